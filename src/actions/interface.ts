import { z } from 'zod'
import { UserError } from '../errors.ts'
import type { InterfaceChange, ModelFacts } from '../evidence/facts.ts'
import { compareSignatures } from '../model/signature.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { plural } from '../text.ts'
import type { Context } from './context.ts'
import { readVersion } from './judged.ts'

export const interfaceInput = {
  'override-interface': z
    .string()
    .optional()
    .describe(
      'Reason to accept a model whose inputs or outputs break those who call production. It is recorded with your name.',
    ),
}

export interface Compared {
  /** The version that callers know, and its facts; none where there is nothing to break. */
  production: { version: string | null; source: string; facts: ModelFacts | null } | null
  candidate: ModelFacts | null
}

/** What those who call a version rely on; null, with a warning, where its record cannot be read. */
export async function interfaceOf(
  context: Context,
  registry: Registry,
  held: RegisteredVersion,
): Promise<Compared['production']> {
  const read = await readVersion(context, registry, held).catch((error) => {
    // GTO's own versions, and one that no longer verifies, say nothing that callers could rely on.
    if (!(error instanceof UserError)) throw error
    context.platform.log.warning(`The interface of ${held.tag} cannot be read: ${error.message}`)
    return null
  })
  return read && { version: held.version, source: held.tag, facts: read.record.onnx }
}

/** How the inputs and outputs changed; null where one of the two is no ONNX model. */
export function interfaceChange({ production, candidate }: Compared): InterfaceChange | null {
  if (!production?.facts || !candidate) return null
  const { change, differences } = compareSignatures(production.facts, candidate)
  return { change, against: production.version ?? production.source, differences }
}

/**
 * As {@link interfaceChange}, with the reason for a change that breaks callers.
 * @throws UserError where it does and nobody gave a reason
 */
export function acceptInterface(compared: Compared, reason: string | undefined): InterfaceChange | null {
  const found = interfaceChange(compared)
  if (found?.change !== 'breaking') return found
  if (reason) return { ...found, override: reason }
  throw new UserError(
    `the model breaks those who call ${found.against}:\n${found.differences.map((line) => `  ${line}`).join('\n')}`,
    {
      hint: 'Keep the inputs and outputs as they are, or accept the break on record: override-interface: "why, and who was told".',
    },
  )
}

/** Says what a person should know; a change that nobody feels is not worth a line. */
export function tellInterface(context: Context, found: InterfaceChange | null): void {
  if (!found || found.change === 'identical') return
  const text = `The model's inputs or outputs differ from ${found.against} (${found.change}): ${found.differences.slice(0, 3).join('; ')}${found.differences.length > 3 ? `; and ${plural(found.differences.length - 3, 'more', 'more')}` : ''}.`
  if (found.change === 'breaking') context.platform.log.warning(text)
  else context.platform.log.notice(text)
}
