export const id = 841;
export const ids = [841];
export const modules = {

/***/ 41391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftReport: () => (/* binding */ drift_report_driftReport)
});

// EXTERNAL MODULE: ../../main/node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(98827);
// EXTERNAL MODULE: ./lib/data/dataset.js + 2 modules
var dataset = __webpack_require__(89618);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(51619);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(15544);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(53001);
;// CONCATENATED MODULE: ./lib/drift/cells.js
const GROUPS = 10;
/** Below this many expected rows in a cell the chi-square approximation fails (Cochran 1954). */
const LEAST_EXPECTED = 5;
const total = (counts) => counts.reduce((sum, count) => sum + count, 0);
/** The bins of a numeric column as they are frozen: about a hundred. */
const fineCells = (reference, current) => ({
    reference: reference.counts,
    current: current.counts,
});
/**
 * Pools neighbouring bins into about ten of equal reference counts, then until every cell expects at least five
 * rows on both sides. A bin that the reference leaves empty, though it should have had five rows, stays by itself.
 */
function decileCells(fine) {
    const target = total(fine.reference) / GROUPS;
    const grouped = { reference: [], current: [] };
    let open = false;
    for (const [bin, reference] of fine.reference.entries()) {
        const current = fine.current[bin];
        const novel = isNovel(fine, reference, current);
        if (open && !novel)
            addTo(grouped, grouped.reference.length - 1, reference, current);
        else
            append(grouped, reference, current);
        open = !novel && grouped.reference.at(-1) < target;
    }
    return pooled(grouped, fine, neighbours);
}
/** One cell per category, all rare ones together; unlisted values are among the rare. */
function categoryCells(reference, current) {
    const before = new Map(reference.categories.map(({ value, count }) => [value, count]));
    const after = new Map(current.categories.map(({ value, count }) => [value, count]));
    const values = [...new Set([...before.keys(), ...after.keys()])];
    const all = {
        reference: [...values.map((value) => before.get(value) ?? 0), reference.other],
        current: [...values.map((value) => after.get(value) ?? 0), current.other],
    };
    const cells = { reference: [0], current: [0] };
    for (const [i, count] of all.reference.entries()) {
        if (i < values.length && !isSparse(all, count, all.current[i]))
            append(cells, count, all.current[i]);
        else
            addTo(cells, 0, count, all.current[i]);
    }
    return pooled(cells, all, smallest);
}
/**
 * A cell in which one side expects fewer than five rows. It looks at both sides together, so that under no drift
 * the choice of cells tells nothing of the difference. New values are never sparse: they are the difference.
 */
function isSparse(all, reference, current) {
    const rows = [total(all.reference), total(all.current)];
    const expected = ((reference + current) * Math.min(...rows)) / (rows[0] + rows[1]);
    return expected < LEAST_EXPECTED && !isNovel(all, reference, current);
}
/** None in the reference, where five were to be expected if there were no drift. */
function isNovel(all, reference, current) {
    const rows = [total(all.reference), total(all.current)];
    return reference === 0 && (current * rows[0]) / (rows[0] + rows[1]) >= LEAST_EXPECTED;
}
function append(cells, reference, current) {
    cells.reference.push(reference);
    cells.current.push(current);
}
function addTo(cells, cell, reference, current) {
    cells.reference[cell] += reference;
    cells.current[cell] += current;
}
const neighbours = (sums, cell) => {
    if (cell === 0)
        return 1;
    if (cell === sums.length - 1)
        return cell - 1;
    return sums[cell - 1] <= sums[cell + 1] ? cell - 1 : cell + 1;
};
const smallest = (sums, cell) => {
    const others = sums.map((sum, i) => (i === cell ? Number.POSITIVE_INFINITY : sum));
    return others.indexOf(Math.min(...others));
};
function pooled(cells, all, partner) {
    const reference = [...cells.reference];
    const current = [...cells.current];
    for (;;) {
        const sums = reference.map((count, i) => isSparse(all, count, current[i]) ? count + current[i] : Number.POSITIVE_INFINITY);
        const cell = sums.indexOf(Math.min(...sums));
        if (reference.length === 1 || sums[cell] === Number.POSITIVE_INFINITY)
            return { reference, current };
        const own = reference.map((count, i) => count + current[i]);
        addTo({ reference, current }, partner(own, cell), reference[cell], current[cell]);
        reference.splice(cell, 1);
        current.splice(cell, 1);
    }
}

// EXTERNAL MODULE: ./lib/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(17405);
// EXTERNAL MODULE: ./lib/statistics/binomial.js
var binomial = __webpack_require__(85541);
;// CONCATENATED MODULE: ./lib/drift/shares.js


const EXACT_UP_TO = 10_000;
/**
 * Compares two shares by Fisher's exact test, either way by doubling the smaller tail; by the pooled z where all
 * margins are so large that it is as good. Neither side may be without rows.
 */
function compareShares(reference, current) {
    const all = reference.rows + current.rows;
    const marked = reference.count + current.count;
    const difference = current.count / current.rows - reference.count / reference.rows;
    if (marked === 0 || marked === all)
        return { difference, pMore: 1, pEither: 1 };
    const margin = Math.min(marked, all - marked, reference.rows, current.rows);
    const { more, less } = margin <= EXACT_UP_TO
        ? hypergeometricTails(current.count, current.rows, reference.rows, marked)
        : normalTails(difference, marked / all, 1 / reference.rows + 1 / current.rows);
    return { difference, pMore: more, pEither: Math.min(1, 2 * Math.min(more, less)) };
}
function normalTails(difference, pooled, scale) {
    const z = difference / Math.sqrt(pooled * (1 - pooled) * scale);
    return { more: (0,distributions/* normalSf */.nG)(z), less: (0,distributions/* normalSf */.nG)(-z) };
}
/** P(X ≥ x) and P(X ≤ x) for x of `drawn` rows marked, where `marked` of all rows are. */
function hypergeometricTails(x, drawn, rest, marked) {
    const lowest = Math.max(0, marked - rest);
    const highest = Math.min(drawn, marked);
    const at = hypergeometricPmf(x, drawn, rest, marked);
    let more = at;
    for (let k = x, p = at; k < highest && p > 0; k++) {
        p *= ((drawn - k) / (k + 1)) * ((marked - k) / (rest - marked + k + 1));
        more += p;
    }
    let less = at;
    for (let k = x, p = at; k > lowest && p > 0; k--) {
        p *= (k / (drawn - k + 1)) * ((rest - marked + k) / (marked - k + 1));
        less += p;
    }
    return { more: Math.min(1, more), less: Math.min(1, less) };
}
/** By way of binomials, which lose nothing where factorials would. @see Loader (2000), as for binomialPmf. */
function hypergeometricPmf(x, drawn, rest, marked) {
    const share = marked / (drawn + rest);
    return (((0,binomial/* binomialPmf */.z6)(x, drawn, share) * (0,binomial/* binomialPmf */.z6)(marked - x, rest, share)) /
        (0,binomial/* binomialPmf */.z6)(marked, drawn + rest, share));
}

