/** 2^12 registers: the standard error of an estimate is 1.04 / √4096 = 1.6 %. */
const REGISTERS = 4096
/** Bits of a hash that are not the register's number. */
const BITS = 52

/** SQL that gives the register of a text and, the smaller the rarer, the rest of its hash. */
export const registerSql = (text: string): { register: string; rest: string } => ({
  register: `md5_number_lower(${text}) & ${REGISTERS - 1}`,
  rest: `md5_number_lower(${text}) >> 12`,
})

/** Registers from the smallest rest of each: how many leading zeros it has, and one. */
export function packRegisters(smallest: { register: number; rest: number | bigint }[]): string {
  const registers = Buffer.alloc(REGISTERS)
  for (const { register, rest } of smallest) {
    const length = BigInt(rest) === 0n ? 0 : BigInt(rest).toString(2).length
    registers[register] = BITS - length + 1
  }
  return registers.toString('hex')
}

/** The registers of the whole: of each the greatest. */
export function mergeRegisters(parts: string[]): string {
  const merged = Buffer.alloc(REGISTERS)
  for (const part of parts)
    for (const [i, value] of Buffer.from(part, 'hex').entries()) merged[i] = Math.max(merged[i], value)
  return merged.toString('hex')
}

/**
 * How many distinct texts were seen.
 * @see Ertl (2017), New cardinality estimation algorithms for HyperLogLog sketches, algorithm 6: no bias tables and
 * no threshold between small and large numbers.
 */
export function estimateDistinct(packed: string): number {
  const histogram = new Array<number>(BITS + 2).fill(0)
  for (const value of Buffer.from(packed, 'hex')) histogram[value] += 1
  let z = REGISTERS * tau(1 - histogram[BITS + 1] / REGISTERS)
  for (let k = BITS; k >= 1; k--) z = 0.5 * (z + histogram[k])
  z += REGISTERS * sigma(histogram[0] / REGISTERS)
  return Math.round(REGISTERS ** 2 / (2 * Math.LN2 * z))
}

function sigma(x: number): number {
  if (x === 1) return Number.POSITIVE_INFINITY
  let [power, weight, sum] = [x, 1, x]
  for (let before = Number.NaN; before !== sum; ) {
    before = sum
    power *= power
    sum += power * weight
    weight += weight
  }
  return sum
}

function tau(x: number): number {
  if (x === 0 || x === 1) return 0
  let [root, weight, sum] = [x, 1, 1 - x]
  for (let before = Number.NaN; before !== sum; ) {
    before = sum
    root = Math.sqrt(root)
    weight *= 0.5
    sum -= (1 - root) ** 2 * weight
  }
  return sum / 3
}
