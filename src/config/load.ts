import { readFile } from 'node:fs/promises'
import { type Location, RowError, UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'
import { type MlopsConfig, type ModelConfig, mlopsConfig } from './schema.ts'
import { checkStrictly, type ParsedYaml, parseYaml } from './yaml.ts'

/** `mlops.yaml` with the way to point at a line of it. */
export interface LoadedConfig {
  file: string
  config: MlopsConfig
  source: ParsedYaml
}

export interface SelectedModel {
  name: string
  config: ModelConfig
  /** A UserError at the key `path` of this model. */
  error(path: string[], message: string, hint?: string): UserError
  /** The same about a row, from 1; `said` gives the message for its place. */
  rowError(path: string[], row: number, said: (place: string) => string, hint?: string): RowError
  /** Where the key `path` of this model is, or else what is nearest above it. */
  place(path: string[]): Location
}

/** @throws UserError where the file is missing, is not YAML, or breaks the schema. */
export async function loadConfig(path: string, shownPath = path): Promise<LoadedConfig> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (cause) {
    throw new UserError('does not exist', {
      location: { file: shownPath },
      hint: 'Create it, or name another file with the input "config". The smallest useful file is in the README.',
      cause,
    })
  }
  const source = parseYaml(text, shownPath)
  const config = checkStrictly(mlopsConfig, source, shownPath)
  const loaded = { file: shownPath, config, source }
  for (const [name, model] of Object.entries(config.models)) checkReferences(name, model, loaded)
  return loaded
}

/** The model that the input `model` names; the only one where the input is empty. */
export function selectModel(loaded: LoadedConfig, name: string | undefined): SelectedModel {
  const names = Object.keys(loaded.config.models)
  if (!name && names.length > 1)
    throw new UserError(`has ${names.length} models: ${names.join(', ')}. Say which with the input "model"`, {
      location: { file: loaded.file },
    })
  const chosen = name || names[0]
  const config = loaded.config.models[chosen]
  if (!config)
    throw new UserError(`has no model "${chosen}".${didYouMean(chosen, names)} It has: ${names.join(', ')}`, {
      location: { file: loaded.file },
    })
  const place = (path: string[]) => ({
    file: loaded.file,
    ...loaded.source.locate(['models', chosen, ...path]),
  })
  const error = (path: string[], message: string, hint?: string) =>
    new UserError(message, { location: place(path), hint })
  const rowError: SelectedModel['rowError'] = (path, row, said, hint) =>
    new RowError(said, row, { location: place(path), hint })
  return { name: chosen, config, error, rowError, place }
}

/** Rules between keys, which a schema of single values cannot say. */
function checkReferences(name: string, model: ModelConfig, loaded: LoadedConfig): void {
  const fail = (path: string[], message: string): never => {
    throw new UserError(message, {
      location: { file: loaded.file, ...loaded.source.locate(['models', name, ...path]) },
    })
  }
  const splits = Object.keys(model.data.splits)
  const splitNamed = (split: string, path: string[]) => {
    if (!splits.includes(split))
      fail(path, `data.splits has no "${split}".${didYouMean(split, splits)} It has: ${splits.join(', ')}`)
  }
  if (model.evaluate.split !== 'test' || splits.includes('test'))
    splitNamed(model.evaluate.split, ['evaluate', 'split'])
  const { task, data } = model
  if ((task === 'ranking' || task === 'retrieval') && data.group === undefined)
    fail(['data'], `task ${task} needs data.group, the column that names the query of each row`)
  if (task === 'forecasting' && data.time === undefined)
    fail(['data'], 'task forecasting needs data.time, the column that orders the values of a series')
  if (task !== 'segmentation' && data['ignore-label'] !== undefined)
    fail(['data', 'ignore-label'], `data.ignore-label is for segmentation, not ${task}`)
  const { unit, block } = model.evaluate
  if (unit && block) fail(['evaluate', 'block'], 'evaluate.unit and evaluate.block exclude each other')
  if (block && !model.data.time)
    fail(['evaluate', 'block'], 'evaluate.block needs data.time to order the rows by')
  if (model.drift.reference !== 'train') splitNamed(model.drift.reference, ['drift', 'reference'])
  if (model.register.store === 'filesystem' && !model.register.path)
    fail(['register'], 'register.store is "filesystem", so register.path must name a folder')
}
