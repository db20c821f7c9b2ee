export const id = 973;
export const ids = [973,959];
export const modules = {

/***/ 98099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   zZ: () => (/* binding */ checkStrictly)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);




/** @throws UserError with line and column where the text is not YAML, has a duplicate key, or is empty. */
function parseYaml(text, file) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
    const problem = document.errors[0];
    if (problem) {
        const { line, col } = counter.linePos(problem.pos[0]);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(problem.message, {
            location: { file, line, column: col },
            excerpt: excerpt(text, { line, column: col }),
        });
    }
    if (document.contents === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is empty', { location: { file } });
    const position = (node) => {
        const { line, col } = counter.linePos(node?.range?.[0] ?? 0);
        return { line, column: col };
    };
    return {
        value: document.toJS(),
        text,
        locate: (path) => position(descend(document.contents, path).node),
        locateKey: (path) => {
            const { node, key } = descend(document.contents, path);
            return position(key ?? node);
        },
    };
}
function descend(root, path) {
    let node = root;
    let key;
    for (const part of path) {
        const pair = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)
            ? node.items.find((item) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item.key) && String(item.key.value) === String(part))
            : undefined;
        const child = pair ? pair.value : (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node) ? node.items[Number(part)] : undefined;
        if (!pair && !child)
            break;
        key = pair?.key;
        node = (child ?? pair?.key);
    }
    return { node, key };
}
/** The source line with a caret under `width` characters. */
function excerpt(text, { line, column }, width = 1) {
    const source = text.split(/\r?\n/)[line - 1] ?? '';
    const gutter = `${String(line).padStart(5)} | `;
    return `${gutter}${source}\n${' '.repeat(gutter.length + column - 1)}${'^'.repeat(Math.max(1, width))}`;
}
/**
 * Parses `parsed` with a strict schema.
 * @throws UserError at `file:line:column`, naming an unknown key's nearest known one.
 */
function checkStrictly(schema, parsed, file) {
    const result = schema.safeParse(parsed.value);
    if (result.success)
        return result.data;
    const issues = result.error.issues.map(deepestIssue);
    // A misspelt key is also a missing one: the spelling is what the user has to mend.
    const first = issues.find((issue) => issue.code === 'unrecognized_keys') ?? issues[0];
    throw yamlError(first, schema, parsed, file);
}
/** Inside a union the branch that got furthest says best what is wrong. */
function deepestIssue(issue) {
    if (issue.code !== 'invalid_union')
        return issue;
    const nested = issue.errors.flat().filter((inner) => inner.code !== 'invalid_type' || inner.path.length > 0);
    const best = nested.sort((a, b) => b.path.length - a.path.length)[0];
    return best ? deepestIssue({ ...best, path: [...issue.path, ...best.path] }) : issue;
}
function yamlError(issue, schema, parsed, file) {
    if (issue.code === 'unrecognized_keys') {
        const key = String(issue.keys[0]);
        const position = parsed.locateKey([...issue.path, key]);
        const known = knownKeys(schemaAt(schema, issue.path));
        const parent = issue.path.length > 0 ? ` under ${issue.path.map(String).join('.')}` : '';
        return at(file, position, parsed, key.length, {
            message: `unknown key "${key}"${parent}.${suggestKey(key, known)}`,
        });
    }
    const missing = issue.code === 'invalid_type' && valueAt(parsed.value, issue.path) === undefined;
    const where = issue.path.map(String).join('.') || 'the file';
    const message = missing ? `"${where}" is missing` : `"${where}": ${issue.message}`;
    return at(file, parsed.locate(issue.path), parsed, 1, { message });
}
/** What other tools call our keys. */
const SYNONYMS = {
    threshold: 'min',
    floor: 'min',
    ceiling: 'max',
    tolerance: 'margin',
    target: 'label',
    command: 'run',
};
function suggestKey(key, known) {
    const meant = SYNONYMS[(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(key, Object.keys(SYNONYMS)) ?? ''];
    if (meant && known.includes(meant))
        return ` Did you mean "${meant}"?`;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key, known) || ` Known: ${known.join(', ')}.`;
}
function at(file, position, parsed, width, { message }) {
    const location = { file, ...position };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { location, excerpt: excerpt(parsed.text, position, width) });
}
function valueAt(value, path) {
    return path.reduce((inner, key) => inner?.[key], value);
}
function unwrap(schema) {
    const inner = schema.def?.innerType;
    return inner ? unwrap(inner) : schema;
}
function schemaAt(schema, path) {
    let current = unwrap(schema);
    for (const part of path) {
        if (current instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH)
            current = current.shape[String(part)];
        else if (current instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodRecord */ .b8S)
            current = current.valueType;
        else if (current instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodArray */ .naA)
            current = current.element;
        else
            return undefined;
        if (!current)
            return undefined;
        current = unwrap(current);
    }
    return current;
}
function knownKeys(schema) {
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_3__/* .ZodObject */ .bvH ? Object.keys(schema.shape) : [];
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ readableJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SIGNIFICANT_DIGITS = 12;
/**
 * Canonical JSON: keys sorted by code unit, no spaces, floats at 12 significant digits, `undefined` members
 * dropped. The same value gives the same bytes on every machine, so that digests can be compared.
 *
 * @throws TypeError on NaN or an infinity: evidence says `null` and gives a reason.
 */
function canonicalJson(value) {
    return JSON.stringify(canonicalize(value, '$'));
}
/** The same value and rounding as {@link canonicalJson}, indented for people. */
function readableJson(value) {
    return `${JSON.stringify(canonicalize(value, '$'), null, 2)}\n`;
}
function canonicalize(value, path) {
    if (typeof value === 'number')
        return canonicalNumber(value, path);
    if (Array.isArray(value))
        return value.map((item, i) => canonicalize(item, `${path}[${i}]`));
    if (ArrayBuffer.isView(value))
        return Array.from(value, (item, i) => canonicalNumber(item, `${path}[${i}]`));
    if (value !== null && typeof value === 'object') {
        const source = value;
        const sorted = {};
        for (const key of Object.keys(source).sort())
            if (source[key] !== undefined)
                sorted[key] = canonicalize(source[key], `${path}.${key}`);
        return sorted;
    }
    return value;
}
function canonicalNumber(value, path) {
    if (!Number.isFinite(value))
        throw new TypeError(`${path} is ${value}, which JSON cannot hold`);
    if (Number.isInteger(value))
        return value === 0 ? 0 : value;
    return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}


/***/ }),

