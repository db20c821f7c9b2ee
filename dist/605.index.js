export const id = 605;
export const ids = [605];
export const modules = {

/***/ 88572:
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
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/evidence/facts.js
var facts = __webpack_require__(58758);
// EXTERNAL MODULE: ./lib/evidence/ml-test-score.js
var ml_test_score = __webpack_require__(4050);
;// CONCATENATED MODULE: ./lib/evidence/version.js





const version_location = schemas/* strictObject */.rej({
    store: schemas/* enum */.k5n(['filesystem', 'lfs', 'oci', 'release']),
    /** Absolute path, `owner/repo#tag/asset`, `oci://host/repository@sha256:…` or `https://host/…/info/lfs#sha256:…`. */
    uri: schemas/* string */.YjP(),
    sha256: envelope/* digest */.br,
    bytes: schemas/* number */.aig().int(),
    /** When the bytes end with the machine that keeps them; absent where they stay. ISO 8601. */
    'expires-at': iso/* datetime */.w$().optional(),
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
    /** As the configuration said when it was registered. */
    risk: schemas/* enum */.k5n(governance/* RISKS */.F7).optional(),
    /** How much of what made it is known; absent in records of earlier releases. */
    lineage: governance/* lineage */.OZ.optional(),
    /** Readiness by Breck et al.; absent in records of earlier releases. */
    mlTestScore: ml_test_score/* mlTestScore */._h.optional(),
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
    /** What the risk of the model asks for; absent in records of earlier releases. */
    governance: governance/* checklist */.D4.optional(),
    /** The stage tags written, in the order of their dates. */
    tags: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** The last event of the ledger, `<number>:<digest>`: an anchor outside of the repository. Absent where nothing was written. */
    ledgerHead: schemas/* string */.YjP().optional(),
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

// EXTERNAL MODULE: ./lib/evidence/evaluation.js + 4 modules
var evaluation = __webpack_require__(74028);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/evidence/run.js
var run = __webpack_require__(42644);
// EXTERNAL MODULE: ./lib/evidence/validation.js + 3 modules
var validation = __webpack_require__(85470);
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

/***/ 95105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ks: () => (/* binding */ gtoName),
/* harmony export */   XS: () => (/* binding */ gitSha),
/* harmony export */   ZZ: () => (/* binding */ schemaUrl),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   br: () => (/* binding */ digest),
/* harmony export */   hO: () => (/* binding */ semver),
/* harmony export */   vE: () => (/* binding */ timestamp),
/* harmony export */   vv: () => (/* binding */ withEnvelope)
/* harmony export */ });
/* unused harmony exports runContext, tool */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64377);

const DOCUMENT_NAMES = (/* unused pure expression or super */ null && (['validation', 'run', 'evaluation', 'version', 'deployment', 'drift']));
const OUTCOMES = ['pass', 'warn', 'fail', 'inconclusive', 'skipped', 'error'];
const VERDICTS = ['pass', 'warn', 'fail', 'inconclusive'];
const SCHEMA_BASE = 'https://mlops-actions.github.io/schemas';
const schemaUrl = (name) => `${SCHEMA_BASE}/v1/${name}.schema.json`;
const digest = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^sha256:[0-9a-f]{64}$/, 'must be sha256: and 64 hex digits');
const gitSha = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/, 'must be 40 hex digits');
const timestamp = zod__WEBPACK_IMPORTED_MODULE_1__/* .datetime */ .w$();
const semver = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^v\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/);
/** GTO's grammar for names of models and stages. */
const gtoName = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9]([A-Za-z0-9/_-]*[A-Za-z0-9])?$/, 'letters, digits, "-", "_" and "/" only');
/** Where an action ran. All null in a terminal outside of a workflow, except `sha` and `ref`. */
const runContext = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    attempt: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().nullable(),
    url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    event: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    sha: gitSha.nullable(),
    ref: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const tool = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('mlops-actions'),
    version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    dist: digest.nullable(),
});
/** Wraps a document's own body with the envelope that all six share. */
function withEnvelope(name, body) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz(schemaUrl(name)),
        model: gtoName,
        outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(OUTCOMES),
        tool,
        run: runContext,
        /** What went in: name → digest. */
        inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), digest),
        started: timestamp,
        finished: timestamp,
        /** Over the canonical JSON of everything except `digest`, `run`, `started` and `finished`. */
        digest,
        ...body,
    });
}


/***/ }),

/***/ 74028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n3: () => (/* binding */ TASKS),
  rI: () => (/* binding */ evaluation)
});

// UNUSED EXPORTS: comparison, curves, slice

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/facts.js
var facts = __webpack_require__(58758);
;// CONCATENATED MODULE: ./lib/evidence/fairness.js


const interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const pair = schemas/* strictObject */.rej({ production: schemas/* number */.aig().nullable(), candidate: schemas/* number */.aig().nullable() });
/** How far the groups of one model lie apart. */
const disparity = schemas/* strictObject */.rej({
    /** Largest less smallest value, or largest distance from all rows; of several metrics the worst. Null: undefined. */
    difference: schemas/* number */.aig().nullable(),
    /** Of all differences at once, each end at the one-sided `confidence`. */
    differenceInterval: interval.nullable(),
    /** Smallest over largest value, or smallest ratio to all rows; of several metrics the worst. 1 is equal. */
    ratio: schemas/* number */.aig().nullable(),
    ratioInterval: interval.nullable(),
});
/** One measure of fairness by one grouping of the rows. Names of metrics are those of scikit-learn and Fairlearn. */
const fairness = schemas/* strictObject */.rej({
    /** As the configuration says it: `selection_rate`, `equalized_odds`. */
    measure: schemas/* string */.YjP(),
    /** Columns; of several the groups are their combinations. */
    by: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    to: schemas/* enum */.k5n(['between-groups', 'overall']),
    confidence: schemas/* number */.aig(),
    minRows: schemas/* number */.aig().int(),
    /** One a metric: `equalized_odds` has two. */
    metrics: schemas/* array */.YOg(schemas/* strictObject */.rej({
        metric: schemas/* string */.YjP(),
        better: schemas/* enum */.k5n(['higher', 'lower']),
        /** All rows. */
        overall: pair,
        groups: schemas/* array */.YOg(pair.extend({
            /** A value, a range, or `missing` for each column of `by`. */
            labels: schemas/* array */.YOg(schemas/* string */.YjP()),
            rows: schemas/* number */.aig().int(),
            productionInterval: interval.nullable(),
            candidateInterval: interval.nullable(),
            /** Why it is shown and not judged: too few rows, undefined. */
            notJudged: schemas/* string */.YjP().nullable(),
        })),
    })),
    /** Of the groups that are judged. */
    production: disparity.nullable(),
    candidate: disparity,
    /** Candidate's difference less production's: above 0 it is wider. Paired, on the same rows. */
    widening: schemas/* number */.aig().nullable(),
    wideningInterval: interval.nullable(),
    resamples: schemas/* number */.aig().int(),
    /** The gravest of its gates, which stand in `overall` as `<measure>_difference by …` and `<measure>_ratio by …`. */
    verdict: schemas/* enum */.k5n(envelope/* VERDICTS */.bk).nullable(),
});

;// CONCATENATED MODULE: ./lib/evidence/flips.js


/** A share of rows with its interval at the one-sided `confidence`; null where there is no row to have it. */
const share = schemas/* strictObject */.rej({
    value: schemas/* number */.aig().nullable(),
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
});
/** Quantiles of |candidate − production| over the rows. */
const distances = schemas/* strictObject */.rej({
    median: schemas/* number */.aig(),
    p90: schemas/* number */.aig(),
    p95: schemas/* number */.aig(),
    p99: schemas/* number */.aig(),
    max: schemas/* number */.aig(),
});
const example = schemas/* strictObject */.rej({
    /** Value of data.id; null where there is no such column, or the contract classifies it. */
    id: schemas/* string */.YjP().nullable(),
    /** In the file, from 1. */
    row: schemas/* number */.aig().int(),
    /**
     * How sure the candidate is of its mistake: probability of the class that it decides on, distance of a score that
     * is no probability from the threshold. Of numbers by how much more it errs than production. Null where not known.
     */
    confidence: schemas/* number */.aig().nullable(),
});
/** Decisions that changed. */
const flips = schemas/* strictObject */.rej({
    rows: schemas/* number */.aig().int(),
    changed: schemas/* number */.aig().int(),
    becameRight: schemas/* number */.aig().int(),
    becameWrong: schemas/* number */.aig().int(),
    confidence: schemas/* number */.aig().optional(),
    /** Changed, of all rows. */
    churn: share.optional(),
    /** Became wrong, of all rows. */
    negativeRate: share.optional(),
    /** Became right, of all rows. */
    positiveRate: share.optional(),
    /** Still right, of the rows that production has right (backward trust compatibility). */
    backwardTrust: share.optional(),
    /** Still wrong, of the rows that production has wrong (backward error compatibility). */
    backwardErrors: share.optional(),
    /** Rows that became wrong, the most confident mistakes first. */
    examples: schemas/* array */.YOg(example).optional(),
});
/** Numbers that moved: what flips are to regression. */
const shifts = schemas/* strictObject */.rej({
    rows: schemas/* number */.aig().int(),
    confidence: schemas/* number */.aig(),
    /** A smaller change is none; null where the configuration names none. */
    tolerance: schemas/* number */.aig().nullable(),
    /** Share of the rows that moved by more than the tolerance; null where there is none. */
    beyond: share.nullable(),
    distances: distances.nullable(),
    /** Rows whose error grew most. */
    examples: schemas/* array */.YOg(example),
});
const slice = schemas/* strictObject */.rej({
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    labels: schemas/* array */.YOg(schemas/* string */.YjP()).min(1),
    rows: schemas/* number */.aig().int(),
    changed: schemas/* number */.aig().int(),
    churn: share,
});
/** Both models on rows that nobody has labelled. */
const traffic = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256: envelope/* digest */.br,
    rows: schemas/* number */.aig().int(),
    confidence: schemas/* number */.aig(),
    /** Rows that are decided otherwise; of numbers, those that move by more than `flips.tolerance`. Null: no tolerance. */
    changed: schemas/* number */.aig().int().nullable(),
    churn: share.nullable(),
    /** Two classes: rows whose decision turns positive, and negative. */
    becamePositive: schemas/* number */.aig().int().optional(),
    becameNegative: schemas/* number */.aig().int().optional(),
    /** Of scores, predictions, or the largest of the probabilities of the classes. */
    distances: distances.nullable(),
    /** Largest churn first. */
    slices: schemas/* array */.YOg(slice),
});
/** The file of rows for people to label; it holds no value of the data but their names. */
const disagreements = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    sha256: envelope/* digest */.br,
    from: schemas/* enum */.k5n(['traffic', 'test']),
    /** Rows to choose from. */
    population: schemas/* number */.aig().int(),
    /** Chosen because the models differ, or because the candidate is unsure. */
    ranked: schemas/* number */.aig().int(),
    /** Chosen at random from the rest: with their weights what is estimated stays unbiased. */
    control: schemas/* number */.aig().int(),
});

