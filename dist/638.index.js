export const id = 638;
export const ids = [638];
export const modules = {

/***/ 81341:
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
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
;// CONCATENATED MODULE: ./lib/data/conditions.js

const NONE = { operator: 'mustBe', value: 0, unit: 'rows' };
/** SQL that is true for the rows which break a requirement and never NULL. */
function conditionSql(condition, access) {
    const { value, broken } = access;
    switch (condition.test) {
        case 'missing': {
            const absent = `(${value} IS NULL AND NOT coalesce(${broken}, false))`;
            return condition.tokens.length === 0
                ? absent
                : `(${absent} OR coalesce(${value} IN (${literals(condition.tokens, access.type)}), false))`;
        }
        case 'type':
            return `coalesce(${broken}, false)`;
        case 'below':
        case 'above': {
            const sign = condition.test === 'below' ? '<' : '>';
            return `coalesce(${value} ${sign}${condition.orEqual ? '=' : ''} ${literal(condition.bound, access.type)}, false)`;
        }
        case 'shorter':
            return `coalesce(length(${value}) < ${condition.length}, false)`;
        case 'longer':
            return `coalesce(length(${value}) > ${condition.length}, false)`;
        case 'other-value':
            return `coalesce(${value} NOT IN (${literals(condition.values, access.type)}), false)`;
        case 'no-match':
            return `coalesce(NOT regexp_matches(${value}, ${(0,data_engine/* sqlString */.Qw)(condition.pattern)}), false)`;
    }
}
const literals = (values, type) => values.map((value) => literal(value, type)).join(', ');
function literal(value, type) {
    if (type === 'date' || type === 'timestamp')
        return `TIMESTAMP ${(0,data_engine/* sqlString */.Qw)(String(value))}`;
    return type === 'string' ? (0,data_engine/* sqlString */.Qw)(String(value)) : String(value);
}
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

// EXTERNAL MODULE: ./lib/data/dataset.js + 1 modules
var dataset = __webpack_require__(58207);
;// CONCATENATED MODULE: ./lib/data/measure.js


/** The columns without which a measure cannot be taken. */
function columnsOf(measure) {
    switch (measure.of) {
        case 'all-rows':
            return [];
        case 'breaking-rows':
            return measure.parts.map(({ condition }) => condition.column);
        case 'repeated-rows':
            return measure.columns;
    }
}
/**
 * Counts for all requirements: one pass over the table for everything that one row decides, and one grouping per
 * set of columns that must not repeat. All columns must be in `accesses`.
 */
async function countRows(engine, table, accesses, requirements) {
    const aggregates = requirements.flatMap((requirement, i) => breakingConditions(requirement.measure, accesses).map((condition, part) => `count(*) FILTER (${condition}) AS c${i}_${part}`));
    const [counted] = await engine.rows(`SELECT ${['count(*) AS total', ...aggregates].join(', ')} FROM ${table}`);
    const total = counted.total;
    const byRequirement = new Map();
    for (const [i, requirement] of requirements.entries()) {
        const { measure } = requirement;
        if (measure.of === 'all-rows')
            byRequirement.set(requirement, [total]);
        else if (measure.of === 'repeated-rows')
            byRequirement.set(requirement, [await countRepeats(engine, table, accesses, measure.columns)]);
        else
            byRequirement.set(requirement, measure.parts.map((_, part) => counted[`c${i}_${part}`]));
    }
    return { total, byRequirement };
}
const ROWS_SHOWN = 10;
/** A name that no column of the data is likely to have. */
const ROW_NUMBER = (0,data_engine/* sqlIdentifier */.I3)('mlops row number');
/** The first ten 1-based row numbers, in file order, of the rows that break each requirement: one more pass. */
async function findRows(engine, table, accesses, requirements) {
    const found = new Map();
    const breaking = requirements.filter(({ measure }) => measure.of === 'breaking-rows');
    if (breaking.length > 0) {
        const smallest = breaking.map(({ measure }, i) => `min(${ROW_NUMBER}, ${ROWS_SHOWN}) FILTER (${breakingConditions(measure, accesses).join(' OR ')}) AS r${i}`);
        const [row] = await engine.rows(`SELECT ${smallest.join(', ')} FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, * FROM ${table}) AS numbered`);
        for (const [i, requirement] of breaking.entries())
            found.set(requirement, (row[`r${i}`] ?? []).map(Number));
    }
    for (const requirement of requirements)
        if (requirement.measure.of === 'repeated-rows')
            found.set(requirement, await findRepeats(engine, table, accesses, requirement.measure.columns));
    return found;
}
function breakingConditions(measure, accesses) {
    if (measure.of !== 'breaking-rows')
        return [];
    return measure.parts.map(({ condition }) => conditionSql(condition, accesses.get(condition.column)));
}
function keyOf(columns, accesses) {
    const values = columns.map((column) => accesses.get(column).value);
    return {
        select: values.map((value, i) => `${value} AS k${i}`).join(', '),
        names: values.map((_, i) => `k${i}`).join(', '),
        present: values.map((_, i) => `k${i} IS NOT NULL`).join(' AND '),
    };
}
async function countRepeats(engine, table, accesses, columns) {
    const key = keyOf(columns, accesses);
    const [{ repeats }] = await engine.rows(`SELECT coalesce(sum(n - 1), 0)::BIGINT AS repeats FROM (SELECT count(*) AS n FROM (SELECT ${key.select} FROM ${table})
     WHERE ${key.present} GROUP BY ${key.names} HAVING count(*) > 1)`);
    return repeats;
}
async function findRepeats(engine, table, accesses, columns) {
    const key = keyOf(columns, accesses);
    const rows = await engine.rows(`SELECT ${ROW_NUMBER} AS n FROM (
       SELECT ${ROW_NUMBER}, row_number() OVER (PARTITION BY ${key.names} ORDER BY ${ROW_NUMBER}) AS occurrence
       FROM (SELECT row_number() OVER () AS ${ROW_NUMBER}, ${key.select} FROM ${table}) WHERE ${key.present})
     WHERE occurrence > 1 ORDER BY n LIMIT ${ROWS_SHOWN}`);
    return rows.map(({ n }) => n);
}

// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/data/source.js + 1 modules
var source = __webpack_require__(4481);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/view.js


/**
 * `table` is a table expression with the `stored` columns. A declared column that is not there is left out; one
 * whose stored type cannot hold the declared type is shown as it is stored, so that a profile tells the change.
 */
function castTable(declared, table, stored) {
    const present = presentColumns(declared, stored);
    const values = present.flatMap(({ identifier, cast, fits }, i) => [
        `${cast.value} AS v${i}`,
        `coalesce(${cast.broken}, false) AS b${i}`,
        ...(fits ? [] : [`${identifier} AS p${i}`]),
    ]);
    const shown = present.map(({ identifier, fits }, i) => `${fits ? 'v' : 'p'}${i} AS ${identifier}`);
    return {
        select: `SELECT ${values.join(', ') || 'NULL'} FROM ${table}`,
        accesses: new Map(present.map(({ name, type }, i) => [name, { value: `v${i}`, broken: `b${i}`, type }])),
        view: (name) => ({
            source: `(SELECT ${shown.join(', ') || 'NULL'} FROM ${name})`,
            columns: present.map(profiled),
        }),
    };
}
function presentColumns(declared, stored) {
    return declared.flatMap(({ name, type }) => {
        const column = stored.find((one) => one.name === name);
        if (!column)
            return [];
        const identifier = (0,data_engine/* sqlIdentifier */.I3)(name);
        const cast = (0,types/* strictCast */.Fd)(identifier, column, type);
        return [{ name, type, column, identifier, cast, fits: (0,types/* isCompatible */.$U)(column, type) }];
    });
}
const profiled = ({ name, type, column, fits }) => ({
    name,
    kind: profileKind(fits ? type : (0,types/* logicalTypeOf */.z9)(column.type)),
});
/** Dates and timestamps are profiled as numbers: seconds since 1970. */
const profileKind = (type) => type === undefined || type === 'string' || type === 'boolean' ? 'categorical' : 'numeric';

;// CONCATENATED MODULE: ./lib/data/checks.js










/**
 * Checks every split against the contract; checks of the contract's order, split by split.
 * @throws UserError for data that cannot be read and for a pattern that the engine does not know.
 */
async function validateSplits(engine, contract, splits, onSplit) {
    await refuseUnknownPatterns(engine, contract);
    const result = { outcome: 'pass', checks: [], datasets: {}, profiles: {} };
    for (const [split, { path, shownPath }] of Object.entries(splits)) {
        onSplit?.(split, Object.keys(result.datasets).length);
        const table = await (0,dataset/* openTable */.R)(engine, path, shownPath);
        const facts = await (0,dataset/* describeTable */.u)(engine, table);
        result.datasets[split] = facts;
        await (0,source/* reading */.hF)(shownPath, () => withCasts(engine, contract, table, async (name, casts) => {
            const checks = await checkTable(engine, contract, table, casts.accesses, name, facts.rows);
            const { source, columns } = casts.view(name);
            result.checks.push(...checks.map((check) => ({ split, ...check })));
            result.profiles[split] = await (0,profile/* profileColumns */.X)(engine, source, columns);
        }));
    }
    return { ...result, outcome: outcomeOf(result.checks) };
}
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
/** The engine's expressions are RE2: linear in time, without look-around and back-references. */
async function refuseUnknownPatterns(engine, contract) {
    for (const { measure, position } of contract.requirements) {
        if (measure.of !== 'breaking-rows')
            continue;
        for (const { condition } of measure.parts) {
            if (condition.test !== 'no-match')
                continue;
            try {
                await engine.rows(`SELECT regexp_matches('', ${(0,data_engine/* sqlString */.Qw)(condition.pattern)})`);
            }
            catch (cause) {
                throw new errors/* UserError */.yo(`the pattern ${condition.pattern} is not supported: ${regexComplaint(cause)}`, {
                    location: { file: contract.path, ...position },
                    hint: 'Patterns are RE2: no look-ahead, look-behind or back-references.',
                    cause,
                });
            }
        }
    }
}
const regexComplaint = (cause) => (cause instanceof Error ? cause.message : String(cause)).split('\n')[0].replace(/^.*?Error: /, '');
async function checkTable(engine, contract, table, accesses, castsName, rows) {
    const stored = new Map(table.storedColumns.map((column) => [column.name, column]));
    const missing = contract.columns.filter(({ name }) => !stored.has(name));
    const testable = contract.requirements.filter(({ measure }) => columnsOf(measure).every((column) => accesses.has(column)));
    const counts = await countRows(engine, castsName, accesses, testable);
    const judged = testable.map((requirement) => judge(requirement, counts.byRequirement.get(requirement), rows, stored));
    const broken = testable.filter((_, i) => (judged[i].failing ?? 0) > 0 && judged[i].verdict !== 'pass');
    const places = await findRows(engine, castsName, accesses, broken);
    return [
        ...rowsPresent(rows, contract),
        ...missing.map((column) => missingColumn(column, [...stored.keys()])),
        ...extraColumns(contract, table.storedColumns),
        ...contract.requirements.map((requirement) => {
            const i = testable.indexOf(requirement);
            return i < 0 ? untestable(requirement, accesses) : { ...judged[i], rows: places.get(requirement) ?? [] };
        }),
    ];
}
const base = {
    column: null,
    severity: 'error',
    failing: null,
    rows: [],
    contract: null,
    reason: null,
};
/** No rows are a failure even where the contract sets no row count. */
function rowsPresent(rows, contract) {
    if (rows > 0 && contract.requirements.some(({ rule }) => rule === 'row-count'))
        return [];
    return [
        {
            ...base,
            rule: 'row-count',
            verdict: rows > 0 ? 'pass' : 'fail',
            found: (0,lib_text/* plural */.LS)(rows, 'row'),
            allowed: 'more than 0 rows',
        },
    ];
}
const missingColumn = ({ name, position }, present) => ({
    ...base,
    rule: 'column-missing',
    column: name,
    verdict: 'fail',
    found: `no column "${name}".${(0,lib_text/* didYouMean */.au)(name, present)}`,
    allowed: 'a column of this name',
    contract: position,
});
function extraColumns(contract, stored) {
    const declared = new Set(contract.columns.map(({ name }) => name));
    return stored
        .filter(({ name }) => !declared.has(name))
        .map(({ name }) => ({
        ...base,
        rule: 'column-extra',
        column: name,
        severity: 'warning',
        verdict: 'warn',
        found: `column "${name}" is not in the contract`,
        allowed: 'declared columns',
    }));
}
const described = ({ rule, column, severity, allowed, position }) => ({
    ...base,
    rule,
    column,
    severity,
    allowed,
    contract: position,
});
function untestable(requirement, accesses) {
    const absent = columnsOf(requirement.measure).find((column) => !accesses.has(column));
    return {
        ...described(requirement),
        verdict: 'inconclusive',
        found: 'not tested',
        reason: `there is no column "${absent}"`,
    };
}
function judge(requirement, counts, total, stored) {
    const { measure, limit, severity } = requirement;
    const failing = counts.reduce((sum, n) => sum + n, 0);
    if (total === 0 && measure.of !== 'all-rows')
        return {
            ...described(requirement),
            verdict: 'inconclusive',
            found: 'not tested',
            reason: 'there are no rows',
        };
    const measured = limit.unit === 'percent' ? (failing / total) * 100 : failing;
    const verdict = isAllowed(limit, measured) ? 'pass' : severity === 'error' ? 'fail' : 'warn';
    return {
        ...described(requirement),
        verdict,
        failing: measure.of === 'all-rows' ? null : failing,
        found: foundWords(requirement, counts, failing, total, stored),
    };
}
/** In words, and never with a value of the data. */
function foundWords({ measure, limit, column }, counts, failing, total, stored) {
    if (measure.of === 'all-rows')
        return (0,lib_text/* plural */.LS)(total, 'row');
    if (failing === 0)
        return 'none';
    const share = limit.unit === 'percent' ? ` (${number(Number(((failing / total) * 100).toPrecision(3)))} %)` : '';
    if (measure.of === 'repeated-rows')
        return `${(0,lib_text/* plural */.LS)(failing, 'row')}${share} ${failing === 1 ? 'repeats' : 'repeat'} an earlier one`;
    const parts = measure.parts
        .map(({ words }, i) => (counts[i] > 0 ? `${(0,lib_text/* plural */.LS)(counts[i], 'row')} ${words}` : ''))
        .filter(Boolean);
    const type = measure.parts[0].condition.test === 'type' ? measure.parts[0].condition.type : undefined;
    const own = stored.get(column ?? '');
    const stores = type && own && !(0,types/* isCompatible */.$U)(own, type) ? `, stored as ${own.type}` : '';
    return `${parts.join(', ')}${share}${stores}`;
}

// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/validation.js
var validation = __webpack_require__(96678);
;// CONCATENATED MODULE: ./lib/data/contract-schema.js



/**
 * The profile of the Open Data Contract Standard 3.1 that is checked here. Keys of the standard that only describe
 * are allowed and left alone; those that ask for a check which is not made here are refused like any unknown key,
 * for a contract must not promise what nobody tests.
 */
const descriptive = schemas/* unknown */.L5J().optional();
const customProperty = schemas/* strictObject */.rej({
    property: schemas/* string */.YjP(),
    value: schemas/* unknown */.L5J(),
    description: schemas/* string */.YjP().optional(),
});
const ROLES = ['feature', 'label', 'time', 'id', 'group', 'weight', 'split'];
const METRICS = [
    'nullValues',
    'missingValues',
    'invalidValues',
    'duplicateValues',
    'rowCount',
];
const range = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const operators = {
    mustBe: schemas/* number */.aig().optional(),
    mustNotBe: schemas/* number */.aig().optional(),
    mustBeGreaterThan: schemas/* number */.aig().optional(),
    mustBeGreaterOrEqualTo: schemas/* number */.aig().optional(),
    mustBeLessThan: schemas/* number */.aig().optional(),
    mustBeLessOrEqualTo: schemas/* number */.aig().optional(),
    mustBeBetween: range.optional(),
    mustNotBeBetween: range.optional(),
};
const OPERATORS = Object.keys(operators);
const scalar = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]);
const quality = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    dimension: schemas/* string */.YjP().optional(),
    businessImpact: schemas/* string */.YjP().optional(),
    /** `text` is prose for people. */
    type: schemas/* enum */.k5n(['library', 'text']).default('library'),
    metric: schemas/* enum */.k5n(METRICS).optional(),
    arguments: schemas/* strictObject */.rej({
        validValues: schemas/* array */.YOg(scalar).min(1).optional(),
        pattern: schemas/* string */.YjP().optional(),
        missingValues: schemas/* array */.YOg(scalar.nullable()).min(1).optional(),
        properties: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional(),
    })
        .optional(),
    ...operators,
    unit: schemas/* enum */.k5n(['rows', 'percent']).default('rows'),
    severity: schemas/* enum */.k5n(validation/* SEVERITIES */.oC).default('error'),
});
const bound = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()]).optional();
const logicalTypeOptions = schemas/* strictObject */.rej({
    minimum: bound,
    maximum: bound,
    exclusiveMinimum: bound,
    exclusiveMaximum: bound,
    minLength: schemas/* number */.aig().int().min(0).optional(),
    maxLength: schemas/* number */.aig().int().min(0).optional(),
    pattern: schemas/* string */.YjP().optional(),
});
const property = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP().min(1),
    logicalType: schemas/* enum */.k5n(types/* LOGICAL_TYPES */.ur),
    physicalType: schemas/* string */.YjP().optional(),
    businessName: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    classification: schemas/* string */.YjP().optional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    examples: schemas/* array */.YOg(schemas/* unknown */.L5J()).optional(),
    required: schemas/* boolean */.zMY().default(false),
    unique: schemas/* boolean */.zMY().default(false),
    logicalTypeOptions: logicalTypeOptions.optional(),
    quality: schemas/* array */.YOg(quality).optional(),
    customProperties: schemas/* array */.YOg(customProperty).optional(),
});
const table = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    logicalType: schemas/* literal */.euz('object').optional(),
    physicalName: schemas/* string */.YjP().optional(),
    physicalType: schemas/* string */.YjP().optional(),
    businessName: schemas/* string */.YjP().optional(),
    description: schemas/* string */.YjP().optional(),
    tags: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
    properties: schemas/* array */.YOg(property).min(1, 'declares no column'),
    quality: schemas/* array */.YOg(quality).optional(),
    customProperties: schemas/* array */.YOg(customProperty).optional(),
});
const dataContract = schemas/* strictObject */.rej({
    apiVersion: schemas/* literal */.euz('v3.1.0'),
    kind: schemas/* literal */.euz('DataContract'),
    id: schemas/* string */.YjP().min(1),
    version: schemas/* string */.YjP().min(1),
    status: schemas/* string */.YjP(),
    name: descriptive,
    tenant: descriptive,
    domain: descriptive,
    dataProduct: descriptive,
    description: descriptive,
    tags: descriptive,
    servers: descriptive,
    team: descriptive,
    roles: descriptive,
    support: descriptive,
    price: descriptive,
    authoritativeDefinitions: descriptive,
    customProperties: descriptive,
    contractCreatedTs: descriptive,
    schema: schemas/* array */.YOg(table).length(1, 'must describe exactly one table'),
});

