export const id = 9607;
export const ids = [9607,1399];
export const modules = {

/***/ 24770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ tell)
/* harmony export */ });
/* harmony import */ var _platform_github_comments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78169);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63021);


/** Tells a report on the pull request; gives the link, or nothing and a line that says why. */
async function tell(context, report, comment) {
    if (comment.kept === 'none')
        return '';
    const { platform, model } = context;
    const { workflow, id } = platform.run;
    const lasting = `${workflow ?? 'terminal'}/${model.name}/${comment.about}`;
    const key = comment.kept === 'new' && id !== null ? `${lasting}/${id}` : lasting;
    const body = (0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderMarkdown */ .G)(report, { characters: (0,_platform_github_comments_js__WEBPACK_IMPORTED_MODULE_0__/* .commentBudget */ .LO)(key) });
    const { action, reason, url } = await platform.upsertComment(key, body, comment.create);
    if (action === 'skipped' && comment.create !== false)
        platform.log.info(`No comment: ${reason}`);
    return url ?? '';
}


/***/ }),

/***/ 66982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateVsProd: () => (/* binding */ evaluateVsProd)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
;// CONCATENATED MODULE: ./lib/statistics/alpha-spending.js
/**
 * Error rate that look `look` (from 1) of `looks` may use, so that all of them together use at most `alpha`, however
 * they depend on each other: Bonferroni's alpha / looks, or what Pocock's spending function α·ln(1 + (e − 1)·t) gives
 * between t = (look − 1) / looks and look / looks.
 * @see Lan & DeMets (1983), Discrete sequential boundaries for clinical trials
 */
function spentAlpha(method, alpha, look, looks) {
    if (method === 'bonferroni')
        return alpha / looks;
    const spent = (k) => alpha * Math.log(1 + ((Math.E - 1) * k) / looks);
    return spent(look) - spent(look - 1);
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/evaluation/bare-gate.js
/** A gate of the candidate alone: a number that may not be larger than another one, and has no error. */
const bareGate = ({ max, verdict, reason, ...measured }) => ({
    ...measured,
    slice: null,
    better: 'lower',
    production: null,
    difference: null,
    interval: null,
    candidateInterval: null,
    method: 'none',
    pWorse: null,
    gate: { margin: null, min: null, max, verdict, reason, moreRows: null },
});

;// CONCATENATED MODULE: ./lib/evaluation/holdout.js



/** The confidences of one look out of a budget; a look after the last one is held to what the last one had. */
function spentConfidence(given, { looks, method }, look) {
    const spent = (confidence) => 1 - spentAlpha(method, 1 - confidence, Math.min(look, looks), looks);
    const gates = Object.entries(given.gates).map(([name, gate]) => [
        name,
        gate.confidence === undefined ? gate : { ...gate, confidence: spent(gate.confidence) },
    ]);
    return { confidence: spent(given.confidence), gates: Object.fromEntries(gates) };
}
/** Whether the budget of looks allows this one. What is beyond it was never tested at its declared error rate. */
function budgetGate(look, { looks }, rows, confidence) {
    const isLeft = look <= looks;
    return bareGate({
        metric: 'holdout_looks',
        rows,
        candidate: look,
        max: looks,
        confidence,
        verdict: isLeft ? 'pass' : 'inconclusive',
        reason: isLeft
            ? `look ${(0,lib_text/* count */.U9)(look)} of ${(0,lib_text/* count */.U9)(looks)} on these rows`
            : `the ${(0,lib_text/* plural */.LS)(looks, 'look')} that evaluate.alpha-spending allows on these rows are used up; judge on fresh rows`,
    });
}

// EXTERNAL MODULE: ./lib/evaluation/metrics/registry.js + 14 modules
var registry = __webpack_require__(91623);
// EXTERNAL MODULE: ./lib/statistics/random.js
var statistics_random = __webpack_require__(96760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(33740);
;// CONCATENATED MODULE: ./lib/statistics/bootstrap.js

/** Half of a step where p lies exactly between two values, so that mirrored resamples give mirrored ends. */
function quantileOf(sorted, p) {
    const at = Math.min(Math.max(p, 0), 1) * (sorted.length - 1);
    const below = Math.floor(at);
    const above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
}
/** Share of values below x, those equal to x counting half. */
function shareBelow(sorted, x) {
    const first = position(sorted, (value) => value >= x);
    return (first + position(sorted, (value) => value > x)) / 2 / sorted.length;
}
function position(sorted, holds) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (holds(sorted[middle]))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** The smallest p that resamples can show: one of them more than there are. */
const bounded = (p, resamples) => Math.min(Math.max(p, 1 / (resamples + 1)), resamples / (resamples + 1));
/** Percentile interval. @see Efron (1981), Nonparametric standard errors and confidence intervals. */
function percentileError(sorted) {
    return {
        quantile: (p) => quantileOf(sorted, p),
        cdf: (x) => bounded(shareBelow(sorted, x), sorted.length),
        sf: (x) => bounded(1 - shareBelow(sorted, x), sorted.length),
    };
}
/**
 * Bias-corrected and accelerated interval. `acceleration` is Σl³/(6·(Σl²)^1.5) of the influence values l of the rows.
 * @see Efron (1987), Better Bootstrap Confidence Intervals, equations 2.3 and 6.6.
 */
function bcaError(sorted, acceleration) {
    const bias = (0,distributions/* normalQuantile */.Zl)(bounded(shareBelow(sorted, 0), sorted.length));
    const adjusted = (p) => {
        const z = bias + (0,distributions/* normalQuantile */.Zl)(p);
        return (0,distributions/* normalCdf */.vr)(bias + z / (1 - acceleration * z));
    };
    const restored = (p) => {
        const w = (0,distributions/* normalQuantile */.Zl)(p) - bias;
        return (0,distributions/* normalCdf */.vr)(w / (1 + acceleration * w) - bias);
    };
    return {
        quantile: (p) => quantileOf(sorted, adjusted(p)),
        cdf: (x) => restored(bounded(shareBelow(sorted, x), sorted.length)),
        sf: (x) => 1 - restored(bounded(shareBelow(sorted, x), sorted.length)),
    };
}
/** Skewness of the mean of the influence values, over 6; 0 where none has any. */
function accelerationOf(influence) {
    let squares = 0;
    let cubes = 0;
    for (let i = 0; i < influence.length; i++) {
        squares += influence[i] ** 2;
        cubes += influence[i] ** 3;
    }
    return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}
/**
 * Standard error that so few resamples leave to their quantile: half the distance of the order statistics one
 * binomial standard error to either side.
 */
function monteCarloError(sorted, p) {
    const step = Math.sqrt((p * (1 - p)) / sorted.length);
    return (quantileOf(sorted, p + step) - quantileOf(sorted, p - step)) / 2;
}

// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
// EXTERNAL MODULE: ./lib/statistics/sampling-error.js
var sampling_error = __webpack_require__(365);
;// CONCATENATED MODULE: ./lib/evaluation/checked-samples.js


/**
 * Both models answered the same rows, with numbers.
 * @throws UserError that names the first row where they did not.
 */
function checkSamples({ task, candidate, production, }) {
    checkAnswers('candidate', candidate, task);
    if (production === null)
        return;
    checkAnswers('production', production, task);
    if (production.rows !== candidate.rows)
        throw new errors/* UserError */.yo(`production has ${(0,lib_text/* count */.U9)(production.rows)} scores for ${(0,lib_text/* count */.U9)(candidate.rows)} rows`);
    const [own, other] = [candidate.truth, production.truth];
    const row = firstOf(own.length, (i) => own[i] !== other[i]);
    if (row >= 0)
        throw new errors/* UserError */.yo(`the models were judged by other labels in row ${row + 1}`);
}
/** The built-in search calls back through the engine's C++, five times as slowly. */
function firstOf(rows, holds) {
    for (let row = 0; row < rows; row++)
        if (holds(row))
            return row;
    return -1;
}
function checkAnswers(name, { rows, truth, prediction, width }, task) {
    if (prediction.length !== rows * width)
        throw new errors/* UserError */.yo(`${name} has ${(0,lib_text/* count */.U9)(prediction.length / width)} scores for ${(0,lib_text/* count */.U9)(rows)} rows`);
    const at = firstOf(prediction.length, (i) => !Number.isFinite(prediction[i]));
    if (at >= 0)
        throw new errors/* UserError */.yo(`the score of ${name} in row ${Math.floor(at / width) + 1} is ${prediction[at]}`);
    const binary = task === 'binary-classification';
    const row = firstOf(truth.length, (i) => binary ? truth[i] !== 0 && truth[i] !== 1 : !Number.isFinite(truth[i]));
    if (row >= 0)
        throw new errors/* UserError */.yo(`the label in row ${row + 1} is ${truth[row]}, not ${binary ? '0 or 1' : 'a finite number'}`);
}

;// CONCATENATED MODULE: ./lib/evaluation/comparison.js

/** The evidence of a measurement over all rows, not judged yet. `confidence` is one-sided. */
function comparison(measured, confidence) {
    const { metric, candidate, production, difference, errors, equal } = measured;
    const own = interval(candidate.value, errors.candidate, confidence);
    const [low, high] = metric.range;
    const isEqual = equal !== null && difference !== null;
    return {
        metric: metric.name,
        slice: null,
        better: metric.better,
        rows: measured.rows,
        production: production?.value ?? null,
        candidate: candidate.value,
        difference,
        interval: isEqual ? [0, 0] : interval(difference, errors.difference, confidence),
        candidateInterval: own && [Math.max(low, own[0]), Math.min(high, own[1])],
        confidence,
        method: isEqual ? 'none' : errors.method,
        ...(errors.resamples === undefined || isEqual
            ? {}
            : { resamples: errors.resamples, monteCarloError: errors.monteCarloError ?? null }),
        pWorse: null,
        gate: null,
    };
}
const interval = (value, error, confidence) => value === null || error === null ? null : (0,sampling_error/* intervalOf */.XF)(value, error, confidence);
/** The evidence of a gate: its limits, as far as they were set, and what they came to. */
function gateOf(limits, judgement) {
    const { margin, min, max, strict, maxGain, informational } = limits;
    return {
        margin,
        min,
        max,
        ...(strict ? { strict: true } : {}),
        ...(maxGain === null ? {} : { maxGain }),
        ...(informational ? { informational: true } : {}),
        ...judgement,
    };
}
/**
 * The true loss that would be found to be more than the margin in four of five such samples; null where there is no
 * interval. `confidence` is one-sided, of the test that finds it.
 */
function detectableLoss({ errors }, margin, confidence) {
    const error = errors.difference;
    if (error === null)
        return null;
    const reach = (p) => (error.quantile(p) - error.quantile(1 - p)) / 2;
    return margin + reach(confidence) + reach(POWER);
}
const POWER = 0.8;

// EXTERNAL MODULE: ./lib/evaluation/dependence.js
var evaluation_dependence = __webpack_require__(63353);
;// CONCATENATED MODULE: ./lib/evaluation/fairness-disparity.js


function pairsOf({ values, groups }, to) {
    const metrics = values.length / (groups + 1);
    const pairs = [];
    for (let metric = 0; metric < metrics; metric++) {
        const first = metric * (groups + 1);
        const all = first + groups;
        for (let i = first; i < all; i++) {
            if (to === 'overall')
                pairs.push([i, all], [all, i]);
            else
                for (let j = first; j < all; j++)
                    if (i !== j)
                        pairs.push([i, j]);
        }
    }
    return pairs;
}
/**
 * Largest less smallest value of the groups, or the largest distance from all rows; of several metrics the largest.
 * NaN where a value is. @see Fairlearn's MetricFrame.difference, and its `agg='worst_case'`
 */
const differenceOf = (panel, to) => pairsOf(panel, to).reduce((most, [i, j]) => Math.max(most, panel.values[i] - panel.values[j]), 0);
/**
 * Smallest over largest value of the groups, or the smallest ratio to all rows, whichever way it is below 1; of
 * several metrics the smallest. NaN where a value is, and of 0 over 0. @see Fairlearn's MetricFrame.ratio
 */
const ratioOf = (panel, to) => pairsOf(panel, to).reduce((least, [i, j]) => {
    const [value, other] = [panel.values[i], panel.values[j]];
    return value > other ? least : Math.min(least, value / other);
}, 1);
/**
 * Intervals of the difference and of the ratio that hold for all pairs of groups at once: the largest of many
 * differences is too large by chance, the more so the more groups there are and the smaller they are. The critical
 * value is the quantile of the largest standardised difference among the resamples; the ratio by Fieller's inversion
 * with the same value. Each end at the one-sided `confidence`. Null where the resamples have no spread.
 * @see Hothorn, Bretz & Westfall (2008), Simultaneous Inference in General Parametric Models
 */
function disparityInterval(panel, draws, to, confidence) {
    const none = { difference: null, ratio: null };
    const covariance = covarianceOf(draws);
    if (covariance === null)
        return none;
    const size = panel.values.length;
    const error = ([i, j], r = 1) => Math.sqrt(Math.max(0, covariance[i * size + i] + r * r * covariance[j * size + j] - 2 * r * covariance[i * size + j]));
    const pairs = pairsOf(panel, to).filter((pair) => error(pair) > 0);
    if (pairs.length === 0)
        return none;
    const critical = criticalValue(draws, pairs, pairs.map((pair) => error(pair)), confidence);
    const gaps = pairs.map((pair) => ({
        gap: panel.values[pair[0]] - panel.values[pair[1]],
        reach: critical * error(pair),
    }));
    return {
        difference: [
            Math.max(0, ...gaps.map(({ gap, reach }) => gap - reach)),
            Math.max(...gaps.map(({ gap, reach }) => gap + reach)),
        ],
        ratio: ratioInterval(panel, pairs, (pair, r) => critical * error(pair, r)),
    };
}
function criticalValue(draws, pairs, errors, confidence) {
    const centers = centersOf(draws);
    const largest = Float64Array.from(draws, (values) => {
        let most = 0;
        for (let p = 0; p < pairs.length; p++) {
            const [i, j] = pairs[p];
            most = Math.max(most, (values[i] - centers[i] - values[j] + centers[j]) / errors[p]);
        }
        return most;
    }).sort();
    return quantileOf(largest, confidence);
}
/** Ratios r at which some pair, and at which every pair, may still have value i at r times value j. */
function ratioInterval({ values }, pairs, reach) {
    const excess = (pair, r) => values[pair[0]] - r * values[pair[1]];
    return [
        lastWhere((r) => pairs.every((pair) => excess(pair, r) >= reach(pair, r))),
        lastWhere((r) => pairs.every((pair) => excess(pair, r) >= -reach(pair, r))),
    ];
}
/** Largest r up to 1 at which it holds, by bisection: it holds up to some r and not beyond; 0 where it never does. */
function lastWhere(holds) {
    if (holds(1))
        return 1;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 40; i++) {
        const middle = (low + high) / 2;
        if (holds(middle))
            low = middle;
        else
            high = middle;
    }
    return low;
}
const centersOf = (draws) => Array.from(draws[0], (_, entry) => (0,moments/* mean */.i2)(Float64Array.from(draws, (values) => values[entry])));
/** Row-major [entries, entries]; null for fewer than two resamples. */
function covarianceOf(draws) {
    if (draws.length < 2)
        return null;
    const centers = centersOf(draws);
    const size = centers.length;
    const sums = new Float64Array(size * size);
    for (const values of draws)
        for (let i = 0; i < size; i++)
            for (let j = 0; j < size; j++)
                sums[i * size + j] += (values[i] - centers[i]) * (values[j] - centers[j]);
    return sums.map((sum) => sum / (draws.length - 1));
}

// EXTERNAL MODULE: ./lib/statistics/binomial.js
var binomial = __webpack_require__(53726);
// EXTERNAL MODULE: ./lib/evaluation/decisions.js
var decisions = __webpack_require__(85093);
// EXTERNAL MODULE: ./lib/evaluation/sample.js
var evaluation_sample = __webpack_require__(57838);
;// CONCATENATED MODULE: ./lib/evaluation/pair.js


const pairAmong = ({ candidate, production, dependence }, rows) => ({
    candidate: (0,evaluation_sample/* subset */.LE)(candidate, rows),
    production: production && (0,evaluation_sample/* subset */.LE)(production, rows),
    dependence: (0,evaluation_dependence/* dependenceAmong */.Id)(dependence, rows),
});
/** Whether both give the same answer to every row, of which there are some. */
function answerAlike({ candidate, production }) {
    if (production === null || candidate.rows === 0)
        return false;
    if (!alike(candidate.prediction, production.prediction))
        return false;
    if (!candidate.objects && !production.objects)
        return true;
    const [one, other] = [candidate.objects?.detected, production.objects?.detected];
    return (one !== undefined &&
        other !== undefined &&
        ['image', 'class', 'boxes', 'score'].every((key) => alike(one[key], other[key])));
}
function alike(a, b) {
    if (a.length !== b.length)
        return false;
    for (let i = 0; i < a.length; i++)
        if (a[i] !== b[i])
            return false;
    return true;
}

;// CONCATENATED MODULE: ./lib/statistics/paired-proportion.js


/**
 * The score test of "the shares of rows that both have right differ by δ", turned around: the variance is that of
 * the most probable table with this δ, so that few disagreements are not taken for none.
 * @see Tango (1998), Equivalence test and confidence interval for the difference in proportions for the
 * paired-sample design. Statistics in Medicine 17, 891–908.
 */
function pairedProportionError(ratings) {
    const { onlyFirst, onlySecond, rows } = ratings;
    // Worked out for one order of the two, so that exchanging them changes signs and nothing else.
    if (onlyFirst < onlySecond)
        return (0,sampling_error/* mirrored */.VV)(pairedProportionError({ onlyFirst: onlySecond, onlySecond: onlyFirst, rows }));
    const estimate = (onlyFirst - onlySecond) / rows;
    const tail = (x) => -score(ratings, Math.min(1, Math.max(-1, estimate + x)));
    return {
        quantile: (p) => limitAt(ratings, (0,distributions/* normalQuantile */.Zl)(p)) - estimate,
        cdf: (x) => (0,distributions/* normalCdf */.vr)(tail(x)),
        sf: (x) => (0,distributions/* normalCdf */.vr)(-tail(x)),
    };
}
/** z of the score test at a difference δ, falling from +∞ at −1 to −∞ at 1. */
function score({ onlyFirst, onlySecond, rows }, delta) {
    const gap = onlyFirst - onlySecond - rows * delta;
    const variance = rows * (2 * secondAlone(onlyFirst, onlySecond, rows, delta) + delta * (1 - delta));
    if (variance > 0)
        return gap / Math.sqrt(variance);
    return gap === 0 ? 0 : gap * Infinity;
}
/** Most probable share of rows that only the second has right, where the shares differ by δ: Tango's equation 17. */
function secondAlone(onlyFirst, onlySecond, rows, delta) {
    const b = (2 * rows - onlyFirst + onlySecond) * delta - onlyFirst - onlySecond;
    const c = -onlySecond * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, b * b - 8 * rows * c));
    return Math.max(0, (root - b) / (4 * rows), -delta);
}
/** The δ whose score is −z, by bisection: the score only falls. */
function limitAt(ratings, z) {
    let low = -1;
    let high = 1;
    for (let i = 0; i < 60; i++) {
        const middle = (low + high) / 2;
        if (score(ratings, middle) > -z)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}

// EXTERNAL MODULE: ./lib/evaluation/confusion.js
var confusion = __webpack_require__(57990);
// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(80912);
;// CONCATENATED MODULE: ./lib/evaluation/delong.js

/**
 * Variance of an area under the ROC curve, or of the difference of two on the same rows: sample variances of the
 * placement values (or of their differences) in each class, over the sizes of the classes. NaN for a class of one.
 * @see DeLong, DeLong & Clarke-Pearson (1988); Sun & Xu (2014) for ranking in O(n log n)
 */
function delongVariance(labels, candidate, production) {
    const values = placements(candidate);
    if (production) {
        const others = placements(production);
        for (let row = 0; row < values.length; row++)
            values[row] -= others[row];
    }
    return placementVariance(labels, values, candidate);
}
/**
 * The same from the placement values, or their differences, of rows with these labels. Labels are factors here, for a
 * branch on them goes either way.
 */
function placementVariance(labels, values, { positives, negatives }) {
    if (positives < 2 || negatives < 2)
        return Number.NaN;
    let [above, below] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        above += values[row] * labels[row];
        below += values[row] * (1 - labels[row]);
    }
    const [ofPositives, ofNegatives] = [above / positives, below / negatives];
    let [squaresAbove, squaresBelow] = [0, 0];
    for (let row = 0; row < values.length; row++) {
        const distance = values[row] - (ofPositives * labels[row] + ofNegatives * (1 - labels[row]));
        squaresAbove += distance * distance * labels[row];
        squaresBelow += distance * distance * (1 - labels[row]);
    }
    return squaresAbove / (positives - 1) / positives + squaresBelow / (negatives - 1) / negatives;
}

// EXTERNAL MODULE: ./lib/statistics/poisson-weights.js
var poisson_weights = __webpack_require__(85980);
;// CONCATENATED MODULE: ./lib/evaluation/ranked-resampler.js


/**
 * The area under the ROC curve, or average precision, again and again with drawn weights [rows]: the rows are sorted
 * once and packed with their label and the end of their tie, so that a resample only runs through them.
 * Null for other metrics. NaN where a class has no weight.
 */
function rankedResampler({ name }, sample) {
    const { rows } = sample;
    if (rows >= 2 ** 30)
        return null;
    if (name === 'roc_auc') {
        const packed = pack((0,ranking/* rankingOf */.qk)(sample));
        return (weights) => areaOf(packed, weights);
    }
    if (name === 'average_precision') {
        const packed = pack((0,ranking/* rankingOf */.qk)(sample));
        return (weights) => averagePrecisionOf(packed, weights);
    }
    return null;
}
/** Row number · 4 + label · 2 + 1 where the next row has a higher score; ascending by score. */
function pack({ order, groups, starts, isPositive }) {
    const packed = new Uint32Array(order.length);
    for (let i = 0; i < order.length; i++)
        packed[i] = order[i] * 4 + isPositive[order[i]] * 2;
    for (let g = 1; g <= groups; g++)
        packed[starts[g] - 1] |= 1;
    return packed;
}
/** Whole numbers all the way: exact below 2⁵³. */
function areaOf(packed, weights) {
    let twice = 0;
    let positives = 0;
    let negatives = 0;
    let tiedPositives = 0;
    let tiedNegatives = 0;
    for (let i = 0; i < packed.length; i++) {
        const entry = packed[i];
        if (entry & 2)
            tiedPositives += weights[entry >>> 2];
        else
            tiedNegatives += weights[entry >>> 2];
        if ((entry & 1) === 0)
            continue;
        if (tiedPositives !== 0) {
            twice += tiedPositives * (2 * negatives + tiedNegatives);
            positives += tiedPositives;
            tiedPositives = 0;
        }
        negatives += tiedNegatives;
        tiedNegatives = 0;
    }
    return twice / (2 * positives * negatives);
}
function averagePrecisionOf(packed, weights) {
    let sum = 0;
    let positives = 0;
    let all = 0;
    let tied = 0;
    for (let i = packed.length - 1; i >= 0; i--) {
        const entry = packed[i];
        const weight = weights[entry >>> 2];
        tied += -((entry >>> 1) & 1) & weight;
        all += weight;
        // The rows of a tie end where the one below it in order ends its own.
        if (i > 0 && (packed[i - 1] & 1) === 0)
            continue;
        if (tied === 0)
            continue;
        positives += tied;
        sum += (tied * positives) / all;
        tied = 0;
    }
    return sum / positives;
}
/** Resamples whose weights share a number: eight bits each. */
const LANES = 4;
/** So many weights of a lane at most are added up before they could spill into the next. */
const STRETCH = Math.floor(255 / poisson_weights/* MOST_WEIGHT */.P);
/**
 * The area under the ROC curve of four resamples in one run through the rows, for reading them in the order of the
 * scores is what takes the time. Equal to {@link rankedResampler} bit for bit. No weight is above {@link MOST_WEIGHT}.
 * Null for other metrics.
 */
function areaOfFour({ name }, sample) {
    if (name !== 'roc_auc' || sample.weights !== null || sample.rows >= 2 ** 28)
        return null;
    const stretches = stretchesOf((0,ranking/* rankingOf */.qk)(sample));
    return (weights, areas) => areasOf(stretches, weights, areas);
}
const NEGATIVE = 0;
/** As often as it counts the negatives before it. */
const POSITIVE_ONCE = 1;
const POSITIVE_TWICE = 2;
/**
 * Rows ascending by score, so that twice the area is what the positives count of the negatives before them: both
 * times where no negative is tied with them, else once before those and once after.
 */
function stretchesOf({ order, groups, starts, positivesBelow, positives, isPositive }) {
    const rows = new Uint32Array(order.length + positives);
    const ends = new Uint32Array(rows.length);
    let at = 0;
    let stretches = 0;
    let kind = -1;
    const add = (group, label, kindOf) => {
        for (let i = starts[group]; i < starts[group + 1]; i++) {
            const row = order[i];
            if (isPositive[row] !== label)
                continue;
            const begun = stretches === 0 ? 0 : ends[stretches - 1] >>> 2;
            if (at > begun && (kind !== kindOf || at - begun === STRETCH))
                ends[stretches++] = at * 4 + kind;
            kind = kindOf;
            rows[at++] = row;
        }
    };
    for (let group = 0; group < groups; group++) {
        const tied = positivesBelow[group + 1] - positivesBelow[group];
        const isMixed = tied > 0 && tied < starts[group + 1] - starts[group];
        if (isMixed)
            add(group, 1, POSITIVE_ONCE);
        add(group, 0, NEGATIVE);
        add(group, 1, isMixed ? POSITIVE_ONCE : POSITIVE_TWICE);
    }
    if (at > 0)
        ends[stretches++] = at * 4 + kind;
    return { rows: rows.slice(0, at), ends: ends.slice(0, stretches) };
}
/** Written out lane by lane: in loops over the lanes it takes four times as long. */
function areasOf({ rows, ends }, weights, areas) {
    let [negatives0, negatives1, negatives2, negatives3] = [0, 0, 0, 0];
    let [positives0, positives1, positives2, positives3] = [0, 0, 0, 0];
    let [twice0, twice1, twice2, twice3] = [0, 0, 0, 0];
    let at = 0;
    for (let stretch = 0; stretch < ends.length; stretch++) {
        const end = ends[stretch] >>> 2;
        const kind = ends[stretch] & 3;
        let lanes = 0;
        for (; at < end; at++)
            lanes = (lanes + weights[rows[at]]) | 0;
        const lane0 = lanes & 255;
        const lane1 = (lanes >>> 8) & 255;
        const lane2 = (lanes >>> 16) & 255;
        const lane3 = lanes >>> 24;
        if (kind === NEGATIVE) {
            negatives0 += lane0;
            negatives1 += lane1;
            negatives2 += lane2;
            negatives3 += lane3;
        }
        else {
            positives0 += kind * lane0;
            positives1 += kind * lane1;
            positives2 += kind * lane2;
            positives3 += kind * lane3;
            twice0 += kind * lane0 * negatives0;
            twice1 += kind * lane1 * negatives1;
            twice2 += kind * lane2 * negatives2;
            twice3 += kind * lane3 * negatives3;
        }
    }
    areas[0] = twice0 / (positives0 * negatives0);
    areas[1] = twice1 / (positives1 * negatives1);
    areas[2] = twice2 / (positives2 * negatives2);
    areas[3] = twice3 / (positives3 * negatives3);
}

;// CONCATENATED MODULE: ./lib/evaluation/resampled.js




/** Below so many rows the interval is corrected for bias and skewness; above, both agree to plotting precision. */
const BCA_ROWS = 10_000;
/** Where chance in drawing could turn the verdict, so many resamples settle it. */
const MORE_RESAMPLES = 20_000;
/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05;
/** Groups of rows that are left out in turn to find the skewness. */
const JACKKNIFE_GROUPS = 200;
/**
 * Errors of any metric by a Poisson bootstrap of rows, units or blocks: both models under the same weights, so the
 * difference keeps its pairing, and exchanging the models only changes signs. Percentile, BCa below 10,000 rows.
 * Goes on to 20,000 resamples where an end lies within two Monte-Carlo errors of what decides.
 */
