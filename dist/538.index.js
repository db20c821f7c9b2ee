export const id = 538;
export const ids = [538];
export const modules = {

/***/ 20658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   v: () => (/* binding */ DATA_PROPERTY)
/* harmony export */ });
/* harmony import */ var _config_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38571);
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89618);
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51619);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9656);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92409);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53001);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88471);







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

/***/ 88471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51619);
/* harmony import */ var _data_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92228);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92409);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53001);




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

/***/ 72679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ describeJudged),
  RG: () => (/* binding */ howToRun),
  fN: () => (/* binding */ scored_score)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/io.js
var config_io = __webpack_require__(38571);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(15544);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(92409);
// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(19093);
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
var score = __webpack_require__(2040);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(53001);
// EXTERNAL MODULE: ./lib/actions/predictions.js
var predictions = __webpack_require__(20658);
;// CONCATENATED MODULE: ./lib/actions/scored.js








/** What the configuration says of how models are run, fed and read. */
function howToRun({ model }) {
    const { task, io, providers, 'require-provider': required } = model.config;
    const { csv, 'positive-label': positive } = model.config.data;
    return {
        csv,
        task,
        positiveLabel: positive === undefined ? null : String(positive),
        io: (0,config_io/* modelIo */.e)(io),
        providers: { wanted: providers, required: required ?? null },
    };
}
/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function scored_score(context, judged, rows) {
    if ((0,external_node_path_.extname)(judged.file) !== '.onnx') {
        const answers = await (0,predictions/* readPredictions */.R)(context, judged.file, judged.recorded ?? judged.source, rows);
        return { ...answers, seconds: null, provider: null, warnings: [] };
    }
    const { log } = context.platform;
    const label = `scoring ${judged.version ?? 'candidate'}`;
    const result = await (0,score/* scoreFile */.l)({
        model: judged.file,
        shownPath: judged.source,
        data: rows.file,
        ...howToRun(context),
        labels: rows.classes.length > 0 ? rows.classes : null,
    }, (done, total) => log.progress(label, done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    if (result.rows !== rows.labels.length)
        throw new errors/* UserError */.yo(`${judged.source} gave ${(0,lib_text/* count */.U9)(result.rows)} scores for ${(0,lib_text/* count */.U9)(rows.labels.length)} rows`);
    for (const warning of result.warnings)
        log.warning(`${judged.source}: ${warning}`);
    const { scores, width, classes, seconds, provider, warnings } = result;
    return { scores, width, classes, seconds, provider, warnings };
}
function describeJudged(judged, { scores, width, seconds, provider, warnings }, rows, task) {
    return {
        version: judged.version,
        source: judged.source,
        sha256: judged.sha256,
        facts: judged.facts,
        // Of one number a row; the shares of many classes have no one distribution.
        scores: width === 1 ? (0,profile/* profileValues */.oD)('prediction', scores) : null,
        curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
        secondsToScore: seconds,
        ...(judged.recorded ? { recorded: judged.recorded } : {}),
        provider,
        warnings,
    };
}


/***/ }),

/***/ 66232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ datasetRows),
/* harmony export */   v: () => (/* binding */ modelRows)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53001);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89299);


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


/***/ }),

/***/ 85541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ drawMultinomial),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* unused harmony export drawBinomial */
/* harmony import */ var _incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41112);

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

/***/ 17405:
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
var incomplete_gamma = __webpack_require__(41112);
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

/***/ 41112:
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
