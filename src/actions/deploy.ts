import { resolve } from 'node:path'
import { z } from 'zod'
import { DeploymentRefused, deployFilesystem, rollbackFilesystem } from '../deployment/filesystem.ts'
import type { GoldenResult } from '../deployment/golden.ts'
import { UserError } from '../errors.ts'
import type { Deployment } from '../evidence/deployment.ts'
import { gtoName } from '../evidence/envelope.ts'
import type { Checklist } from '../evidence/governance.ts'
import type { Version } from '../evidence/version.ts'
import { headText } from '../registry/anchor.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import type { Signer } from '../registry/signing/bundle.ts'
import { recordPath } from '../registry/views/records.ts'
import { deploymentReport } from '../report/deployment.ts'
import { didYouMean } from '../text.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { type Context, openContext, refuseForksToWrite } from './context.ts'
import { writeDecision } from './decision.ts'
import { checkGolden, goldenRecords } from './golden.ts'
import { governanceDetail, judgePromotion, tellChecklist, writeAudit } from './governance.ts'
import { previousHolder, versionBefore } from './holders.ts'
import { booleanInput, commonInputs, registryInputs, tokenInput } from './inputs.ts'
import { acceptInterface, interfaceChange, interfaceInput, interfaceOf, tellInterface } from './interface.ts'
import { readVersion, registeredModel } from './judged.ts'
import { signerOf, signingInputs, verifyingInputs } from './signing.ts'
import { registryOf } from './stores.ts'
import { verifyOnly } from './verify-version.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...tokenInput,
  ...registryInputs,
  version: z
    .string()
    .optional()
    .describe('Version to deploy, for example `v1.1.0`. Default: the latest registered one.'),
  stage: gtoName
    .default('production')
    .describe('Stage to deploy to; `deploy` in the configuration says where it is served.'),
  mode: z
    .enum(['deploy', 'rollback', 'verify'])
    .default('deploy')
    .describe(
      '`rollback` returns to the version that held the stage before; `verify` checks bytes and signature of a version and changes nothing.',
    ),
  'expected-from': z
    .string()
    .optional()
    .describe(
      'Version that must hold the stage now (`none` for no version), so that a stale decision changes nothing.',
    ),
  'audit-export': booleanInput()
    .default(false)
    .describe(
      'After a promotion, everything about the version in one archive for an auditor, `audit-<version>.tar` in the artifact.',
    ),
  ...interfaceInput,
  ...signingInputs,
  ...verifyingInputs,
})

type Values = z.infer<typeof inputs>

export const deploy: ActionDefinition<typeof inputs> = {
  name: 'deploy',
  title: 'Deploy a model version',
  description:
    'Brings a registered version to its target, checks its digest and its answers before anyone sees it, and moves the stage tag.',
  branding: { icon: 'upload-cloud', color: 'blue' },
  inputs,
  outputs: {
    version: 'The version that the stage holds now.',
    previous: 'The version that held it before; empty where there was none.',
    changed: '`false` where the target served this version already.',
    'ledger-head':
      'Number and digest of the last event of the ledger; empty where the deployment was refused.',
    deployment: 'Path of deployment.json.',
    report: 'Path of the HTML report.',
  },
  async run(values, platform) {
    refuseForksToWrite(platform, 'deploy')
    const context = await openContext(values, platform)
    if (values.mode === 'verify') {
      const registry = await registryOf(context)
      const chosen = registry.resolve(context.model.name, values.version ?? 'latest')
      return verifyOnly(context, registry, chosen, values['signing-public-key'])
    }
    // A rollback must not wait for a key: without one the decision is written down unsigned.
    const signer = await signerOf(context, values, { optional: true })
    const target = targetOf(context, values.stage)
    const registry = await registryOf(context)
    const current = registry.stage(context.model.name, values.stage)
    checkExpected(context, registry, values, current)
    const chosen = chooseVersion(context, registry, values, current)
    return bring(context, registry, { values, target, chosen, current, signer })
  },
}

