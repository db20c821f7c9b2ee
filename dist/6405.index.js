export const id = 6405;
export const ids = [6405];
export const modules = {

/***/ 2156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WE: () => (/* binding */ inferTypes),
/* harmony export */   bq: () => (/* binding */ settledTypes),
/* harmony export */   fr: () => (/* binding */ typeRefutations),
/* harmony export */   uN: () => (/* binding */ likelyTypes),
/* harmony export */   vd: () => (/* binding */ inferredCast),
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
/** Numbers that a number's own text would not give back, such as the postal code 02134: by the order of their bytes. */
const codeLike = (text) => `(${text} < '1' AND ((${text} >= '00' AND ${text} < '0:') OR (${text} >= '+' AND ${text} < ',') OR ` +
    `(${text} >= '-00' AND ${text} < '-0:')))`;
const textColumn = (name) => ({ name, type: 'VARCHAR', text: true });
const inferredValue = (column, type) => inferredCast(column, type)?.value ?? column;
/** Undefined for text, which is no cast. */
function inferredCast(column, type) {
    const candidate = CANDIDATES.find((one) => one.type === type);
    return candidate && (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .strictCast */ .Fd)(column, textColumn(column), candidate.logical);
}
/** `value` is the name of the candidate's value where it has been made already. */
function refutation(column, { logical, type }, value) {
    const { broken: asked, given } = (0,_types_js__WEBPACK_IMPORTED_MODULE_1__/* .strictCast */ .Fd)(column, textColumn(column), logical);
    const broken = value !== undefined && given !== undefined ? `(${value} IS NULL AND ${given})` : asked;
    if (type === 'BIGINT')
        return `${broken} OR contains(${column}, '.') OR ${codeLike(column)}`;
    return type === 'DOUBLE' ? `${broken} OR ${codeLike(column)}` : broken;
}
const SAMPLE_ROWS = 2000;
/** Columns of which one query asks, for its plan takes time that grows with their square: of a sample, and of all rows. */
const [AT_ONCE, AT_ONCE_OF_ALL] = [32, 128];
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
    const found = await unrefuted(engine, `(SELECT * FROM ${stored} LIMIT ${SAMPLE_ROWS})`, columns, all, AT_ONCE);
    if (found.rows === 0)
        return null;
    return { ...found, stored: columns, columns: chosen(columns, found), settled: found.rows < SAMPLE_ROWS };
}
/** The types after a look at all rows: the first candidate that no value refutes. */
async function settledTypes(engine, stored, likely) {
    if (likely.settled)
        return likely.columns;
    return chosen(likely.stored, await unrefuted(engine, stored, likely.stored, likely.candidates, AT_ONCE_OF_ALL));
}
/** The type of each column by all of its values; null where there are no rows. */
async function inferTypes(engine, stored, columns, format) {
    const likely = await likelyTypes(engine, stored, columns, format);
    return likely && settledTypes(engine, stored, likely);
}
/**
 * SQL of conditions of which one holds for every row that changes the likely types; NULL counts as false.
 * `nameOf` says how a column's text, its value in its likely type, and whether that is its own text, are called.
 */
function typeRefutations({ stored, values, candidates, settled }, nameOf) {
    if (settled)
        return [];
    return stored.flatMap((_, i) => {
        const [candidate] = candidates[i];
        if (!candidate)
            return [];
        const { text, value, printed } = nameOf(i);
        if (values[i] === 0)
            return [`${text} IS NOT NULL`];
        const refuted = refutation(text, candidate, value);
        return [printed === undefined ? refuted : `CASE WHEN ${printed} THEN false ELSE ${refuted} END`];
    });
}
const chosen = (columns, { values, candidates }) => columns.map(({ name, type }, i) => {
    const [candidate] = candidates[i];
    return { name, type: values[i] > 0 && candidate ? candidate.type : type };
});
async function unrefuted(engine, table, columns, candidates, atOnce) {
    const counts = {};
    for (let first = 0; first === 0 || first < columns.length; first += atOnce)
        Object.assign(counts, await countRefuted(engine, table, columns, candidates, [first, first + atOnce]));
    return {
        rows: counts.rows,
        values: columns.map((_, i) => counts[`n${i}`]),
        candidates: columns.map((_, i) => candidates[i].filter(({ type }) => counts[`r${i}_${type}`] === 0)),
    };
}
/** Of the columns from `first` to `end`: the values of each, and the rows that refute its candidates. */
async function countRefuted(engine, table, columns, candidates, [first, end]) {
    const aggregates = columns.slice(first, end).flatMap(({ name }, k) => {
        const [i, column] = [first + k, (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name)];
        const refuted = candidates[i].map((candidate) => `count(*) FILTER (${refutation(column, candidate)}) AS "r${i}_${candidate.type}"`);
        return [`count(${column}) AS n${i}`, ...refuted];
    });
    const [counts] = await engine.rows(`SELECT count(*) AS rows, ${aggregates.join(', ')} FROM ${table}`);
    return counts;
}


