export const id = 6434;
export const ids = [6434,8758];
export const modules = {

/***/ 94698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ reclaimable),
/* harmony export */   s: () => (/* binding */ examine)
/* harmony export */ });
/* harmony import */ var _registry_fsck_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16458);
/* harmony import */ var _registry_gc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63077);
/* harmony import */ var _recorded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33615);



/** @param bytes whether every byte is read; else only that they are there */
async function examine(registry, git, platform, bytes) {
    const changed = await registry.audit();
    const { recorded, problems } = await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .recordedVersions */ .W)(registry, git);
    const stores = await (0,_recorded_js__WEBPACK_IMPORTED_MODULE_2__/* .reachableStores */ .K)(git, platform, recorded);
    const found = await (0,_registry_fsck_js__WEBPACK_IMPORTED_MODULE_0__/* .checkStores */ .bN)(registry, recorded, { stores, bytes, now: new Date() });
    return { findings: [...changed, ...problems, ...found], recorded, stores };
}
/** Versions whose bytes may go, out of every store that can be reached. */
async function reclaimable(registry, { recorded, stores }, retention) {
    const items = await Promise.all(Object.values(stores).map((store) => store.list()));
    return (0,_registry_gc_js__WEBPACK_IMPORTED_MODULE_1__/* .garbage */ .a)(registry, recorded, items.flat(), retention, new Date());
}


/***/ }),

/***/ 33615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ reachableStores),
/* harmony export */   W: () => (/* binding */ recordedVersions)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _registry_filesystem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64924);
/* harmony import */ var _registry_lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73258);
/* harmony import */ var _registry_lfs_store_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50423);
/* harmony import */ var _registry_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45812);
/* harmony import */ var _registry_oci_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20344);
/* harmony import */ var _registry_release_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62622);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79336);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27101);









/** Every version with a record, and what is wrong with the records that cannot be read. */
async function recordedVersions(registry, git) {
    const recorded = [];
    const problems = [];
    for (const model of registry.models()) {
        const versions = registry.versions(model);
        await registry.bring(versions);
        const records = await (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_7__.readRecords)(git, model, 'version', versions);
        const fail = (version, problem) => {
            problems.push({ severity: 'fail', seq: null, subject: version.tag, problem, repair: null });
        };
        const told = records.flatMap(({ document, problem }, i) => {
            if (problem)
                fail(versions[i], problem);
            return document ? [{ model, version: versions[i], record: document }] : [];
        });
        recorded.push(...told);
        const digests = told.map(({ version, record }) => ({ version, sha256: record.onnx.sha256 }));
        const stale = await (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_7__.readStaleDocuments)(git, model, digests);
        for (const [i, faults] of stale.entries())
            for (const fault of faults)
                fail(told[i].version, fault);
    }
    return { recorded, problems };
}
/** The folders and repositories that records name, and releases where a token for them is at hand. */
async function reachableStores(git, platform, recorded) {
    const { releases } = platform;
    const roots = new Set(recorded.flatMap(({ model, record }) => record.locations.filter(({ store }) => store === 'filesystem').map(({ uri }) => rootOf(uri, model))));
    const repositories = new Map(recorded
        .flatMap(({ record }) => record.locations.filter(({ store }) => store === 'oci'))
        .map(({ uri }) => (0,_registry_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifestUri */ .FU)(uri).repository)
        .map((repository) => [`${repository.host}/${repository.name}`, repository]));
    const logins = (0,_stores_js__WEBPACK_IMPORTED_MODULE_8__.machineLogins)(platform);
    return {
        ...(roots.size > 0 ? { filesystem: joined([...roots].map((root) => (0,_registry_filesystem_js__WEBPACK_IMPORTED_MODULE_1__/* .filesystemStore */ .v)(root))) } : {}),
        ...(repositories.size > 0
            ? { oci: joined([...repositories.values()].map((repository) => (0,_registry_oci_store_js__WEBPACK_IMPORTED_MODULE_5__/* .ociStore */ .f)({ repository, logins }))) }
            : {}),
        ...(recorded.some(({ record }) => record.locations.some(({ store }) => store === 'lfs'))
            ? { lfs: (0,_registry_lfs_store_js__WEBPACK_IMPORTED_MODULE_3__/* .lfsStore */ .X)(() => (0,_registry_lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_2__/* .lfsEndpoint */ .d)(git)) }
            : {}),
        ...(releases ? { release: (0,_registry_release_js__WEBPACK_IMPORTED_MODULE_6__/* .releaseStore */ .N)(releases) } : {}),
    };
}
/** Everything that one of the stores of a kind has; each of them reads what any other has written. */
const joined = (stores) => ({
    ...stores[0],
    list: async () => (await Promise.all(stores.map((store) => store.list()))).flat(),
});
/** `<root>/<model>/<sha256>/model.onnx`, where a model's name may have folders. */
const rootOf = (uri, model) => model.split('/').reduce((path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(uri)));


