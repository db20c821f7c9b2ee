import type { InterfaceChange } from '../evidence/facts.ts'
import type { Block } from './blocks.ts'
import { enumeration, paragraph, strong } from './build.ts'

const MOST = 4

/** What changes for those who call the model; nothing where nothing does. */
export function interfaceLines(change: InterfaceChange | undefined): Block[] {
  if (!change || change.change === 'identical') return []
  const { against, differences, override } = change
  const what =
    change.change === 'breaking'
      ? ` for those who call ${against}: `
      : `: whoever calls ${against} can go on as before. `
  return [
    paragraph(
      'Inputs and outputs are ',
      strong(change.change),
      `${what}${enumeration(differences, MOST)}.`,
      ...(override ? [' Accepted: ', strong(override), '.'] : []),
    ),
  ]
}
