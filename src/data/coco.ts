import { z } from 'zod'
import { UserError } from '../errors.ts'

const id = z.number().int()
const box = z.tuple([z.number(), z.number(), z.number().min(0), z.number().min(0)])

/** Of the annotations of object detection; more keys may be there. @see https://cocodataset.org/#format-data */
const annotations = z.object({
  images: z.array(z.looseObject({ id })).min(1),
  categories: z.array(z.object({ id, name: z.string() })).min(1),
  annotations: z.array(
    z.object({
      image_id: id,
      category_id: id,
      bbox: box,
      area: z.number().min(0).optional(),
      iscrowd: z.union([z.literal(0), z.literal(1)]).default(0),
    }),
  ),
})
type Annotations = z.infer<typeof annotations>

const results = z.array(z.object({ image_id: id, category_id: id, bbox: box, score: z.number() }))
export type CocoResults = z.infer<typeof results>

export const parseAnnotations = (text: string, file: string): Annotations => parsed(annotations, text, file)
export const parseResults = (text: string, file: string): CocoResults => parsed(results, text, file)

function parsed<T>(schema: z.ZodType<T>, text: string, file: string): T {
  const location = { file }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new UserError('is not JSON', { location, cause })
  }
  const found = schema.safeParse(json)
  if (found.success) return found.data
  const [{ path, message }] = found.error.issues
  throw new UserError(`is not as COCO writes it, at ${path.join('.') || 'the top'}: ${message}`, {
    location,
    hint: 'Annotations are { images, categories, annotations }, results a list of { image_id, category_id, bbox, score }; boxes are x, y, width, height.',
  })
}

/** An object of an image, as a table of images holds them in its label column. */
export const labelledBox = z.object({
  category: z.union([z.string(), z.number()]).transform(String),
  bbox: box,
  area: z.number().min(0).nullish(),
  iscrowd: z.union([z.number(), z.boolean()]).nullish(),
})
export const detectedBox = z.object({
  category: z.union([z.string(), z.number()]).transform(String),
  bbox: box,
  score: z.number(),
})

/** One line of JSON for each image: its own values, and its objects under `label`. */
export function imageLines(
  { images, categories, annotations: all }: Annotations,
  label: string,
  file: string,
): string[] {
  const nameOf = new Map(categories.map((one) => [one.id, one.name]))
  const objects = new Map(images.map((image) => [image.id, [] as z.input<typeof labelledBox>[]]))
  for (const { image_id, category_id, ...rest } of all) {
    const category = nameOf.get(category_id)
    const own = objects.get(image_id)
    if (category === undefined || own === undefined)
      throw new UserError(
        category === undefined
          ? `has an annotation of category ${category_id}, which it does not list`
          : `has an annotation of image ${image_id}, which it does not list`,
        { location: { file } },
      )
    own.push({ category, ...rest })
  }
  return images.map((image) => {
    const values = Object.entries(image).filter(([, value]) => value === null || typeof value !== 'object')
    return JSON.stringify({ ...Object.fromEntries(values), [label]: objects.get(image.id) })
  })
}
