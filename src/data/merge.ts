import { UserError } from '../errors.ts'
import type { ColumnProfile, DatasetFacts } from '../evidence/facts.ts'
import type { Validation } from '../evidence/validation.ts'
import { contractOutcome, type ValidatedSplits } from './checks.ts'
import type { Contract } from './contract.ts'
import { addSums, partsDigest, rowsDigest, schemaDigest } from './fingerprint.ts'
import { mergeChecks } from './merge-checks.ts'
import { mergeProfiles } from './merge-profiles.ts'

/** What of a shard's document the whole is made of. */
type ShardFindings = Pick<Validation, 'shard' | 'datasets' | 'checks' | 'profiles'>

/**
 * What the shards of a validation come to together, in whatever order they are given; splits in `order`. Digests of bytes, rows and
 * schema are those that the whole would have.
 *
 * @param previousRows split → rows last time
 * @throws UserError where shards stored a column in different types, so that their rows' digests do not add up
 */
export function mergeValidations(
  contract: Contract,
  shards: ShardFindings[],
  order: string[],
  previousRows: Record<string, number> = {},
): ValidatedSplits {
  const sorted = shards.toSorted((a, b) => indexOf(a) - indexOf(b))
  const splits = order.filter((split) => sorted.some(({ datasets }) => split in datasets))
  const datasets = byName(splits, (split) =>
    mergeFacts(
      split,
      present(sorted, (each) => each.datasets[split]),
    ),
  )
  const profiles = byName(splits, (split) => mergeSplit(present(sorted, (each) => each.profiles[split])))
  const rows = byName(splits, (split) => datasets[split].rows)
  const found = sorted.map((each) => ({
    index: indexOf(each),
    checks: each.checks,
    files: byName(Object.keys(each.datasets), (split) => each.datasets[split].parts?.files ?? []),
  }))
  const checks = mergeChecks(contract.requirements, found, rows, previousRows).toSorted(
    (a, b) => splits.indexOf(a.split) - splits.indexOf(b.split),
  )
  return { outcome: contractOutcome(contract, checks), checks, datasets, profiles }
}

const indexOf = ({ shard }: ShardFindings): number => shard?.index ?? 0

const byName = <T>(names: string[], make: (name: string) => T): Record<string, T> =>
  Object.fromEntries(names.map((name) => [name, make(name)]))

const present = <T>(shards: ShardFindings[], pick: (shard: ShardFindings) => T | undefined): T[] =>
  shards.map(pick).filter((each) => each !== undefined)

function mergeSplit(parts: ColumnProfile[][]): ColumnProfile[] {
  const names = [...new Set(parts.flatMap((part) => part.map(({ name }) => name)))]
  return names.map((name) =>
    mergeProfiles(parts.flatMap((part) => part.filter((each) => each.name === name))),
  )
}

function mergeFacts(split: string, parts: DatasetFacts[]): DatasetFacts {
  const [{ path, format, columns }] = parts
  refuseOtherTypes(split, parts)
  const files = parts
    .flatMap((part) => part.parts?.files ?? [])
    .toSorted((a, b) => (a.path < b.path ? -1 : 1)) as Parameters<typeof partsDigest>[0]
  const rows = parts.reduce((sum, part) => sum + part.rows, 0)
  const sum = addSums(parts.map((part) => BigInt(`0x${part.parts?.sum ?? '0'}`)))
  return {
    path,
    format,
    bytes: files.reduce((total, { bytes }) => total + bytes, 0),
    rows,
    columns,
    digests: {
      bytes: partsDigest(files),
      rows: rowsDigest(columns, rows, sum),
      schema: schemaDigest(columns),
    },
  }
}

function refuseOtherTypes(split: string, [first, ...others]: DatasetFacts[]): void {
  for (const { columns } of others)
    for (const { name, type } of columns) {
      const before = first.columns.find((column) => column.name === name)
      if (before?.type === type && columns.length === first.columns.length) continue
      throw new UserError(
        `column "${name}" of split "${split}" is ${type} in one shard and ${before?.type ?? 'absent'} in another`,
        {
          hint: 'Types of text come from the values, and those of a shard may be too few. Write Parquet, which stores its types.',
        },
      )
    }
}
