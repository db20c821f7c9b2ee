export const id = 6218;
export const ids = [6218];
export const modules = {

/***/ 70056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ modelIo),
/* harmony export */   io: () => (/* binding */ io)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

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

/***/ 57694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  U: () => (/* binding */ selectModel)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/evidence/card.js
var card = __webpack_require__(65635);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/evaluation.js + 7 modules
var evaluation = __webpack_require__(24532);
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
;// CONCATENATED MODULE: ./lib/config/csv.js

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

;// CONCATENATED MODULE: ./lib/config/path.js

const relativePath = schemas/* string */.YjP().min(1);

;// CONCATENATED MODULE: ./lib/config/integrity.js


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
    'image-missing': rowsCheck('error', 'Rows whose image, in the column of data.images, is not there.'),
    'image-unreadable': rowsCheck('error', 'Images that are broken, cut off, or of no known format.'),
    'image-extension': rowsCheck('warning', 'Images of another format than their names say.'),
    'image-duplicates': rowsCheck('warning', 'Images with the bytes of another one of their split.'),
    'image-overlap': rowsCheck('error', 'Images with the bytes of one of an earlier split.'),
    'image-near-duplicates': schemas/* strictObject */.rej({
        severity: severity('info'),
        'max-percent': percent.default(0).describe('Per cent of the images that may be so.'),
        'max-distance': schemas/* number */.aig()
            .int()
            .min(0)
            .max(8)
            .default(2)
            .describe('In how many of 64 bits their difference hashes may differ.'),
    })
        .prefault({})
        .describe('Images that look like another one of their split, or of an earlier one, as far as their pixels can be decoded.'),
});

;// CONCATENATED MODULE: ./lib/config/data.js




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
    upload: schemas/* boolean */.zMY()
        .default(false)
        .describe('Upload the bad rows as the artifact mlops-<model>-quarantine: rows of the data leave the machine.'),
});
const reference = schemas/* strictObject */.rej({
    path: relativePath,
    csv: csv.optional().describe('How the file is written. Default: data.csv.'),
});
const data = schemas/* strictObject */.rej({
    contract: relativePath.describe('ODCS data contract or Table Schema; `validate-data` with mode: infer writes one.'),
    splits: schemas/* record */.g1P(schemas/* string */.YjP(), relativePath)
        .refine((splits) => Object.keys(splits).length > 0, 'names no split')
        .describe('Split name → Parquet, CSV or JSONL (also .gz, .zst), a folder of them, a folder of images, a pattern, or a .dvc file.'),
    csv: csv.optional().describe('How all CSV files of the model are written, where it cannot be found.'),
    references: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([relativePath, reference]))
        .default({})
        .describe('Table name → file of a table that keys in the contract refer to, or { path, csv }.'),
    images: schemas/* strictObject */.rej({
        column: schemas/* string */.YjP().describe('Column that holds the path of an image in every row.'),
        root: relativePath
            .optional()
            .describe('Folder that the paths are relative to. Default: that of the file of the split.'),
    })
        .optional()
        .describe('Images that a column names; they are checked like those of a folder.'),
    label: schemas/* string */.YjP()
        .describe('Column that the model predicts. Multilabel: a column of lists, or a pattern of columns of 0 and 1, such as tag_*.'),
    'positive-label': schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* boolean */.zMY()])
        .optional()
        .describe('Needed where the label is not 0/1 or false/true.'),
    time: schemas/* string */.YjP().optional().describe('Column that holds the time of a row.'),
    id: schemas/* string */.YjP()
        .optional()
        .describe('Column that names a row and tells nothing else; predictions are matched by it instead of by their order.'),
    group: schemas/* string */.YjP()
        .optional()
        .describe('Column that names what a row is of: a patient, the query of a document, the series of a value.'),
    seasonality: schemas/* number */.aig()
        .int()
        .min(1)
        .default(1)
        .describe('Forecasting: time points of a season, for the naive forecast that scales MASE; 12 for months.'),
    'ignore-label': schemas/* number */.aig()
        .int()
        .optional()
        .describe('Segmentation: pixels of this value in the true masks do not count.'),
    integrity: integrity.prefault({}).describe('Checks of the splits against each other.'),
    'contract-loosening': schemas/* enum */.k5n(['fail', 'warn', 'pass'])
        .default('warn')
        .describe('What a rule comes to that is loosened in the same change as data that fails it.'),
    quarantine: quarantine.prefault({}).describe('What becomes of rows that break the contract.'),
});

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

