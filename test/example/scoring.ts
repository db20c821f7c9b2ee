import { InferenceSession, Tensor } from 'onnxruntime-node'
import { expect } from 'vitest'

/** Raw columns of flights, as the model takes them. */
export interface Flights {
  length: number
  distance: ArrayLike<number>
  hour: ArrayLike<number>
  weekday: ArrayLike<number>
  origin: string[]
  destination: string[]
}

/** Runs an ONNX file of the example. `probabilities` is row-major, [rows, 2]. */
export async function score(file: Uint8Array, flights: Flights) {
  const session = await InferenceSession.create(file)
  expect(session.inputNames).toEqual(['distance', 'hour', 'weekday', 'origin', 'destination'])
  const shape = [flights.length, 1]
  const whole = (values: ArrayLike<number>) =>
    new Tensor(
      'int64',
      BigInt64Array.from({ length: values.length }, (_, i) => BigInt(values[i]!)),
      shape,
    )
  const { label, probabilities } = await session.run({
    distance: whole(flights.distance),
    hour: whole(flights.hour),
    weekday: whole(flights.weekday),
    origin: new Tensor('string', flights.origin, shape),
    destination: new Tensor('string', flights.destination, shape),
  })
  return { label: label!, probabilities: probabilities! }
}
