#!/usr/bin/env node
import type { ActionDefinition, ActionResult } from './actions/action.ts'
import { finish, verdictLine } from './actions/finish.ts'
import { actions } from './actions/index.ts'
import { type FailOn, type InputField, inputFields, parseInputs, type RawInputs } from './actions/inputs.ts'
import { TOOL } from './actions/tool.ts'
import { actionHelp, commandsHelp } from './cli/help.ts'
import { ActionError, describeError, UserError } from './errors.ts'
import { didYouMean } from './text.ts'

const { mlops: run, ...stages } = actions

/** What can be typed after `mlops`. A name may have two words. */
const commands: Record<string, () => Promise<ActionDefinition>> = { run, ...stages }

/**
 * `mlops <command> [--input value]`. Exit codes: 0 pass, warn or skipped; 1 fail; 2 inconclusive where it blocks;
 * 3 a wrong input or configuration; 4 a refusal or failure of a service or of this machine.
 */
export async function main(args: string[] = process.argv.slice(2)): Promise<void> {
  if (process.env.MLOPS_WORKER) {
    const { serveWorker } = await import('./model/worker.ts')
    return serveWorker()
  }
  // A reader that has seen enough, such as `head`, is no error: end as a signal of the pipe would.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(141)
  })
  try {
    process.exitCode = await runCommand(args)
  } catch (error) {
    process.exitCode = error instanceof ActionError ? error.exitCode : 1
    console.error(describeError(error))
    if (process.env.RUNNER_DEBUG === '1') console.error(error)
  }
}

async function runCommand(args: string[]): Promise<number> {
  const [first] = args
  if (first === undefined || first === '--help' || first === 'help') return print(await allHelp())
  if (first === '--version') return print(TOOL.version)
  if (first === 'registry') return (await import('./cli/registry.ts')).registryCommand(args.slice(1))
  const { name, rest } = findCommand(args)
  const definition = await commands[name]()
  if (rest.includes('--help')) return print(actionHelp(name, definition))
  const inputs = parseInputs(definition, readFlags(name, rest, inputFields(definition.inputs))) as {
    'github-token'?: string
    'fail-on'?: FailOn
  }
  const { createLocalPlatform } = await import('./platform/local/platform.ts')
  const token = inputs['github-token'] || process.env.GITHUB_TOKEN || process.env.GH_TOKEN
  const platform = await createLocalPlatform(process.cwd(), token)
  const result = await definition.run(inputs, platform)
  const exitCode = await finish(result, platform, inputs['fail-on'] ?? 'fail')
  platform.log.info(`${verdictLine(result)}${details(result)}`)
  return exitCode
}

const details = ({ outputs, report }: ActionResult): string =>
  report === null ? '' : `   details: ${outputs.report || '.mlops/summary.md'}`

function print(text: string): 0 {
  console.log(text)
  return 0
}

async function allHelp(): Promise<string> {
  const definitions = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, await load()] as const),
  )
  return commandsHelp(definitions)
}

/** The longest name that the arguments begin with; `evaluate` stands for `evaluate-vs-prod`. */
function findCommand(args: string[]): { name: string; rest: string[] } {
  const names = [...Object.keys(commands), 'registry']
  for (const words of [2, 1]) {
    const typed = args.slice(0, words).join(' ')
    const name = names.find((each) => each === typed) ?? names.find((each) => each.startsWith(`${typed}-`))
    if (name !== undefined) return { name, rest: args.slice(words) }
  }
  throw new UserError(`mlops has no command "${args[0]}".${didYouMean(args[0], names)}`, {
    hint: `Commands: ${names.join(', ')}.`,
  })
}

function readFlags(command: string, args: string[], fields: InputField[]): RawInputs {
  const raw: RawInputs = {}
  for (let i = 0; i < args.length; i++) {
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[i]) ?? []
    if (name === undefined)
      throw new UserError(`"${args[i]}" is not a flag: mlops ${command} takes --input value.`)
    const field = fields.find((each) => each.name === name)
    if (field === undefined) throw unknownFlag(command, name, fields)
    if (name in raw) throw new UserError(`--${name} is given twice.`)
    const following = args[i + 1]
    if (inline !== undefined) raw[name] = inline
    else if (following !== undefined && !following.startsWith('--')) raw[name] = args[++i]
    else if (field.allowed?.includes('true')) raw[name] = 'true'
    else throw new UserError(`--${name} needs a value: ${field.description}`)
  }
  return raw
}

function unknownFlag(command: string, name: string, fields: InputField[]): UserError {
  const flags = fields.map((field) => `--${field.name}`)
  return new UserError(`mlops ${command} has no flag "--${name}".${didYouMean(`--${name}`, flags)}`, {
    hint: `Flags: ${flags.join(', ')}.`,
  })
}

if (import.meta.main) await main()
