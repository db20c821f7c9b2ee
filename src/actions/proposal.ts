import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type SplitFile, type ValidatedSplits, validateSplits } from '../data/checks.ts'
import { type Contract, parseContract } from '../data/contract.ts'
import type { Engine } from '../data/engine.ts'
import { inEnvironment } from '../data/environments.ts'
import { proposeContract } from '../data/ratchet/propose.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { Context } from './context.ts'

/** How the data was judged, and how it is judged again. */
interface Asked {
  engine: Engine
  splits: Record<string, SplitFile>
  environment: string
  keyTables: Record<string, SplitFile>
}

/** Writes a contract that this data would meet beside the contract; gives its path, or null where there is none. */
export async function writeProposal(
  context: Context,
  contract: Contract,
  result: Pick<ValidatedSplits, 'checks' | 'profiles' | 'datasets'>,
  { engine, splits, environment, keyTables }: Asked,
): Promise<string | null> {
  const { log } = context.platform
  const path = context.inside(context.model.config.data.contract, 'data.contract')
  const text = await readFile(path, 'utf8')
  const proposal = await proposeContract(engine, splits, { text, contract, result }, async (changed) => {
    log.progress('judging the proposal', 0.5)
    const next = inEnvironment(
      parseContract(changed, contract.path),
      environment,
      context.model.config.data.label,
    )
    return {
      text: changed,
      contract: next,
      result: await validateSplits(engine, next, splits, { keyTables }),
    }
  })
  if (proposal === null) return null
  const name = basename(path).replace(/(\.odcs)?\.[^.]+$/, '.proposed$&')
  const target = join(dirname(path), name === basename(path) ? `${name}.proposed` : name)
  const shown = context.shown(target)
  // What nobody could read would be no proposal.
  parseContract(proposal.text, shown)
  await writeFileAtomically(target, proposal.text)
  log.info(`Proposed: ${shown}. Review it; nothing of it holds until it is the contract.`)
  for (const words of proposal.done) log.info(`  proposed   ${words}`)
  for (const words of proposal.left) log.info(`  left       ${words}`)
  return shown
}
