import { generateKeyPairSync } from 'node:crypto'
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDirectory } from '../../src/registry/signing/directory.ts'
import { SignatureError } from '../../src/registry/signing/errors.ts'
import { readSigner, signFiles } from '../../src/registry/signing/sign.ts'
import { verifyDirectory } from '../../src/registry/signing/verify.ts'
import { reference, signedFolder, trustCertificate, trustKey } from '../registry/signing/samples.ts'
import { execute } from './python.ts'

let scratch: string
let folder: string
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mlops-oms-'))
  folder = await signedFolder()
})
afterAll(() => rm(scratch, { recursive: true, force: true }))

/** The packaged command-line tool. */
const modelSigning = (...args: string[]) => execute('model_signing', args, { environment: 'signing' })

async function file(name: string, text: string): Promise<string> {
  await writeFile(join(scratch, name), text)
  return join(scratch, name)
}

describe.each(['P-256', 'P-384', 'P-521'])('%s, with keys of this run', (namedCurve) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve })
  const privatePem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const publicPem = String(publicKey.export({ type: 'spki', format: 'pem' }))

  test('model_signing verifies what we sign by key, and refuses it once a file is changed', async () => {
    const { files } = await readDirectory(folder, [])
    const signature = await file(`ours-${namedCurve}.sig`, signFiles('m', files, readSigner(privatePem)))
    const key = await file(`${namedCurve}.pub`, publicPem)
    const verify = () => modelSigning('verify', 'key', '--signature', signature, '--public_key', key, folder)
    const verified = verify()
    expect(verified.status, verified.stderr).toBe(0)
    expect(verified.stdout).toContain('Verification succeeded')
    await appendFile(join(folder, 'model.onnx'), '!')
    expect(verify().stdout + verify().stderr).toContain("Hash mismatch for 'model.onnx'")
    await writeFile(join(folder, 'model.onnx'), 'weights')
  })

  test('we verify what model_signing signs by key, and refuse it once a file is changed', async () => {
    const signature = join(scratch, `theirs-${namedCurve}.sig`)
    const key = await file(`${namedCurve}.pem`, privatePem)
    const signed = modelSigning('sign', 'key', '--signature', signature, '--private_key', key, folder)
    expect(signed.status, signed.stderr).toBe(0)
    const { manifest } = await verifyDirectory(folder, signature, trustKey(publicPem))
    expect(manifest.files.size).toBe(6)
    await appendFile(join(folder, 'empty'), '!')
    const refused = verifyDirectory(folder, signature, trustKey(publicPem))
    await expect(refused).rejects.toMatchObject({ fault: 'tampered' })
    await expect(refused).rejects.toBeInstanceOf(SignatureError)
    await writeFile(join(folder, 'empty'), '')
  })

  test('by certificate, in both directions', async () => {
    const curve = reference.curves[namedCurve]
    const { files } = await readDirectory(folder, [])
    const chain = curve.certificate + reference.intermediate
    const ours = await file('ours.sig', signFiles('m', files, readSigner(curve.private, chain)))
    const root = await file('root.pem', reference.root)
    const verified = modelSigning(
      ...['verify', 'certificate', '--signature', ours, '--certificate_chain', root, folder],
    )
    expect(verified.status, verified.stderr).toBe(0)
    const theirs = join(scratch, 'theirs.sig')
    const [key, leaf, middle] = await Promise.all([
      file('leaf-key.pem', curve.private),
      file('leaf.pem', curve.certificate),
      file('middle.pem', reference.intermediate),
    ])
    const signed = modelSigning(
      ...['sign', 'certificate', '--signature', theirs, '--private_key', key],
      ...['--signing_certificate', leaf, '--certificate_chain', middle, folder],
    )
    expect(signed.status, signed.stderr).toBe(0)
    const { signer } = await verifyDirectory(folder, theirs, trustCertificate(reference.root))
    expect(signer).toBe('CN=models@example.org')
  })
})

test('a single file that model_signing signed', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = await file('single.pem', String(privateKey.export({ type: 'pkcs8', format: 'pem' })))
  const signature = join(scratch, 'single.sig')
  const model = join(folder, 'model.onnx')
  const signed = modelSigning('sign', 'key', '--signature', signature, '--private_key', key, model)
  expect(signed.status, signed.stderr).toBe(0)
  const trust = trustKey(String(publicKey.export({ type: 'spki', format: 'pem' })))
  expect([...(await verifyDirectory(model, signature, trust)).manifest.files.keys()]).toEqual(['.'])
  expect(await readFile(signature, 'utf8')).toContain('"mediaType"')
})
