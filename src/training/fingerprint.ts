import { canonicalJson, type Digest, sha256 } from '../evidence/canonical.ts'

/** Everything that should change the result of a training. */
export interface Recipe {
  command: string
  /** Declared inputs: path → digest. */
  code: Record<string, string>
  /** Split → digest of its bytes, and of those of the images that it names. */
  data: Record<string, string>
  params: unknown
  /** Lock file → digest. */
  environment: Record<string, string>
  seed: number
}

export interface Fingerprint {
  digest: Digest
  /** Part → digest of that part, so that a difference can be named. */
  parts: Record<keyof Recipe, Digest>
}

/** The key for skipping: equal recipes have equal fingerprints, whatever the machine and the commit. */
export function fingerprint(recipe: Recipe): Fingerprint {
  const parts = Object.fromEntries(
    Object.entries(recipe).map(([part, value]) => [part, sha256(canonicalJson(value))]),
  ) as Fingerprint['parts']
  return { digest: sha256(canonicalJson(parts)), parts }
}

/** Parts that differ from an earlier fingerprint, in words: `params, data`. */
export function changedParts(before: Record<string, string>, now: Record<string, string>): string[] {
  return Object.keys(now).filter((part) => before[part] !== now[part])
}
