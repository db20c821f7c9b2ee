export const id = 257;
export const ids = [257];
export const modules = {

/***/ 99134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KF: () => (/* binding */ checkGolden),
  ku: () => (/* binding */ goldenRecords),
  YM: () => (/* binding */ makeGolden)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/config/io.js
var config_io = __webpack_require__(70056);
;// CONCATENATED MODULE: ./lib/deployment/golden.js
/**
 * Compares outputs with recorded ones: |actual − expected| ≤ absolute + relative · |expected|, as `numpy.isclose`
 * with `equal_nan`. Strings, booleans and outputs of whole numbers only must be equal. Nothing to compare never passes.
 */
function compareGolden(expected, actual, tolerance = {}) {
    const { absolute = 1e-4, relative = 1e-4 } = tolerance;
    let firstBad = null;
    let largest = null;
    for (const [output, values] of Object.entries(expected)) {
        const found = actual[output] ?? [];
        const length = lengthDifference(output, values, found);
        firstBad ??= length;
        if (length)
            continue;
        const exact = isWhole(values) && isWhole(found);
        for (let index = 0; index < values.length; index++) {
            const [want, got] = [values[index], found[index]];
            if (!exact)
                largest = larger(largest, want, got);
            const equal = Object.is(want, got) || want === got || (!exact && isClose(want, got, absolute, relative));
            if (!equal)
                firstBad ??= { output, index, expected: want, actual: got };
        }
    }
    const lengths = Object.values(expected).map((values) => values.length);
    const records = lengths.length === 0 ? 0 : Math.min(...lengths);
    const passed = firstBad === null && records > 0;
    return { records, maxAbsoluteError: largest, tolerance: absolute, passed, firstBad };
}
function lengthDifference(output, expected, actual) {
    if (expected.length === actual.length)
        return null;
    return { output, index: -1, expected: expected.length, actual: actual.length };
}
const isWhole = (values) => Array.from(values).every((value) => typeof value !== 'number' || Number.isInteger(value));
function isClose(want, got, absolute, relative) {
    if (typeof want !== 'number' || typeof got !== 'number')
        return false;
    return Math.abs(got - want) <= absolute + relative * Math.abs(want) && Number.isFinite(want);
}
function larger(largest, want, got) {
    if (typeof want !== 'number' || typeof got !== 'number')
        return largest;
    const error = Math.abs(got - want);
    return Number.isFinite(error) ? Math.max(largest ?? 0, error) : largest;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/model/inputs.js
var inputs = __webpack_require__(8736);
// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(67627);
;// CONCATENATED MODULE: ./lib/actions/golden.js










const values = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()]));
/** Inputs with the outputs that the registered bytes gave for them. */
const goldenRecords = schemas/* strictObject */.rej({
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), values),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* number */.aig()), schemas/* array */.YOg(schemas/* string */.YjP())])),
});
const RECORDS = 32;
/**
 * Records made of the training profile, column by column: quantiles of numbers, frequent categories. No row of the
 * data is among them, so a version's commit gives none away.
 */
