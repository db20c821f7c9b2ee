import type { z } from 'zod'
import { checkStrictly, excerpt, type ParsedYaml, type Path, type Position } from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import type { CheckResult, Unsupported } from '../evidence/check-result.ts'
import type { Aggregate, Filter, Reference, Statistic } from './aggregates.ts'
import { type Condition, type Limit, NONE } from './conditions.ts'

/** What is measured to judge a requirement. */
export type Measure =
  | { of: 'all-rows'; filter: Filter }
  | { of: 'breaking-rows'; parts: { condition: Condition; words: string }[]; filter: Filter }
  /** Rows that repeat the values of an earlier row in these columns. */
  | { of: 'repeated-rows'; columns: string[]; filter: Filter }
  /** Rows whose key is not in the table that it refers to. */
  | { of: 'orphaned-rows'; columns: string[]; reference: Reference; filter: Filter }
  | { of: 'statistic'; function: Statistic; column: string; probability?: number; filter: Filter }
  /** How old the latest value is, in seconds. */
  | { of: 'age'; column: string }
  /** Rows more than last time. */
  | { of: 'growth' }
  /** The one number or boolean that a SELECT gives. */
  | { of: 'query'; sql: string }

/** One requirement of the contract, before anything is known of the data. */
export interface Requirement {
  rule: string
  column: string | null
  severity: CheckResult['severity']
  measure: Measure
  /** What must hold, or the requirement fails. */
  limit: Limit
  /** What must hold besides, or the requirement warns. */
  warn: Limit | null
  /** What is allowed, in words. */
  allowed: string
  position: Position
}

/** What a rule asks, before its threshold is known. */
export interface Rule {
  rule: string
  column: string | null
  measure: Measure
  /** With the threshold `none`. */
  allowed: string
  /** What a threshold counts: `rows below 0`. */
  counted: string
}

/** A place in a contract, and errors that name it. */
export class Places {
  private readonly parsed: ParsedYaml
  private readonly file: string
  /** What the contract asks for and nobody tests. */
  readonly unsupported: Unsupported[] = []

  constructor(parsed: ParsedYaml, file: string) {
    this.parsed = parsed
    this.file = file
  }

  at = (path: Path): Position => this.parsed.locate(path)

  error(path: Path, message: string, hint?: string): UserError {
    const position = this.at(path)
    return new UserError(message, {
      location: { file: this.file, ...position },
      excerpt: excerpt(this.parsed.text, position),
      hint,
    })
  }

  /** Counts what is not tested, so that it is shown. */
  skip(path: Path, column: string | null, what: string): null {
    this.unsupported.push({ column, what, contract: this.at(path) })
    return null
  }

  /**
   * A part of the contract that a schema of its own describes.
   * @throws UserError at the contract's line, naming the nearest key.
   */
  inside<Schema extends z.ZodType>(schema: Schema, value: unknown, path: Path): z.infer<Schema> {
    const { text, locate, locateKey } = this.parsed
    const inner: ParsedYaml = {
      value,
      text,
      locate: (rest) => locate([...path, ...rest]),
      locateKey: (rest) => locateKey([...path, ...rest]),
    }
    return checkStrictly(schema, inner, this.file)
  }

  /** `path` is that of the list of columns. */
  refuseDuplicates(names: string[], path: Path): void {
    const second = names.findIndex((name, i) => names.indexOf(name) !== i)
    if (second >= 0)
      throw this.error([...path, second, 'name'], `column "${names[second]}" is declared twice`)
  }

  /** A rule that no row may break. */
  strict({ rule, column, measure, allowed }: Rule, path: Path): Requirement {
    return {
      rule,
      column,
      measure,
      allowed,
      severity: 'error',
      limit: NONE,
      warn: null,
      position: this.at(path),
    }
  }
}

/** What has to be found out about the table; a query is not among it, for it is SQL and not data. */
export function aggregatesOf(measure: Measure): Aggregate[] {
  switch (measure.of) {
    case 'all-rows':
      return [{ function: 'count', filter: measure.filter }]
    case 'breaking-rows':
      return [
        ...measure.parts.map(
          ({ condition }): Aggregate => ({
            function: 'count',
            filter: [...measure.filter, { condition, holds: true }],
          }),
        ),
        { function: 'count', filter: measure.filter },
      ]
    case 'repeated-rows':
      return [
        { function: 'repeats', columns: measure.columns, filter: measure.filter },
        { function: 'count', filter: measure.filter },
      ]
    case 'orphaned-rows':
      return [
        {
          function: 'orphans',
          columns: measure.columns,
          reference: measure.reference,
          filter: measure.filter,
        },
        { function: 'count', filter: measure.filter },
      ]
    case 'statistic': {
      const { function: of, column, probability, filter } = measure
      return [{ function: of, column, ...(probability === undefined ? {} : { probability }), filter }]
    }
    case 'age':
      return [{ function: 'newest', column: measure.column, filter: [] }]
    case 'growth':
      return [{ function: 'count', filter: [] }]
    case 'query':
      return []
  }
}
