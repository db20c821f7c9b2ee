export const id = 244;
export const ids = [244];
export const modules = {

/***/ 85093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fz: () => (/* binding */ precision),
/* harmony export */   I9: () => (/* binding */ recall),
/* harmony export */   Wx: () => (/* binding */ resampleCounts),
/* harmony export */   f1: () => (/* binding */ f1),
/* harmony export */   i4: () => (/* binding */ jointCells),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   y2: () => (/* binding */ accuracy)
/* harmony export */ });
/* harmony import */ var _statistics_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53726);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);
/* harmony import */ var _statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);




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
/** Counts of the candidate, or of production, from the joint cells. */
function countsOf(cells, model) {
    const [both, alone] = model === 'candidate' ? [3, 1] : [3, 2];
    const other = 3 - alone;
    return {
        truePositives: cells[4 + both] + cells[4 + alone],
        falsePositives: cells[both] + cells[alone],
        falseNegatives: cells[4] + cells[4 + other],
        trueNegatives: cells[0] + cells[other],
    };
}
/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05;
/**
 * Errors of a count metric by drawing the eight cells anew: the bootstrap of the rows, at a cost that does not
 * grow with them. Half a row is added to every cell first, so that a disagreement not seen among few rows stays
 * possible (Agresti & Min, 2005). The errors are normal with the standard error of the resamples: percentiles of
 * so coarse a statistic are too narrow, and reject 13 % of equal models where 10 % are meant. Half of the resamples
 * are drawn with the models exchanged, so that exchanging them changes nothing but signs.
 */
function resampleCounts(cells, statistic, resamples, seed) {
    const half = Math.ceil(resamples / 2);
    const straight = drawHalf(cells, statistic, half, seed);
    const exchanged = drawHalf(exchange(cells), statistic, half, seed);
    const gains = straight.candidate.map((value, i) => value - straight.production[i]);
    const mirrored = exchanged.production.map((value, i) => value - exchanged.candidate[i]);
    return {
        difference: errorOf(gains, mirrored),
        candidate: errorOf(straight.candidate, exchanged.production),
    };
}
function drawHalf(cells, statistic, draws, seed) {
    const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFromSeed */ .Bd)(seed);
    const weights = smoothed(cells);
    const rows = cells.reduce((sum, cell) => sum + cell, 0);
    const drawn = new Float64Array(8);
    const candidate = new Float64Array(draws);
    const production = new Float64Array(draws);
    for (let i = 0; i < draws; i++) {
        (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .drawMultinomial */ .CC)(random, rows, weights, drawn);
        candidate[i] = statistic(countsOf(drawn, 'candidate'));
        production[i] = statistic(countsOf(drawn, 'production'));
    }
    return { candidate, production };
}
const smoothed = (cells) => cells.map((cell) => cell + 0.5);
const exchange = (cells) => cells.map((_, cell) => cells[(cell & 4) | ((cell & 1) << 1) | ((cell & 2) >> 1)]);
/** From both halves of the resamples. */
function errorOf(first, second) {
    const values = new Float64Array(first.length + second.length);
    values.set(first);
    values.set(second, first.length);
    const defined = values.filter((value) => !Number.isNaN(value));
    if (defined.length < values.length * (1 - UNDEFINED_SHARE))
        return null;
    return (0,_statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__/* .studentError */ .si)(Math.sqrt((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .variance */ .GV)(defined)), Infinity);
}


/***/ }),

/***/ 96244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Cb: () => (/* binding */ METRICS),
  GF: () => (/* binding */ findMetric),
  Ps: () => (/* binding */ metricsOf)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/evaluation/decisions.js
var decisions = __webpack_require__(85093);
;// CONCATENATED MODULE: ./lib/evaluation/losses.js