;// CONCATENATED MODULE: ./lib/config/cut.js

const quantiles = schemas/* string */.YjP().regex(/^quantiles\((\d+)\)$/, 'must be quantiles(K), for example quantiles(4)');
/** What rows are grouped by: a column, or ranges of one. */
const cut = schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* record */.g1P(schemas/* string */.YjP(), quantiles)]);

;// CONCATENATED MODULE: ./lib/config/gate.js

/** Of one side. */
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
    'over-trivial': schemas/* number */.aig()
        .min(0)
        .optional()
        .describe('For a first model: how much better it has to be than a constant answer, the share of each class or the mean.'),
    informational: schemas/* boolean */.zMY().optional().describe('Show the verdict, but let it decide nothing.'),
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
    confidence: confidence.optional().describe('One-sided, for these gates alone.'),
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
    path: relativePath.describe('File, folder or pattern of files that both models score.'),
    'max-churn': rate.optional().describe('Largest share of these rows that may be decided otherwise.'),
    strict: schemas/* boolean */.zMY().optional().describe('Judge by the upper end of the interval, not by the value.'),
});
/** Rows that need no label. */
const traffic = schemas/* union */.KCZ([relativePath, trafficRows]);
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

;// CONCATENATED MODULE: ./lib/config/holdout.js

/** How the confidence is kept while one test set judges one candidate after another. */
const alphaSpending = schemas/* strictObject */.rej({
    looks: schemas/* number */.aig()
        .int()
        .min(1)
        .max(1000)
        .describe('Candidates that one test set may judge; those after them are inconclusive.'),
    method: schemas/* enum */.k5n(['bonferroni', 'pocock'])
        .default('bonferroni')
        .describe('bonferroni: as much of the error rate for each look; pocock: more for early looks.'),
});

;// CONCATENATED MODULE: ./lib/config/importance.js

const settings = schemas/* strictObject */.rej({
    rows: schemas/* number */.aig()
        .int()
        .min(100)
        .max(1_000_000)
        .optional()
        .describe('Rows to draw. Default: up to 5,000, and fewer where columns are many or a model is large.'),
    repeats: schemas/* number */.aig().int().min(1).max(100).default(5).describe('Permutations of each column.'),
    metric: schemas/* string */.YjP().optional().describe('Default: the first of evaluate.metrics.'),
    features: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).min(2)]))
        .min(1)
        .optional()
        .describe('Columns; those of an inner list are permuted together. Default: all that a model reads, one by one.'),
});
const importance = schemas/* union */.KCZ([schemas/* boolean */.zMY(), settings])
    .transform((given) => (given === true ? settings.parse({}) : given))
    .prefault(true)
    .describe('Which columns matter to each model: how to find out, or false.');

// EXTERNAL MODULE: ./lib/config/resources.js
var resources = __webpack_require__(79419);
;// CONCATENATED MODULE: ./lib/config/slices.js


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

;// CONCATENATED MODULE: ./lib/config/evaluate.js









const eventPolicy = schemas/* enum */.k5n(['fail', 'warn', 'pass']);
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
    challengers: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .default([])
        .describe('Versions, stages or files that are ranked with the candidate on the same rows.'),
    'alpha-spending': alphaSpending
        .optional()
        .describe('Keeps the confidence while one test set judges many candidates, by spreading the error rate over a budget of looks.'),
    threshold: schemas/* number */.aig().default(0.5).describe('Score at or above which the decision is positive.'),
    'show-values': schemas/* array */.YOg(schemas/* string */.YjP())
        .default([])
        .describe('Columns whose values reports may name: classified ones, else called value 1, value 2, …, and text along which importance draws the answers.'),
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

// EXTERNAL MODULE: ./lib/config/io.js
var io = __webpack_require__(70056);
// EXTERNAL MODULE: ./lib/config/period.js
var period = __webpack_require__(98733);
;// CONCATENATED MODULE: ./lib/config/providers.js

