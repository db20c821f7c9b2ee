import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readMask } from '../../src/data/mask.ts'
import { decodeNpy } from '../../src/data/npy.ts'
import { decodePng } from '../../src/data/png.ts'

const { binary }: { binary: Record<string, string> } = JSON.parse(
  gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/tasks.json.gz'))).toString(),
)
const bytes = (path: string) => Buffer.from(binary[`masks/${path}`], 'base64')
const folder = mkdtempSync(join(tmpdir(), 'mlops-mask-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const differing = (one: ArrayLike<number>, other: ArrayLike<number>): number =>
  Array.from(one).filter((value, i) => value !== other[i]).length

describe('a label mask', () => {
  it.each([
    ['2 bits, grey', '0-good.png', '0.png'],
    ['4 bits, palette', '1-good.png', '1.png'],
    ['8 bits, grey', '2-good.png', '2.png'],
    ['2 bits, palette', '3-good.png', '3.png'],
  ])('is read from PNG of %s, whatever the filter of a line', (_, found, truth) => {
    const [one, other] = [decodePng(bytes(found)), decodePng(bytes(truth))]
    expect([one.width, one.height]).toEqual([16, 16])
    // Three pixels are to be ignored, and about three in a hundred are wrong.
    const wrong = differing(one.values, other.values)
    expect(wrong).toBeGreaterThanOrEqual(3)
    expect(wrong).toBeLessThan(26)
    expect(Array.from(other.values).slice(0, 3)).toEqual([255, 255, 255])
  })

  it.each([
    ['u1, by rows', 0],
    ['i8, by columns', 1],
    ['u2, by rows', 2],
    ['i4, by columns', 3],
  ])('is read from NumPy of %s', (_, i) => {
    const [one, other] = [decodeNpy(bytes(`${i}-poor.npy`)), decodePng(bytes(`${i}.png`))]
    expect([one.width, one.height]).toEqual([16, 16])
    expect(differing(one.values, other.values)).toBeLessThan(60)
    expect(Math.max(...Array.from(one.values))).toBe(2)
  })

  it('that is a picture, cut off, or no file of numbers is refused with the reason', async () => {
    const png = Buffer.from(bytes('0.png'))
    const refusal = (name: string, content: Buffer): Promise<unknown> => {
      writeFileSync(join(folder, name), content)
      return readMask(join(folder, name), name).then(
        () => 'read',
        (error: Error & { headline: string }) => error.headline,
      )
    }
    const coloured = Buffer.from(png)
    coloured[25] = 2
    const reason = 'holds no mask of class numbers'
    expect(await refusal('rgb.png', coloured)).toContain(`rgb.png  ${reason}: it has colours`)
    expect(await refusal('cut.png', png.subarray(0, 40))).toContain(`cut.png  ${reason}`)
    expect(await refusal('cut.npy', bytes('0-poor.npy').subarray(0, 150))).toBe(
      `cut.npy  ${reason}: it is cut off`,
    )
    expect(
      await refusal(
        'float.npy',
        Buffer.from(bytes('0-poor.npy').toString('latin1').replace('|u1', '<f4'), 'latin1'),
      ),
    ).toBe(`float.npy  ${reason}: its type is <f4, not an integer`)
    expect(await refusal('mask.jpg', png)).toBe('mask.jpg  is no label mask')
    await expect(readMask(join(folder, 'gone.png'), 'gone.png')).rejects.toThrow('cannot be read')
  })
})
