export const id = 103;
export const ids = [103];
export const modules = {

/***/ 23103:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  eA: () => (/* binding */ EvidenceFolder),
  Tp: () => (/* binding */ parseDocument)
});

// UNUSED EXPORTS: contentDigest, documents

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(92409);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(17506);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(98827);
// EXTERNAL MODULE: ./lib/evidence/envelope.js + 1 modules
var envelope = __webpack_require__(5046);
// EXTERNAL MODULE: ./lib/evidence/facts.js
var facts = __webpack_require__(78183);
;// CONCATENATED MODULE: ./lib/evidence/version.js



const version_location = schemas/* strictObject */.rej({
    store: schemas/* enum */.k5n(['filesystem', 'release']),
    /** Absolute path, or `owner/repo#tag/asset`. */
    uri: schemas/* string */.YjP(),
    sha256: envelope/* digest */.br,
    bytes: schemas/* number */.aig().int(),
});
const version = (0,envelope/* withEnvelope */.vv)('version', {
    version: envelope/* semver */.hO,
    /** `flight-delay@v1.1.0` */
    tag: schemas/* string */.YjP(),
    /** The commit that trained it: parent of the version's own commit. */
    source: envelope/* gitSha */.XS,
    /** `external`: trained elsewhere, so nothing here says how. Absent in records of before: `trained`. */
    origin: schemas/* enum */.k5n(['trained', 'external']).optional(),
    /** Which part of the version rose above the one before, and why. `fixed`: somebody named the version. */
    bump: schemas/* strictObject */.rej({
        part: schemas/* enum */.k5n(['first', 'major', 'minor', 'patch', 'fixed']),
        above: envelope/* semver */.hO.nullable(),
        reasons: schemas/* array */.YOg(schemas/* string */.YjP()),
    })
        .optional(),
    /** The version that held the stage when this one was judged. */
    previous: envelope/* semver */.hO.nullable(),
    onnx: facts/* modelFacts */.Pt,
    locations: schemas/* array */.YOg(version_location).min(1),
    /** Document → digest of that document. */
    evidence: schemas/* record */.g1P(schemas/* string */.YjP(), envelope/* digest */.br),
    /** What a complete record would hold and this one does not. */
    missing: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Why it was registered against the verdict of its evaluation; null where it did not have to be. */
    override: schemas/* string */.YjP().nullable(),
    /** Who signed the model and its record; absent where nobody did. */
    signature: schemas/* strictObject */.rej({
        method: schemas/* enum */.k5n(['key', 'certificate']),
        /** SHA-256 of the public key in PEM, or the subject of the certificate. */
        signer: schemas/* string */.YjP(),
    })
        .optional(),
    /** How its inputs and outputs differ from the version that it was judged against; absent where that was none. */
    interface: facts/* interfaceChange */._E.optional(),
    /** Values on the test split that judged it: metric → value. */
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig()),
});

;// CONCATENATED MODULE: ./lib/evidence/deployment.js



