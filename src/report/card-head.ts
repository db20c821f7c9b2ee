import { stringify } from 'yaml'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { ModelRecord } from '../registry/documents/record.ts'
import { hex } from '../registry/stores.ts'
import { metricTitle } from './metrics.ts'

/** The Hub's names of what a model does. */
const PIPELINE_TAGS: Record<Evaluation['task'], string> = {
  'binary-classification': 'tabular-classification',
  multiclass: 'tabular-classification',
  multilabel: 'tabular-classification',
  regression: 'tabular-regression',
  forecasting: 'time-series-forecasting',
  ranking: 'text-ranking',
  retrieval: 'feature-extraction',
  detection: 'object-detection',
  segmentation: 'image-segmentation',
}

/**
 * The YAML head of a model card, for machines: what the Hugging Face Hub indexes, the results with their dataset, and
 * under `mlops` which version the card is of.
 * @see https://huggingface.co/docs/hub/model-cards and hub-docs' modelcard.md
 */
export function frontMatter({ version, evaluation }: ModelRecord): string {
  const { card, model, tag, onnx, source } = version
  const task = evaluation && PIPELINE_TAGS[evaluation.task]
  const metrics = evaluation ? [...new Set(evaluation.overall.map(({ metric }) => metric))] : []
  const head = {
    language: card?.language,
    license: card?.license ?? (card?.['license-name'] ? 'other' : undefined),
    license_name: card?.['license-name'],
    license_link: card?.['license-link'],
    library_name: 'onnx',
    pipeline_tag: task,
    tags: ['onnx', 'mlops-actions', ...(evaluation ? [evaluation.task] : []), ...(card?.tags ?? [])],
    datasets: card?.datasets,
    metrics: metrics.length > 0 ? metrics : undefined,
    base_model: card?.['base-model'],
    mlops: { model, version: version.version, tag, sha256: hex(onnx.sha256), source },
    'model-index': evaluation && [{ name: model, results: results(version, evaluation) }],
  }
  return `---\n${stringify(head, { lineWidth: 0, keepUndefined: false })}---\n`
}

/** `verified` is for the Hub to say, which has not looked. */
function results({ card }: ModelRecord['version'], evaluation: Evaluation): object[] {
  const { overall, data, run } = evaluation
  const metrics = overall
    .filter(({ candidate }) => candidate !== null)
    .map(({ metric, candidate, candidateInterval, confidence }) => ({
      type: metric,
      value: candidate,
      name: metricTitle(metric),
      ...(candidateInterval ? { args: { interval: candidateInterval, confidence } } : {}),
      verified: false,
    }))
  if (metrics.length === 0) return []
  return [
    {
      task: { type: PIPELINE_TAGS[evaluation.task], name: evaluation.task },
      dataset: {
        name: data.path,
        type: card?.datasets?.[0] ?? data.path,
        split: data.split,
        revision: hex(data.digests.rows),
        args: { rows: data.rows, label: data.label },
      },
      metrics,
      ...(run.url ? { source: { name: 'workflow run', url: run.url } } : {}),
    },
  ]
}
