export const id = 442;
export const ids = [442];
export const modules = {

/***/ 16442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateData: () => (/* binding */ validateData)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/dataset.js + 3 modules
var dataset = __webpack_require__(81060);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/column-types.js
var column_types = __webpack_require__(2156);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
// EXTERNAL MODULE: ./lib/data/view.js
var view = __webpack_require__(24647);
;// CONCATENATED MODULE: ./lib/data/ingest.js






/**
 * Makes the table `name` of a dataset's strict casts, which may spill to disk, and finds its facts. Text is read once
 * for all of it: the casts, the types of the values and the digest of the rows. Parquet is read again for less than
 * a copy costs, and is a view.
 */
async function ingest(engine, table, declared, name) {
    const casts = (0,view/* castTable */.W)(declared, table.storedColumns);
    const { columns, sum } = await (0,source/* reading */.h)(table.shownPath, () => table.format === 'parquet' ? viewed(engine, table, casts, name) : copied(engine, table, casts, name));
    return { facts: await (0,dataset/* factsOf */.xS)(table, columns, sum), casts };
}
async function viewed(engine, table, casts, name) {
    const { stored, storedColumns, format, shownPath } = table;
    const values = casts.values.map(named).join(', ') || 'NULL';
    const answers = casts.answers.join(', ') || 'NULL';
    const columns = (0,dataset/* isTyped */.xN)(table)
        ? storedColumns.map((column) => ({ name: column.name, type: column.type }))
        : await (0,column_types/* inferTypes */.WE)(engine, stored, storedColumns, format);
    if (columns === null)
        throw (0,dataset/* noRows */.jw)(format, shownPath);
    await engine.rows(`CREATE OR REPLACE TEMP VIEW ${name} AS SELECT ${answers} FROM (SELECT ${values} FROM ${stored})`);
    return { columns, sum: await (0,fingerprint/* sumRows */.Pn)(engine, (0,dataset/* typedSource */.cK)(table, columns), columns) };
}
/** The types of the first rows are taken for those of all; where a row refutes one, the digest is made once more. */
async function copied(engine, table, casts, name) {
    const { stored, storedColumns, format, shownPath } = table;
    const likely = await (0,column_types/* likelyTypes */.uN)(engine, stored, storedColumns, format);
    if (likely === null)
        throw (0,dataset/* noRows */.jw)(format, shownPath);
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${name} AS ${summedSelect(stored, likely, casts)}`);
    const [found] = await engine.rows(`SELECT ${fingerprint/* SUMS */.vf}, bool_or(refuted) AS refuted FROM ${name}`);
    if (!found.refuted)
        return { columns: likely.columns, sum: (0,fingerprint/* rowSum */.oc)(found) };
    const columns = await (0,column_types/* settledTypes */.bq)(engine, stored, likely);
    return { columns, sum: await (0,fingerprint/* sumRows */.Pn)(engine, (0,dataset/* typedSource */.cK)(table, columns), columns) };
}
/** SELECT of the answers of `casts`, the two halves of the row's hash, and whether the row refutes a likely type. */
function summedSelect(stored, likely, casts) {
    const made = new Map(casts.values.map(({ sql, name }) => [sql, name]));
    // Under names of our own: a column may have the name of a value.
    const own = likely.stored.map(({ name }, i) => ({ sql: (0,data_engine/* sqlIdentifier */.I3)(name), name: `o${i}` }));
    const typed = likely.columns.map(({ name, type }, i) => {
        if (type === likely.stored[i].type)
            return own[i];
        const sql = (0,column_types/* inferredValue */.zc)((0,data_engine/* sqlIdentifier */.I3)(name), type);
        return { sql, name: made.get(sql) ?? `t${i}` };
    });
    const further = typed.filter(({ sql, name }, i) => name !== own[i].name && !made.has(sql));
    const nameOf = new Map(likely.columns.map(({ name }, i) => [name, typed[i].name]));
    const fields = (0,fingerprint/* rowFields */.ab)(likely.columns, (column) => nameOf.get(column));
    const refuted = (0,column_types/* typeRefutations */.fr)(likely, (i) => ({ text: own[i].name, value: typed[i].name }));
    const first = `SELECT ${[...casts.values, ...own, ...further].map(named).join(', ')} FROM ${stored}`;
    const second = `SELECT ${[...casts.answers, ...fields].join(', ')}, ${anyOf(refuted)} AS refuted FROM (${first})`;
    const hidden = fields.map((_, i) => `f${i}`).join(', ');
    const third = `SELECT * EXCLUDE (${hidden}), ${(0,fingerprint/* rowHash */.rG)(likely.columns)} FROM (${second})`;
    return `SELECT * EXCLUDE (m), ${fingerprint/* HALVES */.uI} FROM (${third})`;
}
const anyOf = (conditions) => conditions.map((condition) => `coalesce(${condition}, false)`).join(' OR ') || 'false';
const named = ({ sql, name }) => `${sql} AS ${name}`;

// EXTERNAL MODULE: ./lib/data/measure.js
var data_measure = __webpack_require__(50876);
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
        return { crashed: (0,data_measure/* crashWords */.l8)(error) };
    }
}

// EXTERNAL MODULE: ./lib/data/references.js
var data_references = __webpack_require__(11512);
// EXTERNAL MODULE: ./lib/data/requirement.js
var data_requirement = __webpack_require__(10719);
// EXTERNAL MODULE: ./lib/data/rules.js
var rules = __webpack_require__(13927);
// EXTERNAL MODULE: ./lib/data/verdict.js
var verdict = __webpack_require__(49665);
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
    await refuseUnknownPatterns(engine, contract);
    await refuseQueries(engine, contract);
    const references = await (0,data_references/* openReferences */.NP)(engine, contract, keyTables);
    const result = { outcome: 'pass', checks: [], datasets: {}, profiles: {} };
    const order = inOrder(Object.keys(splits), reference);
    const [first] = order;
    for (const split of order) {
        const { path, shownPath, csv, shard } = splits[split];
        options.onSplit?.(split, Object.keys(result.datasets).length);
        const table = await (0,dataset/* openStored */.c2)(engine, path, shownPath, { ...csv, shard });
        try {
            const { facts, casts } = await ingest(engine, table, contract.columns, CASTS);
            result.datasets[split] = facts;
            await (0,source/* reading */.h)(shownPath, async () => {
                const { source, columns } = casts.view(CASTS);
                const measured = { engine, table: CASTS, accesses: casts.accesses, references };
                const last = { previousRows: previousRows[split], now: now.getTime() / 1000 };
                const checks = await checkTable(measured, contract, { table, source, rows: facts.rows, ...last });
                result.checks.push(...checks.map((check) => ({ split, ...check })));
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
                    profiles,
                });
            });
        }
        finally {
            await forget(engine, table);
        }
    }
    const tested = contract.requirements.length > 0;
    return { ...result, outcome: tested ? outcomeOf(result.checks) : worse(outcomeOf(result.checks)) };
}
const forget = (engine, { format }) => engine.rows(`DROP ${format === 'parquet' ? 'VIEW' : 'TABLE'} IF EXISTS ${CASTS}`);
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
    const asked = contract.requirements.filter(({ measure: of }) => !(0,data_measure/* columnsOf */.PL)(of).some((name) => mayLack.has(name)));
    const lacks = (requirement) => (0,data_measure/* columnsOf */.PL)(requirement.measure).find((column) => !measured.accesses.has(column));
    const testable = asked.filter((requirement) => lacks(requirement) === undefined);
    const evidence = {
        answers: await (0,data_measure/* measure */.xP)(measured, testable.flatMap((requirement) => (0,data_requirement/* aggregatesOf */.K)(requirement.measure))),
        queries: new Map(),
        stored,
        previousRows: opened.previousRows,
        now: opened.now,
    };
    for (const requirement of testable)
        if (requirement.measure.of === 'query')
            evidence.queries.set(requirement, await runQuery(measured.engine, requirement.measure.sql, contract.table, opened.source));
    const judged = testable.map((requirement) => (0,verdict/* judge */.S4)(requirement, evidence));
    const broken = testable.filter((_, i) => (judged[i].failing ?? 0) > 0 && judged[i].verdict !== 'pass');
    const places = await (0,data_measure/* findRows */.bs)(measured, broken);
    return [
        ...rowsPresent(rows, contract),
        ...absent.map((column) => missingColumn(column, [...stored.keys()], lenient)),
        ...otherColumns(contract, table.storedColumns),
        ...asked.map((requirement) => {
            const i = testable.indexOf(requirement);
            return i < 0
                ? (0,verdict/* untested */.Xi)(requirement, `there is no column "${lacks(requirement)}"`)
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
            ...verdict/* UNPLACED */.He,
            rule: 'row-count',
            verdict: rows > 0 ? 'pass' : 'fail',
            found: (0,lib_text/* plural */.LS)(rows, 'row'),
            allowed: 'more than 0 rows',
        },
    ];
}
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
        requirements: contract.requirements.filter(({ measure, column }) => ![...(0,data_measure/* columnsOf */.PL)(measure), column ?? ''].some((name) => names.has(name))),
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
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/infer.js






const MOST_VALID_VALUES = 50;
/**
 * Drafts the contract that the file at `path` meets: types, columns without gaps, ranges rounded outward to two
 * digits, and, as warnings, the values of text columns with at most 50 of them. Gives YAML for a person to review.
 */
async function inferContract(engine, path, shownPath, options) {
    const table = await (0,dataset/* openTable */.RT)(engine, path, shownPath, options.csv);
    const columns = table.columns.flatMap(({ name, type }) => {
        const logical = (0,types/* logicalTypeOf */.z9)(type);
        return logical ? [{ name, type, logical }] : [];
    });
    const profiles = await (0,profile/* profileColumns */.Xv)(engine, table.typed, columns.map(({ name, logical }) => ({ name, kind: (0,view/* profileKind */.K)(logical) })));
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
var records = __webpack_require__(79336);
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
;// CONCATENATED MODULE: ./lib/report/repair.js



/** One line a split: what was put aside, and which file the checks speak of. */
const repairLines = (repair = {}) => Object.entries(repair).map(([split, found]) => (0,build/* paragraph */.FY)(...line(split, found)));
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
            ...repairLines(document.repair),
            ...(open.length > 0 ? [validation_checkTable(document, open, MOST_CHECKS)] : []),
            ...integrityTable(document.integrity ?? [], MOST_CHECKS),
            ...baselineLine(document.baseline),
            (0,build/* next */.K2)(...nextStep(document, open), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            datasets(document),
            (0,build/* details */.zH)(`All ${(0,lib_text/* plural */.LS)(document.checks.length, 'check')}`, validation_checkTable(document, document.checks, MOST_CHECKS)),
            ...untested(document),
            ...repairDetails(document.repair, document.contract.path),
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
        where(check, contract.path),
    ]), keep);
}
function where({ rows, contract }, path) {
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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
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
    const path = (0,records/* recordPath */.lX)(name, 'validation.json');
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

// EXTERNAL MODULE: ./lib/actions/context.js + 12 modules
var actions_context = __webpack_require__(31761);
// EXTERNAL MODULE: ./lib/actions/contract.js + 11 modules
var actions_contract = __webpack_require__(43420);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/data/conditions.js
var conditions = __webpack_require__(32060);
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
    return `${(0,lib_text/* plural */.LS)(failing, 'row')} (${(0,conditions/* number */.ai)(percent)} %) ${words}`;
}
const rowsAllowed = (percent) => percent === 0 ? 'none' : `at most ${(0,conditions/* number */.ai)(Number(percent.toPrecision(3)))} % of rows`;

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
        return [finding_untested(named, severity, `the label has more than ${(0,conditions/* number */.ai)(MOST_CLASSES)} classes`)];
    const ratio = counts.length === 1 ? 0 : Math.min(...counts) / Math.max(...counts);
    const rarest = (0,conditions/* number */.ai)(Number(((Math.min(...counts) / labelled) * 100).toPrecision(2)));
    const found = counts.length === 1
        ? 'only one class'
        : `${(0,lib_text/* plural */.LS)(counts.length, 'class', 'classes')}; the rarest has ${rarest} % of the rows, ${(0,conditions/* number */.ai)(Number(ratio.toPrecision(2)))} of the most frequent`;
    return [
        judged({
            ...named,
            broken: ratio < min,
            statistic: ratio,
            threshold: min,
            found,
            allowed: `at least ${(0,conditions/* number */.ai)(min)}`,
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
    const right = (0,conditions/* number */.ai)(Number((ceiling * 100).toPrecision(3)));
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
        return [finding_untested(overlap_named('row-overlap', pair), limit.severity, obstacle)];
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
        return [finding_untested(overlap_named('feature-overlap', pair), severity, obstacle)];
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
        ...overlap_named(check, pair),
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
const overlap_named = (check, { earlier, later }) => ({
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
            found: `tells ${(0,conditions/* number */.ai)(Number((Math.max(0, signal.adjusted) * 100).toPrecision(3)))} % of ${roles.label}`,
            allowed: `at most ${(0,conditions/* number */.ai)(max * 100)} %`,
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
    const classes = task !== 'regression';
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

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
;// CONCATENATED MODULE: ./lib/statistics/confident-learning.js

/** The rounding of probabilities that were averaged and compared. */
const TIE = 1e-6;
/** A class keeps at least this many rows. */
const confident_learning_LEAST_ROWS = 1;
/**
 * Labels that out-of-sample probabilities contradict: confident learning, pruned by noise rate (Northcutt, Jiang and
 * Chuang 2021, doi:10.1613/jair.1.12125, sections 3.1 and 3.2.2). A row counts for class j where its probability of j
 * reaches the mean of that probability among the rows with label j, and j is its most probable class. From these
 * counts, scaled to the number of rows of each label, follows how many labels i are really j; so many rows are
 * pruned, by the largest margin p_j − p_i. A row whose label is its most probable class is left alone.
 * `cleanlab.filter.find_label_issues` with its defaults gives the same rows where no two margins are equal.
 *
 * @param labels class number of each row, 0 ≤ label < `classes`
 * @param probabilities row-major [rows, classes], each row summing to one
 */
function labelIssues(labels, probabilities, classes) {
    const counts = new Float64Array(classes);
    for (const label of labels)
        counts[label]++;
    const joint = calibrated(confidentCounts(labels, probabilities, counts), counts);
    const moves = rowsToPrune(joint, classes);
    const wrong = new Uint8Array(labels.length);
    for (let given = 0; given < classes; given++)
        if (counts[given] > confident_learning_LEAST_ROWS)
            prune(labels, probabilities, classes, given, moves, wrong);
    const quality = new Float64Array(labels.length);
    const issues = [];
    for (const [row, label] of labels.entries()) {
        const own = probabilities[row * classes + label];
        const other = largestOther(probabilities, row * classes, classes, label);
        quality[row] = (own - other + 1) / 2;
        if (wrong[row] === 1 && other > own + TIE)
            issues.push(row);
    }
    return { joint, issues, quality };
}
/** Mean probability of each class among the rows that have it as their label; 2, so that no row reaches it, for none. */
function thresholdsOf(labels, probabilities, counts) {
    const sums = new Float64Array(counts.length);
    for (const [row, label] of labels.entries())
        sums[label] += probabilities[row * counts.length + label];
    return sums.map((sum, label) => (counts[label] === 0 ? 2 : Math.max(sum / counts[label], 2 * TIE)));
}
function confidentCounts(labels, probabilities, counts) {
    const classes = counts.length;
    const thresholds = thresholdsOf(labels, probabilities, counts);
    const joint = new Float64Array(classes * classes);
    for (const [row, label] of labels.entries()) {
        let confident = 0;
        let first = -1;
        let top = 0;
        for (let j = 0; j < classes; j++) {
            const p = probabilities[row * classes + j];
            if (p > probabilities[row * classes + top])
                top = j;
            if (p < thresholds[j] - TIE)
                continue;
            confident += 1;
            if (first < 0)
                first = j;
        }
        if (confident > 0)
            joint[label * classes + (confident > 1 ? top : first)]++;
    }
    // Every class has a row that is right.
    for (let i = 0; i < classes; i++)
        joint[i * classes + i] = Math.max(joint[i * classes + i], 1);
    return joint;
}
/** Scaled so that each given label has as many rows as it has in the data. */
function calibrated(joint, counts) {
    const classes = counts.length;
    const rows = Array.from({ length: classes }, (_, i) => joint.subarray(i * classes, (i + 1) * classes));
    return Float64Array.from(rows.flatMap((row, i) => {
        const total = row.reduce((sum, n) => sum + n, 0);
        return wholeRow(row.map((n) => (n / total) * counts[i]));
    }));
}
/** Whole numbers with the sum of the numbers: those that rounding moved most give way. */
function wholeRow(exact) {
    const values = Array.from(exact);
    const whole = values.map(halfToEven);
    let missing = halfToEven(values.reduce((sum, x) => sum + x, 0)) - whole.reduce((sum, x) => sum + x, 0);
    while (missing !== 0) {
        const step = Math.sign(missing);
        const byError = values
            .map((x, i) => ({ i, error: x - whole[i] }))
            .sort((a, b) => a.error - b.error || a.i - b.i);
        if (step > 0)
            byError.reverse();
        const changed = byError.slice(0, Math.abs(missing));
        for (const { i } of changed)
            whole[i] += step;
        missing -= step * changed.length;
    }
    return whole;
}
function halfToEven(x) {
    const below = Math.floor(x);
    return x - below === 0.5 ? below + (below % 2) : Math.round(x);
}
/** How many rows of a given label (column) are of another class (row), with at least {@link LEAST_ROWS} right ones. */
function rowsToPrune(joint, classes) {
    const truly = Array.from({ length: classes }, (_, j) => Array.from({ length: classes }, (_, given) => joint[given * classes + j]));
    for (let given = 0; given < classes; given++) {
        const lacking = Math.max(truly[given][given], confident_learning_LEAST_ROWS) - truly[given][given];
        const others = Math.max(truly.filter((row) => row[given] !== 0).length - 1, 1);
        for (const [j, row] of truly.entries())
            row[given] = j === given ? row[given] + lacking : Math.max(0, row[given] - lacking / others);
    }
    return truly.map(wholeRow);
}
/** Marks the rows of one label with the largest margins of each other class. */
function prune(labels, probabilities, classes, given, moves, wrong) {
    const rows = [];
    for (const [row, label] of labels.entries())
        if (label === given)
            rows.push(row);
    for (let j = 0; j < classes; j++) {
        if (j === given || moves[j][given] <= 0)
            continue;
        const margins = Float64Array.from(rows, (row) => probabilities[row * classes + given] - probabilities[row * classes + j]);
        for (const at of (0,argsort/* argsort */.XQ)(margins).subarray(0, moves[j][given]))
            wrong[rows[at]] = 1;
    }
}
function largestOther(probabilities, start, classes, label) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < classes; j++)
        if (j !== label && probabilities[start + j] > largest)
            largest = probabilities[start + j];
    return largest;
}

;// CONCATENATED MODULE: ./lib/data/integrity/wrong-labels.js




const ROWS_SHOWN = 10;
/** Probabilities are often written with a few digits. */
const SUM_ERROR = 0.01;
/**
 * Labels that confident learning finds to be wrong ({@link labelIssues}); the statistic is the share of labels that it
 * estimates to be wrong, and the rows come with the most doubtful first.
 */
function wrongLabels({ split, labels, probabilities, classes }, { severity, 'max-percent': most }) {
    if (severity === 'off')
        return [];
    const named = { check: 'wrong-labels', split, of: labels.length };
    const labelled = Uint32Array.from(labels.keys()).filter((row) => labels[row] >= 0);
    if (labelled.length === 0)
        return [finding_untested(named, severity, 'no row has a label')];
    const odd = labelled.find((row) => !areShares(probabilities.subarray(row * classes, (row + 1) * classes)));
    if (odd !== undefined)
        return [finding_untested(named, severity, `the predictions of row ${(0,conditions/* number */.ai)(odd + 1)} are no probabilities`)];
    const found = labelIssues(Int32Array.from(labelled, (row) => labels[row]), labelled.length === labels.length ? probabilities : wrong_labels_rowsOf(probabilities, labelled, classes), classes);
    const share = estimatedShare(found.joint, classes);
    const worst = found.issues.toSorted((a, b) => found.quality[a] - found.quality[b]).slice(0, ROWS_SHOWN);
    const failing = found.issues.length;
    return [
        judged({
            ...named,
            broken: failing > (most / 100) * labels.length,
            failing,
            statistic: share,
            threshold: most,
            found: rowsFound(failing, labels.length, 'whose label the predictions contradict'),
            allowed: rowsAllowed(most),
            rows: worst.map((at) => labelled[at] + 1),
        }, severity),
    ];
}
function areShares(row) {
    let sum = 0;
    for (const p of row) {
        if (!(p >= 0 && p <= 1))
            return false;
        sum += p;
    }
    return Math.abs(sum - 1) <= SUM_ERROR;
}
function wrong_labels_rowsOf(matrix, rows, width) {
    const chosen = new Float64Array(rows.length * width);
    for (const [at, row] of rows.entries())
        chosen.set(matrix.subarray(row * width, (row + 1) * width), at * width);
    return chosen;
}
/** The part of the joint off its diagonal. */
function estimatedShare(joint, classes) {
    const total = joint.reduce((sum, n) => sum + n, 0);
    const right = Array.from({ length: classes }, (_, i) => joint[i * classes + i]).reduce((sum, n) => sum + n, 0);
    return (total - right) / total;
}

// EXTERNAL MODULE: ./lib/model/outputs.js
var outputs = __webpack_require__(62035);
// EXTERNAL MODULE: ./lib/actions/predictions.js
var predictions = __webpack_require__(64305);
// EXTERNAL MODULE: ./lib/actions/row-ids.js
var row_ids = __webpack_require__(80520);
;// CONCATENATED MODULE: ./lib/actions/wrong-labels.js









/** More classes are no classes. */
const wrong_labels_MOST_CLASSES = 1000;
/** Labels against the predictions that `data.integrity.wrong-labels` names, of every split that has some. */
class WrongLabelsRun {
    context;
    engine;
    seen = [];
    constructor(context, engine) {
        this.context = context;
        this.engine = engine;
        const { splits, integrity } = context.model.config.data;
        for (const split of Object.keys(this.files)) {
            const key = ['data', 'integrity', 'wrong-labels', 'predictions', split];
            if (!Object.hasOwn(splits, split))
                throw context.model.error(key, `there is no split "${split}".${(0,lib_text/* didYouMean */.au)(split, Object.keys(splits))}`);
            if (context.model.config.task === 'regression')
                throw context.model.error(['data', 'integrity', 'wrong-labels'], 'needs classes, and task is regression');
            const file = integrity['wrong-labels']?.predictions[split];
            if (!(0,data_files/* isThere */.$B)(context.inside(file, key.join('.'))))
                throw context.model.error(key, `"${file}" does not exist`, 'Write out-of-sample probabilities there first.');
        }
    }
    get files() {
        const settings = this.context.model.config.data.integrity['wrong-labels'];
        return settings && settings.severity !== 'off' ? settings.predictions : {};
    }
    /** Takes the labels of a split while its table of casts is there. */
    async see({ split, accesses, source, table, facts }) {
        const { label, id } = this.context.model.config.data;
        const access = accesses.get(label);
        if (!Object.hasOwn(this.files, split) || !access)
            return;
        const value = access.type === 'number' ? (0,types/* canonicalText */.A4)(`CAST(${access.value} AS DOUBLE)`, 'DOUBLE') : access.value;
        const text = `CAST(${value} AS VARCHAR)`;
        const found = await this.engine.rows(`SELECT DISTINCT ${text} AS class FROM ${table} WHERE ${access.value} IS NOT NULL ORDER BY 1 LIMIT ${wrong_labels_MOST_CLASSES + 1}`);
        const classes = found.map((row) => row.class);
        const list = `[${classes.map(data_engine/* sqlString */.Qw).join(', ')}]::VARCHAR[]`;
        const { code } = await this.engine.columns(`SELECT CAST(list_position(${list}, ${text}) - 1 AS DOUBLE) AS code FROM ${table}`);
        this.seen.push({
            split,
            codes: code,
            classes,
            ids: await this.ids(id, source, facts.path),
        });
    }
    async ids(id, source, shownPath) {
        if (id === undefined)
            return null;
        const [{ column_type: type }] = await this.engine.rows(`DESCRIBE SELECT ${(0,data_engine/* sqlIdentifier */.I3)(id)} FROM ${source}`);
        return (0,row_ids/* idsOf */.U)(this.engine, { columns: [{ name: id, type: type }], typed: source, shownPath }, id);
    }
    async finish({ datasets }) {
        const checks = [];
        for (const split of Object.keys(this.files).filter((name) => Object.hasOwn(datasets, name)))
            checks.push(...(await this.check(split, datasets[split])));
        return checks;
    }
    async check(split, facts) {
        const { data } = this.context.model.config;
        const settings = data.integrity['wrong-labels'];
        const seen = this.seen.find((one) => one.split === split);
        if (!settings || settings.severity === 'off')
            return [];
        const { severity } = settings;
        const cannot = (reason) => [
            finding_untested({ check: 'wrong-labels', split, of: facts.rows }, severity, reason),
        ];
        if (!seen)
            return cannot(`there is no column "${data.label}"`);
        const binary = this.context.model.config.task === 'binary-classification';
        const named = seen.classes.map(outputs/* meaning */.ak);
        const positive = (0,outputs/* meaning */.ak)(String(data['positive-label'] ?? 1));
        if (seen.classes.length > wrong_labels_MOST_CLASSES)
            return cannot('the label has more than 1,000 classes');
        if (binary && named.length > 2)
            return cannot('the label has more than two classes');
        if (binary && data['positive-label'] === undefined && named.some((name) => name !== '0' && name !== '1'))
            return cannot('the positive class is not known; name it with data.positive-label');
        const file = this.context.inside(settings.predictions[split], 'data.integrity.wrong-labels.predictions');
        const answers = await (0,predictions/* readPredictions */.R)(this.context, file, this.context.shown(file), {
            facts,
            ids: seen.ids,
            labels: seen.codes,
            classes: binary ? [] : seen.classes,
        });
        const columns = (answers.classes ?? []).map(outputs/* meaning */.ak);
        const numbers = named.map((name) => (binary ? Number(name === positive) : columns.indexOf(name)));
        const unknown = numbers.filter((column) => column < 0).length;
        if (unknown > 0)
            return cannot(`the predictions have no column for ${(0,lib_text/* plural */.LS)(unknown, 'class', 'classes')}`);
        const labels = Int32Array.from(seen.codes, (code) => (Number.isNaN(code) ? -1 : numbers[code]));
        return wrongLabels({ split, labels, ...shares(answers, binary) }, settings);
    }
}
/** The probabilities of both classes where the file has that of the positive one. */
function shares({ scores, width }, binary) {
    if (!binary)
        return { probabilities: scores, classes: width };
    const probabilities = new Float64Array(scores.length * 2);
    for (const [row, p] of scores.entries())
        probabilities.set([1 - p, p], row * 2);
    return { probabilities, classes: 2 };
}

;// CONCATENATED MODULE: ./lib/actions/integrity.js





/** The checks of splits against each other, as the configuration and the contract's roles ask for them. */
class IntegrityRun {
    context;
    roles;
    splits;
    wrongLabels;
    /** `splits` in the order of the configuration. */
    constructor(context, engine, contract, splits) {
        const { task, data } = context.model.config;
        this.context = context;
        this.roles = rolesOf(contract, { task, ...data });
        this.refuseUnknown(contract);
        this.wrongLabels = new WrongLabelsRun(context, engine);
        this.splits = new SplitIntegrity(engine, {
            roles: this.roles,
            settings: data.integrity,
            order: [...splits].sort((a, b) => Number(b === 'train') - Number(a === 'train')),
            classified: contract.columns.flatMap(({ name, classification }) => (classification ? [name] : [])),
        });
    }
    async observe(seen) {
        await this.splits.see(seen);
        await this.wrongLabels.see(seen);
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
    async finish({ profiles, datasets }) {
        const labels = await this.wrongLabels.finish({ datasets });
        return [...(await this.splits.finish()), ...labels, ...this.drift(profiles)];
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
    return (0,verdict/* untested */.Xi)(requirement, 'needs all rows at once, and each shard saw only its own');
}
/** As a shard says it of a filter that none of its rows meets; other shards may have some. */
const NO_ROWS = 'there are no rows of this condition';
const merge_checks_judged = (requirement, failing, found, measured) => ({
    ...(0,verdict/* described */.WY)(requirement),
    verdict: (0,verdict/* verdictOf */.Vj)(requirement, measured),
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

// EXTERNAL MODULE: ./lib/actions/repaired.js + 7 modules
var repaired = __webpack_require__(29532);
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
    quarantine: schemas/* string */.YjP()
        .optional()
        .describe('Folder for the rows of every split that break the contract, and for those that do not, after the fixes that the contract declares. Default: data.quarantine.path.'),
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
    const contract = inEnvironment(await (0,actions_contract/* readContract */.J)(context), environment, context.model.config.data.label);
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
        ...(result.repair ? { repair: result.repair } : {}),
        profiles: result.profiles,
    }, part);
    return part === undefined ? publish(context, validation) : publishShard(context, validation, part);
}
async function validated(context, contract, values) {
    const given = splitFiles(context, values);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const repaired = await putAside(context, engine, contract, given, values);
        const splits = repaired?.splits ?? given;
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
        result.checks.push(...(repaired?.checks ?? []));
        const difference = baseline.finish(result, contract, values['category-names']);
        return {
            ...result,
            outcome: outcomeOf([...result.checks, ...found]),
            integrity: found,
            ...(difference ? { baseline: difference } : {}),
            ...(repaired ? { repair: repaired.repair } : {}),
        };
    }
    finally {
        engine.close();
    }
}
/** Undefined where nobody asked for it. */
async function putAside(context, engine, contract, splits, { quarantine, shard }) {
    const folder = quarantine ?? context.model.config.data.quarantine.path;
    if (folder === undefined)
        return undefined;
    if (shard)
        throw new errors/* UserError */.yo('a shard has only some of the rows, so none of them can be put aside', {
            hint: 'Leave out the quarantine, or run without "shard".',
        });
    return (0,repaired/* repairSplits */.r)(context, engine, contract, splits, keyTables(context), folder);
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
    const path = (0,records/* recordPath */.lX)(context.model.name, 'validation.json');
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

/***/ 62035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ answerOutputs),
/* harmony export */   XZ: () => (/* binding */ isClassification),
/* harmony export */   ak: () => (/* binding */ meaning)
/* harmony export */ });
/* unused harmony export positiveClass */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60976);



/** What exporters call the output that we look for, in the order in which they are asked. */
const SCORE_NAMES = [
    'probabilities',
    'output_probability',
    'probability',
    'predict_proba',
    'scores',
    'score',
    'logits',
];
const PREDICTION_NAMES = ['variable', 'prediction', 'predictions', 'output', 'y'];
const LABEL_NAMES = ['label', 'output_label', 'class', 'classes', 'predicted_label'];
const FLOATS = ['float', 'double', 'float16'];
const CLASSIFICATION = ['binary-classification', 'multiclass', 'multilabel'];
const isClassification = (task) => CLASSIFICATION.includes(task);
/**
 * Finds the scores (classification) or the prediction among a model's outputs: those of `io.output`; else the only
 * one of the right width; else the one of a name that exporters use; else one output for each class.
 *
 * @param model without ZipMap
 * @throws UserError where there is no such output, more than one, or no obvious positive class
 */
function answerOutputs(model, wanted, io = {}) {
    const binary = wanted.task === 'binary-classification';
    const classes = io.classes ?? knownClasses(model, wanted);
    const positive = binary
        ? positiveClass(classes, io.positive ?? wanted.positiveLabel, model.file)
        : 'second';
    const scores = io.output
        ? namedOutputs(model, io.output)
        : foundOutputs(model, wanted, classes?.length ?? null);
    const label = isClassification(wanted.task) ? labelOutput(model.outputs, scores) : null;
    return { scores, label, labelNames: model.classes ?? classes, classes, positive };
}
/** Labels are the data's; classes the model's own, or the data's where those are the numbers from 0. */
function knownClasses({ classes }, { task, labels }) {
    if (task === 'multilabel')
        return labels;
    if (classes || task !== 'multiclass')
        return classes;
    return labels?.every((label, i) => meaning(label) === String(i)) ? labels : null;
}
function namedOutputs({ outputs, file, replaced = {} }, wanted) {
    const names = wanted.flatMap((name) => replaced[name] ?? [name]);
    const known = [...outputs.map(({ name }) => name), ...Object.keys(replaced)];
    return names.map((name) => {
        const output = outputs.find((one) => one.name === name);
        if (!output)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no output "${name}", which io.output names. Outputs: ${known.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, known)}`, { location: { file } });
        if (!FLOATS.includes(output.type))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`gives output "${name}" as ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTensor */ .L)(output)}, which holds no scores`, {
                location: { file },
                hint: /^bfloat16|^float8/.test(output.type)
                    ? `ONNX Runtime for Node has no ${output.type}: end the graph with a Cast to float.`
                    : `Name an output of type ${FLOATS.join(', ')}.`,
            });
        return output;
    });
}
function foundOutputs(model, wanted, classes) {
    const fits = fittingWidth(wanted, classes);
    const floats = model.outputs.filter(({ type }) => FLOATS.includes(type));
    const candidates = floats.filter((output) => fits(columns(output)));
    const names = isClassification(wanted.task) ? SCORE_NAMES : PREDICTION_NAMES;
    if (candidates.length === 1)
        return candidates;
    for (const name of names) {
        const tensors = model.replaced?.[name] ?? [name];
        const named = candidates.filter((output) => tensors.includes(output.name));
        if (named.length > 0)
            return named;
    }
    const perClass = onePerClass(floats, wanted, classes);
    if (perClass)
        return perClass;
    throw notFound(model, wanted, candidates);
}
/** Whether a tensor of so many known values a row can be the answer. Labels of two classes each may be pairs. */
function fittingWidth({ task, labels }, classes) {
    if (task === 'binary-classification')
        return (width) => width <= 2;
    if (!isClassification(task))
        return (width) => width === 1;
    const wanted = task === 'multiclass' ? classes : (labels?.length ?? null);
    if (wanted === null)
        return () => true;
    return (width) => width === 1 || width === wanted || (task === 'multilabel' && width === 2 * wanted);
}
/** skl2onnx's zipmap="columns" and models of one head for each label: as many outputs as there are classes. */
function onePerClass(floats, { task, labels }, classes) {
    const count = task === 'multilabel' ? labels?.length : classes;
    const narrow = floats.filter((output) => columns(output) <= (task === 'multilabel' ? 2 : 1));
    return count && isClassification(task) && narrow.length === count ? narrow : undefined;
}
function notFound({ outputs, file }, { task }, candidates) {
    const list = outputs.map((output) => `${output.name} (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTensor */ .L)(output)})`).join(', ');
    const what = isClassification(task) ? 'a score' : 'a prediction';
    const [first] = candidates;
    if (first)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has several outputs that could hold ${what}: ${candidates.map(({ name }) => name).join(', ')}`, { location: { file }, hint: `Say which: io: { output: ${first.name} }` });
    const small = outputs.find(({ type }) => /^bfloat16|^float8/.test(type));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no output that holds ${what} of one number a row${task === 'multiclass' ? ' and class' : ''}. Outputs: ${list}`, {
        location: { file },
        hint: small
            ? `ONNX Runtime for Node has no ${small.type}: end the graph with a Cast to float.`
            : isClassification(task)
                ? 'Export the probabilities as one tensor [rows, classes] named "probabilities" (skl2onnx: options={"zipmap": False}), or name them: io: { output: … }.'
                : 'Export the prediction as one float tensor [rows, 1] named "variable", or name it: io: { output: … }.',
    });
}
/** Values a row: the known dims but the first; 1 where the shape does not say. */
function columns({ shape }) {
    const rows = shape.length === 3 && typeof shape[0] === 'number' && typeof shape[1] !== 'number' ? 1 : 0;
    return shape.reduce((product, dim, axis) => (axis === rows || typeof dim !== 'number' ? product : product * dim), 1);
}
function labelOutput(outputs, scores) {
    const others = outputs.filter((output) => !scores.includes(output) && /^(string|u?int\d+|bool)$/.test(output.type));
    return (others.find(({ name }) => LABEL_NAMES.includes(name)) ?? others[0])?.name ?? null;
}
/**
 * Which of two classes is the positive one. It is never guessed: without a name only 0/1 and false/true are clear.
 *
 * @throws UserError that says to set `positive-label`
 */
