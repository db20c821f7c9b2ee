import type { KeyObject } from 'node:crypto'
import type { Digest } from '../../evidence/canonical.ts'
import { type Signer, signBundle } from './bundle.ts'
import { name } from './certificates.ts'
import { SignatureError } from './errors.ts'
import { publicHalf, readCertificates, readPrivateKey } from './keys.ts'
import { manifestStatement } from './manifest.ts'

/** Name of the signature file beside what it signs. */
export const SIGNATURE_FILE = 'model.sig'

/**
 * The key with which to sign, and its certificate chain where there is one.
 * @param certificates PEM: the signing certificate first, then those that issued it
 * @throws SignatureError `unusable-key` where either cannot be read or they do not belong together
 */
export function readSigner(key: string, certificates?: string, passphrase?: string): Signer {
  const parsed = readPrivateKey(key, 'the signing key', passphrase)
  const chain = certificates === undefined ? [] : readCertificates(certificates, 'the signing certificate')
  if (chain.length > 0 && !sameKey(chain[0].publicKey, publicHalf(parsed)))
    throw new SignatureError(
      'unusable-key',
      `the certificate ${name(chain[0].subject)} is not for the signing key: its public key is another one`,
      { hint: 'The signing certificate comes first, then those that issued it.' },
    )
  return { key: parsed, certificates: chain }
}

const sameKey = (a: KeyObject, b: KeyObject): boolean => a.equals(b)

/**
 * The signature file of a directory.
 * @param directory its name, which readers show
 * @param files path below it, with `/` → SHA-256; the signature file itself is none of them
 */
export function signFiles(directory: string, files: ReadonlyMap<string, Digest>, signer: Signer): string {
  return signBundle(manifestStatement(directory, files, SIGNATURE_FILE), signer)
}
