export const id = 390;
export const ids = [390];
export const modules = {

/***/ 1097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ profileColumns),
/* harmony export */   o: () => (/* binding */ profileValues)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11821);



const MAX_CATEGORIES = 1000;
const PERCENTILES = Array.from({ length: 101 }, (_, i) => i);
/**
 * Profiles columns of an SQL table expression; a column that it does not have is left out. Dates and timestamps as
 * numeric columns count in seconds since 1970 UTC; NaN and infinities count as nulls.
 *
 * With `frozen` profiles of the same names the numbers are counted in their bins, and their categories are kept
 * before more frequent ones, so that both sides can be compared count by count.
 */
async function profileColumns(engine, source, columns, frozen = []) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    const present = columns.filter(({ name }) => types.has(name));
    const numeric = present
        .filter(({ kind }) => kind === 'numeric')
        .map(({ name }) => ({ name, value: numericValue((0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name), types.get(name)) }));
    const categorical = present
        .filter(({ kind }) => kind === 'categorical')
        .map(({ name }) => ({ name, value: (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalText */ .A4)((0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name), types.get(name)) }));
    const profiles = [
        ...(await numericProfiles(engine, source, numeric, frozen)),
        ...(await categoricalProfiles(engine, source, categorical, frozen)),
    ];
    return present.map(({ name }) => profiles.find((one) => one.name === name));
}
/** Profiles numbers in memory, such as a model's scores; NaN counts as null. `values` is left as it is. */
function profileValues(name, values, frozen) {
    const sorted = values.filter(Number.isFinite).sort();
    const quantiles = sorted.length === 0 ? [] : ranksOf(sorted.length).map((rank) => sorted[rank - 1]);
    const edges = edgesOf(frozen) ?? innerEdges(quantiles);
    const upTo = [...edges.map((edge) => countUpTo(sorted, edge)), sorted.length];
    return {
        name,
        kind: 'numeric',
        rows: values.length,
        nulls: values.length - sorted.length,
        mean: sorted.length === 0 ? null : (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(sorted),
        std: sorted.length < 2 ? null : Math.sqrt((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .variance */ .GV)(sorted)),
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
async function numericProfiles(engine, source, columns, frozen) {
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
        });
    }
    return withMoments(engine, values, await withCounts(engine, values, profiles));
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
async function categoricalProfiles(engine, source, columns, frozen) {
    if (columns.length === 0)
        return [];
    const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${source}`);
    const known = columns.map(({ name }) => knownFirst(frozen.find((one) => one.name === name)));
    const first = known.map((order, i) => (order ? `WHEN ${i} THEN ${order}` : '')).join(' ');
    const groups = await engine.rows(`WITH counted AS (
       SELECT i, v, count(*) AS n FROM (SELECT unnest([${columns.map((_, i) => i).join(', ')}]) AS i,
         unnest([${columns.map(({ value }) => value).join(', ')}]) AS v FROM ${source})
       WHERE v IS NOT NULL GROUP BY i, v),
     ranked AS (
       SELECT *, row_number() OVER (PARTITION BY i ORDER BY ${first.trim() ? `CASE i ${first} ELSE false END,` : ''} n DESC, v) AS place,
         count(*) OVER (PARTITION BY i) AS distinct_values, sum(n) OVER (PARTITION BY i)::BIGINT AS total FROM counted)
     SELECT * FROM ranked WHERE place <= ${MAX_CATEGORIES} ORDER BY i, n DESC, v`);
    return columns.map(({ name }, i) => {
        const own = groups.filter((group) => group.i === i);
        const categories = own.map(({ v, n }) => ({ value: v, count: n }));
        const total = (own[0]?.total ?? 0);
        return {
            name,
            kind: 'categorical',
            rows: rows,
            nulls: rows - total,
            distinct: (own[0]?.distinct_values ?? 0),
            categories,
            other: total - categories.reduce((sum, { count }) => sum + count, 0),
        };
    });
}
function knownFirst(frozen) {
    if (frozen?.kind !== 'categorical' || frozen.categories.length === 0)
        return undefined;
    return `v NOT IN (${frozen.categories.map(({ value }) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(value)).join(', ')})`;
}


/***/ }),

/***/ 80323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ CANDIDATE),
/* harmony export */   N0: () => (/* binding */ SOFT),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   ZW: () => (/* binding */ WARN),
/* harmony export */   _b: () => (/* binding */ HOLLOW),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   vR: () => (/* binding */ FAIL),
/* harmony export */   xZ: () => (/* binding */ RULE)
/* harmony export */ });
/**
 * The two colours of the product and their company, as variables of the page's style sheet: one SVG serves light,
 * dark and print. The fallbacks are for an SVG that is taken out of its page.
 */
const PRODUCTION = 'var(--production, #8a919c)';
const CANDIDATE = 'var(--candidate, #1667c7)';
const FAIL = 'var(--fail, #c4262e)';
const WARN = 'var(--warn, #9a6200)';
const INK = 'currentColor';
const SOFT = 'var(--soft, #59616b)';
const RULE = 'var(--rule, #dfe3e8)';
/** Fill of a mark that is only an outline: the ground it stands on. */
const HOLLOW = 'var(--card, #f8f9fb)';


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

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ seriesColour),
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   e: () => (/* binding */ seriesDash),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   oo: () => (/* binding */ limitLine),
/* harmony export */   q6: () => (/* binding */ unchangedLine)
/* harmony export */ });
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80323);

/** Pixels. The same on every chart, so that text has one size on a page: three to a row, or one on a phone. */
const WIDTH = 340;
const HEIGHT = 230;
/** A chart of one view whose axes and legend are inside of the frame. */
const framed = (spec, height = HEIGHT) => ({
    width: WIDTH,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    ...spec,
});
/** Two series that stay apart without colour too: the first is dashed or filled, the second a full line. */
const seriesColour = (first, second) => ({
    field: 'series',
    type: 'nominal',
    title: null,
    scale: { domain: [first, second], range: [_colours_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3, _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATE */ .Me] },
});
const seriesDash = (first, second) => ({
    field: 'series',
    type: 'nominal',
    title: null,
    scale: {
        domain: [first, second],
        range: [
            [5, 3],
            [1, 0],
        ],
    },
});
const verticalLine = (at, x, mark) => ({
    data: { values: [{ at }] },
    mark: { type: 'rule', ...mark },
    encoding: { x: x('at') },
});
/** No change against production: grey, as production is everywhere. */
const unchangedLine = (x) => verticalLine(0, x, { color: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3, strokeWidth: 1.5 });
const limitLine = (at, x) => verticalLine(at, x, { color: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg, strokeDash: [3, 3] });


/***/ })

};
