export const id = 806;
export const ids = [806];
export const modules = {

/***/ 7806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateVsProd: () => (/* binding */ evaluateVsProd)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/evaluation/comparison.js
/** The evidence of a measurement over all rows, not judged yet. `confidence` is one-sided. */
function comparison(measured, confidence) {
    const { metric, candidate, production, difference, errors, equal } = measured;
    const own = interval(candidate.value, errors.candidate, confidence);
    const [low, high] = metric.range;
    const isEqual = equal !== null && difference !== null;
    return {
        metric: metric.name,
        slice: null,
        better: metric.better,
        rows: measured.rows,
        production: production?.value ?? null,
        candidate: candidate.value,
        difference,
        interval: isEqual ? [0, 0] : interval(difference, errors.difference, confidence),
        candidateInterval: own && [Math.max(low, own[0]), Math.min(high, own[1])],
        confidence,
        method: isEqual ? 'none' : errors.method,
        pWorse: null,
        gate: null,
    };
}
function interval(value, error, confidence) {
    if (value === null || error === null)
        return null;
    return [value + error.quantile(1 - confidence), value + error.quantile(confidence)];
}

// EXTERNAL MODULE: ./lib/evaluation/decisions.js
var decisions = __webpack_require__(85093);
;// CONCATENATED MODULE: ./lib/evaluation/gates.js

/** Allowed loss where a gate names none: of a metric between 0 and 1, and as a share of production's value. */
const DEFAULT_MARGIN = 0.005;
const DEFAULT_RELATIVE_MARGIN = 0.01;
/** The limits of a gate; a gate that names none gets the default margin. Null: nothing of it can be judged. */
function limitsOf(gate, metric, production) {
    const min = gate.min ?? null;
    const max = gate.max ?? null;
    if (production === null)
        return min === null && max === null ? null : { margin: null, min, max };
    if (gate.margin !== undefined)
        return { margin: gate.margin, min, max };
    if (min !== null || max !== null)
        return { margin: null, min, max };
    const relative = DEFAULT_RELATIVE_MARGIN * Math.abs(production.value ?? 0);
    return { margin: metric.better === 'higher' ? DEFAULT_MARGIN : relative, min, max };
}
/** Null where there is no difference or no interval. `confidence` is one-sided. */
function oriented(measured, confidence) {
    const { difference, errors, metric, equal } = measured;
    if (difference === null)
        return null;
    if (equal !== null)
        return { difference: 0, low: 0, high: 0 };
    if (errors.difference === null)
        return null;
    const low = difference + errors.difference.quantile(1 - confidence);
    const high = difference + errors.difference.quantile(confidence);
    return metric.better === 'higher'
        ? { difference, low, high }
        : { difference: -difference, low: -high, high: -low };
}
/** One-sided p of "no worse than the margin allows": small where it is worse by more. Null where untested. */
function pWorse(measured, margin) {
    const { difference, errors, metric, equal } = measured;
    if (difference === null)
        return null;
    if (equal !== null)
        return 1;
    if (errors.difference === null)
        return null;
    return metric.better === 'higher'
        ? errors.difference.cdf(difference + margin)
        : errors.difference.sf(difference - margin);
}
/** Why nothing can be said, or null. */
function untestable(measured) {
    const { candidate, production, shortage } = measured;
    const because = (reason, moreRows = null) => ({
        verdict: 'inconclusive',
        reason: `cannot be compared: ${reason}`,
        moreRows,
    });
    if (candidate.value === null)
        return because(candidate.reason, shortage?.moreRows);
    if (production?.value === null)
        return because(`production: ${production.reason}`, shortage?.moreRows);
    return shortage && { verdict: 'inconclusive', reason: shortage.reason, moreRows: shortage.moreRows };
}
/** There is a difference, but no interval of it. */
const UNDEFINED_RESAMPLES = {
    verdict: 'inconclusive',
    reason: 'cannot be compared: undefined in too many resamples',
    moreRows: null,
};
/** The verdict on one gate over all rows: the first row of the table that applies. */
function judge(measured, limits, confidence) {
    const nothing = untestable(measured);
    if (nothing)
        return nothing;
    const beyond = beyondAbsolute(measured.candidate.value, limits);
    if (beyond)
        return beyond;
    if (limits.margin === null)
        return { verdict: 'pass', reason: withinAbsolute(limits), moreRows: null };
    if (measured.equal !== null)
        return { verdict: 'pass', reason: measured.equal, moreRows: null };
    const change = oriented(measured, confidence);
    if (!change)
        return UNDEFINED_RESAMPLES;
    if (change.high < -limits.margin)
        return { verdict: 'fail', reason: `${worseBy(change)}; allowed ${limits.margin}`, moreRows: null };
    return unlessWorse(change, limits.margin, measured.rows);
}
/** The rows of the table below "worse than the margin allows". */
function unlessWorse(change, margin, rows) {
    const show = fixed(change);
    if (change.low > 0)
        return {
            verdict: 'pass',
            reason: `better than production by ${show(change.low)} to ${show(change.high)}`,
            moreRows: null,
        };
    if (change.low >= -margin)
        return { verdict: 'pass', reason: `within ${margin} of production`, moreRows: null };
    if (change.high < 0)
        return {
            verdict: 'warn',
            reason: `${worseBy(change)}, which may be more than the allowed ${margin}`,
            moreRows: null,
        };
    const moreRows = rowsToSettle(change, margin, rows);
    const settle = moreRows === null ? '' : `; about ${(0,lib_text/* count */.U9)(moreRows)} more rows would settle it`;
    return {
        verdict: 'inconclusive',
        reason: `could be ${show(-change.low)} worse to ${show(change.high)} better; allowed loss ${margin}${settle}`,
        moreRows,
    };
}
/**
 * Rows to add until the interval, which shrinks with √n, leaves the margin: n·(half-width/(d + m))² − n, at two
 * digits. Null where the difference lies on the margin itself.
 */
function rowsToSettle({ difference, low, high }, margin, rows) {
    const distance = difference + margin;
    const halfWidth = distance > 0 ? difference - low : high - difference;
    const more = rows * ((halfWidth / distance) ** 2 - 1);
    if (!(more < 1e9))
        return null;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, more))) - 1);
    return Math.max(1, Math.ceil(more / unit) * unit);
}
function beyondAbsolute(value, { min, max }) {
    const show = (of) => String(Number(of.toPrecision(4)));
    if (min !== null && value < min)
        return { verdict: 'fail', reason: `${show(value)} is below the floor ${min}`, moreRows: null };
    if (max !== null && value > max)
        return { verdict: 'fail', reason: `${show(value)} is above the ceiling ${max}`, moreRows: null };
    return null;
}
function withinAbsolute({ min, max }) {
    const floor = min === null ? [] : [`not below the floor ${min}`];
    return [...floor, ...(max === null ? [] : [`not above the ceiling ${max}`])].join(', ');
}
/** `worse than production by 0.009 to 0.016` */
function worseBy(change) {
    const show = fixed(change);
    return `worse than production by ${show(-change.high)} to ${show(-change.low)}`;
}
/** As many decimals as the interval supports: two digits of its half-width. */
function fixed({ low, high }) {
    const halfWidth = (high - low) / 2;
    const decimals = halfWidth > 0 ? Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(halfWidth)))) : 4;
    return (value) => value.toFixed(decimals);
}

// EXTERNAL MODULE: ./lib/statistics/random.js
var random = __webpack_require__(96760);
// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
// EXTERNAL MODULE: ./lib/statistics/sampling-error.js
var sampling_error = __webpack_require__(365);
// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(80912);
;// CONCATENATED MODULE: ./lib/evaluation/delong.js


/** Values of the rows that have this label. */
function withLabel(label, values, labels, rows) {
    const chosen = new Float64Array(rows);
    let found = 0;
    for (let row = 0; row < values.length; row++)
        if (labels[row] === label)
            chosen[found++] = values[row];
    return chosen;
}
/**
 * Variance of an area under the ROC curve, or of the difference of two on the same rows: sample variances of the
 * placement values (or of their differences) in each class, over the sizes of the classes. NaN for a class of one.
 * @see DeLong, DeLong & Clarke-Pearson (1988); Sun & Xu (2014) for ranking in O(n log n)
 */
function delongVariance(labels, candidate, production) {
    const { positives, negatives } = candidate;
    const values = (0,ranking/* placements */.DD)(candidate, labels);
    if (production) {
        const others = (0,ranking/* placements */.DD)(production, labels);
        for (let row = 0; row < values.length; row++)
            values[row] -= others[row];
    }
    return ((0,moments/* variance */.GV)(withLabel(1, values, labels, positives)) / positives +
        (0,moments/* variance */.GV)(withLabel(0, values, labels, negatives)) / negatives);
}

;// CONCATENATED MODULE: ./lib/evaluation/paired.js





/** Sampling errors of a metric that is defined on these rows. */
function pairedErrors(metric, rows, options) {
    const { estimator } = metric;
    switch (estimator.kind) {
        case 'delong':
            return { method: 'delong', ...orUnseen(metric, rows, byPlacements(rows)) };
        case 'proportion':
            return { method: 'mean-t', ...byProportion(rows, options.threshold) };
        case 'counts': {
            const cells = cellsOf(rows, options.threshold);
            const errors = (0,decisions/* resampleCounts */.Wx)(cells, estimator.statistic, options.resamples, options.seed);
            return { method: 'bootstrap', ...errors, difference: rows.production && errors.difference };
        }
        case 'mean':
            return { method: 'mean-t', ...byInfluence(rows, estimator.influence) };
        case 'influence':
            return { method: 'influence', ...orUnseen(metric, rows, byInfluence(rows, estimator.influence)) };
    }
}
function byPlacements({ labels, candidate, production }) {
    const ranked = (0,ranking/* ranking */.lC)(labels, candidate);
    const error = (other) => errorOf(Math.sqrt(delongVariance(labels, ranked, other)), Infinity);
    return { candidate: error(), difference: production && error((0,ranking/* ranking */.lC)(labels, production)) };
}
function byInfluence({ labels, candidate, production }, influence) {
    const error = (values) => errorOf((0,moments/* standardError */.gU)(values), values.length - 1);
    const values = influence(labels, candidate);
    const others = production && influence(labels, production);
    return { candidate: error(values), difference: others && error(values.map((v, row) => v - others[row])) };
}
/** Null where there are too few rows for a variance. */
const errorOf = (scale, df) => Number.isNaN(scale) ? null : (0,sampling_error/* studentError */.si)(scale, df);
/**
 * Two models that rank every row alike really are equal. But a perfect ranking (or a perfectly wrong one) has no
 * variance either, and says only that its errors are rarer than the smaller class can show.
 */
