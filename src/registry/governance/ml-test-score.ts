import type { MlTestDeclarations } from '../../config/governance.ts'
import { ML_TESTS, type MlTest, type MlTestScore } from '../../evidence/ml-test-score.ts'
import { fairnessOf } from './fairness.ts'
import type { Origins } from './lineage.ts'

/** What the documents of a version show, what the team declares, and what nobody shows; the weakest section counts. */
export function mlTestScoreOf(origins: Omit<Origins, 'onnx'>, declared: MlTestDeclarations): MlTestScore {
  const tests = Object.values(ML_TESTS)
    .flat()
    .map((test) => answerOf(test, origins, declared))
  const sections = Object.fromEntries(
    Object.entries(ML_TESTS).map(([section, names]) => [
      section,
      tests
        .filter(({ test }) => (names as readonly MlTest[]).includes(test))
        .reduce((sum, { points }) => sum + points, 0),
    ]),
  )
  return { score: Math.min(...Object.values(sections)), sections, tests }
}

function answerOf(
  test: MlTest,
  origins: Omit<Origins, 'onnx'>,
  declared: MlTestDeclarations,
): MlTestScore['tests'][number] {
  const document = SHOWN_BY[test]?.(origins)
  const said = declared[test]
  const points = {
    evidence: document ? (document.run.id === null ? 0.5 : 1) : 0,
    said: said ? (said.automated ? 1 : 0.5) : 0,
  }
  if (document && points.evidence >= points.said)
    return {
      test,
      shown: 'evidence',
      points: points.evidence,
      by: `${document.name}.json ${document.digest}`,
    }
  if (said) return { test, shown: 'declared', points: points.said, by: said.link }
  return { test, shown: 'not-shown', points: 0, by: null }
}

interface Shown {
  name: string
  digest: string
  /** In a terminal somebody did it by hand. */
  run: { id: string | null }
}

/** Only what a document settles by itself. */
const SHOWN_BY: Partial<Record<MlTest, (origins: Omit<Origins, 'onnx'>) => Shown | null>> = {
  'feature-schema': ({ validation }) =>
    validation && validation.checks.length > 0 && isGood(validation.outcome)
      ? { name: 'validation', digest: validation.digest, run: validation.run }
      : null,
  'quality-on-slices': ({ evaluation }) => {
    const gates = evaluation?.slices.flatMap(({ gate }) => (gate && !gate.informational ? [gate] : [])) ?? []
    const passed = gates.length > 0 && gates.every(({ verdict }) => verdict === 'pass')
    return evaluation && passed
      ? { name: 'evaluation', digest: evaluation.digest, run: evaluation.run }
      : null
  },
  inclusion: ({ evaluation }) =>
    evaluation && fairnessOf(evaluation).verdict === 'pass'
      ? { name: 'evaluation', digest: evaluation.digest, run: evaluation.run }
      : null,
  'quality-validated-before-serving': ({ evaluation }) =>
    evaluation &&
    isGood(evaluation.outcome) &&
    evaluation.overall.some(({ gate }) => gate && !gate.informational)
      ? { name: 'evaluation', digest: evaluation.digest, run: evaluation.run }
      : null,
}

const isGood = (outcome: string): boolean => outcome === 'pass' || outcome === 'warn'
