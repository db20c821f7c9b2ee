export const id = 2798;
export const ids = [2798,1047,5977];
export const modules = {

/***/ 95977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BASE: () => (/* binding */ BASE),
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   findBaseContract: () => (/* binding */ findBaseContract),
/* harmony export */   revisionOf: () => (/* binding */ revisionOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23438);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27101);





/** What `against` means: where this change began, what production was made of, a file, or a revision of git. */
const BASE = 'base';
/** The contract to compare with; undefined, with a line that says why, where the base has none. */
async function findBaseContract(context, asked) {
    const path = context.inside(context.model.config.data.contract, 'data.contract');
    const shown = context.shown(path);
    const file = context.inside(asked, 'against');
    if (asked !== BASE && asked !== 'production' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), context.shown(file));
    if (asked === 'production')
        return ofProduction(context, shown);
    const git = (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__.gitOf)(context);
    const revision = asked === BASE ? await baseOf(git) : await revisionOf(git, asked);
    if (revision === undefined) {
        if (asked !== BASE)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${asked}" is neither a file nor a revision of git that is here`, {
                hint: 'In a workflow, check out with fetch-depth: 0.',
            });
        context.platform.log.notice('No default branch is here, so the contract is compared with no earlier one.');
        return undefined;
    }
    const name = `${revision.slice(0, 9)}:${shown}`;
    // A path that begins with ./ counts from the folder in which git runs.
    const { code, stdout } = await git.run(['show', `${revision}:./${relativeTo(context, path)}`]);
    if (code === 0)
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(stdout.toString('utf8'), name);
    context.platform.log.notice(`There is no ${name}: the contract is new.`);
    return undefined;
}
const relativeTo = (context, path) => path.startsWith(`${context.directory}/`)
    ? path.slice(context.directory.length + 1)
    : context.model.config.data.contract;
async function ofProduction(context, shown) {
    const registry = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__.registryOf)(context);
    const holder = registry.stage(context.model.name, 'production');
    const bytes = holder && (await registry.readFile(holder, shown));
    if (holder && bytes)
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(bytes.toString('utf8'), `${holder.tag}:${shown}`);
    context.platform.log.notice(holder
        ? `${holder.tag} holds no ${shown}.`
        : `No version of ${context.model.name} holds "production" yet.`);
    return undefined;
}
/** The commit that a name stands for; undefined where git knows none. */
const revisionOf = async (git, name) => {
    const { code, stdout } = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
};
/** Where this change left the branch that it goes to: in a pull request its base, else the default branch. */
async function baseOf(git) {
    const target = process.env.GITHUB_BASE_REF;
    const branches = [
        ...(target ? [`origin/${target}`, target] : []),
        'origin/HEAD',
        'origin/main',
        'origin/master',
        'main',
        'master',
    ];
    for (const branch of branches) {
        const revision = await revisionOf(git, branch);
        if (revision === undefined)
            continue;
        const { code, stdout } = await git.run(['merge-base', 'HEAD', revision]);
        if (code === 0)
            return stdout.toString('utf8').trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`where this change left ${branch} is not here`, {
            hint: 'Check out with fetch-depth: 0, or name a file or a revision by `against`.',
        });
    }
    return undefined;
}


/***/ }),

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

/***/ 22798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  validateWhole: () => (/* binding */ validateWhole)
});

// EXTERNAL MODULE: ./lib/data/checks.js + 3 modules
var data_checks = __webpack_require__(60059);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
;// CONCATENATED MODULE: ./lib/statistics/correlation.js
/**
 * Pearson's correlation over the pairs in which both are numbers, as pandas' `DataFrame.corr` has it. Null for fewer
 * than three pairs, and where one of both does not vary.
 */
function correlation(x, y) {
    let [n, meanX, meanY] = [0, 0, 0];
    for (let i = 0; i < x.length; i++) {
        if (Number.isNaN(x[i]) || Number.isNaN(y[i]))
            continue;
        n += 1;
        meanX += (x[i] - meanX) / n;
        meanY += (y[i] - meanY) / n;
    }
    if (n < 3)
        return null;
    let [xx, yy, xy] = [0, 0, 0];
    for (let i = 0; i < x.length; i++) {
        if (Number.isNaN(x[i]) || Number.isNaN(y[i]))
            continue;
        const [dx, dy] = [x[i] - meanX, y[i] - meanY];
        xx += dx * dx;
        yy += dy * dy;
        xy += dx * dy;
    }
    const scale = Math.sqrt(xx) * Math.sqrt(yy);
    return scale > 0 ? Math.max(-1, Math.min(1, xy / scale)) : null;
}

// EXTERNAL MODULE: ./lib/statistics/distributions.js + 2 modules
var distributions = __webpack_require__(33740);
// EXTERNAL MODULE: ./lib/statistics/moments.js
var moments = __webpack_require__(23794);
// EXTERNAL MODULE: ./lib/statistics/wilson.js
var wilson = __webpack_require__(52215);
// EXTERNAL MODULE: ./lib/data/masked.js
var masked = __webpack_require__(33471);
// EXTERNAL MODULE: ./lib/data/profile.js + 1 modules
var data_profile = __webpack_require__(19946);
// EXTERNAL MODULE: ./lib/data/render.js
var render = __webpack_require__(27126);
;// CONCATENATED MODULE: ./lib/data/spread.js

/**
 * SQL table expression of about `most` of the `rows` rows of `source`: Fibonacci hashing of their places spreads them
 * evenly over the whole, and takes the same ones every time. All of them where there are no more. `isTable` says that
 * `source` is the name of a table.
 */
function spreadRows(source, rows, most, isTable = false) {
    if (rows <= most)
        return source;
    const chosen = (place) => `(${place} * 2654435761) % 4294967296 < ${Math.floor((most / rows) * 2 ** 32)}`;
    // A table knows its places, and need not count.
    if (isTable)
        return `(SELECT * FROM ${source} WHERE ${chosen('(rowid + 1)')})`;
    const numbered = `SELECT *, row_number() OVER () AS ${render/* ROW_NUMBER */.Tp} FROM ${source}`;
    return `(SELECT * FROM (${numbered}) WHERE ${chosen(render/* ROW_NUMBER */.Tp)})`;
}

// EXTERNAL MODULE: ./lib/data/types.js
var data_types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/exploration.js









/** Pictures need no more; a share of a tenth of them is known to two hundredths. */
const SAMPLE = 50_000;
const MOST_CORRELATED = 20;
const MOST_COLUMNS = 40;
const MOST_CATEGORIES = 12;
const BINS = 10;
const LEAST_ROWS = 10;
const ONE_SIDED = 0.975;
/** Correlations, and how the label goes with every column, of at most 50,000 rows spread over the split. */
async function explore(engine, seen, label) {
    const { split, facts, rows } = seen;
    const profiles = seen.profiles.slice(0, MOST_COLUMNS);
    const sample = await sampled(engine, seen, profiles, label);
    const numeric = profiles.filter(({ kind }) => kind === 'numeric').slice(0, MOST_CORRELATED);
    const { labels, reason } = labelValues(sample.label, label);
    return {
        split,
        digest: facts.digests.rows,
        sampled: sample.rows,
        rows,
        correlations: {
            columns: numeric.map(({ name }) => name),
            values: numeric
                .slice(1)
                .map(({ name }, i) => numeric
                .slice(0, i + 1)
                .map((other) => correlation(sample.columns.get(name), sample.columns.get(other.name)))),
        },
        label: {
            column: label.name,
            shows: labels ? label.shows : null,
            reason,
            overall: labels?.some(Number.isFinite) ? (0,moments/* mean */.i2)(labels.filter(Number.isFinite)) : null,
            columns: labels
                ? profiles.flatMap((profile) => {
                    const values = sample.columns.get(profile.name);
                    if (!values || profile.name === label.name)
                        return [];
                    const bins = labelBins(profile, values, labels, label.shows === 'share');
                    return bins.length < 2 ? [] : [{ column: profile.name, bins }];
                })
                : [],
        },
    };
}
async function sampled(engine, { source, rows }, profiles, label) {
    const described = await engine.rows(`DESCRIBE SELECT * FROM ${source}`);
    const types = new Map(described.map((row) => [row.column_name, row.column_type]));
    const values = profiles.map((profile, i) => `${valueSql(profile, types)} AS x${i}`);
    const labelType = types.get(label.name);
    const wanted = labelType === undefined || label.shows === null ? 'NULL' : labelSql(label, labelType);
    const found = await engine.columns(`SELECT ${[...values, `CAST(${wanted} AS DOUBLE) AS y`].join(', ')} FROM ${spreadRows(source, rows, SAMPLE)}`);
    const y = found.y;
    return {
        rows: y.length,
        columns: new Map(profiles.map(({ name }, i) => [name, found[`x${i}`]])),
        label: wanted === 'NULL' ? null : y,
    };
}
function valueSql(profile, types) {
    const column = (0,data_engine/* sqlIdentifier */.I3)(profile.name);
    const type = types.get(profile.name);
    if (profile.kind === 'numeric')
        return (0,data_profile/* numericValue */.r3)(column, type);
    const listed = profile.categories.slice(0, MOST_CATEGORIES).map(({ value }) => (0,data_engine/* sqlString */.Qw)(value));
    const text = (0,masked/* shownText */.f$)((0,data_types/* canonicalText */.A4)(column, type), profile);
    return `CAST(CASE WHEN ${column} IS NOT NULL THEN coalesce(list_position([${listed.join(', ')}]::VARCHAR[], ${text}), 0) END AS DOUBLE)`;
}
function labelSql({ name, shows, positive }, type) {
    const column = (0,data_engine/* sqlIdentifier */.I3)(name);
    if (positive !== null)
        return `CASE WHEN ${column} IS NOT NULL THEN (${(0,data_types/* canonicalText */.A4)(column, type)} = ${(0,data_engine/* sqlString */.Qw)(positive)})::INT END`;
    if (shows === 'share' && type === 'VARCHAR')
        return `TRY_CAST(${column} AS DOUBLE)`;
    return type === 'VARCHAR' ? 'NULL' : `CAST(${column} AS DOUBLE)`;
}
function labelValues(labels, { name, shows }) {
    if (shows === null)
        return { labels: null, reason: 'the task has neither a positive class nor a number' };
    if (labels === null)
        return { labels, reason: `there is no number in "${name}"` };
    if (shows === 'share' && labels.some((value) => !Number.isNaN(value) && value !== 0 && value !== 1))
        return { labels: null, reason: `"${name}" is not 0 and 1; data.positive-label names the positive class` };
    return { labels, reason: null };
}
/** The label by bins of about equal size, or by the most frequent categories. */
function labelBins(profile, values, labels, isShare) {
    const bins = profile.kind === 'numeric' ? numericBins(profile) : categoryBins(profile);
    const highs = bins.map(({ high }) => high ?? Number.POSITIVE_INFINITY);
    const members = bins.map(() => []);
    for (let i = 0; i < values.length; i++) {
        if (Number.isNaN(values[i]) || Number.isNaN(labels[i]))
            continue;
        let bin = values[i] - 1;
        if (profile.kind === 'numeric')
            for (bin = 0; values[i] > highs[bin];)
                bin += 1;
        members[bin]?.push(labels[i]);
    }
    return bins.flatMap((bin, i) => members[i].length < LEAST_ROWS ? [] : [{ ...bin, ...summary(Float64Array.from(members[i]), isShare) }]);
}
function numericBins({ edges, counts }) {
    const target = counts.reduce((sum, count) => sum + count, 0) / BINS;
    const ends = [];
    let rows = 0;
    for (const [i, edge] of edges.entries()) {
        rows += counts[i];
        if (rows < target)
            continue;
        ends.push(edge);
        rows = 0;
    }
    return [...ends, null].map((high, i) => ({ low: ends[i - 1] ?? null, high, place: null }));
}
const categoryBins = ({ categories }) => categories.slice(0, MOST_CATEGORIES).map((_, i) => ({ low: null, high: null, place: i + 1 }));
function summary(labels, isShare) {
    const rows = labels.length;
    const value = (0,moments/* mean */.i2)(labels);
    if (isShare)
        return { rows, value, interval: (0,wilson/* wilsonInterval */.Y)(Math.round(value * rows), rows, ONE_SIDED) };
    const reach = (0,distributions/* normalQuantile */.Zl)(ONE_SIDED) * (0,moments/* standardError */.gU)(labels);
    return { rows, value, interval: [value - reach, value + reach] };
}

// EXTERNAL MODULE: ./lib/data/places.js + 1 modules
var places = __webpack_require__(42538);
// EXTERNAL MODULE: ./lib/data/shard.js
var data_shard = __webpack_require__(97416);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/actions/base-contract.js
var base_contract = __webpack_require__(95977);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/data/baseline/suggestion.js

/**
 * Croissant's versions of a dataset: patch for the same data in other bytes, minor for additions that leave the old
 * data as it was, major for what was changed, removed or moved to another split. Digests tell equality and counts,
 * so without the old rows a split that has grown is neither.
 * @see https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html on versioning
 */
function suggestion(found) {
    const losses = lossesOf(found);
    if (losses.length > 0)
        return { change: 'major', reason: losses.join('; ') };
    const open = found.splits.filter(isOpen).map(({ split }) => split);
    if (open.length > 0)
        return {
            change: 'unknown',
            reason: `rows of ${open.join(', ')} differ, and only the old rows could tell whether all of them are kept`,
        };
    const additions = additionsOf(found);
    if (additions.length > 0)
        return { change: 'minor', reason: `${additions.join('; ')}, all else is as it was` };
    if (found.splits.some(({ same }) => !same.bytes))
        return { change: 'patch', reason: 'the same rows in other files' };
    return { change: 'none', reason: 'the same files' };
}
/** What is no longer as it was, and so makes a change major. */
function lossesOf({ splits, removedSplits, moved }) {
    return [
        ...removedSplits.map((split) => `${split} is no longer there`),
        ...splits.flatMap(({ split, removed }) => removed.map((column) => `${split} has lost ${column}`)),
        ...splits.flatMap(({ split, changed }) => changed.map(({ column }) => `${column} of ${split} has another type`)),
        ...(moved ?? []).map(({ from, to, rows }) => `${(0,lib_text/* plural */.LS)(rows, 'row')} moved from ${from} to ${to}`),
        ...splits.flatMap(lostRows),
    ];
}
function lostRows({ split, rows, same, added, removed, changed }) {
    if (same.rows)
        return [];
    if (rows.removed !== null)
        return rows.removed > 0 ? [`${(0,lib_text/* plural */.LS)(rows.removed, 'row')} of ${split} changed or went`] : [];
    if (rows.after < rows.before)
        return [`${split} has ${(0,lib_text/* plural */.LS)(rows.before - rows.after, 'row')} fewer`];
    const sameColumns = added.length + removed.length + changed.length === 0;
    // As many rows that are not the same ones: some are not there any more.
    return sameColumns && rows.after === rows.before ? [`${split} has as many rows, but not the same ones`] : [];
}
/** Whether some rows are new, and nobody knows whether all old ones are among them. */
const isOpen = ({ same, rows }) => !same.rows && rows.removed === null;
const additionsOf = ({ splits, addedSplits }) => [
    ...addedSplits.map((split) => `${split} was added`),
    ...splits.flatMap(({ split, added }) => added.map((column) => `${split} has gained ${column}`)),
    ...splits.flatMap(({ split, rows: { added } }) => added ? [`${split} has ${(0,lib_text/* count */.U9)(added)} new ${added === 1 ? 'row' : 'rows'}`] : []),
];

;// CONCATENATED MODULE: ./lib/data/baseline/difference.js


/** How `after` differs from `before`: from digests and profiles, so that the old data is not needed, and from its rows. */
function baselineDifference(before, after, { source, digest, drift, named, rows }) {
    const [old, now] = [before, after].map(({ datasets }) => Object.keys(datasets));
    const splits = now
        .filter((split) => old.includes(split))
        .map((split) => ({
        ...splitChange(split, before.datasets[split], after.datasets[split], rows),
        columns: drift && (drift[split] ?? []).map((column) => columnChange(column, named.includes(column.column))),
    }));
    const addedSplits = now.filter((split) => !old.includes(split));
    const removedSplits = old.filter((split) => !now.includes(split));
    const moved = rows?.moved ?? null;
    return {
        source,
        digest,
        ...suggestion({ splits, addedSplits, removedSplits, moved }),
        addedSplits,
        removedSplits,
        splits,
        moved,
    };
}
function splitChange(split, before, after, changes) {
    const [types, now] = [before, after].map(({ columns }) => new Map(columns.map(({ name, type }) => [name, type])));
    const digests = { ...before.digests };
    return {
        split,
        rows: {
            before: before.rows,
            after: after.rows,
            ...(changes?.splits[split] ?? { added: null, removed: null }),
        },
        same: {
            bytes: digests.bytes === after.digests.bytes,
            rows: digests.rows === after.digests.rows,
            schema: digests.schema === after.digests.schema,
        },
        added: [...now.keys()].filter((name) => !types.has(name)),
        removed: [...types.keys()].filter((name) => !now.has(name)),
        changed: [...types].flatMap(([column, type]) => {
            const type2 = now.get(column);
            return type2 !== undefined && logical(type2) !== logical(type)
                ? [{ column, before: type, after: type2 }]
                : [];
        }),
    };
}
/** Formats store the same values in types of other widths. */
const logical = (type) => (0,data_types/* logicalTypeOf */.z9)(type) ?? type;
function columnChange(drift, mayName) {
    const { column, nullRate, effect, drifted, reason, reference, current } = drift;
    return {
        column,
        nulls: { before: nullRate.reference, after: nullRate.current },
        categories: categoryChange(reference, current, mayName),
        effect,
        drifted,
        reason,
    };
}
const MOST_NAMES = 10;
function categoryChange(before, after, mayName) {
    if (before?.kind !== 'categorical' || after?.kind !== 'categorical')
        return null;
    if (before.other > 0 || after.other > 0 || before.masked || after.masked)
        return null;
    const [old, now] = [before, after].map(({ categories }) => categories.filter(({ count }) => count > 0));
    const beyond = (some, others) => {
        const known = new Set(others.map(({ value }) => value));
        return some.map(({ value }) => value).filter((value) => !known.has(value));
    };
    const [fresh, gone] = [beyond(now, old), beyond(old, now)];
    const names = { new: fresh.slice(0, MOST_NAMES), vanished: gone.slice(0, MOST_NAMES) };
    return { new: fresh.length, vanished: gone.length, names: mayName ? names : null };
}

// EXTERNAL MODULE: ./lib/data/concealed.js
var concealed = __webpack_require__(93232);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/ingest.js
var ingest = __webpack_require__(46390);
// EXTERNAL MODULE: ./lib/data/source.js
var data_source = __webpack_require__(36967);
;// CONCATENATED MODULE: ./lib/data/baseline/earlier.js






const CASTS = 'earlier_casts';
/**
 * Reads the data as it was: the facts and profiles that its validation had, and the rows themselves.
 * @throws UserError for data that cannot be read
 */
async function readEarlier(engine, contract, splits) {
    const found = { datasets: {}, profiles: {}, tables: {} };
    const order = (0,data_checks/* inOrder */.al)(Object.keys(splits));
    for (const split of order) {
        const { path, shownPath, csv } = splits[split];
        const opened = await (0,dataset/* openStored */.c2)(engine, path, shownPath, {
            ...csv,
            names: (0,concealed/* headerOf */.r)(contract),
            classified: contract.classified,
            unseen: true,
        });
        try {
            const { facts, casts, table } = await (0,ingest/* ingest */.NW)(engine, opened, contract.columns, CASTS);
            const { source, columns } = casts.view(CASTS);
            found.datasets[split] = facts;
            found.profiles[split] = await (0,data_source/* reading */.h)(shownPath, () => (0,data_profile/* profileColumns */.Xv)(engine, source, columns, found.profiles[order[0]]));
            found.tables[split] = (0,dataset/* typedTable */.fd)(table, facts.columns);
        }
        finally {
            await (0,ingest/* forget */.y6)(engine, opened, CASTS);
        }
    }
    return found;
}

// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
;// CONCATENATED MODULE: ./lib/data/baseline/row-changes.js


const PLACES_SHOWN = 10;
/**
 * What became of the rows of a dataset, exactly: rows are told apart by the MD5 of their canonical text, so that
 * neither their order nor the format counts. Within a split the columns that it has on both sides are compared; a row
 * has moved where a split lost and another gained it on the columns that all of them have. `id` is a column whose
 * values may be named.
 */
async function rowChanges(engine, before, after, id) {
    const names = sharedColumns([...Object.values(before), ...Object.values(after)]);
    try {
        const splits = {};
        for (const split of Object.keys(before).filter((each) => Object.hasOwn(after, each))) {
            const pair = { [split]: sharedColumns([before[split], after[split]]) };
            await countHashes(engine, before, after, pair);
            splits[split] = await addedAndRemoved(engine);
        }
        const all = [...new Set([...Object.keys(before), ...Object.keys(after)])];
        // Rows without a column are all alike.
        if (names.size === 0 || all.length < 2)
            return { splits, moved: [] };
        await countHashes(engine, before, after, Object.fromEntries(all.map((split) => [split, names])));
        return { splits, moved: await movedRows(engine, after, names, id) };
    }
    finally {
        await engine.rows('DROP TABLE IF EXISTS row_counts');
    }
}
const sharedColumns = (tables) => new Set((tables[0]?.columns ?? [])
    .map(({ name }) => name)
    .filter((name) => tables.every(({ columns }) => columns.some((each) => each.name === name))));
