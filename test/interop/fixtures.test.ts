import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { execute } from './python.ts'

const scripts = readdirSync(import.meta.dirname).filter((name) => name.endsWith('_fixtures.py'))

test('there are scripts to check', () => {
  expect(scripts).toContain('metrics_fixtures.py')
  expect(scripts).toContain('model_fixtures.py')
})

/** `x_fixtures.py` runs where `requirements-x.txt` says, if there is such a file. */
function environmentOf(script: string): string | undefined {
  const name = script.replace('_fixtures.py', '')
  return existsSync(join(import.meta.dirname, `requirements-${name}.txt`)) ? name : undefined
}

test.each(scripts)('the numbers of %s are still those of its oracle', (script) => {
  const { status, stdout, stderr } = execute('python', [join(import.meta.dirname, script), '--check'], {
    environment: environmentOf(script),
  })
  expect(status, `${stdout}${stderr}`).toBe(0)
})
