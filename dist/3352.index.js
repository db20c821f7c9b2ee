export const id = 3352;
export const ids = [3352];
export const modules = {

/***/ 63352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  infer: () => (/* binding */ infer)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/data/profile.js + 1 modules
var profile = __webpack_require__(19946);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
// EXTERNAL MODULE: ./lib/data/view.js
var view = __webpack_require__(24647);
// EXTERNAL MODULE: ./lib/data/infer/candidates.js
var infer_candidates = __webpack_require__(32429);
// EXTERNAL MODULE: ./lib/statistics/wilson.js
var wilson = __webpack_require__(52215);
;// CONCATENATED MODULE: ./lib/data/infer/confirm.js



/** Of each end: both together hold 95 %, as in deequ. */
const CONFIDENCE = 0.975;
/**
 * Judges every candidate by the rows held out. A rule that none of them breaks stands, with the share of further rows
 * that may still break it: the upper end of Wilson's interval.
 *
 * @param rows SQL of all rows, `held` an SQL expression that is true for those held out
 */
async function confirm_confirm(engine, rows, held, candidates) {
    const counted = candidates.map((candidate, i) => {
        const column = (0,data_engine/* sqlIdentifier */.I3)(candidate.column);
        return candidate.rule === 'unique'
            ? `count(${column}) - count(DISTINCT ${column}) AS b${i}`
            : `count(*) FILTER (${held} AND (${candidate.breaks})) AS b${i}`;
    });
    const select = ['count(*) AS rows', `count(*) FILTER (${held}) AS held`, ...counted];
    const [row] = await engine.rows(`SELECT ${select.join(', ')} FROM ${rows}`);
    const out = row.held;
    const learned = row.rows - out;
    return candidates.map((candidate, i) => judged(candidate, row[`b${i}`], learned, out));
}
function judged(candidate, broken, learned, held) {
    const { rule, words } = candidate;
    const start = `${rule}: ${words} in ${(0,lib_text/* plural */.LS)(learned, 'row')}`;
    const after = (text) => `${start}; ${text}`;
    if (held === 0)
        return {
            ...candidate,
            verdict: 'strict',
            percent: 0,
            why: after('too few rows to hold any out, so nothing confirms it'),
        };
    const [low, high] = (0,wilson/* wilsonInterval */.Y)(broken, held, CONFIDENCE);
    const interval = `${percent(low)} to ${percent(high)} of further rows (Wilson, 95 %)`;
    if (rule === 'missing')
        return { ...candidate, ...missing(candidate.share, learned, broken, held, after) };
    if (broken === 0)
        return {
            ...candidate,
            verdict: 'strict',
            percent: 0,
            why: after(`all ${(0,lib_text/* plural */.LS)(held, 'row')} held out keep it: at most ${percent(high)} of further rows do not (Wilson, 95 %)`),
        };
    const against = `${broken.toLocaleString('en-US')} of ${(0,lib_text/* plural */.LS)(held, 'row')} held out ${broken === 1 ? 'breaks' : 'break'} it, ${interval}`;
    if (rule === 'required' || rule === 'range')
        return {
            ...candidate,
            verdict: 'tolerant',
            percent: roundUp(high),
            why: after(`${against}, so they are tolerated`),
        };
    return { ...candidate, verdict: 'dropped', percent: 0, why: after(`${against}, so it is left out`) };
}
/** The upper end of the interval of what was learned; enough for what was held out, unless that is worse. */
function missing(share, learned, broken, held, after) {
    const gaps = Math.round(share * learned);
    const [, limit] = (0,wilson/* wilsonInterval */.Y)(gaps, learned, CONFIDENCE);
    const [low] = (0,wilson/* wilsonInterval */.Y)(broken, held, CONFIDENCE);
    const all = (0,wilson/* wilsonInterval */.Y)(gaps + broken, learned + held, CONFIDENCE)[1];
    const allowed = roundUp(Math.max(limit, all));
    const same = low <= limit;
    return {
        verdict: 'tolerant',
        percent: allowed,
        why: after(`${percent(broken / held)} of ${(0,lib_text/* plural */.LS)(held, 'row')} held out have none${same ? '' : ', which is more'}: at most ${allowed} % (Wilson, 95 %)`),
    };
}
/** Up to two digits behind the point, of a per cent: a limit must not be below what it was made of. */
const roundUp = (share) => Number((Math.ceil(share * 1e4) / 100).toFixed(2));
const percent = (share) => `${Number((share * 100).toPrecision(2))} %`;

;// CONCATENATED MODULE: ./lib/data/infer/property.js
/** A column as ODCS writes it, with the rules that were confirmed. */
function propertyOf({ name, type, logical }, rules, { label, time } = {}) {
    const role = name === label ? 'label' : name === time ? 'time' : undefined;
    const strict = rules.filter(({ verdict }) => verdict === 'strict');
    const has = (rule) => strict.some((one) => one.rule === rule);
    const options = strict.flatMap((rule) => {
        if (rule.rule === 'range')
            return [{ minimum: rule.minimum, maximum: rule.maximum }];
        return rule.rule === 'format' ? [{ format: rule.format }] : [];
    });
    const quality = rules.flatMap(qualityOf);
    return {
        name,
        logicalType: logical,
        physicalType: type,
        ...(has('required') ? { required: true } : {}),
        ...(has('unique') ? { unique: true } : {}),
        ...(options.length > 0 ? { logicalTypeOptions: Object.assign({}, ...options) } : {}),
        ...(quality.length > 0 ? { quality } : {}),
        ...(role ? { customProperties: [{ property: 'mlops.role', value: role }] } : {}),
    };
}
/** What the standard has no key for, or only one without a tolerance. */
function qualityOf(rule) {
    const tolerance = { mustBeLessOrEqualTo: rule.percent, unit: 'percent' };
    if (rule.rule === 'values' && rule.verdict === 'strict')
        return [
            {
                type: 'library',
                metric: 'invalidValues',
                arguments: { validValues: rule.values },
                mustBe: 0,
                severity: 'warning',
            },
        ];
    if (rule.verdict !== 'tolerant')
        return [];
    if (rule.rule === 'missing' || rule.rule === 'required')
        return [{ type: 'library', metric: 'nullValues', ...tolerance, severity: 'warning' }];
    if (rule.rule !== 'range')
        return [];
    const { minimum, maximum } = rule;
    return [
        {
            type: 'custom',
            engine: 'mlops-actions',
            implementation: { check: 'range', minimum, maximum, ...tolerance },
            severity: 'warning',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/data/infer/infer.js











const ROWS = 'infer_rows';
const HELD = (0,data_engine/* sqlIdentifier */.I3)('mlops held out');
/** Every fifth row, by the digest of what it holds: the same rows are held out whatever their order and format. */
const FOLDS = 5;
/**
 * Drafts the contract that the file at `path` meets. Rules are learned from four fifths of the rows and confirmed by
 * the others; what these break is tolerated or left out. Gives YAML for a person to review, with the reason for every
 * rule in a comment.
 */
async function inferContract(engine, path, shownPath, options) {
    const table = await (0,dataset/* openTable */.RT)(engine, path, shownPath, options.csv);
    const columns = table.columns.flatMap(({ name, type }) => {
        const logical = (0,types/* logicalTypeOf */.z9)(type);
        return logical ? [{ name, type, logical }] : [];
    });
    const skipped = table.columns.filter(({ name }) => !columns.some((column) => column.name === name));
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${ROWS} AS SELECT *, ${(0,fingerprint/* rowNumber */._$)(table.columns)} % ${FOLDS} = 0 AS ${HELD} FROM ${table.typed}`);
    try {
        const { rows, rules } = await confirmedRules(engine, columns, options);
        return draft(shownPath, { rows, columns, rules, skipped }, options);
    }
    finally {
        await engine.rows(`DROP TABLE ${ROWS}`);
    }
}
async function confirmedRules(engine, columns, { label, time }) {
    const learned = `(SELECT * FROM ${ROWS} WHERE NOT ${HELD})`;
    const profiles = await (0,profile/* profileColumns */.Xv)(engine, learned, columns.map(({ name, logical }) => ({ name, kind: (0,view/* profileKind */.K)(logical) })));
    const keys = columns.map(({ name }) => name).filter((name) => name !== label && name !== time);
    const candidates = await (0,infer_candidates/* candidatesOf */.k)(engine, learned, columns, profiles, keys);
    const rules = await confirm_confirm(engine, ROWS, HELD, candidates);
    const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${ROWS}`);
    return { rows: rows, rules };
}
function draft(shownPath, { rows, columns, rules, skipped }, options) {
    const rulesOf = ({ name }) => rules.filter(({ column }) => column === name);
    const document = new dist/* Document */.yo({
        apiVersion: 'v3.1.0',
        kind: 'DataContract',
        id: options.id,
        version: '1.0.0',
        status: 'draft',
        schema: [
            {
                name: options.id,
                logicalType: 'object',
                properties: columns.map((column) => propertyOf(column, rulesOf(column), options)),
                quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 0 }],
            },
        ],
    });
    const nodes = document.getIn(['schema', 0, 'properties']);
    if (nodes instanceof dist/* YAMLSeq */.Rw)
        for (const [i, column] of columns.entries()) {
            const why = rulesOf(column).map((rule) => ` ${rule.why}`);
            const node = nodes.items[i];
            if (why.length > 0 && (0,dist/* isMap */.jh)(node))
                node.commentBefore = why.join('\n');
        }
    return `${header(shownPath, rows, skipped)}\n${document.toString({ lineWidth: 0 })}`;
}
function header(shownPath, rows, skipped) {
    const lines = [
        `Drafted from ${(0,lib_text/* plural */.LS)(rows, 'row')} of ${shownPath}. It says what these rows are, not what rows may be:`,
        'review every line, widen or tighten, then set status: active. Each rule was learned from four fifths of the rows',
        'and confirmed by the others; the comment over a column says how well.',
        ...(skipped.length > 0
            ? [
                `Left out, for their types are not checked: ${skipped.map(({ name }) => JSON.stringify(name)).join(', ')}.`,
            ]
            : []),
    ];
    return lines.map((line) => `# ${line.replaceAll(/[\r\n]/g, ' ')}`).join('\n');
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
;// CONCATENATED MODULE: ./lib/actions/infer.js





/** Writes the first contract of a model's data; one that is there already is left alone. */
async function infer(context) {
    const { data, train } = context.model.config;
    const path = context.inside(data.contract, 'data.contract');
    if ((0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.yo('exists already, and mode: infer never overwrites a contract', {
            location: { file: context.shown(path) },
            hint: 'Delete it, or name another file with data.contract.',
        });
    const split = train && data.splits.train ? 'train' : Object.keys(data.splits)[0];
    const file = context.data(data.splits[split], ['data', 'splits', split]);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const text = await inferContract(engine, file, context.shown(file), {
            id: context.model.name,
            label: data.label,
            time: data.time,
            csv: data.csv,
        });
        await (0,files/* writeFileAtomically */.lo)(path, text);
        return {
            outcome: 'pass',
            headline: `Wrote ${context.shown(path)} from ${context.shown(file)}. Review it before you commit it.`,
            outputs: {
                validation: '',
                contract: context.shown(path),
                rows: '',
                'failed-checks': '',
                'data-change': '',
                report: '',
            },
            report: null,
        };
    }
    finally {
        engine.close();
    }
}


/***/ }),

/***/ 32429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ outward),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13601);



