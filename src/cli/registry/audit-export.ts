import { UserError } from '../../errors.ts'
import { sha256 } from '../../evidence/canonical.ts'
import { writeFileAtomically } from '../../evidence/files.ts'
import { auditArchive } from '../../registry/governance/archive.ts'
import { verifyArchive } from '../../registry/governance/audit-verify.ts'
import { bytes, plural } from '../../text.ts'
import { JSON_OUTPUT, MODEL, type RegistryCommand } from './command.ts'
import { readGiven } from './given.ts'
import { findReference } from './reference.ts'

export const auditExport: RegistryCommand = {
  title: 'Everything about one version in one archive, for an auditor',
  description:
    'Record, card, signature and statements, its tag and commit, its events with approvals and deployments, data and\n' +
    'lineage, and a table of contents by the headings of Annex IV of the EU AI Act. The same registry gives the same\n' +
    'bytes. The model itself is not in it: its digest is, and where it lies.',
  usage: '<reference>',
  example: 'production --output flight-delay.tar',
  operands: [1, 1],
  takes: 'one reference: a version, a stage or latest',
  options: {
    output: { description: 'The archive. Default: <model>-<version>.tar in this folder.', value: 'file' },
    drift: { description: 'A drift.json about the version, to go with it.', value: 'file' },
    model: MODEL,
    json: JSON_OUTPUT,
  },
  async run({ registry }, { operands: [reference], options }) {
    const { model, version } = findReference(registry, reference, options.model)
    const { drift } = options
    const report = drift === undefined ? undefined : { text: `${await readGiven(drift)}`, where: drift }
    const archive = await auditArchive(registry, model, version, report)
    const { index, problems, files } = verifyArchive(archive)
    if (problems.length > 0 || index === null)
      throw new UserError(`${version.tag} cannot be exported:\n${problems.join('\n')}`, {
        hint: 'mlops registry fsck says more.',
      })
    const output = options.output ?? `${model.replaceAll('/', '-')}-${version.version}.tar`
    await writeFileAtomically(output, archive)
    const lacking = index.annexIV.filter((each) => each.files.length === 0)
    const digest = sha256(archive)
    return {
      lines: [
        `${output}: ${version.tag}, ${plural(files, 'file')}, ${bytes(archive.length)}`,
        `  ${digest}`,
        `  Annex IV: ${index.annexIV.length - lacking.length} of ${index.annexIV.length} headings have a file; not supplied: ${lacking.map(({ id }) => id).join(', ')}`,
      ],
      json: {
        output,
        tag: version.tag,
        sha256: digest,
        bytes: archive.length,
        files,
        annexIV: index.annexIV,
      },
    }
  },
}
