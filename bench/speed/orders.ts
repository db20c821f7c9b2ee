import { closeSync, openSync, writeSync } from 'node:fs'
import { randomFromSeed } from '../../src/statistics/random.ts'

export const COUNTRIES = ['AT', 'CH', 'CZ', 'DE', 'DK', 'ES', 'FR', 'IT', 'NL', 'PL']
export const STATUSES = ['new', 'paid', 'sent', 'returned']
const COLUMNS = 'id,created,amount,quantity,country,email,status,score,label,token'
const CHUNK = 20_000

/** Orders as a CSV of ten columns. Three rows break one rule, so that a side that checks nothing is found out. */
export function writeOrders(path: string, rows: number): void {
  const random = randomFromSeed(20260101)
  const pick = (values: string[]): string => values[Math.floor(random.uniform() * values.length)]
  const hex = (): string => random.uint32().toString(16).padStart(8, '0')
  const file = openSync(path, 'w')
  const lines = [COLUMNS]
  for (let row = 0; row < rows; row++) {
    const created = new Date(1_700_000_000_000 + row * 1000).toISOString().slice(0, 19).replace('T', ' ')
    const quantity = row % Math.floor(rows / 3) === 5 ? 0 : 1 + Math.floor(random.uniform() * 20)
    lines.push(
      [
        row + 1,
        created,
        (random.uniform() * 999 + 1).toFixed(2),
        quantity,
        pick(COUNTRIES),
        `user${random.uint32() % 100_000}@example.org`,
        pick(STATUSES),
        random.uniform() < 0.05 ? '' : random.uniform().toFixed(6),
        random.uniform() < 0.2 ? 1 : 0,
        `${hex()}${hex()}${hex()}${hex()}`,
      ].join(','),
    )
    if (lines.length < CHUNK) continue
    writeSync(file, `${lines.join('\n')}\n`)
    lines.length = 0
  }
  if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`)
  closeSync(file)
}

export const CONTRACT = `apiVersion: v3.1.0
kind: DataContract
id: orders
version: 1.0.0
status: active
schema:
  - name: orders
    logicalType: object
    properties:
      - { name: id, logicalType: integer, required: true, unique: true }
      - { name: created, logicalType: timestamp }
      - name: amount
        logicalType: number
        required: true
        logicalTypeOptions: { minimum: 0, maximum: 1000 }
      - name: quantity
        logicalType: integer
        logicalTypeOptions: { minimum: 1, maximum: 100 }
      - name: country
        logicalType: string
        quality:
          - { metric: invalidValues, mustBe: 0, arguments: { validValues: [${COUNTRIES.join(', ')}] } }
      - name: email
        logicalType: string
        logicalTypeOptions: { pattern: '^[^@ ]+@[^@ ]+$' }
      - name: status
        logicalType: string
        required: true
        quality:
          - { metric: invalidValues, mustBe: 0, arguments: { validValues: [${STATUSES.join(', ')}] } }
      - name: score
        logicalType: number
        quality:
          - { metric: nullValues, mustBeLessThan: 10, unit: percent }
      - name: label
        logicalType: integer
        logicalTypeOptions: { minimum: 0, maximum: 1 }
      - { name: token, logicalType: string }
    quality:
      - { metric: rowCount, mustBeGreaterThan: 1000 }
`

export const CONFIG = `version: 1
models:
  orders:
    task: binary-classification
    data:
      contract: orders.odcs.yaml
      splits: { test: orders.csv }
      label: label
`
