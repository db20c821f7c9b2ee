import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { MetricOptions, MetricValue } from '../../src/evaluation/metrics/metric.ts'
import { pixelTable } from '../../src/evaluation/metrics/segmentation.ts'
import type { Sample } from '../../src/evaluation/sample.ts'

interface Boxes {
  image: number[]
  class: number[]
  boxes: number[]
}

/** As the script writes it: truth, prediction, width, weights, threshold, groups, quantiles, scales, and so on. */
export interface Case {
  t: number[]
  p: number[]
  k: number
  w: number[] | null
  th?: number
  g?: number[]
  q?: number[]
  s?: number[]
  n: number
  c: number
  i: number | null
  truth: Boxes & { area: number[]; crowd: number[] }
  detected: Boxes & { score: number[] }
  /** Number; null: undefined; [number]: undefined, but the oracle prints it; '-': not asked. */
  e: (number | null | [number] | '-')[]
}

export interface Family {
  names: string[]
  cases: Case[]
}

export const readFamily = (name: string): Family =>
  JSON.parse(
    gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/metrics', `${name}.json.gz`))).toString(),
  )

const names = (count: number): string[] => Array.from({ length: count }, (_, k) => `class ${k}`)
const none = { truth: new Float64Array(0), prediction: new Float64Array(0), groups: null }

export function sampleOf(family: string, one: Case): Sample {
  const weights = one.w && Float64Array.from(one.w)
  if (family === 'detection')
    return { ...none, rows: one.n, width: 0, classes: names(one.c), weights, objects: objectsOf(one) }
  if (family === 'segmentation') {
    const pixels = one.t.length / one.n
    const tables = Array.from({ length: one.n }, (_, image) => {
      const part = (values: number[]) => values.slice(image * pixels, (image + 1) * pixels)
      return [...pixelTable(part(one.t), part(one.p), one.c, one.i)]
    })
    const prediction = Float64Array.from(tables.flat())
    return { ...none, rows: one.n, prediction, width: one.c ** 2, classes: names(one.c), weights }
  }
  return {
    rows: one.p.length / one.k,
    truth: Float64Array.from(one.t),
    prediction: Float64Array.from(one.p),
    width: one.k,
    classes: family.startsWith('multi') ? names(one.k) : [],
    groups: one.g ? Int32Array.from(one.g) : null,
    weights,
    ...(one.q && { quantiles: one.q }),
    ...(one.s && { scales: Float64Array.from(one.s) }),
  }
}

function objectsOf({ truth, detected }: Case): Sample['objects'] {
  const list = (of: Boxes) => ({
    image: Int32Array.from(of.image),
    class: Int32Array.from(of.class),
    boxes: Float64Array.from(of.boxes),
  })
  return {
    truth: { ...list(truth), area: Float64Array.from(truth.area), crowd: Uint8Array.from(truth.crowd) },
    detected: { ...list(detected), score: Float64Array.from(detected.score) },
  }
}

export const optionsOf = ({ th = 0.5 }: Case): MetricOptions => ({ threshold: th })

/**
 * What differs from the oracle, or null. Relative to the larger of the value and `floor`: 1 minus a ratio is no
 * more exact than the ratio.
 */
export function disagreement(
  found: MetricValue,
  expected: number | null | [number],
  tolerance: number,
  floor: number,
): string | null {
  const wrong = (value: number, wanted: number): boolean =>
    !(Math.abs(value - wanted) <= tolerance * Math.max(Math.abs(wanted), floor))
  const because = `found ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`
  if (typeof expected === 'number')
    return found.value === null || wrong(found.value, expected) ? because : null
  if (found.value !== null || !/\w/.test(found.reason)) return because
  if (expected === null) return null
  return found.printed === undefined || wrong(found.printed, expected[0]) ? because : null
}