function resampledErrors(metric, { candidate, production, dependence }, options) {
    const own = statisticOf(metric, candidate, options);
    const other = production && statisticOf(metric, production, options);
    const statistics = [own, ...(other ? [(weights) => own(weights) - other(weights)] : [])];
    const fours = foursOf(metric, { candidate, production, dependence });
    const draw = fours
        ? drawingFours(fours, candidate.rows, dependence, options.seed)
        : drawing(own, other, candidate.rows, dependence, options.seed);
    let drawn = draw(options.resamples);
    const every = new Uint8Array(candidate.rows).fill(1);
    const estimates = other ? [own(every), own(every) - other(every)] : [own(every)];
    let offsets = drawn.map((values, i) => offsetsOf(values, estimates[i]));
    if (offsets[1] && isClose(offsets[1], estimates[1], options)) {
        drawn = joined(drawn, draw(Math.max(0, MORE_RESAMPLES - options.resamples)));
        offsets = drawn.map((values, i) => offsetsOf(values, estimates[i]));
    }
    const errors = offsets.map((sorted, i) => sorted &&
        errorOf(sorted, candidate.rows, () => acceleration(statistics[i], candidate.rows, dependence)));
    return {
        method: 'bootstrap',
        candidate: errors[0],
        difference: errors[1] ?? null,
        resamples: drawn[0].length,
        monteCarloError: offsets[1] ? nearestError(offsets[1], estimates[1], options) : null,
    };
}
function statisticOf(metric, sample, { threshold }) {
    const fast = sample.weights === null ? rankedResampler(metric, sample) : null;
    if (fast)
        return fast;
    const own = sample.weights;
    if (!own)
        return (weights) => metric.compute(sample, { threshold, weights }).value ?? Number.NaN;
    const product = new Float64Array(sample.rows);
    return (weights) => {
        for (let row = 0; row < product.length; row++)
            product[row] = own[row] * weights[row];
        return metric.compute(sample, { threshold, weights: product }).value ?? Number.NaN;
    };
}
/** Draws more and more resamples of one stream: values of the candidate, and of the difference. */
function drawing(own, other, rows, dependence, seed) {
    const random = (0,statistics_random/* randomFromSeed */.Bd)(seed);
    const drawWeights = (0,evaluation_dependence/* weightDrawer */.Ap)(dependence, rows);
    const weights = new Uint8Array(rows);
    return (resamples) => {
        const alone = new Float64Array(resamples);
        const gain = new Float64Array(other ? resamples : 0);
        for (let i = 0; i < resamples; i++) {
            drawWeights(random, weights);
            alone[i] = own(weights);
            if (other)
                gain[i] = alone[i] - other(weights);
        }
        return other ? [alone, gain] : [alone];
    };
}
/** Null where four resamples cannot be had at once: of blocks there is no limit to how many a row is in. */
function foursOf(metric, { candidate, production, dependence }) {
    const own = dependence.kind === 'blocks' ? null : areaOfFour(metric, candidate);
    const other = production && areaOfFour(metric, production);
    return own && (other || !production) ? { own, other } : null;
}
/** As {@link drawing}, with the same draws and the same values. */
function drawingFours({ own, other }, rows, dependence, seed) {
    const random = (0,statistics_random/* randomFromSeed */.Bd)(seed);
    const drawWeights = (0,evaluation_dependence/* weightDrawer */.Ap)(dependence, rows);
    const weights = new Uint32Array(rows);
    const lanesOf = new Uint8Array(weights.buffer);
    const [ofOwn, ofOther] = [new Float64Array(LANES), new Float64Array(LANES)];
    return (resamples) => {
        const alone = new Float64Array(resamples);
        const gain = new Float64Array(other ? resamples : 0);
        for (let i = 0; i < resamples; i += LANES) {
            const lanes = Math.min(LANES, resamples - i);
            for (let lane = 0; lane < lanes; lane++)
                drawWeights(random, lanesOf, lane, LANES);
            own(weights, ofOwn);
            alone.set(ofOwn.subarray(0, lanes), i);
            if (!other)
                continue;
            other(weights, ofOther);
            for (let lane = 0; lane < lanes; lane++)
                gain[i + lane] = ofOwn[lane] - ofOther[lane];
        }
        return other ? [alone, gain] : [alone];
    };
}
const joined = (first, second) => first.map((values, i) => Float64Array.of(...values, ...second[i]));
/** Sorted distances from the estimate; null where too many resamples are undefined. */
function offsetsOf(values, estimate) {
    const defined = values.filter((value) => !Number.isNaN(value));
    if (defined.length < values.length * (1 - UNDEFINED_SHARE) || Number.isNaN(estimate))
        return null;
    return defined.map((value) => value - estimate).sort();
}
/** Where every resample gives the estimate there is no spread to speak of: then nothing is known, not everything. */
function errorOf(sorted, rows, skewness) {
    if (sorted[0] === sorted[sorted.length - 1])
        return null;
    return rows < BCA_ROWS ? bcaError(sorted, skewness()) : percentileError(sorted);
}
/** Of both ends that nearest to what decides: its distance, and the Monte-Carlo error there. */
function nearestEnd(sorted, estimate, at, confidence) {
    const ends = [1 - confidence, confidence].map((p) => ({
        distance: Math.abs(estimate + quantileOf(sorted, p) - at),
        error: monteCarloError(sorted, p),
    }));
    return ends[0].distance <= ends[1].distance ? ends[0] : ends[1];
}
function isClose(sorted, estimate, { decision }) {
    if (decision === null)
        return false;
    const { distance, error } = nearestEnd(sorted, estimate, decision.at, decision.confidence);
    return distance <= 2 * error;
}
const nearestError = (sorted, estimate, { decision }) => nearestEnd(sorted, estimate, decision?.at ?? 0, decision?.confidence ?? 0.95).error;
/** By a jackknife that leaves out what hangs together, in at most 200 groups. @see Efron (1987), section 6 */
function acceleration(statistic, rows, dependence) {
    const groupOf = groupsOf(rows, dependence);
    const groups = Math.min(JACKKNIFE_GROUPS, dependence.kind === 'units' ? dependence.count : rows);
    const weights = new Uint8Array(rows);
    const values = Float64Array.from({ length: groups }, (_, group) => {
        for (let row = 0; row < rows; row++)
            weights[row] = groupOf(row) % groups === group ? 0 : 1;
        return statistic(weights);
    }).filter((value) => !Number.isNaN(value));
    const center = values.reduce((sum, value) => sum + value, 0) / values.length;
    return accelerationOf(values.map((value) => center - value));
}
function groupsOf(rows, dependence) {
    if (dependence.kind === 'units')
        return (row) => dependence.codes[row];
    if (dependence.kind === 'rows')
        return (row) => row;
    const place = new Uint32Array(rows);
    for (let i = 0; i < rows; i++)
        place[dependence.order[i]] = Math.floor((i * JACKKNIFE_GROUPS) / rows);
    return (row) => place[row];
}

;// CONCATENATED MODULE: ./lib/evaluation/paired.js







/** Sampling errors of a metric that is defined on these rows. */
function pairedErrors(metric, pair, options) {
    const { estimator } = metric;
    const isWeighted = pair.candidate.weights !== null;
    if (options.intervals === 'bootstrap' || isWeighted || estimator.kind === 'resample')
        return resampledErrors(metric, pair, options);
    if (pair.dependence.kind !== 'rows')
        return byDependence(metric, pair, options);
    switch (estimator.kind) {
        case 'delong':
            return { method: 'delong', ...orUnseen(metric, pair, byPlacements(pair)) };
        case 'proportion':
            return { method: 'score', ...byProportion(pair, (sample) => estimator.hits(sample, options)) };
        case 'counts': {
            const statistic = ofCells(estimator.statistic);
            return { method: 'bootstrap', ...(0,confusion/* confusionErrors */.UZ)(pair, positives(options), 2, statistic, options) };
        }
        case 'confusion': {
            const classes = pair.candidate.classes.length;
            if (classes > confusion/* MOST_CLASSES */.Dl)
                return byDependence(metric, pair, options);
            const errors = (0,confusion/* confusionErrors */.UZ)(pair, predictedClasses, classes, estimator.statistic, options);
            return { method: 'bootstrap', ...errors };
        }
        case 'mean':
            return { method: 'mean-t', ...byInfluence(pair, (sample) => estimator.influence(sample, options)) };
        case 'influence': {
            const errors = byInfluence(pair, (sample) => estimator.influence(sample, options));
            return { method: 'influence', ...orUnseen(metric, pair, errors) };
        }
    }
}
/** Rows that hang together: every metric by the influence of its rows, summed over what is drawn as one. */
function byDependence(metric, pair, options) {
    const influence = influenceOf(metric, options);
    const errors = orUnseen(metric, pair, byInfluence(pair, influence));
    if (metric.estimator.kind !== 'proportion' && metric.estimator.kind !== 'counts')
        return { method: 'influence', ...errors };
    // No disagreement among few units proves as little as none among few rows.
    const unseen = (0,sampling_error/* unseenError */.Zo)((0,evaluation_dependence/* independentCount */.ED)(pair.dependence, pair.candidate.rows));
    const seen = (error) => (error === sampling_error/* noError */.Ub ? unseen : error);
    return { method: 'influence', candidate: seen(errors.candidate), difference: seen(errors.difference) };
}
/** Values of the rows whose mean varies as the metric does. */
function influenceOf({ estimator }, options) {
    const at = (values) => (sample) => values(sample, options);
    switch (estimator.kind) {
        case 'delong':
            return (sample) => (0,ranking/* placementInfluence */.RR)((0,ranking/* rankingOf */.qk)(sample), sample.truth);
        case 'proportion':
            return at(estimator.hits);
        case 'counts':
            return (sample) => (0,confusion/* confusionInfluence */.ge)(sample, positives(options), 2, ofCells(estimator.statistic));
        case 'confusion':
            return (sample) => (0,confusion/* confusionInfluence */.ge)(sample, predictedClasses, sample.classes.length, estimator.statistic);
        case 'mean':
        case 'influence':
            return at(estimator.influence);
        case 'resample':
            throw new Error('has no influence values');
    }
}
function byPlacements({ candidate, production }) {
    const labels = candidate.truth;
    const ranked = (0,ranking/* rankingOf */.qk)(candidate);
    const values = (0,ranking/* placements */.DD)(ranked);
    const error = (of) => {
        const variance = placementVariance(labels, of, ranked);
        return Number.isNaN(variance) ? null : (0,sampling_error/* studentError */.si)(Math.sqrt(variance), Infinity);
    };
    return {
        candidate: error(values),
        difference: production && error(lessOthers(values, (0,ranking/* placements */.DD)((0,ranking/* rankingOf */.qk)(production)))),
    };
}
function byInfluence({ candidate, production, dependence }, influence) {
    const values = influence(candidate);
    const others = production && influence(production);
    return {
        candidate: (0,evaluation_dependence/* meanError */.oC)(values, dependence),
        difference: others && (0,evaluation_dependence/* meanError */.oC)(lessOthers(values, others), dependence),
    };
}
function lessOthers(values, others) {
    const differences = new Float64Array(values.length);
    for (let row = 0; row < values.length; row++)
        differences[row] = values[row] - others[row];
    return differences;
}
/**
 * Two models that rank every row alike really are equal. But a perfect ranking (or a perfectly wrong one) has no
 * variance either, and says only that its errors are rarer than the smaller class can show.
 */
function orUnseen(metric, { candidate, production, dependence }, errors) {
    if (metric.classes !== 'both' || (errors.candidate !== sampling_error/* noError */.Ub && errors.difference !== sampling_error/* noError */.Ub))
        return errors;
    const isPerfect = (sample) => sample !== null && metric.range.includes(metric.compute(sample, { threshold: 0 }).value ?? Number.NaN);
    const trials = Math.min(rarestClass(candidate), (0,evaluation_dependence/* independentCount */.ED)(dependence, candidate.rows));
    const unseen = (0,sampling_error/* unseenError */.Zo)(trials);
    const alone = errors.candidate === sampling_error/* noError */.Ub && isPerfect(candidate);
    const paired = errors.difference === sampling_error/* noError */.Ub && (isPerfect(candidate) || isPerfect(production));
    return {
        candidate: alone ? unseen : errors.candidate,
        difference: paired ? unseen : errors.difference,
    };
}
/** Rows of the rarest class that is seen, or of the rarer answer to the label where the two differ most. */
function rarestClass({ truth, rows, width, classes }) {
    const labels = truth.length / rows;
    const isCoded = labels === 1 && width > 1;
    const counts = new Uint32Array(isCoded ? classes.length : labels);
    for (let i = 0; i < truth.length; i++) {
        if (isCoded)
            counts[truth[i]]++;
        else if (truth[i] === 1)
            counts[i % labels]++;
    }
    const smallest = (values) => values.reduce((least, one) => Math.min(least, one), rows);
    return isCoded
        ? smallest(counts.filter((one) => one > 0))
        : smallest(counts.map((one) => Math.min(one, rows - one)));
}
/**
 * Accuracy and its like, whose rows are only right or wrong: Tango's score interval of the difference; two
 * successes and two failures are added to a single proportion.
 * @see Agresti & Coull (1998), Approximate is better than "exact", for one proportion
 */
function byProportion({ candidate, production }, hits) {
    const own = hits(candidate);
    const rows = own.length;
    const others = production && hits(production);
    let hit = 0;
    for (let row = 0; row < rows; row++)
        hit += own[row];
    const right = (hit + 2) / (rows + 4);
    let onlyFirst = 0;
    let onlySecond = 0;
    for (let row = 0; others && row < rows; row++) {
        if (own[row] > others[row])
            onlyFirst++;
        if (own[row] < others[row])
            onlySecond++;
    }
    return {
        candidate: (0,sampling_error/* studentError */.si)(Math.sqrt((right * (1 - right)) / (rows + 4)), Infinity),
        difference: others && pairedProportionError({ onlyFirst, onlySecond, rows }),
    };
}
/** 1 where the score reaches the threshold, else 0. */
const positives = ({ threshold }) => ({ prediction }) => {
    const decided = new Uint8Array(prediction.length);
    for (let row = 0; row < decided.length; row++)
        decided[row] = Number(prediction[row] >= threshold);
    return decided;
};
const ofCells = (statistic) => ([trueNegatives, falsePositives, falseNegatives, truePositives]) => statistic({ trueNegatives, falsePositives, falseNegatives, truePositives });
/** The most probable class, the first of equal ones; or the class itself where the model names it. */
const predictedClasses = ({ prediction, width, rows }) => {
    if (width === 1)
        return prediction;
    const classes = new Int32Array(rows);
    for (let row = 0; row < rows; row++)
        for (let one = 1; one < width; one++)
            if (prediction[row * width + one] > prediction[row * width + classes[row]])
                classes[row] = one;
    return classes;
};

;// CONCATENATED MODULE: ./lib/evaluation/fairness-draws.js









const CELLS = 8;
/** Rows spread over the cells of each group, so that what few rows did not show stays possible. */
const SPREAD = 4;
const valueIn = (metric, sample, options) => metric.compute(sample, options).value ?? Number.NaN;
/** Values of a metric in each group of one model, and last over all rows. */
const groupValues = (metric, samples, all, options) => Float64Array.from([...samples, all], (sample) => valueIn(metric, sample, options));
/**
 * Resamples of a metric by group, both models on the same rows. Decisions between two classes: a multinomial draw
 * over the joint cells (group, truth, production's decision, candidate's), which is the bootstrap of the rows at a
 * cost that does not grow with them; half of it with the models exchanged, so that exchanging them only changes
 * signs. Everything else, and rows that hang together: Poisson weights of rows, units or blocks, of the rows' influence
 * where it is known.
 */
function drawGroups(metric, pair, groups, options) {
    const { kind } = metric.estimator;
    const decides = metric.tasks.includes('binary-classification') && (kind === 'counts' || kind === 'proportion');
    return decides && pair.dependence.kind === 'rows' && pair.candidate.weights === null
        ? drawCells(metric, pair, groups, options)
        : drawRows(metric, pair, groups, options);
}
function drawCells(metric, pair, groups, options) {
    const half = Math.ceil(options.resamples / 2);
    const cells = groupCells(pair, groups, options.threshold);
    const straight = drawn(metric, cells, half, options.seed);
    const mirrored = drawn(metric, exchanged(cells), half, options.seed);
    return {
        candidate: [...straight.candidate, ...mirrored.production],
        production: [...straight.production, ...mirrored.candidate],
    };
}
/** Rows by group and joint cell. */
function groupCells(pair, { members }, threshold) {
    const cells = new Float64Array(members.length * CELLS);
    for (const [group, rows] of members.entries()) {
        const { candidate, production } = pairAmong(pair, rows);
        const { truth, prediction } = candidate;
        cells.set((0,decisions/* jointCells */.i4)(truth, (production ?? candidate).prediction, prediction, threshold), group * CELLS);
    }
    return cells;
}
/** The same cells with production for candidate. */
const exchanged = (cells) => cells.map((_, cell) => cells[(cell & ~3) | ((cell & 1) << 1) | ((cell & 2) >> 1)]);
const bit = (place) => Float64Array.from({ length: CELLS }, (_, cell) => (cell >> place) & 1);
/** A row for each cell; how many rows it stands for is its weight. */
const CANDIDATE = (0,evaluation_sample/* scoredSample */.l)(bit(2), bit(0));
const PRODUCTION = (0,evaluation_sample/* scoredSample */.l)(bit(2), bit(1));
function drawn(metric, cells, draws, seed) {
    const random = (0,statistics_random/* randomFromSeed */.Bd)(seed);
    const rows = cells.reduce((sum, cell) => sum + cell, 0);
    const shares = cells.map((cell) => cell + SPREAD / CELLS);
    const counts = new Float64Array(cells.length);
    const result = { candidate: [], production: [] };
    for (let i = 0; i < draws; i++) {
        (0,binomial/* drawMultinomial */.CC)(random, rows, shares, counts);
        result.candidate.push(valuesOfCells(metric, CANDIDATE, counts));
        result.production.push(valuesOfCells(metric, PRODUCTION, counts));
    }
    return result;
}
function valuesOfCells(metric, sample, counts) {
    const groups = counts.length / CELLS;
    const all = new Float64Array(CELLS);
    for (let cell = 0; cell < counts.length; cell++)
        all[cell % CELLS] += counts[cell];
    const value = (weights) => valueIn(metric, sample, { threshold: 0.5, weights });
    return Float64Array.from({ length: groups + 1 }, (_, group) => value(group === groups ? all : counts.subarray(group * CELLS, (group + 1) * CELLS)));
}
/** Rows times resamples: beyond it fewer are drawn, for a standard error needs no more. */
const MOST_WORK = 4e8;
const FEWEST_RESAMPLES = 200;
function drawRows(metric, pair, groups, options) {
    const random = (0,statistics_random/* randomFromSeed */.Bd)(options.seed);
    const { rows } = pair.candidate;
    const resamples = Math.min(options.resamples, Math.max(FEWEST_RESAMPLES, Math.floor(MOST_WORK / rows)));
    const draw = (0,evaluation_dependence/* weightDrawer */.Ap)(pair.dependence, rows);
    const own = groupStatistic(metric, pair.candidate, groups, options);
    const other = pair.production && groupStatistic(metric, pair.production, groups, options);
    const weights = new Uint8Array(rows);
    const result = { candidate: [], production: [] };
    for (let i = 0; i < resamples; i++) {
        draw(random, weights);
        const values = own(weights);
        result.candidate.push(values);
        result.production.push(other ? other(weights) : values);
    }
    return result;
}
function groupStatistic(metric, sample, groups, options) {
    if (sample.weights === null && metric.estimator.kind !== 'resample')
        return linearStatistic(metric, sample, groups, options);
    const ofGroups = groups.members.map((rows) => {
        const statistic = statisticOf(metric, (0,evaluation_sample/* subset */.LE)(sample, rows), options);
        const own = new Uint8Array(rows.length);
        return (weights) => {
            for (let i = 0; i < own.length; i++)
                own[i] = weights[rows[i]];
            return statistic(own);
        };
    });
    const all = [...ofGroups, statisticOf(metric, sample, options)];
    return (weights) => Float64Array.from(all, (statistic) => statistic(weights));
}
/**
 * Of a metric that rows have a known influence on, as its variance is found over all rows: the mean of value and
 * influence, in one pass that sorts nothing. Exact for means.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation
 */
function linearStatistic(metric, sample, { codes, members }, options) {
    const last = members.length;
    const overall = pseudoValues(metric, sample, options);
    const within = new Float64Array(sample.rows);
    for (const rows of members)
        for (const [i, value] of pseudoValues(metric, (0,evaluation_sample/* subset */.LE)(sample, rows), options).entries())
            within[rows[i]] = value;
    return (weights) => {
        const sums = new Float64Array(last + 1);
        const totals = new Float64Array(last + 1);
        for (let row = 0; row < weights.length; row++) {
            const weight = weights[row];
            if (weight === 0)
                continue;
            sums[codes[row]] += weight * within[row];
            totals[codes[row]] += weight;
            sums[last] += weight * overall[row];
            totals[last] += weight;
        }
        return sums.map((sum, group) => sum / totals[group]);
    };
}
/** Of each row, such that their mean is the metric and varies as it does; NaN where it is undefined. */
function pseudoValues(metric, sample, options) {
    const value = valueIn(metric, sample, options);
    if (Number.isNaN(value))
        return new Float64Array(sample.rows).fill(Number.NaN);
    const influence = influenceOf(metric, options)(sample);
    const center = (0,moments/* mean */.i2)(influence);
    return influence.map((one) => value + one - center);
}

// EXTERNAL MODULE: ./lib/evaluation/words.js
var words = __webpack_require__(7111);
;// CONCATENATED MODULE: ./lib/evaluation/gates.js



/** Null where there is no difference or no interval. `confidence` is one-sided. */
function oriented(measured, confidence) {
    const { difference, errors, metric, equal } = measured;
    if (difference === null)
        return null;
    const { name } = metric;
    if (equal !== null)
        return { metric: name, difference: 0, low: 0, high: 0 };
    if (errors.difference === null)
        return null;
    const [low, high] = (0,sampling_error/* intervalOf */.XF)(difference, errors.difference, confidence);
    return metric.better === 'higher'
        ? { metric: name, difference, low, high }
        : { metric: name, difference: -difference, low: -high, high: -low };
}
/** One-sided p of "no worse than the margin allows": small where it is worse by more. Null where untested. */
function pWorse(measured, margin) {
    const { difference, errors, metric, equal } = measured;
    if (difference === null)
        return null;
    if (equal !== null)
        return 1;
    if (errors.difference === null)
        return null;
    return metric.better === 'higher'
        ? errors.difference.sf(-margin - difference)
        : errors.difference.cdf(margin - difference);
}
/** Why nothing can be said, or null. */
function untestable(measured) {
    const { candidate, production, shortage } = measured;
    const because = (reason, moreRows = null) => ({
        verdict: 'inconclusive',
        reason: `cannot be compared: ${reason}`,
        moreRows,
    });
    if (candidate.value === null)
        return because(candidate.reason, shortage?.moreRows);
    if (production?.value === null)
        return because(`production: ${production.reason}`, shortage?.moreRows);
    return shortage && { verdict: 'inconclusive', reason: shortage.reason, moreRows: shortage.moreRows };
}
/** There is a difference, but no interval of it. */
const UNDEFINED_RESAMPLES = {
    verdict: 'inconclusive',
    reason: 'cannot be compared: undefined in too many resamples',
    moreRows: null,
};
/** The verdict on one gate over all rows: the first row of the table that applies. */
function judge(measured, limits) {
    const nothing = untestable(measured);
    if (nothing)
        return nothing;
    const beyond = beyondAbsolute(measured, limits);
    if (beyond)
        return beyond;
    return unlessSuspicious(measured, limits, judgeMargin(measured, limits));
}
function judgeMargin(measured, limits) {
    const { margin, confidence, refused } = limits;
    if (measured.equal !== null)
        return passed(measured.equal);
    if (refused !== null)
        return { verdict: 'inconclusive', reason: `cannot be compared: ${refused}`, moreRows: null };
    if (margin === null)
        return passed(withinAbsolute(measured.metric.name, limits));
    const change = oriented(measured, confidence);
    if (!change)
        return UNDEFINED_RESAMPLES;
    if (change.high < -margin)
        return { verdict: 'fail', reason: worseThan(change, margin), moreRows: null };
    return unlessWorse(change, margin, measured.rows);
}
const passed = (reason) => ({ verdict: 'pass', reason, moreRows: null });
/** Too good to be true: looked at before it is believed. */
function unlessSuspicious(measured, { maxGain }, judgement) {
    const { difference, metric } = measured;
    if (maxGain === null || difference === null || judgement.verdict !== 'pass')
        return judgement;
    const gain = metric.better === 'higher' ? difference : -difference;
    if (gain <= maxGain)
        return judgement;
    const reason = `better than production by ${(0,words/* changeText */.k0)(metric.name, gain)}, more than the ${(0,words/* changeText */.k0)(metric.name, maxGain)} that max-gain expects: possible leakage`;
    return { verdict: 'warn', reason, moreRows: null };
}
/** The rows of the table below "worse than the margin allows". */
function unlessWorse(change, margin, rows) {
    const { metric, low, high } = change;
    if (low > 0) {
        const { from, to } = (0,words/* spanTexts */.Nl)(metric, [low, high]);
        return {
            verdict: 'pass',
            reason: `better than production by ${from} to ${to}`,
            moreRows: null,
        };
    }
    if (low >= -margin)
        return { verdict: 'pass', reason: `within ${(0,words/* changeText */.k0)(metric, margin)} of production`, moreRows: null };
    if (high < 0)
        return {
            verdict: 'warn',
            reason: `${worseBy(change)}, which may be more than the allowed ${(0,words/* changeText */.k0)(metric, margin)}`,
            moreRows: null,
        };
    const moreRows = rowsToSettle(change, margin, rows);
    const { from, to } = (0,words/* spanTexts */.Nl)(metric, [-low, high]);
    const settle = moreRows === null ? '' : `; about ${(0,lib_text/* count */.U9)(moreRows)} more rows would settle it`;
    return {
        verdict: 'inconclusive',
        reason: `could be ${from} worse to ${to} better; allowed loss ${(0,words/* changeText */.k0)(metric, margin)}${settle}`,
        moreRows,
    };
}
/**
 * Rows to add until the interval, which shrinks with √n, says more than now: until its low end reaches the margin,
 * n·(half-width/(d + m))² − n, or its high end shows a loss, n·(half-width/d)² − n; whichever comes first, at two
 * digits. Null where neither is in sight.
 */
function rowsToSettle({ difference, low, high }, margin, rows) {
    const toPass = difference > -margin ? ((difference - low) / (difference + margin)) ** 2 : Infinity;
    const toLoss = difference < 0 ? ((high - difference) / difference) ** 2 : Infinity;
    const more = rows * (Math.min(toPass, toLoss) - 1);
    if (!(more < 1e9))
        return null;
    const unit = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, more))) - 1);
    return Math.max(1, Math.ceil(more / unit) * unit);
}
/** By the value, or where `strict` by the end of its interval that is nearer to the limit. */
function beyondAbsolute(measured, limits) {
    const { min, max, strict, confidence } = limits;
    const value = measured.candidate.value;
    const error = measured.errors.candidate;
    if (strict && error === null && (min !== null || max !== null))
        return NO_INTERVAL;
    const [low, high] = strict && error ? (0,sampling_error/* intervalOf */.XF)(value, error, confidence) : [value, value];
    const { name } = measured.metric;
    const told = (limit) => (0,words/* valueText */.Ru)(name, limit);
    if (min !== null && low < min)
        return broken(name, value, low, `below the floor ${told(min)}`);
    if (max !== null && high > max)
        return broken(name, value, high, `above the ceiling ${told(max)}`);
    return null;
}
const NO_INTERVAL = {
    verdict: 'inconclusive',
    reason: 'cannot be judged: strict limits need an interval, and there is none',
    moreRows: null,
};
const broken = (name, value, end, what) => ({
    verdict: 'fail',
    reason: value === end
        ? `${(0,words/* valueText */.Ru)(name, value)} is ${what}`
        : `${(0,words/* valueText */.Ru)(name, value)} could be ${(0,words/* valueText */.Ru)(name, end)}, ${what}`,
    moreRows: null,
});
function withinAbsolute(name, { min, max }) {
    const floor = min === null ? [] : [`not below the floor ${(0,words/* valueText */.Ru)(name, min)}`];
    const ceiling = max === null ? [] : [`not above the ceiling ${(0,words/* valueText */.Ru)(name, max)}`];
    return [...floor, ...ceiling].join(', ');
}
/** `worse than production by 0.9 to 1.6 pp` */
function worseBy({ metric, low, high }) {
    const { from, to } = (0,words/* spanTexts */.Nl)(metric, [-high, -low]);
    return `worse than production by ${from} to ${to}`;
}
/** The same, and what was allowed. */
const worseThan = (change, margin) => `${worseBy(change)}; allowed ${(0,words/* changeText */.k0)(change.metric, margin)}`;

;// CONCATENATED MODULE: ./lib/evaluation/fairness-gates.js



