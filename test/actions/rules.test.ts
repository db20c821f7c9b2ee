import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Project } from './project.ts'

const project = new Project()
beforeAll(async () => {
  await project.act('validate-data', { mode: 'infer' })
})
afterAll(() => project.remove())

test('the rules alone say what a validation says of them, and are none', async () => {
  const alone = await project.act('validate-data', { mode: 'rules' })
  const rules = project.evidence('rules')
  const folder = join(project.workspace, '.mlops', rules.model)
  expect(existsSync(join(folder, 'validation.json'))).toBe(false)
  await expect(project.act('train')).rejects.toThrow('no .mlops')

  const whole = await project.act('validate-data', { baseline: 'none' })
  const validation = project.evidence('validation')
  expect(rules.checks).toEqual(validation.checks)
  expect(rules.contract).toEqual(validation.contract)
  expect(Object.entries(rules.datasets).map(([split, { rows, digest }]) => [split, rows, digest])).toEqual(
    Object.entries(validation.datasets).map(([split, { rows, digests }]) => [split, rows, digests.bytes]),
  )
  expect(alone.outputs).toMatchObject({ validation: '', rows: whole.outputs.rows, 'failed-checks': '0' })
  expect(alone.headline).toMatch(/^\S+\.odcs\.yaml: \d+ rules on [\d,]+ rows$/)
  expect(project.read(`.mlops/${rules.model}/rules.md`)).toContain('and nothing to train on')
})

test.each([
  ['shard', '1/2'],
  ['quarantine', 'aside'],
  ['against', 'base'],
])('%s does not go with the rules alone', async (name, value) => {
  await expect(project.act('validate-data', { mode: 'rules', [name]: value })).rejects.toThrow(
    `tests the rules of the contract alone, and has no "${name}"`,
  )
})

test('a file that cannot be read leaves what an earlier run wrote, and nothing besides', async () => {
  await project.act('validate-data', { mode: 'rules' })
  const folder = join(project.workspace, '.mlops', project.evidence('rules').model)
  const [before, rules] = [readdirSync(folder), project.evidence('rules')]
  const text = project.read('data/test.csv')
  const [header, first] = text.split('\n')
  // Too few fields for the engine, and an empty one too many, which it would drop.
  project.write('data/test.csv', `${header}\n1\n${first},\n`)
  await expect(project.act('validate-data', { mode: 'rules' })).rejects.toThrow(
    `has ${header.split(',').length + 1} fields where the header has ${header.split(',').length}`,
  )
  expect(readdirSync(folder)).toEqual(before)
  expect(project.evidence('rules')).toEqual(rules)
  project.write('data/test.csv', text)
})
