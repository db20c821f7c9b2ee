import type { Comparison } from '../evidence/evaluation.ts'

type Bare = Pick<Comparison, 'metric' | 'rows' | 'confidence'> &
  Pick<NonNullable<Comparison['gate']>, 'verdict' | 'reason'> & { candidate: number; max: number }

/** A gate of the candidate alone: a number that may not be larger than another one, and has no error. */
export const bareGate = ({ max, verdict, reason, ...measured }: Bare): Comparison => ({
  ...measured,
  slice: null,
  better: 'lower',
  production: null,
  difference: null,
  interval: null,
  candidateInterval: null,
  method: 'none',
  pWorse: null,
  gate: { margin: null, min: null, max, verdict, reason, moreRows: null },
})
