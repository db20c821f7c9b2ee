export const id = 4210;
export const ids = [4210];
export const modules = {

/***/ 85093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   bS: () => (/* binding */ decisionCounts),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   i4: () => (/* binding */ jointCells),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
const accuracy = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => (truePositives + trueNegatives) / (truePositives + falsePositives + falseNegatives + trueNegatives);
const precision = (counts) => counts.truePositives / (counts.truePositives + counts.falsePositives);
const recall = (counts) => counts.truePositives / (counts.truePositives + counts.falseNegatives);
const f1 = ({ truePositives, falsePositives, falseNegatives }) => (2 * truePositives) / (2 * truePositives + falsePositives + falseNegatives);
/**
 * Rows by (label, production's decision, candidate's decision): cell 4·label + 2·production + candidate. They
 * hold all that a count metric of either model depends on.
 */
function jointCells(labels, production, candidate, threshold) {
    const cells = new Float64Array(8);
    for (let row = 0; row < labels.length; row++)
        cells[labels[row] * 4 + (production[row] >= threshold ? 2 : 0) + (candidate[row] >= threshold ? 1 : 0)]++;
    return cells;
}
/** Rows, or their weights, by label and decision of one model. */
function decisionCounts(labels, scores, threshold, weights) {
    return weights ? weightedCounts(labels, scores, threshold, weights) : countsOf(labels, scores, threshold);
}
/** The counts of a model's scores, found once for all the metrics of them. */
const memory = new WeakMap();
function countsOf(labels, scores, threshold) {
    const known = memory.get(scores);
    if (known?.labels === labels && known.threshold === threshold)
        return known.counts;
    // Without a branch, for nobody can predict which way it goes.
    const cells = new Uint32Array(4);
    for (let row = 0; row < labels.length; row++)
        cells[Number(labels[row] === 1) * 2 + Number(scores[row] >= threshold)]++;
    const [trueNegatives, falsePositives, falseNegatives, truePositives] = cells;
    const counts = { truePositives, falsePositives, falseNegatives, trueNegatives };
    memory.set(scores, { labels, threshold, counts });
    return counts;
}
function weightedCounts(labels, scores, threshold, weights) {
    const counts = { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: 0 };
    for (let row = 0; row < labels.length; row++) {
        const weight = weights[row];
        if (labels[row] === 1) {
            if (scores[row] >= threshold)
                counts.truePositives += weight;
            else
                counts.falseNegatives += weight;
        }
        else if (scores[row] >= threshold)
            counts.falsePositives += weight;
        else
            counts.trueNegatives += weight;
    }
    return counts;
}


/***/ }),

/***/ 91623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oz: () => (/* binding */ describeMetric),
  GF: () => (/* binding */ findMetric),
  Ps: () => (/* binding */ metricsOf)
});

// UNUSED EXPORTS: METRICS, knownMetrics

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/evaluation/losses.js
var losses = __webpack_require__(26699);
// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(80912);
// EXTERNAL MODULE: ./lib/evaluation/metrics/values.js
var values = __webpack_require__(25632);
;// CONCATENATED MODULE: ./lib/evaluation/metrics/binary.js



/** Metrics of the score of the positive class. */
const tasks = ['binary-classification'];
const share = { tasks, better: 'higher', range: [0, 1], standard: true };
const loss = { tasks, better: 'lower', classes: 'none', standard: true };
/** The last losses of a model's rows: their mean is asked for first, their spread next. */
const memory = new WeakMap();
function lossesOf(of, { truth, prediction }) {
    const known = memory.get(prediction);
    if (known?.of === of && known.truth === truth)
        return known.losses;
    const losses = of(truth, prediction);
    memory.set(prediction, { of, truth, losses });
    return losses;
}
const pairwise = (of) => (sample) => lossesOf(of, sample);
const ofProbabilities = (compute) => (0,values/* judged */.g$)((sample, options) => {
    const scores = sample.prediction;
    for (let row = 0; row < scores.length; row++)
        if (scores[row] < 0 || scores[row] > 1)
            return (0,values/* undefinedBecause */.r7)(`scores are not probabilities: ${scores[row]} in row ${row + 1}`);
    return compute(sample, options);
});
const meanLoss = (of) => ofProbabilities((sample, options) => (0,values/* value */.Uq)((0,values/* weightedMean */.hY)(lossesOf(of, sample), (0,values/* weightsOf */.Z$)(sample, options))));
/** Weight of the rows with label 1, and of the others. */
function classWeights(truth, weights) {
    let positives = 0;
    let negatives = 0;
    for (let row = 0; row < truth.length; row++) {
        const weight = weights ? weights[row] : 1;
        if (truth[row] === 1)
            positives += weight;
        else
            negatives += weight;
    }
    return { positives, negatives };
}
/** Area under the ROC curve; NaN where a class is absent. */
function rocAuc(truth, scores, weights) {
    return areaOf(() => (0,ranking/* ranking */.lC)(truth, scores), truth, weights);
}
function areaOf(rank, truth, weights) {
    const ranked = weights ? null : rank();
    const { positives, negatives } = ranked ?? classWeights(truth, weights);
    if (positives === 0 || negatives === 0)
        return Number.NaN;
    return weights ? (0,ranking/* weightedAreaUnderRoc */.Dw)(rank(), truth, weights) : (0,ranking/* areaUnderRoc */.yr)(ranked);
}
/** Average precision; NaN where there is no positive. */
function precisionSum(truth, scores, weights) {
    return precisionOf(() => (0,ranking/* ranking */.lC)(truth, scores), truth, weights);
}
function precisionOf(rank, truth, weights) {
    const ranked = weights ? null : rank();
    if ((ranked ?? classWeights(truth, weights)).positives === 0)
        return Number.NaN;
    return weights ? (0,ranking/* weightedAveragePrecision */.Lr)(rank(), truth, weights) : (0,ranking/* averagePrecision */.cF)(ranked);
}
const among = ({ rows }) => `among ${rows} ${rows === 1 ? 'row' : 'rows'}`;
const ofRanking = (of, absent, printed) => (0,values/* judged */.g$)((sample, options) => {
    const found = of(() => (0,ranking/* rankingOf */.qk)(sample), sample.truth, (0,values/* weightsOf */.Z$)(sample, options));
    return Number.isNaN(found) ? (0,values/* undefinedBecause */.r7)(`${absent} ${among(sample)}`, printed) : (0,values/* value */.Uq)(found);
});
/** 1 − loss / loss of always forecasting the share of positives. */
const explained = (of) => ofProbabilities((sample, options) => {
    if (sample.rows < 2)
        return (0,values/* undefinedBecause */.r7)('only 1 row');
    const { truth, prediction } = sample;
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const { positives, negatives } = classWeights(truth, weights);
    if (positives === 0 || negatives === 0)
        return (0,values/* undefinedBecause */.r7)(`only one class ${among(sample)}`);
    const share = new Float64Array(truth.length).fill(positives / (positives + negatives));
    return (0,values/* value */.Uq)(1 - (0,values/* weightedMean */.hY)(of(truth, prediction), weights) / (0,values/* weightedMean */.hY)(of(truth, share), weights));
});
const explainedShare = {
    tasks,
    better: 'higher',
    range: [-Infinity, 1],
    classes: 'both',
    standard: false,
    estimator: { kind: 'resample' },
};
const binaryMetrics = [
    {
        ...share,
        name: 'roc_auc',
        title: 'ROC AUC',
        classes: 'both',
        aliases: ['roc_auc_score'],
        compute: ofRanking(areaOf, 'only one class'),
        estimator: { kind: 'delong' },
    },
    {
        ...share,
        name: 'average_precision',
        title: 'average precision',
        classes: 'both',
        aliases: ['average_precision_score'],
        compute: ofRanking(precisionOf, 'no positive label', 0),
        estimator: {
            kind: 'influence',
            influence: (sample) => (0,ranking/* averagePrecisionInfluence */.bK)((0,ranking/* rankingOf */.qk)(sample)),
        },
    },
    {
        ...loss,
        name: 'log_loss',
        title: 'log loss',
        range: [0, Infinity],
        aliases: [],
        compute: meanLoss(losses/* logLosses */.yB),
        estimator: { kind: 'mean', influence: pairwise(losses/* logLosses */.yB) },
    },
    {
        ...loss,
        name: 'brier_score_loss',
        title: 'Brier score',
        range: [0, 1],
        aliases: ['brier_score'],
        compute: meanLoss(losses/* squaredErrors */.Vk),
        estimator: { kind: 'mean', influence: pairwise(losses/* squaredErrors */.Vk) },
    },
];
const moreBinaryMetrics = [
    {
        ...explainedShare,
        name: 'd2_log_loss_score',
        title: 'D² of log loss',
        aliases: ['d2_log_loss'],
        compute: explained(losses/* logLosses */.yB),
    },
    {
        ...explainedShare,
        name: 'd2_brier_score',
        title: 'D² of the Brier score',
        aliases: ['d2_brier'],
        compute: explained(losses/* squaredErrors */.Vk),
    },
];
/** Area up to this false positive rate, standardised to 0.5 for chance. @see McClish (1989) */
const partialAuc = (maxRate) => ({
    ...share,
    name: `roc_auc_max_fpr_${maxRate}`,
    title: `ROC AUC up to FPR ${maxRate}`,
    classes: 'both',
    standard: false,
    aliases: [],
    compute: ofRanking((rank, truth, weights) => {
        const { positives, negatives } = classWeights(truth, weights);
        if (positives === 0 || negatives === 0)
            return Number.NaN;
        return (0,ranking/* partialAreaUnderRoc */.bz)(rank(), truth, weights, maxRate);
    }, 'only one class'),
    estimator: { kind: 'resample' },
});

;// CONCATENATED MODULE: ./lib/evaluation/metrics/calibration.js

/** Equal bins of the confidence, each with its upper edge, as in Guo et al. (2017), who take 15. */
const DEFAULT_BINS = 15;
/** Confidence and outcome of a row: P(positive) and the label, or of several classes the highest and its being right. */
function forecastOf({ truth, prediction, width }, row) {
    if (width === 1)
        return [prediction[row], truth[row]];
    let best = 0;
    for (let k = 1; k < width; k++)
        if (prediction[row * width + k] > prediction[row * width + best])
            best = k;
    return [prediction[row * width + best], Number(truth[row] === best)];
}
/** Bin b holds b/bins < p ≤ (b + 1)/bins; the first holds 0 too. */
function binOf(probability, bins) {
    let bin = Math.min(bins - 1, Math.max(0, Math.ceil(probability * bins) - 1));
    while (bin < bins - 1 && probability > (bin + 1) / bins)
        bin += 1;
    while (bin > 0 && probability <= bin / bins)
        bin -= 1;
    return bin;
}
function binned(sample, bins, weights) {
    const found = {
        weight: new Float64Array(bins),
        forecast: new Float64Array(bins),
        seen: new Float64Array(bins),
        total: 0,
    };
    for (let row = 0; row < sample.rows; row++) {
        const weight = weights ? weights[row] : 1;
        const [probability, outcome] = forecastOf(sample, row);
        const bin = binOf(probability, bins);
        found.weight[bin] += weight;
        found.forecast[bin] += weight * probability;
        found.seen[bin] += weight * outcome;
        found.total += weight;
    }
    return found;
}
/** Share of the weight and gap between forecast and seen of each bin that has rows. */
const gaps = ({ weight, forecast, seen, total }) => [...weight].flatMap((of, bin) => of === 0
    ? []
    : [{ share: of / total, gap: Math.abs(forecast[bin] - seen[bin]) / of, rate: seen[bin] / of }]);
