import { UserError } from '../errors.ts'
import { refuseTwins } from './csv.ts'
import { type Engine, sqlFiles } from './engine.ts'

interface Leaf {
  name: string
  type: string
}

/**
 * Refuses what the engine would pass over in silence: two columns of one name, of which it renames the second, and
 * columns that only a later file has, which it drops. Reads the footers only.
 */
export async function checkParquetSchemas(
  engine: Engine,
  paths: string[],
  shown: (path: string) => string,
): Promise<void> {
  const rows = await engine.rows(
    `SELECT file_name AS file, name, coalesce(duckdb_type, '') AS type, coalesce(num_children, 0)::INTEGER AS children
     FROM parquet_schema(${sqlFiles(paths)})`,
  )
  const byFile = new Map<string, Node[]>()
  for (const row of rows)
    byFile.set(row.file as string, [...(byFile.get(row.file as string) ?? []), row as unknown as Node])
  let first: { path: string; leaves: Leaf[] } | undefined
  for (const [path, nodes] of byFile) {
    const leaves = topLevel(nodes)
    const refuse = (message: string, hint?: string) =>
      new UserError(message, { location: { file: shown(path) }, hint })
    refuseTwins(
      leaves.map(({ name }) => name),
      refuse,
    )
    first ??= { path, leaves }
    const other = difference(first.leaves, leaves)
    if (other)
      throw refuse(`${other} than ${shown(first.path)}`, 'Files of one dataset need the same columns.')
  }
}

interface Node extends Leaf {
  children: number
}

/** The schema is listed depth first; the first node is the root, whose children are the columns. */
function topLevel(nodes: Node[]): Leaf[] {
  const leaves: Leaf[] = []
  let at = 1
  const skip = (): void => {
    const { children } = nodes[at++]
    for (let i = 0; i < children; i++) skip()
  }
  while (at < nodes.length) {
    leaves.push(nodes[at])
    skip()
  }
  return leaves
}

function difference(wanted: Leaf[], found: Leaf[]): string | undefined {
  const types = new Map(found.map(({ name, type }) => [name, type]))
  const missing = wanted.find(({ name }) => !types.has(name))
  if (missing) return `has no column "${missing.name}", other`
  const extra = found.find(({ name }) => !wanted.some((each) => each.name === name))
  if (extra) return `has a column "${extra.name}", other`
  const changed = wanted.find(({ name, type }) => types.get(name) !== type)
  return changed && `stores column "${changed.name}" as ${types.get(changed.name)}, other`
}
