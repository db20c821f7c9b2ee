import type { Version } from '../../evidence/version.ts'
import type { LedgerEvent } from '../../registry/ledger.ts'
import type { RegisteredVersion } from '../../registry/state.ts'
import {
  firstGate,
  type OverviewRow,
  overview,
  summaryOf,
  toldByLedger,
} from '../../registry/views/overview.ts'
import { type Recorded, readRecords } from '../../registry/views/records.ts'
import { DASH, significant } from '../../report/numbers.ts'
import { alignedLines } from '../table.ts'
import { holdersOf, JSON_OUTPUT, MODEL, minute, type Opened, type RegistryCommand } from './command.ts'
import { chosenModels } from './reference.ts'

export const list: RegistryCommand = {
  title: 'Models, their stages and their versions',
  description:
    'One line for each stage and its version, then the versions that hold no stage. The metric is the first gate of\n' +
    'the newest version, the same for all rows, each on the test split that judged that version.\n' +
    '"signed" is what the ledger says of a version; mlops registry verify <reference> checks it.',
  usage: '',
  example: '',
  operands: [0, 0],
  takes: 'no word besides its flags',
  options: { model: MODEL, json: JSON_OUTPUT },
  async run(opened, { options }) {
    const rows: OverviewRow[] = []
    const warnings: string[] = []
    const all = opened.registry.events()
    const models = chosenModels(opened.registry, options.model)
    const facts = await Promise.all(
      models.map(async (model) => {
        const events = all.filter((event) => event.model === model)
        return { events, read: await readModel(opened, model, events) }
      }),
    )
    for (const { events, read } of facts) {
      warnings.push(...read.records.flatMap(({ problem }) => problem ?? []))
      rows.push(...overview(read, events))
    }
    return { lines: rows.length > 0 ? table(rows) : [EMPTY], json: rows, warnings }
  },
}

const EMPTY = 'No model is registered yet: mlops register makes the first version.'

async function readModel(opened: Opened, model: string, events: LedgerEvent[]) {
  const { registry } = opened
  const versions = registry.versions(model)
  const { summaries, gates } = toldByLedger(events)
  const untold = versions.filter(({ version }) => !summaries.has(version))
  await registry.bring(untold)
  const read = await readRecords(opened.git, model, 'version', untold)
  const byVersion = new Map(untold.map(({ version }, i) => [version, read[i]]))
  const judged = versions.filter(({ version }) => {
    const gate = gates.get(version)
    return gate !== undefined ? gate !== null : hasEvaluation(byVersion.get(version))
  })
  return {
    model,
    versions,
    holders: holdersOf(registry, model),
    records: versions.map(
      ({ version }) => summaries.get(version) ?? summaryOf(byVersion.get(version) as (typeof read)[number]),
    ),
    metric: await gatedMetric(opened, model, judged, gates),
  }
}

/** Whether a record is there to say so; a version of the ledger alone whose event is silent may have one. */
const hasEvaluation = (read: Recorded<Version> | undefined): boolean =>
  read === undefined || read.document?.evidence.evaluation !== undefined

/** Of the newest version that has a gate: evaluations are large, so one is read, rarely two. */
async function gatedMetric(
  { registry, git }: Opened,
  model: string,
  judged: RegisteredVersion[],
  gates: ReadonlyMap<string, string | null>,
): Promise<string | null> {
  for (const version of judged.slice(0, 20)) {
    const told = gates.get(version.version)
    if (told) return told
    await registry.bring([version])
    const [{ document }] = await readRecords(git, model, 'evaluation', [version])
    const metric = document && firstGate(document)
    if (metric) return metric
  }
  return null
}

const HEAD = ['model', 'stage', 'version', 'since (UTC)', 'by', 'metric', 'evidence']

function table(rows: OverviewRow[]): string[] {
  return alignedLines([
    HEAD,
    ...rows.map(({ model, stage, version, since, by, metric, evidence, missing, signed }, i) => [
      rows[i - 1]?.model === model ? '' : model,
      stage ?? DASH,
      version,
      minute(since),
      by,
      metric ? `${metric.name} ${significant(metric.value)}` : DASH,
      `${EVIDENCE[evidence](missing.length)}${signed ? ', signed' : ''}`,
    ]),
  ])
}

const EVIDENCE: Record<OverviewRow['evidence'], (missing: number) => string> = {
  complete: () => 'complete',
  incomplete: (missing) => `lacks ${missing}`,
  unreadable: () => 'unreadable',
  none: () => DASH,
}
