export const id = 6011;
export const ids = [6011,8758];
export const modules = {

/***/ 32060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ COMPARISONS),
/* harmony export */   Jr: () => (/* binding */ isAllowed),
/* harmony export */   XD: () => (/* binding */ conditionColumns),
/* harmony export */   vd: () => (/* binding */ limitWords),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

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
/** `none`, `at most 5 rows`, `less than 1 % of rows`. */
function limitWords({ operator, value, unit }) {
    const [low, high] = (typeof value === 'number' ? [value, value] : value).map(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj);
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


/***/ }),

/***/ 23438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ isClassified),
  U: () => (/* binding */ parseContract)
});

// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/evidence/check-result.js
var check_result = __webpack_require__(83119);
// EXTERNAL MODULE: ./lib/data/conditions.js
var conditions = __webpack_require__(32060);
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
const figure = schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY().transform(Number)]);
const operators = {
    mustBe: figure.optional(),
    mustNotBe: figure.optional(),
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
    severity: schemas/* enum */.k5n(check_result/* SEVERITIES */.oC).default('error'),
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
        comparison: schemas/* enum */.k5n(conditions/* COMPARISONS */.F),
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

// EXTERNAL MODULE: ./lib/data/reading.js
var data_reading = __webpack_require__(23392);
;// CONCATENATED MODULE: ./lib/data/repair/fix.js

/** What `mlops.fix` of a column may ask for, in the order in which it is done whatever order it is written in. */
const FIXES = ['trim', 'lower', 'upper', 'type', 'clip'];
/** @throws UserError for a fix that nobody knows, or that the column cannot have. */
function fixesOf(value, property, path, places) {
    const fixes = words(value, FIXES, path, places);
    const { logicalType, logicalTypeOptions: { minimum, maximum } = {}, customProperties = [] } = property;
    if (fixes.includes('lower') && fixes.includes('upper'))
        throw places.error(path, 'lower and upper exclude each other');
    const own = customProperties.find(({ property: name }) => /^mlops\.(true|false)-values$/.test(name));
    const isTime = logicalType === 'date' || logicalType === 'timestamp';
    if (fixes.includes('type') && (own || (isTime && property.logicalTypeOptions?.format !== undefined)))
        throw places.error(path, `the column says by ${own?.property ?? 'format'} how it is written, so nothing is left to fix by type`);
    const isNumeric = logicalType === 'integer' || logicalType === 'number';
    const bounded = typeof minimum === 'number' || typeof maximum === 'number';
    if (fixes.includes('clip') && !(isNumeric && bounded))
        throw places.error(path, 'clip needs a number with minimum or maximum in logicalTypeOptions');
    return {
        fixes,
        ...(typeof minimum === 'number' ? { minimum } : {}),
        ...(typeof maximum === 'number' ? { maximum } : {}),
    };
}
/** Whether `mlops.fix` of the table asks to drop rows that repeat an earlier one in every column. */
const dedupeOf = (value, path, places) => words(value, ['dedupe'], path, places).length > 0;
function words(value, known, path, places) {
    const given = Array.isArray(value) ? value : [value];
    for (const [i, word] of given.entries())
        if (!known.includes(word))
            throw places.error(Array.isArray(value) ? [...path, i] : path, `unknown fix "${word}".${(0,lib_text/* didYouMean */.au)(String(word), known) || ` Known: ${known.join(', ')}.`}`);
    return known.filter((word) => given.includes(word));
}

// EXTERNAL MODULE: ./lib/data/requirement.js
var requirement = __webpack_require__(10719);
// EXTERNAL MODULE: ./lib/data/references.js
var references = __webpack_require__(11512);
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
        return `${(0,conditions/* limitWords */.vd)(limit)} more than last time`;
    return counted === '' ? (0,conditions/* limitWords */.vd)(limit) : `${counted}: ${(0,conditions/* limitWords */.vd)(limit)}`;
};
/** A rule with its thresholds; `given` is at `path`. */
function requirementOf(rule, { given, warn, severity }, path, places) {
    const limit = limitOf(given, rule, path, places);
    const warnLimit = warn ? limitOf(warn.given, rule, warn.path, places) : null;
    if (warnLimit !== null && severity !== 'error')
        throw places.error(warn?.path ?? path, `has no use, for with severity ${severity} the first limit warns already`);
    const strict = rule.allowed !== '' &&
        limit.operator === conditions/* NONE */.x3.operator &&
        limit.value === conditions/* NONE */.x3.value &&
        !PLURAL.has(rule.rule);
    const words = strict ? rule.allowed : allowedWords(rule, limit);
    return {
        rule: rule.rule,
        column: rule.column,
        measure: rule.measure,
        severity,
        limit,
        warn: warnLimit,
        allowed: warnLimit === null ? words : `${words}; to warn: ${(0,conditions/* limitWords */.vd)(warnLimit)}`,
        position: places.at(path),
    };
}
/** Rules that ODCS words as metrics: `rows without a value: none`. */
const PLURAL = new Set(['null-values', 'missing-values', 'duplicate-values', 'valid-values', 'pattern']);

