import { run } from '../../src/index.ts'

await run(process.argv[2])
