import { z } from 'zod'

const PROVIDERS = ['cpu', 'cuda', 'tensorrt'] as const
export type Provider = (typeof PROVIDERS)[number]

/** Execution providers of ONNX Runtime, in the order in which they are tried. */
export const provider = z.enum(PROVIDERS)

/** In the order in which they are tried; the CPU is the last in any case. */
export interface Providers {
  wanted: Provider[]
  /** Instead of this one no other will do. */
  required: Provider | null
}
