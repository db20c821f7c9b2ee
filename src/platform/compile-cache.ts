import { readdirSync, rmSync } from 'node:fs'
import module from 'node:module'
import { join } from 'node:path'
import { toolCache } from './tool-cache.ts'

/** A release has about 90 of them, 5 MB. Node never removes what older releases and other versions of Node left. */
const MOST_FILES = 900

/**
 * Lets Node keep what it compiles, in the tool cache, and take it from there the next time. What the user has said
 * about it with `NODE_COMPILE_CACHE` or `NODE_DISABLE_COMPILE_CACHE` stands.
 */
export function keepCompiled(): void {
  const { NODE_COMPILE_CACHE: own, NODE_DISABLE_COMPILE_CACHE: off } = process.env
  // Node 20 has no such cache.
  if (own || off || !module.enableCompileCache) return
  try {
    const folder = join(toolCache(), 'mlops-actions-compiled')
    const files = module.enableCompileCache(folder).directory === undefined ? [] : filesIn(folder)
    if (files.length > MOST_FILES) for (const file of files) rmSync(file, { force: true })
  } catch {
    // No home, or another process clears it as well: then this start takes a little longer.
  }
}

/** Each version of Node has a folder of its own in it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((version) =>
    readdirSync(join(folder, version)).map((file) => join(folder, version, file)),
  )
