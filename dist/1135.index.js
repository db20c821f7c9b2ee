export const id = 1135;
export const ids = [1135,3372];
export const modules = {

/***/ 18513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23438);



/** The contract that the configuration names. */
async function readContract(context) {
    const named = context.model.config.data.contract;
    const path = context.inside(named, 'data.contract');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), context.shown(path));
    throw context.model.error(['data', 'contract'], `"${named}" does not exist`, 'Write a first one from the data: validate-data with mode: infer.');
}


/***/ }),

/***/ 73372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  maskTruth: () => (/* binding */ maskTruth),
  readMaskTables: () => (/* binding */ readMaskTables)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/data/npy.js
/** Readers of one element by NumPy's name of the type, little-endian. */
const TYPES = {
    '|b1': { size: 1, read: (view, at) => view.getUint8(at) },
    '|u1': { size: 1, read: (view, at) => view.getUint8(at) },
    '|i1': { size: 1, read: (view, at) => view.getInt8(at) },
    '<u2': { size: 2, read: (view, at) => view.getUint16(at, true) },
    '<i2': { size: 2, read: (view, at) => view.getInt16(at, true) },
    '<u4': { size: 4, read: (view, at) => view.getUint32(at, true) },
    '<i4': { size: 4, read: (view, at) => view.getInt32(at, true) },
    '<i8': { size: 8, read: (view, at) => Number(view.getBigInt64(at, true)) },
};
/**
 * A two-dimensional array of whole numbers; axes of length 1 do not count.
 * @see https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
 */
function decodeNpy(bytes) {
    if (bytes.length < 12 || bytes.toString('latin1', 0, 6) !== '\x93NUMPY')
        throw new Error('it is no NumPy file');
    const isFirst = bytes[6] === 1;
    const start = isFirst ? 10 : 12;
    const end = start + (isFirst ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8));
    const header = bytes.toString('latin1', start, end);
    const descr = /'descr':\s*'([^']+)'/.exec(header)?.[1] ?? '';
    const type = TYPES[descr];
    if (!type)
        throw new Error(`its type is ${descr || 'a record'}, not an integer`);
    const axes = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1].split(',') ?? [];
    const shape = axes.filter((axis) => axis.trim() !== '').map(Number);
    const [height, width = 1, ...more] = shape.filter((axis) => axis !== 1);
    if (height === undefined || more.length > 0)
        throw new Error(`its shape is [${shape.join(', ')}], not [height, width]`);
    if (bytes.length < end + width * height * type.size)
        throw new Error('it is cut off');
    const view = new DataView(bytes.buffer, bytes.byteOffset + end);
    const isColumns = /'fortran_order':\s*True/.test(header);
    const values = Int32Array.from({ length: width * height }, (_, i) => type.read(view, type.size * (isColumns ? (i % width) * height + Math.floor(i / width) : i)));
    return { width, height, values };
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./lib/data/png.js

const SIGNATURE = '89504e470d0a1a0a';
const GREY = 0;
const PALETTE = 3;
const MOST_PIXELS = 2 ** 28;
/**
 * Grey values, or indices of the palette, of a PNG file of 1, 2, 4, 8 or 16 bits a pixel.
 * @see https://www.w3.org/TR/png-3
 */
function decodePng(bytes) {
    if (bytes.toString('hex', 0, 8) !== SIGNATURE)
        throw new Error('it is no PNG file');
    const { header, data } = chunks(bytes);
    const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
    const [depth, colour, interlaced] = [header[8], header[9], header[12]];
    if (colour !== GREY && colour !== PALETTE)
        throw new Error('it has colours; a mask is grey or has a palette, one number a pixel');
    if (interlaced !== 0)
        throw new Error('it is interlaced; write it without');
    if (width * height > MOST_PIXELS)
        throw new Error(`it has ${width} × ${height} pixels`);
    const stride = Math.ceil((width * depth) / 8);
    const lines = unfiltered((0,external_node_zlib_.inflateSync)(data, { maxOutputLength: (stride + 1) * height }), stride, height, Math.max(1, depth / 8));
    return { width, height, values: pixels(lines, { width, height, depth, stride }) };
}
function chunks(bytes) {
    let header;
    const data = [];
    for (let at = 8; at + 8 <= bytes.length;) {
        const length = bytes.readUInt32BE(at);
        const type = bytes.toString('latin1', at + 4, at + 8);
        const body = bytes.subarray(at + 8, at + 8 + length);
        if (type === 'IHDR')
            header = body;
        if (type === 'IDAT')
            data.push(body);
        at += length + 12;
    }
    if (header?.length !== 13 || data.length === 0)
        throw new Error('it is cut off');
    return { header, data: Buffer.concat(data) };
}
/** Each line begins with the number of its filter, which adds what lies to the left, above, or both. */
function unfiltered(raw, stride, height, step) {
    if (raw.length < (stride + 1) * height)
        throw new Error('it is cut off');
    const lines = new Uint8Array(stride * height);
    for (let y = 0; y < height; y++) {
        const filter = raw[y * (stride + 1)];
        for (let x = 0; x < stride; x++) {
            const at = y * stride + x;
            const left = x >= step ? lines[at - step] : 0;
            const above = y > 0 ? lines[at - stride] : 0;
            const corner = x >= step && y > 0 ? lines[at - stride - step] : 0;
            lines[at] = raw[y * (stride + 1) + 1 + x] + predicted(filter, left, above, corner);
        }
    }
    return lines;
}
function predicted(filter, left, above, corner) {
    if (filter === 0)
        return 0;
    if (filter === 1)
        return left;
    if (filter === 2)
        return above;
    if (filter === 3)
        return (left + above) >> 1;
    if (filter !== 4)
        throw new Error(`it has a line of filter ${filter}`);
    const [a, b, c] = [left, above, corner].map((one) => Math.abs(left + above - corner - one));
    return a <= b && a <= c ? left : b <= c ? above : corner;
}
function pixels(lines, { width, height, depth, stride }) {
    if (depth === 8)
        return lines;
    return Uint16Array.from({ length: width * height }, (_, i) => {
        const [y, x] = [Math.floor(i / width), i % width];
        if (depth === 16)
            return lines[y * stride + 2 * x] * 256 + lines[y * stride + 2 * x + 1];
        const bit = x * depth;
        return (lines[y * stride + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
    });
}

;// CONCATENATED MODULE: ./lib/data/mask.js





const DECODERS = { '.png': decodePng, '.npy': decodeNpy };
/** @throws UserError for a file that is missing, or holds no mask of class numbers. */
async function readMask(path, shownPath) {
    const decode = DECODERS[(0,external_node_path_.extname)(path).toLowerCase()];
    const location = { file: shownPath };
    if (!decode)
        throw new errors/* UserError */.yo('is no label mask', {
            location,
            hint: 'Masks are PNG files (grey or palette) or NumPy arrays (.npy) of class numbers.',
        });
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('cannot be read as a label mask', { location, cause });
    }
    try {
        return decode(bytes);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`holds no mask of class numbers: ${cause.message}`, { location, cause });
    }
}