/** Nothing is as improbable as zero: probabilities are kept this far from 0 and 1, as scikit-learn does. */
const CLIP = 2 ** -52;
const logLosses = (labels, scores) => scores.map((score, row) => -Math.log(Math.min(1 - CLIP, Math.max(CLIP, labels[row] === 1 ? score : 1 - score))));
const squaredErrors = (labels, scores) => scores.map((score, row) => (score - labels[row]) ** 2);
const absoluteErrors = (labels, scores) => scores.map((score, row) => Math.abs(score - labels[row]));
/** Influence of each row on the root of the mean squared error, by the delta method; zeros for a perfect fit. */
const rmseInfluence = (labels, scores) => {
    const squares = squaredErrors(labels, scores);
    const meanSquare = (0,moments/* mean */.i2)(squares);
    const slope = meanSquare === 0 ? 0 : 1 / (2 * Math.sqrt(meanSquare));
    return squares.map((square) => (square - meanSquare) * slope);
};
/** Mean squared distance of the labels from their mean. */
function spread(labels) {
    const center = (0,moments/* mean */.i2)(labels);
    return (0,moments/* mean */.i2)(labels.map((label) => (label - center) ** 2));
}
/** Influence of each row on R² = 1 − M/V, by the delta method. V must not be 0. */
const r2Influence = (labels, scores) => {
    const squares = squaredErrors(labels, scores);
    const meanSquare = (0,moments/* mean */.i2)(squares);
    const center = (0,moments/* mean */.i2)(labels);
    const total = spread(labels);
    return squares.map((square, row) => {
        const excess = (labels[row] - center) ** 2 - total;
        return (meanSquare * excess) / total ** 2 - (square - meanSquare) / total;
    });
};

// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(80912);
;// CONCATENATED MODULE: ./lib/evaluation/metrics.js






