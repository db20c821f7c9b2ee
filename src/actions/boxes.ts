import { readFile, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { z } from 'zod'
import { detectedBox, imageLines, labelledBox, parseAnnotations, parseResults } from '../data/coco.ts'
import type { Engine } from '../data/engine.ts'
import { RowError, UserError } from '../errors.ts'
import type { BoxList, Objects } from '../evaluation/sample.ts'
import { count, plural } from '../text.ts'
import type { Context } from './context.ts'
import { predictedImages } from './image-predictions.ts'
import { sortedClasses } from './labels.ts'
import type { TestRows } from './test-rows.ts'
import { jsonColumn, type OpenRows, type Truth } from './truth.ts'

export interface BoxTruth {
  truth: Objects['truth']
}

/** Image's id, and COCO's numbers of its categories. */
const IMAGE_ID = 'id'

export const isCoco = (path: string): boolean => extname(path).toLowerCase() === '.json'

/** COCO's annotations as a table of images, in the engine's own folder. */
export async function cocoTable(context: Context, engine: Engine, file: string): Promise<string> {
  const shown = context.shown(file)
  const annotations = parseAnnotations(await readFile(file, 'utf8'), shown)
  const table = join(engine.scratch, 'images.jsonl')
  await writeFile(table, `${imageLines(annotations, context.model.config.data.label, shown).join('\n')}\n`)
  return table
}

/** The column that names images: data.id, or COCO's own. */
export const imageId = (context: Context, file: string): string | undefined =>
  context.model.config.data.id ?? (isCoco(file) ? IMAGE_ID : undefined)

/** Boxes of every image, of a column with a list of { category, bbox, area, iscrowd } a row. */
export async function boxTruth(context: Context, open: OpenRows): Promise<Truth> {
  const { label } = context.model.config.data
  const where = { file: open.table.shownPath, column: label }
  const images = (await jsonColumn(open, label)).map((text, row) => boxesOf(labelledBox, text, row, where))
  const classes = sortedClasses(new Set(images.flat().map(({ category }) => category)))
  if (classes.length === 0)
    throw context.model.error(['data', 'label'], `column "${label}" holds no object at all`)
  const all = images.flat()
  return {
    labels: new Float64Array(images.length),
    classes,
    positiveLabel: null,
    boxes: {
      truth: {
        ...listOf(images, classes),
        area: Float64Array.from(all, ({ area, bbox }) => area ?? bbox[2] * bbox[3]),
        crowd: Uint8Array.from(all, ({ iscrowd }) => Number(iscrowd ?? 0)),
      },
    },
  }
}

/** Objects that a model found: COCO's results, or a table of images with a list of { category, bbox, score } a row. */
export async function readDetections(
  context: Context,
  file: string,
  shown: string,
  rows: TestRows,
): Promise<Objects['detected']> {
  const images = isCoco(file)
    ? await cocoDetections(context, file, shown, rows)
    : await tableDetections(context, file, shown, rows)
  const known = images.map((boxes) => boxes.filter(({ category }) => rows.classes.includes(category)))
  const others = images.flat().length - known.flat().length
  if (others > 0)
    context.platform.log.notice(
      `${shown}: ${plural(others, 'box', 'boxes')} of categories that no image has; they do not count.`,
    )
  return {
    ...listOf(known, rows.classes),
    score: Float64Array.from(known.flat(), ({ score }) => score),
  }
}

type Detected = z.output<typeof detectedBox>

async function cocoDetections(
  context: Context,
  file: string,
  shown: string,
  rows: TestRows,
): Promise<Detected[][]> {
  const results = parseResults(await readFile(file, 'utf8'), shown)
  if (rows.ids === null)
    throw context.model.error(
      ['data', 'id'],
      `${shown} names images by their ids, and ${rows.facts.path} has no column of them`,
      'Add data.id, the column of the image ids.',
    )
  const nameOf = isCoco(rows.file)
    ? new Map(
        parseAnnotations(await readFile(rows.file, 'utf8'), rows.facts.path).categories.map(
          ({ id, name }) => [id, name],
        ),
      )
    : null
  const rowOf = new Map(rows.ids.map((id, row) => [id, row]))
  const images = Array.from(rows.ids, (): Detected[] => [])
  for (const [i, { image_id, category_id, bbox, score }] of results.entries()) {
    const row = rowOf.get(String(image_id))
    const category = nameOf ? nameOf.get(category_id) : String(category_id)
    if (row === undefined || category === undefined)
      throw new UserError(
        `result ${count(i + 1)} is of ${row === undefined ? `image ${image_id}` : `category ${category_id}`}, which ${rows.facts.path} does not have`,
        { location: { file: shown }, hint: 'Predict exactly the images that judge.' },
      )
    images[row].push({ category, bbox, score })
  }
  return images
}

const tableDetections = (
  context: Context,
  file: string,
  shown: string,
  rows: TestRows,
): Promise<Detected[][]> =>
  predictedImages(context, file, shown, rows, {
    of: 'boxes',
    names: ['prediction', 'detections', 'predictions'],
    rows: 'images',
    id: imageId(context, rows.file),
    read: async (open, column) =>
      (await jsonColumn(open, column)).map((text, row) =>
        boxesOf(detectedBox, text, row, { file: shown, column }),
      ),
  })

/** No list is no object. */
function boxesOf<Box>(
  schema: z.ZodType<Box>,
  text: string | null,
  row: number,
  { file, column }: { file: string; column: string },
): Box[] {
  const found = schema.array().safeParse(text === null ? [] : JSON.parse(text))
  if (found.success) return found.data
  const [{ path, message }] = found.error.issues
  throw new RowError(
    (place) => `column "${column}" holds no list of boxes in ${place}, at ${path.join('.')}: ${message}`,
    row + 1,
    {
      location: { file },
      hint: 'A box is { category, bbox: [x, y, width, height] }; a predicted one has a score too.',
    },
  )
}

function listOf(images: { category: string; bbox: number[] }[][], classes: string[]): BoxList {
  const numberOf = new Map(classes.map((name, index) => [name, index]))
  const all = images.flat()
  return {
    image: Int32Array.from(images.flatMap((boxes, image) => boxes.map(() => image))),
    class: Int32Array.from(all, ({ category }) => numberOf.get(category) as number),
    boxes: Float64Array.from(all.flatMap(({ bbox }) => bbox)),
  }
}
