import type { Verdict } from '../evidence/envelope.ts'
import { plural } from '../text.ts'
import type { Block } from './blocks.ts'
import type { Cell } from './build.ts'

/** Lines of Markdown before the first fold, empty ones included. */
const LINES = 25
/** A table's head, its rule, and the empty line behind it. */
const TABLE_LINES = 3

/** Rows that are left for `tables` tables beside the other blocks of the first screen; at least two each. */
export function roomBeside(others: Block[], tables: number): number {
  const taken = others.map(linesOf).reduce((sum, lines) => sum + lines, 0)
  return Math.max(4, 2 * tables, LINES - taken - tables * TABLE_LINES)
}

function linesOf(block: Block): number {
  if (block.type === 'list') return block.items.length + 1
  return block.type === 'table' ? block.rows.length + TABLE_LINES : 2
}

/** Rows for each table: what it wants, by turns where there is no room for all. */
export function shares(wanted: number[], room: number): number[] {
  const given = wanted.map(() => 0)
  for (let left = room; left > 0; ) {
    const open = given.flatMap((rows, i) => (rows < wanted[i] ? [i] : [])).slice(0, left)
    if (open.length === 0) break
    for (const i of open) given[i]++
    left -= open.length
  }
  return given
}

export interface Fitted<T> {
  shown: T[]
  /** How many of each verdict have no row of their own. */
  rest: Map<Verdict, number>
}

export const rowsOf = <T>({ shown, rest }: Fitted<T>): number => shown.length + rest.size

/** As many as have room beside one row for each verdict among the others. */
export function fitting<T>(all: T[], room: number, verdictOf: (one: T) => Verdict | undefined): Fitted<T> {
  for (let kept = Math.min(all.length, Math.max(1, room)); ; kept--) {
    const rest = new Map<Verdict, number>()
    for (const one of all.slice(kept)) {
      const verdict = verdictOf(one)
      if (verdict) rest.set(verdict, (rest.get(verdict) ?? 0) + 1)
    }
    const fitted = { shown: all.slice(0, kept), rest }
    if (kept <= 1 || rowsOf(fitted) <= room) return fitted
  }
}

/** One row for each verdict: `❌ fail | and 7 more checks`. */
export const restRows = <T>({ rest }: Fitted<T>, noun: string): Cell[][] =>
  [...rest].map(([verdict, some]) => [{ sign: verdict }, `and ${plural(some, `more ${noun}`)}`])
