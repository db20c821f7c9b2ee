import { readFileSync, statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { UserError } from '../../errors.ts'
import { type Digest, sha256 } from '../../evidence/canonical.ts'
import { bytes as inBytes } from '../../text.ts'
import { refusePointer } from '../foreign.ts'
import { dhash } from './dhash.ts'
import { Damaged, greyOf, type ImageFormat } from './picture.ts'
import { namedFormat, readPicture } from './read.ts'

/** What is known of one file that should hold an image. */
export interface ImageFile {
  /** Relative to the folder, with `/`. */
  path: string
  bytes: number
  sha256: Digest
  /** The four of them are null where it cannot be read; the format is that of its content. */
  format: ImageFormat | null
  width: number | null
  height: number | null
  mode: string | null
  /** Null where its pixels are not decoded here. */
  dhash: string | null
  /** Why it cannot be read, such as `is cut off`. */
  damage: string | null
  /** Whether its name stands for another format than its content has. */
  misnamed: boolean
}

/** A larger file is not held in memory. */
const MOST_BYTES = 2 ** 30

/**
 * Pixels that are decoded in one folder to find images that look alike, about two minutes of work; those beyond are not
 * compared.
 */
const MOST_COMPARED = 2 ** 32

/** Called after every file. */
export type OnFile = (done: number, total: number) => void

/**
 * Reads every file whole: its digest, what its header says, and the difference hash where the pixels can be decoded.
 * @throws UserError for a Git LFS pointer, which is no damage but data that was not fetched.
 */
export async function scanImages(
  files: { file: string; path: string }[],
  shown: (index: number) => string,
  onFile?: OnFile,
  mostPixels = MOST_COMPARED,
): Promise<ImageFile[]> {
  const found: ImageFile[] = []
  const budget = { pixels: mostPixels }
  for (const [i, { file, path }] of files.entries()) {
    found.push(scanImage(file, path, () => shown(i), budget))
    onFile?.(found.length, files.length)
    // What else the process does, such as a request to stop it, gets its turn.
    if (found.length % 16 === 0) await setImmediate()
  }
  return found
}

function scanImage(file: string, path: string, shown: () => string, budget: { pixels: number }): ImageFile {
  const size = statSync(file).size
  if (size > MOST_BYTES)
    throw new UserError(`is larger than ${inBytes(MOST_BYTES)}`, {
      location: { file: shown() },
      hint: 'Cut it into tiles.',
    })
  const content = readFileSync(file)
  refusePointer(content.toString('latin1', 0, 1024), (message, hint) => {
    return new UserError(message, { location: { file: shown() }, hint })
  })
  const known = { path, bytes: content.length, sha256: sha256(content) }
  try {
    const { grey, ...picture } = readPicture(content)
    budget.pixels -= picture.width * picture.height
    const pixels = budget.pixels < 0 ? null : greyOf({ ...picture, grey })
    return {
      ...known,
      ...picture,
      dhash: pixels && dhash(pixels),
      damage: null,
      misnamed: picture.format !== (namedFormat(path) ?? picture.format),
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error
    const nothing = { format: null, width: null, height: null, mode: null, dhash: null }
    return { ...known, ...nothing, damage: error.message, misnamed: false }
  }
}
