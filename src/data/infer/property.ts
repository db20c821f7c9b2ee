import type { Role } from '../contract-schema.ts'
import type { InferredColumn } from './candidates.ts'
import type { Confirmed } from './confirm.ts'

/** A column as ODCS writes it, with the rules that were confirmed. */
export function propertyOf(
  { name, type, logical }: InferredColumn,
  rules: Confirmed[],
  { label, time }: { label?: string; time?: string } = {},
) {
  const role: Role | undefined = name === label ? 'label' : name === time ? 'time' : undefined
  const strict = rules.filter(({ verdict }) => verdict === 'strict')
  const has = (rule: Confirmed['rule']) => strict.some((one) => one.rule === rule)
  const options = strict.flatMap((rule): object[] => {
    if (rule.rule === 'range') return [{ minimum: rule.minimum, maximum: rule.maximum }]
    return rule.rule === 'format' ? [{ format: rule.format }] : []
  })
  const quality = rules.flatMap(qualityOf)
  return {
    name,
    logicalType: logical,
    physicalType: type,
    ...(has('required') ? { required: true } : {}),
    ...(has('unique') ? { unique: true } : {}),
    ...(options.length > 0 ? { logicalTypeOptions: Object.assign({}, ...options) } : {}),
    ...(quality.length > 0 ? { quality } : {}),
    ...(role ? { customProperties: [{ property: 'mlops.role', value: role }] } : {}),
  }
}

/** What the standard has no key for, or only one without a tolerance. */
function qualityOf(rule: Confirmed): object[] {
  const tolerance = { mustBeLessOrEqualTo: rule.percent, unit: 'percent' }
  if (rule.rule === 'values' && rule.verdict === 'strict')
    return [
      {
        type: 'library',
        metric: 'invalidValues',
        arguments: { validValues: rule.values },
        mustBe: 0,
        severity: 'warning',
      },
    ]
  if (rule.verdict !== 'tolerant') return []
  if (rule.rule === 'missing' || rule.rule === 'required')
    return [{ type: 'library', metric: 'nullValues', ...tolerance, severity: 'warning' }]
  if (rule.rule !== 'range') return []
  const { minimum, maximum } = rule
  return [
    {
      type: 'custom',
      engine: 'mlops-actions',
      implementation: { check: 'range', minimum, maximum, ...tolerance },
      severity: 'warning',
    },
  ]
}
