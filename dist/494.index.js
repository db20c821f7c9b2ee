export const id = 494;
export const ids = [494];
export const modules = {

/***/ 27101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   _i: () => (/* binding */ chosenStore),
/* harmony export */   oi: () => (/* binding */ storesOf),
/* harmony export */   qy: () => (/* binding */ lazily)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _registry_filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64924);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24543);
/* harmony import */ var _registry_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62622);




/** Every store that can be reached from here, by kind: reading follows the record, not the configuration. */
function storesOf(context) {
    const { releases } = context.platform;
    return {
        filesystem: (0,_registry_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .filesystemStore */ .v)(storePath(context)),
        ...(releases ? { release: (0,_registry_release_js__WEBPACK_IMPORTED_MODULE_3__/* .releaseStore */ .N)(releases) } : {}),
    };
}
/** The store that `register.store` names. */
function chosenStore(context) {
    const kind = context.model.config.register.store;
    const store = storesOf(context)[kind];
    if (store)
        return store;
    throw context.model.error(['register', 'store'], 'the release store needs a workflow run on GitHub', 'In a terminal use store: filesystem with a path.');
}
const storePath = (context) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, context.model.config.register.path ?? '.mlops/store');
/** Whose name tags and commits carry that a workflow makes; who asked for them is in the ledger. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** One step may open the registry several times; its faults are said once. */
const warned = new WeakSet();
/** The registry of the repository in the workspace; warns of what somebody has changed in it by hand. */
async function registryOf(context) {
    const { platform } = context;
    const registry = await (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .openRegistry */ .M)({
        directory: context.directory,
        environment: platform.gitEnvironment(),
        identity: platform.kind === 'github' ? BOT : undefined,
        fromFork: platform.fromFork,
        run: platform.run,
        actor: platform.run.actor ?? undefined,
    });
    if (!warned.has(platform))
        for (const fault of registry.faults())
            platform.log.warning(fault);
    warned.add(platform);
    return registry;
}
/** Opens at most once, and only when asked. */
function lazily(open) {
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
}


/***/ }),

/***/ 89494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/dataset.js + 2 modules
var dataset = __webpack_require__(41928);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/data/conditions.js
const COMPARISONS = ['<', '<=', '=', '!=', '>', '>='];
/** The columns that a condition reads. */
const conditionColumns = (condition) => condition.test === 'breaks-comparison' ? [condition.column, condition.other] : [condition.column];
const NONE = { operator: 'mustBe', value: 0, unit: 'rows' };
/** Whether `measured` (rows, or percent of rows) is allowed. Between excludes both ends, as the standard says. */
function isAllowed({ operator, value }, measured) {
    const [low, high] = typeof value === 'number' ? [value, value] : value;
    switch (operator) {
        case 'mustBe':
            return measured === low;
        case 'mustNotBe':
            return measured !== low;
        case 'mustBeGreaterThan':
            return measured > low;
        case 'mustBeGreaterOrEqualTo':
            return measured >= low;
        case 'mustBeLessThan':
            return measured < low;
        case 'mustBeLessOrEqualTo':
            return measured <= low;
        case 'mustBeBetween':
            return measured > low && measured < high;
        case 'mustNotBeBetween':
            return measured <= low || measured >= high;
    }
}
/** `1,234.5` with a real minus sign. */
const number = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 12 }).replace('-', '−');
/** `none`, `at most 5 rows`, `less than 1 % of rows`. */
function limitWords({ operator, value, unit }) {
    const [low, high] = (typeof value === 'number' ? [value, value] : value).map(number);
    if (unit === 'value')
        return valueWords(operator, low, high);
    const noun = unit === 'percent' ? ' % of rows' : operator === 'mustBe' && value === 1 ? ' row' : ' rows';
    switch (operator) {
        case 'mustBe':
            return value === 0 ? 'none' : `exactly ${low}${noun}`;
        case 'mustNotBe':
            return `not ${low}${noun}`;
        case 'mustBeGreaterThan':
            return `more than ${low}${noun}`;
        case 'mustBeGreaterOrEqualTo':
            return `at least ${low}${noun}`;
        case 'mustBeLessThan':
            return `fewer than ${low}${noun}`.replace('fewer', unit === 'percent' ? 'less' : 'fewer');
        case 'mustBeLessOrEqualTo':
            return `at most ${low}${noun}`;
        case 'mustBeBetween':
            return `more than ${low} and fewer than ${high}${noun}`;
        case 'mustNotBeBetween':
            return `at most ${low} or at least ${high}${noun}`;
    }
}
/** `0.5`, `more than 0.5`, `between 1 and 2, both excluded`. */
function valueWords(operator, low, high) {
    switch (operator) {
        case 'mustBe':
            return low;
        case 'mustNotBe':
            return `not ${low}`;
        case 'mustBeGreaterThan':
            return `more than ${low}`;
        case 'mustBeGreaterOrEqualTo':
            return `at least ${low}`;
        case 'mustBeLessThan':
            return `less than ${low}`;
        case 'mustBeLessOrEqualTo':
            return `at most ${low}`;
        case 'mustBeBetween':
            return `between ${low} and ${high}, both excluded`;
        case 'mustNotBeBetween':
            return `at most ${low} or at least ${high}`;
    }
}

;// CONCATENATED MODULE: ./lib/data/aggregates.js


/**
 * Identity of an aggregate: function, column, filter and every parameter. Two questions share an answer only where
 * nothing at all differs.
 */
const aggregateKey = (aggregate) => (0,canonical/* canonicalJson */.dj)(aggregate);
/** Each aggregate once, in order of first use. */
function uniqueAggregates(aggregates) {
    const known = new Map();
    for (const aggregate of aggregates) {
        const key = aggregateKey(aggregate);
        if (!known.has(key))
            known.set(key, aggregate);
    }
    return [...known.values()];
}
/** The columns of the table itself without which an aggregate cannot be found. */
function aggregateColumns(aggregate) {
    const own = 'columns' in aggregate ? aggregate.columns : 'column' in aggregate ? [aggregate.column] : [];
    const self = aggregate.function === 'orphans' && aggregate.reference.table === null ? aggregate.reference.columns : [];
    const filtered = aggregate.filter.flatMap(({ condition }) => conditionColumns(condition));
    return [...new Set([...own, ...self, ...filtered])];
}
/** One scan answers all of these together; the others need a pass each. */
const isScan = ({ function: of }) => of !== 'repeats' && of !== 'orphans';

;// CONCATENATED MODULE: ./lib/data/render.js

/** SQL that is true for the rows that meet the condition and never NULL. */
function conditionSql(condition, accesses) {
    const access = accesses.get(condition.column);
    const { value, broken, type } = access;
    switch (condition.test) {
        case 'missing': {
            const absent = `(${value} IS NULL AND NOT coalesce(${broken}, false))`;
            return condition.tokens.length === 0
                ? absent
                : `(${absent} OR coalesce(${value} IN (${literals(condition.tokens, type)}), false))`;
        }
        case 'type':
            return `coalesce(${broken}, false)`;
        case 'below':
        case 'above': {
            const sign = condition.test === 'below' ? '<' : '>';
            return sure(`${value} ${sign}${condition.orEqual ? '=' : ''} ${literal(condition.bound, type)}`);
        }
        case 'shorter':
            return sure(`length(${value}) < ${condition.length}`);
        case 'longer':
            return sure(`length(${value}) > ${condition.length}`);
        case 'one-of':
            return sure(`${value} IN (${literals(condition.values, type)})`);
        case 'other-value':
            return sure(`${value} NOT IN (${literals(condition.values, type)})`);
        case 'match':
            return sure(`regexp_matches(${value}, ${(0,data_engine/* sqlString */.Qw)(condition.pattern)})`);
        case 'no-match':
            return sure(`NOT regexp_matches(${value}, ${(0,data_engine/* sqlString */.Qw)(condition.pattern)})`);
        case 'not-multiple':
            return sure(notMultiple(value, type, condition.of));
        case 'breaks-comparison': {
            const other = accesses.get(condition.other).value;
            return sure(`NOT (${value} ${condition.comparison} ${other})`);
        }
    }
}
const sure = (sql) => `coalesce(${sql}, false)`;
/** Doubles hold 0.3 and 0.1 only nearly: a quotient within 1e-9 of a whole number is one. */
const notMultiple = (value, type, of) => type === 'integer' && Number.isInteger(of)
    ? `${value} % ${of} <> 0`
    : `abs(${value} / ${of}e0 - round(${value} / ${of}e0)) > 1e-9 * greatest(1, abs(${value} / ${of}e0))`;
const literals = (values, type) => values.map((value) => literal(value, type)).join(', ');
function literal(value, type) {
    if (type === 'date' || type === 'timestamp')
        return `TIMESTAMP ${(0,data_engine/* sqlString */.Qw)(String(value))}`;
    return type === 'string' ? (0,data_engine/* sqlString */.Qw)(String(value)) : String(value);
}
/** SQL that is true for the rows of the filter; undefined where it takes all. */
function filterSql(filter, accesses) {
    if (filter.length === 0)
        return undefined;
    return filter
        .map(({ condition, holds }) => `${holds ? '' : 'NOT '}${conditionSql(condition, accesses)}`)
        .join(' AND ');
}
/** An aggregate that one scan answers, as an expression of its SELECT list. */
function aggregateSql(aggregate, accesses) {
    const filter = filterSql(aggregate.filter, accesses);
    const clause = filter === undefined ? '' : ` FILTER (${filter})`;
    if (aggregate.function === 'count')
        return `count(*)${clause}`;
    if (!('column' in aggregate))
        throw new TypeError(`${aggregate.function} needs a pass of its own`);
    const { value, type } = accesses.get(aggregate.column);
    return `${statisticSql(aggregate, value, type)}${clause}`;
}
/** Sums are compensated, for a plain sum of doubles depends on the order in which threads add. */
function statisticSql(aggregate, value, type) {
    const real = type === 'boolean' ? `CAST(${value} AS INTEGER)` : `CAST(${value} AS DOUBLE)`;
    switch (aggregate.function) {
        case 'mean':
            return `favg(${real})`;
        case 'sum':
            return `fsum(${real})`;
        case 'min':
            return `min(${real})`;
        case 'max':
            return `max(${real})`;
        case 'stdev':
            return `stddev_samp(${real})`;
        case 'quantile':
            return `quantile_cont(${real}, ${aggregate.probability}e0)`;
        case 'distinct':
            return `count(DISTINCT ${value})`;
        case 'newest':
            return `epoch(max(${value}))`;
    }
}
/** The columns of a key under names of their own. */
function keySql(columns, accesses) {
    const values = columns.map((column) => accesses.get(column).value);
    return {
        select: values.map((value, i) => `${value} AS k${i}`).join(', '),
        names: values.map((_, i) => `k${i}`).join(', '),
        present: values.map((_, i) => `k${i} IS NOT NULL`).join(' AND '),
    };
}
/** A name that no column of the data is likely to have. */
const ROW_NUMBER = (0,data_engine/* sqlIdentifier */.I3)('mlops row number');

// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
;// CONCATENATED MODULE: ./lib/data/requirement.js



/** A place in a contract, and errors that name it. */
class Places {
    parsed;
    file;
    /** What the contract asks for and nobody tests. */
    unsupported = [];
    constructor(parsed, file) {
        this.parsed = parsed;
        this.file = file;
    }
    at = (path) => this.parsed.locate(path);
    error(path, message, hint) {
        const position = this.at(path);
        return new errors/* UserError */.yo(message, {
            location: { file: this.file, ...position },
            excerpt: (0,yaml/* excerpt */.Kb)(this.parsed.text, position),
            hint,
        });
    }
    /** Counts what is not tested, so that it is shown. */
    skip(path, column, what) {
        this.unsupported.push({ column, what, contract: this.at(path) });
        return null;
    }
    /**
     * A part of the contract that a schema of its own describes.
     * @throws UserError at the contract's line, naming the nearest key.
     */
    inside(schema, value, path) {
        const { text, locate, locateKey } = this.parsed;
        const inner = {
            value,
            text,
            locate: (rest) => locate([...path, ...rest]),
            locateKey: (rest) => locateKey([...path, ...rest]),
        };
        return (0,yaml/* checkStrictly */.zZ)(schema, inner, this.file);
    }
    /** `path` is that of the list of columns. */
    refuseDuplicates(names, path) {
        const second = names.findIndex((name, i) => names.indexOf(name) !== i);
        if (second >= 0)
            throw this.error([...path, second, 'name'], `column "${names[second]}" is declared twice`);
    }
    /** A rule that no row may break. */
    strict({ rule, column, measure, allowed }, path) {
        return {
            rule,
            column,
            measure,
            allowed,
            severity: 'error',
            limit: NONE,
            warn: null,
            position: this.at(path),
        };
    }
}
/** What has to be found out about the table; a query is not among it, for it is SQL and not data. */
function aggregatesOf(measure) {
    switch (measure.of) {
        case 'all-rows':
            return [{ function: 'count', filter: measure.filter }];
        case 'breaking-rows':
            return [
                ...measure.parts.map(({ condition }) => ({
                    function: 'count',
                    filter: [...measure.filter, { condition, holds: true }],
                })),
                { function: 'count', filter: measure.filter },
            ];
        case 'repeated-rows':
            return [
                { function: 'repeats', columns: measure.columns, filter: measure.filter },
                { function: 'count', filter: measure.filter },
            ];
        case 'orphaned-rows':
            return [
                {
                    function: 'orphans',
                    columns: measure.columns,
                    reference: measure.reference,
                    filter: measure.filter,
                },
                { function: 'count', filter: measure.filter },
            ];
        case 'statistic': {
            const { function: of, column, probability, filter } = measure;
            return [{ function: of, column, ...(probability === undefined ? {} : { probability }), filter }];
        }
        case 'age':
            return [{ function: 'newest', column: measure.column, filter: [] }];
        case 'growth':
            return [{ function: 'count', filter: [] }];
        case 'query':
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/data/measure.js




/** The columns without which a measure cannot be taken. */
const columnsOf = (measure) => aggregatesOf(measure).flatMap(aggregateColumns);
/**
 * Answers to all aggregates, by {@link aggregateKey}: one pass over the table for everything that a scan decides,
 * and one grouping or join per key. All columns must be in `accesses`.
 */
async function measure(measured, aggregates) {
    const all = uniqueAggregates(aggregates);
    const scans = all.filter(isScan);
    const answers = await scan(measured, scans);
    for (const aggregate of all)
        if (!isScan(aggregate))
            answers.set(aggregateKey(aggregate), await answer(() => countKeys(measured, aggregate)));
    return answers;
}
async function scan(measured, aggregates) {
    const { engine, table, accesses } = measured;
    if (aggregates.length === 0)
        return new Map();
    const select = aggregates.map((aggregate, i) => `${aggregateSql(aggregate, accesses)} AS a${i}`);
    try {
        const [row] = await engine.rows(`SELECT ${select.join(', ')} FROM ${table}`);
        return new Map(aggregates.map((aggregate, i) => [aggregateKey(aggregate), { value: figure(row[`a${i}`]) }]));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || aggregates.length === 1)
            throw error;
        return isolate(measured, aggregates, error);
    }
}
/** One aggregate that breaks must not take the others with it; where all break it is the table. */
async function isolate(measured, aggregates, error) {
    const answers = new Map();
    for (const aggregate of aggregates) {
        const own = await answer(async () => {
            const alone = await scan(measured, [aggregate]);
            const found = alone.get(aggregateKey(aggregate));
            return found && 'value' in found ? found.value : null;
        });
        answers.set(aggregateKey(aggregate), own);
    }
    if ([...answers.values()].every((one) => 'crashed' in one))
        throw error;
    return answers;
}
const figure = (value) => {
    if (value === null || value === undefined)
        return null;
    const found = Number(value);
    // The twelve digits that evidence keeps: the last ones of a sum depend on the order in which threads add.
    return Number.isInteger(found) ? found : Number.isFinite(found) ? Number(found.toPrecision(12)) : null;
};
async function answer(body) {
    try {
        return { value: await body() };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        return { crashed: crashWords(error) };
    }
}
/** The kind of the engine's error, without its quotations of the data. */
function crashWords(error) {
    const message = error instanceof Error ? error.message : '';
    return /^([A-Z][A-Za-z -]*) Error:/.exec(message)?.[0].slice(0, -1) ?? 'an error of the engine';
}
async function countKeys(measured, aggregate) {
    const of = aggregate;
    const [{ n }] = await measured.engine.rows(of.function === 'repeats'
        ? `SELECT coalesce(sum(n - 1), 0)::BIGINT AS n FROM (SELECT count(*) AS n FROM ${keyRows(measured, of)}
         GROUP BY ${keySql(of.columns, measured.accesses).names} HAVING count(*) > 1)`
        : `SELECT count(*) AS n FROM ${orphans(measured, of)}`);
    return n;
}
/** The keys of the rows that count, as `k0`, `k1` …; with their row numbers if asked. */
function keyRows({ table, accesses }, { columns, filter }, numbered = false) {
    const key = keySql(columns, accesses);
    const chosen = filterSql(filter, accesses);
    const from = numbered ? `(SELECT row_number() OVER () AS ${ROW_NUMBER}, * FROM ${table})` : table;
    const select = `${key.select}${numbered ? `, ${ROW_NUMBER}` : ''}`;
    return `(SELECT * FROM (SELECT ${select} FROM ${from}${chosen ? ` WHERE ${chosen}` : ''}) WHERE ${key.present})`;
}
function orphans(measured, aggregate, numbered = false) {
    if (aggregate.function !== 'orphans')
        throw new TypeError('only orphans have a reference');
    const { table, columns } = aggregate.reference;
    const target = table === null
        ? `(SELECT ${keySql(columns, measured.accesses).select} FROM ${measured.table})`
        : measured.references.source(table, columns, aggregate.columns.map((column) => measured.accesses.get(column)?.type ?? 'string'));
    const on = columns.map((_, i) => `own.k${i} = other.k${i}`).join(' AND ');
    return `${keyRows(measured, aggregate, numbered)} AS own ANTI JOIN ${target} AS other ON ${on}`;
}
const ROWS_SHOWN = 10;
/** The first ten 1-based row numbers, in file order, of the rows that break each requirement: one more pass. */
async function findRows(measured, requirements) {
    const { engine, table, accesses } = measured;
    const found = new Map();
    const breaking = requirements.flatMap((requirement) => {
        const { measure: of } = requirement;
        return of.of === 'breaking-rows' ? [{ requirement, of }] : [];
    });
    if (breaking.length > 0) {
        const smallest = breaking.map(({ of }, i) => {
            const chosen = filterSql(of.filter, accesses);
            const broken = of.parts.map(({ condition }) => conditionSql(condition, accesses)).join(' OR ');
            return `min(${ROW_NUMBER}, ${ROWS_SHOWN}) FILTER (${chosen ? `${chosen} AND ` : ''}(${broken})) AS r${i}`;
        });
        const [row] = await engine.rows(`SELECT ${smallest.join(', ')} FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, * FROM ${table}) AS numbered`);
        for (const [i, { requirement }] of breaking.entries())
            found.set(requirement, (row[`r${i}`] ?? []).map(Number));
    }
    for (const requirement of requirements)
        for (const aggregate of aggregatesOf(requirement.measure))
            if (!isScan(aggregate))
                found.set(requirement, await findKeys(measured, aggregate));
    return found;
}
async function findKeys(measured, aggregate) {
    const { names } = keySql(aggregate.columns, measured.accesses);
    const repeats = `SELECT ${ROW_NUMBER} AS n FROM (
       SELECT ${ROW_NUMBER}, row_number() OVER (PARTITION BY ${names} ORDER BY ${ROW_NUMBER}) AS occurrence
       FROM ${keyRows(measured, aggregate, true)}) WHERE occurrence > 1`;
    const sql = aggregate.function === 'repeats'
        ? repeats
        : `SELECT ${ROW_NUMBER} AS n FROM ${orphans(measured, aggregate, true)}`;
    const rows = await measured.engine.rows(`${sql} ORDER BY n LIMIT ${ROWS_SHOWN}`);
    return rows.map(({ n }) => n);
}

// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
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
        return { crashed: crashWords(error) };
    }
}

// EXTERNAL MODULE: ./lib/data/types.js
var data_types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/references.js





/** `customers.id`, `schema/customers/properties/id`, or several of one table. */
function referenceOf(to, path, places) {
    const parts = [to].flat().map((target) => {
        const [, table, column] = /^\/?schema\/([^/]+)\/properties\/([^/]+)$/.exec(target) ?? /^([^.]+)\.(.+)$/.exec(target) ?? [];
        if (table === undefined)
            throw places.error(path, `must be table.column, not "${target}"`);
        return { table, column };
    });
    if (parts.some(({ table }) => table !== parts[0].table))
        throw places.error(path, 'must refer to columns of one table');
    return { table: parts[0].table, columns: parts.map(({ column }) => column) };
}
/** Tables that keys refer to, opened. */
class KeyTables {
    tables;
    constructor(tables) {
        this.tables = tables;
    }
    /** SQL of the key, as `k0`, `k1` … in the types of the columns that refer to it. */
    source(name, columns, types) {
        const table = this.tables.get(name);
        const key = columns.map((column, i) => {
            const stored = table.storedColumns.find((one) => one.name === column);
            if (!stored)
                throw new errors/* UserError */.yo(`has no column "${column}".${(0,lib_text/* didYouMean */.au)(column, table.storedColumns.map((one) => one.name))}`, { location: { file: table.shownPath } });
            return `${(0,data_types/* strictCast */.Fd)((0,data_engine/* sqlIdentifier */.I3)(column), stored, types[i]).value} AS k${i}`;
        });
        return `(SELECT ${key.join(', ')} FROM ${table.stored})`;
    }
}
/**
 * Opens every table that the requirements refer to.
 * @throws UserError at the requirement whose table has no file.
 */
async function openReferences(engine, { requirements, path }, files) {
    const tables = new Map();
    for (const { measure, position } of requirements) {
        if (measure.of !== 'orphaned-rows' || measure.reference.table === null)
            continue;
        const name = measure.reference.table;
        if (tables.has(name))
            continue;
        const file = Object.hasOwn(files, name) ? files[name] : undefined;
        if (!file)
            throw new errors/* UserError */.yo(`refers to "${name}", which has no file.${(0,lib_text/* didYouMean */.au)(name, Object.keys(files))}`, {
                location: { file: path, ...position },
                hint: `Name its file in mlops.yaml: data: { references: { ${name}: path/to/${name}.csv } }.`,
            });
        tables.set(name, await (0,dataset/* openTable */.RT)(engine, file.path, file.shownPath));
    }
    return new KeyTables(tables);
}

;// CONCATENATED MODULE: ./lib/data/patterns.js
/**
 * The regular expressions that mean the same in ECMA-262, which contracts are written in, and in RE2, which engines
 * run: linear in time, without look-around and back-references.
 */
