import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { registryCommand } from '../../src/cli/registry.ts'
import { Git } from '../../src/git/git.ts'
import { auditLedger } from '../../src/registry/audit.ts'
import {
  type ChainHead,
  eventAfter,
  eventDigest,
  eventFile,
  eventPath,
  type LedgerEvent,
} from '../../src/registry/ledger.ts'
import { openRegistry } from '../../src/registry/registry.ts'
import { openPlace, type Place, type Snapshot, takeSnapshot } from '../../src/registry/snapshot.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { git, Repositories } from '../git/repositories.ts'

const repositories = new Repositories()
afterAll(() => repositories.remove())

let place: Place
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
  place = await openPlace(new Git({ directory }), 'origin')
  sound = await takeSnapshot(place, new Map())
})

const audit = (snapshot: Snapshot) => auditLedger(place, snapshot, new Map())

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
    expect(await audit(sound)).toEqual([])
  })

  it('finds every rewritten event, and names it first', async () => {
    for (let at = 0; at < EVENTS; at++)
      for (const rewrite of Object.values(REWRITES)) {
        const [first] = await audit(changeAt(at, rewrite))
        expect(first).toMatchObject({ severity: 'fail', seq: at + 1 })
      }
  })

  it('finds every dropped event, the newest ones too', async () => {
    for (let at = 0; at < EVENTS; at++) {
      const [first] = await audit(withEvents(sound.ledger.events.filter(({ seq }) => seq !== at + 1)))
      // The last event has no tag; what is left of it is the commit that wrote it.
      expect(first.seq).toBe(at + 1 === EVENTS ? EVENTS - 1 : at + 1)
    }
    for (let kept = 1; kept < 7; kept++) {
      const [first] = await audit(withEvents(sound.ledger.events.slice(0, kept)))
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
        const findings = await audit({ ...sound, tags })
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
      const forged = await audit(
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
      const findings = await audit({ ...withEvents(events), tags })
      expect(findings.filter(({ severity, seq }) => severity === 'fail' && seq !== null)).not.toEqual([])
    }
  })
})

