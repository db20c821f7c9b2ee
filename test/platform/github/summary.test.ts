import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appendSummary } from '../../../src/platform/github/summary.ts'
import type { Log } from '../../../src/platform/platform.ts'

test('adds, and leaves out what would make the runner drop the whole', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'summary-')), 'summary.md')
  const warnings: string[] = []
  const log = { warning: (message: string) => warnings.push(message) } as unknown as Log
  writeFileSync(path, '')
  await appendSummary(path, '# one', log)
  await appendSummary(path, '# two\n', log)
  // Two bytes each in UTF-8, so that counting characters would let it through.
  await appendSummary(path, 'é'.repeat(524_288), log)
  expect(readFileSync(path, 'utf8')).toBe('# one\n\n# two\n\n')
  expect(warnings).toEqual(['The job summary is full (1 MiB); the report is left out of it.'])
})