const only = ({ columns }, names) => columns.filter(({ name }) => names.has(name));
/** `row_counts`: one row for each split and kind of row of which there are now more or fewer than there were. */
async function countHashes(engine, before, after, columns) {
    const side = (splits, was, is) => Object.keys(columns)
        .filter((split) => Object.hasOwn(splits, split))
        .map((split) => `SELECT ${(0,data_engine/* sqlString */.Qw)(split)} AS split, m, ${was} AS was, ${is} AS is_now FROM ${(0,fingerprint/* hashedRows */.zL)(splits[split].typed, only(splits[split], columns[split]))}`);
    const sides = [...side(before, 1, 0), ...side(after, 0, 1)];
    await engine.rows(`CREATE OR REPLACE TEMP TABLE row_counts AS SELECT split, m, sum(was)::BIGINT AS was, sum(is_now)::BIGINT AS is_now
     FROM (${sides.join(' UNION ALL ')}) GROUP BY split, m HAVING sum(was) <> sum(is_now)`);
}
async function addedAndRemoved(engine) {
    const [row] = await engine.rows(`SELECT coalesce(sum(greatest(is_now - was, 0)), 0)::BIGINT AS added,
       coalesce(sum(greatest(was - is_now, 0)), 0)::BIGINT AS removed FROM row_counts`);
    return { added: row.added, removed: row.removed };
}
async function movedRows(engine, after, names, id) {
    const pairs = await engine.rows(`SELECT a.split AS "from", b.split AS "to", sum(least(a.was - a.is_now, b.is_now - b.was))::BIGINT AS rows
     FROM row_counts a JOIN row_counts b ON a.m = b.m AND a.split <> b.split
     WHERE a.was > a.is_now AND b.is_now > b.was GROUP BY 1, 2 ORDER BY 1, 2`);
    const moved = [];
    for (const { from, to, rows } of pairs) {
        const known = after[to].columns.find(({ name }) => name === id)?.name;
        const found = await placesOf(engine, from, to, hashedWith(after[to], names, known));
        moved.push({
            from,
            to,
            rows,
            places: found.map(({ n }) => n),
            ids: known === undefined ? null : found.map((row) => row.id),
        });
    }
    return moved;
}
/** Rows with their number `g0` and their id `g1`. */
const hashedWith = (table, names, id) => (0,fingerprint/* hashedRows */.zL)(table.typed, only(table, names), [
    'row_number() OVER ()',
    id === undefined ? 'NULL' : `coalesce(CAST(${(0,data_engine/* sqlIdentifier */.I3)(id)} AS VARCHAR), '')`,
]);
/** Where the first of them stand now; of equal rows those beyond as many as there were. */
const placesOf = (engine, from, to, numbered) => engine.rows(`SELECT g0 AS n, g1 AS id FROM (
       SELECT g0, g1, m, row_number() OVER (PARTITION BY m ORDER BY g0) AS nth FROM ${numbered} AS rows
       SEMI JOIN (SELECT m FROM row_counts WHERE split = ${(0,data_engine/* sqlString */.Qw)(from)} AND was > is_now) AS lost USING (m)
     ) AS now JOIN (SELECT m, was FROM row_counts WHERE split = ${(0,data_engine/* sqlString */.Qw)(to)} AND is_now > was) AS gained USING (m)
     WHERE now.nth > gained.was ORDER BY n LIMIT ${PLACES_SHOWN}`);

// EXTERNAL MODULE: ./lib/data/contract.js + 10 modules
var data_contract = __webpack_require__(23438);
// EXTERNAL MODULE: ./lib/data/files.js
var data_files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/drift/compare.js + 4 modules
var compare = __webpack_require__(68002);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/documents.js
var documents = __webpack_require__(72039);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/actions/baseline-ref.js



/**
 * The highest version that was made from a branch, a tag or a commit of git, or from one before it: what the branch
 * knows of its data. Undefined where git has no such revision.
 * @throws UserError where no version was made from there, or where this clone cannot tell
 */
async function versionAt(context, registry, reference) {
    const git = (0,stores.gitOf)(context);
    const revision = (await (0,base_contract.revisionOf)(git, reference)) ?? (await (0,base_contract.revisionOf)(git, `origin/${reference}`));
    if (revision === undefined)
        return undefined;
    const { name } = context.model;
    for (const version of registry.versions(name)) {
        const { commit } = await registry.rawObjects(version);
        const source = /^parent ([0-9a-f]+)$/m.exec(commit.toString('utf8'))?.[1];
        if (source === undefined)
            continue;
        const { code } = await git.run(['merge-base', '--is-ancestor', source, revision]);
        if (code === 0)
            return version;
    }
    throw new errors/* UserError */.yo(`no version of ${name} was made from ${reference} or from a commit before it`, {
        hint: 'In a workflow, check out with fetch-depth: 0: a shallow clone does not know what came before.',
    });
}

// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/baseline.js



















/**
 * The earlier data or its validation; undefined, with a line that says why, where there is none. `splits` are the
 * files of today.
 */
