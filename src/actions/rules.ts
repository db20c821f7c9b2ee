import { openBeside } from '../data/engine.ts'
import { placing } from '../data/places.ts'
import { checkRules } from '../data/rule-check.ts'
import type { Shard } from '../data/shard.ts'
import { UserError } from '../errors.ts'
import type { Rules } from '../evidence/rules.ts'
import { rulesReport } from '../report/validation.ts'
import { count, plural } from '../text.ts'
import type { ActionResult } from './action.ts'
import { annotate } from './annotations.ts'
import { type Told, tell } from './comment.ts'
import type { Context } from './context.ts'
import { contractIn } from './contract.ts'
import { previousRows } from './previous-rows.ts'
import { keyTables, splitFiles } from './split-files.ts'

interface Asked {
  environment: string
  data?: string
  comment: Told
  'show-values': boolean
  shard?: Shard
  against?: string
  quarantine?: string
}

/** `mode: rules`: whether the data meets the contract, and nothing else. */
export async function rulesAlone(context: Context, asked: Asked): Promise<ActionResult> {
  for (const name of ['shard', 'against', 'quarantine'] as const)
    if (asked[name] !== undefined)
      throw new UserError(`mode: rules tests the rules of the contract alone, and has no "${name}"`, {
        hint: 'Leave it out, or use mode: check.',
      })
  const document = await tested(context, asked)
  const report = rulesReport(document, context.links)
  await context.publish('rules', report)
  await annotate(context, document)
  const about = `rules/${asked.environment}`
  const create = document.outcome === 'fail' || document.outcome === 'inconclusive'
  const url = await tell(context, report, { about, kept: asked.comment, create })
  const failed = document.checks.filter(({ verdict }) => verdict === 'fail').length
  const rows = Object.values(document.datasets).reduce((sum, facts) => sum + facts.rows, 0)
  const checks = `${plural(document.checks.length, 'rule')} on ${count(rows)} rows`
  return {
    outcome: document.outcome,
    headline: `${document.contract.path}: ${failed > 0 ? `${count(failed)} of ${checks} fail` : checks}`,
    outputs: {
      validation: '',
      contract: document.contract.path,
      rows: String(rows),
      'failed-checks': String(failed),
      'data-change': '',
      cached: 'false',
      'comment-url': url,
      report: context.shown(context.evidence.path('rules', 'html')),
    },
    report,
  }
}

async function tested(context: Context, asked: Asked): Promise<Rules> {
  const [engine, contract] = await openBeside(() => contractIn(context, asked.environment))
  try {
    const splits = splitFiles(context, asked)
    const found = await checkRules(engine, contract, splits, {
      keyTables: keyTables(context),
      previousRows: await previousRows(context, contract),
      showValues: asked['show-values'],
      onSplit: (split, done) =>
        context.platform.log.progress('testing rules', done / Object.keys(splits).length, split),
    })
    const place = await placing(found.checks, found.tables, found.datasets, contract.classified)
    const { path, id, version, digest } = contract
    const bytes = Object.entries(found.datasets).map(([split, facts]) => [split, facts.digest])
    return context.write('rules', {
      ...context.envelope(found.outcome, { ...Object.fromEntries(bytes), contract: digest }),
      contract: { path, id, version, digest },
      environment: asked.environment,
      datasets: found.datasets,
      checks: found.checks.map(place),
      unsupported: contract.unsupported,
    })
  } finally {
    engine.close()
  }
}