function syntheticInputs(facts, io, profiles) {
    return Object.fromEntries((0,inputs/* namedColumns */.TV)(facts, io, profiles.map(({ name }) => name)).map((name, position) => {
        const profile = profiles.find((column) => column.name === name);
        if (!profile)
            throw new errors/* UserError */.yo(`the model reads "${name}", which the data contract does not declare`, {
                hint: 'Declare every column that the model reads, so that it is validated and profiled.',
            });
        return [name, Array.from({ length: RECORDS }, (_, i) => syntheticValue(profile, i, position))];
    }));
}
/** Another stride for each column, so that the columns do not rise together. */
function syntheticValue(profile, record, position) {
    const step = record * (2 * position + 3) + position;
    if (profile.kind === 'categorical')
        return profile.categories[step % Math.max(1, profile.categories.length)]?.value ?? '';
    return profile.quantiles[(step * 7) % Math.max(1, profile.quantiles.length)] ?? null;
}
/** Runs `model` on the records, in a process of its own. */
async function outputsOf(context, model, shownPath, inputs) {
    const folder = (0,external_node_path_.join)(context.platform.temp, `mlops-golden-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const data = (0,external_node_path_.join)(folder, 'records.jsonl');
        const io = (0,config_io/* modelIo */.e)(context.model.config.io);
        const rows = Array.from({ length: RECORDS }, (_, i) => JSON.stringify(Object.fromEntries(Object.entries(inputs).map(([name, column]) => [name, column[i]]))));
        await (0,promises_.writeFile)(data, `${rows.join('\n')}\n`);
        return (await (0,score/* goldenOutputs */.Qy)({ model, shownPath, data, io, limit: RECORDS })).outputs;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeGolden(context, model, facts, profiles) {
    const inputs = syntheticInputs(facts, (0,config_io/* modelIo */.e)(context.model.config.io), profiles);
    const outputs = await outputsOf(context, model, facts.path, inputs);
    return (0,canonical/* readableJson */.Rv)({ inputs, outputs });
}
/** Runs the deployed bytes on the records and compares with what the registered bytes gave. */
async function checkGolden(context, model, records) {
    return compareGolden(records.outputs, await outputsOf(context, model, context.shown(model), records.inputs));
}


/***/ }),

/***/ 35136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ startWorker),
/* harmony export */   Oy: () => (/* binding */ crash),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _platform_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72734);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34372);




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


/***/ }),

/***/ 67627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ goldenOutputs),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   lv: () => (/* binding */ scoreFile),
/* harmony export */   oK: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35136);





/**
 * Scores a data file with a model, in a child process of its own.
 *
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
async function scoreFile(request, onProgress) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-scores-'));
    try {
        const scores = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'scores.f64');
        const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ kind: 'score', work: { labels: null, ...request, shownData: shown(request.data), scores } }, request.shownPath, onProgress);
        if (answer.type !== 'scored')
            throw new TypeError(`the worker answered ${answer.type}`);
        const { result, peakMemoryBytes } = answer;
        return { ...result, scores: await readScores(scores, result.rows * result.width), peakMemoryBytes };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The first rows of a data file as the model takes them (numbers rounded to the input's type, a missing number as
 * null, missing text as ''), and everything the model gives for them, row-major. For golden records.
 */
async function goldenOutputs(request) {
    const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ kind: 'golden', work: { ...request, shownData: shown(request.data) } }, request.shownPath);
    if (answer.type !== 'golden')
        throw new TypeError(`the worker answered ${answer.type}`);
    return answer.result;
}
/** A path as people know it: from where they stand, where that is shorter. */
function shown(path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), path);
    return near === '' || near.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(near) ? path : near;
}
async function readScores(path, values) {
    const scores = new Float64Array(values);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        let at = 0;
        while (at < scores.byteLength) {
            const { bytesRead } = await handle.read(new Uint8Array(scores.buffer), at, scores.byteLength - at);
            if (bytesRead === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk('the file of scores is shorter than it should be');
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


/***/ }),

/***/ 49399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fairnessOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/** Gates of the measures of fairness that decide something; one that is only informational shows nothing here. */
function fairnessOf(evaluation) {
    const supply = 'Name groups and metrics with a limit under evaluate.fairness, evaluate, and register that.';
    if (!evaluation)
        return { found: 'there is no evaluation.json in its record', verdict: 'inconclusive', supply };
    const measures = evaluation.fairness ?? [];
    const names = new Set(measures.flatMap(({ measure, by }) => ['difference', 'ratio'].map((what) => `${measure}_${what} by ${by.join(' and ')}`)));
    const gates = evaluation.overall.flatMap(({ metric, gate }) => names.has(metric) && gate && !gate.informational ? [{ metric, ...gate }] : []);
    if (gates.length === 0) {
        const lack = measures.length === 0 ? 'no measure of fairness' : 'no measure of fairness has a gate that decides';
        return { found: lack, verdict: 'fail', supply };
    }
    const open = gates.filter(({ verdict }) => verdict !== 'pass');
    if (open.length === 0)
        return { found: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(gates.length, 'gate')} passed`, verdict: 'pass', supply: null };
    return {
        found: `${open.length} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(gates.length, 'gate')} did not pass: ${open.map(({ metric, reason }) => `${metric}: ${reason}`).join('; ')}`,
        verdict: open.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive',
        supply: 'Train a model that treats these groups alike, or gather more rows of them.',
    };
}


/***/ }),

/***/ 26661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lineageOf)
/* harmony export */ });
/* harmony import */ var _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29209);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);


