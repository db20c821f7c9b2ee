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
      role: roleOf(property, i, parsed, file),
      position: parsed.locate(['schema', 0, 'properties', i, 'name']),
    })),
    requirements: requirementsOf(table, parsed, file),
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

function roleOf(property: Property, index: number, parsed: ParsedYaml, file: string): Role | null {
  let role: Role | null = null
  for (const [i, custom] of (property.customProperties ?? []).entries()) {
    if (!custom.property.startsWith('mlops.')) continue
    const path = ['schema', 0, 'properties', index, 'customProperties', i]
    if (custom.property !== 'mlops.role')
      throw contractError(
        `unknown property "${custom.property}". Did you mean "mlops.role"?`,
        [...path, 'property'],
        parsed,
        file,
      )
    const given = String(custom.value)
    role = ROLES.find((known) => known === given) ?? null
    if (role === null)
      throw contractError(
        `unknown role "${given}".${didYouMean(given, ROLES) || ` Known: ${ROLES.join(', ')}.`}`,
        [...path, 'value'],
        parsed,
        file,
      )
  }
  return role
}

function contractError(message: string, path: Path, parsed: ParsedYaml, file: string): UserError {
  const position = parsed.locate(path)
  return new UserError(message, {
    location: { file, ...position },
    excerpt: excerpt(parsed.text, position),
  })
}
