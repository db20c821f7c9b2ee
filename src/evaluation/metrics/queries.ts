import { argsort } from '../../statistics/argsort.ts'
import type { Sample } from '../sample.ts'
import type { Metric, Task } from './metric.ts'
import { type Compute, judged, undefinedBecause, value, type Weights, weightsOf } from './values.ts'

/** Metrics of ranked documents, each the mean over queries of its expectation over the orders of tied documents. */

/** Documents of one score: their number, relevance in all, and how many are relevant. */
interface TieGroup {
  size: number
  gain: number
  relevant: number
}

interface Query {
  weight: number
  /** From the highest score down. */
  groups: TieGroup[]
  /** Descending. */
  ideal: Float64Array
  relevant: number
}

type Gain = (relevance: number) => number

const linear: Gain = (relevance) => relevance
const exponential: Gain = (relevance) => 2 ** relevance - 1

function queriesOf({ truth, prediction, groups, rows }: Sample, gain: Gain, weights: Weights): Query[] {
  const members = new Map<number, number[]>()
  for (let row = 0; row < rows; row++) {
    const query = groups ? groups[row] : 0
    const found = members.get(query)
    if (found) found.push(row)
    else members.set(query, [row])
  }
  return [...members.values()].flatMap((of) => {
    const weight = weights ? weights[of[0]] : 1
    return weight === 0 ? [] : [queryOf(of, truth, prediction, gain, weight)]
  })
}

function queryOf(
  rows: number[],
  truth: Float64Array,
  prediction: Float64Array,
  gain: Gain,
  weight: number,
): Query {
  const order = argsort(Float64Array.from(rows, (row) => -prediction[row]))
  const groups: TieGroup[] = []
  let previous = Number.NaN
  for (const place of order) {
    const row = rows[place]
    if (prediction[row] !== previous) groups.push({ size: 0, gain: 0, relevant: 0 })
    previous = prediction[row]
    const group = groups[groups.length - 1]
    group.size += 1
    group.gain += gain(truth[row])
    group.relevant += Number(truth[row] > 0)
  }
  const ideal = Float64Array.from(rows, (row) => gain(truth[row]))
    .sort()
    .reverse()
  return { weight, groups, ideal, relevant: groups.reduce((sum, group) => sum + group.relevant, 0) }
}

const discount = (place: number): number => 1 / Math.log2(place + 1)

/** Σ gain / log₂(1 + place) of the first k; tied documents share their places. @see McSherry & Najork (2008) */
function dcg({ groups }: Query, k: number): number {
  let sum = 0
  let place = 0
  for (const { size, gain } of groups) {
    let shared = 0
    for (let i = 0; i < size && place + i < k; i++) shared += discount(place + i + 1)
    sum += (gain / size) * shared
    place += size
  }
  return sum
}

function ndcg(query: Query, k: number): number {
  let best = 0
  for (let i = 0; i < query.ideal.length && i < k; i++) best += query.ideal[i] * discount(i + 1)
  // A query without a relevant document counts as 0, as in scikit-learn.
  return best === 0 ? 0 : dcg(query, k) / best
}

/** Relevant documents expected among the first k. */
function hits({ groups }: Query, k: number): number {
  let sum = 0
  let place = 0
  for (const { size, relevant } of groups) {
    if (place >= k) break
    sum += (relevant * Math.min(size, k - place)) / size
    place += size
  }
  return sum
}

/** Probability that none of `drawn` documents out of a group is relevant. */
function noneOf({ size, relevant }: TieGroup, drawn: number): number {
  let none = 1
  for (let i = 0; i < drawn; i++) none *= Math.max(0, size - relevant - i) / (size - i)
  return none
}

/** Probability that one of the first k is relevant. */
function hit({ groups }: Query, k: number): number {
  let place = 0
  for (const group of groups) {
    if (place >= k) break
    if (group.relevant > 0) return 1 - noneOf(group, Math.min(group.size, k - place))
    place += group.size
  }
  return 0
}

/** Expected 1 / place of the first relevant document, 0 where it is not among the first k. */
function reciprocalRank({ groups }: Query, k: number): number {
  let place = 0
  for (const group of groups) {
    if (group.relevant > 0) {
      let sum = 0
      for (let i = 0; i <= group.size - group.relevant && place + i < k; i++) {
        const isFirst = (noneOf(group, i) * group.relevant) / (group.size - i)
        sum += isFirst / (place + i + 1)
      }
      return sum
    }
    place += group.size
  }
  return 0
}

/** Expected mean precision at the places of the relevant documents among the first k, over all relevant ones. */
function queryPrecision({ groups, relevant }: Query, k: number): number {
  let sum = 0
  let place = 0
  let before = 0
  for (const group of groups) {
    // Given a relevant document at a place, each other one of its group is relevant with this probability.
    const others = group.size > 1 ? (group.relevant - 1) / (group.size - 1) : 0
    for (let i = 0; i < group.size && place + i < k; i++)
      sum += ((group.relevant / group.size) * (before + 1 + i * others)) / (place + i + 1)
    place += group.size
    before += group.relevant
  }
  return sum / relevant
}

