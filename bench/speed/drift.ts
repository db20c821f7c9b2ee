import { spawnSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mlops, peerScript, projectRoot, type SpeedArea, takeTurns } from './area.ts'
import { PEERS } from './environment.ts'
import { speedRow } from './row.ts'

export const drift: SpeedArea = {
  about: 'flights of January against June against evidently',
  notes:
    '`mlops drift-report` on the June flights of a model in production, trained on January, against evidently’s ' +
    'DataDriftPreset with HTML on the same columns of both months. Ours compares with the profile that ' +
    '`validate-data` made of January, so it reads June alone; it also digests June, scores it with the model, ' +
    'compares the scores and decides on retraining.',
  async measure(options) {
    const folder = join(options.scratch, 'flights')
    const production = new Production(folder, options.quick ? 50_000 : null)
    const columns = production.deploy()
    const environment = production.environment
    const { ours, peer } = await takeTurns(
      {
        ours: {
          ...mlops(folder, 'drift-report', '--current', 'data/2001-06.parquet'),
          env: environment,
        },
        peer: {
          peer: PEERS.evidently,
          command: {
            ...peerScript('evidently_drift.py', join(folder, 'data'), columns.join(',')),
            cwd: options.scratch,
            // Otherwise it reports its use to its makers.
            env: { DO_NOT_TRACK: '1' },
          },
        },
      },
      options,
    )
    return [speedRow({ name: 'January against June, with HTML', goal: null, ours, peer })]
  },
}

/** The example in a repository of its own, with a logistic regression of January in production. */
class Production {
  readonly environment: Record<string, string>
  private readonly folder: string

  constructor(folder: string, rows: number | null) {
    this.folder = folder
    this.environment = {
      NODE_PATH: join(projectRoot, 'node_modules'),
      RUNNER_TOOL_CACHE: join(folder, '..', 'tools'),
      GITHUB_TOKEN: '',
      ...Object.fromEntries(
        ['AUTHOR', 'COMMITTER'].flatMap((role) => [
          [`GIT_${role}_NAME`, 'Ada'],
          [`GIT_${role}_EMAIL`, 'ada@example.org'],
        ]),
      ),
    }
    mkdirSync(folder, { recursive: true })
    const example = join(projectRoot, 'examples', 'flight-delay')
    for (const file of ['mlops.yaml', 'flights.odcs.yaml', 'params.yaml', 'train.mjs', 'training'])
      cpSync(join(example, file), join(folder, file), { recursive: true })
    console.error('bench: flights of 2001')
    const limit = rows === null ? [] : ['--rows', String(rows)]
    this.execute(process.execPath, join(example, 'prepare.mjs'), '--out', join(folder, 'data'), ...limit)
    copyFileSync(join(folder, 'data', '2001-02.parquet'), join(folder, 'data', 'test.parquet'))
    const config = readFileSync(join(folder, 'mlops.yaml'), 'utf8')
    writeFileSync(
      join(folder, 'mlops.yaml'),
      config.replace('train-q1.parquet', '2001-01.parquet').replace(/min: [\d.]+/, 'min: 0.5'),
    )
    writeFileSync(join(folder, '.gitignore'), 'data/\n.mlops/\n')
    this.execute('git', 'init', '--quiet', '--initial-branch=main')
    this.execute('git', 'add', '--all')
    this.execute('git', 'commit', '--quiet', '--message=Predict late flights')
  }

  /** Gives the names of the columns that a drift report watches. */
  deploy(): string[] {
    for (const action of ['validate-data', 'train', 'evaluate-vs-prod', 'register', 'deploy']) {
      console.error(`bench:   setting up, ${action}`)
      const { program, args } = mlops(this.folder, action)
      this.execute(program, ...args)
    }
    const run = JSON.parse(
      readFileSync(join(this.folder, '.mlops', 'flight-delay', 'evaluation.json'), 'utf8'),
    ) as { candidate: { facts: { inputs: { name: string }[] } } }
    return [...run.candidate.facts.inputs.map(({ name }) => name), 'late']
  }

  private execute(program: string, ...args: string[]): void {
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: this.folder,
      env: { ...process.env, ...this.environment },
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`)
  }
}