function targetOf(context: Context, stage: string) {
  const { deploy } = context.model.config
  const target = deploy[stage]
  if (!target)
    throw context.model.error(
      ['deploy'],
      `has no stage "${stage}".${didYouMean(stage, Object.keys(deploy))}`,
      `Add deploy.${stage} with a target and a path.`,
    )
  if (target.strategy !== 'replace' || target.steps)
    throw context.model.error(
      ['deploy', stage, target.strategy !== 'replace' ? 'strategy' : 'steps'],
      'a filesystem target replaces the model at once: it has no router that could split traffic',
      'Use strategy: replace.',
    )
  return { kind: target.target, path: resolve(context.directory, target.path), shown: target.path }
}

function checkExpected(
  context: Context,
  registry: Registry,
  values: Values,
  current: RegisteredVersion | undefined,
) {
  const expected = values['expected-from']
  const holder = current?.version ?? 'none'
  if (expected === undefined || expected === holder) return
  const held = registry.holder(context.model.name, values.stage)
  throw new UserError(
    `${values.stage} of ${context.model.name} holds ${holder} now, not ${expected}${held ? ` (since ${held.since}, by ${held.by})` : ''}`,
    { hint: 'Somebody was faster. Look at what holds the stage, then decide again.' },
  )
}

function chooseVersion(
  context: Context,
  registry: Registry,
  values: Values,
  current: RegisteredVersion | undefined,
) {
  const { name } = context.model
  if (values.mode === 'deploy') return registry.resolve(name, values.version ?? 'latest')
  const previous = values.version ?? previousHolder(registry, name, values.stage, current)
  if (previous) return registry.resolve(name, previous)
  throw new UserError(
    `${values.stage} of ${name} has held no other version, so there is nothing to roll back to`,
  )
}

interface Move {
  values: Values
  target: ReturnType<typeof targetOf>
  chosen: RegisteredVersion
  current: RegisteredVersion | undefined
  signer: Signer | null
}

async function bring(context: Context, registry: Registry, move: Move): Promise<ActionResult> {
  const { values, chosen, current, signer } = move
  const { stage } = values
  const { record, integrity } = await readVersion(context, registry, chosen, values['signing-public-key'])
  const change = await changeOfInterface(context, registry, move, record)
  const governance = await judgePromotion(context, registry, {
    ...{ stage, chosen, record, integrity },
    before: versionBefore(registry, context.model.name, stage, chosen),
  })
  tellChecklist(context, governance)
  const decide = (passed: boolean, golden: Deployment['golden']) =>
    writeDecision(context, registry, {
      ...{ chosen, record, stage, passed, integrity, change, signer },
      goldenPassed: golden?.passed === true,
    })
  // A rollback is for an emergency, and its version was let through before.
  if (!governance.met && values.mode === 'deploy') {
    const decision = await decide(false, null)
    const untouched = {
      outcome: 'fail' as const,
      steps: [],
      changed: false,
      golden: null,
      tags: [],
      governance,
    }
    return publish(context, move, record, untouched, [decision.path])
  }
  try {
    const served = await serve(context, registry, move, record)
    const decision = await decide(true, served.golden)
    const assigned = await registry.assign({
      model: context.model.name,
      stage,
      version: chosen.version,
      expectedFrom: current?.version ?? null,
      type: values.mode === 'rollback' ? 'rolled-back' : 'promoted',
      details: {
        target: move.target.kind,
        sha256: record.onnx.sha256,
        ...(change ? { interface: change } : {}),
        ...governanceDetail(governance),
        decision: decision.detail,
      },
    })
    return await publish(
      context,
      move,
      record,
      { ...served, outcome: 'pass', tags: assigned.tags, ledgerHead: headText(registry.head), governance },
      [decision.path, ...(values['audit-export'] ? [await writeAudit(context, registry, chosen)] : [])],
    )
  } catch (error) {
    if (!(error instanceof DeploymentRefused)) throw error
    context.platform.log.error(error.text)
    const { firstBad: _, ...golden } = error.golden
    const refused = { steps: error.steps, changed: false, golden, tags: [], governance }
    const decision = await decide(false, error.golden)
    return publish(context, move, record, { ...refused, outcome: 'fail' }, [decision.path])
  }
}