function mean(queries: Query[], of: (query: Query) => number): number {
  let sum = 0
  let total = 0
  for (const query of queries) {
    sum += query.weight * of(query)
    total += query.weight
  }
  return sum / total
}

const NO_WEIGHT = 'no query has a weight'

/** Graded relevance; every query counts. */
const ofGrades = (
  of: (query: Query, k: number) => number,
  k: number,
  gain: Gain,
  isBounded: boolean,
): Compute =>
  judged((sample, options) => {
    const row = isBounded ? sample.truth.findIndex((relevance) => relevance < 0) : -1
    if (row >= 0) return undefinedBecause(`the relevance of row ${row + 1} is less than 0`)
    const queries = queriesOf(sample, gain, weightsOf(sample, options))
    if (queries.length === 0) return undefinedBecause(NO_WEIGHT)
    if (isBounded && queries.every(({ ideal }) => ideal.length === 1))
      return undefinedBecause('every query has only one document')
    return value(mean(queries, (query) => of(query, k)))
  })

/** Relevant is what is above 0; queries without a relevant document do not count. */
const ofRelevant = (of: (query: Query, k: number) => number, k: number): Compute =>
  judged((sample, options) => {
    const queries = queriesOf(sample, linear, weightsOf(sample, options)).filter(
      ({ relevant }) => relevant > 0,
    )
    return queries.length === 0
      ? undefinedBecause('no query has a relevant document')
      : value(mean(queries, (query) => of(query, k)))
  })

interface AtK {
  name: string
  title: string
  tasks: readonly Task[]
  range?: readonly [number, number]
  compute: (k: number) => Compute
}

const AT_K: readonly AtK[] = [
  {
    name: 'ndcg',
    title: 'NDCG',
    tasks: ['ranking', 'retrieval'],
    compute: (k) => ofGrades(ndcg, k, linear, true),
  },
  {
    name: 'ndcg_exp2',
    title: 'NDCG with gain 2^relevance − 1',
    tasks: ['ranking', 'retrieval'],
    compute: (k) => ofGrades(ndcg, k, exponential, true),
  },
  {
    name: 'dcg',
    title: 'DCG',
    tasks: ['ranking', 'retrieval'],
    range: [-Infinity, Infinity],
    compute: (k) => ofGrades(dcg, k, linear, false),
  },
  {
    name: 'precision',
    title: 'precision',
    tasks: ['retrieval', 'ranking'],
    compute: (k) => ofRelevant((query, of) => hits(query, of) / of, k),
  },
  {
    name: 'recall',
    title: 'recall',
    tasks: ['retrieval', 'ranking'],
    compute: (k) => ofRelevant((query, of) => hits(query, of) / query.relevant, k),
  },
  { name: 'hit', title: 'hit rate', tasks: ['retrieval', 'ranking'], compute: (k) => ofRelevant(hit, k) },
  {
    name: 'mrr',
    title: 'mean reciprocal rank',
    tasks: ['retrieval', 'ranking'],
    compute: (k) => ofRelevant(reciprocalRank, k),
  },
  {
    // Over all relevant documents, as trec_eval's map_cut.
    name: 'map',
    title: 'mean average precision',
    tasks: ['retrieval', 'ranking'],
    compute: (k) => ofRelevant(queryPrecision, k),
  },
]

const STANDARD: Partial<Record<Task, readonly string[]>> = {
  ranking: ['ndcg', 'ndcg_at_10', 'mrr', 'map'],
  retrieval: ['recall_at_10', 'mrr_at_10', 'map_at_10', 'ndcg_at_10'],
}

/** Each task has a metric of its own, for what its reports show differs. */
function queryMetric({ name, title, tasks, range = [0, 1], compute }: AtK, k: number | null): Metric[] {
  const full = k === null ? name : `${name}_at_${k}`
  return tasks.map((task) => ({
    name: full,
    title: k === null ? title : `${title} at ${k}`,
    tasks: [task],
    better: 'higher',
    range,
    classes: 'none',
    standard: STANDARD[task]?.includes(full) ?? false,
    aliases: k === null ? [`${name}_score`] : [`${name}@${k}`],
    compute: compute(k ?? Infinity),
    estimator: { kind: 'resample' },
  }))
}

/** `precision` of a whole ranking says nothing about it. */
const WHOLE = AT_K.filter(({ name }) => !['precision', 'recall', 'hit'].includes(name))

export const queryMetrics: readonly Metric[] = [
  ...WHOLE.flatMap((family) => queryMetric(family, null)),
  ...AT_K.flatMap((family) => [1, 5, 10].flatMap((k) => queryMetric(family, k))),
]

/** `ndcg_at_20`; null for a name that is none of these. */
export function queryMetricAt(name: string, k: number): Metric[] | null {
  const family = AT_K.find((one) => one.name === name)
  return family && k >= 1 ? queryMetric(family, k) : null
}