// EXTERNAL MODULE: ./lib/evaluation/metrics/segmentation.js
var segmentation = __webpack_require__(636);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/actions/image-predictions.js
var image_predictions = __webpack_require__(43009);
;// CONCATENATED MODULE: ./lib/actions/masks.js







/** A table of K² pixels for each image grows with the square of the classes. */
const MOST_CLASSES = 256;
/** The label column holds paths of masks, relative to the file that names them. */
async function maskTruth(context, { columns, facts, table }) {
    const { data, io } = context.model.config;
    const file = (0,external_node_path_.resolve)(context.platform.workspace, table.shownPath);
    const masks = pathsOf(context, columns[data.label], data.label, file);
    const classes = io.classes?.map(String) ?? (await classesOf(context, masks));
    if (classes.length > MOST_CLASSES)
        throw context.model.error(['data', 'label'], `the masks of ${facts.path} hold ${(0,lib_text/* count */.U9)(classes.length)} classes; at most ${MOST_CLASSES} are counted`, 'Name what is to be left out: data.ignore-label.');
    return { labels: new Float64Array(masks.length), classes, positiveLabel: null, masks };
}
/** 0 to the largest number that occurs. */
async function classesOf(context, masks) {
    const ignore = context.model.config.data['ignore-label'];
    let largest = 0;
    for (const path of masks) {
        const { values } = await readMask(path, context.shown(path));
        for (let i = 0; i < values.length; i++)
            if (values[i] !== ignore && values[i] > largest)
                largest = values[i];
    }
    return Array.from({ length: largest + 1 }, (_, k) => String(k));
}
function pathsOf(context, values, column, file) {
    return Array.from(values, (value, row) => {
        if (typeof value === 'string' && value !== '')
            return context.inside((0,external_node_path_.resolve)((0,external_node_path_.dirname)(file), value), `row ${row + 1} of ${context.shown(file)}`);
        throw new errors/* RowError */.Lw((place) => `column "${column}" holds no path of a mask in ${place}`, row + 1, {
            location: { file: context.shown(file) },
        });
    });
}
/** Pixels of each image by true and predicted class, row-major [images, K, K]; counted image by image. */
async function readMaskTables(context, file, shown, rows) {
    const paths = await predictedMasks(context, file, shown, rows);
    const masks = rows.masks;
    const size = rows.classes.length ** 2;
    const tables = new Float64Array(masks.length * size);
    for (const [row, path] of masks.entries()) {
        const truth = await readMask(path, context.shown(path));
        const found = await readMask(paths[row], context.shown(paths[row]));
        tables.set(tableOf(context, rows.classes, { truth, path }, { found, path: paths[row] }), row * size);
        context.platform.log.progress(`comparing masks of ${shown}`, (row + 1) / masks.length);
    }
    return tables;
}
function tableOf(context, classes, { truth, path }, { found, path: other }) {
    const ignore = context.model.config.data['ignore-label'] ?? null;
    const location = { file: context.shown(other) };
    if (truth.width !== found.width || truth.height !== found.height)
        throw new errors/* UserError */.yo(`is ${found.width} × ${found.height} pixels, and its truth ${context.shown(path)} ${truth.width} × ${truth.height}`, { location });
    refuseUnknown(truth, classes, context.shown(path), ignore);
    // A prediction where nothing is labelled does not count, whatever it says.
    refuseUnknown(found, classes, location.file, null, (pixel) => truth.values[pixel] !== ignore);
    return (0,segmentation/* pixelTable */.V)(truth.values, found.values, classes.length, ignore);
}
function refuseUnknown({ values }, classes, file, ignore, counts = () => true) {
    for (let pixel = 0; pixel < values.length; pixel++) {
        const value = values[pixel];
        if ((value >= 0 && value < classes.length) || value === ignore || !counts(pixel))
            continue;
        throw new errors/* UserError */.yo(`holds class ${value}, and the classes are 0 to ${classes.length - 1}`, {
            location: { file },
            hint: 'Name all classes, in the order of their numbers: io: { classes: [...] }. What is no class: data: { ignore-label: 255 }.',
        });
    }
}
const predictedMasks = (context, file, shown, rows) => (0,image_predictions/* predictedImages */.z)(context, file, shown, rows, {
    of: 'masks',
    names: ['prediction', 'mask'],
    rows: 'masks',
    id: context.model.config.data.id,
    read: async ({ engine, table }, column) => {
        const { mask } = await engine.columns(`SELECT ${(0,data_engine/* sqlIdentifier */.I3)(column)} AS mask FROM ${table.typed}`);
        return pathsOf(context, mask, column, file);
    },
});


/***/ }),

/***/ 64305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ readAnswers),
/* harmony export */   R_: () => (/* binding */ readPredictions),
/* harmony export */   v6: () => (/* binding */ DATA_PROPERTY)
/* harmony export */ });
/* harmony import */ var _config_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70056);
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51655);
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68804);
/* harmony import */ var _boxes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14514);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73372);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80520);