/***/ }),

/***/ 23536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryCare: () => (/* binding */ registryCare)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/config/load.js + 16 modules
var load = __webpack_require__(57694);
// EXTERNAL MODULE: ./lib/config/retention.js
var retention = __webpack_require__(89256);
// EXTERNAL MODULE: ./lib/config/workspace.js
var workspace = __webpack_require__(69391);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/registry/anchor.js
var registry_anchor = __webpack_require__(35026);
// EXTERNAL MODULE: ./lib/registry/fsck.js
var fsck = __webpack_require__(16458);
// EXTERNAL MODULE: ./lib/registry/registry.js + 8 modules
var registry_registry = __webpack_require__(45218);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/registry-care.js




const KEPT_ROWS = 20;
/** What fsck found, and what gc would delete. */
function registryCareReport({ outcome, headline, findings, garbage, freed, head }) {
    const title = `Registry: ${headline}`;
    return {
        title,
        essential: [
            (0,build/* verdict */.WJ)(outcome, title),
            ...(findings.length > 0 ? [findingTable(findings)] : []),
            (0,build/* paragraph */.FY)(garbage.length === 0
                ? 'There is nothing for gc to delete.'
                : `gc may delete the bytes of ${(0,lib_text/* plural */.LS)(garbage.length, 'version')} and free ${(0,lib_text/* bytes */.ee)(freed)}.`),
            ...steps(findings, garbage),
        ],
        details: [
            ...(garbage.length > 0 ? [(0,build/* details */.zH)('What gc may delete', garbageTable(garbage))] : []),
            ...(head ? [(0,build/* details */.zH)('Head of the ledger, for fsck --expect', (0,build/* paragraph */.FY)((0,build/* mono */.O5)(head)))] : []),
        ],
        pictures: [],
    };
}
function steps(findings, garbage) {
    const commands = [
        ...(findings.some(({ repair }) => repair !== null) ? ['mlops registry fsck --repair'] : []),
        ...(garbage.length > 0 ? ['mlops registry gc --apply'] : []),
    ];
    return commands.length === 0
        ? []
        : [(0,build/* next */.K2)('in a clone, ', ...commands.flatMap((command, i) => [i > 0 ? ', then ' : '', (0,build/* mono */.O5)(command)]))];
}
const findingTable = (findings) => (0,build/* table */.tp)([(0,build/* left */.kb)('Result'), (0,build/* right */.pG)('Event'), (0,build/* left */.kb)('What'), (0,build/* left */.kb)('Found'), (0,build/* left */.kb)('--repair')], findings.map((finding) => [
    { sign: (0,fsck/* isUnseen */.NM)(finding) ? 'inconclusive' : finding.severity },
    finding.seq === null ? numbers/* DASH */.jr : `#${finding.seq}`,
    finding.subject,
    finding.problem,
    finding.repair ?? numbers/* DASH */.jr,
]), KEPT_ROWS);
const garbageTable = (garbage) => (0,build/* table */.tp)([(0,build/* left */.kb)('Version'), (0,build/* right */.pG)('Size'), (0,build/* left */.kb)('Bytes in')], garbage.map(({ tag, bytes: size, items }) => [tag, (0,lib_text/* bytes */.ee)(size), items.map(({ uri }) => uri).join(', ')]), KEPT_ROWS);

// EXTERNAL MODULE: ./lib/actions/examination.js
var actions_examination = __webpack_require__(94698);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/actions/registry-care.js













