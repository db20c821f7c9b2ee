export const id = 638;
export const ids = [638,576];
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

/***/ 38801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KA: () => (/* binding */ PASSING),
/* harmony export */   P9: () => (/* binding */ retryAfter),
/* harmony export */   l0: () => (/* binding */ pauseAfter),
/* harmony export */   mF: () => (/* binding */ caller)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);


/** Statuses of a service that is busy, or away for a moment. */
const PASSING = [408, 425, 429, 500, 502, 503, 504];
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 30_000;
const SHOWN = 200;
/**
 * Calls a JSON service. Failures that pass are tried again, after pauses that double.
 *
 * @returns a function that throws UserError where the service refuses, PlatformError where it stays away
 */
function caller({ headers, timeout, retries }) {
    return async (method, url, body) => {
        for (let tries = 1;; tries++) {
            const failure = await attempt(method, url, body, headers, timeout);
            if ('answer' in failure)
                return failure.answer;
            if (tries > retries)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`${method} ${url} failed ${tries === 1 ? 'once' : `${tries} times`}: ${failure.reason}`, {
                    hint: 'Look whether the service runs and can be reached from this machine.',
                });
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(failure.pause ?? pauseAfter(tries));
        }
    };
}
/** Milliseconds to wait after so many tries that failed; they double. */
const pauseAfter = (tries) => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (tries - 1));
async function attempt(method, url, body, headers, timeout) {
    let response;
    let text;
    try {
        response = await fetch(url, {
            method,
            headers: {
                accept: 'application/json',
                ...(body ? { 'content-type': 'application/json' } : {}),
                ...headers,
            },
            body: body ? JSON.stringify(body) : undefined,
            signal: AbortSignal.timeout(timeout * 1000),
            // Another host must not get the secret.
            redirect: 'error',
        });
        text = await response.text();
    }
    catch (error) {
        const { name, message, cause } = error;
        return {
            reason: name === 'TimeoutError' ? `no answer in ${timeout} s` : (cause?.code ?? cause?.message ?? message),
        };
    }
    if (PASSING.includes(response.status))
        return { reason: said(response.status, text), pause: retryAfter(response) };
    if (!response.ok)
        throw refused(method, url, response.status, text);
    try {
        return { answer: text.trim() === '' ? null : JSON.parse(text) };
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${method} ${url} answered with something other than JSON`, { cause });
    }
}
/** Milliseconds that the service asks to wait. */
function retryAfter(response) {
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return Number.isFinite(seconds) && seconds >= 0 ? Math.min(LONGEST_PAUSE_MS, seconds * 1000) : undefined;
}
function refused(method, url, status, text) {
    const hints = {
        401: 'Name the variable that holds the secret: endpoint: { auth: { env: … } }.',
        403: 'The secret of endpoint.auth does not give access to this model.',
        404: 'Check endpoint.url, endpoint.model and endpoint.version.',
    };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`${method} ${url} was refused: ${said(status, text)}`, { hint: hints[status] });
}
/** The status with the protocol's own `{"error": …}`, in one short line. */
function said(status, text) {
    let message = '';
    try {
        const { error, detail } = JSON.parse(text);
        message = String(error ?? detail ?? '');
    }
    catch {
        // Not JSON: a page of a proxy, which says nothing that helps.
    }
    const line = message.replaceAll(/\s+/g, ' ').trim().slice(0, SHOWN);
    return line === '' ? `status ${status}` : `status ${status}, ${line}`;
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


/***/ })

};
