export const id = 9946;
export const ids = [9946];
export const modules = {

/***/ 4733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ categoricalProfiles),
/* harmony export */   U: () => (/* binding */ MAX_CATEGORIES)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _masked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33471);
/* harmony import */ var _registers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65026);



const MAX_CATEGORIES = 1000;
/** Profiles of columns of text: all values are counted, and the most frequent listed. */
async function categoricalProfiles(engine, source, columns, frozen, sketched) {
    if (columns.length === 0)
        return [];
    const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${source}`);
    const registers = sketched ? await registersOf(engine, source, columns) : [];
    const profiles = [];
    for (const [i, { name, value, masked }] of columns.entries()) {
        const known = knownFirst(frozen.find((one) => one.name === name));
        // A grouping per column: all columns in one, as pairs of column and value, would take four times as long.
        const groups = await engine.rows(`WITH counted AS MATERIALIZED (
         SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${source}) WHERE v IS NOT NULL GROUP BY v),
       ${masked ? `shown AS (SELECT ${(0,_masked_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedText */ .$O)('v')} AS v, sum(n)::BIGINT AS n FROM counted GROUP BY 1),` : ''}
       kept AS (SELECT v, n FROM ${masked ? 'shown' : 'counted'} ORDER BY ${known ? `${known}, ` : ''}n DESC, v LIMIT ${MAX_CATEGORIES})
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
            ...(masked ? { masked: true } : {}),
        });
    }
    return profiles;
}
async function registersOf(engine, source, columns) {
    const { register, rest } = (0,_registers_js__WEBPACK_IMPORTED_MODULE_2__/* .registerSql */ .yA)('v');
    const found = await engine.rows(`SELECT i, ${register} AS register, min(${rest}) AS rest FROM (
       SELECT unnest([${columns.map((_, i) => i).join(', ')}]) AS i,
         unnest([${columns.map(({ value }) => value).join(', ')}]) AS v FROM ${source})
     WHERE v IS NOT NULL GROUP BY 1, 2`);
    return columns.map((_, i) => (0,_registers_js__WEBPACK_IMPORTED_MODULE_2__/* .packRegisters */ .IK)(found
        .filter((row) => row.i === i)
        .map((row) => ({ register: row.register, rest: row.rest }))));
}
function knownFirst(frozen) {
    if (frozen?.kind !== 'categorical' || frozen.categories.length === 0)
        return undefined;
    return `v NOT IN (${frozen.categories.map(({ value }) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(value)).join(', ')})`;
}


/***/ }),

/***/ 33471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ maskedText),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   fV: () => (/* binding */ maskedProfile)
/* harmony export */ });
/** How columns are profiled whose values must not leave the machine: by sums and groups, never by a value. */
/** SQL of one of sixteen groups of a text, `#0` to `#f`: they show a change of the distribution, and no value. */
const maskedText = (value) => `'#' || substr(md5(${value}), 1, 1)`;
/** SQL of a text as a profile's categories show it; a boolean is never masked. */
const shownText = (value, { masked }) => masked ? maskedText(value) : value;
/** Of fewer values a mean and a deviation would tell the values themselves. */
const LEAST_VALUES = 10;
/** Quarters of a deviation, to three deviations on both sides. */
const STEPS = Array.from({ length: 25 }, (_, i) => (i - 12) / 4);
/**
 * A numeric profile without its ends and quantiles, which are values. Its bins are made of the mean and the deviation
 * unless they are `given`; `whole` rounds them for columns of integers.
 */
function maskedProfile(profile, whole, given) {
    const { mean, std, rows, nulls } = profile;
    const masked = { ...profile, min: null, max: null, quantiles: [], masked: true };
    if (mean === null || !std || rows - nulls < LEAST_VALUES)
        return { ...masked, mean: null, std: null, edges: given ?? [] };
    const edges = STEPS.map((step) => mean + step * std).map((edge) => whole ? Math.round(edge) : Number(edge.toPrecision(12)));
    return { ...masked, edges: given ?? [...new Set(edges)] };
}


/***/ }),

/***/ 19946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ innerEdges),
  r3: () => (/* binding */ numericValue),
  Xv: () => (/* binding */ profileColumns),
  oD: () => (/* binding */ profileValues),
  Ll: () => (/* binding */ ranksOf)
});

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
// EXTERNAL MODULE: ./lib/data/category-profile.js
var category_profile = __webpack_require__(4733);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/masked.js
var data_masked = __webpack_require__(33471);
// EXTERNAL MODULE: ./lib/data/sketch.js
var data_sketch = __webpack_require__(88474);
;// CONCATENATED MODULE: ./lib/data/tally.js
/** More distinct values are cheaper to sort where they are than to bring here. */
const MOST_TALLIED = 100_000;
const LOOKED_AT = 40_000;
/**
 * Of those of the columns `x0`, `x1` … of a table expression that have few values, all values. The first rows tell
 * which; rows without a value do not count.
 */
