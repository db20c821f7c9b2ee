import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project
beforeAll(() => {
  project = new Project()
  project.must('validate-data', '--mode', 'infer')
  project.commit('Agree on the data')
  // As `gto register` leaves it: a tag on the user's own commit, without a record.
  project.git('tag', '--annotate', '--message=by hand', 'flight-delay@v0.9.0')
  project.git('push', '--quiet', 'origin', 'flight-delay@v0.9.0')
  project.candidate()
})
afterAll(() => project.remove())

describe('tags that this suite did not write', { timeout: 120_000 }, () => {
  test('a version of GTO’s own is counted on from, and is in nobody’s way', () => {
    const { stdout } = project.must('register')
    expect(stdout).toContain('registered flight-delay@v0.10.0')
    expect(stdout).not.toContain('warning')
    const { exitCode, stderr } = project.mlops('deploy', '--version', 'v0.9.0')
    expect(exitCode).toBe(3)
    expect(stderr).toContain('so it was not registered by this suite')
  })

  test('a version whose tag was replaced is warned of everywhere, and not deployed', () => {
    const commit = project.git('rev-parse', 'flight-delay@v0.10.0^{commit}')
    project.git('tag', '--force', '--annotate', '--message=forged', 'flight-delay@v0.10.0', commit)
    project.git('push', '--quiet', '--force', 'origin', 'flight-delay@v0.10.0')
    const deployed = project.mlops('deploy')
    expect(deployed.exitCode).toBe(3)
    expect(deployed.stderr).toMatch(
      /^flight-delay@v0\.10\.0 has been replaced since event #1 of the ledger: /,
    )
    expect(deployed.stdout).toContain(
      '⚠️ warning     Tag flight-delay@v0.10.0 has been replaced since event #1 of the ledger.',
    )
  })
})
