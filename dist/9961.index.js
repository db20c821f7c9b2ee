export const id = 9961;
export const ids = [9961];
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

/***/ 73375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryCommand: () => (/* binding */ registryCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/platform/github/limits.js
var limits = __webpack_require__(51315);
// EXTERNAL MODULE: ./lib/platform/github/summary.js
var summary = __webpack_require__(87803);
// EXTERNAL MODULE: ./lib/registry/registry.js + 8 modules
var registry_registry = __webpack_require__(45218);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/signs.js
var signs = __webpack_require__(14904);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/cli/arguments.js


/** Words and `--option value` in any order, for a command that takes both. `command` names it in errors. */
function readArguments(command, args, known) {
    const read = { operands: [], options: {} };
    for (let i = 0; i < args.length; i++) {
        const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[i]) ?? [];
        if (name === undefined) {
            read.operands.push(args[i]);
            continue;
        }
        if (!Object.hasOwn(known, name))
            throw unknownOption(command, name, known);
        if (name in read.options)
            throw new errors/* UserError */.yo(`--${name} is given twice.`);
        const takesValue = known[name].value !== undefined;
        if (!takesValue && inline !== undefined)
            throw new errors/* UserError */.yo(`--${name} takes no value.`);
        const value = takesValue ? (inline ?? args[++i]) : 'true';
        if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
            throw new errors/* UserError */.yo(`--${name} needs a value: ${known[name].description}`);
        read.options[name] = value;
    }
    return read;
}
function unknownOption(command, name, known) {
    const flags = Object.keys(known).map((each) => `--${each}`);
    return new errors/* UserError */.yo(`mlops ${command} has no flag "--${name}".${(0,lib_text/* didYouMean */.au)(`--${name}`, flags)}`, {
        hint: `Flags: ${flags.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/views/tenure.js
/** Every tenure, in the order in which they began. Only promotions and rollbacks move a stage. */
function tenures(events) {
    const all = [];
    const open = new Map();
    for (const { type, model, stage, version, time, actor } of events) {
        if (stage === null || version === null || (type !== 'promoted' && type !== 'rolled-back'))
            continue;
        const key = `${model}#${stage}`;
        const before = open.get(key);
        if (before)
            before.until = time;
        const tenure = { model, stage, version, since: time, by: actor, until: null };
        open.set(key, tenure);
        all.push(tenure);
    }
    return all;
}
/**
 * Which version held each stage at a time, by model and stage. The ledger's order counts: of two machines whose clocks
 * differ, the one that was written later moved the stage later.
 */
function holdersAt(events, time) {
    const past = events.filter((event) => Date.parse(event.time) <= time.getTime());
    return tenures(past)
        .filter(({ until }) => until === null)
        .sort((a, b) => compare(a.model, b.model) || compare(a.stage, b.stage));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/text-safety.js
var text_safety = __webpack_require__(27634);
;// CONCATENATED MODULE: ./lib/cli/table.js

/**
 * Columns as wide as what is in them, two blanks between. Names come from Git and may hold anything: control
 * characters, which could rewrite the terminal, are dropped.
 */
function alignedLines(rows) {
    const cells = rows.map((row) => row.map(text_safety/* oneLine */.TN));
    const widths = [];
    for (const row of cells)
        for (const [i, cell] of row.entries())
            widths[i] = Math.max(widths[i] ?? 0, width(cell));
    return cells.map((row) => row
        .map((cell, i) => cell + ' '.repeat(widths[i] - width(cell)))
        .join('  ')
        .trimEnd());
}
/** Cells of a terminal: East Asian characters take two, combining marks none. */
function width(text) {
    if (/^[ -~]*$/.test(text))
        return text.length;
    let cells = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        cells +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character)
                ? 2
                : 1;
    }
    return cells;
}
/** `  ` before every line. */
const indented = (lines) => lines.map((line) => `  ${line}`);

;// CONCATENATED MODULE: ./lib/cli/registry/command.js
const MODEL = { description: 'Only this model.', value: 'name' };
const JSON_OUTPUT = { description: 'Print JSON.' };
/** `2026-11-19 14:02` of an ISO date in UTC. */
const minute = (date) => date.slice(0, 16).replace('T', ' ');
const holdersOf = (registry, model) => registry.stages(model).map((stage) => [stage, registry.holder(model, stage)]);

;// CONCATENATED MODULE: ./lib/cli/registry/reference.js

/**
 * The version that `v1.1.0`, `production`, `latest`, `flight-delay@v1.1.0` or `flight-delay#production` names.
 * @throws UserError with the nearest name where there is none, or with the choice where there are many models.
 */
