import { UserError } from '../../errors.ts'
import type { Digest } from '../../evidence/canonical.ts'
import { fileDigest } from '../../evidence/files.ts'
import type { SplitRepair } from '../../evidence/repair.ts'
import type { SplitFile } from '../checks.ts'
import { headerOf } from '../concealed.ts'
import type { Contract } from '../contract.ts'
import { openStored } from '../dataset.ts'
import type { Engine } from '../engine.ts'
import { bytesDigest } from '../fingerprint.ts'
import { openReferences } from '../references.ts'
import { reading } from '../source.ts'
import { markBadRows } from './bad-rows.ts'
import { fixRows } from './fixed-rows.ts'
import { writeRows } from './write.ts'

export interface RepairOptions {
  /** Tables that keys refer to, by the names that contracts use. */
  keyTables: Record<string, SplitFile>
  /** Without the ending, which is that of the source. */
  cleanPath: string
  badPath: string
  /** Whether cells of classified columns are left out of the bad rows. */
  mask: boolean
  /** A path as people see it. */
  shown(path: string): string
}

/**
 * Writes the rows of a split to two files like its own: those that meet the contract once the fixes that it declares
 * are made, and the others as they were, each with its place and with what it breaks. Every row is in one of them.
 * @throws UserError for data that cannot be read
 */
export async function repairSplit(
  engine: Engine,
  contract: Contract,
  { path, shownPath, csv }: SplitFile,
  options: RepairOptions,
): Promise<Omit<SplitRepair, 'used'>> {
  const references = await openReferences(engine, contract, options.keyTables)
  const table = await openStored(engine, path, shownPath, {
    ...csv,
    names: headerOf(contract),
    classified: contract.classified,
  })
  if (table.images)
    throw new UserError('is a folder of images, of which no row can be put aside', {
      location: { file: shownPath },
      hint: 'Leave out the quarantine; the report names the images.',
    })
  return reading(shownPath, async () => {
    const fixed = await fixRows(engine, contract, table)
    try {
      const rules = await markBadRows(engine, contract, fixed, references)
      const written = await writeRows(engine, contract, table, fixed, options)
      const clean = fixed.rows - written.badRows
      const files = {
        bad: await described(written.bad, written.badRows),
        clean: await described(written.clean, clean),
      }
      return {
        source: { path: shownPath, rows: fixed.rows, bytes: await bytesDigest(table.files) },
        ...files,
        rules: [
          ...rules,
          ...(fixed.repeats > 0 ? [{ rule: 'dedupe', column: null, line: null, rows: fixed.repeats }] : []),
        ],
        fixes: fixed.fixes,
        masked: written.masked,
      }
    } finally {
      await fixed.drop()
    }
  })

  async function described(file: string | null, rows: number) {
    const digest: Digest | null = file === null ? null : await fileDigest(file)
    return { path: file === null ? null : options.shown(file), rows, sha256: digest }
  }
}
