import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { actions } from '../../src/actions/index.ts'
import { ownWorkflows, parseWorkflow, type Step, templates, workflowsInGuides } from './documents.ts'
import { projectRoot, withoutQueue } from './runner.ts'

const OURS = /^mlops-actions\/mlops-actions(?:\/actions\/([\w-]+))?@v1$/
const PINNED = /^actions\/[\w-]+@[0-9a-f]{40}$/

const ourAction = (step: Step) => {
  const match = OURS.exec(step.uses ?? '')
  return match ? (match[1] ?? 'mlops') : undefined
}

describe.each(templates)('$where', ({ where, text }) => {
  const workflow = parseWorkflow(text)
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  test('uses only a pinned checkout and our own actions', () => {
    for (const step of steps) {
      expect(step.uses, JSON.stringify(step)).toBeDefined()
      expect(PINNED.test(step.uses!) || OURS.test(step.uses!), step.uses).toBe(true)
    }
    const pins = text.match(/uses: actions\/.*/g) ?? []
    for (const pin of pins) expect(pin).toMatch(/# v\d+\.\d+\.\d+$/)
  })

  test('grants nothing at the top and says why for every permission of a job', () => {
    expect(workflow.permissions).toEqual({})
    for (const [id, job] of jobs) {
      const names = Object.keys(job.permissions ?? {})
      expect(names.length, id).toBeGreaterThan(0)
    }
    const lines = text.split('\n').filter((line) => /^ {6}[\w-]+: (read|write)\b/.test(line))
    expect(lines.length).toBeGreaterThan(0)
    for (const line of lines) expect(line).toMatch(/# \w+/)
  })

  test('runs in tests as it is, but for the queue of its concurrency group', () => {
    const left = withoutQueue(text)
    expect(left).not.toContain('queue: max')
    expect(text.length - left.length).toBe(text.includes('queue: max') ? '  queue: max\n'.length : 0)
  })

  test('leaves no token in the working tree', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false)
  })

  test('has properties for the list of workflows', () => {
    const path = join(projectRoot, where.replace(/\.yml$/, '.properties.json'))
    expect(existsSync(path)).toBe(true)
    const properties = JSON.parse(readFileSync(path, 'utf8'))
    expect(Object.keys(properties)).toEqual(['name', 'description', 'iconName', 'categories', 'filePatterns'])
    expect(properties.description.length).toBeLessThanOrEqual(120)
  })
})

test.each([...templates, ...ownWorkflows, ...workflowsInGuides()])(
  '$where gives inputs and reads outputs that the actions have',
  async ({ text }) => {
    for (const job of Object.values(parseWorkflow(text).jobs)) {
      for (const step of job.steps) {
        const name = ourAction(step)
        if (!name) continue
        expect(Object.keys(actions)).toContain(name)
        const definition = await actions[name]()
        const known = Object.keys(definition.inputs.shape)
        for (const input of Object.keys(step.with ?? {})) expect(known, `${name} ${input}`).toContain(input)
      }
      for (const [, id, output] of JSON.stringify(job.outputs ?? {}).matchAll(
        /steps\.(\w+)\.outputs\.([\w-]+)/g,
      )) {
        const step = job.steps.find((each) => each.id === id)
        const definition = await actions[ourAction(step!) as string]()
        expect([...Object.keys(definition.outputs), 'outcome'], id).toContain(output)
      }
    }
  },
)
