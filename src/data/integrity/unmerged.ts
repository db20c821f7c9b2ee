import type { IntegritySettings } from '../../config/integrity.ts'
import type { IntegrityCheck, IntegrityCheckName } from '../../evidence/integrity.ts'
import { untested } from './finding.ts'
import type { Roles } from './roles.ts'

/** What shards do not tell of the whole. */
export interface Unmerged {
  roles: Roles
  settings: IntegritySettings
  /** Checks that the configuration names: the others are asked for by nobody but their defaults. */
  asked: IntegrityCheckName[]
  /** Split → rows, the first split first. */
  rows: Record<string, number>
}

const REASON = 'every shard has seen only a part of the rows'

/**
 * The checks of rows against each other, none of which shards can answer: inconclusive where the configuration asks
 * for them, and else shown for information, so that nobody takes them for passed.
 */
export function unmergedChecks({ roles, settings, asked, rows }: Unmerged): IntegrityCheck[] {
  const splits = Object.keys(rows)
  return (Object.keys(settings) as IntegrityCheckName[]).flatMap((check) => {
    const severity = settings[check]?.severity ?? 'off'
    if (severity === 'off' || !concerns(check, roles)) return []
    return placesOf(check, splits, settings).map(([split, against]) =>
      untested(
        { check, split, against: against ?? null, of: rows[split] },
        asked.includes(check) ? severity : 'info',
        REASON,
      ),
    )
  })
}

/** Whether the data has the columns that a check is about. */
function concerns(check: IntegrityCheckName, { group, time, classes, ids, features }: Roles): boolean {
  switch (check) {
    case 'group-overlap':
      return group !== null
    case 'time-overlap':
      return time !== null
    case 'conflicting-labels':
    case 'class-ratio':
    case 'unseen-labels':
      return classes
    case 'identifier-signal':
      return ids.length > 0
    case 'feature-signal':
    case 'feature-overlap':
      return features.length > 0
    default:
      // Folders of images are not read in shards.
      return !check.startsWith('image-')
  }
}

/** The splits that a check looks at, and the other one where it compares two. */
function placesOf(
  check: IntegrityCheckName,
  splits: string[],
  settings: IntegritySettings,
): [split: string, against?: string][] {
  const [first, ...later] = splits
  switch (check) {
    case 'row-overlap':
    case 'feature-overlap':
    case 'group-overlap':
    case 'time-overlap':
      return later.flatMap((split, i) =>
        splits.slice(0, i + 1).map((against): [string, string] => [split, against]),
      )
    case 'split-drift':
    case 'unseen-labels':
      return later.map((split) => [split, first])
    case 'identifier-signal':
    case 'feature-signal':
      return [[first]]
    case 'wrong-labels':
      return splits
        .filter((split) => Object.hasOwn(settings['wrong-labels']?.predictions ?? {}, split))
        .map((split) => [split])
    default:
      return splits.map((split) => [split])
  }
}
