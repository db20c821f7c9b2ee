import type { UserError } from '../errors.ts'
import { bytes as inBytes } from '../text.ts'
import type { Packing } from './files.ts'

export type Refuse = (message: string, hint?: string) => UserError

const GZIP = [0x1f, 0x8b]
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd]

const UNREADABLE: { name: string; start: string; hint: string }[] = [
  { name: 'a ZIP archive', start: 'PK\x03\x04', hint: 'Unpack it first; save a workbook (.xlsx) as CSV.' },
  { name: 'a bzip2 archive', start: 'BZh91AY&SY', hint: 'Pack it by gzip or zstd, or write Parquet.' },
  { name: 'an xz archive', start: '\xfd7zXZ\0', hint: 'Pack it by gzip or zstd, or write Parquet.' },
  { name: 'a 7z archive', start: "7z\xbc\xaf'\x1c", hint: 'Unpack it first.' },
  { name: 'an Arrow file', start: 'ARROW1\0', hint: 'Write Parquet.' },
  { name: 'an Avro file', start: 'Obj\x01', hint: 'Write Parquet.' },
  { name: 'an HDF5 file', start: '\x89HDF\r\n\x1a\n', hint: 'Write Parquet.' },
  { name: 'a NumPy file', start: '\x93NUMPY', hint: 'Write Parquet.' },
  { name: 'a SQLite database', start: 'SQLite format 3\0', hint: 'Export the table as CSV or Parquet.' },
  { name: 'a PDF document', start: '%PDF-', hint: 'Write CSV, Parquet or JSON Lines.' },
  { name: 'a Python pickle', start: '\x80\x04\x95', hint: 'Write Parquet: a pickle runs code when read.' },
  { name: 'a Python pickle', start: '\x80\x05\x95', hint: 'Write Parquet: a pickle runs code when read.' },
]

const startsWith = (start: Buffer, magic: number[]): boolean => magic.every((byte, i) => start[i] === byte)

/** @throws UserError for what is not a table, by its name, and for a packing that the file's name does not say. */
export function refuseForeign(start: Buffer, packing: Packing, refuse: Refuse): void {
  const text = start.toString('latin1')
  refusePointer(text, refuse)
  if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml)/i.test(text))
    throw refuse('is a web page, not a table', 'The download may have given an error page.')
  const known = UNREADABLE.find(({ start: bytes }) => text.startsWith(bytes))
  if (known) throw refuse(`is ${known.name}, not a table`, known.hint)
  refusePacking(start, packing, refuse)
}

/** The three lines of an LFS pointer; its oid is the digest that the data itself will have. */
export function refusePointer(text: string, refuse: Refuse): void {
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return
  const size = Number(/^size (\d+)$/m.exec(text)?.[1])
  const what = Number.isInteger(size) ? ` of ${inBytes(size)}` : ''
  throw refuse(
    `is a Git LFS pointer, not the data${what}`,
    'Check out with `lfs: true`, or run `git lfs pull` before this step.',
  )
}

function refusePacking(start: Buffer, packing: Packing, refuse: Refuse): void {
  const actual: Packing = startsWith(start, GZIP) ? 'gzip' : startsWith(start, ZSTD) ? 'zstd' : null
  if (actual === packing) return
  if (actual === null) throw refuse(`is not packed by ${packing}, as its name says`, 'Name it by what it is.')
  throw refuse(
    `is packed by ${actual}, which its name does not say`,
    `Name it with ${actual === 'gzip' ? '.gz' : '.zst'} at the end, such as data.csv.gz.`,
  )
}
