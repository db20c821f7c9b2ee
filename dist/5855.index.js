export const id = 5855;
export const ids = [5855];
export const modules = {

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ BY_GROUP),
/* harmony export */   Nl: () => (/* binding */ spanTexts),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Vb: () => (/* binding */ isRate),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Shares of rows: told in per cent, their changes in percentage points. */
const RATES = /^(?:(?:top_\d+_|balanced_)?accuracy|(?:precision|recall)(?:_\w+)?|specificity|negative_predictive_value|(?:true|false)_(?:positive|negative)_rate|selection_rate|hamming_loss|(?:traffic_)?churn|negative_flip_rate|demographic_parity|equal_opportunity|equalized_odds)$/;
/** A gate of fairness: `selection_rate_difference by sex`. */
const BY_GROUP = /^(.+)_(difference|ratio) by (.+)$/s;
function isRate(name) {
    const fair = BY_GROUP.exec(name);
    return fair ? fair[2] === 'difference' && RATES.test(fair[1]) : RATES.test(name);
}
/** At most four digits. */
const plain = (value) => String(Number(value.toPrecision(4)));
/** `0.791`, `41.2 %` */
const valueText = (metric, value) => isRate(metric) ? `${plain(100 * value)} %` : plain(value);
/** `0.005`, `2.5 pp` */
const changeText = (metric, change) => isRate(metric) ? `${plain(100 * change)} pp` : plain(change);
/** `0.009 to 0.016`, `0.9 to 1.6 pp`: as many decimals as the interval supports, two digits of its half-width. */
function spanTexts(metric, [low, high]) {
    const [scale, unit] = isRate(metric) ? [100, ' pp'] : [1, ''];
    const halfWidth = (scale * Math.abs(high - low)) / 2;
    const decimals = halfWidth > 0 ? Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(halfWidth)))) : 4;
    const show = (value) => (scale * value).toFixed(decimals);
    return { from: show(low), to: `${show(high)}${unit}` };
}


/***/ }),

/***/ 76281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ isWorse),
/* harmony export */   C2: () => (/* binding */ changeOf),
/* harmony export */   LK: () => (/* binding */ isBetter),
/* harmony export */   RC: () => (/* binding */ comparisonCells),
/* harmony export */   XY: () => (/* binding */ allowedCell),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   y6: () => (/* binding */ changeSentence)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78134);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86159);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68844);
/* harmony import */ var _slices_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94555);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88861);






