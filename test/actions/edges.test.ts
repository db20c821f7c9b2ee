import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.commit('Agree on the data')
})
afterAll(() => project.remove())

function refused(...args: string[]): string {
  const { exitCode, stderr } = project.mlops(...args)
  expect(stderr).not.toMatch(/\n\s+at |ZodError|TypeError/)
  expect(exitCode).toBe(3)
  return stderr.trim()
}

describe('inputs at their edges', { timeout: 120_000 }, () => {
  test('the chain refuses a wrong input of a later stage before the first stage runs', () => {
    const error = refused('run', '--stages', 'validate-data,train,register', '--version', '1.0')
    expect(error).toMatch(/^input "version" is "1\.0", /)
    expect(() => project.evidence('validation')).toThrow(/ENOENT/)
  })

  test('an error rate lies between 0 and 1', () => {
    const message = (alpha: string) => `input "alpha" is "${alpha}", must be a number above 0 and below 1.`
    expect(refused('drift-report', '--alpha', '0')).toBe(message('0'))
    expect(refused('drift-report', '--alpha', '1')).toBe(message('1'))
    expect(refused('drift-report', '--alpha', 'NaN')).toBe(message('NaN'))
  })

  test('an absolute evidence-dir is not taken for one inside of the workspace', () => {
    expect(refused('validate-data', '--evidence-dir', '/elsewhere')).toMatch(
      /^evidence-dir ".*" leads out of/,
    )
    const inside = project.must('validate-data', '--evidence-dir', `${project.workspace}/evidence`)
    expect(inside.stdout).toMatch(/validation +evidence\/flight-delay\/validation\.json/)
  })
})
