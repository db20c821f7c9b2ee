export const id = 6894;
export const ids = [6894,3372];
export const modules = {

/***/ 18513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract),
/* harmony export */   k: () => (/* binding */ contractIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23438);
/* harmony import */ var _data_environments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45280);




/** The contract that the configuration names. */
async function readContract(context) {
    const named = context.model.config.data.contract;
    const path = context.inside(named, 'data.contract');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8'), context.shown(path));
    throw context.model.error(['data', 'contract'], `"${named}" does not exist`, 'Write a first one from the data: validate-data with mode: infer.');
}
/** The same with the columns that have to be there in an environment. */
const contractIn = async (context, environment) => (0,_data_environments_js__WEBPACK_IMPORTED_MODULE_3__/* .inEnvironment */ .H)(await readContract(context), environment, context.model.config.data.label);


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
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16405);
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68804);
/* harmony import */ var _boxes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14514);
/* harmony import */ var _masks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73372);
/* harmony import */ var _row_errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87531);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(80520);










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
        const { scores, found } = await (0,_row_errors_js__WEBPACK_IMPORTED_MODULE_7__/* .withLinesOf */ .N)(engine, table, async () => {
            const scores = [];
            for (const name of wanted)
                scores.push(await numbers(engine, table, name));
            return { scores, found: id === null ? null : await (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_8__/* .idsOf */ .U)(engine, table, id) };
        });
        if (rows.ids && found) {
            const order = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_8__/* .matchRows */ .l)(rows.ids, found, shown, rows.facts.path);
            return { ...interleaved(scores, order.length, (row) => order[row]), ...meant };
        }
        const length = scores[0].length;
        if (length === rows.facts.rows)
            return { ...interleaved(scores, length, (row) => row), ...meant };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(length)} rows, ${rows.facts.path} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .count */ .U9)(rows.facts.rows)}`, {
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column of scores. Name it one of: ${[...SCORE_COLUMNS, ...ofClass].join(', ')}, or say which: io: { output: … }. Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .didYouMean */ .au)('prediction', names)}`, { location: { file } });
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
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .RowError */ .Lw((place) => `column "${column}" holds no finite number in ${place}`, row + 1, {
        location: { file: table.shownPath },
        hint: 'Every row needs a prediction.',
    });
}


/***/ }),

/***/ 45280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _measure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50876);



/** The two that every contract has: rows to learn from, and rows to answer. */
const ALWAYS = ['train', 'serve'];
/**
 * The part of a contract that holds in one environment, as TFDV has it: a column outside of its `mlops.environments`
 * need not be there, and what is asked of it is not tested. A label is not there at `serve` unless the contract says
 * so.
 * @see https://www.tensorflow.org/tfx/data_validation/get_started, Schema Environments.
 * @throws UserError for an environment that nobody names.
 */
function inEnvironment(contract, environment, label) {
    const known = [
        ...new Set([...ALWAYS, ...contract.columns.flatMap(({ environments }) => environments ?? [])]),
    ];
    if (!known.includes(environment))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${contract.path} has no environment "${environment}".${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(environment, known)} Known: ${known.join(', ')}.`, { hint: 'Columns name theirs with the custom property mlops.environments.' });
    const absent = contract.columns.filter((column) => !isIn(column, environment, label));
    const names = new Set(absent.map(({ name }) => name));
    return {
        ...contract,
        columns: contract.columns.filter(({ name }) => !names.has(name)),
        requirements: contract.requirements.filter(({ measure, column }) => ![...(0,_measure_js__WEBPACK_IMPORTED_MODULE_1__/* .columnsOf */ .PL)(measure), column ?? ''].some((name) => names.has(name))),
        absent: absent.map(({ name, position }) => ({ name, position, environment })),
    };
}
/** Whether the contract has the column there. */
function isIn({ name, role, environments }, environment, label) {
    if (environments)
        return environments.includes(environment);
    return environment !== 'serve' || (role !== 'label' && name !== label);
}


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
