// Usage: roc-auc.ts <folder> auc|delong|resamples [number]|metric <name>. Prints the result and the seconds that the call itself took.
import { delongVariance } from '../../../src/evaluation/delong.ts'
import { INDEPENDENT } from '../../../src/evaluation/dependence.ts'
import { METRICS } from '../../../src/evaluation/metrics/registry.ts'
import { areaUnderRoc, ranking } from '../../../src/evaluation/ranking.ts'
import { resampledErrors } from '../../../src/evaluation/resampled.ts'
import { scoredSample } from '../../../src/evaluation/sample.ts'
import { readScores } from '../scores.ts'

const [folder, what, number] = process.argv.slice(2)
const { labels, candidate, production } = readScores(folder)

function auc(): object {
  return { auc: areaUnderRoc(ranking(labels, candidate)) }
}

function delong(): object {
  const ranked = [ranking(labels, candidate), ranking(labels, production)]
  const difference = areaUnderRoc(ranked[0]) - areaUnderRoc(ranked[1])
  return { difference, error: Math.sqrt(delongVariance(labels, ranked[0], ranked[1])) }
}

/** As `intervals: bootstrap` does it: both models under the same weights. */
function resamples(): object {
  const pair = {
    candidate: scoredSample(labels, candidate),
    production: scoredSample(labels, production),
    dependence: INDEPENDENT,
  }
  const options = { threshold: 0.5, resamples: Number(number), seed: 1, decision: null }
  const { difference } = resampledErrors(METRICS.roc_auc, pair, options)
  if (difference === null) throw new Error('no interval')
  // A normal error reaches from −1.645 to 1.645 standard errors.
  return { error: (difference.quantile(0.95) - difference.quantile(0.05)) / 3.28970725 }
}

function metric(): object {
  const { compute } = METRICS[number]
  return { value: compute(scoredSample(labels, candidate), { threshold: 0.5 }).value }
}

const started = process.hrtime.bigint()
const result = { auc, delong, resamples, metric }[what as 'auc' | 'delong' | 'resamples' | 'metric']()
console.log(JSON.stringify({ ...result, seconds: Number(process.hrtime.bigint() - started) / 1e9 }))
