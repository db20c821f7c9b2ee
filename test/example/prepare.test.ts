import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { query, runScript, temporaryFolder } from './workspace.ts'

describe('prepare.mjs', () => {
  const out = join(temporaryFolder(), "it's data")
  const prepare = () => runScript('prepare.mjs', ['--out', out, '--rows', '1000'])
  const file = (name: string) => `read_parquet('${join(out, name).replaceAll("'", "''")}')`

  beforeAll(async () => {
    expect(await prepare()).toMatchObject({ code: 0, stderr: '' })
  })

  it('writes six months and three splits, and leaves nothing else behind', () => {
    expect(readdirSync(out).sort()).toEqual([
      '.prepared.json',
      '2001-01.parquet',
      '2001-02.parquet',
      '2001-03.parquet',
      '2001-04.parquet',
      '2001-05.parquet',
      '2001-06.parquet',
      'test.parquet',
      'train-q1.parquet',
      'train.parquet',
    ])
  })

  it('gives every column its type', async () => {
    const columns = await query(
      `select column_name, column_type from (describe from ${file('train.parquet')})`,
    )
    expect(columns.map(({ column_name, column_type }) => `${column_name} ${column_type}`)).toEqual([
      'date TIMESTAMP',
      'delay INTEGER',
      'distance INTEGER',
      'origin VARCHAR',
      'destination VARCHAR',
      'late INTEGER',
      'hour INTEGER',
      'weekday INTEGER',
      'month INTEGER',
    ])
  })

  it('keeps June out of training', async () => {
    const months = (name: string) =>
      query(`select month, count(*)::integer as rows from ${file(name)} group by all order by all`)
    const thousand = (month: number) => ({ month, rows: 1000 })
    expect(await months('train-q1.parquet')).toEqual([1, 2, 3].map(thousand))
    expect(await months('train.parquet')).toEqual([1, 2, 3, 4, 5].map(thousand))
    expect(await months('test.parquet')).toEqual([thousand(6)])
  })

  it('derives lateness, hour and ISO weekday', async () => {
    const wrong = `late <> case when delay > 15 then 1 else 0 end or hour <> extract('hour' from date)
      or weekday <> extract('isodow' from date) or month <> extract('month' from date)`
    expect(await query(`select date from ${file('train.parquet')} where ${wrong}`)).toEqual([])
    const [first] = await query(`select * from ${file('2001-05.parquet')} limit 1`)
    // 1 May 2001 was a Tuesday.
    expect(first).toMatchObject({ hour: 6, weekday: 2, month: 5 })
    expect(first!.date).toMatch(/^2001-05-01 06:/)
  })

  it('sorts by time and spreads a sample over the whole month', async () => {
    const [answer] = await query(`
      select bool_and(date >= previous) as sorted, count(distinct day(date))::integer as days
      from (select date, lag(date, 1, date) over () as previous from ${file('2001-03.parquet')})`)
    expect(answer).toEqual({ sorted: true, days: 31 })
  })

  it('does nothing when up to date, and repairs a damaged file', async () => {
    const before = statSync(join(out, 'test.parquet'))
    expect((await prepare()).stdout).toContain('is up to date')
    expect(statSync(join(out, 'test.parquet')).mtimeMs).toBe(before.mtimeMs)
    truncateSync(join(out, 'test.parquet'), 10)
    expect((await prepare()).stdout).toContain('9 files written')
    expect(statSync(join(out, 'test.parquet')).size).toBe(before.size)
  })

  it.each([
    [['--rows', '0'], '--rows must be a whole number above 0, not "0"'],
    [['--row', '5'], "Unknown option '--row'"],
  ])('refuses %j with its usage', async (args, message) => {
    const { code, stderr } = await runScript('prepare.mjs', args)
    expect(code).toBe(1)
    expect(stderr).toContain(message)
    expect(stderr).toContain('Usage: node prepare.mjs')
  })
})
