export const id = 6935;
export const ids = [6935];
export const modules = {

/***/ 91822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Ew: () => (/* binding */ resolveJudged),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   i$: () => (/* binding */ registeredModel),
/* harmony export */   p0: () => (/* binding */ trainedModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96327);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10658);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95105);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22322);
/* harmony import */ var _model_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48564);
/* harmony import */ var _registry_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1697);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79336);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68804);
/* harmony import */ var _boxes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14514);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90920);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27101);














/** The model that the run before trained. */
async function trainedModel(context, run) {
    if (!run.trained)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`holds no model: the training ended as ${run.outcome}`, {
            location: { file: context.shown(context.evidence.path('run')) },
        });
    const file = context.inside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.evidence.directory, run.trained.path), 'trained.path of run.json');
    const sha256 = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .hd)(file);
    if (sha256 !== run.trained.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`is not the model that the training wrote: ${run.trained.sha256} then, ${sha256} now`, {
            location: { file: context.shown(file) },
            hint: 'Run train again.',
        });
    return {
        version: null,
        source: context.shown(file),
        file,
        sha256,
        facts: { ...run.trained, path: context.shown(file) },
    };
}
/** A file that the input names: ONNX, or predictions as Parquet, CSV or JSONL. */
async function namedFile(context, path) {
    const file = context.inside(path, 'the model');
    const shown = context.shown(file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`does not exist.${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .au)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), siblings(file))}`, {
            location: { file: shown },
        });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) !== '.onnx')
        return { version: null, source: shown, file, sha256: await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .hd)(file), facts: null };
    const facts = await (0,_model_header_js__WEBPACK_IMPORTED_MODULE_7__/* .readModelFacts */ .B)(file, shown);
    return { version: null, source: shown, file, sha256: facts.sha256, facts };
}
/** Files beside it of its kind. */
const siblings = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))
    ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)).filter((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file))
    : [];
/** A registered version, with its bytes fetched and verified. */
async function registeredModel(context, registry, registered, publicKey) {
    const { record, integrity } = await readVersion(context, registry, registered, publicKey);
    const file = await (0,_registry_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchModel */ .aO)(record.locations, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.platform.toolCache, 'mlops-models'), (0,_stores_js__WEBPACK_IMPORTED_MODULE_12__/* .storesOf */ .oi)(context));
    const judged = {
        version: registered.version,
        source: registered.tag,
        file,
        sha256: record.onnx.sha256,
        facts: record.onnx,
    };
    return { judged, record, integrity };
}
/**
 * `version.json` out of the commit of a version, which must be one that this suite registered. Its signature, where it
 * has one, is checked over the whole record and the digest of the model; whoever fetches the model checks that digest.
 */
async function readVersion(context, registry, registered, publicKey) {
    registry.checkUnchanged(registered);
    const path = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, 'version.json');
    const bytes = await registry.readFile(registered, path);
    if (bytes) {
        const record = (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)('version', bytes.toString('utf8'), `${registered.tag}:${path}`);
        return { record, integrity: await (0,_signing_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyVersion */ .iy)(context, registry, registered, record, publicKey) };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${registered.tag} holds no ${path}, so it was not registered by this suite`, {
        hint: 'Register the model again with the register action.',
    });
}
/** What the input `candidate` or `production` names: a version, a stage, or a file. */
async function resolveJudged(context, registry, reference) {
    const isCocoFile = context.model.config.task === 'detection' && (0,_boxes_js__WEBPACK_IMPORTED_MODULE_10__.isCoco)(reference);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(reference) === '.onnx' || (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(reference) || isCocoFile)
        return namedFile(context, reference);
    const opened = await registry();
    if (!_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .semver */ .hO.safeParse(reference).success && !opened.stage(context.model.name, reference)) {
        const versions = opened.versions(context.model.name).map(({ version }) => version);
        const known = [...opened.stages(context.model.name), ...versions];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${reference}" is no version, no stage and no file (.onnx, .parquet, .csv, .jsonl).${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .au)(reference, known)}`, { hint: `Versions of ${context.model.name}: ${versions.join(', ') || 'none'}.` });
    }
    return (await registeredModel(context, opened, opened.resolve(context.model.name, reference))).judged;
}


