export const id = 1948;
export const ids = [1948];
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

// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/evaluation/dependence.js
var dependence = __webpack_require__(63353);
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
        throw context.model.rowError(['data', 'time'], empty + 1, (place) => `is empty in ${place}, so the rows have no order`);
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
                sha256: await (0,files/* fileDigest */.hd)(table.files.paths[0]),
                series: scaled.length,
                mean: scaled.length === 0 ? null : scaled.reduce((sum, one) => sum + one, 0) / scaled.length,
            },
        };
    }
    finally {
        engine.close();
    }
}


/***/ })

};