function findReference(registry, reference, only) {
    const [, named, rest] = /^([^@#]+)[@#](.+)$/.exec(reference) ?? [];
    if (named !== undefined)
        return { model: named, version: registry.resolve(named, rest) };
    if (only !== undefined)
        return { model: only, version: registry.resolve(only, reference) };
    const models = registry.models();
    if (models.length === 0)
        throw new errors/* UserError */.yo(`No model is registered yet, so there is no "${reference}".`, {
            hint: 'mlops register makes the first version.',
        });
    if (models.includes(reference))
        return { model: reference, version: registry.resolve(reference, 'latest') };
    if (models.length === 1)
        return { model: models[0], version: registry.resolve(models[0], reference) };
    throw new errors/* UserError */.yo(`More than one model is registered, so "${reference}" does not say which version.`, {
        hint: `Say which: ${models
            .slice(0, 5)
            .map((model) => `${model}@${reference}`)
            .join(', ')}${models.length > 5 ? ', …' : ''}.`,
    });
}
/** The model that `--model` names, else all. An event may be about a model that has no version any more. */
function chosenModels(registry, only) {
    if (only === undefined)
        return registry.models();
    if (!registry.events().some(({ model }) => model === only))
        registry.resolve(only, 'latest');
    return [only];
}

;// CONCATENATED MODULE: ./lib/cli/registry/time.js

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/**
 * A date or time of ISO 8601: `2026-11-19`, `2026-11-19T14:02`, `2026-11-19 14:02:03+01:00`. UTC where it names no
 * zone, whatever this machine's zone is; a date alone is its first moment.
 * @throws UserError where it is no such time, or no day of the calendar.
 */
function parseTime(text) {
    const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = ISO.exec(text.trim()) ?? [];
    const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
    const offset = offsetMinutes(zone);
    // Date.parse takes 30 February for 2 March.
    if (Number.isNaN(local) || offset === null || new Date(local).getUTCDate() !== Number(day))
        throw new errors/* UserError */.yo(`"${text}" is no date or time. They look like 2026-11-19 or 2026-11-19T14:02.`);
    return new Date(local - offset * 60_000);
}
function offsetMinutes(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
    if (hours > 23 || minutes > 59)
        return null;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

;// CONCATENATED MODULE: ./lib/cli/registry/at.js






const at = {
    title: 'Which version held each stage at a time',
    description: 'From the ledger alone. A time without a zone is UTC; a date alone is its first moment.',
    usage: '<time>',
    example: '2026-11-19T14:02',
    operands: [1, 2],
    takes: 'a time, such as 2026-11-19T14:02',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run({ registry }, { operands, options }) {
        const time = parseTime(operands.join(' '));
        const models = options.model === undefined ? null : chosenModels(registry, options.model);
        const events = registry.events().filter(({ model }) => models === null || models.includes(model));
        const holders = holdersAt(events, time);
        return {
            lines: holders.length > 0 ? table(holders, time) : [nothing(events, time)],
            json: holders.map(({ until, ...holder }) => holder),
        };
    },
};
function table(holders, time) {
    const rows = holders.map(({ model, stage, version, since, by }, i) => [
        holders[i - 1]?.model === model ? '' : model,
        stage,
        version,
        minute(since),
        by ?? numbers/* DASH */.jr,
    ]);
    return [
        `At ${shownTime(time)}:`,
        '',
        ...alignedLines([['model', 'stage', 'version', 'since (UTC)', 'by'], ...rows]),
    ];
}
function nothing(events, time) {
    if (events.length === 0)
        return 'The ledger holds no event yet.';
    const first = events.reduce((a, b) => (Date.parse(b.time) < Date.parse(a.time) ? b : a));
    return time.getTime() < Date.parse(first.time)
        ? `${shownTime(time)} is before the first event of the ledger, which is of ${shownTime(new Date(first.time))}.`
        : `No version held a stage at ${shownTime(time)}.`;
}
/** To the second: who asks about a minute in which a stage moved has to see which side of it was meant. */
const shownTime = (time) => `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/registry/governance/archive.js + 1 modules
var governance_archive = __webpack_require__(60000);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/evidence/documents.js
var documents = __webpack_require__(72039);
// EXTERNAL MODULE: ./lib/registry/ledger.js
var registry_ledger = __webpack_require__(48122);
// EXTERNAL MODULE: ./lib/registry/governance/tar.js
var tar = __webpack_require__(80159);
;// CONCATENATED MODULE: ./lib/registry/governance/audit-verify.js







/**
 * Whether an archive is as `audit-export` wrote it, by itself, without a network or a repository. Whoever writes all of
 * it anew is not found by that: compare its digest, or export it again.
 */
function verifyArchive(bytes) {
    try {
        const { files, seconds } = (0,tar/* readTar */.s)(bytes);
        const named = new Map(files.map((file) => [file.path, file]));
        const problems = [
            ...((0,tar/* writeTar */.F)(files, seconds).equals(bytes)
                ? []
                : ['the archive itself was changed: a header, the order or padding']),
            ...(named.size === files.length ? [] : ['a file is in it twice']),
        ];
        const index = readIndex(named.get(governance_archive/* INDEX */.hx));
        problems.push(...digestProblems(index, files), ...objectProblems(index, named), ...recordProblems(index, named));
        if (named.get(governance_archive/* SUMS */.vf)?.content.toString('utf8') !== (0,governance_archive/* sums */.rl)(files))
            problems.push(`${governance_archive/* SUMS */.vf} does not fit the files`);
        return { index, files: files.length, problems };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return { index: null, files: 0, problems: [error.headline] };
    }
}
function readIndex(file) {
    if (!file)
        throw new errors/* UserError */.yo(`${governance_archive/* INDEX */.hx} is missing`);
    const text = file.content.toString('utf8');
    let raw;
    try {
        raw = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo(`${governance_archive/* INDEX */.hx} is not valid JSON`, { cause });
    }
    const parsed = governance_archive/* archiveIndex */.To.safeParse(raw);
    if (!parsed.success)
        throw new errors/* UserError */.yo(`${governance_archive/* INDEX */.hx}: ${parsed.error.issues[0].path.join('.')}: ${parsed.error.issues[0].message}`);
    if ((0,canonical/* readableJson */.Rv)(parsed.data) !== text)
        throw new errors/* UserError */.yo(`${governance_archive/* INDEX */.hx} was written by something else`);
    return parsed.data;
}
function digestProblems(index, files) {
    const listed = new Map(index.files.map((file) => [file.path, file]));
    const found = files.filter(({ path }) => path !== governance_archive/* INDEX */.hx && path !== governance_archive/* SUMS */.vf);
    const present = new Set(found.map(({ path }) => path));
    return [
        ...found.flatMap(({ path, content }) => {
            const expected = listed.get(path);
            if (!expected)
                return [`${path} is in no list`];
            return expected.sha256 === (0,canonical/* sha256 */.sc)(content) ? [] : [`${path} has been changed`];
        }),
        ...[...listed.keys()].filter((path) => !present.has(path)).map((path) => `${path} is missing`),
    ];
}
/** Git's own names of the tag and its commit, and what they say of each other. */
function objectProblems({ tagObject, commit, source }, named) {
    const [tag, made] = ['git/tag.txt', 'git/commit.txt'].map((path) => named.get(path)?.content);
    if (!tag || !made)
        return ['the tag or its commit is missing'];
    return [
        ...(gitName('tag', tag) === tagObject ? [] : ['git/tag.txt is not the tag that the index names']),
        ...(gitName('commit', made) === commit ? [] : ['git/commit.txt is not the commit that the index names']),
        ...(tag.toString('utf8').startsWith(`object ${commit}\n`) ? [] : ['the tag is on another commit']),
        ...(made.toString('utf8').includes(`\nparent ${source}\n`)
            ? []
            : ['the commit stands on another source']),
    ];
}
const gitName = (type, content) => (0,external_node_crypto_.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
/** The record is about this model, and the event of its registration is the one that its tag carries. */
function recordProblems(index, named) {
    const [version, ledger, tag] = ['record/version.json', 'ledger.jsonl', 'git/tag.txt'].map((path) => named.get(path)?.content.toString('utf8'));
    if (version === undefined || ledger === undefined)
        return ['the record or the ledger is missing'];
    const record = (0,documents.parseDocument)('version', version, 'record/version.json');
    const problems = record.onnx.sha256 === index.modelSha256 ? [] : ['the record is about another model'];
    problems.push(...evidenceProblems(record.evidence, named));
    const registered = eventsOf(ledger).find(({ type, tags }) => type === 'registered' && index.tag in tags);
    if (!registered)
        return [...problems, 'ledger.jsonl lacks the registration'];
    const anchored = tag?.includes(`\nLedger-Event: ${registered.seq} ${(0,registry_ledger/* contentDigest */.eZ)(registered)}`);
    if (!anchored)
        problems.push('the registration in ledger.jsonl is not the one that the tag carries');
    return problems;
}
/** The record names the digests of the documents that it was made of. */
function evidenceProblems(evidence, named) {
    return Object.entries(evidence).flatMap(([name, digest]) => {
        const path = `record/${name}.json`;
        const text = named.get(path)?.content.toString('utf8');
        if (text === undefined)
            return [`${path} is missing`];
        const document = (0,documents.parseDocument)(name, text, path);
        return document.digest === digest ? [] : [`${path} is not the one that the record was made of`];
    });
}
function eventsOf(ledger) {
    try {
        return ledger.split('\n').filter(Boolean).map(registry_ledger/* parseEvent */.wj);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('ledger.jsonl holds something that is no event', { cause });
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/cli/registry/given.js



/** The content of a file that the user names. */
async function readGiven(path) {
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.yo(`${path} does not exist`);
    return (0,promises_.readFile)(path);
}

;// CONCATENATED MODULE: ./lib/cli/registry/audit-export.js









const auditExport = {
    title: 'Everything about one version in one archive, for an auditor',
    description: 'Record, card, signature and statements, its tag and commit, its events with approvals and deployments, data and\n' +
        'lineage, and a table of contents by the headings of Annex IV of the EU AI Act. The same registry gives the same\n' +
        'bytes. The model itself is not in it: its digest is, and where it lies.',
    usage: '<reference>',
    example: 'production --output flight-delay.tar',
    operands: [1, 1],
    takes: 'one reference: a version, a stage or latest',
    options: {
        output: { description: 'The archive. Default: <model>-<version>.tar in this folder.', value: 'file' },
        drift: { description: 'A drift.json about the version, to go with it.', value: 'file' },
        model: MODEL,
        json: JSON_OUTPUT,
    },
    async run({ registry }, { operands: [reference], options }) {
        const { model, version } = findReference(registry, reference, options.model);
        const { drift } = options;
        const report = drift === undefined ? undefined : { text: `${await readGiven(drift)}`, where: drift };
        const archive = await (0,governance_archive/* auditArchive */.Yi)(registry, model, version, report);
        const { index, problems, files } = verifyArchive(archive);
        if (problems.length > 0 || index === null)
            throw new errors/* UserError */.yo(`${version.tag} cannot be exported:\n${problems.join('\n')}`, {
                hint: 'mlops registry fsck says more.',
            });
        const output = options.output ?? `${model.replaceAll('/', '-')}-${version.version}.tar`;
        await (0,evidence_files/* writeFileAtomically */.lo)(output, archive);
        const lacking = index.annexIV.filter((each) => each.files.length === 0);
        const digest = (0,canonical/* sha256 */.sc)(archive);
        return {
            lines: [
                `${output}: ${version.tag}, ${(0,lib_text/* plural */.LS)(files, 'file')}, ${(0,lib_text/* bytes */.ee)(archive.length)}`,
                `  ${digest}`,
                `  Annex IV: ${index.annexIV.length - lacking.length} of ${index.annexIV.length} headings have a file; not supplied: ${lacking.map(({ id }) => id).join(', ')}`,
            ],
            json: {
                output,
                tag: version.tag,
                sha256: digest,
                bytes: archive.length,
                files,
                annexIV: index.annexIV,
            },
        };
    },
};

;// CONCATENATED MODULE: ./lib/cli/registry/audit-verify.js






const auditVerify = {
    title: 'Whether an archive of audit-export is as it was written; needs no repository and no network',
    description: 'Every byte of it: digests, the tag and the commit by the names that Git gives them, and the event of the\n' +
        'registration by the digest that the tag carries. Ends with 1 where anything was changed.\n' +
        'Whoever writes a whole archive anew is found by --sha256, or by exporting it again and comparing.',
    usage: '<archive>',
    example: 'flight-delay.tar',
    operands: [1, 1],
    takes: 'one archive',
    options: {
        sha256: { description: 'The digest that audit-export printed.', value: 'digest' },
        json: JSON_OUTPUT,
    },
    async runOffline({ operands: [path], options }) {
        const archive = await readGiven(path);
        const { index, files, problems } = verifyArchive(archive);
        const digest = (0,canonical/* sha256 */.sc)(archive);
        const expected = options.sha256 && `sha256:${options.sha256.replace(/^sha256:/, '')}`;
        if (expected && expected !== digest)
            problems.push(`the archive is ${digest}, not ${expected}`);
        const json = { valid: problems.length === 0, tag: index?.tag ?? null, sha256: digest, problems };
        if (problems.length > 0 || index === null)
            return { lines: problems.map((line) => `${signs/* SIGNS */.B.fail} fail  ${path}: ${line}`), json, exitCode: 1 };
        return {
            lines: [
                `${signs/* SIGNS */.B.pass} pass  ${path} is the whole record of ${index.tag}: ${(0,lib_text/* plural */.LS)(files, 'file')} as they were written.`,
            ],
            json,
        };
    },
};

// EXTERNAL MODULE: ./lib/evaluation/metrics/registry.js + 14 modules
var registry = __webpack_require__(91623);
// EXTERNAL MODULE: ./lib/model/signature.js + 1 modules
var signature = __webpack_require__(99880);
;// CONCATENATED MODULE: ./lib/registry/views/difference.js

function versionDifference(before, after) {
    const records = both(before.record, after.record);
    const runs = both(before.run, after.run);
    return {
        before: before.registered.tag,
        after: after.registered.tag,
        metrics: records && metricDifference(before, after, records),
        signature: records && (0,signature/* compareSignatures */.Z)(records[0].onnx, records[1].onnx),
        parameters: runs && parameterChanges(runs[0].params, runs[1].params),
        data: runs && dataChanges(runs[0].data, runs[1].data),
        code: records && { before: commitOf(before, records[0]), after: commitOf(after, records[1]) },
        fingerprint: runs && fingerprintChanges(runs[0].fingerprintParts, runs[1].fingerprintParts),
        gaps: [...gapsOf(before), ...gapsOf(after)],
    };
}
function both(before, after) {
    return before.document && after.document ? [before.document, after.document] : null;
}
const commitOf = ({ run }, { source }) => ({
    sha: source,
    dirty: run.document?.code.dirty ?? null,
});
function gapsOf({ registered, record, run, evaluation }) {
    return Object.entries({ version: record, run, evaluation }).flatMap(([name, { document, problem }]) => document ? [] : [problem ?? `${registered.tag} holds no ${name}.json`]);
}
function metricDifference(before, after, [old, now]) {
    const [first, second] = [before.evaluation.document, after.evaluation.document];
    if (second && judgedAgainst(second, now, old))
        return { basis: 'paired', rows: second.data.rows, changes: pairedChanges(second) };
    if (first && judgedAgainst(first, old, now))
        return { basis: 'paired', rows: first.data.rows, changes: pairedChanges(first).map(turned) };
    const changes = plainChanges(old.metrics, now.metrics);
    if (!first || !second)
        return { basis: 'unknown', rows: null, changes };
    if (first.data.digests.rows !== second.data.digests.rows)
        return { basis: 'different-rows', rows: null, changes };
    return { basis: 'same-rows', rows: second.data.rows, changes };
}
const pairedChanges = ({ overall }) => overall.map(({ metric, production, candidate, difference, interval, confidence }) => ({
    metric,
    before: production,
    after: candidate,
    change: difference,
    interval,
    confidence: interval === null ? null : confidence,
}));
/** Whether the evaluation compares the bytes of these two versions. */
const judgedAgainst = ({ candidate, production }, judged, other) => candidate.sha256 === judged.onnx.sha256 && production?.sha256 === other.onnx.sha256;
const turned = ({ before, after, change, interval, ...rest }) => ({
    ...rest,
    before: after,
    after: before,
    change: change === null ? null : -change,
    interval: interval === null ? null : [-interval[1], -interval[0]],
});
function plainChanges(old, now) {
    return namesOf(now, old).map((metric) => {
        const [before, after] = [old[metric] ?? null, now[metric] ?? null];
        const change = before === null || after === null ? null : after - before;
        return { metric, before, after, change, interval: null, confidence: null };
    });
}
function parameterChanges(old, now) {
    const [before, after] = [flat(old), flat(now)];
    return namesOf(before, after)
        .filter((name) => before[name] !== after[name])
        .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}
/** `{ tree: { depth: 6 } }` as `tree.depth` → `6`, so that one changed leaf is one line. */
function flat(value, prefix = '') {
    return Object.assign({}, ...Object.entries(value).map(([key, inner]) => isFilledObject(inner)
        ? flat(inner, `${prefix}${key}.`)
        : { [`${prefix}${key}`]: JSON.stringify(inner) ?? 'null' }));
}
const isFilledObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0;
function dataChanges(old, now) {
    const facts = (data, split) => Object.hasOwn(data, split) ? { rows: data[split].rows, bytes: data[split].bytes } : null;
    return namesOf(old, now).map((split) => ({ split, before: facts(old, split), after: facts(now, split) }));
}
function fingerprintChanges(old, now) {
    const parts = namesOf(old, now);
    return {
        changed: parts.filter((part) => old[part] !== now[part]),
        same: parts.filter((part) => old[part] === now[part]),
    };
}
const namesOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];

// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
;// CONCATENATED MODULE: ./lib/cli/registry/diff.js








const diff = {
    title: 'How two versions differ',
    description: 'Metrics side by side, inputs and outputs, parameters, data, code and fingerprint. Where one version was\n' +
        'judged against the other, the metrics are that paired comparison, with its intervals.',
    usage: '<reference> <reference>',
    example: 'v1.0.0 v1.1.0',
    operands: [2, 2],
    takes: 'two references: versions, stages or latest',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run(opened, { operands, options }) {
        const [before, after] = operands.map((each) => findReference(opened.registry, each, options.model));
        const sides = await Promise.all([readSide(opened, before), readSide(opened, after)]);
        const difference = versionDifference(...sides);
        const names = before.model === after.model
            ? [before.version.version, after.version.version]
            : [before.version.tag, after.version.tag];
        return { lines: lines(difference, names), json: difference };
    },
};
async function readSide({ git, registry }, { model, version }) {
    await registry.bring([version]);
    const [[record], [run], [evaluation]] = await Promise.all([
        (0,records.readRecords)(git, model, 'version', [version]),
        (0,records.readRecords)(git, model, 'run', [version]),
        (0,records.readRecords)(git, model, 'evaluation', [version]),
    ]);
    return { registered: version, record, run, evaluation };
}
function lines(difference, names) {
    const { metrics, signature, parameters, data, code, fingerprint, gaps } = difference;
    return [
        `${difference.before} → ${difference.after}`,
        ...(metrics ? section(`Metrics, ${BASIS[metrics.basis](metrics)}`, metricRows(metrics, names)) : []),
        ...(signature
            ? section(`Inputs and outputs: ${signature.change}`, signature.differences.map((line) => [line]))
            : []),
        ...(parameters ? parameterSection(parameters, names) : []),
        ...(data ? section('Data', dataRows(data, names)) : []),
        ...(code ? codeSection(code, names) : []),
        ...(fingerprint ? section(...fingerprintText(fingerprint)) : []),
        ...(gaps.length > 0
            ? section('Could not be compared', gaps.map((gap) => [gap]))
            : []),
    ];
}
const section = (title, rows) => ['', title, ...indented(alignedLines(rows))];
const BASIS = {
    paired: ({ rows }) => `paired on ${(0,lib_text/* plural */.LS)(rows ?? 0, 'row')}`,
    'same-rows': ({ rows }) => `on the same ${(0,lib_text/* plural */.LS)(rows ?? 0, 'row')}, not paired: no interval`,
    'different-rows': () => 'each on a test split of its own: the change may be one of the data',
    unknown: () => 'on test splits that nobody can compare any more',
};
function metricRows({ changes }, names) {
    const confidence = changes.find((change) => change.confidence !== null)?.confidence;
    const change = confidence ? `change (${(0,numbers/* intervalName */.Bb)(confidence)})` : 'change';
    return [['metric', ...names, change], ...changes.map(metricRow)];
}
function metricRow({ metric, before, after, change, interval }) {
    const halfWidth = interval ? (interval[1] - interval[0]) / 2 : Math.abs(change ?? 0);
    const decimals = (0,numbers/* decimalsFor */.Wm)(halfWidth);
    const write = (value) => (0,numbers/* fixed */.Zu)(value, decimals);
    const described = (0,registry/* describeMetric */.oz)(metric);
    const direction = described ? ` ${(0,numbers/* arrow */.UE)(described.better)}` : '';
    const within = interval ? ` (${(0,numbers/* span */.Ln)(interval, (end) => (0,numbers/* signed */.x8)(end, decimals))})` : '';
    return [
        `${metric}${direction}`,
        (0,numbers/* orDash */.gR)(before, write),
        (0,numbers/* orDash */.gR)(after, write),
        change === null ? numbers/* DASH */.jr : `${(0,numbers/* signed */.x8)(change, decimals)}${within}`,
    ];
}
function parameterSection(changes, names) {
    if (changes.length === 0)
        return ['', 'Parameters: the same'];
    const rows = changes.map(({ name, before, after }) => [name, before ?? numbers/* DASH */.jr, after ?? numbers/* DASH */.jr]);
    return section('Parameters', [['name', ...names], ...rows]);
}
function dataRows(changes, names) {
    const rows = changes.map(({ split, before, after }) => [
        split,
        dataText(before),
        dataText(after),
        before?.bytes === after?.bytes ? 'the same bytes' : rowChange(before, after),
    ]);
    return [['split', ...names, 'change'], ...rows];
}
const dataText = (side) => side === null
    ? numbers/* DASH */.jr
    : `${side.rows === null ? 'rows not counted' : (0,lib_text/* plural */.LS)(side.rows, 'row')}, ${side.bytes.slice(7, 19)}…`;
function rowChange(before, after) {
    if (before === null)
        return 'new';
    if (after === null)
        return 'gone';
    if (before.rows === null || after.rows === null)
        return 'other bytes';
    const change = after.rows - before.rows;
    return change === 0
        ? 'other bytes, as many rows'
        : `${change > 0 ? '+' : '−'}${(0,lib_text/* count */.U9)(Math.abs(change))} rows`;
}
function codeSection({ before, after }, names) {
    const dirty = [before, after].flatMap((commit, i) => (commit.dirty ? [names[i]] : []));
    const note = dirty.map((name) => [`${name} was trained with uncommitted changes, which no commit shows`]);
    if (before.sha === after.sha)
        return section('Code: the same commit', [[before.sha], ...note]);
    return section('Code', [[`git diff ${before.sha.slice(0, 12)} ${after.sha.slice(0, 12)}`], ...note]);
}
function fingerprintText({ changed, same, }) {
    const rows = [
        ['differs', changed.join(', ')],
        ['the same', same.join(', ')],
    ];
    return [
        changed.length === 0 ? 'Fingerprint: the same' : 'Fingerprint',
        rows.filter(([, parts]) => parts !== ''),
    ];
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/actions/stores.js
var actions_stores = __webpack_require__(27101);
// EXTERNAL MODULE: ./lib/registry/documents/mlmodel.js
var mlmodel = __webpack_require__(36340);
// EXTERNAL MODULE: ./lib/registry/documents/record.js
var record = __webpack_require__(89973);
;// CONCATENATED MODULE: ./lib/registry/export.js



/** What can read an exported folder → what of a version's record lies in it beside `model.onnx`. */
const FORMATS = {
    directory: { needs: [], takes: () => true },
    mlflow: {
        needs: [record/* MLMODEL_FILE */.my, ...record/* ENVIRONMENT_FILES */.mH],
        takes: (path) => path === record/* MLMODEL_FILE */.my || record/* ENVIRONMENT_FILES */.mH.includes(path),
    },
    huggingface: {
        needs: [record/* CARD_FILE */.Yq],
        takes: (path) => path === record/* CARD_FILE */.Yq || path === record/* BOM_FILE */.GQ || path.startsWith(`${record/* CARD_PICTURES */.d5}/`),
    },
};
const EXPORT_FORMATS = Object.keys(FORMATS);
/**
 * The files of a record that an export holds, by path. The model is not among them.
 * @param record files of the version's commit below its record's folder
 * @throws UserError where the record lacks what the format is made of, or holds what no export may write
 */
function exportedFiles(tag, record, format) {
    const { needs, takes } = FORMATS[format];
    const lacking = needs.filter((path) => !record.has(path));
    if (lacking.length > 0)
        throw new errors/* UserError */.yo(`${tag} has no ${lacking.join(', ')}, which ${format} reads`, {
            hint: 'It was registered before these were written. --to directory exports what it has.',
        });
    const files = new Map();
    for (const [path, { content, link }] of record) {
        if (!takes(path))
            continue;
        if (link || external_node_path_.posix.normalize(path) !== path || path.startsWith('../') || path.includes('\\'))
            throw new errors/* UserError */.yo(`${tag} holds "${path}", which is no plain file of its record`);
        files.set(path, content);
    }
    return files;
}

// EXTERNAL MODULE: ./lib/registry/stores.js
var registry_stores = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/cli/registry/machine.js
/** What this machine can reach beside git: releases with the token at hand, logins of other registries. */
async function machinePlatform(git) {
    const { createLocalPlatform } = await Promise.all(/* import() */[__webpack_require__.e(2650), __webpack_require__.e(7063)]).then(__webpack_require__.bind(__webpack_require__, 49444));
    return createLocalPlatform(git.directory, process.env.GITHUB_TOKEN || process.env.GH_TOKEN);
}

// EXTERNAL MODULE: ./lib/registry/signing/keys.js
var keys = __webpack_require__(47395);
;// CONCATENATED MODULE: ./lib/cli/registry/trust.js


const TRUST_OPTIONS = {
    'public-key': { description: 'Check the signature with this public key (PEM).', value: 'file' },
    certificate: { description: 'Trust this certificate to issue signing certificates (PEM).', value: 'file' },
    'require-signature': { description: 'An unsigned version fails.' },
};
/** Whom the options of a command believe. */
async function trustOf(options) {
    const read = async (path) => (await readGiven(path)).toString('utf8');
    const { 'public-key': key, certificate } = options;
    return {
        keys: key ? [(0,keys/* readPublicKey */.RR)(await read(key), key)] : [],
        certificates: certificate ? (0,keys/* readCertificates */.jZ)(await read(certificate), certificate) : [],
        required: options['require-signature'] !== undefined,
    };
}

// EXTERNAL MODULE: ./lib/registry/documents/freshness.js
var freshness = __webpack_require__(25357);
// EXTERNAL MODULE: ./lib/registry/signing/record.js + 3 modules
var signing_record = __webpack_require__(36447);
;// CONCATENATED MODULE: ./lib/cli/registry/whole.js




/**
 * A version whose tag, record, signature, documents and bytes belong together.
 * @param digestOf digest of the bytes that are or will be used as the model
 * @throws UserError, SignatureError where they do not
 */
async function wholeVersion({ registry, git }, model, version, trust, digestOf) {
    const { tag } = version;
    registry.checkUnchanged(version);
    await registry.bring([version]);
    const [{ document: record, problem }] = await (0,records.readRecords)(git, model, 'version', [version]);
    if (!record)
        throw new errors/* UserError */.yo(`${tag} cannot be read: ${problem ?? 'it was not registered by this suite'}`);
    const files = await registry.readFolder(version.commit, (0,records.recordPath)(model, '').slice(0, -1));
    const integrity = (0,signing_record/* verifyRecord */.RC)({
        tag,
        files,
        modelSha256: await digestOf(record, files),
        claimsSignature: record.signature !== undefined,
        trust,
    });
    const stale = (0,freshness/* staleDocuments */.g)(textsOf(files), record.onnx.sha256);
    if (stale.length > 0)
        throw new errors/* UserError */.yo(`${tag}: ${stale.join('; ')}`);
    return { record, files, integrity };
}
const textsOf = (files) => new Map([...files].map(([path, { content }]) => [path, content.toString('utf8')]));

;// CONCATENATED MODULE: ./lib/cli/registry/export.js
















const exportVersion = {
    title: 'A version as a folder that MLflow, the Hugging Face Hub or a verifier reads',
    description: 'mlflow: MLmodel with its signature, what to install, and the model. huggingface: the card with its pictures, the\n' +
        'ML-BOM and the model. directory: the whole record and the model, which is what is signed. Bytes and record are\n' +
        'verified first; the folder must be new or empty.',
    usage: '<reference> <folder>',
    example: 'production exported --to mlflow',
    operands: [2, 2],
    takes: 'a reference (a version, a stage or latest) and a folder',
    options: {
        to: { description: `${EXPORT_FORMATS.join(', ')}. Default: directory.`, value: 'format' },
        ...TRUST_OPTIONS,
        model: MODEL,
        json: JSON_OUTPUT,
    },
    async run(opened, { operands: [reference, folder], options }) {
        const format = formatOf(options.to ?? 'directory');
        const { model, version } = findReference(opened.registry, reference, options.model);
        const target = (0,external_node_path_.resolve)(folder);
        await refuseToOverwrite(target, folder);
        if (opened.registry.isTombstoned(model, version.version))
            throw new errors/* UserError */.yo(`${version.tag} has no bytes any more: gc has freed them`);
        const trust = await trustOf(options);
        const part = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_crypto_.randomUUID)()}.part`);
        try {
            await (0,promises_.mkdir)(part, { recursive: true });
            const { record, integrity, names } = await fill(part, opened, { model, version }, format, trust);
            // An empty folder is there to be filled.
            if ((0,external_node_fs_.existsSync)(target))
                await (0,promises_.rmdir)(target);
            await (0,promises_.rename)(part, target);
            const { sha256 } = record.onnx;
            const next = format === 'directory' && !integrity.signed ? [] : [`  next: ${NEXT[format](folder)}`];
            return {
                lines: [
                    `${folder}: ${version.tag} for ${format}, ${(0,lib_text/* plural */.LS)(names.length, 'file')} with the model of ${(0,lib_text/* bytes */.ee)(record.onnx.bytes)}`,
                    `  ${sha256}`,
                    ...next,
                ],
                json: {
                    ...{ output: target, tag: version.tag, to: format, sha256, files: names },
                    signed: integrity.signed,
                    verified: integrity.verified !== null,
                },
                warnings: integrity.warnings,
            };
        }
        finally {
            await (0,promises_.rm)(part, { recursive: true, force: true });
        }
    },
};
/** Verified bytes and files of the record, in a folder that nobody reads yet. */
async function fill(part, opened, { model, version }, format, trust) {
    const platform = await machinePlatform(opened.git);
    const stores = (0,actions_stores.readersOf)(platform, (0,actions_stores.machineLogins)(platform), opened.git);
    const file = (0,external_node_path_.join)(part, mlmodel/* MODEL_DATA */.nC);
    let exported = new Map();
    const { record, integrity } = await wholeVersion(opened, model, version, trust, async (known, files) => {
        // First what costs nothing: the model may be large.
        exported = exportedFiles(version.tag, files, format);
        const fetched = await (0,registry_stores/* fetchModel */.aO)(known.locations, part, stores);
        await (0,promises_.rename)(fetched, file);
        await (0,promises_.rmdir)((0,external_node_path_.dirname)(fetched));
        return (0,evidence_files/* fileDigest */.hd)(file);
    });
    // In Git LFS the record holds a pointer under the model's name.
    exported.delete(mlmodel/* MODEL_DATA */.nC);
    for (const [path, content] of exported) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(part, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(part, path), content);
    }
    return { record, integrity, names: [...exported.keys(), mlmodel/* MODEL_DATA */.nC].sort() };
}
/** What its reader is called with. */
const NEXT = {
    directory: (folder) => `model_signing verify key ${folder} --signature ${folder}/model.sig --public_key <file>`,
    mlflow: (folder) => `mlflow models serve --model-uri ${folder}`,
    huggingface: (folder) => `hf upload <owner>/<model> ${folder}`,
};
function formatOf(given) {
    const format = EXPORT_FORMATS.find((each) => each === given);
    if (format)
        return format;
    throw new errors/* UserError */.yo(`--to is ${EXPORT_FORMATS.join(', ')}, not "${given}".${(0,lib_text/* didYouMean */.au)(given, EXPORT_FORMATS)}`);
}
async function refuseToOverwrite(target, shown) {
    if (!(0,external_node_fs_.existsSync)(target))
        return;
    const entries = await (0,promises_.readdir)(target).catch(() => null);
    if (entries === null)
        throw new errors/* UserError */.yo(`${shown} is a file`);
    if (entries.length > 0)
        throw new errors/* UserError */.yo(`${shown} is not empty`, { hint: 'Nothing is overwritten: name a new folder.' });
}

