import { appendFile } from 'node:fs/promises'
import { relative } from 'node:path'

/**
 * Adds a file to those that the runner lists in `$GITHUB_ARTIFACTS_LIST`, out of which actions/attest takes its
 * subjects. Runners that do not know the variable, or have it switched off, pass it over.
 *
 * @see actions/runner, CreateArtifactsFileCommand: one path a line, from the workspace; no `=` in it
 */
export async function declareArtifact(file: string, workspace: string): Promise<void> {
  const list = process.env.GITHUB_ARTIFACTS
  const path = relative(workspace, file)
  if (!list || /[=\n\r]/.test(path) || path.startsWith('..')) return
  await appendFile(list, `file://${path}\n`)
}
