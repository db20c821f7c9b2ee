import { generateKeyPairSync, sign } from 'node:crypto'
import { rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readDirectory } from '../../../src/registry/signing/directory.ts'
import { readSigner, signFiles } from '../../../src/registry/signing/sign.ts'
import { verifyDirectory, verifySigned } from '../../../src/registry/signing/verify.ts'
import { curves, faultOf, reference, signedFolder, trustCertificate, trustKey } from './samples.ts'

const p384 = reference.curves['P-384']

let folder: string
let signature: string
beforeEach(async () => {
  folder = await signedFolder()
  signature = join(folder, 'model.sig')
  await writeFile(signature, p384.byKey)
})
afterEach(() => rm(dirname(folder), { recursive: true, force: true }))

const verify = (trust = trustKey(p384.public), loads: string[] = []) =>
  verifyDirectory(folder, signature, trust, loads)

interface Statement {
  subject: { digest: { sha256: string } }[]
  predicate: {
    resources: { name: string }[]
    serialization: { method: string; hash_type: string; ignore_paths: string[] }
  }
}

/** The bundle with another statement, signed again with the key that is trusted. */
function resigned(change: (statement: Statement) => unknown): string {
  const bundle = JSON.parse(p384.byKey)
  const statement = JSON.parse(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())
  change(statement)
  const payload = Buffer.from(JSON.stringify(statement))
  const head = `DSSEv1 28 application/vnd.in-toto+json ${payload.length} `
  const sig = sign('sha384', Buffer.concat([Buffer.from(head), payload]), p384.private)
  bundle.dsseEnvelope.payload = payload.toString('base64')
  bundle.dsseEnvelope.signatures[0].sig = sig.toString('base64')
  return JSON.stringify(bundle)
}

describe('what the reference implementation signed', () => {
  test.each(curves)('by key on %s', async (_, curve) => {
    await writeFile(signature, curve.byKey)
    const { method, warnings, manifest } = await verify(trustKey(curve.public))
    expect({ method, warnings, files: manifest.files.size }).toEqual({
      method: 'key',
      warnings: [],
      files: 6,
    })
    expect(manifest.root).toBe('sha256:32fedf8adce8e8482b526cc5f2b8393cbdba467980e143fac4e9fd5f712e1d5d')
  })

  test.each(curves)('by certificate on %s, through an intermediate authority', async (_, curve) => {
    await writeFile(signature, curve.byCertificate)
    const { method, signer } = await verify(trustCertificate(reference.root))
    expect({ method, signer }).toEqual({ method: 'certificate', signer: 'CN=models@example.org' })
  })

  test('a single file, whatever it is called now', async () => {
    await writeFile(signature, reference.oneFile)
    const { manifest } = await verifyDirectory(join(folder, 'model.onnx'), signature, trustKey(p384.public))
    expect([...manifest.files.keys()]).toEqual(['.'])
    const fault = await faultOf(() =>
      verifyDirectory(join(folder, 'empty'), signature, trustKey(p384.public)),
    )
    expect(fault).toEqual(['tampered', '"." has been changed since it was signed'])
  })

  test('the older form, with a warning, because it does not say which key', async () => {
    await writeFile(signature, reference.older)
    expect((await verify()).warnings).toEqual([
      'The signature is of an older form that holds the key itself: it does not say which key to check it with. Sign the model again.',
    ])
    const other = trustKey(reference.curves['P-256'].public)
    expect(await faultOf(() => verify(other))).toEqual([
      'bad-signature',
      'the signature does not fit what was signed',
    ])
  })
})

