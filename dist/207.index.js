export const id = 207;
export const ids = [207];
export const modules = {

/***/ 58207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ describeTable),
  R: () => (/* binding */ openTable)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/fingerprint.js







/** Of the file's bytes, equal to its Git LFS oid; of `name, size, digest` lines where there are several. */
async function bytesDigest(paths) {
    if (paths.length === 1)
        return (0,files/* fileDigest */.h)(paths[0]);
    const manifest = (0,external_node_crypto_.createHash)('sha256');
    for (const path of paths)
        manifest.update(`${(0,external_node_path_.basename)(path)}\0${(0,external_node_fs_.statSync)(path).size}\0${await (0,files/* fileDigest */.h)(path)}\n`);
    return `sha256:${manifest.digest('hex')}`;
}
/** Of the names and logical types of the columns, whatever their order. */
function schemaDigest(columns) {
    const lines = byName(columns).map(({ name, type }) => [name, (0,types/* logicalTypeOf */.z9)(type) ?? type]);
    return (0,canonical/* sha256 */.sc)(JSON.stringify(lines));
}
const WORD = 1n << 64n;
/**
 * Counts rows and digests them as a multiset: the MD5 of every row's canonical text, fields in the order of their
 * names and each with its length, summed modulo 2^128. A sum, for an exclusive or would cancel pairs of equal
 * rows. The order of rows and columns and the format of the file do not matter.
 */
async function rowsDigest(engine, source, columns) {
    const sorted = byName(columns);
    const fields = sorted
        .map(({ name, type }) => (0,types/* canonicalText */.A4)((0,data_engine/* sqlIdentifier */.I3)(name), type))
        .map((text, i) => ({ select: `${text} AS f${i}`, parts: `coalesce(strlen(f${i}), -1), ':', f${i}` }));
    const row = `md5_number(concat(${fields.map(({ parts }) => parts).join(', ')}))`;
    const [sums] = await engine.rows(`SELECT count(*) AS rows, CAST(coalesce(sum(CAST(m & 18446744073709551615::UHUGEINT AS UBIGINT)), 0) AS VARCHAR) AS low,
     CAST(coalesce(sum(CAST(m >> 64 AS UBIGINT)), 0) AS VARCHAR) AS high
     FROM (SELECT ${row} AS m FROM (SELECT ${fields.map(({ select }) => select).join(', ')} FROM ${source}))`);
    const sum = (BigInt(sums.low) + BigInt(sums.high) * WORD) % (WORD * WORD);
    const names = sorted.map(({ name }) => name);
    return {
        rows: sums.rows,
        digest: (0,canonical/* sha256 */.sc)(JSON.stringify([names, String(sums.rows), sum.toString(16).padStart(32, '0')])),
    };
}
const byName = (columns) => [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));

// EXTERNAL MODULE: ./lib/data/source.js + 1 modules
var source = __webpack_require__(4481);
;// CONCATENATED MODULE: ./lib/data/dataset.js






/**
 * Finds a dataset and its columns. `path` is a file or a glob; `shownPath` names it in errors.
 * @throws UserError for what is missing, empty or not a table.
 */
