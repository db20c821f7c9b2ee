export const IMAGE_FORMATS = ['PNG', 'JPEG', 'GIF', 'WEBP', 'BMP', 'TIFF'] as const
export type ImageFormat = (typeof IMAGE_FORMATS)[number]

/** One byte a pixel, row by row. */
export interface Grey {
  width: number
  height: number
  pixels: Uint8Array
}

/** What an image says of itself, in the words of Pillow. */
export interface Picture {
  format: ImageFormat
  width: number
  height: number
  /** Such as `RGB`, `L`, `P`, `CMYK`; null where Pillow's name for it is not known here. */
  mode: string | null
  /** Its luma, as {@link greyOf} gives it; null where pixels of the format are not decoded here. */
  grey: (() => Grey) | null
}

/** An image that cannot be read; its message goes on where the file's name ends. */
export class Damaged extends Error {}

/** Pixels that cannot be decoded here; the file may still be an image to others. */
export class Undecodable extends Error {}

/** Pillow's `convert('L')` of a picture, or what rounding makes of it; null where its pixels are not decoded here. */
export function greyOf({ grey }: Picture): Grey | null {
  try {
    return grey?.() ?? null
  } catch (error) {
    // A RangeError is a read behind the end.
    if (error instanceof Undecodable || error instanceof RangeError) return null
    throw error
  }
}

/** Above it Pillow refuses an image as a decompression bomb (twice `Image.MAX_IMAGE_PIXELS`). */
export const MOST_PIXELS = 2 * 89_478_485

/** Pixels of a larger JPEG or GIF file are not decoded. */
export const MOST_DECODED = 2 ** 26

/** @throws Damaged where an image cannot be of that size. */
export function plausible<Size extends { width: number; height: number }>(size: Size): Size {
  if (!(size.width > 0 && size.height > 0)) throw new Damaged('has no pixels')
  return size
}

/** The luma of ITU-R 601 in 16-bit fixed point, as Pillow computes it. */
export const luma = (red: number, green: number, blue: number): number =>
  (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16
