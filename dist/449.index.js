export const id = 449;
export const ids = [449];
export const modules = {

/***/ 69887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);



/** Protobuf, and so ONNX in one file, ends here. */
const LARGEST = 2 ** 31 - 1;
const EXPORT = 'Export the model to ONNX first: skl2onnx, onnxmltools, torch.onnx.export, tf2onnx …';
/** What is often found where a model should be; `text` is the first bytes as Latin-1. */
const IMPOSTORS = [
    {
        starts: (text) => text.startsWith('version https://git-lfs'),
        name: 'a Git LFS pointer: the model itself was not fetched',
        hint: 'Set `lfs: true` on actions/checkout, or run `git lfs pull`.',
    },
    {
        starts: (text) => /^\s*<(!doctype|html|\?xml)/i.test(text),
        name: 'an HTML or XML page, probably the answer of a server instead of the file',
        hint: 'Fetch the file again and look at the address and the token that were used.',
    },
    {
        starts: (text) => text.startsWith('PK\x03\x04'),
        name: 'a zip archive (an artifact that was not unpacked, a PyTorch checkpoint or a Keras file)',
        hint: `Unpack it if it holds model.onnx. Otherwise: ${EXPORT}`,
    },
    { starts: (text) => text.startsWith('\x1f\x8b'), name: 'a gzip archive', hint: 'Unpack it with gunzip.' },
    {
        starts: (text) => ['\x80\x03', '\x80\x04', '\x80\x05'].includes(text.slice(0, 2)),
        name: 'a Python pickle',
        hint: EXPORT,
    },
    { starts: (text) => text.startsWith('\x89HDF'), name: 'an HDF5 file', hint: EXPORT },
    {
        starts: (text) => text.slice(4, 8) === 'ORTM',
        name: 'a file in the ORT format of ONNX Runtime',
        hint: 'Give the .onnx file it was made from.',
    },
    { starts: (text) => /^\s*[[{]/.test(text), name: 'JSON text', hint: EXPORT },
];
/**
 * The bytes of a model file, once it is sure that they can be ONNX.
 *
 * @param shownPath how errors name the file
 * @throws UserError where it is missing, empty, too large or something else
 */
async function readModelFile(path, shownPath) {
    const location = { file: shownPath };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no such model file', {
            location,
            hint: 'Check the path. If another job wrote it, download its artifact first.',
        });
    });
    if (found.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is a folder, not a model file', { location, hint: 'Name the .onnx file inside it.' });
    if (found.size === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is empty: 0 bytes', {
            location,
            hint: 'The command that writes it stopped early, or the transfer failed. Export or fetch it again.',
        });
    if (found.size > LARGEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(found.size)}; an ONNX file ends at 2 GiB`, { location });
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    const start = bytes.toString('latin1', 0, 64);
    const impostor = IMPOSTORS.find(({ starts }) => starts(start));
    if (impostor)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is not an ONNX model but ${impostor.name}`, { location, hint: impostor.hint });
    return bytes;
}


/***/ }),

/***/ 44945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ MODEL),
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   b4: () => (/* binding */ listAttribute),
/* harmony export */   bV: () => (/* binding */ ELEMENT_TYPES),
/* harmony export */   bo: () => (/* binding */ GRAPH),
/* harmony export */   xk: () => (/* binding */ initializerValues)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);

/** Field numbers of onnx.proto3 that more than one module needs. */
const MODEL = {
    irVersion: 1,
    producer: 2,
    producerVersion: 3,
    graph: 7,
    opset: 8,
    metadata: 14,
};
const GRAPH = { node: 1, initializer: 5, input: 11, output: 12, sparseInitializer: 15 };
const NODE = { input: 1, output: 2, opType: 4, attribute: 5, domain: 7 };
const ATTRIBUTE = { name: 1, ints: 8, strings: 9 };
const TENSOR = {
    dims: 1,
    dataType: 2,
    int32: 5,
    strings: 6,
    int64: 7,
    name: 8,
    raw: 9,
    location: 14,
};
const EXTERNAL = 1n;
/** `TensorProto.DataType` by number. */
const ELEMENT_TYPES = [
    'undefined',
    'float',
    'uint8',
    'int8',
    'uint16',
    'int16',
    'int32',
    'int64',
    'string',
    'bool',
    'float16',
    'double',
    'uint32',
    'uint64',
    'complex64',
    'complex128',
    'bfloat16',
];
/**
 * Walks the bytes of an ONNX file (IR 3 and later).
 *
 * @param file name in errors
 * @throws UserError where the bytes are no ONNX model, with the offset
 */
