import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { semver } from '../evidence/envelope.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { ModelLocation, Version } from '../evidence/version.ts'
import { headText } from '../registry/anchor.ts'
import { checkEvidenceBelongsTogether } from '../registry/evidence.ts'
import { lineageOf } from '../registry/governance/lineage.ts'
import { mlTestScoreOf } from '../registry/governance/ml-test-score.ts'
import type { Registry } from '../registry/registry.ts'
import type { Registered } from '../registry/requests.ts'
import type { Signer } from '../registry/signing/bundle.ts'
import type { ModelStore } from '../registry/stores.ts'
import { firstGate } from '../registry/views/overview.ts'
import { recordPath } from '../registry/views/records.ts'
import { versionReport } from '../report/version.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { bumpAbove } from './bump.ts'
import { cardTextOf } from './card-text.ts'
import { type Context, evidenceInputs, openContext, refuseForksToWrite } from './context.ts'
import { documentsToRegister } from './documents.ts'
import { type Gathered, gatherExternal, gatherTrained, modelFactsOf } from './gathered.ts'
import { makeGolden } from './golden.ts'
import { commonInputs, registryInputs, tokenInput } from './inputs.ts'
import { acceptInterface, interfaceInput, interfaceOf } from './interface.ts'
import { sealRecord, signatureClaim, signerOf, signingInputs } from './signing.ts'
import { recordStatements } from './statements.ts'
import { chosenStore, registryOf } from './stores.ts'
import { alreadyRegistered, finishLatest } from './unfinished.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...evidenceInputs,
  ...tokenInput,
  ...registryInputs,
  'model-file': z
    .string()
    .optional()
    .describe(
      'ONNX file that was trained elsewhere, or the folder of an MLflow model with an onnx flavor, to be registered without evidence of its training. The record says what is missing.',
    ),
  version: semver
    .optional()
    .describe('Version to register, for example `v1.4.0`. Default: the next one by `bump`.'),
  bump: z
    .enum(['auto', 'major', 'minor', 'patch'])
    .default('auto')
    .describe(
      'Which part of the version rises; `auto`: major where the signature breaks, minor where data, architecture or recipe changed, else patch.',
    ),
  override: z
    .string()
    .optional()
    .describe('Reason to register a model that failed its evaluation. It is recorded with your name.'),
  ...interfaceInput,
  ...signingInputs,
})
type Values = z.infer<typeof inputs>

export const register: ActionDefinition<typeof inputs> = {
  name: 'register',
  title: 'Register a model version',
  description:
    'Keeps the bytes of the model in a permanent store and writes its version, evidence and ledger event to Git in one atomic push.',
  branding: { icon: 'tag', color: 'blue' },
  inputs,
  outputs: {
    version: 'The registered version, for example `v1.1.0`.',
    tag: 'Its tag, for example `flight-delay@v1.1.0`.',
    commit: 'The commit that the tag points to.',
    report: 'Path of the HTML report; empty where nothing changed.',
    changed: '`false` where these bytes were registered before.',
    'ledger-head':
      'Number and digest of the last event; kept elsewhere, it lets `mlops registry fsck --expect` tell whether the ledger was rewritten.',
  },
  async run(values, platform) {
    refuseForksToWrite(platform, 'register')
    const context = await openContext(values, platform)
    const signer = await signerOf(context, values)
    await context.refuseEvidenceOfForks()
    const file = values['model-file']
    const gathered = await (file ? gatherExternal(context, file) : gatherTrained(context))
    const registry = await registryOf(context)
    const store = chosenStore(context)
    const known = registry.sameBytes(context.model.name, gathered.model.sha256)
    if (known) return alreadyRegistered(context, registry, store, gathered, known)
    await finishLatest(context, registry, store)
    return publishVersion(context, registry, store, gathered, values, signer)
  },
}

