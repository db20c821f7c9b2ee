export const id = 516;
export const ids = [516];
export const modules = {

/***/ 24351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ changedTable),
/* harmony export */   G: () => (/* binding */ baselineLine),
/* harmony export */   k8: () => (/* binding */ changedColumns),
/* harmony export */   kz: () => (/* binding */ baselineDetails)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78134);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68844);



/** One breath about what is new in the data. */
function baselineLine(difference) {
    if (!difference)
        return [];
    const { source, change, reason, splits, addedSplits, removedSplits } = difference;
    const said = [
        ...splits.flatMap((split) => splitWords(split)),
        ...addedSplits.map((split) => `${split} is new`),
        ...removedSplits.map((split) => `${split} is gone`),
    ];
    const what = change === 'none' ? reason : said.join('; ');
    const suggested = SUGGESTED[change] && ` ${SUGGESTED[change]}: ${reason}.`;
    return [(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(`Against the data of ${source}`), `: ${what}.${suggested}`)];
}
const SUGGESTED = {
    none: '',
    patch: 'A patch version of the data',
    minor: 'A minor version of the data',
    major: 'A major version of the data',
    unknown: 'A minor or a major version of the data',
};
function splitWords({ split, rows, same, added, removed, changed, columns }) {
    if (same.rows)
        return [`${split} has the same rows`];
    const drifted = (columns ?? []).filter((column) => column.drifted).map(({ column }) => column);
    const parts = [
        rows.before === rows.after ? `as many rows` : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.before)} → ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rows.after, 'row')}`,
        rows.added !== null && rows.removed !== null
            ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.added)} new and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows.removed)} gone`
            : '',
        added.length > 0 ? `added ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(added)}` : '',
        removed.length > 0 ? `lost ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(removed)}` : '',
        changed.length > 0 ? `other type of ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(changed.map(({ column }) => column))}` : '',
        drifted.length > 0
            ? `changed ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(drifted)}`
            : columns === null
                ? 'distributions not compared'
                : 'no column beyond chance',
    ];
    return [`${split}: ${parts.filter(Boolean).join(', ')}`];
}
const allColumns = ({ splits }) => splits.flatMap(({ split, columns }) => (columns ?? []).map((column) => ({ split, column })));
/** The columns that changed, most first. */
const changedColumns = (difference) => (difference ? allColumns(difference) : [])
    .filter(({ column }) => column.drifted)
    .sort((a, b) => (b.column.effect ?? 0) - (a.column.effect ?? 0));