/** How much wider the difference may be where no limit is named: of rates, and as a share of production's value. */
const DEFAULT_MARGIN = 0.02;
const ORDER = ['fail', 'inconclusive', 'warn', 'pass'];
/** Of the verdicts that decide; null where none does. */
function gravest(gates) {
    const verdicts = gates.map(({ gate }) => gate?.verdict);
    return ORDER.find((verdict) => verdicts.includes(verdict)) ?? null;
}
/** One comparison of the difference, and one of the ratio where it has a limit. */
function fairnessGates(found, given) {
    const ratio = given.settings['min-ratio'] === undefined ? [] : [ratioGate(found, given)];
    const wanted = given.settings['max-difference'] !== undefined || marginOf(found, given) !== null;
    return wanted || ratio.length === 0 ? [differenceGate(found, given), ...ratio] : ratio;
}
const named = ({ measure, by }, what) => `${measure}_${what} by ${by.join(' and ')}`;
function differenceGate(found, given) {
    const { settings } = given;
    const margin = marginOf(found, given);
    const max = settings['max-difference'] ?? null;
    return {
        metric: named(found, 'difference'),
        slice: null,
        better: 'lower',
        rows: given.rows,
        production: found.production?.difference ?? null,
        candidate: found.candidate.difference,
        difference: found.widening,
        interval: found.wideningInterval,
        candidateInterval: found.candidate.differenceInterval,
        confidence: found.confidence,
        method: 'bootstrap',
        pWorse: null,
        gate: fairness_gates_gateOf(given, { margin, min: null, max }, () => judgeFound(given, [
            max === null ? null : judgeCeiling(found, max, settings.strict ?? false),
            margin === null ? null : judgeWidening(found, margin, given),
        ])),
    };
}
function ratioGate(found, given) {
    const min = given.settings['min-ratio'];
    const own = found.candidate.ratio;
    const other = found.production?.ratio ?? null;
    return {
        metric: named(found, 'ratio'),
        slice: null,
        better: 'higher',
        rows: given.rows,
        production: other,
        candidate: own,
        difference: own === null || other === null ? null : own - other,
        interval: given.ratioInterval,
        candidateInterval: found.candidate.ratioInterval,
        confidence: found.confidence,
        method: 'bootstrap',
        pWorse: null,
        gate: fairness_gates_gateOf(given, { margin: null, min, max: null }, () => judgeFound(given, [judgeFloor(found, min, given.settings.strict ?? false)])),
    };
}
/** Null where there is nothing to judge by: a first model without absolute limits. */
function fairness_gates_gateOf({ settings }, limits, judge) {
    if (limits.margin === null && limits.min === null && limits.max === null)
        return null;
    return {
        ...limits,
        ...(settings.strict ? { strict: true } : {}),
        ...(settings.informational ? { informational: true } : {}),
        ...judge(),
    };
}
/** Null where none is asked for, or there is no production model to compare with. */
function marginOf(found, { settings, unbounded }) {
    if (found.production === null)
        return null;
    if (settings.margin !== undefined)
        return settings.margin;
    if (settings['max-difference'] !== undefined || settings['min-ratio'] !== undefined)
        return null;
    if (!unbounded)
        return DEFAULT_MARGIN;
    const values = found.metrics.map(({ overall }) => Math.abs(overall.production ?? 0));
    return DEFAULT_MARGIN * Math.min(...values);
}
const inconclusive = (reason, moreRows = null) => ({
    verdict: 'inconclusive',
    reason,
    moreRows,
});
const failed = (reason) => ({ verdict: 'fail', reason, moreRows: null });
const fairness_gates_passed = (reason) => ({ verdict: 'pass', reason, moreRows: null });
/** The gravest of the judgements; groups that nothing is known of keep a gate from passing. */
function judgeFound({ settings, groups, judged }, judgements) {
    const small = groups - judged;
    const few = `${small} of ${(0,lib_text/* plural */.LS)(groups, 'group')} ${small === 1 ? 'has' : 'have'} too few rows to be judged`;
    const fewest = settings.to === 'overall' ? 1 : 2;
    if (judged < fewest)
        return inconclusive(small > 0 ? few : `cannot be compared: only ${(0,lib_text/* plural */.LS)(judged, 'group')}`);
    const known = judgements.filter((each) => each !== null);
    const verdict = ORDER.find((grave) => known.some((each) => each.verdict === grave));
    const all = known.filter((each) => each.verdict === verdict);
    const reason = all.map((each) => each.reason).join('; ');
    const isOpen = verdict === 'pass' || verdict === 'warn';
    if (small > 0 && isOpen && settings['small-groups'] === 'inconclusive')
        return inconclusive(`${few}; the others: ${reason}`);
    const moreRows = Math.max(0, ...all.map((each) => each.moreRows ?? 0)) || null;
    return { verdict: verdict, reason: small > 0 ? `${reason}; ${few}` : reason, moreRows };
}
const UNDEFINED = inconclusive('cannot be compared: undefined for some group');
/**
 * Only a difference that chance among so many groups cannot explain is too large; one that it can is not within the
 * limit either.
 */
function judgeCeiling({ candidate, measure }, max, strict) {
    const told = (value) => (0,words/* changeText */.k0)(measure, value);
    const differ = (value) => `groups differ by ${told(value)}`;
    const above = (value) => `${differ(value)}, more than ${told(max)}`;
    const within = (value) => `${differ(value)}, within ${told(max)}`;
    const { difference: value, differenceInterval: interval } = candidate;
    if (value === null)
        return UNDEFINED;
    if (interval === null)
        return value > max ? failed(above(value)) : strict ? UNDEFINED_RESAMPLES : fairness_gates_passed(within(value));
    if (interval[0] > max)
        return failed(above(value));
    if (value > max)
        return inconclusive(`${above(value)}, which may be chance: at least ${told(interval[0])}`);
    if (strict && interval[1] > max)
        return inconclusive(`groups may differ by ${told(interval[1])}, more than ${told(max)}`);
    return fairness_gates_passed(within(value));
}
function judgeFloor({ candidate }, min, strict) {
    const { ratio: value, ratioInterval: interval } = candidate;
    if (value === null)
        return UNDEFINED;
    const below = `a group has ${(0,words/* plain */.pj)(value)} of another's value, less than ${min}`;
    const enough = `every group has at least ${(0,words/* plain */.pj)(value)} of any other's value; needed ${min}`;
    if (interval === null)
        return value < min ? failed(below) : strict ? UNDEFINED_RESAMPLES : fairness_gates_passed(enough);
    if (interval[1] < min)
        return failed(below);
    if (value < min)
        return inconclusive(`${below}, which may be chance: at most ${(0,words/* plain */.pj)(interval[1])}`);
    if (strict && interval[0] < min)
        return inconclusive(`a group may have ${(0,words/* plain */.pj)(interval[0])} of another's value, less than ${min}`);
    return fairness_gates_passed(enough);
}
/** As every gate on a difference from production: wider is worse. */
function judgeWidening(found, margin, { equal, rows }) {
    const { widening, wideningInterval } = found;
    if (widening === null)
        return UNDEFINED;
    if (equal !== null)
        return fairness_gates_passed(equal);
    if (wideningInterval === null)
        return UNDEFINED_RESAMPLES;
    const [low, high] = [-wideningInterval[1], -wideningInterval[0]];
    const change = { metric: found.measure, difference: -widening, low, high };
    if (change.high < -margin)
        return failed(worseThan(change, margin));
    return unlessWorse(change, margin, rows);
}

;// CONCATENATED MODULE: ./lib/evaluation/fairness-measures.js


/** Fairlearn's measures of two classes that are differences and ratios of other metrics. */
const COMPOSED = {
    demographic_parity: ['selection_rate'],
    equal_opportunity: ['true_positive_rate'],
    equalized_odds: ['true_positive_rate', 'false_positive_rate'],
};
/**
 * The measure of that name: Fairlearn's, or any metric of the task.
 * @throws UserError for an unknown name, or one of another task
 */
function findMeasure(name, task) {
    const parts = COMPOSED[name.replace(/_(difference|ratio)$/, '')] ?? [name];
    if (COMPOSED[name] === undefined && parts[0] !== name)
        throw new errors/* UserError */.yo(`"${name}" says how groups are compared; limits do`, {
            hint: `Write ${name.replace(/_(difference|ratio)$/, '')}, with max-difference, min-ratio or margin.`,
        });
    return { name, metrics: parts.map((part) => (0,registry/* findMetric */.GF)(part, task)) };
}
/** Ratios mean something of what cannot be negative. */
const hasRatio = ({ metrics }) => metrics.every(({ range }) => range[0] >= 0);

;// CONCATENATED MODULE: ./lib/evaluation/measurement.js




/** Rows of each needed class below which a metric of classes is not judged. */
const ROWS_PER_CLASS = 10;
/** Resamples of a metric that is shown and decides nothing, where each computes it anew. */
const SHOWN = 200;
const NO_ERRORS = { method: 'none', difference: null, candidate: null };
function measurement(task, options) {
    const { metric, pair } = task;
    const { equal } = options;
    const candidate = metric.compute(pair.candidate, options);
    const production = productionValue(metric, pair, options, candidate);
    const limits = task.limitsOf?.(production) ?? null;
    const shortage = shortageOf(metric, pair, task.minRows ?? options.minRows);
    const isResampled = metric.estimator.kind === 'resample';
    const isPaired = equal === null && production?.value !== null;
    return {
        metric,
        rows: pair.candidate.rows,
        candidate,
        production,
        difference: difference(candidate, production),
        errors: candidate.value === null || shortage !== null
            ? NO_ERRORS
            : pairedErrors(metric, isPaired ? pair : { ...pair, production: null }, {
                ...options,
                resamples: limits === null && isResampled ? Math.min(options.resamples, SHOWN) : options.resamples,
                seed: (0,statistics_random/* seedFromDigests */.nh)(`${options.seed}`, streamOf(metric), task.name ?? ''),
                decision: decisionOf(metric, limits),
            }),
        limits,
        shortage,
        equal,
    };
}
/** Metrics of the same decisions look at the same draws. */
const streamOf = ({ name, estimator }) => estimator.kind === 'counts' || estimator.kind === 'confusion' ? 'decisions' : name;
function decisionOf({ better }, limits) {
    if (limits === null || limits.margin === null)
        return null;
    return { at: better === 'higher' ? -limits.margin : limits.margin, confidence: limits.confidence };
}
function productionValue(metric, { production }, options, candidate) {
    if (!production)
        return null;
    return options.equal === null ? metric.compute(production, options) : candidate;
}
function difference(candidate, production) {
    if (candidate.value === null || production === null || production.value === null)
        return null;
    return candidate.value - production.value;
}
/** Why so few rows cannot judge, or null. */
function shortageOf(metric, { candidate, dependence }, minRows) {
    const { rows } = candidate;
    const known = (0,evaluation_dependence/* independentCount */.ED)(dependence, rows);
    if (known < minRows) {
        const more = known === 0 ? minRows : Math.ceil((minRows * rows) / known) - rows;
        const what = dependence.kind === 'rows' ? 'rows' : `${(0,evaluation_dependence/* unitName */.Cq)(dependence)}s`;
        return { reason: `too few ${what}: ${(0,lib_text/* count */.U9)(known)}, needs ${(0,lib_text/* count */.U9)(minRows)}`, moreRows: more };
    }
    return metric.tasks.includes('binary-classification') ? classShortage(metric, candidate) : null;
}
function classShortage(metric, { truth, rows }) {
    if (metric.classes === 'none')
        return null;
    let positives = 0;
    for (let row = 0; row < rows; row++)
        positives += truth[row];
    const [rarest, name] = metric.classes === 'both' && rows - positives < positives
        ? [rows - positives, 'negative']
        : [positives, 'positive'];
    if (rarest >= ROWS_PER_CLASS)
        return null;
    return {
        reason: `too few rows: only ${(0,lib_text/* plural */.LS)(rarest, `${name} row`)} among ${(0,lib_text/* count */.U9)(rows)}, needs ${ROWS_PER_CLASS}`,
        moreRows: rarest === 0 ? null : Math.ceil(rows * (ROWS_PER_CLASS / rarest - 1)),
    };
}

;// CONCATENATED MODULE: ./lib/evaluation/fairness.js









/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const fairness_UNDEFINED_SHARE = 0.05;
/** Every measure by every grouping that is asked for, with its gates. */
function compareFairness(pair, asked, options) {
    const results = asked.flatMap((one) => one.measures.map((measure) => measured(pair, one, measure, options)));
    return { fairness: results.map(({ evidence }) => evidence), gates: results.flatMap(({ gates }) => gates) };
}
function measured(pair, { settings, groups }, measure, options) {
    const confidence = settings.confidence ?? options.confidence;
    const minRows = settings['min-rows'] ?? options.minRows;
    const byMetric = measure.metrics.map((metric) => byGroup(metric, pair, groups, { ...options, minRows }));
    const judged = groups.labels.flatMap((_, group) => byMetric.every(({ notJudged }) => notJudged[group] === null) ? [group] : []);
    const compared = comparedGroups(byMetric, judged, settings.to, confidence);
    const { production } = compared;
    const widening = production && defined(compared.candidate.difference - production.difference);
    const ratios = hasRatio(measure);
    const summary = {
        measure: measure.name,
        by: groups.columns,
        to: settings.to,
        confidence,
        minRows,
        metrics: byMetric.map((one) => metricEvidence(one, groups, confidence)),
        production: production && disparityEvidence(production, ratios),
        candidate: disparityEvidence(compared.candidate, ratios),
        widening: options.equal === null ? widening : widening && 0,
        wideningInterval: changeInterval(widening, compared.widening, confidence, options.equal),
        resamples: byMetric[0].draws.candidate.length,
    };
    const ratioChange = production && defined(compared.candidate.ratio - production.ratio);
    const gates = fairnessGates(summary, {
        settings,
        rows: pair.candidate.rows,
        groups: groups.labels.length,
        judged: judged.length,
        ratioInterval: changeInterval(ratioChange, compared.ratioChange, confidence, options.equal),
        unbounded: measure.metrics.some(({ range }) => !Number.isFinite(range[1])),
        equal: options.equal,
    });
    return { evidence: { ...summary, verdict: gravest(gates) }, gates };
}
const defined = (value) => (Number.isFinite(value) ? value : null);
function byGroup(metric, pair, groups, options) {
    const parts = groups.members.map((rows) => pairAmong(pair, rows));
    const candidate = groupValues(metric, parts.map((part) => part.candidate), pair.candidate, options);
    const production = pair.production &&
        groupValues(metric, parts.flatMap((part) => part.production ?? []), pair.production, options);
    return {
        metric,
        candidate,
        production,
        notJudged: parts.map((part, group) => shortageOf(metric, part, options.minRows)?.reason ??
            undefinedIn(metric, candidate[group]) ??
            (production && undefinedIn(metric, production[group]))),
        draws: drawGroups(metric, pair, groups, {
            ...options,
            // Metrics of the same decisions look at the same draws.
            seed: (0,statistics_random/* seedFromDigests */.nh)(`${options.seed}`, 'fairness', ...groups.columns),
        }),
    };
}
const undefinedIn = ({ title }, value) => Number.isNaN(value) ? `${title} is undefined` : null;
function comparedGroups(byMetric, judged, to, confidence) {
    const panel = (values) => ({
        values: Float64Array.from(values.flatMap((each) => [...judged.map((group) => each[group]), each.at(-1)])),
        groups: judged.length,
    });
    const drawn = byMetric[0].draws.candidate.map((_, i) => ({
        candidate: panel(byMetric.map(({ draws }) => draws.candidate[i])),
        production: panel(byMetric.map(({ draws }) => draws.production[i])),
    }));
    const usable = drawn.filter(({ candidate, production }) => [candidate, production].every(({ values }) => !values.some(Number.isNaN)));
    const enough = judged.length > 0 && usable.length >= drawn.length * (1 - fairness_UNDEFINED_SHARE);
    const draws = enough ? usable : [];
    const model = (own, resampled) => ({
        difference: judged.length > 0 ? differenceOf(own, to) : Number.NaN,
        ratio: judged.length > 0 ? ratioOf(own, to) : Number.NaN,
        intervals: disparityInterval(own, resampled, to, confidence),
    });
    const isPaired = byMetric.every(({ production }) => production !== null);
    const change = (of) => isPaired
        ? spreadOf(draws.map(({ candidate, production }) => of(candidate, to) - of(production, to)))
        : null;
    return {
        candidate: model(panel(byMetric.map(({ candidate }) => candidate)), draws.map(({ candidate }) => candidate.values)),
        production: isPaired
            ? model(panel(byMetric.map(({ production }) => production)), draws.map(({ production }) => production.values))
            : null,
        widening: change(differenceOf),
        ratioChange: change(ratioOf),
    };
}
/** Normal with the standard error of the resamples; null where they have no spread, which proves nothing. */
function spreadOf(values) {
    const found = Float64Array.from(values.filter((value) => !Number.isNaN(value)));
    const scale = Math.sqrt((0,moments/* variance */.GV)(found));
    return scale > 0 ? (0,sampling_error/* studentError */.si)(scale, Infinity) : null;
}
function changeInterval(change, error, confidence, equal) {
    if (change === null)
        return null;
    if (equal !== null)
        return [0, 0];
    return error && (0,sampling_error/* intervalOf */.XF)(change, error, confidence);
}
const disparityEvidence = ({ difference, ratio, intervals }, ratios) => ({
    difference: defined(difference),
    differenceInterval: Number.isNaN(difference) ? null : intervals.difference,
    ratio: ratios ? defined(ratio) : null,
    ratioInterval: ratios && !Number.isNaN(ratio) ? intervals.ratio : null,
});
function metricEvidence({ metric, candidate, production, notJudged, draws }, { labels, members }, confidence) {
    const [low, high] = metric.range;
    const interval = (values, of, group) => {
        const value = values?.[group] ?? Number.NaN;
        const error = spreadOf(of.map((each) => each[group]));
        if (Number.isNaN(value) || error === null)
            return null;
        const ends = (0,sampling_error/* intervalOf */.XF)(value, error, confidence);
        return [Math.max(low, ends[0]), Math.min(high, ends[1])];
    };
    const values = (group) => ({
        production: production && defined(production[group]),
        candidate: defined(candidate[group]),
    });
    return {
        metric: metric.name,
        better: metric.better,
        overall: values(labels.length),
        groups: labels.map((names, group) => ({
            labels: names,
            rows: members[group].length,
            ...values(group),
            productionInterval: interval(production, draws.production, group),
            candidateInterval: interval(candidate, draws.candidate, group),
            notJudged: notJudged[group],
        })),
    };
}

// EXTERNAL MODULE: ./lib/statistics/wilson.js
var wilson = __webpack_require__(52215);
;// CONCATENATED MODULE: ./lib/evaluation/shares.js



function hitsOf(rows, holds) {
    const hits = new Uint8Array(rows);
    for (let row = 0; row < rows; row++)
        if (holds(row))
            hits[row] = 1;
    return hits;
}
function total(hits) {
    let sum = 0;
    for (let row = 0; row < hits.length; row++)
        sum += hits[row];
    return sum;
}
/**
 * Share of the rows `among` that have it: Wilson's interval; for rows that hang together the variance of the ratio's
 * influence over units or blocks, and the bound of Clopper and Pearson where no unit differs.
 */
function shareOf(hits, among, dependence, confidence) {
    const trials = total(among);
    if (trials === 0)
        return { value: null, interval: null };
    const both = new Uint8Array(hits.length);
    for (let row = 0; row < both.length; row++)
        both[row] = hits[row] & among[row];
    const successes = total(both);
    const value = successes / trials;
    if (dependence.kind === 'rows')
        return { value, interval: (0,wilson/* wilsonInterval */.Y)(successes, trials, confidence) };
    const scale = hits.length / trials;
    const influence = Float64Array.from(both, (hit, row) => (hit - value * among[row]) * scale);
    const found = (0,evaluation_dependence/* meanError */.oC)(influence, dependence);
    const unseen = value === 0 || value === 1;
    const error = found === sampling_error/* noError */.Ub || (found && unseen) ? (0,sampling_error/* unseenError */.Zo)((0,evaluation_dependence/* independentCount */.ED)(dependence, hits.length)) : found;
    if (error === null)
        return { value, interval: null };
    const [low, high] = (0,sampling_error/* intervalOf */.XF)(value, error, confidence);
    return { value, interval: [Math.max(0, low), Math.min(1, high)] };
}

;// CONCATENATED MODULE: ./lib/evaluation/churn.js



/** Class number that a model decides on in each row; null where the task decides nothing. */
function decisionsOf({ task, threshold }, sample) {
    if (task === 'binary-classification')
        return positives({ threshold })(sample);
    return task === 'multiclass' ? predictedClasses(sample) : null;
}
/** Rows that are answered otherwise, without a label; null for numbers without a tolerance, and for other tasks. */
function changedRows(rule, candidate, production) {
    const [own, other] = [decisionsOf(rule, candidate), decisionsOf(rule, production)];
    if (own && other)
        return hitsOf(candidate.rows, (row) => own[row] !== other[row]);
    const { tolerance } = rule;
    if (rule.task !== 'regression' || tolerance === null)
        return null;
    return hitsOf(candidate.rows, (row) => Math.abs(candidate.prediction[row] - production.prediction[row]) > tolerance);
}
/** How far the answer of each row moves; of several classes the largest move of a probability. */
function movesOf(candidate, production) {
    const { rows, width } = candidate;
    const moves = new Float64Array(rows);
    for (let i = 0; i < rows * width; i++) {
        const row = Math.floor(i / width);
        moves[row] = Math.max(moves[row], Math.abs(candidate.prediction[i] - production.prediction[i]));
    }
    return moves;
}
/** Quantiles as numpy's default; null without rows. */
function distancesOf(moves) {
    if (moves.length === 0)
        return null;
    const sorted = moves.toSorted();
    const at = (p) => quantileOf(sorted, p);
    return { median: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99), max: at(1) };
}

;// CONCATENATED MODULE: ./lib/evaluation/flips.js





/** What changes for those who use the answers, row by row. Nothing of it without a production model. */
function compareFlips(pair, options) {
    const nothing = { flips: null, shifts: null, gates: [] };
    if (pair.production === null)
        return nothing;
    if (options.task === 'regression')
        return compareNumbers(pair, pair.production, options);
    const rule = { ...options, tolerance: null };
    const [own, other] = [decisionsOf(rule, pair.candidate), decisionsOf(rule, pair.production)];
    return own && other ? compareDecisions(pair, own, other, options) : nothing;
}
function compareDecisions({ candidate, dependence }, own, other, options) {
    const { rows, truth } = candidate;
    const every = new Uint8Array(rows).fill(1);
    const changed = hitsOf(rows, (row) => own[row] !== other[row]);
    const right = hitsOf(rows, (row) => other[row] === truth[row]);
    const wrong = right.map((hit) => 1 - hit);
    const stays = hitsOf(rows, (row) => (own[row] === truth[row]) === (other[row] === truth[row]));
    const becameWrong = hitsOf(rows, (row) => right[row] === 1 && own[row] !== truth[row]);
    const becameRight = hitsOf(rows, (row) => wrong[row] === 1 && own[row] === truth[row]);
    const share = (hits, among = every) => exact(shareOf(hits, among, dependence, options.confidence), options.equal);
    const flips = {
        rows,
        changed: total(changed),
        becameRight: total(becameRight),
        becameWrong: total(becameWrong),
        confidence: options.confidence,
        churn: share(changed),
        negativeRate: share(becameWrong),
        positiveRate: share(becameRight),
        backwardTrust: share(stays, right),
        backwardErrors: share(stays, wrong),
        examples: examplesOf(becameWrong, () => confidenceOf(candidate, options), options),
    };
    const known = (0,evaluation_dependence/* independentCount */.ED)(dependence, rows);
    const { 'max-negative-rate': mostNegative, 'max-churn': mostChurn } = options.settings;
    return {
        flips,
        shifts: null,
        gates: [
            ...rateGate('negative_flip_rate', flips.negativeRate, mostNegative, { ...options, rows, known }),
            ...rateGate('churn', flips.churn, mostChurn, { ...options, rows, known }),
        ],
    };
}
/** The same model changes nothing, which is no estimate. */
const exact = ({ value, interval }, equal) => ({
    value,
    interval: equal === null || value === null ? interval : [value, value],
});
/** How sure a model is of what it decides in a row. */
function confidenceOf({ prediction, width }, { task, threshold }) {
    if (task === 'multiclass' && width === 1)
        return () => null;
    if (width > 1)
        return (row) => prediction.subarray(row * width, (row + 1) * width).reduce((a, b) => Math.max(a, b));
    const areProbabilities = prediction.every((score) => score >= 0 && score <= 1);
    if (!areProbabilities)
        return (row) => Math.abs(prediction[row] - threshold);
    return (row) => (prediction[row] >= threshold ? prediction[row] : 1 - prediction[row]);
}
function examplesOf(hits, rated, { settings, ids }) {
    if (settings.examples === 0)
        return [];
    const confidence = rated();
    const found = [];
    for (let row = 0; row < hits.length; row++)
        if (hits[row] === 1)
            found.push({ row, confidence: confidence(row) });
    return found
        .sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0) || a.row - b.row)
        .slice(0, settings.examples)
        .map((one) => ({ id: ids ? ids[one.row] : null, row: one.row + 1, confidence: one.confidence }));
}
function compareNumbers({ candidate, dependence }, production, options) {
    const { rows, truth } = candidate;
    const { tolerance = null, 'max-churn': mostChurn } = options.settings;
    const changed = changedRows({ ...options, tolerance }, candidate, production);
    const every = new Uint8Array(rows).fill(1);
    const beyond = changed && exact(shareOf(changed, every, dependence, options.confidence), options.equal);
    const growth = (row) => Math.abs(candidate.prediction[row] - truth[row]) - Math.abs(production.prediction[row] - truth[row]);
    const isWorse = hitsOf(rows, (row) => growth(row) > (tolerance ?? 0));
    const known = (0,evaluation_dependence/* independentCount */.ED)(dependence, rows);
    return {
        flips: null,
        shifts: {
            rows,
            confidence: options.confidence,
            tolerance,
            beyond,
            distances: distancesOf(movesOf(candidate, production)),
            examples: examplesOf(isWorse, () => growth, options),
        },
        gates: beyond ? rateGate('churn', beyond, mostChurn, { ...options, rows, known }) : [],
    };
}
/** A share of rows that has a ceiling: by its value, or where `strict` by the upper end of its interval. */
function rateGate(metric, share, max, given) {
    if (max === undefined)
        return [];
    const { settings, rows, confidence } = given;
    return [
        {
            metric,
            slice: null,
            better: 'lower',
            rows,
            production: null,
            candidate: share.value,
            difference: null,
            interval: null,
            candidateInterval: share.interval,
            confidence,
            method: share.interval === null ? 'none' : 'score',
            pWorse: null,
            gate: {
                margin: null,
                min: null,
                max,
                ...(settings.strict ? { strict: true } : {}),
                ...judgeRate(share, max, given),
            },
        },
    ];
}
function judgeRate({ value, interval }, max, { settings, known, minRows, equal }) {
    const said = (verdict, reason, moreRows = null) => ({
        verdict,
        reason,
        moreRows,
    });
    if (value === null)
        return said('inconclusive', 'cannot be judged: no rows');
    if (known < minRows)
        return said('inconclusive', `too few rows: ${(0,lib_text/* count */.U9)(known)}, needs ${(0,lib_text/* count */.U9)(minRows)}`, minRows - known);
    if (equal !== null)
        return said('pass', equal);
    const end = settings.strict ? interval?.[1] : value;
    if (end === undefined)
        return said('inconclusive', 'cannot be judged: strict limits need an interval');
    const told = (share) => (0,words/* valueText */.Ru)('churn', share);
    const found = end === value ? `${told(value)} is` : `${told(value)} could be ${told(end)},`;
    if (end > max)
        return said('fail', `${found} above the ceiling ${told(max)}`);
    return said('pass', `not above the ceiling ${told(max)}`);
}

;// CONCATENATED MODULE: ./lib/evaluation/limits.js
/** Allowed loss where a gate names none: of a metric between 0 and 1, and as a share of production's value. */
const limits_DEFAULT_MARGIN = 0.005;
const DEFAULT_RELATIVE_MARGIN = 0.01;
/** A share of a smaller value is rounding. */
const SMALLEST_BASE = 1e-9;
/**
 * The limits of a gate; a gate that names none gets the default margin. Null: nothing of it can be judged.
 *
 * @param trivial value of a constant answer, which `over-trivial` makes a limit where there is no production model
 */
function limitsOf(gate, metric, production, confidence, trivial = null) {
    const limits = {
        margin: null,
        min: gate.min ?? null,
        max: gate.max ?? null,
        strict: gate.strict ?? false,
        maxGain: gate['max-gain'] ?? null,
        informational: gate.informational ?? false,
        confidence: gate.confidence ?? confidence,
        refused: null,
    };
    if (production === null && trivial !== null)
        raise(limits, metric, trivial, gate['over-trivial']);
    const isAbsolute = limits.min !== null || limits.max !== null;
    if (production === null)
        return isAbsolute ? { ...limits, maxGain: null } : null;
    const wanted = wantedMargin(gate, metric, isAbsolute);
    // An undefined production value is said by the gate itself.
    const relative = wanted.relative === null || production.value === null ? null : wanted.relative;
    if (relative === null)
        return { ...limits, margin: wanted.absolute };
    const base = Math.abs(production.value);
    if (base < SMALLEST_BASE)
        return { ...limits, refused: refusal(production.value) };
    return { ...limits, margin: Math.min(wanted.absolute ?? Infinity, relative * base) };
}
/** Of two limits on the same side the stricter one decides. */
function raise(limits, { better }, trivial, least) {
    if (least === undefined)
        return;
    if (better === 'higher')
        limits.min = Math.max(limits.min ?? -Infinity, trivial + least);
    else
        limits.max = Math.min(limits.max ?? Infinity, trivial - least);
}
/** Both where both are named: the smaller of them then decides. */
function wantedMargin(gate, metric, isAbsolute) {
    const absolute = gate.margin ?? null;
    const relative = gate['relative-margin'] ?? null;
    if (absolute !== null || relative !== null || isAbsolute)
        return { absolute, relative };
    return metric.better === 'higher'
        ? { absolute: limits_DEFAULT_MARGIN, relative }
        : { absolute, relative: DEFAULT_RELATIVE_MARGIN };
}
const refusal = (value) => `a margin relative to production's ${value === 0 ? 'value of 0' : `value of ${value}`} means nothing; set an absolute margin`;

;// CONCATENATED MODULE: ./lib/statistics/benjamini-hochberg.js
/**
 * Benjamini and Hochberg's step-up adjustment: rejecting where the adjusted p is below q keeps the expected share
 * of false rejections below q. Same order as given.
 * @see Benjamini & Hochberg (1995), Controlling the False Discovery Rate.
 */
function benjaminiHochberg(pValues) {
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[b] - pValues[a]);
    const adjusted = new Array(pValues.length);
    let smallest = 1;
    for (const [position, i] of order.entries()) {
        smallest = Math.min(smallest, (pValues[i] * pValues.length) / (pValues.length - position));
        adjusted[i] = smallest;
    }
    return adjusted;
}

;// CONCATENATED MODULE: ./lib/statistics/holm.js
/**
 * Holm's step-down adjustment: rejecting where the adjusted p is below α keeps the chance of any false rejection
 * in the family below α. Same order as given.
 * @see Holm (1979), A Simple Sequentially Rejective Multiple Test Procedure.
 */