;// CONCATENATED MODULE: ./lib/drift/unseen.js
/**
 * An upper bound of the probability that at least `rows` current rows have a category that no reference row has,
 * where the rows of both sides were shuffled: without drift the sides are a random split of the pooled rows.
 *
 * Of a category with t rows all are current with probability C(n_c, t) / C(n, t); the sum over the categories is
 * bounded by Chernoff's method, which holds for small numbers too, where a normal approximation gives alarms.
 * @see Joag-Dev & Proschan (1983) for the negative association that makes the bound hold for a split.
 */
function unseenByChance(rows, totals, referenceRows, currentRows) {
    if (rows === 0)
        return 1;
    const groups = new Map();
    for (const t of totals)
        if (t > 0)
            groups.set(t, (groups.get(t) ?? 0) + 1);
    const categories = [...groups].map(([size, count]) => ({
        size,
        count,
        logChance: logAllCurrent(size, currentRows, referenceRows + currentRows),
    }));
    const exponent = (theta) => categories.reduce((sum, { size, count, logChance }) => sum + count * logMoment(logChance, theta * size), -theta * rows);
    return Math.min(1, Math.exp(minimum(exponent, 0, LARGEST_THETA)));
}
const LARGEST_THETA = 50;
/** log of C(current, size) / C(all, size), or of its bound (current / all)^size, which is as good for large sizes. */
function logAllCurrent(size, current, all) {
    if (size > current)
        return Number.NEGATIVE_INFINITY;
    if (size > 1000)
        return size * Math.log(current / all);
    let log = 0;
    for (let i = 0; i < size; i++)
        log += Math.log((current - i) / (all - i));
    return log;
}
/** log(1 − p + p eˣ) for log p. */
function logMoment(logChance, x) {
    const exponent = logChance + x;
    const rest = -Math.expm1(logChance);
    return exponent > 30
        ? exponent + Math.log1p(rest * Math.exp(-exponent))
        : Math.log(rest + Math.exp(exponent));
}
const GOLDEN = (Math.sqrt(5) - 1) / 2;
/** Smallest value of a convex function between two ends, by golden sections. */
function minimum(f, from, to) {
    let [low, high] = [from, to];
    for (let i = 0; i < 60; i++) {
        const width = GOLDEN * (high - low);
        if (f(high - width) < f(low + width))
            high = low + width;
        else
            low = high - width;
    }
    return f((low + high) / 2);
}

;// CONCATENATED MODULE: ./lib/drift/tests.js




const SMOOTHING = 0.5;
/**
 * Population stability index Σ (p − q) ln(p / q) with half a row added to every cell. Without drift it is about
 * (1/n_r + 1/n_c) χ²_{k−1}, which gives the threshold; `floor` is the smallest effect that counts, however many
 * the rows.
 * @see Yurdakul & Naranjo (2020), Statistical properties of the population stability index.
 */
function populationStability(cells, alpha, floor) {
    const statistic = stabilityIndex(cells);
    const scale = 1 / total(cells.reference) + 1 / total(cells.current);
    const freedom = cells.reference.length - 1;
    const beyondChance = freedom === 0 ? 0 : scale * (0,distributions/* chiSquareQuantile */.pV)(1 - alpha, freedom);
    const threshold = Math.max(floor, beyondChance);
    return {
        test: 'psi',
        statistic,
        pValue: freedom === 0 ? 1 : (0,distributions/* chiSquareSf */.To)(statistic / scale, freedom),
        threshold,
        drifted: statistic > threshold,
        reason: null,
    };
}
function stabilityIndex({ reference, current }) {
    const smooth = (counts) => counts.map((count) => (count + SMOOTHING) / (total(counts) + SMOOTHING * counts.length));
    const p = smooth(reference);
    const q = smooth(current);
    return total(p.map((share, i) => (share - q[i]) * Math.log(share / q[i])));
}
/**
 * Two-sample Kolmogorov–Smirnov: the largest difference of the distribution functions at the edges of the bins,
 * and its asymptotic p. With ties and bins the p is an upper bound.
 */
function kolmogorovSmirnov({ reference, current }, alpha) {
    const rows = [total(reference), total(current)];
    let difference = 0;
    let largest = 0;
    for (const [i, count] of reference.entries()) {
        difference += count / rows[0] - current[i] / rows[1];
        largest = Math.max(largest, Math.abs(difference));
    }
    const pValue = (0,distributions/* kolmogorovSf */.FH)(largest * Math.sqrt((rows[0] * rows[1]) / (rows[0] + rows[1])));
    return { test: 'ks', statistic: largest, pValue, threshold: alpha, drifted: pValue < alpha, reason: null };
}
/**
 * Jensen–Shannon distance, the square root of the divergence, base 2: 0 for equal, 1 for disjoint. For small
 * differences the divergence is an eighth of the stability index, so its threshold says the same.
 */
