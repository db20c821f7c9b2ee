import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import { bytes, plural } from '../text.ts'
import { firstBytes } from './csv.ts'

/** What a `.dvc` file says of the data beside it. https://dvc.org/doc/user-guide/project-structure/dvc-files */
export interface DvcOutput {
  /** Path of the data. */
  path: string
  /** 32 hex digits; with `.dir` at the end that of the list of files in a folder. */
  md5: string
  size: number | null
  files: number | null
  /** Before version 3 DVC read `\r\n` in text as `\n`. */
  legacy: boolean
}

/** Made when there is such a file: most data has none. */
const dvcFile = () =>
  z.looseObject({
    outs: z
      .array(
        z.looseObject({
          md5: z.string().regex(/^[0-9a-f]{32}(\.dir)?$/),
          size: z.number().int().optional(),
          nfiles: z.number().int().optional(),
          hash: z.string().optional(),
          path: z.string().min(1),
        }),
      )
      .length(1),
  })

/** @throws UserError where the file is missing or is not what `dvc add` writes. */
export function dvcOutput(path: string, shownPath: string): DvcOutput {
  if (!existsSync(path)) throw new UserError('does not exist', { location: { file: shownPath } })
  const parsed = dvcFile().safeParse(parseYaml(readFileSync(path, 'utf8'), shownPath).value)
  if (!parsed.success)
    throw new UserError('is not what `dvc add` writes: one entry of `outs` with md5 and path', {
      location: { file: shownPath },
      hint: 'Name the data itself; outputs of a pipeline stand in dvc.lock.',
    })
  const [out] = parsed.data.outs
  return {
    path: join(dirname(path), out.path),
    md5: out.md5,
    size: out.size ?? null,
    files: out.nfiles ?? null,
    legacy: out.hash === undefined,
  }
}

/** The `.dvc` file that tracks a path or a folder above it; undefined where there is none. */
function trackerOf(path: string): string | undefined {
  for (let each = path; dirname(each) !== each; each = dirname(each))
    if (existsSync(`${each}.dvc`) && statSync(`${each}.dvc`).isFile()) return `${each}.dvc`
  return undefined
}

/** @throws UserError that says how to pull, where DVC tracks the data and it is not here. */
export function refuseUnpulled(path: string, shownPath: string): void {
  if (existsSync(path)) return
  const tracker = trackerOf(path)
  if (tracker === undefined) return
  const { md5, size, files } = dvcOutput(tracker, `${shownPath}.dvc`)
  const shown = join(shownPath, relative(path, tracker.slice(0, -'.dvc'.length)))
  const facts = [
    `md5 ${md5}`,
    ...(size === null ? [] : [bytes(size)]),
    ...(files === null ? [] : [plural(files, 'file')]),
  ]
  throw new UserError(`is kept by DVC and is not here (${facts.join(', ')})`, {
    location: { file: shownPath },
    hint: `Run \`dvc pull ${shown}.dvc\` before this step.`,
  })
}

/**
 * MD5 of data that a `.dvc` file beside it tracks, as DVC names it; null where none does, and of a folder that is
 * another one here where a `.dvcignore` may say why.
 * @throws UserError where the data is not what the `.dvc` file names.
 */
export async function verifiedDvcDigest(path: string, shownPath: string): Promise<string | null> {
  if (!existsSync(`${path}.dvc`)) return null
  const { md5, legacy } = dvcOutput(`${path}.dvc`, `${shownPath}.dvc`)
  const isFolder = statSync(path).isDirectory()
  const digest = isFolder ? folderMd5 : fileMd5
  const actual = await digest(path)
  if (actual === md5 || (legacy && (await digest(path, true)) === md5)) return md5
  if (isFolder && hasIgnorePatterns(path)) return null
  throw new UserError(`is not the data that ${basename(path)}.dvc names: md5 ${md5} there, ${actual} here`, {
    location: { file: shownPath },
    hint: 'Run `dvc checkout` for the data of this commit, or `dvc add` and commit where it was meant to change.',
  })
}

/** As DVC before version 3 read it where `newlines`: text with line ends of Windows as if it had those of Unix. */
async function fileMd5(path: string, newlines = false): Promise<string> {
  const hash = createHash('md5')
  const isChanged = newlines && isText(firstBytes(path, 512))
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(isChanged ? Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : chunk)
  return hash.digest('hex')
}

/** DVC's own guess: no NUL, and at most three in ten bytes that are neither ASCII nor white space. */
function isText(start: Buffer): boolean {
  const odd = start.filter((byte) => !((byte >= 32 && byte < 127) || [8, 9, 10, 12, 13].includes(byte)))
  return !start.includes(0) && odd.length <= 0.3 * start.length
}

/** Of the list of files in a folder, in the text that Python's json.dumps makes of it. */
async function folderMd5(folder: string, newlines = false): Promise<string> {
  // By code points, as Python does; UTF-16 puts some of them in another order.
  const names = filesIn(folder, '').sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  const entries: string[] = []
  for (const name of names)
    entries.push(`{"md5": "${await fileMd5(join(folder, name), newlines)}", "relpath": ${asciiJson(name)}}`)
  return `${createHash('md5')
    .update(`[${entries.join(', ')}]`)
    .digest('hex')}.dir`
}

/** What DVC never takes for data. */
const CONTROL = ['.git', '.hg', '.dvc']

/** Paths with `/`, those of hidden files among them; links to files count as these, links to folders do not. */
const filesIn = (folder: string, path: string): string[] =>
  readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = path === '' ? entry.name : `${path}/${entry.name}`
    if (entry.isDirectory()) return CONTROL.includes(entry.name) ? [] : filesIn(folder, name)
    return entry.isFile() || statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ? [name] : []
  })

/** Whether a `.dvcignore` above a folder names anything; `dvc init` writes one of comments. */
function hasIgnorePatterns(folder: string): boolean {
  for (let each = dirname(resolve(folder)); ; each = dirname(each)) {
    const file = join(each, '.dvcignore')
    if (existsSync(file) && /^[^#\s]/m.test(readFileSync(file, 'utf8'))) return true
    if (existsSync(join(each, '.dvc')) || dirname(each) === each) return false
  }
}

const asciiJson = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
