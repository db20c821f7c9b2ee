import { existsSync } from 'node:fs'
import { isClassified } from '../data/contract.ts'
import type { Context } from './context.ts'
import { readContract } from './contract.ts'

/** Limits that mean nothing for the task would disable a gate in silence. */
export function checkFlips({ model }: Context): void {
  const { task, evaluate } = model.config
  const key = ['evaluate', 'flips']
  if (task !== 'regression') {
    if (evaluate.flips.tolerance === undefined) return
    throw model.error([...key, 'tolerance'], `is for regression; ${task} decides`, 'Remove it.')
  }
  if (evaluate.flips['max-negative-rate'] !== undefined)
    throw model.error(
      [...key, 'max-negative-rate'],
      'is for decisions; a number is neither right nor wrong',
      'Gate an error instead (evaluate.metrics), or max-churn with a tolerance.',
    )
  if (evaluate.flips['max-churn'] !== undefined && evaluate.flips.tolerance === undefined)
    throw model.error(
      [...key, 'max-churn'],
      'needs a tolerance: almost every number changes a little',
      'Add evaluate.flips.tolerance, in units of the label.',
    )
  const { traffic } = evaluate
  if (
    typeof traffic === 'object' &&
    traffic['max-churn'] !== undefined &&
    evaluate.flips.tolerance === undefined
  )
    throw model.error(
      ['evaluate', 'traffic', 'max-churn'],
      'needs a tolerance: almost every number changes a little',
      'Add evaluate.flips.tolerance, in units of the label.',
    )
}

/** Names of rows that may leave the machine: null where the contract classifies them, or cannot be asked. */
export async function shownIds(context: Context, ids: string[] | null): Promise<string[] | null> {
  const { id, contract } = context.model.config.data
  if (ids === null || !existsSync(context.inside(contract, 'data.contract'))) return null
  const { columns } = await readContract(context)
  const column = columns.find(({ name }) => name === id)
  const { 'show-values': open } = context.model.config.evaluate
  return column && (!isClassified(column) || open.includes(column.name)) ? ids : null
}
