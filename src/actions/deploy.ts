import { resolve } from 'node:path'
import { z } from 'zod'
import { deployFilesystem, rollbackFilesystem } from '../deployment/filesystem.ts'
import type { GoldenResult } from '../deployment/golden.ts'
import { UserError } from '../errors.ts'
import { gtoName } from '../evidence/envelope.ts'
import type { Version } from '../evidence/version.ts'
import type { RegisteredVersion, Registry } from '../registry/registry.ts'
import { deploymentReport } from '../report/deployment.ts'
import { didYouMean } from '../text.ts'
import type { ActionDefinition } from './action.ts'
import { type Context, openContext, refuseForks } from './context.ts'
import { checkGolden, goldenRecords } from './golden.ts'
import { commonInputs, tokenInput } from './inputs.ts'
import { recordPath, registeredModel } from './judged.ts'
import { registryOf } from './stores.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...tokenInput,
  version: z
    .string()
    .optional()
    .describe('Version to deploy, for example `v1.1.0`. Default: the latest registered one.'),
  stage: gtoName
    .default('production')
    .describe('Stage to deploy to; `deploy` in the configuration says where it is served.'),
  mode: z
    .enum(['deploy', 'rollback'])
    .default('deploy')
    .describe('`rollback` returns to the version that held the stage before.'),
  'expected-from': z
    .string()
    .optional()
    .describe(
      'Version that must hold the stage now (`none` for no version), so that a stale decision changes nothing.',
    ),
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
    deployment: 'Path of deployment.json.',
  },
  async run(values, platform) {
    refuseForks(platform, false, 'deploy')
    const context = await openContext(values, platform)
    const target = targetOf(context, values.stage)
    const registry = await registryOf(context)
    const current = registry.stage(context.model.name, values.stage)
    checkExpected(context, values, current)
    const chosen = chooseVersion(context, registry, values, current)
    return bring(context, registry, { values, target, chosen, current })
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

function checkExpected(context: Context, values: Values, current: RegisteredVersion | undefined): void {
  const expected = values['expected-from']
  const holder = current?.version ?? 'none'
  if (expected === undefined || expected === holder) return
  throw new UserError(
    `${values.stage} of ${context.model.name} holds ${holder} now, not ${expected}${current ? ` (since ${current.date}, by ${current.tagger})` : ''}`,
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

/** What held the stage before the version that holds it now, by the ledger. */
function previousHolder(
  registry: Registry,
  model: string,
  stage: string,
  current: RegisteredVersion | undefined,
) {
  const moves = registry
    .events()
    .filter(
      (event) =>
        event.model === model &&
        event.stage === stage &&
        (event.type === 'promoted' || event.type === 'rolled-back'),
    )
  return moves.findLast((event) => event.version === current?.version)?.from ?? undefined
}

interface Move {
  values: Values
  target: ReturnType<typeof targetOf>
  chosen: RegisteredVersion
  current: RegisteredVersion | undefined
}

async function bring(context: Context, registry: Registry, { values, target, chosen, current }: Move) {
  const { name } = context.model
  const { judged, record } = await registeredModel(context, registry, chosen)
  const rollback = values.mode === 'rollback'
  const served = await (rollback ? rollbackFilesystem : deployFilesystem)({
    root: target.path,
    model: name,
    version: chosen.version,
    file: judged.file,
    sha256: record.onnx.sha256,
    check: await goldenCheck(context, registry, chosen),
  })
  const assigned = await registry.assign({
    model: name,
    stage: values.stage,
    version: chosen.version,
    expectedFrom: current?.version ?? null,
    type: rollback ? 'rolled-back' : 'promoted',
    details: { target: target.kind, sha256: record.onnx.sha256 },
  })
  const deployment = await context.write('deployment', {
    ...context.envelope('pass', { version: record.digest, model: record.onnx.sha256 }),
    action: values.mode,
    stage: values.stage,
    version: chosen.version,
    previous: current?.version ?? null,
    changed: served.changed,
    target: { kind: target.kind, path: target.shown },
    source: record.locations[0],
    steps: served.steps,
    golden: served.golden,
    tags: assigned.tags,
  })
  const report = deploymentReport(deployment, context.links)
  await context.publish('deployment', report)
  return {
    outcome: deployment.outcome,
    headline: headline(name, values, record, current),
    outputs: {
      version: chosen.version,
      previous: current?.version ?? '',
      changed: String(served.changed),
      deployment: context.shown(context.evidence.path('deployment')),
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
  values: Values,
  record: Version,
  current: RegisteredVersion | undefined,
): string {
  if (current?.version === record.version) return `${name}: ${values.stage} serves ${record.version} already`
  const before = current ? `, was ${current.version}` : ''
  return values.mode === 'rollback'
    ? `${name}: ${values.stage} is back on ${record.version}${before}`
    : `${name}: ${record.version} is in ${values.stage}${before}`
}
