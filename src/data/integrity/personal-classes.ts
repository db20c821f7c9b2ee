import { isAddress, isCard, isCpf, isDni, isE164, isIban, isSocialSecurity } from './check-digits.ts'

/** Classes of personal data that can be told by the look of a value. */
type PersonalClass = 'email' | 'phone' | 'card' | 'iban' | 'national-id' | 'ip'

/** RE2 and JavaScript: an address anywhere in a text. */
export const EMAIL = '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*[.][A-Za-z]{2,}'

interface Shape {
  class: PersonalClass
  /** Of the whole value, RE2 and JavaScript. */
  pattern: string
  /** What check digits and reserved ranges say; a shape without them is taken by its look. */
  holds?: (value: string) => boolean
  /** How often `holds` is true of random digits. */
  chance: number
}

/**
 * ITU-T E.164 with its plus sign and the North American form; ISO/IEC 7812 with Luhn's check digit; ISO 13616 with
 * ISO 7064 MOD 97-10; social security number (US), national insurance number (GB), DNI (ES), CPF (BR) and codice
 * fiscale (IT); IPv4 and IPv6.
 */
const SHAPES: Shape[] = [
  { class: 'phone', pattern: '[+][0-9 ().-]{8,20}', holds: isE164, chance: 1 },
  { class: 'phone', pattern: '([(][0-9]{3}[)] ?|[0-9]{3}[ .-])[0-9]{3}[ .-][0-9]{4}', chance: 1 },
  { class: 'card', pattern: '([0-9][ -]?){12,18}[0-9]', holds: isCard, chance: 0.1 },
  { class: 'iban', pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}', holds: isIban, chance: 1 / 97 },
  { class: 'national-id', pattern: '[0-9]{3}-[0-9]{2}-[0-9]{4}', holds: isSocialSecurity, chance: 1 },
  { class: 'national-id', pattern: '[A-CEGHJ-PR-TW-Z]{2} ?([0-9]{2} ?){3}[A-D]', chance: 1 },
  { class: 'national-id', pattern: '[0-9]{8}-?[A-Z]', holds: isDni, chance: 1 / 23 },
  { class: 'national-id', pattern: '[0-9]{3}[.][0-9]{3}[.][0-9]{3}-[0-9]{2}', holds: isCpf, chance: 0.01 },
  { class: 'national-id', pattern: '[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]', chance: 1 },
  { class: 'ip', pattern: '([0-9]{1,3}[.]){3}[0-9]{1,3}', holds: isAddress, chance: 1 },
  { class: 'ip', pattern: '[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}', holds: isAddress, chance: 1 },
]

/** One expression for all shapes, for an engine to find the few values that are worth a second look. */
export const ANY_SHAPE = SHAPES.map(({ pattern }) => `(${pattern})`).join('|')

const COMPILED = SHAPES.map((shape) => ({ ...shape, expression: new RegExp(`^(?:${shape.pattern})$`) }))
const EMAIL_IN_TEXT = new RegExp(EMAIL)

/** Rows by shape: how many look like it, and how many of these hold. */
export class ShapeCounts {
  private readonly counts = COMPILED.map(() => ({ alike: 0, holding: 0 }))
  private emails = 0

  add(value: string, rows: number): void {
    if (value.includes('@') && EMAIL_IN_TEXT.test(value)) this.emails += rows
    for (const [i, { expression, holds }] of COMPILED.entries()) {
      if (!expression.test(value)) continue
      this.counts[i].alike += rows
      if (!holds || holds(value)) this.counts[i].holding += rows
    }
  }

  addEmails(rows: number): void {
    this.emails += rows
  }

  /** Rows by class; no class where check digits hold no more often than chance lets them. */
  byClass(): Map<PersonalClass, number> {
    const found = new Map<PersonalClass, number>()
    if (this.emails > 0) found.set('email', this.emails)
    for (const [i, { class: name, chance }] of COMPILED.entries()) {
      const { alike, holding } = this.counts[i]
      const byChance = chance < 1 && alike >= FEW && holding < 3 * chance * alike
      if (holding > 0 && !byChance) found.set(name, (found.get(name) ?? 0) + holding)
    }
    return found
  }
}

/** Of fewer values chance says nothing. */
const FEW = 20