/** How one comparison reads in a table and in a sentence. */
/** `ROC AUC ↑`, `recall, origin = ANC ↑` */
const gateName = (comparison) => `${(0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTitle */ .Vu)(comparison.metric)}${comparison.slice ? `, ${(0,_slices_js__WEBPACK_IMPORTED_MODULE_3__/* .sliceName */ .oq)(comparison)}` : ''} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .arrow */ .UE)(comparison.better)}`;
/** Production, candidate and change, all with the same decimals and in the same unit. */
function comparisonCells(comparison) {
    const { shown, unit } = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .inUnits */ .D)(comparison);
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsOf */ .m2)(shown);
    const value = (of) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .orDash */ .gR)(of, (number) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(number, decimals)}${unit.value}`);
    const change = changeCell(shown, decimals, unit.change);
    const better = directionOf(comparison);
    const other = shown.trivial === undefined ? value(shown.production) : `${value(shown.trivial)} (trivial)`;
    return [other, value(shown.candidate), better ? `${change} ${better}` : change];
}
function changeCell({ difference, interval }, decimals, unit) {
    if (difference === null)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr;
    const change = `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(difference, decimals)}${unit}`;
    return interval ? `${change} (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(interval, (end) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(end, decimals))})` : change;
}
/** Up is better, whichever way the number goes; nothing where the interval holds 0 or nothing can be told. */
function directionOf({ interval, better, gate }) {
    if (interval === null || (interval[0] <= 0 && interval[1] >= 0))
        return '';
    if (gate?.verdict === 'inconclusive')
        return '';
    return interval[0] > 0 === (better === 'higher') ? '▲\u00a0better' : '▼\u00a0worse';
}
/** `≥ −0.005 · value ≥ 0.65 · needs about 900 more rows` */
function allowedCell(comparison) {
    const { shown, unit } = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .inUnits */ .D)(comparison);
    const { gate, better } = shown;
    if (!gate)
        return _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr;
    const parts = [
        gate.margin === null
            ? ''
            : better === 'higher'
                ? `≥ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(0 - gate.margin)}${unit.change}`
                : `≤ ${gate.margin > 0 ? '+' : ''}${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(gate.margin)}${unit.change}`,
        gate.min === null ? '' : `value ≥ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(gate.min)}${unit.value}`,
        gate.max === null ? '' : `value ≤ ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(gate.max)}${unit.value}`,
        gate.moreRows === null ? '' : `needs about ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9)(gate.moreRows)} more rows`,
    ];
    return parts.filter(Boolean).join(' · ') || _numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .DASH */ .jr;
}
/** The interval lies on the better side of no change. */
const isBetter = ({ interval, better }) => interval !== null && (better === 'higher' ? interval[0] > 0 : interval[1] < 0);
/** The interval lies beyond the allowed loss. */
const isWorse = ({ interval, better, gate }) => interval !== null &&
    gate?.margin != null &&
    (better === 'higher' ? interval[1] < -gate.margin : interval[0] > gate.margin);
/** `ROC AUC rises by **0.018** (90 % CI 0.016 to 0.020)` */
function changeSentence(comparison) {
    const { shown, unit } = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .inUnits */ .D)(comparison);
    const { metric, difference, interval, candidate, candidateInterval, confidence } = shown;
    const title = capitalised((0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metricTitle */ .Vu)(metric));
    const decimals = (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsOf */ .m2)(shown);
    const write = (value) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .fixed */ .Zu)(value, decimals);
    const ci = (ends, number = write) => ` (${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .intervalName */ .Bb)(confidence)} ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .span */ .Ln)(ends, number)})`;
    if (difference === null) {
        if (candidate === null)
            return [`${title} cannot be computed`];
        return [
            `${title} is `,
            (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`${write(candidate)}${unit.value}`),
            candidateInterval ? ci(candidateInterval) : '',
        ];
    }
    if (interval && interval[0] <= 0 && interval[1] >= 0) {
        const ends = ci(interval, (end) => (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(end, decimals));
        return [`${title} changes by `, (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(`${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(difference, decimals)}${unit.change}`), ends];
    }
    const sizes = interval?.map(Math.abs).sort((a, b) => a - b);
    const size = `${write(Math.abs(difference))}${unit.change}`;
    return [`${title} ${difference < 0 ? 'falls' : 'rises'} by `, (0,_build_js__WEBPACK_IMPORTED_MODULE_5__/* .strong */ .ko)(size), sizes ? ci(sizes) : ''];
}
/** The change alone, for a sentence about a slice: `−0.041`, `−4.1 pp`. */
function changeOf(comparison) {
    const { shown, unit } = (0,_units_js__WEBPACK_IMPORTED_MODULE_2__/* .inUnits */ .D)(comparison);
    return (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .orDash */ .gR)(shown.difference, (change) => `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .signed */ .x8)(change, (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .decimalsOf */ .m2)(shown))}${unit.change}`);
}
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);


/***/ }),

/***/ 70014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ evaluationReport)
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/slices.js
var report_slices = __webpack_require__(94555);
;// CONCATENATED MODULE: ./lib/report/answers.js




/** Answers that the candidate gives otherwise than production. */
const MOST_EXAMPLES = 20;
const MOST_SLICES = 20;
/** The line of the first screen; none where there is nothing to compare. */
function answersLine(document) {
    const { flips, shifts, traffic, sameModel } = document;
    if (sameModel)
        return [];
    const known = flips && flips.rows > 0 ? flipSentence(flips) : shifts ? shiftSentence(shifts) : [];
    const all = [...known, ...(traffic ? trafficSentence(traffic) : [])];
    return all.length === 0 ? [] : [(0,build/* paragraph */.FY)(...all)];
}
function flipSentence(flips) {
    const { rows, changed, becameRight, becameWrong, confidence, negativeRate } = flips;
    const share = (0,numbers/* percent */.KN)(flips.churn?.value ?? changed / rows);
    const worse = negativeRate && confidence ? `, ${shareText(negativeRate, confidence)} of all` : '';
    return [
        (0,build/* strong */.ko)(`${share} of decisions change`),
        `: ${(0,lib_text/* count */.U9)(becameRight)} become right, ${(0,lib_text/* count */.U9)(becameWrong)} become wrong${worse}.`,
    ];
}
function shiftSentence({ distances, beyond, tolerance, rows }) {
    if (!distances)
        return [];
    const moved = `: half of ${(0,lib_text/* count */.U9)(rows)} by at most ${(0,numbers/* significant */.I1)(distances.median)}, one in twenty by more than ${(0,numbers/* significant */.I1)(distances.p95)}`;
    const far = beyond?.value == null || tolerance === null
        ? ''
        : `; ${(0,numbers/* percent */.KN)(beyond.value)} by more than the tolerance of ${(0,lib_text/* plain */.pj)(tolerance)}`;
    return [(0,build/* strong */.ko)('Predictions move'), `${moved}${far}.`];
}
function trafficSentence({ rows, churn, confidence, path }) {
    if (churn?.value == null)
        return [];
    return [
        ` Of ${(0,lib_text/* plural */.LS)(rows, 'row')} without labels (`,
        (0,build/* mono */.O5)(path),
        `) ${shareText(churn, confidence)} are answered otherwise.`,
    ];
}
/** `1.04 % (90 % CI 1.01 to 1.07)` */
function shareText({ value, interval }, confidence) {
    if (value === null)
        return numbers/* DASH */.jr;
    const [number, ends] = shareParts({ value, interval });
    return ends ? `${number} (${(0,numbers/* intervalName */.Bb)(confidence)} ${ends})` : number;
}
/** The share and its interval with one number of decimals, in per cent; the interval is empty where there is none. */
function shareParts({ value, interval }) {
    if (value === null)
        return [numbers/* DASH */.jr, ''];
    if (!interval)
        return [(0,numbers/* percent */.KN)(value), ''];
    const decimals = (0,numbers/* decimalsFor */.Wm)((interval[1] - interval[0]) * 50);
    const write = (share) => (0,numbers/* fixed */.Zu)(share * 100, decimals);
    return [`${write(value)} %`, (0,numbers/* span */.Ln)(interval, write)];
}
/** All that is known of the answers that change: rates, examples by name, unlabelled rows, the file to label. */
function answersDetails(document) {
    const { flips, shifts, traffic, disagreements, sameModel } = document;
    if (sameModel)
        return [];
    const blocks = [
        ...(flips?.churn ? [flipRates(flips)] : []),
        ...(flips?.examples?.length
            ? exampleBlocks(flips.examples, 'Became wrong, the most confident first:', 'Confidence')
            : []),
        ...(shifts?.distances ? [distanceTable(shifts.distances)] : []),
        ...(shifts?.examples.length
            ? exampleBlocks(shifts.examples, 'Rows whose error grew most:', 'Grew by')
            : []),
        ...(traffic ? trafficBlocks(traffic) : []),
        ...(disagreements ? [labelling(disagreements)] : []),
    ];
    return blocks.length === 0 ? [] : [(0,build/* details */.zH)('Answers that change', ...blocks)];
}
function flipRates(flips) {
    const rows = [
        ['decisions that change (churn)', flips.churn],
        ['became right, of all rows', flips.positiveRate],
        ['became wrong, of all rows (negative flip rate)', flips.negativeRate],
        ['still right, of what production has right (backward trust)', flips.backwardTrust],
        ['still wrong, of what production has wrong', flips.backwardErrors],
    ];
    return (0,build/* table */.tp)([(0,build/* left */.kb)('Share'), (0,build/* right */.pG)('Value'), (0,build/* right */.pG)((0,numbers/* intervalName */.Bb)(flips.confidence ?? 0.95))], rows.flatMap(([name, share]) => (share ? [[name, ...shareParts(share)]] : [])));
}
function exampleBlocks(examples, title, by) {
    const named = examples.some(({ id }) => id !== null);
    return [
        (0,build/* paragraph */.FY)(title),
        (0,build/* table */.tp)([(0,build/* right */.pG)('Row'), ...(named ? [(0,build/* left */.kb)('Name')] : []), (0,build/* right */.pG)(by)], examples
            .slice(0, MOST_EXAMPLES)
            .map(({ row, id, confidence }) => [
            (0,lib_text/* count */.U9)(row),
            ...(named ? [id ?? numbers/* DASH */.jr] : []),
            (0,numbers/* orDash */.gR)(confidence, (by) => (0,numbers/* significant */.I1)(by)),
        ]), 3),
    ];
}
const distanceTable = ({ median, p90, p95, p99, max }) => (0,build/* table */.tp)([(0,build/* right */.pG)('Median move'), (0,build/* right */.pG)('90 %'), (0,build/* right */.pG)('95 %'), (0,build/* right */.pG)('99 %'), (0,build/* right */.pG)('Largest')], [[median, p90, p95, p99, max].map((value) => (0,numbers/* significant */.I1)(value))]);
function trafficBlocks(traffic) {
    const { path, rows, churn, confidence, changed, becamePositive, becameNegative, slices, distances } = traffic;
    const turned = becamePositive === undefined || becameNegative === undefined
        ? ''
        : `: ${(0,lib_text/* count */.U9)(becamePositive)} turn positive, ${(0,lib_text/* count */.U9)(becameNegative)} negative`;
    return [
        (0,build/* paragraph */.FY)(`${(0,lib_text/* plural */.LS)(rows, 'row')} without labels in `, (0,build/* mono */.O5)(path), churn && changed !== null
            ? `, of which ${(0,lib_text/* count */.U9)(changed)} are answered otherwise, ${shareText(churn, confidence)}${turned}.`
            : '.'),
        ...(distances ? [distanceTable(distances)] : []),
        ...(slices.length > 0 ? [trafficTable(traffic)] : []),
    ];
}
const trafficTable = ({ slices, confidence }) => (0,build/* table */.tp)([(0,build/* left */.kb)('Slice'), (0,build/* right */.pG)('Rows'), (0,build/* right */.pG)('Changed'), (0,build/* right */.pG)('Churn'), (0,build/* right */.pG)((0,numbers/* intervalName */.Bb)(confidence))], slices.map(({ columns, labels, rows, changed, churn }) => [
    (0,report_slices/* labelsName */.Db)(columns, labels),
    (0,lib_text/* count */.U9)(rows),
    (0,lib_text/* count */.U9)(changed),
    ...shareParts(churn),
]), MOST_SLICES);
const labelling = ({ path, from, population, ranked, control }) => (0,build/* facts */.Ix)([
    ['rows to label', (0,build/* mono */.O5)(path)],
    ['chosen from', `${(0,lib_text/* plural */.LS)(population, 'row')} of ${from === 'test' ? 'the test data' : 'the traffic'}`],
    ['because the models differ, or the candidate is unsure', (0,lib_text/* count */.U9)(ranked)],
    ['at random from the rest, with weights', (0,lib_text/* count */.U9)(control)],
]);

// EXTERNAL MODULE: ./lib/report/comparison.js
var report_comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
;// CONCATENATED MODULE: ./lib/report/challengers.js






/** Challengers beside the candidate on the first screen. */
const MOST = 5;
/** The panel: one sentence, and a row for each model, best first. */
function challengerBlocks({ challengers }) {
    if (!challengers)
        return [];
    const rest = challengers.models.length - MOST;
    const more = rest > 0 ? ` ${(0,lib_text/* plural */.LS)(rest, 'more model')} in the details.` : '';
    return [(0,build/* paragraph */.FY)(...sentence(challengers), more), panelTable(challengers, MOST)];
}
/** All of them, where the first screen has not. */
const challengerDetails = ({ challengers }) => challengers && challengers.models.length > MOST
    ? [(0,build/* details */.zH)(`All ${challengers.models.length} models`, panelTable(challengers))]
    : [];
const panelTable = ({ metric, better, models, confidence }, most) => (0,build/* table */.tp)([
    (0,build/* right */.pG)('Rank'),
    (0,build/* left */.kb)('Model'),
    (0,build/* left */.kb)('Against production'),
    (0,build/* right */.pG)(`${(0,report_metrics/* metricTitle */.Vu)(metric)} ${(0,numbers/* arrow */.UE)(better)}`),
    (0,build/* right */.pG)(`Change (${(0,numbers/* intervalName */.Bb)(confidence.declared)}, all together)`),
    (0,build/* right */.pG)('Behind the first'),
], models.slice(0, most).map(row), MOST);
function sentence({ models, best, metric }) {
    const others = models.length - 1;
    const first = models[0];
    if (best !== null)
        return [
            (0,build/* strong */.ko)(nameOf(first)),
            ` is better by ${(0,report_metrics/* metricTitle */.Vu)(metric)} than ${others === 1 ? 'the other model' : `each of the ${others} others`}.`,
        ];
    return [
        `None of the ${(0,lib_text/* plural */.LS)(models.length, 'model')} is better than all others by ${(0,report_metrics/* metricTitle */.Vu)(metric)}; `,
        (0,build/* strong */.ko)(nameOf(first)),
        ' has the best value, which may be chance.',
    ];
}
const nameOf = ({ version, source }) => version ?? source;
const row = (entry) => {
    const { comparison, behind, rank, candidate } = entry;
    const [, value, change] = (0,report_comparison/* comparisonCells */.RC)(comparison);
    const { shown, unit } = (0,units/* inUnits */.D)(comparison);
    const decimals = (0,numbers/* decimalsOf */.m2)(shown);
    const sign = (end) => (0,numbers/* signed */.x8)(end * unit.scale, decimals);
    return [
        String(rank),
        [(0,build/* mono */.O5)(nameOf(entry)), candidate ? ' (candidate)' : ''],
        comparison.gate ? { sign: comparison.gate.verdict } : numbers/* DASH */.jr,
        value,
        change,
        behind
            ? `${sign(behind.difference)}${unit.change}${behind.interval ? ` (${(0,numbers/* span */.Ln)(behind.interval, sign)})` : ''}`
            : numbers/* DASH */.jr,
    ];
};

;// CONCATENATED MODULE: ./lib/report/calibration.js



const BARS = '▁▂▃▄▅▆▇█';
const MOST_BINS = 10;
/** Whether scores are probabilities, bin by bin; nothing for a task without scores of two classes. */
function calibrationDetails({ candidate, production }) {
    const [own, other] = [candidate, production].map((model) => model?.curves?.calibration ?? []);
    if (own.length === 0)
        return [];
    const compared = other.length > 0;
    const most = Math.max(...[...own, ...other].map(({ observed }) => observed));
    const lines = [...(compared ? [['production', other]] : []), ['candidate', own]];
    return [
        (0,build/* details */.zH)('Calibration', (0,build/* paragraph */.FY)(`Share of positives from the lowest scores to the highest: ${lines.map(([name, bins]) => `${name} ${sparkline(bins, most)}`).join(', ')}. Where scores are probabilities, each share is near its mean score.`), (0,build/* table */.tp)([
            (0,build/* left */.kb)('Bin'),
            ...lines.flatMap(([name]) => [
                (0,build/* right */.pG)(`Mean score, ${name}`),
                (0,build/* right */.pG)(`Positives, ${name}`),
                (0,build/* right */.pG)(`Rows, ${name}`),
            ]),
        ], Array.from({ length: Math.max(own.length, other.length) }, (_, i) => [
            `${i + 1}`,
            ...lines.flatMap(([, bins]) => binCells(bins[i])),
        ]), MOST_BINS)),
    ];
}
const binCells = (bin) => bin ? [(0,numbers/* fixed */.Zu)(bin.predicted, 3), (0,numbers/* fixed */.Zu)(bin.observed, 3), (0,lib_text/* count */.U9)(bin.rows)] : [numbers/* DASH */.jr, numbers/* DASH */.jr, numbers/* DASH */.jr];
/** A bar for each bin, from nothing to `most`. */
const sparkline = (bins, most) => bins
    .map(({ observed }) => BARS[Math.min(BARS.length - 1, Math.floor((observed / (most || 1)) * BARS.length))])
    .join('');

// EXTERNAL MODULE: ./lib/report/baseline.js
var baseline = __webpack_require__(24351);
;// CONCATENATED MODULE: ./lib/report/data-change.js


/** With the sentence, and the head of the table, eight lines. */
const MOST_COLUMNS = 4;
/** The first lines of what a validation says of the data against earlier data; none where it is as it was. */
function dataChangeDetails(difference) {
    if (!difference || difference.change === 'none')
        return [];
    const changed = (0,baseline/* changedColumns */.k8)(difference);
    return [
        (0,build/* details */.zH)('What changed in the data', ...(0,baseline/* baselineLine */.G)(difference), ...(changed.length > 0 ? [(0,baseline/* changedTable */.D3)(changed, MOST_COLUMNS, MOST_COLUMNS)] : [])),
    ];
}

// EXTERNAL MODULE: ./lib/report/envelope.js
var envelope = __webpack_require__(34432);
;// CONCATENATED MODULE: ./lib/report/fairness.js






const MOST_GROUPS = 20;
/** Every group of every measure, for both models. */
const fairnessDetails = (all) => all.map((measured) => (0,build/* details */.zH)(`Fairness: ${(0,report_metrics/* measureTitle */.H2)(measured.measure)} by ${measured.by.join(' and ')}, ${measured.verdict ?? 'not judged'}`, ...measured.metrics.flatMap((metric) => metricBlocks(metric, measured)), disparities(measured)));
function metricBlocks(metric, { by, confidence, metrics }) {
    const unit = (0,units/* rateUnit */.X)(metric.metric);
    const name = (0,numbers/* intervalName */.Bb)(confidence);
    const rows = [
        ...metric.groups.map((group) => groupRow(group, by, unit)),
        [
            'all rows',
            '',
            valueText(metric.overall.production, null, unit),
            valueText(metric.overall.candidate, null, unit),
            '',
        ],
    ];
    return [
        ...(metrics.length > 1 ? [(0,build/* paragraph */.FY)(`${(0,report_metrics/* measureTitle */.H2)(metric.metric)}:`)] : []),
        (0,build/* table */.tp)([
            (0,build/* left */.kb)('Group'),
            (0,build/* right */.pG)('Rows'),
            (0,build/* right */.pG)(`Production (${name})`),
            (0,build/* right */.pG)(`Candidate (${name})`),
            (0,build/* left */.kb)('Note'),
        ], rows, MOST_GROUPS),
    ];
}
const groupRow = (group, by, unit) => [
    (0,report_slices/* labelsName */.Db)(by, group.labels),
    (0,lib_text/* count */.U9)(group.rows),
    valueText(group.production, group.productionInterval, unit),
    valueText(group.candidate, group.candidateInterval, unit),
    group.notJudged ? `not judged: ${group.notJudged}` : '',
];
/** `21.4 % (20.1 to 22.8)` */
function valueText(value, interval, { scale, value: suffix }) {
    if (value === null)
        return numbers/* DASH */.jr;
    const decimals = interval ? (0,numbers/* decimalsFor */.Wm)(((interval[1] - interval[0]) * scale) / 2) : scale === 1 ? 3 : 1;
    const write = (number) => (0,numbers/* fixed */.Zu)(number * scale, decimals);
    return `${write(value)}${suffix}${interval ? ` (${(0,numbers/* span */.Ln)(interval, write)})` : ''}`;
}
/** How far the groups lie apart, of both models. */
function disparities({ production, candidate, widening, wideningInterval, measure, to }) {
    const unit = (0,units/* rateUnit */.X)(measure);
    const points = { ...unit, value: unit.change };
    const ratio = { scale: 1, value: '', change: '' };
    const wider = widening === null ? numbers/* DASH */.jr : changeText(widening, wideningInterval, unit);
    const between = to === 'overall' ? 'largest distance from all rows' : 'largest less smallest value';
    return (0,build/* table */.tp)([(0,build/* left */.kb)('Groups apart'), (0,build/* right */.pG)('Production'), (0,build/* right */.pG)('Candidate'), (0,build/* right */.pG)('Change')], [
        [
            `difference (${between})`,
            valueText(production?.difference ?? null, production?.differenceInterval ?? null, points),
            valueText(candidate.difference, candidate.differenceInterval, points),
            wider,
        ],
        [
            'ratio (1 is equal)',
            valueText(production?.ratio ?? null, production?.ratioInterval ?? null, ratio),
            valueText(candidate.ratio, candidate.ratioInterval, ratio),
            '',
        ],
    ]);
}
function changeText(value, interval, { scale, change }) {
    const decimals = (0,numbers/* decimalsFor */.Wm)(interval ? ((interval[1] - interval[0]) * scale) / 2 : Math.abs(value * scale));
    const write = (number) => (0,numbers/* signed */.x8)(number * scale, decimals);
    return `${write(value)}${change}${interval ? ` (${(0,numbers/* span */.Ln)(interval, write)})` : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/judged.js

/** What was judged, in the order in which people look at it. */
const ORDER = { fail: 0, warn: 1, inconclusive: 2, pass: 3 };
const grave = ({ gate }) => ORDER[gate?.verdict ?? 'pass'];
const failingFirst = (comparisons) => [...comparisons].sort((a, b) => grave(a) - grave(b));
/** Gated comparisons of all rows: failing ones first, and among equals how good the answers are before their cost. */
const gates = ({ overall }) => failingFirst([
    ...overall.filter(({ gate, metric }) => gate && (0,report_metrics/* isQuality */.qd)(metric)),
    ...overall.filter(({ gate, metric }) => gate && !(0,report_metrics/* isQuality */.qd)(metric)),
]);
/** Slices that fail, warn or cannot be judged. */
const openSlices = ({ slices }) => failingFirst(slices.filter(({ gate }) => gate && gate.verdict !== 'pass'));
const failing = (comparisons) => comparisons.filter(({ gate }) => gate?.verdict === 'fail');

// EXTERNAL MODULE: ./lib/report/screen.js
var screen = __webpack_require__(56208);
;// CONCATENATED MODULE: ./lib/report/first-screen.js








const first_screen_MOST_SLICES = 10;
const MOST_NOTES = 3;
/** Rows that stay in the smallest budget. */
const MOST_KEPT = 3;
/**
 * The tables that decide, on one screen: gates, then the slices that are not well, graver ones first. What has no
 * room is counted by its verdict; all of it is in the details.
 *
 * @param others blocks that stand beside them on the first screen
 * @returns `whole`: every gate and every remark is among the blocks
 */
function decidingBlocks(document, others) {
    const judged = gates(document);
    const slices = openSlices(document);
    const notes = noteList(document);
    const tables = [judged, slices].filter(({ length }) => length > 0).length;
    const room = (0,screen/* roomBeside */._W)([...others, ...notes], tables);
    const half = Math.max(room - judged.length, room >> 1);
    const shownSlices = (0,screen/* fitting */._Q)(slices, Math.min(first_screen_MOST_SLICES, half), verdictOf);
    const shownGates = (0,screen/* fitting */._Q)(judged, room - (0,screen/* rowsOf */.RO)(shownSlices), verdictOf);
    const blocks = [
        ...(judged.length > 0 ? [gateTable(shownGates)] : []),
        ...notes,
        ...(slices.length > 0 ? [sliceTable(shownSlices, slices)] : []),
    ];
    return { blocks, whole: shownGates.rest.size === 0 && remarks(document).length <= MOST_NOTES };
}
const verdictOf = ({ gate }) => gate?.verdict;
/** `90 % CI` where all intervals are of one confidence. */
function changeTitle(comparisons) {
    const names = new Set(comparisons.map(({ confidence }) => (0,numbers/* intervalName */.Bb)(confidence)));
    return `Change (${names.size === 1 ? [...names][0] : 'interval'})`;
}
/** Gates with their verdicts; all of them also stand in the details where one has no row here. */
function gateTable(fitted) {
    const { shown } = fitted;
    const open = shown.filter(({ gate }) => gate?.verdict !== 'pass').length;
    return (0,build/* table */.tp)(gateColumns(shown), [...shown.map(gateRow), ...(0,screen/* restRows */.KB)(fitted, 'gate')], Math.max(1, Math.min(open, MOST_KEPT)));
}
/** Every gate with its reason, and every remark. */
const allGates = (document) => {
    const judged = gates(document);
    const remarked = warnings(document);
    return [
        (0,build/* table */.tp)([...gateColumns(judged), (0,build/* left */.kb)('Why')], judged.map((gate) => [...gateRow(gate), gate.gate?.reason ?? '']), MOST_KEPT),
        ...(remarked.length > 0 ? [(0,build/* list */.p_)(remarked)] : []),
    ];
};
const gateColumns = (comparisons) => [
    (0,build/* left */.kb)('Result'),
    (0,build/* left */.kb)('Metric'),
    (0,build/* right */.pG)('Production'),
    (0,build/* right */.pG)('Candidate'),
    (0,build/* right */.pG)(changeTitle(comparisons)),
    (0,build/* left */.kb)('Allowed'),
];
const gateRow = (comparison) => [
    { sign: comparison.gate?.verdict ?? 'inconclusive' },
    (0,report_comparison/* gateName */.h2)(comparison),
    ...(0,report_comparison/* comparisonCells */.RC)(comparison),
    (0,report_comparison/* allowedCell */.XY)(comparison),
];
/** The metric has a column where there is more than one. */
function sliceTable(fitted, all) {
    const { shown } = fitted;
    const several = new Set(all.map(({ metric }) => metric)).size > 1;
    const wanting = shown.some((slice) => needs(slice) !== '');
    const named = several ? '' : ` by ${(0,report_metrics/* metricTitle */.Vu)(shown[0].metric)} ${(0,numbers/* arrow */.UE)(shown[0].better)}`;
    return (0,build/* table */.tp)([
        (0,build/* left */.kb)('Result'),
        (0,build/* left */.kb)(`Slice${named}`),
        ...(several ? [(0,build/* left */.kb)('Metric')] : []),
        (0,build/* right */.pG)('Rows'),
        (0,build/* right */.pG)('Production'),
        (0,build/* right */.pG)('Candidate'),
        (0,build/* right */.pG)(changeTitle(shown)),
        (0,build/* right */.pG)('p, adjusted'),
        ...(wanting ? [(0,build/* left */.kb)('Needs')] : []),
    ], [
        ...shown.map((slice) => sliceRow(slice, several)),
        ...(0,screen/* restRows */.KB)(fitted, several ? 'comparison' : 'slice'),
    ], Math.min(shown.length, MOST_KEPT));
}
const sliceRow = (slice, several) => [
    { sign: slice.gate?.verdict ?? 'inconclusive' },
    (0,report_slices/* sliceName */.oq)(slice),
    ...(several ? [`${(0,report_metrics/* metricTitle */.Vu)(slice.metric)} ${(0,numbers/* arrow */.UE)(slice.better)}`] : []),
    (0,lib_text/* count */.U9)(slice.rows),
    ...(0,report_comparison/* comparisonCells */.RC)(slice),
    (0,numbers/* orDash */.gR)(slice.pWorse, numbers/* probability */.E5),
    needs(slice),
];
/** What would settle a slice that could not be judged. */
function needs({ gate, difference }) {
    if (gate?.moreRows != null)
        return `about ${(0,lib_text/* count */.U9)(gate.moreRows)} more rows`;
    return gate?.verdict === 'inconclusive' && difference === null ? gate.reason : '';
}
function noteList(document) {
    const notes = remarks(document);
    if (notes.length === 0)
        return [];
    const shown = notes.length > MOST_NOTES ? notes.slice(0, MOST_NOTES - 1) : notes;
    const rest = notes.length - shown.length;
    return [(0,build/* list */.p_)([...shown, ...(rest > 0 ? [`and ${(0,lib_text/* plural */.LS)(rest, 'more remark')} in the details`] : [])])];
}
/**
 * Why a gate neither passed nor failed (where it failed, the row of the table says it all), and what is to be known
 * before anybody trusts the numbers.
 */
const remarks = (document) => [
    ...gates(document)
        .filter(({ gate }) => gate?.verdict === 'warn' || gate?.verdict === 'inconclusive')
        .map((comparison) => [(0,build/* strong */.ko)((0,report_comparison/* gateName */.h2)(comparison)), `: ${comparison.gate?.reason}`]),
    ...warnings(document).map((warning) => [(0,build/* strong */.ko)('Note'), `: ${warning}`]),
];
/** What was noticed about the models beside the gates. */
const warnings = ({ candidate, production, importance }) => [
    ...new Set([
        ...candidate.warnings,
        ...(production?.warnings ?? []).map((warning) => `production: ${warning}`),
        ...(importance?.warnings ?? []),
    ]),
];

;// CONCATENATED MODULE: ./lib/report/holdout.js

/** One test set for many candidates becomes a training set by and by. */
function holdoutSentence({ holdout }) {
    if (!holdout || (holdout.evaluations === 1 && !holdout.spending))
        return [];
    const { evaluations, spending } = holdout;
    const budget = spending ? `, of ${(0,lib_text/* count */.U9)(spending.looks)} looks that it is good for` : '';
    return [` Evaluated ${(0,lib_text/* plural */.LS)(evaluations, 'time')} on this holdout${budget}.`];
}
function holdoutRows({ holdout }) {
    if (!holdout)
        return [];
    const { evaluations, recorded, spending } = holdout;
    const known = recorded
        ? 'this one is recorded too'
        : 'those that the ledger knows, and this one, which it will not';
    return [
        ['evaluations on this holdout', `${(0,lib_text/* count */.U9)(evaluations)}: ${known}`],
        ...(spending
            ? [
                [
                    'error rate',
                    `${(0,lib_text/* plain */.pj)(1 - spending.declared)} over ${(0,lib_text/* count */.U9)(spending.looks)} looks (${SPENDING[spending.method]}), ${(0,lib_text/* plain */.pj)(1 - spending.confidence)} at this one`,
                ],
            ]
            : []),
    ];
}
const SPENDING = { bonferroni: 'Bonferroni', pocock: 'spent as by Pocock' };

;// CONCATENATED MODULE: ./lib/report/importance.js




const MOST_FEATURES = 15;
/** Columns that are permuted together are named together. */
const featureName = ({ columns }) => columns.join(' + ');
/** Which columns matter to each model, and where they differ. */
function importanceDetails(importance, total) {
    const { features, metric, rows, repeats, confidence, noise, rankCorrelation, productionUnknown } = importance;
    const chance = noise
        ? ` Chance alone shows up to ${[noise.production, noise.candidate].flatMap((most) => (most === null ? [] : [(0,numbers/* significant */.I1)(most, 2)])).join(' and ')}.`
        : '';
    const alike = rankCorrelation === null
        ? ''
        : ` The rank correlation of both models is ${(0,numbers/* significant */.I1)(rankCorrelation, 2)}.`;
    const unknown = productionUnknown ? ` Of production it is not known: ${productionUnknown}.` : '';
    return (0,build/* details */.zH)(`Importance of ${(0,lib_text/* plural */.LS)(features.length, 'column')}`, (0,build/* paragraph */.FY)(`By how much ${(0,report_metrics/* metricTitle */.Vu)(metric)} gets worse on ${rows < total ? `${(0,lib_text/* count */.U9)(rows)} of ` : ''}${(0,lib_text/* plural */.LS)(total, 'row')} when a column is permuted (${(0,lib_text/* plural */.LS)(repeats, 'time')}).${chance}${alike}${unknown}`), (0,build/* table */.tp)([
        (0,build/* right */.pG)('Rank'),
        (0,build/* left */.kb)('Column'),
        (0,build/* right */.pG)('Production'),
        (0,build/* right */.pG)('Candidate'),
        (0,build/* right */.pG)(`Change (${(0,numbers/* intervalName */.Bb)(confidence)})`),
        (0,build/* left */.kb)('Note'),
    ], features.map(featureRow), MOST_FEATURES));
}
function featureRow(feature) {
    const { candidate, production, difference, interval, entered, vanished } = feature;
    const decimals = (0,numbers/* decimalsFor */.Wm)(interval ? (interval[1] - interval[0]) / 2 : spread([candidate, production]));
    const write = (value) => (0,numbers/* fixed */.Zu)(value, decimals);
    const sign = (value) => (0,numbers/* signed */.x8)(value, decimals);
    const change = (0,numbers/* orDash */.gR)(difference, sign);
    return [
        rankText(candidate, production),
        featureName(feature),
        production ? write(production.value) : numbers/* DASH */.jr,
        candidate ? write(candidate.value) : numbers/* DASH */.jr,
        interval && difference !== null ? `${change} (${(0,numbers/* span */.Ln)(interval, sign)})` : change,
        entered ? 'new among the first three' : vanished ? 'mattered to production only' : '',
    ];
}
/** The interval's size, or where there is none that of the repeats. */
const spread = (estimates) => Math.max(...estimates.map((estimate) => estimate?.std || Math.abs(estimate?.value ?? 0) / 10));
/** `1`, `3, was 7` */
function rankText(candidate, production) {
    if (!candidate)
        return numbers/* DASH */.jr;
    if (!production || production.rank === candidate.rank)
        return (0,lib_text/* count */.U9)(candidate.rank);
    return `${(0,lib_text/* count */.U9)(candidate.rank)}, was ${(0,lib_text/* count */.U9)(production.rank)}`;
}

;// CONCATENATED MODULE: ./lib/report/mistakes.js



const MOST_ROWS = 10;
/** Confusion matrices of several classes, residuals of numbers; nothing for other tasks. */
function mistakeDetails({ candidate, production }) {
    const matrices = [
        ...matrixBlocks('Production', production?.confusion),
        ...matrixBlocks('Candidate', candidate.confusion),
    ];
    return [
        ...(matrices.length > 0 ? [(0,build/* details */.zH)('Confusion matrices', ...matrices)] : []),
        ...(candidate.residuals ? [residualDetails(production?.residuals, candidate.residuals)] : []),
    ];
}
const matrixBlocks = (model, confusion) => confusion
    ? [
        (0,build/* paragraph */.FY)(`${model}: rows of each true class by the class that it decides on.`),
        (0,build/* table */.tp)([(0,build/* left */.kb)('True class'), ...confusion.classes.map((name) => (0,build/* right */.pG)(name))], confusion.counts.map((row, i) => [confusion.classes[i], ...row.map((rows) => (0,lib_text/* count */.U9)(rows))]), MOST_ROWS),
    ]
    : [];
function residualDetails(production, candidate) {
    const both = [production, candidate];
    return (0,build/* details */.zH)('Residuals: truth less prediction', (0,build/* table */.tp)([(0,build/* left */.kb)('Of all rows'), (0,build/* right */.pG)('Production'), (0,build/* right */.pG)('Candidate')], [
        ['mean', ...both.map((one) => moment(one, 'mean'))],
        ['standard deviation', ...both.map((one) => moment(one, 'std'))],
        ['smallest', ...both.map((one) => moment(one, 'min'))],
        ['largest', ...both.map((one) => moment(one, 'max'))],
    ]), binTable(production, candidate));
}
function moment(residuals, name) {
    const profile = residuals?.distribution;
    return profile?.kind === 'numeric' ? (0,numbers/* orDash */.gR)(profile[name], (value) => (0,numbers/* significant */.I1)(value)) : numbers/* DASH */.jr;
}
/** From the lowest predictions of each model to its highest. */
const binTable = (production, candidate) => (0,build/* table */.tp)([
    (0,build/* left */.kb)('Bin'),
    ...(production ? [(0,build/* right */.pG)('Mean prediction, production'), (0,build/* right */.pG)('Mean residual, production')] : []),
    (0,build/* right */.pG)('Mean prediction, candidate'),
    (0,build/* right */.pG)('Mean residual, candidate'),
], Array.from({ length: Math.max(production?.bins.length ?? 0, candidate.bins.length) }, (_, i) => [
    `${i + 1}`,
    ...[production, candidate].flatMap((one) => {
        if (!one)
            return [];
        const bin = one.bins[i];
        return bin ? [(0,numbers/* significant */.I1)(bin.predicted), (0,numbers/* significant */.I1)(bin.residual)] : [numbers/* DASH */.jr, numbers/* DASH */.jr];
    }),
]), MOST_ROWS);

// EXTERNAL MODULE: ./lib/report/model-facts.js
var model_facts = __webpack_require__(31653);
;// CONCATENATED MODULE: ./lib/report/reproduce.js

/** The commands that make the same comparison in a terminal. */
function reproduction(document) {
    return (0,build/* details */.zH)('The same on your machine', (0,build/* paragraph */.FY)('The seed comes from the digests of data, models and settings, so the same inputs give the same numbers.'), { type: 'code', language: 'sh', text: commands(document).join('\n') });
}
function commands(document) {
    const { run, candidate, production, inputs, stage, model, data } = document;
    const isTrained = inputs.run !== undefined;
    const flags = [
        ['model', model],
        ['candidate', isTrained ? null : (candidate.version ?? candidate.source)],
        ['production', production && (production.version ?? production.recorded ?? production.source)],
        ['stage', stage === 'production' ? null : stage],
        ['data', data.split === 'file' ? data.path : data.split],
    ];
    const named = flags.flatMap(([name, value]) => (value === null ? [] : [`--${name} ${quoted(value)}`]));
    return [
        ...(run.sha ? [`git fetch origin ${run.sha} && git checkout ${run.sha}`] : []),
        ...(isTrained ? [trained(document)] : []),
        ['npx mlops evaluate-vs-prod', ...named].join(' '),
    ];
}
/** The candidate of a workflow is an artifact of its run; elsewhere it is trained again. */
const trained = ({ run, model }) => run.id
    ? `gh run download ${quoted(run.id)} --name ${quoted(`mlops-${model.replaceAll('/', '-')}-run`)} --dir ${quoted(`.mlops/${model}`)}`
    : `npx mlops train --model ${quoted(model)}`;
/** One word of a POSIX shell. */
const quoted = (text) => /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;

;// CONCATENATED MODULE: ./lib/report/resources.js



/** What the models cost: latency, load time, memory and size. */
const resourceDetails = (resources) => (0,build/* details */.zH)('Time and size', ...(resources.untimed ? [(0,build/* paragraph */.FY)(`Not timed: ${resources.untimed}`)] : []), ...(resources.latency.length > 0 ? [latencyTable(resources)] : []), footprintTable(resources), ...(resources.control ? [controlTable(resources)] : []), ...(resources.device ? [deviceTable(resources.device)] : []));
const milliseconds = (value) => (0,numbers/* orDash */.gR)(value, (ms) => `${(0,numbers/* significant */.I1)(ms)} ms`);
/** `×1.04 (1.02 to 1.06)` */
const ratioText = (ratio) => ratio ? `×${(0,numbers/* significant */.I1)(ratio.value)} (${(0,numbers/* span */.Ln)(ratio.interval, (end) => (0,numbers/* significant */.I1)(end))})` : numbers/* DASH */.jr;
function latencyTable({ latency, confidence }) {
    const rows = latency.flatMap(({ batch, candidate, production, ratios }) => {
        const calls = (0,lib_text/* plural */.LS)(batch, 'row');
        return [
            ...['p50', 'p95', 'p99'].map((name) => [
                `${name}, ${calls}`,
                milliseconds(production?.[name] ?? null),
                milliseconds(candidate[name]),
                ratioText(ratios?.[name]),
            ]),
            [
                `rows per second, ${calls}`,
                (0,numbers/* orDash */.gR)(production?.rowsPerSecond ?? null, (rate) => (0,lib_text/* count */.U9)(Math.round(rate))),
                (0,lib_text/* count */.U9)(Math.round(candidate.rowsPerSecond)),
                '',
            ],
        ];
    });
    const title = `Candidate / production (${(0,numbers/* intervalName */.Bb)(confidence)})`;
    return (0,build/* table */.tp)([(0,build/* left */.kb)('Latency of a call'), (0,build/* right */.pG)('Production'), (0,build/* right */.pG)('Candidate'), (0,build/* right */.pG)(title)], rows, 8);
}
function footprintTable({ candidate, production }) {
    const row = (name, write) => [
        name,
        production ? write(production) : numbers/* DASH */.jr,
        write(candidate),
    ];
    const each = (values, write) => values.map(write).join(', ') || numbers/* DASH */.jr;
    return (0,build/* table */.tp)([(0,build/* left */.kb)('Size'), (0,build/* right */.pG)('Production'), (0,build/* right */.pG)('Candidate')], [
        row('file', (model) => (0,lib_text/* bytes */.ee)(model.bytes)),
        row('stored weights', (model) => (0,lib_text/* count */.U9)(model.parameters)),
        row('load time, each process', ({ loadMs }) => each(loadMs, milliseconds)),
        row('peak memory, each process', ({ memoryBytes }) => each(memoryBytes, lib_text/* bytes */.ee)),
    ]);
}
const controlTable = ({ control, confidence }) => (0,build/* table */.tp)([
    (0,build/* left */.kb)('Control: production against itself'),
    (0,build/* right */.pG)(`Ratio (${(0,numbers/* intervalName */.Bb)(confidence)})`),
    (0,build/* left */.kb)('This runner is'),
], (control ?? []).map(({ batch, quantile, ratio, noisy }) => [
    `${quantile}, ${(0,lib_text/* plural */.LS)(batch, 'row')}`,
    ratioText(ratio),
    noisy ? 'noisy, so intervals are widened' : 'quiet enough',
]));
const deviceTable = (device) => (0,build/* facts */.Ix)([
    ['CPU', `${device.cpu}, ${(0,lib_text/* plural */.LS)(device.cores, 'core')}`],
    ['governor', device.governor ?? 'not known'],
    ...(device.gpu
        ? [['GPU', `${device.gpu}, driver ${device.driver ?? 'not known'}`]]
        : []),
    ['execution provider', `${device.provider}, ${(0,lib_text/* plural */.LS)(device.threads, 'thread')}`],
    ['runtime', device.runtime],
]);

// EXTERNAL MODULE: ./lib/report/task-words.js
var task_words = __webpack_require__(54585);
;// CONCATENATED MODULE: ./lib/report/evaluation-details.js





















const evaluation_details_MOST_SLICES = 20;
/**
 * What folds under an evaluation, in the order in which people ask for it.
 *
 * @param whole every gate and every remark already stands above
 */
function evaluationDetails(document, whole, data) {
    const { slices, overall, fairness, resources, importance } = document;
    const others = overall.filter(({ gate }) => !gate);
    return [
        ...(whole ? [] : [(0,build/* details */.zH)('All gates, with reasons', ...allGates(document))]),
        ...challengerDetails(document),
        ...(slices.length > 0 ? [sliceDetails(slices)] : []),
        ...fairnessDetails(fairness ?? []),
        ...answersDetails(document),
        ...(resources ? [resourceDetails(resources)] : []),
        ...(importance ? [importanceDetails(importance, document.data.rows)] : []),
        ...calibrationDetails(document),
        ...mistakeDetails(document),
        ...(others.length > 0 ? [otherMetrics(others)] : []),
        ...dataChangeDetails(data),
        modelDetails(document),
        method(document),
        reproduction(document),
    ];
}
function sliceDetails(slices) {
    const of = (test) => slices.filter(test).length;
    const verdictOf = ({ gate }) => gate?.verdict;
    const worse = of((slice) => verdictOf(slice) === 'fail' || verdictOf(slice) === 'warn');
    const unclear = of((slice) => verdictOf(slice) === 'inconclusive');
    const better = of((slice) => verdictOf(slice) === 'pass' && (0,report_comparison/* isBetter */.LK)(slice));
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
        (0,build/* right */.pG)('Detectable loss'),
        (0,build/* left */.kb)('Why'),
    ], slices.map(evaluation_details_sliceRow), evaluation_details_MOST_SLICES));
}
function evaluation_details_sliceRow(slice) {
    const { shown, unit } = (0,units/* inUnits */.D)(slice);
    return [
        slice.gate ? { sign: slice.gate.verdict } : 'not judged',
        [(0,report_slices/* sliceName */.oq)(slice), (0,report_slices/* sliceKind */.xr)(slice)].filter(Boolean).join(' · '),
        (0,report_metrics/* metricTitle */.Vu)(slice.metric),
        (0,lib_text/* count */.U9)(slice.rows),
        ...(0,report_comparison/* comparisonCells */.RC)(slice),
        (0,numbers/* orDash */.gR)(slice.pWorse, numbers/* probability */.E5),
        (0,numbers/* orDash */.gR)(shown.detectableLoss ?? null, (loss) => `${(0,numbers/* fixed */.Zu)(loss, (0,numbers/* decimalsOf */.m2)(shown))}${unit.change}`),
        slice.gate?.reason ?? '',
    ];
}
const otherMetrics = (others) => (0,build/* details */.zH)('Other metrics', (0,build/* table */.tp)([
    (0,build/* left */.kb)('Metric'),
    (0,build/* right */.pG)('Production'),
    (0,build/* right */.pG)('Candidate'),
    (0,build/* right */.pG)(`Change (${(0,numbers/* intervalName */.Bb)(others[0].confidence)})`),
    (0,build/* left */.kb)('Method'),
], others.map((each) => [(0,report_comparison/* gateName */.h2)(each), ...(0,report_comparison/* comparisonCells */.RC)(each), each.method])));
/** Both models side by side; a row for whatever either of them has. */
function modelDetails({ candidate, production }) {
    const sides = [production, candidate].map((model) => new Map(model ? judgedRows(model) : []));
    const names = [...new Set(sides.flatMap((side) => [...side.keys()]))];
    return (0,build/* details */.zH)('Models', (0,build/* table */.tp)([(0,build/* left */.kb)('Fact'), (0,build/* left */.kb)('Production'), (0,build/* left */.kb)('Candidate')], names.map((name) => [name, ...sides.map((side) => side.get(name) ?? numbers/* DASH */.jr)])));
}
const judgedRows = (model) => [
    ['version', model.version ?? 'not registered'],
    ['source', model.source],
    ...(model.facts ? (0,model_facts/* modelRows */.vu)(model.facts) : [['sha256', (0,build/* shortDigest */.VK)(model.sha256)]]),
    ['time to score', (0,numbers/* orDash */.gR)(model.secondsToScore, lib_text/* duration */.p0)],
    ...(model.provider ? [['execution provider', model.provider]] : []),
    ...(model.recorded ? [['answers recorded in', model.recorded]] : []),
    ...(model.warnings.length > 0 ? [['to be known', model.warnings.join('; ')]] : []),
];
function method(document) {
    const { data, overall, slices, seed, resamples, threshold, task, correction, ends, unexplained } = document;
    const all = [...overall, ...slices];
    const methods = [
        ...new Set(all.filter(({ method: name }) => name !== 'none').map(({ method: name }) => name)),
    ];
    return (0,envelope/* provenance */.a)(document, 'Method and digests', [
        ...(0,model_facts/* datasetRows */.CD)(data),
        ['label', data.positiveLabel === null ? data.label : `${data.label}, positive is ${data.positiveLabel}`],
        ...((0,task_words/* hasThreshold */.Sv)(task) ? [['decision threshold', (0,lib_text/* plain */.pj)(threshold)]] : []),
        ...forecastRows(document),
        [
            'intervals',
            `${(0,numbers/* intervalName */.Bb)(all[0]?.confidence ?? 0.95)} of the paired difference on the same rows: ${methods.join(', ') || 'none'}`,
        ],
        ['resamples', (0,lib_text/* count */.U9)(resamples)],
        ['seed', String(seed)],
        ...samplingRows(document),
        ...holdoutRows(document),
        ...(slices.length > 0 ? [['slices', CORRECTIONS[correction ?? 'holm']]] : []),
        ...(unexplained ? [['importance of columns', `not known: ${unexplained}`]] : []),
        ...(ends ? [['on inconclusive', `the step ends as ${ends}`]] : []),
    ]);
}
const CORRECTIONS = {
    holm: 'p-values are adjusted for the number of slices (Holm)',
    bh: 'p-values are adjusted for the share of false alarms (Benjamini and Hochberg)',
    none: 'p-values are not adjusted for the number of slices',
};
function forecastRows({ forecast }) {
    if (!forecast)
        return [];
    const { series, horizon, seasonality, scale } = forecast;
    const scaled = scale === null
        ? 'none: there is no split "train"'
        : [
            `seasonal naive forecast, season of ${(0,lib_text/* count */.U9)(seasonality)}, in ${(0,lib_text/* count */.U9)(scale.series)} series of ${scale.path} `,
            (0,build/* shortDigest */.VK)(scale.sha256),
        ];
    return [
        ['forecast', `${(0,lib_text/* count */.U9)(series)} series, up to ${(0,lib_text/* plural */.LS)(horizon, 'step')} ahead`],
        ['scale of MASE', scaled],
    ];
}
const samplingRows = ({ sampling }) => sampling ? [['drawn together', `${(0,lib_text/* count */.U9)(sampling.count)} ${sampling.by} of ${sampling.column}`]] : [];

