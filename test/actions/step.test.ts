import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyArchive } from '../../src/registry/governance/audit-verify.ts'
import { FakeGitHub, type FakeOptions } from '../github/fake.ts'
import { reference } from '../registry/signing/samples.ts'
import { INFER, Project, TRAIN, VALIDATE } from './project.ts'
import { type Around, headSha, pullRequest, runStep, type Step } from './steps.ts'

let project: Project
let github: FakeGitHub

beforeEach(async () => {
  project = new Project()
  await useGitHub()
})
afterEach(async () => {
  await github.stop()
  project.remove()
})

/** Goes on in a copy of another project. */
function startFrom(source: Project): void {
  project.remove()
  project = source
}

async function useGitHub(options: FakeOptions = {}): Promise<void> {
  await github?.stop()
  github = await FakeGitHub.start({ headSha, ...options })
}

/** The payload of a workflow that runs after another one, whose code came from `repository`. */
const workflowRun = (repository: string) => ({
  repository: { id: 1 },
  workflow_run: {
    event: 'pull_request',
    head_sha: headSha,
    head_branch: null,
    head_repository: { full_name: repository, owner: { login: repository.split('/')[0] } },
    pull_requests: [],
  },
})

const step = (name: string, inputs: Record<string, string> = {}, around: Around = {}): Promise<Step> =>
  runStep(
    {
      workspace: project.workspace,
      files: project.folder,
      api: github.url,
      sha: project.git('rev-parse', 'HEAD'),
    },
    name,
    inputs,
    around,
  )

const annotations = ({ log }: Step, kind = 'error') =>
  log.split('\n').filter((line) => line.startsWith(`::${kind}`))

const token = { 'github-token': 'ghs_job' }

