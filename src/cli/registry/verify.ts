import { UserError } from '../../errors.ts'
import { LEDGER_BRANCH, type LedgerEvent } from '../../registry/ledger.ts'
import type { Registry } from '../../registry/registry.ts'
import { SIGNS } from '../../report/signs.ts'
import { plural } from '../../text.ts'
import { JSON_OUTPUT, MODEL, type RegistryCommand, type Shown } from './command.ts'
import { findReference } from './reference.ts'
import { VERSION_OPTIONS, verifyVersion } from './verify-version.ts'

export const verify: RegistryCommand = {
  title: 'Whether the ledger is whole and the tags are as it says; with a reference, one version',
  description:
    'Each event holds the digest of the one before it and the tags that were written with it. Ends with 1 where an\n' +
    'event is missing or changed, or where a tag was deleted or replaced.\n' +
    'With a reference: whether its bytes, its record and its signature are what was registered. Ends with 1 where they\n' +
    'are not, or where that cannot be told.',
  usage: '[reference]',
  example: 'production --public-key signing-key.pub',
  operands: [0, 1],
  takes: 'at most one reference: a version, a stage or latest',
  options: { ...VERSION_OPTIONS, model: MODEL, json: JSON_OUTPUT },
  async run(opened, { operands: [reference], options }) {
    const { registry } = opened
    if (reference !== undefined) {
      const { model, version } = findReference(registry, reference, options.model)
      return verifyVersion(opened, model, version, options)
    }
    const alone = Object.keys(VERSION_OPTIONS).find((name) => options[name] !== undefined)
    if (alone) throw new UserError(`--${alone} is about one version: say which, for example production`)
    const { chain, tags } = registry.verify()
    const events = registry.events()
    const outside = tagsOutside(registry, events)
    const whole = chain.valid && tags.length === 0
    const known = outside.length === 0 || events.length > 0
    const json = { valid: whole && known, chain, tags, outside }
    if (!whole) return { ...faults(chain, tags), json }
    if (!known) return { ...unknown(outside), json }
    return { lines: sound(events, outside), json }
  },
}

type Verdict = ReturnType<Registry['verify']>

function faults(chain: Verdict['chain'], tags: string[]): Omit<Shown, 'json'> {
  const lines = chain.valid ? [] : [`the ledger is broken at event #${chain.seq}: ${chain.reason}`]
  return { lines: [...lines, ...tags].map((line) => `${SIGNS.fail} fail  ${line}`), exitCode: 1 }
}

/** Somebody may have deleted the branch: what cannot be checked is not sound. */
const unknown = (outside: string[]): Omit<Shown, 'json'> => ({
  lines: [
    `${SIGNS.inconclusive} inconclusive  ${plural(outside.length, 'tag')} and no ledger on ${LEDGER_BRANCH}, so nothing can be verified.`,
  ],
  exitCode: 1,
})

function sound(events: LedgerEvent[], outside: string[]): string[] {
  if (events.length === 0) return ['Nothing is registered yet, so there is nothing to verify.']
  const tags = new Set(events.flatMap((event) => Object.keys(event.tags))).size
  const first = `${SIGNS.pass} pass  The ledger is whole, ${plural(events.length, 'event')} in one chain; ${plural(tags, 'tag')} as it says.`
  if (outside.length === 0) return [first]
  const shown = outside.slice(0, 5).join(', ') + (outside.length > 5 ? ', …' : '')
  const [count, it] = outside.length === 1 ? ['counts', 'it'] : ['count', 'them']
  return [
    first,
    `The ledger does not know ${plural(outside.length, 'tag')} that ${count}: ${shown}. Something else wrote ${it}, such as GTO.`,
  ]
}

/** Tags of versions and stages that no event names. */
function tagsOutside(registry: Registry, events: LedgerEvent[]): string[] {
  const named = new Set(events.flatMap((event) => Object.keys(event.tags)))
  return registry
    .models()
    .flatMap((model) => [
      ...registry.versions(model).map(({ tag }) => tag),
      ...registry.stages(model).flatMap((stage) => registry.holder(model, stage)?.tag ?? []),
    ])
    .filter((tag) => !named.has(tag))
}
