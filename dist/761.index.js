export const id = 761;
export const ids = [761];
export const modules = {

/***/ 31761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jN: () => (/* binding */ evidenceInputs),
  v4: () => (/* binding */ forkInput),
  eA: () => (/* binding */ openContext),
  AS: () => (/* binding */ refuseForks),
  WF: () => (/* binding */ refuseForksToWrite)
});

// UNUSED EXPORTS: Context

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/evaluation.js + 4 modules
var evaluation = __webpack_require__(74028);
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
;// CONCATENATED MODULE: ./lib/config/cut.js

const quantiles = schemas/* string */.YjP().regex(/^quantiles\((\d+)\)$/, 'must be quantiles(K), for example quantiles(4)');
/** What rows are grouped by: a column, or ranges of one. */
const cut = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), quantiles)]);

;// CONCATENATED MODULE: ./lib/config/endpoint.js

const address = schemas/* string */.YjP()
    .regex(/^https?:\/\//, 'must start with https:// or http://')
    .refine((url) => URL.canParse(url) && !new URL(url).username, 'holds a user name; name a secret with auth.env');
/** A model that is only a service, asked by the Open Inference Protocol (V2, REST). */
const endpoint = schemas/* strictObject */.rej({
    url: address.describe('Address of the server, before /v2.'),
    model: schemas/* string */.YjP().min(1).describe('Name of the model on the server.'),
    version: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe("Version on the server; the server's own choice where not given."),
    batch: schemas/* number */.aig().int().min(1).default(1000).describe('Rows a request.'),
    timeout: schemas/* number */.aig().positive().default(30).describe('Seconds that one request may take.'),
    retries: schemas/* number */.aig()
        .int()
        .min(0)
        .max(10)
        .default(3)
        .describe('Further tries where the server is busy or away.'),
    auth: schemas/* strictObject */.rej({
        env: schemas/* string */.YjP()
            .regex(/^[A-Za-z_]\w*$/, 'must be the name of a variable')
            .describe('Variable that holds the secret.'),
        header: schemas/* string */.YjP()
            .regex(/^[A-Za-z0-9-]+$/, 'must be the name of a header')
            .default('Authorization'),
        scheme: schemas/* string */.YjP().default('Bearer').describe('Word before the secret; empty for none.'),
    })
        .optional(),
});

;// CONCATENATED MODULE: ./lib/config/fairness.js


const fairnessBy = schemas/* strictObject */.rej({
    by: schemas/* union */.KCZ([cut, schemas/* array */.YOg(cut).min(1).max(3)])
        .describe('Column, or { column: quantiles(K) }; of a list every combination is a group.'),
    metrics: schemas/* array */.YOg(schemas/* string */.YjP())
        .min(1)
        .describe('Metrics of the task (selection_rate, true_positive_rate, accuracy, mae), or demographic_parity, equal_opportunity, equalized_odds.'),
    to: schemas/* enum */.k5n(['between-groups', 'overall'])
        .default('between-groups')
        .describe('What a group is compared with: the other groups, or all rows.'),
    'max-difference': schemas/* number */.aig().min(0).optional().describe('Largest allowed difference.'),
    'min-ratio': schemas/* number */.aig()
        .min(0)
        .max(1)
        .optional()
        .describe('Smallest allowed ratio; 0.8 is the four-fifths rule.'),
    margin: schemas/* number */.aig()
        .min(0)
        .optional()
        .describe("The difference may be wider than production's by so much. Default where no limit is named: 0.02, or 2 % of production's value of a metric without bounds."),
    strict: schemas/* boolean */.zMY()
        .optional()
        .describe('Pass max-difference and min-ratio only with the whole interval inside.'),
    'min-rows': schemas/* number */.aig()
        .int()
        .min(1)
        .optional()
        .describe('Smaller groups are shown, never judged. Default: evaluate.min-rows.'),
    'small-groups': schemas/* enum */.k5n(['inconclusive', 'show'])
        .default('inconclusive')
        .describe('What groups too small to judge make of a gate that would pass; show lets it pass.'),
    confidence: schemas/* number */.aig().gt(0.5).lt(1).optional().describe('One-sided, for these gates alone.'),
    informational: schemas/* boolean */.zMY().optional().describe('Show the verdicts, but let them decide nothing.'),
});
const fairness = schemas/* union */.KCZ([fairnessBy, schemas/* array */.YOg(fairnessBy).min(1)]);

;// CONCATENATED MODULE: ./lib/config/flips.js

const rate = schemas/* number */.aig().min(0).max(1);
const flips = schemas/* strictObject */.rej({
    'max-negative-rate': rate
        .optional()
        .describe('Largest share of rows that production has right and the candidate wrong.'),
    'max-churn': rate
        .optional()
        .describe('Largest share of rows that are decided otherwise; of numbers, that move beyond tolerance.'),
    tolerance: schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('Regression: a prediction that moves by no more has not changed.'),
    strict: schemas/* boolean */.zMY().optional().describe('Judge by the upper end of the interval, not by the value.'),
    examples: schemas/* number */.aig()
        .int()
        .min(0)
        .max(1000)
        .default(20)
        .describe('Rows to name that became wrong, the most confident mistakes first.'),
});
const trafficRows = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP().min(1).describe('File, folder or pattern of files that both models score.'),
    'max-churn': rate.optional().describe('Largest share of these rows that may be decided otherwise.'),
    strict: schemas/* boolean */.zMY().optional().describe('Judge by the upper end of the interval, not by the value.'),
});
/** Rows that need no label. */
const traffic = schemas/* union */.KCZ([schemas/* string */.YjP().min(1), trafficRows]);
const disagreements = schemas/* strictObject */.rej({
    rows: schemas/* number */.aig().int().min(1).max(1_000_000).default(200).describe('Rows in the file.'),
    'control-share': rate
        .default(0.2)
        .describe('Share of them that is drawn at random, so that what the labels tell is unbiased.'),
    format: schemas/* enum */.k5n(['csv', 'parquet']).default('csv'),
    from: schemas/* enum */.k5n(['traffic', 'test'])
        .optional()
        .describe('Rows to choose from. Default: the traffic where it is named, else the judged rows.'),
});

// EXTERNAL MODULE: ./lib/evidence/ml-test-score.js
var ml_test_score = __webpack_require__(4050);
;// CONCATENATED MODULE: ./lib/config/governance.js




const governance_text = schemas/* string */.YjP().trim().min(1);
/** What only people can know, and what they then answer for. */
const declarations = schemas/* strictObject */.rej({
    parameters: governance_text.optional().describe('Where no file holds parameters: why not.'),
    'framework-versions': governance_text.optional().describe('For example `pytorch 2.9.1`.'),
    'container-digest': governance_text.optional().describe('Why there is none, or which image it was.'),
    'cuda-version': governance_text.optional().describe('For example `13.0`.'),
    'parent-model': governance_text
        .optional()
        .describe('Model that this one was fine-tuned from, with its digest, or `none`.'),
});
const mlTests = schemas/* partialRecord */.jgl(schemas/* enum */.k5n(ml_test_score/* ML_TEST_NAMES */.si), schemas/* strictObject */.rej({
    link: governance_text.describe('Where the results are.'),
    automated: schemas/* boolean */.zMY()
        .default(false)
        .describe('It runs by itself, again and again: 1 point instead of ½.'),
}))
    .default({});
