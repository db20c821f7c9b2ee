import { PlatformError } from '../errors.ts'
import { headText } from '../registry/anchor.ts'
import type { Registry } from '../registry/registry.ts'
import type { Registered } from '../registry/requests.ts'
import type { ModelStore } from '../registry/stores.ts'
import type { ActionResult } from './action.ts'
import type { Context } from './context.ts'
import { type Gathered, modelFactsOf } from './gathered.ts'

/** An earlier run may have ended between its push and the publishing of its bytes: this one ends its work. */
export async function alreadyRegistered(
  context: Context,
  registry: Registry,
  store: ModelStore,
  { model }: Gathered,
  { version, tag, commit }: Registered,
): Promise<ActionResult> {
  const { name } = context.model
  const { sha256, bytes } = modelFactsOf(model)
  const stored = { model: name, version, tag, sha256, bytes }
  const finished = await finishOrStore(store, model.file, stored)
  return {
    outcome: 'skipped',
    headline: `${name}: these bytes are ${tag} already, so there is no new version${finished ? '; an earlier run had left them unpublished, now they are public' : ''}`,
    outputs: { version, tag, commit, changed: 'false', 'ledger-head': headText(registry.head), report: '' },
    report: null,
  }
}

/** @returns whether something was left to do. */
async function finishOrStore(
  store: ModelStore,
  file: string,
  facts: Parameters<ModelStore['put']>[1],
): Promise<boolean> {
  try {
    if (store.finish) return await store.finish(facts.tag, facts.sha256)
  } catch (error) {
    // No draft is left either; the bytes are at hand.
    if (!(error instanceof PlatformError)) throw error
  }
  await store.put(file, facts)
  return (await store.finish?.(facts.tag, facts.sha256)) ?? false
}

/** The version before may have been left unpublished too. It is none of this run's business to fail for it. */
export async function finishLatest(context: Context, registry: Registry, store: ModelStore): Promise<void> {
  const { name } = context.model
  const last = registry.events().findLast(({ type, model }) => type === 'registered' && model === name)
  const sha256 = last?.details.sha256
  if (
    !last?.version ||
    !store.finish ||
    typeof sha256 !== 'string' ||
    last.details.store !== context.model.config.register.store
  )
    return
  if (registry.isTombstoned(name, last.version)) return
  const tag = `${name}@${last.version}`
  try {
    if (await store.finish(tag, sha256))
      context.platform.log.notice(
        `${tag} was registered by a run that ended early; its bytes are published now.`,
      )
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error
    context.platform.log.warning(`${error.message} mlops registry fsck says more.`)
  }
}
