import type { RegisteredVersion, Registry } from '../registry/registry.ts'

/** What a rollback would bring back once the chosen version holds the stage. */
export function versionBefore(
  registry: Registry,
  model: string,
  stage: string,
  chosen: RegisteredVersion,
): RegisteredVersion | undefined {
  const current = registry.stage(model, stage)
  if (current?.version !== chosen.version) return current
  const before = previousHolder(registry, model, stage, current)
  return registry.versions(model).find(({ version }) => version === before)
}

/** What held the stage before the version that holds it now, by the ledger. */
export function previousHolder(
  registry: Registry,
  model: string,
  stage: string,
  current: RegisteredVersion | undefined,
) {
  const moves = registry
    .events()
    .filter(
      (event) =>
        event.model === model &&
        event.stage === stage &&
        (event.type === 'promoted' || event.type === 'rolled-back'),
    )
  return moves.findLast((event) => event.version === current?.version)?.from ?? undefined
}