/***/ }),

/***/ 16405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  uq: () => (/* binding */ describeTable),
  xS: () => (/* binding */ factsOf),
  xN: () => (/* binding */ isTyped),
  jw: () => (/* binding */ noRows),
  c2: () => (/* binding */ openStored),
  RT: () => (/* binding */ openTable),
  ri: () => (/* binding */ readBeside),
  cK: () => (/* binding */ typedSource),
  fd: () => (/* binding */ typedTable),
  GO: () => (/* binding */ unsummedFacts),
  aP: () => (/* binding */ withRowSum)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/data/column-types.js
var column_types = __webpack_require__(2156);
// EXTERNAL MODULE: ./lib/data/csv.js
var data_csv = __webpack_require__(26548);
// EXTERNAL MODULE: ./lib/data/dvc.js
var data_dvc = __webpack_require__(31659);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/files.js
var data_files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/data/csv-scan.js




const [LF, CR, SPACE] = [0x0a, 0x0d, 0x20];
/**
 * Refuses what the engine would change without a word: it drops spaces between a delimiter and a quote, empty fields
 * behind the last column, and a last line that is longer than its buffer, and it reads NUL as any other character. Most
 * files hold none of the few bytes that this takes, which a search finds out; only the others are read byte by byte.
 * @param onChunk sees all bytes on their way
 * @throws UserError with the line.
 */