describe('every fault has its own name and text', () => {
  test('tampered: one byte of a file', async () => {
    await writeFile(join(folder, 'model.onnx'), 'weightz')
    expect(await faultOf(verify)).toEqual(['tampered', '"model.onnx" has been changed since it was signed'])
  })

  test('extra-file', async () => {
    await writeFile(join(folder, 'nested', 'payload.py'), 'import os')
    expect(await faultOf(verify)).toEqual(['extra-file', '"nested/payload.py" is there and not signed'])
  })

  test('missing-file', async () => {
    await rm(join(folder, 'empty'))
    expect(await faultOf(verify)).toEqual(['missing-file', '"empty" has been signed and is missing'])
  })

  test('wrong-key: said before the signature is looked at', async () => {
    await writeFile(join(folder, 'model.onnx'), 'weightz')
    const [fault, message] = await faultOf(() => verify(trustKey(reference.curves['P-521'].public)))
    expect(fault).toBe('wrong-key')
    expect(message).toMatch(/^another key signed the model: the signature names \w{12}…, trusted is \w{12}…$/)
  })

  test('symlink: also one whose target has the signed bytes', async () => {
    await rm(join(folder, 'empty'))
    await symlink('/dev/null', join(folder, 'empty'))
    expect(await faultOf(verify)).toEqual(['symlink', '"empty" is a symbolic link or no regular file'])
  })

  test.each(['../model.onnx', '/etc/passwd', 'a/../b', 'C:/x', 'a\\b', 'a//b', './a'])(
    'unsafe-path: %s',
    async (path) => {
      await writeFile(
        signature,
        resigned(({ predicate }) => {
          predicate.resources[0].name = path
        }),
      )
      expect(await faultOf(verify)).toEqual([
        'unsafe-path',
        `the signature names the file "${path}", which is no path below the model`,
      ])
    },
  )

  test.each(['../..', '/tmp', '*.py', 'a[b', ''])('unsafe-path: leaving out "%s"', async (path) => {
    await writeFile(
      signature,
      resigned(({ predicate }) => predicate.serialization.ignore_paths.push(path)),
    )
    expect(await faultOf(verify)).toEqual([
      'unsafe-path',
      `the signature leaves out "${path}", which is no plain path below the model`,
    ])
  })

  test('ignored-file: one that would be used', async () => {
    await writeFile(
      signature,
      resigned(({ predicate }) => predicate.serialization.ignore_paths.push('nested')),
    )
    const loads = ['model.onnx', 'nested/deep/vocab.txt']
    expect(await faultOf(() => verify(undefined, loads))).toEqual([
      'ignored-file',
      'the signature leaves out "nested/deep/vocab.txt", which would be used unsigned',
    ])
  })

  test.each(['blake2b', 'blake3', 'md5'])('unknown-digest: %s', async (method) => {
    await writeFile(
      signature,
      resigned(({ predicate }) => {
        predicate.serialization.hash_type = method
      }),
    )
    expect(await faultOf(verify)).toEqual([
      'unknown-digest',
      `the files were signed by their ${method} digests; this reads only sha256`,
    ])
  })

  test('bad-signature: another statement under the same signature', async () => {
    const bundle = JSON.parse(p384.byKey)
    const statement = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()
    bundle.dsseEnvelope.payload = Buffer.from(statement.replace('"files"', '"shards"')).toString('base64')
    await writeFile(signature, JSON.stringify(bundle))
    expect(await faultOf(verify)).toEqual(['bad-signature', 'the signature does not fit what was signed'])
  })

  test('inconsistent: a list that does not fit its own digest', async () => {
    await writeFile(
      signature,
      resigned(({ subject }) => {
        subject[0].digest.sha256 = '0'.repeat(64)
      }),
    )
    expect((await faultOf(verify))[0]).toBe('inconsistent')
  })

  test('unsupported: shards, and Sigstore’s keyless method', async () => {
    await writeFile(
      signature,
      resigned(({ predicate }) => {
        predicate.serialization.method = 'shards'
      }),
    )
    expect((await faultOf(verify))[0]).toBe('unsupported')
    const bundle = JSON.parse(p384.byKey)
    bundle.verificationMaterial = { certificate: { rawBytes: '' }, tlogEntries: [{}] }
    await writeFile(signature, JSON.stringify(bundle))
    expect((await faultOf(verify))[1]).toContain('keyless')
  })

  test.each(['', '{}', '{"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1"}'])(
    'malformed: %s',
    async (text) => {
      await writeFile(signature, text)
      expect((await faultOf(verify))[0]).toBe('malformed')
    },
  )
})

