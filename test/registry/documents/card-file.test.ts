import { describe, expect, test } from 'vitest'
import { readCardFile } from '../../../src/registry/documents/card-file.ts'
import { lockedPackages } from '../../../src/registry/documents/lock-files.ts'

const SHA = `sha256:${'a'.repeat(64)}`
const read = (text: string) => readCardFile(text, 'MODEL_CARD.md', SHA)

describe('MODEL_CARD.md', () => {
  test('head and known headings become keys, everything else notes', () => {
    const text = [
      '---\nlicense: other\nlicense_name: house\nlanguage: en\ntags: [air, late]\n---',
      '# Flight delay\n\nStands before any heading.',
      '## Intended Uses\n\nTo plan.\n\n### At home\n\nToo.',
      '## Limitations\n\n- No weather.\n- Only the\n  United States.',
      '## Users\n\nPlanners and others.',
      '## Ethical considerations\n\n```\n## no heading\n```',
      '## Hardware\n\nA laptop.',
      '## Factors\n',
    ].join('\n')
    expect(read(text)).toEqual({
      license: 'other',
      'license-name': 'house',
      language: ['en'],
      tags: ['air', 'late'],
      'intended-use': 'To plan.\n\n### At home\n\nToo.',
      limitations: ['No weather.', 'Only the\n  United States.'],
      users: ['Planners and others.'],
      'ethical-considerations': '```\n## no heading\n```',
      notes: 'Stands before any heading.\n\n### Hardware\n\nA laptop.',
    })
  })

  test('Windows line ends and no head at all', () => {
    expect(read('## Description\r\n\r\nSays it.\r\n')).toEqual({ description: 'Says it.' })
    expect(read('')).toEqual({})
  })

  test('is refused for another model, and taken for its own', () => {
    const card = (sha256: string) => `---\nmlops: { sha256: ${sha256} }\n---\n## Contact\n\nme\n`
    expect(read(card('a'.repeat(64)))).toEqual({ contact: 'me' })
    expect(() => read(card('b'.repeat(64)))).toThrow('is the card of another model')
  })

  test.each([
    ['---\nlicence: mit\n---\n', 'has an unknown key "licence" in its head. Did you mean "license"?'],
    ['---\n- a\n---\n', 'has a head that cannot be read: it is no mapping'],
    ['---\na: [\n---\n', 'has a head that cannot be read: '],
  ])('%j is refused', (text, message) => {
    expect(() => read(text)).toThrow(message)
  })
})

test('pylock.toml: packages with a version; the project itself has none', () => {
  const lock = [
    "lock-version = '1.0'",
    '[[packages]]\nname = "Flask_Login"\nversion = "0.6.3"\n[packages.sdist]\nversion = "9"\n',
    "[[packages]]\nname = 'numpy'\nversion = '2.4.6'\n",
    '[[packages]]\nname = "ours"\n[packages.directory]\npath = "."\n',
  ].join('\n')
  expect(lockedPackages('sub/pylock.toml', lock)).toEqual([
    { name: 'Flask_Login', version: '0.6.3', purl: 'pkg:pypi/flask-login@0.6.3', hashes: [] },
    { name: 'numpy', version: '2.4.6', purl: 'pkg:pypi/numpy@2.4.6', hashes: [] },
  ])
})
