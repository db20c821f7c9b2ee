import type { Comparison, Evaluation } from '../evidence/evaluation.ts'
import { isQuality } from './metrics.ts'

/** What was judged, in the order in which people look at it. */

const ORDER = { fail: 0, warn: 1, inconclusive: 2, pass: 3 }

const grave = ({ gate }: Comparison): number => ORDER[gate?.verdict ?? 'pass']

const failingFirst = (comparisons: Comparison[]): Comparison[] =>
  [...comparisons].sort((a, b) => grave(a) - grave(b))

/** Gated comparisons of all rows: failing ones first, and among equals how good the answers are before their cost. */
export const gates = ({ overall }: Evaluation): Comparison[] =>
  failingFirst([
    ...overall.filter(({ gate, metric }) => gate && isQuality(metric)),
    ...overall.filter(({ gate, metric }) => gate && !isQuality(metric)),
  ])

/** Slices that fail, warn or cannot be judged. */
export const openSlices = ({ slices }: Evaluation): Comparison[] =>
  failingFirst(slices.filter(({ gate }) => gate && gate.verdict !== 'pass'))

export const failing = (comparisons: Comparison[]): Comparison[] =>
  comparisons.filter(({ gate }) => gate?.verdict === 'fail')
