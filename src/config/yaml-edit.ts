import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { Path } from './yaml.ts'

interface Splice {
  start: number
  end: number
  text: string
}

/** Changes to a YAML or JSON text that leave every other byte as it is. All paths are those of the text as it was. */
export class YamlEdit {
  private readonly text: string
  private readonly root: Node
  private readonly splices: Splice[] = []

  constructor(text: string) {
    this.text = text
    this.root = parseDocument(text).contents as Node
  }

  /** Replaces the scalar at `path`. */
  replace(path: Path, value: string | number | boolean): void {
    const node = this.at(path)
    if (!isScalar(node) || !node.range)
      throw new TypeError(`there is no scalar at ${path.map(String).join('.')}`)
    this.splices.push({ start: node.range[0], end: node.range[1], text: written(value) })
  }

  /** Adds an item behind those of the list at `path`, which must have one; mappings are written in one line. */
  append(path: Path, value: string | number | boolean | Record<string, string>): void {
    const node = this.at(path)
    const last = isSeq(node) ? (node.items.at(-1) as Node | undefined) : undefined
    if (!isSeq(node) || !last?.range) throw new TypeError(`there is no list at ${path.map(String).join('.')}`)
    const end = this.text.slice(0, last.range[1]).trimEnd().length
    if (node.flow) this.splices.push({ start: end, end, text: `, ${written(value)}` })
    else {
      const lineEnd = this.text.indexOf('\n', end)
      const at = lineEnd < 0 ? this.text.length : lineEnd
      const dash = this.text.lastIndexOf('-', last.range[0])
      const indent = dash - (this.text.lastIndexOf('\n', dash) + 1)
      const crlf = this.text[at - 1] === '\r' ? 1 : 0
      this.splices.push({
        start: at - crlf,
        end: at - crlf,
        text: `${crlf ? '\r' : ''}\n${' '.repeat(indent)}- ${written(value)}`,
      })
    }
  }

  toString(): string {
    let text = this.text
    // From the end, so that no place moves; of those at one place the last first, so that they stay in order.
    const order = this.splices
      .map((splice, i) => ({ ...splice, i }))
      .sort((a, b) => b.start - a.start || b.i - a.i)
    for (const { start, end, text: part } of order) text = text.slice(0, start) + part + text.slice(end)
    return text
  }

  private at(path: Path): Node | undefined {
    return path.reduce<Node | undefined>((node, part) => {
      if (isMap(node))
        return node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part))
          ?.value as Node
      return isSeq(node) ? (node.items[Number(part)] as Node) : undefined
    }, this.root)
  }
}

/** As JSON, which every YAML reader takes for what it is. */
const written = (value: string | number | boolean | Record<string, string>): string =>
  typeof value === 'object'
    ? `{ ${Object.entries(value)
        .map(([key, item]) => `"${key}": ${JSON.stringify(item)}`)
        .join(', ')} }`
    : JSON.stringify(value)
