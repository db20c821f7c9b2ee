import { z } from 'zod'

const quantiles = z.string().regex(/^quantiles\((\d+)\)$/, 'must be quantiles(K), for example quantiles(4)')

/** What rows are grouped by: a column, or ranges of one. */
export const cut = z.union([z.string(), z.record(z.string(), quantiles)])
export type Cut = z.infer<typeof cut>
