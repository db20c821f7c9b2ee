import type { Evaluation } from '../evidence/evaluation.ts'
import type {
  Disagreements,
  Distances,
  FlipExample,
  Flips,
  Share,
  Shifts,
  Traffic,
} from '../evidence/flips.ts'
import { count, plain, plural } from '../text.ts'
import type { Block, Details, Paragraph, Span, Table } from './blocks.ts'
import { type Cell, details, facts, left, mono, paragraph, right, strong, table } from './build.ts'
import { DASH, decimalsFor, fixed, intervalName, orDash, percent, significant, span } from './numbers.ts'
import { labelsName } from './slices.ts'

/** Answers that the candidate gives otherwise than production. */

const MOST_EXAMPLES = 20
const MOST_SLICES = 20

/** The line of the first screen; none where there is nothing to compare. */
export function answersLine(document: Evaluation): Paragraph[] {
  const { flips, shifts, traffic, sameModel } = document
  if (sameModel) return []
  const known = flips && flips.rows > 0 ? flipSentence(flips) : shifts ? shiftSentence(shifts) : []
  const all = [...known, ...(traffic ? trafficSentence(traffic) : [])]
  return all.length === 0 ? [] : [paragraph(...all)]
}

function flipSentence(flips: Flips): Span[] {
  const { rows, changed, becameRight, becameWrong, confidence, negativeRate } = flips
  const share = percent(flips.churn?.value ?? changed / rows)
  const worse = negativeRate && confidence ? `, ${shareText(negativeRate, confidence)} of all` : ''
  return [
    strong(`${share} of decisions change`),
    `: ${count(becameRight)} become right, ${count(becameWrong)} become wrong${worse}.`,
  ]
}

function shiftSentence({ distances, beyond, tolerance, rows }: Shifts): Span[] {
  if (!distances) return []
  const moved = `: half of ${count(rows)} by at most ${significant(distances.median)}, one in twenty by more than ${significant(distances.p95)}`
  const far =
    beyond?.value == null || tolerance === null
      ? ''
      : `; ${percent(beyond.value)} by more than the tolerance of ${plain(tolerance)}`
  return [strong('Predictions move'), `${moved}${far}.`]
}

function trafficSentence({ rows, churn, confidence, path }: Traffic): Span[] {
  if (churn?.value == null) return []
  return [
    ` Of ${plural(rows, 'row')} without labels (`,
    mono(path),
    `) ${shareText(churn, confidence)} are answered otherwise.`,
  ]
}

/** `1.04 % (90 % CI 1.01 to 1.07)` */
function shareText({ value, interval }: Share, confidence: number): string {
  if (value === null) return DASH
  const [number, ends] = shareParts({ value, interval })
  return ends ? `${number} (${intervalName(confidence)} ${ends})` : number
}

/** The share and its interval with one number of decimals, in per cent; the interval is empty where there is none. */
function shareParts({ value, interval }: Share): [string, string] {
  if (value === null) return [DASH, '']
  if (!interval) return [percent(value), '']
  const decimals = decimalsFor((interval[1] - interval[0]) * 50)
  const write = (share: number) => fixed(share * 100, decimals)
  return [`${write(value)} %`, span(interval, write)]
}

/** All that is known of the answers that change: rates, examples by name, unlabelled rows, the file to label. */
export function answersDetails(document: Evaluation): Details[] {
  const { flips, shifts, traffic, disagreements, sameModel } = document
  if (sameModel) return []
  const blocks: Block[] = [
    ...(flips?.churn ? [flipRates(flips)] : []),
    ...(flips?.examples?.length
      ? exampleBlocks(flips.examples, 'Became wrong, the most confident first:', 'Confidence')
      : []),
    ...(shifts?.distances ? [distanceTable(shifts.distances)] : []),
    ...(shifts?.examples.length
      ? exampleBlocks(shifts.examples, 'Rows whose error grew most:', 'Grew by')
      : []),
    ...(traffic ? trafficBlocks(traffic) : []),
    ...(disagreements ? [labelling(disagreements)] : []),
  ]
  return blocks.length === 0 ? [] : [details('Answers that change', ...blocks)]
}

function flipRates(flips: Flips): Table {
  const rows: [string, Share | undefined][] = [
    ['decisions that change (churn)', flips.churn],
    ['became right, of all rows', flips.positiveRate],
    ['became wrong, of all rows (negative flip rate)', flips.negativeRate],
    ['still right, of what production has right (backward trust)', flips.backwardTrust],
    ['still wrong, of what production has wrong', flips.backwardErrors],
  ]
  return table(
    [left('Share'), right('Value'), right(intervalName(flips.confidence ?? 0.95))],
    rows.flatMap(([name, share]): Cell[][] => (share ? [[name, ...shareParts(share)]] : [])),
  )
}

function exampleBlocks(examples: FlipExample[], title: string, by: string): Block[] {
  const named = examples.some(({ id }) => id !== null)
  return [
    paragraph(title),
    table(
      [right('Row'), ...(named ? [left('Name')] : []), right(by)],
      examples
        .slice(0, MOST_EXAMPLES)
        .map(({ row, id, confidence }): Cell[] => [
          count(row),
          ...(named ? [id ?? DASH] : []),
          orDash(confidence, (by) => significant(by)),
        ]),
      3,
    ),
  ]
}

const distanceTable = ({ median, p90, p95, p99, max }: Distances): Table =>
  table(
    [right('Median move'), right('90 %'), right('95 %'), right('99 %'), right('Largest')],
    [[median, p90, p95, p99, max].map((value) => significant(value))],
  )

function trafficBlocks(traffic: Traffic): Block[] {
  const { path, rows, churn, confidence, changed, becamePositive, becameNegative, slices, distances } =
    traffic
  const turned =
    becamePositive === undefined || becameNegative === undefined
      ? ''
      : `: ${count(becamePositive)} turn positive, ${count(becameNegative)} negative`
  return [
    paragraph(
      `${plural(rows, 'row')} without labels in `,
      mono(path),
      churn && changed !== null
        ? `, of which ${count(changed)} are answered otherwise, ${shareText(churn, confidence)}${turned}.`
        : '.',
    ),
    ...(distances ? [distanceTable(distances)] : []),
    ...(slices.length > 0 ? [trafficTable(traffic)] : []),
  ]
}

const trafficTable = ({ slices, confidence }: Traffic): Table =>
  table(
    [left('Slice'), right('Rows'), right('Changed'), right('Churn'), right(intervalName(confidence))],
    slices.map(({ columns, labels, rows, changed, churn }): Cell[] => [
      labelsName(columns, labels),
      count(rows),
      count(changed),
      ...shareParts(churn),
    ]),
    MOST_SLICES,
  )

const labelling = ({ path, from, population, ranked, control }: Disagreements): Table =>
  facts([
    ['rows to label', mono(path)],
    ['chosen from', `${plural(population, 'row')} of ${from === 'test' ? 'the test data' : 'the traffic'}`],
    ['because the models differ, or the candidate is unsure', count(ranked)],
    ['at random from the rest, with weights', count(control)],
  ])
