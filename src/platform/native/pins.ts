// Generated from package-lock.json by .github/scripts/generate.mjs; do not edit.

/** Version and integrity (as in package-lock.json) of every package that is fetched at run time. */
export const pins: Record<string, { version: string; integrity: string }> = {
  '@duckdb/node-api': {
    version: '1.5.6-r.1',
    integrity:
      'sha512-yIPol6P4EQmsAUsb27donJf7iADrM31Ei/WkvhkZpSscjhEErYsuF19lsJ/qz5mUWxsKFQpLdjvrlhPQnMTBqw==',
  },
  '@duckdb/node-bindings': {
    version: '1.5.6-r.1',
    integrity:
      'sha512-/pWlTyvKC1d16iSMJCBAPwlmzoeXRs5Y9cqG+TpKd/YAW6Ke05FJg099v/Im2bkS9BgznNyNcAK1NxA1eQhSUw==',
  },
  '@duckdb/node-bindings-linux-x64': {
    version: '1.5.6-r.1',
    integrity:
      'sha512-IXcrZJE6kEqM0Z4wwdVnGBHX/frOS33VPNAwDXQ/Q+Fs84b058Qe94chrCCIcNJlG8Y3UHIUU4eBeCQxW5mN1Q==',
  },
  '@duckdb/node-bindings-linux-x64-musl': {
    version: '1.5.6-r.1',
    integrity:
      'sha512-PVzIEZqp7QN07WBgjmIH0cK2GKXR735KmL6wnghTzRnhHWrePxx3MjZB9zZHI8tB73wdF8luarBm4EgqSjGyVA==',
  },
  'detect-libc': {
    version: '2.1.2',
    integrity:
      'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
  },
  'onnxruntime-common': {
    version: '1.30.0',
    integrity:
      'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
  },
  'onnxruntime-node': {
    version: '1.30.0',
    integrity:
      'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
  },
}
