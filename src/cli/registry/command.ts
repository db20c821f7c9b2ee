import type { Git } from '../../git/git.ts'
import type { Registry, StageHolder } from '../../registry/registry.ts'
import type { Arguments, Option } from '../arguments.ts'

/** The registry of the folder that the command runs in, and the git that reads many of its files at once. */
export interface Opened {
  registry: Registry
  git: Git
}

/** What a command found: lines for people, the same as a value for `--json`. */
export interface Shown {
  lines: string[]
  json: unknown
  exitCode?: 0 | 1 | 2
  /** For standard error, so that standard output stays a table or JSON. */
  warnings?: string[]
}

export interface RegistryCommand {
  title: string
  description: string
  /** What follows the name: `<reference>`. */
  usage: string
  example: string
  /** Least and most number of words after the name, and the same in words for an error. */
  operands: readonly [number, number]
  takes: string
  options: Record<string, Option>
  run(opened: Opened, given: Arguments): Promise<Shown>
}

/** A command about a file, which works outside of any repository. */
export interface OfflineCommand extends Omit<RegistryCommand, 'run'> {
  runOffline(given: Arguments): Promise<Shown>
}

export const MODEL: Option = { description: 'Only this model.', value: 'name' }
export const JSON_OUTPUT: Option = { description: 'Print JSON.' }

/** `2026-11-19 14:02` of an ISO date in UTC. */
export const minute = (date: string): string => date.slice(0, 16).replace('T', ' ')

export const holdersOf = (registry: Registry, model: string): [string, StageHolder][] =>
  registry.stages(model).map((stage) => [stage, registry.holder(model, stage) as StageHolder])
