import { describe, expect, test } from 'vitest'
import { type DecisionInput, decideRetrain } from '../../src/drift/decision.ts'

const drifted: DecisionInput = {
  now: new Date('2026-11-20T12:00:00Z'),
  when: ['drift'],
  event: 'schedule',
  drift: true,
  driftedShare: 0.4,
  driftShare: 0,
  lastTraining: new Date('2026-11-08T09:30:00Z'),
  recentTrainings: [new Date('2026-11-08T09:30:00Z')],
  cooldown: '7d',
  budget: '2 per 30d',
  sameDataAsTraining: false,
}

const answers = (input: DecisionInput) => decideRetrain(input).rules.map(({ rule, answer }) => [rule, answer])

describe('drift', () => {
  test('starts a training where nothing speaks against it', () => {
    const decision = decideRetrain(drifted)
    expect(decision.retrain).toBe(true)
    expect(decision.reason).toBe(
      'there is drift; the last training was 12 days ago (2026-11-08 09:30 UTC), longer than the ' +
        'cool-down of 7d; 1 of 2 trainings in 30d is used; 40 % of the columns have drifted; any is enough; ' +
        'there is new data since the last training',
    )
    expect(answers(drifted)).toEqual([
      ['trigger', 'retrain'],
      ['cooldown', 'pass'],
      ['budget', 'pass'],
      ['drift-share', 'pass'],
      ['new-data', 'pass'],
    ])
  })

  test('none means no', () => {
    expect(decideRetrain({ ...drifted, drift: false, driftedShare: 0 })).toMatchObject({
      retrain: false,
      reason: 'no column has drifted',
    })
  })

  test('does not start what only a schedule may start', () => {
    expect(decideRetrain({ ...drifted, when: ['schedule'], event: 'push' })).toMatchObject({
      retrain: false,
      reason: 'there is drift, but only schedule starts a training',
    })
  })

  test('in too few columns waits', () => {
    const input = { ...drifted, driftShare: 0.5 }
    expect(decideRetrain(input)).toMatchObject({
      retrain: false,
      reason: '40 % of the columns have drifted; 50 % would be enough',
    })
    expect(decideRetrain({ ...input, driftShare: 0.4 }).retrain).toBe(true)
  })
})

describe('schedule', () => {
  const scheduled: DecisionInput = { ...drifted, when: ['drift', 'schedule'], drift: false, driftedShare: 0 }

  test('needs no drift', () => {
    expect(decideRetrain(scheduled).retrain).toBe(true)
    expect(decideRetrain({ ...scheduled, driftShare: 0.5 }).retrain).toBe(true)
  })

  test('is the event of that name alone', () => {
    expect(decideRetrain({ ...scheduled, event: 'workflow_dispatch' }).retrain).toBe(false)
    expect(decideRetrain({ ...scheduled, event: null }).retrain).toBe(false)
  })

  test('still waits for new data', () => {
    expect(decideRetrain({ ...scheduled, sameDataAsTraining: true })).toMatchObject({
      retrain: false,
      reason: 'the data is the same as at the last training',
    })
  })
})

describe('cool-down', () => {
  test('says when it ends', () => {
    expect(decideRetrain({ ...drifted, lastTraining: new Date('2026-11-16T08:00:00Z') })).toMatchObject({
      retrain: false,
      reason:
        'the last training was 4 days ago (2026-11-16 08:00 UTC); the cool-down of 7d ends 2026-11-23 08:00 UTC',
    })
  })

  test('ends to the minute', () => {
    const at = (iso: string) =>
      decideRetrain({ ...drifted, cooldown: '90m', lastTraining: new Date(iso) }).retrain
    expect(at('2026-11-20T10:30:00Z')).toBe(true)
    expect(at('2026-11-20T10:31:00Z')).toBe(false)
  })

  test('does not hold the first training', () => {
    expect(decideRetrain({ ...drifted, lastTraining: null, recentTrainings: [] }).retrain).toBe(true)
  })

  test('must be a period', () => {
    expect(() => decideRetrain({ ...drifted, cooldown: 'a week' })).toThrow('"a week" is not a period')
  })
})

describe('budget', () => {
  const spent = [
    new Date('2026-10-25T00:00:00Z'),
    new Date('2026-11-08T09:30:00Z'),
    new Date('2026-10-01T00:00:00Z'),
  ]

  test('counts the trainings of the period and says when the next is free', () => {
    expect(decideRetrain({ ...drifted, recentTrainings: spent })).toMatchObject({
      retrain: false,
      reason: '2 of 2 trainings in 30d are used; the next is free 2026-11-24 00:00 UTC',
    })
    expect(decideRetrain({ ...drifted, recentTrainings: spent, budget: '3 per 30d' }).retrain).toBe(true)
  })

  test('of none allows none', () => {
    expect(decideRetrain({ ...drifted, recentTrainings: [], budget: '0 per 30d' }).retrain).toBe(false)
  })

  test('is not asked where there is none', () => {
    expect(answers({ ...drifted, budget: undefined }).map(([rule]) => rule)).not.toContain('budget')
  })
})