async function publishVersion(
  context: Context,
  registry: Registry,
  store: ModelStore,
  gathered: Gathered,
  values: Values,
  signer: Signer | null,
): Promise<ActionResult> {
  const { name, config } = context.model
  const { validation, run, evaluation, model } = gathered
  const source = sourceCommit(context, gathered)
  const judged = !evaluation || evaluation.outcome === 'pass' || evaluation.outcome === 'warn'
  const override = judged ? undefined : values.override
  const missing = checkEvidenceBelongsTogether({
    validation,
    run,
    evaluation,
    modelSha256: model.sha256,
    source,
    model: name,
    split: config.evaluate.split,
    override,
  })
  missing.push(...(gathered.imported?.missing ?? []))
  const facts = modelFactsOf(model)
  const { sha256, bytes } = facts
  const change = acceptInterface(
    { production: await callersOf(context, registry, gathered, missing), candidate: facts },
    values['override-interface'],
  )
  const golden = validation
    ? await makeGolden(context, model.file, facts, validation.profiles[config.drift.reference] ?? [])
    : null
  if (golden === null) missing.push('golden records: without validated data there is nothing to make them of')
  const bump = bumpAbove(context, registry, gathered, values)
  const card = await cardTextOf(context, sha256)
  const dvc = await registry.dvcState(source)
  let record: Version | undefined
  try {
    const registered = await registry.register({
      model: name,
      version: values.version,
      bump: bump.propose,
      sha256,
      source,
      // Called again with the next name where somebody else was faster: the record holds its own name.
      prepare: async (claim) => {
        const location = await store.put(model.file, { model: name, ...claim, sha256, bytes })
        const naming = {
          ...claim,
          source,
          location,
          missing,
          override: override ?? null,
          bump: bump.reason(),
          ...(change ? { interface: change } : {}),
          ...(card ? { card } : {}),
          ...(gathered.imported ? { imported: gathered.imported.imported } : {}),
          ...signatureClaim(signer),
        }
        record = await writeRecord(context, gathered, naming)
        const { evidence } = record
        const gate = evaluation ? firstGate(evaluation) : null
        const written = {
          ...(await recordFiles(context, gathered)),
          ...(golden === null ? {} : { [recordPath(name, 'golden.json')]: golden }),
        }
        const documents = await documentsToRegister(
          context,
          { version: record, validation, run, evaluation },
          dvc,
        )
        const files = { ...written, ...documents, ...recordStatements(context, gathered, written, signer) }
        const sealing = { tag: claim.tag, source, modelSha256: sha256, files }
        return {
          files: {
            ...(await sealRecord(context, registry, signer, sealing)),
            ...store.files?.(location, name),
          },
          tagBody: trailers(record),
          details: {
            evidence,
            store: location.store,
            signed: signer !== null,
            missing,
            metrics: record.metrics,
            metric: gate,
            ...(evaluation ? { holdout: evaluation.data.digests.bytes } : {}),
            ...(override ? { override } : {}),
            ...(change ? { interface: change } : {}),
          },
        }
      },
    })
    if (!registered.changed) return await alreadyRegistered(context, registry, store, gathered, registered)
    await store.finish?.(registered.tag, sha256)
    await context.platform.declareArtifact(model.file)
    return await finish(context, registry, record as Version, registered)
  } finally {
    // What was prepared for a version that did not come to be; after `finish` there is nothing.
    await store.discard?.(sha256)
  }
}

/** Whom a break would hurt: those who call the version that judged this one, or, unjudged, the one in production. */
async function callersOf(context: Context, registry: Registry, { evaluation }: Gathered, missing: string[]) {
  if (evaluation) return evaluation.production
  const held = registry.stage(context.model.name, 'production')
  if (!held) return null
  const production = await interfaceOf(context, registry, held)
  if (!production) missing.push(`comparison of inputs and outputs: the record of ${held.tag} cannot be read`)
  return production
}

