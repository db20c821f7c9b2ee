export const id = 636;
export const ids = [636];
export const modules = {

/***/ 26699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jf: () => (/* binding */ absoluteErrors),
/* harmony export */   Rj: () => (/* binding */ CLIP),
/* harmony export */   Vk: () => (/* binding */ squaredErrors),
/* harmony export */   cX: () => (/* binding */ r2Influence),
/* harmony export */   fc: () => (/* binding */ rmseInfluence),
/* harmony export */   yB: () => (/* binding */ logLosses)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23794);

/** Nothing is as improbable as zero: probabilities are kept this far from 0 and 1, as scikit-learn does. */
const CLIP = 2 ** -52;
function logLosses(labels, scores) {
    const losses = new Float64Array(scores.length);
    for (let row = 0; row < losses.length; row++) {
        const likelihood = labels[row] === 1 ? scores[row] : 1 - scores[row];
        losses[row] = -Math.log(Math.min(1 - CLIP, Math.max(CLIP, likelihood)));
    }
    return losses;
}
function squaredErrors(labels, scores) {
    const losses = new Float64Array(scores.length);
    for (let row = 0; row < losses.length; row++)
        losses[row] = (scores[row] - labels[row]) ** 2;
    return losses;
}
function absoluteErrors(labels, scores) {
    const losses = new Float64Array(scores.length);
    for (let row = 0; row < losses.length; row++)
        losses[row] = Math.abs(scores[row] - labels[row]);
    return losses;
}
/** Influence of each row on the root of the mean squared error, by the delta method; zeros for a perfect fit. */
const rmseInfluence = (labels, scores) => {
    const squares = squaredErrors(labels, scores);
    const meanSquare = (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(squares);
    const slope = meanSquare === 0 ? 0 : 1 / (2 * Math.sqrt(meanSquare));
    return squares.map((square) => (square - meanSquare) * slope);
};
/** Influence of each row on R² = 1 − M/V, by the delta method. V must not be 0. */
const r2Influence = (labels, scores) => {
    const squares = squaredErrors(labels, scores);
    const meanSquare = (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(squares);
    const center = (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(labels);
    const deviations = labels.map((label) => (label - center) ** 2);
    const total = (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_0__/* .mean */ .i2)(deviations);
    return squares.map((square, row) => (meanSquare * (deviations[row] - total)) / total ** 2 - (square - meanSquare) / total);
};


/***/ }),

/***/ 6788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ tableAccuracy),
/* harmony export */   KM: () => (/* binding */ kappa),
/* harmony export */   _b: () => (/* binding */ matthews),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy)
/* harmony export */ });
/** Sums of rows (true) and of columns (predicted), and of all. */
function margins(cells, classes) {
    const truth = new Float64Array(classes);
    const predicted = new Float64Array(classes);
    let right = 0;
    let total = 0;
    for (let row = 0; row < classes; row++) {
        for (let column = 0; column < classes; column++) {
            const cell = cells[row * classes + column];
            truth[row] += cell;
            predicted[column] += cell;
            total += cell;
        }
        right += cells[row * classes + row];
    }
    return { truth, predicted, right, total };
}
const dot = (a, b) => a.reduce((sum, x, i) => sum + x * b[i], 0);
const tableAccuracy = (cells, classes) => {
    const { right, total } = margins(cells, classes);
    return right / total;
};
/** Mean recall of the classes that have rows. */
const balancedAccuracy = (cells, classes) => {
    const { truth } = margins(cells, classes);
    let sum = 0;
    let present = 0;
    for (let k = 0; k < classes; k++) {
        if (truth[k] === 0)
            continue;
        sum += cells[k * classes + k] / truth[k];
        present += 1;
    }
    return sum / present;
};
/** Pearson's correlation of true and predicted classes. @see Gorodkin (2004) for K > 2 */
const matthews = (cells, classes) => {
    const { truth, predicted, right, total } = margins(cells, classes);
    const covariance = right * total - dot(truth, predicted);
    const spread = (total ** 2 - dot(predicted, predicted)) * (total ** 2 - dot(truth, truth));
    return spread > 0 ? covariance / Math.sqrt(spread) : Number.NaN;
};
/**
 * Cohen's κ, with disagreements weighted by |i − j| to this power; 0 counts all alike.
 * @see Cohen (1968), Weighted kappa
 */
