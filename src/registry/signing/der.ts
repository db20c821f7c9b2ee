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

const BIT_STRING = 0x03
const OCTET_STRING = 0x04
/** `[3] EXPLICIT` of TBSCertificate. */
const EXTENSIONS = 0xa3
/** Object identifier 2.5.29.15. */
const KEY_USAGE = '551d0f'

const BITS = { digitalSignature: 0, keyCertSign: 5 } as const

/**
 * Whether the KeyUsage extension of a certificate sets a bit; null where the certificate has no such extension. Node's
 * `X509Certificate.keyUsage` is the extended one.
 *
 * @param certificate DER
 * @see RFC 5280 §4.1 and §4.2.1.3
 */
export function keyUsage(certificate: Uint8Array, bit: keyof typeof BITS): boolean | null {
  const [tbs] = children(elementAt(certificate, 0).content)
  const wrapped = children(tbs.content).find(({ tag }) => tag === EXTENSIONS)
  const extensions = wrapped ? children(elementAt(wrapped.content, 0).content) : []
  for (const { content } of extensions) {
    const [oid, ...rest] = children(content)
    if (Buffer.from(oid.content).toString('hex') !== KEY_USAGE) continue
    const value = rest.find(({ tag }) => tag === OCTET_STRING)
    const bits = value && elementAt(value.content, 0)
    // The first byte counts the unused bits of the last one; bits count from the most significant.
    if (bits?.tag === BIT_STRING) return ((bits.content[1] ?? 0) & (0x80 >> BITS[bit])) !== 0
  }
  return null
}
