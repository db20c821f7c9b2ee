/** The i-th of n parts, from 1. */
export interface Shard {
  index: number
  of: number
}

/** The files of a shard: every n-th, so that parts stay alike in size where names rise with time. */
export const shardFiles = (paths: string[], { index, of }: Shard): string[] =>
  paths.filter((_, i) => i % of === index - 1)

/** `3-of-8` */
export const shardName = ({ index, of }: Shard): string => `${index}-of-${of}`
