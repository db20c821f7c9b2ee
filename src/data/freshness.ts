import type { Path } from '../config/yaml.ts'
import type { SlaProperty } from './contract-schema.ts'
import type { Places, Requirement } from './requirement.ts'
import type { Rules } from './rules.ts'

const SECOND = 1
const DAY = 86_400
const UNITS: [RegExp, number][] = [
  [/^(s|sec|secs|seconds?)$/i, SECOND],
  [/^(min|mins|minutes?)$/i, 60],
  [/^(h|hr|hrs|hours?)$/i, 3600],
  [/^(d|days?)$/i, DAY],
  [/^(w|wk|weeks?)$/i, 7 * DAY],
  [/^(y|yr|yrs|years?)$/i, 365 * DAY],
]

/**
 * `freshness` or `latency` of `slaProperties`: the latest value of the element is at most so old. The standard's
 * other properties are promises about a service, not about rows, and are counted as not checked.
 */
export function freshness(
  { property, value, unit = 'd', element }: SlaProperty,
  path: Path,
  table: string,
  rules: Rules,
  places: Places,
): Requirement | null {
  if (!/^(freshness|latency|ly)$/i.test(property)) return places.skip(path, null, `service level ${property}`)
  const at = [...path, 'element']
  if (element === undefined || element.includes(','))
    throw places.error(path, `${property} needs one element: the column that holds the time of a row`)
  const name = element.startsWith(`${table}.`) ? element.slice(table.length + 1) : element
  const rule = rules.age(rules.column(name, at), at)
  const seconds = UNITS.find(([pattern]) => pattern.test(unit))?.[1]
  if (seconds === undefined)
    throw places.error([...path, 'unit'], `unknown unit "${unit}". Known: s, min, h, d, w, y.`)
  if (typeof value !== 'number' || value <= 0)
    throw places.error([...path, 'value'], 'must be a number above 0')
  return {
    ...places.strict(rule, path),
    limit: { operator: 'mustBeLessOrEqualTo', value: value * seconds, unit: 'value' },
    allowed: `at most ${value} ${unit} old`,
  }
}
