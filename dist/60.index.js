export const id = 60;
export const ids = [60];
export const modules = {

/***/ 2156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ inferTypes),
/* harmony export */   bq: () => (/* binding */ settledTypes),
/* harmony export */   fr: () => (/* binding */ typeRefutations),
/* harmony export */   uN: () => (/* binding */ likelyTypes),
/* harmony export */   zc: () => (/* binding */ inferredValue)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11821);


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
    return candidate ? (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .strictCast */ .Fd)(column, textColumn(column), candidate.logical).value : column;
}
/** `value` is the name of the candidate's value where it has been made already. */
function refutation(column, { logical, type }, value) {
    const { broken: asked, given } = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .strictCast */ .Fd)(column, textColumn(column), logical);
    const broken = value !== undefined && given !== undefined ? `(${given} AND ${value} IS NULL)` : asked;
    // The pattern is asked only where the first characters leave it open.
    const codeLike = `((starts_with(${column}, '0') OR starts_with(${column}, '+') OR starts_with(${column}, '-0')) ` +
        `AND regexp_full_match(${column}, '${CODE_LIKE}'))`;
    if (type === 'BIGINT')
        return `${broken} OR contains(${column}, '.') OR ${codeLike}`;
    return type === 'DOUBLE' ? `${broken} OR ${codeLike}` : broken;
}
const SAMPLE_ROWS = 2000;
/** What a stored column may turn out to hold: text anything, in JSON only its text something else. */
function candidatesOf({ type, text }, format) {
    if (text)
        return CANDIDATES;
    if (format !== 'jsonl')
        return [];
    return type === 'VARCHAR' ? CANDIDATES.filter(({ logical }) => /date|timestamp/.test(logical)) : [];
}
/** A look at the first rows strikes most candidates; null where there are no rows. */
async function likelyTypes(engine, stored, columns, format) {
    const all = columns.map((column) => candidatesOf(column, format));
    const found = await unrefuted(engine, `(SELECT * FROM ${stored} LIMIT ${SAMPLE_ROWS})`, columns, all);
    if (found.rows === 0)
        return null;
    return { ...found, stored: columns, columns: chosen(columns, found), settled: found.rows < SAMPLE_ROWS };
}
/** The types after a look at all rows: the first candidate that no value refutes. */
async function settledTypes(engine, stored, likely) {
    if (likely.settled)
        return likely.columns;
    return chosen(likely.stored, await unrefuted(engine, stored, likely.stored, likely.candidates));
}
/** The type of each column by all of its values; null where there are no rows. */
async function inferTypes(engine, stored, columns, format) {
    const likely = await likelyTypes(engine, stored, columns, format);
    return likely && settledTypes(engine, stored, likely);
}
/**
 * SQL of conditions of which one holds for every row that changes the likely types; NULL counts as false.
 * `nameOf` says how a column's text and its value in its likely type are called.
 */