/***/ }),

/***/ 90920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   P6: () => (/* binding */ signatureClaim),
/* harmony export */   bR: () => (/* binding */ verifyingInputs),
/* harmony export */   hY: () => (/* binding */ signingInputs),
/* harmony export */   iy: () => (/* binding */ verifyVersion),
/* harmony export */   nt: () => (/* binding */ recordDigests),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* unused harmony export trustOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13431);
/* harmony import */ var _registry_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37183);
/* harmony import */ var _registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47395);
/* harmony import */ var _registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36447);
/* harmony import */ var _registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59242);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79336);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64170);












/** For the actions that sign. */
const signingInputs = {
    'signing-key': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Private key that signs where `register.sign` is true: its PEM, out of a secret, or the path of a file. In a terminal MLOPS_SIGNING_KEY may hold the PEM.'),
    'signing-key-password': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Password of the key, out of a secret, or in MLOPS_SIGNING_KEY_PASSWORD.'),
    'signing-certificate': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Certificate of the key, then those that issued it: PEM or path. Without one the key stands for itself.'),
};
/** Who signs here; null where the configuration does not ask for it. */
async function signerOf(context, values, { optional = false } = {}) {
    if (!context.model.config.register.sign)
        return null;
    const key = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .readSecret */ .n)(context.platform, values, 'signing-key');
    if (key === undefined && optional) {
        context.platform.log.notice('There is no signing-key, so what is decided here is written down unsigned.');
        return null;
    }
    if (key === undefined)
        throw context.model.error(['register', 'sign'], 'signing needs a key: give the input signing-key', 'signing-key: $' + '{{ secrets.MLOPS_SIGNING_KEY }}');
    const certificate = values['signing-certificate'];
    return (0,_registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .readSigner */ .$2)(await pemOf(context, key, 'signing-key'), certificate === undefined ? undefined : await pemOf(context, certificate, 'signing-certificate'), (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .readSecret */ .n)(context.platform, values, 'signing-key-password'));
}
/** The PEM itself, or that of the file it names. A secret that lost its line breaks as `\n` is still read. */
async function pemOf(context, value, input) {
    if ((0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .isPem */ .X3)(value))
        return value.includes('\n') ? value : value.replaceAll('\\n', '\n');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.directory, value);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`input "${input}" is neither PEM (-----BEGIN …) nor the path of a file that exists`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    if (input === 'signing-key')
        context.platform.maskSecret(text);
    return text;
}
const verifyingInputs = {
    'signing-public-key': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Public key to check signatures with, besides those of `register.trust`: PEM or path. Only versions that are signed are then read.'),
};
/** Whom the configuration trusts, and the key that the step names. */
async function trustOf(context, publicKey) {
    const { trust } = context.model.config.register;
    const read = (paths, key) => Promise.all(paths.map(async (path) => {
        const file = context.inside(path, `register.trust.${key}`);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            throw context.model.error(['register', 'trust', key], `"${path}" does not exist`);
        return [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), path];
    }));
    const keys = await read(trust['public-keys'], 'public-keys');
    if (publicKey !== undefined)
        keys.push([await pemOf(context, publicKey, 'signing-public-key'), 'signing-public-key']);
    const certificates = await read(trust.certificates, 'certificates');
    return {
        keys: keys.map(([text, shown]) => (0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .readPublicKey */ .RR)(text, shown)),
        certificates: certificates.flatMap(([text, shown]) => (0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .readCertificates */ .jZ)(text, shown)),
        required: publicKey !== undefined || (trust.required ?? keys.length + certificates.length > 0),
    };
}
/** What of a signature was said once in a step is not said again. */
const said = new WeakMap();
/**
 * Checks the record of a version, with the model that it names, against its signature.
 * @throws SignatureError
 */