// EXTERNAL MODULE: ./lib/report/colours.js
var colours = __webpack_require__(80323);
// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/confusion.js



/** Larger matrices have no room for their numbers. */
const MOST_NUMBERED = 8;
/** Which class is taken for which, one picture for each model. */
const confusionCharts = (production, candidate) => [
    ...(production ? [confusionChart('production', production, colours/* PRODUCTION */.e3)] : []),
    ...(candidate ? [confusionChart('candidate', candidate, colours/* CANDIDATE */.Me)] : []),
];
function confusionChart(model, { classes, counts }, colour) {
    const values = classes.flatMap((truth, i) => classes.map((decided, j) => ({ truth, decided, rows: counts[i][j] })));
    const axis = { labelLimit: 90 };
    const position = {
        x: {
            field: 'decided',
            type: 'nominal',
            sort: classes,
            title: 'decided',
            axis: { ...axis, labelAngle: -40 },
        },
        y: { field: 'truth', type: 'nominal', sort: classes, title: 'true class', axis },
    };
    const numbers = {
        mark: { type: 'text', color: colours/* INK */.Pg },
        encoding: { ...position, text: { field: 'rows', type: 'quantitative', format: ',' } },
    };
    return (0,build/* chart */.bW)(`Where? Confusion matrix of ${model}`, 'Rows of each true class by the class that the model decides on; the fuller the cell, the larger its share of the true class. Off the diagonal are mistakes.', (0,pictures_frame/* framed */.Qu)({
        data: { values },
        transform: [
            { joinaggregate: [{ op: 'sum', field: 'rows', as: 'all' }], groupby: ['truth'] },
            { calculate: 'datum.all > 0 ? datum.rows / datum.all * 0.75 : 0', as: 'share' },
        ],
        layer: [
            {
                mark: { type: 'rect', color: colour },
                encoding: {
                    ...position,
                    opacity: {
                        field: 'share',
                        type: 'quantitative',
                        scale: { domain: [0, 1], range: [0, 1] },
                        legend: null,
                    },
                },
            },
            ...(classes.length <= MOST_NUMBERED ? [numbers] : []),
        ],
    }, 110 + 24 * classes.length));
}

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
            ...(dots ? (0,pictures_frame/* pairDotLayers */.YK)(values, { x, y }) : []),
        ],
    });
}