// EXTERNAL MODULE: ./lib/data/patterns.js
var patterns = __webpack_require__(13601);
// EXTERNAL MODULE: ./lib/data/rules.js + 2 modules
var data_rules = __webpack_require__(69071);
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
            const complaint = (0,patterns/* patternComplaint */.G)(pattern);
            if (complaint)
                throw places.error([...at, 'pattern'], `the pattern ${pattern} is not supported: ${complaint.reason}`, data_rules/* PATTERN_HINT */.j);
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
                return rules.reference(this.columns(check.columns), (0,references/* referenceOf */.Bz)(check.to, [...at, 'to'], places), [...at, 'to'], filter);
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
        this.rules = new data_rules/* Rules */.i(columns, places);
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
                const own = (0,references/* referenceOf */.Bz)(from, [...at, 'from'], this.places);
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
        if (!Object.hasOwn(patterns/* FORMATS */.h, format))
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
        const reference = (0,references/* referenceOf */.Bz)(to, at, this.places);
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
    const places = new requirement/* Places */.N(parsed, file);
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
        classified: [],
        dedupe: false,
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
        this.rules = new data_rules/* Rules */.i(columns, places);
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
        if (each.type === 'string' && Object.hasOwn(patterns/* FORMATS */.h, each.format))
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

// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/contract.js











