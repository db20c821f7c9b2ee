import { UserError } from '../../errors.ts'
import { eventSubject, type LedgerEvent } from '../../registry/ledger.ts'
import { DASH } from '../../report/numbers.ts'
import { count, plural } from '../../text.ts'
import { alignedLines } from '../table.ts'
import { JSON_OUTPUT, MODEL, minute, type RegistryCommand } from './command.ts'
import { chosenModels } from './reference.ts'

const DEFAULT_LIMIT = 20

export const history: RegistryCommand = {
  title: 'What happened, newest first',
  description:
    'The events of the ledger, branch mlops/ledger: who registered, promoted and rolled back what, and when.',
  usage: '',
  example: '--limit 50',
  operands: [0, 0],
  takes: 'no word besides its flags',
  options: {
    model: MODEL,
    limit: { description: `How many events at most. [default: ${DEFAULT_LIMIT}]`, value: 'number' },
    json: JSON_OUTPUT,
  },
  async run({ registry }, { options }) {
    const limit = readLimit(options.limit)
    const models = options.model === undefined ? null : chosenModels(registry, options.model)
    const all = registry.events().filter(({ model }) => models === null || models.includes(model))
    const shown = all.reverse().slice(0, limit)
    return {
      lines: shown.length > 0 ? table(shown, all.length) : ['The ledger holds no event yet.'],
      json: shown,
    }
  },
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new UserError(`--limit is a whole number of at least 1, not "${text}".`)
}

function table(shown: LedgerEvent[], all: number): string[] {
  const rows = shown.map((event) => [
    `#${event.seq}`,
    minute(event.time),
    inWords(event),
    event.actor ?? DASH,
    event.run.url ?? DASH,
  ])
  const more =
    all > shown.length
      ? ['', `The newest ${count(shown.length)} of ${plural(all, 'event')}; --limit shows more.`]
      : []
  return [...alignedLines([['event', 'time (UTC)', 'what', 'by', 'run'], ...rows]), ...more]
}

/** Without its number, which has a column; a verdict that was overridden is part of what happened. */
function inWords(event: LedgerEvent): string {
  const text = eventSubject(event).replace(/^#\d+ /, '')
  const { override } = event.details
  return typeof override === 'string' ? `${text} against its verdict: ${override}` : text
}
