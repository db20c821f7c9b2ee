import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { execute, projectRoot } from './python.ts'

const flights = join(projectRoot, '.demo/flights')
let output: string

function gto(...args: string[]): unknown {
  const { status, stdout, stderr } = execute('gto', [...args, '--json'], { cwd: flights })
  expect(status, stderr).toBe(0)
  return JSON.parse(stdout)
}

describe('npm run demo', () => {
  beforeAll(() => {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'demo'], {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    expect(status, stderr + stdout.slice(-4000)).toBe(0)
    output = stdout
  })

  test('lets the better model through and names where the other is worse', () => {
    expect(output).toContain('### ✅ flight-delay: better than production v1.0.0')
    expect(output).toContain('### ❌ flight-delay: worse than production v1.1.0 for hour 18 to 23')
  })

  test('names reports that are there and show nothing from the network', () => {
    const reports = [...output.matchAll(/^ {2}(\S+\.html)$/gm)].map(([, path]) => join(projectRoot, path))
    expect(reports.length).toBe(7)
    for (const report of reports) {
      expect(existsSync(report), report).toBe(true)
      expect(readFileSync(report, 'utf8')).not.toMatch(/<script|(?:src|href)="https?:/)
    }
  })

  test('leaves tags that the real gto reads', () => {
    expect(gto('show')).toEqual({
      'flight-delay': { version: 'v1.1.0', stage: { production: 'v1.1.0' }, registered: true, active: true },
    })
    const history = gto('history', '--asc') as Record<string, string>[]
    expect(history.map(({ event, version }) => `${event} ${version}`)).toEqual([
      'registration v1.0.0',
      'assignment v1.0.0',
      'registration v1.1.0',
      'unassignment v1.0.0',
      'assignment v1.1.0',
    ])
  })

  test('reaches the accuracy that the data allows', () => {
    const run = JSON.parse(readFileSync(join(flights, '.mlops/flight-delay/version.json'), 'utf8'))
    expect(run.metrics.roc_auc).toBeGreaterThan(0.675)
  })
})
