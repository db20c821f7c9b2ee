import { expect, test } from 'vitest'
import { CARD_SECTIONS } from '../../../src/evidence/governance.ts'
import { filledSections, namedDigests } from '../../../src/registry/governance/card.ts'

const title = (section: string) =>
  section.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase())
const card = (text: string) =>
  `---\nlicense: mit\n---\n# Late flights\n\n${CARD_SECTIONS.map((section) => `## ${title(section)}\n\n${text}\n`).join('\n')}`

test('a card with text under all nine headings is filled', () => {
  expect(filledSections(card('Predicts late flights.'))).toEqual([...CARD_SECTIONS])
})

test.each([
  '',
  '[More Information Needed]',
  'More information needed',
  'TODO',
  '- TBD',
  'n/a',
  'Not supplied.',
  '**Developed by:** [More Information Needed]',
  '<!-- Say who made it. -->',
  '```\nmodel.predict(rows)\n```',
  '---',
  '| --- | --- |',
])('%j fills no section', (text) => {
  expect(filledSections(card(text))).toEqual([])
})

test('text below a heading of a lower level belongs to the section above it', () => {
  expect(filledSections('## Metrics\n### Chosen\nROC AUC.\n## Other\nText.\n')).toEqual(['metrics'])
})

test("numbers, Hugging Face's headings and marks at the end are read", () => {
  const text =
    '# 1. Model Details #\nA forest.\n## Uses\nPlanning.\n## Bias, Risks, and Limitations\nOnly 2001.\n'
  expect(filledSections(text)).toEqual(['model-details', 'intended-use', 'caveats-and-recommendations'])
})

test('digests of models', () => {
  expect(namedDigests(`sha256:${'a'.repeat(64)} and ${'b'.repeat(64)}, not ${'c'.repeat(65)}`)).toEqual([
    `sha256:${'a'.repeat(64)}`,
    `sha256:${'b'.repeat(64)}`,
  ])
})
