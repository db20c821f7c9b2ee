import { expect, test } from 'vitest'
import { validateSplits } from '../../../src/data/checks.ts'
import { parseContract } from '../../../src/data/contract.ts'
import { proposeContract } from '../../../src/data/ratchet/propose.ts'
import { scratch } from '../scratch.ts'

const space = scratch()

const TEXT = `# who: the data team
apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0   # ours
status: active
schema:
  - name: t
    properties:
      - name: n   # a count
        logicalType: integer
        required: true
        unique: true
        logicalTypeOptions: {minimum: 0, maximum: 10}
      - name: kind
        logicalType: string
        quality:
          - metric: invalidValues
            arguments:
              validValues:
                - a  # first
                - b
            mustBe: 0
      - name: secret
        logicalType: string
        classification: restricted
        quality: [{ metric: invalidValues, arguments: { validValues: [x] }, mustBe: 0 }]
`

const proposed = async (rows: string, name: string, text = TEXT) => {
  const contract = parseContract(text, text.startsWith('{') ? 't.json' : 't.odcs.yaml')
  const path = space.write(name, rows)
  const splits = { train: { path, shownPath: name } }
  const judge = async (changed: string) => {
    const parsed = parseContract(changed, contract.path)
    return { text: changed, contract: parsed, result: await validateSplits(space.engine, parsed, splits) }
  }
  return { proposal: await proposeContract(space.engine, splits, await judge(text), judge), path }
}

test('the least that lets the data through, and no byte more', async () => {
  const { proposal, path } = await proposed(
    'n,kind,secret,extra\n1,a,x,2020-01-01\n1,d,x,2020-01-02\n,c,hush,2020-01-03\n123,b,x,2020-01-04\n',
    'wide.csv',
  )
  expect(proposal?.text).toBe(
    TEXT.replace('1.0.0', '"1.1.0"')
      .replace('required: true', 'required: false')
      .replace('unique: true', 'unique: false')
      .replace('maximum: 10', 'maximum: 130')
      .replace('- b\n', '- b\n                - "c"\n                - "d"\n')
      .replace(/$/, '      - { "name": "extra", "logicalType": "date" }\n'),
  )
  expect(proposal?.done.sort()).toEqual([
    'extra: column of type date added',
    'kind: 2 more valid values',
    'n: maximum 10 → 130',
    'n: not required any more',
    'n: not unique any more',
  ])
  expect(proposal?.left).toEqual(['secret: valid-values'])
  const { checks } = await validateSplits(space.engine, parseContract(proposal?.text ?? '', 't.odcs.yaml'), {
    train: { path, shownPath: 'wide.csv' },
  })
  expect(checks.filter(({ verdict }) => verdict !== 'pass').map(({ column }) => column)).toEqual(['secret'])
})

test('nothing is proposed where the data passes, or where only a person can tell', async () => {
  expect((await proposed('n,kind,secret\n1,a,x\n', 'good.csv')).proposal).toBeNull()
  expect((await proposed('n,kind,secret\n1,a,y\n2,b,x\n', 'person.csv')).proposal).toBeNull()
})

const ODCS = (...properties: string[]) =>
  `apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.2.3
status: active
schema:
  - name: t
    properties:
${properties.map((property) => `      - { ${property} }  # kept\n`).join('')}`

/** What becomes of one column with these values. */
async function mended(property: string, values: string[], name: string) {
  const text = ODCS('name: row, logicalType: integer', `name: c, ${property}`)
  const rows = values.map((value, i) => `${i},${value}\n`).join('')
  const { proposal, path } = await proposed(`row,c\n${rows}`, name, text)
  if (proposal === null) return null
  const before = text.replace('1.2.3', '"1.3.0"').split('\n')
  const changed = proposal.text.split('\n').filter((line, i) => line !== before[i])
  const { outcome } = await validateSplits(space.engine, parseContract(proposal.text, 't.odcs.yaml'), {
    train: { path, shownPath: name },
  })
  return [...changed.map((line) => line.trim()), ...proposal.done, outcome]
}

const ID = '7c9e6679-7425-40de-944b-e07fc1f90ae7'

