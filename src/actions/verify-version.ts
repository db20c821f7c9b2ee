import { staleDocuments } from '../registry/documents/freshness.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { SignatureError } from '../registry/signing/errors.ts'
import { recordPath } from '../registry/views/records.ts'
import { plural } from '../text.ts'
import type { ActionResult } from './action.ts'
import type { Context } from './context.ts'
import { registeredModel } from './judged.ts'

/**
 * Fetches a version and checks everything that can be checked of it; changes nothing. A signature that does not hold is
 * the finding, not an error.
 */
export async function verifyOnly(
  context: Context,
  registry: Registry,
  chosen: RegisteredVersion,
  publicKey: string | undefined,
): Promise<ActionResult> {
  const result = (outcome: ActionResult['outcome'], text: string): ActionResult => ({
    outcome,
    headline: `${context.model.name}: ${text}`,
    outputs: { version: chosen.version, previous: '', changed: 'false', deployment: '', report: '' },
    report: null,
  })
  try {
    const { integrity, record } = await registeredModel(context, registry, chosen, publicKey)
    const stale = await staleIn(context, registry, chosen, record.onnx.sha256)
    if (stale.length > 0) return result('fail', `${chosen.version} is not whole: ${stale.join('; ')}`)
    const { verified, signed } = integrity
    if (verified)
      return result(
        'pass',
        `${chosen.version} is what ${verified.method === 'key' ? `key ${verified.signer.slice(0, 12)}…` : verified.signer} signed: the model and ${plural(verified.manifest.files.size - 1, 'file')} of its record`,
      )
    const why = signed ? 'nobody is trusted here who could have signed it' : 'nobody signed it'
    return result('inconclusive', `${chosen.version} has the bytes that its record names, but ${why}`)
  } catch (error) {
    if (!(error instanceof SignatureError) || error.fault === 'unusable-key') throw error
    context.platform.log.error(error.text)
    return result('fail', error.message)
  }
}

/** A card about another model tells its readers something false, however well it is signed. */
async function staleIn(
  context: Context,
  registry: Registry,
  { commit }: RegisteredVersion,
  sha256: string,
): Promise<string[]> {
  const files = await registry.readFolder(commit, recordPath(context.model.name, '').slice(0, -1))
  const contents = new Map([...files].map(([path, { content }]) => [path, content.toString('utf8')]))
  return staleDocuments(contents, sha256)
}
