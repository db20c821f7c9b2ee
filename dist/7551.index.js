export const id = 7551;
export const ids = [7551];
export const modules = {

/***/ 62919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ hiddenColumns),
/* harmony export */   z: () => (/* binding */ unnamedClasses)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18513);



/** Columns whose values reports must not name: those that the contract classifies and nobody has opened. */
async function hiddenColumns(context, known) {
    const { data, evaluate } = context.model.config;
    for (const [i, name] of evaluate['show-values'].entries())
        if (!known.includes(name))
            throw context.model.error(['evaluate', 'show-values', String(i)], `the rows have no column "${name}".${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(name, known)}`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(context.inside(data.contract, 'data.contract')))
        return new Set();
    const { classified } = await (0,_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .readContract */ .J)(context);
    return new Set(classified.filter((name) => !evaluate['show-values'].includes(name)));
}
/** Names of classes that may not be shown. */
const unnamedClasses = (classes) => classes.map((_, i) => `class ${i + 1} of ${classes.length}`);


/***/ }),

/***/ 55636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57838);
/* harmony import */ var _model_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62035);
/* harmony import */ var _hidden_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62919);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47120);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63166);





/**
 * Both models' answers as samples of the same classes: those of the data and those that either model knows, in the
 * order that scikit-learn gives them. A class that a model does not know has probability 0.
 */
function samplesOf(rows, answers) {
    if (rows.boxes || rows.masks)
        return answers.map((each) => imageSample(rows, each));
    if (rows.classes.length === 0)
        return answers.map(({ scores, width, quantiles }) => ({
            ...(0,_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .scoredSample */ .l)(rows.labels, scores),
            width,
            ...(0,_truth_js__WEBPACK_IMPORTED_MODULE_2__/* .grouping */ .YJ)(rows),
            ...(quantiles ? { quantiles } : {}),
        }));
    const byMeaning = new Map([...answers.flatMap((each) => each.classes ?? []), ...rows.classes].map((name) => [(0,_model_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(name), name]));
    const classes = (0,_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .sortedClasses */ .SO)(byMeaning.values());
    const numberOf = new Map(classes.map((name, index) => [(0,_model_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(name), index]));
    const at = (name) => numberOf.get((0,_model_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(name));
    const numbers = rows.classes.map(at);
    const shown = rows.isLabelHidden ? (0,_hidden_js__WEBPACK_IMPORTED_MODULE_1__/* .unnamedClasses */ .z)(classes) : classes;
    const isSet = rows.labels.length !== rows.facts.rows;
    const truth = isSet
        ? inOrder({ scores: rows.labels, width: numbers.length, classes: rows.classes }, classes.length, at)
        : rows.labels.map((label) => numbers[label]);
    return answers.map((each) => ({
        rows: rows.facts.rows,
        truth,
        prediction: inOrder(each, classes.length, at),
        width: classes.length,
        classes: shown,
        groups: null,
        weights: null,
    }));
}
/** An image is a row: its objects, or its table of pixels, say all. */
const imageSample = ({ facts, classes, boxes }, { scores, width, detected }) => ({
    rows: facts.rows,
    truth: new Float64Array(0),
    prediction: scores,
    width,
    classes,
    groups: null,
    weights: null,
    ...(boxes && detected ? { objects: { ...boxes, detected } } : {}),
});
function inOrder({ scores, width, classes }, wanted, numberOf) {
    const targets = (classes ?? []).map(numberOf);
    if (wanted === width && targets.every((target, column) => target === column))
        return scores;
    const rows = scores.length / width;
    const prediction = new Float64Array(rows * wanted);
    for (let row = 0; row < rows; row++)
        for (let column = 0; column < width; column++)
            prediction[row * wanted + targets[column]] = scores[row * width + column];
    return prediction;
}


/***/ }),

/***/ 51435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ describeJudged),
  RG: () => (/* binding */ howToRun),
  GF: () => (/* binding */ scoreAhead),
  uK: () => (/* binding */ scoreAll),
  R1: () => (/* binding */ sharing)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/io.js
var config_io = __webpack_require__(70056);
// EXTERNAL MODULE: ./lib/data/masked.js
var data_masked = __webpack_require__(33471);
// EXTERNAL MODULE: ./lib/data/profile.js + 1 modules
var data_profile = __webpack_require__(19946);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(80912);
;// CONCATENATED MODULE: ./lib/evaluation/curves.js

