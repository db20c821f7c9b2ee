import type { z } from 'zod'
import type { Outcome } from '../evidence/envelope.ts'
import type { Platform } from '../platform/platform.ts'
import type { Report } from '../report/blocks.ts'

/** What an action gives back; the entry writes it as outputs, summary, reports and exit code. */
export interface ActionResult {
  outcome: Outcome
  /** How the step ends, where the configuration lets an outcome end otherwise than `fail-on` would. */
  ends?: Outcome
  /** One line: what it came to and why. */
  headline: string
  outputs: Record<string, string>
  report: Report | null
}

/**
 * One action: the single source of its `action.yml`, its README tables and its terminal flags.
 * Every input is a string with a default or optional; `schema` turns the raw strings into typed values.
 */
export interface ActionDefinition<Inputs extends z.ZodObject = z.ZodObject> {
  name: string
  title: string
  description: string
  branding: { icon: string; color: string }
  /** Kebab-case keys; each with `.describe()`; defaults through `.default()`, always strings at the edge. */
  inputs: Inputs
  /** Output name → description. */
  outputs: Record<string, string>
  /** `beside`: the actions that run in the same step, whose reports stand beside this one. */
  run(inputs: z.infer<Inputs>, platform: Platform, beside?: readonly string[]): Promise<ActionResult>
}
