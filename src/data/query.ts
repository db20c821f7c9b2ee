import { ActionError } from '../errors.ts'
import { type Engine, sqlString } from './engine.ts'
import { type Answer, crashWords } from './measure.ts'

/** Functions that give rows without reading anything. */
const ROW_FUNCTIONS = ['unnest', 'range', 'generate_series']
/** Functions that reach out of the query. */
const FORBIDDEN =
  /^(getenv|getvariable|current_setting|nextval|currval|write_log|query|query_table|read_\w+|.*_scan)$/i

interface Statement {
  error: boolean
  error_message?: string
  statements?: unknown[]
}

/**
 * Why a query must not run, or undefined: contracts are written by whoever opens a pull request. It has to be one
 * SELECT that reads nothing but `table`. The engine's own parser says what the text means.
 */
export async function queryComplaint(
  engine: Engine,
  sql: string,
  table: string,
): Promise<string | undefined> {
  const [{ tree }] = await engine.rows(`SELECT json_serialize_sql(${sqlString(sql)}) AS tree`)
  const parsed = JSON.parse(String(tree)) as Statement
  if (parsed.error) {
    const message = parsed.error_message ?? ''
    return /Only SELECT/i.test(message)
      ? 'only a SELECT may stand here'
      : `it cannot be read: ${message.split('\n')[0]}`
  }
  if (parsed.statements?.length !== 1) return 'it must be one statement'
  const nodes = [...walk(parsed.statements)]
  const own = new Set([table.toLowerCase(), ...nodes.flatMap(commonTables)])
  for (const node of nodes) {
    const complaint = nodeComplaint(node, own, table)
    if (complaint) return complaint
  }
  return undefined
}

type Node = Record<string, unknown>

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as Node
  for (const inner of Object.values(value)) yield* walk(inner)
}

/** Names that the query gives to parts of itself with WITH. */
function commonTables({ cte_map: ctes }: Node): string[] {
  const map = (ctes as { map?: { key: string }[] } | undefined)?.map ?? []
  return map.map(({ key }) => key.toLowerCase())
}

function nodeComplaint(node: Node, own: Set<string>, table: string): string | undefined {
  if (node.type === 'BASE_TABLE') {
    const { table_name: name, schema_name: schema, catalog_name: catalog } = node
    if (schema || catalog || !own.has(String(name).toLowerCase()))
      return `it may read only the table ${table}`
  }
  if (node.type === 'SHOW_REF') return 'only a SELECT may stand here'
  if (node.type === 'TABLE_FUNCTION') {
    const name = String((node.function as Node | undefined)?.function_name ?? '')
    if (!ROW_FUNCTIONS.includes(name.toLowerCase())) return `the function ${name} reads more than the table`
  }
  if (typeof node.function_name === 'string' && FORBIDDEN.test(node.function_name))
    return `the function ${node.function_name} is not allowed`
  return undefined
}

/** The one number or boolean that a query gives; `source` is what its table stands for. */
export async function runQuery(engine: Engine, sql: string, table: string, source: string): Promise<Answer> {
  try {
    const name = `"${table.replaceAll('"', '""')}"`
    const body = sql.trim().replace(/;\s*$/, '')
    const rows = await engine.rows(
      `WITH ${name} AS (SELECT * FROM ${source}) SELECT * FROM (${body}\n) LIMIT 2`,
    )
    const values = rows.flatMap((row) => Object.values(row))
    if (values.length !== 1)
      return { crashed: `the query gives ${rows.length === 0 ? 'no row' : 'more than one value'}` }
    const [value] = values
    if (value === null) return { value: null }
    if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
      return { value: Number(value) }
    return { crashed: 'the query gives neither a number nor a boolean' }
  } catch (error) {
    if (error instanceof ActionError) throw error
    return { crashed: crashWords(error) }
  }
}