function orUnseen(metric, { labels, candidate, production }, errors) {
    if (metric.classes !== 'both')
        return errors;
    const isPerfect = (scores) => scores !== null && metric.range.includes(metric.compute(labels, scores, 0).value ?? Number.NaN);
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const unseen = (0,sampling_error/* unseenError */.Zo)(Math.min(positives, labels.length - positives));
    const alone = errors.candidate === sampling_error/* noError */.Ub && isPerfect(candidate);
    const paired = errors.difference === sampling_error/* noError */.Ub && (isPerfect(candidate) || isPerfect(production));
    return {
        candidate: alone ? unseen : errors.candidate,
        difference: paired ? unseen : errors.difference,
    };
}
/**
 * Accuracy, whose rows are only right or wrong: half a row is added to each cell of the paired table, two
 * successes and two failures to a single proportion, so that few rows without a disagreement prove little.
 * @see Agresti & Min (2005) for the difference; Agresti & Coull (1998) for one proportion
 */
function byProportion(rows, threshold) {
    const cells = cellsOf(rows, threshold);
    const total = rows.labels.length;
    const [onlyCandidate, onlyProduction] = [cells[5] + cells[2], cells[6] + cells[1]];
    const discordant = onlyCandidate + onlyProduction + 1;
    const gain = onlyCandidate - onlyProduction;
    const right = ((0,decisions/* accuracy */.y2)((0,decisions/* countsOf */.mQ)(cells, 'candidate')) * total + 2) / (total + 4);
    const paired = Math.sqrt(discordant - gain ** 2 / (total + 2)) / (total + 2);
    return {
        candidate: (0,sampling_error/* studentError */.si)(Math.sqrt((right * (1 - right)) / (total + 4)), Infinity),
        difference: rows.production && (0,sampling_error/* studentError */.si)(paired, Math.max(1, total - 1)),
    };
}
const cellsOf = ({ labels, candidate, production }, threshold) => (0,decisions/* jointCells */.i4)(labels, production ?? candidate, candidate, threshold);

;// CONCATENATED MODULE: ./lib/evaluation/measurement.js



/** Rows of each needed class below which a metric of classes is not judged. */
const ROWS_PER_CLASS = 10;
const NO_ERRORS = { method: 'none', difference: null, candidate: null };
/** `name` tells the random streams of different sets of rows apart. */
function measurement(metric, rows, options, name = '') {
    const { labels } = rows;
    const candidate = metric.compute(labels, rows.candidate, options.threshold);
    const production = productionValue(metric, rows, options, candidate);
    const shortage = shortageOf(metric, labels, options.minRows);
    const compared = options.equal === null ? rows : { ...rows, production: null };
    const seed = (0,random/* seedFromDigests */.nh)(`${options.seed}`, metric.name, name);
    return {
        metric,
        rows: labels.length,
        candidate,
        production,
        difference: difference(candidate, production),
        errors: candidate.value === null || shortage ? NO_ERRORS : pairedErrors(metric, compared, { ...options, seed }),
        shortage,
        equal: options.equal,
    };
}
function productionValue(metric, { labels, production }, { equal, threshold }, candidate) {
    if (!production)
        return null;
    return equal === null ? metric.compute(labels, production, threshold) : candidate;
}
function difference(candidate, production) {
    if (candidate.value === null || production === null || production.value === null)
        return null;
    return candidate.value - production.value;
}
function shortageOf(metric, labels, minRows) {
    const rows = labels.length;
    if (rows < minRows)
        return { reason: `too few rows: ${(0,lib_text/* count */.U9)(rows)}, needs ${(0,lib_text/* count */.U9)(minRows)}`, moreRows: minRows - rows };
    if (metric.classes === 'none')
        return null;
    const positives = labels.reduce((sum, label) => sum + label, 0);
    const [rarest, name] = metric.classes === 'both' && rows - positives < positives
        ? [rows - positives, 'negative']
        : [positives, 'positive'];
    if (rarest >= ROWS_PER_CLASS)
        return null;
    return {
        reason: `too few rows: only ${(0,lib_text/* plural */.LS)(rarest, `${name} row`)} among ${(0,lib_text/* count */.U9)(rows)}, needs ${ROWS_PER_CLASS}`,
        moreRows: rarest === 0 ? null : Math.ceil(rows * (ROWS_PER_CLASS / rarest - 1)),
    };
}

// EXTERNAL MODULE: ./lib/evaluation/metrics.js + 1 modules
var metrics = __webpack_require__(96244);
;// CONCATENATED MODULE: ./lib/statistics/holm.js
/**
 * Holm's step-down adjustment: rejecting where the adjusted p is below α keeps the chance of any false rejection
 * in the family below α. Same order as given.
 * @see Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure.
 */
function holm(pValues) {
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    for (const [rank, i] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[i]));
        adjusted[i] = largest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./lib/evaluation/slice-comparison.js





/**
 * Every gated metric with a margin on every slice, worst first. Only a slice that is worse than the margin beyond
 * what chance gives among all of them (Holm) fails. Without a production model the candidate's values alone.
 */
function compareSlices(rows, slices, gated, options, confidence) {
    const metrics = rows.production ? gated.filter(({ limits }) => limits?.margin != null) : gated;
    if (metrics.length === 0)
        return [];
    const measured = slices.flatMap((column) => subsets(rows, column).flatMap(({ label, subset }) => metrics.map(({ metric, limits }) => {
        const one = measurement(metric, subset, options, `${column.column}\n${label}`);
        const margin = limits?.margin ?? null;
        const p = margin === null || untestable(one) ? null : pWorse(one, margin);
        return { slice: { column: column.column, label }, measured: one, margin, p };
    })));
    const sorted = measured.sort((a, b) => (a.p ?? 2) - (b.p ?? 2));
    const adjusted = holm(sorted.flatMap(({ p }) => (p === null ? [] : [p])));
    // Untestable slices sort last, so positions agree.
    return sorted
        .map((one, i) => comparisonOf(one, one.p === null ? null : adjusted[i], adjusted.length, confidence))
        .sort((a, b) => rank(a) - rank(b));
}
/** Within a rank the order by p stays. */
const RANK = { fail: 0, warn: 1, inconclusive: 2, pass: 2 };
const rank = ({ gate }) => (gate === null ? 0 : RANK[gate.verdict]);
function comparisonOf({ slice, measured, margin }, adjusted, family, confidence) {
    const gate = margin !== null && {
        margin,
        min: null,
        max: null,
        ...judgeSlice(measured, margin, adjusted, family, confidence),
    };
    return { ...comparison(measured, confidence), slice, pWorse: adjusted, gate: gate || null };
}
function judgeSlice(measured, margin, adjusted, family, confidence) {
    const nothing = untestable(measured);
    if (nothing)
        return nothing;
    if (measured.equal !== null)
        return { verdict: 'pass', reason: measured.equal, moreRows: null };
    const change = oriented(measured, confidence);
    if (!change || adjusted === null)
        return UNDEFINED_RESAMPLES;
    const among = `among ${(0,lib_text/* plural */.LS)(family, 'comparison')}`;
    if (adjusted < 1 - confidence)
        return {
            verdict: 'fail',
            reason: `${worseBy(change)}; allowed ${margin}, adjusted p ${Number(adjusted.toPrecision(2))} ${among}`,
            moreRows: null,
        };
    if (change.high < -margin)
        return {
            verdict: 'warn',
            reason: `${worseBy(change)}; allowed ${margin}, but chance gives as much ${among}`,
            moreRows: null,
        };
    return unlessWorse(change, margin, measured.rows);
}
/** The rows of each slice that has any. */
function subsets(rows, { codes, labels }) {
    const members = labels.map(() => []);
    for (let row = 0; row < codes.length; row++)
        members[codes[row]].push(row);
    return labels.flatMap((label, code) => {
        const chosen = members[code];
        if (chosen.length === 0)
            return [];
        const subset = {
            labels: pick(rows.labels, chosen),
            candidate: pick(rows.candidate, chosen),
            production: rows.production && pick(rows.production, chosen),
        };
        return [{ label, subset }];
    });
}
function pick(values, rows) {
    const picked = new Float64Array(rows.length);
    for (let i = 0; i < picked.length; i++)
        picked[i] = values[rows[i]];
    return picked;
}

;// CONCATENATED MODULE: ./lib/evaluation/compare.js








const DEFAULT_GATE = { 'binary-classification': 'roc_auc', regression: 'rmse' };
/**
 * Compares two models on the same rows: every metric of the task over all rows, gated ones first, and every gated
 * metric on every slice. Deterministic in its input.
 * @throws UserError for an unknown metric, a score or label that is not a number, or another number of rows.
 */