/** Key of a Parquet file's metadata: the digest of the data whose rows it predicts. */
const DATA_PROPERTY = 'mlops.data';
const SCORE_COLUMNS = ['probability', 'score', 'prediction'];
/** What a file says that a model answered, as the task has it. */
async function readAnswers(context, file, shown, rows) {
    if (rows.boxes)
        return {
            scores: new Float64Array(0),
            width: 0,
            classes: null,
            detected: await (0,_boxes_js__WEBPACK_IMPORTED_MODULE_5__.readDetections)(context, file, shown, rows),
        };
    if (rows.masks)
        return {
            scores: await (0,_masks_js__WEBPACK_IMPORTED_MODULE_6__.readMaskTables)(context, file, shown, rows),
            width: rows.classes.length ** 2,
            classes: null,
        };
    return readPredictions(context, file, shown, rows);
}
/**
 * The score of each judged row out of a file: matched by data.id where both have that column, else by their order.
 *
 * @throws UserError for another number of rows, other rows, or a file that was made for other data
 */
async function readPredictions(context, file, shown, rows) {
    const engine = await (0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .openEngine */ .F5)();
    try {
        const table = await (0,_data_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(engine, file, shown);
        await refuseOtherData(engine, table, rows);
        const { data } = context.model.config;
        const names = table.columns.map(({ name }) => name);
        const id = rows.ids && data.id !== undefined && names.includes(data.id) ? data.id : null;
        const { wanted, ...meant } = layoutOf(context.model.config, names, id, shown, rows);
        const scores = [];
        for (const name of wanted)
            scores.push(await numbers(engine, table, name));
        const found = id === null ? null : await (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .idsOf */ .U)(engine, table, id);
        if (rows.ids && found) {
            const order = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_7__/* .matchRows */ .l)(rows.ids, found, shown, rows.facts.path);
            return { ...interleaved(scores, order.length, (row) => order[row]), ...meant };
        }
        const length = scores[0].length;
        if (length === rows.facts.rows)
            return { ...interleaved(scores, length, (row) => row), ...meant };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(length)} rows, ${rows.facts.path} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(rows.facts.rows)}`, {
            location: { file: shown },
            hint: 'Write one prediction for each row of the data, in the same order, or with the column that data.id names.',
        });
    }
    finally {
        engine.close();
    }
}
const QUANTILE = /^(?:q|quantile_)?(0?\.\d+)$/;
/** The columns of the answer, and what they stand for. */
function layoutOf(config, names, id, shown, { classes }) {
    if (classes.length > 0) {
        const columns = classColumns(config, names, id, shown);
        return { wanted: columns.map(({ name }) => name), classes: columns.map((column) => column.class) };
    }
    const levels = names
        .flatMap((name) => (QUANTILE.test(name) ? [{ name, level: Number(QUANTILE.exec(name)?.[1]) }] : []))
        .sort((a, b) => a.level - b.level);
    if (config.task !== 'forecasting' || levels.length === 0)
        return { wanted: [scoreColumn(config, names, id, shown)], classes: null };
    return {
        wanted: levels.map(({ name }) => name),
        classes: null,
        quantiles: levels.map(({ level }) => level),
    };
}
/** Where the file says what it predicts, it must be these rows: their order alone proves nothing. */
async function refuseOtherData(engine, { format, files, shownPath }, rows) {
    if (format !== 'parquet')
        return;
    const [found] = await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .h)(shownPath, () => engine.rows(`SELECT decode(value) AS value FROM parquet_kv_metadata(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(files.paths[0])}) WHERE decode(key) = ${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(DATA_PROPERTY)}`));
    if (!found || found.value === rows.facts.digests.bytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`predicts other data than ${rows.facts.path}: its file then was ${found.value}`, {
        location: { file: shownPath },
        hint: 'Predict these rows, or judge on the data that it was made for.',
    });
}
/** `io.output` where the file has such a column; one of the usual names; one named after the class; the only one. */
function scoreColumn({ io, data, task }, names, id, file) {
    const positive = io.positive ?? data['positive-label'] ?? 1;
    const ofClass = task === 'binary-classification' ? [`probability_${positive}`, `proba_${positive}`, `p_${positive}`] : [];
    const others = names.filter((name) => name !== id);
    const wanted = [...[io.output ?? []].flat(), ...SCORE_COLUMNS, ...ofClass];
    const column = wanted.find((name) => others.includes(name)) ?? (others.length === 1 ? others[0] : undefined);
    if (column !== undefined)
        return column;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column of scores. Name it one of: ${[...SCORE_COLUMNS, ...ofClass].join(', ')}, or say which: io: { output: … }. Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .didYouMean */ .au)('prediction', names)}`, { location: { file } });
}
/** Columns of a matrix, row-major. */
function interleaved(columns, rows, from) {
    const width = columns.length;
    const scores = new Float64Array(rows * width);
    for (const [column, values] of columns.entries())
        for (let row = 0; row < rows; row++)
            scores[row * width + column] = values[from(row)];
    return { scores, width };
}
const OF_CLASS = /^(?:probability|proba|p)_(.+)$/;
/** `probability_<class>` of each class, or the columns of `io.output` with the classes of `io.classes`. */
function classColumns({ io }, names, id, file) {
    const { output, classes } = (0,_config_io_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIo */ .e)(io);
    if (output && classes?.length === output.length && output.every((name) => names.includes(name)))
        return output.map((name, i) => ({ name, class: classes[i] }));
    const found = names.flatMap((name) => {
        const match = name === id ? null : OF_CLASS.exec(name);
        return match ? [{ name, class: match[1] }] : [];
    });
    if (found.length > 1)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column for each class. Name them probability_<class>, or say which: io: { output: [...], classes: [...] }. Columns: ${names.join(', ')}`, { location: { file } });
}
async function numbers(engine, table, column) {
    const sql = `SELECT TRY_CAST(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(column)} AS DOUBLE) AS score FROM ${table.typed}`;
    const { score } = await engine.columns(sql);
    const scores = score;
    const row = scores.findIndex((value) => !Number.isFinite(value));
    if (row < 0)
        return scores;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`column "${column}" holds no finite number in row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .count */ .U9)(row + 1)}`, {
        location: { file: table.shownPath },
        hint: 'Every row needs a prediction.',
    });
}


/***/ }),

/***/ 4733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ categoricalProfiles),
/* harmony export */   U: () => (/* binding */ MAX_CATEGORIES)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _masked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33471);
/* harmony import */ var _registers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65026);



const MAX_CATEGORIES = 1000;
/** Profiles of columns of text: all values are counted, and the most frequent listed. */
async function categoricalProfiles(engine, source, columns, frozen, sketched) {
    if (columns.length === 0)
        return [];
    const [{ rows }] = await engine.rows(`SELECT count(*) AS rows FROM ${source}`);
    const registers = sketched ? await registersOf(engine, source, columns) : [];
    const profiles = [];
    for (const [i, { name, value, masked }] of columns.entries()) {
        const known = knownFirst(frozen.find((one) => one.name === name));
        // A grouping per column: all columns in one, as pairs of column and value, would take four times as long.
        const groups = await engine.rows(`WITH counted AS MATERIALIZED (
         SELECT v, count(*) AS n FROM (SELECT ${value} AS v FROM ${source}) WHERE v IS NOT NULL GROUP BY v),
       ${masked ? `shown AS (SELECT ${(0,_masked_js__WEBPACK_IMPORTED_MODULE_1__/* .maskedText */ .$O)('v')} AS v, sum(n)::BIGINT AS n FROM counted GROUP BY 1),` : ''}
       kept AS (SELECT v, n FROM ${masked ? 'shown' : 'counted'} ORDER BY ${known ? `${known}, ` : ''}n DESC, v LIMIT ${MAX_CATEGORIES})
       SELECT v, n, (SELECT count(*) FROM counted) AS distinct_values,
         (SELECT sum(n)::BIGINT FROM counted) AS total FROM kept ORDER BY n DESC, v`);
        const categories = groups.map(({ v, n }) => ({ value: v, count: n }));
        const total = (groups[0]?.total ?? 0);
        profiles.push({
            name,
            kind: 'categorical',
            rows: rows,
            nulls: rows - total,
            distinct: (groups[0]?.distinct_values ?? 0),
            categories,
            other: total - categories.reduce((sum, { count }) => sum + count, 0),
            ...(sketched ? { registers: registers[i] } : {}),
            ...(masked ? { masked: true } : {}),
        });
    }
    return profiles;
}
async function registersOf(engine, source, columns) {
    const { register, rest } = (0,_registers_js__WEBPACK_IMPORTED_MODULE_2__/* .registerSql */ .yA)('v');
    const found = await engine.rows(`SELECT i, ${register} AS register, min(${rest}) AS rest FROM (
       SELECT unnest([${columns.map((_, i) => i).join(', ')}]) AS i,
         unnest([${columns.map(({ value }) => value).join(', ')}]) AS v FROM ${source})
     WHERE v IS NOT NULL GROUP BY 1, 2`);
    return columns.map((_, i) => (0,_registers_js__WEBPACK_IMPORTED_MODULE_2__/* .packRegisters */ .IK)(found
        .filter((row) => row.i === i)
        .map((row) => ({ register: row.register, rest: row.rest }))));
}
function knownFirst(frozen) {
    if (frozen?.kind !== 'categorical' || frozen.categories.length === 0)
        return undefined;
    return `v NOT IN (${frozen.categories.map(({ value }) => (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(value)).join(', ')})`;
}


/***/ }),

/***/ 33471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $O: () => (/* binding */ maskedText),
/* harmony export */   f$: () => (/* binding */ shownText),
/* harmony export */   fV: () => (/* binding */ maskedProfile)
/* harmony export */ });
/** How columns are profiled whose values must not leave the machine: by sums and groups, never by a value. */
/** SQL of one of sixteen groups of a text, `#0` to `#f`: they show a change of the distribution, and no value. */
const maskedText = (value) => `'#' || substr(md5(${value}), 1, 1)`;
/** SQL of a text as a profile's categories show it; a boolean is never masked. */
const shownText = (value, { masked }) => masked ? maskedText(value) : value;
/** Of fewer values a mean and a deviation would tell the values themselves. */
const LEAST_VALUES = 10;
/** Quarters of a deviation, to three deviations on both sides. */
const STEPS = Array.from({ length: 25 }, (_, i) => (i - 12) / 4);
/**
 * A numeric profile without its ends and quantiles, which are values. Its bins are made of the mean and the deviation
 * unless they are `given`; `whole` rounds them for columns of integers.
 */
function maskedProfile(profile, whole, given) {
    const { mean, std, rows, nulls } = profile;
    const masked = { ...profile, min: null, max: null, quantiles: [], masked: true };
    if (mean === null || !std || rows - nulls < LEAST_VALUES)
        return { ...masked, mean: null, std: null, edges: given ?? [] };
    const edges = STEPS.map((step) => mean + step * std).map((edge) => whole ? Math.round(edge) : Number(edge.toPrecision(12)));
    return { ...masked, edges: given ?? [...new Set(edges)] };
}


/***/ }),

