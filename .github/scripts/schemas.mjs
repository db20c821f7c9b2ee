import { z } from 'zod'
import { mlopsConfig } from '../../src/config/schema.ts'
import { documents } from '../../src/evidence/documents.ts'
import { schemaUrl } from '../../src/evidence/envelope.ts'

const text = (schema) => `${JSON.stringify(schema, null, 2)}\n`

/** File name → text of the JSON Schema of mlops.yaml and of every document. */
export function schemaFiles() {
  // Editors read mlops.yaml through this one, and most of them know draft 7 only.
  const config = z.toJSONSchema(mlopsConfig, { io: 'input', target: 'draft-7' })
  const files = { 'mlops.schema.json': text({ title: 'mlops.yaml', ...config }) }
  for (const [name, schema] of Object.entries(documents))
    files[`${name}.schema.json`] = text({
      $id: schemaUrl(name),
      title: `${name}.json`,
      ...z.toJSONSchema(schema),
    })
  return files
}