const { config, 'fail-on': failOn, 'working-directory': workingDirectory } = inputs/* commonInputs */.j$;
const registry_care_inputs = schemas/* strictObject */.rej({
    config,
    'fail-on': failOn,
    'working-directory': workingDirectory,
    ...inputs/* tokenInput */.e1,
    bytes: (0,inputs/* booleanInput */.tE)()
        .default(false)
        .describe('Read all bytes of every version and compare their digests; else only that they are there.'),
});
/** Looks and tells; what is to be repaired or deleted a person does in a terminal. */
const registryCare = {
    name: 'registry-care',
    title: 'Look after the registry',
    description: 'Holds ledger, tags, records and stored bytes against each other and lists what gc may delete. It changes nothing.',
    branding: { icon: 'shield', color: 'blue' },
    inputs: registry_care_inputs,
    outputs: {
        problems: 'How many things are wrong.',
        'reclaimable-bytes': 'How many bytes gc may free, by `register.retention`.',
        'ledger-head': 'Number and digest of the last event, for `mlops registry fsck --expect`.',
    },
    async run(values, platform) {
        const base = (0,workspace/* insideWorkspace */.C)(platform.workspace, values['working-directory'], 'working-directory');
        const path = (0,workspace/* insideWorkspace */.C)(platform.workspace, (0,external_node_path_.resolve)(base, values.config), 'config');
        const { models } = (await (0,load/* loadConfig */.Z)(path, (0,external_node_path_.relative)(platform.workspace, path))).config;
        const directory = (0,external_node_path_.resolve)(path, '..');
        const environment = platform.gitEnvironment();
        const registry = await (0,registry_registry/* openRegistry */.M)({ directory, environment });
        warn(platform, [...registry.warnings, ...registry.problems]);
        const git = new git_git/* Git */.T({ directory, environment });
        const examination = await (0,actions_examination/* examine */.s)(registry, git, platform, values.bytes);
        const { findings } = examination;
        const garbage = await (0,actions_examination/* reclaimable */.q)(registry, examination, (model) => models[model]?.register.retention ?? retention/* DEFAULT_RETENTION */.x);
        const freed = garbage.reduce((sum, each) => sum + each.bytes, 0);
        const head = (0,registry_anchor/* headText */.WI)(registry.head);
        const seen = `${(0,lib_text/* plural */.LS)(registry.events().length, 'event')}, ${(0,lib_text/* plural */.LS)(examination.recorded.length, 'record')}`;
        const { outcome, headline } = judged(findings, seen);
        return {
            outcome,
            headline,
            outputs: {
                problems: String(findings.filter(isWrong).length),
                'reclaimable-bytes': String(freed),
                'ledger-head': head,
            },
            report: registryCareReport({ outcome, headline, findings, garbage, freed, head }),
        };
    },
};
const isWrong = ({ severity }) => severity === 'fail';
function judged(findings, seen) {
    const wrong = findings.filter(isWrong).length;
    if (wrong > 0)
        return { outcome: 'fail', headline: `${(0,lib_text/* plural */.LS)(wrong, 'thing')} wrong in ${seen}` };
    if (findings.some(fsck/* isUnseen */.NM))
        return { outcome: 'inconclusive', headline: `nothing wrong in what could be looked at: ${seen}` };
    return findings.length > 0
        ? { outcome: 'warn', headline: `nothing wrong in ${seen}, ${(0,lib_text/* plural */.LS)(findings.length, 'thing')} to know` }
        : { outcome: 'pass', headline: `${seen}: ledger, tags, records and bytes agree` };
}
const MOST_WARNINGS = 10;
function warn(platform, texts) {
    for (const text of texts.slice(0, MOST_WARNINGS))
        platform.log.warning(text);
}


/***/ }),

/***/ 69391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ insideWorkspace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * Absolute path of a user's path, which must lie inside of `workspace`: as it is written, and where its links lead.
 * A pull request can bring a link to any file of the machine, and what is read from it would show in a report.
 * Of a pattern every file that it matches is looked at.
 * @throws UserError where it leads out.
 */
function insideWorkspace(workspace, path, what) {
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    if (!contains(workspace, absolute))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} "${path}" leads out of the workspace`, {
            hint: 'Paths stay inside the repository.',
        });
    const root = realPath(workspace);
    const matched = /[*?[{]/.test(absolute) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)(absolute) : [];
    const outside = [absolute, ...matched].find((each) => !contains(root, realPath(each)));
    if (outside !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${what} "${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, absolute)}" leads out of the workspace: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace, outside)} is, or lies under, a link to ${realPath(outside)}`, { hint: 'Copy or mount the data into the workspace; links may lead to files inside of it.' });
    return absolute;
}
function contains(folder, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return inside !== '..' && !inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside);
}
/** As the system's, but also for what does not exist yet: a link to nothing would be followed when it is written. */
function realPath(path, links = 0) {
    const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (status === undefined || links > MOST_LINKS)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), links), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    if (!status.isSymbolicLink())
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    return realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), links), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)), links + 1);
}
/** As many as Linux follows before it takes them for a circle. */
const MOST_LINKS = 40;


/***/ })

};
