import { UserError } from '../../errors.ts'

export interface TarFile {
  /** Relative, `/` between folders, at most 255 bytes. */
  path: string
  content: Buffer
}

const BLOCK = 512
const DIGITS = '0'.charCodeAt(0)

/**
 * A POSIX ustar archive of regular files, the same bytes for the same files: sorted by path, owned by nobody, dated
 * `seconds` since 1970.
 * @see IEEE Std 1003.1, pax, ustar Interchange Format
 */
export function writeTar(files: TarFile[], seconds: number): Buffer {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const blocks = sorted.flatMap(({ path, content }) => [
    header(path, content.length, seconds),
    content,
    Buffer.alloc(-content.length & (BLOCK - 1)),
  ])
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)])
}

function header(path: string, size: number, seconds: number): Buffer {
  const block = Buffer.alloc(BLOCK)
  const [prefix, name] = splitPath(path)
  block.write(name, 0)
  block.write('0000644\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${octal(size, 11)}\0`, 124)
  block.write(`${octal(seconds, 11)}\0`, 136)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\0' + '00', 257)
  block.write(prefix, 345)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${octal(sum, 6)}\0 `, 148)
  return block
}

const octal = (value: number, digits: number): string => value.toString(8).padStart(digits, '0')

/** Up to 100 bytes for the name and 155 for the folders before it. */
function splitPath(path: string): [prefix: string, name: string] {
  if (Buffer.byteLength(path) <= 100) return ['', path]
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)]
    if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100) return [prefix, name]
  }
  throw new UserError(`"${path}" is too long a path for an archive`)
}

/** @throws UserError where it is not an archive of {@link writeTar}'s kind. */
export function readTar(archive: Buffer): { files: TarFile[]; seconds: number } {
  const files: TarFile[] = []
  let seconds = 0
  for (let at = 0; at + BLOCK <= archive.length; ) {
    const block = archive.subarray(at, at + BLOCK)
    if (block.every((byte) => byte === 0)) return { files, seconds }
    if (block.toString('latin1', 257, 262) !== 'ustar') throw notTar(`no header at byte ${at}`)
    const size = number(block, 124, at)
    seconds = number(block, 136, at)
    const path = [text(block, 345, 155), text(block, 0, 100)].filter(Boolean).join('/')
    const start = at + BLOCK
    if (start + size > archive.length) throw notTar(`${path} is cut off`)
    files.push({ path, content: archive.subarray(start, start + size) })
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  throw notTar('it has no end')
}

const notTar = (why: string): UserError => new UserError(`is no archive that audit-export wrote: ${why}`)

const text = (block: Buffer, at: number, length: number): string =>
  block.toString('utf8', at, at + length).replace(/\0[\s\S]*$/, '')

function number(block: Buffer, at: number, where: number): number {
  const digits = block.subarray(at, at + 11)
  if (!digits.every((byte) => byte >= DIGITS && byte < DIGITS + 8))
    throw notTar(`no number at byte ${where + at}`)
  return Number.parseInt(digits.toString('latin1'), 8)
}
