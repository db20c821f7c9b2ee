import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { UserError } from '../errors.ts'
import { canonicalJson, type Digest, readableJson, sha256 } from './canonical.ts'
import { deployment } from './deployment.ts'
import { drift } from './drift.ts'
import type { DocumentName } from './envelope.ts'
import { evaluation } from './evaluation.ts'
import { writeFileAtomically } from './files.ts'
import { rules } from './rules.ts'
import { run } from './run.ts'
import { validation } from './validation.ts'
import { version } from './version.ts'

export const documents = { validation, rules, run, evaluation, version, deployment, drift }
export type DocumentOf<Name extends DocumentName> = z.infer<(typeof documents)[Name]>

/** Members that differ between two runs on the same inputs, so no digest covers them. */
const OUTSIDE_DIGEST = ['digest', 'run', 'started', 'finished', 'cached']

/** Digest of a document's content: the same inputs give the same digest, whoever ran it and when. */
export function contentDigest(document: object): Digest {
  return sha256(
    canonicalJson(
      Object.fromEntries(Object.entries(document).filter(([key]) => !OUTSIDE_DIGEST.includes(key))),
    ),
  )
}

/** Parses a document's text. `where` names it in errors. */
export function parseDocument<Name extends DocumentName>(
  name: Name,
  text: string,
  where: string,
): DocumentOf<Name> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`is not valid JSON: ${(cause as Error).message}`, {
      location: { file: where },
      cause,
    })
  }
  const parsed = documents[name].safeParse(raw)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new UserError(
      `is not a ${name} document: ${issue.path.join('.') || 'document'}: ${issue.message}`,
      {
        location: { file: where },
        hint: 'It was written by another version, or changed by hand. Run the action that writes it again.',
      },
    )
  }
  const document = parsed.data as DocumentOf<Name>
  const actual = contentDigest(document)
  if (actual !== document.digest)
    throw new UserError(
      `has been changed since it was written: it says ${document.digest}, its content is ${actual}`,
      {
        location: { file: where },
        hint: 'Evidence is never edited. Run the action that writes it again.',
      },
    )
  return document
}

/** The folder of evidence of one model: `<evidence-dir>/<model>`. */
export class EvidenceFolder {
  readonly directory: string

  constructor(evidenceDirectory: string, model: string) {
    this.directory = join(evidenceDirectory, model)
  }

  /** `part` names one of several documents that together are one, such as `3-of-8`. */
  path(name: DocumentName, extension: 'json' | 'md' | 'html' = 'json', part?: string): string {
    return join(this.directory, `${name}${part === undefined ? '' : `-${part}`}.${extension}`)
  }

  async read<Name extends DocumentName>(name: Name, part?: string): Promise<DocumentOf<Name> | undefined> {
    const path = this.path(name, 'json', part)
    if (!existsSync(path)) return undefined
    return parseDocument(name, await readFile(path, 'utf8'), path)
  }

  /** Adds the digest, checks the schema (a failure is a defect of ours) and writes it atomically. */
  async write<Name extends DocumentName>(
    name: Name,
    content: Omit<DocumentOf<Name>, 'digest'>,
    part?: string,
  ): Promise<DocumentOf<Name>> {
    const rounded = JSON.parse(canonicalJson(content)) as object
    const document = documents[name].parse({ ...rounded, digest: contentDigest(rounded) }) as DocumentOf<Name>
    await writeFileAtomically(this.path(name, 'json', part), readableJson(document))
    return document
  }
}
