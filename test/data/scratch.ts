import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Engine, openEngine } from '../../src/data/engine.ts'
import { ActionError } from '../../src/errors.ts'

/** A folder and an engine for the tests of one file; both go when they are done. */
export function scratch() {
  const directory = mkdtempSync(join(tmpdir(), 'mlops-data-test-'))
  const state = { engine: undefined as unknown as Engine }
  beforeAll(async () => {
    state.engine = await openEngine({ memoryLimit: '1GB', threads: 2 })
  })
  afterAll(() => {
    state.engine.close()
    rmSync(directory, { recursive: true, force: true })
  })
  const path = (name: string) => join(directory, name)
  return {
    get engine() {
      return state.engine
    },
    path,
    /** Writes a file and gives its path. */
    write(name: string, content: string | Uint8Array): string {
      writeFileSync(path(name), content)
      return path(name)
    },
    /** Writes the result of a query in the format of the name's extension. */
    async copy(sql: string, name: string, options = ''): Promise<string> {
      const format = name.endsWith('.parquet') ? 'PARQUET' : name.endsWith('.jsonl') ? 'JSON' : 'CSV, HEADER'
      await state.engine.rows(`COPY (${sql}) TO '${path(name)}' (FORMAT ${format}${options})`)
      return path(name)
    },
  }
}

/** The whole text of the error that `body` must throw. */
export async function errorText(body: () => unknown): Promise<string> {
  try {
    await body()
  } catch (error) {
    if (error instanceof ActionError) return error.text
    throw error
  }
  throw new Error('nothing was thrown')
}
