import { appendFileSync, copyFileSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { evaluateVsProd } from '../../src/actions/evaluate-vs-prod.ts'
import { parseInputs } from '../../src/actions/inputs.ts'
import { openEngine } from '../../src/data/engine.ts'
import { EvidenceFolder } from '../../src/evidence/folder.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'
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

test.each<[string, (file: string) => void]>([
  ['is written to', (file) => appendFileSync(file, ' ')],
  [
    'makes way for another one of the same bytes',
    (file) => {
      copyFileSync(file, `${file}.new`)
      renameSync(`${file}.new`, file)
    },
  ],
  ['is written anew, and empty so far', (file) => writeFileSync(file, '')],
  ['is taken away', (file) => rmSync(file)],
])(
  'a file that %s while models are compared on it is an error, and nothing is said of it',
  async (_, change) => {
    const file = join(project.workspace, 'data', 'changing.parquet')
    copyFileSync(join(project.workspace, 'data', 'other.parquet'), file)
    rmSync(join(project.workspace, '.mlops', 'flight-delay', 'evaluation.json'), { force: true })
    const platform = await createLocalPlatform(project.workspace, undefined, { write: () => true })
    const group = platform.log.group.bind(platform.log)
    vi.spyOn(platform.log, 'group').mockImplementation((name, body) => {
      if (name === 'Comparing') change(file)
      return group(name, body)
    })
    const inputs = { candidate: 'trained.onnx', data: 'data/changing.parquet' }
    await expect(
      evaluateVsProd.run(parseInputs(evaluateVsProd, inputs) as never, platform),
    ).rejects.toMatchObject({
      text: expect.stringMatching(
        /^data\/changing\.parquet {2}has changed while the models were judged on it/,
      ),
    })
    expect(existsSync(join(project.workspace, '.mlops', 'flight-delay', 'evaluation.json'))).toBe(false)
  },
)
