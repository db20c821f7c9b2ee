export const id = 9336;
export const ids = [9336];
export const modules = {

/***/ 62392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   E7: () => (/* binding */ gitObject),
/* harmony export */   FM: () => (/* binding */ packOf),
/* harmony export */   Ue: () => (/* binding */ treeContent),
/* harmony export */   cZ: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** @see gitformat-loose(5): the name is SHA-1 of `<type> <size>\0<content>`. */
function gitObject(type, content) {
    const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
    return { oid, type, content };
}
const TYPE_NUMBERS = { commit: 1, tree: 2, blob: 3, tag: 4 };
/** A pack of whole objects, as `git unpack-objects` takes it. @see gitformat-pack(5), version 2 */
function packOf(objects) {
    const header = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1');
    header.writeUInt32BE(objects.length, 8);
    const entries = objects.flatMap(({ type, content }) => [
        entryHeader(TYPE_NUMBERS[type], content.length),
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(content),
    ]);
    const body = Buffer.concat([header, ...entries]);
    return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(body).digest()]);
}
/** Three bits of type and the size: its lowest 4 bits, then 7 at a time; the highest bit says that more follows. */
function entryHeader(type, size) {
    const bytes = [(type << 4) | (size & 15)];
    for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
        bytes[bytes.length - 1] |= 0x80;
        bytes.push(rest & 0x7f);
    }
    return Buffer.from(bytes);
}
function parseTree(content) {
    const tree = new Map();
    for (let at = 0; at < content.length;) {
        const end = content.indexOf(0, at);
        const [mode, ...name] = content.toString('latin1', at, end).split(' ');
        tree.set(name.join(' '), { mode, oid: content.toString('hex', end + 1, end + 21) });
        at = end + 21;
    }
    return tree;
}
/** Entries in Git's order: by bytes, where the name of a folder ends in a slash. Names are those of {@link parseTree}. */
function treeContent(tree) {
    const entries = [...tree].map(([name, { mode, oid }]) => ({
        key: Buffer.from(mode === '40000' ? `${name}/` : name, 'latin1'),
        bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
    }));
    return Buffer.concat(entries.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ bytes }) => bytes));
}
/** Objects by any name that Git knows, in order, read by one git; undefined where there is none of that name. */
async function readObjects(git, names) {
    if (names.length === 0)
        return [];
    const output = await git.bytes(['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
    let at = 0;
    return names.map(() => {
        const end = output.indexOf(10, at);
        const [, oid, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
        at = end + 1;
        if (oid === undefined)
            return undefined;
        const content = output.subarray(at, at + Number(size));
        at += Number(size) + 1;
        return { oid, type: type, content };
    });
}


/***/ }),

/***/ 25357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ staleDocuments),
/* harmony export */   s: () => (/* binding */ DATED_DOCUMENTS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96031);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89973);



/** Reads the digest of the model that a document is about; null where it names none. */
const READERS = {
    [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .CARD_FILE */ .Yq]: _front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .describedModel */ .B,
    [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .MLMODEL_FILE */ .my]: (text) => prefixed((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text)?.metadata?.sha256),
    [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .BOM_FILE */ .GQ]: (text) => {
        const { metadata } = JSON.parse(text);
        return prefixed(metadata?.component?.hashes?.find(({ alg }) => alg === 'SHA-256')?.content);
    },
};
const prefixed = (hex) => (typeof hex === 'string' ? `sha256:${hex}` : null);
/** Names of the documents that say which model they are about. */
const DATED_DOCUMENTS = Object.keys(READERS);
/**
 * What is wrong with documents of a version: one that is about another model is stale, and one that cannot be read or
 * names no model could be about any. A document that is not there is no fault: records of before have none.
 * @param contents document → its text
 * @param sha256 of the registered model
 */
function staleDocuments(contents, sha256) {
    return DATED_DOCUMENTS.flatMap((name) => {
        const text = contents.get(name);
        if (text === undefined)
            return [];
        const said = read(name, text);
        if (said === sha256)
            return [];
        return [
            said === null
                ? `its ${name} does not say which model it is about`
                : `its ${name} is about another model: it says ${said}, registered is ${sha256}`,
        ];
    });
}
function read(name, text) {
    try {
        return READERS[name](text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 96031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ splitCard),
/* harmony export */   B: () => (/* binding */ describedModel)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The head of a card and the text below it; an empty head where there is none. */
function splitCard(text) {
    const [whole, yaml] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text) ?? [];
    return whole === undefined
        ? { head: {}, body: text }
        : { head: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(yaml) ?? {}, body: text.slice(whole.length) };
}
/** The model that a card says it is of: `sha256:…`, or null where it names none. */
function describedModel(card) {
    const { head } = splitCard(card);
    const said = head.mlops?.sha256;
    return typeof said === 'string' ? `sha256:${said}` : null;
}


/***/ }),

