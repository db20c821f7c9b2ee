import type { z } from 'zod'
import { type Path, parseYaml } from '../config/yaml.ts'
import { didYouMean } from '../text.ts'
import { CUSTOM_CHECKS, type CustomCheck, OPERATORS, type Quality } from './contract-schema.ts'
import { referenceOf } from './references.ts'
import type { Places, Requirement, Rule } from './requirement.ts'
import type { Declared, Rules } from './rules.ts'
import { requirementOf } from './thresholds.ts'
import { filterOf } from './where.ts'

/** The `engine` under which a contract asks for a check of ours. */
export const ENGINE = 'mlops-actions'

interface CustomContext {
  rules: Rules
  places: Places
  file: string
  /** The column in whose `quality` the check stands. */
  own?: Declared
}

/** A check of `engine: mlops-actions`: every rule, with a filter, a tolerance and a second threshold. */
export function customRequirement(
  { implementation, severity }: Quality,
  path: Path,
  context: CustomContext,
): Requirement {
  const { places } = context
  const at = [...path, 'implementation']
  const check = parseCheck(implementation, at, context)
  const rule = new CustomRule(check, at, context).rule()
  const none = OPERATORS.every((operator) => check[operator] === undefined)
  if (none && rule.allowed === '')
    throw places.error(at, `needs exactly one of ${OPERATORS.join(', ')}; it has 0`)
  const { warn } = check
  return requirementOf(
    rule,
    {
      given: none ? { mustBe: 0, unit: check.unit } : check,
      ...(warn ? { warn: { given: { unit: check.unit, ...warn }, path: [...at, 'warn'] } } : {}),
      severity,
    },
    at,
    places,
  )
}

/** `implementation` as a mapping, or as text that holds one. */
function parseCheck(implementation: unknown, at: Path, { places, file }: CustomContext): CustomCheck {
  const value = typeof implementation === 'string' ? parseYaml(implementation, file).value : implementation
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw places.error(at, 'must hold a check, such as { check: range, minimum: 0 }')
  const name = String((value as { check?: unknown }).check ?? '')
  const schema = Object.hasOwn(CUSTOM_CHECKS, name)
    ? CUSTOM_CHECKS[name as keyof typeof CUSTOM_CHECKS]
    : undefined
  const names = Object.keys(CUSTOM_CHECKS)
  if (!schema)
    throw places.error(
      [...at, 'check'],
      name === ''
        ? `needs a check: ${names.join(', ')}`
        : `unknown check "${name}".${didYouMean(name, names) || ` Known: ${names.join(', ')}.`}`,
    )
  return places.inside(schema as z.ZodType<CustomCheck>, value, at)
}

class CustomRule {
  private readonly check: CustomCheck
  private readonly at: Path
  private readonly context: CustomContext

  constructor(check: CustomCheck, at: Path, context: CustomContext) {
    this.check = check
    this.at = at
    this.context = context
  }

  rule(): Rule {
    const { check, at } = this
    const { rules, places } = this.context
    const filter = filterOf(check.where, rules, [...at, 'where'], places)
    switch (check.check) {
      case 'type': {
        const rule = rules.type(this.column())
        return rule.measure.of === 'breaking-rows' ? { ...rule, measure: { ...rule.measure, filter } } : rule
      }
      case 'required':
        return rules.missing('required', this.column(), [...at, 'missingValues'], check.missingValues, filter)
      case 'range':
        return rules.range(this.column(), check, at, filter)
      case 'values':
        return rules.values(this.column(), check.values, [...at, 'values'], filter)
      case 'pattern':
        return rules.pattern(this.column(), check.pattern, [...at, 'pattern'], filter)
      case 'format':
        return rules.format(this.column(), check.format, [...at, 'format'], filter)
      case 'length':
        return rules.length(this.column(), check, at, filter)
      case 'multipleOf':
        return rules.multiple(this.column(), check.of, [...at, 'of'], filter)
      case 'compare':
        return rules.comparison(
          this.column(),
          check.comparison,
          rules.column(check.to, [...at, 'to']),
          [...at, 'to'],
          filter,
        )
      case 'unique':
        return rules.key('unique', this.columns(check.columns), filter)
      case 'reference':
        return rules.reference(
          this.columns(check.columns),
          referenceOf(check.to, [...at, 'to'], places),
          [...at, 'to'],
          filter,
        )
      case 'rowCount':
        return rules.rows(filter)
      case 'rowCountChange':
        if (check.where) throw places.error([...at, 'where'], 'the last time has only the number of all rows')
        return rules.growth()
      case 'quantile':
        return rules.statistic(this.column(), 'quantile', at, { probability: check.probability, filter })
      default:
        return rules.statistic(this.column(), check.check, at, { filter })
    }
  }

  /** The column that the check names, else the one it stands at. */
  private column(): Declared {
    const { rules, places, own } = this.context
    if (this.check.column !== undefined) return rules.column(this.check.column, [...this.at, 'column'])
    if (own) return own
    throw places.error(this.at, `${this.check.check} needs a column`)
  }

  private columns(given: string[] | undefined): Declared[] {
    return (
      given?.map((name, i) => this.context.rules.column(name, [...this.at, 'columns', i])) ?? [this.column()]
    )
  }
}
