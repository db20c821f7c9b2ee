import { UserError } from '../errors.ts'
import { comparePanel, type Panel } from '../evaluation/challengers.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { Registry } from '../registry/registry.ts'
import { dependenceOf } from './compared.ts'
import type { Context } from './context.ts'
import { confidenceAt } from './holdout.ts'
import { type Judged, resolveJudged } from './judged.ts'
import { samplesOf } from './samples.ts'
import { type Scored, scoreAll, sharing } from './scored.ts'
import type { TestRows } from './test-rows.ts'

/** Models that the candidate has to hold its own against: those of the input, and those of the configuration. */
export async function challengersFor(
  context: Context,
  registry: () => Promise<Registry>,
  named: string[],
  candidate: Judged,
): Promise<Judged[]> {
  const found: Judged[] = []
  const listed = context.model.config.evaluate.challengers
  for (const [i, reference] of [...named, ...listed].entries()) {
    const key = i < named.length ? null : ['evaluate', 'challengers', String(i - named.length)]
    const challenger = await resolveJudged(context, registry, reference).catch((error) => {
      if (key === null || !(error instanceof UserError)) throw error
      throw context.model.error(key, `${error.location?.file ?? ''} ${error.message}`.trim(), error.hint)
    })
    const known = [candidate, ...found].find(({ sha256 }) => sha256 === challenger.sha256)
    if (known)
      context.platform.log.notice(
        `${challenger.source} is the same model as ${known.source}, and counts once.`,
      )
    else found.push(challenger)
  }
  return found
}

interface ToRank {
  candidate: Judged
  production: Judged | null
  challengers: Judged[]
  rows: TestRows
  scored: { candidate: Scored; production: Scored | null }
  look: number | null
  seed: number
}

/** All models on the same rows, ranked; undefined without challengers. */
export async function rankChallengers(
  context: Context,
  given: ToRank,
): Promise<Evaluation['challengers'] | undefined> {
  const { candidate, challengers, production, rows, scored, look, seed } = given
  if (challengers.length === 0) return undefined
  const { task, evaluate } = context.model.config
  const isProduction = ({ sha256 }: Judged): boolean => sha256 === production?.sha256
  const others = challengers.filter((each) => !isProduction(each))
  const found = await scoreAll(
    context,
    others,
    rows,
    sharing(context, [candidate, production, ...challengers]),
  )
  const ofOthers = found.values()
  const answers = [
    scored.candidate,
    ...challengers.map((each) =>
      isProduction(each) && scored.production ? scored.production : (ofOthers.next().value as Scored),
    ),
  ]
  const samples = samplesOf(rows, scored.production ? [...answers, scored.production] : answers)
  const dependence = dependenceOf(context, rows, samples[0])
  const panel = await context.platform.log.group('Comparing the challengers', async () =>
    comparePanel({
      task,
      models: samples.slice(0, answers.length),
      production: scored.production ? samples[answers.length] : null,
      dependence,
      ...confidenceAt(context, look),
      threshold: evaluate.threshold,
      minRows: evaluate['min-rows'],
      resamples: evaluate.resamples,
      intervals: evaluate.intervals,
      seed,
    }),
  )
  return described(panel, [candidate, ...challengers], confidenceAt(context, look).confidence)
}

function described(panel: Panel, models: Judged[], declared: number): NonNullable<Evaluation['challengers']> {
  const { metric, confidence, resamples, entries, best } = panel
  return {
    metric: metric.name,
    better: metric.better,
    confidence: { declared, ...confidence },
    method: 'max-t',
    resamples,
    models: entries
      .map((entry, i) => ({
        ...entry,
        version: models[i].version,
        source: models[i].source,
        sha256: models[i].sha256,
        ...(i === 0 ? { candidate: true as const } : {}),
      }))
      .sort((a, b) => a.rank - b.rank),
    best: best === null ? null : models[best].sha256,
  }
}