/***/ 19946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vx: () => (/* binding */ innerEdges),
  r3: () => (/* binding */ numericValue),
  Xv: () => (/* binding */ profileColumns),
  oD: () => (/* binding */ profileValues),
  Ll: () => (/* binding */ ranksOf)
});

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
// EXTERNAL MODULE: ./lib/data/category-profile.js
var category_profile = __webpack_require__(4733);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/masked.js
var data_masked = __webpack_require__(33471);
// EXTERNAL MODULE: ./lib/data/sketch.js
var data_sketch = __webpack_require__(88474);
;// CONCATENATED MODULE: ./lib/data/tally.js
/** More distinct values are cheaper to sort where they are than to bring here. */
const MOST_TALLIED = 100_000;
const LOOKED_AT = 40_000;
/**
 * Of those of the columns `x0`, `x1` … of a table expression that have few values, all values. The first rows tell
 * which; rows without a value do not count.
 */
async function tallyFew(engine, values, columns) {
    const distinct = Array.from({ length: columns }, (_, i) => `count(DISTINCT x${i}) AS d${i}`);
    const [found] = await engine.rows(`SELECT ${distinct.join(', ')} FROM (SELECT * FROM ${values} LIMIT ${LOOKED_AT})`);
    const tallies = [];
    for (let i = 0; i < columns; i++)
        tallies.push(found[`d${i}`] <= LOOKED_AT / 2 ? await tallyOf(engine, values, `x${i}`) : undefined);
    return tallies;
}
/** Undefined where the column has too many values after all. */
async function tallyOf(engine, values, column) {
    const found = await engine.columns(`SELECT x, n FROM (SELECT ${column} AS x, count(*) AS n FROM ${values} WHERE ${column} IS NOT NULL
     GROUP BY x LIMIT ${MOST_TALLIED + 1}) ORDER BY x`);
    const [distinct, counts] = [found.x, found.n];
    return distinct.length > MOST_TALLIED ? undefined : { values: distinct, counts };
}
/** How many rows have a value, and the smallest and largest of these. */
const tallyEnds = ({ values, counts }) => ({
    n: counts.reduce((sum, count) => sum + count, 0),
    min: values.at(0) ?? null,
    max: values.at(-1) ?? null,
});
/** The values at 1-based ascending `ranks` of the sorted column. */
function valuesAt({ values, counts }, ranks) {
    let place = 0;
    let upTo = counts[0] ?? 0;
    return ranks.map((rank) => {
        while (upTo < rank)
            upTo += counts[++place];
        return values[place];
    });
}
/** Rows in the bins between ascending `edges`, open at both ends: one count more than there are edges. */
function countsBetween({ values, counts }, edges) {
    const bins = new Array(edges.length + 1).fill(0);
    let bin = 0;
    for (let i = 0; i < values.length; i++) {
        while (values[i] > edges[bin])
            bin += 1;
        bins[bin] += counts[i];
    }
    return bins;
}
/** Exact sums, over all rows, of the whole steps of 1 / `perUnit` above `min`, and of their squares. */
function stepSums({ values, counts }, min, perUnit) {
    let [sum, squares] = [0n, 0n];
    for (let i = 0; i < values.length; i++) {
        const steps = BigInt(Math.round((values[i] - min) * perUnit));
        const all = steps * BigInt(counts[i]);
        sum += all;
        squares += all * steps;
    }
    return [sum, squares];
}

