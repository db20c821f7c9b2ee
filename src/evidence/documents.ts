import type { z } from 'zod'
import { deployment } from './deployment.ts'
import { readDocument } from './document.ts'
import { drift } from './drift.ts'
import type { DocumentName } from './envelope.ts'
import { evaluation } from './evaluation.ts'
import { rules } from './rules.ts'
import { run } from './run.ts'
import { validation } from './validation.ts'
import { version } from './version.ts'

export const documents = { validation, rules, run, evaluation, version, deployment, drift }
export type DocumentOf<Name extends DocumentName> = z.infer<(typeof documents)[Name]>

/** Parses a document's text. `where` names it in errors. */
export const parseDocument = <Name extends DocumentName>(
  name: Name,
  text: string,
  where: string,
): DocumentOf<Name> => readDocument(documents[name], name, text, where) as DocumentOf<Name>
