import { canonicalJson, sha256 } from '../../evidence/canonical.ts'
import type { Outcome, Verdict } from '../../evidence/envelope.ts'
import type { Comparison, Evaluation } from '../../evidence/evaluation.ts'
import type { Validation } from '../../evidence/validation.ts'
import { dataDigest } from './provenance.ts'
import { digestSet, type Resource, type Statement, statementOf } from './statement.ts'

const PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1'

/**
 * What the checks of the contract came to. The subjects are the data.
 * @see in-toto attestation: spec/predicates/test-result.md
 */
export function validationResult(document: Validation): Statement {
  const { datasets, contract, checks, run, outcome } = document
  const subject = Object.values(datasets).map(({ path, digests }) => ({
    name: path,
    digest: dataDigest(path, digests.bytes),
  }))
  const tests = checks.map(({ split, column, rule, verdict }) => ({
    name: [split, column, rule].filter(Boolean).join(' / '),
    verdict,
  }))
  const configuration = [{ name: contract.path, digest: digestSet(contract.digest) }]
  return statementOf(subject, PREDICATE, { ...result(outcome, configuration, run.url), ...sorted(tests) })
}

/**
 * What the gates of the comparison with production came to. The subject is the candidate.
 * @param config the model's `evaluate` of mlops.yaml, after validation
 */
export function evaluationResult(document: Evaluation, config: object): Statement {
  const { candidate, production, data, overall, slices, run, outcome } = document
  const settings = canonicalJson(config)
  const configuration: Resource[] = [
    {
      name: 'mlops.yaml: evaluate',
      mediaType: 'application/json',
      digest: digestSet(sha256(settings)),
      content: Buffer.from(settings).toString('base64'),
    },
    {
      name: data.path,
      digest: dataDigest(data.path, data.digests.bytes),
      annotations: { split: data.split },
    },
    ...(production
      ? [
          {
            name: `production ${production.version ?? production.source}`,
            digest: digestSet(production.sha256),
          },
        ]
      : []),
  ]
  const tests = [...overall, ...slices].flatMap((each) =>
    each.gate ? [{ name: gateName(each), verdict: each.gate.verdict }] : [],
  )
  const subject = [{ name: 'model.onnx', digest: digestSet(candidate.sha256) }]
  return statementOf(subject, PREDICATE, { ...result(outcome, configuration, run.url), ...sorted(tests) })
}

const gateName = ({ metric, slice }: Comparison): string =>
  slice ? `${metric} / ${slice.column} = ${slice.label}` : metric

const result = (outcome: Outcome, configuration: Resource[], url: string | null) => ({
  result: outcome === 'pass' ? 'PASSED' : outcome === 'warn' ? 'WARNED' : 'FAILED',
  configuration,
  ...(url ? { url } : {}),
})

/** The predicate has no word for what could not be tested; it did not pass, so it stands with what failed. */
function sorted(tests: { name: string; verdict: Verdict }[]) {
  const named = (...verdicts: Verdict[]) =>
    tests.filter(({ verdict }) => verdicts.includes(verdict)).map(({ name }) => name)
  return {
    passedTests: named('pass'),
    warnedTests: named('warn'),
    failedTests: named('fail', 'inconclusive'),
  }
}
