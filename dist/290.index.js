export const id = 290;
export const ids = [290];
export const modules = {

/***/ 98099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kb: () => (/* binding */ excerpt),
/* harmony export */   hN: () => (/* binding */ parseYaml),
/* harmony export */   zZ: () => (/* binding */ checkStrictly)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92857);
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

/***/ 26548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gK: () => (/* binding */ csvSource),
/* harmony export */   mI: () => (/* binding */ firstBytes),
/* harmony export */   sv: () => (/* binding */ refuseTwins),
/* harmony export */   ts: () => (/* binding */ readDialect),
/* harmony export */   zW: () => (/* binding */ hive)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);




const DELIMITERS = [',', ';', '\t', '|'];
const HEADER_LIMIT = 1 << 18;
/**
 * Reads the header ourselves: an engine that guesses renames duplicates, drops spaces and takes data for names.
 * @throws UserError where there is no usable header.
 */
function readDialect(path, shownPath, options = {}) {
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { location: { file: shownPath, line: 1 }, hint });
    const { quote = '"' } = options;
    const start = decode(firstBytes(path, HEADER_LIMIT), refuse);
    const header = headerLine(start, quote, refuse);
    // The engine would drop it from the value.
    if (/^[\r\n]+\ufeff/.test(start.slice(header.length)))
        throw refuse('has a byte order mark after the header', 'Files were joined: leave out the mark of the second.');
    const delimiter = options.delimiter ?? mostFrequent(header, quote);
    const names = splitFields(header, delimiter, quote, refuse);
    const empty = names.indexOf('');
    if (empty >= 0)
        throw refuse(`column ${empty + 1} has no name`, 'Give every column a name in the first line.');
    refuseTwins(names, refuse);
    if (names.every((name) => /^[+-]?[0-9.]+$/.test(name)))
        throw refuse('has no header: the first line holds only numbers', 'Write the column names in the first line.');
    return { delimiter, quote, names };
}
/** The engine takes names that differ only in case for one, and would rename the second. */
function refuseTwins(names, refuse) {
    const folded = names.map((name) => name.toLowerCase());
    const second = folded.findIndex((name, i) => folded.indexOf(name) !== i);
    if (second < 0)
        return;
    const first = names[folded.indexOf(folded[second])];
    throw first === names[second]
        ? refuse(`two columns are named "${first}"`, 'Rename one of them.')
        : refuse(`columns "${first}" and "${names[second]}" differ only in case`, 'Rename one of them.');
}
/**
 * The files as one table of text, in the order given. A field with nothing in it is NULL; one with `""` is the text
 * that its writer quoted, which has no characters.
 */
function csvSource(paths, dialect, partitions) {
    const columns = dialect.names.map((name) => `${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(name)}: 'VARCHAR'`).join(', ');
    return (`read_csv(${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlFiles */ .Uo)(paths)}, auto_detect = false, header = true, ` +
        `delim = ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(dialect.delimiter)}, quote = ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(dialect.quote)}, ` +
        `escape = ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(dialect.quote)}, nullstr = '', allow_quoted_nulls = false, ` +
        `columns = {${columns}}${hive(partitions)})`);
}
/** Columns from the names of folders come as text, whatever they look like. */
const hive = (partitions) => partitions.length > 0
    ? ', hive_partitioning = true, hive_types_autocast = false'
    : ', hive_partitioning = false';
