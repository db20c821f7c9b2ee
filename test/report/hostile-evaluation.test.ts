import { describe, expect, test } from 'vitest'
import type { Comparison, Evaluation } from '../../src/evidence/evaluation.ts'
import { commentBudget } from '../../src/platform/github/comments.ts'
import { createChartRenderer } from '../../src/report/chart.ts'
import { evaluationReport } from '../../src/report/evaluation.ts'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { everything } from './evaluation-samples.ts'
import { better } from './samples.ts'

/** Seeded, so that a failure can be repeated. */
function generator(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const PIECES = [
  '|',
  '||',
  '`',
  '```',
  '\n',
  '\r\n',
  '\n\n# x\n',
  '\n---\n',
  '<script>alert(1)</script>',
  '</details>',
  '<!-- mlops-actions:',
  '-->',
  '<img src=x onerror=alert(1)>',
  '@everyone',
  '@octo/team',
  '#1',
  'octo/flights#2',
  'GH-3',
  '[a](javascript:alert(1))',
  '![x](https://evil.test/x.png)',
  'https://evil.test',
  'www.evil.test',
  '\u202e',
  '\u200b',
  '\u200f',
  '\u2066',
  '\ufeff',
  '\u0000',
  '\u001b[31m',
  '\\',
  '$x$',
  '~~',
  '**',
  '_',
  '&lt;',
  '&#x3c;',
  '漢字',
  'مرحبا',
  '👩‍👩‍👧',
  '\ud83d',
  '1. ',
  '- [ ] ',
  'word ',
  '$' + '{{ secrets.X }}',
]

/** Replaces every text of a document that comes from data or people, and leaves what the schema fixes. */
const FIXED = new Set([
  'schema',
  'outcome',
  'model',
  'task',
  'started',
  'finished',
  'kind',
  'verdict',
  'better',
  'method',
  'digest',
  'to',
  'from',
  'quantile',
  'ends',
  'correction',
  'change',
  'format',
  'event',
  'metric',
  'measure',
  'sha',
  'version',
])

function poisoned<T>(value: T, text: () => string, key = ''): T {
  if (typeof value === 'string') return (FIXED.has(key) || value.startsWith('sha256:') ? value : text()) as T
  if (Array.isArray(value)) return value.map((each) => poisoned(each, text, key)) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, poisoned(each, text, name)]),
  ) as T
}

function hostile(seed: number, slices: number): Evaluation {
  const random = generator(seed)
  const lengths = [1, 5, 40, 400]
  const text = () => Array.from({ length: lengths[random(4)] }, () => PIECES[random(PIECES.length)]).join('')
  const verdicts = ['fail', 'warn', 'pass', 'inconclusive'] as const
  const [model] = better.slices
  const many = Array.from(
    { length: slices },
    (): Comparison => ({
      ...model,
      slice: { column: text().slice(0, 300), label: text().slice(0, 300) },
      gate: model.gate && { ...model.gate, reason: text().slice(0, 300), verdict: verdicts[random(4)] },
    }),
  )
  const document = poisoned(everything, text)
  const gates = document.overall.map((each) => ({
    ...each,
    gate: each.gate && { ...each.gate, verdict: verdicts[random(4)] },
  }))
  return { ...document, overall: gates, slices: many }
}

/** Lines outside of fenced code. */
function prose(markdown: string): string[] {
  let fence = ''
  return markdown.split('\n').filter((line) => {
    const run = /^`{3,}/.exec(line)?.[0] ?? ''
    if (fence) {
      if (line === fence) fence = ''
      return false
    }
    if (run && !line.slice(run.length).includes('`')) fence = run
    return !fence
  })
}

/** What GitHub reads Markdown, HTML and mentions in: without escapes and code spans. */
const active = (line: string): string => line.replace(/\\.|(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')

const count = (text: string, part: string): number => text.split(part).length - 1

/** Assertions on a boolean: a failure prints its name, not a megabyte. */
const holds = (truth: boolean, what: string) => expect(truth, what).toBe(true)

/** Controls but line breaks, and marks that turn or hide text. */
const HIDDEN = /(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\ufeff]/u
const RUN = 'https://github.com/octo/flights/actions/runs/4711'

const KEY = 'Pull request --> <b>/flight-delay/evaluation'

function check(markdown: string): void {
  const lines = prose(markdown).map(active)
  const text = lines.join('\n')
  holds(/^### (✅|❌|⚠️|⚪) flight-delay: /.test(markdown), 'begins with the verdict')
  holds(/^\*\*Next\*\*: [^\n]*$/.test(markdown.split('\n\n').at(-1) ?? ''), 'ends with the next step')
  expect(count(text, '<details>')).toBe(count(text, '</details>'))
  holds(!/<(?!\/?details>|\/?summary>)[a-z!/]/i.test(text), 'has no other tags')
  holds(!/(^|[^\w&;])@(?=[a-z])/im.test(text), 'mentions nobody')
  holds(!/#(?=\d)/.test(text.replace(/&#\d+;/g, '·')), 'refers to no issue')
  // Markdown means nothing in a line of HTML.
  const inline = lines.filter((line) => !line.startsWith('<details><summary>')).join('\n')
  holds(!/\]\((?!https?:\/\/(github\.com|x\.test)\/)/.test(inline), 'links nowhere else')
  holds(!/!\[/.test(inline), 'has no image')
  holds(!HIDDEN.test(markdown), 'hides and turns nothing')
  holds(!/\p{Surrogate}/u.test(markdown), 'is well-formed')
  const tables = text.split('\n\n').filter((part) => part.startsWith('| '))
  for (const table of tables) {
    const rows = table.split('\n')
    const cells = rows.map((row) => count(row, '|'))
    holds(
      cells.every((each) => each === cells[0]),
      `the cells of ${rows[0]}`,
    )
  }
}

describe.each([1, 2, 3, 4, 5, 6, 7, 8])('hostile texts in every place, seed %d', (seed) => {
  const document = hostile(seed, [0, 3, 40, 400][seed % 4])
  const report = evaluationReport(document, { run: RUN })

  test.each([commentBudget(KEY), 20_000, 3_000])('in %d characters', (characters) => {
    const body = renderMarkdown(report, { characters })
    expect(body.length).toBeLessThanOrEqual(characters)
    check(body)
    if (body.includes('<details>'))
      expect(body.split('\n\n<details>')[0].split('\n').length).toBeLessThanOrEqual(25)
  })
})

describe('ten thousand slices', () => {
  const report = evaluationReport(hostile(9, 10_000), {
    run: 'https://github.com/octo/flights/actions/runs/4711',
  })

  test('a comment', () => {
    const body = renderMarkdown(report, { characters: commentBudget(KEY) })
    expect(body.length).toBeLessThanOrEqual(commentBudget(KEY))
    check(body)
    expect(body).toContain('more slices |')
  })

  test('a job summary', () => {
    const body = renderMarkdown(report, { bytes: 1 << 20 })
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(1 << 20)
    check(body)
  })

  test('a page', async () => {
    const html = await renderHtml(report, await createChartRenderer())
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000)
    const tags = (html.match(/<[a-z][^>]*>/gi) ?? []).map((tag) => tag.replaceAll(/"[^"]*"/g, '""'))
    holds(
      !tags.some((tag) => /^<(script|img|iframe|image|link|use|object)|\son\w+=/i.test(tag)),
      'runs nothing',
    )
    expect([...new Set([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to))]).toEqual([RUN])
    holds(!HIDDEN.test(html), 'hides and turns nothing')
  })
})
