/**
 * Benjamini and Hochberg's step-up adjustment: rejecting where the adjusted p is below q keeps the expected share
 * of false rejections below q. Same order as given.
 * @see Benjamini & Hochberg (1995), Controlling the False Discovery Rate.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[b] - pValues[a])
  const adjusted = new Array<number>(pValues.length)
  let smallest = 1
  for (const [position, i] of order.entries()) {
    smallest = Math.min(smallest, (pValues[i] * pValues.length) / (pValues.length - position))
    adjusted[i] = smallest
  }
  return adjusted
}
