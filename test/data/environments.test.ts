import { expect, test } from 'vitest'
import { validateSplits } from '../../src/data/checks.ts'
import { parseContract } from '../../src/data/contract.ts'
import { inEnvironment } from '../../src/data/environments.ts'
import { errorText, scratch } from './scratch.ts'

const held = scratch()

const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: visits
version: 1.0.0
status: active
schema:
  - name: visits
    properties:
      - { name: age, logicalType: integer, required: true }
      - { name: outcome, logicalType: integer, required: true }
      - name: cost
        logicalType: number
        customProperties:
          - { property: mlops.environments, value: [train, audit] }
`
const contract = parseContract(CONTRACT, 'visits.odcs.yaml')
const names = (environment: string) =>
  inEnvironment(contract, environment, 'outcome').columns.map(({ name }) => name)

test('the label and what the contract keeps out are not there at serve', () => {
  expect(names('train')).toEqual(['age', 'outcome', 'cost'])
  expect(names('serve')).toEqual(['age'])
  expect(names('audit')).toEqual(['age', 'outcome', 'cost'])
})

test('a label that the contract puts at serve is there', () => {
  const said = parseContract(
    CONTRACT.replace(
      '{ name: outcome, logicalType: integer, required: true }',
      '{ name: outcome, logicalType: integer, customProperties: [{ property: mlops.environments, value: [serve] }] }',
    ),
    'visits.odcs.yaml',
  )
  expect(inEnvironment(said, 'serve', 'outcome').columns.map(({ name }) => name)).toEqual(['age', 'outcome'])
  expect(inEnvironment(said, 'train', 'outcome').columns.map(({ name }) => name)).toEqual(['age', 'cost'])
})

test('an unknown environment is an error that names the nearest', async () => {
  expect(await errorText(() => inEnvironment(contract, 'serv', 'outcome'))).toBe(
    'visits.odcs.yaml has no environment "serv". Did you mean "serve"? Known: train, serve, audit.\n' +
      'Columns name theirs with the custom property mlops.environments.',
  )
})

test('environments that are no list are refused at their place', async () => {
  const text = CONTRACT.replace('[train, audit]', 'train')
  expect(await errorText(() => parseContract(text, 'visits.odcs.yaml'))).toContain(
    'visits.odcs.yaml:14:52  must be a list of environments, for example [train, serve]',
  )
})

test('at serve a missing label is no finding, and a label that is there is one at its place', async () => {
  const check = async (text: string, environment: string) => {
    const path = held.write(`${environment}.csv`, text)
    const part = inEnvironment(contract, environment, 'outcome')
    const { checks } = await validateSplits(held.engine, part, { rows: { path, shownPath: 'rows.csv' } })
    return checks
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ rule, column, verdict, contract }) => [rule, column, verdict, contract?.line])
  }
  expect(await check('age\n1\n', 'serve')).toEqual([])
  expect(await check('age\n1\n', 'train')).toEqual([
    ['column-missing', 'outcome', 'fail', 10],
    ['column-missing', 'cost', 'fail', 11],
    ['type', 'outcome', 'inconclusive', 10],
    ['required', 'outcome', 'inconclusive', 10],
    ['type', 'cost', 'inconclusive', 12],
  ])
  expect(await check('age,outcome\n1,0\n', 'serve')).toEqual([['column-environment', 'outcome', 'warn', 10]])
})
