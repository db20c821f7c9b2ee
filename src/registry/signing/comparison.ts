import { plural } from '../../text.ts'
import type { Content } from './directory.ts'
import { SignatureError } from './errors.ts'
import { isIgnored, type Manifest } from './manifest.ts'

/**
 * Whether a directory holds exactly what was signed.
 * @param loads files that somebody will read, which the signature must therefore cover
 */
export function compareWithManifest(content: Content, manifest: Manifest, loads: string[]): void {
  const hidden = loads.filter((path) => isIgnored(path, manifest.ignored))
  if (hidden.length > 0)
    throw new SignatureError(
      'ignored-file',
      `the signature leaves out ${listed(hidden)}, which would be used unsigned`,
    )
  const links = content.links.filter((path) => !isIgnored(path, manifest.ignored))
  if (links.length > 0)
    throw new SignatureError('symlink', `${listed(links)} is a symbolic link or no regular file`, {
      hint: 'A link can be pointed elsewhere after signing. Put the file itself there.',
    })
  const signed = oneFile(manifest.files, content.files)
  const present = new Map([...content.files].filter(([path]) => !isIgnored(path, manifest.ignored)))
  const changed = [...signed.keys()].filter(
    (path) => present.has(path) && present.get(path) !== signed.get(path),
  )
  const missing = [...signed.keys()].filter((path) => !present.has(path))
  const extra = [...present.keys()].filter((path) => !signed.has(path))
  if (changed.length + missing.length + extra.length === 0) return
  const texts = [
    changed.length > 0 && `${listed(changed)} ${has(changed)} been changed since it was signed`,
    missing.length > 0 && `${listed(missing)} ${has(missing)} been signed and ${is(missing)} missing`,
    extra.length > 0 && `${listed(extra)} ${is(extra)} there and not signed`,
  ]
  const fault = changed.length > 0 ? 'tampered' : missing.length > 0 ? 'missing-file' : 'extra-file'
  throw new SignatureError(fault, texts.filter(Boolean).join('; '))
}

/** A model that was signed as a single file is listed as `.`, whatever it is called. */
function oneFile(signed: Manifest['files'], present: Content['files']): Manifest['files'] {
  const digest = signed.get('.')
  if (digest === undefined || signed.size !== 1 || present.size !== 1) return signed
  return new Map([[[...present.keys()][0], digest]])
}

const SHOWN = 5

function listed(paths: string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `"${path}"`)
  const more = paths.length - shown.length
  return `${shown.join(', ')}${more > 0 ? ` and ${plural(more, 'more file', 'more files')}` : ''}`
}

const has = (paths: string[]): string => (paths.length === 1 ? 'has' : 'have')
const is = (paths: string[]): string => (paths.length === 1 ? 'is' : 'are')