interface Naming {
  version: string
  tag: string
  source: string
  location: ModelLocation
  missing: string[]
  override: string | null
  bump: Version['bump']
  interface?: Version['interface']
  card?: Version['card']
  imported?: Version['imported']
  signature?: Version['signature']
}

function writeRecord(context: Context, gathered: Gathered, naming: Naming) {
  const { validation, run, evaluation, model, origin } = gathered
  const { location, override, ...named } = naming
  const { risk, governance } = context.model.config
  const onnx = modelFactsOf(model)
  const evidence = Object.fromEntries(
    Object.entries({ validation, run, evaluation }).flatMap(([name, document]) =>
      document ? [[name, document.digest]] : [],
    ),
  )
  const sound = override === null && origin === 'trained'
  return context.write('version', {
    ...context.envelope(sound ? 'pass' : 'warn', { ...evidence, model: model.sha256 }),
    ...named,
    override,
    origin,
    previous: evaluation?.production?.version ?? null,
    onnx,
    ...(risk ? { risk } : {}),
    lineage: lineageOf({ onnx, validation, run, evaluation }, governance.lineage),
    mlTestScore: mlTestScoreOf({ validation, run, evaluation }, governance['ml-test-score']),
    locations: [location],
    evidence,
    metrics: evaluation ? candidateMetrics(evaluation) : {},
  })
}

async function finish(context: Context, registry: Registry, record: Version, registered: Registered) {
  for (const warning of registry.warnings) context.platform.log.warning(warning)
  const head = headText(registry.head)
  const report = versionReport(record, context.links, head)
  await context.publish('version', report)
  const { version, tag, commit } = registered
  return {
    outcome: record.outcome,
    headline: `${context.model.name}: registered ${tag} (${metricText(record, context.model.config.evaluate.metrics)})`,
    outputs: {
      version,
      tag,
      commit,
      changed: 'true',
      'ledger-head': head,
      report: context.shown(context.evidence.path('version', 'html')),
    },
    report,
  }
}

function sourceCommit(context: Context, { run }: Gathered): string {
  const sha = run?.code.sha ?? context.platform.run.sha
  if (sha) return sha
  throw new UserError('no commit is known, so the version would have no source', {
    hint: 'Run inside of a Git repository with at least one commit.',
  })
}

function candidateMetrics(evaluation: Evaluation): Record<string, number> {
  const known = evaluation.overall.filter(({ candidate }) => candidate !== null)
  return Object.fromEntries(known.map(({ metric, candidate }) => [metric, candidate as number]))
}

/** The record that the version's commit holds, beside the source it was made from. */
async function recordFiles(context: Context, gathered: Gathered): Promise<Record<string, Buffer>> {
  const { evidence, model } = context
  const names = (['validation', 'run', 'evaluation'] as const).filter((name) => gathered[name])
  const paths = [
    ...[...names, 'version' as const].map((name) => [`${name}.json`, evidence.path(name)]),
    ...(gathered.evaluation ? [['evaluation.md', evidence.path('evaluation', 'md')]] : []),
  ]
  const files = paths.map(async ([file, path]) => [recordPath(model.name, file), await readFile(path)])
  return Object.fromEntries(await Promise.all(files))
}

function trailers(record: Version): string {
  const { override } = record
  const lines = [
    `Model-Digest: ${record.onnx.sha256}`,
    ...Object.entries(record.metrics).map(
      ([metric, value]) => `Metric-${metric}: ${Number(value.toPrecision(6))}`,
    ),
    ...(override ? [`Override-Reason: ${override.replaceAll(/\s+/g, ' ')}`] : []),
  ]
  return lines.join('\n')
}

/** The first gated metric, for one line. */
function metricText({ metrics }: Version, gates: object): string {
  const metric = Object.keys(gates).find((name) => name in metrics) ?? Object.keys(metrics)[0]
  return metric === undefined ? 'no metric' : `${metric} ${metrics[metric].toFixed(3)}`
}
