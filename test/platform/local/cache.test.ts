import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { FolderCache } from '../../../src/platform/local/cache.ts'

const root = mkdtempSync(join(tmpdir(), 'mlops-folder-cache-'))
afterAll(() => rmSync(root, { recursive: true }))

let cache: FolderCache
beforeEach(() => {
  rmSync(join(root, 'cache'), { recursive: true, force: true })
  mkdirSync(join(root, 'work'), { recursive: true })
  cache = new FolderCache(join(root, 'cache'), join(root, 'work'))
})
const file = () => join(root, 'work', 'model.bin')

async function save(key: string): Promise<void> {
  writeFileSync(file(), key)
  await cache.save(['model.bin'], key)
}
async function restored(key: string): Promise<string | undefined> {
  rmSync(file(), { force: true })
  const hit = await cache.restore(['model.bin'], key)
  return hit && readFileSync(file(), 'utf8')
}

/** As if an entry had been used so many days ago. */
function age(key: string, days: number): void {
  const folder = readdirSync(join(root, 'cache'))
    .map((name) => join(root, 'cache', name))
    .find((each) => readFileSync(join(each, 'key'), 'utf8') === key) as string
  const then = Date.now() / 1000 - days * 86_400
  utimesSync(join(folder, 'key'), then, then)
}

test('twenty entries of a model are kept, and what was used last goes last', async () => {
  await save('mlops-other-00')
  await save('mlops-flights-validation-00')
  for (let i = 0; i < 20; i++) {
    await save(`mlops-flights-${i}`)
    age(`mlops-flights-${i}`, 20 - i * 0.5)
  }
  expect(await restored('mlops-flights-0')).toBe('mlops-flights-0')
  await save('mlops-flights-20')
  expect(readdirSync(join(root, 'cache'))).toHaveLength(22)
  expect(await restored('mlops-flights-1')).toBeUndefined()
  expect(existsSync(file())).toBe(false)
  for (const key of ['flights-0', 'flights-2', 'flights-20', 'other-00', 'flights-validation-00'])
    expect(await restored(`mlops-${key}`)).toBe(`mlops-${key}`)
})

test('what nobody used for thirty days goes when something is saved', async () => {
  for (const key of ['mlops-a-1', 'mlops-b-1', 'mlops-c-1']) await save(key)
  age('mlops-a-1', 31)
  age('mlops-b-1', 29)
  age('mlops-c-1', 40)
  expect(await restored('mlops-c-1')).toBe('mlops-c-1')
  await save('mlops-d-1')
  expect(await restored('mlops-a-1')).toBeUndefined()
  expect(await restored('mlops-b-1')).toBe('mlops-b-1')
  expect(await restored('mlops-c-1')).toBe('mlops-c-1')
})

test('an entry is never replaced', async () => {
  await save('mlops-a-1')
  writeFileSync(file(), 'other')
  await cache.save(['model.bin'], 'mlops-a-1')
  expect(await restored('mlops-a-1')).toBe('mlops-a-1')
})

test('a folder that is no entry is left alone', async () => {
  await save('mlops-a-1')
  mkdirSync(join(root, 'cache', 'nothing'))
  await save('mlops-a-2')
  expect(await restored('mlops-a-1')).toBe('mlops-a-1')
})
