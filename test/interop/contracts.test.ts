import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { CONTRACT } from '../../bench/speed/orders.ts'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { openEngine } from '../../src/data/engine.ts'
import { inferContract } from '../../src/data/infer/infer.ts'
import { proposeContract } from '../../src/data/ratchet/propose.ts'
import { execute, projectRoot } from './python.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlops-contracts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const lint = (path: string) => execute('datacontract', ['lint', path], { environment: 'contracts' })

test('datacontract lint accepts the contract that is inferred', { timeout: 600_000 }, async () => {
  const engine = await openEngine()
  try {
    const data = join(folder, 'rows.parquet')
    await engine.rows(
      `COPY (SELECT i AS n, i / 4 AS part, 'a' || i % 3 AS kind, i % 2 = 0 AS even, DATE '2001-01-01' + i::INTEGER AS day,
       TIMESTAMP '2001-01-01' + INTERVAL (i) HOUR AS at FROM range(500) t(i)) TO '${data}' (FORMAT PARQUET)`,
    )
    const path = join(folder, 'inferred.odcs.yaml')
    writeFileSync(
      path,
      await inferContract(engine, data, 'rows.parquet', { id: 't', label: 'even', time: 'at' }),
    )
    expect(lint(path)).toMatchObject({ status: 0 })
    const text = readFileSync(path, 'utf8')
    await engine.rows(
      `COPY (SELECT *, 1 AS more FROM '${data}' UNION ALL SELECT 9999, 1, 'z', true, DATE '2001-01-01', now()::TIMESTAMP, 2) TO '${data}.2' (FORMAT PARQUET)`,
    )
    const splits = { train: { path: `${data}.2`, shownPath: 'rows' } }
    const judge = async (changed: string) => {
      const contract = parseContract(changed, 'inferred.odcs.yaml')
      return { text: changed, contract, result: await validateSplits(engine, contract, splits) }
    }
    const proposal = await proposeContract(engine, splits, await judge(text), judge)
    expect(proposal?.done).toHaveLength(3)
    writeFileSync(path, proposal?.text ?? '')
    expect(lint(path)).toMatchObject({ status: 0 })
  } finally {
    engine.close()
  }
})

test('and those of the example and of the benchmark, and refuses a broken one', { timeout: 600_000 }, () => {
  const orders = join(folder, 'orders.odcs.yaml')
  writeFileSync(orders, CONTRACT)
  expect(lint(orders)).toMatchObject({ status: 0 })
  expect(lint(join(projectRoot, 'examples/flight-delay/flights.odcs.yaml'))).toMatchObject({ status: 0 })
  writeFileSync(orders, CONTRACT.replace('metric: rowCount', 'metric: rowCounts'))
  expect(lint(orders).status).toBe(1)
})
