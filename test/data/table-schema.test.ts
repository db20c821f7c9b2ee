import { describe, expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()

const parse = (schema: object) => parseContract(JSON.stringify(schema, null, 2), 'rows.schema.json')

async function findings(schema: object, csv: string, keyTables = {}) {
  const path = space.write('rows.csv', csv)
  const { checks } = await validateSplits(
    space.engine,
    parse(schema),
    { all: { path, shownPath: 'rows.csv' } },
    { keyTables },
  )
  return checks
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ rule, column, verdict, found }) => [rule, column, verdict, found])
}

const one = (field: object) => ({ fields: [{ name: 'x', ...field }] })

describe('every constraint finds its one bad row, and passes the good one', () => {
  test.each([
    [
      'required',
      { type: 'string', constraints: { required: true } },
      'a',
      '""',
      ['required', '1 row without a value'],
    ],
    [
      'unique',
      { type: 'integer', constraints: { unique: true } },
      '2',
      '1',
      ['unique', '1 row repeats an earlier one'],
    ],
    [
      'minLength',
      { type: 'string', constraints: { minLength: 1, maxLength: 2 } },
      'ab',
      'abc',
      ['length', '1 row longer than 2 characters'],
    ],
    ['minimum', { type: 'number', constraints: { minimum: 1 } }, '1', '0.5', ['range', '1 row below 1']],
    [
      'exclusiveMaximum',
      { type: 'number', constraints: { exclusiveMaximum: 2 } },
      '1.5',
      '2',
      ['range', '1 row at or above 2'],
    ],
    [
      'maximum of dates',
      { type: 'date', missingValues: ['', '1'], constraints: { maximum: '2001-12-31' } },
      '2001-12-31',
      '2002-01-01',
      ['range', '1 row above 2001-12-31'],
    ],
    [
      'the whole of a pattern',
      { type: 'string', constraints: { pattern: '[0-9]+' } },
      '12',
      '12a',
      ['pattern', '1 row not matching the pattern'],
    ],
    [
      'enum',
      { type: 'string', constraints: { enum: ['1', 'b'] } },
      'b',
      'c',
      ['valid-values', '1 row with another value'],
    ],
    [
      'categories',
      {
        type: 'string',
        categories: [
          { value: '1', label: 'one' },
          { value: 'b', label: 'bee' },
        ],
      },
      'b',
      'c',
      ['valid-values', '1 row with another value'],
    ],
    [
      'email',
      { type: 'string', format: 'email', missingValues: ['', '1'] },
      'a@b.c',
      'a',
      ['format', '1 row not of format email'],
    ],
    [
      'time',
      { type: 'time', missingValues: ['', '1'] },
      '10:00:00',
      '10:00',
      ['format', '1 row not matching the pattern'],
    ],
    [
      'yearmonth',
      { type: 'yearmonth', missingValues: ['', '1'] },
      '2001-12',
      '2001-13',
      ['format', '1 row not matching the pattern'],
    ],
    ['year', { type: 'year' }, '2001', 'x', ['type', '1 row not of type integer']],
    [
      'boolean',
      { type: 'boolean', trueValues: ['yes', '1'], falseValues: ['no'] },
      'yes',
      'true',
      ['type', '1 row not of type boolean'],
    ],
    ['boolean by default', { type: 'boolean' }, 'TRUE', 'yes', ['type', '1 row not of type boolean']],
    [
      'decimalChar',
      { type: 'number', decimalChar: ',', groupChar: '.' },
      '"1.234,5"',
      '"1,2,3"',
      ['type', '1 row not of type number'],
    ],
    [
      'date format',
      { type: 'date', format: '%d/%m/%Y', missingValues: ['', '1'] },
      '31/12/2001',
      '12/31/2001',
      ['type', '1 row not of type date'],
    ],
    [
      'datetime',
      { type: 'datetime', missingValues: ['', '1'] },
      '2001-12-31T10:00:00Z',
      '31.12.2001',
      ['type', '1 row not of type timestamp'],
    ],
  ])('%s', async (_, field, good, bad, [rule, found]) => {
    expect(await findings(one(field), `x\n1\n${good}\n`)).toEqual([])
    expect(await findings(one(field), `x\n1\n${bad}\n`)).toEqual([[rule, 'x', 'fail', found]])
  })
})

test('a group and a decimal sign are read as they are declared', async () => {
  const schema = one({
    type: 'number',
    decimalChar: ',',
    groupChar: '.',
    constraints: { minimum: 1234.5, maximum: 1234.5 },
  })
  expect(await findings(schema, 'x\n"1.234,5"\n')).toEqual([])
})

test('missing values with and without labels, of the table and of a field', async () => {
  const schema = {
    missingValues: ['', 'NA'],
    fields: [
      { name: 'x', type: 'integer' },
      {
        name: 'y',
        type: 'integer',
        missingValues: ['', { value: '-99', label: 'refused' }],
        constraints: { minimum: 0 },
      },
    ],
  }
  expect(await findings(schema, 'x,y\nNA,-99\n1,2\n')).toEqual([])
  expect(await findings(schema, 'x,y\n1,NA\n')).toEqual([['type', 'y', 'fail', '1 row not of type integer']])
})