// EXTERNAL MODULE: ./lib/actions/examination.js
var examination = __webpack_require__(94698);
// EXTERNAL MODULE: ./lib/registry/anchor.js
var registry_anchor = __webpack_require__(35026);
// EXTERNAL MODULE: ./lib/registry/fsck.js
var fsck = __webpack_require__(16458);
;// CONCATENATED MODULE: ./lib/cli/registry/fsck.js









const fsck_fsck = {
    title: 'Whether ledger, tags, records and bytes agree, and what a killed run left half-done',
    description: 'Holds the chain of events, every tag object, every record and every store against each other, and names the first\n' +
        'event that is wrong. --repair ends or takes back what a killed run left; nothing that somebody changed is repaired.\n' +
        'Ends with 1 where something is wrong, with 2 where a store could not be looked at.',
    usage: '',
    example: '--repair',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: {
        repair: { description: 'Publish drafts of registered versions, remove leftovers older than an hour.' },
        expect: {
            description: 'Head of the ledger that was kept elsewhere: it must still be part of it.',
            value: 'number:digest',
        },
        bytes: { description: 'Read all bytes of every version and compare their digests.' },
        json: JSON_OUTPUT,
    },
    async run({ registry, git }, { options }) {
        const expected = options.expect === undefined ? null : readHead(options.expect);
        const platform = await machinePlatform(git);
        const found = await (0,examination/* examine */.s)(registry, git, platform, options.bytes !== undefined);
        const findings = [...expectation(registry, expected), ...found.findings];
        const mended = options.repair ? await mendAll(findings) : new Set();
        const left = findings.filter((finding) => !mended.has(finding));
        const exitCode = left.some(({ severity }) => severity === 'fail') ? 1 : left.some(fsck/* isUnseen */.NM) ? 2 : 0;
        return {
            lines: [
                ...findings.map((finding) => line(finding, mended.has(finding))),
                fsck_summary(left, registry.events().length, found.recorded.length),
                ...headLine(registry),
            ],
            json: findings.map((finding) => ({ ...told(finding), repaired: mended.has(finding) })),
            exitCode,
        };
    },
};
function readHead(text) {
    const [, seq, digest] = /^([1-9]\d{0,8}):(sha256:[0-9a-f]{64})$/.exec(text) ?? [];
    if (digest === undefined)
        throw new errors/* UserError */.yo(`--expect is <number>:sha256:<64 hex digits>, as fsck prints it, not "${text}".`);
    return { seq: Number(seq), digest: digest };
}
/** What somebody kept outside of the repository stands, whoever may force every ref in it. */
function expectation(registry, expected) {
    if (expected === null)
        return [];
    const event = registry.events().find(({ seq }) => seq === expected.seq);
    const found = event && (0,registry_ledger/* eventDigest */.Jh)(event);
    if (found === expected.digest)
        return [];
    const problem = `the event was ${expected.digest}, ${found ? `it is ${found}` : 'it is not there any more'}`;
    return [{ severity: 'fail', seq: expected.seq, subject: 'ledger', problem, repair: null }];
}
const headLine = ({ head }) => head === null ? [] : [`Head of the ledger: ${(0,registry_anchor/* headText */.WI)(head)} (keep it elsewhere, for fsck --expect)`];
async function mendAll(findings) {
    const mended = new Set();
    for (const finding of findings) {
        if (finding.mend === undefined)
            continue;
        await finding.mend();
        mended.add(finding);
    }
    return mended;
}
const told = ({ severity, seq, subject, problem, repair }) => ({
    severity,
    seq,
    subject,
    problem,
    repair,
});
function line(finding, mended) {
    const { severity, seq, subject, problem, repair } = finding;
    const sign = mended ? 'pass' : (0,fsck/* isUnseen */.NM)(finding) ? 'inconclusive' : severity;
    const word = mended ? 'repaired' : sign;
    const where = seq === null ? '' : `event #${seq}, `;
    const hint = !mended && repair ? ` (--repair ${repair})` : '';
    return `${signs/* SIGNS */.B[sign]} ${word}  ${where}${subject}: ${problem}${hint}`;
}
function fsck_summary(left, events, versions) {
    const wrong = left.filter(({ severity }) => severity === 'fail').length;
    const seen = `${(0,lib_text/* plural */.LS)(events, 'event')}, ${(0,lib_text/* plural */.LS)(versions, 'record')}`;
    if (wrong > 0)
        return `${(0,lib_text/* plural */.LS)(wrong, 'thing')} wrong in ${seen}.`;
    return left.some(fsck/* isUnseen */.NM)
        ? `Nothing wrong in what could be looked at: ${seen}.`
        : `${signs/* SIGNS */.B.pass} pass  ${seen}: ledger, tags, records and bytes agree.`;
}

