import { readFileSync } from 'node:fs'
import { join } from 'node:path'

interface OracleProfile {
  rows: number
  mean: number
  std: number
  min: number
  max: number
  quantiles: number[]
  edges: number[]
  counts: number[]
}

/** What numpy and scipy computed; see test/interop/drift_fixtures.py. */
export interface DriftOracle {
  columns: {
    name: string
    values: { reference: number[]; current: number[] }
    reference: OracleProfile
    current: OracleProfile
    ks: { statistic: number; p: number }
  }[]
  cells: {
    name: string
    reference: number[]
    current: number[]
    alpha: number
    psi: { statistic: number; threshold: number; p: number }
    jensenshannon: number
    chi2: { statistic: number; p: number }
  }[]
  unseen: {
    reference: number[]
    current: number[]
    rows: number
    /** By drawing. */
    p: number
  }[]
  shares: {
    reference: [number, number]
    current: [number, number]
    more: number
    either: number
  }[]
}

export const oracle: DriftOracle = JSON.parse(
  readFileSync(join(import.meta.dirname, '../fixtures/drift.json'), 'utf8'),
)

/** Equal to within 1e-12 of the wanted value. */
export const relativeError = (found: number | null, wanted: number): number =>
  found === wanted ? 0 : Math.abs((found ?? Number.NaN) - wanted) / Math.abs(wanted)