const governance_governance = schemas/* strictObject */.rej({
    stages: schemas/* array */.YOg(envelope/* gtoName */.Ks)
        .min(1)
        .default(['production'])
        .describe('Stages that a version reaches only with everything that its risk asks for.'),
    evaluation: schemas/* boolean */.zMY().optional().describe('Gates passed against production, without an override.'),
    fairness: schemas/* boolean */.zMY().optional().describe('Fairness gates present and passed.'),
    approvals: schemas/* number */.aig()
        .int()
        .min(0)
        .max(20)
        .optional()
        .describe('People who approved the run in an environment of GitHub.'),
    'self-approval': schemas/* boolean */.zMY().default(false).describe('Count the approval of whoever started the run.'),
    'min-lineage': schemas/* number */.aig()
        .min(0)
        .max(100)
        .optional()
        .describe('Least completeness of the lineage, in per cent.'),
    'card-sections': schemas/* array */.YOg(schemas/* enum */.k5n(governance/* CARD_SECTIONS */.YZ))
        .optional()
        .describe('Sections of the model card that must say something.'),
    signature: schemas/* boolean */.zMY().optional().describe('The version is signed by somebody trusted.'),
    'rollback-target': schemas/* boolean */.zMY().optional().describe('There is a version to go back to.'),
    'ml-test-score': mlTests.describe('Tests of the ML Test Score that the team answers for, each with a link.'),
    lineage: declarations
        .prefault({})
        .describe('What of the lineage nothing can record, declared by the team.'),
});

;// CONCATENATED MODULE: ./lib/config/importance.js

const settings = schemas/* strictObject */.rej({
    rows: schemas/* number */.aig().int().min(100).max(1_000_000).default(20_000).describe('Rows to draw at most.'),
    repeats: schemas/* number */.aig().int().min(1).max(100).default(5).describe('Permutations of each column.'),
    metric: schemas/* string */.YjP().optional().describe('Default: the first of evaluate.metrics.'),
    features: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(2)]))
        .min(1)
        .optional()
        .describe('Columns; those of an inner list are permuted together. Default: all that a model reads, one by one.'),
});
const importance = schemas/* union */.KCZ([schemas/* boolean */.zMY(), settings])
    .transform((given) => (given === true ? settings.parse({}) : given))
    .default(false)
    .describe('Which columns matter to each model: true, or how to find out.');

// EXTERNAL MODULE: ./lib/config/io.js
var io = __webpack_require__(70056);
;// CONCATENATED MODULE: ./lib/config/providers.js

const PROVIDERS = ['cpu', 'cuda', 'tensorrt'];
/** Execution providers of ONNX Runtime, in the order in which they are tried. */
const provider = schemas/* enum */.k5n(PROVIDERS);

// EXTERNAL MODULE: ./lib/config/resources.js
var resources = __webpack_require__(79419);
;// CONCATENATED MODULE: ./lib/config/schema.js














const relativePath = schemas/* string */.YjP().min(1);
const confidence = schemas/* number */.aig().gt(0.5).lt(1);
/** What one metric has to keep. `margin` is the allowed loss against production; `min` and `max` are absolute. */
const metricGate = schemas/* strictObject */.rej({
    margin: schemas/* number */.aig().min(0).optional().describe('Allowed loss against production, in units of the metric.'),
    'relative-margin': schemas/* number */.aig()
        .min(0)
        .optional()
        .describe("Allowed loss as a share of production's value; of both margins the smaller decides."),
    min: schemas/* number */.aig().optional().describe('Absolute floor.'),
    max: schemas/* number */.aig().optional().describe('Absolute ceiling.'),
    strict: schemas/* boolean */.zMY()
        .optional()
        .describe('Judge min and max by the end of the interval, not by the value alone.'),
    confidence: confidence.optional().describe('One-sided, for this metric alone.'),
    'min-rows': schemas/* number */.aig().int().min(1).optional().describe('Fewer rows are never judged by this metric.'),
    'max-gain': schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('A larger improvement is suspicious, and warns of a possible leakage.'),
    informational: schemas/* boolean */.zMY().optional().describe('Show the verdict, but let it decide nothing.'),
});
const crossed = schemas/* strictObject */.rej({
    cross: schemas/* array */.YOg(cut).min(2).max(3).describe('Columns whose values are combined.'),
    protected: schemas/* boolean */.zMY().optional().describe('Each slice must pass on its own.'),
});
const listed = schemas/* strictObject */.rej({
    by: cut.describe('A column, or { column: quantiles(K) }.'),
    values: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()]))
        .min(1)
        .optional()
        .describe('Values that get a slice each; one without rows is shown as missing.'),
    protected: schemas/* boolean */.zMY().optional().describe('Each slice must pass on its own.'),
});
const discovery = schemas/* strictObject */.rej({
    depth: schemas/* number */.aig().int().min(1).max(2).default(2).describe('Columns that may be combined.'),
    columns: schemas/* array */.YOg(schemas/* string */.YjP()).min(1).optional().describe('Columns to look at; all of the file by default.'),
    top: schemas/* number */.aig().int().min(1).max(50).default(5).describe('Slices to test.'),
});
const sliceBy = schemas/* union */.KCZ([cut, crossed, listed, schemas/* strictObject */.rej({ auto: discovery })]);
const eventPolicy = schemas/* enum */.k5n(['fail', 'warn', 'pass']);
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'latin-1', 'windows-1252'];
const character = schemas/* string */.YjP().regex(/^.$/su, 'must be one character');
const csv = schemas/* strictObject */.rej({
    delimiter: character.optional().describe('What separates fields. Default: found in the header.'),
    quote: schemas/* union */.KCZ([character, schemas/* literal */.euz('')])
        .optional()
        .describe('What encloses a field. Default: `"`.'),
    encoding: schemas/* enum */.k5n(ENCODINGS)
        .optional()
        .describe('Default: UTF-8, or UTF-16 where a byte order mark says so.'),
});
const severity = (of) => schemas/* enum */.k5n(['off', 'info', 'warning', 'error'])
    .default(of)
    .describe('What a finding is: `error` fails, `warning` warns, `info` is only shown, `off` is not looked for.');
const percent = schemas/* number */.aig().min(0).max(100);
const rowsCheck = (of, what) => schemas/* strictObject */.rej({
    severity: severity(of),
    'max-percent': percent.default(0).describe('Per cent of the rows that may be so.'),
})
    .prefault({})
    .describe(what);
const signalCheck = (what, most) => schemas/* strictObject */.rej({
    severity: severity('warning'),
    max: schemas/* number */.aig().min(0).max(1).default(most).describe('Share of the variance of the label.'),
})
    .prefault({})
    .describe(what);