const PROVIDERS = ['cpu', 'cuda', 'tensorrt'];
/** Execution providers of ONNX Runtime, in the order in which they are tried. */
const provider = schemas/* enum */.k5n(PROVIDERS);

// EXTERNAL MODULE: ./lib/config/retention.js
var retention = __webpack_require__(89256);
;// CONCATENATED MODULE: ./lib/config/schema.js















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
    card: card/* cardText */.O
        .extend({
        file: relativePath
            .optional()
            .describe('Markdown file whose sections say the same. Default: MODEL_CARD.md, where there is one.'),
    })
        .prefault({})
        .describe('What only people know of the model, for its card. What nobody says is stated as missing.'),
    retention: retention/* retention */.X
        .prefault({})
        .describe('What `mlops registry gc` keeps, beside every version that holds a stage or held it last and those whose bytes one of these needs.'),
});
const target = schemas/* strictObject */.rej({
    target: schemas/* enum */.k5n(['filesystem']),
    path: relativePath,
    strategy: schemas/* enum */.k5n(['replace', 'canary', 'shadow']).default('replace'),
    steps: schemas/* array */.YOg(schemas/* number */.aig().gt(0).lte(100)).optional(),
});
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
        cooldown: period/* period */.iE.default('7d'),
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
    data: data,
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
    const rowError = (path, row, said, hint) => new errors/* RowError */.Lw(said, row, { location: place(path), hint });
    return { name: chosen, config, error, rowError, place };
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
    const { task, data } = model;
    if ((task === 'ranking' || task === 'retrieval') && data.group === undefined)
        fail(['data'], `task ${task} needs data.group, the column that names the query of each row`);
    if (task === 'forecasting' && data.time === undefined)
        fail(['data'], 'task forecasting needs data.time, the column that orders the values of a series');
    if (task !== 'segmentation' && data['ignore-label'] !== undefined)
        fail(['data', 'ignore-label'], `data.ignore-label is for segmentation, not ${task}`);
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


/***/ }),

/***/ 98733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QN: () => (/* binding */ UNITS),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   iE: () => (/* binding */ period)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);


/** `7d`, `12h`, `30m` */
const period = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
    .regex(/^\d{1,5}(m|h|d)$/, 'must be a number of at most 5 digits and m, h or d, for example 7d');
const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** @throws UserError where the text is none */
function milliseconds(text) {
    if (!period.safeParse(text).success)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" is not a period`, { hint: 'Write a number and m, h or d, such as 7d.' });
    return Number(text.slice(0, -1)) * UNITS[text.slice(-1)];
}


/***/ }),

/***/ 79419:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ bytesOf),
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   ZK: () => (/* binding */ latency)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

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

/***/ 89256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ retention),
/* harmony export */   x: () => (/* binding */ DEFAULT_RETENTION)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _period_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98733);



/** What `mlops registry gc` keeps of a model, beside what serves or served last. */
const retention = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    'keep-last': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()
        .int()
        .min(0)
        .default(10)
        .describe('How many of the highest versions keep their bytes.'),
    'min-age': _period_js__WEBPACK_IMPORTED_MODULE_1__/* .period */ .iE.default('90d').describe('Younger versions keep their bytes: a number and m, h or d.'),
    'keep-stages': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .gtoName */ .Ks)
        .default([])
        .describe('Versions that have ever held one of these stages keep their bytes.'),
});
/** For a model that no configuration names. */
const DEFAULT_RETENTION = retention.parse({});


/***/ }),

/***/ 65635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ cardText)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

const words = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1).optional();
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).optional();
/**
 * What only people know of a model, for its card. Texts are Markdown. The configuration's `register.card` and the
 * sections of MODEL_CARD.md give it; a version's record keeps it, so that the card can be made again from the record.
 * @see Mitchell et al. 2019, Model cards for model reporting, doi:10.1145/3287560.3287596
 */
