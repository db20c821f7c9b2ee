export const id = 1047;
export const ids = [1047];
export const modules = {

/***/ 81047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ ImagesRun),
  imagesNow: () => (/* binding */ imagesNow),
  q: () => (/* binding */ progress)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/files.js
var files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/data/integrity/finding.js
var finding = __webpack_require__(71237);
// EXTERNAL MODULE: ./lib/data/integrity/words.js
var words = __webpack_require__(89297);
;// CONCATENATED MODULE: ./lib/data/images/near.js
/** Hexadecimal digits of a difference hash. */
const DIGITS = 16;
/**
 * Images by their difference hashes, found again within a Hamming distance. Of `most + 1` bands of two hashes at most
 * `most` bits apart one is equal, so that only hashes that share a band are compared; none is missed.
 * @see Manku, Jain, Das Sarma (2007), Detecting Near-Duplicates for Web Crawling.
 */
class NearIndex {
    most;
    bands;
    byHash = new Map();
    /** `most` bits, from 0 to 15. */
    constructor(most) {
        this.most = most;
        this.bands = Array.from({ length: most + 1 }, () => new Map());
    }
    add(hash, file) {
        const seen = this.byHash.get(hash);
        if (seen) {
            seen.files.add(file);
            return;
        }
        const entry = { hash, files: new Set([file]) };
        this.byHash.set(hash, entry);
        for (const [i, band] of this.bands.entries()) {
            const key = this.key(hash, i);
            const entries = band.get(key);
            if (entries)
                entries.push(entry);
            else
                band.set(key, [entry]);
        }
    }
    /** Whether another file is near; one of the same bytes is not another. */
    hasNear(hash, file) {
        const isOther = ({ files }) => files.size > 1 || !files.has(file);
        return this.bands.some((band, i) => band.get(this.key(hash, i))?.some((seen) => isOther(seen) && distance(seen.hash, hash) <= this.most));
    }
    key(hash, band) {
        const edge = (of) => Math.floor((of * DIGITS) / this.bands.length);
        return hash.slice(edge(band), edge(band + 1));
    }
}
/** Bits in which two hashes differ. */
function distance(a, b) {
    const half = (from) => ones(Number.parseInt(a.slice(from, from + 8), 16) ^ Number.parseInt(b.slice(from, from + 8), 16));
    return half(0) + half(8);
}
function ones(word) {
    let bits = 0;
    for (let rest = word; rest !== 0; rest &= rest - 1)
        bits += 1;
    return bits;
}

;// CONCATENATED MODULE: ./lib/data/images/checks.js




const MOST_PLACES = 10;
/** Checks of the images of every split, and of every pair; the splits come in the order of the configuration. */
const imageChecks = (splits, settings) => splits.flatMap((later, i) => [
    ...within(later, settings),
    // With nothing to hold it against a split would pass; that there is nothing is another finding.
    ...splits
        .slice(0, i)
        .filter(({ images }) => images.length > 0)
        .flatMap((earlier) => between(earlier, later, settings)),
]);
function within(of, settings) {
    const seen = new Set();
    const isRepeat = ({ sha256 }) => seen.size === seen.add(sha256).size;
    return [
        ...missing(of, settings),
        ...counted('image-unreadable', of, settings, ({ damage }) => damage !== null, 'that cannot be read'),
        ...counted('image-extension', of, settings, ({ misnamed }) => misnamed, 'of another format than the name says'),
        ...counted('image-duplicates', of, settings, isRepeat, 'with the bytes of an earlier one'),
        ...near(of, null, settings),
    ];
}
function missing({ split, rows, missing: absent }, settings) {
    const { severity, 'max-percent': most } = settings['image-missing'];
    if (rows === undefined || absent === undefined || severity === 'off')
        return [];
    const of = rows.length + absent.length;
    return [
        (0,finding/* judged */.g)({
            ...{ check: 'image-missing', split, against: null, of },
            broken: absent.length > (most / 100) * of,
            failing: absent.length,
            threshold: most,
            found: (0,words/* rowsFound */.M)(absent.length, of, 'whose image is not there'),
            allowed: (0,words/* rowsAllowed */._)(most),
            rows: absent.slice(0, MOST_PLACES),
        }, severity),
    ];
}
function between(earlier, later, settings) {
    const known = new Set(earlier.images.map(({ sha256 }) => sha256));
    const words = `with the bytes of one of ${earlier.split}`;
    return [
        ...counted('image-overlap', later, settings, ({ sha256 }) => known.has(sha256), words, earlier.split),
        ...near(later, earlier, settings),
    ];
}
function counted(check, of, settings, isFailing, words, against = null) {
    const limit = settings[check];
    if (limit.severity === 'off')
        return [];
    const failing = indexesOf(of.images, isFailing);
    return [checks_finding({ check, split: of.split, against }, of, failing, limit, words)];
}
/**
 * Images that look like another by their difference hashes, and are not copies of it. Where an image was not decoded
 * the check is no pass: it found some, or it could not tell.
 */
