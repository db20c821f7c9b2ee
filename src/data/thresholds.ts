import type { Path } from '../config/yaml.ts'
import type { CheckResult } from '../evidence/check-result.ts'
import { type Limit, limitWords, NONE } from './conditions.ts'
import { OPERATORS, type Threshold } from './contract-schema.ts'
import type { Places, Requirement, Rule } from './requirement.ts'

/** What a rule's figure is, which says what its limits may count. */
type Figure = Limit['unit']

/** Rules about rows count rows or their share; the others give one value. */
const figureOf = ({ measure }: Rule): Figure =>
  measure.of === 'statistic' || measure.of === 'age' || measure.of === 'query' ? 'value' : 'rows'

/** The one operator of a threshold as a limit. */
function limitOf(given: Threshold, rule: Rule, path: Path, places: Places): Limit {
  const operators = OPERATORS.filter((operator) => given[operator] !== undefined)
  if (operators.length !== 1)
    throw places.error(path, `needs exactly one of ${OPERATORS.join(', ')}; it has ${operators.length}`)
  const [operator] = operators
  const value = given[operator] as Limit['value']
  const { of } = rule.measure
  if (given.unit === 'percent' && of === 'all-rows')
    throw places.error([...path, 'unit'], 'a row count has no percent')
  if (figureOf(rule) === 'value') {
    if (given.unit !== undefined) throw places.error([...path, 'unit'], `a ${rule.rule} counts no rows`)
    return { operator, value, unit: 'value' }
  }
  return { operator, value, unit: given.unit ?? 'rows' }
}

const allowedWords = ({ counted, measure }: Rule, limit: Limit): string => {
  if (measure.of === 'growth') return `${limitWords(limit)} more than last time`
  return counted === '' ? limitWords(limit) : `${counted}: ${limitWords(limit)}`
}

export interface Judged {
  given: Threshold
  warn?: { given: Threshold; path: Path }
  severity: CheckResult['severity']
}

/** A rule with its thresholds; `given` is at `path`. */
export function requirementOf(
  rule: Rule,
  { given, warn, severity }: Judged,
  path: Path,
  places: Places,
): Requirement {
  const limit = limitOf(given, rule, path, places)
  const warnLimit = warn ? limitOf(warn.given, rule, warn.path, places) : null
  if (warnLimit !== null && severity !== 'error')
    throw places.error(
      warn?.path ?? path,
      `has no use, for with severity ${severity} the first limit warns already`,
    )
  const strict =
    rule.allowed !== '' &&
    limit.operator === NONE.operator &&
    limit.value === NONE.value &&
    !PLURAL.has(rule.rule)
  const words = strict ? rule.allowed : allowedWords(rule, limit)
  return {
    rule: rule.rule,
    column: rule.column,
    measure: rule.measure,
    severity,
    limit,
    warn: warnLimit,
    allowed: warnLimit === null ? words : `${words}; to warn: ${limitWords(warnLimit)}`,
    position: places.at(path),
  }
}

/** Rules that ODCS words as metrics: `rows without a value: none`. */
const PLURAL = new Set(['null-values', 'missing-values', 'duplicate-values', 'valid-values', 'pattern'])
