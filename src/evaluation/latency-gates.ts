import type { LatencyConfig } from '../config/resources.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Ratio } from '../evidence/resources.ts'
import type { Estimate, QuantileName, TimedModels } from './latency.ts'
import { inconclusive, type ResourceJudgement, resourceGate } from './resource-gate.ts'
import { plain } from './words.ts'

/** The control may leave 1 by this much; see the row of `docs/figures.md` for what that comes to. */
const NOISE = 0.05
/** Where the configuration names no limit at all. */
const DEFAULT_RATIO = 1.1
const NAMES: QuantileName[] = ['p50', 'p95', 'p99']

export const isNoisy = ({ value }: Ratio): boolean => value > 1 + NOISE || value < 1 / (1 + NOISE)

/** What one batch size came to. */
export interface LatencyEvidence {
  /** Rows of a call. */
  batch: number
  calls: number
  /** `first` is production, `second` the candidate; of a first model `first` is the candidate, and there is no other. */
  timed: TimedModels
  sameModel: boolean
  /** Production against itself. */
  control: Record<QuantileName, Ratio | null>
}

export interface LatencyFindings {
  /** One for each batch size; empty where nothing could be timed, for the reason `untimed`. */
  evidence: LatencyEvidence[]
  untimed: string | null
  /** Why a production model that there is was not timed beside the candidate. */
  unpaired: string | null
}

/** The gates that a configuration asks for: its limits in milliseconds at the first batch size, its ratio at each. */
export function latencyGates(
  config: LatencyConfig,
  { evidence: found, untimed, unpaired }: LatencyFindings,
  confidence: number,
): Comparison[] {
  return config.batch.flatMap((batch, i) =>
    NAMES.flatMap((name) => {
      const max = i === 0 ? (config[`${name}-ms`] ?? null) : null
      // The rarest calls differ too much from run to run to be held against each other.
      const ratio = name === 'p99' ? null : maxRatio(config)
      const evidence = found.find((one) => one.batch === batch)
      const isFirst = evidence?.timed.second === null && unpaired === null
      if (max === null && (ratio === null || isFirst)) return []
      const metric = `${name} latency (ms, batch ${batch})`
      const limits = { max, ratio: isFirst ? null : ratio, unpaired }
      if (!evidence)
        return [
          resourceGate({ metric, confidence, ...limits, ...inconclusive(untimed ?? 'it was not timed') }),
        ]
      return [latencyGate(metric, name, evidence, limits, confidence)]
    }),
  )
}

function maxRatio(config: LatencyConfig): number | null {
  const isLimited = NAMES.some((name) => config[`${name}-ms`] !== undefined)
  return config['max-ratio'] ?? (isLimited ? null : DEFAULT_RATIO)
}

interface LatencyLimits {
  max: number | null
  ratio: number | null
  unpaired: string | null
}

function latencyGate(
  metric: string,
  name: QuantileName,
  evidence: LatencyEvidence,
  limits: LatencyLimits,
  confidence: number,
): Comparison {
  const { timed, calls } = evidence
  const own = (timed.second ?? timed.first)[name]
  const production = timed.second && timed.first[name]
  if (own === null)
    return resourceGate({
      metric,
      confidence,
      ...limits,
      ...inconclusive(`${name} needs 1,000 calls, and there were ${calls}: raise evaluate.latency.calls`),
    })
  return resourceGate({
    metric,
    confidence,
    rows: calls,
    candidate: own.value,
    candidateInterval: own.interval,
    production: production?.value ?? null,
    differenceInterval: timed.differences?.[name]?.interval ?? null,
    method: 'bootstrap',
    ...limits,
    ...judgeLatency(
      {
        own,
        ratio: timed.ratios?.[name] ?? null,
        control: evidence.control[name],
        sameModel: evidence.sameModel,
      },
      limits,
    ),
  })
}

interface Found {
  own: Estimate
  ratio: Ratio | null
  control: Ratio | null
  sameModel: boolean
}

/**
 * Noise only ever slows down: what is fast enough in spite of it is fast enough. And where two processes of the same
 * model differ, the candidate has to differ by as much more.
 */
function judgeLatency({ own, ratio, control, sameModel }: Found, limits: LatencyLimits): ResourceJudgement {
  const absolute =
    limits.max === null ? null : judgeInterval(own, limits.max, (value) => `${plain(value)} ms`)
  const noise = control && isNoisy(control) ? noisy(control) : null
  if (absolute && absolute.verdict !== 'pass') return noise ?? absolute
  if (limits.ratio === null && absolute) return absolute
  if (limits.ratio === null || ratio === null)
    return inconclusive(limits.unpaired ?? 'there is no production model')
  if (sameModel) return { verdict: 'pass', reason: 'same model' }
  const show = (value: number): string => `${plain(value)} times production`
  if (noise === null || control === null) return judgeInterval(ratio, limits.ratio, show)
  const judged = judgeInterval(widened(ratio, control.value), limits.ratio, show)
  return judged.verdict === 'inconclusive' ? noise : judged
}

function widened({ value, interval: [low, high] }: Ratio, by: number): Ratio {
  const factor = Math.max(by, 1 / by)
  return { value, interval: [low / factor, high * factor] }
}

const noisy = ({ value }: Ratio): ResourceJudgement =>
  inconclusive(
    `noisy runner: the same model took ${plain(value)} times as long in a second process, and ${plain(1 / (1 + NOISE))} to ${1 + NOISE} is quiet enough to tell`,
  )

/** By the end of the interval: a limit that the noise alone may have broken is not broken. */
function judgeInterval(
  { value, interval: [low, high] }: Estimate,
  limit: number,
  show: (value: number) => string,
): ResourceJudgement {
  const said = `${show(value)} (${plain(low)} to ${plain(high)})`
  if (low > limit) return { verdict: 'fail', reason: `${said}; allowed ${show(limit)}` }
  if (high <= limit) return { verdict: 'pass', reason: `${said}, within ${show(limit)}` }
  return inconclusive(`${said}, which may be more than ${show(limit)}; more calls would settle it`)
}
