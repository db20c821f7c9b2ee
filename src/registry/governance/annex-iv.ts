/** A heading of the technical documentation, and what in an archive answers it. */
interface Heading {
  id: string
  heading: string
  /** Paths in the archive, or folders that end in `/`; all that exist are named. */
  files: string[]
}

const CARD = 'record/README.md'
const DRIFT = 'monitoring/drift.json'

/**
 * Headings of Annex IV of Regulation (EU) 2024/1689, in short. What stands beside them is where to look, not that it
 * is enough: that is for people to judge.
 * @see https://eur-lex.europa.eu/eli/reg/2024/1689/oj
 */
const ANNEX_IV: Heading[] = [
  {
    id: '1(a)',
    heading: 'Intended purpose, provider, version',
    files: ['record/version.json', CARD, 'git/tag.txt'],
  },
  { id: '1(b)', heading: 'Interaction with hardware or software outside of the system', files: [] },
  {
    id: '1(c)',
    heading: 'Versions of software and firmware, and requirements on updates',
    files: ['record/run.json', 'record/bom.cdx.json', 'record/requirements.txt'],
  },
  { id: '1(d)', heading: 'Forms in which it is placed on the market', files: ['deployments.json'] },
  { id: '1(e)', heading: 'Hardware on which it is intended to run', files: [] },
  { id: '1(f)', heading: 'Pictures of products that it is a component of', files: [] },
  { id: '1(g)', heading: 'User interface provided to the deployer', files: [] },
  { id: '1(h)', heading: 'Instructions for use', files: [] },
  {
    id: '2(a)',
    heading: 'Methods and steps of development, third-party tools and models',
    files: ['record/run.json', 'record/statements/', 'record/openlineage.jsonl', 'lineage.json'],
  },
  { id: '2(b)', heading: 'Design specifications: logic, choices, assumptions', files: [] },
  {
    id: '2(c)',
    heading: 'Architecture and computational resources',
    files: ['record/version.json', 'record/run.json', 'record/MLmodel'],
  },
  {
    id: '2(d)',
    heading: 'Data: provenance, scope, characteristics, labelling, cleaning',
    files: ['datasets.json', 'record/validation.json'],
  },
  { id: '2(e)', heading: 'Human oversight measures', files: ['approvals.json'] },
  { id: '2(f)', heading: 'Changes determined in advance', files: [] },
  {
    id: '2(g)',
    heading: 'Validation and testing: data, metrics, logs, reports',
    files: ['record/evaluation.json', 'record/evaluation.md', 'record/golden.json'],
  },
  { id: '2(h)', heading: 'Cybersecurity measures', files: ['record/model.sig'] },
  {
    id: '3',
    heading: 'Monitoring, functioning and control; limitations; accuracy for groups of persons',
    files: ['record/evaluation.json', CARD],
  },
  { id: '4', heading: 'Appropriateness of the performance metrics', files: [] },
  { id: '5', heading: 'Risk management system', files: [] },
  { id: '6', heading: 'Changes through the lifecycle', files: ['ledger.jsonl', 'deployments.json'] },
  { id: '7', heading: 'Harmonised standards applied', files: [] },
  { id: '8', heading: 'EU declaration of conformity', files: [] },
  { id: '9', heading: 'Post-market monitoring', files: [DRIFT] },
]

interface Answered {
  id: string
  heading: string
  /** Empty: not supplied. */
  files: string[]
}

/** Each heading with those of its files that an archive has. */
export const tableOfContents = (paths: string[]): Answered[] =>
  ANNEX_IV.map(({ id, heading, files }) => ({
    id,
    heading,
    files: files.flatMap((file) =>
      file.endsWith('/')
        ? paths.filter((path) => path.startsWith(file))
        : paths.filter((path) => path === file),
    ),
  }))

export function contentsPage(title: string, contents: Answered[]): string {
  const rows = contents.map(
    ({ id, heading, files }) =>
      `| ${id} | ${heading} | ${files.map((file) => `\`${file}\``).join(', ') || '**not supplied**'} |`,
  )
  return [
    `# ${title}`,
    '',
    'Headings of Annex IV of Regulation (EU) 2024/1689 and the files here that speak of them. Whether they say enough is',
    'for people to judge.',
    '',
    '| Annex IV | Heading | Files |',
    '| --- | --- | --- |',
    ...rows,
    '',
    'Every file has its digest in `index.json`; `sha256sum --check SHA256SUMS` compares them.',
    '',
  ].join('\n')
}
