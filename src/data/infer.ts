import { stringify } from 'yaml'
import type { CsvOptions } from '../config/schema.ts'
import type { CategoricalProfile, ColumnProfile, NumericProfile } from '../evidence/facts.ts'
import { plural } from '../text.ts'
import type { Role } from './contract-schema.ts'
import { openTable } from './dataset.ts'
import type { Engine } from './engine.ts'
import { profileColumns } from './profile.ts'
import { type LogicalType, logicalTypeOf } from './types.ts'
import { profileKind } from './view.ts'

export interface InferOptions {
  /** Name of the dataset, which becomes the contract's id. */
  id: string
  label?: string
  time?: string
  csv?: CsvOptions
}

const MOST_VALID_VALUES = 50

/**
 * Drafts the contract that the file at `path` meets: types, columns without gaps, ranges rounded outward to two
 * digits, and, as warnings, the values of text columns with at most 50 of them. Gives YAML for a person to review.
 */
export async function inferContract(
  engine: Engine,
  path: string,
  shownPath: string,
  options: InferOptions,
): Promise<string> {
  const table = await openTable(engine, path, shownPath, options.csv)
  const columns = table.columns.flatMap(({ name, type }) => {
    const logical = logicalTypeOf(type)
    return logical ? [{ name, type, logical }] : []
  })
  const profiles = await profileColumns(
    engine,
    table.typed,
    columns.map(({ name, logical }) => ({ name, kind: profileKind(logical) })),
  )
  const skipped = table.columns.filter(({ name }) => !columns.some((column) => column.name === name))
  const contract = {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id: options.id,
    version: '1.0.0',
    status: 'draft',
    schema: [
      {
        name: options.id,
        logicalType: 'object',
        properties: columns.map((column, i) => propertyOf(column, profiles[i], options)),
        quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 0 }],
      },
    ],
  }
  const rows = profiles[0]?.rows ?? 0
  return `${header(shownPath, rows, skipped)}\n${stringify(contract, { lineWidth: 0 })}`
}

function header(shownPath: string, rows: number, skipped: { name: string }[]): string {
  const lines = [
    `Drafted from ${plural(rows, 'row')} of ${shownPath}. It says what these rows are, not what rows may be:`,
    'review every line, widen or tighten, then set status: active.',
    ...(skipped.length > 0
      ? [
          `Left out, for their types are not checked: ${skipped.map(({ name }) => JSON.stringify(name)).join(', ')}.`,
        ]
      : []),
  ]
  return lines.map((line) => `# ${line.replaceAll(/[\r\n]/g, ' ')}`).join('\n')
}

function propertyOf(
  { name, type, logical }: { name: string; type: string; logical: LogicalType },
  profile: ColumnProfile,
  options: InferOptions,
) {
  const role: Role | undefined = name === options.label ? 'label' : name === options.time ? 'time' : undefined
  const values = profile.kind === 'categorical' && logical === 'string' ? validValues(profile) : undefined
  const range =
    profile.kind === 'numeric' && (logical === 'integer' || logical === 'number')
      ? outward(profile)
      : undefined
  return {
    name,
    logicalType: logical,
    physicalType: type,
    ...(profile.nulls === 0 ? { required: true } : {}),
    ...(range ? { logicalTypeOptions: range } : {}),
    ...(values
      ? {
          quality: [
            {
              type: 'library',
              metric: 'invalidValues',
              arguments: { validValues: values },
              mustBe: 0,
              severity: 'warning',
            },
          ],
        }
      : {}),
    ...(role ? { customProperties: [{ property: 'mlops.role', value: role }] } : {}),
  }
}

/** A set of values is worth declaring where every one of them is seen often. */
function validValues({ categories, distinct, rows, nulls }: CategoricalProfile): string[] | undefined {
  if (distinct === 0 || distinct > MOST_VALID_VALUES || distinct * 10 > rows - nulls) return undefined
  return categories.map(({ value }) => value).sort()
}

function outward({ min, max }: NumericProfile): { minimum: number; maximum: number } | undefined {
  if (min === null || max === null) return undefined
  return { minimum: roundTo(min, Math.floor), maximum: roundTo(max, Math.ceil) }
}

function roundTo(value: number, direction: (value: number) => number): number {
  if (value === 0) return 0
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1)
  return Number((direction(value / step) * step).toPrecision(12))
}
