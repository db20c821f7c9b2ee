import { parse } from 'yaml'
import { describedModel } from './front-matter.ts'
import { BOM_FILE, CARD_FILE, MLMODEL_FILE } from './record.ts'

/** Reads the digest of the model that a document is about; null where it names none. */
const READERS: Record<string, (text: string) => string | null> = {
  [CARD_FILE]: describedModel,
  [MLMODEL_FILE]: (text) => prefixed((parse(text) as { metadata?: { sha256?: unknown } })?.metadata?.sha256),
  [BOM_FILE]: (text) => {
    const { metadata } = JSON.parse(text) as {
      metadata?: { component?: { hashes?: { alg: string; content: string }[] } }
    }
    return prefixed(metadata?.component?.hashes?.find(({ alg }) => alg === 'SHA-256')?.content)
  },
}

const prefixed = (hex: unknown): string | null => (typeof hex === 'string' ? `sha256:${hex}` : null)

/** Names of the documents that say which model they are about. */
export const DATED_DOCUMENTS = Object.keys(READERS)

/**
 * What is wrong with documents of a version: one that is about another model is stale, and one that cannot be read or
 * names no model could be about any. A document that is not there is no fault: records of before have none.
 * @param contents document → its text
 * @param sha256 of the registered model
 */
export function staleDocuments(contents: ReadonlyMap<string, string>, sha256: string): string[] {
  return DATED_DOCUMENTS.flatMap((name) => {
    const text = contents.get(name)
    if (text === undefined) return []
    const said = read(name, text)
    if (said === sha256) return []
    return [
      said === null
        ? `its ${name} does not say which model it is about`
        : `its ${name} is about another model: it says ${said}, registered is ${sha256}`,
    ]
  })
}

function read(name: string, text: string): string | null {
  try {
    return READERS[name](text)
  } catch {
    return null
  }
}
