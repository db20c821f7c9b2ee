/** How a module stands in what webpack writes. */
const MODULE = /^\/\*{3}\/ (?:\d+|"[^"]+"):\n[\s\S]*?^\/\*{3}\/ \}\)(?=,\n\n\/|\n\n\};\n$)/gm
const BUNDLE = /^.*var __webpack_modules__ = \(\{\n/m
const CHUNK = 'export const modules = {\n'

/** What fewer chunks need, most runs would read for nothing: measured, that costs more time than it saves. */
const MANY = 3

/**
 * The same bundle, with every module that stands in many chunks moved to where all of them find it. Webpack shares
 * large modules only, and copies a small one into each chunk that needs it; ncc has no option for that.
 *
 * @param {string} bundle what is read at the start
 * @param {Record<string, string>} chunks name → text of what is read when it is needed
 */
export function shareModules(bundle, chunks) {
  const parsed = Object.entries(chunks).map(([name, text]) => ({ name, ...parse(name, text) }))
  const shared = manyTimes(parsed.flatMap(({ modules }) => modules))
  const texts = parsed.map(({ name, head, modules }) => [
    name,
    print(
      head,
      modules.filter((module) => !shared.includes(module)),
    ),
  ])
  if (!BUNDLE.test(bundle)) throw new Error('main.js has no list of modules as webpack writes it.')
  return {
    bundle: bundle.replace(BUNDLE, (head) => head + shared.map((module) => `\n${module},\n`).join('')),
    chunks: Object.fromEntries(texts),
  }
}

function manyTimes(modules) {
  const counts = new Map()
  for (const module of modules) counts.set(module, (counts.get(module) ?? 0) + 1)
  return [...counts.keys()].filter((module) => counts.get(module) >= MANY).sort()
}

function parse(name, text) {
  const head = text.slice(0, text.indexOf(CHUNK)) + CHUNK
  const modules = text.match(MODULE) ?? []
  // What cannot be put together again was not understood.
  if (print(head, modules) !== text) throw new Error(`${name} is not written as webpack writes its chunks.`)
  return { head, modules }
}

const print = (head, modules) => `${head}\n${modules.join(',\n\n')}\n\n};\n`
