import type { Evaluation } from '../evidence/evaluation.ts'
import type { Run } from '../evidence/run.ts'
import type { Validation } from '../evidence/validation.ts'
import type { Signer } from '../registry/signing/bundle.ts'
import { evaluationResult, validationResult } from '../registry/statements/gates.ts'
import { provenance } from '../registry/statements/provenance.ts'
import { STATEMENTS_FOLDER, type Statement, statementFile } from '../registry/statements/statement.ts'
import { recordPath } from '../registry/views/records.ts'
import type { Context } from './context.ts'
import { type RecordToSeal, recordDigests } from './signing.ts'

interface Documents {
  validation?: Validation
  run?: Run
  evaluation?: Evaluation
}

/** The in-toto statements of a record, signed where somebody signs: what it was made of, and what its gates came to. */
export function recordStatements(
  context: Context,
  { validation, run, evaluation }: Documents,
  files: RecordToSeal['files'],
  signer: Signer | null,
): RecordToSeal['files'] {
  const { name, config } = context.model
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  const byproducts = recordDigests(context, files)
  const statements: Record<string, Statement | null> = {
    provenance: run ? provenance({ model: name, run, config, server, byproducts }) : null,
    validation: validation ? validationResult(validation) : null,
    evaluation: evaluation ? evaluationResult(evaluation, config.evaluate) : null,
  }
  return Object.fromEntries(
    Object.entries(statements).flatMap(([kind, statement]) => {
      if (statement === null) return []
      const [file, content] = statementFile(kind, statement, signer)
      return [[recordPath(name, `${STATEMENTS_FOLDER}/${file}`), content]]
    }),
  )
}
