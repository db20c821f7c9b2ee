import { describeError } from '../../errors.ts'
import type { Log } from '../platform.ts'

/** The workflow cache. Whatever goes wrong with it is a miss and one warning, never a failure. */
export class WorkflowCache {
  readonly #log: Log
  #warned = false

  constructor(log: Log) {
    this.#log = log
  }

  async restore(paths: string[], key: string, restoreKeys: string[] = []): Promise<string | undefined> {
    return this.#attempt('restored', (cache) => cache.restoreCache([...paths], key, restoreKeys))
  }

  async save(paths: string[], key: string): Promise<void> {
    await this.#attempt('saved', async (cache) => {
      try {
        await cache.saveCache([...paths], key)
      } catch (error) {
        // Another job has saved the same key meanwhile, which serves as well.
        if (!(error instanceof cache.ReserveCacheError)) throw error
        this.#log.debug(describeError(error))
      }
    })
  }

  async #attempt<T>(
    done: string,
    work: (cache: typeof import('@actions/cache')) => Promise<T>,
  ): Promise<T | undefined> {
    try {
      const { cache } = await import('./services.ts')
      if (cache.isFeatureAvailable()) return await work(cache)
      this.#warn(`This runner has no cache service; nothing is ${done}.`)
    } catch (error) {
      this.#warn(`The cache cannot be reached; nothing is ${done}. ${describeError(error)}`)
    }
    return undefined
  }

  #warn(message: string): void {
    if (!this.#warned) this.#log.warning(message)
    this.#warned = true
  }
}