async function refuseSilentChanges(path, shownPath, dialect, onChunk = () => { }) {
    const search = new Search(dialect);
    let size = 0;
    for await (const chunk of (0,evidence_files/* fileChunks */.T9)(path)) {
        onChunk(chunk);
        search.read(chunk);
        size += chunk.length;
    }
    const mayCutQuotes = search.quoted && size > data_csv/* BUFFER */.ZD;
    const isRead = mayCutQuotes || search.isSuspicious();
    return {
        lineByLine: search.lineByLine,
        mayCutQuotes,
        cutsQuotes: isRead && (await scanFields(path, shownPath, dialect)),
    };
}
/** Whether a buffer of the engine begins inside of quotes. */
async function scanFields(path, shownPath, dialect) {
    const scan = new Scan(shownPath, dialect);
    let [at, cuts] = [0, false];
    for await (const chunk of (0,evidence_files/* fileChunks */.T9)(path)) {
        const start = at === 0 && chunk.subarray(0, MARK.length).equals(MARK) ? MARK.length : 0;
        const cut = (Math.floor(at / data_csv/* BUFFER */.ZD) + 1) * data_csv/* BUFFER */.ZD - at;
        scan.read(chunk.subarray(start, cut));
        if (cut < chunk.length) {
            cuts ||= scan.isQuoted();
            scan.read(chunk.subarray(cut));
        }
        at += chunk.length;
    }
    scan.end();
    return cuts;
}
/** The byte order mark of UTF-8. */
const MARK = Buffer.from('\ufeff');
/** A delimiter may have four bytes, and a line end follows it. */
const LONGEST = 5;
/** Searches for bytes that most tables do not hold. */
class Search {
    delimiter;
    quote;
    found = false;
    tail = Buffer.alloc(0);
    /** Bytes since the last line break. */
    length = 0;
    lineByLine = true;
    quoted = false;
    constructor({ delimiter, quote }) {
        this.delimiter = delimiter;
        this.quote = quote;
    }
    read(chunk) {
        // Where two chunks meet.
        this.look(Buffer.concat([this.tail, chunk.subarray(0, LONGEST)]));
        this.look(chunk);
        this.measure(chunk);
        // The last chunk may be shorter than a delimiter.
        this.tail = Buffer.concat([this.tail, chunk.subarray(-LONGEST)]).subarray(-LONGEST);
    }
    isSuspicious() {
        return this.found || this.tail.toString('latin1').endsWith(Buffer.from(this.delimiter).toString('latin1'));
    }
    /** A chunk is shorter than the longest line: of those in it only the first and the last may be too long. */
    measure(chunk) {
        const end = chunk.includes(LF) ? LF : CR;
        const first = chunk.indexOf(end);
        this.found ||= this.length + (first < 0 ? chunk.length : first) > data_csv/* LONGEST_LINE */.i2;
        this.length = first < 0 ? this.length + chunk.length : chunk.length - 1 - chunk.lastIndexOf(end);
    }
    /** From the end a search looks for the last byte first, and line ends and quotes are rarer than delimiters and blanks. */
    look(bytes) {
        const { delimiter, quote } = this;
        const quoted = quote !== '' && bytes.includes(quote);
        this.quoted ||= quoted;
        const returns = bytes.includes(CR);
        if (quoted || returns || bytes.includes('\n\n'))
            this.lineByLine = false;
        this.found ||=
            bytes.includes(0) ||
                bytes.lastIndexOf(`${delimiter}\n`) >= 0 ||
                (returns && bytes.lastIndexOf(`${delimiter}\r`) >= 0) ||
                (quoted && (bytes.lastIndexOf(` ${quote}`) >= 0 || bytes.includes(`${quote} `)));
    }
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
    /** Bytes before this chunk, and before this line. */
    before = 0;
    lineStart = 0;
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
            if (kind === END)
                this.lineLength(this.before + i);
            if (kind !== OTHER || this.matched > 0)
                this.meet(chunk[i], kind, i > 0 ? chunk[i - 1] : this.last);
            else if (this.state !== QUOTED)
                this.state = PLAIN;
        }
        this.before += chunk.length;
        if (chunk.length > 0)
            this.last = chunk[chunk.length - 1];
    }
    /** Also behind a quote that may be doubled. */
    isQuoted() {
        return this.state === QUOTED || this.state === CLOSED;
    }
    /** The last line may lack its end. */
    end() {
        this.lineLength(this.before);
        if (this.state !== QUOTED)
            this.row();
    }
    lineLength(end) {
        if (end - this.lineStart > data_csv/* LONGEST_LINE */.i2)
            throw this.complaint(data_csv/* LONG_LINE */.qZ.message, data_csv/* LONG_LINE */.qZ.hint);
        this.lineStart = end + 1;
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

;// CONCATENATED MODULE: ./lib/data/table-bytes.js





/** The bytes of a dataset's files, beside what the engine reads of them. */
class TableBytes {
    /** Of the plain files those whose every line is one row; known after a look. */
    lineByLine = new Set();
    /** Whether several threads may stray in a file, and whether they would; known after a look. */
    mayStray = false;
    strays = false;
    asked;
    constructor(asked) {
        this.asked = asked;
    }
    /** @throws UserError with the line, for CSV of which the engine would change something without a word. */
    async look() {
        if (this.asked.files.format === 'csv')
            for (const path of this.asked.plain)
                await this.lookAt(path);
    }
    /** As {@link look}; the digests of the files come out of the same reading. */
    async parts() {
        const { files, plain } = this.asked;
        const parts = [];
        for (const [i, path] of files.paths.entries()) {
            const isSame = files.format === 'csv' && plain[i] === path;
            if (files.format === 'csv' && !isSame)
                await this.lookAt(plain[i]);
            parts.push((0,fingerprint/* filePart */.A4)(files, path, isSame ? await this.digestAt(path) : await (0,evidence_files/* fileDigest */.hd)(path)));
        }
        return parts;
    }
    async digestAt(path) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        await this.lookAt(path, (chunk) => hash.update(chunk));
        return `sha256:${hash.digest('hex')}`;
    }
    async lookAt(path, onChunk) {
        const { shown, csv } = this.asked;
        const name = shown(path);
        const looked = await refuseSilentChanges(path, name, (0,data_csv/* readDialect */.ts)(path, name, csv), onChunk);
        if (looked.lineByLine)
            this.lineByLine.add(path);
        this.mayStray ||= looked.mayCutQuotes;
        this.strays ||= looked.cutsQuotes;
    }
}

// EXTERNAL MODULE: ./lib/data/images/scan.js + 2 modules
var scan = __webpack_require__(91437);
;// CONCATENATED MODULE: ./lib/data/images/table.js







/** A folder of images as a table: its columns, and what each holds of an image. */
const COLUMNS = [
    { name: 'path', type: 'VARCHAR', value: ({ path }) => path },
    { name: 'label', type: 'VARCHAR', value: ({ path }) => classOf(path) },
    { name: 'format', type: 'VARCHAR', value: ({ format }) => format },
    { name: 'width', type: 'BIGINT', value: ({ width }) => width },
    { name: 'height', type: 'BIGINT', value: ({ height }) => height },
    { name: 'mode', type: 'VARCHAR', value: ({ mode }) => mode },
    { name: 'bytes', type: 'BIGINT', value: ({ bytes }) => bytes },
    { name: 'sha256', type: 'VARCHAR', value: ({ sha256: of }) => of.slice('sha256:'.length) },
];
/** The first folder, as torchvision's `ImageFolder` and Hugging Face's `imagefolder` have it; null without one. */
const classOf = (path) => (path.includes('/') ? path.split('/')[0] : null);
/**
 * A folder of images as a table with a row for each, in the order of their paths. Its rows hold the digests of the
 * files, so that the digest of the rows is one of the content.
 */
