import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type Contract, parseContract } from '../data/contract.ts'
import { inEnvironment } from '../data/environments.ts'
import type { Context } from './context.ts'

/** The contract that the configuration names. */
export async function readContract(context: Context): Promise<Contract> {
  const named = context.model.config.data.contract
  const path = context.inside(named, 'data.contract')
  if (existsSync(path)) return parseContract(await readFile(path, 'utf8'), context.shown(path))
  throw context.model.error(
    ['data', 'contract'],
    `"${named}" does not exist`,
    'Write a first one from the data: validate-data with mode: infer.',
  )
}

/** The same with the columns that have to be there in an environment. */
export const contractIn = async (context: Context, environment: string): Promise<Contract> =>
  inEnvironment(await readContract(context), environment, context.model.config.data.label)