function near(later, earlier, settings) {
    const limit = settings['image-near-duplicates'];
    if (limit.severity === 'off')
        return [];
    const index = new NearIndex(limit['max-distance']);
    for (const { dhash, sha256 } of earlier?.images ?? [])
        if (dhash !== null)
            index.add(dhash, sha256);
    const failing = indexesOf(later.images, ({ dhash, sha256 }) => {
        if (dhash === null)
            return false;
        const isNear = index.hasNear(dhash, sha256);
        if (earlier === null)
            index.add(dhash, sha256);
        return isNear;
    });
    const unknown = [...later.images, ...(earlier?.images ?? [])].filter(({ dhash }) => dhash === null).length;
    const place = {
        check: 'image-near-duplicates',
        split: later.split,
        against: earlier?.split ?? null,
    };
    const words = `that ${failing.length === 1 ? 'looks' : 'look'} like another${earlier ? ` of ${earlier.split}` : ''} (dHash, at most ${(0,lib_text/* plural */.LS)(limit['max-distance'], 'bit')} apart)`;
    const found = checks_finding(place, later, failing, limit, words);
    if (unknown === 0)
        return [found];
    const gap = `${(0,lib_text/* plural */.LS)(unknown, 'file')} not compared, for their pixels cannot be decoded here`;
    if (found.verdict !== 'pass')
        return [{ ...found, found: `${found.found}; ${gap}` }];
    return [(0,finding/* untested */.X)({ ...place, of: later.images.length }, limit.severity, gap)];
}
function checks_finding(place, { images, rows, named }, failing, { severity, 'max-percent': most }, words) {
    if (images.length === 0)
        return (0,finding/* untested */.X)({ ...place, of: 0 }, severity, 'there is no image');
    const places = failing.slice(0, MOST_PLACES);
    const percent = Number(((failing.length / images.length) * 100).toPrecision(2));
    const found = (0,finding/* judged */.g)({
        ...place,
        of: images.length,
        broken: failing.length > (most / 100) * images.length,
        failing: failing.length,
        threshold: most,
        found: failing.length === 0 ? 'none' : `${(0,lib_text/* plural */.LS)(failing.length, 'image')} (${(0,lib_text/* plain */.pj)(percent)} %) ${words}`,
        allowed: most === 0 ? 'none' : `at most ${(0,lib_text/* plain */.pj)(most)} % of images`,
        rows: places.map((i) => rows?.[i] ?? i + 1),
    }, severity);
    if (places.length === 0 || !named)
        return found;
    return { ...found, files: places.map((i) => fileName(place.check, images[i])) };
}
/** With the damage, which is what a person has to know first. */
const fileName = (check, { path, damage }) => check === 'image-unreadable' ? `${path} ${damage}` : path;
const indexesOf = (images, isFailing) => images.flatMap((image, i) => (isFailing(image) ? [i] : []));

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/data/render.js
var render = __webpack_require__(27126);
// EXTERNAL MODULE: ./lib/data/images/scan.js + 2 modules
var scan = __webpack_require__(91437);
;// CONCATENATED MODULE: ./lib/data/images/column.js







