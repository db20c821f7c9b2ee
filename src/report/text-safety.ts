import type { Span, Text } from './blocks.ts'

/** What both renderers need to know about text that comes from data. */

/** Controls, and marks that reorder or hide what follows them (Unicode bidirectional formatting). */
const INVISIBLE = /(?![\n\t])\p{Cc}|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu

/** Well-formed text without controls; line breaks stay. */
export const visible = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')

/** The same on one line. */
export const oneLine = (text: string): string => visible(text).replace(/[\n\t]+/g, ' ')

/** At most `most` UTF-16 code units, an ellipsis included, never half a surrogate pair. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, Math.max(0, most - 1)).replace(/[\ud800-\udbff]$/, '')}…`
}

const LONGEST_LINK = 2000

/** The address where it may become a link: http, https, or a relative path; else undefined. */
export function safeHref(href: string | undefined): string | undefined {
  if (!href || href.length > LONGEST_LINK || href !== oneLine(href)) return undefined
  if (!/^https?:\/\/[^/]/i.test(href) && (/^[^/?#]*:/.test(href) || href.startsWith('//'))) return undefined
  return encodeURI(href)
    .replaceAll('%25', '%')
    .replace(/['()|\\`*_[\]<>"]/g, percentEncode)
}

const percentEncode = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`

export const spans = (text: Text): Exclude<Span, string>[] =>
  (Array.isArray(text) ? text : [text]).map((span) => (typeof span === 'string' ? { text: span } : span))

export const plainText = (text: Text): string =>
  spans(text)
    .map((span) => span.text)
    .join('')

const HTML_ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text from data as HTML that shows this text, line breaks kept. */
export const escapeHtmlLines = (text: string): string =>
  visible(text).replace(/[&<>"']/g, (each) => HTML_ENTITIES[each])

/** The same on one line; also fit for an attribute's value. */
export const escapeHtml = (text: string): string => escapeHtmlLines(oneLine(text))