function parseModel(bytes, file) {
    const message = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .Message */ .QB(bytes, file);
    const parts = { producer: [], opsets: {}, metadata: {} };
    for (const field of message.fields())
        addModelField(parts, message, field);
    if (parts.graphField === undefined || parts.irVersion === undefined)
        throw message.damaged(bytes.length, 'no model graph was found up to the end');
    const graph = message.message(parts.graphField);
    const { nodes, initializers, inputs, outputs } = readGraph(graph);
    const stored = new Set(initializers.map((initializer) => initializer.name));
    return {
        message,
        irVersion: parts.irVersion,
        producer: parts.producer.filter(Boolean).join(' '),
        opsets: parts.opsets,
        metadata: parts.metadata,
        graph,
        graphField: parts.graphField,
        nodes,
        initializers,
        // Before IR 4 every initializer had to be listed among the inputs.
        inputs: inputs.filter((input) => !stored.has(input.name)),
        outputs,
    };
}
function addModelField(parts, message, field) {
    if (field.number === MODEL.irVersion)
        parts.irVersion = Number(message.integer(field));
    else if (field.number === MODEL.producer)
        parts.producer[0] = message.text(field);
    else if (field.number === MODEL.producerVersion)
        parts.producer[1] = message.text(field);
    else if (field.number === MODEL.graph)
        parts.graphField = field;
    else if (field.number === MODEL.opset) {
        const { text, integer } = readPair(message.message(field));
        parts.opsets[text[1] || 'ai.onnx'] = integer;
    }
    else if (field.number === MODEL.metadata) {
        const { text } = readPair(message.message(field));
        parts.metadata[text[1] ?? ''] = text[2] ?? '';
    }
}
/** Texts of fields 1 and 2 and the integer of field 2: the shape of an opset import and of a metadata entry. */
function readPair(message) {
    const text = {};
    let integer = 0;
    for (const field of message.fields())
        if (field.wire === _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTH_DELIMITED */ .Tj)
            text[field.number] = message.text(field);
        else if (field.number === 2)
            integer = Number(message.integer(field));
    return { text, integer };
}
function readGraph(graph) {
    const nodes = [];
    const initializers = [];
    const inputs = [];
    const outputs = [];
    for (const field of graph.fields()) {
        if (field.number === GRAPH.node)
            nodes.push(readNode(graph.message(field), field));
        else if (field.number === GRAPH.initializer)
            initializers.push(readInitializer(graph.message(field)));
        else if (field.number === GRAPH.sparseInitializer)
            initializers.push(readSparse(graph.message(field)));
        else if (field.number === GRAPH.input)
            inputs.push(readValueInfo(graph.message(field)));
        else if (field.number === GRAPH.output)
            outputs.push(readValueInfo(graph.message(field)));
    }
    return { nodes, initializers, inputs, outputs };
}
function readNode(message, field) {
    const node = { opType: '', domain: '', inputs: [], outputs: [], field, message };
    for (const part of message.fields()) {
        if (part.number === NODE.input)
            node.inputs.push(message.text(part));
        else if (part.number === NODE.output)
            node.outputs.push(message.text(part));
        else if (part.number === NODE.opType)
            node.opType = message.text(part);
        else if (part.number === NODE.domain)
            node.domain = message.text(part);
    }
    return node;
}
/** A node's attribute that is a list of integers or strings, as strings; undefined where it is absent or empty. */
function listAttribute(node, name) {
    for (const field of node.message.fields()) {
        if (field.number !== NODE.attribute)
            continue;
        const attribute = node.message.message(field);
        const values = [];
        let found = '';
        for (const part of attribute.fields()) {
            if (part.number === ATTRIBUTE.name)
                found = attribute.text(part);
            if (found !== '' && found !== name)
                break;
            if (part.number === ATTRIBUTE.ints)
                values.push(...attribute.integers(part).map(String));
            else if (part.number === ATTRIBUTE.strings)
                values.push(attribute.text(part));
        }
        if (found === name && values.length > 0)
            return values;
    }
    return undefined;
}
function readInitializer(message) {
    const tensor = { name: '', dims: [], type: 'undefined', external: false, message };
    for (const field of message.fields()) {
        if (field.number === TENSOR.dims)
            tensor.dims.push(...message.integers(field).map(Number));
        else if (field.number === TENSOR.name)
            tensor.name = message.text(field);
        else if (field.number === TENSOR.dataType)
            tensor.type = elementType(message.integer(field));
        else if (field.number === TENSOR.location)
            tensor.external = message.integer(field) === EXTERNAL;
    }
    return tensor;
}
/** A SparseTensorProto: its stored values are field 1. */
function readSparse(message) {
    for (const field of message.fields())
        if (field.number === 1)
            return readInitializer(message.message(field));
    throw message.damaged(message.start, 'a sparse tensor without values');
}
/** The elements of a one-dimensional integer or string initializer, as strings; undefined for other types. */
function initializerValues({ message, type }) {
    const values = [];
    for (const field of message.fields()) {
        if (field.number === TENSOR.strings)
            values.push(message.text(field));
        else if (field.number === TENSOR.int32 || field.number === TENSOR.int64)
            values.push(...message.integers(field).map(String));
        else if (field.number === TENSOR.raw && type === 'int64')
            values.push(...rawIntegers(message, field, 8, (view, at) => view.getBigInt64(at, true)));
        else if (field.number === TENSOR.raw && type === 'int32')
            values.push(...rawIntegers(message, field, 4, (view, at) => view.getInt32(at, true)));
    }
    return ['string', 'int64', 'int32'].includes(type) ? values : undefined;
}
function rawIntegers(message, field, size, read) {
    const view = new DataView(message.bytes.buffer, message.bytes.byteOffset + field.start, field.end - field.start);
    return Array.from({ length: Math.floor(view.byteLength / size) }, (_, i) => String(read(view, i * size)));
}
const elementType = (number) => ELEMENT_TYPES[Number(number)] ?? 'unknown';
/** ValueInfoProto: name = 1, type = 2. */
function readValueInfo(message) {
    const facts = { name: '', type: 'unknown', shape: [] };
    for (const field of message.fields()) {
        if (field.number === 1)
            facts.name = message.text(field);
        else if (field.number === 2)
            Object.assign(facts, readType(message.message(field)));
    }
    return facts;
}
/** TypeProto: tensor = 1, sequence = 4, map = 5. */
function readType(message) {
    for (const field of message.fields()) {
        if (field.number === 1)
            return readTensorType(message.message(field));
        if (field.number === 4)
            return { type: 'sequence', shape: [] };
        if (field.number === 5)
            return { type: 'map', shape: [] };
    }
    return { type: 'unknown', shape: [] };
}
/** TypeProto.Tensor: element type = 1, shape = 2 (dims = 1, each a value = 1 or a symbol = 2). */
function readTensorType(message) {
    let type = 'unknown';
    const shape = [];
    for (const field of message.fields()) {
        if (field.number === 1)
            type = elementType(message.integer(field));
        else if (field.number === 2) {
            const dims = message.message(field);
            for (const dim of dims.fields())
                if (dim.number === 1)
                    shape.push(readDimension(dims.message(dim)));
        }
    }
    return { type, shape };
}
function readDimension(message) {
    for (const field of message.fields()) {
        // Some exporters write 0 or −1 for "any size".
        if (field.number === 1)
            return message.integer(field) > 0n ? Number(message.integer(field)) : null;
        if (field.number === 2)
            return message.text(field) || null;
    }
    return null;
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   Vp: () => (/* binding */ bindInputs),
/* harmony export */   _H: () => (/* binding */ FEATURES_PROPERTY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60976);



/** Metadata entry with the columns, in order, of a model that takes one vector a row. */
const FEATURES_PROPERTY = 'mlops.features';
/** Element types that our cells can fill and read. */
const TYPES = [
    'float',
    'double',
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
 * Finds the column of the data for every input of a model: the column of the same name, or, for one input that
 * takes a vector, the columns in its metadata entry `mlops.features`.
 *
 * @throws UserError naming the missing column and the nearest one, or the input that is not tabular
 */
function bindInputs(facts, data) {
    if (facts.inputs.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('has no inputs', { location: { file: facts.path }, hint: 'Export it again.' });
    return facts.inputs.map((input) => {
        requireTabular(input, facts.path);
        const vector = isVector(input, facts, data);
        const columns = vector ? features(input, facts) : [input.name];
        for (const column of columns)
            requireColumn(column, facts.path, data);
        const rows = input.shape[0];
        return {
            name: input.name,
            type: input.type,
            columns,
            rank: vector ? 2 : Math.max(1, input.shape.length),
            fixedRows: typeof rows === 'number' ? rows : null,
        };
    });
}
function isVector(input, facts, data) {
    if (typeof input.shape[1] === 'number' && input.shape[1] > 1)
        return true;
    if (facts.inputs.length > 1 || input.shape.length < 2 || data.names.includes(input.name))
        return false;
    return typeof input.shape[1] !== 'number' || facts.metadata[FEATURES_PROPERTY] !== undefined;
}
function requireTabular(input, file) {
    if (!TYPES.includes(input.type))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes input "${input.name}" of type ${input.type}, which columns cannot fill`, {
            location: { file },
            hint: `Tabular models take ${TYPES.join(', ')}.`,
        });
    if (input.shape.length > 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes input "${input.name}" (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTensor */ .L)(input)}), which is not tabular`, {
            location: { file },
            hint: 'Every input must be [rows], [rows, 1] or [rows, features].',
        });
}
function features(input, { path, inputs, metadata }) {
    const location = { file: path };
    const width = input.shape[1];
    const listed = metadata[FEATURES_PROPERTY];
    const hint = `When exporting, write the names of the columns in order, with commas: onnx.helper.set_model_props(model, {"${FEATURES_PROPERTY}": "a,b,c"}). Or export one input per column.`;
    if (inputs.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${width} columns in "${input.name}" and has other inputs beside it`, {
            location,
            hint: 'Export one input per column.',
        });
    if (listed === undefined || listed.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${typeof width === 'number' ? width : 'its'} columns in one input "${input.name}" and does not say which`, { location, hint });
    const columns = listed.split(',').map((name) => name.trim());
    if (typeof width === 'number' && columns.length !== width)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`lists ${columns.length} columns in ${FEATURES_PROPERTY}, but its input "${input.name}" takes ${width}`, { location, hint });
    return columns;
}
function requireColumn(column, model, { file, names }) {
    if (names.includes(column))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no column "${column}" (input of ${model}). Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(column, names)}`, { location: { file } });
}


/***/ }),

/***/ 49130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ lengthDelimited),
/* harmony export */   Lf: () => (/* binding */ varintField),
/* harmony export */   Pd: () => (/* binding */ lengthPrefix),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Tj: () => (/* binding */ LENGTH_DELIMITED)
/* harmony export */ });
/* unused harmony export varint */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);


/** The wire types that proto3 writes. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/**
 * A view of one protobuf message inside a file's bytes; nothing is copied. Every read is bounds-checked, so that
 * a damaged file ends in a UserError that names the byte.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
class Message {
    bytes;
    file;
    start;
    end;
    constructor(bytes, file, start = 0, end = bytes.length) {
        this.bytes = bytes;
        this.file = file;
        this.start = start;
        this.end = end;
    }
    *fields() {
        let at = this.start;
        while (at < this.end) {
            const tag = this.varint(at);
            const number = Number(tag.value >> 3n);
            const wire = Number(tag.value & 7n);
            if (number === 0)
                throw this.damaged(at, 'a field has number 0');
            const field = { number, wire, at, ...this.payload(wire, tag.next, at) };
            yield field;
            at = field.end;
        }
    }
    message(field) {
        this.expect(field, LENGTH_DELIMITED);
        return new Message(this.bytes, this.file, field.start, field.end);
    }
    text(field) {
        this.expect(field, LENGTH_DELIMITED);
        return new TextDecoder().decode(this.bytes.subarray(field.start, field.end));
    }
    /** An int32 or int64. */
    integer(field) {
        this.expect(field, VARINT);
        return BigInt.asIntN(64, this.varint(field.start).value);
    }
    /** A repeated int64: `field` is one element, or a packed run of them. */
    integers(field) {
        if (field.wire === VARINT)
            return [this.integer(field)];
        this.expect(field, LENGTH_DELIMITED);
        const values = [];
        for (let at = field.start; at < field.end;) {
            const { value, next } = this.varint(at, field.end);
            values.push(BigInt.asIntN(64, value));
            at = next;
        }
        return values;
    }
    damaged(at, what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not a readable ONNX file: ${what} at byte ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(at)}`, {
            location: { file: this.file },
            hint: 'It is damaged, cut off or of another format. Export the model again, or fetch the file again.',
        });
    }
    expect(field, wire) {
        if (field.wire !== wire)
            throw this.damaged(field.at, `field ${field.number} has wire type ${field.wire} instead of ${wire}`);
    }
    payload(wire, next, at) {
        if (wire === VARINT)
            return { start: next, end: this.varint(next).next };
        let start = next;
        let length = wire === FIXED64 ? 8n : 4n;
        if (wire === LENGTH_DELIMITED) {
            const prefix = this.varint(next);
            start = prefix.next;
            length = prefix.value;
        }
        else if (wire !== FIXED64 && wire !== FIXED32)
            throw this.damaged(at, `unknown wire type ${wire}`);
        if (length > BigInt(this.end - start))
            throw this.damaged(at, 'a field runs past the end of its message');
        return { start, end: start + Number(length) };
    }
    varint(at, end = this.end) {
        let low = 0;
        for (let i = 0; i < 4 && at + i < end; i++) {
            const byte = this.bytes[at + i];
            low |= (byte & 0x7f) << (7 * i);
            if (byte < 0x80)
                return { value: BigInt(low), next: at + i + 1 };
        }
        let value = BigInt(low);
        for (let i = 4; i < 10 && at + i < end; i++) {
            const byte = this.bytes[at + i];
            value |= BigInt(byte & 0x7f) << BigInt(7 * i);
            if (byte < 0x80)
                return { value: BigInt.asUintN(64, value), next: at + i + 1 };
        }
        throw this.damaged(at, end - at >= 10 ? 'a number is longer than 10 bytes' : 'a number is cut off');
    }
}
/** A varint of a value that is not negative. */
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
    return Uint8Array.from(bytes);
}
function varintField(number, value) {
    return Buffer.concat([varint(number * 8 + VARINT), varint(value)]);
}
/** Tag and length before `size` bytes of payload; apart from it, so that a large payload is not copied twice. */
function lengthPrefix(number, size) {
    return Buffer.concat([varint(number * 8 + LENGTH_DELIMITED), varint(size)]);
}
function lengthDelimited(number, payload) {
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    return Buffer.concat([lengthPrefix(number, bytes.length), bytes]);
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

/***/ 55449:
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/model/inputs.js
var model_inputs = __webpack_require__(8736);
// EXTERNAL MODULE: ./lib/model/shape.js
var shape = __webpack_require__(60976);
;// CONCATENATED MODULE: ./lib/model/outputs.js



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
const FLOATS = ['float', 'double'];
/**
 * Finds the score (binary classification) or the prediction (regression) among a model's outputs.
 *
 * @param outputs of the model without ZipMap
 * @param classes in the order of the score columns; null where the file does not record it
 * @param positiveLabel as the user named it; null leaves it to {@link positiveClass}
 * @throws UserError where there is no such output, more than one, or no obvious positive class
 */
function scoreOutput(outputs, task, classes, positiveLabel, file) {
    const location = { file };
    const binary = task === 'binary-classification';
    const candidates = outputs.filter((output) => FLOATS.includes(output.type) && columns(output) <= (binary ? 2 : 1));
    const names = binary ? SCORE_NAMES : PREDICTION_NAMES;
    const found = candidates.length === 1 ? candidates[0] : candidates.find(({ name }) => names.includes(name));
    const positive = binary ? positiveClass(classes, positiveLabel, file) : 'second';
    if (found)
        return { name: found.name, positive };
    const what = binary ? 'a score' : 'a prediction';
    const list = outputs.map((output) => `${output.name} (${(0,shape/* describeTensor */.L)(output)})`).join(', ');
    throw new errors/* UserError */.yo(candidates.length === 0
        ? `has no output that holds ${what} of one number a row. Outputs: ${list}`
        : `has several outputs that could hold ${what}: ${candidates.map(({ name }) => name).join(', ')}`, {
        location,
        hint: binary
            ? 'Export the probabilities as one tensor [rows, 2] named "probabilities" (skl2onnx: options={"zipmap": False}).'
            : 'Export the prediction as one float tensor [rows, 1] named "variable".',
    });
}
/** Columns a row; 1 where the shape does not say. */
function columns({ shape }) {
    return shape.slice(1).reduce((product, dim) => product * (typeof dim === 'number' ? dim : 1), 1);
}
/**
 * Which of two classes is the positive one. It is never guessed: without a name only 0/1 and false/true are clear.
 *
 * @throws UserError that says to set `positive-label`
 */
function positiveClass(classes, positiveLabel, file) {
    const location = { file };
    if (classes && classes.length !== 2)
        throw new errors/* UserError */.yo(`tells ${classes.length} classes apart (${classes.join(', ')}), not two`, {
            location,
            hint: 'The task binary-classification compares models of two classes.',
        });
    const labels = classes ?? ['0', '1'];
    const wanted = positiveLabel === null ? '1' : meaning(positiveLabel);
    const index = labels.findIndex((label) => label === positiveLabel || meaning(label) === wanted);
    if (index >= 0 && (positiveLabel !== null || labels.every((label) => ['0', '1'].includes(meaning(label)))))
        return index === 0 ? 'first' : 'second';
    if (positiveLabel === null)
        throw new errors/* UserError */.yo(`has the classes "${labels[0]}" and "${labels[1]}"; which one is positive is not obvious`, {
            location,
            hint: `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}.`,
        });
    throw new errors/* UserError */.yo(classes
        ? `has no class "${positiveLabel}". Classes: ${labels.join(', ')}.${(0,lib_text/* didYouMean */.au)(positiveLabel, labels)}`
        : `does not record its classes, so positive-label "${positiveLabel}" cannot be found`, {
        location,
        hint: classes
            ? `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}.`
            : 'Train on labels 0 and 1, or export with an operator that lists its classes.',
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
/** float32 softmax sums miss 1 by up to 1e-5; what misses by more is no pair of probabilities. */
const SUM_TOLERANCE = 1e-3;
/**
 * Takes the score of each row out of an output tensor.
 *
 * @param data row-major, [rows, width]
 * @param rows how many of them count; the rest is padding
 * @throws UserError where the tensor is neither [rows], [rows, 1] nor, for two classes, [rows, 2]
 */
function takeScores(data, dims, rows, output, task, file) {
    const width = dims.slice(1).reduce((product, dim) => product * dim, 1);
    const pair = width === 2 && task === 'binary-classification';
    if (dims[0] < rows || (width !== 1 && !pair))
        throw new errors/* UserError */.yo(`gives output "${output.name}" of shape [${dims.join(', ')}] for ${(0,lib_text/* plural */.LS)(rows, 'row')}`, {
            location: { file },
            hint: pair || task === 'binary-classification'
                ? 'Two columns or one are needed.'
                : 'One column is needed.',
        });
    if (width === 1 && output.positive === 'first')
        throw new errors/* UserError */.yo(`gives one score a row in "${output.name}", which stands for its second class, and the positive class is the first`, { location: { file }, hint: 'Export the probabilities of both classes as a tensor [rows, 2].' });
    const column = pair && output.positive === 'second' ? 1 : 0;
    const values = new Float64Array(rows);
    let calibrated = task === 'binary-classification';
    for (let row = 0; row < rows; row++) {
        const value = data[row * width + column];
        values[row] = value;
        if (value < 0 || value > 1)
            calibrated = false;
        else if (pair && Math.abs(data[row * 2] + data[row * 2 + 1] - 1) > SUM_TOLERANCE)
            calibrated = false;
    }
    return { values, calibrated };
}

// EXTERNAL MODULE: ./lib/data/dataset.js + 1 modules
var dataset = __webpack_require__(58207);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/source.js + 1 modules
var source = __webpack_require__(4481);
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
    const wanted = type === 'float' || type === 'double' ? 'number' : 'integer';
    const { value, broken } = numericCast(name, column, wanted);
    if (value === 'NULL')
        throw mismatch(column, type, model, file);
    if (wanted === 'number') {
        const number = `CAST(${value} AS DOUBLE)`;
        return { value: `coalesce(${number}, 'NaN'::DOUBLE)`, missing: 'false', broken };
    }
    const exact = `TRY_CAST(${value} AS ${INTEGER_TYPES[type]})`;
    const number = `CAST(${exact} AS DOUBLE)`;
    return {
        value: `coalesce(${number}, 0)`,
        missing: `${value} IS NULL`,
        broken: `${broken} OR (${value} IS NOT NULL AND (${exact} IS NULL OR ${exact} NOT BETWEEN -${EXACT} AND ${EXACT}))`,
    };
}
function booleanCell(name) {
    const text = `lower(CAST(${name} AS VARCHAR))`;
    const value = `CASE WHEN ${text} IN ('true', '1') THEN 1.0 WHEN ${text} IN ('false', '0') THEN 0.0 END`;
    return {
        value: `coalesce(CAST(${value} AS DOUBLE), 0)`,
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
/** Tensors of a fixed number of rows, filled column by column and used again for every batch. */
class FeedBuffer {
    rows = 0;
    #inputs;
    #capacity;
    #data;
    constructor(inputs, capacity) {
        this.#inputs = inputs;
        this.#capacity = capacity;
        this.#data = inputs.map(({ type, columns }) => ARRAYS[type](capacity * columns.length));
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
                column += 1;
            }
        }
        this.rows += to - from;
        return to - from;
    }
    /** Views of the rows so far; all of the capacity where the model wants a fixed number, the rest being padding. */
    feeds() {
        return Object.fromEntries(this.#inputs.map(({ name, type, columns, rank, fixedRows }, i) => {
            const rows = fixedRows === null ? this.rows : this.#capacity;
            const data = this.#data[i];
            const size = rows * columns.length;
            const view = size === data.length ? data : Array.isArray(data) ? data.slice(0, size) : data.subarray(0, size);
            return [name, { type, data: view, dims: rank === 1 ? [rows] : [rows, columns.length] }];
        }));
    }
}
function copy(target, at, stride, column, from, to) {
    if (Array.isArray(target))
        for (let row = from; row < to; row++)
            target[at + (row - from) * stride] = column[row];
    else if (target instanceof BigInt64Array)
        for (let row = from; row < to; row++)
            target[at + (row - from) * stride] = BigInt(column[row]);
    else if (stride === 1)
        target.set(column.subarray(from, to), at);
    else
        for (let row = from; row < to; row++)
            target[at + (row - from) * stride] = column[row];
}

;// CONCATENATED MODULE: ./lib/model/rows.js








const BATCH_ROWS = 4096;
/** So that one batch of tensors stays below 64 MiB. */
const BATCH_VALUES = (64 << 20) / 8;
/**
 * Opens the data for a model.
 *
 * @throws UserError for data that cannot be read, a column that is missing or of a type that cannot fill its input
 */
async function openRows(model, request) {
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const { stored, storedColumns } = await openStored(engine, request);
        const names = storedColumns.map(({ name }) => name);
        const inputs = (0,model_inputs/* bindInputs */.Vp)(model, { file: request.shownData, names });
        const cells = inputs.flatMap((input) => input.columns.map((name) => {
            const column = storedColumns[names.indexOf(name)];
            return { name, type: input.type, ...cell(column, input.type, model.path, request.shownData) };
        }));
        const limit = request.limit === undefined ? '' : ` LIMIT ${request.limit}`;
        const sql = `SELECT ${selection(cells)} FROM ${stored}${limit}`;
        const total = await countRows(engine, stored, request.shownData);
        return {
            total: Math.min(total, request.limit ?? total),
            inputs,
            batches: () => batches(engine, sql, inputs, cells, request),
            close: () => engine.close(),
        };
    }
    catch (error) {
        engine.close();
        throw error;
    }
}
/** The table as stored. The types of a CSV's text are not asked for: the model says what it takes. */
async function openStored(engine, { data, shownData }) {
    const { paths, format } = (0,source/* findFiles */.lY)(data, shownData);
    if (format !== 'csv')
        return (0,dataset/* openTable */.R)(engine, data, shownData);
    return (0,source/* reading */.hF)(shownData, async () => {
        const stored = (0,source/* source */.sP)(paths, format, shownData);
        const described = await engine.rows(`DESCRIBE SELECT * FROM ${stored}`);
        const storedColumns = described.map(({ column_name: name }) => ({ name: name, type: 'VARCHAR', text: true }));
        return { stored, storedColumns };
    });
}
async function countRows(engine, table, file) {
    const [{ n }] = await (0,source/* reading */.hF)(file, () => engine.rows(`SELECT count(*) AS n FROM ${table}`));
    if (n === 0)
        throw new errors/* UserError */.yo('has no rows to score', {
            location: { file },
            hint: 'Check the step that writes it.',
        });
    return n;
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
async function* batches(engine, sql, inputs, cells, request) {
    const size = batchRows(inputs, cells.length, request.batchSize);
    const buffer = new FeedBuffer(inputs, size);
    let first = 0;
    const chunks = engine.stream(sql)[Symbol.asyncIterator]();
    for (;;) {
        const { value: chunk, done } = await (0,source/* reading */.hF)(request.shownData, () => chunks.next());
        if (done)
            break;
        refuseProblems(chunk, cells, first + buffer.rows, request.shownData);
        const columns = cells.map((_, i) => chunk.column(i));
        for (let from = 0; from < chunk.rows;) {
            const taken = buffer.append(columns, from, Math.min(chunk.rows, from + size - buffer.rows));
            from += taken;
            if (buffer.rows < size)
                break;
            yield { rows: size, first, feeds: buffer.feeds() };
            first += size;
            buffer.rows = 0;
        }
    }
    if (buffer.rows > 0)
        yield { rows: buffer.rows, first, feeds: buffer.feeds() };
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
    const problems = chunk.column(cells.length);
    const row = problems.findIndex((problem) => problem >= 0);
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

// EXTERNAL MODULE: ./lib/platform/native.js + 4 modules
var platform_native = __webpack_require__(41755);
// EXTERNAL MODULE: ./lib/model/file.js
var file = __webpack_require__(69887);
// EXTERNAL MODULE: ./lib/model/graph.js
var model_graph = __webpack_require__(44945);
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
 * Takes ZipMap operators off the end of a graph. ZipMap turns the matrix of probabilities into a sequence of maps,
 * which the runtime for Node cannot return; without it the matrix itself, [rows, classes], becomes the output.
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
    const removed = model.nodes.filter((node) => node.opType === 'ZipMap' && feedsOutput(model, node));
    if (removed.length === 0)
        return { bytes, classes, changed: false };
    const graph = graphWithout(model, removed);
    const size = graph.reduce((sum, part) => sum + part.length, 0);
    const field = model.graphField;
    return {
        bytes: Buffer.concat([
            bytes.subarray(0, field.at),
            (0,protobuf/* lengthPrefix */.Pd)(model_graph/* MODEL */.A2.graph, size),
            ...graph,
            bytes.subarray(field.end),
        ]),
        classes,
        changed: true,
    };
}
const feedsOutput = (model, node) => model.outputs.some((output) => output.name === node.outputs[0]);
/** The graph's payload in pieces: views of the file, and the new outputs between them. */
function graphWithout(model, removed) {
    const { graph } = model;
    const dropped = new Set(removed.map((node) => node.field.at));
    const pieces = [];
    let kept = graph.start;
    let output = 0;
    for (const field of graph.fields()) {
        const zipMap = field.number === model_graph/* GRAPH */.bo.output
            ? removed.find((node) => node.outputs[0] === model.outputs[output].name)
            : undefined;
        if (field.number === model_graph/* GRAPH */.bo.output)
            output += 1;
        if (!zipMap && !dropped.has(field.at))
            continue;
        pieces.push(graph.bytes.subarray(kept, field.at));
        if (zipMap && !alreadyAnOutput(model, zipMap))
            pieces.push(zipmap_scoreOutput(zipMap));
        kept = field.end;
    }
    pieces.push(graph.bytes.subarray(kept, graph.end));
    return pieces;
}
const alreadyAnOutput = (model, node) => model.outputs.some((output) => output.name === node.inputs[0]);
/** A GraphProto.output: the operator's input as a float tensor [any, classes]. */
function zipmap_scoreOutput(node) {
    const classes = (0,model_graph/* listAttribute */.b4)(node, 'classlabels_int64s') ?? (0,model_graph/* listAttribute */.b4)(node, 'classlabels_strings');
    const rows = (0,protobuf/* lengthDelimited */.AL)(1, new Uint8Array());
    const columns = (0,protobuf/* lengthDelimited */.AL)(1, classes ? (0,protobuf/* varintField */.Lf)(1, classes.length) : new Uint8Array());
    const tensor = Buffer.concat([
        (0,protobuf/* varintField */.Lf)(1, model_graph/* ELEMENT_TYPES */.bV.indexOf('float')),
        (0,protobuf/* lengthDelimited */.AL)(2, Buffer.concat([rows, columns])),
    ]);
    const value = Buffer.concat([
        (0,protobuf/* lengthDelimited */.AL)(1, node.inputs[0]),
        (0,protobuf/* lengthDelimited */.AL)(2, (0,protobuf/* lengthDelimited */.AL)(1, tensor)),
    ]);
    return (0,protobuf/* lengthDelimited */.AL)(model_graph/* GRAPH */.bo.output, value);
}

;// CONCATENATED MODULE: ./lib/model/runtime.js






/** Names of element types that differ between ONNX and its runtime. */
const RUNTIME_TYPES = { float: 'float32', double: 'float64' };
/** Errors only: warnings about the graph are of no use to who scores with it. */
const LOG_ERRORS = 3;
/**
 * Loads a model on the CPU. A session is never opened twice in a process: sessions leak and `run()` blocks.
 *
 * @throws UserError where the file is no model or the runtime refuses it
 */
async function openSession(path, shownPath) {
    const { source, ...description } = await prepare(path, shownPath);
    const { InferenceSession, Tensor } = await (0,platform_native/* loadOnnxRuntime */.J)();
    const options = {
        executionProviders: ['cpu'],
        logSeverityLevel: LOG_ERRORS,
        // Threads that wait by spinning take the cores from those that read the data.
        extra: { session: { intra_op: { allow_spinning: '0' } } },
    };
    const session = await guard(shownPath, 'cannot be loaded by ONNX Runtime', () => typeof source === 'string'
        ? InferenceSession.create(source, options)
        : InferenceSession.create(source, options));
    return {
        path: shownPath,
        ...description,
        run: async (feeds, names, first) => {
            const tensors = {};
            for (const [name, { type, data, dims }] of Object.entries(feeds))
                tensors[name] = new Tensor((RUNTIME_TYPES[type] ?? type), data, dims);
            const result = await guard(shownPath, `fails in the batch that starts at row ${(0,lib_text/* count */.U9)(first + 1)}`, () => session.run(tensors, names));
            return result;
        },
        release: () => session.release(),
    };
}
/** Describes the model, and lets go of its bytes where the runtime can read the file itself. */
async function prepare(path, shownPath) {
    const original = (0,model_graph/* parseModel */.Xh)(await (0,file/* readModelFile */.G)(path, shownPath), shownPath);
    const { bytes, classes, changed } = runnableModel(original);
    const { inputs, metadata } = original;
    const { outputs } = changed ? (0,model_graph/* parseModel */.Xh)(bytes, shownPath) : original;
    return { source: changed ? bytes : path, inputs, outputs, metadata, classes };
}
/** What the runtime says about a model, in one line under our own. */
async function guard(file, what, body) {
    try {
        return await body();
    }
    catch (cause) {
        const said = cause instanceof Error ? cause.message : String(cause);
        throw new errors/* UserError */.yo(what, {
            location: { file },
            hint: `ONNX Runtime says: ${said.split('\n')[0]}`,
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/model/scoring.js







/** Scores every row of the data and writes the scores to a file, batch by batch. */
async function writeScores(work, onProgress) {
    return withModelAndRows(work, async (session, rows) => {
        const output = scoreOutput(session.outputs, work.task, session.classes, work.positiveLabel, work.shownPath);
        const started = performance.now();
        const file = (0,external_node_fs_.openSync)(work.scores, 'w');
        let done = 0;
        let calibrated = true;
        try {
            for await (const batch of rows.batches()) {
                const result = (await session.run(batch.feeds, [output.name], batch.first))[output.name];
                const data = result.data;
                const scores = takeScores(data, result.dims, batch.rows, output, work.task, work.shownPath);
                refuseNonFinite(scores.values, batch.first, work);
                calibrated &&= scores.calibrated;
                (0,external_node_fs_.writeSync)(file, new Uint8Array(scores.values.buffer));
                done += batch.rows;
                onProgress(done, rows.total);
            }
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        return { rows: done, seconds: (performance.now() - started) / 1000, calibrated };
    });
}
function refuseNonFinite(values, first, { shownPath, shownData }) {
    const row = values.findIndex((value) => !Number.isFinite(value));
    if (row >= 0)
        throw new errors/* UserError */.yo(`gives ${values[row]} as the score of row ${(0,lib_text/* count */.U9)(first + row + 1)} of ${shownData}`, {
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
    const session = await openSession(work.model, work.shownPath);
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
    const request = await new Promise((resolve) => process.once('message', resolve));
    await send(await answer(request));
    process.exit(0);
}
async function answer(request) {
    try {
        if (request.kind === 'golden')
            return { type: 'golden', result: await goldenRecords(request.work) };
        const result = await writeScores(request.work, throttledProgress());
        // libuv gives kibibytes on every platform.
        return { type: 'scored', result, peakMemoryBytes: process.resourceUsage().maxRSS * 1024 };
    }
    catch (error) {
        return { type: 'error', error: packError(error) };
    }
}
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
