import type { Evaluation } from '../evidence/evaluation.ts'
import type { Block, Chart } from './blocks.ts'
import { chart } from './build.ts'
import { gates } from './judged.ts'
import { confusionCharts } from './pictures/confusion.ts'
import { curveCharts } from './pictures/curves.ts'
import { dependenceCharts } from './pictures/dependence.ts'
import { distributionSpec, type Series, seriesWords } from './pictures/distribution.ts'
import { forestPlot } from './pictures/forest.ts'
import { groupCharts } from './pictures/groups.ts'
import { importanceChart } from './pictures/importance.ts'
import { intervalPlot } from './pictures/intervals.ts'
import { latencyCharts } from './pictures/latency.ts'
import { residualCharts } from './pictures/residuals.ts'
import { givesValues } from './task-words.ts'

const MOST_FORESTS = 3

/** Is it better, for whom, where, why, and what does it cost: every picture whose evidence there is. */
export function evaluationPictures(document: Evaluation): Block[] {
  const { candidate, production, slices, fairness, importance, resources } = document
  const metrics = [...new Set(slices.map(({ metric }) => metric))].slice(0, MOST_FORESTS)
  const charts: (Chart | undefined)[] = [
    intervalPlot(gates(document)),
    ...metrics.map((metric) => forestPlot(metric, slices)),
    ...(fairness ?? []).flatMap(groupCharts),
    ...curveCharts(candidate, production),
    scoreChart(document),
    ...confusionCharts(production?.confusion, candidate.confusion),
    ...residualCharts({ production: production?.residuals, candidate: candidate.residuals }),
    ...(importance ? [importanceChart(importance), ...dependenceCharts(importance)] : []),
    ...(resources ? latencyCharts(resources) : []),
  ]
  const drawn = charts.filter((each) => each !== undefined)
  return drawn.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Pictures' }, ...drawn]
}

function scoreChart({ candidate, production, task }: Evaluation): Chart | undefined {
  const series: Series[] = [
    { name: 'production', judged: production },
    { name: 'candidate', judged: candidate },
  ].flatMap(({ name, judged }) => (judged?.scores ? [{ name, profile: judged.scores }] : []))
  const what = givesValues(task) ? 'prediction' : 'score'
  const spec = series.length > 0 ? distributionSpec(series, what) : undefined
  return (
    spec &&
    chart(
      `Where? Distribution of the ${what}s`,
      `How often each ${what} is given. ${seriesWords(series)}`,
      spec,
    )
  )
}
