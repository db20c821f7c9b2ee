import { isAbsolute, normalize } from 'node:path'
import { z } from 'zod'
import { cardText } from '../evidence/card.ts'
import { gtoName } from '../evidence/envelope.ts'
import { RISKS } from '../evidence/governance.ts'
import { TASKS } from '../evidence/tasks.ts'
import { data } from './data.ts'
import { endpoint } from './endpoint.ts'
import { evaluate } from './evaluate.ts'
import { governance } from './governance.ts'
import { io } from './io.ts'
import { relativePath } from './path.ts'
import { period } from './period.ts'
import { provider } from './providers.ts'
import { retention } from './retention.ts'

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
