import { z } from 'zod'
import { csv } from './csv.ts'
import { integrity, percent } from './integrity.ts'
import { relativePath } from './path.ts'

/** What `validate-data` does with rows that break the contract, once it is asked to put them aside. */
const quarantine = z.strictObject({
  path: relativePath
    .optional()
    .describe(
      'Folder for <split>.clean and <split>.bad; rows are put aside where it is named, here or by the input.',
    ),
  use: z
    .enum(['source', 'clean'])
    .default('source')
    .describe(
      'What the checks speak of, and what train and evaluate-vs-prod read: the splits, or their clean rows.',
    ),
  'max-percent': percent
    .default(5)
    .describe('With use: clean, how many per cent of the rows may be put aside before that fails.'),
  classified: z
    .enum(['mask', 'keep'])
    .default('mask')
    .describe('Cells of classified columns among the bad rows: left out, or kept.'),
  upload: z
    .boolean()
    .default(false)
    .describe(
      'Upload the bad rows as the artifact mlops-<model>-quarantine: rows of the data leave the machine.',
    ),
})

const reference = z.strictObject({
  path: relativePath,
  csv: csv.optional().describe('How the file is written. Default: data.csv.'),
})

export const data = z.strictObject({
  contract: relativePath.describe(
    'ODCS data contract or Table Schema; `validate-data` with mode: infer writes one.',
  ),
  splits: z
    .record(z.string(), relativePath)
    .refine((splits) => Object.keys(splits).length > 0, 'names no split')
    .describe(
      'Split name → Parquet, CSV or JSONL (also .gz, .zst), a folder of them, a folder of images, a pattern, or a .dvc file.',
    ),
  csv: csv.optional().describe('How all CSV files of the model are written, where it cannot be found.'),
  references: z
    .record(z.string(), z.union([relativePath, reference]))
    .default({})
    .describe('Table name → file of a table that keys in the contract refer to, or { path, csv }.'),
  images: z
    .strictObject({
      column: z.string().describe('Column that holds the path of an image in every row.'),
      root: relativePath
        .optional()
        .describe('Folder that the paths are relative to. Default: that of the file of the split.'),
    })
    .optional()
    .describe('Images that a column names; they are checked like those of a folder.'),
  label: z
    .string()
    .describe(
      'Column that the model predicts. Multilabel: a column of lists, or a pattern of columns of 0 and 1, such as tag_*.',
    ),
  'positive-label': z
    .union([z.string(), z.number(), z.boolean()])
    .optional()
    .describe('Needed where the label is not 0/1 or false/true.'),
  time: z.string().optional().describe('Column that holds the time of a row.'),
  id: z
    .string()
    .optional()
    .describe(
      'Column that names a row and tells nothing else; predictions are matched by it instead of by their order.',
    ),
  group: z
    .string()
    .optional()
    .describe(
      'Column that names what a row is of: a patient, the query of a document, the series of a value.',
    ),
  seasonality: z
    .number()
    .int()
    .min(1)
    .default(1)
    .describe(
      'Forecasting: time points of a season, for the naive forecast that scales MASE; 12 for months.',
    ),
  'ignore-label': z
    .number()
    .int()
    .optional()
    .describe('Segmentation: pixels of this value in the true masks do not count.'),
  integrity: integrity.prefault({}).describe('Checks of the splits against each other.'),
  'contract-loosening': z
    .enum(['fail', 'warn', 'pass'])
    .default('warn')
    .describe('What a rule comes to that is loosened in the same change as data that fails it.'),
  quarantine: quarantine.prefault({}).describe('What becomes of rows that break the contract.'),
})
