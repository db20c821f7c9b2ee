import { afterAll, expect, test } from 'vitest'
import { Project } from './project.ts'

const project = new Project()
afterAll(() => project.remove())

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
      - { name: late }
`

test('a contract that asks for nothing is inconclusive, whatever was found besides', async () => {
  project.write('empty.odcs.yaml', CONTRACT)
  project.edit(
    'mlops.yaml',
    /contract: \S+\.odcs\.yaml/.exec(project.read('mlops.yaml'))![0],
    'contract: empty.odcs.yaml',
  )
  expect((await project.act('validate-data', { baseline: 'none' })).outcome).toBe('inconclusive')
  expect(project.evidence('validation').outcome).toBe('inconclusive')
})
