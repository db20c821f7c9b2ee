/** Arithmetic mean; NaN where there is no value. */
export function mean(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum / values.length
}

/** Sample variance (n − 1) in two passes; NaN for fewer than two values. */
export function variance(values: Float64Array): number {
  if (values.length < 2) return Number.NaN
  const center = mean(values)
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += (values[i] - center) ** 2
  return sum / (values.length - 1)
}

/** Standard error of the mean. */
export const standardError = (values: Float64Array): number => Math.sqrt(variance(values) / values.length)