const cardText = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    license: text.describe("Licence by Hugging Face's identifier, such as apache-2.0; other needs license-name."),
    'license-name': text.describe('Name of a licence that has no identifier.'),
    'license-link': text.describe('Address of that licence.'),
    language: words.describe('Languages of the data, as ISO 639-1: [en, de].'),
    tags: words.describe('Further tags of the card.'),
    datasets: words.describe('Identifiers of datasets on the Hugging Face Hub.'),
    'base-model': words.describe('Models that this one was made from, by their identifier on the Hub.'),
    description: text.describe('What the model does, in a sentence or two.'),
    developers: words.describe('Who made it.'),
    contact: text.describe('Where questions and problems go.'),
    citation: text.describe('How to cite it.'),
    'intended-use': text.describe('What it is for.'),
    users: words.describe('Who should use it.'),
    'out-of-scope-use': text.describe('What it must not be used for.'),
    factors: text.describe('Groups, instruments and environments that its quality may depend on.'),
    'training-data': text.describe('Where the training data comes from and how it was labelled.'),
    'evaluation-data': text.describe('Why these rows judge it.'),
    limitations: words.describe('What it is known to be bad at, one entry each.'),
    'ethical-considerations': text.describe('Risks to people, and what was done about them.'),
    recommendations: text.describe('What users should look out for.'),
    notes: text.describe('Anything else, at the end.'),
});


/***/ }),

/***/ 10658:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./lib/evidence/card.js
var card = __webpack_require__(65635);
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
/** Of a model that another registry kept, what that said of it; null where it did not say. */
const imported = schemas/* strictObject */.rej({
    format: schemas/* literal */.euz('mlflow'),
    /** Release of MLflow that wrote it. */
    version: schemas/* string */.YjP().nullable(),
    runId: schemas/* string */.YjP().nullable(),
    modelId: schemas/* string */.YjP().nullable(),
    modelUuid: schemas/* string */.YjP().nullable(),
    /** As MLflow writes it: UTC without saying so. */
    created: schemas/* string */.YjP().nullable(),
    /** Weights lay beside the model and were put into it: its digest is not that of MLflow's file. */
    embedded: schemas/* boolean */.zMY(),
});
const version = (0,envelope/* withEnvelope */.vv)('version', {
    version: envelope/* semver */.hO,
    /** `flight-delay@v1.1.0` */
    tag: schemas/* string */.YjP(),
    /** The commit that trained it: parent of the version's own commit. */
    source: envelope/* gitSha */.XS,
    /** `external`: trained elsewhere, so nothing here says how. Absent in records of before: `trained`. */
    origin: schemas/* enum */.k5n(['trained', 'external']).optional(),
    /** Where an external model came from; absent where a file was named. */
    imported: imported.optional(),
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
    /** What people said of it for its card; absent where nobody did. */
    card: card/* cardText */.O.optional(),
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

// EXTERNAL MODULE: ./lib/evidence/evaluation.js + 7 modules
var evaluation = __webpack_require__(24532);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/evidence/validation.js + 6 modules
var validation = __webpack_require__(11605);
;// CONCATENATED MODULE: ./lib/evidence/rules.js




/** A split of which nothing was found out but whether it meets the contract. */
const ruledData = facts/* datasetFacts */.iz
    .pick({ path: true, format: true, bytes: true, rows: true })
    .extend({ /** SHA-256 of the bytes, as in a validation. */ digest: envelope/* digest */.br });
/** The rules of a contract alone: no profile, no digest of rows and no look across splits, so it is no validation. */
const rules = (0,envelope/* withEnvelope */.vv)('rules', {
    contract: validation/* contractFacts */.kw,
    environment: schemas/* string */.YjP(),
    datasets: schemas/* record */.g1P(schemas/* string */.YjP(), ruledData),
    checks: schemas/* array */.YOg(validation/* checkResult */.iJ),
    unsupported: schemas/* array */.YOg(validation/* unsupported */.qO),
});

// EXTERNAL MODULE: ./lib/evidence/run.js
var run = __webpack_require__(42644);
;// CONCATENATED MODULE: ./lib/evidence/documents.js













const documents = { validation: validation/* validation */.Eq, rules: rules, run: run/* run */.e, evaluation: evaluation/* evaluation */.rI, version: version, deployment: deployment, drift: drift };
/** Members that differ between two runs on the same inputs, so no digest covers them. */
const OUTSIDE_DIGEST = ['digest', 'run', 'started', 'finished', 'cached'];
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
        await (0,files/* writeFileAtomically */.lo)(this.path(name, 'json', part), (0,canonical/* readableJson */.Rv)(document));
        return document;
    }
}


