import { describe, expect, test } from 'vitest'
import type { Block, Report } from '../../src/report/blocks.ts'
import {
  details,
  left,
  list,
  mono,
  next,
  paragraph,
  right,
  strong,
  table,
  verdict,
} from '../../src/report/build.ts'
import { type Budget, renderMarkdown } from '../../src/report/markdown.ts'
import { escapeMarkdown, guardLineStart, markdownText } from '../../src/report/markdown-text.ts'

const WIDE = { characters: 65_536 }
const report = (essential: Block[], folded: Block[] = []): Report => ({
  title: 'title',
  essential,
  details: folded,
  pictures: [],
})

describe('text from data', () => {
  test.each([
    ['a|b', 'a&#124;b'],
    ['`rm`', '\\`rm\\`'],
    ['<img src=x>', '&lt;img src=x&gt;'],
    ['&lt;', '&amp;lt;'],
    ['@octocat', '@&#8203;octocat'],
    ['fixes #12', 'fixes #&#8203;12'],
    ['GH-12', 'GH&#8203;-12'],
    ['[x](http://evil.test)', '\\[x\\](http:&#8203;//evil.test)'],
    ['www.evil.test', 'www&#8203;.evil.test'],
    ['*b* _i_ ~s~', '\\*b\\* \\_i\\_ \\~s\\~'],
    ['roc_auc', 'roc_auc'],
    ['$x$', '&#36;x&#36;'],
    ['one\ntwo\r\nthree', 'one two three'],
    ['a\u202Eb\u0000c\u200B', 'abc'],
    ['\uD83D', '\uFFFD'],
    ['<!-- mlops-actions:key -->', '&lt;!-- mlops-actions:key --&gt;'],
  ])('%j becomes %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown)
  })

  test.each([
    ['# h', '\\# h'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['   code', 'code'],
    ['===', '\\==='],
    ['−1 is fine', '−1 is fine'],
  ])('the line %j begins as %j', (line, guarded) => {
    expect(guardLineStart(line)).toBe(guarded)
  })

  test('code spans hold backticks, and give way to a table’s pipes', () => {
    expect(markdownText(mono('a`b'), 100)).toBe('``a`b``')
    expect(markdownText(mono('`a'), 100)).toBe('`` `a ``')
    expect(markdownText(mono('a|b'), 100)).toBe('a&#124;b')
  })

  test('only addresses of the web become links', () => {
    const as = (href: string) => markdownText({ text: 'run', href }, 100)
    expect(as('https://example.test/a?b=c')).toBe('[run](https://example.test/a?b=c)')
    expect(as('https://example.test/a b)(<"|')).toBe('[run](https://example.test/a%20b%29%28%3C%22%7C)')
    expect(as('javascript:alert(1)')).toBe('run')
    expect(as('//evil.test')).toBe('run')
    expect(as('report.html')).toBe('[run](report.html)')
  })
})

describe('blocks', () => {
  test('each kind', () => {
    const text = renderMarkdown(
      report(
        [
          verdict('warn', 'heading'),
          paragraph('because ', strong('it'), '.'),
          table([left('Result'), right('Value')], [[{ sign: 'fail' }, '1'], ['x']]),
          list(['one', [strong('two'), ': 2']]),
          { type: 'code', language: 'text', text: 'a\n```\nb\n' },
          { type: 'chart', title: 't', description: 'd', spec: {} },
          next('go.'),
        ],
        [details('More & <more>', paragraph('inside'))],
      ),
      WIDE,
    )
    expect(text).toBe(`### ⚠️ heading

because **it**.

| Result | Value |
|---|---:|
| ❌ fail | 1 |
| x |  |

- one
- **two**: 2

\`\`\`\`text
a
\`\`\`
b
\`\`\`\`

<details><summary>More &amp; &lt;more&gt;</summary>

inside

</details>

**Next**: go.`)
  })
})

const rows = (count: number, cell: string) => Array.from({ length: count }, (_, i) => [String(i), cell])
const columns = [left('Row'), left('Text')]

describe('the ladder of a short budget', () => {
  const folded = (name: string, size: number) => details(name, paragraph('x'.repeat(size)))
  const whole = {
    ...report(
      [
        verdict('fail', 'no'),
        paragraph('because.'),
        table(columns, rows(50, 'y'.repeat(20)), 3),
        next('mend it.'),
      ],
      [folded('First', 500), folded('Second', 500), folded('Third', 500)],
    ),
    full: 'evaluation.html',
  }
  const at = (characters: number) => renderMarkdown(whole, { characters })
  const length = at(1e6).length

  test('one character short: the last fold goes, and is named', () => {
    expect(at(length)).toContain('Third')
    const text = at(length - 1)
    expect(text).not.toContain('<summary>Third')
    expect(text).toContain('<summary>Second')
    expect(text).toContain('Left out for length: Third. All of it is in evaluation.html.')
    expect(text.endsWith('**Next**: mend it.')).toBe(true)
  })

  test('then tables shrink and folds come back', () => {
    const text = at(2000)
    expect(text).toContain('and 47 more rows')
    expect(text).toContain('<summary>Third')
    expect(text).toContain('Tables are shortened. All of it is in evaluation.html.')
  })

  test('then the essential blocks stand alone', () => {
    const text = at(500)
    expect(text).not.toContain('<details>')
    expect(text).toContain('Left out for length: First, Second and Third.')
    expect(text).toContain('| 2 | yyyyyyyyyyyyyyyyyyyy |')
  })

  test('then texts are cut; verdict, reason and next step stay', () => {
    const text = at(190)
    expect(text).toContain('### ❌ no\n\nbecause.')
    expect(text).toContain('Shortened to fit: 3 sections left out, long texts and tables cut.')
    expect(text.endsWith('**Next**: mend it.')).toBe(true)
  })

  test('a budget of a few characters keeps the start of the verdict', () => {
    expect(at(8)).toBe('### ❌ no')
    expect(at(0)).toBe('')
  })
})