const kappa = (power) => (cells, classes) => {
    const { truth, predicted, total } = margins(cells, classes);
    let seen = 0;
    let expected = 0;
    for (let i = 0; i < classes; i++) {
        for (let j = 0; j < classes; j++) {
            if (i === j)
                continue;
            const weight = Math.abs(i - j) ** power;
            seen += weight * cells[i * classes + j];
            expected += (weight * truth[i] * predicted[j]) / total;
        }
    }
    return expected === 0 ? Number.NaN : 1 - seen / expected;
};


/***/ }),

/***/ 73130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ averaged),
/* harmony export */   Jk: () => (/* binding */ RATIOS),
/* harmony export */   bJ: () => (/* binding */ AVERAGES)
/* harmony export */ });
const RATIOS = [
    {
        name: 'precision',
        title: 'precision',
        ratio: (hits, alarms) => hits / (hits + alarms),
        because: 'is never predicted',
    },
    {
        name: 'recall',
        title: 'recall',
        ratio: (hits, _, misses) => hits / (hits + misses),
        because: 'has no rows',
    },
    {
        name: 'f1',
        title: 'F1',
        ratio: (hits, alarms, misses) => (2 * hits) / (2 * hits + alarms + misses),
        because: 'has no rows and is never predicted',
    },
    {
        name: 'jaccard',
        title: 'Jaccard index',
        ratio: (hits, alarms, misses) => hits / (hits + alarms + misses),
        because: 'has no rows and is never predicted',
    },
];
const AVERAGES = ['macro', 'micro', 'weighted'];
/** Over the classes that `takesPart`: macro all alike, weighted by their true weight, micro pooled. */
function averaged({ hits, alarms, misses }, ratio, average, takesPart = () => true) {
    if (average === 'micro') {
        const sum = (values) => values.reduce((total, one) => total + one, 0);
        const score = ratio(sum(hits), sum(alarms), sum(misses));
        return Number.isNaN(score) ? { score: 0, missing: 0 } : { score, missing: null };
    }
    let score = 0;
    let total = 0;
    let missing = null;
    for (let k = 0; k < hits.length; k++) {
        const weight = average === 'macro' ? 1 : hits[k] + misses[k];
        if (weight === 0 || !takesPart(k))
            continue;
        const one = ratio(hits[k], alarms[k], misses[k]);
        if (Number.isNaN(one))
            missing ??= k;
        else
            score += weight * one;
        total += weight;
    }
    return total === 0 ? { score: 0, missing: 0 } : { score: score / total, missing };
}


/***/ }),

/***/ 27085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MP: () => (/* binding */ talliesOf),
/* harmony export */   Xg: () => (/* binding */ decisionMetricsOfClasses),
/* harmony export */   nb: () => (/* binding */ notProbabilities),
/* harmony export */   pQ: () => (/* binding */ averageOf),
/* harmony export */   rc: () => (/* binding */ decided),
/* harmony export */   rv: () => (/* binding */ topK),
/* harmony export */   xQ: () => (/* binding */ probabilityMetrics)
/* harmony export */ });
/* harmony import */ var _losses_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26699);
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6788);
/* harmony import */ var _averages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73130);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25632);




