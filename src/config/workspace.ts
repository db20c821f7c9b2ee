import { globSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../errors.ts'

/**
 * Absolute path of a user's path, which must lie inside of `workspace`: as it is written, and where its links lead.
 * A pull request can bring a link to any file of the machine, and what is read from it would show in a report.
 * Of a pattern every file that it matches is looked at.
 * @throws UserError where it leads out.
 */
export function insideWorkspace(workspace: string, path: string, what: string): string {
  const absolute = resolve(workspace, path)
  if (!contains(workspace, absolute))
    throw new UserError(`${what} "${path}" leads out of the workspace`, {
      hint: 'Paths stay inside the repository.',
    })
  const root = realPath(workspace)
  const matched = /[*?[{]/.test(absolute) ? globSync(absolute) : []
  const outside = [absolute, ...matched].find((each) => !contains(root, realPath(each)))
  if (outside !== undefined)
    throw new UserError(
      `${what} "${relative(workspace, absolute)}" leads out of the workspace: ${relative(workspace, outside)} is, or lies under, a link to ${realPath(outside)}`,
      { hint: 'Copy or mount the data into the workspace; links may lead to files inside of it.' },
    )
  return absolute
}

function contains(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside)
}

/** As the system's, but also for what does not exist yet: a link to nothing would be followed when it is written. */
function realPath(path: string, links = 0): string {
  const status = lstatSync(path, { throwIfNoEntry: false })
  if (status === undefined || links > MOST_LINKS)
    return dirname(path) === path ? path : join(realPath(dirname(path), links), basename(path))
  if (!status.isSymbolicLink()) return realpathSync(path)
  return realPath(resolve(realPath(dirname(path), links), readlinkSync(path)), links + 1)
}

/** As many as Linux follows before it takes them for a circle. */
const MOST_LINKS = 40
