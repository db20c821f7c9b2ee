import { createHash } from 'node:crypto'
import type { Digest } from '../evidence/canonical.ts'
import { fileDigest } from '../evidence/files.ts'
import { type HeaderOptions, readDialect } from './csv.ts'
import { refuseSilentChanges } from './csv-scan.ts'
import type { Files } from './files.ts'
import { type FilePart, filePart } from './fingerprint.ts'

interface Asked {
  files: Files
  /** The same as plain UTF-8, in their order. */
  plain: string[]
  /** What a plain file is called in errors. */
  shown: (path: string) => string
  csv: HeaderOptions
}

/** The bytes of a dataset's files, beside what the engine reads of them. */
export class TableBytes {
  /** Of the plain files those whose every line is one row; known after a look. */
  readonly lineByLine = new Set<string>()
  /** Whether several threads may stray in a file, and whether they would; known after a look. */
  mayStray = false
  strays = false
  private readonly asked: Asked

  constructor(asked: Asked) {
    this.asked = asked
  }

  /** @throws UserError with the line, for CSV of which the engine would change something without a word. */
  async look(): Promise<void> {
    if (this.asked.files.format === 'csv') for (const path of this.asked.plain) await this.lookAt(path)
  }

  /** As {@link look}; the digests of the files come out of the same reading. */
  async parts(): Promise<FilePart[]> {
    const { files, plain } = this.asked
    const parts: FilePart[] = []
    for (const [i, path] of files.paths.entries()) {
      const isSame = files.format === 'csv' && plain[i] === path
      if (files.format === 'csv' && !isSame) await this.lookAt(plain[i])
      parts.push(filePart(files, path, isSame ? await this.digestAt(path) : await fileDigest(path)))
    }
    return parts
  }

  private async digestAt(path: string): Promise<Digest> {
    const hash = createHash('sha256')
    await this.lookAt(path, (chunk) => hash.update(chunk))
    return `sha256:${hash.digest('hex')}`
  }

  private async lookAt(path: string, onChunk?: (chunk: Buffer) => void): Promise<void> {
    const { shown, csv } = this.asked
    const name = shown(path)
    const looked = await refuseSilentChanges(path, name, readDialect(path, name, csv), onChunk)
    if (looked.lineByLine) this.lineByLine.add(path)
    this.mayStray ||= looked.mayCutQuotes
    this.strays ||= looked.cutsQuotes
  }
}
