import type * as Core from '@actions/core'
import type { Location } from '../../errors.ts'
import { plural } from '../../text.ts'
import type { Log } from '../platform.ts'
import { ANNOTATION_CHARACTERS, ANNOTATIONS_PER_TYPE } from './limits.ts'

type Severity = 'notice' | 'warning' | 'error'

/** Two places are kept: one for the count of what was left out, one for the error that ends the step. */
const SHOWN = ANNOTATIONS_PER_TYPE - 2

/** Seconds between two lines of one step's progress. */
const PROGRESS_SECONDS = 10

/** A job log: foldable groups, and annotations up to the runner's limit. */
export class JobLog implements Log {
  readonly #core: typeof Core
  readonly #annotated: Record<Severity, number> = { notice: 0, warning: 0, error: 0 }
  readonly #lastProgress = new Map<string, number>()

  constructor(core: typeof Core) {
    this.#core = core
  }

  info(message: string): void {
    this.#core.info(withoutCommands(message))
  }

  debug(message: string): void {
    this.#core.debug(message)
  }

  notice(message: string, at?: Location): void {
    this.#annotate('notice', message, at)
  }

  warning(message: string, at?: Location): void {
    this.#annotate('warning', message, at)
  }

  error(message: string, at?: Location): void {
    this.#annotate('error', message, at)
  }

  async group<T>(title: string, body: () => Promise<T>): Promise<T> {
    this.#core.startGroup(title)
    try {
      return await body()
    } finally {
      this.#core.endGroup()
    }
  }

  progress(step: string, share: number, detail = ''): void {
    const now = performance.now()
    const last = this.#lastProgress.get(step)
    if (share < 1 && last !== undefined && now - last < PROGRESS_SECONDS * 1000) return
    this.#lastProgress.set(step, now)
    this.info(`${step}  ${Math.floor(share * 100)} %  ${detail}`.trimEnd())
  }

  /** Says how many annotations the runner could not show. Called once, when the action is done. */
  close(): void {
    for (const severity of ['notice', 'warning', 'error'] as const) {
      const hidden = this.#annotated[severity] - SHOWN
      if (hidden > 0) this.#core[severity](`${plural(hidden, `more ${severity}`)} in the log of this step.`)
    }
  }

  /** The error that ends the step; it is always shown. */
  fail(message: string, at?: Location): void {
    this.#core.error(cut(message), properties(at))
  }

  #annotate(severity: Severity, message: string, at?: Location): void {
    this.#annotated[severity] += 1
    if (this.#annotated[severity] <= SHOWN) this.#core[severity](cut(message), properties(at))
    else this.info(`${severity}: ${place(at)}${message}`)
  }
}

const properties = (at?: Location) =>
  at === undefined ? {} : { file: at.file, startLine: at.line, startColumn: at.column }

const place = (at?: Location): string =>
  at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}  `

const cut = (message: string): string =>
  message.length <= ANNOTATION_CHARACTERS ? message : `${message.slice(0, ANNOTATION_CHARACTERS - 1)}…`

/** Data that is printed must not be read as a command by the runner: `::…` at a line's start, `##[…` anywhere. */
export function withoutCommands(text: string): string {
  return text.replaceAll(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}