;// CONCATENATED MODULE: ./lib/data/requirements.js





/** Turns the contract's table into the list of everything that it asks of the data. */
function requirementsOf(table, parsed, file) {
    const compiler = new Compiler(table, parsed, file);
    const columns = table.properties.flatMap((property, i) => compiler.property(property, i));
    const rules = (table.quality ?? []).map((rule, i) => compiler.quality(rule, ['schema', 0, 'quality', i]));
    return [...columns, ...rules].filter((requirement) => requirement !== null);
}
class Compiler {
    names;
    parsed;
    file;
    constructor(table, parsed, file) {
        this.names = table.properties.map(({ name }) => name);
        this.parsed = parsed;
        this.file = file;
    }
    property(property, index) {
        const path = ['schema', 0, 'properties', index];
        const { name, logicalType: type } = property;
        const breaking = (rule, at, allowed, ...parts) => this.requirement(rule, name, at, allowed, {
            of: 'breaking-rows',
            parts: parts.map(([condition, words]) => ({ condition, words })),
        });
        return [
            breaking('type', [...path, 'logicalType'], type, [
                { test: 'type', column: name, type },
                `not of type ${type}`,
            ]),
            property.required
                ? breaking('required', [...path, 'required'], 'no missing value', [
                    { test: 'missing', column: name, tokens: [] },
                    'without a value',
                ])
                : null,
            property.unique
                ? this.requirement('unique', name, [...path, 'unique'], 'no duplicate', {
                    of: 'repeated-rows',
                    columns: [name],
                })
                : null,
            ...this.options(property, [...path, 'logicalTypeOptions']),
            ...(property.quality ?? []).map((rule, i) => this.quality(rule, [...path, 'quality', i], property)),
        ];
    }
    options(property, path) {
        return [this.range(property, path), this.length(property, path), this.pattern(property, path)].filter((requirement) => requirement !== null);
    }
    range({ name, logicalType, logicalTypeOptions = {} }, path) {
        const parts = [];
        for (const [key, bound] of Object.entries(logicalTypeOptions)) {
            if (!/^(exclusive)?(minimum|maximum)$/i.test(key))
                continue;
            this.checkBound(bound, logicalType, [...path, key]);
            const test = /minimum$/i.test(key) ? 'below' : 'above';
            const orEqual = key.startsWith('exclusive');
            const words = `${orEqual ? 'at or ' : ''}${test} ${boundWords(bound)}`;
            parts.push({ condition: { test, column: name, bound: bound, orEqual }, words });
        }
        if (parts.length === 0)
            return null;
        return this.requirement('range', name, path, rangeWords(logicalTypeOptions), {
            of: 'breaking-rows',
            parts,
        });
    }
    checkBound(bound, type, path) {
        const isNumeric = type === 'integer' || type === 'number';
        const isTime = type === 'date' || type === 'timestamp';
        if (isNumeric && typeof bound === 'number')
            return;
        if (isTime && typeof bound === 'string' && /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2})?)?$/.test(bound))
            return;
        const wanted = isNumeric ? 'a number' : isTime ? 'a date such as "2001-01-31"' : undefined;
        throw this.error(path, wanted ? `must be ${wanted} for a column of ${type}` : `a column of ${type} has no range`);
    }
    length({ name, logicalType, logicalTypeOptions = {} }, path) {
        const { minLength, maxLength } = logicalTypeOptions;
        if (minLength === undefined && maxLength === undefined)
            return null;
        if (logicalType !== 'string')
            throw this.error(path, `a column of ${logicalType} has no length`);
        const parts = [];
        if (minLength !== undefined)
            parts.push({
                condition: { test: 'shorter', column: name, length: minLength },
                words: `shorter than ${(0,lib_text/* plural */.LS)(minLength, 'character')}`,
            });
        if (maxLength !== undefined)
            parts.push({
                condition: { test: 'longer', column: name, length: maxLength },
                words: `longer than ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`,
            });
        const allowed = minLength === undefined
            ? `at most ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`
            : maxLength === undefined
                ? `at least ${(0,lib_text/* plural */.LS)(minLength, 'character')}`
                : `${minLength} to ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`;
        return this.requirement('length', name, path, allowed, { of: 'breaking-rows', parts });
    }
    pattern({ name, logicalType, logicalTypeOptions = {} }, path) {
        const { pattern } = logicalTypeOptions;
        if (pattern === undefined)
            return null;
        if (logicalType !== 'string')
            throw this.error([...path, 'pattern'], `a column of ${logicalType} has no pattern`);
        return this.requirement('pattern', name, [...path, 'pattern'], pattern, noMatch(name, pattern));
    }
    /** Null for prose. */
    quality(rule, path, property) {
        if (rule.type === 'text')
            return null;
        if (rule.metric === undefined)
            throw this.error(path, '"metric" is missing');
        const limit = this.limit(rule, path);
        const { name, measure, allowed } = this.measure(rule, path, property);
        const words = rule.metric === 'rowCount' ? limitWords(limit) : `${allowed}: ${limitWords(limit)}`;
        return {
            ...this.requirement(name, property?.name ?? null, path, words, measure, limit),
            severity: rule.severity,
        };
    }
    limit(rule, path) {
        const given = OPERATORS.filter((operator) => rule[operator] !== undefined);
        if (given.length !== 1)
            throw this.error(path, `needs exactly one of ${OPERATORS.join(', ')}; it has ${given.length}`);
        if (rule.metric === 'rowCount' && rule.unit === 'percent')
            throw this.error([...path, 'unit'], 'a row count has no percent');
        return { operator: given[0], value: rule[given[0]], unit: rule.unit };
    }
    measure(rule, path, property) {
        if (rule.metric === 'rowCount') {
            if (property)
                throw this.error(path, 'rowCount belongs to the table, not to a column');
            return { name: 'row-count', measure: { of: 'all-rows' }, allowed: '' };
        }
        if (rule.metric === 'duplicateValues')
            return {
                name: 'duplicate-values',
                measure: { of: 'repeated-rows', columns: this.keyColumns(rule, path, property) },
                allowed: 'duplicates',
            };
        if (!property)
            throw this.error(path, `${rule.metric} belongs to a column, not to the table`);
        return this.columnMeasure(rule, path, property);
    }
    columnMeasure({ metric, arguments: given = {} }, path, { name, logicalType }) {
        if (metric !== 'invalidValues') {
            const tokens = metric === 'missingValues' ? (given.missingValues ?? []).filter((token) => token !== null) : [];
            this.checkValues(tokens, logicalType, [...path, 'arguments', 'missingValues']);
            const condition = { test: 'missing', column: name, tokens };
            const parts = [{ condition, words: 'without a value' }];
            return {
                name: metric === 'nullValues' ? 'null-values' : 'missing-values',
                measure: { of: 'breaking-rows', parts },
                allowed: 'rows without a value',
            };
        }
        if (given.validValues) {
            this.checkValues(given.validValues, logicalType, [...path, 'arguments', 'validValues']);
            const condition = { test: 'other-value', column: name, values: given.validValues };
            return {
                name: 'valid-values',
                measure: { of: 'breaking-rows', parts: [{ condition, words: 'with another value' }] },
                allowed: `other than ${(0,lib_text/* plural */.LS)(given.validValues.length, 'value')}`,
            };
        }
        if (given.pattern === undefined)
            throw this.error(path, 'invalidValues needs validValues or pattern');
        if (logicalType !== 'string')
            throw this.error(path, `a column of ${logicalType} has no pattern`);
        return {
            name: 'pattern',
            measure: noMatch(name, given.pattern),
            allowed: `not matching ${given.pattern}`,
        };
    }
    keyColumns({ arguments: given }, path, property) {
        const columns = given?.properties ?? (property ? [property.name] : []);
        if (columns.length === 0)
            throw this.error(path, 'duplicateValues of a table needs arguments.properties');
        const unknown = columns.findIndex((column) => !this.names.includes(column));
        if (unknown >= 0)
            throw this.error([...path, 'arguments', 'properties', unknown], `"${columns[unknown]}" is not a column of this contract.${(0,lib_text/* didYouMean */.au)(columns[unknown], this.names)}`);
        return columns;
    }
    checkValues(values, type, path) {
        const wanted = type === 'integer' || type === 'number' ? 'number' : type === 'boolean' ? 'boolean' : 'string';
        const wrong = values.findIndex((value) => typeof value !== wanted);
        if (wrong >= 0)
            throw this.error([...path, wrong], `must be a ${wanted}, for the column is ${type}; quote text that looks otherwise`);
    }
    requirement(rule, column, path, allowed, measure, limit = NONE) {
        return { rule, column, severity: 'error', measure, limit, allowed, position: this.parsed.locate(path) };
    }
    error(path, message) {
        const position = this.parsed.locate(path);
        return new errors/* UserError */.yo(message, {
            location: { file: this.file, ...position },
            excerpt: (0,yaml/* excerpt */.Kb)(this.parsed.text, position),
        });
    }
}
const noMatch = (column, pattern) => ({
    of: 'breaking-rows',
    parts: [{ condition: { test: 'no-match', column, pattern }, words: 'not matching the pattern' }],
});
const boundWords = (bound) => (typeof bound === 'number' ? number(bound) : bound);
function rangeWords(options) {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = options;
    if (minimum !== undefined &&
        maximum !== undefined &&
        exclusiveMinimum === undefined &&
        exclusiveMaximum === undefined)
        return `${boundWords(minimum)} to ${boundWords(maximum)}`;
    return [
        minimum === undefined ? '' : `at least ${boundWords(minimum)}`,
        exclusiveMinimum === undefined ? '' : `more than ${boundWords(exclusiveMinimum)}`,
        maximum === undefined ? '' : `at most ${boundWords(maximum)}`,
        exclusiveMaximum === undefined ? '' : `less than ${boundWords(exclusiveMaximum)}`,
    ]
        .filter(Boolean)
        .join(', ');
}