const MOST_POINTS = 201;
const CALIBRATION_BINS = 10;
/**
 * ROC, precision-recall and calibration of scores against labels 0 and 1. Null where a class is absent.
 * Long curves keep their end points and about evenly spaced ones between them.
 */
function curves(labels, scores) {
    const ranked = (0,ranking/* rankingOf */.qk)({ truth: labels, prediction: scores });
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
        calibration: calibration(ranked, scores),
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
function calibration({ order, groups, starts, positivesBelow }, scores) {
    const bins = [];
    const boundary = (bin) => Math.round((bin * order.length) / CALIBRATION_BINS);
    let start = 0;
    let firstGroup = 0;
    let bin = 1;
    for (let group = 1; group <= groups; group++) {
        const end = starts[group];
        if (end < boundary(bin))
            continue;
        while (bin <= CALIBRATION_BINS && boundary(bin) <= end)
            bin += 1;
        let predicted = 0;
        for (let i = start; i < end; i++)
            predicted += scores[order[i]];
        const rows = end - start;
        const observed = positivesBelow[group] - positivesBelow[firstGroup];
        bins.push({ predicted: predicted / rows, observed: observed / rows, rows });
        start = end;
        firstGroup = group;
    }
    return bins;
}

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/evaluation/confusion.js
var confusion = __webpack_require__(57990);
// EXTERNAL MODULE: ./lib/evaluation/metrics/multiclass.js
var multiclass = __webpack_require__(27085);
;// CONCATENATED MODULE: ./lib/evaluation/mistakes.js



const BINS = 10;
/** Rows by true and by decided class; null of so many classes that nobody reads them. */
function confusionOf(sample) {
    const { classes, truth, rows } = sample;
    if (classes.length > confusion/* MOST_CLASSES */.Dl)
        return null;
    const counts = classes.map(() => classes.map(() => 0));
    for (let row = 0; row < rows; row++)
        counts[truth[row]][(0,multiclass/* decided */.rc)(sample, row)]++;
    return { classes: [...classes], counts };
}
/** Truth less prediction of each row. */
const residualsOf = ({ truth, prediction }) => truth.map((value, row) => value - prediction[row]);
/** Mean residual along the predictions; rows of one prediction are never parted, so there may be fewer bins. */
function residualBins(sample) {
    const { prediction, rows } = sample;
    const residuals = residualsOf(sample);
    const order = (0,argsort/* argsort */.XQ)(prediction);
    const bins = [];
    let start = 0;
    for (let bin = 1; bin <= BINS; bin++) {
        let end = Math.round((bin * rows) / BINS);
        while (end > 0 && end < rows && prediction[order[end]] === prediction[order[end - 1]])
            end += 1;
        if (end <= start)
            continue;
        const among = order.subarray(start, end);
        const meanOf = (values) => among.reduce((sum, row) => sum + values[row], 0) / among.length;
        bins.push({ predicted: meanOf(prediction), residual: meanOf(residuals), rows: among.length });
        start = end;
    }
    return bins;
}

// EXTERNAL MODULE: ./lib/model/process.js
var model_process = __webpack_require__(35136);
// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/platform/native.js + 3 modules
var platform_native = __webpack_require__(69630);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/actions/predictions.js
var predictions = __webpack_require__(64305);
// EXTERNAL MODULE: ./lib/actions/samples.js
var samples = __webpack_require__(55636);
;// CONCATENATED MODULE: ./lib/actions/scored.js














/** What the configuration says of how models are run, fed and read. */
function howToRun({ model }) {
    const { task, io, providers, 'require-provider': required } = model.config;
    const { csv, 'positive-label': positive } = model.config.data;
    return {
        csv,
        task: modelTask(task),
        positiveLabel: positive === undefined ? null : String(positive),
        io: (0,config_io/* modelIo */.e)(io),
        providers: { wanted: providers, required: required ?? null },
    };
}
/** Documents of a query are scored as those of any ranking. Models of images are not run here: `score` refuses them. */
function modelTask(task) {
    if (task === 'retrieval')
        return 'ranking';
    return task === 'detection' || task === 'segmentation' ? 'regression' : task;
}
/** So often the size of its file is what a model may need of memory. */
const MEMORY = 4;
/**
 * How the cores are shared out among the models that are compared: two run at once with half of them each, which wastes
 * less than all of them on one model. All have the same number, because sums over trees depend on it in their last digit.
 */
function sharing(context, models) {
    const { wanted, required } = howToRun(context).providers;
    const onCpu = [...wanted, required ?? 'cpu'].every((provider) => provider === 'cpu');
    const running = models.filter((judged) => judged !== null).filter(isOnnx);
    const sizes = new Map(running.map(({ sha256, facts }) => [sha256, facts?.bytes ?? 0]));
    const largest = [...sizes.values()].sort((a, b) => b - a).slice(0, 2);
    const needed = largest.reduce((sum, bytes) => sum + bytes * MEMORY, 0);
    if (!onCpu || largest.length < 2 || needed > process.availableMemory())
        return { atOnce: 1 };
    return { atOnce: 2, threads: Math.max(1, Math.floor((0,external_node_os_.availableParallelism)() / 2)) };
}
/** Processes for the models that are sure to run; gives what ends those that were not needed. */
async function scoreAhead(context, models) {
    const { atOnce } = sharing(context, models);
    if (atOnce < 2)
        return () => { };
    await (0,platform_native/* fetchNative */.Yn)();
    return (0,model_process/* startAhead */.cV)(atOnce);
}
const isOnnx = ({ file }) => (0,external_node_path_.extname)(file) === '.onnx';
/** Scores of each model on the rows. Where several fail, the first of them does. */
async function scoreAll(context, models, rows, { atOnce, threads }) {
    if (atOnce > 1)
        await (0,platform_native/* fetchNative */.Yn)();
    const scored = [];
    for (let first = 0; first < models.length; first += atOnce)
        scored.push(...(await scoreAtOnce(context, models.slice(first, first + atOnce), rows, threads)));
    return scored;
}
async function scoreAtOnce(context, models, rows, threads) {
    const { log } = context.platform;
    const running = models.filter(isOnnx);
    const label = `scoring ${running.map(({ version, source }) => version ?? source).join(' and ')}`;
    const done = models.map(() => 0);
    const total = rows.facts.rows * running.length;
    const stops = models.map(() => new AbortController());
    const runs = models.map((judged, i) => {
        const onProgress = (rowsDone) => {
            done[i] = rowsDone;
            const sum = done.reduce((a, b) => a + b);
            log.progress(label, sum / total, `${(0,lib_text/* count */.U9)(sum)} of ${(0,lib_text/* count */.U9)(total)} rows`);
        };
        const run = scored_score(context, judged, rows, { threads, onProgress, signal: stops[i].signal });
        // What comes after it is of no use then.
        run.catch(() => {
            for (const stop of stops.slice(i + 1))
                stop.abort();
        });
        return run;
    });
    const ended = await Promise.allSettled(runs);
    const failed = ended.find((one) => one.status === 'rejected');
    if (failed)
        throw failed.reason;
    const scored = await Promise.all(runs);
    for (const [i, { warnings }] of scored.entries())
        for (const warning of warnings)
            log.warning(`${models[i].source}: ${warning}`);
    return scored;
}
/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function scored_score(context, judged, rows, { threads, onProgress, signal }) {
    if (!isOnnx(judged)) {
        const answers = await (0,predictions/* readAnswers */.Mr)(context, judged.file, judged.recorded ?? judged.source, rows);
        return { ...answers, seconds: null, provider: null, warnings: [] };
    }
    if (rows.boxes || rows.masks)
        throw new errors/* UserError */.yo(`cannot be run here: task ${context.model.config.task} is judged by what a model predicted`, {
            location: { file: judged.source },
            hint: rows.boxes
                ? 'Give its predictions: results as COCO writes them (.json), or a table of images with their boxes.'
                : 'Give its predictions: a table of images with the path of a mask (.png, .npy) in each row.',
        });
    const result = await (0,score/* scoreFile */.lv)({
        model: judged.file,
        shownPath: judged.source,
        data: rows.file,
        ...howToRun(context),
        csv: rows.csv,
        labels: rows.classes.length > 0 ? rows.classes : null,
        threads,
    }, onProgress, signal);
    if (result.rows !== rows.facts.rows)
        throw new errors/* UserError */.yo(`${judged.source} gave ${(0,lib_text/* count */.U9)(result.rows)} scores for ${(0,lib_text/* count */.U9)(rows.facts.rows)} rows`);
    const { scores, width, classes, seconds, provider, warnings } = result;
    return { scores, width, classes, seconds, provider, warnings };
}
function describeJudged(judged, scored, rows, task) {
    const { scores, width, seconds, provider, warnings } = scored;
    return {
        version: judged.version,
        source: judged.source,
        sha256: judged.sha256,
        facts: judged.facts,
        // Of one number a row; the shares of many classes have no one distribution.
        scores: width === 1 ? profileOf('prediction', scores, hidesNumbers(rows, task)) : null,
        curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
        ...mistakes(scored, rows, task),
        secondsToScore: seconds,
        ...(judged.recorded ? { recorded: judged.recorded } : {}),
        provider,
        warnings,
    };
}
/** Predictions of a label that must not be shown may be the label itself. */
const hidesNumbers = ({ isLabelHidden }, task) => isLabelHidden && (task === 'regression' || task === 'forecasting');
/** A mean of fewer rows is nearly one of them. */
const FEWEST_HIDDEN = 10;
function profileOf(name, values, hides) {
    const profile = (0,data_profile/* profileValues */.oD)(name, values);
    if (!hides)
        return profile;
    const masked = (0,data_masked/* maskedProfile */.fV)(profile, false, undefined);
    return { ...masked, counts: (0,data_profile/* profileValues */.oD)(name, values, masked).counts };
}
/** What a table and a picture show of the errors of numbers and of several classes. */
function mistakes(scored, rows, task) {
    if (task !== 'multiclass' && task !== 'regression')
        return {};
    const [sample] = (0,samples/* samplesOf */.l)(rows, [scored]);
    if (task === 'regression') {
        if (scored.width !== 1)
            return {};
        const hides = hidesNumbers(rows, task);
        const distribution = profileOf('residual', residualsOf(sample), hides);
        const bins = residualBins(sample).filter((bin) => !hides || bin.rows >= FEWEST_HIDDEN);
        return { residuals: { distribution, bins } };
    }
    const confusion = confusionOf(sample);
    return confusion ? { confusion } : {};
}


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ MOST_CLASSES),
/* harmony export */   UZ: () => (/* binding */ confusionErrors),
/* harmony export */   ge: () => (/* binding */ confusionInfluence)
/* harmony export */ });
/* harmony import */ var _statistics_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53726);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);
/* harmony import */ var _statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);




