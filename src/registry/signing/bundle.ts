import { type KeyObject, sign, verify, X509Certificate } from 'node:crypto'
import { z } from 'zod'
import { checkChain, name } from './certificates.ts'
import { SignatureError } from './errors.ts'
import { digestFor, keyHint, publicHalf } from './keys.ts'

const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/** Who signs: a key, and the certificate of it with those that issued it, where there is one. */
export interface Signer {
  key: KeyObject
  /** The signing certificate first; empty where the key stands for itself. */
  certificates: X509Certificate[]
}

/** Whom a reader believes. */
export interface Trust {
  keys: KeyObject[]
  certificates: X509Certificate[]
}

/** What a bundle says, once somebody who is trusted has said it. */
export interface Opened {
  method: 'key' | 'certificate'
  /** The hint of the key, or the subject of the certificate. */
  signer: string
  /** The in-toto statement, as signed. */
  payload: string
  warnings: string[]
}

/** As {@link openBundle} will name them. */
export const signerName = ({ key, certificates: [leaf] }: Signer): Pick<Opened, 'method' | 'signer'> =>
  leaf
    ? { method: 'certificate', signer: name(leaf.subject) }
    : { method: 'key', signer: keyHint(publicHalf(key)) }

const base64 = z.base64()
const bundle = z.object({
  mediaType: z.literal(MEDIA_TYPE),
  verificationMaterial: z.object({
    publicKey: z.object({ hint: z.string().nullish(), rawBytes: base64.optional() }).optional(),
    x509CertificateChain: z
      .object({ certificates: z.array(z.object({ rawBytes: base64 })).min(1) })
      .optional(),
    certificate: z.unknown().optional(),
  }),
  dsseEnvelope: z.object({
    payload: base64,
    payloadType: z.literal(PAYLOAD_TYPE),
    signatures: z.array(z.object({ sig: base64 })).min(1),
  }),
})
type Bundle = z.infer<typeof bundle>

/**
 * A Sigstore bundle around a DSSE envelope around `statement`.
 * @see OpenSSF Model Signing v1.0 §4; DSSE protocol v1.0
 */
export function signBundle(statement: string, { key, certificates }: Signer): string {
  const payload = Buffer.from(statement)
  const sig = sign(digestFor(key, 'the signing key'), preAuthEncoding(payload), key)
  const who =
    certificates.length > 0
      ? { x509CertificateChain: { certificates: certificates.map(({ raw }) => ({ rawBytes: text(raw) })) } }
      : { publicKey: { hint: keyHint(publicHalf(key)) } }
  const written = {
    mediaType: MEDIA_TYPE,
    verificationMaterial: { ...who, tlogEntries: [] },
    dsseEnvelope: {
      payload: text(payload),
      payloadType: PAYLOAD_TYPE,
      signatures: [{ sig: text(sig), keyid: '' }],
    },
  }
  return `${JSON.stringify(written)}\n`
}

/**
 * Checks who signed, then the signature.
 * @throws SignatureError: `wrong-key` is told before any signature is looked at, so it never reads as tampering.
 */
export function openBundle(written: string, trust: Trust): Opened {
  const { verificationMaterial, dsseEnvelope } = parseBundle(written)
  const payload = Buffer.from(dsseEnvelope.payload, 'base64')
  const signature = Buffer.from(dsseEnvelope.signatures[0].sig, 'base64')
  const { method, signer, keys, warnings } = findKeys(verificationMaterial, trust)
  const signed = preAuthEncoding(payload)
  const holds = keys.some((key) => verify(digestFor(key, 'the key'), signed, key, signature))
  if (!holds)
    throw new SignatureError('bad-signature', 'the signature does not fit what was signed', {
      hint: 'The signature file has been changed, or another key made it.',
    })
  return { method, signer, payload: payload.toString('utf8'), warnings }
}

/** The statement in a bundle, whoever signed it: to show it, never to rely on it. */
export function unverifiedPayload(written: string): string {
  return Buffer.from(parseBundle(written).dsseEnvelope.payload, 'base64').toString('utf8')
}

function parseBundle(written: string): Bundle {
  let raw: unknown
  try {
    raw = JSON.parse(written)
  } catch {
    throw new SignatureError('malformed', 'the signature file is not JSON')
  }
  const parsed = bundle.safeParse(raw)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new SignatureError(
    'malformed',
    `the signature file is no Sigstore bundle of version 0.3: ${issue.path.join('.') || 'bundle'}: ${issue.message}`,
  )
}

interface Found {
  method: Opened['method']
  signer: string
  /** Any of them may have signed. */
  keys: KeyObject[]
  warnings: string[]
}

function findKeys(material: Bundle['verificationMaterial'], trust: Trust): Found {
  if (material.x509CertificateChain) return fromChain(material.x509CertificateChain.certificates, trust)
  if (material.publicKey) return fromHint(material.publicKey, trust)
  throw new SignatureError(
    'unsupported',
    material.certificate === undefined
      ? 'the signature file names neither a key nor a certificate'
      : 'the model was signed without a key of its own (Sigstore’s keyless method), which this does not read',
    { hint: 'model_signing verify sigstore reads that method.' },
  )
}

function fromHint(
  { hint, rawBytes }: NonNullable<Bundle['verificationMaterial']['publicKey']>,
  trust: Trust,
): Found {
  if (trust.keys.length === 0)
    throw new SignatureError(
      'wrong-key',
      'the model was signed with a key, and no public key is trusted here',
      {
        hint: 'Name it under register.trust.public-keys, or give it to the command.',
      },
    )
  const hints = trust.keys.map(keyHint)
  if (!hint) {
    const warnings = [
      `The signature is of an older form${rawBytes ? ' that holds the key itself' : ''}: it does not say which key to check it with. Sign the model again.`,
    ]
    return { method: 'key', signer: hints.join(', '), keys: trust.keys, warnings }
  }
  const key = trust.keys[hints.indexOf(hint)]
  if (!key)
    throw new SignatureError(
      'wrong-key',
      `another key signed the model: the signature names ${short(hint)}, trusted ${hints.length === 1 ? 'is' : 'are'} ${hints.map(short).join(', ')}`,
      { hint: 'Check with the public half of the key that signed, or trust that key too.' },
    )
  return { method: 'key', signer: hint, keys: [key], warnings: [] }
}

function fromChain(certificates: { rawBytes: string }[], trust: Trust): Found {
  let chain: X509Certificate[]
  try {
    chain = certificates.map(({ rawBytes }) => new X509Certificate(Buffer.from(rawBytes, 'base64')))
  } catch {
    throw new SignatureError('malformed', 'the signature file holds a certificate that cannot be read')
  }
  if (trust.certificates.length === 0)
    throw new SignatureError(
      'wrong-key',
      `the model was signed with the certificate ${name(chain[0].subject)}, and no certificate is trusted here`,
      { hint: 'Name the one that issued it under register.trust.certificates, or give it to the command.' },
    )
  checkChain(chain, trust.certificates)
  return { method: 'certificate', signer: name(chain[0].subject), keys: [chain[0].publicKey], warnings: [] }
}

/** What DSSE signs: type and payload, each with its length in bytes. @see DSSE protocol v1.0, PAE */
function preAuthEncoding(payload: Buffer): Buffer {
  const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `
  return Buffer.concat([Buffer.from(head), payload])
}

const text = (bytes: Buffer): string => bytes.toString('base64')

/** Enough of a hint to tell keys apart. */
const short = (hint: string): string => `${hint.slice(0, 12)}…`
