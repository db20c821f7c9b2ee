export const id = 4372;
export const ids = [4372];
export const modules = {

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


/***/ }),

/***/ 34372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gB: () => (/* binding */ WORKER_VARIABLE),
  serveWorker: () => (/* binding */ serveWorker),
  Rj: () => (/* binding */ unpackError)
});

// UNUSED EXPORTS: packError

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/platform/native.js + 3 modules
var platform_native = __webpack_require__(69630);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/model/header.js
var header = __webpack_require__(48564);
// EXTERNAL MODULE: ./lib/model/inputs.js
var model_inputs = __webpack_require__(8736);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/render.js
var render = __webpack_require__(27126);
// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/model/cells.js



const INTEGER_TYPES = {
    int64: 'BIGINT',
    int32: 'INTEGER',
    int16: 'SMALLINT',
    int8: 'TINYINT',
    uint32: 'UINTEGER',
    uint16: 'USMALLINT',
    uint8: 'UTINYINT',
};
/** Beyond it neighbouring integers are the same double. */
const EXACT = Number.MAX_SAFE_INTEGER;
const FLOATS = ['float', 'double', 'float16'];
const NESTED = /\[\d*\]$|^(STRUCT|MAP|UNION|LIST|BLOB|BIT)/;
/**
 * The SQL of a cell. Nothing is rounded or cut: `5.7` is no integer, and an integer beyond 2⁵³ would lose digits.
 *
 * @param type ONNX element type of the input
 * @throws UserError where no value of the column's type can fill such an input
 */
function cell(column, type, model, file) {
    const name = (0,data_engine/* sqlIdentifier */.I3)(column.name);
    if (NESTED.test(column.type))
        throw mismatch(column, type, model, file);
    if (type === 'string')
        return textCell(name, column, model, file);
    if (type === 'bool')
        return booleanCell(name);
    const wanted = FLOATS.includes(type) ? 'number' : 'integer';
    const { value, broken } = numericCast(name, column, wanted);
    if (value === 'NULL')
        throw mismatch(column, type, model, file);
    if (wanted === 'number') {
        const stored = column.type === 'FLOAT' ? 'FLOAT' : 'DOUBLE';
        return { value: `coalesce(CAST(${value} AS ${stored}), 'NaN'::${stored})`, missing: 'false', broken };
    }
    const exact = `TRY_CAST(${value} AS ${INTEGER_TYPES[type]})`;
    return {
        value: `coalesce(${exact}, 0)::${INTEGER_TYPES[type]}`,
        missing: `${value} IS NULL`,
        broken: `${broken} OR (${value} IS NOT NULL AND (${exact} IS NULL OR ${exact} NOT BETWEEN -${EXACT} AND ${EXACT}))`,
    };
}
function booleanCell(name) {
    const text = `lower(CAST(${name} AS VARCHAR))`;
    const value = `CASE WHEN ${text} IN ('true', '1') THEN 1.0 WHEN ${text} IN ('false', '0') THEN 0.0 END`;
    return {
        value: `coalesce(CAST(${value} AS UTINYINT), 0)::UTINYINT`,
        missing: `${name} IS NULL`,
        broken: `${name} IS NOT NULL AND ${value} IS NULL`,
    };
}
function numericCast(name, column, wanted) {
    if (column.type === 'BOOLEAN')
        return { value: `CAST(${name} AS TINYINT)`, broken: 'false' };
    // JSON is the type of a column in JSON Lines that holds nothing but null.
    if (column.type === 'JSON')
        return (0,types/* strictCast */.Fd)(`CAST(${name} AS VARCHAR)`, { ...column, type: 'VARCHAR', text: true }, wanted);
    return (0,types/* strictCast */.Fd)(name, column, wanted);
}
function textCell(name, column, model, file) {
    // Their text depends on who writes it: 1, 1.0, True.
    if (/^(BOOLEAN|FLOAT|DOUBLE|DECIMAL)/.test(column.type) && !column.text)
        throw mismatch(column, 'string', model, file);
    return { value: `coalesce(CAST(${name} AS VARCHAR), '')`, missing: 'false', broken: 'false' };
}
function mismatch(column, type, model, file) {
    return new errors/* UserError */.yo(`column "${column.name}" is ${column.type}; ${model} takes ${type}`, {
        location: { file },
        hint: 'Score data with the types that the model was trained on, or export the model for these types.',
    });
}

;// CONCATENATED MODULE: ./lib/model/feeds.js

const ARRAYS = {
    float: (size) => new Float32Array(size),
    // Halved where it enters the runtime.
    float16: (size) => new Float32Array(size),
    double: (size) => new Float64Array(size),
    int64: (size) => new BigInt64Array(size),
    int32: (size) => new Int32Array(size),
    int16: (size) => new Int16Array(size),
    int8: (size) => new Int8Array(size),
    uint32: (size) => new Uint32Array(size),
    uint16: (size) => new Uint16Array(size),
    uint8: (size) => new Uint8Array(size),
    bool: (size) => new Uint8Array(size),
    string: (size) => new Array(size).fill(''),
};
/** Beyond it neighbouring integers are the same number in a float of this type. */
const EXACT_INTEGERS = { float: 2 ** 24, float16: 2 ** 11 };
/** Tensors of a fixed number of rows, filled column by column and used again for every batch. */
class FeedBuffer {
    rows = 0;
    capacity;
    #inputs;
    #data;
    /** Columns with integers that their input's type cannot tell apart. */
    #rounded = new Map();
    constructor(inputs, capacity) {
        this.#inputs = inputs;
        this.capacity = capacity;
        this.#data = inputs.map(({ type, columns }) => ARRAYS[type](capacity * columns.length));
    }
    /** Rows of the tensors: all of the capacity where the model wants a fixed number, the rest being padding. */
    get fed() {
        return this.#inputs.some(({ fixedRows }) => fixedRows !== null) ? this.capacity : this.rows;
    }
    /**
     * Appends rows `from` to `to` of the columns (all inputs' columns one after the other), and gives their number.
     */
    append(columns, from, to) {
        let column = 0;
        for (const [i, input] of this.#inputs.entries()) {
            const width = input.columns.length;
            for (let k = 0; k < width; k++) {
                copy(this.#data[i], this.rows * width + k, width, columns[column], from, to);
                this.#notice(input, k, columns[column], from, to);
                column += 1;
            }
        }
        this.rows += to - from;
        return to - from;
    }
    feeds() {
        const rows = this.fed;
        return Object.fromEntries(this.#inputs.map(({ name, type, columns, dims }, i) => {
            const data = this.#data[i];
            const size = rows * columns.length;
            const view = size === data.length ? data : Array.isArray(data) ? data.slice(0, size) : data.subarray(0, size);
            return [name, { type, data: view, dims: [rows, ...dims] }];
        }));
    }
    warnings() {
        const names = [...this.#rounded.keys()];
        if (names.length === 0)
            return [];
        const type = this.#rounded.get(names[0]);
        return [
            `${(0,lib_text/* plural */.LS)(names.length, 'column')} (${names.slice(0, 5).join(', ')}) ${names.length === 1 ? 'holds' : 'hold'} integers above ${EXACT_INTEGERS[type].toLocaleString('en-US')}, which the model's ${type} input rounds: different values become the same.`,
        ];
    }
    #notice({ type, columns }, k, values, from, to) {
        const limit = EXACT_INTEGERS[type];
        if (limit === undefined || this.#rounded.has(columns[k]) || Array.isArray(values))
            return;
        if (values instanceof Float32Array && type === 'float')
            return;
        for (let row = from; row < to; row++) {
            const value = values[row];
            if ((value > limit || value < -limit) && Number.isInteger(value)) {
                this.#rounded.set(columns[k], type);
                return;
            }
        }
    }
}
function copy(target, at, stride, column, from, to) {
    // One loop for each kind, so that the compiler sees one kind in it.
    if (target instanceof Float32Array) {
        if (stride === 1)
            target.set(column.subarray(from, to), at);
        else if (column instanceof Float32Array)
            for (let row = from; row < to; row++)
                target[at + (row - from) * stride] = column[row];
        else
            copyNumbers(target, at, stride, column, from, to);
    }
    else if (target instanceof BigInt64Array)
        for (let row = from; row < to; row++)
            target[at + (row - from) * stride] = column[row];
    else if (Array.isArray(target))
        for (let row = from; row < to; row++)
            target[at + (row - from) * stride] = column[row];
    else
        copyNumbers(target, at, stride, column, from, to);
}
function copyNumbers(target, at, stride, column, from, to) {
    for (let row = from; row < to; row++)
        target[at + (row - from) * stride] = column[row];
}

