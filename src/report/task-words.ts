import type { Evaluation } from '../evidence/evaluation.ts'
import { plural } from '../text.ts'

type Task = Evaluation['task']

/** What people call a row of a task, one and several. */
const ROWS: Partial<Record<Task, [string, string]>> = {
  forecasting: ['time point', 'time points'],
  ranking: ['document', 'documents'],
  retrieval: ['document', 'documents'],
  detection: ['image', 'images'],
  segmentation: ['image', 'images'],
}

/** What its rows belong to. */
const GROUPS: Partial<Record<Task, [string, string]>> = {
  forecasting: ['series', 'series'],
  ranking: ['query', 'queries'],
  retrieval: ['query', 'queries'],
}

/** `1,200 documents in 40 queries` */
export function judgedRows({ task, data, sampling }: Evaluation): string {
  const rows = plural(data.rows, ...(ROWS[task] ?? (['row', 'rows'] as const)))
  const groups = GROUPS[task]
  return groups && sampling?.by === 'units' ? `${rows} in ${plural(sampling.count, ...groups)}` : rows
}

/** Whether answers turn into yes and no at the threshold. */
export const hasThreshold = (task: Task): boolean => task === 'binary-classification' || task === 'multilabel'

/** Whether a model's answer is the value itself, not a score of something. */
export const givesValues = (task: Task): boolean => task === 'regression' || task === 'forecasting'
