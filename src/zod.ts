import { config } from 'zod'

// Zod would write and compile a function for every object that it meets, which pays after some hundred of the same
// kind; a process of ours reads one configuration and a few documents. To be imported before any schema is made.
config({ jitless: true })
