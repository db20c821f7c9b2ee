import { type ContractColumn, isClassified } from './contract.ts'
import { sqlIdentifier } from './engine.ts'
import type { ProfiledColumn } from './profile.ts'
import { readText } from './reading.ts'
import type { Accesses } from './render.ts'
import {
  isCompatible,
  type LogicalType,
  logicalTypeOf,
  type StoredColumn,
  type StrictCast,
  strictCast,
} from './types.ts'

type DeclaredColumn = Pick<ContractColumn, 'name' | 'type' | 'reading' | 'classification'>

/** A table as a contract sees it: its declared columns that are there, each strictly cast to its declared type. */
interface ContractView {
  /** SQL table expression with the cast values under their own names; a value of another type is NULL. */
  source: string
  columns: ProfiledColumn[]
}

/** A table in which every question that a contract asks of a value has been answered once. */
export interface CastTable {
  /** Per column its value, the text that it was read from, and what a profile shows: a first step over the table. */
  values: { sql: string; name: string }[]
  /** Of these, in a second step, so that only where there is no value somebody asks whether one was given. */
  answers: string[]
  /** The same in steps that cast no text twice, each over the one before. */
  steps: string[][]
  accesses: Accesses
  /** The table `name`, made by `select`, as a {@link ContractView}. */
  view(name: string): ContractView
}

/**
 * `stored` are the columns of the table. A declared column that is not there is left out; one
 * whose stored type cannot hold the declared type is shown as it is stored, so that a profile tells the change.
 */
export function castTable(declared: DeclaredColumn[], stored: StoredColumn[]): CastTable {
  const present = presentColumns(declared, stored)
  const values = present.flatMap(({ text, identifier, cast, fits }, i) => [
    { sql: cast.value, name: `v${i}` },
    { sql: text, name: `x${i}` },
    ...(fits ? [] : [{ sql: identifier, name: `p${i}` }]),
  ])
  const answers = present.flatMap(({ column, type, fits }, i) => [
    `v${i}`,
    `${brokenSql(strictCast(`x${i}`, column, type), `v${i}`)} AS b${i}`,
    ...(fits ? [] : [`p${i}`]),
  ])
  const shown = present.map(({ identifier, fits }, i) => `${fits ? 'v' : 'p'}${i} AS ${identifier}`)
  return {
    values,
    answers,
    steps: [...castingSteps(present), answers],
    accesses: new Map(
      present.map(({ name, type, reading }, i) => [name, { value: `v${i}`, broken: `b${i}`, type, reading }]),
    ),
    view: (name) => ({
      source: `(SELECT ${shown.join(', ') || 'NULL'} FROM ${name})`,
      columns: present.map(profiled),
    }),
  }
}

function castingSteps(present: PresentColumn[]): string[][] {
  const casts = present.flatMap(({ text, identifier, cast, fits }, i) => [
    cast.steps ? `${cast.steps.plain} AS q${i}` : `${cast.value} AS v${i}`,
    `${text} AS x${i}`,
    ...(fits ? [] : [`${identifier} AS p${i}`]),
  ])
  const values = present.flatMap(({ column, type, fits }, i) => {
    const { steps } = strictCast(`x${i}`, column, type)
    return [steps ? `${steps.value(`q${i}`)} AS v${i}` : `v${i}`, `x${i}`, ...(fits ? [] : [`p${i}`])]
  })
  return [casts, values]
}

function brokenSql({ given, broken }: StrictCast, value: string): string {
  if (given === undefined) return broken === 'false' ? broken : `coalesce(${broken}, false)`
  return `CASE WHEN ${value} IS NULL THEN coalesce(${given}, false) ELSE false END`
}

function presentColumns(declared: DeclaredColumn[], stored: StoredColumn[]) {
  return declared.flatMap(({ name, type, reading, classification }) => {
    const column = stored.find((one) => one.name === name)
    if (!column) return []
    const identifier = sqlIdentifier(name)
    const isText = column.text || logicalTypeOf(column.type) === 'string'
    const text = isText ? readText(identifier, type, reading) : identifier
    const cast = strictCast(text, column, type)
    const masked = isClassified({ classification })
    return [{ name, type, reading, column, identifier, text, cast, fits: isCompatible(column, type), masked }]
  })
}

type PresentColumn = ReturnType<typeof presentColumns>[number]

const profiled = ({ name, type, column, fits, masked }: PresentColumn): ProfiledColumn => ({
  name,
  kind: profileKind(fits ? type : logicalTypeOf(column.type)),
  masked,
})

/** Dates and timestamps are profiled as numbers: seconds since 1970. */
export const profileKind = (type: LogicalType | undefined): ProfiledColumn['kind'] =>
  type === undefined || type === 'string' || type === 'boolean' ? 'categorical' : 'numeric'
