import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/report/blocks.ts'
import { details, left, next, paragraph, table, verdict } from '../../src/report/build.ts'
import { createChartRenderer } from '../../src/report/chart.ts'
import { deploymentReport } from '../../src/report/deployment.ts'
import { driftReport } from '../../src/report/drift.ts'
import { evaluationReport } from '../../src/report/evaluation.ts'
import { renderHtml } from '../../src/report/html.ts'
import { runReport } from '../../src/report/run.ts'
import { validationReport } from '../../src/report/validation.ts'
import { versionReport } from '../../src/report/version.ts'
import { classes, everything, moved } from './evaluation-samples.ts'
import * as samples from './samples.ts'

const reports: [string, Report, number][] = [
  ['evaluation', evaluationReport(samples.worse), 6],
  ['first evaluation', evaluationReport(samples.first), 5],
  ['evaluation with everything', evaluationReport(everything), 13],
  ['evaluation of numbers', evaluationReport(moved), 4],
  ['evaluation of classes', evaluationReport(classes), 3],
  ['drift', driftReport(samples.drifted), 3],
  ['validation', validationReport(samples.invalid), 2],
  ['run', runReport(samples.trained), 1],
  ['version', versionReport(samples.registered), 0],
  ['deployment', deploymentReport(samples.deployed), 0],
]

const draw = () =>
  createChartRenderer((message) => {
    throw new Error(message)
  })

const VOID = new Set(['meta', 'br', 'hr', 'img', 'link'])

/** Names of elements that are closed in the wrong order, or not at all. */
function unbalanced(html: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closing, name, selfClosed] of html
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .matchAll(/<(\/?)([a-zA-Z][\w-]*)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (selfClosed || VOID.has(name)) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}

describe.each(reports)('page of the %s', (_, report, charts) => {
  test('is whole, closed in itself, and drawn', async () => {
    const html = await renderHtml(report, await draw())
    expect(unbalanced(html)).toEqual([])
    expect(html.match(/<h1>/g)).toHaveLength(1)
    expect(html.match(/<figure>/g) ?? []).toHaveLength(charts)
    expect(html.match(/<svg [^>]*role="img" aria-label="[^"]{20,}"/g) ?? []).toHaveLength(charts)
    expect(html).not.toMatch(
      /<script|<link|<img|<iframe|<image|<use|@import|url\((?!#)|\son\w+=|javascript:/i,
    )
    expect(html).not.toMatch(/NaN|undefined|\[object/)
    expect(html).toContain('<th scope="col"')
    expect(Buffer.byteLength(html)).toBeLessThan(150_000)
  })

  test('is the same every time', async () => {
    expect(await renderHtml(report, await draw())).toBe(await renderHtml(report, await draw()))
  })
})

test('ids of several charts on a page do not meet', async () => {
  const html = await renderHtml(evaluationReport(samples.better), await draw())
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, id] of html.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
})

test('a verdict is a drawn sign and a word', async () => {
  const html = await renderHtml(evaluationReport(samples.worse), await draw())
  expect(html).toMatch(
    /<td class="sign fail" data-column="Result"><svg [^>]*aria-hidden="true">.*?<\/svg> fail<\/td>/,
  )
  expect(html).toContain('<th scope="row" data-column="Metric">ROC AUC ↑</th>')
})

const HOSTILE = '"><script>alert(1)</script>\u202E\'&'

test('text from data stays text, in cells, attributes and pictures', async () => {
  const hostile = structuredClone(samples.drifted)
  const origin = hostile.columns.find(({ column }) => column === 'origin')
  if (origin?.reference?.kind !== 'categorical') throw new Error('the sample has changed')
  origin.column = HOSTILE
  origin.reference.categories[0].value = HOSTILE
  hostile.decision.reason = HOSTILE
  const html = await renderHtml(driftReport(hostile, { run: 'javascript:alert(1)' }), await draw())
  expect(html).not.toContain('<script')
  expect(html).not.toContain('href="javascript')
  expect(html).not.toContain('\u202E')
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&#39;&amp;')
  expect(unbalanced(html)).toEqual([])
})

describe('one megabyte', () => {
  const long = '漢字<'.repeat(100_000)
  const rows = Array.from({ length: 10_000 }, (_, i) => [String(i), long.slice(0, 300)])

  test('long tables and texts are cut, and what is missing is named', async () => {
    const html = await renderHtml(
      {
        title: long,
        essential: [verdict('fail', long), paragraph(long), table([left('a'), left('b')], rows), next('go')],
        details: [
          details('Kept', paragraph('short')),
          ...['Big one', 'Big two'].map((name) => details(name, table([left('a'), left('b')], rows))),
        ],
        pictures: [],
      },
      await draw(),
    )
    expect(Buffer.byteLength(html)).toBeLessThan(1_000_000)
    expect(html).toContain('<summary>Kept</summary>')
    expect(html).toContain('Left out to keep this page under 1 MB: Big one and Big two.')
    expect(unbalanced(html)).toEqual([])
  })

  test('pictures go where there is no room', async () => {
    const chart = { type: 'chart' as const, description: 'd', spec: {} }
    const report: Report = {
      title: 't',
      essential: [verdict('pass', 'yes')],
      details: [],
      pictures: [
        { ...chart, title: 'small' },
        { ...chart, title: 'huge' },
      ],
    }
    const html = await renderHtml(report, async ({ description }) =>
      String(description).startsWith('huge') ? 'x'.repeat(1_000_000) : '<svg></svg>',
    )
    expect(html).toContain('<b>small</b>')
    expect(html).toContain('Left out to keep this page under 1 MB: huge.')
    expect(Buffer.byteLength(html)).toBeLessThan(10_000)
  })
})
