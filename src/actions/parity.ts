import { existsSync } from 'node:fs'
import { extname, join } from 'node:path'
import { bareGate } from '../evaluation/bare-gate.ts'
import type { Sample } from '../evaluation/sample.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import { fileDigest } from '../evidence/files.ts'
import { OUTPUT_FOLDER } from '../evidence/folder.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import { readPredictions } from './predictions.ts'
import { type Answers, samplesOf } from './samples.ts'
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
  exported: Answers,
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
  const [trained, given] = samplesOf(rows, [native, exported])
  const threshold = task === 'binary-classification' ? evaluate.threshold : null
  const found = differences(trained, given, threshold)
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

/** @param threshold of the decision between two classes; of more the largest score decides, of numbers nothing */
export function differences(trained: Scores, exported: Scores, threshold: number | null): Differences {
  const { width } = trained
  const rows = trained.prediction.length / width
  const decide = decision(width, threshold)
  const found: Differences = { rows, largest: 0, row: 0, decided: decide && 0 }
  for (let row = 0; row < rows; row++) {
    for (let i = row * width; i < (row + 1) * width; i++) {
      const difference = Math.abs(trained.prediction[i] - exported.prediction[i])
      if (difference > found.largest) Object.assign(found, { largest: difference, row })
    }
    if (decide && decide(trained.prediction, row) !== decide(exported.prediction, row))
      found.decided = (found.decided ?? 0) + 1
  }
  return found
}

type Scores = Pick<Sample, 'prediction' | 'width'>

function decision(width: number, threshold: number | null) {
  if (threshold !== null) return (scores: Float64Array, row: number) => Number(scores[row] >= threshold)
  if (width === 1) return null
  return (scores: Float64Array, row: number) => {
    const own = scores.subarray(row * width, (row + 1) * width)
    return own.indexOf(own.reduce((a, b) => Math.max(a, b)))
  }
}

function parityGate(
  { rows, largest, row, decided }: Differences,
  tolerance: number,
  confidence: number,
): Comparison {
  const fails = !(largest <= tolerance)
  const decisions = decided === null ? '' : `; ${count(decided)} of ${count(rows)} rows are decided otherwise`
  return bareGate({
    metric: 'export_parity',
    rows,
    candidate: largest,
    max: tolerance,
    confidence,
    verdict: fails ? 'fail' : 'pass',
    reason: fails
      ? `the export differs from the trained model by up to ${largest.toPrecision(3)} (row ${count(row + 1)})${decisions}`
      : `the export gives what the trained model gives, to ${largest.toPrecision(3)}${decisions}`,
  })
}
