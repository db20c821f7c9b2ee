import { isAbsolute, normalize } from 'node:path'
import { z } from 'zod'
import { cardText } from '../evidence/card.ts'
import { gtoName } from '../evidence/envelope.ts'
import { TASKS } from '../evidence/evaluation.ts'
import { RISKS } from '../evidence/governance.ts'
import { cut } from './cut.ts'
import { endpoint } from './endpoint.ts'
import { fairness } from './fairness.ts'
import { disagreements, flips, traffic } from './flips.ts'
import { governance } from './governance.ts'
import { alphaSpending } from './holdout.ts'
import { importance } from './importance.ts'
import { io } from './io.ts'
import { period } from './period.ts'
import { provider } from './providers.ts'
import { latency, resources } from './resources.ts'
import { retention } from './retention.ts'

const relativePath = z.string().min(1)
const confidence = z.number().gt(0.5).lt(1)

/** What one metric has to keep. `margin` is the allowed loss against production; `min` and `max` are absolute. */
const metricGate = z.strictObject({
  margin: z.number().min(0).optional().describe('Allowed loss against production, in units of the metric.'),
  'relative-margin': z
    .number()
    .min(0)
    .optional()
    .describe("Allowed loss as a share of production's value; of both margins the smaller decides."),
  min: z.number().optional().describe('Absolute floor.'),
  max: z.number().optional().describe('Absolute ceiling.'),
  strict: z
    .boolean()
    .optional()
    .describe('Judge min and max by the end of the interval, not by the value alone.'),
  confidence: confidence.optional().describe('One-sided, for this metric alone.'),
  'min-rows': z.number().int().min(1).optional().describe('Fewer rows are never judged by this metric.'),
  'max-gain': z
    .number()
    .min(0)
    .optional()
    .describe('A larger improvement is suspicious, and warns of a possible leakage.'),
  informational: z.boolean().optional().describe('Show the verdict, but let it decide nothing.'),
})
export type MetricGate = z.infer<typeof metricGate>

const crossed = z.strictObject({
  cross: z.array(cut).min(2).max(3).describe('Columns whose values are combined.'),
  protected: z.boolean().optional().describe('Each slice must pass on its own.'),
})
const listed = z.strictObject({
  by: cut.describe('A column, or { column: quantiles(K) }.'),
  values: z
    .array(z.union([z.string(), z.number(), z.boolean()]))
    .min(1)
    .optional()
    .describe('Values that get a slice each; one without rows is shown as missing.'),
  protected: z.boolean().optional().describe('Each slice must pass on its own.'),
})
const discovery = z.strictObject({
  depth: z.number().int().min(1).max(2).default(2).describe('Columns that may be combined.'),
  columns: z.array(z.string()).min(1).optional().describe('Columns to look at; all of the file by default.'),
  top: z.number().int().min(1).max(50).default(5).describe('Slices to test.'),
})
export type Discovery = z.infer<typeof discovery>

const sliceBy = z.union([cut, crossed, listed, z.strictObject({ auto: discovery })])
export type SliceBy = z.infer<typeof sliceBy>

const eventPolicy = z.enum(['fail', 'warn', 'pass'])

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'] as const
export type Encoding = (typeof ENCODINGS)[number]

const character = z.string().regex(/^.$/su, 'must be one character')
const csv = z.strictObject({
  delimiter: character.optional().describe('What separates fields. Default: found in the header.'),
  quote: z
    .union([character, z.literal('')])
    .optional()
    .describe('What encloses a field. Default: `"`.'),
  encoding: z
    .enum(ENCODINGS)
    .optional()
    .describe('Default: UTF-8, or UTF-16 where a byte order mark says so.'),
})
/** What a user declares of CSV files; the rest is found. */
export type CsvOptions = z.infer<typeof csv>

const severity = (of: 'info' | 'warning' | 'error') =>
  z
    .enum(['off', 'info', 'warning', 'error'])
    .default(of)
    .describe(
      'What a finding is: `error` fails, `warning` warns, `info` is only shown, `off` is not looked for.',
    )
const percent = z.number().min(0).max(100)

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
const integrity = z.strictObject({
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
    .describe('Images that look like another one of their split, or of an earlier one; PNG and BMP.'),
})
export type IntegritySettings = z.infer<typeof integrity>

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
})

