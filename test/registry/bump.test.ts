import { expect, test } from 'vitest'
import type { ModelFacts } from '../../src/evidence/facts.ts'
import { type BumpSide, proposeBump } from '../../src/registry/bump.ts'

const hash = (letter: string): string => `sha256:${letter.repeat(64)}`

function side({
  parts = {},
  seed = 7,
  facts = {},
}: {
  parts?: object
  seed?: number
  facts?: Partial<ModelFacts>
} = {}): BumpSide {
  const before = {
    command: 'a',
    code: 'b',
    data: 'c',
    params: 'd',
    environment: 'e',
    seed: String(seed),
    ...parts,
  }
  return {
    facts: {
      inputs: [{ name: 'hour', type: 'float', shape: ['n', 1] }],
      outputs: [{ name: 'score', type: 'float', shape: ['n', 1] }],
      metadata: {},
      opsets: { '': 18, 'ai.onnx.ml': 3 },
      parameters: 120,
      ...facts,
    } as ModelFacts,
    run: {
      fingerprintParts: Object.fromEntries(Object.entries(before).map(([k, v]) => [k, hash(v[0])])),
      seed,
    },
  }
}

const BEFORE = side()

test.each([
  [
    'an input that callers do not give',
    side({
      facts: { inputs: [...BEFORE.facts.inputs, { name: 'origin', type: 'string', shape: ['n', 1] }] },
    }),
    'major',
    ['input "origin" (string [?, 1]) is new'],
  ],
  ['an output that is gone', side({ facts: { outputs: [] } }), 'major', ['output "score" is gone']],
  [
    'an output more',
    side({ facts: { outputs: [...BEFORE.facts.outputs, { name: 'label', type: 'int64', shape: ['n'] }] } }),
    'minor',
    ['output "label" (int64 [?]) is new'],
  ],
  ['other data', side({ parts: { data: 'x' } }), 'minor', ['the data changed']],
  [
    'more weights',
    side({ facts: { parameters: 240 } }),
    'minor',
    ['the architecture changed: 120 stored weights before, 240 now'],
  ],
  [
    'other operators',
    side({ facts: { opsets: { '': 19, 'ai.onnx.ml': 3 } } }),
    'minor',
    ['the architecture changed: other operator sets'],
  ],
  [
    'parameters and code',
    side({ parts: { params: 'x', code: 'y' } }),
    'minor',
    ['the parameters changed', 'the training code changed'],
  ],
  [
    'another environment and command',
    side({ parts: { environment: 'x', command: 'y' } }),
    'minor',
    ['the training command changed', 'the locked environment changed'],
  ],
  ['another seed', side({ seed: 8 }), 'patch', ['the same recipe with another seed']],
  ['the same recipe', side(), 'patch', ['the same recipe, run again']],
  [
    'operators named in another order',
    side({ facts: { opsets: { 'ai.onnx.ml': 3, '': 18 } } }),
    'patch',
    ['the same recipe, run again'],
  ],
  ['nobody knows how', { ...side(), run: undefined }, 'minor', ['how it was trained is not known']],
] as [string, BumpSide, string, string[]][])('%s', (_, now, part, reasons) => {
  expect(proposeBump(BEFORE, now)).toEqual({ part, reasons })
})

test('a version before of which nobody knows how it was trained is no same recipe', () => {
  expect(proposeBump({ ...BEFORE, run: undefined }, side())).toEqual({
    part: 'minor',
    reasons: ['how the version before was trained is not known'],
  })
})
