import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Trust } from '../../../src/registry/signing/bundle.ts'
import { SignatureError, type SignatureFault } from '../../../src/registry/signing/errors.ts'
import { readCertificates, readPublicKey } from '../../../src/registry/signing/keys.ts'

interface Curve {
  private: string
  public: string
  certificate: string
  certificateWithoutUsage: string
  byKey: string
  byCertificate: string
}

/** What signing_fixtures.py wrote with the reference implementation. */
export const reference = JSON.parse(
  readFileSync(new URL('../../fixtures/signing.json', import.meta.url), 'utf8'),
) as {
  files: Record<string, string>
  root: string
  intermediate: string
  /** Chains to the root that it does not allow, the signing certificate first. */
  refused: Record<string, string[]>
  curves: Record<string, Curve>
  older: string
  oneFile: string
}

export const curves = Object.entries(reference.curves)

export const trustKey = (...keys: string[]): Trust => ({
  keys: keys.map((pem) => readPublicKey(pem, 'k.pub')),
  certificates: [],
})

export const trustCertificate = (...certificates: string[]): Trust => ({
  keys: [],
  certificates: certificates.flatMap((pem) => readCertificates(pem, 'ca.pem')),
})

/** The folder that the reference signed, in a scratch folder of its own. */
export async function signedFolder(): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'mlops-signing-')), 'model')
  for (const [path, content] of Object.entries(reference.files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), Buffer.from(content, 'base64'))
  }
  return folder
}

/** The fault and the text of the error that `act` ends with. */
export async function faultOf(act: () => unknown): Promise<[SignatureFault, string]> {
  try {
    await act()
  } catch (error) {
    expect(error).toBeInstanceOf(SignatureError)
    const { fault, message } = error as SignatureError
    return [fault, message]
  }
  throw new Error('it did not end with an error')
}
