import type { ModelLocation } from '../../evidence/version.ts'

/** What Git keeps instead of a file (git-lfs, docs/spec.md); git-lfs writes the same bytes. */
export const pointerText = ({ sha256, bytes }: Pick<ModelLocation, 'sha256' | 'bytes'>): string =>
  `version https://git-lfs.github.com/spec/v1\noid ${sha256}\nsize ${bytes}\n`

/** For every model below the folder, so that a checkout with git-lfs holds its bytes. */
export const ATTRIBUTES = '**/model.onnx filter=lfs diff=lfs merge=lfs -text\n'
