import { homedir } from 'node:os'
import { join } from 'node:path'

/** Folder that outlives a job: `RUNNER_TOOL_CACHE`, or the user's own cache. */
export function toolCache(): string {
  return process.env.RUNNER_TOOL_CACHE || join(userCache(), 'mlops-actions')
}

const userCache = (): string => process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
