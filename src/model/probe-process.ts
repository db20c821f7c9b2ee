import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Probed, ProbeQuestion, ProbeWork } from './probe.ts'
import { startWorker, talkTo } from './process.ts'
import { readScores } from './score.ts'

export type Question = Omit<ProbeQuestion, 'scores'>

export interface ProbeResult extends Probed {
  /** Row-major [rows, width]: of the rows as they are, then of each change. */
  answers: Float64Array[]
}

/** One model, loaded in a process of its own, that can be asked about some rows as often as one likes. */
export interface Prober {
  /** One at a time. */
  ask(question: Question): Promise<ProbeResult>
  /** Ends the process; nothing where it has ended. */
  stop(): void
}

/**
 * The process is started, and its first question sent, before this returns. What goes wrong, questions reject with: a
 * UserError as the child found it; a PlatformError where the child crashed.
 */
export function startProber(
  work: Omit<ProbeWork, 'first'>,
  onProgress?: (done: number, total: number) => void,
): Prober {
  const folder = mkdtempSync(join(tmpdir(), 'mlops-probe-'))
  const child = startWorker('probe')
  const talk = talkTo(child, work.shownPath, onProgress)
  const scores = join(folder, 'scores.f64')
  let isAsked = false
  return {
    async ask(question) {
      const sent = { ...question, scores }
      const message = isAsked ? sent : { kind: 'probe', work: { ...work, first: sent } }
      isAsked = true
      const { result } = await talk(message, 'probed')
      const size = (question.rows ?? work.rows).length * result.width
      const all = await readScores(scores, size * (question.changes.length + 1))
      const answers = Array.from({ length: question.changes.length + 1 }, (_, i) =>
        all.subarray(i * size, (i + 1) * size),
      )
      return { ...result, answers }
    },
    stop() {
      child.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