const ofBins = (bins, of) => (0,values/* judged */.g$)((sample, options) => {
    if (sample.width === 1 && sample.classes.length > 2)
        return (0,values/* undefinedBecause */.r7)('the model gives no probabilities');
    const place = sample.prediction.findIndex((score) => score < 0 || score > 1);
    if (place >= 0)
        return (0,values/* undefinedBecause */.r7)(`scores are not probabilities: ${sample.prediction[place]} in row ${Math.floor(place / sample.width) + 1}`);
    return (0,values/* value */.Uq)(of(binned(sample, bins, (0,values/* weightsOf */.Z$)(sample, options))));
});
const shared = {
    better: 'lower',
    range: [0, 1],
    classes: 'none',
    standard: false,
    estimator: { kind: 'resample' },
};
const both = ['binary-classification', 'multiclass'];
/** Mean gap between confidence and accuracy over equal bins. @see Naeini et al. (2015); Guo et al. (2017) */
const ece = (bins = DEFAULT_BINS) => ({
    ...shared,
    tasks: both,
    name: bins === DEFAULT_BINS ? 'ece' : `ece_${bins}`,
    title: 'expected calibration error',
    aliases: bins === DEFAULT_BINS ? ['expected_calibration_error'] : [],
    compute: ofBins(bins, (found) => gaps(found).reduce((sum, { share, gap }) => sum + share * gap, 0)),
});
const calibrationMetrics = [
    ece(),
    {
        ...shared,
        tasks: both,
        name: 'mce',
        title: 'maximum calibration error',
        aliases: ['maximum_calibration_error'],
        compute: ofBins(DEFAULT_BINS, (found) => Math.max(...gaps(found).map(({ gap }) => gap))),
    },
    {
        ...shared,
        tasks: both,
        name: 'rmsce',
        title: 'root mean squared calibration error',
        aliases: ['root_mean_squared_calibration_error'],
        compute: ofBins(DEFAULT_BINS, (found) => Math.sqrt(gaps(found).reduce((sum, { share, gap }) => sum + share * gap ** 2, 0))),
    },
    {
        ...shared,
        tasks: ['binary-classification'],
        name: 'brier_reliability',
        title: 'reliability part of the Brier score',
        aliases: [],
        // Murphy (1973): Brier score = reliability − resolution + uncertainty, over the bins.
        compute: ofBins(DEFAULT_BINS, (found) => gaps(found).reduce((sum, { share, gap }) => sum + share * gap ** 2, 0)),
    },
    {
        ...shared,
        better: 'higher',
        tasks: ['binary-classification'],
        name: 'brier_resolution',
        title: 'resolution part of the Brier score',
        aliases: [],
        compute: ofBins(DEFAULT_BINS, (found) => {
            const rate = found.seen.reduce((sum, seen) => sum + seen, 0) / found.total;
            return gaps(found).reduce((sum, bin) => sum + bin.share * (bin.rate - rate) ** 2, 0);
        }),
    },
];

// EXTERNAL MODULE: ./lib/evaluation/decisions.js
var decisions = __webpack_require__(85093);
// EXTERNAL MODULE: ./lib/evaluation/metrics/agreement.js
var agreement = __webpack_require__(6788);
;// CONCATENATED MODULE: ./lib/evaluation/metrics/decisions.js



/** Metrics of a yes or a no at the threshold. */
const rate = {
    tasks: ['binary-classification'],
    better: 'higher',
    range: [0, 1],
    classes: 'positive',
    standard: false,
    aliases: [],
};
/** `reason` where it is undefined, and `printed`: what scikit-learn gives there. */
function counted(given, statistic, reason, printed) {
    return {
        ...rate,
        aliases: [`${given.name}_score`],
        ...given,
        compute: (0,values/* judged */.g$)((sample, options) => {
            const weights = (0,values/* weightsOf */.Z$)(sample, options);
            const counts = (0,decisions/* decisionCounts */.bS)(sample.truth, sample.prediction, options.threshold, weights);
            return (0,values/* valueUnless */.Er)(statistic(counts), reason, printed);
        }),
        estimator: given.estimator ?? { kind: 'counts', statistic },
    };
}
/** A statistic of the 2×2 table. */
const ofTable = (statistic) => (counts) => statistic(Float64Array.of(counts.trueNegatives, counts.falsePositives, counts.falseNegatives, counts.truePositives), 2);
const hits = ({ truth, prediction }, { threshold }) => {
    const right = new Float64Array(truth.length);
    for (let row = 0; row < right.length; row++)
        right[row] = Number(prediction[row] >= threshold === (truth[row] === 1));
    return right;
};
const size = ({ truePositives, falsePositives, falseNegatives, trueNegatives }) => truePositives + falsePositives + falseNegatives + trueNegatives;
const NOTHING = 'no row is positive or predicted positive';
const NO_POSITIVE = 'no row has a positive label';
const NO_NEGATIVE = 'no row has a negative label';
const decisionMetrics = [
    counted({
        name: 'accuracy',
        title: 'accuracy',
        classes: 'none',
        standard: true,
        estimator: { kind: 'proportion', hits },
    }, decisions/* accuracy */.y2, 'no rows'),
    counted({ name: 'precision', title: 'precision', standard: true }, decisions/* precision */.Fz, 'no row is predicted positive', 0),
    counted({ name: 'recall', title: 'recall', standard: true, aliases: ['recall_score', 'true_positive_rate'] }, decisions/* recall */.I9, NO_POSITIVE, 0),
    counted({ name: 'f1', title: 'F1', standard: true }, decisions.f1, NOTHING, 0),
    counted({ name: 'balanced_accuracy', title: 'balanced accuracy', classes: 'both' }, ofTable(agreement/* balancedAccuracy */.q2), 'no rows'),
    counted({
        name: 'matthews_corrcoef',
        title: 'Matthews correlation',
        classes: 'both',
        range: [-1, 1],
        aliases: ['mcc'],
    }, ofTable(agreement/* matthews */._b), 'all rows have one label, or one decision', 0),
    counted({ name: 'cohen_kappa', title: 'Cohen’s κ', classes: 'both', range: [-1, 1] }, ofTable((0,agreement/* kappa */.KM)(0)), 'all rows have one label and one decision'),
    counted({ name: 'jaccard', title: 'Jaccard index' }, ({ truePositives, falsePositives, falseNegatives }) => truePositives / (truePositives + falsePositives + falseNegatives), NOTHING, 0),
    counted({ name: 'specificity', title: 'specificity', classes: 'both', aliases: ['true_negative_rate'] }, ({ trueNegatives, falsePositives }) => trueNegatives / (trueNegatives + falsePositives), NO_NEGATIVE, 0),
    counted({
        name: 'negative_predictive_value',
        title: 'negative predictive value',
        classes: 'both',
        aliases: ['npv'],
    }, ({ trueNegatives, falseNegatives }) => trueNegatives / (trueNegatives + falseNegatives), 'no row is predicted negative', 0),
    counted({
        name: 'false_positive_rate',
        title: 'false positive rate',
        better: 'lower',
        classes: 'both',
        aliases: ['fpr'],
    }, ({ trueNegatives, falsePositives }) => falsePositives / (trueNegatives + falsePositives), NO_NEGATIVE),
    counted({ name: 'false_negative_rate', title: 'false negative rate', better: 'lower', aliases: ['fnr'] }, ({ truePositives, falseNegatives }) => falseNegatives / (truePositives + falseNegatives), NO_POSITIVE),
    counted({ name: 'selection_rate', title: 'selection rate', classes: 'none', aliases: [] }, (counts) => (counts.truePositives + counts.falsePositives) / size(counts), 'no rows'),
    counted({
        name: 'positive_likelihood_ratio',
        title: 'positive likelihood ratio',
        classes: 'both',
        range: [0, Infinity],
        aliases: [],
    }, (counts) => {
        const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
        const odds = truePositives * (trueNegatives + falsePositives);
        return falsePositives === 0 ? Number.NaN : odds / (falsePositives * (truePositives + falseNegatives));
    }, 'no row is a false positive, or none has a positive label'),
    counted({
        name: 'negative_likelihood_ratio',
        title: 'negative likelihood ratio',
        better: 'lower',
        classes: 'both',
        range: [0, Infinity],
        aliases: ['neg_negative_likelihood_ratio'],
    }, (counts) => {
        const { truePositives, falsePositives, falseNegatives, trueNegatives } = counts;
        const odds = falseNegatives * (trueNegatives + falsePositives);
        return trueNegatives === 0 ? Number.NaN : odds / (trueNegatives * (truePositives + falseNegatives));
    }, 'no row is a true negative, or none has a positive label'),
];
/** F with recall β times as important as precision: `fbeta_0.5`, `fbeta_2`. */
const fbeta = (beta) => counted({ name: `fbeta_${beta}`, title: `F${beta}`, aliases: [] }, ({ truePositives, falsePositives, falseNegatives }) => {
    const both = (1 + beta ** 2) * truePositives;
    return both / (both + falsePositives + beta ** 2 * falseNegatives);
}, NOTHING, 0);

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
;// CONCATENATED MODULE: ./lib/evaluation/metrics/coco-matches.js
/** 0.50, 0.55, …, 0.95 */
const IOU_THRESHOLDS = Array.from({ length: 10 }, (_, i) => i === 9 ? 0.95 : 0.5 + i * ((0.95 - 0.5) / 9));
/**
 * Greedy matching as pycocotools has it: detections by descending score, each to the ground truth of the highest
 * IoU that is free; of equal ones the later; one that does not count (crowd, or out of the area range) only where no
 * other fits. A crowd matches any number. A detection without a match does not count where its own area is out of
 * the range. Matches are kept by position, so that an annotation with id 0 is nothing special.
 * @see Lin et al. (2014), Microsoft COCO
 */
function matchImages({ truth, detected }, classOf, images, area, mostDetections) {
    const truths = byImage(truth, classOf, images);
    const found = byImage(detected, classOf, images);
    return Array.from({ length: images }, (_, image) => image)
        .filter((image) => truths[image].length + found[image].length > 0)
        .map((image) => {
        const ranked = found[image]
            .sort((a, b) => detected.score[b] - detected.score[a])
            .slice(0, mostDetections);
        const isIgnored = (i) => truth.crowd[i] === 1 || truth.area[i] < area[0] || truth.area[i] > area[1];
        const objects = [...truths[image].filter((i) => !isIgnored(i)), ...truths[image].filter(isIgnored)];
        const counted = objects.filter((i) => !isIgnored(i)).length;
        const overlaps = ranked.map((d) => objects.map((g) => overlap(detected.boxes, d, truth.boxes, g, truth.crowd[g] === 1)));
        const outside = ranked.map((d) => {
            const own = detected.boxes[4 * d + 2] * detected.boxes[4 * d + 3];
            return own < area[0] || own > area[1];
        });
        return {
            image,
            counted,
            scores: Float64Array.from(ranked, (d) => detected.score[d]),
            ...match(overlaps, outside, counted, (g) => truth.crowd[objects[g]] === 1),
        };
    });
}
function byImage(list, classOf, images) {
    const members = Array.from({ length: images }, () => []);
    for (let i = 0; i < list.image.length; i++)
        if (list.class[i] === classOf)
            members[list.image[i]].push(i);
    return members;
}
/** Intersection over union; over the detection alone where the truth is a crowd. */
function overlap(a, i, b, j, isCrowd) {
    const [ax, ay, aw, ah] = a.subarray(4 * i, 4 * i + 4);
    const [bx, by, bw, bh] = b.subarray(4 * j, 4 * j + 4);
    const across = Math.min(ax + aw, bx + bw) - Math.max(ax, bx);
    const down = Math.min(ay + ah, by + bh) - Math.max(ay, by);
    if (across <= 0 || down <= 0)
        return 0;
    const shared = across * down;
    return shared / (isCrowd ? aw * ah : aw * ah + bw * bh - shared);
}
function match(overlaps, outside, counted, isCrowd) {
    const width = overlaps.length;
    const matched = new Uint8Array(IOU_THRESHOLDS.length * width);
    const ignored = new Uint8Array(IOU_THRESHOLDS.length * width);
    for (const [t, threshold] of IOU_THRESHOLDS.entries()) {
        const isTaken = new Set();
        for (let d = 0; d < width; d++) {
            const best = bestOf(overlaps[d], threshold, counted, (g) => isTaken.has(g) && !isCrowd(g));
            if (best >= 0)
                isTaken.add(best);
            matched[t * width + d] = Number(best >= 0);
            ignored[t * width + d] = Number(best >= 0 ? best >= counted : outside[d]);
        }
    }
    return { matched, ignored };
}
/** Position of the match, −1 for none; those from `counted` on do not count. */
function bestOf(overlaps, threshold, counted, isGone) {
    let best = -1;
    let least = Math.min(threshold, 1 - 1e-10);
    for (let g = 0; g < overlaps.length; g++) {
        if (isGone(g))
            continue;
        if (best >= 0 && best < counted && g >= counted)
            break;
        if (overlaps[g] < least)
            continue;
        least = overlaps[g];
        best = g;
    }
    return best;
}