// EXTERNAL MODULE: ./lib/actions/recorded.js
var actions_recorded = __webpack_require__(33615);
// EXTERNAL MODULE: ./lib/config/load.js + 16 modules
var load = __webpack_require__(57694);
// EXTERNAL MODULE: ./lib/config/period.js
var period = __webpack_require__(98733);
// EXTERNAL MODULE: ./lib/config/retention.js
var retention = __webpack_require__(89256);
;// CONCATENATED MODULE: ./lib/cli/registry/gc.js













const gc = {
    title: 'Which bytes of old versions may go; --apply deletes them',
    description: 'Lists what it would delete and how much that frees, and deletes nothing unless --apply is given. Versions that hold\n' +
        'a stage or held it last are kept, and what register.retention of mlops.yaml says: without it the newest 10 and those\n' +
        'of the last 90 days. A flag stands above the file. Tags, records and the ledger stay for ever: only bytes go, each\n' +
        'with an event "tombstoned".',
    usage: '',
    example: '--keep-last 20 --min-age 365d',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: {
        'keep-last': { description: 'How many of the highest versions of each model stay.', value: 'number' },
        'min-age': { description: 'Younger versions stay.', value: 'period' },
        'keep-stages': {
            description: 'Versions that have ever held one of these stages stay.',
            value: 'names',
        },
        config: { description: 'Whose register.retention counts. [default: mlops.yaml]', value: 'file' },
        apply: { description: 'Delete the bytes.' },
        json: JSON_OUTPUT,
    },
    async run({ registry, git }, { options }) {
        const retention = await retentionOf(git.directory, options);
        const { recorded } = await (0,actions_recorded/* recordedVersions */.W)(registry, git);
        const stores = await (0,actions_recorded/* reachableStores */.K)(git, await machinePlatform(git), recorded);
        const found = await (0,examination/* reclaimable */.q)(registry, { recorded, stores }, retention);
        if (options.apply) {
            // The event comes first: whoever is killed in between leaves bytes that fsck deletes, never a loss that nobody meant.
            const gone = await registry.tombstone(found.map(({ model, version, bytes: freed }) => ({ model, version, bytes: freed })));
            for (const { tag, items: deleted } of found)
                if (gone.includes(tag))
                    for (const item of deleted)
                        await item.remove();
        }
        return {
            lines: gc_lines(found, options.apply !== undefined),
            json: found.map(({ items: deleted, ...each }) => ({ ...each, uris: deleted.map(({ uri }) => uri) })),
        };
    },
};
/** Flags, then the file, then the defaults. A file with a slip in it deletes nothing. */
async function retentionOf(directory, options) {
    const { config: named, 'keep-last': last, 'min-age': age, 'keep-stages': stages } = options;
    const path = (0,external_node_path_.resolve)(directory, named ?? 'mlops.yaml');
    const models = named || (0,external_node_fs_.existsSync)(path) ? (await (0,load/* loadConfig */.Z)(path, named ?? 'mlops.yaml')).config.models : {};
    if (last !== undefined && !/^\d{1,6}$/.test(last))
        throw new errors/* UserError */.yo(`--keep-last is a whole number, not "${last}".`);
    if (age !== undefined)
        (0,period/* milliseconds */.Rz)(age);
    const flags = {
        ...(last === undefined ? {} : { 'keep-last': Number(last) }),
        ...(age === undefined ? {} : { 'min-age': age }),
        ...(stages === undefined ? {} : { 'keep-stages': stages.split(',').map((stage) => stage.trim()) }),
    };
    return (model) => ({ ...(models[model]?.register.retention ?? retention/* DEFAULT_RETENTION */.x), ...flags });
}
function gc_lines(found, applied) {
    if (found.length === 0)
        return [`${signs/* SIGNS */.B.pass} pass  Nothing to delete.`];
    const total = found.reduce((sum, each) => sum + each.bytes, 0);
    return [
        ...alignedLines([
            ['version', 'size', 'bytes in'],
            ...found.map(({ tag, bytes: size, items }) => [
                tag,
                (0,lib_text/* bytes */.ee)(size),
                items.map(({ uri }) => uri).join(', '),
            ]),
        ]),
        '',
        applied
            ? `Deleted the bytes of ${(0,lib_text/* plural */.LS)(found.length, 'version')}, ${(0,lib_text/* bytes */.ee)(total)}.`
            : `Dry run: --apply would delete the bytes of ${(0,lib_text/* plural */.LS)(found.length, 'version')}, ${(0,lib_text/* bytes */.ee)(total)}.`,
    ];
}

