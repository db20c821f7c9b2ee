import type { Column, Items } from '../data/engine.ts'
import { plural } from '../text.ts'
import type { InputBinding } from './inputs.ts'

export type TensorData = Items | string[]

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
  // Halved where it enters the runtime.
  float16: (size) => new Float32Array(size),
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

/** Beyond it neighbouring integers are the same number in a float of this type. */
const EXACT_INTEGERS: Record<string, number> = { float: 2 ** 24, float16: 2 ** 11 }

/** Tensors of a fixed number of rows, filled column by column and used again for every batch. */
export class FeedBuffer {
  rows = 0
  readonly capacity: number
  readonly #inputs: InputBinding[]
  readonly #data: TensorData[]
  /** Columns with integers that their input's type cannot tell apart. */
  readonly #rounded = new Map<string, string>()

  constructor(inputs: InputBinding[], capacity: number) {
    this.#inputs = inputs
    this.capacity = capacity
    this.#data = inputs.map(({ type, columns }) => ARRAYS[type](capacity * columns.length))
  }

  /** Rows of the tensors: all of the capacity where the model wants a fixed number, the rest being padding. */
  get fed(): number {
    return this.#inputs.some(({ fixedRows }) => fixedRows !== null) ? this.capacity : this.rows
  }

  /**
   * Appends rows `from` to `to` of the columns (all inputs' columns one after the other), and gives their number.
   */
  append(columns: (Column | Items)[], from: number, to: number): number {
    let column = 0
    for (const [i, input] of this.#inputs.entries()) {
      const width = input.columns.length
      for (let k = 0; k < width; k++) {
        copy(this.#data[i], this.rows * width + k, width, columns[column], from, to)
        this.#notice(input, k, columns[column], from, to)
        column += 1
      }
    }
    this.rows += to - from
    return to - from
  }

  feeds(): Feeds {
    const rows = this.fed
    return Object.fromEntries(
      this.#inputs.map(({ name, type, columns, dims }, i) => {
        const data = this.#data[i]
        const size = rows * columns.length
        const view =
          size === data.length ? data : Array.isArray(data) ? data.slice(0, size) : data.subarray(0, size)
        return [name, { type, data: view, dims: [rows, ...dims] }]
      }),
    )
  }

  warnings(): string[] {
    const names = [...this.#rounded.keys()]
    if (names.length === 0) return []
    const type = this.#rounded.get(names[0]) as string
    return [
      `${plural(names.length, 'column')} (${names.slice(0, 5).join(', ')}) ${names.length === 1 ? 'holds' : 'hold'} integers above ${EXACT_INTEGERS[type].toLocaleString('en-US')}, which the model's ${type} input rounds: different values become the same.`,
    ]
  }

  #notice(
    { type, columns }: InputBinding,
    k: number,
    values: Column | Items,
    from: number,
    to: number,
  ): void {
    const limit = EXACT_INTEGERS[type]
    if (limit === undefined || this.#rounded.has(columns[k]) || Array.isArray(values)) return
    if (values instanceof Float32Array && type === 'float') return
    for (let row = from; row < to; row++) {
      const value = values[row]
      if ((value > limit || value < -limit) && Number.isInteger(value)) {
        this.#rounded.set(columns[k], type)
        return
      }
    }
  }
}

function copy(
  target: TensorData,
  at: number,
  stride: number,
  column: Column | Items,
  from: number,
  to: number,
): void {
  // One loop for each kind, so that the compiler sees one kind in it.
  if (target instanceof Float32Array) {
    if (stride === 1) target.set((column as Float64Array).subarray(from, to), at)
    else if (column instanceof Float32Array)
      for (let row = from; row < to; row++) target[at + (row - from) * stride] = column[row]
    else copyNumbers(target, at, stride, column as Float64Array, from, to)
  } else if (target instanceof BigInt64Array)
    for (let row = from; row < to; row++) target[at + (row - from) * stride] = (column as BigInt64Array)[row]
  else if (Array.isArray(target))
    for (let row = from; row < to; row++) target[at + (row - from) * stride] = column[row] as string
  else copyNumbers(target, at, stride, column as Float64Array, from, to)
}

function copyNumbers(
  target: Exclude<Items, BigInt64Array>,
  at: number,
  stride: number,
  column: Float64Array,
  from: number,
  to: number,
): void {
  for (let row = from; row < to; row++) target[at + (row - from) * stride] = column[row]
}