/**
 * How the inputs and outputs change for those who call the stage. A break that was accepted when the version was
 * registered, against the version that holds the stage now, is accepted; a rollback is never held up.
 */
async function changeOfInterface(context: Context, registry: Registry, move: Move, record: Version) {
  const { values, chosen, current } = move
  if (!current || current.version === chosen.version) return null
  const production = await interfaceOf(context, registry, current)
  if (!production) return null
  const compared = { production, candidate: record.onnx }
  const known = record.interface?.against === current.version ? record.interface.override : undefined
  const reason = values['override-interface'] ?? known
  const change = values.mode === 'rollback' ? interfaceChange(compared) : acceptInterface(compared, reason)
  tellInterface(context, change)
  return change
}

/** A rollback needs no store: the bytes of earlier versions are still on the target. */
async function serve(
  context: Context,
  registry: Registry,
  { values, target, chosen }: Move,
  record: Version,
) {
  const options = {
    root: target.path,
    model: context.model.name,
    version: chosen.version,
    sha256: record.onnx.sha256,
    check: await goldenCheck(context, registry, chosen),
  }
  if (values.mode === 'rollback') return rollbackFilesystem(options)
  const { judged } = await registeredModel(context, registry, chosen, values['signing-public-key'])
  return deployFilesystem({ ...options, file: judged.file })
}

type Served = Pick<Deployment, 'outcome' | 'steps' | 'changed' | 'golden' | 'tags' | 'ledgerHead'> & {
  governance: Checklist
}

async function publish(
  context: Context,
  { values, target, chosen, current }: Move,
  record: Version,
  served: Served,
  statements: string[],
) {
  const { outcome, steps, changed, golden, tags, ledgerHead, governance } = served
  const deployment = await context.write('deployment', {
    ...context.envelope(outcome, { version: record.digest, model: record.onnx.sha256 }),
    action: values.mode === 'rollback' ? 'rollback' : 'deploy',
    stage: values.stage,
    version: chosen.version,
    previous: current?.version ?? null,
    changed,
    target: { kind: target.kind, path: target.shown },
    source: record.locations[0],
    steps,
    golden,
    governance,
    tags,
    ...(ledgerHead ? { ledgerHead } : {}),
  })
  const report = deploymentReport(deployment, context.links)
  await context.publish('deployment', report, statements)
  return {
    outcome,
    headline: headline(context.model.name, values, record, current, served),
    outputs: {
      version: outcome === 'fail' ? (current?.version ?? '') : chosen.version,
      previous: current?.version ?? '',
      changed: String(changed),
      'ledger-head': ledgerHead ?? '',
      deployment: context.shown(context.evidence.path('deployment')),
      report: context.shown(context.evidence.path('deployment', 'html')),
    },
    report,
  }
}

async function goldenCheck(context: Context, registry: Registry, chosen: RegisteredVersion) {
  const path = recordPath(context.model.name, 'golden.json')
  const bytes = await registry.readFile(chosen, path)
  if (!bytes) return null
  const parsed = goldenRecords.safeParse(JSON.parse(bytes.toString('utf8')))
  if (!parsed.success)
    throw new UserError('holds no golden records that can be read', {
      location: { file: `${chosen.tag}:${path}` },
    })
  return (file: string): Promise<GoldenResult> => checkGolden(context, file, parsed.data)
}

function headline(
  name: string,
  { stage, mode }: Values,
  record: Version,
  current: RegisteredVersion | undefined,
  { outcome, golden }: Served,
): string {
  if (outcome === 'fail')
    return `${name}: ${record.version} was refused by ${golden ? 'its golden records' : 'what its risk asks for'}; ${stage} serves ${current?.version ?? 'nothing'} as before`
  if (current?.version === record.version) return `${name}: ${stage} serves ${record.version} already`
  const before = current ? `, was ${current.version}` : ''
  return mode === 'rollback'
    ? `${name}: ${stage} is back on ${record.version}${before}`
    : `${name}: ${record.version} is in ${stage}${before}`
}
