export const id = 6530;
export const ids = [6530];
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
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
// EXTERNAL MODULE: ./lib/evidence/tasks.js
var tasks = __webpack_require__(77655);
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
    task: schemas/* enum */.k5n(tasks/* TASKS */.n),
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

/***/ 30968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ contentDigest),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13431);


/** Members that differ between two runs on the same inputs, so no digest covers them. */
const OUTSIDE_DIGEST = ['digest', 'run', 'started', 'finished', 'cached'];
/** Digest of a document's content: the same inputs give the same digest, whoever ran it and when. */
function contentDigest(document) {
    return (0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(Object.fromEntries(Object.entries(document).filter(([key]) => !OUTSIDE_DIGEST.includes(key)))));
}
/**
 * The document that a text holds, which must be what was written. `where` names it in errors.
 * @throws UserError for what is no JSON, no document of this schema, or was changed.
 */
function readDocument(schema, name, text, where) {
    let raw;
    try {
        raw = JSON.parse(text);
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not valid JSON: ${cause.message}`, {
            location: { file: where },
            cause,
        });
    }
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
        const issue = parsed.error.issues[0];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not a ${name} document: ${issue.path.join('.') || 'document'}: ${issue.message}`, {
            location: { file: where },
            hint: 'It was written by another version, or changed by hand. Run the action that writes it again.',
        });
    }
    const document = parsed.data;
    const actual = contentDigest(document);
    if (actual !== document.digest)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has been changed since it was written: it says ${document.digest}, its content is ${actual}`, {
            location: { file: where },
            hint: 'Evidence is never edited. Run the action that writes it again.',
        });
    return document;
}


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

/***/ 77655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ TASKS)
/* harmony export */ });
/** What a model may be for. */
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


/***/ })

};
