import { expect, test } from 'vitest'
import { ShapeCounts } from '../../../src/data/integrity/personal-classes.ts'
import { classByName } from '../../../src/data/integrity/personal-names.ts'

function classesOf(...values: string[]): string[] {
  const counts = new ShapeCounts()
  for (const value of values) counts.add(value, 1)
  return [...counts.byClass().keys()]
}

// Published examples: Stripe's and PayPal's test cards, the IBAN registry, RFC 5737 and 3849 addresses.
test.each([
  ['ada@example.org', ['email']],
  ['call Ada <ada.l+x@mail.example.co.uk> today', ['email']],
  ['+44 20 7946 0958', ['phone']],
  ['(212) 555-0199', ['phone']],
  ['4242 4242 4242 4242', ['card']],
  ['378282246310005', ['card']],
  ['6011111111111117', ['card']],
  ['GB82 WEST 1234 5698 7654 32', ['iban']],
  ['DE89370400440532013000', ['iban']],
  ['078-05-1120', ['national-id']],
  ['AB 12 34 56 C', ['national-id']],
  ['12345678Z', ['national-id']],
  ['529.982.247-25', ['national-id']],
  ['RSSMRA85T10A562S', ['national-id']],
  ['192.0.2.146', ['ip']],
  ['2001:db8::8a2e:370:7334', ['ip']],
])('%s is %j', (value, classes) => {
  expect(classesOf(value)).toEqual(classes)
})

test.each([
  '4242 4242 4242 4241',
  '1234567890123452',
  'GB82 WEST 1234 5698 7654 33',
  '000-12-3456',
  '666-12-3456',
  '078-00-1120',
  '12345678A',
  '529.982.247-26',
  '111.111.111-11',
  '256.1.1.1',
  '12:30:45',
  '2024-01-01 12:30:45',
  'north',
  '1.2.3',
  'a@b',
])('%s is nothing', (value) => {
  expect(classesOf(value)).toEqual([])
})

test('check digits that hold as often as chance lets them are no finding', () => {
  const numbers = Array.from({ length: 1000 }, (_, i) => `4${String(1000003 * i).padStart(15, '0')}`)
  expect(classesOf(...numbers)).toEqual([])
  const cards = numbers.slice(0, 20).map(() => '4242424242424242')
  expect(classesOf(...numbers.slice(0, 20), ...cards)).toEqual(['card'])
})

test.each([
  ['customerEmail', 'email'],
  ['date_of_birth', 'birth'],
  ['first_name', 'name'],
  ['client ip', 'ip'],
  ['SSN', 'national-id'],
  ['product_name', undefined],
  ['mailing_count', undefined],
  ['shipping', undefined],
])('a column called %s holds %s', (name, kind) => {
  expect(classByName(name)).toBe(kind)
})
