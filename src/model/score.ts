import { mkdtempSync } from 'node:fs'
import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { isAbsolute, join, relative } from 'node:path'
import type { CsvOptions } from '../config/csv.ts'
import type { ModelIo } from '../config/io.ts'
import type { Providers } from '../config/providers.ts'
import { PlatformError } from '../errors.ts'
import type { Endpoint } from './endpoint.ts'
import type { Wanted } from './outputs.ts'
import { ask } from './process.ts'
import type { Golden, Scored } from './scoring.ts'

export interface ScoreRequest
  extends Pick<Wanted, 'task' | 'positiveLabel'>,
    Partial<Pick<Wanted, 'labels'>> {
  /** Absolute path of an ONNX file, or a service. */
  model: string | Endpoint
  /** How errors name the model. */
  shownPath: string
  /** Absolute path of a Parquet, CSV or JSON Lines file. */
  data: string
  csv?: CsvOptions
  io?: ModelIo
  providers?: Providers
  batchSize?: number
  limit?: number
  /** Cores that it may use; all where not given. */
  threads?: number
}

export interface ScoreResult extends Scored {
  /** Row-major [rows, width], in the row order of the file. */
  scores: Float64Array
  peakMemoryBytes: number
}

export interface GoldenRequest {
  model: string
  shownPath: string
  data: string
  io?: ModelIo
  limit: number
}

/**
 * Scores a data file with a model, in a child process of its own, which is under way when this returns.
 *
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
export async function scoreFile(
  request: ScoreRequest,
  onProgress?: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<ScoreResult> {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-scores-'))
  try {
    const scores = join(folder, 'scores.f64')
    const answer = await ask(
      { kind: 'score', work: { labels: null, ...request, shownData: shown(request.data), scores } },
      request.shownPath,
      onProgress,
      signal,
    )
    if (answer.type !== 'scored') throw new TypeError(`the worker answered ${answer.type}`)
    const { result, peakMemoryBytes } = answer
    return { ...result, scores: await readScores(scores, result.rows * result.width), peakMemoryBytes }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The first rows of a data file as the model takes them (numbers rounded to the input's type, a missing number as
 * null, missing text as ''), and everything the model gives for them, row-major. For golden records.
 */
export async function goldenOutputs(request: GoldenRequest): Promise<Golden> {
  const answer = await ask(
    { kind: 'golden', work: { ...request, shownData: shown(request.data) } },
    request.shownPath,
  )
  if (answer.type !== 'golden') throw new TypeError(`the worker answered ${answer.type}`)
  return answer.result
}

/** A path as people know it: from where they stand, where that is shorter. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path)
  return near === '' || near.startsWith('..') || isAbsolute(near) ? path : near
}

export async function readScores(path: string, values: number): Promise<Float64Array> {
  const scores = new Float64Array(values)
  const handle = await open(path)
  try {
    let at = 0
    while (at < scores.byteLength) {
      const { bytesRead } = await handle.read(new Uint8Array(scores.buffer), at, scores.byteLength - at)
      if (bytesRead === 0) throw new PlatformError('the file of scores is shorter than it should be')
      at += bytesRead
    }
  } finally {
    await handle.close()
  }
  return scores
}
