import type { z } from 'zod'
import { UserError } from '../errors.ts'
import { canonicalJson, type Digest, sha256 } from './canonical.ts'

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

/**
 * The document that a text holds, which must be what was written. `where` names it in errors.
 * @throws UserError for what is no JSON, no document of this schema, or was changed.
 */
export function readDocument<Schema extends z.ZodType<{ digest: string }>>(
  schema: Schema,
  name: string,
  text: string,
  where: string,
): z.infer<Schema> {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (cause) {
    throw new UserError(`is not valid JSON: ${(cause as Error).message}`, {
      location: { file: where },
      cause,
    })
  }
  const parsed = schema.safeParse(raw)
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
  const document = parsed.data
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