;// CONCATENATED MODULE: ./lib/evidence/importance.js

const importance_interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const estimate = schemas/* strictObject */.rej({
    /** By how much the metric gets worse when the columns are permuted: the mean of the repeats. Positive is important. */
    value: schemas/* number */.aig(),
    /** Standard deviation of the repeats (divided by their number, as scikit-learn does). */
    std: schemas/* number */.aig(),
    /** Null where the metric has no known variance. */
    interval: importance_interval.nullable(),
    /** 1 is the most important. */
    rank: schemas/* number */.aig().int(),
});
const feature = schemas/* strictObject */.rej({
    /** More than one where correlated columns are permuted together. */
    columns: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Null where the model does not read them. */
    candidate: estimate.nullable(),
    production: estimate.nullable(),
    /** candidate − production; a column that a model does not read has importance 0. */
    difference: schemas/* number */.aig().nullable(),
    interval: importance_interval.nullable(),
    /** Among the first three of the candidate and not of production: a possible leakage. */
    entered: schemas/* literal */.euz(true).optional(),
    /** Above chance in production, and no longer in the candidate. */
    vanished: schemas/* literal */.euz(true).optional(),
});
/** Mean answer of each model where a column has the same value in every row. */
const dependence = schemas/* strictObject */.rej({
    column: schemas/* string */.YjP(),
    /** For several classes: whose probability it is; null for one number a row. */
    class: schemas/* string */.YjP().nullable(),
    /** Values of the data, ascending, or its most frequent texts. */
    grid: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* string */.YjP()])),
    candidate: schemas/* array */.YOg(schemas/* number */.aig()),
    production: schemas/* array */.YOg(schemas/* number */.aig()).nullable(),
    /** Largest vertical distance of the two curves; null without a second one. */
    maxGap: schemas/* number */.aig().nullable(),
});
const importance = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    better: schemas/* enum */.k5n(['higher', 'lower']),
    /** Drawn from the judged rows. */
    rows: schemas/* number */.aig().int(),
    repeats: schemas/* number */.aig().int(),
    confidence: schemas/* number */.aig(),
    /** Largest importance that any column had for labels that were shuffled: what noise alone shows. */
    noise: schemas/* strictObject */.rej({ candidate: schemas/* number */.aig(), production: schemas/* number */.aig().nullable() }).nullable(),
    /** Most important to the candidate first. */
    features: schemas/* array */.YOg(feature),
    dependence: schemas/* array */.YOg(dependence),
    /** Spearman's correlation of the importances of both models; null for fewer than three columns of both. */
    rankCorrelation: schemas/* number */.aig().nullable(),
    /** What a person should look at, in words. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/evidence/resources.js

const resources_interval = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const timing = schemas/* strictObject */.rej({
    /** Calls that were timed. */
    calls: schemas/* number */.aig().int(),
    /** Milliseconds of a call, by nearest rank; null where there were too few calls to see so rare a one. */
    p50: schemas/* number */.aig(),
    p95: schemas/* number */.aig(),
    p99: schemas/* number */.aig().nullable(),
    rowsPerSecond: schemas/* number */.aig(),
});
/** candidate / production, with the interval of a bootstrap of whole rounds at the one-sided `confidence`. */
const ratio = schemas/* strictObject */.rej({ value: schemas/* number */.aig(), interval: resources_interval });
const footprint = schemas/* strictObject */.rej({
    /** Of the file. A model keeps nothing outside of it. */
    bytes: schemas/* number */.aig().int(),
    /** Stored weights; the coefficients of trees and linear models are not among them. */
    parameters: schemas/* number */.aig().int(),
    /** Of every process that loaded it, in milliseconds; empty where none was asked to. */
    loadMs: schemas/* array */.YOg(schemas/* number */.aig()),
    /** What loading and running it added to the memory of each process, at the peak. */
    memoryBytes: schemas/* array */.YOg(schemas/* number */.aig()),
});
/** What the figures depend on. */
const device = schemas/* strictObject */.rej({
    cpu: schemas/* string */.YjP(),
    cores: schemas/* number */.aig().int(),
    /** Of the frequency of the CPU; null where the machine does not say. */
    governor: schemas/* string */.YjP().nullable(),
    gpu: schemas/* string */.YjP().nullable(),
    driver: schemas/* string */.YjP().nullable(),
    /** Execution provider. */
    provider: schemas/* string */.YjP(),
    /** Of a session. */
    threads: schemas/* number */.aig().int(),
    runtime: schemas/* string */.YjP(),
});
const resources = schemas/* strictObject */.rej({
    candidate: footprint,
    /** Null for a first model, and where production is no ONNX file. */
    production: footprint.nullable(),
    /** Null where nothing was timed. */
    device: device.nullable(),
    confidence: schemas/* number */.aig(),
    /** Production against production, in two processes; null where it was not needed or not possible. */
    control: schemas/* strictObject */.rej({
        /** Rows of a call. */
        batch: schemas/* number */.aig().int(),
        quantile: schemas/* enum */.k5n(['p50', 'p95']),
        ratio,
        /** Beyond the allowed range: this quantile cannot be told on this machine. */
        noisy: schemas/* boolean */.zMY(),
    })
        .array()
        .nullable(),
    /** One for each batch size; empty where nothing was timed. */
    latency: schemas/* array */.YOg(schemas/* strictObject */.rej({
        batch: schemas/* number */.aig().int(),
        rounds: schemas/* number */.aig().int(),
        candidate: timing,
        production: timing.nullable(),
        ratios: schemas/* strictObject */.rej({ p50: ratio, p95: ratio, p99: ratio.nullable() }).nullable(),
    })),
    /** Why nothing can be said about times; null where it can. */
    untimed: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./lib/evidence/evaluation.js







const TASKS = ['binary-classification', 'multiclass', 'regression'];
const sliceName = schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), label: schemas/* string */.YjP() });
/** A subset of rows: `{ column: 'hour', label: '18 to 23' }`; null is all rows. */
const evaluation_slice = sliceName.extend({
    /** Further columns that the slice is crossed with. */
    and: schemas/* array */.YOg(sliceName).optional(),
    /** The configuration names it, and no row is in it. */
    missing: schemas/* literal */.euz(true).optional(),
    /** It must pass on its own, whatever the others do. */
    protected: schemas/* literal */.euz(true).optional(),
    /** Found on one half of the rows, and judged here on the other. */
    discovered: schemas/* literal */.euz(true).optional(),
});
/** One metric on one set of rows for both models, and, where it is gated, the verdict. */
const comparison = schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    slice: evaluation_slice.nullable(),
    /** Which way is better. */
    better: schemas/* enum */.k5n(['higher', 'lower']),
    rows: schemas/* number */.aig().int(),
    production: schemas/* number */.aig().nullable(),
    candidate: schemas/* number */.aig().nullable(),
    /** candidate − production, in the metric's own direction. */
    difference: schemas/* number */.aig().nullable(),
    /** Of the difference, both ends at the one-sided `confidence`: 0.95 gives the two-sided 90 % interval. */
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
    /** Interval of the candidate's own value, for absolute limits; null where not computed. */
    candidateInterval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable(),
    confidence: schemas/* number */.aig(),
    /** `delong`, `score`, `mean-t`, `influence`, `bootstrap`, `none`. */
    method: schemas/* string */.YjP(),
    /** Of a bootstrap: resamples drawn, and the standard error that so few leave to the end nearest to the margin. */
    resamples: schemas/* number */.aig().int().optional(),
    monteCarloError: schemas/* number */.aig().nullable().optional(),
    /** A true loss of this size would be found to break the margin in four of five such samples. */
    detectableLoss: schemas/* number */.aig().nullable().optional(),
    /** One-sided p for "worse by more than the margin", adjusted within the family of slices where one exists. */
    pWorse: schemas/* number */.aig().nullable(),
    gate: schemas/* strictObject */.rej({
        /** Allowed loss against production, ≥ 0; null where only absolute limits are set. */
        margin: schemas/* number */.aig().nullable(),
        min: schemas/* number */.aig().nullable(),
        max: schemas/* number */.aig().nullable(),
        /** `min` and `max` were judged by the end of the interval. */
        strict: schemas/* literal */.euz(true).optional(),
        /** A larger gain is taken for a leak. */
        maxGain: schemas/* number */.aig().optional(),
        /** The verdict decides nothing. */
        informational: schemas/* literal */.euz(true).optional(),
        verdict: schemas/* enum */.k5n(envelope/* VERDICTS */.bk),
        /** In words: "within 0.005 of production", "cannot be compared: only 1 class among 212 rows". */
        reason: schemas/* string */.YjP(),
        /** About how many more rows would settle it; set only where inconclusive for lack of rows. */
        moreRows: schemas/* number */.aig().int().nullable(),
    })
        .nullable(),
});
const point = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]);
const curves = schemas/* strictObject */.rej({
    /** False positive rate, true positive rate. At most 201 points. */
    roc: schemas/* array */.YOg(point),
    /** Recall, precision. At most 201 points. */
    precisionRecall: schemas/* array */.YOg(point),
    /** Ten equal-count bins. */
    calibration: schemas/* array */.YOg(schemas/* strictObject */.rej({ predicted: schemas/* number */.aig(), observed: schemas/* number */.aig(), rows: schemas/* number */.aig().int() })),
});
const judgedModel = schemas/* strictObject */.rej({
    /** `v1.0.0`, or null for a model that is not registered. */
    version: schemas/* string */.YjP().nullable(),
    /** Where it came from: a path, a tag. */
    source: schemas/* string */.YjP(),
    /** Of the ONNX file or the predictions file. */
    sha256: envelope/* digest */.br,
    facts: facts/* modelFacts */.Pt.nullable(),
    /** Distribution of the scores on the judged rows; the reference for prediction drift. */
    scores: facts/* columnProfile */.s5.nullable(),
    curves: curves.nullable(),
    secondsToScore: schemas/* number */.aig().nullable(),
    /** Where the answers of a service were recorded; `sha256` is of that file. */
    recorded: schemas/* string */.YjP().optional(),
    /** The execution provider that ran it: `cpu`, `cuda`; null for a predictions file or a service. */
    provider: schemas/* string */.YjP().nullable().default(null),
    /** What is to be known about its scores: a fallback, a rounding, labels that disagree. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()).default([]),
});
const evaluation = (0,envelope/* withEnvelope */.vv)('evaluation', {
    task: schemas/* enum */.k5n(TASKS),
    /** No version holds the stage yet: absolute limits only. */
    firstModel: schemas/* boolean */.zMY(),
    /** Both files have the same digest. */
    sameModel: schemas/* boolean */.zMY(),
    stage: schemas/* string */.YjP(),
    candidate: judgedModel,
    production: judgedModel.nullable(),
    /** How the candidate's inputs and outputs differ; absent where one of the two is no ONNX model. */
    interface: facts/* interfaceChange */._E.optional(),
    data: facts/* datasetFacts */.iz.extend({ split: schemas/* string */.YjP(), label: schemas/* string */.YjP(), positiveLabel: schemas/* string */.YjP().nullable() }),
    /** Decision threshold on the score for accuracy, precision, recall and F1. */
    threshold: schemas/* number */.aig(),
    seed: schemas/* number */.aig().int(),
    resamples: schemas/* number */.aig().int(),
    /** What was drawn independently: rows; units of a column; blocks in the order of a column. */
    sampling: schemas/* strictObject */.rej({ by: schemas/* enum */.k5n(['units', 'blocks']), column: schemas/* string */.YjP(), count: schemas/* number */.aig().int() })
        .optional(),
    /** What keeps many slices from failing by chance. */
    correction: schemas/* enum */.k5n(['holm', 'bh', 'none']).optional(),
    /** How the configuration lets this step end, which could not tell, for the event that started it. */
    ends: schemas/* enum */.k5n(['fail', 'warn', 'pass']).optional(),
    /** All rows: every gated metric first, then the rest. */
    overall: schemas/* array */.YOg(comparison),
    /** Worst change first. */
    slices: schemas/* array */.YOg(comparison),
    /** Decisions that changed; null for regression and for a first model. */
    flips: flips.nullable(),
    /** Predictions that moved; absent for decisions and for a first model. */
    shifts: shifts.optional(),
    /** Groups of people or things that must fare alike, one entry a measure and grouping; absent where none is asked for. */
    fairness: schemas/* array */.YOg(fairness).optional(),
    /** Both models on unlabelled rows; absent where none are named or there is no production model. */
    traffic: traffic.optional(),
    disagreements: disagreements.optional(),
    /** Size, load time, memory and latency; absent where the candidate is no ONNX file. */
    resources: resources.optional(),
    /** Which columns matter to each model; absent where it was switched off or the candidate is no ONNX file. */
    importance: importance.optional(),
});


/***/ }),