async function verifyVersion(context, registry, { tag, commit }, record, publicKey) {
    const folder = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, '').slice(0, -1);
    const integrity = (0,_registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyRecord */ .RC)({
        tag,
        files: await registry.readFolder(commit, folder),
        modelSha256: record.onnx.sha256,
        claimsSignature: record.signature !== undefined,
        trust: await trustOf(context, publicKey),
    });
    const known = said.get(context) ?? new Set();
    said.set(context, known);
    for (const warning of integrity.warnings.filter((text) => !known.has(text)))
        context.platform.log.warning(known.add(warning) && warning);
    return integrity;
}
/** What version.json says of the signature that will lie beside it. */
const signatureClaim = (signer) => signer ? { signature: (0,_registry_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .signerName */ .Ex)(signer) } : {};
/**
 * The files of a record with the signature over all of them and the model; as they are where nobody signs.
 * What nobody could read again by the configuration's own trust is not written.
 */
async function sealRecord(context, registry, signer, { tag, source, modelSha256, files }) {
    if (signer === null)
        return files;
    const folder = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, '').slice(0, -1);
    const all = await registry.readFolder(source, folder);
    for (const [path, content] of Object.entries(files))
        if (path.startsWith(`${folder}/`))
            all.set(path.slice(folder.length + 1), { content: Buffer.from(content), link: false });
    const digest = modelSha256;
    const bundle = (0,_registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__/* .signRecord */ .lm)(tag, all, digest, signer);
    all.set(_registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_FILE */ .I9, { content: Buffer.from(bundle), link: false });
    const trust = await trustOf(context);
    if (trust.keys.length + trust.certificates.length > 0)
        (0,_registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyRecord */ .RC)({ tag, files: all, modelSha256: digest, claimsSignature: true, trust });
    return { ...files, [(0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, _registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_FILE */ .I9)]: bundle };
}
/** Digests of some files of a record: path below its folder → `sha256:…`. */
function recordDigests(context, files) {
    const folder = `${(0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, '')}`;
    return Object.fromEntries(Object.entries(files)
        .filter(([path]) => path.startsWith(folder))
        .map(([path, content]) => [path.slice(folder.length), (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(content)]));
}


/***/ }),

/***/ 35136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ startWorker),
/* harmony export */   Qg: () => (/* binding */ talkTo),
/* harmony export */   cV: () => (/* binding */ startAhead),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _platform_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72734);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34372);




const KEPT_OUTPUT = 2000;
/** Workers that have started before it is known what they will be asked. */
const ahead = new Set();
/**
 * Starts workers that will score: they load their libraries while this process still reads the rows. Gives what ends
 * those that were not needed.
 */
