export const id = 946;
export const ids = [946];
export const modules = {

/***/ 64305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   v: () => (/* binding */ DATA_PROPERTY)
/* harmony export */ });
/* harmony import */ var _config_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70056);
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81060);
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68804);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80520);







/** Key of a Parquet file's metadata: the digest of the data whose rows it predicts. */
const DATA_PROPERTY = 'mlops.data';
const SCORE_COLUMNS = ['probability', 'score', 'prediction'];
/**
 * The score of each judged row out of a file: matched by data.id where both have that column, else by their order.
 *
 * @throws UserError for another number of rows, other rows, or a file that was made for other data
 */
async function readPredictions(context, file, shown, rows) {
    const engine = await (0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .openEngine */ .F5)();
    try {
        const table = await (0,_data_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(engine, file, shown);
        await refuseOtherData(engine, table, rows);
        const { data } = context.model.config;
        const names = table.columns.map(({ name }) => name);
        const id = rows.ids && data.id !== undefined && names.includes(data.id) ? data.id : null;
        const columns = rows.classes.length > 0 ? classColumns(context.model.config, names, id, shown) : null;
        const wanted = columns?.map(({ name }) => name) ?? [scoreColumn(context.model.config, names, id, shown)];
        const scores = [];
        for (const name of wanted)
            scores.push(await numbers(engine, table, name));
        const classes = columns?.map((column) => column.class) ?? null;
        const found = id === null ? null : await (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsOf */ .U)(engine, table, id);
        if (rows.ids && found) {
            const order = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .matchRows */ .l)(rows.ids, found, shown, rows.facts.path);
            return { ...interleaved(scores, order.length, (row) => order[row]), classes };
        }
        const length = scores[0].length;
        if (length === rows.labels.length)
            return { ...interleaved(scores, length, (row) => row), classes };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(length)} rows, ${rows.facts.path} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rows.labels.length)}`, {
            location: { file: shown },
            hint: 'Write one prediction for each row of the data, in the same order, or with the column that data.id names.',
        });
    }
    finally {
        engine.close();
    }
}
/** Where the file says what it predicts, it must be these rows: their order alone proves nothing. */
async function refuseOtherData(engine, { format, files, shownPath }, rows) {
    if (format !== 'parquet')
        return;
    const [found] = await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .h)(shownPath, () => engine.rows(`SELECT decode(value) AS value FROM parquet_kv_metadata(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(files.paths[0])}) WHERE decode(key) = ${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(DATA_PROPERTY)}`));
    if (!found || found.value === rows.facts.digests.bytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`predicts other data than ${rows.facts.path}: its file then was ${found.value}`, {
        location: { file: shownPath },
        hint: 'Predict these rows, or judge on the data that it was made for.',
    });
}
/** `io.output` where the file has such a column; one of the usual names; one named after the class; the only one. */
function scoreColumn({ io, data, task }, names, id, file) {
    const positive = io.positive ?? data['positive-label'] ?? 1;
    const ofClass = task === 'binary-classification' ? [`probability_${positive}`, `proba_${positive}`, `p_${positive}`] : [];
    const others = names.filter((name) => name !== id);
    const wanted = [...[io.output ?? []].flat(), ...SCORE_COLUMNS, ...ofClass];
    const column = wanted.find((name) => others.includes(name)) ?? (others.length === 1 ? others[0] : undefined);
    if (column !== undefined)
        return column;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column of scores. Name it one of: ${[...SCORE_COLUMNS, ...ofClass].join(', ')}, or say which: io: { output: … }. Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)('prediction', names)}`, { location: { file } });
}
/** Columns of a matrix, row-major. */
function interleaved(columns, rows, from) {
    const width = columns.length;
    const scores = new Float64Array(rows * width);
    for (const [column, values] of columns.entries())
        for (let row = 0; row < rows; row++)
            scores[row * width + column] = values[from(row)];
    return { scores, width };
}
const OF_CLASS = /^(?:probability|proba|p)_(.+)$/;
/** `probability_<class>` of each class, or the columns of `io.output` with the classes of `io.classes`. */
function classColumns({ io }, names, id, file) {
    const { output, classes } = (0,_config_io_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIo */ .e)(io);
    if (output && classes?.length === output.length && output.every((name) => names.includes(name)))
        return output.map((name, i) => ({ name, class: classes[i] }));
    const found = names.flatMap((name) => {
        const match = name === id ? null : OF_CLASS.exec(name);
        return match ? [{ name, class: match[1] }] : [];
    });
    if (found.length > 1)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column for each class. Name them probability_<class>, or say which: io: { output: [...], classes: [...] }. Columns: ${names.join(', ')}`, { location: { file } });
}
async function numbers(engine, table, column) {
    const sql = `SELECT TRY_CAST(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(column)} AS DOUBLE) AS score FROM ${table.typed}`;
    const { score } = await engine.columns(sql);
    const scores = score;
    const row = scores.findIndex((value) => !Number.isFinite(value));
    if (row < 0)
        return scores;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`column "${column}" holds no finite number in row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(row + 1)}`, {
        location: { file: table.shownPath },
        hint: 'Every row needs a prediction.',
    });
}


/***/ }),

/***/ 80520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _data_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11821);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);




/** The text that names each row, the same whatever format holds it: 5 for 5.0. */
async function idsOf(engine, table, column) {
    const { type } = table.columns.find(({ name }) => name === column);
    const text = `CAST(${(0,_data_types_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalText */ .A4)((0,_data_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(column), type)} AS VARCHAR)`;
    const { id } = await engine.columns(`SELECT ${text} AS id FROM ${table.typed}`);
    const ids = id;
    const location = { file: table.shownPath };
    const empty = ids.indexOf(null);
    if (empty >= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`column "${column}" is empty in row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(empty + 1)}, so that row has no name`, {
            location,
        });
    const seen = new Map();
    for (const [row, text] of ids.entries()) {
        const before = seen.get(text);
        if (before !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`column "${column}" names two rows alike: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(before + 1)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(row + 1)}`, {
                location,
                hint: 'data.id must name every row once; without it rows are matched by their order.',
            });
        seen.set(text, row);
    }
    return ids;
}
/** For each wanted row the row of the file that has its id. */
function matchRows(wanted, found, file, data) {
    const rowOf = new Map(found.map((id, row) => [id, row]));
    const order = new Uint32Array(wanted.length);
    let missing = 0;
    let first = -1;
    for (const [row, id] of wanted.entries()) {
        const at = rowOf.get(id);
        if (at === undefined) {
            missing += 1;
            if (first < 0)
                first = row;
        }
        else
            order[row] = at;
    }
    const location = { file };
    if (missing > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`has no prediction for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(missing, 'row')} of ${data}, the first of them row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(first + 1)}`, { location, hint: 'Predict exactly the rows that judge, with their data.id.' });
    if (found.length > wanted.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`holds ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(found.length - wanted.length, 'prediction')} of rows that ${data} does not have`, { location, hint: 'Predict exactly the rows that judge, with their data.id.' });
    return order;
}


/***/ }),

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ ranksOf),
/* harmony export */   Uy: () => (/* binding */ MAX_CATEGORIES),
/* harmony export */   Vx: () => (/* binding */ innerEdges),
/* harmony export */   Xv: () => (/* binding */ profileColumns),
/* harmony export */   oD: () => (/* binding */ profileValues)
/* harmony export */ });
/* harmony import */ var _statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38235);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23794);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30624);
/* harmony import */ var _registers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65026);
/* harmony import */ var _sketch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88474);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11821);






const MAX_CATEGORIES = 1000;
const PERCENTILES = Array.from({ length: 101 }, (_, i) => i);
/**
 * Profiles columns of an SQL table expression; a column that it does not have is left out. Dates and timestamps as
 * numeric columns count in seconds since 1970 UTC; NaN and infinities count as nulls.
 *
 * With `frozen` profiles of the same names the numbers are counted in their bins, and their categories are kept
 * before more frequent ones, so that both sides can be compared count by count. With `sketched` they also hold what
 * {@link mergeProfiles} needs of a part.
 */
async function profileColumns(engine, source, columns, frozen = [], sketched = false) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    const present = columns.filter(({ name }) => types.has(name));
    const numeric = present
        .filter(({ kind }) => kind === 'numeric')
        .map(({ name }) => ({ name, value: numericValue((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlIdentifier */ .I3)(name), types.get(name)) }));
    const categorical = present
        .filter(({ kind }) => kind === 'categorical')
        .map(({ name }) => ({ name, value: (0,_types_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalText */ .A4)((0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlIdentifier */ .I3)(name), types.get(name)) }));
    const profiles = [
        ...(await numericProfiles(engine, source, numeric, frozen, sketched)),
        ...(await categoricalProfiles(engine, source, categorical, frozen, sketched)),
    ];
    return present.map(({ name }) => profiles.find((one) => one.name === name));
}
/** Profiles numbers in memory, such as a model's scores; NaN counts as null. `values` is left as it is. */
function profileValues(name, values, frozen) {
    const sorted = (0,_statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .ascending */ .V_)(values.filter(Number.isFinite));
    const quantiles = sorted.length === 0 ? [] : ranksOf(sorted.length).map((rank) => sorted[rank - 1]);
    const edges = edgesOf(frozen) ?? innerEdges(quantiles);
    const upTo = [...edges.map((edge) => countUpTo(sorted, edge)), sorted.length];
    return {
        name,
        kind: 'numeric',
        rows: values.length,
        nulls: values.length - sorted.length,
        mean: sorted.length === 0 ? null : (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_4__/* .mean */ .i2)(sorted),
        std: sorted.length < 2 ? null : Math.sqrt((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_4__/* .variance */ .GV)(sorted)),
        min: sorted.at(0) ?? null,
        max: sorted.at(-1) ?? null,
        quantiles,
        edges,
        counts: upTo.map((count, i) => count - (upTo[i - 1] ?? 0)),
    };
}
function numericValue(column, type) {
    const value = /^(DATE|TIMESTAMP)/.test(type) ? `epoch(${column})` : `CAST(${column} AS DOUBLE)`;
    return `CASE WHEN isfinite(${value}) THEN ${value} END`;
}
async function numericProfiles(engine, source, columns, frozen, sketched) {
    if (columns.length === 0)
        return [];
    const values = `(SELECT ${columns.map(({ value }, i) => `${value} AS x${i}`).join(', ')} FROM ${source})`;
    const ends = columns.map((_, i) => `count(x${i}) AS n${i}, min(x${i}) AS min${i}, max(x${i}) AS max${i}`);
    const [summary] = await engine.rows(`SELECT count(*) AS rows, ${ends.join(', ')} FROM ${values}`);
    const profiles = [];
    for (const [i, { name }] of columns.entries()) {
        const n = summary[`n${i}`];
        const quantiles = await quantilesOf(engine, values, `x${i}`, n);
        const edges = edgesOf(frozen.find((one) => one.name === name)) ?? innerEdges(quantiles);
        profiles.push({
            name,
            kind: 'numeric',
            rows: summary.rows,
            nulls: summary.rows - n,
            mean: null,
            std: null,
            min: summary[`min${i}`],
            max: summary[`max${i}`],
            quantiles,
            edges,
            counts: [],
            ...(sketched ? await sketchOf(engine, values, `x${i}`, summary[`min${i}`], summary[`max${i}`]) : {}),
        });
    }
    return withMoments(engine, values, await withCounts(engine, values, profiles));
}
async function sketchOf(engine, values, column, min, max) {
    const sketch = await (0,_sketch_js__WEBPACK_IMPORTED_MODULE_2__/* .sketchColumn */ .Bn)(engine, values, column, {
        min: min,
        max: max,
    });
    return sketch ? { sketch } : {};
}
/** The values at ranks ⌈pn⌉ of the sorted column: numpy's `inverted_cdf`, by a sort that may spill to disk. */
async function quantilesOf(engine, values, column, n) {
    if (n === 0)
        return [];
    const ranks = ranksOf(n);
    const picked = await engine.rows(`SELECT r, x FROM (SELECT ${column} AS x, row_number() OVER (ORDER BY ${column}) AS r FROM ${values}
     WHERE ${column} IS NOT NULL) WHERE r IN (${[...new Set(ranks)].join(', ')})`);
    const byRank = new Map(picked.map(({ r, x }) => [r, x]));
    return ranks.map((rank) => byRank.get(rank));
}
/** Steps into which a column's range is cut: their squares, summed over 2³⁷ rows, still fit into 127 bits. */
const STEPS = 2 ** 45;
/**
 * Mean and sample standard deviation from sums of whole steps above the minimum, which are exact: a sum of floats
 * depends on the order in which threads add, and its last digits would change from run to run.
 */
async function withMoments(engine, values, profiles) {
    const scales = profiles.map(({ min, max }) => stepsPerUnit(min, max));
    const sums = profiles.flatMap(({ min }, i) => {
        if (scales[i] === null || min === null)
            return [];
        const steps = `CAST(round((x${i} - ${doubleLiteral(min)}) * ${doubleLiteral(scales[i])}) AS HUGEINT)`;
        return [`sum(${steps}) AS s${i}`, `sum(${steps} * ${steps}) AS q${i}`];
    });
    const [found] = sums.length === 0 ? [{}] : await engine.rows(`SELECT ${sums.join(', ')} FROM ${values}`);
    return profiles.map((profile, i) => {
        const scale = scales[i];
        if (scale === null || profile.min === null)
            return { ...profile, ...constantMoments(profile) };
        const [n, sum, squares] = [profile.rows - profile.nulls, found[`s${i}`], found[`q${i}`]].map((x) => BigInt(x));
        const spread = Number(n * squares - sum * sum) / Number(n * (n - 1n));
        return { ...profile, mean: profile.min + Number(sum) / Number(n) / scale, std: Math.sqrt(spread) / scale };
    });
}
/** A power of two, so that scaling loses no bit; null where there is no range. */
function stepsPerUnit(min, max) {
    const range = min === null || max === null ? 0 : max - min;
    if (!(range > 0 && Number.isFinite(range)))
        return null;
    return 2 ** Math.min(1000, Math.floor(Math.log2(STEPS / range)));
}
/** One value, or none; a range beyond the largest double has no moments that a double could hold. */
function constantMoments({ rows, nulls, min, max }) {
    if (min === null || min !== max)
        return { mean: null, std: null };
    return { mean: min, std: rows - nulls < 2 ? null : 0 };
}
async function withCounts(engine, values, profiles) {
    const histograms = profiles.map(({ edges }, i) => `map_values(histogram(x${i}, [${edges.map(doubleLiteral).join(', ')}]::DOUBLE[])) AS h${i}`);
    const [counted] = await engine.rows(`SELECT ${histograms.join(', ')} FROM ${values}`);
    return profiles.map((profile, i) => {
        const inBins = (counted[`h${i}`] ?? []).map(Number);
        const counts = Array.from({ length: profile.edges.length + 1 }, (_, bin) => inBins[bin] ?? 0);
        return { ...profile, counts: profile.edges.length === 0 ? [profile.rows - profile.nulls] : counts };
    });
}
/** An exponent makes it a double rather than a decimal, which would round twice. */
const doubleLiteral = (value) => (String(value).includes('e') ? String(value) : `${value}e0`);
const ranksOf = (n) => PERCENTILES.map((p) => Math.max(1, Math.ceil((p * n) / 100)));
/**
 * Distinct percentiles 1 to 99, at the 12 digits that evidence keeps: bins must not move when they are read back.
 * Where the first of them is the smallest value, an edge just below it keeps new, smaller values apart.
 */
function innerEdges(quantiles) {
    const edges = [...new Set(quantiles.slice(1, 100).map(rounded))];
    const smallest = quantiles.length === 0 ? undefined : rounded(quantiles[0]);
    if (smallest === undefined || edges[0] > smallest)
        return edges;
    return [rounded(smallest - Math.max(Math.abs(smallest), 1) * 1e-9), ...edges];
}
const rounded = (value) => Number(value.toPrecision(12)) + 0;
const edgesOf = (frozen) => frozen?.kind === 'numeric' && frozen.edges.length > 0 ? frozen.edges : undefined;
/** How many of the sorted values are at most `limit`. */
function countUpTo(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
async function categoricalProfiles(engine, source, columns, frozen, sketched) {
    if (columns.length === 0)
        return [];
    const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${source}`);
    const registers = sketched ? await registersOf(engine, source, columns) : [];
    const profiles = [];
    for (const [i, { name, value }] of columns.entries()) {
        const known = knownFirst(frozen.find((one) => one.name === name));
        // A grouping per column: all columns in one, as pairs of column and value, would take four times as long.
        const groups = await engine.rows(`WITH counted AS MATERIALIZED (
         SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${source}) WHERE v IS NOT NULL GROUP BY v),
       kept AS (SELECT v, n FROM counted ORDER BY ${known ? `${known}, ` : ''}n DESC, v LIMIT ${MAX_CATEGORIES})
       SELECT v, n, (SELECT count(*) FROM counted) AS distinct_values,
         (SELECT sum(n)::BIGINT FROM counted) AS total FROM kept ORDER BY n DESC, v`);
        const categories = groups.map(({ v, n }) => ({ value: v, count: n }));
        const total = (groups[0]?.total ?? 0);
        profiles.push({
            name,
            kind: 'categorical',
            rows: rows,
            nulls: rows - total,
            distinct: (groups[0]?.distinct_values ?? 0),
            categories,
            other: total - categories.reduce((sum, { count }) => sum + count, 0),
            ...(sketched ? { registers: registers[i] } : {}),
        });
    }
    return profiles;
}
async function registersOf(engine, source, columns) {
    const { register, rest } = (0,_registers_js__WEBPACK_IMPORTED_MODULE_5__/* .registerSql */ .yA)('v');
    const found = await engine.rows(`SELECT i, ${register} AS register, min(${rest}) AS rest FROM (
       SELECT unnest([${columns.map((_, i) => i).join(', ')}]) AS i,
         unnest([${columns.map(({ value }) => value).join(', ')}]) AS v FROM ${source})
     WHERE v IS NOT NULL GROUP BY 1, 2`);
    return columns.map((_, i) => (0,_registers_js__WEBPACK_IMPORTED_MODULE_5__/* .packRegisters */ .IK)(found
        .filter((row) => row.i === i)
        .map((row) => ({ register: row.register, rest: row.rest }))));
}
function knownFirst(frozen) {
    if (frozen?.kind !== 'categorical' || frozen.categories.length === 0)
        return undefined;
    return `v NOT IN (${frozen.categories.map(({ value }) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .sqlString */ .Qw)(value)).join(', ')})`;
}


