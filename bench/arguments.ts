import { UserError } from '../src/errors.ts'
import { didYouMean } from '../src/text.ts'

export interface Arguments {
  /** None: list them. */
  areas: string[]
  json: boolean
  quick: boolean
  peers: boolean
  write: boolean
}

const FLAGS = ['--json', '--quick', '--no-peers', '--write']

/**
 * Reads `<area>… [--json] [--quick] [--no-peers] [--write]`; `all` names every area.
 * @throws UserError for an unknown area or flag, and for figures that are too rough to be kept.
 */
export function parseArguments(args: readonly string[], known: readonly string[]): Arguments {
  const flags = new Set(args.filter((arg) => arg.startsWith('-')))
  const named = args.filter((arg) => !arg.startsWith('-'))
  for (const flag of flags)
    if (!FLAGS.includes(flag))
      throw new UserError(`unknown flag "${flag}".${didYouMean(flag, FLAGS)}`, {
        hint: `Flags: ${FLAGS.join(', ')}.`,
      })
  for (const name of named)
    if (name !== 'all' && !known.includes(name))
      throw new UserError(`unknown area "${name}".${didYouMean(name, [...known, 'all'])}`, {
        hint: `Areas: ${[...known, 'all'].join(', ')}.`,
      })
  const rough = ['--quick', '--no-peers'].find((flag) => flags.has(flag))
  if (flags.has('--write') && rough)
    throw new UserError(`--write keeps full figures only: leave out ${rough}.`)
  return {
    areas: named.includes('all') ? [...known] : known.filter((area) => named.includes(area)),
    json: flags.has('--json'),
    quick: flags.has('--quick'),
    peers: !flags.has('--no-peers'),
    write: flags.has('--write'),
  }
}
