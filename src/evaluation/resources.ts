import { bytesOf, type ResourcesConfig } from '../config/resources.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Footprint } from '../evidence/resources.ts'
import { bytes, count } from '../text.ts'
import { inconclusive, type ResourceJudgement, resourceGate } from './resource-gate.ts'
import { plain } from './words.ts'

interface Resource {
  metric: string
  max: number | null
  ratio: number | null
  /** As often as it was measured. */
  of(model: Footprint): number[]
  show(value: number): string
}

/** The limits that a configuration sets, in its order; those of load time and memory need processes that measure. */
function limited(config: ResourcesConfig): Resource[] {
  const size = config['max-size']
  const memory = config['max-memory']
  const all: Resource[] = [
    {
      metric: 'file size (bytes)',
      max: size === undefined ? null : bytesOf(size),
      ratio: config['max-size-ratio'] ?? null,
      of: (model) => [model.bytes],
      show: bytes,
    },
    {
      metric: 'parameters',
      max: config['max-parameters'] ?? null,
      ratio: config['max-parameters-ratio'] ?? null,
      of: (model) => [model.parameters],
      show: count,
    },
    {
      metric: 'load time (ms)',
      max: config['max-load-ms'] ?? null,
      ratio: config['max-load-ratio'] ?? null,
      of: (model) => model.loadMs,
      show: (value) => `${plain(value)} ms`,
    },
    {
      metric: 'peak memory (bytes)',
      max: memory === undefined ? null : bytesOf(memory),
      ratio: config['max-memory-ratio'] ?? null,
      of: (model) => model.memoryBytes,
      show: bytes,
    },
  ]
  return all.filter(({ max, ratio }) => max !== null || ratio !== null)
}

/** Whether a limit of these can be judged only by loading the model. */
export const needsProcesses = (config: ResourcesConfig): boolean =>
  limited(config).some(({ metric }) => metric.startsWith('load') || metric.startsWith('peak'))

/**
 * @param candidate null where it is no ONNX file
 * @param production null for a first model, and where it is no ONNX file
 */
export function resourceGates(
  config: ResourcesConfig,
  candidate: Footprint | null,
  production: Footprint | null,
  confidence: number,
  why: { noCandidate: string; noProduction: string },
): Comparison[] {
  return limited(config).map((resource) => {
    const own = candidate ? resource.of(candidate) : []
    const others = production ? resource.of(production) : []
    return resourceGate({
      metric: resource.metric,
      confidence,
      rows: own.length,
      candidate: own.length > 0 ? Math.min(...own) : null,
      production: others.length > 0 ? Math.min(...others) : null,
      max: resource.max,
      ratio: resource.ratio,
      ...judge(resource, own, others, why),
    })
  })
}

const GRAVEST = ['fail', 'inconclusive', 'pass'] as const

function judge(
  resource: Resource,
  own: number[],
  others: number[],
  why: { noCandidate: string; noProduction: string },
): ResourceJudgement {
  if (own.length === 0) return inconclusive(why.noCandidate)
  const judgements: ResourceJudgement[] = []
  if (resource.max !== null) judgements.push(within(own, [1], resource.max, resource.show))
  if (resource.ratio !== null)
    judgements.push(
      others.length === 0
        ? inconclusive(why.noProduction)
        : Math.min(...others) === 0
          ? inconclusive('a ratio to production, which has 0, means nothing: set an absolute limit')
          : within(own, others, resource.ratio, (ratio) => `${plain(ratio)} times production`),
    )
  const gravest = GRAVEST.find((verdict) => judgements.some((one) => one.verdict === verdict))
  return judgements.find(({ verdict }) => verdict === gravest) as ResourceJudgement
}

/** Broken where every pair of measurements breaks it, kept where none does. */
function within(
  own: number[],
  others: number[],
  limit: number,
  show: (value: number) => string,
): ResourceJudgement {
  const low = Math.min(...own) / Math.max(...others)
  const high = Math.max(...own) / Math.min(...others)
  const said = low === high ? show(low) : `${show(low)} to ${show(high)}`
  if (low > limit) return { verdict: 'fail', reason: `${said}; allowed ${show(limit)}` }
  if (high <= limit) return { verdict: 'pass', reason: `${said}, within ${show(limit)}` }
  return inconclusive(`${said}, which may be more than ${show(limit)}`)
}
