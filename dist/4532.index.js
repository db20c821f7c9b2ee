export const id = 4532;
export const ids = [4532];
export const modules = {

/***/ 24532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  comparison: () => (/* binding */ comparison),
  curves: () => (/* binding */ curves),
  evaluation: () => (/* binding */ evaluation),
  slice: () => (/* binding */ evaluation_slice)
});

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
    /** What `grid` says in place of values that are not shown; absent where it holds them, and in earlier records. */
    instead: schemas/* enum */.k5n(['ranks', 'shares']).optional(),
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

// EXTERNAL MODULE: ./lib/evidence/tasks.js
var tasks = __webpack_require__(77655);
;// CONCATENATED MODULE: ./lib/evidence/evaluation.js











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
    task: schemas/* enum */.k5n(tasks/* TASKS */.n),
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


/***/ })

};
