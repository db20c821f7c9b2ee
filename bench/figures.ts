import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const path = join(import.meta.dirname, '..', 'docs', 'figures.md')

const HEADING = `# Figures

Written by \`npm run bench -- <area> --write\` and \`npm run truth -- <area> --write\`; edit nothing here by hand.
`

/** Replaces the section of one area, or adds it in alphabetical order; everything else stays as it is. */
export function withSection(text: string, key: string, section: string): string {
  const sections = new Map(
    [...text.matchAll(/<!-- (\S+ \S+) -->\n([\s\S]*?)\n<!-- \/\1 -->/g)].map(([, name, body]) => [
      name,
      body,
    ]),
  )
  sections.set(key, section.trim())
  const shown = [...sections].sort(([a], [b]) => (a < b ? -1 : 1))
  return [HEADING, ...shown.map(([name, body]) => `<!-- ${name} -->\n${body}\n<!-- /${name} -->\n`)].join(
    '\n',
  )
}

export function writeSection(key: string, section: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, withSection(existsSync(path) ? readFileSync(path, 'utf8') : '', key, section))
}
