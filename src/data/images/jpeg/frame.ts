import { Undecodable } from '../picture.ts'

/** One colour of a frame, in blocks of 8 × 8. */
export interface Component {
  id: number
  /** Blocks of it in an MCU, across and down. */
  across: number
  down: number
  /** Which quantisation table it has. */
  table: number
  columns: number
  rows: number
  /** Columns with those that fill the last MCU, and rows. */
  paddedColumns: number
  paddedRows: number
}

export interface Frame {
  progressive: boolean
  width: number
  height: number
  components: Component[]
  mcuColumns: number
  mcuRows: number
}

const SEQUENTIAL = [0xc0, 0xc1]
const PROGRESSIVE = 0xc2

/**
 * The frame that a SOF segment describes, where its luma can be decoded here.
 * @param body the segment behind its length
 * @throws Undecodable for arithmetic coding, lossless and hierarchical frames, 12 bits, and two or four colours
 */
export function readFrame(type: number, body: Buffer): Frame {
  const [precision, count] = [body[0], body[5]]
  if (!SEQUENTIAL.includes(type) && type !== PROGRESSIVE) throw new Undecodable()
  if (precision !== 8 || (count !== 1 && count !== 3) || body.length < 6 + 3 * count) throw new Undecodable()
  const [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)]
  const factors = Array.from({ length: count }, (_, i) => {
    const at = 6 + 3 * i
    return { id: body[at], across: body[at + 1] >> 4, down: body[at + 1] & 15, table: body[at + 2] }
  })
  const most = { across: largest(factors, 'across'), down: largest(factors, 'down') }
  const [luma] = factors
  // Luma with less detail than chroma would have to be enlarged as libjpeg does it.
  if (luma.across !== most.across || luma.down !== most.down) throw new Undecodable()
  if (factors.some(({ across, down }) => !(across >= 1 && across <= 4 && down >= 1 && down <= 4)))
    throw new Undecodable()
  const mcuColumns = Math.ceil(width / (8 * most.across))
  const mcuRows = Math.ceil(height / (8 * most.down))
  const components = factors.map((each) => ({
    ...each,
    columns: Math.ceil(Math.ceil((width * each.across) / most.across) / 8),
    rows: Math.ceil(Math.ceil((height * each.down) / most.down) / 8),
    paddedColumns: mcuColumns * each.across,
    paddedRows: mcuRows * each.down,
  }))
  return { progressive: type === PROGRESSIVE, width, height, components, mcuColumns, mcuRows }
}

const largest = (factors: { across: number; down: number }[], key: 'across' | 'down'): number =>
  Math.max(...factors.map((each) => each[key]))

/**
 * Calls `onBlock` with every block of a scan in its order: its component, and its place in the padded rows of blocks.
 * A scan of one colour has the blocks that hold pixels, one of several colours whole MCUs. `onMcu` comes before each.
 */
export function walkBlocks(
  { mcuColumns, mcuRows }: Frame,
  components: Component[],
  onMcu: (number: number) => void,
  onBlock: (component: number, block: number) => void,
): void {
  let mcu = 0
  if (components.length === 1) {
    const [{ rows, columns, paddedColumns }] = components
    for (let row = 0; row < rows; row++)
      for (let column = 0; column < columns; column++) {
        onMcu(mcu++)
        onBlock(0, row * paddedColumns + column)
      }
    return
  }
  for (let row = 0; row < mcuRows; row++)
    for (let column = 0; column < mcuColumns; column++) {
      onMcu(mcu++)
      for (let i = 0; i < components.length; i++) {
        const { across, down, paddedColumns } = components[i]
        const first = row * down * paddedColumns + column * across
        for (let y = 0; y < down; y++)
          for (let x = 0; x < across; x++) onBlock(i, first + y * paddedColumns + x)
      }
    }
}
