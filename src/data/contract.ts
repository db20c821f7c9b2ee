import {
  checkStrictly,
  excerpt,
  type ParsedYaml,
  type Path,
  type Position,
  parseYaml,
} from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import { type Digest, sha256 } from '../evidence/canonical.ts'
import { didYouMean } from '../text.ts'
import { dataContract, type Property, ROLES, type Role, type TableSchema } from './contract-schema.ts'
import { type Requirement, requirementsOf } from './requirements.ts'
import type { LogicalType } from './types.ts'

export interface ContractColumn {
  name: string
  type: LogicalType
  /** `mlops.role` of its customProperties; null where it has none. */
  role: Role | null
  /** `mlops.environments`: where the column is there; null means everywhere. */
  environments: string[] | null
  position: Position
}

/** A data contract, checked and compiled. */
export interface Contract {
  /** As shown to people. */
  path: string
  id: string
  version: string
  digest: Digest
  columns: ContractColumn[]
  requirements: Requirement[]
  /** Columns that are declared and not there in the environment of this part of the contract. */
  absent: { name: string; position: Position; environment: string }[]
}

/**
 * Parses the text of an ODCS 3.1 contract.
 * @throws UserError at `file:line:column` for an unknown key, a wrong value, or a check that cannot be made.
 */
export function parseContract(text: string, file: string): Contract {
  const parsed = parseYaml(text, file)
  const contract = checkStrictly(dataContract, parsed, file)
  const [table] = contract.schema
  refuseDuplicates(table, parsed, file)
  return {
    path: file,
    id: contract.id,
    version: contract.version,
    digest: sha256(text),
    columns: table.properties.map((property, i) => ({
      name: property.name,
      type: property.logicalType,
      ...ownProperties(property, i, parsed, file),
      position: parsed.locate(['schema', 0, 'properties', i, 'name']),
    })),
    requirements: requirementsOf(table, parsed, file),
    absent: [],
  }
}

function refuseDuplicates(table: TableSchema, parsed: ParsedYaml, file: string): void {
  const names = table.properties.map(({ name }) => name)
  const second = names.findIndex((name, i) => names.indexOf(name) !== i)
  if (second >= 0)
    throw contractError(
      `column "${names[second]}" is declared twice`,
      ['schema', 0, 'properties', second, 'name'],
      parsed,
      file,
    )
}

const OWN_PROPERTIES = ['mlops.role', 'mlops.environments']

/** What customProperties say to us; those that do not start with `mlops.` are for others. */
function ownProperties(
  property: Property,
  index: number,
  parsed: ParsedYaml,
  file: string,
): Pick<ContractColumn, 'role' | 'environments'> {
  const own: Pick<ContractColumn, 'role' | 'environments'> = { role: null, environments: null }
  for (const [i, { property: name, value }] of (property.customProperties ?? []).entries()) {
    if (!name.startsWith('mlops.')) continue
    const path = ['schema', 0, 'properties', index, 'customProperties', i]
    const refuse = (message: string, key: string) => contractError(message, [...path, key], parsed, file)
    if (!OWN_PROPERTIES.includes(name))
      throw refuse(`unknown property "${name}".${didYouMean(name, OWN_PROPERTIES)}`, 'property')
    if (name === 'mlops.role') own.role = roleOf(value, refuse)
    else own.environments = environmentsOf(value, refuse)
  }
  return own
}

type Refuse = (message: string, key: string) => UserError

function roleOf(value: unknown, refuse: Refuse): Role {
  const given = String(value)
  const role = ROLES.find((known) => known === given)
  if (role) return role
  throw refuse(
    `unknown role "${given}".${didYouMean(given, ROLES) || ` Known: ${ROLES.join(', ')}.`}`,
    'value',
  )
}

function environmentsOf(value: unknown, refuse: Refuse): string[] {
  const isName = (name: unknown) => typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name)
  if (Array.isArray(value) && value.length > 0 && value.every(isName)) return value as string[]
  throw refuse('must be a list of environments, for example [train, serve]', 'value')
}

function contractError(message: string, path: Path, parsed: ParsedYaml, file: string): UserError {
  const position = parsed.locate(path)
  return new UserError(message, {
    location: { file, ...position },
    excerpt: excerpt(parsed.text, position),
  })
}