function compareModels(input) {
    checkRows(input);
    const gates = metricGates(input);
    const rows = { labels: input.labels, candidate: input.candidate, production: input.production };
    const options = { ...input, equal: whyEqual(input) };
    const gated = [];
    const overall = [...gates.keys(), ...(0,metrics/* metricsOf */.Ps)(input.task).filter((metric) => !gates.has(metric))].map((metric) => {
        const measured = measurement(metric, rows, options);
        const gate = gates.get(metric);
        const limits = gate ? limitsOf(gate, metric, measured.production) : null;
        if (gate)
            gated.push({ metric, limits });
        const compared = comparison(measured, input.confidence);
        if (limits === null)
            return compared;
        const judged = judge(measured, limits, input.confidence);
        return {
            ...compared,
            pWorse: limits.margin === null ? null : pWorse(measured, limits.margin),
            gate: { ...limits, ...judged },
        };
    });
    const slices = compareSlices(rows, input.slices, gated, options, input.confidence);
    return { overall, slices, flips: flips(input, rows, options.equal), outcome: outcome(overall, slices) };
}
/** Gates by metric, in the config's order, with scikit-learn's other names resolved. */
function metricGates({ gates, task }) {
    const names = Object.keys(gates);
    if (names.length === 0)
        return new Map([[(0,metrics/* findMetric */.GF)(DEFAULT_GATE[task], task), {}]]);
    const byMetric = new Map();
    for (const name of names) {
        const metric = (0,metrics/* findMetric */.GF)(name, task);
        if (byMetric.has(metric))
            throw new errors/* UserError */.yo(`metric "${name}" is gated twice, also as another name of it`);
        byMetric.set(metric, gates[name]);
    }
    return byMetric;
}
function checkRows({ task, labels, candidate, production }) {
    const models = [
        ['candidate', candidate],
        ['production', production],
    ];
    for (const [name, scores] of models) {
        if (scores === null)
            continue;
        if (scores.length !== labels.length)
            throw new errors/* UserError */.yo(`${name} has ${(0,lib_text/* count */.U9)(scores.length)} scores for ${(0,lib_text/* count */.U9)(labels.length)} rows`);
        const row = scores.findIndex((score) => !Number.isFinite(score));
        if (row >= 0)
            throw new errors/* UserError */.yo(`the score of ${name} in row ${row + 1} is ${scores[row]}`);
    }
    const binary = task === 'binary-classification';
    const row = labels.findIndex((label) => (binary ? label !== 0 && label !== 1 : !Number.isFinite(label)));
    if (row >= 0)
        throw new errors/* UserError */.yo(`the label in row ${row + 1} is ${labels[row]}, not ${binary ? '0 or 1' : 'a finite number'}`);
}
function whyEqual({ sameModel, candidate, production }) {
    if (production === null)
        return null;
    if (sameModel)
        return 'same model';
    const differs = candidate.findIndex((score, row) => score !== production[row]);
    return differs < 0 && candidate.length > 0 ? 'the same scores on every row' : null;
}
function flips({ task, threshold }, rows, equal) {
    if (task !== 'binary-classification' || rows.production === null)
        return null;
    const total = rows.labels.length;
    if (equal !== null)
        return { rows: total, changed: 0, becameRight: 0, becameWrong: 0 };
    const cells = (0,decisions/* jointCells */.i4)(rows.labels, rows.production, rows.candidate, threshold);
    const becameRight = cells[0b101] + cells[0b010];
    const becameWrong = cells[0b110] + cells[0b001];
    return { rows: total, changed: becameRight + becameWrong, becameRight, becameWrong };
}
/** The gravest of the gates over all rows; a slice counts where it fails. Nothing judged is not a pass. */
function outcome(overall, slices) {
    const verdicts = overall.flatMap(({ gate }) => (gate ? [gate.verdict] : []));
    if (slices.some(({ gate }) => gate?.verdict === 'fail'))
        return 'fail';
    if (verdicts.length === 0)
        return 'inconclusive';
    return ['fail', 'inconclusive', 'warn'].find((grave) => verdicts.includes(grave)) ?? 'pass';
}

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
;// CONCATENATED MODULE: ./lib/evaluation/slices.js



const MISSING = 'missing';
const OTHER = 'other';
/** Values of a plain column that get a slice of their own; the rest share `other`. */
const VALUES = 20;
/**
 * Cuts columns as the config asks: a name gives one slice for each of its 20 most frequent values,
 * `quantiles(K)` K ranges of about as many rows each. Nulls and NaN are `missing`.
 * @throws UserError for a column that is not there, and for quantiles of text.
 */
function sliceColumns(slices, columns) {
    const wanted = slices.flatMap((slice) => typeof slice === 'string' ? [[slice, null]] : Object.entries(slice));
    return wanted.map(([column, by]) => {
        if (!Object.hasOwn(columns, column))
            throw new errors/* UserError */.yo(`no column "${column}" to slice by.${(0,lib_text/* didYouMean */.au)(column, Object.keys(columns))}`, {
                hint: `Columns: ${Object.keys(columns).join(', ')}.`,
            });
        if (by === null)
            return byValue(column, columns[column]);
        return byQuantile(column, columns[column], Number(by.slice('quantiles('.length, -1)));
    });
}
const isMissing = (value) => value === null || value === undefined || Number.isNaN(value);
function byValue(column, values) {
    const counts = new Map();
    for (let i = 0; i < values.length; i++) {
        if (isMissing(values[i]))
            continue;
        const key = String(values[i]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, VALUES);
    const codeOf = new Map(frequent.map(([value], code) => [value, code]));
    // A value that is spelled like a collecting slice is quoted, so that no two slices share a name.
    const labels = frequent.map(([value]) => (value === MISSING || value === OTHER ? `"${value}"` : value));
    const names = new SliceNames(labels);
    const codes = new Int32Array(values.length);
    for (let i = 0; i < codes.length; i++)
        codes[i] = isMissing(values[i])
            ? names.code(MISSING)
            : (codeOf.get(String(values[i])) ?? names.code(OTHER));
    return { column, codes, labels };
}
function byQuantile(column, values, parts) {
    if (parts < 2)
        throw new errors/* UserError */.yo(`quantiles(${parts}) of "${column}" must be at least quantiles(2)`);
    const present = numbersOf(column, values);
    const order = (0,argsort/* argsort */.X)(present);
    const sorted = Float64Array.from(order, (row) => present[row]);
    const edges = [
        ...new Set(Array.from({ length: parts }, (_, i) => sorted[Math.ceil((sorted.length * (i + 1)) / parts) - 1])),
    ];
    const labels = sorted.length === 0 ? [] : rangeLabels(sorted, edges);
    const names = new SliceNames(labels);
    const codes = new Int32Array(values.length);
    for (let i = 0; i < codes.length; i++)
        codes[i] = isMissing(values[i])
            ? names.code(MISSING)
            : edges.findIndex((edge) => values[i] <= edge);
    return { column, codes, labels };
}
function numbersOf(column, values) {
    const present = new Float64Array(values.length);
    let found = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (isMissing(value))
            continue;
        if (typeof value !== 'number')
            throw new errors/* UserError */.yo(`quantiles of "${column}" need numbers; row ${i + 1} is text`, {
                hint: `Slice by its values instead: slices: [${column}].`,
            });
        present[found++] = value;
    }
    return present.subarray(0, found);
}
/** `18 to 23`: least and greatest value in each range, at the fewest digits that tell the ranges apart. */
function rangeLabels(sorted, edges) {
    const first = edges.map((_, i) => (i === 0 ? sorted[0] : sorted[firstAbove(sorted, edges[i - 1])]));
    for (let digits = 3;; digits++) {
        const show = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(digits)));
        const labels = edges.map((last, i) => first[i] === last ? show(last) : `${show(first[i])} to ${show(last)}`);
        if (digits === 17 || new Set(labels).size === labels.length)
            return labels;
    }
}
/** Position of the first sorted value above `edge`. */
function firstAbove(sorted, edge) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= edge)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Adds the collecting slices to `labels` when a first row falls into one. */
class SliceNames {
    #labels;
    #codes = new Map();
    constructor(labels) {
        this.#labels = labels;
    }
    code(name) {
        const known = this.#codes.get(name);
        if (known !== undefined)
            return known;
        this.#codes.set(name, this.#labels.push(name) - 1);
        return this.#labels.length - 1;
    }
}

;// CONCATENATED MODULE: ./lib/evaluation/untested.js
/** What the configuration asks for and this version cannot test is shown as such: it never reads as passed. */
function untestedGates({ fairness, latency, confidence }, rows) {
    const asked = [
        ...(fairness?.metrics.map((metric) => `fairness of ${metric} by ${fairness.by}`) ?? []),
        ...(latency ? ['p95 latency'] : []),
    ];
    return asked.map((metric) => ({
        metric,
        slice: null,
        better: 'lower',
        rows,
        production: null,
        candidate: null,
        difference: null,
        interval: null,
        candidateInterval: null,
        confidence,
        method: 'none',
        pWorse: null,
        gate: {
            margin: null,
            min: null,
            max: null,
            verdict: 'inconclusive',
            reason: 'this version does not test it',
            moreRows: null,
        },
    }));
}

// EXTERNAL MODULE: ./lib/platform/github/comments.js
var comments = __webpack_require__(78169);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/slices.js
/** `hour 18 to 23`, `origin = ANC`; `all rows` where the comparison is of all. */
function sliceName({ slice }) {
    if (!slice)
        return 'all rows';
    const range = /^[<>≤≥]|^[-−+]?[\d.,]+ to /.test(slice.label);
    return range ? `${slice.column} ${slice.label}` : `${slice.column} = ${slice.label}`;
}

;// CONCATENATED MODULE: ./lib/report/comparison.js





/** How one comparison reads in a table and in a sentence. */
/** `ROC AUC ↑`, `recall, origin = ANC ↑` */
const gateName = (comparison) => `${(0,report_metrics/* metricTitle */.V)(comparison.metric)}${comparison.slice ? `, ${sliceName(comparison)}` : ''} ${(0,numbers/* arrow */.UE)(comparison.better)}`;
/** Production, candidate and change, all with the same decimals. */
function comparisonCells(comparison) {
    const decimals = (0,numbers/* decimalsOf */.m2)(comparison);
    const value = (of) => (0,numbers/* orDash */.gR)(of, (number) => (0,numbers/* fixed */.Zu)(number, decimals));
    return [value(comparison.production), value(comparison.candidate), changeCell(comparison, decimals)];
}
function changeCell({ difference, interval }, decimals) {
    if (difference === null)
        return numbers/* DASH */.jr;
    const change = (0,numbers/* signed */.x8)(difference, decimals);
    return interval ? `${change} (${(0,numbers/* span */.Ln)(interval, (end) => (0,numbers/* signed */.x8)(end, decimals))})` : change;
}
/** `≥ −0.005 · value ≥ 0.65 · needs about 900 more rows` */
function allowedCell({ gate, better }) {
    if (!gate)
        return numbers/* DASH */.jr;
    const parts = [
        gate.margin === null
            ? ''
            : better === 'higher'
                ? `≥ ${(0,numbers/* plain */.pj)(-gate.margin)}`
                : `≤ ${gate.margin > 0 ? '+' : ''}${(0,numbers/* plain */.pj)(gate.margin)}`,
        gate.min === null ? '' : `value ≥ ${(0,numbers/* plain */.pj)(gate.min)}`,
        gate.max === null ? '' : `value ≤ ${(0,numbers/* plain */.pj)(gate.max)}`,
        gate.moreRows === null ? '' : `needs about ${(0,lib_text/* count */.U9)(gate.moreRows)} more rows`,
    ];
    return parts.filter(Boolean).join(' · ') || numbers/* DASH */.jr;
}
/** The interval lies on the better side of no change. */
const isBetter = ({ interval, better }) => interval !== null && (better === 'higher' ? interval[0] > 0 : interval[1] < 0);
/** The interval lies beyond the allowed loss. */
const isWorse = ({ interval, better, gate }) => interval !== null &&
    gate?.margin != null &&
    (better === 'higher' ? interval[1] < -gate.margin : interval[0] > gate.margin);
