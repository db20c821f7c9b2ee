import { UserError } from '../../errors.ts'
import { type Garbage, garbage, type Retention } from '../../registry/gc.ts'
import { SIGNS } from '../../report/signs.ts'
import { bytes, plural } from '../../text.ts'
import { alignedLines } from '../table.ts'
import { JSON_OUTPUT, type RegistryCommand } from './command.ts'
import { reachableStores, recordedVersions } from './recorded.ts'

const KEEP_LAST = '10'
const KEEP_FOR = '90d'

export const gc: RegistryCommand = {
  title: 'Which bytes of old versions may go; --apply deletes them',
  description:
    'Lists what it would delete and how much that frees, and deletes nothing unless --apply is given. Versions that hold\n' +
    'a stage or held it last, the newest and the young ones are kept. Tags, records and the ledger stay for ever: only\n' +
    'bytes go, each with an event "tombstoned".',
  usage: '',
  example: '--keep-last 20 --keep-for 365d',
  operands: [0, 0],
  takes: 'no word besides its flags',
  options: {
    'keep-last': {
      description: `How many of the highest versions of each model stay. [default: ${KEEP_LAST}]`,
      value: 'number',
    },
    'keep-for': { description: `Younger versions stay. [default: ${KEEP_FOR}]`, value: 'days' },
    apply: { description: 'Delete the bytes.' },
    json: JSON_OUTPUT,
  },
  async run(opened, { options }) {
    const { registry } = opened
    const retention = readRetention(options['keep-last'] ?? KEEP_LAST, options['keep-for'] ?? KEEP_FOR)
    const { recorded } = await recordedVersions(opened)
    const stores = Object.values(await reachableStores(opened, recorded))
    const items = (await Promise.all(stores.map((store) => store.list()))).flat()
    const found = garbage(registry, recorded, items, retention, new Date())
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

function readRetention(last: string, period: string): Retention {
  if (!/^\d{1,6}$/.test(last)) throw new UserError(`--keep-last is a whole number, not "${last}".`)
  const days = /^(\d{1,5})d$/.exec(period)?.[1]
  if (days === undefined) throw new UserError(`--keep-for is a number of days such as 90d, not "${period}".`)
  return { keepLast: Number(last), keepForMs: Number(days) * 24 * 60 * 60 * 1000 }
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
