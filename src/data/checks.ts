import type { CsvOptions } from '../config/csv.ts'
import { UserError } from '../errors.ts'
import type { CheckResult } from '../evidence/check-result.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import { plural } from '../text.ts'
import { absentColumns, missingColumn, otherColumns } from './column-checks.ts'
import { concealed, headerOf } from './concealed.ts'
import type { Contract } from './contract.ts'
import { openStored, type StoredTable } from './dataset.ts'
import { type Engine, EngineError, sqlString } from './engine.ts'
import type { FilePart } from './fingerprint.ts'
import type { ImageFile, OnFile } from './images/scan.ts'
import { forget, ingest } from './ingest.ts'
import { columnsOf, findRows, type Measured, measure } from './measure.ts'
import { withFileRows } from './part-rows.ts'
import { type ProfiledColumn, profileColumns } from './profile.ts'
import { queryComplaint, runQuery } from './query.ts'
import { type KeyTables, openReferences } from './references.ts'
import type { Accesses } from './render.ts'
import { aggregatesOf, type Requirement } from './requirement.ts'
import { PATTERN_HINT } from './rules.ts'
import type { Shard } from './shard.ts'
import { withValues } from './shown-values.ts'
import { reading } from './source.ts'
import { judge, type TableCheck, UNPLACED, untested } from './verdict.ts'

/** The table of the casts of the split that is looked at. */
const CASTS = 'casts'

export interface SplitFile {
  path: string
  shownPath: string
  csv?: CsvOptions
  /** Only these files of it are read. */
  shard?: Shard
  /** Its files, where somebody has read their bytes. */
  parts?: FilePart[]
}

export interface ValidatedSplits {
  outcome: Outcome
  checks: CheckResult[]
  datasets: Record<string, DatasetFacts>
  profiles: Record<string, ColumnProfile[]>
}

/** A split of which every value has been cast; what looks at rows across splits takes it from here. */
export interface CastSplit {
  split: string
  /** Name of a table that is there only until the observer returns. */
  table: string
  accesses: Accesses
  /** The values under their own names, as a profile shows them. */
  source: string
  columns: ProfiledColumn[]
  rows: number
  facts: DatasetFacts
  /** Only of a folder of images. */
  images?: ImageFile[]
  /** The dataset, as it is stored. */
  stored: StoredTable
  profiles: ColumnProfile[]
}

export interface ValidateOptions {
  /** Sees every split's table of casts once, without a further pass over its text. */
  onCasts?: (seen: CastSplit) => Promise<void>
  /** Split in whose bins the others are counted, so that they can be compared; it is read first. */
  reference?: string
  /** Tables that keys refer to, by the names that contracts use. */
  keyTables?: Record<string, SplitFile>
  /** Rows of each split last time. */
  previousRows?: Record<string, number>
  /** When freshness is judged; default now. */
  now?: Date
  /** Name the cells that break a rule, but for those of classified columns. */
  showValues?: boolean
  onSplit?: (split: string, done: number) => void
  /** Hears of every image that is read. */
  onImage?: OnFile
}

/**
 * Checks every split against the contract; checks of the contract's order, split by split.
 * @throws UserError for data that cannot be read, for a pattern that the engine does not know, for a query that is
 * not allowed, and for a reference without a file.
 */
export async function validateSplits(
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
  options: ValidateOptions = {},
): Promise<ValidatedSplits> {
  const { reference = 'train', keyTables = {}, previousRows = {}, now = new Date() } = options
  const references = await prepareRules(engine, contract, keyTables)
  const result: ValidatedSplits = { outcome: 'pass', checks: [], datasets: {}, profiles: {} }
  const order = inOrder(Object.keys(splits), reference)
  const [first] = order
  for (const split of order) {
    const { path, shownPath, csv, shard, parts } = splits[split]
    options.onSplit?.(split, Object.keys(result.datasets).length)
    const opened = await openStored(engine, path, shownPath, {
      ...csv,
      shard,
      parts,
      names: headerOf(contract),
      classified: contract.classified,
      onFile: options.onImage,
      unseen: true,
    })
    try {
      const { facts, casts, table } = await ingest(engine, opened, contract.columns, CASTS)
      result.datasets[split] = await withFileRows(engine, table, facts)
      await reading(shownPath, async () => {
        const { source, columns } = casts.view(CASTS)
        const measured = { engine, table: CASTS, accesses: casts.accesses, references }
        const last = { previousRows: previousRows[split], now: now.getTime() / 1000 }
        const checks = await checkTable(measured, contract, { table, source, rows: facts.rows, ...last })
        const shown = options.showValues
          ? await withValues(engine, table, checks, contract.classified)
          : checks
        result.checks.push(...shown.map((check) => ({ split, ...check })))
        // Parts get their bins when they are merged.
        const bins = shard ? [] : result.profiles[first]
        const profiles = await profileColumns(engine, source, columns, bins, shard !== undefined)
        result.profiles[split] = profiles
        await options.onCasts?.({
          split,
          table: CASTS,
          accesses: casts.accesses,
          source,
          columns,
          rows: facts.rows,
          facts,
          images: table.images,
          stored: table,
          profiles,
        })
      })
    } finally {
      await forget(engine, opened, CASTS)
    }
  }
  return { ...result, outcome: contractOutcome(contract, result.checks) }
}

/** Refuses what the engine does not know before any data is read, and opens what keys refer to. */
export async function prepareRules(
  engine: Engine,
  contract: Contract,
  keyTables: Record<string, SplitFile>,
): Promise<KeyTables> {
  await refuseUnknownPatterns(engine, contract)
  await refuseQueries(engine, contract)
  return openReferences(engine, contract, keyTables)
}

