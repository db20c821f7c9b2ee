// Usage: list-registry.ts <clone>. Prints every model's versions and the holder of each of its stages.
import { openRegistry } from '../../../src/registry/registry.ts'

const registry = await openRegistry({ directory: process.argv[2] })
const state = registry.models().map((model) => {
  const stage = registry.stages(model).map((name) => [name, registry.stage(model, name)?.version])
  const versions = registry.versions(model).map(({ version, commit }) => `${version} ${commit}`)
  return [model, { version: versions[0].split(' ')[0], stage: Object.fromEntries(stage), versions }]
})
console.log(JSON.stringify(Object.fromEntries(state)))
