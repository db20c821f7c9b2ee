import { spawnSync } from 'node:child_process'
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { runCommand } from '../../src/training/command.ts'
import { changedParts, fingerprint } from '../../src/training/fingerprint.ts'
import { lockFiles } from '../../src/training/machine.ts'
import { readMetrics } from '../../src/training/metrics.ts'
import { readParams } from '../../src/training/params.ts'

const scratch = () => mkdtemp(join(tmpdir(), 'mlops-training-'))

async function run(command: string, environment: Record<string, string> = {}) {
  const directory = await scratch()
  const lines: string[] = []
  const result = await runCommand({
    command,
    directory,
    environment,
    stopFile: join(directory, 'stop'),
    onLine: (line) => lines.push(line),
    grace: 1,
  })
  return { ...result, lines, directory }
}

describe('the command', () => {
  test('streams both outputs, sees its variables, and gives its exit code', async () => {
    const result = await run('echo out; echo err >&2; echo $MLOPS_SEED; exit 7', { MLOPS_SEED: '42' })
    expect(result.exitCode).toBe(7)
    expect(result.lines.sort()).toEqual(['42', 'err', 'out'])
    expect(result.cancelled).toBe(false)
  })
  test('sees nothing that only the action was given', async () => {
    process.env['INPUT_GITHUB-TOKEN'] = 'ghs_secret'
    process.env.ACTIONS_RUNTIME_TOKEN = 'secret'
    process.env.ACTIONS_ID_TOKEN_REQUEST_URL = 'kept, as in a run step'
    try {
      const { lines } = await run('env')
      expect(lines.filter((line) => line.includes('secret'))).toEqual([])
      expect(lines).toContain('ACTIONS_ID_TOKEN_REQUEST_URL=kept, as in a run step')
    } finally {
      for (const name of ['INPUT_GITHUB-TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_URL'])
        delete process.env[name]
    }
  })
  test('keeps the last 40 lines', async () => {
    const { tail } = await run('for i in $(seq 100); do echo line $i; done')
    expect(tail).toHaveLength(40)
    expect(tail.at(-1)).toBe('line 100')
  })
  test('a line without end is cut where it is kept', async () => {
    const { tail, lines } = await run('head -c 3000000 /dev/zero | tr "\\0" x')
    expect(tail).toEqual(['x'.repeat(2000)])
    expect(lines[0]).toHaveLength(3_000_000)
  })
  test('a signal that nobody asked for is told as shells tell it', async () => {
    const result = await run('kill -9 $$')
    expect(result).toMatchObject({ exitCode: 137, signal: 'SIGKILL', cancelled: false })
  })
  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'on %s the trainer finds the stop file, and its signal',
    async (signal) => {
      const running = run('trap \'ls "$PWD/stop"; exit 75\' TERM; echo ready; while :; do sleep 0.1; done')
      await sleep(500)
      process.emit(signal)
      const { lines, directory, cancelled, exitCode } = await running
      expect(lines).toContain(join(directory, 'stop'))
      expect({ cancelled, exitCode }).toEqual({ cancelled: true, exitCode: 75 })
    },
  )
  test('a stop reaches the grandchildren, touches the stop file, and is told from a failure', async () => {
    const running = run('sleep 300 & echo $! ; wait')
    await sleep(500)
    process.emit('SIGTERM')
    const result = await running
    expect(result.cancelled).toBe(true)
    expect(result.seconds).toBeLessThan(10)
    expect(await readFile(join(result.directory, 'stop'), 'utf8')).toBe('')
    // A zombie counts as dead: whether it is reaped is up to the machine's init.
    const state = spawnSync('ps', ['-o', 'stat=', '-p', result.lines[0]]).stdout.toString().trim()
    expect(state).toMatch(/^Z?$/)
  })
})

