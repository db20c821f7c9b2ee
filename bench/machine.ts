import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
  version: string
}

/** What the figures depend on, in one line. `load` is how busy the machine was before we began. */
export function machine(load = loadavg()[0]): string {
  const model = cpus()[0]?.model.trim() || process.arch
  const memory = (totalmem() / 2 ** 30).toFixed(0)
  const cores = availableParallelism()
  return (
    `${new Date().toISOString().slice(0, 10)}, ${model}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ` +
    `${memory} GiB, ${process.platform}, load ${load.toFixed(1)} before; ` +
    `mlops-actions ${version}, Node ${process.versions.node}`
  )
}