function jensenShannon({ reference, current }, stabilityThreshold) {
    const rows = [total(reference), total(current)];
    let divergence = 0;
    for (const [i, count] of reference.entries()) {
        const p = count / rows[0];
        const q = current[i] / rows[1];
        const middle = (p + q) / 2;
        if (p > 0)
            divergence += (p * Math.log2(p / middle)) / 2;
        if (q > 0)
            divergence += (q * Math.log2(q / middle)) / 2;
    }
    const statistic = Math.sqrt(Math.max(0, divergence));
    const threshold = Math.sqrt(stabilityThreshold / (8 * Math.LN2));
    return {
        test: 'jensenshannon',
        statistic,
        pValue: null,
        threshold,
        drifted: statistic > threshold,
        reason: null,
    };
}
/** Pearson's chi-square of the two-by-k table, both sides as samples, without Yates' correction. */
function chiSquare({ reference, current }, alpha) {
    const rows = [total(reference), total(current)];
    const all = rows[0] + rows[1];
    const statistic = total(reference.map((count, i) => {
        const share = (count + current[i]) / all;
        const expected = [share * rows[0], share * rows[1]];
        return (count - expected[0]) ** 2 / expected[0] + (current[i] - expected[1]) ** 2 / expected[1];
    }));
    const freedom = reference.length - 1;
    const pValue = freedom === 0 ? 1 : (0,distributions/* chiSquareSf */.To)(statistic, freedom);
    return { test: 'chi2', statistic, pValue, threshold: alpha, drifted: pValue < alpha, reason: null };
}
const LEAST_CHANGE = 0.01;
/** More or fewer missing values than chance explains, by more than one percentage point. */
function nullRate(reference, current, alpha) {
    const { difference, pEither } = compareShares(reference, current);
    return {
        test: 'null-rate',
        statistic: difference,
        pValue: pEither,
        threshold: alpha,
        drifted: pEither < alpha && Math.abs(difference) > LEAST_CHANGE,
        reason: null,
    };
}
/**
 * More rows with a category that the reference lacks than chance explains, and more than one per cent of the rows.
 * `totals` are the rows of every category on both sides together.
 */
function unseenCategories(unseen, referenceRows, totals, alpha) {
    const pValue = unseenByChance(unseen.count, totals, referenceRows, unseen.rows);
    const statistic = unseen.count / unseen.rows;
    return {
        test: 'unseen-categories',
        statistic,
        pValue,
        threshold: LEAST_CHANGE,
        drifted: pValue < alpha && statistic > LEAST_CHANGE,
        reason: null,
    };
}

;// CONCATENATED MODULE: ./lib/drift/compare.js



/** Compares the reference's columns; `current` must be counted in the bins of `reference`. */
function compareProfiles(reference, current, { alpha, floor, roles, obstacles }) {
    const compared = reference.filter(({ name }) => roles === undefined || name in roles);
    return compared.map((profile) => {
        const role = roles?.[profile.name] ?? 'feature';
        const obstacle = obstacles?.[profile.name];
        if (obstacle)
            return uncompared(profile, role, obstacle);
        const now = current.find(({ name }) => name === profile.name);
        return compareColumn(profile, now, { role, alpha: alpha / compared.length, floor });
    });
}
/**
 * A column has drifted where its distribution, its null rate or its unseen categories say so; these share `alpha`.
 * The other tests are for the reader. A column that cannot be compared is a finding with a reason, not a crash.
 */
