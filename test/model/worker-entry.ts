import { serveWorker } from '../../src/model/worker.ts'

await serveWorker()