describe('untrusted-certificate', () => {
  test('where no trusted one issued it', async () => {
    await writeFile(signature, p384.byCertificate)
    expect(await faultOf(() => verify(trustCertificate(p384.certificateWithoutUsage)))).toEqual([
      'untrusted-certificate',
      'the certificate CN=Test models CA is not trusted: its issuer (CN=Test root) is none of the trusted certificates',
    ])
  })

  test('where it is not for signing', async () => {
    const bundle = JSON.parse(p384.byCertificate)
    const der = p384.certificateWithoutUsage.replaceAll(/-----[A-Z ]+-----|\n/g, '')
    bundle.verificationMaterial.x509CertificateChain.certificates[0].rawBytes = der
    await writeFile(signature, JSON.stringify(bundle))
    expect(await faultOf(() => verify(trustCertificate(reference.root)))).toEqual([
      'untrusted-certificate',
      'the certificate CN=no-signer@example.org is not trusted: its key usage allows neither digital signatures nor code signing',
    ])
  })

  test.each([
    [
      'pathLength',
      'the certificate CN=Sub CA is not trusted: CN=Short CA may issue to fewer authorities in a row',
    ],
    [
      'nameConstraints',
      'the certificate CN=Bound CA is not trusted: it has a critical extension that is not understood here',
    ],
    [
      'noAuthority',
      'the certificate CN=models@example.org is not trusted: its issuer (CN=No CA) is none of the trusted certificates',
    ],
  ])('where the reference refuses the chain too: %s', async (reason, text) => {
    const bundle = JSON.parse(p384.byCertificate)
    bundle.verificationMaterial.x509CertificateChain.certificates = reference.refused[reason].map((pem) => ({
      rawBytes: pem.replaceAll(/-----[A-Z ]+-----|\n/g, ''),
    }))
    await writeFile(signature, JSON.stringify(bundle))
    expect(await faultOf(() => verify(trustCertificate(reference.root)))).toEqual([
      'untrusted-certificate',
      text,
    ])
  })

  test('not where the signing certificate itself is the trusted one', async () => {
    await writeFile(signature, p384.byCertificate)
    expect((await verify(trustCertificate(p384.certificate))).method).toBe('certificate')
    const other = reference.curves['P-256'].certificate
    expect((await faultOf(() => verify(trustCertificate(other))))[0]).toBe('untrusted-certificate')
  })
})

describe('what we sign', () => {
  test.each(curves)('verifies on %s, by key and by certificate', async (_, curve) => {
    const { files } = await readDirectory(folder, [], signature)
    const content = { files, links: [] }
    const byKey = signFiles('flight-delay@v1.0.0', files, readSigner(curve.private))
    expect(verifySigned({ bundle: byKey, content, trust: trustKey(curve.public) }).manifest.name).toBe(
      'flight-delay@v1.0.0',
    )
    const chain = curve.certificate + reference.intermediate
    const byCertificate = signFiles('x', files, readSigner(curve.private, chain))
    const trust = trustCertificate(reference.root)
    expect(verifySigned({ bundle: byCertificate, content, trust }).method).toBe('certificate')
  })

  test('lists files by code point, as the reference does', async () => {
    const { files } = await readDirectory(folder, [], signature)
    const payload = (bundle: string) =>
      JSON.parse(Buffer.from(JSON.parse(bundle).dsseEnvelope.payload, 'base64').toString())
    const ours = payload(signFiles('model', files, readSigner(p384.private)))
    const theirs = payload(p384.byKey)
    expect(ours.predicate.resources).toEqual(theirs.predicate.resources)
    expect(ours.subject).toEqual(theirs.subject)
    expect(ours.predicate.serialization.ignore_paths.sort()).toEqual(
      ['model.sig', ...theirs.predicate.serialization.ignore_paths].sort(),
    )
  })
})

describe('unusable keys', () => {
  const pem = (key: { export(options: object): string | Buffer }) =>
    String(key.export({ type: 'pkcs8', format: 'pem' }))

  test.each([
    ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, 'rsa'],
    ['Ed25519', generateKeyPairSync('ed25519').privateKey, 'ed25519'],
    ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' }).privateKey, 'ec secp256k1'],
  ])('%s', async (_, key, kind) => {
    expect(await faultOf(() => readSigner(pem(key)))).toEqual([
      'unusable-key',
      `the signing key is a key of kind ${kind}: OpenSSF Model Signing takes elliptic-curve keys on P-256, P-384 or P-521`,
    ])
  })

  test('an encrypted key needs its password', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const locked = String(
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'open' }),
    )
    const text = 'the signing key is encrypted, and the password does not open it'
    expect(await faultOf(() => readSigner(locked))).toEqual(['unusable-key', text])
    expect(await faultOf(() => readSigner(locked, undefined, 'wrong'))).toEqual(['unusable-key', text])
    expect(readSigner(locked, undefined, 'open').key.type).toBe('private')
  })

  test('a certificate of another key, and a private key where a public one belongs', async () => {
    const certificate = reference.curves['P-256'].certificate
    expect((await faultOf(() => readSigner(p384.private, certificate)))[1]).toContain(
      'is not for the signing key',
    )
    expect((await faultOf(() => trustKey(p384.private)))[1]).toBe(
      'k.pub is a private key; verifying needs the public one',
    )
    expect((await faultOf(() => readSigner('nonsense')))[1]).toBe(
      'the signing key is no private key in PEM, or the PEM is cut off',
    )
  })
})
