export const id = 6327;
export const ids = [6327];
export const modules = {

/***/ 26548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZD: () => (/* binding */ BUFFER),
/* harmony export */   gK: () => (/* binding */ csvSource),
/* harmony export */   i2: () => (/* binding */ LONGEST_LINE),
/* harmony export */   mI: () => (/* binding */ firstBytes),
/* harmony export */   qZ: () => (/* binding */ LONG_LINE),
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
const MARK = Buffer.from('\ufeff');
/**
 * Reads the header ourselves: an engine that guesses renames duplicates, drops spaces and takes data for names.
 * @throws UserError where there is no usable header.
 */
function readDialect(path, shownPath, options = {}) {
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(message, { location: { file: shownPath, line: 1 }, hint });
    const { quote = '"' } = options;
    const bytes = firstBytes(path, HEADER_LIMIT);
    const start = decode(bytes, refuse);
    const header = headerLine(start, quote, refuse);
    // The engine would drop it from the value.
    if (/^[\r\n]+\ufeff/.test(start.slice(header.length)))
        throw refuse('has a byte order mark after the header', 'Files were joined: leave out the mark of the second.');
    const delimiter = options.delimiter ?? mostFrequent(header, quote);
    const names = splitFields(header, delimiter, quote, refuse);
    if (options.names && !names.some((name) => options.names?.includes(name)))
        throw refuse(`has no header: none of the ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(names.length, 'field')} of its first line is a column of the contract`, 'Write the column names in the first line. They are not shown here: they may be values of a classified column.');
    const empty = names.indexOf('');
    if (empty >= 0)
        throw refuse(`column ${empty + 1} has no name`, 'Give every column a name in the first line.');
    refuseTwins(names, refuse);
    // The engine would take the rest of the name for a row.
    if (bytes.subarray(0, 3).equals(MARK) && names.some((name) => /[\r\n]/.test(name)))
        throw refuse('has a byte order mark, and a line break in the name of a column', 'Save it without the mark, or name the column in one line.');
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
/** Bytes that a thread of the engine takes at once; its own buffers of 32 MB take a sixth more time, and more memory. */
const BUFFER = 8_000_000;
/** Bytes; the engine's own, which would grow with the buffer. */
const LONGEST_LINE = 2_000_000;
const LONG_LINE = {
    message: 'has a line of more than 2 MB',
    hint: 'A quote that does not end makes the rest of a file one line; else write Parquet.',
};
/**
 * The files as one table of text, in the order given. A field with nothing in it is NULL; one with `""` is the text
 * that its writer quoted, which has no characters.
 */
function csvSource(paths, dialect, partitions, alone = false) {
    const columns = dialect.names.map((name) => `${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(name)}: 'VARCHAR'`).join(', ');
    return (`read_csv(${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlFiles */ .Uo)(paths)}, auto_detect = false, header = true, ` +
        `delim = ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(dialect.delimiter)}, quote = ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(dialect.quote)}, ` +
        `escape = ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(dialect.quote)}, nullstr = '', allow_quoted_nulls = false, ` +
        `parallel = ${!alone}, buffer_size = ${BUFFER}, max_line_size = ${LONGEST_LINE}, columns = {${columns}}${hive(partitions)})`);
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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13798);
/* harmony import */ var _config_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98099);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26548);








/** Made when there is such a file: most data has none. */
const dvcFile = () => zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
    outs: zod__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_6__/* .looseObject */ ._H3({
        md5: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().regex(/^[0-9a-f]{32}(\.dir)?$/),
        size: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().optional(),
        nfiles: zod__WEBPACK_IMPORTED_MODULE_6__/* .number */ .aig().int().optional(),
        hash: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional(),
        path: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().min(1),
    }))
        .length(1),
});
/** @throws UserError where the file is missing or is not what `dvc add` writes. */
function dvcOutput(path, shownPath) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('does not exist', { location: { file: shownPath } });
    const parsed = dvcFile().safeParse((0,_config_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .parseYaml */ .hN)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'), shownPath).value);
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
        ...(size === null ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .bytes */ .ee)(size)]),
        ...(files === null ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .plural */ .LS)(files, 'file')]),
    ];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`is kept by DVC and is not here (${facts.join(', ')})`, {
        location: { file: shownPath },
        hint: `Run \`dvc pull ${shown}.dvc\` before this step.`,
    });
}
/**
 * MD5 of data that a `.dvc` file beside it tracks, as DVC names it; null where none does, and of a folder that is
 * another one here where a `.dvcignore` may say why.
 * @throws UserError where the data is not what the `.dvc` file names.
 */
async function verifiedDvcDigest(path, shownPath) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(`${path}.dvc`))
        return null;
    const { md5, legacy } = dvcOutput(`${path}.dvc`, `${shownPath}.dvc`);
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isDirectory();
    const digest = isFolder ? folderMd5 : fileMd5;
    const actual = await digest(path);
    if (actual === md5 || (legacy && (await digest(path, true)) === md5))
        return md5;
    if (isFolder && hasIgnorePatterns(path))
        return null;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`is not the data that ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path)}.dvc names: md5 ${md5} there, ${actual} here`, {
        location: { file: shownPath },
        hint: 'Run `dvc checkout` for the data of this commit, or `dvc add` and commit where it was meant to change.',
    });
}
/** As DVC before version 3 read it where `newlines`: text with line ends of Windows as if it had those of Unix. */
async function fileMd5(path, newlines = false) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5');
    const isChanged = newlines && isText((0,_csv_js__WEBPACK_IMPORTED_MODULE_5__/* .firstBytes */ .mI)(path, 512));
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(isChanged ? Buffer.from(chunk.toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : chunk);
    return hash.digest('hex');
}
/** DVC's own guess: no NUL, and at most three in ten bytes that are neither ASCII nor white space. */
function isText(start) {
    const odd = start.filter((byte) => !((byte >= 32 && byte < 127) || [8, 9, 10, 12, 13].includes(byte)));
    return !start.includes(0) && odd.length <= 0.3 * start.length;
}
/** Of the list of files in a folder, in the text that Python's json.dumps makes of it. */
async function folderMd5(folder, newlines = false) {
    // By code points, as Python does; UTF-16 puts some of them in another order.
    const names = filesIn(folder, '').sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const entries = [];
    for (const name of names)
        entries.push(`{"md5": "${await fileMd5((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), newlines)}", "relpath": ${asciiJson(name)}}`);
    return `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5')
        .update(`[${entries.join(', ')}]`)
        .digest('hex')}.dir`;
}
/** What DVC never takes for data. */
const CONTROL = ['.git', '.hg', '.dvc'];
/** Paths with `/`, those of hidden files among them; links to files count as these, links to folders do not. */
const filesIn = (folder, path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const name = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory())
        return CONTROL.includes(entry.name) ? [] : filesIn(folder, name);
    return entry.isFile() || (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { throwIfNoEntry: false })?.isFile() ? [name] : [];
});
/** Whether a `.dvcignore` above a folder names anything; `dvc init` writes one of comments. */
function hasIgnorePatterns(folder) {
    for (let each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(folder));; each = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each)) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each, '.dvcignore');
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(file) && /^[^#\s]/m.test((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file, 'utf8')))
            return true;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(each, '.dvc')) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(each) === each)
            return false;
    }
}
const asciiJson = (text) => JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);


/***/ }),

/***/ 30624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ sqlOneOf),
/* harmony export */   F5: () => (/* binding */ openEngine),
/* harmony export */   I3: () => (/* binding */ sqlIdentifier),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Qw: () => (/* binding */ sqlString),
/* harmony export */   Uo: () => (/* binding */ sqlFiles),
/* harmony export */   VH: () => (/* binding */ openBeside)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _platform_native_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69630);





const MEBIBYTE = 1 << 20;
/** Failures that are about names in a statement of ours, and quote no data. */
const ABOUT_NAMES = /^(Binder|Catalog) Error: [^\n]*/;
/**
 * A failure of the engine. What it says may quote a raw line of the data, so its message is the kind alone, which may
 * go to any log; `said` is for who looks for a known cause, and must not be shown.
 */
class EngineError extends Error {
    #said;
    constructor(said) {
        const kind = /^[A-Z][A-Za-z -]* Error(?=:)/.exec(said)?.[0] ?? 'an error of the engine';
        super(ABOUT_NAMES.exec(said)?.[0] ?? kind);
        this.name = 'EngineError';
        this.#said = said;
    }
    get said() {
        return this.#said;
    }
    /** `Conversion Error` */
    get kind() {
        return this.message.split(':')[0];
    }
}
/** Opens an in-memory engine that loads no extension, keeps row order, and spills outside of the workspace. */
async function openEngine(options = {}) {
    return open(await (0,_platform_native_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDuckdb */ .aV)(), options);
}
async function open({ DuckDBInstance }, options) {
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
/** An engine, and what `work` gives, which runs while the engine opens in a thread of its own; if it fails, none is open. */
async function openBeside(work) {
    const ignore = () => { };
    const opening = open(await (0,_platform_native_js__WEBPACK_IMPORTED_MODULE_4__/* .loadDuckdb */ .aV)(), {});
    opening.catch(ignore);
    try {
        const done = await work();
        return [await opening, done];
    }
    catch (error) {
        await opening.then((engine) => engine.close(), ignore);
        throw error;
    }
}
/** `'it''s'` */
const sqlString = (text) => `'${text.replaceAll("'", "''")}'`;
/** A list of files, each of exactly that name: the engine would take `a[1].csv` for a pattern, and read `a1.csv`. */
const sqlFiles = (paths) => `[${paths.map((path) => sqlString(path.replaceAll(/[*?[]/g, '[$&]'))).join(', ')}]`;
/**
 * As `IN`, of which the engine makes a join from five values on: behind it the rows of its threads stand in any order,
 * and a row number means nothing.
 */
const sqlOneOf = (value, literals) => `list_contains([${literals.join(', ')}], ${value})`;
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
/** Memory that does not suffice is the machine's fault, and has a remedy; no failure goes up with its words. */
async function guard(body) {
    try {
        return await body();
    }
    catch (error) {
        if (error instanceof Error && error.message.startsWith('Out of Memory'))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk('the data needs more memory or temporary disk space than this machine gives', {
                hint: 'Use a larger runner, or Parquet with fewer columns.',
            });
        throw error instanceof Error ? new EngineError(error.message) : error;
    }
}


/***/ }),

