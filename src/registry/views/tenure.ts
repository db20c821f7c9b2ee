import type { LedgerEvent } from '../ledger.ts'

/** A version's time in a stage, as the ledger tells it. */
export interface Tenure {
  model: string
  stage: string
  version: string
  /** ISO 8601, UTC. */
  since: string
  by: string | null
  /** ISO 8601, UTC; null where no later event of the ledger ended it. */
  until: string | null
}

/** Every tenure, in the order in which they began. Only promotions and rollbacks move a stage. */
export function tenures(events: LedgerEvent[]): Tenure[] {
  const all: Tenure[] = []
  const open = new Map<string, Tenure>()
  for (const { type, model, stage, version, time, actor } of events) {
    if (stage === null || version === null || (type !== 'promoted' && type !== 'rolled-back')) continue
    const key = `${model}#${stage}`
    const before = open.get(key)
    if (before) before.until = time
    const tenure = { model, stage, version, since: time, by: actor, until: null }
    open.set(key, tenure)
    all.push(tenure)
  }
  return all
}

/**
 * Which version held each stage at a time, by model and stage. The ledger's order counts: of two machines whose clocks
 * differ, the one that was written later moved the stage later.
 */
export function holdersAt(events: LedgerEvent[], time: Date): Tenure[] {
  const past = events.filter((event) => Date.parse(event.time) <= time.getTime())
  return tenures(past)
    .filter(({ until }) => until === null)
    .sort((a, b) => compare(a.model, b.model) || compare(a.stage, b.stage))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
