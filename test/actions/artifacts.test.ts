import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeEach(() => {
  project = new Project()
})
afterEach(() => project.remove())

test('of an artifact only the files of its document are taken', { timeout: 60_000 }, () => {
  const evidence = (path: string) => join(project.workspace, '.mlops/flight-delay', path)
  project.must('validate-data', '--mode', 'infer')
  project.must('validate-data')
  project.must('train')
  const validation = project.read('.mlops/flight-delay/validation.json')
  rmSync(evidence('run.json'))
  rmSync(evidence('output'), { recursive: true })
  for (const path of ['validation.json', 'deployment.json', 'output.sh'])
    project.write(`.mlops/artifacts/mlops-flight-delay-run/${path}`, '{}')

  project.must('evaluate-vs-prod')
  expect(project.evidence('run').outcome).toBe('pass')
  expect(existsSync(evidence('output/model.onnx'))).toBe(true)
  expect(project.read('.mlops/flight-delay/validation.json')).toBe(validation)
  expect(
    readdirSync(evidence('.')).filter((name) => /^(deployment|output\.sh|\.download)/.test(name)),
  ).toEqual([])
})
