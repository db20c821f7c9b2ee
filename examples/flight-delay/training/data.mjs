import { lateRate } from './encoding.mjs'
import { openDuckdb } from './packages.mjs'

const COLUMNS = ['date', 'distance', 'origin', 'destination', 'late']
/** The last tenth of the rows by time is never fitted, only measured. */
const TRAINING_SHARE = 0.9

/**
 * Flights that are alike in every feature, counted: a fifth of the memory and time of single rows, and the same
 * likelihood.
 *
 * @typedef {{
 *   length: number,
 *   distance: Float64Array,
 *   hour: Float64Array,
 *   weekday: Float64Array,
 *   origin: string[],
 *   destination: string[],
 *   rows: Float64Array,
 *   late: Float64Array,
 * }} Cells distance in miles, hour 0 to 23, weekday 1 (Monday) to 7, `late` of `rows` flights were late
 */

/** @returns {Cells} */
function cellsWhere(columns, wanted) {
  const kept = [...columns.validation.keys()].filter((i) => columns.validation[i] === wanted)
  const numbers = (name) => Float64Array.from(kept, (i) => columns[name][i])
  const strings = (name) => kept.map((i) => columns[name][i])
  return {
    length: kept.length,
    distance: numbers('distance'),
    hour: numbers('hour'),
    weekday: numbers('weekday'),
    origin: strings('origin'),
    destination: strings('destination'),
    rows: numbers('rows'),
    late: numbers('late'),
  }
}

async function checkColumns(duckdb, path) {
  const { column_name: present } = await duckdb.columns('describe select * from read_parquet($path)', {
    path,
  })
  const missing = COLUMNS.filter((name) => !present.includes(name))
  if (missing.length > 0) {
    throw new Error(`${path} has no column ${missing.join(', ')}. Columns: ${present.join(', ')}`)
  }
}

function checkRows(path, { training, validation }) {
  if (training.length === 0 || validation.length === 0) {
    throw new Error(`${path} has too few flights to train on and to validate`)
  }
  const rate = lateRate(training)
  if (!(rate > 0 && rate < 1)) {
    throw new Error(`${path}: there is nothing to learn where ${rate * 100} % of the flights are late`)
  }
}

/**
 * Reads a split into training and validation cells. Throws where either is empty, or where all training flights are
 * late or none is.
 *
 * @param {string} path a Parquet file of `prepare.mjs`
 * @param {{ utcOffsetHours: number }} options hours that are added to `date` before its hour is taken
 * @returns {Promise<{ training: Cells, validation: Cells }>}
 */
export async function readCells(path, { utcOffsetHours }) {
  const duckdb = await openDuckdb()
  try {
    await checkColumns(duckdb, path)
    const columns = await duckdb.columns(
      `with flights as (
        select *, date + to_hours($utcOffsetHours) as departure from read_parquet($path)
      ), boundary as (
        select quantile_disc(date, ${TRAINING_SHARE}) as last_training_date from flights
      )
      select date > last_training_date as validation, distance::integer as distance,
        hour(departure)::integer as hour, isodow(departure)::integer as weekday, origin, destination,
        count(*)::integer as rows, sum(late)::integer as late
      from flights, boundary group by all order by all`,
      { path, utcOffsetHours },
    )
    const split = { training: cellsWhere(columns, false), validation: cellsWhere(columns, true) }
    checkRows(path, split)
    return split
  } finally {
    duckdb.close()
  }
}
