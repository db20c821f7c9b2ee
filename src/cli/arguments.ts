import { UserError } from '../errors.ts'
import { didYouMean } from '../text.ts'

export interface Option {
  description: string
  /** What stands for its value in the help; an option without one is on or off. */
  value?: string
}

export interface Arguments {
  operands: string[]
  options: Record<string, string | undefined>
}

/** Words and `--option value` in any order, for a command that takes both. `command` names it in errors. */
export function readArguments(command: string, args: string[], known: Record<string, Option>): Arguments {
  const read: Arguments = { operands: [], options: {} }
  for (let i = 0; i < args.length; i++) {
    const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[i]) ?? []
    if (name === undefined) {
      read.operands.push(args[i])
      continue
    }
    if (!Object.hasOwn(known, name)) throw unknownOption(command, name, known)
    if (name in read.options) throw new UserError(`--${name} is given twice.`)
    const takesValue = known[name].value !== undefined
    if (!takesValue && inline !== undefined) throw new UserError(`--${name} takes no value.`)
    const value = takesValue ? (inline ?? args[++i]) : 'true'
    if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
      throw new UserError(`--${name} needs a value: ${known[name].description}`)
    read.options[name] = value
  }
  return read
}

function unknownOption(command: string, name: string, known: Record<string, Option>): UserError {
  const flags = Object.keys(known).map((each) => `--${each}`)
  return new UserError(`mlops ${command} has no flag "--${name}".${didYouMean(`--${name}`, flags)}`, {
    hint: `Flags: ${flags.join(', ')}.`,
  })
}