/***/ 22322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileDigest),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Streams a file through SHA-256. One MiB a read: a third faster than Node's default of 64 KiB. */
async function fileDigest(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** Writes to a temporary name beside the target, then renames: readers see the old file or the new one. */
async function writeFileAtomically(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 38801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ PASSING),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   mF: () => (/* binding */ caller)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Statuses of a service that is busy, or away for a moment. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const SHOWN = 200;
/**
 * Calls a JSON service. Failures that pass are tried again, after pauses that double.
 *
 * @returns a function that throws UserError where the service refuses, PlatformError where it stays away
 */
function caller({ headers, timeout, retries }) {
    return async (method, url, body) => {
        for (let tries = 1;; tries++) {
            const failure = await attempt(method, url, body, headers, timeout);
            if ('answer' in failure)
                return failure.answer;
            if (tries > retries)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${method} ${url} failed ${tries === 1 ? 'once' : `${tries} times`}: ${failure.reason}`, {
                    hint: 'Look whether the service runs and can be reached from this machine.',
                });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(failure.pause ?? pauseAfter(tries));
        }
    };
}
/** Milliseconds to wait after so many tries that failed; they double. */
const pauseAfter = (tries) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
async function attempt(method, url, body, headers, timeout) {
    let response;
    let text;
    try {
        response = await fetch(url, {
            method,
            headers: {
                accept: 'application/json',
                ...(body ? { 'content-type': 'application/json' } : {}),
                ...headers,
            },
            body: body ? JSON.stringify(body) : undefined,
            signal: AbortSignal.timeout(timeout * 1000),
            // Another host must not get the secret.
            redirect: 'error',
        });
        text = await response.text();
    }
    catch (error) {
        const { name, message, cause } = error;
        return {
            reason: name === 'TimeoutError' ? `no answer in ${timeout} s` : (cause?.code ?? cause?.message ?? message),
        };
    }
    if (PASSING.includes(response.status))
        return { reason: said(response.status, text), pause: retryAfter(response) };
    if (!response.ok)
        throw refused(method, url, response.status, text);
    try {
        return { answer: text.trim() === '' ? null : JSON.parse(text) };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${method} ${url} answered with something other than JSON`, { cause });
    }
}
/** Milliseconds that the service asks to wait. */
function retryAfter(response) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? Math.min(LONGEST_PAUSE_MS, seconds * 1000) : undefined;
}
function refused(method, url, status, text) {
    const hints = {
        401: 'Name the variable that holds the secret: endpoint: { auth: { env: … } }.',
        403: 'The secret of endpoint.auth does not give access to this model.',
        404: 'Check endpoint.url, endpoint.model and endpoint.version.',
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${method} ${url} was refused: ${said(status, text)}`, { hint: hints[status] });
}
/** The status with the protocol's own `{"error": …}`, in one short line. */
function said(status, text) {
    let message = '';
    try {
        const { error, detail } = JSON.parse(text);
        message = String(error ?? detail ?? '');
    }
    catch {
        // Not JSON: a page of a proxy, which says nothing that helps.
    }
    const line = message.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN);
    return line === '' ? `status ${status}` : `status ${status}, ${line}`;
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   TV: () => (/* binding */ namedColumns),
/* harmony export */   Vp: () => (/* binding */ bindInputs),
/* harmony export */   _H: () => (/* binding */ FEATURES_PROPERTY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60976);



/** Metadata entry with the columns, in order, of a model that takes one vector a row. */
const FEATURES_PROPERTY = 'mlops.features';
/** Element types that our cells can fill and read. */
const TYPES = [
    'float',
    'double',
    'float16',
    'int64',
    'int32',
    'int16',
    'int8',
    'uint32',
    'uint16',
    'uint8',
    'bool',
    'string',
];
/**
 * Finds the columns of the data for every input of a model: those that the configuration gives it, else the column
 * of the same name, else, for one input that takes a vector, those of its metadata entry `mlops.features`.
 *
 * @throws UserError naming the missing column and the nearest one, or the input that columns cannot fill
 */
function bindInputs(facts, data, io = {}) {
    if (facts.inputs.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('has no inputs', { location: { file: facts.path }, hint: 'Export it again.' });
    const given = configured(facts, io);
    return facts.inputs.map((input) => {
        requireType(input, facts.path);
        const columns = expand(given[input.name] ?? columnsOf(input, facts, data), data.names);
        for (const column of columns)
            requireColumn(column, facts.path, data);
        const rows = input.shape[0];
        return {
            name: input.name,
            type: input.type,
            columns,
            dims: dimsOf(input, columns, facts.path),
            fixedRows: io.batch ?? (typeof rows === 'number' ? rows : null),
        };
    });
}
/** The columns that a model reads, by its own word and the configuration's, of those that are known. */
function namedColumns(facts, io, known) {
    const given = configured(facts, io);
    const listed = facts.metadata[FEATURES_PROPERTY];
    return facts.inputs.flatMap(({ name }) => {
        const own = known.includes(name) ? name : plainName(name);
        return expand(given[name] ?? (facts.inputs.length === 1 && listed ? splitFeatures(listed) : [own]), known);
    });
}
/** `io.inputs` by the names of this model's inputs. */
function configured({ inputs, path }, io) {
    const names = inputs.map(({ name }) => name);
    const entries = Object.entries(io.inputs ?? {}).map(([key, columns]) => {
        if (key === '' && names.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has ${names.length} inputs, and io.inputs lists columns for one: ${names.join(', ')}`, {
                location: { file: path },
                hint: `Name them: io: { inputs: { ${names[0]}: [${columns.join(', ')}] } }`,
            });
        const name = key === '' ? names[0] : key;
        if (!names.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no input "${name}", which io.inputs names. Inputs: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, names)}`, {
                location: { file: path },
            });
        return [name, columns];
    });
    return Object.fromEntries(entries);
}
/** TensorFlow writes `hour:0` and `serving_default_hour:0` for the column hour. */
const plainName = (name) => name.replace(/^serving_default_/, '').replace(/:\d+$/, '');
function columnsOf(input, facts, { names }) {
    const own = [input.name, plainName(input.name)].find((name) => names.includes(name));
    if (isVector(input, facts, own !== undefined))
        return features(input, facts);
    return [own ?? input.name];
}
function isVector(input, facts, isColumn) {
    const dims = input.shape.slice(1);
    if (dims.some((dim) => typeof dim === 'number' && dim > 1))
        return true;
    if (facts.inputs.length > 1 || dims.length === 0 || isColumn)
        return false;
    return dims.some((dim) => typeof dim !== 'number') || facts.metadata[FEATURES_PROPERTY] !== undefined;
}
function requireType(input, file) {
    if (TYPES.includes(input.type))
        return;
    const foreign = /^(bfloat16|float8)/.test(input.type);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes input "${input.name}" of type ${input.type}, which columns cannot fill`, {
        location: { file },
        hint: foreign
            ? `ONNX Runtime for Node has no ${input.type}: put a Cast from float in front of it, or export it as float or float16.`
            : `Models of rows take ${TYPES.join(', ')}.`,
    });
}
const splitFeatures = (listed) => listed.split(',').map((name) => name.trim());
function features(input, { path, inputs, metadata }) {
    const location = { file: path };
    const listed = metadata[FEATURES_PROPERTY];
    const example = inputs.length > 1 ? `{ ${input.name}: [a, b, c] }` : '[a, b, c]';
    const hint = `Say which, in order, in the configuration: io: { inputs: ${example} }. ` +
        `Or write it into the file: onnx.helper.set_model_props(model, {"${FEATURES_PROPERTY}": "a,b,c"}).`;
    const wanted = width(input);
    if (inputs.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${wanted} columns in "${input.name}" and has other inputs beside it`, {
            location,
            hint,
        });
    if (listed === undefined || listed.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${wanted ?? 'its'} columns in one input "${input.name}" and does not say which`, {
            location,
            hint,
        });
    return splitFeatures(listed);
}
/** Values a row; null where the shape leaves it open. */
function width({ shape }) {
    const dims = shape.slice(1);
    return dims.every((dim) => typeof dim === 'number')
        ? dims.reduce((product, dim) => product * dim, 1)
        : null;
}
/** The dims after the rows. One that the model leaves open is as large as the columns make it. */
function dimsOf(input, columns, path) {
    const dims = input.shape.slice(1);
    const open = dims.filter((dim) => typeof dim !== 'number').length;
    const fixed = dims.reduce((product, dim) => product * (typeof dim === 'number' ? dim : 1), 1);
    const rest = columns.length / fixed;
    if (open > 1 || !Number.isInteger(rest) || (open === 0 && rest !== 1))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${open > 0 ? 'another number of' : fixed} columns in "${input.name}" (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTensor */ .L)(input)}), and is given ${columns.length}: ${columns.slice(0, 10).join(', ')}${columns.length > 10 ? ', …' : ''}`, {
            location: { file: path },
            hint: `List them in io.inputs in the order of the training, or in the metadata entry ${FEATURES_PROPERTY}.`,
        });
    return dims.map((dim) => (typeof dim === 'number' ? dim : rest));
}
/** `px_*` is every column of that form, in the order of the file. */
function expand(columns, names) {
    return columns.flatMap((column) => {
        if (!column.includes('*') || names.includes(column))
            return [column];
        const pattern = new RegExp(`^${column.split('*').map(escapeText).join('.*')}$`);
        const found = names.filter((name) => pattern.test(name));
        return found.length > 0 ? found : [column];
    });
}
const escapeText = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
function requireColumn(column, model, { file, names }) {
    if (names.includes(column))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no column "${column}" (input of ${model}). Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(column, names)}`, { location: { file } });
}