/***/ 58758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ modelFacts),
/* harmony export */   _E: () => (/* binding */ interfaceChange),
/* harmony export */   iz: () => (/* binding */ datasetFacts),
/* harmony export */   s5: () => (/* binding */ columnProfile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);


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

/***/ 29209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ checklist),
/* harmony export */   F7: () => (/* binding */ RISKS),
/* harmony export */   OZ: () => (/* binding */ lineage),
/* harmony export */   Rv: () => (/* binding */ unavailableApprovals),
/* harmony export */   Vq: () => (/* binding */ LINEAGE_ITEMS),
/* harmony export */   YZ: () => (/* binding */ CARD_SECTIONS)
/* harmony export */ });
/* unused harmony export approvals */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);


/** How much harm the model can do, as the team says; a higher one asks for more before a version is promoted. */
const RISKS = ['minimal', 'limited', 'high'];
/** What has to be known so that a version could be made again, in the order in which it is shown. */
const LINEAGE_ITEMS = [
    'code-commit',
    'clean-code',
    'training-code',
    'training-command',
    'parameters',
    'seed',
    'dataset-digests',
    'validated-data',
    'judged-data',
    'lock-file',
    'runtime-versions',
    'framework-versions',
    'container-digest',
    'workflow-run',
    'machine',
    'gpu-driver',
    'cuda-version',
    'parent-model',
];
/**
 * Sections of a model card.
 * @see Mitchell et al. (2019), Model Cards for Model Reporting: https://arxiv.org/abs/1810.03993
 */
