import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ownWorkflows, templates, type WorkflowText, workflowsInGuides } from './documents.ts'
import { projectRoot, tool } from './runner.ts'

/** What actionlint finds, a finding a line. `name` chooses which settings of the project apply. */
function findings(text: string, name: string): string {
  const { status, stdout, stderr } = spawnSync(
    tool('actionlint'),
    ['-oneline', '-no-color', '-config-file', '.github/actionlint.yaml', '-stdin-filename', name, '-'],
    { cwd: projectRoot, input: text, encoding: 'utf8' },
  )
  expect([0, 1], stderr).toContain(status)
  return stdout
}

test('sees a mistake', () => {
  const wrong = 'on: push\njobs:\n  a:\n    runs-on: [self-hosted, cpu]\n    step: []\n'
  const found = findings(wrong, 'workflows-templates/wrong.yml')
  expect(found).toContain('"steps" section is missing')
  expect(found).toContain('unexpected key "step"')
  expect(found).toContain('label "cpu" is unknown')
})

const files: WorkflowText[] = [...ownWorkflows, ...templates]

test.each(files)('$where', ({ where, text }) => {
  expect(findings(text, where)).toBe('')
})

test('every workflow in a guide', () => {
  expect(workflowsInGuides().map(({ where }) => where.split(':')[0])).toContain('README.md')
  for (const { where, text } of workflowsInGuides())
    expect(findings(text, `workflows-templates/guide.yml`), where).toBe('')
})
