import { checkStrictly, type ParsedYaml, type Path, type Position, parseYaml } from '../config/yaml.ts'
import { type Digest, sha256 } from '../evidence/canonical.ts'
import type { Unsupported } from '../evidence/check-result.ts'
import { didYouMean } from '../text.ts'
import { dataContract, type Property, ROLES, type Role } from './contract-schema.ts'
import { DEFAULT_MATCH, FIELDS_MATCH, type FieldsMatch } from './fields-match.ts'
import { type Reading, strptimeOf } from './reading.ts'
import { type ColumnFixes, dedupeOf, fixesOf } from './repair/fix.ts'
import { Places, type Requirement } from './requirement.ts'
import { requirementsOf } from './requirements.ts'
import { parseTableSchema } from './table-schema.ts'
import { LOGICAL_TYPES, type LogicalType } from './types.ts'

export interface ContractColumn {
  name: string
  type: LogicalType
  /** `mlops.role` of its customProperties; null where it has none. */
  role: Role | null
  /** `mlops.environments`: where the column is there; null means everywhere. */
  environments: string[] | null
  reading: Reading
  /** What a repair does to its values; undefined where nothing was declared. */
  fix?: ColumnFixes
  /** How it must be handled, such as `restricted`; null where nobody has said. */
  classification: string | null
  position: Position
}

/** Whether its values must stay where they are. */
export const isClassified = ({ classification }: Pick<ContractColumn, 'classification'>): boolean =>
  classification !== null && !/^public$/i.test(classification.trim())

/** What a contract of any standard comes to. */
export interface Terms {
  id: string
  version: string
  /** What queries call the table. */
  table: string
  columns: ContractColumn[]
  /** Columns that must be there and whose values are not checked. */
  untyped: { name: string; position: Position }[]
  /** Names of all columns that are {@link isClassified}, whatever is checked of them. */
  classified: string[]
  /** Whether a repair drops rows that repeat an earlier one. */
  dedupe: boolean
  match: FieldsMatch
  requirements: Requirement[]
  unsupported: Unsupported[]
}

/** A data contract, checked and compiled. */
export interface Contract extends Terms {
  /** As shown to people. */
  path: string
  digest: Digest
  /** Columns that are declared and not there in the environment of this part of the contract. */
  absent: { name: string; position: Position; environment: string }[]
}

/**
 * Parses the text of an ODCS 3.1 contract or of a Table Schema 2.0, YAML or JSON.
 * @throws UserError at `file:line:column` for an unknown key, a wrong value, or a check that cannot be made.
 */
export function parseContract(text: string, file: string): Contract {
  const parsed = parseYaml(text, file)
  const top = parsed.value
  const isTableSchema = typeof top === 'object' && top !== null && 'fields' in top && !('apiVersion' in top)
  const terms = isTableSchema ? parseTableSchema(parsed, file) : parseOdcs(parsed, file)
  return { ...terms, path: file, digest: sha256(text), absent: [] }
}

function parseOdcs(parsed: ParsedYaml, file: string): Terms {
  const contract = checkStrictly(dataContract, parsed, file)
  const places = new Places(parsed, file)
  const [table] = contract.schema
  places.refuseDuplicates(
    table.properties.map(({ name }) => name),
    ['schema', 0, 'properties'],
  )
  const all = table.properties.map((property, i) => {
    const path = ['schema', 0, 'properties', i]
    const extensions = extensionsOf(property, path, places)
    const position = places.at([...path, 'name'])
    const type = LOGICAL_TYPES.find((known) => known === property.logicalType)
    const classification = property.classification ?? null
    return { name: property.name, type, position, classification, ...extensions }
  })
  const columns = all.flatMap(({ type, ...column }) => (type ? [{ ...column, type }] : []))
  return {
    id: contract.id,
    version: contract.version,
    table: table.name,
    columns,
    untyped: all.filter(({ type }) => !type).map(({ name, position }) => ({ name, position })),
    classified: all.filter(isClassified).map(({ name }) => name),
    ...tableExtensions(table.customProperties, ['schema', 0, 'customProperties'], places),
    requirements: requirementsOf(contract, columns, file, places),
    unsupported: places.unsupported,
  }
}

