import { fairness } from '../../src/config/fairness.ts'
import { comparePanel } from '../../src/evaluation/challengers.ts'
import { groupsOf } from '../../src/evaluation/fairness-groups.ts'
import { findMeasure } from '../../src/evaluation/fairness-measures.ts'
import { spentConfidence } from '../../src/evaluation/holdout.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { progress, runsOf, type TruthOptions } from './area.ts'
import { compare, events, SEED, verdictOf } from './compared.ts'
import { drawCandidates, drawDecisions, EQUAL } from './decisions.ts'
import { type TruthRow, truthRow } from './row.ts'

const GROUPS = 4
const GROUP_ROWS = 500

/** Equal models treat equal groups alike: a gap that widens is chance. */
export function groups(options: TruthOptions): TruthRow {
  const codes = Float64Array.from({ length: GROUPS * GROUP_ROWS }, (_, row) => row % GROUPS)
  const settings = [fairness.parse({ by: 'group', metrics: ['accuracy'] })].flat()[0]
  const asked = {
    settings,
    groups: groupsOf('group', { group: codes }),
    measures: [findMeasure('accuracy', 'binary-classification')],
  }
  const gates = { accuracy: { margin: 0.02 } }
  const runs = runsOf(1000, options)
  return events(
    'False blocks of equal models, fairness of 4 groups',
    runs,
    { atMost: 0.05 },
    (random, run) => {
      const rows = drawDecisions(random, codes.length, () => EQUAL)
      return compare(rows, run, { gates, fairness: [asked] }).outcome === 'fail'
    },
  )
}

const MODELS = 4

/** None of four equal models is blocked, nor named the best of them. */
export function challengers(options: TruthOptions): TruthRow[] {
  const runs = runsOf(2000, options)
  const random = randomFromSeed(SEED)
  let blocked = 0
  let named = 0
  for (let run = 0; run < runs; run++) {
    const rows = drawDecisions(random, 500, () => EQUAL)
    const panel = comparePanel({
      task: 'binary-classification',
      models: drawCandidates(random, rows, EQUAL, MODELS).map((scores) => scoredSample(rows.labels, scores)),
      production: scoredSample(rows.labels, rows.production),
      gates: { accuracy: { margin: 0 } },
      confidence: 0.95,
      threshold: 0.5,
      minRows: 30,
      resamples: 200,
      seed: run,
    })
    blocked += Number(panel.entries.some(({ comparison }) => comparison.gate?.verdict === 'fail'))
    named += Number(panel.best !== null)
    progress('challengers', run, runs)
  }
  return [
    truthRow('Any of 4 equal challengers blocked, margin 0', blocked, runs, { atMost: 0.07 }),
    truthRow('One of 4 equal challengers named the best', named, runs, { atMost: 0.07 }),
  ]
}

const LOOKS = 10
const AT_MARGIN = { onlyCandidate: 0.02, onlyProduction: 0.04, bothRight: 0.8 }

/** Whether any of ten looks at the same rows lets a candidate pass whose loss is the margin. */
export const looks = (options: TruthOptions): TruthRow[] =>
  (['bonferroni', 'pocock'] as const).map((method) =>
    events(
      `Passes at −margin in 10 looks, ${method}`,
      runsOf(5000, options),
      { atMost: 0.055 },
      (random, run) => {
        const rows = drawDecisions(random, 1000, () => AT_MARGIN)
        return drawCandidates(random, rows, AT_MARGIN, LOOKS).some((candidate, i) => {
          const asked = { confidence: 0.95, gates: { accuracy: { margin: 0.02 } } }
          const { confidence, gates } = spentConfidence(asked, { looks: LOOKS, method }, i + 1)
          return verdictOf('accuracy', { ...rows, candidate }, run, gates.accuracy, confidence) === 'pass'
        })
      },
    ),
  )
