import { describe, expect, it } from 'vitest'
import type { Evaluation } from '../../src/evidence/evaluation.ts'
import type { Run } from '../../src/evidence/run.ts'
import type { Version } from '../../src/evidence/version.ts'
import { type EventContent, eventAfter, type LedgerEvent } from '../../src/registry/ledger.ts'
import type { RegisteredVersion } from '../../src/registry/state.ts'
import { type Side, versionDifference } from '../../src/registry/views/difference.ts'
import { firstGate, overview, summaryOf, toldByLedger } from '../../src/registry/views/overview.ts'
import { portrait } from '../../src/registry/views/portrait.ts'
import { holdersAt, tenures } from '../../src/registry/views/tenure.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { better, first, registered, trained } from '../report/samples.ts'

const event = (rest: Partial<EventContent>, seq = 1): LedgerEvent => ({
  ...eventAfter(null, {
    type: 'promoted',
    model: 'flight-delay',
    version: 'v1.0.0',
    stage: 'production',
    from: null,
    actor: 'octocat',
    run: { id: null, attempt: null, url: null },
    time: '2026-10-02T09:00:00.000Z',
    tags: {},
    details: {},
    ...rest,
  }),
  seq,
})

const STORY = [
  event({ type: 'registered', stage: null, time: '2026-10-02T08:15:00.000Z' }),
  event({}),
  event({ version: 'v1.1.0', actor: 'ada', time: '2026-11-19T14:02:00.000Z' }),
  event({ type: 'rolled-back', version: 'v1.0.0', time: '2026-11-19T15:30:00.000Z' }),
  event({ stage: 'staging', version: 'v1.1.0', time: '2026-11-20T00:00:00.000Z' }),
]

describe('tenures', () => {
  it('end where the next one in the same stage begins', () => {
    expect(tenures(STORY).map(({ stage, version, since, until }) => [stage, version, since, until])).toEqual([
      ['production', 'v1.0.0', '2026-10-02T09:00:00.000Z', '2026-11-19T14:02:00.000Z'],
      ['production', 'v1.1.0', '2026-11-19T14:02:00.000Z', '2026-11-19T15:30:00.000Z'],
      ['production', 'v1.0.0', '2026-11-19T15:30:00.000Z', null],
      ['staging', 'v1.1.0', '2026-11-20T00:00:00.000Z', null],
    ])
  })

  it.each([
    ['2026-10-02T08:59:59.999Z', []],
    ['2026-10-02T09:00:00.000Z', ['production v1.0.0 octocat']],
    ['2026-11-19T14:01:59.999Z', ['production v1.0.0 octocat']],
    ['2026-11-19T14:02:00.000Z', ['production v1.1.0 ada']],
    ['2026-12-31T00:00:00.000Z', ['production v1.0.0 octocat', 'staging v1.1.0 octocat']],
  ])('at %s', (time, held) => {
    const found = holdersAt(STORY, new Date(time))
    expect(found.map(({ stage, version, by }) => `${stage} ${version} ${by}`)).toEqual(held)
  })

  it('agree with a replay of a random history at 1,000 random times', () => {
    const random = randomFromSeed(20_261_119)
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random.uniform() * from.length)]
    const start = Date.parse('2026-01-01T00:00:00Z')
    let clock = start
    const history = Array.from({ length: 600 }, (_, i) => {
      // Some in one millisecond, some by a clock that is late.
      clock += Math.floor(random.uniform() * 5 - 1) * 60_000
      const type = pick(['registered', 'promoted', 'rolled-back', 'deployed'] as const)
      return event({
        type,
        model: pick(['flight-delay', 'tide', 'rain']),
        stage: type === 'registered' ? null : pick(['production', 'staging']),
        version: `v1.${Math.floor(random.uniform() * 9)}.0`,
        actor: `actor-${i}`,
        time: new Date(clock).toISOString(),
      })
    })
    const replay = (time: number) => {
      const held = new Map<string, string>()
      for (const past of history) {
        if (past.type !== 'promoted' && past.type !== 'rolled-back') continue
        if (Date.parse(past.time) > time) continue
        held.set(`${past.model} ${past.stage}`, `${past.version} ${past.time} ${past.actor}`)
      }
      return [...held].map(([key, value]) => `${key} ${value}`).sort()
    }
    const seen = new Set<string>()
    for (let i = 0; i < 1000; i++) {
      const time = i % 4 === 0 ? Date.parse(pick(history).time) : start + random.uniform() * (clock - start)
      const found = holdersAt(history, new Date(time)).map(
        (held) => `${held.model} ${held.stage} ${held.version} ${held.since} ${held.by}`,
      )
      expect(found).toEqual(replay(time))
      for (const line of found) seen.add(line)
    }
    // The times reach over the whole history, so that the comparison is about something.
    expect(seen.size).toBeGreaterThan(150)
  })
})

