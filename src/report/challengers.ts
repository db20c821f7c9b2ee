import type { Evaluation } from '../evidence/evaluation.ts'
import { plural } from '../text.ts'
import type { Block, Details, Table } from './blocks.ts'
import { type Cell, details, left, mono, paragraph, right, strong, table } from './build.ts'
import { comparisonCells } from './comparison.ts'
import { metricTitle } from './metrics.ts'
import { arrow, DASH, decimalsOf, intervalName, signed, span } from './numbers.ts'
import { inUnits } from './units.ts'

type Panel = NonNullable<Evaluation['challengers']>
type Entry = Panel['models'][number]

/** Challengers beside the candidate on the first screen. */
const MOST = 5

/** The panel: one sentence, and a row for each model, best first. */
export function challengerBlocks({ challengers }: Evaluation): Block[] {
  if (!challengers) return []
  const rest = challengers.models.length - MOST
  const more = rest > 0 ? ` ${plural(rest, 'more model')} in the details.` : ''
  return [paragraph(...sentence(challengers), more), panelTable(challengers, MOST)]
}

/** All of them, where the first screen has not. */
export const challengerDetails = ({ challengers }: Evaluation): Details[] =>
  challengers && challengers.models.length > MOST
    ? [details(`All ${challengers.models.length} models`, panelTable(challengers))]
    : []

const panelTable = ({ metric, better, models, confidence }: Panel, most?: number): Table =>
  table(
    [
      right('Rank'),
      left('Model'),
      left('Against production'),
      right(`${metricTitle(metric)} ${arrow(better)}`),
      right(`Change (${intervalName(confidence.declared)}, all together)`),
      right('Behind the first'),
    ],
    models.slice(0, most).map(row),
    MOST,
  )

function sentence({ models, best, metric }: Panel) {
  const others = models.length - 1
  const first = models[0]
  if (best !== null)
    return [
      strong(nameOf(first)),
      ` is better by ${metricTitle(metric)} than ${others === 1 ? 'the other model' : `each of the ${others} others`}.`,
    ]
  return [
    `None of the ${plural(models.length, 'model')} is better than all others by ${metricTitle(metric)}; `,
    strong(nameOf(first)),
    ' has the best value, which may be chance.',
  ]
}

const nameOf = ({ version, source }: Entry): string => version ?? source

const row = (entry: Entry): Cell[] => {
  const { comparison, behind, rank, candidate } = entry
  const [, value, change] = comparisonCells(comparison)
  const { shown, unit } = inUnits(comparison)
  const decimals = decimalsOf(shown)
  const sign = (end: number) => signed(end * unit.scale, decimals)
  return [
    String(rank),
    [mono(nameOf(entry)), candidate ? ' (candidate)' : ''],
    comparison.gate ? { sign: comparison.gate.verdict } : DASH,
    value,
    change,
    behind
      ? `${sign(behind.difference)}${unit.change}${behind.interval ? ` (${span(behind.interval, sign)})` : ''}`
      : DASH,
  ]
}
