import { parse } from 'yaml'

/** The head of a card and the text below it; an empty head where there is none. */
export function splitCard(text: string): { head: unknown; body: string } {
  const [whole, yaml] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text) ?? []
  return whole === undefined
    ? { head: {}, body: text }
    : { head: parse(yaml as string) ?? {}, body: text.slice(whole.length) }
}

/** The model that a card says it is of: `sha256:…`, or null where it names none. */
export function describedModel(card: string): string | null {
  const { head } = splitCard(card)
  const said = (head as { mlops?: { sha256?: unknown } }).mlops?.sha256
  return typeof said === 'string' ? `sha256:${said}` : null
}
