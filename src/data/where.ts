import type { Path } from '../config/yaml.ts'
import type { Filter } from './aggregates.ts'
import type { Condition, Scalar } from './conditions.ts'
import type { Where } from './contract-schema.ts'
import { patternComplaint } from './patterns.ts'
import type { Places } from './requirement.ts'
import { PATTERN_HINT, type Rules } from './rules.ts'

/** The rows that `where` chooses: those for which every column is as it says. */
export function filterOf(where: Where | undefined, rules: Rules, path: Path, places: Places): Filter {
  return Object.entries(where ?? {}).flatMap(([name, wanted]): Filter => {
    const at = [...path, name]
    const column = rules.column(name, at)
    if (wanted === null) return [{ condition: missing(name), holds: true }]
    if (Array.isArray(wanted)) return [oneOf(name, wanted)]
    if (typeof wanted !== 'object') return [oneOf(name, [wanted])]
    const { values, pattern, missing: absent, ...bounds } = wanted
    const filter: Filter = []
    if (values) filter.push(oneOf(name, values))
    if (absent !== undefined) filter.push({ condition: missing(name), holds: absent })
    if (pattern !== undefined) {
      const complaint = patternComplaint(pattern)
      if (complaint)
        throw places.error(
          [...at, 'pattern'],
          `the pattern ${pattern} is not supported: ${complaint.reason}`,
          PATTERN_HINT,
        )
      filter.push({ condition: { test: 'match', column: name, pattern }, holds: true })
    }
    if (Object.values(bounds).some((bound) => bound !== undefined)) {
      const { measure } = rules.range(column, bounds, at)
      if (measure.of === 'breaking-rows')
        filter.push(
          { condition: missing(name), holds: false },
          ...measure.parts.map(({ condition }) => ({ condition, holds: false })),
        )
    }
    if (filter.length === 0) throw places.error(at, 'says nothing about the column')
    return filter
  })

  function oneOf(name: string, values: Scalar[]): Filter[number] {
    const { type } = rules.column(name, path)
    rules.checkValues(values, type, [...path, name])
    return { condition: { test: 'one-of', column: name, values }, holds: true }
  }
}

const missing = (column: string): Condition => ({ test: 'missing', column, tokens: [] })