async function openImages(engine, files, shownPath, options) {
    if (options.shard)
        throw new errors/* UserError */.yo('is a folder of images, which is not read in shards', {
            location: { file: shownPath },
            hint: 'Leave out "shard": copies of an image are looked for among all of them.',
        });
    const listed = files.paths.map((file) => ({
        file,
        path: (0,external_node_path_.relative)(files.root, file).split(external_node_path_.sep).join('/'),
    }));
    const images = await (0,scan/* scanImages */.s)(listed, (i) => `${shownPath}: ${listed[i].path}`, options.onFile);
    const list = (0,external_node_path_.join)(engine.scratch, `images-${(0,canonical/* sha256 */.sc)(files.path).slice(-16)}.jsonl`);
    const rows = images.map((image) => JSON.stringify(Object.fromEntries(COLUMNS.map(({ name, value }) => [name, value(image)]))));
    (0,external_node_fs_.writeFileSync)(list, `${rows.join('\n')}\n`);
    const types = COLUMNS.map(({ name, type }) => `${(0,data_engine/* sqlString */.Qw)(name)}: ${(0,data_engine/* sqlString */.Qw)(type)}`);
    return {
        isPart: false,
        files,
        plain: [list],
        csv: {},
        shownPath,
        format: 'images',
        stored: `read_json(${(0,data_engine/* sqlFiles */.Uo)([list])}, format = 'newline_delimited', records = true, columns = {${types.join(', ')}})`,
        storedColumns: COLUMNS.map(({ name, type }) => ({ name, type, text: false })),
        images,
        bytes: new TableBytes({ files, plain: [list], shown: () => shownPath, csv: {} }),
    };
}

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
        (0,data_csv/* refuseTwins */.sv)(leaves.map(({ name }) => name), refuse);
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
        const encoding = declared ?? (packing === null ? markOf((0,data_csv/* firstBytes */.mI)(path, 2)) : undefined);
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
    const whole = (0,data_files/* findFiles */.lY)(path, shownPath, options.classified);
    if (whole.format === 'images')
        return openImages(engine, whole, shownPath, options);
    const files = options.shard ? { ...whole, paths: (0,shard/* shardFiles */.w)(whole.paths, options.shard) } : whole;
    const shown = (file) => (0,data_files/* shownFile */.G)(files, file, shownPath, options.classified);
    const plain = await plainFiles(files, engine.scratch, options.encoding, shown);
    const names = new Map(plain.map((each, i) => [each, shown(files.paths[i])]));
    return (0,source/* reading */.h)(shownPath, async () => {
        const { format, partitions } = files;
        const shownPlain = (each) => names.get(each) ?? each;
        if (format === 'parquet')
            await checkParquetSchemas(engine, plain, shownPlain);
        const bytes = new TableBytes({ files, plain, shown: shownPlain, csv: options });
        if (!options.unseen)
            await bytes.look();
        const asked = { paths: plain, format, partitions };
        const alone = () => (0,source/* source */.s)(asked, shownPlain, { ...options, alone: true });
        const stored = bytes.strays ? alone() : await storedSource(engine, asked, shownPlain, options);
        const described = format === 'csv' && partitions.length === 0
            ? textColumns(plain[0], shownPlain, options)
            : await describeColumns(engine, stored);
        await refuseHiddenColumns(engine, { ...files, paths: plain }, shownPlain, options);
        const storedColumns = described.map(({ name, type }) => ({
            name,
            type,
            text: format === 'csv' || partitions.includes(name),
        }));
        return {
            isPart: options.shard !== undefined,
            files,
            parts: options.parts,
            plain,
            csv: options,
            shownPath,
            format,
            stored,
            alone: format === 'csv' ? alone : undefined,
            storedColumns,
            bytes,
        };
    });
}
/**
 * What `read` gives of a table, and the digests of its files, which are looked at beside it: the engine reads in
 * threads of its own. Where both fail, what the bytes tell is better told.
 * @param known the digests, where somebody has read the bytes
 */
async function readBeside(table, read, known) {
    const work = read(table);
    const looking = known ? table.bytes.look().then(() => known) : table.bytes.parts();
    await Promise.allSettled([looking, work]);
    const parts = await looking;
    return { parts, ...(await orAlone(table, (one) => (one === table ? work : read(one)))) };
}
/**
 * What `read` gives of a table whose bytes have been looked at; where it fails, and threads that begin in the middle of
 * a file may have taken lines in quotes for rows, it is read by one.
 */