/***/ }),

/***/ 24532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n3: () => (/* binding */ TASKS),
  rI: () => (/* binding */ evaluation)
});

// UNUSED EXPORTS: comparison, curves, slice

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
;// CONCATENATED MODULE: ./lib/evidence/challengers.js


/**
 * Several models on the same rows, ranked by the metric that decides first.
 * @param comparison the shape of a comparison with production, which the evaluation defines
 */
const challengersOf = (comparison) => schemas/* strictObject */.rej({
    metric: schemas/* string */.YjP(),
    better: schemas/* enum */.k5n(['higher', 'lower']),
    /** One-sided: as declared, and at which single comparisons hold all together at it. */
    confidence: schemas/* strictObject */.rej({
        declared: schemas/* number */.aig(),
        production: schemas/* number */.aig().nullable(),
        pairs: schemas/* number */.aig(),
    }),
    /** The largest standardised deviation in a joint bootstrap. */
    method: schemas/* literal */.euz('max-t'),
    resamples: schemas/* number */.aig().int(),
    /** Best value first. */
    models: schemas/* array */.YOg(schemas/* strictObject */.rej({
        rank: schemas/* number */.aig().int().min(1),
        version: schemas/* string */.YjP().nullable(),
        source: schemas/* string */.YjP(),
        sha256: envelope/* digest */.br,
        /** The evaluation is of this one; the others challenge it. */
        candidate: schemas/* literal */.euz(true).optional(),
        comparison,
        /** This one less the first in rank; null for the first itself, and where one of both is undefined. */
        behind: schemas/* strictObject */.rej({ difference: schemas/* number */.aig(), interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]).nullable() })
            .nullable(),
    })),
    /** Digest of the model that is better than each of the others; null where none is. */
    best: envelope/* digest */.br.nullable(),
});

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
/** The file of rows for people to label; it holds no value of the data but their names, where those may be shown. */
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

;// CONCATENATED MODULE: ./lib/evidence/holdout.js

/** How often these rows have judged this model; each candidate counts once. */
const holdout = schemas/* strictObject */.rej({
    /** Number of this candidate among those that the ledger knows to have been judged on these bytes, from 1. */
    evaluations: schemas/* number */.aig().int().min(1),
    /** False where this evaluation leaves no event, so that the next one does not know of it. */
    recorded: schemas/* boolean */.zMY(),
    /** Absent where the confidence is the same at every look. */
    spending: schemas/* strictObject */.rej({
        method: schemas/* enum */.k5n(['bonferroni', 'pocock']),
        looks: schemas/* number */.aig().int(),
        /** One-sided, before and after it was spread over the looks. */
        declared: schemas/* number */.aig(),
        confidence: schemas/* number */.aig(),
    })
        .optional(),
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
    /**
     * Values of the data, ascending, or its most frequent texts; of columns whose values are not shown `value 1`, `value 2`,
     * … by frequency, or the share of the rows that are below, `5 %`.
     */
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
    /** Why nothing is known of production, where there is one. */
    productionUnknown: schemas/* string */.YjP().optional(),
    /** What a person should look at, in words. */
    warnings: schemas/* array */.YOg(schemas/* string */.YjP()),
});

;// CONCATENATED MODULE: ./lib/evidence/mistakes.js


