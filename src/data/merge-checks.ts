import type { CheckResult } from '../evidence/check-result.ts'
import { plural } from '../text.ts'
import { mergedRows, type PartFiles } from './merge-places.ts'
import type { Requirement } from './requirement.ts'
import { described, judgeGrowth, untested, verdictOf } from './verdict.ts'

/** One check as a shard found it. */
interface Found {
  shard: number
  check: CheckResult
  /** Of the check's split. */
  files: PartFiles
}

/** What a shard found in all. */
export interface ShardChecks {
  index: number
  checks: CheckResult[]
  /** Split → its files. */
  files: Record<string, PartFiles>
}

const keyOf = ({ split, rule, column, allowed, contract }: CheckResult): string =>
  JSON.stringify([split, rule, column, allowed, contract])

/**
 * The checks of the whole from those of its shards. What rows decide one by one adds up and is judged again; what
 * needs all rows at once, such as a repeat in another shard, is inconclusive and never passed.
 *
 * @param rows split → rows of all shards
 * @param previousRows split → rows last time
 */
export function mergeChecks(
  requirements: Requirement[],
  shards: ShardChecks[],
  rows: Record<string, number>,
  previousRows: Record<string, number>,
): CheckResult[] {
  const groups = new Map<string, Found[]>()
  for (const { index, checks, files } of shards)
    for (const check of checks) {
      const key = keyOf(check)
      groups.set(key, [...(groups.get(key) ?? []), { shard: index, check, files: files[check.split] ?? [] }])
    }
  const filesOf = (split: string) => shards.flatMap(({ files }) => files[split] ?? [])
  const seenBy = (split: string) =>
    new Set(
      shards.filter(({ checks }) => checks.some((check) => check.split === split)).map(({ index }) => index),
    )
  return [...groups.values()].map((found) => {
    // One shard that has all files of a split saw the whole of it.
    if (seenBy(found[0].check.split).size === 1) return found[0].check
    const { split, rule, column, contract } = found[0].check
    const requirement = requirements.find(
      ({ rule: asked, column: of, position }) =>
        asked === rule &&
        of === column &&
        position.line === contract?.line &&
        position.column === contract.column,
    )
    if (requirement === undefined) return worst(found)
    if (requirement.measure.of === 'growth')
      return { split, ...judgeGrowth(requirement, rows[split], previousRows[split]) }
    const merged = mergeRequirement(requirement, found, rows[split])
    const named = (merged.failing ?? 0) > 0 && merged.verdict !== 'pass'
    return { split, ...merged, ...(named ? mergedRows(filesOf(split), found) : {}) }
  })
}

const SEVERITY = { fail: 0, inconclusive: 1, warn: 2, pass: 3 }

/** Of what no requirement asks, such as a column too many. */
function worst(found: Found[]): CheckResult {
  const [{ check }] = found.toSorted((a, b) => SEVERITY[a.check.verdict] - SEVERITY[b.check.verdict])
  const { places: _, ...placeless } = check
  return { ...placeless, rows: [] }
}

function mergeRequirement(
  requirement: Requirement,
  found: Found[],
  rows: number,
): Omit<CheckResult, 'split'> {
  const { measure, limit, warn } = requirement
  const crashed = found.find(({ check }) => check.verdict === 'fail' && check.reason !== null)
  if (crashed) return crashed.check
  if (measure.of === 'all-rows' && measure.filter.length === 0)
    return judged(requirement, null, plural(rows, 'row'), () => rows)
  const failing = found.reduce((sum, { check }) => sum + (check.failing ?? 0), 0)
  const where = found.filter(({ check }) => (check.failing ?? 0) > 0).map(({ shard }) => shard)
  const words =
    failing === 0
      ? 'none'
      : `${plural(failing, 'row')} in ${plural(where.length, 'shard')}: ${where.join(', ')}`
  // A row whose key is not among those of its own shard may find it in another one.
  const isOrphan = measure.of === 'orphaned-rows' && (measure.reference.table !== null || failing === 0)
  const isAdditive = measure.of === 'breaking-rows' || isOrphan
  const isShare = limit.unit === 'percent' || warn?.unit === 'percent'
  if (isAdditive && !(isShare && measure.filter.length > 0)) {
    const unseen = found.find(({ check }) => check.verdict === 'inconclusive' && check.reason !== NO_ROWS)
    if (unseen) return unseen.check
    return judged(requirement, failing, words, (unit) =>
      unit === 'percent' ? (failing / rows) * 100 : failing,
    )
  }
  const isNone = limit.operator === 'mustBe' && limit.value === 0
  if (measure.of === 'repeated-rows' && isNone && failing > 0)
    return judged(requirement, failing, `at least ${words}`, () => failing)
  return untested(requirement, 'needs all rows at once, and each shard saw only its own')
}

/** As a shard says it of a filter that none of its rows meets; other shards may have some. */
const NO_ROWS = 'there are no rows of this condition'

const judged = (
  requirement: Requirement,
  failing: number | null,
  found: string,
  measured: (unit: string) => number,
): Omit<CheckResult, 'split'> => ({
  ...described(requirement),
  verdict: verdictOf(requirement, measured),
  failing,
  found,
})
