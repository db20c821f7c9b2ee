import type { FairnessBy } from '../config/fairness.ts'
import type { FairnessAsked } from '../evaluation/fairness.ts'
import { groupsOf } from '../evaluation/fairness-groups.ts'
import { findMeasure, hasRatio, type Measure } from '../evaluation/fairness-measures.ts'
import type { Columns, Hidden } from '../evaluation/slices.ts'
import type { Context } from './context.ts'
import { placed } from './placed.ts'

/** Entries of evaluate.fairness, each with its place in the configuration. */
export function fairnessSettings({ model }: Context): { settings: FairnessBy; key: string[] }[] {
  const { fairness } = model.config.evaluate
  const key = ['evaluate', 'fairness']
  if (fairness === undefined) return []
  if (!Array.isArray(fairness)) return [{ settings: fairness, key }]
  return fairness.map((settings, i) => ({ settings, key: [...key, String(i)] }))
}

/** A slip in a name is told before anything is scored. */
export function checkFairness(context: Context): void {
  for (const { settings, key } of fairnessSettings(context))
    for (const [i, name] of settings.metrics.entries())
      measureAt(context, settings, name, [...key, 'metrics', String(i)])
}

/** The groups and measures that the configuration asks for. */
export const fairnessAsked = (
  context: Context,
  { columns, hidden }: { columns: Columns; hidden: Hidden },
): FairnessAsked[] =>
  fairnessSettings(context).map(({ settings, key }) => ({
    settings,
    groups: placed(context, [...key, 'by'], () => groupsOf(settings.by, columns, hidden)),
    measures: settings.metrics.map((name, i) =>
      measureAt(context, settings, name, [...key, 'metrics', String(i)]),
    ),
  }))

function measureAt(context: Context, settings: FairnessBy, name: string, key: string[]): Measure {
  const measure = placed(context, key, () => findMeasure(name, context.model.config.task))
  if (settings['min-ratio'] !== undefined && !hasRatio(measure))
    throw context.model.error(
      key,
      `${name} can be negative, so a ratio of it means nothing`,
      'Set max-difference or margin instead of min-ratio.',
    )
  return measure
}