;// CONCATENATED MODULE: ./lib/evaluation/metrics/detection.js



/** COCO's average precision and recall of boxes. @see pycocotools */
const AREAS = {
    all: [0, 1e10],
    small: [0, 32 ** 2],
    medium: [32 ** 2, 96 ** 2],
    large: [96 ** 2, 1e10],
};
const RECALL_POINTS = Array.from({ length: 101 }, (_, i) => i * 0.01);
const MOST_DETECTIONS = 100;
/** Matches of one class by image, kept for the next metric and the next resampling of the same boxes. */
const kept = new WeakMap();
function matchesOf(sample, objects, k, area, most) {
    const known = kept.get(objects) ?? new Map();
    kept.set(objects, known);
    const key = `${k} ${area} ${most}`;
    const found = known.get(key) ?? matchImages(objects, k, sample.rows, AREAS[area], most);
    known.set(key, found);
    return found;
}
/** Null where no object of the class counts. */
function classScores(images, weights) {
    const counted = weights ? images.filter(({ image }) => weights[image] > 0) : images;
    const weightOf = ({ image }) => (weights ? weights[image] : 1);
    const objects = counted.reduce((sum, one) => sum + weightOf(one) * one.counted, 0);
    if (objects === 0)
        return null;
    const places = counted.flatMap((one) => [...one.scores.keys()].map((d) => [one, d]));
    const order = (0,argsort/* argsort */.XQ)(Float64Array.from(places, ([{ scores }, d]) => -scores[d]));
    const scores = { precision: [], recall: [] };
    for (let t = 0; t < IOU_THRESHOLDS.length; t++) {
        const recalls = [];
        const precisions = [];
        let [right, wrong] = [0, 0];
        for (const place of order) {
            const [one, d] = places[place];
            const at = t * one.scores.length + d;
            const weight = one.ignored[at] ? 0 : weightOf(one);
            if (one.matched[at])
                right += weight;
            else
                wrong += weight;
            recalls.push(right / objects);
            precisions.push(right / (wrong + right + 2 ** -52));
        }
        scores.precision.push(interpolated(recalls, precisions));
        scores.recall.push(recalls.at(-1) ?? 0);
    }
    return scores;
}
/** Mean over the recall points of the best precision at that recall or more. */
function interpolated(recalls, precisions) {
    for (let i = precisions.length - 1; i > 0; i--)
        precisions[i - 1] = Math.max(precisions[i - 1], precisions[i]);
    let at = 0;
    let sum = 0;
    for (const point of RECALL_POINTS) {
        while (at < recalls.length && recalls[at] < point)
            at++;
        if (at < recalls.length)
            sum += precisions[at];
    }
    return sum / RECALL_POINTS.length;
}
const average = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;
const coco = ({ of, iou, area, most }) => (0,values/* judged */.g$)((sample, options) => {
    const { objects } = sample;
    if (!objects)
        return (0,values/* undefinedBecause */.r7)('the sample has no boxes');
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const scores = sample.classes.flatMap((_, k) => {
        const found = classScores(matchesOf(sample, objects, k, area, most), weights);
        return found ? [iou === undefined ? average(found[of]) : found[of][iou]] : [];
    });
    return scores.length === 0
        ? (0,values/* undefinedBecause */.r7)(`no ${area === 'all' ? '' : `${area} `}object in the labels`)
        : (0,values/* value */.Uq)(average(scores));
});
function detectionMetric(name, title, wanted, aliases) {
    return {
        name,
        title,
        tasks: ['detection'],
        better: 'higher',
        range: [0, 1],
        classes: 'none',
        standard: ['map', 'map_50', 'map_75', 'mar_100'].includes(name),
        aliases,
        compute: coco(wanted),
        estimator: { kind: 'resample' },
    };
}
/** Mean average precision of the class: `map`, `map_50`, `map_small`, `map_at_300`. */
function precisionMetric(part, most = MOST_DETECTIONS) {
    const area = part !== undefined && part in AREAS ? part : 'all';
    const iou = part !== undefined && area === 'all'
        ? IOU_THRESHOLDS.findIndex((t) => t.toFixed(2) === `0.${part}`)
        : undefined;
    const at = most === MOST_DETECTIONS ? '' : `_at_${most}`;
    const suffix = part === undefined ? '' : `_${part}`;
    const of = iou === undefined ? (area === 'all' ? '' : ` of ${area} objects`) : ` at IoU 0.${part}`;
    const ofMost = at === '' ? '' : ` of ${most} detections`;
    return detectionMetric(`map${suffix}${at}`, `mean average precision${of}${ofMost}`, { of: 'precision', iou, area, most }, at === '' ? [`ap${part ?? ''}`, `coco_ap${suffix}`] : []);
}
/** Mean greatest recall of the class: `mar_100`, `mar_small`. */
function recallMetric(part) {
    const area = part in AREAS ? part : 'all';
    const most = area === 'all' ? Number(part) : MOST_DETECTIONS;
    const of = area === 'all' ? ` of ${most} ${most === 1 ? 'detection' : 'detections'}` : ` of ${area} objects`;
    return detectionMetric(`mar_${part}`, `mean average recall${of}`, { of: 'recall', area, most }, [
        `ar${part}`,
        `ar_${part}`,
    ]);
}
const SIZES = ['small', 'medium', 'large'];
const detectionMetrics = [
    ...[undefined, '50', '75', ...SIZES].map((part) => precisionMetric(part)),
    ...['1', '10', '100', ...SIZES].map(recallMetric),
];
/** A metric with another IoU threshold or another number of detections an image, or null. */
function detectionMetricNamed(name) {
    const precision = /^map(?:_(5[05]|6[05]|7[05]|8[05]|9[05]|small|medium|large))?(?:_at_([1-9]\d{0,4}))?$/.exec(name);
    if (precision)
        return precisionMetric(precision[1], precision[2] === undefined ? undefined : Number(precision[2]));
    const recall = /^mar_([1-9]\d{0,4})$/.exec(name);
    return recall && recallMetric(recall[1]);
}

;// CONCATENATED MODULE: ./lib/evaluation/metrics/outputs.js

/** What metrics of numbers are made of. Of a forecast with quantiles they take the median; several outputs count alike. */
const error = {
    tasks: ['regression', 'forecasting'],
    better: 'lower',
    range: [0, Infinity],
    classes: 'none',
    standard: false,
    aliases: [],
};
/** The sample with its point forecast as the prediction; null where it has none. */
function pointForecast(sample) {
    const { quantiles, prediction, rows, width } = sample;
    if (!quantiles)
        return sample;
    const median = quantiles.indexOf(0.5);
    if (median < 0)
        return null;
    const point = Float64Array.from({ length: rows }, (_, row) => prediction[row * width + median]);
    return { ...sample, prediction: point, width: 1, quantiles: undefined };
}
/** A metric of the point forecast. */
const ofPoints = (compute) => (0,values/* judged */.g$)((sample, options) => {
    const points = pointForecast(sample);
    return points ? compute(points, options) : (0,values/* undefinedBecause */.r7)('the forecast has no median (quantile 0.5)');
});
const rowsOfPoints = (of) => (sample, options) => {
    const points = pointForecast(sample);
    return points ? of(points, options) : new Float64Array(sample.rows).fill(Number.NaN);
};
/** One output of a sample of several. */
function output({ truth, prediction, rows, width }, column) {
    if (width === 1)
        return [truth, prediction];
    const of = (values) => Float64Array.from({ length: rows }, (_, row) => values[row * width + column]);
    return [of(truth), of(prediction)];
}
/** Loss of each row, over its outputs on average. */
const rowMeans = (losses) => ({ truth, prediction, rows, width }) => {
    const cells = losses(truth, prediction);
    if (width === 1)
        return cells;
    return Float64Array.from({ length: rows }, (_, row) => cells.subarray(row * width, (row + 1) * width).reduce((sum, cell) => sum + cell, 0) / width);
};
/** Of a metric that is the mean over the outputs. */
const influenceOf = (of) => rowsOfPoints((sample) => {
    const sum = new Float64Array(sample.rows);
    for (let column = 0; column < sample.width; column++) {
        const influence = of(...output(sample, column));
        for (let row = 0; row < sum.length; row++)
            sum[row] += influence[row] / sample.width;
    }
    return sum;
});
/** The mean over the outputs of a statistic of one: scikit-learn's `uniform_average`. */
function overOutputs(sample, options, of) {
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    let sum = 0;
    for (let column = 0; column < sample.width; column++)
        sum += of(...output(sample, column), weights);
    return sum / sample.width;
}
/** Whether a number that counts is of the kind. */
const some = (values, { width }, weights, is) => values.some((value, i) => is(value) && (!weights || weights[Math.floor(i / width)] > 0));
const anything = () => null;
const outputs_meanLoss = (losses, domain = anything) => {
    const influence = rowMeans(losses);
    return {
        compute: ofPoints((sample, options) => {
            const reason = domain(sample, (0,values/* weightsOf */.Z$)(sample, options));
            return reason === null
                ? (0,values/* value */.Uq)((0,values/* weightedMean */.hY)(influence(sample, options), (0,values/* weightsOf */.Z$)(sample, options)))
                : (0,values/* undefinedBecause */.r7)(reason);
        }),
        estimator: { kind: 'mean', influence: rowsOfPoints(influence) },
    };
};
const byOutput = (of, domain = anything) => ({
    compute: ofPoints((sample, options) => {
        const reason = domain(sample, (0,values/* weightsOf */.Z$)(sample, options));
        return reason === null ? (0,values/* value */.Uq)(overOutputs(sample, options, of)) : (0,values/* undefinedBecause */.r7)(reason);
    }),
    estimator: { kind: 'resample' },
});
function isConstant(values, weights) {
    let first = null;
    for (let row = 0; row < values.length; row++) {
        if (weights && weights[row] === 0)
            continue;
        first ??= values[row];
        if (values[row] !== first)
            return false;
    }
    return true;
}
/**
 * 1 − loss / loss of the best constant forecast. Where the truth is constant scikit-learn gives 1 or 0, but with
 * weights whatever rounding leaves of a division of zero by zero.
 */