/** Metrics of one class among several: of the decision, and of the probability of the true class. */
const shared = {
    tasks: ['multiclass'],
    better: 'higher',
    range: [0, 1],
    classes: 'none',
    aliases: [],
};
/** The class that a row is taken for: the first of the most probable ones. */
function decided({ prediction, width }, row) {
    if (width === 1)
        return prediction[row];
    let best = 0;
    for (let k = 1; k < width; k++)
        if (prediction[row * width + k] > prediction[row * width + best])
            best = k;
    return best;
}
/** Weight of the rows by true class and decision, row-major [K, K]. */
function confusion(sample, options) {
    const classes = sample.classes.length;
    const weights = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsOf */ .Z$)(sample, options);
    const cells = new Float64Array(classes ** 2);
    for (let row = 0; row < sample.rows; row++)
        cells[sample.truth[row] * classes + decided(sample, row)] += weights ? weights[row] : 1;
    return cells;
}
/** Right, wrongly predicted and missed weight of each class of a K×K table. */
function talliesOf(cells, classes) {
    const hits = new Float64Array(classes);
    const alarms = new Float64Array(classes);
    const misses = new Float64Array(classes);
    for (let i = 0; i < classes; i++) {
        for (let j = 0; j < classes; j++) {
            const cell = cells[i * classes + j];
            if (i === j)
                hits[i] = cell;
            else {
                misses[i] += cell;
                alarms[j] += cell;
            }
        }
    }
    return { hits, alarms, misses };
}
/** Over the classes that have rows or are predicted. */
function averageOf(cells, classes, ratio, average) {
    const tallies = talliesOf(cells, classes);
    const { hits, alarms, misses } = tallies;
    return (0,_averages_js__WEBPACK_IMPORTED_MODULE_0__/* .averaged */ .E9)(tallies, ratio, average, (k) => hits[k] + alarms[k] + misses[k] > 0);
}
const ofTable = (statistic, reason, printed) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)((sample, options) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnless */ .Er)(statistic(confusion(sample, options), sample.classes.length), reason, printed));
const table = (given, statistic, reason = 'no rows', printed) => ({
    ...shared,
    standard: false,
    ...given,
    compute: ofTable(statistic, reason, printed),
    estimator: given.estimator ?? { kind: 'confusion', statistic },
});
/** `precision_macro`, …, `jaccard_weighted` */
const averages = _averages_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIOS */ .Jk.flatMap(({ name, title, ratio, because }) => _averages_js__WEBPACK_IMPORTED_MODULE_0__/* .AVERAGES */ .bJ.map((average) => {
    const statistic = (cells, classes) => {
        const { score, missing } = averageOf(cells, classes, ratio, average);
        return missing === null ? score : Number.NaN;
    };
    return {
        ...shared,
        name: `${name}_${average}`,
        title: `${title}, ${average}`,
        standard: name === 'f1' && average === 'macro',
        aliases: [`${name}_score_${average}`],
        compute: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)((sample, options) => {
            const cells = confusion(sample, options);
            const { score, missing } = averageOf(cells, sample.classes.length, ratio, average);
            return missing === null
                ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(score)
                : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`class ${sample.classes[missing]} ${because}`, score);
        }),
        estimator: { kind: 'confusion', statistic },
    };
}));
const hits = (sample) => Float64Array.from({ length: sample.rows }, (_, row) => Number(decided(sample, row) === sample.truth[row]));
const decisionMetricsOfClasses = [
    table({
        name: 'accuracy',
        title: 'accuracy',
        standard: true,
        aliases: ['accuracy_score'],
        estimator: { kind: 'proportion', hits },
    }, _agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .tableAccuracy */ .EU),
    table({
        name: 'balanced_accuracy',
        title: 'balanced accuracy',
        standard: true,
        aliases: ['balanced_accuracy_score'],
    }, _agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .balancedAccuracy */ .q2),
    ...averages,
    table({ name: 'matthews_corrcoef', title: 'Matthews correlation', range: [-1, 1], aliases: ['mcc'] }, _agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .matthews */ ._b, 'all rows have one label, or one decision', 0),
    ...[0, 1, 2].map((power) => table({
        name: `cohen_kappa${['', '_linear', '_quadratic'][power]}`,
        title: `Cohen’s κ${['', ', linear', ', quadratic'][power]}`,
        range: [-1, 1],
        aliases: power === 0 ? ['cohen_kappa_score'] : [],
    }, (0,_agreement_js__WEBPACK_IMPORTED_MODULE_2__/* .kappa */ .KM)(power), 'all rows have one label and one decision')),
];
const NO_PROBABILITIES = 'the model gives no probabilities';
/** A softmax in half precision misses 1 by less. */
const SUM_TOLERANCE = 1e-3;
/** Why the rows are not probabilities of the classes; `printed` where scikit-learn gives a number all the same. */
function notProbabilities({ prediction, rows, width }, tolerance = SUM_TOLERANCE) {
    if (width === 1)
        return { reason: NO_PROBABILITIES, isSum: false };
    for (let row = 0; row < rows; row++) {
        let sum = 0;
        for (let k = 0; k < width; k++) {
            const one = prediction[row * width + k];
            if (one < 0 || one > 1)
                return { reason: `scores are not probabilities: ${one} in row ${row + 1}`, isSum: false };
            sum += one;
        }
        if (Math.abs(sum - 1) > tolerance)
            return {
                reason: `the probabilities of row ${row + 1} sum to ${Number(sum.toPrecision(6))}`,
                isSum: true,
            };
    }
    return null;
}
const logLoss = ({ truth, prediction, rows, width }) => Float64Array.from({ length: rows }, (_, row) => {
    const likelihood = prediction[row * width + truth[row]];
    return -Math.log(Math.min(1 - _losses_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIP */ .Rj, Math.max(_losses_js__WEBPACK_IMPORTED_MODULE_3__/* .CLIP */ .Rj, likelihood)));
});
/** Σ over the classes; half of it for two, so that it is the binary one. */
const brier = ({ truth, prediction, rows, width }) => Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let k = 0; k < width; k++)
        sum += (prediction[row * width + k] - Number(truth[row] === k)) ** 2;
    return width === 2 ? sum / 2 : sum;
});
const ofProbabilities = (compute) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)((sample, options) => {
    const not = notProbabilities(sample);
    if (not && !not.isSum)
        return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(not.reason);
    const found = compute(sample, options);
    return not ? (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(not.reason, found) : (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .valueUnless */ .Er)(found, 'only one class, or only 1 row');
});
const meanOf = (of) => ofProbabilities((sample, options) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(of(sample, options), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsOf */ .Z$)(sample, options)));
/** 1 − loss / loss of always forecasting the shares of the classes; NaN where only one is seen. */
const explained = (of) => ofProbabilities((sample, options) => {
    const { truth, rows, width } = sample;
    const weights = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsOf */ .Z$)(sample, options);
    const shares = Array.from({ length: width }, (_, k) => (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(truth.map((label) => Number(label === k)), weights));
    if (rows < 2 || shares.includes(1))
        return Number.NaN;
    const always = {
        ...sample,
        prediction: Float64Array.from({ length: rows * width }, (_, i) => shares[i % width]),
    };
    return 1 - (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(of(sample, options), weights) / (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(of(always, options), weights);
});
const explainedShare = {
    ...shared,
    range: [-Infinity, 1],
    standard: false,
    estimator: { kind: 'resample' },
};
const probabilityMetrics = [
    {
        ...shared,
        name: 'log_loss',
        title: 'log loss',
        better: 'lower',
        range: [0, Infinity],
        standard: true,
        compute: meanOf(logLoss),
        estimator: { kind: 'mean', influence: logLoss },
    },
    {
        ...shared,
        name: 'brier_score_loss',
        title: 'Brier score',
        better: 'lower',
        range: [0, 2],
        standard: true,
        aliases: ['brier_score'],
        compute: meanOf(brier),
        estimator: { kind: 'mean', influence: brier },
    },
    {
        ...explainedShare,
        name: 'd2_log_loss_score',
        title: 'D² of log loss',
        aliases: ['d2_log_loss'],
        compute: explained(logLoss),
    },
    {
        ...explainedShare,
        name: 'd2_brier_score',
        title: 'D² of the Brier score',
        aliases: ['d2_brier'],
        compute: explained(brier),
    },
];
/** Share of the rows whose true class is among the k most probable; of equal ones the later class goes first. */
const topK = (k) => {
    const isIn = ({ truth, prediction, rows, width }) => Float64Array.from({ length: rows }, (_, row) => {
        const own = prediction[row * width + truth[row]];
        let before = 0;
        for (let other = 0; other < width; other++) {
            const score = prediction[row * width + other];
            if (score > own || (score === own && other > truth[row]))
                before += 1;
        }
        return Number(before < k);
    });
    return {
        ...shared,
        name: `top_${k}_accuracy`,
        title: `top-${k} accuracy`,
        standard: false,
        compute: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .judged */ .g$)((sample, options) => {
            if (sample.width === 1)
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(NO_PROBABILITIES);
            if (k >= sample.width)
                return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedBecause */ .r7)(`there are only ${sample.width} classes`, 1);
            return (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightedMean */ .hY)(isIn(sample, options), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .weightsOf */ .Z$)(sample, options)));
        }),
        estimator: { kind: 'proportion', hits: isIn },
    };
};