const CARD_SECTIONS = [
    'model-details',
    'intended-use',
    'factors',
    'metrics',
    'evaluation-data',
    'training-data',
    'quantitative-analyses',
    'ethical-considerations',
    'caveats-and-recommendations',
];
const lineageItem = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    item: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(LINEAGE_ITEMS),
    /** `declared`: the configuration says it; nothing here has seen it. */
    status: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['recorded', 'declared', 'missing', 'not-applicable']),
    /** What is known, or what is missing and how to supply it. */
    detail: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const lineage = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Items recorded or declared, of those that apply. */
    known: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    of: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
    /** In per cent, rounded down to a tenth: 100 means that nothing is missing. */
    score: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    items: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(lineageItem),
});
/** One review of a deployment in the log of a workflow run. */
const review = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    user: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    state: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['approved', 'rejected', 'pending']),
    environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    comment: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** By somebody who started the run. */
    self: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
});
const environment = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Who may approve, `@user` or `team <slug>`; null where that could not be read. */
    reviewers: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).nullable(),
    preventSelfReview: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable(),
});
const approvals = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Why nobody can say who approved, such as a terminal; null where it could be read. */
    unavailable: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** GitHub tells no time of a review: it was given before this. */
    readAt: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .timestamp */ .vE,
    /** Who started the run: their own approval is a self-approval. */
    startedBy: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
    reviews: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(review),
    environments: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(environment),
});
const unavailableApprovals = (reason) => ({
    unavailable: reason,
    readAt: new Date().toISOString(),
    startedBy: [],
    reviews: [],
    environments: [],
});
const REQUIREMENTS = [
    'evaluation',
    'fairness',
    'lineage',
    'card',
    'signature',
    'rollback-target',
    'approvals',
];
const requirement = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    requirement: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(REQUIREMENTS),
    required: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    found: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['pass', 'fail', 'inconclusive', 'not-applicable']),
    /** What to do about it; null where there is nothing to do. */
    supply: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    /** What the risk tier asks for where the configuration says something else. */
    tier: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