/** Branches and tags of a remote that somebody with the right to push has been at. */
describe('fsck of a remote', () => {
  const LEDGER = 'refs/heads/mlops/ledger'
  const ANCHOR = 'refs/heads/mlops/ledger-head'
  const EVENTS_PATH = 'events/0000'
  const models = ['m', 'other']
  let bare: string
  let clone: string
  let events: LedgerEvent[]
  let tip: string

  beforeAll(async () => {
    bare = repositories.remote()
    const source = git(bare, ['rev-parse', 'main'])
    const registry = await openRegistry({ directory: repositories.clone(bare), actor: 'ada' })
    const random = randomFromSeed(11)
    const pick = <T>(of: T[]): T => of[Math.floor(random.uniform() * of.length)]
    for (const model of models) await registry.register({ model, source, files: {}, tagBody: '' })
    for (let i = 0; i < 5; i++) {
      const model = pick(models)
      const kind = pick(['register', 'assign', 'record', 'record'])
      const { version } = pick(registry.versions(model))
      if (kind === 'register') await registry.register({ model, source, files: {}, tagBody: '' })
      else if (kind === 'assign')
        await registry.assign({ model, version, stage: pick(['production', 'shadow']) })
      else await registry.record({ type: 'deployed', model, version, stage: 'production' })
    }
    // The tail that no tag holds.
    for (const version of ['v1.0.0', 'v1.0.0'])
      await registry.record({ type: 'deployed', model: 'm', version, stage: 'production' })
    events = registry.events()
    tip = git(bare, ['rev-parse', LEDGER])
    clone = repositories.clone(bare)
  })

  /** Commits these files of events to the remote's ledger: on top of what is there, or in its place. */
  function push(changed: LedgerEvent[], how: 'on top' | 'in its place', refs = [LEDGER]): void {
    const tree = git(
      bare,
      ['mktree'],
      {},
      changed
        .map((event) => {
          const blob = git(bare, ['hash-object', '-w', '--stdin'], {}, eventFile(event))
          return `100644 blob ${blob}\t${eventPath(event.seq).slice(EVENTS_PATH.length + 1)}\n`
        })
        .join(''),
    )
    const inFolder = git(bare, ['mktree'], {}, `040000 tree ${tree}\t0000\n`)
    const root = git(bare, ['mktree'], {}, `040000 tree ${inFolder}\tevents\n`)
    const parent = how === 'on top' ? ['-p', tip] : []
    const last = changed.at(-1)
    const message = `Nothing to see\n\nLedger-Head: ${last && eventDigest(last)}\nLedger-Anchor: mlops/ledger-head\n`
    const commit = git(bare, ['commit-tree', root, ...parent, '-m', message])
    for (const ref of refs) git(bare, ['update-ref', ref, commit])
  }

  afterEach(() => {
    for (const ref of [LEDGER, ANCHOR]) git(bare, ['update-ref', ref, tip])
  })

  /** Exit code and findings of the command, as a person would run it in a clone. */
  async function fsck(...more: string[]): Promise<{ exitCode: number; first: number | null | undefined }> {
    const print = vi.spyOn(console, 'log').mockReturnValue()
    const warn = vi.spyOn(console, 'error').mockReturnValue()
    const exitCode = await registryCommand(['fsck', '--json', ...more], clone)
    const findings = JSON.parse(String(print.mock.calls.at(-1)?.[0])) as {
      seq: number | null
      severity: string
    }[]
    print.mockRestore()
    warn.mockRestore()
    return { exitCode, first: findings.find(({ severity }) => severity === 'fail')?.seq }
  }

  /** With every link that follows made right again, as a careful forger would. */
  function chained(broken: LedgerEvent[]): LedgerEvent[] {
    let head: ChainHead | null = null
    return broken.map(({ seq: _, prev: __, schema: ___, ...content }) => {
      const event = eventAfter(head, content)
      head = { seq: event.seq, digest: eventDigest(event) }
      return event
    })
  }

  it('is silent where nobody was', async () => {
    expect(await fsck()).toEqual({ exitCode: 0, first: undefined })
  })

  it.each(['on top', 'in its place'] as const)(
    'names each single event that a commit %s drops, rewrites or swaps, even where the chain is made right again',
    async (how) => {
      for (let at = 0; at < events.length; at++) {
        const dropped = events.filter((_, i) => i !== at)
        const rewritten = events.map((event, i) => (i === at ? { ...event, actor: 'mallory' } : event))
        const cases = [dropped, chained(dropped), rewritten, chained(rewritten)]
        if (at + 1 < events.length)
          cases.push(chained(events.with(at, events[at + 1]).with(at + 1, events[at])))
        for (const changed of cases) {
          push(changed, how)
          expect(await fsck(), `${how}, event ${at + 1}`).toEqual({ exitCode: 1, first: at + 1 })
        }
      }
    },
    120_000,
  )

  it('names each length that the branch is taken back to, and both branches moved on without the last events', async () => {
    for (let kept = 1; kept < events.length; kept++) {
      git(bare, ['update-ref', LEDGER, git(bare, ['rev-parse', `${tip}~${events.length - kept}`])])
      git(bare, ['update-ref', ANCHOR, tip])
      expect(await fsck()).toEqual({ exitCode: 1, first: kept + 1 })
      push(events.slice(0, kept), 'on top', [LEDGER, ANCHOR])
      expect(await fsck()).toEqual({ exitCode: 1, first: kept + 1 })
    }
    git(bare, ['update-ref', '-d', LEDGER])
    expect(await fsck()).toEqual({ exitCode: 1, first: 1 })
  })

  it('names an anchor that was deleted or taken back alone', async () => {
    git(bare, ['update-ref', '-d', ANCHOR])
    expect(await fsck()).toEqual({ exitCode: 1, first: events.length })
    git(bare, ['update-ref', ANCHOR, git(bare, ['rev-parse', `${tip}~3`])])
    expect(await fsck()).toEqual({ exitCode: 1, first: events.length - 2 })
  })

  it('names the event of each tag that was deleted or put elsewhere', async () => {
    for (const { seq, tags } of events)
      for (const [name, oid] of Object.entries(tags)) {
        const ref = `refs/tags/${name}`
        git(bare, ['update-ref', '-d', ref])
        expect(await fsck()).toEqual({ exitCode: 1, first: seq })
        git(bare, ['tag', '--annotate', '--force', '-m', 'moved', name, 'main'])
        expect(await fsck()).toEqual({ exitCode: 1, first: seq })
        git(bare, ['update-ref', ref, oid])
      }
  }, 120_000)

  it('holds the ledger against a head that was kept elsewhere, where both branches were taken back', async () => {
    const last = events[events.length - 1]
    const head = `${last.seq}:${eventDigest(last)}`
    expect(await fsck('--expect', head)).toEqual({ exitCode: 0, first: undefined })
    for (const ref of [LEDGER, ANCHOR]) git(bare, ['update-ref', ref, git(bare, ['rev-parse', `${tip}~1`])])
    expect(await fsck()).toEqual({ exitCode: 0, first: undefined })
    expect(await fsck('--expect', head)).toEqual({ exitCode: 1, first: last.seq })
    const other = `3:sha256:${'0'.repeat(64)}`
    expect(await fsck('--expect', other)).toEqual({ exitCode: 1, first: 3 })
    await expect(registryCommand(['fsck', '--expect', 'abc'], clone)).rejects.toThrow(
      '--expect is <number>:sha256:<64 hex digits>, as fsck prints it, not "abc".',
    )
  })

  it('writes nothing on top of a ledger that lacks an event, and on top of it again when it is back', async () => {
    git(bare, ['update-ref', LEDGER, git(bare, ['rev-parse', `${tip}~2`])])
    const registry = await openRegistry({ directory: clone })
    const promote = () => registry.record({ type: 'deployed', model: 'm', version: 'v1.0.0' })
    const error = await promote().catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      message: `event #${events.length - 1} has been dropped from the ledger or changed: mlops/ledger-head holds it, mlops/ledger does not. Nothing is written on top of that`,
      hint: 'Find out who did it, then: git push --force origin refs/remotes/origin/mlops/ledger-head:refs/heads/mlops/ledger',
    })
    git(clone, [
      'push',
      '--quiet',
      '--force',
      'origin',
      'refs/remotes/origin/mlops/ledger-head:refs/heads/mlops/ledger',
    ])
    expect(await promote()).toEqual({ seq: events.length + 1 })
  })
})
