import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf, mlops, peerScript, type SpeedArea, type SpeedOptions, takeTurns } from './area.ts'
import { PEERS, type Peer } from './environment.ts'
import { CONFIG, CONTRACT, writeOrders } from './orders.ts'
import { type SpeedRow, speedRow } from './row.ts'
import { validateSizes } from './validate-sizes.ts'

/** What the three broken rows of the data fail, and nothing else does. */
const FAILED = 'quantity'

export const validate: SpeedArea = {
  about: '12 checks on a CSV of 1,000,000 × 10 against pandera and great_expectations',
  notes:
    '`mlops validate-data`, with `mode: rules` and whole, against the same 12 checks: three columns without gaps, a unique key, three ranges, ' +
    'two sets of values, a pattern, a share of missing values, a number of rows. The rules alone also check the ' +
    'type of every value, take the digest of the bytes and write JSON, Markdown and HTML; a whole validation also ' +
    'profiles all columns, takes the digest of the rows and looks for leaks; the peers print what failed.',
  async measure(options) {
    const rows = options.quick ? 100_000 : 1_000_000
    const csv = join(options.scratch, 'orders.csv')
    console.error(`bench: ${rows.toLocaleString('en-US')} orders`)
    writeOrders(csv, rows)
    writeFileSync(join(options.scratch, 'orders.odcs.yaml'), CONTRACT)
    writeFileSync(join(options.scratch, 'mlops.yaml'), CONFIG)
    mkdirSync(join(options.scratch, 'tools'))
    const name = `12 checks on ${rows.toLocaleString('en-US')} × 10`
    const alone = (peer: Peer, script: string, goal: number | null) =>
      against(peer, script, { name: `${name}, the rules alone`, goal, mode: 'rules' }, options)
    const whole = (peer: Peer, script: string) =>
      against(peer, script, { name: `${name}, a whole validation`, goal: null, mode: 'check' }, options)
    const pandera = 'pandera_checks.py'
    if (!options.peers)
      return [
        await alone(PEERS.pandera, pandera, null),
        await whole(PEERS.pandera, pandera),
        ...(await validateSizes(options)),
      ]
    const expectations = 'great_expectations_checks.py'
    return [
      await alone(PEERS.pandera, pandera, 2),
      await alone(PEERS.great_expectations, expectations, 10),
      await whole(PEERS.pandera, pandera),
      await whole(PEERS.great_expectations, expectations),
      ...(await validateSizes(options)),
    ]
  },
}

async function against(
  peer: Peer,
  script: string,
  { name, goal, mode }: { name: string; goal: number | null; mode: 'rules' | 'check' },
  options: SpeedOptions,
): Promise<SpeedRow> {
  const { scratch } = options
  const { ours, peer: theirs } = await takeTurns(
    {
      // 1: a check fails, as it should.
      ours: {
        ...mlops(scratch, 'validate-data', '--mode', mode, '--force', 'true'),
        exitCodes: [1],
        env: { GITHUB_TOKEN: '' },
      },
      peer: {
        peer,
        command: {
          ...peerScript(script, join(scratch, 'orders.csv')),
          // Otherwise it reports its use to its makers.
          env: { GX_ANALYTICS_ENABLED: 'false' },
        },
      },
    },
    options,
  )
  const document = mode === 'rules' ? 'rules.json' : 'validation.json'
  const evidence = readFileSync(join(scratch, '.mlops', 'orders', document), 'utf8')
  const { checks } = JSON.parse(evidence) as { checks: { column: string | null; verdict: string }[] }
  const failed = checks.filter(({ verdict }) => verdict === 'fail').map(({ column }) => column)
  const claims = theirs ? [failed, answerOf<{ failed: string[] }>(theirs.runs[0]).failed] : [failed]
  for (const [i, columns] of claims.entries())
    if (columns.join() !== FAILED)
      throw new Error(`${i === 0 ? 'ours' : peer.name} found [${columns}] to fail, not [${FAILED}]`)
  return speedRow({ name, goal, ours, peer: theirs })
}
