/**
 * Holm's step-down adjustment: rejecting where the adjusted p is below α keeps the chance of any false rejection
 * in the family below α. Same order as given.
 * @see Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure.
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b])
  const adjusted = new Array<number>(pValues.length)
  let largest = 0
  for (const [rank, i] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[i]))
    adjusted[i] = largest
  }
  return adjusted
}