/** The first `limit` bytes of a file. */
function firstBytes(path, limit) {
    const buffer = Buffer.alloc(limit);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        return buffer.subarray(0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, buffer, 0, limit, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
/** A header is read as far as the limit, which may cut a character into two. */
function decode(bytes, refuse) {
    if (bytes.includes(0))
        throw refuse('is a binary file, not a table', 'Write CSV, Parquet or JSON Lines. Where it is UTF-16 without a mark, declare it: data.csv.encoding.');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: bytes.length === HEADER_LIMIT });
    }
    catch {
        throw refuse('is not UTF-8 text', 'Save it as UTF-8, or declare its encoding: data.csv.encoding.');
    }
}
function headerLine(text, quote, refuse) {
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === quote)
            quoted = !quoted;
        else if (!quoted && (text[i] === '\n' || text[i] === '\r'))
            return text.slice(0, i);
    }
    if (quoted)
        throw refuse('has a quoted name that does not end');
    if (text.length >= HEADER_LIMIT)
        throw refuse(`has no line break in its first ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .bytes */ .ee)(HEADER_LIMIT)}`, 'The first line holds the names.');
    return text;
}
function mostFrequent(header, quote) {
    const plain = quote === ''
        ? header
        : header
            .split(quote)
            .filter((_, i) => i % 2 === 0)
            .join('');
    const occurrences = (delimiter) => plain.split(delimiter).length - 1;
    return DELIMITERS.reduce((best, delimiter) => occurrences(delimiter) > occurrences(best) ? delimiter : best);
}
/** A quote opens a field only as its first character, and only a doubled one stands for itself (RFC 4180). */
function splitFields(line, delimiter, quote, refuse) {
    const fields = [];
    let field = '';
    let quoted = false;
    let closed = false;
    for (let i = 0; i < line.length; i++) {
        if (quoted && line[i] === quote && line[i + 1] === quote) {
            field += quote;
            i += 1;
        }
        else if (quoted && line[i] === quote) {
            quoted = false;
            closed = true;
        }
        else if (!quoted && line[i] === quote && field === '' && !closed)
            quoted = true;
        else if (!quoted && line[i] === delimiter) {
            fields.push(field);
            field = '';
            closed = false;
        }
        else if (closed)
            throw refuse(`column ${fields.length + 1} has text after the end of its quotes`);
        else
            field += line[i];
    }
    return [...fields, field];
}


/***/ }),

/***/ 31659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ dvcOutput),
/* harmony export */   M7: () => (/* binding */ refuseUnpulled),
/* harmony export */   qg: () => (/* binding */ verifiedDvcDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92857);
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98099);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68804);







const dvcFile = zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
    outs: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .looseObject */ ._H3({
        md5: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/),
        size: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
        nfiles: zod__WEBPACK_IMPORTED_MODULE_5__/* .number */ .aig().int().optional(),
        hash: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().min(1),
    }))
        .length(1),
});
/** @throws UserError where the file is missing or is not what `dvc add` writes. */
function dvcOutput(path, shownPath) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('does not exist', { location: { file: shownPath } });
    const parsed = dvcFile.safeParse((0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'), shownPath).value);
    if (!parsed.success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('is not what `dvc add` writes: one entry of `outs` with md5 and path', {
            location: { file: shownPath },
            hint: 'Name the data itself; outputs of a pipeline stand in dvc.lock.',
        });
    const [out] = parsed.data.outs;
    return {
        path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), out.path),
        md5: out.md5,
        size: out.size ?? null,
        files: out.nfiles ?? null,
        legacy: out.hash === undefined,
    };
}
/** The `.dvc` file that tracks a path or a folder above it; undefined where there is none. */
function trackerOf(path) {
    for (let each = path; (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each) !== each; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each))
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${each}.dvc`) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(`${each}.dvc`).isFile())
            return `${each}.dvc`;
    return undefined;
}
/** @throws UserError that says how to pull, where DVC tracks the data and it is not here. */
function refuseUnpulled(path, shownPath) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        return;
    const tracker = trackerOf(path);
    if (tracker === undefined)
        return;
    const { md5, size, files } = dvcOutput(tracker, `${shownPath}.dvc`);
    const shown = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shownPath, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(path, tracker.slice(0, -'.dvc'.length)));
    const facts = [
        `md5 ${md5}`,
        ...(size === null ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .bytes */ .ee)(size)]),
        ...(files === null ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .LS)(files, 'file')]),
    ];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`is kept by DVC and is not here (${facts.join(', ')})`, {
        location: { file: shownPath },
        hint: `Run \`dvc pull ${shown}.dvc\` before this step.`,
    });
}
/**
 * MD5 of data that a `.dvc` file beside it tracks, as DVC names it; null where none does.
 * @throws UserError where the data is not what the `.dvc` file names.
 */
