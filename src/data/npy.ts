import type { Mask } from './mask.ts'

/** Readers of one element by NumPy's name of the type, little-endian. */
const TYPES: Record<string, { size: number; read(view: DataView, at: number): number }> = {
  '|b1': { size: 1, read: (view, at) => view.getUint8(at) },
  '|u1': { size: 1, read: (view, at) => view.getUint8(at) },
  '|i1': { size: 1, read: (view, at) => view.getInt8(at) },
  '<u2': { size: 2, read: (view, at) => view.getUint16(at, true) },
  '<i2': { size: 2, read: (view, at) => view.getInt16(at, true) },
  '<u4': { size: 4, read: (view, at) => view.getUint32(at, true) },
  '<i4': { size: 4, read: (view, at) => view.getInt32(at, true) },
  '<i8': { size: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
}

/**
 * A two-dimensional array of whole numbers; axes of length 1 do not count.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
export function decodeNpy(bytes: Buffer): Mask {
  if (bytes.length < 12 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY')
    throw new Error('it is no NumPy file')
  const isFirst = bytes[6] === 1
  const start = isFirst ? 10 : 12
  const end = start + (isFirst ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8))
  const header = bytes.toString('latin1', start, end)
  const descr = /'descr':\s*'([^']+)'/.exec(header)?.[1] ?? ''
  const type = TYPES[descr]
  if (!type) throw new Error(`its type is ${descr || 'a record'}, not an integer`)
  const axes = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1].split(',') ?? []
  const shape = axes.filter((axis) => axis.trim() !== '').map(Number)
  const [height, width = 1, ...more] = shape.filter((axis) => axis !== 1)
  if (height === undefined || more.length > 0)
    throw new Error(`its shape is [${shape.join(', ')}], not [height, width]`)
  if (bytes.length < end + width * height * type.size) throw new Error('it is cut off')
  const view = new DataView(bytes.buffer, bytes.byteOffset + end)
  const isColumns = /'fortran_order':\s*True/.test(header)
  const values = Int32Array.from({ length: width * height }, (_, i) =>
    type.read(view, type.size * (isColumns ? (i % width) * height + Math.floor(i / width) : i)),
  )
  return { width, height, values }
}
