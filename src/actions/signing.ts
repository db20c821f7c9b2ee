import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { sha256 } from '../evidence/canonical.ts'
import type { Version } from '../evidence/version.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import type { Signer } from '../registry/signing/bundle.ts'
import { signerName } from '../registry/signing/bundle.ts'
import { isPem, readCertificates, readPublicKey } from '../registry/signing/keys.ts'
import { type Integrity, signRecord, type TrustPolicy, verifyRecord } from '../registry/signing/record.ts'
import { readSigner, SIGNATURE_FILE } from '../registry/signing/sign.ts'
import { recordPath } from '../registry/views/records.ts'
import type { Context } from './context.ts'
import { readSecret } from './secrets.ts'

/** For the actions that sign. */
export const signingInputs = {
  'signing-key': z
    .string()
    .optional()
    .describe(
      'Private key that signs where `register.sign` is true: its PEM, out of a secret, or the path of a file. In a terminal MLOPS_SIGNING_KEY may hold the PEM.',
    ),
  'signing-key-password': z
    .string()
    .optional()
    .describe('Password of the key, out of a secret, or in MLOPS_SIGNING_KEY_PASSWORD.'),
  'signing-certificate': z
    .string()
    .optional()
    .describe(
      'Certificate of the key, then those that issued it: PEM or path. Without one the key stands for itself.',
    ),
}

interface SigningValues {
  'signing-key'?: string
  'signing-key-password'?: string
  'signing-certificate'?: string
}

/** Who signs here; null where the configuration does not ask for it. */
export async function signerOf(
  context: Context,
  values: SigningValues,
  { optional = false } = {},
): Promise<Signer | null> {
  if (!context.model.config.register.sign) return null
  const key = readSecret(context.platform, values, 'signing-key')
  if (key === undefined && optional) {
    context.platform.log.notice('There is no signing-key, so what is decided here is written down unsigned.')
    return null
  }
  if (key === undefined)
    throw context.model.error(
      ['register', 'sign'],
      'signing needs a key: give the input signing-key',
      'signing-key: $' + '{{ secrets.MLOPS_SIGNING_KEY }}',
    )
  const certificate = values['signing-certificate']
  return readSigner(
    await pemOf(context, key, 'signing-key'),
    certificate === undefined ? undefined : await pemOf(context, certificate, 'signing-certificate'),
    readSecret(context.platform, values, 'signing-key-password'),
  )
}

/** The PEM itself, or that of the file it names. A secret that lost its line breaks as `\n` is still read. */
async function pemOf(context: Context, value: string, input: string): Promise<string> {
  if (isPem(value)) return value.includes('\n') ? value : value.replaceAll('\\n', '\n')
  const path = resolve(context.directory, value)
  if (!existsSync(path))
    throw new UserError(`input "${input}" is neither PEM (-----BEGIN …) nor the path of a file that exists`)
  const text = await readFile(path, 'utf8')
  if (input === 'signing-key') context.platform.maskSecret(text)
  return text
}

export const verifyingInputs = {
  'signing-public-key': z
    .string()
    .optional()
    .describe(
      'Public key to check signatures with, besides those of `register.trust`: PEM or path. Only versions that are signed are then read.',
    ),
}

/** Whom the configuration trusts, and the key that the step names. */
export async function trustOf(context: Context, publicKey?: string): Promise<TrustPolicy> {
  const { trust } = context.model.config.register
  const read = (paths: string[], key: string) =>
    Promise.all(
      paths.map(async (path) => {
        const file = context.inside(path, `register.trust.${key}`)
        if (!existsSync(file))
          throw context.model.error(['register', 'trust', key], `"${path}" does not exist`)
        return [await readFile(file, 'utf8'), path] as const
      }),
    )
  const keys = await read(trust['public-keys'], 'public-keys')
  if (publicKey !== undefined)
    keys.push([await pemOf(context, publicKey, 'signing-public-key'), 'signing-public-key'])
  const certificates = await read(trust.certificates, 'certificates')
  return {
    keys: keys.map(([text, shown]) => readPublicKey(text, shown)),
    certificates: certificates.flatMap(([text, shown]) => readCertificates(text, shown)),
    required: publicKey !== undefined || (trust.required ?? keys.length + certificates.length > 0),
  }
}

/** What of a signature was said once in a step is not said again. */
const said = new WeakMap<Context, Set<string>>()

/**
 * Checks the record of a version, with the model that it names, against its signature.
 * @throws SignatureError
 */
export async function verifyVersion(
  context: Context,
  registry: Registry,
  { tag, commit }: RegisteredVersion,
  record: Version,
  publicKey?: string,
): Promise<Integrity> {
  const folder = recordPath(context.model.name, '').slice(0, -1)
  const integrity = verifyRecord({
    tag,
    files: await registry.readFolder(commit, folder),
    modelSha256: record.onnx.sha256 as `sha256:${string}`,
    claimsSignature: record.signature !== undefined,
    trust: await trustOf(context, publicKey),
  })
  const known = said.get(context) ?? new Set()
  said.set(context, known)
  for (const warning of integrity.warnings.filter((text) => !known.has(text)))
    context.platform.log.warning(known.add(warning) && warning)
  return integrity
}

/** What version.json says of the signature that will lie beside it. */
export const signatureClaim = (signer: Signer | null): Pick<Version, 'signature'> =>
  signer ? { signature: signerName(signer) } : {}

export interface RecordToSeal {
  tag: string
  /** The commit that the version's tree starts from: what it has in the record's folder is signed too. */
  source: string
  modelSha256: string
  /** Path in the commit → content. */
  files: Record<string, string | Uint8Array>
}

/**
 * The files of a record with the signature over all of them and the model; as they are where nobody signs.
 * What nobody could read again by the configuration's own trust is not written.
 */
export async function sealRecord(
  context: Context,
  registry: Registry,
  signer: Signer | null,
  { tag, source, modelSha256, files }: RecordToSeal,
): Promise<RecordToSeal['files']> {
  if (signer === null) return files
  const folder = recordPath(context.model.name, '').slice(0, -1)
  const all = await registry.readFolder(source, folder)
  for (const [path, content] of Object.entries(files))
    if (path.startsWith(`${folder}/`))
      all.set(path.slice(folder.length + 1), { content: Buffer.from(content), link: false })
  const digest = modelSha256 as `sha256:${string}`
  const bundle = signRecord(tag, all, digest, signer)
  all.set(SIGNATURE_FILE, { content: Buffer.from(bundle), link: false })
  const trust = await trustOf(context)
  if (trust.keys.length + trust.certificates.length > 0)
    verifyRecord({ tag, files: all, modelSha256: digest, claimsSignature: true, trust })
  return { ...files, [recordPath(context.model.name, SIGNATURE_FILE)]: bundle }
}

/** Digests of some files of a record: path below its folder → `sha256:…`. */
export function recordDigests(context: Context, files: RecordToSeal['files']): Record<string, string> {
  const folder = `${recordPath(context.model.name, '')}`
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .map(([path, content]) => [path.slice(folder.length), sha256(content)]),
  )
}