describe('a model of high risk', { timeout: 240_000 }, () => {
  const event = (seq: number) =>
    JSON.parse(project.git('show', `origin/mlops/ledger:events/0000/${String(seq).padStart(6, '0')}.json`))
  const approve = (user: string, environment: string, comment = '') =>
    github.state.reviews.set(42, [
      ...(github.state.reviews.get(42) ?? []),
      { user, state: 'approved', environments: [environment], comment },
    ])
  const promote = () =>
    step('deploy', { ...token, 'audit-export': 'true' }, { variables: { GITHUB_ACTOR: 'retrain' } })

  let registered: Project
  beforeAll(() => {
    registered = Project.after(INFER)
    // What this small project cannot have is waived, and that is said.
    registered.edit(
      'mlops.yaml',
      '    train:',
      '    risk: high\n    governance: { fairness: false, signature: false, min-lineage: 50 }\n    train:',
    )
    registered.write(
      'MODEL_CARD.md',
      [
        '## Intended use\n\nTo plan connections.\n',
        '## Ethical considerations\n\nIt decides nothing about people.\n',
        '## Recommendations\n\nLook at the weather too.\n',
      ].join('\n'),
    )
    registered.commit('Say how much harm it can do')
    registered.candidate()
    registered.must('register')
  })
  afterAll(() => registered.remove())
  beforeEach(() => startFrom(new Project(registered)))

  test('is promoted with two approvals, and the event says by whom', async () => {
    const { mlTestScore, risk } = project.evidence('version')
    expect([risk, mlTestScore?.score, mlTestScore?.sections]).toEqual([
      'high',
      0,
      { data: 0.5, model: expect.any(Number), infrastructure: 0.5, monitoring: 0 },
    ])
    const alone = project.mlops('deploy')
    expect(alone.exitCode).toBe(1)
    expect(alone.stdout).toContain(
      '⚪ inconclusive    approvals: approved by at least 2 people. Found: not available: this is no job of a workflow on GitHub',
    )
    github.state.environments.set('review', { reviewers: ['ada', 'grace'], preventSelfReview: true })
    github.state.environments.set('production', { reviewers: ['grace', 'retrain'] })
    approve('ada', 'review', 'Looked at the slices | <b>fine</b>')
    approve('retrain', 'production')
    const refused = await promote()
    expect(refused.exitCode).toBe(1)
    expect(refused.outputs).toMatchObject({ outcome: 'fail', version: '', changed: 'false' })
    expect(refused.log).toContain(
      '❌ fail            approvals: approved by at least 2 people. Found: 1 person: ada; retrain started the run, so that approval does not count',
    )
    expect(refused.log).toContain('pass            card: 9 sections filled: model-details, intended-use')
    expect(refused.log).toContain('Let the job that promotes name an environment with required reviewers')
    expect(refused.summary).toContain('### ❌ flight-delay v1.0.0 was not deployed')
    expect(refused.summary).toContain('| ❌ fail | approvals | approved by at least 2 people |')
    expect(refused.summary).toContain('set in mlops.yaml; the risk alone asks for: fairness gates passed')
    expect(project.git('ls-remote', '--tags', 'origin')).not.toContain('#production')

    approve('grace', 'production')
    const done = await promote()
    expect(done.log).toContain('Found: 2 people: ada, grace')
    expect(done).toMatchObject({ exitCode: 0, outputs: { version: 'v1.0.0', changed: 'true' } })
    project.git('fetch', '--quiet', 'origin', 'mlops/ledger:refs/remotes/origin/mlops/ledger')
    const { type, details } = event(2)
    expect(type).toBe('promoted')
    expect(details.governance).toMatchObject({
      risk: 'high',
      approvals: {
        unavailable: null,
        startedBy: ['retrain'],
        reviews: [
          {
            user: 'ada',
            state: 'approved',
            environments: ['review'],
            comment: 'Looked at the slices | <b>fine</b>',
            self: false,
          },
          { user: 'retrain', self: true },
          { user: 'grace', self: false },
        ],
        environments: [
          { name: 'production', reviewers: ['@grace', '@retrain'], preventSelfReview: false },
          { name: 'review', reviewers: ['@ada', '@grace'], preventSelfReview: true },
        ],
      },
    })
    const waived = details.governance.requirements.find(
      ({ requirement }: { requirement: string }) => requirement === 'fairness',
    )
    expect(waived).toEqual({
      requirement: 'fairness',
      required: 'nothing',
      found: 'waived by governance.fairness of mlops.yaml',
      verdict: 'not-applicable',
      tier: 'fairness gates passed',
    })
    const audit = readFileSync(join(project.workspace, '.mlops/flight-delay/audit-v1.0.0.tar'))
    expect(verifyArchive(audit)).toMatchObject({ problems: [], index: { tag: 'flight-delay@v1.0.0' } })
    expect(audit.toString()).toContain('Looked at the slices | <b>fine</b>')
    expect(done.summary).toContain('Looked at the slices')
    expect(done.summary).not.toContain('<b>fine</b>')
    expect(github.violations).toEqual([])
  })

  test('is not promoted with a card that nobody has filled, whatever the record adds to it', async () => {
    project.git('rm', '--quiet', 'MODEL_CARD.md')
    project.retrain('2')
    project.candidate()
    project.must('register')
    const { requirements } = refusedGovernance(project.mlops('deploy'))
    expect(requirements.find(({ requirement }) => requirement === 'card')).toMatchObject({
      verdict: 'fail',
      found: '6 of 9 filled; empty: intended-use, ethical-considerations, caveats-and-recommendations',
      supply:
        'Write these sections in MODEL_CARD.md or under register.card, and register it again: intended-use, ethical-considerations, caveats-and-recommendations.',
    })
  })

  function refusedGovernance({ exitCode }: { exitCode: number | null }) {
    expect(exitCode).toBe(1)
    const { governance } = project.evidence('deployment')
    if (!governance) throw new Error('deployment.json says nothing of governance')
    return governance
  }
})

