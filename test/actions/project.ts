import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll } from 'vitest'
import type { ActionResult } from '../../src/actions/action.ts'
import { actions } from '../../src/actions/index.ts'
import { parseInputs } from '../../src/actions/inputs.ts'
import type { DocumentOf } from '../../src/evidence/documents.ts'
import type { DocumentName } from '../../src/evidence/envelope.ts'
import { createLocalPlatform } from '../../src/platform/local/platform.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const program = join(root, 'src', 'cli.ts')
const models = join(root, 'test', 'fixtures', 'models')

const CONFIG = `version: 1
models:
  flight-delay:
    task: binary-classification
    data:
      contract: flights.odcs.yaml
      splits: { train: data/train.csv, test: data/test.csv }
      label: late
      integrity: { row-overlap: { severity: off }, feature-overlap: { severity: off }, feature-signal: { severity: info } }
    train:
      run: cp trained.onnx "$MLOPS_OUTPUT_DIR/model.onnx"
      inputs: [trained.onnx]
    evaluate:
      metrics:
        roc_auc: { margin: 0.05, min: 0.6 }
      slices: [{ hour: quantiles(2) }]
      resamples: 200
      importance: false
    register: { store: filesystem, path: ../store }
    deploy:
      production: { target: filesystem, path: ../serving }
    drift:
      current: data/test.csv
`

/** What {@link Project.after} copies. */
const prepared = new Map<string, Project>()
afterAll(() => {
  for (const project of prepared.values()) project.remove()
})

export const INFER = ['validate-data', '--mode', 'infer']
export const VALIDATE = ['validate-data']
export const TRAIN = ['train']
export const EVALUATE = ['evaluate-vs-prod']

export interface Ended {
  exitCode: number | null
  stdout: string
  stderr: string
}

/**
 * A small user's repository: a clone with a bare remote, a contract inferred from its data, and a "training" that
 * copies a model that scikit-learn made. Everything goes through the program that users run.
 */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'mlops-project-'))
  readonly workspace = join(this.folder, 'work')
  readonly remote = join(this.folder, 'origin.git')

  constructor(source?: Project) {
    if (source) {
      cpSync(source.folder, this.folder, { recursive: true, preserveTimestamps: true })
      this.git('remote', 'set-url', 'origin', this.remote)
      return
    }
    mkdirSync(join(this.workspace, 'data'), { recursive: true })
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', this.remote])
    const [header, ...rows] = readFileSync(join(models, 'rows.csv'), 'utf8').trim().split('\n')
    this.write('data/train.csv', `${[header, ...rows].join('\n')}\n`)
    this.write('data/test.csv', `${[header, ...rows.slice(100)].join('\n')}\n`)
    this.write('mlops.yaml', CONFIG)
    this.write('.gitignore', 'data/\n.mlops/\n')
    copyFileSync(join(models, 'pipeline-columns.onnx'), join(this.workspace, 'trained.onnx'))
    this.git('init', '--quiet', '--initial-branch=main')
    this.git('remote', 'add', 'origin', this.remote)
    this.git('config', 'user.name', 'Ada')
    this.git('config', 'user.email', 'ada@example.org')
    this.commit('Predict late flights')
  }

  /** A project in which these commands have run, which they do once in a test file. */
  static after(...commands: string[][]): Project {
    if (commands.length === 0) return new Project()
    const key = JSON.stringify(commands)
    const known = prepared.get(key) ?? Project.after(...commands.slice(0, -1))
    if (!prepared.has(key)) known.must(...commands[commands.length - 1])
    prepared.set(key, known)
    return new Project(known)
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.workspace, path), text)
  }

  read(path: string): string {
    return readFileSync(join(this.workspace, path), 'utf8')
  }

  /** Replaces text in a file; fails where it is not there. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path)
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    this.write(path, text.replace(from, to))
  }

  /** A model that answers the same and is not the same file: one more field at its end. */
  retrain(producerVersion: string): void {
    const text = Buffer.from(producerVersion)
    appendFileSync(
      join(this.workspace, 'trained.onnx'),
      Buffer.concat([Buffer.from([0x1a, text.length]), text]),
    )
    this.commit(`Retrain ${producerVersion}`)
  }

  git(...args: string[]): string {
    return execFileSync('git', args, { cwd: this.workspace, encoding: 'utf8' }).trim()
  }

  commit(message: string): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', `--message=${message}`)
    this.git('push', '--quiet', 'origin', 'main')
  }

  mlops(...args: string[]): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: this.workspace,
      encoding: 'utf8',
      env: {
        ...process.env,
        MLOPS_ENTRY: program,
        GITHUB_TOKEN: '',
        RUNNER_TOOL_CACHE: join(this.folder, 'tools'),
      },
    })
    return { exitCode: status, stdout, stderr }
  }

  /** As {@link mlops}, for a step that must go well. */
  must(...args: string[]): Ended {
    const ended = this.mlops(...args)
    if (ended.exitCode !== 0)
      throw new Error(`mlops ${args.join(' ')}: ${ended.exitCode}\n${ended.stdout}\n${ended.stderr}`)
    return ended
  }

  /** An action in this process, where only what it leaves matters: a program each takes seconds to start. */
  async act(name: string, inputs: Record<string, string> = {}): Promise<ActionResult & { printed: string }> {
    let printed = ''
    process.env.MLOPS_ENTRY = program
    process.env.RUNNER_TOOL_CACHE = join(this.folder, 'tools')
    const definition = await actions[name]()
    const platform = await createLocalPlatform(this.workspace, undefined, {
      write: (text) => (printed += text),
    })
    return { ...(await definition.run(parseInputs(definition, inputs), platform)), printed }
  }

  /** As {@link candidate}, in this process. */
  async actCandidate(): Promise<void> {
    for (const action of ['validate-data', 'train', 'evaluate-vs-prod']) await this.act(action)
  }

  /** Validate, train, evaluate. */
  candidate(): void {
    for (const action of ['validate-data', 'train', 'evaluate-vs-prod']) this.must(action)
  }

  evidence<Name extends DocumentName>(name: Name): DocumentOf<Name> {
    return JSON.parse(this.read(`.mlops/flight-delay/${name}.json`)) as DocumentOf<Name>
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}
