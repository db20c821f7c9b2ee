import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { CardText } from '../evidence/card.ts'
import { readCardFile } from '../registry/documents/card-file.ts'
import type { Context } from './context.ts'

const DEFAULT_FILE = 'MODEL_CARD.md'

/**
 * What people say of the model, by `register.card` and by the card file; undefined where nobody says anything.
 * @throws UserError where both say the same key, or the file is about another model
 */
export async function cardTextOf(context: Context, sha256: string): Promise<CardText | undefined> {
  const { file, ...said } = context.model.config.register.card
  const path = context.inside(file ?? DEFAULT_FILE, 'register.card.file')
  const error = (message: string, key = 'file') => context.model.error(['register', 'card', key], message)
  if (file !== undefined && !existsSync(path)) throw error(`"${file}" does not exist`)
  const written = existsSync(path)
    ? readCardFile(await readFile(path, 'utf8'), context.shown(path), sha256)
    : {}
  const twice = Object.keys(written).find((key) => key in said)
  if (twice) throw error(`${context.shown(path)} says "${twice}" too. Say it in one of the two.`, twice)
  const card = { ...said, ...written }
  return Object.keys(card).length > 0 ? card : undefined
}
