import { readableJson } from '../../evidence/canonical.ts'
import { type Signer, signBundle } from '../signing/bundle.ts'

/** @see in-toto attestation spec v1, resource_descriptor.md: at least one of `digest`, `uri` and `content` is set. */
export interface Resource {
  name?: string
  uri?: string
  digest?: Record<string, string>
  mediaType?: string
  /** Base64. */
  content?: string
  annotations?: Record<string, unknown>
}

/** @see in-toto attestation spec v1, statement.md: every subject has a digest. */
export interface Statement {
  _type: 'https://in-toto.io/Statement/v1'
  subject: (Resource & { digest: Record<string, string> })[]
  predicateType: string
  predicate: object
}

/** Folder of the record that keeps statements. */
export const STATEMENTS_FOLDER = 'statements'

/** Pages of these addresses say what the parts of our statements mean. */
export const OURS = 'https://mlops-actions.github.io'

export const statementOf = (
  subject: Statement['subject'],
  predicateType: string,
  predicate: object,
): Statement => ({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate })

/** A digest of ours as in-toto writes it. */
export const digestSet = (digest: string): Record<string, string> => ({
  sha256: digest.slice('sha256:'.length),
})

/**
 * A statement as a file: a Sigstore bundle where somebody signs it, and otherwise the bare statement under a name that
 * says so, because nobody should take one for the other.
 */
export function statementFile(name: string, statement: Statement, signer: Signer | null): [string, string] {
  return signer
    ? [`${name}.sigstore.json`, signBundle(JSON.stringify(statement), signer)]
    : [`${name}.unsigned.json`, readableJson(statement)]
}