/***/ 96327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ isThere),
/* harmony export */   G: () => (/* binding */ shownFile),
/* harmony export */   JV: () => (/* binding */ shownPart),
/* harmony export */   bI: () => (/* binding */ isTable),
/* harmony export */   lY: () => (/* binding */ findFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26548);
/* harmony import */ var _dvc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31659);
/* harmony import */ var _foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(18832);
/* harmony import */ var _images_read_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90321);








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
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path).toLowerCase();
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
const isImage = (path) => (0,_images_read_js__WEBPACK_IMPORTED_MODULE_6__/* .namedFormat */ .tc)(path) !== undefined;
const isPattern = (path) => /[*?[{]/.test(path) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path);
/** Whether something stands behind a path: a file, a folder, a pattern's matches, or data that DVC keeps elsewhere. */
const isThere = (path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(`${path}.dvc`) || (isPattern(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(path).length > 0);
/**
 * Finds the file of that very name, else the files of a glob or of a folder, and their format by first bytes and
 * extension. A name that ends with `.dvc` means the data that it stands for.
 * @param classified as for {@link shownPart}
 * @throws UserError for what is missing, empty, or not a table.
 */
function findFiles(path, shownPath, classified) {
    if (path.endsWith('.dvc'))
        return findFiles((0,_dvc_js__WEBPACK_IMPORTED_MODULE_4__/* .dvcOutput */ .DL)(path, shownPath).path, shownPath.replace(/\.dvc$/, ''), classified);
    (0,_dvc_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseUnpulled */ .M7)(path, shownPath);
    const { paths, root } = expand(path, shownPath);
    if (paths[0] !== path && paths.every(isImage))
        return { path, paths, format: 'images', packing: null, root, partitions: [] };
    const shown = (file) => shownFile({ paths, root }, file, shownPath, classified);
    const found = paths.map((file) => ({ file, ...formatOf(file, shown(file)) }));
    const kind = ({ format, packing }) => packing ? `${format} packed by ${packing}` : format;
    const other = found.find((one) => kind(one) !== kind(found[0]));
    if (other)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`mixes formats: ${kind(found[0])} and ${kind(other)}`, {
            location: { file: shownPath },
            hint: 'Name files of one format.',
        });
    const { format, packing } = found[0];
    return { path, paths, format, packing, root, partitions: partitionsOf(paths, root, shownPath) };
}
/** What a file is called in errors: one of several by its place under what was asked for. */
const shownFile = ({ paths, root }, file, shownPath, classified) => paths.length === 1 && !/[*?[{]/.test(shownPath)
    ? shownPath
    : `${shownPath}: ${shownPart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, file), classified)}`;
/**
 * A path under the root of a dataset, with `/`, in which what folders `key=value` say of classified columns is starred;
 * of all columns, where nobody knows which those are.
 */
const shownPart = (path, classified) => path
    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
    .map((part) => {
    const [key, value] = part.split('=', 2);
    return value !== undefined && (classified?.includes(key) ?? true) ? `${key}=***` : part;
})
    .join('/');
function expand(path, shownPath) {
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file: shownPath }, hint });
    if (isPattern(path)) {
        const matched = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(path).filter((each) => !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each).isDirectory());
        if (matched.length === 0)
            throw refuse('matches no file');
        return { paths: matched.sort(), root: fixedPart(path) };
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory())
        return { paths: [path], root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) };
    const inside = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)('**/*', { cwd: path }).filter((each) => !isHidden(each));
    const all = inside.map((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, each));
    const tables = all.filter(isTable);
    const paths = tables.length > 0 ? tables : all.filter(isImage);
    if (paths.length === 0)
        throw refuse('is a folder without a table or an image', `Known: ${[...KNOWN, ..._images_read_js__WEBPACK_IMPORTED_MODULE_6__/* .IMAGE_EXTENSIONS */ .f9].join(', ')}.`);
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const escaped = paths.find((each) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(each)).startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`));
    if (escaped)
        throw refuse(`${shownPart((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(path, escaped))} is a link to a file outside of the folder`);
    return { paths: paths.sort(), root: path };
}
/** Spark and Hive keep their own files beside the data: `_SUCCESS`, `._part-0.crc`. */
const isHidden = (path) => path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => /^[._]/.test(part));
/** The folders of a pattern before its first sign. */
function fixedPart(pattern) {
    const parts = pattern.split('/');
    const first = parts.findIndex((part) => /[*?[{]/.test(part));
    return parts.slice(0, first).join('/') || '.';
}
function partitionsOf(paths, root, shownPath) {
    const keys = paths.map((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path))
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .flatMap((part) => /^([^=]+)=/.exec(part)?.[1] ?? []));
    const other = keys.findIndex((each) => each.join('/') !== keys[0].join('/'));
    if (other >= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`is partitioned by ${keys[0].join(', ') || 'nothing'} in one folder and by ${keys[other].join(', ') || 'nothing'} in another`, { location: { file: shownPath }, hint: 'Every file needs the same folders key=value.' });
    return keys[0];
}
function formatOf(path, shownPath) {
    const refuse = (message, hint) => new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { location: { file: shownPath }, hint });
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!status)
        throw refuse(`does not exist.${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), neighbours(path))}`);
    if (!status.isFile())
        throw refuse('is no ordinary file', 'Name a file, a folder, or a pattern such as data/*.parquet.');
    if (status.size === 0)
        throw refuse('is empty', 'Check the step that writes it.');
    const start = (0,_csv_js__WEBPACK_IMPORTED_MODULE_3__/* .firstBytes */ .mI)(path, 1024);
    const { extension, format, packing } = ending(path);
    (0,_foreign_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseForeign */ .r)(start, packing, refuse);
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
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)('*', { cwd: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder) ? folder : `./${folder}` });
}


/***/ }),

/***/ 18832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ refuseForeign),
/* harmony export */   w: () => (/* binding */ refusePointer)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

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
    const what = Number.isInteger(size) ? ` of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bytes */ .ee)(size)}` : '';
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


/***/ }),

/***/ 48489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NT: () => (/* binding */ greyOf),
/* harmony export */   WM: () => (/* binding */ Damaged),
/* harmony export */   ag: () => (/* binding */ luma),
/* harmony export */   g8: () => (/* binding */ MOST_PIXELS),
/* harmony export */   l0: () => (/* binding */ IMAGE_FORMATS),
/* harmony export */   oz: () => (/* binding */ plausible),
/* harmony export */   tO: () => (/* binding */ Undecodable),
/* harmony export */   xr: () => (/* binding */ MOST_DECODED)
/* harmony export */ });
const IMAGE_FORMATS = ['PNG', 'JPEG', 'GIF', 'WEBP', 'BMP', 'TIFF'];
/** An image that cannot be read; its message goes on where the file's name ends. */
class Damaged extends Error {
}
/** Pixels that cannot be decoded here; the file may still be an image to others. */
class Undecodable extends Error {
}
/** Pillow's `convert('L')` of a picture, or what rounding makes of it; null where its pixels are not decoded here. */
function greyOf({ grey }) {
    try {
        return grey?.() ?? null;
    }
    catch (error) {
        // A RangeError is a read behind the end.
        if (error instanceof Undecodable || error instanceof RangeError)
            return null;
        throw error;
    }
}
/** Above it Pillow refuses an image as a decompression bomb (twice `Image.MAX_IMAGE_PIXELS`). */
const MOST_PIXELS = 2 * 89_478_485;
/** Pixels of a larger JPEG or GIF file are not decoded. */
const MOST_DECODED = 2 ** 26;
/** @throws Damaged where an image cannot be of that size. */
function plausible(size) {
    if (!(size.width > 0 && size.height > 0))
        throw new Damaged('has no pixels');
    return size;
}
/** The luma of ITU-R 601 in 16-bit fixed point, as Pillow computes it. */
const luma = (red, green, blue) => (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;


/***/ }),

/***/ 90321:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f9: () => (/* binding */ IMAGE_EXTENSIONS),
  tc: () => (/* binding */ namedFormat),
  de: () => (/* binding */ readPicture)
});

// EXTERNAL MODULE: ./lib/data/images/picture.js
var images_picture = __webpack_require__(48489);
;// CONCATENATED MODULE: ./lib/data/images/bmp.js

/**
 * A BMP file; its pixels as grey where they are not packed by run lengths.
 * @throws Damaged for data that ends early.
 */
function readBmp(bytes) {
    try {
        const header = readHeader(bytes);
        const { width, height } = header;
        const grey = decoded(header, bytes);
        return { format: 'BMP', width, height, mode: modeOf(header), grey: grey && (() => grey) };
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new images_picture/* Damaged */.WM('is cut off', { cause });
        throw cause;
    }
}
function readHeader(bytes) {
    const pixelsAt = bytes.readUInt32LE(10);
    const length = bytes.readUInt32LE(14);
    if (length === 12) {
        const size = { width: bytes.readUInt16LE(18), height: bytes.readUInt16LE(20) };
        const bits = bytes.readUInt16LE(24);
        refuseDepth(bits);
        const palette = readPalette(bytes, 26, 3, bits > 8 ? 0 : 1 << bits);
        return { ...(0,images_picture/* plausible */.oz)(size), topDown: false, bits, compression: 0, palette, masks: [], pixelsAt };
    }
    if (length < 40)
        throw new images_picture/* Damaged */.WM('has a header of an unknown length');
    const rows = bytes.readInt32LE(22);
    const bits = bytes.readUInt16LE(28);
    const compression = bytes.readUInt32LE(30);
    refuseDepth(bits);
    const declared = bytes.readUInt32LE(46);
    const colours = bits > 8 ? 0 : Math.min(declared || 1 << bits, 1 << bits);
    const fields = length >= 56 ? 4 : 3;
    const masks = compression === 3 ? Array.from({ length: fields }, (_, i) => bytes.readUInt32LE(54 + 4 * i)) : [];
    return {
        ...(0,images_picture/* plausible */.oz)({ width: bytes.readInt32LE(18), height: Math.abs(rows) }),
        topDown: rows < 0,
        bits,
        compression,
        palette: readPalette(bytes, 14 + length, 4, colours),
        masks,
        pixelsAt,
    };
}
function refuseDepth(bits) {
    if (![1, 4, 8, 16, 24, 32].includes(bits))
        throw new images_picture/* Damaged */.WM(`has ${bits} bits a pixel`);
}
const readPalette = (bytes, at, step, colours) => Array.from({ length: colours }, (_, i) => {
    const start = at + i * step;
    return [bytes.readUInt8(start), bytes.readUInt8(start + 1), bytes.readUInt8(start + 2)];
});
function modeOf({ bits, masks, palette }) {
    if (bits > 8)
        return masks[3] ? 'RGBA' : 'RGB';
    const shade = (i) => (palette.length === 2 ? i * 255 : i);
    const isGrey = palette.every((colour, i) => colour.every((value) => value === shade(i)));
    return isGrey ? (palette.length === 2 ? '1' : 'L') : 'P';
}
function decoded(header, bytes) {
    const { width, height, topDown, bits, compression, pixelsAt } = header;
    if (compression !== 0 && compression !== 3)
        return null;
    const stride = Math.ceil((width * bits) / 32) * 4;
    if (pixelsAt + stride * height > bytes.length)
        throw new images_picture/* Damaged */.WM('is cut off');
    const shade = shadeOf(header);
    if (shade === null || width * height > images_picture/* MOST_PIXELS */.g8)
        return null;
    const pixels = new Uint8Array(width * height);
    for (let row = 0; row < height; row++) {
        const line = bytes.subarray(pixelsAt + (topDown ? row : height - 1 - row) * stride);
        for (let i = 0; i < width; i++)
            pixels[row * width + i] = shade(line, i);
    }
    return { width, height, pixels };
}
/** Gives pixel `i` of a row as grey; null for masks that are not whole bytes. */
function shadeOf({ bits, compression, palette, masks, }) {
    if (bits === 1 || bits === 4 || bits === 8) {
        const shades = palette.map(([blue, green, red]) => (0,images_picture/* luma */.ag)(red, green, blue));
        const last = (1 << bits) - 1;
        return (line, i) => shades[(line[(i * bits) >> 3] >> (8 - bits - ((i * bits) & 7))) & last] ?? 0;
    }
    if (bits !== 24 && bits !== 32)
        return null;
    const isUsual = masks[0] === 0xff0000 && masks[1] === 0xff00 && masks[2] === 0xff;
    if (compression === 3 && !isUsual)
        return null;
    const step = bits >> 3;
    return (line, i) => (0,images_picture/* luma */.ag)(line[i * step + 2], line[i * step + 1], line[i * step]);
}

;// CONCATENATED MODULE: ./lib/data/images/gif-frame.js

const LONGEST = 12;
/**
 * The frame on its screen as grey.
 * @see Graphics Interchange Format, version 89a, appendix F.
 */
function gifGrey(frame, screen) {
    const { left, top, width, height, colours } = frame;
    if (screen.width * screen.height > images_picture/* MOST_DECODED */.xr)
        throw new images_picture/* Undecodable */.tO();
    // Colours that the table lacks are those of Pillow's empty palette: a ramp.
    const shades = Uint8Array.from({ length: 256 }, (_, i) => 3 * i + 2 < colours.length ? (0,images_picture/* luma */.ag)(colours[3 * i], colours[3 * i + 1], colours[3 * i + 2]) : i);
    const pixels = new Uint8Array(screen.width * screen.height).fill(shades[frame.background]);
    const indexes = unpacked(subBlocks(frame.data), frame.data[0], width * height);
    for (const [i, row] of rowOrder(height, frame.interlaced).entries())
        for (let x = 0; x < width; x++)
            pixels[(top + row) * screen.width + left + x] = shades[indexes[i * width + x]];
    return { ...screen, pixels };
}
function subBlocks(data) {
    const parts = [];
    for (let at = 1; at < data.length && data[at] !== 0; at += data[at] + 1)
        parts.push(data.subarray(at + 1, at + 1 + data[at]));
    return Buffer.concat(parts);
}
/** Every eighth row, then those between, in four passes. */
function rowOrder(height, interlaced) {
    const rows = Array.from({ length: height }, (_, i) => i);
    if (!interlaced)
        return rows;
    return [
        rows.filter((row) => row % 8 === 0),
        rows.filter((row) => row % 8 === 4),
        rows.filter((row) => row % 4 === 2),
        rows.filter((row) => row % 2 === 1),
    ].flat();
}
/** LZW with codes that grow from `size` + 1 to 12 bits, from the right of each byte. */
function unpacked(packed, size, length) {
    if (size < 1 || size > 8)
        throw new images_picture/* Undecodable */.tO();
    const clear = 1 << size;
    const result = new Uint8Array(length);
    /** Of a code: where it was written last, and how long it is. */
    const starts = new Int32Array(1 << LONGEST);
    const lengths = new Int32Array(1 << LONGEST).fill(1, 0, clear);
    let [bits, held, count] = [size + 1, 0, 0];
    let [next, before, written, at] = [clear + 2, -1, 0, 0];
    while (written < length) {
        for (; count < bits; count += 8) {
            if (at >= packed.length)
                throw new images_picture/* Undecodable */.tO();
            held |= packed[at++] << count;
        }
        const code = held & ((1 << bits) - 1);
        held >>>= bits;
        count -= bits;
        if (code === clear + 1)
            throw new images_picture/* Undecodable */.tO();
        if (code === clear) {
            ;
            [bits, next, before] = [size + 1, clear + 2, -1];
            continue;
        }
        if (code > next || (code === next && before < 0))
            throw new images_picture/* Undecodable */.tO();
        // A code stands for the one before it and the first sign of what follows, which has just been written.
        if (before >= 0 && next < 1 << LONGEST) {
            starts[next] = written - lengths[before];
            lengths[next] = lengths[before] + 1;
            next += 1;
            if (next === 1 << bits && bits < LONGEST)
                bits += 1;
        }
        const end = Math.min(length, written + lengths[code]);
        if (code < clear)
            result[written++] = code;
        else
            for (let from = starts[code]; written < end;)
                result[written++] = result[from++];
        before = code;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/data/images/gif.js


/**
 * The screen of a GIF file, whose blocks are all walked to their end; the pixels of its first frame are decoded on
 * demand.
 * @throws Damaged for a block that the file's end cuts.
 * @see Graphics Interchange Format, version 89a.
 */
function readGif(bytes) {
    if (bytes.length < 13)
        throw new images_picture/* Damaged */.WM('is cut off');
    let width = bytes.readUInt16LE(6);
    let height = bytes.readUInt16LE(8);
    const common = colours(bytes, 10, 13);
    let first;
    let transparent = 0;
    for (let at = 13 + common.length; at < bytes.length && bytes[at] !== 0x3b;) {
        if (bytes[at] === 0x21) {
            // A graphic control extension, whose flag says that a colour stands for nothing.
            if (first === undefined && bytes[at + 1] === 0xf9)
                transparent = bytes[at + 3] & 1 ? bytes[at + 6] : 0;
            at = afterBlocks(bytes, at + 2);
            continue;
        }
        if (bytes[at] !== 0x2c)
            throw new images_picture/* Damaged */.WM('has a block of an unknown kind');
        if (at + 10 > bytes.length)
            throw new images_picture/* Damaged */.WM('is cut off');
        const own = colours(bytes, at + 9, at + 10);
        if (first === undefined) {
            first = {
                left: bytes.readUInt16LE(at + 1),
                top: bytes.readUInt16LE(at + 3),
                width: bytes.readUInt16LE(at + 5),
                height: bytes.readUInt16LE(at + 7),
                interlaced: (bytes[at + 9] & 0x40) !== 0,
                colours: own.length > 0 ? own : common,
                background: transparent,
                data: bytes.subarray(at + 10 + own.length),
            };
            // As Pillow does, for a first frame that is larger than the screen.
            width = Math.max(width, first.left + first.width);
            height = Math.max(height, first.top + first.height);
        }
        at = afterBlocks(bytes, at + 10 + own.length + 1);
    }
    if (first === undefined)
        throw new images_picture/* Damaged */.WM('has no picture');
    const frame = first;
    const screen = (0,images_picture/* plausible */.oz)({ width, height });
    const mode = isRamp(frame.colours) ? 'L' : 'P';
    return { format: 'GIF', ...screen, mode, grey: () => gifGrey(frame, screen) };
}
/** The table of colours at `at`, if the byte of flags says that there is one. */
function colours(bytes, flagsAt, at) {
    const flags = bytes[flagsAt];
    const length = flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0;
    if (at + length > bytes.length)
        throw new images_picture/* Damaged */.WM('is cut off');
    return bytes.subarray(at, at + length);
}
function afterBlocks(bytes, from) {
    let at = from;
    while (at < bytes.length && bytes[at] !== 0)
        at += bytes[at] + 1;
    if (at >= bytes.length)
        throw new images_picture/* Damaged */.WM('is cut off');
    return at + 1;
}
const isRamp = (table) => table.every((value, i) => value === Math.floor(i / 3));

;// CONCATENATED MODULE: ./lib/data/images/jpeg/blocks.js

/** Places of the coefficients of a block, row by row, in the order in which they are written (T.81, figure A.6). */
const ZIGZAG = Uint8Array.of(...[0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6], ...[7, 14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31], ...[39, 46, 53, 60, 61, 54, 47, 55, 62, 63]);
/** A whole block of a sequential frame, into the 64 values from `at` on; T.81, F.2.2. Without a target it is skipped. */
function sequentialBlock(bits, { dc, ac }, carry, target, at) {
    if (!dc || !ac)
        throw new images_picture/* Undecodable */.tO();
    carry.prediction += bits.signed(dc.read(bits));
    if (target)
        target[at] = carry.prediction;
    for (let k = 1; k < 64; k++) {
        const symbol = ac.read(bits);
        const size = symbol & 15;
        if (size === 0 && symbol !== 0xf0)
            return;
        k += symbol >> 4;
        if (k > 63)
            throw new images_picture/* Undecodable */.tO();
        const value = bits.signed(size);
        if (target && size > 0)
            target[at + ZIGZAG[k]] = value;
    }
}
/** The DC of a block of a progressive frame; T.81, G.1.2.1. */
function progressiveDc(bits, { dc }, carry, { high, low }, target, at) {
    if (high > 0) {
        if (bits.read(1) === 1 && target)
            target[at] |= 1 << low;
        return;
    }
    if (!dc)
        throw new images_picture/* Undecodable */.tO();
    carry.prediction += bits.signed(dc.read(bits));
    if (target)
        target[at] = carry.prediction << low;
}
/** The first bits of some coefficients of a block of a progressive frame; T.81, G.1.2.2. */
function progressiveAc(bits, { ac }, carry, { from, to, low }, target, at) {
    if (!ac)
        throw new images_picture/* Undecodable */.tO();
    if (carry.emptyBlocks > 0) {
        carry.emptyBlocks -= 1;
        return;
    }
    for (let k = from; k <= to; k++) {
        const symbol = ac.read(bits);
        const run = symbol >> 4;
        const size = symbol & 15;
        if (size === 0 && run < 15) {
            carry.emptyBlocks = (1 << run) - 1 + bits.read(run);
            return;
        }
        k += run;
        if (k > 63)
            throw new images_picture/* Undecodable */.tO();
        if (size > 0)
            target[at + ZIGZAG[k]] = bits.signed(size) * (1 << low);
    }
}
/** A further bit of some coefficients of a block of a progressive frame; T.81, G.1.2.3. */
function refinedAc(bits, { ac }, carry, { from, to, low }, target, at) {
    if (!ac)
        throw new images_picture/* Undecodable */.tO();
    const bit = 1 << low;
    let k = from;
    for (; carry.emptyBlocks === 0 && k <= to; k++) {
        const symbol = ac.read(bits);
        const run = symbol >> 4;
        const size = symbol & 15;
        if (size === 0 && run < 15) {
            carry.emptyBlocks = (1 << run) + bits.read(run);
            break;
        }
        const value = size === 0 ? 0 : bits.read(1) === 1 ? bit : -bit;
        k = passZeros(bits, target, at, k, to, run, bit);
        if (value !== 0) {
            if (k > 63)
                throw new images_picture/* Undecodable */.tO();
            target[at + ZIGZAG[k]] = value;
        }
    }
    if (carry.emptyBlocks === 0)
        return;
    passZeros(bits, target, at, k, to, 64, bit);
    carry.emptyBlocks -= 1;
}
/** The place behind `zeros` coefficients that are nothing so far; those on the way that are something get their bit. */
function passZeros(bits, target, at, from, to, zeros, bit) {
    let left = zeros;
    let k = from;
    for (; k <= to; k++) {
        const place = at + ZIGZAG[k];
        const value = target[place];
        if (value !== 0) {
            if (bits.read(1) === 1 && (value & bit) === 0)
                target[place] += value > 0 ? bit : -bit;
        }
        else if (left === 0)
            return k;
        else
            left -= 1;
    }
    return k;
}

;// CONCATENATED MODULE: ./lib/data/images/jpeg/frame.js

const SEQUENTIAL = [0xc0, 0xc1];
const PROGRESSIVE = 0xc2;
/**
 * The frame that a SOF segment describes, where its luma can be decoded here.
 * @param body the segment behind its length
 * @throws Undecodable for arithmetic coding, lossless and hierarchical frames, 12 bits, and two or four colours
 */
function readFrame(type, body) {
    const [precision, count] = [body[0], body[5]];
    if (!SEQUENTIAL.includes(type) && type !== PROGRESSIVE)
        throw new images_picture/* Undecodable */.tO();
    if (precision !== 8 || (count !== 1 && count !== 3) || body.length < 6 + 3 * count)
        throw new images_picture/* Undecodable */.tO();
    const [height, width] = [body.readUInt16BE(1), body.readUInt16BE(3)];
    const factors = Array.from({ length: count }, (_, i) => {
        const at = 6 + 3 * i;
        return { id: body[at], across: body[at + 1] >> 4, down: body[at + 1] & 15, table: body[at + 2] };
    });
    const most = { across: largest(factors, 'across'), down: largest(factors, 'down') };
    const [luma] = factors;
    // Luma with less detail than chroma would have to be enlarged as libjpeg does it.
    if (luma.across !== most.across || luma.down !== most.down)
        throw new images_picture/* Undecodable */.tO();
    if (factors.some(({ across, down }) => !(across >= 1 && across <= 4 && down >= 1 && down <= 4)))
        throw new images_picture/* Undecodable */.tO();
    const mcuColumns = Math.ceil(width / (8 * most.across));
    const mcuRows = Math.ceil(height / (8 * most.down));
    const components = factors.map((each) => ({
        ...each,
        columns: Math.ceil(Math.ceil((width * each.across) / most.across) / 8),
        rows: Math.ceil(Math.ceil((height * each.down) / most.down) / 8),
        paddedColumns: mcuColumns * each.across,
        paddedRows: mcuRows * each.down,
    }));
    return { progressive: type === PROGRESSIVE, width, height, components, mcuColumns, mcuRows };
}
const largest = (factors, key) => Math.max(...factors.map((each) => each[key]));
/**
 * Calls `onBlock` with every block of a scan in its order: its component, and its place in the padded rows of blocks.
 * A scan of one colour has the blocks that hold pixels, one of several colours whole MCUs. `onMcu` comes before each.
 */
function walkBlocks({ mcuColumns, mcuRows }, components, onMcu, onBlock) {
    let mcu = 0;
    if (components.length === 1) {
        const [{ rows, columns, paddedColumns }] = components;
        for (let row = 0; row < rows; row++)
            for (let column = 0; column < columns; column++) {
                onMcu(mcu++);
                onBlock(0, row * paddedColumns + column);
            }
        return;
    }
    for (let row = 0; row < mcuRows; row++)
        for (let column = 0; column < mcuColumns; column++) {
            onMcu(mcu++);
            for (let i = 0; i < components.length; i++) {
                const { across, down, paddedColumns } = components[i];
                const first = row * down * paddedColumns + column * across;
                for (let y = 0; y < down; y++)
                    for (let x = 0; x < across; x++)
                        onBlock(i, first + y * paddedColumns + x);
            }
        }
}

;// CONCATENATED MODULE: ./lib/data/images/jpeg/huffman.js

/** Codes of at most this many bits are looked up at once. */
const LOOKAHEAD = 9;
/** A Huffman code as a DHT segment holds it: how many codes of each length, then their symbols. */
class HuffmanTable {
    /** Length and symbol of every code of up to nine bits, by the nine bits it begins; 0 for longer ones. */
    short = new Uint16Array(1 << LOOKAHEAD);
    /** Per length one more than the largest code, from the left of 16 bits. */
    ends = new Int32Array(17);
    /** Per length the place of its first symbol, less its first code. */
    offsets = new Int32Array(17);
    symbols;
    /** @param counts 16 numbers of codes, of lengths 1 to 16 */
    constructor(counts, symbols) {
        this.symbols = symbols;
        let [code, place] = [0, 0];
        for (let length = 1; length <= 16; length++) {
            const number = counts[length - 1];
            if (code + number > 1 << length)
                throw new images_picture/* Undecodable */.tO();
            this.offsets[length] = place - code;
            for (let i = 0; i < number; i++, code++, place++)
                if (length <= LOOKAHEAD) {
                    const free = LOOKAHEAD - length;
                    this.short.fill((length << 8) | symbols[place], code << free, (code + 1) << free);
                }
            this.ends[length] = code << (16 - length);
            code <<= 1;
        }
    }
    /** The next symbol. */
    read(bits) {
        const ahead = bits.peek16();
        const known = this.short[ahead >> (16 - LOOKAHEAD)];
        if (known !== 0) {
            bits.skip(known >> 8);
            return known & 0xff;
        }
        let length = LOOKAHEAD + 1;
        while (length <= 16 && ahead >= this.ends[length])
            length += 1;
        if (length > 16)
            throw new images_picture/* Undecodable */.tO();
        bits.skip(length);
        return this.symbols[(ahead >> (16 - length)) + this.offsets[length]];
    }
}
/** Bits of a scan, from the left; a byte 0 that follows FF is none of them, and any other ends them. */
class BitReader {
    bytes;
    at;
    /** The lowest `count` bits are the next ones. */
    held = 0;
    count = 0;
    /** Bits of nothing, behind the end. */
    padding = 0;
    constructor(bytes, at) {
        this.bytes = bytes;
        this.at = at;
    }
    peek16() {
        if (this.count < 16)
            this.fill();
        return (this.held >>> (this.count - 16)) & 0xffff;
    }
    skip(number) {
        this.count -= number;
    }
    /** `number` bits, of at most 16. */
    read(number) {
        const value = this.peek16() >> (16 - number);
        this.count -= number;
        return value;
    }
    /** A signed number of `number` bits (T.81, F.2.2.1, EXTEND). */
    signed(number) {
        if (number === 0)
            return 0;
        const value = this.read(number);
        return value < 1 << (number - 1) ? value - (1 << number) + 1 : value;
    }
    /** @throws Undecodable where more was read than there was */
    end() {
        if (this.count < this.padding)
            throw new images_picture/* Undecodable */.tO();
    }
    /** Goes on behind the restart marker that has to be next. */
    restart() {
        this.end();
        const marker = this.bytes.indexOf(0xff, this.at);
        if (marker !== this.at || (this.bytes[marker + 1] & 0xf8) !== 0xd0)
            throw new images_picture/* Undecodable */.tO();
        this.at = marker + 2;
        this.held = 0;
        this.count = 0;
        this.padding = 0;
    }
    fill() {
        while (this.count <= 24) {
            const byte = this.bytes[this.at];
            if (byte !== 0xff && this.at < this.bytes.length) {
                this.held = (this.held << 8) | byte;
                this.at += 1;
            }
            else if (this.bytes[this.at + 1] === 0) {
                this.held = (this.held << 8) | 0xff;
                this.at += 2;
            }
            else {
                this.held <<= 8;
                this.padding += 8;
            }
            this.count += 8;
        }
    }
}

;// CONCATENATED MODULE: ./lib/data/images/jpeg/idct.js
const BITS = 13;
/** Bits that the first pass leaves for the second. */
const SPARE = 2;
/** Cosines and their sums in 13 fractional bits. */
const [C0298, C0390, C0541, C0765, C0899, C1175] = [2446, 3196, 4433, 6270, 7373, 9633];
const [C1501, C1847, C1961, C2053, C2562, C3072] = [12299, 15137, 16069, 16819, 20995, 25172];
const work = new Int32Array(64);
/**
 * The 8 × 8 samples of a block from its dequantised coefficients (both row by row), as bytes at `at` of `plane` with
 * rows `stride` apart: to the bit libjpeg's accurate integer transform (`JDCT_ISLOW`).
 * @see Loeffler, Ligtenberg, Moschytz (1989), Practical fast 1-D DCT algorithms with 11 multiplications.
 */
function inverseTransform(block, plane, at, stride) {
    for (let i = 0; i < 8; i++)
        pass(block, i, 8, work, i, 8, BITS - SPARE);
    for (let i = 0; i < 8; i++) {
        pass(work, i * 8, 1, work, i * 8, 1, BITS + SPARE + 3);
        const row = at + i * stride;
        for (let k = 0; k < 8; k++)
            plane[row + k] = clamped(work[i * 8 + k] + 128);
    }
}
const clamped = (value) => (value < 0 ? 0 : value > 255 ? 255 : value);
/** Eight values in a line, `step` apart; the results lose `shift` bits, rounded. */
function pass(from, first, step, to, target, targetStep, shift) {
    const half = 1 << (shift - 1);
    // Names one by one: this runs for every eight pixels, and a list of them would be made anew each time.
    const x0 = from[first];
    const x1 = from[first + step];
    const x2 = from[first + 2 * step];
    const x3 = from[first + 3 * step];
    const x4 = from[first + 4 * step];
    const x5 = from[first + 5 * step];
    const x6 = from[first + 6 * step];
    const x7 = from[first + 7 * step];
    const even = (x2 + x6) * C0541;
    const low = even - x6 * C1847;
    const high = even + x2 * C0765;
    const sum = ((x0 + x4) << BITS) + half;
    const difference = ((x0 - x4) << BITS) + half;
    const e0 = sum + high;
    const e1 = difference + low;
    const e2 = difference - low;
    const e3 = sum - high;
    const all = (x7 + x3 + x5 + x1) * C1175;
    const z1 = -(x7 + x1) * C0899;
    const z2 = -(x5 + x3) * C2562;
    const z3 = all - (x7 + x3) * C1961;
    const z4 = all - (x5 + x1) * C0390;
    const o0 = x7 * C0298 + z1 + z3;
    const o1 = x5 * C2053 + z2 + z4;
    const o2 = x3 * C3072 + z2 + z3;
    const o3 = x1 * C1501 + z1 + z4;
    to[target] = (e0 + o3) >> shift;
    to[target + 7 * targetStep] = (e0 - o3) >> shift;
    to[target + targetStep] = (e1 + o2) >> shift;
    to[target + 6 * targetStep] = (e1 - o2) >> shift;
    to[target + 2 * targetStep] = (e2 + o1) >> shift;
    to[target + 5 * targetStep] = (e2 - o1) >> shift;
    to[target + 3 * targetStep] = (e3 + o0) >> shift;
    to[target + 4 * targetStep] = (e3 - o0) >> shift;
}

;// CONCATENATED MODULE: ./lib/data/images/jpeg/luma.js





/** A file of more scans, which may each go over all pixels, wants to keep us busy. */
const MOST_SCANS = 100;
/**
 * Decodes the luma of a JPEG file from its segments: Huffman-coded frames of 8 bits, sequential and progressive. Colour
 * is passed over. To the bit what libjpeg gives for `JCS_GRAYSCALE`, of which Pillow's `convert('L')` by way of RGB
 * differs by rounding alone, and where a colour lies outside of RGB.
 * @see ITU-T T.81.
 */
class LumaDecoder {
    frame;
    quantisation = [];
    dc = [];
    ac = [];
    restartInterval = 0;
    scans = 0;
    isYcc;
    coefficients;
    /** The table that held when luma came first. */
    lumaTable;
    /** Per coefficient of luma how many of its bits are still to come; −1 before any came. */
    missing = new Int8Array(64).fill(-1);
    /**
     * Takes a segment.
     * @param body the segment behind its length
     * @param end where the file goes on behind it
     * @throws Undecodable where no luma can be had
     */
    segment(type, body, bytes, end) {
        if (type === 0xdb)
            this.readQuantisation(body);
        else if (type === 0xc4)
            this.readHuffman(body);
        else if (type === 0xdd)
            this.restartInterval = body.readUInt16BE(0);
        else if (type === 0xe0 && body.toString('latin1', 0, 5) === 'JFIF\0')
            this.isYcc ??= true;
        else if (type === 0xee && body.toString('latin1', 0, 5) === 'Adobe')
            this.isYcc = body[11] === 1;
        else if (type === 0xda)
            this.scan(body, bytes, end);
        else if (type >= 0xc0 && type <= 0xcf)
            this.begin(type, body);
    }
    /** @throws Undecodable where scans of luma are not there */
    grey() {
        const { frame, coefficients, lumaTable } = this;
        if (!frame || !coefficients || !lumaTable || this.missing.some((bits) => bits !== 0))
            throw new images_picture/* Undecodable */.tO();
        const { width, height, components } = frame;
        const [{ paddedColumns, paddedRows, columns, rows }] = components;
        const stride = 8 * paddedColumns;
        const plane = new Uint8Array(stride * 8 * paddedRows);
        const block = new Int32Array(64);
        for (let row = 0; row < rows; row++)
            for (let column = 0; column < columns; column++) {
                const from = 64 * (row * paddedColumns + column);
                for (let i = 0; i < 64; i++)
                    block[i] = coefficients[from + i] * lumaTable[i];
                inverseTransform(block, plane, 8 * (row * stride + column), stride);
            }
        const pixels = new Uint8Array(width * height);
        for (let y = 0; y < height; y++)
            pixels.set(plane.subarray(y * stride, y * stride + width), y * width);
        return { width, height, pixels };
    }
    begin(type, body) {
        if (this.frame)
            throw new images_picture/* Undecodable */.tO();
        this.frame = readFrame(type, body);
        const { width, height, components } = this.frame;
        if (width * height > images_picture/* MOST_DECODED */.xr)
            throw new images_picture/* Undecodable */.tO();
        // As libjpeg tells RGB where neither JFIF nor Adobe says what the colours are.
        const isRgb = components.map(({ id }) => String.fromCharCode(id)).join('') === 'RGB';
        if (components.length === 3 && !(this.isYcc ?? !isRgb))
            throw new images_picture/* Undecodable */.tO();
        this.coefficients = new Int16Array(64 * components[0].paddedColumns * components[0].paddedRows);
    }
    readQuantisation(body) {
        for (let at = 0; at < body.length;) {
            const wide = body[at] >> 4 > 0;
            const table = new Uint16Array(64);
            for (let k = 0; k < 64; k++)
                table[ZIGZAG[k]] = wide ? body.readUInt16BE(at + 1 + 2 * k) : body.readUInt8(at + 1 + k);
            this.quantisation[body[at] & 15] = table;
            at += 1 + (wide ? 128 : 64);
        }
    }
    readHuffman(body) {
        for (let at = 0; at < body.length;) {
            const counts = body.subarray(at + 1, at + 17);
            const number = counts.reduce((sum, count) => sum + count, 0);
            const tables = body[at] >> 4 === 0 ? this.dc : this.ac;
            if (at + 17 + number > body.length)
                throw new images_picture/* Undecodable */.tO();
            tables[body[at] & 15] = new HuffmanTable(counts, body.subarray(at + 17, at + 17 + number));
            at += 17 + number;
        }
    }
    /** A scan without luma is passed over as a whole. */
    scan(body, bytes, at) {
        const { frame, coefficients } = this;
        this.scans += 1;
        if (!frame || !coefficients || this.scans > MOST_SCANS)
            throw new images_picture/* Undecodable */.tO();
        const chosen = Array.from({ length: body[0] }, (_, i) => this.chosen(frame, body, 1 + 2 * i));
        const header = 1 + 2 * body[0];
        const part = {
            from: body[header],
            to: body[header + 1],
            high: body[header + 2] >> 4,
            low: body[header + 2] & 15,
        };
        if (!chosen.some(({ isLuma }) => isLuma))
            return;
        if (frame.progressive && (part.from > part.to || part.to > 63 || part.low > 13))
            throw new images_picture/* Undecodable */.tO();
        this.lumaTable ??= this.quantisation[frame.components[0].table];
        const whole = { from: 0, to: 63, high: 0, low: 0 };
        this.note(frame.progressive ? part : whole);
        this.readBlocks(frame, chosen, frame.progressive ? part : null, new BitReader(bytes, at));
    }
    chosen({ components }, body, at) {
        const component = components.find(({ id }) => id === body[at]);
        if (!component)
            throw new images_picture/* Undecodable */.tO();
        const isLuma = component === components[0];
        return { component, isLuma, tables: { dc: this.dc[body[at + 1] >> 4], ac: this.ac[body[at + 1] & 15] } };
    }
    note({ from, to, low }) {
        this.missing.fill(low, from, to + 1);
    }
    readBlocks(frame, chosen, part, bits) {
        const carries = chosen.map(() => ({ prediction: 0, emptyBlocks: 0 }));
        const targets = chosen.map(({ isLuma }) => (isLuma ? this.coefficients : null));
        const interval = this.restartInterval;
        const onMcu = (number) => {
            if (interval === 0 || number === 0 || number % interval !== 0)
                return;
            bits.restart();
            for (const carry of carries)
                carry.prediction = carry.emptyBlocks = 0;
        };
        walkBlocks(frame, chosen.map(({ component }) => component), onMcu, (i, block) => {
            const [tables, carry, target] = [chosen[i].tables, carries[i], targets[i]];
            const at = 64 * block;
            if (part === null)
                sequentialBlock(bits, tables, carry, target, at);
            else if (part.from === 0)
                progressiveDc(bits, tables, carry, part, target, at);
            else if (target === null)
                throw new images_picture/* Undecodable */.tO();
            else if (part.high === 0)
                progressiveAc(bits, tables, carry, part, target, at);
            else
                refinedAc(bits, tables, carry, part, target, at);
        });
        bits.end();
    }
}

;// CONCATENATED MODULE: ./lib/data/images/jpeg/jpeg.js


const MODES = { 1: 'L', 3: 'RGB', 4: 'CMYK' };
/**
 * The frame of a JPEG file, whose segments are all walked to their end; its pixels are decoded on demand.
 * @throws Damaged for a file that ends before its end marker.
 * @see ITU-T T.81, annex B.
 */
function readJpeg(bytes) {
    let frame;
    const segments = [];
    for (let at = 2;;) {
        const marker = nextMarker(bytes, at);
        const type = bytes[marker + 1];
        at = marker + 2;
        if (type === 0xd9)
            break;
        if (type === 0x01 || (type >= 0xd0 && type <= 0xd8))
            continue;
        if (at + 2 > bytes.length)
            throw new images_picture/* Damaged */.WM('is cut off');
        const end = at + bytes.readUInt16BE(at);
        if (end > bytes.length)
            throw new images_picture/* Damaged */.WM('is cut off');
        if (isFrame(type) && frame === undefined)
            frame = bytes.subarray(at, end);
        segments.push([type, bytes.subarray(at + 2, end), bytes, end]);
        at = end;
    }
    if (frame === undefined || frame.length < 8)
        throw new images_picture/* Damaged */.WM('has no frame');
    const size = (0,images_picture/* plausible */.oz)({ width: frame.readUInt16BE(5), height: frame.readUInt16BE(3) });
    return { format: 'JPEG', ...size, mode: MODES[frame[7]] ?? null, grey: () => lumaOf(segments) };
}
function lumaOf(segments) {
    const decoder = new LumaDecoder();
    for (const segment of segments)
        decoder.segment(...segment);
    return decoder.grey();
}
/** Start of frame: all of C0 to CF but tables of codes (C4), JPG (C8) and of arithmetic coding (CC). */
const isFrame = (type) => type >= 0xc0 && type <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(type);
/** The next marker that ends a scan: neither a stuffed byte, nor a filling one, nor a restart. */
function nextMarker(bytes, from) {
    for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
        const type = bytes[at + 1];
        if (type !== 0 && type !== 0xff && !(type >= 0xd0 && type <= 0xd7))
            return at;
    }
    throw new images_picture/* Damaged */.WM('is cut off');
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/data/images/png.js


const GREY = 0;
const RGB = 2;
const PALETTE = 3;
const GREY_ALPHA = 4;
const RGBA = 6;
const CHANNELS = { [GREY]: 1, [RGB]: 3, [PALETTE]: 1, [GREY_ALPHA]: 2, [RGBA]: 4 };
const DEPTHS = {
    [GREY]: [1, 2, 4, 8, 16],
    [RGB]: [8, 16],
    [PALETTE]: [1, 2, 4, 8],
    [GREY_ALPHA]: [8, 16],
    [RGBA]: [8, 16],
};
/** First column and row, and the steps from there, of every pass of Adam7. */
const PASSES = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
];
/**
 * A PNG file with its pixels as grey; every colour type, depth and interlace.
 * @throws Damaged for a wrong checksum, and for data that ends early.
 * @see Portable Network Graphics (PNG) Specification, third edition, W3C.
 */
function readPng(bytes) {
    const { header, palette, packed } = readChunks(bytes);
    const { width, height } = header;
    const grey = width * height > images_picture/* MOST_PIXELS */.g8 ? null : { width, height, pixels: pixelsOf(header, palette, packed) };
    return { format: 'PNG', width, height, mode: png_modeOf(header), grey: grey && (() => grey) };
}
function readChunks(bytes) {
    let header;
    let palette = null;
    const data = [];
    for (let at = 8;;) {
        if (at + 12 > bytes.length)
            throw new images_picture/* Damaged */.WM('is cut off');
        const length = bytes.readUInt32BE(at);
        const end = at + 12 + length;
        if (end > bytes.length)
            throw new images_picture/* Damaged */.WM('is cut off');
        const type = bytes.toString('latin1', at + 4, at + 8);
        if ((0,external_node_zlib_.crc32)(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4))
            throw new images_picture/* Damaged */.WM(`has a chunk ${/^\w{4}$/.test(type) ? type : ''} with a wrong checksum`);
        const body = bytes.subarray(at + 8, end - 4);
        if (header === undefined)
            header = png_readHeader(type, body);
        else if (type === 'PLTE')
            palette = body;
        else if (type === 'IDAT')
            data.push(body);
        else if (type === 'IEND')
            break;
        at = end;
    }
    if (header.colour === PALETTE && palette === null)
        throw new images_picture/* Damaged */.WM('has no palette');
    return { header, palette, packed: Buffer.concat(data) };
}
function png_readHeader(type, body) {
    if (type !== 'IHDR' || body.length !== 13)
        throw new images_picture/* Damaged */.WM('has no header');
    const [bits, colour, , , interlace] = body.subarray(8);
    if (!DEPTHS[colour]?.includes(bits))
        throw new images_picture/* Damaged */.WM(`has colour type ${colour} with ${bits} bits`);
    const size = (0,images_picture/* plausible */.oz)({ width: body.readUInt32BE(0), height: body.readUInt32BE(4) });
    return { ...size, bits, colour, interlaced: interlace === 1 };
}
function png_modeOf({ bits, colour }) {
    if (colour === GREY)
        return bits === 1 ? '1' : bits === 16 ? 'I;16' : 'L';
    if (colour === GREY_ALPHA)
        return bits === 16 ? 'RGBA' : 'LA';
    return { [RGB]: 'RGB', [PALETTE]: 'P', [RGBA]: 'RGBA' }[colour];
}
function passesOf({ width, height, interlaced }) {
    const grids = interlaced ? PASSES : [[0, 0, 1, 1]];
    return grids
        .map(([x, y, dx, dy]) => ({
        ...{ x, y, dx, dy },
        width: Math.ceil((width - x) / dx),
        height: Math.ceil((height - y) / dy),
    }))
        .filter((pass) => pass.width > 0 && pass.height > 0);
}
function pixelsOf(header, palette, packed) {
    const { bits, colour, width, height } = header;
    const passes = passesOf(header);
    const pixelBits = bits * CHANNELS[colour];
    const rowBytes = (pass) => Math.ceil((pass.width * pixelBits) / 8);
    const size = passes.reduce((sum, pass) => sum + pass.height * (1 + rowBytes(pass)), 0);
    const data = inflate(packed, size);
    const toGrey = greyOf(header, palette);
    const pixels = new Uint8Array(width * height);
    let at = 0;
    for (const pass of passes) {
        const stride = rowBytes(pass);
        let above = new Uint8Array(stride);
        for (let row = 0; row < pass.height; row++) {
            const line = data.subarray(at + 1, at + 1 + stride);
            unfilter(data[at], line, above, Math.max(1, pixelBits >> 3));
            const start = (pass.y + row * pass.dy) * width + pass.x;
            for (let i = 0; i < pass.width; i++)
                pixels[start + i * pass.dx] = toGrey(line, i);
            above = line;
            at += 1 + stride;
        }
    }
    return pixels;
}
/** What follows the pixels is nobody's, as for libpng; it may not be much, for it is unpacked too. */
function inflate(packed, size) {
    let data;
    try {
        data = (0,external_node_zlib_.inflateSync)(packed, { maxOutputLength: size + (1 << 20) });
    }
    catch (cause) {
        throw new images_picture/* Damaged */.WM(`cannot be unpacked (${cause.message})`, { cause });
    }
    if (data.length < size)
        throw new images_picture/* Damaged */.WM('has too few pixels');
    return data;
}
/** Undoes the filter of a row in place; `step` is the bytes of a pixel. */
function unfilter(filter, line, above, step) {
    switch (filter) {
        case 0:
            return;
        case 1:
            for (let i = step; i < line.length; i++)
                line[i] += line[i - step];
            return;
        case 2:
            for (let i = 0; i < line.length; i++)
                line[i] += above[i];
            return;
        case 3:
            for (let i = 0; i < line.length; i++)
                line[i] += ((i < step ? 0 : line[i - step]) + above[i]) >> 1;
            return;
        case 4:
            for (let i = 0; i < line.length; i++)
                line[i] += i < step ? above[i] : paeth(line[i - step], above[i], above[i - step]);
            return;
        default:
            throw new images_picture/* Damaged */.WM(`has a row with filter ${filter}`);
    }
}
function paeth(left, up, corner) {
    const toLeft = Math.abs(up - corner);
    const toUp = Math.abs(left - corner);
    const toCorner = Math.abs(left + up - 2 * corner);
    if (toLeft <= toUp && toLeft <= toCorner)
        return left;
    return toUp <= toCorner ? up : corner;
}
/** Gives pixel `i` of a row as grey; of 16 bits the high ones, of 16-bit grey all of them with a ceiling. */
function greyOf({ bits, colour }, palette) {
    const bytes = bits >> 3;
    const sample = (line, i) => bits === 8 ? line[i] : (line[(i * bits) >> 3] >> (8 - bits - ((i * bits) & 7))) & ((1 << bits) - 1);
    if (colour === PALETTE) {
        const shades = paletteShades(palette);
        return (line, i) => shades[sample(line, i)];
    }
    if (colour === GREY && bits === 16)
        return (line, i) => (line[2 * i] > 0 ? 255 : line[2 * i + 1]);
    if (colour === GREY) {
        const scale = 255 / ((1 << bits) - 1);
        return (line, i) => sample(line, i) * scale;
    }
    const step = bytes * CHANNELS[colour];
    if (colour === GREY_ALPHA)
        return (line, i) => line[i * step];
    return (line, i) => (0,images_picture/* luma */.ag)(line[i * step], line[i * step + bytes], line[i * step + 2 * bytes]);
}
/** Colours that the palette lacks are those of Pillow's empty palette: a ramp. */
const paletteShades = (palette) => Uint8Array.from({ length: 256 }, (_, i) => 3 * i + 2 < palette.length ? (0,images_picture/* luma */.ag)(palette[3 * i], palette[3 * i + 1], palette[3 * i + 2]) : i);

;// CONCATENATED MODULE: ./lib/data/images/tiff.js

const WIDTH = 256;
const HEIGHT = 257;
const tiff_BITS = 258;
const PHOTOMETRIC = 262;
const STRIPS = 273;
const SAMPLES = 277;
const STRIP_BYTES = 279;
const TILES = 324;
const TILE_BYTES = 325;
const EXTRA = 338;
const SAMPLE_FORMAT = 339;
const WANTED = new Set([
    ...[
        WIDTH,
        HEIGHT,
        tiff_BITS,
        PHOTOMETRIC,
        STRIPS,
        SAMPLES,
        STRIP_BYTES,
        TILES,
        TILE_BYTES,
        EXTRA,
        SAMPLE_FORMAT,
    ],
]);
/** Bytes of a value of each type that holds whole numbers: BYTE, SHORT, LONG, LONG8. */
const SIZES = { 1: 1, 3: 2, 4: 4, 16: 8 };
/**
 * The first image of a TIFF or BigTIFF file, whose strips or tiles have to be there; its pixels are not decoded.
 * @throws Damaged for a table or strip beyond the file's end.
 * @see TIFF revision 6.0.
 */
function readTiff(bytes) {
    try {
        const tags = readTags(bytes);
        const one = (tag, otherwise) => tags.get(tag)?.[0] ?? otherwise;
        const size = (0,images_picture/* plausible */.oz)({ width: one(WIDTH, 0), height: one(HEIGHT, 0) });
        const starts = tags.get(STRIPS) ?? tags.get(TILES);
        const lengths = tags.get(STRIP_BYTES) ?? tags.get(TILE_BYTES);
        if (starts === undefined || starts.length === 0)
            throw new images_picture/* Damaged */.WM('has no picture');
        if (starts.some((start, i) => start + (lengths?.[i] ?? 1) > bytes.length))
            throw new images_picture/* Damaged */.WM('is cut off');
        return { format: 'TIFF', ...size, mode: tiff_modeOf(tags), grey: null };
    }
    catch (cause) {
        if (cause instanceof RangeError)
            throw new images_picture/* Damaged */.WM('is cut off', { cause });
        throw cause;
    }
}
/** Tag → values, of the tags that are wanted; the first of a tag counts, so that a file cannot ask for more than it is. */
function readTags(bytes) {
    const little = bytes[0] === 0x49;
    const read = (at, size) => {
        if (size === 8)
            return Number(little ? bytes.readBigUInt64LE(at) : bytes.readBigUInt64BE(at));
        return little ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
    };
    const big = read(2, 2) === 43;
    const word = big ? 8 : 4;
    const at = read(big ? 8 : 4, word);
    const entries = read(at, big ? 8 : 2);
    const tags = new Map();
    for (let i = 0; i < entries; i++) {
        const entry = at + (big ? 8 : 2) + i * (big ? 20 : 12);
        const tag = read(entry, 2);
        const size = SIZES[read(entry + 2, 2)];
        if (size === undefined || !WANTED.has(tag) || tags.has(tag))
            continue;
        const n = read(entry + 4, word);
        const value = entry + 4 + word;
        const start = n * size <= word ? value : read(value, word);
        if (start + n * size > bytes.length)
            throw new images_picture/* Damaged */.WM('is cut off');
        tags.set(tag, Array.from({ length: n }, (_, k) => read(start + k * size, size)));
    }
    return tags;
}
/** As Pillow names the usual ones. */
function tiff_modeOf(tags) {
    const bits = tags.get(tiff_BITS) ?? [1];
    const photometric = tags.get(PHOTOMETRIC)?.[0] ?? 0;
    const samples = tags.get(SAMPLES)?.[0] ?? 1;
    const extra = tags.get(EXTRA)?.[0];
    if (photometric <= 1 && samples === 1)
        return greyMode(bits[0], tags.get(SAMPLE_FORMAT)?.[0] ?? 1);
    if (!bits.every((each) => each === 8))
        return photometric === 2 && bits[0] === 16 ? 'RGB' : null;
    if (photometric <= 1 && samples === 2)
        return 'LA';
    if (photometric === 2 && samples === 3)
        return 'RGB';
    if (photometric === 2 && samples === 4)
        return extra === 1 || extra === 2 ? 'RGBA' : 'RGB';
    if (photometric === 3 && samples === 1)
        return 'P';
    return photometric === 5 && samples === 4 ? 'CMYK' : null;
}
function greyMode(bits, format) {
    if (format === 3)
        return bits === 32 ? 'F' : null;
    const modes = { 1: '1', 2: 'L', 4: 'L', 8: 'L', 16: 'I;16', 32: 'I' };
    return format === 1 ? (modes[bits] ?? null) : null;
}

;// CONCATENATED MODULE: ./lib/data/images/webp.js

/**
 * The canvas of a WebP file, whose chunks all have to be there; its pixels are not decoded.
 * @throws Damaged for a chunk that the file's end cuts.
 * @see RFC 9649.
 */
function readWebp(bytes) {
    if (8 + bytes.readUInt32LE(4) > bytes.length)
        throw new images_picture/* Damaged */.WM('is cut off');
    const end = 8 + bytes.readUInt32LE(4);
    let picture;
    let hasPixels = false;
    for (let at = 12; at + 8 <= end;) {
        const type = bytes.toString('latin1', at, at + 4);
        const length = bytes.readUInt32LE(at + 4);
        if (at + 8 + length > end)
            throw new images_picture/* Damaged */.WM('is cut off');
        picture ??= readCanvas(type, bytes.subarray(at + 8, at + 8 + length));
        hasPixels ||= ['VP8 ', 'VP8L', 'ANMF'].includes(type);
        at += 8 + length + (length & 1);
    }
    if (picture === undefined || !hasPixels)
        throw new images_picture/* Damaged */.WM('has no picture');
    return picture;
}
function readCanvas(type, body) {
    const found = (width, height, alpha) => ({
        format: 'WEBP',
        ...(0,images_picture/* plausible */.oz)({ width, height }),
        mode: alpha ? 'RGBA' : 'RGB',
        grey: null,
    });
    if (type === 'VP8X' && body.length >= 10)
        return found(body.readUIntLE(4, 3) + 1, body.readUIntLE(7, 3) + 1, (body[0] & 0x10) !== 0);
    if (type === 'VP8L' && body.length >= 5) {
        const packed = body.readUInt32LE(1);
        return found((packed & 0x3fff) + 1, ((packed >>> 14) & 0x3fff) + 1, ((packed >>> 28) & 1) === 1);
    }
    if (type === 'VP8 ' && body.length >= 10)
        return found(body.readUInt16LE(6) & 0x3fff, body.readUInt16LE(8) & 0x3fff, false);
    throw new images_picture/* Damaged */.WM('has no picture');
}

;// CONCATENATED MODULE: ./lib/data/images/read.js







const READERS = {
    PNG: { starts: (start) => start.startsWith('\x89PNG\r\n\x1a\n'), read: readPng },
    JPEG: { starts: (start) => start.startsWith('\xff\xd8\xff'), read: readJpeg },
    GIF: { starts: (start) => /^GIF8[79]a/.test(start), read: readGif },
    WEBP: { starts: (start) => start.startsWith('RIFF') && start.startsWith('WEBP', 8), read: readWebp },
    BMP: { starts: (start) => start.startsWith('BM') && start.length > 14, read: readBmp },
    TIFF: { starts: (start) => TIFF_STARTS.some((each) => start.startsWith(each)), read: readTiff },
};
/** Of both byte orders, and of BigTIFF. */
const TIFF_STARTS = ['II*\0', 'II+\0', 'MM\0*', 'MM\0+'];
const EXTENSIONS = {
    '.png': 'PNG',
    '.jpg': 'JPEG',
    '.jpeg': 'JPEG',
    '.gif': 'GIF',
    '.webp': 'WEBP',
    '.bmp': 'BMP',
    '.tif': 'TIFF',
    '.tiff': 'TIFF',
};
/** The format that the ending of a name stands for; undefined where it stands for no image. */
const namedFormat = (path) => EXTENSIONS[/\.[^./\\]*$/.exec(path.toLowerCase())?.[0] ?? ''];
const IMAGE_EXTENSIONS = Object.keys(EXTENSIONS);
/** The format that the first bytes say, whatever the name. */
function contentFormat(bytes) {
    const start = bytes.toString('latin1', 0, 16);
    return images_picture/* IMAGE_FORMATS */.l0.find((format) => READERS[format].starts(start));
}
/** @throws Damaged for what is no image of a known format, and for one that is broken or cut off. */
function readPicture(bytes) {
    if (bytes.length === 0)
        throw new images_picture/* Damaged */.WM('is empty');
    const format = contentFormat(bytes);
    if (format === undefined)
        throw new images_picture/* Damaged */.WM(`is none of ${images_picture/* IMAGE_FORMATS */.l0.join(', ')}`);
    return READERS[format].read(bytes);
}


/***/ }),

/***/ 69630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yn: () => (/* binding */ fetchNative),
  aV: () => (/* binding */ loadDuckdb),
  aD: () => (/* binding */ loadOnnxRuntime)
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
// EXTERNAL MODULE: ./lib/platform/native/pins.js
var pins = __webpack_require__(88683);
;// CONCATENATED MODULE: ./lib/platform/native/parts.js



const duckdb = {
    packages: (platform) => [`@duckdb/node-bindings-${platform}`],
    file: 'duckdb.node',
    members: () => undefined,
};
/** Its other dependencies serve only its install script, which is never run. */
const onnxRuntime = {
    packages: () => ['onnxruntime-node', 'onnxruntime-common'],
    members: (name, platform) => {
        if (name !== 'onnxruntime-node')
            return undefined;
        const [system, architecture] = platform.split('-');
        return ['package/package.json', 'package/dist', `package/bin/napi-v6/${system}/${architecture}`];
    },
};
/**
 * The package that is loaded, as it was pinned.
 * @throws PlatformError where nothing is published for this platform
 */
function entryOf(part, platform) {
    const [name] = part.packages(platform);
    if (name in pins/* pins */.h)
        return { name, version: pins/* pins */.h[name].version };
    throw new errors/* PlatformError */.Wk(`There is no package ${name}: this library is not published for ${platform}.`);
}
let platform;
/** `linux-x64`, `linux-x64-musl`, `darwin-arm64`, … of the process that runs. */
function currentPlatform() {
    const isMusl = () => process.platform === 'linux' && !usesGlibc();
    platform ??= `${process.platform}-${process.arch}${isMusl() ? '-musl' : ''}`;
    return platform;
}
function usesGlibc() {
    // Without this Node looks up the host name of every open socket.
    const report = Object.assign(process.report, { excludeNetwork: true }).getReport();
    const { header } = report;
    return header.glibcVersionRuntime !== undefined;
}
/** Folder name of a provisioned part: changes with any pin, so an old one is never mistaken for it. */
function folderName(part, platform) {
    const wanted = part.packages(platform).map((name) => [name, pins/* pins */.h[name]]);
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(wanted)).digest('hex').slice(0, 8);
    const { name, version } = entryOf(part, platform);
    return `${name.replace('@', '').replace('/', '-')}-${version}-${hash}-${platform}`;
}
/** File name that `npm pack` gives a package. */
const tarballName = (name) => `${name.replace('@', '').replace('/', '-')}-${pins/* pins */.h[name].version}.tgz`;

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
    const specifications = names.map((name) => `${name}@${pins/* pins */.h[name].version}`);
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
    const { name: entry, version } = entryOf(part, platform);
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
        console.error(`${entry} ${version} for ${platform}: ${(0,lib_text/* bytes */.ee)(size)} ${tarballs ? 'unpacked' : 'downloaded'} in ${(0,lib_text/* duration */.p0)(seconds)}`);
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
    const { version, integrity } = pins/* pins */.h[name];
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
async function loadDuckdb() {
    // Its JavaScript is in the bundle, where 120 files would cost more than all else of a start; for the library it asks
    // dist/duckdb.cjs, which answers with this.
    Reflect.set(globalThis, 'mlopsDuckdb', await load(duckdb));
    return __webpack_require__.e(/* import() */ 5229).then(__webpack_require__.t.bind(__webpack_require__, 15229, 19));
}
/** ONNX Runtime with its native library, fetched on first use where it is not installed. */
const loadOnnxRuntime = () => load(onnxRuntime);
/** So that processes which start at once do not each fetch them. */
async function fetchNative() {
    for (const part of [duckdb, onnxRuntime])
        await baseFolder(part);
}
async function load(part) {
    const base = await baseFolder(part);
    const platform = currentPlatform();
    const { name, version } = entryOf(part, platform);
    try {
        // A path that exists only at run time keeps the package out of the bundle.
        return (0,external_node_module_.createRequire)((0,external_node_path_.join)(base, 'index.js'))([name, part.file].filter(Boolean).join('/'));
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk(`${name} ${version} cannot be loaded on ${platform} from ${base}: ${cause.message.split('\n')[0]}`, { cause });
    }
}
/** The folder whose node_modules holds the part: the given one, our own, or the tool cache. */
async function baseFolder(part) {
    const given = process.env.MLOPS_NATIVE_PATH;
    if (given)
        return givenFolder(part, (0,external_node_path_.resolve)(given));
    const own = import.meta.dirname;
    const platform = currentPlatform();
    const { name, version } = entryOf(part, platform);
    return installedVersion(name, own) === version ? own : provision(part, platform);
}
async function givenFolder(part, folder) {
    const platform = currentPlatform();
    const { name, version } = entryOf(part, platform);
    const found = installedVersion(name, folder);
    if (found === version)
        return folder;
    if (found !== undefined)
        throw new errors/* UserError */.yo(`native-path ${folder} holds ${name} ${found}; this release needs ${version}.`);
    const names = part.packages(platform);
    const missing = names.filter((each) => !(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, tarballName(each))));
    if (missing.length === 0)
        return provision(part, platform, folder);
    throw new errors/* UserError */.yo(`native-path ${folder} holds neither node_modules/${name} nor ${missing.map(tarballName).join(', ')}.`, {
        hint: `Fill it on a machine with network: npm pack ${missing.map((each) => `${each}@${pins/* pins */.h[each].version}`).join(' ')}`,
    });
}
function installedVersion(name, folder) {
    const require = (0,external_node_module_.createRequire)((0,external_node_path_.join)(folder, 'index.js'));
    for (const modules of require.resolve.paths(name) ?? []) {
        const manifest = (0,external_node_path_.join)(modules, name, 'package.json');
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
