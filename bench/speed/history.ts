import { execFileSync } from 'node:child_process'
import {
  eventAfter,
  eventDigest,
  eventFile,
  eventPath,
  type LedgerEvent,
  sealedFile,
  sealedPath,
} from '../../src/registry/ledger.ts'

export interface HistoryOptions {
  models: number
  versions: number
  /** Moves of the stage production, spread over the models. */
  promotions: number
}

const START = 1_700_000_000
const git = (directory: string, args: string[], input = ''): string =>
  execFileSync('git', args, { cwd: directory, input, encoding: 'utf8', maxBuffer: 1 << 28 })
const data = (text: string): string => `data ${Buffer.byteLength(text)}\n${text}`
const person = (seconds: number): string => `Ada <ada@example.org> ${seconds} +0000`

/** A bare repository as a long use leaves it: versions on commits of their own, stages, and the ledger of all of it. */
export function fillHistory(directory: string, { models, versions, promotions }: HistoryOptions): void {
  git('/', ['init', '--quiet', '--bare', '--initial-branch=main', directory])
  const names = Array.from({ length: models }, (_, i) => `model-${i}`)
  const stream = [
    `commit refs/heads/main\nmark :1\ncommitter ${person(START)}\n${data('Train')}\nM 100644 inline train.py\n${data('print(1)\n')}`,
  ]
  const said: { tag: string; model: string; version: string; stage: string | null; seconds: number }[] = []
  for (let i = 0; i < versions; i++) {
    const [model, version, seconds] = [names[i % models], `v1.${Math.floor(i / models)}.0`, START + 60 * i]
    stream.push(
      `commit refs/heads/scratch\nmark :${i + 2}\ncommitter ${person(seconds)}\n${data('Register')}\nfrom :1\nM 100644 inline .mlops/${model}/version.json\n${data(`{"version":"${version}"}\n`)}`,
      `tag ${model}@${version}\nfrom :${i + 2}\ntagger ${person(seconds)}\n${data(`Registering artifact ${model} version ${version}`)}`,
    )
    said.push({ tag: `${model}@${version}`, model, version, stage: null, seconds })
  }
  for (let i = 0; i < promotions; i++) {
    const at = Math.floor((i * versions) / promotions)
    const { model, version } = said[at]
    const seconds = START + 60 * (versions + i)
    const tag = `${model}#production#${i + 1}`
    stream.push(`tag ${tag}\nfrom :${at + 2}\ntagger ${person(seconds)}\n${data('Assigning')}`)
    said.push({ tag, model, version, stage: 'production', seconds })
  }
  git(directory, ['fast-import', '--quiet', '--force'], `${stream.join('\n')}\n`)
  git(directory, ['update-ref', '-d', 'refs/heads/scratch'])
  writeLedger(directory, said)
  git(directory, ['pack-refs', '--all'])
}

function writeLedger(
  directory: string,
  said: { tag: string; model: string; version: string; stage: string | null; seconds: number }[],
): void {
  const refs = git(directory, [
    'for-each-ref',
    '--format=%(refname:strip=2) %(objectname) %(*objectname)',
    'refs/tags',
  ])
  const objects = new Map(refs.split('\n').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]))
  const events: LedgerEvent[] = []
  let head: { seq: number; digest: `sha256:${string}` } | null = null
  for (const { tag, model, version, stage, seconds } of said) {
    const [oid, commit] = objects.get(tag) as string[]
    const event: LedgerEvent = eventAfter(head, {
      type: stage === null ? 'registered' : 'promoted',
      model,
      version,
      stage,
      from: null,
      actor: 'ada',
      run: { id: null, attempt: null, url: null },
      time: new Date(seconds * 1000).toISOString(),
      tags: { [tag]: oid },
      tagged: { [tag]: { commit, seconds, tagger: 'Ada' } },
      details: stage === null ? { metrics: { roc_auc: 0.68 }, missing: [], metric: 'roc_auc' } : {},
    })
    head = { seq: event.seq, digest: eventDigest(event) }
    events.push(event)
  }
  const sealed = Math.floor((events.at(-1)?.seq ?? 0) / 1000)
  const files: [string, string][] = Array.from({ length: sealed }, (_, folder) => [
    sealedPath(folder),
    sealedFile(events.filter(({ seq }) => Math.floor(seq / 1000) === folder)),
  ])
  for (const event of events)
    if (Math.floor(event.seq / 1000) === sealed) files.push([eventPath(event.seq), eventFile(event)])
  const changes = files.map(([path, text]) => `M 100644 inline ${path}\n${data(text)}`).join('\n')
  const commit = `commit refs/heads/mlops/ledger\ncommitter ${person(START)}\n${data('Ledger')}\n${changes}\n`
  git(directory, ['fast-import', '--quiet'], commit)
}