;// CONCATENATED MODULE: ./lib/cli/registry/history.js







const DEFAULT_LIMIT = 20;
const history_history = {
    title: 'What happened, newest first',
    description: 'The events of the ledger, branch mlops/ledger: who registered, promoted and rolled back what, and when.',
    usage: '',
    example: '--limit 50',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: {
        model: MODEL,
        limit: { description: `How many events at most. [default: ${DEFAULT_LIMIT}]`, value: 'number' },
        json: JSON_OUTPUT,
    },
    async run({ registry }, { options }) {
        const limit = readLimit(options.limit);
        const models = options.model === undefined ? null : chosenModels(registry, options.model);
        const all = registry.events().filter(({ model }) => models === null || models.includes(model));
        const shown = all.reverse().slice(0, limit);
        return {
            lines: shown.length > 0 ? history_table(shown, all.length) : ['The ledger holds no event yet.'],
            json: shown,
        };
    },
};
function readLimit(text) {
    if (text === undefined)
        return DEFAULT_LIMIT;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.yo(`--limit is a whole number of at least 1, not "${text}".`);
}
function history_table(shown, all) {
    const rows = shown.map((event) => [
        `#${event.seq}`,
        minute(event.time),
        inWords(event),
        event.actor ?? numbers/* DASH */.jr,
        event.run.url ?? numbers/* DASH */.jr,
    ]);
    const more = all > shown.length
        ? ['', `The newest ${(0,lib_text/* count */.U9)(shown.length)} of ${(0,lib_text/* plural */.LS)(all, 'event')}; --limit shows more.`]
        : [];
    return [...alignedLines([['event', 'time (UTC)', 'what', 'by', 'run'], ...rows]), ...more];
}
/** Without its number, which has a column; a verdict that was overridden is part of what happened. */
function inWords(event) {
    const text = (0,registry_ledger/* eventSubject */.r5)(event).replace(/^#\d+ /, '');
    const { override } = event.details;
    return typeof override === 'string' ? `${text} against its verdict: ${override}` : text;
}

// EXTERNAL MODULE: ./lib/actions/finish.js
var finish = __webpack_require__(84488);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
;// CONCATENATED MODULE: ./lib/cli/registry/import.js










const import_FORMATS = ['mlflow'];
/** Inputs of `register` that an import takes too. */
const INPUTS = {
    model: { description: 'Name of the model in the configuration.', value: 'name' },
    config: { description: 'The configuration file. Default: mlops.yaml.', value: 'file' },
    version: { description: 'Version to register. Default: the next one.', value: 'version' },
    bump: { description: 'Which part rises: auto, major, minor or patch.', value: 'part' },
    'override-interface': {
        description: 'Reason to accept inputs or outputs that break those who call production.',
        value: 'text',
    },
    'signing-key': { description: 'Private key that signs where register.sign is true.', value: 'file' },
};
const importModel = {
    title: 'A model out of another registry as a version here',
    description: 'Registers the ONNX flavor of a folder that MLflow wrote as a model that was trained elsewhere, as mlops register\n' +
        '--model-file does: what is missing stands in its record. Weights in files beside the model are put into it.\n' +
        'The folder may lie anywhere; needs mlops.yaml.',
    usage: '<folder> --from mlflow',
    example: 'mlruns/1/models/m-5e0d/artifacts --from mlflow',
    operands: [1, 1],
    takes: 'one folder',
    options: {
        from: { description: `${import_FORMATS.join(', ')}.`, value: 'format' },
        ...INPUTS,
        json: JSON_OUTPUT,
    },
    async runOffline({ operands: [folder], options }) {
        const { from } = options;
        if (from === undefined)
            throw new errors/* UserError */.yo(`--from is missing: ${import_FORMATS.join(', ')}`);
        if (!import_FORMATS.includes(from))
            throw new errors/* UserError */.yo(`--from is ${import_FORMATS.join(', ')}, not "${from}".${(0,lib_text/* didYouMean */.au)(from, import_FORMATS)}`);
        if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, record/* MLMODEL_FILE */.my)))
            throw new errors/* UserError */.yo(`${folder} has no ${record/* MLMODEL_FILE */.my}, so MLflow did not write it`, {
                hint: 'Name the folder that holds it. mlflow artifacts download brings one from a server.',
            });
        const workspace = process.cwd();
        const path = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(folder));
        if (!path.startsWith('..') && !(0,external_node_path_.isAbsolute)(path))
            return register(path, options);
        // Only what lies in the workspace is read into a version.
        const inside = (0,external_node_path_.join)('.mlops', `.import-${(0,external_node_crypto_.randomUUID)()}`);
        try {
            await (0,promises_.mkdir)(inside, { recursive: true });
            await (0,promises_.cp)(folder, inside, { recursive: true });
            return await register(inside, options);
        }
        finally {
            await (0,promises_.rm)(inside, { recursive: true, force: true });
        }
    },
};
async function register(path, options) {
    const [{ register: action }, { createLocalPlatform }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(6405), __webpack_require__.e(6327), __webpack_require__.e(8564), __webpack_require__.e(7962), __webpack_require__.e(4372), __webpack_require__.e(9439), __webpack_require__.e(516), __webpack_require__.e(5855), __webpack_require__.e(6372)]).then(__webpack_require__.bind(__webpack_require__, 86372)),
        Promise.all(/* import() */[__webpack_require__.e(2650), __webpack_require__.e(7063)]).then(__webpack_require__.bind(__webpack_require__, 49444)),
    ]);
    const given = Object.fromEntries(Object.keys(INPUTS).map((name) => [name, options[name]]));
    const { config = 'mlops.yaml' } = options;
    // Paths of inputs are relative to the folder of the configuration.
    const file = (0,external_node_path_.relative)((0,external_node_path_.resolve)(config, '..'), (0,external_node_path_.resolve)(path)) || '.';
    const token = process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
    const platform = await createLocalPlatform(process.cwd(), token, process.stderr);
    const result = await action.run((0,inputs/* parseInputs */.TL)(action, { ...given, 'model-file': file }), platform);
    const { outcome, outputs } = result;
    return {
        lines: [(0,finish/* verdictLine */.MT)(result), ...(outputs.report ? [`details: ${outputs.report}`] : [])],
        json: { outcome, ...outputs },
    };
}

// EXTERNAL MODULE: ./lib/registry/views/overview.js
var overview = __webpack_require__(43923);
;// CONCATENATED MODULE: ./lib/cli/registry/list.js






const list = {
    title: 'Models, their stages and their versions',
    description: 'One line for each stage and its version, then the versions that hold no stage. The metric is the first gate of\n' +
        'the newest version, the same for all rows, each on the test split that judged that version.\n' +
        '"signed" is what the ledger says of a version; mlops registry verify <reference> checks it.',
    usage: '',
    example: '',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run(opened, { options }) {
        const rows = [];
        const warnings = [];
        const all = opened.registry.events();
        const models = chosenModels(opened.registry, options.model);
        const facts = await Promise.all(models.map(async (model) => {
            const events = all.filter((event) => event.model === model);
            return { events, read: await readModel(opened, model, events) };
        }));
        for (const { events, read } of facts) {
            warnings.push(...read.records.flatMap(({ problem }) => problem ?? []));
            rows.push(...(0,overview/* overview */.M0)(read, events));
        }
        return { lines: rows.length > 0 ? list_table(rows) : [EMPTY], json: rows, warnings };
    },
};
const EMPTY = 'No model is registered yet: mlops register makes the first version.';
async function readModel(opened, model, events) {
    const { registry } = opened;
    const versions = registry.versions(model);
    const { summaries, gates } = (0,overview/* toldByLedger */.u6)(events);
    const untold = versions.filter(({ version }) => !summaries.has(version));
    await registry.bring(untold);
    const read = await (0,records.readRecords)(opened.git, model, 'version', untold);
    const byVersion = new Map(untold.map(({ version }, i) => [version, read[i]]));
    const judged = versions.filter(({ version }) => {
        const gate = gates.get(version);
        return gate !== undefined ? gate !== null : hasEvaluation(byVersion.get(version));
    });
    return {
        model,
        versions,
        holders: holdersOf(registry, model),
        records: versions.map(({ version }) => summaries.get(version) ?? (0,overview/* summaryOf */.YG)(byVersion.get(version))),
        metric: await gatedMetric(opened, model, judged, gates),
    };
}
/** Whether a record is there to say so; a version of the ledger alone whose event is silent may have one. */
const hasEvaluation = (read) => read === undefined || read.document?.evidence.evaluation !== undefined;
/** Of the newest version that has a gate: evaluations are large, so one is read, rarely two. */
async function gatedMetric({ registry, git }, model, judged, gates) {
    for (const version of judged.slice(0, 20)) {
        const told = gates.get(version.version);
        if (told)
            return told;
        await registry.bring([version]);
        const [{ document }] = await (0,records.readRecords)(git, model, 'evaluation', [version]);
        const metric = document && (0,overview/* firstGate */.UU)(document);
        if (metric)
            return metric;
    }
    return null;
}
const HEAD = ['model', 'stage', 'version', 'since (UTC)', 'by', 'metric', 'evidence'];
function list_table(rows) {
    return alignedLines([
        HEAD,
        ...rows.map(({ model, stage, version, since, by, metric, evidence, missing, signed }, i) => [
            rows[i - 1]?.model === model ? '' : model,
            stage ?? numbers/* DASH */.jr,
            version,
            minute(since),
            by,
            metric ? `${metric.name} ${(0,numbers/* significant */.I1)(metric.value)}` : numbers/* DASH */.jr,
            `${EVIDENCE[evidence](missing.length)}${signed ? ', signed' : ''}`,
        ]),
    ]);
}
const EVIDENCE = {
    complete: () => 'complete',
    incomplete: (missing) => `lacks ${missing}`,
    unreadable: () => 'unreadable',
    none: () => numbers/* DASH */.jr,
};

// EXTERNAL MODULE: ./lib/registry/views/authors.js
var authors = __webpack_require__(78366);
;// CONCATENATED MODULE: ./lib/registry/views/portrait.js


