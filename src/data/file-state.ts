import { statSync } from 'node:fs'

/**
 * Equal as long as nobody writes the files: their names, sizes, times of change and inodes. A file that is gone has
 * none of them.
 */
export const fileState = (paths: string[]): string =>
  JSON.stringify(
    paths.map((path) => {
      const found = statSync(path, { bigint: true, throwIfNoEntry: false })
      return [path, ...(found ? [found.size, found.mtimeNs, found.ino].map(String) : [])]
    }),
  )
