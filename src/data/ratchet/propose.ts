import { type ParsedYaml, parseYaml } from '../../config/yaml.ts'
import { YamlEdit } from '../../config/yaml-edit.ts'
import { ActionError } from '../../errors.ts'
import type { CheckResult } from '../../evidence/check-result.ts'
import type { SplitFile, ValidatedSplits } from '../checks.ts'
import { type Contract, parseContract } from '../contract.ts'
import type { Engine } from '../engine.ts'
import { logicalTypeOf } from '../types.ts'
import { type Form, formOf } from './form.ts'
import { type Broken, MENDS } from './mend.ts'
import { type Observed, observe } from './observe.ts'

export interface Proposal {
  text: string
  /** What was changed, without values of the data. */
  done: string[]
  /** What this data breaks and a person has to settle. */
  left: string[]
}

/** The contract's text, and what the data came to under it. */
export interface Judged {
  text: string
  contract: Contract
  result: Pick<ValidatedSplits, 'checks' | 'profiles' | 'datasets'>
}

/** A type that changed may show more that breaks; a contract that needs more rounds is for a person. */
const MOST_ROUNDS = 3

/**
 * The contract with the least changes that let this data through, every other byte as it was; null where none helps.
 * Values of classified columns are never written into it.
 *
 * @param again judges the data by another text of the contract
 */
export async function proposeContract(
  engine: Engine,
  splits: Record<string, SplitFile>,
  first: Judged,
  again: (text: string) => Promise<Judged>,
): Promise<Proposal | null> {
  let judged = first
  const done: string[] = []
  for (let round = 1; ; round++) {
    const proposal = await oneRound(engine, splits, judged)
    if (proposal === null) return null
    done.push(...proposal.done)
    if (proposal.done.length === 0 || round === MOST_ROUNDS || !proposal.retyped)
      return done.length === 0 ? null : { text: withVersion(proposal.text, first), done, left: proposal.left }
    judged = await again(proposal.text)
  }
}

async function oneRound(
  engine: Engine,
  splits: Record<string, SplitFile>,
  judged: Judged,
): Promise<(Proposal & { retyped: boolean }) | null> {
  const { text, contract, result } = judged
  const parsed = parseYaml(text, contract.path)
  const form = formOf(parsed)
  if (form === undefined) return null
  const open = firstOfEach(result.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn'))
  const observed = await observe(engine, contract, splits, open)
  const accepted: Change[] = []
  const proposal = { text, done: [] as string[], left: [] as string[], retyped: false }
  for (const check of open) {
    const { rule, column } = check
    const change = changeFor(check, judged, { form, parsed, observed })
    const tried = change && applied([...accepted, change], text, contract.path)
    if (change === undefined || tried === undefined)
      proposal.left.push(column === null ? rule : `${column}: ${rule}`)
    else {
      accepted.push(change)
      proposal.text = tried.text
      proposal.done.push(`${column}: ${tried.words}`)
      proposal.retyped ||= rule === 'type'
    }
  }
  return proposal
}

/** Says what it does; undefined where it does nothing. */
type Change = (edit: YamlEdit) => string | undefined

interface Known {
  form: Form
  parsed: ParsedYaml
  observed: Map<string, Observed>
}

/** What would let the data through one check; undefined where nobody but a person can tell. */
function changeFor(
  check: CheckResult,
  { contract, result }: Judged,
  { form, parsed, observed }: Known,
): Change | undefined {
  const { rule, column: name } = check
  if (name === null) return undefined
  if (rule === 'column-extra') return (edit) => addColumn(edit, form, name, result)
  const column = form.columns.find((one) => one.name === name)
  const declared = contract.columns.find((one) => one.name === name)
  const mend = MENDS[rule]
  if (!column || !declared || !mend) return undefined
  const broken: Broken = {
    form,
    column,
    type: declared.type,
    profiles: Object.values(result.profiles).flatMap((split) => split.filter((one) => one.name === name)),
    observed: observed.get(name),
    stored: storedType(name, result),
    classified: declared.classification !== null,
    mostly: breaksMostly(check, result),
    isAt: (path) => {
      const { line, column: at } = parsed.locate(path)
      return line === check.contract?.line && at === check.contract.column
    },
  }
  return (edit) => mend(edit, broken)
}

/**
 * The text after the changes, and what the last one did; undefined where that does nothing, or leaves no contract that
 * can be read: a range has no meaning for what becomes a text.
 */
function applied(changes: Change[], text: string, path: string): { text: string; words: string } | undefined {
  const edit = new YamlEdit(text)
  const words = changes.map((change) => change(edit)).at(-1)
  if (words === undefined) return undefined
  try {
    parseContract(edit.toString(), path)
    return { text: edit.toString(), words }
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/** Another minor version, where the standard has versions. */
function withVersion(text: string, { contract }: Judged): string {
  const { version } = formOf(parseYaml(text, contract.path)) ?? {}
  const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(contract.version) ?? []
  if (version === undefined || major === undefined) return text
  const edit = new YamlEdit(text)
  edit.replace(version, `${major}.${Number(minor) + 1}.0`)
  return edit.toString()
}

/** One rule is one line of the contract, however many splits break it. */
function firstOfEach(checks: CheckResult[]): CheckResult[] {
  const keys = checks.map(({ rule, column, contract }) => JSON.stringify([rule, column, contract]))
  return checks.filter((_, i) => keys.indexOf(keys[i]) === i)
}

const breaksMostly = (
  { rule, column }: CheckResult,
  { checks, datasets }: Pick<ValidatedSplits, 'checks' | 'datasets'>,
): boolean => {
  const same = checks.filter((one) => one.rule === rule && one.column === column)
  const failing = same.reduce((sum, one) => sum + (one.failing ?? 0), 0)
  const rows = same.reduce((sum, { split }) => sum + datasets[split].rows, 0)
  return failing * 2 > rows
}

/** DuckDB's name of the type that a column's values have, where all splits agree. */
function storedType(name: string, { datasets }: Pick<ValidatedSplits, 'datasets'>): string | undefined {
  const types = Object.values(datasets).flatMap(({ columns }) =>
    columns.flatMap((column) => (column.name === name ? [column.type] : [])),
  )
  return new Set(types).size === 1 ? types[0] : undefined
}

function addColumn(
  edit: YamlEdit,
  form: Form,
  name: string,
  { datasets }: Pick<ValidatedSplits, 'datasets'>,
): string | undefined {
  const types = Object.values(datasets).flatMap(({ columns }) =>
    columns.filter((column) => column.name === name),
  )
  const logical = [...new Set(types.map(({ type }) => logicalTypeOf(type)))]
  if (logical.length !== 1 || logical[0] === undefined) return undefined
  edit.append(form.list, form.newColumn(name, logical[0]))
  return `column of type ${logical[0]} added`
}
