const RELATIVE_TOLERANCE = 1e-15

/**
 * The x > 0 at which a decreasing survival function takes the value `target`: Newton on its logarithm, kept
 * inside a bracket by bisection. `density` is −dsf/dx.
 */
export function invertSurvival(
  survival: (x: number) => number,
  density: (x: number) => number,
  target: number,
  start: number,
): number {
  let low = 0
  let high = start
  while (survival(high) > target) {
    low = high
    high *= 2
  }
  let x = low === 0 ? high : (low + high) / 2
  for (let i = 0; i < 200; i++) {
    const value = survival(x)
    if (value > target) low = x
    else high = x
    const newton = x + (Math.log(value / target) * value) / density(x)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - x) <= RELATIVE_TOLERANCE * next) return next
    x = next
  }
  return x
}
