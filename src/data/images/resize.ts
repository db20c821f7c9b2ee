import type { Grey } from './picture.ts'

/** Pillow's fixed point: 8 bits of result and 2 to spare in 32. */
const PRECISION = 22
const LOBES = 3

/** For one pixel of the result: where its window begins, and the weights of the pixels in it. */
interface Window {
  start: number
  weights: Int32Array
}

/**
 * An image in another size by Lanczos's filter, to the bit as Pillow's `resize` does with 8-bit pixels: first the
 * columns, then the rows, with weights of 22 fractional bits.
 * @see Pillow, src/libImaging/Resample.c; Turkowski (1990), Filters for common resampling tasks.
 */
export function resize(image: Grey, width: number, height: number): Grey {
  return transposed(narrowed(transposed(narrowed(image, width)), height))
}

function narrowed({ width: from, height, pixels }: Grey, width: number): Grey {
  if (from === width) return { width, height, pixels }
  const windows = windowsOf(from, width)
  const result = new Uint8Array(width * height)
  for (let row = 0; row < height; row++)
    for (const [i, { start, weights }] of windows.entries()) {
      let sum = 1 << (PRECISION - 1)
      const first = row * from + start
      for (let k = 0; k < weights.length; k++) sum += pixels[first + k] * weights[k]
      result[row * width + i] = Math.min(255, Math.max(0, sum >> PRECISION))
    }
  return { width, height, pixels: result }
}

function transposed({ width, height, pixels }: Grey): Grey {
  const result = new Uint8Array(pixels.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) result[x * height + y] = pixels[y * width + x]
  return { width: height, height: width, pixels: result }
}

function windowsOf(from: number, to: number): Window[] {
  const scale = from / to
  const stretch = Math.max(1, scale)
  const support = LOBES * stretch
  return Array.from({ length: to }, (_, i) => {
    const centre = (i + 0.5) * scale
    const start = Math.max(0, Math.trunc(centre - support + 0.5))
    const end = Math.min(from, Math.trunc(centre + support + 0.5))
    const shares = Array.from({ length: end - start }, (_, k) =>
      lanczos((k + start - centre + 0.5) * (1 / stretch)),
    )
    const total = shares.reduce((sum, share) => sum + share, 0)
    const weights = Int32Array.from(shares, (share) => {
      const weight = (share / total) * (1 << PRECISION)
      return Math.trunc(weight + (weight < 0 ? -0.5 : 0.5))
    })
    return { start, weights }
  })
}

const lanczos = (x: number): number => (x >= -LOBES && x < LOBES ? sinc(x) * sinc(x / LOBES) : 0)

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI))
