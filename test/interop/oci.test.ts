import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseRepository } from '../../src/registry/oci/reference.ts'
import { ociStore } from '../../src/registry/oci/store.ts'
import { Project } from '../actions/project.ts'
import { conformance, PART } from '../registry/conformance.ts'
import { storeTools } from './store-tools.ts'

const LOGIN = { username: 'ada', password: 's3cret' }
/** bcrypt of the password, with 16 rounds. */
const HTPASSWD = 'ada:$2b$04$abcdefghijklmnopqrstuuLZYjhNQAOdpbzt4WxWlUHjv1wsyH5DG\n'

const CONFIG = (root: string, port: number, secured: boolean) => `version: 0.1
log: { level: error }
storage:
  filesystem: { rootdirectory: ${root}/data }
  delete: { enabled: true }
http: { addr: "127.0.0.1:${port}" }
${secured ? `auth: { htpasswd: { realm: test, path: ${root}/htpasswd } }\n` : ''}`

/** The Distribution project's registry, a process of its own over a folder. */
class Distribution {
  readonly #root = mkdtempSync(join(tmpdir(), 'mlops-distribution-'))
  readonly #port: number
  #process: ChildProcess | undefined

  constructor(port: number, secured: boolean) {
    this.#port = port
    writeFileSync(join(this.#root, 'config.yml'), CONFIG(this.#root, port, secured))
    writeFileSync(join(this.#root, 'htpasswd'), HTPASSWD)
  }

  get host(): string {
    return `127.0.0.1:${this.#port}`
  }

  async start(): Promise<void> {
    const program = join(storeTools(), 'registry')
    this.#process = spawn(program, ['serve', join(this.#root, 'config.yml')], {
      stdio: 'ignore',
      env: { ...process.env, OTEL_TRACES_EXPORTER: 'none' },
    })
    for (let tries = 0; tries < 200; tries++) {
      const answer = await fetch(`http://${this.host}/v2/`).catch(() => undefined)
      if (answer !== undefined) return
      await wait(50)
    }
    throw new Error('the registry did not come up')
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.#process?.once('exit', resolve))
    this.#process?.kill('SIGKILL')
    await gone
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(this.#root, { recursive: true, force: true })
  }

  /** Where the server keeps a blob. */
  blob(sha256: string): string {
    const hex = sha256.slice('sha256:'.length)
    return join(this.#root, 'data/docker/registry/v2/blobs/sha256', hex.slice(0, 2), hex)
  }

  /** Bytes of blobs and of uploads under way. */
  written(): number {
    const data = join(this.#root, 'data')
    return readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('/data'))
      .reduce((sum, path) => sum + statSync(join(data, path)).size, 0)
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

for (const secured of [false, true])
  conformance(`oci store on Distribution${secured ? ' behind a password' : ''}`, async () => {
    const server = new Distribution(await freePort(), secured)
    await server.start()
    return {
      store: (progress) =>
        ociStore({
          repository: parseRepository(`${server.host}/models/flight-delay`),
          logins: async () => (secured ? LOGIN : undefined),
          progress,
          chunkBytes: PART,
        }),
      tamper({ sha256 }) {
        const path = join(server.blob(sha256), 'data')
        const bytes = readFileSync(path)
        bytes[0] ^= 1
        writeFileSync(path, bytes)
      },
      lose: ({ sha256 }) => rmSync(server.blob(sha256), { recursive: true }),
      written: () => server.written(),
      stop: () => server.stop(),
      start: () => server.start(),
      remove: () => server.remove(),
    }
  })

describe('a project with the oci store', { timeout: 300_000 }, () => {
  let server: Distribution
  let project: Project
  beforeAll(async () => {
    server = new Distribution(await freePort(), true)
    await server.start()
    project = new Project()
    project.edit(
      'mlops.yaml',
      '{ store: filesystem, path: ../store }',
      `{ store: oci, repository: "${server.host}/models/flight-delay" }`,
    )
    // As `docker login` leaves it.
    const auth = Buffer.from(`${LOGIN.username}:${LOGIN.password}`).toString('base64')
    writeFileSync(join(project.folder, 'config.json'), JSON.stringify({ auths: { [server.host]: { auth } } }))
    project.must('validate-data', '--mode', 'infer')
    project.commit('Agree on the data')
    project.candidate()
  }, 120_000)
  afterAll(async () => {
    delete process.env.DOCKER_CONFIG
    project.remove()
    await server.remove()
  })

  test('registers by a login in variables, deploys, compares and audits by that of docker', async () => {
    const refused = project.mlops('register')
    expect(refused.exitCode).toBe(4)
    expect(refused.stderr).toContain('wants a username and a password')
    process.env.MLOPS_REGISTRY_USERNAME = LOGIN.username
    process.env.MLOPS_REGISTRY_PASSWORD = LOGIN.password
    project.must('register')
    delete process.env.MLOPS_REGISTRY_USERNAME
    delete process.env.MLOPS_REGISTRY_PASSWORD
    const { locations, onnx } = project.evidence('version')
    expect(locations).toEqual([
      {
        store: 'oci',
        uri: expect.stringMatching(/^oci:\/\/127\.0\.0\.1:\d+\/models\/flight-delay@sha256:[0-9a-f]{64}$/),
        sha256: onnx.sha256,
        bytes: onnx.bytes,
      },
    ])

    process.env.DOCKER_CONFIG = project.folder
    const deployed = project.must('deploy')
    expect(deployed.stdout).toContain('v1.0.0 is in production')
    expect(project.must('registry', 'fsck', '--bytes').stdout).toContain('records and bytes agree')
    expect(project.must('register').stdout).toContain('already, so there is no new version')
    expect(project.mlops('registry', 'verify', 'flight-delay@v1.0.0').stdout).not.toContain('could not')
  })

  test('is cleared of old bytes, and what was lost is found', () => {
    for (const version of ['v1.1.0', 'v1.2.0']) {
      project.retrain(version)
      project.must('register', '--model-file', 'trained.onnx', '--version', version)
    }
    const { stdout } = project.must('registry', 'gc', '--keep-last', '1', '--min-age', '0d', '--apply')
    expect(stdout).toContain('flight-delay@v1.1.0')
    expect(stdout).not.toContain('flight-delay@v1.0.0')
    expect(project.must('registry', 'fsck').stdout).toContain('records and bytes agree')
    const { locations } = project.evidence('version')
    rmSync(server.blob(locations[0].uri.split('@')[1]), { recursive: true })
    const broken = project.mlops('registry', 'fsck')
    expect(broken.exitCode).toBe(1)
    expect(broken.stdout).toContain('flight-delay@v1.2.0: its bytes are gone')
  })
})