const OUTSIDE_CLASS = [
    { start: /^\(\?[=!]/, name: 'a look-ahead' },
    { start: /^\(\?<[=!]/, name: 'a look-behind' },
    { start: /^\(\?P?</, name: 'a named group' },
    { start: /^\(\?(?!:)/, name: 'a flag inside of the pattern' },
    { start: /^\\[1-9]/, name: 'a back-reference' },
    { start: /^\\k/, name: 'a back-reference' },
    { start: /^\\[AzQECGZ]/, name: 'an escape that ECMA-262 does not know' },
    { start: /^(?:[*+?]|\{\d+(?:,\d*)?\})\+/, name: 'a possessive quantifier' },
];
const EVERYWHERE = [
    { start: /^\\u/, name: 'the escape \\u' },
    { start: /^\\[pP](?!\{)/, name: 'a short property of Unicode' },
    { start: /^\\c/, name: 'a control escape' },
];
const INSIDE_CLASS = [
    { start: /^\[[:.=]/, name: 'a POSIX class' },
    { start: /^&&|^--/, name: 'an operation on sets' },
];
/** Why a pattern cannot be used, and the 0-based place in it; undefined where it can. */
function patternComplaint(pattern) {
    let inClass = false;
    for (let i = 0; i < pattern.length; i++) {
        const rest = pattern.slice(i);
        const construct = [...EVERYWHERE, ...(inClass ? INSIDE_CLASS : OUTSIDE_CLASS)].find(({ start }) => start.test(rest));
        if (construct)
            return { reason: `${construct.name} is not supported`, at: i };
        if (pattern[i] === '\\')
            i += 1;
        else if (pattern[i] === '[' && !inClass)
            inClass = true;
        else if (pattern[i] === ']')
            inClass = false;
    }
    try {
        new RegExp(pattern, 'u');
        return undefined;
    }
    catch (error) {
        const [, reason] = /: ([^:]*)$/.exec(error.message) ?? [];
        return { reason: (reason ?? 'it cannot be read').toLowerCase(), at: 0 };
    }
}
const OCTET = '(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])';
const H16 = '[0-9A-Fa-f]{1,4}';
const IPV6 = [
    `(?:${H16}:){7}${H16}`,
    `(?:${H16}:){1,7}:`,
    ...[1, 2, 3, 4, 5, 6].map((n) => `(?:${H16}:){1,${7 - n}}(?::${H16}){1,${n}}`),
    `:(?:(?::${H16}){1,7}|:)`,
].join('|');
const LABEL = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?';
/**
 * Formats of text by the names that JSON Schema, ODCS and Table Schema share, as patterns. An email address has the
 * shape that HTML gives it, a URI a scheme (RFC 3986), a time that of RFC 3339.
 */
const FORMATS = {
    email: `^[A-Za-z0-9.!#$%&'*+/=?^_\`{|}~-]+@${LABEL}(?:\\.${LABEL})*$`,
    uri: "^[A-Za-z][A-Za-z0-9+.-]*:(?:[A-Za-z0-9._~:/?#@!$&'()*+,;=\\[\\]-]|%[0-9A-Fa-f]{2})+$",
    uuid: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$',
    hostname: `^${LABEL}(?:\\.${LABEL})*$`,
    ipv4: `^${OCTET}(?:\\.${OCTET}){3}$`,
    ipv6: `^(?:${IPV6})$`,
    date: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    time: '^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$',
    'date-time': '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])[T ](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?$',
    binary: '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
};
FORMATS.byte = FORMATS.binary;

;// CONCATENATED MODULE: ./lib/data/rules.js



/**
 * The rules that contracts of any standard are made of, each checked against the type of its column.
 * Every method throws a UserError at `path` for what the column cannot have.
 */
class Rules {
    columns;
    places;
    constructor(columns, places) {
        this.columns = new Map(columns.map(({ name, type }) => [name, type]));
        this.places = places;
    }
    /** The named column. */
    column(name, path) {
        const type = this.columns.get(name);
        if (type !== undefined)
            return { name, type };
        throw this.places.error(path, `"${name}" is not a column of this contract.${(0,lib_text/* didYouMean */.au)(name, this.columns.keys())}`);
    }
    type({ name, type }) {
        const words = `not of type ${type}`;
        return breaking('type', name, type, `rows ${words}`, [[{ test: 'type', column: name, type }, words]]);
    }
    missing(rule, { name, type }, path, tokens = [], filter = []) {
        this.checkValues(tokens, type, path);
        return breaking(rule, name, 'no missing value', 'rows without a value', [[{ test: 'missing', column: name, tokens }, 'without a value']], filter);
    }
    range({ name, type }, bounds, path, filter = []) {
        const parts = [];
        for (const key of BOUNDS) {
            const bound = bounds[key];
            if (bound === undefined)
                continue;
            this.checkBound(bound, type, [...path, key]);
            const test = /minimum$/i.test(key) ? 'below' : 'above';
            const orEqual = key.startsWith('exclusive');
            parts.push([
                { test, column: name, bound, orEqual },
                `${orEqual ? 'at or ' : ''}${test} ${boundWords(bound)}`,
            ]);
        }
        if (parts.length === 0)
            throw this.places.error(path, `needs one of ${BOUNDS.join(', ')}`);
        return breaking('range', name, rangeWords(bounds), 'rows out of range', parts, filter);
    }
    checkBound(bound, type, path) {
        const isNumeric = type === 'integer' || type === 'number';
        const isTime = type === 'date' || type === 'timestamp';
        if (isNumeric && typeof bound === 'number')
            return;
        if (isTime && typeof bound === 'string' && DATE.test(bound) && !Number.isNaN(Date.parse(bound)))
            return;
        const wanted = isNumeric ? 'a number' : isTime ? 'a date such as "2001-01-31"' : undefined;
        throw this.places.error(path, wanted ? `must be ${wanted} for a column of ${type}` : `a column of ${type} has no range`);
    }
    length(column, { minLength, maxLength }, path, filter = []) {
        const { name } = this.text(column, 'length', path);
        const parts = [];
        if (minLength !== undefined)
            parts.push([
                { test: 'shorter', column: name, length: minLength },
                `shorter than ${(0,lib_text/* plural */.LS)(minLength, 'character')}`,
            ]);
        if (maxLength !== undefined)
            parts.push([
                { test: 'longer', column: name, length: maxLength },
                `longer than ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`,
            ]);
        if (parts.length === 0)
            throw this.places.error(path, 'needs minLength or maxLength');
        const allowed = minLength === undefined
            ? `at most ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`
            : maxLength === undefined
                ? `at least ${(0,lib_text/* plural */.LS)(minLength, 'character')}`
                : `${minLength} to ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`;
        return breaking('length', name, allowed, 'rows of another length', parts, filter);
    }
    pattern(column, pattern, path, filter = []) {
        const { name } = this.text(column, 'pattern', path);
        const complaint = patternComplaint(pattern);
        if (complaint)
            throw this.places.error(path, `the pattern ${pattern} is not supported: ${complaint.reason}${complaint.at > 0 ? ` (character ${complaint.at + 1})` : ''}`, PATTERN_HINT);
        return breaking('pattern', name, pattern, `rows not matching ${pattern}`, [[{ test: 'no-match', column: name, pattern }, 'not matching the pattern']], filter);
    }
    /** @param format A name of {@link FORMATS}. */
    format(column, format, path, filter = []) {
        const { name } = this.text(column, 'format', path);
        const pattern = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
        if (pattern === undefined)
            throw this.places.error(path, `unknown format "${format}".${(0,lib_text/* didYouMean */.au)(format, Object.keys(FORMATS)) || ` Known: ${Object.keys(FORMATS).join(', ')}.`}`);
        return breaking('format', name, format, `rows that are no ${format}`, [[{ test: 'no-match', column: name, pattern }, `that are no ${format}`]], filter);
    }
    values({ name, type }, values, path, filter = []) {
        this.checkValues(values, type, path);
        return breaking('valid-values', name, (0,lib_text/* plural */.LS)(values.length, 'value'), `other than ${(0,lib_text/* plural */.LS)(values.length, 'value')}`, [[{ test: 'other-value', column: name, values }, 'with another value']], filter);
    }
    multiple({ name, type }, of, path, filter = []) {
        if (type !== 'integer' && type !== 'number')
            throw this.places.error(path, `a column of ${type} has no multiples`);
        const words = `no multiple of ${number(of)}`;
        return breaking('multiple', name, `multiples of ${number(of)}`, `rows that are ${words}`, [[{ test: 'not-multiple', column: name, of }, `that are ${words}`]], filter);
    }
    comparison(column, comparison, other, path, filter = []) {
        const kind = (type) => KINDS[type];
        if (kind(column.type) !== kind(other.type))
            throw this.places.error(path, `a column of ${other.type} cannot be compared with one of ${column.type}`);
        const words = `${column.name} ${comparison} ${other.name}`;
        return breaking('comparison', column.name, words, `rows against ${words}`, [
            [
                { test: 'breaks-comparison', column: column.name, comparison, other: other.name },
                `against ${words}`,
            ],
        ], filter);
    }
    /** Rows that repeat a key; `rule` is `unique`, `primary-key` or `duplicate-values`. */
    key(rule, columns, filter = []) {
        return {
            rule,
            column: columns.length === 1 ? columns[0].name : null,
            measure: { of: 'repeated-rows', columns: columns.map(({ name }) => name), filter },
            allowed: columns.length === 1 ? 'no duplicate' : `no duplicate of ${enumeration(columns)}`,
            counted: 'duplicates',
        };
    }
    /** Whether the referring columns can be those of the reference is seen when it is opened. */
    reference(columns, reference, path, filter = []) {
        if (columns.length !== reference.columns.length)
            throw this.places.error(path, `refers with ${(0,lib_text/* plural */.LS)(columns.length, 'column')} to ${(0,lib_text/* plural */.LS)(reference.columns.length, 'column')}`);
        const target = reference.columns.map((name) => `${reference.table ?? 'the table'}.${name}`).join(', ');
        return {
            rule: 'reference',
            column: columns.length === 1 ? columns[0].name : null,
            measure: { of: 'orphaned-rows', columns: columns.map(({ name }) => name), reference, filter },
            allowed: `a key of ${target}`,
            counted: `rows without their key in ${target}`,
        };
    }
    statistic({ name, type }, statistic, path, options = {}) {
        const { probability, filter = [] } = options;
        if (statistic !== 'distinct' && type !== 'integer' && type !== 'number' && type !== 'boolean')
            throw this.places.error(path, `a column of ${type} has no ${statistic}`);
        if ((statistic === 'quantile') !== (probability !== undefined))
            throw this.places.error(path, 'a quantile, and nothing else, needs its probability from 0 to 1');
        return {
            rule: statistic,
            column: name,
            measure: {
                of: 'statistic',
                function: statistic,
                column: name,
                ...(probability === undefined ? {} : { probability }),
                filter,
            },
            allowed: '',
            counted: probability === undefined ? '' : `quantile ${number(probability)}`,
        };
    }
    age({ name, type }, path) {
        if (type !== 'date' && type !== 'timestamp')
            throw this.places.error(path, `freshness needs a date or a timestamp, and ${name} is ${type}`);
        return { rule: 'freshness', column: name, measure: { of: 'age', column: name }, allowed: '', counted: '' };
    }
    rows(filter = []) {
        return { rule: 'row-count', column: null, measure: { of: 'all-rows', filter }, allowed: '', counted: '' };
    }
    growth() {
        return { rule: 'row-count-change', column: null, measure: { of: 'growth' }, allowed: '', counted: '' };
    }
    text(column, what, path) {
        if (column.type === 'string')
            return column;
        throw this.places.error(path, `a column of ${column.type} has no ${what}`);
    }
    checkValues(values, type, path) {
        const wanted = type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string';
        const isTime = type === 'date' || type === 'timestamp';
        const wrong = values.findIndex((value) => typeof value !== wanted || (isTime && Number.isNaN(Date.parse(String(value)))));
        if (wrong >= 0)
            throw this.places.error([...path, wrong], `must be a ${wanted}, for the column is ${type}; quote text that looks otherwise`);
    }
}
const PATTERN_HINT = 'Patterns are what ECMA-262 and RE2 share: no look-ahead, look-behind or back-references.';
const BOUNDS = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
const DATE = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z?)?$/;
const KINDS = {
    integer: 'number',
    number: 'number',
    date: 'time',
    timestamp: 'time',
    string: 'text',
    boolean: 'boolean',
};
const breaking = (rule, column, allowed, counted, parts, filter = []) => ({
    rule,
    column,
    measure: { of: 'breaking-rows', parts: parts.map(([condition, words]) => ({ condition, words })), filter },
    allowed,
    counted,
});
const boundWords = (bound) => (typeof bound === 'number' ? number(bound) : bound);
const enumeration = (columns) => columns.map(({ name }) => name).join(', ');
function rangeWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }) {
    const isPlain = exclusiveMinimum === undefined && exclusiveMaximum === undefined;
    if (minimum !== undefined && maximum !== undefined && isPlain)
        return `${boundWords(minimum)} to ${boundWords(maximum)}`;
    const word = (bound, words) => bound === undefined ? [] : [`${words} ${boundWords(bound)}`];
    return [
        ...word(minimum, 'at least'),
        ...word(exclusiveMinimum, 'more than'),
        ...word(maximum, 'at most'),
        ...word(exclusiveMaximum, 'less than'),
    ].join(', ');
}

// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
;// CONCATENATED MODULE: ./lib/data/verdict.js





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
        : aggregatesOf(requirement.measure).map((aggregate) => evidence.answers.get(aggregateKey(aggregate)));
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
    if (!isAllowed(limit, measured(limit.unit)))
        return severity === 'error' ? 'fail' : 'warn';
    return warn !== null && !isAllowed(warn, measured(warn.unit)) ? 'warn' : 'pass';
}
function judgeFigure(requirement, value, evidence) {
    const { measure } = requirement;
    if (measure.of === 'growth')
        return judgeGrowth(requirement, value, evidence);
    if (value === null)
        return untested(requirement, 'there are no values');
    const figure = measure.of === 'age' ? evidence.now - value : value;
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, () => figure),
        found: measure.of === 'all-rows'
            ? (0,lib_text/* plural */.LS)(figure, 'row')
            : measure.of === 'age'
                ? ageWords(figure)
                : number(Number(figure.toPrecision(6))),
    };
}
const ageWords = (seconds) => seconds < 0 ? `the latest is ${(0,lib_text/* duration */.p0)(-seconds)} in the future` : `the latest is ${(0,lib_text/* duration */.p0)(seconds)} old`;
/** Where there was no last time nothing is tested, and nothing is held up either. */
function judgeGrowth(requirement, rows, { previousRows }) {
    if (!previousRows)
        return { ...untested(requirement, 'there is no last time to compare with'), severity: 'info' };
    const measured = (unit) => unit === 'percent' ? ((rows - previousRows) / previousRows) * 100 : rows - previousRows;
    const more = rows - previousRows;
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, measured),
        found: `${(0,lib_text/* plural */.LS)(rows, 'row')}, ${more < 0 ? `${(0,lib_text/* count */.U9)(-more)} fewer` : `${(0,lib_text/* count */.U9)(more)} more`} than last time (${share(measured('percent'))})`,
    };
}
const share = (percent) => `${number(Number(percent.toPrecision(3)))} %`;
/** In words, and never with a value of the data. */
function rowWords({ measure, limit, column }, counts, failing, total, stored) {
    if (failing === 0)
        return 'none';
    const part = limit.unit === 'percent' ? ` (${share((failing / total) * 100)})` : '';
    if (measure.of === 'repeated-rows')
        return `${(0,lib_text/* plural */.LS)(failing, 'row')}${part} ${failing === 1 ? 'repeats' : 'repeat'} an earlier one`;
    if (measure.of === 'orphaned-rows')
        return `${(0,lib_text/* plural */.LS)(failing, 'row')}${part} ${failing === 1 ? 'refers' : 'refer'} to a key that is not there`;
    if (measure.of !== 'breaking-rows')
        return (0,lib_text/* plural */.LS)(failing, 'row');
    const parts = measure.parts
        .map(({ words }, i) => (counts[i] > 0 ? `${(0,lib_text/* plural */.LS)(counts[i], 'row')} ${words}` : ''))
        .filter(Boolean);
    const { condition } = measure.parts[0];
    const own = stored.get(column ?? '');
    const stores = condition.test === 'type' && own && !(0,data_types/* isCompatible */.$U)(own, condition.type);
    return `${parts.join(', ')}${part}${stores ? `, stored as ${own.type}` : ''}`;
}

;// CONCATENATED MODULE: ./lib/data/reading.js

/** SQL of the text that a strict cast reads: `expression` in the form that plain CSV would have. */
function readText(expression, type, reading) {
    const { missingValues = [] } = reading;
    const text = plainForm(expression, type, reading);
    return missingValues.length === 0
        ? text
        : `CASE WHEN ${expression} NOT IN (${missingValues.map(data_engine/* sqlString */.Qw).join(', ')}) THEN ${text} END`;
}
function plainForm(expression, type, reading) {
    if (type === 'boolean')
        return booleanForm(expression, reading);
    if (type === 'integer' || type === 'number')
        return numberForm(expression, reading);
    if ((type === 'date' || type === 'timestamp') && reading.format !== undefined)
        // What does not parse stays as it is, with a mark that no cast accepts.
        return `coalesce(CAST(try_strptime(${expression}, ${(0,data_engine/* sqlString */.Qw)(reading.format)}) AS VARCHAR), '? ' || ${expression})`;
    return expression;
}
function booleanForm(expression, { trueValues, falseValues }) {
    if (!trueValues && !falseValues)
        return expression;
    const list = (values) => values.map(data_engine/* sqlString */.Qw).join(', ');
    const yes = trueValues ?? ['true', 'True', 'TRUE', '1'];
    const no = falseValues ?? ['false', 'False', 'FALSE', '0'];
    return `CASE WHEN ${expression} IN (${list(yes)}) THEN 'true' WHEN ${expression} IN (${list(no)}) THEN 'false' ELSE '? ' || ${expression} END`;
}
function numberForm(expression, { decimalChar = '.', groupChar }) {
    const ungrouped = groupChar ? `replace(${expression}, ${(0,data_engine/* sqlString */.Qw)(groupChar)}, '')` : expression;
    if (decimalChar === '.')
        return ungrouped;
    // A point is no decimal sign here, and must not become one.
    return `replace(replace(${ungrouped}, '.', '?'), ${(0,data_engine/* sqlString */.Qw)(decimalChar)}, '.')`;
}
/** Java's letters (ODCS) as strptime's. */
const JAVA = [
    ['yyyy', '%Y'],
    ['uuuu', '%Y'],
    ['yy', '%y'],
    ['MMMM', '%B'],
    ['MMM', '%b'],
    ['MM', '%m'],
    ['M', '%-m'],
    ['dd', '%d'],
    ['d', '%-d'],
    ['HH', '%H'],
    ['hh', '%I'],
    ['mm', '%M'],
    ['ss', '%S'],
    ['SSSSSS', '%f'],
    ['SSS', '%g'],
    ['a', '%p'],
    ['XXX', '%z'],
    ['Z', '%z'],
];
/** The strptime format of a `DateTimeFormatter` pattern; undefined where it has letters that have none. */
function strptimeOf(java) {
    let format = '';
    for (let i = 0; i < java.length;) {
        const quoted = /^'([^']*)'/.exec(java.slice(i));
        const letters = /^([A-Za-z])\1*/.exec(java.slice(i));
        if (quoted) {
            format += (quoted[1] || "'").replaceAll('%', '%%');
            i += quoted[0].length;
        }
        else if (letters) {
            const known = JAVA.find(([name]) => name === letters[0]);
            if (!known)
                return undefined;
            format += known[1];
            i += letters[0].length;
        }
        else {
            format += java[i] === '%' ? '%%' : java[i];
            i += 1;
        }
    }
    return format;
}

;// CONCATENATED MODULE: ./lib/data/view.js



/**
 * `table` is a table expression with the `stored` columns. A declared column that is not there is left out; one
 * whose stored type cannot hold the declared type is shown as it is stored, so that a profile tells the change.
 */
function castTable(declared, table, stored) {
    const present = presentColumns(declared, stored);
    const values = present.flatMap(({ identifier, cast, fits }, i) => [
        `${cast.value} AS v${i}`,
        `coalesce(${cast.given ?? cast.broken}, false) AS g${i}`,
        ...(fits ? [] : [`${identifier} AS p${i}`]),
    ]);
    // In a second step, so that no value is cast once more to see whether it is one.
    const answers = present.flatMap(({ cast, fits }, i) => [
        `v${i}`,
        `${cast.given === undefined ? `g${i}` : `(g${i} AND v${i} IS NULL)`} AS b${i}`,
        ...(fits ? [] : [`p${i}`]),
    ]);
    const shown = present.map(({ identifier, fits }, i) => `${fits ? 'v' : 'p'}${i} AS ${identifier}`);
    return {
        select: `SELECT ${answers.join(', ') || 'NULL'} FROM (SELECT ${values.join(', ') || 'NULL'} FROM ${table})`,
        accesses: new Map(present.map(({ name, type }, i) => [name, { value: `v${i}`, broken: `b${i}`, type }])),
        view: (name) => ({
            source: `(SELECT ${shown.join(', ') || 'NULL'} FROM ${name})`,
            columns: present.map(profiled),
        }),
    };
}
function presentColumns(declared, stored) {
    return declared.flatMap(({ name, type, reading }) => {
        const column = stored.find((one) => one.name === name);
        if (!column)
            return [];
        const identifier = (0,data_engine/* sqlIdentifier */.I3)(name);
        const isText = column.text || (0,data_types/* logicalTypeOf */.z9)(column.type) === 'string';
        const cast = (0,data_types/* strictCast */.Fd)(isText ? readText(identifier, type, reading) : identifier, column, type);
        return [{ name, type, column, identifier, cast, fits: (0,data_types/* isCompatible */.$U)(column, type) }];
    });
}
const profiled = ({ name, type, column, fits }) => ({
    name,
    kind: profileKind(fits ? type : (0,data_types/* logicalTypeOf */.z9)(column.type)),
});
/** Dates and timestamps are profiled as numbers: seconds since 1970. */
const profileKind = (type) => type === undefined || type === 'string' || type === 'boolean' ? 'categorical' : 'numeric';

;// CONCATENATED MODULE: ./lib/data/checks.js













/**
 * Checks every split against the contract; checks of the contract's order, split by split.
 * @throws UserError for data that cannot be read, for a pattern that the engine does not know, for a query that is
 * not allowed, and for a reference without a file.
 */