// EXTERNAL MODULE: ./lib/data/types.js
var data_types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/profile.js








const PERCENTILES = Array.from({ length: 101 }, (_, i) => i);
/**
 * Profiles columns of an SQL table expression; a column that it does not have is left out. Dates and timestamps as
 * numeric columns count in seconds since 1970 UTC; NaN and infinities count as nulls.
 *
 * With `frozen` profiles of the same names the numbers are counted in their bins, and their categories are kept
 * before more frequent ones, so that both sides can be compared count by count. With `sketched` they also hold what
 * {@link mergeProfiles} needs of a part. A masked column shows no value; a frozen profile says whether it is one.
 */
async function profileColumns(engine, source, columns, frozen = [], sketched = false) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    const present = columns.filter(({ name }) => types.has(name));
    const numeric = present
        .filter(({ kind }) => kind === 'numeric')
        .map((column) => {
        const type = types.get(column.name);
        const value = numericValue((0,data_engine/* sqlIdentifier */.I3)(column.name), type);
        return { name: column.name, value, masked: isMasked(column, frozen), whole: /INT/.test(type) };
    });
    const categorical = present
        .filter(({ kind }) => kind === 'categorical')
        .map((column) => {
        const type = types.get(column.name);
        const value = (0,data_types/* canonicalText */.A4)((0,data_engine/* sqlIdentifier */.I3)(column.name), type);
        // Two values that everybody knows need no mask.
        return { name: column.name, value, masked: type !== 'BOOLEAN' && isMasked(column, frozen) };
    });
    const profiles = [
        ...(await numericProfiles(engine, source, numeric, frozen, sketched)),
        ...(await (0,category_profile/* categoricalProfiles */.$)(engine, source, categorical, frozen, sketched)),
    ];
    return present.map(({ name }) => profiles.find((one) => one.name === name));
}
/** Both sides of a comparison are counted in the same way. */
const isMasked = ({ name, masked }, frozen) => {
    const other = frozen.find((one) => one.name === name);
    return other ? other.masked === true : masked === true;
};
/** Profiles numbers in memory, such as a model's scores; NaN counts as null. `values` is left as it is. */
function profileValues(name, values, frozen) {
    const sorted = (0,argsort/* ascending */.V_)(finiteOf(values));
    const quantiles = sorted.length === 0 ? [] : ranksOf(sorted.length).map((rank) => sorted[rank - 1]);
    const edges = edgesOf(frozen) ?? innerEdges(quantiles);
    const upTo = [...edges.map((edge) => countUpTo(sorted, edge)), sorted.length];
    return {
        name,
        kind: 'numeric',
        rows: values.length,
        nulls: values.length - sorted.length,
        mean: sorted.length === 0 ? null : (0,moments/* mean */.i2)(sorted),
        std: sorted.length < 2 ? null : Math.sqrt((0,moments/* variance */.GV)(sorted)),
        min: sorted.at(0) ?? null,
        max: sorted.at(-1) ?? null,
        quantiles,
        edges,
        counts: upTo.map((count, i) => count - (upTo[i - 1] ?? 0)),
    };
}
function finiteOf(values) {
    const finite = new Float64Array(values.length);
    let found = 0;
    for (let i = 0; i < values.length; i++)
        if (Number.isFinite(values[i]))
            finite[found++] = values[i];
    return finite.subarray(0, found);
}
function numericValue(column, type) {
    if (/INT/.test(type))
        return `CAST(${column} AS DOUBLE)`;
    const value = /^(DATE|TIMESTAMP)/.test(type) ? `epoch(${column})` : `CAST(${column} AS DOUBLE)`;
    return `CASE WHEN isfinite(${value}) THEN ${value} END`;
}
async function numericProfiles(engine, source, columns, frozen, sketched) {
    if (columns.length === 0)
        return [];
    const values = `(SELECT ${columns.map(({ value }, i) => `${value} AS x${i}`).join(', ')} FROM ${source})`;
    const tallies = await tallyFew(engine, values, columns.length);
    const ends = columns.flatMap((_, i) => tallies[i] ? [] : [`count(x${i}) AS n${i}, min(x${i}) AS min${i}, max(x${i}) AS max${i}`]);
    const [summary] = await engine.rows(`SELECT ${['count(*) AS rows', ...ends].join(', ')} FROM ${values}`);
    const rows = summary.rows;
    const measured = [];
    for (const [i, { name, masked }] of columns.entries()) {
        const tally = tallies[i];
        const { n, min, max } = tally ? tallyEnds(tally) : endsOf(summary, i);
        const ranks = masked || n === 0 ? [] : ranksOf(n);
        const quantiles = tally ? valuesAt(tally, ranks) : await quantilesOf(engine, values, `x${i}`, ranks);
        const edges = edgesOf(frozen.find((one) => one.name === name)) ?? innerEdges(quantiles);
        const profile = {
            name,
            kind: 'numeric',
            rows,
            nulls: rows - n,
            mean: null,
            std: null,
            min,
            max,
            quantiles,
            edges,
            counts: [],
            ...(sketched && !masked ? await sketchOf(engine, values, `x${i}`, { min, max }) : {}),
        };
        measured.push({ profile, tally });
    }
    const moments = await withMoments(engine, values, measured);
    const shown = moments.map((profile, i) => {
        const { name, masked, whole } = columns[i];
        // The parts of a whole cannot know each other's mean.
        const given = sketched ? [] : edgesOf(frozen.find((one) => one.name === name));
        return { profile: masked ? (0,data_masked/* maskedProfile */.fV)(profile, whole, given) : profile, tally: measured[i].tally };
    });
    return withCounts(engine, values, shown);
}
const endsOf = (summary, i) => ({
    n: summary[`n${i}`],
    min: summary[`min${i}`],
    max: summary[`max${i}`],
});
async function sketchOf(engine, values, column, ends) {
    const sketch = await (0,data_sketch/* sketchColumn */.Bn)(engine, values, column, ends);
    return sketch ? { sketch } : {};
}
/** The values at ranks ⌈pn⌉ of the sorted column: numpy's `inverted_cdf`, by a sort that may spill to disk. */
async function quantilesOf(engine, values, column, ranks) {
    if (ranks.length === 0)
        return [];
    const picked = await engine.rows(`SELECT r, x FROM (SELECT ${column} AS x, row_number() OVER (ORDER BY ${column}) AS r FROM ${values}
     WHERE ${column} IS NOT NULL) WHERE r IN (${[...new Set(ranks)].join(', ')})`);
    const byRank = new Map(picked.map(({ r, x }) => [r, x]));
    return ranks.map((rank) => byRank.get(rank));
}
/** Steps into which a column's range is cut: their squares, summed over 2³⁷ rows, still fit into 127 bits. */
const STEPS = 2 ** 45;
/**
 * Mean and sample standard deviation from sums of whole steps above the minimum, which are exact: a sum of floats
 * depends on the order in which threads add, and its last digits would change from run to run.
 */
