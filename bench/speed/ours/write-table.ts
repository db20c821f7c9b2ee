/** Usage: write-table.ts <file.csv|file.parquet> <SELECT>. Writes what the query gives. */
import { openEngine, sqlString } from '../../../src/data/engine.ts'

const [file, select] = process.argv.slice(2)
const engine = await openEngine()
const format = file.endsWith('.csv') ? 'CSV, HEADER' : 'PARQUET'
await engine.rows(`COPY (${select}) TO ${sqlString(file)} (FORMAT ${format})`)
engine.close()
