/**
 * Writes every file that follows from the sources: native pins, JSON Schemas, action.yml files, the stubs that the
 * runner starts, and the tables of the READMEs. With `--check` it writes nothing and fails where a file differs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { actionYml, newReadme, readme, stub } from './metadata.mjs'
import { pinsSource } from './pins.mjs'
import { schemaFiles } from './schemas.mjs'

const root = join(import.meta.dirname, '..', '..')
const read = (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined)

async function generatedFiles() {
  const { actions } = await import('../../src/actions/index.ts')
  const files = {
    'src/platform/native/pins.ts': pinsSource(join(root, 'package-lock.json')),
    'actions/package.json': '{\n  "type": "module"\n}\n',
  }
  for (const [name, content] of Object.entries(schemaFiles())) files[`schemas/${name}`] = content
  for (const [name, load] of Object.entries(actions)) {
    const definition = await load()
    const folder = `actions/${name}`
    files[`${folder}/index.js`] = stub(name, '../../')
    if (name === 'mlops') {
      files['action.yml'] = actionYml(definition, `${folder}/index.js`)
      const text = read('README.md')
      if (text !== undefined) files['README.md'] = readme(text, definition)
    } else {
      files[`${folder}/action.yml`] = actionYml(definition, 'index.js')
      files[`${folder}/README.md`] = readme(read(`${folder}/README.md`) ?? newReadme(definition), definition)
    }
  }
  return files
}

const differing = Object.entries(await generatedFiles()).filter(([path, content]) => read(path) !== content)
if (!process.argv.includes('--check')) {
  for (const [path, content] of differing) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
    console.log(`wrote ${path}`)
  }
} else if (differing.length > 0) {
  console.error(`Not current: ${differing.map(([path]) => path).join(', ')}. Run npm run generate.`)
  process.exitCode = 1
}
