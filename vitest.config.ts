import { defineConfig } from 'vitest/config'

const suite = (name: string, include: string[], extra = {}) => ({ test: { name, include, ...extra } })

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