/***/ }),

/***/ 65026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ packRegisters),
/* harmony export */   bW: () => (/* binding */ estimateDistinct),
/* harmony export */   fY: () => (/* binding */ mergeRegisters),
/* harmony export */   yA: () => (/* binding */ registerSql)
/* harmony export */ });
/** 2^12 registers: the standard error of an estimate is 1.04 / √4096 = 1.6 %. */
const REGISTERS = 4096;
/** Bits of a hash that are not the register's number. */
const BITS = 52;
/** SQL that gives the register of a text and, the smaller the rarer, the rest of its hash. */
const registerSql = (text) => ({
    register: `md5_number_lower(${text}) & ${REGISTERS - 1}`,
    rest: `md5_number_lower(${text}) >> 12`,
});
/** Registers from the smallest rest of each: how many leading zeros it has, and one. */
function packRegisters(smallest) {
    const registers = Buffer.alloc(REGISTERS);
    for (const { register, rest } of smallest) {
        const length = BigInt(rest) === 0n ? 0 : BigInt(rest).toString(2).length;
        registers[register] = BITS - length + 1;
    }
    return registers.toString('hex');
}
/** The registers of the whole: of each the greatest. */
function mergeRegisters(parts) {
    const merged = Buffer.alloc(REGISTERS);
    for (const part of parts)
        for (const [i, value] of Buffer.from(part, 'hex').entries())
            merged[i] = Math.max(merged[i], value);
    return merged.toString('hex');
}
/**
 * How many distinct texts were seen.
 * @see Ertl (2017), New cardinality estimation algorithms for HyperLogLog sketches, algorithm 6: no bias tables and
 * no threshold between small and large numbers.
 */
