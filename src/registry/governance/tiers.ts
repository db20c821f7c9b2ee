import type { Governance } from '../../config/governance.ts'
import type { CardSection, Risk } from '../../evidence/governance.ts'
import { CARD_SECTIONS } from '../../evidence/governance.ts'

/** What has to be there before a version serves a protected stage. */
export interface Asked {
  evaluation: boolean
  fairness: boolean
  /** People. */
  approvals: number
  /** Per cent. */
  'min-lineage': number
  'card-sections': readonly CardSection[]
  signature: boolean
  'rollback-target': boolean
}

const TIERS: Record<Risk, Asked> = {
  minimal: {
    evaluation: true,
    fairness: false,
    approvals: 0,
    'min-lineage': 0,
    'card-sections': [],
    signature: false,
    'rollback-target': false,
  },
  limited: {
    evaluation: true,
    fairness: false,
    approvals: 1,
    'min-lineage': 80,
    'card-sections': ['model-details', 'intended-use', 'metrics'],
    signature: false,
    'rollback-target': true,
  },
  high: {
    evaluation: true,
    fairness: true,
    approvals: 2,
    'min-lineage': 100,
    'card-sections': CARD_SECTIONS,
    signature: true,
    'rollback-target': true,
  },
}

/** Without a risk only what the configuration asks for by itself is asked. */
const NOTHING: Asked = { ...TIERS.minimal, evaluation: false }

/** What is asked for, and what the risk tier alone would ask for. */
export function askedFor(risk: Risk | undefined, settings: Governance): { asked: Asked; tier: Asked } {
  const tier = risk === undefined ? NOTHING : TIERS[risk]
  const own = Object.fromEntries(
    (Object.keys(tier) as (keyof Asked)[]).flatMap((key) =>
      settings[key] === undefined ? [] : [[key, settings[key]]],
    ),
  )
  return { asked: { ...tier, ...own }, tier }
}
