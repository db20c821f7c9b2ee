import type { ModelRecord } from '../../../src/registry/documents/record.ts'
import * as samples from '../../report/samples.ts'

/** Everything that a record may hold; the numbers are those of the samples. */
export const complete: ModelRecord = {
  version: {
    ...samples.registered,
    missing: [],
    card: {
      license: 'apache-2.0',
      language: ['en'],
      datasets: ['octo/flights'],
      description: 'Says whether a flight will be late.',
      developers: ['Octo Airlines'],
      'intended-use': 'To plan connections.',
      users: ['planners'],
      limitations: ['No weather.', 'Only United States airports.'],
      'ethical-considerations': 'It decides nothing about people.',
    },
  },
  validation: samples.valid,
  run: samples.trained,
  evaluation: samples.better,
}

/** A model that was trained elsewhere: only its version is known. */
export const external: ModelRecord = {
  version: {
    ...samples.registered,
    origin: 'external',
    outcome: 'warn',
    previous: null,
    missing: [
      'validation.json: nobody checked the data',
      'run.json: how it was trained is not known',
      'evaluation.json: it was not compared with production',
    ],
    metrics: {},
    locations: [
      {
        store: 'filesystem',
        uri: '/srv/models/flight-delay/aa/model.onnx',
        sha256: samples.registered.onnx.sha256,
        bytes: samples.registered.onnx.bytes,
      },
    ],
    run: { ...samples.registered.run, id: null, url: null, repository: null },
  },
}
