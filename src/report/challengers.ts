import type { Evaluation } from '../evidence/evaluation.ts'
import { plural } from '../text.ts'
import type { Block } from './blocks.ts'
import { type Cell, left, mono, paragraph, right, strong, table } from './build.ts'
import { comparisonCells } from './comparison.ts'
import { metricTitle } from './metrics.ts'
import { arrow, DASH, decimalsOf, intervalName, signed, span } from './numbers.ts'

type Panel = NonNullable<Evaluation['challengers']>
type Entry = Panel['models'][number]

/** Challengers beside the candidate on the first screen. */
const MOST = 5

/** The panel: one sentence, and a row for each model, best first. */
export function challengerBlocks({ challengers }: Evaluation): Block[] {
  if (!challengers) return []
  const { metric, better, models, confidence } = challengers
  return [
    paragraph(...sentence(challengers)),
    table(
      [
        right('Rank'),
        left('Model'),
        left('Against production'),
        right(`${metricTitle(metric)} ${arrow(better)}`),
        right(`Change (${intervalName(confidence.declared)}, all together)`),
        right('Behind the first'),
      ],
      models.map(row),
      MOST,
    ),
  ]
}

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
  const decimals = decimalsOf(comparison)
  const sign = (end: number) => signed(end, decimals)
  return [
    String(rank),
    [mono(nameOf(entry)), candidate ? ' (candidate)' : ''],
    comparison.gate ? { sign: comparison.gate.verdict } : DASH,
    value,
    change,
    behind ? `${sign(behind.difference)}${behind.interval ? ` (${span(behind.interval, sign)})` : ''}` : DASH,
  ]
}
