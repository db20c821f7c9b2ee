import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Git } from '../../src/git/git.ts'
import { auditLedger } from '../../src/registry/audit.ts'
import { eventDigest, type LedgerEvent } from '../../src/registry/ledger.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { openPlace, type Snapshot, takeSnapshot } from '../../src/registry/snapshot.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { git, Repositories } from '../git/repositories.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())

let place: Git
let sound: Snapshot
const EVENTS = 9

beforeAll(async () => {
  const directory = repositories.local()
  const source = git(directory, ['rev-parse', 'HEAD'])
  const registry = await openRegistry({ directory, actor: 'ada' })
  for (const model of ['m', 'other', 'm', 'm'])
    await registry.register({ model, source, files: {}, tagBody: '', details: { note: model } })
  for (const version of ['v1.0.0', 'v1.1.0', 'v1.0.0'])
    await registry.assign({ model: 'm', stage: 'production', version })
  await registry.record({ type: 'deployed', model: 'm', version: 'v1.0.0', stage: 'production' })
  await registry.record({ type: 'deployed', model: 'm', version: 'v1.0.0', stage: 'production' })
  place = new Git({ directory })
  sound = await takeSnapshot(await openPlace(place, 'origin'), new Map())
})

/** A copy with other events, as a reader of the changed branch would have it. */
function withEvents(events: LedgerEvent[]): Snapshot {
  const last = events.at(-1)
  const head = last ? { seq: last.seq, digest: eventDigest(last) } : null
  return { ...sound, ledger: { ...sound.ledger, events, head } }
}

const changeAt = (at: number, change: (event: LedgerEvent) => void): Snapshot => {
  const events = structuredClone(sound.ledger.events)
  change(events[at])
  return withEvents(events)
}

/** What somebody may do to an event, by kind. */
const REWRITES: Record<string, (event: LedgerEvent) => void> = {
  actor: (event) => {
    event.actor = 'mallory'
  },
  time: (event) => {
    event.time = '2020-01-01T00:00:00.000Z'
  },
  version: (event) => {
    event.version = 'v6.6.6'
  },
  details: (event) => {
    event.details.note = 'forged'
  },
  prev: (event) => {
    event.prev = `sha256:${'0'.repeat(64)}`
  },
  run: (event) => {
    event.run = { id: '666', attempt: 1, url: null }
  },
}

describe('auditLedger', () => {
  it('finds nothing in what nobody has touched', async () => {
    expect(sound.ledger.events).toHaveLength(EVENTS)
    expect(await auditLedger(place, sound)).toEqual([])
  })

  it('finds every rewritten event, and names it first', async () => {
    for (let at = 0; at < EVENTS; at++)
      for (const rewrite of Object.values(REWRITES)) {
        const [first] = await auditLedger(place, changeAt(at, rewrite))
        expect(first).toMatchObject({ severity: 'fail', seq: at + 1 })
      }
  })

  it('finds every dropped event, the newest ones too', async () => {
    for (let at = 0; at < EVENTS; at++) {
      const [first] = await auditLedger(
        place,
        withEvents(sound.ledger.events.filter(({ seq }) => seq !== at + 1)),
      )
      // The last event has no tag; what is left of it is the commit that wrote it.
      expect(first.seq).toBe(at + 1 === EVENTS ? EVENTS - 1 : at + 1)
    }
    for (let kept = 1; kept < 7; kept++) {
      const [first] = await auditLedger(place, withEvents(sound.ledger.events.slice(0, kept)))
      expect(first.seq).toBeLessThanOrEqual(kept + 1)
    }
  })

  it('finds every tag that was deleted or moved, and what a forged event says of it', async () => {
    for (const [name] of sound.tags) {
      const { seq } = sound.ledger.events.find(({ tags }) => name in tags) as LedgerEvent
      for (const oid of [undefined, 'f'.repeat(40)]) {
        const tags = new Map(sound.tags)
        if (oid === undefined) tags.delete(name)
        else tags.set(name, oid)
        const findings = await auditLedger(place, { ...sound, tags })
        expect(findings).toEqual([
          {
            severity: 'fail',
            seq,
            subject: name,
            problem: oid ? `the tag was ${sound.tags.get(name)}, it is ${oid}` : 'the tag has been deleted',
            repair: null,
          },
        ])
      }
      const forged = await auditLedger(
        place,
        changeAt(seq - 1, ({ tagged = {} }) => {
          tagged[name].commit = 'f'.repeat(40)
        }),
      )
      expect(forged[0].seq).toBe(seq)
      expect(forged.map(({ subject }) => subject)).toContain(name)
    }
  })

  it('finds 200 random changes of several events and tags at once', async () => {
    const random = randomFromSeed(7)
    const pick = (below: number): number => Math.floor(random.uniform() * below)
    for (let round = 0; round < 200; round++) {
      const events = structuredClone(sound.ledger.events)
      const tags = new Map(sound.tags)
      for (let i = 0; i <= pick(3); i++) {
        const kind = pick(4)
        const names = [...tags.keys()]
        if (kind === 0) events.splice(pick(events.length), 1)
        else if (kind === 1) Object.values(REWRITES)[pick(6)](events[pick(events.length)])
        else if (kind === 2) tags.delete(names[pick(names.length)])
        else tags.set(names[pick(names.length)], 'e'.repeat(40))
      }
      const findings = await auditLedger(place, { ...withEvents(events), tags })
      expect(findings.filter(({ severity, seq }) => severity === 'fail' && seq !== null)).not.toEqual([])
    }
  })
})
