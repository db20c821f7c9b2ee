import type { Comparison, Evaluation } from '../../evidence/evaluation.ts'
import type { TensorFacts } from '../../evidence/facts.ts'
import type { ModelRecord } from './record.ts'

/**
 * CycloneDX's `modelCard`, whose numbers are all text. It has no word for what is not known: that is left out here and
 * said in the Markdown card.
 * @param data references of the datasets in the same BOM
 */
export function modelCard({ version, run, evaluation }: ModelRecord, data: string[]) {
  const { onnx, card } = version
  const considerations = {
    users: card?.users,
    useCases: card?.['intended-use'] ? [card['intended-use']] : undefined,
    technicalLimitations: card?.limitations,
    ethicalConsiderations: card?.['ethical-considerations']
      ? [{ name: card['ethical-considerations'] }]
      : undefined,
  }
  const known = Object.fromEntries(Object.entries(considerations).filter(([, value]) => value !== undefined))
  return {
    modelParameters: {
      // Every task of this suite learns from labels.
      ...(evaluation || run ? { approach: { type: 'supervised' } } : {}),
      ...(evaluation ? { task: evaluation.task } : {}),
      ...(data.length > 0 ? { datasets: data.map((ref) => ({ ref })) } : {}),
      inputs: onnx.inputs.map(tensor),
      outputs: onnx.outputs.map(tensor),
    },
    ...(evaluation ? { quantitativeAnalysis: { performanceMetrics: performance(evaluation) } } : {}),
    ...(Object.keys(known).length > 0 ? { considerations: known } : {}),
  }
}

const tensor = ({ name, type, shape }: TensorFacts) => ({
  format: `${name}: ${type}[${shape.map((size) => size ?? '?').join(', ')}]`,
})

const performance = ({ overall, slices }: Evaluation) =>
  [...overall, ...slices]
    .filter(({ candidate }) => candidate !== null)
    .map(({ metric, candidate, candidateInterval, slice }) => ({
      type: metric,
      value: `${candidate}`,
      ...(slice ? { slice: sliceText(slice) } : {}),
      ...(candidateInterval
        ? {
            confidenceInterval: {
              lowerBound: `${candidateInterval[0]}`,
              upperBound: `${candidateInterval[1]}`,
            },
          }
        : {}),
    }))

const sliceText = ({ column, label, and = [] }: NonNullable<Comparison['slice']>): string =>
  [{ column, label }, ...and].map((each) => `${each.column} = ${each.label}`).join(' and ')
