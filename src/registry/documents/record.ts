import { createHash } from 'node:crypto'
import type { Evaluation } from '../../evidence/evaluation.ts'
import type { Run } from '../../evidence/run.ts'
import type { Validation } from '../../evidence/validation.ts'
import type { Version } from '../../evidence/version.ts'

/** The evidence that a version's commit holds: all that its documents are made of. */
export interface ModelRecord {
  version: Version
  validation?: Validation
  run?: Run
  evaluation?: Evaluation
}

/** Names of the documents in a record's folder. */
export const CARD_FILE = 'README.md'
/** Folder of the card's pictures. */
export const CARD_PICTURES = 'card'
export const MLMODEL_FILE = 'MLmodel'
/** What MLmodel says to install. */
export const ENVIRONMENT_FILES = ['requirements.txt', 'conda.yaml', 'python_env.yaml']
export const BOM_FILE = 'bom.cdx.json'
export const LINEAGE_FILE = 'openlineage.jsonl'

/** Path in the commit or below the record's folder → content. */
export type DocumentFiles = Record<string, string>

/** The same words give the same UUID (version 8 of RFC 9562: its bits are those of a SHA-256). */
export function uuidOf(...words: string[]): string {
  const digits = createHash('sha256').update(words.join('\n')).digest('hex')
  const variant = ((Number.parseInt(digits[16], 16) & 0x3) | 0x8).toString(16)
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `${variant}${digits.slice(17, 20)}`,
    digits.slice(20, 32),
  ].join('-')
}
