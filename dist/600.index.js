export const id = 600;
export const ids = [600,322];
export const modules = {

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ readableJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SIGNIFICANT_DIGITS = 12;
/**
 * Canonical JSON: keys sorted by code unit, no spaces, floats at 12 significant digits, `undefined` members
 * dropped. The same value gives the same bytes on every machine, so that digests can be compared.
 *
 * @throws TypeError on NaN or an infinity: evidence says `null` and gives a reason.
 */
function canonicalJson(value) {
    return JSON.stringify(canonicalize(value, '$'));
}
/** The same value and rounding as {@link canonicalJson}, indented for people. */
function readableJson(value) {
    return `${JSON.stringify(canonicalize(value, '$'), null, 2)}\n`;
}
function canonicalize(value, path) {
    if (typeof value === 'number')
        return canonicalNumber(value, path);
    if (Array.isArray(value))
        return value.map((item, i) => canonicalize(item, `${path}[${i}]`));
    if (ArrayBuffer.isView(value))
        return Array.from(value, (item, i) => canonicalNumber(item, `${path}[${i}]`));
    if (value !== null && typeof value === 'object') {
        const source = value;
        const sorted = {};
        for (const key of Object.keys(source).sort())
            if (source[key] !== undefined)
                sorted[key] = canonicalize(source[key], `${path}.${key}`);
        return sorted;
    }
    return value;
}
function canonicalNumber(value, path) {
    if (!Number.isFinite(value))
        throw new TypeError(`${path} is ${value}, which JSON cannot hold`);
    if (Number.isInteger(value))
        return value === 0 ? 0 : value;
    return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}


/***/ }),

/***/ 22322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileDigest),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Streams a file through SHA-256. One MiB a read: a third faster than Node's default of 64 KiB. */
async function fileDigest(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** Writes to a temporary name beside the target, then renames: readers see the old file or the new one. */
async function writeFileAtomically(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ })

};