const outputs_explained = (loss, constant, { needsTwo = true } = {}) => ofPoints((sample, options) => {
    if (needsTwo && sample.rows < 2)
        return (0,values/* undefinedBecause */.r7)('only 1 row');
    let isDegenerate = false;
    const score = overOutputs(sample, options, (truth, prediction, weights) => {
        const own = loss(truth, prediction, weights);
        if (!isConstant(truth, weights))
            return 1 - own / loss(truth, new Float64Array(truth.length).fill(constant(truth, weights)), weights);
        isDegenerate = true;
        return own === 0 ? 1 : 0;
    });
    if (!isDegenerate)
        return (0,values/* value */.Uq)(score);
    const isPrinted = needsTwo && !(0,values/* weightsOf */.Z$)(sample, options);
    return (0,values/* undefinedBecause */.r7)('the label is the same in every row', isPrinted ? score : undefined);
});
/** A share of the loss of the best constant forecast that is explained. */
const d2 = (name, title, aliases, compute) => ({
    ...error,
    name,
    title,
    better: 'higher',
    range: [-Infinity, 1],
    aliases,
    compute,
    estimator: { kind: 'resample' },
});

;// CONCATENATED MODULE: ./lib/evaluation/metrics/deviances.js


/** Metrics of the Tweedie family of distributions. */
/** Unit deviance of the Tweedie family. @see Jørgensen (1987), Exponential dispersion models */
const devianceLosses = (power) => (truth, prediction) => truth.map((y, row) => {
    const mu = prediction[row];
    if (power === 0)
        return (y - mu) ** 2;
    if (power === 1)
        return 2 * ((y === 0 ? 0 : y * Math.log(y / mu)) - y + mu);
    if (power === 2)
        return 2 * (Math.log(mu / y) + y / mu - 1);
    const base = power < 0 ? Math.max(y, 0) : y;
    const own = base ** (2 - power) / ((1 - power) * (2 - power));
    return 2 * (own - (y * mu ** (1 - power)) / (1 - power) + mu ** (2 - power) / (2 - power));
});
const devianceDomain = (power) => (sample, weights) => {
    const { truth, prediction } = sample;
    if (power === 0)
        return null;
    if (some(prediction, sample, weights, (one) => one <= 0))
        return 'a prediction is 0 or less';
    if (power >= 1 && power < 2 && some(truth, sample, weights, (one) => one < 0))
        return 'a label is less than 0';
    return power >= 2 && some(truth, sample, weights, (one) => one <= 0) ? 'a label is 0 or less' : null;
};
const tweedieExplained = (power) => {
    const compute = outputs_explained((truth, prediction, weights) => (0,values/* weightedMean */.hY)(devianceLosses(power)(truth, prediction), weights), values/* weightedMean */.hY);
    return ofPoints((sample, options) => {
        const reason = devianceDomain(power)(sample, (0,values/* weightsOf */.Z$)(sample, options));
        if (reason !== null)
            return (0,values/* undefinedBecause */.r7)(reason);
        const found = compute(sample, options);
        // Where the truth is constant scikit-learn divides by zero.
        return found.value === null ? (0,values/* undefinedBecause */.r7)(found.reason) : found;
    });
};
const devianceMetrics = [
    {
        ...error,
        name: 'mean_poisson_deviance',
        title: 'Poisson deviance',
        ...outputs_meanLoss(devianceLosses(1), devianceDomain(1)),
    },
    {
        ...error,
        name: 'mean_gamma_deviance',
        title: 'gamma deviance',
        ...outputs_meanLoss(devianceLosses(2), devianceDomain(2)),
    },
];
/** `mean_tweedie_deviance_1.5`; there is none between 0 and 1. */
const tweedieDeviance = (power) => ({
    ...error,
    name: `mean_tweedie_deviance_${power}`,
    title: `Tweedie deviance of power ${power}`,
    ...outputs_meanLoss(devianceLosses(power), devianceDomain(power)),
});
/** `d2_tweedie_score_1.5` */
const tweedieExplainedScore = (power) => d2(`d2_tweedie_score_${power}`, `D² of the Tweedie deviance of power ${power}`, [], tweedieExplained(power));

;// CONCATENATED MODULE: ./lib/evaluation/metrics/forecasting.js



const forecasting_shared = { ...error, tasks: ['forecasting'] };
const ZEROS = 'every label is 0';
const wape = ofPoints((sample, options) => {
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const size = (0,values/* weightedMean */.hY)(sample.truth.map(Math.abs), weights);
    const errors = (0,values/* weightedMean */.hY)((0,losses/* absoluteErrors */.Jf)(sample.truth, sample.prediction), weights);
    return size === 0 ? (0,values/* undefinedBecause */.r7)(ZEROS) : (0,values/* value */.Uq)(errors / size);
});
/** Σ w|e| / Σ w|y|. @see Kolassa & Schütz (2007) */
const wapeInfluence = (truth, prediction) => {
    const errors = (0,losses/* absoluteErrors */.Jf)(truth, prediction);
    const sizes = truth.map(Math.abs);
    const [size, total] = [(0,values/* weightedMean */.hY)(sizes, null), (0,values/* weightedMean */.hY)(errors, null)];
    return errors.map((one, row) => (one - total) / size - (total / size ** 2) * (sizes[row] - size));
};
/** Error of each row over that of the seasonal naive forecast in its series. */
const scaledErrors = (sample) => {
    const { truth, prediction, scales } = pointForecast(sample);
    return (0,losses/* absoluteErrors */.Jf)(truth, prediction).map((one, row) => one / scales[row]);
};
const mase = ofPoints((sample, options) => {
    const { scales } = sample;
    if (!scales)
        return (0,values/* undefinedBecause */.r7)('the error of the seasonal naive forecast is not known');
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const row = scales.findIndex((scale, at) => !(scale > 0) && (!weights || weights[at] > 0));
    return row < 0
        ? (0,values/* value */.Uq)((0,values/* weightedMean */.hY)(scaledErrors(sample, options), weights))
        : (0,values/* undefinedBecause */.r7)(`the seasonal naive forecast of the series of row ${row + 1} has no error`);
});
const symmetricErrors = (sample) => {
    const { truth, prediction } = pointForecast(sample);
    return (0,losses/* absoluteErrors */.Jf)(truth, prediction).map((one, row) => {
        const size = Math.abs(truth[row]) + Math.abs(prediction[row]);
        return size === 0 ? 0 : (2 * one) / size;
    });
};
/** Of a forecast with at least two quantiles: its lowest and highest are an interval of their nominal share. */
const ofIntervals = (of) => (sample, options) => (0,values/* judged */.g$)(() => {
    const { quantiles } = sample;
    if (!quantiles || quantiles.length < 2)
        return (0,values/* undefinedBecause */.r7)('the forecast has no interval');
    return (0,values/* value */.Uq)(of(sample, intervals(sample), (0,values/* weightsOf */.Z$)(sample, options)));
})(sample, options);
const intervals = ({ truth, prediction, rows, width }) => Array.from({ length: rows }, (_, row) => ({
    low: prediction[row * width],
    high: prediction[(row + 1) * width - 1],
    truth: truth[row],
}));
const nominal = ({ quantiles = [] }) => (quantiles.at(-1) ?? 1) - (quantiles[0] ?? 0);
const isIn = ({ low, high, truth }) => Number(low <= truth && truth <= high);
/** 2 Σ pinball / Σ |y|, over the quantiles on average. */
const quantileLoss = (0,values/* judged */.g$)((sample, options) => {
    const { quantiles, truth, prediction, width } = sample;
    if (!quantiles)
        return (0,values/* undefinedBecause */.r7)('the forecast has no quantiles');
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const losses = truth.map((label, row) => quantiles.reduce((sum, level, k) => {
        const gap = label - prediction[row * width + k];
        return sum + 2 * (gap >= 0 ? level * gap : (level - 1) * gap);
    }, 0));
    const size = (0,values/* weightedMean */.hY)(truth.map(Math.abs), weights);
    return size === 0 ? (0,values/* undefinedBecause */.r7)(ZEROS) : (0,values/* value */.Uq)((0,values/* weightedMean */.hY)(losses, weights) / size / quantiles.length);
});
const interval = (given) => ({
    ...forecasting_shared,
    estimator: { kind: 'resample' },
    ...given,
});
const forecastingMetrics = [
    {
        ...forecasting_shared,
        tasks: ['forecasting', 'regression'],
        name: 'wape',
        title: 'weighted absolute percentage error',
        aliases: ['wmape'],
        compute: wape,
        estimator: {
            kind: 'influence',
            influence: (sample) => {
                const { truth, prediction } = pointForecast(sample);
                return wapeInfluence(truth, prediction);
            },
        },
    },
    {
        // Hyndman & Koehler (2006), Another look at measures of forecast accuracy
        ...forecasting_shared,
        name: 'mase',
        title: 'mean absolute scaled error',
        standard: true,
        aliases: ['mean_absolute_scaled_error'],
        compute: mase,
        estimator: { kind: 'mean', influence: scaledErrors },
    },
    {
        // Between 0 and 2. Makridakis & Hibon (2000), The M3-Competition
        ...forecasting_shared,
        range: [0, 2],
        name: 'smape',
        title: 'symmetric mean absolute percentage error',
        standard: true,
        compute: ofPoints((sample, options) => (0,values/* value */.Uq)((0,values/* weightedMean */.hY)(symmetricErrors(sample, options), (0,values/* weightsOf */.Z$)(sample, options)))),
        estimator: { kind: 'mean', influence: symmetricErrors },
    },
    {
        // Park et al. (2022), Learning quantile functions without quantile crossing, eq. 16
        ...forecasting_shared,
        name: 'weighted_quantile_loss',
        title: 'weighted quantile loss',
        aliases: ['wql'],
        compute: quantileLoss,
        estimator: { kind: 'resample' },
    },
    interval({
        name: 'interval_coverage',
        title: 'share of the labels in the forecast interval',
        better: 'higher',
        range: [0, 1],
        compute: ofIntervals((_, rows, weights) => (0,values/* weightedMean */.hY)(rows.map(isIn), weights)),
    }),
    interval({
        name: 'interval_coverage_error',
        title: 'distance of the interval’s coverage from its nominal one',
        range: [0, 1],
        compute: ofIntervals((sample, rows, weights) => Math.abs((0,values/* weightedMean */.hY)(rows.map(isIn), weights) - nominal(sample))),
    }),
    interval({
        name: 'interval_width',
        title: 'mean width of the forecast interval',
        compute: ofIntervals((_, rows, weights) => (0,values/* weightedMean */.hY)(rows.map(({ low, high }) => high - low), weights)),
    }),
    interval({
        // Gneiting & Raftery (2007), Strictly proper scoring rules, eq. 43
        name: 'interval_score',
        title: 'interval score',
        aliases: ['winkler_score'],
        compute: ofIntervals((sample, rows, weights) => {
            const penalty = 2 / (1 - nominal(sample));
            return (0,values/* weightedMean */.hY)(rows.map(({ low, high, truth }) => high - low + penalty * (Math.max(0, low - truth) + Math.max(0, truth - high))), weights);
        }),
    }),
];

// EXTERNAL MODULE: ./lib/evaluation/metrics/multiclass.js
var multiclass = __webpack_require__(27085);
// EXTERNAL MODULE: ./lib/evaluation/metrics/averages.js
var averages = __webpack_require__(73130);
;// CONCATENATED MODULE: ./lib/evaluation/metrics/multilabel.js