/** `ROC AUC rises by **0.018** (90 % CI 0.016 to 0.020)` */
function changeSentence(comparison) {
    const { metric, difference, interval, candidate, candidateInterval, confidence } = comparison;
    const name = (0,report_metrics/* metricTitle */.V)(metric);
    const title = name.charAt(0).toUpperCase() + name.slice(1);
    const decimals = (0,numbers/* decimalsOf */.m2)(comparison);
    const write = (value) => (0,numbers/* fixed */.Zu)(value, decimals);
    if (difference === null) {
        if (candidate === null)
            return [`${title} cannot be computed`];
        const ends = candidateInterval ? ` (${(0,numbers/* intervalName */.Bb)(confidence)} ${(0,numbers/* span */.Ln)(candidateInterval, write)})` : '';
        return [`${title} is `, (0,build/* strong */.ko)(write(candidate)), ends];
    }
    if (interval && interval[0] <= 0 && interval[1] >= 0) {
        const ends = ` (${(0,numbers/* intervalName */.Bb)(confidence)} ${(0,numbers/* span */.Ln)(interval, (end) => (0,numbers/* signed */.x8)(end, decimals))})`;
        return [`${title} changes by `, (0,build/* strong */.ko)((0,numbers/* signed */.x8)(difference, decimals)), ends];
    }
    const sizes = interval?.map(Math.abs).sort((a, b) => a - b);
    const ends = sizes ? ` (${(0,numbers/* intervalName */.Bb)(confidence)} ${(0,numbers/* span */.Ln)(sizes, write)})` : '';
    return [`${title} ${difference < 0 ? 'falls' : 'rises'} by `, (0,build/* strong */.ko)(write(Math.abs(difference))), ends];
}

// EXTERNAL MODULE: ./lib/report/envelope.js
var envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/model-facts.js
var model_facts = __webpack_require__(31653);
;// CONCATENATED MODULE: ./lib/report/evaluation-details.js








const MOST_SLICES = 20;
/** What folds under an evaluation: slices, the metrics without a gate, the models, the method. */
function evaluationDetails(document) {
    const { slices, overall } = document;
    const others = overall.filter(({ gate }) => !gate);
    return [
        ...(slices.length > 0 ? [sliceDetails(slices)] : []),
        ...(others.length > 0 ? [otherMetrics(others)] : []),
        modelDetails(document),
        method(document),
    ];
}
function sliceDetails(slices) {
    const of = (test) => slices.filter(test).length;
    const verdictOf = ({ gate }) => gate?.verdict;
    const worse = of((slice) => verdictOf(slice) === 'fail' || verdictOf(slice) === 'warn');
    const unclear = of((slice) => verdictOf(slice) === 'inconclusive');
    const better = of((slice) => verdictOf(slice) === 'pass' && isBetter(slice));
    const same = slices.length - worse - unclear - better;
    return (0,build/* details */.zH)(`Slices: ${better} better, ${same} same, ${worse} worse, ${unclear} inconclusive`, (0,build/* table */.tp)([
        (0,build/* left */.kb)('Result'),
        (0,build/* left */.kb)('Slice'),
        (0,build/* left */.kb)('Metric'),
        (0,build/* right */.pG)('Rows'),
        (0,build/* right */.pG)('Production'),
        (0,build/* right */.pG)('Candidate'),
        (0,build/* right */.pG)(`Change (${(0,numbers/* intervalName */.Bb)(slices[0].confidence)})`),
        (0,build/* right */.pG)('p, adjusted'),
        (0,build/* left */.kb)('Why'),
    ], slices.map(sliceRow), MOST_SLICES));
}
const sliceRow = (slice) => [
    slice.gate ? { sign: slice.gate.verdict } : 'not judged',
    sliceName(slice),
    (0,report_metrics/* metricTitle */.V)(slice.metric),
    (0,lib_text/* count */.U9)(slice.rows),
    ...comparisonCells(slice),
    (0,numbers/* orDash */.gR)(slice.pWorse, numbers/* probability */.E5),
    slice.gate?.reason ?? '',
];
const otherMetrics = (others) => (0,build/* details */.zH)('Other metrics', (0,build/* table */.tp)([
    (0,build/* left */.kb)('Metric'),
    (0,build/* right */.pG)('Production'),
    (0,build/* right */.pG)('Candidate'),
    (0,build/* right */.pG)(`Change (${(0,numbers/* intervalName */.Bb)(others[0].confidence)})`),
    (0,build/* left */.kb)('Method'),
], others.map((each) => [gateName(each), ...comparisonCells(each), each.method])));
/** Both models side by side; a row for whatever either of them has. */
function modelDetails({ candidate, production }) {
    const sides = [production, candidate].map((model) => new Map(model ? judgedRows(model) : []));
    const names = [...new Set(sides.flatMap((side) => [...side.keys()]))];
    return (0,build/* details */.zH)('Models', (0,build/* table */.tp)([(0,build/* left */.kb)('Fact'), (0,build/* left */.kb)('Production'), (0,build/* left */.kb)('Candidate')], names.map((name) => [name, ...sides.map((side) => side.get(name) ?? numbers/* DASH */.jr)])));
}
const judgedRows = (model) => [
    ['version', model.version ?? 'not registered'],
    ['source', model.source],
    ...(model.facts ? (0,model_facts/* modelRows */.v)(model.facts) : [['sha256', (0,build/* shortDigest */.VK)(model.sha256)]]),
    ['time to score', (0,numbers/* orDash */.gR)(model.secondsToScore, lib_text/* duration */.p0)],
];
function method(document) {
    const { data, overall, slices, seed, resamples, threshold, task } = document;
    const all = [...overall, ...slices];
    const methods = [
        ...new Set(all.filter(({ method: name }) => name !== 'none').map(({ method: name }) => name)),
    ];
    return (0,envelope/* provenance */.a)(document, 'Method and digests', [
        ...(0,model_facts/* datasetRows */.C)(data),
        ['label', data.positiveLabel === null ? data.label : `${data.label}, positive is ${data.positiveLabel}`],
        ...(task === 'regression' ? [] : [['decision threshold', (0,numbers/* plain */.pj)(threshold)]]),
        [
            'intervals',
            `${(0,numbers/* intervalName */.Bb)(all[0]?.confidence ?? 0.95)} of the paired difference on the same rows: ${methods.join(', ') || 'none'}`,
        ],
        ['resamples', (0,lib_text/* count */.U9)(resamples)],
        ['seed', String(seed)],
        ...(slices.length > 0
            ? [['slices', 'p-values are adjusted for the number of slices (Holm)']]
            : []),
    ]);
}

// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/colours.js
var colours = __webpack_require__(80323);
// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/curves.js



const PRODUCTION = 'production';
const CANDIDATE = 'candidate';
/** ROC, precision-recall and calibration of both models; empty for a task without them. */
function curveCharts(candidate, production) {
    const drawn = candidate.curves;
    if (!drawn)
        return [];
    const other = production?.curves ?? null;
    const both = (points) => [
        ...(other ? series(PRODUCTION, points(other)) : []),
        ...series(CANDIDATE, points(drawn)),
    ];
    const legend = other ? 'Dashed grey: production. Blue: candidate.' : 'Blue: candidate.';
    const calibration = both((curves) => curves.calibration.map(({ predicted, observed }) => [predicted, observed]));
    return [
        (0,build/* chart */.bW)('Where? ROC', `True positive rate at every false positive rate; nearer to the top left is better. ${legend}`, curveSpec(both((curves) => curves.roc), ['false positive rate', 'true positive rate'], [0, 1], [0, 1], true)),
        (0,build/* chart */.bW)('Where? Precision and recall', `Precision at every recall; higher is better. ${legend}`, curveSpec(both((curves) => curves.precisionRecall), ['recall', 'precision'], [0, 1], [0, 1], false)),
        ...(calibration.length === 0 ? [] : [calibrationChart(calibration, legend)]),
    ];
}
const series = (name, points) => points.map(([x, y], order) => ({ x, y, series: name, order }));
/** The axes end where the bins end: rare events sit in a corner of the unit square. */
function calibrationChart(points, legend) {
    const most = Math.min(1, Math.max(...points.flatMap(({ x, y }) => [x, y])) * 1.05) || 1;
    return (0,build/* chart */.bW)('Where? Calibration', `Share of positives among rows with about this score; on the line, scores are probabilities. ${legend}`, curveSpec(points, ['mean score', 'share of positives'], [0, most], [0, most], true, true));
}
function curveSpec(values, [xTitle, yTitle], xDomain, yDomain, diagonal, dots = false) {
    const x = { field: 'x', type: 'quantitative', title: xTitle, scale: { domain: xDomain, nice: false } };
    const y = { field: 'y', type: 'quantitative', title: yTitle, scale: { domain: yDomain, nice: false } };
    const ends = [
        { x: xDomain[0], y: yDomain[0] },
        { x: xDomain[1], y: yDomain[1] },
    ];
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            ...(diagonal
                ? [
                    {
                        data: { values: ends },
                        mark: { type: 'line', color: colours/* RULE */.xZ, strokeWidth: 1.5 },
                        encoding: { x, y },
                    },
                ]
                : []),
            {
                data: { values },
                mark: { type: 'line', strokeWidth: 2, interpolate: 'linear' },
                encoding: {
                    x,
                    y,
                    order: { field: 'order', type: 'quantitative' },
                    color: (0,pictures_frame/* seriesColour */.IF)(PRODUCTION, CANDIDATE),
                    strokeDash: (0,pictures_frame/* seriesDash */.e)(PRODUCTION, CANDIDATE),
                },
            },
            ...(dots ? dotLayers(values, { x, y }) : []),
        ],
    });
}
/** Of constant colours, so that the legend keeps its lines. */
const dotLayers = (values, encoding) => [PRODUCTION, CANDIDATE].map((name, i) => ({
    data: { values: values.filter((point) => point.series === name) },
    mark: { type: 'point', size: 30, opacity: 1, filled: true, color: [colours/* PRODUCTION */.e3, colours/* CANDIDATE */.Me][i] },
    encoding,
}));

