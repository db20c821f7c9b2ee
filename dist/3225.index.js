export const id = 3225;
export const ids = [3225];
export const modules = {

/***/ 2641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96327);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Marks what asks for what the data does not hold: a line of the contract, or the key of the configuration (what is
 * nearest above it). Where the change under review holds the file of text itself, the line of the first row that breaks
 * the rule too. The log counts what is too many.
 */
async function annotate(context, validation) {
    const found = [...validation.checks, ...(validation.integrity ?? [])];
    const isPlaced = found.some(({ verdict, places }) => verdict !== 'pass' && places !== undefined);
    const changed = isPlaced ? await changedFiles(context) : [];
    annotateChecks(context, validation, changed);
    annotateIntegrity(context, validation, changed);
}
function annotateIntegrity(context, validation, changed) {
    const { model } = context;
    for (const check of validation.integrity ?? []) {
        if (check.verdict === 'pass' || check.severity === 'info')
            continue;
        const where = [check.split, check.column].filter(Boolean).join('.');
        const message = `${where}: ${check.check}: ${check.reason ?? check.found}; allowed: ${check.allowed || 'nothing untested'}`;
        const row = rowPlace(context, validation, check, changed);
        for (const at of [model.place(['data', 'integrity', check.check]), ...row])
            if (check.verdict === 'fail')
                context.platform.log.error(message, at);
            else
                context.platform.log.warning(message, at);
    }
}
function annotateChecks(context, validation, changed) {
    for (const check of validation.checks) {
        if (check.verdict === 'pass')
            continue;
        const where = check.column ? `${check.split}.${check.column}` : check.split;
        const message = `${where}: ${check.reason ?? check.found}; allowed: ${check.allowed}`;
        const row = rowPlace(context, validation, check, changed);
        for (const at of [{ file: validation.contract.path, ...check.contract }, ...row])
            if (check.verdict === 'warn')
                context.platform.log.warning(message, at);
            else
                context.platform.log.error(message, at);
    }
}
/** Absolute paths of what the pull request changes; none where there is none, or its base is not here. */
async function changedFiles(context) {
    if (context.platform.pullRequest === null)
        return [];
    const [{ baseOf }, { gitOf }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(2039), __webpack_require__.e(7101), __webpack_require__.e(5977)]).then(__webpack_require__.bind(__webpack_require__, 95977)), Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(2039), __webpack_require__.e(7101)]).then(__webpack_require__.bind(__webpack_require__, 27101))]);
    try {
        const git = gitOf(context);
        const base = await baseOf(git);
        if (base === undefined)
            return [];
        const { code, stdout } = await git.run(['diff', '--name-only', '--relative', '-z', base, 'HEAD']);
        if (code !== 0)
            return [];
        const names = stdout.toString('utf8').split('\0').filter(Boolean);
        return names.map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, name));
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            throw error;
        context.platform.log.info(`Lines of the data are not marked: ${error.headline}`);
        return [];
    }
}
/** The line on which the first row that breaks a rule begins, in a file that is one of `changed`; else nothing. */
function rowPlace({ platform }, { datasets }, { split, places: [place] = [] }, changed) {
    const facts = datasets[split];
    if (place === undefined || changed.length === 0)
        return [];
    const source = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(platform.workspace, facts.path);
    // A job that merges shards may have none of their data.
    if (!(0,_data_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isThere */ .$B)(source))
        return [];
    const { paths, root, packing } = (0,_data_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(source, facts.path);
    const path = place.file === undefined ? paths[0] : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, place.file);
    if (packing !== null || !changed.includes(path))
        return [];
    return [{ file: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(platform.workspace, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/'), line: place.line }];
}


/***/ }),

/***/ 24770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _platform_github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78169);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);


/** Tells a report on the pull request; gives the link, or nothing and a line that says why. */
async function tell(context, report, comment) {
    if (comment.kept === 'none')
        return '';
    const { platform, model } = context;
    const { workflow, id } = platform.run;
    const lasting = `${workflow ?? 'terminal'}/${model.name}/${comment.about}`;
    const key = comment.kept === 'new' && id !== null ? `${lasting}/${id}` : lasting;
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, { characters: (0,_platform_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .commentBudget */ .LO)(key) });
    const { action, reason, url } = await platform.upsertComment(key, body, comment.create);
    if (action === 'skipped' && comment.create !== false)
        platform.log.info(`No comment: ${reason}`);
    return url ?? '';
}


/***/ }),

/***/ 90746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ previousRows)
/* harmony export */ });
/** Rows of each split that the version in production was made of; only where the contract asks for them. */
async function previousRows(context, contract) {
    if (!contract.requirements.some(({ measure }) => measure.of === 'growth'))
        return {};
    // Few contracts ask, and all that reads a registry takes its time to load.
    const [{ registryOf }, { recordPath }, { parseDocument }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(2039), __webpack_require__.e(7101)]).then(__webpack_require__.bind(__webpack_require__, 27101)),
        Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(2039), __webpack_require__.e(9336)]).then(__webpack_require__.bind(__webpack_require__, 79336)),
        Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(2039)]).then(__webpack_require__.bind(__webpack_require__, 72039)),
    ]);
    const registry = await registryOf(context);
    const holder = registry.stage(context.model.name, 'production');
    if (!holder)
        return {};
    const path = recordPath(context.model.name, 'validation.json');
    const bytes = await registry.readFile(holder, path);
    if (!bytes)
        return {};
    const validation = parseDocument('validation', bytes.toString('utf8'), `${holder.tag}:${path}`);
    return Object.fromEntries(Object.entries(validation.datasets).map(([split, { rows }]) => [split, rows]));
}


/***/ }),

/***/ 15253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ keyTables),
/* harmony export */   k: () => (/* binding */ splitFiles)
/* harmony export */ });
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96327);
/* harmony import */ var _data_shard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97416);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);




/** The files of every split, or those that the input `data` names. */
function splitFiles(context, { data, environment, shard }) {
    const { csv, splits } = context.model.config.data;
    if (data) {
        const path = context.inside(data, 'data');
        return { [environment]: { path, shownPath: context.shown(path), csv, shard } };
    }
    const found = Object.entries(splits).map(([split, file]) => {
        const path = context.data(file, ['data', 'splits', split]);
        return [split, { path, shownPath: context.shown(path), csv, shard }];
    });
    if (shard === undefined)
        return Object.fromEntries(found);
    const files = ({ path, shownPath }) => (0,_data_files_js__WEBPACK_IMPORTED_MODULE_0__/* .findFiles */ .lY)(path, shownPath).paths;
    const own = found.filter(([, split]) => (0,_data_shard_js__WEBPACK_IMPORTED_MODULE_2__/* .shardFiles */ .w)(files(split), shard).length > 0);
    if (own.length > 0)
        return Object.fromEntries(own);
    const most = Math.max(...found.map(([, split]) => files(split).length));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`shard ${shard.index}/${shard.of} has nothing to read: no split has more than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(most, 'file')}`, {
        hint: 'A shard is every n-th file of a folder or a pattern. Write more files, or use fewer shards.',
    });
}
const keyTables = (context) => Object.fromEntries(Object.entries(context.model.config.data.references).map(([name, file]) => {
    const key = ['data', 'references', name];
    const { csv } = context.model.config.data;
    const own = typeof file === 'string' ? { path: file, key, csv } : { csv, ...file, key: [...key, 'path'] };
    const path = context.data(own.path, own.key);
    return [name, { path, shownPath: context.shown(path), csv: own.csv }];
}));


/***/ }),

/***/ 60059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dv: () => (/* binding */ checkTable),
  Db: () => (/* binding */ contractOutcome),
  al: () => (/* binding */ inOrder),
  Zb: () => (/* binding */ prepareRules),
  oo: () => (/* binding */ validateSplits)
});

// UNUSED EXPORTS: outcomeOf

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/verdict.js
var verdict = __webpack_require__(49665);
;// CONCATENATED MODULE: ./lib/data/column-checks.js