async function findBaseline(context, asked, splits) {
    if (asked === 'none')
        return undefined;
    if (asked.endsWith('.json'))
        return readNamed(context, asked);
    const folder = context.inside(asked, 'baseline');
    if (asked !== inputs/* DEFAULT_BASELINE */.Mz && (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return inFolder(context, folder, splits);
    try {
        return await readRegistered(context, asked);
    }
    catch (error) {
        const mayLack = asked === inputs/* DEFAULT_BASELINE */.Mz || context.platform.fromFork;
        if (!mayLack || !(error instanceof errors/* ActionError */.lZ))
            throw error;
        context.platform.log.notice(`The data is not compared with that of ${asked}: ${error.headline}`);
        return undefined;
    }
}
const recorded = (source, validation) => ({
    source,
    digest: validation.digest,
    validation,
    read: async () => ({ ...validation, tables: null }),
});
/** The same paths under another folder, such as a checkout of the base branch; a split that is not there is new. */
async function inFolder(context, folder, splits) {
    if (Object.keys(splits).length === 0)
        throw new errors/* UserError */.yo('mode: merge has no rows to compare with those of a folder', {
            hint: 'Name a version, or the path of a validation.json, as the baseline.',
        });
    const earlier = {};
    const bytes = {};
    for (const [split, { path, csv }] of Object.entries(splits)) {
        const old = context.inside((0,external_node_path_.join)(folder, (0,external_node_path_.relative)(context.directory, path)), 'baseline');
        if (!(0,data_files/* isThere */.$B)(old))
            continue;
        const files = (0,data_files/* findFiles */.lY)(old, context.shown(old));
        for (const file of files.paths)
            context.inside(file, 'baseline');
        earlier[split] = { path: old, shownPath: context.shown(old), csv };
        bytes[split] = await (0,fingerprint/* bytesDigest */.G2)(files);
    }
    const source = context.shown(folder);
    if (Object.keys(earlier).length === 0)
        throw new errors/* UserError */.yo(`"${source}" holds none of the splits at the same path`, {
            hint: 'Check out the base branch there, and pull its data.',
        });
    return {
        source,
        digest: (0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(bytes)),
        validation: null,
        read: (engine, contract) => readEarlier(engine, contract, earlier),
    };
}
async function readNamed(context, path) {
    const file = context.inside(path, 'baseline');
    const source = context.shown(file);
    if (!(0,external_node_fs_.existsSync)(file))
        throw new errors/* UserError */.yo('does not exist', { location: { file: source } });
    return recorded(source, (0,documents.parseDocument)('validation', await (0,promises_.readFile)(file, 'utf8'), source));
}
async function readRegistered(context, asked) {
    const registry = await (0,stores.registryOf)(context);
    const { name } = context.model;
    if (asked === inputs/* DEFAULT_BASELINE */.Mz && !registry.stage(name, asked)) {
        context.platform.log.notice(`No version of ${name} holds "${asked}" yet: no earlier data to compare with.`);
        return undefined;
    }
    const version = await resolved(context, registry, asked);
    registry.checkUnchanged(version);
    const path = (0,records.recordPath)(name, 'validation.json');
    const bytes = await registry.readFile(version, path);
    if (!bytes)
        throw new errors/* UserError */.yo(`${version.tag} holds no ${path}, so its data is not known`);
    return recorded(version.tag, (0,documents.parseDocument)('validation', bytes.toString('utf8'), `${version.tag}:${path}`));
}
/** A stage or a version, else what was made from a revision of git. */
async function resolved(context, registry, asked) {
    try {
        return registry.resolve(context.model.name, asked);
    }
    catch (error) {
        const version = await versionAt(context, registry, asked);
        if (version === undefined)
            throw error;
        return version;
    }
}
/** Counts the current rows in the bins of the baseline while they are at hand, then compares. */
class BaselineRun {
    context;
    engine;
    baseline;
    earlier;
    counted = new Map();
    static async open(context, engine, contract, baseline) {
        context.platform.log.progress('reading the earlier data', 0, baseline.source);
        return new BaselineRun(context, engine, baseline, await baseline.read(engine, contract));
    }
    constructor(context, engine, baseline, earlier) {
        this.context = context;
        this.engine = engine;
        this.baseline = baseline;
        this.earlier = earlier;
    }
    async see({ split, source, columns }) {
        const frozen = this.earlier.profiles[split];
        if (frozen)
            this.counted.set(split, await (0,data_profile/* profileColumns */.Xv)(this.engine, source, columns, frozen));
    }
    /** `names` says whether categories and ids may be named, which are values of cells. */
    async finish(result, contract, splits, names) {
        const { source, digest } = this.baseline;
        const { alpha, 'psi-floor': floor } = this.context.model.config.drift;
        const drift = Object.fromEntries([...this.counted].map(([split, now]) => {
            const here = new Set(now.map(({ name }) => name));
            const before = this.earlier.profiles[split].filter(({ name }) => here.has(name));
            return [split, (0,compare/* compareProfiles */.G)(before, now, { alpha, floor })];
        }));
        const open = contract.columns.filter((column) => !(0,data_contract/* isClassified */.O)(column));
        const named = names ? open.map(({ name }) => name) : [];
        const rows = await this.rows(result, splits, named);
        return baselineDifference(this.earlier, result, { source, digest, drift, named, rows });
    }
    /** Row by row, where the old rows are at hand; the new ones are read once more for it. */
    async rows({ datasets }, splits, named) {
        const { tables } = this.earlier;
        if (tables === null)
            return null;
        this.context.platform.log.progress('comparing row by row', 0.5, this.baseline.source);
        const now = {};
        for (const [split, { path, shownPath, csv }] of Object.entries(splits))
            now[split] = (0,dataset/* typedTable */.fd)(await (0,dataset/* openStored */.c2)(this.engine, path, shownPath, csv), datasets[split].columns);
        return rowChanges(this.engine, tables, now, named.find((name) => name === this.context.model.config.data.id));
    }
}

// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
;// CONCATENATED MODULE: ./lib/data/cache-key.js






/** Equal dependencies have equal keys, whoever validates, when and where. */
const cacheKey = (dependencies) => (0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(dependencies));
/** Reads all bytes of a dataset. */
async function dataBytes({ path, shownPath, shard }) {
    const files = (0,data_files/* findFiles */.lY)(path, shownPath);
    const paths = shard ? (0,data_shard/* shardFiles */.w)(files.paths, shard) : files.paths;
    const dvc = `${files.path}.dvc`;
    return {
        path: shownPath,
        parts: await (0,fingerprint/* fileParts */.RN)({ paths, root: files.root }),
        dvc: (0,external_node_fs_.existsSync)(dvc) ? await (0,evidence_files/* fileDigest */.hd)(dvc) : null,
    };
}
/** Why the same bytes may come to something else another time; undefined where they may not. */
function changesWithTime({ requirements }) {
    if (requirements.some(({ measure }) => measure.of === 'age'))
        return 'the contract asks how old the data is, which changes with time';
    if (requirements.some(({ measure }) => measure.of === 'query'))
        return 'the contract has a query, which may ask for the time';
    return undefined;
}

// EXTERNAL MODULE: ./lib/evidence/folder.js
var folder = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/actions/tool.js
var tool = __webpack_require__(21625);
;// CONCATENATED MODULE: ./lib/actions/cached.js






/** Why this validation must be made each time; undefined where an earlier one may stand for it. */
function notCached(contract, options) {
    if (options.writesRows)
        return 'rows are put aside';
    if (options.comparesContracts)
        return 'the contract is compared with another one';
    if (options.readsImages)
        return 'a column names images, whose bytes may have changed';
    return (0,tool/* programDigest */.B)() === null ? 'the program has no digest' : changesWithTime(contract);
}
/** The validations that were made of the same bytes: the last one in the folder of evidence, more in the platform's cache. */
class ValidationCache {
    key;
    context;
    part;
    folder;
    /** Reads the bytes of everything that is asked; gives the splits with what that found, so that it is done once. */
    static async open(context, contract, asked) {
        const { task, data, io, drift } = context.model.config;
        const { environment, shard, named, baseline, previousRows } = asked;
        const bytes = await allBytes(context, asked);
        const key = cacheKey({
            program: (0,tool/* programDigest */.B)(),
            model: context.model.name,
            contract: { path: contract.path, digest: contract.digest },
            environment,
            settings: { task, data, io, drift },
            ...bytes,
            order: Object.keys(asked.splits),
            baseline: baseline ? { source: baseline.source, digest: baseline.digest } : null,
            previousRows,
            named,
            shard: shard ?? null,
        });
        const splits = Object.fromEntries(Object.entries(asked.splits).map(([split, file]) => [
            split,
            { ...file, parts: bytes.splits[split].parts },
        ]));
        return { cache: new ValidationCache(context, key, shard && (0,data_shard/* shardName */.A)(shard)), splits };
    }
    constructor(context, key, part) {
        this.context = context;
        this.key = key;
        this.part = part;
        this.folder = new folder/* EvidenceFolder */.e(context.evidence.directory, '.cached');
        context.inside(this.folder.directory, 'evidence-dir');
    }
    /** The validation that was made of the same bytes. What cannot be read or is of other bytes is none, and a line. */
    async find() {
        const here = await this.read();
        if (here?.key === this.key)
            return here;
        if (!(await this.context.platform.restoreCache(this.paths, this.name)))
            return undefined;
        const restored = await this.read();
        if (restored && restored.key !== this.key)
            this.ignored('it is of something else');
        return restored?.key === this.key ? restored : undefined;
    }
    /** A check that broke may hold the next time, so it is not kept. */
    async keep(validation) {
        if (validation.checks.some(({ verdict, reason }) => verdict === 'fail' && reason !== null))
            return;
        const { digest: _, ...content } = validation;
        await this.folder.write('validation', content, this.part);
        await this.context.platform.saveCache(this.paths, this.name);
    }
    async read() {
        try {
            return await this.folder.read('validation', this.part);
        }
        catch (error) {
            if (!(error instanceof errors/* ActionError */.lZ))
                throw error;
            this.ignored(error.message);
            return undefined;
        }
    }
    ignored(why) {
        this.context.platform.log.notice(`The cached validation is ignored: ${why}`);
    }
    get name() {
        return `mlops-${this.context.model.name}-validation-${this.key.slice('sha256:'.length, 39)}`;
    }
    /** Relative to the workspace: the paths are part of a cache's identity, and workspaces lie in different places. */
    get paths() {
        return [this.context.shown(this.folder.path('validation', 'json', this.part))];
    }
}
async function allBytes(context, { splits, references }) {
    const { platform, model } = context;
    const settings = model.config.data.integrity['wrong-labels'];
    const predictions = Object.entries(settings?.predictions ?? {})
        .map(([split, path]) => {
        const file = context.inside(path, 'data.integrity.wrong-labels.predictions');
        return [split, { path: file, shownPath: context.shown(file) }];
    })
        // The validation itself says which are missing.
        .filter(([, { path }]) => (0,data_files/* isThere */.$B)(path));
    const all = { splits, references, predictions: Object.fromEntries(predictions) };
    const count = Object.values(all).flatMap(Object.keys).length;
    const found = {
        splits: {},
        references: {},
        predictions: {},
    };
    let done = 0;
    for (const [kind, files] of Object.entries(all))
        for (const [name, file] of Object.entries(files)) {
            platform.log.progress('reading bytes', done++ / count, name);
            found[kind][name] = await dataBytes(file);
        }
    return found;
}

// EXTERNAL MODULE: ./lib/actions/contract.js
var actions_contract = __webpack_require__(18513);
// EXTERNAL MODULE: ./lib/actions/images.js + 4 modules
var actions_images = __webpack_require__(81047);
// EXTERNAL MODULE: ./lib/data/integrity/finding.js
var finding = __webpack_require__(71237);
// EXTERNAL MODULE: ./lib/data/integrity/words.js
var integrity_words = __webpack_require__(89297);
;// CONCATENATED MODULE: ./lib/data/integrity/labels.js



/** More are no classes that one could count the balance of. */
const MOST_CLASSES = 1000;
/** Balance, novelty and contradiction of the classes of every split that has a label. */
async function labelChecks(engine, splits, settings) {
    const labelled = splits.filter(({ has }) => has.label);
    const classes = await countClasses(engine, labelled);
    const checks = [];
    for (const [i, split] of labelled.entries()) {
        checks.push(...classRatio(split, classes, settings['class-ratio']), ...(i > 0 ? await unseenLabels(engine, split, labelled[0], settings['unseen-labels']) : []), ...(await conflictingLabels(engine, split, settings['conflicting-labels'])));
    }
    return checks;
}
async function countClasses(engine, splits) {
    const classes = new Map();
    for (const { split, table } of splits) {
        const rows = await engine.rows(`SELECT CAST(label AS VARCHAR) AS class, count(*) AS n FROM ${table} WHERE label IS NOT NULL
       GROUP BY label ORDER BY n DESC LIMIT ${MOST_CLASSES + 1}`);
        for (const row of rows) {
            const counts = classes.get(row.class) ?? new Map(splits.map((each) => [each.split, 0]));
            classes.set(row.class, counts.set(split, row.n));
        }
    }
    return classes;
}
/** Rows of the rarest class over rows of the most frequent one; a class that another split has counts as none here. */
function classRatio({ split, rows }, classes, { severity, min }) {
    if (severity === 'off')
        return [];
    const named = { check: 'class-ratio', split, of: rows };
    const counts = [...classes.values()].map((bySplit) => bySplit.get(split) ?? 0);
    const labelled = counts.reduce((sum, n) => sum + n, 0);
    if (labelled === 0)
        return [(0,finding/* untested */.X)(named, severity, 'no row has a label')];
    if (counts.length > MOST_CLASSES)
        return [(0,finding/* untested */.X)(named, severity, `the label has more than ${(0,lib_text/* plain */.pj)(MOST_CLASSES)} classes`)];
    const ratio = counts.length === 1 ? 0 : Math.min(...counts) / Math.max(...counts);
    const rarest = (0,lib_text/* plain */.pj)(Number(((Math.min(...counts) / labelled) * 100).toPrecision(2)));
    const found = counts.length === 1
        ? 'only one class'
        : `${(0,lib_text/* plural */.LS)(counts.length, 'class', 'classes')}; the rarest has ${rarest} % of the rows, ${(0,lib_text/* plain */.pj)(Number(ratio.toPrecision(2)))} of the most frequent`;
    return [
        (0,finding/* judged */.g)({
            ...named,
            broken: ratio < min,
            statistic: ratio,
            threshold: min,
            found,
            allowed: `at least ${(0,lib_text/* plain */.pj)(min)}`,
        }, severity),
    ];
}
async function unseenLabels(engine, { split, table, rows }, first, { severity, 'max-percent': most }) {
    if (severity === 'off')
        return [];
    const [found] = await engine.rows(`SELECT count(*) AS n, min(r, 10) AS first FROM (SELECT rowid + 1 AS r, CAST(label AS VARCHAR) AS label FROM ${table} WHERE label IS NOT NULL)
     ANTI JOIN (SELECT DISTINCT CAST(label AS VARCHAR) AS label FROM ${first.table} WHERE label IS NOT NULL) USING (label)`);
    const failing = found.n;
    const check = (0,finding/* judged */.g)({
        check: 'unseen-labels',
        split,
        against: first.split,
        of: rows,
        broken: failing > (most / 100) * rows,
        failing,
        threshold: most,
        found: (0,integrity_words/* rowsFound */.M)(failing, rows, `of a class that ${first.split} lacks`),
        allowed: (0,integrity_words/* rowsAllowed */._)(most),
        rows: (found.first ?? []).map(Number),
    }, severity);
    return [check];
}
/**
 * Rows whose features come with more than one label. The statistic is the largest accuracy that any function of the
 * features can have on these rows: it gives every set of equal features its most frequent label.
 */
async function conflictingLabels(engine, { split, table, rows, features }, { severity, 'max-percent': most }) {
    if (severity === 'off' || features.length === 0)
        return [];
    const { labelled, failing, top } = await contradictions(engine, table, rows);
    const named = { check: 'conflicting-labels', split, of: rows };
    if (labelled === 0)
        return [(0,finding/* untested */.X)(named, severity, 'no row has a label')];
    const ceiling = top / labelled;
    const right = (0,lib_text/* plain */.pj)(Number((ceiling * 100).toPrecision(3)));
    const words = `with features that come with another label too; no model can be right on more than ${right} % of rows`;
    const check = (0,finding/* judged */.g)({
        ...named,
        broken: failing > (most / 100) * rows,
        failing,
        statistic: ceiling,
        threshold: most,
        found: (0,integrity_words/* rowsFound */.M)(failing, rows, words),
        allowed: (0,integrity_words/* rowsAllowed */._)(most),
        rows: failing > 0 ? await conflictRows(engine, table) : [],
    }, severity);
    return [check];
}
/** Rows whose hashes are in memory at once. */
const ROWS_AT_ONCE = 1_000_000;
/** Part by part of the hashes, so that memory does not grow with the rows. */
async function contradictions(engine, table, rows) {
    const parts = Math.ceil(rows / ROWS_AT_ONCE);
    const sums = { labelled: 0, failing: 0, top: 0 };
    for (let part = 0; part < parts; part++) {
        const own = `(SELECT feature_a, feature_b, label FROM ${table} WHERE label IS NOT NULL AND feature_a % ${parts} = ${part})`;
        const sets = `(SELECT count(*) AS n, min(label) <> max(label) AS torn FROM ${own} GROUP BY feature_a, feature_b)`;
        const [all] = await engine.rows(`SELECT coalesce(sum(n), 0)::BIGINT AS labelled, coalesce(sum(n) FILTER (torn), 0)::BIGINT AS failing FROM ${sets}`);
        const [labelled, failing] = [all.labelled, all.failing];
        sums.labelled += labelled;
        sums.failing += failing;
        sums.top += labelled - failing + (failing > 0 ? await mostFrequent(engine, own) : 0);
    }
    return sums;
}
/** Only of the sets of equal features that have more than one label. */
async function mostFrequent(engine, rows) {
    const counted = `(SELECT feature_a, feature_b, label, count(*) AS n FROM ${rows} GROUP BY ALL)`;
    const grouped = `(SELECT max(n) AS top FROM ${counted} GROUP BY feature_a, feature_b HAVING count(*) > 1)`;
    const [{ top }] = await engine.rows(`SELECT coalesce(sum(top), 0)::BIGINT AS top FROM ${grouped}`);
    return top;
}
async function conflictRows(engine, table) {
    const [{ first }] = await engine.rows(`SELECT min(r, 10) AS first FROM (SELECT rowid + 1 AS r, feature_a, feature_b FROM ${table} WHERE label IS NOT NULL)
     SEMI JOIN (SELECT feature_a, feature_b FROM ${table} WHERE label IS NOT NULL GROUP BY ALL
       HAVING min(label) <> max(label)) USING (feature_a, feature_b)`);
    return first.map(Number);
}

;// CONCATENATED MODULE: ./lib/data/integrity/overlap.js



/** Everything that two splits may share; exact, for every row is compared. */
async function overlapChecks(engine, splits, settings) {
    const checks = [];
    for (const [i, later] of splits.entries())
        for (const earlier of splits.slice(0, i)) {
            const pair = { earlier, later };
            checks.push(...(await rowOverlap(engine, pair, settings['row-overlap'])), ...(await featureOverlap(engine, pair, settings['feature-overlap'])), ...(await groupOverlap(engine, pair, settings['group-overlap'])), ...(await timeOverlap(engine, pair, settings['time-overlap'])));
        }
    return checks;
}
async function rowOverlap(engine, pair, limit) {
    if (limit.severity === 'off')
        return [];
    const obstacle = differentColumns(pair, 'columns');
    if (obstacle)
        return [(0,finding/* untested */.X)(named('row-overlap', pair), limit.severity, obstacle)];
    return [
        await shared(engine, pair, 'row-overlap', 'row', `that are rows of ${pair.earlier.split} too`, limit),
    ];
}
async function groupOverlap(engine, pair, limit) {
    if (limit.severity === 'off' || !pair.earlier.has.group || !pair.later.has.group)
        return [];
    const words = `of a group that is in ${pair.earlier.split} too`;
    return [await shared(engine, pair, 'group-overlap', 'group', words, limit)];
}
/**
 * Rows of the later split with the features of a row of the earlier one, whatever their labels and ids. Where
 * features are few, chance alone repeats them: a new row of the same source repeats a row among n with probability
 * 1 − N₁/n, N₁ rows being there once. What is beyond that by 3.29 standard errors (1 in 1,000) is not chance.
 * @see Good (1953), The population frequencies of species and the estimation of population parameters.
 */
async function featureOverlap(engine, pair, { severity, 'max-percent': most }) {
    const { earlier, later } = pair;
    if (severity === 'off' || later.features.length === 0)
        return [];
    if (later.features.length === later.columns.length)
        return [];
    const obstacle = differentColumns(pair, 'features');
    if (obstacle)
        return [(0,finding/* untested */.X)(named('feature-overlap', pair), severity, obstacle)];
    const words = `with the features of a row of ${earlier.split}`;
    if (most !== undefined)
        return [
            await shared(engine, pair, 'feature-overlap', 'feature', words, { severity, 'max-percent': most }),
        ];
    const expected = await repeatedByChance(engine, earlier);
    const margin = expected === 0 ? 0 : 3.29 * Math.sqrt(expected * (1 / later.rows + 1 / earlier.rows));
    const percent = Math.min(100, 100 * (expected + margin));
    const check = await shared(engine, pair, 'feature-overlap', 'feature', words, {
        severity,
        'max-percent': percent,
    });
    const rows = Math.floor((percent / 100) * later.rows);
    return [{ ...check, allowed: rows === 0 ? 'none' : `${(0,lib_text/* plural */.LS)(rows, 'row')}, as chance may give` }];
}
/** Good's estimate of the share of new rows whose features have been seen. */
async function repeatedByChance(engine, { table, rows }) {
    const [{ once }] = await engine.rows(`SELECT count(*) FILTER (n = 1) AS once FROM (SELECT count(*) AS n FROM ${table} GROUP BY feature_a, feature_b)`);
    return rows === 0 ? 0 : 1 - once / rows;
}
async function shared(engine, pair, check, key, words, { severity, 'max-percent': most }) {
    const { earlier, later } = pair;
    const where = key === 'group' ? 'WHERE grouped' : '';
    const both = `(SELECT rowid + 1 AS r, ${key}_a, ${key}_b FROM ${later.table} ${where}) ` +
        `SEMI JOIN (SELECT ${key}_a, ${key}_b FROM ${earlier.table} ${where}) USING (${key}_a, ${key}_b)`;
    const [{ n, first }] = await engine.rows(`SELECT count(*) AS n, min(r, 10) AS first FROM ${both}`);
    const failing = n;
    return (0,finding/* judged */.g)({
        ...named(check, pair),
        broken: failing > (most / 100) * later.rows,
        failing,
        threshold: most,
        found: (0,integrity_words/* rowsFound */.M)(failing, later.rows, words),
        allowed: (0,integrity_words/* rowsAllowed */._)(most),
        rows: (first ?? []).map(Number),
    }, severity);
}
/** Rows of the earlier split that are later than the first of the later split: the model has seen the future. */
async function timeOverlap(engine, pair, { severity, 'max-percent': most }) {
    const { earlier, later } = pair;
    if (severity === 'off' || !earlier.has.time || !later.has.time)
        return [];
    const [{ n, first }] = await engine.rows(`SELECT count(*) AS n, min(rowid + 1, 10) AS first FROM ${earlier.table} WHERE time > (SELECT min(time) FROM ${later.table})`);
    const failing = n;
    const check = (0,finding/* judged */.g)({
        check: 'time-overlap',
        split: earlier.split,
        against: later.split,
        of: earlier.rows,
        broken: failing > (most / 100) * earlier.rows,
        failing,
        threshold: most,
        found: (0,integrity_words/* rowsFound */.M)(failing, earlier.rows, `later than the start of ${later.split}`),
        allowed: (0,integrity_words/* rowsAllowed */._)(most),
        rows: (first ?? []).map(Number),
    }, severity);
    return [check];
}
const named = (check, { earlier, later }) => ({
    check,
    split: later.split,
    against: earlier.split,
    of: later.rows,
});
function differentColumns({ earlier, later }, which) {
    const lacking = [
        ...later[which].filter((name) => !earlier[which].includes(name)).map((name) => ({ name, of: earlier })),
        ...earlier[which].filter((name) => !later[which].includes(name)).map((name) => ({ name, of: later })),
    ];
    if (lacking.length === 0)
        return undefined;
    const [{ name, of }] = lacking;
    return lacking.length === 1
        ? `${of.split} has no column "${name}"`
        : `${(0,lib_text/* count */.U9)(lacking.length)} columns are not in both splits, such as "${name}"`;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./lib/data/integrity/check-digits.js

/** What check digits and reserved ranges say of a value that already has the shape of its class. */
const digitsOf = (value) => [...value.replaceAll(/\D/g, '')].map(Number);
function isE164(value) {
    const { length } = digitsOf(value);
    return length >= 8 && length <= 15;
}
/** Ranges of the large networks; without them one in ten numbers is a card. */
const CARD = /^(4|5[1-5]|2(22[1-9]|2[3-9]|[3-6]|7[01]|720)|3[47]|3(0[0-5]|[68])|35(2[89]|[3-8])|6(011|4[4-9]|5))/;
function isCard(value) {
    const digits = digitsOf(value);
    if (!CARD.test(digits.join('')))
        return false;
    const sum = digits.reverse().reduce((total, digit, i) => {
        const doubled = i % 2 === 1 ? digit * 2 : digit;
        return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return sum % 10 === 0;
}
function isIban(value) {
    const text = value.replaceAll(' ', '');
    if (text.length < 15 || text.length > 34)
        return false;
    const moved = text.slice(4) + text.slice(0, 4);
    let rest = 0;
    for (const character of moved) {
        const number = Number.parseInt(character, 36);
        rest = (number > 9 ? rest * 100 + number : rest * 10 + number) % 97;
    }
    return rest === 1;
}
/** @see https://www.ssa.gov/employer/randomization.html for what is never given out. */
const isSocialSecurity = (value) => !/^(000|666|9)|-00-|-0000$/.test(value);
const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
function isDni(value) {
    return DNI_LETTERS[Number(value.slice(0, 8)) % 23] === value.at(-1);
}
function isCpf(value) {
    const digits = digitsOf(value);
    const check = (length) => {
        const sum = digits.slice(0, length).reduce((total, digit, i) => total + digit * (length + 1 - i), 0);
        return ((sum * 10) % 11) % 10;
    };
    return new Set(digits).size > 1 && check(9) === digits[9] && check(10) === digits[10];
}
const isAddress = (value) => (0,external_node_net_.isIP)(value) !== 0;

;// CONCATENATED MODULE: ./lib/data/integrity/personal-classes.js

/** RE2 and JavaScript: an address anywhere in a text. */
const EMAIL = '[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+([.][A-Za-z0-9-]+)*[.][A-Za-z]{2,}';
/**
 * ITU-T E.164 with its plus sign and the North American form; ISO/IEC 7812 with Luhn's check digit; ISO 13616 with
 * ISO 7064 MOD 97-10; social security number (US), national insurance number (GB), DNI (ES), CPF (BR) and codice
 * fiscale (IT); IPv4 and IPv6.
 */
const SHAPES = [
    { class: 'phone', pattern: '[+][0-9 ().-]{8,20}', holds: isE164, chance: 1 },
    { class: 'phone', pattern: '([(][0-9]{3}[)] ?|[0-9]{3}[ .-])[0-9]{3}[ .-][0-9]{4}', chance: 1 },
    { class: 'card', pattern: '([0-9][ -]?){12,18}[0-9]', holds: isCard, chance: 0.1 },
    { class: 'iban', pattern: '[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,38}', holds: isIban, chance: 1 / 97 },
    { class: 'national-id', pattern: '[0-9]{3}-[0-9]{2}-[0-9]{4}', holds: isSocialSecurity, chance: 1 },
    { class: 'national-id', pattern: '[A-CEGHJ-PR-TW-Z]{2} ?([0-9]{2} ?){3}[A-D]', chance: 1 },
    { class: 'national-id', pattern: '[0-9]{8}-?[A-Z]', holds: isDni, chance: 1 / 23 },
    { class: 'national-id', pattern: '[0-9]{3}[.][0-9]{3}[.][0-9]{3}-[0-9]{2}', holds: isCpf, chance: 0.01 },
    { class: 'national-id', pattern: '[A-Z]{6}[0-9]{2}[A-EHLMPRST][0-9]{2}[A-Z][0-9]{3}[A-Z]', chance: 1 },
    { class: 'ip', pattern: '([0-9]{1,3}[.]){3}[0-9]{1,3}', holds: isAddress, chance: 1 },
    { class: 'ip', pattern: '[0-9A-Fa-f]{0,4}(:[0-9A-Fa-f]{0,4}){2,7}', holds: isAddress, chance: 1 },
];
/** One expression for all shapes, for an engine to find the few values that are worth a second look. */
const ANY_SHAPE = SHAPES.map(({ pattern }) => `(${pattern})`).join('|');
const COMPILED = SHAPES.map((shape) => ({ ...shape, expression: new RegExp(`^(?:${shape.pattern})$`) }));
const EMAIL_IN_TEXT = new RegExp(EMAIL);
/** Rows by shape: how many look like it, and how many of these hold. */
class ShapeCounts {
    counts = COMPILED.map(() => ({ alike: 0, holding: 0 }));
    emails = 0;
    add(value, rows) {
        if (value.includes('@') && EMAIL_IN_TEXT.test(value))
            this.emails += rows;
        for (const [i, { expression, holds }] of COMPILED.entries()) {
            if (!expression.test(value))
                continue;
            this.counts[i].alike += rows;
            if (!holds || holds(value))
                this.counts[i].holding += rows;
        }
    }
    addEmails(rows) {
        this.emails += rows;
    }
    /** Rows by class; no class where check digits hold no more often than chance lets them. */
    byClass() {
        const found = new Map();
        if (this.emails > 0)
            found.set('email', this.emails);
        for (const [i, { class: name, chance }] of COMPILED.entries()) {
            const { alike, holding } = this.counts[i];
            const byChance = chance < 1 && alike >= FEW && holding < 3 * chance * alike;
            if (holding > 0 && !byChance)
                found.set(name, (found.get(name) ?? 0) + holding);
        }
        return found;
    }
}
/** Of fewer values chance says nothing. */
const FEW = 20;

;// CONCATENATED MODULE: ./lib/data/integrity/personal-names.js
/** Words of a column's name that say what it holds, whatever its values look like. */
const NAMES = {
    email: 'email',
    mail: 'email',
    phone: 'phone',
    telephone: 'phone',
    mobile: 'phone',
    iban: 'iban',
    ssn: 'national-id',
    passport: 'national-id',
    surname: 'name',
    firstname: 'name',
    lastname: 'name',
    fullname: 'name',
    birthdate: 'birth',
    birthday: 'birth',
    dob: 'birth',
    street: 'address',
    ip: 'ip',
};
const PAIRS = {
    'first name': 'name',
    'last name': 'name',
    'full name': 'name',
    'given name': 'name',
    'family name': 'name',
    'birth date': 'birth',
    'date birth': 'birth',
    'home address': 'address',
    'postal address': 'address',
    'street address': 'address',
    'ip address': 'ip',
    'credit card': 'card',
    'card number': 'card',
    'social security': 'national-id',
    'national id': 'national-id',
    'tax id': 'national-id',
};
/** What the name of a column says of it: `customerEmail` and `date_of_birth` say something. */
function classByName(column) {
    const words = column
        .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '' && word !== 'of');
    const pair = words
        .map((word, i) => `${word} ${words[i + 1] ?? ''}`)
        .find((two) => Object.hasOwn(PAIRS, two));
    if (pair)
        return PAIRS[pair];
    const single = words.find((word) => Object.hasOwn(NAMES, word));
    return single && NAMES[single];
}

;// CONCATENATED MODULE: ./lib/data/integrity/personal-data.js





/**
 * Counts values that look like personal data, by class, in columns to which the contract gives no classification:
 * addresses anywhere in a text, everything else as a whole value. It tells counts and never a value.
 */
async function personalData(engine, seen, classified, { severity }) {
    if (severity === 'off')
        return [];
    const checks = [];
    const open = [...seen.accesses].filter(([name]) => !classified.includes(name));
    for (const [column, access] of open) {
        const profile = seen.profiles.find(({ name }) => name === column);
        const counts = await shapesOf(engine, seen, access, profile);
        const named = { check: 'personal-data', split: seen.split, column, of: seen.rows };
        const allowed = 'none without a classification';
        const found = counts?.byClass() ?? new Map();
        for (const [kind, rows] of found)
            checks.push((0,finding/* judged */.g)({
                ...named,
                class: kind,
                broken: true,
                failing: rows,
                found: `${(0,lib_text/* plural */.LS)(rows, 'row')} with what looks like ${WORDS[kind]}`,
                allowed,
            }, severity));
        const byName = classByName(column);
        if (found.size === 0 && byName && profile && profile.nulls < profile.rows)
            checks.push((0,finding/* judged */.g)({
                ...named,
                class: byName,
                broken: true,
                found: `by its name it holds ${WORDS[byName]}`,
                allowed,
            }, severity));
    }
    if (checks.length > 0 || open.length === 0)
        return checks;
    const columns = (0,lib_text/* plural */.LS)(open.length, 'column');
    const clean = {
        check: 'personal-data',
        split: seen.split,
        of: seen.rows,
        broken: false,
        failing: 0,
        found: `none in ${columns}`,
        allowed: 'none without a classification',
    };
    return [(0,finding/* judged */.g)(clean, severity)];
}
const WORDS = {
    email: 'an e-mail address',
    phone: 'a telephone number',
    card: 'a number of a payment card',
    iban: 'a bank account (IBAN)',
    'national-id': 'a national identity number',
    ip: 'an IP address',
    name: 'the name of a person',
    birth: 'a date of birth',
    address: 'a postal address',
};
/** Fewer digits make no number of a card. */
const LEAST_CARD = 1e12;
async function shapesOf(engine, { table }, { value, type }, profile) {
    const counts = new ShapeCounts();
    if (type === 'string' && profile?.kind === 'categorical' && profile.other === 0) {
        for (const { value: text, count } of profile.categories)
            counts.add(text, count);
        return counts;
    }
    const text = `CAST(${value} AS VARCHAR)`;
    if (type === 'integer' && profile?.kind === 'numeric' && (profile.max ?? 0) >= LEAST_CARD) {
        await addShapes(engine, counts, `SELECT ${text} AS v FROM ${table} WHERE ${value} >= ${LEAST_CARD}`);
        return counts;
    }
    if (type !== 'string')
        return undefined;
    const [{ emails }] = await engine.rows(`SELECT count(*) FILTER (contains(${text}, '@') AND regexp_matches(${text}, ${(0,data_engine/* sqlString */.Qw)(EMAIL)})) AS emails FROM ${table}`);
    counts.addEmails(emails);
    await addShapes(engine, counts, `SELECT ${text} AS v FROM ${table} WHERE regexp_full_match(${text}, ${(0,data_engine/* sqlString */.Qw)(ANY_SHAPE)}) AND NOT contains(${text}, '@')`);
    return counts;
}
async function addShapes(engine, counts, query) {
    for await (const chunk of engine.stream(query))
        for (const value of chunk.column(0))
            counts.add(value, 1);
}

;// CONCATENATED MODULE: ./lib/statistics/explained-variance.js
/**
 * The share of the label's variance that lies between groups. `squares` is the sum of all squared labels; for
 * classes, where a label is a vector with a single one, that is the number of rows. Undefined where the label does
 * not vary or every group is a single row.
 * @see Kelley (1935), An unbiased correlation ratio measure; Light & Margolin (1971), An analysis of variance for
 * categorical data.
 */
function explainedVariance(groups, squares) {
    const filled = groups.filter(({ rows }) => rows > 0);
    const rows = filled.reduce((sum, group) => sum + group.rows, 0);
    const squared = (sums) => sums.reduce((sum, x) => sum + x * x, 0);
    const totals = (filled[0]?.sums ?? []).map((_, i) => filled.reduce((sum, { sums }) => sum + sums[i], 0));
    const ofMean = squared(totals) / rows;
    const total = squares - ofMean;
    if (rows <= filled.length || !(total > 0))
        return undefined;
    const between = filled.reduce((sum, group) => sum + squared(group.sums) / group.rows, 0) - ofMean;
    const share = Math.min(1, Math.max(0, between / total));
    const adjusted = 1 - ((1 - share) * (rows - 1)) / (rows - filled.length);
    return { rows, groups: filled.length, share, adjusted };
}

;// CONCATENATED MODULE: ./lib/data/integrity/label-scale.js

const label_scale_MOST_CLASSES = 100;
/** Steps of a number's range: their sums are whole numbers, and the same whatever the order of threads. */
const STEPS = 2 ** 30;
/** Undefined where the split has no label; with a reason where it tells nothing. */
async function labelScale(engine, { table, accesses, profiles }, { label, classes }) {
    const access = accesses.get(label);
    if (!access)
        return undefined;
    if (classes)
        return classScale(engine, table, access);
    const profile = profiles.find(({ name }) => name === label);
    if (profile?.kind !== 'numeric' || profile.min === null || profile.max === null)
        return { reason: `the label "${label}" is not a number` };
    if (profile.min === profile.max)
        return { reason: 'the label has only one value' };
    const middle = (profile.min + profile.max) / 2;
    const unit = STEPS / (profile.max - profile.min);
    return {
        value: `CAST(round((CAST(${access.value} AS DOUBLE) - (${middle})::DOUBLE) * (${unit})::DOUBLE) AS HUGEINT)`,
        classes: [],
    };
}
async function classScale(engine, table, { value }) {
    const text = `CAST(${value} AS VARCHAR)`;
    const found = await engine.rows(`SELECT ${text} AS class FROM ${table} WHERE ${value} IS NOT NULL GROUP BY 1 ORDER BY 1 LIMIT ${label_scale_MOST_CLASSES + 1}`);
    if (found.length > label_scale_MOST_CLASSES)
        return { reason: `the label has more than ${label_scale_MOST_CLASSES} classes` };
    if (found.length < 2)
        return { reason: 'the label has only one value' };
    return { value: text, classes: found.map((row) => row.class) };
}
/** Sums of the labels by group, and of their squares over all: whole numbers, one pass over two columns. */
async function labelSums(engine, { table }, { value, group, few }, { value: label, classes }) {
    const sums = [
        'count(*) AS n',
        ...(classes.length > 0
            ? classes.map((name, i) => `count(*) FILTER (y = ${(0,data_engine/* sqlString */.Qw)(name)}) AS s${i}`)
            : ['sum(y) AS s0', 'sum(y * y) AS squares']),
    ];
    const names = ['n', ...(classes.length > 0 ? classes.map((_, i) => `s${i}`) : ['s0', 'squares'])];
    const valued = `(SELECT ${few ? value : group(value)} AS g, ${label} AS y FROM ${table})`;
    const counted = `(SELECT g, ${sums.join(', ')} FROM ${valued} WHERE y IS NOT NULL GROUP BY g)`;
    // A sum may be wider than the engine's plain numbers.
    const added = names.map((name) => `CAST(sum(${name}) AS VARCHAR) AS ${name}`);
    const rows = await engine.rows(`SELECT ${few ? group('g') : 'g'} AS h, ${added.join(', ')} FROM ${counted} GROUP BY h ORDER BY h`);
    const groups = rows.map((row) => ({
        rows: Number(row.n),
        sums: classes.length > 0 ? classes.map((_, i) => Number(row[`s${i}`])) : [Number(row.s0)],
    }));
    const squares = classes.length > 0
        ? groups.reduce((sum, group) => sum + group.rows, 0)
        : rows.reduce((sum, row) => sum + Number(row.squares), 0);
    return { groups, squares };
}

;// CONCATENATED MODULE: ./lib/data/integrity/signal.js







const MOST_ROWS = 200_000;
/** Name of their table. */
const signal_SAMPLE = (0,data_engine/* sqlIdentifier */.I3)('mlops signal rows');
const MOST_VALUES = 1000;
const RANGES = 100;
/** Fewer rows to a group tell little of it. */
const signal_LEAST_ROWS = 20;
/** So rare is a signal where there is none; small data must not look like a leak. */
const CHANCE = 0.001;
/**
 * How much of the label one column tells by itself: the adjusted share of the label's variance between groups of
 * rows with about the same value ({@link explainedVariance}). Numbers are grouped by the percentiles of their
 * profile, texts by value, texts of more than 1,000 values by length and first two characters. The texts of
 * identifiers are grouped by a hundred ranges of their order, for what leaks there is how the rows were collected.
 *
 * An identifier must tell nothing, a feature not nearly everything: both are signs that the column was made from
 * the label or along with it. It looks at one split, the one to learn from, and there at no more than 200,000 rows
 * spread over it, which know the share to within a hundredth.
 */
async function signalChecks(engine, seen, roles, settings) {
    const wanted = [
        ...roles.ids.map((column) => ({ column, check: 'identifier-signal' })),
        ...roles.features.map((column) => ({ column, check: 'feature-signal' })),
    ]
        .filter(({ column }) => seen.accesses.has(column))
        // The class of an image is a part of its path.
        .filter(({ column }) => !(seen.images && column === 'path'));
    if (wanted.length === 0)
        return [];
    const sample = await signal_sampled(engine, seen, [...wanted.map(({ column }) => column), roles.label]);
    try {
        return await checked(engine, sample, roles, settings, wanted);
    }
    finally {
        if (sample.table === signal_SAMPLE)
            await engine.rows(`DROP TABLE IF EXISTS ${signal_SAMPLE}`);
    }
}
/** The rows that are looked at: of a split with more, a table of some. */
async function signal_sampled(engine, seen, columns) {
    if (seen.rows <= MOST_ROWS)
        return seen;
    const values = columns.flatMap((column) => seen.accesses.get(column)?.value ?? []);
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${signal_SAMPLE} AS SELECT ${[...new Set(values)].join(', ')} FROM ${spreadRows(seen.table, seen.rows, MOST_ROWS, seen.facts.format !== 'parquet')}`);
    const [{ n }] = await engine.rows(`SELECT count(*) AS n FROM ${signal_SAMPLE}`);
    return { ...seen, table: signal_SAMPLE, rows: n };
}
/** Numbers of so few values that it pays to count these before they are put into ranges; an estimate will do. */
async function fewValued(engine, { table, rows, accesses, profiles }, wanted) {
    const numbers = wanted.filter(({ column }) => profiles.some(({ name, kind }) => name === column && kind === 'numeric'));
    if (numbers.length === 0)
        return new Set();
    const counted = numbers.map(({ column }, i) => `approx_count_distinct(${accesses.get(column).value}) AS d${i}`);
    const [found] = await engine.rows(`SELECT ${counted.join(', ')} FROM ${table}`);
    const few = numbers.filter((_, i) => found[`d${i}`] < rows / signal_LEAST_ROWS);
    return new Set(few.map(({ column }) => column));
}
async function checked(engine, seen, roles, settings, wanted) {
    const scale = await labelScale(engine, seen, roles);
    if (!scale)
        return [];
    const few = 'reason' in scale ? new Set() : await fewValued(engine, seen, wanted);
    const checks = [];
    for (const { column, check } of wanted) {
        const { severity, max } = settings[check];
        if (severity === 'off')
            continue;
        const named = { check, split: seen.split, column, of: seen.rows };
        if ('reason' in scale) {
            checks.push((0,finding/* untested */.X)(named, severity, scale.reason));
            continue;
        }
        const signal = await signalOf(engine, seen, { column, check, few: few.has(column) }, scale);
        if (!signal) {
            checks.push((0,finding/* untested */.X)(named, severity, 'there are too few rows for its values'));
            continue;
        }
        checks.push((0,finding/* judged */.g)({
            ...named,
            broken: signal.adjusted > max && signal.pValue < CHANCE,
            statistic: signal.adjusted,
            threshold: max,
            found: `tells ${(0,lib_text/* plain */.pj)(Number((Math.max(0, signal.adjusted) * 100).toPrecision(3)))} % of ${roles.label}${seen.table === signal_SAMPLE ? `, by ${(0,lib_text/* count */.U9)(seen.rows)} rows` : ''}`,
            allowed: `at most ${(0,lib_text/* plain */.pj)(max * 100)} %`,
        }, severity));
    }
    return checks;
}
/** Undefined where there are no more rows than groups. */
async function signalOf(engine, seen, { column, check, few }, scale) {
    const access = seen.accesses.get(column);
    const profile = seen.profiles.find(({ name }) => name === column);
    const by = groupingOf(access, profile, Math.min(RANGES, Math.floor(seen.rows / signal_LEAST_ROWS)), {
        ordered: check === 'identifier-signal',
        few,
    });
    const { groups, squares } = await labelSums(engine, seen, by, scale);
    const found = explainedVariance(groups, squares);
    if (!found)
        return undefined;
    // Light and Margolin's C for classes; for numbers its counterpart, which is F in the limit.
    const freedom = Math.max(1, scale.classes.length - 1);
    const groupsFreedom = (found.groups - 1) * freedom;
    const pValue = groupsFreedom === 0 ? 1 : (0,distributions/* chiSquareSf */.To)((found.rows - 1) * freedom * found.share, groupsFreedom);
    return { adjusted: found.adjusted, pValue };
}
/** The group that a value belongs to; rows without a value are a group of their own. */
function groupingOf({ value, type }, profile, ranges, { ordered, few }) {
    if (profile?.kind === 'numeric') {
        const measured = (x) => type === 'date' || type === 'timestamp' ? `epoch(${x})` : `CAST(${x} AS DOUBLE)`;
        const edges = thinned(profile.edges, ranges);
        const bin = few ? edgesBelow : bins;
        const group = (x) => `CASE WHEN ${x} IS NOT NULL THEN ${bin(measured(x), edges)} END`;
        return { value, group, few };
    }
    const text = (x) => `CAST(${x} AS VARCHAR)`;
    const alike = (group) => ({ value, group, few: false });
    if (ordered && ranges > 1)
        return alike((x) => `CASE WHEN ${x} IS NOT NULL THEN ntile(${ranges}) OVER (PARTITION BY ${x} IS NULL ORDER BY length(${text(x)}), ${text(x)}) END`);
    if (profile?.kind === 'categorical' && profile.distinct <= Math.min(MOST_VALUES, ranges * 10))
        return alike(text);
    return alike((x) => `concat(length(${text(x)}), ':', left(${text(x)}, 2))`);
}
/** Edges of at most `ranges` bins. */
const thinned = (edges, ranges) => {
    const step = Math.ceil((edges.length + 1) / Math.max(1, ranges));
    return edges.filter((_, i) => (i + 1) % step === 0);
};
/** The same number as {@link bins} for a comparison with every edge, and a tenth of the time to plan it. */
const edgesBelow = (value, edges) => `len(list_filter(CAST('[${edges.join(', ')}]' AS DOUBLE[]), lambda edge: edge < ${value}))`;
/** A tree of comparisons, seven deep for a hundred bins. */
function bins(value, edges, from = 0, to = edges.length) {
    if (from === to)
        return String(from);
    const middle = (from + to) >> 1;
    const [below, above] = [bins(value, edges, from, middle), bins(value, edges, middle + 1, to)];
    return `CASE WHEN ${value} <= (${edges[middle]})::DOUBLE THEN ${below} ELSE ${above} END`;
}

;// CONCATENATED MODULE: ./lib/data/integrity/stage.js

/** Writes the stage of a split: one pass over its casts. One that is `alone` has nothing to be compared with row by row. */
async function stageSplit(engine, { split, table, accesses, rows }, { features, label, group, time }, alone) {
    const columns = [...accesses.keys()].sort();
    const present = features.filter((name) => accesses.has(name)).sort();
    const access = (name) => (name === null ? undefined : accesses.get(name));
    const values = (names) => names.map((name) => comparable(accesses.get(name)));
    const stage = (0,data_engine/* sqlIdentifier */.I3)(`mlops stage ${split}`);
    const [labels, groups, times] = [access(label), access(group), access(time)];
    const fields = [
        ...(alone ? [] : hashes('row', values(columns))),
        ...hashes('feature', values(present)),
        ...(labels ? [`${comparable(labels).value} AS label`] : []),
        ...(groups ? [...hashes('group', [comparable(groups)]), `${groups.value} IS NOT NULL AS grouped`] : []),
        ...(times ? [`${times.value} AS time`] : []),
    ];
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${stage} AS SELECT ${fields.join(', ') || 'NULL'} FROM ${table}`);
    return {
        split,
        table: stage,
        rows,
        columns,
        features: present,
        has: { label: labels !== undefined, group: groups !== undefined, time: times !== undefined },
    };
}
/**
 * A value in the one type that it has whatever file holds it. Decimals are compared as doubles, and a value of
 * another type than the declared one as if it were missing: the contract's own checks report those.
 */
function comparable({ value, type }) {
    switch (type) {
        case 'integer':
            return { value: `TRY_CAST(${value} AS HUGEINT)`, text: false };
        case 'number':
            // The two zeros are one number.
            return { value: `(CAST(${value} AS DOUBLE) + 0e0)`, text: false };
        case 'timestamp':
            return { value: `CAST(${value} AS TIMESTAMP)`, text: false };
        case 'string':
            return { value: `CAST(${value} AS VARCHAR)`, text: true };
        default:
            return { value, text: false };
    }
}
/**
 * Two 64-bit hashes of the same values, of which the second sees every text with a byte more and the columns in the
 * other order: together 128 bits, so that among 10⁹ rows two different ones agree with probability below 10⁻²⁰.
 * They are compared within one process only, for the engine's hash changes between its versions.
 */
function hashes(name, values) {
    if (values.length === 0)
        return [];
    const second = [...values].reverse().map(({ value, text }) => (text ? `${value} || '#'` : value));
    return [
        `hash(${values.map(({ value }) => value).join(', ')}) AS ${name}_a`,
        `hash(${[...second, '1'].join(', ')}) AS ${name}_b`,
    ];
}

;// CONCATENATED MODULE: ./lib/data/integrity/integrity.js





/**
 * How the splits of a dataset lie to each other and to the label. It sees every split once, keeps its rows as
 * hashes outside of memory where they do not fit, and compares all of them: only the signals of single columns are taken from a sample.
 */
class SplitIntegrity {
    engine;
    options;
    staged = [];
    checks = [];
    constructor(engine, options) {
        this.engine = engine;
        this.options = options;
    }
    /** Takes what it needs of a split while its table of casts is there. */
    async see(seen) {
        // Without a declared type no column can be compared; the contract then asks for nothing, and is not passed.
        if (seen.accesses.size === 0)
            return;
        const { roles, settings, classified, order } = this.options;
        this.staged.push(await stageSplit(this.engine, seen, roles, order.length === 1));
        if (this.staged.length === 1 && seen.rows > 0)
            this.checks.push(...(await signalChecks(this.engine, seen, roles, settings)));
        this.checks.push(...(await personalData(this.engine, seen, classified, settings['personal-data'])));
    }
    /** Compares what was seen, and forgets it. */
    async finish() {
        const { roles, settings, order } = this.options;
        const splits = this.staged
            .filter(({ rows }) => rows > 0)
            .sort((a, b) => order.indexOf(a.split) - order.indexOf(b.split));
        try {
            const between = await overlapChecks(this.engine, splits, settings);
            const labels = roles.classes ? await labelChecks(this.engine, splits, settings) : [];
            return [...between, ...labels, ...this.checks];
        }
        finally {
            for (const { table } of this.staged)
                await this.engine.rows(`DROP TABLE IF EXISTS ${table}`);
        }
    }
}

;// CONCATENATED MODULE: ./lib/data/integrity/roles.js
function rolesOf({ columns }, named) {
    const { label, task } = named;
    const withRole = (wanted) => columns.filter(({ role }) => role === wanted).map(({ name }) => name);
    const time = named.time ?? withRole('time').at(0) ?? null;
    const group = named.group ?? withRole('group').at(0) ?? null;
    const ids = [...new Set([...(named.id === undefined ? [] : [named.id]), ...withRole('id')])];
    const taken = new Set([label, time, group, ...ids]);
    const features = columns.filter(({ name, role, environments }) => !taken.has(name) &&
        (role === null || role === 'feature') &&
        (environments === null || environments.includes('serve')));
    const classes = task === 'binary-classification' || task === 'multiclass';
    return { features: features.map(({ name }) => name), label, classes, time, group, ids };
}

;// CONCATENATED MODULE: ./lib/drift/splits.js

/**
 * Compares every split with the first, whose bins their profiles are counted in, by the tests of a drift report and
 * with its false-alarm rate for all columns of a split together. One check a column that differs, else one for all.
 */
function splitDrift(splits, { alpha, floor, severity, columns }) {
    const [first, ...others] = splits;
    return others.flatMap(({ split, profiles }) => {
        const only = (of) => of.filter(({ name }) => columns.includes(name));
        const compared = (0,compare/* compareProfiles */.G)(only(first.profiles), only(profiles), { alpha, floor });
        if (compared.length === 0)
            return [];
        const base = {
            check: 'split-drift',
            split,
            against: first.split,
            class: null,
            severity,
            failing: null,
            of: profiles[0]?.rows ?? 0,
            rows: [],
        };
        const untested = compared.filter(({ drifted, reason }) => !drifted && reason !== null);
        const drifted = compared.filter((column) => column.drifted);
        const same = {
            ...base,
            column: null,
            verdict: 'pass',
            statistic: null,
            threshold: alpha,
            found: `none of ${compared.length} columns differ`,
            allowed: `as ${first.split}`,
            reason: null,
        };
        if (drifted.length + untested.length === 0)
            return [same];
        return [
            ...drifted.map(({ column, effect, reason, tests }) => ({
                ...base,
                column,
                verdict: severity === 'error' ? 'fail' : 'warn',
                statistic: effect,
                threshold: tests.find(({ test }) => test === 'psi')?.threshold ?? null,
                found: reason ?? driftWords(tests.filter((test) => test.drifted).map(({ test }) => test)),
                allowed: `as ${first.split}`,
                reason: null,
            })),
            ...untested.map(({ column, reason }) => ({
                ...base,
                column,
                verdict: 'inconclusive',
                statistic: null,
                threshold: null,
                found: 'not tested',
                allowed: `as ${first.split}`,
                reason,
            })),
        ];
    });
}
const splits_NAMES = {
    psi: 'its distribution differs',
    'null-rate': 'its share of missing values differs',
    'unseen-categories': 'it has new categories',
};
/** The tests that decide, in words; the others are for the reader of a drift report. */
const driftWords = (tests) => tests.flatMap((test) => splits_NAMES[test] ?? []).join(', ');

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
;// CONCATENATED MODULE: ./lib/statistics/confident-learning.js

/** The rounding of probabilities that were averaged and compared. */
const TIE = 1e-6;
/** A class keeps at least this many rows. */
const confident_learning_LEAST_ROWS = 1;
/**
 * Labels that out-of-sample probabilities contradict: confident learning, pruned by noise rate (Northcutt, Jiang and
 * Chuang 2021, doi:10.1613/jair.1.12125, sections 3.1 and 3.2.2). A row counts for class j where its probability of j
 * reaches the mean of that probability among the rows with label j, and j is its most probable class. From these
 * counts, scaled to the number of rows of each label, follows how many labels i are really j; so many rows are
 * pruned, by the largest margin p_j − p_i. A row whose label is its most probable class is left alone.
 * `cleanlab.filter.find_label_issues` with its defaults gives the same rows where no two margins are equal.
 *
 * @param labels class number of each row, 0 ≤ label < `classes`
 * @param probabilities row-major [rows, classes], each row summing to one
 */
function labelIssues(labels, probabilities, classes) {
    const counts = new Float64Array(classes);
    for (const label of labels)
        counts[label]++;
    const joint = calibrated(confidentCounts(labels, probabilities, counts), counts);
    const moves = rowsToPrune(joint, classes);
    const wrong = new Uint8Array(labels.length);
    for (let given = 0; given < classes; given++)
        if (counts[given] > confident_learning_LEAST_ROWS)
            prune(labels, probabilities, classes, given, moves, wrong);
    const quality = new Float64Array(labels.length);
    const issues = [];
    for (const [row, label] of labels.entries()) {
        const own = probabilities[row * classes + label];
        const other = largestOther(probabilities, row * classes, classes, label);
        quality[row] = (own - other + 1) / 2;
        if (wrong[row] === 1 && other > own + TIE)
            issues.push(row);
    }
    return { joint, issues, quality };
}
/** Mean probability of each class among the rows that have it as their label; 2, so that no row reaches it, for none. */
function thresholdsOf(labels, probabilities, counts) {
    const sums = new Float64Array(counts.length);
    for (const [row, label] of labels.entries())
        sums[label] += probabilities[row * counts.length + label];
    return sums.map((sum, label) => (counts[label] === 0 ? 2 : Math.max(sum / counts[label], 2 * TIE)));
}
function confidentCounts(labels, probabilities, counts) {
    const classes = counts.length;
    const thresholds = thresholdsOf(labels, probabilities, counts);
    const joint = new Float64Array(classes * classes);
    for (const [row, label] of labels.entries()) {
        let confident = 0;
        let first = -1;
        let top = 0;
        for (let j = 0; j < classes; j++) {
            const p = probabilities[row * classes + j];
            if (p > probabilities[row * classes + top])
                top = j;
            if (p < thresholds[j] - TIE)
                continue;
            confident += 1;
            if (first < 0)
                first = j;
        }
        if (confident > 0)
            joint[label * classes + (confident > 1 ? top : first)]++;
    }
    // Every class has a row that is right.
    for (let i = 0; i < classes; i++)
        joint[i * classes + i] = Math.max(joint[i * classes + i], 1);
    return joint;
}
/** Scaled so that each given label has as many rows as it has in the data. */
function calibrated(joint, counts) {
    const classes = counts.length;
    const rows = Array.from({ length: classes }, (_, i) => joint.subarray(i * classes, (i + 1) * classes));
    return Float64Array.from(rows.flatMap((row, i) => {
        const total = row.reduce((sum, n) => sum + n, 0);
        return wholeRow(row.map((n) => (n / total) * counts[i]));
    }));
}
/** Whole numbers with the sum of the numbers: those that rounding moved most give way. */
function wholeRow(exact) {
    const values = Array.from(exact);
    const whole = values.map(halfToEven);
    let missing = halfToEven(values.reduce((sum, x) => sum + x, 0)) - whole.reduce((sum, x) => sum + x, 0);
    while (missing !== 0) {
        const step = Math.sign(missing);
        const byError = values
            .map((x, i) => ({ i, error: x - whole[i] }))
            .sort((a, b) => a.error - b.error || a.i - b.i);
        if (step > 0)
            byError.reverse();
        const changed = byError.slice(0, Math.abs(missing));
        for (const { i } of changed)
            whole[i] += step;
        missing -= step * changed.length;
    }
    return whole;
}
function halfToEven(x) {
    const below = Math.floor(x);
    return x - below === 0.5 ? below + (below % 2) : Math.round(x);
}
/** How many rows of a given label (column) are of another class (row), with at least {@link LEAST_ROWS} right ones. */
function rowsToPrune(joint, classes) {
    const truly = Array.from({ length: classes }, (_, j) => Array.from({ length: classes }, (_, given) => joint[given * classes + j]));
    for (let given = 0; given < classes; given++) {
        const lacking = Math.max(truly[given][given], confident_learning_LEAST_ROWS) - truly[given][given];
        const others = Math.max(truly.filter((row) => row[given] !== 0).length - 1, 1);
        for (const [j, row] of truly.entries())
            row[given] = j === given ? row[given] + lacking : Math.max(0, row[given] - lacking / others);
    }
    return truly.map(wholeRow);
}
/** Marks the rows of one label with the largest margins of each other class. */
function prune(labels, probabilities, classes, given, moves, wrong) {
    const rows = [];
    for (const [row, label] of labels.entries())
        if (label === given)
            rows.push(row);
    for (let j = 0; j < classes; j++) {
        if (j === given || moves[j][given] <= 0)
            continue;
        const margins = Float64Array.from(rows, (row) => probabilities[row * classes + given] - probabilities[row * classes + j]);
        for (const at of (0,argsort/* argsort */.XQ)(margins).subarray(0, moves[j][given]))
            wrong[rows[at]] = 1;
    }
}
function largestOther(probabilities, start, classes, label) {
    let largest = Number.NEGATIVE_INFINITY;
    for (let j = 0; j < classes; j++)
        if (j !== label && probabilities[start + j] > largest)
            largest = probabilities[start + j];
    return largest;
}

;// CONCATENATED MODULE: ./lib/data/integrity/wrong-labels.js




const ROWS_SHOWN = 10;
/** Probabilities are often written with a few digits. */
const SUM_ERROR = 0.01;
/**
 * Labels that confident learning finds to be wrong ({@link labelIssues}); the statistic is the share of labels that it
 * estimates to be wrong, and the rows come with the most doubtful first.
 */
function wrongLabels({ split, labels, probabilities, classes }, { severity, 'max-percent': most }) {
    if (severity === 'off')
        return [];
    const named = { check: 'wrong-labels', split, of: labels.length };
    const labelled = Uint32Array.from(labels.keys()).filter((row) => labels[row] >= 0);
    if (labelled.length === 0)
        return [(0,finding/* untested */.X)(named, severity, 'no row has a label')];
    const odd = labelled.find((row) => !areShares(probabilities.subarray(row * classes, (row + 1) * classes)));
    if (odd !== undefined)
        return [(0,finding/* untested */.X)(named, severity, `the predictions of row ${(0,lib_text/* plain */.pj)(odd + 1)} are no probabilities`)];
    const found = labelIssues(Int32Array.from(labelled, (row) => labels[row]), labelled.length === labels.length ? probabilities : rowsOf(probabilities, labelled, classes), classes);
    const share = estimatedShare(found.joint, classes);
    const worst = found.issues.toSorted((a, b) => found.quality[a] - found.quality[b]).slice(0, ROWS_SHOWN);
    const failing = found.issues.length;
    return [
        (0,finding/* judged */.g)({
            ...named,
            broken: failing > (most / 100) * labels.length,
            failing,
            statistic: share,
            threshold: most,
            found: (0,integrity_words/* rowsFound */.M)(failing, labels.length, 'whose label the predictions contradict'),
            allowed: (0,integrity_words/* rowsAllowed */._)(most),
            rows: worst.map((at) => labelled[at] + 1),
        }, severity),
    ];
}
function areShares(row) {
    let sum = 0;
    for (const p of row) {
        if (!(p >= 0 && p <= 1))
            return false;
        sum += p;
    }
    return Math.abs(sum - 1) <= SUM_ERROR;
}
function rowsOf(matrix, rows, width) {
    const chosen = new Float64Array(rows.length * width);
    for (const [at, row] of rows.entries())
        chosen.set(matrix.subarray(row * width, (row + 1) * width), at * width);
    return chosen;
}
/** The part of the joint off its diagonal. */
function estimatedShare(joint, classes) {
    const total = joint.reduce((sum, n) => sum + n, 0);
    const right = Array.from({ length: classes }, (_, i) => joint[i * classes + i]).reduce((sum, n) => sum + n, 0);
    return (total - right) / total;
}

// EXTERNAL MODULE: ./lib/model/outputs.js
var outputs = __webpack_require__(62035);
// EXTERNAL MODULE: ./lib/actions/predictions.js
var predictions = __webpack_require__(64305);
// EXTERNAL MODULE: ./lib/actions/row-ids.js
var row_ids = __webpack_require__(80520);
;// CONCATENATED MODULE: ./lib/actions/wrong-labels.js









/** More classes are no classes. */
const wrong_labels_MOST_CLASSES = 1000;
/** Labels against the predictions that `data.integrity.wrong-labels` names, of every split that has some. */
class WrongLabelsRun {
    context;
    engine;
    seen = [];
    constructor(context, engine) {
        this.context = context;
        this.engine = engine;
        const { splits, integrity } = context.model.config.data;
        for (const split of Object.keys(this.files)) {
            const key = ['data', 'integrity', 'wrong-labels', 'predictions', split];
            if (!Object.hasOwn(splits, split))
                throw context.model.error(key, `there is no split "${split}".${(0,lib_text/* didYouMean */.au)(split, Object.keys(splits))}`);
            const { task } = context.model.config;
            if (task !== 'binary-classification' && task !== 'multiclass')
                throw context.model.error(['data', 'integrity', 'wrong-labels'], `needs one class a row, and task is ${task}`);
            const file = integrity['wrong-labels']?.predictions[split];
            if (!(0,data_files/* isThere */.$B)(context.inside(file, key.join('.'))))
                throw context.model.error(key, `"${file}" does not exist`, 'Write out-of-sample probabilities there first.');
        }
    }
    get files() {
        const settings = this.context.model.config.data.integrity['wrong-labels'];
        return settings && settings.severity !== 'off' ? settings.predictions : {};
    }
    /** Takes the labels of a split while its table of casts is there. */
    async see({ split, accesses, source, table, facts }) {
        const { label, id } = this.context.model.config.data;
        const access = accesses.get(label);
        if (!Object.hasOwn(this.files, split) || !access)
            return;
        const value = access.type === 'number' ? (0,data_types/* canonicalText */.A4)(`CAST(${access.value} AS DOUBLE)`, 'DOUBLE') : access.value;
        const text = `CAST(${value} AS VARCHAR)`;
        const found = await this.engine.rows(`SELECT DISTINCT ${text} AS class FROM ${table} WHERE ${access.value} IS NOT NULL ORDER BY 1 LIMIT ${wrong_labels_MOST_CLASSES + 1}`);
        const classes = found.map((row) => row.class);
        const list = `[${classes.map(data_engine/* sqlString */.Qw).join(', ')}]::VARCHAR[]`;
        const { code } = await this.engine.columns(`SELECT CAST(list_position(${list}, ${text}) - 1 AS DOUBLE) AS code FROM ${table}`);
        this.seen.push({
            split,
            codes: code,
            classes,
            ids: await this.ids(id, source, facts.path),
        });
    }
    async ids(id, source, shownPath) {
        if (id === undefined)
            return null;
        const [{ column_type: type }] = await this.engine.rows(`DESCRIBE SELECT ${(0,data_engine/* sqlIdentifier */.I3)(id)} FROM ${source}`);
        return (0,row_ids/* idsOf */.U)(this.engine, { columns: [{ name: id, type: type }], typed: source, shownPath }, id);
    }
    async finish({ datasets }) {
        const checks = [];
        for (const split of Object.keys(this.files).filter((name) => Object.hasOwn(datasets, name)))
            checks.push(...(await this.check(split, datasets[split])));
        return checks;
    }
    async check(split, facts) {
        const { data } = this.context.model.config;
        const settings = data.integrity['wrong-labels'];
        const seen = this.seen.find((one) => one.split === split);
        if (!settings || settings.severity === 'off')
            return [];
        const { severity } = settings;
        const cannot = (reason) => [
            (0,finding/* untested */.X)({ check: 'wrong-labels', split, of: facts.rows }, severity, reason),
        ];
        if (!seen)
            return cannot(`there is no column "${data.label}"`);
        const binary = this.context.model.config.task === 'binary-classification';
        const named = seen.classes.map(outputs/* meaning */.ak);
        const positive = (0,outputs/* meaning */.ak)(String(data['positive-label'] ?? 1));
        if (seen.classes.length > wrong_labels_MOST_CLASSES)
            return cannot('the label has more than 1,000 classes');
        if (binary && named.length > 2)
            return cannot('the label has more than two classes');
        if (binary && data['positive-label'] === undefined && named.some((name) => name !== '0' && name !== '1'))
            return cannot('the positive class is not known; name it with data.positive-label');
        const file = this.context.inside(settings.predictions[split], 'data.integrity.wrong-labels.predictions');
        const answers = await (0,predictions/* readPredictions */.R_)(this.context, file, this.context.shown(file), {
            facts,
            ids: seen.ids,
            classes: binary ? [] : seen.classes,
        });
        const columns = (answers.classes ?? []).map(outputs/* meaning */.ak);
        const numbers = named.map((name) => (binary ? Number(name === positive) : columns.indexOf(name)));
        const unknown = numbers.filter((column) => column < 0).length;
        if (unknown > 0)
            return cannot(`the predictions have no column for ${(0,lib_text/* plural */.LS)(unknown, 'class', 'classes')}`);
        const labels = Int32Array.from(seen.codes, (code) => (Number.isNaN(code) ? -1 : numbers[code]));
        return wrongLabels({ split, labels, ...shares(answers, binary) }, settings);
    }
}
/** The probabilities of both classes where the file has that of the positive one. */
function shares({ scores, width }, binary) {
    if (!binary)
        return { probabilities: scores, classes: width };
    const probabilities = new Float64Array(scores.length * 2);
    for (const [row, p] of scores.entries())
        probabilities.set([1 - p, p], row * 2);
    return { probabilities, classes: 2 };
}

;// CONCATENATED MODULE: ./lib/actions/integrity.js





/** The checks of splits against each other, as the configuration and the contract's roles ask for them. */
class IntegrityRun {
    context;
    roles;
    splits;
    order;
    images;
    wrongLabels;
    /** `splits` in the order of the configuration. */
    constructor(context, engine, contract, splits, images) {
        const { task, data } = context.model.config;
        this.context = context;
        this.roles = rolesOf(contract, { task, ...data });
        this.refuseUnknown(contract);
        this.order = [...splits].sort((a, b) => Number(b === 'train') - Number(a === 'train'));
        this.images = images;
        this.wrongLabels = new WrongLabelsRun(context, engine);
        this.splits = new SplitIntegrity(engine, {
            roles: this.roles,
            settings: data.integrity,
            order: this.order,
            classified: contract.columns.flatMap(({ name, classification }) => (classification ? [name] : [])),
        });
    }
    async observe(seen) {
        await this.splits.see(seen);
        await this.wrongLabels.see(seen);
        await this.images.see(seen);
    }
    /** A slip in a name must not switch a check off. */
    refuseUnknown({ columns, absent, path }) {
        const { time, group, id, images } = this.context.model.config.data;
        const known = [...columns, ...absent].map(({ name }) => name);
        const named = { time: [time], group: [group], id: [id], 'images.column': [images?.column] };
        for (const [key, names] of Object.entries(named)) {
            const unknown = names.find((name) => name !== undefined && !known.includes(name));
            if (unknown !== undefined)
                throw this.context.model.error(['data', ...key.split('.')], `"${unknown}" is not a column of ${path}.${(0,lib_text/* didYouMean */.au)(unknown, known)}`);
        }
    }
    async finish({ profiles, datasets }) {
        const labels = await this.wrongLabels.finish({ datasets });
        const found = [...(await this.splits.finish()), ...labels, ...this.drift(profiles)];
        return [...found, ...this.images.checks(this.order)];
    }
    drift(profiles) {
        const { data, drift } = this.context.model.config;
        const { severity } = data.integrity['split-drift'];
        if (severity === 'off')
            return [];
        return splitDrift(Object.entries(profiles).map(([split, columns]) => ({ split, profiles: columns })), {
            alpha: drift.alpha,
            floor: drift['psi-floor'],
            severity,
            columns: [...this.roles.features, this.roles.label],
        });
    }
}

;// CONCATENATED MODULE: ./lib/data/integrity/unmerged.js

const REASON = 'every shard has seen only a part of the rows';
/**
 * The checks of rows against each other, none of which shards can answer: inconclusive where the configuration asks
 * for them, and else shown for information, so that nobody takes them for passed.
 */
function unmergedChecks({ roles, settings, asked, rows }) {
    const splits = Object.keys(rows);
    return Object.keys(settings).flatMap((check) => {
        const severity = settings[check]?.severity ?? 'off';
        if (severity === 'off' || !concerns(check, roles))
            return [];
        return unmerged_placesOf(check, splits, settings).map(([split, against]) => (0,finding/* untested */.X)({ check, split, against: against ?? null, of: rows[split] }, asked.includes(check) ? severity : 'info', REASON));
    });
}
/** Whether the data has the columns that a check is about. */
function concerns(check, { group, time, classes, ids, features }) {
    switch (check) {
        case 'group-overlap':
            return group !== null;
        case 'time-overlap':
            return time !== null;
        case 'conflicting-labels':
        case 'class-ratio':
        case 'unseen-labels':
            return classes;
        case 'identifier-signal':
            return ids.length > 0;
        case 'feature-signal':
        case 'feature-overlap':
            return features.length > 0;
        default:
            // Folders of images are not read in shards.
            return !check.startsWith('image-');
    }
}
/** The splits that a check looks at, and the other one where it compares two. */
function unmerged_placesOf(check, splits, settings) {
    const [first, ...later] = splits;
    switch (check) {
        case 'row-overlap':
        case 'feature-overlap':
        case 'group-overlap':
        case 'time-overlap':
            return later.flatMap((split, i) => splits.slice(0, i + 1).map((against) => [split, against]));
        case 'split-drift':
        case 'unseen-labels':
            return later.map((split) => [split, first]);
        case 'identifier-signal':
        case 'feature-signal':
            return [[first]];
        case 'wrong-labels':
            return splits
                .filter((split) => Object.hasOwn(settings['wrong-labels']?.predictions ?? {}, split))
                .map((split) => [split]);
        default:
            return splits.map((split) => [split]);
    }
}

;// CONCATENATED MODULE: ./lib/data/merge-places.js
const MOST = 10;
/**
 * The first rows, in the order of the files, that parts have found: by the numbers that they have in the whole where
 * the rows before them are known, by file and line where the files are text.
 *
 * @param all the files of all parts
 */
function mergedRows(all, found) {
    const files = all.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const order = new Map(files.map(({ path }, i) => [path, i]));
    const located = found
        .flatMap((part) => part.check.rows.map((_, i) => locate(part, i, order)))
        .filter((each) => each !== undefined)
        .toSorted((a, b) => a.file - b.file || inFile(a) - inFile(b))
        .slice(0, MOST);
    const before = rowsBefore(files);
    const numbers = located.map(({ file, row }) => (row === null ? null : before[file] + row));
    const rows = numbers.filter((number) => number !== null && Number.isFinite(number));
    const places = located.flatMap(({ place }) => place ?? []);
    const isWhole = (of) => located.length > 0 && of.length === located.length;
    return {
        rows: isWhole(rows) ? rows : [],
        ...(isWhole(places) ? { places } : {}),
    };
}
const inFile = ({ row, place }) => row ?? place?.line ?? 0;
/** Undefined where neither the part's rows nor a place tell the file. */
function locate({ files, check }, i, order) {
    const place = check.places?.[i];
    const own = inPart(files, check.rows[i]) ?? { path: place?.file, row: null };
    const file = order.get(own.path ?? '');
    if (file === undefined)
        return undefined;
    return {
        file,
        row: own.row,
        ...(place ? { place: { file: own.path, line: place.line } } : {}),
    };
}
function inPart(files, row) {
    if (files.length === 1)
        return { path: files[0].path, row };
    let before = 0;
    for (const { path, rows } of files) {
        if (rows === undefined)
            return undefined;
        if (row <= before + rows)
            return { path, row: row - before };
        before += rows;
    }
    return undefined;
}
/** NaN behind a file whose rows nobody knows. */
function rowsBefore(files) {
    let before = 0;
    return files.map(({ rows }) => {
        const here = before;
        before += rows ?? Number.NaN;
        return here;
    });
}

// EXTERNAL MODULE: ./lib/data/verdict.js
var verdict = __webpack_require__(49665);
;// CONCATENATED MODULE: ./lib/data/merge-checks.js



const keyOf = ({ split, rule, column, allowed, contract }) => JSON.stringify([split, rule, column, allowed, contract]);
/**
 * The checks of the whole from those of its shards. What rows decide one by one adds up and is judged again; what
 * needs all rows at once, such as a repeat in another shard, is inconclusive and never passed.
 *
 * @param rows split → rows of all shards
 * @param previousRows split → rows last time
 */
function mergeChecks(requirements, shards, rows, previousRows) {
    const groups = new Map();
    for (const { index, checks, files } of shards)
        for (const check of checks) {
            const key = keyOf(check);
            groups.set(key, [...(groups.get(key) ?? []), { shard: index, check, files: files[check.split] ?? [] }]);
        }
    const filesOf = (split) => shards.flatMap(({ files }) => files[split] ?? []);
    const seenBy = (split) => new Set(shards.filter(({ checks }) => checks.some((check) => check.split === split)).map(({ index }) => index));
    return [...groups.values()].map((found) => {
        // One shard that has all files of a split saw the whole of it.
        if (seenBy(found[0].check.split).size === 1)
            return found[0].check;
        const { split, rule, column, contract } = found[0].check;
        const requirement = requirements.find(({ rule: asked, column: of, position }) => asked === rule &&
            of === column &&
            position.line === contract?.line &&
            position.column === contract.column);
        if (requirement === undefined)
            return worst(found);
        if (requirement.measure.of === 'growth')
            return { split, ...(0,verdict/* judgeGrowth */.H8)(requirement, rows[split], previousRows[split]) };
        const merged = mergeRequirement(requirement, found, rows[split]);
        const named = (merged.failing ?? 0) > 0 && merged.verdict !== 'pass';
        return { split, ...merged, ...(named ? mergedRows(filesOf(split), found) : {}) };
    });
}
const SEVERITY = { fail: 0, inconclusive: 1, warn: 2, pass: 3 };
/** Of what no requirement asks, such as a column too many. */
function worst(found) {
    const [{ check }] = found.toSorted((a, b) => SEVERITY[a.check.verdict] - SEVERITY[b.check.verdict]);
    const { places: _, ...placeless } = check;
    return { ...placeless, rows: [] };
}
function mergeRequirement(requirement, found, rows) {
    const { measure, limit, warn } = requirement;
    const crashed = found.find(({ check }) => check.verdict === 'fail' && check.reason !== null);
    if (crashed)
        return crashed.check;
    if (measure.of === 'all-rows' && measure.filter.length === 0)
        return judged(requirement, null, (0,lib_text/* plural */.LS)(rows, 'row'), () => rows);
    const failing = found.reduce((sum, { check }) => sum + (check.failing ?? 0), 0);
    const where = found.filter(({ check }) => (check.failing ?? 0) > 0).map(({ shard }) => shard);
    const words = failing === 0
        ? 'none'
        : `${(0,lib_text/* plural */.LS)(failing, 'row')} in ${(0,lib_text/* plural */.LS)(where.length, 'shard')}: ${where.join(', ')}`;
    // A row whose key is not among those of its own shard may find it in another one.
    const isOrphan = measure.of === 'orphaned-rows' && (measure.reference.table !== null || failing === 0);
    const isAdditive = measure.of === 'breaking-rows' || isOrphan;
    const isShare = limit.unit === 'percent' || warn?.unit === 'percent';
    if (isAdditive && !(isShare && measure.filter.length > 0)) {
        const unseen = found.find(({ check }) => check.verdict === 'inconclusive' && check.reason !== NO_ROWS);
        if (unseen)
            return unseen.check;
        return judged(requirement, failing, words, (unit) => unit === 'percent' ? (failing / rows) * 100 : failing);
    }
    const isNone = limit.operator === 'mustBe' && limit.value === 0;
    if (measure.of === 'repeated-rows' && isNone && failing > 0)
        return judged(requirement, failing, `at least ${words}`, () => failing);
    return (0,verdict/* untested */.Xi)(requirement, 'needs all rows at once, and each shard saw only its own');
}
/** As a shard says it of a filter that none of its rows meets; other shards may have some. */
const NO_ROWS = 'there are no rows of this condition';
const judged = (requirement, failing, found, measured) => ({
    ...(0,verdict/* described */.WY)(requirement),
    verdict: (0,verdict/* verdictOf */.Vj)(requirement, measured),
    failing,
    found,
});

// EXTERNAL MODULE: ./lib/data/category-profile.js
var category_profile = __webpack_require__(4733);
// EXTERNAL MODULE: ./lib/data/registers.js
var data_registers = __webpack_require__(65026);
// EXTERNAL MODULE: ./lib/data/sketch.js
var data_sketch = __webpack_require__(88474);
;// CONCATENATED MODULE: ./lib/data/merge-profiles.js




/**
 * The profile of a column from those of its parts, in any order. Rows, nulls, ends, moments and the counts of bins
 * are exact; a quantile's rank is off by at most `rankError`. Categories are exact where every part lists all of its
 * own; else a count may lack `countError` rows, and `distinct` is HyperLogLog's with a standard error of 1.6 %.
 *
 * @throws TypeError for profiles without sketches or of different kinds
 */
function mergeProfiles(parts) {
    const numeric = parts.filter((part) => part.kind === 'numeric');
    const categorical = parts.filter((part) => part.kind === 'categorical');
    if (numeric.length === parts.length)
        return mergeNumeric(numeric);
    if (categorical.length === parts.length)
        return mergeCategorical(categorical);
    throw new TypeError(`parts of "${parts[0].name}" are of different kinds`);
}
const total = (values) => values.reduce((sum, value) => sum + value, 0);
function mergeNumeric(parts) {
    const [rows, nulls] = [total(parts.map((part) => part.rows)), total(parts.map((part) => part.nulls))];
    const mask = parts.some(({ masked }) => masked) ? { masked: true } : {};
    const base = { name: parts[0].name, kind: 'numeric', rows, nulls, ...mask };
    // Masked parts share no bins, and have no sketch that would give them some.
    const filled = parts.filter(({ min }) => min !== null);
    if (filled.length === 0)
        return {
            ...base,
            mean: null,
            std: null,
            min: null,
            max: null,
            quantiles: [],
            edges: [],
            counts: [rows - nulls],
        };
    const min = Math.min(...filled.map((part) => part.min));
    const max = Math.max(...filled.map((part) => part.max));
    const sketch = (0,data_sketch/* mergeSketches */.tB)(filled.map((part) => {
        if (part.sketch)
            return part.sketch;
        throw new TypeError(`a part of "${part.name}" has no sketch`);
    }), min, max);
    const cells = (0,data_sketch/* cellEnds */.nE)(sketch);
    const ends = rankEnds(cells, rows - nulls);
    // The greatest value may lie a little above what evidence keeps of it, but not above the end of its cell.
    const edges = (0,data_profile/* innerEdges */.Vx)([min, ...ends.slice(1, -1).map(roundedUp), max]);
    return {
        ...base,
        ...(0,data_sketch/* sketchMoments */.CH)(sketch),
        min,
        max,
        quantiles: [min, ...ends.slice(1, -1).map((end) => Math.min(end, max)), max],
        edges,
        counts: countsOf(cells, edges),
        rankError: Math.max(...cells.map(({ count }) => count)) / (rows - nulls),
    };
}
/** The end of the cell that holds each percentile's rank. */
function rankEnds(cells, n) {
    let [at, upTo] = [0, cells[0].count];
    return (0,data_profile/* ranksOf */.Ll)(n).map((rank) => {
        while (upTo < rank)
            upTo += cells[++at].count;
        return cells[at].end;
    });
}
/** At the 12 digits that evidence keeps, and not below the end of the cell, whose last value may be the end. */
function roundedUp(value) {
    const near = Number(value.toPrecision(12));
    if (near >= value)
        return near;
    const unit = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 11);
    const above = Number((near + unit).toPrecision(12));
    return Number.isFinite(above) ? above : near;
}
function countsOf(cells, edges) {
    const counts = new Array(edges.length + 1).fill(0);
    let bin = 0;
    for (const { end, count } of cells) {
        while (bin < edges.length && end > edges[bin])
            bin += 1;
        counts[bin] += count;
    }
    return counts;
}
function mergeCategorical(parts) {
    const [rows, nulls] = [total(parts.map((part) => part.rows)), total(parts.map((part) => part.nulls))];
    const counts = new Map();
    for (const { value, count } of parts.flatMap(({ categories }) => categories))
        counts.set(value, (counts.get(value) ?? 0) + count);
    const categories = [...counts]
        .map(([value, count]) => ({ value, count }))
        .sort((a, b) => b.count - a.count || Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)))
        .slice(0, category_profile/* MAX_CATEGORIES */.U);
    const partial = parts.filter(({ other }) => other > 0);
    const listed = { categories, other: rows - nulls - total(categories.map(({ count }) => count)) };
    const masked = parts.some((part) => part.masked);
    const mask = masked ? { masked: true } : {};
    const base = { name: parts[0].name, kind: 'categorical', rows, nulls, ...mask };
    if (partial.length === 0 && !masked)
        return { ...base, distinct: counts.size, ...listed };
    const registers = (0,data_registers/* mergeRegisters */.fY)(parts.map((part) => {
        if (part.registers)
            return part.registers;
        throw new TypeError(`a part of "${part.name}" has no registers`);
    }));
    return {
        ...base,
        distinct: Math.max(masked ? 0 : counts.size, (0,data_registers/* estimateDistinct */.bW)(registers)),
        ...listed,
        // A value that a part does not list has there at most as many rows as the least one that it lists.
        countError: total(partial.map((part) => part.categories.at(-1)?.count ?? 0)),
    };
}

