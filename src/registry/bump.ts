import type { ModelFacts } from '../evidence/facts.ts'
import type { Run } from '../evidence/run.ts'
import { compareSignatures } from '../model/signature.ts'
import type { Bump } from './semver.ts'

/** What a version's number is proposed from. `run` undefined: nobody knows how it was trained. */
export interface BumpSide {
  facts: ModelFacts
  run: Pick<Run, 'fingerprintParts' | 'seed'> | undefined
}

export interface BumpProposal {
  part: Bump
  /** One line each, in words. */
  reasons: string[]
}

/** Parts of a recipe in words; the seed is none of them, because it changes nothing that anybody decided. */
const PARTS: Record<string, string> = {
  data: 'the data changed',
  params: 'the parameters changed',
  code: 'the training code changed',
  command: 'the training command changed',
  environment: 'the locked environment changed',
}

/**
 * Which part of the version rises, and why: major where some caller of the version before cannot call this one; minor
 * where data, architecture or another part of the recipe changed; patch where the same recipe was run again.
 * @see Semantic Versioning 2.0.0, items 6 to 8, for what callers see: inputs and outputs.
 */
export function proposeBump(before: BumpSide, now: BumpSide): BumpProposal {
  const { change, differences } = compareSignatures(before.facts, now.facts)
  if (change === 'breaking') return { part: 'major', reasons: differences }
  const minor = [
    ...(change === 'widening' ? differences : []),
    ...architectureChanges(before.facts, now.facts),
    ...recipeChanges(before.run, now.run),
  ]
  if (minor.length > 0) return { part: 'minor', reasons: minor }
  return {
    part: 'patch',
    reasons: [
      before.run?.seed === now.run?.seed ? 'the same recipe, run again' : 'the same recipe with another seed',
    ],
  }
}

function architectureChanges(before: ModelFacts, now: ModelFacts): string[] {
  const changes: [boolean, string][] = [
    [
      before.parameters !== now.parameters,
      `the architecture changed: ${before.parameters} stored weights before, ${now.parameters} now`,
    ],
    [
      JSON.stringify(sorted(before.opsets)) !== JSON.stringify(sorted(now.opsets)),
      'the architecture changed: other operator sets',
    ],
  ]
  return changes.filter(([changed]) => changed).map(([, line]) => line)
}

const sorted = (record: object): unknown[] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))

/** A recipe that nobody knows is not the same. */
function recipeChanges(before: BumpSide['run'], now: BumpSide['run']): string[] {
  if (now === undefined) return ['how it was trained is not known']
  if (before === undefined) return ['how the version before was trained is not known']
  return Object.entries(PARTS)
    .filter(([part]) => before.fingerprintParts[part] !== now.fingerprintParts[part])
    .map(([, line]) => line)
}
