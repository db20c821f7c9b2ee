import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { dirname, isAbsolute, normalize, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import { bytes as size } from '../text.ts'
import { LARGEST_MODEL, readModelFile } from './file.ts'
import { externalData, GRAPH, type Initializer, initializerWith, parseModel, withGraph } from './graph.ts'

/**
 * The bytes of a model whose weights lie in files beside it, as one file; null where it is one file already. Only
 * weights of the main graph are moved.
 *
 * @param shownPath how errors name the file
 * @throws UserError where a file is missing, too short, a link, or not beside the model
 */
export async function modelInOneFile(path: string, shownPath: string): Promise<Uint8Array | null> {
  const model = parseModel(await readModelFile(path, shownPath), shownPath)
  const { graph, initializers } = model
  const outside = new Map(
    initializers.filter(({ external }) => external !== null).map((each) => [each.message.start, each]),
  )
  if (outside.size === 0) return null
  const weights = new Weights(dirname(path), shownPath, model.message.bytes.length)
  try {
    const pieces: Uint8Array[] = []
    for (const field of graph.fields()) {
      const tensor = field.number === GRAPH.initializer ? outside.get(field.start) : undefined
      if (tensor) pieces.push(...initializerWith(tensor, await weights.of(tensor)))
      else pieces.push(graph.bytes.subarray(field.at, field.end))
    }
    return withGraph(model, pieces)
  } finally {
    await weights.close()
  }
}

/** The files beside a model that hold its weights, each opened once. */
class Weights {
  readonly #folder: string
  readonly #shown: string
  #total: number
  readonly #files = new Map<string, FileHandle>()

  constructor(folder: string, shown: string, modelBytes: number) {
    this.#folder = folder
    this.#shown = shown
    this.#total = modelBytes
  }

  async of(tensor: Initializer): Promise<Uint8Array> {
    const { location = '', offset = '0', length } = externalData(tensor)
    const file = await this.#open(location, tensor.name)
    const { size: whole } = await file.stat()
    const start = Number(offset)
    const count = length === undefined ? whole - start : Number(length)
    if (!(start >= 0 && count >= 0 && Number.isSafeInteger(start + count)))
      throw this.#error(
        `keeps weights ("${tensor.name}") in "${location}" at offset ${offset}, length ${length ?? 'to its end'}: that cannot be`,
      )
    if (start + count > whole)
      throw this.#error(`keeps weights ("${tensor.name}") in "${location}", which ends before them`)
    this.#total += count
    if (this.#total > LARGEST_MODEL)
      throw this.#error(`is ${size(this.#total)} and more with its weights; an ONNX file ends at 2 GiB`)
    const data = Buffer.alloc(count)
    await file.read(data, 0, count, start)
    return data
  }

  async close(): Promise<void> {
    await Promise.all([...this.#files.values()].map((file) => file.close()))
  }

  async #open(location: string, tensor: string): Promise<FileHandle> {
    if (location === '' || isAbsolute(location) || /[\\/]/.test(normalize(location)))
      throw this.#error(`keeps weights ("${tensor}") in "${location}", which is no file beside it`)
    const known = this.#files.get(location)
    if (known) return known
    // A link may lead to any file of this machine.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0)
    const file = await open(resolve(this.#folder, location), flags).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT')
        throw this.#error(`keeps weights ("${tensor}") in "${location}", which is not beside it`)
      if (error.code === 'ELOOP')
        throw this.#error(`keeps weights ("${tensor}") in "${location}", which is a link`)
      throw error
    })
    this.#files.set(location, file)
    return file
  }

  #error(message: string): UserError {
    return new UserError(message, { location: { file: this.#shown } })
  }
}
