import { relative, resolve } from 'node:path'
import { z } from 'zod'
import { loadConfig } from '../config/load.ts'
import { DEFAULT_RETENTION } from '../config/retention.ts'
import { insideWorkspace } from '../config/workspace.ts'
import { Git } from '../git/git.ts'
import type { Platform } from '../platform/platform.ts'
import { headText } from '../registry/anchor.ts'
import type { Finding } from '../registry/audit.ts'
import { isUnseen } from '../registry/fsck.ts'
import { openRegistry } from '../registry/registry.ts'
import { registryCareReport } from '../report/registry-care.ts'
import { plural } from '../text.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { examine, reclaimable } from './examination.ts'
import { booleanInput, commonInputs, tokenInput } from './inputs.ts'

const { config, 'fail-on': failOn, 'working-directory': workingDirectory } = commonInputs

const inputs = z.strictObject({
  config,
  'fail-on': failOn,
  'working-directory': workingDirectory,
  ...tokenInput,
  bytes: booleanInput()
    .default(false)
    .describe('Read all bytes of every version and compare their digests; else only that they are there.'),
})

/** Looks and tells; what is to be repaired or deleted a person does in a terminal. */
export const registryCare: ActionDefinition<typeof inputs> = {
  name: 'registry-care',
  title: 'Look after the registry',
  description:
    'Holds ledger, tags, records and stored bytes against each other and lists what gc may delete. It changes nothing.',
  branding: { icon: 'shield', color: 'blue' },
  inputs,
  outputs: {
    problems: 'How many things are wrong.',
    'reclaimable-bytes': 'How many bytes gc may free, by `register.retention`.',
    'ledger-head': 'Number and digest of the last event, for `mlops registry fsck --expect`.',
  },
  async run(values, platform): Promise<ActionResult> {
    const base = insideWorkspace(platform.workspace, values['working-directory'], 'working-directory')
    const path = insideWorkspace(platform.workspace, resolve(base, values.config), 'config')
    const { models } = (await loadConfig(path, relative(platform.workspace, path))).config
    const directory = resolve(path, '..')
    const environment = platform.gitEnvironment()
    const registry = await openRegistry({ directory, environment })
    warn(platform, [...registry.warnings, ...registry.problems])
    const git = new Git({ directory, environment })
    const examination = await examine(registry, git, platform, values.bytes)
    const { findings } = examination
    const garbage = await reclaimable(
      registry,
      examination,
      (model) => models[model]?.register.retention ?? DEFAULT_RETENTION,
    )
    const freed = garbage.reduce((sum, each) => sum + each.bytes, 0)
    const head = headText(registry.head)
    const seen = `${plural(registry.events().length, 'event')}, ${plural(examination.recorded.length, 'record')}`
    const { outcome, headline } = judged(findings, seen)
    return {
      outcome,
      headline,
      outputs: {
        problems: String(findings.filter(isWrong).length),
        'reclaimable-bytes': String(freed),
        'ledger-head': head,
      },
      report: registryCareReport({ outcome, headline, findings, garbage, freed, head }),
    }
  },
}

const isWrong = ({ severity }: Finding): boolean => severity === 'fail'

function judged(findings: Finding[], seen: string): Pick<ActionResult, 'outcome' | 'headline'> {
  const wrong = findings.filter(isWrong).length
  if (wrong > 0) return { outcome: 'fail', headline: `${plural(wrong, 'thing')} wrong in ${seen}` }
  if (findings.some(isUnseen))
    return { outcome: 'inconclusive', headline: `nothing wrong in what could be looked at: ${seen}` }
  return findings.length > 0
    ? { outcome: 'warn', headline: `nothing wrong in ${seen}, ${plural(findings.length, 'thing')} to know` }
    : { outcome: 'pass', headline: `${seen}: ledger, tags, records and bytes agree` }
}

const MOST_WARNINGS = 10

function warn(platform: Platform, texts: string[]): void {
  for (const text of texts.slice(0, MOST_WARNINGS)) platform.log.warning(text)
}
