export const id = 948;
export const ids = [948];
export const modules = {

/***/ 51948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HORIZON: () => (/* binding */ HORIZON),
  seriesTruth: () => (/* binding */ seriesTruth),
  timeOrder: () => (/* binding */ timeOrder)
});

// EXTERNAL MODULE: ./lib/data/dataset.js + 7 modules
var dataset = __webpack_require__(23934);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/evaluation/dependence.js + 1 modules
var dependence = __webpack_require__(31771);
;// CONCATENATED MODULE: ./lib/evaluation/seasonal-naive.js
/**
 * Mean absolute error of forecasting each value by the one `season` steps before it in its series, which scales MASE.
 * NaN for a series of at most `season` values.
 * @param values [rows] of all series
 * @param order rows in the order of time
 * @param codes series of each row, from 0
 * @see Hyndman & Koehler (2006), Another look at measures of forecast accuracy
 */
function seasonalNaiveErrors(values, order, { codes, count }, season) {
    const seen = Array.from({ length: count }, () => []);
    for (const row of order)
        seen[codes[row]].push(values[row]);
    return Float64Array.from(seen, (series) => {
        let sum = 0;
        for (let i = season; i < series.length; i++)
            sum += Math.abs(series[i] - series[i - season]);
        return series.length > season ? sum / (series.length - season) : Number.NaN;
    });
}

// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/actions/labels.js
var actions_labels = __webpack_require__(47120);
// EXTERNAL MODULE: ./lib/actions/truth.js
var truth = __webpack_require__(63166);
;// CONCATENATED MODULE: ./lib/actions/series.js








/** Steps into the future of each time point, where the data has no column of that name. */
const HORIZON = 'horizon';
const SCALE_SPLIT = 'train';
/** Values, the series that they are of, and what scales their errors. */
async function seriesTruth(context, open) {
    const { data } = context.model.config;
    const { labels } = (0,actions_labels/* numericLabels */.tp)(context, open.columns[data.label]);
    const groups = (0,truth/* groupsOf */.c1)(context, open);
    const order = timeOrder(context, open.columns[data.time], labels.length);
    const steps = stepsOf(groups, order);
    if (!Object.hasOwn(open.columns, HORIZON))
        open.columns[HORIZON] = steps;
    const scale = await scaleOf(context);
    const names = data.group === undefined ? null : open.columns[data.group];
    const forecast = {
        series: new Set(groups).size,
        horizon: steps.reduce((most, step) => Math.max(most, step), 0),
        seasonality: data.seasonality,
        scale: scale?.evidence ?? null,
    };
    const scales = scale && labels.map((_, row) => scale.of(names === null ? '' : names[row]));
    return { labels, classes: [], positiveLabel: null, groups, forecast, ...(scales ? { scales } : {}) };
}
/** 1 for the first time point of a series, and so on. */
function stepsOf(groups, order) {
    const seen = new Map();
    const steps = new Float64Array(groups.length);
    for (const row of order) {
        const step = (seen.get(groups[row]) ?? 0) + 1;
        seen.set(groups[row], step);
        steps[row] = step;
    }
    return steps;
}
/** Rows in the order of a column of times: dates come as text whose order is theirs. */
function timeOrder(context, times, rows) {
    const empty = times.findIndex((time) => time === null || Number.isNaN(time));
    if (empty >= 0)
        throw context.model.error(['data', 'time'], `is empty in row ${empty + 1}, so the rows have no order`);
    if (times instanceof Float64Array)
        return (0,argsort/* argsort */.XQ)(times);
    const texts = times;
    return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : a - b);
}
/** Errors of the seasonal naive forecast in the training split, by series; null without that split. */
async function scaleOf(context) {
    const { splits, label, time, group, seasonality, csv } = context.model.config.data;
    if (!Object.hasOwn(splits, SCALE_SPLIT))
        return null;
    const file = context.data(splits[SCALE_SPLIT], ['data', 'splits', SCALE_SPLIT]);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.RT)(engine, file, context.shown(file), csv);
        const known = table.columns.map(({ name }) => name);
        const wanted = [label, time, ...(group === undefined ? [] : [group])];
        const missing = wanted.find((name) => !known.includes(name));
        if (missing !== undefined)
            throw context.model.error(['data', 'splits', SCALE_SPLIT], `${context.shown(file)} has no column "${missing}", which the scale of MASE needs`);
        const columns = await engine.columns(`SELECT ${wanted.map(data_engine/* sqlIdentifier */.I3).join(', ')} FROM ${table.typed}`);
        const values = (0,actions_labels/* numericLabels */.tp)(context, columns[label]).labels;
        const names = group === undefined ? new Array(values.length).fill('') : columns[group];
        const units = (0,dependence/* unitsOf */.$J)(names);
        const order = timeOrder(context, columns[time], values.length);
        const errors = seasonalNaiveErrors(values, order, units, seasonality);
        const codeOf = new Map(Array.from(names, (name, row) => [name, units.codes[row]]));
        const scaled = errors.filter((one) => one > 0);
        return {
            of: (series) => errors[codeOf.get(series) ?? -1] ?? Number.NaN,
            evidence: {
                path: context.shown(file),
                sha256: await (0,files/* fileDigest */.h)(table.files.paths[0]),
                series: scaled.length,
                mean: scaled.length === 0 ? null : scaled.reduce((sum, one) => sum + one, 0) / scaled.length,
            },
        };
    }
    finally {
        engine.close();
    }
}


