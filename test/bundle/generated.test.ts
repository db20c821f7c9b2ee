import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { actionYml, fill, inputsTable, stub } from '../../.github/scripts/metadata.mjs'
import { schemaFiles } from '../../.github/scripts/schemas.mjs'
import { commonInputs, numberInput, tokenInput } from '../../src/actions/inputs.ts'

const repository = resolve(import.meta.dirname, '../..')

const fake = {
  name: 'fake',
  title: 'Fake: an action',
  description: 'Does nothing, well.',
  branding: { icon: 'eye', color: 'blue' },
  inputs: z.strictObject({
    ...tokenInput,
    'fail-on': commonInputs['fail-on'],
    candidate: z.string().describe('Version | tag.'),
    alpha: numberInput().default(0.05).describe('Error rate.'),
  }),
  outputs: { version: 'The version.' },
}

test('every generated file is current', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(repository, '.github/scripts/generate.mjs'), '--check'],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
})

test('an action.yml has every input with its default, every output, and what it starts', () => {
  expect(parse(actionYml(fake, 'index.js'))).toEqual({
    name: 'Fake: an action',
    description: 'Does nothing, well.',
    author: 'mlops-actions',
    branding: { icon: 'eye', color: 'blue' },
    inputs: {
      'github-token': {
        description: "Token for GitHub's API; in a workflow the default is the job's own.",
        required: false,
        default: '${'.concat('{ github.token }}'),
      },
      'fail-on': {
        description:
          'Least outcome that fails the step; with never only an error does. One of: fail, inconclusive, warn, never.',
        required: false,
        default: 'fail',
      },
      candidate: { description: 'Version | tag.', required: true },
      alpha: { description: 'Error rate.', required: false, default: '0.05' },
    },
    outputs: {
      outcome: { description: 'What it came to: pass, warn, fail, inconclusive, skipped or error.' },
      version: { description: 'The version.' },
    },
    runs: { using: 'node24', main: 'index.js' },
  })
  expect(stub('fake', '../../')).toBe("import { run } from '../../dist/index.js'\n\nawait run('fake')\n")
})

test('tables go between their markers, and a text without markers stays', () => {
  expect(fill('a\n<!-- inputs -->\nold\n<!-- /inputs -->\nb', 'inputs', 'new')).toBe(
    'a\n<!-- inputs -->\n\nnew\n\n<!-- /inputs -->\nb',
  )
  expect(fill('none', 'inputs', 'new')).toBe('none')
  const rows = (inputsTable(fake) as string).split('\n')
  expect(new Set(rows.map((row) => row.length)).size).toBe(1)
  expect(rows.slice(4).map((row) => row.replaceAll(/ +/g, ' '))).toEqual([
    '| `candidate` | Version \\| tag. | **required** |',
    '| `alpha` | Error rate. | `0.05` |',
  ])
})

test('there is a schema of the configuration and of every document', () => {
  const files = schemaFiles() as Record<string, string>
  expect(Object.keys(files)).toEqual([
    'mlops.schema.json',
    'validation.schema.json',
    'rules.schema.json',
    'run.schema.json',
    'evaluation.schema.json',
    'version.schema.json',
    'deployment.schema.json',
    'drift.schema.json',
  ])
  const config = JSON.parse(files['mlops.schema.json'])
  // What has a default need not be written.
  expect(config.required).toEqual(['version', 'models'])
  expect(config.properties.models.additionalProperties.required).toEqual(['task', 'data'])
  expect(config.properties.models.additionalProperties.additionalProperties).toBe(false)
  expect(JSON.parse(files['run.schema.json']).$id).toBe(
    'https://mlops-actions.github.io/schemas/v1/run.schema.json',
  )
})
