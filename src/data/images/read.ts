import { readBmp } from './bmp.ts'
import { readGif } from './gif.ts'
import { readJpeg } from './jpeg/jpeg.ts'
import { Damaged, IMAGE_FORMATS, type ImageFormat, type Picture } from './picture.ts'
import { readPng } from './png.ts'
import { readTiff } from './tiff.ts'
import { readWebp } from './webp.ts'

const READERS: Record<ImageFormat, { starts: (start: string) => boolean; read: (bytes: Buffer) => Picture }> =
  {
    PNG: { starts: (start) => start.startsWith('\x89PNG\r\n\x1a\n'), read: readPng },
    JPEG: { starts: (start) => start.startsWith('\xff\xd8\xff'), read: readJpeg },
    GIF: { starts: (start) => /^GIF8[79]a/.test(start), read: readGif },
    WEBP: { starts: (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8), read: readWebp },
    BMP: { starts: (start) => start.startsWith('BM') && start.length > 14, read: readBmp },
    TIFF: { starts: (start) => TIFF_STARTS.some((each) => start.startsWith(each)), read: readTiff },
  }

/** Of both byte orders, and of BigTIFF. */
const TIFF_STARTS = ['II*\0', 'II+\0', 'MM\0*', 'MM\0+']

const EXTENSIONS: Record<string, ImageFormat> = {
  '.png': 'PNG',
  '.jpg': 'JPEG',
  '.jpeg': 'JPEG',
  '.gif': 'GIF',
  '.webp': 'WEBP',
  '.bmp': 'BMP',
  '.tif': 'TIFF',
  '.tiff': 'TIFF',
}

/** The format that the ending of a name stands for; undefined where it stands for no image. */
export const namedFormat = (path: string): ImageFormat | undefined =>
  EXTENSIONS[/\.[^./\\]*$/.exec(path.toLowerCase())?.[0] ?? '']

export const IMAGE_EXTENSIONS = Object.keys(EXTENSIONS)

/** The format that the first bytes say, whatever the name. */
function contentFormat(bytes: Buffer): ImageFormat | undefined {
  const start = bytes.toString('latin1', 0, 16)
  return IMAGE_FORMATS.find((format) => READERS[format].starts(start))
}

/** @throws Damaged for what is no image of a known format, and for one that is broken or cut off. */
export function readPicture(bytes: Buffer): Picture {
  if (bytes.length === 0) throw new Damaged('is empty')
  const format = contentFormat(bytes)
  if (format === undefined) throw new Damaged(`is none of ${IMAGE_FORMATS.join(', ')}`)
  return READERS[format].read(bytes)
}
