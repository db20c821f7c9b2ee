/**
 * The regular expressions that mean the same in ECMA-262, which contracts are written in, and in RE2, which engines
 * run: linear in time, without look-around and back-references.
 */

interface Construct {
  /** Matches at the place where a construct begins that only one of the two knows, or reads otherwise. */
  start: RegExp
  name: string
}

const OUTSIDE_CLASS: Construct[] = [
  { start: /^\(\?[=!]/, name: 'a look-ahead' },
  { start: /^\(\?<[=!]/, name: 'a look-behind' },
  { start: /^\(\?P?</, name: 'a named group' },
  { start: /^\(\?(?!:)/, name: 'a flag inside of the pattern' },
  { start: /^\\[1-9]/, name: 'a back-reference' },
  { start: /^\\k/, name: 'a back-reference' },
  { start: /^\\[AzQECGZ]/, name: 'an escape that ECMA-262 does not know' },
  { start: /^(?:[*+?]|\{\d+(?:,\d*)?\})\+/, name: 'a possessive quantifier' },
]
const EVERYWHERE: Construct[] = [
  { start: /^\\u/, name: 'the escape \\u' },
  { start: /^\\[pP](?!\{)/, name: 'a short property of Unicode' },
  { start: /^\\c/, name: 'a control escape' },
]
const INSIDE_CLASS: Construct[] = [
  { start: /^\[[:.=]/, name: 'a POSIX class' },
  { start: /^&&|^--/, name: 'an operation on sets' },
]

/** Why a pattern cannot be used, and the 0-based place in it; undefined where it can. */
export function patternComplaint(pattern: string): { reason: string; at: number } | undefined {
  let inClass = false
  for (let i = 0; i < pattern.length; i++) {
    const rest = pattern.slice(i)
    const construct = [...EVERYWHERE, ...(inClass ? INSIDE_CLASS : OUTSIDE_CLASS)].find(({ start }) =>
      start.test(rest),
    )
    if (construct) return { reason: `${construct.name} is not supported`, at: i }
    if (pattern[i] === '\\') i += 1
    else if (pattern[i] === '[' && !inClass) inClass = true
    else if (pattern[i] === ']') inClass = false
  }
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (error) {
    const [, reason] = /: ([^:]*)$/.exec((error as Error).message) ?? []
    return { reason: (reason ?? 'it cannot be read').toLowerCase(), at: 0 }
  }
}

const OCTET = '(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])'
const H16 = '[0-9A-Fa-f]{1,4}'
const IPV6 = [
  `(?:${H16}:){7}${H16}`,
  `(?:${H16}:){1,7}:`,
  ...[1, 2, 3, 4, 5, 6].map((n) => `(?:${H16}:){1,${7 - n}}(?::${H16}){1,${n}}`),
  `:(?:(?::${H16}){1,7}|:)`,
].join('|')
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?'

/**
 * Formats of text by the names that JSON Schema, ODCS and Table Schema share, as patterns. An email address has the
 * shape that HTML gives it, a URI a scheme (RFC 3986), a time that of RFC 3339.
 */
export const FORMATS: Record<string, string> = {
  email: `^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})*$`,
  uri: "^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})+$",
  uuid: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
  hostname: `^${LABEL}(?:\\.${LABEL})*$`,
  ipv4: `^${OCTET}(?:\\.${OCTET}){3}$`,
  ipv6: `^(?:${IPV6})$`,
  date: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
  time: '^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$',
  'date-time':
    '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$',
  binary: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
}
FORMATS.byte = FORMATS.binary
