import type { Evaluation } from '../../evidence/evaluation.ts'
import type { Requirement } from '../../evidence/governance.ts'
import { plural } from '../../text.ts'

type Found = Pick<Requirement, 'found' | 'verdict' | 'supply'>

/** Gates of the measures of fairness that decide something; one that is only informational shows nothing here. */
export function fairnessOf(evaluation: Evaluation | null): Found {
  const supply = 'Name groups and metrics with a limit under evaluate.fairness, evaluate, and register that.'
  if (!evaluation)
    return { found: 'there is no evaluation.json in its record', verdict: 'inconclusive', supply }
  const measures = evaluation.fairness ?? []
  const names = new Set(
    measures.flatMap(({ measure, by }) =>
      ['difference', 'ratio'].map((what) => `${measure}_${what} by ${by.join(' and ')}`),
    ),
  )
  const gates = evaluation.overall.flatMap(({ metric, gate }) =>
    names.has(metric) && gate && !gate.informational ? [{ metric, ...gate }] : [],
  )
  if (gates.length === 0) {
    const lack =
      measures.length === 0 ? 'no measure of fairness' : 'no measure of fairness has a gate that decides'
    return { found: lack, verdict: 'fail', supply }
  }
  const open = gates.filter(({ verdict }) => verdict !== 'pass')
  if (open.length === 0)
    return { found: `${plural(gates.length, 'gate')} passed`, verdict: 'pass', supply: null }
  return {
    found: `${open.length} of ${plural(gates.length, 'gate')} did not pass: ${open.map(({ metric, reason }) => `${metric}: ${reason}`).join('; ')}`,
    verdict: open.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive',
    supply: 'Train a model that treats these groups alike, or gather more rows of them.',
  }
}
