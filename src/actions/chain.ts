import { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Outcome } from '../evidence/envelope.ts'
import type { Platform } from '../platform/platform.ts'
import type { Report } from '../report/blocks.ts'
import { didYouMean } from '../text.ts'
import type { ActionDefinition, ActionResult } from './action.ts'
import { evidenceInputs, forkInput } from './context.ts'
import { blocks } from './finish.ts'
import {
  commentInput,
  commonInputs,
  FAIL_ON,
  listInput,
  parseInputs,
  registryInputs,
  tokenInput,
} from './inputs.ts'
import { interfaceInput } from './interface.ts'
import { signingInputs } from './signing.ts'

/** Stage name → its definition, loaded when it is needed. */
export type Stages = Record<string, () => Promise<ActionDefinition>>

const inputs = z.strictObject({
  ...commonInputs,
  ...evidenceInputs,
  ...tokenInput,
  ...registryInputs,
  stages: listInput()
    .default(['validate-data', 'train', 'evaluate-vs-prod'])
    .describe('The actions to run, in order, between commas.'),
  stage: z.string().default('production').describe('Stage to compare with, to deploy to, or to watch.'),
  version: z.string().optional().describe('Version to register or to deploy.'),
  candidate: z.string().optional().describe('Candidate of evaluate-vs-prod.'),
  current: z.string().optional().describe('Rows for drift-report.'),
  comment: commentInput('the data and the comparison'),
  'fail-on': z
    .enum(FAIL_ON)
    .default('inconclusive')
    .describe('Least outcome that stops the chain and fails the step; with never only an error does.'),
  ...interfaceInput,
  ...signingInputs,
  ...forkInput,
})

const SEVERITY: Outcome[] = ['skipped', 'pass', 'warn', 'inconclusive', 'fail', 'error']
const worst = (a: Outcome, b: Outcome): Outcome => (SEVERITY.indexOf(a) >= SEVERITY.indexOf(b) ? a : b)

/** The root action: several actions in one step, in the order given; a failing one stops the chain. */
export function chain(stages: Stages): ActionDefinition<typeof inputs> {
  return {
    name: 'mlops',
    title: 'MLOps: several actions in one step',
    description:
      'Machine learning in production from a workflow file: validate, train, compare, register, deploy, watch.',
    branding: { icon: 'repeat', color: 'blue' },
    inputs,
    outputs: {
      results: 'Outcome of every action that ran, as JSON: `{"train":"pass"}`.',
      version: 'The version that was registered or deployed last.',
      retrain: '`true` where drift-report asks for a new training.',
      'comment-url': 'Link to the comment; empty where none was posted.',
    },
    async run(values, platform) {
      const names = checkNames(values.stages, stages)
      const results: Record<string, ActionResult> = {}
      let outcome: Outcome = 'skipped'
      let ends: Outcome = 'skipped'
      for (const { name, run } of await prepare(names, stages, values)) {
        const result = await run(platform)
        platform.log.info(`${name}: ${result.outcome} — ${result.headline}`)
        results[name] = result
        outcome = worst(outcome, result.outcome)
        ends = worst(ends, result.ends ?? result.outcome)
        if (blocks(result.ends ?? result.outcome, values['fail-on'])) break
      }
      return { ...combine(results, outcome, names), ends }
    },
  }
}

function checkNames(names: string[], stages: Stages): string[] {
  const known = Object.keys(stages)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new UserError(
      `input "stages" names "${unknown}", which is no action.${didYouMean(unknown, known)}`,
      {
        hint: `Actions: ${known.join(', ')}.`,
      },
    )
  if (names.length === 0) throw new UserError('input "stages" names no action')
  return names
}

/** Every stage with its inputs: a wrong one is found before the first stage has run. */
function prepare(names: string[], stages: Stages, values: Record<string, unknown>) {
  return Promise.all(
    names.map(async (name) => {
      const definition = await stages[name]()
      const parsed = parseInputs(definition, pick(definition, values))
      return { name, run: (platform: Platform) => definition.run(parsed as never, platform, names) }
    }),
  )
}

/** The chain's inputs that the action has too, as the texts that its schema reads. */
function pick(definition: ActionDefinition, values: Record<string, unknown>): Record<string, string> {
  const shared = Object.entries(values).filter(
    ([name, value]) => name in definition.inputs.shape && value !== undefined && name !== 'stages',
  )
  return Object.fromEntries(shared.map(([name, value]) => [name, String(value)]))
}

function combine(results: Record<string, ActionResult>, outcome: Outcome, asked: string[]): ActionResult {
  const ran = Object.keys(results)
  const notRun = asked.filter((name) => !ran.includes(name))
  const outputs = Object.assign({}, ...Object.values(results).map((result) => result.outputs)) as Record<
    string,
    string
  >
  const last = results[ran[ran.length - 1]]
  return {
    outcome,
    headline: notRun.length > 0 ? `${last.headline}; not run: ${notRun.join(', ')}` : last.headline,
    outputs: {
      results: JSON.stringify(Object.fromEntries(ran.map((name) => [name, results[name].outcome]))),
      version: outputs.version ?? '',
      retrain: outputs.retrain ?? '',
      'comment-url': lastUrl(Object.values(results)),
    },
    report: combineReports(Object.values(results)),
  }
}

/** Of the last action that left a comment. */
const lastUrl = (results: ActionResult[]): string =>
  results.map(({ outputs }) => outputs['comment-url']).findLast(Boolean) ?? ''

/** Newest first: the verdict that decides is the last one. */
function combineReports(results: ActionResult[]): Report | null {
  const reports = results.flatMap(({ report }) => (report ? [report] : [])).reverse()
  if (reports.length === 0) return null
  const [first, ...others] = reports
  return {
    ...first,
    details: [
      ...first.details,
      ...others.map((report) => ({
        type: 'details' as const,
        summary: report.title,
        blocks: report.essential,
      })),
    ],
  }
}
