import { UserError } from '../errors.ts'
import { Git } from '../git/git.ts'
import { SUMMARY_BYTES } from '../platform/github/limits.ts'
import { appendSummary } from '../platform/github/summary.ts'
import { openRegistry } from '../registry/registry.ts'
import type { Report } from '../report/blocks.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { SIGNS } from '../report/signs.ts'
import { count, didYouMean } from '../text.ts'
import { type Arguments, readArguments } from './arguments.ts'
import { at } from './registry/at.ts'
import { auditExport } from './registry/audit-export.ts'
import { auditVerify } from './registry/audit-verify.ts'
import type { OfflineCommand, RegistryCommand, Shown } from './registry/command.ts'
import { diff } from './registry/diff.ts'
import { exportVersion } from './registry/export.ts'
import { fsck } from './registry/fsck.ts'
import { gc } from './registry/gc.ts'
import { history } from './registry/history.ts'
import { importModel } from './registry/import.ts'
import { list } from './registry/list.ts'
import { show } from './registry/show.ts'
import { verify } from './registry/verify.ts'
import { alignedLines, indented } from './table.ts'

const commands: Record<string, RegistryCommand | OfflineCommand> = {
  ...{ list, show, history, at, diff, verify, fsck, gc },
  export: exportVersion,
  import: importModel,
  'audit-export': auditExport,
  'audit-verify': auditVerify,
}

/** `mlops registry <command>`: prints what Git knows of the models, and gives the exit code. Only fsck, gc and import change something, where asked. */
export async function registryCommand(args: string[], directory = process.cwd()): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === '--help' || name === 'help') return print(registryHelp())
  if (!Object.hasOwn(commands, name)) throw unknownCommand(name)
  const command = commands[name]
  if (rest.includes('--help')) return print(commandHelp(name, command))
  const given = readArguments(`registry ${name}`, rest, command.options)
  const [least, most] = command.operands
  if (given.operands.length < least || given.operands.length > most)
    throw new UserError(`mlops registry ${name} takes ${command.takes}.`, { hint: `Usage: ${usage(name)}` })
  const shown =
    'runOffline' in command ? await command.runOffline(given) : await runInRegistry(command, given, directory)
  warn(shown.warnings ?? [])
  await summarize(`mlops registry ${name}`, shown.lines)
  print(given.options.json ? JSON.stringify(shown.json, null, 2) : shown.lines.join('\n'))
  return shown.exitCode ?? 0
}

async function runInRegistry(command: RegistryCommand, given: Arguments, directory: string): Promise<Shown> {
  const registry = await openRegistry({ directory })
  warn(registry.problems)
  return command.run({ registry, git: new Git({ directory }) }, given)
}

/** In a step of a workflow the same lines stand in its summary. */
async function summarize(title: string, lines: string[]): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY
  if (!path || process.env.GITHUB_ACTIONS !== 'true') return
  const report: Report = {
    title,
    essential: [
      { type: 'heading', level: 3, text: title },
      { type: 'code', language: 'text', text: lines.join('\n') },
    ],
    details: [],
    pictures: [],
  }
  await appendSummary(path, renderMarkdown(report, { bytes: SUMMARY_BYTES - 4096 }), {
    warning: (text) => console.error(text),
  })
}

const MOST_WARNINGS = 10

/** To standard error. One cause may spoil a thousand versions, and the table must not drown in it. */
function warn(texts: string[]): void {
  for (const text of texts.slice(0, MOST_WARNINGS)) console.error(`${SIGNS.warn} warning  ${text}`)
  const more = texts.length - MOST_WARNINGS
  if (more > 0) console.error(`${SIGNS.warn} warning  … and ${count(more)} more like these`)
}

function print(text: string): 0 {
  console.log(text)
  return 0
}

function unknownCommand(name: string): UserError {
  const names = Object.keys(commands)
  return new UserError(`mlops registry has no command "${name}".${didYouMean(name, names)}`, {
    hint: `Commands: ${names.join(', ')}.`,
  })
}

const usage = (name: string): string =>
  ['mlops registry', name, commands[name].usage].filter(Boolean).join(' ')

function registryHelp(): string {
  return [
    'mlops registry: what Git knows of your models. Reads tags and the ledger; needs no mlops.yaml.',
    '',
    'Usage: mlops registry <command>',
    '       mlops registry <command> --help',
    '',
    'Commands:',
    ...indented(
      alignedLines(Object.entries(commands).map(([name, { usage, title }]) => [`${name} ${usage}`, title])),
    ),
    '',
    'A reference is a version (v1.1.0), a stage (production) or latest; with many models flight-delay@v1.1.0.',
    'Exit codes: 0 done, 1 verify, audit-verify or fsck found a fault, 2 fsck could not look at a store, 3 unknown reference or wrong input, 4 service or machine.',
  ].join('\n')
}

function commandHelp(
  name: string,
  { title, description, options, example }: RegistryCommand | OfflineCommand,
): string {
  return [
    `mlops registry ${name}: ${title}`,
    '',
    description,
    '',
    `Usage: ${usage(name)} [--option value]`,
    '',
    'Options:',
    ...indented(
      alignedLines(
        Object.entries(options).map(([option, { value, description }]) => [
          `--${option}${value ? ` <${value}>` : ''}`,
          description,
        ]),
      ),
    ),
    '',
    'Example:',
    `  mlops registry ${name}${example && ` ${example}`}`,
  ].join('\n')
}