function portrait(model, version, holders, recorded, events) {
    const byTag = (0,authors/* eventsByTag */.b)(events);
    const holds = holders
        .filter(([, holder]) => holder.version.version === version.version)
        .map(([stage, { tag, since, by }]) => ({ stage, since, by: (0,authors/* authorOf */.r)({ tag, tagger: by }, byTag) }));
    const holding = new Set(holds.map(({ stage }) => stage));
    const held = tenures(events)
        .filter((tenure) => tenure.model === model && tenure.version === version.version)
        .filter(({ until, stage }) => until !== null || !holding.has(stage))
        .map(({ stage, since, by, until }) => ({ stage, since, by, until }));
    return {
        model,
        version: version.version,
        tag: version.tag,
        commit: version.commit,
        registered: version.date,
        by: (0,authors/* authorOf */.r)(version, byTag),
        run: byTag.get(version.tag)?.run.url ?? null,
        holds,
        held,
        record: recorded.document,
        problem: recorded.document === null ? (recorded.problem ?? 'it was not registered by this suite') : null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/registry/show.js







const show = {
    title: 'Everything about one version',
    description: 'Tag and commit, who registered it, its metrics, the digests of its evidence, where its bytes are, what its record\n' +
        'lacks, and the stages that it holds and has held.',
    usage: '<reference>',
    example: 'production',
    operands: [1, 1],
    takes: 'one reference: a version, a stage or latest',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run({ registry, git }, { operands: [reference], options }) {
        const { model, version } = findReference(registry, reference, options.model);
        await registry.bring([version]);
        const [recorded] = await (0,records.readRecords)(git, model, 'version', [version]);
        const found = portrait(model, version, holdersOf(registry, model), recorded, registry.events());
        return { lines: show_lines(found), json: found };
    },
};
function show_lines(found) {
    const { record, problem } = found;
    return [
        `${found.model} ${found.version}`,
        ...indented(alignedLines([
            ['tag', found.tag],
            ['commit', found.commit],
            ...(record ? [['source commit', record.source]] : []),
            ['registered', `${minute(found.registered)} UTC by ${found.by}`],
            ...(found.run ? [['run', found.run]] : []),
            ...stageRows(found),
            ...(record ? recordRows(record) : [['record', `none: ${problem}`]]),
        ])),
    ];
}
function stageRows({ holds, held }) {
    const now = holds.map(({ stage, since, by }) => `${stage} since ${minute(since)} UTC, by ${by}`);
    const past = held.map(({ stage, since, until, by }) => `${stage} from ${minute(since)} to ${until ? `${minute(until)} UTC` : 'an end that the ledger does not tell'}${by ? `, by ${by}` : ''}`);
    return [...group('holds', now.length > 0 ? now : ['no stage']), ...group('has held', past)];
}
function recordRows(record) {
    const { onnx, metrics, locations, evidence, missing } = record;
    return [
        ...group('metrics', alignedLines(Object.entries(metrics).map(([name, value]) => [name, (0,numbers/* significant */.I1)(value, 4)]))),
        ['model', `${onnx.sha256}, ${(0,lib_text/* bytes */.ee)(onnx.bytes)}`],
        ...group('bytes in', locations.map(({ store, uri }) => `${store} ${uri}`)),
        ...group('evidence', alignedLines(Object.entries(evidence).map(([name, digest]) => [`${name}.json`, digest]))),
        ['signed', signedBy(record)],
        ...governanceRows(record),
        ...(record.interface && record.interface.change !== 'identical'
            ? [['interface', `${record.interface.change} against ${record.interface.against}`]]
            : []),
        ...group('lacks', missing.length > 0 ? missing : ['nothing: the record is complete']),
    ];
}
function governanceRows({ risk, lineage }) {
    if (!lineage)
        return risk === undefined ? [] : [['risk', risk]];
    const lacking = lineage.items.filter(({ status }) => status === 'missing').map(({ item }) => item);
    const first = `${lineage.score} %, ${lineage.known} of ${lineage.of} known`;
    return [
        ...(risk === undefined ? [] : [['risk', risk]]),
        ...group('lineage', [first, ...(lacking.length > 0 ? [`missing: ${lacking.join(', ')}`] : [])]),
    ];
}
/** What the record says; `mlops registry verify` checks it. */
function signedBy({ signature }) {
    if (!signature)
        return 'no';
    return signature.method === 'key' ? `with key ${signature.signer}` : `with certificate ${signature.signer}`;
}
/** The label beside the first line only. */
const group = (label, texts) => texts.map((text, i) => [i === 0 ? label : '', text]);

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./lib/registry/signing/errors.js
var signing_errors = __webpack_require__(25660);
;// CONCATENATED MODULE: ./lib/cli/registry/verify-version.js














const VERSION_OPTIONS = {
    ...TRUST_OPTIONS,
    file: { description: 'The model file to check. Default: out of the store of the version.', value: 'file' },
};
/** Bytes, record and signature of one version. With `--file` nothing but the clone and that file is read. */
async function verifyVersion(opened, model, version, options) {
    const trust = await trustOf(options);
    if (options.file !== undefined && !(0,external_node_fs_.existsSync)(options.file))
        throw new errors/* UserError */.yo(`${options.file} does not exist`);
    try {
        const { record, integrity } = await wholeVersion(opened, model, version, trust, (known) => checkedBytes(opened.git, known, options.file));
        return shown(version, record, integrity);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || (error instanceof signing_errors/* SignatureError */.V && error.fault === 'unusable-key'))
            throw error;
        const fault = error instanceof signing_errors/* SignatureError */.V ? error.fault : 'changed';
        return {
            lines: error.text.split('\n').map((line, i) => (i === 0 ? `${signs/* SIGNS */.B.fail} fail  ${line}` : line)),
            json: { valid: false, tag: version.tag, fault, message: error.message },
            exitCode: 1,
        };
    }
}
function shown({ tag }, record, integrity) {
    const { verified, signed, warnings } = integrity;
    const json = {
        valid: verified !== null,
        tag,
        sha256: record.onnx.sha256,
        signed,
        method: verified?.method ?? null,
        signer: verified?.signer ?? null,
        files: verified ? verified.manifest.files.size : null,
    };
    if (!verified) {
        const why = signed ? 'no key was given to check its signature with' : 'nobody signed it';
        const line = `${signs/* SIGNS */.B.inconclusive} inconclusive  ${tag} has the bytes that its record names, but ${why}.`;
        return { lines: [line], json, exitCode: 1 };
    }
    const who = verified.method === 'key' ? `key ${verified.signer}` : verified.signer;
    return {
        lines: [
            `${signs/* SIGNS */.B.pass} pass  ${tag} is what ${who} signed: the model and ${(0,lib_text/* plural */.LS)(verified.manifest.files.size - 1, 'file')} of its record.`,
        ],
        json,
        warnings,
    };
}
/** The digest of the bytes that were looked at, which are those that the record names. */
async function checkedBytes(git, record, file) {
    const { sha256 } = record.onnx;
    if (file !== undefined) {
        await (0,registry_stores/* verifyFile */.AI)(file, sha256, file);
        return (0,evidence_files/* fileDigest */.hd)(file);
    }
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-verify-'));
    try {
        const platform = await machinePlatform(git);
        const stores = (0,actions_stores.readersOf)(platform, (0,actions_stores.machineLogins)(platform), git);
        return await (0,evidence_files/* fileDigest */.hd)(await (0,registry_stores/* fetchModel */.aO)(record.locations, folder, stores));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/cli/registry/verify.js







const verify = {
    title: 'Whether the ledger is whole and the tags are as it says; with a reference, one version',
    description: 'Each event holds the digest of the one before it and the tags that were written with it. Ends with 1 where an\n' +
        'event is missing or changed, or where a tag was deleted or replaced.\n' +
        'With a reference: whether its bytes, its record and its signature are what was registered. Ends with 1 where they\n' +
        'are not, or where that cannot be told.',
    usage: '[reference]',
    example: 'production --public-key signing-key.pub',
    operands: [0, 1],
    takes: 'at most one reference: a version, a stage or latest',
    options: { ...VERSION_OPTIONS, model: MODEL, json: JSON_OUTPUT },
    async run(opened, { operands: [reference], options }) {
        const { registry } = opened;
        if (reference !== undefined) {
            const { model, version } = findReference(registry, reference, options.model);
            return verifyVersion(opened, model, version, options);
        }
        const alone = Object.keys(VERSION_OPTIONS).find((name) => options[name] !== undefined);
        if (alone)
            throw new errors/* UserError */.yo(`--${alone} is about one version: say which, for example production`);
        const { chain, tags } = registry.verify();
        const events = registry.events();
        const outside = tagsOutside(registry, events);
        const whole = chain.valid && tags.length === 0;
        const known = outside.length === 0 || events.length > 0;
        const json = { valid: whole && known, chain, tags, outside };
        if (!whole)
            return { ...faults(chain, tags), json };
        if (!known)
            return { ...unknown(outside), json };
        return { lines: sound(events, outside), json };
    },
};
function faults(chain, tags) {
    const lines = chain.valid ? [] : [`the ledger is broken at event #${chain.seq}: ${chain.reason}`];
    return { lines: [...lines, ...tags].map((line) => `${signs/* SIGNS */.B.fail} fail  ${line}`), exitCode: 1 };
}
/** Somebody may have deleted the branch: what cannot be checked is not sound. */
const unknown = (outside) => ({
    lines: [
        `${signs/* SIGNS */.B.inconclusive} inconclusive  ${(0,lib_text/* plural */.LS)(outside.length, 'tag')} and no ledger on ${registry_ledger/* LEDGER_BRANCH */.jF}, so nothing can be verified.`,
    ],
    exitCode: 1,
});
function sound(events, outside) {
    if (events.length === 0)
        return ['Nothing is registered yet, so there is nothing to verify.'];
    const tags = new Set(events.flatMap((event) => Object.keys(event.tags))).size;
    const first = `${signs/* SIGNS */.B.pass} pass  The ledger is whole, ${(0,lib_text/* plural */.LS)(events.length, 'event')} in one chain; ${(0,lib_text/* plural */.LS)(tags, 'tag')} as it says.`;
    if (outside.length === 0)
        return [first];
    const shown = outside.slice(0, 5).join(', ') + (outside.length > 5 ? ', …' : '');
    const [count, it] = outside.length === 1 ? ['counts', 'it'] : ['count', 'them'];
    return [
        first,
        `The ledger does not know ${(0,lib_text/* plural */.LS)(outside.length, 'tag')} that ${count}: ${shown}. Something else wrote ${it}, such as GTO.`,
    ];
}
/** Tags of versions and stages that no event names. */
function tagsOutside(registry, events) {
    const named = new Set(events.flatMap((event) => Object.keys(event.tags)));
    return registry
        .models()
        .flatMap((model) => [
        ...registry.versions(model).map(({ tag }) => tag),
        ...registry.stages(model).flatMap((stage) => registry.holder(model, stage)?.tag ?? []),
    ])
        .filter((tag) => !named.has(tag));
}

;// CONCATENATED MODULE: ./lib/cli/registry.js






















const commands = {
    ...{ list: list, show: show, history: history_history, at: at, diff: diff, verify: verify, fsck: fsck_fsck, gc: gc },
    export: exportVersion,
    import: importModel,
    'audit-export': auditExport,
    'audit-verify': auditVerify,
};
/** `mlops registry <command>`: prints what Git knows of the models, and gives the exit code. Only fsck, gc and import change something, where asked. */
async function registryCommand(args, directory = process.cwd()) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === 'help')
        return print(registryHelp());
    if (!Object.hasOwn(commands, name))
        throw unknownCommand(name);
    const command = commands[name];
    if (rest.includes('--help'))
        return print(commandHelp(name, command));
    const given = readArguments(`registry ${name}`, rest, command.options);
    const [least, most] = command.operands;
    if (given.operands.length < least || given.operands.length > most)
        throw new errors/* UserError */.yo(`mlops registry ${name} takes ${command.takes}.`, { hint: `Usage: ${usage(name)}` });
    const shown = 'runOffline' in command ? await command.runOffline(given) : await runInRegistry(command, given, directory);
    warn(shown.warnings ?? []);
    await summarize(`mlops registry ${name}`, shown.lines);
    print(given.options.json ? JSON.stringify(shown.json, null, 2) : shown.lines.join('\n'));
    return shown.exitCode ?? 0;
}
async function runInRegistry(command, given, directory) {
    const registry = await (0,registry_registry/* openRegistry */.M)({ directory });
    warn(registry.problems);
    return command.run({ registry, git: new git/* Git */.T({ directory }) }, given);
}
/** In a step of a workflow the same lines stand in its summary. */
async function summarize(title, lines) {
    const path = process.env.GITHUB_STEP_SUMMARY;
    if (!path || process.env.GITHUB_ACTIONS !== 'true')
        return;
    const report = {
        title,
        essential: [
            { type: 'heading', level: 3, text: title },
            { type: 'code', language: 'text', text: lines.join('\n') },
        ],
        details: [],
        pictures: [],
    };
    await (0,summary/* appendSummary */.f)(path, (0,markdown/* renderMarkdown */.G)(report, { bytes: limits/* SUMMARY_BYTES */.R$ - 4096 }), {
        warning: (text) => console.error(text),
    });
}
const MOST_WARNINGS = 10;
/** To standard error. One cause may spoil a thousand versions, and the table must not drown in it. */
function warn(texts) {
    for (const text of texts.slice(0, MOST_WARNINGS))
        console.error(`${signs/* SIGNS */.B.warn} warning  ${text}`);
    const more = texts.length - MOST_WARNINGS;
    if (more > 0)
        console.error(`${signs/* SIGNS */.B.warn} warning  … and ${(0,lib_text/* count */.U9)(more)} more like these`);
}
function print(text) {
    console.log(text);
    return 0;
}
function unknownCommand(name) {
    const names = Object.keys(commands);
    return new errors/* UserError */.yo(`mlops registry has no command "${name}".${(0,lib_text/* didYouMean */.au)(name, names)}`, {
        hint: `Commands: ${names.join(', ')}.`,
    });
}
const usage = (name) => ['mlops registry', name, commands[name].usage].filter(Boolean).join(' ');
function registryHelp() {
    return [
        'mlops registry: what Git knows of your models. Reads tags and the ledger; needs no mlops.yaml.',
        '',
        'Usage: mlops registry <command>',
        '       mlops registry <command> --help',
        '',
        'Commands:',
        ...indented(alignedLines(Object.entries(commands).map(([name, { usage, title }]) => [`${name} ${usage}`, title]))),
        '',
        'A reference is a version (v1.1.0), a stage (production) or latest; with many models flight-delay@v1.1.0.',
        'Exit codes: 0 done, 1 verify, audit-verify or fsck found a fault, 2 fsck could not look at a store, 3 unknown reference or wrong input, 4 service or machine.',
    ].join('\n');
}
function commandHelp(name, { title, description, options, example }) {
    return [
        `mlops registry ${name}: ${title}`,
        '',
        description,
        '',
        `Usage: ${usage(name)} [--option value]`,
        '',
        'Options:',
        ...indented(alignedLines(Object.entries(options).map(([option, { value, description }]) => [
            `--${option}${value ? ` <${value}>` : ''}`,
            description,
        ]))),
        '',
        'Example:',
        `  mlops registry ${name}${example && ` ${example}`}`,
    ].join('\n');
}


/***/ }),

