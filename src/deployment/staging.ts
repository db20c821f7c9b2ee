import { randomUUID } from 'node:crypto'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { copyDurably, syncFolder } from './durable.ts'
import { MODEL_FILE, type Target } from './target.ts'

export interface StagedModel {
  folder: string
  file: string
}

/**
 * Copies a model into a folder of its own on the target's filesystem, where nobody serves from, and hands it to
 * `body`, which may rename the folder away. What it leaves is removed, whether it fails or not.
 */
export async function stageModel(
  target: Target,
  source: string,
  body: (staged: StagedModel) => Promise<void>,
): Promise<void> {
  const folder = join(target.staging, `${target.key}@${randomUUID()}`)
  const file = join(folder, MODEL_FILE)
  await mkdir(folder)
  try {
    await copyDurably(source, file)
    await syncFolder(folder)
    await body({ folder, file })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