;// CONCATENATED MODULE: ./lib/report/pictures/dependence.js



const MOST_CURVES = 6;
/** The mean answer along each column, those first in which the models differ most. */
const dependenceCharts = ({ dependence }) => [...dependence]
    .sort((a, b) => (b.maxGap ?? 0) - (a.maxGap ?? 0))
    .slice(0, MOST_CURVES)
    .map(dependenceChart);
function dependenceChart(curve) {
    const { column, production, maxGap } = curve;
    const what = curve.class === null ? 'Mean answer' : `Mean probability of ${curve.class}`;
    const gap = maxGap === null ? '' : ` They differ by at most ${(0,numbers/* significant */.I1)(maxGap)}.`;
    return (0,build/* chart */.bW)(`Why? ${column}`, `${what} where every row has this value of ${column}. ${production ? 'Dashed grey: production. Blue: candidate.' : 'Blue: candidate.'}${gap}`, dependenceSpec(curve, what.toLowerCase()));
}
function dependenceSpec(curve, title) {
    const { grid, candidate, production } = curve;
    const texts = grid.some((value) => typeof value === 'string');
    const at = (i) => (curve.instead === 'ranks' ? String(i + 1) : grid[i]);
    const of = (series, answers) => answers.map((answer, i) => ({ at: at(i), answer, series }));
    const values = [...(production ? of('production', production) : []), ...of('candidate', candidate)];
    const x = { field: 'at', ...(texts ? textAxis(curve) : numberAxis(curve)) };
    const y = { field: 'answer', type: 'quantitative', title, scale: { zero: false } };
    const color = (0,pictures_frame/* seriesColour */.IF)('production', 'candidate');
    const strokeDash = (0,pictures_frame/* seriesDash */.e)('production', 'candidate');
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            { data: { values }, mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color, strokeDash } },
            ...(texts ? (0,pictures_frame/* pairDotLayers */.YK)(values, { x, y }) : []),
        ],
    });
}
const numberAxis = ({ column }) => ({
    type: 'quantitative',
    title: column,
    scale: { zero: false, nice: false },
});
/** More texts than this touch each other where they are slanted. */
const MOST_SLANTED = 12;
/** In the order of the curve. Ranks and shares are short and stand upright; of those that touch some are left out. */
function textAxis({ column, grid, instead }) {
    const slant = grid.length > MOST_SLANTED ? -90 : -40;
    const axis = instead ? { labelAngle: 0, labelOverlap: 'parity' } : { labelLimit: 80, labelAngle: slant };
    return { type: 'nominal', sort: null, title: instead ? INSTEAD[instead] : column, axis };
}
/** The heading names the column; with its name a long one would not fit. */
const INSTEAD = {
    ranks: 'values that are not named, most frequent first',
    shares: 'from the least value to the greatest',
};

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
    const { unit, shown: first } = (0,units/* inUnits */.D)(shown[0]);
    const { better, gate } = first;
    const limit = gate?.margin == null ? undefined : better === 'higher' ? -gate.margin : gate.margin;
    const rest = drawn.length - shown.length;
    const tail = rest > 0 ? ` The ${rest} best slices are in the table.` : '';
    const title = `${(0,report_metrics/* metricTitle */.Vu)(metric)} ${(0,numbers/* arrow */.UE)(better)}`;
    return (0,build/* chart */.bW)(`For whom? ${title} by slice`, `Change of ${(0,report_metrics/* metricTitle */.Vu)(metric)} with its interval, worst slice first; rows in brackets. Solid grey: no change. Dashed: the allowed limit. Right is better; hollow is inconclusive.${tail}`, forestSpec(shown.flatMap(rowOf), {
        better,
        limit,
        title: `change of ${(0,report_metrics/* metricTitle */.Vu)(metric)}${unit.change && `,${unit.change}`}`,
    }));
}
/** One row, or none where the slice has no interval. */
function rowOf(slice) {
    const { interval, difference, gate, rows } = (0,units/* inUnits */.D)(slice).shown;
    if (!interval || difference === null)
        return [];
    const name = `${(0,report_slices/* sliceName */.oq)(slice)} (${(0,lib_text/* count */.U9)(rows)})`;
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

;// CONCATENATED MODULE: ./lib/report/pictures/groups.js






const groups_MOST_GROUPS = 15;
/** The groups of every metric of a measure, both models beside each other. */
const groupCharts = (measured) => measured.metrics.flatMap((metric) => {
    const values = points(metric, measured.by);
    if (values.length === 0)
        return [];
    const title = (0,report_metrics/* measureTitle */.H2)(metric.metric);
    const rest = metric.groups.length - groups_MOST_GROUPS;
    const tail = rest > 0 ? ` The other ${rest} groups are in the table.` : '';
    const colours = measured.production ? 'Grey: production. Blue: candidate.' : 'Blue: candidate.';
    return [
        (0,build/* chart */.bW)(`For whom? ${title} by ${measured.by.join(' and ')}`, `Value of each group with its interval; rows in brackets. ${colours} Hollow: too few rows to be judged.${tail}`, groupSpec(values, axisTitle(title, (0,units/* rateUnit */.X)(metric.metric)))),
    ];
});
const axisTitle = (title, unit) => (unit.value ? `${title},${unit.value}` : title);
function points({ groups, metric }, by) {
    const { scale } = (0,units/* rateUnit */.X)(metric);
    return groups.slice(0, groups_MOST_GROUPS).flatMap((group) => {
        const name = `${(0,report_slices/* labelsName */.Db)(by, group.labels)} (${(0,lib_text/* count */.U9)(group.rows)})`;
        const judged = group.notJudged === null;
        const of = (series, value, ends) => {
            if (value === null)
                return [];
            const [low, high] = ends ?? [value, value];
            return [{ name, series, judged, at: value * scale, low: low * scale, high: high * scale }];
        };
        return [
            ...of('production', group.production, group.productionInterval),
            ...of('candidate', group.candidate, group.candidateInterval),
        ];
    });
}
function groupSpec(values, title) {
    const names = [...new Set(values.map(({ name }) => name))];
    const x = (field) => ({
        field,
        type: 'quantitative',
        title,
        scale: { zero: false },
        axis: { tickCount: 4 },
    });
    const y = { field: 'name', type: 'nominal', sort: names, title: null, axis: { labelLimit: 150 } };
    const yOffset = { field: 'series', type: 'nominal', sort: ['production', 'candidate'] };
    return (0,pictures_frame/* framed */.Qu)({
        data: { values },
        layer: [
            {
                mark: { type: 'rule', strokeWidth: 3, opacity: 0.55 },
                encoding: { x: x('low'), x2: { field: 'high' }, y, yOffset, color: (0,pictures_frame/* pairColour */.Z8)() },
            },
            {
                mark: { type: 'point', size: 45, opacity: 1 },
                encoding: { x: x('at'), y, yOffset, ...(0,pictures_frame/* pairDots */.tw)() },
            },
        ],
    }, 70 + 30 * names.length);
}

;// CONCATENATED MODULE: ./lib/report/pictures/importance.js





const importance_MOST_FEATURES = 12;
/** How much both models rely on each column; undefined where none is read. */
function importanceChart(importance) {
    const { features, metric, noise } = importance;
    const values = features.slice(0, importance_MOST_FEATURES).flatMap((feature) => ['production', 'candidate'].flatMap((series) => {
        const estimate = feature[series];
        if (!estimate)
            return [];
        const [low, high] = estimate.interval ?? [estimate.value, estimate.value];
        return [{ name: featureName(feature), series, value: estimate.value, low, high }];
    }));
    if (values.length === 0)
        return undefined;
    const chance = noise && Math.max(noise.candidate, noise.production ?? 0);
    const paired = values.some(({ series }) => series === 'production');
    return (0,build/* chart */.bW)('Why? Importance of the columns', `By how much ${(0,report_metrics/* metricTitle */.Vu)(metric)} gets worse when a column is permuted. ${paired ? 'Grey: production. Blue: candidate.' : 'Blue: candidate.'}${chance ? ' Dashed: the most that chance alone shows.' : ''}`, importanceSpec(values, `loss of ${(0,report_metrics/* metricTitle */.Vu)(metric)}`, chance, paired));
}
function importanceSpec(values, title, chance, paired) {
    const names = [...new Set(values.map(({ name }) => name))];
    const x = (field) => ({ field, type: 'quantitative', title, axis: { tickCount: 4 } });
    const y = { field: 'name', type: 'nominal', sort: names, title: null, axis: { labelLimit: 130 } };
    const yOffset = { field: 'series', type: 'nominal', sort: ['production', 'candidate'] };
    const legend = paired ? pictures_frame/* SQUARES */.p9 : null;
    return (0,pictures_frame/* framed */.Qu)({
        data: { values },
        layer: [
            {
                mark: { type: 'bar', opacity: 0.85 },
                encoding: { x: x('value'), y, yOffset, color: { ...(0,pictures_frame/* pairColour */.Z8)(), legend } },
            },
            {
                mark: { type: 'rule', color: colours/* INK */.Pg, strokeWidth: 1.5 },
                encoding: { x: x('low'), x2: { field: 'high' }, y, yOffset },
            },
            ...(chance ? [(0,pictures_frame/* verticalLine */.Lf)(chance, x, { color: colours/* INK */.Pg, strokeDash: [3, 3], opacity: 0.6 })] : []),
        ],
    }, 70 + 26 * names.length);
}

;// CONCATENATED MODULE: ./lib/report/gate-line.js



/** The gate against production where it has a margin, else against its absolute limits; undefined without interval. */
function gateLine(comparison) {
    const { shown, unit } = (0,units/* inUnits */.D)(comparison);
    const { gate, better, difference, interval, candidate, candidateInterval } = shown;
    if (!gate)
        return undefined;
    const title = `${(0,report_metrics/* metricTitle */.Vu)(comparison.metric)} ${(0,numbers/* arrow */.UE)(better)}`;
    const decimals = (0,numbers/* decimalsOf */.m2)(shown);
    const base = { title, better, verdict: gate.verdict };
    if (gate.margin !== null && difference !== null && interval) {
        const limits = [better === 'higher' ? -gate.margin : gate.margin];
        const said = `${(0,numbers/* signed */.x8)(difference, decimals)}${unit.change}, ${gate.verdict}`;
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
    const said = `${(0,numbers/* fixed */.Zu)(candidate, decimals)}${unit.value}, ${gate.verdict}`;
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

;// CONCATENATED MODULE: ./lib/report/pictures/latency.js



const QUANTILES = ['p50', 'p95', 'p99'];
/** One picture for each batch size: calls of one row and of many differ too much for one axis. */
const latencyCharts = ({ latency }) => latency.map(({ batch, candidate, production }) => {
    const values = QUANTILES.flatMap((name) => [
        { series: 'production', value: production?.[name] ?? null },
        { series: 'candidate', value: candidate[name] },
    ].flatMap(({ series, value }) => (value === null ? [] : [{ name, series, value }])));
    return (0,build/* chart */.bW)(`How fast? Calls of ${(0,lib_text/* plural */.LS)(batch, 'row')}`, `Milliseconds of the median call, and of the slowest 5 % and 1 %. ${production ? 'Grey: production. Blue: candidate.' : 'Blue: candidate.'}`, (0,pictures_frame/* framed */.Qu)({
        data: { values },
        mark: { type: 'bar', opacity: 0.85 },
        encoding: {
            x: { field: 'value', type: 'quantitative', title: 'ms', axis: { tickCount: 4 } },
            y: { field: 'name', type: 'nominal', sort: QUANTILES, title: null },
            yOffset: { field: 'series', type: 'nominal', sort: ['production', 'candidate'] },
            color: { ...(0,pictures_frame/* pairColour */.Z8)(), legend: production ? pictures_frame/* SQUARES */.p9 : null },
        },
    }, 70 + 32 * new Set(values.map(({ name }) => name)).size));
});

;// CONCATENATED MODULE: ./lib/report/pictures/residuals.js



/** How large the errors of both models are, and for which predictions. */
function residualCharts(both) {
    const known = ['production', 'candidate'].flatMap((name) => {
        const residuals = both[name];
        return residuals ? [{ name, residuals }] : [];
    });
    const series = known.map(({ name, residuals }) => ({ name, profile: residuals.distribution }));
    const spec = series.length > 0 ? (0,distribution/* distributionSpec */.w)(series, 'truth − prediction') : undefined;
    const bins = known.flatMap(({ name, residuals }) => residuals.bins.map(({ predicted, residual }) => ({ x: predicted, y: residual, series: name })));
    return [
        ...(spec
            ? [
                (0,build/* chart */.bW)('Where? Distribution of the residuals', `Truth less prediction; narrower and around 0 is better. ${(0,distribution/* seriesWords */.d)(series)}`, spec),
            ]
            : []),
        ...(bins.length > 0
            ? [
                (0,build/* chart */.bW)('Where? Residuals along the predictions', `Mean residual of rows with about this prediction; away from 0 the model is off on average. ${known.length > 1 ? 'Dashed grey: production. Blue: candidate.' : 'Blue: candidate.'}`, binSpec(bins)),
            ]
            : []),
    ];
}
function binSpec(values) {
    const x = {
        field: 'x',
        type: 'quantitative',
        title: 'mean prediction',
        scale: { zero: false, nice: false },
    };
    const y = { field: 'y', type: 'quantitative', title: 'mean residual', scale: { zero: true } };
    const color = (0,pictures_frame/* seriesColour */.IF)('production', 'candidate');
    const strokeDash = (0,pictures_frame/* seriesDash */.e)('production', 'candidate');
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            { data: { values }, mark: { type: 'line', strokeWidth: 2 }, encoding: { x, y, color, strokeDash } },
            ...(0,pictures_frame/* pairDotLayers */.YK)(values, { x, y }),
        ],
    });
}

