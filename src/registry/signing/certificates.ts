import type { X509Certificate } from 'node:crypto'
import { keyUsage, notUnderstood, pathLength } from './der.ts'
import { SignatureError } from './errors.ts'

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3'
const LONGEST_CHAIN = 10

/**
 * Whether a certificate may sign models and leads to one that is trusted, all of them valid when the first one became
 * valid, as the reference implementation has it: a bundle carries no proof of when it was made. Revocation is not looked
 * up: take the certificate out of `register.trust` instead.
 *
 * @param chain as the bundle holds it: the signing certificate, then those between it and a trusted one
 * @throws SignatureError `untrusted-certificate`
 */
export function checkChain(chain: X509Certificate[], trusted: X509Certificate[]): void {
  const [leaf, ...between] = chain
  if (!maySign(leaf))
    throw untrusted(leaf, 'its key usage allows neither digital signatures nor code signing')
  const at = leaf.validFromDate
  let current = leaf
  for (let length = 0; length < LONGEST_CHAIN; length++) {
    checkDates(current, at)
    if (notUnderstood(current.raw).length > 0)
      throw untrusted(current, 'it has a critical extension that is not understood here')
    if (trusted.some(({ fingerprint256 }) => fingerprint256 === current.fingerprint256)) return
    const issuer = [...trusted, ...between].find((each) => issued(each, current))
    if (!issuer || issuer.fingerprint256 === current.fingerprint256)
      throw untrusted(current, `its issuer (${name(current.issuer)}) is none of the trusted certificates`)
    if (length > pathLength(issuer.raw))
      throw untrusted(current, `${name(issuer.subject)} may issue to fewer authorities in a row`)
    current = issuer
  }
  throw untrusted(leaf, `its chain is longer than ${LONGEST_CHAIN} certificates`)
}

function maySign(leaf: X509Certificate): boolean {
  // Node's `keyUsage` is the extended key usage: object identifiers.
  return keyUsage(leaf.raw, 'digitalSignature') === true || (leaf.keyUsage ?? []).includes(CODE_SIGNING)
}

/** By name, by the right to issue, and by the signature itself. */
const issued = (issuer: X509Certificate, subject: X509Certificate): boolean =>
  issuer.ca &&
  keyUsage(issuer.raw, 'keyCertSign') !== false &&
  subject.checkIssued(issuer) &&
  subject.verify(issuer.publicKey)

function checkDates(certificate: X509Certificate, at: Date): void {
  if (at >= certificate.validFromDate && at <= certificate.validToDate) return
  throw untrusted(
    certificate,
    `it is valid from ${certificate.validFromDate.toISOString()} to ${certificate.validToDate.toISOString()}, and the signing certificate begins at ${at.toISOString()}`,
  )
}

const untrusted = (certificate: X509Certificate, reason: string): SignatureError =>
  new SignatureError(
    'untrusted-certificate',
    `the certificate ${name(certificate.subject)} is not trusted: ${reason}`,
    { hint: 'register.trust.certificates names the certificates that may issue signing certificates.' },
  )

/** A name of X.509 in one line. */
export const name = (distinguished: string | undefined): string =>
  (distinguished ?? '').replaceAll('\n', ', ') || 'without a name'
