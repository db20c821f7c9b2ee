/**
 * The grammar of registry tags, as GTO reads and writes it:
 * `model@v1.2.3`, `model@v1.2.3!`, `model#stage#4`, `model#stage!#5`, `model@deprecated`.
 * A `:` in a model's name (folder:name) stands as `=` in the tag, because git forbids colons in refs.
 */
export type RegistryTag =
  | { action: 'register' | 'deregister'; model: string; version: string; counter?: number }
  | { action: 'assign' | 'unassign'; model: string; stage: string; counter?: number }
  | { action: 'deprecate' | 'create'; model: string; counter?: number }

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9/_-]*[A-Za-z0-9])?'
const NUMBER = '(?:0|[1-9]\\d*)'
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)'
const SEMVER = `v${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`

const TAG = new RegExp(
  `^(?<model>(?:[A-Za-z0-9_./-]+=)?${NAME})` +
    `(?:(?:#(?<stage>${NAME})|@(?<version>${SEMVER}))(?<cancel>!?)|@(?<word>deprecated|created))` +
    `(?:#(?<counter>\\d+))?$`,
)
const NAME_ALONE = new RegExp(`^${NAME}$`)
const VERSION_ALONE = new RegExp(`^${SEMVER}$`)

/** Whether a model or a stage that we write may have this name. */
export const isName = (text: string): boolean => NAME_ALONE.test(text)
export const isVersion = (text: string): boolean => VERSION_ALONE.test(text)

/** What a tag's name says; undefined where it is no registry tag (`v1.0.0`, `pkg@1.0.0`). */
export function parseTag(name: string): RegistryTag | undefined {
  const groups = TAG.exec(name)?.groups
  if (!groups) return undefined
  const model = groups.model.replace('=', ':')
  const counter = groups.counter === undefined ? {} : { counter: Number(groups.counter) }
  if (groups.word) return { action: groups.word === 'created' ? 'create' : 'deprecate', model, ...counter }
  const cancelled = groups.cancel === '!'
  if (groups.version)
    return { action: cancelled ? 'deregister' : 'register', model, version: groups.version, ...counter }
  return { action: cancelled ? 'unassign' : 'assign', model, stage: groups.stage, ...counter }
}

/** The inverse of {@link parseTag}. */
export function formatTag(tag: RegistryTag): string {
  const counter = tag.counter === undefined ? '' : `#${tag.counter}`
  return `${tag.model.replace(':', '=')}${claim(tag)}${counter}`
}

function claim(tag: RegistryTag): string {
  switch (tag.action) {
    case 'register':
      return `@${tag.version}`
    case 'deregister':
      return `@${tag.version}!`
    case 'assign':
      return `#${tag.stage}`
    case 'unassign':
      return `#${tag.stage}!`
    case 'deprecate':
      return '@deprecated'
    case 'create':
      return '@created'
  }
}

/** GTO's own words for a tag's subject line, so that `git tag -n` looks the same whoever wrote it. */
export const tagSubject = {
  register: (model: string, version: string) => `Registering artifact ${model} version ${version}`,
  assign: (model: string, version: string, stage: string) =>
    `Assigning stage ${stage} to artifact ${model} version ${version}`,
  unassign: (model: string, version: string, stage: string) =>
    `Unassigning stage '${stage}' to artifact '${model}' version '${version}'`,
}