/***/ 87803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ appendSummary)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51315);


/** Adds to the step's summary. What would pass the limit is left out with a warning: the runner would drop all. */
async function appendSummary(path, markdown, log) {
    if (!path)
        return;
    const text = `${markdown.trimEnd()}\n\n`;
    const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => ({ size: 0 }));
    if (size + Buffer.byteLength(text) > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .SUMMARY_BYTES */ .R$) {
        log.warning('The job summary is full (1 MiB); the report is left out of it.');
        return;
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.appendFile)(path, text);
}


/***/ }),

/***/ 36340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rn: () => (/* binding */ mlflowFiles),
/* harmony export */   gV: () => (/* binding */ NUMPY),
/* harmony export */   nC: () => (/* binding */ MODEL_DATA)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _platform_native_pins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88683);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1697);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89973);




/** What the interoperability tests load our exports with. */
const MLFLOW = '3.17.2';
const ONNX = '1.23.2';
const PYTHON = '3.11.7';
/** Name of the model's bytes beside its MLmodel file. */
const MODEL_DATA = 'model.onnx';
/** numpy's names of ONNX's element types; the others have no place in a signature of MLflow. */
const NUMPY = {
    float: 'float32',
    double: 'float64',
    float16: 'float16',
    int8: 'int8',
    int16: 'int16',
    int32: 'int32',
    int64: 'int64',
    uint8: 'uint8',
    uint16: 'uint16',
    uint32: 'uint32',
    uint64: 'uint64',
    bool: 'bool',
    string: 'str',
};
/**
 * The model as MLflow's ONNX flavor reads it: `MLmodel` with its signature, and the three files that say what to
 * install. All paths are relative to the folder that also holds `model.onnx`.
 * @see mlflow/models/model.py and mlflow/onnx/__init__.py (MLflow 3)
 */
function mlflowFiles({ version, run }) {
    const { onnx, tag, source, finished } = version;
    const requirements = [
        `mlflow==${MLFLOW}`,
        `onnx==${ONNX}`,
        `onnxruntime==${_platform_native_pins_js__WEBPACK_IMPORTED_MODULE_1__/* .pins */ .h['onnxruntime-node'].version}`,
    ];
    const python = run?.environment.runtimes.python ?? PYTHON;
    const build = ['pip', 'setuptools', 'wheel'];
    const model = {
        flavors: {
            onnx: {
                code: null,
                data: MODEL_DATA,
                onnx_version: ONNX,
                providers: ['CPUExecutionProvider'],
            },
            python_function: {
                data: MODEL_DATA,
                env: { conda: 'conda.yaml', virtualenv: 'python_env.yaml' },
                loader_module: 'mlflow.onnx',
                python_version: python,
            },
        },
        is_signature_from_type_hint: false,
        metadata: { tag, version: version.version, source, sha256: (0,_stores_js__WEBPACK_IMPORTED_MODULE_2__/* .hex */ .uh)(onnx.sha256) },
        mlflow_version: MLFLOW,
        model_size_bytes: onnx.bytes,
        model_uuid: (0,_record_js__WEBPACK_IMPORTED_MODULE_3__/* .uuidOf */ .pV)('mlflow', tag, onnx.sha256).replaceAll('-', ''),
        signature: signatureOf(onnx.inputs, onnx.outputs),
        type_hint_from_example: false,
        utc_time_created: finished.replace('T', ' ').replace(/(?:\.(\d{3}))?Z$/, (_, ms = '000') => `.${ms}000`),
    };
    const conda = {
        channels: ['conda-forge'],
        dependencies: [`python=${python}`, 'pip', { pip: requirements }],
        name: 'mlflow-env',
    };
    const environment = { python, build_dependencies: build, dependencies: ['-r requirements.txt'] };
    return {
        [_record_js__WEBPACK_IMPORTED_MODULE_3__/* .MLMODEL_FILE */ .my]: mlmodelText(model),
        'requirements.txt': `${requirements.join('\n')}\n`,
        'conda.yaml': (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(conda),
        'python_env.yaml': (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(environment),
    };
}
/** A date without quotes would be read as one, and MLflow wants its text. */
const mlmodelText = (model) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)({ ...model, utc_time_created: undefined }, { lineWidth: 0, keepUndefined: false }) +
    `utc_time_created: '${model.utc_time_created}'\n`;
/** Each part is a JSON string or null, as MLflow writes it; none at all where an input has no type of numpy. */
function signatureOf(inputs, outputs) {
    const given = tensorSpecs(inputs);
    if (given === null)
        return undefined;
    return { inputs: given, outputs: tensorSpecs(outputs), params: null };
}
/**
 * A single tensor goes without a name, because MLflow then takes arrays and data frames for it; several are told apart
 * by their names. A size that is not fixed is −1: MLflow knows no symbols.
 */
function tensorSpecs(tensors) {
    if (tensors.length === 0 || tensors.some(({ type }) => !Object.hasOwn(NUMPY, type)))
        return null;
    const specs = tensors.map(({ name, type, shape }) => ({
        ...(tensors.length === 1 ? {} : { name }),
        type: 'tensor',
        'tensor-spec': {
            dtype: NUMPY[type],
            shape: shape.map((size) => (typeof size === 'number' ? size : -1)),
        },
    }));
    return JSON.stringify(specs);
}


/***/ }),

/***/ 60000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  vf: () => (/* binding */ SUMS),
  To: () => (/* binding */ archiveIndex),
  Yi: () => (/* binding */ auditArchive),
  rl: () => (/* binding */ sums)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/documents.js
var documents = __webpack_require__(72039);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
;// CONCATENATED MODULE: ./lib/registry/governance/annex-iv.js
const CARD = 'record/README.md';
const DRIFT = 'monitoring/drift.json';
/**
 * Headings of Annex IV of Regulation (EU) 2024/1689, in short. What stands beside them is where to look, not that it
 * is enough: that is for people to judge.
 * @see https://eur-lex.europa.eu/eli/reg/2024/1689/oj
 */
const ANNEX_IV = [
    {
        id: '1(a)',
        heading: 'Intended purpose, provider, version',
        files: ['record/version.json', CARD, 'git/tag.txt'],
    },
    { id: '1(b)', heading: 'Interaction with hardware or software outside of the system', files: [] },
    {
        id: '1(c)',
        heading: 'Versions of software and firmware, and requirements on updates',
        files: ['record/run.json', 'record/bom.cdx.json', 'record/requirements.txt'],
    },
    { id: '1(d)', heading: 'Forms in which it is placed on the market', files: ['deployments.json'] },
    { id: '1(e)', heading: 'Hardware on which it is intended to run', files: [] },
    { id: '1(f)', heading: 'Pictures of products that it is a component of', files: [] },
    { id: '1(g)', heading: 'User interface provided to the deployer', files: [] },
    { id: '1(h)', heading: 'Instructions for use', files: [] },
    {
        id: '2(a)',
        heading: 'Methods and steps of development, third-party tools and models',
        files: ['record/run.json', 'record/statements/', 'record/openlineage.jsonl', 'lineage.json'],
    },
    { id: '2(b)', heading: 'Design specifications: logic, choices, assumptions', files: [] },
    {
        id: '2(c)',
        heading: 'Architecture and computational resources',
        files: ['record/version.json', 'record/run.json', 'record/MLmodel'],
    },
    {
        id: '2(d)',
        heading: 'Data: provenance, scope, characteristics, labelling, cleaning',
        files: ['datasets.json', 'record/validation.json'],
    },
    { id: '2(e)', heading: 'Human oversight measures', files: ['approvals.json'] },
    { id: '2(f)', heading: 'Changes determined in advance', files: [] },
    {
        id: '2(g)',
        heading: 'Validation and testing: data, metrics, logs, reports',
        files: ['record/evaluation.json', 'record/evaluation.md', 'record/golden.json'],
    },
    { id: '2(h)', heading: 'Cybersecurity measures', files: ['record/model.sig'] },
    {
        id: '3',
        heading: 'Monitoring, functioning and control; limitations; accuracy for groups of persons',
        files: ['record/evaluation.json', CARD],
    },
    { id: '4', heading: 'Appropriateness of the performance metrics', files: [] },
    { id: '5', heading: 'Risk management system', files: [] },
    { id: '6', heading: 'Changes through the lifecycle', files: ['ledger.jsonl', 'deployments.json'] },
    { id: '7', heading: 'Harmonised standards applied', files: [] },
    { id: '8', heading: 'EU declaration of conformity', files: [] },
    { id: '9', heading: 'Post-market monitoring', files: [DRIFT] },
];
/** Each heading with those of its files that an archive has. */
const tableOfContents = (paths) => ANNEX_IV.map(({ id, heading, files }) => ({
    id,
    heading,
    files: files.flatMap((file) => file.endsWith('/')
        ? paths.filter((path) => path.startsWith(file))
        : paths.filter((path) => path === file)),
}));
function contentsPage(title, contents) {
    const rows = contents.map(({ id, heading, files }) => `| ${id} | ${heading} | ${files.map((file) => `\`${file}\``).join(', ') || '**not supplied**'} |`);
    return [
        `# ${title}`,
        '',
        'Headings of Annex IV of Regulation (EU) 2024/1689 and the files here that speak of them. Whether they say enough is',
        'for people to judge.',
        '',
        '| Annex IV | Heading | Files |',
        '| --- | --- | --- |',
        ...rows,
        '',
        'Every file has its digest in `index.json`; `sha256sum --check SHA256SUMS` compares them.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/registry/governance/lineage.js
var lineage = __webpack_require__(26661);
// EXTERNAL MODULE: ./lib/registry/governance/tar.js
var tar = __webpack_require__(80159);
;// CONCATENATED MODULE: ./lib/registry/governance/archive.js









