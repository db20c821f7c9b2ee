import type { ActionDefinition } from '../actions/action.ts'
import { type InputField, inputFields } from '../actions/inputs.ts'

const REGISTRY: [string, string] = ['registry', 'Look at models, versions and stages in Git']

/** `mlops --help` */
export function commandsHelp(commands: (readonly [string, ActionDefinition])[]): string {
  return [
    'Machine learning in production from a terminal: the same actions that run in a workflow.',
    '',
    'Usage: mlops <command> [--input value]',
    '       mlops <command> --help',
    '       mlops --version',
    '',
    'Commands:',
    ...columns([...commands.map(([name, { title }]): [string, string] => [name, title]), REGISTRY]),
    '',
    'Exit codes: 0 passed, 1 failed, 2 inconclusive, 3 wrong input or configuration, 4 service or machine.',
  ].join('\n')
}

/** `mlops <command> --help` */
export function actionHelp(name: string, definition: ActionDefinition): string {
  const fields = inputFields(definition.inputs)
  return [
    `mlops ${name}: ${definition.title}`,
    '',
    definition.description,
    '',
    `Usage: mlops ${name} [--input value]`,
    '',
    'Inputs:',
    ...columns(fields.map((field) => [`--${field.name}`, describe(field)])),
    '',
    'Outputs:',
    ...columns([
      ...Object.entries(definition.outputs),
      ['outcome', 'pass, warn, fail, inconclusive, skipped or error.'],
    ]),
    '',
    'Example:',
    `  mlops ${name}${example(fields)}`,
  ].join('\n')
}

function describe({ description, required, default: value, allowed }: InputField): string {
  const facts = [
    required && 'Required.',
    allowed && `One of ${allowed.join(', ')}.`,
    value && `[default: ${value}]`,
  ]
  return [description, ...facts].filter(Boolean).join(' ')
}

/** What must be given, else the configuration, which every action has. */
function example(fields: InputField[]): string {
  const shown = fields.filter((field) => field.required)
  if (shown.length > 0) return shown.map(({ name }) => ` --${name} <${name}>`).join('')
  return fields.some(({ name }) => name === 'config') ? ' --config mlops.yaml' : ''
}

function columns(rows: [string, string][]): string[] {
  const width = Math.max(...rows.map(([first]) => first.length))
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`)
}
