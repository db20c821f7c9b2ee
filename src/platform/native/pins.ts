// Generated from package-lock.json by .github/scripts/generate.mjs; do not edit.

/** Version and integrity (as in package-lock.json) of every package that is fetched at run time. */
export const pins: Record<string, { version: string; integrity: string }> = {
  '@duckdb/node-bindings-darwin-arm64': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
  },
  '@duckdb/node-bindings-darwin-x64': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
  },
  '@duckdb/node-bindings-linux-arm64': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
  },
  '@duckdb/node-bindings-linux-arm64-musl': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
  },
  '@duckdb/node-bindings-linux-x64': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
  },
  '@duckdb/node-bindings-linux-x64-musl': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
  },
  '@duckdb/node-bindings-win32-arm64': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
  },
  '@duckdb/node-bindings-win32-x64': {
    version: '1.5.5-r.5',
    integrity:
      'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
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
