import { examine } from '../../actions/examination.ts'
import { UserError } from '../../errors.ts'
import { headText } from '../../registry/anchor.ts'
import type { Finding } from '../../registry/audit.ts'
import { isUnseen, type Repair } from '../../registry/fsck.ts'
import { type ChainHead, eventDigest } from '../../registry/ledger.ts'
import type { Registry } from '../../registry/registry.ts'
import { SIGNS } from '../../report/signs.ts'
import { plural } from '../../text.ts'
import { JSON_OUTPUT, type RegistryCommand } from './command.ts'
import { machinePlatform } from './machine.ts'

export const fsck: RegistryCommand = {
  title: 'Whether ledger, tags, records and bytes agree, and what a killed run left half-done',
  description:
    'Holds the chain of events, every tag object, every record and every store against each other, and names the first\n' +
    'event that is wrong. --repair ends or takes back what a killed run left; nothing that somebody changed is repaired.\n' +
    'Ends with 1 where something is wrong, with 2 where a store could not be looked at.',
  usage: '',
  example: '--repair',
  operands: [0, 0],
  takes: 'no word besides its flags',
  options: {
    repair: { description: 'Publish drafts of registered versions, remove leftovers older than an hour.' },
    expect: {
      description: 'Head of the ledger that was kept elsewhere: it must still be part of it.',
      value: 'number:digest',
    },
    bytes: { description: 'Read all bytes of every version and compare their digests.' },
    json: JSON_OUTPUT,
  },
  async run({ registry, git }, { options }) {
    const expected = options.expect === undefined ? null : readHead(options.expect)
    const platform = await machinePlatform(git)
    const found = await examine(registry, git, platform, options.bytes !== undefined)
    const findings: Repair[] = [...expectation(registry, expected), ...found.findings]
    const mended = options.repair ? await mendAll(findings) : new Set<Repair>()
    const left = findings.filter((finding) => !mended.has(finding))
    const exitCode = left.some(({ severity }) => severity === 'fail') ? 1 : left.some(isUnseen) ? 2 : 0
    return {
      lines: [
        ...findings.map((finding) => line(finding, mended.has(finding))),
        summary(left, registry.events().length, found.recorded.length),
        ...headLine(registry),
      ],
      json: findings.map((finding) => ({ ...told(finding), repaired: mended.has(finding) })),
      exitCode,
    }
  },
}

function readHead(text: string): ChainHead {
  const [, seq, digest] = /^([1-9]\d{0,8}):(sha256:[0-9a-f]{64})$/.exec(text) ?? []
  if (digest === undefined)
    throw new UserError(`--expect is <number>:sha256:<64 hex digits>, as fsck prints it, not "${text}".`)
  return { seq: Number(seq), digest: digest as ChainHead['digest'] }
}

/** What somebody kept outside of the repository stands, whoever may force every ref in it. */
function expectation(registry: Registry, expected: ChainHead | null): Finding[] {
  if (expected === null) return []
  const event = registry.events().find(({ seq }) => seq === expected.seq)
  const found = event && eventDigest(event)
  if (found === expected.digest) return []
  const problem = `the event was ${expected.digest}, ${found ? `it is ${found}` : 'it is not there any more'}`
  return [{ severity: 'fail', seq: expected.seq, subject: 'ledger', problem, repair: null }]
}

const headLine = ({ head }: Registry): string[] =>
  head === null ? [] : [`Head of the ledger: ${headText(head)} (keep it elsewhere, for fsck --expect)`]

async function mendAll(findings: Repair[]): Promise<Set<Repair>> {
  const mended = new Set<Repair>()
  for (const finding of findings) {
    if (finding.mend === undefined) continue
    await finding.mend()
    mended.add(finding)
  }
  return mended
}

const told = ({ severity, seq, subject, problem, repair }: Finding): Finding => ({
  severity,
  seq,
  subject,
  problem,
  repair,
})

function line(finding: Finding, mended: boolean): string {
  const { severity, seq, subject, problem, repair } = finding
  const sign = mended ? 'pass' : isUnseen(finding) ? 'inconclusive' : severity
  const word = mended ? 'repaired' : sign
  const where = seq === null ? '' : `event #${seq}, `
  const hint = !mended && repair ? ` (--repair ${repair})` : ''
  return `${SIGNS[sign]} ${word}  ${where}${subject}: ${problem}${hint}`
}

function summary(left: Finding[], events: number, versions: number): string {
  const wrong = left.filter(({ severity }) => severity === 'fail').length
  const seen = `${plural(events, 'event')}, ${plural(versions, 'record')}`
  if (wrong > 0) return `${plural(wrong, 'thing')} wrong in ${seen}.`
  return left.some(isUnseen)
    ? `Nothing wrong in what could be looked at: ${seen}.`
    : `${SIGNS.pass} pass  ${seen}: ledger, tags, records and bytes agree.`
}
