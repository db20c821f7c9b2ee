// Usage: roc-auc.ts <folder> auc|delong. Prints the result and the seconds that the call itself took.
import { delongVariance } from '../../../src/evaluation/delong.ts'
import { areaUnderRoc, ranking } from '../../../src/evaluation/ranking.ts'
import { readScores } from '../scores.ts'

const [folder, what] = process.argv.slice(2)
const { labels, candidate, production } = readScores(folder)

function auc(): object {
  return { auc: areaUnderRoc(ranking(labels, candidate)) }
}

function delong(): object {
  const ranked = [ranking(labels, candidate), ranking(labels, production)]
  const difference = areaUnderRoc(ranked[0]) - areaUnderRoc(ranked[1])
  return { difference, error: Math.sqrt(delongVariance(labels, ranked[0], ranked[1])) }
}

const started = process.hrtime.bigint()
const result = what === 'auc' ? auc() : delong()
console.log(JSON.stringify({ ...result, seconds: Number(process.hrtime.bigint() - started) / 1e9 }))
