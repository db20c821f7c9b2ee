import { randomFromSeed } from '../statistics/random.ts'
import type { Hits } from './shares.ts'

/** A row for people to label. */
export interface Chosen {
  row: number
  reason: 'decided otherwise' | 'scores differ' | 'uncertain' | 'control'
  /** Rows that it stands for: 1, or of a control row the rest of the population over the controls. */
  weight: number
}

export interface Choice {
  rows: number
  /** Null where nothing says what a change is. */
  changed: Hits | null
  moves: Float64Array
  /** How sure the candidate is; null where not known. */
  confidence: (row: number) => number | null
  /** Rows wanted, and the share of them that is drawn at random. */
  wanted: number
  controlShare: number
  seed: number
}

/**
 * Rows where the models disagree most (other decisions first, then the largest moves, then where the candidate is
 * least sure), and a simple random sample of the rest. With the weights, which add up to all rows, a total over the
 * labelled rows estimates that over the population without bias.
 * @see Horvitz & Thompson (1952), A Generalization of Sampling Without Replacement From a Finite Universe
 */
export function chooseDisagreements(choice: Choice): Chosen[] {
  const wanted = Math.min(choice.wanted, choice.rows)
  const control = Math.round(wanted * choice.controlShare)
  const ranked = rankedRows(choice)
  const first = ranked.slice(0, wanted - control)
  const rest = ranked.slice(wanted - control).sort((a, b) => a - b)
  return [
    ...first.map((row) => ({ row, reason: reasonOf(choice, row), weight: 1 })),
    ...drawn(rest, control, choice.seed).map((row) => ({
      row,
      reason: 'control' as const,
      weight: rest.length / control,
    })),
  ]
}

function rankedRows({ rows, changed, moves, confidence }: Choice): number[] {
  const sure = Float64Array.from({ length: rows }, (_, row) => confidence(row) ?? 0)
  return Array.from({ length: rows }, (_, row) => row).sort(
    (a, b) => (changed ? changed[b] - changed[a] : 0) || moves[b] - moves[a] || sure[a] - sure[b] || a - b,
  )
}

function reasonOf({ changed, moves }: Choice, row: number): Chosen['reason'] {
  if (changed?.[row]) return 'decided otherwise'
  return moves[row] > 0 ? 'scores differ' : 'uncertain'
}

/** A simple random sample without replacement, in order. @see Knuth, TAOCP 3.4.2, algorithm S */
function drawn(rows: readonly number[], wanted: number, seed: number): number[] {
  const random = randomFromSeed(seed)
  const chosen: number[] = []
  for (const [seen, row] of rows.entries())
    if (random.uniform() * (rows.length - seen) < wanted - chosen.length) chosen.push(row)
  return chosen
}
