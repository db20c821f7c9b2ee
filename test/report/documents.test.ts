import { describe, expect, test } from 'vitest'
import { documents } from '../../src/evidence/documents.ts'
import type { Report } from '../../src/report/blocks.ts'
import { deploymentReport } from '../../src/report/deployment.ts'
import { driftReport } from '../../src/report/drift.ts'
import { evaluationReport } from '../../src/report/evaluation.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { runReport } from '../../src/report/run.ts'
import { validationReport } from '../../src/report/validation.ts'
import { versionReport } from '../../src/report/version.ts'
import { classes, everything, moved } from './evaluation-samples.ts'
import * as samples from './samples.ts'

const LINKS = {
  run: 'https://github.com/octo/flights/actions/runs/4711',
  report: null,
  nextVersion: 'v1.1.0',
}

const reports: Record<string, Report> = {
  'evaluation-better': evaluationReport(samples.better, LINKS),
  'evaluation-worse': evaluationReport(samples.worse, LINKS),
  'evaluation-unclear': evaluationReport(samples.unclear, LINKS),
  'evaluation-first': evaluationReport(samples.first, LINKS),
  'evaluation-same': evaluationReport(samples.same),
  'evaluation-everything': evaluationReport(everything, LINKS),
  'evaluation-regression': evaluationReport(moved, LINKS),
  'evaluation-classes': evaluationReport(classes, LINKS),
  'drift-moved': driftReport(samples.drifted, LINKS),
  'drift-steady': driftReport(samples.steady),
  'validation-fail': validationReport(samples.invalid, LINKS),
  'validation-pass': validationReport(samples.valid),
  'run-trained': runReport(samples.trained, LINKS),
  'run-crashed': runReport(samples.crashed),
  'run-skipped': runReport(samples.skipped),
  version: versionReport(samples.registered, LINKS),
  'deployment-done': deploymentReport(samples.deployed, LINKS),
  'deployment-refused': deploymentReport(samples.refused),
}

test('the samples are documents of the published schemas', () => {
  for (const [name, all] of Object.entries({
    evaluation: [
      samples.better,
      samples.worse,
      samples.unclear,
      samples.first,
      samples.same,
      everything,
      moved,
    ],
    drift: [samples.drifted, samples.steady],
    validation: [samples.invalid, samples.valid],
    run: [samples.trained, samples.crashed, samples.skipped],
    version: [samples.registered],
    deployment: [samples.deployed, samples.refused],
  }))
    for (const document of all)
      expect(documents[name as keyof typeof documents].safeParse(document).error).toBeUndefined()
})

describe('Markdown of every document', () => {
  test.each(Object.keys(reports))('%s', async (name) => {
    await expect(`${renderMarkdown(reports[name], { characters: 65_536 })}\n`).toMatchFileSnapshot(
      `../fixtures/reports/${name}.md`,
    )
  })
})

const lines = (name: string): string[] => renderMarkdown(reports[name], { characters: 65_536 }).split('\n\n')

describe('what a report says first and last', () => {
  test.each([
    ['evaluation-better', '### ✅ flight-delay: better than production v1.0.0'],
    ['evaluation-worse', '### ❌ flight-delay: worse than production v1.1.0 for hour 18 to 23'],
    ['evaluation-unclear', '### ⚪ flight-delay: cannot tell yet whether it is as good as production v1.0.0'],
    ['evaluation-first', '### ✅ flight-delay: first model: absolute limits only'],
    ['evaluation-same', '### ✅ flight-delay: the same model as production v1.0.0'],
    ['drift-moved', '### ⚠️ flight-delay in production: 3 of 4 columns differ from train'],
    ['drift-steady', '### ✅ flight-delay in production: looks like train, no drift'],
    ['validation-pass', '### ✅ flights.odcs.yaml: 1 of 1 check passes on train.parquet (1,462,513 rows)'],
    ['run-crashed', '### ❌ flight-delay: training failed with exit code 1 after 3.2 s'],
    ['run-skipped', '### ⚪ flight-delay: not trained again, nothing has changed'],
    ['version', '### ✅ flight-delay v1.1.0 is registered'],
    ['deployment-done', '### ✅ flight-delay v1.1.0 serves production (was v1.0.0)'],
    ['deployment-refused', '### ❌ flight-delay v1.1.0 was not deployed; production still serves v1.0.0'],
  ])('%s', (name, heading) => {
    expect(lines(name)[0]).toBe(heading)
    expect(lines(name).at(-1)).toMatch(/^\*\*Next\*\*: /)
  })

  test('the decision on retraining stands above the table', () => {
    expect(lines('drift-moved')[2]).toBe(
      '**Decision: retrain — no.** The last training was 4 days ago (cool-down 7 days).',
    )
  })

  test('a loss within the margin is "no worse", a loss of unclear size is said so', () => {
    const [gated] = samples.better.overall
    const within = { ...gated, difference: -0.001, interval: [-0.003, 0.001] as [number, number] }
    const heading = (document: typeof samples.better) => evaluationReport(document).title
    expect(heading({ ...samples.better, overall: [within] })).toBe(
      'flight-delay: no worse than production v1.0.0',
    )
    expect(heading({ ...samples.better, outcome: 'warn' })).toBe(
      'flight-delay: worse than production v1.0.0, by how much is unclear',
    )
  })

  test('a candidate below its floor is not called worse than production', () => {
    const [gated] = samples.better.overall
    const below = {
      ...gated,
      gate: { ...(gated.gate as NonNullable<typeof gated.gate>), verdict: 'fail' as const },
    }
    expect(evaluationReport({ ...samples.better, outcome: 'fail', overall: [below], slices: [] }).title).toBe(
      'flight-delay: outside of the absolute limit on ROC AUC',
    )
  })

  test('many columns: only what drifted stands in the first table', () => {
    const [quiet, moved] = samples.drifted.columns
    const columns = [...Array.from({ length: 20 }, (_, i) => ({ ...quiet, column: `c${i}` })), moved]
    const text = renderMarkdown(driftReport({ ...samples.drifted, columns, driftedColumns: ['hour'] }), {
      characters: 65_536,
    })
    expect(text.split('<details>')[0]).not.toContain('c0')
    expect(text).toContain('<summary>All 21 columns</summary>')
    expect(text).toContain('1 of 21 columns differs from train')
  })
})
