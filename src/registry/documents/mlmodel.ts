import { stringify } from 'yaml'
import type { TensorFacts } from '../../evidence/facts.ts'
import { pins } from '../../platform/native/pins.ts'
import { hex } from '../stores.ts'
import { type DocumentFiles, MLMODEL_FILE, type ModelRecord, uuidOf } from './record.ts'

/** What the interoperability tests load our exports with. */
const MLFLOW = '3.17.2'
const ONNX = '1.23.2'
const PYTHON = '3.11.7'

/** Name of the model's bytes beside its MLmodel file. */
export const MODEL_DATA = 'model.onnx'

/** numpy's names of ONNX's element types; the others have no place in a signature of MLflow. */
export const NUMPY: Record<string, string> = {
  float: 'float32',
  double: 'float64',
  float16: 'float16',
  int8: 'int8',
  int16: 'int16',
  int32: 'int32',
  int64: 'int64',
  uint8: 'uint8',
  uint16: 'uint16',
  uint32: 'uint32',
  uint64: 'uint64',
  bool: 'bool',
  string: 'str',
}

/**
 * The model as MLflow's ONNX flavor reads it: `MLmodel` with its signature, and the three files that say what to
 * install. All paths are relative to the folder that also holds `model.onnx`.
 * @see mlflow/models/model.py and mlflow/onnx/__init__.py (MLflow 3)
 */
export function mlflowFiles({ version, run }: ModelRecord): DocumentFiles {
  const { onnx, tag, source, finished } = version
  const requirements = [
    `mlflow==${MLFLOW}`,
    `onnx==${ONNX}`,
    `onnxruntime==${pins['onnxruntime-node'].version}`,
  ]
  const python = run?.environment.runtimes.python ?? PYTHON
  const build = ['pip', 'setuptools', 'wheel']
  const model = {
    flavors: {
      onnx: {
        code: null,
        data: MODEL_DATA,
        onnx_version: ONNX,
        providers: ['CPUExecutionProvider'],
      },
      python_function: {
        data: MODEL_DATA,
        env: { conda: 'conda.yaml', virtualenv: 'python_env.yaml' },
        loader_module: 'mlflow.onnx',
        python_version: python,
      },
    },
    is_signature_from_type_hint: false,
    metadata: { tag, version: version.version, source, sha256: hex(onnx.sha256) },
    mlflow_version: MLFLOW,
    model_size_bytes: onnx.bytes,
    model_uuid: uuidOf('mlflow', tag, onnx.sha256).replaceAll('-', ''),
    signature: signatureOf(onnx.inputs, onnx.outputs),
    type_hint_from_example: false,
    utc_time_created: finished.replace('T', ' ').replace(/(?:\.(\d{3}))?Z$/, (_, ms = '000') => `.${ms}000`),
  }
  const conda = {
    channels: ['conda-forge'],
    dependencies: [`python=${python}`, 'pip', { pip: requirements }],
    name: 'mlflow-env',
  }
  const environment = { python, build_dependencies: build, dependencies: ['-r requirements.txt'] }
  return {
    [MLMODEL_FILE]: mlmodelText(model),
    'requirements.txt': `${requirements.join('\n')}\n`,
    'conda.yaml': stringify(conda),
    'python_env.yaml': stringify(environment),
  }
}

/** A date without quotes would be read as one, and MLflow wants its text. */
const mlmodelText = (model: { utc_time_created: string }): string =>
  stringify({ ...model, utc_time_created: undefined }, { lineWidth: 0, keepUndefined: false }) +
  `utc_time_created: '${model.utc_time_created}'\n`

/** Each part is a JSON string or null, as MLflow writes it; none at all where an input has no type of numpy. */
function signatureOf(inputs: TensorFacts[], outputs: TensorFacts[]) {
  const given = tensorSpecs(inputs)
  if (given === null) return undefined
  return { inputs: given, outputs: tensorSpecs(outputs), params: null }
}

/**
 * A single tensor goes without a name, because MLflow then takes arrays and data frames for it; several are told apart
 * by their names. A size that is not fixed is −1: MLflow knows no symbols.
 */
function tensorSpecs(tensors: TensorFacts[]): string | null {
  if (tensors.length === 0 || tensors.some(({ type }) => !Object.hasOwn(NUMPY, type))) return null
  const specs = tensors.map(({ name, type, shape }) => ({
    ...(tensors.length === 1 ? {} : { name }),
    type: 'tensor',
    'tensor-spec': {
      dtype: NUMPY[type],
      shape: shape.map((size) => (typeof size === 'number' ? size : -1)),
    },
  }))
  return JSON.stringify(specs)
}
