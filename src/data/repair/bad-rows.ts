import type { BrokenRule } from '../../evidence/repair.ts'
import { isAllowed } from '../conditions.ts'
import type { Contract } from '../contract.ts'
import { type Engine, sqlIdentifier, sqlString } from '../engine.ts'
import { brokenRows, columnsOf, type Measured, measure } from '../measure.ts'
import type { KeyTables } from '../references.ts'
import { aggregatesOf, type Requirement } from '../requirement.ts'
import { judge } from '../verdict.ts'
import { castTable } from '../view.ts'
import type { FixedRows } from './fixed-rows.ts'

/** Table of `n` and `rules`: the rows that break what fails, and the names of what they break. */
export const BAD = 'repair_bad'

const CASTS = 'repair_casts'

/**
 * Marks every row that breaks a requirement that fails. Rows within a tolerance, and rows against a requirement that
 * only warns, break nothing.
 */
export async function markBadRows(
  engine: Engine,
  contract: Contract,
  fixed: FixedRows,
  references: KeyTables,
): Promise<BrokenRule[]> {
  const named = fixed.stored.map(({ name }, i) => `c${i} AS ${sqlIdentifier(name)}`)
  const casts = castTable(contract.columns, fixed.stored)
  const values = casts.values.map(({ sql, name }) => `${sql} AS ${name}`)
  await engine.rows(
    `CREATE OR REPLACE TEMP TABLE ${CASTS} AS SELECT ${casts.answers.join(', ') || 'NULL'} FROM
     (SELECT ${values.join(', ') || 'NULL'} FROM (SELECT ${named.join(', ')} FROM ${fixed.kept}))`,
  )
  try {
    const measured: Measured = { engine, table: CASTS, accesses: casts.accesses, references }
    const failing = await failingRules(measured, contract, fixed)
    await engine.rows(
      `CREATE OR REPLACE TEMP TABLE ${BAD} AS ${badRows(
        measured,
        fixed,
        failing.map(({ requirement }) => requirement),
      )}`,
    )
    return failing.map(({ requirement: { rule, column, position }, rows }) => ({
      rule,
      column,
      line: position.line,
      rows,
    }))
  } finally {
    await engine.rows(`DROP TABLE ${CASTS}`)
  }
}

/** What fails, and would not if fewer rows broke it. */
async function failingRules(measured: Measured, { requirements }: Contract, fixed: FixedRows) {
  const testable = requirements.filter(
    ({ measure: of, limit }) =>
      /^(breaking|repeated|orphaned)-rows$/.test(of.of) &&
      isAllowed(limit, 0) &&
      columnsOf(of).every((name) => measured.accesses.has(name)),
  )
  const evidence = {
    answers: await measure(
      measured,
      testable.flatMap(({ measure: of }) => aggregatesOf(of)),
    ),
    queries: new Map(),
    stored: new Map(fixed.stored.map((column) => [column.name, column])),
    previousRows: undefined,
    now: 0,
  }
  return testable.flatMap((requirement) => {
    const { verdict, failing } = judge(requirement, evidence)
    return verdict === 'fail' && failing !== null && failing > 0 ? [{ requirement, rows: failing }] : []
  })
}

/** `range(delay):34`: the rule, its columns, and its line in the contract. */
function ruleId({ rule, measure: of, column, position }: Requirement): string {
  const columns = 'columns' in of ? of.columns : column === null ? [] : [column]
  return `${rule}(${columns.join('+')}):${position.line}`
}

/** Casts stand in the order of the kept rows, so their place there says which row they are. */
function badRows(measured: Measured, { kept }: FixedRows, rules: Requirement[]): string {
  if (rules.length === 0) return `SELECT n, '' AS rules FROM ${kept} WHERE false`
  const broken = rules.map(
    (rule, i) => `SELECT n AS place, ${i} AS rule FROM (${brokenRows(measured, rule)})`,
  )
  const names = rules.map((rule, i) => `max(CASE WHEN rule = ${i} THEN ${sqlString(ruleId(rule))} END)`)
  return `SELECT numbered.n, rules FROM
    (SELECT place, concat_ws(' ', ${names.join(', ')}) AS rules FROM (${broken.join(' UNION ALL ')}) GROUP BY place)
    JOIN (SELECT row_number() OVER () AS place, n FROM ${kept}) AS numbered USING (place)`
}
