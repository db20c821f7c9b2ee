import type { ComparisonInput } from '../../src/evaluation/compare.ts'
import { unitsOf } from '../../src/evaluation/dependence.ts'
import { METRICS, metricsOf } from '../../src/evaluation/metrics/registry.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'
import { progress, runsOf, type TruthArea, type TruthOptions } from './area.ts'
import { compare, events, SEED } from './compared.ts'
import { type Disagreement, drawDecisions, EQUAL } from './decisions.ts'
import { challengers, groups, looks } from './families.ts'
import {
  binaryPopulation,
  clusteredPopulation,
  drawRows,
  type PairedScores,
  regressionPopulation,
} from './population.ts'
import { type Claim, type TruthRow, truthRow } from './row.ts'

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
    'it is met within 2 points. Units: 150 units of 1 to 9 rows that share their noise, drawn whole. Families: accuracy of four groups of 500 rows, with the ' +
    'default margin of fairness; the candidate and three challengers on 500 rows, all as good as production; ten ' +
    'candidates, one after the other, whose true loss is the margin of 2 points on the same 1,000 rows, under ' +
    '`alpha-spending`. Rows to settle: ' +
    'of comparisons that could not tell, as often as the sample repeated to 75 % of the rows asked for is still open ' +
    'and at 125 % settled.',
  *simulate(options) {
    yield [falseBlocks(options)]
    yield [power(options)]
    yield [accuracyAtMargin(options)]
    yield [aucAtMargin(options)]
    yield [rowsToSettle('accuracy', options)]
    yield [rowsToSettle('roc_auc', options)]
    yield [groups(options)]
    yield challengers(options)
    yield looks(options)
    yield clusterCoverage(options)
    yield coverage('binary-classification', binaryPopulation, options)
    yield coverage('regression', regressionPopulation, options)
  },
}

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

/**
 * Of a sample that settles nothing: repeated whole to below 75 % of the rows that it asks for it settles nothing
 * either, and above 125 % it does. Only where as many repeats fit between.
 */
function rowsToSettle(name: 'accuracy' | 'roc_auc', options: TruthOptions): TruthRow {
  const population = binaryPopulation(randomFromSeed(SEED))
  const gates = { [name]: { margin: 0.01 } }
  const random = randomFromSeed(SEED)
  const runs = runsOf(400, options)
  let open = 0
  let right = 0
  for (let run = 0; open < runs; run++) {
    const rows = drawRows(random, population, 300)
    const { gate } = compare(rows, run, { gates }).overall[0]
    const more = gate?.moreRows ?? null
    if (gate?.verdict !== 'inconclusive' || more === null) continue
    const asked = 1 + more / 300
    if (asked < 4 || asked > 40) continue
    const isOpen = (times: number): boolean =>
      compare(repeated(rows, times), run, { gates }).overall[0].gate?.verdict === 'inconclusive'
    right += Number(isOpen(Math.floor(0.75 * asked)) && !isOpen(Math.ceil(1.25 * asked)))
    progress(`rows to settle, ${name}`, open, runs)
    open++
  }
  return truthRow(`Rows to settle within 25 %, ${name}`, right, runs, { atLeast: 0.95 })
}

function repeated({ labels, candidate, production }: PairedScores, times: number): PairedScores {
  const repeat = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: values.length * times }, (_, i) => values[i % values.length])
  return { labels: repeat(labels), candidate: repeat(candidate), production: repeat(production) }
}

const UNITS = 150

/** Of the difference, where the rows of a unit share most of what is random about them. */
function clusterCoverage(options: TruthOptions): TruthRow[] {
  const runs = runsOf(2000, options)
  const random = randomFromSeed(SEED)
  const { members, ...scores } = clusteredPopulation(random)
  const names = ['roc_auc', 'log_loss', 'accuracy', 'f1']
  const truth = names.map((name) => {
    const value = (of: Float64Array): number =>
      METRICS[name].compute(scoredSample(scores.labels, of), { threshold: 0.5 }).value as number
    return value(scores.candidate) - value(scores.production)
  })
  const covered = names.map(() => 0)
  for (let run = 0; run < runs; run++) {
    const units = Array.from({ length: UNITS }, () => members[Math.floor(random.uniform() * members.length)])
    const chosen = units.flat()
    const pick = (values: Float64Array): Float64Array => Float64Array.from(chosen, (row) => values[row])
    const rows = {
      labels: pick(scores.labels),
      candidate: pick(scores.candidate),
      production: pick(scores.production),
    }
    const dependence = unitsOf(units.flatMap((unit, i) => unit.map(() => i)))
    const { overall } = compare(rows, run, { dependence })
    for (const [i, name] of names.entries())
      covered[i] += Number(isInside(truth[i], overall.find(({ metric }) => metric === name)?.interval))
    progress('coverage with units', run, runs)
  }
  return names.map((name, i) =>
    truthRow(`Coverage of the difference with units, ${name}`, covered[i], runs, NOMINAL),
  )
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
