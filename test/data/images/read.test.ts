import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dhash } from '../../../src/data/images/dhash.ts'
import { Damaged, greyOf } from '../../../src/data/images/picture.ts'
import { namedFormat, readPicture } from '../../../src/data/images/read.ts'
import { scanImages } from '../../../src/data/images/scan.ts'
import { randomFromSeed } from '../../../src/statistics/random.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'images')
const bytesOf = (name: string) => readFileSync(join(folder, name))

interface Fact {
  format: string
  width: number
  height: number
  mode: string
  dhash: string
  /** SHA-256 of libjpeg's luma, of JPEG. */
  luma?: string
}
const facts = JSON.parse(readFileSync(join(folder, 'images.json'), 'utf8')) as Record<string, Fact>
const names = Object.keys(facts)

const distance = (a: string, b: string): number =>
  [...(BigInt(`0x${a}`) ^ BigInt(`0x${b}`)).toString(2)].filter((bit) => bit === '1').length

function damaged(name: string, change: (bytes: Buffer) => unknown): Buffer {
  const bytes = Buffer.from(bytesOf(name))
  change(bytes)
  return bytes
}

describe('images as Pillow and imagehash read them', () => {
  test('there are images of every kind', () => {
    expect(readdirSync(folder).filter((name) => name !== 'images.json')).toEqual(names)
    expect(names.filter((name) => name.startsWith('png-'))).toHaveLength(30)
    expect(new Set(names.map((name) => facts[name].format))).toEqual(
      new Set(['PNG', 'JPEG', 'GIF', 'WEBP', 'BMP', 'TIFF']),
    )
  })

  test.each(names)('%s: format, size and mode', (name) => {
    const { format, width, height, mode } = readPicture(bytesOf(name))
    const { dhash: _, luma: __, ...expected } = facts[name]
    expect({ format, width, height, mode }).toEqual(expected)
    expect(namedFormat(name)).toBe(expected.format)
  })

  test.each(names.filter((name) => /^(PNG|BMP|GIF)$/.test(facts[name].format)))(
    '%s: every bit of the difference hash',
    (name) => {
      const grey = greyOf(readPicture(bytesOf(name)))
      expect(grey && dhash(grey)).toBe(facts[name].dhash)
    },
  )

  test.each(names.filter((name) => facts[name].luma))('%s: every pixel of the luma', (name) => {
    const grey = greyOf(readPicture(bytesOf(name)))
    expect(
      createHash('sha256')
        .update(grey?.pixels ?? '')
        .digest('hex'),
    ).toBe(facts[name].luma)
  })

  test('JPEG: difference hashes that colour changes by two bits at most, and seldom', () => {
    // Fewer pixels than the hash compares are enlarged, and their last digits decide.
    const jpegs = names.filter((name) => facts[name].luma && facts[name].width >= 9)
    const apart = jpegs.map((name) => {
      const grey = greyOf(readPicture(bytesOf(name)))
      return distance(grey ? dhash(grey) : '', facts[name].dhash)
    })
    expect([0, 1, 2].map((bits) => apart.filter((each) => each === bits).length)).toEqual([26, 2, 2])
  })

  test.each(['cmyk.jpg', 'jpeg-rgb.jpg', 'lossy.webp', 'tiff-RGB.tif'])('%s: not decoded', (name) => {
    expect(greyOf(readPicture(bytesOf(name)))).toBeNull()
  })

  test.each([
    ['arithmetic coding', (bytes: Buffer) => bytes.writeUInt8(0xc9, bytes.indexOf('ffc0', 'hex') + 1)],
    ['12 bits', (bytes: Buffer) => bytes.writeUInt8(12, bytes.indexOf('ffc0', 'hex') + 4)],
    [
      'more pixels than are decoded',
      (bytes: Buffer) => bytes.writeUInt32BE(0xfffe_fffe, bytes.indexOf('ffc0', 'hex') + 5),
    ],
    ['no table of codes', (bytes: Buffer) => bytes.writeUInt8(0xfe, bytes.indexOf('ffc4', 'hex') + 1)],
    [
      'bits that are no code',
      (bytes: Buffer) => bytes.fill(0xfe, bytes.length - 300, bytes.length - 2).length,
    ],
    ['a scan that is cut off', (bytes: Buffer) => bytes.write('ffd9', bytes.length - 300, 'hex')],
  ])('JPEG with %s: an image, and not decoded', (_, change) => {
    const picture = readPicture(damaged('jpeg-photo-0.jpg', change))
    expect(greyOf(picture)).toBeNull()
    expect(picture.format).toBe('JPEG')
  })

  test('a progressive JPEG that lacks scans is not decoded', () => {
    const bytes = bytesOf('progressive.jpeg')
    const last = bytes.lastIndexOf('ffda', undefined, 'hex')
    const picture = readPicture(Buffer.concat([bytes.subarray(0, last), Buffer.from('ffd9', 'hex')]))
    expect([picture.width, greyOf(picture)]).toEqual([61, null])
  })

  test('a progressive JPEG of too many scans is not decoded', () => {
    const bytes = bytesOf('progressive.jpeg')
    const first = bytes.indexOf('ffda', undefined, 'hex')
    const scan = bytes.subarray(first, bytes.indexOf('ffc4', first, 'hex'))
    const many = (times: number) =>
      Buffer.concat([bytes.subarray(0, first), ...Array(times).fill(scan), bytes.subarray(first)])
    expect(greyOf(readPicture(many(80)))?.width).toBe(61)
    expect(greyOf(readPicture(many(100)))).toBeNull()
  })

  test('beyond the pixels that are compared nothing is decoded', async () => {
    const files = ['photo.jpg', 'dot.png', 'large.png', 'tiny.png'].map((path) => ({
      file: join(folder, path),
      path,
    }))
    const found = await scanImages(files, String, undefined, 61 * 43 + 1)
    expect(found.map(({ width, dhash: hash }) => [width, hash])).toEqual([
      [61, facts['photo.jpg'].dhash],
      [1, facts['dot.png'].dhash],
      [320, null],
      [3, null],
    ])
  })

  test('whatever bytes change, a file is grey, not decoded or damaged, and nothing else', () => {
    const random = randomFromSeed(7)
    const below = (limit: number) => Math.floor(random.uniform() * limit)
    const files = names.filter((name) => /^(JPEG|GIF)$/.test(facts[name].format))
    const seen = new Set<string>()
    for (let i = 0; i < 600; i++) {
      const bytes = damaged(files[below(files.length)], (all) => {
        for (let k = below(6); k >= 0; k--) all[2 + below(all.length - 4)] = below(256)
      })
      try {
        const picture = readPicture(bytes)
        const grey = greyOf(picture)
        if (grey) expect([grey.width, grey.height]).toEqual([picture.width, picture.height])
        seen.add(grey ? 'grey' : 'not decoded')
      } catch (error) {
        expect(error).toBeInstanceOf(Damaged)
        seen.add('damaged')
      }
    }
    expect([...seen].sort()).toEqual(['damaged', 'grey', 'not decoded'])
  })

  test('a GIF with a code that does not exist is not decoded', () => {
    const bytes = damaged('gif-noise.gif', (all) => all.fill(0xff, 1200, 1210))
    expect(greyOf(readPicture(bytes))).toBeNull()
  })
})

