import type { CardText } from '../evidence/card.ts'
import { CARD_FILE, CARD_PICTURES, type ModelRecord } from '../registry/documents/record.ts'
import { fromRecord } from '../registry/governance/card.ts'
import type { Block, Chart } from './blocks.ts'
import { mono, paragraph, strong } from './build.ts'
import { frontMatter } from './card-head.ts'
import {
  dataBlocks,
  detailBlocks,
  ethicsBlocks,
  factorBlocks,
  gapBlocks,
  metricBlocks,
  resultBlocks,
  trainingBlocks,
} from './card-sections.ts'
import { evaluationReport } from './evaluation.ts'
import { markdownBlocks } from './markdown.ts'
import { escapeMarkdown } from './markdown-text.ts'

type DrawChart = (spec: Record<string, unknown>) => Promise<string>

/**
 * One section: what people say stands first, then what the record knows. `texts` are Markdown of the repository's own
 * authors and go in as they are; everything else is escaped.
 */
interface Section {
  title: string
  texts: (keyof CardText)[]
  blocks: Block[]
  /** Only people can fill it, whatever the record adds. */
  forPeople?: true
}

/**
 * The model card of a version: `README.md` as the Hugging Face Hub reads it, with the nine sections of Mitchell et al.
 * (2019, doi:10.1145/3287560.3287596), and its pictures. The same record gives the same bytes.
 * @returns path beside the card → content
 */
export async function modelCard(record: ModelRecord, draw: DrawChart): Promise<Record<string, string>> {
  const { version, evaluation } = record
  const charts = evaluation
    ? evaluationReport(evaluation).pictures.filter(({ type }) => type === 'chart')
    : []
  const pictures = (charts as Chart[]).map((chart) => ({
    chart,
    file: `${CARD_PICTURES}/${slug(chart.title)}.svg`,
  }))
  const card = version.card ?? {}
  const parts = [
    `# ${escapeMarkdown(`${version.model} ${version.version}`)}`,
    ...(card.description ? [card.description] : []),
    ...sections(record).flatMap((section) => [
      `## ${section.title}`,
      ...section.texts.map((key) => said(card, key)),
      section.forPeople ? fromRecord(markdownBlocks(section.blocks)) : markdownBlocks(section.blocks),
      ...(section.title === RESULTS ? pictures.map(picture) : []),
    ]),
    ...(card.notes ? ['## Notes', card.notes] : []),
  ]
  const files: Record<string, string> = {
    [CARD_FILE]: `${frontMatter(record)}\n${parts.filter(Boolean).join('\n\n')}\n`,
  }
  for (const { chart, file } of pictures)
    files[file] = alone(await draw({ ...chart.spec, description: `${chart.title}. ${chart.description}` }))
  return files
}

const RESULTS = 'Quantitative analyses'

function sections(record: ModelRecord): Section[] {
  return [
    { title: 'Model details', texts: ['developers', 'contact', 'citation'], blocks: detailBlocks(record) },
    { title: 'Intended use', texts: ['intended-use', 'users', 'out-of-scope-use'], blocks: [] },
    { title: 'Factors', texts: ['factors'], blocks: factorBlocks(record) },
    { title: 'Metrics', texts: [], blocks: metricBlocks(record) },
    { title: 'Evaluation data', texts: ['evaluation-data'], blocks: dataBlocks(record) },
    { title: 'Training data', texts: ['training-data'], blocks: trainingBlocks(record) },
    { title: RESULTS, texts: [], blocks: resultBlocks(record) },
    {
      title: 'Ethical considerations',
      texts: ['ethical-considerations'],
      blocks: ethicsBlocks(record),
      forPeople: true,
    },
    {
      title: 'Caveats and recommendations',
      texts: ['limitations', 'recommendations'],
      blocks: gapBlocks(record),
      forPeople: true,
    },
  ]
}

/** What each text is about, where it does not stand alone under its section's title. */
const LABELS: Partial<Record<keyof CardText, string>> = {
  developers: 'Developers',
  contact: 'Contact',
  citation: 'Citation',
  users: 'Users',
  'out-of-scope-use': 'Out-of-scope use',
  limitations: 'Limitations',
  recommendations: 'Recommendations',
}

/** What somebody said under a key, or that nobody did. */
function said(card: CardText, key: keyof CardText): string {
  const label = LABELS[key]
  const value = card[key]
  if (value === undefined) {
    const gap = label === undefined ? ['Not stated'] : [strong(`${label}:`), ' not stated']
    return markdownBlocks([paragraph(...gap, ' (', mono(`register.card.${key}`), ')')])
  }
  const text = typeof value === 'string' ? value : value.map((each) => `- ${each}`).join('\n')
  return label === undefined
    ? text
    : `**${label}:**${text.includes('\n') || Array.isArray(value) ? '\n\n' : ' '}${text}`
}

const picture = ({ chart, file }: { chart: Chart; file: string }): string =>
  `### ${escapeMarkdown(chart.title)}\n\n![${escapeMarkdown(chart.description)}](${file})`

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

/** A picture that no page gives its font to. */
const alone = (svg: string): string =>
  `${svg.replace('<svg ', '<svg font-family="system-ui, sans-serif" font-size="12" color="#59616b" ')}\n`
