import { plain, plural } from '../../text.ts'

/** `12 rows (0.3 %) that are rows of train too` */
export function rowsFound(failing: number, of: number, words: string): string {
  if (failing === 0) return 'none'
  const percent = Number(((failing / of) * 100).toPrecision(2))
  return `${plural(failing, 'row')} (${plain(percent)} %) ${words}`
}

export const rowsAllowed = (percent: number): string =>
  percent === 0 ? 'none' : `at most ${plain(Number(percent.toPrecision(3)))} % of rows`