const deploymentStep = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    status: schemas/* enum */.k5n(['done', 'skipped', 'failed', 'rolled-back']),
    detail: schemas/* string */.YjP(),
});
const deployment = (0,envelope/* withEnvelope */.vv)('deployment', {
    action: schemas/* enum */.k5n(['deploy', 'rollback']),
    stage: schemas/* string */.YjP(),
    version: envelope/* semver */.hO,
    previous: envelope/* semver */.hO.nullable(),
    /** False where the target already served this version. */
    changed: schemas/* boolean */.zMY(),
    target: schemas/* strictObject */.rej({ kind: schemas/* literal */.euz('filesystem'), path: schemas/* string */.YjP() }),
    source: version_location,
    steps: schemas/* array */.YOg(deploymentStep),
    golden: schemas/* strictObject */.rej({
        records: schemas/* number */.aig().int(),
        maxAbsoluteError: schemas/* number */.aig().nullable(),
        tolerance: schemas/* number */.aig(),
        passed: schemas/* boolean */.zMY(),
    })
        .nullable(),
    /** The stage tags written, in the order of their dates. */
    tags: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/evidence/drift.js



/** One test of one column. */
const driftTest = schemas/* strictObject */.rej({
    /** `psi`, `ks`, `jensenshannon`, `chi2`, `null-rate`, `unseen-categories`. */
    test: schemas/* string */.YjP(),
    statistic: schemas/* number */.aig().nullable(),
    pValue: schemas/* number */.aig().nullable(),
    /** The statistic (or p) beyond which it counts as drift. */
    threshold: schemas/* number */.aig().nullable(),
    drifted: schemas/* boolean */.zMY(),
    /** Why it could not be tested. */
    reason: schemas/* string */.YjP().nullable(),
});
const columnDrift = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    role: schemas/* enum */.k5n(['feature', 'label', 'prediction']),
    kind: schemas/* enum */.k5n(['numeric', 'categorical']),
    drifted: schemas/* boolean */.zMY(),
    /** Could not be compared at all: empty, missing, or of another type; `reason` says which. */
    reason: schemas/* string */.YjP().nullable(),
    /** PSI: how far, whatever the number of rows. */
    effect: schemas/* number */.aig().nullable(),
    tests: schemas/* array */.YOg(driftTest),
    nullRate: schemas/* strictObject */.rej({ reference: schemas/* number */.aig(), current: schemas/* number */.aig() }),
    unseen: schemas/* strictObject */.rej({ rows: schemas/* number */.aig().int(), share: schemas/* number */.aig(), categories: schemas/* array */.YOg(schemas/* string */.YjP()) })
        .nullable(),
    reference: facts/* columnProfile */.s5.nullable(),
    current: facts/* columnProfile */.s5.nullable(),
});
/** One rule of the retrain decision, in the order in which they were asked. */
const decisionRule = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    answer: schemas/* enum */.k5n(['retrain', 'wait', 'pass']),
    reason: schemas/* string */.YjP(),
});
const drift = (0,envelope/* withEnvelope */.vv)('drift', {
    version: envelope/* semver */.hO,
    stage: schemas/* string */.YjP(),
    reference: schemas/* strictObject */.rej({ source: schemas/* string */.YjP(), split: schemas/* string */.YjP(), rows: schemas/* number */.aig().int() }),
    current: facts/* datasetFacts */.iz,
    /** False-alarm rate of the whole report when nothing has drifted. */
    alpha: schemas/* number */.aig(),
    columns: schemas/* array */.YOg(columnDrift),
    drift: schemas/* boolean */.zMY(),
    driftedColumns: schemas/* array */.YOg(schemas/* string */.YjP()),
    decision: schemas/* strictObject */.rej({
        retrain: schemas/* boolean */.zMY(),
        reason: schemas/* string */.YjP(),
        rules: schemas/* array */.YOg(decisionRule),
    }),
});

// EXTERNAL MODULE: ./lib/evidence/evaluation.js
var evaluation = __webpack_require__(84824);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(61563);
// EXTERNAL MODULE: ./lib/evidence/run.js
var run = __webpack_require__(57961);
// EXTERNAL MODULE: ./lib/evidence/validation.js + 2 modules
var validation = __webpack_require__(84623);
;// CONCATENATED MODULE: ./lib/evidence/documents.js