const absentColumns = ({ columns, untyped }, stored) => [...columns, ...untyped].filter(({ name }) => !stored.has(name));
const missingColumn = ({ name, position }, present, mayLack) => ({
    ...verdict/* UNPLACED */.He,
    rule: 'column-missing',
    column: name,
    verdict: mayLack ? 'pass' : 'fail',
    found: `no column "${name}".${mayLack ? '' : (0,lib_text/* didYouMean */.au)(name, present)}`,
    allowed: mayLack ? 'may be left out' : 'a column of this name',
    contract: position,
});
function otherColumns({ columns, untyped, match, absent }, stored) {
    const declared = [...columns, ...untyped].map(({ name }) => name);
    const extra = stored.filter(({ name }) => ![...declared, ...absent.map((one) => one.name)].includes(name));
    const elsewhere = absent
        .filter(({ name }) => stored.some((column) => column.name === name))
        .map(({ name, environment, position }) => ({
        ...verdict/* UNPLACED */.He,
        rule: 'column-environment',
        column: name,
        severity: 'warning',
        verdict: 'warn',
        found: `column "${name}" is there, and the contract does not have it at ${environment}`,
        allowed: 'no such column',
        contract: position,
    }));
    const unknown = extra.map(({ name }) => ({
        ...verdict/* UNPLACED */.He,
        rule: 'column-extra',
        column: name,
        severity: match.extra === 'warn' ? 'warning' : 'error',
        verdict: match.extra,
        found: `column "${name}" is not in the contract`,
        allowed: match.extra === 'pass' ? 'further columns' : 'declared columns',
    }));
    const found = [...elsewhere, ...unknown];
    if (!match.ordered)
        return found;
    return [...found, columnOrder(columns, untyped, stored)];
}
/** Whether the columns of the data that are declared stand in the order of the contract. */
function columnOrder(columns, untyped, stored) {
    const wanted = [...columns, ...untyped]
        .sort((a, b) => a.position.line - b.position.line || a.position.column - b.position.column)
        .map(({ name }) => name)
        .filter((name) => stored.some((column) => column.name === name));
    const present = stored.map(({ name }) => name).filter((name) => wanted.includes(name));
    const first = wanted.findIndex((name, i) => name !== present[i]);
    return {
        ...verdict/* UNPLACED */.He,
        rule: 'column-order',
        column: first < 0 ? null : wanted[first],
        verdict: first < 0 ? 'pass' : 'fail',
        found: first < 0 ? 'none' : `column "${present[first]}" stands where "${wanted[first]}" is declared`,
        allowed: 'the order of the contract',
    };
}

// EXTERNAL MODULE: ./lib/data/concealed.js
var concealed = __webpack_require__(93232);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/ingest.js
var ingest = __webpack_require__(46390);
// EXTERNAL MODULE: ./lib/data/measure.js
var measure = __webpack_require__(50876);
// EXTERNAL MODULE: ./lib/data/places.js + 1 modules
var places = __webpack_require__(42538);
;// CONCATENATED MODULE: ./lib/data/part-rows.js


/**
 * The facts of a part with the rows of each of its files: what tells which number a row has in the whole. A text whose
 * records we count otherwise than the engine gets none, rather than wrong ones.
 */
async function withFileRows(engine, table, facts) {
    const { parts } = facts;
    if (!parts)
        return facts;
    const counts = await fileRows(engine, table, facts.rows);
    if ((0,places/* total */.X5)(counts) !== facts.rows)
        return facts;
    return {
        ...facts,
        parts: { ...parts, files: parts.files.map((file, i) => ({ ...file, rows: counts[i] })) },
    };
}
/** In the order of the files. Of Parquet the footers tell; text is read for it, unless it is one file. */
async function fileRows(engine, table, rows) {
    if (table.plain.length === 1)
        return [rows];
    if (table.format !== 'parquet')
        return (0,places/* walkRows */.Rw)(table, () => { });
    const found = await engine.rows(`SELECT file_name AS file, num_rows AS rows FROM parquet_file_metadata(${(0,data_engine/* sqlFiles */.Uo)(table.plain)})`);
    const counts = new Map(found.map(({ file, rows: of }) => [file, Number(of)]));
    return table.plain.map((path) => counts.get(path) ?? Number.NaN);
}

// EXTERNAL MODULE: ./lib/data/profile.js + 1 modules
var profile = __webpack_require__(19946);
;// CONCATENATED MODULE: ./lib/data/query.js



/** Functions that give rows without reading anything. */
const ROW_FUNCTIONS = ['unnest', 'range', 'generate_series'];
/** Functions that reach out of the query. */
const FORBIDDEN = /^(getenv|getvariable|current_setting|nextval|currval|write_log|query|query_table|read_\w+|.*_scan)$/i;
/**
 * Why a query must not run, or undefined: contracts are written by whoever opens a pull request. It has to be one
 * SELECT that reads nothing but `table`. The engine's own parser says what the text means.
 */
async function queryComplaint(engine, sql, table) {
    const [{ tree }] = await engine.rows(`SELECT json_serialize_sql(${(0,data_engine/* sqlString */.Qw)(sql)}) AS tree`);
    const parsed = JSON.parse(String(tree));
    if (parsed.error) {
        const message = parsed.error_message ?? '';
        return /Only SELECT/i.test(message)
            ? 'only a SELECT may stand here'
            : `it cannot be read: ${message.split('\n')[0]}`;
    }
    if (parsed.statements?.length !== 1)
        return 'it must be one statement';
    const nodes = [...walk(parsed.statements)];
    const own = new Set([table.toLowerCase(), ...nodes.flatMap(commonTables)]);
    for (const node of nodes) {
        const complaint = nodeComplaint(node, own, table);
        if (complaint)
            return complaint;
    }
    return undefined;
}
function* walk(value) {
    if (typeof value !== 'object' || value === null)
        return;
    if (!Array.isArray(value))
        yield value;
    for (const inner of Object.values(value))
        yield* walk(inner);
}
/** Names that the query gives to parts of itself with WITH. */
function commonTables({ cte_map: ctes }) {
    const map = ctes?.map ?? [];
    return map.map(({ key }) => key.toLowerCase());
}
function nodeComplaint(node, own, table) {
    if (node.type === 'BASE_TABLE') {
        const { table_name: name, schema_name: schema, catalog_name: catalog } = node;
        if (schema || catalog || !own.has(String(name).toLowerCase()))
            return `it may read only the table ${table}`;
    }
    if (node.type === 'SHOW_REF')
        return 'only a SELECT may stand here';
    if (node.type === 'TABLE_FUNCTION') {
        const name = String(node.function?.function_name ?? '');
        if (!ROW_FUNCTIONS.includes(name.toLowerCase()))
            return `the function ${name} reads more than the table`;
    }
    if (typeof node.function_name === 'string' && FORBIDDEN.test(node.function_name))
        return `the function ${node.function_name} is not allowed`;
    return undefined;
}
/** The one number or boolean that a query gives; `source` is what its table stands for. */
async function runQuery(engine, sql, table, source) {
    try {
        const name = `"${table.replaceAll('"', '""')}"`;
        const body = sql.trim().replace(/;\s*$/, '');
        const rows = await engine.rows(`WITH ${name} AS (SELECT * FROM ${source}) SELECT * FROM (${body}\n) LIMIT 2`);
        const values = rows.flatMap((row) => Object.values(row));
        if (values.length !== 1)
            return { crashed: `the query gives ${rows.length === 0 ? 'no row' : 'more than one value'}` };
        const [value] = values;
        if (value === null)
            return { value: null };
        if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
            return { value: Number(value) };
        return { crashed: 'the query gives neither a number nor a boolean' };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        return { crashed: (0,measure/* crashWords */.l8)(error) };
    }
}

// EXTERNAL MODULE: ./lib/data/references.js
var references = __webpack_require__(11512);
// EXTERNAL MODULE: ./lib/data/requirement.js
var data_requirement = __webpack_require__(10719);
// EXTERNAL MODULE: ./lib/data/rules.js + 2 modules
var rules = __webpack_require__(69071);
// EXTERNAL MODULE: ./lib/data/shown-values.js
var shown_values = __webpack_require__(10380);
// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
;// CONCATENATED MODULE: ./lib/data/checks.js

















/** The table of the casts of the split that is looked at. */
const CASTS = 'casts';
/**
 * Checks every split against the contract; checks of the contract's order, split by split.
 * @throws UserError for data that cannot be read, for a pattern that the engine does not know, for a query that is
 * not allowed, and for a reference without a file.
 */
