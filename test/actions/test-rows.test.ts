import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEngine } from '../../src/data/engine.ts'
import { EvidenceFolder } from '../../src/evidence/documents.ts'
import { INFER, Project } from './project.ts'

let project: Project
beforeAll(async () => {
  project = Project.after(INFER)
  const engine = await openEngine()
  const [from, to] = ['data/test.csv', 'data/test.parquet'].map((path) => join(project.workspace, path))
  await engine.rows(`COPY (FROM read_csv('${from}')) TO '${to}' (FORMAT PARQUET)`)
  await engine.rows(
    `COPY (FROM read_csv('${from}') OFFSET 1) TO '${to.replace('test.', 'other.')}' (FORMAT PARQUET)`,
  )
  engine.close()
  project.edit('mlops.yaml', 'data/test.csv', 'data/test.parquet')
}, 60_000)
afterAll(() => project.remove())

async function judged(): Promise<{ bytes: string; rows: string }> {
  await project.act('evaluate-vs-prod', { candidate: 'trained.onnx', 'fail-on': 'never' })
  return project.evidence('evaluation').data.digests
}

test('the digest of rows that were validated is taken from there', async () => {
  await project.act('validate-data', { baseline: 'none' })
  const { digest: _, ...validation } = project.evidence('validation')
  const own = validation.datasets.test.digests
  expect(await judged()).toEqual(own)

  const folder = new EvidenceFolder(join(project.workspace, '.mlops'), validation.model)
  const rows = `sha256:${'0'.repeat(64)}`
  const test = { ...validation.datasets.test, digests: { ...own, rows } }
  await folder.write('validation', { ...validation, datasets: { ...validation.datasets, test } })
  expect(await judged()).toEqual({ ...own, rows })

  rmSync(folder.path('validation'))
  expect(await judged()).toEqual(own)
})

test('other bytes are looked at', async () => {
  await project.act('validate-data', { baseline: 'none' })
  const { test: validated } = project.evidence('validation').datasets
  project.edit('mlops.yaml', 'data/test.parquet', 'data/other.parquet')
  const other = await judged()
  expect(other.bytes).not.toBe(validated.digests.bytes)
  expect(other.rows).not.toBe(validated.digests.rows)
})