/** Seeded, so that a failure can be repeated. */
function generator(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const HOSTILE = [
  '|',
  '`',
  '```',
  '<',
  '</details>',
  '<script>',
  '@everyone',
  '#1',
  '[a](b)',
  '\n',
  '\n\n# x\n',
  '\\',
  '$',
  '~~~',
  '🛫',
  '👩‍👩‍👧',
  '漢字仮名',
  '\uD83D',
  'é',
  '-->',
  '&amp;',
  '* ',
  '_',
  'word ',
  '1. ',
  'https://evil.test ',
]

function hostileText(random: (below: number) => number): string {
  const length = [3, 30, 300, 3000][random(4)]
  return Array.from({ length }, () => HOSTILE[random(HOSTILE.length)]).join('')
}

function hostileReport(seed: number): Report {
  const random = generator(seed)
  const text = () => hostileText(random)
  const someTable = (): Block => {
    const cell = text().slice(0, 200)
    const all = rows([1, 10, 1000, 10_000][random(4)], cell)
    return table([left(text().slice(0, 50)), right('Text')], all, random(2) ? 5 : undefined)
  }
  const folds = Array.from({ length: random(6) }, () =>
    details(text(), someTable(), paragraph(text(), mono(text())), {
      type: 'code',
      language: text(),
      text: text(),
    }),
  )
  return {
    ...report(
      [
        verdict('fail', text()),
        paragraph(text(), strong(text())),
        someTable(),
        list([text(), text()]),
        next(text()),
      ],
      folds,
    ),
    full: { text: text(), href: `https://example.test/${text()}` },
  }
}

/** The lines outside of fenced code, and whether every fence is closed, as CommonMark reads them. */
function withoutFences(text: string): { lines: string[]; closed: boolean } {
  const lines: string[] = []
  let fence = 0
  for (const line of text.split('\n')) {
    const run = /^`{3,}/.exec(line)?.[0].length ?? 0
    if (fence > 0) {
      if (run >= fence && line.length === run) fence = 0
    } else if (run > 0 && !line.slice(run).includes('`')) fence = run
    else lines.push(line)
  }
  return { lines, closed: fence === 0 }
}

/** A line without its escapes and code spans: what GitHub reads HTML in. */
const withoutCode = (line: string) => line.replace(/\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')

/** Assertions on a boolean: a failure prints the seed, not a megabyte. */
const holds = (truth: boolean, what: string) => expect(truth, what).toBe(true)

describe('hostile reports of any size', () => {
  const budgets: Budget[] = [
    { characters: 65_536 },
    { characters: 65_472 },
    { bytes: 1_048_576 },
    { characters: 3000 },
    { bytes: 900 },
  ]
  test.each(Array.from({ length: 16 }, (_, i) => i + 1))('seed %d', (seed) => {
    const hostile = hostileReport(seed)
    for (const budget of budgets) {
      const text = renderMarkdown(hostile, budget)
      if ('characters' in budget) expect(text.length).toBeLessThanOrEqual(budget.characters)
      else expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budget.bytes)
      holds(text.startsWith('### ❌ '), 'starts with the verdict')
      holds(/^\*\*Next\*\*: .*$/.test(text.split('\n\n').at(-1) ?? ''), 'ends with the next step')
      const { lines, closed } = withoutFences(text)
      holds(closed, 'closes its code')
      const tags = lines.map(withoutCode).join('\n')
      expect(tags.match(/<details>/g)?.length).toBe(tags.match(/<\/details>/g)?.length)
      holds(!/<(?!\/?details>|\/?summary>)[a-z!/]/i.test(tags), 'has no other tags')
      holds(!/\p{Surrogate}/u.test(text), 'is well-formed')
    }
  })

  test('texts of a megabyte in every place', () => {
    const huge = '漢|🛫`<'.repeat(200_000)
    const hostile = {
      ...report(
        [
          verdict('fail', huge),
          paragraph(huge),
          table([left(huge)], rows(3, huge)),
          list([huge]),
          next(huge),
        ],
        [details(huge, paragraph(huge), { type: 'code', language: huge, text: huge })],
      ),
      full: huge,
    }
    const comment = renderMarkdown(hostile, { characters: 65_536 })
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(/^### ❌ 漢/)
    expect(comment.split('\n\n').at(-1)).toMatch(/^\*\*Next\*\*: 漢/)
    expect(Buffer.byteLength(renderMarkdown(hostile, { bytes: 1_048_576 }))).toBeLessThanOrEqual(1_048_576)
  })
})
