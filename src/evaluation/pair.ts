import { type Dependence, dependenceAmong } from './dependence.ts'
import { type Sample, subset } from './sample.ts'

/** Both models' answers on the same rows; `production` is null for a first model. */
export interface PairedSamples {
  candidate: Sample
  production: Sample | null
  dependence: Dependence
}

export const pairAmong = ({ candidate, production, dependence }: PairedSamples, rows: Uint32Array) => ({
  candidate: subset(candidate, rows),
  production: production && subset(production, rows),
  dependence: dependenceAmong(dependence, rows),
})

/** Whether both give the same answer to every row, of which there are some. */
export function answerAlike({ candidate, production }: PairedSamples): boolean {
  if (production === null || candidate.rows === 0) return false
  if (!alike(candidate.prediction, production.prediction)) return false
  if (!candidate.objects && !production.objects) return true
  const [one, other] = [candidate.objects?.detected, production.objects?.detected]
  return (
    one !== undefined &&
    other !== undefined &&
    (['image', 'class', 'boxes', 'score'] as const).every((key) => alike(one[key], other[key]))
  )
}

function alike(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
