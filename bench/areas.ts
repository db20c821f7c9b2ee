import type { Arguments } from './arguments.ts'

/** What can be named on the command line, one line each. */
export function areaList(script: 'bench' | 'truth', areas: Record<string, { about: string }>): string {
  const width = Math.max(...Object.keys(areas).map((name) => name.length))
  const lines = Object.entries({ ...areas, all: { about: 'all of them' } }).map(
    ([name, { about }]) => `  ${name.padEnd(width)}  ${about}`,
  )
  return `npm run ${script} -- <area> [--json] [--quick] [--no-peers] [--write]\n${lines.join('\n')}`
}

export const isListing = ({ areas }: Arguments): boolean => areas.length === 0
