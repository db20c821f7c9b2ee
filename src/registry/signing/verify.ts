import { readFile } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { type Opened, openBundle, type Trust } from './bundle.ts'
import { compareWithManifest } from './comparison.ts'
import { type Content, readDirectory } from './directory.ts'
import { type Manifest, parseManifest } from './manifest.ts'

export interface ToVerify {
  /** Text of the signature file. */
  bundle: string
  /** What is there, the signature file excepted. */
  content: Content
  trust: Trust
  /** Files that somebody will read: the signature may leave out none of them. Default: all that are there. */
  loads?: string[]
}

export interface Verified extends Pick<Opened, 'method' | 'signer' | 'warnings'> {
  manifest: Manifest
}

/**
 * Whether somebody who is trusted signed exactly these files.
 * @throws SignatureError with the first fault: of the signer, of the signature, of the list, of the files.
 */
export function verifySigned({ bundle, content, trust, loads }: ToVerify): Verified {
  const { method, signer, warnings, payload } = openBundle(bundle, trust)
  const manifest = parseManifest(payload)
  compareWithManifest(content, manifest, loads ?? [...content.files.keys()])
  return { method, signer, warnings, manifest }
}

/** As {@link verifySigned}, for a folder (or a single file) and a signature file on this machine. */
export async function verifyDirectory(
  root: string,
  signatureFile: string,
  trust: Trust,
  loads: string[] = [],
): Promise<Verified> {
  const { method, signer, warnings, payload } = openBundle(await readFile(signatureFile, 'utf8'), trust)
  const manifest = parseManifest(payload)
  const content = await readDirectory(root, manifest.ignored, resolve(signatureFile))
  const inside = dirname(resolve(signatureFile)) === resolve(root) ? [basename(signatureFile)] : []
  compareWithManifest(content, { ...manifest, ignored: [...manifest.ignored, ...inside] }, loads)
  return { method, signer, warnings, manifest }
}
