/**
 * Variables that let git authenticate with a token over HTTP: nothing lies in `.git/config` or on a command line.
 *
 * @param count settings that the environment already passes this way (`GIT_CONFIG_COUNT`).
 */
export function gitEnvironment(server: string, token: string, count = 0): Record<string, string> {
  const key = `http.${server}/.extraheader`
  return {
    GIT_TERMINAL_PROMPT: '0',
    GIT_CONFIG_COUNT: String(count + 2),
    // An empty value clears what a checkout has left there; two authorizations would be refused.
    [`GIT_CONFIG_KEY_${count}`]: key,
    [`GIT_CONFIG_VALUE_${count}`]: '',
    [`GIT_CONFIG_KEY_${count + 1}`]: key,
    [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basicCredentials(token)}`,
  }
}

/** Must be masked in logs as the token itself is. */
export const basicCredentials = (token: string): string =>
  Buffer.from(`x-access-token:${token}`).toString('base64')
