/** The bits of the numbers as float16. */
export const toHalves = (values: Float32Array): Uint16Array => Uint16Array.from(values, halfBits)

/** Of a float16 tensor's data. */
export function fromHalves(data: ArrayLike<number>): Float32Array {
  return data instanceof Uint16Array ? Float32Array.from(data, halfValue) : Float32Array.from(data)
}

function halfValue(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

/** @see IEEE 754-2019 §3.4: 1 sign, 5 exponent and 10 fraction bits; ties to even */
function halfBits(value: number): number {
  if (Number.isNaN(value)) return 0x7e00
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0
  const size = Math.abs(value)
  // Half of the last place above 65504 is infinity.
  if (size >= 65520) return sign | 0x7c00
  const exponent = Math.max(-14, Math.floor(Math.log2(size)))
  const scaled = size / 2 ** (exponent - 10)
  const floor = Math.floor(scaled)
  const rest = scaled - floor
  const rounded = rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor
  if (exponent === -14 && rounded < 1024) return sign | rounded
  // A carry out of the fraction goes into the exponent by itself.
  return sign | (((exponent + 15) << 10) + rounded - 1024)
}
