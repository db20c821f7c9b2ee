import type { TruthRow } from './row.ts'

export interface TruthOptions {
  quick: boolean
}

export interface TruthArea {
  about: string
  /** One row after the other, as each is known. */
  simulate(options: TruthOptions): Generator<TruthRow[]> | AsyncGenerator<TruthRow[]>
  /** What a reader has to know to trust the rows. */
  notes: string
  /** Of a machine: the rates do not come out again. */
  isMeasured?: true
}

/** Runs of a simulation: a tenth where quick. */
export const runsOf = (full: number, { quick }: TruthOptions): number => (quick ? full / 10 : full)

/** Says on stderr how far a simulation is, each tenth. */
export function progress(name: string, run: number, runs: number): void {
  const step = Math.ceil(runs / 10)
  if ((run + 1) % step === 0)
    console.error(`truth:   ${name}: ${(run + 1).toLocaleString('en-US')} of ${runs.toLocaleString('en-US')}`)
}
