import type { ModelLocation, Version } from '../evidence/version.ts'
import { bytes } from '../text.ts'
import type { Block, Report, Span } from './blocks.ts'
import {
  details,
  enumeration,
  facts,
  left,
  mono,
  next,
  paragraph,
  right,
  shortDigest,
  shortSha,
  strong,
  table,
  verdict,
} from './build.ts'
import { provenance } from './envelope.ts'
import { lineageBlocks, lineageSpans, mlTestBlocks } from './governance.ts'
import { interfaceLines } from './interface.ts'
import { fullReport, type Links, runLinks } from './links.ts'
import { metricTitle } from './metrics.ts'
import { importedRows, modelRows } from './model-facts.ts'
import { significant } from './numbers.ts'

/** `ledgerHead`: the last link of the ledger's chain, known only once the version is written. */
export function versionReport(document: Version, links: Links = {}, ledgerHead?: string): Report {
  const heading = headline(document)
  return {
    title: heading,
    essential: [
      verdict(document.outcome, heading),
      paragraph(...reason(document)),
      ...interfaceLines(document.interface),
      ...metricTable(document),
      next(...nextStep(document), ...runLinks(links)),
    ],
    details: [
      details('Where the bytes are', locationTable(document.locations)),
      details(
        'Evidence in the record',
        facts(
          Object.entries(document.evidence).map(([name, digest]) => [`${name}.json`, shortDigest(digest)]),
        ),
      ),
      ...lineageBlocks(document.lineage),
      ...mlTestBlocks(document.mlTestScore),
      details('Model', facts(modelRows(document.onnx))),
      provenance(document, 'Provenance and digests', [
        ['source commit', mono(document.source)],
        ['origin', LINEAGE[document.origin ?? 'trained']],
        ...importedRows(document.imported),
        ...(document.risk === undefined ? [] : [['risk', document.risk] as [string, string]]),
        ...bumpRow(document),
        ...(ledgerHead ? ([['head of the ledger', mono(ledgerHead)]] satisfies [string, Span][]) : []),
      ]),
    ],
    pictures: [],
    full: fullReport(links, 'version'),
  }
}

function headline({ model, version, outcome, override }: Version): string {
  if (outcome === 'fail' || outcome === 'error') return `${model} ${version} is not registered`
  if (outcome === 'skipped') return `${model} ${version} was registered before`
  return `${model} ${version} is registered${override === null ? '' : ', against the verdict of its evaluation'}`
}

function reason(document: Version): Span[] {
  const { tag, source, previous, missing, locations, override, origin } = document
  const judged =
    document.evidence.evaluation === undefined
      ? 'Nobody has compared it with production.'
      : previous
        ? `It was judged against ${previous}.`
        : 'No version held the stage before it.'
  const record =
    missing.length > 0
      ? ` The record is not complete: ${enumeration(missing, 6)}.`
      : ' The record is complete.'
  const stores = [...new Set(locations.map(({ store }) => STORES[store]))]
  return [
    ...(origin === 'external' ? ['It was trained elsewhere, so nothing here says how. '] : []),
    'Tag ',
    mono(tag),
    ' on a commit of its own, made from commit ',
    shortSha(source),
    `; the bytes are in ${enumeration(stores)}. ${judged}${record}`,
    ...(override === null ? [] : [' The reason on record: ', strong(override), '.']),
    ...signed(document),
    ...lineageSpans(document.lineage),
  ]
}

const signed = ({ signature }: Version): Span[] =>
  signature
    ? [
        signature.method === 'key' ? ' Signed with key ' : ' Signed with the certificate ',
        mono(signature.method === 'key' ? `${signature.signer.slice(0, 12)}…` : signature.signer),
        '.',
      ]
    : []

const LINEAGE = {
  trained: 'trained by this repository',
  external: 'external: how it was trained is not known',
}

/** Why the version has this number. */
function bumpRow({ bump }: Version): [string, string][] {
  if (bump === undefined) return []
  const above = bump.above === null ? '' : ` above ${bump.above}`
  return [['number', `${bump.part}${above}: ${enumeration(bump.reasons, 4)}`]]
}

const STORES: Record<ModelLocation['store'], string> = {
  filesystem: 'the filesystem store',
  lfs: 'Git LFS',
  oci: 'an OCI registry',
  release: 'a release',
}

function metricTable({ metrics }: Version): Block[] {
  const rows = Object.entries(metrics).map(([name, value]) => [metricTitle(name), significant(value, 4)])
  return rows.length > 0 ? [table([left('Metric on the test split'), right('Value')], rows, 10)] : []
}

const locationTable = (locations: ModelLocation[]): Block =>
  table(
    [left('Store'), left('Address'), right('Size'), left('sha256')],
    locations.map(({ store, uri, bytes: size, sha256 }) => [
      store,
      mono(uri),
      bytes(size),
      shortDigest(sha256),
    ]),
  )

function nextStep({ model, version, tag, outcome }: Version): Span[] {
  if (outcome === 'fail' || outcome === 'error') return ['mend what the job log names, then register again.']
  return [
    strong(`Actions → Promote → ${model} → ${version}`),
    ' puts it into production; ',
    mono(`git checkout ${tag}`),
    ' shows its code and its record.',
  ]
}