/** Metrics of several labels a row, each yes or no. */
const multilabel_shared = {
    tasks: ['multilabel'],
    better: 'higher',
    range: [0, 1],
    classes: 'none',
    aliases: [],
};
/** Counts within one row. */
function rowCounts({ truth, prediction, width }, row, threshold) {
    let [hits, alarms, misses] = [0, 0, 0];
    for (let i = row * width; i < (row + 1) * width; i++) {
        const isPredicted = prediction[i] >= threshold;
        if (truth[i] === 1)
            isPredicted ? hits++ : misses++;
        else if (isPredicted)
            alarms++;
    }
    return { hits, alarms, misses };
}
function talliesOf(sample, options) {
    const { truth, prediction, width } = sample;
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const [hits, alarms, misses] = [0, 0, 0].map(() => new Float64Array(width));
    for (let i = 0; i < truth.length; i++) {
        const isPredicted = prediction[i] >= options.threshold;
        const to = truth[i] === 1 ? (isPredicted ? hits : misses) : isPredicted ? alarms : null;
        if (to)
            to[i % width] += weights ? weights[Math.floor(i / width)] : 1;
    }
    return { hits, alarms, misses };
}
/** Mean over the rows of a ratio within each. */
const overRows = (ratio, because) => (0,values/* judged */.g$)((sample, options) => {
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    let missing = null;
    const scores = Float64Array.from({ length: sample.rows }, (_, row) => {
        const { hits, alarms, misses } = rowCounts(sample, row, options.threshold);
        const score = ratio(hits, alarms, misses);
        if (!Number.isNaN(score))
            return score;
        if (!weights || weights[row] > 0)
            missing ??= row;
        return 0;
    });
    const mean = (0,values/* weightedMean */.hY)(scores, weights);
    return missing === null ? (0,values/* value */.Uq)(mean) : (0,values/* undefinedBecause */.r7)(`row ${missing + 1} ${because}`, mean);
});
const WITHIN_ROW = {
    precision: 'has no predicted label',
    recall: 'has no label',
};
const multilabel_averages = averages/* RATIOS */.Jk.flatMap(({ name, title, ratio, because }) => [
    ...averages/* AVERAGES */.bJ.map((average) => ({
        ...multilabel_shared,
        name: `${name}_${average}`,
        title: `${title}, ${average}`,
        standard: name === 'f1' && average !== 'weighted',
        compute: (0,values/* judged */.g$)((sample, options) => {
            const { score, missing } = (0,averages/* averaged */.E9)(talliesOf(sample, options), ratio, average);
            return missing === null
                ? (0,values/* value */.Uq)(score)
                : (0,values/* undefinedBecause */.r7)(`label ${sample.classes[missing]} ${because}`, score);
        }),
        estimator: { kind: 'resample' },
    })),
    {
        ...multilabel_shared,
        name: `${name}_samples`,
        title: `${title}, mean over rows`,
        standard: false,
        compute: overRows(ratio, WITHIN_ROW[name] ?? 'has no label and no predicted one'),
        estimator: { kind: 'resample' },
    },
]);
const meanOf = (of) => (0,values/* judged */.g$)((sample, options) => (0,values/* value */.Uq)((0,values/* weightedMean */.hY)(of(sample, options), (0,values/* weightsOf */.Z$)(sample, options))));
const ofRows = (of) => (sample, options) => Float64Array.from({ length: sample.rows }, (_, row) => of(sample, row, options));
const allRight = ofRows((sample, row, { threshold }) => {
    const { alarms, misses } = rowCounts(sample, row, threshold);
    return Number(alarms + misses === 0);
});
const wrongShare = ofRows((sample, row, { threshold }) => {
    const { alarms, misses } = rowCounts(sample, row, threshold);
    return (alarms + misses) / sample.width;
});
const row = ({ truth, prediction, width }, at) => [
    truth.subarray(at * width, (at + 1) * width),
    prediction.subarray(at * width, (at + 1) * width),
];
/** Mean over the true labels of the share of true ones among those ranked as high; 1 where all or none is true. */
const rankingPrecision = ofRows((sample, at) => {
    const [truth, scores] = row(sample, at);
    let sum = 0;
    let count = 0;
    for (let k = 0; k < truth.length; k++) {
        if (truth[k] !== 1)
            continue;
        let [own, all] = [0, 0];
        for (let other = 0; other < truth.length; other++) {
            if (scores[other] < scores[k])
                continue;
            all += 1;
            own += truth[other];
        }
        sum += own / all;
        count += 1;
    }
    return count === 0 || count === truth.length ? 1 : sum / count;
});
/** How far down the ranking the last true label is; 0 where none is true. */
const coverage = ofRows((sample, at) => {
    const [truth, scores] = row(sample, at);
    const least = truth.reduce((low, label, k) => (label === 1 ? Math.min(low, scores[k]) : low), Infinity);
    return scores.reduce((sum, score) => sum + Number(score >= least), 0);
});
/** Share of the (true, false) pairs of labels in the wrong order, ties among them; 0 where there is no pair. */
const wrongPairs = ofRows((sample, at) => {
    const [truth, scores] = row(sample, at);
    let [wrong, count] = [0, 0];
    for (let k = 0; k < truth.length; k++) {
        if (truth[k] !== 1)
            continue;
        count += 1;
        for (let other = 0; other < truth.length; other++)
            if (truth[other] === 0 && scores[other] >= scores[k])
                wrong += 1;
    }
    const pairs = count * (truth.length - count);
    return pairs === 0 ? 0 : wrong / pairs;
});
const multilabelMetrics = [
    {
        ...multilabel_shared,
        name: 'accuracy',
        title: 'accuracy',
        standard: true,
        aliases: ['accuracy_score', 'subset_accuracy'],
        compute: meanOf(allRight),
        estimator: { kind: 'proportion', hits: allRight },
    },
    {
        ...multilabel_shared,
        name: 'hamming_loss',
        title: 'Hamming loss',
        better: 'lower',
        standard: true,
        compute: meanOf(wrongShare),
        estimator: { kind: 'mean', influence: wrongShare },
    },
    ...multilabel_averages,
    {
        ...multilabel_shared,
        name: 'label_ranking_average_precision',
        title: 'label ranking average precision',
        standard: false,
        aliases: ['label_ranking_average_precision_score', 'lrap'],
        compute: meanOf(rankingPrecision),
        estimator: { kind: 'mean', influence: rankingPrecision },
    },
    {
        ...multilabel_shared,
        name: 'coverage_error',
        title: 'coverage error',
        better: 'lower',
        range: [0, Infinity],
        standard: false,
        compute: meanOf(coverage),
        estimator: { kind: 'mean', influence: coverage },
    },
    {
        ...multilabel_shared,
        name: 'label_ranking_loss',
        title: 'label ranking loss',
        better: 'lower',
        standard: false,
        compute: meanOf(wrongPairs),
        estimator: { kind: 'mean', influence: wrongPairs },
    },
];

// EXTERNAL MODULE: ./lib/evaluation/sample.js
var evaluation_sample = __webpack_require__(57838);
// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
;// CONCATENATED MODULE: ./lib/evaluation/metrics/average-influence.js


/**
 * Influence of each row on the average of a binary metric over the labels of a [rows, K] truth of 0 and 1. The
 * average by shares of positives, Σ pₖAₖ / Σ pₖ, varies with the shares too; a row of the micro average is K cells.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation
 */
function influenceOverLabels(truth, { prediction, rows, width }, { of, influence }, average) {
    if (average === 'micro') {
        const cells = influence(truth, prediction);
        return Float64Array.from({ length: rows }, (_, row) => (0,moments/* mean */.i2)(cells.subarray(row * width, (row + 1) * width)));
    }
    const sum = new AverageInfluence(rows);
    for (let k = 0; k < width; k++) {
        const labels = (0,evaluation_sample/* column */.fi)(truth, width, k);
        const share = (0,moments/* mean */.i2)(labels);
        if (average === 'weighted' && share === 0)
            continue;
        const scores = (0,evaluation_sample/* column */.fi)(prediction, width, k);
        const weight = average === 'macro' ? 1 : share;
        sum.add(weight, of(labels, scores, null), influence(labels, scores));
        if (average === 'weighted')
            sum.addWeights(share, of(labels, scores, null), labels);
    }
    return sum.total();
}
/**
 * The same of the mean over pairs of classes that are seen, each ranked by the scores of either.
 * @see Hand & Till (2001)
 */
function influenceOverPairs(sample, { of, influence }, isWeighted) {
    const { truth, rows, width } = sample;
    const sum = new AverageInfluence(rows);
    for (const [a, b] of pairsOf(truth)) {
        const chosen = Uint32Array.from([...truth.keys()].filter((row) => truth[row] === a || truth[row] === b));
        const both = (0,evaluation_sample/* subset */.LE)(sample, chosen);
        const share = chosen.length / rows;
        const halves = [a, b].map((k) => {
            const labels = both.truth.map((label) => Number(label === k));
            const scores = (0,evaluation_sample/* column */.fi)(both.prediction, width, k);
            return { area: of(labels, scores, null), values: influence(labels, scores) };
        });
        const values = new Float64Array(rows);
        const members = new Float64Array(rows);
        for (let i = 0; i < chosen.length; i++) {
            values[chosen[i]] = (halves[0].values[i] + halves[1].values[i]) / (2 * share);
            members[chosen[i]] = 1;
        }
        const area = (halves[0].area + halves[1].area) / 2;
        sum.add(isWeighted ? share : 1, area, values);
        if (isWeighted)
            sum.addWeights(share, area, members);
    }
    return sum.total();
}
function pairsOf(truth) {
    const seen = [...new Set(truth)].sort((a, b) => a - b);
    return seen.flatMap((a, i) => seen.slice(i + 1).map((b) => [a, b]));
}
/** Influence of each row on Σ wₖAₖ / Σ wₖ. */
class AverageInfluence {
    #sums;
    #drift;
    #scores = 0;
    #weights = 0;
    constructor(rows) {
        this.#sums = new Float64Array(rows);
        this.#drift = new Float64Array(rows);
    }
    add(weight, score, influence) {
        this.#weights += weight;
        this.#scores += weight * score;
        for (let row = 0; row < influence.length; row++)
            this.#sums[row] += weight * influence[row];
    }
    /** Where the weight is the share of the rows that are members, it varies as they do. */
    addWeights(share, score, members) {
        for (let row = 0; row < members.length; row++) {
            this.#sums[row] += (members[row] - share) * score;
            this.#drift[row] += members[row] - share;
        }
    }
    total() {
        const average = this.#scores / this.#weights;
        return this.#sums.map((sum, row) => (sum - average * this.#drift[row]) / this.#weights);
    }
}

;// CONCATENATED MODULE: ./lib/evaluation/metrics/one-vs-rest.js






/** Binary ranking metrics averaged over classes (one against the rest, or each against each) or over labels. */
const AREA = {
    of: rocAuc,
    influence: (truth, scores) => (0,ranking/* placementInfluence */.RR)((0,ranking/* ranking */.lC)(truth, scores), truth),
};
const PRECISION = {
    of: precisionSum,
    influence: (truth, scores) => (0,ranking/* averagePrecisionInfluence */.bK)((0,ranking/* ranking */.lC)(truth, scores)),
};
/** Truth as [rows, K] of 0 and 1. */
const indicator = ({ truth, rows, width }) => {
    const cells = new Float64Array(rows * width);
    for (let row = 0; row < rows; row++)
        cells[row * width + truth[row]] = 1;
    return cells;
};
const weightOf = (weights, row) => (weights ? weights[row] : 1);
function positives(truth, weights) {
    return truth.reduce((sum, label, row) => sum + label * weightOf(weights, row), 0);
}
/** Weight of all labels of a multilabel sample. */
const labelWeight = ({ truth, width }, weights) => truth.reduce((sum, label, i) => sum + label * weightOf(weights, Math.floor(i / width)), 0);
/** One score a column of a [rows, width] truth. */
function byColumn(truth, { prediction, width }, of, weights) {
    const columns = Array.from({ length: width }, (_, k) => k);
    return {
        of: columns.map((k) => of((0,evaluation_sample/* column */.fi)(truth, width, k), (0,evaluation_sample/* column */.fi)(prediction, width, k), weights)),
        weights: columns.map((k) => positives((0,evaluation_sample/* column */.fi)(truth, width, k), weights)),
    };
}
/** NaN where a score that counts is undefined. */
function overLabels(truth, sample, of, average, weights) {
    const { prediction, rows, width } = sample;
    if (average === 'micro') {
        const repeated = weights && Float64Array.from(prediction, (_, i) => weights[Math.floor(i / width)]);
        return of(truth, prediction, repeated);
    }
    if (average === 'samples') {
        const part = (values, row) => values.subarray(row * width, (row + 1) * width);
        const scores = Array.from({ length: rows }, (_, row) => weightOf(weights, row) === 0 ? 0 : of(part(truth, row), part(prediction, row), null));
        return mean({ of: scores, weights: scores.map((_, row) => weightOf(weights, row)) });
    }
    const scores = byColumn(truth, sample, of, weights);
    return mean(average === 'macro' ? { ...scores, weights: scores.weights.map(() => 1) } : scores);
}
/** What has no weight does not count, even where it is undefined. */
function mean({ of, weights }) {
    let sum = 0;
    let total = 0;
    for (let i = 0; i < of.length; i++) {
        if (weights[i] === 0)
            continue;
        sum += of[i] * weights[i];
        total += weights[i];
    }
    return sum / total;
}
/**
 * Mean over the pairs of classes that are seen, each ranked by the scores of either.
 * @see Hand & Till (2001)
 */
