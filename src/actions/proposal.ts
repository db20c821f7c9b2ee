import { readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ValidatedSplits } from '../data/checks.ts'
import { type Contract, parseContract } from '../data/contract.ts'
import { proposeContract } from '../data/ratchet/propose.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { Context } from './context.ts'

/** Writes a contract that this data would meet beside the contract; gives its path, or null where there is none. */
export async function writeProposal(
  context: Context,
  contract: Contract,
  result: Pick<ValidatedSplits, 'checks' | 'profiles' | 'datasets'>,
): Promise<string | null> {
  const { log } = context.platform
  const path = context.inside(context.model.config.data.contract, 'data.contract')
  const proposal = proposeContract(await readFile(path, 'utf8'), contract, result)
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