/** At most `most` rows, the last of which counts the others. */
function changedTable(changed, most, keep) {
    const shown = changed.length > most ? changed.slice(0, Math.max(1, most - 1)) : changed;
    const rest = changed.length - shown.length;
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Split'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Changed column'), ...MEASURES], [
        ...shown.map(({ split, column }) => [split, column.column, ...measures(column)]),
        ...(rest > 0 ? [['', `and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(rest, 'more column')}`]] : []),
    ], keep);
}
const MEASURES = [(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)('PSI'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)('Missing'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Categories')];
const measures = (column) => [
    (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .orDash */ .gR)(column.effect, _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .significant */ .I1),
    `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(column.nulls.before)} → ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(column.nulls.after)}`,
    categoryWords(column),
];
function baselineDetails(difference) {
    return difference ? [...movedDetails(difference), ...splitDetails(difference)] : [];
}
function movedDetails({ moved, source }) {
    if (!moved || moved.length === 0)
        return [];
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Rows that moved between splits since ${source}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('From'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('To'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG)('Rows'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Now in'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Ids')], moved.map(({ from, to, rows, places, ids }) => [
            from,
            to,
            (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rows),
            `${places.length === 1 ? 'row' : 'rows'} ${places.map(_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9).join(' · ')}`,
            ids ? (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(ids) : _numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .DASH */ .jr,
        ]))),
    ];
}
function splitDetails(difference) {
    if (difference.splits.length === 0)
        return [];
    const columns = allColumns(difference).sort((a, b) => Number(b.column.drifted) - Number(a.column.drifted));
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .details */ .zH)(`Against the data of ${difference.source}`, splitTable(difference.splits), ...(columns.length > 0 ? [columnTable(columns)] : [])),
    ];
}
/** Rows, columns and fingerprints. */
function splitTable(splits) {
    const sameness = (same) => (same ? 'same' : 'other');
    const columnWords = ({ added, removed, changed }) => [
        added.length > 0 ? `added ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(added)}` : '',
        removed.length > 0 ? `lost ${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(removed)}` : '',
        ...changed.map(({ column, before, after }) => `${column}: ${before} → ${after}`),
    ]
        .filter(Boolean)
        .join('; ') || 'the same';
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Split'),
        ...['Rows before', 'Rows now', 'New', 'Gone'].map(_build_js__WEBPACK_IMPORTED_MODULE_1__/* .right */ .pG),
        (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Columns'),
        ...['Digest of the files', 'of the rows', 'of the columns'].map(_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb),
    ], splits.map((split) => [
        split.split,
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(split.rows.before),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(split.rows.after),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .orDash */ .gR)(split.rows.added, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
        (0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .orDash */ .gR)(split.rows.removed, _text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
        columnWords(split),
        ...[split.same.bytes, split.same.rows, split.same.schema].map(sameness),
    ]), 10);
}
const columnTable = (columns) => (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Split'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Column'), (0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .left */ .kb)('Distribution'), ...MEASURES], columns.map(({ split, column }) => [
    split,
    column.column,
    column.reason ?? (column.drifted ? 'changed' : 'same'),
    ...measures(column),
]), 20);
function categoryWords({ categories }) {
    if (!categories)
        return [_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .DASH */ .jr];
    const named = (names) => (names && names.length > 0 ? ` (${(0,_build_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(names)})` : '');
    return [
        `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(categories.new)} new${named(categories.names?.new)}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(categories.vanished)} vanished${named(categories.names?.vanished)}`,
    ];
}


/***/ }),

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ distributionSpec),
  d: () => (/* binding */ seriesWords)
});

;// CONCATENATED MODULE: ./lib/report/pictures/bins.js
/**
 * A profile's fixed bins pooled into at most about `most` drawn ones with finite ends. The outermost bins hold all
 * that lies beyond their edges; their drawn width ends at the nearer of the data's end and a quarter of the
 * inner range, so that one outlier does not squeeze the picture.
 */
function pooledBins(profile, range, most = 20) {
    const { edges, counts } = profile;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (edges.length === 0 || total === 0)
        return [];
    const [low, high] = range;
    const shift = isWhole(profile) ? 0.5 : 0;
    const least = (high - low) / most;
    const bins = [];
    let start = low;
    let rows = 0;
    counts.forEach((count, i) => {
        rows += count;
        const end = i < edges.length ? edges[i] + shift : high;
        if (end <= start || (i < edges.length && end - start < least * 0.999))
            return;
        bins.push({ low: start, high: end, density: rows / total / (end - start) });
        start = end;
        rows = 0;
    });
    return bins;
}
const MOST_WHOLE_VALUES = 12;
/**
 * A column of few whole numbers, value by value: bin i is what lies above edge i − 1, up to edge i. An edge just
 * below a number only parts it from smaller ones. Undefined where the column is not of that kind.
 */
