import type { Run } from '../evidence/run.ts'
import type { Version } from '../evidence/version.ts'
import { type BumpProposal, proposeBump } from '../registry/bump.ts'
import type { Registry } from '../registry/registry.ts'
import type { Bump } from '../registry/semver.ts'
import type { RegisteredVersion } from '../registry/state.ts'
import { readRecord } from '../registry/views/records.ts'
import type { Context } from './context.ts'
import { type Gathered, modelFactsOf } from './gathered.ts'

interface Asked {
  version?: string
  bump: 'auto' | Bump
}

/** Proposes the part of the version that rises, at each try anew, and remembers why for the record. */
export function bumpAbove(context: Context, registry: Registry, { model, run }: Gathered, asked: Asked) {
  let reason: Version['bump']
  const now = { facts: modelFactsOf(model), run }
  const note = (part: NonNullable<Version['bump']>['part'], above: string | null, reasons: string[]) => {
    reason = { part, above, reasons }
  }
  if (asked.version) note('fixed', null, ['the version was named in the inputs'])
  return {
    reason: () => reason,
    async propose(latest: RegisteredVersion | undefined): Promise<Bump> {
      if (latest === undefined) {
        note('first', null, ['no version is registered yet'])
        return 'minor'
      }
      const { part, reasons } =
        asked.bump === 'auto'
          ? await proposed(context, registry, latest, now)
          : { part: asked.bump, reasons: [`the inputs ask for ${asked.bump}`] }
      note(part, latest.version, reasons)
      return part
    },
  }
}

async function proposed(
  context: Context,
  registry: Registry,
  latest: RegisteredVersion,
  now: Parameters<typeof proposeBump>[1],
): Promise<BumpProposal> {
  const { name } = context.model
  const { document } = await readRecord(registry, name, 'version', latest)
  if (!document)
    return { part: 'minor', reasons: [`${latest.tag} holds no record that it could be compared with`] }
  const before = await readRecord(registry, name, 'run', latest)
  return proposeBump({ facts: document.onnx, run: (before.document as Run | null) ?? undefined }, now)
}
