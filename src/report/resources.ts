import type { Footprint, Ratio, Resources } from '../evidence/resources.ts'
import { bytes, count, plural } from '../text.ts'
import type { Details, Table } from './blocks.ts'
import { type Cell, details, facts, left, paragraph, right, table } from './build.ts'
import { DASH, intervalName, orDash, significant, span } from './numbers.ts'

/** What the models cost: latency, load time, memory and size. */
export const resourceDetails = (resources: Resources): Details =>
  details(
    'Time and size',
    ...(resources.untimed ? [paragraph(`Not timed: ${resources.untimed}`)] : []),
    ...(resources.latency.length > 0 ? [latencyTable(resources)] : []),
    footprintTable(resources),
    ...(resources.control ? [controlTable(resources)] : []),
    ...(resources.device ? [deviceTable(resources.device)] : []),
  )

const milliseconds = (value: number | null): string => orDash(value, (ms) => `${significant(ms)} ms`)

/** `×1.04 (1.02 to 1.06)` */
const ratioText = (ratio: Ratio | null | undefined): string =>
  ratio ? `×${significant(ratio.value)} (${span(ratio.interval, (end) => significant(end))})` : DASH

function latencyTable({ latency, confidence }: Resources): Table {
  const rows = latency.flatMap(({ batch, candidate, production, ratios }): Cell[][] => {
    const calls = plural(batch, 'row')
    return [
      ...(['p50', 'p95', 'p99'] as const).map((name): Cell[] => [
        `${name}, ${calls}`,
        milliseconds(production?.[name] ?? null),
        milliseconds(candidate[name]),
        ratioText(ratios?.[name]),
      ]),
      [
        `rows per second, ${calls}`,
        orDash(production?.rowsPerSecond ?? null, (rate) => count(Math.round(rate))),
        count(Math.round(candidate.rowsPerSecond)),
        '',
      ],
    ]
  })
  const title = `Candidate / production (${intervalName(confidence)})`
  return table([left('Latency of a call'), right('Production'), right('Candidate'), right(title)], rows, 8)
}

function footprintTable({ candidate, production }: Resources): Table {
  const row = (name: string, write: (model: Footprint) => string): Cell[] => [
    name,
    production ? write(production) : DASH,
    write(candidate),
  ]
  const each = (values: number[], write: (value: number) => string) => values.map(write).join(', ') || DASH
  return table(
    [left('Size'), right('Production'), right('Candidate')],
    [
      row('file', (model) => bytes(model.bytes)),
      row('stored weights', (model) => count(model.parameters)),
      row('load time, each process', ({ loadMs }) => each(loadMs, milliseconds)),
      row('peak memory, each process', ({ memoryBytes }) => each(memoryBytes, bytes)),
    ],
  )
}

const controlTable = ({ control, confidence }: Resources): Table =>
  table(
    [
      left('Control: production against itself'),
      right(`Ratio (${intervalName(confidence)})`),
      left('This runner is'),
    ],
    (control ?? []).map(({ batch, quantile, ratio, noisy }): Cell[] => [
      `${quantile}, ${plural(batch, 'row')}`,
      ratioText(ratio),
      noisy ? 'noisy, so intervals are widened' : 'quiet enough',
    ]),
  )

const deviceTable = (device: NonNullable<Resources['device']>): Table =>
  facts([
    ['CPU', `${device.cpu}, ${plural(device.cores, 'core')}`],
    ['governor', device.governor ?? 'not known'],
    ...(device.gpu
      ? ([['GPU', `${device.gpu}, driver ${device.driver ?? 'not known'}`]] as [string, string][])
      : []),
    ['execution provider', `${device.provider}, ${plural(device.threads, 'thread')}`],
    ['runtime', device.runtime],
  ])
