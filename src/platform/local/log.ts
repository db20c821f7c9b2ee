import type { Location } from '../../errors.ts'
import { duration } from '../../text.ts'
import type { Log } from '../platform.ts'

const BAR_CELLS = 20

/** Milliseconds between two pictures of a bar. */
const REDRAW = 80

export interface Terminal {
  write(text: string): unknown
  isTTY?: boolean
  columns?: number
}

interface Step {
  name: string
  started: number
  drawn: number
}

/** Lines for a terminal, with a bar for a long step; without a terminal, one line when a step is done. */
export class TerminalLog implements Log {
  readonly #out: Terminal
  readonly #debug: boolean
  readonly #now: () => number
  #step: Step | undefined

  constructor(out: Terminal, debug: boolean, now: () => number = () => performance.now()) {
    this.#out = out
    this.#debug = debug
    this.#now = now
  }

  info(message: string): void {
    this.#line(`  ${message.replaceAll('\n', '\n  ')}`)
  }

  debug(message: string): void {
    if (this.#debug) this.info(message)
  }

  notice(message: string, at?: Location): void {
    this.info(`${place(at)}${message}`)
  }

  warning(message: string, at?: Location): void {
    this.info(`⚠️ warning     ${place(at)}${message}`)
  }

  error(message: string, at?: Location): void {
    this.info(`❌ error       ${place(at)}${message}`)
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.info(title)
    return body()
  }

  progress(step: string, share: number, detail = ''): void {
    const now = this.#now()
    if (this.#step?.name !== step) {
      this.#endStep()
      this.#step = { name: step, started: now, drawn: Number.NEGATIVE_INFINITY }
    }
    const done = share >= 1
    if (!done && (!this.#out.isTTY || now - this.#step.drawn < REDRAW)) return
    this.#step.drawn = now
    const line = bar(step, Math.min(1, share), detail, (now - this.#step.started) / 1000)
    this.#out.write(this.#out.isTTY ? `\r\u001b[K${cut(line, this.#out.columns)}` : line)
    if (done) this.#endStep(true)
  }

  /** An unfinished bar stays above what comes after it. */
  #endStep(written = this.#out.isTTY && this.#step !== undefined): void {
    if (written) this.#out.write('\n')
    this.#step = undefined
  }

  #line(text: string): void {
    this.#endStep()
    this.#out.write(`${text}\n`)
  }
}

const place = (at?: Location): string =>
  at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}  `

function bar(step: string, share: number, detail: string, seconds: number): string {
  const full = Math.round(share * BAR_CELLS)
  const cells = '█'.repeat(full) + '░'.repeat(BAR_CELLS - full)
  return `  ${step.padEnd(12)}  ${cells}  ${detail.padEnd(20)}  ${duration(seconds)}`
}

/** A line that wraps cannot be redrawn. */
const cut = (line: string, columns = 80): string => [...line].slice(0, columns - 1).join('')