async function withMoments(engine, values, measured) {
    const scales = measured.map(({ profile: { min, max } }) => stepsPerUnit(min, max));
    const sums = measured.flatMap(({ profile: { min }, tally }, i) => {
        if (scales[i] === null || min === null || tally)
            return [];
        const steps = `CAST(round((x${i} - ${doubleLiteral(min)}) * ${doubleLiteral(scales[i])}) AS HUGEINT)`;
        return [`sum(${steps}) AS s${i}`, `sum(${steps} * ${steps}) AS q${i}`];
    });
    const [found] = sums.length === 0 ? [{}] : await engine.rows(`SELECT ${sums.join(', ')} FROM ${values}`);
    return measured.map(({ profile, tally }, i) => {
        const scale = scales[i];
        if (scale === null || profile.min === null)
            return { ...profile, ...constantMoments(profile) };
        const n = BigInt(profile.rows - profile.nulls);
        const [sum, squares] = tally
            ? stepSums(tally, profile.min, scale)
            : [found[`s${i}`], found[`q${i}`]].map((x) => BigInt(x));
        const spread = Number(n * squares - sum * sum) / Number(n * (n - 1n));
        return { ...profile, mean: profile.min + Number(sum) / Number(n) / scale, std: Math.sqrt(spread) / scale };
    });
}
/** A power of two, so that scaling loses no bit; null where there is no range. */
function stepsPerUnit(min, max) {
    const range = min === null || max === null ? 0 : max - min;
    if (!(range > 0 && Number.isFinite(range)))
        return null;
    return 2 ** Math.min(1000, Math.floor(Math.log2(STEPS / range)));
}
/** One value, or none; a range beyond the largest double has no moments that a double could hold. */
function constantMoments({ rows, nulls, min, max }) {
    if (min === null || min !== max)
        return { mean: null, std: null };
    return { mean: min, std: rows - nulls < 2 ? null : 0 };
}
async function withCounts(engine, values, measured) {
    const histograms = measured.flatMap(({ profile: { edges }, tally }, i) => tally
        ? []
        : [`map_values(histogram(x${i}, [${edges.map(doubleLiteral).join(', ')}]::DOUBLE[])) AS h${i}`]);
    const [counted] = histograms.length === 0 ? [{}] : await engine.rows(`SELECT ${histograms.join(', ')} FROM ${values}`);
    return measured.map(({ profile, tally }, i) => {
        if (tally)
            return { ...profile, counts: countsBetween(tally, profile.edges) };
        const inBins = (counted[`h${i}`] ?? []).map(Number);
        const counts = Array.from({ length: profile.edges.length + 1 }, (_, bin) => inBins[bin] ?? 0);
        return { ...profile, counts: profile.edges.length === 0 ? [profile.rows - profile.nulls] : counts };
    });
}
/** An exponent makes it a double rather than a decimal, which would round twice. */
const doubleLiteral = (value) => (String(value).includes('e') ? String(value) : `${value}e0`);
const ranksOf = (n) => PERCENTILES.map((p) => Math.max(1, Math.ceil((p * n) / 100)));
/**
 * Distinct percentiles 1 to 99, at the 12 digits that evidence keeps: bins must not move when they are read back.
 * Where the first of them is the smallest value, an edge just below it keeps new, smaller values apart.
 */
