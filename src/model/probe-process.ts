import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Probed, ProbeWork } from './probe.ts'
import { ask } from './process.ts'
import { readScores } from './score.ts'

export interface ProbeResult extends Probed {
  /** Row-major [rows, width]: of the rows as they are, then of each change. */
  answers: Float64Array[]
}

/**
 * Scores some rows with each of the changes, in a process of its own.
 *
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
export async function probeModel(
  work: Omit<ProbeWork, 'scores'>,
  onProgress?: (done: number, total: number) => void,
): Promise<ProbeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'mlops-probe-'))
  try {
    const scores = join(folder, 'scores.f64')
    const answer = await ask({ kind: 'probe', work: { ...work, scores } }, work.shownPath, onProgress)
    if (answer.type !== 'probed') throw new TypeError(`the worker answered ${answer.type}`)
    const { result } = answer
    const size = work.rows.length * result.width
    const all = await readScores(scores, size * (work.changes.length + 1))
    const answers = Array.from({ length: work.changes.length + 1 }, (_, i) =>
      all.subarray(i * size, (i + 1) * size),
    )
    return { ...result, answers }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
