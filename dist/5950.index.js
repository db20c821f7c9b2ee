export const id = 5950;
export const ids = [5950];
export const modules = {

/***/ 36340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ mlflowFiles),
/* harmony export */   gV: () => (/* binding */ NUMPY),
/* harmony export */   nC: () => (/* binding */ MODEL_DATA)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _platform_native_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88683);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1697);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89973);




/** What the interoperability tests load our exports with. */
const MLFLOW = '3.17.2';
const ONNX = '1.23.2';
const PYTHON = '3.11.7';
/** Name of the model's bytes beside its MLmodel file. */
const MODEL_DATA = 'model.onnx';
/** numpy's names of ONNX's element types; the others have no place in a signature of MLflow. */
const NUMPY = {
    float: 'float32',
    double: 'float64',
    float16: 'float16',
    int8: 'int8',
    int16: 'int16',
    int32: 'int32',
    int64: 'int64',
    uint8: 'uint8',
    uint16: 'uint16',
    uint32: 'uint32',
    uint64: 'uint64',
    bool: 'bool',
    string: 'str',
};
/**
 * The model as MLflow's ONNX flavor reads it: `MLmodel` with its signature, and the three files that say what to
 * install. All paths are relative to the folder that also holds `model.onnx`.
 * @see mlflow/models/model.py and mlflow/onnx/__init__.py (MLflow 3)
 */
function mlflowFiles({ version, run }) {
    const { onnx, tag, source, finished } = version;
    const requirements = [
        `mlflow==${MLFLOW}`,
        `onnx==${ONNX}`,
        `onnxruntime==${_platform_native_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pins */ .h['onnxruntime-node'].version}`,
    ];
    const python = run?.environment.runtimes.python ?? PYTHON;
    const build = ['pip', 'setuptools', 'wheel'];
    const model = {
        flavors: {
            onnx: {
                code: null,
                data: MODEL_DATA,
                onnx_version: ONNX,
                providers: ['CPUExecutionProvider'],
            },
            python_function: {
                data: MODEL_DATA,
                env: { conda: 'conda.yaml', virtualenv: 'python_env.yaml' },
                loader_module: 'mlflow.onnx',
                python_version: python,
            },
        },
        is_signature_from_type_hint: false,
        metadata: { tag, version: version.version, source, sha256: (0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(onnx.sha256) },
        mlflow_version: MLFLOW,
        model_size_bytes: onnx.bytes,
        model_uuid: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .uuidOf */ .pV)('mlflow', tag, onnx.sha256).replaceAll('-', ''),
        signature: signatureOf(onnx.inputs, onnx.outputs),
        type_hint_from_example: false,
        utc_time_created: finished.replace('T', ' ').replace(/(?:\.(\d{3}))?Z$/, (_, ms = '000') => `.${ms}000`),
    };
    const conda = {
        channels: ['conda-forge'],
        dependencies: [`python=${python}`, 'pip', { pip: requirements }],
        name: 'mlflow-env',
    };
    const environment = { python, build_dependencies: build, dependencies: ['-r requirements.txt'] };
    return {
        [_record_js__WEBPACK_IMPORTED_MODULE_3__/* .MLMODEL_FILE */ .my]: mlmodelText(model),
        'requirements.txt': `${requirements.join('\n')}\n`,
        'conda.yaml': (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(conda),
        'python_env.yaml': (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(environment),
    };
}
/** A date without quotes would be read as one, and MLflow wants its text. */
const mlmodelText = (model) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ ...model, utc_time_created: undefined }, { lineWidth: 0, keepUndefined: false }) +
    `utc_time_created: '${model.utc_time_created}'\n`;
/** Each part is a JSON string or null, as MLflow writes it; none at all where an input has no type of numpy. */
function signatureOf(inputs, outputs) {
    const given = tensorSpecs(inputs);
    if (given === null)
        return undefined;
    return { inputs: given, outputs: tensorSpecs(outputs), params: null };
}
/**
 * A single tensor goes without a name, because MLflow then takes arrays and data frames for it; several are told apart
 * by their names. A size that is not fixed is −1: MLflow knows no symbols.
 */
function tensorSpecs(tensors) {
    if (tensors.length === 0 || tensors.some(({ type }) => !Object.hasOwn(NUMPY, type)))
        return null;
    const specs = tensors.map(({ name, type, shape }) => ({
        ...(tensors.length === 1 ? {} : { name }),
        type: 'tensor',
        'tensor-spec': {
            dtype: NUMPY[type],
            shape: shape.map((size) => (typeof size === 'number' ? size : -1)),
        },
    }));
    return JSON.stringify(specs);
}


/***/ }),

/***/ 78366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ eventsByTag),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/** Tag name → the event that it was written with. */
const eventsByTag = (events) => new Map(events.flatMap((event) => Object.keys(event.tags).map((tag) => [tag, event])));
/**
 * Who asked for a tag: the ledger knows the person, the tag only the bot that wrote it. Of a tag that was written past
 * the ledger, by GTO for example, its tagger.
 */
const authorOf = ({ tag, tagger }, byTag) => byTag.get(tag)?.actor ?? tagger;


/***/ }),

/***/ 43923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   UU: () => (/* binding */ firstGate),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   u6: () => (/* binding */ toldByLedger)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78366);


const summary = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    // Events of earlier releases do not say.
    signed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable().default(null),
});
/** Of a record that was read itself. */
const summaryOf = ({ document, problem }) => document === null
    ? { document, problem }
    : { document: { ...document, signed: document.signature !== undefined }, problem: null };
/** What the events of one model tell of its versions: version → summary of its record, and its first gate (null: it has none). */
function toldByLedger(events) {
    const summaries = new Map();
    const gates = new Map();
    for (const event of events) {
        if (event.type !== 'registered' || event.version === null)
            continue;
        const told = summary.safeParse(event.details);
        if (told.success)
            summaries.set(event.version, { document: told.data, problem: null });
        const { metric } = event.details;
        if (metric === null || typeof metric === 'string')
            gates.set(event.version, metric);
    }
    return { summaries, gates };
}
/** The stages of a model, then its versions without one. */
function overview(facts, events) {
    const byTag = (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsByTag */ .b)(events);
    const records = new Map(facts.versions.map((version, i) => [version, facts.records[i]]));
    const row = (stage, version, since, by) => ({
        model: facts.model,
        stage,
        version: version.version,
        tag: version.tag,
        commit: version.commit,
        since,
        by,
        ...recordOf(records.get(version), facts.metric),
    });
    const staged = facts.holders.map(([stage, { version, tag, since, by }]) => row(stage, version, since, (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .r)({ tag, tagger: by }, byTag)));
    const holding = new Set(facts.holders.map(([, { version }]) => version));
    const rest = facts.versions
        .filter((version) => !holding.has(version))
        .map((version) => row(null, version, version.date, (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .r)(version, byTag)));
    return [...staged, ...rest];
}
function recordOf(recorded, metric) {
    const document = recorded?.document;
    if (!document)
        return { metric: null, evidence: recorded?.problem ? 'unreadable' : 'none', missing: [], signed: null };
    const value = metric === null ? undefined : document.metrics[metric];
    return {
        metric: metric === null || value === undefined ? null : { name: metric, value },
        evidence: document.missing.length === 0 ? 'complete' : 'incomplete',
        missing: document.missing,
        signed: document.signed,
    };
}
/** The metric that decides first: evidence has the gated ones in front, in the order of the configuration. */
const firstGate = ({ overall }) => overall.find(({ gate }) => gate !== null)?.metric ?? null;


/***/ })

};
