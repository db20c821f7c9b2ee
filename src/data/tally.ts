import type { Engine } from './engine.ts'

/** The distinct values of a numeric column, ascending, and how many rows have each. */
export interface Tally {
  values: Float64Array
  counts: Float64Array
}

/** More distinct values are cheaper to sort where they are than to bring here. */
const MOST_TALLIED = 100_000
const LOOKED_AT = 40_000

/**
 * Of those of the columns `x0`, `x1` … of a table expression that have few values, all values. The first rows tell
 * which; rows without a value do not count.
 */
export async function tallyFew(
  engine: Engine,
  values: string,
  columns: number,
): Promise<(Tally | undefined)[]> {
  const distinct = Array.from({ length: columns }, (_, i) => `count(DISTINCT x${i}) AS d${i}`)
  const [found] = await engine.rows(
    `SELECT ${distinct.join(', ')} FROM (SELECT * FROM ${values} LIMIT ${LOOKED_AT})`,
  )
  const tallies: (Tally | undefined)[] = []
  for (let i = 0; i < columns; i++)
    tallies.push(
      (found[`d${i}`] as number) <= LOOKED_AT / 2 ? await tallyOf(engine, values, `x${i}`) : undefined,
    )
  return tallies
}

/** Undefined where the column has too many values after all. */
async function tallyOf(engine: Engine, values: string, column: string): Promise<Tally | undefined> {
  const found = await engine.columns(
    `SELECT x, n FROM (SELECT ${column} AS x, count(*) AS n FROM ${values} WHERE ${column} IS NOT NULL
     GROUP BY x LIMIT ${MOST_TALLIED + 1}) ORDER BY x`,
  )
  const [distinct, counts] = [found.x as Float64Array, found.n as Float64Array]
  return distinct.length > MOST_TALLIED ? undefined : { values: distinct, counts }
}

/** How many rows have a value, and the smallest and largest of these. */
export const tallyEnds = ({ values, counts }: Tally) => ({
  n: counts.reduce((sum, count) => sum + count, 0),
  min: values.at(0) ?? null,
  max: values.at(-1) ?? null,
})

/** The values at 1-based ascending `ranks` of the sorted column. */
export function valuesAt({ values, counts }: Tally, ranks: number[]): number[] {
  let place = 0
  let upTo = counts[0] ?? 0
  return ranks.map((rank) => {
    while (upTo < rank) upTo += counts[++place]
    return values[place]
  })
}

/** Rows in the bins between ascending `edges`, open at both ends: one count more than there are edges. */
export function countsBetween({ values, counts }: Tally, edges: number[]): number[] {
  const bins = new Array<number>(edges.length + 1).fill(0)
  let bin = 0
  for (let i = 0; i < values.length; i++) {
    while (values[i] > edges[bin]) bin += 1
    bins[bin] += counts[i]
  }
  return bins
}

/** Exact sums, over all rows, of the whole steps of 1 / `perUnit` above `min`, and of their squares. */
export function stepSums({ values, counts }: Tally, min: number, perUnit: number): [bigint, bigint] {
  let [sum, squares] = [0n, 0n]
  for (let i = 0; i < values.length; i++) {
    const steps = BigInt(Math.round((values[i] - min) * perUnit))
    const all = steps * BigInt(counts[i])
    sum += all
    squares += all * steps
  }
  return [sum, squares]
}
