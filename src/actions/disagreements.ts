import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DisagreementSettings } from '../config/flips.ts'
import { openEngine, sqlString } from '../data/engine.ts'
import { changedRows, decisionsOf, movesOf } from '../evaluation/churn.ts'
import { type Chosen, chooseDisagreements } from '../evaluation/disagreements.ts'
import { confidenceOf } from '../evaluation/flips.ts'
import type { Sample } from '../evaluation/sample.ts'
import { fileDigest, writeFileAtomically } from '../evidence/files.ts'
import type { Disagreements } from '../evidence/flips.ts'
import type { Context } from './context.ts'
import { shownIds } from './flips.ts'
import { samplesOf } from './samples.ts'
import type { Scored } from './scored.ts'
import type { TestRows } from './test-rows.ts'

/** Rows with the answers of both models. */
export interface Answered {
  rows: TestRows
  candidate: Scored
  production: Scored | null
}

/** Writes the file of rows to label; null where none is asked for, or there is nothing to disagree with. */
export async function writeDisagreements(
  context: Context,
  judged: Answered,
  traffic: Answered | null,
  seed: number,
): Promise<Disagreements | null> {
  const { disagreements: settings } = context.model.config.evaluate
  if (settings === undefined || judged.production === null) return null
  if (settings.from === 'traffic' && traffic === null)
    throw context.model.error(
      ['evaluate', 'disagreements', 'from'],
      'there is no traffic to choose from',
      'Name its files: evaluate.traffic.',
    )
  const from = traffic !== null && settings.from !== 'test' ? 'traffic' : 'test'
  const source = from === 'traffic' && traffic ? traffic : judged
  const [candidate, production] = samplesOf(source.rows, [source.candidate, source.production as Scored])
  const chosen = choose(context, candidate, production, settings, seed)
  const ids = await shownIds(context, source.rows.ids)
  const file = join(context.evidence.directory, `disagreements.${settings.format}`)
  // What a model predicts for a label that must not be shown may be the label.
  const answers = source.rows.isLabelHidden && isNumber(context) ? [] : [production, candidate]
  const text = csvOf(chosen, ids, answers, decisionsIn(context, answers))
  await writeFileAtomically(file, settings.format === 'csv' ? text : await parquetOf(text))
  const control = chosen.filter(({ reason }) => reason === 'control').length
  context.platform.log.info(
    `${context.shown(file)} holds ${chosen.length} rows to label: ${chosen.length - control} by disagreement, ${control} at random.`,
  )
  return {
    path: context.shown(file),
    sha256: await fileDigest(file),
    from,
    population: candidate.rows,
    ranked: chosen.length - control,
    control,
  }
}

const isNumber = ({ model }: Context): boolean => model.config.task === 'regression'

const ruleOf = ({ model }: Context) => ({
  task: model.config.task,
  threshold: model.config.evaluate.threshold,
  tolerance: model.config.evaluate.flips.tolerance ?? null,
})

const decisionsIn = (context: Context, samples: Sample[]) =>
  samples.map((sample) => decisionsOf(ruleOf(context), sample))

function choose(
  context: Context,
  candidate: Sample,
  production: Sample,
  { rows, 'control-share': controlShare }: DisagreementSettings,
  seed: number,
): Chosen[] {
  const rule = ruleOf(context)
  return chooseDisagreements({
    rows: candidate.rows,
    changed: changedRows(rule, candidate, production),
    moves: movesOf(candidate, production),
    confidence: rule.task === 'regression' ? () => null : confidenceOf(candidate, rule),
    wanted: rows,
    controlShare,
    seed,
  })
}

const HEADER = ['id', 'row', 'reason', 'weight']

/** `row` counts from 1. Of many classes: the class that each model decides on, and its score. */
function csvOf(
  chosen: readonly Chosen[],
  ids: readonly string[] | null,
  samples: readonly Sample[],
  decisions: readonly (ArrayLike<number> | null)[],
): string {
  const isClass = samples.some(({ classes }) => classes.length > 0)
  const names = ['production', 'candidate']
    .slice(0, samples.length)
    .flatMap((name) => (isClass ? [`${name}_class`, name] : [name]))
  const lines = chosen.map(({ row, reason, weight }) => [
    ids ? quoted(ids[row]) : '',
    row + 1,
    reason,
    weight,
    ...samples.flatMap((sample, i) => {
      const decided = decisions[i]
      if (!isClass || !decided) return [sample.prediction[row]]
      const score = sample.width === 1 ? '' : sample.prediction[row * sample.width + decided[row]]
      return [quoted(sample.classes[decided[row]]), score]
    }),
  ])
  return `${[[...HEADER, ...names], ...lines].map((line) => line.join(',')).join('\n')}\n`
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

async function parquetOf(text: string): Promise<Uint8Array> {
  const engine = await openEngine()
  try {
    const [from, to] = ['csv', 'parquet'].map((kind) => join(engine.scratch, `disagreements.${kind}`))
    await writeFile(from, text)
    const types = "{'id': 'VARCHAR', 'production_class': 'VARCHAR', 'candidate_class': 'VARCHAR'}"
    const known = text.startsWith([...HEADER, 'production_class'].join(',')) ? types : "{'id': 'VARCHAR'}"
    await engine.rows(
      `COPY (SELECT * FROM read_csv(${sqlString(from)}, header = true, delim = ',', quote = '"', types = ${known})) TO ${sqlString(to)} (FORMAT parquet)`,
    )
    return await readFile(to)
  } finally {
    engine.close()
  }
}