const documents = { validation: validation/* validation */.Eq, run: run/* run */.e, evaluation: evaluation/* evaluation */.rI, version: version, deployment: deployment, drift: drift };
/** Members that differ between two runs on the same inputs, so no digest covers them. */
const OUTSIDE_DIGEST = ['digest', 'run', 'started', 'finished'];
/** Digest of a document's content: the same inputs give the same digest, whoever ran it and when. */
function contentDigest(document) {
    return (0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(Object.fromEntries(Object.entries(document).filter(([key]) => !OUTSIDE_DIGEST.includes(key)))));
}
/** Parses a document's text. `where` names it in errors. */
function parseDocument(name, text, where) {
    let raw;
    try {
        raw = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`is not valid JSON: ${cause.message}`, {
            location: { file: where },
            cause,
        });
    }
    const parsed = documents[name].safeParse(raw);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new errors/* UserError */.yo(`is not a ${name} document: ${issue.path.join('.') || 'document'}: ${issue.message}`, {
            location: { file: where },
            hint: 'It was written by another version, or changed by hand. Run the action that writes it again.',
        });
    }
    const document = parsed.data;
    const actual = contentDigest(document);
    if (actual !== document.digest)
        throw new errors/* UserError */.yo(`has been changed since it was written: it says ${document.digest}, its content is ${actual}`, {
            location: { file: where },
            hint: 'Evidence is never edited. Run the action that writes it again.',
        });
    return document;
}
/** The folder of evidence of one model: `<evidence-dir>/<model>`. */
class EvidenceFolder {
    directory;
    constructor(evidenceDirectory, model) {
        this.directory = (0,external_node_path_.join)(evidenceDirectory, model);
    }
    /** `part` names one of several documents that together are one, such as `3-of-8`. */
    path(name, extension = 'json', part) {
        return (0,external_node_path_.join)(this.directory, `${name}${part === undefined ? '' : `-${part}`}.${extension}`);
    }
    async read(name, part) {
        const path = this.path(name, 'json', part);
        if (!(0,external_node_fs_.existsSync)(path))
            return undefined;
        return parseDocument(name, await (0,promises_.readFile)(path, 'utf8'), path);
    }
    /** Adds the digest, checks the schema (a failure is a defect of ours) and writes it atomically. */
    async write(name, content, part) {
        const rounded = JSON.parse((0,canonical/* canonicalJson */.dj)(content));
        const document = documents[name].parse({ ...rounded, digest: contentDigest(rounded) });
        await (0,files/* writeFileAtomically */.l)(this.path(name, 'json', part), (0,canonical/* readableJson */.Rv)(document));
        return document;
    }
}


/***/ }),

/***/ 5046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bk: () => (/* binding */ VERDICTS),
  br: () => (/* binding */ digest),
  XS: () => (/* binding */ gitSha),
  Ks: () => (/* binding */ gtoName),
  ZZ: () => (/* binding */ schemaUrl),
  hO: () => (/* binding */ semver),
  vE: () => (/* binding */ timestamp),
  vv: () => (/* binding */ withEnvelope)
});

// UNUSED EXPORTS: runContext, tool

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(98827);
// EXTERNAL MODULE: ../../main/node_modules/zod/v4/core/api.js
var api = __webpack_require__(25985);
;// CONCATENATED MODULE: ../../main/node_modules/zod/v4/classic/iso.js



function datetime(params) {
    return api/* _isoDateTime */.G1(schemas/* ZodISODateTime */.You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}

;// CONCATENATED MODULE: ./lib/evidence/envelope.js

const DOCUMENT_NAMES = (/* unused pure expression or super */ null && (['validation', 'run', 'evaluation', 'version', 'deployment', 'drift']));
const OUTCOMES = ['pass', 'warn', 'fail', 'inconclusive', 'skipped', 'error'];
const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'];
const SCHEMA_BASE = 'https://mlops-actions.github.io/schemas';
const schemaUrl = (name) => `${SCHEMA_BASE}/v1/${name}.schema.json`;
const digest = schemas/* string */.YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits');
const gitSha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/, 'must be 40 hex digits');
const timestamp = datetime();
const semver = schemas/* string */.YjP().regex(/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/);
/** GTO's grammar for names of models and stages. */
const gtoName = schemas/* string */.YjP()
    .regex(/^[A-Za-z0-9]([A-Za-z0-9/_-]*[A-Za-z0-9])?$/, 'letters, digits, "-", "_" and "/" only');
