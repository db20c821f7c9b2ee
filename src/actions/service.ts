import { randomUUID } from 'node:crypto'
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { EndpointConfig } from '../config/endpoint.ts'
import { modelIo } from '../config/io.ts'
import { openEngine, sqlIdentifier, sqlString } from '../data/engine.ts'
import { fileDigest } from '../evidence/files.ts'
import type { Endpoint } from '../model/endpoint.ts'
import { scoreFile } from '../model/score.ts'
import { count } from '../text.ts'
import type { Context } from './context.ts'
import { shownIds } from './flips.ts'
import type { Judged } from './judged.ts'
import { DATA_PROPERTY } from './predictions.ts'
import type { Answers } from './samples.ts'
import { howToRun } from './scored.ts'
import type { TestRows } from './test-rows.ts'

/** What the input `production` calls the configured service. */
export const ENDPOINT = 'endpoint'

const RECORD = 'endpoint-predictions.parquet'

/**
 * Asks the service about every judged row and records its answers: the comparison is made with the record, so that it
 * can be made again when the service has changed.
 */
export async function askService(context: Context, config: EndpointConfig, rows: TestRows): Promise<Judged> {
  const source = `${config.url.replace(/\/+$/, '')} ${config.model}${config.version ? ` ${config.version}` : ''}`
  const { io, ...how } = howToRun(context)
  const result = await scoreFile(
    {
      ...how,
      io: { ...io, batch: undefined },
      model: endpointOf(context, config),
      shownPath: source,
      data: rows.file,
      batchSize: config.batch,
      labels: rows.classes.length > 0 ? rows.classes : null,
    },
    (done, total) =>
      context.platform.log.progress(
        'asking the service',
        done / total,
        `${count(done)} of ${count(total)} rows`,
      ),
  )
  for (const warning of result.warnings) context.platform.log.warning(`${source}: ${warning}`)
  const file = join(context.evidence.directory, RECORD)
  await record(context, file, result, rows)
  return {
    version: null,
    source,
    file,
    sha256: await fileDigest(file),
    facts: null,
    recorded: context.shown(file),
  }
}

function endpointOf(context: Context, { auth, ...config }: EndpointConfig): Endpoint {
  const io = modelIo(context.model.config.io)
  if (!auth) return { ...config, headers: {}, io }
  const secret = process.env[auth.env]
  if (!secret)
    throw context.model.error(
      ['endpoint', 'auth', 'env'],
      `the environment has no variable ${auth.env}, which holds the secret of the service`,
      `Give it to the step: env: { ${auth.env}: \${{ secrets.${auth.env} }} }`,
    )
  context.platform.maskSecret(secret)
  return { ...config, headers: { [auth.header]: `${auth.scheme} ${secret}`.trim() }, io }
}

/** A Parquet file of the scores, with the rows' names where those may be shown, and the digest of their data. */
async function record(context: Context, file: string, answers: Answers, rows: TestRows): Promise<void> {
  const { data, task } = context.model.config
  const names = answers.classes?.map((name) => `probability_${name}`) ?? [
    task === 'binary-classification' ? 'score' : 'prediction',
  ]
  const folder = join(context.platform.temp, `mlops-answers-${randomUUID()}`)
  await mkdir(folder, { recursive: true })
  await mkdir(context.evidence.directory, { recursive: true })
  const engine = await openEngine()
  try {
    const lines = join(folder, 'answers.jsonl')
    const ids = await shownIds(context, rows.ids)
    await writeFile(lines, linesOf(answers, ids).join('\n'))
    const types = [...names.map((_, i) => `s${i}: 'DOUBLE'`), ...(ids ? ["id: 'VARCHAR'"] : [])].join(', ')
    const columns = names.map((name, i) => `s${i} AS ${sqlIdentifier(name)}`)
    if (ids) columns.push(`id AS ${sqlIdentifier(data.id as string)}`)
    const written = join(folder, RECORD)
    await engine.rows(
      `COPY (SELECT ${columns.join(', ')} FROM read_json(${sqlString(lines)}, format = 'newline_delimited', columns = {${types}})) ` +
        `TO ${sqlString(written)} (FORMAT parquet, KV_METADATA {${sqlString(DATA_PROPERTY)}: ${sqlString(rows.facts.digests.bytes)}})`,
    )
    await moveInto(written, file)
  } finally {
    engine.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** JSON Lines with the columns s0, s1, …, and id. */
function linesOf({ scores, width }: Answers, ids: string[] | null): string[] {
  return Array.from({ length: scores.length / width }, (_, row) => {
    const values = Array.from({ length: width }, (_, i) => `"s${i}":${scores[row * width + i]}`).join()
    return ids ? `{${values},"id":${JSON.stringify(ids[row])}}` : `{${values}}`
  })
}

/** The temporary folder may be on another disk. */
async function moveInto(from: string, to: string): Promise<void> {
  const near = `${to}.${randomUUID()}`
  await copyFile(from, near)
  await rename(near, to)
}
