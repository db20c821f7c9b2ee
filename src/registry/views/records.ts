import { UserError } from '../../errors.ts'
import { type DocumentOf, parseDocument } from '../../evidence/documents.ts'
import type { DocumentName } from '../../evidence/envelope.ts'
import type { Git } from '../../git/git.ts'
import { DATED_DOCUMENTS, staleDocuments } from '../documents/freshness.ts'
import { readBlobs } from '../folder.ts'
import type { Registry } from '../registry.ts'
import type { RegisteredVersion } from '../state.ts'

/** What a version's commit holds under a document's name. Both null: it holds no such document. */
export type Recorded<Document> =
  | { document: Document; problem: null }
  | { document: null; problem: string | null }

/** Where a version's commit keeps its record, whatever `evidence-dir` the workflow uses. */
export const recordPath = (model: string, file: string): string => `${RECORDS}/${model}/${file}`

/** The records of all models in a version's commit. */
export const RECORDS = '.mlops'

/** One document of many versions, read by one git, because a thousand versions would be thousands of processes. */
export async function readRecords<Name extends DocumentName>(
  git: Git,
  model: string,
  name: Name,
  versions: RegisteredVersion[],
): Promise<Recorded<DocumentOf<Name>>[]> {
  const path = recordPath(model, `${name}.json`)
  const blobs = await readBlobs(
    git,
    versions.map(({ commit }) => `${commit}:${path}`),
  )
  return blobs.map((blob, i) =>
    blob === undefined
      ? { document: null, problem: null }
      : parse(name, blob.toString('utf8'), `${versions[i].tag}:${path}`),
  )
}

/** One document of one version, whose commit is fetched where it is not here. */
export async function readRecord<Name extends DocumentName>(
  registry: Pick<Registry, 'readFile'>,
  model: string,
  name: Name,
  version: RegisteredVersion,
): Promise<Recorded<DocumentOf<Name>>> {
  const path = recordPath(model, `${name}.json`)
  const bytes = await registry.readFile(version, path)
  return bytes === undefined
    ? { document: null, problem: null }
    : parse(name, bytes.toString('utf8'), `${version.tag}:${path}`)
}

/** What is wrong with the documents of many versions that say which model they are about, version by version. */
export async function readStaleDocuments(
  git: Git,
  model: string,
  versions: { version: RegisteredVersion; sha256: string }[],
): Promise<string[][]> {
  const names = versions.flatMap(({ version: { commit } }) =>
    DATED_DOCUMENTS.map((name) => `${commit}:${recordPath(model, name)}`),
  )
  const blobs = await readBlobs(git, names)
  return versions.map(({ sha256 }, i) => {
    const contents = new Map<string, string>()
    for (const [j, name] of DATED_DOCUMENTS.entries()) {
      const blob = blobs[i * DATED_DOCUMENTS.length + j]
      if (blob) contents.set(name, blob.toString('utf8'))
    }
    return staleDocuments(contents, sha256)
  })
}

/** A record that was changed by hand hides itself alone, never the rest of the registry. */
function parse<Name extends DocumentName>(
  name: Name,
  text: string,
  where: string,
): Recorded<DocumentOf<Name>> {
  try {
    return { document: parseDocument(name, text, where), problem: null }
  } catch (error) {
    if (error instanceof UserError) return { document: null, problem: error.headline }
    throw error
  }
}