function holm(pValues) {
    const order = pValues.map((_, i) => i).sort((a, b) => pValues[a] - pValues[b]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    for (const [rank, i] of order.entries()) {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[i]));
        adjusted[i] = largest;
    }
    return adjusted;
}

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
;// CONCATENATED MODULE: ./lib/evaluation/cuts.js


const MISSING = 'missing';
const OTHER = 'other';
/** Values of a plain column that get a slice of their own; the rest share `other`. */
const VALUES = 20;
const isMissing = (value) => value === null || value === undefined || Number.isNaN(value);
/** A set for each of the most frequent values, 20 where not said otherwise; nulls and NaN are `missing`. */
function byValue(column, values, most = VALUES) {
    const counts = new Map();
    for (let i = 0; i < values.length; i++) {
        if (isMissing(values[i]))
            continue;
        const key = String(values[i]);
        counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, most);
    const codeOf = new Map(frequent.map(([value], code) => [value, code]));
    // A value that is spelled like a collecting slice is quoted, so that no two slices share a name.
    const labels = frequent.map(([value]) => (value === MISSING || value === OTHER ? `"${value}"` : value));
    const names = new SliceNames(labels);
    const codes = new Int32Array(values.length);
    for (let i = 0; i < codes.length; i++)
        codes[i] = isMissing(values[i])
            ? names.code(MISSING)
            : (codeOf.get(String(values[i])) ?? names.code(OTHER));
    return { column, codes, labels };
}
/**
 * The same sets, named by none of their values: `value 3 of 12`, the most frequent first, and `range 2 of 4`, from the
 * lowest. What stands for other or missing values keeps its name.
 */
function unnamed(cut, kind) {
    const isCollecting = (label) => label === MISSING || label === OTHER;
    const named = cut.labels.filter((label) => !isCollecting(label)).length;
    return {
        ...cut,
        labels: cut.labels.map((label, i) => (isCollecting(label) ? label : `${kind} ${i + 1} of ${named}`)),
    };
}
/** A set for each of these values, also where no row has it. */
function byListedValue(column, values, listed) {
    const codeOf = new Map(listed.map((value, code) => [value, code]));
    const codes = Int32Array.from(values, (value) => isMissing(value) ? -1 : (codeOf.get(String(value)) ?? -1));
    return { column, codes, labels: [...listed] };
}
/** `parts` ranges of about as many rows each; nulls and NaN are `missing`. @throws UserError for text. */
function byQuantile(column, values, parts) {
    if (parts < 2)
        throw new errors/* UserError */.yo(`quantiles(${parts}) of "${column}" must be at least quantiles(2)`);
    const present = numbersOf(column, values);
    const sorted = (0,argsort/* ascending */.V_)(present);
    const edges = [
        ...new Set(Array.from({ length: parts }, (_, i) => sorted[Math.ceil((sorted.length * (i + 1)) / parts) - 1])),
    ];
    const labels = sorted.length === 0 ? [] : rangeLabels(sorted, edges);
    const names = new SliceNames(labels);
    const codes = new Int32Array(values.length);
    const limits = Float64Array.from(edges);
    for (let i = 0; i < codes.length; i++) {
        const value = values[i];
        let code = 0;
        if (isMissing(value))
            code = names.code(MISSING);
        else
            while (value > limits[code])
                code++;
        codes[i] = code;
    }
    return { column, codes, labels };
}
function numbersOf(column, values) {
    const present = new Float64Array(values.length);
    let found = 0;
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        if (isMissing(value))
            continue;
        if (typeof value !== 'number')
            throw new errors/* UserError */.yo(`quantiles of "${column}" need numbers; row ${i + 1} is text`, {
                hint: `Slice by its values instead: slices: [${column}].`,
            });
        present[found++] = value;
    }
    return present.subarray(0, found);
}
/** `18 to 23`: least and greatest value in each range, at the fewest digits that tell the ranges apart. */
function rangeLabels(sorted, edges) {
    const first = edges.map((_, i) => (i === 0 ? sorted[0] : sorted[firstAbove(sorted, edges[i - 1])]));
    for (let digits = 3;; digits++) {
        const show = (value) => Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(digits)));
        const labels = edges.map((last, i) => first[i] === last ? show(last) : `${show(first[i])} to ${show(last)}`);
        if (digits === 17 || new Set(labels).size === labels.length)
            return labels;
    }
}
/** Position of the first sorted value above `edge`. */
function firstAbove(sorted, edge) {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if (sorted[middle] <= edge)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** Adds the collecting slices to `labels` when a first row falls into one. */
class SliceNames {
    #labels;
    #codes = new Map();
    constructor(labels) {
        this.#labels = labels;
    }
    code(name) {
        const known = this.#codes.get(name);
        if (known !== undefined)
            return known;
        this.#codes.set(name, this.#labels.push(name) - 1);
        return this.#labels.length - 1;
    }
}

;// CONCATENATED MODULE: ./lib/evaluation/slices.js



/** Slices as the configuration lists them; `auto` alone is discovery as it is by default. */
const listedSlices = (slices) => slices === 'auto' ? [{ auto: { depth: 2, top: 5 } }] : slices;
/** What is asked to be looked for; null where nothing is. */
const discoveryIn = (slices) => slices.find(isDiscovery)?.auto ?? null;
const NONE = new Set();
function sliceNamed(slices, code, rows) {
    return {
        column: slices.column,
        label: slices.labels[code],
        ...(slices.and ? { and: slices.and[code] } : {}),
        ...(rows === 0 ? { missing: true } : {}),
        ...(slices.protected ? { protected: true } : {}),
        ...(slices.discovered ? { discovered: true } : {}),
    };
}
/**
 * Cuts columns as the config asks: a name gives one slice for each of its 20 most frequent values, `quantiles(K)` K
 * ranges of about as many rows each, `cross` every combination that occurs. Nulls and NaN are `missing`. Values of
 * `hidden` columns are not named, but for those that the config lists itself.
 * @throws UserError for a column that is not there, and for quantiles of text.
 */
function sliceColumns(slices, columns, hidden = NONE) {
    return slices.flatMap((slice) => {
        if (isDiscovery(slice))
            return [];
        if (isCrossed(slice)) {
            const parts = slice.cross.flatMap((one) => cuts(one, columns, hidden));
            return [{ ...crossed(parts), protected: slice.protected }];
        }
        if (!isListed(slice))
            return cuts(slice, columns, hidden);
        if (!slice.values)
            return cuts(slice.by, columns, hidden).map((cut) => ({ ...cut, protected: slice.protected }));
        if (typeof slice.by !== 'string')
            throw new errors/* UserError */.yo('slices by quantiles have ranges, not values', { hint: 'Leave out "values".' });
        const cut = byListedValue(slice.by, columnOf(slice.by, columns), slice.values.map(String));
        return [{ ...cut, named: true, protected: slice.protected }];
    });
}
/** Columns that slices are made of; those that discovery looks at are the caller's to add. */
function sliceColumnNames(slices) {
    return slices.flatMap((slice) => {
        if (isDiscovery(slice))
            return slice.auto.columns ?? [];
        if (isCrossed(slice))
            return slice.cross.flatMap(namesOf);
        return namesOf(isListed(slice) ? slice.by : slice);
    });
}
const namesOf = (by) => (typeof by === 'string' ? [by] : Object.keys(by));
const has = (slice, key, holds) => typeof slice !== 'string' && key in slice && holds(slice[key]);
// A column may be called like one of these keys, but then the value is `quantiles(K)`.
const isObject = (value) => typeof value === 'object';
const isDiscovery = (slice) => has(slice, 'auto', isObject);
const isCrossed = (slice) => has(slice, 'cross', Array.isArray);
const isListed = (slice) => has(slice, 'by', (value) => isObject(value) || !/^quantiles\(\d+\)$/.test(String(value)));
/** `most`: values of a plain column that get a set of their own. */
function cuts(by, columns, hidden, most) {
    if (typeof by === 'string') {
        const cut = byValue(by, columnOf(by, columns), most);
        return [hidden.has(by) ? unnamed(cut, 'value') : cut];
    }
    return Object.entries(by).map(([column, parts]) => {
        const cut = byQuantile(column, columnOf(column, columns), Number(parts.slice('quantiles('.length, -1)));
        return hidden.has(column) ? unnamed(cut, 'range') : cut;
    });
}
function columnOf(column, columns) {
    if (Object.hasOwn(columns, column))
        return columns[column];
    throw new errors/* UserError */.yo(`no column "${column}" to slice by.${(0,lib_text/* didYouMean */.au)(column, Object.keys(columns))}`, {
        hint: `Columns: ${Object.keys(columns).join(', ')}.`,
    });
}
/** Every combination of sets that has rows, in the order of the sets. */
function crossed(parts) {
    const rows = parts[0].codes.length;
    const combined = new Float64Array(rows);
    for (let row = 0; row < rows; row++)
        combined[row] = parts.reduce((code, { codes, labels }) => (code < 0 || codes[row] < 0 ? -1 : code * labels.length + codes[row]), 0);
    const present = [...new Set(combined)].filter((code) => code >= 0).sort((a, b) => a - b);
    const codeOf = new Map(present.map((code, i) => [code, i]));
    const names = present.map((code) => partsAt(code, parts));
    return {
        column: parts[0].column,
        codes: Int32Array.from(combined, (code) => codeOf.get(code) ?? -1),
        labels: names.map(([first]) => first.label),
        and: names.map(([, ...others]) => others),
    };
}
function partsAt(code, parts) {
    let left = code;
    return parts
        .toReversed()
        .map(({ column, labels }) => {
        const label = labels[left % labels.length];
        left = Math.floor(left / labels.length);
        return { column, label };
    })
        .reverse();
}

;// CONCATENATED MODULE: ./lib/evaluation/slice-comparison.js








/**
 * Every gated metric with a margin on every slice, worst first. Of most slices only one that is worse than the margin
 * beyond what chance gives among all of them fails. A protected one is judged like all rows are, on its own: all of
 * them have to pass, and such an intersection of tests needs no correction.
 * Without a production model the candidate's values alone.
 * @see Berger (1982), Multiparameter hypothesis testing and acceptance sampling, for the intersection-union test
 */
function compareSlices(pair, slices, gated, options, { confidence, correction }) {
    const metrics = pair.production ? gated.filter(({ limits }) => limits?.margin != null) : gated;
    if (metrics.length === 0)
        return [];
    const measured = slices.flatMap((column) => subsets(pair, column).flatMap(({ slice, subset }) => metrics.map(({ metric, limits, minRows }) => {
        const sliced = limits && { ...limits, min: null, max: null, maxGain: null };
        const name = `${slice.column}\n${slice.label}${(slice.and ?? []).map((one) => `\n${one.column}\n${one.label}`).join('')}`;
        const one = measurement({ metric, pair: subset, name, minRows, limitsOf: () => sliced }, options);
        const margin = sliced?.margin ?? null;
        const p = margin === null || untestable(one) ? null : pWorse(one, margin);
        return { slice, measured: one, p };
    })));
    const sorted = measured.sort((a, b) => (a.p ?? 2) - (b.p ?? 2));
    const family = new Family(sorted, correction);
    return sorted.map((one) => comparisonOf(one, family, confidence)).sort((a, b) => rank(a) - rank(b));
}
/** Within a rank the order by p stays. */
const RANK = { fail: 0, warn: 1, inconclusive: 2, pass: 2 };
const rank = ({ gate }) => (gate === null ? 0 : RANK[gate.verdict]);
/** The slices that are tested together. */
class Family {
    size;
    correction;
    #adjusted;
    constructor(measured, correction) {
        const tested = measured.filter(({ p, slice }) => p !== null && !slice.protected);
        const p = tested.map((one) => one.p);
        const adjusted = { holm: holm, bh: benjaminiHochberg, none: (given) => given }[correction](p);
        this.#adjusted = new Map(tested.map((one, i) => [one, adjusted[i]]));
        this.size = tested.length;
        this.correction = correction;
    }
    adjusted(one) {
        return one.slice.protected ? one.p : (this.#adjusted.get(one) ?? null);
    }
    /** One-sided confidence at which the worst of them is tested. */
    confidence(of) {
        return this.correction === 'none' || this.size === 0 ? of : 1 - (1 - of) / this.size;
    }
}
function comparisonOf(one, family, confidence) {
    const { slice, measured } = one;
    const { limits } = measured;
    const adjusted = family.adjusted(one);
    const compared = { ...comparison(measured, limits?.confidence ?? confidence), slice, pWorse: adjusted };
    if (limits === null || limits.margin === null)
        return compared;
    const level = slice.protected ? limits.confidence : family.confidence(limits.confidence);
    return {
        ...compared,
        detectableLoss: measured.equal === null ? detectableLoss(measured, limits.margin, level) : null,
        gate: gateOf(limits, judgeSlice(one, limits, adjusted, family)),
    };
}
function judgeSlice({ slice, measured }, limits, adjusted, family) {
    if (slice.missing)
        return { verdict: 'inconclusive', reason: 'missing: no row is in this slice', moreRows: null };
    if (slice.protected)
        return judge(measured, limits);
    const nothing = untestable(measured);
    if (nothing)
        return nothing;
    if (measured.equal !== null)
        return { verdict: 'pass', reason: measured.equal, moreRows: null };
    const change = oriented(measured, limits.confidence);
    if (!change || adjusted === null)
        return UNDEFINED_RESAMPLES;
    const margin = limits.margin;
    const among = `among ${(0,lib_text/* plural */.LS)(family.size, 'comparison')}`;
    if (adjusted < 1 - limits.confidence)
        return {
            verdict: 'fail',
            reason: `${worseThan(change, margin)}, adjusted p ${Number(adjusted.toPrecision(2))} ${among}`,
            moreRows: null,
        };
    if (change.high < -margin)
        return {
            verdict: 'warn',
            reason: `${worseThan(change, margin)}, but chance gives as much ${among}`,
            moreRows: null,
        };
    return unlessWorse(change, margin, measured.rows);
}
/** The rows of each slice that has any, or that was asked for by name. */
function subsets(pair, column) {
    const { codes, labels } = column;
    const sizes = new Uint32Array(labels.length);
    for (let row = 0; row < codes.length; row++)
        if (codes[row] >= 0)
            sizes[codes[row]]++;
    const members = Array.from(sizes, (size) => new Uint32Array(size));
    sizes.fill(0);
    for (let row = 0; row < codes.length; row++)
        if (codes[row] >= 0)
            members[codes[row]][sizes[codes[row]]++] = row;
    return labels.flatMap((_, code) => {
        const rows = members[code];
        if (rows.length === 0 && !column.named)
            return [];
        return [{ slice: sliceNamed(column, code, rows.length), subset: pairAmong(pair, rows) }];
    });
}

;// CONCATENATED MODULE: ./lib/evaluation/trivial.js



/** Errors that the median keeps smallest; the others the mean. */
const BY_MEDIAN = ['mae', 'median_absolute_error', 'mape', 'd2_absolute_error_score'];
/**
 * What a model that looks at nothing would answer: the share of each class, or of numbers the mean or the median, of
 * these very rows, than which no constant of other rows does better. Null for tasks that have no such constant.
 * @see scikit-learn's DummyClassifier (prior; most_frequent where classes alone are predicted) and DummyRegressor
 */
function trivialSample(sample, task, { name }) {
    const { truth, rows, width, classes } = sample;
    if (rows === 0)
        return null;
    if (task === 'binary-classification' && width === 1)
        return constant(sample, [(0,moments/* mean */.i2)(truth)]);
    if (task === 'regression' && width === 1 && truth.length === rows)
        return constant(sample, [BY_MEDIAN.includes(name) ? median(truth) : (0,moments/* mean */.i2)(truth)]);
    if (task !== 'multiclass')
        return null;
    const shares = classes.map(() => 0);
    for (const one of truth)
        shares[one] += 1 / rows;
    if (width === classes.length)
        return constant(sample, shares);
    return constant(sample, [shares.indexOf(Math.max(...shares))]);
}
const median = (values) => quantileOf((0,argsort/* ascending */.V_)(values), 0.5);
const constant = (sample, answer) => ({
    ...sample,
    prediction: Float64Array.from({ length: sample.rows * answer.length }, (_, i) => answer[i % answer.length]),
});

;// CONCATENATED MODULE: ./lib/evaluation/compare.js













const DEFAULT_GATE = {
    'binary-classification': 'roc_auc',
    multiclass: 'accuracy',
    multilabel: 'f1_micro',
    regression: 'rmse',
    forecasting: 'mase',
    ranking: 'ndcg',
    retrieval: 'recall_at_10',
    detection: 'map',
    segmentation: 'mean_iou',
};
/**
 * Compares two models on the same rows: every metric of the task over all rows, gated ones first, and every gated
 * metric on every slice. Deterministic in its input.
 * @throws UserError for an unknown metric, a score or label that is not a number, or another number of rows.
 */
function compareModels(input) {
    checkSamples(input);
    const gates = metricGates(input);
    const pair = { ...input, dependence: input.dependence ?? dependenceIn(input) };
    const options = { intervals: 'auto', ...input, equal: whyEqual(input) };
    const gated = [];
    const overall = [...gates.keys(), ...(0,registry/* metricsOf */.Ps)(input.task).filter((metric) => !gates.has(metric))].map((metric) => {
        const gate = gates.get(metric);
        const trivial = gate && input.production === null ? trivialValue(metric, input) : null;
        const minRows = gate?.['min-rows'];
        const measured = measurement({
            metric,
            pair,
            minRows,
            limitsOf: (production) => gate ? limitsOf(gate, metric, production, input.confidence, trivial) : null,
        }, options);
        const { limits } = measured;
        if (gate)
            gated.push({ metric, limits, minRows });
        const compared = {
            ...comparison(measured, limits?.confidence ?? input.confidence),
            ...(trivial === null ? {} : { trivial }),
        };
        if (limits === null)
            return compared;
        return {
            ...compared,
            pWorse: limits.margin === null ? null : pWorse(measured, limits.margin),
            gate: gateOf(limits, judge(measured, limits)),
        };
    });
    const slices = compareSlices(pair, input.slices, gated, options, {
        confidence: input.confidence,
        correction: input.correction ?? 'holm',
    });
    // Equal models are one model, whatever answers came along.
    const known = options.equal === null ? pair : { ...pair, production: pair.candidate };
    const { fairness, gates: fair } = compareFairness(known, input.fairness ?? [], {
        ...options,
        confidence: input.confidence,
    });
    const { flips, shifts, gates: stable, } = compareFlips(known, {
        ...options,
        task: input.task,
        confidence: input.confidence,
        settings: input.flips ?? { examples: 0 },
        ids: input.ids ?? null,
    });
    const judged = [...overall, ...stable, ...fair];
    return {
        overall: judged,
        slices,
        flips,
        shifts,
        fairness,
        outcome: outcome(judged, slices),
    };
}
function trivialValue(metric, { candidate, task, threshold }) {
    const sample = trivialSample(candidate, task, metric);
    return sample && metric.compute(sample, { threshold }).value;
}
/** A query is ranked, and a series forecast, as a whole: its rows are no evidence of their own. */
function dependenceIn({ task, candidate, }) {
    const isGrouped = task === 'ranking' || task === 'retrieval' || task === 'forecasting';
    if (!isGrouped || candidate.groups === null)
        return evaluation_dependence/* INDEPENDENT */.jH;
    const units = (0,evaluation_dependence/* unitsOf */.$J)(candidate.groups);
    // A single series is not one observation but a stretch of time.
    if (task === 'forecasting' && units.kind === 'units' && units.count === 1)
        return {
            kind: 'blocks',
            order: Uint32Array.from({ length: candidate.rows }, (_, row) => row),
            length: null,
        };
    return units;
}
/** The gate that decides first: the first that is named, else the task's default. */
const decidingGate = (task, gates) => [...metricGates({ task, gates })][0];
const gatedMetric = (task, gates) => decidingGate(task, gates)[0];
/** Gates by metric, in the config's order, with scikit-learn's other names resolved. */
function metricGates({ gates, task }) {
    const names = Object.keys(gates);
    if (names.length === 0) {
        return new Map([[(0,registry/* findMetric */.GF)(DEFAULT_GATE[task], task), {}]]);
    }
    const byMetric = new Map();
    for (const name of names) {
        const metric = (0,registry/* findMetric */.GF)(name, task);
        if (byMetric.has(metric))
            throw new errors/* UserError */.yo(`metric "${name}" is gated twice, also as another name of it`);
        byMetric.set(metric, gates[name]);
    }
    return byMetric;
}
function whyEqual(input) {
    if (input.production === null)
        return null;
    if (input.sameModel)
        return 'same model';
    return answerAlike({ ...input, dependence: evaluation_dependence/* INDEPENDENT */.jH }) ? 'the same scores on every row' : null;
}
/**
 * The gravest of what decides: gates over all rows, slices that fail, and slices that must pass on their own. Nothing
 * judged is not a pass.
 */
function outcome(overall, slices) {
    const decides = ({ gate }) => gate !== null && !gate.informational;
    const must = slices.filter(({ slice, gate }) => slice?.protected || slice?.missing || gate?.verdict === 'fail');
    const gates = overall.filter(decides);
    if (gates.length === 0)
        return must.filter(decides).some(({ gate }) => gate?.verdict === 'fail') ? 'fail' : 'inconclusive';
    const verdicts = [...gates, ...must.filter(decides)].map(({ gate }) => gate?.verdict);
    return ['fail', 'inconclusive', 'warn'].find((grave) => verdicts.includes(grave)) ?? 'pass';
}

;// CONCATENATED MODULE: ./lib/evaluation/challengers.js












/**
 * Several models on the same rows by the metric that decides first: each against production, and the first in rank
 * against each other. All of them are drawn under the same weights, and the largest of their standardised deviations
 * says at which confidence each comparison has to be made for all to hold together (single-step max-t, which for
 * independent normal means is Dunnett's test, and for all pairs Tukey's).
 * @see Westfall & Young (1993), Resampling-based multiple testing; Hothorn, Bretz & Westfall (2008)
 */
function comparePanel(input) {
    const { models, production } = input;
    const [metric, gate] = decidingGate(input.task, input.gates);
    const declared = gate.confidence ?? input.confidence;
    const drawn = jointDraws(metric, [...models, ...(production ? [production] : [])], input);
    const own = drawn.slice(0, models.length);
    const confidence = {
        production: production
            ? jointConfidence(own.map((values) => minus(values, drawn[models.length])), declared, 'one')
            : null,
        pairs: jointConfidence(challengers_pairsOf(own), declared, 'both'),
    };
    const measured = models.map((candidate, i) => {
        const pair = { ...input, candidate, sameModel: false };
        return measureAgainst(metric, pair, `challenger ${i}`, (of) => limitsOf({ ...gate, confidence: confidence.production ?? declared }, metric, of, declared));
    });
    const order = ranked(measured);
    const behind = models.map((candidate, i) => i === order[0]
        ? null
        : distance(measureAgainst(metric, { ...input, candidate, production: models[order[0]] }, `behind ${i}`), confidence.pairs));
    const isBest = behind.every((one, i) => i === order[0] || one?.isWorse === true);
    return {
        metric,
        confidence,
        resamples: input.resamples,
        entries: measured.map((one, i) => ({
            rank: order.indexOf(i) + 1,
            comparison: judged(one, confidence.production ?? declared),
            behind: withoutVerdict(behind[i]),
        })),
        best: isBest && measured[order[0]].candidate.value !== null ? order[0] : null,
    };
}
function measureAgainst(metric, input, name, limits = () => null) {
    const options = {
        ...input,
        intervals: input.intervals ?? 'auto',
        equal: whyEqual({ ...input, sameModel: false }),
    };
    const pair = { ...input, dependence: input.dependence ?? dependenceIn(input) };
    return measurement({ metric, pair, name, limitsOf: limits }, options);
}
function judged(measured, confidence) {
    const { limits } = measured;
    const compared = comparison(measured, limits?.confidence ?? confidence);
    if (limits === null)
        return compared;
    return {
        ...compared,
        pWorse: limits.margin === null ? null : pWorse(measured, limits.margin),
        gate: gateOf(limits, judge(measured, limits)),
    };
}
/** Best value first; what is undefined last. */
function ranked(measured) {
    const goodness = measured.map(({ metric, candidate }) => candidate.value === null ? -Infinity : metric.better === 'higher' ? candidate.value : -candidate.value);
    return [...goodness.keys()].sort((a, b) => goodness[b] - goodness[a] || a - b);
}
function distance(measured, confidence) {
    const { difference, errors, equal } = measured;
    if (difference === null)
        return null;
    const change = oriented(measured, confidence);
    const interval = equal !== null ? [0, 0] : errors.difference && (0,sampling_error/* intervalOf */.XF)(difference, errors.difference, confidence);
    return { difference, interval, isWorse: measured.shortage === null && change !== null && change.high < 0 };
}
const withoutVerdict = (one) => one && { difference: one.difference, interval: one.interval };
/** The metric of each model in every resample, all under the same weights. */
function jointDraws(metric, samples, input) {
    const [first] = samples;
    const dependence = input.dependence ?? dependenceIn({ task: input.task, candidate: first });
    const statistics = samples.map((sample) => statisticOf(metric, sample, input));
    const draw = (0,evaluation_dependence/* weightDrawer */.Ap)(dependence, first.rows);
    const random = (0,statistics_random/* randomFromSeed */.Bd)((0,statistics_random/* seedFromDigests */.nh)(`${input.seed}`, 'challengers'));
    const weights = new Uint8Array(first.rows);
    const values = samples.map(() => new Float64Array(input.resamples));
    for (let i = 0; i < input.resamples; i++) {
        draw(random, weights);
        for (const [k, statistic] of statistics.entries())
            values[k][i] = statistic(weights);
    }
    return values;
}
const minus = (a, b) => a.map((value, i) => value - b[i]);
const challengers_pairsOf = (drawn) => drawn.flatMap((one, i) => drawn.slice(i + 1).map((other) => minus(one, other)));
/**
 * One-sided confidence for each of these differences [resamples], so that all their intervals hold together at
 * `declared`; of pairs in `both` directions. Between no correction and Bonferroni's, which it is where too much is
 * undefined to tell.
 */
function jointConfidence(differences, declared, directions) {
    const tests = differences.length * (directions === 'both' ? 2 : 1);
    const bonferroni = 1 - (1 - declared) / Math.max(1, tests);
    if (tests <= 1)
        return declared;
    const deviations = differences.map(standardised).filter((one) => one !== null);
    if (deviations.length === 0)
        return bonferroni;
    const largest = Float64Array.from(deviations[0], (_, i) => Math.max(...deviations.map((one) => (directions === 'both' ? Math.abs(one[i]) : one[i]))));
    if (largest.some(Number.isNaN))
        return bonferroni;
    return Math.min(bonferroni, Math.max(declared, (0,distributions/* normalCdf */.vr)(quantileOf(largest.sort(), declared))));
}
/** Null where the models do not differ. */
function standardised(values) {
    const scale = Math.sqrt((0,moments/* variance */.GV)(values));
    if (scale === 0)
        return null;
    const center = (0,moments/* mean */.i2)(values);
    return values.map((value) => (value - center) / scale);
}

;// CONCATENATED MODULE: ./lib/evaluation/discovery.js



/** Ranges that a column of many numbers is cut into. */
const RANGES = 4;
/** A column of numbers with more values than this is cut into ranges. */
const FEW_VALUES = 12;
/** A column whose frequent values cover less of the rows than this names rows rather than groups of them. */
const LEAST_COVER = 0.5;
/**
 * Looks for slices in which the candidate loses most: candidates are all values and ranges of the columns, and of
 * pairs of them; the loss of each row is squared (Brier's for probabilities). They are found on one half of the
 * rows, chosen by a hash of what the row holds, and given back with the rows of the other half alone: what is then
 * tested there has not been looked for there.
 * @see Chung et al. (2019), Slice Finder: Automated Data Slicing for Model Validation
 * @throws UserError for a task whose rows have no loss of their own.
 */
function discoverSlices({ candidate, production, dependence }, task, columns, { depth, columns: named, top }, minRows, hidden = NONE) {
    if (production === null || candidate.rows === 0)
        return [];
    const losses = rowLosses(task, candidate);
    const harm = rowLosses(task, production).map((loss, row) => losses[row] - loss);
    const isMined = dependence.kind === 'units' ? halfOfUnits(dependence.codes) : halfOfRows(columns, candidate.rows);
    const singles = (named ?? Object.keys(columns)).flatMap((name) => groupingCut(name, columns, hidden));
    const pairs = depth < 2 ? [] : singles.flatMap((one, i) => singles.slice(i + 1).map((other) => crossed([one, other])));
    const columnsToTest = [...singles, ...pairs];
    const isLeft = isMined.slice();
    const found = [];
    while (found.length < top) {
        const best = columnsToTest
            .map((column) => worst(column, harm, { isMined, isLeft }, minRows))
            .reduce(worse, null);
        if (best === null)
            break;
        found.push(testedHalf(best, isMined));
        // What is explained is put aside, so that the next one is not the same rows by another name.
        for (let row = 0; row < isLeft.length; row++)
            if (best.column.codes[row] === best.code)
                isLeft[row] = 0;
    }
    return found;
}
/** Of a slice: less is chance even for one that was not looked for. */
const LEAST_SCORE = 1.645;
const worse = (one, other) => one === null || (other !== null && other.score > one.score) ? other : one;
/** The slice that loses most, of those with enough rows in both halves. */
function worst(column, harm, half, minRows) {
    const { codes, labels } = column;
    const [rows, tested, sums, squares] = [0, 1, 2, 3].map(() => new Float64Array(labels.length));
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row];
        if (code < 0)
            continue;
        if (half.isMined[row] === 0)
            tested[code]++;
        if (half.isLeft[row] === 0)
            continue;
        rows[code]++;
        sums[code] += harm[row];
        squares[code] += harm[row] ** 2;
    }
    return labels.reduce((best, _, code) => {
        const mean = sums[code] / rows[code];
        const score = mean / Math.sqrt((squares[code] / rows[code] - mean ** 2) / rows[code]);
        const isFit = rows[code] >= minRows && tested[code] >= minRows && score > LEAST_SCORE;
        return isFit ? worse(best, { column, code, score }) : best;
    }, null);
}
function testedHalf({ column: { column, codes, labels, and }, code }, isMined) {
    return {
        column,
        codes: codes.map((of, row) => (of === code && isMined[row] === 0 ? 0 : -1)),
        labels: [labels[code]],
        ...(and ? { and: [and[code]] } : {}),
        discovered: true,
    };
}
/** Nothing where the column has one value, or names single rows. */
function groupingCut(name, columns, hidden) {
    const values = columns[name];
    const isNumeric = values instanceof Float64Array;
    const isRanges = isNumeric && hasMoreThan(values, FEW_VALUES);
    const cut = isRanges ? byQuantile(name, values, RANGES) : byValue(name, values);
    const other = cut.labels.indexOf('other');
    const covered = cut.codes.reduce((sum, code) => sum + Number(code !== other), 0);
    return cut.labels.length < 2 || covered < LEAST_COVER * cut.codes.length
        ? []
        : [hidden.has(name) ? unnamed(cut, isRanges ? 'range' : 'value') : cut];
}
function hasMoreThan(values, most) {
    const seen = new Set();
    for (let row = 0; row < values.length && seen.size <= most; row++)
        seen.add(values[row]);
    return seen.size > most;
}
function rowLosses(task, { rows, truth, prediction, width }) {
    if (task === 'binary-classification' || (task === 'regression' && width === 1))
        return prediction.map((score, row) => (score - truth[row]) ** 2);
    if (task !== 'multiclass')
        throw new errors/* UserError */.yo(`slices cannot be looked for in ${task}; list them instead`);
    const losses = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
        if (width === 1)
            losses[row] = Number(prediction[row] !== truth[row]);
        for (let one = 0; width > 1 && one < width; one++)
            losses[row] += (prediction[row * width + one] - Number(truth[row] === one)) ** 2;
    }
    return losses;
}
/** FNV-1a over what the row holds; equal rows are in the same half. */
function halfOfRows(columns, rows) {
    const hashes = new Uint32Array(rows).fill(0x811c9dc5);
    for (const name of Object.keys(columns).sort()) {
        const values = columns[name];
        for (let row = 0; row < rows; row++)
            hashes[row] = hashed(hashes[row], String(values[row] ?? ''));
    }
    return Uint8Array.from(hashes, half);
}
/** What hangs together is not torn apart. */
const halfOfUnits = (codes) => Uint8Array.from(codes, (code) => half(hashed(0x811c9dc5, String(code))));
function hashed(start, text) {
    let hash = start;
    for (let i = 0; i < text.length; i++)
        hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return Math.imul(hash ^ 0x1f, 0x01000193);
}
/** The low bits of FNV are its weakest: the high ones are mixed in. */
const half = (hash) => ((hash >>> 16) ^ (hash >>> 7) ^ hash) & 1;