/** Where an action ran. All null in a terminal outside of a workflow, except `sha` and `ref`. */
const runContext = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP().nullable(),
    attempt: schemas/* number */.aig().int().nullable(),
    url: schemas/* string */.YjP().nullable(),
    workflow: schemas/* string */.YjP().nullable(),
    actor: schemas/* string */.YjP().nullable(),
    event: schemas/* string */.YjP().nullable(),
    repository: schemas/* string */.YjP().nullable(),
    sha: gitSha.nullable(),
    ref: schemas/* string */.YjP().nullable(),
});
const tool = schemas/* strictObject */.rej({
    name: schemas/* literal */.euz('mlops-actions'),
    version: schemas/* string */.YjP(),
    dist: digest.nullable(),
});
/** Wraps a document's own body with the envelope that all six share. */
function withEnvelope(name, body) {
    return schemas/* strictObject */.rej({
        schema: schemas/* literal */.euz(schemaUrl(name)),
        model: gtoName,
        outcome: schemas/* enum */.k5n(OUTCOMES),
        tool,
        run: runContext,
        /** What went in: name → digest. */
        inputs: schemas/* record */.g1P(schemas/* string */.YjP(), digest),
        started: timestamp,
        finished: timestamp,
        /** Over the canonical JSON of everything except `digest`, `run`, `started` and `finished`. */
        digest,
        ...body,
    });
}


/***/ }),

/***/ 84824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n3: () => (/* binding */ TASKS),
/* harmony export */   rI: () => (/* binding */ evaluation)
/* harmony export */ });
/* unused harmony exports slice, comparison, curves */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98827);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5046);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78183);



