import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ModelLocation } from '../../src/evidence/version.ts'
import type { ModelStore, StoredModel } from '../../src/registry/stores.ts'

/** A store, and what a test may do to the place where it keeps its bytes. */
export interface StorePlace {
  /** As a new run has it: it remembers nothing. */
  store(progress?: (bytes: number) => void): ModelStore
  /** Changes a byte of what is stored. */
  tamper(location: ModelLocation): void
  /** Takes the bytes away behind the store's back. */
  lose(location: ModelLocation): void
  /** How many bytes of models have been written or sent so far. */
  written(): number
  /** Ends the place in the middle of an upload; absent where nothing can end but the run itself. */
  stop?(): Promise<void>
  start?(): Promise<void>
  remove(): Promise<void>
}

/** Above what the places take at a time, so that every test of it goes in parts. */
export const BIG = 5 * 2 ** 20 + 321
export const PART = 2 * 2 ** 20

/** What every store does alike. */
export function conformance(name: string, make: () => Promise<StorePlace>): void {
  describe(`${name}: what every store does`, () => {
    let place: StorePlace
    let root: string
    beforeEach(async () => {
      root = mkdtempSync(join(tmpdir(), 'mlops-conformance-'))
      place = await make()
    })
    afterEach(async () => {
      await place.remove()
      rmSync(root, { recursive: true, force: true })
    })

    function model(bytes: Buffer, version = 'v1.0.0'): { file: string; facts: StoredModel } {
      const file = join(root, `${version}.onnx`)
      writeFileSync(file, bytes)
      const sha256 = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
      const tag = `flight-delay@${version}`
      return { file, facts: { model: 'flight-delay', version, tag, sha256, bytes: bytes.length } }
    }
    const big = () => Buffer.alloc(BIG, 'all the weights of a large model, one after another; ')

    async function published(store: ModelStore, { file, facts }: ReturnType<typeof model>) {
      const location = await store.put(file, facts)
      await store.finish?.(facts.tag, facts.sha256)
      return location
    }

    it('gives back the bytes, to another run too, and lists them once', async () => {
      const made = model(Buffer.from('weights'))
      const location = await published(place.store(), made)
      expect(location).toMatchObject({ sha256: made.facts.sha256, bytes: 7 })
      const out = join(root, 'out', 'model.onnx')
      await place.store().get(location, out)
      expect(readFileSync(out, 'utf8')).toBe('weights')
      const items = await place.store().list()
      const found = await place.store().find?.(location)
      expect(found ?? items[0]).toMatchObject({ sha256: made.facts.sha256, bytes: 7, state: 'public' })
      expect(items.length).toBeLessThanOrEqual(1)
    })

    it('is public only when it is finished, and once', async () => {
      const { file, facts } = model(Buffer.from('weights'))
      const store = place.store()
      await store.put(file, facts)
      if (store.finish === undefined) return
      expect((await store.list()).filter(({ state }) => state === 'public')).toEqual([])
      // The run that put it may be dead by now.
      expect(await place.store().finish?.(facts.tag, facts.sha256)).toBe(true)
      expect(await place.store().finish?.(facts.tag, facts.sha256)).toBe(false)
    })

    it('writes the same bytes once', async () => {
      const made = model(big())
      const first = await published(place.store(), made)
      const written = place.written()
      expect(written).toBeGreaterThanOrEqual(BIG)
      expect(await place.store().put(made.file, made.facts)).toEqual(first)
      expect(place.written() - written).toBeLessThan(10_000)
    })

    it('brings a file of several parts back whole', async () => {
      const told: number[] = []
      const made = model(big())
      const location = await published(
        place.store((bytes) => told.push(bytes)),
        made,
      )
      expect(told).toEqual([...told].sort((a, b) => a - b))
      await place.store().get(location, join(root, 'out'))
      expect(readFileSync(join(root, 'out')).equals(big())).toBe(true)
    })

    it('refuses another file than its facts say', async () => {
      const { file, facts } = model(Buffer.from('weights'))
      writeFileSync(file, 'others!')
      await expect(place.store().put(file, facts)).rejects.toThrow(/v1\.0\.0\.onnx has been changed/)
    })

    it('notices a changed byte at every read', async () => {
      const location = await published(place.store(), model(Buffer.from('weights')))
      place.tamper(location)
      await expect(place.store().get(location, join(root, 'out'))).rejects.toThrow(
        /changed|did not arrive|instead of/,
      )
    })

    it('says that bytes are gone', async () => {
      const location = await published(place.store(), model(Buffer.from('weights')))
      place.lose(location)
      const error = await place
        .store()
        .get(location, join(root, 'out'))
        .catch((reason: unknown) => reason)
      expect(String(error)).toMatch(/does not exist|is not there|404|does not have/)
      expect(readdirSync(root).filter((each) => each.startsWith('out'))).toEqual([])
    })

    it('takes back what came to no version', async () => {
      const { file, facts } = model(Buffer.from('weights'))
      const store = place.store()
      if (store.discard === undefined) return
      const location = await store.put(file, facts)
      await store.discard(facts.sha256)
      expect(await store.find?.(location)).toBeUndefined()
      expect(await store.list()).toEqual([])
    })

    it('survives an end in the middle of an upload', async () => {
      if (place.stop === undefined || place.start === undefined) return
      const { file, facts } = model(big())
      let stopped: Promise<void> | undefined
      const dying = place.store(() => {
        stopped ??= place.stop?.()
      })
      await expect(dying.put(file, facts)).rejects.toThrow()
      expect(stopped).toBeDefined()
      await stopped
      await place.start()
      expect(await place.store().list()).toEqual([])
      const location = await published(place.store(), { file, facts })
      await place.store().get(location, join(root, 'out'))
      expect(readFileSync(join(root, 'out')).equals(big())).toBe(true)
    }, 60_000)
  })
}