/***/ 89973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ BOM_FILE),
/* harmony export */   Yq: () => (/* binding */ CARD_FILE),
/* harmony export */   d5: () => (/* binding */ CARD_PICTURES),
/* harmony export */   mH: () => (/* binding */ ENVIRONMENT_FILES),
/* harmony export */   my: () => (/* binding */ MLMODEL_FILE),
/* harmony export */   pV: () => (/* binding */ uuidOf),
/* harmony export */   tE: () => (/* binding */ LINEAGE_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Names of the documents in a record's folder. */
const CARD_FILE = 'README.md';
/** Folder of the card's pictures. */
const CARD_PICTURES = 'card';
const MLMODEL_FILE = 'MLmodel';
/** What MLmodel says to install. */
const ENVIRONMENT_FILES = ['requirements.txt', 'conda.yaml', 'python_env.yaml'];
const BOM_FILE = 'bom.cdx.json';
const LINEAGE_FILE = 'openlineage.jsonl';
/** The same words give the same UUID (version 8 of RFC 9562: its bits are those of a SHA-256). */
function uuidOf(...words) {
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(words.join('\n')).digest('hex');
    const variant = ((Number.parseInt(digits[16], 16) & 0x3) | 0x8).toString(16);
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
    ].join('-');
}


/***/ }),

/***/ 29867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62392);

const REGULAR = /^100(644|755)$/;
/** Every file below a folder of a commit, by its path below that folder. Two calls of git, however many files. */
async function readFolder(git, commit, folder) {
    const listing = await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`]);
    const entries = listing
        .split('\0')
        .filter(Boolean)
        .map((line) => /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line));
    const blobs = entries.filter(([, , type]) => type === 'blob');
    const contents = await readBlobs(git, blobs.map(([, , , oid]) => oid));
    const byOid = new Map(blobs.map(([, , , oid], i) => [oid, contents[i]]));
    return new Map(entries.map(([, mode, , oid, path]) => [
        path.slice(folder.length + 1),
        { link: !REGULAR.test(mode), content: byOid.get(oid) ?? Buffer.from(oid) },
    ]));
}
/** Contents of blobs by name, in order, read by one git; undefined where there is no such file. */
async function readBlobs(git, names) {
    return (await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(git, names)).map((object) => object?.type === 'blob' ? object.content : undefined);
}


/***/ }),

/***/ 79336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RECORDS: () => (/* binding */ RECORDS),
/* harmony export */   readRecord: () => (/* binding */ readRecord),
/* harmony export */   readRecords: () => (/* binding */ readRecords),
/* harmony export */   readStaleDocuments: () => (/* binding */ readStaleDocuments),
/* harmony export */   recordPath: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72039);
/* harmony import */ var _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25357);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29867);




/** Where a version's commit keeps its record, whatever `evidence-dir` the workflow uses. */
const recordPath = (model, file) => `${RECORDS}/${model}/${file}`;
/** The records of all models in a version's commit. */
const RECORDS = '.mlops';
/** One document of many versions, read by one git, because a thousand versions would be thousands of processes. */
async function readRecords(git, model, name, versions) {
    const path = recordPath(model, `${name}.json`);
    const blobs = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b)(git, versions.map(({ commit }) => `${commit}:${path}`));
    return blobs.map((blob, i) => blob === undefined
        ? { document: null, problem: null }
        : parse(name, blob.toString('utf8'), `${versions[i].tag}:${path}`));
}
/** One document of one version, whose commit is fetched where it is not here. */
async function readRecord(registry, model, name, version) {
    const path = recordPath(model, `${name}.json`);
    const bytes = await registry.readFile(version, path);
    return bytes === undefined
        ? { document: null, problem: null }
        : parse(name, bytes.toString('utf8'), `${version.tag}:${path}`);
}
/** What is wrong with the documents of many versions that say which model they are about, version by version. */
async function readStaleDocuments(git, model, versions) {
    const names = versions.flatMap(({ version: { commit } }) => _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .DATED_DOCUMENTS */ .s.map((name) => `${commit}:${recordPath(model, name)}`));
    const blobs = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b)(git, names);
    return versions.map(({ sha256 }, i) => {
        const contents = new Map();
        for (const [j, name] of _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .DATED_DOCUMENTS */ .s.entries()) {
            const blob = blobs[i * _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .DATED_DOCUMENTS */ .s.length + j];
            if (blob)
                contents.set(name, blob.toString('utf8'));
        }
        return (0,_documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .staleDocuments */ .g)(contents, sha256);
    });
}
/** A record that was changed by hand hides itself alone, never the rest of the registry. */
function parse(name, text, where) {
    try {
        return { document: (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(name, text, where), problem: null };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { document: null, problem: error.headline };
        throw error;
    }
}


/***/ })

};
