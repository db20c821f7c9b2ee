#!/usr/bin/env node
// The whole chain on real flights, step by step through the program that users run, in a scratch repository.
// `--write` quotes its comments in the documentation; `--program src/cli.ts` runs the sources instead of dist/.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { quoteIn } from './quote.mjs'

const example = dirname(fileURLToPath(import.meta.url))
const root = resolve(example, '../..')
const scratch = join(root, '.demo')
const flights = join(scratch, 'flights')
const { values: options } = parseArgs({
  options: { write: { type: 'boolean' }, program: { type: 'string', default: 'dist/cli.js' } },
})
const program = resolve(root, options.program)
const FILES = ['mlops.yaml', 'flights.odcs.yaml', 'params.yaml', 'train.mjs', 'training']
const person = { name: 'Demo', email: 'demo@example.com' }
const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: person.name,
  GIT_AUTHOR_EMAIL: person.email,
  GIT_COMMITTER_NAME: person.name,
  GIT_COMMITTER_EMAIL: person.email,
  // A cache of its own: nothing that an earlier demo trained is used again.
  RUNNER_TOOL_CACHE: join(scratch, 'tools'),
}
const bold = (text) => (process.stdout.isTTY ? `\x1b[1m${text}\x1b[0m` : text)
const shown = (path) => relative(process.cwd(), path)
const began = performance.now()
const seconds = (since) => ((performance.now() - since) / 1000).toFixed(1)
const steps = []

function execute(command, args, { cwd = flights, quiet = true } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: environment,
    stdio: quiet ? 'pipe' : 'inherit',
    encoding: 'utf8',
  })
  if (result.error) throw result.error
  if (quiet && result.status !== 0) throw new Error(`${command} ${args.join(' ')}\n${result.stderr}`)
  return result
}

const git = (...args) => execute('git', args).stdout.trim()

/** Runs one action as a user would, and checks that it ends as the story says. */
function mlops(story, args, expected = 0) {
  console.log(`\n${bold(story)}\n$ npx mlops ${args.join(' ')}`)
  const since = performance.now()
  const { status } = execute(process.execPath, [program, ...args], { quiet: false })
  steps.push({ story, action: args[0], status, seconds: seconds(since) })
  if (status !== expected)
    throw new Error(`${args[0]} ended with exit code ${status}, the story expects ${expected}`)
}

/** A change as a person would make it: edit, commit, push. */
function change(message, edits) {
  for (const [file, [from, to]] of Object.entries(edits)) {
    const path = join(flights, file)
    const text = readFileSync(path, 'utf8')
    if (!text.includes(from)) throw new Error(`${file} holds no "${from}"`)
    writeFileSync(path, text.replace(from, to))
  }
  git('commit', '--all', '--quiet', `--message=${message}`)
  git('push', '--quiet', 'origin', 'main')
  console.log(`\n${bold('A change is pushed')}: ${message}`)
}

function setUp() {
  if (!existsSync(program)) throw new Error(`${shown(program)} is missing: npm run build writes it`)
  execute(process.execPath, [join(example, 'prepare.mjs')], { cwd: example, quiet: false })
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(flights, { recursive: true })
  execute('git', ['init', '--quiet', '--bare', '--initial-branch=main', join(scratch, 'origin.git')], {
    cwd: scratch,
  })
  execute('git', ['clone', '--quiet', join(scratch, 'origin.git'), flights], { cwd: scratch })
  git('checkout', '--quiet', '-B', 'main')
  for (const file of FILES) cpSync(join(example, file), join(flights, file), { recursive: true })
  for (const file of ['train-q1.parquet', 'train.parquet', 'test.parquet'])
    cpSync(join(example, 'data', file), join(flights, 'data', file))
  writeFileSync(join(flights, '.gitignore'), 'data/\n.mlops/\n')
  git('add', '--all')
  git('commit', '--quiet', '--message=Predict late flights with a logistic regression')
  git('push', '--quiet', 'origin', 'main')
}