async function orAlone(table, read) {
    try {
        return { table, found: await read(table) };
    }
    catch (error) {
        if (!table.alone || !table.bytes.mayStray)
            throw error;
        const other = { ...table, stored: table.alone() };
        return { table: other, found: await read(other) };
    }
}
/** What the engine would say of files of text, which are all alike. */
const textColumns = (path, shown, options) => (0,data_csv/* readDialect */.ts)(path, shown(path), options).names.map((name) => ({ name, type: 'VARCHAR' }));
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
/** As {@link openStored}, with the types of the values. */
async function openTable(engine, path, shownPath, options = {}) {
    const opened = await openStored(engine, path, shownPath, options);
    const { stored, storedColumns, format } = opened;
    if (isTyped(opened))
        return { ...opened, columns: storedColumns.map(({ name, type }) => ({ name, type })), typed: stored };
    const { table, found } = await orAlone(opened, (one) => (0,source/* reading */.h)(shownPath, () => (0,column_types/* inferTypes */.WE)(engine, one.stored, storedColumns, format)));
    if (found === null)
        throw noRows(format, shownPath);
    return typedTable(table, found);
}
/** A table whose columns have been found before. */
const typedTable = (table, columns) => ({
    ...table,
    columns,
    typed: typedSource(table, columns),
});
/** Whether the files say themselves what types their columns have. */
const isTyped = ({ format, storedColumns }) => format === 'images' || (format === 'parquet' && storedColumns.every(({ text }) => !text));
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
async function factsOf(table, columns, summed) {
    const parts = table.parts ?? (await (0,fingerprint/* fileParts */.RN)(table.files));
    const facts = withRowSum(await countedFacts({ ...table, parts }, columns, summed.rows), summed);
    return table.isPart ? { ...facts, parts: { files: parts, sum: (0,fingerprint/* hexSum */.Js)(summed.sum) } } : facts;
}
const withRowSum = (facts, { sum }) => ({
    ...facts,
    digests: { ...facts.digests, rows: (0,fingerprint/* rowsDigest */.QH)(facts.columns, facts.rows, sum) },
});
/** As {@link describeTable} in a fraction of its time; `rows` where they have been counted. */
async function unsummedFacts(engine, table, rows) {
    return countedFacts(table, table.columns, rows ?? (await countRows(engine, table)));
}
async function countRows(engine, { shownPath, typed }) {
    const [{ n }] = await (0,source/* reading */.h)(shownPath, () => engine.rows(`SELECT count(*) AS n FROM ${typed}`));
    return n;
}
async function countedFacts({ files, parts: known, shownPath, format, isPart }, columns, rows) {
    const dvc = isPart ? null : await (0,data_dvc/* verifiedDvcDigest */.qg)(files.path, shownPath);
    const parts = known ?? (await (0,fingerprint/* fileParts */.RN)(files));
    return {
        path: shownPath,
        format,
        bytes: parts.reduce((total, { bytes }) => total + bytes, 0),
        rows,
        columns,
        digests: {
            bytes: (0,fingerprint/* partsDigest */.DN)(parts),
            schema: (0,fingerprint/* schemaDigest */.ku)(columns),
            ...(dvc === null ? {} : { dvc }),
        },
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
        `columns = {${columns.join(', ')}}${(0,data_csv/* hive */.zW)(files.partitions)})`);
}
/** Of two keys that differ only in case the engine renames the second, and then finds no value for it. */
async function refuseTwinKeys(engine, paths, columns, shown) {
    const names = new Set(columns.map(({ name }) => name.toLowerCase()));
    const renamed = columns.some(({ name }) => /_\d+$/.test(name) && names.has(name.toLowerCase().replace(/_\d+$/, '')));
    if (!renamed)
        return;
    const keys = await engine.rows(`SELECT DISTINCT unnest(json_keys(json)) AS key FROM read_json_objects(${(0,data_engine/* sqlFiles */.Uo)(paths)}, format = 'newline_delimited') ORDER BY key`);
    (0,data_csv/* refuseTwins */.sv)(keys.map(({ key }) => key), (message, hint) => new errors/* UserError */.yo(message, { location: { file: shown(paths[0]) }, hint }));
}


/***/ }),

/***/ 97936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ filePart),
/* harmony export */   DN: () => (/* binding */ partsDigest),
/* harmony export */   G2: () => (/* binding */ bytesDigest),
/* harmony export */   Js: () => (/* binding */ hexSum),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   Pn: () => (/* binding */ sumRows),
/* harmony export */   QH: () => (/* binding */ rowsDigest),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   _$: () => (/* binding */ rowNumber),
/* harmony export */   ab: () => (/* binding */ rowFields),
/* harmony export */   ku: () => (/* binding */ schemaDigest),
/* harmony export */   oc: () => (/* binding */ rowSum),
/* harmony export */   rG: () => (/* binding */ rowHash),
/* harmony export */   uI: () => (/* binding */ HALVES),
/* harmony export */   vf: () => (/* binding */ SUMS),
/* harmony export */   zL: () => (/* binding */ hashedRows)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22322);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30624);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11821);






