import { type Random, randomFromSeed } from '../../src/statistics/random.ts'

type Type = 'integer' | 'number' | 'boolean' | 'date' | 'timestamp' | 'string'
interface Column {
  name: string
  type: Type
}
type Scalar = string | number | boolean

/** Cells of every type: good and odd ones, other types, missing tokens, and what CSV must quote. */
const CELLS: Record<Type, string[]> = {
  integer: ['0', '1', '2', '3', '7', '12', '-5', '40', '007', '2.0', '1e3', '9223372036854775807', '3.5'],
  number: ['0', '-0', '1.5', '2', '-3.25', '1e-3', '0.3', '1e400', 'inf', 'nan', 'NaN', '12', '1,5'],
  boolean: ['true', 'false', 'TRUE', 'False', '1', '0', 'yes'],
  date: ['2001-02-03', '2001-06-29', '2001-02-30', '2001-02-03 10:00', '1969-12-31', '01/02/2001'],
  timestamp: [
    '2001-02-03T04:05:06+02:00',
    '2001-02-03 04:05',
    '2001-06-29T23:59:59.123456Z',
    '2001-02-03T04:05:06-08:00',
    '2001-02-30T00:00',
    '2001-02-03',
  ],
  string: ['a', 'b', 'c', 'a,b', 'é', 'A1', 'a@b.de', '  x ', 'say "a"', 'two\nlines', 'abcdefgh'],
}
const ANY = ['', '', 'NA', 'n/a', '-', 'x', '?', 'null']

const SCALARS: Record<Type, Scalar[]> = {
  integer: [0, 1, 2, 3, 7, 12, -5, 40, 7.5],
  number: [0, 1.5, 2, -3.25, 0.3, 12, 0.001],
  boolean: [true, false],
  date: ['2001-02-03', '2001-06-29', '1969-12-31'],
  timestamp: ['2001-02-03T02:05:06', '2001-02-03 04:05', '2001-06-29T23:59:59.123456'],
  string: ['a', 'b', 'c', 'a,b', 'é', '', 'NA'],
}

class Draw {
  private readonly random: Random

  constructor(seed: number) {
    this.random = randomFromSeed(seed)
  }

  below(n: number): number {
    return this.random.uint32() % n
  }

  chance(percent: number): boolean {
    return this.below(100) < percent
  }

  one<T>(from: readonly T[]): T {
    return from[this.below(from.length)]
  }

  some<T>(from: readonly T[], most: number): T[] {
    return Array.from({ length: 1 + this.below(most) }, () => this.one(from))
  }

  limit() {
    const unit = this.chance(40) ? { unit: 'percent' } : {}
    return {
      [this.one(['mustBe', 'mustBeLessThan', 'mustBeLessOrEqualTo', 'mustBeGreaterThan'])]: this.below(30),
      ...unit,
    }
  }

  bounds(type: Type) {
    const [low, high] = [this.one(SCALARS[type]), this.one(SCALARS[type])]
    return this.one<object>([
      { minimum: low },
      { maximum: high },
      { exclusiveMinimum: low },
      { exclusiveMaximum: high },
    ])
  }

  where(columns: Column[]) {
    const { name, type } = this.one(columns)
    const predicates: unknown[] = [
      null,
      this.one(SCALARS[type]),
      this.some(SCALARS[type], 6),
      { missing: this.chance(50) },
    ]
    if (ORDERED.includes(type)) predicates.push(this.bounds(type))
    if (type === 'string') predicates.push({ pattern: '^[a-c]' })
    return { [name]: this.one(predicates) }
  }