describe('keys', () => {
  const fields = [
    { name: 'a', type: 'integer' },
    { name: 'b', type: 'integer' },
  ]

  test('primaryKey is there and is not repeated', async () => {
    const schema = { fields, primaryKey: ['a', 'b'] }
    expect(await findings(schema, 'a,b\n1,1\n1,2\n')).toEqual([])
    expect(await findings(schema, 'a,b\n1,1\n1,1\n1,\n')).toEqual([
      ['required', 'b', 'fail', '1 row without a value'],
      ['primary-key', null, 'fail', '1 row repeats an earlier one'],
    ])
  })

  test('uniqueKeys may be missing', async () => {
    const schema = { fields, uniqueKeys: [['a'], ['a', 'b']] }
    expect(await findings(schema, 'a,b\n1,1\n,2\n,2\n')).toEqual([])
    expect(await findings(schema, 'a,b\n1,1\n1,2\n')).toEqual([
      ['unique', 'a', 'fail', '1 row repeats an earlier one'],
    ])
  })

  test('foreignKeys refer to the table itself, or to a file that the configuration names', async () => {
    const own = { fields, foreignKeys: [{ fields: 'b', reference: { resource: '', fields: 'a' } }] }
    expect(await findings(own, 'a,b\n1,1\n2,\n3,2\n')).toEqual([])
    expect(await findings(own, 'a,b\n1,1\n2,4\n')).toEqual([
      ['reference', 'b', 'fail', '1 row refers to a key that is not there'],
    ])
    const other = {
      fields,
      foreignKeys: [{ fields: ['a', 'b'], reference: { resource: 'pairs', fields: ['p', 'q'] } }],
    }
    const pairs = { path: space.write('pairs.csv', 'p,q\n1,1\n2,2\n'), shownPath: 'pairs.csv' }
    expect(await findings(other, 'a,b\n1,1\n1,2\n', { pairs })).toEqual([
      ['reference', null, 'fail', '1 row refers to a key that is not there'],
    ])
    expect(await errorText(() => findings(other, 'a,b\n1,1\n', { pair: pairs }))).toContain(
      'refers to "pairs", which has no file. Did you mean "pair"?',
    )
  })

  test('a file that keys refer to is read by its dialect, and its keys like those that refer to them', async () => {
    const schema = {
      missingValues: ['-'],
      fields: [
        { name: 'price', type: 'number', decimalChar: ',', groupChar: '.' },
        { name: 'day', type: 'date', format: '%d.%m.%Y' },
        { name: 'who', type: 'string' },
      ],
      foreignKeys: ['price', 'day', 'who'].map((name) => ({
        fields: name,
        reference: { resource: 'known', fields: name },
      })),
    }
    const text = "price;day;who\n1.234,50;01.02.2024;'Müller; Söhne'\n-;-;-\n"
    const known = {
      path: space.write('known.csv', Buffer.from(text, 'latin1')),
      shownPath: 'known.csv',
      csv: { delimiter: ';', quote: "'", encoding: 'latin-1' },
    }
    const rows = (row: string) => findings(schema, `price,day,who\n${row}\n`, { known })
    expect(await rows('"1234,5",1.2.2024,Müller; Söhne')).toEqual([])
    expect(await rows('-,-,-')).toEqual([])
    const broken = (name: string) => ['reference', name, 'fail', '1 row refers to a key that is not there']
    expect(await rows('"1234,6",2.1.2024,Müller')).toEqual(['price', 'day', 'who'].map(broken))
  })
})

test.each([
  ['exact', 'a,b', []],
  ['exact', 'b,a', [['column-order', 'a', 'fail']]],
  ['exact', 'a,b,c', [['column-extra', 'c', 'fail']]],
  ['equal', 'b,a', []],
  ['equal', 'a,b,c', [['column-extra', 'c', 'fail']]],
  ['subset', 'a,b,c', []],
  [
    'subset',
    'a,c',
    [
      ['column-missing', 'b', 'fail'],
      ['type', 'b', 'inconclusive'],
    ],
  ],
  ['superset', 'a', []],
  ['superset', 'a,c', [['column-extra', 'c', 'fail']]],
  ['partial', 'a,c', []],
  [
    'partial',
    'c',
    [
      ['column-missing', 'a', 'fail'],
      ['column-missing', 'b', 'fail'],
      ['type', 'a', 'inconclusive'],
      ['type', 'b', 'inconclusive'],
    ],
  ],
])('fieldsMatch %s of a,b with %s', async (fieldsMatch, header, wanted) => {
  const fields = ['a', 'b'].map((name) => ({ name, type: 'string' }))
  const found = await findings({ fields, fieldsMatch }, `${header}\n${header.replace(/\w/g, 'v')}\n`)
  expect(found.map((each) => each.slice(0, 3))).toEqual(wanted)
})

test('what is not checked is counted', () => {
  const { unsupported } = parse({
    fields: [
      { name: 'place', type: 'geopoint', constraints: { required: true } },
      { name: 'x', type: 'string', format: 'binry', constraints: { jsonSchema: {} } },
    ],
  })
  expect(unsupported.map(({ column, what }) => [column, what])).toEqual([
    ['place', 'values of type geopoint'],
    ['place', 'constraints of type geopoint'],
    ['x', 'format binry'],
    ['x', 'jsonSchema'],
  ])
})

test('an unknown key is an error at its line', async () => {
  expect(await errorText(() => parse(one({ type: 'integer', constraint: {} })))).toMatch(
    /^rows\.schema\.json:6:7 {2}unknown key "constraint" under fields\.0\. Did you mean "constraints"\?/,
  )
})
