const NARROW = new Set(" !'(),-./:;I[]fijlrt|·")
const WIDE = new Set('MWmw@%—')

/**
 * Width in pixels of a line of text in a common sans-serif font, from the shares of an em that letters take on
 * average. Measuring needs a canvas, which differs from machine to machine; this is the same everywhere.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    if (NARROW.has(character)) ems += 0.36
    else if (WIDE.has(character) || code > 0x2e7f) ems += code > 0x2e7f ? 1 : 0.9
    else ems += code >= 65 && code <= 90 ? 0.7 : 0.61
  }
  return Math.ceil(ems * fontSize)
}
