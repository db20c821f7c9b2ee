import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { insideWorkspace } from '../../src/config/workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'workspace-'))
const workspace = join(folder, 'work')
mkdirSync(join(workspace, 'data'), { recursive: true })
writeFileSync(join(folder, 'secret.csv'), 'token\nabc\n')
writeFileSync(join(workspace, 'data/rows.csv'), 'a\n1\n')
symlinkSync('../../secret.csv', join(workspace, 'data/link.csv'))
symlinkSync('rows.csv', join(workspace, 'data/same.csv'))
symlinkSync(folder, join(workspace, 'out'))
symlinkSync(join(folder, 'not-yet'), join(workspace, 'dangling'))
symlinkSync('circle', join(workspace, 'circle'))
symlinkSync(workspace, join(folder, 'also-work'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inside = (path: string) => insideWorkspace(workspace, path, 'data')

test('a path that leads out of the workspace is refused as it is written', () => {
  expect(inside('a/../b')).toBe(join(workspace, 'b'))
  expect(inside('..data/x')).toBe(join(workspace, '..data/x'))
  expect(() => inside('../secret.csv')).toThrow('data "../secret.csv" leads out of the workspace')
  expect(() => inside('/etc/passwd')).toThrow('data "/etc/passwd" leads out of the workspace')
})

test('a link that leads out is refused, whether the file, a folder above it or a match of a pattern is one', () => {
  expect(() => inside('data/link.csv')).toThrow(
    `data "data/link.csv" leads out of the workspace: data/link.csv is, or lies under, a link to ${join(folder, 'secret.csv')}`,
  )
  expect(() => inside('out/secret.csv')).toThrow('leads out of the workspace')
  expect(() => inside('out/new/file.csv')).toThrow('leads out of the workspace')
  expect(() => inside('dangling')).toThrow('leads out of the workspace')
  expect(() => inside('dangling/new')).toThrow('leads out of the workspace')
  expect(() => inside('data/*.csv')).toThrow('data/link.csv is, or lies under, a link')
})

test('a link inside of the workspace may be used, and the workspace itself may be reached by one', () => {
  expect(inside('data/same.csv')).toBe(join(workspace, 'data/same.csv'))
  expect(insideWorkspace(join(folder, 'also-work'), 'data/[rs]*.csv', 'data')).toBe(
    join(folder, 'also-work/data/[rs]*.csv'),
  )
  expect(inside('circle')).toBe(join(workspace, 'circle'))
})
