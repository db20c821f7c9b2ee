import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Digest } from '../../evidence/canonical.ts'
import { SignatureError } from './errors.ts'

const STATEMENT = 'https://in-toto.io/Statement/v1'
const PREDICATE = 'https://model_signing/signature/v1.0'

/** Never signed where they lie at the root of the directory. @see OpenSSF Model Signing v1.0 §6.2 */
const GIT_PATHS = ['.git', '.gitattributes', '.github', '.gitignore']

const hexDigits = z.string().regex(/^[0-9a-f]+$/)

/** Members that are not named here are ignored, as the specification asks of verifiers. */
const statement = z.object({
  _type: z.literal(STATEMENT),
  subject: z.tuple([z.object({ name: z.string(), digest: z.object({ sha256: hexDigits }) })]),
  predicateType: z.literal(PREDICATE),
  predicate: z.object({
    resources: z
      .array(z.object({ name: z.string().min(1), algorithm: z.string(), digest: hexDigits }))
      .min(1, 'names no file'),
    serialization: z.object({
      method: z.string(),
      hash_type: z.string(),
      allow_symlinks: z.boolean(),
      ignore_paths: z.array(z.string()).default([]),
    }),
  }),
})

/** What a signature covers. */
export interface Manifest {
  /** Of the signed directory. */
  name: string
  /** Path below the directory, with `/` → SHA-256. `.` is the one file of a model that was signed as a file. */
  files: Map<string, Digest>
  /** Paths that were left out when it was signed. */
  ignored: string[]
  /** Digest of all digests, in their order. */
  root: Digest
}

/** By code point, which UTF-8 keeps; JavaScript's own order is by UTF-16. */
const byCodePoint = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b))

/** The in-toto statement over the files of a directory, as the text that is signed. */
export function manifestStatement(
  name: string,
  files: ReadonlyMap<string, Digest>,
  signatureFile: string,
): string {
  const resources = [...files]
    .sort(([a], [b]) => byCodePoint(a, b))
    .map(([path, digest]) => {
      checkPath(path)
      return { name: path, algorithm: 'sha256', digest: digest.slice('sha256:'.length) }
    })
  return JSON.stringify({
    _type: STATEMENT,
    subject: [{ name, digest: { sha256: rootDigest(resources) } }],
    predicateType: PREDICATE,
    predicate: {
      resources,
      serialization: {
        method: 'files',
        hash_type: 'sha256',
        allow_symlinks: false,
        ignore_paths: [...GIT_PATHS, signatureFile],
      },
    },
  })
}

/** @throws SignatureError where the statement is no manifest, contradicts itself, or could lead out of the directory. */
export function parseManifest(payload: string): Manifest {
  const { subject, predicate } = parseStatement(payload)
  const { resources, serialization } = predicate
  if (serialization.method !== 'files')
    throw new SignatureError(
      'unsupported',
      `the model was signed by the method "${serialization.method}"; this reads only whole files ("files")`,
    )
  for (const algorithm of [serialization.hash_type, ...resources.map((each) => each.algorithm)])
    if (algorithm !== 'sha256')
      throw new SignatureError(
        'unknown-digest',
        `the files were signed by their ${algorithm} digests; this reads only sha256`,
        { hint: 'Sign the model again; sha256 is the default of every implementation.' },
      )
  if (serialization.allow_symlinks)
    throw new SignatureError('symlink', 'the signature allows symbolic links, which can be pointed elsewhere')
  for (const { name } of resources) if (name !== '.') checkPath(name)
  for (const path of serialization.ignore_paths) checkIgnored(path)
  const root = rootDigest(resources)
  if (root !== subject[0].digest.sha256)
    throw new SignatureError(
      'inconsistent',
      `the signed list of files does not fit its own digest: it says ${subject[0].digest.sha256}, its files give ${root}`,
    )
  const files = new Map(resources.map(({ name, digest }) => [name, `sha256:${digest}` as Digest]))
  if (files.size !== resources.length)
    throw new SignatureError('inconsistent', 'the signed list names one file twice')
  return {
    name: subject[0].name,
    files,
    ignored: [...GIT_PATHS, ...serialization.ignore_paths],
    root: `sha256:${root}`,
  }
}

function parseStatement(payload: string): z.infer<typeof statement> {
  let raw: unknown
  try {
    raw = JSON.parse(payload)
  } catch {
    throw new SignatureError('malformed', 'what was signed is not JSON')
  }
  const parsed = statement.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new SignatureError(
    'malformed',
    `what was signed is not a model's list of files: ${issue.path.join('.') || 'statement'}: ${issue.message}`,
  )
}

/** SHA-256 over the raw digests in their order. @see OpenSSF Model Signing v1.0 §6.4 */
function rootDigest(resources: { digest: string }[]): string {
  const hash = createHash('sha256')
  for (const { digest } of resources) hash.update(digest, 'hex')
  return hash.digest('hex')
}

/** A path of a file must stay below the directory and have one spelling. */
function checkPath(path: string): void {
  const parts = path.split('/')
  const bad = parts.some((part) => part === '' || part === '.' || part === '..')
  if (bad || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path))
    throw new SignatureError(
      'unsafe-path',
      `the signature names the file "${path}", which is no path below the model`,
    )
}

/** The reference writes these in any order, and for a signature file elsewhere none; nothing else is accepted. */
function checkIgnored(path: string): void {
  const parts = path.replace(/\/$/, '').split('/')
  if (parts.some((part) => part === '' || part === '..') || /[\\\0*?[]/.test(path) || /^[A-Za-z]:/.test(path))
    throw new SignatureError(
      'unsafe-path',
      `the signature leaves out "${path}", which is no plain path below the model`,
    )
}

/** Whether an entry of `ignored` is the path or a folder above it. */
export function isIgnored(path: string, ignored: string[]): boolean {
  return ignored.some((entry) => {
    const plain = entry
      .split('/')
      .filter((part) => part !== '' && part !== '.')
      .join('/')
    return plain === '' || path === plain || path.startsWith(`${plain}/`)
  })
}