const TASKS = ['binary-classification', 'multiclass', 'regression'];
const sliceName = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
/** A subset of rows: `{ column: 'hour', label: '18 to 23' }`; null is all rows. */
const slice = sliceName.extend({
    /** Further columns that the slice is crossed with. */
    and: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(sliceName).optional(),
    /** The configuration names it, and no row is in it. */
    missing: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    /** It must pass on its own, whatever the others do. */
    protected: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
    /** Found on one half of the rows, and judged here on the other. */
    discovered: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
});
/** One metric on one set of rows for both models, and, where it is gated, the verdict. */
const comparison = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    slice: slice.nullable(),
    /** Which way is better. */
    better: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['higher', 'lower']),
    rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    production: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    candidate: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** candidate − production, in the metric's own direction. */
    difference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Of the difference, both ends at the one-sided `confidence`: 0.95 gives the two-sided 90 % interval. */
    interval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).nullable(),
    /** Interval of the candidate's own value, for absolute limits; null where not computed. */
    candidateInterval: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]).nullable(),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    /** `delong`, `score`, `mean-t`, `influence`, `bootstrap`, `none`. */
    method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Of a bootstrap: resamples drawn, and the standard error that so few leave to the end nearest to the margin. */
    resamples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().optional(),
    monteCarloError: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().optional(),
    /** A true loss of this size would be found to break the margin in four of five such samples. */
    detectableLoss: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable().optional(),
    /** One-sided p for "worse by more than the margin", adjusted within the family of slices where one exists. */
    pWorse: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        /** Allowed loss against production, ≥ 0; null where only absolute limits are set. */
        margin: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        max: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        /** `min` and `max` were judged by the end of the interval. */
        strict: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
        /** A larger gain is taken for a leak. */
        maxGain: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
        /** The verdict decides nothing. */
        informational: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(true).optional(),
        verdict: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk),
        /** In words: "within 0.005 of production", "cannot be compared: only 1 class among 212 rows". */
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        /** About how many more rows would settle it; set only where inconclusive for lack of rows. */
        moreRows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    })
        .nullable(),
});
const point = zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()]);
const curves = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** False positive rate, true positive rate. At most 201 points. */
    roc: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point),
    /** Recall, precision. At most 201 points. */
    precisionRecall: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(point),
    /** Ten equal-count bins. */
    calibration: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ predicted: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), observed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() })),
});
const judgedModel = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** `v1.0.0`, or null for a model that is not registered. */
    version: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** Where it came from: a path, a tag. */
    source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Of the ONNX file or the predictions file. */
    sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    facts: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFacts */ .Pt.nullable(),
    /** Distribution of the scores on the judged rows; the reference for prediction drift. */
    scores: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .columnProfile */ .s5.nullable(),
    curves: curves.nullable(),
    secondsToScore: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** Where the answers of a service were recorded; `sha256` is of that file. */
    recorded: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    /** The execution provider that ran it: `cpu`, `cuda`; null for a predictions file or a service. */
    provider: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable().default(null),
    /** What is to be known about its scores: a fallback, a rounding, labels that disagree. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([]),
});
const evaluation = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnvelope */ .vv)('evaluation', {
    task: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(TASKS),
    /** No version holds the stage yet: absolute limits only. */
    firstModel: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Both files have the same digest. */
    sameModel: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    candidate: judgedModel,
    production: judgedModel.nullable(),
    /** How the candidate's inputs and outputs differ; absent where one of the two is no ONNX model. */
    interface: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceChange */ ._E.optional(),
    data: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .datasetFacts */ .iz.extend({ split: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), label: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), positiveLabel: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }),
    /** Decision threshold on the score for accuracy, precision, recall and F1. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    resamples: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    /** What was drawn independently: rows; units of a column; blocks in the order of a column. */
    sampling: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ by: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['units', 'blocks']), column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() })
        .optional(),
    /** What keeps many slices from failing by chance. */
    correction: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['holm', 'bh', 'none']).optional(),
    /** How the configuration lets this step end, which could not tell, for the event that started it. */
    ends: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['fail', 'warn', 'pass']).optional(),
    /** All rows: every gated metric first, then the rest. */
    overall: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparison),
    /** Worst change first. */
    slices: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(comparison),
    /** Decisions that changed; null for regression and for a first model. */
    flips: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        becameRight: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        becameWrong: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    })
        .nullable(),
});


/***/ }),

/***/ 78183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ modelFacts),
/* harmony export */   _E: () => (/* binding */ interfaceChange),
/* harmony export */   iz: () => (/* binding */ datasetFacts),
/* harmony export */   s5: () => (/* binding */ columnProfile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98827);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5046);


/** Shapes that more than one document uses. */
const columnFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** DuckDB's name of the type as read, e.g. `DOUBLE`, `VARCHAR`. */
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const datasetFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['parquet', 'csv', 'jsonl']),
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    columns: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(columnFacts),
    digests: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        /** SHA-256 of the file's bytes (of the sorted manifest where a glob names several). */
        bytes: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        /** Order- and format-independent digest of the rows. */
        rows: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        /** Of the names and types of the columns. */
        schema: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        /** MD5 as DVC names the data, where a `.dvc` file tracks it; of a folder it ends with `.dir`. */
        dvc: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^[0-9a-f]{32}(\.dir)?$/)
            .optional(),
    }),
    /** Only where this is a part of a dataset: what the digests of the whole are made of. */
    parts: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        files: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
        /** Sum of the rows' MD5 modulo 2^128. */
        sum: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{32}$/),
    })
        .optional(),
});
/**
 * A numeric column so that parts of a dataset add up, in any order, to exactly what the whole would give. Doubles in
 * the order of their bits are cut into cells of 2^shift neighbours; cell c ends with the double whose bits are
 * c · 2^shift, that one included.
 */
