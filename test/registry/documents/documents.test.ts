import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { bom } from '../../../src/registry/documents/bom.ts'
import { dvcFiles } from '../../../src/registry/documents/dvc.ts'
import { staleDocuments } from '../../../src/registry/documents/freshness.ts'
import { lockedPackages } from '../../../src/registry/documents/lock-files.ts'
import { mlflowFiles } from '../../../src/registry/documents/mlmodel.ts'
import { lineageEvents } from '../../../src/registry/documents/openlineage.ts'
import { type ModelRecord, uuidOf } from '../../../src/registry/documents/record.ts'
import { filledSections } from '../../../src/registry/governance/card.ts'
import { modelCard } from '../../../src/report/card.ts'
import { complete, external } from './records.ts'
import { bomComplaints, eventComplaints, vendorDigest } from './vendor.ts'

const GOLDEN = '../../fixtures/documents'
const REPOSITORY = 'https://github.com/octo/flights'
const SHA = 'a'.repeat(64)
const draw = async (): Promise<string> => '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>'
const locks = [
  {
    path: 'requirements.txt',
    sha256: `sha256:${'e'.repeat(64)}`,
    packages: lockedPackages('requirements.txt', 'numpy==2.4.6\nscikit_learn==1.9.1\n'),
  },
]
const records: [string, ModelRecord][] = [
  ['complete', complete],
  ['external', external],
]

test('the schemas are the vendors’ own, byte by byte', () => {
  expect(vendorDigest()).toBe('496f9feb3e6b4c20ba3c665f080a5db6c92b4ae780935228168fe24860e715ad')
})

