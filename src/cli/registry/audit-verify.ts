import { sha256 } from '../../evidence/canonical.ts'
import { verifyArchive } from '../../registry/governance/audit-verify.ts'
import { SIGNS } from '../../report/signs.ts'
import { plural } from '../../text.ts'
import { JSON_OUTPUT, type OfflineCommand } from './command.ts'
import { readGiven } from './given.ts'

export const auditVerify: OfflineCommand = {
  title: 'Whether an archive of audit-export is as it was written; needs no repository and no network',
  description:
    'Every byte of it: digests, the tag and the commit by the names that Git gives them, and the event of the\n' +
    'registration by the digest that the tag carries. Ends with 1 where anything was changed.\n' +
    'Whoever writes a whole archive anew is found by --sha256, or by exporting it again and comparing.',
  usage: '<archive>',
  example: 'flight-delay.tar',
  operands: [1, 1],
  takes: 'one archive',
  options: {
    sha256: { description: 'The digest that audit-export printed.', value: 'digest' },
    json: JSON_OUTPUT,
  },
  async runOffline({ operands: [path], options }) {
    const archive = await readGiven(path)
    const { index, files, problems } = verifyArchive(archive)
    const digest = sha256(archive)
    const expected = options.sha256 && `sha256:${options.sha256.replace(/^sha256:/, '')}`
    if (expected && expected !== digest) problems.push(`the archive is ${digest}, not ${expected}`)
    const json = { valid: problems.length === 0, tag: index?.tag ?? null, sha256: digest, problems }
    if (problems.length > 0 || index === null)
      return { lines: problems.map((line) => `${SIGNS.fail} fail  ${path}: ${line}`), json, exitCode: 1 }
    return {
      lines: [
        `${SIGNS.pass} pass  ${path} is the whole record of ${index.tag}: ${plural(files, 'file')} as they were written.`,
      ],
      json,
    }
  },
}