const numericSketch = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    shift: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** Number of the first cell that is not empty, as text: it may exceed 2^53. */
    first: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^-?\d+$/),
    /** From each of these cells to the next. */
    steps: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()),
    /** Exact sum of the values, in units of 2^-1074, and of their squares, in units of 2^-2148. */
    sum: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^-?\d+$/),
    squares: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^\d+$/),
});
const numericProfile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('numeric'),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    nulls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    mean: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    /** Sample standard deviation (n − 1). */
    std: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    min: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    max: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    /** Probabilities 0, 0.01 … 1 with their quantiles (exact, of the data itself: no interpolation). */
    quantiles: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    /**
     * Fixed bins for comparison: inner edges e₁ < … < e_{k−1}; bin 0 is x ≤ e₁, bin i is e_i < x ≤ e_{i+1}, the
     * last is x > e_{k−1}. `counts` has one more entry than `edges`. Open tails, so that an outlier re-bins nothing.
     */
    edges: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()),
    counts: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()),
    /** Only where the profile is of a part. */
    sketch: numericSketch.optional(),
    /** Only where parts were merged: by how much the rank of a quantile may be off, as a share of the values. */
    rankError: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
});
const categoricalProfile = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('categorical'),
    rows: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    nulls: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** Exact number of distinct values, nulls excluded. */
    distinct: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** The most frequent values, by count then value; at most 1,000. */
    categories: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ value: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), count: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int() })),
    /** Rows in none of `categories`. */
    other: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** Only where the profile is of a part: 4,096 registers of HyperLogLog, two hex digits each. */
    registers: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^[0-9a-f]{8192}$/)
        .optional(),
    /** Only where parts were merged that did not list all: a count may lack this many rows, and `distinct` is estimated. */
    countError: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().optional(),
});
const columnProfile = zod__WEBPACK_IMPORTED_MODULE_1__/* .discriminatedUnion */ .gMt('kind', [numericProfile, categoricalProfile]);
const tensorFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** ONNX element type in lower case (`float`, `int64`, `string`, …), or `optional(float)`, `map`, `sequence`, `unknown`. */
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Numbers where fixed, the symbol's name where symbolic, null where unknown. */
    shape: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* ["null"] */ .chJ()])),
});
const modelFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('onnx'),
    irVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    opsets: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int()),
    producer: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tensorFacts),
    /** Inputs with a default value, which callers may leave out; absent where there are none. */
    optionalInputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tensorFacts).optional(),
    outputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tensorFacts),
    /** `metadata_props` of the file. */
    metadata: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Number of stored weights: the sum of the initializers' sizes. */
    parameters: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
});
/** How the inputs and outputs of a model differ from those that callers know. */
const interfaceChange = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** `widening`: every caller of before can call it. `breaking`: some caller cannot. */
    change: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['identical', 'widening', 'breaking']),
    /** The version that callers know, or the file. */
    against: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** One line each, breaking ones first. */
    differences: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    /** Why a break was accepted. */
    override: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});


/***/ }),

/***/ 57961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   z: () => (/* binding */ OUTPUT_FOLDER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98827);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5046);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78183);



/** Folder of the outputs of the last successful run, under `<evidence-dir>/<model>`; `trained.path` lies in it. */
const OUTPUT_FOLDER = 'output';
const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9();
const run = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnvelope */ .vv)('run', {
    command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Of everything that should change the result; the key for skipping. */
    fingerprint: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** What went into the fingerprint, part by part, so that a difference can be explained. */
    fingerprintParts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
    /** Set where an identical successful run was found and the command was not run. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }).nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), json),
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        sha: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSha */ .XS.nullable(),
        /** Uncommitted changes under the declared inputs. */
        dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(), bytes: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        locks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
        platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        runtimes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        variables: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** The machine of the job, as the runner names it; absent in a terminal. */
        runner: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            os: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            /** `github-hosted` or `self-hosted`. */
            environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        })
            .optional(),
        /** Image that the job ran in, as MLOPS_CONTAINER_IMAGE names it, best with its digest. */
        container: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    hardware: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        cpu: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        cores: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        memoryBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        gpus: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), memoryMib: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable() })),
    }),
    /** Last value of every metric that the command wrote: split → name → value. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())),
    series: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()),
    })),
    trained: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFacts */ .Pt.nullable(),
    /** Last lines of the command's output where it failed. */
    tail: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});