async function validateSplits(engine, contract, splits, options = {}) {
    const { reference = 'train', keyTables = {}, previousRows = {}, now = new Date() } = options;
    await refuseUnknownPatterns(engine, contract);
    await refuseQueries(engine, contract);
    const references = await openReferences(engine, contract, keyTables);
    const result = { outcome: 'pass', checks: [], datasets: {}, profiles: {} };
    const order = inOrder(Object.keys(splits), reference);
    const [first] = order;
    for (const split of order) {
        const { path, shownPath, csv, shard } = splits[split];
        options.onSplit?.(split, Object.keys(result.datasets).length);
        const table = await (0,dataset/* openTable */.RT)(engine, path, shownPath, { ...csv, shard });
        const facts = await (0,dataset/* describeTable */.uq)(engine, table);
        result.datasets[split] = facts;
        await (0,source/* reading */.h)(shownPath, () => withCasts(engine, contract, table, async (name, casts) => {
            const { source, columns } = casts.view(name);
            const measured = { engine, table: name, accesses: casts.accesses, references };
            const last = { previousRows: previousRows[split], now: now.getTime() / 1000 };
            const checks = await checkTable(measured, contract, { table, source, rows: facts.rows, ...last });
            result.checks.push(...checks.map((check) => ({ split, ...check })));
            // Parts get their bins when they are merged.
            const bins = shard ? [] : result.profiles[first];
            const profiles = await (0,profile/* profileColumns */.Xv)(engine, source, columns, bins, shard !== undefined);
            result.profiles[split] = profiles;
            await options.onCasts?.({
                split,
                table: name,
                accesses: casts.accesses,
                source,
                columns,
                rows: facts.rows,
                profiles,
            });
        }));
    }
    const tested = contract.requirements.length > 0;
    return { ...result, outcome: tested ? outcomeOf(result.checks) : worse(outcomeOf(result.checks)) };
}
/** The reference comes first: the others are counted in its bins. */
const inOrder = (splits, reference = 'train') => splits.toSorted((a, b) => Number(b === reference) - Number(a === reference));
/** A contract that asks for nothing is not passed. */
const worse = (outcome) => (outcome === 'fail' ? outcome : 'inconclusive');
/** The worst verdict decides; a finding of severity `info` never does. */
function outcomeOf(checks) {
    const deciding = checks.filter(({ severity }) => severity !== 'info').map(({ verdict }) => verdict);
    const worst = ['fail', 'inconclusive', 'warn'].find((verdict) => deciding.includes(verdict));
    return worst ?? (checks.length === 0 ? 'inconclusive' : 'pass');
}
/**
 * Gives `body` the name of a table with the strict casts. Text is cast once, into a temporary table that may spill
 * to disk, for checks and profiles need several passes; Parquet is read again for less than that costs.
 */
async function withCasts(engine, contract, table, body) {
    const casts = castTable(contract.columns, table.stored, table.storedColumns);
    const kind = table.format === 'parquet' ? 'VIEW' : 'TABLE';
    await engine.rows(`CREATE OR REPLACE TEMP ${kind} casts AS ${casts.select}`);
    try {
        await body('casts', casts);
    }
    finally {
        await engine.rows(`DROP ${kind} casts`);
    }
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
                    hint: PATTERN_HINT,
                    cause,
                });
            }
        }
    }
}
const regexComplaint = (cause) => (cause instanceof Error ? cause.message : String(cause)).split('\n')[0].replace(/^.*?Error: /, '');
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
async function checkTable(measured, contract, opened) {
    const { table, rows } = opened;
    const stored = new Map(table.storedColumns.map((column) => [column.name, column]));
    const absent = absentColumns(contract, stored);
    const declared = contract.columns.length + contract.untyped.length;
    // Columns of which none is there are those of another table.
    const lenient = contract.match.mayLack && absent.length < declared;
    const mayLack = new Set(lenient ? absent.map(({ name }) => name) : []);
    const asked = contract.requirements.filter(({ measure: of }) => !columnsOf(of).some((name) => mayLack.has(name)));
    const lacks = (requirement) => columnsOf(requirement.measure).find((column) => !measured.accesses.has(column));
    const testable = asked.filter((requirement) => lacks(requirement) === undefined);
    const evidence = {
        answers: await measure(measured, testable.flatMap((requirement) => aggregatesOf(requirement.measure))),
        queries: new Map(),
        stored,
        previousRows: opened.previousRows,
        now: opened.now,
    };
    for (const requirement of testable)
        if (requirement.measure.of === 'query')
            evidence.queries.set(requirement, await runQuery(measured.engine, requirement.measure.sql, contract.table, opened.source));
    const judged = testable.map((requirement) => judge(requirement, evidence));
    const broken = testable.filter((_, i) => (judged[i].failing ?? 0) > 0 && judged[i].verdict !== 'pass');
    const places = await findRows(measured, broken);
    return [
        ...rowsPresent(rows, contract),
        ...absent.map((column) => missingColumn(column, [...stored.keys()], lenient)),
        ...otherColumns(contract, table.storedColumns),
        ...asked.map((requirement) => {
            const i = testable.indexOf(requirement);
            return i < 0
                ? untested(requirement, `there is no column "${lacks(requirement)}"`)
                : { ...judged[i], rows: places.get(requirement) ?? [] };
        }),
    ];
}
const absentColumns = ({ columns, untyped }, stored) => [...columns, ...untyped].filter(({ name }) => !stored.has(name));
/** No rows are a failure even where the contract sets no row count. */
function rowsPresent(rows, contract) {
    if (rows > 0 && contract.requirements.some(({ rule }) => rule === 'row-count'))
        return [];
    return [
        {
            ...UNPLACED,
            rule: 'row-count',
            verdict: rows > 0 ? 'pass' : 'fail',
            found: (0,lib_text/* plural */.LS)(rows, 'row'),
            allowed: 'more than 0 rows',
        },
    ];
}
const missingColumn = ({ name, position }, present, mayLack) => ({
    ...UNPLACED,
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
        ...UNPLACED,
        rule: 'column-environment',
        column: name,
        severity: 'warning',
        verdict: 'warn',
        found: `column "${name}" is there, and the contract does not have it at ${environment}`,
        allowed: 'no such column',
        contract: position,
    }));
    const unknown = extra.map(({ name }) => ({
        ...UNPLACED,
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
        ...UNPLACED,
        rule: 'column-order',
        column: first < 0 ? null : wanted[first],
        verdict: first < 0 ? 'pass' : 'fail',
        found: first < 0 ? 'none' : `column "${present[first]}" stands where "${wanted[first]}" is declared`,
        allowed: 'the order of the contract',
    };
}

// EXTERNAL MODULE: ./lib/evidence/validation.js + 2 modules
var validation = __webpack_require__(66625);
;// CONCATENATED MODULE: ./lib/data/contract-schema.js



/**
 * The profile of the Open Data Contract Standard 3.1 that is checked here. Keys of the standard that only describe
 * are allowed and left alone; those that ask for a check which is not made here are counted and shown; any other key
 * is refused.
 */
const stableId = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9_-]+$/, 'may hold letters, digits, _ and -')
    .optional();
const contract_schema_text = schemas/* string */.YjP().optional();
const tags = schemas/* array */.YOg(schemas/* string */.YjP()).optional();
const records = schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J())).optional();
const customProperty = schemas/* strictObject */.rej({
    id: stableId,
    property: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J(),
    description: contract_schema_text,
});
const customProperties = schemas/* array */.YOg(customProperty).optional();
const ROLES = ['feature', 'label', 'time', 'id', 'group', 'weight', 'split'];
const METRICS = ['nullValues', 'missingValues', 'invalidValues', 'duplicateValues', 'rowCount'];
const range = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).refine(([low, high]) => low < high, 'must be [low, high]');
/** A query may give a boolean; true is 1. */
const contract_schema_figure = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY().transform(Number)]);
const operators = {
    mustBe: contract_schema_figure.optional(),
    mustNotBe: contract_schema_figure.optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: range.optional(),
    mustNotBeBetween: range.optional(),
};
const OPERATORS = Object.keys(operators);
const unit = schemas/* enum */.k5n(['rows', 'percent']);
/** A threshold: exactly one operator. */
const threshold = schemas/* strictObject */.rej({ ...operators, unit: unit.optional() });
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const DIMENSIONS = [
    'accuracy',
    'completeness',
    'conformity',
    'consistency',
    'coverage',
    'timeliness',
    'uniqueness',
];
const quality = schemas/* strictObject */.rej({
    id: stableId,
    name: contract_schema_text,
    description: contract_schema_text,
    dimension: schemas/* enum */.k5n(DIMENSIONS).optional(),
    businessImpact: contract_schema_text,
    method: contract_schema_text,
    scheduler: contract_schema_text,
    schedule: contract_schema_text,
    tags,
    authoritativeDefinitions: records,
    /** `text` is prose for people. */
    type: schemas/* enum */.k5n(['library', 'text', 'sql', 'custom']).default('library'),
    metric: schemas/* enum */.k5n(METRICS).optional(),
    arguments: schemas/* strictObject */.rej({
        validValues: schemas/* array */.YOg(scalar).min(1).optional(),
        pattern: contract_schema_text,
        missingValues: schemas/* array */.YOg(scalar.nullable()).min(1).optional(),
        properties: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional(),
    })
        .optional(),
    query: schemas/* string */.YjP().min(1).optional(),
    engine: contract_schema_text,
    implementation: schemas/* unknown */.L5J().optional(),
    ...operators,
    unit: unit.optional(),
    severity: schemas/* enum */.k5n(validation/* SEVERITIES */.oC).default('error'),
    customProperties,
});
const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional();
const bounds = {
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
};
const contract_schema_length = schemas/* number */.aig().int().min(0).optional();
const lengths = { minLength: contract_schema_length, maxLength: contract_schema_length };
const logicalTypeOptions = schemas/* strictObject */.rej({
    ...bounds,
    ...lengths,
    pattern: contract_schema_text,
    format: contract_schema_text,
    multipleOf: schemas/* number */.aig().positive().optional(),
    timezone: schemas/* boolean */.zMY().optional(),
    defaultTimezone: contract_schema_text,
});
/** The standard's types; those that `LOGICAL_TYPES` lacks are counted as not checked. */
const STANDARD_TYPES = [
    'string',
    'date',
    'timestamp',
    'time',
    'number',
    'integer',
    'object',
    'array',
    'boolean',
];
const target = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)]);
const relationship = { type: schemas/* literal */.euz('foreignKey').optional(), to: target, customProperties };
const contract_schema_element = {
    id: stableId,
    physicalName: contract_schema_text,
    physicalType: contract_schema_text,
    businessName: contract_schema_text,
    description: contract_schema_text,
    tags,
    authoritativeDefinitions: records,
    quality: schemas/* array */.YOg(quality).optional(),
    customProperties,
};
const property = schemas/* strictObject */.rej({
    ...contract_schema_element,
    name: schemas/* string */.YjP().min(1),
    logicalType: schemas/* enum */.k5n(STANDARD_TYPES).optional(),
    logicalTypeOptions: logicalTypeOptions.optional(),
    primaryKey: schemas/* boolean */.zMY().default(false),
    primaryKeyPosition: schemas/* number */.aig().int().optional(),
    required: schemas/* boolean */.zMY().default(false),
    unique: schemas/* boolean */.zMY().default(false),
    partitioned: schemas/* boolean */.zMY().optional(),
    partitionKeyPosition: schemas/* number */.aig().int().optional(),
    classification: contract_schema_text,
    encryptedName: contract_schema_text,
    transformSourceObjects: tags,
    transformLogic: contract_schema_text,
    transformDescription: contract_schema_text,
    criticalDataElement: schemas/* boolean */.zMY().optional(),
    examples: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    relationships: schemas/* array */.YOg(schemas/* strictObject */.rej(relationship)).optional(),
});
const table = schemas/* strictObject */.rej({
    ...contract_schema_element,
    name: schemas/* string */.YjP().min(1),
    logicalType: schemas/* literal */.euz('object').optional(),
    dataGranularityDescription: contract_schema_text,
    properties: schemas/* array */.YOg(property).min(1, 'declares no column'),
    relationships: schemas/* array */.YOg(schemas/* strictObject */.rej({ ...relationship, from: target })).optional(),
});
const slaProperty = schemas/* strictObject */.rej({
    id: stableId,
    property: schemas/* string */.YjP(),
    value: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]),
    valueExt: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY(), schemas/* null */.chJ()]).optional(),
    unit: contract_schema_text,
    element: contract_schema_text,
    driver: contract_schema_text,
    description: contract_schema_text,
    scheduler: contract_schema_text,
    schedule: contract_schema_text,
});
const object = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional();
const dataContract = schemas/* strictObject */.rej({
    apiVersion: schemas/* literal */.euz('v3.1.0'),
    kind: schemas/* literal */.euz('DataContract'),
    id: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    status: schemas/* string */.YjP(),
    name: contract_schema_text,
    tenant: contract_schema_text,
    domain: contract_schema_text,
    dataProduct: contract_schema_text,
    description: object,
    tags,
    servers: records,
    team: schemas/* union */.KCZ([schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()), schemas/* array */.YOg(schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()))]).optional(),
    roles: records,
    support: records,
    price: object,
    authoritativeDefinitions: records,
    slaDefaultElement: contract_schema_text,
    slaProperties: schemas/* array */.YOg(slaProperty).optional(),
    customProperties,
    contractCreatedTs: contract_schema_text,
    schema: schemas/* array */.YOg(table).min(1, 'describes no table'),
});
/** A condition of `where` on one column: a value, a list of values, null for missing, or bounds. */
const predicate = schemas/* union */.KCZ([
    scalar,
    schemas/* null */.chJ(),
    schemas/* array */.YOg(scalar).min(1),
    schemas/* strictObject */.rej({
        ...bounds,
        values: schemas/* array */.YOg(scalar).min(1).optional(),
        pattern: contract_schema_text,
        missing: schemas/* boolean */.zMY().optional(),
    }),
]);
const where = schemas/* record */.g1P(schemas/* string */.YjP(), predicate);
const common = {
    column: contract_schema_text,
    where: where.optional(),
    ...operators,
    unit: unit.optional(),
    warn: threshold.optional(),
};
const columns = schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional();
/** What `implementation` may hold where the engine is `mlops-actions`, by the name of its `check`. */
const CUSTOM_CHECKS = {
    type: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('type'), ...common }),
    required: schemas/* strictObject */.rej({
        check: schemas/* literal */.euz('required'),
        ...common,
        missingValues: schemas/* array */.YOg(scalar).min(1).optional(),
    }),
    range: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('range'), ...common, ...bounds }),
    values: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('values'), ...common, values: schemas/* array */.YOg(scalar).min(1) }),
    pattern: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('pattern'), ...common, pattern: schemas/* string */.YjP() }),
    format: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('format'), ...common, format: schemas/* string */.YjP() }),
    length: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('length'), ...common, ...lengths }),
    multipleOf: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('multipleOf'), ...common, of: schemas/* number */.aig().positive() }),
    compare: schemas/* strictObject */.rej({
        check: schemas/* literal */.euz('compare'),
        ...common,
        comparison: schemas/* enum */.k5n(COMPARISONS),
        to: schemas/* string */.YjP(),
    }),
    unique: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('unique'), ...common, columns }),
    reference: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('reference'), ...common, columns, to: target }),
    rowCount: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('rowCount'), ...common }),
    rowCountChange: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('rowCountChange'), ...common }),
    quantile: schemas/* strictObject */.rej({
        check: schemas/* literal */.euz('quantile'),
        ...common,
        probability: schemas/* number */.aig().min(0).max(1),
    }),
    mean: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('mean'), ...common }),
    sum: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('sum'), ...common }),
    min: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('min'), ...common }),
    max: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('max'), ...common }),
    stdev: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('stdev'), ...common }),
    distinct: schemas/* strictObject */.rej({ check: schemas/* literal */.euz('distinct'), ...common }),
};

;// CONCATENATED MODULE: ./lib/data/fields-match.js
/** What ODCS leaves open: every declared column must be there, and another one is worth a warning. */
const DEFAULT_MATCH = { mayLack: false, extra: 'warn', ordered: false };
/**
 * `fieldsMatch` of Table Schema 2.0. The words say how the declared fields stand to those of the data: `subset`
 * means that the data may have more.
 */
const FIELDS_MATCH = {
    exact: { mayLack: false, extra: 'fail', ordered: true },
    equal: { mayLack: false, extra: 'fail', ordered: false },
    subset: { mayLack: false, extra: 'pass', ordered: false },
    superset: { mayLack: true, extra: 'fail', ordered: false },
    partial: { mayLack: true, extra: 'pass', ordered: false },
};

;// CONCATENATED MODULE: ./lib/data/thresholds.js


/** Rules about rows count rows or their share; the others give one value. */
const figureOf = ({ measure }) => measure.of === 'statistic' || measure.of === 'age' || measure.of === 'query' ? 'value' : 'rows';
/** The one operator of a threshold as a limit. */
function limitOf(given, rule, path, places) {
    const operators = OPERATORS.filter((operator) => given[operator] !== undefined);
    if (operators.length !== 1)
        throw places.error(path, `needs exactly one of ${OPERATORS.join(', ')}; it has ${operators.length}`);
    const [operator] = operators;
    const value = given[operator];
    const { of } = rule.measure;
    if (given.unit === 'percent' && of === 'all-rows')
        throw places.error([...path, 'unit'], 'a row count has no percent');
    if (figureOf(rule) === 'value') {
        if (given.unit !== undefined)
            throw places.error([...path, 'unit'], `a ${rule.rule} counts no rows`);
        return { operator, value, unit: 'value' };
    }
    return { operator, value, unit: given.unit ?? 'rows' };
}
const allowedWords = ({ counted, measure }, limit) => {
    if (measure.of === 'growth')
        return `${limitWords(limit)} more than last time`;
    return counted === '' ? limitWords(limit) : `${counted}: ${limitWords(limit)}`;
};
/** A rule with its thresholds; `given` is at `path`. */
function requirementOf(rule, { given, warn, severity }, path, places) {
    const limit = limitOf(given, rule, path, places);
    const warnLimit = warn ? limitOf(warn.given, rule, warn.path, places) : null;
    if (warnLimit !== null && severity !== 'error')
        throw places.error(warn?.path ?? path, `has no use, for with severity ${severity} the first limit warns already`);
    const strict = rule.allowed !== '' &&
        limit.operator === NONE.operator &&
        limit.value === NONE.value &&
        !PLURAL.has(rule.rule);
    const words = strict ? rule.allowed : allowedWords(rule, limit);
    return {
        rule: rule.rule,
        column: rule.column,
        measure: rule.measure,
        severity,
        limit,
        warn: warnLimit,
        allowed: warnLimit === null ? words : `${words}; to warn: ${limitWords(warnLimit)}`,
        position: places.at(path),
    };
}
/** Rules that ODCS words as metrics: `rows without a value: none`. */
const PLURAL = new Set(['null-values', 'missing-values', 'duplicate-values', 'valid-values', 'pattern']);

;// CONCATENATED MODULE: ./lib/data/where.js


/** The rows that `where` chooses: those for which every column is as it says. */
function filterOf(where, rules, path, places) {
    return Object.entries(where ?? {}).flatMap(([name, wanted]) => {
        const at = [...path, name];
        const column = rules.column(name, at);
        if (wanted === null)
            return [{ condition: missing(name), holds: true }];
        if (Array.isArray(wanted))
            return [oneOf(name, wanted)];
        if (typeof wanted !== 'object')
            return [oneOf(name, [wanted])];
        const { values, pattern, missing: absent, ...bounds } = wanted;
        const filter = [];
        if (values)
            filter.push(oneOf(name, values));
        if (absent !== undefined)
            filter.push({ condition: missing(name), holds: absent });
        if (pattern !== undefined) {
            const complaint = patternComplaint(pattern);
            if (complaint)
                throw places.error([...at, 'pattern'], `the pattern ${pattern} is not supported: ${complaint.reason}`, PATTERN_HINT);
            filter.push({ condition: { test: 'match', column: name, pattern }, holds: true });
        }
        if (Object.values(bounds).some((bound) => bound !== undefined)) {
            const { measure } = rules.range(column, bounds, at);
            if (measure.of === 'breaking-rows')
                filter.push({ condition: missing(name), holds: false }, ...measure.parts.map(({ condition }) => ({ condition, holds: false })));
        }
        if (filter.length === 0)
            throw places.error(at, 'says nothing about the column');
        return filter;
    });
    function oneOf(name, values) {
        const { type } = rules.column(name, path);
        rules.checkValues(values, type, [...path, name]);
        return { condition: { test: 'one-of', column: name, values }, holds: true };
    }
}
const missing = (column) => ({ test: 'missing', column, tokens: [] });

;// CONCATENATED MODULE: ./lib/data/custom-check.js






/** The `engine` under which a contract asks for a check of ours. */
const ENGINE = 'mlops-actions';
/** A check of `engine: mlops-actions`: every rule, with a filter, a tolerance and a second threshold. */
function customRequirement({ implementation, severity }, path, context) {
    const { places } = context;
    const at = [...path, 'implementation'];
    const check = parseCheck(implementation, at, context);
    const rule = new CustomRule(check, at, context).rule();
    const none = OPERATORS.every((operator) => check[operator] === undefined);
    if (none && rule.allowed === '')
        throw places.error(at, `needs exactly one of ${OPERATORS.join(', ')}; it has 0`);
    const { warn } = check;
    return requirementOf(rule, {
        given: none ? { mustBe: 0, unit: check.unit } : check,
        ...(warn ? { warn: { given: { unit: check.unit, ...warn }, path: [...at, 'warn'] } } : {}),
        severity,
    }, at, places);
}
/** `implementation` as a mapping, or as text that holds one. */
function parseCheck(implementation, at, { places, file }) {
    const value = typeof implementation === 'string' ? (0,yaml/* parseYaml */.hN)(implementation, file).value : implementation;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw places.error(at, 'must hold a check, such as { check: range, minimum: 0 }');
    const name = String(value.check ?? '');
    const schema = Object.hasOwn(CUSTOM_CHECKS, name)
        ? CUSTOM_CHECKS[name]
        : undefined;
    const names = Object.keys(CUSTOM_CHECKS);
    if (!schema)
        throw places.error([...at, 'check'], name === ''
            ? `needs a check: ${names.join(', ')}`
            : `unknown check "${name}".${(0,lib_text/* didYouMean */.au)(name, names) || ` Known: ${names.join(', ')}.`}`);
    return places.inside(schema, value, at);
}
class CustomRule {
    check;
    at;
    context;
    constructor(check, at, context) {
        this.check = check;
        this.at = at;
        this.context = context;
    }
    rule() {
        const { check, at } = this;
        const { rules, places } = this.context;
        const filter = filterOf(check.where, rules, [...at, 'where'], places);
        switch (check.check) {
            case 'type': {
                const rule = rules.type(this.column());
                return rule.measure.of === 'breaking-rows' ? { ...rule, measure: { ...rule.measure, filter } } : rule;
            }
            case 'required':
                return rules.missing('required', this.column(), [...at, 'missingValues'], check.missingValues, filter);
            case 'range':
                return rules.range(this.column(), check, at, filter);
            case 'values':
                return rules.values(this.column(), check.values, [...at, 'values'], filter);
            case 'pattern':
                return rules.pattern(this.column(), check.pattern, [...at, 'pattern'], filter);
            case 'format':
                return rules.format(this.column(), check.format, [...at, 'format'], filter);
            case 'length':
                return rules.length(this.column(), check, at, filter);
            case 'multipleOf':
                return rules.multiple(this.column(), check.of, [...at, 'of'], filter);
            case 'compare':
                return rules.comparison(this.column(), check.comparison, rules.column(check.to, [...at, 'to']), [...at, 'to'], filter);
            case 'unique':
                return rules.key('unique', this.columns(check.columns), filter);
            case 'reference':
                return rules.reference(this.columns(check.columns), referenceOf(check.to, [...at, 'to'], places), [...at, 'to'], filter);
            case 'rowCount':
                return rules.rows(filter);
            case 'rowCountChange':
                if (check.where)
                    throw places.error([...at, 'where'], 'the last time has only the number of all rows');
                return rules.growth();
            case 'quantile':
                return rules.statistic(this.column(), 'quantile', at, { probability: check.probability, filter });
            default:
                return rules.statistic(this.column(), check.check, at, { filter });
        }
    }
    /** The column that the check names, else the one it stands at. */
    column() {
        const { rules, places, own } = this.context;
        if (this.check.column !== undefined)
            return rules.column(this.check.column, [...this.at, 'column']);
        if (own)
            return own;
        throw places.error(this.at, `${this.check.check} needs a column`);
    }
    columns(given) {
        return (given?.map((name, i) => this.context.rules.column(name, [...this.at, 'columns', i])) ?? [this.column()]);
    }
}