// EXTERNAL MODULE: ./lib/report/pictures/distribution.js + 1 modules
var distribution = __webpack_require__(8270);
;// CONCATENATED MODULE: ./lib/report/pictures/forest.js







const forest_MOST_SLICES = 25;
const VERDICTS = ['fail', 'warn', 'pass', 'inconclusive'];
/** The slices of one metric, worst first; undefined where none has an interval. */
function forestPlot(metric, slices) {
    const drawn = slices.filter((slice) => slice.metric === metric && rowOf(slice).length > 0);
    if (drawn.length === 0)
        return undefined;
    const shown = drawn.slice(0, forest_MOST_SLICES);
    const { better, gate } = shown[0];
    const limit = gate?.margin == null ? undefined : better === 'higher' ? -gate.margin : gate.margin;
    const rest = drawn.length - shown.length;
    const tail = rest > 0 ? ` The ${rest} best slices are in the table.` : '';
    const title = `${(0,report_metrics/* metricTitle */.V)(metric)} ${(0,numbers/* arrow */.UE)(better)}`;
    return (0,build/* chart */.bW)(`For whom? ${title} by slice`, `Change of ${(0,report_metrics/* metricTitle */.V)(metric)} with its interval, worst slice first; rows in brackets. Solid grey: no change. Dashed: the allowed limit. Right is better; hollow is inconclusive.${tail}`, forestSpec(shown.flatMap(rowOf), { better, limit, title: `change of ${(0,report_metrics/* metricTitle */.V)(metric)}` }));
}
/** One row, or none where the slice has no interval. */
function rowOf(slice) {
    const { interval, difference, gate, rows } = slice;
    if (!interval || difference === null)
        return [];
    const name = `${sliceName(slice)} (${(0,lib_text/* count */.U9)(rows)})`;
    return [{ name, low: interval[0], high: interval[1], at: difference, verdict: gate?.verdict ?? 'pass' }];
}
function forestSpec(values, { better, limit, title }) {
    const scale = { domain: domain(values, limit), reverse: better === 'lower', nice: false, zero: false };
    const x = (field) => ({ field, type: 'quantitative', title, scale, axis: { tickCount: 4 } });
    const sort = values.map(({ name }) => name);
    const y = { field: 'name', type: 'nominal', sort, title: null, axis: { labelLimit: 150 } };
    return (0,pictures_frame/* framed */.Qu)({
        data: { values },
        layer: [
            (0,pictures_frame/* unchangedLine */.q6)(x),
            ...(limit === undefined ? [] : [(0,pictures_frame/* limitLine */.oo)(limit, x)]),
            {
                mark: { type: 'rule', strokeWidth: 3, opacity: 0.55, clip: true },
                encoding: { x: x('low'), x2: { field: 'high' }, y, color: verdictColour(colours/* CANDIDATE */.Me) },
            },
            {
                mark: { type: 'point', size: 45, opacity: 1, clip: true },
                encoding: { x: x('at'), y, stroke: verdictColour(colours/* CANDIDATE */.Me), fill: verdictColour(colours/* HOLLOW */._b) },
            },
        ],
    }, 60 + 18 * values.length);
}
const verdictColour = (inconclusive) => ({
    field: 'verdict',
    type: 'nominal',
    legend: null,
    scale: { domain: VERDICTS, range: [colours/* FAIL */.vR, colours/* WARN */.ZW, colours/* CANDIDATE */.Me, inconclusive] },
});
/** Wide enough for every estimate and for most intervals: a slice of few rows does not flatten the others. */
function domain(values, limit) {
    const halves = values.map(({ low, high }) => (high - low) / 2).sort((a, b) => a - b);
    const reach = halves[Math.floor((halves.length - 1) * 0.75)] * 1.3;
    const marks = [
        0,
        ...(limit === undefined ? [] : [limit * 1.2]),
        ...values.flatMap(({ at }) => [at - reach, at + reach]),
    ];
    const low = Math.min(...marks);
    const high = Math.max(...marks);
    return low < high ? [low, high] : [low - 1, high + 1];
}

;// CONCATENATED MODULE: ./lib/report/gate-line.js


/** The gate against production where it has a margin, else against its absolute limits; undefined without interval. */
function gateLine(comparison) {
    const { gate, better, difference, interval, candidate, candidateInterval } = comparison;
    if (!gate)
        return undefined;
    const title = `${(0,report_metrics/* metricTitle */.V)(comparison.metric)} ${(0,numbers/* arrow */.UE)(better)}`;
    const decimals = (0,numbers/* decimalsOf */.m2)(comparison);
    const base = { title, better, verdict: gate.verdict };
    if (gate.margin !== null && difference !== null && interval) {
        const limits = [better === 'higher' ? -gate.margin : gate.margin];
        const said = `${(0,numbers/* signed */.x8)(difference, decimals)}, ${gate.verdict}`;
        return {
            ...base,
            said,
            value: difference,
            interval,
            zero: 0,
            limits,
            domain: around([0, ...limits, ...interval]),
        };
    }
    const limits = [gate.min, gate.max].filter((limit) => limit !== null);
    if (candidate === null || !candidateInterval || limits.length === 0)
        return undefined;
    const said = `${(0,numbers/* fixed */.Zu)(candidate, decimals)}, ${gate.verdict}`;
    const domain = around([...limits, ...candidateInterval]);
    return { ...base, said, value: candidate, interval: candidateInterval, zero: null, limits, domain };
}
/** The numbers' range with a tenth of air on both sides. */
function around(values) {
    const low = Math.min(...values);
    const high = Math.max(...values);
    const air = (high - low || Math.abs(high) || 1) * 0.1;
    return [low - air, high + air];
}

;// CONCATENATED MODULE: ./lib/report/pictures/intervals.js




const VERDICT_COLOURS = { pass: colours/* CANDIDATE */.Me, warn: colours/* WARN */.ZW, fail: colours/* FAIL */.vR, inconclusive: colours/* CANDIDATE */.Me };
/**
 * Every gate on an axis of its own: the interval, the line of no change (grey) and the allowed line (dashed).
 * Better is always to the right. Undefined where no gate has an interval.
 */
function intervalPlot(gates) {
    const lines = gates.map(gateLine).filter((line) => line !== undefined);
    if (lines.length === 0)
        return undefined;
    const compared = lines.some(({ zero }) => zero !== null);
    return (0,build/* chart */.bW)(compared ? 'Is it better?' : 'Is it good enough?', 'Each gate’s interval (thick line) and estimate (dot). Solid grey: no change. Dashed: the allowed limit. Right is better; an interval right of the dashed line passes.', { vconcat: lines.map(intervalRow), spacing: 14 });
}
function intervalRow(line) {
    const scale = { domain: line.domain, reverse: line.better === 'lower', nice: false, zero: false };
    const x = (field) => ({
        field,
        type: 'quantitative',
        scale,
        title: null,
        axis: { tickCount: 4, domain: false },
    });
    const colour = VERDICT_COLOURS[line.verdict];
    return {
        width: pictures_frame/* WIDTH */.lR - 20,
        height: 26,
        title: { text: `${line.title}: ${line.said}`, frame: 'group' },
        layer: [
            ...(line.zero === null ? [] : [(0,pictures_frame/* unchangedLine */.q6)(x)]),
            ...line.limits.map((limit) => (0,pictures_frame/* limitLine */.oo)(limit, x)),
            {
                data: { values: [{ low: line.interval[0], high: line.interval[1] }] },
                mark: { type: 'rule', color: colour, strokeWidth: 4, strokeCap: 'round', opacity: 0.55 },
                encoding: { x: x('low'), x2: { field: 'high' } },
            },
            {
                data: { values: [{ at: line.value }] },
                mark: {
                    type: 'point',
                    stroke: colour,
                    fill: line.verdict === 'inconclusive' ? colours/* HOLLOW */._b : colour,
                    size: 70,
                    opacity: 1,
                },
                encoding: { x: x('at') },
            },
        ],
    };
}

;// CONCATENATED MODULE: ./lib/report/evaluation.js












