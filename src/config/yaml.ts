import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import { z } from 'zod'
import { type Location, UserError } from '../errors.ts'
import { didYouMean, nearest } from '../text.ts'

export type Path = readonly PropertyKey[]

export interface Position {
  line: number
  column: number
}

/** A YAML file as a value, with the way back from a path in the value to a place in the text. */
export interface ParsedYaml {
  value: unknown
  text: string
  /** Position of the value at `path`; of the nearest ancestor where the path does not exist. */
  locate(path: Path): Position
  /** Position of the key at `path` itself, rather than of its value. */
  locateKey(path: Path): Position
}

/** @throws UserError with line and column where the text is not YAML, has a duplicate key, or is empty. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const counter = new LineCounter()
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true })
  const problem = document.errors[0]
  if (problem) {
    const { line, col } = counter.linePos(problem.pos[0])
    throw new UserError(problem.message, {
      location: { file, line, column: col },
      excerpt: excerpt(text, { line, column: col }),
    })
  }
  if (document.contents === null) throw new UserError('is empty', { location: { file } })
  const position = (node: Node | null | undefined): Position => {
    const { line, col } = counter.linePos(node?.range?.[0] ?? 0)
    return { line, column: col }
  }
  return {
    value: document.toJS(),
    text,
    locate: (path) => position(descend(document.contents as Node, path).node),
    locateKey: (path) => {
      const { node, key } = descend(document.contents as Node, path)
      return position(key ?? node)
    },
  }
}

function descend(root: Node, path: Path): { node: Node; key?: Node } {
  let node: Node = root
  let key: Node | undefined
  for (const part of path) {
    const pair: Pair | undefined = isMap(node)
      ? node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
      : undefined
    const child = pair ? pair.value : isSeq(node) ? node.items[Number(part)] : undefined
    if (!pair && !child) break
    key = pair?.key as Node | undefined
    node = (child ?? pair?.key) as Node
  }
  return { node, key }
}

/** The source line with a caret under `width` characters. */
export function excerpt(text: string, { line, column }: Position, width = 1): string {
  const source = text.split(/\r?\n/)[line - 1] ?? ''
  const gutter = `${String(line).padStart(5)} | `
  return `${gutter}${source}\n${' '.repeat(gutter.length + column - 1)}${'^'.repeat(Math.max(1, width))}`
}

/**
 * Parses `parsed` with a strict schema.
 * @throws UserError at `file:line:column`, naming an unknown key's nearest known one.
 */
export function checkStrictly<Schema extends z.ZodType>(
  schema: Schema,
  parsed: ParsedYaml,
  file: string,
): z.infer<Schema> {
  const result = schema.safeParse(parsed.value)
  if (result.success) return result.data
  const issues = result.error.issues.map(deepestIssue)
  // A misspelt key is also a missing one: the spelling is what the user has to mend.
  const first = issues.find((issue) => issue.code === 'unrecognized_keys') ?? issues[0]
  throw yamlError(first, schema, parsed, file)
}

type Issue = z.core.$ZodIssue

/** Inside a union the branch that got furthest says best what is wrong. */
function deepestIssue(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const nested = issue.errors.flat().filter((inner) => inner.code !== 'invalid_type' || inner.path.length > 0)
  const best = nested.sort((a, b) => b.path.length - a.path.length)[0]
  return best ? deepestIssue({ ...best, path: [...issue.path, ...best.path] }) : issue
}

function yamlError(issue: Issue, schema: z.ZodType, parsed: ParsedYaml, file: string): UserError {
  if (issue.code === 'unrecognized_keys') {
    const key = String(issue.keys[0])
    const position = parsed.locateKey([...issue.path, key])
    const known = knownKeys(schemaAt(schema, issue.path))
    const parent = issue.path.length > 0 ? ` under ${issue.path.map(String).join('.')}` : ''
    return at(file, position, parsed, key.length, {
      message: `unknown key "${key}"${parent}.${suggestKey(key, known)}`,
    })
  }
  const missing = issue.code === 'invalid_type' && valueAt(parsed.value, issue.path) === undefined
  const where = issue.path.map(String).join('.') || 'the file'
  const message = missing ? `"${where}" is missing` : `"${where}": ${issue.message}`
  return at(file, parsed.locate(issue.path), parsed, 1, { message })
}

/** What other tools call our keys. */
const SYNONYMS: Record<string, string> = {
  threshold: 'min',
  floor: 'min',
  ceiling: 'max',
  tolerance: 'margin',
  target: 'label',
  command: 'run',
}

function suggestKey(key: string, known: string[]): string {
  const meant = SYNONYMS[nearest(key, Object.keys(SYNONYMS)) ?? '']
  if (meant && known.includes(meant)) return ` Did you mean "${meant}"?`
  return didYouMean(key, known) || ` Known: ${known.join(', ')}.`
}

function at(
  file: string,
  position: Position,
  parsed: ParsedYaml,
  width: number,
  { message }: { message: string },
) {
  const location: Location = { file, ...position }
  return new UserError(message, { location, excerpt: excerpt(parsed.text, position, width) })
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema as { def?: { innerType?: z.ZodType } }).def?.innerType
  return inner ? unwrap(inner) : schema
}

function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema)
  for (const part of path) {
    if (current instanceof z.ZodObject) current = current.shape[String(part)] as z.ZodType | undefined
    else if (current instanceof z.ZodRecord) current = current.valueType as z.ZodType
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType
    else return undefined
    if (!current) return undefined
    current = unwrap(current)
  }
  return current
}

function knownKeys(schema: z.ZodType | undefined): string[] {
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : []
}
