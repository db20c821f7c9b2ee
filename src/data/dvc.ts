import { createHash } from 'node:crypto'
import { createReadStream, existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { z } from 'zod'
import { parseYaml } from '../config/yaml.ts'
import { UserError } from '../errors.ts'
import { bytes, plural } from '../text.ts'

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

const dvcFile = z.looseObject({
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
  const parsed = dvcFile.safeParse(parseYaml(readFileSync(path, 'utf8'), shownPath).value)
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
 * MD5 of data that a `.dvc` file beside it tracks, as DVC names it; null where none does.
 * @throws UserError where the data is not what the `.dvc` file names.
 */
export async function verifiedDvcDigest(path: string, shownPath: string): Promise<string | null> {
  if (!existsSync(`${path}.dvc`)) return null
  const { md5, legacy } = dvcOutput(`${path}.dvc`, `${shownPath}.dvc`)
  const actual = statSync(path).isDirectory() ? await folderMd5(path) : await fileMd5(path)
  if (actual === md5) return md5
  if (legacy && !md5.endsWith('.dir') && (await fileMd5(path, true)) === md5) return md5
  throw new UserError(`is not the data that ${basename(path)}.dvc names: md5 ${md5} there, ${actual} here`, {
    location: { file: shownPath },
    hint: 'Run `dvc checkout` for the data of this commit, or `dvc add` and commit where it was meant to change.',
  })
}

async function fileMd5(path: string, newlines = false): Promise<string> {
  const hash = createHash('md5')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(newlines ? Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : chunk)
  return hash.digest('hex')
}

/** Of the list of files in a folder, in the text that Python's json.dumps makes of it. */
async function folderMd5(folder: string): Promise<string> {
  const names = globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1))
  const entries: string[] = []
  for (const name of names)
    entries.push(`{"md5": "${await fileMd5(join(folder, name))}", "relpath": ${asciiJson(name)}}`)
  return `${createHash('md5')
    .update(`[${entries.join(', ')}]`)
    .digest('hex')}.dir`
}

const asciiJson = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
