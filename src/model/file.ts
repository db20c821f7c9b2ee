import { readFile, stat } from 'node:fs/promises'
import { UserError } from '../errors.ts'
import { bytes as size } from '../text.ts'

/** Protobuf, and so ONNX in one file, ends here. */
export const LARGEST_MODEL = 2 ** 31 - 1

const EXPORT = 'Export the model to ONNX first: skl2onnx, onnxmltools, torch.onnx.export, tf2onnx …'

interface Impostor {
  starts(text: string): boolean
  name: string
  hint: string
}

/** What is often found where a model should be; `text` is the first bytes as Latin-1. */
const IMPOSTORS: Impostor[] = [
  {
    starts: (text) => text.startsWith('version https://git-lfs'),
    name: 'a Git LFS pointer: the model itself was not fetched',
    hint: 'Set `lfs: true` on actions/checkout, or run `git lfs pull`.',
  },
  {
    starts: (text) => /^\s*<(!doctype|html|\?xml)/i.test(text),
    name: 'an HTML or XML page, probably the answer of a server instead of the file',
    hint: 'Fetch the file again and look at the address and the token that were used.',
  },
  {
    starts: (text) => text.startsWith('PK\x03\x04'),
    name: 'a zip archive (an artifact that was not unpacked, a PyTorch checkpoint or a Keras file)',
    hint: `Unpack it if it holds model.onnx. Otherwise: ${EXPORT}`,
  },
  { starts: (text) => text.startsWith('\x1f\x8b'), name: 'a gzip archive', hint: 'Unpack it with gunzip.' },
  {
    starts: (text) => ['\x80\x03', '\x80\x04', '\x80\x05'].includes(text.slice(0, 2)),
    name: 'a Python pickle',
    hint: EXPORT,
  },
  { starts: (text) => text.startsWith('\x89HDF'), name: 'an HDF5 file', hint: EXPORT },
  {
    starts: (text) => text.slice(4, 8) === 'ORTM',
    name: 'a file in the ORT format of ONNX Runtime',
    hint: 'Give the .onnx file it was made from.',
  },
  { starts: (text) => /^\s*[[{]/.test(text), name: 'JSON text', hint: EXPORT },
]

/**
 * The bytes of a model file, once it is sure that they can be ONNX.
 *
 * @param shownPath how errors name the file
 * @throws UserError where it is missing, empty, too large or something else
 */
export async function readModelFile(path: string, shownPath: string): Promise<Uint8Array> {
  const location = { file: shownPath }
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    throw new UserError('no such model file', {
      location,
      hint: 'Check the path. If another job wrote it, download its artifact first.',
    })
  })
  if (found.isDirectory())
    throw new UserError('is a folder, not a model file', { location, hint: 'Name the .onnx file inside it.' })
  if (found.size === 0)
    throw new UserError('is empty: 0 bytes', {
      location,
      hint: 'The command that writes it stopped early, or the transfer failed. Export or fetch it again.',
    })
  if (found.size > LARGEST_MODEL)
    throw new UserError(`is ${size(found.size)}; an ONNX file ends at 2 GiB`, { location })
  const bytes = await readFile(path)
  const start = bytes.toString('latin1', 0, 64)
  const impostor = IMPOSTORS.find(({ starts }) => starts(start))
  if (impostor)
    throw new UserError(`is not an ONNX model but ${impostor.name}`, { location, hint: impostor.hint })
  return bytes
}
