import type { RowPlace } from '../evidence/facts.ts'
import { count } from '../text.ts'

/** `rows 3 · 7`; of text `lines 4 · 8`, and of several files `a.csv:4 · b.csv:8`. Empty where there are none. */
export function rowWords({ rows, places }: { rows: number[]; places?: RowPlace[] }, most = 10): string {
  if ((places ?? rows).length === 0) return ''
  const one = (places ?? rows).length === 1
  if (places === undefined) return `${one ? 'row' : 'rows'} ${firstOf(rows.map(count), most)}`
  const words = places.map(({ file, line }) => (file === undefined ? count(line) : `${file}:${line}`))
  return `${places[0].file !== undefined ? '' : one ? 'line ' : 'lines '}${firstOf(words, most)}`
}

export const firstOf = (words: string[], most: number): string =>
  [...words.slice(0, most), ...(words.length > most ? ['…'] : [])].join(' · ')
