import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { UserError } from '../../errors.ts'
import { readableJson, sha256 } from '../../evidence/canonical.ts'
import { parseDocument } from '../../evidence/documents.ts'
import type { DocumentName } from '../../evidence/envelope.ts'
import { contentDigest, type LedgerEvent, parseEvent } from '../ledger.ts'
import { archiveIndex, INDEX, SUMS, sums } from './archive.ts'
import { readTar, type TarFile, writeTar } from './tar.ts'

type Index = z.infer<typeof archiveIndex>

export interface ArchiveVerdict {
  index: Index | null
  files: number
  /** One line each; empty: it is as it was written. */
  problems: string[]
}

/**
 * Whether an archive is as `audit-export` wrote it, by itself, without a network or a repository. Whoever writes all of
 * it anew is not found by that: compare its digest, or export it again.
 */
export function verifyArchive(bytes: Buffer): ArchiveVerdict {
  try {
    const { files, seconds } = readTar(bytes)
    const named = new Map(files.map((file) => [file.path, file]))
    const problems = [
      ...(writeTar(files, seconds).equals(bytes)
        ? []
        : ['the archive itself was changed: a header, the order or padding']),
      ...(named.size === files.length ? [] : ['a file is in it twice']),
    ]
    const index = readIndex(named.get(INDEX))
    problems.push(
      ...digestProblems(index, files),
      ...objectProblems(index, named),
      ...recordProblems(index, named),
    )
    if (named.get(SUMS)?.content.toString('utf8') !== sums(files))
      problems.push(`${SUMS} does not fit the files`)
    return { index, files: files.length, problems }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { index: null, files: 0, problems: [error.headline] }
  }
}

function readIndex(file: TarFile | undefined): Index {
  if (!file) throw new UserError(`${INDEX} is missing`)
  const text = file.content.toString('utf8')
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`${INDEX} is not valid JSON`, { cause })
  }
  const parsed = archiveIndex.safeParse(raw)
  if (!parsed.success)
    throw new UserError(
      `${INDEX}: ${parsed.error.issues[0].path.join('.')}: ${parsed.error.issues[0].message}`,
    )
  if (readableJson(parsed.data) !== text) throw new UserError(`${INDEX} was written by something else`)
  return parsed.data
}

function digestProblems(index: Index, files: TarFile[]): string[] {
  const listed = new Map(index.files.map((file) => [file.path, file]))
  const found = files.filter(({ path }) => path !== INDEX && path !== SUMS)
  const present = new Set(found.map(({ path }) => path))
  return [
    ...found.flatMap(({ path, content }) => {
      const expected = listed.get(path)
      if (!expected) return [`${path} is in no list`]
      return expected.sha256 === sha256(content) ? [] : [`${path} has been changed`]
    }),
    ...[...listed.keys()].filter((path) => !present.has(path)).map((path) => `${path} is missing`),
  ]
}

/** Git's own names of the tag and its commit, and what they say of each other. */
function objectProblems({ tagObject, commit, source }: Index, named: Map<string, TarFile>): string[] {
  const [tag, made] = ['git/tag.txt', 'git/commit.txt'].map((path) => named.get(path)?.content)
  if (!tag || !made) return ['the tag or its commit is missing']
  return [
    ...(gitName('tag', tag) === tagObject ? [] : ['git/tag.txt is not the tag that the index names']),
    ...(gitName('commit', made) === commit ? [] : ['git/commit.txt is not the commit that the index names']),
    ...(tag.toString('utf8').startsWith(`object ${commit}\n`) ? [] : ['the tag is on another commit']),
    ...(made.toString('utf8').includes(`\nparent ${source}\n`)
      ? []
      : ['the commit stands on another source']),
  ]
}

const gitName = (type: string, content: Buffer): string =>
  createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')

/** The record is about this model, and the event of its registration is the one that its tag carries. */
function recordProblems(index: Index, named: Map<string, TarFile>): string[] {
  const [version, ledger, tag] = ['record/version.json', 'ledger.jsonl', 'git/tag.txt'].map((path) =>
    named.get(path)?.content.toString('utf8'),
  )
  if (version === undefined || ledger === undefined) return ['the record or the ledger is missing']
  const record = parseDocument('version', version, 'record/version.json')
  const problems = record.onnx.sha256 === index.modelSha256 ? [] : ['the record is about another model']
  problems.push(...evidenceProblems(record.evidence, named))
  const registered = eventsOf(ledger).find(({ type, tags }) => type === 'registered' && index.tag in tags)
  if (!registered) return [...problems, 'ledger.jsonl lacks the registration']
  const anchored = tag?.includes(`\nLedger-Event: ${registered.seq} ${contentDigest(registered)}`)
  if (!anchored) problems.push('the registration in ledger.jsonl is not the one that the tag carries')
  return problems
}

/** The record names the digests of the documents that it was made of. */
function evidenceProblems(evidence: Record<string, string>, named: Map<string, TarFile>): string[] {
  return Object.entries(evidence).flatMap(([name, digest]) => {
    const path = `record/${name}.json`
    const text = named.get(path)?.content.toString('utf8')
    if (text === undefined) return [`${path} is missing`]
    const document = parseDocument(name as DocumentName, text, path)
    return document.digest === digest ? [] : [`${path} is not the one that the record was made of`]
  })
}

function eventsOf(ledger: string): LedgerEvent[] {
  try {
    return ledger.split('\n').filter(Boolean).map(parseEvent)
  } catch (cause) {
    throw new UserError('ledger.jsonl holds something that is no event', { cause })
  }
}
