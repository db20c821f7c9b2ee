import type { CastSplit, ValidatedSplits } from '../data/checks.ts'
import { type Engine, sqlIdentifier, sqlString } from '../data/engine.ts'
import { isThere } from '../data/files.ts'
import { untested } from '../data/integrity/finding.ts'
import { wrongLabels } from '../data/integrity/wrong-labels.ts'
import { canonicalText } from '../data/types.ts'
import type { IntegrityCheck } from '../evidence/integrity.ts'
import { meaning } from '../model/outputs.ts'
import { didYouMean, plural } from '../text.ts'
import type { Context } from './context.ts'
import { readPredictions } from './predictions.ts'
import { idsOf } from './row-ids.ts'
import type { Answers } from './samples.ts'

/** More classes are no classes. */
const MOST_CLASSES = 1000

interface SeenLabels {
  split: string
  /** Number of the label's class; NaN where there is none. */
  codes: Float64Array
  /** The classes as text, in the order of their numbers. */
  classes: string[]
  ids: string[] | null
}

/** Labels against the predictions that `data.integrity.wrong-labels` names, of every split that has some. */
export class WrongLabelsRun {
  private readonly context: Context
  private readonly engine: Engine
  private readonly seen: SeenLabels[] = []

  constructor(context: Context, engine: Engine) {
    this.context = context
    this.engine = engine
    const { splits, integrity } = context.model.config.data
    for (const split of Object.keys(this.files)) {
      const key = ['data', 'integrity', 'wrong-labels', 'predictions', split]
      if (!Object.hasOwn(splits, split))
        throw context.model.error(
          key,
          `there is no split "${split}".${didYouMean(split, Object.keys(splits))}`,
        )
      const { task } = context.model.config
      if (task !== 'binary-classification' && task !== 'multiclass')
        throw context.model.error(
          ['data', 'integrity', 'wrong-labels'],
          `needs one class a row, and task is ${task}`,
        )
      const file = integrity['wrong-labels']?.predictions[split] as string
      if (!isThere(context.inside(file, key.join('.'))))
        throw context.model.error(
          key,
          `"${file}" does not exist`,
          'Write out-of-sample probabilities there first.',
        )
    }
  }

  private get files(): Record<string, string> {
    const settings = this.context.model.config.data.integrity['wrong-labels']
    return settings && settings.severity !== 'off' ? settings.predictions : {}
  }

  /** Takes the labels of a split while its table of casts is there. */
  async see({ split, accesses, source, table, facts }: CastSplit): Promise<void> {
    const { label, id } = this.context.model.config.data
    const access = accesses.get(label)
    if (!Object.hasOwn(this.files, split) || !access) return
    const value =
      access.type === 'number' ? canonicalText(`CAST(${access.value} AS DOUBLE)`, 'DOUBLE') : access.value
    const text = `CAST(${value} AS VARCHAR)`
    const found = await this.engine.rows(
      `SELECT DISTINCT ${text} AS class FROM ${table} WHERE ${access.value} IS NOT NULL ORDER BY 1 LIMIT ${MOST_CLASSES + 1}`,
    )
    const classes = found.map((row) => row.class as string)
    const list = `[${classes.map(sqlString).join(', ')}]::VARCHAR[]`
    const { code } = await this.engine.columns(
      `SELECT CAST(list_position(${list}, ${text}) - 1 AS DOUBLE) AS code FROM ${table}`,
    )
    this.seen.push({
      split,
      codes: code as Float64Array,
      classes,
      ids: await this.ids(id, source, facts.path),
    })
  }

  private async ids(id: string | undefined, source: string, shownPath: string): Promise<string[] | null> {
    if (id === undefined) return null
    const [{ column_type: type }] = await this.engine.rows(
      `DESCRIBE SELECT ${sqlIdentifier(id)} FROM ${source}`,
    )
    return idsOf(this.engine, { columns: [{ name: id, type: type as string }], typed: source, shownPath }, id)
  }

  async finish({ datasets }: Pick<ValidatedSplits, 'datasets'>): Promise<IntegrityCheck[]> {
    const checks: IntegrityCheck[] = []
    for (const split of Object.keys(this.files).filter((name) => Object.hasOwn(datasets, name)))
      checks.push(...(await this.check(split, datasets[split])))
    return checks
  }

  private async check(split: string, facts: ValidatedSplits['datasets'][string]): Promise<IntegrityCheck[]> {
    const { data } = this.context.model.config
    const settings = data.integrity['wrong-labels']
    const seen = this.seen.find((one) => one.split === split)
    if (!settings || settings.severity === 'off') return []
    const { severity } = settings
    const cannot = (reason: string) => [
      untested({ check: 'wrong-labels', split, of: facts.rows }, severity, reason),
    ]
    if (!seen) return cannot(`there is no column "${data.label}"`)
    const binary = this.context.model.config.task === 'binary-classification'
    const named = seen.classes.map(meaning)
    const positive = meaning(String(data['positive-label'] ?? 1))
    if (seen.classes.length > MOST_CLASSES) return cannot('the label has more than 1,000 classes')
    if (binary && named.length > 2) return cannot('the label has more than two classes')
    if (binary && data['positive-label'] === undefined && named.some((name) => name !== '0' && name !== '1'))
      return cannot('the positive class is not known; name it with data.positive-label')
    const file = this.context.inside(settings.predictions[split], 'data.integrity.wrong-labels.predictions')
    const answers = await readPredictions(this.context, file, this.context.shown(file), {
      facts,
      ids: seen.ids,
      classes: binary ? [] : seen.classes,
    })
    const columns = (answers.classes ?? []).map(meaning)
    const numbers = named.map((name) => (binary ? Number(name === positive) : columns.indexOf(name)))
    const unknown = numbers.filter((column) => column < 0).length
    if (unknown > 0)
      return cannot(`the predictions have no column for ${plural(unknown, 'class', 'classes')}`)
    const labels = Int32Array.from(seen.codes, (code) => (Number.isNaN(code) ? -1 : numbers[code]))
    return wrongLabels({ split, labels, ...shares(answers, binary) }, settings)
  }
}

/** The probabilities of both classes where the file has that of the positive one. */
function shares({ scores, width }: Answers, binary: boolean) {
  if (!binary) return { probabilities: scores, classes: width }
  const probabilities = new Float64Array(scores.length * 2)
  for (const [row, p] of scores.entries()) probabilities.set([1 - p, p], row * 2)
  return { probabilities, classes: 2 }
}
