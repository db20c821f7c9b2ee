import { expect, test } from 'vitest'
import { rowWords } from '../../src/report/row-words.ts'

test.each([
  [{ rows: [] }, ''],
  [{ rows: [7] }, 'row 7'],
  [{ rows: [7, 46_740] }, 'rows 7 · 46,740'],
  [{ rows: [7], places: [{ line: 9 }] }, 'line 9'],
  [{ rows: [], places: [{ file: 'b.csv', line: 9 }] }, 'b.csv:9'],
  [{ rows: [7, 8, 9], places: [{ line: 9 }, { line: 1211 }, { line: 1213 }] }, 'lines 9 · 1,211 · …'],
  [
    {
      rows: [7, 8],
      places: [
        { file: 'a/x.csv', line: 9 },
        { file: 'b.csv', line: 1211 },
      ],
    },
    'a/x.csv:9 · b.csv:1211',
  ],
])('%j is %s', (found, words) => {
  expect(rowWords(found, 2)).toBe(words)
})