const value = (of) => ({ value: of, reason: null });
const undefinedBecause = (reason) => ({ value: null, reason });
const ofRows = (compute) => (labels, scores) => labels.length === 0 ? undefinedBecause('no rows') : compute(labels, scores);
const meanOf = (losses) => ofRows((labels, scores) => value((0,moments/* mean */.i2)(losses(labels, scores))));
const ofProbabilities = (losses) => ofRows((labels, scores) => {
    const row = scores.findIndex((score) => score < 0 || score > 1);
    return row < 0
        ? value((0,moments/* mean */.i2)(losses(labels, scores)))
        : undefinedBecause(`scores are not probabilities: ${scores[row]} in row ${row + 1}`);
});
const ofRanking = (of, needsNegatives) => ofRows((labels, scores) => {
    const ranked = (0,ranking/* ranking */.lC)(labels, scores);
    const rows = `among ${labels.length} ${labels.length === 1 ? 'row' : 'rows'}`;
    if (needsNegatives && (ranked.positives === 0 || ranked.negatives === 0))
        return undefinedBecause(`only one class ${rows}`);
    return ranked.positives === 0 ? undefinedBecause(`no positive label ${rows}`) : value(of(ranked));
});
const ofCounts = (statistic, reason) => (labels, scores, threshold) => {
    if (labels.length === 0)
        return undefinedBecause('no rows');
    const result = statistic((0,decisions/* countsOf */.mQ)((0,decisions/* jointCells */.i4)(labels, scores, scores, threshold), 'candidate'));
    return Number.isNaN(result) ? undefinedBecause(reason) : value(result);
};
const r2 = ofRows((labels, scores) => {
    if (labels.length < 2)
        return undefinedBecause('only 1 row');
    const total = spread(labels);
    return total === 0
        ? undefinedBecause('the label is the same in every row')
        : value(1 - (0,moments/* mean */.i2)(squaredErrors(labels, scores)) / total);
});
const share = {
    tasks: ['binary-classification'],
    better: 'higher',
    range: [0, 1],
};
const loss = { tasks: ['binary-classification'], better: 'lower', classes: 'none' };
const error = { tasks: ['regression'], better: 'lower', range: [0, Infinity], classes: 'none' };
const counted = (name, title, statistic, reason) => ({
    ...share,
    name,
    title,
    classes: 'positive',
    aliases: [`${name}_score`],
    compute: ofCounts(statistic, reason),
    estimator: { kind: 'counts', statistic },
});
const registry = [
    {
        ...share,
        name: 'roc_auc',
        title: 'ROC AUC',
        classes: 'both',
        aliases: ['roc_auc_score'],
        compute: ofRanking(ranking/* areaUnderRoc */.yr, true),
        estimator: { kind: 'delong' },
    },
    {
        ...share,
        name: 'average_precision',
        title: 'average precision',
        classes: 'both',
        aliases: ['average_precision_score'],
        compute: ofRanking(ranking/* averagePrecision */.cF, false),
        estimator: {
            kind: 'influence',
            influence: (labels, scores) => (0,ranking/* averagePrecisionInfluence */.bK)((0,ranking/* ranking */.lC)(labels, scores), labels),
        },
    },
    {
        ...loss,
        name: 'log_loss',
        title: 'log loss',
        range: [0, Infinity],
        aliases: [],
        compute: ofProbabilities(logLosses),
        estimator: { kind: 'mean', influence: logLosses },
    },
    {
        ...loss,
        name: 'brier_score_loss',
        title: 'Brier score',
        range: [0, 1],
        aliases: ['brier_score'],
        compute: ofProbabilities(squaredErrors),
        estimator: { kind: 'mean', influence: squaredErrors },
    },
    {
        ...share,
        name: 'accuracy',
        title: 'accuracy',
        classes: 'none',
        aliases: ['accuracy_score'],
        compute: ofCounts(decisions/* accuracy */.y2, 'no rows'),
        estimator: { kind: 'proportion' },
    },
    counted('precision', 'precision', decisions/* precision */.Fz, 'no row is predicted positive'),
    counted('recall', 'recall', decisions/* recall */.I9, 'no row has a positive label'),
    counted('f1', 'F1', decisions.f1, 'no row is positive or predicted positive'),
    {
        ...error,
        name: 'mae',
        title: 'mean absolute error',
        aliases: ['mean_absolute_error'],
        compute: meanOf(absoluteErrors),
        estimator: { kind: 'mean', influence: absoluteErrors },
    },
    {
        ...error,
        name: 'rmse',
        title: 'root mean squared error',
        aliases: ['root_mean_squared_error'],
        compute: ofRows((labels, scores) => value(Math.sqrt((0,moments/* mean */.i2)(squaredErrors(labels, scores))))),
        estimator: { kind: 'influence', influence: rmseInfluence },
    },
    {
        ...error,
        name: 'r2',
        title: 'R²',
        better: 'higher',
        range: [-Infinity, 1],
        aliases: ['r2_score'],
        compute: r2,
        estimator: { kind: 'influence', influence: r2Influence },
    },
];
/** Name → metric, in the order in which reports show them. */
const METRICS = Object.fromEntries(registry.map((metric) => [metric.name, metric]));
const metricsOf = (task) => registry.filter((metric) => metric.tasks.includes(task));
/**
 * The metric of that name, or of scikit-learn's other name for it.
 * @throws UserError for an unknown name, or a metric of another task.
 */
function findMetric(name, task) {
    const known = metricsOf(task);
    const named = (metric) => metric.name === name || metric.aliases.includes(name);
    const found = known.find(named);
    if (found)
        return found;
    const hint = `Metrics for ${task}: ${known.map((metric) => metric.name).join(', ')}.`;
    const elsewhere = registry.find(named);
    if (elsewhere)
        throw new errors/* UserError */.yo(`metric "${name}" is for ${elsewhere.tasks.join(', ')}, not ${task}`, { hint });
    const names = known.flatMap((metric) => [metric.name, ...metric.aliases]);
    throw new errors/* UserError */.yo(`unknown metric "${name}".${(0,lib_text/* didYouMean */.au)(name, names)}`, { hint });
}


/***/ }),

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   bK: () => (/* binding */ averagePrecisionInfluence),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   lC: () => (/* binding */ ranking),
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38235);

