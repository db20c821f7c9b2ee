import type { BaselineDifference } from '../evidence/baseline.ts'
import type { Evaluation } from '../evidence/evaluation.ts'
import { answersLine } from './answers.ts'
import type { Report } from './blocks.ts'
import { next, paragraph, verdict } from './build.ts'
import { challengerBlocks } from './challengers.ts'
import { evaluationDetails } from './evaluation-details.ts'
import { evaluationPictures } from './evaluation-pictures.ts'
import { type EvaluationLinks, headline, nextStep, reason } from './evaluation-verdict.ts'
import { decidingBlocks } from './first-screen.ts'
import { holdoutSentence } from './holdout.ts'
import { interfaceLines } from './interface.ts'
import { fullReport, runLinks } from './links.ts'

/**
 * One report for the comment, the job summary and the page: the verdict, what decides, and all the rest.
 *
 * @param data how the rows differ from earlier ones, where that is told nowhere else
 */
export function evaluationReport(
  document: Evaluation,
  links: EvaluationLinks = {},
  data?: BaselineDifference,
): Report {
  const heading = `${document.model}: ${headline(document)}`
  const opening = [
    verdict(document.outcome, heading),
    paragraph(...reason(document)),
    ...interfaceLines(document.interface),
  ]
  const panel = challengerBlocks(document)
  const answers = answersLine(document)
  const deciding = decidingBlocks(document, [...opening, ...panel, ...answers])
  return {
    title: heading,
    essential: [
      ...opening,
      ...deciding.blocks,
      ...panel,
      ...answers,
      next(...nextStep(document, links), ...holdoutSentence(document), ...runLinks(links)),
    ],
    details: evaluationDetails(document, deciding.whole, data),
    pictures: evaluationPictures(document),
    full: fullReport(links, 'evaluation'),
  }
}
