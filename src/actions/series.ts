import { openTable } from '../data/dataset.ts'
import { type Column, openEngine, sqlIdentifier } from '../data/engine.ts'
import { unitsOf } from '../evaluation/dependence.ts'
import { seasonalNaiveErrors } from '../evaluation/seasonal-naive.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import { fileDigest } from '../evidence/files.ts'
import { argsort } from '../statistics/argsort.ts'
import type { Context } from './context.ts'
import { numericLabels } from './labels.ts'
import { groupsOf, type OpenRows, type Truth } from './truth.ts'

/** Steps into the future of each time point, where the data has no column of that name. */
export const HORIZON = 'horizon'

const SCALE_SPLIT = 'train'

/** Values, the series that they are of, and what scales their errors. */
export async function seriesTruth(context: Context, open: OpenRows): Promise<Truth> {
  const { data } = context.model.config
  const { labels } = numericLabels(context, open.columns[data.label])
  const groups = groupsOf(context, open)
  const order = timeOrder(context, open.columns[data.time as string], labels.length)
  const steps = stepsOf(groups, order)
  if (!Object.hasOwn(open.columns, HORIZON)) open.columns[HORIZON] = steps
  const scale = await scaleOf(context)
  const names = data.group === undefined ? null : open.columns[data.group]
  const forecast: Evaluation['forecast'] = {
    series: new Set(groups).size,
    horizon: steps.reduce((most, step) => Math.max(most, step), 0),
    seasonality: data.seasonality,
    scale: scale?.evidence ?? null,
  }
  const scales = scale && labels.map((_, row) => scale.of(names === null ? '' : names[row]))
  return { labels, classes: [], positiveLabel: null, groups, forecast, ...(scales ? { scales } : {}) }
}

/** 1 for the first time point of a series, and so on. */
function stepsOf(groups: Int32Array, order: Uint32Array): Float64Array {
  const seen = new Map<number, number>()
  const steps = new Float64Array(groups.length)
  for (const row of order) {
    const step = (seen.get(groups[row]) ?? 0) + 1
    seen.set(groups[row], step)
    steps[row] = step
  }
  return steps
}

/** Rows in the order of a column of times: dates come as text whose order is theirs. */
export function timeOrder(context: Context, times: Column, rows: number): Uint32Array {
  const empty = times.findIndex((time: number | string | null) => time === null || Number.isNaN(time))
  if (empty >= 0)
    throw context.model.rowError(
      ['data', 'time'],
      empty + 1,
      (place) => `is empty in ${place}, so the rows have no order`,
    )
  if (times instanceof Float64Array) return argsort(times)
  const texts = times as string[]
  return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) =>
    texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : a - b,
  )
}

interface Scale {
  of(series: number | string | null): number
  evidence: NonNullable<NonNullable<Evaluation['forecast']>['scale']>
}

/** Errors of the seasonal naive forecast in the training split, by series; null without that split. */
async function scaleOf(context: Context): Promise<Scale | null> {
  const { splits, label, time, group, seasonality, csv } = context.model.config.data
  if (!Object.hasOwn(splits, SCALE_SPLIT)) return null
  const file = context.data(splits[SCALE_SPLIT], ['data', 'splits', SCALE_SPLIT])
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), csv)
    const known = table.columns.map(({ name }) => name)
    const wanted = [label, time as string, ...(group === undefined ? [] : [group])]
    const missing = wanted.find((name) => !known.includes(name))
    if (missing !== undefined)
      throw context.model.error(
        ['data', 'splits', SCALE_SPLIT],
        `${context.shown(file)} has no column "${missing}", which the scale of MASE needs`,
      )
    const columns = await engine.columns(`SELECT ${wanted.map(sqlIdentifier).join(', ')} FROM ${table.typed}`)
    const values = numericLabels(context, columns[label]).labels
    const names: ArrayLike<number | string | null> =
      group === undefined ? new Array<string>(values.length).fill('') : columns[group]
    const units = unitsOf(names) as { codes: Int32Array; count: number }
    const order = timeOrder(context, columns[time as string], values.length)
    const errors = seasonalNaiveErrors(values, order, units, seasonality)
    const codeOf = new Map(Array.from(names, (name, row) => [name, units.codes[row]]))
    const scaled = errors.filter((one) => one > 0)
    return {
      of: (series) => errors[codeOf.get(series) ?? -1] ?? Number.NaN,
      evidence: {
        path: context.shown(file),
        sha256: await fileDigest(table.files.paths[0]),
        series: scaled.length,
        mean: scaled.length === 0 ? null : scaled.reduce((sum, one) => sum + one, 0) / scaled.length,
      },
    }
  } finally {
    engine.close()
  }
}