function oneVsOne(sample, options, isWeighted) {
    const { truth, rows, width } = sample;
    const weights = (0,values/* weightsOf */.Z$)(sample, options);
    const sums = new Float64Array(width);
    for (let row = 0; row < rows; row++)
        sums[truth[row]] += weightOf(weights, row);
    const pairs = pairsOf(truth).filter(([a, b]) => sums[a] > 0 && sums[b] > 0);
    return mean({
        of: pairs.map(([a, b]) => {
            const chosen = Uint32Array.from([...truth.keys()].filter((row) => truth[row] === a || truth[row] === b));
            const both = (0,evaluation_sample/* subset */.LE)(sample, chosen);
            const own = weights && Float64Array.from(chosen, (row) => weights[row]);
            const area = (k) => rocAuc(both.truth.map((label) => Number(label === k)), (0,evaluation_sample/* column */.fi)(both.prediction, width, k), own);
            return (area(a) + area(b)) / 2;
        }),
        weights: pairs.map(([a, b]) => (isWeighted ? sums[a] + sums[b] : 1)),
    });
}
/** As `numpy.allclose` has it; a softmax in single precision passes. */
const CLOSE = 1e-5 + 1e-8;
const ofClasses = (of, absent) => (0,values/* judged */.g$)((sample, options) => {
    const not = (0,multiclass/* notProbabilities */.nb)(sample, CLOSE);
    if (not)
        return (0,values/* undefinedBecause */.r7)(not.reason);
    const found = of(sample, options);
    return Number.isNaN(found) ? (0,values/* undefinedBecause */.r7)(absent) : (0,values/* value */.Uq)(found);
});
const one_vs_rest_shared = {
    better: 'higher',
    range: [0, 1],
    classes: 'both',
    aliases: [],
};
const influenced = (influence) => ({
    kind: 'influence',
    influence,
});
const overClasses = (of, average) => (sample, options) => overLabels(indicator(sample), sample, of, average, (0,values/* weightsOf */.Z$)(sample, options));
const ABSENT = 'a class has no rows';
const ovr = (name, title, average, aliases) => ({
    ...one_vs_rest_shared,
    tasks: ['multiclass'],
    name,
    title,
    standard: average === 'macro',
    aliases,
    compute: ofClasses(overClasses(rocAuc, average), average === 'macro' ? ABSENT : 'only one class'),
    estimator: influenced((sample) => influenceOverLabels(indicator(sample), sample, AREA, average)),
});
const ovo = (name, title, isWeighted) => ({
    ...one_vs_rest_shared,
    tasks: ['multiclass'],
    name,
    title,
    standard: false,
    compute: ofClasses((sample, options) => oneVsOne(sample, options, isWeighted), 'only one class'),
    estimator: influenced((sample) => influenceOverPairs(sample, AREA, isWeighted)),
});
const precisionOfClasses = (average) => ({
    ...one_vs_rest_shared,
    tasks: ['multiclass'],
    name: `average_precision_${average}`,
    title: `average precision, ${average}`,
    standard: false,
    compute: ofClasses(overClasses(precisionSum, average), ABSENT),
    estimator: influenced((sample) => influenceOverLabels(indicator(sample), sample, PRECISION, average)),
});
const oneVsRestMetrics = [
    ovr('roc_auc_ovr', 'ROC AUC, one against the rest', 'macro', ['roc_auc_ovr_macro']),
    ovr('roc_auc_ovr_weighted', 'ROC AUC, one against the rest, weighted', 'weighted', []),
    ovr('roc_auc_ovr_micro', 'ROC AUC, one against the rest, micro', 'micro', []),
    ovo('roc_auc_ovo', 'ROC AUC, one against one', false),
    ovo('roc_auc_ovo_weighted', 'ROC AUC, one against one, weighted', true),
    ...['macro', 'weighted', 'micro'].map(precisionOfClasses),
];
const RANKINGS = [
    { name: 'roc_auc', title: 'ROC AUC', score: AREA, absent: 'has only one class', filled: null },
    {
        name: 'average_precision',
        title: 'average precision',
        score: PRECISION,
        absent: 'has no positive label',
        filled: 0,
    },
];
const SUBJECT = {
    macro: 'a label',
    weighted: 'a label',
    micro: 'the whole',
    samples: 'a row',
};
/** Of multilabel truth: `roc_auc_macro`, …, `average_precision_samples` */
const labelRankingMetrics = RANKINGS.flatMap(({ name, title, score, absent, filled }) => ['macro', 'micro', 'weighted', 'samples'].map((average) => ({
    ...one_vs_rest_shared,
    tasks: ['multilabel'],
    name: `${name}_${average}`,
    title: `${title}, ${average}`,
    standard: average === 'macro',
    aliases: average === 'macro' ? [name, `${name}_score`] : [],
    estimator: average === 'samples'
        ? { kind: 'resample' }
        : influenced((sample) => influenceOverLabels(sample.truth, sample, score, average)),
    compute: (0,values/* judged */.g$)((sample, options) => {
        const weights = (0,values/* weightsOf */.Z$)(sample, options);
        const found = overLabels(sample.truth, sample, score.of, average, weights);
        if (!Number.isNaN(found))
            return (0,values/* value */.Uq)(found);
        const fill = (truth, scores, own) => {
            const one = score.of(truth, scores, own);
            return Number.isNaN(one) && filled !== null ? filled : one;
        };
        const printed = overLabels(sample.truth, sample, fill, average, weights);
        const none = average === 'weighted' && labelWeight(sample, weights) === 0;
        return (0,values/* undefinedBecause */.r7)(`${SUBJECT[average]} ${absent}`, none ? 0 : Number.isNaN(printed) ? undefined : printed);
    }),
})));

;// CONCATENATED MODULE: ./lib/evaluation/metrics/queries.js


const linear = (relevance) => relevance;
const exponential = (relevance) => 2 ** relevance - 1;
function queriesOf({ truth, prediction, groups, rows }, gain, weights) {
    const members = new Map();
    for (let row = 0; row < rows; row++) {
        const query = groups ? groups[row] : 0;
        const found = members.get(query);
        if (found)
            found.push(row);
        else
            members.set(query, [row]);
    }
    return [...members.values()].flatMap((of) => {
        const weight = weights ? weights[of[0]] : 1;
        return weight === 0 ? [] : [queryOf(of, truth, prediction, gain, weight)];
    });
}
function queryOf(rows, truth, prediction, gain, weight) {
    const order = (0,argsort/* argsort */.XQ)(Float64Array.from(rows, (row) => -prediction[row]));
    const groups = [];
    let previous = Number.NaN;
    for (const place of order) {
        const row = rows[place];
        if (prediction[row] !== previous)
            groups.push({ size: 0, gain: 0, relevant: 0 });
        previous = prediction[row];
        const group = groups[groups.length - 1];
        group.size += 1;
        group.gain += gain(truth[row]);
        group.relevant += Number(truth[row] > 0);
    }
    const ideal = Float64Array.from(rows, (row) => gain(truth[row]))
        .sort()
        .reverse();
    return { weight, groups, ideal, relevant: groups.reduce((sum, group) => sum + group.relevant, 0) };
}
const discount = (place) => 1 / Math.log2(place + 1);
/** Σ gain / log₂(1 + place) of the first k; tied documents share their places. @see McSherry & Najork (2008) */
function dcg({ groups }, k) {
    let sum = 0;
    let place = 0;
    for (const { size, gain } of groups) {
        let shared = 0;
        for (let i = 0; i < size && place + i < k; i++)
            shared += discount(place + i + 1);
        sum += (gain / size) * shared;
        place += size;
    }
    return sum;
}
function ndcg(query, k) {
    let best = 0;
    for (let i = 0; i < query.ideal.length && i < k; i++)
        best += query.ideal[i] * discount(i + 1);
    // A query without a relevant document counts as 0, as in scikit-learn.
    return best === 0 ? 0 : dcg(query, k) / best;
}
/** Relevant documents expected among the first k. */
function queries_hits({ groups }, k) {
    let sum = 0;
    let place = 0;
    for (const { size, relevant } of groups) {
        if (place >= k)
            break;
        sum += (relevant * Math.min(size, k - place)) / size;
        place += size;
    }
    return sum;
}
/** Probability that none of `drawn` documents out of a group is relevant. */
function noneOf({ size, relevant }, drawn) {
    let none = 1;
    for (let i = 0; i < drawn; i++)
        none *= Math.max(0, size - relevant - i) / (size - i);
    return none;
}
/** Probability that one of the first k is relevant. */
function hit({ groups }, k) {
    let place = 0;
    for (const group of groups) {
        if (place >= k)
            break;
        if (group.relevant > 0)
            return 1 - noneOf(group, Math.min(group.size, k - place));
        place += group.size;
    }
    return 0;
}
/** Expected 1 / place of the first relevant document, 0 where it is not among the first k. */
function reciprocalRank({ groups }, k) {
    let place = 0;
    for (const group of groups) {
        if (group.relevant > 0) {
            let sum = 0;
            for (let i = 0; i <= group.size - group.relevant && place + i < k; i++) {
                const isFirst = (noneOf(group, i) * group.relevant) / (group.size - i);
                sum += isFirst / (place + i + 1);
            }
            return sum;
        }
        place += group.size;
    }
    return 0;
}
/** Expected mean precision at the places of the relevant documents among the first k, over all relevant ones. */
function queryPrecision({ groups, relevant }, k) {
    let sum = 0;
    let place = 0;
    let before = 0;
    for (const group of groups) {
        // Given a relevant document at a place, each other one of its group is relevant with this probability.
        const others = group.size > 1 ? (group.relevant - 1) / (group.size - 1) : 0;
        for (let i = 0; i < group.size && place + i < k; i++)
            sum += ((group.relevant / group.size) * (before + 1 + i * others)) / (place + i + 1);
        place += group.size;
        before += group.relevant;
    }
    return sum / relevant;
}
function queries_mean(queries, of) {
    let sum = 0;
    let total = 0;
    for (const query of queries) {
        sum += query.weight * of(query);
        total += query.weight;
    }
    return sum / total;
}
const NO_WEIGHT = 'no query has a weight';
/** Graded relevance; every query counts. */
const ofGrades = (of, k, gain, isBounded) => (0,values/* judged */.g$)((sample, options) => {
    const row = isBounded ? sample.truth.findIndex((relevance) => relevance < 0) : -1;
    if (row >= 0)
        return (0,values/* undefinedBecause */.r7)(`the relevance of row ${row + 1} is less than 0`);
    const queries = queriesOf(sample, gain, (0,values/* weightsOf */.Z$)(sample, options));
    if (queries.length === 0)
        return (0,values/* undefinedBecause */.r7)(NO_WEIGHT);
    if (isBounded && queries.every(({ ideal }) => ideal.length === 1))
        return (0,values/* undefinedBecause */.r7)('every query has only one document');
    return (0,values/* value */.Uq)(queries_mean(queries, (query) => of(query, k)));
});
/** Relevant is what is above 0; queries without a relevant document do not count. */
const ofRelevant = (of, k) => (0,values/* judged */.g$)((sample, options) => {
    const queries = queriesOf(sample, linear, (0,values/* weightsOf */.Z$)(sample, options)).filter(({ relevant }) => relevant > 0);
    return queries.length === 0
        ? (0,values/* undefinedBecause */.r7)('no query has a relevant document')
        : (0,values/* value */.Uq)(queries_mean(queries, (query) => of(query, k)));
});
const AT_K = [
    {
        name: 'ndcg',
        title: 'NDCG',
        tasks: ['ranking', 'retrieval'],
        compute: (k) => ofGrades(ndcg, k, linear, true),
    },
    {
        name: 'ndcg_exp2',
        title: 'NDCG with gain 2^relevance − 1',
        tasks: ['ranking', 'retrieval'],
        compute: (k) => ofGrades(ndcg, k, exponential, true),
    },
    {
        name: 'dcg',
        title: 'DCG',
        tasks: ['ranking', 'retrieval'],
        range: [-Infinity, Infinity],
        compute: (k) => ofGrades(dcg, k, linear, false),
    },
    {
        name: 'precision',
        title: 'precision',
        tasks: ['retrieval', 'ranking'],
        compute: (k) => ofRelevant((query, of) => queries_hits(query, of) / of, k),
    },
    {
        name: 'recall',
        title: 'recall',
        tasks: ['retrieval', 'ranking'],
        compute: (k) => ofRelevant((query, of) => queries_hits(query, of) / query.relevant, k),
    },
    { name: 'hit', title: 'hit rate', tasks: ['retrieval', 'ranking'], compute: (k) => ofRelevant(hit, k) },
    {
        name: 'mrr',
        title: 'mean reciprocal rank',
        tasks: ['retrieval', 'ranking'],
        compute: (k) => ofRelevant(reciprocalRank, k),
    },
    {
        // Over all relevant documents, as trec_eval's map_cut.
        name: 'map',
        title: 'mean average precision',
        tasks: ['retrieval', 'ranking'],
        compute: (k) => ofRelevant(queryPrecision, k),
    },
];
const STANDARD = {
    ranking: ['ndcg', 'ndcg_at_10', 'mrr', 'map'],
    retrieval: ['recall_at_10', 'mrr_at_10', 'map_at_10', 'ndcg_at_10'],
};
/** Each task has a metric of its own, for what its reports show differs. */
function queryMetric({ name, title, tasks, range = [0, 1], compute }, k) {
    const full = k === null ? name : `${name}_at_${k}`;
    return tasks.map((task) => ({
        name: full,
        title: k === null ? title : `${title} at ${k}`,
        tasks: [task],
        better: 'higher',
        range,
        classes: 'none',
        standard: STANDARD[task]?.includes(full) ?? false,
        aliases: k === null ? [`${name}_score`] : [`${name}@${k}`],
        compute: compute(k ?? Infinity),
        estimator: { kind: 'resample' },
    }));
}
/** `precision` of a whole ranking says nothing about it. */
const WHOLE = AT_K.filter(({ name }) => !['precision', 'recall', 'hit'].includes(name));
const queryMetrics = [
    ...WHOLE.flatMap((family) => queryMetric(family, null)),
    ...AT_K.flatMap((family) => [1, 5, 10].flatMap((k) => queryMetric(family, k))),
];
/** `ndcg_at_20`; null for a name that is none of these. */
function queryMetricAt(name, k) {
    const family = AT_K.find((one) => one.name === name);
    return family && k >= 1 ? queryMetric(family, k) : null;
}

