import { existsSync } from 'node:fs'
import type { Hidden } from '../evaluation/slices.ts'
import { didYouMean } from '../text.ts'
import type { Context } from './context.ts'
import { readContract } from './contract.ts'

/** Columns whose values reports must not name: those that the contract classifies and nobody has opened. */
export async function hiddenColumns(context: Context, known: string[]): Promise<Hidden> {
  const { data, evaluate } = context.model.config
  for (const [i, name] of evaluate['show-values'].entries())
    if (!known.includes(name))
      throw context.model.error(
        ['evaluate', 'show-values', String(i)],
        `the rows have no column "${name}".${didYouMean(name, known)}`,
      )
  if (!existsSync(context.inside(data.contract, 'data.contract'))) return new Set()
  const { classified } = await readContract(context)
  return new Set(classified.filter((name) => !evaluate['show-values'].includes(name)))
}

/** Names of classes that may not be shown. */
export const unnamedClasses = (classes: readonly string[]): string[] =>
  classes.map((_, i) => `class ${i + 1} of ${classes.length}`)