;// CONCATENATED MODULE: ./lib/data/merge.js





/**
 * What the shards of a validation come to together, in whatever order they are given; splits in `order`. Digests of bytes, rows and
 * schema are those that the whole would have.
 *
 * @param previousRows split → rows last time
 * @throws UserError where shards stored a column in different types, so that their rows' digests do not add up
 */
function mergeValidations(contract, shards, order, previousRows = {}) {
    const sorted = shards.toSorted((a, b) => indexOf(a) - indexOf(b));
    const splits = order.filter((split) => sorted.some(({ datasets }) => split in datasets));
    const datasets = byName(splits, (split) => mergeFacts(split, present(sorted, (each) => each.datasets[split])));
    const profiles = byName(splits, (split) => mergeSplit(present(sorted, (each) => each.profiles[split])));
    const rows = byName(splits, (split) => datasets[split].rows);
    const found = sorted.map((each) => ({
        index: indexOf(each),
        checks: each.checks,
        files: byName(Object.keys(each.datasets), (split) => each.datasets[split].parts?.files ?? []),
    }));
    const checks = mergeChecks(contract.requirements, found, rows, previousRows).toSorted((a, b) => splits.indexOf(a.split) - splits.indexOf(b.split));
    return { outcome: (0,data_checks/* contractOutcome */.Db)(contract, checks), checks, datasets, profiles };
}
const indexOf = ({ shard }) => shard?.index ?? 0;
const byName = (names, make) => Object.fromEntries(names.map((name) => [name, make(name)]));
const present = (shards, pick) => shards.map(pick).filter((each) => each !== undefined);
function mergeSplit(parts) {
    const names = [...new Set(parts.flatMap((part) => part.map(({ name }) => name)))];
    return names.map((name) => mergeProfiles(parts.flatMap((part) => part.filter((each) => each.name === name))));
}
function mergeFacts(split, parts) {
    const [{ path, format, columns }] = parts;
    refuseOtherTypes(split, parts);
    const files = parts
        .flatMap((part) => part.parts?.files ?? [])
        .toSorted((a, b) => (a.path < b.path ? -1 : 1));
    const rows = parts.reduce((sum, part) => sum + part.rows, 0);
    const sum = (0,fingerprint/* addSums */.MT)(parts.map((part) => BigInt(`0x${part.parts?.sum ?? '0'}`)));
    return {
        path,
        format,
        bytes: files.reduce((total, { bytes }) => total + bytes, 0),
        rows,
        columns,
        digests: {
            bytes: (0,fingerprint/* partsDigest */.DN)(files),
            rows: (0,fingerprint/* rowsDigest */.QH)(columns, rows, sum),
            schema: (0,fingerprint/* schemaDigest */.ku)(columns),
        },
    };
}
function refuseOtherTypes(split, [first, ...others]) {
    for (const { columns } of others)
        for (const { name, type } of columns) {
            const before = first.columns.find((column) => column.name === name);
            if (before?.type === type && columns.length === first.columns.length)
                continue;
            throw new errors/* UserError */.yo(`column "${name}" of split "${split}" is ${type} in one shard and ${before?.type ?? 'absent'} in another`, {
                hint: 'Types of text come from the values, and those of a shard may be too few. Write Parquet, which stores its types.',
            });
        }
}

