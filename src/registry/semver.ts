export type Bump = 'major' | 'minor' | 'patch'

export const FIRST_VERSION = 'v1.0.0'

interface Parts {
  core: [string, string, string]
  prerelease: string[]
}

/** `v1.2.3-rc.1+build` in its parts; build metadata has no place in the order. */
function parts(version: string): Parts {
  const [main] = version.slice(1).split('+')
  const dash = main.indexOf('-')
  const core = dash < 0 ? main : main.slice(0, dash)
  return {
    core: core.split('.') as [string, string, string],
    prerelease: dash < 0 ? [] : main.slice(dash + 1).split('.'),
  }
}

/**
 * Order of two versions `vX.Y.Z…`: negative where `a` is lower.
 * @see Semantic Versioning 2.0.0, item 11.
 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)]
  for (let i = 0; i < 3; i++) {
    const order = compareNumbers(left.core[i], right.core[i])
    if (order !== 0) return order
  }
  return comparePrereleases(left.prerelease, right.prerelease)
}

function comparePrereleases(a: string[], b: string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareIdentifiers(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareIdentifiers(a: string, b: string): number {
  const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (aIsNumber && bIsNumber) return compareNumbers(a, b)
  if (aIsNumber !== bIsNumber) return aIsNumber ? -1 : 1
  return a < b ? -1 : a > b ? 1 : 0
}

/** Digits without leading zeros, of any length. */
function compareNumbers(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0)
}

/** The next version, without prerelease and build metadata, as GTO counts: patch of `v1.0.0-rc.2` is `v1.0.1`. */
export function bumpVersion(version: string, bump: Bump): string {
  const [major, minor, patch] = parts(version).core.map(BigInt)
  if (bump === 'major') return `v${major + 1n}.0.0`
  if (bump === 'minor') return `v${major}.${minor + 1n}.0`
  return `v${major}.${minor}.${patch + 1n}`
}