function innerEdges(quantiles) {
    const edges = [...new Set(quantiles.slice(1, 100).map(rounded))];
    const smallest = quantiles.length === 0 ? undefined : rounded(quantiles[0]);
    if (smallest === undefined || edges[0] > smallest)
        return edges;
    return [rounded(smallest - Math.max(Math.abs(smallest), 1) * 1e-9), ...edges];
}
const rounded = (value) => Number(value.toPrecision(12)) + 0;
const edgesOf = (frozen) => frozen?.kind === 'numeric' && frozen.edges.length > 0 ? frozen.edges : undefined;
/** How many of the sorted values are at most `limit`. */
function countUpTo(sorted, limit) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= limit)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 65026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IK: () => (/* binding */ packRegisters),
/* harmony export */   bW: () => (/* binding */ estimateDistinct),
/* harmony export */   fY: () => (/* binding */ mergeRegisters),
/* harmony export */   yA: () => (/* binding */ registerSql)
/* harmony export */ });
/** 2^12 registers: the standard error of an estimate is 1.04 / √4096 = 1.6 %. */
const REGISTERS = 4096;
/** Bits of a hash that are not the register's number. */
const BITS = 52;
/** SQL that gives the register of a text and, the smaller the rarer, the rest of its hash. */
const registerSql = (text) => ({
    register: `md5_number_lower(${text}) & ${REGISTERS - 1}`,
    rest: `md5_number_lower(${text}) >> 12`,
});
/** Registers from the smallest rest of each: how many leading zeros it has, and one. */
function packRegisters(smallest) {
    const registers = Buffer.alloc(REGISTERS);
    for (const { register, rest } of smallest) {
        const length = BigInt(rest) === 0n ? 0 : BigInt(rest).toString(2).length;
        registers[register] = BITS - length + 1;
    }
    return registers.toString('hex');
}
/** The registers of the whole: of each the greatest. */
function mergeRegisters(parts) {
    const merged = Buffer.alloc(REGISTERS);
    for (const part of parts)
        for (const [i, value] of Buffer.from(part, 'hex').entries())
            merged[i] = Math.max(merged[i], value);
    return merged.toString('hex');
}
/**
 * How many distinct texts were seen.
 * @see Ertl (2017), New cardinality estimation algorithms for HyperLogLog sketches, algorithm 6: no bias tables and
 * no threshold between small and large numbers.
 */
function estimateDistinct(packed) {
    const histogram = new Array(BITS + 2).fill(0);
    for (const value of Buffer.from(packed, 'hex'))
        histogram[value] += 1;
    let z = REGISTERS * tau(1 - histogram[BITS + 1] / REGISTERS);
    for (let k = BITS; k >= 1; k--)
        z = 0.5 * (z + histogram[k]);
    z += REGISTERS * sigma(histogram[0] / REGISTERS);
    return Math.round(REGISTERS ** 2 / (2 * Math.LN2 * z));
}
function sigma(x) {
    if (x === 1)
        return Number.POSITIVE_INFINITY;
    let [power, weight, sum] = [x, 1, x];
    for (let before = Number.NaN; before !== sum;) {
        before = sum;
        power *= power;
        sum += power * weight;
        weight += weight;
    }
    return sum;
}
function tau(x) {
    if (x === 0 || x === 1)
        return 0;
    let [root, weight, sum] = [x, 1, 1 - x];
    for (let before = Number.NaN; before !== sum;) {
        before = sum;
        root = Math.sqrt(root);
        weight *= 0.5;
        sum -= (1 - root) ** 2 * weight;
    }
    return sum / 3;
}


/***/ }),

/***/ 88474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bn: () => (/* binding */ sketchColumn),
/* harmony export */   CH: () => (/* binding */ sketchMoments),
/* harmony export */   nE: () => (/* binding */ cellEnds),
/* harmony export */   tB: () => (/* binding */ mergeSketches)
/* harmony export */ });
/** Cells that a column keeps; before that, cells into which its range may fall. */
const MOST_CELLS = 4096;
const RANGE_CELLS = 1n << 20n;
/** Unit of the sums: the smallest double above zero is 2^-1074. */
const LEAST_EXPONENT = 1074;
const words = new DataView(new ArrayBuffer(8));
/** A double's place among all doubles: rises with the value; 0 for both zeros. */
function placeOf(value) {
    words.setFloat64(0, Math.abs(value));
    const bits = words.getBigUint64(0);
    return value < 0 ? -bits : bits;
}
function valueAt(place) {
    words.setBigUint64(0, place < 0n ? -place : place);
    return place < 0n ? -words.getFloat64(0) : words.getFloat64(0);
}
/**
 * The cells and exact sums of a column of doubles without NaN and infinities; null where there are no values.
 * `values` is a table expression with a column `column`; reads it once.
 */
async function sketchColumn(engine, values, column, { min, max }) {
    if (min === null || max === null)
        return undefined;
    const shift = rangeShift(min, max);
    const cells = { shift, counts: new Map(), sum: 0n, squares: 0n };
    // A mantissa of 53 bits in two halves, for its square has 106 and their sum must stay below 127.
    const rows = await engine.rows(`SELECT CAST(c AS VARCHAR) AS c, e, n, CAST(m AS VARCHAR) AS m, CAST(hh AS VARCHAR) AS hh, CAST(hl AS VARCHAR) AS hl, CAST(ll AS VARCHAR) AS ll FROM (
       SELECT ((place - 1) >> ${shift}) + 1 AS c, e, count(*) AS n, sum(m) AS m, sum((m >> 26) * (m >> 26)) AS hh,
         sum((m >> 26) * (m & 67108863)) AS hl, sum((m & 67108863) * (m & 67108863)) AS ll
       FROM (SELECT CASE WHEN b < 0 THEN -a ELSE a END AS place, greatest(a >> 52, 1) AS e,
           (a & 4503599627370495) + CASE WHEN a >> 52 = 0 THEN 0 ELSE 4503599627370496 END AS m
         FROM (SELECT b, b & 9223372036854775807 AS a FROM (SELECT CAST(CAST(${column} AS BIT) AS BIGINT) AS b FROM ${values} WHERE ${column} IS NOT NULL)))
       GROUP BY 1, 2)`);
    for (const row of rows)
        addGroup(cells, row);
    return written(coarsened(cells, shift));
}
/** One cell and exponent; a cell at a power of two has two exponents. */
function addGroup(cells, row) {
    const [c, m, hh, hl, ll] = ['c', 'm', 'hh', 'hl', 'll'].map((name) => BigInt(row[name]));
    const exponent = BigInt(row.e) - 1n;
    cells.counts.set(c, (cells.counts.get(c) ?? 0) + row.n);
    cells.sum += (c > 0n ? m : -m) << exponent;
    cells.squares += ((hh << 52n) + (hl << 27n) + ll) << (2n * exponent);
}
/**
 * The least cells that cut the range into no more than a million: decided by its ends alone, at the 12 digits that
 * evidence keeps of them.
 */