/** Slices beside the gates on the first screen; all of them are in the details. */
const evaluation_MOST_SLICES = 3;
const MOST_FORESTS = 3;
const ORDER = { fail: 0, warn: 1, inconclusive: 2, pass: 3 };
function evaluationReport(document, links = {}) {
    const heading = `${document.model}: ${headline(document)}`;
    const judged = failingFirst([...gates(document), ...decidingSlices(document).slice(0, evaluation_MOST_SLICES)]);
    return {
        title: heading,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            ...(judged.length > 0 ? [gateTable(judged)] : []),
            ...reasons(judged),
            (0,build/* next */.K2)(...nextStep(document, links), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: evaluationDetails(document),
        pictures: pictures(document),
        full: (0,report_links/* fullReport */.u)(links, 'evaluation'),
    };
}
/** Gated comparisons of all rows, failing ones first. */
const gates = ({ overall }) => failingFirst(overall.filter(({ gate }) => gate));
const failingFirst = (comparisons) => [...comparisons].sort((a, b) => ORDER[a.gate?.verdict ?? 'pass'] - ORDER[b.gate?.verdict ?? 'pass']);
const decidingSlices = ({ slices }) => failingFirst(slices.filter(({ gate }) => gate?.verdict === 'fail' || gate?.verdict === 'warn'));
const failing = (comparisons) => comparisons.filter(({ gate }) => gate?.verdict === 'fail');
/** `production v1.0.0` */
const opponent = ({ stage, production }) => `${stage} ${production?.version ?? production?.source ?? ''}`.trim();
function headline(document) {
    const { outcome, firstModel, sameModel } = document;
    if (outcome === 'error')
        return 'could not be evaluated';
    if (outcome === 'skipped')
        return 'not evaluated';
    if (firstModel)
        return firstHeadline(document);
    if (sameModel)
        return `the same model as ${opponent(document)}`;
    if (outcome === 'fail')
        return failHeadline(document);
    if (outcome === 'warn')
        return `worse than ${opponent(document)}, by how much is unclear`;
    if (outcome === 'inconclusive')
        return `cannot tell yet whether it is as good as ${opponent(document)}`;
    return `${gates(document).some(isBetter) ? 'better' : 'no worse'} than ${opponent(document)}`;
}
function firstHeadline({ outcome }) {
    if (outcome === 'fail')
        return 'first model, outside of its absolute limits';
    if (outcome === 'inconclusive')
        return 'first model: cannot tell yet whether it meets its absolute limits';
    return 'first model: absolute limits only';
}
function failHeadline(document) {
    const slice = failing(document.slices)[0];
    if (slice)
        return `worse than ${opponent(document)} for ${sliceName(slice)}`;
    const failed = failing(gates(document));
    if (failed.some(isWorse) || failed.length === 0)
        return `worse than ${opponent(document)}`;
    return `outside of the absolute limit on ${(0,report_metrics/* metricTitle */.V)(failed[0].metric)}`;
}
/** The one or two numbers behind the verdict. */
function reason(document) {
    const { data, firstModel, sameModel, stage } = document;
    const first = gates(document)[0] ?? document.overall[0];
    const rows = ` on ${(0,lib_text/* plural */.LS)(data.rows, 'row')} of ${data.path} (split ${data.split}).`;
    const opening = firstModel
        ? [`No version holds the stage ${stage} yet, so there is nothing to compare with. `]
        : sameModel
            ? ['Both files have the same digest, so every difference is zero. ']
            : [];
    const shown = sameModel && first ? { ...first, difference: null } : first;
    const change = shown ? [...changeSentence(shown), ...allowance(shown), rows] : [];
    return [...opening, ...change, ...sliceSentence(document), ...flipSentence(document)];
}
function allowance(comparison) {
    const margin = comparison.gate?.margin ?? null;
    if (comparison.gate?.verdict === 'fail' && margin !== null && isWorse(comparison))
        return [`, more than the ${(0,numbers/* plain */.pj)(margin)} that the gate allows,`];
    return [];
}
function sliceSentence({ slices, firstModel, sameModel }) {
    if (slices.length === 0 || firstModel || sameModel)
        return [];
    const worse = failing(slices);
    const worst = worse[0];
    if (!worst)
        return [' No slice is significantly worse.'];
    const change = worst.difference === null ? '' : ` ${(0,numbers/* signed */.x8)(worst.difference, (0,numbers/* decimalsOf */.m2)(worst))}`;
    const [some, all] = [worse, slices].map((each) => new Set(each.map(sliceName)).size);
    return [
        ` ${some} of ${(0,lib_text/* plural */.LS)(all, 'slice')} ${some === 1 ? 'is' : 'are'} worse, most where `,
        (0,build/* strong */.ko)(sliceName(worst)),
        ` (${(0,report_metrics/* metricTitle */.V)(worst.metric)}${change}).`,
    ];
}
function flipSentence({ flips, sameModel }) {
    if (!flips || sameModel || flips.rows === 0)
        return [];
    const share = (0,numbers/* percent */.KN)(flips.changed / flips.rows);
    return [
        ` ${share} of decisions change: ${(0,lib_text/* count */.U9)(flips.becameRight)} become right, ${(0,lib_text/* count */.U9)(flips.becameWrong)} become wrong.`,
    ];
}
function gateTable(judged) {
    const names = [...new Set(judged.map(({ confidence }) => (0,numbers/* intervalName */.Bb)(confidence)))];
    const columns = [
        (0,build/* left */.kb)('Result'),
        (0,build/* left */.kb)('Gate'),
        (0,build/* right */.pG)('Production'),
        (0,build/* right */.pG)('Candidate'),
        (0,build/* right */.pG)(names.length === 1 ? `Change (${names[0]})` : 'Change (interval)'),
        (0,build/* right */.pG)('Allowed'),
    ];
    const rows = judged.map((comparison) => [
        { sign: comparison.gate?.verdict ?? 'inconclusive' },
        gateName(comparison),
        ...comparisonCells(comparison),
        allowedCell(comparison),
    ]);
    const open = judged.filter(({ gate }) => gate?.verdict !== 'pass').length;
    return (0,build/* table */.tp)(columns, rows, Math.max(1, Math.min(open, evaluation_MOST_SLICES)));
}
/** Why a gate neither passed nor failed: where it failed, the row of the table says it all. */
function reasons(judged) {
    const open = judged.filter(({ gate }) => gate?.verdict === 'warn' || gate?.verdict === 'inconclusive');
    if (open.length === 0)
        return [];
    return [(0,build/* list */.p_)(open.map((comparison) => [(0,build/* strong */.ko)(gateName(comparison)), `: ${comparison.gate?.reason}`]))];
}
function nextStep(document, { nextVersion }) {
    const { outcome, sameModel, firstModel, model, production } = document;
    if (outcome === 'fail' && firstModel)
        return ['bring the model inside of its limits, or change them in mlops.yaml.'];
    if (outcome === 'fail')
        return failStep(model, production?.version ?? null);
    if (outcome === 'inconclusive')
        return inconclusiveStep(document);
    if (outcome === 'error' || outcome === 'skipped')
        return ['see the job log.'];
    if (sameModel)
        return ['nothing to promote; change the code, the parameters or the data first.'];
    const path = ['Actions', 'Promote', model, ...(nextVersion ? [nextVersion] : [])].join(' → ');
    const before = outcome === 'warn' ? 'look at the loss above; where it is worth it, merge, then ' : 'merge, then ';
    return [before, (0,build/* strong */.ko)(path), '.'];
}
function failStep(model, version) {
    const compare = version
        ? ['see what changed since then (', (0,build/* mono */.O5)(`git diff ${model}@${version}`), ')']
        : ['see what changed'];
    return [
        ...compare,
        ', or accept the loss on record: ',
        (0,build/* strong */.ko)('Actions → Override'),
        ', which asks for a reason.',
    ];
}
function inconclusiveStep({ overall, firstModel }) {
    if (firstModel && overall.every(({ gate }) => gate === null))
        return [
            'give a metric an absolute limit in mlops.yaml (min or max): a first model has nothing else to be judged by.',
        ];
    const more = Math.max(0, ...overall.map(({ gate }) => gate?.moreRows ?? 0));
    const rows = more > 0 ? `judge on about ${(0,lib_text/* count */.U9)(more)} more rows` : 'settle what could not be tested';
    return [`${rows}, or widen the margin in mlops.yaml; until then this is not a pass.`];
}
function pictures(document) {
    const { candidate, production, slices } = document;
    const metrics = [...new Set(slices.map(({ metric }) => metric))].slice(0, MOST_FORESTS);
    const charts = [
        intervalPlot(gates(document)),
        ...metrics.map((metric) => forestPlot(metric, slices)),
        ...curveCharts(candidate, production),
        scoreChart(document),
    ];
    const drawn = charts.filter((each) => each !== undefined);
    return drawn.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Pictures' }, ...drawn];
}
function scoreChart({ candidate, production, task }) {
    const series = [
        { name: 'production', judged: production },
        { name: 'candidate', judged: candidate },
    ].flatMap(({ name, judged }) => (judged?.scores ? [{ name, profile: judged.scores }] : []));
    const what = task === 'regression' ? 'prediction' : 'score';
    const spec = series.length > 0 ? (0,distribution/* distributionSpec */.w)(series, what) : undefined;
    return (spec &&
        (0,build/* chart */.bW)(`Where? Distribution of the ${what}s`, `How often each ${what} is given. ${(0,distribution/* seriesWords */.d)(series)}`, spec));
}

// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(98922);
// EXTERNAL MODULE: ./lib/actions/context.js + 5 modules
var actions_context = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/judged.js
var judged = __webpack_require__(91822);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
;// CONCATENATED MODULE: ./lib/evaluation/curves.js

const MOST_POINTS = 201;
const CALIBRATION_BINS = 10;
/**
 * ROC, precision-recall and calibration of scores against labels 0 and 1. Null where a class is absent.
 * Long curves keep their end points and about evenly spaced ones between them.
 */
function curves(labels, scores) {
    const ranked = (0,ranking/* ranking */.lC)(labels, scores);
    const { order, groups, starts, positivesBelow, positives, negatives } = ranked;
    if (positives === 0 || negatives === 0)
        return null;
    // Point 0 is above every score, point i includes the i highest distinct ones.
    const hits = (point) => positives - positivesBelow[groups - point];
    const chosen = (point) => order.length - starts[groups - point];
    const falsePositiveRate = (point) => (chosen(point) - hits(point)) / negatives;
    const recall = (point) => hits(point) / positives;
    return {
        roc: thinned(groups, (point) => falsePositiveRate(point) + recall(point)).map((point) => [falsePositiveRate(point), recall(point)]),
        precisionRecall: thinned(groups, recall).map((point) => [recall(point), point === 0 ? 1 : hits(point) / chosen(point)]),
        calibration: calibration(ranked, labels, scores),
    };
}
/** At most 201 of the points 0 … last: both ends, and between them the first to reach each step of `along`. */
function thinned(last, along) {
    if (last < MOST_POINTS)
        return Array.from({ length: last + 1 }, (_, point) => point);
    const step = (along(last) - along(0)) / (MOST_POINTS - 1);
    const kept = [0];
    let reached = 0;
    for (let point = 1; point < last && kept.length < MOST_POINTS - 1; point++) {
        const at = Math.floor((along(point) - along(0)) / step);
        if (at <= reached)
            continue;
        reached = at;
        kept.push(point);
    }
    return [...kept, last];
}
/** Ten bins of about equal counts; rows of one score are never parted, so there may be fewer. */
function calibration({ order, groups, starts }, labels, scores) {
    const bins = [];
    const boundary = (bin) => Math.round((bin * order.length) / CALIBRATION_BINS);
    let start = 0;
    let bin = 1;
    for (let group = 1; group <= groups; group++) {
        const end = starts[group];
        if (end < boundary(bin))
            continue;
        while (bin <= CALIBRATION_BINS && boundary(bin) <= end)
            bin += 1;
        let predicted = 0;
        let observed = 0;
        for (let i = start; i < end; i++) {
            predicted += scores[order[i]];
            observed += labels[order[i]];
        }
        const rows = end - start;
        bins.push({ predicted: predicted / rows, observed: observed / rows, rows });
        start = end;
    }
    return bins;
}

// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(67627);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/data/dataset.js + 1 modules
var dataset = __webpack_require__(58207);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
;// CONCATENATED MODULE: ./lib/actions/test-rows.js





/** `reference` is a split of the configuration or a file; `evaluate.split` where it is not given. */
async function readTestRows(context, reference) {
    const { data, evaluate, task } = context.model.config;
    const split = reference ?? evaluate.split;
    const path = data.splits[split] ?? reference;
    if (!path)
        throw context.model.error(['data', 'splits'], `has no split "${split}" to judge on.${(0,lib_text/* didYouMean */.au)(split, Object.keys(data.splits))}`);
    const file = context.inside(path, 'data');
    if (!(0,external_node_fs_.existsSync)(file))
        throw context.model.error(['data', 'splits', split], `"${path}" does not exist${data.splits[split] ? '' : `, and data.splits has no "${path}".${(0,lib_text/* didYouMean */.au)(path, Object.keys(data.splits))}`}`);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.R)(engine, file, context.shown(file));
        const facts = await (0,dataset/* describeTable */.u)(engine, table);
        const wanted = [data.label, ...sliceNames(evaluate.slices)];
        for (const name of wanted)
            requireColumn(context, facts, name);
        const columns = await engine.columns(`SELECT ${[...new Set(wanted)].map(data_engine/* sqlIdentifier */.I3).join(', ')} FROM ${table.typed}`);
        const { type } = facts.columns.find(({ name }) => name === data.label);
        const { labels, positiveLabel } = labelsOf(context, columns[data.label], task, type);
        return { file, split: data.splits[split] ? split : 'file', facts, labels, positiveLabel, columns };
    }
    finally {
        engine.close();
    }
}
const sliceNames = (slices) => slices.flatMap((slice) => (typeof slice === 'string' ? [slice] : Object.keys(slice)));
function requireColumn(context, facts, name) {
    const names = facts.columns.map((column) => column.name);
    if (names.includes(name))
        return;
    const key = name === context.model.config.data.label ? ['data', 'label'] : ['evaluate', 'slices'];
    throw context.model.error(key, `${facts.path} has no column "${name}". Columns: ${names.join(', ')}.${(0,lib_text/* didYouMean */.au)(name, names)}`);
}
function labelsOf(context, column, task, type) {
    if (task === 'regression')
        return { labels: regressionTargets(context, column), positiveLabel: null };
    const given = context.model.config.data['positive-label'];
    const positiveLabel = given === undefined ? null : String(given);
    const labels = new Float64Array(column.length);
    const seen = new Set();
    for (let row = 0; row < labels.length; row++) {
        const value = column[row];
        if (value === null || Number.isNaN(value))
            throw emptyLabel(context, row);
        const decided = positiveLabel === null ? obvious(value) : Number(labelText(value, type) === positiveLabel);
        if (decided === undefined)
            throw unclearLabel(context, row);
        if (seen.size < 3)
            seen.add(value);
        labels[row] = decided;
    }
    checkClasses(context, seen.size, labels.includes(1));
    return { labels, positiveLabel };
}
/** As `positive-label` says it: the engine gives false and true as 0 and 1. */
const labelText = (value, type) => type === 'BOOLEAN' ? String(value === 1) : String(value);
/** A slip in `positive-label` must not make every row a negative one, nor a third class pass for the second. */
function checkClasses(context, classes, positives) {
    const { label, 'positive-label': positive } = context.model.config.data;
    if (classes > 2)
        throw context.model.error(['data', 'label'], `column "${label}" holds more than two labels, where task: binary-classification has two`);
    if (classes === 2 && !positives)
        throw context.model.error(['data', 'positive-label'], `column "${label}" holds two labels, and neither is "${positive}"`);
}
/** 0/1 and false/true need no word; anything else is not guessed. */
function obvious(value) {
    if (value === 0 || value === 'false' || value === '0')
        return 0;
    if (value === 1 || value === 'true' || value === '1')
        return 1;
    return undefined;
}
function emptyLabel(context, row) {
    const { label } = context.model.config.data;
    return context.model.error(['data', 'label'], `column "${label}" is empty in row ${(0,lib_text/* count */.U9)(row + 1)}`);
}
function unclearLabel(context, row) {
    const { label } = context.model.config.data;
    return context.model.error(['data', 'label'], `column "${label}" holds values other than 0 and 1 (first in row ${(0,lib_text/* count */.U9)(row + 1)}), so the positive class must be named`, 'Add data.positive-label to the configuration.');
}
function regressionTargets(context, column) {
    const { label } = context.model.config.data;
    if (!(column instanceof Float64Array))
        throw context.model.error(['data', 'label'], `column "${label}" is not numeric`);
    const row = column.findIndex((value) => !Number.isFinite(value));
    if (row >= 0)
        throw context.model.error(['data', 'label'], `column "${label}" is empty or infinite in row ${(0,lib_text/* count */.U9)(row + 1)}`);
    return column;
}
const SCORE_COLUMNS = ['probability', 'score', 'prediction'];
/** Scores from a file, one row for each judged row, in the same order. */
async function readPredictions(judged, rows) {
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.R)(engine, judged.file, judged.source);
        const names = table.columns.map((column) => column.name);
        const name = SCORE_COLUMNS.find((candidate) => names.includes(candidate)) ??
            (names.length === 1 ? names[0] : undefined);
        if (!name)
            throw new errors/* UserError */.yo(`has no column of scores. Name it one of: ${SCORE_COLUMNS.join(', ')}. Columns: ${names.join(', ')}`, {
                location: { file: judged.source },
            });
        const sql = `SELECT TRY_CAST(${(0,data_engine/* sqlIdentifier */.I3)(name)} AS DOUBLE) AS score FROM ${table.typed}`;
        const scores = (await engine.columns(sql)).score;
        if (scores.length !== rows.labels.length)
            throw new errors/* UserError */.yo(`has ${(0,lib_text/* count */.U9)(scores.length)} rows, ${rows.facts.path} has ${(0,lib_text/* count */.U9)(rows.labels.length)}`, {
                location: { file: judged.source },
                hint: 'Write one prediction for each row of the data, in the same order.',
            });
        const row = scores.findIndex((score) => !Number.isFinite(score));
        if (row >= 0)
            throw new errors/* UserError */.yo(`column "${name}" holds no finite number in row ${(0,lib_text/* count */.U9)(row + 1)}`, {
                location: { file: judged.source },
                hint: 'Every row needs a prediction.',
            });
        return scores;
    }
    finally {
        engine.close();
    }
}