;// CONCATENATED MODULE: ./lib/model/rows.js









const BATCH_ROWS = 8192;
/** So that one batch of tensors stays below 64 MiB. */
const BATCH_VALUES = (64 << 20) / 8;
/**
 * Opens the data for a model.
 *
 * @throws UserError for data that cannot be read, a column that is missing or of a type that cannot fill its input
 */
async function openRows(model, request) {
    const engine = await (0,data_engine/* openEngine */.F5)({ threads: request.threads });
    try {
        const { stored, storedColumns } = await (0,dataset/* openStored */.c2)(engine, request.data, request.shownData, request.csv);
        const names = storedColumns.map(({ name }) => name);
        const inputs = (0,model_inputs/* bindInputs */.Vp)(model, { file: request.shownData, names }, request.io);
        const cells = inputs.flatMap((input) => input.columns.map((name) => {
            const column = storedColumns[names.indexOf(name)];
            return { name, type: input.type, ...cell(column, input.type, model.path, request.shownData) };
        }));
        const buffer = new FeedBuffer(inputs, batchRows(inputs, cells.length, request.batchSize));
        const sql = `SELECT ${selection(cells)} FROM ${wantedRows(stored, request)}`;
        return {
            total: await countRows(engine, stored, request),
            inputs,
            warnings: () => buffer.warnings(),
            batches: () => batches(engine, sql, buffer, cells, request),
            close: () => engine.close(),
        };
    }
    catch (error) {
        engine.close();
        throw error;
    }
}
function wantedRows(table, { limit, rows }) {
    if (rows)
        return (0,render/* rowsOf */.RO)(table, rows);
    return limit === undefined ? table : `${table} LIMIT ${limit}`;
}
async function countRows(engine, table, request) {
    const { shownData: file, limit, rows } = request;
    if (rows)
        return rows.length;
    const [{ n }] = await (0,source/* reading */.h)(file, () => engine.rows(`SELECT count(*) AS n FROM ${table}`));
    if (n === 0)
        throw new errors/* UserError */.yo('has no rows to score', {
            location: { file },
            hint: 'Check the step that writes it.',
        });
    return Math.min(n, limit ?? Number.POSITIVE_INFINITY);
}
/** The cells, then the index of the first one that cannot be filled: 2i where missing, 2i + 1 where broken. */
function selection(cells) {
    const values = cells.map(({ value }, i) => `${value} AS c${i}`);
    const cases = cells.flatMap(({ missing, broken }, i) => [
        ...(broken === 'false' ? [] : [`WHEN ${broken} THEN ${2 * i + 1}`]),
        ...(missing === 'false' ? [] : [`WHEN ${missing} THEN ${2 * i}`]),
    ]);
    return [...values, ...(cases.length > 0 ? [`CASE ${cases.join(' ')} ELSE -1 END AS problem`] : [])].join(', ');
}
async function* batches(engine, sql, buffer, cells, request) {
    const size = buffer.capacity;
    let first = 0;
    const chunks = engine.stream(sql)[Symbol.asyncIterator]();
    for (;;) {
        const { value: chunk, done } = await (0,source/* reading */.h)(request.shownData, () => chunks.next());
        if (done)
            break;
        refuseProblems(chunk, cells, first + buffer.rows, request.shownData);
        const columns = cells.map((_, i) => chunk.items(i) ?? chunk.column(i));
        for (let from = 0; from < chunk.rows;) {
            const taken = buffer.append(columns, from, Math.min(chunk.rows, from + size - buffer.rows));
            from += taken;
            if (buffer.rows < size)
                break;
            yield { rows: size, fed: size, first, feeds: buffer.feeds() };
            first += size;
            buffer.rows = 0;
        }
    }
    if (buffer.rows > 0)
        yield { rows: buffer.rows, fed: buffer.fed, first, feeds: buffer.feeds() };
}
function batchRows(inputs, width, wanted = BATCH_ROWS) {
    const fixed = inputs.find(({ fixedRows }) => fixedRows !== null)?.fixedRows;
    if (fixed)
        return fixed;
    let rows = wanted;
    while (rows > 1 && rows * width > BATCH_VALUES)
        rows = Math.ceil(rows / 2);
    return rows;
}
function refuseProblems(chunk, cells, first, file) {
    if (chunk.names.length === cells.length)
        return;
    const problems = (chunk.items(cells.length) ?? chunk.column(cells.length));
    const row = firstProblem(problems);
    if (row < 0)
        return;
    const { name, type } = cells[problems[row] >> 1];
    const missing = problems[row] % 2 === 0;
    throw new errors/* UserError */.yo(missing
        ? `column ${(0,data_engine/* sqlIdentifier */.I3)(name)} is empty in row ${(0,lib_text/* count */.U9)(first + row + 1)}, and the model's input of type ${type} cannot be`
        : `column ${(0,data_engine/* sqlIdentifier */.I3)(name)} holds no valid ${type} in row ${(0,lib_text/* count */.U9)(first + row + 1)}`, {
        location: { file },
        hint: missing ? 'Fill the value, or export the model with a float input.' : undefined,
    });
}
function firstProblem(problems) {
    for (let row = 0; row < problems.length; row++)
        if (problems[row] >= 0)
            return row;
    return -1;
}

