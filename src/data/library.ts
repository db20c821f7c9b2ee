import type { Path } from '../config/yaml.ts'
import type { Filter } from './aggregates.ts'
import type { Quality } from './contract-schema.ts'
import type { Places, Rule } from './requirement.ts'
import type { Declared, Rules } from './rules.ts'

interface MetricContext {
  rules: Rules
  places: Places
  /** The column in whose `quality` the metric stands. */
  own?: Declared
  filter: Filter
}

/** A metric of the standard's library. */
export function metricRule(given: Quality, path: Path, { rules, places, own, filter }: MetricContext): Rule {
  const { metric, arguments: more = {} } = given
  refuseArguments(given, path, places)
  const at = [...path, 'arguments']
  if (metric === 'rowCount') {
    if (own) throw places.error(path, 'rowCount belongs to the table, not to a column')
    return rules.rows(filter)
  }
  if (metric === 'duplicateValues') {
    const names = more.properties
    if (!names && !own) throw places.error(path, 'duplicateValues of a table needs arguments.properties')
    const columns = names?.map((name, i) => rules.column(name, [...at, 'properties', i])) ?? [own as Declared]
    return rules.key('duplicate-values', columns, filter)
  }
  if (!own) throw places.error(path, `${metric} belongs to a column, not to the table`)
  if (metric === 'invalidValues') return invalidValues(more, at, rules, own, filter, places)
  const tokens = (more.missingValues ?? []).filter((token) => token !== null)
  const rule = metric === 'nullValues' ? 'null-values' : 'missing-values'
  // An empty field of a CSV is missing already.
  const kept = own.type === 'string' ? tokens : tokens.filter((token) => token !== '')
  return rules.missing(rule, own, [...at, 'missingValues'], kept, filter)
}

function invalidValues(
  { validValues, pattern }: NonNullable<Quality['arguments']>,
  path: Path,
  rules: Rules,
  own: Declared,
  filter: Filter,
  places: Places,
): Rule {
  if (validValues && pattern !== undefined)
    throw places.error(path, 'invalidValues takes validValues or pattern; write two rules for both')
  if (validValues) return rules.values(own, validValues, [...path, 'validValues'], filter)
  if (pattern !== undefined) return rules.pattern(own, pattern, [...path, 'pattern'], filter)
  throw places.error(path, 'invalidValues needs validValues or pattern')
}

/** An argument that a metric does not have would be read by nobody. */
function refuseArguments({ metric, arguments: given = {} }: Quality, path: Path, places: Places): void {
  const known: Record<string, string[]> = {
    missingValues: ['missingValues'],
    invalidValues: ['validValues', 'pattern'],
    duplicateValues: ['properties'],
  }
  const stray = Object.keys(given).find((key) => !known[metric ?? '']?.includes(key))
  if (stray !== undefined)
    throw places.error([...path, 'arguments', stray], `${metric} has no argument "${stray}"`)
}

/** A `sql` rule; `{object}` and `{property}`, and their older names, stand for the table and the column. */
export function queryRule(
  { query = '' }: Quality,
  path: Path,
  table: string,
  own: Declared | undefined,
  places: Places,
): Rule {
  const sql = query.replace(/\$?\{(object|table|model|property|column|field)\}/g, (_, name: string) => {
    if (/object|table|model/.test(name)) return quoted(table)
    if (own) return quoted(own.name)
    throw places.error([...path, 'query'], `{${name}} is for the rules of a column`)
  })
  return { rule: 'sql', column: own?.name ?? null, measure: { of: 'query', sql }, allowed: '', counted: '' }
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