/** Where a model of several classes is wrong. */
const confusion = schemas/* strictObject */.rej({
    classes: schemas/* array */.YOg(schemas/* string */.YjP()),
    /** Rows of each true class (outer), by the class that the model decides on (inner), as scikit-learn counts them. */
    counts: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().int())),
});
/** Where a model of numbers is wrong: the truth less the prediction. */
const residuals = schemas/* strictObject */.rej({
    distribution: facts/* columnProfile */.s5,
    /** Ten bins of about equal counts, from the lowest predictions to the highest. */
    bins: schemas/* array */.YOg(schemas/* strictObject */.rej({
        /** Means. */
        predicted: schemas/* number */.aig(),
        residual: schemas/* number */.aig(),
        rows: schemas/* number */.aig().int(),
    })),
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
/** candidate / production in the median round, with the interval of a bootstrap of rounds at the one-sided `confidence`. */
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
        /** Beyond what is quiet: the candidate's ratio has to be clear by as much more. */
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










const TASKS = [
    'binary-classification',
    'multiclass',
    'multilabel',
    'regression',
    'forecasting',
    'ranking',
    'retrieval',
    'detection',
    'segmentation',
];
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
    /** Of a gated metric of a first model: that of a constant answer, the share of each class or the mean. */
    trivial: schemas/* number */.aig().optional(),
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
    /** Of several classes, where there are at most 20. */
    confusion: confusion.optional(),
    /** Of regression. */
    residuals: residuals.optional(),
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
    /** Of a forecast: its series, the most steps into the future, and what scales MASE. */
    forecast: schemas/* strictObject */.rej({
        series: schemas/* number */.aig().int(),
        horizon: schemas/* number */.aig().int(),
        seasonality: schemas/* number */.aig().int(),
        /** Mean absolute errors of the seasonal naive forecast; null without a training split. */
        scale: schemas/* strictObject */.rej({
            path: schemas/* string */.YjP(),
            sha256: envelope/* digest */.br,
            /** Series that have one. */
            series: schemas/* number */.aig().int(),
            mean: schemas/* number */.aig().nullable(),
        })
            .nullable(),
    })
        .optional(),
    /** What keeps many slices from failing by chance. */
    correction: schemas/* enum */.k5n(['holm', 'bh', 'none']).optional(),
    /** The candidate among others; absent where it is alone. */
    challengers: challengersOf(comparison).optional(),
    /** Absent where no ledger could be read. */
    holdout: holdout.optional(),
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
    /** Which columns matter to each model; absent where it was switched off or is not known. */
    importance: importance.optional(),
    /** Why that is not known. */
    unexplained: schemas/* string */.YjP().optional(),
});


/***/ }),

/***/ 58758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GP: () => (/* binding */ rowPlace),
/* harmony export */   Pt: () => (/* binding */ modelFacts),
/* harmony export */   _E: () => (/* binding */ interfaceChange),
/* harmony export */   iz: () => (/* binding */ datasetFacts),
/* harmony export */   s5: () => (/* binding */ columnProfile)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13798);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);


/** Shapes that more than one document uses. */
/** Where a row begins in a text file, line breaks in quotes counted. */
const rowPlace = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    /** Under the folder or pattern of the dataset; absent where that is one file. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    line: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int(),
});
const columnFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    /** DuckDB's name of the type as read, e.g. `DOUBLE`, `VARCHAR`. */
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
});
const datasetFacts = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    format: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['parquet', 'csv', 'jsonl', 'images']),
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
    /** Only where no value may be shown: neither ends nor quantiles are, and the bins are made of mean and deviation. */
    masked: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
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
    /** Only where no value may be shown: the categories are sixteen groups of values by a hash. */
    masked: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(true).optional(),
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

