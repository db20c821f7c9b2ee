import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

/**
 * The vendors' own schemas, byte by byte (both Apache-2.0): CycloneDX/specification at e02a34ae, folder schema, and
 * OpenLineage/OpenLineage at 8f02abfb, folder spec.
 */
const texts = JSON.parse(
  gunzipSync(
    readFileSync(join(import.meta.dirname, '../../fixtures/documents/vendor-schemas.json.gz')),
  ).toString('utf8'),
) as Record<string, string>

/** Over the names and digests of all of them. */
export const vendorDigest = (): string => {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex')
  return sha(
    Object.entries(texts)
      .map(([name, text]) => `${sha(text)}  ${name}\n`)
      .sort()
      .join(''),
  )
}

const schema = (name: string) => JSON.parse(texts[name]) as Record<string, unknown>

const draft7 = new Ajv({ strict: false, allErrors: true })
addFormats.default(draft7)
// Formats that only name what a text is, for people.
draft7.addFormat('iri-reference', true).addFormat('idn-email', true)
for (const name of ['spdx.schema.json', 'jsf-0.82.schema.json']) draft7.addSchema(schema(name))
const isBom = draft7.compile(schema('bom-1.6.schema.json'))

/** What CycloneDX's own schema has against a BOM. */
export function bomComplaints(document: unknown): string[] {
  isBom(document)
  return (isBom.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const draft2020 = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(draft2020)
for (const name of Object.keys(texts).filter((each) => /^OpenLineage|Facet\.json$/.test(each)))
  draft2020.addSchema(schema(name))

const complain = (id: string, document: unknown): string[] => {
  const validate = draft2020.getSchema(id)
  if (!validate) return [`no schema ${id}`]
  validate(document)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${id}: ${instancePath} ${message}`)
}

interface Event {
  schemaURL: string
  run: { facets: object }
  job: { facets: object }
  inputs: { facets: object; inputFacets?: object }[]
  outputs: { facets: object; outputFacets?: object }[]
}

/** What OpenLineage's own schemas have against an event and each of its facets. */
export function eventComplaints(event: Event): string[] {
  const facets = [
    event.run.facets,
    event.job.facets,
    ...event.inputs.flatMap((each) => [each.facets, each.inputFacets ?? {}]),
    ...event.outputs.flatMap((each) => [each.facets, each.outputFacets ?? {}]),
  ].flatMap((group) => Object.values(group) as { _schemaURL: string }[])
  return [
    ...complain(event.schemaURL, event),
    ...facets.flatMap((facet) => complain(facet._schemaURL, facet)),
  ]
}