;// CONCATENATED MODULE: ./lib/report/evaluation-pictures.js













const MOST_FORESTS = 3;
/** Is it better, for whom, where, why, and what does it cost: every picture whose evidence there is. */
function evaluationPictures(document) {
    const { candidate, production, slices, fairness, importance, resources } = document;
    const metrics = [...new Set(slices.map(({ metric }) => metric))].slice(0, MOST_FORESTS);
    const charts = [
        intervalPlot(gates(document)),
        ...metrics.map((metric) => forestPlot(metric, slices)),
        ...(fairness ?? []).flatMap(groupCharts),
        ...curveCharts(candidate, production),
        scoreChart(document),
        ...confusionCharts(production?.confusion, candidate.confusion),
        ...residualCharts({ production: production?.residuals, candidate: candidate.residuals }),
        ...(importance ? [importanceChart(importance), ...dependenceCharts(importance)] : []),
        ...(resources ? latencyCharts(resources) : []),
    ];
    const drawn = charts.filter((each) => each !== undefined);
    return drawn.length === 0 ? [] : [{ type: 'heading', level: 3, text: 'Pictures' }, ...drawn];
}
function scoreChart({ candidate, production, task }) {
    const series = [
        { name: 'production', judged: production },
        { name: 'candidate', judged: candidate },
    ].flatMap(({ name, judged }) => (judged?.scores ? [{ name, profile: judged.scores }] : []));
    const what = (0,task_words/* givesValues */.Tk)(task) ? 'prediction' : 'score';
    const spec = series.length > 0 ? (0,distribution/* distributionSpec */.w)(series, what) : undefined;
    return (spec &&
        (0,build/* chart */.bW)(`Where? Distribution of the ${what}s`, `How often each ${what} is given. ${(0,distribution/* seriesWords */.d)(series)}`, spec));
}