// EXTERNAL MODULE: ./lib/actions/previous-rows.js
var previous_rows = __webpack_require__(90746);
;// CONCATENATED MODULE: ./lib/actions/merge-validations.js









/** All shards of one validation: from the evidence folder, else from the artifacts of this run. */
async function readShards(context, of) {
    const shards = [];
    for (let index = 1; index <= of; index++) {
        const name = (0,data_shard/* shardName */.A)({ index, of });
        const shard = await context.read('validation', name);
        if (!shard)
            throw new errors/* UserError */.yo(`shard ${index}/${of} is not here: no validation-${name}.json and no artifact of it`, {
                hint: `Every one of ${of} jobs runs validate-data with shard: i/${of} before this one.`,
            });
        const isShard = shard.shard?.index === index && shard.shard.of === of;
        // What the digests of the whole are made of.
        const isPart = Object.values(shard.datasets).every(({ parts }) => parts !== undefined);
        if (!isShard || !isPart)
            throw new errors/* UserError */.yo(`is not shard ${index}/${of}`, {
                location: { file: context.shown(context.evidence.path('validation', 'json', name)) },
                hint: `Run its job again: validate-data with shard: ${index}/${of}, and no mode.`,
            });
        shards.push(shard);
    }
    return shards;
}
/** @throws UserError where a shard is missing, or was checked against another contract than this one */
async function mergeShards(context, contract, environment, of, asked) {
    const shards = await readShards(context, of);
    const other = shards.find((each) => each.contract.digest !== contract.digest || each.environment !== environment);
    if (other)
        throw new errors/* UserError */.yo(`shard ${other.shard?.index}/${of} was checked against another contract or environment than this one`, { hint: 'Run all shards again.' });
    const order = (0,data_checks/* inOrder */.al)(Object.keys(context.model.config.data.splits));
    const merged = mergeValidations(contract, shards, order, await (0,previous_rows/* previousRows */.B)(context, contract));
    const integrity = untested(context, contract, merged);
    const baseline = await difference(context, asked, merged);
    return {
        ...merged,
        outcome: (0,data_checks/* contractOutcome */.Db)(contract, [...merged.checks, ...integrity]),
        integrity,
        ...(baseline ? { baseline } : {}),
    };
}
function untested(context, contract, { datasets }) {
    const { task, data } = context.model.config;
    const checks = unmergedChecks({
        roles: rolesOf(contract, { task, ...data }),
        settings: data.integrity,
        asked: [...askedFor(context), ...askedBy(contract)],
        rows: Object.fromEntries(Object.entries(datasets).map(([split, { rows }]) => [split, rows])),
    });
    if (checks.length > 0)
        context.platform.log.notice(`Not tested, for every shard has seen only a part of the rows: ${[...new Set(checks.map(({ check }) => check))].join(', ')}.`);
    return checks;
}
/** The checks that the file names, whatever it says of them. */
function askedFor({ loaded, model }) {
    const { models } = loaded.source.value;
    return Object.keys(models[model.name].data.integrity ?? {});
}
/** A contract that says what hangs together asks for splits that respect it. */
const ASKED_BY_ROLE = {
    group: 'group-overlap',
    time: 'time-overlap',
};
const askedBy = ({ columns }) => columns.flatMap(({ role }) => (role && ASKED_BY_ROLE[role]) ?? []);
/** By digests and numbers: merged rows are in bins of their own. */
async function difference(context, asked, merged) {
    const found = await findBaseline(context, asked, {});
    if (!found?.validation)
        return undefined;
    const { source, digest, validation } = found;
    return baselineDifference(validation, merged, { source, digest, drift: null, named: [], rows: null });
}