/** The reference comes first: the others are counted in its bins. */
export const inOrder = (splits: string[], reference = 'train'): string[] =>
  splits.toSorted((a, b) => Number(b === reference) - Number(a === reference))

/** Of the checks, and of what was found besides: a contract that asks for nothing is not passed. */
export function contractOutcome(
  { requirements }: Pick<Contract, 'requirements'>,
  checks: Parameters<typeof outcomeOf>[0],
): Outcome {
  const outcome = outcomeOf(checks)
  return requirements.length > 0 || outcome === 'fail' ? outcome : 'inconclusive'
}

/** The worst verdict decides; a finding of severity `info` never does. */
export function outcomeOf(checks: Pick<CheckResult, 'severity' | 'verdict'>[]): Outcome {
  const deciding = checks.filter(({ severity }) => severity !== 'info').map(({ verdict }) => verdict)
  const worst = (['fail', 'inconclusive', 'warn'] as const).find((verdict) => deciding.includes(verdict))
  return worst ?? (checks.length === 0 ? 'inconclusive' : 'pass')
}

/** What the two standards share is known from the text; the engine has the last word, such as on the size. */
async function refuseUnknownPatterns(engine: Engine, contract: Contract): Promise<void> {
  for (const { measure: of, position } of contract.requirements) {
    if (of.of !== 'breaking-rows') continue
    for (const { condition } of [...of.parts, ...of.filter]) {
      if (condition.test !== 'no-match' && condition.test !== 'match') continue
      try {
        await engine.rows(`SELECT regexp_matches('', ${sqlString(condition.pattern)})`)
      } catch (cause) {
        throw new UserError(`the pattern ${condition.pattern} is not supported: ${regexComplaint(cause)}`, {
          location: { file: contract.path, ...position },
          hint: PATTERN_HINT,
          cause,
        })
      }
    }
  }
}

/** The engine speaks of the pattern, which the contract holds. */
const regexComplaint = (cause: unknown): string =>
  (cause instanceof EngineError ? cause.said : String(cause)).split('\n')[0].replace(/^.*?Error: /, '')

async function refuseQueries(engine: Engine, contract: Contract): Promise<void> {
  for (const { measure: of, position } of contract.requirements) {
    if (of.of !== 'query') continue
    const complaint = await queryComplaint(engine, of.sql, contract.table)
    if (complaint)
      throw new UserError(`the query is not allowed: ${complaint}`, {
        location: { file: contract.path, ...position },
        hint: 'A rule of type sql is one SELECT that reads the table alone and gives a number or a boolean.',
      })
  }
}

interface Opened {
  table: StoredTable
  /** SQL of the table with its declared columns under their own names. */
  source: string
  rows: number
  previousRows: number | undefined
  now: number
}

/** Checks of the contract's order. */
export async function checkTable(
  measured: Measured,
  contract: Contract,
  opened: Opened,
): Promise<TableCheck[]> {
  const { table, rows } = opened
  const stored = new Map(table.storedColumns.map((column) => [column.name, column]))
  const absent = absentColumns(contract, stored)
  const declared = contract.columns.length + contract.untyped.length
  // Columns of which none is there are those of another table.
  const lenient = contract.match.mayLack && absent.length < declared
  const mayLack = new Set(lenient ? absent.map(({ name }) => name) : [])
  const asked = contract.requirements.filter(
    ({ measure: of }) => !columnsOf(of).some((name) => mayLack.has(name)),
  )
  const lacks = (requirement: Requirement) =>
    columnsOf(requirement.measure).find((column) => !measured.accesses.has(column))
  const testable = asked.filter((requirement) => lacks(requirement) === undefined)
  const evidence = {
    answers: await measure(
      measured,
      testable.flatMap((requirement) => aggregatesOf(requirement.measure)),
    ),
    queries: new Map(),
    stored,
    previousRows: opened.previousRows,
    now: opened.now,
  }
  for (const requirement of testable)
    if (requirement.measure.of === 'query')
      evidence.queries.set(
        requirement,
        await runQuery(measured.engine, requirement.measure.sql, contract.table, opened.source),
      )
  const judged = testable.map((requirement) => judge(requirement, evidence))
  // What a part has few enough of, the whole may have too many of.
  const broken = testable.filter(
    (_, i) => (judged[i].failing ?? 0) > 0 && (table.isPart || judged[i].verdict !== 'pass'),
  )
  const places = await findRows(measured, broken)
  return [
    ...rowsPresent(rows, contract),
    ...absent.map((column) => missingColumn(column, [...stored.keys()], lenient)),
    ...otherColumns(contract, table.storedColumns),
    ...asked.map((requirement) => {
      const i = testable.indexOf(requirement)
      return i < 0
        ? untested(requirement, `there is no column "${lacks(requirement)}"`)
        : concealed({ ...judged[i], rows: places.get(requirement) ?? [] }, requirement, contract.classified)
    }),
  ]
}

/** No rows are a failure even where the contract sets no row count. */
function rowsPresent(rows: number, contract: Contract): TableCheck[] {
  if (rows > 0 && contract.requirements.some(({ rule }) => rule === 'row-count')) return []
  return [
    {
      ...UNPLACED,
      rule: 'row-count',
      verdict: rows > 0 ? 'pass' : 'fail',
      found: plural(rows, 'row'),
      allowed: 'more than 0 rows',
    },
  ]
}