async function fileParts(files) {
    const parts = [];
    for (const path of files.paths)
        parts.push(filePart(files, path, await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileDigest */ .hd)(path)));
    return parts;
}
/** `path` is one of the files. */
const filePart = ({ root }, path, sha256) => ({
    path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
    bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size,
    sha256,
});
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
    const [sums] = await engine.rows(`SELECT ${SUMS} FROM (SELECT ${HALVES} FROM ${hashedRows(source, columns)})`);
    return rowSum(sums);
}
/** SQL table expression with the hash `m` of every row of `source`, in its order; `more` are expressions beside it. */
function hashedRows(source, columns, more = []) {
    const fields = [...rowFields(columns), ...more.map((sql, i) => `${sql} AS g${i}`)];
    const beside = more.map((_, i) => `g${i}`);
    return `(SELECT ${[rowHash(columns), ...beside].join(', ')} FROM (SELECT ${fields.join(', ') || 'NULL'} FROM ${source}))`;
}
/** SQL of the canonical text of every field, named for {@link rowHash}; `textOf` gives the text of a column. */
const rowFields = (columns, textOf = ownText) => byName(columns).map((column, i) => `${textOf(column, columns.indexOf(column))} AS f${i}`);
const ownText = ({ name, type }, _place) => (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)((0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlIdentifier */ .I3)(name), type);
/** SQL of a row's hash `m` from its fields; of that the two {@link HALVES}, and of those the {@link SUMS}. */
function rowHash(columns) {
    const parts = byName(columns).map(({ type }, i) => `${lengthText(`f${i}`, type)}, f${i}`);
    return `md5_number(concat(${parts.join(', ') || "''"})) AS m`;
}
/** Lengths of which the text is at hand; writing a number anew takes four times as long. */
const KNOWN_LENGTHS = Array.from({ length: 66 }, (_, i) => `'${i - 1}:'`).join(', ');
/** SQL of `<bytes of a field>:`, -1 where it is missing. Numbers are short: a few comparisons are faster than a list. */
function lengthText(field, type) {
    const written = `concat(coalesce(strlen(${field}), -1), ':')`;
    if (/INT/.test(type))
        return `CASE strlen(${field}) ${[1, 2, 3, 4, 5, 6, 7].map((n) => `WHEN ${n} THEN '${n}:'`).join(' ')} ELSE ${written} END`;
    return `coalesce(([${KNOWN_LENGTHS}])[coalesce(strlen(${field}), -1) + 2], ${written})`;
}
const HALVES = 'CAST(m & 18446744073709551615::UHUGEINT AS UBIGINT) AS m_low, CAST(m >> 64 AS UBIGINT) AS m_high';
const SUMS = 'count(*) AS rows, CAST(coalesce(sum(m_low), 0) AS VARCHAR) AS low, CAST(coalesce(sum(m_high), 0) AS VARCHAR) AS high';
/** What {@link SUMS} gave. */
const rowSum = ({ rows, low, high }) => ({
    rows: rows,
    sum: (BigInt(low) + BigInt(high) * WORD) % (WORD * WORD),
});
/** SQL of a number that a row has by what it holds, whatever file it is in: its MD5, as in {@link rowHash}. */
function rowNumber(columns) {
    const texts = byName(columns).map(({ name, type }) => (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)((0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlIdentifier */ .I3)(name), type));
    return `md5_number(concat(${texts.map((text) => `coalesce(strlen(${text}), -1), ':', ${text}`).join(', ')}))`;
}
/** Of the names of the columns and of the rows as a multiset. */
function rowsDigest(columns, rows, sum) {
    const names = byName(columns).map(({ name }) => name);
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify([names, String(rows), hexSum(sum)]));
}
const addSums = (sums) => sums.reduce((total, sum) => total + sum, 0n) % (WORD * WORD);
const hexSum = (sum) => sum.toString(16).padStart(32, '0');
const byName = (columns) => [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));


/***/ }),

/***/ 91437:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ scanImages)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/foreign.js
var foreign = __webpack_require__(18832);
;// CONCATENATED MODULE: ./lib/data/images/resize.js
/** Pillow's fixed point: 8 bits of result and 2 to spare in 32. */
const PRECISION = 22;
const LOBES = 3;
/**
 * An image in another size by Lanczos's filter, to the bit as Pillow's `resize` does with 8-bit pixels: first the
 * columns, then the rows, with weights of 22 fractional bits.
 * @see Pillow, src/libImaging/Resample.c; Turkowski (1990), Filters for common resampling tasks.
 */
