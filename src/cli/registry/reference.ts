import { UserError } from '../../errors.ts'
import type { RegisteredVersion, Registry } from '../../registry/registry.ts'

export interface Referred {
  model: string
  version: RegisteredVersion
}

/**
 * The version that `v1.1.0`, `production`, `latest`, `flight-delay@v1.1.0` or `flight-delay#production` names.
 * @throws UserError with the nearest name where there is none, or with the choice where there are many models.
 */
export function findReference(registry: Registry, reference: string, only?: string): Referred {
  const [, named, rest] = /^([^@#]+)[@#](.+)$/.exec(reference) ?? []
  if (named !== undefined) return { model: named, version: registry.resolve(named, rest) }
  if (only !== undefined) return { model: only, version: registry.resolve(only, reference) }
  const models = registry.models()
  if (models.length === 0)
    throw new UserError(`No model is registered yet, so there is no "${reference}".`, {
      hint: 'mlops register makes the first version.',
    })
  if (models.includes(reference)) return { model: reference, version: registry.resolve(reference, 'latest') }
  if (models.length === 1) return { model: models[0], version: registry.resolve(models[0], reference) }
  throw new UserError(`More than one model is registered, so "${reference}" does not say which version.`, {
    hint: `Say which: ${models
      .slice(0, 5)
      .map((model) => `${model}@${reference}`)
      .join(', ')}${models.length > 5 ? ', …' : ''}.`,
  })
}

/** The model that `--model` names, else all. An event may be about a model that has no version any more. */
export function chosenModels(registry: Registry, only: string | undefined): string[] {
  if (only === undefined) return registry.models()
  if (!registry.events().some(({ model }) => model === only)) registry.resolve(only, 'latest')
  return [only]
}