/***/ 4050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _h: () => (/* binding */ mlTestScore),
/* harmony export */   iN: () => (/* binding */ ML_TESTS),
/* harmony export */   si: () => (/* binding */ ML_TEST_NAMES)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);

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
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
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

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oC: () => (/* binding */ SEVERITIES),
  iJ: () => (/* binding */ checkResult),
  kw: () => (/* binding */ contractFacts),
  qO: () => (/* binding */ unsupported),
  Eq: () => (/* binding */ validation)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
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
    rows: schemas/* strictObject */.rej({
        before: count,
        after: count,
        /**
         * Rows that were not there and rows that are no longer there, on the columns of both sides; one that was changed
         * is one of each. Null where the old rows are not at hand.
         */
        added: count.nullable(),
        removed: count.nullable(),
    }),
    /** Which digests are as before. */
    same: schemas/* strictObject */.rej({ bytes: schemas/* boolean */.zMY(), rows: schemas/* boolean */.zMY(), schema: schemas/* boolean */.zMY() }),
    added: schemas/* array */.YOg(schemas/* string */.YjP()),
    removed: schemas/* array */.YOg(schemas/* string */.YjP()),
    changed: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), before: schemas/* string */.YjP(), after: schemas/* string */.YjP() })),
    /** Null where the distributions could not be compared: shards are not counted in the bins of the baseline. */
    columns: schemas/* array */.YOg(columnChange).nullable(),
});
/** Rows that one split lost and another gained. */
const movedRows = schemas/* strictObject */.rej({
    from: schemas/* string */.YjP(),
    to: schemas/* string */.YjP(),
    rows: count,
    /** Up to ten 1-based row numbers of `to`. */
    places: schemas/* array */.YOg(count),
    /** Their ids; only where asked for, and never of a classified column. */
    ids: schemas/* array */.YOg(schemas/* string */.YjP()).nullable(),
});
/** Unknown is what grew, as digests tell: whether all old rows are kept takes the rows themselves. */
const DATA_CHANGES = ['none', 'patch', 'minor', 'major', 'unknown'];
/** How the data differs from that of an earlier validation. */
const baselineDifference = schemas/* strictObject */.rej({
    /** A tag, the path of a validation.json, or a folder with the data as it was. */
    source: schemas/* string */.YjP(),
    /** Of that validation, or of the old data's bytes. */
    digest: envelope/* digest */.br,
    /** What Croissant would call it. */
    change: schemas/* enum */.k5n(DATA_CHANGES),
    reason: schemas/* string */.YjP(),
    addedSplits: schemas/* array */.YOg(schemas/* string */.YjP()),
    removedSplits: schemas/* array */.YOg(schemas/* string */.YjP()),
    splits: schemas/* array */.YOg(splitChange),
    /** Null where the old rows are not at hand. */
    moved: schemas/* array */.YOg(movedRows).nullable(),
});

;// CONCATENATED MODULE: ./lib/evidence/contract-difference.js


const contractChange = schemas/* strictObject */.rej({
    /** `breaking` for readers of the data, less asked (`loosening`), more asked (`tightening`), or nothing (`neutral`). */
    grade: schemas/* enum */.k5n(['breaking', 'loosening', 'tightening', 'neutral']),
    column: schemas/* string */.YjP().nullable(),
    what: schemas/* string */.YjP(),
    /** In the contract as it is now; null for what is not there any more. */
    line: schemas/* number */.aig().int().nullable(),
    /** What the data of this change breaks of the rule as it was; null where it breaks nothing. */
    fails: schemas/* string */.YjP().nullable(),
});
/** How a contract differs from an earlier one. */
const contractDifference = schemas/* strictObject */.rej({
    /** Such as `1f3a9c2:flights.odcs.yaml`. */
    against: schemas/* string */.YjP(),
    digest: envelope/* digest */.br,
    changes: schemas/* array */.YOg(contractChange),
    /** Path of a contract that this data would meet, where one was proposed. */
    proposal: schemas/* string */.YjP().nullable(),
});

;// CONCATENATED MODULE: ./lib/evidence/exploration.js


/** The label among the rows of one bin of a column; a bin of fewer than ten rows is left out. */
const labelBin = schemas/* strictObject */.rej({
    /** Above `low`, up to `high`; null where it is open, and for categories. */
    low: schemas/* number */.aig().nullable(),
    high: schemas/* number */.aig().nullable(),
    /** Place of a category by its frequency, from 1; null for numbers. */
    place: schemas/* number */.aig().int().nullable(),
    rows: schemas/* number */.aig().int(),
    value: schemas/* number */.aig(),
    /** 95 %: Wilson's for a share, the normal one for a mean. */
    interval: schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig()]),
});
/** What is drawn of a split beyond its profiles; deterministic, and without a value of a cell. */
const exploration = schemas/* strictObject */.rej({
    split: schemas/* string */.YjP(),
    /** Digest of the rows that it is of. */
    digest: envelope/* digest */.br,
    /** How many of `rows` were looked at, spread evenly. */
    sampled: schemas/* number */.aig().int(),
    rows: schemas/* number */.aig().int(),
    /** Pearson's, of numeric columns: `values[i][j]` of column i + 1 and column j, j ≤ i. */
    correlations: schemas/* strictObject */.rej({
        columns: schemas/* array */.YOg(schemas/* string */.YjP()),
        values: schemas/* array */.YOg(schemas/* array */.YOg(schemas/* number */.aig().nullable())),
    }),
    label: schemas/* strictObject */.rej({
        column: schemas/* string */.YjP(),
        /** Share of the positive class, or mean of a number; null with a reason where there is neither. */
        shows: schemas/* enum */.k5n(['share', 'mean']).nullable(),
        reason: schemas/* string */.YjP().nullable(),
        overall: schemas/* number */.aig().nullable(),
        columns: schemas/* array */.YOg(schemas/* strictObject */.rej({ column: schemas/* string */.YjP(), bins: schemas/* array */.YOg(labelBin) })),
    }),
});

