import type { ActionDefinition } from './action.ts'
import type { Stages } from './chain.ts'

/** The six actions, in the order of the chain. Loaded when asked for: a cold start reads only what it needs. */
export const stages: Stages = {
  'validate-data': async () =>
    (await import('./validate-data.ts')).validateData as unknown as ActionDefinition,
  train: async () => (await import('./train.ts')).train as unknown as ActionDefinition,
  'evaluate-vs-prod': async () =>
    (await import('./evaluate-vs-prod.ts')).evaluateVsProd as unknown as ActionDefinition,
  register: async () => (await import('./register.ts')).register as unknown as ActionDefinition,
  deploy: async () => (await import('./deploy.ts')).deploy as unknown as ActionDefinition,
  'drift-report': async () => (await import('./drift-report.ts')).driftReport as unknown as ActionDefinition,
}

/** The six, the root action that chains them, and what looks after what they keep. */
export const actions: Stages = {
  ...stages,
  'registry-care': async () =>
    (await import('./registry-care.ts')).registryCare as unknown as ActionDefinition,
  mlops: async () => (await import('./chain.ts')).chain(stages) as unknown as ActionDefinition,
}
