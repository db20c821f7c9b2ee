/** One element of DER: its tag, its content, and where the next one begins. */
interface Element {
  tag: number
  content: Uint8Array
  end: number
}

/** @throws RangeError where the bytes end early. */
function elementAt(bytes: Uint8Array, at: number): Element {
  const byte = (index: number): number => {
    if (index >= bytes.length) throw new RangeError('DER ends early')
    return bytes[index]
  }
  let length = byte(at + 1)
  let start = at + 2
  if (length & 0x80) {
    const size = length & 0x7f
    length = 0
    for (let i = 0; i < size; i++) length = length * 256 + byte(start + i)
    start += size
  }
  if (start + length > bytes.length) throw new RangeError('DER ends early')
  return { tag: byte(at), content: bytes.subarray(start, start + length), end: start + length }
}

function children(bytes: Uint8Array): Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at)
    found.push(element)
    at = element.end
  }
  return found
}

const BOOLEAN = 0x01
const INTEGER = 0x02
const BIT_STRING = 0x03
const OCTET_STRING = 0x04
/** `[3] EXPLICIT` of TBSCertificate. */
const EXTENSIONS = 0xa3

/** Object identifiers under 2.5.29, as their bytes in hex. */
const KEY_USAGE = '551d0f'
const BASIC_CONSTRAINTS = '551d13'
/** Also subject and issuer alternative name, policies, extended key usage: none of them narrows what is checked here. */
const UNDERSTOOD = [KEY_USAGE, BASIC_CONSTRAINTS, '551d11', '551d12', '551d20', '551d25']

const BITS = { digitalSignature: 0, keyCertSign: 5 } as const

interface Extension {
  oid: string
  critical: boolean
  value: Element
}

/** The extensions of a certificate in DER. @see RFC 5280 §4.1 and §4.2 */
function extensionsOf(certificate: Uint8Array): Extension[] {
  const [tbs] = children(elementAt(certificate, 0).content)
  const wrapped = children(tbs.content).find(({ tag }) => tag === EXTENSIONS)
  const extensions = wrapped ? children(elementAt(wrapped.content, 0).content) : []
  return extensions.flatMap(({ content }) => {
    const [oid, ...rest] = children(content)
    const octets = rest.find(({ tag }) => tag === OCTET_STRING)
    if (!octets) return []
    const critical = rest.some(({ tag, content: [byte] }) => tag === BOOLEAN && byte !== 0)
    return [{ oid: Buffer.from(oid.content).toString('hex'), critical, value: elementAt(octets.content, 0) }]
  })
}

const extension = (certificate: Uint8Array, oid: string): Element | undefined =>
  extensionsOf(certificate).find((each) => each.oid === oid)?.value

/**
 * Whether the KeyUsage extension of a certificate sets a bit; null where the certificate has no such extension. Node's
 * `X509Certificate.keyUsage` is the extended one. @see RFC 5280 §4.2.1.3
 */
export function keyUsage(certificate: Uint8Array, bit: keyof typeof BITS): boolean | null {
  const bits = extension(certificate, KEY_USAGE)
  if (bits?.tag !== BIT_STRING) return null
  // The first byte counts the unused bits of the last one; bits count from the most significant.
  return ((bits.content[1] ?? 0) & (0x80 >> BITS[bit])) !== 0
}

/** How many authorities may stand between this one and a signing certificate. @see RFC 5280 §4.2.1.9 */
export function pathLength(certificate: Uint8Array): number {
  const constraints = extension(certificate, BASIC_CONSTRAINTS)
  const limit = constraints && children(constraints.content).find(({ tag }) => tag === INTEGER)
  return limit ? limit.content.reduce((number, byte) => number * 256 + byte, 0) : Infinity
}

/** Critical extensions that nothing here reads, such as name constraints: a certificate with one must be refused. */
export const notUnderstood = (certificate: Uint8Array): string[] =>
  extensionsOf(certificate)
    .filter(({ critical, oid }) => critical && !UNDERSTOOD.includes(oid))
    .map(({ oid }) => oid)
