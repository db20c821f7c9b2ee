import { randomUUID } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readParams } from './params.mjs'

function required(environment, name, meaning) {
  if (environment[name]) return environment[name]
  throw new Error(
    `${name} is not set: it is ${meaning}. "mlops train" sets it; by hand: ${name}=… node train.mjs`,
  )
}

function seedOf(text = '0') {
  if (!/^\d{1,15}$/.test(text)) throw new Error(`MLOPS_SEED must be a natural number, not "${text}"`)
  return Number(text)
}

/** What the environment of a training command says. Throws where something is missing or cannot be read. */
export function readEnvironment(environment) {
  const train = required(environment, 'MLOPS_DATA_TRAIN', 'the path of the training split')
  if (!existsSync(train)) throw new Error(`${train} (MLOPS_DATA_TRAIN) does not exist. Run: node prepare.mjs`)
  return {
    train,
    output: required(environment, 'MLOPS_OUTPUT_DIR', 'the folder for model.onnx'),
    params: readParams(environment.MLOPS_PARAMS_FILE),
    metricsFile: environment.MLOPS_METRICS_FILE,
    seed: seedOf(environment.MLOPS_SEED),
  }
}

/** Appends one JSON line; without a metrics file nothing is kept. */
export function logMetrics(metricsFile, line) {
  if (metricsFile) appendFileSync(metricsFile, `${JSON.stringify(line)}\n`)
}

/** Writes under a temporary name, then renames: there is a whole model or none. */
export function writeModel(folder, bytes) {
  mkdirSync(folder, { recursive: true })
  const temporary = join(folder, `.${randomUUID()}.tmp`)
  try {
    writeFileSync(temporary, bytes)
    renameSync(temporary, join(folder, 'model.onnx'))
  } finally {
    rmSync(temporary, { force: true })
  }
}