function ranking(labels, scores) {
    const order = (0,_statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .argsort */ .X)(scores);
    const rows = order.length;
    const starts = new Uint32Array(rows + 1);
    const positivesBelow = new Uint32Array(rows + 1);
    let groups = 0;
    let positives = 0;
    let previous = Number.NaN;
    for (let i = 0; i < rows; i++) {
        const row = order[i];
        if (scores[row] !== previous) {
            previous = scores[row];
            starts[groups] = i;
            positivesBelow[groups++] = positives;
        }
        positives += labels[row];
    }
    starts[groups] = rows;
    positivesBelow[groups] = positives;
    return { order, groups, starts, positivesBelow, positives, negatives: rows - positives };
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
/** Σ (recallᵢ − recallᵢ₋₁)·precisionᵢ over distinct scores from the highest down; no interpolation. */
function averagePrecision({ order, groups, starts, positivesBelow, positives }) {
    let sum = 0;
    for (let g = groups - 1; g >= 0; g--) {
        const precision = (positives - positivesBelow[g]) / (order.length - starts[g]);
        sum += (positivesBelow[g + 1] - positivesBelow[g]) * precision;
    }
    return sum / positives;
}
/**
 * Placement value of each row: for a positive the share of negatives below it, for a negative the share of
 * positives above it, ties counting half.
 * @see DeLong, DeLong & Clarke-Pearson (1988)
 */
function placements(ranked, labels) {
    const { order, groups, starts, positivesBelow, positives, negatives } = ranked;
    const values = new Float64Array(order.length);
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        const ofPositive = (starts[g] - positivesBelow[g] + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow[g + 1] + tiedPositives / 2) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            values[row] = labels[row] === 1 ? ofPositive : ofNegative;
        }
    }
    return values;
}
/**
 * Influence of each row on average precision: its variance over n estimates the variance of the metric.
 * With A(t) = P(y = 1, s ≥ t) and B(t) = P(s ≥ t), the metric is E[y·A(s)/B(s)]/π, and its Gateaux derivative at
 * (y, s) is {y·[A(s)/B(s) + E(Y·1{S ≤ s}/B(S)) − AP] − E(Y·1{S ≤ s}·A(S)/B(S)²)}/π.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation.
 */
function averagePrecisionInfluence(ranked, labels) {
    const { order, groups, starts, positivesBelow, positives } = ranked;
    const rows = order.length;
    const value = averagePrecision(ranked);
    const influence = new Float64Array(rows);
    let gained = 0;
    let diluted = 0;
    for (let g = 0; g < groups; g++) {
        const atOrAbove = rows - starts[g];
        const precision = (positives - positivesBelow[g]) / atOrAbove;
        const share = (positivesBelow[g + 1] - positivesBelow[g]) / atOrAbove;
        gained += share;
        diluted += share * precision;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            influence[row] = ((labels[row] * (precision + gained - value) - diluted) * rows) / positives;
        }
    }
    return influence;
}


/***/ }),

/***/ 38235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort)
/* harmony export */ });
const SIGN = 0x80000000;
/**
 * Row numbers in ascending order of their values; equal values (−0 and +0 too) keep their order. NaN-free input.
 * Radix sort on the bits of the doubles: O(n), about 50 ms for a million rows.
 */
function argsort(values) {
    const rows = values.length;
    const bits = rows < 20_000 ? 8 : 16;
    const { low, high } = sortableWords(values);
    let order = Uint32Array.from({ length: rows }, (_, i) => i);
    let spare = new Uint32Array(rows);
    for (const words of [low, high]) {
        for (let shift = 0; shift < 32; shift += bits) {
            if (!scatter(words, shift, bits, order, spare))
                continue;
            [order, spare] = [spare, order];
        }
    }
    return order;
}
/** The two halves of every double, changed so that their unsigned order is the order of the numbers. */
function sortableWords(values) {
    const rows = values.length;
    const low = new Uint32Array(rows);
    const high = new Uint32Array(rows);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    for (let i = 0; i < rows; i++) {
        double[0] = values[i] + 0;
        const negative = words[1] >= SIGN;
        low[i] = negative ? ~words[0] : words[0];
        high[i] = negative ? ~words[1] : words[1] ^ SIGN;
    }
    return { low, high };
}
/** One stable counting pass; false, with nothing moved, where all rows share the digit. */
function scatter(words, shift, bits, from, to) {
    const mask = 2 ** bits - 1;
    const starts = new Uint32Array(mask + 2);
    for (let i = 0; i < words.length; i++)
        starts[((words[i] >>> shift) & mask) + 1]++;
    if (starts.includes(words.length))
        return false;
    for (let digit = 1; digit <= mask; digit++)
        starts[digit] += starts[digit - 1];
    for (let i = 0; i < from.length; i++) {
        const row = from[i];
        to[starts[(words[row] >>> shift) & mask]++] = row;
    }
    return true;
}


