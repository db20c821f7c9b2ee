import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream, rmSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createZstdDecompress } from 'node:zlib'
import type { Encoding } from '../config/csv.ts'
import { UserError } from '../errors.ts'
import { bytes } from '../text.ts'
import { firstBytes } from './csv.ts'
import type { Files, Packing } from './files.ts'

/** A packed file may grow to this many times its size, or to the floor below where that is more. */
const MOST_GROWTH = 200
const GROWTH_FLOOR = 256 * 2 ** 20

/** Byte order marks that leave no doubt; the one of UTF-8 is the engine's to skip. */
const MARKS: { encoding: Encoding; bytes: number[] }[] = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

/**
 * The files as plain UTF-8, which the engine can read in parts and more than once. A file that is neither packed
 * nor in another encoding stays where it is; any other is written into `scratch`, once, by its content's name.
 * @throws UserError for a wrong checksum, bytes that the encoding does not have, and growth beyond the bound.
 */
export async function plainFiles(
  { paths, packing, format }: Files,
  scratch: string,
  declared: Encoding | undefined,
  shown: (path: string) => string,
): Promise<string[]> {
  const plain: string[] = []
  for (const path of paths) {
    const encoding = declared ?? (packing === null ? markOf(firstBytes(path, 2)) : undefined)
    const isPlain = format === 'parquet' || (packing === null && (encoding ?? 'utf-8') === 'utf-8')
    plain.push(isPlain ? path : await convert(path, packing, encoding, scratch, shown(path)))
  }
  return plain
}

const markOf = (start: Buffer): Encoding | undefined =>
  MARKS.find((mark) => mark.bytes.every((byte, i) => start[i] === byte))?.encoding

async function convert(
  path: string,
  packing: Packing,
  encoding: Encoding | undefined,
  scratch: string,
  shownPath: string,
): Promise<string> {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 16)
  const target = join(scratch, `${name}-${basename(path)}.plain`)
  const size = statSync(path).size
  const limit = packing === null ? Number.POSITIVE_INFINITY : Math.max(GROWTH_FLOOR, size * MOST_GROWTH)
  const unpack = packing === 'gzip' ? createGunzip() : packing === 'zstd' ? createZstdDecompress() : undefined
  const packed = createReadStream(path, { highWaterMark: 1 << 20 })
  const unpacked = unpack ? packed.pipe(unpack) : packed
  packed.on('error', (error) => unpacked.destroy(error))
  try {
    await pipeline(
      unpacked,
      bounded(limit, size, shownPath),
      toUtf8(encoding, shownPath),
      createWriteStream(target),
    )
  } catch (error) {
    rmSync(target, { force: true })
    throw unpackFailure(error, packing, shownPath)
  }
  return target
}

function unpackFailure(error: unknown, packing: Packing, shownPath: string): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (!code || !/^(Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER)/.test(code)) return error
  return new UserError(`is damaged: it cannot be unpacked by ${packing} (${(error as Error).message})`, {
    location: { file: shownPath },
    hint: 'It may be cut off, or changed on its way; check the step that writes it.',
    cause: error,
  })
}

/** Passes chunks on until there are too many. */
function bounded(limit: number, size: number, shownPath: string) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let total = 0
    for await (const chunk of chunks) {
      total += chunk.length
      if (total > limit)
        throw new UserError(`grows beyond ${bytes(limit)} when it is unpacked, from ${bytes(size)}`, {
          location: { file: shownPath },
          hint: `At most ${MOST_GROWTH} times its size is unpacked; unpack what is meant to be so in a step before.`,
        })
      yield chunk
    }
  }
}

/** Text as UTF-8. Of a packed file the first bytes tell only now whether they are UTF-16. */
function toUtf8(declared: Encoding | undefined, shownPath: string) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let encoding = declared
    let decode: ((chunk?: Buffer) => string) | undefined
    try {
      for await (const chunk of chunks) {
        if (decode === undefined) {
          encoding ??= markOf(chunk) ?? 'utf-8'
          decode = decoderOf(encoding)
        }
        yield Buffer.from(decode(chunk))
      }
      if (decode) yield Buffer.from(decode())
    } catch (cause) {
      if (!(cause instanceof TypeError)) throw cause
      throw new UserError(`is not ${encoding} text`, {
        location: { file: shownPath },
        hint: 'Declare the encoding that it has: data.csv.encoding.',
        cause,
      })
    }
  }
}

/** Strict: an unknown byte is an error, not a replacement sign. `latin-1` has a sign for each byte. */
function decoderOf(encoding: Encoding): (chunk?: Buffer) => string {
  if (encoding === 'latin-1') return (chunk) => chunk?.toString('latin1') ?? ''
  const decoder = new TextDecoder(encoding, { fatal: true })
  return (chunk) => decoder.decode(chunk, { stream: chunk !== undefined })
}
