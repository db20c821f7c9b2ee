import { expect, test } from 'vitest'
import { type EventContent, eventAfter, eventDigest, type LedgerEvent } from '../../src/registry/ledger.ts'
import { holdersAt } from '../../src/registry/views/tenure.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'

const random = randomFromSeed(11)
const pick = <T>(items: readonly T[]): T => items[Math.floor(random.uniform() * items.length)]

/** 400 events of three models, one every 0 to 10 minutes: some in the same millisecond, some that move no stage. */
function ledger(): LedgerEvent[] {
  const events: LedgerEvent[] = []
  let time = Date.parse('2026-01-01T00:00:00Z')
  for (let i = 0; i < 400; i++) {
    time += pick([0, 1, Math.floor(random.uniform() * 600_000)])
    const type = pick([
      'registered',
      'promoted',
      'promoted',
      'rolled-back',
      'deployed',
      'tombstoned',
    ] as const)
    const last = events.at(-1)
    const content: EventContent = {
      type,
      model: pick(['a', 'b', 'team/c']),
      version: `v1.${Math.floor(random.uniform() * 20)}.0`,
      stage: type === 'registered' || type === 'tombstoned' ? null : pick(['production', 'staging']),
      from: null,
      actor: pick(['ada', null]),
      run: { id: null, attempt: null, url: null },
      time: new Date(time).toISOString(),
      tags: {},
      details: {},
    }
    events.push(eventAfter(last ? { seq: last.seq, digest: eventDigest(last) } : null, content))
  }
  return events
}

/** Replays every event up to the time, one by one, into a table. */
function replay(events: LedgerEvent[], time: number): string[] {
  const table: Record<string, string> = {}
  for (const event of events) {
    if (new Date(event.time).valueOf() > time) continue
    if (event.type === 'promoted' || event.type === 'rolled-back')
      table[`${event.model} ${event.stage}`] = `${event.version} ${event.time} ${event.actor}`
  }
  return Object.entries(table)
    .map(([key, value]) => `${key} ${value}`)
    .sort()
}

test('what held each stage at 1,000 random times, and at every event, is what a replay gives', () => {
  const events = ledger()
  const [first, last] = [events[0], events[events.length - 1]].map((event) => Date.parse(event.time))
  const times = [
    first - 1,
    ...events.map((event) => Date.parse(event.time)),
    ...Array.from({ length: 1000 }, () => first + Math.floor(random.uniform() * (last - first + 1000))),
  ]
  for (const time of times)
    expect(
      holdersAt(events, new Date(time))
        .map(({ model, stage, version, since, by }) => `${model} ${stage} ${version} ${since} ${by}`)
        .sort(),
    ).toEqual(replay(events, time))
  expect(replay(events, first - 1)).toEqual([])
  expect(replay(events, last).length).toBe(6)
})
