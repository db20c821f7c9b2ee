// Adds up what the suites counted and prints the closing line. A suite that wrote no result, a test that was skipped
// and a step that failed without failing a test each count as a failure: nothing passes in silence.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [folder, ...rest] = process.argv.slice(2)
const suites = rest.slice(0, rest.indexOf('--'))
const failedSteps = rest.slice(rest.indexOf('--') + 1).filter(Boolean)

let passed = 0
let failed = 0
for (const suite of suites) {
  const file = join(folder, `${suite}.json`)
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
  const left = result ? result.numPendingTests + result.numTodoTests : 0
  const bad = result ? result.numFailedTests + left : 1
  const crashed = result && bad === 0 && !result.success ? 1 : 0
  console.log(
    result
      ? `${suite}: ${result.numPassedTests} passed, ${result.numFailedTests + crashed} failed, ${left} skipped`
      : `${suite}: wrote no result`,
  )
  passed += result?.numPassedTests ?? 0
  failed += bad + crashed
}
const others = failedSteps.filter((step) => !suites.includes(step))
if (others.length > 0) console.log(`failed steps: ${others.join(', ')}`)
failed += others.length
if (passed === 0) failed += 1
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || failedSteps.length > 0 ? 1 : 0
