import { expect, test } from 'vitest'
import { bytes, count, didYouMean, duration, editDistance, nearest, plural } from '../src/text.ts'

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
