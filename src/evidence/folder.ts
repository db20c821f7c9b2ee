import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { canonicalJson, readableJson } from './canonical.ts'
import { contentDigest, readDocument } from './document.ts'
import type { DocumentOf } from './documents.ts'
import type { DocumentName } from './envelope.ts'
import { writeFileAtomically } from './files.ts'

/** Folder of the outputs of the last successful run, under `<evidence-dir>/<model>`; `trained.path` lies in it. */
export const OUTPUT_FOLDER = 'output'

/** An action needs one or two of them, and to make all takes longer than to read a document. */
const SCHEMAS: { [Name in DocumentName]: () => Promise<z.ZodType<DocumentOf<Name>>> } = {
  validation: async () => (await import('./validation.ts')).validation,
  rules: async () => (await import('./rules.ts')).rules,
  run: async () => (await import('./run.ts')).run,
  evaluation: async () => (await import('./evaluation.ts')).evaluation,
  version: async () => (await import('./version.ts')).version,
  deployment: async () => (await import('./deployment.ts')).deployment,
  drift: async () => (await import('./drift.ts')).drift,
}

const schemaOf = <Name extends DocumentName>(name: Name): Promise<z.ZodType<DocumentOf<Name>>> =>
  SCHEMAS[name]()

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
    return readDocument(await schemaOf(name), name, await readFile(path, 'utf8'), path)
  }

  /** Adds the digest, checks the schema (a failure is a defect of ours) and writes it atomically. */
  async write<Name extends DocumentName>(
    name: Name,
    content: Omit<DocumentOf<Name>, 'digest'>,
    part?: string,
  ): Promise<DocumentOf<Name>> {
    const rounded = JSON.parse(canonicalJson(content)) as object
    const schema = await schemaOf(name)
    const document = schema.parse({ ...rounded, digest: contentDigest(rounded) })
    await writeFileAtomically(this.path(name, 'json', part), readableJson(document))
    return document
  }
}
