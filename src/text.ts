/**
 * Levenshtein distance with adjacent transpositions (optimal string alignment).
 * @see Damerau (1964), A technique for computer detection and correction of spelling errors.
 */
export function editDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => {
    const row = new Array<number>(b.length + 1).fill(0)
    row[0] = i
    return row
  })
  for (let j = 0; j <= b.length; j++) rows[0][j] = j
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2][j - 2] + 1)
      rows[i][j] = best
    }
  }
  return rows[a.length][b.length]
}

/** The candidate nearest to `word`, or undefined where none is near enough to be a likely slip. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(2, Math.ceil(word.length * 0.4)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** ` Did you mean "x"?`, or nothing. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const match = nearest(word, candidates)
  return match === undefined ? '' : ` Did you mean "${match}"?`
}

/**
 * Commas between the thousands of a number's digits, as `toLocaleString('en-US')` has them; the first use of that
 * takes as long as reading a configuration.
 */
const grouped = (digits: string): string => digits.replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ',')

/** `1,234,567` */
export const count = (value: number): string =>
  Number.isSafeInteger(value) ? grouped(String(value)) : value.toLocaleString('en-US')

/** The shortest text of a number that a person wrote, with a real minus sign: `−0.005`, `1,000`. */
export function plain(value: number): string {
  const rounded = Number(value.toPrecision(12))
  const size = Math.abs(rounded)
  const isShort = rounded === 0 || (size >= 1e-6 && size < 1e15)
  return (
    isShort ? grouped(String(rounded)) : value.toLocaleString('en-US', { maximumSignificantDigits: 12 })
  ).replace('-', '−')
}

/** `1 row`, `2 rows` */
export const plural = (value: number, noun: string, nouns = `${noun}s`): string =>
  `${count(value)} ${value === 1 ? noun : nouns}`

/** `812 B`, `4.2 MB` */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB']
  let unit = 0
  let scaled = value
  while (scaled >= 1000 && unit < units.length - 1) {
    scaled /= 1000
    unit += 1
  }
  return `${unit === 0 ? scaled : scaled.toFixed(scaled < 10 ? 1 : 0)} ${units[unit]}`
}

/** `0.8 s`, `3 min 12 s`, `4 h 10 min`, `8.7 days` */
export function duration(seconds: number): string {
  if (seconds < 60) return `${seconds.toFixed(1)} s`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${Math.round(seconds % 60)} s`
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${(hours / 24).toFixed(1)} days`
}
