import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Context } from '../../src/actions/context.ts'
import { keyTables } from '../../src/actions/split-files.ts'
import { loadConfig, selectModel } from '../../src/config/load.ts'

const folder = mkdtempSync(join(tmpdir(), 'mlops-sources-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a table that keys refer to is written like the splits, or as its own entry says', async () => {
  const path = join(folder, 'mlops.yaml')
  writeFileSync(
    path,
    `version: 1
models:
  t:
    task: regression
    data:
      contract: t.odcs.yaml
      splits: { train: train.csv }
      label: y
      csv: { delimiter: ';' }
      references: { same: same.csv, own: { path: own.csv, csv: { encoding: latin-1 } }, named: { path: named.csv } }
    train: { run: 'true' }
`,
  )
  const context = {
    model: selectModel(await loadConfig(path), 't'),
    data: (name: string, key: string[]) => `/${name} at ${key.join('.')}`,
    shown: (name: string) => name,
  } as unknown as Context
  expect(Object.entries(keyTables(context)).map(([name, { path: at, csv }]) => [name, at, csv])).toEqual([
    ['same', '/same.csv at data.references.same', { delimiter: ';' }],
    ['own', '/own.csv at data.references.own.path', { encoding: 'latin-1' }],
    ['named', '/named.csv at data.references.named.path', { delimiter: ';' }],
  ])
})