/***/ }),

/***/ 84623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ SEVERITIES),
  Eq: () => (/* binding */ validation)
});

// UNUSED EXPORTS: checkResult

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(98827);
// EXTERNAL MODULE: ./lib/evidence/envelope.js + 1 modules
var envelope = __webpack_require__(5046);
;// CONCATENATED MODULE: ./lib/evidence/baseline.js


const count = schemas/* number */.aig().int();
const columnChange = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    /** Shares of the rows without a value. */
    nulls: schemas/* strictObject */.rej({ before: schemas/* number */.aig(), after: schemas/* number */.aig() }),
    /** Categories that are there now and were not, and the other way; null where one side does not list all of its own. */
    categories: schemas/* strictObject */.rej({
        new: count,
        vanished: count,
        /** Up to ten of each; only where asked for, and never of a classified column. */
        names: schemas/* strictObject */.rej({ new: schemas/* array */.YOg(schemas/* string */.YjP()), vanished: schemas/* array */.YOg(schemas/* string */.YjP()) }).nullable(),
    })
        .nullable(),
    /** Population stability index, and whether it or the nulls or new categories are beyond chance and the floor. */
    effect: schemas/* number */.aig().nullable(),
    drifted: schemas/* boolean */.zMY(),
    reason: schemas/* string */.YjP().nullable(),
});
const splitChange = schemas/* strictObject */.rej({
    split: schemas/* string */.YjP(),
    rows: schemas/* strictObject */.rej({ before: count, after: count }),
    /** Which digests are as before. */
    same: schemas/* strictObject */.rej({ bytes: schemas/* boolean */.zMY(), rows: schemas/* boolean */.zMY(), schema: schemas/* boolean */.zMY() }),
    added: schemas/* array */.YOg(schemas/* string */.YjP()),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()),
    changed: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), before: schemas/* string */.YjP(), after: schemas/* string */.YjP() })),
    columns: schemas/* array */.YOg(columnChange),
});
const DATA_CHANGES = ['none', 'patch', 'minor', 'major'];
/** How the data differs from that of an earlier validation. */
const baselineDifference = schemas/* strictObject */.rej({
    /** A tag, or the path of a validation.json. */
    source: schemas/* string */.YjP(),
    digest: envelope/* digest */.br,
    /** What Croissant would call it, as far as digests and profiles tell. */
    change: schemas/* enum */.k5n(DATA_CHANGES),
    reason: schemas/* string */.YjP(),
    addedSplits: schemas/* array */.YOg(schemas/* string */.YjP()),
    removedSplits: schemas/* array */.YOg(schemas/* string */.YjP()),
    splits: schemas/* array */.YOg(splitChange),
});

// EXTERNAL MODULE: ./lib/evidence/facts.js
var facts = __webpack_require__(78183);
;// CONCATENATED MODULE: ./lib/evidence/integrity.js