/** How the splits lie to each other and to the label: `src/data/integrity` says what is counted. */
const integrity = schemas/* strictObject */.rej({
    'row-overlap': rowsCheck('error', 'Rows of one split that are rows of an earlier one.'),
    'feature-overlap': schemas/* strictObject */.rej({
        severity: severity('warning'),
        'max-percent': percent.optional().describe('Default: as many as chance gives.'),
    })
        .prefault({})
        .describe('Rows with the features of a row of an earlier split.'),
    'group-overlap': rowsCheck('error', 'Rows whose group, such as a patient, is in an earlier split too.'),
    'time-overlap': rowsCheck('warning', 'Rows of an earlier split that are later than the start of a later one.'),
    'conflicting-labels': rowsCheck('warning', 'Rows whose features come with another label too.'),
    'class-ratio': schemas/* strictObject */.rej({ severity: severity('warning'), min: schemas/* number */.aig().min(0).max(1).default(0.1) })
        .prefault({})
        .describe('Rows of the rarest class over rows of the most frequent one.'),
    'unseen-labels': rowsCheck('error', 'Rows of a class that the first split lacks.'),
    'identifier-signal': signalCheck('How much of the label an identifier tells.', 0.05),
    'feature-signal': signalCheck('How much of the label one feature tells by itself.', 0.8),
    'split-drift': schemas/* strictObject */.rej({ severity: severity('warning') })
        .prefault({})
        .describe('Columns whose distribution differs from that of the first split, as drift-report tests it.'),
    'wrong-labels': schemas/* strictObject */.rej({
        severity: severity('warning'),
        'max-percent': percent.default(5).describe('Per cent of the rows that may be so.'),
        predictions: schemas/* record */.g1P(schemas/* string */.YjP(), relativePath)
            .refine((files) => Object.keys(files).length > 0, 'names no split')
            .describe('Split → file of the probabilities of its rows, by models that had not seen them.'),
    })
        .optional()
        .describe('Labels that out-of-sample predictions contradict, by confident learning.'),
    'personal-data': schemas/* strictObject */.rej({ severity: severity('warning') })
        .prefault({})
        .describe('Values that look like personal data, in columns without a classification.'),
});
/** What `validate-data` does with rows that break the contract, once it is asked to put them aside. */
const quarantine = schemas/* strictObject */.rej({
    path: relativePath
        .optional()
        .describe('Folder for <split>.clean and <split>.bad; rows are put aside where it is named, here or by the input.'),
    use: schemas/* enum */.k5n(['source', 'clean'])
        .default('source')
        .describe('What the checks speak of, and what train and evaluate-vs-prod read: the splits, or their clean rows.'),
    'max-percent': percent
        .default(5)
        .describe('With use: clean, how many per cent of the rows may be put aside before that fails.'),
    classified: schemas/* enum */.k5n(['mask', 'keep'])
        .default('mask')
        .describe('Cells of classified columns among the bad rows: left out, or kept.'),
});
const data = schemas/* strictObject */.rej({
    contract: relativePath.describe('ODCS data contract or Table Schema; `validate-data` with mode: infer writes one.'),
    splits: schemas/* record */.g1P(schemas/* string */.YjP(), relativePath)
        .refine((splits) => Object.keys(splits).length > 0, 'names no split')
        .describe('Split name → Parquet, CSV or JSONL (also .gz, .zst), a folder of them, a pattern, or a .dvc file.'),
    csv: csv.optional().describe('How all CSV files of the model are written, where it cannot be found.'),
    references: schemas/* record */.g1P(schemas/* string */.YjP(), relativePath)
        .default({})
        .describe('Table name → file of a table that keys in the contract refer to.'),
    label: schemas/* string */.YjP().describe('Column that the model predicts.'),
    'positive-label': schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .optional()
        .describe('Needed where the label is not 0/1 or false/true.'),
    time: schemas/* string */.YjP().optional().describe('Column that holds the time of a row.'),
    id: schemas/* string */.YjP()
        .optional()
        .describe('Column that names a row and tells nothing else; predictions are matched by it instead of by their order.'),
    group: schemas/* string */.YjP().optional().describe('Column that names the entity of a row, such as a patient.'),
    integrity: integrity.prefault({}).describe('Checks of the splits against each other.'),
    quarantine: quarantine.prefault({}).describe('What becomes of rows that break the contract.'),
});
const train = schemas/* strictObject */.rej({
    run: schemas/* string */.YjP().min(1).describe('Any command; it sees the MLOPS_ variables.'),
    inputs: schemas/* array */.YOg(relativePath)
        .default([])
        .describe('Files, or patterns of files, whose change means a new training.'),
    params: relativePath.optional().describe('YAML or JSON file of parameters.'),
    model: relativePath
        .refine((path) => !(0,external_node_path_.isAbsolute)(path) && !(0,external_node_path_.normalize)(path).startsWith('..'), 'leads out of the output folder')
        .default('model.onnx')
        .describe('The file that the command writes, under its output folder.'),
    seed: schemas/* number */.aig().int().min(0).default(0),
    locks: schemas/* array */.YOg(relativePath).optional().describe('Environment lock files; found by name where not given.'),
});
const evaluate = schemas/* strictObject */.rej({
    split: schemas/* string */.YjP().default('test'),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), metricGate).default({}),
    slices: schemas/* union */.KCZ([schemas/* array */.YOg(sliceBy), schemas/* literal */.euz('auto')])
        .default([])
        .describe('Columns, { column: quantiles(K) }, { cross: [...] }, { by: column, values: [...], protected: true }, or { auto: {} } to look for weak ones; auto alone is short for that.'),
    'slices-correction': schemas/* enum */.k5n(['holm', 'bh', 'none'])
        .default('holm')
        .describe('What keeps many slices from failing by chance: Holm, Benjamini and Hochberg, or nothing.'),
    confidence: confidence.default(0.95).describe('One-sided; 0.95 shows 90 % two-sided intervals.'),
    threshold: schemas/* number */.aig().default(0.5).describe('Score at or above which the decision is positive.'),
    'min-rows': schemas/* number */.aig().int().min(1).default(30).describe('Fewer rows are shown, never judged.'),
    resamples: schemas/* number */.aig().int().min(100).default(2000),
    intervals: schemas/* enum */.k5n(['auto', 'bootstrap'])
        .default('auto')
        .describe('auto: by the best known variance of each metric; bootstrap: by resampling alone.'),
    unit: schemas/* string */.YjP()
        .optional()
        .describe('Column of what rows belong to (user, image, machine): all rows of one are drawn together.'),
    block: schemas/* strictObject */.rej({ length: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), schemas/* number */.aig().int().min(1)]).default('auto') })
        .optional()
        .describe('Rows in the order of data.time hang together in stretches of this length; auto is ⌈n^⅓⌉.'),
    'on-inconclusive': schemas/* strictObject */.rej({
        pull_request: eventPolicy.optional(),
        schedule: eventPolicy.optional(),
        workflow_dispatch: eventPolicy.optional(),
        push: eventPolicy.optional(),
    })
        .default({})
        .describe('Event → how a step ends that could not tell: fail, warn or pass. The evidence says inconclusive all the same. Default: what fail-on says.'),
    parity: schemas/* strictObject */.rej({
        predictions: relativePath.describe("The native model's predictions on the judged rows; looked for in the output of train first."),
        tolerance: schemas/* number */.aig().min(0).default(1e-4).describe('Largest allowed difference of a score.'),
    })
        .optional()
        .describe('Holds the ONNX export against what the trained model itself predicts.'),
    fairness: fairness
        .optional()
        .describe('Groups that must fare alike: how far they lie apart, and whether farther than with production.'),
    flips: flips.prefault({}).describe('Answers that change from production to the candidate.'),
    traffic: traffic
        .optional()
        .describe('Rows without labels, such as logs of what production saw, on which both models are compared.'),
    disagreements: disagreements
        .optional()
        .describe('Writes a file of rows for people to label: where the models disagree, and a random control.'),
    latency: resources/* latency */.ZK.optional().describe('How fast the candidate has to answer; timed only where this is set.'),
    importance: importance,
    resources: resources/* resources */.ES.optional().describe('How large the candidate may be, on disk and in memory.'),
});
const register = schemas/* strictObject */.rej({
    store: schemas/* enum */.k5n(['filesystem', 'lfs', 'oci', 'release'])
        .default('release')
        .describe('Where the bytes of a version are kept.'),
    path: relativePath.optional().describe('Folder of the filesystem store.'),
    repository: schemas/* string */.YjP()
        .min(1)
        .optional()
        .describe('Repository of the oci store, one for each model: ghcr.io/organisation/model.'),
    'allow-ephemeral': schemas/* boolean */.zMY()
        .default(false)
        .describe('Register although the bytes end with the job: a filesystem store on the disk of a hosted runner.'),
    sign: schemas/* boolean */.zMY()
        .default(false)
        .describe('Sign every version with the key that the input `signing-key` gives.'),
    trust: schemas/* strictObject */.rej({
        'public-keys': schemas/* array */.YOg(relativePath).default([]).describe('PEM files of the keys that may sign.'),
        certificates: schemas/* array */.YOg(relativePath)
            .default([])
            .describe('PEM files of the certificates that may issue signing certificates.'),
        required: schemas/* boolean */.zMY()
            .optional()
            .describe('Refuse to read versions that nobody signed. Default: true where somebody is trusted.'),
    })
        .prefault({})
        .describe('Whose signatures are believed at every read of a version.'),
});
const target = schemas/* strictObject */.rej({
    target: schemas/* enum */.k5n(['filesystem']),
    path: relativePath,
    strategy: schemas/* enum */.k5n(['replace', 'canary', 'shadow']).default('replace'),
    steps: schemas/* array */.YOg(schemas/* number */.aig().gt(0).lte(100)).optional(),
});
const period = schemas/* string */.YjP()
    .regex(/^\d{1,5}(m|h|d)$/, 'must be a number of at most 5 digits and m, h or d, for example 7d');
