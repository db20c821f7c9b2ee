import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { openRegistry, type Registry } from '../../src/registry/registry.ts'
import type { SpeedOptions } from './area.ts'
import type { Run } from './process.ts'
import { type SpeedRow, speedRow } from './row.ts'

const RIVALS = 50
const MODEL = 'm'

/**
 * Everybody writes to one bare repository at once, each from a clone of its own. Says how long the slowest but two
 * waited. @throws Error where a version was lost or given twice, or where not exactly one promotion won.
 */
export async function races({ quick, scratch }: SpeedOptions): Promise<SpeedRow[]> {
  const rivals = quick ? RIVALS / 10 : RIVALS
  const bare = join(scratch, 'races.git')
  const source = emptyRemote(bare)
  const all = await Promise.all(
    Array.from({ length: rivals }, (_, i) => openClone(bare, join(scratch, `rival-${i}`), `rival-${i}`)),
  )
  const registers = await timedAll(all, (registry) =>
    registry.register({ model: MODEL, source, files: {}, tagBody: '' }),
  )
  await expectConsecutive(bare, join(scratch, 'after-registers'), registers)

  const first = await openClone(bare, join(scratch, 'first'), 'first')
  // One more, so that each promotes a version of its own: whoever asks for the winner's has nothing to lose.
  await first.register({ model: MODEL, source, files: {}, tagBody: '' })
  await first.assign({ model: MODEL, stage: 'production', version: 'v1.0.0' })
  const promoters = await Promise.all(
    all.map((_, i) => openRegistry({ directory: join(scratch, `rival-${i}`), actor: `rival-${i}` })),
  )
  const promotions = await timedAll(promoters, (registry, i) =>
    registry.assign({
      model: MODEL,
      stage: 'production',
      version: `v1.${i + 1}.0`,
      expectedFrom: 'v1.0.0',
    }),
  )
  expectOneWinner(promotions)
  const row = (what: string, outcomes: Outcome<unknown>[]): SpeedRow =>
    speedRow({ name: `${rivals} ${what} at once, p95`, goal: null, ours: [percentile(outcomes)], peer: null })
  return [row('registers', registers), row('promotions of one stage', promotions)]
}

interface Outcome<T> {
  seconds: number
  value?: T
  error?: Error
}

const timedAll = <T>(
  all: Registry[],
  write: (registry: Registry, i: number) => Promise<T>,
): Promise<Outcome<T>[]> =>
  Promise.all(
    all.map(async (registry, i) => {
      const started = performance.now()
      const outcome = await write(registry, i).then(
        (value) => ({ value }),
        (error: Error) => ({ error }),
      )
      return { ...outcome, seconds: (performance.now() - started) / 1000 }
    }),
  )

/** The 95th percentile by nearest rank. */
function percentile(outcomes: Outcome<unknown>[]): Run {
  const seconds = outcomes.map((outcome) => outcome.seconds).sort((a, b) => a - b)
  return { seconds: seconds[Math.ceil(0.95 * seconds.length) - 1], peakMib: null, stdout: '' }
}

async function expectConsecutive(bare: string, directory: string, outcomes: Outcome<{ version: string }>[]) {
  for (const { error } of outcomes) if (error) throw error
  const given = new Set(outcomes.map(({ value }) => value?.version))
  const registry = await openClone(bare, directory, 'reader')
  const { chain } = registry.verify()
  for (let i = 0; i < outcomes.length; i++)
    if (!given.has(`v1.${i}.0`)) throw new Error(`nobody was given v1.${i}.0`)
  if (registry.versions(MODEL).length !== outcomes.length || !chain.valid)
    throw new Error(`${registry.versions(MODEL).length} of ${outcomes.length} versions arrived`)
}

function expectOneWinner(outcomes: Outcome<unknown>[]): void {
  const winner = outcomes.findIndex(({ error }) => error === undefined)
  for (const [i, { error }] of outcomes.entries())
    if (i !== winner && !error?.message.endsWith(`(by rival-${winner})`))
      throw new Error(`rival-${i} was not told that rival-${winner} won: ${error?.message ?? 'it won too'}`)
}

/** A bare repository with one commit on `main`; gives the commit. */
function emptyRemote(bare: string): string {
  const git = (args: string[], input = ''): string =>
    execFileSync('git', args, { cwd: bare, input, encoding: 'utf8' }).trim()
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
  const data = 'commit refs/heads/main\ncommitter Ada <ada@example.org> 1700000000 +0000\ndata 5\nTrain\n'
  git(['fast-import', '--quiet'], data)
  return git(['rev-parse', 'main'])
}

function openClone(bare: string, directory: string, actor: string): Promise<Registry> {
  execFileSync('git', ['clone', '--quiet', bare, directory])
  return openRegistry({ directory, actor })
}
