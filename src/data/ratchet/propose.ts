import { type ParsedYaml, parseYaml } from '../../config/yaml.ts'
import { YamlEdit } from '../../config/yaml-edit.ts'
import type { ColumnProfile } from '../../evidence/facts.ts'
import type { CheckResult } from '../../evidence/validation.ts'
import type { ValidatedSplits } from '../checks.ts'
import type { Contract } from '../contract.ts'
import { outward } from '../infer/candidates.ts'
import { logicalTypeOf } from '../types.ts'

interface Property {
  name: string
  logicalType?: string
  required?: boolean
  unique?: boolean
  classification?: string
  logicalTypeOptions?: { minimum?: unknown; maximum?: unknown }
  quality?: { arguments?: { validValues?: unknown[] } }[]
}

export interface Proposal {
  text: string
  /** What was changed, without values of the data. */
  done: string[]
  /** What this data breaks and a person has to settle. */
  left: string[]
}

/**
 * The contract with the least changes that let this data through, every other byte as it was; null where none helps.
 * Values of classified columns are never written into it.
 *
 * @param text of the contract, ODCS
 */
export function proposeContract(
  text: string,
  contract: Contract,
  { checks, profiles, datasets }: Pick<ValidatedSplits, 'checks' | 'profiles' | 'datasets'>,
): Proposal | null {
  const parsed = parseYaml(text, contract.path)
  const properties = propertiesOf(parsed)
  if (properties === undefined) return null
  const edit = new YamlEdit(text)
  const proposal: Proposal = { text, done: [], left: [] }
  for (const check of firstOfEach(checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn'))) {
    const i = properties.findIndex(({ name }) => name === check.column)
    const own = Object.values(profiles).flatMap((split) => split.filter(({ name }) => name === check.column))
    const done =
      check.rule === 'column-extra'
        ? addColumn(edit, check.column as string, datasets)
        : i >= 0
          ? mend(edit, parsed, properties[i], i, check, own)
          : undefined
    const where = check.column === null ? check.rule : `${check.column}: ${check.rule}`
    if (done === undefined) proposal.left.push(where)
    else proposal.done.push(`${check.column}: ${done}`)
  }
  if (proposal.done.length === 0) return null
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(contract.version) ?? []
  if (major !== undefined) edit.replace(['version'], `${major}.${Number(minor) + 1}.0`)
  return { ...proposal, text: edit.toString() }
}

function propertiesOf({ value }: ParsedYaml): Property[] | undefined {
  const { schema } = value as { schema?: { properties?: Property[] }[] }
  return schema?.[0]?.properties
}

/** One rule is one line of the contract, however many splits break it. */
function firstOfEach(checks: CheckResult[]): CheckResult[] {
  const keys = checks.map(({ rule, column, contract }) => JSON.stringify([rule, column, contract]))
  return checks.filter((_, i) => keys.indexOf(keys[i]) === i)
}

/** What was done, in words; undefined where this is not for a program to decide. */
function mend(
  edit: YamlEdit,
  parsed: ParsedYaml,
  property: Property,
  index: number,
  { rule, contract: place }: CheckResult,
  profiles: ColumnProfile[],
): string | undefined {
  const path = ['schema', 0, 'properties', index]
  const isAt = (...rest: (string | number)[]) => parsed.locate([...path, ...rest]).line === place?.line
  if ((rule === 'required' || rule === 'unique') && property[rule] === true && isAt(rule)) {
    edit.replace([...path, rule], false)
    return `not ${rule} any more`
  }
  if (rule === 'range' && isAt('logicalTypeOptions'))
    return widen(edit, [...path, 'logicalTypeOptions'], property, profiles)
  if (rule !== 'valid-values' || property.classification !== undefined || property.logicalType !== 'string')
    return undefined
  const k =
    property.quality?.findIndex((one, each) => one.arguments?.validValues && isAt('quality', each)) ?? -1
  if (k < 0) return undefined
  const known = new Set(property.quality?.[k].arguments?.validValues)
  const seen = profiles.flatMap((one) => (one.kind === 'categorical' ? [one] : []))
  // A profile keeps the most frequent values; the rest would be missing here.
  if (seen.some(({ categories, distinct }) => categories.length < distinct)) return undefined
  const more = [...new Set(seen.flatMap(({ categories }) => categories.map(({ value }) => value)))]
    .filter((value) => !known.has(value))
    .sort()
  for (const value of more) edit.append([...path, 'quality', k, 'arguments', 'validValues'], value)
  return more.length === 0 ? undefined : `${more.length} more valid ${more.length === 1 ? 'value' : 'values'}`
}

function widen(
  edit: YamlEdit,
  path: (string | number)[],
  { logicalTypeOptions = {} }: Property,
  profiles: ColumnProfile[],
) {
  const seen = profiles.flatMap((one) =>
    one.kind === 'numeric' && one.min !== null && one.max !== null ? [one] : [],
  )
  const bounds = outward({
    min: Math.min(...seen.map(({ min }) => min as number)),
    max: Math.max(...seen.map(({ max }) => max as number)),
  })
  const { minimum, maximum } = logicalTypeOptions
  const words: string[] = []
  if (bounds === undefined || seen.length === 0) return undefined
  if (typeof minimum === 'number' && bounds.minimum < minimum) {
    edit.replace([...path, 'minimum'], bounds.minimum)
    words.push(`minimum ${minimum} → ${bounds.minimum}`)
  }
  if (typeof maximum === 'number' && bounds.maximum > maximum) {
    edit.replace([...path, 'maximum'], bounds.maximum)
    words.push(`maximum ${maximum} → ${bounds.maximum}`)
  }
  return words.length > 0 ? words.join(', ') : undefined
}

function addColumn(edit: YamlEdit, name: string, datasets: ValidatedSplits['datasets']): string | undefined {
  const types = Object.values(datasets).flatMap(({ columns }) =>
    columns.filter((column) => column.name === name),
  )
  const logical = [...new Set(types.map(({ type }) => logicalTypeOf(type)))]
  if (logical.length !== 1 || logical[0] === undefined) return undefined
  edit.append(['schema', 0, 'properties'], { name, logicalType: logical[0] })
  return `column of type ${logical[0]} added`
}
