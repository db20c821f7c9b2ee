import { z } from 'zod'
import { relativePath } from './path.ts'

const severity = (of: 'info' | 'warning' | 'error') =>
  z
    .enum(['off', 'info', 'warning', 'error'])
    .default(of)
    .describe(
      'What a finding is: `error` fails, `warning` warns, `info` is only shown, `off` is not looked for.',
    )
export const percent = z.number().min(0).max(100)

const rowsCheck = (of: 'warning' | 'error', what: string) =>
  z
    .strictObject({
      severity: severity(of),
      'max-percent': percent.default(0).describe('Per cent of the rows that may be so.'),
    })
    .prefault({})
    .describe(what)

const signalCheck = (what: string, most: number) =>
  z
    .strictObject({
      severity: severity('warning'),
      max: z.number().min(0).max(1).default(most).describe('Share of the variance of the label.'),
    })
    .prefault({})
    .describe(what)

/** How the splits lie to each other and to the label: `src/data/integrity` says what is counted. */
export const integrity = z.strictObject({
  'row-overlap': rowsCheck('error', 'Rows of one split that are rows of an earlier one.'),
  'feature-overlap': z
    .strictObject({
      severity: severity('warning'),
      'max-percent': percent.optional().describe('Default: as many as chance gives.'),
    })
    .prefault({})
    .describe('Rows with the features of a row of an earlier split.'),
  'group-overlap': rowsCheck('error', 'Rows whose group, such as a patient, is in an earlier split too.'),
  'time-overlap': rowsCheck(
    'warning',
    'Rows of an earlier split that are later than the start of a later one.',
  ),
  'conflicting-labels': rowsCheck('warning', 'Rows whose features come with another label too.'),
  'class-ratio': z
    .strictObject({ severity: severity('warning'), min: z.number().min(0).max(1).default(0.1) })
    .prefault({})
    .describe('Rows of the rarest class over rows of the most frequent one.'),
  'unseen-labels': rowsCheck('error', 'Rows of a class that the first split lacks.'),
  'identifier-signal': signalCheck('How much of the label an identifier tells.', 0.05),
  'feature-signal': signalCheck('How much of the label one feature tells by itself.', 0.8),
  'split-drift': z
    .strictObject({ severity: severity('warning') })
    .prefault({})
    .describe('Columns whose distribution differs from that of the first split, as drift-report tests it.'),
  'wrong-labels': z
    .strictObject({
      severity: severity('warning'),
      'max-percent': percent.default(5).describe('Per cent of the rows that may be so.'),
      predictions: z
        .record(z.string(), relativePath)
        .refine((files) => Object.keys(files).length > 0, 'names no split')
        .describe('Split → file of the probabilities of its rows, by models that had not seen them.'),
    })
    .optional()
    .describe('Labels that out-of-sample predictions contradict, by confident learning.'),
  'personal-data': z
    .strictObject({ severity: severity('warning') })
    .prefault({})
    .describe('Values that look like personal data, in columns without a classification.'),
  'image-missing': rowsCheck('error', 'Rows whose image, in the column of data.images, is not there.'),
  'image-unreadable': rowsCheck('error', 'Images that are broken, cut off, or of no known format.'),
  'image-extension': rowsCheck('warning', 'Images of another format than their names say.'),
  'image-duplicates': rowsCheck('warning', 'Images with the bytes of another one of their split.'),
  'image-overlap': rowsCheck('error', 'Images with the bytes of one of an earlier split.'),
  'image-near-duplicates': z
    .strictObject({
      severity: severity('info'),
      'max-percent': percent.default(0).describe('Per cent of the images that may be so.'),
      'max-distance': z
        .number()
        .int()
        .min(0)
        .max(8)
        .default(2)
        .describe('In how many of 64 bits their difference hashes may differ.'),
    })
    .prefault({})
    .describe(
      'Images that look like another one of their split, or of an earlier one, as far as their pixels can be decoded.',
    ),
})
export type IntegritySettings = z.infer<typeof integrity>