;// CONCATENATED MODULE: ./lib/data/freshness.js
const SECOND = 1;
const DAY = 86_400;
const UNITS = [
    [/^(s|sec|secs|seconds?)$/i, SECOND],
    [/^(min|mins|minutes?)$/i, 60],
    [/^(h|hr|hrs|hours?)$/i, 3600],
    [/^(d|days?)$/i, DAY],
    [/^(w|wk|weeks?)$/i, 7 * DAY],
    [/^(y|yr|yrs|years?)$/i, 365 * DAY],
];
/**
 * `freshness` or `latency` of `slaProperties`: the latest value of the element is at most so old. The standard's
 * other properties are promises about a service, not about rows, and are counted as not checked.
 */
function freshness({ property, value, unit = 'd', element }, path, table, rules, places) {
    if (!/^(freshness|latency|ly)$/i.test(property))
        return places.skip(path, null, `service level ${property}`);
    const at = [...path, 'element'];
    if (element === undefined || element.includes(','))
        throw places.error(path, `${property} needs one element: the column that holds the time of a row`);
    const name = element.startsWith(`${table}.`) ? element.slice(table.length + 1) : element;
    const rule = rules.age(rules.column(name, at), at);
    const seconds = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
    if (seconds === undefined)
        throw places.error([...path, 'unit'], `unknown unit "${unit}". Known: s, min, h, d, w, y.`);
    if (typeof value !== 'number' || value <= 0)
        throw places.error([...path, 'value'], 'must be a number above 0');
    return {
        ...places.strict(rule, path),
        limit: { operator: 'mustBeLessOrEqualTo', value: value * seconds, unit: 'value' },
        allowed: `at most ${value} ${unit} old`,
    };
}

;// CONCATENATED MODULE: ./lib/data/library.js
/** A metric of the standard's library. */
function metricRule(given, path, { rules, places, own, filter }) {
    const { metric, arguments: more = {} } = given;
    refuseArguments(given, path, places);
    const at = [...path, 'arguments'];
    if (metric === 'rowCount') {
        if (own)
            throw places.error(path, 'rowCount belongs to the table, not to a column');
        return rules.rows(filter);
    }
    if (metric === 'duplicateValues') {
        const names = more.properties;
        if (!names && !own)
            throw places.error(path, 'duplicateValues of a table needs arguments.properties');
        const columns = names?.map((name, i) => rules.column(name, [...at, 'properties', i])) ?? [own];
        return rules.key('duplicate-values', columns, filter);
    }
    if (!own)
        throw places.error(path, `${metric} belongs to a column, not to the table`);
    if (metric === 'invalidValues')
        return invalidValues(more, at, rules, own, filter, places);
    const tokens = (more.missingValues ?? []).filter((token) => token !== null);
    const rule = metric === 'nullValues' ? 'null-values' : 'missing-values';
    // An empty field of a CSV is missing already.
    const kept = own.type === 'string' ? tokens : tokens.filter((token) => token !== '');
    return rules.missing(rule, own, [...at, 'missingValues'], kept, filter);
}
function invalidValues({ validValues, pattern }, path, rules, own, filter, places) {
    if (validValues && pattern !== undefined)
        throw places.error(path, 'invalidValues takes validValues or pattern; write two rules for both');
    if (validValues)
        return rules.values(own, validValues, [...path, 'validValues'], filter);
    if (pattern !== undefined)
        return rules.pattern(own, pattern, [...path, 'pattern'], filter);
    throw places.error(path, 'invalidValues needs validValues or pattern');
}
/** An argument that a metric does not have would be read by nobody. */
function refuseArguments({ metric, arguments: given = {} }, path, places) {
    const known = {
        missingValues: ['missingValues'],
        invalidValues: ['validValues', 'pattern'],
        duplicateValues: ['properties'],
    };
    const stray = Object.keys(given).find((key) => !known[metric ?? '']?.includes(key));
    if (stray !== undefined)
        throw places.error([...path, 'arguments', stray], `${metric} has no argument "${stray}"`);
}
/** A `sql` rule; `{object}` and `{property}`, and their older names, stand for the table and the column. */
function queryRule({ query = '' }, path, table, own, places) {
    const sql = query.replace(/\$?\{(object|table|model|property|column|field)\}/g, (_, name) => {
        if (/object|table|model/.test(name))
            return quoted(table);
        if (own)
            return quoted(own.name);
        throw places.error([...path, 'query'], `{${name}} is for the rules of a column`);
    });
    return { rule: 'sql', column: own?.name ?? null, measure: { of: 'query', sql }, allowed: '', counted: '' };
}
const quoted = (name) => `"${name.replaceAll('"', '""')}"`;

;// CONCATENATED MODULE: ./lib/data/requirements.js










/** Everything that an ODCS contract asks of its first table; what is not tested goes to `places.unsupported`. */
function requirementsOf(contract, columns, file, places) {
    const compiler = new Compiler(contract, columns, file, places);
    return compiler.requirements().filter((requirement) => requirement !== null);
}
const F32 = 3.4028234663852886e38;
/** The values that a format of numbers can hold; null for all that are read. */
const NUMBER_FORMATS = {
    i8: { minimum: -(2 ** 7), maximum: 2 ** 7 - 1 },
    i16: { minimum: -(2 ** 15), maximum: 2 ** 15 - 1 },
    i32: { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 },
    i64: null,
    i128: null,
    u8: { minimum: 0, maximum: 2 ** 8 - 1 },
    u16: { minimum: 0, maximum: 2 ** 16 - 1 },
    u32: { minimum: 0, maximum: 2 ** 32 - 1 },
    u64: { minimum: 0 },
    u128: { minimum: 0 },
    f32: { minimum: -F32, maximum: F32 },
    f64: null,
};
const WIDE = ['u64', 'i128', 'u128'];
class Compiler {
    contract;
    columns;
    file;
    places;
    rules;
    constructor(contract, columns, file, places) {
        this.contract = contract;
        this.columns = columns;
        this.file = file;
        this.places = places;
        this.rules = new Rules(columns, places);
    }
    requirements() {
        const [table, ...others] = this.contract.schema;
        const path = ['schema', 0];
        for (const [i, { name }] of others.entries())
            this.places.skip(['schema', i + 1, 'name'], null, `table ${name}: only the first table of a contract is checked`);
        return [
            ...table.properties.flatMap((property, i) => this.property(property, [...path, 'properties', i])),
            this.primaryKey(),
            ...(table.relationships ?? []).map(({ from, to }, i) => {
                const at = [...path, 'relationships', i];
                const own = referenceOf(from, [...at, 'from'], this.places);
                const columns = own.columns.map((name) => this.rules.column(name, [...at, 'from']));
                return this.relationship(columns, to, at);
            }),
            ...(table.quality ?? []).map((rule, i) => this.quality(rule, [...path, 'quality', i])),
            ...(this.contract.slaProperties ?? []).map((sla, i) => freshness(sla, ['slaProperties', i], table.name, this.rules, this.places)),
        ];
    }
    property(property, path) {
        const column = this.columns.find(({ name }) => name === property.name);
        if (!column)
            return this.untyped(property, path);
        const { places, rules } = this;
        return [
            places.strict(rules.type(column), [...path, 'logicalType']),
            property.required || property.primaryKey
                ? places.strict(rules.missing('required', column, path), [
                    ...path,
                    property.required ? 'required' : 'primaryKey',
                ])
                : null,
            property.unique ? places.strict(rules.key('unique', [column]), [...path, 'unique']) : null,
            ...this.options(column, property.logicalTypeOptions ?? {}, [...path, 'logicalTypeOptions']),
            ...(property.relationships ?? []).map(({ to }, i) => this.relationship([column], to, [...path, 'relationships', i])),
            ...(property.quality ?? []).map((rule, i) => this.quality(rule, [...path, 'quality', i], column)),
        ];
    }
    untyped(property, path) {
        const { name, logicalType, required, unique, primaryKey, logicalTypeOptions, quality, relationships } = property;
        const asked = [
            required ? 'required' : '',
            unique ? 'unique' : '',
            primaryKey ? 'primaryKey' : '',
            logicalTypeOptions ? 'logicalTypeOptions' : '',
            quality?.some(({ type }) => type !== 'text') ? 'quality' : '',
            relationships ? 'relationships' : '',
        ].filter(Boolean);
        const type = logicalType
            ? `values of logicalType ${logicalType}`
            : 'values of a column without logicalType';
        this.places.skip([...path, 'name'], name, asked.length > 0 ? `${type}, with ${asked.join(', ')}` : type);
        return [];
    }
    options(column, options, path) {
        const { places, rules } = this;
        const { minLength, maxLength, pattern, format, multipleOf, timezone, defaultTimezone, ...bounds } = options;
        const isSet = (values) => Object.values(values).some((value) => value !== undefined);
        if (timezone !== undefined)
            places.skip([...path, 'timezone'], column.name, 'timezone');
        if (defaultTimezone !== undefined && !/^(Etc\/)?UTC$/.test(defaultTimezone))
            places.skip([...path, 'defaultTimezone'], column.name, `defaultTimezone ${defaultTimezone}: times without an offset are read as UTC`);
        return [
            isSet(bounds) ? places.strict(rules.range(column, bounds, path), path) : null,
            isSet({ minLength, maxLength })
                ? places.strict(rules.length(column, { minLength, maxLength }, path), path)
                : null,
            pattern === undefined
                ? null
                : places.strict(rules.pattern(column, pattern, [...path, 'pattern']), [...path, 'pattern']),
            multipleOf === undefined
                ? null
                : places.strict(rules.multiple(column, multipleOf, [...path, 'multipleOf']), [...path, 'multipleOf']),
            format === undefined ? null : this.format(column, format, [...path, 'format']),
        ];
    }
    format(column, format, path) {
        const { places, rules } = this;
        if (column.type === 'integer' || column.type === 'number') {
            const bounds = NUMBER_FORMATS[format];
            if (bounds === undefined)
                throw places.error(path, `unknown format "${format}". Known: ${Object.keys(NUMBER_FORMATS).join(', ')}.`);
            if (WIDE.includes(format))
                places.skip(path, column.name, `format ${format} beyond 64 bits with a sign`);
            return bounds === null
                ? null
                : places.strict({ ...rules.range(column, bounds, path), rule: 'format', allowed: format }, path);
        }
        // How text is read as a date is settled with the column.
        if (column.type === 'date' || column.type === 'timestamp')
            return null;
        if (column.type !== 'string')
            throw places.error(path, `a column of ${column.type} has no format`);
        if (!Object.hasOwn(FORMATS, format))
            return places.skip(path, column.name, `format ${format}`);
        return places.strict(rules.format(column, format, path), path);
    }
    /** The columns with `primaryKey`, in the order of their positions. */
    primaryKey() {
        const properties = this.contract.schema[0].properties;
        const key = properties
            .map(({ name, primaryKey, primaryKeyPosition = -1 }, i) => ({
            name,
            primaryKey,
            position: primaryKeyPosition,
            i,
        }))
            .filter(({ primaryKey }) => primaryKey)
            .sort((a, b) => a.position - b.position);
        if (key.length === 0)
            return null;
        const twice = key.find(({ position }, i) => key.length > 1 && position === key[i + 1]?.position);
        const path = (i) => ['schema', 0, 'properties', i];
        if (twice)
            throw this.places.error([...path(twice.i), 'primaryKeyPosition'], 'the columns of a primary key need a primaryKeyPosition each');
        const columns = key.flatMap(({ name }) => this.columns.find((column) => column.name === name) ?? []);
        return columns.length < key.length
            ? null // An untyped column is counted where it is declared.
            : this.places.strict(this.rules.key('primary-key', columns), [...path(key[0].i), 'primaryKey']);
    }
    relationship(columns, to, path) {
        const at = [...path, 'to'];
        const reference = referenceOf(to, at, this.places);
        const [{ name, id }] = this.contract.schema;
        const table = reference.table === name || reference.table === id ? null : reference.table;
        return this.places.strict(this.rules.reference(columns, { ...reference, table }, at), path);
    }
    /** Null for prose, and for what other engines check. */
    quality(given, path, own) {
        const { rules, places, file } = this;
        refuseStray(given, path, places);
        if (given.type === 'text')
            return null;
        if (given.type === 'custom') {
            if (given.engine === ENGINE)
                return customRequirement(given, path, { rules, places, file, own });
            return places.skip(path, own?.name ?? null, `a check of the engine ${given.engine}`);
        }
        const { warn, where } = extensionsOf(given.customProperties, [...path, 'customProperties'], places);
        if (where && given.type === 'sql')
            throw places.error(where.path, 'belongs into the query');
        const filter = filterOf(where?.value, rules, where?.path ?? path, places);
        const rule = given.type === 'sql'
            ? queryRule(given, path, this.contract.schema[0].name, own, places)
            : metricRule(given, path, { rules, places, own, filter });
        const judged = {
            given,
            severity: given.severity,
            ...(warn ? { warn: { given: warn.value, path: warn.path } } : {}),
        };
        return requirementOf(rule, judged, path, places);
    }
}
/** Keys that belong to another type of quality would be read by nobody. */
function refuseStray(given, path, places) {
    const belongs = {
        metric: 'library',
        arguments: 'library',
        query: 'sql',
        engine: 'custom',
        implementation: 'custom',
    };
    for (const [key, type] of Object.entries(belongs))
        if (given[key] !== undefined && given.type !== type)
            throw places.error([...path, key], `"${key}" belongs to type: ${type}, and this is type: ${given.type}`);
    const needed = { library: 'metric', sql: 'query', custom: 'engine', text: undefined }[given.type];
    if (needed !== undefined && given[needed] === undefined)
        throw places.error(path, `"${needed}" is missing`);
    const operator = OPERATORS.find((each) => given[each] !== undefined);
    if (operator !== undefined && (given.type === 'custom' || given.type === 'text'))
        throw places.error([...path, operator], `"${operator}" does not belong to type: ${given.type}`, given.type === 'custom'
            ? 'The standard has thresholds of custom checks in their implementation.'
            : undefined);
}
const EXTENSIONS = { 'mlops.warn': threshold, 'mlops.where': where };
/** `mlops.warn` and `mlops.where`, the second threshold and the filter, for which the standard has no key. */
function extensionsOf(given, path, places) {
    const found = {};
    for (const [i, { property, value }] of (given ?? []).entries()) {
        if (!property.startsWith('mlops.'))
            continue;
        if (property !== 'mlops.warn' && property !== 'mlops.where')
            throw places.error([...path, i, 'property'], `unknown property "${property}".${(0,lib_text/* didYouMean */.au)(property, Object.keys(EXTENSIONS)) || ` Known: ${Object.keys(EXTENSIONS).join(', ')}.`}`);
        const parsed = places.inside(EXTENSIONS[property], value, [...path, i, 'value']);
        if (property === 'mlops.warn')
            found.warn = { value: parsed, path: [...path, i, 'value'] };
        else
            found.where = { value: parsed, path: [...path, i, 'value'] };
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/data/table-schema.js






/** Table Schema 2.0 of the Data Package standard, https://datapackage.org/standard/table-schema/ */
const table_schema_text = schemas/* string */.YjP().optional();
const table_schema_bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional();
const table_schema_length = schemas/* number */.aig().int().min(0).optional();
const table_schema_scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const labelled = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* strictObject */.rej({ value: schemas/* string */.YjP(), label: schemas/* string */.YjP() })]));
const names = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(1)]);
const constraints = schemas/* strictObject */.rej({
    required: schemas/* boolean */.zMY().optional(),
    unique: schemas/* boolean */.zMY().optional(),
    minLength: table_schema_length,
    maxLength: table_schema_length,
    minimum: table_schema_bound,
    maximum: table_schema_bound,
    exclusiveMinimum: table_schema_bound,
    exclusiveMaximum: table_schema_bound,
    pattern: table_schema_text,
    enum: schemas/* array */.YOg(table_schema_scalar).min(1).optional(),
    jsonSchema: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).optional(),
});
const TYPES = {
    string: 'string',
    number: 'number',
    integer: 'integer',
    boolean: 'boolean',
    date: 'date',
    datetime: 'timestamp',
    time: 'string',
    year: 'integer',
    yearmonth: 'string',
    any: 'string',
    object: null,
    array: null,
    list: null,
    duration: null,
    geopoint: null,
    geojson: null,
};
const field = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    type: schemas/* enum */.k5n(Object.keys(TYPES)).default('any'),
    format: table_schema_text,
    title: table_schema_text,
    description: table_schema_text,
    example: schemas/* unknown */.L5J().optional(),
    rdfType: table_schema_text,
    missingValues: labelled.optional(),
    constraints: constraints.optional(),
    trueValues: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional(),
    falseValues: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional(),
    decimalChar: schemas/* string */.YjP().length(1).optional(),
    groupChar: schemas/* string */.YjP().length(1).optional(),
    bareNumber: schemas/* boolean */.zMY().optional(),
    categories: schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* strictObject */.rej({ value: table_schema_scalar, label: schemas/* string */.YjP() })), schemas/* array */.YOg(table_schema_scalar)])
        .optional(),
    categoriesOrdered: schemas/* boolean */.zMY().optional(),
    delimiter: table_schema_text,
    itemType: table_schema_text,
});
const tableSchema = schemas/* strictObject */.rej({
    $schema: table_schema_text,
    name: table_schema_text,
    title: table_schema_text,
    description: table_schema_text,
    fields: schemas/* array */.YOg(field).min(1, 'declares no field'),
    fieldsMatch: schemas/* union */.KCZ([
        schemas/* enum */.k5n(Object.keys(FIELDS_MATCH)),
        schemas/* array */.YOg(schemas/* enum */.k5n(Object.keys(FIELDS_MATCH))).length(1),
    ])
        .default('exact'),
    missingValues: labelled.default(['']),
    primaryKey: names.optional(),
    uniqueKeys: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* string */.YjP()).min(1)).optional(),
    foreignKeys: schemas/* array */.YOg(schemas/* strictObject */.rej({
        fields: names,
        reference: schemas/* strictObject */.rej({ resource: schemas/* string */.YjP().default(''), fields: names }),
    }))
        .optional(),
});
/** Compiles a Table Schema to the terms that an ODCS contract comes to. */
function parseTableSchema(parsed, file) {
    const schema = (0,yaml/* checkStrictly */.zZ)(tableSchema, parsed, file);
    const places = new Places(parsed, file);
    places.refuseDuplicates(schema.fields.map(({ name }) => name), ['fields']);
    const fields = schema.fields.map((each, i) => ({
        field: each,
        i,
        type: TYPES[each.type],
    }));
    const columns = fields.flatMap(({ field: each, i, type }) => {
        if (type === null) {
            places.skip(['fields', i, 'name'], each.name, `values of type ${each.type}`);
            return [];
        }
        const position = places.at(['fields', i, 'name']);
        return [
            {
                name: each.name,
                type,
                role: null,
                environments: null,
                classification: null,
                reading: readingOf(each, schema, ['fields', i], places),
                position,
            },
        ];
    });
    const compiler = new table_schema_Compiler(schema, columns, places);
    return {
        id: schema.name ?? file.replace(/^.*\//, ''),
        version: '1',
        table: schema.name ?? 'data',
        columns,
        untyped: fields
            .filter(({ type }) => type === null)
            .map(({ field: { name }, i }) => ({ name, position: places.at(['fields', i, 'name']) })),
        match: FIELDS_MATCH[[schema.fieldsMatch].flat()[0]],
        requirements: compiler.requirements(),
        unsupported: places.unsupported,
    };
}
function readingOf(each, schema, path, places) {
    const missing = (each.missingValues ?? schema.missingValues).map((one) => typeof one === 'string' ? one : one.value);
    if (!missing.includes(''))
        places.skip([...path, 'missingValues'], each.name, 'missingValues without "": an empty field is missing here');
    if (each.bareNumber === false)
        places.skip([...path, 'bareNumber'], each.name, 'bareNumber: false');
    const isTime = each.type === 'date' || each.type === 'datetime';
    // Only text can hold an empty value that is there: `""`.
    const tokens = missing.filter((token) => token !== '' || TYPES[each.type] === 'string');
    return {
        ...(tokens.length > 0 ? { missingValues: tokens } : {}),
        ...(each.type === 'boolean'
            ? {
                trueValues: each.trueValues ?? ['true', 'True', 'TRUE', '1'],
                falseValues: each.falseValues ?? ['false', 'False', 'FALSE', '0'],
            }
            : {}),
        ...(each.decimalChar ? { decimalChar: each.decimalChar } : {}),
        ...(each.groupChar ? { groupChar: each.groupChar } : {}),
        ...(isTime && each.format?.includes('%') ? { format: each.format } : {}),
    };
}
class table_schema_Compiler {
    schema;
    columns;
    places;
    rules;
    constructor(schema, columns, places) {
        this.schema = schema;
        this.columns = columns;
        this.places = places;
        this.rules = new Rules(columns, places);
    }
    requirements() {
        const { schema, rules, places } = this;
        const keys = (schema.uniqueKeys ?? []).map((key, i) => {
            const at = ['uniqueKeys', i];
            return places.strict(rules.key('unique', this.named(key, at)), at);
        });
        const foreign = (schema.foreignKeys ?? []).map(({ fields, reference }, i) => {
            const at = ['foreignKeys', i];
            const to = {
                table: reference.resource === '' ? null : reference.resource,
                columns: [reference.fields].flat(),
            };
            return places.strict(rules.reference(this.named(fields, [...at, 'fields']), to, [...at, 'reference']), at);
        });
        return [
            ...schema.fields.flatMap((each, i) => this.field(each, ['fields', i])),
            ...this.primaryKey(),
            ...keys,
            ...foreign,
        ];
    }
    named(given, path) {
        return [given]
            .flat()
            .map((name, i) => this.rules.column(name, Array.isArray(given) ? [...path, i] : path));
    }
    primaryKey() {
        const { schema, rules, places } = this;
        if (schema.primaryKey === undefined)
            return [];
        const path = ['primaryKey'];
        const columns = this.named(schema.primaryKey, path);
        return [
            ...columns.map((column) => places.strict(rules.missing('required', column, path), path)),
            places.strict(rules.key('primary-key', columns), path),
        ];
    }
    field(each, path) {
        const column = this.columns.find(({ name }) => name === each.name);
        if (!column) {
            if (each.constraints)
                this.places.skip([...path, 'constraints'], each.name, `constraints of type ${each.type}`);
            return [];
        }
        const { places, rules } = this;
        return [
            places.strict(rules.type(column), [...path, 'name']),
            ...this.format(each, column, path),
            ...this.categories(each, column, [...path, 'categories']),
            ...this.constraints(each, column, [...path, 'constraints']),
        ];
    }
    format(each, column, path) {
        const { places, rules } = this;
        const at = [...path, 'format'];
        const shape = (pattern) => [
            places.strict({ ...rules.pattern(column, pattern, path), rule: 'format', allowed: each.type }, [
                ...path,
                'type',
            ]),
        ];
        if (each.type === 'time')
            return shape('^(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]+)?$');
        if (each.type === 'yearmonth')
            return shape('^-?[0-9]{4}-(?:0[1-9]|1[0-2])$');
        if (each.format === undefined || each.format === 'default')
            return [];
        if (each.type === 'string' && Object.hasOwn(FORMATS, each.format))
            return [places.strict(rules.format(column, each.format, at), at)];
        if (!each.format.includes('%'))
            places.skip(at, each.name, `format ${each.format}`);
        return [];
    }
    categories({ categories }, column, path) {
        if (!categories || categories.length === 0)
            return [];
        const values = categories.map((one) => (typeof one === 'object' ? one.value : one));
        return [this.places.strict(this.rules.values(column, values, path), path)];
    }
    constraints({ constraints: given = {} }, column, path) {
        const { places, rules } = this;
        const { required, unique, minLength, maxLength, pattern, enum: values, jsonSchema, ...bounds } = given;
        const isSet = (each) => Object.values(each).some((value) => value !== undefined);
        const found = [];
        const add = (rule, key) => found.push(places.strict(rule, key ? [...path, key] : path));
        if (required)
            add(rules.missing('required', column, path), 'required');
        if (unique)
            add(rules.key('unique', [column]), 'unique');
        if (isSet({ minLength, maxLength }))
            add(rules.length(column, { minLength, maxLength }, path));
        if (isSet(bounds))
            add(rules.range(column, bounds, path));
        // The whole value has to match, as in XML Schema, whose expressions the standard names.
        if (pattern !== undefined)
            add(rules.pattern(column, `^(?:${pattern})$`, [...path, 'pattern']), 'pattern');
        if (values)
            add(rules.values(column, values, [...path, 'enum']), 'enum');
        if (jsonSchema)
            places.skip([...path, 'jsonSchema'], column.name, 'jsonSchema');
        return found;
    }
}

;// CONCATENATED MODULE: ./lib/data/contract.js










/**
 * Parses the text of an ODCS 3.1 contract or of a Table Schema 2.0, YAML or JSON.
 * @throws UserError at `file:line:column` for an unknown key, a wrong value, or a check that cannot be made.
 */
function parseContract(text, file) {
    const parsed = (0,yaml/* parseYaml */.hN)(text, file);
    const top = parsed.value;
    const isTableSchema = typeof top === 'object' && top !== null && 'fields' in top && !('apiVersion' in top);
    const terms = isTableSchema ? parseTableSchema(parsed, file) : parseOdcs(parsed, file);
    return { ...terms, path: file, digest: (0,canonical/* sha256 */.sc)(text), absent: [] };
}
function parseOdcs(parsed, file) {
    const contract = (0,yaml/* checkStrictly */.zZ)(dataContract, parsed, file);
    const places = new Places(parsed, file);
    const [table] = contract.schema;
    places.refuseDuplicates(table.properties.map(({ name }) => name), ['schema', 0, 'properties']);
    const all = table.properties.map((property, i) => {
        const path = ['schema', 0, 'properties', i];
        const extensions = contract_extensionsOf(property, path, places);
        const position = places.at([...path, 'name']);
        const type = data_types/* LOGICAL_TYPES */.ur.find((known) => known === property.logicalType);
        const classification = property.classification ?? null;
        return { name: property.name, type, position, classification, ...extensions };
    });
    const columns = all.flatMap(({ type, ...column }) => (type ? [{ ...column, type }] : []));
    return {
        id: contract.id,
        version: contract.version,
        table: table.name,
        columns,
        untyped: all.filter(({ type }) => !type).map(({ name, position }) => ({ name, position })),
        match: fieldsMatch(table.customProperties, ['schema', 0, 'customProperties'], places),
        requirements: requirementsOf(contract, columns, file, places),
        unsupported: places.unsupported,
    };
}
const LISTS = ['mlops.missing-values', 'mlops.true-values', 'mlops.false-values'];
const CHARACTERS = ['mlops.decimal-char', 'mlops.group-char'];
const contract_EXTENSIONS = ['mlops.role', 'mlops.environments', ...LISTS, ...CHARACTERS];
const READING_KEYS = {
    'mlops.missing-values': 'missingValues',
    'mlops.true-values': 'trueValues',
    'mlops.false-values': 'falseValues',
    'mlops.decimal-char': 'decimalChar',
    'mlops.group-char': 'groupChar',
};
/** What `mlops.*` of a column's customProperties and the format of its dates say. */
function contract_extensionsOf({ name, customProperties, logicalType, logicalTypeOptions }, path, places) {
    let role = null;
    let environments = null;
    const reading = {};
    for (const [i, { property, value }] of (customProperties ?? []).entries()) {
        if (!property.startsWith('mlops.'))
            continue;
        const at = [...path, 'customProperties', i];
        const known = contract_EXTENSIONS.find((one) => one === property);
        if (!known)
            throw places.error([...at, 'property'], `unknown property "${property}".${(0,lib_text/* didYouMean */.au)(property, contract_EXTENSIONS) || ` Known: ${contract_EXTENSIONS.join(', ')}.`}`);
        if (known === 'mlops.role')
            role = roleOf(value, [...at, 'value'], places);
        else if (known === 'mlops.environments')
            environments = environmentsOf(value, [...at, 'value'], places);
        else
            Object.assign(reading, { [READING_KEYS[known]]: readingValue(known, value, [...at, 'value'], places) });
    }
    const format = logicalTypeOptions?.format;
    if (format !== undefined && (logicalType === 'date' || logicalType === 'timestamp')) {
        const at = [...path, 'logicalTypeOptions', 'format'];
        reading.format = strptimeOf(format);
        if (reading.format === undefined)
            places.skip(at, name, `format ${format}: ISO 8601 is read instead`);
    }
    return { role, environments, reading };
}
function readingValue(key, value, path, places) {
    if (CHARACTERS.includes(key)) {
        if (typeof value === 'string' && value.length === 1)
            return value;
        throw places.error(path, 'must be one character');
    }
    if (Array.isArray(value) && value.every((item) => typeof item === 'string'))
        return value;
    throw places.error(path, 'must be a list of texts; quote what looks otherwise');
}
function roleOf(value, path, places) {
    const given = String(value);
    const role = ROLES.find((known) => known === given);
    if (role)
        return role;
    throw places.error(path, `unknown role "${given}".${(0,lib_text/* didYouMean */.au)(given, ROLES) || ` Known: ${ROLES.join(', ')}.`}`);
}
function environmentsOf(value, path, places) {
    const isName = (name) => typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name);
    if (Array.isArray(value) && value.length > 0 && value.every(isName))
        return value;
    throw places.error(path, 'must be a list of environments, for example [train, serve]');
}
function fieldsMatch(given, path, places) {
    let match = DEFAULT_MATCH;
    for (const [i, { property, value }] of (given ?? []).entries()) {
        if (!property.startsWith('mlops.'))
            continue;
        if (property !== 'mlops.fields-match')
            throw places.error([...path, i, 'property'], `unknown property "${property}". Did you mean "mlops.fields-match"?`);
        if (!Object.hasOwn(FIELDS_MATCH, String(value)))
            throw places.error([...path, i, 'value'], `must be one of ${Object.keys(FIELDS_MATCH).join(', ')}`);
        match = FIELDS_MATCH[String(value)];
    }
    return match;
}

