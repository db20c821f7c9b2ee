#!/usr/bin/env node
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDuckdb, packageFile } from './training/packages.mjs'

const USAGE = 'Usage: node prepare.mjs [--out data] [--rows <rows per month>]'
const MONTHS = [1, 2, 3, 4, 5, 6].map((month) => ({ month, file: `2001-0${month}.parquet` }))
const SPLITS = [
  { file: 'train-q1.parquet', months: [1, 2, 3] },
  { file: 'train.parquet', months: [1, 2, 3, 4, 5] },
  { file: 'test.parquet', months: [6] },
]
const STAMP = '.prepared.json'

/** @returns {{ out: string, rows: number | null }} `rows` is per month, null for all */
function options(args) {
  let values
  try {
    ;({ values } = parseArgs({ args, options: { out: { type: 'string' }, rows: { type: 'string' } } }))
  } catch (error) {
    throw new Error(`${error.message}\n${USAGE}`)
  }
  if (values.rows !== undefined && !/^[1-9]\d*$/.test(values.rows)) {
    throw new Error(`--rows must be a whole number above 0, not "${values.rows}".\n${USAGE}`)
  }
  return {
    out: values.out ?? fileURLToPath(new URL('data', import.meta.url)),
    rows: values.rows === undefined ? null : Number(values.rows),
  }
}

const sha256 = (path) => createHash('sha256').update(readFileSync(path)).digest('hex')

/** What decides the bytes of the files: same recipe, same files. */
function recipe(source, rows, duckdb) {
  return { source: sha256(source), script: sha256(fileURLToPath(import.meta.url)), duckdb, rows }
}

function isUpToDate(out, wanted) {
  if (!existsSync(join(out, STAMP))) return false
  const { sizes, ...made } = JSON.parse(readFileSync(join(out, STAMP), 'utf8'))
  return (
    JSON.stringify(made) === JSON.stringify(wanted) &&
    Object.entries(sizes).every(([file, bytes]) => {
      return existsSync(join(out, file)) && statSync(join(out, file)).size === bytes
    })
  )
}

/**
 * The flights in order of time, with the columns made from them. `rows` thins every month evenly over its days.
 * Six flights at 24:00 on 30 June carry the date of 1 July and belong to none of the months.
 */
async function loadFlights(duckdb, source, rows) {
  const everyNth = rows === null ? '' : `qualify (rank * ${rows}) // total <> ((rank - 1) * ${rows}) // total`
  await duckdb.run(`
    create table flights as
    select date, delay::integer as delay, distance::integer as distance, origin, destination,
      (delay > 15)::integer as late, hour(date)::integer as hour, isodow(date)::integer as weekday,
      month(date)::integer as month,
      row_number() over (partition by month(date) order by date, origin, destination, distance, delay) as rank,
      count(*) over (partition by month(date)) as total
    from read_parquet('${source.replaceAll("'", "''")}')
    where date < timestamp '2001-07-01'
    ${everyNth}
    order by month, rank`)
}

/** Writes one Parquet file under a temporary name, then renames it; returns its size in bytes. */
async function writeFlights(duckdb, out, { file, months }) {
  const temporary = join(out, `.${randomUUID()}.tmp`)
  try {
    await duckdb.run(`
      copy (
        select * exclude (rank, total) from flights where month in (${months.join(', ')}) order by month, rank
      ) to '${temporary.replaceAll("'", "''")}' (format parquet, compression zstd)`)
    await rename(temporary, join(out, file))
  } finally {
    await rm(temporary, { force: true })
  }
  return statSync(join(out, file)).size
}

async function writeStamp(out, stamp) {
  const temporary = join(out, `.${randomUUID()}.tmp`)
  await writeFile(temporary, `${JSON.stringify(stamp, null, 2)}\n`)
  await rename(temporary, join(out, STAMP))
}

async function prepare({ out, rows }) {
  const started = performance.now()
  const source = packageFile('vega-datasets', join('data', 'flights-3m.parquet'))
  const duckdb = await openDuckdb()
  try {
    const wanted = recipe(source, rows, duckdb.version())
    if (isUpToDate(out, wanted)) {
      console.log(`${out} is up to date`)
      return
    }
    await mkdir(out, { recursive: true })
    await rm(join(out, STAMP), { force: true })
    await loadFlights(duckdb, source, rows)
    const sizes = {}
    for (const { month, file } of MONTHS)
      sizes[file] = await writeFlights(duckdb, out, { file, months: [month] })
    for (const split of SPLITS) sizes[split.file] = await writeFlights(duckdb, out, split)
    await writeStamp(out, { ...wanted, sizes })
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    console.log(`${Object.keys(sizes).length} files written to ${out} in ${seconds} s`)
  } finally {
    duckdb.close()
  }
}

try {
  await prepare(options(process.argv.slice(2)))
} catch (error) {
  console.error(`prepare.mjs: ${error.message}`)
  process.exitCode = 1
}
