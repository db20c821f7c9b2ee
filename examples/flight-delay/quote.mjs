import { readFileSync, writeFileSync } from 'node:fs'

/** A comment as a quotation: folds become one line of their names, links to runs go. */
function quotation(comment) {
  const names = [...comment.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, name]) => `▸ ${name}`)
  const [opening] = comment.split('\n\n<details>')
  const closing = comment
    .split('\n\n')
    .at(-1)
    .replace(/ \[run\]\([^)]*\)$/, '')
  return [opening.replace(/^<!--.*-->\n/, ''), names.join(' '), closing]
    .join('\n\n')
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n')
}

/** Puts a comment between the marks `<!-- comment:NAME -->` and `<!-- /comment:NAME -->` of a page. */
export function quoteIn(page, name, comment) {
  const [from, to] = [`<!-- comment:${name} -->\n`, `\n<!-- /comment:${name} -->`]
  const text = readFileSync(page, 'utf8')
  const [start, end] = [text.indexOf(from), text.indexOf(to)]
  if (start < 0 || end < start) throw new Error(`${page} has no place for the comment "${name}"`)
  writeFileSync(page, `${text.slice(0, start + from.length)}\n${quotation(comment)}\n${text.slice(end)}`)
}
