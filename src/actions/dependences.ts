import { openTable } from '../data/dataset.ts'
import { type Column, openEngine, sqlIdentifier } from '../data/engine.ts'
import { rowsOf } from '../data/render.ts'
import { groupColumns } from '../evaluation/fairness-groups.ts'
import { GRID, type ImportancePlan } from '../evaluation/importance-plan.ts'
import { maxGap, meanAnswers, quantileGrid } from '../evaluation/partial-dependence.ts'
import { listedSlices, sliceColumnNames } from '../evaluation/slices.ts'
import type { FeatureImportance, PartialDependence } from '../evidence/importance.ts'
import { meaning } from '../model/outputs.ts'
import type { Change } from '../model/probe.ts'
import type { ProbeResult } from '../model/probe-process.ts'
import { drawnNumbers } from '../statistics/permutation.ts'
import type { Random } from '../statistics/random.ts'
import type { Context } from './context.ts'
import { fairnessSettings } from './fairness.ts'
import { unnamedClasses } from './hidden.ts'
import type { Panel } from './important.ts'
import type { TestRows } from './test-rows.ts'

interface ToDraw {
  /** The candidate, then production. */
  panel: Panel
  /** Most important to the candidate first. */
  features: FeatureImportance[]
  /** The rows that the models hold. */
  drawn: Uint32Array
  plan: ImportancePlan
  random: Random
}

/** Curves of both models over the columns that matter most to the candidate. */
export async function dependences(
  context: Context,
  rows: TestRows,
  { panel, features, drawn, plan, random }: ToDraw,
): Promise<PartialDependence[]> {
  const single = features.filter(({ columns, candidate }) => columns.length === 1 && candidate !== null)
  const names = single.slice(0, plan.curves).map(({ columns }) => columns[0])
  if (names.length === 0) return []
  const columns = await readColumns(context, rows, names, drawn)
  const grids = names.map((name) => quantileGrid(columns[name], GRID))
  const changes = names.flatMap((name, i) => grids[i].map((value): Change => ({ columns: [name], value })))
  const some = drawnNumbers(random, drawn.length, plan.curveRows)
  const probed = await panel.ask({ rows: some, orders: [], changes })
  let at = 1
  return names.flatMap((column, i) => {
    const from = at
    at += grids[i].length
    if (grids[i].length < 2) return []
    const found = curve(column, grids[i], probed, from)
    return [{ ...found, ...named(context, rows, found) }]
  })
}

/** What may be shown of a curve: no value of a hidden column, and text only of columns that somebody named. */
function named(context: Context, rows: TestRows, { column, grid, class: name }: PartialDependence) {
  const isText = grid.some((value) => typeof value === 'string')
  const shown = !rows.hidden.has(column) && (!isText || isAsked(context, column))
  const percent = (i: number): string => `${Math.round((100 * i) / (grid.length - 1))} %`
  return {
    ...(shown
      ? { grid }
      : isText
        ? { grid: grid.map((_, i) => `value ${i + 1}`), instead: 'ranks' as const }
        : { grid: grid.map((_, i) => percent(i)), instead: 'shares' as const }),
    class: name === null || !rows.isLabelHidden ? name : unnamedClass(rows, name),
  }
}

const unnamedClass = ({ classes }: TestRows, name: string): string =>
  unnamedClasses(classes)[classes.findIndex((each) => meaning(each) === meaning(name))] ?? 'another class'

function isAsked(context: Context, column: string): boolean {
  const { slices, 'show-values': open, importance } = context.model.config.evaluate
  return [
    ...open,
    ...sliceColumnNames(listedSlices(slices)),
    ...fairnessSettings(context).flatMap(({ settings }) => groupColumns(settings.by)),
    ...(importance ? [importance.features ?? []].flat(2) : []),
  ].includes(column)
}

/** Of several classes the one whose probability changes most. */
function curve(
  column: string,
  grid: (number | string)[],
  probed: ProbeResult[],
  from: number,
): PartialDependence {
  const [own, other] = probed.map(({ answers, width }) =>
    grid.map((_, i) => meanAnswers(answers[from + i], width)),
  )
  const spread = (index: number): number => {
    const values = own.map((means) => means[index])
    return Math.max(...values) - Math.min(...values)
  }
  const best = own[0].map((_, index) => index).reduce((a, b) => (spread(b) > spread(a) ? b : a))
  const name = probed[0].classes?.[best] ?? null
  const index = name === null ? 0 : (probed[1]?.classes?.indexOf(name) ?? -1)
  const candidate = own.map((means) => means[name === null ? 0 : best])
  const production = other && index >= 0 ? other.map((means) => means[index]) : null
  return {
    column,
    class: name,
    grid,
    candidate,
    production,
    maxGap: production && maxGap(candidate, production),
  }
}

async function readColumns(
  context: Context,
  { file, csv }: TestRows,
  names: string[],
  drawn: Uint32Array,
): Promise<Record<string, Column>> {
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), csv)
    const wanted = names.map(sqlIdentifier).join(', ')
    return await engine.columns(`SELECT ${wanted} FROM ${rowsOf(table.typed, drawn)}`)
  } finally {
    engine.close()
  }
}
