import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { UserError } from '../errors.ts'
import { decodeNpy } from './npy.ts'
import { decodePng } from './png.ts'

/** Class number of each pixel, row by row. */
export interface Mask {
  width: number
  height: number
  values: ArrayLike<number>
}

const DECODERS: Record<string, (bytes: Buffer) => Mask> = { '.png': decodePng, '.npy': decodeNpy }

/** @throws UserError for a file that is missing, or holds no mask of class numbers. */
export async function readMask(path: string, shownPath: string): Promise<Mask> {
  const decode = DECODERS[extname(path).toLowerCase()]
  const location = { file: shownPath }
  if (!decode)
    throw new UserError('is no label mask', {
      location,
      hint: 'Masks are PNG files (grey or palette) or NumPy arrays (.npy) of class numbers.',
    })
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw new UserError('cannot be read as a label mask', { location, cause })
  }
  try {
    return decode(bytes)
  } catch (cause) {
    throw new UserError(`holds no mask of class numbers: ${(cause as Error).message}`, { location, cause })
  }
}