;// CONCATENATED MODULE: ./lib/data/environments.js



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
        throw new errors/* UserError */.yo(`${contract.path} has no environment "${environment}".${(0,lib_text/* didYouMean */.au)(environment, known)} Known: ${known.join(', ')}.`, { hint: 'Columns name theirs with the custom property mlops.environments.' });
    const absent = contract.columns.filter((column) => !isIn(column, environment, label));
    const names = new Set(absent.map(({ name }) => name));
    return {
        ...contract,
        columns: contract.columns.filter(({ name }) => !names.has(name)),
        requirements: contract.requirements.filter(({ measure, column }) => ![...columnsOf(measure), column ?? ''].some((name) => names.has(name))),
        absent: absent.map(({ name, position }) => ({ name, position, environment })),
    };
}
/** Whether the contract has the column there. */
function isIn({ name, role, environments }, environment, label) {
    if (environments)
        return environments.includes(environment);
    return environment !== 'serve' || (role !== 'label' && name !== label);
}

// EXTERNAL MODULE: ./lib/data/files.js + 1 modules
var data_files = __webpack_require__(73497);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/data/infer.js






const MOST_VALID_VALUES = 50;
/**
 * Drafts the contract that the file at `path` meets: types, columns without gaps, ranges rounded outward to two
 * digits, and, as warnings, the values of text columns with at most 50 of them. Gives YAML for a person to review.
 */
async function inferContract(engine, path, shownPath, options) {
    const table = await (0,dataset/* openTable */.RT)(engine, path, shownPath, options.csv);
    const columns = table.columns.flatMap(({ name, type }) => {
        const logical = (0,data_types/* logicalTypeOf */.z9)(type);
        return logical ? [{ name, type, logical }] : [];
    });
    const profiles = await (0,profile/* profileColumns */.Xv)(engine, table.typed, columns.map(({ name, logical }) => ({ name, kind: profileKind(logical) })));
    const skipped = table.columns.filter(({ name }) => !columns.some((column) => column.name === name));
    const contract = {
        apiVersion: 'v3.1.0',
        kind: 'DataContract',
        id: options.id,
        version: '1.0.0',
        status: 'draft',
        schema: [
            {
                name: options.id,
                logicalType: 'object',
                properties: columns.map((column, i) => propertyOf(column, profiles[i], options)),
                quality: [{ type: 'library', metric: 'rowCount', mustBeGreaterThan: 0 }],
            },
        ],
    };
    const rows = profiles[0]?.rows ?? 0;
    return `${header(shownPath, rows, skipped)}\n${(0,dist/* stringify */.As)(contract, { lineWidth: 0 })}`;
}
function header(shownPath, rows, skipped) {
    const lines = [
        `Drafted from ${(0,lib_text/* plural */.LS)(rows, 'row')} of ${shownPath}. It says what these rows are, not what rows may be:`,
        'review every line, widen or tighten, then set status: active.',
        ...(skipped.length > 0
            ? [
                `Left out, for their types are not checked: ${skipped.map(({ name }) => JSON.stringify(name)).join(', ')}.`,
            ]
            : []),
    ];
    return lines.map((line) => `# ${line.replaceAll(/[\r\n]/g, ' ')}`).join('\n');
}
function propertyOf({ name, type, logical }, profile, options) {
    const role = name === options.label ? 'label' : name === options.time ? 'time' : undefined;
    const values = profile.kind === 'categorical' && logical === 'string' ? validValues(profile) : undefined;
    const range = profile.kind === 'numeric' && (logical === 'integer' || logical === 'number')
        ? outward(profile)
        : undefined;
    return {
        name,
        logicalType: logical,
        physicalType: type,
        ...(profile.nulls === 0 ? { required: true } : {}),
        ...(range ? { logicalTypeOptions: range } : {}),
        ...(values
            ? {
                quality: [
                    {
                        type: 'library',
                        metric: 'invalidValues',
                        arguments: { validValues: values },
                        mustBe: 0,
                        severity: 'warning',
                    },
                ],
            }
            : {}),
        ...(role ? { customProperties: [{ property: 'mlops.role', value: role }] } : {}),
    };
}
/** A set of values is worth declaring where every one of them is seen often. */
function validValues({ categories, distinct, rows, nulls }) {
    if (distinct === 0 || distinct > MOST_VALID_VALUES || distinct * 10 > rows - nulls)
        return undefined;
    return categories.map(({ value }) => value).sort();
}
function outward({ min, max }) {
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

// EXTERNAL MODULE: ./lib/data/shard.js
var data_shard = __webpack_require__(97416);
// EXTERNAL MODULE: ./lib/evidence/documents.js + 3 modules
var documents = __webpack_require__(88572);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var views_records = __webpack_require__(79336);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/numbers.js
var report_numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/baseline.js



/** One breath about what is new in the data. */
function baselineLine(difference) {
    if (!difference)
        return [];
    const { source, change, reason, splits, addedSplits, removedSplits } = difference;
    const said = [
        ...splits.flatMap((split) => splitWords(split)),
        ...addedSplits.map((split) => `${split} is new`),
        ...removedSplits.map((split) => `${split} is gone`),
    ];
    const what = change === 'none' ? reason : said.join('; ');
    const suggested = change === 'none' ? '' : ` A ${change} version of the data: ${reason}.`;
    return [(0,build/* paragraph */.FY)((0,build/* strong */.ko)(`Against the data of ${source}`), `: ${what}.${suggested}`)];
}
function splitWords({ split, rows, same, added, removed, changed, columns }) {
    if (same.rows)
        return [`${split} has the same rows`];
    const drifted = columns.filter((column) => column.drifted).map(({ column }) => column);
    const parts = [
        rows.before === rows.after ? `as many rows` : `${(0,lib_text/* count */.U9)(rows.before)} → ${(0,lib_text/* plural */.LS)(rows.after, 'row')}`,
        added.length > 0 ? `added ${(0,build/* enumeration */.eG)(added)}` : '',
        removed.length > 0 ? `lost ${(0,build/* enumeration */.eG)(removed)}` : '',
        changed.length > 0 ? `other type of ${(0,build/* enumeration */.eG)(changed.map(({ column }) => column))}` : '',
        drifted.length > 0 ? `changed ${(0,build/* enumeration */.eG)(drifted)}` : 'no column beyond chance',
    ];
    return [`${split}: ${parts.filter(Boolean).join(', ')}`];
}
function baselineDetails(difference) {
    if (!difference)
        return [];
    const rows = difference.splits.flatMap((split) => split.columns.map((column) => ({ split, column })));
    if (rows.length === 0)
        return [];
    const cells = rows
        .sort((a, b) => Number(b.column.drifted) - Number(a.column.drifted))
        .map(({ split, column }) => [
        split.split,
        column.column,
        column.reason ?? (column.drifted ? 'changed' : 'same'),
        (0,report_numbers/* orDash */.gR)(column.effect, report_numbers/* significant */.I1),
        `${(0,report_numbers/* percent */.KN)(column.nulls.before)} → ${(0,report_numbers/* percent */.KN)(column.nulls.after)}`,
        categoryWords(column),
    ]);
    return [
        (0,build/* details */.zH)(`Against the data of ${difference.source}`, (0,build/* table */.tp)([
            (0,build/* left */.kb)('Split'),
            (0,build/* left */.kb)('Column'),
            (0,build/* left */.kb)('Distribution'),
            (0,build/* right */.pG)('PSI'),
            (0,build/* right */.pG)('Missing'),
            (0,build/* left */.kb)('Categories'),
        ], cells, 20)),
    ];
}
function categoryWords({ categories }) {
    if (!categories)
        return [report_numbers/* DASH */.jr];
    const named = (names) => (names && names.length > 0 ? ` (${(0,build/* enumeration */.eG)(names)})` : '');
    return [
        `${(0,lib_text/* count */.U9)(categories.new)} new${named(categories.names?.new)}, ${(0,lib_text/* count */.U9)(categories.vanished)} vanished${named(categories.names?.vanished)}`,
    ];
}

// EXTERNAL MODULE: ./lib/report/envelope.js
var envelope = __webpack_require__(34432);
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
};
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
/** The findings that decide, for the table under the verdict; nothing where there are none. */
function integrityTable(checks, keep) {
    const open = checks
        .filter(({ verdict, severity }) => verdict !== 'pass' && severity !== 'info')
        .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
    return open.length > 0 ? [rowsOf(open, keep)] : [];
}
const integrityDetails = (checks) => checks.length > 0 ? [(0,build/* details */.zH)('Splits, labels and personal data', rowsOf(checks, 10))] : [];
const rowsOf = (checks, keep) => (0,build/* table */.tp)([
    (0,build/* left */.kb)('Result'),
    (0,build/* left */.kb)('Splits and labels'),
    (0,build/* left */.kb)('Split'),
    (0,build/* left */.kb)('Column'),
    (0,build/* right */.pG)('Found'),
    (0,build/* right */.pG)('Allowed'),
    (0,build/* left */.kb)('Where'),
], checks.map((check) => [
    { sign: check.verdict },
    TITLES[check.check],
    check.against === null ? check.split : `${check.split}, ${check.against}`,
    check.column ?? report_numbers/* DASH */.jr,
    check.reason ?? check.found,
    check.allowed || report_numbers/* DASH */.jr,
    places(check),
]), keep);
const places = ({ rows }) => rows.length === 0 ? [] : [`${rows.length === 1 ? 'row' : 'rows'} ${rows.map(lib_text/* count */.U9).join(' · ')}`];

// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/pictures/distribution.js + 1 modules
var distribution = __webpack_require__(8270);
;// CONCATENATED MODULE: ./lib/report/validation.js








