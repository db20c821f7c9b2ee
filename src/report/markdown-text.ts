import type { Text } from './blocks.ts'
import { oneLine, safeHref, shorten, spans } from './text-safety.ts'

/** Breaks what GitHub would link (mentions, issues, addresses) and shows as nothing. */
const BREAK = '&#8203;'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '|': '&#124;',
  $: '&#36;',
}

/**
 * Characters with a meaning in GitHub-flavoured Markdown. An underscore inside of a word has none. Each is replaced
 * by what shows the same and means nothing.
 */
const SPECIAL =
  /[&<>|$\\`*[\]~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|@(?=[\p{L}\p{N}_-])|#(?=\d)|:(?=\/\/)|(?<=www)\.|(?<=\bGH)-(?=\d)/giu

/** Text from data as Markdown that renders as this text, on one line. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(SPECIAL, (character) => {
    if ('@#:'.includes(character)) return `${character}${BREAK}`
    if ('.-'.includes(character)) return `${BREAK}${character}`
    return ENTITIES[character] ?? `\\${character}`
  })
}

/** The same inside of HTML, where Markdown means nothing: a `<summary>`. */
export function escapeSummary(text: string): string {
  return oneLine(text).replace(/[&<>"]|@(?=[\p{L}\p{N}_-])|#(?=\d)/gu, (character) => {
    if ('@#'.includes(character)) return `${character}${BREAK}`
    return ENTITIES[character] ?? '&quot;'
  })
}

/** A code span, or escaped text where a table's pipes would cut the span in two. */
function codeSpan(raw: string): string {
  const text = oneLine(raw).trim()
  if (text === '' || text.includes('|')) return escapeMarkdown(text)
  const fence = '`'.repeat(longestRun(text) + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** Length of the longest run of backticks. */
export const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))

/** Spans as Markdown on one line; each span is cut at `cap` UTF-16 code units of its own. */
export function markdownText(text: Text, cap: number): string {
  return spans(text)
    .map(({ text: raw, strong, code, href }) => {
      const words = shorten(raw, cap)
      let markdown = code ? codeSpan(words) : escapeMarkdown(words)
      if (strong && markdown.trim()) markdown = `**${markdown.trim()}**`
      const target = safeHref(href)
      return target && markdown ? `[${markdown}](${target})` : markdown
    })
    .join('')
}

/** Keeps a line of text from starting a heading, a list, a rule or an indented block. */
export const guardLineStart = (line: string): string =>
  line
    .trimStart()
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[#+=-]/, '\\$&')
