export interface Annotation {
  level: 'error' | 'warning' | 'notice'
  job: string
  message: string
  file: string | null
  line: number | null
}

export interface JobLog {
  result: string
  /** Step id → output → value. */
  outputs: Record<string, Record<string, string>>
  /** Step id → `success`, `failure` or `skipped`, of its main part. */
  steps: Record<string, string>
  /** Markdown of every step that wrote a summary, in order. */
  summaries: string[]
}

export interface WorkflowLog {
  jobs: Record<string, JobLog>
  annotations: Annotation[]
  /** What the steps printed, each line with its job's id before it. */
  text: string
}

interface Line {
  level?: string
  msg?: string
  jobID?: string
  stepID?: string[]
  stage?: string
  stepResult?: string
  jobResult?: string
  command?: string
  name?: string
  arg?: string
  content?: string
  kvPairs?: Record<string, string>
}

const LEVELS = ['error', 'warning', 'notice']

/** Reads the log that act writes with `--json`, one object a line. */
export function parseLog(raw: string): WorkflowLog {
  const log: WorkflowLog = { jobs: {}, annotations: [], text: '' }
  const printed: string[] = []
  for (const text of raw.split('\n').filter((each) => each.trim() !== '')) {
    const line = parseLine(text)
    const job = line.jobID ?? ''
    printed.push(`${job ? `[${job}] ` : ''}${(line.msg ?? '').trimEnd()}`)
    if (job) {
      log.jobs[job] ??= { result: 'unfinished', outputs: {}, steps: {}, summaries: [] }
      record(log, log.jobs[job], job, line)
    }
  }
  log.text = printed.join('\n')
  return log
}

function parseLine(text: string): Line {
  try {
    return JSON.parse(text)
  } catch {
    return { msg: text }
  }
}

function record(log: WorkflowLog, entry: JobLog, job: string, line: Line): void {
  const step = line.stepID?.join('/') ?? ''
  if (line.jobResult) entry.result = line.jobResult
  if (line.stepResult && line.stage === 'Main') entry.steps[step] = line.stepResult
  if (line.command === 'summary' && line.content) entry.summaries.push(line.content)
  if (line.command === 'set-output' && line.name !== undefined) {
    entry.outputs[step] ??= {}
    entry.outputs[step][line.name] = line.arg ?? ''
  }
  if (line.command && LEVELS.includes(line.command))
    log.annotations.push({
      level: line.command as Annotation['level'],
      job,
      message: line.arg ?? '',
      file: line.kvPairs?.file ?? null,
      line: line.kvPairs?.line ? Number(line.kvPairs.line) : null,
    })
}
