import { type Digest, sha256 } from '../../evidence/canonical.ts'
import type { FolderEntry } from '../folder.ts'
import { type Signer, type Trust, unverifiedPayload } from './bundle.ts'
import { compareWithManifest } from './comparison.ts'
import type { Content } from './directory.ts'
import { SignatureError } from './errors.ts'
import { parseManifest } from './manifest.ts'
import { SIGNATURE_FILE, signFiles } from './sign.ts'
import { type Verified, verifySigned } from './verify.ts'

/** Name of the model in the directory that is signed; its bytes lie in a store, its record in the version's commit. */
export const MODEL_FILE = 'model.onnx'

/** Whom readers of a registry believe, and whether they read what nobody signed. */
export interface TrustPolicy extends Trust {
  required: boolean
}

export interface RecordToVerify {
  /** `flight-delay@v1.1.0`, for messages. */
  tag: string
  /** Files of the version's commit below its record's folder, as they are. */
  files: ReadonlyMap<string, FolderEntry>
  /** Of the bytes that are or will be used as the model; whoever fetches them checks that. */
  modelSha256: Digest
  /** The record says that it was signed, so a signature that is gone has been taken away. */
  claimsSignature: boolean
  trust: TrustPolicy
}

export interface Integrity {
  /** Null where nobody signed it, or where nobody is trusted here who could have. */
  verified: Verified | null
  signed: boolean
  warnings: string[]
}

/**
 * Whether a version is what was registered: its record's files and its model are those that somebody trusted signed.
 * @throws SignatureError where they are not, and where an unsigned version may not be read
 */
export function verifyRecord(record: RecordToVerify): Integrity {
  const { tag, files, trust, claimsSignature } = record
  const bundle = files.get(SIGNATURE_FILE)
  if (bundle === undefined) return unsigned(tag, claimsSignature, trust.required)
  if (bundle.link) throw new SignatureError('symlink', `${tag}: ${SIGNATURE_FILE} is a symbolic link`)
  const written = bundle.content.toString('utf8')
  const content = contentOf(files, record.modelSha256)
  try {
    if (trust.keys.length + trust.certificates.length === 0) {
      compareWithManifest(content, parseManifest(unverifiedPayload(written)), [...content.files.keys()])
      const warning = `${tag} is signed, and no key is trusted here, so the signature itself was not checked. Name one under register.trust.`
      return { signed: true, verified: null, warnings: [warning] }
    }
    const verified = verifySigned({ bundle: written, content, trust })
    checkName(verified.manifest.name, tag)
    return { signed: true, verified, warnings: verified.warnings.map((text) => `${tag}: ${text}`) }
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    throw new SignatureError(error.fault, `${tag}: ${error.message}`, { hint: error.hint, cause: error })
  }
}

/** An old version under the tag of a new one is whole and signed, and still not what the tag says. */
function checkName(signedAs: string, tag: string): void {
  if (signedAs !== tag) throw new SignatureError('inconsistent', `it was signed as ${signedAs}`)
}

function unsigned(tag: string, claimed: boolean, required: boolean): Integrity {
  if (claimed)
    throw new SignatureError(
      'missing-file',
      `${tag}: ${SIGNATURE_FILE} has been taken away; the record says it was signed`,
    )
  if (required)
    throw new SignatureError('unsigned', `${tag} is not signed, and only signed versions are read here`, {
      hint: 'Register it again with register.sign: true, or set register.trust.required: false while older versions are in use.',
    })
  return { signed: false, verified: null, warnings: [] }
}

/** The signature file over a record that is about to be written. */
export function signRecord(
  tag: string,
  files: ReadonlyMap<string, FolderEntry>,
  modelSha256: Digest,
  signer: Signer,
): string {
  const { files: digests, links } = contentOf(files, modelSha256)
  if (links.length > 0)
    throw new SignatureError('symlink', `the record of ${tag} holds a symbolic link: ${links.join(', ')}`, {
      hint: 'The source commit has it. Remove it there.',
    })
  return signFiles(tag, digests, signer)
}

function contentOf(files: ReadonlyMap<string, FolderEntry>, modelSha256: Digest): Content {
  const content: Content = { files: new Map(), links: [] }
  for (const [path, { link, content: bytes }] of files) {
    if (path === SIGNATURE_FILE) continue
    if (link) content.links.push(path)
    else content.files.set(path, sha256(bytes))
  }
  content.files.set(MODEL_FILE, modelSha256)
  return content
}