async function verifiedDvcDigest(path, shownPath) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${path}.dvc`))
        return null;
    const { md5, legacy } = dvcOutput(`${path}.dvc`, `${shownPath}.dvc`);
    const actual = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory() ? await folderMd5(path) : await fileMd5(path);
    if (actual === md5)
        return md5;
    if (legacy && !md5.endsWith('.dir') && (await fileMd5(path, true)) === md5)
        return md5;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`is not the data that ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.dvc names: md5 ${md5} there, ${actual} here`, {
        location: { file: shownPath },
        hint: 'Run `dvc checkout` for the data of this commit, or `dvc add` and commit where it was meant to change.',
    });
}
async function fileMd5(path, newlines = false) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(newlines ? Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : chunk);
    return hash.digest('hex');
}
/** Of the list of files in a folder, in the text that Python's json.dumps makes of it. */
async function folderMd5(folder) {
    const names = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.globSync)('**/*', { cwd: folder })
        .filter((name) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).isFile())
        .map((name) => name.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/'))
        .sort((a, b) => (a < b ? -1 : 1));
    const entries = [];
    for (const name of names)
        entries.push(`{"md5": "${await fileMd5((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))}", "relpath": ${asciiJson(name)}}`);
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`[${entries.join(', ')}]`)
        .digest('hex')}.dir`;
}
const asciiJson = (text) => JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ openEngine),
/* harmony export */   I3: () => (/* binding */ sqlIdentifier),
/* harmony export */   Qw: () => (/* binding */ sqlString),
/* harmony export */   Uo: () => (/* binding */ sqlFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _platform_native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41755);





const MEBIBYTE = 1 << 20;
/** Opens an in-memory engine that loads no extension, keeps row order, and spills outside of the workspace. */
async function openEngine(options = {}) {
    const { DuckDBInstance } = await (0,_platform_native_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDuckdb */ .a)();
    const spill = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-tables-'));
    const instance = await DuckDBInstance.create(':memory:', {
        memory_limit: options.memoryLimit ?? `${Math.floor((0,node_os__WEBPACK_IMPORTED_MODULE_1__.totalmem)() / 2 / MEBIBYTE)}MiB`,
        threads: String(options.threads ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)()),
        temp_directory: spill,
        preserve_insertion_order: 'true',
        autoinstall_known_extensions: 'false',
        autoload_known_extensions: 'false',
        allow_community_extensions: 'false',
        allow_unsigned_extensions: 'false',
    });
    const connection = await instance.connect();
    await connection.run(`SET TimeZone = 'UTC'`);
    await connection.run('SET lock_configuration = true');
    return {
        scratch: spill,
        rows: (sql) => rows(connection, sql),
        columns: (sql) => columns(connection, sql),
        stream: (sql) => stream(connection, sql),
        close() {
            connection.closeSync();
            instance.closeSync();
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(spill, { recursive: true, force: true });
        },
    };
}
/** `'it''s'` */
const sqlString = (text) => `'${text.replaceAll("'", "''")}'`;
/** A list of files, each of exactly that name: the engine would take `a[1].csv` for a pattern, and read `a1.csv`. */
const sqlFiles = (paths) => `[${paths.map((path) => sqlString(path.replaceAll(/[*?[]/g, '[$&]'))).join(', ')}]`;
/** `"a ""b"""` */
const sqlIdentifier = (name) => `"${name.replaceAll('"', '""')}"`;
async function rows(connection, sql) {
    const reader = await guard(() => connection.runAndReadAll(sql));
    return reader
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, small(value)])));
}
const small = (value) => typeof value === 'bigint' && Number.isSafeInteger(Number(value)) ? Number(value) : value;
async function columns(connection, sql) {
    const result = await guard(() => connection.run(sql));
    const names = result.deduplicatedColumnNames();
    const numeric = numericColumns(result.columnTypes().map(String));
    const chunks = await guard(() => result.fetchAllChunks());
    const total = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0);
    return Object.fromEntries(names.map((name, index) => {
        const column = numeric[index] ? new Float64Array(total) : new Array(total);
        let offset = 0;
        for (const chunk of chunks) {
            fill(column, offset, chunk, index);
            offset += chunk.rowCount;
        }
        return [name, column];
    }));
}
async function* stream(connection, sql) {
    const result = await guard(() => connection.stream(sql));
    const names = result.deduplicatedColumnNames();
    const numeric = numericColumns(result.columnTypes().map(String));
    for (;;) {
        const chunk = await guard(() => result.fetchChunk());
        if (!chunk || chunk.rowCount === 0)
            return;
        yield {
            rows: chunk.rowCount,
            names,
            column(index) {
                const column = numeric[index]
                    ? new Float64Array(chunk.rowCount)
                    : new Array(chunk.rowCount);
                fill(column, 0, chunk, index);
                return column;
            },
            items: (index) => items(chunk.getColumnVector(index)),
        };
    }
}
const NUMERIC = /^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const numericColumns = (types) => types.map((type) => NUMERIC.test(type));
/** The values of a vector of numbers in memory, where none of them is null. Scaled numbers are no such vector. */
function items(vector) {
    const { items, validity } = vector;
    if (!ArrayBuffer.isView(items) || items instanceof DataView || validity?.data !== null)
        return null;
    return PLAIN.test(String(vector.type)) ? items : null;
}
const PLAIN = /^(U?(TINY|SMALL)INT|U?INTEGER|BIGINT|FLOAT|DOUBLE)$/;
function fill(column, offset, chunk, index) {
    const vector = chunk.getColumnVector(index);
    const rowCount = chunk.rowCount;
    const plain = column instanceof Float64Array ? items(vector) : null;
    if (plain && !(plain instanceof BigInt64Array))
        column.set(plain, offset);
    else if (column instanceof Float64Array)
        for (let row = 0; row < rowCount; row++)
            column[offset + row] = toNumber(vector.getItem(row));
    else
        for (let row = 0; row < rowCount; row++) {
            const value = vector.getItem(row);
            column[offset + row] = value === null ? null : String(value);
        }
}
function toNumber(value) {
    if (typeof value === 'number')
        return value;
    if (value === null)
        return Number.NaN;
    if (typeof value === 'object' && 'toDouble' in value)
        return value.toDouble();
    return Number(value);
}
/** Memory that does not suffice is the machine's fault, and has a remedy; any other failure goes up as it is. */
async function guard(body) {
    try {
        return await body();
    }
    catch (error) {
        if (error instanceof Error && error.message.startsWith('Out of Memory'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk('the data needs more memory or temporary disk space than this machine gives', {
                hint: 'Use a larger runner, or Parquet with fewer columns.',
                cause: error,
            });
        throw error;
    }
}


/***/ }),