;// CONCATENATED MODULE: ./lib/data/contract.js






/**
 * Parses the text of an ODCS 3.1 contract.
 * @throws UserError at `file:line:column` for an unknown key, a wrong value, or a check that cannot be made.
 */
function parseContract(text, file) {
    const parsed = (0,yaml/* parseYaml */.hN)(text, file);
    const contract = (0,yaml/* checkStrictly */.zZ)(dataContract, parsed, file);
    const [table] = contract.schema;
    refuseDuplicates(table, parsed, file);
    return {
        path: file,
        id: contract.id,
        version: contract.version,
        digest: (0,canonical/* sha256 */.sc)(text),
        columns: table.properties.map((property, i) => ({
            name: property.name,
            type: property.logicalType,
            role: roleOf(property, i, parsed, file),
            position: parsed.locate(['schema', 0, 'properties', i, 'name']),
        })),
        requirements: requirementsOf(table, parsed, file),
    };
}
function refuseDuplicates(table, parsed, file) {
    const names = table.properties.map(({ name }) => name);
    const second = names.findIndex((name, i) => names.indexOf(name) !== i);
    if (second >= 0)
        throw contractError(`column "${names[second]}" is declared twice`, ['schema', 0, 'properties', second, 'name'], parsed, file);
}
function roleOf(property, index, parsed, file) {
    let role = null;
    for (const [i, custom] of (property.customProperties ?? []).entries()) {
        if (!custom.property.startsWith('mlops.'))
            continue;
        const path = ['schema', 0, 'properties', index, 'customProperties', i];
        if (custom.property !== 'mlops.role')
            throw contractError(`unknown property "${custom.property}". Did you mean "mlops.role"?`, [...path, 'property'], parsed, file);
        const given = String(custom.value);
        role = ROLES.find((known) => known === given) ?? null;
        if (role === null)
            throw contractError(`unknown role "${given}".${(0,lib_text/* didYouMean */.au)(given, ROLES) || ` Known: ${ROLES.join(', ')}.`}`, [...path, 'value'], parsed, file);
    }
    return role;
}
function contractError(message, path, parsed, file) {
    const position = parsed.locate(path);
    return new errors/* UserError */.yo(message, {
        location: { file, ...position },
        excerpt: (0,yaml/* excerpt */.Kb)(parsed.text, position),
    });
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/data/infer.js






const MOST_VALID_VALUES = 50;
/**
 * Drafts the contract that the file at `path` meets: types, columns without gaps, ranges rounded outward to two
 * digits, and, as warnings, the values of text columns with at most 50 of them. Gives YAML for a person to review.
 */
async function inferContract(engine, path, shownPath, options) {
    const table = await (0,dataset/* openTable */.R)(engine, path, shownPath);
    const columns = table.columns.flatMap(({ name, type }) => {
        const logical = (0,types/* logicalTypeOf */.z9)(type);
        return logical ? [{ name, type, logical }] : [];
    });
    const profiles = await (0,profile/* profileColumns */.X)(engine, table.typed, columns.map(({ name, logical }) => ({ name, kind: profileKind(logical) })));
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

// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/envelope.js
var envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/numbers.js
var report_numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/pictures/distribution.js + 1 modules
var distribution = __webpack_require__(8270);
;// CONCATENATED MODULE: ./lib/report/validation.js






const MOST_CHECKS = 10;
const MOST_PICTURES = 40;
const ORDER = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
function validationReport(document, links = {}) {
    const heading = headline(document);
    const open = document.checks
        .filter(({ verdict: of }) => of !== 'pass')
        .sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict]);
    return {
        title: `${document.model}: ${heading}`,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            ...(open.length > 0 ? [validation_checkTable(document, open, MOST_CHECKS)] : []),
            (0,build/* next */.K2)(...nextStep(document, open), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            datasets(document),
            (0,build/* details */.zH)(`All ${(0,lib_text/* plural */.LS)(document.checks.length, 'check')}`, validation_checkTable(document, document.checks, MOST_CHECKS)),
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
function headline({ contract, checks, datasets: data, outcome }) {
    const of = checks.filter(({ verdict: each }) => each === outcome).length;
    const said = (of === 1 ? SAID : SAID_OF_MANY)[outcome];
    const which = outcome === 'pass' && of === checks.length && of !== 1
        ? `all ${(0,lib_text/* count */.U9)(of)} checks`
        : `${(0,lib_text/* count */.U9)(of)} of ${(0,lib_text/* plural */.LS)(checks.length, 'check')}`;
    const where = Object.values(data).map(({ path, rows }) => `${path.split('/').at(-1)} (${(0,lib_text/* plural */.LS)(rows, 'row')})`);
    return `${contract.path}: ${which} ${said} on ${(0,build/* enumeration */.eG)(where)}`;
}
function reason({ checks, contract }) {
    const of = (which) => checks.filter(({ verdict: each }) => each === which).length;
    const columns = new Set(checks.filter(({ verdict: each }) => each === 'fail').map(({ column }) => column));
    const where = [...columns].filter((column) => column !== null);
    const counts = `${of('pass')} pass, ${of('warn')} warn, ${of('fail')} fail, ${of('inconclusive')} could not be tested.`;
    return [
        `Contract ${contract.id} version ${contract.version}: ${counts}`,
        where.length > 0 ? ` Failing: ${(0,build/* enumeration */.eG)(where)}.` : '',
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

// EXTERNAL MODULE: ./lib/actions/context.js + 5 modules
var actions_context = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/validate-data.js













const validate_data_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    mode: schemas/* enum */.k5n(['check', 'infer'])
        .default('check')
        .describe('`check` tests the data against its contract; `infer` writes a first contract from the data.'),
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
        return values.mode === 'infer' ? infer(context) : check(context);
    },
};
async function check(context) {
    const contract = await readContract(context);
    const splits = splitFiles(context);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const result = await validateSplits(engine, contract, splits, (split, done) => context.platform.log.progress('validating', done / Object.keys(splits).length, split));
        const { path, id, version, digest } = contract;
        const inputDigests = Object.fromEntries(Object.entries(result.datasets).map(([split, facts]) => [split, facts.digests.bytes]));
        const validation = await context.write('validation', {
            ...context.envelope(result.outcome, { ...inputDigests, contract: digest }),
            contract: { path, id, version, digest },
            datasets: result.datasets,
            checks: result.checks,
            profiles: result.profiles,
        });
        return await publish(context, validation);
    }
    finally {
        engine.close();
    }
}
async function readContract(context) {
    const named = context.model.config.data.contract;
    const path = context.inside(named, 'data.contract');
    if ((0,external_node_fs_.existsSync)(path))
        return parseContract(await (0,promises_.readFile)(path, 'utf8'), context.shown(path));
    throw context.model.error(['data', 'contract'], `"${named}" does not exist`, 'Write a first one from the data: validate-data with mode: infer.');
}
function splitFiles(context) {
    return Object.fromEntries(Object.entries(context.model.config.data.splits).map(([split, file]) => {
        const path = context.file(file, ['data', 'splits', split]);
        return [split, { path, shownPath: context.shown(path) }];
    }));
}
async function publish(context, validation) {
    const report = validationReport(validation, context.links);
    await context.publish('validation', report);
    const failed = validation.checks.filter(({ verdict }) => verdict === 'fail');
    annotate(context, validation);
    const rows = Object.values(validation.datasets).reduce((sum, { rows }) => sum + rows, 0);
    const tested = `${(0,lib_text/* plural */.LS)(validation.checks.length, 'check')} on ${(0,lib_text/* count */.U9)(rows)} rows`;
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
    const file = context.file(data.splits[split], ['data', 'splits', split]);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const text = await inferContract(engine, file, context.shown(file), {
            id: context.model.name,
            label: data.label,
            time: data.time,
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


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   gR: () => (/* binding */ orDash),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** How the reports write numbers: a real minus, thousands separators, as many digits as the interval supports. */
const MINUS = '−';
const MOST_DECIMALS = 8;
/** Decimals that show two significant digits of an interval's half-width. */
function decimalsFor(halfWidth) {
    if (!(halfWidth > 0))
        return 4;
    return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(halfWidth))));
}
/** `1,234.50`, `−0.012`; never a negative zero. */
function fixed(value, decimals) {
    const text = Math.abs(value).toLocaleString('en-US', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
    });
    return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
/** `+0.018`, `−0.009`, `0.000`. */
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** Three significant digits, or as many as asked: `0.661`, `12,346`, `1.20e−7`. */
function significant(value, digits = 3) {
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude < -5 || magnitude > 14)
        return value
            .toExponential(digits - 1)
            .replaceAll('-', MINUS)
            .replace('e+', 'e');
    if (Number.isInteger(value))
        return fixed(value, 0);
    return fixed(value, Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - magnitude)));
}
/** The shortest text of a number that a person wrote: `0.005`, `1,000`. */
const plain = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 12 }).replace('-', MINUS);
/** A share as `3.1 %`. Small shares keep two significant digits; only zero reads as zero. */
function percent(share) {
    const value = share * 100;
    if (value === 0)
        return '0 %';
    if (Math.abs(value) < 0.0001)
        return `${significant(value, 1)} %`;
    const decimals = Math.abs(value) >= 0.95 ? 1 : decimalsFor(Math.abs(value));
    return `${fixed(value, decimals).replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '')} %`;
}
/** `0.016 to 0.020` */
const span = ([low, high], write) => `${write(low)} to ${write(high)}`;
/** `0.032`, `< 0.001` */
const probability = (p) => (p < 0.001 ? '< 0.001' : fixed(p, 3));
const arrow = (better) => (better === 'higher' ? '↑' : '↓');
/** `90 % CI`: `confidence` is one-sided, the interval two-sided. */
const intervalName = (confidence) => `${plain(Math.round((2 * confidence - 1) * 1e4) / 100)} % CI`;
/** One number of decimals for all cells of a comparison's row. */
function decimalsOf({ interval, candidateInterval, difference, candidate, production, }) {
    const width = interval ?? candidateInterval;
    if (width && width[1] > width[0])
        return decimalsFor((width[1] - width[0]) / 2);
    const size = Math.max(...[candidate, production].map((value) => Math.abs(value ?? 0)));
    const digits = size > 0 ? Math.max(0, 2 - Math.floor(Math.log10(size))) : 3;
    const needed = difference ? decimalsFor(Math.abs(difference)) : digits;
    return Math.min(MOST_DECIMALS, Math.max(digits, needed));
}
const DASH = '–';
/** A value that may be missing: a dash says so. */
const orDash = (value, write) => value === null ? DASH : write(value);


/***/ }),

/***/ 23794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   gU: () => (/* binding */ standardError),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/** Arithmetic mean; NaN where there is no value. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Sample variance (n − 1) in two passes; NaN for fewer than two values. */
function variance(values) {
    if (values.length < 2)
        return Number.NaN;
    const center = mean(values);
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += (values[i] - center) ** 2;
    return sum / (values.length - 1);
}
/** Standard error of the mean. */
const standardError = (values) => Math.sqrt(variance(values) / values.length);


/***/ })

};