describe('metrics', () => {
  async function read(text: string) {
    const path = join(await scratch(), 'metrics.jsonl')
    await writeFile(path, text)
    return readMetrics(path, 'metrics.jsonl')
  }
  test('become series and last values', async () => {
    const { metrics, series } = await read(
      '{"step":1,"split":"val","metrics":{"loss":0.5,"auc":0.6}}\n{"step":2,"split":"val","metrics":{"loss":0.4}}\n{"step":2,"metrics":{"loss":0.3}}\n',
    )
    expect(metrics).toEqual({ val: { loss: 0.4, auc: 0.6 }, train: { loss: 0.3 } })
    expect(series[0]).toEqual({ split: 'val', metric: 'loss', steps: [1, 2], values: [0.5, 0.4] })
  })
  test('a NaN is a gap, not the end', async () => {
    const { metrics, series } = await read(
      '{"step":1,"metrics":{"loss":0.5}}\n{"step":2,"metrics":{"loss":NaN}}\n',
    )
    expect(series[0].values).toEqual([0.5, null])
    expect(metrics).toEqual({ train: { loss: 0.5 } })
  })
  test('a half-written last line is left out', async () => {
    expect((await read('{"step":1,"metrics":{"loss":0.5}}\n{"step":2,"met')).series[0].steps).toEqual([1])
  })
  test('a wrong line is named', async () => {
    await expect(read('{"step":1,"metrics":{"loss":"low"}}\n')).rejects.toMatchObject({
      location: { file: 'metrics.jsonl', line: 1 },
    })
    await expect(read('loss 0.5\n')).rejects.toThrow('is not a JSON line')
  })
  test('no file is no metrics', async () => {
    expect(await readMetrics('/nowhere', 'x')).toEqual({ metrics: {}, series: [] })
  })
})

describe('the fingerprint', () => {
  const recipe = {
    command: 'python train.py',
    code: { 'train.py': 'sha256:a' },
    data: { train: 'sha256:b' },
    params: { rate: 0.1, depth: 3 },
    environment: {},
    seed: 0,
  }
  test('does not depend on the order of keys', () => {
    expect(fingerprint({ ...recipe, params: { depth: 3, rate: 0.1 } }).digest).toBe(
      fingerprint(recipe).digest,
    )
  })
  test.each([
    ['command', { command: 'python other.py' }],
    ['code', { code: { 'train.py': 'sha256:c' } }],
    ['data', { data: { train: 'sha256:c' } }],
    ['params', { params: { rate: 0.2, depth: 3 } }],
    ['environment', { environment: { 'uv.lock': 'sha256:d' } }],
    ['seed', { seed: 1 }],
  ])('changes with %s, and names it', (part, change) => {
    const before = fingerprint(recipe)
    const after = fingerprint({ ...recipe, ...change })
    expect(after.digest).not.toBe(before.digest)
    expect(changedParts(before.parts, after.parts)).toEqual([part])
  })
})

test('parameters are YAML or JSON objects', async () => {
  const folder = await scratch()
  await writeFile(join(folder, 'p.yaml'), 'rate: 0.1\nlayers: [1, 2]\n')
  await writeFile(join(folder, 'p.json'), '{"rate": 0.1}')
  await writeFile(join(folder, 'list.yaml'), '- 1\n')
  expect(await readParams(join(folder, 'p.yaml'), 'p.yaml')).toEqual({ rate: 0.1, layers: [1, 2] })
  expect(await readParams(join(folder, 'p.json'), 'p.json')).toEqual({ rate: 0.1 })
  await expect(readParams(join(folder, 'list.yaml'), 'list.yaml')).rejects.toThrow(/names and values/)
  await expect(readParams(join(folder, 'none.yaml'), 'none.yaml')).rejects.toThrow(/does not exist/)
})

test('lock files are found by name, or as named', async () => {
  const folder = await scratch()
  await writeFile(join(folder, 'uv.lock'), 'abc')
  await writeFile(join(folder, 'my.lock'), 'abc')
  expect((await lockFiles(folder)).map(({ path }) => path)).toEqual(['uv.lock'])
  expect((await lockFiles(folder, ['my.lock'])).map(({ path }) => path)).toEqual(['my.lock'])
})
