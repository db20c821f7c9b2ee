import { expect, test } from 'vitest'
import { bytesOf, resources } from '../../src/config/resources.ts'
import { needsProcesses, resourceGates } from '../../src/evaluation/resources.ts'
import type { Footprint } from '../../src/evidence/resources.ts'

const why = { noCandidate: 'no candidate', noProduction: 'no production' }
const candidate: Footprint = {
  bytes: 2_000_000,
  parameters: 300,
  loadMs: [40, 60],
  memoryBytes: [50e6, 52e6],
}
const production: Footprint = { bytes: 1_000_000, parameters: 0, loadMs: [30, 31], memoryBytes: [49e6, 51e6] }

const verdicts = (limits: object, own: Footprint | null = candidate, other: Footprint | null = production) =>
  resourceGates(resources.parse(limits), own, other, 0.95, why).map(({ metric, gate }) => [
    metric,
    gate?.verdict,
    gate?.reason,
  ])

test('sizes are bytes or have a unit', () => {
  expect([bytesOf(12), bytesOf('1.5 kB'), bytesOf('50MB'), bytesOf('2 GB')]).toEqual([12, 1500, 50e6, 2e9])
  expect(() => resources.parse({ 'max-size': '50 megs' })).toThrow('50 MB')
})

test('what is looked up is within its limit or not', () => {
  expect(verdicts({ 'max-size': '2 MB', 'max-parameters': 299 })).toEqual([
    ['file size (bytes)', 'pass', '2.0 MB, within 2.0 MB'],
    ['parameters', 'fail', '300; allowed 299'],
  ])
  expect(verdicts({ 'max-size-ratio': 1.5 })).toEqual([
    ['file size (bytes)', 'fail', '2 times production; allowed 1.5 times production'],
  ])
})

test('of two limits the one that is broken is told', () => {
  expect(verdicts({ 'max-size': '3 MB', 'max-size-ratio': 1.5 })[0][1]).toBe('fail')
})

test('what is measured twice is told where both agree', () => {
  expect(verdicts({ 'max-load-ms': 35 })[0][1]).toBe('fail')
  expect(verdicts({ 'max-load-ms': 50 })[0][1]).toBe('inconclusive')
  expect(verdicts({ 'max-load-ms': 60 })[0][1]).toBe('pass')
  expect(verdicts({ 'max-memory-ratio': 1.2 })[0][1]).toBe('pass')
})

test('what is not known is no pass', () => {
  expect(verdicts({ 'max-size': 10 }, null)).toEqual([['file size (bytes)', 'inconclusive', 'no candidate']])
  expect(verdicts({ 'max-size-ratio': 2 }, candidate, null)[0].slice(1)).toEqual([
    'inconclusive',
    'no production',
  ])
  expect(verdicts({ 'max-parameters-ratio': 2 })[0][2]).toContain('which has 0')
})

test('only load time and memory need a process', () => {
  expect(needsProcesses({ 'max-size': 1, 'max-parameters-ratio': 2 })).toBe(false)
  expect(needsProcesses({ 'max-load-ratio': 2 })).toBe(true)
  expect(needsProcesses({ 'max-memory': '1 GB' })).toBe(true)
})