/***/ }),

/***/ 53726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ drawMultinomial),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* unused harmony export drawBinomial */
/* harmony import */ var _incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62027);

/**
 * Probability of `k` successes in `n` trials. @see Loader (2000), Fast and Accurate Computation of Binomial
 * Probabilities.
 */
function binomialPmf(k, n, p) {
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return p ** n;
    const exponent = (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(k) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .stirlingError */ .$R)(n - k) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDeviance */ .TP)(k, n * p) -
        (0,_incomplete_gamma_js__WEBPACK_IMPORTED_MODULE_0__/* .poissonDeviance */ .TP)(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/**
 * One binomial draw by inversion outwards from the mode: exact, about 2·√(np(1 − p)) steps.
 * @see Kemp (1986), A modal method for generating binomial variables.
 */
function drawBinomial(random, n, p) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    const mode = Math.min(n, Math.floor((n + 1) * p));
    const odds = p / (1 - p);
    let up = mode;
    let down = mode;
    let above = binomialPmf(mode, n, p);
    let below = above;
    let rest = random.uniform() - above;
    while (rest >= 0 && (up < n || down > 0)) {
        if (up < n) {
            above *= ((n - up) / (up + 1)) * odds;
            up += 1;
            rest -= above;
            if (rest < 0)
                return up;
        }
        if (down > 0) {
            below *= down / ((n - down + 1) * odds);
            down -= 1;
            rest -= below;
            if (rest < 0)
                return down;
        }
        // Past the point where doubles can add anything, what is left of the draw is rounding.
        if (above === 0 && below === 0)
            break;
    }
    return mode;
}
/** One multinomial draw of `total` over weights that need not sum to 1. */
function drawMultinomial(random, total, weights, into) {
    let left = total;
    let weightLeft = 0;
    for (let i = 0; i < weights.length; i++)
        weightLeft += weights[i];
    for (let i = 0; i < weights.length; i++) {
        const share = i === weights.length - 1 ? 1 : Math.min(1, weights[i] / weightLeft);
        into[i] = weightLeft > 0 ? drawBinomial(random, left, share) : 0;
        left -= into[i];
        weightLeft -= weights[i];
    }
}


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: () => (/* binding */ chiSquareQuantile),
  To: () => (/* binding */ chiSquareSf),
  FH: () => (/* binding */ kolmogorovSf),
  vr: () => (/* binding */ normalCdf),
  Zl: () => (/* binding */ normalQuantile),
  nG: () => (/* binding */ normalSf),
  Jt: () => (/* binding */ studentTCdf),
  $J: () => (/* binding */ studentTQuantile)
});

// UNUSED EXPORTS: chiSquareCdf, chiSquarePdf, normalPdf, studentTPdf, studentTSf

// EXTERNAL MODULE: ./lib/statistics/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(62027);
;// CONCATENATED MODULE: ./lib/statistics/incomplete-beta.js

const EPSILON = 2 ** -53;
const TINY = 1e-300;
/**
 * `I_x(a, b)` and its complement for a, b > 0. `y` is 1 − x, passed so that nothing is lost where x is near 1.
 * @see DiDonato & Morris (1992), equation 9, for the continued fraction; the prefactor is Loader's saddle-point form.
 */
