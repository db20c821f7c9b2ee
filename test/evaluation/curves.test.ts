import { describe, expect, it } from 'vitest'
import { curves } from '../../src/evaluation/curves.ts'
import { binarySample } from './samples.ts'

describe('curves', () => {
  it('are those of scikit-learn', () => {
    const found = curves(
      Float64Array.of(0, 0, 0, 1, 1, 1, 0, 1),
      Float64Array.of(0.1, 0.4, 0.35, 0.8, 0.4, 0.9, 0.7, 0.2),
    )!
    expect(found.roc).toEqual([
      [0, 0],
      [0, 0.25],
      [0, 0.5],
      [0.25, 0.5],
      [0.5, 0.75],
      [0.75, 0.75],
      [0.75, 1],
      [1, 1],
    ])
    expect(found.precisionRecall.map(([recall]) => recall)).toEqual([0, 0.25, 0.5, 0.5, 0.75, 0.75, 1, 1])
    expect(found.precisionRecall.map(([, precision]) => precision)).toEqual([
      1,
      1,
      1,
      2 / 3,
      0.6,
      0.5,
      4 / 7,
      0.5,
    ])
  })

  it('stay within 201 points and keep their ends', () => {
    const { labels, candidate } = binarySample(20_000, 0)
    const { roc, precisionRecall } = curves(labels, candidate)!
    for (const points of [roc, precisionRecall]) {
      expect(points.length).toBeGreaterThan(180)
      expect(points.length).toBeLessThanOrEqual(201)
    }
    expect(roc[0]).toEqual([0, 0])
    expect(roc.at(-1)).toEqual([1, 1])
    expect(precisionRecall[0]).toEqual([0, 1])
    expect(precisionRecall.at(-1)).toEqual([1, labels.filter((label) => label === 1).length / 20_000])
  })

  it('are absent where a class is', () => {
    expect(curves(Float64Array.of(1, 1), Float64Array.of(0.2, 0.3))).toBeNull()
    expect(curves(Float64Array.of(), Float64Array.of())).toBeNull()
  })
})

describe('calibration', () => {
  it('leaves no handful of rows over where the rows cannot be parted evenly', () => {
    const scores = Float64Array.from({ length: 102 }, (_, i) => i / 102)
    const { calibration } = curves(
      scores.map((_, i) => i % 2),
      scores,
    )!
    expect(calibration.map(({ rows }) => rows)).toEqual([10, 10, 11, 10, 10, 10, 10, 11, 10, 10])
  })

  it('has ten bins of equal counts', () => {
    const scores = Float64Array.from({ length: 100 }, (_, i) => i / 100)
    const { calibration } = curves(
      scores.map((_, i) => i % 2),
      scores,
    )!
    expect(calibration.map(({ rows }) => rows)).toEqual(new Array(10).fill(10))
    expect(calibration[0].predicted).toBeCloseTo(0.045, 12)
    expect(calibration[9].observed).toBe(0.5)
  })

  it('never parts rows of one score', () => {
    const scores = Float64Array.from({ length: 40 }, (_, i) => (i < 25 ? 0.2 : i < 39 ? 0.6 : 0.9))
    const { calibration } = curves(
      scores.map((_, i) => (i % 4 === 0 ? 1 : 0)),
      scores,
    )!
    expect(calibration.map(({ rows }) => rows)).toEqual([25, 14, 1])
  })
})