/***/ }),

/***/ 636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ segmentationMetrics),
/* harmony export */   V: () => (/* binding */ pixelTable)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6788);
/* harmony import */ var _averages_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73130);
/* harmony import */ var _multiclass_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27085);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25632);




/**
 * Pixels of one image by true (rows) and predicted class, row-major [K, K].
 * Pixels whose true class is `ignore` do not count.
 */
function pixelTable(truth, predicted, classes, ignore) {
    const cells = new Float64Array(classes ** 2);
    for (let i = 0; i < truth.length; i++)
        if (truth[i] !== ignore)
            cells[truth[i] * classes + predicted[i]]++;
    return cells;
}
/** One table of the whole data set. */
function wholeTable({ prediction, width, rows }, options, weights = options.weights) {
    const cells = new Float64Array(width);
    for (let image = 0; image < rows; image++)
        for (let i = 0; i < width; i++)
            cells[i] += (weights ? weights[image] : 1) * prediction[image * width + i];
    return cells;
}
const ratioOf = (name) => _averages_js__WEBPACK_IMPORTED_MODULE_0__/* .RATIOS */ .Jk.find((one) => one.name === name).ratio;
const [intersectionOverUnion, dice] = [ratioOf('jaccard'), ratioOf('f1')];
/** Over the classes with a pixel in truth or prediction. */
const macro = (ratio) => (cells, classes) => cells.some((cell) => cell > 0) ? (0,_multiclass_js__WEBPACK_IMPORTED_MODULE_1__/* .averageOf */ .pQ)(cells, classes, ratio, 'macro').score : Number.NaN;
const meanClassAccuracy = (cells, classes) => {
    const { hits, misses } = (0,_multiclass_js__WEBPACK_IMPORTED_MODULE_1__/* .talliesOf */ .MP)(cells, classes);
    const seen = [...hits.keys()].filter((k) => hits[k] + misses[k] > 0);
    return seen.reduce((sum, k) => sum + hits[k] / (hits[k] + misses[k]), 0) / seen.length;
};
const frequencyWeighted = (cells, classes) => cells.some((cell) => cell > 0)
    ? (0,_multiclass_js__WEBPACK_IMPORTED_MODULE_1__/* .averageOf */ .pQ)(cells, classes, intersectionOverUnion, 'weighted').score
    : Number.NaN;