async function tallyFew(engine, values, columns) {
    const distinct = Array.from({ length: columns }, (_, i) => `count(DISTINCT x${i}) AS d${i}`);
    const [found] = await engine.rows(`SELECT ${distinct.join(', ')} FROM (SELECT * FROM ${values} LIMIT ${LOOKED_AT})`);
    const tallies = [];
    for (let i = 0; i < columns; i++)
        tallies.push(found[`d${i}`] <= LOOKED_AT / 2 ? await tallyOf(engine, values, `x${i}`) : undefined);
    return tallies;
}
/** Undefined where the column has too many values after all. */
async function tallyOf(engine, values, column) {
    const found = await engine.columns(`SELECT x, n FROM (SELECT ${column} AS x, count(*) AS n FROM ${values} WHERE ${column} IS NOT NULL
     GROUP BY x LIMIT ${MOST_TALLIED + 1}) ORDER BY x`);
    const [distinct, counts] = [found.x, found.n];
    return distinct.length > MOST_TALLIED ? undefined : { values: distinct, counts };
}
/** How many rows have a value, and the smallest and largest of these. */
const tallyEnds = ({ values, counts }) => ({
    n: counts.reduce((sum, count) => sum + count, 0),
    min: values.at(0) ?? null,
    max: values.at(-1) ?? null,
});
/** The values at 1-based ascending `ranks` of the sorted column. */
function valuesAt({ values, counts }, ranks) {
    let place = 0;
    let upTo = counts[0] ?? 0;
    return ranks.map((rank) => {
        while (upTo < rank)
            upTo += counts[++place];
        return values[place];
    });
}
/** Rows in the bins between ascending `edges`, open at both ends: one count more than there are edges. */
function countsBetween({ values, counts }, edges) {
    const bins = new Array(edges.length + 1).fill(0);
    let bin = 0;
    for (let i = 0; i < values.length; i++) {
        while (values[i] > edges[bin])
            bin += 1;
        bins[bin] += counts[i];
    }
    return bins;
}
/** Exact sums, over all rows, of the whole steps of 1 / `perUnit` above `min`, and of their squares. */
function stepSums({ values, counts }, min, perUnit) {
    let [sum, squares] = [0n, 0n];
    for (let i = 0; i < values.length; i++) {
        const steps = BigInt(Math.round((values[i] - min) * perUnit));
        const all = steps * BigInt(counts[i]);
        sum += all;
        squares += all * steps;
    }
    return [sum, squares];
}

// EXTERNAL MODULE: ./lib/data/types.js
var data_types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/profile.js








const PERCENTILES = Array.from({ length: 101 }, (_, i) => i);
/**
 * Profiles columns of an SQL table expression; a column that it does not have is left out. Dates and timestamps as
 * numeric columns count in seconds since 1970 UTC; NaN and infinities count as nulls.
 *
 * With `frozen` profiles of the same names the numbers are counted in their bins, and their categories are kept
 * before more frequent ones, so that both sides can be compared count by count. With `sketched` they also hold what
 * {@link mergeProfiles} needs of a part. A masked column shows no value; a frozen profile says whether it is one.
 */