function compareColumn(reference, current, { role, alpha, floor }) {
    const base = untouched(reference, current, role);
    if (!current)
        return { ...base, drifted: true, reason: 'is missing from the current data' };
    const obstacle = whyIncomparable(reference, current);
    if (obstacle)
        return { ...base, ...obstacle };
    const cells = cellsOf(reference, current);
    if (cells === undefined)
        return { ...base, drifted: true, reason: 'was not counted in the bins of the reference' };
    return { ...base, ...tested(reference, current, cells, alpha, floor) };
}
const untouched = (reference, current, role) => ({
    column: reference.name,
    role,
    kind: reference.kind,
    drifted: false,
    reason: null,
    effect: null,
    tests: [],
    nullRate: { reference: rate(nullShare(reference)), current: current ? rate(nullShare(current)) : 0 },
    unseen: null,
    reference,
    current: current ?? null,
});
/** A column of which nothing is known but why: it neither drifted nor passed. */
const uncompared = (reference, role, reason) => ({
    ...untouched(reference, undefined, role),
    reason,
});
const nullShare = ({ nulls, rows }) => ({ count: nulls, rows });
const rate = ({ count, rows }) => (rows === 0 ? 0 : count / rows);
function whyIncomparable(reference, current) {
    const before = reference.rows - reference.nulls;
    const after = current.rows - current.nulls;
    if (current.rows === 0)
        return { drifted: true, reason: 'has no rows in the current data' };
    if (before === 0 && after === 0)
        return { drifted: false, reason: 'has no values on either side' };
    if (after === 0)
        return { drifted: true, reason: 'has no values in the current data' };
    if (before === 0)
        return { drifted: true, reason: 'has values, where the reference has none' };
    if (reference.kind !== current.kind)
        return { drifted: true, reason: `changed from ${reference.kind} to ${current.kind}` };
    return undefined;
}
/** Fewer rows cannot fill two cells. */
const LEAST_ROWS = 2 * LEAST_EXPECTED;
function cellsOf(reference, current) {
    if (reference.kind === 'numeric' && current.kind === 'numeric') {
        const sameBins = reference.edges.length === current.edges.length &&
            reference.edges.every((edge, i) => edge === current.edges[i]);
        if (!sameBins)
            return undefined;
        const fine = fineCells(reference, current);
        return { fine, pooled: decileCells(fine) };
    }
    if (reference.kind === 'categorical' && current.kind === 'categorical')
        return { fine: undefined, pooled: categoryCells(reference, current) };
    return undefined;
}
function tested(reference, current, { fine, pooled }, alpha, floor) {
    const unseen = unseenOf(reference, current);
    const withNulls = reference.nulls + current.nulls > 0;
    const withUnseen = unseen !== undefined && unseen.rows.count > 0;
    const share = alpha / (1 + Number(withNulls) + Number(withUnseen));
    const missing = nullRate(nullShare(reference), nullShare(current), share);
    const news = unseen && unseenCategories(unseen.rows, reference.rows - reference.nulls, unseen.totals, share);
    const rows = Math.min(total(pooled.reference), total(pooled.current));
    const tooFew = pooled.reference.length === 1 && rows < LEAST_ROWS;
    const distribution = tooFew
        ? [untested('psi', 'too few rows for two cells')]
        : distributionTests(fine, pooled, share, floor);
    const [stability] = distribution;
    return {
        drifted: stability.drifted || missing.drifted || news?.drifted === true,
        reason: tooFew ? `too few rows to compare: ${(0,lib_text/* plural */.LS)(rows, 'value')} on one side` : null,
        effect: stability.statistic,
        tests: [...distribution, missing, ...(news ? [news] : unseenReason(reference))],
        unseen: unseen
            ? { rows: unseen.rows.count, share: rate(unseen.rows), categories: unseen.categories }
            : null,
    };
}
/** The stability index, which decides, comes first. */
function distributionTests(fine, pooled, alpha, floor) {
    const stability = populationStability(pooled, alpha, floor);
    return [
        stability,
        fine ? kolmogorovSmirnov(fine, alpha) : chiSquare(pooled, alpha),
        jensenShannon(pooled, stability.threshold),
    ];
}
const untested = (test, reason) => ({
    test,
    statistic: null,
    pValue: null,
    threshold: null,
    drifted: false,
    reason,
});
const CATEGORIES_SHOWN = 10;
/** Undefined where the reference does not list all of its categories. */
function unseenOf(reference, current) {
    if (reference.kind !== 'categorical' || current.kind !== 'categorical' || reference.other > 0)
        return undefined;
    const totals = new Map(reference.categories.map(({ value, count }) => [value, count]));
    const unseen = current.categories.filter(({ value }) => !totals.has(value));
    for (const { value, count } of current.categories)
        totals.set(value, (totals.get(value) ?? 0) + count);
    return {
        rows: {
            count: unseen.reduce((sum, { count }) => sum + count, current.other),
            rows: current.rows - current.nulls,
        },
        totals: [...totals.values(), ...unlisted(current)],
        categories: unseen.slice(0, CATEGORIES_SHOWN).map(({ value }) => value),
    };
}
/** The categories that a profile does not list, as if they were of one size. */
function unlisted({ distinct, categories, other }) {
    const count = distinct - categories.length;
    return new Array(count).fill(count === 0 ? 0 : Math.ceil(other / count));
}
function unseenReason(reference) {
    if (reference.kind !== 'categorical')
        return [];
    const listed = reference.categories.length;
    return [untested('unseen-categories', `the reference lists only its ${listed} most frequent categories`)];
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(92409);
;// CONCATENATED MODULE: ./lib/drift/decision.js


/**
 * Whether to train again. Every rule is asked and answers in words: the trigger says `retrain` or `wait`, the
 * others `pass` or `wait`. One `wait` is enough for no; the first of them is the reason.
 */
function decideRetrain(input) {
    const rules = [trigger(input), cooldown(input), budget(input), share(input), sameData(input)].filter((rule) => rule !== null);
    const waiting = rules.find(({ answer }) => answer === 'wait');
    return {
        retrain: waiting === undefined,
        reason: waiting?.reason ?? rules.map(({ reason }) => reason).join('; '),
        rules,
    };
}
const isScheduled = ({ when, event }) => when.includes('schedule') && event === 'schedule';
function trigger(input) {
    const answer = (retrain, reason) => ({
        rule: 'trigger',
        answer: retrain ? 'retrain' : 'wait',
        reason,
    });
    if (isScheduled(input))
        return answer(true, 'the schedule asks for a training');
    if (!input.drift)
        return answer(false, 'no column has drifted');
    if (!input.when.includes('drift'))
        return answer(false, `there is drift, but only ${input.when.join(' and ') || 'nothing'} starts a training`);
    return answer(true, 'there is drift');
}
function cooldown({ now, lastTraining, cooldown: period }) {
    const rule = 'cooldown';
    if (lastTraining === null)
        return { rule, answer: 'pass', reason: 'there is no earlier training' };
    const end = new Date(lastTraining.getTime() + milliseconds(period));
    const since = `the last training was ${ago(lastTraining, now)} (${day(lastTraining)})`;
    if (now.getTime() < end.getTime())
        return { rule, answer: 'wait', reason: `${since}; the cool-down of ${period} ends ${day(end)}` };
    return { rule, answer: 'pass', reason: `${since}, longer than the cool-down of ${period}` };
}
function budget({ now, recentTrainings, budget: text }) {
    if (text === undefined)
        return null;
    const parts = /^(\d+) per (\d+[hd])$/.exec(text);
    if (!parts)
        throw new errors/* UserError */.yo(`"${text}" is not a budget`, { hint: 'Write it like "4 per 30d".' });
    const allowed = Number(parts[1]);
    const period = milliseconds(parts[2]);
    const used = recentTrainings
        .map((date) => date.getTime())
        .filter((time) => time > now.getTime() - period)
        .sort((a, b) => a - b);
    const spent = `${(0,lib_text/* count */.U9)(used.length)} of ${(0,lib_text/* plural */.LS)(allowed, 'training')} in ${parts[2]} ${used.length === 1 ? 'is' : 'are'} used`;
    if (used.length < allowed)
        return { rule: 'budget', answer: 'pass', reason: spent };
    const oldest = used.at(-allowed);
    const next = oldest === undefined ? '' : `; the next is free ${day(new Date(oldest + period))}`;
    return { rule: 'budget', answer: 'wait', reason: `${spent}${next}` };
}
function share(input) {
    const rule = 'drift-share';
    if (isScheduled(input))
        return { rule, answer: 'pass', reason: 'a schedule needs no drift' };
    const { driftedShare, driftShare } = input;
    const enough = driftShare === 0 ? driftedShare > 0 : driftedShare >= driftShare;
    const wanted = driftShare === 0 ? 'any is enough' : `${percent(driftShare)} ${enough ? 'are' : 'would be'} enough`;
    const reason = `${percent(driftedShare)} of the columns have drifted; ${wanted}`;
    return { rule, answer: enough ? 'pass' : 'wait', reason };
}
function sameData({ sameDataAsTraining }) {
    return sameDataAsTraining
        ? { rule: 'new-data', answer: 'wait', reason: 'the data is the same as at the last training' }
        : { rule: 'new-data', answer: 'pass', reason: 'there is new data since the last training' };
}
const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `7d`, `12h`, `30m` in milliseconds. */
function milliseconds(period) {
    const parts = /^(\d+)([mhd])$/.exec(period);
    if (!parts)
        throw new errors/* UserError */.yo(`"${period}" is not a period`, { hint: 'Write a number and m, h or d, such as 7d.' });
    return Number(parts[1]) * UNITS[parts[2]];
}
const percent = (value) => `${Number((value * 100).toPrecision(3))} %`;
/** `2026-11-19 14:02 UTC` */
const day = (date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
function ago(date, now) {
    const elapsed = Math.max(0, now.getTime() - date.getTime());
    if (elapsed >= UNITS.d)
        return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / UNITS.d), 'day')} ago`;
    if (elapsed >= UNITS.h)
        return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / UNITS.h), 'hour')} ago`;
    return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / UNITS.m), 'minute')} ago`;
}

// EXTERNAL MODULE: ./lib/evidence/documents.js + 3 modules
var documents = __webpack_require__(23103);
// EXTERNAL MODULE: ./lib/evidence/envelope.js + 1 modules
var envelope = __webpack_require__(5046);
// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(2040);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(44117);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(89299);
// EXTERNAL MODULE: ./lib/report/envelope.js
var report_envelope = __webpack_require__(14375);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(21110);
// EXTERNAL MODULE: ./lib/report/model-facts.js
var model_facts = __webpack_require__(66232);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(64437);
// EXTERNAL MODULE: ./lib/report/pictures/distribution.js + 1 modules
var distribution = __webpack_require__(93508);
;// CONCATENATED MODULE: ./lib/report/drift.js







const MOST_COLUMNS = 12;
const MOST_PICTURES = 24;
function driftReport(document, links = {}) {
    const heading = `${document.model} in ${document.stage}: ${headline(document)}`;
    const ranked = rank(document.columns);
    const perColumn = document.alpha / Math.max(1, document.columns.length);
    const deciding = ranked.length <= MOST_COLUMNS ? ranked : ranked.filter(({ drifted }) => drifted).slice(0, MOST_COLUMNS);
    return {
        title: heading,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            (0,build/* paragraph */.FY)((0,build/* strong */.ko)(`Decision: retrain — ${document.decision.retrain ? 'yes' : 'no'}.`), ` ${sentence(document.decision.reason)}`),
            ...(deciding.length > 0 ? [columnTable(deciding, perColumn)] : []),
            (0,build/* next */.K2)(...nextStep(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            rules(document),
            ...(deciding.length < ranked.length
                ? [(0,build/* details */.zH)(`All ${ranked.length} columns`, columnTable(ranked, perColumn))]
                : []),
            (0,build/* details */.zH)('All tests', testTable(ranked)),
            (0,report_envelope/* provenance */.a)(document, 'Data, method and digests', methodRows(document)),
        ],
        pictures: pictures(ranked),
        full: (0,report_links/* fullReport */.u)(links, 'drift'),
    };
}
/** Drifted ones first, then by effect; what could not be compared has no effect and goes first of its group. */
const rank = (columns) => [...columns].sort((a, b) => Number(b.drifted) - Number(a.drifted) || (b.effect ?? Infinity) - (a.effect ?? Infinity) || 0);
/** A clause as a sentence of its own. */
const sentence = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`.replace(/\.\.$/, '.');
function headline({ columns, driftedColumns, drift, reference, outcome }) {
    if (outcome === 'error' || outcome === 'skipped')
        return 'not compared';
    if (outcome === 'inconclusive')
        return `cannot tell whether it differs from ${reference.split}`;
    const moved = driftedColumns.length;
    if (moved === 0)
        return `looks like ${reference.split}, no drift`;
    const which = `${moved} of ${(0,lib_text/* plural */.LS)(columns.length, 'column')} ${moved === 1 ? 'differs' : 'differ'} from ${reference.split}`;
    return drift ? which : `${which}, fewer than count as drift`;
}
function reason({ columns, driftedColumns, alpha, current, reference, version }) {
    const compared = `${(0,lib_text/* plural */.LS)(current.rows, 'row')} of ${current.path} against ${(0,lib_text/* plural */.LS)(reference.rows, 'row')} that ${version} was trained on (${reference.split}).`;
    const chance = `false-alarm rate of the whole report ${(0,numbers/* percent */.KN)(alpha)}`;
    const moved = rank(columns).filter(({ column }) => driftedColumns.includes(column));
    if (moved.length === 0)
        return [`No column moved enough to count (${chance}): ${compared}`];
    const names = moved
        .slice(0, 3)
        .flatMap((column, i) => [i === 0 ? '' : ', ', (0,build/* strong */.ko)(column.column), ` (${why(column)})`]);
    const rest = moved.length > 3 ? ` and ${moved.length - 3} more` : '';
    return [`Moved more than chance (${chance}): `, ...names, `${rest}. ${compared}`];
}
/** Why a column counts as drifted, shortly. */
function why(column) {
    const { effect, reason: untested, tests, unseen } = column;
    if (untested)
        return untested;
    const deciding = tests.filter(({ drifted, test }) => drifted && test !== 'psi').map(({ test }) => test);
    const psi = effect === null ? '' : `PSI ${(0,numbers/* fixed */.Zu)(effect, 3)}`;
    if (psiMoved(column))
        return psi;
    if (deciding.includes('null-rate'))
        return 'share of missing values';
    if (deciding.includes('unseen-categories') && unseen)
        return `${(0,numbers/* percent */.KN)(unseen.share)} of rows in unseen categories`;
    return psi || 'see the tests';
}
const psiMoved = ({ tests }) => tests.some(({ test, drifted }) => test === 'psi' && drifted);
const signOf = ({ drifted, reason: untested }) => drifted ? 'warn' : untested ? 'inconclusive' : 'pass';
const TITLES = ['PSI', 'PSI threshold', 'KS', 'Jensen–Shannon', 'Missing', 'Unseen'];
function columnTable(columns, perColumn) {
    const drifted = columns.filter((column) => column.drifted).length;
    return (0,build/* table */.tp)([(0,build/* left */.kb)('Result'), (0,build/* left */.kb)('Column'), (0,build/* left */.kb)('Role'), ...TITLES.map(build/* right */.pG), (0,build/* left */.kb)('Why')], columns.map((column) => columnRow(column, perColumn)), Math.max(1, Math.min(drifted, MOST_COLUMNS)));
}
function columnRow(column, perColumn) {
    const test = (name) => column.tests.find((each) => each.test === name);
    const number = (value) => (0,numbers/* orDash */.gR)(value ?? null, (each) => (0,numbers/* fixed */.Zu)(each, 3));
    const { nullRate, unseen } = column;
    const missing = `${(0,numbers/* percent */.KN)(nullRate.reference)} → ${(0,numbers/* percent */.KN)(nullRate.current)}`;
    return [
        { sign: signOf(column) },
        column.column,
        column.role,
        number(column.effect),
        number(test('psi')?.threshold),
        number(test('ks')?.statistic),
        number(test('jensenshannon')?.statistic),
        missing,
        unseen ? (0,numbers/* percent */.KN)(unseen.share) : numbers/* DASH */.jr,
        column.drifted
            ? psiMoved(column)
                ? 'PSI above its threshold'
                : why(column)
            : (column.reason ?? calm(column, perColumn)),
    ];
}
/** With many rows a small move is no accident, and still no reason to act: the two are told apart. */
function calm({ tests }, perColumn) {
    const psi = tests.find(({ test }) => test === 'psi');
    return psi?.pValue !== null && psi?.pValue !== undefined && psi.pValue < perColumn
        ? 'moved, too little to count'
        : 'within chance';
}
function testTable(columns) {
    const rows = columns.flatMap(({ column, tests }) => tests.map(({ test, statistic, pValue, threshold, drifted, reason: untested }) => [
        column,
        test,
        (0,numbers/* orDash */.gR)(statistic, (value) => (0,numbers/* fixed */.Zu)(value, 4)),
        (0,numbers/* orDash */.gR)(threshold, (value) => (0,numbers/* fixed */.Zu)(value, 4)),
        (0,numbers/* orDash */.gR)(pValue, (value) => (value < 1e-4 ? '< 0.0001' : (0,numbers/* fixed */.Zu)(value, 4))),
        untested ?? (drifted ? 'moved' : 'within'),
    ]));
    const columnsOf = [
        (0,build/* left */.kb)('Column'),
        (0,build/* left */.kb)('Test'),
        (0,build/* right */.pG)('Statistic'),
        (0,build/* right */.pG)('Threshold'),
        (0,build/* right */.pG)('p'),
        (0,build/* left */.kb)('Result'),
    ];
    return (0,build/* table */.tp)(columnsOf, rows, MOST_COLUMNS);
}
const rules = ({ decision }) => (0,build/* details */.zH)('How the decision was made', (0,build/* table */.tp)([(0,build/* left */.kb)('Rule'), (0,build/* left */.kb)('Answer'), (0,build/* left */.kb)('Reason')], decision.rules.map(({ rule, answer, reason: because }) => [rule, answer, because])));
const methodRows = ({ current, reference, alpha }) => [
    ...(0,model_facts/* datasetRows */.C)(current),
    ['reference', `${reference.source}, split ${reference.split}, ${(0,lib_text/* plural */.LS)(reference.rows, 'row')}`],
    ['false-alarm rate', `${(0,numbers/* percent */.KN)(alpha)} for the whole report, when nothing has drifted`],
];
function nextStep({ decision, drift, driftedColumns }) {
    if (decision.retrain)
        return ['the workflow trains a candidate now; its comparison with production decides.'];
    if (!drift)
        return ['nothing to do until the next run.'];
    return [
        'find out why ',
        (0,build/* strong */.ko)((0,build/* enumeration */.eG)(driftedColumns, 3)),
        ' moved; nothing is retrained by this run.',
    ];
}
function pictures(ranked) {
    const charts = ranked.slice(0, MOST_PICTURES).flatMap(({ column, reference, current, drifted }) => {
        const series = [
            ...(reference ? [{ name: 'reference', profile: reference }] : []),
            ...(current && (!reference || current.kind === reference.kind)
                ? [{ name: 'current', profile: current }]
                : []),
        ];
        const spec = series.length > 0 ? (0,distribution/* distributionSpec */.w)(series, column) : undefined;
        const said = drifted ? 'moved' : 'no drift';
        return spec ? [(0,build/* chart */.bW)(`${column}: ${said}`, `${(0,distribution/* seriesWords */.d)(series)}`, spec)] : [];
    });
    return charts.length > 0
        ? [{ type: 'heading', level: 3, text: 'Columns, largest effect first' }, ...charts]
        : [];
}

