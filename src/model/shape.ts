import type { TensorFacts } from '../evidence/facts.ts'

/** `float [?, 2]`; symbols and unknown sizes are `?`, since exporters name them as they like. */
export const describeTensor = ({ type, shape }: Pick<TensorFacts, 'type' | 'shape'>): string =>
  shape.length === 0 ? type : `${type} [${shape.map(describeDimension).join(', ')}]`

export const describeDimension = (dim: number | string | null): string =>
  typeof dim === 'number' ? String(dim) : '?'
