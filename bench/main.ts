import { ActionError, describeError } from '../src/errors.ts'

/** Runs a command line: a slow ratio or a missed claim is a figure, only a crash is a failure. */
export async function main(run: (args: string[]) => Promise<void>): Promise<void> {
  try {
    await run(process.argv.slice(2))
  } catch (error) {
    console.error(error instanceof ActionError ? describeError(error) : error)
    process.exitCode = 1
  }
}
