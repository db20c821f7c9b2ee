import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import { semver } from '../evidence/envelope.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import type { Run } from '../evidence/run.ts'
import type { Validation } from '../evidence/validation.ts'
import type { ModelLocation, Version } from '../evidence/version.ts'
import { compareSignatures } from '../model/signature.ts'
import { checkEvidenceBelongsTogether } from '../registry/evidence.ts'
import type { Registry } from '../registry/registry.ts'
import type { Registered } from '../registry/requests.ts'
import type { Signer } from '../registry/signing/bundle.ts'
import type { RegisteredVersion } from '../registry/state.ts'
import { recordPath } from '../registry/views/records.ts'
import { versionReport } from '../report/version.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { type Context, evidenceInputs, openContext, refuseForksToWrite } from './context.ts'
import { makeGolden } from './golden.ts'
import { commonInputs, tokenInput } from './inputs.ts'
import { acceptInterface, interfaceInput } from './interface.ts'
import { type Judged, trainedModel } from './judged.ts'
import { sealRecord, signatureClaim, signerOf, signingInputs } from './signing.ts'
import { recordStatements } from './statements.ts'
import { chosenStore, registryOf } from './stores.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...evidenceInputs,
  ...tokenInput,
  version: semver
    .optional()
    .describe('Version to register, for example `v1.4.0`. Default: the next one by `bump`.'),
  bump: z
    .enum(['auto', 'major', 'minor', 'patch'])
    .default('auto')
    .describe('Which part of the version rises; `auto`: major where the signature breaks, else minor.'),
  override: z
    .string()
    .optional()
    .describe('Reason to register a model that failed its evaluation. It is recorded with your name.'),
  ...interfaceInput,
  ...signingInputs,
})

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
  },
  async run(values, platform) {
    refuseForksToWrite(platform, 'register')
    const context = await openContext(values, platform)
    const signer = await signerOf(context, values)
    await context.refuseEvidenceOfForks()
    const evidence = await gather(context)
    const registry = await registryOf(context)
    const known = sameBytes(context, registry, evidence.model)
    if (known) return alreadyRegistered(context, known)
    return publishVersion(context, registry, evidence, values, signer)
  },
}

interface Gathered {
  validation: Validation
  run: Run
  evaluation: Evaluation
  model: Judged
}

async function gather(context: Context): Promise<Gathered> {
  const validation = await context.need('validation', 'validate-data')
  const run = await context.need('run', 'train')
  const evaluation = await context.need('evaluation', 'evaluate-vs-prod')
  return { validation, run, evaluation, model: await trainedModel(context, run) }
}

/** The version that has these bytes, by the ledger: no record of the others has to be read. */
function sameBytes(context: Context, registry: Registry, model: Judged): RegisteredVersion | undefined {
  const { name } = context.model
  const known = new Set(
    registry
      .events()
      .filter(
        (event) =>
          event.type === 'registered' && event.model === name && event.details.sha256 === model.sha256,
      )
      .map(({ version }) => version),
  )
  return registry.versions(name).find(({ version }) => known.has(version))
}

function alreadyRegistered(context: Context, { version, tag, commit }: RegisteredVersion): ActionResult {
  return {
    outcome: 'skipped',
    headline: `${context.model.name}: these bytes are ${tag} already, so there is no new version`,
    outputs: { version, tag, commit, changed: 'false', report: '' },
    report: null,
  }
}

