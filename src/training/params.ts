import { readFile } from 'node:fs/promises'
import { parseYaml } from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import type { Json } from '../evidence/canonical.ts'

export type Params = Record<string, Json>

/** Reads a YAML or JSON file of parameters; JSON is YAML. */
export async function readParams(path: string, shownPath: string): Promise<Params> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError('does not exist; train.params names it', { location: { file: shownPath }, cause })
  }
  const { value } = parseYaml(text, shownPath)
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new UserError('must hold names and values, for example "learning_rate: 0.1"', {
      location: { file: shownPath },
    })
  return value as Params
}