const budget = schemas/* string */.YjP().regex(/^[1-9]\d{0,4} per [1-9]\d{0,4}(h|d)$/, 'must read like "4 per 30d"');
const drift = schemas/* strictObject */.rej({
    reference: schemas/* string */.YjP().default('train').describe('Split whose profile is the reference.'),
    current: relativePath.optional().describe('Rows that production saw: file or glob.'),
    alpha: schemas/* number */.aig().gt(0).lt(1).default(0.05).describe('False-alarm rate of the whole report.'),
    'psi-floor': schemas/* number */.aig().min(0).default(0.02).describe('Smaller effects never count, however many rows.'),
    'drift-share': schemas/* number */.aig()
        .min(0)
        .max(1)
        .default(0)
        .describe('Share of columns that must drift; 0 means any.'),
    retrain: schemas/* strictObject */.rej({
        when: schemas/* array */.YOg(schemas/* enum */.k5n(['drift', 'schedule'])).default(['drift']),
        cooldown: period.default('7d'),
        budget: budget.optional(),
    })
        .prefault({}),
});
const modelConfig = schemas/* strictObject */.rej({
    task: schemas/* enum */.k5n(evaluation/* TASKS */.n3),
    risk: schemas/* enum */.k5n(governance/* RISKS */.F7)
        .optional()
        .describe('How much harm the model can do; a higher risk asks for more evidence before a version is promoted.'),
    governance: governance_governance.prefault({}).describe('What is asked for beyond or instead of what the risk says.'),
    data,
    io: io.io.prefault({}).describe('How the model is fed and read, where its file does not say so itself.'),
    providers: schemas/* array */.YOg(provider)
        .min(1)
        .default(['cpu'])
        .describe('Execution providers, in the order in which they are tried; the CPU is always the last.'),
    endpoint: endpoint
        .optional()
        .describe('Production where it is only a service (Open Inference Protocol, V2, REST).'),
    'require-provider': provider
        .optional()
        .describe('Fail where this one is not there, instead of falling back.'),
    train: train.optional(),
    evaluate: evaluate.prefault({}),
    register: register.prefault({}),
    deploy: schemas/* record */.g1P(envelope/* gtoName */.Ks, target).default({}).describe('Stage → where it is served.'),
    drift: drift.prefault({}),
});
const mlopsConfig = schemas/* strictObject */.rej({
    version: schemas/* literal */.euz(1),
    models: schemas/* record */.g1P(envelope/* gtoName */.Ks, modelConfig).refine((models) => Object.keys(models).length > 0, 'names no model'),
});

// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
;// CONCATENATED MODULE: ./lib/config/load.js





/** @throws UserError where the file is missing, is not YAML, or breaks the schema. */
async function loadConfig(path, shownPath = path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('does not exist', {
            location: { file: shownPath },
            hint: 'Create it, or name another file with the input "config". The smallest useful file is in the README.',
            cause,
        });
    }
    const source = (0,yaml/* parseYaml */.hN)(text, shownPath);
    const config = (0,yaml/* checkStrictly */.zZ)(mlopsConfig, source, shownPath);
    const loaded = { file: shownPath, config, source };
    for (const [name, model] of Object.entries(config.models))
        checkReferences(name, model, loaded);
    return loaded;
}
/** The model that the input `model` names; the only one where the input is empty. */
function selectModel(loaded, name) {
    const names = Object.keys(loaded.config.models);
    if (!name && names.length > 1)
        throw new errors/* UserError */.yo(`has ${names.length} models: ${names.join(', ')}. Say which with the input "model"`, {
            location: { file: loaded.file },
        });
    const chosen = name || names[0];
    const config = loaded.config.models[chosen];
    if (!config)
        throw new errors/* UserError */.yo(`has no model "${chosen}".${(0,lib_text/* didYouMean */.au)(chosen, names)} It has: ${names.join(', ')}`, {
            location: { file: loaded.file },
        });
    const place = (path) => ({
        file: loaded.file,
        ...loaded.source.locate(['models', chosen, ...path]),
    });
    const error = (path, message, hint) => new errors/* UserError */.yo(message, { location: place(path), hint });
    return { name: chosen, config, error, place };
}
/** Rules between keys, which a schema of single values cannot say. */
function checkReferences(name, model, loaded) {
    const fail = (path, message) => {
        throw new errors/* UserError */.yo(message, {
            location: { file: loaded.file, ...loaded.source.locate(['models', name, ...path]) },
        });
    };
    const splits = Object.keys(model.data.splits);
    const splitNamed = (split, path) => {
        if (!splits.includes(split))
            fail(path, `data.splits has no "${split}".${(0,lib_text/* didYouMean */.au)(split, splits)} It has: ${splits.join(', ')}`);
    };
    if (model.evaluate.split !== 'test' || splits.includes('test'))
        splitNamed(model.evaluate.split, ['evaluate', 'split']);
    const { unit, block } = model.evaluate;
    if (unit && block)
        fail(['evaluate', 'block'], 'evaluate.unit and evaluate.block exclude each other');
    if (block && !model.data.time)
        fail(['evaluate', 'block'], 'evaluate.block needs data.time to order the rows by');
    if (model.drift.reference !== 'train')
        splitNamed(model.drift.reference, ['drift', 'reference']);
    if (model.register.store === 'filesystem' && !model.register.path)
        fail(['register'], 'register.store is "filesystem", so register.path must name a folder');
}

;// CONCATENATED MODULE: ./lib/config/workspace.js



/**
 * Absolute path of a user's path, which must lie inside of `workspace`: as it is written, and where its links lead.
 * A pull request can bring a link to any file of the machine, and what is read from it would show in a report.
 * Of a pattern every file that it matches is looked at.
 * @throws UserError where it leads out.
 */