/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05;
/** More classes have too many joint cells to draw. */
const MOST_CLASSES = 20;
/**
 * Errors of a statistic of decisions by drawing the joint cells (truth, production, candidate) anew: the bootstrap
 * of the rows, at a cost that does not grow with them. Four rows are first spread over all cells, so that a
 * disagreement not seen among few rows stays possible (Agresti & Min, 2005). The errors are normal with the standard
 * error of the resamples: percentiles of so coarse a statistic are too narrow, and reject 13 % of equal models where
 * 10 % are meant. Half of the resamples are drawn with the models exchanged, so that exchanging them changes nothing
 * but signs.
 */
function confusionErrors(pair, decide, classes, statistic, options) {
    const { straight, exchanged } = drawnConfusions(pair, decide, classes, options);
    const values = (of) => Float64Array.from(of, (one) => statistic(one, classes));
    const [candidate, production] = [values(straight.candidate), values(straight.production)];
    const [second, first] = [values(exchanged.candidate), values(exchanged.production)];
    const gains = candidate.map((value, i) => value - production[i]);
    const mirrored = first.map((value, i) => value - second[i]);
    return {
        difference: pair.production && errorOf(gains, mirrored),
        candidate: errorOf(candidate, first),
    };
}
/** Every metric of the same decisions looks at the same draws. */
const memory = new WeakMap();
function drawnConfusions(pair, decide, classes, { resamples, seed }) {
    const key = `${resamples} ${seed}`;
    const known = memory.get(pair.candidate);
    if (known?.key === key)
        return known.drawn;
    const candidate = decide(pair.candidate);
    const production = pair.production ? decide(pair.production) : candidate;
    const half = Math.ceil(resamples / 2);
    const { truth } = pair.candidate;
    const drawn = {
        straight: draw(jointCells(truth, production, candidate, classes), classes, half, seed),
        exchanged: draw(jointCells(truth, candidate, production, classes), classes, half, seed),
    };
    memory.set(pair.candidate, { key, drawn });
    return drawn;
}
/** Rows by (truth, production's decision, candidate's): cell (truth·K + production)·K + candidate. */
function jointCells(truth, production, candidate, classes) {
    const cells = new Float64Array(classes ** 3);
    for (let row = 0; row < truth.length; row++)
        cells[(truth[row] * classes + production[row]) * classes + candidate[row]]++;
    return cells;
}
function draw(cells, classes, draws, seed) {
    const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFromSeed */ .Bd)(seed);
    const weights = smoothed(cells, classes);
    const rows = cells.reduce((sum, cell) => sum + cell, 0);
    const drawn = new Float64Array(cells.length);
    const result = { candidate: [], production: [] };
    for (let i = 0; i < draws; i++) {
        (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .drawMultinomial */ .CC)(random, rows, weights, drawn);
        const [candidate, production] = [new Float64Array(classes ** 2), new Float64Array(classes ** 2)];
        for (let cell = 0; cell < drawn.length; cell++) {
            if (drawn[cell] === 0)
                continue;
            const label = Math.floor(cell / classes ** 2) * classes;
            candidate[label + (cell % classes)] += drawn[cell];
            production[label + (Math.floor(cell / classes) % classes)] += drawn[cell];
        }
        result.candidate.push(candidate);
        result.production.push(production);
    }
    return result;
}
/** A class that occurs nowhere stays away. */
function smoothed(cells, classes) {
    const seen = new Set();
    for (let cell = 0; cell < cells.length; cell++) {
        if (cells[cell] === 0)
            continue;
        for (const place of [classes ** 2, classes, 1])
            seen.add(Math.floor(cell / place) % classes);
    }
    const isSeen = (cell) => [classes ** 2, classes, 1].every((place) => seen.has(Math.floor(cell / place) % classes));
    return cells.map((rows, cell) => (isSeen(cell) ? rows + 4 / seen.size ** 3 : 0));
}
/** From both halves of the resamples. */
function errorOf(first, second) {
    const values = new Float64Array(first.length + second.length);
    values.set(first);
    values.set(second, first.length);
    const defined = values.filter((value) => !Number.isNaN(value));
    if (defined.length < values.length * (1 - UNDEFINED_SHARE))
        return null;
    return (0,_statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__/* .studentError */ .si)(Math.sqrt((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .variance */ .GV)(defined)), Infinity);
}
/**
 * Influence of each row on a statistic of its confusion matrix: n times the derivative by the count of the row's
 * cell, less its mean (the delta method).
 */
