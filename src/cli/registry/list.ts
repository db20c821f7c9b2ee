import type { Registry } from '../../registry/registry.ts'
import { firstGate, type OverviewRow, overview } from '../../registry/views/overview.ts'
import { readRecords } from '../../registry/views/records.ts'
import { DASH, significant } from '../../report/numbers.ts'
import { alignedLines } from '../table.ts'
import { holdersOf, JSON_OUTPUT, MODEL, minute, type Opened, type RegistryCommand } from './command.ts'
import { chosenModels } from './reference.ts'

export const list: RegistryCommand = {
  title: 'Models, their stages and their versions',
  description:
    'One line for each stage and its version, then the versions that hold no stage. The metric is the first gate of\n' +
    'the newest version, the same for all rows, each on the test split that judged that version.',
  usage: '',
  example: '',
  operands: [0, 0],
  takes: 'no word besides its flags',
  options: { model: MODEL, json: JSON_OUTPUT },
  async run(opened, { options }) {
    const rows: OverviewRow[] = []
    const warnings: string[] = []
    for (const model of chosenModels(opened.registry, options.model)) {
      const read = await readModel(opened, model)
      warnings.push(...read.records.flatMap(({ problem }) => problem ?? []))
      rows.push(...overview(read, opened.registry.events()))
    }
    return { lines: rows.length > 0 ? table(rows) : [EMPTY], json: rows, warnings }
  },
}

const EMPTY = 'No model is registered yet: mlops register makes the first version.'

async function readModel({ registry, git }: Opened, model: string) {
  const versions = registry.versions(model)
  const [records, metric] = await Promise.all([
    readRecords(git, model, 'version', versions),
    gatedMetric({ registry, git }, model),
  ])
  return { model, versions, holders: holdersOf(registry, model), records, metric }
}

/** Of the newest version that has a gate: evaluations are large, so one is read, rarely two. */
async function gatedMetric({ registry, git }: { registry: Registry } & Opened, model: string) {
  for (const version of registry.versions(model).slice(0, 20)) {
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
    ...rows.map(({ model, stage, version, since, by, metric, evidence, missing }, i) => [
      rows[i - 1]?.model === model ? '' : model,
      stage ?? DASH,
      version,
      minute(since),
      by,
      metric ? `${metric.name} ${significant(metric.value)}` : DASH,
      EVIDENCE[evidence](missing.length),
    ]),
  ])
}

const EVIDENCE: Record<OverviewRow['evidence'], (missing: number) => string> = {
  complete: () => 'complete',
  incomplete: (missing) => `lacks ${missing}`,
  unreadable: () => 'unreadable',
  none: () => DASH,
}