function typeRefutations({ stored, values, candidates, settled }, nameOf) {
    if (settled)
        return [];
    return stored.flatMap((_, i) => {
        const [candidate] = candidates[i];
        if (!candidate)
            return [];
        const { text, value } = nameOf(i);
        return [values[i] > 0 ? refutation(text, candidate, value) : `${text} IS NOT NULL`];
    });
}
const chosen = (columns, { values, candidates }) => columns.map(({ name, type }, i) => {
    const [candidate] = candidates[i];
    return { name, type: values[i] > 0 && candidate ? candidate.type : type };
});
async function unrefuted(engine, table, columns, candidates) {
    const aggregates = columns.flatMap(({ name }, i) => {
        const column = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
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

/***/ 81060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uq: () => (/* binding */ describeTable),
  xS: () => (/* binding */ factsOf),
  xN: () => (/* binding */ isTyped),
  jw: () => (/* binding */ noRows),
  c2: () => (/* binding */ openStored),
  RT: () => (/* binding */ openTable),
  cK: () => (/* binding */ typedSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/data/column-types.js
var column_types = __webpack_require__(2156);
// EXTERNAL MODULE: ./lib/data/csv.js
var csv = __webpack_require__(26548);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/data/csv-scan.js



const [LF, CR, SPACE] = [0x0a, 0x0d, 0x20];
/**
 * Refuses what the engine would change without a word: it drops spaces between a delimiter and a quote, and empty
 * fields behind the last column, and it reads NUL as any other character. Most files hold none of the few bytes that
 * this takes, which a search finds out; only the others are read byte by byte.
 * @throws UserError with the line.
 */
async function refuseSilentChanges(path, shownPath, dialect) {
    if (!(await isSuspicious(path, dialect)))
        return;
    const scan = new Scan(shownPath, dialect);
    let isFirst = true;
    for await (const chunk of chunksOf(path)) {
        scan.read(isFirst && chunk.subarray(0, MARK.length).equals(MARK) ? chunk.subarray(MARK.length) : chunk);
        isFirst = false;
    }
    scan.end();
}
/** The byte order mark of UTF-8. */
const MARK = Buffer.from('\ufeff');
const chunksOf = (path) => (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 22 });
async function isSuspicious(path, { delimiter, quote }) {
    const ends = ['\n', '\r'].map((end) => delimiter + end);
    const spaced = quote === '' ? [] : [` ${quote}`, `${quote} `];
    const wanted = ['\0', ...ends, ...spaced].map((text) => Buffer.from(text));
    const longest = Math.max(...wanted.map(({ length }) => length), Buffer.byteLength(delimiter));
    let tail = Buffer.alloc(0);
    for await (const chunk of chunksOf(path)) {
        const seam = Buffer.concat([tail, chunk.subarray(0, longest)]);
        if (wanted.some((bytes) => seam.includes(bytes) || chunk.includes(bytes)))
            return true;
        tail = Buffer.from(chunk.subarray(-longest));
    }
    return tail.subarray(-Buffer.byteLength(delimiter)).toString() === delimiter;
}
/** What a byte may be, outside of quotes. */
const [OTHER, DELIMITER, QUOTE, BLANK, END, NUL] = [0, 1, 2, 3, 4, 5];
/** Where in a field the scan is. */
const START = 0;
/** Only spaces since the delimiter. */
const SPACES = 1;
const PLAIN = 2;
const QUOTED = 3;
/** Behind a quote in quotes: it may be doubled, or the last. */
const CLOSED = 4;
/** Follows the fields of a file from its first byte on. */
class Scan {
    shownPath;
    columns;
    delimiter;
    kinds = new Uint8Array(256);
    state = START;
    /** How many bytes of a delimiter of several have been met. */
    matched = 0;
    fields = 1;
    line = 1;
    last = 0;
    constructor(shownPath, { delimiter, quote, names }) {
        this.shownPath = shownPath;
        this.columns = names.length;
        this.delimiter = Buffer.from(delimiter);
        this.kinds[SPACE] = BLANK;
        if (quote !== '')
            this.kinds[Buffer.from(quote)[0]] = QUOTE;
        this.kinds[this.delimiter[0]] = DELIMITER;
        this.kinds[LF] = END;
        this.kinds[CR] = END;
        this.kinds[0] = NUL;
    }
    read(chunk) {
        const { kinds } = this;
        for (let i = 0; i < chunk.length; i++) {
            const kind = kinds[chunk[i]];
            if (kind !== OTHER || this.matched > 0)
                this.meet(chunk[i], kind, i > 0 ? chunk[i - 1] : this.last);
            else if (this.state !== QUOTED)
                this.state = PLAIN;
        }
        this.last = chunk[chunk.length - 1];
    }
    /** The last line may lack its end. */
    end() {
        if (this.state !== QUOTED)
            this.row();
    }
    meet(byte, kind, before) {
        if (kind === NUL)
            throw this.complaint('has a NUL byte', 'Text has none; check the step that writes it.');
        if (kind === END)
            this.lineEnd(byte, before);
        else if (this.state === QUOTED)
            this.state = kind === QUOTE ? CLOSED : QUOTED;
        else if (kind === DELIMITER || this.matched > 0)
            this.delimit(byte);
        else if (kind === QUOTE)
            this.open();
        else
            this.space();
    }
    /** A delimiter may be a character of several bytes, of which others share some. */
    delimit(byte) {
        this.matched = byte === this.delimiter[this.matched] ? this.matched + 1 : 0;
        if (this.matched === 0)
            this.state = PLAIN;
        if (this.matched < this.delimiter.length)
            return;
        this.matched = 0;
        this.fields += 1;
        this.state = START;
    }
    open() {
        if (this.state === SPACES)
            throw this.spaced();
        if (this.state !== PLAIN)
            this.state = QUOTED;
    }
    space() {
        if (this.state === CLOSED)
            throw this.spaced();
        if (this.state === START)
            this.state = SPACES;
    }
    lineEnd(byte, before) {
        const isSecond = byte === LF && before === CR;
        if (this.state !== QUOTED && !isSecond)
            this.row();
        if (!isSecond)
            this.line += 1;
    }
    row() {
        if (this.fields > this.columns)
            throw this.complaint(`has ${(0,lib_text/* plural */.LS)(this.fields, 'field')} where the header has ${this.columns}`, 'Quote fields that hold the delimiter or a line break.');
        this.fields = 1;
        this.state = START;
    }
    spaced() {
        return this.complaint('has a space between a quote and a delimiter: it may or may not belong to the value', "Write no space there, or declare that quotes are plain characters: data.csv.quote: ''.");
    }
    complaint(message, hint) {
        return new errors/* UserError */.yo(message, { location: { file: this.shownPath, line: this.line }, hint });
    }
}

// EXTERNAL MODULE: ./lib/data/dvc.js
var data_dvc = __webpack_require__(31659);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/files.js + 1 modules
var data_files = __webpack_require__(73497);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
;// CONCATENATED MODULE: ./lib/data/parquet.js



/**
 * Refuses what the engine would pass over in silence: two columns of one name, of which it renames the second, and
 * columns that only a later file has, which it drops. Reads the footers only.
 */
async function checkParquetSchemas(engine, paths, shown) {
    const rows = await engine.rows(`SELECT file_name AS file, name, coalesce(duckdb_type, '') AS type, coalesce(num_children, 0)::INTEGER AS children
     FROM parquet_schema(${(0,data_engine/* sqlFiles */.Uo)(paths)})`);
    const byFile = new Map();
    for (const row of rows)
        byFile.set(row.file, [...(byFile.get(row.file) ?? []), row]);
    let first;
    for (const [path, nodes] of byFile) {
        const leaves = topLevel(nodes);
        const refuse = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shown(path) }, hint });
        (0,csv/* refuseTwins */.sv)(leaves.map(({ name }) => name), refuse);
        first ??= { path, leaves };
        const other = difference(first.leaves, leaves);
        if (other)
            throw refuse(`${other} than ${shown(first.path)}`, 'Files of one dataset need the same columns.');
    }
}
/** The schema is listed depth first; the first node is the root, whose children are the columns. */
function topLevel(nodes) {
    const leaves = [];
    let at = 1;
    const skip = () => {
        const { children } = nodes[at++];
        for (let i = 0; i < children; i++)
            skip();
    };
    while (at < nodes.length) {
        leaves.push(nodes[at]);
        skip();
    }
    return leaves;
}
function difference(wanted, found) {
    const types = new Map(found.map(({ name, type }) => [name, type]));
    const missing = wanted.find(({ name }) => !types.has(name));
    if (missing)
        return `has no column "${missing.name}", other`;
    const extra = found.find(({ name }) => !wanted.some((each) => each.name === name));
    if (extra)
        return `has a column "${extra.name}", other`;
    const changed = wanted.find(({ name, type }) => types.get(name) !== type);
    return changed && `stores column "${changed.name}" as ${types.get(changed.name)}, other`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/data/plain.js








/** A packed file may grow to this many times its size, or to the floor below where that is more. */
const MOST_GROWTH = 200;
const GROWTH_FLOOR = 256 * 2 ** 20;
/** Byte order marks that leave no doubt; the one of UTF-8 is the engine's to skip. */
const MARKS = [
    { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
    { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];
/**
 * The files as plain UTF-8, which the engine can read in parts and more than once. A file that is neither packed
 * nor in another encoding stays where it is; any other is written into `scratch`, once, by its content's name.
 * @throws UserError for a wrong checksum, bytes that the encoding does not have, and growth beyond the bound.
 */
async function plainFiles({ paths, packing, format }, scratch, declared, shown) {
    const plain = [];
    for (const path of paths) {
        const encoding = declared ?? (packing === null ? markOf((0,csv/* firstBytes */.mI)(path, 2)) : undefined);
        const isPlain = format === 'parquet' || (packing === null && (encoding ?? 'utf-8') === 'utf-8');
        plain.push(isPlain ? path : await convert(path, packing, encoding, scratch, shown(path)));
    }
    return plain;
}
const markOf = (start) => MARKS.find((mark) => mark.bytes.every((byte, i) => start[i] === byte))?.encoding;
async function convert(path, packing, encoding, scratch, shownPath) {
    const name = (0,external_node_crypto_.createHash)('sha256').update(path).digest('hex').slice(0, 16);
    const target = (0,external_node_path_.join)(scratch, `${name}-${(0,external_node_path_.basename)(path)}.plain`);
    const size = (0,external_node_fs_.statSync)(path).size;
    const limit = packing === null ? Number.POSITIVE_INFINITY : Math.max(GROWTH_FLOOR, size * MOST_GROWTH);
    const unpack = packing === 'gzip' ? (0,external_node_zlib_.createGunzip)() : packing === 'zstd' ? (0,external_node_zlib_.createZstdDecompress)() : undefined;
    const packed = (0,external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
    const unpacked = unpack ? packed.pipe(unpack) : packed;
    packed.on('error', (error) => unpacked.destroy(error));
    try {
        await (0,promises_.pipeline)(unpacked, bounded(limit, size, shownPath), toUtf8(encoding, shownPath), (0,external_node_fs_.createWriteStream)(target));
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(target, { force: true });
        throw unpackFailure(error, packing, shownPath);
    }
    return target;
}
function unpackFailure(error, packing, shownPath) {
    const { code } = error;
    if (!code || !/^(Z_|ZSTD_|ERR_ZSTD|ERR_BUFFER)/.test(code))
        return error;
    return new errors/* UserError */.yo(`is damaged: it cannot be unpacked by ${packing} (${error.message})`, {
        location: { file: shownPath },
        hint: 'It may be cut off, or changed on its way; check the step that writes it.',
        cause: error,
    });
}
/** Passes chunks on until there are too many. */
function bounded(limit, size, shownPath) {
    return async function* (chunks) {
        let total = 0;
        for await (const chunk of chunks) {
            total += chunk.length;
            if (total > limit)
                throw new errors/* UserError */.yo(`grows beyond ${(0,lib_text/* bytes */.ee)(limit)} when it is unpacked, from ${(0,lib_text/* bytes */.ee)(size)}`, {
                    location: { file: shownPath },
                    hint: `At most ${MOST_GROWTH} times its size is unpacked; unpack what is meant to be so in a step before.`,
                });
            yield chunk;
        }
    };
}
/** Text as UTF-8. Of a packed file the first bytes tell only now whether they are UTF-16. */
function toUtf8(declared, shownPath) {
    return async function* (chunks) {
        let encoding = declared;
        let decode;
        try {
            for await (const chunk of chunks) {
                if (decode === undefined) {
                    encoding ??= markOf(chunk) ?? 'utf-8';
                    decode = decoderOf(encoding);
                }
                yield Buffer.from(decode(chunk));
            }
            if (decode)
                yield Buffer.from(decode());
        }
        catch (cause) {
            if (!(cause instanceof TypeError))
                throw cause;
            throw new errors/* UserError */.yo(`is not ${encoding} text`, {
                location: { file: shownPath },
                hint: 'Declare the encoding that it has: data.csv.encoding.',
                cause,
            });
        }
    };
}
/** Strict: an unknown byte is an error, not a replacement sign. `latin-1` has a sign for each byte. */
function decoderOf(encoding) {
    if (encoding === 'latin-1')
        return (chunk) => chunk?.toString('latin1') ?? '';
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (chunk) => decoder.decode(chunk, { stream: chunk !== undefined });
}

// EXTERNAL MODULE: ./lib/data/shard.js
var shard = __webpack_require__(97416);
// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
;// CONCATENATED MODULE: ./lib/data/dataset.js













/**
 * Finds a dataset and the columns that it stores. `path` is a file, a folder or a glob; `shownPath` names it in
 * errors.
 * @throws UserError for what is missing, empty or not a table.
 */
async function openStored(engine, path, shownPath, options = {}) {
    const whole = (0,data_files/* findFiles */.lY)(path, shownPath);
    const files = options.shard ? { ...whole, paths: (0,shard/* shardFiles */.w)(whole.paths, options.shard) } : whole;
    const shown = (file) => shownFile(files, file, shownPath);
    const plain = await plainFiles(files, engine.scratch, options.encoding, shown);
    const names = new Map(plain.map((each, i) => [each, shown(files.paths[i])]));
    return (0,source/* reading */.h)(shownPath, async () => {
        const { format, partitions } = files;
        const shownPlain = (each) => names.get(each) ?? each;
        if (format === 'parquet')
            await checkParquetSchemas(engine, plain, shownPlain);
        if (format === 'csv')
            for (const each of plain) {
                const name = shownPlain(each);
                await refuseSilentChanges(each, name, (0,csv/* readDialect */.ts)(each, name, options));
            }
        const stored = await storedSource(engine, { paths: plain, format, partitions }, shownPlain, options);
        const described = await describeColumns(engine, stored);
        await refuseHiddenColumns(engine, { ...files, paths: plain }, shownPlain, options);
        const storedColumns = described.map(({ name, type }) => ({
            name,
            type,
            text: format === 'csv' || partitions.includes(name),
        }));
        return {
            isPart: options.shard !== undefined,
            files,
            plain,
            csv: options,
            shownPath,
            format,
            stored,
            storedColumns,
        };
    });
}
/** A column of the files would give way in silence to the folder's of the same name. */
async function refuseHiddenColumns(engine, files, shown, options) {
    if (files.partitions.length === 0)
        return;
    const [first] = files.paths;
    const own = await describeColumns(engine, (0,source/* source */.s)({ ...files, paths: [first], partitions: [] }, shown, options));
    const hidden = own.find(({ name }) => files.partitions.includes(name));
    if (hidden)
        throw new errors/* UserError */.yo(`has a column "${hidden.name}", which its folder's name gives too`, {
            location: { file: shown(first) },
            hint: 'Leave it out of the file, or out of the folder names.',
        });
}
/** A file of several is named by its place under what was asked for. */
const shownFile = ({ paths, root }, file, shownPath) => paths.length === 1 && !/[*?[{]/.test(shownPath) ? shownPath : `${shownPath}: ${(0,external_node_path_.relative)(root, file)}`;
/** As {@link openStored}, with the types of the values. */
async function openTable(engine, path, shownPath, options = {}) {
    const table = await openStored(engine, path, shownPath, options);
    return (0,source/* reading */.h)(shownPath, async () => {
        const { stored, storedColumns, format } = table;
        if (isTyped(table))
            return { ...table, columns: storedColumns.map(({ name, type }) => ({ name, type })), typed: stored };
        const columns = await (0,column_types/* inferTypes */.WE)(engine, stored, storedColumns, format);
        if (columns === null)
            throw noRows(format, shownPath);
        return { ...table, columns, typed: typedSource(table, columns) };
    });
}
/** Whether the files say themselves what types their columns have. */
const isTyped = ({ format, storedColumns }) => format === 'parquet' && storedColumns.every(({ text }) => !text);
function noRows(format, shownPath) {
    return new errors/* UserError */.yo(format === 'csv' ? 'has a header but no rows' : 'has no rows', {
        location: { file: shownPath },
        hint: 'Check the step that writes it.',
    });
}
function typedSource({ stored, storedColumns }, columns) {
    const values = columns.map(({ name, type }, i) => {
        const column = (0,data_engine/* sqlIdentifier */.I3)(name);
        return type === storedColumns[i].type ? column : `${(0,column_types/* inferredValue */.zc)(column, type)} AS ${column}`;
    });
    return `(SELECT ${values.join(', ')} FROM ${stored})`;
}
/** Facts and digests of a dataset; reads all of it. Of a part they hold what the digests of the whole need. */
async function describeTable(engine, table) {
    const { shownPath, typed, columns } = table;
    return factsOf(table, columns, await (0,source/* reading */.h)(shownPath, () => (0,fingerprint/* sumRows */.Pn)(engine, typed, columns)));
}
/** Facts of a dataset whose rows have been summed; reads the bytes of its files. */
async function factsOf({ files, shownPath, format, isPart }, columns, { rows, sum }) {
    const dvc = isPart ? null : await (0,data_dvc/* verifiedDvcDigest */.qg)(files.path, shownPath);
    const parts = await (0,fingerprint/* fileParts */.RN)(files);
    return {
        path: shownPath,
        format,
        bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
        rows,
        columns,
        digests: {
            bytes: (0,fingerprint/* partsDigest */.DN)(parts),
            rows: (0,fingerprint/* rowsDigest */.QH)(columns, rows, sum),
            schema: (0,fingerprint/* schemaDigest */.ku)(columns),
            ...(dvc === null ? {} : { dvc }),
        },
        ...(isPart ? { parts: { files: parts, sum: (0,fingerprint/* hexSum */.Js)(sum) } } : {}),
    };
}
async function describeColumns(engine, table) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${table}`);
    return described.map((row) => ({ name: row.column_name, type: row.column_type }));
}
/** The engine guesses dates in JSON by looks alone; text stays text here, and {@link inferTypes} decides. */
async function storedSource(engine, files, shown, options) {
    const table = (0,source/* source */.s)(files, shown, options);
    if (files.format !== 'jsonl')
        return table;
    const described = await describeColumns(engine, table);
    await refuseTwinKeys(engine, files.paths, described, shown);
    const columns = described
        .filter(({ name }) => !files.partitions.includes(name))
        .map(({ name, type }) => {
        const kept = /^(DATE|TIME|UUID)/.test(type) ? 'VARCHAR' : type;
        return `${(0,data_engine/* sqlString */.Qw)(name)}: ${(0,data_engine/* sqlString */.Qw)(kept)}`;
    });
    return (`read_json(${(0,data_engine/* sqlFiles */.Uo)(files.paths)}, format = 'newline_delimited', records = true, ` +
        `columns = {${columns.join(', ')}}${(0,csv/* hive */.zW)(files.partitions)})`);
}
/** Of two keys that differ only in case the engine renames the second, and then finds no value for it. */
async function refuseTwinKeys(engine, paths, columns, shown) {
    const names = new Set(columns.map(({ name }) => name.toLowerCase()));
    const renamed = columns.some(({ name }) => /_\d+$/.test(name) && names.has(name.toLowerCase().replace(/_\d+$/, '')));
    if (!renamed)
        return;
    const keys = await engine.rows(`SELECT DISTINCT unnest(json_keys(json)) AS key FROM read_json_objects(${(0,data_engine/* sqlFiles */.Uo)(paths)}, format = 'newline_delimited') ORDER BY key`);
    (0,csv/* refuseTwins */.sv)(keys.map(({ key }) => key), (message, hint) => new errors/* UserError */.yo(message, { location: { file: shown(paths[0]) }, hint }));
}


/***/ }),

/***/ 97936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ partsDigest),
/* harmony export */   G2: () => (/* binding */ bytesDigest),
/* harmony export */   Js: () => (/* binding */ hexSum),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   Pn: () => (/* binding */ sumRows),
/* harmony export */   QH: () => (/* binding */ rowsDigest),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   ab: () => (/* binding */ rowFields),
/* harmony export */   ku: () => (/* binding */ schemaDigest),
/* harmony export */   oc: () => (/* binding */ rowSum),
/* harmony export */   rG: () => (/* binding */ rowHash),
/* harmony export */   uI: () => (/* binding */ HALVES),
/* harmony export */   vf: () => (/* binding */ SUMS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22322);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30624);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11821);






async function fileParts({ paths, root }) {
    const parts = [];
    for (const path of paths)
        parts.push({
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
            bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size,
            sha256: await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileDigest */ .h)(path),
        });
    return parts;
}
/** Of the file's bytes, equal to its Git LFS oid; of `path, size, digest` lines where there are several. */
function partsDigest(parts) {
    if (parts.length === 1)
        return parts[0].sha256;
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(parts.map(({ path, bytes, sha256: of }) => `${path}\0${bytes}\0${of}\n`).join(''));
}
const bytesDigest = async (files) => partsDigest(await fileParts(files));
/** Of the names and logical types of the columns, whatever their order. */
function schemaDigest(columns) {
    const lines = byName(columns).map(({ name, type }) => [name, (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .logicalTypeOf */ .z9)(type) ?? type]);
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify(lines));
}
const WORD = 1n << 64n;
/**
 * Counts rows and sums them as a multiset: the MD5 of every row's canonical text, fields in the order of their
 * names and each with its length, modulo 2^128. A sum, for an exclusive or would cancel pairs of equal rows. The
 * order of rows and columns and the format of the file do not matter, and sums of parts add up.
 */
async function sumRows(engine, source, columns) {
    const fields = rowFields(columns);
    const [sums] = await engine.rows(`SELECT ${SUMS} FROM (SELECT ${HALVES} FROM (SELECT ${rowHash(columns)}
     FROM (SELECT ${fields.join(', ')} FROM ${source})))`);
    return rowSum(sums);
}
/** SQL of the canonical text of every field, named for {@link rowHash}; `nameOf` names the value of a column. */
const rowFields = (columns, nameOf = _engine_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlIdentifier */ .I3) => byName(columns).map(({ name, type }, i) => `${(0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)(nameOf(name), type)} AS f${i}`);
/** SQL of a row's hash `m` from its fields; of that the two {@link HALVES}, and of those the {@link SUMS}. */
function rowHash(columns) {
    const parts = columns.map((_, i) => `coalesce(strlen(f${i}), -1), ':', f${i}`);
    return `md5_number(concat(${parts.join(', ')})) AS m`;
}
const HALVES = 'CAST(m & 18446744073709551615::UHUGEINT AS UBIGINT) AS m_low, CAST(m >> 64 AS UBIGINT) AS m_high';
const SUMS = 'count(*) AS rows, CAST(coalesce(sum(m_low), 0) AS VARCHAR) AS low, CAST(coalesce(sum(m_high), 0) AS VARCHAR) AS high';
/** What {@link SUMS} gave. */
const rowSum = ({ rows, low, high }) => ({
    rows: rows,
    sum: (BigInt(low) + BigInt(high) * WORD) % (WORD * WORD),
});
/** Of the names of the columns and of the rows as a multiset. */
function rowsDigest(columns, rows, sum) {
    const names = byName(columns).map(({ name }) => name);
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify([names, String(rows), hexSum(sum)]));
}
const addSums = (sums) => sums.reduce((total, sum) => total + sum, 0n) % (WORD * WORD);
const hexSum = (sum) => sum.toString(16).padStart(32, '0');
const byName = (columns) => [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));


/***/ }),

/***/ 97416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shardName),
/* harmony export */   w: () => (/* binding */ shardFiles)
/* harmony export */ });
/** The files of a shard: every n-th, so that parts stay alike in size where names rise with time. */
const shardFiles = (paths, { index, of }) => paths.filter((_, i) => i % of === index - 1);
/** `3-of-8` */
const shardName = ({ index, of }) => `${index}-of-${of}`;


/***/ }),

/***/ 36967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ reading),
/* harmony export */   s: () => (/* binding */ source)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);
/* harmony import */ var _csv_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26548);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);




/** The table expression of plain files: CSV as text columns, Parquet and JSON Lines as typed ones. */
function source({ paths, format, partitions }, shown, options = {}) {
    const list = (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlFiles */ .Uo)(paths);
    if (format === 'parquet')
        return `read_parquet(${list}${(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .hive */ .zW)(partitions)})`;
    if (format === 'jsonl')
        return `read_json(${list}, format = 'newline_delimited', records = true, sample_size = -1, maximum_depth = 2${(0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .hive */ .zW)(partitions)})`;
    const dialects = paths.map((file) => (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .readDialect */ .ts)(file, shown(file), options));
    const other = dialects.findIndex(({ names, delimiter }) => names.join('\n') !== dialects[0].names.join('\n') || delimiter !== dialects[0].delimiter);
    if (other >= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has other columns or another delimiter than ${shown(paths[0])}`, {
            location: { file: shown(paths[other]), line: 1 },
        });
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvSource */ .gK)(paths, dialects[0], partitions);
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
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ || !(error instanceof Error))
            throw error;
        throw readFailure(error, shownPath);
    }
}
const FIELDS = /Expected Number of Columns: (\d+) Found: (\d+)/;
/** What the engine says, what we say, and what to do about it. */
const FAILURES = [
    {
        said: /unterminated quote|Value with unterminated|quote should be followed/i,
        message: 'has a quoted field that does not end, or text after the end of its quotes',
        hint: 'A quote inside of quotes is written twice.',
    },
    {
        said: /Maximum line size|maximum_line_size|max_line_size|buffer_size/i,
        message: 'has a line of more than 2 MB',
        hint: 'A quote that does not end makes the rest of a file one line; else write Parquet.',
    },
    {
        said: /state machine reached an invalid state/i,
        message: 'mixes line breaks: some lines end with CR LF, some with LF or CR alone',
        hint: 'Write every line with the same end.',
    },
    {
        said: /unicode|utf-8|utf8/i,
        message: 'is not UTF-8 text',
        hint: 'Save it as UTF-8, or declare its encoding: data.csv.encoding.',
    },
    { said: /has duplicate key/i, message: 'has an object with the same key twice' },
    { said: /Malformed JSON|JSON/i, message: 'is not JSON Lines: one object a line' },
    {
        said: /^(Invalid Input|IO|TProtocol|Not implemented|Out of Range)/,
        message: 'cannot be read as a table',
        hint: 'It may be cut off or damaged; check the step that writes it.',
    },
];
function readFailure(error, shownPath) {
    const line = Number(/(?:on Line:|in line|at line) (\d+)/.exec(error.message)?.[1]);
    const location = { file: shownPath, line: Number.isInteger(line) ? line : undefined };
    const fields = FIELDS.exec(error.message);
    if (fields)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(Number(fields[2]), 'field')} where the header has ${fields[1]}`, {
            location,
            hint: 'Quote fields that hold the delimiter or a line break.',
        });
    const failure = FAILURES.find(({ said }) => said.test(error.message));
    return failure ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(failure.message, { location, hint: failure.hint, cause: error }) : error;
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
/** RFC 3339: no hour 24, which the engine would take for the next day. */
const HOUR = '([01][0-9]|2[0-3])';
const TIME = `${HOUR}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?`;
const OFFSET = `(Z|[+-]${HOUR}(:?[0-5][0-9])?)?`;
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
/** Text of a shape, parsed: broken where it has another shape or does not parse; no characters are no value. */
function parsed(text, pattern, parse) {
    const value = `CASE WHEN ${matches(text, pattern)} THEN ${parse} END`;
    const given = `${text} <> ''`;
    return { value, given, broken: `${given} AND (${value}) IS NULL` };
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
                given: `${expression} <> '' AND lower(${expression}) <> 'nan'`,
                broken: `${expression} <> '' AND NOT coalesce(${finite}, false) AND lower(${expression}) <> 'nan'`,
            };
        }
        case 'boolean':
            return when(`lower(${expression}) IN ('true', 'false')`, `nullif(${expression}, '')`, `(lower(${expression}) = 'true')`);
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


/***/ })

};