/** What the risk of a model asks for before a version serves a stage, and what there is of it. */
const checklist = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    risk: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(RISKS).nullable(),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** Nothing that is required is missing or unknown. */
    met: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
    requirements: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(requirement),
    approvals,
});


/***/ }),

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ mlTestScore),
/* harmony export */   iN: () => (/* binding */ ML_TESTS),
/* harmony export */   si: () => (/* binding */ ML_TEST_NAMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

/**
 * The 28 tests of the ML Test Score, seven a section, in the order of the paper.
 * @see Breck, Cai, Nielsen, Salib, Sculley (2017), The ML Test Score: A Rubric for ML Production Readiness and
 * Technical Debt Reduction, IEEE Big Data
 */
const ML_TESTS = {
    data: [
        'feature-schema',
        'features-beneficial',
        'feature-cost',
        'feature-requirements',
        'privacy-controls',
        'new-features-quick',
        'feature-code-tested',
    ],
    model: [
        'model-spec-reviewed',
        'offline-online-correlate',
        'hyperparameters-tuned',
        'staleness-known',
        'simpler-model-not-better',
        'quality-on-slices',
        'inclusion',
    ],
    infrastructure: [
        'training-reproducible',
        'model-spec-unit-tested',
        'pipeline-integration-tested',
        'quality-validated-before-serving',
        'model-debuggable',
        'canary',
        'rollback',
    ],
    monitoring: [
        'dependency-changes',
        'data-invariants',
        'training-serving-skew',
        'model-not-stale',
        'numerically-stable',
        'computing-performance',
        'prediction-quality',
    ],
};
const ML_TEST_NAMES = Object.values(ML_TESTS).flat();
/** The score is that of the weakest section; a test counts 1 where it runs by itself, ½ where people did it. */
const mlTestScore = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    score: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    sections: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    tests: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        test: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ML_TEST_NAMES),
        /** `declared`: the configuration says so, with a link; nothing here has seen it. */
        shown: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['evidence', 'declared', 'not-shown']),
        points: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
        /** The document, or the link. */
        by: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    })),
});


/***/ }),

/***/ 42644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ run),
/* harmony export */   z: () => (/* binding */ OUTPUT_FOLDER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58758);



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

/***/ 85470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ SEVERITIES),
  Eq: () => (/* binding */ validation)
});

// UNUSED EXPORTS: checkResult

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
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
var facts = __webpack_require__(58758);
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

;// CONCATENATED MODULE: ./lib/evidence/repair.js


/** A requirement that rows were put aside for; `line` is that of the contract, null for `dedupe`. */
const brokenRule = schemas/* strictObject */.rej({
    rule: schemas/* string */.YjP(),
    column: schemas/* string */.YjP().nullable(),
    line: schemas/* number */.aig().int().nullable(),
    /** Rows that break it; a row that breaks several is counted in each. */
    rows: schemas/* number */.aig().int(),
});
/** Null where there is no such row, and so no file. */
const part = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().nullable(),
    rows: schemas/* number */.aig().int(),
    sha256: envelope/* digest */.br.nullable(),
});
/** What became of the rows of a split: each is clean or bad. */
const splitRepair = schemas/* strictObject */.rej({
    source: schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), rows: schemas/* number */.aig().int(), bytes: envelope/* digest */.br }),
    clean: part,
    bad: part,
    rules: schemas/* array */.YOg(brokenRule),
    /** Values that each declared fix changed, and rows that `dedupe` dropped. */
    fixes: schemas/* array */.YOg(schemas/* strictObject */.rej({ fix: schemas/* string */.YjP(), column: schemas/* string */.YjP().nullable(), rows: schemas/* number */.aig().int() })),
    /** Classified columns whose cells the bad rows do not show. */
    masked: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Which of the files the checks speak of, and the steps after read. */
    used: schemas/* enum */.k5n(['source', 'clean']),
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
    /** Split → which of its rows were put aside; absent where nobody asked for it. */
    repair: schemas/* record */.g1P(schemas/* string */.YjP(), splitRepair).optional(),
    /** Split → profile of every declared column. The training split's is the reference for drift. */
    profiles: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(facts/* columnProfile */.s5)),
});


