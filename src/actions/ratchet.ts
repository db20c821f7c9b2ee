import { type SplitFile, validateSplits } from '../data/checks.ts'
import type { Contract } from '../data/contract.ts'
import type { Engine } from '../data/engine.ts'
import { inEnvironment } from '../data/environments.ts'
import { type Change, contractDifference } from '../data/ratchet/difference.ts'
import type { CheckResult } from '../evidence/check-result.ts'
import type { ContractDifference } from '../evidence/contract-difference.ts'
import { findBaseContract } from './base-contract.ts'
import type { Context } from './context.ts'

interface Ratcheted {
  difference: Omit<ContractDifference, 'proposal'>
  /** One for every rule that is looser now and that this data breaks as it was. */
  checks: CheckResult[]
}

/** How the contract differs from the one `against`, and which weaker rules this very data needed. */
export async function ratchet(
  context: Context,
  engine: Engine,
  contract: Contract,
  splits: Record<string, SplitFile>,
  options: { against: string; environment: string; keyTables: Record<string, SplitFile> },
): Promise<Ratcheted | undefined> {
  const before = await findBaseContract(context, options.against)
  if (before === undefined) return undefined
  const changes = contractDifference(before, contract)
  const broken = await brokenBefore(context, engine, before, splits, changes, options)
  show(context, before.path, changes, broken)
  const verdict = context.model.config.data['contract-loosening']
  const checks = changes.flatMap(({ change, weakened }) =>
    broken
      .filter(({ requirement }) => requirement === weakened)
      .map(
        ({ check }): CheckResult => ({
          ...check,
          rule: 'contract-loosened',
          column: change.column,
          severity: verdict === 'fail' ? 'error' : verdict === 'warn' ? 'warning' : 'info',
          verdict,
          found: `${change.what}; before, this data failed: ${check.found}`,
          allowed: 'rules are not loosened together with data that fails them',
          contract: change.line === null ? null : { line: change.line, column: 1 },
        }),
      ),
  )
  return {
    difference: {
      against: before.path,
      digest: before.digest,
      changes: changes.map(({ change, weakened }) => ({ ...change, fails: failsOf(weakened, broken) })),
    },
    checks,
  }
}

function show({ platform: { log } }: Context, against: string, changes: Change[], broken: Broken): void {
  log.info(changes.length === 0 ? `The contract is that of ${against}.` : `The contract against ${against}:`)
  for (const { change, weakened } of changes) {
    const fails = failsOf(weakened, broken)
    const where = change.column === null ? '' : `${change.column}: `
    log.info(
      `  ${change.grade.padEnd(10)} ${where}${change.what}${fails === null ? '' : ` (before, this data failed: ${fails})`}`,
    )
  }
}

type Broken = { requirement: Change['weakened']; check: CheckResult }[]

const failsOf = (weakened: Change['weakened'], broken: Broken): string | null =>
  broken
    .filter(({ requirement }) => weakened !== null && requirement === weakened)
    .map(({ check }) => `${check.split}: ${check.found}`)
    .join('; ') || null

/** The earlier contract's demands that are weaker now, tested on the data as they were. */
async function brokenBefore(
  context: Context,
  engine: Engine,
  before: Contract,
  splits: Record<string, SplitFile>,
  changes: Change[],
  { environment, keyTables }: { environment: string; keyTables: Record<string, SplitFile> },
): Promise<Broken> {
  const weakened = changes.flatMap(({ weakened: requirement }) => requirement ?? [])
  if (weakened.length === 0) return []
  const there = inEnvironment(before, environment, context.model.config.data.label)
  const requirements = there.requirements.filter((one) => weakened.includes(one))
  if (requirements.length === 0) return []
  const { checks } = await validateSplits(engine, { ...there, requirements }, splits, { keyTables })
  return checks
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
    .flatMap((check) => {
      const requirement = requirements.find(
        ({ rule, column, position }) =>
          rule === check.rule &&
          column === check.column &&
          position.line === check.contract?.line &&
          position.column === check.contract.column,
      )
      return requirement ? [{ requirement, check }] : []
    })
}
