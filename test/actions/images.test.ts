import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

const CONFIG = `version: 1
models:
  flight-delay:
    task: binary-classification
    data:
      contract: pets.odcs.yaml
      splits: { train: images/train, test: images/test }
      label: label
      positive-label: cat
      id: path
    train:
      run: ls "$MLOPS_DATA_TRAIN" > seen.txt; cp trained.onnx "$MLOPS_OUTPUT_DIR/model.onnx"
    register: { store: filesystem, path: ../store }
`

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: pets
version: 1.0.0
status: active
schema:
  - name: pets
    properties:
      - { name: path, logicalType: string, required: true, unique: true }
      - { name: label, logicalType: string, required: true, customProperties: [{ property: mlops.role, value: label }] }
      - { name: format, logicalType: string }
      - { name: width, logicalType: integer, logicalTypeOptions: { minimum: 32 } }
      - { name: height, logicalType: integer }
      - { name: mode, logicalType: string }
      - { name: bytes, logicalType: integer }
      - { name: sha256, logicalType: string }
`

/** A grey PNG of 9 × 8 squares of random shades, 36 × 32 pixels; `more` makes all of them a little brighter. */
function picture(seed: number, more = 0): Buffer {
  let state = seed * 2654435761 + 1
  const shades = Array.from({ length: 72 }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 24) % 240
  })
  const rows = Array.from({ length: 32 }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: 36 }, (_, x) => shades[(y >> 2) * 9 + (x >> 2)] + more)]),
  )
  const chunk = (type: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(type), body])
    const numbers = Buffer.alloc(8)
    numbers.writeUInt32BE(body.length)
    numbers.writeUInt32BE(crc32(named), 4)
    return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)])
  }
  const header = Buffer.from([0, 0, 0, 36, 0, 0, 0, 32, 8, 0, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

let project: Project
beforeAll(() => {
  project = new Project()
  project.write('mlops.yaml', CONFIG)
  project.write('pets.odcs.yaml', CONTRACT)
})
afterAll(() => project.remove())

function put(path: string, content: Buffer | string): void {
  const file = join(project.workspace, 'images', path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** 20 images to train on, 10 to test on, half of them cats. */
function clean(): void {
  rmSync(join(project.workspace, 'images'), { recursive: true, force: true })
  for (let i = 0; i < 30; i++)
    put(`${i < 20 ? 'train' : 'test'}/${i % 2 ? 'cat' : 'dog'}/${i}.png`, picture(i + 1))
  put('train/README.txt', 'not an image')
}

const fixture = (name: string, path: string) => {
  mkdirSync(dirname(join(project.workspace, 'images', path)), { recursive: true })
  cpSync(join(import.meta.dirname, '..', 'fixtures', 'images', name), join(project.workspace, 'images', path))
}

const imageChecks = () =>
  (project.evidence('validation').integrity ?? []).filter(({ check }) => check.startsWith('image-'))
const open = () =>
  imageChecks()
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ check, split, against, verdict, failing, files, reason }) => ({
      ...{ check, where: against ? `${split}, ${against}` : split, verdict, failing },
      ...(files ? { files } : {}),
      ...(reason ? { reason } : {}),
    }))

test('a folder of images is a table with a row for each', () => {
  clean()
  project.must('validate-data')
  const { datasets, images, outcome, profiles } = project.evidence('validation')
  expect(outcome).toBe('pass')
  expect(datasets.train).toMatchObject({ path: 'images/train', format: 'images', rows: 20 })
  expect(datasets.train.columns.map(({ name }) => name)).toEqual([
    ...['path', 'label', 'format', 'width', 'height', 'mode', 'bytes', 'sha256'],
  ])
  expect(images?.test).toMatchObject({
    ...{ files: 10, unreadable: 0, hashed: 10, formats: { PNG: 10 }, modes: { L: 10 } },
    ...{ width: { min: 36, max: 36 }, height: { min: 32, max: 32 } },
  })
  expect(imageChecks()).toHaveLength(10)
  expect(open()).toEqual([])
  expect(profiles.train.find(({ name }) => name === 'label')).toMatchObject({ distinct: 2 })
  expect(project.read('.mlops/flight-delay/validation.md')).toContain('PNG 20')
}, 60_000)

test('train gets the folder, and none that has changed since', () => {
  project.must('train')
  expect(project.read('seen.txt').split('\n')).toEqual(['README.txt', 'cat', 'dog', ''])
  put('train/cat/1.png', picture(99))
  expect(project.mlops('train').stderr).toContain('"images/train" has changed since it was validated')
}, 60_000)

test('names what is broken, misnamed, there twice, or in two splits', () => {
  clean()
  put('train/cat/cut.png', picture(50).subarray(0, 80))
  put('train/dog/page.png', '<html>Not found</html>')
  put('train/dog/empty.png', '')
  fixture('photo.jpg', 'train/dog/photo.png')
  put('train/cat/copy.png', picture(2))
  put('test/dog/leak.png', picture(1))
  put('test/cat/near.png', picture(4, 9))
  put('test/cat/small.bmp', '')
  fixture('bmp-L.bmp', 'test/cat/small.bmp')
  const { exitCode, stdout } = project.mlops('validate-data')
  expect(exitCode).toBe(1)
  expect(open()).toEqual([
    {
      ...{ check: 'image-unreadable', where: 'train', verdict: 'fail', failing: 3 },
      files: [
        'cat/cut.png is cut off',
        'dog/empty.png is empty',
        'dog/page.png is none of PNG, JPEG, GIF, WEBP, BMP, TIFF',
      ],
    },
    { check: 'image-extension', where: 'train', verdict: 'warn', failing: 1, files: ['dog/photo.png'] },
    { check: 'image-duplicates', where: 'train', verdict: 'warn', failing: 1, files: ['cat/copy.png'] },
    {
      ...{ check: 'image-near-duplicates', where: 'train', verdict: 'inconclusive', failing: null },
      reason: '3 files not compared, for their pixels cannot be decoded here',
    },
    { check: 'image-overlap', where: 'test, train', verdict: 'fail', failing: 1, files: ['dog/leak.png'] },
    {
      ...{ check: 'image-near-duplicates', where: 'test, train', verdict: 'warn', failing: 2 },
      // One scene, as a JPEG of colour in train.
      files: ['cat/near.png', 'cat/small.bmp'],
    },
  ])
  expect(imageChecks().at(-1)?.found).toBe(
    '2 images (15 %) that look like another of train (dHash, at most 2 bits apart); 3 files not compared, for their pixels cannot be decoded here',
  )
  expect(stdout).toContain('train: image-unreadable: 3 images (12 %) that cannot be read; allowed: none')
  const report = project.read('.mlops/flight-delay/validation.md')
  expect(report).toContain('`cat/cut.png is cut off` · `dog/empty.png is empty`')
  expect(report).toContain('images in two splits')
}, 60_000)

test('images that were not compared are no pass where that was asked for', () => {
  clean()
  fixture('lossy.webp', 'train/dog/photo.webp')
  project.must('validate-data')
  expect(project.evidence('validation').outcome).toBe('pass')
  const asked = 'id: path\n      integrity: { image-near-duplicates: { severity: error } }'
  project.write('mlops.yaml', CONFIG.replace('id: path', asked))
  expect(project.mlops('validate-data').stdout).toContain('1 file not compared')
  expect(project.evidence('validation').outcome).toBe('inconclusive')
  project.write('mlops.yaml', CONFIG)
}, 60_000)

test('the contract speaks of width and mode as of any column', () => {
  clean()
  project.edit('pets.odcs.yaml', 'minimum: 32', 'minimum: 37')
  expect(project.mlops('validate-data').stdout).toContain('train.width: 20 rows below 37')
  project.edit('pets.odcs.yaml', 'minimum: 37', 'minimum: 32')
}, 60_000)

test('a classified path names no file', () => {
  clean()
  put('train/cat/copy.png', picture(2))
  project.edit(
    'pets.odcs.yaml',
    'required: true, unique',
    'classification: restricted, required: true, unique',
  )
  project.must('validate-data')
  const found = imageChecks().find(({ check, split }) => check === 'image-duplicates' && split === 'train')
  expect(found).toMatchObject({ failing: 1, rows: [11] })
  for (const end of ['json', 'md', 'html'])
    expect(project.read(`.mlops/flight-delay/validation.${end}`)).not.toContain('copy.png')
  project.edit('pets.odcs.yaml', 'classification: restricted, ', '')
}, 60_000)

test('says what it does not do', () => {
  clean()
  expect(project.mlops('validate-data', '--shard', '1/2').stderr).toContain(
    'images/train  is a folder of images, which is not read in shards',
  )
  expect(project.mlops('validate-data', '--quarantine', 'aside').stderr).toContain(
    'images/train  is a folder of images, of which no row can be put aside',
  )
  put(
    'train/cat/1.png',
    `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 4000\n`,
  )
  expect(project.mlops('validate-data').stderr).toContain(
    'images/train: cat/1.png  is a Git LFS pointer, not the data of 4.0 kB',
  )
}, 60_000)

test('the digest of the rows is one of the content, not of the format', () => {
  clean()
  project.must('validate-data')
  const before = project.evidence('validation').datasets.train.digests
  appendFileSync(join(project.workspace, 'images', 'train', 'cat', '1.png'), ' ')
  project.must('validate-data')
  const after = project.evidence('validation').datasets.train.digests
  expect(after.rows).not.toBe(before.rows)
  expect(after.bytes).not.toBe(before.bytes)
  expect(after.schema).toBe(before.schema)
}, 60_000)

describe('images that a column of a table names', () => {
  const TABLE = `apiVersion: v3.1.0
