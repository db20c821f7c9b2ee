export const id = 935;
export const ids = [935];
export const modules = {

/***/ 91822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Ew: () => (/* binding */ resolveJudged),
/* harmony export */   i$: () => (/* binding */ registeredModel),
/* harmony export */   p0: () => (/* binding */ trainedModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4481);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88572);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95105);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22322);
/* harmony import */ var _model_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48564);
/* harmony import */ var _registry_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1697);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79336);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(39342);











/** The model that the run before trained. */
async function trainedModel(context, run) {
    if (!run.trained)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`holds no model: the training ended as ${run.outcome}`, {
            location: { file: context.shown(context.evidence.path('run')) },
        });
    const file = context.inside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.evidence.directory, run.trained.path), 'trained.path of run.json');
    const sha256 = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .h)(file);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('does not exist', { location: { file: shown } });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) !== '.onnx')
        return { version: null, source: shown, file, sha256: await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .h)(file), facts: null };
    const facts = await (0,_model_header_js__WEBPACK_IMPORTED_MODULE_7__/* .readModelFacts */ .B)(file, shown);
    return { version: null, source: shown, file, sha256: facts.sha256, facts };
}
/** A registered version, with its bytes fetched and verified. */
async function registeredModel(context, registry, registered) {
    const record = await readVersion(context, registry, registered);
    const file = await (0,_registry_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchModel */ .aO)(record.locations, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.platform.toolCache, 'mlops-models'), (0,_stores_js__WEBPACK_IMPORTED_MODULE_10__/* .storesOf */ .oi)(context));
    const judged = {
        version: registered.version,
        source: registered.tag,
        file,
        sha256: record.onnx.sha256,
        facts: record.onnx,
    };
    return { judged, record };
}
/** `version.json` out of the commit of a version, which must be one that this suite registered. */
async function readVersion(context, registry, registered) {
    registry.checkUnchanged(registered);
    const path = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .l)(context.model.name, 'version.json');
    const bytes = await registry.readFile(registered, path);
    if (bytes)
        return (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)('version', bytes.toString('utf8'), `${registered.tag}:${path}`);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${registered.tag} holds no ${path}, so it was not registered by this suite`, {
        hint: 'Register the model again with the register action.',
    });
}
/** What the input `candidate` or `production` names: a version, a stage, or a file. */
async function resolveJudged(context, registry, reference) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(reference) === '.onnx' || (0,_data_source_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(reference))
        return namedFile(context, reference);
    const opened = await registry();
    if (!_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .semver */ .hO.safeParse(reference).success && !opened.stage(context.model.name, reference))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${reference}" is no version, no stage and no file (.onnx, .parquet, .csv, .jsonl)`, {
            hint: `Versions of ${context.model.name}: ${opened
                .versions(context.model.name)
                .map(({ version }) => version)
                .join(', ') || 'none'}.`,
        });
    return (await registeredModel(context, opened, opened.resolve(context.model.name, reference))).judged;
}


/***/ }),

/***/ 39342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _i: () => (/* binding */ chosenStore),
  qy: () => (/* binding */ lazily),
  Fv: () => (/* binding */ registryOf),
  oi: () => (/* binding */ storesOf)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/deployment/durable.js
var durable = __webpack_require__(23516);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/stores.js
var stores = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/registry/filesystem.js







/** Keeps models under `<root>/<model>/<sha256>/model.onnx`; the same bytes are kept once. */
function filesystemStore(root) {
    return {
        async put(file, facts) {
            const uri = (0,external_node_path_.resolve)(root, facts.model, (0,stores/* hex */.uh)(facts.sha256), 'model.onnx');
            if ((0,external_node_fs_.existsSync)(uri))
                await (0,stores/* verifyFile */.AI)(uri, facts.sha256, uri);
            else
                await copyInto(uri, file, facts);
            const { bytes } = facts;
            return { store: 'filesystem', uri, sha256: facts.sha256, bytes };
        },
        async get(location, destination) {
            if (!(0,external_node_fs_.existsSync)(location.uri))
                throw new errors/* UserError */.yo(`${location.uri} does not exist`, {
                    hint: 'The store is a folder of the machine that registered the model. Is it mounted here?',
                });
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(destination), { recursive: true });
            await (0,promises_.copyFile)(location.uri, destination);
            await (0,stores/* verifyFile */.AI)(destination, location.sha256, location.uri);
        },
    };
}
async function copyInto(uri, file, facts) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(uri), { recursive: true });
    const part = (0,external_node_path_.join)((0,external_node_path_.dirname)(uri), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        await (0,durable/* copyDurably */.b)(file, part);
        await (0,stores/* verifyFile */.AI)(part, facts.sha256, file);
        if ((await (0,promises_.stat)(part)).size !== facts.bytes)
            throw new errors/* UserError */.yo(`${file} does not have the ${facts.bytes} bytes that its facts say`);
        await (0,promises_.rename)(part, uri);
    }
    finally {
        await (0,promises_.rm)(part, { force: true });
    }
}

