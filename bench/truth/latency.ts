import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { latency as latencyOptions } from '../../src/config/resources.ts'
import { latencyGates } from '../../src/evaluation/latency-gates.ts'
import { timeBatches } from '../../src/evaluation/latency-measured.ts'
import type { LatencyWork } from '../../src/model/latency.ts'
import { type Stopwatch, startStopwatch } from '../../src/model/latency-process.ts'
import { randomFromSeed } from '../../src/statistics/random.ts'
import { progress, runsOf, type TruthArea } from './area.ts'
import { type Claim, type TruthRow, truthRow } from './row.ts'
import { randomTrees } from './trees.ts'

const SEED = 20260104
const COLUMNS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const ROWS = 2000
const BATCHES = [1, 64]
const TREES = 50
const PLAN = {
  sameModel: false,
  isFirst: false,
  batches: BATCHES,
  calls: 400,
  warmUpMs: 10,
  rounds: 10,
  budgetMs: 400,
  confidence: 0.95,
}

export const latency: TruthArea = {
  about: 'false failures of a model against itself, and what catches a slower one',
  notes:
    'Twenty runs share four processes, two of each model; each run compares as `evaluate-vs-prod` does with ' +
    '`latency: { max-ratio: 1.1 }`, only shorter: at most 400 calls a model at batch sizes 1 and 64, warmed up for ' +
    '0.01 s. The model has 50 trees of depth 6. These rates are of this machine, with whatever else ran on it: they ' +
    'do not come out again. What is neither a failure nor a pass is inconclusive.',
  isMeasured: true,
  async *simulate(options) {
    const folder = mkdtempSync(join(tmpdir(), 'mlops-latency-'))
    try {
      process.env.MLOPS_ENTRY = join(import.meta.dirname, '../../test/model/worker-entry.ts')
      const works = prepare(folder)
      yield await compare('The same model', works.production, works.copy, runsOf(400, options), {
        fail: { atMost: 0.01 },
      })
      yield await compare('Twice the trees', works.production, works.slower, runsOf(100, options), {
        fail: { atLeast: 0.9 },
        pass: { atMost: 0.05 },
      })
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}

function prepare(folder: string) {
  const random = randomFromSeed(SEED)
  const data = join(folder, 'rows.csv')
  const lines = Array.from({ length: ROWS }, () => COLUMNS.map(() => random.uniform().toFixed(6)).join())
  writeFileSync(data, `${COLUMNS.join()}\n${lines.join('\n')}\n`)
  const work = (name: string, trees: number): LatencyWork => {
    const model = join(folder, `${name}.onnx`)
    writeFileSync(model, randomTrees(trees, 6, COLUMNS, SEED))
    return { model, shownPath: name, data, shownData: 'rows.csv', threads: 1, batches: BATCHES }
  }
  return {
    production: work('production', TREES),
    copy: work('copy', TREES),
    slower: work('slower', 2 * TREES),
  }
}

type Verdict = 'fail' | 'pass'

/** Runs with the same four processes. */
const RUNS_A_START = 20

/** How often the gates of the configuration come to these verdicts. */
async function compare(
  name: string,
  production: LatencyWork,
  candidate: LatencyWork,
  runs: number,
  claims: Partial<Record<Verdict, Claim>>,
): Promise<TruthRow[]> {
  const config = latencyOptions.parse({ batch: BATCHES, 'max-ratio': 1.1 })
  const counts = { fail: 0, pass: 0 }
  let processes: Stopwatch[] = []
  for (let run = 0; run < runs; run++) {
    if (run % RUNS_A_START === 0)
      processes = await restarted(processes, [production, production, candidate, candidate])
    const found = await timeBatches(processes.slice(0, 2), processes.slice(2), { ...PLAN, seed: run })
    const evidence = found.map((one) => one.evidence)
    const gates = latencyGates(config, { evidence, untimed: null, unpaired: null }, PLAN.confidence)
    const verdicts = gates.map(({ gate }) => gate?.verdict)
    counts.fail += Number(verdicts.includes('fail'))
    counts.pass += Number(verdicts.every((verdict) => verdict === 'pass'))
    progress(name, run, runs)
  }
  for (const process of processes) process.stop()
  return Object.entries(claims).map(([verdict, claim]) =>
    truthRow(`${name}: ${verdict === 'fail' ? 'fails' : 'passes'}`, counts[verdict as Verdict], runs, claim),
  )
}

async function restarted(old: Stopwatch[], works: LatencyWork[]): Promise<Stopwatch[]> {
  for (const process of old) process.stop()
  return Promise.all(works.map(startStopwatch))
}