function wholeValues(profile) {
    const { edges, counts, min, max } = profile;
    if (min === null || max === null || edges.length === 0)
        return undefined;
    const ends = [...edges.map(wholeEdge), Math.max(max, wholeEdge(edges[edges.length - 1]))];
    if (![min, max, ...ends].every(Number.isInteger))
        return undefined;
    const bars = counts.flatMap((count, i) => {
        if (count === 0)
            return [];
        const low = i === 0 ? Math.min(min, ends[0]) : ends[i - 1] + 1;
        return [{ value: low >= ends[i] ? `${ends[i]}` : `${low} to ${ends[i]}`, count }];
    });
    return bars.length <= MOST_WHOLE_VALUES ? bars : undefined;
}
/** The last whole number that lies below the edge or on it, where the edge marks one. */
const wholeEdge = (edge) => Number.isInteger(edge) ? edge : Math.ceil(edge) - edge < 1e-6 ? Math.ceil(edge) - 1 : edge;
/** Whole numbers are drawn around themselves: 5 from 4.5 to 5.5. */
const isWhole = ({ edges, min, max }) => [...edges.map(wholeEdge), min ?? 0, max ?? 0].every(Number.isInteger);
/** Ends of the axis that suit all of the profiles; undefined where none has bins. */
function drawnRange(profiles) {
    const binned = profiles.filter(({ edges }) => edges.length > 0);
    if (binned.length === 0)
        return undefined;
    const first = Math.min(...binned.map(({ edges }) => edges[0]));
    const last = Math.max(...binned.map(({ edges }) => edges[edges.length - 1]));
    const reach = (last - first || Math.abs(last) || 1) / 4;
    const whole = binned.every(isWhole);
    const low = Math.max(first - reach, Math.min(first, ...binned.map(({ min }) => min ?? first)));
    const high = Math.min(last + reach, Math.max(last, ...binned.map(({ max }) => max ?? last)));
    const air = whole ? 0.5 : low < high ? 0 : reach;
    return [(whole ? Math.floor(low) : low) - air, (whole ? Math.ceil(high) : high) + air];
}

// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/distribution.js


const MOST_CATEGORIES = 15;
/** Distributions of one column, one or two over each other; undefined where nothing can be drawn. */
function distributionSpec(series, title = null, 
/** The numbers are seconds since 1970 and are shown as dates. */
temporal = false) {
    const drawn = series.map(asDrawn);
    const numeric = drawn.flatMap(({ name, profile }) => profile.kind === 'numeric' ? [{ name, profile }] : []);
    if (numeric.length > 0)
        return numericSpec(numeric, title, temporal);
    return categoricalSpec(drawn.flatMap(({ name, profile }) => (profile.kind === 'categorical' ? [{ name, profile }] : [])), series.some(({ profile }) => profile.kind === 'numeric'));
}
/** A few whole numbers, such as days of the week, are drawn one by one. */
function asDrawn({ name, profile }) {
    const values = profile.kind === 'numeric' ? wholeValues(profile) : undefined;
    if (!values || profile.kind !== 'numeric')
        return { name, profile };
    const { rows, nulls } = profile;
    const categorical = { name: profile.name, kind: 'categorical', rows, nulls, other: 0 };
    return { name, profile: { ...categorical, distinct: values.length, categories: values } };
}
function numericSpec(series, title, temporal) {
    const range = drawnRange(series.map(({ profile }) => profile));
    if (!range)
        return undefined;
    const [filled, lined] = series;
    const names = [filled.name, lined?.name ?? ''];
    const unit = temporal ? 1000 : 1;
    const binsOf = ({ profile }) => pooledBins(profile, range).map((bin) => ({ ...bin, low: bin.low * unit, high: bin.high * unit }));
    const bins = binsOf(filled).map((bin) => ({ ...bin, series: filled.name }));
    const x = (field) => ({
        field,
        ...(temporal ? { type: 'temporal', axis: { tickCount: 5 } } : { type: 'quantitative' }),
        title,
        scale: {
            domain: range.map((end) => end * unit),
            nice: false,
            ...(temporal ? { type: 'utc' } : { zero: false }),
        },
    });
    const y = {
        field: 'density',
        type: 'quantitative',
        title: 'density',
        scale: { zero: true },
        axis: { labels: false, grid: false },
    };
    const color = { ...(0,pictures_frame/* seriesColour */.IF)(...names), legend: lined ? pictures_frame/* SQUARES */.p9 : null };
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            {
                data: { values: bins },
                mark: { type: 'rect', opacity: 0.45 },
                encoding: { x: x('low'), x2: { field: 'high' }, y, y2: { datum: 0 }, color },
            },
            ...(lined ? [outline(binsOf(lined), lined.name, { x: x('at'), y, color })] : []),
        ],
    });
}
function outline(bins, name, encoding) {
    const [start, last] = [bins[0], bins.at(-1)];
    const at = (x, density) => ({ at: x, density, series: name });
    return {
        data: {
            values: last
                ? [
                    at(start.low, 0),
                    ...bins.map(({ low, density }) => at(low, density)),
                    at(last.high, last.density),
                    at(last.high, 0),
                ]
                : [],
        },
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
        encoding,
    };
}
/** Categories in the order of their frequency, `whole` numbers in their own. */
function categoricalSpec(series, whole) {
    const values = series.flatMap(({ name, profile }) => profile.categories.map(({ value, count }) => ({
        value,
        share: count / (profile.rows - profile.nulls),
        series: name,
    })));
    const order = [...new Set(values.map(({ value }) => value))].slice(0, MOST_CATEGORIES);
    if (whole)
        order.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    if (order.length === 0)
        return undefined;
    const names = [series[0].name, series[1]?.name ?? ''];
    const paired = series.length > 1;
    return (0,pictures_frame/* framed */.Qu)({
        data: { values: values.filter(({ value }) => order.includes(value)) },
        mark: { type: 'bar', opacity: 0.85 },
        encoding: {
            y: { field: 'value', type: 'nominal', sort: order, title: null, axis: { labelLimit: 110 } },
            x: {
                field: 'share',
                type: 'quantitative',
                title: 'share of rows',
                axis: { format: '.0%', tickCount: 4 },
            },
            color: { ...(0,pictures_frame/* seriesColour */.IF)(...names), ...(paired ? {} : { legend: null }) },
            ...(paired ? { yOffset: { field: 'series', type: 'nominal', sort: names } } : {}),
        },
    }, 70 + (paired ? 18 : 14) * order.length);
}
/** What the picture's colours mean, in words. */
function seriesWords(series) {
    const [first, second] = series.map(asDrawn);
    if (first.profile.kind === 'numeric')
        return second
            ? `Filled grey: ${first.name}. Blue line: ${second.name}. The outermost bins hold all that lies beyond.`
            : 'The outermost bins hold all that lies beyond.';
    const most = first.profile.distinct > MOST_CATEGORIES ? `The ${MOST_CATEGORIES} most frequent values.` : '';
    return [second ? `Grey bars: ${first.name}. Blue bars: ${second.name}.` : '', most]
        .filter(Boolean)
        .join(' ');
}


