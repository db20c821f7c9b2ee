import { expect, test } from 'vitest'
import { bytes, count, didYouMean, duration, editDistance, nearest, plain, plural } from '../src/text.ts'

test('edit distance counts a transposition once', () => {
  expect(editDistance('dealy', 'delay')).toBe(1)
  expect(editDistance('kitten', 'sitting')).toBe(3)
  expect(editDistance('', 'abc')).toBe(3)
})
test('the nearest name, or none where nothing is near', () => {
  expect(nearest('dealy', ['date', 'delay', 'distance'])).toBe('delay')
  expect(nearest('xyz', ['origin', 'destination'])).toBeUndefined()
  expect(didYouMean('orgin', ['origin'])).toBe(' Did you mean "origin"?')
})
test('numbers for people', () => {
  expect(count(1234567)).toBe('1,234,567')
  expect(plural(1, 'row')).toBe('1 row')
  expect(plural(2, 'row')).toBe('2 rows')
  expect(bytes(812)).toBe('812 B')
  expect(bytes(4_200_000)).toBe('4.2 MB')
  expect(duration(0.84)).toBe('0.8 s')
  expect(duration(192)).toBe('3 min 12 s')
  expect(duration(15_000)).toBe('4 h 10 min')
  expect(duration(753_408)).toBe('8.7 days')
})

test.each([
  [0, '0'],
  [-0.005, '−0.005'],
  [0.1 + 0.2, '0.3'],
  [999, '999'],
  [1000, '1,000'],
  [-1234567.891, '−1,234,567.891'],
  [0.0001234567, '0.0001234567'],
  [1234.00005678, '1,234.00005678'],
  [2e-7, '0.0000002'],
  [1e18, '1,000,000,000,000,000,000'],
  [Number.POSITIVE_INFINITY, '∞'],
])('%d is written as %s', (value, text) => {
  expect(plain(value)).toBe(text)
})

test.each([0, 7, 999, 1000, -1234567, 2 ** 53 - 1, 2 ** 60])('%d is counted as Intl writes it', (value) => {
  expect(count(value)).toBe(value.toLocaleString('en-US'))
})
