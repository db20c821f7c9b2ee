import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { parseInputs } from '../../src/actions/inputs.ts'
import { register } from '../../src/actions/register.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'
import { FakeGitHub } from '../github/fake.ts'
import { Project } from './project.ts'

let project: Project
let github: FakeGitHub
beforeAll(() => {
  project = new Project()
  project.edit(
    'mlops.yaml',
    'register: { store: filesystem, path: ../store }',
    'register: { store: release }',
  )
})
afterAll(() => project.remove())
beforeEach(async () => {
  github = await FakeGitHub.start({})
  vi.stubEnv('GITHUB_API_URL', github.url)
  vi.stubEnv('GITHUB_REPOSITORY', 'acme/flights')
  vi.stubEnv('RUNNER_TOOL_CACHE', `${project.folder}/tools`)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await github.stop()
})

/** Registers the file as it is, by a run of its own; gives what it came to and all that it printed. */
async function registerFile() {
  let printed = ''
  const out = { write: (text: string) => (printed += text) }
  const platform = await createLocalPlatform(project.workspace, 'ghs_job', out)
  const values = parseInputs(register, { 'model-file': 'trained.onnx' })
  const { outcome, headline, outputs } = await register.run(values, platform)
  return { outcome, headline, outputs, printed }
}

const releases = () => github.releases.map(({ tag_name, draft }) => [tag_name, draft])

/** As a run leaves it that is killed between its push and the publishing. */
const unpublish = (tag: string) =>
  Object.assign(github.releases.find(({ tag_name }) => tag_name === tag) ?? {}, { draft: true })

test('what a killed register left is ended by the next one, of the same bytes and of others', async () => {
  const first = await registerFile()
  expect([first.outcome, first.outputs.tag]).toEqual(['warn', 'flight-delay@v1.0.0'])
  expect(releases()).toEqual([['flight-delay@v1.0.0', false]])

  // The same bytes: the version is there, and its draft is published instead of a second version made.
  unpublish('flight-delay@v1.0.0')
  const same = await registerFile()
  expect(same.outcome).toBe('skipped')
  expect(same.headline).toBe(
    'flight-delay: these bytes are flight-delay@v1.0.0 already, so there is no new version; an earlier run had left them unpublished, now they are public',
  )
  expect(releases()).toEqual([['flight-delay@v1.0.0', false]])
  expect((await registerFile()).headline).toBe(
    'flight-delay: these bytes are flight-delay@v1.0.0 already, so there is no new version',
  )

  // Even the draft is gone: the bytes are at hand and are stored again.
  github.releases.splice(0, 1)
  expect((await registerFile()).headline).toContain('now they are public')
  expect(releases()).toEqual([['flight-delay@v1.0.0', false]])

  // Other bytes: the version before is ended first, then the new one made.
  unpublish('flight-delay@v1.0.0')
  project.retrain('2')
  const next = await registerFile()
  expect(next.outputs.tag).toBe('flight-delay@v1.1.0')
  expect(next.printed).toContain(
    'flight-delay@v1.0.0 was registered by a run that ended early; its bytes are published now.',
  )
  expect(releases()).toEqual([
    ['flight-delay@v1.0.0', false],
    ['flight-delay@v1.1.0', false],
  ])

  // Neither draft nor bytes of the version before: that is said, and is no reason to refuse this one.
  github.releases.splice(0, 2)
  project.retrain('3')
  const last = await registerFile()
  expect(last.outputs.tag).toMatch(/^flight-delay@v1\.\d\.\d$/)
  expect(last.printed).toMatch(
    /There is no draft release of flight-delay@v1\.1\.0 with the model sha256:\w{64} to publish\. mlops registry fsck says more\./,
  )
  expect(releases()).toEqual([[last.outputs.tag, false]])
  expect(github.violations).toEqual([])
}, 120_000)
