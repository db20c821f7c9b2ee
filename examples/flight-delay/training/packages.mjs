import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// A copy of the example in a repository of its own has no node_modules beside it, so the working directory and,
// through `createRequire`, NODE_PATH are searched as well.
const SEARCH_FROM = [import.meta.url, pathToFileURL(join(process.cwd(), 'here.js')).href]

/**
 * Path of a file inside an installed package, whether or not the package exports it.
 *
 * @param {string} packageName
 * @param {string} file relative to the package's folder
 * @returns {string}
 */
export function packageFile(packageName, file) {
  const folders = SEARCH_FROM.flatMap((from) => createRequire(from).resolve.paths(packageName) ?? [])
  const path = folders.map((folder) => join(folder, packageName, file)).find((path) => existsSync(path))
  if (path === undefined) {
    throw new Error(
      `Cannot find the npm package ${packageName}. Run "npm ci" in the root of the project, or set NODE_PATH to its node_modules.`,
    )
  }
  return path
}

/** One connection to a DuckDB in memory; `close()` ends it and its database. */
export async function openDuckdb() {
  const require = createRequire(packageFile('@duckdb/node-api', 'package.json'))
  const { DuckDBInstance } = require('@duckdb/node-api')
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  return {
    version: () => require('@duckdb/node-api').version(),
    run: (sql, values) => connection.run(sql, values),
    /** All rows, column by column, as plain arrays. */
    columns: async (sql, values) => (await connection.runAndReadAll(sql, values)).getColumnsObject(),
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}