async function openTable(engine, path, shownPath) {
    const { paths, format } = (0,source/* findFiles */.lY)(path, shownPath);
    return (0,source/* reading */.hF)(shownPath, async () => {
        const stored = await storedSource(engine, paths, format, shownPath);
        const described = await describeColumns(engine, stored);
        const text = format === 'csv';
        const storedColumns = described.map(({ name, type }) => ({ name, type, text }));
        const table = { paths, shownPath, format, stored, storedColumns };
        if (format === 'parquet')
            return { ...table, columns: described, typed: stored };
        const columns = await inferTypes(engine, stored, described, format);
        if (columns === null)
            throw noRows(format, shownPath);
        return { ...table, columns, typed: typedSource(stored, described, columns) };
    });
}
function noRows(format, shownPath) {
    return new errors/* UserError */.yo(format === 'csv' ? 'has a header but no rows' : 'has no rows', {
        location: { file: shownPath },
        hint: 'Check the step that writes it.',
    });
}
function typedSource(stored, described, columns) {
    const values = columns.map(({ name, type }, i) => {
        const column = (0,data_engine/* sqlIdentifier */.I3)(name);
        return type === described[i].type ? column : `${inferredValue(column, type)} AS ${column}`;
    });
    return `(SELECT ${values.join(', ')} FROM ${stored})`;
}
/** Facts and digests of a dataset; reads all of it. */
async function describeTable(engine, table) {
    const { paths, shownPath, format, columns } = table;
    const { rows, digest } = await (0,source/* reading */.hF)(shownPath, () => rowsDigest(engine, table.typed, columns));
    return {
        path: shownPath,
        format,
        bytes: paths.reduce((sum, path) => sum + (0,external_node_fs_.statSync)(path).size, 0),
        rows,
        columns,
        digests: { bytes: await bytesDigest(paths), rows: digest, schema: schemaDigest(columns) },
    };
}
async function describeColumns(engine, table) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${table}`);
    return described.map((row) => ({ name: row.column_name, type: row.column_type }));
}
/** The engine guesses dates in JSON by looks alone; text stays text here, and {@link inferTypes} decides. */
async function storedSource(engine, paths, format, shownPath) {
    const table = (0,source/* source */.sP)(paths, format, shownPath);
    if (format !== 'jsonl')
        return table;
    const columns = (await describeColumns(engine, table)).map(({ name, type }) => {
        const kept = /^(DATE|TIME|UUID)/.test(type) ? 'VARCHAR' : type;
        return `${(0,data_engine/* sqlString */.Qw)(name)}: ${(0,data_engine/* sqlString */.Qw)(kept)}`;
    });
    return (`read_json(${(0,data_engine/* sqlFiles */.Uo)(paths)}, format = 'newline_delimited', records = true, ` +
        `columns = {${columns.join(', ')}})`);
}
const CANDIDATES = [
    { type: 'BIGINT', logical: 'integer' },
    { type: 'DOUBLE', logical: 'number' },
    { type: 'BOOLEAN', logical: 'boolean' },
    { type: 'DATE', logical: 'date' },
    { type: 'TIMESTAMP', logical: 'timestamp' },
];
/** Numbers that a number's own text would not give back, such as the postal code 02134. */
const CODE_LIKE = '[+-]?0[0-9].*|[+].*';
const textColumn = (name) => ({ name, type: 'VARCHAR', text: true });
function inferredValue(column, type) {
    const candidate = CANDIDATES.find((one) => one.type === type);
    return candidate ? (0,types/* strictCast */.Fd)(column, textColumn(column), candidate.logical).value : column;
}
function refutation(column, { logical, type }) {
    const { broken } = (0,types/* strictCast */.Fd)(column, textColumn(column), logical);
    if (type === 'BIGINT')
        return `${broken} OR regexp_full_match(${column}, '${CODE_LIKE}|.*[.].*')`;
    return type === 'DOUBLE' ? `${broken} OR regexp_full_match(${column}, '${CODE_LIKE}')` : broken;
}
const SAMPLE_ROWS = 2000;
/** What a stored column may turn out to hold: in CSV anything, in JSON only its text something else. */
function candidatesOf({ type }, format) {
    if (format === 'csv')
        return CANDIDATES;
    return type === 'VARCHAR' ? CANDIDATES.filter(({ logical }) => /date|timestamp/.test(logical)) : [];
}
/**
 * The first candidate that no value refutes; null where there are no rows. A look at the first rows strikes most
 * candidates; all rows decide.
 */
async function inferTypes(engine, stored, columns, format) {
    const all = columns.map((column) => candidatesOf(column, format));
    const likely = await unrefuted(engine, `(SELECT * FROM ${stored} LIMIT ${SAMPLE_ROWS})`, columns, all);
    if (likely.rows === 0)
        return null;
    const settled = likely.rows < SAMPLE_ROWS ? likely : await unrefuted(engine, stored, columns, likely.candidates);
    return columns.map(({ name, type }, i) => {
        const [candidate] = settled.candidates[i];
        return { name, type: settled.values[i] > 0 && candidate ? candidate.type : type };
    });
}
async function unrefuted(engine, table, columns, candidates) {
    const aggregates = columns.flatMap(({ name }, i) => {
        const column = (0,data_engine/* sqlIdentifier */.I3)(name);
        const refuted = candidates[i].map((candidate) => `count(*) FILTER (${refutation(column, candidate)}) AS "r${i}_${candidate.type}"`);
        return [`count(${column}) AS n${i}`, ...refuted];
    });
    const [counts] = await engine.rows(`SELECT count(*) AS rows, ${aggregates.join(', ')} FROM ${table}`);
    return {
        rows: counts.rows,
        values: columns.map((_, i) => counts[`n${i}`]),
        candidates: columns.map((_, i) => candidates[i].filter(({ type }) => counts[`r${i}_${type}`] === 0)),
    };
}


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
        };
    }
}
const NUMERIC = /^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/;
const numericColumns = (types) => types.map((type) => NUMERIC.test(type));
function fill(column, offset, chunk, index) {
    const vector = chunk.getColumnVector(index);
    const rowCount = chunk.rowCount;
    if (column instanceof Float64Array)
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

/***/ 4481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ findFiles),
  bI: () => (/* binding */ isTable),
  hF: () => (/* binding */ reading),
  sP: () => (/* binding */ source)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/engine.js
var engine = __webpack_require__(30624);
;// CONCATENATED MODULE: ./lib/data/csv.js



const DELIMITERS = [',', ';', '\t', '|'];
const HEADER_LIMIT = 1 << 18;
/**
 * Reads the header ourselves: an engine that guesses renames duplicates, drops spaces and takes data for names.
 * @throws UserError where there is no usable header.
 */
function readDialect(path, shownPath) {
    const refuse = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shownPath, line: 1 }, hint });
    const header = headerLine(decode(firstBytes(path, HEADER_LIMIT), refuse));
    const delimiter = mostFrequent(header);
    const names = splitFields(header, delimiter);
    const empty = names.indexOf('');
    if (empty >= 0)
        throw refuse(`column ${empty + 1} has no name`, 'Give every column a name in the first line.');
    const twice = names.find((name, i) => names.indexOf(name) !== i);
    if (twice !== undefined)
        throw refuse(`two columns are named "${twice}"`, 'Rename one of them.');
    if (names.every((name) => /^[+-]?[0-9.]+$/.test(name)))
        throw refuse('has no header: the first line holds only numbers', 'Write the column names in the first line.');
    return { delimiter, names };
}
/** The files as one table of text, in the order given. Values are NULL where the field is empty. */
function csvSource(paths, dialect) {
    const columns = dialect.names.map((name) => `${(0,engine/* sqlString */.Qw)(name)}: 'VARCHAR'`).join(', ');
    return (`read_csv(${(0,engine/* sqlFiles */.Uo)(paths)}, auto_detect = false, header = true, ` +
        `delim = ${(0,engine/* sqlString */.Qw)(dialect.delimiter)}, quote = '"', escape = '"', nullstr = '', columns = {${columns}})`);
}
/** The first `limit` bytes of a file. */
function firstBytes(path, limit) {
    const buffer = Buffer.alloc(limit);
    const descriptor = (0,external_node_fs_.openSync)(path, 'r');
    try {
        return buffer.subarray(0, (0,external_node_fs_.readSync)(descriptor, buffer, 0, limit, 0));
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
}
function decode(bytes, refuse) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    }
    catch {
        throw refuse('is not UTF-8 text', 'Save it as UTF-8.');
    }
}
function headerLine(text) {
    let quoted = false;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '"')
            quoted = !quoted;
        else if (!quoted && (text[i] === '\n' || text[i] === '\r'))
            return text.slice(0, i);
    }
    return text;
}
function mostFrequent(header) {
    const plain = header.replace(/"[^"]*"/g, '');
    const occurrences = (delimiter) => plain.split(delimiter).length - 1;
    return DELIMITERS.reduce((best, delimiter) => occurrences(delimiter) > occurrences(best) ? delimiter : best);
}
function splitFields(line, delimiter) {
    const fields = [];
    let field = '';
    let quoted = false;
    for (let i = 0; i < line.length; i++) {
        if (line[i] === '"' && quoted && line[i + 1] === '"') {
            field += '"';
            i += 1;
        }
        else if (line[i] === '"')
            quoted = !quoted;
        else if (line[i] === delimiter && !quoted) {
            fields.push(field);
            field = '';
        }
        else
            field += line[i];
    }
    return [...fields, field];
}

;// CONCATENATED MODULE: ./lib/data/source.js






const EXTENSIONS = {
    '.parquet': 'parquet',
    '.pq': 'parquet',
    '.csv': 'csv',
    '.tsv': 'csv',
    '.jsonl': 'jsonl',
    '.ndjson': 'jsonl',
};
/** By its extension, a file that can hold rows. */
const isTable = (path) => (0,external_node_path_.extname)(path).toLowerCase() in EXTENSIONS;
/**
 * Finds the file of that very name, else the files of a glob, and their format by first bytes and extension.
 * @throws UserError for what is missing, empty, or not a table.
 */
function findFiles(path, shownPath) {
    const paths = /[*?[{]/.test(path) && !(0,external_node_fs_.existsSync)(path) ? (0,external_node_fs_.globSync)(path).sort() : [path];
    if (paths.length === 0)
        throw new errors/* UserError */.yo('matches no file', { location: { file: shownPath } });
    const formats = paths.map((file) => formatOf(file, paths.length === 1 ? shownPath : file));
    const other = formats.findIndex((format) => format !== formats[0]);
    if (other >= 0)
        throw new errors/* UserError */.yo(`mixes formats: ${formats[0]} and ${formats[other]}`, {
            location: { file: shownPath },
            hint: 'Name files of one format.',
        });
    return { paths, format: formats[0] };
}
function formatOf(path, shownPath) {
    const refuse = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shownPath }, hint });
    const status = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!status)
        throw refuse(`does not exist.${(0,lib_text/* didYouMean */.au)((0,external_node_path_.basename)(path), neighbours(path))}`);
    if (!status.isFile())
        throw refuse('is a folder', 'Name a file, or a pattern such as folder/*.parquet.');
    if (status.size === 0)
        throw refuse('is empty', 'Check the step that writes it.');
    const start = firstBytes(path, 1024);
    const isParquet = start.subarray(0, 4).toString('latin1') === 'PAR1';
    if (isParquet)
        return 'parquet';
    refuseForeign(start, refuse);
    const format = EXTENSIONS[(0,external_node_path_.extname)(path).toLowerCase()];
    if (format === undefined)
        throw refuse(`has an unknown extension "${(0,external_node_path_.extname)(path)}"`, `Known: ${Object.keys(EXTENSIONS).join(', ')}.`);
    if (format === 'parquet')
        throw refuse('is not a Parquet file', 'Check the step that writes it.');
    return format;
}
function refuseForeign(start, refuse) {
    const text = start.toString('latin1');
    if (text.startsWith('version https://git-lfs.github.com/spec/'))
        throw refuse('is a Git LFS pointer, not the data', 'Check out with `lfs: true`, or run `git lfs pull` before this step.');
    if (/^\s*<(!doctype|html|\?xml)/i.test(text))
        throw refuse('is a web page, not a table', 'The download may have given an error page.');
    if (start[0] === 0x1f && start[1] === 0x8b)
        throw refuse('is compressed with gzip', 'Decompress it first, or write Parquet.');
    if (text.startsWith('PK\x03\x04'))
        throw refuse('is a ZIP archive, not a table', 'Unpack it first.');
    if (start.includes(0))
        throw refuse('is a binary file, not a table', 'Write CSV, Parquet or JSON Lines.');
}
function neighbours(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return (0,external_node_fs_.globSync)('*', { cwd: (0,external_node_path_.isAbsolute)(folder) ? folder : `./${folder}` });
}
/** The table expression of files: CSV as text columns, Parquet and JSON Lines as typed ones. */
function source(path, format, shownPath) {
    const paths = typeof path === 'string' ? [path] : path;
    const list = (0,engine/* sqlFiles */.Uo)(paths);
    if (format === 'parquet')
        return `read_parquet(${list})`;
    if (format === 'jsonl')
        return `read_json(${list}, format = 'newline_delimited', records = true, sample_size = -1, maximum_depth = 2)`;
    const dialects = paths.map((file) => readDialect(file, shownPath ?? file));
    const other = dialects.findIndex((dialect) => dialect.names.join('\n') !== dialects[0].names.join('\n'));
    if (other >= 0)
        throw new errors/* UserError */.yo(`has other columns than ${paths[0]}`, { location: { file: paths[other], line: 1 } });
    return csvSource(paths, dialects[0]);
}
/**
 * Runs `body`, which reads the dataset; what the engine says about a file that it cannot read becomes one line
 * without the engine's quotation of the data.
 */
async function reading(shownPath, body) {
    try {
        return await body();
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ || !(error instanceof Error))
            throw error;
        throw readFailure(error, shownPath);
    }
}
function readFailure(error, shownPath) {
    const line = Number(/(?:on Line:|in line|at line) (\d+)/.exec(error.message)?.[1]);
    const location = { file: shownPath, line: Number.isInteger(line) ? line : undefined };
    const fields = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(error.message);
    if (fields)
        return new errors/* UserError */.yo(`has ${(0,lib_text/* plural */.LS)(Number(fields[2]), 'field')} where the header has ${fields[1]}`, {
            location,
            hint: 'Quote fields that hold the delimiter or a line break.',
        });
    if (/unterminated quote|Value with unterminated|quote should be followed/i.test(error.message))
        return new errors/* UserError */.yo('has a quoted field that does not end', { location });
    if (/unicode|utf-8|utf8/i.test(error.message))
        return new errors/* UserError */.yo('is not UTF-8 text', { location, hint: 'Save it as UTF-8.' });
    if (/Malformed JSON|JSON/i.test(error.message))
        return new errors/* UserError */.yo('is not JSON Lines: one object a line', { location });
    if (/^(Invalid Input|IO|TProtocol|Not implemented|Out of Range)/.test(error.message))
        return new errors/* UserError */.yo('cannot be read as a table', {
            location,
            hint: 'It may be cut off or damaged; check the step that writes it.',
            cause: error,
        });
    return error;
}


/***/ }),

/***/ 11821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isCompatible),
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Fd: () => (/* binding */ strictCast),
/* harmony export */   ur: () => (/* binding */ LOGICAL_TYPES),
/* harmony export */   z9: () => (/* binding */ logicalTypeOf)
/* harmony export */ });
/** ODCS names of the column types that contracts may use. */
const LOGICAL_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'timestamp'];
/** The logical type that a DuckDB type is by itself; undefined for nested and binary types. */
function logicalTypeOf(type) {
    if (/^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$/.test(type))
        return 'integer';
    if (/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type))
        return 'number';
    if (/^(VARCHAR|UUID|ENUM\(.*\))$/.test(type))
        return 'string';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'DATE')
        return 'date';
    return type.startsWith('TIMESTAMP') ? 'timestamp' : undefined;
}
const INTEGER = '[+-]?[0-9]+([.]0*)?';
const NUMBER = '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?';
const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const TIME = '[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?';
const OFFSET = '(Z|[+-][0-9]{2}(:?[0-9]{2})?)?';
const MIDNIGHT = '([ T]00:00(:00([.]0+)?)?)?';
/**
 * Casts without the conveniences of a SQL cast, which rounds `5.7` to 6, reads `1_000` and `0x10` as numbers, and
 * drops the offset of a timestamp.
 */
function strictCast(expression, stored, wanted) {
    const from = logicalTypeOf(stored.type);
    if (stored.text || (from === 'string' && (wanted === 'date' || wanted === 'timestamp')))
        return textCast(expression, wanted);
    if (from === wanted)
        return sameType(expression, stored.type, wanted);
    if (from === 'integer' && wanted === 'number')
        return { value: expression, broken: 'false' };
    if (from === 'date' && wanted === 'timestamp')
        return { value: `CAST(${expression} AS TIMESTAMP)`, broken: 'false' };
    if (from === 'number' && wanted === 'integer')
        return wholeNumbers(expression, stored.type);
    if (from === 'timestamp' && wanted === 'date')
        return when(`date_trunc('day', ${expression}) = ${expression}`, expression, `CAST(${expression} AS DATE)`);
    return { value: 'NULL', broken: `${expression} IS NOT NULL` };
}
/** Whether values of the stored type can be of the logical type at all. */
const isCompatible = (stored, wanted) => strictCast('x', stored, wanted).value !== 'NULL';
/** `value` where `condition` holds; broken where it does not. */
const when = (condition, expression, value) => ({
    value: `CASE WHEN ${condition} THEN ${value} END`,
    broken: `${expression} IS NOT NULL AND NOT coalesce(${condition}, false)`,
});
function sameType(expression, type, wanted) {
    if (wanted === 'number' && !type.startsWith('DECIMAL'))
        return {
            value: `CASE WHEN isfinite(${expression}) THEN ${expression} END`,
            broken: `isinf(${expression})`,
        };
    if (wanted === 'timestamp' && type === 'TIMESTAMP WITH TIME ZONE')
        return instant(expression);
    return { value: expression, broken: 'false' };
}
function wholeNumbers(expression, type) {
    if (type.startsWith('DECIMAL'))
        return when(`${expression} = trunc(${expression})`, expression, expression);
    return {
        value: `CASE WHEN isfinite(${expression}) AND ${expression} = trunc(${expression}) THEN ${expression} END`,
        broken: `${expression} IS NOT NULL AND NOT isnan(${expression}) AND (isinf(${expression}) OR ${expression} <> trunc(${expression}))`,
    };
}
const instant = (expression) => ({
    value: `make_timestamp(epoch_us(${expression}))`,
    broken: 'false',
});
const matches = (expression, pattern) => `regexp_full_match(${expression}, '${pattern}')`;
/** Text of a shape, parsed: broken where it has another shape or does not parse. */
function parsed(text, pattern, parse) {
    const value = `CASE WHEN ${matches(text, pattern)} THEN ${parse} END`;
    return { value, broken: `${text} IS NOT NULL AND (${value}) IS NULL` };
}
function textCast(expression, wanted) {
    switch (wanted) {
        case 'string':
            return { value: expression, broken: 'false' };
        case 'integer':
            return parsed(expression, INTEGER, `TRY_CAST(${expression} AS BIGINT)`);
        case 'number': {
            const value = `TRY_CAST(${expression} AS DOUBLE)`;
            const finite = `${matches(expression, NUMBER)} AND isfinite(${value})`;
            return {
                value: `CASE WHEN ${finite} THEN ${value} END`,
                broken: `${expression} IS NOT NULL AND NOT coalesce(${finite}, false) AND lower(${expression}) <> 'nan'`,
            };
        }
        case 'boolean':
            return when(`lower(${expression}) IN ('true', 'false')`, expression, `(lower(${expression}) = 'true')`);
        case 'date':
            return parsed(expression, DATE + MIDNIGHT, `TRY_CAST(${expression} AS DATE)`);
        case 'timestamp':
            return parsed(expression, `${DATE}([ T]${TIME}${OFFSET})?`, textTimestamp(expression));
    }
}
/** A cast to a plain timestamp drops an offset; the one that keeps it takes twice the time, so it waits for one. */
function textTimestamp(text) {
    const zone = `substr(${text}, 11)`;
    const hasOffset = `contains(${zone}, '+') OR contains(${zone}, '-') OR suffix(${text}, 'Z')`;
    const withOffset = instant(`TRY_CAST(${text} AS TIMESTAMP WITH TIME ZONE)`).value;
    return `CASE WHEN ${hasOffset} THEN ${withOffset} ELSE TRY_CAST(${text} AS TIMESTAMP) END`;
}
const EXACT_IN_DOUBLE = '9007199254740992';
/**
 * The one text that a value has whatever file holds it, as SQL: 5 for 5.0, an ISO date for a timestamp at midnight,
 * NULL for NaN. Types of the same value in CSV, Parquet and JSON Lines differ; this text does not.
 */
function canonicalText(expression, type) {
    if (type === 'VARCHAR')
        return expression;
    if (type === 'FLOAT' || type === 'DOUBLE')
        return realText(expression);
    const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
    if (decimal)
        return decimalText(expression, Number(decimal[1]), Number(decimal[2]));
    if (type === 'TIMESTAMP WITH TIME ZONE')
        return timestampText(instant(expression).value);
    if (type.startsWith('TIMESTAMP'))
        return timestampText(expression);
    return `CAST(${expression} AS VARCHAR)`;
}
const realText = (x) => `CASE WHEN isnan(${x}) THEN NULL WHEN abs(${x}) < ${EXACT_IN_DOUBLE} AND ${x} = trunc(${x}) ` +
    `THEN CAST(CAST(${x} AS BIGINT) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`;
function decimalText(expression, width, scale) {
    if (scale === 0)
        return `CAST(${expression} AS VARCHAR)`;
    if (width <= 15)
        return realText(`CAST(${expression} AS DOUBLE)`);
    return `rtrim(rtrim(CAST(${expression} AS VARCHAR), '0'), '.')`;
}
const timestampText = (x) => `CASE WHEN date_trunc('day', ${x}) = ${x} THEN CAST(CAST(${x} AS DATE) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`;


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