;// CONCATENATED MODULE: ./lib/actions/scored.js







/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function scored_score(context, judged, rows) {
    if ((0,external_node_path_.extname)(judged.file) !== '.onnx')
        return { scores: await readPredictions(judged, rows), seconds: null };
    const { log } = context.platform;
    const label = `scoring ${judged.version ?? 'candidate'}`;
    const result = await (0,score/* scoreFile */.l)({
        model: judged.file,
        shownPath: judged.source,
        data: rows.file,
        task: context.model.config.task,
        positiveLabel: rows.positiveLabel,
    }, (done, total) => log.progress(label, done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    if (result.rows !== rows.labels.length)
        throw new errors/* UserError */.yo(`${judged.source} gave ${(0,lib_text/* count */.U9)(result.rows)} scores for ${(0,lib_text/* count */.U9)(rows.labels.length)} rows`);
    return { scores: result.scores, seconds: result.seconds };
}
function describeJudged(judged, { scores, seconds }, rows, task) {
    return {
        version: judged.version,
        source: judged.source,
        sha256: judged.sha256,
        facts: judged.facts,
        scores: (0,profile/* profileValues */.o)('prediction', scores),
        curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
        secondsToScore: seconds,
    };
}

// EXTERNAL MODULE: ./lib/actions/stores.js + 2 modules
var stores = __webpack_require__(39342);
;// CONCATENATED MODULE: ./lib/actions/evaluate-vs-prod.js

















const evaluate_vs_prod_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...actions_context/* evidenceInputs */.jN,
    ...inputs/* tokenInput */.e1,
    candidate: schemas/* string */.YjP()
        .optional()
        .describe('A version, an ONNX file or a predictions file. Default: the model of the train step before.'),
    production: schemas/* string */.YjP()
        .optional()
        .describe('A version, a stage, an ONNX file or a predictions file. Default: what holds `stage`.'),
    stage: schemas/* string */.YjP().default('production').describe('The stage whose version is the one to beat.'),
    data: schemas/* string */.YjP().optional().describe('Rows to judge on: a split or a file. Default: evaluate.split.'),
    comment: (0,inputs/* booleanInput */.tE)()
        .default(true)
        .describe('Post the comparison as the one comment on the pull request.'),
    'fail-on': schemas/* enum */.k5n(inputs/* FAIL_ON */.d$)
        .default('inconclusive')
        .describe('Least outcome that fails the step; with never only an error does.'),
    ...actions_context/* forkInput */.v4,
});
const evaluateVsProd = {
    name: 'evaluate-vs-prod',
    title: 'Compare a model with production',
    description: 'Scores the candidate and the production model on the same rows, compares them with intervals and margins, and comments the verdict on the pull request.',
    branding: { icon: 'bar-chart-2', color: 'blue' },
    inputs: evaluate_vs_prod_inputs,
    outputs: {
        evaluation: 'Path of evaluation.json.',
        report: 'Path of the HTML report.',
        'production-version': 'The version compared with; empty for a first model.',
        'comment-url': 'Link to the comment; empty where none was posted.',
    },
    async run(values, platform) {
        (0,actions_context/* refuseForks */.AS)(platform, values['allow-forks'], 'evaluate-vs-prod');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        checkMetrics(context);
        const registry = (0,stores/* lazily */.qy)(() => (0,stores/* registryOf */.Fv)(context));
        const run = values.candidate ? undefined : await context.need('run', 'train');
        const candidate = run
            ? await (0,judged/* trainedModel */.p0)(context, run)
            : await (0,judged/* resolveJudged */.Ew)(context, registry, values.candidate);
        const production = await productionModel(context, registry, values);
        const rows = await readTestRows(context, values.data);
        const evaluation = await evaluate_vs_prod_judge(context, {
            candidate,
            production,
            rows,
            stage: values.stage,
            runDigest: run?.digest,
        });
        return publish(context, evaluation, values.comment);
    },
};
/** A slip in a metric's name is told before anything is scored. */
function checkMetrics({ model }) {
    for (const name of Object.keys(model.config.evaluate.metrics)) {
        try {
            (0,metrics/* findMetric */.GF)(name, model.config.task);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            throw model.error(['evaluate', 'metrics', name], error.message, error.hint);
        }
    }
}
async function productionModel(context, registry, values) {
    if (values.production)
        return (0,judged/* resolveJudged */.Ew)(context, registry, values.production);
    const holder = (await registry()).stage(context.model.name, values.stage);
    if (holder)
        return (0,judged/* resolveJudged */.Ew)(context, registry, holder.version);
    context.platform.log.notice(`No version of ${context.model.name} holds "${values.stage}" yet: absolute limits only.`);
    return null;
}
async function evaluate_vs_prod_judge(context, given) {
    const { candidate, production, rows, stage } = given;
    const { task, data, evaluate } = context.model.config;
    const scored = await scoreBoth(context, given);
    const seed = (0,random/* seedFromDigests */.nh)(...whatDecides(given), JSON.stringify(evaluate));
    const result = await context.platform.log.group('Comparing', async () => compareModels({
        task,
        labels: rows.labels,
        candidate: scored.candidate.scores,
        production: scored.production?.scores ?? null,
        sameModel: isSameModel(given),
        slices: sliceColumns(evaluate.slices, rows.columns),
        gates: evaluate.metrics,
        confidence: evaluate.confidence,
        threshold: evaluate.threshold,
        minRows: evaluate['min-rows'],
        resamples: evaluate.resamples,
        seed,
    }));
    const untested = untestedGates(evaluate, rows.labels.length);
    const outcome = untested.length > 0 && result.outcome !== 'fail' ? 'inconclusive' : result.outcome;
    return context.write('evaluation', {
        ...context.envelope(outcome, inputDigests(given)),
        task,
        firstModel: production === null,
        sameModel: isSameModel(given),
        stage,
        candidate: describeJudged(candidate, scored.candidate, rows, task),
        production: production && scored.production && describeJudged(production, scored.production, rows, task),
        data: { ...rows.facts, split: rows.split, label: data.label, positiveLabel: rows.positiveLabel },
        threshold: evaluate.threshold,
        seed,
        resamples: evaluate.resamples,
        overall: [...untested, ...result.overall],
        slices: result.slices,
        flips: result.flips,
    });
}
const isSameModel = ({ candidate, production }) => candidate.sha256 === production?.sha256;
/** The same bytes are scored once: the comparison then shows exactly no difference. */
async function scoreBoth(context, given) {
    const candidate = await scored_score(context, given.candidate, given.rows);
    if (!given.production)
        return { candidate, production: null };
    return {
        candidate,
        production: isSameModel(given) ? candidate : await scored_score(context, given.production, given.rows),
    };
}
const whatDecides = ({ candidate, production, rows }) => [
    rows.facts.digests.bytes,
    candidate.sha256,
    production?.sha256 ?? '',
];
function inputDigests({ candidate, production, rows, runDigest }) {
    return {
        candidate: candidate.sha256,
        data: rows.facts.digests.bytes,
        ...(production ? { production: production.sha256 } : {}),
        ...(runDigest ? { run: runDigest } : {}),
    };
}
async function publish(context, evaluation, comment) {
    const { platform, model } = context;
    const report = evaluationReport(evaluation, context.links);
    await context.publish('evaluation', report);
    const key = `${platform.run.workflow ?? 'terminal'}/${model.name}/evaluation`;
    const posted = comment
        ? await platform.upsertComment(key, (0,markdown/* renderMarkdown */.G)(report, { characters: (0,comments/* commentBudget */.L)(key) }))
        : null;
    if (posted?.action === 'skipped')
        platform.log.info(`No comment: ${posted.reason}`);
    return {
        outcome: evaluation.outcome,
        headline: evaluate_vs_prod_headline(report.title, evaluation),
        outputs: {
            evaluation: context.shown(context.evidence.path('evaluation')),
            report: context.shown(context.evidence.path('evaluation', 'html')),
            'production-version': evaluation.production?.version ?? '',
            'comment-url': posted?.url ?? '',
        },
        report,
    };
}
/** The verdict, and the change of the first gate. */
function evaluate_vs_prod_headline(title, { overall }) {
    const first = overall.find(({ gate, interval }) => gate && interval);
    if (!first?.interval || first.difference === null)
        return title;
    return `${title} (${first.metric} ${(0,numbers/* signed */.x8)(first.difference, (0,numbers/* decimalsOf */.m2)(first))})`;
}