/** How much of what made a version is known. What does not apply, such as a driver without a GPU, counts neither way. */
function lineageOf(origins, declared) {
    const items = _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__/* .LINEAGE_ITEMS */ .Vq.map((item) => {
        const [status, detail] = answerOf(item, origins);
        const said = declared[item];
        return status === 'missing' && said !== undefined
            ? { item, status: 'declared', detail: said }
            : { item, status, detail };
    });
    const applicable = items.filter(({ status }) => status !== 'not-applicable');
    const known = applicable.filter(({ status }) => status !== 'missing').length;
    const of = applicable.length;
    return { known, of, score: Math.floor((1000 * known) / of) / 10, items };
}
function answerOf(item, origins) {
    const { run } = origins;
    if (item === 'judged-data')
        return judgedData(origins);
    if (item === 'framework-versions')
        return frameworkVersions(origins);
    if (item === 'parent-model')
        return missing('whether it was fine-tuned from another model is not said: governance.lineage.parent-model');
    if (!run)
        return missing('there is no run.json: train it with the train action');
    return fromRun[item](run, origins);
}
const recorded = (detail) => ['recorded', detail];
const missing = (detail) => ['missing', detail];
const notApplicable = (detail) => ['not-applicable', detail];
const when = (known, detail, lack) => known ? recorded(detail) : missing(lack);
const fromRun = {
    'code-commit': ({ code }) => when(code.sha !== null, String(code.sha), 'run.json names no commit: train inside of a Git repository'),
    'clean-code': ({ code }) => when(!code.dirty, 'no uncommitted change', 'the code had uncommitted changes: commit them, then train'),
    'training-code': ({ code }) => when(code.files.length > 0, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(code.files.length, 'file'), 'no file of the code has a digest: name them in train.inputs'),
    'training-command': ({ command }) => when(command !== '', command, 'no command is on record'),
    parameters: ({ params }) => when(Object.keys(params).length > 0, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Object.keys(params).length, 'parameter'), 'no parameter is on record: name their file in train.params'),
    seed: ({ seed }) => recorded(String(seed)),
    'dataset-digests': ({ data }) => when(Object.keys(data).length > 0, Object.keys(data).join(', '), 'no data has a digest: run validate-data before train'),
    'validated-data': validatedData,
    'lock-file': ({ environment: { locks } }) => when(locks.length > 0, locks.map(({ path }) => path).join(', '), 'no lock file of the environment: name it in train.locks'),
    'runtime-versions': ({ environment: { runtimes } }) => when(Object.keys(runtimes).length > 0, Object.entries(runtimes)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '), 'no runtime is on record'),
    'container-digest': ({ environment: { container } }) => containerDigest(container),
    'workflow-run': ({ run: { url, id } }) => when(url !== null, `${url}`, id === null ? 'it was trained outside of a workflow' : 'the run has no address'),
    machine: ({ hardware: { cpu, cores }, environment: { platform } }) => when(cpu !== '', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cores, 'core')} of ${cpu}, ${platform}`, 'no processor is on record'),
    'gpu-driver': ({ hardware: { gpus } }) => {
        if (gpus.length === 0)
            return notApplicable('the machine showed no GPU');
        const named = gpus.map(({ name, driver }) => `${name}, driver ${driver ?? 'unknown'}`);
        return when(gpus.every(({ driver }) => driver !== null), named.join('; '), `${named.join('; ')}: nvidia-smi tells no driver`);
    },
    'cuda-version': ({ hardware: { gpus }, environment: { variables } }) => {
        if (gpus.length === 0)
            return notApplicable('the machine showed no GPU');
        const version = variables.CUDA_VERSION;
        return when(version !== undefined, `${version}`, 'set CUDA_VERSION in the job, or governance.lineage.cuda-version');
    },
};
function validatedData({ data }, { validation }) {
    const splits = Object.keys(data);
    if (!validation)
        return missing('nobody checked the data: run validate-data');
    const unchecked = splits.filter((split) => validation.datasets[split]?.digests.bytes !== data[split].bytes);
    return when(splits.length > 0 && unchecked.length === 0, splits.join(', '), splits.length === 0 ? 'the training named no data' : `not validated: ${unchecked.join(', ')}`);
}
function judgedData({ evaluation }) {
    if (!evaluation)
        return missing('nobody compared it with production: run evaluate-vs-prod');
    return recorded(`${evaluation.data.split}, ${evaluation.data.digests.bytes}`);
}
/** Where the training says nothing of it, the file does: exporters write their name and version into it. */
function frameworkVersions({ onnx, run }) {
    const named = Object.entries(run?.environment.runtimes ?? {}).filter(([name]) => !['node', 'python'].includes(name));
    const texts = named.map(([name, version]) => `${name} ${version}`);
    if (/\d/.test(onnx.producer))
        texts.push(onnx.producer);
    return when(texts.length > 0, texts.join(', '), 'the model file names no exporter with its version: governance.lineage.framework-versions');
}
function containerDigest(container) {
    if (container === undefined)
        return missing('set MLOPS_CONTAINER_IMAGE to the image with its digest, or governance.lineage.container-digest');
    return when(/@sha256:[0-9a-f]{64}$/.test(container), container, `${container} has no digest, so it may be another image tomorrow: name it as image@sha256:…`);
}


/***/ }),

/***/ 66203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ digestSet),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   U7: () => (/* binding */ statementFile),
/* harmony export */   o1: () => (/* binding */ STATEMENTS_FOLDER),
/* harmony export */   o6: () => (/* binding */ OURS)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37183);


/** Folder of the record that keeps statements. */
const STATEMENTS_FOLDER = 'statements';
/** Pages of these addresses say what the parts of our statements mean. */
const OURS = 'https://mlops-actions.github.io';
const statementOf = (subject, predicateType, predicate) => ({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate });
/** A digest of ours as in-toto writes it. */
const digestSet = (digest) => ({
    sha256: digest.slice('sha256:'.length),
});
/**
 * A statement as a file: a Sigstore bundle where somebody signs it, and otherwise the bare statement under a name that
 * says so, because nobody should take one for the other.
 */
function statementFile(name, statement, signer) {
    return signer
        ? [`${name}.sigstore.json`, (0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .signBundle */ .OM)(JSON.stringify(statement), signer)]
        : [`${name}.unsigned.json`, (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .readableJson */ .Rv)(statement)];
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

/***/ 34260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ checklistBlocks),
/* harmony export */   PM: () => (/* binding */ lineageSpans),
/* harmony export */   SY: () => (/* binding */ lineageBlocks),
/* harmony export */   eQ: () => (/* binding */ approvalBlocks),
/* harmony export */   er: () => (/* binding */ mlTestBlocks)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78134);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68844);



/** What the risk asks for and what there is of it; nothing where nothing is asked for. */
function checklistBlocks(checklist) {
    if (!checklist || checklist.requirements.length === 0)
        return [];
    const { risk, stage, requirements } = checklist;
    const who = risk === null ? 'The configuration' : `Risk ${risk}`;
    const open = requirements.filter(({ supply, verdict }) => supply !== null && verdict !== 'pass');
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`${who} asks for this before a version serves ${stage}`), ':'),
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Verdict'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Requirement'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Asked for'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Found')], requirements.map(requirementRow)),
        ...(open.length > 0
            ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(open.map(({ requirement, supply }) => [(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(requirement), `: ${supply}`]))]
            : []),
    ];
}
function requirementRow({ requirement, required, found, verdict, tier }) {
    const sign = verdict === 'not-applicable' ? 'not applicable' : { sign: verdict };
    const own = tier === undefined ? '' : ` (set in mlops.yaml; the risk alone asks for: ${tier})`;
    return [sign, requirement, required + own, found];
}
/** Who approved the run, folded away. */
function approvalBlocks(approvals) {
    if (!approvals)
        return [];
    const { unavailable, reviews, environments, readAt } = approvals;
    if (unavailable !== null)
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Approvals: not available', (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(unavailable))];
    const count = reviews.filter(({ state }) => state === 'approved').length;
    if (reviews.length === 0)
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)('Approvals: none', (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)('Nobody had to review this run in an environment.'))];
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Approvals: ${count}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Who'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('State'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Environment'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Comment')], reviews.map(({ user, state, environments: names, comment, self }) => [
            self ? `${user} (started the run)` : user,
            state,
            names.join(', '),
            comment,
        ])), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(`Read at ${readAt}; GitHub tells no time of a review.`), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)(environments.map(({ name, reviewers }) => [name, reviewerText(reviewers)]))),
    ];
}
const reviewerText = (reviewers) => reviewers === null
    ? 'who may approve could not be read'
    : reviewers.length === 0
        ? 'no required reviewer'
        : `may be approved by ${reviewers.join(', ')}`;
/** `Lineage 94.4 %: 17 of 18`, what is missing first. */
function lineageBlocks(lineage) {
    if (!lineage)
        return [];
    const { items, known, of, score } = lineage;
    const rank = ({ status }) => (status === 'missing' ? 0 : 1);
    const rows = [...items]
        .sort((a, b) => rank(a) - rank(b))
        .map(({ item, status, detail }) => [item, status.replace('-', ' '), detail]);
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Lineage ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(score)} %: ${known} of ${of} known`, (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Item'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Status'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Detail')], rows)),
    ];
}
/** For the paragraph under the verdict. */
function lineageSpans(lineage) {
    if (!lineage)
        return [];
    const lacking = lineage.items.filter(({ status }) => status === 'missing').map(({ item }) => item);
    if (lacking.length === 0)
        return [' Its lineage is complete.'];
    return [
        ` Its lineage lacks ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(lacking.length, 'item')} of ${lineage.of}: ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(lacking, 6)}.`,
    ];
}
/** `ML Test Score 1.5`, the sum of each section and who shows what. */
function mlTestBlocks(result) {
    if (!result)
        return [];
    const { score, sections, tests } = result;
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`ML Test Score ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(score)}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .facts */ .Ix)(Object.entries(sections).map(([section, sum]) => [section, `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(sum)} of 7`])), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Test'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Shown by'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Points')], tests.map(({ test, shown, points, by }) => [
            test,
            by === null ? 'not shown' : shown === 'declared' ? `declared: ${by}` : by,
            (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(points),
        ]))),
    ];
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
