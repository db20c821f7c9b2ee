import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ActionResult } from '../../src/actions/action.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import { Project } from './project.ts'

const project = new Project()
afterAll(() => project.remove())

const summary = ({ report }: ActionResult) => renderMarkdown(report!, { bytes: 60_000 })

test('says what fsck finds and what gc may delete, and changes nothing', async () => {
  project.edit('mlops.yaml', 'path: ../store }', 'path: ../store, retention: { keep-last: 1, min-age: 0d } }')
  const empty = await project.act('registry-care')
  expect([empty.outcome, empty.outputs['ledger-head']]).toEqual(['pass', ''])

  await project.act('register', { 'model-file': 'trained.onnx' })
  project.retrain('2')
  await project.act('register', { 'model-file': 'trained.onnx' })
  const refs = project.git('ls-remote', 'origin')
  const folder = join(project.folder, 'store', 'flight-delay')
  const stored = readdirSync(folder)
  expect(stored).toHaveLength(2)

  const sound = await project.act('registry-care')
  expect(sound.headline).toBe('2 events, 2 records: ledger, tags, records and bytes agree')
  expect(sound).toMatchObject({ outcome: 'pass', outputs: { problems: '0' } })
  expect(Number(sound.outputs['reclaimable-bytes'])).toBeGreaterThan(500)
  expect(sound.outputs['ledger-head']).toMatch(/^2:sha256:[0-9a-f]{64}$/)
  expect(summary(sound)).toMatch(
    /^### ✅ Registry: 2 events, 2 records: ledger, tags, records and bytes agree\n\ngc may delete the bytes of 1 version and free [\d.]+ kB\.\n/,
  )
  expect(summary(sound)).toMatch(/\n\*\*Next\*\*: in a clone, `mlops registry gc --apply`$/)
  expect(summary(sound)).toMatch(/\n\| flight-delay@\S*v1\.0\.0 \| [\d.]+ kB \| /)

  const newest = project.evidence('version').locations[0].uri
  rmSync(newest)
  const broken = await project.act('registry-care', { bytes: 'true' })
  expect(broken).toMatchObject({ outcome: 'fail', outputs: { problems: '1' } })
  expect(summary(broken)).toMatch(/^### ❌ Registry: 1 thing wrong in 2 events, 2 records\n/)
  expect(summary(broken)).toMatch(/\n\| ❌ fail \| – \| flight-delay@\S*v1\.1\.0 \| its bytes are gone: /)
  expect(project.git('ls-remote', 'origin')).toBe(refs)
}, 120_000)
