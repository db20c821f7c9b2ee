import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { reclaimable } from '../../actions/examination.ts'
import { reachableStores, recordedVersions } from '../../actions/recorded.ts'
import { loadConfig } from '../../config/load.ts'
import { milliseconds } from '../../config/period.ts'
import { DEFAULT_RETENTION } from '../../config/retention.ts'
import { UserError } from '../../errors.ts'
import type { Garbage, RetentionOf } from '../../registry/gc.ts'
import { SIGNS } from '../../report/signs.ts'
import { bytes, plural } from '../../text.ts'
import { alignedLines } from '../table.ts'
import { JSON_OUTPUT, type RegistryCommand } from './command.ts'
import { machinePlatform } from './machine.ts'

export const gc: RegistryCommand = {
  title: 'Which bytes of old versions may go; --apply deletes them',
  description:
    'Lists what it would delete and how much that frees, and deletes nothing unless --apply is given. Versions that hold\n' +
    'a stage or held it last are kept, and what register.retention of mlops.yaml says: without it the newest 10 and those\n' +
    'of the last 90 days. A flag stands above the file. Tags, records and the ledger stay for ever: only bytes go, each\n' +
    'with an event "tombstoned".',
  usage: '',
  example: '--keep-last 20 --min-age 365d',
  operands: [0, 0],
  takes: 'no word besides its flags',
  options: {
    'keep-last': { description: 'How many of the highest versions of each model stay.', value: 'number' },
    'min-age': { description: 'Younger versions stay.', value: 'period' },
    'keep-stages': {
      description: 'Versions that have ever held one of these stages stay.',
      value: 'names',
    },
    config: { description: 'Whose register.retention counts. [default: mlops.yaml]', value: 'file' },
    apply: { description: 'Delete the bytes.' },
    json: JSON_OUTPUT,
  },
  async run({ registry, git }, { options }) {
    const retention = await retentionOf(git.directory, options)
    const { recorded } = await recordedVersions(registry, git)
    const stores = await reachableStores(git, await machinePlatform(git), recorded)
    const found = await reclaimable(registry, { recorded, stores }, retention)
    if (options.apply) {
      // The event comes first: whoever is killed in between leaves bytes that fsck deletes, never a loss that nobody meant.
      const gone = await registry.tombstone(
        found.map(({ model, version, bytes: freed }) => ({ model, version, bytes: freed })),
      )
      for (const { tag, items: deleted } of found)
        if (gone.includes(tag)) for (const item of deleted) await item.remove()
    }
    return {
      lines: lines(found, options.apply !== undefined),
      json: found.map(({ items: deleted, ...each }) => ({ ...each, uris: deleted.map(({ uri }) => uri) })),
    }
  },
}

type Options = Record<string, string | undefined>

/** Flags, then the file, then the defaults. A file with a slip in it deletes nothing. */
async function retentionOf(directory: string, options: Options): Promise<RetentionOf> {
  const { config: named, 'keep-last': last, 'min-age': age, 'keep-stages': stages } = options
  const path = resolve(directory, named ?? 'mlops.yaml')
  const models =
    named || existsSync(path) ? (await loadConfig(path, named ?? 'mlops.yaml')).config.models : {}
  if (last !== undefined && !/^\d{1,6}$/.test(last))
    throw new UserError(`--keep-last is a whole number, not "${last}".`)
  if (age !== undefined) milliseconds(age)
  const flags = {
    ...(last === undefined ? {} : { 'keep-last': Number(last) }),
    ...(age === undefined ? {} : { 'min-age': age }),
    ...(stages === undefined ? {} : { 'keep-stages': stages.split(',').map((stage) => stage.trim()) }),
  }
  return (model) => ({ ...(models[model]?.register.retention ?? DEFAULT_RETENTION), ...flags })
}

function lines(found: Garbage[], applied: boolean): string[] {
  if (found.length === 0) return [`${SIGNS.pass} pass  Nothing to delete.`]
  const total = found.reduce((sum, each) => sum + each.bytes, 0)
  return [
    ...alignedLines([
      ['version', 'size', 'bytes in'],
      ...found.map(({ tag, bytes: size, items }) => [
        tag,
        bytes(size),
        items.map(({ uri }) => uri).join(', '),
      ]),
    ]),
    '',
    applied
      ? `Deleted the bytes of ${plural(found.length, 'version')}, ${bytes(total)}.`
      : `Dry run: --apply would delete the bytes of ${plural(found.length, 'version')}, ${bytes(total)}.`,
  ]
}
