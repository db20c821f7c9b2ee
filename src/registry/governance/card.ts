import { CARD_SECTIONS, type CardSection } from '../../evidence/governance.ts'

/** Where the record of a version keeps its model card. */
export const CARD_FILE = 'README.md'

/** What templates leave in a section that nobody has filled. */
const PLACEHOLDER =
  /^(\[?more information needed\]?|not (yet )?(supplied|stated|known)|to ?do|tbd|n\/?a|none|-+|…|\.\.\.)[.:]?$/i

/** Sections of a card that say something below their heading, whatever the level and wording of headings around it. */
export function filledSections(card: string): CardSection[] {
  const filled = new Set<string>()
  let section: string | undefined
  let depth = 0
  for (const line of withoutCodeAndComments(card)) {
    const [, marks, title] = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line) ?? []
    if (marks === undefined) {
      if (section !== undefined && saysSomething(line)) filled.add(section)
      continue
    }
    const named = sectionOf(title)
    if (named !== undefined || marks.length <= depth) {
      section = named
      depth = marks.length
    }
  }
  return CARD_SECTIONS.filter((each) => filled.has(each))
}

const saysSomething = (line: string): boolean => {
  const text = line
    .replace(/^[\s>*+|-]+/, '')
    .replace(/^\*{0,2}[\w ()-]+:\*{0,2}\s*(?=\S)/, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(text) && !PLACEHOLDER.test(text)
}

/** `Ethical Considerations`, `7. Ethical considerations` */
function sectionOf(title: string): CardSection | undefined {
  const words = title
    .toLowerCase()
    .replace(/^[\d.\s]+/, '')
    .replaceAll(/[^a-z]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return CARD_SECTIONS.find((section) => words === section || ALIASES[section]?.includes(words))
}

/** Headings of the template that Hugging Face gives, for the same sections. */
const ALIASES: Partial<Record<CardSection, string[]>> = {
  'intended-use': ['uses', 'intended-uses', 'intended-uses-limitations', 'intended-uses-and-limitations'],
  'evaluation-data': ['testing-data', 'evaluation-set'],
  'training-data': ['training-set'],
  'quantitative-analyses': ['results', 'evaluation-results'],
  'ethical-considerations': ['ethics'],
  'caveats-and-recommendations': ['bias-risks-and-limitations', 'limitations', 'recommendations', 'caveats'],
}

/** Front matter, fenced code and HTML comments are no text of a card. */
function withoutCodeAndComments(card: string): string[] {
  return card
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .split(/\r?\n/)
}

/** Digests of models that a card names: where none is the version's, it is the card of another one. */
export const namedDigests = (card: string): string[] =>
  [...card.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)].map(([digest]) => `sha256:${digest}`)
