import { z } from 'zod'

const address = z
  .string()
  .regex(/^https?:\/\//, 'must start with https:// or http://')
  .refine(
    (url) => URL.canParse(url) && !new URL(url).username,
    'holds a user name; name a secret with auth.env',
  )

/** A model that is only a service, asked by the Open Inference Protocol (V2, REST). */
export const endpoint = z.strictObject({
  url: address.describe('Address of the server, before /v2.'),
  model: z.string().min(1).describe('Name of the model on the server.'),
  version: z
    .string()
    .min(1)
    .optional()
    .describe("Version on the server; the server's own choice where not given."),
  batch: z.number().int().min(1).default(1000).describe('Rows a request.'),
  timeout: z.number().positive().default(30).describe('Seconds that one request may take.'),
  retries: z
    .number()
    .int()
    .min(0)
    .max(10)
    .default(3)
    .describe('Further tries where the server is busy or away.'),
  auth: z
    .strictObject({
      env: z
        .string()
        .regex(/^[A-Za-z_]\w*$/, 'must be the name of a variable')
        .describe('Variable that holds the secret.'),
      header: z
        .string()
        .regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header')
        .default('Authorization'),
      scheme: z.string().default('Bearer').describe('Word before the secret; empty for none.'),
    })
    .optional(),
})
export type EndpointConfig = z.infer<typeof endpoint>