const LISTS = ['mlops.missing-values', 'mlops.true-values', 'mlops.false-values'] as const
const CHARACTERS = ['mlops.decimal-char', 'mlops.group-char'] as const
const EXTENSIONS = ['mlops.role', 'mlops.environments', 'mlops.fix', ...LISTS, ...CHARACTERS] as const
const READING_KEYS: Record<string, keyof Reading> = {
  'mlops.missing-values': 'missingValues',
  'mlops.true-values': 'trueValues',
  'mlops.false-values': 'falseValues',
  'mlops.decimal-char': 'decimalChar',
  'mlops.group-char': 'groupChar',
}

/** What `mlops.*` of a column's customProperties and the format of its dates say. */
function extensionsOf(
  property: Property,
  path: Path,
  places: Places,
): Pick<ContractColumn, 'role' | 'environments' | 'reading' | 'fix'> {
  const { name, customProperties, logicalType, logicalTypeOptions } = property
  let fix: ColumnFixes | undefined
  let role: Role | null = null
  let environments: string[] | null = null
  const reading: Reading = {}
  for (const [i, { property: key, value }] of (customProperties ?? []).entries()) {
    if (!key.startsWith('mlops.')) continue
    const at = [...path, 'customProperties', i]
    const known = EXTENSIONS.find((one) => one === key)
    if (!known)
      throw places.error(
        [...at, 'property'],
        `unknown property "${key}".${didYouMean(key, EXTENSIONS) || ` Known: ${EXTENSIONS.join(', ')}.`}`,
      )
    if (known === 'mlops.role') role = roleOf(value, [...at, 'value'], places)
    else if (known === 'mlops.environments') environments = environmentsOf(value, [...at, 'value'], places)
    else if (known === 'mlops.fix') fix = fixesOf(value, property, [...at, 'value'], places)
    else
      Object.assign(reading, { [READING_KEYS[known]]: readingValue(known, value, [...at, 'value'], places) })
  }
  const format = logicalTypeOptions?.format
  if (format !== undefined && (logicalType === 'date' || logicalType === 'timestamp')) {
    const at = [...path, 'logicalTypeOptions', 'format']
    reading.format = strptimeOf(format)
    if (reading.format === undefined) places.skip(at, name, `format ${format}: ISO 8601 is read instead`)
  }
  return { role, environments, reading, ...(fix ? { fix } : {}) }
}

function readingValue(key: string, value: unknown, path: Path, places: Places): string | string[] {
  if ((CHARACTERS as readonly string[]).includes(key)) {
    if (typeof value === 'string' && value.length === 1) return value
    throw places.error(path, 'must be one character')
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw places.error(path, 'must be a list of texts; quote what looks otherwise')
}

function roleOf(value: unknown, path: Path, places: Places): Role {
  const given = String(value)
  const role = ROLES.find((known) => known === given)
  if (role) return role
  throw places.error(
    path,
    `unknown role "${given}".${didYouMean(given, ROLES) || ` Known: ${ROLES.join(', ')}.`}`,
  )
}

function environmentsOf(value: unknown, path: Path, places: Places): string[] {
  const isName = (name: unknown) => typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name)
  if (Array.isArray(value) && value.length > 0 && value.every(isName)) return value as string[]
  throw places.error(path, 'must be a list of environments, for example [train, serve]')
}

const TABLE_EXTENSIONS = ['mlops.fields-match', 'mlops.fix']

function tableExtensions(
  given: Property['customProperties'],
  path: Path,
  places: Places,
): Pick<Terms, 'match' | 'dedupe'> {
  const found = { match: DEFAULT_MATCH, dedupe: false }
  for (const [i, { property, value }] of (given ?? []).entries()) {
    if (!property.startsWith('mlops.')) continue
    const at = [...path, i, 'value']
    if (property === 'mlops.fix') found.dedupe = dedupeOf(value, at, places)
    else if (property !== 'mlops.fields-match')
      throw places.error(
        [...path, i, 'property'],
        `unknown property "${property}".${didYouMean(property, TABLE_EXTENSIONS) || ` Known: ${TABLE_EXTENSIONS.join(', ')}.`}`,
      )
    else if (!Object.hasOwn(FIELDS_MATCH, String(value)))
      throw places.error(at, `must be one of ${Object.keys(FIELDS_MATCH).join(', ')}`)
    else found.match = FIELDS_MATCH[String(value)]
  }
  return found
}