/***/ 73497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ findFiles),
  bI: () => (/* binding */ isTable),
  $B: () => (/* binding */ isThere)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/csv.js
var csv = __webpack_require__(26548);
// EXTERNAL MODULE: ./lib/data/dvc.js
var dvc = __webpack_require__(31659);
;// CONCATENATED MODULE: ./lib/data/foreign.js

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];
const UNREADABLE = [
    { name: 'a ZIP archive', start: 'PK\x03\x04', hint: 'Unpack it first; save a workbook (.xlsx) as CSV.' },
    { name: 'a bzip2 archive', start: 'BZh91AY&SY', hint: 'Pack it by gzip or zstd, or write Parquet.' },
    { name: 'an xz archive', start: '\xfd7zXZ\0', hint: 'Pack it by gzip or zstd, or write Parquet.' },
    { name: 'a 7z archive', start: "7z\xbc\xaf'\x1c", hint: 'Unpack it first.' },
    { name: 'an Arrow file', start: 'ARROW1\0', hint: 'Write Parquet.' },
    { name: 'an Avro file', start: 'Obj\x01', hint: 'Write Parquet.' },
    { name: 'an HDF5 file', start: '\x89HDF\r\n\x1a\n', hint: 'Write Parquet.' },
    { name: 'a NumPy file', start: '\x93NUMPY', hint: 'Write Parquet.' },
    { name: 'a SQLite database', start: 'SQLite format 3\0', hint: 'Export the table as CSV or Parquet.' },
    { name: 'a PDF document', start: '%PDF-', hint: 'Write CSV, Parquet or JSON Lines.' },
    { name: 'a Python pickle', start: '\x80\x04\x95', hint: 'Write Parquet: a pickle runs code when read.' },
    { name: 'a Python pickle', start: '\x80\x05\x95', hint: 'Write Parquet: a pickle runs code when read.' },
];
const startsWith = (start, magic) => magic.every((byte, i) => start[i] === byte);
/** @throws UserError for what is not a table, by its name, and for a packing that the file's name does not say. */
function refuseForeign(start, packing, refuse) {
    const text = start.toString('latin1');
    refusePointer(text, refuse);
    if (/^(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml)/i.test(text))
        throw refuse('is a web page, not a table', 'The download may have given an error page.');
    const known = UNREADABLE.find(({ start: bytes }) => text.startsWith(bytes));
    if (known)
        throw refuse(`is ${known.name}, not a table`, known.hint);
    refusePacking(start, packing, refuse);
}
/** The three lines of an LFS pointer; its oid is the digest that the data itself will have. */
function refusePointer(text, refuse) {
    if (!text.startsWith('version https://git-lfs.github.com/spec/'))
        return;
    const size = Number(/^size (\d+)$/m.exec(text)?.[1]);
    const what = Number.isInteger(size) ? ` of ${(0,lib_text/* bytes */.ee)(size)}` : '';
    throw refuse(`is a Git LFS pointer, not the data${what}`, 'Check out with `lfs: true`, or run `git lfs pull` before this step.');
}
function refusePacking(start, packing, refuse) {
    const actual = startsWith(start, GZIP) ? 'gzip' : startsWith(start, ZSTD) ? 'zstd' : null;
    if (actual === packing)
        return;
    if (actual === null)
        throw refuse(`is not packed by ${packing}, as its name says`, 'Name it by what it is.');
    throw refuse(`is packed by ${actual}, which its name does not say`, `Name it with ${actual === 'gzip' ? '.gz' : '.zst'} at the end, such as data.csv.gz.`);
}

