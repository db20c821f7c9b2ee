export const id = 8549;
export const ids = [8549];
export const modules = {

/***/ 18513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract),
/* harmony export */   k: () => (/* binding */ contractIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23438);
/* harmony import */ var _data_environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45280);




/** The contract that the configuration names. */
async function readContract(context) {
    const named = context.model.config.data.contract;
    const path = context.inside(named, 'data.contract');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), context.shown(path));
    throw context.model.error(['data', 'contract'], `"${named}" does not exist`, 'Write a first one from the data: validate-data with mode: infer.');
}
/** The same with the columns that have to be there in an environment. */
const contractIn = async (context, environment) => (0,_data_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .inEnvironment */ .H)(await readContract(context), environment, context.model.config.data.label);


/***/ }),

/***/ 43013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rulesAlone: () => (/* binding */ rulesAlone)
});

// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/places.js + 1 modules
var places = __webpack_require__(42538);
// EXTERNAL MODULE: ./lib/data/aggregates.js
var data_aggregates = __webpack_require__(30786);
// EXTERNAL MODULE: ./lib/data/checks.js + 3 modules
var data_checks = __webpack_require__(60059);
// EXTERNAL MODULE: ./lib/data/concealed.js
var concealed = __webpack_require__(93232);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/data/ingest.js
var ingest = __webpack_require__(46390);
// EXTERNAL MODULE: ./lib/data/measure.js
var data_measure = __webpack_require__(50876);
// EXTERNAL MODULE: ./lib/data/render.js
var render = __webpack_require__(27126);
// EXTERNAL MODULE: ./lib/data/requirement.js
var requirement = __webpack_require__(10719);
// EXTERNAL MODULE: ./lib/data/shown-values.js
var shown_values = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/data/source.js
var data_source = __webpack_require__(36967);
// EXTERNAL MODULE: ./lib/data/view.js
var view = __webpack_require__(24647);
;// CONCATENATED MODULE: ./lib/data/rule-check.js












const TABLE = 'answers';
/**
 * Tests the rules of the contract on every split and nothing else, in one pass over the file: of most values only
 * the answers to what the contract asks are kept.
 * @throws UserError as `validateSplits` does.
 */
async function checkRules(engine, contract, splits, options = {}) {
    const { keyTables = {}, previousRows = {}, onSplit, now: at = new Date() } = options;
    const references = await (0,data_checks/* prepareRules */.Zb)(engine, contract, keyTables);
    const now = at.getTime() / 1000;
    const found = { outcome: 'pass', checks: [], datasets: {}, tables: new Map() };
    for (const [split, { path, shownPath, csv }] of Object.entries(splits)) {
        onSplit?.(split, found.tables.size);
        const names = (0,concealed/* headerOf */.r)(contract);
        const opened = await (0,dataset/* openStored */.c2)(engine, path, shownPath, {
            ...csv,
            names,
            classified: contract.classified,
            unseen: true,
        });
        const read = await (0,dataset/* readBeside */.ri)(opened, (one) => (0,data_source/* reading */.h)(shownPath, () => answered(engine, one, contract)));
        const { table, parts } = read;
        const { accesses, source, rows } = read.found;
        found.tables.set(split, table);
        // Where files say their types themselves, that there are no rows is a check that fails.
        if (rows === 0 && !(0,dataset/* isTyped */.xN)(table))
            throw (0,dataset/* noRows */.jw)(table.format, shownPath);
        const measured = { engine, table: TABLE, accesses, references };
        const checks = await (0,data_source/* reading */.h)(shownPath, () => (0,data_checks/* checkTable */.Dv)(measured, contract, { table, source, rows, previousRows: previousRows[split], now }));
        await (0,ingest/* forget */.y6)(engine, table, TABLE);
        const shown = options.showValues ? await (0,shown_values/* withValues */.t)(engine, table, checks, contract.classified) : checks;
        found.checks.push(...shown.map((check) => ({ split, ...check })));
        found.datasets[split] = {
            path: shownPath,
            format: table.format,
            bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
            rows,
            digest: (0,fingerprint/* partsDigest */.DN)(parts),
        };
    }
    return { ...found, outcome: (0,data_checks/* contractOutcome */.Db)(contract, found.checks) };
}
/**
 * Makes the table of the answers to all that the contract asks of single rows, and of the values that it asks more of.
 * Parquet is read again for less than a copy costs, and is a view.
 */