function estimateDistinct(packed) {
    const histogram = new Array(BITS + 2).fill(0);
    for (const value of Buffer.from(packed, 'hex'))
        histogram[value] += 1;
    let z = REGISTERS * tau(1 - histogram[BITS + 1] / REGISTERS);
    for (let k = BITS; k >= 1; k--)
        z = 0.5 * (z + histogram[k]);
    z += REGISTERS * sigma(histogram[0] / REGISTERS);
    return Math.round(REGISTERS ** 2 / (2 * Math.LN2 * z));
}
function sigma(x) {
    if (x === 1)
        return Number.POSITIVE_INFINITY;
    let [power, weight, sum] = [x, 1, x];
    for (let before = Number.NaN; before !== sum;) {
        before = sum;
        power *= power;
        sum += power * weight;
        weight += weight;
    }
    return sum;
}
function tau(x) {
    if (x === 0 || x === 1)
        return 0;
    let [root, weight, sum] = [x, 1, 1 - x];
    for (let before = Number.NaN; before !== sum;) {
        before = sum;
        root = Math.sqrt(root);
        weight *= 0.5;
        sum -= (1 - root) ** 2 * weight;
    }
    return sum / 3;
}


/***/ }),

/***/ 88474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ sketchColumn),
/* harmony export */   CH: () => (/* binding */ sketchMoments),
/* harmony export */   nE: () => (/* binding */ cellEnds),
/* harmony export */   tB: () => (/* binding */ mergeSketches)
/* harmony export */ });
/** Cells that a column keeps; before that, cells into which its range may fall. */
const MOST_CELLS = 4096;
const RANGE_CELLS = 1n << 20n;
/** Unit of the sums: the smallest double above zero is 2^-1074. */
const LEAST_EXPONENT = 1074;
const words = new DataView(new ArrayBuffer(8));
/** A double's place among all doubles: rises with the value; 0 for both zeros. */
function placeOf(value) {
    words.setFloat64(0, Math.abs(value));
    const bits = words.getBigUint64(0);
    return value < 0 ? -bits : bits;
}
function valueAt(place) {
    words.setBigUint64(0, place < 0n ? -place : place);
    return place < 0n ? -words.getFloat64(0) : words.getFloat64(0);
}
/**
 * The cells and exact sums of a column of doubles without NaN and infinities; null where there are no values.
 * `values` is a table expression with a column `column`; reads it once.
 */
