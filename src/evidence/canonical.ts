import { createHash } from 'node:crypto'

/** A JSON value; what evidence is made of. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const SIGNIFICANT_DIGITS = 12

/**
 * Canonical JSON: keys sorted by code unit, no spaces, floats at 12 significant digits, `undefined` members
 * dropped. The same value gives the same bytes on every machine, so that digests can be compared.
 *
 * @throws TypeError on NaN or an infinity: evidence says `null` and gives a reason.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(canonicalize(value, '$'))
}

/** The same value and rounding as {@link canonicalJson}, indented for people. */
export function readableJson(value: unknown): string {
  return `${JSON.stringify(canonicalize(value, '$'), null, 2)}\n`
}

function canonicalize(value: unknown, path: string): unknown {
  if (typeof value === 'number') return canonicalNumber(value, path)
  if (Array.isArray(value)) return value.map((item, i) => canonicalize(item, `${path}[${i}]`))
  if (ArrayBuffer.isView(value))
    return Array.from(value as Float64Array, (item, i) => canonicalNumber(item, `${path}[${i}]`))
  if (value !== null && typeof value === 'object') {
    const source = value as Record<string, unknown>
    const sorted: Record<string, unknown> = {}
    for (const key of Object.keys(source).sort())
      if (source[key] !== undefined) sorted[key] = canonicalize(source[key], `${path}.${key}`)
    return sorted
  }
  return value
}

function canonicalNumber(value: number, path: string): number {
  if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}, which JSON cannot hold`)
  if (Number.isInteger(value)) return value === 0 ? 0 : value
  return Number(value.toPrecision(SIGNIFICANT_DIGITS))
}

/** `sha256:` and 64 lower-case hex digits. */
export type Digest = `sha256:${string}`

export function sha256(data: string | Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`
}
