import { UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'
import type { Contract, ContractColumn } from './contract.ts'
import { columnsOf } from './measure.ts'

/** The two that every contract has: rows to learn from, and rows to answer. */
const ALWAYS = ['train', 'serve']

/**
 * The part of a contract that holds in one environment, as TFDV has it: a column outside of its `mlops.environments`
 * need not be there, and what is asked of it is not tested. A label is not there at `serve` unless the contract says
 * so.
 * @see https://www.tensorflow.org/tfx/data_validation/get_started, Schema Environments.
 * @throws UserError for an environment that nobody names.
 */
export function inEnvironment(contract: Contract, environment: string, label: string): Contract {
  const known = [
    ...new Set([...ALWAYS, ...contract.columns.flatMap(({ environments }) => environments ?? [])]),
  ]
  if (!known.includes(environment))
    throw new UserError(
      `${contract.path} has no environment "${environment}".${didYouMean(environment, known)} Known: ${known.join(', ')}.`,
      { hint: 'Columns name theirs with the custom property mlops.environments.' },
    )
  const absent = contract.columns.filter((column) => !isIn(column, environment, label))
  const names = new Set(absent.map(({ name }) => name))
  return {
    ...contract,
    columns: contract.columns.filter(({ name }) => !names.has(name)),
    requirements: contract.requirements.filter(
      ({ measure, column }) => ![...columnsOf(measure), column ?? ''].some((name) => names.has(name)),
    ),
    absent: absent.map(({ name, position }) => ({ name, position, environment })),
  }
}

/** Whether the contract has the column there. */
function isIn({ name, role, environments }: ContractColumn, environment: string, label: string): boolean {
  if (environments) return environments.includes(environment)
  return environment !== 'serve' || (role !== 'label' && name !== label)
}
