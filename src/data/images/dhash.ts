import type { Grey } from './picture.ts'
import { resize } from './resize.ts'

const SIDE = 8

/**
 * The difference hash: of the image at 9 × 8 pixels, row by row, whether each pixel is brighter than the one to its
 * left, as 16 hexadecimal digits. Equal to `str(imagehash.dhash(image))`.
 * @see Krawetz (2013), Kind of Like That; imagehash 4.3.
 */
export function dhash(image: Grey): string {
  const { pixels } = resize(image, SIDE + 1, SIDE)
  let hash = ''
  for (let row = 0; row < SIDE; row++) {
    let bits = 0
    for (let i = 0; i < SIDE; i++) {
      const at = row * (SIDE + 1) + i
      bits = (bits << 1) | Number(pixels[at + 1] > pixels[at])
    }
    hash += bits.toString(16).padStart(2, '0')
  }
  return hash
}
