import { z } from 'zod'
import type { Shard } from '../data/shard.ts'
import type { ActionDefinition } from './action.ts'
import { openContext } from './context.ts'
import {
  booleanInput,
  commentInput,
  commonInputs,
  DEFAULT_BASELINE,
  numberInput,
  tokenInput,
} from './inputs.ts'

const inputs = z.strictObject({
  ...commonInputs,
  ...tokenInput,
  mode: z
    .enum(['check', 'rules', 'infer', 'update', 'merge'])
    .default('check')
    .describe(
      '`check` tests the data against its contract and describes it; `rules` tests the rules of the contract alone, several times as fast, and leaves nothing to train on; `infer` writes a first contract from the data; `update` checks, says how the contract differs from an earlier one, and proposes one that this data meets; `merge` makes one validation of the shards of several jobs.',
    ),
  shard: shardInput()
    .optional()
    .describe(
      'Part of the files to check here, such as 3/8; the parts of a matrix of jobs are put together by `mode: merge`.',
    ),
  shards: numberInput({ integer: true, min: 1, max: 1000 })
    .optional()
    .describe('How many shards `mode: merge` puts together.'),
  environment: z
    .string()
    .default('train')
    .describe(
      'Which columns have to be there: those of `train`, of `serve` (no label), or of one that the contract names.',
    ),
  data: z
    .string()
    .optional()
    .describe(
      'A file or a glob to check in place of data.splits, as one split with the name of `environment`.',
    ),
  baseline: z
    .string()
    .default(DEFAULT_BASELINE)
    .describe(
      'Data to compare with: a stage, a version, a branch or commit of git (what was last made from it), a path of a validation.json, a folder with the data as it was (such as a checkout of the base branch), or `none`.',
    ),
  against: z
    .string()
    .optional()
    .describe(
      'Contract to compare with: `base` (where this change left its branch), `production`, a file, or a revision of git. Default: `base` with mode: update, else none.',
    ),
  quarantine: z
    .string()
    .optional()
    .describe(
      'Folder for the rows of every split that break the contract, and for those that do not, after the fixes that the contract declares. Default: data.quarantine.path.',
    ),
  comment: commentInput('what is wrong with the data, or new in it,'),
  force: booleanInput().default(false).describe('Check although the same bytes have been checked before.'),
  'category-names': booleanInput()
    .default(false)
    .describe(
      'Name categories in the report, new and vanished ones, and the ids of rows that moved between splits, of columns without a classification: they are values of the data.',
    ),
  'show-values': booleanInput()
    .default(false)
    .describe(
      'Show up to ten cells that break a rule, of columns without a classification: they are values of the data.',
    ),
})

export type ValidationInputs = z.infer<typeof inputs>

export const validateData: ActionDefinition<typeof inputs> = {
  name: 'validate-data',
  title: 'Validate data',
  description:
    'Checks every split against its ODCS data contract, reads every declared column, and records digests and a profile.',
  branding: { icon: 'check-square', color: 'blue' },
  inputs,
  outputs: {
    validation: 'Path of validation.json; empty with `mode: rules`.',
    contract: 'Path of the contract.',
    rows: 'Rows read, all splits together.',
    'failed-checks': 'How many checks failed.',
    'data-change':
      'What became of the data since `baseline`: none, patch, minor, major, or unknown where only the old rows could tell; empty without one.',
    cached: '`true` where the same bytes have been checked before and were not checked again.',
    'comment-url': 'Link to the comment; empty where there was nothing to tell.',
    report: 'Path of the HTML report.',
  },
  async run(values, platform) {
    const context = await openContext(values, platform)
    if (values.mode === 'infer') return (await import('./infer.ts')).infer(context)
    if (values.mode === 'rules') return (await import('./rules.ts')).rulesAlone(context, values)
    return (await import('./whole-validation.ts')).validateWhole(context, values)
  },
}

/** `3/8`: the third of eight. */
function shardInput() {
  return z.string().transform((text, context): Shard => {
    const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number)
    if (index >= 1 && index <= of) return { index, of }
    context.issues.push({
      code: 'custom',
      message: 'must be i/n with i from 1 to n, such as 3/8',
      input: text,
    })
    return z.NEVER
  })
}