// EXTERNAL MODULE: ./lib/registry/registry.js + 8 modules
var registry_registry = __webpack_require__(30171);
;// CONCATENATED MODULE: ./lib/registry/release.js

const ASSET = 'model.onnx';
/** Keeps each model as an asset of the release of its tag: a draft until the tag exists, public after. */
function releaseStore(assets) {
    return {
        async put(file, facts) {
            await (0,stores/* verifyFile */.AI)(file, facts.sha256, file);
            const uri = await assets.upload(facts.tag, file, ASSET);
            return { store: 'release', uri, sha256: facts.sha256, bytes: facts.bytes };
        },
        finish: (tag) => assets.publish(tag),
        async get(location, destination) {
            await assets.download(location.uri, destination);
            await (0,stores/* verifyFile */.AI)(destination, location.sha256, location.uri);
        },
    };
}

;// CONCATENATED MODULE: ./lib/actions/stores.js




/** Every store that can be reached from here, by kind: reading follows the record, not the configuration. */
function storesOf(context) {
    const { releases } = context.platform;
    return {
        filesystem: filesystemStore(storePath(context)),
        ...(releases ? { release: releaseStore(releases) } : {}),
    };
}
/** The store that `register.store` names. */
function chosenStore(context) {
    const kind = context.model.config.register.store;
    const store = storesOf(context)[kind];
    if (store)
        return store;
    throw context.model.error(['register', 'store'], 'the release store needs a workflow run on GitHub', 'In a terminal use store: filesystem with a path.');
}
const storePath = (context) => (0,external_node_path_.resolve)(context.directory, context.model.config.register.path ?? '.mlops/store');
/** Whose name tags and commits carry that a workflow makes; who asked for them is in the ledger. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** One step may open the registry several times; its faults are said once. */
const warned = new WeakSet();
/** The registry of the repository in the workspace; warns of what somebody has changed in it by hand. */
async function registryOf(context) {
    const { platform } = context;
    const registry = await (0,registry_registry/* openRegistry */.M)({
        directory: context.directory,
        environment: platform.gitEnvironment(),
        identity: platform.kind === 'github' ? BOT : undefined,
        fromFork: platform.fromFork,
        run: platform.run,
        actor: platform.run.actor ?? undefined,
    });
    if (!warned.has(platform))
        for (const fault of registry.faults())
            platform.log.warning(fault);
    warned.add(platform);
    return registry;
}
/** Opens at most once, and only when asked. */
function lazily(open) {
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
}


/***/ }),

/***/ 23516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder),
/* harmony export */   b: () => (/* binding */ copyDurably)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Copies a file, readable for everybody, and waits until its bytes are on the disk. */
async function copyDurably(source, destination) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, destination);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(destination, 0o644);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(destination, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** So that a rename survives a power cut. Windows has no such call for folders. */
async function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

/***/ 48564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readModelFacts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);
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
    requireOneFile(model, shownPath);
    return {
        path: shownPath,
        sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(bytes),
        bytes: bytes.length,
        format: 'onnx',
        irVersion: model.irVersion,
        opsets: model.opsets,
        producer: model.producer,
        inputs: model.inputs,
        outputs: model.outputs,
        metadata: model.metadata,
        parameters: countParameters(model),
    };
}
/** The digest of the file must cover the weights, or a version would not say what it is. */
function requireOneFile(model, file) {
    const outside = model.initializers.find((initializer) => initializer.external);
    if (outside)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`keeps weights ("${outside.name}") in another file, which its digest does not cover`, {
            location: { file },
            hint: 'Save it as one file: onnx.save(onnx.load(path), path, save_as_external_data=False).',
        });
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

/***/ 67627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ goldenOutputs),
/* harmony export */   l: () => (/* binding */ scoreFile)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _platform_environment_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72734);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55449);







