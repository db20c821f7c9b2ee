import { UserError } from '../errors.ts'
import type { Platform } from '../platform/platform.ts'
import { isPem } from '../registry/signing/keys.ts'
import type { SecretInput } from './inputs.ts'

/** Variables that were read and taken out of the environment; a chain may ask for them again. */
const taken = new Map<string, string>()

/** What an input or its variable gives, masked. */
export function readSecret(
  platform: Platform,
  values: { [Name in SecretInput]?: string },
  name: SecretInput,
): string | undefined {
  const variable = `MLOPS_${name.toUpperCase().replaceAll('-', '_')}`
  const given = values[name]
  if (given !== undefined && platform.kind === 'local' && (isPem(given) || name !== 'signing-key'))
    throw new UserError(`--${name} on a command line can be read by everybody on this machine`, {
      hint: `Put it into the variable ${variable}${name === 'signing-key' ? ', or give the path of a file' : ''}.`,
    })
  const held = process.env[variable]
  // Programs that are started from here do not inherit it.
  delete process.env[variable]
  if (held) taken.set(variable, held)
  const value = given ?? taken.get(variable)
  if (value !== undefined && (isPem(value) || name !== 'signing-key')) platform.maskSecret(value)
  return value
}