;// CONCATENATED MODULE: ./lib/evaluation/fairness-groups.js



/** More groups are a column of names or numbers, not of groups. */
const MOST_GROUPS = 100;
const listOf = (by) => (Array.isArray(by) ? by : [by]);
const groupColumns = (by) => listOf(by).flatMap(namesOf);
/** @throws UserError for a column that is not there, and for one with too many values. */
function fairness_groups_groupsOf(by, columns, hidden = NONE) {
    const parts = listOf(by).flatMap((one) => cuts(one, columns, hidden, Infinity));
    const { codes, labels: first, and = [] } = crossed(parts);
    const labels = first.map((label, group) => [label, ...(and[group] ?? []).map((other) => other.label)]);
    if (labels.length > MOST_GROUPS)
        throw new errors/* UserError */.yo(`${parts.map(({ column }) => `"${column}"`).join(', ')} has ${(0,lib_text/* count */.U9)(labels.length)} groups; at most ${MOST_GROUPS} can be compared`, { hint: 'Cut numbers into ranges: by: { age: quantiles(4) }.' });
    const sizes = new Uint32Array(labels.length);
    for (const code of codes)
        sizes[code]++;
    const members = Array.from(sizes, (size) => new Uint32Array(size));
    sizes.fill(0);
    for (let row = 0; row < codes.length; row++)
        members[codes[row]][sizes[codes[row]]++] = row;
    return { columns: parts.map(({ column }) => column), labels, codes, members };
}

;// CONCATENATED MODULE: ./lib/actions/placed.js

/** What `of` gives; an error of what the configuration asks for is told at its place. */
function placed({ model }, key, of) {
    try {
        return of();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        throw model.error(key, error.message, error.hint);
    }
}

;// CONCATENATED MODULE: ./lib/actions/fairness.js



/** Entries of evaluate.fairness, each with its place in the configuration. */
function fairnessSettings({ model }) {
    const { fairness } = model.config.evaluate;
    const key = ['evaluate', 'fairness'];
    if (fairness === undefined)
        return [];
    if (!Array.isArray(fairness))
        return [{ settings: fairness, key }];
    return fairness.map((settings, i) => ({ settings, key: [...key, String(i)] }));
}
/** A slip in a name is told before anything is scored. */
function checkFairness(context) {
    for (const { settings, key } of fairnessSettings(context))
        for (const [i, name] of settings.metrics.entries())
            measureAt(context, settings, name, [...key, 'metrics', String(i)]);
}
/** The groups and measures that the configuration asks for. */
const fairnessAsked = (context, { columns, hidden }) => fairnessSettings(context).map(({ settings, key }) => ({
    settings,
    groups: placed(context, [...key, 'by'], () => fairness_groups_groupsOf(settings.by, columns, hidden)),
    measures: settings.metrics.map((name, i) => measureAt(context, settings, name, [...key, 'metrics', String(i)])),
}));
function measureAt(context, settings, name, key) {
    const measure = placed(context, key, () => findMeasure(name, context.model.config.task));
    if (settings['min-ratio'] !== undefined && !hasRatio(measure))
        throw context.model.error(key, `${name} can be negative, so a ratio of it means nothing`, 'Set max-difference or margin instead of min-ratio.');
    return measure;
}

;// CONCATENATED MODULE: ./lib/registry/views/looks.js
/** What an event says of the look that it records; undefined where it records none. */
const lookIn = ({ details: { holdout, sha256 } }) => typeof holdout === 'string' && typeof sha256 === 'string' ? { data: holdout, candidate: sha256 } : undefined;
/**
 * Number of this candidate among all that were judged on the same bytes, from 1. Judged again, it keeps its number:
 * the same question asked twice tells nothing new.
 */
function lookNumber(events, { model, data, candidate }) {
    const seen = new Set();
    for (const event of events) {
        const look = event.model === model ? lookIn(event) : undefined;
        if (look?.data === data)
            seen.add(look.candidate);
    }
    const before = [...seen].indexOf(candidate);
    return before < 0 ? seen.size + 1 : before + 1;
}

;// CONCATENATED MODULE: ./lib/actions/holdout.js



/** When an evaluation that becomes no version leaves an event of its own. */
const RECORDS = ['auto', 'always', 'never'];
/**
 * Which look at these rows this is, of all that the ledger knows; null where no ledger can be read.
 * @throws where looks are budgeted and cannot be counted: the promised error rate would be none.
 */
async function countLook(context, registry, { candidate, rows }) {
    const { name, config } = context.model;
    try {
        const events = (await registry()).events();
        return lookNumber(events, { model: name, data: rows.facts.digests.bytes, candidate: candidate.sha256 });
    }
    catch (error) {
        if (config.evaluate['alpha-spending'] || !(error instanceof errors/* ActionError */.lZ))
            throw error;
        context.platform.log.info(`Earlier looks at these rows are not counted: ${error.headline}`);
        return null;
    }
}
/** The confidence and gates of this look: the configured ones, or what its share of the error rate leaves. */
function confidenceAt({ model }, look) {
    const { confidence, metrics: gates, 'alpha-spending': spending } = model.config.evaluate;
    if (spending === undefined || look === null)
        return { confidence, gates };
    return spentConfidence({ confidence, gates }, spending, look);
}
/** What the evidence says of this look; the look leaves its event before, so that it says what is so. */
async function holdoutOf(context, registry, look, records) {
    const { confidence: declared, 'alpha-spending': spending } = context.model.config.evaluate;
    const { confidence } = confidenceAt(context, look.number);
    return {
        evaluations: look.number,
        recorded: leavesEvent(context, look.outcome, records) && (await recordLook(context, registry, look, records)),
        ...(spending ? { spending: { ...spending, declared, confidence } } : {}),
    };
}
/** A candidate that passes is counted with the version that it becomes; reviews and terminals write nothing. */
function leavesEvent({ platform }, outcome, records) {
    if (records !== 'auto')
        return records === 'always';
    const { event } = platform.run;
    const isReview = platform.fromFork || event === null || event.startsWith('pull_request');
    return !isReview && (outcome === 'fail' || outcome === 'inconclusive');
}
/** Whether the event is there: the token may not write it. */
async function recordLook(context, registry, { candidate, rows, outcome }, records) {
    try {
        await (await registry()).record({
            type: 'evaluated',
            model: context.model.name,
            version: candidate.version,
            details: { holdout: rows.facts.digests.bytes, sha256: candidate.sha256, outcome },
        });
        return true;
    }
    catch (error) {
        if (records === 'always' || !(error instanceof errors/* PermissionError */.i_))
            throw error;
        context.platform.log.info(`This look at the rows is not recorded: ${(0,errors/* describeError */.Uc)(error)}`);
        return false;
    }
}

// EXTERNAL MODULE: ./lib/actions/samples.js
var actions_samples = __webpack_require__(55636);
// EXTERNAL MODULE: ./lib/actions/series.js + 1 modules
var series = __webpack_require__(51948);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./lib/data/file-state.js

/**
 * Equal as long as nobody writes the files: their names, sizes, times of change and inodes. A file that is gone has
 * none of them.
 */
const fileState = (paths) => JSON.stringify(paths.map((path) => {
    const found = (0,external_node_fs_.statSync)(path, { bigint: true, throwIfNoEntry: false });
    return [path, ...(found ? [found.size, found.mtimeNs, found.ino].map(String) : [])];
}));

// EXTERNAL MODULE: ./lib/data/files.js
var files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/actions/boxes.js + 1 modules
var boxes = __webpack_require__(14514);
// EXTERNAL MODULE: ./lib/actions/hidden.js
var actions_hidden = __webpack_require__(62919);
// EXTERNAL MODULE: ./lib/actions/label-sets.js
var label_sets = __webpack_require__(51399);
// EXTERNAL MODULE: ./lib/actions/repaired.js + 6 modules
var repaired = __webpack_require__(56310);
// EXTERNAL MODULE: ./lib/actions/row-errors.js
var row_errors = __webpack_require__(87531);
// EXTERNAL MODULE: ./lib/actions/row-ids.js
var row_ids = __webpack_require__(80520);
// EXTERNAL MODULE: ./lib/actions/truth.js
var actions_truth = __webpack_require__(63166);
;// CONCATENATED MODULE: ./lib/actions/test-rows.js






















/** `reference` is a split of the configuration or a file; `evaluate.split` where it is not given. */
async function readTestRows(context, reference) {
    const { data, evaluate, task } = context.model.config;
    const split = reference ?? evaluate.split;
    const path = data.splits[split] ?? reference;
    if (!path)
        throw context.model.error(['data', 'splits'], `has no split "${split}" to judge on.${(0,lib_text/* didYouMean */.au)(split, Object.keys(data.splits))}`);
    const asked = context.inside(path, 'data');
    if (!(0,files/* isThere */.$B)(asked))
        throw context.model.error(['data', 'splits', split], `"${path}" does not exist${data.splits[split] ? '' : `, and data.splits has no "${path}".${(0,lib_text/* didYouMean */.au)(path, Object.keys(data.splits))}`}`);
    // Asked for only where it can say so: evidence of another job is a download.
    const validation = data.splits[split] && data.quarantine.use === 'clean' ? await context.read('validation') : undefined;
    const { file, csv } = validation
        ? (0,repaired/* validatedFile */.B)(context, validation.repair, split)
        : {
            file: task === 'detection' && (0,boxes.isCoco)(asked) ? asked : context.data(path, ['data', 'splits', split]),
            csv: data.csv,
        };
    const changed = noticing(context, file);
    // The digest of the rows is found beside the comparison, which wants a core of its own.
    const engine = await (0,data_engine/* openEngine */.F5)({ threads: Math.max(1, (0,external_node_os_.availableParallelism)() - 1) });
    try {
        const table = await openRows(context, engine, file, csv);
        const columns = await readColumns(context, engine, table);
        const facts = await factsOf(engine, table, columns, file);
        const hidden = await (0,actions_hidden/* hiddenColumns */.U)(context, facts.columns.map(({ name }) => name));
        const id = (0,boxes.imageId)(context, file);
        const named = async () => {
            const truth = await (0,actions_truth/* truthOf */.D)(context, { engine, table, facts, columns });
            return { truth, ids: id === undefined ? null : await (0,row_ids/* idsOf */.U)(engine, table, id) };
        };
        // The lines of COCO's annotations are not those of its table.
        const { truth, ids } = (0,boxes.isCoco)(file) ? await named() : await (0,row_errors/* withLines */.G)(table, facts.rows, named);
        return {
            file,
            csv,
            split: data.splits[split] ? split : 'file',
            facts,
            ...truth,
            columns,
            hidden,
            isLabelHidden: hidden.has(data.label),
            ids,
            changed,
            ...describing(engine, table, facts, await validatedDigest(context, facts)),
        };
    }
    catch (error) {
        engine.close();
        throw error;
    }
}
/** Notices a change of the file, or of the files that it stands for, from here on. */
function noticing(context, file) {
    const shown = context.shown(file);
    const before = stateOf(file, shown);
    return () => {
        if (stateOf(file, shown) === before)
            return undefined;
        return new errors/* UserError */.yo('has changed while the models were judged on it', {
            location: { file: shown },
            hint: 'Let what writes it end before, and run again.',
        });
    };
}
/** A file that is no table, as one that is being written may be, is in the state that the error tells. */
function stateOf(file, shown) {
    try {
        return fileState((0,boxes.isCoco)(file) ? [file] : (0,files/* findFiles */.lY)(file, shown).paths);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return error.text;
        throw error;
    }
}
/**
 * The digest of the rows of a file of the same bytes that a validation here has read. Only of Parquet: what other
 * files hold depends on how they are read.
 */
async function validatedDigest(context, { format, columns, digests }) {
    if (format !== 'parquet')
        return undefined;
    try {
        const validation = await context.evidence.read('validation');
        const same = Object.values(validation?.datasets ?? {}).find((each) => each.format === format &&
            each.digests.bytes === digests.bytes &&
            JSON.stringify(each.columns) === JSON.stringify(columns));
        return same?.digests.rows;
    }
    catch (error) {
        // Evidence that cannot be read is the business of who needs it.
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    }
}
/** `known` is the digest of the rows, where it needs no look at them. */
function describing(engine, { typed, columns, shownPath }, facts, known) {
    let begun = known === undefined
        ? undefined
        : Promise.resolve({ ...facts, digests: { ...facts.digests, rows: known } });
    return {
        described() {
            begun ??= (0,source/* reading */.h)(shownPath, () => (0,fingerprint/* sumRows */.Pn)(engine, typed, columns)).then((sum) => (0,dataset/* withRowSum */.aP)(facts, sum));
            // Told where it is waited for, which may be later than it fails.
            begun.catch(() => { });
            return begun;
        },
        async close() {
            await begun?.catch(() => { });
            engine.close();
        },
    };
}
/** COCO's annotations are read as a table of images. */
async function openRows(context, engine, file, csv) {
    const shown = context.shown(file);
    return (0,boxes.isCoco)(file)
        ? (0,dataset/* openTable */.RT)(engine, await (0,boxes.cocoTable)(context, engine, file), shown)
        : (0,dataset/* openTable */.RT)(engine, file, shown, csv);
}
/** The digest of COCO's annotations is that of the file itself. */
async function factsOf(engine, table, columns, file) {
    const facts = await (0,dataset/* unsummedFacts */.GO)(engine, table, Object.values(columns)[0]?.length);
    if (!(0,boxes.isCoco)(file))
        return facts;
    const { size } = await (0,external_node_fs_promises_.stat)(file);
    return { ...facts, bytes: size, digests: { ...facts.digests, bytes: await (0,evidence_files/* fileDigest */.hd)(file) } };
}
/** Tasks whose labels are lists, which are read by themselves. */
const LISTED = ['multilabel', 'detection'];
async function readColumns(context, engine, table) {
    const { task, data } = context.model.config;
    const wanted = wantedColumns(context, table);
    const known = table.columns.map(({ name }) => name);
    if (task === 'multilabel' && (0,label_sets.labelColumns)(data.label, known).length === 0)
        throw (0,label_sets.noLabelColumns)(context, known, table.shownPath);
    for (const { name, key } of wanted)
        requireColumn(context, table, name, key);
    const names = [
        ...new Set(wanted.map(({ name }) => name).filter((name) => !LISTED.includes(task) || name !== data.label)),
    ];
    if (names.length === 0)
        return {};
    const sql = `SELECT ${names.map(data_engine/* sqlIdentifier */.I3).join(', ')} FROM ${table.typed}`;
    return (0,source/* reading */.h)(table.shownPath, () => engine.columns(sql));
}
/** Columns to read, each with the key of the configuration that asks for it. */
function wantedColumns(context, table) {
    const { data, evaluate, task } = context.model.config;
    const slices = listedSlices(evaluate.slices);
    const named = (key, ...names) => names.flatMap((name) => (name === undefined || isDerived(name) ? [] : [{ name, key }]));
    const known = table.columns.map(({ name }) => name);
    // The steps of a forecast are counted where no column has them.
    const isDerived = (name) => task === 'forecasting' && name === series.HORIZON && !known.includes(series.HORIZON);
    return [
        ...(data.label.includes('*') && task === 'multilabel'
            ? (0,label_sets.labelColumns)(data.label, known).map(({ name }) => ({ name, key: ['data', 'label'] }))
            : named(['data', 'label'], data.label)),
        ...named(['data', 'group'], GROUPED.includes(task) ? data.group : undefined),
        ...named(['data', 'time'], task === 'forecasting' ? data.time : undefined),
        ...named(['data', 'id'], data.id),
        ...named(['evaluate', 'slices'], ...sliceColumnNames(slices)),
        ...fairnessSettings(context).flatMap(({ settings, key }) => named([...key, 'by'], ...groupColumns(settings.by))),
        ...named(['evaluate', 'unit'], evaluate.unit),
        ...named(['data', 'time'], evaluate.block && data.time),
        ...named(['evaluate', 'slices'], ...lookedAt(context, table)),
    ];
}
/** Tasks whose rows belong to a query or a series. */
const GROUPED = ['ranking', 'retrieval', 'forecasting'];
/** Columns that discovery looks at: those it names, or all that are neither the answer nor what orders the rows. */
function lookedAt(context, { columns }) {
    const { data, evaluate } = context.model.config;
    const discovery = discoveryIn(listedSlices(evaluate.slices));
    if (discovery === null)
        return [];
    const apart = [data.label, data.time, data.id, evaluate.unit];
    return discovery.columns ?? columns.map(({ name }) => name).filter((name) => !apart.includes(name));
}
function requireColumn(context, { columns, shownPath }, name, key) {
    const names = columns.map((column) => column.name);
    if (names.includes(name))
        return;
    throw context.model.error(key, `${shownPath} has no column "${name}". Columns: ${names.join(', ')}.${(0,lib_text/* didYouMean */.au)(name, names)}`);
}

;// CONCATENATED MODULE: ./lib/actions/compared.js









/** The slices that the configuration lists. */
const slicesOf = ({ model }, { columns, hidden }) => sliceColumns(listedSlices(model.config.evaluate.slices), columns, hidden);
/** The comparison that the configuration asks for, with its slices and its dependent rows. */
function compared(context, given) {
    const { task, evaluate } = context.model.config;
    const { rows, sameModel, seed } = given;
    const [candidate, production = null] = (0,actions_samples/* samplesOf */.l)(rows, given.production ? [given.candidate, given.production] : [given.candidate]);
    const dependence = dependenceOf(context, rows, candidate);
    const listed = listedSlices(evaluate.slices);
    const discovery = discoveryIn(listed);
    const columns = Object.fromEntries(lookedAt(context, rows.facts).map((name) => [name, rows.columns[name]]));
    const pair = { candidate, production, dependence };
    const discovered = discovery === null || sameModel
        ? []
        : discoverSlices(pair, task, columns, discovery, evaluate['min-rows'], rows.hidden);
    const result = compareModels({
        task,
        candidate,
        production,
        dependence,
        sameModel,
        slices: [...(given.slices ?? slicesOf(context, rows)), ...discovered],
        flips: evaluate.flips,
        ids: given.ids,
        fairness: fairnessAsked(context, rows),
        correction: evaluate['slices-correction'],
        ...confidenceAt(context, given.look),
        threshold: evaluate.threshold,
        minRows: evaluate['min-rows'],
        resamples: evaluate.resamples,
        intervals: evaluate.intervals,
        seed,
    });
    return { ...result, sampling: samplingOf(context, dependence, candidate.rows) };
}
/** With gates on other rows than those that are compared; the gravest verdict is the outcome. */
function withGates(result, gates) {
    const verdicts = [result.outcome, ...gates.flatMap(({ gate }) => gate?.verdict ?? [])];
    const outcome = ['fail', 'inconclusive', 'warn'].find((grave) => verdicts.includes(grave));
    return { ...result, overall: [...result.overall, ...gates], outcome: outcome ?? result.outcome };
}
function dependenceOf(context, { columns }, candidate) {
    const { evaluate, data, task } = context.model.config;
    const order = () => (0,series.timeOrder)(context, columns[data.time], candidate.rows);
    if (evaluate.unit)
        return (0,evaluation_dependence/* unitsOf */.$J)(columns[evaluate.unit]);
    if (!evaluate.block) {
        const found = dependenceIn({ task, candidate });
        // A single series hangs together in time.
        return found.kind === 'blocks' ? { ...found, order: order() } : found;
    }
    const length = evaluate.block.length === 'auto' ? null : evaluate.block.length;
    return { kind: 'blocks', order: order(), length };
}
function samplingOf(context, dependence, rows) {
    const { evaluate, data } = context.model.config;
    if (dependence.kind === 'rows')
        return undefined;
    const column = dependence.kind === 'units' ? (evaluate.unit ?? data.group) : data.time;
    return { by: dependence.kind, column: column, count: (0,evaluation_dependence/* independentCount */.ED)(dependence, rows) };
}
/** How the policy of the configuration lets a step end that could not tell; undefined where `fail-on` decides. */
function endOf(context, outcome) {
    if (outcome !== 'inconclusive')
        return undefined;
    const { event } = context.platform.run;
    // A pull request's code may run under either of these events.
    const name = event === 'pull_request_target' ? 'pull_request' : event;
    const policies = context.model.config.evaluate['on-inconclusive'];
    return name === null ? undefined : policies[name];
}

// EXTERNAL MODULE: ./lib/actions/judged.js
var actions_judged = __webpack_require__(91822);
// EXTERNAL MODULE: ./lib/actions/scored.js + 2 modules
var actions_scored = __webpack_require__(51435);
;// CONCATENATED MODULE: ./lib/actions/challengers.js







/** Models that the candidate has to hold its own against: those of the input, and those of the configuration. */
async function challengersFor(context, registry, named, candidate) {
    const found = [];
    const listed = context.model.config.evaluate.challengers;
    for (const [i, reference] of [...named, ...listed].entries()) {
        const key = i < named.length ? null : ['evaluate', 'challengers', String(i - named.length)];
        const challenger = await (0,actions_judged/* resolveJudged */.Ew)(context, registry, reference).catch((error) => {
            if (key === null || !(error instanceof errors/* UserError */.yo))
                throw error;
            throw context.model.error(key, `${error.location?.file ?? ''} ${error.message}`.trim(), error.hint);
        });
        const known = [candidate, ...found].find(({ sha256 }) => sha256 === challenger.sha256);
        if (known)
            context.platform.log.notice(`${challenger.source} is the same model as ${known.source}, and counts once.`);
        else
            found.push(challenger);
    }
    return found;
}
/** All models on the same rows, ranked; undefined without challengers. */
async function rankChallengers(context, given) {
    const { candidate, challengers, production, rows, scored, look, seed } = given;
    if (challengers.length === 0)
        return undefined;
    const { task, evaluate } = context.model.config;
    const isProduction = ({ sha256 }) => sha256 === production?.sha256;
    const others = challengers.filter((each) => !isProduction(each));
    const found = await (0,actions_scored/* scoreAll */.uK)(context, others, rows, (0,actions_scored/* sharing */.R1)(context, [candidate, production, ...challengers]));
    const ofOthers = found.values();
    const answers = [
        scored.candidate,
        ...challengers.map((each) => isProduction(each) && scored.production ? scored.production : ofOthers.next().value),
    ];
    const samples = (0,actions_samples/* samplesOf */.l)(rows, scored.production ? [...answers, scored.production] : answers);
    const dependence = dependenceOf(context, rows, samples[0]);
    const panel = await context.platform.log.group('Comparing the challengers', async () => comparePanel({
        task,
        models: samples.slice(0, answers.length),
        production: scored.production ? samples[answers.length] : null,
        dependence,
        ...confidenceAt(context, look),
        threshold: evaluate.threshold,
        minRows: evaluate['min-rows'],
        resamples: evaluate.resamples,
        intervals: evaluate.intervals,
        seed,
    }));
    return described(panel, [candidate, ...challengers], confidenceAt(context, look).confidence);
}
function described(panel, models, declared) {
    const { metric, confidence, resamples, entries, best } = panel;
    return {
        metric: metric.name,
        better: metric.better,
        confidence: { declared, ...confidence },
        method: 'max-t',
        resamples,
        models: entries
            .map((entry, i) => ({
            ...entry,
            version: models[i].version,
            source: models[i].source,
            sha256: models[i].sha256,
            ...(i === 0 ? { candidate: true } : {}),
        }))
            .sort((a, b) => a.rank - b.rank),
        best: best === null ? null : models[best].sha256,
    };
}

// EXTERNAL MODULE: ./lib/actions/context.js + 2 modules
var actions_context = __webpack_require__(27962);
;// CONCATENATED MODULE: ./lib/actions/data-change.js

/**
 * How the rows that judged differ from earlier ones, as a validation of the same bytes in the evidence of this run has
 * found. It is told beside the comparison, so that what cannot be read is a line and no error.
 */