// EXTERNAL MODULE: ./lib/data/environments.js
var environments = __webpack_require__(45280);
// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/config/yaml-edit.js

/** Changes to a YAML or JSON text that leave every other byte as it is. All paths are those of the text as it was. */
class YamlEdit {
    text;
    root;
    splices = [];
    constructor(text) {
        this.text = text;
        this.root = (0,dist/* parseDocument */.Tp)(text).contents;
    }
    /** Replaces the scalar at `path`. */
    replace(path, value) {
        const node = this.at(path);
        if (!(0,dist/* isScalar */.jn)(node) || !node.range)
            throw new TypeError(`there is no scalar at ${path.map(String).join('.')}`);
        this.splices.push({ start: node.range[0], end: node.range[1], text: written(value) });
    }
    /** Adds an item behind those of the list at `path`, which must have one; mappings are written in one line. */
    append(path, value) {
        const node = this.at(path);
        const last = (0,dist/* isSeq */.oP)(node) ? node.items.at(-1) : undefined;
        if (!(0,dist/* isSeq */.oP)(node) || !last?.range)
            throw new TypeError(`there is no list at ${path.map(String).join('.')}`);
        const end = this.text.slice(0, last.range[1]).trimEnd().length;
        if (node.flow)
            this.splices.push({ start: end, end, text: `, ${written(value)}` });
        else {
            const lineEnd = this.text.indexOf('\n', end);
            const at = lineEnd < 0 ? this.text.length : lineEnd;
            const dash = this.text.lastIndexOf('-', last.range[0]);
            const indent = dash - (this.text.lastIndexOf('\n', dash) + 1);
            const crlf = this.text[at - 1] === '\r' ? 1 : 0;
            this.splices.push({
                start: at - crlf,
                end: at - crlf,
                text: `${crlf ? '\r' : ''}\n${' '.repeat(indent)}- ${written(value)}`,
            });
        }
    }
    toString() {
        let text = this.text;
        // From the end, so that no place moves; of those at one place the last first, so that they stay in order.
        const order = this.splices
            .map((splice, i) => ({ ...splice, i }))
            .sort((a, b) => b.start - a.start || b.i - a.i);
        for (const { start, end, text: part } of order)
            text = text.slice(0, start) + part + text.slice(end);
        return text;
    }
    at(path) {
        return path.reduce((node, part) => {
            if ((0,dist/* isMap */.jh)(node))
                return node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(part))
                    ?.value;
            return (0,dist/* isSeq */.oP)(node) ? node.items[Number(part)] : undefined;
        }, this.root);
    }
}
/** As JSON, which every YAML reader takes for what it is. */
const written = (value) => typeof value === 'object'
    ? `{ ${Object.entries(value)
        .map(([key, item]) => `"${key}": ${JSON.stringify(item)}`)
        .join(', ')} }`
    : JSON.stringify(value);

;// CONCATENATED MODULE: ./lib/data/ratchet/form.js
const at = (value, path) => path.reduce((inner, part) => inner?.[part], value);
/** ODCS, or Table Schema; undefined where the file is of neither. */
function formOf({ value }) {
    const odcs = ['schema', 0, 'properties'];
    if (Array.isArray(at(value, odcs)))
        return {
            columns: columnForms(value, odcs, odcsPath, 'logicalTypeOptions', odcsValues),
            types: ODCS_TYPES,
            isoDate: 'yyyy-MM-dd',
            list: odcs,
            newColumn: (name, logicalType) => ({ name, logicalType }),
            version: ['version'],
        };
    if (!Array.isArray(at(value, ['fields'])))
        return undefined;
    return {
        columns: columnForms(value, ['fields'], fieldPath, 'constraints', fieldValues),
        types: FIELD_TYPES,
        isoDate: '%Y-%m-%d',
        list: ['fields'],
        newColumn: (name, type) => ({ name, type: FIELD_TYPES[type] }),
        version: undefined,
    };
}
function columnForms(value, list, inColumn, options, valuesOf) {
    return at(value, list).map((column, i) => {
        const path = [...list, i];
        return {
            name: String(column.name),
            get: (key) => at(column, inColumn(key)),
            path: (key) => [...path, ...inColumn(key)],
            options: [...path, options],
            values: valuesOf(column, path),
        };
    });
}
const ODCS_TYPES = {
    string: 'string',
    integer: 'integer',
    number: 'number',
    boolean: 'boolean',
    date: 'date',
    timestamp: 'timestamp',
};
function odcsPath(key) {
    if (key === 'type')
        return ['logicalType'];
    return key === 'physicalType' || key === 'required' || key === 'unique'
        ? [key]
        : ['logicalTypeOptions', key];
}
const odcsValues = ({ quality }, path) => (quality ?? []).flatMap((rule, k) => {
    const list = at(rule, ['arguments', 'validValues']);
    const place = [...path, 'quality', k];
    return Array.isArray(list) ? [{ list, place, path: [...place, 'arguments', 'validValues'] }] : [];
});
const FIELD_TYPES = { ...ODCS_TYPES, timestamp: 'datetime' };
/** It keeps no physical types, and its format beside the type. */
const fieldPath = (key) => key === 'type' || key === 'physicalType' || key === 'format' ? [key] : ['constraints', key];
function fieldValues(column, path) {
    const within = [['constraints', 'enum'], ['categories']];
    return within.flatMap((inner) => {
        const list = at(column, inner);
        const place = [...path, ...inner];
        const isPlain = Array.isArray(list) && list.every((one) => typeof one !== 'object');
        return isPlain ? [{ list, place, path: place }] : [];
    });
}

// EXTERNAL MODULE: ./lib/data/infer/candidates.js
var candidates = __webpack_require__(32429);
;// CONCATENATED MODULE: ./lib/data/ratchet/mend.js

/** By the rule that is broken. */
const MENDS = {
    required: (edit, broken) => takeBack(edit, broken, 'required'),
    unique: (edit, broken) => takeBack(edit, broken, 'unique'),
    range: widenRange,
    length: widenLength,
    type: retype,
    format: reformat,
    'valid-values': addValues,
};
function takeBack(edit, { column, isAt }, key) {
    if (column.get(key) !== true || !isAt(column.path(key)))
        return undefined;
    edit.replace(column.path(key), false);
    return `not ${key} any more`;
}
function widenRange(edit, { column, profiles, isAt }) {
    if (!isAt(column.options))
        return undefined;
    const seen = profiles.flatMap((one) => one.kind === 'numeric' && one.min !== null && one.max !== null ? [one] : []);
    const bounds = (0,candidates/* outward */.N)({
        min: Math.min(...seen.map(({ min }) => min)),
        max: Math.max(...seen.map(({ max }) => max)),
    });
    if (bounds === undefined || seen.length === 0)
        return undefined;
    return widen(edit, column, [
        ['minimum', bounds.minimum],
        ['maximum', bounds.maximum],
    ]);
}
function widenLength(edit, { column, observed, isAt }) {
    if (!isAt(column.options) || !observed?.length)
        return undefined;
    const { least, most } = observed.length;
    return widen(edit, column, [
        ['minLength', least],
        ['maxLength', most],
    ]);
}
/** Lower ends go down, upper ends up; what lies within stays as it is. */
function widen(edit, column, ends) {
    const words = ends.flatMap(([key, end]) => {
        const given = column.get(key);
        if (typeof given !== 'number' || (key.startsWith('min') ? end >= given : end <= given))
            return [];
        edit.replace(column.path(key), end);
        return [`${key} ${given} → ${end}`];
    });
    return words.join(', ') || undefined;
}
/** Every value of the first is one of the second. */
const WIDER = { integer: 'number', date: 'timestamp' };
/** A wider type where a few values need it; another one only where most values have none of the old one. */
function retype(edit, broken) {
    const { form, column, type, observed, stored, mostly, isAt } = broken;
    if (!observed || typeof column.get('type') !== 'string')
        return undefined;
    if (observed.isoDate && typeof column.get('format') === 'string') {
        edit.replace(column.path('format'), form.isoDate);
        return 'dates of ISO 8601';
    }
    if (!isAt(column.path('type')) && !isAt(column.path('type').slice(0, -1).concat('name')))
        return undefined;
    const wider = WIDER[type];
    const fits = (one) => one !== undefined && observed.types.includes(one);
    const other = observed.types[0] ?? 'string';
    const to = fits(wider) ? wider : mostly && other !== type ? other : undefined;
    if (to === undefined)
        return undefined;
    edit.replace(column.path('type'), form.types[to]);
    if (stored !== undefined && typeof column.get('physicalType') === 'string')
        edit.replace(column.path('physicalType'), stored);
    return `type ${type} → ${to}`;
}
const WIDEST = { integer: 'i64', number: 'f64' };
/** A format that all values have; numbers may take the whole width of their type. */
function reformat(edit, { column, type, observed, isAt }) {
    const before = column.get('format');
    const after = WIDEST[type] ?? observed?.formats[0];
    if (typeof before !== 'string' || after === undefined || !isAt(column.path('format')))
        return undefined;
    edit.replace(column.path('format'), after);
    return `format ${before} → ${after}`;
}
function addValues(edit, { column, type, profiles, classified, isAt }) {
    const values = column.values.find(({ place }) => isAt(place));
    if (values === undefined || classified || type !== 'string')
        return undefined;
    const seen = profiles.flatMap((one) => (one.kind === 'categorical' ? [one] : []));
    // A profile keeps the most frequent values; the rest would be missing here.
    if (seen.some(({ categories, distinct }) => categories.length < distinct))
        return undefined;
    const more = [...new Set(seen.flatMap(({ categories }) => categories.map(({ value }) => value)))]
        .filter((value) => !values.list.includes(value))
        .sort();
    for (const value of more)
        edit.append(values.path, value);
    return more.length === 0 ? undefined : `${more.length} more valid ${more.length === 1 ? 'value' : 'values'}`;
}

// EXTERNAL MODULE: ./lib/data/patterns.js
var patterns = __webpack_require__(13601);
// EXTERNAL MODULE: ./lib/data/reading.js
var data_reading = __webpack_require__(23392);
;// CONCATENATED MODULE: ./lib/data/ratchet/observe.js






/** Rules whose profile does not say what would let the data through. */
const LOOKED_AT = ['type', 'length', 'format'];
const TYPES = data_types/* LOGICAL_TYPES */.ur.filter((type) => type !== 'string');
const KNOWN = [...new Set(['uuid', 'email', 'ipv4', 'uri', 'date-time', ...Object.keys(patterns/* FORMATS */.h)])];
/** Looks once more at the columns whose type, length or format is broken. */
async function observe(engine, { columns }, splits, broken) {
    const wanted = columns.filter(({ name }) => broken.some(({ rule, column }) => column === name && LOOKED_AT.includes(rule)));
    const found = new Map();
    if (wanted.length === 0)
        return found;
    for (const { path, shownPath, csv } of Object.values(splits)) {
        const table = await (0,dataset/* openStored */.c2)(engine, path, shownPath, csv);
        const present = wanted.flatMap((column) => {
            const stored = table.storedColumns.find(({ name }) => name === column.name);
            return stored ? [{ column, stored }] : [];
        });
        if (present.length === 0)
            continue;
        const asked = present.flatMap(({ column, stored }, i) => questions(column, stored, i));
        const [row] = await engine.rows(`SELECT ${asked.join(', ')} FROM ${table.stored}`);
        for (const [i, { column }] of present.entries())
            found.set(column.name, together(found.get(column.name), answered(column, row, i)));
    }
    return found;
}
/** Aggregates over the column, with the number of the column in their names. */
function questions({ name, reading, type }, stored, i) {
    const column = (0,data_engine/* sqlIdentifier */.I3)(name);
    const isText = stored.text || (0,data_types/* logicalTypeOf */.z9)(stored.type) === 'string';
    const read = (wanted, as = reading) => (isText ? (0,data_reading/* readText */.y)(column, wanted, as) : column);
    const fits = (wanted, as = reading) => {
        const { broken } = (0,data_types/* strictCast */.Fd)(read(wanted, as), stored, wanted);
        return `NOT coalesce(bool_or(${broken}), false)`;
    };
    const iso = type === 'date' && reading.format !== undefined;
    return [
        ...TYPES.map((wanted, t) => `${fits(wanted)} AS t${i}_${t}`),
        `${iso ? fits('date', { ...reading, format: undefined }) : 'false'} AS i${i}`,
        ...(isText
            ? [
                `min(length(${read('string')})) AS l${i}`,
                `max(length(${read('string')})) AS m${i}`,
                ...KNOWN.map((format, f) => `coalesce(bool_and(regexp_matches(${read('string')}, ${(0,data_engine/* sqlString */.Qw)(patterns/* FORMATS */.h[format])})), false) AS f${i}_${f}`),
            ]
            : []),
    ];
}
function answered(column, row, i) {
    const [least, most] = [row[`l${i}`], row[`m${i}`]];
    return {
        types: TYPES.filter((_, t) => row[`t${i}_${t}`] === true),
        isoDate: row[`i${i}`] === true,
        length: (0,data_contract/* isClassified */.O)(column) || least === undefined || least === null
            ? null
            : { least: Number(least), most: Number(most) },
        formats: KNOWN.filter((_, f) => row[`f${i}_${f}`] === true),
    };
}
function together(before, now) {
    if (before === undefined)
        return now;
    const [a, b] = [before.length, now.length];
    return {
        types: before.types.filter((type) => now.types.includes(type)),
        isoDate: before.isoDate && now.isoDate,
        length: a && b ? { least: Math.min(a.least, b.least), most: Math.max(a.most, b.most) } : (a ?? b),
        formats: before.formats.filter((format) => now.formats.includes(format)),
    };
}

;// CONCATENATED MODULE: ./lib/data/ratchet/propose.js








/** A type that changed may show more that breaks; a contract that needs more rounds is for a person. */
const MOST_ROUNDS = 3;
/**
 * The contract with the least changes that let this data through, every other byte as it was; null where none helps.
 * Values of classified columns are never written into it.
 *
 * @param again judges the data by another text of the contract
 */
