import { escapeHtml, visible } from './text-safety.ts'

/** Attributes that the page decides (font, size) or that say nothing on a picture without interaction. */
const IDLE =
  / (?:font-family|xmlns:xlink|version|class|pointer-events|aria-hidden|aria-roledescription|role|stroke-miterlimit)="[^"]*"| opacity="1"/g
const EMPTY_PATH = /<path(?: (?!d=)[\w-]+="[^"]*")* d="(?:M0,0h0v0h0Z)?"[^>]*\/>/g

/**
 * A drawn chart made fit for a page: it takes font and size from the page, its ids start with `prefix` so that
 * several charts do not share them, coordinates have two decimals, its texts hide nothing, and `description` is its
 * name.
 */
export function pageSvg(svg: string, description: string, prefix: string): string {
  const ids = new Map<string, string>()
  const rename = (id: string): string => {
    if (!ids.has(id)) ids.set(id, `${prefix}-${ids.size + 1}`)
    return ids.get(id) as string
  }
  const label = description ? ` aria-label="${escapeHtml(description)}"` : ''
  return visible(svg)
    .replace(/<[a-z][^>]*>/gi, (tag) =>
      tag
        .replace(IDLE, '')
        .replace(/ id="([^"]+)"/, (_, id: string) => ` id="${rename(id)}"`)
        .replace(/url\(#([^)]+)\)/, (_, id: string) => `url(#${rename(id)})`)
        .replace(/ (?:d|transform)="[^"]*"/g, roundCoordinates),
    )
    .replace(EMPTY_PATH, '')
    .replace(
      /<svg [^>]*viewBox="([^"]+)"[^>]*>/,
      (_, box: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img"${label}>`,
    )
}

const roundCoordinates = (attribute: string): string =>
  attribute.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100))