// EXTERNAL MODULE: ./lib/model/external.js
var external = __webpack_require__(58886);
// EXTERNAL MODULE: ./lib/model/file.js
var file = __webpack_require__(69887);
// EXTERNAL MODULE: ./lib/model/graph.js
var model_graph = __webpack_require__(44945);
;// CONCATENATED MODULE: ./lib/model/half.js
/** The bits of the numbers as float16. */
const toHalves = (values) => Uint16Array.from(values, halfBits);
/** Of a float16 tensor's data. */
function fromHalves(data) {
    return data instanceof Uint16Array ? Float32Array.from(data, halfValue) : Float32Array.from(data);
}
function halfValue(bits) {
    const sign = bits & 0x8000 ? -1 : 1;
    const exponent = (bits >> 10) & 0x1f;
    const fraction = bits & 0x3ff;
    if (exponent === 0)
        return sign * fraction * 2 ** -24;
    if (exponent === 0x1f)
        return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
    return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
/** @see IEEE 754-2019 §3.4: 1 sign, 5 exponent and 10 fraction bits; ties to even */
function halfBits(value) {
    if (Number.isNaN(value))
        return 0x7e00;
    const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
    const size = Math.abs(value);
    // Half of the last place above 65504 is infinity.
    if (size >= 65520)
        return sign | 0x7c00;
    const exponent = Math.max(-14, Math.floor(Math.log2(size)));
    const scaled = size / 2 ** (exponent - 10);
    const floor = Math.floor(scaled);
    const rest = scaled - floor;
    const rounded = rest > 0.5 || (rest === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
    if (exponent === -14 && rounded < 1024)
        return sign | rounded;
    // A carry out of the fraction goes into the exponent by itself.
    return sign | (((exponent + 15) << 10) + rounded - 1024);
}

;// CONCATENATED MODULE: ./lib/model/refusals.js

/** What the runtime says of models that it cannot run, and what would mend them. */
const REFUSALS = [
    {
        pattern: /Opset (\d+) is under development and support for this is limited|opset (\d+)/i,
        hint: ([, opset]) => `The model is newer than the runtime${opset ? ` (opset ${opset})` : ''}: export it with an older one, for example target_opset=17.`,
    },
    {
        pattern: /Unsupported model IR version: (\d+), max supported IR version: (\d+)/,
        hint: ([, found, known]) => `The model is of IR version ${found}, the runtime knows up to ${known}: export it again with an older onnx package, or set model.ir_version = ${known} before saving.`,
    },
    {
        pattern: /(?:No Op registered for|Could not find an implementation for) ([\w.:]+)|([\w.:]+)\(-?\d*\) is not a registered function\/op/,
        hint: ([, first, second]) => `The runtime has no operator ${first ?? second}: export without custom operators, or with another opset.`,
    },
    {
        pattern: /Got invalid dimensions for input: (\S+)|Invalid rank for input: (\S+)/,
        hint: ([, input, ranked]) => `Input "${input ?? ranked}" is of another shape than the model's own computation: list its columns in io.inputs, in the order of the training.`,
    },
    {
        pattern: /external data|External data|\.data\b.*(?:not exist|No such file)/,
        hint: () => 'Save it as one file: onnx.save(onnx.load(path), path, save_as_external_data=False).',
    },
    {
        pattern: /Non tensor type is temporarily not supported/,
        hint: () => 'Export its outputs as tensors (skl2onnx: options={"zipmap": False}).',
    },
];
/** What fails while rows are scored may quote a cell: an index that is out of bounds, a text that is no number. */
const withoutCells = (said) => said.replaceAll(/\bidx=-?\d+/g, 'idx=…').replaceAll(/(?<!Name:)'[^']*'/g, "'…'");
/** As {@link refusal}, of a call with rows of the data. */
const rowsRefusal = (file, what, cause) => refusal(file, what, new Error(withoutCells(cause.message)));
/** What the runtime says about a model, in one line under our own, and what would mend it. */
function refusal(file, what, cause) {
    const said = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0];
    const matches = REFUSALS.flatMap(({ pattern, hint }) => {
        const found = pattern.exec(said);
        return found ? [hint(found)] : [];
    });
    return new errors/* UserError */.yo(what, {
        location: { file },
        hint: [`ONNX Runtime says: ${said}`, ...matches.slice(0, 1)].join('\n'),
        cause,
    });
}

;// CONCATENATED MODULE: ./lib/model/classes.js

/** Operators that change neither the order of classes nor what a column means. */
const PASSES = new Set([
    'Cast',
    'Identity',
    'Reshape',
    'Squeeze',
    'Unsqueeze',
    'Flatten',
    'Normalizer',
    'Softmax',
    'Sigmoid',
    'ZipMap',
]);
/** Names of the attribute that lists the classes: ZipMap and TreeEnsembleClassifier, then the other classifiers. */
const CLASS_LISTS = ['classlabels_int64s', 'classlabels_ints', 'classlabels_strings'];
/**
 * The classes in the order of the score columns, as the graph itself records it, or null where it does not. Each
 * output is followed back to the operator that makes it: a classifier (its class list), a look-up in a stored
 * list, or a LabelEncoder from 0 … K − 1.
 */
function classOrder(model) {
    const makers = new Map(model.nodes.flatMap((node) => node.outputs.map((output) => [output, node])));
    for (const output of model.outputs) {
        const classes = classesOfTensor(model, makers, output.name);
        if (classes)
            return classes;
    }
    return null;
}
function classesOfTensor(model, makers, tensor) {
    let node = makers.get(tensor);
    // A graph has no cycles, but a damaged file may.
    for (let steps = 0; node && steps < model.nodes.length; steps++) {
        const classes = classesOfNode(model, node);
        if (classes)
            return classes;
        if (!PASSES.has(node.opType))
            return undefined;
        node = makers.get(node.inputs[0]);
    }
    return undefined;
}
function classesOfNode(model, node) {
    if (node.opType === 'LabelEncoder')
        return encodedClasses(node);
    if (node.opType === 'ArrayFeatureExtractor' || node.opType === 'Gather') {
        const list = model.initializers.find((initializer) => initializer.name === node.inputs[0]);
        return list && (0,model_graph/* initializerValues */.xk)(list);
    }
    if (node.opType !== 'ZipMap' && !node.opType.endsWith('Classifier'))
        return undefined;
    for (const name of CLASS_LISTS) {
        const classes = (0,model_graph/* listAttribute */.b4)(node, name);
        if (classes)
            return classes;
    }
    return undefined;
}
/** A LabelEncoder that turns the index of a column into a label. */
function encodedClasses(node) {
    const keys = (0,model_graph/* listAttribute */.b4)(node, 'keys_int64s')?.map(Number);
    const values = (0,model_graph/* listAttribute */.b4)(node, 'values_strings') ?? (0,model_graph/* listAttribute */.b4)(node, 'values_int64s');
    if (!keys || !values || keys.length !== values.length)
        return undefined;
    const classes = new Array(keys.length);
    for (const [i, key] of keys.entries())
        classes[key] = values[i];
    const complete = Object.keys(classes).length === keys.length && keys.every((key) => key >= 0 && key < keys.length);
    return complete ? classes : undefined;
}

// EXTERNAL MODULE: ./lib/model/protobuf.js
var protobuf = __webpack_require__(49130);
;// CONCATENATED MODULE: ./lib/model/zipmap.js



/**
 * Takes ZipMap and SequenceConstruct operators off the end of a graph. ZipMap turns the matrix of probabilities into a
 * sequence of maps, SequenceConstruct several matrices into a sequence, which the runtime for Node cannot return;
 * without them the matrices themselves, [rows, classes], become the outputs.
 *
 * @param file name in errors
 */
function withoutZipMap(bytes, file = 'model') {
    return runnableModel(parseModel(bytes, file));
}
/** {@link withoutZipMap} of a model that is already parsed. */
function runnableModel(model) {
    const { bytes } = model.message;
    const classes = classOrder(model);
    const removed = model.nodes.filter((node) => PACKERS.has(node.opType) && feedsOutput(model, node));
    if (removed.length === 0)
        return { bytes, classes, replaced: {}, changed: false };
    const graph = graphWithout(model, removed);
    return {
        bytes: (0,model_graph/* withGraph */.JD)(model, graph),
        classes,
        replaced: Object.fromEntries(removed.map(({ inputs, outputs }) => [outputs[0], inputs])),
        changed: true,
    };
}
const PACKERS = new Set(['ZipMap', 'SequenceConstruct']);
const feedsOutput = (model, node) => model.outputs.some((output) => output.name === node.outputs[0]);
/** The graph's payload in pieces: views of the file, and the new outputs between them. */
function graphWithout(model, removed) {
    const { graph } = model;
    const dropped = new Set(removed.map((node) => node.field.at));
    const pieces = [];
    let kept = graph.start;
    let output = 0;
    for (const field of graph.fields()) {
        const packer = field.number === model_graph/* GRAPH */.bo.output
            ? removed.find((node) => node.outputs[0] === model.outputs[output].name)
            : undefined;
        if (field.number === model_graph/* GRAPH */.bo.output)
            output += 1;
        if (!packer && !dropped.has(field.at))
            continue;
        pieces.push(graph.bytes.subarray(kept, field.at));
        if (packer)
            pieces.push(...newOutputs(model, packer));
        kept = field.end;
    }
    pieces.push(graph.bytes.subarray(kept, graph.end));
    return pieces;
}
const isOutput = (model, name) => model.outputs.some((output) => output.name === name);
/** What goes into the packer, as outputs: of ZipMap a matrix [any, classes], of others what the runtime finds out. */
function newOutputs(model, packer) {
    const classes = (0,model_graph/* listAttribute */.b4)(packer, 'classlabels_int64s') ?? (0,model_graph/* listAttribute */.b4)(packer, 'classlabels_strings');
    const names = packer.inputs.filter((name) => !isOutput(model, name));
    return names.map((name) => scoreOutput(name, packer.opType === 'ZipMap' ? [undefined, classes?.length] : null));
}
/** A GraphProto.output: a float tensor. */
function scoreOutput(name, shape) {
    const dims = shape?.map((size) => (0,protobuf/* lengthDelimited */.AL)(1, size ? (0,protobuf/* varintField */.Lf)(1, size) : new Uint8Array()));
    const tensor = Buffer.concat([
        (0,protobuf/* varintField */.Lf)(1, model_graph/* ELEMENT_TYPES */.bV.indexOf('float')),
        ...(dims ? [(0,protobuf/* lengthDelimited */.AL)(2, Buffer.concat(dims))] : []),
    ]);
    const value = Buffer.concat([(0,protobuf/* lengthDelimited */.AL)(1, name), (0,protobuf/* lengthDelimited */.AL)(2, (0,protobuf/* lengthDelimited */.AL)(1, tensor))]);
    return (0,protobuf/* lengthDelimited */.AL)(model_graph/* GRAPH */.bo.output, value);
}

;// CONCATENATED MODULE: ./lib/model/runtime.js









/** Names of element types that differ between ONNX and its runtime. */
const RUNTIME_TYPES = { float: 'float32', double: 'float64' };
const OPTIONS = {
    // Errors only: warnings about the graph are of no use to who scores with it.
    logSeverityLevel: 3,
    // Threads that wait by spinning take the cores from those that read the data.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
};
/**
 * Where JavaScript has a Float16Array, a tensor turns the bits into one, which the runtime's native side then reads as
 * empty ("not enough space: expected 20, got 0"). So it is given the bits again.
 */
function halfTensor(tensor, values, dims) {
    const bits = toHalves(values);
    return Object.assign(new tensor('float16', bits, dims), { cpuData: bits });
}
const readable = ({ type, data, dims }) => ({
    data: type === 'float16' ? fromHalves(data) : data,
    dims,
});
/**
 * Loads a model. A session is never opened twice in a process: sessions leak and `run()` blocks.
 *
 * @param threads of one operator; as many as there are cores where not given
 * @throws UserError where the file is no model or the runtime refuses it
 */
async function openSession(path, shownPath, providers = { wanted: ['cpu'], required: null }, threads) {
    const { source, ...description } = await prepare(path, shownPath);
    const { Tensor } = await (0,platform_native/* loadOnnxRuntime */.aD)();
    const { session, provider, fallback } = await create(source, shownPath, providers, threads);
    return {
        path: shownPath,
        ...description,
        provider,
        fallback,
        run: async (feeds, names, first) => {
            const tensors = {};
            for (const [name, { type, data, dims }] of Object.entries(feeds))
                tensors[name] =
                    type === 'float16'
                        ? halfTensor(Tensor, data, dims)
                        : new Tensor((RUNTIME_TYPES[type] ?? type), data, dims);
            try {
                const result = await session.run(tensors, names);
                return Object.fromEntries(names.map((name) => [name, readable(result[name])]));
            }
            catch (cause) {
                throw rowsRefusal(shownPath, `fails in the batch that starts at row ${(0,lib_text/* count */.U9)(first + 1)}`, cause);
            }
        },
        release: () => session.release(),
    };
}
/** Describes the model, and lets go of its bytes where the runtime can read the file itself. */
async function prepare(path, shownPath) {
    const original = (0,model_graph/* parseModel */.Xh)(await (0,file/* readModelFile */.G)(path, shownPath), shownPath);
    (0,external/* requireOneFile */.C)(original, path, shownPath);
    const { bytes, classes, replaced, changed } = runnableModel(original);
    const { inputs, metadata } = original;
    const { outputs } = changed ? (0,model_graph/* parseModel */.Xh)(bytes, shownPath) : original;
    return { source: changed ? bytes : path, inputs, outputs, metadata, classes, replaced };
}
/** The first of the providers that the machine has; what the others said goes into `fallback`. */
async function create(source, shownPath, { wanted, required }, threads) {
    const { InferenceSession } = await (0,platform_native/* loadOnnxRuntime */.aD)();
    let fallback = null;
    for (const provider of [...new Set([...(required ? [required] : []), ...wanted, 'cpu'])]) {
        try {
            const pinned = threads === undefined ? {} : { intraOpNumThreads: threads, interOpNumThreads: 1 };
            const options = { ...OPTIONS, ...pinned, executionProviders: [provider] };
            const session = typeof source === 'string'
                ? await InferenceSession.create(source, options)
                : await InferenceSession.create(source, options);
            return { session, provider, fallback };
        }
        catch (cause) {
            if (provider === 'cpu')
                throw refusal(shownPath, 'cannot be loaded by ONNX Runtime', cause);
            const said = cause.message.split('\n')[0];
            if (provider === required)
                throw new errors/* UserError */.yo(`cannot be run on ${provider}, which require-provider asks for`, {
                    location: { file: shownPath },
                    hint: `ONNX Runtime says: ${said}\nRun on a machine with ${provider}, or remove require-provider.`,
                    cause,
                });
            fallback ??= `${provider} is not available on this machine, so the CPU scores instead (${said})`;
        }
    }
    throw new TypeError('the CPU is always among the providers');
}

;// CONCATENATED MODULE: ./lib/model/latency.js





/** Different inputs of one batch size, called in turn, so that no answer is always in the cache. */
const RECORDED = 64;
/**
 * Loads one model into this process and times blocks of calls until it is told to stop.
 *
 * @returns what loading and calling it added to the memory of this process at the peak, in bytes
 */
async function serveBlocks(work, other) {
    const recorded = [];
    const facts = await (0,header/* readModelFacts */.B)(work.model, work.shownPath);
    for (const batch of work.batches)
        recorded.push(await record(facts, work, batch));
    const before = forgetPeak();
    const started = performance.now();
    const session = await openSession(work.model, work.shownPath, work.providers, work.threads);
    const loadMs = performance.now() - started;
    const { provider, fallback } = session;
    await other.loaded({ loadMs, provider, fallback, rows: recorded.map(([feeds]) => rowsOf(feeds)) });
    const names = session.outputs.filter(({ type }) => model_inputs/* TYPES */.QE.includes(type)).map(({ name }) => name);
    for (;;) {
        const block = await other.next();
        if (block === null)
            break;
        await other.timed(await timeCalls(session, names, recorded[block.batch], block.calls));
    }
    const added = peakMemory() - before;
    await session.release();
    return added;
}
const rowsOf = (feeds) => Object.values(feeds)[0].dims[0];
/** The first rows of the data as inputs of this batch size. */
async function record(model, work, batch) {
    const rows = await openRows(model, { ...work, batchSize: batch, limit: batch * RECORDED });
    const recorded = [];
    try {
        for await (const { feeds } of rows.batches())
            if (recorded.length < RECORDED)
                recorded.push(copied(feeds));
    }
    finally {
        rows.close();
    }
    // The last of them may have fewer rows.
    return recorded.filter((feeds) => rowsOf(feeds) === rowsOf(recorded[0]));
}
/** The tensors of a batch are written again for the next. */
const copied = (feeds) => Object.fromEntries(Object.entries(feeds).map(([name, feed]) => [name, { ...feed, data: feed.data.slice() }]));
/** Milliseconds of each call: making the tensors, running the model, and reading its answers. */
async function timeCalls(session, names, recorded, calls) {
    const milliseconds = new Float64Array(calls);
    // Of what the calls leave behind; the rest of the heap stays as it is, and would take as long as the calls.
    globalThis.gc?.({ type: 'minor' });
    for (let call = 0; call < calls; call++) {
        const feeds = recorded[call % recorded.length];
        const started = process.hrtime.bigint();
        await session.run(feeds, names, 0);
        milliseconds[call] = Number(process.hrtime.bigint() - started) / 1e6;
    }
    return milliseconds;
}
/** Only where Node was started with --expose-gc. */
const collectGarbage = () => void globalThis.gc?.();
/** Bytes of this process now; where the system can, the peak is counted from here. */
function forgetPeak() {
    collectGarbage();
    try {
        // proc(5): 5 sets the peak of the resident memory to what it is now.
        (0,external_node_fs_.writeFileSync)('/proc/self/clear_refs', '5');
    }
    catch {
        // Another system: the peak is then that of the whole life of this process.
    }
    return process.memoryUsage.rss();
}
function peakMemory() {
    try {
        const [, kibibytes] = /^VmHWM:\s*(\d+) kB/m.exec((0,external_node_fs_.readFileSync)('/proc/self/status', 'utf8')) ?? [];
        if (kibibytes)
            return Number(kibibytes) * 1024;
    }
    catch {
        // Another system, as above.
    }
    return process.resourceUsage().maxRSS * 1024;
}

// EXTERNAL MODULE: ./lib/model/outputs.js
var model_outputs = __webpack_require__(62035);
;// CONCATENATED MODULE: ./lib/model/labels.js

/**
 * The decision is the class with the largest score, the first of equals; of one score it is the second class from
 * 0.5. Rows where the two largest are equal are not compared: which class they are is a matter of rounding.
 *
 * @param classes in the order of the score columns; null stands for 0 and 1
 */
function labelCheck(classes) {
    const names = classes ?? ['0', '1'];
    const indexOf = new Map(names.map((name, index) => [(0,model_outputs/* meaning */.ak)(name), index]));
    const check = {
        rows: 0,
        different: 0,
        compare(matrix, width, { data }, rows) {
            // One label a row; a matrix of them is another thing.
            if (data.length < rows || (width > 1 && width !== names.length))
                return;
            const said = labelIndices(data, rows, indexOf);
            for (let row = 0; row < rows; row++) {
                const decided = width === 1 ? single(matrix[row]) : largest(matrix, row * width, width);
                if (decided < 0)
                    continue;
                check.rows += 1;
                if (decided !== said[row])
                    check.different += 1;
            }
        },
    };
    return check;
}
const single = (score) => (score === 0.5 ? -1 : Number(score > 0.5));
/** −1 where two are the largest. */
function largest(matrix, at, width) {
    let best = 0;
    let tie = false;
    for (let i = 1; i < width; i++) {
        const difference = matrix[at + i] - matrix[at + best];
        if (difference > 0) {
            best = i;
            tie = false;
        }
        else if (difference === 0)
            tie = true;
    }
    return tie ? -1 : best;
}
function labelIndices(data, rows, indexOf) {
    const indices = new Int32Array(rows);
    const known = new Map();
    for (let row = 0; row < rows; row++) {
        const value = data[row];
        let index = known.get(value);
        if (index === undefined) {
            index = indexOf.get((0,model_outputs/* meaning */.ak)(String(value))) ?? -2;
            known.set(value, index);
        }
        indices[row] = index;
    }
    return indices;
}

;// CONCATENATED MODULE: ./lib/model/answers.js




/** float32 softmax sums miss 1 by up to 1e-5, those of float16 by more; what misses by this is no distribution. */
const SUM_TOLERANCE = 1e-3;
const HALF_SUM_TOLERANCE = 1e-2;
/** What scikit-learn accepts as a sum of 1 (`numpy.allclose`); between this and the tolerance we divide. */
const EXACT_SUM = 1e-5;
/** A forest's float32 sum of shares can be 1.0000001. */
const EDGE = 1e-5;
/**
 * Reads the answers out of output tensors, batch by batch, on whichever axis the rows lie. The answer is row-major
 * [rows, width]: the positive class's score, the score of each class or label, or the prediction.
 */
class AnswerReader {
    #task;
    #outputs;
    #io;
    #file;
    #tolerance;
    #width = 1;
    #calibrated;
    #renormalised = 0;
    #labels = null;
    constructor(outputs, task, io, file) {
        this.#outputs = outputs;
        this.#task = task;
        this.#io = io;
        this.#file = file;
        this.#calibrated = (0,model_outputs/* isClassification */.XZ)(task);
        const half = outputs.scores.some(({ type }) => type === 'float16');
        this.#tolerance = half ? HALF_SUM_TOLERANCE : SUM_TOLERANCE;
        if (outputs.label !== null && task !== 'multilabel')
            this.#labels = labelCheck(outputs.labelNames);
    }
    /** The outputs to ask the model for. */
    get names() {
        const { scores, label } = this.#outputs;
        const names = scores.map(({ name }) => name);
        return label !== null && this.#labels ? [...names, label] : names;
    }
    get facts() {
        const many = this.#task === 'multiclass' || this.#task === 'multilabel';
        return {
            width: this.#width,
            classes: many ? this.#outputs.classes : null,
            calibrated: this.#calibrated,
            renormalised: this.#renormalised,
            labels: this.#labels && { rows: this.#labels.rows, different: this.#labels.different },
        };
    }
    /**
     * @param fed rows that the model was given, padding included
     * @param rows how many of them count
     * @param first index of the first of them, for errors
     * @throws UserError for a tensor of another shape, and for margins where no activation is set
     */
    read(tensors, fed, rows, first) {
        const columns = this.#outputs.scores.flatMap((output) => this.#columnsOf(output, tensors[output.name], fed));
        this.#checkWidth(columns.length, fed, tensors);
        const matrix = gather(columns, rows);
        if (!(0,model_outputs/* isClassification */.XZ)(this.#task))
            return matrix;
        activate(matrix, columns.length, this.#io.activation);
        this.#checkProbabilities(matrix, columns.length, first);
        const { label } = this.#outputs;
        if (label !== null)
            this.#labels?.compare(matrix, columns.length, tensors[label], rows);
        return this.#task === 'binary-classification' ? this.#positive(matrix, columns.length) : matrix;
    }
    #columnsOf(output, { data, dims }, fed) {
        const values = data;
        const axis = rowAxis(output, dims, fed);
        if (axis === undefined)
            throw this.#shapeError(output.name, dims, fed);
        const others = dims.filter((_, i) => i !== axis);
        let width = others.reduce((product, dim) => product * dim, 1);
        const size = dims.reduce((product, dim) => product * dim, 1);
        // Each label has a column for "no" and one for "yes": [labels, rows, 2], [rows, labels, 2], or [rows, 2] of one label.
        const pairs = this.#task === 'multilabel' &&
            others.at(-1) === 2 &&
            (others.length === 2 || this.#outputs.scores.length > 1);
        const inner = pairs ? 2 : 1;
        if (pairs)
            width /= 2;
        return Array.from({ length: width }, (_, column) => axis === 0
            ? { data: values, stride: size / fed, offset: column * inner + inner - 1 }
            : { data: values, stride: inner, offset: column * fed * inner + inner - 1 });
    }
    #checkWidth(width, fed, tensors) {
        const { scores, classes, positive } = this.#outputs;
        const binary = this.#task === 'binary-classification';
        const wanted = binary ? [1, 2] : (0,model_outputs/* isClassification */.XZ)(this.#task) ? classes && [classes.length] : [1];
        if (wanted && !wanted.includes(width))
            throw this.#shapeError(scores[0].name, tensors[scores[0].name].dims, fed);
        if (binary && width === 1 && positive === 'first')
            throw new errors/* UserError */.yo(`gives one score a row in "${scores[0].name}", which stands for its second class, and the positive class is the first`, {
                location: { file: this.#file },
                hint: 'Export the probabilities of both classes as a tensor [rows, 2], or name the class that the score stands for: io: { positive: … }.',
            });
        if (width === 1 && this.#io.activation === 'softmax')
            throw new errors/* UserError */.yo(`gives one score a row in "${scores[0].name}", and a softmax of one is always 1`, {
                location: { file: this.#file },
                hint: 'Set io: { activation: sigmoid }.',
            });
        this.#width = binary ? 1 : width;
    }
    #shapeError(name, dims, fed) {
        const { classes } = this.#outputs;
        return new errors/* UserError */.yo(`gives output "${name}" of shape [${dims.join(', ')}] for ${(0,lib_text/* plural */.LS)(fed, 'row')}`, {
            location: { file: this.#file },
            hint: this.#task === 'binary-classification'
                ? 'Two columns or one are needed.'
                : (0,model_outputs/* isClassification */.XZ)(this.#task) && classes
                    ? `One column for each of ${classes.length} classes is needed: ${classes.slice(0, 10).join(', ')}.`
                    : (0,model_outputs/* isClassification */.XZ)(this.#task)
                        ? 'Rows must be its first axis or its second. A model that takes a fixed number of rows wants io: { batch: … }.'
                        : 'One column is needed.',
        });
    }
    /** Sums are asked of the classes of one row; labels stand alone. */
    #checkProbabilities(matrix, width, first) {
        const summed = width > 1 && this.#task !== 'multilabel';
        for (let at = 0; at < matrix.length; at += width) {
            const margin = this.#mend(matrix, at, width, summed);
            if (margin === null)
                continue;
            this.#margin(margin.value, margin.how, first + at / width);
            break;
        }
    }
    /** Takes away what rounding did to one row; gives what rounding cannot have done. NaN is told of later. */
    #mend(matrix, at, width, summed) {
        let sum = 0;
        for (let i = at; i < at + width; i++) {
            const value = matrix[i];
            if (value < -EDGE || value > 1 + EDGE)
                return { value, how: 'outside of [0, 1]' };
            if (value < 0 || value > 1)
                matrix[i] = value < 0 ? 0 : 1;
            sum += matrix[i];
        }
        if (!summed || Math.abs(sum - 1) <= EXACT_SUM || Number.isNaN(sum))
            return null;
        if (Math.abs(sum - 1) > this.#tolerance)
            return { value: sum, how: 'as the sum of a row' };
        for (let i = at; i < at + width; i++)
            matrix[i] /= sum;
        this.#renormalised += 1;
        return null;
    }
    #margin(value, how, row) {
        this.#calibrated = false;
        if (this.#io.activation !== undefined)
            return;
        const name = this.#outputs.scores[0].name;
        const one = this.#outputs.scores.length === 1 && this.#task === 'binary-classification';
        throw new errors/* UserError */.yo(`gives ${Number(value.toPrecision(6))} ${how} in "${name}", row ${(0,lib_text/* count */.U9)(row + 1)}: these are margins (logits), not probabilities`, {
            location: { file: this.#file },
            hint: `Say what turns them into probabilities: io: { activation: ${one ? 'sigmoid' : 'softmax'} } (sigmoid for one score ` +
                'or for labels, softmax for classes). With activation: none they are compared as they are: they rank, and log loss is undefined.',
        });
    }
    #positive(matrix, width) {
        if (width === 1)
            return matrix;
        const column = this.#outputs.positive === 'second' ? 1 : 0;
        const scores = new Float64Array(matrix.length / 2);
        for (let row = 0; row < scores.length; row++)
            scores[row] = matrix[2 * row + column];
        return scores;
    }
}
/** 0 or 1; undefined where neither axis has as many entries as rows were fed. The declared shape decides a tie. */
function rowAxis({ shape }, dims, fed) {
    if (dims.length === 0)
        return fed === 1 ? 0 : undefined;
    const second = dims.length > 1 && dims[1] === fed;
    if (dims[0] !== fed)
        return second ? 1 : undefined;
    return second && typeof shape[0] === 'number' && typeof shape[1] !== 'number' ? 1 : 0;
}
function gather(columns, rows) {
    const width = columns.length;
    const matrix = new Float64Array(rows * width);
    for (const [column, { data, stride, offset }] of columns.entries())
        for (let row = 0; row < rows; row++)
            matrix[row * width + column] = data[row * stride + offset];
    return matrix;
}
function activate(matrix, width, activation) {
    if (activation === 'sigmoid')
        for (let i = 0; i < matrix.length; i++)
            matrix[i] = 1 / (1 + Math.exp(-matrix[i]));
    if (activation !== 'softmax')
        return;
    for (let at = 0; at < matrix.length; at += width) {
        const row = matrix.subarray(at, at + width);
        const largest = row.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
        let sum = 0;
        for (let i = 0; i < width; i++)
            sum += row[i] = Math.exp(row[i] - largest);
        for (let i = 0; i < width; i++)
            row[i] /= sum;
    }
}

;// CONCATENATED MODULE: ./lib/model/probe.js





/** At most so many rows go into one call. */
const CALL_ROWS = 8192;
/** Loads one model and some rows, and scores them again and again, each time with other values in some columns. */
async function serveProbes(work, other) {
    const session = await openSession(work.model, work.shownPath, work.providers);
    const reader = new AnswerReader((0,model_outputs/* answerOutputs */.$M)({ ...session, file: work.shownPath }, work, work.io), work.task, work.io ?? {}, work.shownPath);
    const { inputs, taken } = await takeRows(session, work);
    const columns = [...new Set(inputs.flatMap((input) => input.columns))];
    for (let question = work.first;; question = await other.next()) {
        const { rows, changes, orders, scores } = question;
        const asked = rows ? picked(taken, inputs, rows) : taken;
        const file = (0,external_node_fs_.openSync)(scores, 'w');
        const answer = async (feeds) => {
            for (const part of parts(feeds, inputs, (rows ?? work.rows).length)) {
                const tensors = await session.run(part.feeds, reader.names, part.first);
                const answers = reader.read(tensors, part.fed, part.rows, part.first);
                (0,external_node_fs_.writeSync)(file, new Uint8Array(answers.buffer));
            }
        };
        try {
            await answer(asked);
            for (const [i, change] of changes.entries()) {
                await answer(changed(asked, inputs, change, orders));
                other.progress(i + 1, changes.length);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        await other.probed({ ...reader.facts, columns });
    }
}
const widthOf = ({ columns }) => columns.length;
/** The rows of the work as one set of tensors. */
async function takeRows(session, work) {
    const source = await openRows(session, work);
    const { inputs } = source;
    const taken = {};
    try {
        for await (const { feeds, first, rows } of source.batches())
            for (const input of inputs) {
                const feed = feeds[input.name];
                const width = widthOf(input);
                taken[input.name] ??= { ...feed, data: emptied(feed.data, work.rows.length * width) };
                for (let row = 0; row < rows; row++)
                    copyRow(taken[input.name].data, first + row, feed.data, row, width);
            }
        return { inputs, taken };
    }
    finally {
        source.close();
    }
}
/** Some of the rows. */
const picked = (taken, inputs, rows) => Object.fromEntries(inputs.map((input) => {
    const { data, ...feed } = taken[input.name];
    const width = widthOf(input);
    const some = emptied(data, rows.length * width);
    for (let i = 0; i < rows.length; i++)
        copyRow(some, i, data, rows[i], width);
    return [input.name, { ...feed, data: some }];
}));
/** As many values of the same type. */
const emptied = (like, size) => Array.isArray(like)
    ? new Array(size).fill('')
    : new like.constructor(size);
function copyRow(target, to, source, from, width) {
    for (let k = 0; k < width; k++)
        target[to * width + k] = source[from * width + k];
}
/** The rows with other values in some columns; what does not change is shared. */
function changed(taken, inputs, change, orders) {
    const feeds = { ...taken };
    for (const input of inputs) {
        const width = widthOf(input);
        const places = input.columns.flatMap((column, k) => (change.columns.includes(column) ? [k] : []));
        if (places.length === 0)
            continue;
        const original = taken[input.name].data;
        const data = taken[input.name].data.slice();
        const rows = data.length / width;
        const order = 'order' in change ? orders[change.order] : null;
        const value = 'value' in change ? valueFor(input.type, change.value) : 0;
        for (const k of places)
            for (let row = 0; row < rows; row++)
                data[row * width + k] = order ? original[order[row] * width + k] : value;
        feeds[input.name] = { ...taken[input.name], data: data };
    }
    return feeds;
}
function valueFor(type, value) {
    if (type === 'string')
        return String(value);
    if (type === 'int64')
        return BigInt(value);
    if (typeof value === 'number')
        return value;
    return value === 'true' || value === 'false' ? Number(value === 'true') : Number(value);
}
/** Calls of at most {@link CALL_ROWS}, or of as many rows as the model always wants, the last of them padded. */
function* parts(feeds, inputs, total) {
    const fixed = inputs.find(({ fixedRows }) => fixedRows !== null)?.fixedRows;
    const size = fixed ?? CALL_ROWS;
    for (let first = 0; first < total; first += size) {
        const rows = Math.min(size, total - first);
        const fed = fixed ?? rows;
        const part = Object.fromEntries(inputs.map((input) => {
            const { data, ...feed } = feeds[input.name];
            const width = widthOf(input);
            const own = data.slice(first * width, (first + rows) * width);
            return [
                input.name,
                { ...feed, data: fed === rows ? own : padded(own, fed * width), dims: [fed, ...input.dims] },
            ];
        }));
        yield { feeds: part, fed, rows, first };
    }
}
function padded(data, size) {
    const full = emptied(data, size);
    for (let i = 0; i < data.length; i++)
        full[i] = data[i];
    return full;
}

// EXTERNAL MODULE: ./lib/model/http.js
var http = __webpack_require__(38801);
;// CONCATENATED MODULE: ./lib/model/endpoint.js



/** Element types of the protocol by ours. @see https://github.com/kserve/open-inference-protocol */
const DATATYPES = {
    bool: 'BOOL',
    uint8: 'UINT8',
    uint16: 'UINT16',
    uint32: 'UINT32',
    int8: 'INT8',
    int16: 'INT16',
    int32: 'INT32',
    int64: 'INT64',
    float16: 'FP16',
    float: 'FP32',
    double: 'FP64',
    string: 'BYTES',
};
const TYPES = Object.fromEntries(Object.entries(DATATYPES).map(([ours, theirs]) => [theirs, ours]));
/**
 * Asks the service whether the model is ready and what it takes and gives, and makes a session of it.
 *
 * @throws UserError where the service refuses, PlatformError where it cannot be reached
 */
async function openEndpoint(endpoint) {
    const version = endpoint.version ? `/versions/${encodeURIComponent(endpoint.version)}` : '';
    const base = `${endpoint.url.replace(/\/+$/, '')}/v2/models/${encodeURIComponent(endpoint.model)}${version}`;
    const call = (0,http/* caller */.mF)(endpoint);
    await call('GET', `${base}/ready`);
    const described = await call('GET', base);
    const session = {
        path: base,
        inputs: tensors(described, 'inputs', endpoint) ?? givenInputs(endpoint, base),
        outputs: tensors(described, 'outputs', endpoint) ?? givenOutputs(endpoint, base),
        metadata: {},
        classes: null,
        replaced: {},
        provider: null,
        fallback: null,
    };
    return {
        ...session,
        run: (feeds, names, first) => infer(call, base, feeds, names, first),
        release: async () => { },
    };
}
/** Of the model's metadata; undefined where it names none. */
function tensors(described, key, { url }) {
    const list = described[key];
    if (!Array.isArray(list) || list.length === 0)
        return undefined;
    return list.map(({ name, datatype, shape }) => {
        if (typeof name !== 'string' || !Array.isArray(shape))
            throw new errors/* UserError */.yo(`${url} describes its ${key} in another form than the Open Inference Protocol`);
        return {
            name,
            type: TYPES[datatype] ?? String(datatype),
            shape: shape.map((dim) => (Number(dim) > 0 ? Number(dim) : null)),
        };
    });
}
function givenInputs({ io }, base) {
    const entries = Object.entries(io.inputs ?? {}).filter(([name]) => name !== '');
    if (entries.length > 0)
        return entries.map(([name, columns]) => ({ name, type: 'double', shape: [null, columns.length] }));
    throw new errors/* UserError */.yo(`${base} does not say which inputs it takes`, {
        hint: 'Say so: io: { inputs: { name: [columns] } }. They are then sent as FP64.',
    });
}
function givenOutputs({ io }, base) {
    if (io.output)
        return io.output.map((name) => ({ name, type: 'double', shape: [null, null] }));
    throw new errors/* UserError */.yo(`${base} does not say which outputs it gives`, {
        hint: 'Name the one: io: { output: … }.',
    });
}
async function infer(call, base, feeds, names, first) {
    const inputs = Object.entries(feeds).map(([name, feed]) => ({
        name,
        shape: feed.dims,
        datatype: DATATYPES[feed.type],
        data: values(name, feed, first),
    }));
    const answer = (await call('POST', `${base}/infer`, {
        inputs,
        outputs: names.map((name) => ({ name })),
    }));
    return Object.fromEntries(names.map((name) => [name, output(answer.outputs, name, base, first)]));
}
function values(name, { type, data, dims }, first) {
    return Array.from(data, (value, i) => {
        if (type === 'string')
            return value;
        if (type === 'bool')
            return value === 1;
        const number = Number(value);
        if (Number.isFinite(number))
            return number;
        const row = first + Math.floor((i * dims[0]) / data.length);
        throw new errors/* UserError */.yo(`input "${name}" is empty in row ${(0,lib_text/* count */.U9)(row + 1)}, and JSON has no word for a missing number`, { hint: 'Fill the values of the rows that judge.' });
    });
}
function output(outputs, name, base, first) {
    const found = Array.isArray(outputs) ? outputs.find((tensor) => tensor.name === name) : undefined;
    const where = `in the batch that starts at row ${(0,lib_text/* count */.U9)(first + 1)}`;
    if (!found || !Array.isArray(found.shape) || !Array.isArray(found.data))
        throw new errors/* UserError */.yo(`${base} gave no output "${name}" ${where}`);
    // The protocol allows nested lists beside the flat one.
    const data = found.data.flat(Number.POSITIVE_INFINITY);
    const size = found.shape.reduce((product, dim) => product * dim, 1);
    if (data.length !== size)
        throw new errors/* UserError */.yo(`${base} gave ${(0,lib_text/* count */.U9)(data.length)} values for "${name}" of shape [${found.shape.join(', ')}] ${where}`);
    return { dims: found.shape, data: plain(data) };
}
/** Text as it is; numbers and booleans as numbers, with NaN for null. */
function plain(data) {
    if (data.some((value) => typeof value === 'string'))
        return data.map(String);
    return Float64Array.from(data, (value) => (value === null ? Number.NaN : Number(value)));
}

;// CONCATENATED MODULE: ./lib/model/scoring.js









/** Scores every row of the data and writes the answers to a file, batch by batch. */
async function writeScores(work, onProgress) {
    return withModelAndRows(work, async (session, rows) => {
        const outputs = (0,model_outputs/* answerOutputs */.$M)({ ...session, file: work.shownPath }, work, work.io);
        const reader = new AnswerReader(outputs, work.task, work.io ?? {}, work.shownPath);
        const started = performance.now();
        const file = (0,external_node_fs_.openSync)(work.scores, 'w');
        let done = 0;
        try {
            for await (const batch of rows.batches()) {
                const tensors = await session.run(batch.feeds, reader.names, batch.first);
                const answers = reader.read(tensors, batch.fed, batch.rows, batch.first);
                refuseNonFinite(answers, batch, work);
                (0,external_node_fs_.writeSync)(file, new Uint8Array(answers.buffer));
                done += batch.rows;
                onProgress(done, rows.total);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        const seconds = (performance.now() - started) / 1000;
        const { facts } = reader;
        const warnings = [...(session.fallback ? [session.fallback] : []), ...rows.warnings(), ...notices(facts)];
        return { ...facts, rows: done, seconds, provider: session.provider, warnings };
    });
}
/** What the scores themselves give away. */
function notices({ labels, renormalised }) {
    const mismatch = labels && labels.different > 0;
    return [
        ...(mismatch
            ? [
                `its own label output disagrees with its scores in ${(0,lib_text/* count */.U9)(labels.different)} of ${(0,lib_text/* plural */.LS)(labels.rows, 'row')}; the scores count.`,
            ]
            : []),
        ...(renormalised > 0
            ? [
                `the probabilities of ${(0,lib_text/* plural */.LS)(renormalised, 'row')} did not sum to 1 and were divided by their sum.`,
            ]
            : []),
    ];
}
function refuseNonFinite(answers, batch, { shownPath, shownData }) {
    const index = answers.findIndex((value) => !Number.isFinite(value));
    if (index < 0)
        return;
    const row = Math.floor((index * batch.rows) / answers.length);
    throw new errors/* UserError */.yo(`gives ${answers[index]} as the score of row ${(0,lib_text/* count */.U9)(batch.first + row + 1)} of ${shownData}`, {
        location: { file: shownPath },
        hint: 'If the row has empty values, fill them, or put an imputer in front of the model.',
    });
}
/** The first rows as the model takes them, and everything that it gives for them. */
async function goldenRecords(work) {
    return withModelAndRows(work, async (session, rows) => {
        const names = session.outputs.filter(({ type }) => model_inputs/* TYPES */.QE.includes(type)).map(({ name }) => name);
        const columns = rows.inputs.flatMap((input) => input.columns);
        const golden = {
            inputs: Object.fromEntries(columns.map((column) => [column, []])),
            outputs: Object.fromEntries(names.map((name) => [name, []])),
        };
        for await (const batch of rows.batches()) {
            const outputs = await session.run(batch.feeds, names, batch.first);
            addInputs(golden, rows.inputs, batch.feeds, batch.rows);
            for (const name of names)
                addOutput(golden, name, outputs[name], batch.rows);
        }
        refuseUnrecordable(golden, work);
        return golden;
    });
}
function addInputs(golden, inputs, feeds, rows) {
    for (const { name, columns } of inputs)
        for (const [k, column] of columns.entries())
            for (let row = 0; row < rows; row++) {
                const value = feeds[name].data[row * columns.length + k];
                golden.inputs[column].push(typeof value === 'string' ? value : finite(Number(value)));
            }
}
const finite = (value) => (Number.isNaN(value) ? null : value);
function addOutput(golden, name, { data, dims }, rows) {
    const width = dims.slice(1).reduce((product, dim) => product * dim, 1);
    const target = golden.outputs[name];
    for (let i = 0; i < Math.min(rows * width, data.length); i++) {
        const value = data[i];
        target.push(typeof value === 'string' ? value : Number(value));
    }
}
function refuseUnrecordable(golden, { shownPath }) {
    for (const [name, values] of Object.entries(golden.outputs)) {
        const bad = values.findIndex((value) => typeof value === 'number' && !Number.isFinite(value));
        if (bad < 0)
            continue;
        throw new errors/* UserError */.yo(`gives ${values[bad]} in output "${name}", which no record can hold`, {
            location: { file: shownPath },
            hint: 'Put an imputer in front of the model if its inputs may be empty.',
        });
    }
}
async function withModelAndRows(work, body) {
    const session = typeof work.model === 'string'
        ? await openSession(work.model, work.shownPath, work.providers, work.threads)
        : await openEndpoint(work.model);
    try {
        const rows = await openRows(session, work);
        try {
            return await body(session, rows);
        }
        finally {
            rows.close();
        }
    }
    finally {
        await session.release();
    }
}

;// CONCATENATED MODULE: ./lib/model/worker.js





/** The environment variable that makes an entry serve one request of a parent process instead of a user. */
const WORKER_VARIABLE = 'MLOPS_WORKER';
const KINDS = { UserError: errors/* UserError */.yo, PermissionError: errors/* PermissionError */.i_, PlatformError: errors/* PlatformError */.Wk };
/** Progress is for eyes: more often than this is not seen. */
const PROGRESS_INTERVAL_MS = 100;
/** Serves the one request of the parent process, answers, and ends this process. */
async function serveWorker() {
    if (!process.send)
        throw new errors/* UserError */.yo(`${WORKER_VARIABLE} is set, but no parent process is listening`);
    process.once('disconnect', () => process.exit(1));
    const asked = new Promise((resolve) => process.once('message', resolve));
    // What cannot be loaded is told where it is needed.
    if (process.env[WORKER_VARIABLE] === 'ahead')
        await Promise.allSettled([(0,platform_native/* loadDuckdb */.aV)(), (0,platform_native/* loadOnnxRuntime */.aD)()]);
    const request = await asked;
    await send(await answer(request));
    process.exit(0);
}
async function answer(request) {
    try {
        if (request.kind === 'golden')
            return { type: 'golden', result: await goldenRecords(request.work) };
        if (request.kind === 'probe')
            return await serveProbes(request.work, { ...conversation, progress: throttledProgress() });
        if (request.kind === 'latency')
            return { type: 'ended', memoryBytes: await serveBlocks(request.work, conversation) };
        const result = await writeScores(request.work, throttledProgress());
        // libuv gives kibibytes on every platform.
        return { type: 'scored', result, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 };
    }
    catch (error) {
        return { type: 'error', error: packError(error) };
    }
}
const conversation = {
    loaded: (result) => send({ type: 'loaded', result }),
    timed: (milliseconds) => send({ type: 'timed', milliseconds }),
    probed: (result) => send({ type: 'probed', result }),
    next: () => new Promise((resolve) => process.once('message', resolve)),
};
function throttledProgress() {
    let last = 0;
    return (done, total) => {
        if (performance.now() - last < PROGRESS_INTERVAL_MS && done < total)
            return;
        last = performance.now();
        process.send?.({ type: 'progress', done, total });
    };
}
function send(message) {
    return new Promise((resolve, reject) => {
        process.send?.(message, (error) => (error ? reject(error) : resolve()));
    });
}
function packError(error) {
    if (error instanceof errors/* ActionError */.lZ) {
        const { message, location, hint, excerpt } = error;
        return { kind: error.name, message, details: { location, hint, excerpt } };
    }
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { kind: 'Error', message, details: {}, stack };
}
function unpackError({ kind, message, details, stack }) {
    if (kind !== 'Error')
        return new KINDS[kind](message, details);
    return Object.assign(new Error(message), { stack });
}


/***/ })

};