function resize(image, width, height) {
    return transposed(narrowed(transposed(narrowed(image, width)), height));
}
function narrowed({ width: from, height, pixels }, width) {
    if (from === width)
        return { width, height, pixels };
    const windows = windowsOf(from, width);
    const result = new Uint8Array(width * height);
    for (let row = 0; row < height; row++)
        for (const [i, { start, weights }] of windows.entries()) {
            let sum = 1 << (PRECISION - 1);
            const first = row * from + start;
            for (let k = 0; k < weights.length; k++)
                sum += pixels[first + k] * weights[k];
            result[row * width + i] = Math.min(255, Math.max(0, sum >> PRECISION));
        }
    return { width, height, pixels: result };
}
function transposed({ width, height, pixels }) {
    const result = new Uint8Array(pixels.length);
    for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
            result[x * height + y] = pixels[y * width + x];
    return { width: height, height: width, pixels: result };
}
function windowsOf(from, to) {
    const scale = from / to;
    const stretch = Math.max(1, scale);
    const support = LOBES * stretch;
    return Array.from({ length: to }, (_, i) => {
        const centre = (i + 0.5) * scale;
        const start = Math.max(0, Math.trunc(centre - support + 0.5));
        const end = Math.min(from, Math.trunc(centre + support + 0.5));
        const shares = Array.from({ length: end - start }, (_, k) => lanczos((k + start - centre + 0.5) * (1 / stretch)));
        const total = shares.reduce((sum, share) => sum + share, 0);
        const weights = Int32Array.from(shares, (share) => {
            const weight = (share / total) * (1 << PRECISION);
            return Math.trunc(weight + (weight < 0 ? -0.5 : 0.5));
        });
        return { start, weights };
    });
}
const lanczos = (x) => (x >= -LOBES && x < LOBES ? sinc(x) * sinc(x / LOBES) : 0);
const sinc = (x) => (x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI));

;// CONCATENATED MODULE: ./lib/data/images/dhash.js

const SIDE = 8;
/**
 * The difference hash: of the image at 9 × 8 pixels, row by row, whether each pixel is brighter than the one to its
 * left, as 16 hexadecimal digits. Equal to `str(imagehash.dhash(image))`.
 * @see Krawetz (2013), Kind of Like That; imagehash 4.3.
 */
function dhash(image) {
    const { pixels } = resize(image, SIDE + 1, SIDE);
    let hash = '';
    for (let row = 0; row < SIDE; row++) {
        let bits = 0;
        for (let i = 0; i < SIDE; i++) {
            const at = row * (SIDE + 1) + i;
            bits = (bits << 1) | Number(pixels[at + 1] > pixels[at]);
        }
        hash += bits.toString(16).padStart(2, '0');
    }
    return hash;
}

// EXTERNAL MODULE: ./lib/data/images/picture.js
var images_picture = __webpack_require__(48489);
// EXTERNAL MODULE: ./lib/data/images/read.js + 12 modules
var read = __webpack_require__(90321);
;// CONCATENATED MODULE: ./lib/data/images/scan.js









/** A larger file is not held in memory. */
const MOST_BYTES = 2 ** 30;
/**
 * Pixels that are decoded in one folder to find images that look alike, about two minutes of work; those beyond are not
 * compared.
 */
const MOST_COMPARED = 2 ** 32;
/**
 * Reads every file whole: its digest, what its header says, and the difference hash where the pixels can be decoded.
 * @throws UserError for a Git LFS pointer, which is no damage but data that was not fetched.
 */