/** Whether its values must stay where they are. */
const isClassified = ({ classification }) => classification !== null && !/^public$/i.test(classification.trim());
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
    const places = new requirement/* Places */.N(parsed, file);
    const [table] = contract.schema;
    places.refuseDuplicates(table.properties.map(({ name }) => name), ['schema', 0, 'properties']);
    const all = table.properties.map((property, i) => {
        const path = ['schema', 0, 'properties', i];
        const extensions = contract_extensionsOf(property, path, places);
        const position = places.at([...path, 'name']);
        const type = types/* LOGICAL_TYPES */.ur.find((known) => known === property.logicalType);
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
        classified: all.filter(isClassified).map(({ name }) => name),
        ...tableExtensions(table.customProperties, ['schema', 0, 'customProperties'], places),
        requirements: requirementsOf(contract, columns, file, places),
        unsupported: places.unsupported,
    };
}
const LISTS = ['mlops.missing-values', 'mlops.true-values', 'mlops.false-values'];
const CHARACTERS = ['mlops.decimal-char', 'mlops.group-char'];
const contract_EXTENSIONS = ['mlops.role', 'mlops.environments', 'mlops.fix', ...LISTS, ...CHARACTERS];
const READING_KEYS = {
    'mlops.missing-values': 'missingValues',
    'mlops.true-values': 'trueValues',
    'mlops.false-values': 'falseValues',
    'mlops.decimal-char': 'decimalChar',
    'mlops.group-char': 'groupChar',
};
/** What `mlops.*` of a column's customProperties and the format of its dates say. */
function contract_extensionsOf(property, path, places) {
    const { name, customProperties, logicalType, logicalTypeOptions } = property;
    let fix;
    let role = null;
    let environments = null;
    const reading = {};
    for (const [i, { property: key, value }] of (customProperties ?? []).entries()) {
        if (!key.startsWith('mlops.'))
            continue;
        const at = [...path, 'customProperties', i];
        const known = contract_EXTENSIONS.find((one) => one === key);
        if (!known)
            throw places.error([...at, 'property'], `unknown property "${key}".${(0,lib_text/* didYouMean */.au)(key, contract_EXTENSIONS) || ` Known: ${contract_EXTENSIONS.join(', ')}.`}`);
        if (known === 'mlops.role')
            role = roleOf(value, [...at, 'value'], places);
        else if (known === 'mlops.environments')
            environments = environmentsOf(value, [...at, 'value'], places);
        else if (known === 'mlops.fix')
            fix = fixesOf(value, property, [...at, 'value'], places);
        else
            Object.assign(reading, { [READING_KEYS[known]]: readingValue(known, value, [...at, 'value'], places) });
    }
    const format = logicalTypeOptions?.format;
    if (format !== undefined && (logicalType === 'date' || logicalType === 'timestamp')) {
        const at = [...path, 'logicalTypeOptions', 'format'];
        reading.format = (0,data_reading/* strptimeOf */.C)(format);
        if (reading.format === undefined)
            places.skip(at, name, `format ${format}: ISO 8601 is read instead`);
    }
    return { role, environments, reading, ...(fix ? { fix } : {}) };
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
const TABLE_EXTENSIONS = ['mlops.fields-match', 'mlops.fix'];
function tableExtensions(given, path, places) {
    const found = { match: DEFAULT_MATCH, dedupe: false };
    for (const [i, { property, value }] of (given ?? []).entries()) {
        if (!property.startsWith('mlops.'))
            continue;
        const at = [...path, i, 'value'];
        if (property === 'mlops.fix')
            found.dedupe = dedupeOf(value, at, places);
        else if (property !== 'mlops.fields-match')
            throw places.error([...path, i, 'property'], `unknown property "${property}".${(0,lib_text/* didYouMean */.au)(property, TABLE_EXTENSIONS) || ` Known: ${TABLE_EXTENSIONS.join(', ')}.`}`);
        else if (!Object.hasOwn(FIELDS_MATCH, String(value)))
            throw places.error(at, `must be one of ${Object.keys(FIELDS_MATCH).join(', ')}`);
        else
            found.match = FIELDS_MATCH[String(value)];
    }
    return found;
}


/***/ }),

/***/ 13601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ patternComplaint),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
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


/***/ }),

/***/ 23392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ strptimeOf),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);

/** SQL of the text that a strict cast reads: `expression` in the form that plain CSV would have. */
function readText(expression, type, reading) {
    const { missingValues = [] } = reading;
    const text = plainForm(expression, type, reading);
    return missingValues.length === 0
        ? text
        : `CASE WHEN NOT ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlOneOf */ .AX)(expression, missingValues.map(_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw))} THEN ${text} END`;
}
function plainForm(expression, type, reading) {
    if (type === 'boolean')
        return booleanForm(expression, reading);
    if (type === 'integer' || type === 'number')
        return numberForm(expression, reading);
    if ((type === 'date' || type === 'timestamp') && reading.format !== undefined)
        // What does not parse stays as it is, with a mark that no cast accepts.
        return `coalesce(CAST(try_strptime(${expression}, ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(reading.format)}) AS VARCHAR), '? ' || ${expression})`;
    return expression;
}
function booleanForm(expression, { trueValues, falseValues }) {
    if (!trueValues && !falseValues)
        return expression;
    const isOneOf = (values) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlOneOf */ .AX)(expression, values.map(_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw));
    const yes = trueValues ?? ['true', 'True', 'TRUE', '1'];
    const no = falseValues ?? ['false', 'False', 'FALSE', '0'];
    return `CASE WHEN ${isOneOf(yes)} THEN 'true' WHEN ${isOneOf(no)} THEN 'false' ELSE '? ' || ${expression} END`;
}
function numberForm(expression, { decimalChar = '.', groupChar }) {
    const ungrouped = groupChar ? `replace(${expression}, ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(groupChar)}, '')` : expression;
    if (decimalChar === '.')
        return ungrouped;
    // A point is no decimal sign here, and must not become one.
    return `replace(replace(${ungrouped}, '.', '?'), ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(decimalChar)}, '.')`;
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
    // Not a reminder: DateTimeFormatter's letters for an offset such as +02:00.
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


/***/ }),

