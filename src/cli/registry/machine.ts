import type { Git } from '../../git/git.ts'
import type { Platform } from '../../platform/platform.ts'

/** What this machine can reach beside git: releases with the token at hand, logins of other registries. */
export async function machinePlatform(git: Git): Promise<Platform> {
  const { createLocalPlatform } = await import('../../platform/local/platform.ts')
  return createLocalPlatform(git.directory, process.env.GITHUB_TOKEN || process.env.GH_TOKEN)
}