;// CONCATENATED MODULE: ./lib/statistics/percentile.js

/**
 * The value below which this share of the weight lies; where the share falls between two values, their mean.
 * Values of weight 0 do not count; without weights, all alike.
 * @see Hyndman & Fan (1996), definition 2; `averaged_inverted_cdf` of numpy
 */
function weightedPercentile(values, weights, share) {
    const order = (0,argsort/* argsort */.XQ)(values).filter((row) => !weights || weights[row] > 0);
    const below = new Float64Array(order.length);
    let sum = 0;
    for (let i = 0; i < order.length; i++) {
        sum += weights ? weights[order[i]] : 1;
        below[i] = sum;
    }
    const wanted = share * sum;
    let at = below.findIndex((weight) => weight >= wanted);
    if (at < 0)
        at = order.length - 1;
    const isBetween = below[at] - wanted <= Number.EPSILON && at + 1 < order.length;
    return isBetween ? (values[order[at]] + values[order[at + 1]]) / 2 : values[order[at]];
}

;// CONCATENATED MODULE: ./lib/evaluation/metrics/regression.js





/** Metrics of numbers. */
const meanSquare = (truth, prediction, weights) => (0,values/* weightedMean */.hY)((0,losses/* squaredErrors */.Vk)(truth, prediction), weights);
const rootMeanSquare = (...given) => Math.sqrt(meanSquare(...given));
/** Variance of the errors, about their own mean. */
const errorVariance = (truth, prediction, weights) => {
    const errors = truth.map((label, row) => label - prediction[row]);
    const center = (0,values/* weightedMean */.hY)(errors, weights);
    return (0,values/* weightedMean */.hY)(errors.map((one) => (one - center) ** 2), weights);
};
const pinballLosses = (level) => (truth, prediction) => truth.map((label, row) => {
    const gap = label - prediction[row];
    return gap >= 0 ? level * gap : (level - 1) * gap;
});
const pinball = (level) => (truth, prediction, weights) => (0,values/* weightedMean */.hY)(pinballLosses(level)(truth, prediction), weights);
const percentage = (truth, prediction) => truth.map((label, row) => Math.abs(prediction[row] - label) / Math.max(Math.abs(label), 2 ** -52));
const AT_MOST_MINUS_ONE = (sample, weights) => [sample.truth, sample.prediction].some((values) => some(values, sample, weights, (one) => one <= -1))
    ? 'a label or a prediction is −1 or less'
    : null;
const logOf = (values) => values.map((one) => Math.log1p(one));
const regressionMetrics = [
    {
        ...error,
        name: 'mae',
        title: 'mean absolute error',
        standard: true,
        aliases: ['mean_absolute_error'],
        ...outputs_meanLoss(losses/* absoluteErrors */.Jf),
    },
    {
        ...error,
        name: 'rmse',
        title: 'root mean squared error',
        standard: true,
        aliases: ['root_mean_squared_error'],
        compute: byOutput(rootMeanSquare).compute,
        estimator: { kind: 'influence', influence: influenceOf(losses/* rmseInfluence */.fc) },
    },
    {
        ...error,
        name: 'r2',
        title: 'R²',
        better: 'higher',
        range: [-Infinity, 1],
        standard: true,
        aliases: ['r2_score'],
        compute: outputs_explained(meanSquare, values/* weightedMean */.hY),
        estimator: { kind: 'influence', influence: influenceOf(losses/* r2Influence */.cX) },
    },
    {
        ...error,
        name: 'mse',
        title: 'mean squared error',
        aliases: ['mean_squared_error'],
        ...outputs_meanLoss(losses/* squaredErrors */.Vk),
    },
    {
        ...error,
        name: 'median_absolute_error',
        title: 'median absolute error',
        ...byOutput((truth, prediction, weights) => weightedPercentile((0,losses/* absoluteErrors */.Jf)(truth, prediction), weights, 0.5)),
    },
    {
        ...error,
        name: 'max_error',
        title: 'largest error',
        ...byOutput((truth, prediction, weights) => (0,losses/* absoluteErrors */.Jf)(truth, prediction).reduce((most, one, row) => (weights && weights[row] === 0 ? most : Math.max(most, one)), 0)),
    },
    {
        ...error,
        name: 'explained_variance',
        title: 'explained variance',
        better: 'higher',
        range: [-Infinity, 1],
        aliases: ['explained_variance_score'],
        compute: outputs_explained(errorVariance, values/* weightedMean */.hY, { needsTwo: false }),
        estimator: { kind: 'resample' },
    },
    {
        ...error,
        name: 'mape',
        title: 'mean absolute percentage error',
        aliases: ['mean_absolute_percentage_error'],
        ...outputs_meanLoss(percentage),
    },
    {
        ...error,
        name: 'msle',
        title: 'mean squared logarithmic error',
        aliases: ['mean_squared_log_error'],
        ...outputs_meanLoss((truth, prediction) => (0,losses/* squaredErrors */.Vk)(logOf(truth), logOf(prediction)), AT_MOST_MINUS_ONE),
    },
    {
        ...error,
        name: 'rmsle',
        title: 'root mean squared logarithmic error',
        aliases: ['root_mean_squared_log_error'],
        ...byOutput((truth, prediction, weights) => rootMeanSquare(logOf(truth), logOf(prediction), weights), AT_MOST_MINUS_ONE),
    },
    ...devianceMetrics,
    d2('d2_absolute_error_score', 'D² of the absolute error', ['d2_absolute_error'], outputs_explained(pinball(0.5), (truth, weights) => weightedPercentile(truth, weights, 0.5))),
];
/** `mean_pinball_loss_0.9` */
const pinballLoss = (level) => ({
    ...error,
    name: `mean_pinball_loss_${level}`,
    title: `pinball loss at ${level}`,
    ...outputs_meanLoss(pinballLosses(level)),
});
/** `d2_pinball_score_0.9` */
const pinballExplained = (level) => d2(`d2_pinball_score_${level}`, `D² of the pinball loss at ${level}`, [], outputs_explained(pinball(level), (truth, weights) => weightedPercentile(truth, weights, level)));

// EXTERNAL MODULE: ./lib/evaluation/metrics/segmentation.js
var segmentation = __webpack_require__(636);
;// CONCATENATED MODULE: ./lib/evaluation/metrics/registry.js














/** Tasks may each have a metric of one name. */
const registry = [
    ...binaryMetrics,
    ...decisionMetrics,
    ...moreBinaryMetrics,
    fbeta(0.5),
    fbeta(2),
    partialAuc(0.1),
    ...regressionMetrics,
    pinballLoss(0.5),
    ...forecastingMetrics,
    ...multiclass/* decisionMetricsOfClasses */.Xg,
    ...multiclass/* probabilityMetrics */.xQ,
    (0,multiclass/* topK */.rv)(3),
    ...oneVsRestMetrics,
    ...calibrationMetrics,
    ...multilabelMetrics,
    ...labelRankingMetrics,
    ...queryMetrics,
    ...detectionMetrics,
    ...segmentation/* segmentationMetrics */.A,
];
const NUMBER = String.raw `(-?(?:0|[1-9]\d*)(?:\.\d+)?)`;
/** Names that hold a number. */
const PARAMETRISED = [
    [new RegExp(`^fbeta_${NUMBER}$`), (beta) => (beta > 0 ? fbeta(beta) : null)],
    [new RegExp(`^roc_auc_max_fpr_${NUMBER}$`), (rate) => (rate > 0 && rate < 1 ? partialAuc(rate) : null)],
    [new RegExp(`^mean_pinball_loss_${NUMBER}$`), (at) => (at >= 0 && at <= 1 ? pinballLoss(at) : null)],
    [new RegExp(`^d2_pinball_score_${NUMBER}$`), (at) => (at >= 0 && at <= 1 ? pinballExplained(at) : null)],
    [
        new RegExp(`^mean_tweedie_deviance_${NUMBER}$`),
        (power) => (isTweedie(power) ? tweedieDeviance(power) : null),
    ],
    [
        new RegExp(`^d2_tweedie_score_${NUMBER}$`),
        (power) => (isTweedie(power) ? tweedieExplainedScore(power) : null),
    ],
    [/^ece_([1-9]\d{0,3})$/, ece],
    [/^top_([1-9]\d{0,4})_accuracy$/, multiclass/* topK */.rv],
];
const isTweedie = (power) => power <= 0 || power >= 1;
/** All metrics of that name or of another name for it, one or more for different tasks. */
function named(name) {
    const found = registry.filter((metric) => metric.name === name || metric.aliases.includes(name));
    const atK = /^(\w+?)(?:_at_|@)([1-9]\d{0,4})$/.exec(name);
    const made = [
        ...(atK ? (queryMetricAt(atK[1], Number(atK[2])) ?? []) : []),
        detectionMetricNamed(name),
        ...PARAMETRISED.map(([pattern, make]) => {
            const match = pattern.exec(name);
            return match && make(Number(match[1]));
        }),
    ];
    return [...found, ...made.filter((metric) => metric !== null)];
}
/** What people call a metric and which way is better; undefined where it is not one of ours. */
const describeMetric = (name) => named(name)[0];
/** Name → metric; of tasks that share a name, that of the first. */
const METRICS = Object.fromEntries([...registry].reverse().map((metric) => [metric.name, metric]));
/** Metrics that every report of the task shows, in this order; `findMetric` knows more. */
const metricsOf = (task) => registry.filter((metric) => metric.standard && metric.tasks.includes(task));
/** All metrics of a task but those with another number in their name. */
const knownMetrics = (task) => registry.filter((metric) => metric.tasks.includes(task));
/**
 * The metric of that name, or of scikit-learn's other name for it.
 * @throws UserError for an unknown name, or a metric of another task.
 */
