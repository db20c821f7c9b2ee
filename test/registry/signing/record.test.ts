import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../../../src/evidence/canonical.ts'
import { Git } from '../../../src/git/git.ts'
import { type FolderEntry, readFolder } from '../../../src/registry/folder.ts'
import { type RecordToVerify, signRecord, verifyRecord } from '../../../src/registry/signing/record.ts'
import { readSigner } from '../../../src/registry/signing/sign.ts'
import { faultOf, reference, trustKey } from './samples.ts'

const p256 = reference.curves['P-256']
const tag = 'flight-delay@v1.0.0'
const modelSha256 = sha256('weights')
const entry = (text: string): FolderEntry => ({ content: Buffer.from(text), link: false })
const record = new Map([
  ['version.json', entry('{}')],
  ['statements/provenance.json', entry('{}')],
])
const bundle = signRecord(tag, record, modelSha256, readSigner(p256.private))
const signed = new Map([...record, ['model.sig', entry(bundle)]])
const trust = { ...trustKey(p256.public), required: true }
const nobody = { keys: [], certificates: [], required: false }

const verify = (change: Partial<RecordToVerify> = {}) =>
  verifyRecord({ tag, files: signed, modelSha256, claimsSignature: true, trust, ...change })

test('the model and every file of the record are signed together', async () => {
  expect([...(verify().verified?.manifest.files.keys() ?? [])]).toEqual([
    'model.onnx',
    'statements/provenance.json',
    'version.json',
  ])
  expect(await faultOf(() => verify({ modelSha256: sha256('other weights') }))).toEqual([
    'tampered',
    'flight-delay@v1.0.0: "model.onnx" has been changed since it was signed',
  ])
  expect(
    await faultOf(() => verify({ files: new Map([...signed, ['version.json', entry('{ }')]]) })),
  ).toEqual(['tampered', 'flight-delay@v1.0.0: "version.json" has been changed since it was signed'])
  expect((await faultOf(() => verify({ files: new Map([...signed, ['hook.py', entry('')]]) })))[0]).toBe(
    'extra-file',
  )
})

test('a signature that was taken away is missed, and an unsigned version is refused where signing is required', async () => {
  expect(await faultOf(() => verify({ files: record, trust: nobody }))).toEqual([
    'missing-file',
    'flight-delay@v1.0.0: model.sig has been taken away; the record says it was signed',
  ])
  expect(await faultOf(() => verify({ files: record, claimsSignature: false }))).toEqual([
    'unsigned',
    'flight-delay@v1.0.0 is not signed, and only signed versions are read here',
  ])
  const older = verify({ files: record, claimsSignature: false, trust: { ...trust, required: false } })
  expect(older).toEqual({ signed: false, verified: null, warnings: [] })
})

test('where nobody is trusted, the files are compared and the rest is said', async () => {
  expect(verify({ trust: nobody })).toEqual({
    signed: true,
    verified: null,
    warnings: [
      'flight-delay@v1.0.0 is signed, and no key is trusted here, so the signature itself was not checked. Name one under register.trust.',
    ],
  })
  expect((await faultOf(() => verify({ trust: nobody, modelSha256: sha256('x') })))[0]).toBe('tampered')
})

let repository: string
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'mlops-folder-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository })
  git('init', '--quiet')
  mkdirSync(join(repository, 'record/deep'), { recursive: true })
  writeFileSync(join(repository, 'record/deep/a.txt'), 'a')
  writeFileSync(join(repository, 'record-2'), 'not below it')
  symlinkSync('/etc/passwd', join(repository, 'record/link'))
  git('add', '--all')
  git('-c', 'user.name=A', '-c', 'user.email=a@b', 'commit', '--quiet', '--message=x')
})
afterAll(() => rmSync(repository, { recursive: true, force: true }))

test('a folder of a commit is read with its links told apart, and none is followed', async () => {
  const found = await readFolder(new Git({ directory: repository }), 'HEAD', 'record')
  expect([...found].sort()).toEqual([
    ['deep/a.txt', { content: Buffer.from('a'), link: false }],
    ['link', { content: Buffer.from('/etc/passwd'), link: true }],
  ])
  expect(await faultOf(() => signRecord(tag, found, modelSha256, readSigner(p256.private)))).toEqual([
    'symlink',
    'the record of flight-delay@v1.0.0 holds a symbolic link: link',
  ])
  expect((await faultOf(() => verify({ files: new Map([...signed, ['x', found.get('link')!]]) })))[0]).toBe(
    'symlink',
  )
})