function insideWorkspace(workspace, path, what) {
    const absolute = (0,external_node_path_.resolve)(workspace, path);
    if (!contains(workspace, absolute))
        throw new errors/* UserError */.yo(`${what} "${path}" leads out of the workspace`, {
            hint: 'Paths stay inside the repository.',
        });
    const root = realPath(workspace);
    const matched = /[*?[{]/.test(absolute) ? (0,external_node_fs_.globSync)(absolute) : [];
    const outside = [absolute, ...matched].find((each) => !contains(root, realPath(each)));
    if (outside !== undefined)
        throw new errors/* UserError */.yo(`${what} "${(0,external_node_path_.relative)(workspace, absolute)}" leads out of the workspace: ${(0,external_node_path_.relative)(workspace, outside)} is, or lies under, a link to ${realPath(outside)}`, { hint: 'Copy or mount the data into the workspace; links may lead to files inside of it.' });
    return absolute;
}
function contains(folder, path) {
    const inside = (0,external_node_path_.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(inside);
}
/** As the system's, but also for what does not exist yet: a link to nothing would be followed when it is written. */
function realPath(path, links = 0) {
    const status = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (status === undefined || links > MOST_LINKS)
        return (0,external_node_path_.dirname)(path) === path ? path : (0,external_node_path_.join)(realPath((0,external_node_path_.dirname)(path), links), (0,external_node_path_.basename)(path));
    if (!status.isSymbolicLink())
        return (0,external_node_fs_.realpathSync)(path);
    return realPath((0,external_node_path_.resolve)(realPath((0,external_node_path_.dirname)(path), links), (0,external_node_fs_.readlinkSync)(path)), links + 1);
}
/** As many as Linux follows before it takes them for a circle. */
const MOST_LINKS = 40;

// EXTERNAL MODULE: ./lib/data/files.js + 1 modules
var files = __webpack_require__(73497);
// EXTERNAL MODULE: ./lib/evidence/documents.js + 3 modules
var documents = __webpack_require__(88572);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/evidence/run.js
var run = __webpack_require__(42644);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
;// CONCATENATED MODULE: ./lib/report/html-style.js
/**
 * The one style sheet of all HTML reports. Production is grey and the candidate blue everywhere; red is only for a
 * failing gate, amber for a warning. Colours are variables so that one SVG serves light, dark and print.
 */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --card: #f8f9fb; --ink: #1b1f24; --soft: #59616b; --rule: #dfe3e8;
  --production: #8a919c; --candidate: #1667c7; --fail: #c4262e; --warn: #9a6200; --pass: #1b1f24;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #101317; --card: #181c22; --ink: #e8eaed; --soft: #a2a9b3; --rule: #303740;
    --production: #98a1ae; --candidate: #62a8ff; --fail: #ff6b6b; --warn: #e9b44c; --pass: #e8eaed;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
  font-variant-numeric: tabular-nums; overflow-wrap: anywhere;
}
main { max-width: 72rem; margin: 0 auto; padding: clamp(1.25rem, 4vw, 3.5rem) clamp(1rem, 4vw, 2.5rem); }
h1 { font-size: clamp(1.4rem, 3.4vw, 2rem); line-height: 1.2; letter-spacing: -0.015em; margin: 0 0 1rem; text-wrap: balance; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 3rem 0 1rem; }
h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
p { margin: 0 0 1rem; max-width: 65ch; }
ul { margin: 0 0 1rem; padding-left: 1.2rem; max-width: 75ch; }
a { color: var(--candidate); }
code { font: 0.875em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, monospace; }
pre {
  margin: 0 0 1rem; padding: 0.875rem 1rem; overflow-x: auto; background: var(--card);
  border: 1px solid var(--rule); border-radius: 0.5rem; overflow-wrap: normal;
}
.next { margin: 1.5rem 0 0; padding: 0.75rem 1rem; max-width: none; background: var(--card); border-left: 3px solid var(--candidate); border-radius: 0 0.5rem 0.5rem 0; }
.note, footer { color: var(--soft); font-size: 0.875rem; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--rule); }
.scroll { overflow-x: auto; margin: 0 0 1rem; }
table { border-collapse: collapse; font-size: 0.9375rem; overflow-wrap: normal; min-width: 50%; }
th, td { padding: 0.5rem 0.875rem; text-align: left; vertical-align: baseline; border-bottom: 1px solid var(--rule); font-weight: inherit; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
td.number, th.number { text-align: right; }
td.number { white-space: nowrap; }
tbody th:not(.wide) { white-space: nowrap; }
td.wide { white-space: normal; min-width: 12rem; }
td.sign { white-space: nowrap; }
.mark { width: 1em; height: 1em; vertical-align: -0.125em; flex: none; }
h1 .mark { vertical-align: -0.08em; margin-right: 0.1em; }
.mark.fail, .mark.error { color: var(--fail); }
.mark.warn { color: var(--warn); }
.mark.inconclusive, .mark.skipped { color: var(--soft); }
td.fail { color: var(--fail); font-weight: 600; }
td.warn { color: var(--warn); font-weight: 600; }
td code, th code { white-space: nowrap; }
.grid { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr)); }
figure { margin: 0; padding: 1rem 1.125rem 0.75rem; background: var(--card); border: 1px solid var(--rule); border-radius: 0.75rem; }
figcaption { margin-bottom: 0.75rem; font-size: 0.8125rem; line-height: 1.45; color: var(--soft); }
figcaption b { display: block; margin-bottom: 0.125rem; font-size: 0.9375rem; color: var(--ink); }
figure svg { display: block; width: 100%; height: auto; max-width: 34rem; margin: 0 auto; overflow: visible; }
details { border-bottom: 1px solid var(--rule); }
details:first-of-type { border-top: 1px solid var(--rule); }
summary { padding: 0.75rem 0; font-weight: 600; cursor: pointer; }
summary:focus-visible, .scroll:focus-visible { outline: 2px solid var(--candidate); outline-offset: 2px; }
details > :not(summary):last-child { margin-bottom: 1.5rem; }
@media (max-width: 40rem) {
  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stack, .stack tbody, .stack tr, .stack td, .stack th { display: block; width: 100%; }
  .stack tr { padding: 0.75rem 0; border-bottom: 1px solid var(--rule); }
  .stack td, .stack tbody th { display: flex; justify-content: space-between; gap: 1rem; padding: 0.125rem 0; border: 0; text-align: right; white-space: normal; min-width: 0; }
  .stack th { font-weight: 600; }
  .stack td.sign { justify-content: flex-start; align-items: center; gap: 0.35em; }
  .stack td.sign::before { content: none; }
  .stack td::before, .stack th::before { content: attr(data-column); color: var(--soft); font-weight: 400; text-align: left; flex: none; }
  .stack td:empty { display: none; }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #4a4f57; --rule: #cfd4da;
    --production: #8a919c; --candidate: #1667c7; --fail: #b3121b; --warn: #8a5800; --pass: #000000;
  }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  main { max-width: none; padding: 0; }
  table { font-size: 0.75rem; }
  thead th { font-size: 0.6875rem; white-space: normal; }
  th, td { padding: 0.375rem 0.5rem; }
  td.wide { min-width: 8rem; }
  .grid { grid-template-columns: 1fr 1fr; }
  figure, tr, .next { break-inside: avoid; }
  h1, h2, h3, summary { break-after: avoid; }
  details::details-content { content-visibility: visible; height: auto; display: block; }
  .scroll { overflow: visible; }
  a { color: inherit; }
}
`;

// EXTERNAL MODULE: ./lib/report/signs.js
var signs = __webpack_require__(14904);
// EXTERNAL MODULE: ./lib/report/text-safety.js
var text_safety = __webpack_require__(27634);
;// CONCATENATED MODULE: ./lib/report/html.js





/** Bytes; a report stays under one megabyte. */
const LARGEST = 950_000;
const MOST_ROWS = 500;
const LONGEST_TEXT = 2_000;
const LONGEST_CODE = 20_000;
/** Tables up to here become cards on a phone; longer ones scroll sideways. */
const STACKED_ROWS = 12;
/**
 * One self-contained page: no script, no network, light and dark by the reader's setting. Pictures that would take
 * the page over one megabyte are left out, and named.
 */
async function renderHtml(report, charts) {
    const top = htmlTop(report.essential);
    const fixed = STYLE.length + Buffer.byteLength(top);
    const folded = withinBytes(report.details.map((block) => ({ name: blockName(block), html: htmlBlock(block, 2) })), LARGEST / 2 - fixed);
    const room = LARGEST - fixed - Buffer.byteLength(folded.html);
    const pictures = await htmlPictures(report.pictures, charts, room);
    const missing = [...pictures.missing, ...folded.missing];
    const note = missing.length === 0
        ? ''
        : `<p class="note">Left out to keep this page under 1 MB: ${escapeHtml((0,build/* enumeration */.eG)(missing, 8))}.</p>`;
    const main = [top, pictures.html, folded.html && section('Details', folded.html), note]
        .filter(Boolean)
        .join('\n');
    return page(report.title, main);
}
const page = (title, main) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml((0,text_safety/* shorten */.ml)(title, 200))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${main}
</main>
</body>
</html>
`;
const section = (title, html) => `<section>\n<h2>${title}</h2>\n${html}\n</section>`;
function withinBytes(parts, most) {
    const kept = [];
    const missing = [];
    let used = 0;
    for (const { name, html } of parts) {
        const size = Buffer.byteLength(html) + 1;
        if (used + size > most)
            missing.push(name);
        else {
            kept.push(html);
            used += size;
        }
    }
    return { html: kept.join('\n'), missing };
}
function htmlTop(essential) {
    const heading = essential.findIndex(({ type }) => type === 'heading');
    const last = essential.length - 1;
    const parts = essential.map((block, i) => {
        if (i === heading)
            return headingElement('h1', block);
        if (i === last && i > 1 && block.type === 'paragraph')
            return `<p class="next">${htmlText(block.text)}</p>`;
        return htmlBlock(block, 2);
    });
    return withinBytes(parts.map((html) => ({ name: '', html })), LARGEST / 3).html;
}
/** Charts between two other blocks stand together in one grid. */
async function htmlPictures(blocks, charts, room) {
    const missing = [];
    let html = '';
    let left = room;
    let inGrid = false;
    for (const block of blocks) {
        const drawn = block.type === 'chart' ? await figure(block, charts) : htmlBlock(block, 2);
        const opening = block.type === 'chart' && !inGrid ? '<div class="grid">\n' : '';
        const closing = block.type !== 'chart' && inGrid ? '</div>\n' : '';
        const size = Buffer.byteLength(drawn) + opening.length + closing.length + 10;
        if (size > left) {
            missing.push(blockName(block));
            continue;
        }
        left -= size;
        inGrid = block.type === 'chart';
        html += `${closing}${opening}${drawn}\n`;
    }
    return { html: inGrid ? `${html}</div>` : html, missing };
}
async function figure(chart, charts) {
    const { title, description } = chart;
    const svg = await charts({ ...chart.spec, description: `${title}. ${description}` });
    return `<figure>\n<figcaption><b>${escapeHtml(title)}</b>${escapeHtml(description)}</figcaption>\n${svg}\n</figure>`;
}
const blockName = (block) => (0,text_safety/* shorten */.ml)(block.type === 'details'
    ? block.summary
    : block.type === 'chart'
        ? block.title
        : block.type === 'heading'
            ? (0,text_safety/* plainText */.wh)(block.text)
            : `a ${block.type}`, 60);