const MOST_CHECKS = 10;
const MOST_PICTURES = 40;
const validation_ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
function validationReport(document, links = {}) {
    const heading = headline(document);
    const open = document.checks
        .filter(({ verdict: of }) => of !== 'pass')
        .sort((a, b) => validation_ORDER[a.verdict] - validation_ORDER[b.verdict]);
    return {
        title: `${document.model}: ${heading}`,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            ...(open.length > 0 ? [validation_checkTable(document, open, MOST_CHECKS)] : []),
            ...integrityTable(document.integrity ?? [], MOST_CHECKS),
            ...baselineLine(document.baseline),
            (0,build/* next */.K2)(...nextStep(document, open), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            datasets(document),
            (0,build/* details */.zH)(`All ${(0,lib_text/* plural */.LS)(document.checks.length, 'check')}`, validation_checkTable(document, document.checks, MOST_CHECKS)),
            ...validation_untested(document),
            ...baselineDetails(document.baseline),
            ...integrityDetails(document.integrity ?? []),
            ...Object.entries(document.profiles).map(([split, profiles]) => profileDetails(split, profiles, document.datasets[split])),
            (0,envelope/* provenance */.a)(document, 'Contract and digests', [
                [
                    'contract',
                    `${document.contract.path}, id ${document.contract.id}, version ${document.contract.version}`,
                ],
                ['digest of the contract', (0,build/* shortDigest */.VK)(document.contract.digest)],
            ]),
        ],
        pictures: pictures(document),
        full: (0,report_links/* fullReport */.u)(links, 'validation'),
    };
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
    const where = Object.values(data).map(({ path, rows }) => `${path.split('/').at(-1)} (${(0,lib_text/* plural */.LS)(rows, 'row')})`);
    return `${contract.path}: ${which} ${said} on ${(0,build/* enumeration */.eG)(where)}`;
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
function validation_untested({ unsupported = [], contract }) {
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
function validation_checkTable({ datasets: data, contract }, checks, keep) {
    const splits = Object.keys(data).length > 1;
    return (0,build/* table */.tp)([
        (0,build/* left */.kb)('Result'),
        (0,build/* left */.kb)('Check'),
        ...(splits ? [(0,build/* left */.kb)('Split')] : []),
        (0,build/* left */.kb)('Column'),
        (0,build/* right */.pG)('Found'),
        (0,build/* right */.pG)('Allowed'),
        (0,build/* left */.kb)('Where'),
    ], checks.map((check) => [
        { sign: check.verdict },
        check.rule,
        ...(splits ? [check.split] : []),
        check.column ?? report_numbers/* DASH */.jr,
        check.reason ?? check.found,
        check.allowed,
        validation_where(check, contract.path),
    ]), keep);
}
function validation_where({ rows, contract }, path) {
    const found = rows.length > 0 ? `${rows.length === 1 ? 'row' : 'rows'} ${rows.map(lib_text/* count */.U9).join(' · ')}` : '';
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
], Object.entries(data).map(([split, facts]) => [
    split,
    facts.path,
    (0,lib_text/* count */.U9)(facts.rows),
    (0,lib_text/* count */.U9)(facts.columns.length),
    (0,lib_text/* bytes */.ee)(facts.bytes),
    (0,build/* shortDigest */.VK)(facts.digests.rows),
])));
function profileDetails(split, profiles, facts) {
    const titles = ['Missing', 'Mean', 'Deviation', 'Smallest', 'Median', 'Largest', 'Distinct values'];
    return (0,build/* details */.zH)(`Profile of ${split}`, (0,build/* table */.tp)([(0,build/* left */.kb)('Column'), (0,build/* left */.kb)('Kind'), ...titles.map(build/* right */.pG)], profiles.map((profile) => profileRow(profile, isTemporal(facts, profile.name))), MOST_CHECKS * 2));
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
const isTemporal = (facts, column) => /^(DATE|TIMESTAMP)/.test(facts?.columns.find(({ name }) => name === column)?.type ?? '');
/** The first split's columns; the second split over them where it has the same bins. */
function pictures({ profiles, datasets }) {
    const [[name, columns], other] = [...Object.entries(profiles), ['', []]];
    const charts = columns.slice(0, MOST_PICTURES).flatMap((profile) => {
        const beside = other?.[1].find((each) => each.name === profile.name && each.kind === profile.kind);
        const series = [{ name, profile }, ...(beside && other ? [{ name: other[0], profile: beside }] : [])];
        const spec = (0,distribution/* distributionSpec */.w)(series, profile.name, isTemporal(datasets[name], profile.name));
        return spec
            ? [
                (0,build/* chart */.bW)(profile.name, `Distribution of ${profile.name} in ${series.map((each) => each.name).join(' and ')}. ${(0,distribution/* seriesWords */.d)(series)}`, spec),
            ]
            : [];
    });
    return charts.length > 0 ? [{ type: 'heading', level: 3, text: 'Columns' }, ...charts] : [];
}

;// CONCATENATED MODULE: ./lib/data/baseline/difference.js
/** How `after` differs from `before`: from digests and profiles alone, so that the old data is not needed. */
function baselineDifference(before, after, { source, digest, drift, named }) {
    const [old, now] = [before, after].map(({ datasets }) => Object.keys(datasets));
    const splits = now
        .filter((split) => old.includes(split))
        .map((split) => splitChange(split, before.datasets[split], after.datasets[split], drift[split] ?? [], named));
    const addedSplits = now.filter((split) => !old.includes(split));
    const removedSplits = old.filter((split) => !now.includes(split));
    return {
        source,
        digest,
        ...suggestion(splits, addedSplits, removedSplits),
        addedSplits,
        removedSplits,
        splits,
    };
}
function splitChange(split, before, after, drift, named) {
    const [types, now] = [before, after].map(({ columns }) => new Map(columns.map(({ name, type }) => [name, type])));
    const digests = { ...before.digests };
    return {
        split,
        rows: { before: before.rows, after: after.rows },
        same: {
            bytes: digests.bytes === after.digests.bytes,
            rows: digests.rows === after.digests.rows,
            schema: digests.schema === after.digests.schema,
        },
        added: [...now.keys()].filter((name) => !types.has(name)),
        removed: [...types.keys()].filter((name) => !now.has(name)),
        changed: [...types].flatMap(([column, type]) => {
            const type2 = now.get(column);
            return type2 !== undefined && type2 !== type ? [{ column, before: type, after: type2 }] : [];
        }),
        columns: drift.map((column) => columnChange(column, named.includes(column.column))),
    };
}
function columnChange(drift, mayName) {
    const { column, nullRate, effect, drifted, reason, reference, current } = drift;
    return {
        column,
        nulls: { before: nullRate.reference, after: nullRate.current },
        categories: categoryChange(reference, current, mayName),
        effect,
        drifted,
        reason,
    };
}
const MOST_NAMES = 10;
function categoryChange(before, after, mayName) {
    if (before?.kind !== 'categorical' || after?.kind !== 'categorical')
        return null;
    if (before.other > 0 || after.other > 0)
        return null;
    const [old, now] = [before, after].map(({ categories }) => categories.filter(({ count }) => count > 0));
    const beyond = (some, others) => {
        const known = new Set(others.map(({ value }) => value));
        return some.map(({ value }) => value).filter((value) => !known.has(value));
    };
    const [fresh, gone] = [beyond(now, old), beyond(old, now)];
    const names = { new: fresh.slice(0, MOST_NAMES), vanished: gone.slice(0, MOST_NAMES) };
    return { new: fresh.length, vanished: gone.length, names: mayName ? names : null };
}
/**
 * Croissant's versions of a dataset: patch for the same data in other bytes, minor for additions that leave the old
 * data as it was, major for all else. Digests tell equality and nothing of a part, so rows that were added count as
 * a change, which is the safe side.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec.html, Dataset versioning.
 */
function suggestion(splits, added, removed) {
    const list = (names) => names.join(', ');
    if (removed.length > 0)
        return { change: 'major', reason: `${list(removed)} is no longer there` };
    const lost = splits.filter((split) => split.removed.length + split.changed.length > 0);
    if (lost.length > 0)
        return {
            change: 'major',
            reason: `columns of ${list(lost.map(({ split }) => split))} were removed or changed their type`,
        };
    const other = splits.filter(({ same }) => !same.rows).map(({ split }) => split);
    if (other.length > 0)
        return {
            change: 'major',
            reason: `rows of ${list(other)} differ, and digests do not tell whether all old ones are kept`,
        };
    if (added.length > 0)
        return { change: 'minor', reason: `${list(added)} was added, all else is as it was` };
    if (splits.some(({ same }) => !same.bytes))
        return { change: 'patch', reason: 'the same rows in other files' };
    return { change: 'none', reason: 'the same files' };
}

// EXTERNAL MODULE: ./lib/drift/compare.js + 4 modules
var compare = __webpack_require__(68002);
// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/actions/baseline.js









/** What the input `baseline` is where nobody has set it: its absence is then no mistake. */
const DEFAULT_BASELINE = 'production';
/** The earlier validation to compare with; undefined, with a line that says why, where there is none. */
async function findBaseline(context, asked) {
    if (asked === 'none')
        return undefined;
    if (asked.endsWith('.json'))
        return readNamed(context, asked);
    try {
        return await readRegistered(context, asked);
    }
    catch (error) {
        if (asked !== DEFAULT_BASELINE || !(error instanceof errors/* ActionError */.lZ))
            throw error;
        context.platform.log.notice(`The data is not compared with that of production: ${error.headline}`);
        return undefined;
    }
}
async function readNamed(context, path) {
    const file = context.inside(path, 'baseline');
    const source = context.shown(file);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new errors/* UserError */.yo('does not exist', { location: { file: source } });
    return { source, validation: (0,documents/* parseDocument */.Tp)('validation', await (0,promises_.readFile)(file, 'utf8'), source) };
}
async function readRegistered(context, asked) {
    const registry = await (0,stores/* registryOf */.Fv)(context);
    const { name } = context.model;
    if (asked === DEFAULT_BASELINE && !registry.stage(name, asked)) {
        context.platform.log.notice(`No version of ${name} holds "${asked}" yet: no earlier data to compare with.`);
        return undefined;
    }
    const version = registry.resolve(name, asked);
    registry.checkUnchanged(version);
    const path = (0,views_records/* recordPath */.lX)(name, 'validation.json');
    const bytes = await registry.readFile(version, path);
    if (!bytes)
        throw new errors/* UserError */.yo(`${version.tag} holds no ${path}, so its data is not known`);
    return {
        source: version.tag,
        validation: (0,documents/* parseDocument */.Tp)('validation', bytes.toString('utf8'), `${version.tag}:${path}`),
    };
}
/** Counts the current rows in the bins of the baseline while they are at hand, then compares. */
class BaselineRun {
    context;
    engine;
    baseline;
    counted = new Map();
    constructor(context, engine, baseline) {
        this.context = context;
        this.engine = engine;
        this.baseline = baseline;
    }
    async see({ split, source, columns }) {
        const frozen = this.baseline?.validation.profiles[split];
        if (frozen)
            this.counted.set(split, await (0,profile/* profileColumns */.Xv)(this.engine, source, columns, frozen));
    }
    /** `names` says whether categories may be named, which are values of cells. */
    finish(result, contract, names) {
        if (!this.baseline)
            return undefined;
        const { source, validation } = this.baseline;
        const { alpha, 'psi-floor': floor } = this.context.model.config.drift;
        const drift = Object.fromEntries([...this.counted].map(([split, now]) => {
            const here = new Set(now.map(({ name }) => name));
            const before = validation.profiles[split].filter(({ name }) => here.has(name));
            return [split, (0,compare/* compareProfiles */.G)(before, now, { alpha, floor })];
        }));
        const open = contract.columns.filter(({ classification }) => classification === null);
        return baselineDifference(validation, result, {
            source,
            digest: validation.digest,
            drift,
            named: names ? open.map(({ name }) => name) : [],
        });
    }
}

// EXTERNAL MODULE: ./lib/actions/context.js + 7 modules
var actions_context = __webpack_require__(92268);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/data/integrity/finding.js
const base = {
    against: null,
    column: null,
    class: null,
    failing: null,
    statistic: null,
    threshold: null,
    rows: [],
    reason: null,
};
function judged({ broken, ...finding }, severity) {
    const verdict = broken ? (severity === 'error' ? 'fail' : 'warn') : 'pass';
    return { ...base, ...finding, severity, verdict };
}
/** What could not be tested, and why. */
function finding_untested(finding, severity, reason) {
    return { ...base, ...finding, severity, verdict: 'inconclusive', found: 'not tested', allowed: '', reason };
}

;// CONCATENATED MODULE: ./lib/data/integrity/words.js


/** `12 rows (0.3 %) that are rows of train too` */
function rowsFound(failing, of, words) {
    if (failing === 0)
        return 'none';
    const percent = Number(((failing / of) * 100).toPrecision(2));
    return `${(0,lib_text/* plural */.LS)(failing, 'row')} (${number(percent)} %) ${words}`;
}
const rowsAllowed = (percent) => percent === 0 ? 'none' : `at most ${number(Number(percent.toPrecision(3)))} % of rows`;

;// CONCATENATED MODULE: ./lib/data/integrity/labels.js




/** More are no classes that one could count the balance of. */
const MOST_CLASSES = 1000;
/** Balance, novelty and contradiction of the classes of every split that has a label. */
async function labelChecks(engine, splits, settings) {
    const labelled = splits.filter(({ has }) => has.label);
    const classes = await countClasses(engine, labelled);
    const checks = [];
    for (const [i, split] of labelled.entries()) {
        checks.push(...classRatio(split, classes, settings['class-ratio']), ...(i > 0 ? await unseenLabels(engine, split, labelled[0], settings['unseen-labels']) : []), ...(await conflictingLabels(engine, split, settings['conflicting-labels'])));
    }
    return checks;
}
async function countClasses(engine, splits) {
    const classes = new Map();
    for (const { split, table } of splits) {
        const rows = await engine.rows(`SELECT CAST(label AS VARCHAR) AS class, count(*) AS n FROM ${table} WHERE label IS NOT NULL
       GROUP BY label ORDER BY n DESC LIMIT ${MOST_CLASSES + 1}`);
        for (const row of rows) {
            const counts = classes.get(row.class) ?? new Map(splits.map((each) => [each.split, 0]));
            classes.set(row.class, counts.set(split, row.n));
        }
    }
    return classes;
}
/** Rows of the rarest class over rows of the most frequent one; a class that another split has counts as none here. */
function classRatio({ split, rows }, classes, { severity, min }) {
    if (severity === 'off')
        return [];
    const named = { check: 'class-ratio', split, of: rows };
    const counts = [...classes.values()].map((bySplit) => bySplit.get(split) ?? 0);
    const labelled = counts.reduce((sum, n) => sum + n, 0);
    if (labelled === 0)
        return [finding_untested(named, severity, 'no row has a label')];
    if (counts.length > MOST_CLASSES)
        return [finding_untested(named, severity, `the label has more than ${number(MOST_CLASSES)} classes`)];
    const ratio = counts.length === 1 ? 0 : Math.min(...counts) / Math.max(...counts);
    const rarest = number(Number(((Math.min(...counts) / labelled) * 100).toPrecision(2)));
    const found = counts.length === 1
        ? 'only one class'
        : `${(0,lib_text/* plural */.LS)(counts.length, 'class', 'classes')}; the rarest has ${rarest} % of the rows, ${number(Number(ratio.toPrecision(2)))} of the most frequent`;
    return [
        judged({
            ...named,
            broken: ratio < min,
            statistic: ratio,
            threshold: min,
            found,
            allowed: `at least ${number(min)}`,
        }, severity),
    ];
}
async function unseenLabels(engine, { split, table, rows }, first, { severity, 'max-percent': most }) {
    if (severity === 'off')
        return [];
    const [found] = await engine.rows(`SELECT count(*) AS n, min(r, 10) AS first FROM (SELECT rowid + 1 AS r, CAST(label AS VARCHAR) AS label FROM ${table} WHERE label IS NOT NULL)
     ANTI JOIN (SELECT DISTINCT CAST(label AS VARCHAR) AS label FROM ${first.table} WHERE label IS NOT NULL) USING (label)`);
    const failing = found.n;
    const check = judged({
        check: 'unseen-labels',
        split,
        against: first.split,
        of: rows,
        broken: failing > (most / 100) * rows,
        failing,
        threshold: most,
        found: rowsFound(failing, rows, `of a class that ${first.split} lacks`),
        allowed: rowsAllowed(most),
        rows: (found.first ?? []).map(Number),
    }, severity);
    return [check];
}
/**
 * Rows whose features come with more than one label. The statistic is the largest accuracy that any function of the
 * features can have on these rows: it gives every set of equal features its most frequent label.
 */
async function conflictingLabels(engine, { split, table, rows, features }, { severity, 'max-percent': most }) {
    if (severity === 'off' || features.length === 0)
        return [];
    const counted = `(SELECT feature_a, feature_b, label, count(*) AS n FROM ${table} WHERE label IS NOT NULL GROUP BY ALL)`;
    const grouped = `(SELECT feature_a, feature_b, sum(n)::BIGINT AS n, max(n) AS top, count(*) AS labels FROM ${counted} GROUP BY feature_a, feature_b)`;
    const [sums] = await engine.rows(`SELECT coalesce(sum(n), 0)::BIGINT AS labelled, coalesce(sum(top), 0)::BIGINT AS top,
     coalesce(sum(n) FILTER (labels > 1), 0)::BIGINT AS failing FROM ${grouped}`);
    const [failing, labelled] = [sums.failing, sums.labelled];
    const named = { check: 'conflicting-labels', split, of: rows };
    if (labelled === 0)
        return [finding_untested(named, severity, 'no row has a label')];
    const ceiling = sums.top / labelled;
    const right = number(Number((ceiling * 100).toPrecision(3)));
    const words = `with features that come with another label too; no model can be right on more than ${right} % of rows`;
    const check = judged({
        ...named,
        broken: failing > (most / 100) * rows,
        failing,
        statistic: ceiling,
        threshold: most,
        found: rowsFound(failing, rows, words),
        allowed: rowsAllowed(most),
        rows: failing > 0 ? await conflictRows(engine, table) : [],
    }, severity);
    return [check];
}
async function conflictRows(engine, table) {
    const [{ first }] = await engine.rows(`SELECT min(r, 10) AS first FROM (SELECT rowid + 1 AS r, feature_a, feature_b FROM ${table} WHERE label IS NOT NULL)
     SEMI JOIN (SELECT feature_a, feature_b FROM ${table} WHERE label IS NOT NULL GROUP BY ALL
       HAVING min(label) <> max(label)) USING (feature_a, feature_b)`);
    return first.map(Number);
}

;// CONCATENATED MODULE: ./lib/data/integrity/overlap.js



/** Everything that two splits may share; exact, for every row is compared. */
async function overlapChecks(engine, splits, settings) {
    const checks = [];
    for (const [i, later] of splits.entries())
        for (const earlier of splits.slice(0, i)) {
            const pair = { earlier, later };
            checks.push(...(await rowOverlap(engine, pair, settings['row-overlap'])), ...(await featureOverlap(engine, pair, settings['feature-overlap'])), ...(await groupOverlap(engine, pair, settings['group-overlap'])), ...(await timeOverlap(engine, pair, settings['time-overlap'])));
        }
    return checks;
}
async function rowOverlap(engine, pair, limit) {
    if (limit.severity === 'off')
        return [];
    const obstacle = differentColumns(pair, 'columns');
    if (obstacle)
        return [finding_untested(named('row-overlap', pair), limit.severity, obstacle)];
    return [
        await shared(engine, pair, 'row-overlap', 'row', `that are rows of ${pair.earlier.split} too`, limit),
    ];
}
async function groupOverlap(engine, pair, limit) {
    if (limit.severity === 'off' || !pair.earlier.has.group || !pair.later.has.group)
        return [];
    const words = `of a group that is in ${pair.earlier.split} too`;
    return [await shared(engine, pair, 'group-overlap', 'group', words, limit)];
}
/**
 * Rows of the later split with the features of a row of the earlier one, whatever their labels and ids. Where
 * features are few, chance alone repeats them: a new row of the same source repeats a row among n with probability
 * 1 − N₁/n, N₁ rows being there once. What is beyond that by 3.29 standard errors (1 in 1,000) is not chance.
 * @see Good (1953), The population frequencies of species and the estimation of population parameters.
 */
async function featureOverlap(engine, pair, { severity, 'max-percent': most }) {
    const { earlier, later } = pair;
    if (severity === 'off' || later.features.length === 0)
        return [];
    if (later.features.length === later.columns.length)
        return [];
    const obstacle = differentColumns(pair, 'features');
    if (obstacle)
        return [finding_untested(named('feature-overlap', pair), severity, obstacle)];
    const words = `with the features of a row of ${earlier.split}`;
    if (most !== undefined)
        return [
            await shared(engine, pair, 'feature-overlap', 'feature', words, { severity, 'max-percent': most }),
        ];
    const expected = await repeatedByChance(engine, earlier);
    const margin = expected === 0 ? 0 : 3.29 * Math.sqrt(expected * (1 / later.rows + 1 / earlier.rows));
    const percent = Math.min(100, 100 * (expected + margin));
    const check = await shared(engine, pair, 'feature-overlap', 'feature', words, {
        severity,
        'max-percent': percent,
    });
    const rows = Math.floor((percent / 100) * later.rows);
    return [{ ...check, allowed: rows === 0 ? 'none' : `${(0,lib_text/* plural */.LS)(rows, 'row')}, as chance may give` }];
}
/** Good's estimate of the share of new rows whose features have been seen. */
async function repeatedByChance(engine, { table, rows }) {
    const [{ once }] = await engine.rows(`SELECT count(*) FILTER (n = 1) AS once FROM (SELECT count(*) AS n FROM ${table} GROUP BY feature_a, feature_b)`);
    return rows === 0 ? 0 : 1 - once / rows;
}
async function shared(engine, pair, check, key, words, { severity, 'max-percent': most }) {
    const { earlier, later } = pair;
    const where = key === 'group' ? 'WHERE grouped' : '';
    const both = `(SELECT rowid + 1 AS r, ${key}_a, ${key}_b FROM ${later.table} ${where}) ` +
        `SEMI JOIN (SELECT ${key}_a, ${key}_b FROM ${earlier.table} ${where}) USING (${key}_a, ${key}_b)`;
    const [{ n, first }] = await engine.rows(`SELECT count(*) AS n, min(r, 10) AS first FROM ${both}`);
    const failing = n;
    return judged({
        ...named(check, pair),
        broken: failing > (most / 100) * later.rows,
        failing,
        threshold: most,
        found: rowsFound(failing, later.rows, words),
        allowed: rowsAllowed(most),
        rows: (first ?? []).map(Number),
    }, severity);
}
/** Rows of the earlier split that are later than the first of the later split: the model has seen the future. */
async function timeOverlap(engine, pair, { severity, 'max-percent': most }) {
    const { earlier, later } = pair;
    if (severity === 'off' || !earlier.has.time || !later.has.time)
        return [];
    const [{ n, first }] = await engine.rows(`SELECT count(*) AS n, min(rowid + 1, 10) AS first FROM ${earlier.table} WHERE time > (SELECT min(time) FROM ${later.table})`);
    const failing = n;
    const check = judged({
        check: 'time-overlap',
        split: earlier.split,
        against: later.split,
        of: earlier.rows,
        broken: failing > (most / 100) * earlier.rows,
        failing,
        threshold: most,
        found: rowsFound(failing, earlier.rows, `later than the start of ${later.split}`),
        allowed: rowsAllowed(most),
        rows: (first ?? []).map(Number),
    }, severity);
    return [check];
}
const named = (check, { earlier, later }) => ({
    check,
    split: later.split,
    against: earlier.split,
    of: later.rows,
});
function differentColumns({ earlier, later }, which) {
    const lacking = [
        ...later[which].filter((name) => !earlier[which].includes(name)).map((name) => ({ name, of: earlier })),
        ...earlier[which].filter((name) => !later[which].includes(name)).map((name) => ({ name, of: later })),
    ];
    if (lacking.length === 0)
        return undefined;
    const [{ name, of }] = lacking;
    return lacking.length === 1
        ? `${of.split} has no column "${name}"`
        : `${(0,lib_text/* count */.U9)(lacking.length)} columns are not in both splits, such as "${name}"`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/data/integrity/check-digits.js

/** What check digits and reserved ranges say of a value that already has the shape of its class. */
const digitsOf = (value) => [...value.replaceAll(/\D/g, '')].map(Number);
function isE164(value) {
    const { length } = digitsOf(value);
    return length >= 8 && length <= 15;
}
/** Ranges of the large networks; without them one in ten numbers is a card. */
const CARD = /^(4|5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|3(0[0-5]|[68])|35(2[89]|[3-8])|6(011|4[4-9]|5))/;
function isCard(value) {
    const digits = digitsOf(value);
    if (!CARD.test(digits.join('')))
        return false;
    const sum = digits.reverse().reduce((total, digit, i) => {
        const doubled = i % 2 === 1 ? digit * 2 : digit;
        return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0;
}
function isIban(value) {
    const text = value.replaceAll(' ', '');
    if (text.length < 15 || text.length > 34)
        return false;
    const moved = text.slice(4) + text.slice(0, 4);
    let rest = 0;
    for (const character of moved) {
        const number = Number.parseInt(character, 36);
        rest = (number > 9 ? rest * 100 + number : rest * 10 + number) % 97;
    }
    return rest === 1;
}
/** @see https://www.ssa.gov/employer/randomization.html for what is never given out. */
const isSocialSecurity = (value) => !/^(000|666|9)|-00-|-0000$/.test(value);
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
function isDni(value) {
    return DNI_LETTERS[Number(value.slice(0, 8)) % 23] === value.at(-1);
}
function isCpf(value) {
    const digits = digitsOf(value);
    const check = (length) => {
        const sum = digits.slice(0, length).reduce((total, digit, i) => total + digit * (length + 1 - i), 0);
        return ((sum * 10) % 11) % 10;
    };
    return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10];
}
const isAddress = (value) => (0,external_node_net_.isIP)(value) !== 0;

;// CONCATENATED MODULE: ./lib/data/integrity/personal-classes.js

/** RE2 and JavaScript: an address anywhere in a text. */
const EMAIL = '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*[.][A-Za-z]{2,}';
/**
 * ITU-T E.164 with its plus sign and the North American form; ISO/IEC 7812 with Luhn's check digit; ISO 13616 with
 * ISO 7064 MOD 97-10; social security number (US), national insurance number (GB), DNI (ES), CPF (BR) and codice
 * fiscale (IT); IPv4 and IPv6.
 */
const SHAPES = [
    { class: 'phone', pattern: '[+][0-9 ().-]{8,20}', holds: isE164, chance: 1 },
    { class: 'phone', pattern: '([(][0-9]{3}[)] ?|[0-9]{3}[ .-])[0-9]{3}[ .-][0-9]{4}', chance: 1 },
    { class: 'card', pattern: '([0-9][ -]?){12,18}[0-9]', holds: isCard, chance: 0.1 },
    { class: 'iban', pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}', holds: isIban, chance: 1 / 97 },
    { class: 'national-id', pattern: '[0-9]{3}-[0-9]{2}-[0-9]{4}', holds: isSocialSecurity, chance: 1 },
    { class: 'national-id', pattern: '[A-CEGHJ-PR-TW-Z]{2} ?([0-9]{2} ?){3}[A-D]', chance: 1 },
    { class: 'national-id', pattern: '[0-9]{8}-?[A-Z]', holds: isDni, chance: 1 / 23 },
    { class: 'national-id', pattern: '[0-9]{3}[.][0-9]{3}[.][0-9]{3}-[0-9]{2}', holds: isCpf, chance: 0.01 },
    { class: 'national-id', pattern: '[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]', chance: 1 },
    { class: 'ip', pattern: '([0-9]{1,3}[.]){3}[0-9]{1,3}', holds: isAddress, chance: 1 },
    { class: 'ip', pattern: '[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}', holds: isAddress, chance: 1 },
];
/** One expression for all shapes, for an engine to find the few values that are worth a second look. */
const ANY_SHAPE = SHAPES.map(({ pattern }) => `(${pattern})`).join('|');
const COMPILED = SHAPES.map((shape) => ({ ...shape, expression: new RegExp(`^(?:${shape.pattern})$`) }));
const EMAIL_IN_TEXT = new RegExp(EMAIL);
/** Rows by shape: how many look like it, and how many of these hold. */
class ShapeCounts {
    counts = COMPILED.map(() => ({ alike: 0, holding: 0 }));
    emails = 0;
    add(value, rows) {
        if (value.includes('@') && EMAIL_IN_TEXT.test(value))
            this.emails += rows;
        for (const [i, { expression, holds }] of COMPILED.entries()) {
            if (!expression.test(value))
                continue;
            this.counts[i].alike += rows;
            if (!holds || holds(value))
                this.counts[i].holding += rows;
        }
    }
    addEmails(rows) {
        this.emails += rows;
    }
    /** Rows by class; no class where check digits hold no more often than chance lets them. */
    byClass() {
        const found = new Map();
        if (this.emails > 0)
            found.set('email', this.emails);
        for (const [i, { class: name, chance }] of COMPILED.entries()) {
            const { alike, holding } = this.counts[i];
            const byChance = chance < 1 && alike >= FEW && holding < 3 * chance * alike;
            if (holding > 0 && !byChance)
                found.set(name, (found.get(name) ?? 0) + holding);
        }
        return found;
    }
}
/** Of fewer values chance says nothing. */
const FEW = 20;

;// CONCATENATED MODULE: ./lib/data/integrity/personal-names.js
/** Words of a column's name that say what it holds, whatever its values look like. */
const NAMES = {
    email: 'email',
    mail: 'email',
    phone: 'phone',
    telephone: 'phone',
    mobile: 'phone',
    iban: 'iban',
    ssn: 'national-id',
    passport: 'national-id',
    surname: 'name',
    firstname: 'name',
    lastname: 'name',
    fullname: 'name',
    birthdate: 'birth',
    birthday: 'birth',
    dob: 'birth',
    street: 'address',
    ip: 'ip',
};
const PAIRS = {
    'first name': 'name',
    'last name': 'name',
    'full name': 'name',
    'given name': 'name',
    'family name': 'name',
    'birth date': 'birth',
    'date birth': 'birth',
    'home address': 'address',
    'postal address': 'address',
    'street address': 'address',
    'ip address': 'ip',
    'credit card': 'card',
    'card number': 'card',
    'social security': 'national-id',
    'national id': 'national-id',
    'tax id': 'national-id',
};
/** What the name of a column says of it: `customerEmail` and `date_of_birth` say something. */
function classByName(column) {
    const words = column
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && word !== 'of');
    const pair = words
        .map((word, i) => `${word} ${words[i + 1] ?? ''}`)
        .find((two) => Object.hasOwn(PAIRS, two));
    if (pair)
        return PAIRS[pair];
    const single = words.find((word) => Object.hasOwn(NAMES, word));
    return single && NAMES[single];
}

;// CONCATENATED MODULE: ./lib/data/integrity/personal-data.js





/**
 * Counts values that look like personal data, by class, in columns to which the contract gives no classification:
 * addresses anywhere in a text, everything else as a whole value. It tells counts and never a value.
 */
async function personalData(engine, seen, classified, { severity }) {
    if (severity === 'off')
        return [];
    const checks = [];
    const open = [...seen.accesses].filter(([name]) => !classified.includes(name));
    for (const [column, access] of open) {
        const profile = seen.profiles.find(({ name }) => name === column);
        const counts = await shapesOf(engine, seen, access, profile);
        const named = { check: 'personal-data', split: seen.split, column, of: seen.rows };
        const allowed = 'none without a classification';
        const found = counts?.byClass() ?? new Map();
        for (const [kind, rows] of found)
            checks.push(judged({
                ...named,
                class: kind,
                broken: true,
                failing: rows,
                found: `${(0,lib_text/* plural */.LS)(rows, 'row')} with what looks like ${WORDS[kind]}`,
                allowed,
            }, severity));
        const byName = classByName(column);
        if (found.size === 0 && byName && profile && profile.nulls < profile.rows)
            checks.push(judged({
                ...named,
                class: byName,
                broken: true,
                found: `by its name it holds ${WORDS[byName]}`,
                allowed,
            }, severity));
    }
    if (checks.length > 0 || open.length === 0)
        return checks;
    const columns = (0,lib_text/* plural */.LS)(open.length, 'column');
    const clean = {
        check: 'personal-data',
        split: seen.split,
        of: seen.rows,
        broken: false,
        failing: 0,
        found: `none in ${columns}`,
        allowed: 'none without a classification',
    };
    return [judged(clean, severity)];
}
const WORDS = {
    email: 'an e-mail address',
    phone: 'a telephone number',
    card: 'a number of a payment card',
    iban: 'a bank account (IBAN)',
    'national-id': 'a national identity number',
    ip: 'an IP address',
    name: 'the name of a person',
    birth: 'a date of birth',
    address: 'a postal address',
};
/** Fewer digits make no number of a card. */
const LEAST_CARD = 1e12;
async function shapesOf(engine, { table }, { value, type }, profile) {
    const counts = new ShapeCounts();
    if (type === 'string' && profile?.kind === 'categorical' && profile.other === 0) {
        for (const { value: text, count } of profile.categories)
            counts.add(text, count);
        return counts;
    }
    const text = `CAST(${value} AS VARCHAR)`;
    if (type === 'integer' && profile?.kind === 'numeric' && (profile.max ?? 0) >= LEAST_CARD) {
        await addShapes(engine, counts, `SELECT ${text} AS v FROM ${table} WHERE ${value} >= ${LEAST_CARD}`);
        return counts;
    }
    if (type !== 'string')
        return undefined;
    const [{ emails }] = await engine.rows(`SELECT count(*) FILTER (contains(${text}, '@') AND regexp_matches(${text}, ${(0,data_engine/* sqlString */.Qw)(EMAIL)})) AS emails FROM ${table}`);
    counts.addEmails(emails);
    await addShapes(engine, counts, `SELECT ${text} AS v FROM ${table} WHERE regexp_full_match(${text}, ${(0,data_engine/* sqlString */.Qw)(ANY_SHAPE)}) AND NOT contains(${text}, '@')`);
    return counts;
}
async function addShapes(engine, counts, query) {
    for await (const chunk of engine.stream(query))
        for (const value of chunk.column(0))
            counts.add(value, 1);
}

// EXTERNAL MODULE: ./lib/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(33740);
;// CONCATENATED MODULE: ./lib/statistics/explained-variance.js
/**
 * The share of the label's variance that lies between groups. `squares` is the sum of all squared labels; for
 * classes, where a label is a vector with a single one, that is the number of rows. Undefined where the label does
 * not vary or every group is a single row.
 * @see Kelley (1935), An unbiased correlation ratio measure; Light & Margolin (1971), An analysis of variance for
 * categorical data.
 */
function explainedVariance(groups, squares) {
    const filled = groups.filter(({ rows }) => rows > 0);
    const rows = filled.reduce((sum, group) => sum + group.rows, 0);
    const squared = (sums) => sums.reduce((sum, x) => sum + x * x, 0);
    const totals = (filled[0]?.sums ?? []).map((_, i) => filled.reduce((sum, { sums }) => sum + sums[i], 0));
    const ofMean = squared(totals) / rows;
    const total = squares - ofMean;
    if (rows <= filled.length || !(total > 0))
        return undefined;
    const between = filled.reduce((sum, group) => sum + squared(group.sums) / group.rows, 0) - ofMean;
    const share = Math.min(1, Math.max(0, between / total));
    const adjusted = 1 - ((1 - share) * (rows - 1)) / (rows - filled.length);
    return { rows, groups: filled.length, share, adjusted };
}

;// CONCATENATED MODULE: ./lib/data/integrity/label-scale.js

const label_scale_MOST_CLASSES = 100;
/** Steps of a number's range: their sums are whole numbers, and the same whatever the order of threads. */
const STEPS = 2 ** 30;
/** Undefined where the split has no label; with a reason where it tells nothing. */
async function labelScale(engine, { table, accesses, profiles }, { label, classes }) {
    const access = accesses.get(label);
    if (!access)
        return undefined;
    if (classes)
        return classScale(engine, table, access);
    const profile = profiles.find(({ name }) => name === label);
    if (profile?.kind !== 'numeric' || profile.min === null || profile.max === null)
        return { reason: `the label "${label}" is not a number` };
    if (profile.min === profile.max)
        return { reason: 'the label has only one value' };
    const middle = (profile.min + profile.max) / 2;
    const unit = STEPS / (profile.max - profile.min);
    return {
        value: `CAST(round((CAST(${access.value} AS DOUBLE) - (${middle})::DOUBLE) * (${unit})::DOUBLE) AS HUGEINT)`,
        classes: [],
    };
}
async function classScale(engine, table, { value }) {
    const text = `CAST(${value} AS VARCHAR)`;
    const found = await engine.rows(`SELECT ${text} AS class FROM ${table} WHERE ${value} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT ${label_scale_MOST_CLASSES + 1}`);
    if (found.length > label_scale_MOST_CLASSES)
        return { reason: `the label has more than ${label_scale_MOST_CLASSES} classes` };
    if (found.length < 2)
        return { reason: 'the label has only one value' };
    return { value: text, classes: found.map((row) => row.class) };
}
/** Sums of the labels by group, and of their squares over all: whole numbers, one pass over two columns. */
async function labelSums(engine, { table }, by, { value, classes }) {
    const sums = classes.length > 0
        ? classes.map((name, i) => `count(*) FILTER (y = ${(0,data_engine/* sqlString */.Qw)(name)}) AS s${i}`)
        : ['CAST(sum(y) AS VARCHAR) AS s0', 'CAST(sum(y * y) AS VARCHAR) AS squares'];
    const rows = await engine.rows(`SELECT count(*) AS n, ${sums.join(', ')} FROM (SELECT ${by} AS g, ${value} AS y FROM ${table})
     WHERE y IS NOT NULL GROUP BY g ORDER BY g`);
    const groups = rows.map((row) => ({
        rows: row.n,
        sums: classes.length > 0 ? classes.map((_, i) => row[`s${i}`]) : [Number(row.s0)],
    }));
    const squares = classes.length > 0
        ? groups.reduce((sum, group) => sum + group.rows, 0)
        : rows.reduce((sum, row) => sum + Number(row.squares), 0);
    return { groups, squares };
}

;// CONCATENATED MODULE: ./lib/data/integrity/signal.js





const MOST_VALUES = 1000;
const RANGES = 100;
/** Fewer rows to a group tell little of it. */
const LEAST_ROWS = 20;
/** So rare is a signal where there is none; small data must not look like a leak. */
const CHANCE = 0.001;
/**
 * How much of the label one column tells by itself: the adjusted share of the label's variance between groups of
 * rows with about the same value ({@link explainedVariance}). Numbers are grouped by the percentiles of their
 * profile, texts by value, texts of more than 1,000 values by length and first two characters. The texts of
 * identifiers are grouped by a hundred ranges of their order, for what leaks there is how the rows were collected.
 *
 * An identifier must tell nothing, a feature not nearly everything: both are signs that the column was made from
 * the label or along with it. It looks at one split, the one to learn from.
 */
async function signalChecks(engine, seen, roles, settings) {
    const wanted = [
        ...roles.ids.map((column) => ({ column, check: 'identifier-signal' })),
        ...roles.features.map((column) => ({ column, check: 'feature-signal' })),
    ].filter(({ column }) => seen.accesses.has(column));
    const scale = wanted.length > 0 ? await labelScale(engine, seen, roles) : undefined;
    if (!scale)
        return [];
    const checks = [];
    for (const { column, check } of wanted) {
        const { severity, max } = settings[check];
        if (severity === 'off')
            continue;
        const named = { check, split: seen.split, column, of: seen.rows };
        if ('reason' in scale) {
            checks.push(finding_untested(named, severity, scale.reason));
            continue;
        }
        const signal = await signalOf(engine, seen, column, scale, check === 'identifier-signal');
        if (!signal) {
            checks.push(finding_untested(named, severity, 'there are too few rows for its values'));
            continue;
        }
        checks.push(judged({
            ...named,
            broken: signal.adjusted > max && signal.pValue < CHANCE,
            statistic: signal.adjusted,
            threshold: max,
            found: `tells ${number(Number((Math.max(0, signal.adjusted) * 100).toPrecision(3)))} % of ${roles.label}`,
            allowed: `at most ${number(max * 100)} %`,
        }, severity));
    }
    return checks;
}
/** Undefined where there are no more rows than groups. */
async function signalOf(engine, seen, column, scale, ordered) {
    const access = seen.accesses.get(column);
    const profile = seen.profiles.find(({ name }) => name === column);
    const by = groupOf(access, profile, Math.min(RANGES, Math.floor(seen.rows / LEAST_ROWS)), ordered);
    const { groups, squares } = await labelSums(engine, seen, by, scale);
    const found = explainedVariance(groups, squares);
    if (!found)
        return undefined;
    // Light and Margolin's C for classes; for numbers its counterpart, which is F in the limit.
    const freedom = Math.max(1, scale.classes.length - 1);
    const groupsFreedom = (found.groups - 1) * freedom;
    const pValue = groupsFreedom === 0 ? 1 : (0,distributions/* chiSquareSf */.To)((found.rows - 1) * freedom * found.share, groupsFreedom);
    return { adjusted: found.adjusted, pValue };
}
/** SQL of the group that a value belongs to; rows without a value are a group of their own. */
function groupOf({ value, type }, profile, ranges, ordered) {
    if (profile?.kind === 'numeric') {
        const measured = type === 'date' || type === 'timestamp' ? `epoch(${value})` : `CAST(${value} AS DOUBLE)`;
        return `CASE WHEN ${value} IS NOT NULL THEN ${bins(measured, thinned(profile.edges, ranges))} END`;
    }
    const text = `CAST(${value} AS VARCHAR)`;
    if (ordered && ranges > 1)
        return `CASE WHEN ${value} IS NOT NULL THEN ntile(${ranges}) OVER (PARTITION BY ${value} IS NULL ORDER BY length(${text}), ${text}) END`;
    if (profile?.kind === 'categorical' && profile.distinct <= Math.min(MOST_VALUES, ranges * 10))
        return text;
    return `concat(length(${text}), ':', left(${text}, 2))`;
}
/** Edges of at most `ranges` bins. */
const thinned = (edges, ranges) => {
    const step = Math.ceil((edges.length + 1) / Math.max(1, ranges));
    return edges.filter((_, i) => (i + 1) % step === 0);
};
/** A tree of comparisons, seven deep for a hundred bins. */
function bins(value, edges, from = 0, to = edges.length) {
    if (from === to)
        return String(from);
    const middle = (from + to) >> 1;
    const [below, above] = [bins(value, edges, from, middle), bins(value, edges, middle + 1, to)];
    return `CASE WHEN ${value} <= (${edges[middle]})::DOUBLE THEN ${below} ELSE ${above} END`;
}

;// CONCATENATED MODULE: ./lib/data/integrity/stage.js

/** Writes the stage of a split: one pass over its casts. */
async function stageSplit(engine, { split, table, accesses, rows }, { features, label, group, time }) {
    const columns = [...accesses.keys()].sort();
    const present = features.filter((name) => accesses.has(name)).sort();
    const access = (name) => (name === null ? undefined : accesses.get(name));
    const values = (names) => names.map((name) => comparable(accesses.get(name)));
    const stage = (0,data_engine/* sqlIdentifier */.I3)(`mlops stage ${split}`);
    const [labels, groups, times] = [access(label), access(group), access(time)];
    const fields = [
        ...hashes('row', values(columns)),
        ...hashes('feature', values(present)),
        ...(labels ? [`${comparable(labels).value} AS label`] : []),
        ...(groups ? [...hashes('group', [comparable(groups)]), `${groups.value} IS NOT NULL AS grouped`] : []),
        ...(times ? [`${times.value} AS time`] : []),
    ];
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${stage} AS SELECT ${fields.join(', ')} FROM ${table}`);
    return {
        split,
        table: stage,
        rows,
        columns,
        features: present,
        has: { label: labels !== undefined, group: groups !== undefined, time: times !== undefined },
    };
}
/**
 * A value in the one type that it has whatever file holds it. Decimals are compared as doubles, and a value of
 * another type than the declared one as if it were missing: the contract's own checks report those.
 */
function comparable({ value, type }) {
    switch (type) {
        case 'integer':
            return { value: `TRY_CAST(${value} AS HUGEINT)`, text: false };
        case 'number':
            // The two zeros are one number.
            return { value: `(CAST(${value} AS DOUBLE) + 0e0)`, text: false };
        case 'timestamp':
            return { value: `CAST(${value} AS TIMESTAMP)`, text: false };
        case 'string':
            return { value: `CAST(${value} AS VARCHAR)`, text: true };
        default:
            return { value, text: false };
    }
}
/**
 * Two 64-bit hashes of the same values, of which the second sees every text with a byte more and the columns in the
 * other order: together 128 bits, so that among 10⁹ rows two different ones agree with probability below 10⁻²⁰.
 * They are compared within one process only, for the engine's hash changes between its versions.
 */
function hashes(name, values) {
    if (values.length === 0)
        return [];
    const second = [...values].reverse().map(({ value, text }) => (text ? `${value} || '#'` : value));
    return [
        `hash(${values.map(({ value }) => value).join(', ')}) AS ${name}_a`,
        `hash(${[...second, '1'].join(', ')}) AS ${name}_b`,
    ];
}

;// CONCATENATED MODULE: ./lib/data/integrity/integrity.js





/**
 * How the splits of a dataset lie to each other and to the label. It sees every split once, keeps its rows as
 * hashes outside of memory where they do not fit, and compares all of them: nothing is sampled.
 */
class SplitIntegrity {
    engine;
    options;
    staged = [];
    checks = [];
    constructor(engine, options) {
        this.engine = engine;
        this.options = options;
    }
    /** Takes what it needs of a split while its table of casts is there. */
    async see(seen) {
        const { roles, settings, classified } = this.options;
        this.staged.push(await stageSplit(this.engine, seen, roles));
        if (this.staged.length === 1 && seen.rows > 0)
            this.checks.push(...(await signalChecks(this.engine, seen, roles, settings)));
        this.checks.push(...(await personalData(this.engine, seen, classified, settings['personal-data'])));
    }
    /** Compares what was seen, and forgets it. */
    async finish() {
        const { roles, settings, order } = this.options;
        const splits = this.staged
            .filter(({ rows }) => rows > 0)
            .sort((a, b) => order.indexOf(a.split) - order.indexOf(b.split));
        try {
            const between = await overlapChecks(this.engine, splits, settings);
            const labels = roles.classes ? await labelChecks(this.engine, splits, settings) : [];
            return [...between, ...labels, ...this.checks];
        }
        finally {
            for (const { table } of this.staged)
                await this.engine.rows(`DROP TABLE IF EXISTS ${table}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/data/integrity/roles.js
function rolesOf({ columns }, named) {
    const { label, task } = named;
    const withRole = (wanted) => columns.filter(({ role }) => role === wanted).map(({ name }) => name);
    const time = named.time ?? withRole('time').at(0) ?? null;
    const group = named.group ?? withRole('group').at(0) ?? null;
    const ids = [...new Set([...(named.id === undefined ? [] : [named.id]), ...withRole('id')])];
    const taken = new Set([label, time, group, ...ids]);
    const features = columns.filter(({ name, role, environments }) => !taken.has(name) &&
        (role === null || role === 'feature') &&
        (environments === null || environments.includes('serve')));
    const classes = task.includes('classification');
    return { features: features.map(({ name }) => name), label, classes, time, group, ids };
}

;// CONCATENATED MODULE: ./lib/drift/splits.js

/**
 * Compares every split with the first, whose bins their profiles are counted in, by the tests of a drift report and
 * with its false-alarm rate for all columns of a split together. One check a column that differs, else one for all.
 */
function splitDrift(splits, { alpha, floor, severity, columns }) {
    const [first, ...others] = splits;
    return others.flatMap(({ split, profiles }) => {
        const only = (of) => of.filter(({ name }) => columns.includes(name));
        const compared = (0,compare/* compareProfiles */.G)(only(first.profiles), only(profiles), { alpha, floor });
        if (compared.length === 0)
            return [];
        const base = {
            check: 'split-drift',
            split,
            against: first.split,
            class: null,
            severity,
            failing: null,
            of: profiles[0]?.rows ?? 0,
            rows: [],
        };
        const untested = compared.filter(({ drifted, reason }) => !drifted && reason !== null);
        const drifted = compared.filter((column) => column.drifted);
        const same = {
            ...base,
            column: null,
            verdict: 'pass',
            statistic: null,
            threshold: alpha,
            found: `none of ${compared.length} columns differ`,
            allowed: `as ${first.split}`,
            reason: null,
        };
        if (drifted.length + untested.length === 0)
            return [same];
        return [
            ...drifted.map(({ column, effect, reason, tests }) => ({
                ...base,
                column,
                verdict: severity === 'error' ? 'fail' : 'warn',
                statistic: effect,
                threshold: tests.find(({ test }) => test === 'psi')?.threshold ?? null,
                found: reason ?? driftWords(tests.filter((test) => test.drifted).map(({ test }) => test)),
                allowed: `as ${first.split}`,
                reason: null,
            })),
            ...untested.map(({ column, reason }) => ({
                ...base,
                column,
                verdict: 'inconclusive',
                statistic: null,
                threshold: null,
                found: 'not tested',
                allowed: `as ${first.split}`,
                reason,
            })),
        ];
    });
}
const splits_NAMES = {
    psi: 'its distribution differs',
    'null-rate': 'its share of missing values differs',
    'unseen-categories': 'it has new categories',
};
/** The tests that decide, in words; the others are for the reader of a drift report. */
const driftWords = (tests) => tests.flatMap((test) => splits_NAMES[test] ?? []).join(', ');

;// CONCATENATED MODULE: ./lib/actions/integrity.js




/** The checks of splits against each other, as the configuration and the contract's roles ask for them. */
class IntegrityRun {
    context;
    roles;
    splits;
    /** `splits` in the order of the configuration. */
    constructor(context, engine, contract, splits) {
        const { task, data } = context.model.config;
        this.context = context;
        this.roles = rolesOf(contract, { task, ...data });
        this.refuseUnknown(contract);
        this.splits = new SplitIntegrity(engine, {
            roles: this.roles,
            settings: data.integrity,
            order: [...splits].sort((a, b) => Number(b === 'train') - Number(a === 'train')),
            classified: contract.columns.flatMap(({ name, classification }) => (classification ? [name] : [])),
        });
    }
    get observe() {
        return this.splits.see.bind(this.splits);
    }
    /** A slip in a name must not switch a check off. */
    refuseUnknown({ columns, absent, path }) {
        const { time, group, id } = this.context.model.config.data;
        const known = [...columns, ...absent].map(({ name }) => name);
        const named = { time: [time], group: [group], id: [id] };
        for (const [key, names] of Object.entries(named)) {
            const unknown = names.find((name) => name !== undefined && !known.includes(name));
            if (unknown !== undefined)
                throw this.context.model.error(['data', key], `"${unknown}" is not a column of ${path}.${(0,lib_text/* didYouMean */.au)(unknown, known)}`);
        }
    }
    async finish({ profiles }) {
        return [...(await this.splits.finish()), ...this.drift(profiles)];
    }
    drift(profiles) {
        const { data, drift } = this.context.model.config;
        const { severity } = data.integrity['split-drift'];
        if (severity === 'off')
            return [];
        return splitDrift(Object.entries(profiles).map(([split, columns]) => ({ split, profiles: columns })), {
            alpha: drift.alpha,
            floor: drift['psi-floor'],
            severity,
            columns: [...this.roles.features, this.roles.label],
        });
    }
}

// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
;// CONCATENATED MODULE: ./lib/data/merge-checks.js


const keyOf = ({ split, rule, column, allowed, contract }) => JSON.stringify([split, rule, column, allowed, contract]);
/**
 * The checks of the whole from those of its shards. What rows decide one by one adds up and is judged again; what
 * needs all rows at once, such as a repeat in another shard, is inconclusive and never passed.
 *
 * @param rows split → rows of all shards
 */
function mergeChecks(requirements, shards, rows) {
    const groups = new Map();
    for (const { index, checks } of shards)
        for (const check of checks) {
            const key = keyOf(check);
            groups.set(key, [...(groups.get(key) ?? []), { shard: index, check }]);
        }
    const seenBy = (split) => new Set(shards.filter(({ checks }) => checks.some((check) => check.split === split)).map(({ index }) => index));
    return [...groups.values()].map((found) => {
        // One shard that has all files of a split saw the whole of it.
        if (seenBy(found[0].check.split).size === 1)
            return found[0].check;
        const { split, rule, column, contract } = found[0].check;
        const requirement = requirements.find(({ rule: asked, column: of, position }) => asked === rule &&
            of === column &&
            position.line === contract?.line &&
            position.column === contract.column);
        return requirement ? { split, ...mergeRequirement(requirement, found, rows[split]) } : worst(found);
    });
}
const SEVERITY = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
/** Of what no requirement asks, such as a column too many. */
function worst(found) {
    const [{ check }] = found.toSorted((a, b) => SEVERITY[a.check.verdict] - SEVERITY[b.check.verdict]);
    return { ...check, rows: [] };
}
function mergeRequirement(requirement, found, rows) {
    const { measure, limit, warn } = requirement;
    const crashed = found.find(({ check }) => check.verdict === 'fail' && check.reason !== null);
    if (crashed)
        return crashed.check;
    if (measure.of === 'all-rows' && measure.filter.length === 0)
        return merge_checks_judged(requirement, null, (0,lib_text/* plural */.LS)(rows, 'row'), () => rows);
    const failing = found.reduce((sum, { check }) => sum + (check.failing ?? 0), 0);
    const where = found.filter(({ check }) => (check.failing ?? 0) > 0).map(({ shard }) => shard);
    const words = failing === 0
        ? 'none'
        : `${(0,lib_text/* plural */.LS)(failing, 'row')} in ${(0,lib_text/* plural */.LS)(where.length, 'shard')}: ${where.join(', ')}`;
    const isAdditive = measure.of === 'breaking-rows' || measure.of === 'orphaned-rows';
    const isShare = limit.unit === 'percent' || warn?.unit === 'percent';
    if (isAdditive && !(isShare && measure.filter.length > 0)) {
        const unseen = found.find(({ check }) => check.verdict === 'inconclusive' && check.reason !== NO_ROWS);
        if (unseen)
            return unseen.check;
        return merge_checks_judged(requirement, failing, words, (unit) => unit === 'percent' ? (failing / rows) * 100 : failing);
    }
    const isNone = limit.operator === 'mustBe' && limit.value === 0;
    if (measure.of === 'repeated-rows' && isNone && failing > 0)
        return merge_checks_judged(requirement, failing, `at least ${words}`, () => failing);
    return untested(requirement, 'needs all rows at once, and each shard saw only its own');
}
/** As a shard says it of a filter that none of its rows meets; other shards may have some. */
const NO_ROWS = 'there are no rows of this condition';
const merge_checks_judged = (requirement, failing, found, measured) => ({
    ...described(requirement),
    verdict: verdictOf(requirement, measured),
    failing,
    found,
});

// EXTERNAL MODULE: ./lib/data/registers.js
var data_registers = __webpack_require__(65026);
// EXTERNAL MODULE: ./lib/data/sketch.js
var data_sketch = __webpack_require__(88474);
;// CONCATENATED MODULE: ./lib/data/merge-profiles.js



/**
 * The profile of a column from those of its parts, in any order. Rows, nulls, ends, moments and the counts of bins
 * are exact; a quantile's rank is off by at most `rankError`. Categories are exact where every part lists all of its
 * own; else a count may lack `countError` rows, and `distinct` is HyperLogLog's with a standard error of 1.6 %.
 *
 * @throws TypeError for profiles without sketches or of different kinds
 */
function mergeProfiles(parts) {
    const numeric = parts.filter((part) => part.kind === 'numeric');
    const categorical = parts.filter((part) => part.kind === 'categorical');
    if (numeric.length === parts.length)
        return mergeNumeric(numeric);
    if (categorical.length === parts.length)
        return mergeCategorical(categorical);
    throw new TypeError(`parts of "${parts[0].name}" are of different kinds`);
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
function mergeNumeric(parts) {
    const [rows, nulls] = [total(parts.map((part) => part.rows)), total(parts.map((part) => part.nulls))];
    const base = { name: parts[0].name, kind: 'numeric', rows, nulls };
    const filled = parts.filter(({ min }) => min !== null);
    if (filled.length === 0)
        return { ...base, mean: null, std: null, min: null, max: null, quantiles: [], edges: [], counts: [0] };
    const min = Math.min(...filled.map((part) => part.min));
    const max = Math.max(...filled.map((part) => part.max));
    const sketch = (0,data_sketch/* mergeSketches */.tB)(filled.map((part) => {
        if (part.sketch)
            return part.sketch;
        throw new TypeError(`a part of "${part.name}" has no sketch`);
    }), min, max);
    const cells = (0,data_sketch/* cellEnds */.nE)(sketch);
    const ends = rankEnds(cells, rows - nulls);
    // The greatest value may lie a little above what evidence keeps of it, but not above the end of its cell.
    const edges = (0,profile/* innerEdges */.Vx)([min, ...ends.slice(1, -1).map(roundedUp), max]);
    return {
        ...base,
        ...(0,data_sketch/* sketchMoments */.CH)(sketch),
        min,
        max,
        quantiles: [min, ...ends.slice(1, -1).map((end) => Math.min(end, max)), max],
        edges,
        counts: countsOf(cells, edges),
        rankError: Math.max(...cells.map(({ count }) => count)) / (rows - nulls),
    };
}
/** The end of the cell that holds each percentile's rank. */
function rankEnds(cells, n) {
    let [at, upTo] = [0, cells[0].count];
    return (0,profile/* ranksOf */.Ll)(n).map((rank) => {
        while (upTo < rank)
            upTo += cells[++at].count;
        return cells[at].end;
    });
}
/** At the 12 digits that evidence keeps, and not below the end of the cell, whose last value may be the end. */
function roundedUp(value) {
    const near = Number(value.toPrecision(12));
    if (near >= value)
        return near;
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 11);
    const above = Number((near + unit).toPrecision(12));
    return Number.isFinite(above) ? above : near;
}
function countsOf(cells, edges) {
    const counts = new Array(edges.length + 1).fill(0);
    let bin = 0;
    for (const { end, count } of cells) {
        while (bin < edges.length && end > edges[bin])
            bin += 1;
        counts[bin] += count;
    }
    return counts;
}
function mergeCategorical(parts) {
    const [rows, nulls] = [total(parts.map((part) => part.rows)), total(parts.map((part) => part.nulls))];
    const counts = new Map();
    for (const { value, count } of parts.flatMap(({ categories }) => categories))
        counts.set(value, (counts.get(value) ?? 0) + count);
    const categories = [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)))
        .slice(0, profile/* MAX_CATEGORIES */.Uy);
    const partial = parts.filter(({ other }) => other > 0);
    const listed = { categories, other: rows - nulls - total(categories.map(({ count }) => count)) };
    const base = { name: parts[0].name, kind: 'categorical', rows, nulls };
    if (partial.length === 0)
        return { ...base, distinct: counts.size, ...listed };
    const registers = (0,data_registers/* mergeRegisters */.fY)(parts.map((part) => {
        if (part.registers)
            return part.registers;
        throw new TypeError(`a part of "${part.name}" has no registers`);
    }));
    return {
        ...base,
        distinct: Math.max(counts.size, (0,data_registers/* estimateDistinct */.bW)(registers)),
        ...listed,
        // A value that a part does not list has there at most as many rows as the least one that it lists.
        countError: total(partial.map((part) => part.categories.at(-1)?.count ?? 0)),
    };
}

;// CONCATENATED MODULE: ./lib/data/merge.js





/**
 * What the shards of a validation come to together, in whatever order they are given; splits in `order`. Digests of bytes, rows and
 * schema are those that the whole would have.
 *
 * @throws UserError where shards stored a column in different types, so that their rows' digests do not add up
 */
function mergeValidations(contract, shards, order) {
    const sorted = shards.toSorted((a, b) => indexOf(a) - indexOf(b));
    const splits = order.filter((split) => sorted.some(({ datasets }) => split in datasets));
    const datasets = byName(splits, (split) => mergeFacts(split, present(sorted, (each) => each.datasets[split])));
    const profiles = byName(splits, (split) => mergeSplit(present(sorted, (each) => each.profiles[split])));
    const rows = byName(splits, (split) => datasets[split].rows);
    const found = sorted.map((each) => ({ index: indexOf(each), checks: each.checks }));
    const checks = mergeChecks(contract.requirements, found, rows).toSorted((a, b) => splits.indexOf(a.split) - splits.indexOf(b.split));
    return { outcome: outcomeOf(checks), checks, datasets, profiles };
}
const indexOf = ({ shard }) => shard?.index ?? 0;
const byName = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));
const present = (shards, pick) => shards.map(pick).filter((each) => each !== undefined);
function mergeSplit(parts) {
    const names = [...new Set(parts.flatMap((part) => part.map(({ name }) => name)))];
    return names.map((name) => mergeProfiles(parts.flatMap((part) => part.filter((each) => each.name === name))));
}
function mergeFacts(split, parts) {
    const [{ path, format, columns }] = parts;
    refuseOtherTypes(split, parts);
    const files = parts
        .flatMap((part) => part.parts?.files ?? [])
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const sum = (0,fingerprint/* addSums */.MT)(parts.map((part) => BigInt(`0x${part.parts?.sum ?? '0'}`)));
    return {
        path,
        format,
        bytes: files.reduce((total, { bytes }) => total + bytes, 0),
        rows,
        columns,
        digests: {
            bytes: (0,fingerprint/* partsDigest */.DN)(files),
            rows: (0,fingerprint/* rowsDigest */.QH)(columns, rows, sum),
            schema: (0,fingerprint/* schemaDigest */.ku)(columns),
        },
    };
}
function refuseOtherTypes(split, [first, ...others]) {
    for (const { columns } of others)
        for (const { name, type } of columns) {
            const before = first.columns.find((column) => column.name === name);
            if (before?.type === type && columns.length === first.columns.length)
                continue;
            throw new errors/* UserError */.yo(`column "${name}" of split "${split}" is ${type} in one shard and ${before?.type ?? 'absent'} in another`, {
                hint: 'Types of text come from the values, and those of a shard may be too few. Write Parquet, which stores its types.',
            });
        }
}

