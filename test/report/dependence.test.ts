import { expect, test } from 'vitest'
import type { Importance, PartialDependence } from '../../src/evidence/importance.ts'
import type { Chart } from '../../src/report/blocks.ts'
import { createChartRenderer } from '../../src/report/chart.ts'
import { dependenceCharts } from '../../src/report/pictures/dependence.ts'

/** The texts of the x axis, with their angles, and its title. */
async function axis(grid: (number | string)[], instead?: PartialDependence['instead']) {
  const answers = grid.map((_, i) => 0.2 + 0.01 * i)
  const curve = {
    ...{ column: 'a_column_with_a_rather_long_name', class: null, grid, candidate: answers },
    ...{ production: null, maxGap: null, ...(instead ? { instead } : {}) },
  }
  const [{ spec }] = dependenceCharts({ dependence: [curve] } as unknown as Importance) as Chart[]
  const svg = await (await createChartRenderer())(spec)
  const text =
    /<text([^>]*) transform="translate\(([-\d.]+),[-\d.]+\)(?: rotate\(([-\d.]+)\))?[^"]*"([^>]*)>([^<]+)</g
  const all = [...svg.matchAll(text)].map(([, , x, angle, rest, said]) => ({
    ...{ x: Number(x), angle: Number(angle ?? 0), text: said, isSeen: !rest.includes('opacity="0"') },
  }))
  // The first group of texts; its title follows, and the other axis, whose numbers are left of it.
  const isTitle = ({ x, text: said }: (typeof all)[number]) =>
    x < 0 || said.includes('value') || said.includes('_')
  const labels = all.slice(0, all.findIndex(isTitle)).filter(({ isSeen }) => isSeen)
  return { labels, svg }
}

const numbers = Array.from({ length: 20 }, (_, i) => i)

test('values without names are numbered by their frequency, and no number touches another', async () => {
  const { labels, svg } = await axis(
    numbers.map((i) => `value ${i + 1}`),
    'ranks',
  )
  expect(labels.map(({ text }) => text)).toEqual(['1', '3', '5', '7', '9', '11', '13', '15', '17', '19'])
  expect(labels.every(({ angle }) => angle === 0)).toBe(true)
  expect(svg).toContain('>values that are not named, most frequent first<')
  expect(svg).not.toContain('value 1')
})

test('shares in place of numbers: upright, and as many as there is room for', async () => {
  const { labels, svg } = await axis(
    numbers.map((i) => `${Math.round((100 * i) / 19)} %`),
    'shares',
  )
  expect(labels.map(({ text }) => text)).toEqual(['0 %', '21 %', '42 %', '63 %', '84 %'])
  expect(svg).toContain('>from the least value to the greatest<')
})

test('many names stand on end, a few are slanted', async () => {
  const many = await axis(numbers.map((i) => `X${i}`))
  expect(many.labels).toHaveLength(20)
  expect(many.labels.every(({ angle }) => angle === 270)).toBe(true)
  const few = await axis(['Southwest', 'Delta'])
  expect(few.labels.map(({ angle, text }) => [angle, text])).toEqual([
    [320, 'Southwest'],
    [320, 'Delta'],
  ])
})
