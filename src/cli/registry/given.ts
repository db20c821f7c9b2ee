import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { UserError } from '../../errors.ts'

/** The content of a file that the user names. */
export async function readGiven(path: string): Promise<Buffer> {
  if (!existsSync(path)) throw new UserError(`${path} does not exist`)
  return readFile(path)
}
