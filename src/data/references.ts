import type { CsvOptions } from '../config/csv.ts'
import type { Path } from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'
import type { Contract } from './contract.ts'
import { openTable, type Table } from './dataset.ts'
import { type Engine, sqlIdentifier } from './engine.ts'
import { readText } from './reading.ts'
import type { ColumnAccess } from './render.ts'
import type { Places } from './requirement.ts'
import { logicalTypeOf, strictCast } from './types.ts'

/** `customers.id`, `schema/customers/properties/id`, or several of one table. */
export function referenceOf(
  to: string | string[],
  path: Path,
  places: Places,
): { table: string; columns: string[] } {
  const parts = [to].flat().map((target) => {
    const [, table, column] =
      /^\/?schema\/([^/]+)\/properties\/([^/]+)$/.exec(target) ?? /^([^.]+)\.(.+)$/.exec(target) ?? []
    if (table === undefined) throw places.error(path, `must be table.column, not "${target}"`)
    return { table, column }
  })
  if (parts.some(({ table }) => table !== parts[0].table))
    throw places.error(path, 'must refer to columns of one table')
  return { table: parts[0].table, columns: parts.map(({ column }) => column) }
}

/** Tables that keys refer to, opened. */
export class KeyTables {
  private readonly tables: Map<string, Table>

  constructor(tables: Map<string, Table>) {
    this.tables = tables
  }

  /** SQL of the key, as `k0`, `k1` …: its columns read like those that refer to it, and in their types. */
  source(name: string, columns: string[], referring: (ColumnAccess | undefined)[]): string {
    const table = this.tables.get(name) as Table
    const key = columns.map((column, i) => {
      const stored = table.storedColumns.find((one) => one.name === column)
      if (!stored)
        throw new UserError(
          `has no column "${column}".${didYouMean(
            column,
            table.storedColumns.map((one) => one.name),
          )}`,
          { location: { file: table.shownPath } },
        )
      const { type = 'string', reading = {} } = referring[i] ?? {}
      const isText = stored.text || logicalTypeOf(stored.type) === 'string'
      const text = sqlIdentifier(column)
      return `${strictCast(isText ? readText(text, type, reading) : text, stored, type).value} AS k${i}`
    })
    return `(SELECT ${key.join(', ')} FROM ${table.stored})`
  }
}

/**
 * Opens every table that the requirements refer to.
 * @throws UserError at the requirement whose table has no file.
 */
export async function openReferences(
  engine: Engine,
  { requirements, path }: Contract,
  files: Record<string, { path: string; shownPath: string; csv?: CsvOptions }>,
): Promise<KeyTables> {
  const tables = new Map<string, Table>()
  for (const { measure, position } of requirements) {
    if (measure.of !== 'orphaned-rows' || measure.reference.table === null) continue
    const name = measure.reference.table
    if (tables.has(name)) continue
    const file = Object.hasOwn(files, name) ? files[name] : undefined
    if (!file)
      throw new UserError(`refers to "${name}", which has no file.${didYouMean(name, Object.keys(files))}`, {
        location: { file: path, ...position },
        hint: `Name its file in mlops.yaml: data: { references: { ${name}: path/to/${name}.csv } }.`,
      })
    tables.set(name, await openTable(engine, file.path, file.shownPath, file.csv))
  }
  return new KeyTables(tables)
}
