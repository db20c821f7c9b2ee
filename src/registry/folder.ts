import type { Git } from '../git/git.ts'
import { readObjects } from '../git/objects.ts'

/** One file of a commit. */
export interface FolderEntry {
  content: Buffer
  /** A symbolic link or a submodule: `content` is where it points. */
  link: boolean
}

const REGULAR = /^100(644|755)$/

/** Every file below a folder of a commit, by its path below that folder. Two calls of git, however many files. */
export async function readFolder(
  git: Git,
  commit: string,
  folder: string,
): Promise<Map<string, FolderEntry>> {
  const listing = await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`])
  const entries = listing
    .split('\0')
    .filter(Boolean)
    .map((line) => /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line) as RegExpExecArray)
  const blobs = entries.filter(([, , type]) => type === 'blob')
  const contents = await readBlobs(
    git,
    blobs.map(([, , , oid]) => oid),
  )
  const byOid = new Map(blobs.map(([, , , oid], i) => [oid, contents[i]]))
  return new Map(
    entries.map(([, mode, , oid, path]) => [
      path.slice(folder.length + 1),
      { link: !REGULAR.test(mode), content: byOid.get(oid) ?? Buffer.from(oid) },
    ]),
  )
}

/** Contents of blobs by name, in order, read by one git; undefined where there is no such file. */
export async function readBlobs(git: Git, names: string[]): Promise<(Buffer | undefined)[]> {
  return (await readObjects(git, names)).map((object) =>
    object?.type === 'blob' ? object.content : undefined,
  )
}
