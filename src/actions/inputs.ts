import { z } from 'zod'
import { UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'
import type { ActionDefinition } from './action.ts'

/** What a step or a terminal gives: input name → text. An empty text is the same as none. */
export type RawInputs = Record<string, string | undefined>

/** A number strictly between 0 and 1, in a text. */
export function shareInput() {
  return z.string().transform((text, context) => {
    const value = Number(text)
    if (value > 0 && value < 1) return value
    context.issues.push({ code: 'custom', message: 'must be a number above 0 and below 1', input: text })
    return z.NEVER
  })
}

/** A number in a text; `integer`, `min` and `max` narrow it. */
export function numberInput({ integer = false, min = -Infinity, max = Infinity } = {}) {
  const limits = [
    integer ? 'an integer' : 'a number',
    min > -Infinity && `of at least ${min}`,
    max < Infinity && `${min > -Infinity ? 'and ' : ''}at most ${max}`,
  ]
  const wanted = limits.filter(Boolean).join(' ')
  return z.string().transform((text, context) => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    if (Number.isFinite(value) && value >= min && value <= max && (!integer || Number.isInteger(value)))
      return value
    context.issues.push({ code: 'custom', message: `must be ${wanted}`, input: text })
    return z.NEVER
  })
}

/** `true` or `false`, nothing else. */
export function booleanInput() {
  return z.enum(['true', 'false']).transform((text) => text === 'true')
}

/** How `what` is told on a pull request; `true` and `false` are short for the first and the last. */
export function commentInput(what = 'the comparison') {
  return z
    .enum(['update', 'new', 'none', 'true', 'false'])
    .transform((text) => (text === 'true' ? 'update' : text === 'false' ? 'none' : text))
    .default('update')
    .describe(
      `Tell ${what} on the pull request: update the one comment, write a new one for every run, or none.`,
    )
}

/** Items on lines or between commas; blanks around them are dropped. */
export function listInput() {
  return z.string().transform((text) =>
    text
      .split(/[\n,]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  )
}

/** What the input `baseline` is where nobody has set it: its absence is then no mistake. */
export const DEFAULT_BASELINE = 'production'

export const FAIL_ON = ['fail', 'inconclusive', 'warn', 'never'] as const
export type FailOn = (typeof FAIL_ON)[number]

/** Inputs that every action has; spread it into the shape of `z.strictObject`. */
export const commonInputs = {
  config: z
    .string()
    .default('mlops.yaml')
    .describe('The configuration file. Paths in it are relative to its own folder.'),
  model: z
    .string()
    .optional()
    .describe('Name of the model in the configuration; needed where it describes more than one.'),
  'evidence-dir': z
    .string()
    .default('.mlops')
    .describe(
      'Folder of evidence and reports, one folder per model in it; relative to the folder of `config`.',
    ),
  'fail-on': z
    .enum(FAIL_ON)
    .default('fail')
    .describe('Least outcome that fails the step; with never only an error does.'),
  'working-directory': z
    .string()
    .default('.')
    .describe('Folder of the workspace in which `config` is looked for.'),
  'native-path': z
    .string()
    .optional()
    .describe('Folder with the native parts (DuckDB, ONNX Runtime), for runners that cannot download them.'),
}

/** For the actions that call GitHub. */
export const tokenInput = {
  'github-token': z
    .string()
    .optional()
    .describe("Token for GitHub's API; in a workflow the default is the job's own."),
}

/** For the actions that keep models or fetch them. */
export const registryInputs = {
  'registry-username': z
    .string()
    .optional()
    .describe(
      'Name for the OCI registry of `register.repository`. Default: what docker login left, and for ghcr.io the job itself.',
    ),
  'registry-password': z
    .string()
    .optional()
    .describe('Its password or token, out of a secret, or in MLOPS_REGISTRY_PASSWORD.'),
}

/** Inputs that hold a secret: a command that an action starts must not find them in its environment. */
export const SECRET_INPUTS = ['signing-key', 'signing-key-password', 'registry-password'] as const
export type SecretInput = (typeof SECRET_INPUTS)[number]

/**
 * Turns raw texts into the typed inputs of an action.
 *
 * @throws UserError naming every input that is unknown, missing or wrong, what is allowed, and the nearest name.
 */
export function parseInputs<Inputs extends z.ZodObject>(
  definition: Pick<ActionDefinition<Inputs>, 'name' | 'inputs'>,
  raw: RawInputs,
): z.infer<Inputs> {
  const { shape } = definition.inputs
  const given = Object.fromEntries(
    Object.entries(raw)
      .map(([name, text]) => [name, text?.trim()] as const)
      .filter(([, text]) => text !== undefined && text !== ''),
  )
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(shape, name))
  const problems = unknown.map(
    (name) => `${definition.name} has no input "${name}".${didYouMean(name, Object.keys(shape))}`,
  )
  const parsed = definition.inputs.safeParse(Object.fromEntries(known(given, shape)))
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => problem(issue, given, shape)))
  if (problems.length > 0)
    throw new UserError(problems.join('\n'), {
      hint: unknown.length > 0 ? `Inputs: ${Object.keys(shape).join(', ')}.` : undefined,
    })
  return parsed.data as z.infer<Inputs>
}

const known = (given: Record<string, unknown>, shape: object) =>
  Object.entries(given).filter(([name]) => Object.hasOwn(shape, name))

function problem(
  issue: z.core.$ZodIssue,
  given: Record<string, string | undefined>,
  shape: Readonly<Record<string, z.core.$ZodType>>,
): string {
  const name = String(issue.path[0] ?? '')
  const value = given[name]
  if (value === undefined) {
    const description = name in shape ? inputField(name, shape[name]).description : ''
    return name ? `input "${name}" is required: ${description}` : issue.message
  }
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String)
    return `input "${name}" is "${value}", allowed: ${allowed.join(', ')}.${didYouMean(value, allowed)}`
  }
  return `input "${name}" is "${value}", ${issue.message}.`
}

/** One input as its action.yml, its README row and its terminal flag show it. */
export interface InputField {
  name: string
  description: string
  required: boolean
  /** As text; undefined where there is none. */
  default: string | undefined
  /** Undefined where any text may be given. */
  allowed: string[] | undefined
}

export function inputFields(inputs: z.ZodObject): InputField[] {
  return Object.entries(inputs.shape).map(([name, schema]) => inputField(name, schema))
}

function inputField(name: string, schema: z.core.$ZodType): InputField {
  const field: InputField = { name, description: '', required: true, default: undefined, allowed: undefined }
  // Wrappers lie around the type in the order in which they were called; the description may be on any.
  let inner: z.core.$ZodType | undefined = schema
  while (inner !== undefined) {
    field.description ||= z.globalRegistry.get(inner)?.description ?? ''
    const { def }: { def: WrapperDefinition } = inner._zod as never
    if (def.type === 'optional') field.required = false
    if (def.type === 'default' || def.type === 'prefault') {
      field.required = false
      field.default ??= defaultText(def.defaultValue)
    }
    if (def.type === 'enum') field.allowed = Object.values(def.entries ?? {})
    inner = def.innerType ?? def.in
  }
  return field
}

interface WrapperDefinition {
  type: string
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  defaultValue?: unknown
  entries?: Record<string, string>
}

const defaultText = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
