import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mlops, type SpeedOptions, worker } from './area.ts'
import { type Command, type Run, timed } from './process.ts'
import { type SpeedRow, speedRow } from './row.ts'

/** What grows with the data: no peer does the same, so the bar is in the name. */
export async function validateSizes({ quick, scratch }: SpeedOptions): Promise<SpeedRow[]> {
  const part = quick ? 10 : 1
  const shown = (rows: number) => (rows / part).toLocaleString('en-US')
  const rounds = quick ? 1 : 3
  const row = async (name: string, command: Command, prints = ''): Promise<SpeedRow> => {
    const runs: Run[] = []
    for (let round = 1; round <= rounds; round++) runs.push(await timed(command))
    if (runs.some(({ stdout }) => !stdout.includes(prints)))
      throw new Error(`${name}: it did not print "${prints}"`)
    console.error(`bench:   ${name}: ${Math.min(...runs.map(({ seconds }) => seconds)).toFixed(2)} s`)
    return speedRow({ name, goal: null, ours: runs, peer: null })
  }
  const project = async (name: string, columns: number, checked: number, splits: Record<string, string>) => {
    const folder = join(scratch, name)
    mkdirSync(folder)
    writeFileSync(join(folder, 'contract.odcs.yaml'), contractOf(columns, checked))
    writeFileSync(join(folder, 'mlops.yaml'), configOf(Object.keys(splits)))
    for (const [file, select] of Object.entries(splits))
      await timed(worker('write-table.ts', join(folder, file), select))
    return { ...mlops(folder, 'validate-data', '--force', 'true'), cwd: folder, env: { GITHUB_TOKEN: '' } }
  }
  const [narrow, wide, parquet, pair] = [
    await project('narrow', 10, 3, { 'train.csv': tableOf(10, 1_000_000 / part) }),
    await project('wide', 80, 73, { 'train.csv': tableOf(80, 125_000 / part) }),
    await project('parquet', 10, 3, { 'train.parquet': tableOf(10, 10_000_000 / part) }),
    await project('pair', 3, 1, {
      'train.parquet': tableOf(3, 8_000_000 / part),
      'test.parquet': tableOf(3, 2_000_000 / part, 8_000_000 / part),
    }),
  ]
  const bytes = join(scratch, 'bytes')
  writeFileSync(bytes, '')
  truncateSync(bytes, 1_400_000_000 / part)
  return [
    await row(
      `12 checks on ${shown(1_000_000)} × 10 in one bare DuckDB statement over the text, no types, digests, profile or report`,
      worker('bare-pass.ts', join(scratch, 'orders.csv')),
    ),
    await row(`The rules alone on the same file (≤ 1.5 times the row above)`, {
      ...mlops(scratch, 'validate-data', '--mode', 'rules'),
      exitCodes: [1],
      env: { GITHUB_TOKEN: '' },
    }),
    await row(`16 checks on ${shown(1_000_000)} × 10, CSV`, narrow),
    await row(`226 checks on ${shown(125_000)} × 80, CSV (≤ 3 times the row above)`, wide),
    await row(
      `${shown(1_000_000)} × 10, CSV, again with the same contract and configuration: reused, marked as cached (≤ 3 s)`,
      { ...narrow, ...mlops(narrow.cwd, 'validate-data') },
      'Cached: ',
    ),
    await row(`16 checks on ${shown(10_000_000)} × 10, Parquet, a whole validation (≤ 1,024 MiB)`, parquet),
    await row(`16 checks on ${shown(10_000_000)} × 10, Parquet, the rules alone (≤ 5 s, ≤ 1,024 MiB)`, {
      ...parquet,
      args: [...parquet.args, '--mode', 'rules'],
    }),
    await row(`${shown(8_000_000)} against ${shown(2_000_000)} rows × 3, Parquet, all checks`, pair),
    await row(
      `${shown(8_000_000)} against ${shown(2_000_000)} rows × 3, Parquet, exact overlap alone (≤ 3 s)`,
      worker('row-overlap.ts', join(pair.cwd, 'train.parquet'), join(pair.cwd, 'test.parquet')),
    ),
    await row(`SHA-256 of ${shown(1_400)} MB (≤ 3 s)`, worker('digest-file.ts', bytes)),
  ]
}

/** Whole numbers below 1,000 that no column has in common with another; `y` is the label. */
function tableOf(columns: number, rows: number, first = 0): string {
  const values = Array.from(
    { length: columns - 1 },
    (_, i) => `(hash(i + ${first} + ${i} * 1e9::BIGINT) % 1000)::INTEGER AS c${i}`,
  )
  return `SELECT ${values.join(', ')}, (hash(i + ${first}) % 2)::INTEGER AS y FROM range(${rows}) t(i)`
}

/** The type of every column, and of the first `checked` that none is missing and all are in a range. */
function contractOf(columns: number, checked: number): string {
  const names = [...Array.from({ length: columns - 1 }, (_, i) => `c${i}`), 'y']
  const properties = names.map((name, i) => {
    const more = i < checked ? ', required: true, logicalTypeOptions: { minimum: 0, maximum: 999 }' : ''
    return `      - { name: ${name}, logicalType: integer${more} }\n`
  })
  return `apiVersion: v3.1.0
kind: DataContract
id: numbers
version: 1.0.0
status: active
schema:
  - name: numbers
    properties:
${properties.join('')}`
}

const configOf = (files: string[]): string => `version: 1
models:
  numbers:
    task: binary-classification
    data:
      contract: contract.odcs.yaml
      splits: { ${files.map((file) => `${file.split('.')[0]}: ${file}`).join(', ')} }
      label: y
      integrity: { feature-overlap: { severity: 'off' }, row-overlap: { severity: info }, conflicting-labels: { severity: info } }
`
