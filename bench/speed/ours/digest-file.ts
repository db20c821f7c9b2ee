/** Usage: digest-file.ts <file>. Prints its digest. */
import { fileDigest } from '../../../src/evidence/files.ts'

console.log(await fileDigest(process.argv[2]))
