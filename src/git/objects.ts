import { createHash } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import type { Git } from './git.ts'

type ObjectType = 'commit' | 'tree' | 'blob' | 'tag'

/** An object of Git, with the name that its type and content give it. */
export interface GitObject {
  oid: string
  type: ObjectType
  content: Buffer
}

/** @see gitformat-loose(5): the name is SHA-1 of `<type> <size>\0<content>`. */
export function gitObject(type: ObjectType, content: Buffer): GitObject {
  const oid = createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex')
  return { oid, type, content }
}

const TYPE_NUMBERS: Record<ObjectType, number> = { commit: 1, tree: 2, blob: 3, tag: 4 }

/** A pack of whole objects, as `git unpack-objects` takes it. @see gitformat-pack(5), version 2 */
export function packOf(objects: GitObject[]): Buffer {
  const header = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1')
  header.writeUInt32BE(objects.length, 8)
  const entries = objects.flatMap(({ type, content }) => [
    entryHeader(TYPE_NUMBERS[type], content.length),
    deflateSync(content),
  ])
  const body = Buffer.concat([header, ...entries])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

/** Three bits of type and the size: its lowest 4 bits, then 7 at a time; the highest bit says that more follows. */
function entryHeader(type: number, size: number): Buffer {
  const bytes = [(type << 4) | (size & 15)]
  for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes[bytes.length - 1] |= 0x80
    bytes.push(rest & 0x7f)
  }
  return Buffer.from(bytes)
}

/** Name in a folder → what lies there. `mode` is octal: `100644` a file, `40000` a folder. */
export type Tree = Map<string, { mode: string; oid: string }>

export function parseTree(content: Buffer): Tree {
  const tree: Tree = new Map()
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at)
    const [mode, ...name] = content.toString('latin1', at, end).split(' ')
    tree.set(name.join(' '), { mode, oid: content.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return tree
}

/** Entries in Git's order: by bytes, where the name of a folder ends in a slash. Names are those of {@link parseTree}. */
export function treeContent(tree: Tree): Buffer {
  const entries = [...tree].map(([name, { mode, oid }]) => ({
    key: Buffer.from(mode === '40000' ? `${name}/` : name, 'latin1'),
    bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
  }))
  return Buffer.concat(entries.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ bytes }) => bytes))
}

/** Objects by any name that Git knows, in order, read by one git; undefined where there is none of that name. */
export async function readObjects(git: Git, names: string[]): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return []
  const output = await git.bytes(['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  let at = 0
  return names.map(() => {
    const end = output.indexOf(10, at)
    const [, oid, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? []
    at = end + 1
    if (oid === undefined) return undefined
    const content = output.subarray(at, at + Number(size))
    at += Number(size) + 1
    return { oid, type: type as ObjectType, content }
  })
}