describe('a chain of steps', { timeout: 120_000 }, () => {
  beforeEach(() => startFrom(Project.after(INFER, VALIDATE, TRAIN)))

  test('writes outputs and summary, and keeps one comment up to date', async () => {
    const first = await step('evaluate-vs-prod', token, { event: pullRequest() })
    expect(first).toMatchObject({ exitCode: 0 })
    expect(first.outputs).toEqual({
      outcome: 'pass',
      disagreements: '',
      evaluation: '.mlops/flight-delay/evaluation.json',
      report: '.mlops/flight-delay/evaluation.html',
      'production-version': '',
      'comment-url': expect.stringMatching(/^https:\/\/github\.com\/acme\/flights\/.*#issuecomment-\d+$/),
    })
    expect(first.summary).toMatch(/^### ✅ flight-delay/)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].body).toMatch(
      /^<!-- mlops-actions:Pull request\/flight-delay\/evaluation -->\n### ✅ flight-delay/,
    )

    project.edit('mlops.yaml', 'min: 0.6', 'min: 0.99')
    const second = await step('evaluate-vs-prod', token, { event: pullRequest() })
    expect(second.exitCode).toBe(1)
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
    expect(annotations(second)).toEqual([
      expect.stringMatching(/^::error::Compare a model with production: /),
    ])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].body).toContain('### ❌ flight-delay')
    expect(github.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH'])
    expect(github.violations).toEqual([])
  })

  test('a comment for every run, or none', async () => {
    await useGitHub()
    const post = (comment: string, run: string) =>
      step(
        'evaluate-vs-prod',
        { ...token, comment },
        { event: pullRequest(), variables: { GITHUB_RUN_ID: run } },
      )
    for (const run of ['1', '2', '2'])
      expect((await post('new', run)).outputs['comment-url']).toContain('#issuecomment-')
    expect((await post('none', '3')).outputs['comment-url']).toBe('')
    expect(github.comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- mlops-actions:Pull request/flight-delay/evaluation/1 -->',
      '<!-- mlops-actions:Pull request/flight-delay/evaluation/2 -->',
    ])
  })

  test("a fork's read-only token costs the comment, never the verdict", async () => {
    await useGitHub({ fork: true })
    const ended = await step('evaluate-vs-prod', token, { event: pullRequest('mallory/flights') })
    expect(ended.exitCode).toBe(0)
    expect(ended.outputs).toMatchObject({ outcome: 'pass', 'comment-url': '' })
    expect(ended.summary).toMatch(/^### ✅ flight-delay/)
    expect(ended.log).toContain("No comment: a fork's token may not comment")
    expect(ended.log).toContain('This run is from a fork, so its token stays read-only')
    expect(github.comments).toEqual([])
  })

  test('a token without the permission is told the line that is missing', async () => {
    await useGitHub({ readOnly: true })
    const ended = await step('evaluate-vs-prod', token, { event: pullRequest() })
    expect(ended.exitCode).toBe(0)
    expect(ended.log).toContain('    permissions:\n      pull-requests: write')
    expect(annotations(ended)).toEqual([])
  })

  test('a fork may not train or score on a machine that is kept', async () => {
    const place = { event: pullRequest('mallory/flights'), variables: { RUNNER_ENVIRONMENT: 'self-hosted' } }
    for (const name of ['train', 'evaluate-vs-prod']) {
      const ended = await step(name, token, place)
      expect(ended.exitCode).toBe(3)
      expect(annotations(ended)).toEqual([
        expect.stringContaining(`${name} would run its code on a self-hosted runner`),
      ])
    }
    const allowed = await step('train', { ...token, 'allow-forks': 'true' }, place)
    expect(allowed.outputs).toMatchObject({ outcome: 'skipped' })
  })

  test('what a fork wrote is neither registered nor deployed, on any runner', async () => {
    for (const event of [pullRequest('mallory/flights'), workflowRun('mallory/flights')])
      for (const name of ['register', 'deploy']) {
        const ended = await step(name, token, { event })
        expect(ended.exitCode).toBe(3)
        expect(annotations(ended)).toEqual([
          `::error::${name} does not run for a pull request from a fork: nobody has accepted it yet` +
            `%0ARun ${name} in the workflow that runs after the merge.`,
        ])
      }
    expect(project.git('tag', '--list')).toBe('')
  })

  test("evidence of another workflow's run is not trusted where it ran a fork's code", async () => {
    github.state.addRun({ id: 99 }, 'mallory/flights')
    const ended = await step('register', { ...token, 'evidence-run-id': '99' })
    expect(ended.exitCode).toBe(3)
    expect(annotations(ended)).toEqual([
      expect.stringContaining('workflow run 99 ran the code of a fork, so its evidence is not trusted'),
    ])
    expect(project.git('tag', '--list')).toBe('')
  })

  test('a signing key is masked, not inherited by git, and the model is listed for actions/attest', async () => {
    const { private: pem, public: key } = reference.curves['P-256']
    project.write('keys.pem', key)
    project.edit(
      'mlops.yaml',
      'path: ../store }',
      'path: ../store, sign: true, trust: { public-keys: [keys.pem] } }',
    )
    project.must('evaluate-vs-prod')
    const listed = join(project.folder, 'artifacts')
    const inherited = join(project.folder, 'inherited')
    writeFileSync(listed, '')
    // What a push to a folder starts has the environment that git itself was given.
    const hook = join(project.remote, 'hooks/pre-receive')
    writeFileSync(hook, `#!/bin/sh\nenv >> '${inherited}'\n`, { mode: 0o755 })
    const { exitCode, log } = await step(
      'register',
      { ...token, 'signing-key': pem },
      { variables: { GITHUB_ARTIFACTS: listed, MLOPS_SIGNING_KEY_PASSWORD: 'unused-password' } },
    )
    expect(exitCode, log).toBe(0)
    expect(readFileSync(listed, 'utf8')).toBe('file://.mlops/flight-delay/output/model.onnx\n')
    const line = pem.split('\n')[1]
    const shown = log.split('\n').filter((each) => !each.startsWith('::add-mask::'))
    expect(shown.join('\n')).not.toContain(line)
    expect(log).toContain(`::add-mask::${line}\n`)
    expect(log).toContain('::add-mask::unused-password\n')
    expect(readFileSync(inherited, 'utf8')).toContain('GIT_')
    expect(readFileSync(inherited, 'utf8')).not.toMatch(/PRIVATE KEY|unused-password/)
  })

  test('the token and what git makes of it are nowhere but in the masks', async () => {
    project.must('evaluate-vs-prod')
    const secret = 'ghs_very-secret-token'
    const ended = await step('register', { 'github-token': secret, override: 'because' })
    expect(ended.exitCode).toBe(0)
    expect(ended.outputs.tag).toBe('flight-delay@v1.0.0')
    const encoded = Buffer.from(`x-access-token:${secret}`).toString('base64')
    const shown = ended.log.split('\n').filter((line) => !line.startsWith('::add-mask::'))
    expect(ended.log).toContain(`::add-mask::${encoded}`)
    for (const text of [shown.join('\n'), project.read('.git/config'), JSON.stringify(ended.outputs)]) {
      expect(text).not.toContain(secret)
      expect(text).not.toContain(encoded)
    }
  })
})

