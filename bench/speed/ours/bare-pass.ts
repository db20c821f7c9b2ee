/**
 * Usage: bare-pass.ts <orders.csv>. The 12 checks in one statement over the file as text, and nothing else: what the
 * engine alone takes. Prints how many rows break the range of quantity.
 */
import { openEngine, sqlString } from '../../../src/data/engine.ts'
import { COUNTRIES, STATUSES } from '../orders.ts'

const list = (values: string[]) => values.map(sqlString).join(', ')
const number = (column: string) => `TRY_CAST(${column} AS DOUBLE)`
const outside = (column: string, low: number, high: number) =>
  `count(*) FILTER (${number(column)} < ${low} OR ${number(column)} > ${high})`
const engine = await openEngine()
const [found] = await engine.rows(
  `SELECT count(*) AS rows, count(DISTINCT id) AS ids, count(*) - count(id) AS no_id,
     count(*) - count(amount) AS no_amount, count(*) - count(status) AS no_status,
     ${outside('amount', 0, 1000)} AS amount, ${outside('quantity', 1, 100)} AS quantity,
     ${outside('label', 0, 1)} AS label, count(*) FILTER (country NOT IN (${list(COUNTRIES)})) AS country,
     count(*) FILTER (status NOT IN (${list(STATUSES)})) AS status,
     count(*) FILTER (NOT regexp_full_match(email, '[^@ ]+@[^@ ]+')) AS email,
     (count(*) - count(score)) / count(*) AS no_score
   FROM read_csv(${sqlString(process.argv[2])}, header = true, all_varchar = true)`,
)
console.log(JSON.stringify({ quantity: found.quantity }))
engine.close()
