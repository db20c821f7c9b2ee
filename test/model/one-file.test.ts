import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readModelFacts } from '../../src/model/header.ts'
import { modelInOneFile } from '../../src/model/one-file.ts'
import { lengthDelimited, varintField } from '../../src/model/protobuf.ts'
import { errorText } from './errors.ts'
import { model, tensor } from './onnx.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlops-one-file-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A tensor whose bytes another file has: field 13 is a list of entries, field 14 says EXTERNAL. */
const outside = (name: string, dims: number[], entries: Record<string, string>) =>
  Buffer.concat([
    tensor({ name, dims }),
    ...Object.entries(entries).map(([key, value]) =>
      lengthDelimited(13, Buffer.concat([lengthDelimited(1, key), lengthDelimited(2, value)])),
    ),
    varintField(14, 1),
  ])

function written(initializers: Uint8Array[]): string {
  const path = join(folder, 'm.onnx')
  writeFileSync(path, model({ initializers }))
  return path
}

const weights = Buffer.from(Float32Array.from([1, 2, 3, 4, 5, 6]).buffer)
writeFileSync(join(folder, 'w.data'), weights)

describe('weights beside a model', () => {
  test('are put where the same tensors with their bytes would be', async () => {
    const path = written([
      outside('a', [2], { location: 'w.data', offset: '0', length: '8' }),
      tensor({ name: 'here', dims: [1], raw: Buffer.alloc(4) }),
      outside('b', [4], { location: 'w.data', offset: '8' }),
    ])
    const whole = await modelInOneFile(path, 'm.onnx')
    expect(whole).toEqual(
      Buffer.from(
        model({
          initializers: [
            tensor({ name: 'a', dims: [2], raw: weights.subarray(0, 8) }),
            tensor({ name: 'here', dims: [1], raw: Buffer.alloc(4) }),
            tensor({ name: 'b', dims: [4], raw: weights.subarray(8) }),
          ],
        }),
      ),
    )
    writeFileSync(path, whole as Uint8Array)
    expect((await readModelFacts(path)).parameters).toBe(7)
  })

  test('a model in one file is left as it is', async () => {
    expect(
      await modelInOneFile(written([tensor({ name: 'w', dims: [1], raw: Buffer.alloc(4) })]), 'm'),
    ).toBeNull()
  })

  test.each<[Record<string, string>, string]>([
    [{ location: 'gone.data' }, 'in "gone.data", which is not beside it'],
    [{ location: '../w.data' }, 'in "../w.data", which is no file beside it'],
    [{ location: '/etc/passwd' }, 'in "/etc/passwd", which is no file beside it'],
    [{ location: 'link.data' }, 'in "link.data", which is a link'],
    [{}, 'in "", which is no file beside it'],
    [{ location: 'w.data', offset: '20', length: '8' }, 'in "w.data", which ends before them'],
    [{ location: 'w.data', offset: '30' }, 'at offset 30, length to its end: that cannot be'],
    [{ location: 'w.data', offset: '-4', length: '8' }, 'at offset -4, length 8: that cannot be'],
    [{ location: 'w.data', length: 'all' }, 'at offset 0, length all: that cannot be'],
    [{ location: 'w.data', length: '3000000000' }, 'in "w.data", which ends before them'],
  ])('%j is refused', async (entries, message) => {
    if (entries.location === 'link.data') symlinkSync(join(folder, 'w.data'), join(folder, 'link.data'))
    const path = written([outside('w', [2], entries)])
    expect(await errorText(() => modelInOneFile(path, 'm.onnx'))).toContain(message)
  })
})
