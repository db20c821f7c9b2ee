import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import type { Device } from '../evidence/resources.ts'
import { loadOnnxRuntime } from '../platform/native.ts'

/** What times depend on. */
export async function describeDevice(provider: string, threads: number): Promise<Device> {
  const { env } = await loadOnnxRuntime()
  return {
    cpu: cpus()[0]?.model.trim() || process.arch,
    cores: availableParallelism(),
    governor: governor(),
    ...(provider === 'cpu' ? { gpu: null, driver: null } : graphics()),
    provider,
    threads,
    runtime: `onnxruntime-node ${env.versions.node}`,
  }
}

/** Of Linux; virtual machines mostly hide it. */
function governor(): string | null {
  try {
    return readFileSync('/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor', 'utf8').trim()
  } catch {
    return null
  }
}

function graphics(): Pick<Device, 'gpu' | 'driver'> {
  try {
    const query = ['--query-gpu=name,driver_version', '--format=csv,noheader']
    const said = execFileSync('nvidia-smi', query, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    const [gpu, driver] = said
      .split('\n')[0]
      .split(',')
      .map((text) => text.trim())
    return { gpu: gpu || null, driver: driver || null }
  } catch {
    return { gpu: null, driver: null }
  }
}
