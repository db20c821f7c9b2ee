export const id = 431;
export const ids = [431];
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


/***/ })

};
