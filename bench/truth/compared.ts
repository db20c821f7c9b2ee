import type { MetricGate } from '../../src/config/gate.ts'
import { type ComparisonInput, type ComparisonResult, compareModels } from '../../src/evaluation/compare.ts'
import { INDEPENDENT } from '../../src/evaluation/dependence.ts'
import { judge } from '../../src/evaluation/gates.ts'
import { type Limits, limitsOf } from '../../src/evaluation/limits.ts'
import { measurement } from '../../src/evaluation/measurement.ts'
import { METRICS } from '../../src/evaluation/metrics/registry.ts'
import { scoredSample } from '../../src/evaluation/sample.ts'
import type { Verdict } from '../../src/evidence/envelope.ts'
import { type Random, randomFromSeed } from '../../src/statistics/random.ts'
import { progress } from './area.ts'
import type { PairedScores } from './population.ts'
import { type Claim, type TruthRow, truthRow } from './row.ts'

export const SEED = 20260101

/** As `evaluate-vs-prod` compares by default, but for what is changed. */
export function compare(
  rows: PairedScores,
  seed: number,
  change: Partial<ComparisonInput>,
): ComparisonResult {
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

/** Of one gate alone, which decides no otherwise than among others. */
export function verdictOf(
  name: string,
  rows: PairedScores,
  seed: number,
  gate: MetricGate,
  confidence: number,
): Verdict {
  const metric = METRICS[name]
  const pair = {
    candidate: scoredSample(rows.labels, rows.candidate),
    production: scoredSample(rows.labels, rows.production),
    dependence: INDEPENDENT,
  }
  const measured = measurement(
    { metric, pair, limitsOf: (production) => limitsOf(gate, metric, production, confidence) },
    { intervals: 'auto', threshold: 0.5, minRows: 30, resamples: 100, seed, equal: null },
  )
  return judge(measured, measured.limits as Limits).verdict
}

/** How often something happens in so many runs. */
export function events(
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