const version = (name: string, commit: string, date: string): RegisteredVersion => ({
  version: name,
  tag: `flight-delay@${name}`,
  commit: commit.repeat(40),
  date,
  tagger: 'github-actions[bot]',
})
const v12 = version('v1.2.0', 'c', '2026-11-20T09:00:00.000Z')
const v11 = version('v1.1.0', 'b', '2026-11-19T13:50:00.000Z')
const v10 = version('v1.0.0', 'a', '2026-10-02T08:15:00.000Z')
const found = <D>(document: D) => ({ document, problem: null })
const none = { document: null, problem: null }
const holder = (of: RegisteredVersion, tag: string, since: string) => ({
  version: of,
  tag,
  since,
  by: 'github-actions[bot]',
})

describe('overview', () => {
  const facts = {
    model: 'flight-delay',
    versions: [v12, v11, v10],
    holders: [
      ['production', holder(v11, 'flight-delay#production#2', '2026-11-19T14:02:01.000Z')],
      ['shadow', holder(v11, 'flight-delay#shadow#3', '2026-11-19T14:05:00.000Z')],
    ] as [string, ReturnType<typeof holder>][],
    records: [
      { document: null, problem: 'changed' },
      summaryOf(found({ ...registered, missing: [], metrics: { log_loss: 0.4, roc_auc: 0.67982 } })),
      none,
    ],
    metric: 'roc_auc',
  }
  const events = [
    event({ type: 'registered', actor: 'ada', tags: { 'flight-delay@v1.0.0': 'f00' } }),
    event({ actor: 'grace', tags: { 'flight-delay#production#2': 'f01' } }),
  ]

  it('has the stages first, then versions without one; a person where the ledger knows one', () => {
    const rows = overview(facts, events)
    expect(rows.map(({ stage, version, since, by }) => [stage, version, since, by])).toEqual([
      ['production', 'v1.1.0', '2026-11-19T14:02:01.000Z', 'grace'],
      ['shadow', 'v1.1.0', '2026-11-19T14:05:00.000Z', 'github-actions[bot]'],
      [null, 'v1.2.0', '2026-11-20T09:00:00.000Z', 'github-actions[bot]'],
      [null, 'v1.0.0', '2026-10-02T08:15:00.000Z', 'ada'],
    ])
  })

  it('tells a complete record, one that was changed and none apart', () => {
    expect(overview(facts, events).map(({ metric, evidence }) => [metric, evidence])).toEqual([
      [{ name: 'roc_auc', value: 0.67982 }, 'complete'],
      [{ name: 'roc_auc', value: 0.67982 }, 'complete'],
      [null, 'unreadable'],
      [null, 'none'],
    ])
  })

  it.each([
    [{ metrics: {}, missing: [], signed: true }, true],
    [{ metrics: {}, missing: [], signed: false }, false],
    [{ metrics: {}, missing: [] }, null],
  ])('has the signature as the event %j tells it', (details, signed) => {
    const { summaries } = toldByLedger([event({ type: 'registered', version: 'v1.2.0', details })])
    const told = { ...facts, records: [summaries.get('v1.2.0') ?? none, none, none], holders: [] }
    expect(overview(told, events)[0].signed).toBe(signed)
  })

  it('has the signature that a record names', () => {
    const signature = { method: 'key', signer: 'f00' } as const
    expect(summaryOf(found({ ...registered, signature })).document?.signed).toBe(true)
    expect(summaryOf(found(registered)).document?.signed).toBe(false)
    expect(summaryOf(none)).toEqual(none)
  })

  it('finds the metric that decides first', () => {
    expect(firstGate(better)).toBe('roc_auc')
    const [one, ...rest] = better.overall
    expect(firstGate({ ...better, overall: [{ ...one, gate: null }, ...rest] })).toBe('log_loss')
    expect(firstGate({ ...better, overall: [{ ...one, gate: null }] })).toBeNull()
  })
})

describe('portrait', () => {
  it('says which stages a version holds and has held', () => {
    const holders: [string, ReturnType<typeof holder>][] = [
      ['production', holder(v10, 'x', '2026-11-19T15:30:00.000Z')],
    ]
    const old = portrait('flight-delay', v10, holders, none, STORY)
    expect(old.holds).toEqual([
      { stage: 'production', since: '2026-11-19T15:30:00.000Z', by: 'github-actions[bot]' },
    ])
    expect(old.held).toEqual([
      {
        stage: 'production',
        since: '2026-10-02T09:00:00.000Z',
        by: 'octocat',
        until: '2026-11-19T14:02:00.000Z',
      },
    ])
    expect(old.problem).toBe('it was not registered by this suite')
    // The ledger never heard that staging was taken away: no tag holds it.
    const newer = portrait('flight-delay', v11, holders, found(registered), STORY)
    expect(newer.holds).toEqual([])
    expect(newer.held.map(({ stage, until }) => [stage, until])).toEqual([
      ['production', '2026-11-19T15:30:00.000Z'],
      ['staging', null],
    ])
    expect([newer.record?.version, newer.problem]).toEqual(['v1.1.0', null])
  })
})