function tell() {
  mlops('1. Is the data what we agreed on? January to March, 2001', ['validate-data'])
  mlops('2. Train a first model: logistic regression', ['train'])
  mlops('3. Nothing is in production yet, so only absolute limits judge it', ['evaluate-vs-prod'])
  mlops('4. It becomes version v1.0.0', ['register'])
  mlops('5. Into production', ['deploy', '--stage', 'production'])

  change('Boosted trees, trained on January to May', {
    'params.yaml': ['model: logistic', 'model: trees'],
    'mlops.yaml': ['data/train-q1.parquet', 'data/train.parquet'],
  })
  mlops('6. The new data has to meet the contract too', ['validate-data'])
  mlops('7. Train the candidate: boosted trees', ['train'])
  mlops('8. Is it better than production, on June flights that neither has seen?', ['evaluate-vs-prod'])
  const comment = keepComparison('better')
  mlops('9. It becomes version v1.1.0', ['register'])
  mlops('10. Promote it', ['deploy', '--version', 'v1.1.0', '--expected-from', 'v1.0.0'])

  change('Read departure times in another time zone', {
    'params.yaml': ['utc_offset_hours: 0', 'utc_offset_hours: 1'],
  })
  mlops('11. A second candidate, with a mistake in it: the hours are shifted', ['train'])
  mlops('12. The gate must see it', ['evaluate-vs-prod'], 1)
  const blocked = keepComparison('blocked')
  mlops('13. Do June flights still look like the training data? Is it time to retrain?', ['drift-report'])
  return { comment, blocked }
}

/** The next comparison overwrites this one: keeps its report under another name, and gives its comment. */
function keepComparison(name) {
  const folder = join(flights, '.mlops')
  cpSync(join(folder, 'flight-delay', 'evaluation.html'), join(scratch, `evaluation-${name}.html`))
  const file = readdirSync(folder).find((entry) => entry.startsWith('comment-'))
  if (!file) throw new Error(`no comment in ${shown(folder)}`)
  return readFileSync(join(folder, file), 'utf8')
}

function conclude({ comment, blocked }) {
  const section = (title, text) => console.log(`\n${bold(`── ${title}`)}\n${text}`)
  section('The pull-request comment on the candidate that passed', comment)
  section('The pull-request comment on the candidate that was blocked', blocked)
  section('git log --oneline mlops/ledger', git('log', '--oneline', 'origin/mlops/ledger'))
  section('git tag -n', git('tag', '-n'))
  section('Served now', shown(join(scratch, 'serving')))
  const verdicts = { 0: 'pass', 1: 'fail', 2: 'inconclusive' }
  section(
    'Verdicts',
    steps
      .map(
        ({ story, action, status, seconds }) =>
          `  ${(verdicts[status] ?? status).padEnd(6)} ${action.padEnd(17)} ${seconds.padStart(5)} s  ${story}`,
      )
      .join('\n'),
  )
  const reports = ['validation', 'run', 'version', 'deployment', 'drift'].map((name) =>
    join(flights, '.mlops', 'flight-delay', `${name}.html`),
  )
  const comparisons = ['better', 'blocked'].map((name) => join(scratch, `evaluation-${name}.html`))
  section(
    'Reports to open in a browser',
    [...comparisons, ...reports].map((path) => `  ${shown(path)}`).join('\n'),
  )
  console.log(`\nDone in ${seconds(began)} s. Look around in ${shown(flights)}; the next run starts afresh.`)
}

try {
  setUp()
  const comments = tell()
  if (options.write) {
    quoteIn(join(root, 'docs', 'comment.md'), 'better', comments.comment)
    quoteIn(join(root, 'actions', 'evaluate-vs-prod', 'README.md'), 'blocked', comments.blocked)
  }
  conclude(comments)
} catch (error) {
  console.error(`\nThe demo stopped: ${error.message}`)
  process.exitCode = 1
}