/***/ }),

/***/ 12585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ explainGitFailure),
/* harmony export */   bd: () => (/* binding */ classifyGitFailure),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   sA: () => (/* binding */ explainPushFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** In this order: a rejected push also says that the remote end hung up. */
const SIGNS = [
    ['foreign-owner', /dubious ownership/],
    ['not-a-repository', /not a git repository/],
    ['shallow', /shallow update not allowed|remote unpack failed: (?:index-pack|unpack-objects).*shallow/],
    ['rules', /GH006|GH013|protected branch|repository rule violations|hook declined/i],
    [
        'permission',
        /returned error: 403|denied to |Permission to .* denied|Write access to repository not granted|insufficient permission|unable to create temporary object directory|not allowed to push|service not enabled/i,
    ],
    [
        'authentication',
        /Authentication failed|could not read (?:Username|Password)|returned error: 401|Permission denied \(|Repository not found|returned error: 404/i,
    ],
    [
        'contention',
        /cannot lock ref|Unable to create .*\.lock|couldn't find remote ref|shallow file has changed/i,
    ],
    [
        'network',
        /Could not resolve host|Failed to connect|Connection (?:timed out|refused|reset|closed)|Couldn't connect|returned error: (?:429|5\d\d)|RPC failed|early EOF|hung up unexpectedly|timed out|too slow|TLS|SSL|Could not read from remote repository/i,
    ],
];
function classifyGitFailure(stderr) {
    return SIGNS.find(([, sign]) => sign.test(stderr))?.[0] ?? 'other';
}
/** The line of git's standard error that says most. */
function tellingLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.find((line) => /^(fatal|error|remote: (error|fatal)): /.test(line)) ?? lines.at(-1);
    return (telling ?? 'no message').replace(/^(remote: )?(fatal|error): /, '');
}
/** One error, in the user's terms, for a git that failed before or outside of a push. */
function explainGitFailure(args, stderr, directory) {
    const line = tellingLine(stderr);
    switch (classifyGitFailure(stderr)) {
        case 'not-a-repository':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this folder is not a git repository', {
                location: { file: directory },
                hint: 'The registry lives in git. Add a step with actions/checkout before this one.',
            });
        case 'foreign-owner':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository belongs to another user of this machine, so git does not trust it', {
                location: { file: directory },
                hint: `Allow it in a step before: git config --global --add safe.directory ${directory}`,
            });
        case 'permission':
        case 'authentication':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot read the registry: ${line}`, {
                hint: 'Add to the job:\n    permissions:\n      contents: read',
            });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`git ${args[0]} failed: ${line}`, { cause: stderr });
    }
}
const WRITE_HINT = '    permissions:\n      contents: write      # register pushes tags and the ledger';
const FORK_HINT = 'This run is from a fork, so its token stays read-only whatever the workflow says; ' +
    'register in the workflow that runs after the merge.';
/** One error for a push that no retry can help. */
function explainPushFailure(stderr, context) {
    const fork = context.fromFork ? `\n${FORK_HINT}` : '';
    switch (classifyGitFailure(stderr)) {
        case 'rules':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot push ${context.what}: a rule of the repository forbids it: ${rule(stderr)}`, {
                hint: `Let workflows create tags and push to the branches mlops/ledger and mlops/ledger-head; block only their deletion and force pushes. Where the rule must stay, push with the token of an app on its bypass list.${fork}`,
            });
        case 'permission':
        case 'authentication':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot push ${context.what}: the token may not write. Add to the job:`, {
                hint: `${WRITE_HINT}${fork}`,
            });
        case 'shallow':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Cannot push ${context.what}: this clone is shallow and ${context.remote} lacks the commits before it`, { hint: 'Check out the whole history:\n    with:\n      fetch-depth: 0' });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Cannot push ${context.what} to ${context.remote}: ${tellingLine(stderr)}`, {
                cause: stderr,
            });
    }
}
/** The rule in the server's words, without its drawing. */
function rule(stderr) {
    const lines = stderr
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line.replace(/^remote:\s*((error|fatal): )?/, '').trim());
    return (lines.find((line) => /GH0\d\d|rule|protected/i.test(line)) ?? lines.find(Boolean) ?? tellingLine(stderr));
}


/***/ }),

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12585);




/** Variables that would point git at another repository when we run inside one of its hooks. */
const INHERITED = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
/** For this process only; nothing is written to any config file. A dead connection ends after 30 seconds. */
const SETTINGS = [
    'gc.auto=0',
    'maintenance.auto=false',
    'push.followTags=false',
    'push.gpgSign=false',
    'push.recurseSubmodules=no',
    'fetch.recurseSubmodules=false',
    'core.filesRefLockTimeout=3000',
    'core.packedRefsTimeout=3000',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting]);
/** The one way to git: argv arrays, no shell, no prompt, messages in English so that they can be read. */
class Git {
    directory;
    #environment;
    constructor(options) {
        this.directory = options.directory;
        this.#environment = options.environment ?? {};
    }
    /** Runs git and gives its exit code, whatever it is. Throws only where git cannot be started. */
    run(args, call = {}) {
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SETTINGS, ...args], {
                cwd: this.directory,
                env: this.#childEnvironment(call.environment),
                stdio: ['pipe', 'pipe', 'pipe'],
                windowsHide: true,
            });
            const stdout = [];
            const stderr = [];
            child.stdout.on('data', (chunk) => stdout.push(chunk));
            child.stderr.on('data', (chunk) => stderr.push(chunk));
            child.on('error', (cause) => reject(this.#cannotStart(cause)));
            child.on('close', (code) => resolve({
                code: code ?? 128,
                stdout: Buffer.concat(stdout),
                stderr: this.redact(Buffer.concat(stderr).toString('utf8')),
            }));
            // git may exit before it has read its input; its exit code then says why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(call.input ?? '');
        });
    }
    /** Standard output of a git that succeeds. Throws what {@link explainGitFailure} makes of one that does not. */
    async bytes(args, call) {
        const result = await this.run(args, call);
        if (result.code !== 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGitFailure */ .ah)(args, result.stderr, this.directory);
        return result.stdout;
    }
    /** The same as text, without the newline at its end. */
    async read(args, call) {
        return (await this.bytes(args, call)).toString('utf8').replace(/\n$/, '');
    }
    /** `text` without passwords in URLs and without any value of the caller's environment. */
    redact(text) {
        let clean = text.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@');
        for (const value of Object.values(this.#environment))
            for (const secret of [value, ...value.split(/\s+/)])
                if (secret.length >= 8)
                    clean = clean.replaceAll(secret, '***');
        return clean;
    }
    #childEnvironment(extra = {}) {
        const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !INHERITED.includes(name)));
        return { ...inherited, ...this.#environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...extra };
    }
    #cannotStart(cause) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.directory))
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this folder does not exist', { location: { file: this.directory }, cause });
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git cannot be started: it is not on the PATH', {
            hint: 'Install git 2.29 or newer on this machine.',
            cause,
        });
    }
}


/***/ }),

/***/ 25660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ SignatureError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** A signature that does not hold, or a key that cannot make one. */
class SignatureError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    fault;
    constructor(fault, message, details = {}) {
        super(message, details);
        this.fault = fault;
    }
}


/***/ }),

/***/ 47395:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   X3: () => (/* binding */ isPem),
/* harmony export */   h_: () => (/* binding */ publicHalf),
/* harmony export */   iW: () => (/* binding */ digestFor),
/* harmony export */   jZ: () => (/* binding */ readCertificates),
/* harmony export */   p4: () => (/* binding */ keyHint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25660);


/**
 * The three curves of OMS, by Node's names, each with the digest that goes with it.
 * @see OpenSSF Model Signing v1.0, algorithm-registry.md
 */
const DIGESTS = { prime256v1: 'sha256', secp384r1: 'sha384', secp521r1: 'sha512' };
const KINDS = 'OpenSSF Model Signing takes elliptic-curve keys on P-256, P-384 or P-521';
const MAKE = 'Make one with: openssl ecparam -name prime256v1 -genkey -noout -out signing-key.pem';
/** The digest that ECDSA uses with a key. @throws SignatureError `unusable-key` for any other kind of key. */
function digestFor(key, shown) {
    const curve = key.asymmetricKeyDetails?.namedCurve;
    const digest = curve === undefined ? undefined : DIGESTS[curve];
    if (key.asymmetricKeyType === 'ec' && digest)
        return digest;
    const kind = [key.asymmetricKeyType, curve].filter(Boolean).join(' ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unusable-key', `${shown} is a key of kind ${kind}: ${KINDS}`, { hint: MAKE });
}
/** A private key in PEM. `shown` names it in errors, which never quote it. */
function readPrivateKey(pem, shown, passphrase) {
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)({ key: pem, passphrase });
    }
    catch {
        // OpenSSL's own words are kept out: an error must not repeat a byte of a secret.
        const locked = /^-----BEGIN ENCRYPTED|^Proc-Type: 4,ENCRYPTED/m.test(pem);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unusable-key', locked
            ? `${shown} is encrypted, and the password does not open it`
            : `${shown} is no private key in PEM, or the PEM is cut off`, { hint: locked ? 'Give the input signing-key-password.' : MAKE });
    }
    digestFor(key, shown);
    return key;
}
/** A public key in PEM. */
function readPublicKey(pem, shown) {
    if (/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(pem))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unusable-key', `${shown} is a private key; verifying needs the public one`, {
            hint: 'openssl pkey -in signing-key.pem -pubout -out signing-key.pub',
        });
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unusable-key', `${shown} is no public key in PEM`);
    }
    digestFor(key, shown);
    return key;
}
const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
/** All certificates of a PEM text, in its order. */
function readCertificates(pem, shown) {
    const blocks = pem.match(CERTIFICATE) ?? [];
    try {
        if (blocks.length > 0)
            return blocks.map((block) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(block));
    }
    catch {
        // Told below: a block that cannot be read is as good as none.
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unusable-key', `${shown} holds no certificate in PEM that can be read`);
}
const isPem = (text) => text.trimStart().startsWith('-----BEGIN ');
/**
 * How a bundle names its key: SHA-256, in hex, over the PEM text of the SubjectPublicKeyInfo with its last newline.
 * @see OpenSSF Model Signing v1.0 §4.1, as the reference implementation computes it
 */
const keyHint = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
    .update(key.export({ type: 'spki', format: 'pem' }))
    .digest('hex');
/** The public half of either half. */
const publicHalf = (key) => (key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key);


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
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


/***/ })

};