const INTEGRITY_CHECKS = [
    'row-overlap',
    'feature-overlap',
    'group-overlap',
    'time-overlap',
    'conflicting-labels',
    'class-ratio',
    'unseen-labels',
    'identifier-signal',
    'feature-signal',
    'split-drift',
    'wrong-labels',
    'personal-data',
];
/** One finding about rows of one split, or of one split against another. */
const integrityCheck = schemas/* strictObject */.rej({
    check: schemas/* enum */.k5n(INTEGRITY_CHECKS),
    split: schemas/* string */.YjP(),
    /** The other split; null where the check looks at one alone. */
    against: schemas/* string */.YjP().nullable(),
    column: schemas/* string */.YjP().nullable(),
    /** Of personal data: its class, such as `email`. */
    class: schemas/* string */.YjP().nullable(),
    severity: schemas/* enum */.k5n(['error', 'warning', 'info']),
    verdict: schemas/* enum */.k5n(envelope/* VERDICTS */.bk),
    /** How many rows break the rule; null where the rule is not about rows. */
    failing: schemas/* number */.aig().int().nullable(),
    /** How many rows were looked at. */
    of: schemas/* number */.aig().int(),
    statistic: schemas/* number */.aig().nullable(),
    /** What the statistic, or else the percentage of rows, may be. */
    threshold: schemas/* number */.aig().nullable(),
    /** In words, without cell values. */
    found: schemas/* string */.YjP(),
    allowed: schemas/* string */.YjP(),
    /** Up to ten 1-based row numbers of `split`. */
    rows: schemas/* array */.YOg(schemas/* number */.aig().int()),
    /** Why it could not be tested; set only where the verdict is `inconclusive`. */
    reason: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./lib/evidence/validation.js





const SEVERITIES = ['error', 'warning', 'info'];
/** One requirement of the contract on one split, and what was found. */
const checkResult = schemas/* strictObject */.rej({
    split: schemas/* string */.YjP(),
    column: schemas/* string */.YjP().nullable(),
    /** Such as `type`, `required`, `unique`, `range`, `valid-values`, `pattern`, `row-count`, `column-missing`, `mean`. */
    rule: schemas/* string */.YjP(),
    severity: schemas/* enum */.k5n(SEVERITIES),
    verdict: schemas/* enum */.k5n(envelope/* VERDICTS */.bk),
    /** How many rows break the rule; null where the rule is not about rows. */
    failing: schemas/* number */.aig().int().nullable(),
    /** In words, without cell values: `3 rows below −60`. */
    found: schemas/* string */.YjP(),
    allowed: schemas/* string */.YjP(),
    /** Up to ten 1-based row numbers that break the rule. */
    rows: schemas/* array */.YOg(schemas/* number */.aig().int()),
    /** Where the contract asks for it. */
    contract: schemas/* strictObject */.rej({ line: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() }).nullable(),
    /** Why it could not be tested: the verdict is `inconclusive`, or `fail` where the check itself broke. */
    reason: schemas/* string */.YjP().nullable(),
});
/** Something that the contract asks for and that is not tested. */
const unsupported = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP().nullable(),
    what: schemas/* string */.YjP(),
    contract: schemas/* strictObject */.rej({ line: schemas/* number */.aig().int(), column: schemas/* number */.aig().int() }),
});
const validation = (0,envelope/* withEnvelope */.vv)('validation', {
    contract: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), id: schemas/* string */.YjP(), version: schemas/* string */.YjP(), digest: envelope/* digest */.br }),
    /** Only where this is one part of several; it stands for nothing until all are merged. */
    shard: schemas/* strictObject */.rej({ index: schemas/* number */.aig().int(), of: schemas/* number */.aig().int() }).optional(),
    /** Which columns had to be there; absent in records of earlier releases. */
    environment: schemas/* string */.YjP().optional(),
    datasets: schemas/* record */.g1P(schemas/* string */.YjP(), facts/* datasetFacts */.iz),
    checks: schemas/* array */.YOg(checkResult),
    /** What the contract asks for beyond what is tested; it is in no verdict. */
    unsupported: schemas/* array */.YOg(unsupported).optional(),
    /** How the splits lie to each other and to the label; absent in records of earlier releases. */
    integrity: schemas/* array */.YOg(integrityCheck).optional(),
    /** How the data differs from an earlier one; absent where there is none to compare with. */
    baseline: baselineDifference.optional(),
    /** Split → profile of every declared column. The training split's is the reference for drift. */
    profiles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(facts/* columnProfile */.s5)),
});


/***/ })

};
