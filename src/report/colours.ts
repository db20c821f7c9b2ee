/**
 * The two colours of the product and their company, as variables of the page's style sheet: one SVG serves light,
 * dark and print. The fallbacks are for an SVG that is taken out of its page.
 */
export const PRODUCTION = 'var(--production, #8a919c)'
export const CANDIDATE = 'var(--candidate, #1667c7)'
export const FAIL = 'var(--fail, #c4262e)'
export const WARN = 'var(--warn, #9a6200)'
export const INK = 'currentColor'
export const SOFT = 'var(--soft, #59616b)'
export const RULE = 'var(--rule, #dfe3e8)'
/** Fill of a mark that is only an outline: the ground it stands on. */
export const HOLLOW = 'var(--card, #f8f9fb)'
