import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { projectRoot } from './runner.ts'

export interface Step {
  id?: string
  uses?: string
  run?: string
  with?: Record<string, unknown>
}
export interface Job {
  'runs-on': string | string[]
  permissions?: Record<string, string>
  steps: Step[]
  outputs?: Record<string, string>
}
export interface Workflow {
  name: string
  permissions?: Record<string, string>
  jobs: Record<string, Job>
}
export interface WorkflowText {
  /** Relative to the project, with the line where a block in a README begins. */
  where: string
  text: string
}

export const parseWorkflow = (text: string): Workflow => parse(text)

const yamlFiles = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`)

export const templates: WorkflowText[] = yamlFiles('workflows-templates').map(readText)
export const ownWorkflows: WorkflowText[] = yamlFiles('.github/workflows').map(readText)

function readText(path: string): WorkflowText {
  return { where: path, text: readFileSync(join(projectRoot, path), 'utf8') }
}

/** Every block of YAML in a README or guide that is a whole workflow. */
export function workflowsInGuides(): WorkflowText[] {
  const guides = ['.', 'actions', 'docs', 'examples'].flatMap(markdownFiles)
  return guides.flatMap((path) => {
    const { text } = readText(path)
    return [...text.matchAll(/^( *)```ya?ml\n(.*?)^ *```/gms)]
      .map((match) => ({
        where: `${path}:${text.slice(0, match.index).split('\n').length}`,
        text: match[2].replaceAll(new RegExp(`^${match[1]}`, 'gm'), ''),
      }))
      .filter(({ text: block }) => /^on:/m.test(block) && /^jobs:/m.test(block))
  })
}

function markdownFiles(folder: string): string[] {
  const recursive = folder !== '.'
  let names: string[]
  try {
    names = readdirSync(join(projectRoot, folder), { recursive }) as string[]
  } catch {
    return []
  }
  return names.filter((name) => name.endsWith('.md')).map((name) => join(folder, name))
}