/**
 * Reads every image that the cells of `column` name, relative to `root`; a file that several rows name is read once.
 * Undefined where the table has no such column.
 */
async function columnImages(engine, { table, accesses, stored }, column, root, onFile) {
    const access = accesses.get(column);
    if (!access)
        return undefined;
    const path = (0,data_engine/* sqlIdentifier */.I3)('path');
    const { path: cells } = await engine.columns(`SELECT CAST(${access.value} AS VARCHAR) AS ${path}
     FROM (SELECT *, row_number() OVER () AS ${render/* ROW_NUMBER */.Tp} FROM ${table}) ORDER BY ${render/* ROW_NUMBER */.Tp}`);
    const folder = (0,external_node_fs_.realpathSync)(root);
    const places = new Map();
    const named = Array.from(cells, (cell, i) => {
        const file = cell === null ? null : fileUnder(folder, cell);
        if (file !== null && !places.has(file))
            places.set(file, { file, path: cell, row: i + 1 });
        return file;
    });
    // Errors name the row: a cell may not be shown.
    const listed = [...places.values()];
    const found = await (0,scan/* scanImages */.s)(listed, (i) => `${stored.shownPath}: the image of row ${listed[i].row}`, onFile);
    const images = new Map(listed.map(({ file }, i) => [file, found[i]]));
    const digests = new Map(listed.map(({ file }, i) => [file, found[i].sha256]));
    const rows = numbersOf(named, (file) => file !== null);
    return {
        images: rows.map((row) => images.get(named[row - 1])),
        rows,
        missing: numbersOf(named, (file) => file === null),
        digest: await namedDigest(engine, stored, column, root, { digests }),
    };
}
/**
 * Digest of what the cells of a column name: the bytes of the file of each, or that there is none. With the bytes of
 * the table it says what a training sees.
 *
 * @param known.digests of files that have been read already
 */
