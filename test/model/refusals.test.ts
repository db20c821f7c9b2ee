import { expect, test } from 'vitest'
import { rowsRefusal } from '../../src/model/refusals.ts'

test.each([
  [
    "Non-zero status code returned while running Gather node. Name:'look_up' Status Message: indices element out of data bounds, idx=4711 must be within the inclusive range [-10,9]",
    "Non-zero status code returned while running Gather node. Name:'look_up' Status Message: indices element out of data bounds, idx=… must be within the inclusive range [-10,9]",
  ],
  ["Cannot cast 'Ada Lovelace' to float", "Cannot cast '…' to float"],
])('what the runtime says of rows holds no cell: %s', (said, shown) => {
  expect(rowsRefusal('model.onnx', 'fails', new Error(said)).hint).toBe(`ONNX Runtime says: ${shown}`)
})