const MOST_VALID_VALUES = 50;
/** Fewer rows without a repeat say little of a key. */
const LEAST_KEYS = 100;
/** A column that is mostly missing is missing for a reason; as deequ has it, whose rules these are. */
const MOST_MISSING = 0.8;
const LOOKED_FOR = ['uuid', 'email', 'ipv4', 'uri', 'date-time'];
/**
 * What each column of `table` could be held to.
 * @param profiles of the rows of `table`, column by column
 * @param keys columns that may be keys: neither label nor time
 * @see https://github.com/awslabs/deequ, suggestions/rules: CompleteIfComplete, RetainCompleteness,
 * UniqueIfApproximatelyUnique, CategoricalRange
 */
async function candidatesOf(engine, table, columns, profiles, keys) {
    const texts = columns.filter(({ logical }) => logical === 'string');
    const possibleKeys = columns.filter(({ name, logical }) => keys.includes(name) && (logical === 'string' || logical === 'integer'));
    const found = await look(engine, table, possibleKeys, texts);
    return columns.flatMap((column, i) => {
        const profile = profiles[i];
        const { name } = column;
        const identifier = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
        const missing = missingSql(column);
        const share = profile.rows === 0 ? 1 : profile.nulls / profile.rows;
        const values = profile.kind === 'categorical' && column.logical === 'string' ? validValues(profile) : undefined;
        const range = profile.kind === 'numeric' && /integer|number/.test(column.logical) ? outward(profile) : undefined;
        const format = values === undefined ? found.formats.get(name) : undefined;
        return [
            ...(share === 0 ? [{ column: name, rule: 'required', words: 'no gap', breaks: missing }] : []),
            ...(share > 0 && share <= MOST_MISSING
                ? [
                    {
                        column: name,
                        rule: 'missing',
                        share,
                        words: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(profile.nulls, 'gap')}`,
                        breaks: missing,
                    },
                ]
                : []),
            ...(found.keys.has(name)
                ? [{ column: name, rule: 'unique', words: 'no value twice', breaks: '' }]
                : []),
            ...(range
                ? [
                    {
                        column: name,
                        rule: 'range',
                        ...range,
                        words: 'from the smallest to the largest value, rounded outward,',
                        breaks: `${identifier} < ${range.minimum} OR ${identifier} > ${range.maximum}`,
                    },
                ]
                : []),
            ...(values
                ? [
                    {
                        column: name,
                        rule: 'values',
                        values,
                        words: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(values.length, 'value')}, each often`,
                        breaks: `${identifier} NOT IN (${values.map(_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw).join(', ')})`,
                    },
                ]
                : []),
            ...(format
                ? [
                    {
                        column: name,
                        rule: 'format',
                        format,
                        words: `every value is ${format}`,
                        breaks: `NOT regexp_matches(${identifier}, ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h[format])})`,
                    },
                ]
                : []),
        ];
    });
}
/** NaN is no value, as everywhere in checks. */
const missingSql = ({ name, type }) => {
    const identifier = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
    return /^(FLOAT|DOUBLE)$/.test(type)
        ? `(${identifier} IS NULL OR isnan(${identifier}))`
        : `${identifier} IS NULL`;
};
/** One pass for what profiles do not tell: columns without a repeat, and formats that every text has. */
async function look(engine, table, keys, texts) {
    const asked = [
        ...keys.map(({ name }, i) => {
            const identifier = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
            return `count(${identifier}) - count(DISTINCT ${identifier}) AS k${i}, count(${identifier}) AS n${i}`;
        }),
        ...texts.flatMap(({ name }, i) => LOOKED_FOR.map((format, j) => `coalesce(bool_and(regexp_matches(${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name)}, ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h[format])})), false) AS t${i}_${j}`)),
    ];
    const [row] = asked.length === 0 ? [{}] : await engine.rows(`SELECT ${asked.join(', ')} FROM ${table}`);
    return {
        keys: new Set(keys
            .filter((_, i) => row[`k${i}`] === 0 && row[`n${i}`] >= LEAST_KEYS)
            .map(({ name }) => name)),
        formats: new Map(texts.flatMap(({ name }, i) => {
            const format = LOOKED_FOR.find((_, j) => row[`t${i}_${j}`] === true);
            return format ? [[name, format]] : [];
        })),
    };
}
/** A set of values is worth declaring where every one of them is seen often. */
function validValues({ categories, distinct, rows, nulls }) {
    if (distinct === 0 || distinct > MOST_VALID_VALUES || distinct * 10 > rows - nulls)
        return undefined;
    return categories.map(({ value }) => value).sort();
}
/** A range with both ends rounded away from its middle, to two digits. */
function outward({ min, max, }) {
    if (min === null || max === null)
        return undefined;
    return { minimum: roundTo(min, Math.floor), maximum: roundTo(max, Math.ceil) };
}
function roundTo(value, direction) {
    if (value === 0)
        return 0;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    return Number((direction(value / step) * step).toPrecision(12));
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