async function sketchColumn(engine, values, column, { min, max }) {
    if (min === null || max === null)
        return undefined;
    const shift = rangeShift(min, max);
    const cells = { shift, counts: new Map(), sum: 0n, squares: 0n };
    // A mantissa of 53 bits in two halves, for its square has 106 and their sum must stay below 127.
    const rows = await engine.rows(`SELECT CAST(c AS VARCHAR) AS c, e, n, CAST(m AS VARCHAR) AS m, CAST(hh AS VARCHAR) AS hh, CAST(hl AS VARCHAR) AS hl, CAST(ll AS VARCHAR) AS ll FROM (
       SELECT ((place - 1) >> ${shift}) + 1 AS c, e, count(*) AS n, sum(m) AS m, sum((m >> 26) * (m >> 26)) AS hh,
         sum((m >> 26) * (m & 67108863)) AS hl, sum((m & 67108863) * (m & 67108863)) AS ll
       FROM (SELECT CASE WHEN b < 0 THEN -a ELSE a END AS place, greatest(a >> 52, 1) AS e,
           (a & 4503599627370495) + CASE WHEN a >> 52 = 0 THEN 0 ELSE 4503599627370496 END AS m
         FROM (SELECT b, b & 9223372036854775807 AS a FROM (SELECT CAST(CAST(${column} AS BIT) AS BIGINT) AS b FROM ${values} WHERE ${column} IS NOT NULL)))
       GROUP BY 1, 2)`);
    for (const row of rows)
        addGroup(cells, row);
    return written(coarsened(cells, shift));
}
/** One cell and exponent; a cell at a power of two has two exponents. */
function addGroup(cells, row) {
    const [c, m, hh, hl, ll] = ['c', 'm', 'hh', 'hl', 'll'].map((name) => BigInt(row[name]));
    const exponent = BigInt(row.e) - 1n;
    cells.counts.set(c, (cells.counts.get(c) ?? 0) + row.n);
    cells.sum += (c > 0n ? m : -m) << exponent;
    cells.squares += ((hh << 52n) + (hl << 27n) + ll) << (2n * exponent);
}
/**
 * The least cells that cut the range into no more than a million: decided by its ends alone, at the 12 digits that
 * evidence keeps of them.
 */
