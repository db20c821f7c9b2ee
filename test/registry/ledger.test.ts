import { describe, expect, it } from 'vitest'
import {
  type EventContent,
  eventAfter,
  eventDigest,
  eventFile,
  eventPath,
  eventSubject,
  type LedgerEvent,
  parseEvent,
  tagsAgainstLedger,
  verifyChain,
} from '../../src/registry/ledger.ts'

const content = (change: Partial<EventContent> = {}): EventContent => ({
  type: 'registered',
  model: 'flight-delay',
  version: 'v1.0.0',
  stage: null,
  from: null,
  actor: 'octocat',
  run: { id: '42', attempt: 1, url: null },
  time: '2026-11-20T09:31:00.000Z',
  tags: { 'flight-delay@v1.0.0': 'a'.repeat(40) },
  details: {},
  ...change,
})

function chain(...contents: EventContent[]): LedgerEvent[] {
  const events: LedgerEvent[] = []
  for (const next of contents) {
    const last = events.at(-1)
    events.push(eventAfter(last ? { seq: last.seq, digest: eventDigest(last) } : null, next))
  }
  return events
}

const THREE = chain(
  content(),
  content({ version: 'v1.1.0', tags: { 'flight-delay@v1.1.0': 'b'.repeat(40) } }),
  content({ type: 'promoted', version: 'v1.1.0', stage: 'production', from: 'v1.0.0', tags: {} }),
)

describe('events', () => {
  it('say in words what happened', () => {
    const back = content({ type: 'rolled-back', stage: 'production', from: 'v1.1.0' })
    const served = content({ type: 'deployed', stage: 'production' })
    expect([...THREE, ...chain(back), ...chain(served)].map(eventSubject)).toEqual([
      '#1 flight-delay v1.0.0 registered',
      '#2 flight-delay v1.1.0 registered',
      '#3 flight-delay v1.1.0 promoted to production (was v1.0.0)',
      '#1 flight-delay rolled back to v1.0.0 in production (was v1.1.0)',
      '#1 flight-delay v1.0.0 deployed to production',
    ])
  })

  it('live in a folder per thousand', () => {
    expect([1, 999, 1000, 12345].map(eventPath)).toEqual([
      'events/0000/000001.json',
      'events/0000/000999.json',
      'events/0001/001000.json',
      'events/0012/012345.json',
    ])
  })

  it('read back as they were written', () => {
    expect(parseEvent(eventFile(THREE[2]))).toEqual(THREE[2])
    expect(() => parseEvent('{"seq":1}')).toThrow(/^schema: /)
  })
})

describe('verifyChain', () => {
  it('accepts a whole chain, and an empty one', () => {
    expect(verifyChain(THREE)).toEqual({ valid: true, events: 3 })
    expect(verifyChain([])).toEqual({ valid: true, events: 0 })
  })

  it('names a changed event', () => {
    const forged = { ...THREE[1], actor: 'mallory' }
    const verdict = verifyChain([THREE[0], forged, THREE[2]])
    expect(verdict).toMatchObject({ valid: false, seq: 2 })
    expect((verdict as { reason: string }).reason).toMatch(
      /^event #2 has been changed: event #3 was written after sha256:/,
    )
  })

  it('names a dropped event', () => {
    expect(verifyChain([THREE[0], THREE[2]])).toEqual({ valid: false, seq: 2, reason: 'event #2 is missing' })
    expect(verifyChain(THREE.slice(1))).toEqual({ valid: false, seq: 1, reason: 'event #1 is missing' })
  })

  it('names a first event that follows another', () => {
    expect(verifyChain([{ ...THREE[1], seq: 1 }])).toEqual({
      valid: false,
      seq: 1,
      reason: 'event #1 claims to follow another event',
    })
  })
})

describe('tagsAgainstLedger', () => {
  it('names tags that were deleted or replaced', () => {
    expect(tagsAgainstLedger(THREE, new Map([['flight-delay@v1.0.0', 'c'.repeat(40)]]))).toEqual([
      'Tag flight-delay@v1.0.0 has been replaced since event #1 of the ledger.',
      'Tag flight-delay@v1.1.0 has been deleted since event #2 of the ledger.',
    ])
  })
})
