import { canonicalJson } from '../../evidence/canonical.ts'
import type { ContractChange } from '../../evidence/contract-difference.ts'
import { plural } from '../../text.ts'
import type { Contract, ContractColumn } from '../contract.ts'
import type { Requirement } from '../requirement.ts'
import { compareRequirements, questionOf, type Stand } from './grade.ts'

/** A change, and the demand of the earlier contract that is weaker now. */
export interface Change {
  change: Omit<ContractChange, 'fails'>
  weakened: Requirement | null
}

type Grade = ContractChange['grade']

/**
 * What `after` asks that `before` did not, and the other way round, graded for whoever relies on the data. A change
 * of which nobody can say that it asks for more counts as loosening.
 */
export function contractDifference(before: Contract, after: Contract): Change[] {
  const found = [
    ...columnChanges(before, after),
    ...matchChanges(before, after),
    ...requirementChanges(before, after),
  ]
  if (before.id !== after.id || before.version !== after.version)
    found.push(
      change(
        'neutral',
        null,
        `id and version: ${before.id} ${before.version} → ${after.id} ${after.version}`,
        null,
      ),
    )
  else if (found.length === 0 && before.digest !== after.digest)
    found.push(change('neutral', null, 'texts that ask for nothing', null))
  return found.sort((a, b) => GRADES.indexOf(a.change.grade) - GRADES.indexOf(b.change.grade))
}

const GRADES: Grade[] = ['breaking', 'loosening', 'tightening', 'neutral']

const change = (
  grade: Grade,
  column: string | null,
  what: string,
  line: number | null,
  weakened: Requirement | null = null,
): Change => ({ change: { grade, column, what, line }, weakened })

function columnChanges(before: Contract, after: Contract): Change[] {
  const [own, other] = [declared(before), declared(after)]
  return [
    ...[...own.keys()]
      .filter((name) => !other.has(name))
      .map((name) => change('breaking', name, 'column removed', null)),
    ...[...other].flatMap(([name, { line, column: now }]) => {
      const then = own.get(name)
      if (!then) return [change('tightening', name, 'column added', line)]
      if (!then.column && !now) return []
      if (!now) return [change('loosening', name, 'its type is not checked any more', line)]
      if (!then.column) return [change('tightening', name, `its type is checked: ${now.type}`, line)]
      return sameColumn(then.column, now, typeRule(before, name))
    }),
    ...classifications(before, after, other),
  ]
}

function declared({ columns, untyped }: Contract): Map<string, { line: number; column?: ContractColumn }> {
  return new Map([
    ...untyped.map(({ name, position }) => [name, { line: position.line }] as const),
    ...columns.map((column) => [column.name, { line: column.position.line, column }] as const),
  ])
}

const WIDER = [
  ['integer', 'number'],
  ['date', 'timestamp'],
]

const typeRule = ({ requirements }: Contract, name: string): Requirement | null =>
  requirements.find(({ rule, column }) => rule === 'type' && column === name) ?? null

function sameColumn(then: ContractColumn, now: ContractColumn, type: Requirement | null): Change[] {
  const { name, position } = now
  const at = (grade: Grade, what: string) => change(grade, name, what, position.line)
  const isPair = (a: string, b: string) => WIDER.some(([narrow, wide]) => narrow === a && wide === b)
  const typed: Grade = isPair(then.type, now.type)
    ? 'loosening'
    : isPair(now.type, then.type)
      ? 'tightening'
      : 'breaking'
  const differs = (a: unknown, b: unknown) => canonicalJson(a) !== canonicalJson(b)
  return [
    ...(then.type === now.type
      ? []
      : [
          change(
            typed,
            name,
            `type ${then.type} → ${now.type}`,
            position.line,
            typed === 'tightening' ? null : type,
          ),
        ]),
    ...(differs(then.reading, now.reading) ? [at('breaking', 'how its text is read')] : []),
    ...(then.role === now.role
      ? []
      : [at('breaking', `role ${then.role ?? 'none'} → ${now.role ?? 'none'}`)]),
    ...(differs(then.environments, now.environments)
      ? [
          at(
            'breaking',
            `environments ${then.environments?.join(', ') ?? 'all'} → ${now.environments?.join(', ') ?? 'all'}`,
          ),
        ]
      : []),
    ...(differs(then.fix ?? null, now.fix ?? null) ? [at('neutral', 'fixes before rows are put aside')] : []),
  ]
}