test('the same words give the same UUID, of version 8', () => {
  expect(uuidOf('a', 'b')).toBe(uuidOf('a', 'b'))
  expect(uuidOf('a', 'b')).not.toBe(uuidOf('a', 'c'))
  expect(uuidOf('x')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

describe.each(records)('of a %s record', (name, record) => {
  test('the ML-BOM is what CycloneDX 1.6 asks for', async () => {
    const text = bom(record, record.run ? locks : [], record.run ? REPOSITORY : null)
    expect(bomComplaints(JSON.parse(text))).toEqual([])
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/${name}.cdx.json`)
  })

  test('every event and every facet is what OpenLineage asks for', async () => {
    const text = lineageEvents(record, record.run ? REPOSITORY : null)
    const events = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events.flatMap(eventComplaints)).toEqual([])
    await expect(`${JSON.stringify(events, null, 1)}\n`).toMatchFileSnapshot(
      `${GOLDEN}/${name}.openlineage.json`,
    )
  })

  test('MLmodel and card read as before', async () => {
    await expect(mlflowFiles(record).MLmodel).toMatchFileSnapshot(`${GOLDEN}/${name}.MLmodel`)
    await expect((await modelCard(record, draw))['README.md']).toMatchFileSnapshot(
      `${GOLDEN}/${name}.README.md`,
    )
  })

  test('the same record gives the same bytes', async () => {
    const all = async () => [
      bom(record, locks, REPOSITORY),
      lineageEvents(record, REPOSITORY),
      mlflowFiles(record),
      await modelCard(record, draw),
    ]
    expect(await all()).toEqual(await all())
  })
})

test('what people have not said is no filled section, whatever the record adds', async () => {
  const said = async (record: ModelRecord) => filledSections((await modelCard(record, draw))['README.md'])
  expect(await said(external)).toEqual(['model-details'])
  expect(await said({ ...complete, version: { ...complete.version, card: undefined } })).toEqual([
    'model-details',
    'factors',
    'metrics',
    'evaluation-data',
    'training-data',
    'quantitative-analyses',
  ])
  expect(await said(complete)).toHaveLength(9)
})

test('the vendors’ schemas find what is wrong', () => {
  const document = JSON.parse(bom(complete, locks, REPOSITORY))
  document.metadata.component.modelCard.quantitativeAnalysis.performanceMetrics[0].value = 0.5
  expect(bomComplaints(document)).not.toEqual([])
  const [line] = lineageEvents(complete, REPOSITORY).split('\n')
  const event = JSON.parse(line)
  event.inputs[0].inputFacets.dataQualityAssertions.assertions[0].success = 'yes'
  expect(eventComplaints(event)).not.toEqual([])
})

test('each step starts and completes, in the order of the chain', () => {
  const events = lineageEvents(complete, REPOSITORY)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(events.map(({ eventType, job }) => `${job.name} ${eventType}`)).toEqual([
    'flight-delay.validate-data START',
    'flight-delay.validate-data COMPLETE',
    'flight-delay.train START',
    'flight-delay.train COMPLETE',
    'flight-delay.evaluate-vs-prod START',
    'flight-delay.evaluate-vs-prod COMPLETE',
    'flight-delay.register START',
    'flight-delay.register COMPLETE',
  ])
  const runs = events.map(({ run }) => run.runId)
  expect(new Set(runs).size).toBe(4)
  expect(runs[0]).toBe(runs[1])
})

test('what breaks a step is told as FAIL', () => {
  const broken = { ...complete, evaluation: { ...complete.evaluation, outcome: 'error' } } as ModelRecord
  expect(lineageEvents(broken, REPOSITORY).match(/"eventType":"FAIL"/g)).toHaveLength(1)
})

test('the BOM names the model, its data, its files and its libraries', () => {
  const { metadata, components, compositions, dependencies } = JSON.parse(bom(complete, locks, REPOSITORY))
  expect(metadata.component).toMatchObject({
    type: 'machine-learning-model',
    version: 'v1.1.0',
    purl: 'pkg:github/octo/flights@flight-delay%40v1.1.0',
    hashes: [{ alg: 'SHA-256', content: SHA }],
  })
  expect(components.map((each: Record<string, string>) => each['bom-ref'])).toEqual([
    'data:train',
    'pkg:pypi/numpy@2.4.6',
    'pkg:pypi/scikit-learn@1.9.1',
    'file:train.py',
    'file:requirements.txt',
  ])
  expect(dependencies[0].dependsOn).toHaveLength(5)
  expect(compositions[0].aggregate).toBe('complete')
})

test('a lock file that nobody could read leaves the BOM incomplete', () => {
  const unread = [{ ...locks[0], packages: null }]
  expect(JSON.parse(bom(complete, unread, null)).compositions[0].aggregate).toBe('incomplete')
  expect(JSON.parse(bom(external, [], null)).compositions[0].aggregate).toBe('incomplete')
})

test.each([
  [
    'requirements.txt',
    `a==1.0\nB_c[x]==2.1 ; python_version > "3" \\\n  --hash=sha256:${SHA}\nfree>=1\n`,
    ['pkg:pypi/a@1.0', 'pkg:pypi/b-c@2.1'],
  ],
  [
    'uv.lock',
    'version = 1\n[[package]]\nname = "a"\nversion = "1"\n[package.metadata]\nversion = "9"\n[[package]]\nname = "me"\nsource = { virtual = "." }\n',
    ['pkg:pypi/a@1'],
  ],
  ['poetry.lock', '[[package]]\nname = "A.b"\nversion = "3"\n', ['pkg:pypi/a-b@3']],
  ['Cargo.lock', '[[package]]\nname = "serde"\nversion = "1.0.1"\n', ['pkg:cargo/serde@1.0.1']],
  [
    'Pipfile.lock',
    '{"default":{"a":{"version":"==1.2"}},"develop":{"b":{"version":"==2"}}}',
    ['pkg:pypi/a@1.2', 'pkg:pypi/b@2'],
  ],
  [
    'conda-lock.yml',
    'package:\n- {name: a, version: 1.10.0, manager: conda}\n- {name: b, version: "2", manager: pip}\n',
    ['pkg:conda/a@1.10.0', 'pkg:pypi/b@2'],
  ],
  [
    'package-lock.json',
    '{"packages":{"":{"version":"1"},"node_modules/@x/y":{"version":"2.0.0","integrity":"sha512-AAAA"},"w":{"version":"1"}}}',
    ['pkg:npm/%40x/y@2.0.0'],
  ],
  [
    'pnpm-lock.yaml',
    'packages:\n  "@x/y@1.0.0(z@2)": {}\n  a@3.0.0: {}\n',
    ['pkg:npm/%40x/y@1.0.0', 'pkg:npm/a@3.0.0'],
  ],
  [
    'yarn.lock',
    '"@x/y@^1.0.0":\n  version "1.2.0"\n\na@2, a@^2:\n  version "2.1.0"\n',
    ['pkg:npm/%40x/y@1.2.0', 'pkg:npm/a@2.1.0'],
  ],
  [
    'go.sum',
    'golang.org/x/net v0.1.0 h1:x=\ngolang.org/x/net v0.1.0/go.mod h1:y=\n',
    ['pkg:golang/golang.org/x/net@v0.1.0'],
  ],
])('what %s pins', (path, text, purls) => {
  expect(lockedPackages(`sub/${path}`, text)?.map(({ purl }) => purl)).toEqual(purls)
})

test('a lock file of another kind, or a broken one, is not read as empty', () => {
  expect(lockedPackages('flake.lock', '{}')).toBeNull()
  expect(lockedPackages('package-lock.json', 'not json')).toBeNull()
})

test('a signature names several inputs and leaves a single one without a name', () => {
  const { signature } = parse(mlflowFiles(complete).MLmodel)
  expect(JSON.parse(signature.inputs)).toEqual([
    { name: 'distance', type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, 1] } },
    { name: 'origin', type: 'tensor', 'tensor-spec': { dtype: 'str', shape: [-1, 1] } },
  ])
  expect(JSON.parse(signature.outputs)).toEqual([
    { type: 'tensor', 'tensor-spec': { dtype: 'float32', shape: [-1, 2] } },
  ])
})

test('an input without a type of numpy leaves no signature', () => {
  const [first, ...rest] = complete.version.onnx.inputs
  const onnx = { ...complete.version.onnx, inputs: [{ ...first, type: 'bfloat16' }, ...rest] }
  const model = parse(mlflowFiles({ ...complete, version: { ...complete.version, onnx } }).MLmodel)
  expect(model.signature).toBeUndefined()
})

describe('the card', () => {
  const SECTIONS = [
    'Model details',
    'Intended use',
    'Factors',
    'Metrics',
    'Evaluation data',
    'Training data',
    'Quantitative analyses',
    'Ethical considerations',
    'Caveats and recommendations',
  ]

  test.each(records)('of a %s record has the nine sections in their order', async (_, record) => {
    const card = (await modelCard(record, draw))['README.md']
    expect([...card.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS)
  })

  test('states what nobody said, and how to say it', async () => {
    const card = (await modelCard(external, draw))['README.md']
    for (const key of ['intended-use', 'limitations', 'ethical-considerations'])
      expect(card).toContain(
        `not stated (\`register.card.${key}\`)`.replace(/^not/, key === 'limitations' ? 'not' : 'Not'),
      )
    expect(card).toContain('The record lacks run.json: how it was trained is not known')
    expect(card).not.toContain('undefined')
  })

  test('every picture that it shows is written beside it', async () => {
    const { 'README.md': card, ...pictures } = await modelCard(complete, draw)
    const shown = [...card.matchAll(/\]\((card\/[^)]+)\)/g)].map(([, file]) => file)
    expect(shown.length).toBeGreaterThan(3)
    expect(Object.keys(pictures).sort()).toEqual([...shown].sort())
  })

  test('text out of data cannot become Markdown', async () => {
    const evaluation = {
      ...complete.evaluation,
      data: { ...complete.evaluation?.data, path: 'a<img src=x>|[b](http://c)' },
    }
    const card = (await modelCard({ ...complete, evaluation } as ModelRecord, draw))['README.md']
    const body = card.slice(card.indexOf('\n# '))
    expect(body).not.toContain('<img')
    expect(body).not.toContain('[b](http://c)')
  })
})

describe('freshness', () => {
  const fresh = async () =>
    new Map([
      ['README.md', (await modelCard(complete, draw))['README.md']],
      ['MLmodel', mlflowFiles(complete).MLmodel],
      ['bom.cdx.json', bom(complete, locks, REPOSITORY)],
    ])

  test('documents of the registered model are fresh', async () => {
    expect(staleDocuments(await fresh(), `sha256:${SHA}`)).toEqual([])
    expect(staleDocuments(new Map(), `sha256:${SHA}`)).toEqual([])
  })

  test('each document of another model is named', async () => {
    const other = `sha256:${'b'.repeat(64)}`
    expect(staleDocuments(await fresh(), other)).toEqual(
      ['README.md', 'MLmodel', 'bom.cdx.json'].map(
        (name) => `its ${name} is about another model: it says sha256:${SHA}, registered is ${other}`,
      ),
    )
  })

  test.each(['README.md', 'MLmodel', 'bom.cdx.json'])('a broken %s is not fresh', (name) => {
    for (const text of ['', '{', '---\na: [\n---\n'])
      expect(staleDocuments(new Map([[name, text]]), `sha256:${SHA}`)).toEqual([
        `its ${name} does not say which model it is about`,
      ])
  })
})

describe('for DVC', () => {
  test('an artifact and an import of its bytes are added, and what is there stays', () => {
    const project = '# ours\nstages:\n  train:\n    cmd: python train.py\n'
    const files = dvcFiles(complete.version, { initialized: true, project })
    expect(Object.keys(files)).toEqual(['dvc.yaml', '.mlops/flight-delay/model.onnx.dvc'])
    expect(files['dvc.yaml']).toContain('# ours')
    expect(parse(files['dvc.yaml'])).toMatchObject({
      stages: { train: { cmd: 'python train.py' } },
      artifacts: { 'flight-delay': { path: '.mlops/flight-delay/model.onnx', type: 'model' } },
    })
    expect(parse(files['.mlops/flight-delay/model.onnx.dvc'])).toEqual({
      frozen: true,
      deps: [
        {
          path: 'https://github.com/octo/flights/releases/download/flight-delay%40v1.1.0/model.onnx',
          size: 412_318,
        },
      ],
      outs: [{ path: 'model.onnx' }],
    })
  })

  test('a commit that is not one of DVC’s becomes one', () => {
    const files = dvcFiles(external.version, { initialized: false, project: null })
    expect(files['.dvc/config']).toBe('')
    expect(parse(files['.mlops/flight-delay/model.onnx.dvc']).deps[0].path).toBe(
      '/srv/models/flight-delay/aa/model.onnx',
    )
  })

  test('a release that keeps the model in parts has no one address', () => {
    const [location] = complete.version.locations
    const locations = [{ ...location, bytes: 2 ** 31 }]
    expect(dvcFiles({ ...complete.version, locations }, { initialized: false, project: null })).toEqual({})
  })

  test('an artifact that the team named itself is left alone', () => {
    const project = 'artifacts:\n  flight-delay:\n    path: model.pkl\n'
    expect(dvcFiles(complete.version, { initialized: true, project })).toEqual({})
  })
})
