import { randomUUID } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type ModelIo, modelIo } from '../config/io.ts'
import { compareGolden, type GoldenResult } from '../deployment/golden.ts'
import { UserError } from '../errors.ts'
import { readableJson } from '../evidence/canonical.ts'
import type { ColumnProfile, ModelFacts } from '../evidence/facts.ts'
import { namedColumns } from '../model/inputs.ts'
import { goldenOutputs } from '../model/score.ts'
import type { Context } from './context.ts'

const values = z.array(z.union([z.string(), z.number(), z.null()]))

/** Inputs with the outputs that the registered bytes gave for them. */
export const goldenRecords = z.strictObject({
  inputs: z.record(z.string(), values),
  outputs: z.record(z.string(), z.union([z.array(z.number()), z.array(z.string())])),
})
export type GoldenRecords = z.infer<typeof goldenRecords>

const RECORDS = 32

/**
 * Records made of the training profile, column by column: quantiles of numbers, frequent categories. No row of the
 * data is among them, so a version's commit gives none away.
 */
function syntheticInputs(facts: ModelFacts, io: ModelIo, profiles: ColumnProfile[]): GoldenRecords['inputs'] {
  return Object.fromEntries(
    namedColumns(
      facts,
      io,
      profiles.map(({ name }) => name),
    ).map((name, position) => {
      const profile = profiles.find((column) => column.name === name)
      if (!profile)
        throw new UserError(`the model reads "${name}", which the data contract does not declare`, {
          hint: 'Declare every column that the model reads, so that it is validated and profiled.',
        })
      return [name, Array.from({ length: RECORDS }, (_, i) => syntheticValue(profile, i, position))]
    }),
  )
}

/** Another stride for each column, so that the columns do not rise together. */
function syntheticValue(profile: ColumnProfile, record: number, position: number): number | string | null {
  const step = record * (2 * position + 3) + position
  if (profile.kind === 'categorical')
    return profile.categories[step % Math.max(1, profile.categories.length)]?.value ?? ''
  const values = profile.masked ? profile.edges : profile.quantiles
  return values[(step * 7) % Math.max(1, values.length)] ?? null
}

/** Runs `model` on the records, in a process of its own. */
async function outputsOf(
  context: Context,
  model: string,
  shownPath: string,
  inputs: GoldenRecords['inputs'],
) {
  const folder = join(context.platform.temp, `mlops-golden-${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  try {
    const data = join(folder, 'records.jsonl')
    const io = modelIo(context.model.config.io)
    const rows = Array.from({ length: RECORDS }, (_, i) =>
      JSON.stringify(Object.fromEntries(Object.entries(inputs).map(([name, column]) => [name, column[i]]))),
    )
    await writeFile(data, `${rows.join('\n')}\n`)
    return (await goldenOutputs({ model, shownPath, data, io, limit: RECORDS })).outputs
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function makeGolden(
  context: Context,
  model: string,
  facts: ModelFacts,
  profiles: ColumnProfile[],
) {
  const inputs = syntheticInputs(facts, modelIo(context.model.config.io), profiles)
  const outputs = await outputsOf(context, model, facts.path, inputs)
  return readableJson({ inputs, outputs })
}

/** Runs the deployed bytes on the records and compares with what the registered bytes gave. */
export async function checkGolden(
  context: Context,
  model: string,
  records: GoldenRecords,
): Promise<GoldenResult> {
  return compareGolden(records.outputs, await outputsOf(context, model, context.shown(model), records.inputs))
}
