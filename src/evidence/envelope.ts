import { z } from 'zod'

const DOCUMENT_NAMES = ['validation', 'rules', 'run', 'evaluation', 'version', 'deployment', 'drift'] as const
export type DocumentName = (typeof DOCUMENT_NAMES)[number]

const OUTCOMES = ['pass', 'warn', 'fail', 'inconclusive', 'skipped', 'error'] as const
/** What a whole action came to. */
export type Outcome = (typeof OUTCOMES)[number]

export const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'] as const
/** What one requirement came to. */
export type Verdict = (typeof VERDICTS)[number]

const SCHEMA_BASE = 'https://mlops-actions.github.io/schemas'
export const schemaUrl = (name: DocumentName): string => `${SCHEMA_BASE}/v1/${name}.schema.json`

export const digest = z.string().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits')
export const gitSha = z.string().regex(/^[0-9a-f]{40}$/, 'must be 40 hex digits')
export const timestamp = z.iso.datetime()
export const semver = z.string().regex(/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/)
/** GTO's grammar for names of models and stages. */
export const gtoName = z
  .string()
  .regex(/^[A-Za-z0-9]([A-Za-z0-9/_-]*[A-Za-z0-9])?$/, 'letters, digits, "-", "_" and "/" only')

/** Where an action ran. All null in a terminal outside of a workflow, except `sha` and `ref`. */
export const runContext = z.strictObject({
  id: z.string().nullable(),
  attempt: z.number().int().nullable(),
  url: z.string().nullable(),
  workflow: z.string().nullable(),
  actor: z.string().nullable(),
  event: z.string().nullable(),
  repository: z.string().nullable(),
  sha: gitSha.nullable(),
  ref: z.string().nullable(),
})
export type RunContext = z.infer<typeof runContext>

export const tool = z.strictObject({
  name: z.literal('mlops-actions'),
  version: z.string(),
  dist: digest.nullable(),
})

/** Wraps a document's own body with the envelope that all share. */
export function withEnvelope<Shape extends z.ZodRawShape>(name: DocumentName, body: Shape) {
  return z.strictObject({
    schema: z.literal(schemaUrl(name)),
    model: gtoName,
    outcome: z.enum(OUTCOMES),
    tool,
    run: runContext,
    /** What went in: name → digest. */
    inputs: z.record(z.string(), digest),
    started: timestamp,
    finished: timestamp,
    /** Over the canonical JSON of everything except `digest`, `run`, `started`, `finished` and `cached`. */
    digest,
    ...body,
  })
}