async function validateSplits(engine, contract, splits, options = {}) {
    const { reference = 'train', keyTables = {}, previousRows = {}, now = new Date() } = options;
    const references = await prepareRules(engine, contract, keyTables);
    const result = { outcome: 'pass', checks: [], datasets: {}, profiles: {} };
    const order = inOrder(Object.keys(splits), reference);
    const [first] = order;
    for (const split of order) {
        const { path, shownPath, csv, shard, parts } = splits[split];
        options.onSplit?.(split, Object.keys(result.datasets).length);
        const opened = await (0,dataset/* openStored */.c2)(engine, path, shownPath, {
            ...csv,
            shard,
            parts,
            names: (0,concealed/* headerOf */.r)(contract),
            classified: contract.classified,
            onFile: options.onImage,
            unseen: true,
        });
        try {
            const { facts, casts, table } = await (0,ingest/* ingest */.NW)(engine, opened, contract.columns, CASTS);
            result.datasets[split] = await withFileRows(engine, table, facts);
            await (0,source/* reading */.h)(shownPath, async () => {
                const { source, columns } = casts.view(CASTS);
                const measured = { engine, table: CASTS, accesses: casts.accesses, references };
                const last = { previousRows: previousRows[split], now: now.getTime() / 1000 };
                const checks = await checkTable(measured, contract, { table, source, rows: facts.rows, ...last });
                const shown = options.showValues
                    ? await (0,shown_values/* withValues */.t)(engine, table, checks, contract.classified)
                    : checks;
                result.checks.push(...shown.map((check) => ({ split, ...check })));
                // Parts get their bins when they are merged.
                const bins = shard ? [] : result.profiles[first];
                const profiles = await (0,profile/* profileColumns */.Xv)(engine, source, columns, bins, shard !== undefined);
                result.profiles[split] = profiles;
                await options.onCasts?.({
                    split,
                    table: CASTS,
                    accesses: casts.accesses,
                    source,
                    columns,
                    rows: facts.rows,
                    facts,
                    images: table.images,
                    stored: table,
                    profiles,
                });
            });
        }
        finally {
            await (0,ingest/* forget */.y6)(engine, opened, CASTS);
        }
    }
    return { ...result, outcome: contractOutcome(contract, result.checks) };
}
/** Refuses what the engine does not know before any data is read, and opens what keys refer to. */
async function prepareRules(engine, contract, keyTables) {
    await refuseUnknownPatterns(engine, contract);
    await refuseQueries(engine, contract);
    return (0,references/* openReferences */.NP)(engine, contract, keyTables);
}
/** The reference comes first: the others are counted in its bins. */
const inOrder = (splits, reference = 'train') => splits.toSorted((a, b) => Number(b === reference) - Number(a === reference));
/** Of the checks, and of what was found besides: a contract that asks for nothing is not passed. */
function contractOutcome({ requirements }, checks) {
    const outcome = outcomeOf(checks);
    return requirements.length > 0 || outcome === 'fail' ? outcome : 'inconclusive';
}
/** The worst verdict decides; a finding of severity `info` never does. */
function outcomeOf(checks) {
    const deciding = checks.filter(({ severity }) => severity !== 'info').map(({ verdict }) => verdict);
    const worst = ['fail', 'inconclusive', 'warn'].find((verdict) => deciding.includes(verdict));
    return worst ?? (checks.length === 0 ? 'inconclusive' : 'pass');
}
/** What the two standards share is known from the text; the engine has the last word, such as on the size. */
async function refuseUnknownPatterns(engine, contract) {
    for (const { measure: of, position } of contract.requirements) {
        if (of.of !== 'breaking-rows')
            continue;
        for (const { condition } of [...of.parts, ...of.filter]) {
            if (condition.test !== 'no-match' && condition.test !== 'match')
                continue;
            try {
                await engine.rows(`SELECT regexp_matches('', ${(0,data_engine/* sqlString */.Qw)(condition.pattern)})`);
            }
            catch (cause) {
                throw new errors/* UserError */.yo(`the pattern ${condition.pattern} is not supported: ${regexComplaint(cause)}`, {
                    location: { file: contract.path, ...position },
                    hint: rules/* PATTERN_HINT */.j,
                    cause,
                });
            }
        }
    }
}
/** The engine speaks of the pattern, which the contract holds. */
const regexComplaint = (cause) => (cause instanceof data_engine/* EngineError */.NJ ? cause.said : String(cause)).split('\n')[0].replace(/^.*?Error: /, '');
async function refuseQueries(engine, contract) {
    for (const { measure: of, position } of contract.requirements) {
        if (of.of !== 'query')
            continue;
        const complaint = await queryComplaint(engine, of.sql, contract.table);
        if (complaint)
            throw new errors/* UserError */.yo(`the query is not allowed: ${complaint}`, {
                location: { file: contract.path, ...position },
                hint: 'A rule of type sql is one SELECT that reads the table alone and gives a number or a boolean.',
            });
    }
}
/** Checks of the contract's order. */
async function checkTable(measured, contract, opened) {
    const { table, rows } = opened;
    const stored = new Map(table.storedColumns.map((column) => [column.name, column]));
    const absent = absentColumns(contract, stored);
    const declared = contract.columns.length + contract.untyped.length;
    // Columns of which none is there are those of another table.
    const lenient = contract.match.mayLack && absent.length < declared;
    const mayLack = new Set(lenient ? absent.map(({ name }) => name) : []);
    const asked = contract.requirements.filter(({ measure: of }) => !(0,measure/* columnsOf */.PL)(of).some((name) => mayLack.has(name)));
    const lacks = (requirement) => (0,measure/* columnsOf */.PL)(requirement.measure).find((column) => !measured.accesses.has(column));
    const testable = asked.filter((requirement) => lacks(requirement) === undefined);
    const evidence = {
        answers: await (0,measure/* measure */.xP)(measured, testable.flatMap((requirement) => (0,data_requirement/* aggregatesOf */.K)(requirement.measure))),
        queries: new Map(),
        stored,
        previousRows: opened.previousRows,
        now: opened.now,
    };
    for (const requirement of testable)
        if (requirement.measure.of === 'query')
            evidence.queries.set(requirement, await runQuery(measured.engine, requirement.measure.sql, contract.table, opened.source));
    const judged = testable.map((requirement) => (0,verdict/* judge */.S4)(requirement, evidence));
    // What a part has few enough of, the whole may have too many of.
    const broken = testable.filter((_, i) => (judged[i].failing ?? 0) > 0 && (table.isPart || judged[i].verdict !== 'pass'));
    const places = await (0,measure/* findRows */.bs)(measured, broken);
    return [
        ...rowsPresent(rows, contract),
        ...absent.map((column) => missingColumn(column, [...stored.keys()], lenient)),
        ...otherColumns(contract, table.storedColumns),
        ...asked.map((requirement) => {
            const i = testable.indexOf(requirement);
            return i < 0
                ? (0,verdict/* untested */.Xi)(requirement, `there is no column "${lacks(requirement)}"`)
                : (0,concealed/* concealed */.T)({ ...judged[i], rows: places.get(requirement) ?? [] }, requirement, contract.classified);
        }),
    ];
}
/** No rows are a failure even where the contract sets no row count. */
function rowsPresent(rows, contract) {
    if (rows > 0 && contract.requirements.some(({ rule }) => rule === 'row-count'))
        return [];
    return [
        {
            ...verdict/* UNPLACED */.He,
            rule: 'row-count',
            verdict: rows > 0 ? 'pass' : 'fail',
            found: (0,lib_text/* plural */.LS)(rows, 'row'),
            allowed: 'more than 0 rows',
        },
    ];
}


/***/ }),

/***/ 46390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ castSelect),
/* harmony export */   NW: () => (/* binding */ ingest),
/* harmony export */   y6: () => (/* binding */ forget)
/* harmony export */ });
/* harmony import */ var _column_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2156);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16405);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97936);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36967);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11821);
/* harmony import */ var _view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24647);







/**
 * Makes the table `name` of a dataset's strict casts, which may spill to disk, and finds its facts. Text is read once
 * for all of it: the casts, the types of the values and the digest of the rows. Parquet is read again for less than
 * a copy costs, and is a view.
 */