/** `level` is the HTML level of the report's top headings; headings inside of a fold are one lower. */
function htmlBlock(block, level) {
    switch (block.type) {
        case 'heading':
            return headingElement(`h${Math.min(6, level + Math.max(0, block.level - 3))}`, block);
        case 'paragraph':
            return `<p>${htmlText(block.text)}</p>`;
        case 'list':
            return `<ul>\n${block.items.map((item) => `<li>${htmlText(item)}</li>`).join('\n')}\n</ul>`;
        case 'code':
            return `<pre><code>${(0,text_safety/* escapeHtmlLines */.sO)((0,text_safety/* shorten */.ml)(block.text, LONGEST_CODE))}</code></pre>`;
        case 'table':
            return htmlTable(block);
        case 'details': {
            const inner = block.blocks.map((each) => htmlBlock(each, level + 1)).join('\n');
            return `<details>\n<summary>${escapeHtml(block.summary)}</summary>\n${inner}\n</details>`;
        }
        case 'chart':
            return '';
    }
}
const headingElement = (tag, { sign, text }) => `<${tag}>${sign ? `${(0,signs/* drawnSign */.M)(sign)} ` : ''}${htmlText(text)}</${tag}>`;
function htmlTable({ columns, rows }) {
    if (rows.length === 0)
        return '';
    const head = columns
        .map(({ title, align }) => `<th scope="col"${align === 'right' ? ' class="number"' : ''}>${escapeHtml(title)}</th>`)
        .join('');
    const body = rows.slice(0, MOST_ROWS).map((cells) => htmlRow(columns, cells));
    const more = rows.length - body.length;
    const label = escapeHtml(columns.map(({ title }) => title).join(', '));
    const stack = rows.length <= STACKED_ROWS ? ' class="stack"' : '';
    return [
        `<div class="scroll" tabindex="0" role="region" aria-label="Table: ${label}">`,
        `<table${stack}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n</div>`,
        more > 0 ? `<p class="note">and ${(0,lib_text/* plural */.LS)(more, 'more row')}</p>` : '',
    ]
        .filter(Boolean)
        .join('\n');
}
function htmlRow(columns, cells) {
    const header = columns.findIndex((_, i) => !isSign(cells[i] ?? ''));
    const html = columns.map(({ title, align }, i) => {
        const cell = cells[i] ?? '';
        const column = ` data-column="${escapeHtml(title)}"`;
        if (isSign(cell))
            return `<td class="sign ${cell.sign}"${column}>${(0,signs/* drawnSign */.M)(cell.sign)} ${cell.sign}</td>`;
        const long = (0,text_safety/* plainText */.wh)(cell).length > 40 ? ' wide' : '';
        const classes = align === 'right' ? ` class="number${long}"` : long ? ' class="wide"' : '';
        const tag = i === header ? 'th scope="row"' : 'td';
        return `<${tag}${classes}${column}>${htmlText(cell)}</${tag.slice(0, 2)}>`;
    });
    return `<tr>${html.join('')}</tr>`;
}
const isSign = (cell) => typeof cell === 'object' && 'sign' in cell;
function htmlText(text) {
    return (0,text_safety/* spans */.iV)(text)
        .map(({ text: words, strong, code, href }) => {
        let html = escapeHtml(words).replace(/(\d) %/g, '$1&nbsp;%');
        if (code)
            html = `<code>${html}</code>`;
        if (strong)
            html = `<strong>${html}</strong>`;
        const target = (0,text_safety/* safeHref */.v7)(href);
        return target ? `<a href="${escapeHtml(target)}">${html}</a>` : html;
    })
        .join('');
}
const escapeHtml = (text) => (0,text_safety/* escapeHtml */.ZD)((0,text_safety/* shorten */.ml)(text, LONGEST_TEXT));