function confusionInfluence(sample, decide, classes, statistic) {
    const decided = decide(sample);
    const cellOf = (row) => sample.truth[row] * classes + decided[row];
    const cells = new Float64Array(classes ** 2);
    for (let row = 0; row < sample.rows; row++)
        cells[cellOf(row)]++;
    const slopes = cells.map((rows, cell) => (rows === 0 ? 0 : slopeAt(cells, cell, classes, statistic)));
    const values = new Float64Array(sample.rows);
    for (let row = 0; row < values.length; row++)
        values[row] = slopes[cellOf(row)] * sample.rows;
    return values;
}
/** The cell holds some rows. */
function slopeAt(cells, cell, classes, statistic) {
    const step = cells[cell] * 1e-5;
    const at = (change) => statistic(cells.with(cell, cells[cell] + change), classes);
    return (at(step) - at(-step)) / (2 * step);
}


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ randomFromSeed),
/* harmony export */   nh: () => (/* binding */ seedFromDigests)
/* harmony export */ });
/* unused harmony export randomFromState */
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** First 32 bits of the SHA-256 of the strings, one a line. */
function seedFromDigests(...strings) {
    return Number.parseInt((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(strings.join('\n')).slice('sha256:'.length, 'sha256:'.length + 8), 16);
}
/**
 * xoshiro128** from a 32-bit seed, spread over the state by a Weyl sequence through MurmurHash3's finalizer.
 * @see Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators.
 */
function randomFromSeed(seed) {
    let mix = seed | 0;
    const split = () => {
        mix = (mix + 0x9e3779b9) | 0;
        let z = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return z ^ (z >>> 16);
    };
    return randomFromState([split(), split(), split(), split()]);
}
/** Numbers are made so many at a time. */
const BLOCK = 64;
/** xoshiro128** from its four words of state, not all zero. */
function randomFromState(words) {
    const state = Int32Array.from(words);
    const block = new Uint32Array(BLOCK);
    let used = BLOCK;
    const uint32 = () => {
        if (used === BLOCK) {
            generate(state, block);
            used = 0;
        }
        return block[used++];
    };
    const fill = (into) => {
        const left = block.subarray(used, used + into.length);
        into.set(left);
        used += left.length;
        generate(state, into.subarray(left.length));
    };
    return { uint32, fill, uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53 };
}
/** The next numbers of the stream. */
function generate(state, into) {
    // Variables of its own, which the compiler keeps in registers.
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    for (let i = 0; i < into.length; i++) {
        const product = Math.imul(b, 5);
        into[i] = Math.imul((product << 7) | (product >>> 25), 9);
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
}


/***/ })

};