async function dataChange(context, { data }) {
    try {
        // Evidence of another job is a download, for which a reader has to wait.
        const isAwaited = context.platform.pullRequest !== null;
        const validation = isAwaited
            ? await context.read('validation')
            : await context.evidence.read('validation');
        const known = Object.values(validation?.datasets ?? {});
        return known.some(({ digests }) => digests.bytes === data.digests.bytes)
            ? validation?.baseline
            : undefined;
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        context.platform.log.info(`What changed in the data is not told: ${error.headline}`);
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/evaluation/disagreements.js

/**
 * Rows where the models disagree most (other decisions first, then the largest moves, then where the candidate is
 * least sure), and a simple random sample of the rest. With the weights, which add up to all rows, a total over the
 * labelled rows estimates that over the population without bias.
 * @see Horvitz & Thompson (1952), A Generalization of Sampling Without Replacement From a Finite Universe
 */
function chooseDisagreements(choice) {
    const wanted = Math.min(choice.wanted, choice.rows);
    const control = Math.round(wanted * choice.controlShare);
    const ranked = rankedRows(choice);
    const first = ranked.slice(0, wanted - control);
    const rest = ranked.slice(wanted - control).sort((a, b) => a - b);
    return [
        ...first.map((row) => ({ row, reason: reasonOf(choice, row), weight: 1 })),
        ...disagreements_drawn(rest, control, choice.seed).map((row) => ({
            row,
            reason: 'control',
            weight: rest.length / control,
        })),
    ];
}
function rankedRows({ rows, changed, moves, confidence }) {
    const sure = Float64Array.from({ length: rows }, (_, row) => confidence(row) ?? 0);
    return Array.from({ length: rows }, (_, row) => row).sort((a, b) => (changed ? changed[b] - changed[a] : 0) || moves[b] - moves[a] || sure[a] - sure[b] || a - b);
}
function reasonOf({ changed, moves }, row) {
    if (changed?.[row])
        return 'decided otherwise';
    return moves[row] > 0 ? 'scores differ' : 'uncertain';
}
/** A simple random sample without replacement, in order. @see Knuth, TAOCP 3.4.2, algorithm S */
function disagreements_drawn(rows, wanted, seed) {
    const random = (0,statistics_random/* randomFromSeed */.Bd)(seed);
    const chosen = [];
    for (const [seen, row] of rows.entries())
        if (random.uniform() * (rows.length - seen) < wanted - chosen.length)
            chosen.push(row);
    return chosen;
}

// EXTERNAL MODULE: ./lib/data/contract.js + 10 modules
var data_contract = __webpack_require__(23438);
// EXTERNAL MODULE: ./lib/actions/contract.js
var actions_contract = __webpack_require__(18513);
;// CONCATENATED MODULE: ./lib/actions/flips.js



/** Limits that mean nothing for the task would disable a gate in silence. */
function checkFlips({ model }) {
    const { task, evaluate } = model.config;
    const key = ['evaluate', 'flips'];
    if (task !== 'regression') {
        if (evaluate.flips.tolerance === undefined)
            return;
        throw model.error([...key, 'tolerance'], `is for regression; ${task} decides`, 'Remove it.');
    }
    if (evaluate.flips['max-negative-rate'] !== undefined)
        throw model.error([...key, 'max-negative-rate'], 'is for decisions; a number is neither right nor wrong', 'Gate an error instead (evaluate.metrics), or max-churn with a tolerance.');
    if (evaluate.flips['max-churn'] !== undefined && evaluate.flips.tolerance === undefined)
        throw model.error([...key, 'max-churn'], 'needs a tolerance: almost every number changes a little', 'Add evaluate.flips.tolerance, in units of the label.');
    const { traffic } = evaluate;
    if (typeof traffic === 'object' &&
        traffic['max-churn'] !== undefined &&
        evaluate.flips.tolerance === undefined)
        throw model.error(['evaluate', 'traffic', 'max-churn'], 'needs a tolerance: almost every number changes a little', 'Add evaluate.flips.tolerance, in units of the label.');
}
/** Names of rows that may leave the machine: null where the contract classifies them, or cannot be asked. */
async function shownIds(context, ids) {
    const { id, contract } = context.model.config.data;
    if (ids === null || !(0,external_node_fs_.existsSync)(context.inside(contract, 'data.contract')))
        return null;
    const { columns } = await (0,actions_contract/* readContract */.J)(context);
    const column = columns.find(({ name }) => name === id);
    const { 'show-values': open } = context.model.config.evaluate;
    return column && (!(0,data_contract/* isClassified */.O)(column) || open.includes(column.name)) ? ids : null;
}

;// CONCATENATED MODULE: ./lib/actions/disagreements.js









/** Writes the file of rows to label; null where none is asked for, or there is nothing to disagree with. */
async function writeDisagreements(context, judged, traffic, seed) {
    const { disagreements: settings } = context.model.config.evaluate;
    if (settings === undefined || judged.production === null)
        return null;
    if (settings.from === 'traffic' && traffic === null)
        throw context.model.error(['evaluate', 'disagreements', 'from'], 'there is no traffic to choose from', 'Name its files: evaluate.traffic.');
    const from = traffic !== null && settings.from !== 'test' ? 'traffic' : 'test';
    const source = from === 'traffic' && traffic ? traffic : judged;
    const [candidate, production] = (0,actions_samples/* samplesOf */.l)(source.rows, [source.candidate, source.production]);
    const chosen = choose(context, candidate, production, settings, seed);
    const ids = await shownIds(context, source.rows.ids);
    const file = (0,external_node_path_.join)(context.evidence.directory, `disagreements.${settings.format}`);
    // What a model predicts for a label that must not be shown may be the label.
    const answers = source.rows.isLabelHidden && isNumber(context) ? [] : [production, candidate];
    const text = csvOf(chosen, ids, answers, decisionsIn(context, answers));
    await (0,evidence_files/* writeFileAtomically */.lo)(file, settings.format === 'csv' ? text : await parquetOf(text));
    const control = chosen.filter(({ reason }) => reason === 'control').length;
    context.platform.log.info(`${context.shown(file)} holds ${chosen.length} rows to label: ${chosen.length - control} by disagreement, ${control} at random.`);
    return {
        path: context.shown(file),
        sha256: await (0,evidence_files/* fileDigest */.hd)(file),
        from,
        population: candidate.rows,
        ranked: chosen.length - control,
        control,
    };
}
const isNumber = ({ model }) => model.config.task === 'regression';
const ruleOf = ({ model }) => ({
    task: model.config.task,
    threshold: model.config.evaluate.threshold,
    tolerance: model.config.evaluate.flips.tolerance ?? null,
});
const decisionsIn = (context, samples) => samples.map((sample) => decisionsOf(ruleOf(context), sample));
function choose(context, candidate, production, { rows, 'control-share': controlShare }, seed) {
    const rule = ruleOf(context);
    return chooseDisagreements({
        rows: candidate.rows,
        changed: changedRows(rule, candidate, production),
        moves: movesOf(candidate, production),
        confidence: rule.task === 'regression' ? () => null : confidenceOf(candidate, rule),
        wanted: rows,
        controlShare,
        seed,
    });
}
const HEADER = ['id', 'row', 'reason', 'weight'];
/** `row` counts from 1. Of many classes: the class that each model decides on, and its score. */
function csvOf(chosen, ids, samples, decisions) {
    const isClass = samples.some(({ classes }) => classes.length > 0);
    const names = ['production', 'candidate']
        .slice(0, samples.length)
        .flatMap((name) => (isClass ? [`${name}_class`, name] : [name]));
    const lines = chosen.map(({ row, reason, weight }) => [
        ids ? quoted(ids[row]) : '',
        row + 1,
        reason,
        weight,
        ...samples.flatMap((sample, i) => {
            const decided = decisions[i];
            if (!isClass || !decided)
                return [sample.prediction[row]];
            const score = sample.width === 1 ? '' : sample.prediction[row * sample.width + decided[row]];
            return [quoted(sample.classes[decided[row]]), score];
        }),
    ]);
    return `${[[...HEADER, ...names], ...lines].map((line) => line.join(',')).join('\n')}\n`;
}
const quoted = (text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
async function parquetOf(text) {
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const [from, to] = ['csv', 'parquet'].map((kind) => (0,external_node_path_.join)(engine.scratch, `disagreements.${kind}`));
        await (0,external_node_fs_promises_.writeFile)(from, text);
        const types = "{'id': 'VARCHAR', 'production_class': 'VARCHAR', 'candidate_class': 'VARCHAR'}";
        const known = text.startsWith([...HEADER, 'production_class'].join(',')) ? types : "{'id': 'VARCHAR'}";
        await engine.rows(`COPY (SELECT * FROM read_csv(${(0,data_engine/* sqlString */.Qw)(from)}, header = true, delim = ',', quote = '"', types = ${known})) TO ${(0,data_engine/* sqlString */.Qw)(to)} (FORMAT parquet)`);
        return await (0,external_node_fs_promises_.readFile)(to);
    }
    finally {
        engine.close();
    }
}

// EXTERNAL MODULE: ./lib/report/evaluation.js + 25 modules
var report_evaluation = __webpack_require__(70014);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/actions/comment.js
var actions_comment = __webpack_require__(24770);
;// CONCATENATED MODULE: ./lib/actions/evaluation-shown.js




/** Writes the report, tells of it in a comment, and says what the step comes to. */
async function publishEvaluation(context, evaluation, comment, data) {
    const { platform } = context;
    const report = (0,report_evaluation/* evaluationReport */.L)(evaluation, context.links, data);
    const extra = [evaluation.production?.recorded, evaluation.disagreements?.path];
    await context.publish('evaluation', report, extra.flatMap((path) => (path ? [(0,external_node_path_.join)(context.platform.workspace, path)] : [])));
    const url = await (0,actions_comment/* tell */.q)(context, report, { about: 'evaluation', kept: comment });
    if (evaluation.ends)
        platform.log.notice(`The comparison could not tell; evaluate.on-inconclusive ends the step as ${evaluation.ends}.`);
    return {
        outcome: evaluation.outcome,
        ...(evaluation.ends ? { ends: evaluation.ends } : {}),
        headline: headline(report.title, evaluation),
        outputs: {
            evaluation: context.shown(context.evidence.path('evaluation')),
            report: context.shown(context.evidence.path('evaluation', 'html')),
            'production-version': evaluation.production?.version ?? '',
            disagreements: evaluation.disagreements?.path ?? '',
            'comment-url': url,
        },
        report,
    };
}
/** The verdict, and the change of the first gate. */
function headline(title, { overall }) {
    const first = overall.find(({ gate, interval }) => gate && interval);
    if (!first?.interval || first.difference === null)
        return title;
    return `${title} (${first.metric} ${(0,numbers/* signed */.x8)(first.difference, (0,numbers/* decimalsOf */.m2)(first))})`;
}

;// CONCATENATED MODULE: ./lib/evaluation/importance.js



/** A feature of this rank in one model alone is looked at. */
const TOP = 3;
/** A leak dominates: what has less than this share of the first one's importance is no warning. */
const LEAST_SHARE = 0.5;
/**
 * Permutation importance: by how much the metric gets worse where a column's values belong to other rows.
 *
 * @returns of each feature the values of the repeats, in the metric's units; positive is important. Null where the
 * model does not read it, or the metric is undefined.
 * @see Breiman (2001), Random Forests, section 10; `permutation_importance` of scikit-learn
 */
function permutationImportance({ base, features }, metric, options) {
    const sign = metric.better === 'higher' ? 1 : -1;
    const whole = metric.compute(base, options).value;
    return features.map((samples) => {
        if (samples === null || whole === null)
            return null;
        const values = samples.map((sample) => metric.compute(sample, options).value);
        if (values.includes(null))
            return null;
        return Float64Array.from(values, (value) => sign * (whole - value));
    });
}
/** Importances of both models with their intervals, most important to the candidate first. */
function comparedImportance(names, candidate, production, metric, options) {
    const own = estimates(candidate, metric, options);
    const others = production && estimates(production, metric, options);
    const features = names.map((columns, i) => {
        const [one, other] = [own[i], others?.[i] ?? null];
        const paired = pairedInterval(own[i], other, options);
        return {
            columns,
            candidate: one?.estimate ?? null,
            production: other?.estimate ?? null,
            difference: others === null ? null : (one?.estimate.value ?? 0) - (other?.estimate.value ?? 0),
            interval: others === null ? null : paired,
            ...(others !== null && hasEntered(one, other, paired, options) ? { entered: true } : {}),
            ...(hasVanished(one, other, paired, options) ? { vanished: true } : {}),
        };
    });
    return features.sort((a, b) => (b.candidate?.value ?? -Infinity) - (a.candidate?.value ?? -Infinity));
}
function estimates(permuted, metric, options) {
    const values = permutationImportance(permuted, metric, options);
    const means = values.map((repeats) => repeats && average(repeats));
    const ranked = means.filter((value) => value !== null).sort((a, b) => b - a);
    const base = metric.estimator.kind === 'resample' ? null : influenceOf(metric, options)(permuted.base);
    return values.map((repeats, i) => {
        if (repeats === null)
            return null;
        const value = average(repeats);
        const std = Math.sqrt(average(repeats.map((one) => (one - value) ** 2)));
        const influence = base && meanLoss(base, permuted.features[i], metric, options);
        const error = influence && (0,evaluation_dependence/* meanError */.oC)(influence, options.dependence);
        const interval = error && (0,sampling_error/* intervalOf */.XF)(value, error, options.confidence);
        return { estimate: { value, std, interval, rank: ranked.indexOf(value) + 1 }, influence };
    });
}
/** Influence of the rows on the mean importance: as they are, less as permuted. */
function meanLoss(base, samples, metric, options) {
    const influence = influenceOf(metric, options);
    const sign = metric.better === 'higher' ? 1 : -1;
    const loss = base.map((value) => sign * value);
    for (const sample of samples)
        for (const [row, value] of influence(sample).entries())
            loss[row] -= (sign * value) / samples.length;
    return loss;
}
/** Both models were asked about the same rows, permuted alike. */
function pairedInterval(one, other, { confidence, dependence }) {
    const [a, b] = [one?.influence ?? null, other?.influence ?? null];
    const known = a ?? b;
    if (known === null || (one && !a) || (other && !b))
        return null;
    const error = (0,evaluation_dependence/* meanError */.oC)(known.map((_, row) => (a?.[row] ?? 0) - (b?.[row] ?? 0)), dependence);
    return error && (0,sampling_error/* intervalOf */.XF)((one?.estimate.value ?? 0) - (other?.estimate.value ?? 0), error, confidence);
}
const isAboveChance = (found, chance = null) => (found?.estimate.interval?.[0] ?? 0) > 0 && (found?.estimate.value ?? 0) > (chance ?? 0);
/** Above chance, for a column that does nothing may well be third of three, and surely more than before. */
const hasEntered = (one, other, paired, { noise }) => one !== null &&
    one.estimate.rank <= TOP &&
    isAboveChance(one, noise?.candidate) &&
    (other === null || (other.estimate.rank > TOP && (paired?.[0] ?? 0) > 0));
const hasVanished = (one, other, paired, { noise }) => isAboveChance(other, noise?.production) &&
    !isAboveChance(one, noise?.candidate) &&
    (one === null || (paired?.[1] ?? 0) < 0);
/** What a person should look at, in words, of features whose first is the most important. */
function importanceWarnings(features) {
    const most = features[0]?.candidate?.value ?? 0;
    const named = (chosen) => chosen.map(({ columns }) => columns.join(' + '));
    const dominates = (one) => one.entered === true && (one.candidate?.value ?? 0) >= LEAST_SHARE * most;
    return [
        ...named(features.filter(dominates)).map((name) => `${name} is among the three columns that matter most to the candidate, and was not before: possible leakage`),
        ...named(features.filter(({ vanished }) => vanished)).map((name) => `${name} mattered to production and does not to the candidate`),
    ];
}
/**
 * The largest mean importance of any feature for labels in another order: as much comes about by chance.
 * @see Altmann et al. (2010), Permutation importance: a corrected feature importance measure
 */
function chanceImportance({ base, features }, order, metric, options) {
    const truth = base.truth.map((_, row) => base.truth[order[row]]);
    const shuffled = {
        base: { ...base, truth },
        features: features.map((samples) => samples?.map((sample) => ({ ...sample, truth })) ?? null),
    };
    const found = permutationImportance(shuffled, metric, options).flatMap((repeats) => repeats ? [average(repeats)] : []);
    return Math.max(0, ...found);
}
/**
 * Spearman's correlation of the importances of the features that both models read; null for fewer than three.
 * Equal importances, which only useless columns have, keep their order.
 */
function rankCorrelation(features) {
    const both = features.flatMap(({ candidate, production }) => candidate && production ? [{ candidate, production }] : []);
    if (both.length < 3)
        return null;
    const places = (of) => {
        const order = both.map((_, i) => i).sort((a, b) => of(both[b]) - of(both[a]));
        return both.map((_, i) => order.indexOf(i));
    };
    const own = places(({ candidate }) => candidate.value);
    const others = places(({ production }) => production.value);
    const squares = own.reduce((sum, place, i) => sum + (place - others[i]) ** 2, 0);
    return 1 - (6 * squares) / (both.length * (both.length ** 2 - 1));
}
const average = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

;// CONCATENATED MODULE: ./lib/evaluation/importance-plan.js
/** Rows of a model of up to {@link FULL_SPEED} that are scored where nobody said how many: about a second. */
const BUDGET = 200_000;
/** Bytes of a model; of a larger one as many fewer rows are scored. */
const FULL_SPEED = 1 << 20;
const ROWS = 5_000;
const FEWEST_ROWS = 100;
/** All answers of both models are held at once: 256 MiB. */
const MOST_ANSWERS = 2 ** 25;
/** Values of a column that a curve of partial dependence goes through. */
const GRID = 20;
const CURVES = 8;
const CURVE_ROWS = 500;
const FEWEST_CURVE_ROWS = 50;
/**
 * How many rows are permuted; the same whatever the machine, so that the same inputs give the same evidence.
 *
 * @returns null where too few rows could be scored for an answer that nobody asked for.
 */
function importancePlan(size) {
    const { rows, wanted, columns, repeats, models, width, bytes } = size;
    const copies = 1 + columns * repeats;
    const held = Math.max(FEWEST_ROWS, Math.floor(MOST_ANSWERS / (copies * models * width)));
    if (wanted !== undefined)
        return { rows: Math.min(rows, wanted, held), curves: CURVES, curveRows: CURVE_ROWS };
    const budget = BUDGET * Math.min(1, FULL_SPEED / bytes);
    const affordable = Math.floor(budget / copies);
    if (affordable < Math.min(FEWEST_ROWS, rows))
        return null;
    const curves = Math.min(CURVES, Math.floor(budget / 2 / (GRID * FEWEST_CURVE_ROWS)));
    return {
        rows: Math.min(rows, ROWS, affordable, held),
        curves,
        curveRows: Math.min(CURVE_ROWS, Math.floor(budget / 2 / (GRID * Math.max(1, curves)))),
    };
}

// EXTERNAL MODULE: ./lib/model/inputs.js
var inputs = __webpack_require__(8736);
// EXTERNAL MODULE: ./lib/model/process.js
var model_process = __webpack_require__(35136);
// EXTERNAL MODULE: ./lib/model/score.js
var model_score = __webpack_require__(67627);
;// CONCATENATED MODULE: ./lib/model/probe-process.js





/**
 * The process is started, and its first question sent, before this returns. What goes wrong, questions reject with: a
 * UserError as the child found it; a PlatformError where the child crashed.
 */
function startProber(work, onProgress) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-probe-'));
    const child = (0,model_process/* startWorker */.Dh)('probe');
    const talk = (0,model_process/* talkTo */.Qg)(child, work.shownPath, onProgress);
    const scores = (0,external_node_path_.join)(folder, 'scores.f64');
    let isAsked = false;
    return {
        async ask(question) {
            const sent = { ...question, scores };
            const message = isAsked ? sent : { kind: 'probe', work: { ...work, first: sent } };
            isAsked = true;
            const { result } = await talk(message, 'probed');
            const size = (question.rows ?? work.rows).length * result.width;
            const all = await (0,model_score/* readScores */.oK)(scores, size * (question.changes.length + 1));
            const answers = Array.from({ length: question.changes.length + 1 }, (_, i) => all.subarray(i * size, (i + 1) * size));
            return { ...result, answers };
        },
        stop() {
            child.kill();
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        },
    };
}

;// CONCATENATED MODULE: ./lib/statistics/permutation.js
/** The numbers from 0 in a random order. @see Durstenfeld (1964), Algorithm 235: Random permutation */
function permutation(random, size) {
    const order = Uint32Array.from({ length: size }, (_, i) => i);
    for (let i = size - 1; i > 0; i--) {
        const j = Math.floor(random.uniform() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
}
/** So many of the numbers from 0, drawn without replacement, ascending; all where fewer are there than wanted. */
function drawnNumbers(random, total, wanted) {
    if (wanted >= total)
        return Uint32Array.from({ length: total }, (_, i) => i);
    return permutation(random, total).subarray(0, wanted).toSorted();
}

// EXTERNAL MODULE: ./lib/data/render.js
var render = __webpack_require__(27126);
;// CONCATENATED MODULE: ./lib/evaluation/partial-dependence.js
/** Values at evenly spaced ranks, each once, or the most frequent texts: all of them occur in the data. */
function quantileGrid(column, size) {
    if (!(column instanceof Float64Array))
        return frequentTexts(column, size);
    const sorted = column.filter((value) => !Number.isNaN(value)).sort();
    if (sorted.length === 0)
        return [];
    const at = (i) => sorted[Math.round((i * (sorted.length - 1)) / (size - 1))];
    return [...new Set(Array.from({ length: size }, (_, i) => at(i)))];
}
function frequentTexts(column, size) {
    const counts = new Map();
    for (const text of column)
        if (text !== null)
            counts.set(text, (counts.get(text) ?? 0) + 1);
    const byCount = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return byCount.slice(0, size).map(([text]) => text);
}
/**
 * Mean answer of each column of scores, `width` of them a row.
 * @see Friedman (2001), Greedy function approximation, equation 53; scikit-learn's `partial_dependence`, method brute
 */
function meanAnswers(scores, width) {
    const sums = new Array(width).fill(0);
    for (let i = 0; i < scores.length; i++)
        sums[i % width] += scores[i];
    return sums.map((sum) => (sum * width) / scores.length);
}
const maxGap = (a, b) => a.reduce((gap, value, i) => Math.max(gap, Math.abs(value - b[i])), 0);

// EXTERNAL MODULE: ./lib/model/outputs.js
var outputs = __webpack_require__(62035);
;// CONCATENATED MODULE: ./lib/actions/dependences.js











/** Curves of both models over the columns that matter most to the candidate. */
async function dependences(context, rows, { panel, features, drawn, plan, random }) {
    const single = features.filter(({ columns, candidate }) => columns.length === 1 && candidate !== null);
    const names = single.slice(0, plan.curves).map(({ columns }) => columns[0]);
    if (names.length === 0)
        return [];
    const columns = await dependences_readColumns(context, rows, names, drawn);
    const grids = names.map((name) => quantileGrid(columns[name], GRID));
    const changes = names.flatMap((name, i) => grids[i].map((value) => ({ columns: [name], value })));
    const some = drawnNumbers(random, drawn.length, plan.curveRows);
    const probed = await panel.ask({ rows: some, orders: [], changes });
    let at = 1;
    return names.flatMap((column, i) => {
        const from = at;
        at += grids[i].length;
        if (grids[i].length < 2)
            return [];
        const found = curve(column, grids[i], probed, from);
        return [{ ...found, ...dependences_named(context, rows, found) }];
    });
}
/** What may be shown of a curve: no value of a hidden column, and text only of columns that somebody named. */
function dependences_named(context, rows, { column, grid, class: name }) {
    const isText = grid.some((value) => typeof value === 'string');
    const shown = !rows.hidden.has(column) && (!isText || isAsked(context, column));
    const percent = (i) => `${Math.round((100 * i) / (grid.length - 1))} %`;
    return {
        ...(shown
            ? { grid }
            : isText
                ? { grid: grid.map((_, i) => `value ${i + 1}`), instead: 'ranks' }
                : { grid: grid.map((_, i) => percent(i)), instead: 'shares' }),
        class: name === null || !rows.isLabelHidden ? name : unnamedClass(rows, name),
    };
}
const unnamedClass = ({ classes }, name) => (0,actions_hidden/* unnamedClasses */.z)(classes)[classes.findIndex((each) => (0,outputs/* meaning */.ak)(each) === (0,outputs/* meaning */.ak)(name))] ?? 'another class';
function isAsked(context, column) {
    const { slices, 'show-values': open, importance } = context.model.config.evaluate;
    return [
        ...open,
        ...sliceColumnNames(listedSlices(slices)),
        ...fairnessSettings(context).flatMap(({ settings }) => groupColumns(settings.by)),
        ...(importance ? [importance.features ?? []].flat(2) : []),
    ].includes(column);
}
/** Of several classes the one whose probability changes most. */
function curve(column, grid, probed, from) {
    const [own, other] = probed.map(({ answers, width }) => grid.map((_, i) => meanAnswers(answers[from + i], width)));
    const spread = (index) => {
        const values = own.map((means) => means[index]);
        return Math.max(...values) - Math.min(...values);
    };
    const best = own[0].map((_, index) => index).reduce((a, b) => (spread(b) > spread(a) ? b : a));
    const name = probed[0].classes?.[best] ?? null;
    const index = name === null ? 0 : (probed[1]?.classes?.indexOf(name) ?? -1);
    const candidate = own.map((means) => means[name === null ? 0 : best]);
    const production = other && index >= 0 ? other.map((means) => means[index]) : null;
    return {
        column,
        class: name,
        grid,
        candidate,
        production,
        maxGap: production && maxGap(candidate, production),
    };
}
async function dependences_readColumns(context, { file, csv }, names, drawn) {
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.RT)(engine, file, context.shown(file), csv);
        const wanted = names.map(data_engine/* sqlIdentifier */.I3).join(', ');
        return await engine.columns(`SELECT ${wanted} FROM ${(0,render/* rowsOf */.RO)(table.typed, drawn)}`);
    }
    finally {
        engine.close();
    }
}

;// CONCATENATED MODULE: ./lib/actions/important.js
















/** Of the other tasks a row cannot be drawn without those that belong to it. */
const EXPLAINED = ['binary-classification', 'multiclass', 'regression'];
/** The processes of the models are started before this first waits. */
async function explained(context, given) {
    const config = context.model.config.evaluate.importance;
    if (config === false)
        return {};
    const asked = question(context, config, given);
    if ('unexplained' in asked)
        return asked;
    const { log } = context.platform;
    try {
        const importance = await explain(context, given, asked);
        for (const warning of importance.warnings)
            log.warning(warning);
        return { importance };
    }
    catch (error) {
        // It decides nothing, so that its failure is no reason to be without a verdict.
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        log.warning(`The importance of the columns is not known: ${error.headline}`);
        return { unexplained: `the models could not be asked: ${error.headline}` };
    }
}
function question(context, config, given) {
    const { task, evaluate } = context.model.config;
    const { candidate, production, rows } = given;
    if (!EXPLAINED.includes(task))
        return { unexplained: `rows of a task ${task} are not permuted one by one` };
    if (candidate.facts === null)
        return { unexplained: `the candidate is ${whatItIs(candidate)}` };
    const metric = placed(context, ['evaluate', 'importance', 'metric'], () => gatedMetric(task, config.metric === undefined ? evaluate.metrics : { [config.metric]: {} }));
    const models = production?.facts ? [candidate, production] : [candidate];
    const names = (config.features ?? columnsOf(context, given, models)).map((one) => [one].flat());
    checkNames(context, given, names);
    const plan = importancePlan({
        rows: rows.labels.length,
        wanted: config.rows,
        columns: names.length,
        repeats: config.repeats,
        models: models.length,
        width: Math.max(1, rows.classes.length),
        bytes: Math.max(...models.map(({ facts }) => facts?.bytes ?? 0)),
    });
    if (plan)
        return { config, metric, models, names, plan };
    return {
        unexplained: `${(0,lib_text/* plural */.LS)(names.length, 'column')} of a model of this size take long; evaluate.importance asks for them by rows or features`,
    };
}
const whatItIs = ({ recorded }) => recorded ? 'a service, which is asked once' : 'a file of predictions, which cannot be asked again';
async function explain(context, given, asked) {
    const { config, metric, models, names, plan } = asked;
    const { evaluate } = context.model.config;
    const random = (0,statistics_random/* randomFromSeed */.Bd)(given.seed);
    const total = given.rows.labels.length;
    const drawn = drawnNumbers(random, total, plan.rows);
    const orders = Array.from({ length: config.repeats + 1 }, () => permutation(random, drawn.length));
    const changes = names.flatMap((columns) => Array.from({ length: config.repeats }, (_, order) => ({ columns, order })));
    context.platform.log.info(`Importance: ${(0,lib_text/* count */.U9)(drawn.length)} of ${(0,lib_text/* plural */.LS)(total, 'row')}, ${(0,lib_text/* plural */.LS)(names.length, 'column')} permuted ${(0,lib_text/* plural */.LS)(config.repeats, 'time')}`);
    const panel = startPanel(context, given.rows, models, drawn);
    try {
        const probed = await panel.ask({ rows: null, orders: orders.slice(0, -1), changes }, 'importance');
        const labels = Float64Array.from(drawn, (row) => given.rows.labels[row]);
        const those = { ...given.rows, labels, facts: { ...given.rows.facts, rows: drawn.length } };
        const [candidate, production = null] = permuted(those, probed, names, config.repeats);
        const dependence = (0,evaluation_dependence/* dependenceAmong */.Id)(dependenceOf(context, given.rows, { rows: total, groups: null }), drawn);
        const { threshold, confidence } = evaluate;
        const chance = (of) => chanceImportance(of, orders[config.repeats], metric, { threshold });
        const noise = { candidate: chance(candidate), production: production && chance(production) };
        const options = { threshold, confidence, dependence, noise };
        const features = comparedImportance(names, candidate, production, metric, options);
        return {
            metric: metric.name,
            better: metric.better,
            rows: drawn.length,
            repeats: config.repeats,
            confidence,
            noise,
            features,
            dependence: await dependences(context, given.rows, { panel, features, drawn, plan, random }),
            rankCorrelation: rankCorrelation(features),
            ...(given.production && !given.production.facts
                ? { productionUnknown: `production is ${whatItIs(given.production)}` }
                : {}),
            warnings: importanceWarnings(features),
        };
    }
    finally {
        panel.stop();
    }
}
function checkNames({ model }, { rows }, names) {
    const known = rows.facts.columns.map(({ name }) => name);
    for (const [i, columns] of names.entries())
        for (const name of columns)
            if (!known.includes(name))
                throw model.error(['evaluate', 'importance', 'features', String(i)], `${rows.facts.path} has no column "${name}".${(0,lib_text/* didYouMean */.au)(name, known)}`);
}
/** Columns of the data that one of the models reads. */
function columnsOf(context, { rows }, models) {
    const known = rows.facts.columns.map(({ name }) => name);
    const { io } = (0,actions_scored/* howToRun */.RG)(context);
    const named = models.flatMap(({ facts }) => (facts ? (0,inputs/* namedColumns */.TV)(facts, io, known) : []));
    return [...new Set(named)].filter((name) => known.includes(name));
}
/** All at once, with one bar for all; the same bytes are asked once. */
function startPanel(context, rows, models, drawn) {
    const different = [...new Map(models.map((model) => [model.sha256, model])).values()];
    const shares = different.map(() => 0);
    let bar;
    const probers = different.map((model, i) => startProber({
        ...(0,actions_scored/* howToRun */.RG)(context),
        csv: rows.csv,
        model: model.file,
        shownPath: model.source,
        data: rows.file,
        shownData: (0,model_score/* shown */.SP)(rows.file),
        labels: rows.classes.length > 0 ? rows.classes : null,
        rows: drawn,
    }, (done, all) => {
        shares[i] = done / all;
        if (bar)
            context.platform.log.progress(bar, Math.min(...shares));
    }));
    return {
        async ask(question, step) {
            bar = step;
            const answers = await Promise.all(probers.map((prober) => prober.ask(question)));
            return models.map(({ sha256 }) => answers[different.findIndex((model) => model.sha256 === sha256)]);
        },
        stop() {
            for (const prober of probers)
                prober.stop();
        },
    };
}
/** Every answer as a sample of the same classes. */
function permuted(rows, probed, names, repeats) {
    const all = probed.flatMap(({ answers, width, classes }) => answers.map((scores) => ({ scores, width, classes })));
    const samples = (0,actions_samples/* samplesOf */.l)(rows, all);
    return probed.map(({ columns }, model) => {
        const own = samples.slice(model * (names.length * repeats + 1));
        const of = (i) => own.slice(1 + i * repeats, 1 + (i + 1) * repeats);
        const isRead = (group) => group.some((name) => columns.includes(name));
        return { base: own[0], features: names.map((group, i) => (isRead(group) ? of(i) : null)) };
    });
}

// EXTERNAL MODULE: ./lib/actions/inputs.js
var actions_inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/interface.js
var actions_interface = __webpack_require__(29556);
// EXTERNAL MODULE: ./lib/config/resources.js
var resources = __webpack_require__(79419);
;// CONCATENATED MODULE: ./lib/evaluation/resource-gate.js
const resource_gate_inconclusive = (reason) => ({ verdict: 'inconclusive', reason });
/** A limit on what a model costs, as the evidence shows gates. Less is better. */
function resourceGate(gate) {
    const { candidate = null, production = null, ratio, max, verdict, reason } = gate;
    return {
        metric: gate.metric,
        slice: null,
        better: 'lower',
        rows: gate.rows ?? 0,
        production,
        candidate,
        difference: candidate === null || production === null ? null : candidate - production,
        interval: gate.differenceInterval ?? null,
        candidateInterval: gate.candidateInterval ?? null,
        confidence: gate.confidence,
        method: gate.method ?? 'none',
        pWorse: null,
        gate: {
            margin: ratio === null || production === null ? null : (ratio - 1) * production,
            min: null,
            max,
            verdict,
            reason,
            moreRows: null,
        },
    };
}

;// CONCATENATED MODULE: ./lib/evaluation/latency-gates.js


/** The control may leave 1 by this much; see the row of `docs/figures.md` for what that comes to. */
const NOISE = 0.05;
/** Where the configuration names no limit at all. */
const DEFAULT_RATIO = 1.1;
const NAMES = ['p50', 'p95', 'p99'];
const isNoisy = ({ value }) => value > 1 + NOISE || value < 1 / (1 + NOISE);
/** The gates that a configuration asks for: its limits in milliseconds at the first batch size, its ratio at each. */
function latencyGates(config, { evidence: found, untimed, unpaired }, confidence) {
    return config.batch.flatMap((batch, i) => NAMES.flatMap((name) => {
        const max = i === 0 ? (config[`${name}-ms`] ?? null) : null;
        // The rarest calls differ too much from run to run to be held against each other.
        const ratio = name === 'p99' ? null : maxRatio(config);
        const evidence = found.find((one) => one.batch === batch);
        const isFirst = evidence?.timed.second === null && unpaired === null;
        if (max === null && (ratio === null || isFirst))
            return [];
        const metric = `${name} latency (ms, batch ${batch})`;
        const limits = { max, ratio: isFirst ? null : ratio, unpaired };
        if (!evidence)
            return [
                resourceGate({ metric, confidence, ...limits, ...resource_gate_inconclusive(untimed ?? 'it was not timed') }),
            ];
        return [latencyGate(metric, name, evidence, limits, confidence)];
    }));
}
function maxRatio(config) {
    const isLimited = NAMES.some((name) => config[`${name}-ms`] !== undefined);
    return config['max-ratio'] ?? (isLimited ? null : DEFAULT_RATIO);
}
function latencyGate(metric, name, evidence, limits, confidence) {
    const { timed, calls } = evidence;
    const own = (timed.second ?? timed.first)[name];
    const production = timed.second && timed.first[name];
    if (own === null)
        return resourceGate({
            metric,
            confidence,
            ...limits,
            ...resource_gate_inconclusive(`${name} needs 1,000 calls, and there were ${calls}: raise evaluate.latency.calls`),
        });
    return resourceGate({
        metric,
        confidence,
        rows: calls,
        candidate: own.value,
        candidateInterval: own.interval,
        production: production?.value ?? null,
        differenceInterval: timed.differences?.[name]?.interval ?? null,
        method: 'bootstrap',
        ...limits,
        ...judgeLatency({
            own,
            ratio: timed.ratios?.[name] ?? null,
            control: evidence.control[name],
            sameModel: evidence.sameModel,
        }, limits),
    });
}
/**
 * Noise only ever slows down: what is fast enough in spite of it is fast enough. And where two processes of the same
 * model differ, the candidate has to differ by as much more.
 */
function judgeLatency({ own, ratio, control, sameModel }, limits) {
    const absolute = limits.max === null ? null : judgeInterval(own, limits.max, (value) => `${(0,words/* plain */.pj)(value)} ms`);
    const noise = control && isNoisy(control) ? noisy(control) : null;
    if (absolute && absolute.verdict !== 'pass')
        return noise ?? absolute;
    if (limits.ratio === null && absolute)
        return absolute;
    if (limits.ratio === null || ratio === null)
        return resource_gate_inconclusive(limits.unpaired ?? 'there is no production model');
    if (sameModel)
        return { verdict: 'pass', reason: 'same model' };
    const show = (value) => `${(0,words/* plain */.pj)(value)} times production`;
    if (noise === null || control === null)
        return judgeInterval(ratio, limits.ratio, show);
    const judged = judgeInterval(widened(ratio, control.value), limits.ratio, show);
    return judged.verdict === 'inconclusive' ? noise : judged;
}
function widened({ value, interval: [low, high] }, by) {
    const factor = Math.max(by, 1 / by);
    return { value, interval: [low / factor, high * factor] };
}
const noisy = ({ value }) => resource_gate_inconclusive(`noisy runner: the same model took ${(0,words/* plain */.pj)(value)} times as long in a second process, and ${(0,words/* plain */.pj)(1 / (1 + NOISE))} to ${1 + NOISE} is quiet enough to tell`);
/** By the end of the interval: a limit that the noise alone may have broken is not broken. */
function judgeInterval({ value, interval: [low, high] }, limit, show) {
    const said = `${show(value)} (${(0,words/* plain */.pj)(low)} to ${(0,words/* plain */.pj)(high)})`;
    if (low > limit)
        return { verdict: 'fail', reason: `${said}; allowed ${show(limit)}` };
    if (high <= limit)
        return { verdict: 'pass', reason: `${said}, within ${show(limit)}` };
    return resource_gate_inconclusive(`${said}, which may be more than ${show(limit)}; more calls would settle it`);
}

;// CONCATENATED MODULE: ./lib/model/latency-process.js

/**
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
async function startStopwatch(work) {
    const child = (0,model_process/* startWorker */.Dh)('latency', ['--expose-gc']);
    const talk = (0,model_process/* talkTo */.Qg)(child, work.shownPath);
    const loaded = await talk({ kind: 'latency', work }, 'loaded');
    return {
        ...loaded.result,
        time: async (block) => (await talk(block, 'timed')).milliseconds,
        end: async () => (await talk(null, 'ended')).memoryBytes,
        stop: () => void child.kill(),
    };
}

