import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readTar, writeTar } from '../../../src/registry/governance/tar.ts'

const long = `${'folder/'.repeat(18)}file.json`
const files = [
  { path: long, content: Buffer.from('deep') },
  { path: 'b.txt', content: Buffer.from('b'.repeat(513)) },
  { path: 'a/größe.txt', content: Buffer.alloc(0) },
]

test('GNU tar reads it: names, contents, owner and time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tar-'))
  try {
    writeFileSync(join(folder, 'x.tar'), writeTar(files, 1_700_000_000))
    const listed = execFileSync(
      'tar',
      ['tvf', 'x.tar', '--numeric-owner', '--utc', '--quoting-style=literal'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect(listed.split('\n')[1]).toBe('-rw-r--r-- 0/0             513 2023-11-14 22:13 b.txt')
    execFileSync('tar', ['xf', 'x.tar'], { cwd: folder })
    for (const { path, content } of files) expect(readFileSync(join(folder, path))).toEqual(content)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('the order in which files are given makes no difference, and they are read back', () => {
  const archive = writeTar(files, 12)
  expect(writeTar([...files].reverse(), 12)).toEqual(archive)
  expect(readTar(archive)).toEqual({
    seconds: 12,
    files: [files[2], files[1], files[0]],
  })
})

test.each([
  ['cut off', (archive: Buffer) => archive.subarray(0, 600), /cut off/],
  ['without an end', (archive: Buffer) => archive.subarray(0, 1024), /no end/],
  ['something else', () => Buffer.alloc(2048, 'x'), /no header at byte 0/],
])('%s', (_, change, problem) => {
  expect(() => readTar(change(writeTar([{ path: 'a', content: Buffer.alloc(200, 'a') }], 0)))).toThrow(
    problem,
  )
})

test('a path that no header can hold', () => {
  expect(() => writeTar([{ path: 'x'.repeat(300), content: Buffer.alloc(0) }], 0)).toThrow(/too long/)
})