async function ingest(engine, opened, declared, name) {
    const casts = (0,_view_js__WEBPACK_IMPORTED_MODULE_5__/* .castTable */ .W)(declared, opened.storedColumns);
    const make = opened.format === 'parquet' ? viewed : copied;
    const { table, parts, found } = await (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .readBeside */ .ri)(opened, (one) => (0,_source_js__WEBPACK_IMPORTED_MODULE_4__/* .reading */ .h)(one.shownPath, () => make(engine, one, casts, name)), opened.parts);
    return { facts: await (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .factsOf */ .xS)({ ...table, parts }, found.columns, found.sum), casts, table };
}
/** Drops what {@link ingest} made. */
const forget = (engine, { format }, name) => engine.rows(`DROP ${format === 'parquet' ? 'VIEW' : 'TABLE'} IF EXISTS ${name}`);
async function viewed(engine, table, casts, name) {
    const { stored, storedColumns, format, shownPath } = table;
    const columns = (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .isTyped */ .xN)(table)
        ? storedColumns.map((column) => ({ name: column.name, type: column.type }))
        : await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .inferTypes */ .WE)(engine, stored, storedColumns, format);
    if (columns === null)
        throw (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .noRows */ .jw)(format, shownPath);
    await engine.rows(`CREATE OR REPLACE TEMP VIEW ${name} AS ${castSelect(table, casts)}`);
    return { columns, sum: await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sumRows */ .Pn)(engine, (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .typedSource */ .cK)(table, columns), columns) };
}
/** SELECT of all answers of `casts`. */
const castSelect = ({ stored }, { steps }) => steps.reduce((from, step, i) => {
    const select = `SELECT ${step.join(', ') || 'NULL'} FROM ${from}`;
    return i < steps.length - 1 ? `(${select})` : select;
}, stored);
/** The types of the first rows are taken for those of all; where a row refutes one, the digest is made once more. */
async function copied(engine, table, casts, name) {
    const { stored, storedColumns, format, shownPath } = table;
    const likely = await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyTypes */ .uN)(engine, stored, storedColumns, format);
    if (likely === null)
        throw (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .noRows */ .jw)(format, shownPath);
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${name} AS ${summedSelect(stored, likely, casts)}`);
    const [found] = await engine.rows(`SELECT ${_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMS */ .vf}, bool_or(refuted) AS refuted FROM ${name}`);
    if (!found.refuted)
        return { columns: likely.columns, sum: (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .rowSum */ .oc)(found) };
    const columns = await (0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .settledTypes */ .bq)(engine, stored, likely);
    return { columns, sum: await (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .sumRows */ .Pn)(engine, (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .typedSource */ .cK)(table, columns), columns) };
}
/** SELECT of the answers of `casts`, the two halves of the row's hash, and whether the row refutes a likely type. */
function summedSelect(stored, likely, casts) {
    const made = new Map(casts.values.map(({ sql, name }) => [sql, name]));
    // Under names of our own: a column may have the name of a value.
    const own = likely.stored.map(({ name }, i) => ({ sql: (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(name), name: `o${i}` }));
    const typed = likely.columns.map(({ name, type }, i) => {
        if (type === likely.stored[i].type)
            return own[i];
        const sql = (0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .inferredValue */ .zc)((0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(name), type);
        return { sql, name: made.get(sql) ?? `t${i}` };
    });
    const further = typed.filter(({ sql, name }, i) => name !== own[i].name && !made.has(sql));
    const printed = likely.columns.map(({ name, type }, i) => {
        const sql = type === likely.stored[i].type ? undefined : (0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .inferredCast */ .vd)((0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(name), type)?.printed;
        return sql === undefined ? undefined : { sql, name: `s${i}` };
    });
    const fields = (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .rowFields */ .ab)(likely.columns, ({ type }, i) => {
        const same = printed[i];
        return same ? (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .knownText */ .bG)(typed[i].name, type, own[i].name, same.name) : (0,_types_js__WEBPACK_IMPORTED_MODULE_6__/* .canonicalText */ .A4)(typed[i].name, type);
    });
    const refuted = (0,_column_types_js__WEBPACK_IMPORTED_MODULE_0__/* .typeRefutations */ .fr)(likely, (i) => ({
        text: own[i].name,
        value: typed[i].name,
        printed: printed[i]?.name,
    }));
    const steps = [...casts.values, ...own, ...further, ...printed.filter((one) => one !== undefined)];
    const first = `SELECT ${steps.map(named).join(', ')} FROM ${stored}`;
    const second = `SELECT ${[...casts.answers, ...fields].join(', ')}, ${anyOf(refuted)} AS refuted FROM (${first})`;
    const hidden = fields.map((_, i) => `f${i}`).join(', ');
    const third = `SELECT * EXCLUDE (${hidden}), ${(0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .rowHash */ .rG)(likely.columns)} FROM (${second})`;
    return `SELECT * EXCLUDE (m), ${_fingerprint_js__WEBPACK_IMPORTED_MODULE_3__/* .HALVES */ .uI} FROM (${third})`;
}
const anyOf = (conditions) => conditions.map((condition) => `coalesce(${condition}, false)`).join(' OR ') || 'false';
const named = ({ sql, name }) => `${sql} AS ${name}`;


/***/ }),

/***/ 10380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ withValues)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27126);


const MOST_CHARACTERS = 60;
/** The checks with what stands in the rows that they name, as it is stored; a classified column is left out. */
async function withValues(engine, { stored, storedColumns }, checks, classified) {
    const present = new Set(storedColumns.map(({ name }) => name));
    const shown = checks.filter(({ column, rows }) => column !== null && rows.length > 0 && present.has(column) && !classified.includes(column));
    if (shown.length === 0)
        return checks;
    const columns = [...new Set(shown.map(({ column }) => column))];
    const wanted = [...new Set(shown.flatMap(({ rows }) => rows))];
    const cells = columns.map((name, i) => `CAST(${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name)} AS VARCHAR) AS c${i}`);
    const found = await engine.rows(`SELECT ${_render_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_NUMBER */ .Tp} AS n, ${cells.join(', ')} FROM (SELECT *, row_number() OVER () AS ${_render_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_NUMBER */ .Tp} FROM ${stored})
     WHERE ${_render_js__WEBPACK_IMPORTED_MODULE_1__/* .ROW_NUMBER */ .Tp} IN (${wanted.join(', ')})`);
    const byRow = new Map(found.map((row) => [row.n, row]));
    return checks.map((check) => {
        if (!shown.includes(check))
            return check;
        const cell = `c${columns.indexOf(check.column)}`;
        return { ...check, values: check.rows.map((row) => cut(byRow.get(row)?.[cell])) };
    });
}
function cut(value) {
    if (value === null || value === undefined)
        return null;
    const characters = [...String(value)];
    return characters.length <= MOST_CHARACTERS
        ? String(value)
        : `${characters.slice(0, MOST_CHARACTERS - 1).join('')}…`;
}


/***/ }),

/***/ 92477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ rulesReport),
  q: () => (/* binding */ validationReport)
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/baseline.js
var baseline = __webpack_require__(24351);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/numbers.js
var report_numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/contract-difference.js



const GRADES = ['breaking', 'loosening', 'tightening', 'neutral'];
/** One line: how many changes of which grade, and how many this very data needed. */
const contractLine = (difference) => difference === undefined ? [] : [(0,build/* paragraph */.FY)(...sentence(difference))];
function sentence({ against, changes, proposal }) {
    const counts = GRADES.map((grade) => ({ grade, n: changes.filter((one) => one.grade === grade).length }));
    const words = counts.filter(({ n }) => n > 0).map(({ grade, n }) => `${(0,lib_text/* count */.U9)(n)} ${grade}`);
    const needed = changes.filter(({ fails }) => fails !== null).length;
    return [
        (0,build/* strong */.ko)('Contract'),
        ' against ',
        (0,build/* mono */.O5)(against),
        `: ${words.join(', ') || 'no change'}`,
        needed > 0 ? `; ${(0,lib_text/* count */.U9)(needed)} loosened in the same change as data that fails the rule as it was` : '',
        ...(proposal === null ? [] : ['. Proposed: ', (0,build/* mono */.O5)(proposal)]),
        '.',
    ];
}
function contractDetails(difference) {
    if (difference === undefined || difference.changes.length === 0)
        return [];
    return [
        (0,build/* details */.zH)('What changed in the contract', (0,build/* table */.tp)([
            (0,build/* left */.kb)('Grade'),
            (0,build/* left */.kb)('Column'),
            (0,build/* left */.kb)('Change'),
            (0,build/* left */.kb)('This data, by the rule as it was'),
            (0,build/* left */.kb)('Line'),
        ], difference.changes.map(({ grade, column, what, line, fails }) => [
            grade,
            column ?? report_numbers/* DASH */.jr,
            what,
            fails ?? report_numbers/* DASH */.jr,
            line === null ? report_numbers/* DASH */.jr : (0,lib_text/* count */.U9)(line),
        ]), 20)),
    ];
}

// EXTERNAL MODULE: ./lib/report/envelope.js
var envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/colours.js
var colours = __webpack_require__(80323);
// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/exploration.js


const MOST_MISSING = 25;
/** Share of missing values of every column that has some, of up to two splits; undefined where there is none. */
function missingSpec(splits) {
    const values = splits.slice(0, 2).flatMap(([split, profiles]) => profiles.map(({ name, nulls, rows }) => ({
        column: name,
        series: split,
        share: rows === 0 ? 0 : nulls / rows,
    })));
    const most = new Map();
    for (const { column, share } of values)
        most.set(column, Math.max(share, most.get(column) ?? 0));
    const order = [...most]
        .filter(([, share]) => share > 0)
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_MISSING)
        .map(([column]) => column);
    if (order.length === 0)
        return undefined;
    const names = [splits[0][0], splits[1]?.[0] ?? ''];
    const paired = splits.length > 1;
    return (0,pictures_frame/* framed */.Qu)({
        data: { values: values.filter(({ column }) => order.includes(column)) },
        mark: { type: 'bar', opacity: 0.85 },
        encoding: {
            y: { field: 'column', type: 'nominal', sort: order, title: null, axis: { labelLimit: 130 } },
            x: {
                field: 'share',
                type: 'quantitative',
                title: 'rows without a value',
                axis: { format: '~%', tickCount: 4 },
            },
            color: { ...(0,pictures_frame/* seriesColour */.IF)(...names), ...(paired ? {} : { legend: null }) },
            ...(paired ? { yOffset: { field: 'series', type: 'nominal', sort: names } } : {}),
        },
    }, 60 + (paired ? 18 : 14) * order.length);
}
/** Every pair once; the area of a square is the strength, its colour the direction. */
function correlationSpec({ correlations }) {
    const { columns, values } = correlations;
    if (columns.length < 2)
        return undefined;
    const pairs = values.flatMap((row, i) => row.flatMap((value, j) => value === null
        ? []
        : [
            {
                row: columns[i + 1],
                column: columns[j],
                strength: Math.abs(value),
                direction: value < 0 ? 'opposite' : 'same direction',
                text: value
                    .toFixed(2)
                    .replace(/^-0\.00$/, '0.00')
                    .replace('-', '−'),
            },
        ]));
    if (pairs.length === 0)
        return undefined;
    const position = {
        y: { field: 'row', type: 'nominal', sort: columns, title: null, axis: { labelLimit: 100, grid: true } },
        x: {
            field: 'column',
            type: 'nominal',
            sort: columns,
            title: null,
            axis: { labelLimit: 90, labelAngle: -45, grid: true },
        },
    };
    const few = columns.length <= 9;
    return (0,pictures_frame/* framed */.Qu)({
        data: { values: pairs },
        layer: [
            {
                mark: { type: 'square', opacity: few ? 0.45 : 0.9 },
                encoding: {
                    ...position,
                    size: {
                        field: 'strength',
                        type: 'quantitative',
                        scale: { domain: [0, 1], range: [0, few ? 900 : 160] },
                        legend: null,
                    },
                    color: {
                        field: 'direction',
                        type: 'nominal',
                        scale: { domain: ['same direction', 'opposite'], range: [colours/* CANDIDATE */.Me, colours/* WARN */.ZW] },
                        legend: { symbolType: 'square', symbolStrokeWidth: 0 },
                    },
                },
            },
            ...(few
                ? [
                    {
                        mark: { type: 'text', fontSize: 11, color: colours/* INK */.Pg },
                        encoding: { ...position, text: { field: 'text', type: 'nominal' } },
                    },
                ]
                : []),
        ],
    }, 120 + 26 * Math.min(columns.length, 20));
}
/** The label among the rows of every bin of a column, with its interval, and over all rows in grey. */
function labelSpec({ label }, bins) {
    const values = bins.map(({ name, value, interval: [low, high] }) => ({ name, value, low, high }));
    const scale = {
        type: 'quantitative',
        title: label.shows === 'share' ? `share of positive ${label.column}` : `mean of ${label.column}`,
        scale: { zero: false, nice: true },
        axis: { tickCount: 4, ...(label.shows === 'share' ? { format: '~%' } : {}) },
    };
    const y = { field: 'name', type: 'nominal', sort: null, title: null, axis: { labelLimit: 120 } };
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            ...(label.overall === null
                ? []
                : [
                    (0,pictures_frame/* verticalLine */.Lf)(label.overall, (field) => ({ ...scale, field }), {
                        color: colours/* PRODUCTION */.e3,
                        strokeWidth: 1.5,
                    }),
                ]),
            {
                data: { values },
                mark: { type: 'rule', color: colours/* CANDIDATE */.Me, strokeWidth: 2 },
                encoding: { y, x: { field: 'low', ...scale }, x2: { field: 'high' } },
            },
            {
                data: { values },
                mark: { type: 'point', filled: true, opacity: 1, size: 45, color: colours/* CANDIDATE */.Me },
                encoding: { y, x: { field: 'value', ...scale } },
            },
        ],
    }, 60 + 17 * bins.length);
}

;// CONCATENATED MODULE: ./lib/report/shown-columns.js
/** Split → something, the training split first: the others are seen against it. Evidence sorts its keys. */
const readingOrder = (splits) => Object.entries(splits).sort(([a], [b]) => Number(b === 'train') - Number(a === 'train'));
const KNOWN = new Set(['true', 'false']);
/** Categories are values of the data: they have names only where that was asked for, else their place in `first`. */
function shownColumns({ profiles, datasets, named }) {
    const [[, first] = ['', []]] = readingOrder(profiles);
    return (split, profile) => ({
        profile: named?.categories ? profile : unnamed(profile, first),
        temporal: isTemporal(datasets[split], profile.name),
    });
}
/** The groups of a masked column are no values. */
function unnamed(profile, first) {
    if (profile.kind !== 'categorical' || profile.masked)
        return profile;
    const reference = first.find(({ name }) => name === profile.name);
    const known = reference?.kind === 'categorical' ? reference.categories.map(({ value }) => value) : [];
    const place = new Map(known.map((value, i) => [value, i + 1]));
    const categories = profile.categories.map(({ value, count }) => {
        if (KNOWN.has(value))
            return { value, count };
        if (!place.has(value))
            place.set(value, place.size + 1);
        return { value: `value ${place.get(value)}`, count };
    });
    return { ...profile, categories };
}
/** Dates and timestamps are profiled in seconds since 1970. */
const isTemporal = (facts, column) => /^(DATE|TIMESTAMP)/.test(facts?.columns.find(({ name }) => name === column)?.type ?? '');

;// CONCATENATED MODULE: ./lib/report/exploration.js





const MOST_PAIRS = 10;
/** Missing values of all splits, then correlations and the label by every column of one. */
function explorationCharts(document, shown) {
    const splits = readingOrder(document.profiles);
    const missing = missingSpec(splits);
    const { exploration } = document;
    return [
        ...(missing
            ? [
                (0,build/* chart */.bW)('What is missing?', `Share of rows without a value, of columns that lack some. ${splits.length > 1 ? `Grey: ${splits[0][0]}. Blue: ${splits[1][0]}.` : ''}`.trim(), missing),
            ]
            : []),
        ...(exploration ? [...correlationChart(exploration), ...labelCharts(document, exploration, shown)] : []),
    ];
}
const SPREAD = ({ sampled, rows }) => sampled < rows ? ` Of ${(0,lib_text/* count */.U9)(sampled)} rows spread over ${(0,lib_text/* count */.U9)(rows)}.` : '';
function correlationChart(exploration) {
    const spec = correlationSpec(exploration);
    if (!spec)
        return [];
    return [
        (0,build/* chart */.bW)('What goes together?', `Pearson correlation of numeric columns of ${exploration.split}: the larger the square, the stronger.${SPREAD(exploration)}`, spec),
    ];
}
function labelCharts({ profiles }, exploration, shown) {
    const { label, split } = exploration;
    const charts = label.columns.flatMap(({ column, bins }) => {
        const profile = profiles[split]?.find(({ name }) => name === column);
        if (!profile)
            return [];
        const words = label.shows === 'share' ? 'share of positives' : 'mean';
        return [
            (0,build/* chart */.bW)(`${label.column} by ${column}`, `The ${words} with its 95 % interval; the grey line is that of all rows.${SPREAD(exploration)}`, labelSpec(exploration, bins.map((bin) => ({ ...bin, name: binName(bin, shown(split, profile)) })))),
        ];
    });
    return charts.length > 0
        ? [{ type: 'heading', level: 3, text: `${label.column} by column` }, ...charts]
        : [];
}
function binName({ low, high, place }, { profile, temporal }) {
    if (place !== null)
        return profile.kind === 'categorical' ? (profile.categories[place - 1]?.value ?? '') : '';
    const words = (value) => temporal ? new Date(value * 1000).toISOString().slice(0, 10) : (0,report_numbers/* significant */.I1)(value);
    if (low === null)
        return high === null ? 'all' : `≤ ${words(high)}`;
    return high === null ? `> ${words(low)}` : `${words(low)} – ${words(high)}`;
}
/** What the pictures show, in words and tables, for where there are none. */
function explorationDetails({ exploration }) {
    if (!exploration)
        return [];
    const { correlations, label, split, digest } = exploration;
    const pairs = correlations.values
        .flatMap((row, i) => row.map((value, j) => ({ a: correlations.columns[j], b: correlations.columns[i + 1], value })))
        .flatMap(({ value, ...pair }) => (value === null ? [] : [{ ...pair, value }]))
        .sort((x, y) => Math.abs(y.value) - Math.abs(x.value));
    const ranges = label.columns.map(({ column, bins }) => {
        const values = bins.map(({ value }) => value);
        const shown = label.shows === 'share' ? report_numbers/* percent */.KN : report_numbers/* significant */.I1;
        return [column, (0,lib_text/* count */.U9)(bins.length), shown(Math.min(...values)), shown(Math.max(...values))];
    });
    return [
        (0,build/* details */.zH)(`What goes together in ${split}`, (0,build/* paragraph */.FY)(`${(0,lib_text/* plural */.LS)(exploration.sampled, 'row')} of ${(0,lib_text/* count */.U9)(exploration.rows)} were looked at; digest of the rows `, (0,build/* shortDigest */.VK)(digest), label.reason ? `. Not shown by columns: ${label.reason}.` : '.'), ...(pairs.length > 0
            ? [
                (0,build/* table */.tp)([(0,build/* left */.kb)('Column'), (0,build/* left */.kb)('Column'), (0,build/* right */.pG)('Correlation')], pairs.slice(0, MOST_PAIRS).map(({ a, b, value }) => [a, b, signed(value)])),
            ]
            : []), ...(ranges.length > 0
            ? [
                (0,build/* table */.tp)([
                    (0,build/* left */.kb)(`${label.column} by`),
                    (0,build/* right */.pG)('Bins'),
                    (0,build/* right */.pG)(label.shows === 'share' ? 'Lowest share' : 'Lowest mean'),
                    (0,build/* right */.pG)(label.shows === 'share' ? 'Highest share' : 'Highest mean'),
                ], ranges, MOST_PAIRS),
            ]
            : [])),
    ];
}
const signed = (value) => value.toFixed(2).replace('-', '−');

;// CONCATENATED MODULE: ./lib/report/images.js



/** What the images of every split are; nothing where the data is no images. */
function imageDetails(images = {}) {
    const splits = Object.entries(images);
    if (splits.length === 0)
        return [];
    return [
        (0,build/* details */.zH)('Images', (0,build/* table */.tp)([
            (0,build/* left */.kb)('Split'),
            (0,build/* right */.pG)('Files'),
            (0,build/* right */.pG)('Size'),
            (0,build/* right */.pG)('Unreadable'),
            (0,build/* left */.kb)('Formats'),
            (0,build/* left */.kb)('Modes'),
            (0,build/* right */.pG)('Width'),
            (0,build/* right */.pG)('Height'),
        ], splits.map(([split, found]) => [
            split,
            (0,lib_text/* count */.U9)(found.files),
            (0,lib_text/* bytes */.ee)(found.bytes),
            (0,lib_text/* count */.U9)(found.unreadable),
            tally(found.formats),
            tally(found.modes),
            range(found.width),
            range(found.height),
        ]), 10)),
    ];
}
const tally = (counts) => (0,build/* enumeration */.eG)(Object.entries(counts).map(([name, n]) => `${name} ${(0,lib_text/* count */.U9)(n)}`)) || report_numbers/* DASH */.jr;
const range = (of) => of === null ? report_numbers/* DASH */.jr : of.min === of.max ? (0,lib_text/* count */.U9)(of.min) : `${(0,lib_text/* count */.U9)(of.min)} to ${(0,lib_text/* count */.U9)(of.max)}`;

;// CONCATENATED MODULE: ./lib/report/row-words.js

/** `rows 3 · 7`; of text `lines 4 · 8`, and of several files `a.csv:4 · b.csv:8`. Empty where there are none. */
function rowWords({ rows, places }, most = 10) {
    if ((places ?? rows).length === 0)
        return '';
    const one = (places ?? rows).length === 1;
    if (places === undefined)
        return `${one ? 'row' : 'rows'} ${firstOf(rows.map(lib_text/* count */.U9), most)}`;
    const words = places.map(({ file, line }) => (file === undefined ? (0,lib_text/* count */.U9)(line) : `${file}:${line}`));
    return `${places[0].file !== undefined ? '' : one ? 'line ' : 'lines '}${firstOf(words, most)}`;
}
const firstOf = (words, most) => [...words.slice(0, most), ...(words.length > most ? ['…'] : [])].join(' · ');

// EXTERNAL MODULE: ./lib/report/screen.js
var screen = __webpack_require__(56208);
;// CONCATENATED MODULE: ./lib/report/integrity.js




const TITLES = {
    'row-overlap': 'rows in two splits',
    'feature-overlap': 'features in two splits',
    'group-overlap': 'groups in two splits',
    'time-overlap': 'training on the future',
    'conflicting-labels': 'conflicting labels',
    'class-ratio': 'balance of classes',
    'unseen-labels': 'unseen classes',
    'identifier-signal': 'identifier tells the label',
    'feature-signal': 'feature tells the label',
    'split-drift': 'splits differ',
    'wrong-labels': 'labels that look wrong',
    'personal-data': 'personal data',
    'image-missing': 'missing images',
    'image-unreadable': 'unreadable images',
    'image-extension': 'misnamed images',
    'image-duplicates': 'images twice',
    'image-overlap': 'images in two splits',
    'image-near-duplicates': 'images that look alike',
};
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
/** The findings that decide, graver ones first. */
const openFindings = (checks) => checks
    .filter(({ verdict, severity }) => verdict !== 'pass' && severity !== 'info')
    .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
/** For the first screen. */
const integrityTable = (fitted, keep) => rowsOf(fitted.shown, keep, (0,screen/* restRows */.KB)(fitted, 'finding'));
const integrityDetails = (checks) => checks.length > 0 ? [(0,build/* details */.zH)('Splits, labels and personal data', rowsOf(checks, 10))] : [];
const rowsOf = (checks, keep, rest = []) => (0,build/* table */.tp)([
    (0,build/* left */.kb)('Result'),
    (0,build/* left */.kb)('Splits and labels'),
    (0,build/* left */.kb)('Split'),
    (0,build/* left */.kb)('Column'),
    (0,build/* right */.pG)('Found'),
    (0,build/* right */.pG)('Allowed'),
    (0,build/* left */.kb)('Where'),
], [
    ...checks.map((check) => [
        { sign: check.verdict },
        TITLES[check.check],
        check.against === null ? check.split : `${check.split}, ${check.against}`,
        check.column ?? report_numbers/* DASH */.jr,
        check.reason ?? check.found,
        check.allowed || report_numbers/* DASH */.jr,
        places(check),
    ]),
    ...rest,
], keep);
function places(check) {
    const { files = [] } = check;
    if (files.length > 0)
        return files.flatMap((file, i) => [i > 0 ? ' · ' : '', (0,build/* mono */.O5)(file)]);
    return check.rows.length > 0 ? [rowWords(check)] : [];
}

// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/pictures/distribution.js + 1 modules
var distribution = __webpack_require__(8270);
;// CONCATENATED MODULE: ./lib/report/profile.js





const MOST_ROWS = 20;
const MOST_PICTURES = 40;
/** A table for every split. */
const profileDetails = ({ profiles, datasets }) => readingOrder(profiles).map(([split, columns]) => splitDetails(split, columns, datasets[split]));
function splitDetails(split, profiles, facts) {
    const titles = ['Missing', 'Mean', 'Deviation', 'Smallest', 'Median', 'Largest', 'Distinct values'];
    return (0,build/* details */.zH)(`Profile of ${split}`, (0,build/* table */.tp)([(0,build/* left */.kb)('Column'), (0,build/* left */.kb)('Kind'), ...titles.map(build/* right */.pG)], profiles.map((profile) => profileRow(profile, isTemporal(facts, profile.name))), MOST_ROWS));
}
function profileRow(profile, temporal) {
    const missing = profile.rows > 0 ? (0,report_numbers/* percent */.KN)(profile.nulls / profile.rows) : report_numbers/* DASH */.jr;
    const start = [profile.name, temporal ? 'time' : profile.kind, missing];
    if (profile.kind === 'categorical')
        return [...start, report_numbers/* DASH */.jr, report_numbers/* DASH */.jr, report_numbers/* DASH */.jr, report_numbers/* DASH */.jr, report_numbers/* DASH */.jr, (0,lib_text/* count */.U9)(profile.distinct)];
    const middle = profile.quantiles[50] ?? null;
    if (temporal) {
        const [mean, min, median, max] = [profile.mean, profile.min, middle, profile.max].map((value) => (0,report_numbers/* orDash */.gR)(value, moment));
        return [...start, mean, (0,report_numbers/* orDash */.gR)(profile.std, lib_text/* duration */.p0), min, median, max, report_numbers/* DASH */.jr];
    }
    const numbers = [profile.mean, profile.std, profile.min, middle, profile.max];
    return [...start, ...numbers.map((value) => (0,report_numbers/* orDash */.gR)(value, report_numbers/* significant */.I1)), report_numbers/* DASH */.jr];
}
/** `2001-06-30 23:59` from seconds since 1970. */
const moment = (seconds) => new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ');
/** The first split's columns; the second split over them where it has the same bins. */
function profilePictures(document, shown) {
    const splits = readingOrder(document.profiles);
    const [[name, columns], other] = [...splits, ['', []]];
    const charts = columns.slice(0, MOST_PICTURES).flatMap((own) => {
        const { profile, temporal } = shown(name, own);
        const beside = other?.[1].find((each) => each.name === own.name && each.kind === own.kind);
        const second = beside && other ? [{ name: other[0], profile: shown(other[0], beside).profile }] : [];
        const series = [{ name, profile }, ...second];
        const spec = (0,distribution/* distributionSpec */.w)(series, profile.name, temporal);
        if (!spec)
            return [];
        const masked = profile.masked
            ? profile.kind === 'numeric'
                ? ' Classified: bins of mean and deviation.'
                : ' Classified: groups by a hash.'
            : '';
        const where = series.map((each) => each.name).join(' and ');
        return [
            (0,build/* chart */.bW)(profile.name, `Distribution of ${profile.name} in ${where}. ${(0,distribution/* seriesWords */.d)(series)}${masked}`, spec),
        ];
    });
    return charts.length > 0 ? [{ type: 'heading', level: 3, text: 'Columns' }, ...charts] : [];
}

;// CONCATENATED MODULE: ./lib/report/repair.js



/** One line a split: what was put aside, and which file the checks speak of. */
function repairLines(repair = {}) {
    const splits = Object.entries(repair);
    return splits.length > 0 ? [(0,build/* list */.p_)(splits.map(([split, found]) => line(split, found)))] : [];
}
function line(split, { source, clean, bad, used }) {
    const where = (path) => (path === null ? [] : [' (', (0,build/* mono */.O5)(path), ')']);
    return [
        (0,build/* strong */.ko)(split),
        `: ${(0,lib_text/* plural */.LS)(source.rows, 'row')} read, ${(0,lib_text/* count */.U9)(clean.rows)} clean`,
        ...where(clean.path),
        `, ${(0,lib_text/* count */.U9)(bad.rows)} put aside`,
        ...where(bad.path),
        '. The checks speak of ',
        used === 'clean' ? 'the clean file.' : 'the source.',
    ];
}
/** Why rows were put aside, and what was fixed. */
function repairDetails(repair = {}, contract) {
    const splits = Object.entries(repair);
    if (splits.length === 0)
        return [];
    const rules = splits.flatMap(([split, found]) => found.rules.map((of) => [
        split,
        of.rule,
        of.column ?? report_numbers/* DASH */.jr,
        (0,lib_text/* count */.U9)(of.rows),
        of.line === null ? report_numbers/* DASH */.jr : [(0,build/* mono */.O5)(`${contract}:${of.line}`)],
    ]));
    const fixes = splits.flatMap(([split, found]) => found.fixes.map(({ fix, column, rows }) => [split, fix, column ?? report_numbers/* DASH */.jr, (0,lib_text/* count */.U9)(rows)]));
    const masked = [...new Set(splits.flatMap(([, found]) => found.masked))];
    return [
        (0,build/* details */.zH)('Rows put aside and values fixed', ...(rules.length > 0
            ? [(0,build/* table */.tp)([(0,build/* left */.kb)('Split'), (0,build/* left */.kb)('Breaks'), (0,build/* left */.kb)('Column'), (0,build/* right */.pG)('Rows'), (0,build/* left */.kb)('Where')], rules, 10)]
            : [(0,build/* paragraph */.FY)('No row was put aside.')]), ...(fixes.length > 0
            ? [(0,build/* table */.tp)([(0,build/* left */.kb)('Split'), (0,build/* left */.kb)('Fix'), (0,build/* left */.kb)('Column'), (0,build/* right */.pG)('Changed')], fixes, 10)]
            : []), ...(masked.length > 0
            ? [(0,build/* paragraph */.FY)(`Not shown among the rows put aside, for they are classified: ${(0,build/* enumeration */.eG)(masked)}.`)]
            : [])),
    ];
}

;// CONCATENATED MODULE: ./lib/report/validation.js















const MOST_CHECKS = 10;
/** Rows of a table on the first screen that stay in the smallest budget. */
const MOST_KEPT = 3;
/** Rows of a finding on the first screen; the list of all checks names up to ten. */
const FIRST_PLACES = 3;
const validation_ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
const byGravity = (a, b) => validation_ORDER[a.verdict] - validation_ORDER[b.verdict];
function validationReport(document, links = {}) {
    const heading = headline(document);
    const open = openChecks(document);
    const shown = shownColumns(document);
    return {
        title: `${document.model}: ${heading}`,
        essential: [...validation_screen(document, heading, open), (0,build/* next */.K2)(...nextStep(document, open), ...(0,report_links/* runLinks */.$)(links))],
        details: [
            datasets(document),
            ...allChecks(document),
            ...contractDetails(document.contractChange),
            ...repairDetails(document.repair, document.contract.path),
            ...(0,baseline/* baselineDetails */.kz)(document.baseline),
            ...imageDetails(document.images),
            ...integrityDetails(document.integrity ?? []),
            ...explorationDetails(document),
            ...profileDetails(document),
            contractProvenance(document),
        ],
        pictures: [...profilePictures(document, shown), ...explorationCharts(document, shown)],
        full: (0,report_links/* fullReport */.u)(links, 'validation'),
    };
}
/** The rules of the contract alone. */
function rulesReport(document, links = {}) {
    const heading = headline(document);
    const open = openChecks(document);
    const opening = [
        (0,build/* verdict */.WJ)(document.outcome, heading),
        (0,build/* paragraph */.FY)(...reason(document)),
        (0,build/* paragraph */.FY)('The rules of the contract alone: no profile, no comparison, and nothing to train on.'),
    ];
    const room = (0,screen/* roomBeside */._W)(opening, open.length > 0 ? 1 : 0);
    return {
        title: `${document.model}: ${heading}`,
        essential: [
            ...opening,
            ...(open.length > 0
                ? [checkTable(document, (0,screen/* fitting */._Q)(open, room, verdictOf), MOST_KEPT, FIRST_PLACES)]
                : []),
            (0,build/* next */.K2)(...(document.outcome === 'pass'
                ? ['validate the whole of it before training.']
                : nextStep(document, open)), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            (0,build/* details */.zH)('Datasets', (0,build/* table */.tp)([(0,build/* left */.kb)('Split'), (0,build/* left */.kb)('File'), (0,build/* right */.pG)('Rows'), (0,build/* right */.pG)('Size'), (0,build/* left */.kb)('Digest of the bytes')], readingOrder(document.datasets).map(([split, facts]) => [
                split,
                facts.path,
                (0,lib_text/* count */.U9)(facts.rows),
                (0,lib_text/* bytes */.ee)(facts.bytes),
                (0,build/* shortDigest */.VK)(facts.digest),
            ]))),
            ...allChecks(document),
            contractProvenance(document),
        ],
        pictures: [],
        full: (0,report_links/* fullReport */.u)(links, 'rules'),
    };
}
const allChecks = (document) => [
    (0,build/* details */.zH)(`All ${(0,lib_text/* plural */.LS)(document.checks.length, 'check')}`, checkTable(document, { shown: document.checks.toSorted(byGravity), rest: new Map() }, MOST_CHECKS)),
    ...untested(document),
];
const contractProvenance = (document) => (0,envelope/* provenance */.a)(document, 'Contract and digests', [
    [
        'contract',
        `${document.contract.path}, id ${document.contract.id}, version ${document.contract.version}`,
    ],
    ['digest of the contract', (0,build/* shortDigest */.VK)(document.contract.digest)],
]);
const verdictOf = (check) => check.verdict;
const openChecks = ({ checks }) => checks.filter(({ verdict: of }) => of !== 'pass').sort(byGravity);
/** What is read before the first fold: the verdict, what decides, and what is new in the data. */
function validation_screen(document, heading, open) {
    const opening = [
        (0,build/* verdict */.WJ)(document.outcome, heading),
        (0,build/* paragraph */.FY)(...reason(document)),
        ...cachedLine(document),
        ...repairLines(document.repair),
        ...contractLine(document.contractChange),
    ];
    const against = (0,baseline/* baselineLine */.G)(document.baseline);
    const findings = openFindings(document.integrity ?? []);
    const changed = (0,baseline/* changedColumns */.k8)(document.baseline);
    const wanted = [open, findings, changed].map(({ length }) => length);
    const room = (0,screen/* roomBeside */._W)([...opening, ...against], wanted.filter((rows) => rows > 0).length);
    const [checks, integrity, columns] = (0,screen/* shares */.Be)(wanted, room);
    return [
        ...opening,
        ...(open.length > 0
            ? [checkTable(document, (0,screen/* fitting */._Q)(open, checks, verdictOf), MOST_KEPT, FIRST_PLACES)]
            : []),
        ...(findings.length > 0 ? [integrityTable((0,screen/* fitting */._Q)(findings, integrity, verdictOf), MOST_KEPT)] : []),
        ...against,
        ...(changed.length > 0 ? [(0,baseline/* changedTable */.D3)(changed, columns, MOST_KEPT)] : []),
    ];
}
const SAID = {
    pass: 'passes',
    warn: 'warns',
    fail: 'fails',
    inconclusive: 'could not be tested',
    skipped: 'was skipped',
    error: 'ended in an error',
};
const SAID_OF_MANY = {
    ...SAID,
    pass: 'pass',
    warn: 'warn',
    fail: 'fail',
    skipped: 'were skipped',
};
/** `flights.odcs.yaml: 2 of 38 checks fail on train.parquet (1,462,513 rows)` */
function headline({ contract, checks: asked, integrity = [], datasets: data, outcome }) {
    const checks = [...asked, ...integrity];
    const of = checks.filter(({ verdict: each }) => each === outcome).length;
    const said = (of === 1 ? SAID : SAID_OF_MANY)[outcome];
    const which = outcome === 'pass' && of === checks.length && of !== 1
        ? `all ${(0,lib_text/* count */.U9)(of)} checks`
        : `${(0,lib_text/* count */.U9)(of)} of ${(0,lib_text/* plural */.LS)(checks.length, 'check')}`;
    const where = readingOrder(data).map(([, { path, rows }]) => `${path.split('/').at(-1)} (${(0,lib_text/* plural */.LS)(rows, 'row')})`);
    return `${contract.path}: ${which} ${said} on ${(0,build/* enumeration */.eG)(where)}`;
}
function cachedLine({ cached }) {
    if (!cached)
        return [];
    const { run, finished } = cached;
    const of = run ? (0,build/* link */.nf)('an earlier run', run) : 'an earlier run';
    return [
        (0,build/* paragraph */.FY)((0,build/* strong */.ko)('Cached'), ': data, contract and configuration are byte by byte those of ', of, `, which finished at ${finished.slice(0, 16).replace('T', ' ')} UTC.`),
    ];
}
function reason({ checks: asked, integrity = [], contract, unsupported = [] }) {
    const checks = [...asked, ...integrity];
    const of = (which) => checks.filter(({ verdict: each }) => each === which).length;
    const columns = new Set(checks.filter(({ verdict: each }) => each === 'fail').map(({ column }) => column));
    const where = [...columns].filter((column) => column !== null);
    const counts = `${of('pass')} pass, ${of('warn')} warn, ${of('fail')} fail, ${of('inconclusive')} could not be tested.`;
    return [
        `Contract ${contract.id} version ${contract.version}: ${counts}`,
        where.length > 0 ? ` Failing: ${(0,build/* enumeration */.eG)(where)}.` : '',
        unsupported.length > 0
            ? ` Not checked at all: ${(0,lib_text/* plural */.LS)(unsupported.length, 'demand')} of the contract.`
            : '',
    ];
}
/** What the contract asks for and this tool does not test: a reader must not take it for passed. */
function untested({ unsupported = [], contract }) {
    if (unsupported.length === 0)
        return [];
    return [
        (0,build/* details */.zH)(`${(0,lib_text/* plural */.LS)(unsupported.length, 'demand')} of the contract that nobody checked`, (0,build/* table */.tp)([(0,build/* left */.kb)('Column'), (0,build/* left */.kb)('Not checked'), (0,build/* left */.kb)('Where')], unsupported.map(({ column, what, contract: at }) => [
            column ?? report_numbers/* DASH */.jr,
            what,
            [(0,build/* mono */.O5)(`${contract.path}:${at.line}`)],
        ]), MOST_CHECKS)),
    ];
}
function checkTable({ datasets: data, contract }, fitted, keep, places = 10) {
    const checks = fitted.shown;
    const splits = Object.keys(data).length > 1;
    const valued = checks.some(({ values }) => values !== undefined);
    return (0,build/* table */.tp)([
        (0,build/* left */.kb)('Result'),
        (0,build/* left */.kb)('Check'),
        ...(splits ? [(0,build/* left */.kb)('Split')] : []),
        (0,build/* left */.kb)('Column'),
        (0,build/* right */.pG)('Found'),
        (0,build/* right */.pG)('Allowed'),
        (0,build/* left */.kb)('Where'),
        ...(valued ? [(0,build/* left */.kb)('Values')] : []),
    ], [
        ...checks.map((check) => [
            { sign: check.verdict },
            check.rule,
            ...(splits ? [check.split] : []),
            check.column ?? report_numbers/* DASH */.jr,
            check.reason ?? check.found,
            check.allowed,
            where(check, contract.path, places),
            ...(valued
                ? [
                    firstOf([...new Set(check.values)].filter((value) => value !== null), places),
                ]
                : []),
        ]),
        ...(0,screen/* restRows */.KB)(fitted, 'check'),
    ], keep);
}
function where(check, path, places) {
    const { contract } = check;
    const found = rowWords(check, places);
    const asked = contract ? [(0,build/* mono */.O5)(`${path}:${contract.line}`)] : [];
    return [found, found && asked.length > 0 ? ' · ' : '', ...asked];
}
function nextStep({ outcome, contract }, [first]) {
    if (outcome === 'pass')
        return ['train on this data.'];
    const line = first?.contract ? `${contract.path}:${first.contract.line}` : contract.path;
    const change = [', or change the contract where it is wrong (', (0,build/* mono */.O5)(line), ').'];
    if (outcome === 'fail')
        return ['mend the data', ...change];
    if (outcome === 'inconclusive')
        return ['settle what could not be tested; until then this is not a pass.'];
    return ['look at the warnings; they do not block', ...change];
}
const datasets = ({ datasets: data }) => (0,build/* details */.zH)('Datasets', (0,build/* table */.tp)([
    (0,build/* left */.kb)('Split'),
    (0,build/* left */.kb)('File'),
    (0,build/* right */.pG)('Rows'),
    (0,build/* right */.pG)('Columns'),
    (0,build/* right */.pG)('Size'),
    (0,build/* left */.kb)('Digest of the rows'),
], readingOrder(data).map(([split, facts]) => [
    split,
    facts.path,
    (0,lib_text/* count */.U9)(facts.rows),
    (0,lib_text/* count */.U9)(facts.columns.length),
    (0,lib_text/* bytes */.ee)(facts.bytes),
    (0,build/* shortDigest */.VK)(facts.digests.rows),
])));


/***/ })

};