;// CONCATENATED MODULE: ./lib/model/latency-rounds.js
const WARM_UP_CALLS = 50;
/** A block that is slower or faster than the one before by more than this is not steady yet. */
const STEADY = 0.05;
/** So often a model that never gets steady is warmed up. */
const MOST_WARM_UPS = 5;
const LEAST_BLOCK = 5;
/**
 * Calls the processes in turn, and back again, in each round, so that a machine that gets slower or faster during the
 * measurement does so for all of them. Only one of them works at a time.
 *
 * @returns milliseconds of the calls of each process, one array a round
 */
async function interleavedRounds(models, plan, onProgress = () => { }) {
    let slowest = 0;
    for (const model of models)
        slowest = Math.max(slowest, await warmUp(model, plan));
    const affordable = plan.budgetMs / plan.rounds / (2 * models.length) / slowest;
    const calls = Math.max(LEAST_BLOCK, Math.floor(Math.min(plan.calls / plan.rounds / 2, affordable)));
    const block = { batch: plan.batch, calls };
    const rounds = models.map(() => []);
    for (let round = 0; round < plan.rounds; round++) {
        const there = [];
        for (const model of models)
            there.push(await model.time(block));
        for (let i = models.length - 1; i >= 0; i--)
            rounds[i].push(latency_rounds_joined(there[i], await models[i].time(block)));
        onProgress(round + 1, plan.rounds);
    }
    return rounds;
}
/** Calls until it is steady, and gives the milliseconds of a call then. */
async function warmUp(model, { batch, warmUpMs }) {
    const started = performance.now();
    let calls = WARM_UP_CALLS;
    let before = Number.NaN;
    for (;;) {
        const times = (await model.time({ batch, calls })).sort();
        const middle = times[times.length >> 1];
        const spent = performance.now() - started;
        const isSteady = Math.abs(middle - before) <= STEADY * before;
        if (spent >= warmUpMs &&
            (isSteady || spent >= MOST_WARM_UPS * Math.max(warmUpMs, WARM_UP_CALLS * middle)))
            return middle;
        before = middle;
        // A quarter of the time in one go, so that fast models are not warmed up by messages.
        calls = Math.max(WARM_UP_CALLS, Math.floor(warmUpMs / 4 / middle));
    }
}
/** One after the other. */
function latency_rounds_joined(a, b) {
    const both = new Float64Array(a.length + b.length);
    both.set(a);
    both.set(b, a.length);
    return both;
}

;// CONCATENATED MODULE: ./lib/evaluation/latency.js


/** Fewer calls do not show one in a hundred. */
const CALLS_FOR_P99 = 1000;
const RESAMPLES = 1000;
/** Shares of the calls. */
const QUANTILES = { p50: 0.5, p95: 0.95, p99: 0.99 };
/**
 * The value at rank ⌈q·n⌉ of n ascending values: one that was measured, never something between two of them.
 * @see Hyndman & Fan (1996), definition 1; `inverted_cdf` of numpy
 */
const nearestRank = (sorted, q) => sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
/** @param rows of a call */
function timing(rounds, rows) {
    const { sorted } = pooled(rounds);
    const seconds = sorted.reduce((sum, value) => sum + value, 0) / 1000;
    return {
        calls: sorted.length,
        p50: nearestRank(sorted, QUANTILES.p50),
        p95: nearestRank(sorted, QUANTILES.p95),
        p99: sorted.length < CALLS_FOR_P99 ? null : nearestRank(sorted, QUANTILES.p99),
        rowsPerSecond: (rows * sorted.length) / seconds,
    };
}
/**
 * Quantiles of both with intervals by resampling whole rounds: calls that follow each other are slow together, and
 * the calls of both in one round have met the same machine. So their ratio is taken in each round, and its median
 * counts, which does not move where a few rounds met something else that ran.
 *
 * @param confidence one-sided
 * @see Künsch (1989), The jackknife and the bootstrap for general stationary observations
 */
function timedModels(first, second, confidence, seed) {
    const random = (0,statistics_random/* randomFromSeed */.Bd)(seed);
    const pools = [pooled(first), ...(second ? [pooled(second)] : [])];
    const values = Object.entries(QUANTILES).map(([name, q]) => {
        const isSeen = q < 0.99 || pools.every(({ sorted }) => sorted.length >= CALLS_FOR_P99);
        if (!isSeen)
            return [name, null];
        const ratio = second && middleRatio(first, second, q, confidence, random);
        return [name, { ...resampled(pools, q, first.length, confidence, random), ratio }];
    });
    const pick = (of) => Object.fromEntries(values.map(([name, found]) => [name, found && of(found)]));
    return {
        first: pick(({ models }) => models[0]),
        second: second && pick(({ models }) => models[1]),
        ratios: second && pick(({ ratio }) => ratio),
        differences: second && pick(({ difference }) => difference),
    };
}
function pooled(rounds) {
    const all = rounds.flatMap((times, round) => Array.from(times, (time) => ({ time, round })));
    all.sort((a, b) => a.time - b.time);
    return {
        sorted: Float64Array.from(all, ({ time }) => time),
        rounds: Uint16Array.from(all, ({ round }) => round),
        calls: Float64Array.from(rounds, ({ length }) => length),
    };
}
function resampled(pools, q, rounds, confidence, random) {
    const drawn = pools.map(() => new Float64Array(RESAMPLES));
    const times = new Uint16Array(rounds);
    for (let resample = 0; resample < RESAMPLES; resample++) {
        times.fill(0);
        for (let round = 0; round < rounds; round++)
            times[Math.floor(random.uniform() * rounds)]++;
        for (const [i, pool] of pools.entries())
            drawn[i][resample] = quantileAmong(pool, times, q);
    }
    const [first, second = first] = pools.map(({ sorted }) => nearestRank(sorted, q));
    const [one, other = one] = drawn;
    return {
        models: pools.map(({ sorted }, i) => ({
            value: nearestRank(sorted, q),
            interval: between(drawn[i], confidence),
        })),
        difference: {
            value: second - first,
            interval: between(other.map((value, i) => value - one[i]), confidence),
        },
    };
}
function between(values, confidence) {
    const sorted = values.toSorted();
    return [quantileOf(sorted, 1 - confidence), quantileOf(sorted, confidence)];
}
/** Median over the rounds of the ratio of their quantiles. */
function middleRatio(first, second, q, confidence, random) {
    const ratios = Float64Array.from(first, (times, round) => nearestRank(second[round].toSorted(), q) / nearestRank(times.toSorted(), q)).sort();
    const again = new Float64Array(ratios.length);
    const drawn = Float64Array.from({ length: RESAMPLES }, () => {
        for (let i = 0; i < again.length; i++)
            again[i] = ratios[Math.floor(random.uniform() * ratios.length)];
        return quantileOf(again.sort(), 0.5);
    });
    return { value: quantileOf(ratios, 0.5), interval: between(drawn, confidence) };
}
/** {@link nearestRank} of a sample that has every round so many times. */
function quantileAmong({ sorted, rounds, calls }, times, q) {
    const total = calls.reduce((sum, count, round) => sum + count * times[round], 0);
    const rank = Math.max(1, Math.ceil(q * total));
    let below = 0;
    for (let i = 0; i < sorted.length; i++) {
        below += times[rounds[i]];
        if (below >= rank)
            return sorted[i];
    }
    return sorted[sorted.length - 1];
}

;// CONCATENATED MODULE: ./lib/evaluation/latency-measured.js




/**
 * Loads every model into two processes of its own, and times production against itself and against the candidate, all
 * in turn; of a first model, the candidate against itself.
 */
async function measureModels(wanted, onProgress = () => { }) {
    const base = [];
    const other = [];
    try {
        for (let i = 0; i < 2; i++)
            base.push(await startStopwatch(wanted.production ?? wanted.candidate));
        const isPaired = wanted.production !== null && !wanted.sameModel;
        if (isPaired)
            for (let i = 0; i < 2; i++)
                other.push(await startStopwatch(wanted.candidate));
        const untimed = whyUntimed([...base, ...other]);
        const found = wanted.timed && untimed === null
            ? await timeBatches(base, other, { ...wanted, batches: wanted.candidate.batches, isFirst: wanted.production === null }, onProgress)
            : [];
        const costs = { base: await costsOf(base), other: await costsOf(other) };
        return {
            candidate: isPaired ? costs.other : costs.base,
            production: wanted.production && costs.base,
            provider: base[0].provider ?? 'cpu',
            evidence: found.map(({ evidence }) => evidence),
            control: found.flatMap(({ evidence }) => controlOf(evidence)),
            latency: found.map(({ shown }) => shown),
            untimed,
        };
    }
    finally {
        for (const process of [...base, ...other])
            process.stop();
    }
}
const controlOf = ({ batch, control }) => ['p50', 'p95'].flatMap((quantile) => {
    const ratio = control[quantile];
    return ratio ? [{ batch, quantile, ratio, noisy: isNoisy(ratio) }] : [];
});
/** Times are compared on the same hardware only. */
function whyUntimed(processes) {
    const fallback = processes.find((process) => process.fallback !== null)?.fallback;
    if (fallback)
        return `${fallback}; its times say nothing about the machine that was asked for`;
    const providers = [...new Set(processes.map(({ provider }) => provider))];
    if (providers.length > 1)
        return `the models ran on different hardware: ${providers.join(' and ')}`;
    const [first, ...others] = processes.map(({ rows }) => rows.join(', '));
    const different = others.find((rows) => rows !== first);
    return different === undefined
        ? null
        : `the models take different numbers of rows a call: ${first} and ${different}`;
}
/**
 * Times every batch size: production's two processes and the candidate's, all in turn. What differs between two
 * processes of one model is what differs by chance between any two.
 *
 * @param base two processes of production, or of a first model
 * @param other two of the candidate; none where those are its own
 */
async function timeBatches(base, other, wanted, onProgress = () => { }) {
    const found = [];
    const isPaired = other.length > 0;
    const what = isPaired ? 'production and candidate, twice each' : 'the same model twice';
    const calls = wanted.calls / (isPaired ? 2 : 1);
    // So that the candidate is called between the two that are held against each other.
    const models = isPaired ? [base[0], other[0], base[1], other[1]] : base;
    for (const [batch, size] of wanted.batches.entries()) {
        const rounds = await interleavedRounds(models, { ...wanted, calls, batch }, (done, total) => onProgress(done, total, `${what}, batch ${size}`));
        const [one, own, two, again] = rounds;
        const times = isPaired
            ? { control: [one, two], first: sideBySide(one, two), second: sideBySide(own, again) }
            : { control: [one, own], first: one, second: own };
        found.push(evidenceOf(size, base[0].rows[batch], times, wanted));
    }
    return found;
}
/** The rounds of two processes as those of one model. */
const sideBySide = (one, other) => one.map((times, round) => latency_rounds_joined(times, other[round]));
function evidenceOf(size, rows, times, wanted) {
    const { confidence, seed, isFirst } = wanted;
    const control = timedModels(times.control[0], times.control[1], confidence, seed)
        .ratios;
    const timed = timedModels(times.first, isFirst ? null : times.second, confidence, seed);
    const [first, second] = [timing(times.first, rows), timing(times.second, rows)];
    const evidence = { batch: size, calls: second.calls, timed, control, sameModel: wanted.sameModel };
    const shown = {
        batch: size,
        rounds: times.first.length,
        candidate: isFirst ? first : second,
        production: isFirst ? null : first,
        ratios: timed.ratios,
    };
    return { evidence, shown };
}
async function costsOf(processes) {
    const memoryBytes = [];
    for (const process of processes)
        memoryBytes.push(await process.end());
    return { loadMs: processes.map(({ loadMs }) => loadMs), memoryBytes };
}

;// CONCATENATED MODULE: ./lib/evaluation/resources.js




/** The limits that a configuration sets, in its order; those of load time and memory need processes that measure. */
function limited(config) {
    const size = config['max-size'];
    const memory = config['max-memory'];
    const all = [
        {
            metric: 'file size (bytes)',
            max: size === undefined ? null : (0,resources/* bytesOf */.$$)(size),
            ratio: config['max-size-ratio'] ?? null,
            of: (model) => [model.bytes],
            show: lib_text/* bytes */.ee,
        },
        {
            metric: 'parameters',
            max: config['max-parameters'] ?? null,
            ratio: config['max-parameters-ratio'] ?? null,
            of: (model) => [model.parameters],
            show: lib_text/* count */.U9,
        },
        {
            metric: 'load time (ms)',
            max: config['max-load-ms'] ?? null,
            ratio: config['max-load-ratio'] ?? null,
            of: (model) => model.loadMs,
            show: (value) => `${(0,words/* plain */.pj)(value)} ms`,
        },
        {
            metric: 'peak memory (bytes)',
            max: memory === undefined ? null : (0,resources/* bytesOf */.$$)(memory),
            ratio: config['max-memory-ratio'] ?? null,
            of: (model) => model.memoryBytes,
            show: lib_text/* bytes */.ee,
        },
    ];
    return all.filter(({ max, ratio }) => max !== null || ratio !== null);
}
/** Whether a limit of these can be judged only by loading the model. */
const needsProcesses = (config) => limited(config).some(({ metric }) => metric.startsWith('load') || metric.startsWith('peak'));
/**
 * @param candidate null where it is no ONNX file
 * @param production null for a first model, and where it is no ONNX file
 */