;// CONCATENATED MODULE: ./lib/actions/merge-validations.js




/** All shards of one validation: from the evidence folder, else from the artifacts of this run. */
async function readShards(context, of) {
    const shards = [];
    for (let index = 1; index <= of; index++) {
        const name = (0,data_shard/* shardName */.A)({ index, of });
        const shard = await context.read('validation', name);
        if (!shard)
            throw new errors/* UserError */.yo(`shard ${index}/${of} is not here: no validation-${name}.json and no artifact of it`, {
                hint: `Every one of ${of} jobs runs validate-data with shard: i/${of} before this one.`,
            });
        if (shard.shard?.index !== index || shard.shard.of !== of)
            throw new errors/* UserError */.yo(`is not shard ${index}/${of}`, {
                location: { file: context.shown(context.evidence.path('validation', 'json', name)) },
            });
        shards.push(shard);
    }
    return shards;
}
/** @throws UserError where a shard is missing, or was checked against another contract than this one */
async function mergeShards(context, contract, environment, of) {
    const shards = await readShards(context, of);
    const other = shards.find((each) => each.contract.digest !== contract.digest || each.environment !== environment);
    if (other)
        throw new errors/* UserError */.yo(`shard ${other.shard?.index}/${of} was checked against another contract or environment than this one`, { hint: 'Run all shards again.' });
    const splits = Object.keys(context.model.config.data.splits);
    return mergeValidations(contract, shards, inOrder(splits));
}

