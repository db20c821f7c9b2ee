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
  /** Pillow's `convert('L')` of it; null where its pixels are not decoded here. */
  grey: Grey | null
}

/** An image that cannot be read; its message goes on where the file's name ends. */
export class Damaged extends Error {}

/** Above it Pillow refuses an image as a decompression bomb (twice `Image.MAX_IMAGE_PIXELS`). */
export const MOST_PIXELS = 2 * 89_478_485

/** @throws Damaged where an image cannot be of that size. */
export function plausible<Size extends { width: number; height: number }>(size: Size): Size {
  if (!(size.width > 0 && size.height > 0)) throw new Damaged('has no pixels')
  return size
}

/** The luma of ITU-R 601 in 16-bit fixed point, as Pillow computes it. */
export const luma = (red: number, green: number, blue: number): number =>
  (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16
