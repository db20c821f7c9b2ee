import { readFileSync } from 'node:fs'

const number = (fallback, minimum, maximum = Number.POSITIVE_INFINITY) => ({
  fallback,
  allowed: `a number from ${minimum} to ${maximum}`,
  accepts: (value) => typeof value === 'number' && value >= minimum && value <= maximum,
})

const whole = (fallback, minimum, maximum) => ({
  fallback,
  allowed: `a whole number from ${minimum} to ${maximum}`,
  accepts: (value) => Number.isInteger(value) && value >= minimum && value <= maximum,
})

const PARAMS = {
  model: {
    fallback: 'logistic',
    allowed: '"logistic" or "trees"',
    accepts: (value) => value === 'logistic' || value === 'trees',
  },
  smoothing: number(50, 1),
  l2: number(1, 0.001),
  trees: whole(80, 1, 10_000),
  depth: whole(6, 1, 12),
  learning_rate: number(0.15, 0, 1),
  subsample: number(0.8, 0.01, 1),
  min_child_weight: number(50, 0),
  utc_offset_hours: whole(0, -23, 23),
}

/** Completes the parameters that were given, and refuses what is unknown or out of range. */
export function resolveParams(given, origin) {
  for (const [name, value] of Object.entries(given)) {
    const known = Object.hasOwn(PARAMS, name)
    if (!known) {
      throw new Error(
        `${origin} has an unknown parameter "${name}". Known: ${Object.keys(PARAMS).join(', ')}`,
      )
    }
    if (!PARAMS[name].accepts(value)) {
      throw new Error(`${origin}: ${name} must be ${PARAMS[name].allowed}, not ${JSON.stringify(value)}`)
    }
  }
  return Object.fromEntries(
    Object.entries(PARAMS).map(([name, { fallback }]) => [name, given[name] ?? fallback]),
  )
}

/** Reads `MLOPS_PARAMS_FILE`; without one, all parameters have their defaults. */
export function readParams(path) {
  if (!path) return resolveParams({}, 'the defaults')
  let given
  try {
    given = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`Cannot read the parameters in ${path} (MLOPS_PARAMS_FILE): ${error.message}`)
  }
  if (given === null || typeof given !== 'object' || Array.isArray(given)) {
    throw new Error(`${path} (MLOPS_PARAMS_FILE) must hold a JSON object of parameters`)
  }
  return resolveParams(given, path)
}