async function namedDigest(engine, { stored }, column, root, known = {}) {
    const { cell } = await engine.columns(`SELECT DISTINCT CAST(${(0,data_engine/* sqlIdentifier */.I3)(column)} AS VARCHAR) AS cell FROM ${stored}`);
    const cells = Array.from(cell).filter((each) => each !== null);
    const folder = (0,external_node_fs_.realpathSync)(root);
    const lines = [];
    for (const path of cells.sort()) {
        const file = fileUnder(folder, path);
        const digest = file === null ? null : (known.digests?.get(file) ?? (await (0,evidence_files/* fileDigest */.hd)(file)));
        lines.push(JSON.stringify([path, digest]));
        known.onFile?.(lines.length, cells.length);
    }
    return (0,canonical/* sha256 */.sc)(lines.join('\n'));
}
const numbersOf = (files, isMeant) => files.flatMap((file, i) => (isMeant(file) ? [i + 1] : []));
/** The ordinary file that a path means, links followed; null where it is none, or leads out of the folder. */
function fileUnder(folder, path) {
    try {
        const file = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder, path));
        const way = (0,external_node_path_.relative)(folder, file);
        // Of another drive of Windows there is no way.
        const isInside = way !== '..' && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
        return isInside && (0,external_node_fs_.statSync)(file).isFile() ? file : null;
    }
    catch (error) {
        if (error.code === undefined)
            throw error;
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/data/images/facts.js
/** What the images of a split come to. */
function imageFacts(images) {
    return {
        files: images.length,
        bytes: images.reduce((sum, { bytes }) => sum + bytes, 0),
        unreadable: images.filter(({ damage }) => damage !== null).length,
        hashed: images.filter(({ dhash }) => dhash !== null).length,
        formats: tally(images.map(({ format }) => format)),
        modes: tally(images.map(({ mode }) => mode)),
        width: range(images.map(({ width }) => width)),
        height: range(images.map(({ height }) => height)),
    };
}
function tally(values) {
    const counts = {};
    for (const value of values)
        if (value !== null)
            counts[value] = (counts[value] ?? 0) + 1;
    return counts;
}
function range(values) {
    const known = values.filter((value) => value !== null);
    if (known.length === 0)
        return null;
    return known.reduce((so, value) => ({ min: Math.min(so.min, value), max: Math.max(so.max, value) }), {
        min: known[0],
        max: known[0],
    });
}

;// CONCATENATED MODULE: ./lib/actions/images.js








/** The images of every split: those of a folder, or those that a column names. */
class ImagesRun {
    context;
    engine;
    sources;
    found = [];
    constructor(context, engine, sources) {
        this.context = context;
        this.engine = engine;
        this.sources = sources;
    }
    async see(seen) {
        const { split, images } = seen;
        const { classified } = this.sources.contract;
        const { images: asked } = this.context.model.config.data;
        if (images)
            this.found.push({ split, images, named: !classified.includes('path') });
        else if (asked) {
            const onFile = progress(this.context);
            const found = await columnImages(this.engine, seen, asked.column, imageRoot(this.context, this.sources.splits[split]), onFile);
            const named = this.sources.showValues && !classified.includes(asked.column);
            if (found)
                this.found.push({ split, named, ...found });
        }
    }
    /** `order` is that in which splits are held against each other. */
    checks(order) {
        const splits = this.found.toSorted((a, b) => order.indexOf(a.split) - order.indexOf(b.split));
        return imageChecks(splits, this.context.model.config.data.integrity);
    }
    /** Split → what its images are; undefined where there are none. */
    facts() {
        if (this.found.length === 0)
            return undefined;
        return Object.fromEntries(this.found.map(({ split, images, digest }) => [
            split,
            { ...imageFacts(images), ...(digest ? { digest } : {}) },
        ]));
    }
}
/** What the paths of a column are relative to; `split` as the configuration names it. */
function imageRoot(context, { path, shownPath }) {
    const { root } = context.model.config.data.images ?? {};
    if (root === undefined)
        return (0,files/* findFiles */.lY)(path, shownPath).root;
    const key = ['data', 'images', 'root'];
    const folder = context.inside(root, key.join('.'));
    if ((0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return folder;
    throw context.model.error(key, `"${root}" is no folder`);
}
/**
 * What the images are now that a column of a validated split names; undefined where none does.
 *
 * @param file with the validated rows
 */
async function imagesNow(context, split, { file, csv }) {
    const { images, splits } = context.model.config.data;
    if (!images)
        return undefined;
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openStored */.c2)(engine, file, context.shown(file), csv);
        if (!table.storedColumns.some(({ name }) => name === images.column))
            return undefined;
        const path = context.data(splits[split], ['data', 'splits', split]);
        const root = imageRoot(context, { path, shownPath: context.shown(path) });
        return await namedDigest(engine, table, images.column, root, { onFile: progress(context) });
    }
    finally {
        engine.close();
    }
}
/** Tells of images as they are read. */
const progress = ({ platform }) => (done, total) => platform.log.progress('reading images', done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)}`);


/***/ }),

/***/ 71237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ untested),
/* harmony export */   g: () => (/* binding */ judged)
/* harmony export */ });
const base = {
    against: null,
    column: null,
    class: null,
    failing: null,
    statistic: null,
    threshold: null,
    rows: [],
    reason: null,
};
function judged({ broken, ...finding }, severity) {
    const verdict = broken ? (severity === 'error' ? 'fail' : 'warn') : 'pass';
    return { ...base, ...finding, severity, verdict };
}
/** What could not be tested, and why. */
function untested(finding, severity, reason) {
    return { ...base, ...finding, severity, verdict: 'inconclusive', found: 'not tested', allowed: '', reason };
}


/***/ }),

/***/ 89297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ rowsFound),
/* harmony export */   _: () => (/* binding */ rowsAllowed)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/** `12 rows (0.3 %) that are rows of train too` */
function rowsFound(failing, of, words) {
    if (failing === 0)
        return 'none';
    const percent = Number(((failing / of) * 100).toPrecision(2));
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(failing, 'row')} (${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(percent)} %) ${words}`;
}
const rowsAllowed = (percent) => percent === 0 ? 'none' : `at most ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .pj)(Number(percent.toPrecision(3)))} % of rows`;


/***/ })

};
