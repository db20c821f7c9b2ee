import { chmod, copyFile, open } from 'node:fs/promises'

/** Copies a file, readable for everybody, and waits until its bytes are on the disk. */
export async function copyDurably(source: string, destination: string): Promise<void> {
  await copyFile(source, destination)
  await chmod(destination, 0o644)
  const handle = await open(destination, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** So that a rename survives a power cut. Windows has no such call for folders. */
export async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