// EXTERNAL MODULE: ./lib/report/markdown.js + 1 modules
var markdown = __webpack_require__(98922);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/secrets.js
var secrets = __webpack_require__(64170);
// EXTERNAL MODULE: ./lib/actions/tool.js
var tool = __webpack_require__(21625);
;// CONCATENATED MODULE: ./lib/actions/context.js


















/** For actions that read what an earlier one wrote. */
const evidenceInputs = {
    'evidence-run-id': schemas/* string */.YjP()
        .regex(/^\d+$/, 'must be the number of a workflow run')
        .optional()
        .describe('Workflow run to take earlier evidence from, where it is not this one. Needs `actions: read`.'),
};
/** For actions that run code or bytes of the change under review. */
const forkInput = {
    'allow-forks': (0,inputs/* booleanInput */.tE)()
        .default(false)
        .describe('Also run for pull requests from forks on a self-hosted runner: their code then runs there.'),
};
/** What an action works in: the configuration, the chosen model, its evidence, and the envelope of what it writes. */
class Context {
    platform;
    loaded;
    model;
    evidence;
    /** Absolute folder of the configuration file. */
    directory;
    /** For the OCI registry that the configuration names, and for no other. */
    registryLogin;
    started = new Date();
    runId;
    constructor(platform, loaded, directory, inputs) {
        this.platform = platform;
        this.loaded = loaded;
        this.directory = directory;
        this.model = selectModel(loaded, inputs.model);
        const evidence = (0,external_node_path_.resolve)(directory, inputs['evidence-dir']);
        insideWorkspace(platform.workspace, (0,external_node_path_.join)(evidence, this.model.name), 'evidence-dir');
        this.evidence = new documents/* EvidenceFolder */.eA(evidence, this.model.name);
        this.registryLogin = registryLogin(platform, inputs);
        this.runId = inputs['evidence-run-id'] ? Number(inputs['evidence-run-id']) : undefined;
    }
    /** Absolute path of a path that is relative to the configuration; `what` names it in errors. */
    inside(path, what) {
        return insideWorkspace(this.platform.workspace, (0,external_node_path_.resolve)(this.directory, path), what);
    }
    /**
     * Absolute path of data in the configuration: a file, a folder, a pattern or a `.dvc` file. Every file that is
     * read for it must lie inside the workspace, wherever links lead.
     */
    data(path, key) {
        const absolute = this.inside(path, key.join('.'));
        if (!(0,files/* isThere */.$B)(absolute))
            throw this.model.error(key, `"${path}" does not exist`);
        for (const file of (0,files/* findFiles */.lY)(absolute, this.shown(absolute)).paths)
            this.inside(file, key.join('.'));
        return absolute;
    }
    /** Relative to the workspace, for people. */
    shown(path) {
        return (0,external_node_path_.relative)(this.platform.workspace, path) || '.';
    }
    /** Earlier evidence: from the folder, else from the artifact of this run (or of `evidence-run-id`). */
    async read(name, part) {
        const here = this.runId === undefined ? await this.evidence.read(name, part) : undefined;
        if (here)
            return here;
        return (await this.download(name, part))
            ? this.checked(name, await this.evidence.read(name, part))
            : undefined;
    }
    /**
     * Takes out of an artifact what belongs to its document and nothing else: whoever ran the other workflow may have
     * put any file into it, other evidence among them.
     */
    async download(name, part) {
        const { directory } = this.evidence;
        const folder = (0,external_node_path_.join)(directory, `.download-${(0,external_node_crypto_.randomUUID)()}`);
        await (0,promises_.mkdir)(folder, { recursive: true });
        try {
            if (!(await this.platform.downloadArtifact(this.artifactName(name, part), folder, this.runId)))
                return false;
            const wanted = [
                ...['json', 'md', 'html'].map((extension) => (0,external_node_path_.basename)(this.evidence.path(name, extension, part))),
                ...(name === 'run' ? [run/* OUTPUT_FOLDER */.z] : []),
            ];
            for (const path of wanted.filter((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, each)))) {
                await (0,promises_.rm)((0,external_node_path_.join)(directory, path), { recursive: true, force: true });
                await (0,promises_.rename)((0,external_node_path_.join)(folder, path), (0,external_node_path_.join)(directory, path));
            }
            return true;
        }
        finally {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    /** As {@link read}, but its absence is an error that names the action to run first. */
    async need(name, action) {
        const document = await this.read(name);
        if (document)
            return document;
        throw new errors/* UserError */.yo(`there is no ${this.shown(this.evidence.path(name))}, and no artifact ${this.artifactName(name)}`, {
            hint: `Run ${action} before this step, or in a job that this one needs.`,
        });
    }
    /** For evidence that is about to become a version: a fork's run writes whatever its author likes into it. */
    async refuseEvidenceOfForks() {
        if (this.runId === undefined || !(await this.platform.isForkRun(this.runId)))
            return;
        throw new errors/* UserError */.yo(`workflow run ${this.runId} ran the code of a fork, so its evidence is not trusted`, {
            hint: 'Name the run of a branch of this repository, or of the workflow after the merge.',
        });
    }
    checked(name, document) {
        if (document && document.model !== this.model.name)
            throw new errors/* UserError */.yo(`is evidence of model "${document.model}", not of "${this.model.name}"`, {
                location: { file: this.shown(this.evidence.path(name)) },
            });
        return document;
    }
    /** The members of the envelope that this run knows. */
    envelope(outcome, inputs) {
        return {
            model: this.model.name,
            outcome,
            tool: tool/* TOOL */.j,
            run: this.platform.run,
            inputs,
            started: this.started.toISOString(),
            finished: new Date().toISOString(),
        };
    }
    /** Writes a document; the schema's name is added here. */
    async write(name, content, part) {
        return this.evidence.write(name, { ...content, schema: (0,envelope/* schemaUrl */.ZZ)(name) }, part);
    }
    /** Writes the Markdown and HTML report beside the document, and uploads all of it with `extra` files. */
    async publish(name, report, extra = []) {
        const { createChartRenderer } = await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 25810));
        await (0,evidence_files/* writeFileAtomically */.l)(this.evidence.path(name, 'md'), (0,markdown/* renderMarkdown */.G)(report, { bytes: 1 << 20 }));
        await (0,evidence_files/* writeFileAtomically */.l)(this.evidence.path(name, 'html'), await renderHtml(report, await createChartRenderer()));
        const files = [
            this.evidence.path(name),
            this.evidence.path(name, 'md'),
            this.evidence.path(name, 'html'),
            ...extra,
        ];
        await this.platform.uploadArtifact(this.artifactName(name), files, this.evidence.directory);
    }
    /** Uploads one of several documents that together are one; nobody reads it but who merges them. */
    async publishPart(name, part) {
        const files = [this.evidence.path(name, 'json', part)];
        await this.platform.uploadArtifact(this.artifactName(name, part), files, this.evidence.directory);
    }
    artifactName(name, part) {
        return `mlops-${this.model.name.replaceAll('/', '-')}-${name}${part === undefined ? '' : `-${part}`}`;
    }
    /** For the last line of reports; null in a terminal. */
    get links() {
        return { run: this.platform.run.url, report: null };
    }
}
function registryLogin(platform, inputs) {
    const username = inputs['registry-username'] || process.env.MLOPS_REGISTRY_USERNAME;
    const password = (0,secrets/* readSecret */.n)(platform, inputs, 'registry-password');
    if (!username && !password)
        return null;
    if (username && password)
        return { username, password };
    throw new errors/* UserError */.yo(`a login for the registry needs both registry-username and registry-password`);
}
async function openContext(inputs, platform) {
    if (inputs['native-path'])
        process.env.MLOPS_NATIVE_PATH = (0,external_node_path_.resolve)(platform.workspace, inputs['native-path']);
    const base = insideWorkspace(platform.workspace, inputs['working-directory'], 'working-directory');
    const path = insideWorkspace(platform.workspace, (0,external_node_path_.resolve)(base, inputs.config), 'config');
    const loaded = await loadConfig(path, (0,external_node_path_.relative)(platform.workspace, path));
    return new Context(platform, loaded, (0,external_node_path_.resolve)(path, '..'), inputs);
}
/** What a fork wrote becomes no version and is not served, whatever the token of this run may do. */
function refuseForksToWrite(platform, what) {
    if (!platform.fromFork)
        return;
    throw new errors/* UserError */.yo(`${what} does not run for a pull request from a fork: nobody has accepted it yet`, {
        hint: `Run ${what} in the workflow that runs after the merge.`,
    });
}
/** Untrusted code on a machine that is kept: refused unless the user says otherwise. */
function refuseForks(platform, allowed, what) {
    if (!platform.fromFork || !platform.selfHosted || allowed)
        return;
    throw new errors/* UserError */.yo(`this pull request is from a fork, and ${what} would run its code on a self-hosted runner`, {
        hint: 'Run it in the workflow after the merge, or on a hosted runner. Where you trust every fork: allow-forks: true',
    });
}


