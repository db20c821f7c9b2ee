import { UserError } from '../../errors.ts'

const ISO =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i

/**
 * A date or time of ISO 8601: `2026-11-19`, `2026-11-19T14:02`, `2026-11-19 14:02:03+01:00`. UTC where it names no
 * zone, whatever this machine's zone is; a date alone is its first moment.
 * @throws UserError where it is no such time, or no day of the calendar.
 */
export function parseTime(text: string): Date {
  const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] =
    ISO.exec(text.trim()) ?? []
  const local = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`,
  )
  const offset = offsetMinutes(zone)
  // Date.parse takes 30 February for 2 March.
  if (Number.isNaN(local) || offset === null || new Date(local).getUTCDate() !== Number(day))
    throw new UserError(`"${text}" is no date or time. They look like 2026-11-19 or 2026-11-19T14:02.`)
  return new Date(local - offset * 60_000)
}

function offsetMinutes(zone: string): number | null {
  if (zone.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)]
  if (hours > 23 || minutes > 59) return null
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}
