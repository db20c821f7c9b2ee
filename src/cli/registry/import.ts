import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { cp, mkdir, rm } from 'node:fs/promises'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { verdictLine } from '../../actions/finish.ts'
import { parseInputs } from '../../actions/inputs.ts'
import { UserError } from '../../errors.ts'
import { MLMODEL_FILE } from '../../registry/documents/record.ts'
import { didYouMean } from '../../text.ts'
import type { Arguments } from '../arguments.ts'
import { JSON_OUTPUT, type OfflineCommand, type Shown } from './command.ts'

const FORMATS = ['mlflow']

/** Inputs of `register` that an import takes too. */
const INPUTS = {
  model: { description: 'Name of the model in the configuration.', value: 'name' },
  config: { description: 'The configuration file. Default: mlops.yaml.', value: 'file' },
  version: { description: 'Version to register. Default: the next one.', value: 'version' },
  bump: { description: 'Which part rises: auto, major, minor or patch.', value: 'part' },
  'override-interface': {
    description: 'Reason to accept inputs or outputs that break those who call production.',
    value: 'text',
  },
  'signing-key': { description: 'Private key that signs where register.sign is true.', value: 'file' },
}

export const importModel: OfflineCommand = {
  title: 'A model out of another registry as a version here',
  description:
    'Registers the ONNX flavor of a folder that MLflow wrote as a model that was trained elsewhere, as mlops register\n' +
    '--model-file does: what is missing stands in its record. Weights in files beside the model are put into it.\n' +
    'The folder may lie anywhere; needs mlops.yaml.',
  usage: '<folder> --from mlflow',
  example: 'mlruns/1/models/m-5e0d/artifacts --from mlflow',
  operands: [1, 1],
  takes: 'one folder',
  options: {
    from: { description: `${FORMATS.join(', ')}.`, value: 'format' },
    ...INPUTS,
    json: JSON_OUTPUT,
  },
  async runOffline({ operands: [folder], options }) {
    const { from } = options
    if (from === undefined) throw new UserError(`--from is missing: ${FORMATS.join(', ')}`)
    if (!FORMATS.includes(from))
      throw new UserError(`--from is ${FORMATS.join(', ')}, not "${from}".${didYouMean(from, FORMATS)}`)
    if (!existsSync(join(folder, MLMODEL_FILE)))
      throw new UserError(`${folder} has no ${MLMODEL_FILE}, so MLflow did not write it`, {
        hint: 'Name the folder that holds it. mlflow artifacts download brings one from a server.',
      })
    const workspace = process.cwd()
    const path = relative(workspace, resolve(folder))
    if (!path.startsWith('..') && !isAbsolute(path)) return register(path, options)
    // Only what lies in the workspace is read into a version.
    const inside = join('.mlops', `.import-${randomUUID()}`)
    try {
      await mkdir(inside, { recursive: true })
      await cp(folder, inside, { recursive: true })
      return await register(inside, options)
    } finally {
      await rm(inside, { recursive: true, force: true })
    }
  },
}

async function register(path: string, options: Arguments['options']): Promise<Shown> {
  const [{ register: action }, { createLocalPlatform }] = await Promise.all([
    import('../../actions/register.ts'),
    import('../../platform/local/platform.ts'),
  ])
  const given = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, options[name]]))
  const { config = 'mlops.yaml' } = options
  // Paths of inputs are relative to the folder of the configuration.
  const file = relative(resolve(config, '..'), resolve(path)) || '.'
  const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN
  const platform = await createLocalPlatform(process.cwd(), token, process.stderr)
  const result = await action.run(parseInputs(action, { ...given, 'model-file': file }), platform)
  const { outcome, outputs } = result
  return {
    lines: [verdictLine(result), ...(outputs.report ? [`details: ${outputs.report}`] : [])],
    json: { outcome, ...outputs },
  }
}
