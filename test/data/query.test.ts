import { describe, expect, test } from 'vitest'
import { outcomeOf, validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { queryComplaint } from '../../src/data/query.ts'
import { errorText, scratch } from './scratch.ts'

const space = scratch()

const contract = (query: string) =>
  parseContract(
    `apiVersion: v3.1.0\nkind: DataContract\nid: t\nversion: 1.0.0\nstatus: active\nschema:\n  - name: t\n    properties:\n` +
      `      - { name: x, logicalType: string }\n    quality:\n      - { type: sql, severity: warning, mustBe: 2, query: ${JSON.stringify(query)} }\n`,
    't.odcs.yaml',
  )
const run = async (query: string) => {
  const path = space.write('rows.csv', 'x\nsecret\nother\n')
  const { checks } = await validateSplits(space.engine, contract(query), {
    all: { path, shownPath: 'rows.csv' },
  })
  return checks.at(-1)
}

describe('a query that may run', () => {
  test.each([
    'SELECT count(*) FROM {object}',
    'SELECT count(*) FROM t;',
    'WITH u AS (SELECT x FROM t) SELECT count(*) FROM u -- all',
    'SELECT count(*) FROM T a JOIN t b USING (x)',
    'SELECT count(*) = 2 + 1 - 1 AND true FROM t WHERE x IN (SELECT x FROM t)',
    'SELECT sum(i) FROM range(2) r(i), t',
  ])('%s', async (query) => {
    expect(await queryComplaint(space.engine, query.replace('{object}', '"t"'), 't')).toBe(undefined)
    expect(await run(query)).toMatchObject({ rule: 'sql', column: null })
  })

  test('gives a number, and a boolean is one', async () => {
    expect(await run('SELECT count(*) FROM {object}')).toMatchObject({ verdict: 'pass', found: '2' })
    expect(await run('SELECT count(*) > 5 FROM t')).toMatchObject({ verdict: 'warn', found: '0' })
  })
})

describe('a query that must not', () => {
  test.each([
    ["SELECT count(*) FROM read_csv('/etc/passwd')", 'the function read_csv reads more than the table'],
    ["SELECT count(*) FROM '/etc/passwd'", 'it may read only the table t'],
    ["SELECT * FROM t WHERE x IN (SELECT content FROM read_text('/etc/passwd'))", 'the function read_text'],
    ['SELECT count(*) FROM information_schema.tables', 'it may read only the table t'],
    ['SELECT count(*) FROM duckdb_settings()', 'the function duckdb_settings'],
    ["SELECT getenv('HOME')", 'the function getenv is not allowed'],
    ["COPY t TO '/tmp/out.csv'", 'only a SELECT may stand here'],
    ['DROP TABLE t', 'only a SELECT may stand here'],
    ["ATTACH '/tmp/x.db'", 'only a SELECT may stand here'],
    ['SELECT 1; SELECT 2', 'it must be one statement'],
    ['SELECT 1) ; DROP TABLE t; --', 'it cannot be read'],
    ['SELEC 1', 'it cannot be read'],
  ])('%s', async (query, complaint) => {
    const said = await errorText(() => run(query))
    expect(said).toContain(`t.odcs.yaml:11:9  the query is not allowed: `)
    expect(said).toContain(complaint)
  })
})

test('a query that breaks fails as an error, whatever its severity, and quotes no value', async () => {
  const broken = await run('SELECT sum(x::INTEGER) FROM t')
  expect(broken).toMatchObject({
    severity: 'error',
    verdict: 'fail',
    found: 'the check itself broke',
    reason: 'the check broke: Conversion Error',
  })
  expect(outcomeOf(broken ? [broken] : [])).toBe('fail')
  expect(await run('SELECT x FROM t')).toMatchObject({
    verdict: 'fail',
    reason: 'the check broke: the query gives more than one value',
  })
  expect(await run('SELECT max(x) FROM t')).toMatchObject({
    verdict: 'fail',
    reason: 'the check broke: the query gives neither a number nor a boolean',
  })
  expect(await run('SELECT max(1) FROM t WHERE false')).toMatchObject({ verdict: 'inconclusive' })
})