/***/ }),

/***/ 60976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeTensor),
/* harmony export */   m: () => (/* binding */ describeDimension)
/* harmony export */ });
/** `float [?, 2]`; symbols and unknown sizes are `?`, since exporters name them as they like. */
const describeTensor = ({ type, shape }) => shape.length === 0 ? type : `${type} [${shape.map(describeDimension).join(', ')}]`;
const describeDimension = (dim) => typeof dim === 'number' ? String(dim) : '?';


/***/ }),

/***/ 88683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ pins)
/* harmony export */ });
// Generated from package-lock.json by .github/scripts/generate.mjs; do not edit.
/** Version and integrity (as in package-lock.json) of every package that is fetched at run time. */
const pins = {
    '@duckdb/node-api': {
        version: '1.5.5-r.5',
        integrity: 'sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==',
    },
    '@duckdb/node-bindings': {
        version: '1.5.5-r.5',
        integrity: 'sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==',
    },
    '@duckdb/node-bindings-darwin-arm64': {
        version: '1.5.5-r.5',
        integrity: 'sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==',
    },
    '@duckdb/node-bindings-darwin-x64': {
        version: '1.5.5-r.5',
        integrity: 'sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==',
    },
    '@duckdb/node-bindings-linux-arm64': {
        version: '1.5.5-r.5',
        integrity: 'sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==',
    },
    '@duckdb/node-bindings-linux-arm64-musl': {
        version: '1.5.5-r.5',
        integrity: 'sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==',
    },
    '@duckdb/node-bindings-linux-x64': {
        version: '1.5.5-r.5',
        integrity: 'sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==',
    },
    '@duckdb/node-bindings-linux-x64-musl': {
        version: '1.5.5-r.5',
        integrity: 'sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==',
    },
    '@duckdb/node-bindings-win32-arm64': {
        version: '1.5.5-r.5',
        integrity: 'sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==',
    },
    '@duckdb/node-bindings-win32-x64': {
        version: '1.5.5-r.5',
        integrity: 'sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==',
    },
    'detect-libc': {
        version: '2.1.2',
        integrity: 'sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==',
    },
    'onnxruntime-common': {
        version: '1.30.0',
        integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
    },
    'onnxruntime-node': {
        version: '1.30.0',
        integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
    },
};


/***/ })

};