/***/ }),

/***/ 64170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readSecret)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47395);


/** Variables that were read and taken out of the environment; a chain may ask for them again. */
const taken = new Map();
/** What an input or its variable gives, masked. */
function readSecret(platform, values, name) {
    const variable = `MLOPS_${name.toUpperCase().replaceAll('-', '_')}`;
    const given = values[name];
    if (given !== undefined && platform.kind === 'local' && ((0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isPem */ .X3)(given) || name !== 'signing-key'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`--${name} on a command line can be read by everybody on this machine`, {
            hint: `Put it into the variable ${variable}${name === 'signing-key' ? ', or give the path of a file' : ''}.`,
        });
    const held = process.env[variable];
    // Programs that are started from here do not inherit it.
    delete process.env[variable];
    if (held)
        taken.set(variable, held);
    const value = given ?? taken.get(variable);
    if (value !== undefined && ((0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isPem */ .X3)(value) || name !== 'signing-key'))
        platform.maskSecret(value);
    return value;
}


/***/ }),

/***/ 21625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);


/** Written into every document: which program made it. */
const TOOL = { name: 'mlops-actions', version: '0.1.0', dist: bundleDigest() };
/** Digest of the bundle that runs; null when it runs from source. */
function bundleDigest() {
    const bundle = process.env.MLOPS_BUNDLE;
    return bundle && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundle) ? (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(bundle)) : null;
}


/***/ }),

/***/ 70056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ modelIo),
/* harmony export */   io: () => (/* binding */ io)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const oneOrMore = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1)]);
/** What turns a model's raw output into what it means. */
const ACTIVATIONS = ['none', 'sigmoid', 'softmax'];
/** How a model is fed and read, where its file does not say so itself. */
const io = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1), zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), oneOrMore)])
        .optional()
        .describe('Columns of the only input, in order, or input name → its column or columns; `px_*` stands for all columns that match.'),
    output: oneOrMore
        .optional()
        .describe('Output (or column of a predictions file) with the scores; several: one for each class.'),
    activation: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ACTIVATIONS)
        .optional()
        .describe('What turns the output into probabilities; none leaves margins, which only rank.'),
    classes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()]))
        .min(2)
        .optional()
        .describe('The classes in the order of the scores, where the file does not record it.'),
    positive: zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()])
        .optional()
        .describe('What the model calls the class that data.positive-label names, where that is another word.'),
    batch: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(1)
        .optional()
        .describe('Rows that the model wants at once; the last are padded.'),
});
const list = (value) => (typeof value === 'string' ? [value] : value);
function modelIo({ inputs, output, activation, classes, positive, batch }) {
    return {
        inputs: inputs &&
            (Array.isArray(inputs)
                ? { '': inputs }
                : Object.fromEntries(Object.entries(inputs).map(([name, columns]) => [name, list(columns)]))),
        output: output === undefined ? undefined : list(output),
        activation,
        classes: classes?.map(String),
        positive: positive === undefined ? undefined : String(positive),
        batch,
    };
}


/***/ }),

/***/ 79419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   ZK: () => (/* binding */ latency)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);

const milliseconds = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive();
const ratio = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().positive();
const size = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive(),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .regex(/^\d+(\.\d+)? ?(B|kB|MB|GB)$/, 'must be bytes, or a number and B, kB, MB or GB, for example 50 MB'),
]);
/** How fast a model has to answer. Everything is measured on the machine that compares. */
const latency = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'p50-ms': milliseconds
        .optional()
        .describe('Most milliseconds of the median call, at the first batch size.'),
    'p95-ms': milliseconds
        .optional()
        .describe('Most milliseconds of 95 of 100 calls, at the first batch size.'),
    'p99-ms': milliseconds
        .optional()
        .describe('Most milliseconds of 99 of 100 calls, at the first batch size.'),
    'max-ratio': ratio
        .optional()
        .describe("Most times production's median and 95th percentile, at every batch size; 1.1 where no limit is named at all."),
    batch: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(65_536))
        .min(1)
        .max(4)
        .refine((sizes) => new Set(sizes).size === sizes.length, 'names a size twice')
        .default([1, 256])
        .describe('Rows of a call.'),
    calls: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(200)
        .max(1_000_000)
        .default(8000)
        .describe('Timed calls of each model and batch size at most; slow models get fewer.'),
    'warmup-ms': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()
        .int()
        .min(0)
        .max(600_000)
        .default(2000)
        .describe('Least time of untimed calls before.'),
    threads: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1).max(256).default(1).describe('Of one session.'),
});
/** What a model may cost. A ratio is to production. */
const resources = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    'max-size': size.optional().describe('Of the file: bytes, or 50 MB.'),
    'max-size-ratio': ratio.optional(),
    'max-parameters': zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().positive().optional().describe('Stored weights.'),
    'max-parameters-ratio': ratio.optional(),
    'max-load-ms': milliseconds.optional().describe('From the file to a session that can be called.'),
    'max-load-ratio': ratio.optional(),
    'max-memory': size
        .optional()
        .describe('What loading and running adds to a process at the peak: bytes, or 500 MB.'),
    'max-memory-ratio': ratio.optional(),
});
const UNITS = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };
/** Of a size as the configuration writes it. */
function bytesOf(given) {
    if (typeof given === 'number')
        return given;
    const [, value, unit] = /^([\d.]+) ?(\w+)$/.exec(given);
    return Math.round(Number(value) * UNITS[unit]);
}


/***/ }),

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
