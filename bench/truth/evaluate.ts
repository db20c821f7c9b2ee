import { type ComparisonInput, type ComparisonResult, compareModels } from '../../src/evaluation/compare.ts'
import { METRICS, metricsOf } from '../../src/evaluation/metrics/registry.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'
import { progress, runsOf, type TruthArea, type TruthOptions } from './area.ts'
import { type Disagreement, drawDecisions } from './decisions.ts'
import { binaryPopulation, drawRows, type PairedScores, regressionPopulation } from './population.ts'
import { type Claim, type TruthRow, truthRow } from './row.ts'

const SEED = 20260101
const SLICES = 20
const SLICE_ROWS = 500
const MARGIN = 0.005

export const evaluate: TruthArea = {
  about: 'false blocks, power, passes at the margin, and coverage of every interval',
  notes:
    'Each run draws new rows and compares two models as `evaluate-vs-prod` does, at its default confidence. ' +
    'Blocks: 20 slices of 500 rows, accuracy with a margin of 0.5 points; the models disagree on 6 % of the ' +
    'rows. At the margin: 2,000 rows, a candidate whose true loss is exactly the margin. Coverage: 1,000 rows ' +
    'drawn from a population of 100,000, whose own metrics are the truth; nominal is 90 %, and the claim is that ' +
    'it is met within 2 points.',
  *simulate(options) {
    yield [falseBlocks(options)]
    yield [power(options)]
    yield [accuracyAtMargin(options)]
    yield [aucAtMargin(options)]
    yield coverage('binary-classification', binaryPopulation, options)
    yield coverage('regression', regressionPopulation, options)
  },
}

function compare(rows: PairedScores, seed: number, change: Partial<ComparisonInput>): ComparisonResult {
  return compareModels({
    task: 'binary-classification',
    candidate: scoredSample(rows.labels, rows.candidate),
    production: scoredSample(rows.labels, rows.production),
    sameModel: false,
    slices: [],
    gates: {},
    confidence: 0.95,
    threshold: 0.5,
    minRows: 30,
    // Only of metrics that no gate here looks at.
    resamples: 100,
    seed,
    ...change,
  })
}

const EQUAL: Disagreement = { onlyCandidate: 0.03, onlyProduction: 0.03, bothRight: 0.8 }
/** Five points lower accuracy on as many disagreements. */
const DROPPED: Disagreement = { onlyCandidate: 0.005, onlyProduction: 0.055, bothRight: 0.8 }

const sliced = {
  gates: { accuracy: { margin: MARGIN } },
  slices: [
    {
      column: 'slice',
      codes: Int32Array.from({ length: SLICES * SLICE_ROWS }, (_, row) => row % SLICES),
      labels: Array.from({ length: SLICES }, (_, i) => `s${i}`),
    },
  ],
}

const falseBlocks = (options: TruthOptions): TruthRow =>
  events('False blocks of equal models', runsOf(2000, options), { atMost: 0.02 }, (random, run) => {
    const rows = drawDecisions(random, SLICES * SLICE_ROWS, () => EQUAL)
    return compare(rows, run, sliced).outcome === 'fail'
  })

/** The slice that dropped has to fail, not any other. */
const power = (options: TruthOptions): TruthRow =>
  events('Blocks of a 5 point drop in one slice', runsOf(2000, options), { atLeast: 0.93 }, (random, run) => {
    const rows = drawDecisions(random, SLICES * SLICE_ROWS, (row) => (row % SLICES === 7 ? DROPPED : EQUAL))
    const { slices } = compare(rows, run, sliced)
    return slices.some(({ slice, gate }) => slice?.label === 's7' && gate?.verdict === 'fail')
  })

/** 2 % of the rows fewer right: exactly the margin. */
const accuracyAtMargin = (options: TruthOptions): TruthRow => {
  const worse: Disagreement = { onlyCandidate: 0.02, onlyProduction: 0.04, bothRight: 0.8 }
  const gates = { accuracy: { margin: 0.02 } }
  return events('Passes at −margin, accuracy', runsOf(10_000, options), { atMost: 0.055 }, (random, run) => {
    const rows = drawDecisions(random, 2000, () => worse)
    return compare(rows, run, { gates }).overall[0].gate?.verdict === 'pass'
  })
}

const aucAtMargin = (options: TruthOptions): TruthRow => {
  const population = binaryPopulation(randomFromSeed(SEED))
  const { compute } = METRICS.roc_auc
  const [candidate, production] = [population.candidate, population.production].map(
    (scores) => compute(scoredSample(population.labels, scores), { threshold: 0.5 }).value as number,
  )
  const gates = { roc_auc: { margin: production - candidate } }
  return events('Passes at −margin, ROC AUC', runsOf(10_000, options), { atMost: 0.055 }, (random, run) => {
    const rows = drawRows(random, population, 2000)
    return compare(rows, run, { gates }).overall[0].gate?.verdict === 'pass'
  })
}

function events(
  name: string,
  runs: number,
  claim: Claim,
  happens: (random: Random, run: number) => boolean,
): TruthRow {
  const random = randomFromSeed(SEED)
  let count = 0
  for (let run = 0; run < runs; run++) {
    count += Number(happens(random, run))
    progress(name, run, runs)
  }
  return truthRow(name, count, runs, claim)
}

const NOMINAL: Claim = { between: [0.88, 0.92] }

/** Of both intervals of every metric of the task: of the difference, and of the candidate alone. */
function coverage(
  task: ComparisonInput['task'],
  draw: (random: Random) => PairedScores,
  options: TruthOptions,
): TruthRow[] {
  const runs = runsOf(4000, options)
  const random = randomFromSeed(SEED)
  const population = draw(random)
  const counts = metricsOf(task).map((metric) => {
    const [candidate, production] = [population.candidate, population.production].map(
      (scores) => metric.compute(scoredSample(population.labels, scores), { threshold: 0.5 }).value as number,
    )
    return { metric, candidate, difference: candidate - production, covered: [0, 0] }
  })
  for (let run = 0; run < runs; run++) {
    const { overall } = compare(drawRows(random, population, 1000), run, { task, resamples: 1000 })
    for (const { metric, candidate, difference, covered } of counts) {
      const found = overall.find((one) => one.metric === metric.name)
      covered[0] += Number(isInside(difference, found?.interval))
      covered[1] += Number(isInside(candidate, found?.candidateInterval))
    }
    progress(`coverage, ${task}`, run, runs)
  }
  return counts.flatMap(({ metric, covered }) => [
    truthRow(`Coverage of the difference, ${metric.name}`, covered[0], runs, NOMINAL),
    truthRow(`Coverage of one model, ${metric.name}`, covered[1], runs, NOMINAL),
  ])
}

const isInside = (value: number, interval: [number, number] | null | undefined): boolean =>
  interval != null && interval[0] <= value && value <= interval[1]