describe('damaged images', () => {
  test.each(names)('%s: half of it is cut off', (name) => {
    const bytes = bytesOf(name)
    expect(() => readPicture(bytes.subarray(0, bytes.length >> 1))).toThrow(
      /^(is cut off|has no picture|has no frame|is none of PNG, .*)$/,
    )
  })

  test.each(names.filter((name) => /png|jpe?g|webp|bmp$/.test(name)))('%s: the last byte is gone', (name) => {
    expect(() => readPicture(bytesOf(name).subarray(0, -1))).toThrow('is cut off')
  })

  test('a chunk with a wrong checksum', () => {
    const bytes = damaged('large.png', (all) => {
      all[60] ^= 1
    })
    expect(() => readPicture(bytes)).toThrow('has a chunk IDAT with a wrong checksum')
  })

  test.each([
    ['', 'is empty'],
    ['<html>Not found</html>', 'is none of PNG, JPEG, GIF, WEBP, BMP, TIFF'],
    ['\x89PNG\r\n\x1a\n', 'is cut off'],
    ['GIF89a', 'is cut off'],
    ['\xff\xd8\xff\xd9', 'has no frame'],
    ['RIFF\x04\0\0\0WEBP', 'has no picture'],
    [`BM${'\0'.repeat(20)}`, 'has a header of an unknown length'],
    ['II*\0\x08\0\0\0\0\0', 'has no pixels'],
  ])('%j', (text, message) => {
    expect(() => readPicture(Buffer.from(text, 'latin1'))).toThrow(message)
  })
})
