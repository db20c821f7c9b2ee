import { execFileSync } from 'node:child_process'
import { answerOf, type SpeedArea, takeTurns, worker } from './area.ts'
import { PEERS } from './environment.ts'
import { speedRow } from './row.ts'

const MODELS = 10

export const register: SpeedArea = {
  about: 'the state of a registry of 1,000 tags against gto',
  notes:
    '800 versions of ten models, each a commit of its own, and 200 stage tags, in a clone without a remote. ' +
    'Ours opens the registry and prints every version and the holder of every stage; theirs is `gto show --json`.',
  async measure(options) {
    const tags = options.quick ? 100 : 1000
    const names = fillRepository(options.scratch, tags)
    const { ours, peer } = await takeTurns(
      {
        ours: worker('list-registry.ts', options.scratch),
        peer: {
          peer: PEERS.gto,
          command: {
            program: 'gto',
            args: ['show', '--json', '--repo', options.scratch],
            cwd: options.scratch,
          },
        },
      },
      options,
    )
    const state = answerOf<Record<string, { version: string; stage: Record<string, string> }>>(ours[0])
    if (Object.keys(state).join() !== names.join())
      throw new Error(`our registry holds ${Object.keys(state)}, not ${names}`)
    if (peer) compareStates(state, JSON.parse(peer.runs[0].stdout) as typeof state)
    return [speedRow({ name: `State of ${tags.toLocaleString('en-US')} tags`, goal: 15, ours, peer })]
  },
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