;// CONCATENATED MODULE: ./lib/report/evaluation-verdict.js








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
    if (outcome === 'warn' && !judgedWarn(document))
        return `breaks those who call ${opponent(document)}`;
    if (outcome === 'warn')
        return `worse than ${opponent(document)}, by how much is unclear`;
    if (outcome === 'inconclusive')
        return `cannot tell yet whether it is as good as ${opponent(document)}`;
    return `${gates(document).some(report_comparison/* isBetter */.LK) ? 'better' : 'no worse'} than ${opponent(document)}`;
}
/** Whether a gate warns; else it is the interface that does. */
const judgedWarn = ({ overall, slices, interface: change }) => change?.change !== 'breaking' || [...overall, ...slices].some(({ gate }) => gate?.verdict === 'warn');
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
        return `worse than ${opponent(document)} for ${(0,report_slices/* sliceName */.oq)(slice)}`;
    const failed = failing(gates(document));
    const worse = failed.filter(report_comparison/* isWorse */.Bx);
    if (worse.some(({ metric }) => (0,report_metrics/* isQuality */.qd)(metric)) || failed.length === 0)
        return `worse than ${opponent(document)}`;
    if (worse.length > 0)
        return `worse than ${opponent(document)} in ${(0,report_metrics/* metricTitle */.Vu)(worse[0].metric)}`;
    return `outside of the absolute limit on ${(0,report_metrics/* metricTitle */.Vu)(failed[0].metric)}`;
}
/** The one or two numbers behind the verdict. */
function reason(document) {
    const { data, firstModel, sameModel, stage } = document;
    const first = gates(document)[0] ?? document.overall[0];
    const rows = ` on ${(0,task_words/* judgedRows */.dk)(document)} of ${data.path} (split ${data.split}).`;
    const opening = firstModel
        ? [`No version holds the stage ${stage} yet, so there is nothing to compare with. `]
        : sameModel
            ? ['Both files have the same digest, so every difference is zero. ']
            : [];
    const shown = sameModel && first ? { ...first, difference: null } : first;
    const change = shown ? [...(0,report_comparison/* changeSentence */.y6)(shown), ...allowance(shown), rows] : [];
    return [...opening, ...change, ...sliceSentence(document)];
}
function allowance(comparison) {
    const { shown, unit } = (0,units/* inUnits */.D)(comparison);
    const margin = shown.gate?.margin ?? null;
    if (comparison.gate?.verdict === 'fail' && margin !== null && (0,report_comparison/* isWorse */.Bx)(comparison))
        return [`, more than the ${(0,lib_text/* plain */.pj)(margin)}${unit.change} that the gate allows,`];
    return [];
}
function sliceSentence({ slices, firstModel, sameModel }) {
    if (slices.length === 0 || firstModel || sameModel)
        return [];
    const worse = failing(slices);
    const worst = worse[0];
    if (!worst)
        return [' No slice is significantly worse.'];
    const change = worst.difference === null ? '' : ` ${(0,report_comparison/* changeOf */.C2)(worst)}`;
    const [some, all] = [worse, slices].map((each) => new Set(each.map(report_slices/* sliceName */.oq)).size);
    return [
        ` ${(0,lib_text/* count */.U9)(some)} of ${(0,lib_text/* plural */.LS)(all, 'slice')} ${some === 1 ? 'is' : 'are'} worse, most where `,
        (0,build/* strong */.ko)((0,report_slices/* sliceName */.oq)(worst)),
        ` (${(0,report_metrics/* metricTitle */.Vu)(worst.metric)}${change}).`,
    ];
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
function inconclusiveStep({ overall, slices, firstModel }) {
    if (firstModel && overall.every(({ gate }) => gate === null))
        return [
            'give a metric an absolute limit in mlops.yaml (min or max): a first model has nothing else to be judged by.',
        ];
    const more = Math.max(0, ...overall.map(({ gate }) => gate?.moreRows ?? 0));
    const small = slices.find(({ gate }) => gate?.moreRows != null);
    const rows = more > 0
        ? `judge on about ${(0,lib_text/* count */.U9)(more)} more rows`
        : small?.gate?.moreRows
            ? `judge on about ${(0,lib_text/* count */.U9)(small.gate.moreRows)} more rows where ${(0,report_slices/* sliceName */.oq)(small)}`
            : 'settle what could not be tested';
    return [`${rows}, or widen the margin in mlops.yaml; until then this is not a pass.`];
}

// EXTERNAL MODULE: ./lib/report/interface.js
var report_interface = __webpack_require__(62249);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
;// CONCATENATED MODULE: ./lib/report/evaluation.js










/**
 * One report for the comment, the job summary and the page: the verdict, what decides, and all the rest.
 *
 * @param data how the rows differ from earlier ones, where that is told nowhere else
 */
function evaluationReport(document, links = {}, data) {
    const heading = `${document.model}: ${headline(document)}`;
    const opening = [
        (0,build/* verdict */.WJ)(document.outcome, heading),
        (0,build/* paragraph */.FY)(...reason(document)),
        ...(0,report_interface/* interfaceLines */.T)(document.interface),
    ];
    const panel = challengerBlocks(document);
    const answers = answersLine(document);
    const deciding = decidingBlocks(document, [...opening, ...panel, ...answers]);
    return {
        title: heading,
        essential: [
            ...opening,
            ...deciding.blocks,
            ...panel,
            ...answers,
            (0,build/* next */.K2)(...nextStep(document, links), ...holdoutSentence(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: evaluationDetails(document, deciding.whole, data),
        pictures: evaluationPictures(document),
        full: (0,report_links/* fullReport */.u)(links, 'evaluation'),
    };
}


/***/ }),

/***/ 62249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ interfaceLines)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);