test.each<[string, string, string[], unknown]>([
  [
    'a whole number that is none',
    'logicalType: integer, physicalType: BIGINT',
    ['1', '2', '2.5'],
    [
      '- { name: c, logicalType: "number", physicalType: "DOUBLE" }  # kept',
      'c: type integer → number',
      'pass',
    ],
  ],
  [
    'such numbers, and the bounds that only then show',
    'logicalType: integer, logicalTypeOptions: { minimum: 0, maximum: 3 }',
    ['1', '2', '7.5'],
    [
      '- { name: c, logicalType: "number", logicalTypeOptions: { minimum: 0, maximum: 7.5 } }  # kept',
      'c: type integer → number',
      'c: maximum 3 → 7.5',
      'pass',
    ],
  ],
  [
    'a time of day',
    'logicalType: date',
    ['2026-01-01', '2026-01-02T10:00:00'],
    ['- { name: c, logicalType: "timestamp" }  # kept', 'c: type date → timestamp', 'pass'],
  ],
  [
    'texts where numbers were',
    'logicalType: integer',
    ['a1', 'b2', 'c3'],
    ['- { name: c, logicalType: "string" }  # kept', 'c: type integer → string', 'pass'],
  ],
  ['a text among numbers', 'logicalType: integer', ['1', '2', '3', 'n/a'], null],
  [
    'a range of what became text',
    'logicalType: integer, logicalTypeOptions: { minimum: 0 }',
    ['a', 'b'],
    null,
  ],
  [
    'dates of ISO 8601',
    'logicalType: date, logicalTypeOptions: { format: dd/MM/yyyy }',
    ['2026-01-01', '2026-12-31'],
    [
      '- { name: c, logicalType: date, logicalTypeOptions: { format: "yyyy-MM-dd" } }  # kept',
      'c: dates of ISO 8601',
      'pass',
    ],
  ],
  [
    'longer and shorter texts',
    'logicalType: string, logicalTypeOptions: { minLength: 2, maxLength: 3 }',
    ['a', 'abc', 'abcdefg'],
    [
      '- { name: c, logicalType: string, logicalTypeOptions: { minLength: 1, maxLength: 7 } }  # kept',
      'c: minLength 2 → 1, maxLength 3 → 7',
      'pass',
    ],
  ],
  [
    'lengths of classified texts',
    'logicalType: string, classification: restricted, logicalTypeOptions: { maxLength: 3 }',
    ['abcd'],
    null,
  ],
  [
    'another format',
    'logicalType: string, logicalTypeOptions: { format: email }',
    [ID, ID],
    [
      '- { name: c, logicalType: string, logicalTypeOptions: { format: "uuid" } }  # kept',
      'c: format email → uuid',
      'pass',
    ],
  ],
  [
    'a text of no format',
    'logicalType: string, logicalTypeOptions: { format: email }',
    ['a@b.c', 'not one'],
    null,
  ],
  [
    'numbers of more bits',
    'logicalType: integer, logicalTypeOptions: { format: i8 }',
    ['1', '300'],
    [
      '- { name: c, logicalType: integer, logicalTypeOptions: { format: "i64" } }  # kept',
      'c: format i8 → i64',
      'pass',
    ],
  ],
])('%s', async (name, property, values, expected) => {
  expect(await mended(property, values, `${name}.csv`)).toEqual(expected)
})

test('a Table Schema is mended where it keeps the same things', async () => {
  const schema = `{
  "fields": [
    { "name": "id", "type": "integer", "constraints": { "unique": true, "maximum": 5 } },
    { "name": "day", "type": "date" },
    { "name": "kind", "type": "string", "constraints": { "enum": ["a", "b"], "maxLength": 1, "required": true } },
    { "name": "mail", "type": "string", "format": "email" },
    { "name": "name", "type": "string", "constraints": { "pattern": "x+" } }
  ],
  "primaryKey": "day"
}
`
  const { proposal, path } = await proposed(
    `id,day,kind,mail,name,more\n1,2026-01-01,a,${ID},x,2026-01-01T00:00:01\n1,2026-01-02 10:00:00,cc,${ID},y,\n9,2026-01-03,,${ID},x,\n`,
    'schema.csv',
    schema,
  )
  expect(proposal?.text).toBe(
    schema
      .replace('"unique": true, "maximum": 5', '"unique": false, "maximum": 9')
      .replace('"name": "day", "type": "date"', '"name": "day", "type": "datetime"')
      .replace(
        '["a", "b"], "maxLength": 1, "required": true',
        '["a", "b", "cc"], "maxLength": 2, "required": false',
      )
      .replace('"format": "email"', '"format": "uuid"')
      .replace('"x+" } }', '"x+" } }, { "name": "more", "type": "datetime" }'),
  )
  expect(proposal?.done).toContain('day: type date → timestamp')
  expect(proposal?.left).toEqual(['name: pattern'])
  const { checks } = await validateSplits(space.engine, parseContract(proposal?.text ?? '', 't.json'), {
    train: { path, shownPath: 'schema.csv' },
  })
  expect(checks.filter(({ verdict }) => verdict !== 'pass').map(({ rule }) => rule)).toEqual(['pattern'])
})