;// CONCATENATED MODULE: ./lib/data/files.js







const EXTENSIONS = {
    '.parquet': 'parquet',
    '.pq': 'parquet',
    '.csv': 'csv',
    '.tsv': 'csv',
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
};
const PACKINGS = { '.gz': 'gzip', '.zst': 'zstd' };
const KNOWN = [...Object.keys(EXTENSIONS), '.csv.gz', '.csv.zst', '.jsonl.gz', '.jsonl.zst'];
/** What the ending of a name says: `data.csv.gz` is a CSV file packed by gzip. */
function ending(path) {
    const name = (0,external_node_path_.basename)(path).toLowerCase();
    const [, outer] = /(\.(?:gz|zst))$/.exec(name) ?? [];
    const inner = outer ? name.slice(0, -outer.length) : name;
    const extension = /\.[^.]*$/.exec(inner)?.[0] ?? '';
    return {
        extension: extension + (outer ?? ''),
        format: EXTENSIONS[extension],
        packing: PACKINGS[outer ?? ''] ?? null,
    };
}
/** By its extension, a file that can hold rows. */
const isTable = (path) => ending(path).format !== undefined;
const isPattern = (path) => /[*?[{]/.test(path) && !(0,external_node_fs_.existsSync)(path);
/** Whether something stands behind a path: a file, a folder, a pattern's matches, or data that DVC keeps elsewhere. */
const isThere = (path) => (0,external_node_fs_.existsSync)(path) || (0,external_node_fs_.existsSync)(`${path}.dvc`) || (isPattern(path) && (0,external_node_fs_.globSync)(path).length > 0);
/**
 * Finds the file of that very name, else the files of a glob or of a folder, and their format by first bytes and
 * extension. A name that ends with `.dvc` means the data that it stands for.
 * @throws UserError for what is missing, empty, or not a table.
 */
function findFiles(path, shownPath) {
    if (path.endsWith('.dvc'))
        return findFiles((0,dvc/* dvcOutput */.DL)(path, shownPath).path, shownPath.replace(/\.dvc$/, ''));
    (0,dvc/* refuseUnpulled */.M7)(path, shownPath);
    const { paths, root } = expand(path, shownPath);
    const found = paths.map((file) => ({ file, ...formatOf(file, paths.length === 1 ? shownPath : file) }));
    const kind = ({ format, packing }) => packing ? `${format} packed by ${packing}` : format;
    const other = found.find((one) => kind(one) !== kind(found[0]));
    if (other)
        throw new errors/* UserError */.yo(`mixes formats: ${kind(found[0])} and ${kind(other)}`, {
            location: { file: shownPath },
            hint: 'Name files of one format.',
        });
    const { format, packing } = found[0];
    return { path, paths, format, packing, root, partitions: partitionsOf(paths, root, shownPath) };
}
function expand(path, shownPath) {
    const refuse = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shownPath }, hint });
    if (isPattern(path)) {
        const matched = (0,external_node_fs_.globSync)(path).filter((each) => !(0,external_node_fs_.statSync)(each).isDirectory());
        if (matched.length === 0)
            throw refuse('matches no file');
        return { paths: matched.sort(), root: fixedPart(path) };
    }
    if (!(0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return { paths: [path], root: (0,external_node_path_.dirname)(path) };
    const inside = (0,external_node_fs_.globSync)('**/*', { cwd: path }).filter((each) => !isHidden(each));
    const paths = inside.map((each) => (0,external_node_path_.join)(path, each)).filter((each) => isTable(each));
    if (paths.length === 0)
        throw refuse('is a folder without a table', `Known: ${KNOWN.join(', ')}.`);
    const root = (0,external_node_fs_.realpathSync)(path);
    const escaped = paths.find((each) => (0,external_node_path_.relative)(root, (0,external_node_fs_.realpathSync)(each)).startsWith(`..${external_node_path_.sep}`));
    if (escaped)
        throw refuse(`${(0,external_node_path_.relative)(path, escaped)} is a link to a file outside of the folder`);
    return { paths: paths.sort(), root: path };
}
/** Spark and Hive keep their own files beside the data: `_SUCCESS`, `._part-0.crc`. */
const isHidden = (path) => path.split(external_node_path_.sep).some((part) => /^[._]/.test(part));
/** The folders of a pattern before its first sign. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => /[*?[{]/.test(part));
    return parts.slice(0, first).join('/') || '.';
}
function partitionsOf(paths, root, shownPath) {
    const keys = paths.map((path) => (0,external_node_path_.relative)(root, (0,external_node_path_.dirname)(path))
        .split(external_node_path_.sep)
        .flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? []));
    const other = keys.findIndex((each) => each.join('/') !== keys[0].join('/'));
    if (other >= 0)
        throw new errors/* UserError */.yo(`is partitioned by ${keys[0].join(', ') || 'nothing'} in one folder and by ${keys[other].join(', ') || 'nothing'} in another`, { location: { file: shownPath }, hint: 'Every file needs the same folders key=value.' });
    return keys[0];
}
function formatOf(path, shownPath) {
    const refuse = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shownPath }, hint });
    const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!status)
        throw refuse(`does not exist.${(0,lib_text/* didYouMean */.au)((0,external_node_path_.basename)(path), neighbours(path))}`);
    if (!status.isFile())
        throw refuse('is no ordinary file', 'Name a file, a folder, or a pattern such as data/*.parquet.');
    if (status.size === 0)
        throw refuse('is empty', 'Check the step that writes it.');
    const start = (0,csv/* firstBytes */.mI)(path, 1024);
    const { extension, format, packing } = ending(path);
    refuseForeign(start, packing, refuse);
    if (packing === null && start.subarray(0, 4).toString('latin1') === 'PAR1')
        return { format: 'parquet', packing };
    if (format === undefined)
        throw refuse(`has an unknown extension "${extension}"`, `Known: ${KNOWN.join(', ')}.`);
    if (format === 'parquet')
        throw packing
            ? refuse(`is a Parquet file packed by ${packing}`, 'Unpack it: Parquet compresses its own pages.')
            : refuse('is not a Parquet file', 'Check the step that writes it.');
    return { format, packing };
}
function neighbours(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return (0,external_node_fs_.globSync)('*', { cwd: (0,external_node_path_.isAbsolute)(folder) ? folder : `./${folder}` });
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

/***/ 41755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ loadDuckdb),
  J: () => (/* binding */ loadOnnxRuntime)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/platform/native/pins.js
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

