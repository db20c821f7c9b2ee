/** Payloads of the events that start our workflows, with the members that runners and actions read. */

const repository = (name: string) => ({
  full_name: name,
  name: name.split('/')[1],
  owner: { login: name.split('/')[0] },
  default_branch: 'main',
  html_url: `https://github.com/${name}`,
})

export interface PullRequest {
  number: number
  headSha: string
  baseSha: string
  action?: 'opened' | 'synchronize'
  fork?: boolean
}

export function pullRequestEvent(name: string, pull: PullRequest): object {
  const head = pull.fork ? `somebody/${name.split('/')[1]}` : name
  return {
    action: pull.action ?? 'opened',
    number: pull.number,
    pull_request: {
      number: pull.number,
      html_url: `https://github.com/${name}/pull/${pull.number}`,
      head: { ref: 'candidate', sha: pull.headSha, repo: { ...repository(head), fork: Boolean(pull.fork) } },
      base: { ref: 'main', sha: pull.baseSha, repo: repository(name) },
      user: { login: 'octocat' },
    },
    repository: repository(name),
    sender: { login: 'octocat' },
  }
}

export const pushEvent = (name: string, after: string): object => ({
  ref: 'refs/heads/main',
  after,
  repository: repository(name),
  sender: { login: 'octocat' },
})

export const scheduleEvent = (name: string, cron: string): object => ({
  schedule: cron,
  repository: repository(name),
})

export const dispatchEvent = (name: string, inputs: Record<string, string>): object => ({
  inputs,
  ref: 'refs/heads/main',
  repository: repository(name),
  sender: { login: 'octocat' },
})
