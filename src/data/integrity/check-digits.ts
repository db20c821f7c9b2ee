import { isIP } from 'node:net'

/** What check digits and reserved ranges say of a value that already has the shape of its class. */

const digitsOf = (value: string): number[] => [...value.replaceAll(/\D/g, '')].map(Number)

export function isE164(value: string): boolean {
  const { length } = digitsOf(value)
  return length >= 8 && length <= 15
}

/** Ranges of the large networks; without them one in ten numbers is a card. */
const CARD =
  /^(4|5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|3(0[0-5]|[68])|35(2[89]|[3-8])|6(011|4[4-9]|5))/

export function isCard(value: string): boolean {
  const digits = digitsOf(value)
  if (!CARD.test(digits.join(''))) return false
  const sum = digits.reverse().reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit
    return total + (doubled > 9 ? doubled - 9 : doubled)
  }, 0)
  return sum % 10 === 0
}

export function isIban(value: string): boolean {
  const text = value.replaceAll(' ', '')
  if (text.length < 15 || text.length > 34) return false
  const moved = text.slice(4) + text.slice(0, 4)
  let rest = 0
  for (const character of moved) {
    const number = Number.parseInt(character, 36)
    rest = (number > 9 ? rest * 100 + number : rest * 10 + number) % 97
  }
  return rest === 1
}

/** @see https://www.ssa.gov/employer/randomization.html for what is never given out. */
export const isSocialSecurity = (value: string): boolean => !/^(000|666|9)|-00-|-0000$/.test(value)

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

export function isDni(value: string): boolean {
  return DNI_LETTERS[Number(value.slice(0, 8)) % 23] === value.at(-1)
}

export function isCpf(value: string): boolean {
  const digits = digitsOf(value)
  const check = (length: number): number => {
    const sum = digits.slice(0, length).reduce((total, digit, i) => total + digit * (length + 1 - i), 0)
    return ((sum * 10) % 11) % 10
  }
  return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10]
}

export const isAddress = (value: string): boolean => isIP(value) !== 0