describe('what is wrong with the data, or new in it, on the pull request', { timeout: 120_000 }, () => {
  const marker = '<!-- mlops-actions:Pull request/flight-delay/validation -->\n'
  const check = (inputs: Record<string, string> = {}, repository?: string) =>
    step('validate-data', { ...token, ...inputs }, { event: pullRequest(repository) })

  beforeEach(() => startFrom(Project.after(INFER)))

  test('data that is as it was begins no comment; a failing check does, and its repair is told there', async () => {
    const clean = await check()
    expect(clean).toMatchObject({ exitCode: 0, outputs: { outcome: 'pass', 'comment-url': '' } })
    expect(github.comments).toEqual([])

    const data = project.read('data/test.csv')
    project.write('data/test.csv', data.replace(/\n[^,]*,/, '\n,'))
    const broken = await check()
    expect(broken).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail' } })
    expect(broken.outputs['comment-url']).toMatch(/#issuecomment-\d+$/)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].body).toMatch(
      /^<!-- mlops-actions:Pull request\/flight-delay\/validation -->\n### ❌ /,
    )
    expect(github.comments[0].body).toContain('| ❌ fail | required | test |')
    expect(github.comments[0].body).toBe(marker + broken.summary.trimEnd())

    project.write('data/test.csv', data)
    const mended = await check()
    expect(mended.outputs['comment-url']).toBe(broken.outputs['comment-url'])
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0].body).toMatch(/\n### ✅ /)
    expect(github.writes.map(({ method }) => method)).toEqual(['POST', 'PATCH'])
    expect(github.violations).toEqual([])
  })

  test('data that changed since its baseline is told with the difference; none is none', async () => {
    project.must('validate-data')
    const before = '.mlops/before.json'
    project.write(before, project.read('.mlops/flight-delay/validation.json'))
    const same = await check({ baseline: before })
    expect(same.outputs).toMatchObject({ 'data-change': 'none', 'comment-url': '' })
    const lines = project.read('data/train.csv').trim().split('\n').slice(0, 150)
    project.write('data/train.csv', `${lines.join('\n')}\n`.replaceAll('JFK', 'BOS'))
    const silent = await check({ baseline: before, comment: 'none' })
    expect(silent.outputs).toMatchObject({ 'data-change': 'major', 'comment-url': '' })
    expect(github.comments).toEqual([])
    const changed = await check({ baseline: before })
    expect(changed.outputs['comment-url']).not.toBe('')
    const [{ body }] = github.comments
    expect(body).toContain('**Against the data of .mlops/before.json**: train: 200 → 149 rows')
    expect(body).toMatch(/\| train \| origin \| [\d.]+ \| 0 % → 0 % \| 1 new, 1 vanished \|/)
    // The values of a column are nobody's business.
    expect(body).not.toMatch(/JFK|BOS/)
    expect(body.split('\n\n<details>')[0].split('\n').length).toBeLessThanOrEqual(26)
  })

  test('a token of a fork, and one without the permission, cost the comment alone', async () => {
    project.write('data/test.csv', project.read('data/test.csv').replace(/\n[^,]*,/, '\n,'))
    await useGitHub({ fork: true })
    const forked = await check({}, 'mallory/flights')
    expect(forked).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', 'comment-url': '' } })
    expect(forked.log).toContain("No comment: a fork's token may not comment")
    expect(forked.summary).toMatch(/^### ❌ /)
    await useGitHub({ readOnly: true })
    const refused = await check()
    expect(refused).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', 'comment-url': '' } })
    expect(refused.log).toContain('    permissions:\n      pull-requests: write')
    expect(github.comments).toEqual([])
  })

  test('a chain that the data stops leaves the comment of the data', async () => {
    project.write('data/test.csv', project.read('data/test.csv').replace(/\n[^,]*,/, '\n,'))
    const ended = await step('mlops', token, { event: pullRequest() })
    expect(ended).toMatchObject({ exitCode: 1, outputs: { results: '{"validate-data":"fail"}' } })
    expect(ended.outputs['comment-url']).toBe(github.comments[0].html_url)
    expect(github.comments).toHaveLength(1)
  })
})

