import { canonicalJson, sha256 } from '../../evidence/canonical.ts'
import { digestSet, OURS, type Statement, statementOf } from './statement.ts'

const PREDICATE = 'https://slsa.dev/verification_summary/v1'
const VERIFIER = `${OURS}/verifiers/deploy/v1`

export interface Decision {
  /** `flight-delay@v1.1.0` */
  tag: string
  stage: string
  modelSha256: string
  /** `https://github.com/acme/flights`; null in a clone without one. */
  repository: string | null
  /** The model's part of mlops.yaml, after validation: what the decision followed. */
  config: object
  /** Statements that it rests on: path in the record → `sha256:…` of the file. */
  statements: Record<string, string>
  /** ISO 8601. */
  time: string
  passed: boolean
  /** What was found true, for example `MLOPS_SIGNATURE_VERIFIED`. */
  levels: string[]
}

/**
 * That a version may serve a stage, or may not. The subject is the model file.
 * @see SLSA verification summary v1: https://slsa.dev/spec/v1.0/verification_summary
 */
export function promotionDecision(decision: Decision): Statement {
  const { tag, stage, modelSha256, repository, config, statements, time, passed, levels } = decision
  const uri = `git+${repository ?? 'file:'}@refs/tags/${tag}`
  return statementOf([{ name: 'model.onnx', digest: digestSet(modelSha256) }], PREDICATE, {
    verifier: { id: VERIFIER },
    timeVerified: time,
    resourceUri: `${uri}#${stage}`,
    policy: { uri: `${uri}#mlops.yaml`, digest: digestSet(sha256(canonicalJson(config))) },
    inputAttestations: Object.entries(statements).map(([path, digest]) => ({
      uri: `${uri}#${path}`,
      digest: digestSet(digest),
    })),
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? levels : [],
  })
}
