import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll } from 'vitest'

export const EXAMPLE = fileURLToPath(new URL('../../examples/flight-delay/', import.meta.url))

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** An empty folder that goes when the tests of the file have run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'flight-delay-'))
  folders.push(folder)
  return folder
}

export interface Ended {
  code: number
  stdout: string
  stderr: string
}

/** Runs a script of the example, with these variables and nothing else that starts with MLOPS_. */
export function runScript(
  script: string,
  args: string[],
  variables: Record<string, string> = {},
): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('MLOPS_'))
  const env = { ...Object.fromEntries(inherited), ...variables }
  return new Promise((resolve) => {
    execFile(process.execPath, [join(EXAMPLE, script), ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

/** Rows of one query as objects, whole numbers as text beyond 32 bits. */
export async function query(sql: string): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