function rangeShift(min, max) {
    const range = placeOf(Number(max.toPrecision(12))) - placeOf(Number(min.toPrecision(12)));
    let shift = 0;
    while (range >> BigInt(shift) >= RANGE_CELLS)
        shift += 1;
    return shift;
}
/** Cells joined by twos until they are few enough and at least 2^`shift` wide. */
function coarsened(cells, shift) {
    let { counts, shift: now } = cells;
    while (now < shift || counts.size > MOST_CELLS) {
        const joined = new Map();
        for (const [cell, count] of counts) {
            // Of two neighbours the even one ends where both together end.
            const into = (cell + 1n) >> 1n;
            joined.set(into, (joined.get(into) ?? 0) + count);
        }
        counts = joined;
        now += 1;
    }
    return { ...cells, shift: now, counts };
}
/**
 * Adds up parts. What comes out does not depend on their order or grouping, and is what the whole would give: the
 * width of cells follows from the ends of the range and from how many cells are not empty, and both only grow.
 */
function mergeSketches(sketches, min, max) {
    const parts = sketches.map(read);
    const shift = Math.max(rangeShift(min, max), ...parts.map((part) => part.shift));
    const merged = { shift, counts: new Map(), sum: 0n, squares: 0n };
    for (const part of parts) {
        for (const [cell, count] of coarsened(part, shift).counts)
            merged.counts.set(cell, (merged.counts.get(cell) ?? 0) + count);
        merged.sum += part.sum;
        merged.squares += part.squares;
    }
    return written(coarsened(merged, shift));
}
function written({ shift, counts, sum, squares }) {
    const cells = [...counts.keys()].sort((a, b) => (a < b ? -1 : 1));
    return {
        shift,
        first: String(cells[0]),
        steps: cells.slice(1).map((cell, i) => Number(cell - cells[i])),
        counts: cells.map((cell) => counts.get(cell)),
        sum: String(sum),
        squares: String(squares),
    };
}
function read({ shift, first, steps, counts, sum, squares }) {
    let cell = BigInt(first);
    const cells = counts.map((count, i) => {
        if (i > 0)
            cell += BigInt(steps[i - 1]);
        return [cell, count];
    });
    return { shift, counts: new Map(cells), sum: BigInt(sum), squares: BigInt(squares) };
}
/** The cells from the smallest up: the value at which each ends, and how many values it holds. */
function cellEnds(sketch) {
    const { shift, counts } = read(sketch);
    return [...counts].map(([cell, count]) => ({ end: valueAt(cell << BigInt(shift)), count }));
}
/** Mean and sample standard deviation, each rounded once, from the exact sums. */
function sketchMoments({ sum, squares, counts }) {
    const n = BigInt(counts.reduce((all, count) => all + count, 0));
    const total = BigInt(sum);
    const spread = n * BigInt(squares) - total * total;
    const mean = quotient(total, n);
    const variance = quotient(spread, n * (n - 1n));
    // Before it is scaled: the square of a double may be no double.
    const odd = variance.exponent % 2 !== 0;
    const root = Math.sqrt(odd ? variance.mantissa * 2 : variance.mantissa);
    return {
        mean: scaled(mean.mantissa, mean.exponent - LEAST_EXPONENT),
        std: n < 2n ? null : scaled(root, Math.floor(variance.exponent / 2) - LEAST_EXPONENT),
    };
}
/** a / b as mantissa · 2^exponent, from the first 64 bits of the quotient. */
function quotient(a, b) {
    if (a === 0n)
        return { mantissa: 0, exponent: 0 };
    const size = a < 0n ? -a : a;
    const lift = Math.max(0, 64 - (bitLength(size) - bitLength(b)));
    const whole = (size << BigInt(lift)) / b;
    const drop = Math.max(0, bitLength(whole) - 64);
    const mantissa = Number(whole >> BigInt(drop));
    return { mantissa: a < 0n ? -mantissa : mantissa, exponent: drop - lift };
}
/** In two steps: the factor alone may be below the smallest double. */
function scaled(mantissa, exponent) {
    const half = Math.trunc(exponent / 2);
    return mantissa * 2 ** half * 2 ** (exponent - half);
}
const bitLength = (value) => value.toString(2).length;


/***/ }),

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ distributionSpec),
  d: () => (/* binding */ seriesWords)
});

;// CONCATENATED MODULE: ./lib/report/pictures/bins.js
/**
 * A profile's fixed bins pooled into at most about `most` drawn ones with finite ends. The outermost bins hold all
 * that lies beyond their edges; their drawn width ends at the nearer of the data's end and a quarter of the
 * inner range, so that one outlier does not squeeze the picture.
 */
function pooledBins(profile, range, most = 20) {
    const { edges, counts } = profile;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (edges.length === 0 || total === 0)
        return [];
    const [low, high] = range;
    const shift = isWhole(profile) ? 0.5 : 0;
    const least = (high - low) / most;
    const bins = [];
    let start = low;
    let rows = 0;
    counts.forEach((count, i) => {
        rows += count;
        const end = i < edges.length ? edges[i] + shift : high;
        if (end <= start || (i < edges.length && end - start < least * 0.999))
            return;
        bins.push({ low: start, high: end, density: rows / total / (end - start) });
        start = end;
        rows = 0;
    });
    return bins;
}
const MOST_WHOLE_VALUES = 12;
/**
 * A column of few whole numbers, value by value: bin i is what lies above edge i − 1, up to edge i. An edge just
 * below a number only parts it from smaller ones. Undefined where the column is not of that kind.
 */
