import { dirname, resolve } from 'node:path'
import { sqlIdentifier } from '../data/engine.ts'
import { type Mask, readMask } from '../data/mask.ts'
import { RowError, UserError } from '../errors.ts'
import { pixelTable } from '../evaluation/metrics/segmentation.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import { predictedImages } from './image-predictions.ts'
import type { TestRows } from './test-rows.ts'
import type { OpenRows, Truth } from './truth.ts'

/** A table of K² pixels for each image grows with the square of the classes. */
const MOST_CLASSES = 256

/** The label column holds paths of masks, relative to the file that names them. */
export async function maskTruth(context: Context, { columns, facts, table }: OpenRows): Promise<Truth> {
  const { data, io } = context.model.config
  const file = resolve(context.platform.workspace, table.shownPath)
  const masks = pathsOf(context, columns[data.label] as (string | null)[], data.label, file)
  const classes = io.classes?.map(String) ?? (await classesOf(context, masks))
  if (classes.length > MOST_CLASSES)
    throw context.model.error(
      ['data', 'label'],
      `the masks of ${facts.path} hold ${count(classes.length)} classes; at most ${MOST_CLASSES} are counted`,
      'Name what is to be left out: data.ignore-label.',
    )
  return { labels: new Float64Array(masks.length), classes, positiveLabel: null, masks }
}

/** 0 to the largest number that occurs. */
async function classesOf(context: Context, masks: string[]): Promise<string[]> {
  const ignore = context.model.config.data['ignore-label']
  let largest = 0
  for (const path of masks) {
    const { values } = await readMask(path, context.shown(path))
    for (let i = 0; i < values.length; i++)
      if (values[i] !== ignore && values[i] > largest) largest = values[i]
  }
  return Array.from({ length: largest + 1 }, (_, k) => String(k))
}

function pathsOf(context: Context, values: (string | null)[], column: string, file: string): string[] {
  return Array.from(values, (value, row) => {
    if (typeof value === 'string' && value !== '')
      return context.inside(resolve(dirname(file), value), `row ${row + 1} of ${context.shown(file)}`)
    throw new RowError((place) => `column "${column}" holds no path of a mask in ${place}`, row + 1, {
      location: { file: context.shown(file) },
    })
  })
}

/** Pixels of each image by true and predicted class, row-major [images, K, K]; counted image by image. */
export async function readMaskTables(
  context: Context,
  file: string,
  shown: string,
  rows: TestRows,
): Promise<Float64Array> {
  const paths = await predictedMasks(context, file, shown, rows)
  const masks = rows.masks as string[]
  const size = rows.classes.length ** 2
  const tables = new Float64Array(masks.length * size)
  for (const [row, path] of masks.entries()) {
    const truth = await readMask(path, context.shown(path))
    const found = await readMask(paths[row], context.shown(paths[row]))
    tables.set(tableOf(context, rows.classes, { truth, path }, { found, path: paths[row] }), row * size)
    context.platform.log.progress(`comparing masks of ${shown}`, (row + 1) / masks.length)
  }
  return tables
}

function tableOf(
  context: Context,
  classes: string[],
  { truth, path }: { truth: Mask; path: string },
  { found, path: other }: { found: Mask; path: string },
): Float64Array {
  const ignore = context.model.config.data['ignore-label'] ?? null
  const location = { file: context.shown(other) }
  if (truth.width !== found.width || truth.height !== found.height)
    throw new UserError(
      `is ${found.width} × ${found.height} pixels, and its truth ${context.shown(path)} ${truth.width} × ${truth.height}`,
      { location },
    )
  refuseUnknown(truth, classes, context.shown(path), ignore)
  // A prediction where nothing is labelled does not count, whatever it says.
  refuseUnknown(found, classes, location.file, null, (pixel) => truth.values[pixel] !== ignore)
  return pixelTable(truth.values, found.values, classes.length, ignore)
}

function refuseUnknown(
  { values }: Mask,
  classes: string[],
  file: string,
  ignore: number | null,
  counts: (pixel: number) => boolean = () => true,
): void {
  for (let pixel = 0; pixel < values.length; pixel++) {
    const value = values[pixel]
    if ((value >= 0 && value < classes.length) || value === ignore || !counts(pixel)) continue
    throw new UserError(`holds class ${value}, and the classes are 0 to ${classes.length - 1}`, {
      location: { file },
      hint: 'Name all classes, in the order of their numbers: io: { classes: [...] }. What is no class: data: { ignore-label: 255 }.',
    })
  }
}

const predictedMasks = (context: Context, file: string, shown: string, rows: TestRows): Promise<string[]> =>
  predictedImages(context, file, shown, rows, {
    of: 'masks',
    names: ['prediction', 'mask'],
    rows: 'masks',
    id: context.model.config.data.id,
    read: async ({ engine, table }, column) => {
      const { mask } = await engine.columns(`SELECT ${sqlIdentifier(column)} AS mask FROM ${table.typed}`)
      return pathsOf(context, mask as (string | null)[], column, file)
    },
  })