async function scanImages(files, shown, onFile, mostPixels = MOST_COMPARED) {
    const found = [];
    const budget = { pixels: mostPixels };
    for (const [i, { file, path }] of files.entries()) {
        found.push(scanImage(file, path, () => shown(i), budget));
        onFile?.(found.length, files.length);
        // What else the process does, such as a request to stop it, gets its turn.
        if (found.length % 16 === 0)
            await (0,promises_.setImmediate)();
    }
    return found;
}
function scanImage(file, path, shown, budget) {
    const size = (0,external_node_fs_.statSync)(file).size;
    if (size > MOST_BYTES)
        throw new errors/* UserError */.yo(`is larger than ${(0,lib_text/* bytes */.ee)(MOST_BYTES)}`, {
            location: { file: shown() },
            hint: 'Cut it into tiles.',
        });
    const content = (0,external_node_fs_.readFileSync)(file);
    (0,foreign/* refusePointer */.w)(content.toString('latin1', 0, 1024), (message, hint) => {
        return new errors/* UserError */.yo(message, { location: { file: shown() }, hint });
    });
    const known = { path, bytes: content.length, sha256: (0,canonical/* sha256 */.sc)(content) };
    try {
        const { grey, ...picture } = (0,read/* readPicture */.de)(content);
        budget.pixels -= picture.width * picture.height;
        const pixels = budget.pixels < 0 ? null : (0,images_picture/* greyOf */.NT)({ ...picture, grey });
        return {
            ...known,
            ...picture,
            dhash: pixels && dhash(pixels),
            damage: null,
            misnamed: picture.format !== ((0,read/* namedFormat */.tc)(path) ?? picture.format),
        };
    }
    catch (error) {
        if (!(error instanceof images_picture/* Damaged */.WM))
            throw error;
        const nothing = { format: null, width: null, height: null, mode: null, dhash: null };
        return { ...known, ...nothing, damage: error.message, misnamed: false };
    }
}


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
    return (0,_csv_js__WEBPACK_IMPORTED_MODULE_1__/* .csvSource */ .gK)(paths, dialects[0], partitions, options.alone);
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
        throw error instanceof _engine_js__WEBPACK_IMPORTED_MODULE_2__/* .EngineError */ .NJ ? readFailure(error, shownPath) : error;
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
        // A line that is longer than a buffer cannot be read in parallel, and has no number.
        said: /Maximum line size|maximum_line_size|max_line_size|buffer_size|does not support a full read/i,
        ..._csv_js__WEBPACK_IMPORTED_MODULE_1__/* .LONG_LINE */ .qZ,
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
    const line = Number(/(?:on Line:|in line|at line) (\d+)/.exec(error.said)?.[1]);
    const location = { file: shownPath, line: Number.isInteger(line) ? line : undefined };
    const fields = FIELDS.exec(error.said);
    if (fields)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(Number(fields[2]), 'field')} where the header has ${fields[1]}`, {
            location,
            hint: 'Quote fields that hold the delimiter or a line break.',
        });
    const failure = FAILURES.find(({ said }) => said.test(error.said));
    return failure ? new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(failure.message, { location, hint: failure.hint, cause: error }) : error;
}


/***/ }),

/***/ 11821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isCompatible),
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Fd: () => (/* binding */ strictCast),
/* harmony export */   bG: () => (/* binding */ knownText),
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
/**
 * Text of a shape, parsed: broken where it has another shape or does not parse; no characters are no value. Most texts
 * are those that the engine gives their values, which is seen in half the time that the shape takes.
 */
function parsed(text, pattern, { type, length, parse }) {
    const plain = `TRY_CAST(${text} AS ${type})`;
    const isPrinted = (cast) => `${length ? `strlen(${text}) = ${length} AND ` : ''}CAST(${cast} AS VARCHAR) = ${text}`;
    const valueBy = (cast) => `CASE WHEN ${isPrinted(cast)} THEN ${cast} WHEN ${matches(text, pattern)} THEN ${parse ?? plain} END`;
    const value = valueBy(plain);
    const given = `${text} <> ''`;
    return {
        value,
        given,
        printed: isPrinted(plain),
        broken: `${given} AND (${value}) IS NULL`,
        steps: { plain, value: valueBy },
    };
}
function textCast(expression, wanted) {
    switch (wanted) {
        case 'string':
            return { value: expression, broken: 'false' };
        case 'integer':
            return parsed(expression, INTEGER, { type: 'BIGINT' });
        case 'number': {
            const value = `TRY_CAST(${expression} AS DOUBLE)`;
            const finite = `${matches(expression, NUMBER)} AND isfinite(${value})`;
            const plain = `TRY_CAST(${expression} || 'e0' AS DOUBLE)`;
            const valueBy = (cast, same) => `CASE WHEN ${isPlainNumber(expression, cast)} THEN ${same} WHEN ${finite} THEN ${value} END`;
            return {
                value: valueBy(plain, value),
                steps: { plain, value: (cast) => valueBy(cast, cast) },
                given: `${expression} <> '' AND lower(${expression}) <> 'nan'`,
                broken: `${expression} <> '' AND NOT coalesce(${finite}, false) AND lower(${expression}) <> 'nan'`,
            };
        }
        case 'boolean':
            return when(`lower(${expression}) IN ('true', 'false')`, `nullif(${expression}, '')`, `(lower(${expression}) = 'true')`);
        case 'date':
            return parsed(expression, DATE + MIDNIGHT, { type: 'DATE', length: 10 });
        case 'timestamp':
            return parsed(expression, `${DATE}([ T]${TIME}${OFFSET})?`, {
                type: 'TIMESTAMP',
                length: 19,
                parse: textTimestamp(expression),
            });
    }
}
/**
 * Digits with or without a point, seen faster than their shape: the engine takes an exponent behind nothing else, if no
 * blank and no plus stand before it and no underscore within. `cast` is that of the text with an exponent of 0.
 */
const isPlainNumber = (text, cast) => `${text} >= '-' AND NOT contains(${text}, '_') AND isfinite(${cast})`;
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
/** As {@link canonicalText} of a value whose `text` is there, and whether it is the one that the engine prints. */
function knownText(value, type, text, printed) {
    const midnight = type === 'TIMESTAMP' ? ` AND NOT suffix(${text}, '00:00:00')` : '';
    return `CASE WHEN ${printed}${midnight} THEN ${text} ELSE ${canonicalText(value, type)} END`;
}
const timestampText = (x) => `CASE WHEN date_trunc('day', ${x}) = ${x} THEN CAST(CAST(${x} AS DATE) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`;


/***/ })

};
