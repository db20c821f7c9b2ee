import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, parseDocument as parseYamlDocument } from 'yaml'
import { openEngine } from '../../src/data/engine.ts'
import type { FakeGitHub } from '../github/fake.ts'
import { Repository } from './repository.ts'
import { cacheHome, projectRoot, runWorkflow, type WorkflowOptions, type WorkflowResult } from './runner.ts'

const example = join(projectRoot, 'examples/flight-delay')
const FILES = ['mlops.yaml', 'flights.odcs.yaml', 'params.yaml', 'train.mjs', 'training']
/** What a user gets of this project with `uses: …@v1`. */
const PUBLISHED = ['action.yml', 'actions', 'dist', 'package.json']
const ROWS_PER_MONTH = 40_000

/** The example as the repository of a user: the templates word for word, fewer flights, its own places to serve. */
export class FlightsProject {
  readonly repository: Repository
  readonly github: FakeGitHub
  readonly scratch: string
  /** Folder that `deploy` serves production from. */
  readonly serving: string
  #runs = 100

  constructor(scratch: string, github: FakeGitHub) {
    this.scratch = scratch
    this.github = github
    this.serving = join(scratch, 'serving')
    this.repository = new Repository(scratch)
    github.state.artifactFolder = join(scratch, 'artifacts')
    copyActions(scratch)
    const { path } = this.repository
    for (const file of FILES) cpSync(join(example, file), join(path, file), { recursive: true })
    cpSync(preparedData(), join(path, 'data'), { recursive: true })
    cpSync(join(projectRoot, 'workflows-templates'), join(path, '.github/workflows'), {
      recursive: true,
      filter: (source) => !source.endsWith('.json'),
    })
    writeFileSync(join(path, '.gitignore'), '.mlops/\n')
    this.configure((config) => {
      config.setIn(['models', 'flight-delay', 'register'], { store: 'release' })
      config.setIn(['models', 'flight-delay', 'deploy', 'production', 'path'], this.serving)
    })
  }

  /** Changes mlops.yaml as a person would; commit it after. */
  configure(change: (config: Document) => void): void {
    const path = join(this.repository.path, 'mlops.yaml')
    const config = parseYamlDocument(readFileSync(path, 'utf8'))
    change(config)
    writeFileSync(path, String(config))
  }

  /** Replaces one line of params.yaml. */
  setParameter(name: string, value: string | number): void {
    const path = join(this.repository.path, 'params.yaml')
    const before = readFileSync(path, 'utf8')
    const after = before.replace(new RegExp(`^${name}: .*$`, 'm'), `${name}: ${value}`)
    if (after === before) throw new Error(`params.yaml has no ${name} to change`)
    writeFileSync(path, after)
  }

  /** The flights of June that fit the condition, as what production saw: `logs/june.parquet`. */
  async writeLogs(condition: string): Promise<void> {
    const folder = join(this.repository.path, 'logs')
    mkdirSync(folder, { recursive: true })
    const source = join(this.repository.path, 'data/test.parquet')
    const engine = await openEngine()
    try {
      const rows = `select * from read_parquet('${source}') where ${condition}`
      await engine.rows(`copy (${rows}) to '${join(folder, 'june.parquet')}' (format parquet)`)
    } finally {
      engine.close()
    }
  }

  /** Runs one of the templates; every run has a number of its own. */
  run(
    template: string,
    event: string,
    options: Pick<WorkflowOptions, 'payload' | 'inputs' | 'environment'>,
  ): Promise<WorkflowResult> {
    this.#runs += 1
    this.github.state.addRun({ id: this.#runs, event })
    return runWorkflow({
      repository: this.repository.path,
      workflow: `.github/workflows/${template}.yml`,
      event,
      github: this.github,
      scratch: this.scratch,
      runId: this.#runs,
      repositories: { 'mlops-actions/mlops-actions@v1': join(this.scratch, 'actions') },
      ...options,
      environment: {
        // The training command of the example reads Parquet with the project's own DuckDB.
        NODE_PATH: join(projectRoot, 'node_modules'),
        MLOPS_NATIVE_PATH: projectRoot,
        ...options.environment,
      },
    })
  }

  /** Number of the run before. */
  get lastRun(): number {
    return this.#runs
  }
}

function copyActions(scratch: string): void {
  if (!existsSync(join(projectRoot, 'dist/index.js')))
    throw new Error('dist/index.js is missing. Run: npm run build')
  for (const name of PUBLISHED)
    cpSync(join(projectRoot, name), join(scratch, 'actions', name), { recursive: true })
}

/** Kept between runs: prepare.mjs itself sees whether it is still right. */
function preparedData(): string {
  const folder = join(cacheHome, 'workflow-data')
  mkdirSync(folder, { recursive: true })
  const script = join(example, 'prepare.mjs')
  execFileSync(process.execPath, [script, '--out', folder, '--rows', String(ROWS_PER_MONTH)])
  return folder
}