const MOST = 4;
/** What changes for those who call the model; nothing where nothing does. */
function interfaceLines(change) {
    if (!change || change.change === 'identical')
        return [];
    const { against, differences, override } = change;
    const what = change.change === 'breaking'
        ? ` for those who call ${against}: `
        : `: whoever calls ${against} can go on as before. `;
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Inputs and outputs are ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(change.change), `${what}${(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)(differences, MOST)}.`, ...(override ? [' Accepted: ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(override), '.'] : [])),
    ];
}


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ measureTitle),
/* harmony export */   Vu: () => (/* binding */ metricTitle),
/* harmony export */   oS: () => (/* binding */ measuredIn),
/* harmony export */   qd: () => (/* binding */ isQuality)
/* harmony export */ });
/* harmony import */ var _evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91623);
/* harmony import */ var _evaluation_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);



/** A gate on what a model costs: `p95 latency (ms, batch 1)`, `file size (bytes)`. */
const MEASURED = /^(.+) \((ms|bytes)(?:, batch (\d+))?\)$/;
const TITLES = new Map([
    ['negative_flip_rate', 'negative flip rate'],
    ['churn', 'churn'],
    ['traffic_churn', 'churn on traffic'],
    ['export_parity', 'difference of the export'],
]);
/** What people call a metric; its own name where it is not one of ours, as in a training log. */
function metricTitle(name) {
    const known = (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name)?.title ?? TITLES.get(name);
    if (known)
        return known;
    const measured = MEASURED.exec(name);
    if (measured)
        return `${measured[1]}${measured[3] ? `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Number(measured[3]), 'row')}` : ''}`;
    const fair = _evaluation_words_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_GROUP */ .Kg.exec(name);
    if (!fair)
        return name;
    const [, measure, what, columns] = fair;
    return `${what} of ${measureTitle(measure)} by ${columns}`;
}
/** What people call a measure of fairness. */
const measureTitle = (name) => (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name)?.title ?? name.replaceAll('_', ' ');
/** Whether it says how good the answers are, and not what they cost or how they changed. */
const isQuality = (name) => (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name) !== undefined;
const measuredIn = (name) => MEASURED.exec(name)?.[2] ?? null;


