import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dhash } from '../../../src/data/images/dhash.ts'
import { namedFormat, readPicture } from '../../../src/data/images/read.ts'

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'images')
const bytesOf = (name: string) => readFileSync(join(folder, name))

interface Fact {
  format: string
  width: number
  height: number
  mode: string
  dhash: string
}
const facts = JSON.parse(readFileSync(join(folder, 'images.json'), 'utf8')) as Record<string, Fact>
const names = Object.keys(facts)

function damaged(name: string, change: (bytes: Buffer) => void): Buffer {
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
    const { dhash: _, ...expected } = facts[name]
    expect({ format, width, height, mode }).toEqual(expected)
    expect(namedFormat(name)).toBe(expected.format)
  })

  test.each(names.filter((name) => /^(PNG|BMP)$/.test(facts[name].format)))(
    '%s: every bit of the difference hash',
    (name) => {
      const { grey } = readPicture(bytesOf(name))
      expect(grey && dhash(grey)).toBe(facts[name].dhash)
    },
  )

  test('what is not decoded has no pixels', () => {
    expect(readPicture(bytesOf('photo.jpg')).grey).toBeNull()
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