kind: DataContract
id: pets
version: 1.0.0
status: active
schema:
  - name: pets
    properties:
      - { name: note, logicalType: string }
      - { name: photo, logicalType: string }
      - { name: label, logicalType: string }
`
  /** Every other row has a line break in quotes, so that rows are not lines. */
  const table = (photos: string[]) =>
    `note,photo,label\n${photos.map((photo, i) => `${i % 2 ? 'x' : '"a\nb"'},${photo},${i % 3 ? 'cat' : 'dog'}`).join('\n')}\n`
  const config = (images: string) =>
    CONFIG.replace('pets.odcs.yaml', 'table.odcs.yaml')
      .replace('images/train, test: images/test', 'sets/train.csv, test: sets/test.csv')
      .replace('id: path', `id: photo\n      images: ${images}`)
  const placed = () =>
    imageChecks()
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ check, split, verdict, failing, of, places, files }) => [
        ...[check, split, verdict, failing, of, places?.map(({ line }) => line)],
        ...(files ? [files] : []),
      ])

  beforeAll(() => {
    clean()
    put('train/cat/cut.png', picture(50).subarray(0, 80))
    put('test/dog/leak.png', picture(4))
    fixture('photo.jpg', 'train/noname')
    fixture('progressive.jpeg', 'test/progressive.jpeg')
    mkdirSync(join(project.workspace, 'sets'))
    project.write('table.odcs.yaml', TABLE)
    project.write('outside.png', picture(1).toString('latin1'))
    const rows = (from: number, to: number, split: string) =>
      Array.from(
        { length: to - from },
        (_, i) => `${split}/${(from + i) % 2 ? 'cat' : 'dog'}/${from + i}.png`,
      )
    project.write(
      'sets/train.csv',
      table([
        ...rows(0, 10, 'train'),
        ...[
          'train/cat/cut.png',
          '',
          'train/cat/gone.png',
          '../outside.png',
          'train/noname',
          'train/dog/4.png',
        ],
      ]),
    )
    project.write(
      'sets/test.csv',
      table([...rows(20, 26, 'test'), 'test/dog/leak.png', 'test/progressive.jpeg']),
    )
  })
  afterAll(() => {
    project.write('mlops.yaml', CONFIG)
    rmSync(join(project.workspace, 'sets'), { recursive: true })
  })

  test('are checked like those of a folder, and findings name the lines of the table', () => {
    project.write('mlops.yaml', config('{ column: photo, root: images }'))
    const { stdout } = project.mlops('validate-data')
    expect(placed()).toEqual([
      ['image-missing', 'train', 'fail', 3, 16, [19, 20, 22]],
      ['image-unreadable', 'train', 'fail', 1, 13, [17]],
      ['image-duplicates', 'train', 'warn', 1, 13, [25]],
      ['image-near-duplicates', 'train', 'inconclusive', null, 13, undefined],
      ['image-overlap', 'test', 'fail', 1, 8, [11]],
      ['image-near-duplicates', 'test', 'warn', 1, 8, [13]],
    ])
    expect(project.evidence('validation').images?.train).toMatchObject({
      ...{ files: 13, unreadable: 1, formats: { PNG: 11, JPEG: 1 } },
    })
    expect(stdout).toContain('Nothing is cached: a column names images, whose bytes may have changed.')
    expect(JSON.stringify(imageChecks())).not.toContain('.png')
  }, 60_000)

  test('show-values names the files, unless the column is classified', () => {
    const unreadable = () => placed().find(([check]) => check === 'image-unreadable')
    const found = ['image-unreadable', 'train', 'fail', 1, 13, [17]]
    project.mlops('validate-data', '--show-values')
    expect(unreadable()).toEqual([...found, ['train/cat/cut.png is cut off']])
    project.edit(
      'table.odcs.yaml',
      'photo, logicalType: string',
      'photo, logicalType: string, classification: pii',
    )
    project.mlops('validate-data', '--show-values')
    expect(unreadable()).toEqual(found)
    project.edit('table.odcs.yaml', ', classification: pii', '')
  }, 60_000)

  test('paths are relative to the table where no root is named; not one there is no pass', () => {
    project.write('mlops.yaml', config('{ column: photo }'))
    project.mlops('validate-data')
    expect(placed().map(([check, split, verdict, failing]) => [check, split, verdict, failing])).toEqual(
      [
        ['train', 16],
        ['test', 8],
      ].flatMap(([split, rows]) => [
        ['image-missing', split, 'fail', rows],
        ...['unreadable', 'extension', 'duplicates', 'near-duplicates'].map((check) => [
          ...[`image-${check}`, split, 'inconclusive', null],
        ]),
      ]),
    )
    project.write('mlops.yaml', config('{ column: photo, root: . }'))
    project.mlops('validate-data')
    expect(placed()[0]).toEqual(['image-missing', 'train', 'fail', 16, 16, expect.anything()])
    project.write('mlops.yaml', config('{ column: photo, root: photos }'))
    expect(project.mlops('validate-data').stderr).toContain('mlops.yaml:11:38  "photos" is no folder')
    project.write('mlops.yaml', config('{ column: phot }'))
    expect(project.mlops('validate-data').stderr).toContain(
      'mlops.yaml:11:25  "phot" is not a column of table.odcs.yaml. Did you mean "photo"?',
    )
    expect(project.mlops('validate-data', '--shard', '1/2').stderr).toContain('images are not read in shards')
  }, 60_000)

  test('train refuses an image that changed since it was validated, and trains again on a new one', async () => {
    clean()
    // A contract that asks for nothing is not passed.
    project.edit(
      'table.odcs.yaml',
      'photo, logicalType: string',
      'photo, logicalType: string, required: true',
    )
    const names = (split: string, from: number, to: number) =>
      Array.from(
        { length: to - from },
        (_, i) => `${split}/${(from + i) % 2 ? 'cat' : 'dog'}/${from + i}.png`,
      )
    project.write('sets/train.csv', table(names('train', 0, 10)))
    project.write('sets/test.csv', table(names('test', 20, 30)))
    project.write(
      'mlops.yaml',
      config('{ column: photo, root: images }').replace(
        '    train:\n',
        '    train:\n      inputs: [trained.onnx]\n',
      ),
    )
    const trained = async () => {
      await project.act('validate-data')
      await project.act('train')
      const { skipped, data, fingerprint } = project.evidence('run')
      return { skipped: skipped !== null, images: data.train.images, fingerprint }
    }
    const first = await trained()
    expect(first).toMatchObject({ skipped: false, images: expect.stringMatching(/^sha256:/) })
    expect(first.images).toBe(project.evidence('validation').images?.train.digest)
    expect(await trained()).toEqual({ ...first, skipped: true })
    put('train/cat/1.png', picture(77))
    await expect(project.act('train')).rejects.toThrow(
      'an image that "sets/train.csv" names has changed since it was validated',
    )
    const second = await trained()
    expect(second.skipped).toBe(false)
    expect(second.images).not.toBe(first.images)
    // One that no row names is none of the training's business.
    put('train/cat/19.png', picture(78))
    expect(await trained()).toEqual({ ...second, skipped: true })
    rmSync(join(project.workspace, 'images', 'train', 'dog', '2.png'))
    await expect(project.act('train')).rejects.toThrow('has changed since it was validated')
  }, 60_000)
})
