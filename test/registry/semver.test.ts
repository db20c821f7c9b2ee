import { describe, expect, it } from 'vitest'
import { bumpVersion, compareVersions } from '../../src/registry/semver.ts'

describe('compareVersions', () => {
  it('orders the examples of Semantic Versioning 2.0.0', () => {
    const ordered = [
      'v1.0.0-alpha',
      'v1.0.0-alpha.1',
      'v1.0.0-alpha.beta',
      'v1.0.0-beta',
      'v1.0.0-beta.2',
      'v1.0.0-beta.11',
      'v1.0.0-rc.1',
      'v1.0.0',
      'v1.9.0',
      'v1.10.0',
      'v2.0.0',
      'v2.1.0',
      'v2.1.1',
    ]
    expect([...ordered].reverse().sort(compareVersions)).toEqual(ordered)
  })

  it('orders words of different lengths as text, and a number before a word', () => {
    expect(compareVersions('v1.0.0-rc', 'v1.0.0-beta')).toBeGreaterThan(0)
    expect(compareVersions('v1.0.0-9999', 'v1.0.0-a')).toBeLessThan(0)
  })

  it('gives build metadata no place in the order', () => {
    expect(compareVersions('v1.0.0+a', 'v1.0.0+b')).toBe(0)
    expect(compareVersions('v1.0.0-rc.1+z', 'v1.0.0')).toBeLessThan(0)
  })
})

describe('bumpVersion', () => {
  it.each([
    ['v1.2.3', 'major', 'v2.0.0'],
    ['v1.2.3', 'minor', 'v1.3.0'],
    ['v1.2.3', 'patch', 'v1.2.4'],
    ['v1.0.0-rc.2+sha', 'patch', 'v1.0.1'],
    ['v0.0.9007199254740993', 'patch', 'v0.0.9007199254740994'],
  ] as const)('%s by %s is %s', (version, bump, next) => {
    expect(bumpVersion(version, bump)).toBe(next)
  })
})
