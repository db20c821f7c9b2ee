import { writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { UserError } from '../../errors.ts'
import { sha256 } from '../../evidence/canonical.ts'
import type { StoredTable, TableOptions } from '../dataset.ts'
import { type Engine, sqlFiles, sqlString } from '../engine.ts'
import type { Files } from '../files.ts'
import { TableBytes } from '../table-bytes.ts'
import { type ImageFile, scanImages } from './scan.ts'

/** A folder of images as a table: its columns, and what each holds of an image. */
const COLUMNS: { name: string; type: string; value: (image: ImageFile) => string | number | null }[] = [
  { name: 'path', type: 'VARCHAR', value: ({ path }) => path },
  { name: 'label', type: 'VARCHAR', value: ({ path }) => classOf(path) },
  { name: 'format', type: 'VARCHAR', value: ({ format }) => format },
  { name: 'width', type: 'BIGINT', value: ({ width }) => width },
  { name: 'height', type: 'BIGINT', value: ({ height }) => height },
  { name: 'mode', type: 'VARCHAR', value: ({ mode }) => mode },
  { name: 'bytes', type: 'BIGINT', value: ({ bytes }) => bytes },
  { name: 'sha256', type: 'VARCHAR', value: ({ sha256: of }) => of.slice('sha256:'.length) },
]

/** The first folder, as torchvision's `ImageFolder` and Hugging Face's `imagefolder` have it; null without one. */
const classOf = (path: string): string | null => (path.includes('/') ? path.split('/')[0] : null)

/**
 * A folder of images as a table with a row for each, in the order of their paths. Its rows hold the digests of the
 * files, so that the digest of the rows is one of the content.
 */
export async function openImages(
  engine: Engine,
  files: Files,
  shownPath: string,
  options: TableOptions,
): Promise<StoredTable> {
  if (options.shard)
    throw new UserError('is a folder of images, which is not read in shards', {
      location: { file: shownPath },
      hint: 'Leave out "shard": copies of an image are looked for among all of them.',
    })
  const listed = files.paths.map((file) => ({
    file,
    path: relative(files.root, file).split(sep).join('/'),
  }))
  const images = await scanImages(listed, (i) => `${shownPath}: ${listed[i].path}`, options.onFile)
  const list = join(engine.scratch, `images-${sha256(files.path).slice(-16)}.jsonl`)
  const rows = images.map((image) =>
    JSON.stringify(Object.fromEntries(COLUMNS.map(({ name, value }) => [name, value(image)]))),
  )
  writeFileSync(list, `${rows.join('\n')}\n`)
  const types = COLUMNS.map(({ name, type }) => `${sqlString(name)}: ${sqlString(type)}`)
  return {
    isPart: false,
    files,
    plain: [list],
    csv: {},
    shownPath,
    format: 'images',
    stored: `read_json(${sqlFiles([list])}, format = 'newline_delimited', records = true, columns = {${types.join(', ')}})`,
    storedColumns: COLUMNS.map(({ name, type }) => ({ name, type, text: false })),
    images,
    bytes: new TableBytes({ files, plain: [list], shown: () => shownPath, csv: {} }),
  }
}
