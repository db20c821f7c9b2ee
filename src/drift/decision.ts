import { milliseconds, UNITS } from '../config/period.ts'
import { UserError } from '../errors.ts'
import type { Drift } from '../evidence/drift.ts'
import { count, plural } from '../text.ts'

export interface DecisionInput {
  now: Date
  /** What may start a training. */
  when: ('drift' | 'schedule')[]
  /** Name of the event that started this run; null in a terminal. */
  event: string | null
  drift: boolean
  /** Share of the compared columns that drifted. */
  driftedShare: number
  /** Smallest share that counts; 0 means any. */
  driftShare: number
  /** When the last version was registered; null where there is none. */
  lastTraining: Date | null
  /** All known trainings, in any order. */
  recentTrainings: Date[]
  /** Such as `7d`, `12h`, `30m`. */
  cooldown: string
  /** Such as `4 per 30d`. */
  budget?: string
  /** The current data has the rows that the last training already saw. */
  sameDataAsTraining: boolean
}

type Rule = Drift['decision']['rules'][number]

/**
 * Whether to train again. Every rule is asked and answers in words: the trigger says `retrain` or `wait`, the
 * others `pass` or `wait`. One `wait` is enough for no; the first of them is the reason.
 */
export function decideRetrain(input: DecisionInput): Drift['decision'] {
  const rules = [trigger(input), cooldown(input), budget(input), share(input), sameData(input)].filter(
    (rule) => rule !== null,
  )
  const waiting = rules.find(({ answer }) => answer === 'wait')
  return {
    retrain: waiting === undefined,
    reason: waiting?.reason ?? rules.map(({ reason }) => reason).join('; '),
    rules,
  }
}

const isScheduled = ({ when, event }: DecisionInput): boolean =>
  when.includes('schedule') && event === 'schedule'

function trigger(input: DecisionInput): Rule {
  const answer = (retrain: boolean, reason: string): Rule => ({
    rule: 'trigger',
    answer: retrain ? 'retrain' : 'wait',
    reason,
  })
  if (isScheduled(input)) return answer(true, 'the schedule asks for a training')
  if (!input.drift) return answer(false, 'no column has drifted')
  if (!input.when.includes('drift'))
    return answer(
      false,
      `there is drift, but only ${input.when.join(' and ') || 'nothing'} starts a training`,
    )
  return answer(true, 'there is drift')
}

function cooldown({ now, lastTraining, cooldown: period }: DecisionInput): Rule {
  const rule = 'cooldown'
  if (lastTraining === null) return { rule, answer: 'pass', reason: 'there is no earlier training' }
  const end = new Date(lastTraining.getTime() + milliseconds(period))
  const since = `the last training was ${ago(lastTraining, now)} (${day(lastTraining)})`
  if (now.getTime() < end.getTime())
    return { rule, answer: 'wait', reason: `${since}; the cool-down of ${period} ends ${day(end)}` }
  return { rule, answer: 'pass', reason: `${since}, longer than the cool-down of ${period}` }
}

function budget({ now, recentTrainings, budget: text }: DecisionInput): Rule | null {
  if (text === undefined) return null
  const parts = /^(\d+) per (\d+[hd])$/.exec(text)
  if (!parts) throw new UserError(`"${text}" is not a budget`, { hint: 'Write it like "4 per 30d".' })
  const allowed = Number(parts[1])
  const period = milliseconds(parts[2])
  const used = recentTrainings
    .map((date) => date.getTime())
    .filter((time) => time > now.getTime() - period)
    .sort((a, b) => a - b)
  const spent = `${count(used.length)} of ${plural(allowed, 'training')} in ${parts[2]} ${used.length === 1 ? 'is' : 'are'} used`
  if (used.length < allowed) return { rule: 'budget', answer: 'pass', reason: spent }
  const oldest = used.at(-allowed)
  const next = oldest === undefined ? '' : `; the next is free ${day(new Date(oldest + period))}`
  return { rule: 'budget', answer: 'wait', reason: `${spent}${next}` }
}

function share(input: DecisionInput): Rule {
  const rule = 'drift-share'
  if (isScheduled(input)) return { rule, answer: 'pass', reason: 'a schedule needs no drift' }
  const { driftedShare, driftShare } = input
  const enough = driftShare === 0 ? driftedShare > 0 : driftedShare >= driftShare
  const wanted =
    driftShare === 0 ? 'any is enough' : `${percent(driftShare)} ${enough ? 'are' : 'would be'} enough`
  const reason = `${percent(driftedShare)} of the columns have drifted; ${wanted}`
  return { rule, answer: enough ? 'pass' : 'wait', reason }
}

function sameData({ sameDataAsTraining }: DecisionInput): Rule {
  return sameDataAsTraining
    ? { rule: 'new-data', answer: 'wait', reason: 'the data is the same as at the last training' }
    : { rule: 'new-data', answer: 'pass', reason: 'there is new data since the last training' }
}

const percent = (value: number): string => `${Number((value * 100).toPrecision(3))} %`

/** `2026-11-19 14:02 UTC` */
const day = (date: Date): string => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`

function ago(date: Date, now: Date): string {
  const elapsed = Math.max(0, now.getTime() - date.getTime())
  if (elapsed >= UNITS.d) return `${plural(Math.floor(elapsed / UNITS.d), 'day')} ago`
  if (elapsed >= UNITS.h) return `${plural(Math.floor(elapsed / UNITS.h), 'hour')} ago`
  return `${plural(Math.floor(elapsed / UNITS.m), 'minute')} ago`
}
