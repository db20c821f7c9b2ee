import { z } from 'zod'

const oneOrMore = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)])

/** What turns a model's raw output into what it means. */
const ACTIVATIONS = ['none', 'sigmoid', 'softmax'] as const

/** How a model is fed and read, where its file does not say so itself. */
export const io = z.strictObject({
  inputs: z
    .union([z.array(z.string().min(1)).min(1), z.record(z.string(), oneOrMore)])
    .optional()
    .describe(
      'Columns of the only input, in order, or input name → its column or columns; `px_*` stands for all columns that match.',
    ),
  output: oneOrMore
    .optional()
    .describe('Output (or column of a predictions file) with the scores; several: one for each class.'),
  activation: z
    .enum(ACTIVATIONS)
    .optional()
    .describe('What turns the output into probabilities; none leaves margins, which only rank.'),
  classes: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(2)
    .optional()
    .describe('The classes in the order of the scores, where the file does not record it.'),
  positive: z
    .union([z.string(), z.number(), z.boolean()])
    .optional()
    .describe('What the model calls the class that data.positive-label names, where that is another word.'),
  batch: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Rows that the model wants at once; the last are padded.'),
})

type IoConfig = z.infer<typeof io>

/** {@link IoConfig} with every list a list and every class a text. */
export interface ModelIo {
  /** Columns of each input; the key '' stands for the only one. */
  inputs?: Record<string, string[]>
  output?: string[]
  activation?: (typeof ACTIVATIONS)[number]
  classes?: string[]
  positive?: string
  batch?: number
}

const list = (value: string | string[]): string[] => (typeof value === 'string' ? [value] : value)

export function modelIo({ inputs, output, activation, classes, positive, batch }: IoConfig): ModelIo {
  return {
    inputs:
      inputs &&
      (Array.isArray(inputs)
        ? { '': inputs }
        : Object.fromEntries(Object.entries(inputs).map(([name, columns]) => [name, list(columns)]))),
    output: output === undefined ? undefined : list(output),
    activation,
    classes: classes?.map(String),
    positive: positive === undefined ? undefined : String(positive),
    batch,
  }
}