async function profileColumns(engine, source, columns, frozen = [], sketched = false) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    const present = columns.filter(({ name }) => types.has(name));
    const numeric = present
        .filter(({ kind }) => kind === 'numeric')
        .map((column) => {
        const type = types.get(column.name);
        const value = numericValue((0,data_engine/* sqlIdentifier */.I3)(column.name), type);
        return { name: column.name, value, masked: isMasked(column, frozen), whole: /INT/.test(type) };
    });
    const categorical = present
        .filter(({ kind }) => kind === 'categorical')
        .map((column) => {
        const type = types.get(column.name);
        const value = (0,data_types/* canonicalText */.A4)((0,data_engine/* sqlIdentifier */.I3)(column.name), type);
        // Two values that everybody knows need no mask.
        return { name: column.name, value, masked: type !== 'BOOLEAN' && isMasked(column, frozen) };
    });
    const profiles = [
        ...(await numericProfiles(engine, source, numeric, frozen, sketched)),
        ...(await (0,category_profile/* categoricalProfiles */.$)(engine, source, categorical, frozen, sketched)),
    ];
    return present.map(({ name }) => profiles.find((one) => one.name === name));
}
/** Both sides of a comparison are counted in the same way. */
const isMasked = ({ name, masked }, frozen) => {
    const other = frozen.find((one) => one.name === name);
    return other ? other.masked === true : masked === true;
};
/** Profiles numbers in memory, such as a model's scores; NaN counts as null. `values` is left as it is. */
function profileValues(name, values, frozen) {
    const sorted = (0,argsort/* ascending */.V_)(finiteOf(values));
    const quantiles = sorted.length === 0 ? [] : ranksOf(sorted.length).map((rank) => sorted[rank - 1]);
    const edges = edgesOf(frozen) ?? innerEdges(quantiles);
    const upTo = [...edges.map((edge) => countUpTo(sorted, edge)), sorted.length];
    return {
        name,
        kind: 'numeric',
        rows: values.length,
        nulls: values.length - sorted.length,
        mean: sorted.length === 0 ? null : (0,moments/* mean */.i2)(sorted),
        std: sorted.length < 2 ? null : Math.sqrt((0,moments/* variance */.GV)(sorted)),
        min: sorted.at(0) ?? null,
        max: sorted.at(-1) ?? null,
        quantiles,
        edges,
        counts: upTo.map((count, i) => count - (upTo[i - 1] ?? 0)),
    };
}
function finiteOf(values) {
    const finite = new Float64Array(values.length);
    let found = 0;
    for (let i = 0; i < values.length; i++)
        if (Number.isFinite(values[i]))
            finite[found++] = values[i];
    return finite.subarray(0, found);
}
function numericValue(column, type) {
    if (/INT/.test(type))
        return `CAST(${column} AS DOUBLE)`;
    const value = /^(DATE|TIMESTAMP)/.test(type) ? `epoch(${column})` : `CAST(${column} AS DOUBLE)`;
    return `CASE WHEN isfinite(${value}) THEN ${value} END`;
}
async function numericProfiles(engine, source, columns, frozen, sketched) {
    if (columns.length === 0)
        return [];
    const values = `(SELECT ${columns.map(({ value }, i) => `${value} AS x${i}`).join(', ')} FROM ${source})`;
    const tallies = await tallyFew(engine, values, columns.length);
    const ends = columns.flatMap((_, i) => tallies[i] ? [] : [`count(x${i}) AS n${i}, min(x${i}) AS min${i}, max(x${i}) AS max${i}`]);
    const [summary] = await engine.rows(`SELECT ${['count(*) AS rows', ...ends].join(', ')} FROM ${values}`);
    const rows = summary.rows;
    const measured = [];
    for (const [i, { name, masked }] of columns.entries()) {
        const tally = tallies[i];
        const { n, min, max } = tally ? tallyEnds(tally) : endsOf(summary, i);
        const ranks = masked || n === 0 ? [] : ranksOf(n);
        const quantiles = tally ? valuesAt(tally, ranks) : await quantilesOf(engine, values, `x${i}`, ranks);
        const edges = edgesOf(frozen.find((one) => one.name === name)) ?? innerEdges(quantiles);
        const profile = {
            name,
            kind: 'numeric',
            rows,
            nulls: rows - n,
            mean: null,
            std: null,
            min,
            max,
            quantiles,
            edges,
            counts: [],
            ...(sketched && !masked ? await sketchOf(engine, values, `x${i}`, { min, max }) : {}),
        };
        measured.push({ profile, tally });
    }
    const moments = await withMoments(engine, values, measured);
    const shown = moments.map((profile, i) => {
        const { name, masked, whole } = columns[i];
        // The parts of a whole cannot know each other's mean.
        const given = sketched ? [] : edgesOf(frozen.find((one) => one.name === name));
        return { profile: masked ? (0,data_masked/* maskedProfile */.fV)(profile, whole, given) : profile, tally: measured[i].tally };
    });
    return withCounts(engine, values, shown);
}
const endsOf = (summary, i) => ({
    n: summary[`n${i}`],
    min: summary[`min${i}`],
    max: summary[`max${i}`],
});
async function sketchOf(engine, values, column, ends) {
    const sketch = await (0,data_sketch/* sketchColumn */.Bn)(engine, values, column, ends);
    return sketch ? { sketch } : {};
}
/** The values at ranks ⌈pn⌉ of the sorted column: numpy's `inverted_cdf`, by a sort that may spill to disk. */
async function quantilesOf(engine, values, column, ranks) {
    if (ranks.length === 0)
        return [];
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
async function withMoments(engine, values, measured) {
    const scales = measured.map(({ profile: { min, max } }) => stepsPerUnit(min, max));
    const sums = measured.flatMap(({ profile: { min }, tally }, i) => {
        if (scales[i] === null || min === null || tally)
            return [];
        const steps = `CAST(round((x${i} - ${doubleLiteral(min)}) * ${doubleLiteral(scales[i])}) AS HUGEINT)`;
        return [`sum(${steps}) AS s${i}`, `sum(${steps} * ${steps}) AS q${i}`];
    });
    const [found] = sums.length === 0 ? [{}] : await engine.rows(`SELECT ${sums.join(', ')} FROM ${values}`);
    return measured.map(({ profile, tally }, i) => {
        const scale = scales[i];
        if (scale === null || profile.min === null)
            return { ...profile, ...constantMoments(profile) };
        const n = BigInt(profile.rows - profile.nulls);
        const [sum, squares] = tally
            ? stepSums(tally, profile.min, scale)
            : [found[`s${i}`], found[`q${i}`]].map((x) => BigInt(x));
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
async function withCounts(engine, values, measured) {
    const histograms = measured.flatMap(({ profile: { edges }, tally }, i) => tally
        ? []
        : [`map_values(histogram(x${i}, [${edges.map(doubleLiteral).join(', ')}]::DOUBLE[])) AS h${i}`]);
    const [counted] = histograms.length === 0 ? [{}] : await engine.rows(`SELECT ${histograms.join(', ')} FROM ${values}`);
    return measured.map(({ profile, tally }, i) => {
        if (tally)
            return { ...profile, counts: countsBetween(tally, profile.edges) };
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


/***/ })

};
