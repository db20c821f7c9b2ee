import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../bench/arguments.ts'
import { UserError } from '../../src/errors.ts'

const AREAS = ['evaluate', 'validate', 'drift']
const parse = (...args: string[]) => parseArguments(args, AREAS)

function refused(...args: string[]): string {
  try {
    parse(...args)
  } catch (error) {
    if (error instanceof UserError) return error.text
    throw error
  }
  throw new Error(`${args.join(' ')} was accepted`)
}

describe('arguments', () => {
  it('name areas, in the order in which they are known, and flags', () => {
    expect(parse('drift', '--json', 'evaluate', '--no-peers')).toEqual({
      areas: ['evaluate', 'drift'],
      json: true,
      quick: false,
      peers: false,
      write: false,
    })
  })

  it('may name all areas, or none', () => {
    expect(parse('all', '--quick')).toMatchObject({ areas: AREAS, quick: true, peers: true })
    expect(parse().areas).toEqual([])
  })

  it('say the nearest name of an unknown area or flag', () => {
    expect(refused('validat')).toBe(
      'unknown area "validat". Did you mean "validate"?\nAreas: evaluate, validate, drift, all.',
    )
    expect(refused('drift', '--quik')).toBe(
      'unknown flag "--quik". Did you mean "--quick"?\nFlags: --json, --quick, --no-peers, --write.',
    )
  })

  it('do not keep rough figures', () => {
    expect(refused('all', '--write', '--quick')).toBe('--write keeps full figures only: leave out --quick.')
    expect(refused('all', '--write', '--no-peers')).toBe(
      '--write keeps full figures only: leave out --no-peers.',
    )
    expect(parse('all', '--write').write).toBe(true)
  })
})
