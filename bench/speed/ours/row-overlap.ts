/** Usage: row-overlap.ts <train.parquet> <test.parquet>. Prints how many rows of the second are in the first. */
import { mlopsConfig } from '../../../src/config/schema.ts'
import { openEngine, sqlIdentifier, sqlString } from '../../../src/data/engine.ts'
import { overlapChecks } from '../../../src/data/integrity/overlap.ts'
import { type StagedSplit, stageSplit } from '../../../src/data/integrity/stage.ts'

const SETTINGS = {
  'feature-overlap': { severity: 'off' },
  'group-overlap': { severity: 'off' },
  'time-overlap': { severity: 'off' },
}
const { data } = mlopsConfig.parse({
  version: 1,
  models: {
    m: {
      task: 'binary-classification',
      data: { contract: 'c', splits: { train: 't' }, label: 'y', integrity: SETTINGS },
    },
  },
}).models.m
const engine = await openEngine()
const stages: StagedSplit[] = []
for (const [i, file] of process.argv.slice(2).entries()) {
  const table = `read_parquet(${sqlString(file)})`
  const columns = await engine.rows(`DESCRIBE SELECT * FROM ${table}`)
  const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${table}`)
  const accesses = new Map(
    columns.map(({ column_name: name }) => [
      String(name),
      { value: sqlIdentifier(String(name)), broken: 'false', type: 'integer' as const },
    ]),
  )
  const seen = { split: `split${i}`, table, accesses, rows: rows as number }
  const roles = { features: [], label: 'y', group: null, time: null }
  stages.push(await stageSplit(engine, seen as never, roles as never, false))
}
const [found] = await overlapChecks(engine, stages, data.integrity)
console.log(JSON.stringify({ overlap: found.failing }))
engine.close()
