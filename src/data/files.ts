import { existsSync, globSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import { UserError } from '../errors.ts'
import type { DatasetFacts } from '../evidence/facts.ts'
import { didYouMean } from '../text.ts'
import { firstBytes } from './csv.ts'
import { dvcOutput, refuseUnpulled } from './dvc.ts'
import { type Refuse, refuseForeign } from './foreign.ts'
import { IMAGE_EXTENSIONS, namedFormat } from './images/read.ts'

export type Format = DatasetFacts['format']
export type Packing = 'gzip' | 'zstd' | null

/** Files that together are one dataset, in the order in which their rows count. */
export interface Files {
  /** What was asked for: a file, a folder or a pattern; of a `.dvc` file what it stands for. */
  path: string
  paths: string[]
  format: Format
  packing: Packing
  /** What the paths are relative to: the folder, or what all files of a pattern have in common. */
  root: string
  /** Columns that stand in the names of the folders, as Hive and Spark write them: `year=2026/part-0.parquet`. */
  partitions: string[]
}

const EXTENSIONS: Record<string, Format> = {
  '.parquet': 'parquet',
  '.pq': 'parquet',
  '.csv': 'csv',
  '.tsv': 'csv',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
}
const PACKINGS: Record<string, Packing> = { '.gz': 'gzip', '.zst': 'zstd' }
const KNOWN = [...Object.keys(EXTENSIONS), '.csv.gz', '.csv.zst', '.jsonl.gz', '.jsonl.zst']

/** What the ending of a name says: `data.csv.gz` is a CSV file packed by gzip. */
function ending(path: string): { extension: string; format: Format | undefined; packing: Packing } {
  const name = basename(path).toLowerCase()
  const [, outer] = /(\.(?:gz|zst))$/.exec(name) ?? []
  const inner = outer ? name.slice(0, -outer.length) : name
  const extension = /\.[^.]*$/.exec(inner)?.[0] ?? ''
  return {
    extension: extension + (outer ?? ''),
    format: EXTENSIONS[extension],
    packing: PACKINGS[outer ?? ''] ?? null,
  }
}

/** By its extension, a file that can hold rows. */
export const isTable = (path: string): boolean => ending(path).format !== undefined

const isImage = (path: string): boolean => namedFormat(path) !== undefined

const isPattern = (path: string): boolean => /[*?[{]/.test(path) && !existsSync(path)

/** Whether something stands behind a path: a file, a folder, a pattern's matches, or data that DVC keeps elsewhere. */
export const isThere = (path: string): boolean =>
  existsSync(path) || existsSync(`${path}.dvc`) || (isPattern(path) && globSync(path).length > 0)

/**
 * Finds the file of that very name, else the files of a glob or of a folder, and their format by first bytes and
 * extension. A name that ends with `.dvc` means the data that it stands for.
 * @param classified as for {@link shownPart}
 * @throws UserError for what is missing, empty, or not a table.
 */
export function findFiles(path: string, shownPath: string, classified?: readonly string[]): Files {
  if (path.endsWith('.dvc'))
    return findFiles(dvcOutput(path, shownPath).path, shownPath.replace(/\.dvc$/, ''), classified)
  refuseUnpulled(path, shownPath)
  const { paths, root } = expand(path, shownPath)
  if (paths[0] !== path && paths.every(isImage))
    return { path, paths, format: 'images', packing: null, root, partitions: [] }
  const shown = (file: string) => shownFile({ paths, root }, file, shownPath, classified)
  const found = paths.map((file) => ({ file, ...formatOf(file, shown(file)) }))
  const kind = ({ format, packing }: (typeof found)[number]) =>
    packing ? `${format} packed by ${packing}` : format
  const other = found.find((one) => kind(one) !== kind(found[0]))
  if (other)
    throw new UserError(`mixes formats: ${kind(found[0])} and ${kind(other)}`, {
      location: { file: shownPath },
      hint: 'Name files of one format.',
    })
  const { format, packing } = found[0]
  return { path, paths, format, packing, root, partitions: partitionsOf(paths, root, shownPath) }
}

/** What a file is called in errors: one of several by its place under what was asked for. */
export const shownFile = (
  { paths, root }: Pick<Files, 'paths' | 'root'>,
  file: string,
  shownPath: string,
  classified?: readonly string[],
): string =>
  paths.length === 1 && !/[*?[{]/.test(shownPath)
    ? shownPath
    : `${shownPath}: ${shownPart(relative(root, file), classified)}`

/**
 * A path under the root of a dataset, with `/`, in which what folders `key=value` say of classified columns is starred;
 * of all columns, where nobody knows which those are.
 */
export const shownPart = (path: string, classified?: readonly string[]): string =>
  path
    .split(sep)
    .map((part) => {
      const [key, value] = part.split('=', 2)
      return value !== undefined && (classified?.includes(key) ?? true) ? `${key}=***` : part
    })
    .join('/')

function expand(path: string, shownPath: string): { paths: string[]; root: string } {
  const refuse = (message: string, hint?: string) =>
    new UserError(message, { location: { file: shownPath }, hint })
  if (isPattern(path)) {
    const matched = globSync(path).filter((each) => !statSync(each).isDirectory())
    if (matched.length === 0) throw refuse('matches no file')
    return { paths: matched.sort(), root: fixedPart(path) }
  }
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { paths: [path], root: dirname(path) }
  const inside = globSync('**/*', { cwd: path }).filter((each) => !isHidden(each))
  const all = inside.map((each) => join(path, each))
  const tables = all.filter(isTable)
  const paths = tables.length > 0 ? tables : all.filter(isImage)
  if (paths.length === 0)
    throw refuse(
      'is a folder without a table or an image',
      `Known: ${[...KNOWN, ...IMAGE_EXTENSIONS].join(', ')}.`,
    )
  const root = realpathSync(path)
  const escaped = paths.find((each) => relative(root, realpathSync(each)).startsWith(`..${sep}`))
  if (escaped) throw refuse(`${shownPart(relative(path, escaped))} is a link to a file outside of the folder`)
  return { paths: paths.sort(), root: path }
}

/** Spark and Hive keep their own files beside the data: `_SUCCESS`, `._part-0.crc`. */
const isHidden = (path: string): boolean => path.split(sep).some((part) => /^[._]/.test(part))

/** The folders of a pattern before its first sign. */
function fixedPart(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex((part) => /[*?[{]/.test(part))
  return parts.slice(0, first).join('/') || '.'
}

function partitionsOf(paths: string[], root: string, shownPath: string): string[] {
  const keys = paths.map((path) =>
    relative(root, dirname(path))
      .split(sep)
      .flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? []),
  )
  const other = keys.findIndex((each) => each.join('/') !== keys[0].join('/'))
  if (other >= 0)
    throw new UserError(
      `is partitioned by ${keys[0].join(', ') || 'nothing'} in one folder and by ${keys[other].join(', ') || 'nothing'} in another`,
      { location: { file: shownPath }, hint: 'Every file needs the same folders key=value.' },
    )
  return keys[0]
}

function formatOf(path: string, shownPath: string): { format: Format; packing: Packing } {
  const refuse: Refuse = (message, hint) => new UserError(message, { location: { file: shownPath }, hint })
  const status = statSync(path, { throwIfNoEntry: false })
  if (!status) throw refuse(`does not exist.${didYouMean(basename(path), neighbours(path))}`)
  if (!status.isFile())
    throw refuse('is no ordinary file', 'Name a file, a folder, or a pattern such as data/*.parquet.')
  if (status.size === 0) throw refuse('is empty', 'Check the step that writes it.')
  const start = firstBytes(path, 1024)
  const { extension, format, packing } = ending(path)
  refuseForeign(start, packing, refuse)
  if (packing === null && start.subarray(0, 4).toString('latin1') === 'PAR1')
    return { format: 'parquet', packing }
  if (format === undefined)
    throw refuse(`has an unknown extension "${extension}"`, `Known: ${KNOWN.join(', ')}.`)
  if (format === 'parquet')
    throw packing
      ? refuse(`is a Parquet file packed by ${packing}`, 'Unpack it: Parquet compresses its own pages.')
      : refuse('is not a Parquet file', 'Check the step that writes it.')
  return { format, packing }
}

function neighbours(path: string): string[] {
  const folder = dirname(path)
  return globSync('*', { cwd: isAbsolute(folder) ? folder : `./${folder}` })
}
