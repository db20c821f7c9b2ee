import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { compareVersions } from '../../src/registry/semver.ts'
import { mlops, noted, type SpeedArea, type SpeedOptions, takeTurns } from './area.ts'
import { PEERS } from './environment.ts'
import { fillHistory } from './history.ts'
import type { Run } from './process.ts'
import { races } from './races.ts'
import { type SpeedRow, speedRow } from './row.ts'

const MODELS = 10

export const register: SpeedArea = {
  about: 'the state of a registry of 1,000 tags against gto, of 10,000 versions, and 50 writers at once',
  notes:
    '1,000 tags: 800 versions of ten models, each a commit of its own, and 200 stage tags, in a clone without a ' +
    'remote. Ours is `mlops registry list --json`, with every version and the holder of every stage; theirs is ' +
    '`gto show --json`. 10,000 versions and 500 promotions with their ledger, seen from a fresh shallow clone: the first ' +
    'command brings the ledger, the second finds nothing new. At once: 50 clones of one bare repository on this machine, all in one process; the run ' +
    'fails unless they get 50 consecutive versions, and one of 50 promotions from the same version wins.',
  async measure(options) {
    const tags = options.quick ? 100 : 1000
    const repository = join(options.scratch, 'tags')
    const names = fillRepository(repository, tags)
    const { ours, peer } = await takeTurns(
      {
        ours: mlops(repository, 'registry', 'list', '--json'),
        peer: {
          peer: PEERS.gto,
          command: {
            program: 'gto',
            args: ['show', '--json', '--repo', repository],
            cwd: repository,
          },
        },
      },
      options,
    )
    const state = stateOf(ours[0])
    if (Object.keys(state).join() !== names.join())
      throw new Error(`our registry holds ${Object.keys(state)}, not ${names}`)
    if (peer) compareStates(state, JSON.parse(peer.runs[0].stdout) as typeof state)
    return [
      speedRow({ name: `State of ${tags.toLocaleString('en-US')} tags`, goal: 15, ours, peer }),
      ...(await manyVersions(options)),
      ...(await races(options)),
    ]
  },
}

/** What no peer does: a fresh shallow clone, as a job has it, tells of every version. */
async function manyVersions({ quick, scratch }: SpeedOptions): Promise<SpeedRow[]> {
  const versions = quick ? 1000 : 10_000
  const bare = join(scratch, 'many.git')
  fillHistory(bare, { models: 10, versions, promotions: versions / 20 })
  const first: Run[] = []
  const again: Run[] = []
  const holder: Run[] = []
  for (let round = 1; round <= (quick ? 1 : 3); round++) {
    const clone = join(scratch, `clone-${round}`)
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${bare}`, clone])
    const list = mlops(clone, 'registry', 'list', '--json')
    first.push(await noted('first list', round, list))
    again.push(await noted('list again', round, list))
    holder.push(
      await noted(
        'stage',
        round,
        mlops(clone, 'registry', 'at', '2030-01-01', '--model', 'model-1', '--json'),
      ),
    )
  }
  const count = versions.toLocaleString('en-US')
  return [
    speedRow({ name: `List of ${count} versions, fresh clone`, goal: null, ours: first, peer: null }),
    speedRow({ name: `List of ${count} versions`, goal: null, ours: again, peer: null }),
    speedRow({ name: `Who holds a stage, ${count} versions`, goal: null, ours: holder, peer: null }),
  ]
}

/** The same shape as gto's answer: latest version and holders, by model. */
function stateOf({ stdout }: Run): State {
  const state: State = {}
  for (const { model, stage, version } of JSON.parse(stdout) as Row[]) {
    state[model] ??= { version, stage: {} }
    if (compareVersions(version, state[model].version) > 0) state[model].version = version
    if (stage !== null) state[model].stage[stage] = version
  }
  return state
}

interface Row {
  model: string
  stage: string | null
  version: string
}

type State = Record<string, { version: string; stage: Record<string, string> }>

function compareStates(ours: State, theirs: State): void {
  for (const [model, { version, stage }] of Object.entries(ours)) {
    const other = theirs[model]
    if (
      other?.version !== version ||
      JSON.stringify(Object.entries(other.stage).sort()) !== JSON.stringify(Object.entries(stage).sort())
    )
      throw new Error(
        `the sides disagree on ${model}: ours ${JSON.stringify({ version, stage })}, theirs ${JSON.stringify(other)}`,
      )
  }
}

/** Writes the history in one go; gives the names of the models. */
function fillRepository(directory: string, tags: number): string[] {
  const stream: string[] = []
  let mark = 0
  let seconds = 1_700_000_000
  const person = (): string => `Ada <ada@example.org> ${seconds} +0000`
  const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`
  const names = Array.from({ length: MODELS }, (_, i) => `model-${i}`)
  const tag = (name: string, at: number, message: string): void => {
    seconds += 60
    stream.push(`tag ${name}\nfrom :${at}\ntagger ${person()}\n${data(message)}`)
  }
  for (const model of names) {
    const versions = (tags * 0.8) / MODELS
    const marks: number[] = []
    for (let i = 0; i < versions; i++) {
      mark += 1
      seconds += 60
      stream.push(
        `commit refs/heads/main\nmark :${mark}\ncommitter ${person()}\n${data(`Train ${model} ${i}`)}`,
      )
      marks.push(mark)
      tag(`${model}@v1.${i}.0`, mark, `Registering artifact ${model} version v1.${i}.0`)
    }
    for (let i = 0; i < (tags * 0.2) / MODELS; i++) {
      const stage = ['production', 'staging'][i % 2]
      tag(`${model}#${stage}#${i + 1}`, marks[i % versions], `Assigning stage ${stage} to artifact ${model}`)
    }
  }
  execFileSync('git', ['init', '--quiet', '--initial-branch=main', directory])
  execFileSync('git', ['fast-import', '--quiet'], { cwd: directory, input: `${stream.join('\n')}\n` })
  execFileSync('git', ['reset', '--quiet', '--hard', 'main'], { cwd: directory })
  return names
}
