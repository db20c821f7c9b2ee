import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { gitEnvironment } from '../../../src/platform/github/git.ts'

test('git sends the token to that server only, and forgets a header that is configured', () => {
  const env = {
    ...process.env,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'http.https://github.example/.extraheader',
    GIT_CONFIG_VALUE_0: 'AUTHORIZATION: basic old',
    ...gitEnvironment('https://github.example', 'secret', 1),
  }
  const headers = (url: string) => {
    try {
      return execFileSync('git', ['config', '--get-urlmatch', 'http.extraheader', url], {
        env,
        encoding: 'utf8',
      })
    } catch {
      return ''
    }
  }
  const basic = Buffer.from('x-access-token:secret').toString('base64')
  expect(headers('https://github.example/acme/flights')).toBe(`AUTHORIZATION: basic ${basic}\n`)
  expect(headers('https://elsewhere.example/acme')).toBe('')
  expect(env.GIT_CONFIG_COUNT).toBe('3')
})
