export const id = 8002;
export const ids = [8002];
export const modules = {

/***/ 68002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ compareProfiles)
});

// UNUSED EXPORTS: compareColumn

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
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
var distributions = __webpack_require__(33740);
// EXTERNAL MODULE: ./lib/statistics/binomial.js
var binomial = __webpack_require__(53726);
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
    if (other === 0)
        return [];
    const count = distinct - categories.length;
    return new Array(count).fill(Math.ceil(other / count));
}
function unseenReason(reference) {
    if (reference.kind !== 'categorical')
        return [];
    const listed = reference.categories.length;
    return [untested('unseen-categories', `the reference lists only its ${listed} most frequent categories`)];
}


/***/ })

};