function wholeValues(profile) {
    const { edges, counts, min, max } = profile;
    if (min === null || max === null || edges.length === 0)
        return undefined;
    const ends = [...edges.map(wholeEdge), Math.max(max, wholeEdge(edges[edges.length - 1]))];
    if (![min, max, ...ends].every(Number.isInteger))
        return undefined;
    const bars = counts.flatMap((count, i) => {
        if (count === 0)
            return [];
        const low = i === 0 ? Math.min(min, ends[0]) : ends[i - 1] + 1;
        return [{ value: low >= ends[i] ? `${ends[i]}` : `${low} to ${ends[i]}`, count }];
    });
    return bars.length <= MOST_WHOLE_VALUES ? bars : undefined;
}
/** The last whole number that lies below the edge or on it, where the edge marks one. */
const wholeEdge = (edge) => Number.isInteger(edge) ? edge : Math.ceil(edge) - edge < 1e-6 ? Math.ceil(edge) - 1 : edge;
/** Whole numbers are drawn around themselves: 5 from 4.5 to 5.5. */
const isWhole = ({ edges, min, max }) => [...edges.map(wholeEdge), min ?? 0, max ?? 0].every(Number.isInteger);
/** Ends of the axis that suit all of the profiles; undefined where none has bins. */
function drawnRange(profiles) {
    const binned = profiles.filter(({ edges }) => edges.length > 0);
    if (binned.length === 0)
        return undefined;
    const first = Math.min(...binned.map(({ edges }) => edges[0]));
    const last = Math.max(...binned.map(({ edges }) => edges[edges.length - 1]));
    const reach = (last - first || Math.abs(last) || 1) / 4;
    const whole = binned.every(isWhole);
    const low = Math.max(first - reach, Math.min(first, ...binned.map(({ min }) => min ?? first)));
    const high = Math.min(last + reach, Math.max(last, ...binned.map(({ max }) => max ?? last)));
    const air = whole ? 0.5 : low < high ? 0 : reach;
    return [(whole ? Math.floor(low) : low) - air, (whole ? Math.ceil(high) : high) + air];
}

// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/distribution.js


const MOST_CATEGORIES = 15;
const SQUARES = { symbolType: 'square', symbolOpacity: 1, symbolStrokeWidth: 0 };
/** Distributions of one column, one or two over each other; undefined where nothing can be drawn. */
function distributionSpec(series, title = null, 
/** The numbers are seconds since 1970 and are shown as dates. */
temporal = false) {
    const drawn = series.map(asDrawn);
    const numeric = drawn.flatMap(({ name, profile }) => profile.kind === 'numeric' ? [{ name, profile }] : []);
    if (numeric.length > 0)
        return numericSpec(numeric, title, temporal);
    return categoricalSpec(drawn.flatMap(({ name, profile }) => (profile.kind === 'categorical' ? [{ name, profile }] : [])), series.some(({ profile }) => profile.kind === 'numeric'));
}
/** A few whole numbers, such as days of the week, are drawn one by one. */
function asDrawn({ name, profile }) {
    const values = profile.kind === 'numeric' ? wholeValues(profile) : undefined;
    if (!values || profile.kind !== 'numeric')
        return { name, profile };
    const { rows, nulls } = profile;
    const categorical = { name: profile.name, kind: 'categorical', rows, nulls, other: 0 };
    return { name, profile: { ...categorical, distinct: values.length, categories: values } };
}
function numericSpec(series, title, temporal) {
    const range = drawnRange(series.map(({ profile }) => profile));
    if (!range)
        return undefined;
    const [filled, lined] = series;
    const names = [filled.name, lined?.name ?? ''];
    const unit = temporal ? 1000 : 1;
    const binsOf = ({ profile }) => pooledBins(profile, range).map((bin) => ({ ...bin, low: bin.low * unit, high: bin.high * unit }));
    const bins = binsOf(filled).map((bin) => ({ ...bin, series: filled.name }));
    const x = (field) => ({
        field,
        ...(temporal ? { type: 'temporal', axis: { tickCount: 5 } } : { type: 'quantitative' }),
        title,
        scale: {
            domain: range.map((end) => end * unit),
            nice: false,
            ...(temporal ? { type: 'utc' } : { zero: false }),
        },
    });
    const y = {
        field: 'density',
        type: 'quantitative',
        title: 'density',
        scale: { zero: true },
        axis: { labels: false, grid: false },
    };
    const color = { ...(0,pictures_frame/* seriesColour */.IF)(...names), legend: lined ? SQUARES : null };
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            {
                data: { values: bins },
                mark: { type: 'rect', opacity: 0.45 },
                encoding: { x: x('low'), x2: { field: 'high' }, y, y2: { datum: 0 }, color },
            },
            ...(lined ? [outline(binsOf(lined), lined.name, { x: x('at'), y, color })] : []),
        ],
    });
}
function outline(bins, name, encoding) {
    const [start, last] = [bins[0], bins.at(-1)];
    const at = (x, density) => ({ at: x, density, series: name });
    return {
        data: {
            values: last
                ? [
                    at(start.low, 0),
                    ...bins.map(({ low, density }) => at(low, density)),
                    at(last.high, last.density),
                    at(last.high, 0),
                ]
                : [],
        },
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
        encoding,
    };
}
/** Categories in the order of their frequency, `whole` numbers in their own. */
function categoricalSpec(series, whole) {
    const values = series.flatMap(({ name, profile }) => profile.categories.map(({ value, count }) => ({
        value,
        share: count / (profile.rows - profile.nulls),
        series: name,
    })));
    const order = [...new Set(values.map(({ value }) => value))].slice(0, MOST_CATEGORIES);
    if (whole)
        order.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    if (order.length === 0)
        return undefined;
    const names = [series[0].name, series[1]?.name ?? ''];
    const paired = series.length > 1;
    return (0,pictures_frame/* framed */.Qu)({
        data: { values: values.filter(({ value }) => order.includes(value)) },
        mark: { type: 'bar', opacity: 0.85 },
        encoding: {
            y: { field: 'value', type: 'nominal', sort: order, title: null, axis: { labelLimit: 110 } },
            x: {
                field: 'share',
                type: 'quantitative',
                title: 'share of rows',
                axis: { format: '.0%', tickCount: 4 },
            },
            color: { ...(0,pictures_frame/* seriesColour */.IF)(...names), ...(paired ? {} : { legend: null }) },
            ...(paired ? { yOffset: { field: 'series', type: 'nominal', sort: names } } : {}),
        },
    }, 70 + (paired ? 18 : 14) * order.length);
}
/** What the picture's colours mean, in words. */
function seriesWords(series) {
    const [first, second] = series.map(asDrawn);
    if (first.profile.kind === 'numeric')
        return second
            ? `Filled grey: ${first.name}. Blue line: ${second.name}. The outermost bins hold all that lies beyond.`
            : 'The outermost bins hold all that lies beyond.';
    const most = first.profile.distinct > MOST_CATEGORIES ? `The ${MOST_CATEGORIES} most frequent values.` : '';
    return [second ? `Grey bars: ${first.name}. Blue bars: ${second.name}.` : '', most]
        .filter(Boolean)
        .join(' ');
}