function incompleteBeta(a, b, x, y) {
    if (Number.isNaN(a + b + x + y))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (a * y < b * x) {
        const { lower, upper } = incompleteBeta(b, a, y, x);
        return { lower: upper, upper: lower };
    }
    const n = a + b;
    const exponent = (0,incomplete_gamma/* stirlingError */.$R)(n) -
        (0,incomplete_gamma/* stirlingError */.$R)(a) -
        (0,incomplete_gamma/* stirlingError */.$R)(b) -
        (0,incomplete_gamma/* poissonDeviance */.TP)(a, n * x) -
        (0,incomplete_gamma/* poissonDeviance */.TP)(b, n * y);
    const scale = Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
    const lower = scale * continuedFraction(a, b, x, y);
    return { lower, upper: 1 - lower };
}
/** Modified Lentz evaluation; `a·y − b·x` stays exact where x is near 1. */
function continuedFraction(a, b, x, y) {
    const balance = a * y - b * x;
    let c = 1 / TINY;
    let d = (a + 1) / (a * (balance + 1));
    let fraction = d;
    for (let m = 1;; m++) {
        const odd = a + 2 * m - 1;
        const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd);
        const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (balance + 1 + m * (1 + y))) / (odd + 2);
        d = 1 / (denominator + numerator * d || TINY);
        c = denominator + numerator / c || TINY;
        fraction *= c * d;
        if (Math.abs(c * d - 1) <= 2 * EPSILON)
            return fraction;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/inverse.js
const RELATIVE_TOLERANCE = 1e-15;
/**
 * The x > 0 at which a decreasing survival function takes the value `target`: Newton on its logarithm, kept
 * inside a bracket by bisection. `density` is −dsf/dx.
 */
function invertSurvival(survival, density, target, start) {
    let low = 0;
    let high = start;
    while (survival(high) > target) {
        low = high;
        high *= 2;
    }
    let x = low === 0 ? high : (low + high) / 2;
    for (let i = 0; i < 200; i++) {
        const value = survival(x);
        if (value > target)
            low = x;
        else
            high = x;
        const newton = x + (Math.log(value / target) * value) / density(x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= RELATIVE_TOLERANCE * next)
            return next;
        x = next;
    }
    return x;
}

;// CONCATENATED MODULE: ./lib/statistics/distributions.js