const NO_PIXELS = 'no pixel counts';
const ofWhole = (statistic) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)((sample, options) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valueUnless */ .Er)(statistic(wholeTable(sample, options, (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .weightsOf */ .Z$)(sample, options)), Math.sqrt(sample.width)), NO_PIXELS));
/** Each image on its own, then their mean; images without a pixel that counts are left out. */
const ofImages = (statistic) => (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .judged */ .g$)((sample, options) => {
    const { prediction, width, rows } = sample;
    const weights = (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .weightsOf */ .Z$)(sample, options);
    const values = Array.from({ length: rows }, (_, image) => statistic(prediction.slice(image * width, (image + 1) * width), Math.sqrt(width)));
    const counted = values.map((one, image) => (Number.isNaN(one) ? 0 : weights ? weights[image] : 1));
    return (0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .valueUnless */ .Er)((0,_values_js__WEBPACK_IMPORTED_MODULE_2__/* .weightedMean */ .hY)(values, counted), NO_PIXELS);
});
const metric = (name, title, compute, aliases = []) => ({
    name,
    title,
    tasks: ['segmentation'],
    better: 'higher',
    range: [0, 1],
    classes: 'none',
    standard: ['mean_iou', 'dice', 'pixel_accuracy'].includes(name),
    aliases,
    compute,
    estimator: { kind: 'resample' },
});
const segmentationMetrics = [
    metric('mean_iou', 'mean IoU', ofWhole(macro(intersectionOverUnion)), ['miou', 'jaccard_macro']),
    metric('dice', 'Dice coefficient', ofWhole(macro(dice)), ['dice_score', 'f1_macro']),
    metric('pixel_accuracy', 'pixel accuracy', ofWhole(_agreement_js__WEBPACK_IMPORTED_MODULE_3__/* .tableAccuracy */ .EU)),
    metric('mean_pixel_accuracy', 'mean pixel accuracy of the classes', ofWhole(meanClassAccuracy)),
    metric('frequency_weighted_iou', 'IoU, weighted by frequency', ofWhole(frequencyWeighted), ['fwiou']),
    metric('mean_iou_per_image', 'mean IoU, image by image', ofImages(macro(intersectionOverUnion))),
    metric('dice_per_image', 'Dice coefficient, image by image', ofImages(macro(dice))),
];


