import { existsSync } from 'node:fs'
import { openEngine } from '../data/engine.ts'
import { inferContract } from '../data/infer/infer.ts'
import { UserError } from '../errors.ts'
import { writeFileAtomically } from '../evidence/files.ts'
import type { ActionResult } from './action.ts'
import type { Context } from './context.ts'

/** Writes the first contract of a model's data; one that is there already is left alone. */
export async function infer(context: Context): Promise<ActionResult> {
  const { data, train } = context.model.config
  const path = context.inside(data.contract, 'data.contract')
  if (existsSync(path))
    throw new UserError('exists already, and mode: infer never overwrites a contract', {
      location: { file: context.shown(path) },
      hint: 'Delete it, or name another file with data.contract.',
    })
  const split = train && data.splits.train ? 'train' : Object.keys(data.splits)[0]
  const file = context.data(data.splits[split], ['data', 'splits', split])
  const engine = await openEngine()
  try {
    const text = await inferContract(engine, file, context.shown(file), {
      id: context.model.name,
      label: data.label,
      time: data.time,
      csv: data.csv,
    })
    await writeFileAtomically(path, text)
    return {
      outcome: 'pass',
      headline: `Wrote ${context.shown(path)} from ${context.shown(file)}. Review it before you commit it.`,
      outputs: {
        validation: '',
        contract: context.shown(path),
        rows: '',
        'failed-checks': '',
        'data-change': '',
        report: '',
      },
      report: null,
    }
  } finally {
    engine.close()
  }
}
