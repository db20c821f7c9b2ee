import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Project } from './project.ts'

let project: Project

/** Renames an output of the model, in its bytes: callers who ask for it by name no longer get it. */
function renameOutput(from: string, to: string): void {
  const path = join(project.workspace, 'trained.onnx')
  const text = readFileSync(path, 'latin1')
  expect(text.split(from).length).toBeGreaterThan(1)
  writeFileSync(path, text.replaceAll(from, to), 'latin1')
  project.commit(`Rename ${from}`)
}

const event = (seq: number) =>
  JSON.parse(project.git('show', `origin/mlops/ledger:events/0000/${String(seq).padStart(6, '0')}.json`))

beforeAll(async () => {
  project = new Project()
  await project.act('validate-data', { mode: 'infer' })
  project.commit('Agree on the data')
  await project.actCandidate()
  await project.act('register')
  await project.act('deploy')
  renameOutput('output_label', 'output_class')
  await project.actCandidate()
}, 240_000)
afterAll(() => project.remove())

describe('a model that breaks those who call production', { timeout: 240_000 }, () => {
  test('is compared, and the comparison warns', () => {
    const evaluation = project.evidence('evaluation')
    expect(evaluation.outcome).toBe('warn')
    expect(evaluation.interface).toEqual({
      change: 'breaking',
      against: 'v1.0.0',
      differences: ['output "output_label" is gone', 'output "output_class" (int64 [?]) is new'],
    })
    expect(project.read('.mlops/flight-delay/evaluation.md')).toMatch(
      /^### ⚠️ flight-delay: breaks those who call production v1\.0\.0\n\nROC AUC[\s\S]+Inputs and outputs are \*\*breaking\*\* for those who call v1\.0\.0: output "output\\?_label" is gone/,
    )
  })

  test('is not registered without a reason', () => {
    const { exitCode, stderr } = project.mlops('register')
    expect(exitCode).toBe(3)
    expect(stderr).toBe(
      'the model breaks those who call v1.0.0:\n  output "output_label" is gone\n  output "output_class" (int64 [?]) is new\n' +
        'Keep the inputs and outputs as they are, or accept the break on record: override-interface: "why, and who was told".\n',
    )
    expect(project.git('tag', '--list')).not.toContain('v2')
  })

  test('is not registered without a reason where nobody judged it either', () => {
    const bytes = readFileSync(join(project.workspace, 'trained.onnx'))
    const other = Buffer.concat([bytes, Buffer.from([0x1a, 1]), Buffer.from('x')])
    writeFileSync(join(project.workspace, 'bought.onnx'), other)
    const { exitCode, stderr } = project.mlops('register', '--model-file', 'bought.onnx')
    expect(exitCode).toBe(3)
    expect(stderr).toMatch(/^the model breaks those who call v1\.0\.0:\n {2}output "output_label" is gone\n/)
    expect(project.git('tag', '--list')).not.toContain('v2')
  })

  test('is registered as a major version, with who, when and why in its event', async () => {
    await project.act('register', { 'override-interface': 'Billing has moved on' })
    expect(event(3)).toMatchObject({
      type: 'registered',
      version: 'v2.0.0',
      actor: 'Ada',
      details: {
        interface: { change: 'breaking', against: 'v1.0.0', override: 'Billing has moved on' },
      },
    })
    expect(project.read('.mlops/flight-delay/version.md')).toContain('Accepted: **Billing has moved on**')
  })

  test('is deployed on the same reason, and a rollback is never held up', async () => {
    await project.act('deploy')
    expect(event(4).details.interface).toMatchObject({ change: 'breaking', override: 'Billing has moved on' })
    const { printed } = await project.act('deploy', { mode: 'rollback' })
    expect(printed).toContain("The model's inputs or outputs differ from v2.0.0 (breaking)")
    expect(event(5).details.interface).toEqual({
      change: 'breaking',
      against: 'v2.0.0',
      differences: ['output "output_class" is gone', 'output "output_label" (int64 [?]) is new'],
    })
  })

  test('a version that was accepted against another one needs a reason of its own', async () => {
    renameOutput('output_class', 'output_third')
    await project.actCandidate()
    await project.act('register', { 'override-interface': 'Third name' })
    await project.act('deploy', { version: 'v2.0.0' })
    const refused = project.mlops('deploy', '--version', 'v3.0.0')
    expect(refused.exitCode).toBe(3)
    expect(refused.stderr).toContain(
      'the model breaks those who call v2.0.0:\n  output "output_class" is gone',
    )
    await project.act('deploy', { version: 'v3.0.0', 'override-interface': 'Agreed with billing' })
    expect(event(8).details.interface.override).toBe('Agreed with billing')
  })
})
