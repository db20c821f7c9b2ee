import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineLogins, readersOf } from '../../actions/stores.ts'
import { UserError } from '../../errors.ts'
import type { Digest } from '../../evidence/canonical.ts'
import { fileDigest } from '../../evidence/files.ts'
import type { Version } from '../../evidence/version.ts'
import type { Git } from '../../git/git.ts'
import type { RegisteredVersion } from '../../registry/registry.ts'
import { SignatureError } from '../../registry/signing/errors.ts'
import type { Integrity } from '../../registry/signing/record.ts'
import { fetchModel, verifyFile } from '../../registry/stores.ts'
import { SIGNS } from '../../report/signs.ts'
import { plural } from '../../text.ts'
import type { Option } from '../arguments.ts'
import type { Opened, Shown } from './command.ts'
import { machinePlatform } from './machine.ts'
import { TRUST_OPTIONS, trustOf } from './trust.ts'
import { wholeVersion } from './whole.ts'

export const VERSION_OPTIONS: Record<string, Option> = {
  ...TRUST_OPTIONS,
  file: { description: 'The model file to check. Default: out of the store of the version.', value: 'file' },
}

/** Bytes, record and signature of one version. With `--file` nothing but the clone and that file is read. */
export async function verifyVersion(
  opened: Opened,
  model: string,
  version: RegisteredVersion,
  options: Record<string, string | undefined>,
): Promise<Shown> {
  const trust = await trustOf(options)
  if (options.file !== undefined && !existsSync(options.file))
    throw new UserError(`${options.file} does not exist`)
  try {
    const { record, integrity } = await wholeVersion(opened, model, version, trust, (known) =>
      checkedBytes(opened.git, known, options.file),
    )
    return shown(version, record, integrity)
  } catch (error) {
    if (!(error instanceof UserError) || (error instanceof SignatureError && error.fault === 'unusable-key'))
      throw error
    const fault = error instanceof SignatureError ? error.fault : 'changed'
    return {
      lines: error.text.split('\n').map((line, i) => (i === 0 ? `${SIGNS.fail} fail  ${line}` : line)),
      json: { valid: false, tag: version.tag, fault, message: error.message },
      exitCode: 1,
    }
  }
}

function shown({ tag }: RegisteredVersion, record: Version, integrity: Integrity): Shown {
  const { verified, signed, warnings } = integrity
  const json = {
    valid: verified !== null,
    tag,
    sha256: record.onnx.sha256,
    signed,
    method: verified?.method ?? null,
    signer: verified?.signer ?? null,
    files: verified ? verified.manifest.files.size : null,
  }
  if (!verified) {
    const why = signed ? 'no key was given to check its signature with' : 'nobody signed it'
    const line = `${SIGNS.inconclusive} inconclusive  ${tag} has the bytes that its record names, but ${why}.`
    return { lines: [line], json, exitCode: 1 }
  }
  const who = verified.method === 'key' ? `key ${verified.signer}` : verified.signer
  return {
    lines: [
      `${SIGNS.pass} pass  ${tag} is what ${who} signed: the model and ${plural(verified.manifest.files.size - 1, 'file')} of its record.`,
    ],
    json,
    warnings,
  }
}

/** The digest of the bytes that were looked at, which are those that the record names. */
async function checkedBytes(git: Git, record: Version, file: string | undefined): Promise<Digest> {
  const { sha256 } = record.onnx
  if (file !== undefined) {
    await verifyFile(file, sha256, file)
    return fileDigest(file)
  }
  const folder = await mkdtemp(join(tmpdir(), 'mlops-verify-'))
  try {
    const platform = await machinePlatform(git)
    const stores = readersOf(platform, machineLogins(platform), git)
    return await fileDigest(await fetchModel(record.locations, folder, stores))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
