import { expect, test } from 'vitest'
import { validateSplits } from '../../../src/data/checks.ts'
import { parseContract } from '../../../src/data/contract.ts'
import { proposeContract } from '../../../src/data/ratchet/propose.ts'
import { scratch } from '../scratch.ts'

const space = scratch()

const TEXT = `# who: the data team
apiVersion: v3.1.0
kind: DataContract
id: t
version: 1.0.0   # ours
status: active
schema:
  - name: t
    properties:
      - name: n   # a count
        logicalType: integer
        required: true
        unique: true
        logicalTypeOptions: {minimum: 0, maximum: 10}
      - name: kind
        logicalType: string
        quality:
          - metric: invalidValues
            arguments:
              validValues:
                - a  # first
                - b
            mustBe: 0
      - name: secret
        logicalType: string
        classification: restricted
        quality: [{ metric: invalidValues, arguments: { validValues: [x] }, mustBe: 0 }]
`

const proposed = async (rows: string, name: string, text = TEXT) => {
  const contract = parseContract(text, 't.odcs.yaml')
  const path = space.write(name, rows)
  const result = await validateSplits(space.engine, contract, { train: { path, shownPath: name } })
  return { proposal: proposeContract(text, contract, result), path }
}

test('the least that lets the data through, and no byte more', async () => {
  const { proposal, path } = await proposed(
    'n,kind,secret,extra\n1,a,x,2020-01-01\n1,d,x,2020-01-02\n,c,hush,2020-01-03\n123,b,x,2020-01-04\n',
    'wide.csv',
  )
  expect(proposal?.text).toBe(
    TEXT.replace('1.0.0', '"1.1.0"')
      .replace('required: true', 'required: false')
      .replace('unique: true', 'unique: false')
      .replace('maximum: 10', 'maximum: 130')
      .replace('- b\n', '- b\n                - "c"\n                - "d"\n')
      .replace(/$/, '      - { "name": "extra", "logicalType": "date" }\n'),
  )
  expect(proposal?.done.sort()).toEqual([
    'extra: column of type date added',
    'kind: 2 more valid values',
    'n: maximum 10 → 130',
    'n: not required any more',
    'n: not unique any more',
  ])
  expect(proposal?.left).toEqual(['secret: valid-values'])
  const { checks } = await validateSplits(space.engine, parseContract(proposal?.text ?? '', 't.odcs.yaml'), {
    train: { path, shownPath: 'wide.csv' },
  })
  expect(checks.filter(({ verdict }) => verdict !== 'pass').map(({ column }) => column)).toEqual(['secret'])
})

test('nothing is proposed where the data passes, or where only a person can tell', async () => {
  expect((await proposed('n,kind,secret\n1,a,x\n', 'good.csv')).proposal).toBeNull()
  expect((await proposed('n,kind,secret\n1,a,y\n2,b,x\n', 'person.csv')).proposal).toBeNull()
})
