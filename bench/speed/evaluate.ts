import { METRICS } from '../../src/evaluation/metrics/registry.ts'
import { answerOf, peerScript, type SpeedArea, type SpeedOptions, takeTurns, worker } from './area.ts'
import { PEERS } from './environment.ts'
import type { Run } from './process.ts'
import { type Measured, type SpeedRow, speedRow } from './row.ts'
import { writeScores } from './scores.ts'
import { wholeEvaluate } from './whole-evaluate.ts'

/** That a bootstrap interval needs, and how many of them we wait for. */
const RESAMPLES = 1000
const TIMED_RESAMPLES = 20

export const evaluate: SpeedArea = {
  about: 'ROC AUC and its paired interval against scikit-learn',
  notes:
    'One million rows, a tenth of them positive, two models. "The call alone" leaves out start, imports and ' +
    `reading. scikit-learn has no paired interval, so its side is a paired bootstrap: ${TIMED_RESAMPLES} ` +
    `resamples are timed and extrapolated to ${RESAMPLES.toLocaleString('en-US')}; ours is DeLong's, and below it as many resamples. The last rows are the whole program, without and with importance, against ONNX Runtime that only scores.`,
  async measure(options) {
    const rows = options.quick ? 100_000 : 1_000_000
    console.error(`bench: ${rows.toLocaleString('en-US')} rows of scores`)
    writeScores(options.scratch, rows)
    return [
      ...(await areas(options)),
      ...(await metrics(options)),
      ...(await intervals(options)),
      ...(await wholeEvaluate(options)),
    ]
  },
}

async function areas(options: SpeedOptions): Promise<SpeedRow[]> {
  const peer = PEERS['scikit-learn']
  const { ours, peer: theirs } = await takeTurns(
    {
      ours: worker('roc-auc.ts', options.scratch, 'auc'),
      peer: { peer, command: peerScript('roc_auc.py', options.scratch, 'auc') },
    },
    options,
  )
  if (theirs) agree(ours[0], theirs.runs[0], 'auc', 1e-12)
  return wholeAndCall('ROC AUC of one model', 2, { ours, peer: theirs })
}

/** One metric of each kind: of the ranking, of the rows, of the decisions. */
async function metrics(options: SpeedOptions): Promise<SpeedRow[]> {
  const peer = PEERS['scikit-learn']
  const rows: SpeedRow[] = []
  for (const name of ['average_precision', 'log_loss', 'f1']) {
    const { ours, peer: theirs } = await takeTurns(
      {
        ours: worker('roc-auc.ts', options.scratch, 'metric', name),
        peer: { peer, command: peerScript('roc_auc.py', options.scratch, 'metric', name) },
      },
      options,
    )
    if (theirs) agree(ours[0], theirs.runs[0], 'value', 1e-11)
    rows.push(...wholeAndCall(`${METRICS[name].title} of one model`, 1, { ours, peer: theirs }).slice(1))
  }
  return rows
}

async function intervals(options: SpeedOptions): Promise<SpeedRow[]> {
  const peer = PEERS['scikit-learn']
  const resamples = options.quick ? 2 : TIMED_RESAMPLES
  const { ours, peer: theirs } = await takeTurns(
    {
      ours: worker('roc-auc.ts', options.scratch, 'delong'),
      peer: { peer, command: peerScript('roc_auc.py', options.scratch, 'bootstrap', String(resamples)) },
    },
    options,
  )
  // A bootstrap of 20 knows its standard error to about 16 %.
  if (theirs && !options.quick) agree(ours[0], theirs.runs[0], 'error', 0.6)
  const extrapolated = theirs && {
    peer,
    runs: theirs.runs.map((run) => {
      const { seconds } = answerOf<{ seconds: number }>(run)
      const whole = seconds * (RESAMPLES / resamples)
      return {
        ...run,
        seconds: run.seconds - seconds + whole,
        stdout: JSON.stringify({ seconds: whole }),
      }
    }),
  }
  const ourResamples = await takeTurns(
    {
      ours: worker('roc-auc.ts', options.scratch, 'resamples', String(RESAMPLES)),
      peer: { peer, command: peerScript('roc_auc.py') },
    },
    { ...options, peers: false },
  )
  agree(ourResamples.ours[0], ours[0], 'error', 0.1)
  const name = `of a paired difference (peer extrapolated from ${resamples} resamples)`
  return [
    ...wholeAndCall(`Interval ${name}`, null, { ours, peer: extrapolated }),
    ...wholeAndCall(`${RESAMPLES.toLocaleString('en-US')} resamples ${name}`, 60, {
      ours: ourResamples.ours,
      peer: extrapolated,
    }),
  ]
}

function wholeAndCall(name: string, goal: number | null, sides: Pick<Measured, 'ours' | 'peer'>): SpeedRow[] {
  const { ours, peer } = sides
  const call = (run: Run): Run => ({ ...run, seconds: answerOf<{ seconds: number }>(run).seconds })
  return [
    speedRow({ name: `${name}, whole process`, goal, ours, peer }),
    speedRow({
      name: `${name}, the call alone`,
      goal,
      ours: ours.map(call),
      peer: peer && { ...peer, runs: peer.runs.map(call) },
    }),
  ]
}

/** Who computes something else is not faster at the same work. */
function agree(ours: Run, theirs: Run, key: string, relative: number): void {
  const [own, other] = [ours, theirs].map((run) => answerOf<Record<string, number>>(run)[key])
  if (!(Math.abs(own - other) <= relative * Math.abs(other)))
    throw new Error(`the sides disagree on ${key}: ours ${own}, theirs ${other}`)
}
