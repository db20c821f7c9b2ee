import { readCertificates, readPublicKey } from '../../registry/signing/keys.ts'
import type { TrustPolicy } from '../../registry/signing/record.ts'
import type { Option } from '../arguments.ts'
import { readGiven } from './given.ts'

export const TRUST_OPTIONS: Record<string, Option> = {
  'public-key': { description: 'Check the signature with this public key (PEM).', value: 'file' },
  certificate: { description: 'Trust this certificate to issue signing certificates (PEM).', value: 'file' },
  'require-signature': { description: 'An unsigned version fails.' },
}

/** Whom the options of a command believe. */
export async function trustOf(options: Record<string, string | undefined>): Promise<TrustPolicy> {
  const read = async (path: string) => (await readGiven(path)).toString('utf8')
  const { 'public-key': key, certificate } = options
  return {
    keys: key ? [readPublicKey(await read(key), key)] : [],
    certificates: certificate ? readCertificates(await read(certificate), certificate) : [],
    required: options['require-signature'] !== undefined,
  }
}