async function publishVersion(
  context: Context,
  registry: Registry,
  evidence: Gathered,
  values: z.infer<typeof inputs>,
  signer: Signer | null,
): Promise<ActionResult> {
  const { name, config } = context.model
  const { validation, run, evaluation, model } = evidence
  const source = sourceCommit(context, run)
  const override =
    evaluation.outcome === 'pass' || evaluation.outcome === 'warn' ? undefined : values.override
  const missing = checkEvidenceBelongsTogether({
    ...evidence,
    modelSha256: model.sha256,
    source,
    model: name,
    split: config.evaluate.split,
    override,
  })
  const facts = run.trained as NonNullable<Run['trained']>
  const change = acceptInterface(
    { production: evaluation.production, candidate: facts },
    values['override-interface'],
  )
  const profiles = validation.profiles[config.drift.reference] ?? []
  const golden = await makeGolden(context, model.file, facts, profiles)
  const store = chosenStore(context)
  let record: Version | undefined
  const registered = await registry.register({
    model: name,
    version: values.version,
    bump: bumpOf(values.bump, evaluation, facts),
    source,
    // Called again with the next name where somebody else was faster: the record holds its own name.
    prepare: async (claim) => {
      const { sha256, bytes } = facts
      const location = await store.put(model.file, { model: name, ...claim, sha256, bytes })
      record = await writeRecord(context, evidence, {
        ...claim,
        source,
        location,
        missing,
        override: override ?? null,
        ...(change ? { interface: change } : {}),
        ...signatureClaim(signer),
      })
      const written = { ...(await recordFiles(context)), [recordPath(name, 'golden.json')]: golden }
      const files = { ...written, ...recordStatements(context, evidence, written, signer) }
      return {
        files: await sealRecord(context, registry, signer, {
          tag: claim.tag,
          source,
          modelSha256: sha256,
          files,
        }),
        tagBody: trailers(record),
        details: {
          sha256,
          evidence: record.evidence,
          ...(override ? { override } : {}),
          ...(change ? { interface: change } : {}),
        },
      }
    },
  })
  await store.finish?.(registered.tag)
  await context.platform.declareArtifact(model.file)
  return finish(context, registry, record as Version, registered)
}

interface Naming {
  version: string
  tag: string
  source: string
  location: ModelLocation
  missing: string[]
  override: string | null
  interface?: Version['interface']
  signature?: Version['signature']
}

function writeRecord(context: Context, { validation, run, evaluation, model }: Gathered, naming: Naming) {
  const { version, tag, source, location, missing, override, interface: change, signature } = naming
  const evidence = { validation: validation.digest, run: run.digest, evaluation: evaluation.digest }
  return context.write('version', {
    ...context.envelope(override === null ? 'pass' : 'warn', { ...evidence, model: model.sha256 }),
    version,
    tag,
    source,
    previous: evaluation.production?.version ?? null,
    onnx: run.trained as NonNullable<Run['trained']>,
    locations: [location],
    evidence,
    missing,
    override,
    ...(signature ? { signature } : {}),
    ...(change ? { interface: change } : {}),
    metrics: candidateMetrics(evaluation),
  })
}

async function finish(context: Context, registry: Registry, record: Version, registered: Registered) {
  for (const warning of registry.warnings) context.platform.log.warning(warning)
  const report = versionReport(record, context.links)
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
      report: context.shown(context.evidence.path('version', 'html')),
    },
    report,
  }
}

function sourceCommit(context: Context, run: Run): string {
  const sha = run.code.sha ?? context.platform.run.sha
  if (sha) return sha
  throw new UserError('the run says no commit, so the version would have no source', {
    location: { file: context.shown(context.evidence.path('run')) },
    hint: 'Train inside of a Git repository with at least one commit.',
  })
}

/** A broken signature is a new major version; otherwise a retrained model is a minor one. */
function bumpOf(
  asked: 'auto' | 'major' | 'minor' | 'patch',
  evaluation: Evaluation,
  facts: NonNullable<Run['trained']>,
) {
  if (asked !== 'auto') return asked
  const before = evaluation.production?.facts
  return before && compareSignatures(before, facts).change === 'breaking' ? 'major' : 'minor'
}

function candidateMetrics(evaluation: Evaluation): Record<string, number> {
  const known = evaluation.overall.filter(({ candidate }) => candidate !== null)
  return Object.fromEntries(known.map(({ metric, candidate }) => [metric, candidate as number]))
}

/** The record that the version's commit holds, beside the source it was made from. */
async function recordFiles(context: Context): Promise<Record<string, Buffer>> {
  const names = ['validation', 'run', 'evaluation', 'version'] as const
  const files = await Promise.all(
    names.map(async (name) => [
      recordPath(context.model.name, `${name}.json`),
      await readFile(context.evidence.path(name)),
    ]),
  )
  const card = [
    recordPath(context.model.name, 'evaluation.md'),
    await readFile(context.evidence.path('evaluation', 'md')),
  ]
  return Object.fromEntries([...files, card])
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