function startAhead(workers) {
    for (let i = 0; i < workers; i++) {
        const child = startWorker('ahead');
        // One that cannot start, or has ended, is not asked: another is started in its place, and tells why.
        child.on('error', () => { });
        ahead.add(child);
    }
    return () => {
        for (const child of ahead)
            child.kill();
        ahead.clear();
    };
}
function workerFor(kind) {
    const [child] = kind === 'score' ? ahead : [];
    if (child)
        ahead.delete(child);
    return child?.connected ? child : startWorker(kind);
}
/** Starts a worker, asks it one thing, and waits until it has ended; `signal` ends it before. */
function ask(request, shownPath, onProgress, signal) {
    const child = workerFor(request.kind);
    signal?.addEventListener('abort', () => child.kill());
    let answer;
    let failure;
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-KEPT_OUTPUT);
    });
    child.on('message', (message) => {
        if (message.type === 'progress')
            onProgress?.(message.done, message.total);
        else if (message.type === 'error')
            failure = (0,_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackError */ .Rj)(message.error);
        else
            answer = message;
    });
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk('the scoring process cannot be started', { cause })));
        // A crash after the answer is the runtime's teardown, and changes nothing.
        child.once('close', (code, signal) => {
            if (answer)
                resolve(answer);
            else
                reject(failure ?? crash(shownPath, code, signal, said));
        });
        // A child that died before it could read is reported on close.
        child.send(request, () => { });
    });
}
/** @param flags of Node itself */
function startWorker(kind, flags = []) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...flags, process.env.MLOPS_ENTRY ?? process.argv[1]], {
        env: { ...(0,_platform_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .programEnvironment */ .y)(), [_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKER_VARIABLE */ .gB]: kind },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // Unlike JSON, this keeps NaN and infinities.
        serialization: 'advanced',
    });
}
function crash(file, code, signal, said) {
    const last = said.trim().split('\n').slice(-5).join('\n');
    const memory = signal === 'SIGKILL' || /out of memory|bad_alloc/i.test(said);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`the process that scores this model ${signal ? `was ended by ${signal}` : `ended with exit code ${code}`}`, {
        location: { file },
        hint: [memory ? 'It probably ran out of memory: use a larger runner.' : '', last]
            .filter(Boolean)
            .join('\n'),
    });
}
/** Sends a message to a worker and waits for the answer that it calls for; one at a time. */
function talkTo(child, shownPath, onProgress) {
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-KEPT_OUTPUT);
    });
    return (message, wanted) => new Promise((resolve, reject) => {
        const settle = (act) => {
            child.removeAllListeners('message').removeAllListeners('close').removeAllListeners('error');
            act();
        };
        child.on('message', (answer) => {
            if (answer.type === 'progress')
                return onProgress?.(answer.done, answer.total);
            settle(() => {
                if (answer.type === wanted)
                    resolve(answer);
                else if (answer.type === 'error')
                    reject((0,_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackError */ .Rj)(answer.error));
                else
                    reject(new TypeError(`the worker answered ${answer.type}`));
            });
        });
        child.once('error', (cause) => settle(() => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk('the process of the model cannot be started', { cause }))));
        child.once('close', (code, signal) => settle(() => reject(crash(shownPath, code, signal, said))));
        child.send(message, () => { });
    });
}


/***/ }),

/***/ 67627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ goldenOutputs),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   lv: () => (/* binding */ scoreFile),
/* harmony export */   oK: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35136);






/**
 * Scores a data file with a model, in a child process of its own, which is under way when this returns.
 *
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
async function scoreFile(request, onProgress, signal) {
    const folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'mlops-scores-'));
    try {
        const scores = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'scores.f64');
        const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)({ kind: 'score', work: { labels: null, ...request, shownData: shown(request.data), scores } }, request.shownPath, onProgress, signal);
        if (answer.type !== 'scored')
            throw new TypeError(`the worker answered ${answer.type}`);
        const { result, peakMemoryBytes } = answer;
        return { ...result, scores: await readScores(scores, result.rows * result.width), peakMemoryBytes };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The first rows of a data file as the model takes them (numbers rounded to the input's type, a missing number as
 * null, missing text as ''), and everything the model gives for them, row-major. For golden records.
 */
async function goldenOutputs(request) {
    const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_5__/* .ask */ .kA)({ kind: 'golden', work: { ...request, shownData: shown(request.data) } }, request.shownPath);
    if (answer.type !== 'golden')
        throw new TypeError(`the worker answered ${answer.type}`);
    return answer.result;
}
/** A path as people know it: from where they stand, where that is shorter. */
function shown(path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(process.cwd(), path);
    return near === '' || near.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(near) ? path : near;
}
async function readScores(path, values) {
    const scores = new Float64Array(values);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        let at = 0;
        while (at < scores.byteLength) {
            const { bytesRead } = await handle.read(new Uint8Array(scores.buffer), at, scores.byteLength - at);
            if (bytesRead === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk('the file of scores is shorter than it should be');
            at += bytesRead;
        }
    }
    finally {
        await handle.close();
    }
    return scores;
}


/***/ }),

/***/ 72734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ programEnvironment)
/* harmony export */ });
/** What the runner gives to actions and not to `run:` steps: inputs with tokens, saved state, its service's token. */
const OF_THE_ACTION = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|CACHE)_|GITHUB_STATE$)/;
/**
 * The environment for programs that we start: what a `run:` step would see. A training script, or anything that it
 * downloads, must not find the token that this action was given.
 */
function programEnvironment(environment = process.env) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_THE_ACTION.test(name)));
}


/***/ })

};