async function proposeContract(engine, splits, first, again) {
    let judged = first;
    const done = [];
    for (let round = 1;; round++) {
        const proposal = await oneRound(engine, splits, judged);
        if (proposal === null)
            return null;
        done.push(...proposal.done);
        if (proposal.done.length === 0 || round === MOST_ROUNDS || !proposal.retyped)
            return done.length === 0 ? null : { text: withVersion(proposal.text, first), done, left: proposal.left };
        judged = await again(proposal.text);
    }
}
async function oneRound(engine, splits, judged) {
    const { text, contract, result } = judged;
    const parsed = (0,yaml/* parseYaml */.hN)(text, contract.path);
    const form = formOf(parsed);
    if (form === undefined)
        return null;
    const open = firstOfEach(result.checks.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn'));
    const observed = await observe(engine, contract, splits, open);
    const accepted = [];
    const proposal = { text, done: [], left: [], retyped: false };
    for (const check of open) {
        const { rule, column } = check;
        const change = changeFor(check, judged, { form, parsed, observed });
        const tried = change && applied([...accepted, change], text, contract.path);
        if (change === undefined || tried === undefined)
            proposal.left.push(column === null ? rule : `${column}: ${rule}`);
        else {
            accepted.push(change);
            proposal.text = tried.text;
            proposal.done.push(`${column}: ${tried.words}`);
            proposal.retyped ||= rule === 'type';
        }
    }
    return proposal;
}
/** What would let the data through one check; undefined where nobody but a person can tell. */
function changeFor(check, { contract, result }, { form, parsed, observed }) {
    const { rule, column: name } = check;
    if (name === null)
        return undefined;
    if (rule === 'column-extra')
        return (edit) => addColumn(edit, form, name, result);
    const column = form.columns.find((one) => one.name === name);
    const declared = contract.columns.find((one) => one.name === name);
    const mend = MENDS[rule];
    if (!column || !declared || !mend)
        return undefined;
    const broken = {
        form,
        column,
        type: declared.type,
        profiles: Object.values(result.profiles).flatMap((split) => split.filter((one) => one.name === name)),
        observed: observed.get(name),
        stored: storedType(name, result),
        classified: declared.classification !== null,
        mostly: breaksMostly(check, result),
        isAt: (path) => {
            const { line, column: at } = parsed.locate(path);
            return line === check.contract?.line && at === check.contract.column;
        },
    };
    return (edit) => mend(edit, broken);
}
/**
 * The text after the changes, and what the last one did; undefined where that does nothing, or leaves no contract that
 * can be read: a range has no meaning for what becomes a text.
 */
function applied(changes, text, path) {
    const edit = new YamlEdit(text);
    const words = changes.map((change) => change(edit)).at(-1);
    if (words === undefined)
        return undefined;
    try {
        (0,data_contract/* parseContract */.U)(edit.toString(), path);
        return { text: edit.toString(), words };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return undefined;
        throw error;
    }
}
/** Another minor version, where the standard has versions. */
function withVersion(text, { contract }) {
    const { version } = formOf((0,yaml/* parseYaml */.hN)(text, contract.path)) ?? {};
    const [, major, minor] = /^(\d+)\.(\d+)\.\d+$/.exec(contract.version) ?? [];
    if (version === undefined || major === undefined)
        return text;
    const edit = new YamlEdit(text);
    edit.replace(version, `${major}.${Number(minor) + 1}.0`);
    return edit.toString();
}
/** One rule is one line of the contract, however many splits break it. */
function firstOfEach(checks) {
    const keys = checks.map(({ rule, column, contract }) => JSON.stringify([rule, column, contract]));
    return checks.filter((_, i) => keys.indexOf(keys[i]) === i);
}
const breaksMostly = ({ rule, column }, { checks, datasets }) => {
    const same = checks.filter((one) => one.rule === rule && one.column === column);
    const failing = same.reduce((sum, one) => sum + (one.failing ?? 0), 0);
    const rows = same.reduce((sum, { split }) => sum + datasets[split].rows, 0);
    return failing * 2 > rows;
};
/** DuckDB's name of the type that a column's values have, where all splits agree. */
function storedType(name, { datasets }) {
    const types = Object.values(datasets).flatMap(({ columns }) => columns.flatMap((column) => (column.name === name ? [column.type] : [])));
    return new Set(types).size === 1 ? types[0] : undefined;
}
function addColumn(edit, form, name, { datasets }) {
    const types = Object.values(datasets).flatMap(({ columns }) => columns.filter((column) => column.name === name));
    const logical = [...new Set(types.map(({ type }) => (0,data_types/* logicalTypeOf */.z9)(type)))];
    if (logical.length !== 1 || logical[0] === undefined)
        return undefined;
    edit.append(form.list, form.newColumn(name, logical[0]));
    return `column of type ${logical[0]} added`;
}

;// CONCATENATED MODULE: ./lib/actions/proposal.js







/** Writes a contract that this data would meet beside the contract; gives its path, or null where there is none. */
async function writeProposal(context, contract, result, { engine, splits, environment, keyTables }) {
    const { log } = context.platform;
    const path = context.inside(context.model.config.data.contract, 'data.contract');
    const text = await (0,promises_.readFile)(path, 'utf8');
    const proposal = await proposeContract(engine, splits, { text, contract, result }, async (changed) => {
        log.progress('judging the proposal', 0.5);
        const next = (0,environments/* inEnvironment */.H)((0,data_contract/* parseContract */.U)(changed, contract.path), environment, context.model.config.data.label);
        return {
            text: changed,
            contract: next,
            result: await (0,data_checks/* validateSplits */.oo)(engine, next, splits, { keyTables }),
        };
    });
    if (proposal === null)
        return null;
    const name = (0,external_node_path_.basename)(path).replace(/(\.odcs)?\.[^.]+$/, '.proposed$&');
    const target = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name === (0,external_node_path_.basename)(path) ? `${name}.proposed` : name);
    const shown = context.shown(target);
    // What nobody could read would be no proposal.
    (0,data_contract/* parseContract */.U)(proposal.text, shown);
    await (0,evidence_files/* writeFileAtomically */.lo)(target, proposal.text);
    log.info(`Proposed: ${shown}. Review it; nothing of it holds until it is the contract.`);
    for (const words of proposal.done)
        log.info(`  proposed   ${words}`);
    for (const words of proposal.left)
        log.info(`  left       ${words}`);
    return shown;
}

;// CONCATENATED MODULE: ./lib/data/ratchet/grade.js

/** Together: one weaker part makes the whole weaker only where no part is stronger. */
function grade_together(stands) {
    const has = (stand) => stands.includes(stand);
    if (has('unclear') || (has('weaker') && has('stronger')))
        return 'unclear';
    return has('weaker') ? 'weaker' : has('stronger') ? 'stronger' : 'same';
}
const SEVERITIES = ['info', 'warning', 'error'];
/** Two requirements that ask the same question, by {@link questionOf}. */
const compareRequirements = (before, after) => grade_together([
    byOrder(SEVERITIES.indexOf(before.severity), SEVERITIES.indexOf(after.severity)),
    compareLimits(before.limit, after.limit),
    before.warn === null
        ? after.warn === null
            ? 'same'
            : 'stronger'
        : after.warn === null
            ? 'weaker'
            : compareLimits(before.warn, after.warn),
    compareMeasures(before, after),
]);
/** What a requirement asks, without how much it demands. */
function questionOf({ rule, column, measure }) {
    const of = measure.of === 'breaking-rows' ? { of: measure.of, filter: measure.filter } : measure;
    return (0,canonical/* canonicalJson */.dj)({ rule, column, measure: of });
}
const byOrder = (before, after) => before === after ? 'same' : after > before ? 'stronger' : 'weaker';
function compareLimits(before, after) {
    if ((0,canonical/* canonicalJson */.dj)(before) === (0,canonical/* canonicalJson */.dj)(after))
        return 'same';
    const [own, other] = [intervalOf(before), intervalOf(after)];
    if (before.unit !== after.unit || !own || !other)
        return 'unclear';
    const [within, around] = [isWithin(other, own), isWithin(own, other)];
    if (within && around)
        return 'same';
    return within ? 'stronger' : around ? 'weaker' : 'unclear';
}
/** What a limit allows; undefined where that is in two pieces. */
function intervalOf({ operator, value }) {
    const [first, second] = typeof value === 'number' ? [value, value] : value;
    const all = { low: -Infinity, high: Infinity, openLow: true, openHigh: true };
    switch (operator) {
        case 'mustBe':
            return { low: first, high: first, openLow: false, openHigh: false };
        case 'mustBeGreaterThan':
            return { ...all, low: first };
        case 'mustBeGreaterOrEqualTo':
            return { ...all, low: first, openLow: false };
        case 'mustBeLessThan':
            return { ...all, high: first };
        case 'mustBeLessOrEqualTo':
            return { ...all, high: first, openHigh: false };
        case 'mustBeBetween':
            return { low: first, high: second, openLow: true, openHigh: true };
        default:
            return undefined;
    }
}
const isWithin = (inner, outer) => (inner.low > outer.low || (inner.low === outer.low && (inner.openLow || !outer.openLow))) &&
    (inner.high < outer.high || (inner.high === outer.high && (inner.openHigh || !outer.openHigh)));
function compareMeasures(before, after) {
    const [a, b] = [before.measure, after.measure];
    if (a.of !== 'breaking-rows' || b.of !== 'breaking-rows')
        return 'same';
    const [own, other] = [a.parts, b.parts].map((parts) => parts.map(({ condition }) => condition));
    const pairs = own.map((condition) => [condition, other.find((one) => one.test === condition.test)]);
    return grade_together([
        ...pairs.map(([condition, then]) => (then ? compareConditions(condition, then) : 'weaker')),
        ...other.filter(({ test }) => !own.some((one) => one.test === test)).map(() => 'stronger'),
    ]);
}
/** Two conditions of one test that a row must not meet. */
function compareConditions(before, after) {
    if ((0,canonical/* canonicalJson */.dj)(before) === (0,canonical/* canonicalJson */.dj)(after))
        return 'same';
    switch (before.test) {
        case 'below':
        case 'above': {
            const then = after;
            if (typeof before.bound !== typeof then.bound)
                return 'unclear';
            const [a, b] = [before.bound, then.bound].map((bound) => typeof bound === 'number' ? bound : Date.parse(bound));
            if (a === b)
                return before.orEqual ? 'weaker' : 'stronger';
            return b > a === (before.test === 'below') ? 'stronger' : 'weaker';
        }
        case 'shorter':
            return byOrder(before.length, after.length);
        case 'longer':
            return byOrder(after.length, before.length);
        case 'other-value':
            return byInclusion(after.values, before.values);
        case 'missing':
            return byInclusion(before.tokens, after.tokens);
        default:
            return 'unclear';
    }
}
/** Stronger where the second holds more than the first. */
function byInclusion(first, second) {
    const more = second.some((value) => !first.includes(value));
    const less = first.some((value) => !second.includes(value));
    return more && less ? 'unclear' : more ? 'stronger' : less ? 'weaker' : 'same';
}

;// CONCATENATED MODULE: ./lib/data/ratchet/difference.js



/**
 * What `after` asks that `before` did not, and the other way round, graded for whoever relies on the data. A change
 * of which nobody can say that it asks for more counts as loosening.
 */
function contractDifference(before, after) {
    const found = [
        ...columnChanges(before, after),
        ...matchChanges(before, after),
        ...requirementChanges(before, after),
    ];
    if (before.id !== after.id || before.version !== after.version)
        found.push(change('neutral', null, `id and version: ${before.id} ${before.version} → ${after.id} ${after.version}`, null));
    else if (found.length === 0 && before.digest !== after.digest)
        found.push(change('neutral', null, 'texts that ask for nothing', null));
    return found.sort((a, b) => GRADES.indexOf(a.change.grade) - GRADES.indexOf(b.change.grade));
}
const GRADES = ['breaking', 'loosening', 'tightening', 'neutral'];
const change = (grade, column, what, line, weakened = null) => ({ change: { grade, column, what, line }, weakened });
function columnChanges(before, after) {
    const [own, other] = [declared(before), declared(after)];
    return [
        ...[...own.keys()]
            .filter((name) => !other.has(name))
            .map((name) => change('breaking', name, 'column removed', null)),
        ...[...other].flatMap(([name, { line, column: now }]) => {
            const then = own.get(name);
            if (!then)
                return [change('tightening', name, 'column added', line)];
            if (!then.column && !now)
                return [];
            if (!now)
                return [change('loosening', name, 'its type is not checked any more', line)];
            if (!then.column)
                return [change('tightening', name, `its type is checked: ${now.type}`, line)];
            return sameColumn(then.column, now, typeRule(before, name));
        }),
        ...classifications(before, after, other),
    ];
}
function declared({ columns, untyped }) {
    return new Map([
        ...untyped.map(({ name, position }) => [name, { line: position.line }]),
        ...columns.map((column) => [column.name, { line: column.position.line, column }]),
    ]);
}
const difference_WIDER = [
    ['integer', 'number'],
    ['date', 'timestamp'],
];
const typeRule = ({ requirements }, name) => requirements.find(({ rule, column }) => rule === 'type' && column === name) ?? null;
function sameColumn(then, now, type) {
    const { name, position } = now;
    const at = (grade, what) => change(grade, name, what, position.line);
    const isPair = (a, b) => difference_WIDER.some(([narrow, wide]) => narrow === a && wide === b);
    const typed = isPair(then.type, now.type)
        ? 'loosening'
        : isPair(now.type, then.type)
            ? 'tightening'
            : 'breaking';
    const differs = (a, b) => (0,canonical/* canonicalJson */.dj)(a) !== (0,canonical/* canonicalJson */.dj)(b);
    return [
        ...(then.type === now.type
            ? []
            : [
                change(typed, name, `type ${then.type} → ${now.type}`, position.line, typed === 'tightening' ? null : type),
            ]),
        ...(differs(then.reading, now.reading) ? [at('breaking', 'how its text is read')] : []),
        ...(then.role === now.role
            ? []
            : [at('breaking', `role ${then.role ?? 'none'} → ${now.role ?? 'none'}`)]),
        ...(differs(then.environments, now.environments)
            ? [
                at('breaking', `environments ${then.environments?.join(', ') ?? 'all'} → ${now.environments?.join(', ') ?? 'all'}`),
            ]
            : []),
        ...(differs(then.fix ?? null, now.fix ?? null) ? [at('neutral', 'fixes before rows are put aside')] : []),
    ];
}
function classifications(before, after, other) {
    const line = (name) => other.get(name)?.line ?? null;
    return [
        ...before.classified
            .filter((name) => other.has(name) && !after.classified.includes(name))
            .map((name) => change('loosening', name, 'classification removed', line(name))),
        ...after.classified
            .filter((name) => !before.classified.includes(name))
            .map((name) => change('tightening', name, 'classification added', line(name))),
    ];
}
const EXTRA = ['pass', 'warn', 'fail'];
function matchChanges({ match: then }, { match: now }) {
    const by = (more, what) => change(more ? 'tightening' : 'loosening', null, what, null);
    return [
        ...(then.extra === now.extra
            ? []
            : [
                by(EXTRA.indexOf(now.extra) > EXTRA.indexOf(then.extra), `undeclared columns: ${then.extra} → ${now.extra}`),
            ]),
        ...(then.mayLack === now.mayLack
            ? []
            : [by(then.mayLack, `declared columns ${now.mayLack ? 'may be left out' : 'must be there'}`)]),
        ...(then.ordered === now.ordered
            ? []
            : [by(now.ordered, `the order of columns ${now.ordered ? 'is' : 'is not'} asked for`)]),
    ];
}
/** Rules of columns that came or went say nothing that the column does not; types are compared with the column. */
function requirementChanges(before, after) {
    const [own, other] = [declared(before), declared(after)];
    const both = ({ rule, column }) => rule !== 'type' && (column === null || (own.has(column) && other.has(column)));
    const left = after.requirements.filter(both);
    const changes = [];
    for (const then of before.requirements.filter(both)) {
        const i = bestMatch(then, left);
        const [now] = i < 0 ? [] : left.splice(i, 1);
        if (!now)
            changes.push(change('loosening', then.column, `${then.rule} removed (${then.allowed})`, null, then));
        else
            changes.push(...compared(then, now));
    }
    return [
        ...changes,
        ...left.map((now) => change('tightening', now.column, `${now.rule} added (${now.allowed})`, now.position.line)),
    ];
}
/** The same demand, else the first that asks the same question. */
function bestMatch(then, left) {
    const same = left.map((now, i) => ({ now, i })).filter(({ now }) => questionOf(now) === questionOf(then));
    return (same.find(({ now }) => compareRequirements(then, now) === 'same') ?? same[0])?.i ?? -1;
}
function compared(then, now) {
    const stand = compareRequirements(then, now);
    if (stand === 'same')
        return [];
    const severity = then.severity === now.severity ? '' : `, ${then.severity} → ${now.severity}`;
    const what = then.allowed === now.allowed
        ? `${now.rule} (${now.allowed})${severity || valueWords(then, now)}`
        : `${now.rule}: ${then.allowed} → ${now.allowed}${severity}`;
    const { line } = now.position;
    if (stand === 'stronger')
        return [change('tightening', now.column, what, line)];
    const doubt = stand === 'unclear' ? '; not for certain stricter' : '';
    return [change('loosening', now.column, `${what}${doubt}`, line, then)];
}
/** What the words for a demand leave out: which values. */
function valueWords(then, now) {
    const count = ({ measure }) => measure.of === 'breaking-rows'
        ? measure.parts.reduce((sum, { condition }) => sum + ('values' in condition ? condition.values.length : 0), 0)
        : 0;
    return count(then) > 0 ? `: other values (${(0,lib_text/* plural */.LS)(count(then), 'value')} → ${count(now)})` : ' changed';
}

;// CONCATENATED MODULE: ./lib/actions/ratchet.js




/** How the contract differs from the one `against`, and which weaker rules this very data needed. */
async function ratchet(context, engine, contract, splits, options) {
    const before = await (0,base_contract.findBaseContract)(context, options.against);
    if (before === undefined)
        return undefined;
    const changes = contractDifference(before, contract);
    const broken = await brokenBefore(context, engine, before, splits, changes, options);
    show(context, before.path, changes, broken);
    const verdict = context.model.config.data['contract-loosening'];
    const checks = changes.flatMap(({ change, weakened }) => broken
        .filter(({ requirement }) => requirement === weakened)
        .map(({ check }) => ({
        ...check,
        rule: 'contract-loosened',
        column: change.column,
        severity: verdict === 'fail' ? 'error' : verdict === 'warn' ? 'warning' : 'info',
        verdict,
        found: `${change.what}; before, this data failed: ${check.found}`,
        allowed: 'rules are not loosened together with data that fails them',
        contract: change.line === null ? null : { line: change.line, column: 1 },
    })));
    return {
        difference: {
            against: before.path,
            digest: before.digest,
            changes: changes.map(({ change, weakened }) => ({ ...change, fails: failsOf(weakened, broken) })),
        },
        checks,
    };
}
function show({ platform: { log } }, against, changes, broken) {
    log.info(changes.length === 0 ? `The contract is that of ${against}.` : `The contract against ${against}:`);
    for (const { change, weakened } of changes) {
        const fails = failsOf(weakened, broken);
        const where = change.column === null ? '' : `${change.column}: `;
        log.info(`  ${change.grade.padEnd(10)} ${where}${change.what}${fails === null ? '' : ` (before, this data failed: ${fails})`}`);
    }
}
const failsOf = (weakened, broken) => broken
    .filter(({ requirement }) => weakened !== null && requirement === weakened)
    .map(({ check }) => `${check.split}: ${check.found}`)
    .join('; ') || null;
/** The earlier contract's demands that are weaker now, tested on the data as they were. */
async function brokenBefore(context, engine, before, splits, changes, { environment, keyTables }) {
    const weakened = changes.flatMap(({ weakened: requirement }) => requirement ?? []);
    if (weakened.length === 0)
        return [];
    const there = (0,environments/* inEnvironment */.H)(before, environment, context.model.config.data.label);
    const requirements = there.requirements.filter((one) => weakened.includes(one));
    if (requirements.length === 0)
        return [];
    const { checks } = await (0,data_checks/* validateSplits */.oo)(engine, { ...there, requirements }, splits, { keyTables });
    return checks
        .filter(({ verdict }) => verdict === 'fail' || verdict === 'warn')
        .flatMap((check) => {
        const requirement = requirements.find(({ rule, column, position }) => rule === check.rule &&
            column === check.column &&
            position.line === check.contract?.line &&
            position.column === check.contract.column);
        return requirement ? [{ requirement, check }] : [];
    });
}

// EXTERNAL MODULE: ./lib/actions/repaired.js + 6 modules
var repaired = __webpack_require__(56310);
// EXTERNAL MODULE: ./lib/actions/split-files.js
var split_files = __webpack_require__(15253);
;// CONCATENATED MODULE: ./lib/actions/sources.js





async function sourcesOf(context, contract, named) {
    const splits = (0,split_files/* splitFiles */.k)(context, named);
    if (named.shard)
        refuseClassifiedFolders(context, contract, splits);
    return {
        splits,
        references: (0,split_files/* keyTables */.R)(context),
        baseline: await findBaseline(context, baselineAsked(named), splits),
        previousRows: await (0,previous_rows/* previousRows */.B)(context, contract),
    };
}
/** The digest of the whole is made of the names of its files, which each part therefore has to write down. */
function refuseClassifiedFolders(context, { classified }, splits) {
    for (const [split, { path, shownPath }] of Object.entries(splits)) {
        const column = (0,data_files/* findFiles */.lY)(path, shownPath).partitions.find((name) => classified.includes(name));
        if (column !== undefined)
            throw context.model.error(['data', 'splits', split], `the names of the folders hold values of "${column}", which the contract classifies, and a shard writes down the names of its files`, 'Leave out "shard", or partition the data by another column.');
    }
}
/** Other rows than those of the splits have no earlier self, unless one is named; a shard is only a part of them. */
const baselineAsked = ({ baseline, data, shard }) => shard || (data && baseline === inputs/* DEFAULT_BASELINE */.Mz) ? 'none' : baseline;

// EXTERNAL MODULE: ./lib/report/validation.js + 9 modules
var report_validation = __webpack_require__(92477);
// EXTERNAL MODULE: ./lib/actions/annotations.js
var annotations = __webpack_require__(2641);
// EXTERNAL MODULE: ./lib/actions/comment.js
var actions_comment = __webpack_require__(24770);
;// CONCATENATED MODULE: ./lib/actions/validation-shown.js




/** Other jobs do the rest, so nothing is a finding yet. */
async function publishShard(context, validation, part) {
    await context.publishPart('validation', part);
    const rows = Object.values(validation.datasets).reduce((sum, facts) => sum + facts.rows, 0);
    return {
        outcome: validation.outcome,
        headline: `shard ${part.replace('-of-', '/')}: ${(0,lib_text/* plural */.LS)(validation.checks.length, 'check')} on ${(0,lib_text/* count */.U9)(rows)} rows; mode: merge says what all shards come to`,
        outputs: {
            validation: context.shown(context.evidence.path('validation', 'json', part)),
            contract: validation.contract.path,
            rows: String(rows),
            'failed-checks': '',
            'data-change': '',
            cached: String(validation.cached !== undefined),
            'comment-url': '',
            report: '',
        },
        report: null,
    };
}
/** Reports, artifact, annotations and the comment. */
async function publishValidation(context, validation, { comment, environment }) {
    const report = (0,report_validation/* validationReport */.q)(validation, context.links);
    await context.publish('validation', report);
    const all = [...validation.checks, ...(validation.integrity ?? [])];
    const failed = all.filter(({ verdict }) => verdict === 'fail');
    await (0,annotations/* annotate */.f)(context, validation);
    // Rows that come to a model are told beside those that it is made of.
    const about = environment === 'train' ? 'validation' : `validation/${environment}`;
    const url = await (0,actions_comment/* tell */.q)(context, report, { about, kept: comment, create: isNews(validation) });
    const rows = Object.values(validation.datasets).reduce((sum, { rows }) => sum + rows, 0);
    const tested = `${(0,lib_text/* plural */.LS)(all.length, 'check')} on ${(0,lib_text/* count */.U9)(rows)} rows`;
    return {
        outcome: validation.outcome,
        headline: failed.length > 0
            ? `${validation.contract.path}: ${(0,lib_text/* count */.U9)(failed.length)} of ${tested} fail`
            : `${validation.contract.path}: ${tested} (${Object.keys(validation.datasets).join(', ')})${validation.cached ? ', cached' : ''}`,
        outputs: {
            validation: context.shown(context.evidence.path('validation')),
            contract: validation.contract.path,
            rows: String(rows),
            'failed-checks': String(failed.length),
            'data-change': validation.baseline?.change ?? '',
            cached: String(validation.cached !== undefined),
            'comment-url': url,
            report: context.shown(context.evidence.path('validation', 'html')),
        },
        report,
    };
}
/** What a reviewer has to see; data that is as it was, and warnings that stood there before, are in the summary. */
const isNews = ({ outcome, baseline, contractChange }) => outcome === 'fail' ||
    outcome === 'inconclusive' ||
    (baseline !== undefined && baseline.change !== 'none') ||
    (contractChange !== undefined && contractChange.changes.length > 0);

