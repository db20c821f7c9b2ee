import { z } from 'zod'

const words = z.array(z.string().min(1)).min(1).optional()
const text = z.string().min(1).optional()

/**
 * What only people know of a model, for its card. Texts are Markdown. The configuration's `register.card` and the
 * sections of MODEL_CARD.md give it; a version's record keeps it, so that the card can be made again from the record.
 * @see Mitchell et al. 2019, Model cards for model reporting, doi:10.1145/3287560.3287596
 */
export const cardText = z.strictObject({
  license: text.describe(
    "Licence by Hugging Face's identifier, such as apache-2.0; other needs license-name.",
  ),
  'license-name': text.describe('Name of a licence that has no identifier.'),
  'license-link': text.describe('Address of that licence.'),
  language: words.describe('Languages of the data, as ISO 639-1: [en, de].'),
  tags: words.describe('Further tags of the card.'),
  datasets: words.describe('Identifiers of datasets on the Hugging Face Hub.'),
  'base-model': words.describe('Models that this one was made from, by their identifier on the Hub.'),
  description: text.describe('What the model does, in a sentence or two.'),
  developers: words.describe('Who made it.'),
  contact: text.describe('Where questions and problems go.'),
  citation: text.describe('How to cite it.'),
  'intended-use': text.describe('What it is for.'),
  users: words.describe('Who should use it.'),
  'out-of-scope-use': text.describe('What it must not be used for.'),
  factors: text.describe('Groups, instruments and environments that its quality may depend on.'),
  'training-data': text.describe('Where the training data comes from and how it was labelled.'),
  'evaluation-data': text.describe('Why these rows judge it.'),
  limitations: words.describe('What it is known to be bad at, one entry each.'),
  'ethical-considerations': text.describe('Risks to people, and what was done about them.'),
  recommendations: text.describe('What users should look out for.'),
  notes: text.describe('Anything else, at the end.'),
})
export type CardText = z.infer<typeof cardText>