/** Standard normal density. */
const normalPdf = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** P(Z ≤ z), accurate in the lower tail. @see DLMF 7.11.1: erf is an incomplete gamma function of order ½ */
function normalCdf(z) {
    const { lower, upper } = (0,incomplete_gamma/* incompleteGamma */.yH)(0.5, (z * z) / 2);
    return z < 0 ? upper / 2 : 0.5 + lower / 2;
}
/** P(Z > z), accurate in the upper tail. */
const normalSf = (z) => normalCdf(-z);
/**
 * z with P(Z ≤ z) = p. ±Infinity at 0 and 1, NaN outside.
 * @see Abramowitz & Stegun 26.2.23 for the start; three Halley steps make it exact.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let i = 0; i < 3; i++) {
        const step = (normalCdf(z) - p) / normalPdf(z);
        z -= step / (1 + (z * step) / 2);
    }
    return z;
}
/** P(T > t) of Student's t with `df` > 0 degrees of freedom. @see DLMF 8.17: I of order (df/2, ½) */
function studentTSf(t, df) {
    const square = t * t;
    const tail = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower / 2;
    return t < 0 ? 1 - tail : tail;
}
/** P(T ≤ t) of Student's t, accurate in the lower tail. */
const studentTCdf = (t, df) => studentTSf(-t, df);
/** Density of Student's t: a ratio of gamma functions half a step apart, by their Stirling errors. */
function studentTPdf(t, df) {
    const half = df / 2;
    const gammaRatio = (0,incomplete_gamma/* stirlingError */.$R)(half + 0.5) - (0,incomplete_gamma/* stirlingError */.$R)(half) + (half + 1) * Math.log1p(0.5 / half) - 0.5;
    const atZero = (Math.exp(gammaRatio) / Math.sqrt(2 * Math.PI)) * (df / (df + 1));
    return atZero * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
}
/** t with P(T ≤ t) = p. ±Infinity at 0 and 1, NaN outside. */
function studentTQuantile(p, df) {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const start = Math.max(-normalQuantile(tail), 1e-8);
    const t = invertSurvival((x) => studentTSf(x, df), (x) => studentTPdf(x, df), tail, start);
    return p < 0.5 ? -t : t;
}
/** P(X > x) of chi-square with `df` > 0 degrees of freedom, accurate in the upper tail. */
const chiSquareSf = (x, df) => (0,incomplete_gamma/* incompleteGamma */.yH)(df / 2, x / 2).upper;
/** P(X ≤ x) of chi-square, accurate in the lower tail. */
const chiSquareCdf = (x, df) => (0,incomplete_gamma/* incompleteGamma */.yH)(df / 2, x / 2).lower;
/** Density of chi-square at x > 0. */
function chiSquarePdf(x, df) {
    const a = df / 2;
    return (Math.exp(-(0,incomplete_gamma/* stirlingError */.$R)(a) - (0,incomplete_gamma/* poissonDeviance */.TP)(a, x / 2)) / Math.sqrt(2 * Math.PI * a)) * (a / x);
}
/** x with P(X ≤ x) = p. 0 and Infinity at 0 and 1, NaN outside. @see Wilson & Hilferty (1931) for the start */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? 0 : Infinity;
    const spread = 2 / (9 * df);
    const guess = df * Math.max(1 - spread + normalQuantile(p) * Math.sqrt(spread), 1e-4) ** 3;
    if (p >= 0.5)
        return invertSurvival((x) => chiSquareSf(x, df), (x) => chiSquarePdf(x, df), 1 - p, guess);
    // The lower tail is a survival function of 1/x.
    const inverse = invertSurvival((u) => chiSquareCdf(1 / u, df), (u) => chiSquarePdf(1 / u, df) / (u * u), p, 1 / guess);
    return 1 / inverse;
}
/**
 * P(√n D > x) of Kolmogorov's limit distribution; x = D·√(n₁n₂/(n₁+n₂)) for two samples. Same values as
 * `scipy.special.kolmogorov`. @see Kolmogorov (1933); Jacobi's theta transformation for small x
 */
function kolmogorovSf(x) {
    if (!(x > 0))
        return Number.isNaN(x) ? Number.NaN : 1;
    let sum = 0;
    if (x < 1) {
        for (let odd = 1; odd < 20; odd += 2)
            sum += Math.exp((-(odd * odd) * Math.PI ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    for (let k = 8; k >= 1; k--)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}


/***/ }),

/***/ 62027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   TP: () => (/* binding */ poissonDeviance),
/* harmony export */   yH: () => (/* binding */ incompleteGamma)
/* harmony export */ });
const EPSILON = 2 ** -53;
const TINY = 1e-300;
/**
 * `ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π]` for n > 0: what Stirling's formula leaves over.
 * @see DLMF 5.11.1, shifted up to n ≥ 15 by the recurrence of Γ.
 */
function stirlingError(n) {
    let shift = 0;
    let at = n;
    while (at < 15) {
        shift += (at + 0.5) * Math.log1p(1 / at) - 1;
        at += 1;
    }
    const square = at * at;
    const series = 1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
            square;
    return shift + series / at;
}
/**
 * `x ln(x / mean) + mean − x` for x, mean > 0, without cancellation where they are close.
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
function poissonDeviance(x, mean) {
    const gap = x - mean;
    if (Math.abs(gap) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = gap / (x + mean);
    let term = 2 * x * ratio;
    let sum = gap * ratio;
    for (let odd = 3;; odd += 2) {
        term *= ratio * ratio;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * `P(a, x)` and `Q(a, x)` for a > 0, x ≥ 0: power series below a + 1, continued fraction above.
 * @see DLMF 8.11.4 and 8.9.2
 */