/***/ }),

/***/ 25632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Er: () => (/* binding */ valueUnless),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   Z$: () => (/* binding */ weightsOf),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   hY: () => (/* binding */ weightedMean),
/* harmony export */   r7: () => (/* binding */ undefinedBecause)
/* harmony export */ });
const value = (of) => ({ value: of, reason: null });
/** `printed`: the number that scikit-learn gives all the same. */
const undefinedBecause = (reason, printed) => printed === undefined ? { value: null, reason } : { value: null, reason, printed };
/** The value, or why it is undefined where it is NaN. */
const valueUnless = (of, reason, printed) => Number.isNaN(of) ? undefinedBecause(reason, printed) : value(of);
const weightsOf = (sample, options) => options.weights ?? sample.weights;
/** A metric of rows that can be judged: some have a weight, and what they hold are numbers. */
const judged = (compute) => (sample, options) => {
    const reason = unusable(sample, weightsOf(sample, options));
    return reason === null ? compute(sample, options) : undefinedBecause(reason);
};
function unusable(sample, weights) {
    if (sample.rows === 0)
        return 'no rows';
    if (weights) {
        let total = 0;
        for (let row = 0; row < sample.rows; row++) {
            if (!(weights[row] >= 0 && weights[row] < Infinity))
                return `the weight of row ${row + 1} is ${weights[row]}`;
            total += weights[row];
        }
        if (total === 0)
            return 'every row has weight 0';
    }
    return (notFinite(sample.prediction, sample.rows, 'prediction') ?? notFinite(sample.truth, sample.rows, 'label'));
}
/** Every metric asks anew; what a sample holds does not change. */
const knownFinite = new WeakSet();
function notFinite(values, rows, what) {
    if (knownFinite.has(values))
        return null;
    for (let i = 0; i < values.length; i++)
        if (values[i] - values[i] !== 0)
            return `the ${what} of row ${Math.floor((i * rows) / values.length) + 1} is ${values[i]}`;
    knownFinite.add(values);
    return null;
}
/** Σ w·x / Σ w. */
function weightedMean(values, weights) {
    let sum = 0;
    if (!weights) {
        for (let i = 0; i < values.length; i++)
            sum += values[i];
        return sum / values.length;
    }
    let total = 0;
    for (let i = 0; i < values.length; i++) {
        // A row without weight says nothing, not even where its value is undefined.
        if (weights[i] === 0)
            continue;
        sum += weights[i] * values[i];
        total += weights[i];
    }
    return sum / total;
}


/***/ })

};