;// CONCATENATED MODULE: ./lib/platform/native/parts.js


const duckdb = {
    entry: '@duckdb/node-api',
    packages: (platform) => [
        '@duckdb/node-api',
        '@duckdb/node-bindings',
        `@duckdb/node-bindings-${platform}`,
        'detect-libc',
    ],
    members: () => undefined,
};
/** Its other dependencies serve only its install script, which is never run. */
const onnxRuntime = {
    entry: 'onnxruntime-node',
    packages: () => ['onnxruntime-node', 'onnxruntime-common'],
    members: (name, platform) => {
        if (name !== 'onnxruntime-node')
            return undefined;
        const [system, architecture] = platform.split('-');
        return ['package/package.json', 'package/dist', `package/bin/napi-v6/${system}/${architecture}`];
    },
};
/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … of the process that runs. */
function currentPlatform() {
    const name = `${process.platform}-${process.arch}`;
    return process.platform === 'linux' && !usesGlibc() ? `${name}-musl` : name;
}
function usesGlibc() {
    // Without this Node looks up the host name of every open socket.
    const report = Object.assign(process.report, { excludeNetwork: true }).getReport();
    const { header } = report;
    return header.glibcVersionRuntime !== undefined;
}
/** Folder name of a provisioned part: changes with any pin, so an old one is never mistaken for it. */
function folderName(part, platform) {
    const wanted = part.packages(platform).map((name) => [name, pins[name]]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 8);
    const name = part.entry.replace('@', '').replace('/', '-');
    return `${name}-${pins[part.entry].version}-${hash}-${platform}`;
}
/** File name that `npm pack` gives a package. */
const tarballName = (name) => `${name.replace('@', '').replace('/', '-')}-${pins[name].version}.tgz`;

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/platform/tool-cache.js
var tool_cache = __webpack_require__(3466);
;// CONCATENATED MODULE: ./lib/platform/native/npm.js






