import type { LedgerEvent } from '../ledger.ts'

/** Tag name → the event that it was written with. */
export const eventsByTag = (events: LedgerEvent[]): Map<string, LedgerEvent> =>
  new Map(events.flatMap((event) => Object.keys(event.tags).map((tag) => [tag, event] as const)))

/**
 * Who asked for a tag: the ledger knows the person, the tag only the bot that wrote it. Of a tag that was written past
 * the ledger, by GTO for example, its tagger.
 */
export const authorOf = (
  { tag, tagger }: { tag: string; tagger: string },
  byTag: Map<string, LedgerEvent>,
): string => byTag.get(tag)?.actor ?? tagger
