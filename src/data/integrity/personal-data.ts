import type { ColumnProfile } from '../../evidence/facts.ts'
import type { IntegrityCheck } from '../../evidence/integrity.ts'
import { plural } from '../../text.ts'
import type { CastSplit } from '../checks.ts'
import { type Engine, sqlString } from '../engine.ts'
import type { ColumnAccess } from '../render.ts'
import { judged, type Severity } from './finding.ts'
import { ANY_SHAPE, EMAIL, ShapeCounts } from './personal-classes.ts'
import { classByName } from './personal-names.ts'

/**
 * Counts values that look like personal data, by class, in columns to which the contract gives no classification:
 * addresses anywhere in a text, everything else as a whole value. It tells counts and never a value.
 */
export async function personalData(
  engine: Engine,
  seen: CastSplit,
  classified: string[],
  { severity }: { severity: Severity },
): Promise<IntegrityCheck[]> {
  if (severity === 'off') return []
  const checks: IntegrityCheck[] = []
  const open = [...seen.accesses].filter(([name]) => !classified.includes(name))
  for (const [column, access] of open) {
    const profile = seen.profiles.find(({ name }) => name === column)
    const counts = await shapesOf(engine, seen, access, profile)
    const named = { check: 'personal-data' as const, split: seen.split, column, of: seen.rows }
    const allowed = 'none without a classification'
    const found = counts?.byClass() ?? new Map<string, number>()
    for (const [kind, rows] of found)
      checks.push(
        judged(
          {
            ...named,
            class: kind,
            broken: true,
            failing: rows,
            found: `${plural(rows, 'row')} with what looks like ${WORDS[kind]}`,
            allowed,
          },
          severity,
        ),
      )
    const byName = classByName(column)
    if (found.size === 0 && byName && profile && profile.nulls < profile.rows)
      checks.push(
        judged(
          {
            ...named,
            class: byName,
            broken: true,
            found: `by its name it holds ${WORDS[byName]}`,
            allowed,
          },
          severity,
        ),
      )
  }
  if (checks.length > 0 || open.length === 0) return checks
  const columns = plural(open.length, 'column')
  const clean = {
    check: 'personal-data' as const,
    split: seen.split,
    of: seen.rows,
    broken: false,
    failing: 0,
    found: `none in ${columns}`,
    allowed: 'none without a classification',
  }
  return [judged(clean, severity)]
}

const WORDS: Record<string, string> = {
  email: 'an e-mail address',
  phone: 'a telephone number',
  card: 'a number of a payment card',
  iban: 'a bank account (IBAN)',
  'national-id': 'a national identity number',
  ip: 'an IP address',
  name: 'the name of a person',
  birth: 'a date of birth',
  address: 'a postal address',
}

/** Fewer digits make no number of a card. */
const LEAST_CARD = 1e12

async function shapesOf(
  engine: Engine,
  { table }: CastSplit,
  { value, type }: ColumnAccess,
  profile: ColumnProfile | undefined,
): Promise<ShapeCounts | undefined> {
  const counts = new ShapeCounts()
  if (type === 'string' && profile?.kind === 'categorical' && profile.other === 0) {
    for (const { value: text, count } of profile.categories) counts.add(text, count)
    return counts
  }
  const text = `CAST(${value} AS VARCHAR)`
  if (type === 'integer' && profile?.kind === 'numeric' && (profile.max ?? 0) >= LEAST_CARD) {
    await addShapes(engine, counts, `SELECT ${text} AS v FROM ${table} WHERE ${value} >= ${LEAST_CARD}`)
    return counts
  }
  if (type !== 'string') return undefined
  const [{ emails }] = await engine.rows(
    `SELECT count(*) FILTER (contains(${text}, '@') AND regexp_matches(${text}, ${sqlString(EMAIL)})) AS emails FROM ${table}`,
  )
  counts.addEmails(emails as number)
  await addShapes(
    engine,
    counts,
    `SELECT ${text} AS v FROM ${table} WHERE regexp_full_match(${text}, ${sqlString(ANY_SHAPE)}) AND NOT contains(${text}, '@')`,
  )
  return counts
}

async function addShapes(engine: Engine, counts: ShapeCounts, query: string): Promise<void> {
  for await (const chunk of engine.stream(query))
    for (const value of chunk.column(0)) counts.add(value as string, 1)
}