function classifications(before: Contract, after: Contract, other: Map<string, { line: number }>): Change[] {
  const line = (name: string) => other.get(name)?.line ?? null
  return [
    ...before.classified
      .filter((name) => other.has(name) && !after.classified.includes(name))
      .map((name) => change('loosening', name, 'classification removed', line(name))),
    ...after.classified
      .filter((name) => !before.classified.includes(name))
      .map((name) => change('tightening', name, 'classification added', line(name))),
  ]
}

const EXTRA = ['pass', 'warn', 'fail']

function matchChanges({ match: then }: Contract, { match: now }: Contract): Change[] {
  const by = (more: boolean, what: string) => change(more ? 'tightening' : 'loosening', null, what, null)
  return [
    ...(then.extra === now.extra
      ? []
      : [
          by(
            EXTRA.indexOf(now.extra) > EXTRA.indexOf(then.extra),
            `undeclared columns: ${then.extra} → ${now.extra}`,
          ),
        ]),
    ...(then.mayLack === now.mayLack
      ? []
      : [by(then.mayLack, `declared columns ${now.mayLack ? 'may be left out' : 'must be there'}`)]),
    ...(then.ordered === now.ordered
      ? []
      : [by(now.ordered, `the order of columns ${now.ordered ? 'is' : 'is not'} asked for`)]),
  ]
}

/** Rules of columns that came or went say nothing that the column does not; types are compared with the column. */
function requirementChanges(before: Contract, after: Contract): Change[] {
  const [own, other] = [declared(before), declared(after)]
  const both = ({ rule, column }: Requirement) =>
    rule !== 'type' && (column === null || (own.has(column) && other.has(column)))
  const left = after.requirements.filter(both)
  const changes: Change[] = []
  for (const then of before.requirements.filter(both)) {
    const i = bestMatch(then, left)
    const [now] = i < 0 ? [] : left.splice(i, 1)
    if (!now)
      changes.push(change('loosening', then.column, `${then.rule} removed (${then.allowed})`, null, then))
    else changes.push(...compared(then, now))
  }
  return [
    ...changes,
    ...left.map((now) =>
      change('tightening', now.column, `${now.rule} added (${now.allowed})`, now.position.line),
    ),
  ]
}

/** The same demand, else the first that asks the same question. */
function bestMatch(then: Requirement, left: Requirement[]): number {
  const same = left.map((now, i) => ({ now, i })).filter(({ now }) => questionOf(now) === questionOf(then))
  return (same.find(({ now }) => compareRequirements(then, now) === 'same') ?? same[0])?.i ?? -1
}

function compared(then: Requirement, now: Requirement): Change[] {
  const stand: Stand = compareRequirements(then, now)
  if (stand === 'same') return []
  const severity = then.severity === now.severity ? '' : `, ${then.severity} → ${now.severity}`
  const what =
    then.allowed === now.allowed
      ? `${now.rule} (${now.allowed})${severity || valueWords(then, now)}`
      : `${now.rule}: ${then.allowed} → ${now.allowed}${severity}`
  const { line } = now.position
  if (stand === 'stronger') return [change('tightening', now.column, what, line)]
  const doubt = stand === 'unclear' ? '; not for certain stricter' : ''
  return [change('loosening', now.column, `${what}${doubt}`, line, then)]
}

/** What the words for a demand leave out: which values. */
function valueWords(then: Requirement, now: Requirement): string {
  const count = ({ measure }: Requirement) =>
    measure.of === 'breaking-rows'
      ? measure.parts.reduce(
          (sum, { condition }) => sum + ('values' in condition ? condition.values.length : 0),
          0,
        )
      : 0
  return count(then) > 0 ? `: other values (${plural(count(then), 'value')} → ${count(now)})` : ' changed'
}
