import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Run } from '../evidence/run.ts'

const line = z.object({
  step: z.number().optional(),
  split: z.string().default('train'),
  metrics: z.record(z.string(), z.number().nullable()),
})

type Series = Run['series'][number]

/**
 * Reads the JSON lines that the training command appended: `{"step":1,"split":"val","metrics":{"loss":0.3}}`.
 * A partial last line (the command was killed while writing) is left out.
 *
 * @throws UserError at the line that is no such object.
 */
export async function readMetrics(path: string, shownPath: string): Promise<Pick<Run, 'metrics' | 'series'>> {
  if (!existsSync(path)) return { metrics: {}, series: [] }
  const text = await readFile(path, 'utf8')
  const series = new Map<string, Series>()
  const lines = text.split('\n')
  const complete = text.endsWith('\n') ? lines.length : lines.length - 1
  for (let i = 0; i < complete; i++)
    if (lines[i].trim() !== '') append(series, parseLine(lines[i], shownPath, i + 1), i)
  return { metrics: lastValues(series), series: [...series.values()] }
}

function parseLine(text: string, file: string, number: number): z.infer<typeof line> {
  const location = { file, line: number }
  let value: unknown
  try {
    // Python writes NaN and Infinity, which JSON has no word for; a diverged metric must not hide the others.
    value = JSON.parse(text.replaceAll(/(?<=[:\s,[])(NaN|-?Infinity)(?=[\s,}\]])/g, 'null'))
  } catch (cause) {
    throw new UserError('is not a JSON line', { location, cause })
  }
  const parsed = line.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new UserError(`is not a metrics line: ${issue.path.join('.')}: ${issue.message}`, {
    location,
    hint: 'Write lines like {"step":1,"split":"val","metrics":{"loss":0.3}}',
  })
}

function append(series: Map<string, Series>, record: z.infer<typeof line>, index: number): void {
  for (const [metric, value] of Object.entries(record.metrics)) {
    const key = JSON.stringify([record.split, metric])
    const entry = series.get(key) ?? { split: record.split, metric, steps: [], values: [] }
    entry.steps.push(record.step ?? index)
    entry.values.push(value)
    series.set(key, entry)
  }
}

function lastValues(series: Map<string, Series>): Run['metrics'] {
  const last: Run['metrics'] = {}
  for (const { split, metric, values } of series.values()) {
    const value = values.findLast((entry) => entry !== null)
    if (value === undefined || value === null) continue
    last[split] ??= {}
    last[split][metric] = value
  }
  return last
}