function positiveClass(classes, positiveLabel, file) {
    const location = { file };
    if (classes && classes.length !== 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`tells ${classes.length} classes apart (${classes.join(', ')}), not two`, {
            location,
            hint: 'The task binary-classification compares models of two classes; for more there is multiclass.',
        });
    const labels = classes ?? ['0', '1'];
    const wanted = positiveLabel === null ? '1' : meaning(positiveLabel);
    const index = labels.findIndex((label) => label === positiveLabel || meaning(label) === wanted);
    if (index >= 0 && (positiveLabel !== null || labels.every((label) => ['0', '1'].includes(meaning(label)))))
        return index === 0 ? 'first' : 'second';
    if (positiveLabel === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has the classes "${labels[0]}" and "${labels[1]}"; which one is positive is not obvious`, {
            location,
            hint: `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}.`,
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(classes
        ? `has no class "${positiveLabel}". Classes: ${labels.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(positiveLabel, labels)}`
        : `does not record its classes, so positive-label "${positiveLabel}" cannot be found`, {
        location,
        hint: classes
            ? `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}; or, where the model has another word for it, io: { positive: ${labels[1]} }.`
            : `Say what its scores stand for: io: { classes: [other, ${positiveLabel}] }, in the order of its columns.`,
    });
}
/** `true`, `True`, `1` and `1.0` are the same label; so are `false` and `0`. */
function meaning(label) {
    const text = label.trim().toLowerCase();
    if (text === 'true')
        return '1';
    if (text === 'false')
        return '0';
    return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : label;
}


/***/ })

};