/**
 * Scores a data file with a model, in a child process of its own.
 *
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
async function scoreFile(request, onProgress) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'mlops-scores-'));
    try {
        const scores = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, 'scores.f64');
        const answer = await ask({ kind: 'score', work: { ...request, shownData: shown(request.data), scores } }, request.shownPath, onProgress);
        if (answer.type !== 'scored')
            throw new TypeError(`the worker answered ${answer.type}`);
        const { rows, seconds, calibrated } = answer.result;
        const { peakMemoryBytes } = answer;
        return { scores: await readScores(scores, rows), seconds, rows, calibrated, peakMemoryBytes };
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
    const answer = await ask({ kind: 'golden', work: { ...request, shownData: shown(request.data) } }, request.shownPath);
    if (answer.type !== 'golden')
        throw new TypeError(`the worker answered ${answer.type}`);
    return answer.result;
}
/** A path as people know it: from where they stand, where that is shorter. */
function shown(path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(process.cwd(), path);
    return near === '' || near.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(near) ? path : near;
}
async function readScores(path, rows) {
    const scores = new Float64Array(rows);
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
const KEPT_OUTPUT = 2000;
/** Starts a worker, asks it one thing, and waits until it has ended. */
function ask(request, shownPath, onProgress) {
    const child = startWorker(request.kind);
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
            failure = (0,_worker_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackError */ .Rj)(message.error);
        else
            answer = message;
    });
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk('the scoring process cannot be started', { cause })));
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
function startWorker(kind) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [process.env.MLOPS_ENTRY ?? process.argv[1]], {
        env: { ...(0,_platform_environment_js__WEBPACK_IMPORTED_MODULE_6__/* .programEnvironment */ .y)(), [_worker_js__WEBPACK_IMPORTED_MODULE_5__/* .WORKER_VARIABLE */ .gB]: kind },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // Unlike JSON, this keeps NaN and infinities.
        serialization: 'advanced',
    });
}
function crash(file, code, signal, said) {
    const last = said.trim().split('\n').slice(-5).join('\n');
    const memory = signal === 'SIGKILL' || /out of memory|bad_alloc/i.test(said);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`the process that scores this model ${signal ? `was ended by ${signal}` : `ended with exit code ${code}`}`, {
        location: { file },
        hint: [memory ? 'It probably ran out of memory: use a larger runner.' : '', last]
            .filter(Boolean)
            .join('\n'),
    });
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


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   aO: () => (/* binding */ fetchModel),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22322);






/**
 * Path of the bytes of one version, out of `cacheDirectory` or out of the first store that has them. The digest is
 * checked at every read, so a damaged cache heals itself.
 */
async function fetchModel(locations, cacheDirectory, stores) {
    const { sha256 } = locations[0];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDirectory, hex(sha256), 'model.onnx');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(path)) === sha256)
        return path;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDirectory, hex(sha256)), { recursive: true });
    const failures = [];
    for (const location of locations) {
        const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
        try {
            await storeOf(location, stores).get(location, part);
            await verifyFile(part, sha256, location.uri);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, path);
            return path;
        }
        catch (error) {
            failures.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error));
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`No store could give the model ${sha256}:\n${failures.join('\n')}`);
}
/** @throws UserError where the file is not the one that was asked for. */
async function verifyFile(path, expected, shown) {
    const actual = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(path);
    if (actual !== expected)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${shown} has been changed: it should be ${expected}, it is ${actual}`);
}
/** The hex digits alone, as a folder's name. */
const hex = (digest) => digest.slice('sha256:'.length);
function storeOf(location, stores) {
    const store = stores[location.store];
    if (store)
        return store;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${location.uri} is in the ${location.store} store, which cannot be reached from here`);
}


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);


/** Who made the document, from what and when: the last fold of every report. */
function provenance(document, summary, rows = []) {
    const { run, tool, inputs, started, finished, digest } = document;
    const seconds = (Date.parse(finished) - Date.parse(started)) / 1000;
    const optional = [
        ['run', run.url && (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${run.workflow ?? 'workflow'} ${run.id ?? ''}`.trim(), run.url)],
        ['by', run.actor],
        ['commit', run.sha && (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(run.sha)],
    ];
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(summary, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .Ix)([
        ...rows,
        ...Object.entries(inputs).map(([name, value]) => [`input ${name}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(value)]),
        ...optional.flatMap(([name, value]) => (value ? [[name, value]] : [])),
        ['finished', `${finished}, after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds)}`],
        ['tool', `mlops-actions ${tool.version}`],
        ['digest of this document', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)],
    ]));
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runLinks),
/* harmony export */   u: () => (/* binding */ fullReport)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);

/** ` Full report · run`, as links; nothing in a terminal. */
function runLinks({ report, run }) {
    const links = [...(report ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Full report', report)] : []), ...(run ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('run', run)] : [])];
    return links.flatMap((each, i) => [i === 0 ? ' ' : ' · ', each]);
}
const fullReport = ({ report, run }, name) => report
    ? (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('the full report', report)
    : [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .mono */ .O5)(`${name}.html`), ...(run ? [' of ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('this run', run)] : [])];


/***/ })

};
