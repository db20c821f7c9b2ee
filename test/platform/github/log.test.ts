import type * as Core from '@actions/core'
import { expect, test } from 'vitest'
import { JobLog } from '../../../src/platform/github/log.ts'

function recorded() {
  const lines: string[] = []
  const say =
    (kind: string) =>
    (message = '', at: Core.AnnotationProperties = {}) =>
      void lines.push(`${kind}: ${at.file ? `[${at.file}:${at.startLine}] ` : ''}${message}`)
  const kinds = ['info', 'debug', 'notice', 'warning', 'error', 'startGroup', 'endGroup']
  const core = Object.fromEntries(kinds.map((kind) => [kind, say(kind)])) as unknown as typeof Core
  return { lines, log: new JobLog(core) }
}

test('shows at most ten annotations of a type: eight, their remainder, and the error that ends the step', () => {
  const { lines, log } = recorded()
  for (let i = 1; i <= 30; i++) log.error(`problem ${i}`, { file: 'a.yaml', line: i })
  log.close()
  log.fail('over')
  const annotations = lines.filter((line) => line.startsWith('error: '))
  expect(annotations).toHaveLength(10)
  expect(annotations[0]).toBe('error: [a.yaml:1] problem 1')
  expect(annotations.slice(-2)).toEqual(['error: 22 more errors in the log of this step.', 'error: over'])
  expect(lines).toContain('info: error: a.yaml:30  problem 30')
})

test('cuts a message where the runner would', () => {
  const { lines, log } = recorded()
  log.warning('x'.repeat(5000))
  expect(lines[0]).toBe(`warning: ${'x'.repeat(4095)}…`)
})

test('data in a line is never a command', () => {
  const { lines, log } = recorded()
  log.info('::set-output name=a::b\n  ::error::no\nok ::warning::\n##[add-path]/evil')
  expect(lines[0]).toBe('info: : :set-output name=a::b\n  : :error::no\nok ::warning::\n## [add-path]/evil')
})

test('a group ends although its body fails', async () => {
  const { lines, log } = recorded()
  await expect(log.group('t', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(lines).toEqual(['startGroup: t', 'endGroup: '])
})

test('progress says the first, the last, and little between', () => {
  const { lines, log } = recorded()
  for (let i = 1; i <= 100; i++) log.progress('scoring', i / 100, `${i} rows`)
  expect(lines).toEqual(['info: scoring  1 %  1 rows', 'info: scoring  100 %  100 rows'])
})
