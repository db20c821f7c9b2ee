export const id = 8564;
export const ids = [8564];
export const modules = {

/***/ 58886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireOneFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * The digest of the file must cover the weights, or a version would not say what it is.
 *
 * @throws UserError where weights are in another file; the first question is whether that file is there at all
 */
function requireOneFile(model, path, shownPath) {
    const outside = model.initializers.find(({ external }) => external !== null);
    if (!outside)
        return;
    const where = outside.external ?? '';
    const location = { file: shownPath };
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(where) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(where).startsWith('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`keeps weights ("${outside.name}") in "${where}", outside of its own folder`, {
            location,
            hint: 'Such a path is not followed. Export the model again as one file.',
        });
    if (where !== '' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), where)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`keeps weights ("${outside.name}") in "${where}", which is not beside it`, {
            location,
            hint: `Export it as one file, where the other still is: ${MEND}`,
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`keeps weights ("${outside.name}") in another file, which its digest does not cover`, {
        location,
        hint: `Save it as one file: ${MEND}`,
    });
}
const MEND = 'onnx.save(onnx.load(path), path, save_as_external_data=False).';


/***/ }),

/***/ 69887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile),
/* harmony export */   N: () => (/* binding */ LARGEST_MODEL)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);



/** Protobuf, and so ONNX in one file, ends here. */
const LARGEST_MODEL = 2 ** 31 - 1;
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
    if (found.size > LARGEST_MODEL)
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
/* harmony export */   JD: () => (/* binding */ withGraph),
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   b4: () => (/* binding */ listAttribute),
/* harmony export */   bV: () => (/* binding */ ELEMENT_TYPES),
/* harmony export */   bo: () => (/* binding */ GRAPH),
/* harmony export */   f2: () => (/* binding */ initializerWith),
/* harmony export */   xk: () => (/* binding */ initializerValues),
/* harmony export */   yz: () => (/* binding */ externalData)
/* harmony export */ });
/* unused harmony export MODEL */
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
    externalData: 13,
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
        optionalInputs: parts.irVersion < 4 ? [] : inputs.filter((input) => stored.has(input.name)),
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
    const tensor = { name: '', dims: [], type: 'undefined', external: null, message };
    for (const field of message.fields()) {
        if (field.number === TENSOR.dims)
            tensor.dims.push(...message.integers(field).map(Number));
        else if (field.number === TENSOR.name)
            tensor.name = message.text(field);
        else if (field.number === TENSOR.dataType)
            tensor.type = elementType(message.integer(field));
        else if (field.number === TENSOR.location && message.integer(field) === EXTERNAL)
            tensor.external ??= '';
        else if (field.number === TENSOR.externalData) {
            const { text } = readPair(message.message(field));
            if (text[1] === 'location')
                tensor.external = text[2] ?? '';
        }
    }
    return tensor;
}
/** Where another file holds a tensor's bytes: `location`, and `offset` and `length` where it says so. */
function externalData({ message }) {
    const said = {};
    for (const field of message.fields())
        if (field.number === TENSOR.externalData) {
            const { text } = readPair(message.message(field));
            said[text[1] ?? ''] = text[2] ?? '';
        }
    return said;
}
/** A tensor that names another file, as a GraphProto.initializer that holds `data` itself. */
function initializerWith({ message }, data) {
    const kept = [...message.fields()]
        .filter(({ number }) => number !== TENSOR.externalData && number !== TENSOR.location)
        .map(({ at, end }) => message.bytes.subarray(at, end));
    const parts = [...kept, (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthPrefix */ .Pd)(TENSOR.raw, data.length), data];
    return [(0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthPrefix */ .Pd)(GRAPH.initializer, sizeOf(parts)), ...parts];
}
/** The file's bytes with another payload of the graph, given in pieces. */
function withGraph({ message, graphField }, graph) {
    return Buffer.concat([
        message.bytes.subarray(0, graphField.at),
        (0,_protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .lengthPrefix */ .Pd)(MODEL.graph, sizeOf(graph)),
        ...graph,
        message.bytes.subarray(graphField.end),
    ]);
}
const sizeOf = (parts) => parts.reduce((sum, part) => sum + part.length, 0);
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
/** TypeProto: tensor = 1, sequence = 4, map = 5, optional = 9 (of a TypeProto = 1). */
function readType(message) {
    for (const field of message.fields()) {
        if (field.number === 1)
            return readTensorType(message.message(field));
        if (field.number === 4)
            return { type: 'sequence', shape: [] };
        if (field.number === 5)
            return { type: 'map', shape: [] };
        if (field.number === 9)
            return readOptional(message.message(field));
    }
    return { type: 'unknown', shape: [] };
}
function readOptional(message) {
    for (const field of message.fields()) {
        const { type, shape } = readType(message.message(field));
        return { type: `optional(${type})`, shape };
    }
    return { type: 'optional(unknown)', shape: [] };
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

/***/ 48564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readModelFacts)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _external_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58886);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69887);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44945);




/**
 * What an ONNX file says about itself, without running it. `parameters` counts the elements of the main graph's
 * initializers; the coefficients of `ai.onnx.ml` operators are attributes and not among them.
 *
 * @param shownPath how the facts and errors name the file
 * @throws UserError where the file is missing, empty, not ONNX, damaged, or keeps its weights elsewhere
 */
async function readModelFacts(path, shownPath = path) {
    const bytes = await (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, shownPath);
    const model = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModel */ .Xh)(bytes, shownPath);
    (0,_external_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOneFile */ .C)(model, path, shownPath);
    return {
        path: shownPath,
        sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes),
        bytes: bytes.length,
        format: 'onnx',
        irVersion: model.irVersion,
        opsets: model.opsets,
        producer: model.producer,
        inputs: model.inputs,
        ...(model.optionalInputs.length > 0 ? { optionalInputs: model.optionalInputs } : {}),
        outputs: model.outputs,
        metadata: model.metadata,
        parameters: countParameters(model),
    };
}
function countParameters(model) {
    let total = 0;
    for (const { dims, message, name } of model.initializers) {
        const size = dims.reduce((product, dim) => product * dim, 1);
        total += size;
        if (dims.some((dim) => dim < 0) || !Number.isSafeInteger(total))
            throw message.damaged(message.start, `initializer "${name}" has impossible dims`);
    }
    return total;
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


/***/ })

};
