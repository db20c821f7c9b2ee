import { ActionError } from '../../src/errors.ts'

/** The text of the error that `body` throws on purpose; anything else fails the test. */
export async function errorText(body: () => unknown): Promise<string> {
  try {
    await body()
  } catch (error) {
    if (error instanceof ActionError) return `${error.name}: ${error.text}`
    throw error
  }
  throw new Error('nothing was thrown')
}
