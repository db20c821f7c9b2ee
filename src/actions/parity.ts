import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Comparison } from '../evidence/evaluation.ts'
import { fileDigest } from '../evidence/files.ts'
import { OUTPUT_FOLDER } from '../evidence/run.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import { readPredictions } from './predictions.ts'
import type { TestRows } from './test-rows.ts'

/** The native model's own predictions against those of its ONNX export, as a gate of its own. */
export interface Parity {
  gate: Comparison
  sha256: string
}

/** Null where the configuration asks for none, or the candidate is no export. */
export async function checkParity(
  context: Context,
  candidate: Judged,
  scores: Float64Array,
  rows: TestRows,
): Promise<Parity | null> {
  const { evaluate, task } = context.model.config
  if (!evaluate.parity) return null
  const { predictions, tolerance } = evaluate.parity
  if (extname(candidate.file) !== '.onnx')
    throw context.model.error(
      ['evaluate', 'parity'],
      `${candidate.source} holds predictions itself, so there is no export to hold against them`,
      'Remove evaluate.parity, or give the ONNX file as the candidate.',
    )
  const file = findPredictions(context, predictions)
  const native = await readPredictions(context, file, context.shown(file), rows)
  const threshold = task === 'binary-classification' ? evaluate.threshold : null
  const found = differences(native, scores, threshold)
  return { gate: parityGate(found, tolerance, evaluate.confidence), sha256: await fileDigest(file) }
}

/** Beside the model where the training wrote it, else relative to the configuration. */
function findPredictions(context: Context, path: string): string {
  const trained = join(context.evidence.directory, OUTPUT_FOLDER, path)
  if (existsSync(trained)) return context.inside(trained, 'evaluate.parity.predictions')
  return context.data(path, ['evaluate', 'parity', 'predictions'])
}

interface Differences {
  rows: number
  /** Largest absolute difference of a score, and its row. */
  largest: number
  row: number
  /** Rows that are decided otherwise; null where nothing is decided. */
  decided: number | null
}

export function differences(
  native: Float64Array,
  exported: Float64Array,
  threshold: number | null,
): Differences {
  const found: Differences = {
    rows: native.length,
    largest: 0,
    row: 0,
    decided: threshold === null ? null : 0,
  }
  for (let row = 0; row < native.length; row++) {
    const difference = Math.abs(native[row] - exported[row])
    if (difference > found.largest) Object.assign(found, { largest: difference, row })
    if (threshold !== null && native[row] >= threshold !== exported[row] >= threshold)
      found.decided = (found.decided as number) + 1
  }
  return found
}

function parityGate(
  { rows, largest, row, decided }: Differences,
  tolerance: number,
  confidence: number,
): Comparison {
  const fails = !(largest <= tolerance)
  const decisions = decided === null ? '' : `; ${count(decided)} of ${count(rows)} rows are decided otherwise`
  return {
    metric: 'export_parity',
    slice: null,
    better: 'lower',
    rows,
    production: null,
    candidate: largest,
    difference: null,
    interval: null,
    candidateInterval: null,
    confidence,
    method: 'none',
    pWorse: null,
    gate: {
      margin: null,
      min: null,
      max: tolerance,
      verdict: fails ? 'fail' : 'pass',
      reason: fails
        ? `the export differs from the trained model by up to ${largest.toPrecision(3)} (row ${count(row + 1)})${decisions}`
        : `the export gives what the trained model gives, to ${largest.toPrecision(3)}${decisions}`,
      moreRows: null,
    },
  }
}
