import { UserError } from '../../errors.ts'
import { type CardText, cardText } from '../../evidence/card.ts'
import { didYouMean } from '../../text.ts'
import { describedModel, splitCard } from './front-matter.ts'

/** Headings of a card → what stands under them. */
const HEADINGS: Record<string, keyof CardText> = {
  description: 'description',
  'model description': 'description',
  developers: 'developers',
  contact: 'contact',
  citation: 'citation',
  'intended use': 'intended-use',
  'intended uses': 'intended-use',
  users: 'users',
  'intended users': 'users',
  'out-of-scope use': 'out-of-scope-use',
  'out-of-scope uses': 'out-of-scope-use',
  factors: 'factors',
  'training data': 'training-data',
  'evaluation data': 'evaluation-data',
  limitations: 'limitations',
  'ethical considerations': 'ethical-considerations',
  recommendations: 'recommendations',
  'caveats and recommendations': 'recommendations',
}

/** Keys of a card's head that say what `register.card` says, by the Hub's names. */
const HEAD: Record<string, keyof CardText> = {
  license: 'license',
  license_name: 'license-name',
  license_link: 'license-link',
  language: 'language',
  tags: 'tags',
  datasets: 'datasets',
  base_model: 'base-model',
}

const LISTS = new Set<keyof CardText>(
  (Object.keys(cardText.shape) as (keyof CardText)[]).filter(
    (key) => !cardText.shape[key].safeParse('text').success,
  ),
)

/**
 * What a hand-written MODEL_CARD.md says: sections under `##` whose heading is known, and the head's keys. Text under
 * another heading stays together, heading and all, as notes; a title under `#` is left out.
 * @param sha256 of the model that it is for
 * @throws UserError where it names another model, or has an unknown key in its head
 */
export function readCardFile(text: string, shown: string, sha256: string): CardText {
  const fail = (message: string, hint?: string) => new UserError(message, { location: { file: shown }, hint })
  const { head, body } = headOf(text, fail)
  const said = describedModel(text)
  if (said !== null && said !== sha256)
    throw fail(
      `is the card of another model: it says ${said}, the model is ${sha256}`,
      'Read it again for this model, then change mlops.sha256 in its head or take the line out.',
    )
  const card: Record<string, string | string[]> = {}
  for (const [key, value] of Object.entries(head)) {
    if (key === 'mlops') continue
    const target = HEAD[key]
    if (!target) throw fail(`has an unknown key "${key}" in its head.${didYouMean(key, Object.keys(HEAD))}`)
    if (value !== null) card[target] = LISTS.has(target) ? [value].flat().map(String) : String(value)
  }
  const notes: string[] = []
  for (const { heading, content } of sectionsOf(body)) {
    const key = heading === null ? undefined : HEADINGS[heading.toLowerCase()]
    if (key && content) card[key] = LISTS.has(key) ? entries(content) : content
    else if (heading !== null && content) notes.push(`### ${heading}\n\n${content}`)
    else if (content) notes.push(content)
  }
  return cardText.parse(notes.length > 0 ? { ...card, notes: notes.join('\n\n') } : card)
}

function headOf(text: string, fail: (message: string) => UserError) {
  try {
    const { head, body } = splitCard(text)
    if (head === null || typeof head !== 'object' || Array.isArray(head))
      throw new TypeError('it is no mapping')
    return { head: head as Record<string, unknown>, body }
  } catch (error) {
    throw fail(`has a head that cannot be read: ${(error as Error).message.split('\n')[0]}`)
  }
}

/** Sections under `##`; a line in a fenced block is none of theirs. */
function sectionsOf(body: string): { heading: string | null; content: string }[] {
  const sections: { heading: string | null; lines: string[] }[] = [{ heading: null, lines: [] }]
  let fence = false
  for (const line of body.split(/\r?\n/)) {
    if (/^\s*(```|~~~)/.test(line)) fence = !fence
    const heading = fence ? undefined : /^##\s+(.+?)\s*#*$/.exec(line)?.[1]
    if (heading !== undefined) sections.push({ heading, lines: [] })
    else if (fence || !/^#\s/.test(line)) sections.at(-1)?.lines.push(line)
  }
  return sections.map(({ heading, lines }) => ({ heading, content: lines.join('\n').trim() }))
}

/** The points of a list, or else the whole text as one. */
function entries(content: string): string[] {
  const points = content.split(/^[-*]\s+/m).map((each) => each.trim())
  return points.length > 1 && points[0] === '' ? points.slice(1) : [content]
}