/***/ }),

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ drawMultinomial),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* unused harmony export drawBinomial */
/* harmony import */ var _incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);

/**
 * Probability of `k` successes in `n` trials. @see Loader (2000), Fast and Accurate Computation of Binomial
 * Probabilities.
 */
function binomialPmf(k, n, p) {
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return p ** n;
    const exponent = (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(k) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n - k) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDeviance */ .TP)(k, n * p) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDeviance */ .TP)(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/**
 * One binomial draw by inversion outwards from the mode: exact, about 2·√(np(1 − p)) steps.
 * @see Kemp (1986), A modal method for generating binomial variables.
 */
function drawBinomial(random, n, p) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    let up = mode;
    let down = mode;
    let above = binomialPmf(mode, n, p);
    let below = above;
    let rest = random.uniform() - above;
    while (rest >= 0 && (up < n || down > 0)) {
        if (up < n) {
            above *= ((n - up) / (up + 1)) * odds;
            up += 1;
            rest -= above;
            if (rest < 0)
                return up;
        }
        if (down > 0) {
            below *= down / ((n - down + 1) * odds);
            down -= 1;
            rest -= below;
            if (rest < 0)
                return down;
        }
        // Past the point where doubles can add anything, what is left of the draw is rounding.
        if (above === 0 && below === 0)
            break;
    }
    return mode;
}
/** One multinomial draw of `total` over weights that need not sum to 1. */
function drawMultinomial(random, total, weights, into) {
    let left = total;
    let weightLeft = 0;
    for (let i = 0; i < weights.length; i++)
        weightLeft += weights[i];
    for (let i = 0; i < weights.length; i++) {
        const share = i === weights.length - 1 ? 1 : Math.min(1, weights[i] / weightLeft);
        into[i] = weightLeft > 0 ? drawBinomial(random, left, share) : 0;
        left -= into[i];
        weightLeft -= weights[i];
    }
}


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: () => (/* binding */ chiSquareQuantile),
  To: () => (/* binding */ chiSquareSf),
  FH: () => (/* binding */ kolmogorovSf),
  vr: () => (/* binding */ normalCdf),
  Zl: () => (/* binding */ normalQuantile),
  nG: () => (/* binding */ normalSf),
  Jt: () => (/* binding */ studentTCdf),
  $J: () => (/* binding */ studentTQuantile)
});

// UNUSED EXPORTS: chiSquareCdf, chiSquarePdf, normalPdf, studentTPdf, studentTSf

// EXTERNAL MODULE: ./lib/statistics/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(62027);
;// CONCATENATED MODULE: ./lib/statistics/incomplete-beta.js

const EPSILON = 2 ** -53;
const TINY = 1e-300;
/**
 * `I_x(a, b)` and its complement for a, b > 0. `y` is 1 − x, passed so that nothing is lost where x is near 1.
 * @see DiDonato & Morris (1992), equation 9, for the continued fraction; the prefactor is Loader's saddle-point form.
 */
function incompleteBeta(a, b, x, y) {
    if (Number.isNaN(a + b + x + y))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (a * y < b * x) {
        const { lower, upper } = incompleteBeta(b, a, y, x);
        return { lower: upper, upper: lower };
    }
    const n = a + b;
    const exponent = (0,incomplete_gamma/* stirlingError */.$R)(n) -
        (0,incomplete_gamma/* stirlingError */.$R)(a) -
        (0,incomplete_gamma/* stirlingError */.$R)(b) -
        (0,incomplete_gamma/* poissonDeviance */.TP)(a, n * x) -
        (0,incomplete_gamma/* poissonDeviance */.TP)(b, n * y);
    const scale = Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
    const lower = scale * continuedFraction(a, b, x, y);
    return { lower, upper: 1 - lower };
}
/** Modified Lentz evaluation; `a·y − b·x` stays exact where x is near 1. */
function continuedFraction(a, b, x, y) {
    const balance = a * y - b * x;
    let c = 1 / TINY;
    let d = (a + 1) / (a * (balance + 1));
    let fraction = d;
    for (let m = 1;; m++) {
        const odd = a + 2 * m - 1;
        const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd);
        const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (balance + 1 + m * (1 + y))) / (odd + 2);
        d = 1 / (denominator + numerator * d || TINY);
        c = denominator + numerator / c || TINY;
        fraction *= c * d;
        if (Math.abs(c * d - 1) <= 2 * EPSILON)
            return fraction;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/inverse.js
const RELATIVE_TOLERANCE = 1e-15;
/**
 * The x > 0 at which a decreasing survival function takes the value `target`: Newton on its logarithm, kept
 * inside a bracket by bisection. `density` is −dsf/dx.
 */
function invertSurvival(survival, density, target, start) {
    let low = 0;
    let high = start;
    while (survival(high) > target) {
        low = high;
        high *= 2;
    }
    let x = low === 0 ? high : (low + high) / 2;
    for (let i = 0; i < 200; i++) {
        const value = survival(x);
        if (value > target)
            low = x;
        else
            high = x;
        const newton = x + (Math.log(value / target) * value) / density(x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= RELATIVE_TOLERANCE * next)
            return next;
        x = next;
    }
    return x;
}

;// CONCATENATED MODULE: ./lib/statistics/distributions.js