const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
const AIR_GAPPED = 'On a machine without npm or network, give the input native-path: a folder with a node_modules tree, or with the tarballs that `npm pack` makes.';
/**
 * Fetches the tarballs of pinned packages into `directory`. The npm client does it, so that the proxies, mirrors
 * and credentials that a machine is set up with hold for us too; what it brings is checked by the caller.
 *
 * @throws PlatformError where npm is missing or fails.
 */
async function packTarballs(names, directory) {
    const [command, ...first] = npmCommand();
    const specifications = names.map((name) => `${name}@${pins[name].version}`);
    try {
        await execute(command, [...first, 'pack', '--ignore-scripts', '--loglevel=error', '--pack-destination=.', ...specifications], 
        // The folder of the checkout may hold an .npmrc that somebody else wrote.
        { cwd: directory, maxBuffer: 1 << 26 });
    }
    catch (cause) {
        const { stderr, message } = cause;
        const said = (stderr || message).trim().split('\n').slice(-6).join('\n');
        throw new errors/* PlatformError */.Wk(`npm could not fetch ${specifications.join(', ')}:\n${said}`, {
            hint: AIR_GAPPED,
            cause,
        });
    }
}
/** How to start npm: beside the running node first, then from PATH. */
function npmCommand() {
    const folders = [(0,external_node_path_.dirname)(process.execPath), ...(process.env.PATH ?? '').split(external_node_path_.delimiter)].filter(Boolean);
    for (const folder of folders) {
        const script = npmScript(folder);
        if (script !== undefined)
            return [process.execPath, script];
        const shim = (0,external_node_path_.join)(folder, 'npm');
        if (process.platform !== 'win32' && (0,external_node_fs_.existsSync)(shim))
            return [shim];
    }
    throw new errors/* PlatformError */.Wk('npm was found neither beside node nor on PATH; it fetches the native libraries.', {
        hint: AIR_GAPPED,
    });
}
function npmScript(folder) {
    const cli = (0,external_node_path_.join)('node_modules', 'npm', 'bin', 'npm-cli.js');
    const candidates = [(0,external_node_path_.join)(folder, cli), (0,external_node_path_.join)(folder, '..', 'lib', cli)];
    const link = (0,external_node_path_.join)(folder, 'npm');
    if ((0,external_node_fs_.existsSync)(link))
        candidates.push((0,external_node_fs_.realpathSync)(link));
    return candidates.find((path) => path.endsWith('npm-cli.js') && (0,external_node_fs_.existsSync)(path));
}

;// CONCATENATED MODULE: ./lib/platform/native/provision.js












const provision_execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** Where the node_modules tree of a part lies once it is provisioned. */
const provisionedFolder = (part, platform) => (0,external_node_path_.join)((0,tool_cache/* toolCache */.X)(), 'mlops-actions-native', folderName(part, platform));
/**
 * Makes the node_modules tree of a part in the tool cache and gives its folder. Every tarball is checked against
 * its pin before it is unpacked. Two processes may race: the one that is second takes the first one's.
 *
 * @param tarballs folder that already holds the tarballs; npm fetches them where it is not given.
 * @throws PlatformError where nothing is published for this platform, npm fails, or a hash is not the pinned one.
 */