// EXTERNAL MODULE: ./lib/actions/context.js + 7 modules
var actions_context = __webpack_require__(88905);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(83395);
// EXTERNAL MODULE: ./lib/actions/judged.js
var actions_judged = __webpack_require__(9867);
// EXTERNAL MODULE: ./lib/actions/scored.js + 1 modules
var scored = __webpack_require__(72679);
// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(34272);
;// CONCATENATED MODULE: ./lib/actions/drift-report.js


















const drift_report_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...inputs/* tokenInput */.e1,
    current: schemas/* string */.YjP()
        .optional()
        .describe('Rows that production saw: a file or a glob. Default: drift.current.'),
    stage: envelope/* gtoName */.Ks.default('production').describe('The stage whose version is watched.'),
    alpha: (0,inputs/* shareInput */.a_)().optional().describe('False-alarm rate of the whole report. Default: drift.alpha.'),
});
const drift_report_driftReport = {
    name: 'drift-report',
    title: 'Report drift',
    description: 'Compares the rows that production saw with the profile of the training data and decides whether to retrain.',
    branding: { icon: 'activity', color: 'blue' },
    inputs: drift_report_inputs,
    outputs: {
        drift: '`true` where at least the configured share of columns drifted.',
        'drifted-columns': 'Names of the drifted columns, between commas.',
        retrain: '`true` where the evidence asks for a new training.',
        reason: 'Why, in one sentence.',
        'drift-document': 'Path of drift.json.',
        report: 'Path of the HTML report.',
    },
    async run(values, platform) {
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        const registry = await (0,stores/* registryOf */.Fv)(context);
        const holder = registry.stage(context.model.name, values.stage);
        if (!holder)
            throw new errors/* UserError */.yo(`no version of ${context.model.name} holds "${values.stage}", so there is nothing to watch`, {
                hint: 'Register a version and deploy it first.',
            });
        const reference = await readReference(context, registry, holder);
        const current = await readCurrent(context, reference, values.current);
        const drift = await compare(context, registry, {
            holder,
            reference,
            current,
            stage: values.stage,
            alpha: values.alpha,
        });
        return publish(context, drift);
    },
};
/** What the version's own commit says about the data that it was trained on. */
async function readReference(context, registry, holder) {
    const { judged } = await (0,actions_judged/* registeredModel */.i$)(context, registry, holder);
    const read = async (name) => {
        const path = (0,records/* recordPath */.lX)(context.model.name, `${name}.json`);
        const bytes = await registry.readFile(holder, path);
        if (!bytes)
            throw new errors/* UserError */.yo(`${holder.tag} holds no ${path}, so there is no reference to compare with`);
        return { text: bytes.toString('utf8'), where: `${holder.tag}:${path}` };
    };
    const validationFile = await read('validation');
    const validation = (0,documents/* parseDocument */.Tp)('validation', validationFile.text, validationFile.where);
    const evaluationFile = await read('evaluation');
    const evaluation = (0,documents/* parseDocument */.Tp)('evaluation', evaluationFile.text, evaluationFile.where);
    const split = context.model.config.drift.reference;
    const facts = validation.datasets[split];
    if (!facts)
        throw context.model.error(['drift', 'reference'], `${holder.tag} was trained without a split "${split}". It has: ${Object.keys(validation.datasets).join(', ')}`);
    return {
        model: judged,
        split,
        rows: facts.rows,
        rowsDigest: facts.digests.rows,
        columns: validation.profiles[split],
        scores: evaluation.candidate.scores,
        digest: validation.digest,
    };
}
async function readCurrent(context, reference, asked) {
    const path = asked ?? context.model.config.drift.current;
    if (!path)
        throw context.model.error(['drift'], 'has no "current", so there are no rows to look at', 'Add drift.current, or give the input "current".');
    const file = context.data(path, ['drift', 'current']);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.RT)(engine, file, context.shown(file), context.model.config.data.csv);
        const facts = await (0,dataset/* describeTable */.uq)(engine, table);
        const watched = watchedColumns(context, reference);
        const here = new Set(facts.columns.map(({ name }) => name));
        const columns = await (0,profile/* profileColumns */.Xv)(engine, table.typed, watched.filter(({ name }) => here.has(name)).map(({ name, kind }) => ({ name, kind })), watched);
        return { facts, columns, ...(await currentScores(context, reference, file)) };
    }
    finally {
        engine.close();
    }
}
/** The model's inputs, and the label where the reference has it. */
function watchedColumns(context, reference) {
    const names = new Set(reference.model.facts?.inputs.map(({ name }) => name));
    names.add(context.model.config.data.label);
    return reference.columns.filter(({ name }) => names.has(name));
}
/** Rows that the model cannot score are what a drift report is for: the columns are compared all the same. */
async function currentScores(context, reference, file) {
    if (!reference.scores)
        return { scores: null, unscored: null };
    try {
        return { scores: await scoreCurrent(context, reference, file), unscored: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        context.platform.log.warning(`The predictions are not compared: ${error.headline}`);
        return { scores: null, unscored: error.message };
    }
}
async function scoreCurrent(context, reference, file) {
    const { scores } = await (0,score/* scoreFile */.l)({
        model: reference.model.file,
        shownPath: reference.model.source,
        data: file,
        ...(0,scored/* howToRun */.RG)(context),
    }, (done, total) => context.platform.log.progress('scoring', done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    return (0,profile/* profileValues */.oD)('prediction', scores, reference.scores ?? undefined);
}
async function compare(context, registry, watched) {
    const { holder, reference, current, stage } = watched;
    const settings = context.model.config.drift;
    const alpha = watched.alpha ?? settings.alpha;
    const columns = compareColumns(context, watched, alpha, settings['psi-floor']);
    const drifted = columns.filter((column) => column.drifted).map(({ column }) => column);
    const driftedShare = drifted.length / Math.max(1, columns.length);
    const drift = drifted.length > 0 && driftedShare >= settings['drift-share'];
    const untested = columns.some((column) => !column.drifted && column.reason !== null);
    const trainings = registry.versions(context.model.name).map(({ date }) => new Date(date));
    const decision = decideRetrain({
        now: new Date(),
        event: context.platform.run.event,
        ...settings.retrain,
        drift,
        driftedShare,
        driftShare: settings['drift-share'],
        lastTraining: trainings.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null,
        recentTrainings: trainings,
        sameDataAsTraining: current.facts.digests.rows === reference.rowsDigest,
    });
    return context.write('drift', {
        ...context.envelope(drift ? 'warn' : untested ? 'inconclusive' : 'pass', {
            reference: reference.digest,
            current: current.facts.digests.bytes,
            model: reference.model.sha256,
        }),
        version: holder.version,
        stage,
        reference: { source: holder.tag, split: reference.split, rows: reference.rows },
        current: current.facts,
        alpha,
        columns,
        drift,
        driftedColumns: drifted,
        decision,
    });
}
function compareColumns(context, { reference, current }, alpha, floor) {
    const { label } = context.model.config.data;
    const references = watchedColumns(context, reference);
    // A label that has not arrived yet is no finding; a feature that is missing is one.
    const here = new Set(current.columns.map(({ name }) => name));
    const compared = references.filter(({ name }) => name !== label || here.has(name));
    const predictions = reference.scores && (current.scores || current.unscored) ? [reference.scores] : [];
    const roles = {
        ...Object.fromEntries(compared.map(({ name }) => [name, name === label ? 'label' : 'feature'])),
        ...Object.fromEntries(predictions.map(({ name }) => [name, 'prediction'])),
    };
    const obstacles = Object.fromEntries(predictions.map(({ name }) => [name, current.unscored]));
    return compareProfiles([...compared, ...predictions], [...current.columns, ...(current.scores ? [current.scores] : [])], { alpha, floor, roles, obstacles });
}
async function publish(context, drift) {
    const report = driftReport(drift, context.links);
    await context.publish('drift', report);
    const watched = (0,lib_text/* plural */.LS)(drift.columns.length, 'column');
    const moved = drift.driftedColumns.length > 0 ? `drifted: ${drift.driftedColumns.join(', ')}` : 'none drifted';
    return {
        outcome: drift.outcome,
        headline: `${context.model.name} ${drift.version}: ${watched} on ${(0,lib_text/* count */.U9)(drift.current.rows)} rows, ${moved}. Retrain: ${drift.decision.retrain ? 'yes' : 'no'}`,
        outputs: {
            drift: String(drift.drift),
            'drifted-columns': drift.driftedColumns.join(','),
            retrain: String(drift.decision.retrain),
            reason: drift.decision.reason,
            'drift-document': context.shown(context.evidence.path('drift')),
            report: context.shown(context.evidence.path('drift', 'html')),
        },
        report,
    };
}


/***/ }),

/***/ 19093:
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
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18306);

