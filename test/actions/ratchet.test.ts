import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
let line: number
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  const [header, ...rows] = project.read('data/train.csv').trim().split('\n')
  const hour = header.split(',').indexOf('hour')
  project.write(
    'data/train.csv',
    `${[header, rows[0].split(',').with(hour, '99').join(','), ...rows.slice(1)].join('\n')}\n`,
  )
  const contract = project.read('flights.odcs.yaml')
  const at = contract.indexOf('maximum:', contract.indexOf('- name: hour'))
  line = contract.slice(0, at).split('\n').length
  project.commit('Contract')
}, 60_000)
afterAll(() => project.remove())

/** Sets the maximum of the column hour. */
function loosen(maximum: number): void {
  const lines = project.read('flights.odcs.yaml').split('\n')
  lines[line - 1] = lines[line - 1].replace(/maximum: .*/, `maximum: ${maximum}`)
  project.write('flights.odcs.yaml', lines.join('\n'))
}

describe('validate-data with mode: update', () => {
  test('says that nothing changed', () => {
    const { exitCode, stdout } = project.mlops('validate-data', '--mode', 'update')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/The contract is that of [0-9a-f]{9}:flights\.odcs\.yaml\./)
    expect(project.evidence('validation').contractChange).toMatchObject({
      changes: [],
      proposal: 'flights.proposed.odcs.yaml',
    })
    expect(stdout).toContain('  proposed   hour: maximum 23 → 99')
    const now = project.read('flights.odcs.yaml').split('\n')
    const proposed = project.read('flights.proposed.odcs.yaml').split('\n')
    expect(now.flatMap((each, i) => (each === proposed[i] ? [] : [proposed[i].trim()]))).toEqual([
      'version: "1.1.0"',
      'maximum: 99',
    ])
  })

  test('flags a rule that is loosened together with the data that fails it', () => {
    loosen(100)
    const { exitCode, stdout } = project.mlops('validate-data', '--mode', 'update')
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'loosening  hour: range: 0 to 23 → 0 to 100 (before, this data failed: train: 1 row above 23)',
    )
    const validation = project.evidence('validation')
    expect(validation.outcome).toBe('warn')
    expect(validation.contractChange?.changes).toMatchObject([
      {
        grade: 'loosening',
        column: 'hour',
        what: 'range: 0 to 23 → 0 to 100',
        fails: 'train: 1 row above 23',
      },
    ])
    expect(validation.checks.find(({ rule }) => rule === 'contract-loosened')).toMatchObject({
      split: 'train',
      column: 'hour',
      verdict: 'warn',
    })
    const report = project.read('.mlops/flight-delay/validation.md')
    expect(report).toContain(
      '1 loosening; 1 loosened in the same change as data that fails the rule as it was',
    )
    expect(report).toContain('| loosening | hour | range: 0 to 23 → 0 to 100 | train: 1 row above 23 |')
  })

  test('fails where the configuration says so, and in mode: check where against is given', () => {
    project.edit('mlops.yaml', 'label: late', 'label: late\n      contract-loosening: fail')
    expect(project.mlops('validate-data', '--mode', 'update').exitCode).toBe(1)
    expect(project.mlops('validate-data', '--against', 'HEAD').exitCode).toBe(1)
    expect(project.mlops('validate-data').exitCode).toBe(0)
    expect(project.evidence('validation').contractChange).toBeUndefined()
  })

  test('a rule that nothing broke may be loosened; a file, and what is not there', () => {
    project.write(
      'earlier.odcs.yaml',
      project.read('flights.odcs.yaml').replace('maximum: 100', 'maximum: 99'),
    )
    const { exitCode, stdout } = project.mlops('validate-data', '--against', 'earlier.odcs.yaml')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('loosening  hour: range: 0 to 99 → 0 to 100')
    expect(project.evidence('validation').contractChange).toMatchObject({
      against: 'earlier.odcs.yaml',
      changes: [{ fails: null }],
    })
    const unknown = project.mlops('validate-data', '--against', 'nowhere')
    expect(unknown.exitCode).toBe(3)
    expect(unknown.stderr).toContain('"nowhere" is neither a file nor a revision of git that is here')
    expect(project.must('validate-data', '--against', 'production').stdout).toContain(
      'No version of flight-delay holds "production" yet.',
    )
  })
})
