import { startOipServer } from './oip-server.ts'

/** A server in a process of its own, for tests that wait for a program; prints its address. */
console.log((await startOipServer()).url)
