import { type ErrorDetails, UserError } from '../../errors.ts'

/** What is wrong with a signature or with what it covers; each has its own text, and programs can tell them apart. */
export type SignatureFault =
  | 'unsigned'
  | 'malformed'
  | 'unsupported'
  | 'unusable-key'
  | 'wrong-key'
  | 'untrusted-certificate'
  | 'bad-signature'
  | 'inconsistent'
  | 'unsafe-path'
  | 'unknown-digest'
  | 'ignored-file'
  | 'symlink'
  | 'tampered'
  | 'missing-file'
  | 'extra-file'

/** A signature that does not hold, or a key that cannot make one. */
export class SignatureError extends UserError {
  readonly fault: SignatureFault

  constructor(fault: SignatureFault, message: string, details: ErrorDetails = {}) {
    super(message, details)
    this.fault = fault
  }
}