function incompleteGamma(a, x) {
    if (Number.isNaN(a) || Number.isNaN(x))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    const scale = Math.exp(-stirlingError(a) - poissonDeviance(a, x)) / Math.sqrt(2 * Math.PI * a);
    if (x < a + 1) {
        const lower = scale * powerSeries(a, x);
        return { lower, upper: 1 - lower };
    }
    const upper = scale * a * continuedFraction(a, x);
    return { lower: 1 - upper, upper };
}
function powerSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * EPSILON; n++) {
        term *= x / (a + n);
        sum += term;
    }
    return sum;
}
/** Modified Lentz evaluation. @see Thompson & Barnett (1986) */
function continuedFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / (numerator * d + b || TINY);
        c = b + numerator / c || TINY;
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= 2 * EPSILON)
            return fraction;
    }
}


/***/ }),

/***/ 23794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GV: () => (/* binding */ variance),
/* harmony export */   gU: () => (/* binding */ standardError),
/* harmony export */   i2: () => (/* binding */ mean)
/* harmony export */ });
/** Arithmetic mean; NaN where there is no value. */
function mean(values) {
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Sample variance (n − 1) in two passes; NaN for fewer than two values. */
function variance(values) {
    if (values.length < 2)
        return Number.NaN;
    const center = mean(values);
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += (values[i] - center) ** 2;
    return sum / (values.length - 1);
}
/** Standard error of the mean. */
const standardError = (values) => Math.sqrt(variance(values) / values.length);


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ randomFromSeed),
/* harmony export */   nh: () => (/* binding */ seedFromDigests)
/* harmony export */ });
/* unused harmony export randomFromState */
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** First 32 bits of the SHA-256 of the strings, one a line. */
function seedFromDigests(...strings) {
    return Number.parseInt((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(strings.join('\n')).slice('sha256:'.length, 'sha256:'.length + 8), 16);
}
/**
 * xoshiro128** from a 32-bit seed, spread over the state by a Weyl sequence through MurmurHash3's finalizer.
 * @see Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators.
 */
function randomFromSeed(seed) {
    let mix = seed | 0;
    const split = () => {
        mix = (mix + 0x9e3779b9) | 0;
        let z = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return z ^ (z >>> 16);
    };
    return randomFromState([split(), split(), split(), split()]);
}
/** xoshiro128** from its four words of state, not all zero. */
function randomFromState(state) {
    let [a, b, c, d] = state;
    const rotate = (x, bits) => (x << bits) | (x >>> (32 - bits));
    const uint32 = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    return { uint32, uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53 };
}


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ noError),
/* harmony export */   Zo: () => (/* binding */ unseenError),
/* harmony export */   si: () => (/* binding */ studentError)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33740);

/** No error at all: the estimate is the truth. */
const noError = {
    quantile: () => 0,
    cdf: (x) => (x >= 0 ? 1 : 0),
    sf: (x) => (x <= 0 ? 1 : 0),
};
/** Student's t times `scale`, a standard error ≥ 0; `df` = Infinity is normal. */
function studentError(scale, df) {
    if (scale === 0)
        return noError;
    const cdf = (t) => (df === Infinity ? (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(t) : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTCdf */ .Jt)(t, df));
    return {
        quantile: (p) => scale * (df === Infinity ? (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p) : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)(p, df)),
        cdf: (x) => cdf(x / scale),
        sf: (x) => cdf(-x / scale),
    };
}
/**
 * The error of a share that came out as 0 or 1 in `trials` trials: a rate of failure r would have shown none with
 * probability (1 − r)ⁿ. Either side is bounded as if it were the open one.
 * @see Clopper & Pearson (1934)
 */
function unseenError(trials) {
    return {
        quantile: (p) => (p < 0.5 ? p ** (1 / trials) - 1 : 1 - (1 - p) ** (1 / trials)),
        cdf: (x) => Math.min(1, Math.max(0, 1 + x) ** trials),
        sf: (x) => Math.min(1, Math.max(0, 1 - x) ** trials),
    };
}


/***/ })

};
