import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import addFormats from 'ajv-formats'

interface Parameter {
  name: string
  in: 'query' | 'path' | 'header'
  required?: boolean
  schema: Schema
}
type Schema = Record<string, unknown> & { properties?: Record<string, unknown> }
interface Content {
  content?: Record<string, { schema: Schema }>
}
interface RawOperation {
  operationId: string
  servers?: { url: string }[]
  parameters?: (Parameter | { $ref: string })[]
  requestBody?: Content & { required?: boolean }
  responses: Record<string, Content | { $ref: string }>
}

export interface Operation {
  id: string
  /** `POST /repos/{owner}/{repo}/issues/{issue_number}/comments` */
  title: string
  raw: RawOperation
  path: Record<string, string>
}

interface Template {
  path: string
  expression: RegExp
  literals: number
}

const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json')

/** Errors that every operation may answer with, whether its description lists them or not. */
const UNIVERSAL = ['400', '401', '403', '404', '422', '429', '500', '502', '503']

/** GitHub's own OpenAPI description: finds operations and checks requests and responses against them. */
export class Description {
  static #loaded: Description | undefined
  readonly #document = JSON.parse(readFileSync(file, 'utf8'))
  readonly #ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateSchema: false })
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #templates: Template[]

  /** The description is 13 MB, so every fake of a process shares one. */
  static load(): Description {
    Description.#loaded ??= new Description()
    return Description.#loaded
  }

  private constructor() {
    addFormats.default(this.#ajv)
    this.#ajv.addSchema({ $id: 'github', components: this.#document.components })
    this.#templates = Object.keys(this.#document.paths)
      .map((path) => ({ path, expression: templateExpression(path), literals: literalSegments(path) }))
      .sort((a, b) => b.literals - a.literals)
  }

  /** GitHub's example of a thing, as a fresh copy: `issue-comment`, `release`, … */
  example(name: string): Record<string, unknown> {
    return structuredClone(this.#document.components.examples[name].value)
  }

  find(method: string, pathname: string, upload: boolean): Operation | undefined {
    for (const template of this.#templates) {
      const match = template.expression.exec(pathname)
      const raw: RawOperation | undefined = match
        ? this.#document.paths[template.path][method.toLowerCase()]
        : undefined
      if (!match || !raw || Boolean(raw.servers) !== upload) continue
      const path = Object.fromEntries(
        Object.entries(match.groups ?? {}).map(([key, value]) => [key, decodeURIComponent(value)]),
      )
      return { id: raw.operationId, title: `${method} ${template.path}`, raw, path }
    }
    return undefined
  }

  requestProblems(
    operation: Operation,
    query: URLSearchParams,
    body: unknown,
    contentType: string,
  ): string[] {
    const problems = this.#parameterProblems(operation, query)
    const content = operation.raw.requestBody?.content
    const schema = content?.['application/json']?.schema
    if (schema && (body !== undefined || operation.raw.requestBody?.required)) {
      if (!contentType.includes('application/json')) problems.push(`body is "${contentType}", not JSON`)
      problems.push(...this.#check(`${operation.id} body`, schema, body, 'body'))
      problems.push(...unknownMembers(schema, body))
    }
    if (!content && body !== undefined) problems.push('body: this operation takes none')
    return problems
  }

  responseProblems(operation: Operation, status: number, body: unknown): string[] {
    const described = operation.raw.responses[status]
    if (!described) return UNIVERSAL.includes(String(status)) ? [] : [`status ${status} is not described`]
    const response = this.#resolve<Content>(described)
    const schema = response.content?.['application/json']?.schema
    if (!schema) return body === undefined || !response.content ? [] : [`status ${status} has no JSON body`]
    return this.#check(`${operation.id} ${status}`, schema, body, 'response')
  }

  #parameterProblems(operation: Operation, query: URLSearchParams): string[] {
    const parameters = (operation.raw.parameters ?? []).map((each) => this.#resolve<Parameter>(each))
    const problems: string[] = []
    for (const parameter of parameters) {
      const text =
        parameter.in === 'path' ? operation.path[parameter.name] : (query.get(parameter.name) ?? undefined)
      if (text !== undefined) {
        const value = asDeclared(parameter.schema, text)
        const name = `${operation.id} ${parameter.in} ${parameter.name}`
        problems.push(...this.#check(name, parameter.schema, value, parameter.name))
      } else if (parameter.required && parameter.in !== 'header') {
        problems.push(`${parameter.in} parameter ${parameter.name} is missing`)
      }
    }
    const known = parameters.filter((each) => each.in === 'query').map((each) => each.name)
    for (const name of query.keys())
      if (!known.includes(name)) problems.push(`unknown query parameter ${name}`)
    return problems
  }

  #check(key: string, schema: Schema, value: unknown, where: string): string[] {
    const validate = this.#validators.get(key) ?? this.#ajv.compile(absoluteReferences(schema))
    this.#validators.set(key, validate)
    if (validate(value)) return []
    return (validate.errors ?? []).map((error) => `${where}${error.instancePath}: ${error.message}`)
  }

  #resolve<T>(value: T | { $ref: string }): T {
    if (!('$ref' in (value as object))) return value as T
    const keys = (value as { $ref: string }).$ref.slice(2).split('/')
    return keys.reduce((node, key) => node[key], this.#document) as T
  }
}

function templateExpression(path: string): RegExp {
  // A git ref is the one path parameter that may hold slashes.
  const pattern = path
    .replace(/[.+]/g, '\\$&')
    .replace(/\{(\w+)\}/g, (_, name) => (name === 'ref' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`))
  return new RegExp(`^${pattern}$`)
}

const literalSegments = (path: string): number =>
  path.split('/').filter((segment) => segment && !segment.includes('{')).length

function asDeclared(schema: Schema, text: string): unknown {
  if (schema.type === 'integer' || schema.type === 'number') return text === '' ? text : Number(text)
  if (schema.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text
  return schema.oneOf && /^\d+$/.test(text) ? Number(text) : text
}

/** GitHub drops members that it does not know, so a misspelt one would go unseen. */
function unknownMembers(schema: Schema, body: unknown): string[] {
  if (!schema.properties || typeof body !== 'object' || body === null) return []
  return Object.keys(body)
    .filter((key) => !(key in schema.properties!))
    .map((key) => `body: unknown member ${key}`)
}

function absoluteReferences(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"github#/components/'))
}
