import { z } from 'zod'

export const relativePath = z.string().min(1)