function ranking(labels, scores) {
    const { order, groups, starts } = (0,_statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .tieGroups */ .d)(scores);
    // One byte a row: they stay in the cache while they are read in the order of the scores.
    const isPositive = Uint8Array.from(labels);
    const positivesBelow = new Uint32Array(groups + 1);
    let positives = 0;
    for (let g = 0; g < groups; g++) {
        positivesBelow[g] = positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            positives += isPositive[order[i]];
    }
    positivesBelow[groups] = positives;
    return { order, groups, starts, positivesBelow, positives, negatives: order.length - positives };
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
/** Influence of each row on the area under the ROC curve: placement values by the shares of the classes. */
function placementInfluence(ranked, labels) {
    const area = areaUnderRoc(ranked);
    const { positives, negatives } = ranked;
    return placements(ranked, labels).map((value, row) => ((value - area) * labels.length) / (labels[row] === 1 ? positives : negatives));
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

/***/ 18306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort),
/* harmony export */   d: () => (/* binding */ tieGroups)
/* harmony export */ });
const SIGN = 0x80000000;
/** A digit of a pass: 2¹¹ counters stay in the nearest cache. */
const BITS = 11;
const MASK = 2 ** BITS - 1;
/** Fewer numbers are compared with each other. */
const FEW = 24;
/**
 * Row numbers in ascending order of their values; equal values (−0 and +0 too) keep their order. NaN-free input.
 * Radix sort on the upper half of the bits of the doubles, then the few rows that share it by the lower half; of
 * doubles that are single-precision numbers, on those bits alone. O(n), some 30 ms for a million rows.
 */
