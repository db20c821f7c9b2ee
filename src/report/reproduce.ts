import type { Evaluation } from '../evidence/evaluation.ts'
import type { Details } from './blocks.ts'
import { details, paragraph } from './build.ts'

/** The commands that make the same comparison in a terminal. */
export function reproduction(document: Evaluation): Details {
  return details(
    'The same on your machine',
    paragraph(
      'The seed comes from the digests of data, models and settings, so the same inputs give the same numbers.',
    ),
    { type: 'code', language: 'sh', text: commands(document).join('\n') },
  )
}

function commands(document: Evaluation): string[] {
  const { run, candidate, production, inputs, stage, model, data } = document
  const isTrained = inputs.run !== undefined
  const flags: [string, string | null][] = [
    ['model', model],
    ['candidate', isTrained ? null : (candidate.version ?? candidate.source)],
    ['production', production && (production.version ?? production.recorded ?? production.source)],
    ['stage', stage === 'production' ? null : stage],
    ['data', data.split === 'file' ? data.path : data.split],
  ]
  const named = flags.flatMap(([name, value]) => (value === null ? [] : [`--${name} ${quoted(value)}`]))
  return [
    ...(run.sha ? [`git fetch origin ${run.sha} && git checkout ${run.sha}`] : []),
    ...(isTrained ? [trained(document)] : []),
    ['npx mlops evaluate-vs-prod', ...named].join(' '),
  ]
}

/** The candidate of a workflow is an artifact of its run; elsewhere it is trained again. */
const trained = ({ run, model }: Evaluation): string =>
  run.id
    ? `gh run download ${quoted(run.id)} --name ${quoted(`mlops-${model.replaceAll('/', '-')}-run`)} --dir ${quoted(`.mlops/${model}`)}`
    : `npx mlops train --model ${quoted(model)}`

/** One word of a POSIX shell. */
const quoted = (text: string): string =>
  /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
