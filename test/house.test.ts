import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')
const texts = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [file.replaceAll('\\', '/'), readFileSync(join(src, file), 'utf8')]),
)

/** Folders of CONTRIBUTING's table, from the top down; those of one row share a rank. */
const ranks = new Map(
  readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `src/'))
    .flatMap((line, rank) =>
      [...line.matchAll(/`src\/(\w+)\/`/g)].map(([, folder]) => [folder, rank] as const),
    ),
)

const folderOf = (file: string) => (file.includes('/') ? file.split('/')[0] : '')

function imports(file: string, text: string): string[] {
  const paths = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, path]) => path)
  return paths.map((path) => relative(src, resolve(src, dirname(file), path)).replaceAll('\\', '/'))
}

/** Files of src whose text matches. */
const filesWith = (pattern: RegExp) =>
  [...texts].filter(([, text]) => pattern.test(text)).map(([file]) => file)

test('every folder has its place in the house', () => {
  const folders = new Set(
    [...texts.keys()].map(folderOf).filter((folder) => folder !== '' && folder !== 'cli'),
  )
  expect([...folders].filter((folder) => !ranks.has(folder))).toEqual([])
  expect(ranks.get('actions')).toBeLessThan(ranks.get('evidence') as number)
})

test('imports point down', () => {
  const up = [...texts].flatMap(([file, text]) =>
    imports(file, text)
      .filter((target) => (ranks.get(folderOf(target)) ?? 99) < (ranks.get(folderOf(file)) ?? -1))
      .map((target) => `${file} imports ${target}`),
  )
  expect(up).toEqual([])
})

test('what is exported is used somewhere', () => {
  const tests = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'house.test.ts')
    .map((file) => readFileSync(join(root, 'test', file), 'utf8'))
    .join('\n')
  const unused = [...texts].flatMap(([file, text]) => {
    const names = [...text.matchAll(/^export (?:async )?(?:const|function\*?|class) (\w+)/gm)].map(
      ([, name]) => name,
    )
    const others = [...texts].filter(([other]) => other !== file).map(([, other]) => other)
    const isUsed = (name: string) =>
      [...others, tests].some((other) => new RegExp(`\\b${name}\\b`).test(other))
    // A test that goes through all functions of a module takes the module as one.
    if (new RegExp(`\\* as \\w+ from '[^']*/${file}'`).test(tests)) return []
    return names.filter((name) => !isUsed(name)).map((name) => `${file}: ${name}`)
  })
  expect(unused).toEqual([])
})

test.each([
  ['spawns git', /(spawn|execute|execFile)\('git'/, ['git/git.ts']],
  ['builds a client of the API', /getOctokit: build/, ['platform/github/octokit.ts']],
  ['opens DuckDB', /DuckDBInstance\.create/, ['data/engine.ts']],
  ['opens an ONNX session', /InferenceSession\.create/, ['model/runtime.ts']],
  ['starts a shell', /shell:/, ['training/command.ts']],
])('one place %s', (_, pattern, files) => {
  expect(filesWith(pattern)).toEqual(files)
})
