import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, mlops, peerScript, type SpeedOptions, takeTurns } from './area.ts'
import { environmentOf, PEERS } from './environment.ts'
import { type SpeedRow, speedRow } from './row.ts'

const COLUMNS = 8
const peer = PEERS.onnxruntime

/**
 * `evaluate-vs-prod` from start to report against bare ONNX Runtime, which only loads the rows and both models and
 * scores. Its script makes the models too, so that without peers there is nothing to time.
 */
export async function wholeEvaluate(options: SpeedOptions): Promise<SpeedRow[]> {
  if (!options.peers) {
    console.error('bench: a whole evaluate is timed only with its peer, which makes the models')
    return []
  }
  const folder = join(options.scratch, 'trees')
  mkdirSync(folder)
  const rows = options.quick ? 100_000 : 1_000_000
  console.error(`bench: two tree models of ${rows.toLocaleString('en-US')} rows`)
  const make = peerScript('tree_models.py', folder, 'make', String(rows))
  execFileSync(join(environmentOf(peer), make.program), make.args, { stdio: ['ignore', 'ignore', 'pipe'] })
  writeFileSync(join(folder, 'rows.odcs.yaml'), CONTRACT)
  const name = `Two tree models on ${rows.toLocaleString('en-US')} × ${COLUMNS}, validated before, 20 slices`
  const contest = {
    ours: {
      ...mlops(
        folder,
        'evaluate-vs-prod',
        '--candidate',
        'candidate.onnx',
        '--production',
        'production.onnx',
      ),
      env: { GITHUB_TOKEN: '' },
    },
    peer: { peer, command: peerScript('tree_models.py', folder, 'score') },
  }
  writeFileSync(join(folder, 'mlops.yaml'), configOf('false'))
  // The same rows twice are no good data, and all that is needed here.
  const validate = mlops(folder, 'validate-data', '--fail-on', 'never')
  execFileSync(validate.program, validate.args, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
  const { ours, peer: theirs } = await takeTurns(contest, options)
  if (theirs) agree(folder, answerOf<{ means: number[] }>(theirs.runs[0]).means)
  writeFileSync(join(folder, 'mlops.yaml'), configOf('true'))
  const { ours: withImportance } = await takeTurns(contest, { ...options, peers: false })
  return [
    // At most 1.5 times as long.
    speedRow({ name: `${name}, importance: false, against scoring alone`, goal: 0.667, ours, peer: theirs }),
    speedRow({
      name: `${name}, with importance (the default), which scores more rows`,
      goal: null,
      ours: withImportance,
      peer: theirs,
    }),
  ]
}

/** Both sides scored the same rows with the same models. */
function agree(folder: string, means: number[]): void {
  const evidence = JSON.parse(
    readFileSync(join(folder, '.mlops', 'trees', 'evaluation.json'), 'utf8'),
  ) as Record<'candidate' | 'production', { scores: { mean: number } }> & { slices: unknown[] }
  const own = [evidence.candidate.scores.mean, evidence.production.scores.mean]
  if (own.some((mean, i) => Math.abs(mean - means[i]) > 1e-5))
    throw new Error(`the sides disagree: ours ${own.join(', ')}, theirs ${means.join(', ')}`)
  if (evidence.slices.length < 20) throw new Error(`only ${evidence.slices.length} slices`)
}

const names = Array.from({ length: COLUMNS }, (_, i) => `f${i}`)

const configOf = (importance: string): string => `version: 1
models:
  trees:
    task: binary-classification
    io: { inputs: [${names.join(', ')}] }
    data: { contract: rows.odcs.yaml, splits: { train: rows.parquet, test: rows.parquet }, label: y }
    evaluate: { importance: ${importance}, slices: [{ f0: quantiles(10) }, { f1: quantiles(10) }] }
    register: { store: filesystem, path: store }
`

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: rows
version: 1.0.0
status: active
schema:
  - name: rows
    properties:
${names.map((name) => `      - { name: ${name}, logicalType: number }`).join('\n')}
      - { name: y, logicalType: integer }
`