const data = z.strictObject({
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
    .record(z.string(), relativePath)
    .default({})
    .describe('Table name → file of a table that keys in the contract refer to.'),
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

const train = z.strictObject({
  run: z.string().min(1).describe('Any command; it sees the MLOPS_ variables.'),
  inputs: z
    .array(relativePath)
    .default([])
    .describe('Files, or patterns of files, whose change means a new training.'),
  params: relativePath.optional().describe('YAML or JSON file of parameters.'),
  model: relativePath
    .refine(
      (path) => !isAbsolute(path) && !normalize(path).startsWith('..'),
      'leads out of the output folder',
    )
    .default('model.onnx')
    .describe('The file that the command writes, under its output folder.'),
  seed: z.number().int().min(0).default(0),
  locks: z.array(relativePath).optional().describe('Environment lock files; found by name where not given.'),
})

const evaluate = z.strictObject({
  split: z.string().default('test'),
  metrics: z.record(z.string(), metricGate).default({}),
  slices: z
    .union([z.array(sliceBy), z.literal('auto')])
    .default([])
    .describe(
      'Columns, { column: quantiles(K) }, { cross: [...] }, { by: column, values: [...], protected: true }, or { auto: {} } to look for weak ones; auto alone is short for that.',
    ),
  'slices-correction': z
    .enum(['holm', 'bh', 'none'])
    .default('holm')
    .describe('What keeps many slices from failing by chance: Holm, Benjamini and Hochberg, or nothing.'),
  confidence: confidence.default(0.95).describe('One-sided; 0.95 shows 90 % two-sided intervals.'),
  challengers: z
    .array(z.string().min(1))
    .default([])
    .describe('Versions, stages or files that are ranked with the candidate on the same rows.'),
  'alpha-spending': alphaSpending
    .optional()
    .describe(
      'Keeps the confidence while one test set judges many candidates, by spreading the error rate over a budget of looks.',
    ),
  threshold: z.number().default(0.5).describe('Score at or above which the decision is positive.'),
  'min-rows': z.number().int().min(1).default(30).describe('Fewer rows are shown, never judged.'),
  resamples: z.number().int().min(100).default(2000),
  intervals: z
    .enum(['auto', 'bootstrap'])
    .default('auto')
    .describe('auto: by the best known variance of each metric; bootstrap: by resampling alone.'),
  unit: z
    .string()
    .optional()
    .describe('Column of what rows belong to (user, image, machine): all rows of one are drawn together.'),
  block: z
    .strictObject({ length: z.union([z.literal('auto'), z.number().int().min(1)]).default('auto') })
    .optional()
    .describe('Rows in the order of data.time hang together in stretches of this length; auto is ⌈n^⅓⌉.'),
  'on-inconclusive': z
    .strictObject({
      pull_request: eventPolicy.optional(),
      schedule: eventPolicy.optional(),
      workflow_dispatch: eventPolicy.optional(),
      push: eventPolicy.optional(),
    })
    .default({})
    .describe(
      'Event → how a step ends that could not tell: fail, warn or pass. The evidence says inconclusive all the same. Default: what fail-on says.',
    ),
  parity: z
    .strictObject({
      predictions: relativePath.describe(
        "The native model's predictions on the judged rows; looked for in the output of train first.",
      ),
      tolerance: z.number().min(0).default(1e-4).describe('Largest allowed difference of a score.'),
    })
    .optional()
    .describe('Holds the ONNX export against what the trained model itself predicts.'),
  fairness: fairness
    .optional()
    .describe(
      'Groups that must fare alike: how far they lie apart, and whether farther than with production.',
    ),
  flips: flips.prefault({}).describe('Answers that change from production to the candidate.'),
  traffic: traffic
    .optional()
    .describe('Rows without labels, such as logs of what production saw, on which both models are compared.'),
  disagreements: disagreements
    .optional()
    .describe('Writes a file of rows for people to label: where the models disagree, and a random control.'),
  latency: latency.optional().describe('How fast the candidate has to answer; timed only where this is set.'),
  importance,
  resources: resources.optional().describe('How large the candidate may be, on disk and in memory.'),
})

const register = z.strictObject({
  store: z
    .enum(['filesystem', 'lfs', 'oci', 'release'])
    .default('release')
    .describe('Where the bytes of a version are kept.'),
  path: relativePath.optional().describe('Folder of the filesystem store.'),
  repository: z
    .string()
    .min(1)
    .optional()
    .describe('Repository of the oci store, one for each model: ghcr.io/organisation/model.'),
  'allow-ephemeral': z
    .boolean()
    .default(false)
    .describe(
      'Register although the bytes end with the job: a filesystem store on the disk of a hosted runner.',
    ),
  sign: z
    .boolean()
    .default(false)
    .describe('Sign every version with the key that the input `signing-key` gives.'),
  trust: z
    .strictObject({
      'public-keys': z.array(relativePath).default([]).describe('PEM files of the keys that may sign.'),
      certificates: z
        .array(relativePath)
        .default([])
        .describe('PEM files of the certificates that may issue signing certificates.'),
      required: z
        .boolean()
        .optional()
        .describe('Refuse to read versions that nobody signed. Default: true where somebody is trusted.'),
    })
    .prefault({})
    .describe('Whose signatures are believed at every read of a version.'),
  card: cardText
    .extend({
      file: relativePath
        .optional()
        .describe('Markdown file whose sections say the same. Default: MODEL_CARD.md, where there is one.'),
    })
    .prefault({})
    .describe('What only people know of the model, for its card. What nobody says is stated as missing.'),
  retention: retention
    .prefault({})
    .describe(
      'What `mlops registry gc` keeps, beside every version that holds a stage or held it last and those whose bytes one of these needs.',
    ),
})

const target = z.strictObject({
  target: z.enum(['filesystem']),
  path: relativePath,
  strategy: z.enum(['replace', 'canary', 'shadow']).default('replace'),
  steps: z.array(z.number().gt(0).lte(100)).optional(),
})

const budget = z.string().regex(/^[1-9]\d{0,4} per [1-9]\d{0,4}(h|d)$/, 'must read like "4 per 30d"')

const drift = z.strictObject({
  reference: z.string().default('train').describe('Split whose profile is the reference.'),
  current: relativePath.optional().describe('Rows that production saw: file or glob.'),
  alpha: z.number().gt(0).lt(1).default(0.05).describe('False-alarm rate of the whole report.'),
  'psi-floor': z.number().min(0).default(0.02).describe('Smaller effects never count, however many rows.'),
  'drift-share': z
    .number()
    .min(0)
    .max(1)
    .default(0)
    .describe('Share of columns that must drift; 0 means any.'),
  retrain: z
    .strictObject({
      when: z.array(z.enum(['drift', 'schedule'])).default(['drift']),
      cooldown: period.default('7d'),
      budget: budget.optional(),
    })
    .prefault({}),
})

const modelConfig = z.strictObject({
  task: z.enum(TASKS),
  risk: z
    .enum(RISKS)
    .optional()
    .describe(
      'How much harm the model can do; a higher risk asks for more evidence before a version is promoted.',
    ),
  governance: governance.prefault({}).describe('What is asked for beyond or instead of what the risk says.'),
  data,
  io: io.prefault({}).describe('How the model is fed and read, where its file does not say so itself.'),
  providers: z
    .array(provider)
    .min(1)
    .default(['cpu'])
    .describe('Execution providers, in the order in which they are tried; the CPU is always the last.'),
  endpoint: endpoint
    .optional()
    .describe('Production where it is only a service (Open Inference Protocol, V2, REST).'),
  'require-provider': provider
    .optional()
    .describe('Fail where this one is not there, instead of falling back.'),
  train: train.optional(),
  evaluate: evaluate.prefault({}),
  register: register.prefault({}),
  deploy: z.record(gtoName, target).default({}).describe('Stage → where it is served.'),
  drift: drift.prefault({}),
})
export type ModelConfig = z.infer<typeof modelConfig>

export const mlopsConfig = z.strictObject({
  version: z.literal(1),
  models: z.record(gtoName, modelConfig).refine((models) => Object.keys(models).length > 0, 'names no model'),
})
export type MlopsConfig = z.infer<typeof mlopsConfig>