  rule({ name, type }: Column, columns: Column[]): object {
    const other = this.one(columns.filter((one) => one.type === type))
    const rules: object[] = [
      { check: 'type' },
      { check: 'required', missingValues: this.some(SCALARS[type], 6) },
      { check: 'values', values: this.some(SCALARS[type], 8) },
      { check: 'unique' },
      { check: 'distinct', ...this.limit(), unit: undefined },
      ...(other.name === name
        ? []
        : [{ check: 'compare', comparison: this.one(['<', '<=', '=', '!=', '>', '>=']), to: other.name }]),
    ]
    if (ORDERED.includes(type))
      rules.push({ check: 'range', ...this.bounds(type) }, { check: 'range', ...this.bounds(type) })
    if (type === 'integer' || type === 'number')
      rules.push(
        { check: 'multipleOf', of: this.one([1, 2, 0.1, 3]) },
        { check: this.one(['mean', 'sum', 'min', 'max', 'stdev']), mustBeLessThan: this.below(20) },
        { check: 'quantile', probability: 0.5, mustBeGreaterThan: 0 },
      )
    if (type === 'string')
      rules.push(
        { check: 'length', minLength: this.below(3), maxLength: 4 },
        { check: 'pattern', pattern: '^[a-z ]*$' },
        { check: 'format', format: 'email' },
      )
    const rule = this.one(rules) as { check: string }
    return {
      ...(/^(type|required|values|unique|compare|range|multipleOf|length|pattern|format)$/.test(rule.check) &&
      this.chance(50)
        ? this.limit()
        : {}),
      ...rule,
      ...(this.chance(50) ? { where: this.where(columns) } : {}),
    }
  }

  library(type: Type): object {
    return {
      ...this.one<object>([
        { metric: 'nullValues' },
        { metric: 'missingValues', arguments: { missingValues: this.some(SCALARS[type], 6) } },
        { metric: 'invalidValues', arguments: { validValues: this.some(SCALARS[type], 8) } },
        { metric: 'duplicateValues' },
      ]),
      ...this.limit(),
    }
  }
}

const ORDERED: Type[] = ['integer', 'number', 'date', 'timestamp']
const TYPES = Object.keys(CELLS) as Type[]

/** A table of a contract with rules of every kind, the same for the same seed, and its columns. */
export function randomContract(seed: number) {
  const draw = new Draw(seed)
  const columns = Array.from({ length: 6 + draw.below(5) }, (_, i) => ({
    name: `${TYPES[i % 6]}${i}`,
    type: TYPES[i % 6],
  }))
  const properties = columns.map((column) => {
    const { name, type } = column
    const rules = Array.from({ length: draw.below(6) }, () =>
      draw.chance(30)
        ? draw.library(type)
        : { type: 'custom', engine: 'mlops-actions', implementation: draw.rule(column, columns) },
    )
    return {
      name,
      logicalType: type,
      required: draw.chance(30),
      unique: draw.chance(20),
      ...(ORDERED.includes(type) && draw.chance(50) ? { logicalTypeOptions: draw.bounds(type) } : {}),
      ...(draw.chance(10) ? { classification: 'restricted' } : {}),
      ...(draw.chance(50)
        ? {
            customProperties: [
              {
                property: 'mlops.missing-values',
                value: ['NA', '-', 'n/a', '?', 'null', 'x'].slice(0, 1 + draw.below(6)),
              },
            ],
          }
        : {}),
      quality: rules.map((rule) => ({ ...rule, severity: draw.one(['error', 'warning', 'info']) })),
    }
  })
  const keys = draw.some(columns, 2).map(({ name }) => name)
  const quality: object[] = [
    { metric: 'rowCount', mustBeGreaterThan: draw.below(600) },
    { metric: 'duplicateValues', arguments: { properties: [...new Set(keys)] }, ...draw.limit() },
    ...(draw.chance(30)
      ? [{ type: 'sql', query: `SELECT count(${keys[0]}) FROM {object}`, mustBeGreaterThan: draw.below(300) }]
      : []),
  ]
  return { table: { properties, quality }, columns }
}

/** Rows of these columns and one more as CSV, with quotes where they must stand and elsewhere. */
export function randomRows(seed: number, columns: Column[], rows: number): string {
  const draw = new Draw(seed + 1000)
  const odd = draw.one([1, 5, 30])
  const cell = ({ type }: Column): string => {
    const text = draw.chance(odd) ? draw.one(ANY) : draw.one(CELLS[type])
    return /[",\n]/.test(text) || draw.chance(5) ? `"${text.replaceAll('"', '""')}"` : text
  }
  const lines = Array.from({ length: rows }, (_, i) => [...columns.map(cell), i].join(','))
  return [[...columns.map(({ name }) => name), 'beside'].join(','), ...lines, ''].join('\n')
}