/***/ }),

/***/ 56208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ shares),
/* harmony export */   KB: () => (/* binding */ restRows),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   _W: () => (/* binding */ roomBeside)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/** Lines of Markdown before the first fold, empty ones included. */
const LINES = 25;
/** A table's head, its rule, and the empty line behind it. */
const TABLE_LINES = 3;
/** Rows that are left for `tables` tables beside the other blocks of the first screen; at least two each. */
function roomBeside(others, tables) {
    const taken = others.map(linesOf).reduce((sum, lines) => sum + lines, 0);
    return Math.max(4, 2 * tables, LINES - taken - tables * TABLE_LINES);
}
function linesOf(block) {
    if (block.type === 'list')
        return block.items.length + 1;
    return block.type === 'table' ? block.rows.length + TABLE_LINES : 2;
}
/** Rows for each table: what it wants, by turns where there is no room for all. */
function shares(wanted, room) {
    const given = wanted.map(() => 0);
    for (let left = room; left > 0;) {
        const open = given.flatMap((rows, i) => (rows < wanted[i] ? [i] : [])).slice(0, left);
        if (open.length === 0)
            break;
        for (const i of open)
            given[i]++;
        left -= open.length;
    }
    return given;
}
const rowsOf = ({ shown, rest }) => shown.length + rest.size;
/** As many as have room beside one row for each verdict among the others. */
function fitting(all, room, verdictOf) {
    for (let kept = Math.min(all.length, Math.max(1, room));; kept--) {
        const rest = new Map();
        for (const one of all.slice(kept)) {
            const verdict = verdictOf(one);
            if (verdict)
                rest.set(verdict, (rest.get(verdict) ?? 0) + 1);
        }
        const fitted = { shown: all.slice(0, kept), rest };
        if (kept <= 1 || rowsOf(fitted) <= room)
            return fitted;
    }
}
/** One row for each verdict: `❌ fail | and 7 more checks`. */
const restRows = ({ rest }, noun) => [...rest].map(([verdict, some]) => [{ sign: verdict }, `and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(some, `more ${noun}`)}`]);


/***/ })

};
