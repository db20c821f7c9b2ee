import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dvcOutput, verifiedDvcDigest } from '../../src/data/dvc.ts'
import { findFiles } from '../../src/data/files.ts'
import { errorText } from '../data/scratch.ts'
import { execute } from './python.ts'

const root = mkdtempSync(join(tmpdir(), 'mlops-dvc-'))
const at = (path: string) => join(root, 'work', path)
const put = (path: string, content: string | Buffer) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}
const env = {
  DVC_NO_ANALYTICS: '1',
  DVC_SITE_CACHE_DIR: join(root, 'site'),
  XDG_CACHE_HOME: join(root, 'cache'),
}
function dvc(...args: string[]): string {
  const { status, stdout, stderr } = execute('dvc', args, { environment: 'dvc', cwd: at(''), env })
  expect(status, stdout + stderr).toBe(0)
  return stdout
}

beforeAll(() => {
  put('train/a.csv', 'id,late\r\n1,0\r\n')
  put('train/part/b.csv', 'id,late\n2,1\n')
  put('train/part.csv', 'id,late\n3,1\n')
  put('train/part/deep/empty.txt', '')
  put('train/ü "q"\\.csv', 'id,late\n4,0\n')
  // Of these two Python's order is that of their code points, and UTF-16's the other one.
  put('train/\u{1f600}.csv', 'id,late\n5,0\n')
  put('train/\uff66.csv', 'id,late\n6,0\n')
  put('train/tab\t\u007f.csv', 'id,late\n7,0\n')
  put('train/.hidden', 'x')
  put('train/.cache/x', 'y')
  put('train/part/.git/HEAD', 'not data')
  put('other/o.csv', 'id,late\n8,0\n')
  symlinkSync('../other/o.csv', at('train/link.csv'))
  symlinkSync('../other', at('train/folder'))
  put('test.csv', 'id,late\n9,0\n')
  dvc('init', '--no-scm', '--quiet')
  dvc('remote', 'add', '--default', 'storage', join(root, 'storage'))
  dvc('add', '--quiet', 'train', 'test.csv')
  dvc('push', '--quiet')
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('the digest of a folder, and of a file, is the one that DVC gives it', async () => {
  const { md5, files, size } = dvcOutput(at('train.dvc'), 'train.dvc')
  expect([md5.endsWith('.dir'), files, size]).toEqual([true, 11, 100])
  expect(await verifiedDvcDigest(at('train'), 'train')).toBe(md5)
  expect(await verifiedDvcDigest(at('test.csv'), 'test.csv')).toBe(dvcOutput(at('test.csv.dvc'), '').md5)
})

test('a changed file of a folder is told', async () => {
  put('train/part/b.csv', 'id,late\n2,0\n')
  expect(await errorText(() => verifiedDvcDigest(at('train'), 'train'))).toContain(
    'is not the data that train.dvc names',
  )
  dvc('checkout', '--quiet', '--force', 'train.dvc')
  expect(await verifiedDvcDigest(at('train'), 'train')).toMatch(/\.dir$/)
})

test.each(['train', 'test.csv'])('%s that is not here: the command of the error brings it', async (path) => {
  rmSync(at(path), { recursive: true })
  rmSync(at('.dvc/cache'), { recursive: true, force: true })
  const text = await errorText(() => findFiles(at(`${path}.dvc`), `${path}.dvc`))
  expect(text).toMatch(/is kept by DVC and is not here \(md5 [0-9a-f]{32}(\.dir)?, \d+ B(, 11 files)?\)/)
  const [, command] = /Run `dvc ([^`]+)`/.exec(text) as RegExpExecArray
  expect(command).toBe(`pull ${path}.dvc`)
  dvc(...command.split(' '))
  expect(existsSync(at(path))).toBe(true)
  expect(findFiles(at(`${path}.dvc`), `${path}.dvc`).path).toBe(at(path))
  expect(await verifiedDvcDigest(at(path), path)).toBe(dvcOutput(at(`${path}.dvc`), '').md5)
})

/** What DVC's own code makes of the paths, by the rules that it had before version 3. */
const LEGACY = `
import sys
from dvc_data.hashfile.build import build
from dvc_data.hashfile.db import HashFileDB
from dvc_objects.fs.local import LocalFileSystem
fs = LocalFileSystem()
for path in sys.argv[2:]:
    print(build(HashFileDB(fs, sys.argv[1]), path, fs, "md5-dos2unix", dry_run=True)[2].hash_info.value)
`

test('before version 3: text with line ends of Windows, also in a folder', async () => {
  put('old.csv', 'id\r\n1\r\n')
  put('old/a.csv', 'id\r\n1\r\n')
  put('old/b.bin', Buffer.from('\0\r\n'))
  put('old/c.txt', Buffer.from('\r\n\u00fc\u00fc\u00fc', 'latin1'))
  const paths = ['old.csv', 'old']
  const args = ['-c', LEGACY, join(root, 'legacy'), ...paths.map(at)]
  const { stdout, stderr } = execute('python', args, { environment: 'dvc', env })
  const digests = stdout.trim().split('\n')
  expect(digests, stderr).toEqual(['bc9280dfc1d4e67233f138f5bbbf0951', expect.stringMatching(/\.dir$/)])
  for (const [i, path] of paths.entries()) {
    put(`${path}.dvc`, `outs:\n- md5: ${digests[i]}\n  path: ${path}\n`)
    expect(await verifiedDvcDigest(at(path), path)).toBe(digests[i])
  }
})

test('what a .dvcignore leaves out is not guessed: the digest stays unknown', async () => {
  put('.dvcignore', `${readFileSync(at('.dvcignore'), 'utf8')}*.tmp\n`)
  put('some/a.csv', 'id\n1\n')
  put('some/a.tmp', 'not data')
  dvc('add', '--quiet', 'some')
  expect(dvcOutput(at('some.dvc'), '').files).toBe(1)
  expect(await verifiedDvcDigest(at('some'), 'some')).toBeNull()
  expect(await verifiedDvcDigest(at('train'), 'train')).toMatch(/\.dir$/)
})