/***/ 11512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   NP: () => (/* binding */ openReferences)
/* harmony export */ });
/* unused harmony export KeyTables */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68804);
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16405);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);
/* harmony import */ var _reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23392);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11821);






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
    /** SQL of the key, as `k0`, `k1` …: its columns read like those that refer to it, and in their types. */
    source(name, columns, referring) {
        const table = this.tables.get(name);
        const key = columns.map((column, i) => {
            const stored = table.storedColumns.find((one) => one.name === column);
            if (!stored)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no column "${column}".${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(column, table.storedColumns.map((one) => one.name))}`, { location: { file: table.shownPath } });
            const { type = 'string', reading = {} } = referring[i] ?? {};
            const isText = stored.text || (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .logicalTypeOf */ .z9)(stored.type) === 'string';
            const text = (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(column);
            return `${(0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .strictCast */ .Fd)(isText ? (0,_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .readText */ .y)(text, type, reading) : text, stored, type).value} AS k${i}`;
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
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`refers to "${name}", which has no file.${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .au)(name, Object.keys(files))}`, {
                location: { file: path, ...position },
                hint: `Name its file in mlops.yaml: data: { references: { ${name}: path/to/${name}.csv } }.`,
            });
        tables.set(name, await (0,_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(engine, file.path, file.shownPath, file.csv));
    }
    return new KeyTables(tables);
}


/***/ }),

/***/ 10719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ aggregatesOf),
/* harmony export */   N: () => (/* binding */ Places)
/* harmony export */ });
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98099);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32060);



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
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, {
            location: { file: this.file, ...position },
            excerpt: (0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .Kb)(this.parsed.text, position),
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
        return (0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStrictly */ .zZ)(schema, inner, this.file);
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
            limit: _conditions_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3,
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


/***/ }),

/***/ 69071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ PATTERN_HINT),
  i: () => (/* binding */ Rules)
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/data/bounds.js

const BOUNDS = ['minimum', 'exclusiveMinimum', 'maximum', 'exclusiveMaximum'];
const DATE = /^\d{4}-\d{2}-\d{2}([ T]\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z?)?$/;
/** What is wrong with a bound of a column of the type; null where nothing is. */
function boundComplaint(bound, type) {
    const isNumeric = type === 'integer' || type === 'number';
    const isTime = type === 'date' || type === 'timestamp';
    if (isNumeric && typeof bound === 'number')
        return null;
    if (isTime && typeof bound === 'string' && DATE.test(bound) && !Number.isNaN(Date.parse(bound)))
        return null;
    const wanted = isNumeric ? 'a number' : isTime ? 'a date such as "2001-01-31"' : undefined;
    return wanted ? `must be ${wanted} for a column of ${type}` : `a column of ${type} has no range`;
}
const boundWords = (bound) => (typeof bound === 'number' ? (0,lib_text/* plain */.pj)(bound) : bound);
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

;// CONCATENATED MODULE: ./lib/data/breaking.js
/** A rule that counts the rows that break it in any of several ways. */
const breaking = (rule, column, allowed, counted, parts, filter = []) => ({
    rule,
    column,
    measure: { of: 'breaking-rows', parts: parts.map(([condition, words]) => ({ condition, words })), filter },
    allowed,
    counted,
});

// EXTERNAL MODULE: ./lib/data/patterns.js
var patterns = __webpack_require__(13601);
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
            const complaint = boundComplaint(bound, type);
            if (complaint !== null)
                throw this.places.error([...path, key], complaint);
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
        return breaking('length', name, lengthWords(minLength, maxLength), 'rows of another length', parts, filter);
    }
    pattern(column, pattern, path, filter = []) {
        const { name } = this.text(column, 'pattern', path);
        const complaint = (0,patterns/* patternComplaint */.G)(pattern);
        if (complaint)
            throw this.places.error(path, `the pattern ${pattern} is not supported: ${complaint.reason}${complaint.at > 0 ? ` (character ${complaint.at + 1})` : ''}`, PATTERN_HINT);
        return breaking('pattern', name, pattern, `rows not matching ${pattern}`, [[{ test: 'no-match', column: name, pattern }, 'not matching the pattern']], filter);
    }
    /** @param format A name of {@link FORMATS}. */
    format(column, format, path, filter = []) {
        const { name } = this.text(column, 'format', path);
        const pattern = Object.hasOwn(patterns/* FORMATS */.h, format) ? patterns/* FORMATS */.h[format] : undefined;
        if (pattern === undefined)
            throw this.places.error(path, `unknown format "${format}".${(0,lib_text/* didYouMean */.au)(format, Object.keys(patterns/* FORMATS */.h)) || ` Known: ${Object.keys(patterns/* FORMATS */.h).join(', ')}.`}`);
        return breaking('format', name, format, `rows not of format ${format}`, [[{ test: 'no-match', column: name, pattern }, `not of format ${format}`]], filter);
    }
    values({ name, type }, values, path, filter = []) {
        this.checkValues(values, type, path);
        return breaking('valid-values', name, (0,lib_text/* plural */.LS)(values.length, 'value'), `other than ${(0,lib_text/* plural */.LS)(values.length, 'value')}`, [[{ test: 'other-value', column: name, values }, 'with another value']], filter);
    }
    multiple({ name, type }, of, path, filter = []) {
        if (type !== 'integer' && type !== 'number')
            throw this.places.error(path, `a column of ${type} has no multiples`);
        const words = `not divisible by ${(0,lib_text/* plain */.pj)(of)}`;
        return breaking('multiple', name, `multiples of ${(0,lib_text/* plain */.pj)(of)}`, `rows ${words}`, [[{ test: 'not-multiple', column: name, of }, words]], filter);
    }
    comparison(column, comparison, other, path, filter = []) {
        if (KINDS[column.type] !== KINDS[other.type])
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
            counted: probability === undefined ? '' : `quantile ${(0,lib_text/* plain */.pj)(probability)}`,
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
        const isTime = KINDS[type] === 'time';
        const wrong = values.findIndex((value) => typeof value !== wanted || (isTime && Number.isNaN(Date.parse(String(value)))));
        if (wrong >= 0)
            throw this.places.error([...path, wrong], `must be a ${wanted}, for the column is ${type}; quote text that looks otherwise`);
    }
}
const PATTERN_HINT = 'Patterns are what ECMA-262 and RE2 share: no look-ahead, look-behind or back-references.';
const KINDS = {
    integer: 'number',
    number: 'number',
    date: 'time',
    timestamp: 'time',
    string: 'text',
    boolean: 'boolean',
};
const enumeration = (columns) => columns.map(({ name }) => name).join(', ');
function lengthWords(minLength, maxLength) {
    if (minLength === undefined)
        return `at most ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`;
    if (maxLength === undefined)
        return `at least ${(0,lib_text/* plural */.LS)(minLength, 'character')}`;
    return `${minLength} to ${(0,lib_text/* plural */.LS)(maxLength, 'character')}`;
}


/***/ })

};
