import type { LedgerEvent } from '../../registry/ledger.ts'
import { holdersAt, type Tenure } from '../../registry/views/tenure.ts'
import { DASH } from '../../report/numbers.ts'
import { alignedLines } from '../table.ts'
import { JSON_OUTPUT, MODEL, minute, type RegistryCommand } from './command.ts'
import { chosenModels } from './reference.ts'
import { parseTime } from './time.ts'

export const at: RegistryCommand = {
  title: 'Which version held each stage at a time',
  description: 'From the ledger alone. A time without a zone is UTC; a date alone is its first moment.',
  usage: '<time>',
  example: '2026-11-19T14:02',
  operands: [1, 2],
  takes: 'a time, such as 2026-11-19T14:02',
  options: { model: MODEL, json: JSON_OUTPUT },
  async run({ registry }, { operands, options }) {
    const time = parseTime(operands.join(' '))
    const models = options.model === undefined ? null : chosenModels(registry, options.model)
    const events = registry.events().filter(({ model }) => models === null || models.includes(model))
    const holders = holdersAt(events, time)
    return {
      lines: holders.length > 0 ? table(holders, time) : [nothing(events, time)],
      json: holders.map(({ until, ...holder }) => holder),
    }
  },
}

function table(holders: Tenure[], time: Date): string[] {
  const rows = holders.map(({ model, stage, version, since, by }, i) => [
    holders[i - 1]?.model === model ? '' : model,
    stage,
    version,
    minute(since),
    by ?? DASH,
  ])
  return [
    `At ${shownTime(time)}:`,
    '',
    ...alignedLines([['model', 'stage', 'version', 'since (UTC)', 'by'], ...rows]),
  ]
}

function nothing(events: LedgerEvent[], time: Date): string {
  if (events.length === 0) return 'The ledger holds no event yet.'
  const first = events.reduce((a, b) => (Date.parse(b.time) < Date.parse(a.time) ? b : a))
  return time.getTime() < Date.parse(first.time)
    ? `${shownTime(time)} is before the first event of the ledger, which is of ${shownTime(new Date(first.time))}.`
    : `No version held a stage at ${shownTime(time)}.`
}

/** To the second: who asks about a minute in which a stage moved has to see which side of it was meant. */
const shownTime = (time: Date): string => `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`