const INDEX = 'index.json';
const SUMS = 'SHA256SUMS';
const archiveIndex = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://mlops-actions.github.io/schemas/v1/audit-archive.schema.json'),
    model: envelope/* gtoName */.Ks,
    version: envelope/* semver */.hO,
    tag: schemas/* string */.YjP(),
    /** Of the annotated tag. */
    tagObject: envelope/* gitSha */.XS,
    commit: envelope/* gitSha */.XS,
    source: envelope/* gitSha */.XS,
    /** Of the model file, which is not in the archive; `record/version.json` says where it is. */
    modelSha256: envelope/* digest */.br,
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), bytes: schemas/* number */.aig().int(), sha256: envelope/* digest */.br })),
    annexIV: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), heading: schemas/* string */.YjP(), files: schemas/* array */.YOg(schemas/* string */.YjP()) })),
});
/**
 * Everything that the registry holds of one version, in one archive: the same registry gives the same bytes.
 * @param drift text of a drift.json about the version, for the heading of its monitoring
 * @throws UserError where the version was not registered by this suite, or has been changed since
 */
async function auditArchive(registry, model, version, drift) {
    registry.checkUnchanged(version);
    const folder = await registry.readFolder(version.commit, (0,records.recordPath)(model, '').slice(0, -1));
    const record = folder.get('version.json');
    if (!record)
        throw new errors/* UserError */.yo(`${version.tag} has no record: it was not registered by this suite`);
    const known = (0,documents.parseDocument)('version', record.content.toString('utf8'), `${version.tag}:version.json`);
    const objects = await registry.rawObjects(version);
    const files = [
        ...[...folder]
            .filter(([, { link }]) => !link)
            .map(([path, { content }]) => ({ path: `record/${path}`, content })),
        { path: 'git/tag.txt', content: objects.tag },
        { path: 'git/commit.txt', content: objects.commit },
        ...derived(registry, model, version, folder),
        ...(drift ? [monitoring(model, version, drift)] : []),
    ];
    const title = `Technical documentation of ${model} ${version.version}`;
    const paths = files.map(({ path }) => path);
    const annexIV = tableOfContents(paths);
    files.push({ path: 'CONTENTS.md', content: Buffer.from(contentsPage(title, annexIV)) });
    const index = {
        schema: 'https://mlops-actions.github.io/schemas/v1/audit-archive.schema.json',
        ...{ model, version: version.version, tag: version.tag, commit: version.commit, annexIV },
        tagObject: objects.oid,
        source: known.source,
        modelSha256: known.onnx.sha256,
        files: files
            .map(({ path, content }) => ({ path, bytes: content.length, sha256: (0,canonical/* sha256 */.sc)(content) }))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
    files.push({ path: INDEX, content: Buffer.from((0,canonical/* readableJson */.Rv)(index)) });
    files.push({ path: SUMS, content: Buffer.from(sums(files)) });
    return (0,tar/* writeTar */.F)(files, Math.floor(Date.parse(version.date) / 1000));
}
/** As `sha256sum` writes and checks it. */
const sums = (files) => [...files]
    .filter(({ path }) => path !== SUMS)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${(0,canonical/* sha256 */.sc)(content).slice('sha256:'.length)}  ${path}\n`)
    .join('');
/** What the ledger and the record say, in the order in which an auditor asks for it. */
function derived(registry, model, version, folder) {
    const events = registry
        .events()
        .filter((event) => event.model === model && (event.version === version.version || event.from === version.version));
    const moves = events.filter(({ stage }) => stage !== null);
    return [
        {
            path: 'ledger.jsonl',
            content: Buffer.from(events.map((event) => `${(0,canonical/* canonicalJson */.dj)(event)}\n`).join('')),
        },
        json('approvals.json', moves.map(approvalsOf)),
        json('deployments.json', moves.map(deploymentOf)),
        json('datasets.json', datasetsOf(folder)),
        json('lineage.json', lineageIn(folder)),
        ...moves.flatMap(({ seq, details }) => details.decision === undefined ? [] : [json(`statements/promotion-${seq}.json`, details.decision)]),
    ];
}
const json = (path, value) => ({ path, content: Buffer.from((0,canonical/* readableJson */.Rv)(value)) });
function approvalsOf({ seq, stage, type, time, actor, run, details }) {
    const governance = (details.governance ?? null);
    return { seq, stage, type, time, actor, run: run.url, approvals: governance?.approvals ?? 'not recorded' };
}
const deploymentOf = ({ seq, type, stage, version, from, time, actor, run, details }) => ({
    ...{ seq, type, stage, version, from, time, actor },
    run: run.url,
    target: (details.target ?? null),
});
const textOf = (folder, name) => folder.get(name)?.content.toString('utf8');
/** Which rows trained and judged it, by digest. */
function datasetsOf(folder) {
    const [run, validation, evaluation] = documentsOf(folder);
    return {
        trained: run?.data ?? null,
        validated: validation?.datasets ?? null,
        contract: validation?.contract ?? null,
        judged: evaluation?.data ?? null,
    };
}
function documentsOf(folder) {
    const [run, validation, evaluation] = ['run', 'validation', 'evaluation'].map((name) => textOf(folder, `${name}.json`));
    return [
        run === undefined ? undefined : (0,documents.parseDocument)('run', run, 'run.json'),
        validation === undefined ? undefined : (0,documents.parseDocument)('validation', validation, 'validation.json'),
        evaluation === undefined ? undefined : (0,documents.parseDocument)('evaluation', evaluation, 'evaluation.json'),
    ];
}
function lineageIn(folder) {
    const record = (0,documents.parseDocument)('version', textOf(folder, 'version.json'), 'version.json');
    const [run, validation, evaluation] = documentsOf(folder);
    return record.lineage ?? (0,lineage/* lineageOf */.b)({ onnx: record.onnx, run, validation, evaluation }, {});
}
function monitoring(model, { version }, drift) {
    const document = (0,documents.parseDocument)('drift', drift.text, drift.where);
    if (document.model !== model || document.version !== version)
        throw new errors/* UserError */.yo(`is about ${document.model} ${document.version}, not about ${model} ${version}`, {
            location: { file: drift.where },
        });
    return { path: 'monitoring/drift.json', content: Buffer.from(drift.text) };
}


/***/ }),

/***/ 80159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeTar),
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const BLOCK = 512;
const DIGITS = '0'.charCodeAt(0);
/**
 * A POSIX ustar archive of regular files, the same bytes for the same files: sorted by path, owned by nobody, dated
 * `seconds` since 1970.
 * @see IEEE Std 1003.1, pax, ustar Interchange Format
 */
function writeTar(files, seconds) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const blocks = sorted.flatMap(({ path, content }) => [
        header(path, content.length, seconds),
        content,
        Buffer.alloc(-content.length & (BLOCK - 1)),
    ]);
    return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}
function header(path, size, seconds) {
    const block = Buffer.alloc(BLOCK);
    const [prefix, name] = splitPath(path);
    block.write(name, 0);
    block.write('0000644\0', 100);
    block.write('0000000\0', 108);
    block.write('0000000\0', 116);
    block.write(`${octal(size, 11)}\0`, 124);
    block.write(`${octal(seconds, 11)}\0`, 136);
    block.write('        ', 148);
    block.write('0', 156);
    block.write('ustar\0' + '00', 257);
    block.write(prefix, 345);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
/** Up to 100 bytes for the name and 155 for the folders before it. */
function splitPath(path) {
    if (Buffer.byteLength(path) <= 100)
        return ['', path];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return [prefix, name];
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${path}" is too long a path for an archive`);
}
/** @throws UserError where it is not an archive of {@link writeTar}'s kind. */
function readTar(archive) {
    const files = [];
    let seconds = 0;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const block = archive.subarray(at, at + BLOCK);
        if (block.every((byte) => byte === 0))
            return { files, seconds };
        if (block.toString('latin1', 257, 262) !== 'ustar')
            throw notTar(`no header at byte ${at}`);
        const size = number(block, 124, at);
        seconds = number(block, 136, at);
        const path = [text(block, 345, 155), text(block, 0, 100)].filter(Boolean).join('/');
        const start = at + BLOCK;
        if (start + size > archive.length)
            throw notTar(`${path} is cut off`);
        files.push({ path, content: archive.subarray(start, start + size) });
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw notTar('it has no end');
}
const notTar = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is no archive that audit-export wrote: ${why}`);
const text = (block, at, length) => block.toString('utf8', at, at + length).replace(/\0[\s\S]*$/, '');
function number(block, at, where) {
    const digits = block.subarray(at, at + 11);
    if (!digits.every((byte) => byte >= DIGITS && byte < DIGITS + 8))
        throw notTar(`no number at byte ${where + at}`);
    return Number.parseInt(digits.toString('latin1'), 8);
}


/***/ }),

/***/ 78366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ eventsByTag),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/** Tag name → the event that it was written with. */
const eventsByTag = (events) => new Map(events.flatMap((event) => Object.keys(event.tags).map((tag) => [tag, event])));
/**
 * Who asked for a tag: the ledger knows the person, the tag only the bot that wrote it. Of a tag that was written past
 * the ledger, by GTO for example, its tagger.
 */
const authorOf = ({ tag, tagger }, byTag) => byTag.get(tag)?.actor ?? tagger;


/***/ }),

/***/ 43923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   UU: () => (/* binding */ firstGate),
/* harmony export */   YG: () => (/* binding */ summaryOf),
/* harmony export */   u6: () => (/* binding */ toldByLedger)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13798);
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78366);


const summary = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()),
    missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    // Events of earlier releases do not say.
    signed: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY().nullable().default(null),
});
/** Of a record that was read itself. */
const summaryOf = ({ document, problem }) => document === null
    ? { document, problem }
    : { document: { ...document, signed: document.signature !== undefined }, problem: null };
/** What the events of one model tell of its versions: version → summary of its record, and its first gate (null: it has none). */
function toldByLedger(events) {
    const summaries = new Map();
    const gates = new Map();
    for (const event of events) {
        if (event.type !== 'registered' || event.version === null)
            continue;
        const told = summary.safeParse(event.details);
        if (told.success)
            summaries.set(event.version, { document: told.data, problem: null });
        const { metric } = event.details;
        if (metric === null || typeof metric === 'string')
            gates.set(event.version, metric);
    }
    return { summaries, gates };
}
/** The stages of a model, then its versions without one. */
function overview(facts, events) {
    const byTag = (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsByTag */ .b)(events);
    const records = new Map(facts.versions.map((version, i) => [version, facts.records[i]]));
    const row = (stage, version, since, by) => ({
        model: facts.model,
        stage,
        version: version.version,
        tag: version.tag,
        commit: version.commit,
        since,
        by,
        ...recordOf(records.get(version), facts.metric),
    });
    const staged = facts.holders.map(([stage, { version, tag, since, by }]) => row(stage, version, since, (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .r)({ tag, tagger: by }, byTag)));
    const holding = new Set(facts.holders.map(([, { version }]) => version));
    const rest = facts.versions
        .filter((version) => !holding.has(version))
        .map((version) => row(null, version, version.date, (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .r)(version, byTag)));
    return [...staged, ...rest];
}
function recordOf(recorded, metric) {
    const document = recorded?.document;
    if (!document)
        return { metric: null, evidence: recorded?.problem ? 'unreadable' : 'none', missing: [], signed: null };
    const value = metric === null ? undefined : document.metrics[metric];
    return {
        metric: metric === null || value === undefined ? null : { name: metric, value },
        evidence: document.missing.length === 0 ? 'complete' : 'incomplete',
        missing: document.missing,
        signed: document.signed,
    };
}
/** The metric that decides first: evidence has the gated ones in front, in the order of the configuration. */
const firstGate = ({ overall }) => overall.find(({ gate }) => gate !== null)?.metric ?? null;


/***/ })

};