const argsort = (values) => sorted(values).order;
function tieGroups(values) {
    const { order, keys, low } = sorted(values);
    const rows = order.length;
    const starts = new Uint32Array(rows + 1);
    let groups = 0;
    for (let i = 0; i < rows; i++) {
        const isTied = i > 0 && keys[i] === keys[i - 1] && (!low || low[order[i]] === low[order[i - 1]]);
        if (!isTied)
            starts[groups++] = i;
    }
    starts[groups] = rows;
    return { order, groups, starts };
}
function sorted(values) {
    const single = singleKeys(values);
    if (single)
        return { ...sortKeys(single), low: null };
    const { low, high } = doubleKeys(values);
    const { order, keys } = sortKeys(high);
    sortWithin(order, keys, low);
    return { order, keys, low };
}
/** Changed so that their unsigned order is that of the numbers. Null where a value has more than 24 bits. */
function singleKeys(values) {
    const keys = new Uint32Array(values.length);
    const singles = new Float32Array(keys.buffer);
    for (let i = 0; i < values.length; i++) {
        // −0 becomes 0.
        singles[i] = values[i] + 0;
        if (singles[i] !== values[i])
            return null;
        keys[i] = keys[i] >= SIGN ? ~keys[i] : keys[i] ^ SIGN;
    }
    return keys;
}
/** The two halves of every double, changed likewise. */
function doubleKeys(values) {
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
/** The keys in order, each with its row; `unsorted` is used up. */
function sortKeys(unsorted) {
    const rows = unsorted.length;
    let keys = unsorted;
    let order = new Uint32Array(rows);
    for (let i = 0; i < rows; i++)
        order[i] = i;
    let spareKeys = new Uint32Array(rows);
    let spareOrder = new Uint32Array(rows);
    for (let shift = 0; shift < 32; shift += BITS) {
        if (!scatter(keys, order, shift, spareKeys, spareOrder))
            continue;
        [keys, spareKeys] = [spareKeys, keys];
        [order, spareOrder] = [spareOrder, order];
    }
    return { order, keys };
}
/** One stable counting pass; false, with nothing moved, where all rows share the digit. */
function scatter(keys, order, shift, toKeys, toOrder) {
    const rows = keys.length;
    const starts = new Uint32Array(MASK + 2);
    for (let i = 0; i < rows; i++)
        starts[((keys[i] >>> shift) & MASK) + 1]++;
    if (starts.includes(rows))
        return false;
    for (let digit = 1; digit <= MASK; digit++)
        starts[digit] += starts[digit - 1];
    for (let i = 0; i < rows; i++) {
        const key = keys[i];
        const at = starts[(key >>> shift) & MASK]++;
        toKeys[at] = key;
        toOrder[at] = order[i];
    }
    return true;
}
/** Rows of one key among each other, by their other half. */
function sortWithin(order, keys, low) {
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && keys[end] === keys[start])
            end++;
        if (end - start > FEW)
            sortMany(order, start, end, low);
        else if (end - start > 1)
            sortFew(order, start, end, low);
        start = end;
    }
}
/** Insertion sort. */
function sortFew(order, start, end, low) {
    for (let i = start + 1; i < end; i++) {
        const row = order[i];
        let at = i;
        for (; at > start && low[order[at - 1]] > low[row]; at--)
            order[at] = order[at - 1];
        order[at] = row;
    }
}
function sortMany(order, start, end, low) {
    const rows = order.slice(start, end);
    const own = Uint32Array.from(rows, (row) => low[row]);
    if (own.every((word) => word === own[0]))
        return;
    const ranks = sortKeys(own).order;
    for (let i = 0; i < ranks.length; i++)
        order[start + i] = rows[ranks[i]];
}


/***/ }),

/***/ 23267:
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


/***/ })

};