describe('the data of a fork against that of the base branch', { timeout: 120_000 }, () => {
  const path = (...parts: string[]) => join(project.workspace, ...parts)
  const against = (baseline: string, repository = 'mallory/flights') =>
    step('validate-data', { ...token, baseline }, { event: pullRequest(repository) })
  /** Files and bytes of the folder, and all that git and GitHub know. */
  const world = () =>
    JSON.stringify([
      readdirSync(path('base'), { recursive: true }),
      readFileSync(path('base/data/train.csv'), 'utf8'),
      project.git('for-each-ref'),
      project.git('ls-remote', 'origin'),
      github.writes,
    ])

  beforeEach(async () => {
    await useGitHub({ fork: true })
    startFrom(Project.after(INFER))
    cpSync(path('data'), path('base/data'), { recursive: true })
  })

  test('its checkout is read row by row, and nothing is written anywhere', async () => {
    const lines = project.read('data/train.csv').trimEnd().split('\n')
    project.write('data/train.csv', `${[...lines, lines[1]].join('\n')}\n`)
    const before = world()
    const ended = await against('base')
    expect(ended).toMatchObject({ exitCode: 0, outputs: { 'data-change': 'minor', 'comment-url': '' } })
    expect(project.evidence('validation').baseline?.splits[0].rows).toEqual({
      before: 200,
      after: 201,
      added: 1,
      removed: 0,
    })
    expect(ended.summary).toContain('**Against the data of base**: train: 200 → 201 rows, 1 new and 0 gone')
    expect(ended.log).toContain("No comment: a fork's token may not comment")
    // What was asked of GitHub and refused is the comment alone.
    expect(github.writes.map(({ method, status }) => [method, status])).toEqual([['POST', 403]])
    github.requests.length = 0
    expect(world()).toBe(before)
  })

  test('a link that the fork put in its place leads nowhere', async () => {
    const secret = join(project.folder, 'secret')
    cpSync(path('data'), join(secret, 'data'), { recursive: true })
    rmSync(path('base'), { recursive: true })
    symlinkSync(secret, path('base'))
    const folder = await against('base')
    expect(folder).toMatchObject({ exitCode: 3, outputs: { outcome: 'error' } })
    expect(annotations(folder)).toEqual([
      expect.stringMatching(
        /^::error::baseline "base" leads out of the workspace: base is, or lies under, a link/,
      ),
    ])
    rmSync(path('base'))
    mkdirSync(path('base/data'), { recursive: true })
    symlinkSync(join(secret, 'data/train.csv'), path('base/data/train.csv'))
    const file = await against('base')
    expect(file).toMatchObject({ exitCode: 3, outputs: { outcome: 'error' } })
    expect(annotations(file)[0]).toMatch(
      /^::error::baseline ".*base\/data\/train\.csv" leads out of the workspace/,
    )
  })

  test('a branch that its clone does not know costs the comparison; elsewhere it is an error', async () => {
    const forked = await against('main')
    expect(forked).toMatchObject({ exitCode: 0, outputs: { outcome: 'pass', 'data-change': '' } })
    expect(forked.log).toContain(
      '::notice::The data is not compared with that of main: no version of flight-delay',
    )
    const own = await against('main', 'acme/flights')
    expect(own).toMatchObject({ exitCode: 3, outputs: { outcome: 'error' } })
    expect(github.writes).toEqual([])
  })
})