async function answered(engine, table, contract) {
    const casts = (0,view/* castTable */.W)(contract.columns, table.storedColumns);
    const isView = table.format === 'parquet';
    const { columns, accesses } = isView
        ? { columns: ['*'], accesses: casts.accesses }
        : answers(contract, casts.accesses);
    await engine.rows(`CREATE OR REPLACE TEMP ${isView ? 'VIEW' : 'TABLE'} ${TABLE} AS
     SELECT ${columns.join(', ') || 'NULL'} FROM (${(0,ingest/* castSelect */.GR)(table, casts)})`);
    const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${TABLE}`);
    return { accesses, source: casts.view(TABLE).source, rows: rows };
}
/** What is to be kept of every row, and how it is reached. */
function answers(contract, accesses) {
    const asked = contract.requirements.filter(({ measure }) => (0,data_measure/* columnsOf */.PL)(measure).every((name) => accesses.has(name)));
    const aggregates = (0,data_aggregates/* uniqueAggregates */.a1)(asked.flatMap(({ measure }) => (0,requirement/* aggregatesOf */.K)(measure)));
    const conditions = aggregates.flatMap(({ filter }) => filter.map(({ condition }) => condition));
    const { words, names, some } = bits(conditions, accesses);
    // A query may ask anything.
    const kept = asked.some(({ measure }) => measure.of === 'query')
        ? ['*']
        : aggregates.flatMap((one) => (0,data_aggregates/* aggregateColumns */.r8)({ ...one, filter: [] })).map(valueIn(accesses));
    return { columns: [...new Set(kept), ...words], accesses: new render/* AnsweredAccesses */.CS(accesses, names, some) };
}
/** As many as a shift of the engine's widest plain number allows. */
const BITS = 63;
/**
 * The answers to conditions as bits of words: most rows of most data meet none, which takes less to find out than
 * to write each answer down.
 */
function bits(conditions, accesses) {
    const asked = new Map(conditions.map((each) => [(0,render/* looseConditionSql */.Cv)(each, accesses), each]));
    const words = [];
    const names = new Map();
    for (let first = 0; first < asked.size; first += BITS) {
        const word = `w${words.length}`;
        const own = [...asked].slice(first, first + BITS);
        const flags = own.map(([, each], i) => `(CAST(${(0,render/* conditionSql */.QU)(each, accesses)} AS UBIGINT) << ${i})`);
        const some = own.map(([sql]) => sql).join(' OR ');
        words.push(`CASE WHEN ${some} THEN ${flags.join(' | ')} ELSE 0::UBIGINT END AS ${word}`);
        for (const [i, [sql]] of own.entries())
            names.set(sql, `(${word} & ${2n ** BigInt(i)}::UBIGINT <> 0)`);
    }
    return { words, names, some: words.map((_, i) => `w${i} <> 0`).join(' OR ') };
}
const valueIn = (accesses) => (column) => accesses.get(column).value;

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/report/validation.js + 9 modules
var validation = __webpack_require__(92477);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/actions/annotations.js
var annotations = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/actions/comment.js
var comment = __webpack_require__(24770);
// EXTERNAL MODULE: ./lib/actions/contract.js
var actions_contract = __webpack_require__(18513);
// EXTERNAL MODULE: ./lib/actions/previous-rows.js
var previous_rows = __webpack_require__(90746);
// EXTERNAL MODULE: ./lib/actions/split-files.js
var split_files = __webpack_require__(15253);
;// CONCATENATED MODULE: ./lib/actions/rules.js











/** `mode: rules`: whether the data meets the contract, and nothing else. */
async function rulesAlone(context, asked) {
    for (const name of ['shard', 'against', 'quarantine'])
        if (asked[name] !== undefined)
            throw new errors/* UserError */.yo(`mode: rules tests the rules of the contract alone, and has no "${name}"`, {
                hint: 'Leave it out, or use mode: check.',
            });
    const document = await tested(context, asked);
    const report = (0,validation/* rulesReport */.M)(document, context.links);
    await context.publish('rules', report);
    await (0,annotations/* annotate */.f)(context, document);
    const about = `rules/${asked.environment}`;
    const create = document.outcome === 'fail' || document.outcome === 'inconclusive';
    const url = await (0,comment/* tell */.q)(context, report, { about, kept: asked.comment, create });
    const failed = document.checks.filter(({ verdict }) => verdict === 'fail').length;
    const rows = Object.values(document.datasets).reduce((sum, facts) => sum + facts.rows, 0);
    const checks = `${(0,lib_text/* plural */.LS)(document.checks.length, 'rule')} on ${(0,lib_text/* count */.U9)(rows)} rows`;
    return {
        outcome: document.outcome,
        headline: `${document.contract.path}: ${failed > 0 ? `${(0,lib_text/* count */.U9)(failed)} of ${checks} fail` : checks}`,
        outputs: {
            validation: '',
            contract: document.contract.path,
            rows: String(rows),
            'failed-checks': String(failed),
            'data-change': '',
            cached: 'false',
            'comment-url': url,
            report: context.shown(context.evidence.path('rules', 'html')),
        },
        report,
    };
}
async function tested(context, asked) {
    const [engine, contract] = await (0,data_engine/* openBeside */.VH)(() => (0,actions_contract/* contractIn */.k)(context, asked.environment));
    try {
        const splits = (0,split_files/* splitFiles */.k)(context, asked);
        const found = await checkRules(engine, contract, splits, {
            keyTables: (0,split_files/* keyTables */.R)(context),
            previousRows: await (0,previous_rows/* previousRows */.B)(context, contract),
            showValues: asked['show-values'],
            onSplit: (split, done) => context.platform.log.progress('testing rules', done / Object.keys(splits).length, split),
        });
        const place = await (0,places/* placing */.Zx)(found.checks, found.tables, found.datasets, contract.classified);
        const { path, id, version, digest } = contract;
        const bytes = Object.entries(found.datasets).map(([split, facts]) => [split, facts.digest]);
        return context.write('rules', {
            ...context.envelope(found.outcome, { ...Object.fromEntries(bytes), contract: digest }),
            contract: { path, id, version, digest },
            environment: asked.environment,
            datasets: found.datasets,
            checks: found.checks.map(place),
            unsupported: contract.unsupported,
        });
    }
    finally {
        engine.close();
    }
}


/***/ }),

/***/ 93232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ concealed),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/** The first row of a file without a header would be taken for names, which are shown: only where it may be. */
const headerOf = ({ classified, columns, untyped, absent }) => classified.length > 0 ? [...columns, ...untyped, ...absent].map(({ name }) => name) : undefined;
/** A figure may be a value: the largest of a column is one. Of classified columns only the verdict is told. */
function concealed(check, { measure }, classified) {
    const column = measure.of === 'query'
        ? classified.find((name) => mayRead(measure.sql, name))
        : measure.of === 'statistic' || measure.of === 'age'
            ? classified.find((name) => name === measure.column)
            : undefined;
    if (column === undefined || check.reason !== null)
        return check;
    return { ...check, found: `not shown: "${column}" is classified` };
}
/** Whether a query names the column, or all of them. */
function mayRead(sql, column) {
    const text = sql.toLowerCase().replace(/count\s*\(\s*\*\s*\)/g, '');
    return text.includes(column.toLowerCase()) || /\*|\bcolumns\b/.test(text);
}


/***/ }),

/***/ 45280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50876);



/** The two that every contract has: rows to learn from, and rows to answer. */
const ALWAYS = ['train', 'serve'];
/**
 * The part of a contract that holds in one environment, as TFDV has it: a column outside of its `mlops.environments`
 * need not be there, and what is asked of it is not tested. A label is not there at `serve` unless the contract says
 * so.
 * @see https://www.tensorflow.org/tfx/data_validation/get_started, Schema Environments.
 * @throws UserError for an environment that nobody names.
 */
function inEnvironment(contract, environment, label) {
    const known = [
        ...new Set([...ALWAYS, ...contract.columns.flatMap(({ environments }) => environments ?? [])]),
    ];
    if (!known.includes(environment))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${contract.path} has no environment "${environment}".${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(environment, known)} Known: ${known.join(', ')}.`, { hint: 'Columns name theirs with the custom property mlops.environments.' });
    const absent = contract.columns.filter((column) => !isIn(column, environment, label));
    const names = new Set(absent.map(({ name }) => name));
    return {
        ...contract,
        columns: contract.columns.filter(({ name }) => !names.has(name)),
        requirements: contract.requirements.filter(({ measure, column }) => ![...(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(measure), column ?? ''].some((name) => names.has(name))),
        absent: absent.map(({ name, position }) => ({ name, position, environment })),
    };
}
/** Whether the contract has the column there. */
function isIn({ name, role, environments }, environment, label) {
    if (environments)
        return environments.includes(environment);
    return environment !== 'serve' || (role !== 'label' && name !== label);
}


