import type { Approvals } from '../../evidence/governance.ts'

/** Whose approval counts: people, each once, however many environments; and who approved a run of their own. */
export function approvers(
  { reviews }: Approvals,
  selfApproval: boolean,
): { counted: string[]; self: string[] } {
  const approved = reviews.filter(({ state }) => state === 'approved')
  const self = distinct(approved.filter((review) => review.self).map(({ user }) => user))
  const counted = distinct(approved.map(({ user }) => user)).filter(
    (user) => selfApproval || !self.includes(user),
  )
  return { counted, self }
}

export const rejections = ({ reviews }: Approvals): string[] =>
  distinct(reviews.filter(({ state }) => state === 'rejected').map(({ user }) => user))

/** Logins differ in no more than case where they are the same account. */
function distinct(users: string[]): string[] {
  const seen = new Map(users.map((user) => [user.toLowerCase(), user]))
  return [...seen.values()].sort()
}
