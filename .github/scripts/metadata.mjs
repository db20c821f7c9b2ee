import { stringify } from 'yaml'
import { inputFields } from '../../src/actions/inputs.ts'

export const OUTCOME = 'What it came to: pass, warn, fail, inconclusive, skipped or error.'

/** Every action has this output beside its own. */
const outputsOf = (definition) => ({ outcome: OUTCOME, ...definition.outputs })

/** The default that the action.yml shows; a token is filled in by the runner. */
const defaultOf = ({ name, default: value }) =>
  name === 'github-token' ? '${'.concat('{ github.token }}') : value || undefined

const describe = ({ description, allowed }) =>
  allowed ? `${description} One of: ${allowed.join(', ')}.` : description

/** Text of an action.yml; `main` is relative to its folder. */
export function actionYml(definition, main) {
  const inputs = inputFields(definition.inputs).map((field) => [
    field.name,
    { description: describe(field), required: field.required, default: defaultOf(field) },
  ])
  const outputs = Object.entries(outputsOf(definition)).map(([name, description]) => [name, { description }])
  const metadata = {
    name: definition.title,
    description: definition.description,
    author: 'mlops-actions',
    branding: definition.branding,
    inputs: Object.fromEntries(inputs),
    outputs: Object.fromEntries(outputs),
    runs: { using: 'node24', main },
  }
  const header = '# Generated from src/actions by .github/scripts/generate.mjs; do not edit.\n'
  return header + stringify(metadata, { lineWidth: 0 })
}

/** Text of the file that the runner starts. */
export const stub = (name, root) => `import { run } from '${root}dist/index.js'\n\nawait run('${name}')\n`

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const code = (text) => (text === undefined ? '' : `\`${cell(text)}\``)

/** A Markdown table with its columns aligned, as the formatter wants it. */
function table(header, rows) {
  const widths = header.map((_, i) => Math.max(...[header, ...rows].map((row) => row[i].length)))
  const line = (row) => `| ${row.map((text, i) => text.padEnd(widths[i])).join(' | ')} |`
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n')
}

export function inputsTable(definition) {
  const rows = inputFields(definition.inputs).map((field) => {
    const value = field.required ? '**required**' : code(defaultOf(field))
    return [`\`${field.name}\``, cell(describe(field)), value]
  })
  return table(['Input', 'Meaning', 'Default'], rows)
}

export function outputsTable(definition) {
  const rows = Object.entries(outputsOf(definition)).map(([name, description]) => [
    `\`${name}\``,
    cell(description),
  ])
  return table(['Output', 'Meaning'], rows)
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`; a text without the markers stays. */
export function fill(text, name, content) {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [from, to] = [text.indexOf(start), text.indexOf(end)]
  if (from < 0 || to < from) return text
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

/** The README of an action that has none yet. */
export function newReadme(definition) {
  const required = inputFields(definition.inputs).filter((field) => field.required)
  const withLines = required.length > 0 ? ['  with:', ...required.map(({ name }) => `    ${name}: …`)] : []
  return [
    `# ${definition.title}`,
    '',
    definition.description,
    '',
    '```yaml',
    `- uses: mlops-actions/mlops-actions/actions/${definition.name}@v1`,
    ...withLines,
    '```',
    '',
    '## Inputs',
    '',
    '<!-- inputs -->\n<!-- /inputs -->',
    '',
    '## Outputs',
    '',
    '<!-- outputs -->\n<!-- /outputs -->',
    '',
  ].join('\n')
}

export function readme(text, definition) {
  return fill(fill(text, 'inputs', inputsTable(definition)), 'outputs', outputsTable(definition))
}
