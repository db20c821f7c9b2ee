import { count } from './text.ts'

/** Where in the user's files an error is. `line` and `column` count from 1. */
export interface Location {
  file: string
  line?: number
  column?: number
}

export interface ErrorDetails {
  location?: Location
  /** What to do about it, one or more lines, printed under the message. */
  hint?: string
  /** The offending source line with a caret, printed under the message. */
  excerpt?: string
  cause?: unknown
}

/** Base of every error that we throw on purpose; anything else is a defect of ours. */
export abstract class ActionError extends Error {
  abstract readonly exitCode: 3 | 4
  readonly location?: Location
  readonly hint?: string
  readonly excerpt?: string

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause })
    this.name = new.target.name
    this.location = details.location
    this.hint = details.hint
    this.excerpt = details.excerpt
  }

  /** The whole text for a terminal: `file:line:column  message`, then excerpt and hint. */
  get text(): string {
    return [this.headline, this.excerpt, this.hint].filter(Boolean).join('\n')
  }

  get headline(): string {
    if (!this.location) return this.message
    const { file, line, column } = this.location
    return `${[file, line, column].filter((part) => part !== undefined).join(':')}  ${this.message}`
  }
}

/** Their config, data or input: says where, what, and the nearest right thing. */
export class UserError extends ActionError {
  readonly exitCode = 3
}

/** An error about rows of a table, which whoever knows the file may place better: {@link RowError.at}. */
export class RowError extends UserError {
  /** From 1. */
  readonly rows: number[]
  private readonly said: (...places: string[]) => string

  /** `said` gives the message for a place such as `row 1,200` of each row. */
  constructor(said: (...places: string[]) => string, rows: number | number[], details: ErrorDetails = {}) {
    const all = [rows].flat()
    super(said(...all.map((row) => `row ${count(row)}`)), details)
    this.rows = all
    this.said = said
  }

  at(...places: string[]): UserError {
    return new UserError(this.said(...places), { location: this.location, hint: this.hint })
  }
}

/** A token that may not do this: `hint` names the missing `permissions:` line. */
export class PermissionError extends ActionError {
  readonly exitCode = 4
}

/** A service, the network or the machine: says what was retried. */
export class PlatformError extends ActionError {
  readonly exitCode = 4
}

/** One line about any thrown thing, for logs. */
export function describeError(error: unknown): string {
  if (error instanceof ActionError) return error.text
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