function findMetric(name, task) {
    const candidates = named(name);
    const found = candidates.find((metric) => metric.tasks.includes(task));
    if (found)
        return found;
    const known = knownMetrics(task);
    const hint = `Metrics for ${task}: ${known.map((metric) => metric.name).join(', ')}.`;
    if (candidates.length > 0) {
        const tasks = [...new Set(candidates.flatMap((metric) => metric.tasks))];
        throw new errors/* UserError */.yo(`metric "${name}" is for ${tasks.join(', ')}, not ${task}`, { hint });
    }
    const names = known.flatMap((metric) => [metric.name, ...metric.aliases]);
    throw new errors/* UserError */.yo(`unknown metric "${name}".${(0,lib_text/* didYouMean */.au)(name, names)}`, { hint });
}


/***/ }),

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Dw: () => (/* binding */ weightedAreaUnderRoc),
/* harmony export */   Lr: () => (/* binding */ weightedAveragePrecision),
/* harmony export */   RR: () => (/* binding */ placementInfluence),
/* harmony export */   bK: () => (/* binding */ averagePrecisionInfluence),
/* harmony export */   bz: () => (/* binding */ partialAreaUnderRoc),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   lC: () => (/* binding */ ranking),
/* harmony export */   qk: () => (/* binding */ rankingOf),
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38235);

function ranking(labels, scores) {
    const { order, groups, starts } = (0,_statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .tieGroups */ .dO)(scores);
    const isPositive = new Uint8Array(labels);
    const positivesBelow = new Uint32Array(groups + 1);
    let positives = 0;
    for (let g = 0; g < groups; g++) {
        positivesBelow[g] = positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            positives += isPositive[order[i]];
    }
    positivesBelow[groups] = positives;
    return { order, groups, starts, positivesBelow, positives, negatives: order.length - positives, isPositive };
}
const rankings = new WeakMap();
/** The ranking of a sample, found once for all that look at it: its metrics, their errors and its curves. */
function rankingOf({ truth, prediction }) {
    const known = rankings.get(prediction);
    if (known?.truth === truth)
        return known.ranked;
    const ranked = ranking(truth, prediction);
    rankings.set(prediction, { truth, ranked });
    return ranked;
}
/**
 * Share of (positive, negative) pairs in the right order, ties counting half: the area under the ROC curve.
 * Sums whole numbers, so it is exact before its one division. Both classes must be present.
 */
function areaUnderRoc({ groups, starts, positivesBelow, positives, negatives }) {
    let twice = 0;
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        twice += tiedPositives * (2 * (starts[g] - positivesBelow[g]) + tiedNegatives);
    }
    return twice / (2 * positives * negatives);
}
/** The same with a weight of each row; some weight is on both classes. */
function weightedAreaUnderRoc({ order, groups, starts }, labels, weights) {
    let area = 0;
    let positives = 0;
    let negatives = 0;
    for (let g = 0; g < groups; g++) {
        let tiedPositives = 0;
        let tiedNegatives = 0;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            if (labels[row] === 1)
                tiedPositives += weights[row];
            else
                tiedNegatives += weights[row];
        }
        area += tiedPositives * (negatives + tiedNegatives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
    }
    return area / (positives * negatives);
}
/**
 * Area under the ROC curve up to `maxRate` false positives, the last step cut linearly, then standardised so that
 * chance is 0.5 and the most is 1. Some weight is on both classes.
 * @see McClish (1989), Analyzing a portion of the ROC curve
 */
function partialAreaUnderRoc({ order, groups, starts }, labels, weights, maxRate) {
    const steps = new Float64Array(2 * groups);
    const totals = [0, 0];
    for (let g = 0; g < groups; g++) {
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            steps[2 * g + labels[row]] += weights ? weights[row] : 1;
        }
        totals[0] += steps[2 * g];
        totals[1] += steps[2 * g + 1];
    }
    let area = 0;
    let [rate, recall] = [0, 0];
    for (let g = groups - 1; g >= 0 && rate < maxRate; g--) {
        const [across, up] = [steps[2 * g] / totals[0], steps[2 * g + 1] / totals[1]];
        const part = across === 0 ? 1 : Math.min(1, (maxRate - rate) / across);
        area += part * across * (recall + (part * up) / 2);
        rate += part * across;
        recall += part * up;
    }
    const least = maxRate ** 2 / 2;
    return (1 + (area - least) / (maxRate - least)) / 2;
}
/** Σ (recallᵢ − recallᵢ₋₁)·precisionᵢ over distinct scores from the highest down; no interpolation. */
function averagePrecision({ order, groups, starts, positivesBelow, positives }) {
    let sum = 0;
    for (let g = groups - 1; g >= 0; g--) {
        const precision = (positives - positivesBelow[g]) / (order.length - starts[g]);
        sum += (positivesBelow[g + 1] - positivesBelow[g]) * precision;
    }
    return sum / positives;
}
/** The same with a weight of each row; some weight is on positives. */
function weightedAveragePrecision({ order, groups, starts }, labels, weights) {
    let sum = 0;
    let positives = 0;
    let all = 0;
    for (let g = groups - 1; g >= 0; g--) {
        let tiedPositives = 0;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            all += weights[row];
            tiedPositives += weights[row] * labels[row];
        }
        positives += tiedPositives;
        if (tiedPositives > 0)
            sum += (tiedPositives * positives) / all;
    }
    return sum / positives;
}
/**
 * Placement value of each row: for a positive the share of negatives below it, for a negative the share of
 * positives above it, ties counting half.
 * @see DeLong, DeLong & Clarke-Pearson (1988)
 */
function placements(ranked) {
    const { order, groups, starts, positivesBelow, positives, negatives, isPositive } = ranked;
    const values = new Float64Array(order.length);
    // By label: a branch on it goes either way.
    const placement = new Float64Array(2);
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        placement[1] = (starts[g] - positivesBelow[g] + tiedNegatives / 2) / negatives;
        placement[0] = (positives - positivesBelow[g + 1] + tiedPositives / 2) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            values[order[i]] = placement[isPositive[order[i]]];
    }
    return values;
}
/** Influence of each row on the area under the ROC curve: placement values by the shares of the classes. */
function placementInfluence(ranked, labels) {
    const area = areaUnderRoc(ranked);
    const { positives, negatives } = ranked;
    return placements(ranked).map((value, row) => ((value - area) * labels.length) / (labels[row] === 1 ? positives : negatives));
}
/**
 * Influence of each row on average precision: its variance over n estimates the variance of the metric.
 * With A(t) = P(y = 1, s ≥ t) and B(t) = P(s ≥ t), the metric is E[y·A(s)/B(s)]/π, and its Gateaux derivative at
 * (y, s) is {y·[A(s)/B(s) + E(Y·1{S ≤ s}/B(S)) − AP] − E(Y·1{S ≤ s}·A(S)/B(S)²)}/π.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation.
 */
function averagePrecisionInfluence(ranked) {
    const { order, groups, starts, positivesBelow, positives, isPositive } = ranked;
    const rows = order.length;
    const value = averagePrecision(ranked);
    const influence = new Float64Array(rows);
    const byLabel = new Float64Array(2);
    let gained = 0;
    let diluted = 0;
    for (let g = 0; g < groups; g++) {
        const atOrAbove = rows - starts[g];
        const precision = (positives - positivesBelow[g]) / atOrAbove;
        const share = (positivesBelow[g + 1] - positivesBelow[g]) / atOrAbove;
        gained += share;
        diluted += share * precision;
        byLabel[0] = (-diluted * rows) / positives;
        byLabel[1] = ((precision + gained - value - diluted) * rows) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            influence[order[i]] = byLabel[isPositive[order[i]]];
    }
    return influence;
}


/***/ }),

/***/ 57838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   l: () => (/* binding */ scoredSample)
/* harmony export */ });
/** Labels 0 and 1, or numbers, with one score a row. */
const scoredSample = (truth, prediction, weights = null) => ({
    rows: truth.length,
    truth,
    prediction,
    width: 1,
    classes: [],
    groups: null,
    weights,
});
/** The sample of these rows, in this order; a row may come more than once. */
function subset(sample, rows) {
    const truthWidth = sample.rows === 0 ? 0 : sample.truth.length / sample.rows;
    const { groups, weights, scales, objects } = sample;
    return {
        ...sample,
        rows: rows.length,
        truth: pick(sample.truth, rows, truthWidth),
        prediction: pick(sample.prediction, rows, sample.width),
        groups: groups && Int32Array.from(rows, (row) => groups[row]),
        weights: weights && pick(weights, rows, 1),
        ...(scales && { scales: pick(scales, rows, 1) }),
        ...(objects && { objects: pickObjects(objects, rows, sample.rows) }),
    };
}
/** Of row-major values [rows, width]. */
const column = (values, width, k) => Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + k]);
function pick(values, rows, width) {
    const picked = new Float64Array(rows.length * width);
    if (width === 1)
        for (let i = 0; i < rows.length; i++)
            picked[i] = values[rows[i]];
    else
        for (let i = 0; i < rows.length; i++)
            picked.set(values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
    return picked;
}
function pickObjects({ truth, detected }, rows, images) {
    const chosen = (list) => {
        const members = Array.from({ length: images }, () => []);
        for (let i = 0; i < list.image.length; i++)
            members[list.image[i]].push(i);
        const places = Array.from(rows, (image, place) => members[image].map(() => place)).flat();
        const order = Uint32Array.from(Array.from(rows, (image) => members[image]).flat());
        const list2 = {
            image: Int32Array.from(places),
            class: Int32Array.from(order, (i) => list.class[i]),
            boxes: pick(list.boxes, order, 4),
        };
        return { order, list: list2 };
    };
    const ofTruth = chosen(truth);
    const ofDetected = chosen(detected);
    return {
        truth: {
            ...ofTruth.list,
            area: pick(truth.area, ofTruth.order, 1),
            crowd: Uint8Array.from(ofTruth.order, (i) => truth.crowd[i]),
        },
        detected: { ...ofDetected.list, score: pick(detected.score, ofDetected.order, 1) },
    };
}


/***/ })

};
