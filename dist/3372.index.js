export const id = 3372;
export const ids = [3372];
export const modules = {

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


/***/ })

};