;// CONCATENATED MODULE: ./lib/actions/validation-written.js

/** What a validation found, as its document. */
async function writeValidation(context, contract, values, result, key) {
    const { environment, shard } = values;
    const { path, id, version, digest } = contract;
    const inputDigests = Object.fromEntries(Object.entries(result.datasets).map(([split, facts]) => [split, facts.digests.bytes]));
    // A part cannot tell what the whole comes to.
    const outcome = shard ? 'inconclusive' : result.outcome;
    return context.write('validation', {
        ...context.envelope(outcome, { ...inputDigests, contract: digest }),
        contract: { path, id, version, digest },
        ...(shard ? { shard } : {}),
        environment,
        datasets: result.datasets,
        checks: result.checks,
        unsupported: contract.unsupported,
        ...(result.integrity ? { integrity: result.integrity } : {}),
        ...(result.exploration ? { exploration: result.exploration } : {}),
        named: namedIn(values),
        ...(result.images ? { images: result.images } : {}),
        ...(result.baseline ? { baseline: result.baseline } : {}),
        ...(result.repair ? { repair: result.repair } : {}),
        ...(result.contractChange ? { contractChange: result.contractChange } : {}),
        ...(key ? { key } : {}),
        profiles: result.profiles,
    }, shard && (0,data_shard/* shardName */.A)(shard));
}
/** What the document says of names that were asked for. */
const namedIn = (values) => ({
    categories: values['category-names'],
    values: values['show-values'],
});
/** The validation of another run as one of this run. */
async function writeAgain(context, known, shard) {
    const { digest: _, schema: __, outcome, inputs: digests, run, finished, ...body } = known;
    const where = run.url ?? `the run that finished at ${finished}`;
    context.platform.log.info(`Cached: data, contract and configuration are those of ${where}. Only their bytes were read; \`force\` checks them again.`);
    return context.write('validation', { ...body, ...context.envelope(outcome, digests), cached: { run: run.url, finished } }, shard && (0,data_shard/* shardName */.A)(shard));
}

;// CONCATENATED MODULE: ./lib/actions/whole-validation.js




















/** Every mode that reads all of the data, or the documents of jobs that did. */
async function validateWhole(context, values) {
    const { environment, mode, shard, shards } = values;
    if (shard && context.model.config.data.images)
        throw context.model.error(['data', 'images'], 'images are not read in shards', 'Leave out "shard": copies of an image are looked for among all of them.');
    const contract = await (0,actions_contract/* contractIn */.k)(context, environment);
    if (mode === 'merge') {
        for (const name of ['shard', 'data', 'quarantine', 'against'])
            if (values[name] !== undefined)
                throw new errors/* UserError */.yo(`mode: merge reads the evidence of shards and no data, and has no "${name}"`, {
                    hint: 'Give it to the jobs that check the shards.',
                });
        if (shards === undefined)
            throw new errors/* UserError */.yo('mode: merge needs the input "shards": how many there are');
        const merged = await mergeShards(context, contract, environment, shards, values.baseline);
        return publishValidation(context, await writeValidation(context, contract, values, merged), values);
    }
    const show = (validation) => shard
        ? publishShard(context, validation, (0,data_shard/* shardName */.A)(shard))
        : publishValidation(context, validation, values);
    const given = await sourcesOf(context, contract, values);
    const cached = await cacheOf(context, contract, values, given);
    const known = values.force ? undefined : await cached?.cache.find();
    if (known)
        return show(await writeAgain(context, known, shard));
    const found = await validated(context, contract, values, cached ? { ...given, splits: cached.splits } : given);
    const validation = await writeValidation(context, contract, values, found, cached?.cache.key);
    await cached?.cache.keep(validation);
    return show(validation);
}
async function cacheOf(context, contract, values, sources) {
    const why = notCached(contract, {
        writesRows: (values.quarantine ?? context.model.config.data.quarantine.path) !== undefined,
        comparesContracts: values.against !== undefined || values.mode === 'update',
        readsImages: context.model.config.data.images !== undefined,
    });
    if (why === undefined) {
        const { environment, shard } = values;
        const named = namedIn(values);
        return ValidationCache.open(context, contract, { ...sources, environment, shard, named });
    }
    context.platform.log.info(`Nothing is cached: ${why}.`);
    return undefined;
}
async function validated(context, contract, values, { splits: given, references, baseline: earlier, previousRows: rowsBefore }) {
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const repaired = await putAside(context, engine, contract, given, values);
        const splits = repaired?.splits ?? given;
        const images = new actions_images/* ImagesRun */.a(context, engine, {
            contract,
            splits: given,
            showValues: values['show-values'],
        });
        const integrity = new IntegrityRun(context, engine, contract, Object.keys(splits), images);
        const baseline = earlier && (await BaselineRun.open(context, engine, contract, earlier));
        let exploration;
        const tables = new Map();
        const result = await (0,data_checks/* validateSplits */.oo)(engine, contract, splits, {
            showValues: values['show-values'],
            keyTables: references,
            previousRows: rowsBefore,
            onCasts: async (seen) => {
                tables.set(seen.split, seen.stored);
                // A shard has a part of the rows of every split, and cannot tell what the whole shares.
                if (values.shard)
                    return;
                await integrity.observe(seen);
                await baseline?.see(seen);
                exploration ??= await explore(engine, seen, askedLabel(context));
            },
            onSplit: (split, done) => context.platform.log.progress('validating', done / Object.keys(splits).length, split),
            onImage: (0,actions_images/* progress */.q)(context),
        });
        const { datasets } = result;
        const place = (findings) => (0,places/* placing */.Zx)(findings, tables, datasets, contract.classified);
        if (values.shard)
            return { ...result, checks: result.checks.map(await place(result.checks)) };
        const found = await integrity.finish(result);
        const ratcheted = await compareContracts(context, engine, given, values);
        const { environment } = values;
        const asked = { engine, splits, environment, keyTables: references };
        const proposal = values.mode === 'update' ? await writeProposal(context, contract, result, asked) : null;
        result.checks.push(...(repaired?.checks ?? []));
        const loosened = ratcheted?.checks ?? [];
        // Rules are loosened for the source, whose rows are not those of the clean files.
        const here = repaired ? result.checks : [...result.checks, ...loosened];
        const placed = await place([...here, ...found]);
        const checks = [...here.map(placed), ...(repaired ? loosened : [])];
        const difference = await baseline?.finish(result, contract, splits, values['category-names']);
        return {
            ...result,
            checks,
            outcome: (0,data_checks/* contractOutcome */.Db)(contract, [...checks, ...found]),
            integrity: found.map(placed),
            ...(exploration ? { exploration } : {}),
            images: images.facts(),
            ...(difference ? { baseline: difference } : {}),
            ...(repaired ? { repair: repaired.repair } : {}),
            ...(ratcheted ? { contractChange: { ...ratcheted.difference, proposal } } : {}),
        };
    }
    finally {
        engine.close();
    }
}
/** How the label is counted for pictures: two classes, and numbers; lists, boxes and masks are not. */
function askedLabel({ model: { config } }) {
    const { label, 'positive-label': positive } = config.data;
    const shows = {
        regression: 'mean',
        forecasting: 'mean',
        ranking: 'mean',
        retrieval: 'mean',
        'binary-classification': 'share',
    };
    return {
        name: label,
        shows: shows[config.task] ?? null,
        positive: positive === undefined ? null : String(positive),
    };
}
/** The source is what changed, so a rule is tested on all of its rows. */
async function compareContracts(context, engine, splits, { against, environment, mode }) {
    const asked = against ?? (mode === 'update' ? base_contract.BASE : undefined);
    if (asked === undefined)
        return undefined;
    const contract = await (0,actions_contract/* readContract */.J)(context);
    return ratchet(context, engine, contract, splits, {
        against: asked,
        environment,
        keyTables: (0,split_files/* keyTables */.R)(context),
    });
}
/** Undefined where nobody asked for it. */
async function putAside(context, engine, contract, splits, { quarantine, shard }) {
    const folder = quarantine ?? context.model.config.data.quarantine.path;
    if (folder === undefined)
        return undefined;
    if (shard)
        throw new errors/* UserError */.yo('a shard has only some of the rows, so none of them can be put aside', {
            hint: 'Leave out the quarantine, or run without "shard".',
        });
    return (0,repaired/* repairSplits */.r)(context, engine, contract, splits, (0,split_files/* keyTables */.R)(context), folder);
}


/***/ }),

/***/ 32429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ outward),
/* harmony export */   k: () => (/* binding */ candidatesOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13601);



const MOST_VALID_VALUES = 50;
/** Fewer rows without a repeat say little of a key. */
const LEAST_KEYS = 100;
/** A column that is mostly missing is missing for a reason; as deequ has it, whose rules these are. */
const MOST_MISSING = 0.8;
const LOOKED_FOR = ['uuid', 'email', 'ipv4', 'uri', 'date-time'];
/**
 * What each column of `table` could be held to.
 * @param profiles of the rows of `table`, column by column
 * @param keys columns that may be keys: neither label nor time
 * @see https://github.com/awslabs/deequ, suggestions/rules: CompleteIfComplete, RetainCompleteness,
 * UniqueIfApproximatelyUnique, CategoricalRange
 */
async function candidatesOf(engine, table, columns, profiles, keys) {
    const texts = columns.filter(({ logical }) => logical === 'string');
    const possibleKeys = columns.filter(({ name, logical }) => keys.includes(name) && (logical === 'string' || logical === 'integer'));
    const found = await look(engine, table, possibleKeys, texts);
    return columns.flatMap((column, i) => {
        const profile = profiles[i];
        const { name } = column;
        const identifier = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
        const missing = missingSql(column);
        const share = profile.rows === 0 ? 1 : profile.nulls / profile.rows;
        const values = profile.kind === 'categorical' && column.logical === 'string' ? validValues(profile) : undefined;
        const range = profile.kind === 'numeric' && /integer|number/.test(column.logical) ? outward(profile) : undefined;
        const format = values === undefined ? found.formats.get(name) : undefined;
        return [
            ...(share === 0 ? [{ column: name, rule: 'required', words: 'no gap', breaks: missing }] : []),
            ...(share > 0 && share <= MOST_MISSING
                ? [
                    {
                        column: name,
                        rule: 'missing',
                        share,
                        words: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(profile.nulls, 'gap')}`,
                        breaks: missing,
                    },
                ]
                : []),
            ...(found.keys.has(name)
                ? [{ column: name, rule: 'unique', words: 'no value twice', breaks: '' }]
                : []),
            ...(range
                ? [
                    {
                        column: name,
                        rule: 'range',
                        ...range,
                        words: 'from the smallest to the largest value, rounded outward,',
                        breaks: `${identifier} < ${range.minimum} OR ${identifier} > ${range.maximum}`,
                    },
                ]
                : []),
            ...(values
                ? [
                    {
                        column: name,
                        rule: 'values',
                        values,
                        words: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(values.length, 'value')}, each often`,
                        breaks: `${identifier} NOT IN (${values.map(_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw).join(', ')})`,
                    },
                ]
                : []),
            ...(format
                ? [
                    {
                        column: name,
                        rule: 'format',
                        format,
                        words: `every value is ${format}`,
                        breaks: `NOT regexp_matches(${identifier}, ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h[format])})`,
                    },
                ]
                : []),
        ];
    });
}
/** NaN is no value, as everywhere in checks. */
const missingSql = ({ name, type }) => {
    const identifier = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
    return /^(FLOAT|DOUBLE)$/.test(type)
        ? `(${identifier} IS NULL OR isnan(${identifier}))`
        : `${identifier} IS NULL`;
};
/** One pass for what profiles do not tell: columns without a repeat, and formats that every text has. */
async function look(engine, table, keys, texts) {
    const asked = [
        ...keys.map(({ name }, i) => {
            const identifier = (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name);
            return `count(${identifier}) - count(DISTINCT ${identifier}) AS k${i}, count(${identifier}) AS n${i}`;
        }),
        ...texts.flatMap(({ name }, i) => LOOKED_FOR.map((format, j) => `coalesce(bool_and(regexp_matches(${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name)}, ${(0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlString */ .Qw)(_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h[format])})), false) AS t${i}_${j}`)),
    ];
    const [row] = asked.length === 0 ? [{}] : await engine.rows(`SELECT ${asked.join(', ')} FROM ${table}`);
    return {
        keys: new Set(keys
            .filter((_, i) => row[`k${i}`] === 0 && row[`n${i}`] >= LEAST_KEYS)
            .map(({ name }) => name)),
        formats: new Map(texts.flatMap(({ name }, i) => {
            const format = LOOKED_FOR.find((_, j) => row[`t${i}_${j}`] === true);
            return format ? [[name, format]] : [];
        })),
    };
}
/** A set of values is worth declaring where every one of them is seen often. */
function validValues({ categories, distinct, rows, nulls }) {
    if (distinct === 0 || distinct > MOST_VALID_VALUES || distinct * 10 > rows - nulls)
        return undefined;
    return categories.map(({ value }) => value).sort();
}
/** A range with both ends rounded away from its middle, to two digits. */
function outward({ min, max, }) {
    if (min === null || max === null)
        return undefined;
    return { minimum: roundTo(min, Math.floor), maximum: roundTo(max, Math.ceil) };
}
function roundTo(value, direction) {
    if (value === 0)
        return 0;
    const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) - 1);
    return Number((direction(value / step) * step).toPrecision(12));
}


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


/***/ }),

/***/ 62035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $M: () => (/* binding */ answerOutputs),
/* harmony export */   XZ: () => (/* binding */ isClassification),
/* harmony export */   ak: () => (/* binding */ meaning)
/* harmony export */ });
/* unused harmony export positiveClass */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60976);



/** What exporters call the output that we look for, in the order in which they are asked. */
const SCORE_NAMES = [
    'probabilities',
    'output_probability',
    'probability',
    'predict_proba',
    'scores',
    'score',
    'logits',
];
const PREDICTION_NAMES = ['variable', 'prediction', 'predictions', 'output', 'y'];
const LABEL_NAMES = ['label', 'output_label', 'class', 'classes', 'predicted_label'];
const FLOATS = ['float', 'double', 'float16'];
const CLASSIFICATION = ['binary-classification', 'multiclass', 'multilabel'];
const isClassification = (task) => CLASSIFICATION.includes(task);
/**
 * Finds the scores (classification) or the prediction among a model's outputs: those of `io.output`; else the only
 * one of the right width; else the one of a name that exporters use; else one output for each class.
 *
 * @param model without ZipMap
 * @throws UserError where there is no such output, more than one, or no obvious positive class
 */
function answerOutputs(model, wanted, io = {}) {
    const binary = wanted.task === 'binary-classification';
    const classes = io.classes ?? knownClasses(model, wanted);
    const positive = binary
        ? positiveClass(classes, io.positive ?? wanted.positiveLabel, model.file)
        : 'second';
    const scores = io.output
        ? namedOutputs(model, io.output)
        : foundOutputs(model, wanted, classes?.length ?? null);
    const label = isClassification(wanted.task) ? labelOutput(model.outputs, scores) : null;
    return { scores, label, labelNames: model.classes ?? classes, classes, positive };
}
/** Labels are the data's; classes the model's own, or the data's where those are the numbers from 0. */
function knownClasses({ classes }, { task, labels }) {
    if (task === 'multilabel')
        return labels;
    if (classes || task !== 'multiclass')
        return classes;
    return labels?.every((label, i) => meaning(label) === String(i)) ? labels : null;
}
function namedOutputs({ outputs, file, replaced = {} }, wanted) {
    const names = wanted.flatMap((name) => replaced[name] ?? [name]);
    const known = [...outputs.map(({ name }) => name), ...Object.keys(replaced)];
    return names.map((name) => {
        const output = outputs.find((one) => one.name === name);
        if (!output)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no output "${name}", which io.output names. Outputs: ${known.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, known)}`, { location: { file } });
        if (!FLOATS.includes(output.type))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`gives output "${name}" as ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTensor */ .L)(output)}, which holds no scores`, {
                location: { file },
                hint: /^bfloat16|^float8/.test(output.type)
                    ? `ONNX Runtime for Node has no ${output.type}: end the graph with a Cast to float.`
                    : `Name an output of type ${FLOATS.join(', ')}.`,
            });
        return output;
    });
}
function foundOutputs(model, wanted, classes) {
    const fits = fittingWidth(wanted, classes);
    const floats = model.outputs.filter(({ type }) => FLOATS.includes(type));
    const candidates = floats.filter((output) => fits(columns(output)));
    const names = isClassification(wanted.task) ? SCORE_NAMES : PREDICTION_NAMES;
    if (candidates.length === 1)
        return candidates;
    for (const name of names) {
        const tensors = model.replaced?.[name] ?? [name];
        const named = candidates.filter((output) => tensors.includes(output.name));
        if (named.length > 0)
            return named;
    }
    const perClass = onePerClass(floats, wanted, classes);
    if (perClass)
        return perClass;
    throw notFound(model, wanted, candidates);
}
/** Whether a tensor of so many known values a row can be the answer. Labels of two classes each may be pairs. */
function fittingWidth({ task, labels }, classes) {
    if (task === 'binary-classification')
        return (width) => width <= 2;
    if (!isClassification(task))
        return (width) => width === 1;
    const wanted = task === 'multiclass' ? classes : (labels?.length ?? null);
    if (wanted === null)
        return () => true;
    return (width) => width === 1 || width === wanted || (task === 'multilabel' && width === 2 * wanted);
}
/** skl2onnx's zipmap="columns" and models of one head for each label: as many outputs as there are classes. */
function onePerClass(floats, { task, labels }, classes) {
    const count = task === 'multilabel' ? labels?.length : classes;
    const narrow = floats.filter((output) => columns(output) <= (task === 'multilabel' ? 2 : 1));
    return count && isClassification(task) && narrow.length === count ? narrow : undefined;
}
function notFound({ outputs, file }, { task }, candidates) {
    const list = outputs.map((output) => `${output.name} (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTensor */ .L)(output)})`).join(', ');
    const what = isClassification(task) ? 'a score' : 'a prediction';
    const [first] = candidates;
    if (first)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has several outputs that could hold ${what}: ${candidates.map(({ name }) => name).join(', ')}`, { location: { file }, hint: `Say which: io: { output: ${first.name} }` });
    const small = outputs.find(({ type }) => /^bfloat16|^float8/.test(type));
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no output that holds ${what} of one number a row${task === 'multiclass' ? ' and class' : ''}. Outputs: ${list}`, {
        location: { file },
        hint: small
            ? `ONNX Runtime for Node has no ${small.type}: end the graph with a Cast to float.`
            : isClassification(task)
                ? 'Export the probabilities as one tensor [rows, classes] named "probabilities" (skl2onnx: options={"zipmap": False}), or name them: io: { output: … }.'
                : 'Export the prediction as one float tensor [rows, 1] named "variable", or name it: io: { output: … }.',
    });
}
/** Values a row: the known dims but the first; 1 where the shape does not say. */
function columns({ shape }) {
    const rows = shape.length === 3 && typeof shape[0] === 'number' && typeof shape[1] !== 'number' ? 1 : 0;
    return shape.reduce((product, dim, axis) => (axis === rows || typeof dim !== 'number' ? product : product * dim), 1);
}
function labelOutput(outputs, scores) {
    const others = outputs.filter((output) => !scores.includes(output) && /^(string|u?int\d+|bool)$/.test(output.type));
    return (others.find(({ name }) => LABEL_NAMES.includes(name)) ?? others[0])?.name ?? null;
}
/**
 * Which of two classes is the positive one. It is never guessed: without a name only 0/1 and false/true are clear.
 *
 * @throws UserError that says to set `positive-label`
 */
function positiveClass(classes, positiveLabel, file) {
    const location = { file };
    if (classes && classes.length !== 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`tells ${classes.length} classes apart (${classes.join(', ')}), not two`, {
            location,
            hint: 'The task binary-classification compares models of two classes; for more there is multiclass.',
        });
    const labels = classes ?? ['0', '1'];
    const wanted = positiveLabel === null ? '1' : meaning(positiveLabel);
    const index = labels.findIndex((label) => label === positiveLabel || meaning(label) === wanted);
    if (index >= 0 && (positiveLabel !== null || labels.every((label) => ['0', '1'].includes(meaning(label)))))
        return index === 0 ? 'first' : 'second';
    if (positiveLabel === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has the classes "${labels[0]}" and "${labels[1]}"; which one is positive is not obvious`, {
            location,
            hint: `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}.`,
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(classes
        ? `has no class "${positiveLabel}". Classes: ${labels.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(positiveLabel, labels)}`
        : `does not record its classes, so positive-label "${positiveLabel}" cannot be found`, {
        location,
        hint: classes
            ? `Set positive-label: ${labels[0]} or positive-label: ${labels[1]}; or, where the model has another word for it, io: { positive: ${labels[1]} }.`
            : `Say what its scores stand for: io: { classes: [other, ${positiveLabel}] }, in the order of its columns.`,
    });
}
/** `true`, `True`, `1` and `1.0` are the same label; so are `false` and `0`. */
function meaning(label) {
    const text = label.trim().toLowerCase();
    if (text === 'true')
        return '1';
    if (text === 'false')
        return '0';
    return text !== '' && Number.isFinite(Number(text)) ? String(Number(text)) : label;
}


/***/ })

};