/** Standard normal density. */
const normalPdf = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** P(Z ≤ z), accurate in the lower tail. @see DLMF 7.11.1: erf is an incomplete gamma function of order ½ */
function normalCdf(z) {
    const { lower, upper } = (0,incomplete_gamma/* incompleteGamma */.yH)(0.5, (z * z) / 2);
    return z < 0 ? upper / 2 : 0.5 + lower / 2;
}
/** P(Z > z), accurate in the upper tail. */
const normalSf = (z) => normalCdf(-z);
/**
 * z with P(Z ≤ z) = p. ±Infinity at 0 and 1, NaN outside.
 * @see Abramowitz & Stegun 26.2.23 for the start; three Halley steps make it exact.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let i = 0; i < 3; i++) {
        const step = (normalCdf(z) - p) / normalPdf(z);
        z -= step / (1 + (z * step) / 2);
    }
    return z;
}
/** P(T > t) of Student's t with `df` > 0 degrees of freedom. @see DLMF 8.17: I of order (df/2, ½) */
function studentTSf(t, df) {
    const square = t * t;
    const tail = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower / 2;
    return t < 0 ? 1 - tail : tail;
}
/** P(T ≤ t) of Student's t, accurate in the lower tail. */
const studentTCdf = (t, df) => studentTSf(-t, df);
/** Density of Student's t: a ratio of gamma functions half a step apart, by their Stirling errors. */
function studentTPdf(t, df) {
    const half = df / 2;
    const gammaRatio = (0,incomplete_gamma/* stirlingError */.$R)(half + 0.5) - (0,incomplete_gamma/* stirlingError */.$R)(half) + (half + 1) * Math.log1p(0.5 / half) - 0.5;
    const atZero = (Math.exp(gammaRatio) / Math.sqrt(2 * Math.PI)) * (df / (df + 1));
    return atZero * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
}
/** t with P(T ≤ t) = p. ±Infinity at 0 and 1, NaN outside. */
function studentTQuantile(p, df) {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const start = Math.max(-normalQuantile(tail), 1e-8);
    const t = invertSurvival((x) => studentTSf(x, df), (x) => studentTPdf(x, df), tail, start);
    return p < 0.5 ? -t : t;
}
/** P(X > x) of chi-square with `df` > 0 degrees of freedom, accurate in the upper tail. */
const chiSquareSf = (x, df) => (0,incomplete_gamma/* incompleteGamma */.yH)(df / 2, x / 2).upper;
/** P(X ≤ x) of chi-square, accurate in the lower tail. */
const chiSquareCdf = (x, df) => (0,incomplete_gamma/* incompleteGamma */.yH)(df / 2, x / 2).lower;
/** Density of chi-square at x > 0. */
function chiSquarePdf(x, df) {
    const a = df / 2;
    return (Math.exp(-(0,incomplete_gamma/* stirlingError */.$R)(a) - (0,incomplete_gamma/* poissonDeviance */.TP)(a, x / 2)) / Math.sqrt(2 * Math.PI * a)) * (a / x);
}
/** x with P(X ≤ x) = p. 0 and Infinity at 0 and 1, NaN outside. @see Wilson & Hilferty (1931) for the start */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? 0 : Infinity;
    const spread = 2 / (9 * df);
    const guess = df * Math.max(1 - spread + normalQuantile(p) * Math.sqrt(spread), 1e-4) ** 3;
    if (p >= 0.5)
        return invertSurvival((x) => chiSquareSf(x, df), (x) => chiSquarePdf(x, df), 1 - p, guess);
    // The lower tail is a survival function of 1/x.
    const inverse = invertSurvival((u) => chiSquareCdf(1 / u, df), (u) => chiSquarePdf(1 / u, df) / (u * u), p, 1 / guess);
    return 1 / inverse;
}
/**
 * P(√n D > x) of Kolmogorov's limit distribution; x = D·√(n₁n₂/(n₁+n₂)) for two samples. Same values as
 * `scipy.special.kolmogorov`. @see Kolmogorov (1933); Jacobi's theta transformation for small x
 */
function kolmogorovSf(x) {
    if (!(x > 0))
        return Number.isNaN(x) ? Number.NaN : 1;
    let sum = 0;
    if (x < 1) {
        for (let odd = 1; odd < 20; odd += 2)
            sum += Math.exp((-(odd * odd) * Math.PI ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    for (let k = 8; k >= 1; k--)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}


/***/ }),

/***/ 62027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   TP: () => (/* binding */ poissonDeviance),
/* harmony export */   yH: () => (/* binding */ incompleteGamma)
/* harmony export */ });
const EPSILON = 2 ** -53;
const TINY = 1e-300;
/**
 * `ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π]` for n > 0: what Stirling's formula leaves over.
 * @see DLMF 5.11.1, shifted up to n ≥ 15 by the recurrence of Γ.
 */
function stirlingError(n) {
    let shift = 0;
    let at = n;
    while (at < 15) {
        shift += (at + 0.5) * Math.log1p(1 / at) - 1;
        at += 1;
    }
    const square = at * at;
    const series = 1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
            square;
    return shift + series / at;
}
/**
 * `x ln(x / mean) + mean − x` for x, mean > 0, without cancellation where they are close.
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
function poissonDeviance(x, mean) {
    const gap = x - mean;
    if (Math.abs(gap) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = gap / (x + mean);
    let term = 2 * x * ratio;
    let sum = gap * ratio;
    for (let odd = 3;; odd += 2) {
        term *= ratio * ratio;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * `P(a, x)` and `Q(a, x)` for a > 0, x ≥ 0: power series below a + 1, continued fraction above.
 * @see DLMF 8.11.4 and 8.9.2
 */
function incompleteGamma(a, x) {
    if (Number.isNaN(a) || Number.isNaN(x))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    const scale = Math.exp(-stirlingError(a) - poissonDeviance(a, x)) / Math.sqrt(2 * Math.PI * a);
    if (x < a + 1) {
        const lower = scale * powerSeries(a, x);
        return { lower, upper: 1 - lower };
    }
    const upper = scale * a * continuedFraction(a, x);
    return { lower: 1 - upper, upper };
}
function powerSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * EPSILON; n++) {
        term *= x / (a + n);
        sum += term;
    }
    return sum;
}
/** Modified Lentz evaluation. @see Thompson & Barnett (1986) */
function continuedFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / (numerator * d + b || TINY);
        c = b + numerator / c || TINY;
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= 2 * EPSILON)
            return fraction;
    }
}


/***/ })

};
