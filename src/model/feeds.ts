import type { Column } from '../data/engine.ts'
import type { InputBinding } from './inputs.ts'

export type TensorData =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | Int32Array
  | Int16Array
  | Int8Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | string[]

/** One input tensor, row-major. */
export interface Feed {
  /** ONNX element type in lower case. */
  type: string
  data: TensorData
  dims: number[]
}

export type Feeds = Record<string, Feed>

const ARRAYS: Record<string, (size: number) => TensorData> = {
  float: (size) => new Float32Array(size),
  double: (size) => new Float64Array(size),
  int64: (size) => new BigInt64Array(size),
  int32: (size) => new Int32Array(size),
  int16: (size) => new Int16Array(size),
  int8: (size) => new Int8Array(size),
  uint32: (size) => new Uint32Array(size),
  uint16: (size) => new Uint16Array(size),
  uint8: (size) => new Uint8Array(size),
  bool: (size) => new Uint8Array(size),
  string: (size) => new Array<string>(size).fill(''),
}

/** Tensors of a fixed number of rows, filled column by column and used again for every batch. */
export class FeedBuffer {
  rows = 0
  readonly #inputs: InputBinding[]
  readonly #capacity: number
  readonly #data: TensorData[]

  constructor(inputs: InputBinding[], capacity: number) {
    this.#inputs = inputs
    this.#capacity = capacity
    this.#data = inputs.map(({ type, columns }) => ARRAYS[type](capacity * columns.length))
  }

  /**
   * Appends rows `from` to `to` of the columns (all inputs' columns one after the other), and gives their number.
   */
  append(columns: Column[], from: number, to: number): number {
    let column = 0
    for (const [i, input] of this.#inputs.entries()) {
      const width = input.columns.length
      for (let k = 0; k < width; k++) {
        copy(this.#data[i], this.rows * width + k, width, columns[column], from, to)
        column += 1
      }
    }
    this.rows += to - from
    return to - from
  }

  /** Views of the rows so far; all of the capacity where the model wants a fixed number, the rest being padding. */
  feeds(): Feeds {
    return Object.fromEntries(
      this.#inputs.map(({ name, type, columns, rank, fixedRows }, i) => {
        const rows = fixedRows === null ? this.rows : this.#capacity
        const data = this.#data[i]
        const size = rows * columns.length
        const view =
          size === data.length ? data : Array.isArray(data) ? data.slice(0, size) : data.subarray(0, size)
        return [name, { type, data: view, dims: rank === 1 ? [rows] : [rows, columns.length] }]
      }),
    )
  }
}

function copy(
  target: TensorData,
  at: number,
  stride: number,
  column: Column,
  from: number,
  to: number,
): void {
  if (Array.isArray(target))
    for (let row = from; row < to; row++) target[at + (row - from) * stride] = column[row] as string
  else if (target instanceof BigInt64Array)
    for (let row = from; row < to; row++) target[at + (row - from) * stride] = BigInt(column[row] as number)
  else if (stride === 1) target.set((column as Float64Array).subarray(from, to), at)
  else for (let row = from; row < to; row++) target[at + (row - from) * stride] = column[row] as number
}
