import { expect, test } from 'vitest'
import type { LedgerEvent } from '../../src/registry/ledger.ts'
import { lookNumber } from '../../src/registry/views/looks.ts'

const event = (type: string, model: string, holdout: string | undefined, sha256: string) =>
  ({ type, model, details: { sha256, ...(holdout ? { holdout } : {}) } }) as unknown as LedgerEvent

const events = [
  event('evaluated', 'm', 'june', 'a'),
  event('registered', 'm', 'june', 'b'),
  event('evaluated', 'm', 'june', 'a'),
  event('evaluated', 'm', 'july', 'c'),
  event('evaluated', 'other', 'june', 'd'),
  event('promoted', 'm', undefined, 'e'),
  event('registered', 'm', undefined, 'f'),
]

test.each([
  ['a new candidate comes after all others of the model on these rows', 'june', 'z', 3],
  ['one that was judged before keeps its number', 'june', 'b', 2],
  ['other rows count for themselves', 'july', 'a', 2],
  ['fresh rows have judged nobody', 'august', 'a', 1],
])('%s', (_, data, candidate, look) => {
  expect(lookNumber(events, { model: 'm', data, candidate })).toBe(look)
})