/***/ }),

/***/ 38235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V_: () => (/* binding */ ascending),
/* harmony export */   XQ: () => (/* binding */ argsort),
/* harmony export */   dO: () => (/* binding */ tieGroups)
/* harmony export */ });
const SIGN = 0x80000000;
/** A digit of a pass: 2¹¹ counters stay in the nearest cache. */
const BITS = 11;
const MASK = 2 ** BITS - 1;
/** Fewer numbers are compared with each other. */
const FEW = 24;
/**
 * Row numbers in ascending order of their values; equal values (−0 and +0 too) keep their order. NaN-free input.
 * Radix sort on the upper half of the bits of the doubles, then the few rows that share it by the lower half; of
 * doubles that are single-precision numbers, on those bits alone. O(n), some 30 ms for a million rows.
 */
const argsort = (values) => sorted(values).order;
/** The values in ascending order. NaN-free input. */
function ascending(values) {
    const order = argsort(values);
    const sorted = new Float64Array(values.length);
    for (let i = 0; i < order.length; i++)
        sorted[i] = values[order[i]];
    return sorted;
}
function tieGroups(values) {
    const { order, keys, low } = sorted(values);
    const rows = order.length;
    const starts = new Uint32Array(rows + 1);
    let groups = 0;
    for (let i = 0; i < rows; i++) {
        const isTied = i > 0 && keys[i] === keys[i - 1] && (!low || low[order[i]] === low[order[i - 1]]);
        if (!isTied)
            starts[groups++] = i;
    }
    starts[groups] = rows;
    return { order, groups, starts };
}
function sorted(values) {
    const single = singleKeys(values);
    if (single)
        return { ...sortKeys(single), low: null };
    const { low, high } = doubleKeys(values);
    const { order, keys } = sortKeys(high);
    sortWithin(order, keys, low);
    return { order, keys, low };
}
/** Changed so that their unsigned order is that of the numbers. Null where a value has more than 24 bits. */
function singleKeys(values) {
    const keys = new Uint32Array(values.length);
    const singles = new Float32Array(keys.buffer);
    for (let i = 0; i < values.length; i++) {
        // −0 becomes 0.
        singles[i] = values[i] + 0;
        if (singles[i] !== values[i])
            return null;
        keys[i] = keys[i] >= SIGN ? ~keys[i] : keys[i] ^ SIGN;
    }
    return keys;
}
/** The two halves of every double, changed likewise. */
function doubleKeys(values) {
    const rows = values.length;
    const low = new Uint32Array(rows);
    const high = new Uint32Array(rows);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    for (let i = 0; i < rows; i++) {
        double[0] = values[i] + 0;
        const negative = words[1] >= SIGN;
        low[i] = negative ? ~words[0] : words[0];
        high[i] = negative ? ~words[1] : words[1] ^ SIGN;
    }
    return { low, high };
}
/** The keys in order, each with its row; `unsorted` is used up. */
function sortKeys(unsorted) {
    const rows = unsorted.length;
    let keys = unsorted;
    let order = new Uint32Array(rows);
    for (let i = 0; i < rows; i++)
        order[i] = i;
    let spareKeys = new Uint32Array(rows);
    let spareOrder = new Uint32Array(rows);
    for (let shift = 0; shift < 32; shift += BITS) {
        if (!scatter(keys, order, shift, spareKeys, spareOrder))
            continue;
        [keys, spareKeys] = [spareKeys, keys];
        [order, spareOrder] = [spareOrder, order];
    }
    return { order, keys };
}
/** One stable counting pass; false, with nothing moved, where all rows share the digit. */
function scatter(keys, order, shift, toKeys, toOrder) {
    const rows = keys.length;
    const starts = new Uint32Array(MASK + 2);
    for (let i = 0; i < rows; i++)
        starts[((keys[i] >>> shift) & MASK) + 1]++;
    if (starts.includes(rows))
        return false;
    for (let digit = 1; digit <= MASK; digit++)
        starts[digit] += starts[digit - 1];
    for (let i = 0; i < rows; i++) {
        const key = keys[i];
        const at = starts[(key >>> shift) & MASK]++;
        toKeys[at] = key;
        toOrder[at] = order[i];
    }
    return true;
}
/** Rows of one key among each other, by their other half. */
function sortWithin(order, keys, low) {
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && keys[end] === keys[start])
            end++;
        if (end - start > FEW)
            sortMany(order, start, end, low);
        else if (end - start > 1)
            sortFew(order, start, end, low);
        start = end;
    }
}
/** Insertion sort. */
function sortFew(order, start, end, low) {
    for (let i = start + 1; i < end; i++) {
        const row = order[i];
        let at = i;
        for (; at > start && low[order[at - 1]] > low[row]; at--)
            order[at] = order[at - 1];
        order[at] = row;
    }
}
function sortMany(order, start, end, low) {
    const rows = order.slice(start, end);
    const own = Uint32Array.from(rows, (row) => low[row]);
    if (own.every((word) => word === own[0]))
        return;
    const ranks = sortKeys(own).order;
    for (let i = 0; i < ranks.length; i++)
        order[start + i] = rows[ranks[i]];
}


/***/ })

};