/***/ }),

/***/ 94555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Db: () => (/* binding */ labelsName),
/* harmony export */   oq: () => (/* binding */ sliceName),
/* harmony export */   xr: () => (/* binding */ sliceKind)
/* harmony export */ });
/** `hour 18 to 23`, `origin = ANC`, `origin = ANC, hour 18 to 23`; `all rows` where the comparison is of all. */
function sliceName({ slice }) {
    if (!slice)
        return 'all rows';
    return [slice, ...(slice.and ?? [])].map(partName).join(', ');
}
/** The same of parallel lists of columns and labels. */
const labelsName = (columns, labels) => columns.map((column, i) => partName({ column, label: labels[i] })).join(', ');
function partName({ column, label }) {
    const range = /^[<>≤≥]|^[-−+]?[\d.,]+ to |^range \d+ of /.test(label);
    return range ? `${column} ${label}` : `${column} = ${label}`;
}
/** `protected`, `found by search`; empty for a plain slice. */
const sliceKind = ({ slice }) => [slice?.protected ? 'protected' : '', slice?.discovered ? 'found by search' : ''].filter(Boolean).join(', ');


/***/ }),

/***/ 54585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ hasThreshold),
/* harmony export */   Tk: () => (/* binding */ givesValues),
/* harmony export */   dk: () => (/* binding */ judgedRows)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/** What people call a row of a task, one and several. */
const ROWS = {
    forecasting: ['time point', 'time points'],
    ranking: ['document', 'documents'],
    retrieval: ['document', 'documents'],
    detection: ['image', 'images'],
    segmentation: ['image', 'images'],
};
/** What its rows belong to. */
const GROUPS = {
    forecasting: ['series', 'series'],
    ranking: ['query', 'queries'],
    retrieval: ['query', 'queries'],
};
/** `1,200 documents in 40 queries` */
function judgedRows({ task, data, sampling }) {
    const rows = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(data.rows, ...(ROWS[task] ?? ['row', 'rows']));
    const groups = GROUPS[task];
    return groups && sampling?.by === 'units' ? `${rows} in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(sampling.count, ...groups)}` : rows;
}
/** Whether answers turn into yes and no at the threshold. */
const hasThreshold = (task) => task === 'binary-classification' || task === 'multilabel';
/** Whether a model's answer is the value itself, not a score of something. */
const givesValues = (task) => task === 'regression' || task === 'forecasting';


/***/ }),

/***/ 88861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inUnits),
/* harmony export */   X: () => (/* binding */ rateUnit)
/* harmony export */ });
/* harmony import */ var _evaluation_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7111);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86159);


const PLAIN = { scale: 1, value: '', change: '' };
const RATE = { scale: 100, value: ' %', change: ' pp' };
const BYTES = ['B', 'kB', 'MB', 'GB'];
/** One unit for all numbers of a row: per cent for rates, milliseconds, or the multiple of bytes that fits. */
function unitOf({ metric, candidate, production }) {
    const measured = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .measuredIn */ .oS)(metric);
    if (measured === 'ms')
        return { scale: 1, value: ' ms', change: ' ms' };
    if (measured === 'bytes')
        return bytesUnit(Math.max(candidate ?? 0, production ?? 0));
    return (0,_evaluation_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(metric) ? RATE : PLAIN;
}
function bytesUnit(largest) {
    const step = Math.min(BYTES.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, largest)) / 3)));
    return { scale: 1000 ** -step, value: ` ${BYTES[step]}`, change: ` ${BYTES[step]}` };
}
const rateUnit = (metric) => ((0,_evaluation_words_js__WEBPACK_IMPORTED_MODULE_1__/* .isRate */ .Vb)(metric) ? RATE : PLAIN);
/** The comparison with its numbers as they are shown. */
function inUnits(comparison) {
    const unit = unitOf(comparison);
    if (unit.scale === 1)
        return { shown: comparison, unit };
    const scaled = (value) => value && value * unit.scale;
    const ends = (interval) => interval && [interval[0] * unit.scale, interval[1] * unit.scale];
    const { gate } = comparison;
    return {
        unit,
        shown: {
            ...comparison,
            production: scaled(comparison.production),
            candidate: scaled(comparison.candidate),
            ...(comparison.trivial === undefined ? {} : { trivial: comparison.trivial * unit.scale }),
            difference: scaled(comparison.difference),
            interval: ends(comparison.interval),
            candidateInterval: ends(comparison.candidateInterval),
            detectableLoss: scaled(comparison.detectableLoss ?? null),
            gate: gate && {
                ...gate,
                margin: scaled(gate.margin),
                min: scaled(gate.min),
                max: scaled(gate.max),
            },
        },
    };
}


/***/ })

};
