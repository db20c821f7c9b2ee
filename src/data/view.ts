import { type ContractColumn, isClassified } from './contract.ts'
import { sqlIdentifier } from './engine.ts'
import type { ProfiledColumn } from './profile.ts'
import { readText } from './reading.ts'
import type { Accesses } from './render.ts'
import { isCompatible, type LogicalType, logicalTypeOf, type StoredColumn, strictCast } from './types.ts'

type DeclaredColumn = Pick<ContractColumn, 'name' | 'type' | 'reading' | 'classification'>

/** A table as a contract sees it: its declared columns that are there, each strictly cast to its declared type. */
interface ContractView {
  /** SQL table expression with the cast values under their own names; a value of another type is NULL. */
  source: string
  columns: ProfiledColumn[]
}

/** A table in which every question that a contract asks of a value has been answered once. */
export interface CastTable {
  /** Per column its value, whether there is one, and what a profile shows: a first step over the table. */
  values: { sql: string; name: string }[]
  /** Of these, in a second step, so that no value is cast once more to see whether it is one. */
  answers: string[]
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
  const values = present.flatMap(({ identifier, cast, fits }, i) => [
    { sql: cast.value, name: `v${i}` },
    { sql: `coalesce(${cast.given ?? cast.broken}, false)`, name: `g${i}` },
    ...(fits ? [] : [{ sql: identifier, name: `p${i}` }]),
  ])
  const answers = present.flatMap(({ cast, fits }, i) => [
    `v${i}`,
    `${cast.given === undefined ? `g${i}` : `(g${i} AND v${i} IS NULL)`} AS b${i}`,
    ...(fits ? [] : [`p${i}`]),
  ])
  const shown = present.map(({ identifier, fits }, i) => `${fits ? 'v' : 'p'}${i} AS ${identifier}`)
  return {
    values,
    answers,
    accesses: new Map(present.map(({ name, type }, i) => [name, { value: `v${i}`, broken: `b${i}`, type }])),
    view: (name) => ({
      source: `(SELECT ${shown.join(', ') || 'NULL'} FROM ${name})`,
      columns: present.map(profiled),
    }),
  }
}

function presentColumns(declared: DeclaredColumn[], stored: StoredColumn[]) {
  return declared.flatMap(({ name, type, reading, classification }) => {
    const column = stored.find((one) => one.name === name)
    if (!column) return []
    const identifier = sqlIdentifier(name)
    const isText = column.text || logicalTypeOf(column.type) === 'string'
    const cast = strictCast(isText ? readText(identifier, type, reading) : identifier, column, type)
    const masked = isClassified({ classification })
    return [{ name, type, column, identifier, cast, fits: isCompatible(column, type), masked }]
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