async function provision(part, platform, tarballs) {
    const destination = provisionedFolder(part, platform);
    if ((0,external_node_fs_.existsSync)(destination))
        return destination;
    const names = part.packages(platform);
    const unknown = names.find((name) => !(name in pins));
    if (unknown !== undefined)
        throw new errors/* PlatformError */.Wk(`${part.entry} is not published for ${platform} (no package ${unknown}).`);
    const started = performance.now();
    const root = (0,external_node_path_.join)(destination, '..');
    await (0,promises_.mkdir)(root, { recursive: true });
    const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(root, '.new-'));
    try {
        const source = tarballs ?? temporary;
        if (tarballs === undefined)
            await packTarballs(names, temporary);
        const tree = (0,external_node_path_.join)(temporary, 'tree');
        let size = 0;
        for (const name of names)
            size += await unpack(name, part.members(name, platform), source, tree);
        await moveInto(destination, tree);
        const seconds = (performance.now() - started) / 1000;
        console.error(`${part.entry} ${pins[part.entry].version} for ${platform}: ${(0,lib_text/* bytes */.ee)(size)} ${tarballs ? 'unpacked' : 'downloaded'} in ${(0,lib_text/* duration */.p0)(seconds)}`);
    }
    finally {
        await (0,promises_.rm)(temporary, { recursive: true, force: true });
    }
    return destination;
}
/** Unpacks one verified tarball as `<tree>/node_modules/<name>`; gives the tarball's size in bytes. */
async function unpack(name, members, source, tree) {
    const tarball = (0,external_node_path_.join)(source, tarballName(name));
    await verifyIntegrity(tarball, name);
    const folder = (0,external_node_path_.join)(tree, 'node_modules', name);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        // Relative names only: a GNU tar on Windows takes the colon of a drive for a host.
        await provision_execute('tar', ['-xzf', tarballName(name), '-C', folder, '--strip-components=1', ...(members ?? [])], {
            cwd: source,
        });
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk(`Cannot unpack ${tarballName(name)}: ${cause.message.trim()}`, {
            cause,
        });
    }
    return (await (0,promises_.stat)(tarball)).size;
}
async function verifyIntegrity(tarball, name) {
    const { version, integrity } = pins[name];
    const hash = (0,external_node_crypto_.createHash)('sha512');
    for await (const chunk of (0,external_node_fs_.createReadStream)(tarball, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    const found = `sha512-${hash.digest('base64')}`;
    if (found !== integrity)
        throw new errors/* PlatformError */.Wk(`${name} ${version} is not the package that was pinned, so it was not unpacked.\n  expected ${integrity}\n  found    ${found}`, { hint: 'A mirror or a proxy may have changed it. Do not work around this before you know which.' });
}
async function moveInto(destination, tree) {
    try {
        await (0,promises_.rename)(tree, destination);
    }
    catch (error) {
        if (!(0,external_node_fs_.existsSync)(destination))
            throw error;
    }
}

;// CONCATENATED MODULE: ./lib/platform/native.js







/** DuckDB with its native library, fetched on first use where it is not installed. */
const loadDuckdb = () => load(duckdb);
/** ONNX Runtime with its native library, fetched on first use where it is not installed. */
const loadOnnxRuntime = () => load(onnxRuntime);
async function load(part) {
    const base = await baseFolder(part);
    try {
        // A path that exists only at run time keeps the package out of the bundle.
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(base, 'index.js'))(part.entry);
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk(`${part.entry} ${pins[part.entry].version} cannot be loaded on ${currentPlatform()} from ${base}: ${cause.message.split('\n')[0]}`, { cause });
    }
}
/** The folder whose node_modules holds the part: the given one, our own, or the tool cache. */
async function baseFolder(part) {
    const given = process.env.MLOPS_NATIVE_PATH;
    if (given)
        return givenFolder(part, (0,external_node_path_.resolve)(given));
    const own = import.meta.dirname;
    return installedVersion(part, own) === pins[part.entry].version ? own : provision(part, currentPlatform());
}
async function givenFolder(part, folder) {
    const wanted = pins[part.entry].version;
    const found = installedVersion(part, folder);
    if (found === wanted)
        return folder;
    if (found !== undefined)
        throw new errors/* UserError */.yo(`native-path ${folder} holds ${part.entry} ${found}; this release needs ${wanted}.`);
    const platform = currentPlatform();
    const names = part.packages(platform);
    const missing = names.filter((name) => name in pins && !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, tarballName(name))));
    if (missing.length === 0)
        return provision(part, platform, folder);
    throw new errors/* UserError */.yo(`native-path ${folder} holds neither node_modules/${part.entry} nor ${missing.map(tarballName).join(', ')}.`, {
        hint: `Fill it on a machine with network: npm pack ${missing.map((name) => `${name}@${pins[name].version}`).join(' ')}`,
    });
}
function installedVersion(part, folder) {
    const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'index.js'));
    for (const modules of require.resolve.paths(part.entry) ?? []) {
        const manifest = (0,external_node_path_.join)(modules, part.entry, 'package.json');
        if ((0,external_node_fs_.existsSync)(manifest))
            return JSON.parse((0,external_node_fs_.readFileSync)(manifest, 'utf8')).version;
    }
    return undefined;
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toolCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder that outlives a job: `RUNNER_TOOL_CACHE`, or the user's own cache. */
function toolCache() {
    return process.env.RUNNER_TOOL_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(userCache(), 'mlops-actions');
}
const userCache = () => process.env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');


/***/ })

};