// EXTERNAL MODULE: ./lib/evidence/facts.js
var facts = __webpack_require__(58758);
;// CONCATENATED MODULE: ./lib/evidence/images.js

const range = schemas/* strictObject */.rej({ min: schemas/* number */.aig().int(), max: schemas/* number */.aig().int() }).nullable();
/** The images of a split; sizes in pixels, modes in Pillow's words. */
const imageFacts = schemas/* strictObject */.rej({
    files: schemas/* number */.aig().int(),
    bytes: schemas/* number */.aig().int(),
    unreadable: schemas/* number */.aig().int(),
    /** How many were decoded, and so compared by how they look. */
    hashed: schemas/* number */.aig().int(),
    /** By content, whatever the names say. */
    formats: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    modes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().int()),
    width: range,
    height: range,
});

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
    'image-missing',
    'image-unreadable',
    'image-extension',
    'image-duplicates',
    'image-overlap',
    'image-near-duplicates',
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
    /** Where these rows are, as many as `rows`; absent in Parquet, which has no lines. */
    places: schemas/* array */.YOg(facts/* rowPlace */.GP).optional(),
    /** Of images: the names of the files, as many as `rows`; of unreadable ones with what is wrong. */
    files: schemas/* array */.YOg(schemas/* string */.YjP()).optional(),
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
    /** Where these rows are, as many as `rows`; absent in Parquet, which has no lines. */
    places: schemas/* array */.YOg(facts/* rowPlace */.GP).optional(),
    /** What stands in these rows, null for nothing; only where asked for, and never of a classified column. */
    values: schemas/* array */.YOg(schemas/* string */.YjP().nullable()).optional(),
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
const contractFacts = schemas/* strictObject */.rej({
    path: schemas/* string */.YjP(),
    id: schemas/* string */.YjP(),
    version: schemas/* string */.YjP(),
    digest: envelope/* digest */.br,
});
const validation = (0,envelope/* withEnvelope */.vv)('validation', {
    contract: contractFacts,
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
    /** Split → what its images are; only where a split is a folder of images. */
    images: schemas/* record */.g1P(schemas/* string */.YjP(), imageFacts).optional(),
    /** How the data differs from an earlier one; absent where there is none to compare with. */
    baseline: baselineDifference.optional(),
    /** Split → which of its rows were put aside; absent where nobody asked for it. */
    repair: schemas/* record */.g1P(schemas/* string */.YjP(), splitRepair).optional(),
    /** How the contract differs from an earlier one; absent where nobody asked, or there is none. */
    contractChange: contractDifference.optional(),
    /** Pictures of the first split; absent in records of earlier releases, and of shards. */
    exploration: exploration.optional(),
    /** Whether categories, and cells that break a rule, were asked to be named; never those of classified columns. */
    named: schemas/* strictObject */.rej({ categories: schemas/* boolean */.zMY(), values: schemas/* boolean */.zMY() }).optional(),
    /** Digest of everything that the result depends on; absent where it cannot stand for a later one. */
    key: envelope/* digest */.br.optional(),
    /** The run that found all this on the same bytes: this one has read the bytes alone. */
    cached: schemas/* strictObject */.rej({ run: schemas/* string */.YjP().nullable(), finished: envelope/* timestamp */.vE }).optional(),
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


/***/ })

};