/***/ }),

/***/ 78169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ commentBudget),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51315);


/** Who writes with the token that GitHub gives a job; it may not ask for its own name. */
const JOB_LOGIN = 'github-actions[bot]';
/** Invisible first line by which a comment is found again. A key must not end it early. */
const marker = (key) => `<!-- mlops-actions:${key.replaceAll(/[-<>\r\n]{2,}|[<>\r\n]/g, '-')} -->\n`;
/** Characters that the body of the comment with this key may have. */
const commentBudget = (key) => _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_CHARACTERS */ .db - marker(key).length;
const skipped = (reason) => ({ action: 'skipped', url: null, reason });
/**
 * Writes the one comment with this key: creates it, updates it in place, or leaves it where nothing changed.
 * A comment that cannot be written is no failure: the same report is in the job summary.
 */
async function upsertComment(octokit, repository, pull, key, body, log) {
    const text = `${marker(key)}${body}`;
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_CHARACTERS */ .db)
        return skipped(`it has ${text.length} characters, a comment at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_CHARACTERS */ .db}`);
    try {
        const [own] = await ownComments(octokit, repository, pull.number, key);
        if (own === undefined)
            return await createComment(octokit, repository, pull.number, key, text);
        return await updateComment(octokit, repository, own, text);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        log.info(error.text);
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
            return skipped(error.headline);
        return skipped(pull.fromFork ? "a fork's token may not comment" : 'the token may not comment');
    }
}
async function updateComment(octokit, repository, comment, text) {
    const result = { url: comment.html_url, reason: null };
    if (normalized(comment.body ?? '') === normalized(text))
        return { action: 'unchanged', ...result };
    await octokit.rest.issues.updateComment({ ...repository, comment_id: comment.id, body: text });
    return { action: 'updated', ...result };
}
/** Two runs may both have found nothing: the older comment stays, and ours goes into it. */
async function createComment(octokit, repository, number, key, text) {
    const { data } = await octokit.rest.issues.createComment({
        ...repository,
        issue_number: number,
        body: text,
    });
    const [first] = await ownComments(octokit, repository, number, key);
    if (first === undefined || first.id === data.id)
        return { action: 'created', url: data.html_url, reason: null };
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: data.id });
    return updateComment(octokit, repository, first, text);
}
/** Comments with the marker that the token itself wrote, oldest first; anybody may copy a marker. */
async function ownComments(octokit, repository, number, key) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md,
    });
    const marked = comments.filter((comment) => comment.body?.startsWith(marker(key).trimEnd()));
    if (marked.length === 0)
        return [];
    const login = await ownLogin(octokit);
    return marked
        .filter(({ user }) => user?.login === login && (login !== JOB_LOGIN || user.type === 'Bot'))
        .sort((a, b) => a.id - b.id);
}
async function ownLogin(octokit) {
    try {
        const { data } = await octokit.rest.users.getAuthenticated();
        return data.login;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_)
            return JOB_LOGIN;
        throw error;
    }
}
const normalized = (text) => text.replaceAll('\r\n', '\n').trimEnd();


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ metricTitle)
/* harmony export */ });
/* harmony import */ var _evaluation_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96244);

/** What people call a metric; its own name where it is not one of ours, as in a training log. */
const metricTitle = (name) => Object.hasOwn(_evaluation_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb, name) ? _evaluation_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[name].title : name;


/***/ }),

/***/ 31653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ datasetRows),
/* harmony export */   v: () => (/* binding */ modelRows)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);


/** Facts of an ONNX file, as rows of a table. */
function modelRows(model) {
    return [
        ['file', model.path],
        ['sha256', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(model.sha256)],
        ['size', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(model.bytes)],
        ['values in initializers', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(model.parameters)],
        ['inputs', tensors(model.inputs)],
        ['outputs', tensors(model.outputs)],
        [
            'opsets',
            Object.entries(model.opsets)
                .map(([domain, version]) => `${domain || 'ai.onnx'} ${version}`)
                .join(', '),
        ],
        ['producer', model.producer || 'not named'],
    ];
}
const MOST_TENSORS = 12;
function tensors(all) {
    const shown = all
        .slice(0, MOST_TENSORS)
        .map(({ name, type, shape }) => `${name} ${type}[${shape.map((size) => size ?? '?').join(', ')}]`);
    return [...shown, ...(all.length > shown.length ? [`and ${all.length - shown.length} more`] : [])].join(', ');
}
function datasetRows(data) {
    return [
        ['data', `${data.path} (${data.format}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(data.bytes)})`],
        ['rows', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(data.rows)],
        ['digest of the rows', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(data.digests.rows)],
        ['digest of the bytes', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(data.digests.bytes)],
        ['digest of the schema', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(data.digests.schema)],
    ];
}


/***/ })

};