describe('bad input ends in one annotation at its place', { timeout: 120_000 }, () => {
  const inferred = () => startFrom(Project.after(INFER))

  /** A step that must be refused: gives the one annotation. */
  async function refused(name: string, inputs: Record<string, string> = {}, code = 3): Promise<string> {
    const ended = await step(name, inputs)
    expect(ended.exitCode, ended.log).toBe(code)
    expect(ended.outputs.outcome).toBe(code === 1 ? 'fail' : 'error')
    expect(ended.log).not.toMatch(/\n\s+at /)
    expect(annotations(ended)).toHaveLength(1)
    return annotations(ended)[0]
  }

  test('a data file that is missing', async () => {
    inferred()
    project.edit('mlops.yaml', 'data/test.csv }', 'data/tset.csv }')
    expect(await refused('validate-data')).toMatch(
      /^::error file=mlops\.yaml,line=7,col=\d+::mlops\.yaml:7:\d+ {2}"data\/tset\.csv" does not exist/,
    )
  })

  test('a data file that is empty', async () => {
    inferred()
    project.write('data/test.csv', '')
    expect(await refused('validate-data')).toMatch(
      /^::error file=data\/test\.csv::data\/test\.csv {2}is empty/,
    )
  })

  test('a column that the contract declares and the data has not, marked in the contract', async () => {
    inferred()
    project.edit('flights.odcs.yaml', 'name: delay', 'name: dealy')
    const ended = await step('validate-data')
    expect(ended).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', 'failed-checks': '2' } })
    const marked = annotations(ended)
    for (const split of ['train', 'test'])
      expect(marked).toContainEqual(
        expect.stringMatching(
          new RegExp(
            `^::error file=flights\\.odcs\\.yaml,line=\\d+,col=\\d+::${split}\\.dealy: .*Did you mean "delay"`,
          ),
        ),
      )
    expect(marked.at(-1)).toMatch(/^::error::Validate data: flights\.odcs\.yaml: 2 of \d+ checks/)
  })

  test('an unknown key, and a threshold that is no number', async () => {
    project.edit('mlops.yaml', 'min: 0.6', 'threshhold: 0.6')
    expect(await refused('validate-data')).toMatch(
      /^::error file=mlops\.yaml,line=15,col=\d+::mlops\.yaml:15:\d+ {2}unknown key "threshhold" .*Did you mean "min"/,
    )
    project.edit('mlops.yaml', 'threshhold: 0.6', 'min: high')
    expect(await refused('validate-data')).toMatch(
      /^::error file=mlops\.yaml,line=15,col=\d+::.*expected number/,
    )
  })

  test('an input that is wrong, and a stage that no version holds', async () => {
    expect(await refused('drift-report', { alpha: 'much' })).toMatch(
      /^::error::input "alpha" is "much", must be a number/,
    )
    expect(await refused('drift-report')).toMatch(/^::error::no version of flight-delay holds "production"/)
  })

  test('a label that is no column, a corrupt model, evidence that was changed', async () => {
    startFrom(Project.after(INFER, VALIDATE, TRAIN))
    const model = project.read('trained.onnx')
    project.edit('mlops.yaml', 'label: late', 'label: lat')
    expect(await refused('evaluate-vs-prod')).toMatch(
      /^::error file=mlops\.yaml,line=8,col=\d+::.*has no column "lat".*Did you mean "late"/,
    )
    project.edit('mlops.yaml', 'label: lat', 'label: late')
    writeFileSync(join(project.workspace, 'trained.onnx'), model.slice(0, 700))
    expect(await refused('train')).toMatch(/^::error file=output\/model\.onnx::output\/model\.onnx {2}/)
    project.edit('.mlops/flight-delay/run.json', '"outcome": "pass"', '"outcome": "warn"')
    expect(await refused('evaluate-vs-prod')).toContain('has been changed since it was written')
  })

  test('a training command that fails', async () => {
    startFrom(Project.after(INFER, VALIDATE))
    project.edit('mlops.yaml', 'cp trained.onnx', 'exit 9; cp trained.onnx')
    expect(await refused('train', {}, 1)).toBe(
      '::error::Train a model: flight-delay: the training command ended with exit code 9',
    )
  })

  test('an action without what it builds on', async () => {
    expect(await refused('train')).toContain('Run validate-data before this step')
  })

  test('a link out of the workspace: data, parameters, the folder of evidence', async () => {
    inferred()
    const secret = join(project.folder, 'secret.csv')
    copyFileSync(join(project.workspace, 'data/test.csv'), secret)
    symlinkSync(secret, join(project.workspace, 'linked.csv'))
    project.edit('mlops.yaml', 'data/test.csv }', 'linked.csv }')
    expect(await refused('validate-data')).toContain(
      'data.splits.test "linked.csv" leads out of the workspace',
    )
    project.edit('mlops.yaml', 'linked.csv }', 'data/test.csv }')
    project.must('validate-data')
    project.edit('mlops.yaml', 'inputs: [trained.onnx]', 'inputs: [trained.onnx]\n      params: linked.csv')
    expect(await refused('train')).toContain('train.params "linked.csv" leads out of the workspace')
    mkdirSync(join(project.folder, 'elsewhere'))
    symlinkSync(join(project.folder, 'elsewhere'), join(project.workspace, 'evidence'))
    expect(await refused('validate-data', { 'evidence-dir': 'evidence' })).toContain(
      'leads out of the workspace',
    )
    expect(existsSync(join(project.folder, 'elsewhere/flight-delay'))).toBe(false)
  })

  test('what a training prints is no command to the runner', async () => {
    startFrom(Project.after(INFER, VALIDATE))
    project.edit(
      'mlops.yaml',
      'run: cp',
      "run: printf '::error::evil\\n  ::stop-commands::x\\n##[error]evil\\n' ; cp",
    )
    const ended = await step('train')
    expect(ended.exitCode).toBe(0)
    expect(ended.log).toContain('evil')
    expect(ended.log).not.toMatch(/^\s*::(error|stop-commands)|^(?!::group::).*##\[/m)
  })
})
