import { createHash, createPrivateKey, createPublicKey, type KeyObject, X509Certificate } from 'node:crypto'
import { SignatureError } from './errors.ts'

/**
 * The three curves of OMS, by Node's names, each with the digest that goes with it.
 * @see OpenSSF Model Signing v1.0, algorithm-registry.md
 */
const DIGESTS: Record<string, string> = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' }

const KINDS = 'OpenSSF Model Signing takes elliptic-curve keys on P-256, P-384 or P-521'
const MAKE = 'Make one with: openssl ecparam -name prime256v1 -genkey -noout -out signing-key.pem'

/** The digest that ECDSA uses with a key. @throws SignatureError `unusable-key` for any other kind of key. */
export function digestFor(key: KeyObject, shown: string): string {
  const curve = key.asymmetricKeyDetails?.namedCurve
  const digest = curve === undefined ? undefined : DIGESTS[curve]
  if (key.asymmetricKeyType === 'ec' && digest) return digest
  const kind = [key.asymmetricKeyType, curve].filter(Boolean).join(' ')
  throw new SignatureError('unusable-key', `${shown} is a key of kind ${kind}: ${KINDS}`, { hint: MAKE })
}

/** A private key in PEM. `shown` names it in errors, which never quote it. */
export function readPrivateKey(pem: string, shown: string, passphrase?: string): KeyObject {
  let key: KeyObject
  try {
    key = createPrivateKey({ key: pem, passphrase })
  } catch {
    // OpenSSL's own words are kept out: an error must not repeat a byte of a secret.
    const locked = /^-----BEGIN ENCRYPTED|^Proc-Type: 4,ENCRYPTED/m.test(pem)
    throw new SignatureError(
      'unusable-key',
      locked
        ? `${shown} is encrypted, and the password does not open it`
        : `${shown} is no private key in PEM, or the PEM is cut off`,
      { hint: locked ? 'Give the input signing-key-password.' : MAKE },
    )
  }
  digestFor(key, shown)
  return key
}

/** A public key in PEM. */
export function readPublicKey(pem: string, shown: string): KeyObject {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
    throw new SignatureError('unusable-key', `${shown} is a private key; verifying needs the public one`, {
      hint: 'openssl pkey -in signing-key.pem -pubout -out signing-key.pub',
    })
  let key: KeyObject
  try {
    key = createPublicKey(pem)
  } catch {
    throw new SignatureError('unusable-key', `${shown} is no public key in PEM`)
  }
  digestFor(key, shown)
  return key
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g

/** All certificates of a PEM text, in its order. */
export function readCertificates(pem: string, shown: string): X509Certificate[] {
  const blocks = pem.match(CERTIFICATE) ?? []
  try {
    if (blocks.length > 0) return blocks.map((block) => new X509Certificate(block))
  } catch {
    // Told below: a block that cannot be read is as good as none.
  }
  throw new SignatureError('unusable-key', `${shown} holds no certificate in PEM that can be read`)
}

export const isPem = (text: string): boolean => text.trimStart().startsWith('-----BEGIN ')

/**
 * How a bundle names its key: SHA-256, in hex, over the PEM text of the SubjectPublicKeyInfo with its last newline.
 * @see OpenSSF Model Signing v1.0 §4.1, as the reference implementation computes it
 */
export const keyHint = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'pem' }))
    .digest('hex')

/** The public half of either half. */
export const publicHalf = (key: KeyObject): KeyObject => (key.type === 'private' ? createPublicKey(key) : key)