;// CONCATENATED MODULE: ./lib/actions/validate-data.js






















const validate_data_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    mode: schemas/* enum */.k5n(['check', 'infer', 'merge'])
        .default('check')
        .describe('`check` tests the data against its contract; `infer` writes a first contract from the data; `merge` makes one validation of the shards of several jobs.'),
    shard: shardInput()
        .optional()
        .describe('Part of the files to check here, such as 3/8; the parts of a matrix of jobs are put together by `mode: merge`.'),
    shards: (0,inputs/* numberInput */.QR)({ integer: true, min: 1, max: 1000 })
        .optional()
        .describe('How many shards `mode: merge` puts together.'),
    environment: schemas/* string */.YjP()
        .default('train')
        .describe('Which columns have to be there: those of `train`, of `serve` (no label), or of one that the contract names.'),
    data: schemas/* string */.YjP()
        .optional()
        .describe('A file or a glob to check in place of data.splits, as one split with the name of `environment`.'),
    baseline: schemas/* string */.YjP()
        .default(DEFAULT_BASELINE)
        .describe('Data to compare with: a stage, a version, a path of a validation.json, or `none`.'),
    'category-names': (0,inputs/* booleanInput */.tE)()
        .default(false)
        .describe('Name new and vanished categories of columns without a classification: they are values of the data.'),
});
const validateData = {
    name: 'validate-data',
    title: 'Validate data',
    description: 'Checks every split against its ODCS data contract, reads every declared column, and records digests and a profile.',
    branding: { icon: 'check-square', color: 'blue' },
    inputs: validate_data_inputs,
    outputs: {
        validation: 'Path of validation.json.',
        contract: 'Path of the contract.',
        rows: 'Rows read, all splits together.',
        'failed-checks': 'How many checks failed.',
        report: 'Path of the HTML report.',
    },
    async run(values, platform) {
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        return values.mode === 'infer' ? infer(context) : check(context, values);
    },
};
/** `3/8`: the third of eight. */
function shardInput() {
    return schemas/* string */.YjP().transform((text, context) => {
        const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
        if (index >= 1 && index <= of)
            return { index, of };
        context.issues.push({
            code: 'custom',
            message: 'must be i/n with i from 1 to n, such as 3/8',
            input: text,
        });
        return core/* NEVER */.tm;
    });
}
async function check(context, values) {
    const { environment, mode, shard, shards } = values;
    const contract = inEnvironment(await readContract(context), environment, context.model.config.data.label);
    if (mode === 'merge' && shards === undefined)
        throw new errors/* UserError */.yo('mode: merge needs the input "shards": how many there are');
    const result = mode === 'merge'
        ? await mergeShards(context, contract, environment, shards)
        : await validated(context, contract, values);
    if (mode === 'merge')
        context.platform.log.notice('The splits are not compared with each other: every shard has seen only a part of their rows.');
    const { path, id, version, digest } = contract;
    const inputDigests = Object.fromEntries(Object.entries(result.datasets).map(([split, facts]) => [split, facts.digests.bytes]));
    const part = shard && (0,data_shard/* shardName */.A)(shard);
    // A part cannot tell what the whole comes to.
    const outcome = shard ? 'inconclusive' : result.outcome;
    const validation = await context.write('validation', {
        ...context.envelope(outcome, { ...inputDigests, contract: digest }),
        contract: { path, id, version, digest },
        ...(shard ? { shard } : {}),
        environment,
        datasets: result.datasets,
        checks: result.checks,
        unsupported: contract.unsupported,
        ...(result.integrity ? { integrity: result.integrity } : {}),
        ...(result.baseline ? { baseline: result.baseline } : {}),
        profiles: result.profiles,
    }, part);
    return part === undefined ? publish(context, validation) : publishShard(context, validation, part);
}
async function validated(context, contract, values) {
    const splits = splitFiles(context, values);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const integrity = new IntegrityRun(context, engine, contract, Object.keys(splits));
        const baseline = new BaselineRun(context, engine, await findBaseline(context, baselineAsked(values)));
        const result = await validateSplits(engine, contract, splits, {
            keyTables: keyTables(context),
            previousRows: await previousRows(context, contract),
            onCasts: async (seen) => {
                // A shard has a part of the rows of every split, and cannot tell what the whole shares.
                if (values.shard)
                    return;
                await integrity.observe(seen);
                await baseline.see(seen);
            },
            onSplit: (split, done) => context.platform.log.progress('validating', done / Object.keys(splits).length, split),
        });
        if (values.shard)
            return result;
        const found = await integrity.finish(result);
        const difference = baseline.finish(result, contract, values['category-names']);
        return {
            ...result,
            outcome: outcomeOf([...result.checks, ...found]),
            integrity: found,
            ...(difference ? { baseline: difference } : {}),
        };
    }
    finally {
        engine.close();
    }
}
/** Other jobs do the rest, so nothing is a finding yet. */
async function publishShard(context, validation, part) {
    await context.publishPart('validation', part);
    const rows = Object.values(validation.datasets).reduce((sum, facts) => sum + facts.rows, 0);
    return {
        outcome: validation.outcome,
        headline: `shard ${part.replace('-of-', '/')}: ${(0,lib_text/* plural */.LS)(validation.checks.length, 'check')} on ${(0,lib_text/* count */.U9)(rows)} rows; mode: merge says what all shards come to`,
        outputs: {
            validation: context.shown(context.evidence.path('validation', 'json', part)),
            contract: validation.contract.path,
            rows: String(rows),
            'failed-checks': '',
            report: '',
        },
        report: null,
    };
}
/** Other rows than those of the splits have no earlier self, unless one is named. */
const baselineAsked = ({ baseline, data, shard }) => (data || shard) && baseline === DEFAULT_BASELINE ? 'none' : baseline;
async function readContract(context) {
    const named = context.model.config.data.contract;
    const path = context.inside(named, 'data.contract');
    if ((0,external_node_fs_.existsSync)(path))
        return parseContract(await (0,promises_.readFile)(path, 'utf8'), context.shown(path));
    throw context.model.error(['data', 'contract'], `"${named}" does not exist`, 'Write a first one from the data: validate-data with mode: infer.');
}
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
    const files = ({ path, shownPath }) => (0,data_files/* findFiles */.lY)(path, shownPath).paths;
    const own = found.filter(([, split]) => (0,data_shard/* shardFiles */.w)(files(split), shard).length > 0);
    if (own.length > 0)
        return Object.fromEntries(own);
    const most = Math.max(...found.map(([, split]) => files(split).length));
    throw new errors/* UserError */.yo(`shard ${shard.index}/${shard.of} has nothing to read: no split has more than ${(0,lib_text/* plural */.LS)(most, 'file')}`, {
        hint: 'A shard is every n-th file of a folder or a pattern. Write more files, or use fewer shards.',
    });
}
const keyTables = (context) => Object.fromEntries(Object.entries(context.model.config.data.references).map(([name, file]) => {
    const path = context.data(file, ['data', 'references', name]);
    return [name, { path, shownPath: context.shown(path), csv: context.model.config.data.csv }];
}));
/** Rows of each split that the version in production was made of; only where the contract asks for them. */
async function previousRows(context, contract) {
    if (!contract.requirements.some(({ measure }) => measure.of === 'growth'))
        return {};
    const registry = await (0,stores/* registryOf */.Fv)(context);
    const holder = registry.stage(context.model.name, 'production');
    if (!holder)
        return {};
    const path = (0,views_records/* recordPath */.lX)(context.model.name, 'validation.json');
    const bytes = await registry.readFile(holder, path);
    if (!bytes)
        return {};
    const validation = (0,documents/* parseDocument */.Tp)('validation', bytes.toString('utf8'), `${holder.tag}:${path}`);
    return Object.fromEntries(Object.entries(validation.datasets).map(([split, { rows }]) => [split, rows]));
}
async function publish(context, validation) {
    const report = validationReport(validation, context.links);
    await context.publish('validation', report);
    const all = [...validation.checks, ...(validation.integrity ?? [])];
    const failed = all.filter(({ verdict }) => verdict === 'fail');
    annotate(context, validation);
    annotateIntegrity(context, validation);
    const rows = Object.values(validation.datasets).reduce((sum, { rows }) => sum + rows, 0);
    const tested = `${(0,lib_text/* plural */.LS)(all.length, 'check')} on ${(0,lib_text/* count */.U9)(rows)} rows`;
    return {
        outcome: validation.outcome,
        headline: failed.length > 0
            ? `${validation.contract.path}: ${(0,lib_text/* count */.U9)(failed.length)} of ${tested} fail`
            : `${validation.contract.path}: ${tested} (${Object.keys(validation.datasets).join(', ')})`,
        outputs: {
            validation: context.shown(context.evidence.path('validation')),
            contract: validation.contract.path,
            rows: String(rows),
            'failed-checks': String(failed.length),
            report: context.shown(context.evidence.path('validation', 'html')),
        },
        report,
    };
}
/** Marks the key of the configuration that a finding about the splits belongs to, or what is nearest above it. */
function annotateIntegrity({ model, platform }, { integrity = [] }) {
    for (const check of integrity) {
        if (check.verdict === 'pass' || check.severity === 'info')
            continue;
        const where = [check.split, check.column].filter(Boolean).join('.');
        const message = `${where}: ${check.check}: ${check.reason ?? check.found}; allowed: ${check.allowed || 'nothing untested'}`;
        const at = model.place(['data', 'integrity', check.check]);
        if (check.verdict === 'fail')
            platform.log.error(message, at);
        else
            platform.log.warning(message, at);
    }
}
/** Marks the line of the contract that asks for what the data does not hold. */
function annotate(context, validation) {
    for (const check of validation.checks) {
        if (check.verdict === 'pass')
            continue;
        const at = { file: validation.contract.path, ...check.contract };
        const where = check.column ? `${check.split}.${check.column}` : check.split;
        const message = `${where}: ${check.found || check.reason}; allowed: ${check.allowed}`;
        if (check.verdict === 'warn')
            context.platform.log.warning(message, at);
        else
            context.platform.log.error(message, at);
    }
}
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
        await (0,files/* writeFileAtomically */.l)(path, text);
        return {
            outcome: 'pass',
            headline: `Wrote ${context.shown(path)} from ${context.shown(file)}. Review it before you commit it.`,
            outputs: { validation: '', contract: context.shown(path), rows: '', 'failed-checks': '', report: '' },
            report: null,
        };
    }
    finally {
        engine.close();
    }
}


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);


/** Who made the document, from what and when: the last fold of every report. */
function provenance(document, summary, rows = []) {
    const { run, tool, inputs, started, finished, digest } = document;
    const seconds = (Date.parse(finished) - Date.parse(started)) / 1000;
    const optional = [
        ['run', run.url && (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${run.workflow ?? 'workflow'} ${run.id ?? ''}`.trim(), run.url)],
        ['by', run.actor],
        ['commit', run.sha && (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(run.sha)],
    ];
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(summary, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .Ix)([
        ...rows,
        ...Object.entries(inputs).map(([name, value]) => [`input ${name}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(value)]),
        ...optional.flatMap(([name, value]) => (value ? [[name, value]] : [])),
        ['finished', `${finished}, after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds)}`],
        ['tool', `mlops-actions ${tool.version}`],
        ['digest of this document', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)],
    ]));
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runLinks),
/* harmony export */   u: () => (/* binding */ fullReport)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);

/** ` Full report · run`, as links; nothing in a terminal. */
function runLinks({ report, run }) {
    const links = [...(report ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Full report', report)] : []), ...(run ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('run', run)] : [])];
    return links.flatMap((each, i) => [i === 0 ? ' ' : ' · ', each]);
}
const fullReport = ({ report, run }, name) => report
    ? (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('the full report', report)
    : [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .mono */ .O5)(`${name}.html`), ...(run ? [' of ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('this run', run)] : [])];


/***/ })

};
