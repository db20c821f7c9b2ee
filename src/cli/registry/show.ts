import type { Version } from '../../evidence/version.ts'
import { type Portrait, portrait } from '../../registry/views/portrait.ts'
import { readRecords } from '../../registry/views/records.ts'
import { significant } from '../../report/numbers.ts'
import { bytes } from '../../text.ts'
import { alignedLines, indented } from '../table.ts'
import { holdersOf, JSON_OUTPUT, MODEL, minute, type RegistryCommand } from './command.ts'
import { findReference } from './reference.ts'

export const show: RegistryCommand = {
  title: 'Everything about one version',
  description:
    'Tag and commit, who registered it, its metrics, the digests of its evidence, where its bytes are, what its record\n' +
    'lacks, and the stages that it holds and has held.',
  usage: '<reference>',
  example: 'production',
  operands: [1, 1],
  takes: 'one reference: a version, a stage or latest',
  options: { model: MODEL, json: JSON_OUTPUT },
  async run({ registry, git }, { operands: [reference], options }) {
    const { model, version } = findReference(registry, reference, options.model)
    await registry.bring([version])
    const [recorded] = await readRecords(git, model, 'version', [version])
    const found = portrait(model, version, holdersOf(registry, model), recorded, registry.events())
    return { lines: lines(found), json: found }
  },
}

function lines(found: Portrait): string[] {
  const { record, problem } = found
  return [
    `${found.model} ${found.version}`,
    ...indented(
      alignedLines([
        ['tag', found.tag],
        ['commit', found.commit],
        ...(record ? [['source commit', record.source]] : []),
        ['registered', `${minute(found.registered)} UTC by ${found.by}`],
        ...(found.run ? [['run', found.run]] : []),
        ...stageRows(found),
        ...(record ? recordRows(record) : [['record', `none: ${problem}`]]),
      ]),
    ),
  ]
}

function stageRows({ holds, held }: Portrait): string[][] {
  const now = holds.map(({ stage, since, by }) => `${stage} since ${minute(since)} UTC, by ${by}`)
  const past = held.map(
    ({ stage, since, until, by }) =>
      `${stage} from ${minute(since)} to ${until ? `${minute(until)} UTC` : 'an end that the ledger does not tell'}${by ? `, by ${by}` : ''}`,
  )
  return [...group('holds', now.length > 0 ? now : ['no stage']), ...group('has held', past)]
}

function recordRows(record: Version): string[][] {
  const { onnx, metrics, locations, evidence, missing } = record
  return [
    ...group(
      'metrics',
      alignedLines(Object.entries(metrics).map(([name, value]) => [name, significant(value, 4)])),
    ),
    ['model', `${onnx.sha256}, ${bytes(onnx.bytes)}`],
    ...group(
      'bytes in',
      locations.map(({ store, uri }) => `${store} ${uri}`),
    ),
    ...group(
      'evidence',
      alignedLines(Object.entries(evidence).map(([name, digest]) => [`${name}.json`, digest])),
    ),
    ['signed', signedBy(record)],
    ...governanceRows(record),
    ...(record.interface && record.interface.change !== 'identical'
      ? [['interface', `${record.interface.change} against ${record.interface.against}`]]
      : []),
    ...group('lacks', missing.length > 0 ? missing : ['nothing: the record is complete']),
  ]
}

function governanceRows({ risk, lineage }: Version): string[][] {
  if (!lineage) return risk === undefined ? [] : [['risk', risk]]
  const lacking = lineage.items.filter(({ status }) => status === 'missing').map(({ item }) => item)
  const first = `${lineage.score} %, ${lineage.known} of ${lineage.of} known`
  return [
    ...(risk === undefined ? [] : [['risk', risk]]),
    ...group('lineage', [first, ...(lacking.length > 0 ? [`missing: ${lacking.join(', ')}`] : [])]),
  ]
}

/** What the record says; `mlops registry verify` checks it. */
function signedBy({ signature }: Version): string {
  if (!signature) return 'no'
  return signature.method === 'key' ? `with key ${signature.signer}` : `with certificate ${signature.signer}`
}

/** The label beside the first line only. */
const group = (label: string, texts: string[]): string[][] =>
  texts.map((text, i) => [i === 0 ? label : '', text])
