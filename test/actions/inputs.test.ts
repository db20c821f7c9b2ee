import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  booleanInput,
  commonInputs,
  inputFields,
  listInput,
  numberInput,
  parseInputs,
} from '../../src/actions/inputs.ts'
import { UserError } from '../../src/errors.ts'

const fake = {
  name: 'fake',
  inputs: z.strictObject({
    ...commonInputs,
    candidate: z.string().describe('Version to judge.'),
    alpha: numberInput({ min: 0, max: 1 }).default(0.05).describe('Error rate.'),
    retries: numberInput({ integer: true, min: 0 }).optional().describe('How often.'),
    strict: booleanInput().default(false).describe('No mercy.'),
    slices: listInput().default([]).describe('Columns.'),
  }),
}

const refusal = (raw: Record<string, string>): string => {
  try {
    parseInputs(fake, { candidate: 'v1.0.0', ...raw })
  } catch (error) {
    expect(error).toBeInstanceOf(UserError)
    return (error as UserError).message
  }
  throw new Error('was accepted')
}

describe('parseInputs', () => {
  test('fills defaults and turns texts into values; an empty text is not given', () => {
    const raw = {
      candidate: ' v1.0.0 ',
      alpha: '',
      retries: '3',
      strict: 'true',
      slices: 'origin, hour\nday\n',
    }
    expect(parseInputs(fake, raw)).toEqual({
      config: 'mlops.yaml',
      'evidence-dir': '.mlops',
      'fail-on': 'fail',
      'working-directory': '.',
      candidate: 'v1.0.0',
      alpha: 0.05,
      retries: 3,
      strict: true,
      slices: ['origin', 'hour', 'day'],
    })
  })

  test('names an unknown input and the nearest', () => {
    expect(refusal({ slice: 'origin' })).toBe('fake has no input "slice". Did you mean "slices"?')
    expect(refusal({ fail_on: 'fail' })).toBe('fake has no input "fail_on". Did you mean "fail-on"?')
    expect(refusal({ constructor: 'x' })).toContain('fake has no input "constructor".')
  })

  test('names a missing input', () => {
    expect(refusal({ candidate: '  ' })).toBe('input "candidate" is required: Version to judge.')
  })

  test.each([
    ['abc', 'input "alpha" is "abc", must be a number of at least 0 and at most 1.'],
    ['0,05', 'input "alpha" is "0,05", must be a number of at least 0 and at most 1.'],
    ['NaN', 'input "alpha" is "NaN", must be a number of at least 0 and at most 1.'],
    ['Infinity', 'input "alpha" is "Infinity", must be a number of at least 0 and at most 1.'],
    ['1.5', 'input "alpha" is "1.5", must be a number of at least 0 and at most 1.'],
  ])('refuses the number %s', (alpha, message) => expect(refusal({ alpha })).toBe(message))

  test('refuses a fraction where an integer is wanted', () =>
    expect(refusal({ retries: '1.5' })).toBe('input "retries" is "1.5", must be an integer of at least 0.'))

  test('refuses what an enum does not hold', () => {
    expect(refusal({ 'fail-on': 'fial' })).toBe(
      'input "fail-on" is "fial", allowed: fail, inconclusive, warn, never. Did you mean "fail"?',
    )
    expect(refusal({ strict: 'yes' })).toBe('input "strict" is "yes", allowed: true, false.')
  })

  test('reports every problem at once', () =>
    expect(refusal({ alpha: 'x', strict: 'y', nope: '1' }).split('\n')).toHaveLength(3))
})

test('inputFields reads name, description, default and allowed values off the schema', () => {
  const byName = Object.fromEntries(inputFields(fake.inputs).map((field) => [field.name, field]))
  expect(byName.candidate).toEqual({
    name: 'candidate',
    description: 'Version to judge.',
    required: true,
    default: undefined,
    allowed: undefined,
  })
  expect(byName.alpha).toMatchObject({ required: false, default: '0.05', description: 'Error rate.' })
  expect(byName.strict).toMatchObject({ default: 'false', allowed: ['true', 'false'] })
  expect(byName.slices).toMatchObject({ default: '', required: false })
  expect(byName.retries).toMatchObject({ default: undefined, required: false, description: 'How often.' })
  expect(byName['fail-on'].allowed).toEqual(['fail', 'inconclusive', 'warn', 'never'])
})
