export const id = 1605;
export const ids = [1605,8758];
export const modules = {

/***/ 11605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validation: () => (/* binding */ validation)
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

// EXTERNAL MODULE: ./lib/evidence/check-result.js
var check_result = __webpack_require__(83119);
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
    /** Of the bytes of every file that a column names; absent of a folder, whose digests speak of them. */
    digest: envelope/* digest */.br.optional(),
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










const validation = (0,envelope/* withEnvelope */.vv)('validation', {
    contract: check_result/* contractFacts */.kw,
    /** Only where this is one part of several; it stands for nothing until all are merged. */
    shard: schemas/* strictObject */.rej({ index: schemas/* number */.aig().int(), of: schemas/* number */.aig().int() }).optional(),
    /** Which columns had to be there; absent in records of earlier releases. */
    environment: schemas/* string */.YjP().optional(),
    datasets: schemas/* record */.g1P(schemas/* string */.YjP(), facts/* datasetFacts */.iz),
    checks: schemas/* array */.YOg(check_result/* checkResult */.iJ),
    /** What the contract asks for beyond what is tested; it is in no verdict. */
    unsupported: schemas/* array */.YOg(check_result/* unsupported */.qO).optional(),
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


/***/ })

};
