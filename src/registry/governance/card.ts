import { CARD_SECTIONS, type CardSection } from '../../evidence/governance.ts'

/** What templates leave in a section that nobody has filled; a key in brackets says how to. */
const PLACEHOLDER =
  /^(\[?more information needed\]?|not (yet )?(supplied|stated|known)|to ?do|tbd|n\/?a|none|-+|…|\.\.\.)( \(\S+\))?[.:]?$/i

/** How a card of ours says that a step did not happen. */
export const NOT_RECORDED = 'Not in the record:'

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

function saysSomething(line: string): boolean {
  const bare = line.replace(/^[\s>*+|-]+/, '')
  if (bare.startsWith(NOT_RECORDED)) return false
  const text = bare.replace(/^\*{0,2}[\w ()-]+:\*{0,2}\s*(?=\S)/, '').trim()
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

/**
 * Around what the record fills in where a section is for people to write: that nobody found personal data, say, is no
 * consideration of ethics.
 */
export const fromRecord = (text: string): string => `${RECORD}\n\n${text}\n\n${RECORD_END}`
const RECORD = '<!-- from the record -->'
const RECORD_END = '<!-- end of the record -->'

/** Front matter, fenced code, HTML comments and what the record fills in are no text of a card. */
function withoutCodeAndComments(card: string): string[] {
  return card
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replaceAll(new RegExp(`${RECORD}[^]*?${RECORD_END}`, 'g'), '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
    .split(/\r?\n/)
}

/** Digests of models that a card names: where none is the version's, it is the card of another one. */
export const namedDigests = (card: string): string[] =>
  [...card.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)].map(([digest]) => `sha256:${digest}`)
