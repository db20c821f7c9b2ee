import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { randomFromSeed } from '../../src/statistics/random.ts'

/** The same rows scored by two models, as raw little-endian files that numpy reads too. */
export function writeScores(folder: string, rows: number): void {
  const random = randomFromSeed(20260101)
  const noise = (): number => random.uniform() + random.uniform() + random.uniform() - 1.5
  const squash = (x: number): number => 1 / (1 + Math.exp(-x))
  const labels = Uint8Array.from({ length: rows }, () => Number(random.uniform() < 0.1))
  const shared = Float64Array.from(labels, (label) => label * 1.2 - 0.8 + 2 * noise())
  const scores = (): Float64Array => shared.map((z) => squash(z + 0.4 * noise()))
  writeFileSync(join(folder, 'labels.u8'), labels)
  writeFileSync(join(folder, 'candidate.f64'), Buffer.from(scores().buffer))
  writeFileSync(join(folder, 'production.f64'), Buffer.from(scores().buffer))
}

export function readScores(folder: string): Record<'labels' | 'candidate' | 'production', Float64Array> {
  const doubles = (name: string): Float64Array => {
    const bytes = readFileSync(join(folder, `${name}.f64`))
    return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length))
  }
  return {
    labels: Float64Array.from(readFileSync(join(folder, 'labels.u8'))),
    candidate: doubles('candidate'),
    production: doubles('production'),
  }
}