function rangeShift(min, max) {
    const range = placeOf(Number(max.toPrecision(12))) - placeOf(Number(min.toPrecision(12)));
    let shift = 0;
    while (range >> BigInt(shift) >= RANGE_CELLS)
        shift += 1;
    return shift;
}
/** Cells joined by twos until they are few enough and at least 2^`shift` wide. */
function coarsened(cells, shift) {
    let { counts, shift: now } = cells;
    while (now < shift || counts.size > MOST_CELLS) {
        const joined = new Map();
        for (const [cell, count] of counts) {
            // Of two neighbours the even one ends where both together end.
            const into = (cell + 1n) >> 1n;
            joined.set(into, (joined.get(into) ?? 0) + count);
        }
        counts = joined;
        now += 1;
    }
    return { ...cells, shift: now, counts };
}
/**
 * Adds up parts. What comes out does not depend on their order or grouping, and is what the whole would give: the
 * width of cells follows from the ends of the range and from how many cells are not empty, and both only grow.
 */
function mergeSketches(sketches, min, max) {
    const parts = sketches.map(read);
    const shift = Math.max(rangeShift(min, max), ...parts.map((part) => part.shift));
    const merged = { shift, counts: new Map(), sum: 0n, squares: 0n };
    for (const part of parts) {
        for (const [cell, count] of coarsened(part, shift).counts)
            merged.counts.set(cell, (merged.counts.get(cell) ?? 0) + count);
        merged.sum += part.sum;
        merged.squares += part.squares;
    }
    return written(coarsened(merged, shift));
}
function written({ shift, counts, sum, squares }) {
    const cells = [...counts.keys()].sort((a, b) => (a < b ? -1 : 1));
    return {
        shift,
        first: String(cells[0]),
        steps: cells.slice(1).map((cell, i) => Number(cell - cells[i])),
        counts: cells.map((cell) => counts.get(cell)),
        sum: String(sum),
        squares: String(squares),
    };
}
function read({ shift, first, steps, counts, sum, squares }) {
    let cell = BigInt(first);
    const cells = counts.map((count, i) => {
        if (i > 0)
            cell += BigInt(steps[i - 1]);
        return [cell, count];
    });
    return { shift, counts: new Map(cells), sum: BigInt(sum), squares: BigInt(squares) };
}
/** The cells from the smallest up: the value at which each ends, and how many values it holds. */
function cellEnds(sketch) {
    const { shift, counts } = read(sketch);
    return [...counts].map(([cell, count]) => ({ end: valueAt(cell << BigInt(shift)), count }));
}
/** Mean and sample standard deviation, each rounded once, from the exact sums. */
function sketchMoments({ sum, squares, counts }) {
    const n = BigInt(counts.reduce((all, count) => all + count, 0));
    const total = BigInt(sum);
    const spread = n * BigInt(squares) - total * total;
    const mean = quotient(total, n);
    const variance = quotient(spread, n * (n - 1n));
    // Before it is scaled: the square of a double may be no double.
    const odd = variance.exponent % 2 !== 0;
    const root = Math.sqrt(odd ? variance.mantissa * 2 : variance.mantissa);
    return {
        mean: scaled(mean.mantissa, mean.exponent - LEAST_EXPONENT),
        std: n < 2n ? null : scaled(root, Math.floor(variance.exponent / 2) - LEAST_EXPONENT),
    };
}
/** a / b as mantissa · 2^exponent, from the first 64 bits of the quotient. */
function quotient(a, b) {
    if (a === 0n)
        return { mantissa: 0, exponent: 0 };
    const size = a < 0n ? -a : a;
    const lift = Math.max(0, 64 - (bitLength(size) - bitLength(b)));
    const whole = (size << BigInt(lift)) / b;
    const drop = Math.max(0, bitLength(whole) - 64);
    const mantissa = Number(whole >> BigInt(drop));
    return { mantissa: a < 0n ? -mantissa : mantissa, exponent: drop - lift };
}
/** In two steps: the factor alone may be below the smallest double. */
function scaled(mantissa, exponent) {
    const half = Math.trunc(exponent / 2);
    return mantissa * 2 ** half * 2 ** (exponent - half);
}
const bitLength = (value) => value.toString(2).length;


/***/ }),

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ drawMultinomial),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* unused harmony export drawBinomial */
/* harmony import */ var _incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);

/**
 * Probability of `k` successes in `n` trials. @see Loader (2000), Fast and Accurate Computation of Binomial
 * Probabilities.
 */
function binomialPmf(k, n, p) {
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return p ** n;
    const exponent = (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(k) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n - k) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDeviance */ .TP)(k, n * p) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDeviance */ .TP)(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/**
 * One binomial draw by inversion outwards from the mode: exact, about 2·√(np(1 − p)) steps.
 * @see Kemp (1986), A modal method for generating binomial variables.
 */
function drawBinomial(random, n, p) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    let up = mode;
    let down = mode;
    let above = binomialPmf(mode, n, p);
    let below = above;
    let rest = random.uniform() - above;
    while (rest >= 0 && (up < n || down > 0)) {
        if (up < n) {
            above *= ((n - up) / (up + 1)) * odds;
            up += 1;
            rest -= above;
            if (rest < 0)
                return up;
        }
        if (down > 0) {
            below *= down / ((n - down + 1) * odds);
            down -= 1;
            rest -= below;
            if (rest < 0)
                return down;
        }
        // Past the point where doubles can add anything, what is left of the draw is rounding.
        if (above === 0 && below === 0)
            break;
    }
    return mode;
}
/** One multinomial draw of `total` over weights that need not sum to 1. */
function drawMultinomial(random, total, weights, into) {
    let left = total;
    let weightLeft = 0;
    for (let i = 0; i < weights.length; i++)
        weightLeft += weights[i];
    for (let i = 0; i < weights.length; i++) {
        const share = i === weights.length - 1 ? 1 : Math.min(1, weights[i] / weightLeft);
        into[i] = weightLeft > 0 ? drawBinomial(random, left, share) : 0;
        left -= into[i];
        weightLeft -= weights[i];
    }
}


/***/ })

};
