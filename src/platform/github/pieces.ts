import { createHash } from 'node:crypto'
import { openAsBlob } from 'node:fs'

/** A file, or a part of one, as an asset of a release keeps it. */
export interface Piece {
  name: string
  digest: string
  /** Read while it is sent, and its length is known. */
  content: Blob
}

/** `model.onnx` alone, or `model.onnx.part000` and on where it is larger than one asset may be. */
export async function piecesOf(file: string, name: string, most: number): Promise<Piece[]> {
  const whole = await openAsBlob(file)
  const count = Math.max(1, Math.ceil(whole.size / most))
  const pieces: Piece[] = []
  for (let i = 0; i < count; i++) {
    const content = count === 1 ? whole : whole.slice(i * most, (i + 1) * most)
    pieces.push({ name: count === 1 ? name : partName(name, i), digest: await digestOf(content), content })
  }
  return pieces
}

const partName = (name: string, i: number): string => `${name}.part${String(i).padStart(3, '0')}`

async function digestOf(content: Blob): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of content.stream()) hash.update(chunk)
  return `sha256:${hash.digest('hex')}`
}

/** What the text of a release says of its parts; nothing of a file that is whole. */
export const partLines = (pieces: Piece[]): string =>
  pieces.length === 1 ? '' : pieces.map(({ name, digest }) => `\nModel-Part: ${name} ${digest}`).join('')

/** Names of the assets that hold a file, in order. */
export function assetNames(body: string | null | undefined, name: string): string[] {
  const parts = [...(body ?? '').matchAll(/^Model-Part: (\S+) sha256:[0-9a-f]{64}\r?$/gm)]
  const named = parts.map(([, part]) => part)
  return named.length === 0 ? [name] : named
}