function resourceGates(config, candidate, production, confidence, why) {
    return limited(config).map((resource) => {
        const own = candidate ? resource.of(candidate) : [];
        const others = production ? resource.of(production) : [];
        return resourceGate({
            metric: resource.metric,
            confidence,
            rows: own.length,
            candidate: own.length > 0 ? Math.min(...own) : null,
            production: others.length > 0 ? Math.min(...others) : null,
            max: resource.max,
            ratio: resource.ratio,
            ...resources_judge(resource, own, others, why),
        });
    });
}
const GRAVEST = ['fail', 'inconclusive', 'pass'];
function resources_judge(resource, own, others, why) {
    if (own.length === 0)
        return resource_gate_inconclusive(why.noCandidate);
    const judgements = [];
    if (resource.max !== null)
        judgements.push(within(own, [1], resource.max, resource.show));
    if (resource.ratio !== null)
        judgements.push(others.length === 0
            ? resource_gate_inconclusive(why.noProduction)
            : Math.min(...others) === 0
                ? resource_gate_inconclusive('a ratio to production, which has 0, means nothing: set an absolute limit')
                : within(own, others, resource.ratio, (ratio) => `${(0,words/* plain */.pj)(ratio)} times production`));
    const gravest = GRAVEST.find((verdict) => judgements.some((one) => one.verdict === verdict));
    return judgements.find(({ verdict }) => verdict === gravest);
}
/** Broken where every pair of measurements breaks it, kept where none does. */
function within(own, others, limit, show) {
    const low = Math.min(...own) / Math.max(...others);
    const high = Math.max(...own) / Math.min(...others);
    const said = low === high ? show(low) : `${show(low)} to ${show(high)}`;
    if (low > limit)
        return { verdict: 'fail', reason: `${said}; allowed ${show(limit)}` };
    if (high <= limit)
        return { verdict: 'pass', reason: `${said}, within ${show(limit)}` };
    return resource_gate_inconclusive(`${said}, which may be more than ${show(limit)}`);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./lib/platform/native.js + 3 modules
var platform_native = __webpack_require__(69630);
;// CONCATENATED MODULE: ./lib/model/device.js




/** What times depend on. */
async function describeDevice(provider, threads) {
    const { env } = await (0,platform_native/* loadOnnxRuntime */.aD)();
    return {
        cpu: (0,external_node_os_.cpus)()[0]?.model.trim() || process.arch,
        cores: (0,external_node_os_.availableParallelism)(),
        governor: governor(),
        ...(provider === 'cpu' ? { gpu: null, driver: null } : graphics()),
        provider,
        threads,
        runtime: `onnxruntime-node ${env.versions.node}`,
    };
}
/** Of Linux; virtual machines mostly hide it. */
function governor() {
    try {
        return (0,external_node_fs_.readFileSync)('/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor', 'utf8').trim();
    }
    catch {
        return null;
    }
}
function graphics() {
    try {
        const query = ['--query-gpu=name,driver_version', '--format=csv,noheader'];
        const said = (0,external_node_child_process_.execFileSync)('nvidia-smi', query, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
        const [gpu, driver] = said
            .split('\n')[0]
            .split(',')
            .map((text) => text.trim());
        return { gpu: gpu || null, driver: driver || null };
    }
    catch {
        return { gpu: null, driver: null };
    }
}

;// CONCATENATED MODULE: ./lib/actions/measured.js







const ROUNDS = 20;
/** Of one pair of models at one batch size; slow models get shorter blocks. */
const BUDGET_MS = 30_000;
/** What the models cost, and the gates on that; nothing of a model that is no ONNX file but that it cannot be told. */
async function weighed(context, given) {
    const { latency, resources: limits = {}, confidence } = context.model.config.evaluate;
    const { candidate, production } = given;
    const isMeasured = candidate.facts !== null && (latency !== undefined || needsProcesses(limits));
    const measured = isMeasured
        ? await context.platform.log.group('Measuring', () => measure(context, given))
        : null;
    const footprint = footprintOf(candidate, measured?.candidate);
    const other = production && footprintOf(production, measured?.production);
    const noCandidate = 'the candidate is no ONNX file, so it cannot be run here';
    const noProduction = production
        ? 'production is no ONNX file, so it cannot be run here'
        : 'there is no production model';
    const untimed = footprint === null ? noCandidate : (measured?.untimed ?? null);
    const findings = {
        evidence: measured?.evidence ?? [],
        untimed,
        unpaired: production && other === null ? noProduction : null,
    };
    return {
        gates: [
            ...resourceGates(limits, footprint, other, confidence, { noCandidate, noProduction }),
            ...(latency ? latencyGates(latency, findings, confidence) : []),
        ],
        resources: footprint
            ? {
                candidate: footprint,
                production: other,
                device: measured && (await describeDevice(measured.provider, latency?.threads ?? 1)),
                confidence,
                control: measured && measured.control.length > 0 ? measured.control : null,
                latency: measured?.latency ?? [],
                untimed,
            }
            : undefined,
    };
}
function footprintOf({ facts }, costs = null) {
    if (facts === null)
        return null;
    const { bytes, parameters } = facts;
    return { bytes, parameters, loadMs: costs?.loadMs ?? [], memoryBytes: costs?.memoryBytes ?? [] };
}
function measure(context, { candidate, production, rows, seed }) {
    const { latency, confidence } = context.model.config.evaluate;
    const { batch, calls, threads, 'warmup-ms': warmUpMs } = latency ?? resources/* latency */.ZK.parse({});
    const { csv, io, providers } = (0,actions_scored/* howToRun */.RG)(context);
    const work = ({ file, source }) => ({
        model: file,
        shownPath: source,
        data: rows.file,
        shownData: (0,model_score/* shown */.SP)(rows.file),
        csv,
        io,
        providers,
        threads,
        batches: batch,
    });
    return measureModels({
        candidate: work(candidate),
        production: production?.facts ? work(production) : null,
        sameModel: candidate.sha256 === production?.sha256,
        timed: latency !== undefined,
        calls,
        warmUpMs,
        rounds: ROUNDS,
        budgetMs: BUDGET_MS,
        confidence,
        seed,
    }, (done, total, what) => context.platform.log.progress('timing', done / total, what));
}

// EXTERNAL MODULE: ./lib/evidence/folder.js
var folder = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/actions/predictions.js
var actions_predictions = __webpack_require__(64305);
;// CONCATENATED MODULE: ./lib/actions/parity.js








/** Null where the configuration asks for none, or the candidate is no export. */
async function checkParity(context, candidate, exported, rows) {
    const { evaluate, task } = context.model.config;
    if (!evaluate.parity)
        return null;
    const { predictions, tolerance } = evaluate.parity;
    if ((0,external_node_path_.extname)(candidate.file) !== '.onnx')
        throw context.model.error(['evaluate', 'parity'], `${candidate.source} holds predictions itself, so there is no export to hold against them`, 'Remove evaluate.parity, or give the ONNX file as the candidate.');
    const file = findPredictions(context, predictions);
    const native = await (0,actions_predictions/* readPredictions */.R_)(context, file, context.shown(file), rows);
    const [trained, given] = (0,actions_samples/* samplesOf */.l)(rows, [native, exported]);
    const threshold = task === 'binary-classification' ? evaluate.threshold : null;
    const found = differences(trained, given, threshold);
    return { gate: parityGate(found, tolerance, evaluate.confidence), sha256: await (0,evidence_files/* fileDigest */.hd)(file) };
}
/** Beside the model where the training wrote it, else relative to the configuration. */
function findPredictions(context, path) {
    const trained = (0,external_node_path_.join)(context.evidence.directory, folder/* OUTPUT_FOLDER */.z, path);
    if ((0,external_node_fs_.existsSync)(trained))
        return context.inside(trained, 'evaluate.parity.predictions');
    return context.data(path, ['evaluate', 'parity', 'predictions']);
}
/** @param threshold of the decision between two classes; of more the largest score decides, of numbers nothing */
function differences(trained, exported, threshold) {
    const { width } = trained;
    const rows = trained.prediction.length / width;
    const decide = decision(width, threshold);
    const found = { rows, largest: 0, row: 0, decided: decide && 0 };
    for (let row = 0; row < rows; row++) {
        for (let i = row * width; i < (row + 1) * width; i++) {
            const difference = Math.abs(trained.prediction[i] - exported.prediction[i]);
            if (difference > found.largest)
                Object.assign(found, { largest: difference, row });
        }
        if (decide && decide(trained.prediction, row) !== decide(exported.prediction, row))
            found.decided = (found.decided ?? 0) + 1;
    }
    return found;
}
function decision(width, threshold) {
    if (threshold !== null)
        return (scores, row) => Number(scores[row] >= threshold);
    if (width === 1)
        return null;
    return (scores, row) => {
        const own = scores.subarray(row * width, (row + 1) * width);
        return own.indexOf(own.reduce((a, b) => Math.max(a, b)));
    };
}
function parityGate({ rows, largest, row, decided }, tolerance, confidence) {
    const fails = !(largest <= tolerance);
    const decisions = decided === null ? '' : `; ${(0,lib_text/* count */.U9)(decided)} of ${(0,lib_text/* count */.U9)(rows)} rows are decided otherwise`;
    return bareGate({
        metric: 'export_parity',
        rows,
        candidate: largest,
        max: tolerance,
        confidence,
        verdict: fails ? 'fail' : 'pass',
        reason: fails
            ? `the export differs from the trained model by up to ${largest.toPrecision(3)} (row ${(0,lib_text/* count */.U9)(row + 1)})${decisions}`
            : `the export gives what the trained model gives, to ${largest.toPrecision(3)}${decisions}`,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/config/io.js
var config_io = __webpack_require__(70056);
;// CONCATENATED MODULE: ./lib/actions/service.js











/** What the input `production` calls the configured service. */
const ENDPOINT = 'endpoint';
const RECORD = 'endpoint-predictions.parquet';
/**
 * Asks the service about every judged row and records its answers: the comparison is made with the record, so that it
 * can be made again when the service has changed.
 */
async function askService(context, config, rows) {
    const source = `${config.url.replace(/\/+$/, '')} ${config.model}${config.version ? ` ${config.version}` : ''}`;
    const { io, ...how } = (0,actions_scored/* howToRun */.RG)(context);
    const result = await (0,model_score/* scoreFile */.lv)({
        ...how,
        io: { ...io, batch: undefined },
        model: endpointOf(context, config),
        shownPath: source,
        data: rows.file,
        batchSize: config.batch,
        labels: rows.classes.length > 0 ? rows.classes : null,
    }, (done, total) => context.platform.log.progress('asking the service', done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    for (const warning of result.warnings)
        context.platform.log.warning(`${source}: ${warning}`);
    const file = (0,external_node_path_.join)(context.evidence.directory, RECORD);
    await record(context, file, result, rows);
    return {
        version: null,
        source,
        file,
        sha256: await (0,evidence_files/* fileDigest */.hd)(file),
        facts: null,
        recorded: context.shown(file),
    };
}
function endpointOf(context, { auth, ...config }) {
    const io = (0,config_io/* modelIo */.e)(context.model.config.io);
    if (!auth)
        return { ...config, headers: {}, io };
    const secret = process.env[auth.env];
    if (!secret)
        throw context.model.error(['endpoint', 'auth', 'env'], `the environment has no variable ${auth.env}, which holds the secret of the service`, `Give it to the step: env: { ${auth.env}: \${{ secrets.${auth.env} }} }`);
    context.platform.maskSecret(secret);
    return { ...config, headers: { [auth.header]: `${auth.scheme} ${secret}`.trim() }, io };
}
/** A Parquet file of the scores, with the rows' names where those may be shown, and the digest of their data. */
async function record(context, file, answers, rows) {
    const { data, task } = context.model.config;
    const names = answers.classes?.map((name) => `probability_${name}`) ?? [
        task === 'binary-classification' ? 'score' : 'prediction',
    ];
    const folder = (0,external_node_path_.join)(context.platform.temp, `mlops-answers-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,external_node_fs_promises_.mkdir)(folder, { recursive: true });
    await (0,external_node_fs_promises_.mkdir)(context.evidence.directory, { recursive: true });
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const lines = (0,external_node_path_.join)(folder, 'answers.jsonl');
        const ids = await shownIds(context, rows.ids);
        await (0,external_node_fs_promises_.writeFile)(lines, linesOf(answers, ids).join('\n'));
        const types = [...names.map((_, i) => `s${i}: 'DOUBLE'`), ...(ids ? ["id: 'VARCHAR'"] : [])].join(', ');
        const columns = names.map((name, i) => `s${i} AS ${(0,data_engine/* sqlIdentifier */.I3)(name)}`);
        if (ids)
            columns.push(`id AS ${(0,data_engine/* sqlIdentifier */.I3)(data.id)}`);
        const written = (0,external_node_path_.join)(folder, RECORD);
        await engine.rows(`COPY (SELECT ${columns.join(', ')} FROM read_json(${(0,data_engine/* sqlString */.Qw)(lines)}, format = 'newline_delimited', columns = {${types}})) ` +
            `TO ${(0,data_engine/* sqlString */.Qw)(written)} (FORMAT parquet, KV_METADATA {${(0,data_engine/* sqlString */.Qw)(actions_predictions/* DATA_PROPERTY */.v6)}: ${(0,data_engine/* sqlString */.Qw)(rows.facts.digests.bytes)}})`);
        await moveInto(written, file);
    }
    finally {
        engine.close();
        await (0,external_node_fs_promises_.rm)(folder, { recursive: true, force: true });
    }
}
/** JSON Lines with the columns s0, s1, …, and id. */
function linesOf({ scores, width }, ids) {
    return Array.from({ length: scores.length / width }, (_, row) => {
        const values = Array.from({ length: width }, (_, i) => `"s${i}":${scores[row * width + i]}`).join();
        return ids ? `{${values},"id":${JSON.stringify(ids[row])}}` : `{${values}}`;
    });
}
/** The temporary folder may be on another disk. */
async function moveInto(from, to) {
    const near = `${to}.${(0,external_node_crypto_.randomUUID)()}`;
    await (0,external_node_fs_promises_.copyFile)(from, near);
    await (0,external_node_fs_promises_.rename)(near, to);
}

// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/evaluation/traffic.js




/** Both models' answers on the same rows, by slice too; labels are not looked at. */
function compareTraffic(candidate, production, options) {
    const { rows } = candidate;
    const every = new Uint8Array(rows).fill(1);
    const changed = changedRows(options, candidate, production);
    return {
        rows,
        changed: changed && total(changed),
        churn: changed && shareOf(changed, every, evaluation_dependence/* INDEPENDENT */.jH, options.confidence),
        ...(options.task === 'binary-classification' && changed ? directions(options, candidate, changed) : {}),
        distances: distancesOf(movesOf(candidate, production)),
        slices: changed ? options.slices.flatMap((column) => traffic_slicesOf(column, changed, options)) : [],
    };
}
function directions(options, candidate, changed) {
    const own = decisionsOf(options, candidate);
    const becamePositive = changed.reduce((sum, hit, row) => sum + hit * own[row], 0);
    return { becamePositive, becameNegative: total(changed) - becamePositive };
}
/** Largest churn first. */
const traffic_slicesOf = (column, changed, { confidence }) => column.labels
    .map((_, code) => {
    const among = hitsOf(changed.length, (row) => column.codes[row] === code);
    const rows = total(among);
    const name = sliceNamed(column, code, rows);
    const parts = [name, ...(name.and ?? [])];
    return {
        columns: parts.map((part) => part.column),
        labels: parts.map((part) => part.label),
        rows,
        changed: total(changed.map((hit, row) => hit & among[row])),
        churn: shareOf(changed, among, evaluation_dependence/* INDEPENDENT */.jH, confidence),
    };
})
    .sort((a, b) => (b.churn.value ?? -1) - (a.churn.value ?? -1));

;// CONCATENATED MODULE: ./lib/actions/traffic.js








/** Null where the configuration names no such rows, or there is no production model to compare with. */
async function judgeTraffic(context, models) {
    const { traffic } = context.model.config.evaluate;
    if (traffic === undefined || models.production === null)
        return null;
    const { candidate, production } = models;
    const settings = typeof traffic === 'string' ? { path: traffic } : traffic;
    refusePredictions(context, [candidate, production]);
    const rows = await readTraffic(context, settings.path, models.rows);
    const isSame = candidate.sha256 === production.sha256;
    const both = isSame ? [candidate] : [candidate, production];
    const [own, other = own] = await (0,actions_scored/* scoreAll */.uK)(context, both, rows, (0,actions_scored/* sharing */.R1)(context, both));
    const evidence = traffic_compared(context, rows, settings.path, [own, other]);
    const { confidence, 'min-rows': minRows } = context.model.config.evaluate;
    const nothing = { value: null, interval: null };
    const gates = rateGate('traffic_churn', evidence.churn ?? nothing, settings['max-churn'], {
        settings,
        confidence,
        minRows,
        rows: evidence.rows,
        known: evidence.rows,
        equal: isSame ? 'same model' : null,
    });
    return { evidence, gates, rows, candidate: own, production: other };
}
/** What was predicted for the judged rows says nothing of other rows. */
function refusePredictions({ model }, models) {
    const file = models.find((judged) => (0,external_node_path_.extname)(judged.file) !== '.onnx');
    if (!file)
        return;
    throw model.error(['evaluate', 'traffic'], `cannot be scored by ${file.source}, which holds the answers to the judged rows alone`, 'Give ONNX files as both models, or remove evaluate.traffic.');
}
function traffic_compared(context, rows, path, answers) {
    const { task, evaluate } = context.model.config;
    const [candidate, production] = (0,actions_samples/* samplesOf */.l)(rows, answers);
    const slices = listedSlices(evaluate.slices).filter((slice) => sliceColumnNames([slice]).every((name) => Object.hasOwn(rows.columns, name)));
    const { confidence, threshold, flips } = evaluate;
    return {
        path,
        sha256: rows.facts.digests.bytes,
        confidence,
        ...compareTraffic(candidate, production, {
            task,
            threshold,
            tolerance: flips.tolerance ?? null,
            confidence,
            slices: sliceColumns(slices, rows.columns, rows.hidden),
        }),
    };
}
/** As the judged rows, but for their labels. */
async function readTraffic(context, path, judged) {
    const { data, evaluate } = context.model.config;
    const file = context.data(path, ['evaluate', 'traffic']);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.RT)(engine, file, context.shown(file), data.csv);
        const facts = await (0,dataset/* unsummedFacts */.GO)(engine, table);
        const names = facts.columns.map(({ name }) => name);
        const sliced = sliceColumnNames(listedSlices(evaluate.slices));
        const missing = sliced.filter((name) => !names.includes(name));
        if (missing.length > 0)
            context.platform.log.notice(`${facts.path} has no column ${missing.join(', ')}: no churn by it.`);
        const wanted = [...new Set([...sliced, data.id ?? ''])].filter((name) => names.includes(name));
        const columns = wanted.length === 0
            ? {}
            : await engine.columns(`SELECT ${wanted.map(data_engine/* sqlIdentifier */.I3).join(', ')} FROM ${table.typed}`);
        const ids = data.id !== undefined && Object.hasOwn(columns, data.id) ? columns[data.id] : null;
        return {
            ...judged,
            file,
            split: 'traffic',
            facts,
            labels: new Float64Array(facts.rows),
            columns,
            ids: ids && Array.from(ids, String),
        };
    }
    finally {
        engine.close();
    }
}

;// CONCATENATED MODULE: ./lib/actions/evaluate-vs-prod.js


























const evaluate_vs_prod_inputs = schemas/* strictObject */.rej({
    ...actions_inputs/* commonInputs */.j$,
    ...actions_context/* evidenceInputs */.jN,
    ...actions_inputs/* tokenInput */.e1,
    ...actions_inputs/* registryInputs */.P4,
    candidate: (0,actions_inputs/* listInput */.dt)()
        .optional()
        .describe('A version, an ONNX file or a predictions file; several, on lines or between commas: the first is the candidate, the others challenge it. Default: the model of the train step before.'),
    production: schemas/* string */.YjP()
        .optional()
        .describe('A version, a stage, an ONNX file, a predictions file, or `endpoint`. Default: the endpoint of the configuration, else what holds `stage`.'),
    stage: schemas/* string */.YjP().default('production').describe('The stage whose version is the one to beat.'),
    data: schemas/* string */.YjP().optional().describe('Rows to judge on: a split or a file. Default: evaluate.split.'),
    comment: (0,actions_inputs/* commentInput */.ks)(),
    record: schemas/* enum */.k5n(RECORDS)
        .default('auto')
        .describe('Leave an event in the ledger, so that looks at the test set are counted. auto: in workflows other than those of pull requests, for a candidate that does not pass; one that passes is counted with its version. Needs `contents: write`.'),
    'fail-on': schemas/* enum */.k5n(actions_inputs/* FAIL_ON */.d$)
        .default('inconclusive')
        .describe('Least outcome that fails the step; with never only an error does.'),
    ...actions_context/* forkInput */.v4,
});
const evaluateVsProd = {
    name: 'evaluate-vs-prod',
    title: 'Compare a model with production',
    description: 'Scores the candidate and the production model on the same rows, compares them with intervals and margins, and comments the verdict on the pull request.',
    branding: { icon: 'bar-chart-2', color: 'blue' },
    inputs: evaluate_vs_prod_inputs,
    outputs: {
        evaluation: 'Path of evaluation.json.',
        report: 'Path of the HTML report.',
        'production-version': 'The version compared with; empty for a first model.',
        disagreements: 'Path of the file of rows to label; empty where none was asked for.',
        'comment-url': 'Link to the comment; empty where none was posted.',
    },
    async run(values, platform, beside = []) {
        (0,actions_context/* refuseForks */.AS)(platform, values['allow-forks'], 'evaluate-vs-prod');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        checkTask(context);
        checkMetrics(context);
        checkFairness(context);
        checkFlips(context);
        const registry = (0,stores.lazily)(() => (0,stores.registryOf)(context));
        const [named, ...others] = values.candidate ?? [];
        const run = named ? undefined : await context.need('run', 'train');
        const candidate = run ? await (0,actions_judged/* trainedModel */.p0)(context, run) : await (0,actions_judged/* resolveJudged */.Ew)(context, registry, named);
        const challengers = await challengersFor(context, registry, others, candidate);
        const production = serviceIn(context, values) ? null : await productionModel(context, registry, values);
        const endUnneeded = await (0,actions_scored/* scoreAhead */.GF)(context, [candidate, production]);
        try {
            const evaluation = await judgeRows(context, values, {
                candidate,
                production,
                registry,
                challengers,
                records: values.record,
                stage: values.stage,
                runDigest: run?.digest,
            });
            const data = beside.includes('validate-data') ? undefined : await dataChange(context, evaluation);
            return await publishEvaluation(context, evaluation, values.comment, data);
        }
        finally {
            endUnneeded();
        }
    },
};
/** Where rows are classes or numbers, one a row; elsewhere these would say nothing, or something false. */
const PLAIN_TASKS = ['binary-classification', 'multiclass', 'regression'];
const OF_PLAIN_TASKS = ['traffic', 'disagreements', 'parity'];
function checkTask({ model }) {
    const { task, evaluate } = model.config;
    const asked = OF_PLAIN_TASKS.find((key) => evaluate[key] !== undefined);
    if (PLAIN_TASKS.includes(task) || asked === undefined)
        return;
    throw model.error(['evaluate', asked], `is for ${PLAIN_TASKS.join(', ')}, not ${task}`, 'Remove it.');
}
/** A slip in a metric's name is told before anything is scored. */
function checkMetrics(context) {
    const { evaluate, task } = context.model.config;
    for (const name of Object.keys(evaluate.metrics))
        placed(context, ['evaluate', 'metrics', name], () => (0,registry/* findMetric */.GF)(name, task));
}
/** The service that is the model to beat, if it is. */
function serviceIn({ model }, { production = ENDPOINT }) {
    return production === ENDPOINT ? model.config.endpoint : undefined;
}
async function productionModel(context, registry, values) {
    if (values.production)
        return (0,actions_judged/* resolveJudged */.Ew)(context, registry, values.production);
    const holder = (await registry()).stage(context.model.name, values.stage);
    if (holder)
        return (0,actions_judged/* resolveJudged */.Ew)(context, registry, holder.version);
    context.platform.log.notice(`No version of ${context.model.name} holds "${values.stage}" yet: absolute limits only.`);
    return null;
}
/** Reads the rows, which a service is asked about, and judges the models on them. */
async function judgeRows(context, values, given) {
    const rows = await readTestRows(context, values.data);
    try {
        const service = serviceIn(context, values);
        const production = service ? await askService(context, service, rows) : given.production;
        const look = await countLook(context, given.registry, { candidate: given.candidate, rows });
        return await evaluate_vs_prod_judge(context, { ...given, production, rows, look });
    }
    catch (error) {
        // What else goes wrong then is of no interest.
        throw rows.changed() ?? error;
    }
    finally {
        await rows.close();
    }
}
async function evaluate_vs_prod_judge(context, given) {
    const { candidate, production, rows, look, stage } = given;
    const { task, data, evaluate } = context.model.config;
    const prepared = prepare(context, rows);
    const scored = await scoreBoth(context, given);
    const slices = await prepared;
    // On the cores that the comparison leaves free.
    const described = rows.described();
    const seed = (0,statistics_random/* seedFromDigests */.nh)(...whatDecides(given), JSON.stringify(evaluate));
    const ids = await shownIds(context, rows.ids);
    const traffic = await judgeTraffic(context, given);
    // The models are asked in processes of their own while this one compares.
    const [why, found] = await Promise.all([
        explained(context, { candidate, production, rows, seed }),
        context.platform.log.group('Comparing', async () => compared(context, {
            rows,
            slices,
            candidate: scored.candidate,
            production: scored.production,
            sameModel: isSameModel(given),
            ids,
            look,
            seed,
        })),
    ]);
    const challengers = await rankChallengers(context, { ...given, scored, seed });
    const result = withGates(found, traffic?.gates ?? []);
    const disagreements = isSameModel(given)
        ? null
        : await writeDisagreements(context, { rows, ...scored }, traffic, seed);
    const change = (0,actions_interface/* interfaceChange */._E)({ production, candidate: candidate.facts });
    (0,actions_interface/* tellInterface */.dC)(context, change);
    const parity = await checkParity(context, candidate, scored.candidate, rows);
    const judged = {
        candidate: (0,actions_scored/* describeJudged */.HR)(candidate, scored.candidate, rows, task),
        production: production && scored.production && (0,actions_scored/* describeJudged */.HR)(production, scored.production, rows, task),
    };
    // Models are timed while nothing else of ours runs.
    const facts = await described;
    const { resources, gates } = await weighed(context, { candidate, production, rows, seed });
    const changed = rows.changed();
    if (changed)
        throw changed;
    const others = [...(parity ? [parity.gate] : []), ...gates, ...budgetGates(context, given)];
    const worst = evaluate_vs_prod_gravest([result.outcome, ...others.map(({ gate }) => gate?.verdict ?? 'pass')]);
    const outcome = worst === 'pass' && change?.change === 'breaking' ? 'warn' : worst;
    const ends = endOf(context, outcome);
    const holdout = look === null
        ? null
        : await holdoutOf(context, given.registry, { number: look, candidate, rows, outcome }, given.records);
    return context.write('evaluation', {
        ...context.envelope(outcome, {
            ...inputDigests(given),
            ...(traffic ? { traffic: traffic.evidence.sha256 } : {}),
            ...(parity ? { parity: parity.sha256 } : {}),
        }),
        task,
        firstModel: production === null,
        sameModel: isSameModel(given),
        stage,
        ...judged,
        ...(change ? { interface: change } : {}),
        data: { ...facts, split: rows.split, label: data.label, positiveLabel: rows.positiveLabel },
        threshold: evaluate.threshold,
        seed,
        resamples: evaluate.resamples,
        ...(result.sampling ? { sampling: result.sampling } : {}),
        ...(rows.forecast ? { forecast: rows.forecast } : {}),
        ...(result.slices.length > 0 ? { correction: evaluate['slices-correction'] } : {}),
        ...(challengers ? { challengers } : {}),
        ...(holdout ? { holdout } : {}),
        ...(ends ? { ends } : {}),
        overall: [...others, ...result.overall],
        slices: result.slices,
        flips: result.flips,
        ...(result.shifts ? { shifts: result.shifts } : {}),
        ...(traffic ? { traffic: traffic.evidence } : {}),
        ...(disagreements ? { disagreements } : {}),
        ...(result.fairness.length > 0 ? { fairness: result.fairness } : {}),
        ...(resources ? { resources } : {}),
        ...why,
    });
}
function budgetGates(context, { look, rows }) {
    const { 'alpha-spending': spending } = context.model.config.evaluate;
    if (spending === undefined || look === null)
        return [];
    return [budgetGate(look, spending, rows.facts.rows, confidenceAt(context, look).confidence)];
}
const evaluate_vs_prod_GRAVEST = ['fail', 'inconclusive', 'warn'];
/** A pass is what nothing speaks against. */
const evaluate_vs_prod_gravest = (outcomes) => evaluate_vs_prod_GRAVEST.find((grave) => outcomes.includes(grave)) ?? 'pass';
const isSameModel = ({ candidate, production }) => candidate.sha256 === production?.sha256;
/** What needs no score, once the models' processes are under way. What is wrong with it is told after their errors. */
function prepare(context, rows) {
    const prepared = (0,promises_.setImmediate)().then(async () => {
        const slices = slicesOf(context, rows);
        // The report needs it, and it takes long to load.
        await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(5810)]).then(__webpack_require__.bind(__webpack_require__, 25810));
        return slices;
    });
    prepared.catch(() => { });
    return prepared;
}
/** The same bytes are scored once: the comparison then shows exactly no difference. */
async function scoreBoth(context, given) {
    const { candidate, production, challengers, rows } = given;
    const two = production && !isSameModel(given) ? [candidate, production] : [candidate];
    const [own, other = own] = await (0,actions_scored/* scoreAll */.uK)(context, two, rows, (0,actions_scored/* sharing */.R1)(context, [candidate, production, ...challengers]));
    return { candidate: own, production: production && other };
}
/** Exchanging the models changes no stream, and so nothing but signs. */
const whatDecides = ({ candidate, production, rows }) => [
    rows.facts.digests.bytes,
    ...[candidate.sha256, production?.sha256 ?? ''].sort(),
];
function inputDigests({ candidate, production, rows, runDigest }) {
    return {
        candidate: candidate.sha256,
        data: rows.facts.digests.bytes,
        ...(production ? { production: production.sha256 } : {}),
        ...(runDigest ? { run: runDigest } : {}),
    };
}


/***/ }),

/***/ 51399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelColumns: () => (/* binding */ labelColumns),
/* harmony export */   labelSets: () => (/* binding */ labelSets),
/* harmony export */   noLabelColumns: () => (/* binding */ noLabelColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47120);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63166);



/**
 * Labels of each row as [rows, K] zeros and ones: out of a column that holds a list, or out of the columns of 0 and 1
 * that a pattern such as `tag_*` names, where the label is what the star stands for.
 */
async function labelSets(context, open) {
    const { label } = context.model.config.data;
    return label.includes('*') ? ofColumns(context, open) : ofLists(context, open);
}
/** Columns of a pattern with one star, each with its label; the column itself where there is no star. */
function labelColumns(pattern, names) {
    const [start, end] = pattern.split('*');
    if (end === undefined)
        return names.filter((name) => name === pattern).map((name) => ({ name, label: name }));
    return names
        .filter((name) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end))
        .map((name) => ({ name, label: name.slice(start.length, name.length - end.length) }));
}
function ofColumns(context, { columns, facts }) {
    const { label } = context.model.config.data;
    const found = labelColumns(label, facts.columns.map(({ name }) => name));
    const classes = found.map((one) => one.label);
    const labels = new Float64Array(facts.rows * classes.length);
    for (const [k, { name }] of found.entries())
        for (let row = 0; row < facts.rows; row++) {
            const value = Number(columns[name][row] ?? Number.NaN);
            if (value !== 0 && value !== 1)
                throw refusedRow(context, row, (place) => `column "${name}" is neither 0 nor 1 in ${place}`);
            labels[row * classes.length + k] = value;
        }
    return { labels, classes, positiveLabel: null };
}
async function ofLists(context, open) {
    const { label } = context.model.config.data;
    const sets = (await (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonColumn */ .LH)(open, label)).map((text, row) => {
        const value = text === null ? null : JSON.parse(text);
        const list = typeof value === 'string' ? fromText(value) : value;
        if (Array.isArray(list) && list.every((one) => typeof one === 'string' || typeof one === 'number'))
            return list.map(String);
        throw refusedRow(context, row, (place) => `column "${label}" holds no list of labels in ${place}`);
    });
    const classes = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedClasses */ .SO)(new Set(sets.flat()));
    if (classes.length === 0)
        throw refused(context, `column "${label}" holds no label at all`);
    const numberOf = new Map(classes.map((name, index) => [name, index]));
    const labels = new Float64Array(sets.length * classes.length);
    for (const [row, set] of sets.entries())
        for (const name of set)
            labels[row * classes.length + numberOf.get(name)] = 1;
    return { labels, classes, positiveLabel: null };
}
/** CSV holds a list as the text of a JSON array. */
function fromText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const HINT = 'A multilabel label is a column of lists, of texts such as ["red","round"], or a pattern of columns of 0 and 1, such as tag_*.';
const refused = (context, message) => context.model.error(['data', 'label'], message, HINT);
const refusedRow = (context, row, said) => context.model.rowError(['data', 'label'], row + 1, said, HINT);
/** Of a pattern that matches nothing. */
function noLabelColumns(context, names, file) {
    const { label } = context.model.config.data;
    return refused(context, `${file} has no column ${label.includes('*') ? `of the form "${label}"` : `"${label}"`}. Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(label, names)}`);
}


/***/ }),

/***/ 51948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HORIZON: () => (/* binding */ HORIZON),
  seriesTruth: () => (/* binding */ seriesTruth),
  timeOrder: () => (/* binding */ timeOrder)
});

// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/evaluation/dependence.js
var dependence = __webpack_require__(63353);
;// CONCATENATED MODULE: ./lib/evaluation/seasonal-naive.js
/**
 * Mean absolute error of forecasting each value by the one `season` steps before it in its series, which scales MASE.
 * NaN for a series of at most `season` values.
 * @param values [rows] of all series
 * @param order rows in the order of time
 * @param codes series of each row, from 0
 * @see Hyndman & Koehler (2006), Another look at measures of forecast accuracy
 */
function seasonalNaiveErrors(values, order, { codes, count }, season) {
    const seen = Array.from({ length: count }, () => []);
    for (const row of order)
        seen[codes[row]].push(values[row]);
    return Float64Array.from(seen, (series) => {
        let sum = 0;
        for (let i = season; i < series.length; i++)
            sum += Math.abs(series[i] - series[i - season]);
        return series.length > season ? sum / (series.length - season) : Number.NaN;
    });
}

// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/actions/labels.js
var actions_labels = __webpack_require__(47120);
// EXTERNAL MODULE: ./lib/actions/truth.js
var truth = __webpack_require__(63166);
;// CONCATENATED MODULE: ./lib/actions/series.js








/** Steps into the future of each time point, where the data has no column of that name. */
const HORIZON = 'horizon';
const SCALE_SPLIT = 'train';
/** Values, the series that they are of, and what scales their errors. */
async function seriesTruth(context, open) {
    const { data } = context.model.config;
    const { labels } = (0,actions_labels/* numericLabels */.tp)(context, open.columns[data.label]);
    const groups = (0,truth/* groupsOf */.c1)(context, open);
    const order = timeOrder(context, open.columns[data.time], labels.length);
    const steps = stepsOf(groups, order);
    if (!Object.hasOwn(open.columns, HORIZON))
        open.columns[HORIZON] = steps;
    const scale = await scaleOf(context);
    const names = data.group === undefined ? null : open.columns[data.group];
    const forecast = {
        series: new Set(groups).size,
        horizon: steps.reduce((most, step) => Math.max(most, step), 0),
        seasonality: data.seasonality,
        scale: scale?.evidence ?? null,
    };
    const scales = scale && labels.map((_, row) => scale.of(names === null ? '' : names[row]));
    return { labels, classes: [], positiveLabel: null, groups, forecast, ...(scales ? { scales } : {}) };
}
/** 1 for the first time point of a series, and so on. */
function stepsOf(groups, order) {
    const seen = new Map();
    const steps = new Float64Array(groups.length);
    for (const row of order) {
        const step = (seen.get(groups[row]) ?? 0) + 1;
        seen.set(groups[row], step);
        steps[row] = step;
    }
    return steps;
}
/** Rows in the order of a column of times: dates come as text whose order is theirs. */
function timeOrder(context, times, rows) {
    const empty = times.findIndex((time) => time === null || Number.isNaN(time));
    if (empty >= 0)
        throw context.model.rowError(['data', 'time'], empty + 1, (place) => `is empty in ${place}, so the rows have no order`);
    if (times instanceof Float64Array)
        return (0,argsort/* argsort */.XQ)(times);
    const texts = times;
    return Uint32Array.from({ length: rows }, (_, row) => row).sort((a, b) => texts[a] < texts[b] ? -1 : texts[a] > texts[b] ? 1 : a - b);
}
/** Errors of the seasonal naive forecast in the training split, by series; null without that split. */
async function scaleOf(context) {
    const { splits, label, time, group, seasonality, csv } = context.model.config.data;
    if (!Object.hasOwn(splits, SCALE_SPLIT))
        return null;
    const file = context.data(splits[SCALE_SPLIT], ['data', 'splits', SCALE_SPLIT]);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.RT)(engine, file, context.shown(file), csv);
        const known = table.columns.map(({ name }) => name);
        const wanted = [label, time, ...(group === undefined ? [] : [group])];
        const missing = wanted.find((name) => !known.includes(name));
        if (missing !== undefined)
            throw context.model.error(['data', 'splits', SCALE_SPLIT], `${context.shown(file)} has no column "${missing}", which the scale of MASE needs`);
        const columns = await engine.columns(`SELECT ${wanted.map(data_engine/* sqlIdentifier */.I3).join(', ')} FROM ${table.typed}`);
        const values = (0,actions_labels/* numericLabels */.tp)(context, columns[label]).labels;
        const names = group === undefined ? new Array(values.length).fill('') : columns[group];
        const units = (0,dependence/* unitsOf */.$J)(names);
        const order = timeOrder(context, columns[time], values.length);
        const errors = seasonalNaiveErrors(values, order, units, seasonality);
        const codeOf = new Map(Array.from(names, (name, row) => [name, units.codes[row]]));
        const scaled = errors.filter((one) => one > 0);
        return {
            of: (series) => errors[codeOf.get(series) ?? -1] ?? Number.NaN,
            evidence: {
                path: context.shown(file),
                sha256: await (0,files/* fileDigest */.hd)(table.files.paths[0]),
                series: scaled.length,
                mean: scaled.length === 0 ? null : scaled.reduce((sum, one) => sum + one, 0) / scaled.length,
            },
        };
    }
    finally {
        engine.close();
    }
}


/***/ })

};
