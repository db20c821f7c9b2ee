import type { OutputTensor } from './answers.ts'
import { meaning } from './outputs.ts'

/** Compares the decision that follows from the scores with the model's own label output. */
export interface LabelCheck {
  rows: number
  different: number
  /** @param matrix [rows, width] of scores */
  compare(matrix: Float64Array, width: number, label: OutputTensor, rows: number): void
}

/**
 * The decision is the class with the largest score, the first of equals; of one score it is the second class from
 * 0.5. Rows where the two largest are equal are not compared: which class they are is a matter of rounding.
 *
 * @param classes in the order of the score columns; null stands for 0 and 1
 */
export function labelCheck(classes: string[] | null): LabelCheck {
  const names = classes ?? ['0', '1']
  const indexOf = new Map(names.map((name, index) => [meaning(name), index]))
  const check: LabelCheck = {
    rows: 0,
    different: 0,
    compare(matrix, width, { data }, rows) {
      // One label a row; a matrix of them is another thing.
      if (data.length < rows || (width > 1 && width !== names.length)) return
      const said = labelIndices(data, rows, indexOf)
      for (let row = 0; row < rows; row++) {
        const decided = width === 1 ? single(matrix[row]) : largest(matrix, row * width, width)
        if (decided < 0) continue
        check.rows += 1
        if (decided !== said[row]) check.different += 1
      }
    },
  }
  return check
}

const single = (score: number): number => (score === 0.5 ? -1 : Number(score > 0.5))

/** −1 where two are the largest. */
function largest(matrix: Float64Array, at: number, width: number): number {
  let best = 0
  let tie = false
  for (let i = 1; i < width; i++) {
    const difference = matrix[at + i] - matrix[at + best]
    if (difference > 0) {
      best = i
      tie = false
    } else if (difference === 0) tie = true
  }
  return tie ? -1 : best
}

function labelIndices(data: OutputTensor['data'], rows: number, indexOf: Map<string, number>): Int32Array {
  const indices = new Int32Array(rows)
  const known = new Map<unknown, number>()
  for (let row = 0; row < rows; row++) {
    const value = data[row]
    let index = known.get(value)
    if (index === undefined) {
      index = indexOf.get(meaning(String(value))) ?? -2
      known.set(value, index)
    }
    indices[row] = index
  }
  return indices
}