/***/ }),

/***/ 49665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ judgeGrowth),
/* harmony export */   He: () => (/* binding */ UNPLACED),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Xi: () => (/* binding */ untested)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);
/* harmony import */ var _aggregates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30786);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32060);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10719);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11821);





const UNPLACED = {
    column: null,
    severity: 'error',
    failing: null,
    rows: [],
    contract: null,
    reason: null,
};
const described = ({ rule, column, severity, allowed, position }) => ({
    ...UNPLACED,
    rule,
    column,
    severity,
    allowed,
    contract: position,
});
function untested(requirement, reason) {
    return { ...described(requirement), verdict: 'inconclusive', found: 'not tested', reason };
}
/** A check that broke is as bad as one that failed, whatever severity it has. */
const broken = (requirement, reason) => ({
    ...described(requirement),
    severity: 'error',
    verdict: 'fail',
    found: 'the check itself broke',
    reason: `the check broke: ${reason}`,
});
function judge(requirement, evidence) {
    const answers = requirement.measure.of === 'query'
        ? [evidence.queries.get(requirement)]
        : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .aggregatesOf */ .K)(requirement.measure).map((aggregate) => evidence.answers.get((0,_aggregates_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateKey */ .vi)(aggregate)));
    const crash = answers.find((answer) => 'crashed' in answer);
    if (crash && 'crashed' in crash)
        return broken(requirement, crash.crashed);
    const values = answers.map((answer) => ('value' in answer ? answer.value : null));
    return isAboutRows(requirement)
        ? judgeRows(requirement, values.map(Number), evidence)
        : judgeFigure(requirement, values[0], evidence);
}
const isAboutRows = ({ measure: { of } }) => of === 'breaking-rows' || of === 'repeated-rows' || of === 'orphaned-rows';
/** `values` are rows per part, and then the rows that were looked at. */
function judgeRows(requirement, values, { stored }) {
    const counts = values.slice(0, -1);
    const total = values.at(-1);
    const failing = counts.reduce((sum, n) => sum + n, 0);
    if (total === 0) {
        const { measure } = requirement;
        const isFiltered = 'filter' in measure && measure.filter.length > 0;
        return untested(requirement, isFiltered ? 'there are no rows of this condition' : 'there are no rows');
    }
    const measured = (unit) => (unit === 'percent' ? (failing / total) * 100 : failing);
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, measured),
        failing,
        found: rowWords(requirement, counts, failing, total, stored),
    };
}
/** `measured` gives the figure in the unit of a limit. */
function verdictOf({ limit, warn, severity }, measured) {
    if (!(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowed */ .Jr)(limit, measured(limit.unit)))
        return severity === 'error' ? 'fail' : 'warn';
    return warn !== null && !(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowed */ .Jr)(warn, measured(warn.unit)) ? 'warn' : 'pass';
}
function judgeFigure(requirement, value, evidence) {
    const { measure } = requirement;
    if (measure.of === 'growth')
        return judgeGrowth(requirement, value, evidence.previousRows);
    if (value === null)
        return untested(requirement, 'there are no values');
    const figure = measure.of === 'age' ? evidence.now - value : value;
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, () => figure),
        found: measure.of === 'all-rows'
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(figure, 'row')
            : measure.of === 'age'
                ? ageWords(figure)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Number(figure.toPrecision(6))),
    };
}
const ageWords = (seconds) => seconds < 0 ? `the latest is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(-seconds)} in the future` : `the latest is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(seconds)} old`;
/** Where there was no last time nothing is tested, and nothing is held up either. */
function judgeGrowth(requirement, rows, previousRows) {
    if (!previousRows)
        return { ...untested(requirement, 'there is no last time to compare with'), severity: 'info' };
    const measured = (unit) => unit === 'percent' ? ((rows - previousRows) / previousRows) * 100 : rows - previousRows;
    const more = rows - previousRows;
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, measured),
        found: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rows, 'row')}, ${more < 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(-more)} fewer` : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`} than last time (${share(measured('percent'))})`,
    };
}
const share = (percent) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Number(percent.toPrecision(3)))} %`;
/** In words, and never with a value of the data. */
function rowWords({ measure, limit, column }, counts, failing, total, stored) {
    if (failing === 0)
        return 'none';
    const part = limit.unit === 'percent' ? ` (${share((failing / total) * 100)})` : '';
    if (measure.of === 'repeated-rows')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing, 'row')}${part} ${failing === 1 ? 'repeats' : 'repeat'} an earlier one`;
    if (measure.of === 'orphaned-rows')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing, 'row')}${part} ${failing === 1 ? 'refers' : 'refer'} to a key that is not there`;
    if (measure.of !== 'breaking-rows')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing, 'row');
    const parts = measure.parts
        .map(({ words }, i) => (counts[i] > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts[i], 'row')} ${words}` : ''))
        .filter(Boolean);
    const { condition } = measure.parts[0];
    const own = stored.get(column ?? '');
    const stores = condition.test === 'type' && own && !(0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompatible */ .$U)(own, condition.type);
    return `${parts.join(', ')}${part}${stores ? `, stored as ${own.type}` : ''}`;
}


/***/ })

};
