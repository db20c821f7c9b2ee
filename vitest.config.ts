import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests start the program hundreds of times: Node compiles it once. */
const env = { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') }

const suite = (name: string, include: string[], extra = {}) => ({ test: { name, include, env, ...extra } })

export default defineConfig({
  test: {
    projects: [
      suite('unit', ['test/**/*.test.ts'], {
        exclude: ['test/workflow/**', 'test/interop/**'],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      suite('workflow', ['test/workflow/**/*.test.ts'], {
        testTimeout: 600_000,
        hookTimeout: 600_000,
        fileParallelism: false,
      }),
      suite('interop', ['test/interop/**/*.test.ts'], {
        testTimeout: 600_000,
        hookTimeout: 600_000,
        fileParallelism: false,
      }),
    ],
  },
})
