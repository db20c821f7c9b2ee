import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pointerText } from '../../src/registry/lfs/pointer.ts'
import { hex } from '../../src/registry/stores.ts'
import { Project } from '../actions/project.ts'
import { projectRoot } from './python.ts'
import { storeTools } from './store-tools.ts'

let objects: string
let server: ChildProcess
let project: Project
let environment: NodeJS.ProcessEnv

/** Git with git-lfs on its path, in a folder that is no part of the project's configuration. */
const git = (directory: string, ...args: string[]): string =>
  execFileSync('git', args, { cwd: directory, encoding: 'utf8', env: environment })

beforeAll(async () => {
  objects = mkdtempSync(join(tmpdir(), 'mlops-lfs-objects-'))
  environment = { ...process.env, PATH: `${storeTools()}:${process.env.PATH}`, GIT_TERMINAL_PROMPT: '0' }
  const program = join(projectRoot, 'test/registry/lfs-server.ts')
  server = spawn(process.execPath, [program, objects], { stdio: ['ignore', 'pipe', 'inherit'] })
  const url = await new Promise<string>((resolve) =>
    server.stdout?.once('data', (chunk) => resolve(`${chunk}`.trim())),
  )
  project = new Project()
  project.edit('mlops.yaml', 'store: filesystem, path: ../store', 'store: lfs')
  // A folder as remote has no LFS server of its own.
  project.write('.lfsconfig', `[lfs]\n\turl = ${url}\n`)
  project.git('config', 'lfs.url', url)
  project.commit('Keep models in LFS')
  project.must('validate-data', '--mode', 'infer')
  project.commit('Agree on the data')
  project.candidate()
}, 300_000)

afterAll(() => {
  server?.kill()
  project?.remove()
  rmSync(objects, { recursive: true, force: true })
})

test('a version is checked out whole by git-lfs, and deployed by us', () => {
  project.must('register')
  const { locations, onnx } = project.evidence('version')
  expect(locations).toEqual([
    {
      store: 'lfs',
      uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/o\/r\.git\/info\/lfs#sha256:[0-9a-f]{64}$/),
      sha256: onnx.sha256,
      bytes: onnx.bytes,
    },
  ])

  const trained = readFileSync(join(project.workspace, 'trained.onnx'))
  const pointer = git(project.workspace, 'show', 'flight-delay@v1.0.0:.mlops/flight-delay/model.onnx')
  const theirs = git(project.workspace, 'lfs', 'pointer', '--file=trained.onnx')
  expect(pointer).toBe(theirs)
  expect(pointer).toBe(pointerText(onnx))

  const clone = join(project.folder, 'clone')
  git(project.folder, 'clone', '--quiet', project.remote, clone)
  git(clone, 'lfs', 'install', '--local')
  git(clone, 'checkout', '--quiet', 'flight-delay@v1.0.0')
  expect(readFileSync(join(clone, '.mlops/flight-delay/model.onnx')).equals(trained)).toBe(true)
  expect(git(clone, 'status', '--porcelain')).toBe('')
  git(clone, 'lfs', 'fsck')

  expect(project.must('deploy').stdout).toContain('v1.0.0 is in production')
  expect(project.must('registry', 'fsck', '--bytes').stdout).toContain('records and bytes agree')
  rmSync(join(objects, hex(onnx.sha256)))
  const broken = project.mlops('registry', 'fsck')
  expect(broken.exitCode).toBe(1)
  expect(broken.stdout).toContain('flight-delay@v1.0.0: its bytes are gone')
})

test('what git-lfs has pushed is not sent again', () => {
  const { onnx } = project.evidence('version')
  const clone = join(project.folder, 'clone')
  git(clone, 'lfs', 'push', '--object-id', 'origin', hex(onnx.sha256))
  expect(existsSync(join(objects, hex(onnx.sha256)))).toBe(true)
  const before = readFileSync(join(objects, hex(onnx.sha256)))
  expect(project.must('register').stdout).toContain('already, so there is no new version')
  expect(readFileSync(join(objects, hex(onnx.sha256))).equals(before)).toBe(true)
})