describe('versionDifference', () => {
  const OLD = `sha256:${'e'.repeat(64)}`
  const oldRecord: Version = {
    ...registered,
    version: 'v1.0.0',
    source: 'f'.repeat(40),
    onnx: { ...registered.onnx, sha256: OLD },
    metrics: { roc_auc: 0.66143, f1: 0.1 },
  }
  const oldRun: Run = {
    ...trained,
    params: { depth: 4, tree: { leaves: 31, bins: 255 }, gone: [1] },
    data: { train: { path: 'data/q1.parquet', rows: 1_000_000, bytes: `sha256:${'7'.repeat(64)}` } },
    fingerprintParts: { ...trained.fingerprintParts, params: OLD, seed: OLD },
  }
  const newRun: Run = {
    ...trained,
    params: { depth: 6, tree: { leaves: 31, bins: 127 }, rate: 0.1 },
    code: { ...trained.code, dirty: true },
  }
  const oldEvaluation: Evaluation = { ...first, candidate: { ...first.candidate, sha256: OLD } }
  const before: Side = {
    registered: v10,
    record: found(oldRecord),
    run: found(oldRun),
    evaluation: found(oldEvaluation),
  }
  const after: Side = {
    registered: v11,
    record: found(registered),
    run: found(newRun),
    evaluation: found(better),
  }

  it('takes the paired comparison where one was judged against the other, either way round', () => {
    const { metrics } = versionDifference(before, after)
    expect([metrics?.basis, metrics?.rows]).toEqual(['paired', 477_106])
    expect(metrics?.changes[0]).toEqual({
      metric: 'roc_auc',
      before: 0.66143,
      after: 0.67982,
      change: 0.01839,
      interval: [0.01638, 0.02041],
      confidence: 0.95,
    })
    expect(versionDifference(after, before).metrics?.changes[0]).toEqual({
      metric: 'roc_auc',
      before: 0.67982,
      after: 0.66143,
      change: -0.01839,
      interval: [-0.02041, -0.01638],
      confidence: 0.95,
    })
  })

  it('has no interval where they were not judged together, and says what the rows were', () => {
    const alone = { ...better, production: null }
    const same = versionDifference(before, { ...after, evaluation: found(alone) }).metrics
    expect([same?.basis, same?.rows]).toEqual(['same-rows', 477_106])
    expect(
      same?.changes.map(({ metric, before, after, interval }) => [metric, before, after, interval]),
    ).toEqual([
      ['roc_auc', 0.66143, 0.67982, null],
      ['log_loss', null, 0.48931, null],
      ['f1', 0.1, null, null],
    ])
    expect(same?.changes[0].change).toBeCloseTo(0.01839, 12)
    const digests = { ...better.data.digests, rows: OLD }
    const other = { ...alone, data: { ...better.data, digests } }
    expect(versionDifference(before, { ...after, evaluation: found(other) }).metrics?.basis).toBe(
      'different-rows',
    )
    expect(versionDifference(before, { ...after, evaluation: none }).metrics?.basis).toBe('unknown')
  })

  it('names parameters, data, code and fingerprint that differ', () => {
    const { parameters, data, code, fingerprint, signature, gaps } = versionDifference(before, after)
    expect(parameters).toEqual([
      { name: 'depth', before: '4', after: '6' },
      { name: 'tree.bins', before: '255', after: '127' },
      { name: 'gone', before: '[1]', after: null },
      { name: 'rate', before: null, after: '0.1' },
    ])
    expect(data).toEqual([
      {
        split: 'train',
        before: { rows: 1_000_000, bytes: `sha256:${'7'.repeat(64)}` },
        after: { rows: 1_462_513, bytes: `sha256:${'b'.repeat(64)}` },
      },
    ])
    expect(code).toEqual({
      before: { sha: 'f'.repeat(40), dirty: false },
      after: { sha: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d', dirty: true },
    })
    expect(fingerprint).toEqual({ changed: ['params', 'seed'], same: ['code', 'data'] })
    expect(signature).toEqual({ change: 'identical', differences: [] })
    expect(gaps).toEqual([])
  })

  it('never says "no difference" of what it cannot see', () => {
    const empty = { document: null, problem: 'flight-delay@v1.0.0:.mlops/run.json  has been changed' }
    const blind = versionDifference({ ...before, run: empty, record: none }, after)
    expect(blind).toMatchObject({
      metrics: null,
      signature: null,
      parameters: null,
      data: null,
      code: null,
      fingerprint: null,
    })
    expect(blind.gaps).toEqual([
      'flight-delay@v1.0.0 holds no version.json',
      'flight-delay@v1.0.0:.mlops/run.json  has been changed',
    ])
  })
})
