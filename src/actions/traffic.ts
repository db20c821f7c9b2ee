import { extname } from 'node:path'
import { openTable, unsummedFacts } from '../data/dataset.ts'
import { openEngine, sqlIdentifier } from '../data/engine.ts'
import { rateGate } from '../evaluation/flips.ts'
import { listedSlices, sliceColumnNames, sliceColumns } from '../evaluation/slices.ts'
import { compareTraffic } from '../evaluation/traffic.ts'
import type { Comparison } from '../evidence/evaluation.ts'
import type { Share, Traffic } from '../evidence/flips.ts'
import type { Context } from './context.ts'
import type { Judged } from './judged.ts'
import { samplesOf } from './samples.ts'
import { type Scored, scoreAll, sharing } from './scored.ts'
import type { TestRows } from './test-rows.ts'

/** Both models on rows that nobody has labelled. */
export interface TrafficJudged {
  evidence: Traffic
  gates: Comparison[]
  rows: TestRows
  candidate: Scored
  production: Scored
}

interface Models {
  candidate: Judged
  production: Judged | null
  rows: TestRows
}

/** Null where the configuration names no such rows, or there is no production model to compare with. */
export async function judgeTraffic(context: Context, models: Models): Promise<TrafficJudged | null> {
  const { traffic } = context.model.config.evaluate
  if (traffic === undefined || models.production === null) return null
  const { candidate, production } = models
  const settings = typeof traffic === 'string' ? { path: traffic } : traffic
  refusePredictions(context, [candidate, production])
  const rows = await readTraffic(context, settings.path, models.rows)
  const isSame = candidate.sha256 === production.sha256
  const both = isSame ? [candidate] : [candidate, production]
  const [own, other = own] = await scoreAll(context, both, rows, sharing(context, both))
  const evidence = compared(context, rows, settings.path, [own, other])
  const { confidence, 'min-rows': minRows } = context.model.config.evaluate
  const nothing: Share = { value: null, interval: null }
  const gates = rateGate('traffic_churn', evidence.churn ?? nothing, settings['max-churn'], {
    settings,
    confidence,
    minRows,
    rows: evidence.rows,
    known: evidence.rows,
    equal: isSame ? 'same model' : null,
  })
  return { evidence, gates, rows, candidate: own, production: other }
}

/** What was predicted for the judged rows says nothing of other rows. */
function refusePredictions({ model }: Context, models: Judged[]): void {
  const file = models.find((judged) => extname(judged.file) !== '.onnx')
  if (!file) return
  throw model.error(
    ['evaluate', 'traffic'],
    `cannot be scored by ${file.source}, which holds the answers to the judged rows alone`,
    'Give ONNX files as both models, or remove evaluate.traffic.',
  )
}

function compared(context: Context, rows: TestRows, path: string, answers: Scored[]): Traffic {
  const { task, evaluate } = context.model.config
  const [candidate, production] = samplesOf(rows, answers)
  const slices = listedSlices(evaluate.slices).filter((slice) =>
    sliceColumnNames([slice]).every((name) => Object.hasOwn(rows.columns, name)),
  )
  const { confidence, threshold, flips } = evaluate
  return {
    path,
    sha256: rows.facts.digests.bytes,
    confidence,
    ...compareTraffic(candidate, production, {
      task,
      threshold,
      tolerance: flips.tolerance ?? null,
      confidence,
      slices: sliceColumns(slices, rows.columns, rows.hidden),
    }),
  }
}

/** As the judged rows, but for their labels. */
async function readTraffic(context: Context, path: string, judged: TestRows): Promise<TestRows> {
  const { data, evaluate } = context.model.config
  const file = context.data(path, ['evaluate', 'traffic'])
  const engine = await openEngine()
  try {
    const table = await openTable(engine, file, context.shown(file), data.csv)
    const facts = await unsummedFacts(engine, table)
    const names = facts.columns.map(({ name }) => name)
    const sliced = sliceColumnNames(listedSlices(evaluate.slices))
    const missing = sliced.filter((name) => !names.includes(name))
    if (missing.length > 0)
      context.platform.log.notice(`${facts.path} has no column ${missing.join(', ')}: no churn by it.`)
    const wanted = [...new Set([...sliced, data.id ?? ''])].filter((name) => names.includes(name))
    const columns =
      wanted.length === 0
        ? {}
        : await engine.columns(`SELECT ${wanted.map(sqlIdentifier).join(', ')} FROM ${table.typed}`)
    const ids = data.id !== undefined && Object.hasOwn(columns, data.id) ? columns[data.id] : null
    return {
      ...judged,
      file,
      split: 'traffic',
      facts,
      labels: new Float64Array(facts.rows),
      columns,
      ids: ids && Array.from(ids as ArrayLike<unknown>, String),
    }
  } finally {
    engine.close()
  }
}
