export const id = 907;
export const ids = [907];
export const modules = {

/***/ 12585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ explainGitFailure),
/* harmony export */   bd: () => (/* binding */ classifyGitFailure),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   sA: () => (/* binding */ explainPushFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** In this order: a rejected push also says that the remote end hung up. */
const SIGNS = [
    ['foreign-owner', /dubious ownership/],
    ['not-a-repository', /not a git repository/],
    ['shallow', /shallow update not allowed|remote unpack failed: (?:index-pack|unpack-objects).*shallow/],
    ['rules', /GH006|GH013|protected branch|repository rule violations|hook declined/i],
    [
        'permission',
        /returned error: 403|denied to |Permission to .* denied|Write access to repository not granted|insufficient permission|unable to create temporary object directory|not allowed to push|service not enabled/i,
    ],
    [
        'authentication',
        /Authentication failed|could not read (?:Username|Password)|returned error: 401|Permission denied \(|Repository not found|returned error: 404/i,
    ],
    [
        'contention',
        /cannot lock ref|Unable to create .*\.lock|couldn't find remote ref|shallow file has changed/i,
    ],
    [
        'network',
        /Could not resolve host|Failed to connect|Connection (?:timed out|refused|reset|closed)|Couldn't connect|returned error: (?:429|5\d\d)|RPC failed|early EOF|hung up unexpectedly|timed out|too slow|TLS|SSL|Could not read from remote repository/i,
    ],
];
function classifyGitFailure(stderr) {
    return SIGNS.find(([, sign]) => sign.test(stderr))?.[0] ?? 'other';
}
/** The line of git's standard error that says most. */
function tellingLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.find((line) => /^(fatal|error|remote: (error|fatal)): /.test(line)) ?? lines.at(-1);
    return (telling ?? 'no message').replace(/^(remote: )?(fatal|error): /, '');
}
/** One error, in the user's terms, for a git that failed before or outside of a push. */
function explainGitFailure(args, stderr, directory) {
    const line = tellingLine(stderr);
    switch (classifyGitFailure(stderr)) {
        case 'not-a-repository':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this folder is not a git repository', {
                location: { file: directory },
                hint: 'The registry lives in git. Add a step with actions/checkout before this one.',
            });
        case 'foreign-owner':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository belongs to another user of this machine, so git does not trust it', {
                location: { file: directory },
                hint: `Allow it in a step before: git config --global --add safe.directory ${directory}`,
            });
        case 'permission':
        case 'authentication':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot read the registry: ${line}`, {
                hint: 'Add to the job:\n    permissions:\n      contents: read',
            });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`git ${args[0]} failed: ${line}`, { cause: stderr });
    }
}
const WRITE_HINT = '    permissions:\n      contents: write      # register pushes tags and the ledger';
const FORK_HINT = 'This run is from a fork, so its token stays read-only whatever the workflow says; ' +
    'register in the workflow that runs after the merge.';
/** One error for a push that no retry can help. */
function explainPushFailure(stderr, context) {
    const fork = context.fromFork ? `\n${FORK_HINT}` : '';
    switch (classifyGitFailure(stderr)) {
        case 'rules':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot push ${context.what}: a rule of the repository forbids it: ${rule(stderr)}`, {
                hint: `Let workflows create tags and push to the branch mlops/ledger; block only their deletion and force pushes. Where the rule must stay, push with the token of an app on its bypass list.${fork}`,
            });
        case 'permission':
        case 'authentication':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot push ${context.what}: the token may not write. Add to the job:`, {
                hint: `${WRITE_HINT}${fork}`,
            });
        case 'shallow':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Cannot push ${context.what}: this clone is shallow and ${context.remote} lacks the commits before it`, { hint: 'Check out the whole history:\n    with:\n      fetch-depth: 0' });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Cannot push ${context.what} to ${context.remote}: ${tellingLine(stderr)}`, {
                cause: stderr,
            });
    }
}
/** The rule in the server's words, without its drawing. */
function rule(stderr) {
    const lines = stderr
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line.replace(/^remote:\s*((error|fatal): )?/, '').trim());
    return (lines.find((line) => /GH0\d\d|rule|protected/i.test(line)) ?? lines.find(Boolean) ?? tellingLine(stderr));
}


/***/ }),

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12585);




/** Variables that would point git at another repository when we run inside one of its hooks. */
const INHERITED = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
/** For this process only; nothing is written to any config file. A dead connection ends after 30 seconds. */
const SETTINGS = [
    'gc.auto=0',
    'maintenance.auto=false',
    'push.followTags=false',
    'push.gpgSign=false',
    'push.recurseSubmodules=no',
    'fetch.recurseSubmodules=false',
    'core.filesRefLockTimeout=3000',
    'core.packedRefsTimeout=3000',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting]);
/** The one way to git: argv arrays, no shell, no prompt, messages in English so that they can be read. */
class Git {
    directory;
    #environment;
    constructor(options) {
        this.directory = options.directory;
        this.#environment = options.environment ?? {};
    }
    /** Runs git and gives its exit code, whatever it is. Throws only where git cannot be started. */
    run(args, call = {}) {
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SETTINGS, ...args], {
                cwd: this.directory,
                env: this.#childEnvironment(call.environment),
                stdio: ['pipe', 'pipe', 'pipe'],
                windowsHide: true,
            });
            const stdout = [];
            const stderr = [];
            child.stdout.on('data', (chunk) => stdout.push(chunk));
            child.stderr.on('data', (chunk) => stderr.push(chunk));
            child.on('error', (cause) => reject(this.#cannotStart(cause)));
            child.on('close', (code) => resolve({
                code: code ?? 128,
                stdout: Buffer.concat(stdout),
                stderr: this.redact(Buffer.concat(stderr).toString('utf8')),
            }));
            // git may exit before it has read its input; its exit code then says why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(call.input ?? '');
        });
    }
    /** Standard output of a git that succeeds. Throws what {@link explainGitFailure} makes of one that does not. */
    async bytes(args, call) {
        const result = await this.run(args, call);
        if (result.code !== 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGitFailure */ .ah)(args, result.stderr, this.directory);
        return result.stdout;
    }
    /** The same as text, without the newline at its end. */
    async read(args, call) {
        return (await this.bytes(args, call)).toString('utf8').replace(/\n$/, '');
    }
    /** `text` without passwords in URLs and without any value of the caller's environment. */
    redact(text) {
        let clean = text.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@');
        for (const value of Object.values(this.#environment))
            for (const secret of [value, ...value.split(/\s+/)])
                if (secret.length >= 8)
                    clean = clean.replaceAll(secret, '***');
        return clean;
    }
    #childEnvironment(extra = {}) {
        const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !INHERITED.includes(name)));
        return { ...inherited, ...this.#environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...extra };
    }
    #cannotStart(cause) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.directory))
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this folder does not exist', { location: { file: this.directory }, cause });
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git cannot be started: it is not on the PATH', {
            hint: 'Install git 2.29 or newer on this machine.',
            cause,
        });
    }
}


/***/ }),

/***/ 48122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H5: () => (/* binding */ verifyChain),
/* harmony export */   Hg: () => (/* binding */ eventAfter),
/* harmony export */   Jh: () => (/* binding */ eventDigest),
/* harmony export */   Mu: () => (/* binding */ tagsAgainstLedger),
/* harmony export */   Qv: () => (/* binding */ eventPath),
/* harmony export */   Rm: () => (/* binding */ eventFile),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   r5: () => (/* binding */ eventSubject),
/* harmony export */   wj: () => (/* binding */ parseEvent)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95105);



const LEDGER_BRANCH = 'mlops/ledger';
const SCHEMA = 'https://mlops-actions.github.io/schemas/v1/ledger-event.schema.json';
const EVENT_TYPES = ['registered', 'promoted', 'rolled-back', 'deployed'];
/** One entry of the ledger, a file of its own on branch `mlops/ledger`. */
const ledgerEvent = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(SCHEMA),
    /** 1, 2, 3 … without a gap. */
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
    /** Digest of the canonical JSON of the event before; null for the first. */
    prev: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(EVENT_TYPES),
    model: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks,
    version: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .semver */ .hO,
    stage: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks.nullable(),
    /** The version that held the stage before. */
    from: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .semver */ .hO.nullable(),
    actor: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    run: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        id: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
        attempt: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
        url: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    }),
    time: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .vE,
    /** Tags written together with this event: name → tag object. */
    tags: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    details: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9()),
});
function eventAfter(head, content) {
    return ledgerEvent.parse({
        schema: SCHEMA,
        seq: (head?.seq ?? 0) + 1,
        prev: head?.digest ?? null,
        ...content,
    });
}
const eventDigest = (event) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event));
/** `events/0000/000012.json`: a folder per thousand, so that no folder grows without end. */
function eventPath(seq) {
    const folder = String(Math.floor(seq / 1000)).padStart(4, '0');
    return `events/${folder}/${String(seq).padStart(6, '0')}.json`;
}
const eventFile = (event) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .readableJson */ .Rv)(event);
/** `#3 flight-delay v1.1.0 promoted to production (was v1.0.0)` */
function eventSubject(event) {
    const was = event.from ? ` (was ${event.from})` : '';
    const model = `#${event.seq} ${event.model}`;
    switch (event.type) {
        case 'registered':
            return `${model} ${event.version} registered`;
        case 'promoted':
            return `${model} ${event.version} promoted to ${event.stage}${was}`;
        case 'rolled-back':
            return `${model} rolled back to ${event.version} in ${event.stage}${was}`;
        case 'deployed':
            return `${model} ${event.version} deployed to ${event.stage}${was}`;
    }
}
/** Parses one event's file. Throws an error with the reason in its message. */
function parseEvent(text) {
    const parsed = ledgerEvent.safeParse(JSON.parse(text));
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new Error(`${issue.path.join('.') || 'event'}: ${issue.message}`);
}
/** Whether each event follows the one before it; names the first that does not. */
function verifyChain(events) {
    let head = null;
    for (const event of events) {
        const seq = (head?.seq ?? 0) + 1;
        if (event.seq !== seq)
            return { valid: false, seq, reason: `event #${seq} is missing` };
        if (event.prev !== (head?.digest ?? null))
            return {
                valid: false,
                seq,
                reason: head === null
                    ? 'event #1 claims to follow another event'
                    : `event #${head.seq} has been changed: event #${seq} was written after ${event.prev}, now it is ${head.digest}`,
            };
        head = { seq, digest: eventDigest(event) };
    }
    return { valid: true, events: events.length };
}
/** One line for every tag that the ledger knows and that is gone or points elsewhere. */
function tagsAgainstLedger(events, tags) {
    return events.flatMap((event) => Object.entries(event.tags).flatMap(([name, oid]) => {
        const found = tags.get(name);
        if (found === oid)
            return [];
        const fault = found === undefined ? 'has been deleted' : 'has been replaced';
        return [`Tag ${name} ${fault} since event #${event.seq} of the ledger.`];
    }));
}


/***/ }),

/***/ 30171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: Registry

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/git/errors.js
var git_errors = __webpack_require__(12585);
// EXTERNAL MODULE: ./lib/registry/ledger.js
var registry_ledger = __webpack_require__(48122);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/registry/semver.js
const FIRST_VERSION = 'v1.0.0';
/** `v1.2.3-rc.1+build` in its parts; build metadata has no place in the order. */
function parts(version) {
    const [main] = version.slice(1).split('+');
    const dash = main.indexOf('-');
    const core = dash < 0 ? main : main.slice(0, dash);
    return {
        core: core.split('.'),
        prerelease: dash < 0 ? [] : main.slice(dash + 1).split('.'),
    };
}
/**
 * Order of two versions `vX.Y.Z…`: negative where `a` is lower.
 * @see Semantic Versioning 2.0.0, item 11.
 */
function compareVersions(a, b) {
    const [left, right] = [parts(a), parts(b)];
    for (let i = 0; i < 3; i++) {
        const order = compareNumbers(left.core[i], right.core[i]);
        if (order !== 0)
            return order;
    }
    return comparePrereleases(left.prerelease, right.prerelease);
}
function comparePrereleases(a, b) {
    if (a.length === 0 || b.length === 0)
        return b.length - a.length;
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
        const order = compareIdentifiers(a[i], b[i]);
        if (order !== 0)
            return order;
    }
    return a.length - b.length;
}
function compareIdentifiers(a, b) {
    const [aIsNumber, bIsNumber] = [/^\d+$/.test(a), /^\d+$/.test(b)];
    if (aIsNumber && bIsNumber)
        return compareNumbers(a, b);
    if (aIsNumber !== bIsNumber)
        return aIsNumber ? -1 : 1;
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Digits without leading zeros, of any length. */
function compareNumbers(a, b) {
    return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}
/** The next version, without prerelease and build metadata, as GTO counts: patch of `v1.0.0-rc.2` is `v1.0.1`. */
function bumpVersion(version, bump) {
    const [major, minor, patch] = parts(version).core.map(BigInt);
    if (bump === 'major')
        return `v${major + 1n}.0.0`;
    if (bump === 'minor')
        return `v${major}.${minor + 1n}.0`;
    return `v${major}.${minor}.${patch + 1n}`;
}

;// CONCATENATED MODULE: ./lib/registry/tags.js
const NAME = '[A-Za-z0-9](?:[A-Za-z0-9/_-]*[A-Za-z0-9])?';
const NUMBER = '(?:0|[1-9]\\d*)';
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][0-9A-Za-z-]*)';
const SEMVER = `v${NUMBER}\\.${NUMBER}\\.${NUMBER}(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)?(?:\\+[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?`;
const TAG = new RegExp(`^(?<model>(?:[A-Za-z0-9_./-]+=)?${NAME})` +
    `(?:(?:#(?<stage>${NAME})|@(?<version>${SEMVER}))(?<cancel>!?)|@(?<word>deprecated|created))` +
    `(?:#(?<counter>\\d+))?$`);
const NAME_ALONE = new RegExp(`^${NAME}$`);
const VERSION_ALONE = new RegExp(`^${SEMVER}$`);
/** Whether a model or a stage that we write may have this name. */
const isName = (text) => NAME_ALONE.test(text);
const isVersion = (text) => VERSION_ALONE.test(text);
/** What a tag's name says; undefined where it is no registry tag (`v1.0.0`, `pkg@1.0.0`). */
function parseTag(name) {
    const groups = TAG.exec(name)?.groups;
    if (!groups)
        return undefined;
    const model = groups.model.replace('=', ':');
    const counter = groups.counter === undefined ? {} : { counter: Number(groups.counter) };
    if (groups.word)
        return { action: groups.word === 'created' ? 'create' : 'deprecate', model, ...counter };
    const cancelled = groups.cancel === '!';
    if (groups.version)
        return { action: cancelled ? 'deregister' : 'register', model, version: groups.version, ...counter };
    return { action: cancelled ? 'unassign' : 'assign', model, stage: groups.stage, ...counter };
}
/** The inverse of {@link parseTag}. */
function formatTag(tag) {
    const counter = tag.counter === undefined ? '' : `#${tag.counter}`;
    return `${tag.model.replace(':', '=')}${claim(tag)}${counter}`;
}
function claim(tag) {
    switch (tag.action) {
        case 'register':
            return `@${tag.version}`;
        case 'deregister':
            return `@${tag.version}!`;
        case 'assign':
            return `#${tag.stage}`;
        case 'unassign':
            return `#${tag.stage}!`;
        case 'deprecate':
            return '@deprecated';
        case 'create':
            return '@created';
    }
}
/** GTO's own words for a tag's subject line, so that `git tag -n` looks the same whoever wrote it. */
const tagSubject = {
    register: (model, version) => `Registering artifact ${model} version ${version}`,
    assign: (model, version, stage) => `Assigning stage ${stage} to artifact ${model} version ${version}`,
    unassign: (model, version, stage) => `Unassigning stage '${stage}' to artifact '${model}' version '${version}'`,
};

;// CONCATENATED MODULE: ./lib/registry/state.js


/**
 * Versions and stages of all models: a fold over annotated tags by (tagger second, name).
 * Agrees with `gto show`: counters never order anything, a stage tag binds to the version on its commit, of two
 * events in one second the cancelling one wins.
 */
function foldTags(records) {
    const problems = [];
    const events = new Map();
    const models = new Map();
    for (const record of [...records].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const parsed = parseTag(record.name);
        if (!parsed)
            continue;
        const model = models.get(parsed.model) ?? emptyModel();
        models.set(parsed.model, model);
        countIn(model, parsed, record);
        const problem = problemOf(record, parsed);
        if (problem)
            problems.push(`Tag ${record.name} is ignored: ${problem}.`);
        else
            append(events, parsed.model, { record, parsed, seconds: record.seconds });
    }
    for (const [name, list] of events) {
        list.sort((a, b) => a.seconds - b.seconds);
        foldModel(models.get(name), list, problems);
    }
    return { models, problems };
}
function append(lists, key, item) {
    const list = lists.get(key);
    if (list)
        list.push(item);
    else
        lists.set(key, [item]);
}
const emptyModel = () => ({
    versions: [],
    stages: new Map(),
    deprecated: false,
    taken: new Set(),
    counter: 0,
    newest: 0,
});
function countIn(model, parsed, record) {
    model.counter = Math.max(model.counter, parsed.counter ?? 0);
    model.newest = Math.max(model.newest, record.seconds ?? 0);
    if ('version' in parsed)
        model.taken.add(parsed.version);
}
function problemOf(record, parsed) {
    if (record.type !== 'tag')
        return 'it is lightweight; registry tags are annotated';
    if (record.innerName !== record.name)
        return `the tag object inside it is named ${record.innerName}`;
    if (record.seconds === null)
        return 'it has no tagger, so it has no date';
    if (record.targetType !== 'commit')
        return `it points to a ${record.targetType}, not to a commit`;
    if (parsed.action === 'create')
        return 'GTO cannot read @created tags';
    return undefined;
}
function foldModel(model, events, problems) {
    const claims = foldVersions(events);
    const active = [...claims.values()].filter((claim) => claim.newest.active).map((claim) => claim.version);
    model.versions = oneCommitEach(active, problems).sort((a, b) => compareVersions(b.version, a.version));
    foldStages(model, claims, events, problems);
    const deprecated = Math.max(...events.filter((e) => e.parsed.action === 'deprecate').map((e) => e.seconds));
    model.deprecated = events.every((e) => e.parsed.action === 'deprecate' || e.seconds < deprecated);
}
/** Keyed by version and commit: a deregistration on another commit ends nothing. */
function foldVersions(events) {
    const claims = new Map();
    for (const { record, parsed, seconds } of events) {
        if (parsed.action !== 'register' && parsed.action !== 'deregister')
            continue;
        const key = `${parsed.version} ${record.target}`;
        const claim = claims.get(key) ?? {
            version: versionOf(record, parsed.version, seconds),
            newest: { seconds: -1, active: false },
        };
        const active = parsed.action === 'register';
        if (seconds > claim.newest.seconds || (seconds === claim.newest.seconds && !active))
            claim.newest = { seconds, active };
        claims.set(key, claim);
    }
    return claims;
}
const isoDate = (seconds) => new Date(seconds * 1000).toISOString();
function versionOf(record, version, seconds) {
    return {
        version,
        tag: record.name,
        commit: record.target,
        date: isoDate(seconds),
        tagger: record.tagger,
    };
}
function oneCommitEach(versions, problems) {
    const kept = new Map();
    for (const version of versions) {
        const first = kept.get(version.version);
        if (first)
            problems.push(`Tag ${version.tag} is ignored: ${first.tag} registers ${version.version} on another commit already.`);
        else
            kept.set(version.version, version);
    }
    return [...kept.values()];
}
function foldStages(model, claims, events, problems) {
    const versionsOn = versionsByCommit(model, claims);
    const latest = new Map();
    for (const { record, parsed, seconds } of events) {
        if (parsed.action !== 'assign' && parsed.action !== 'unassign')
            continue;
        const version = singleVersion(record, versionsOn.get(record.target), problems);
        if (!version)
            continue;
        const key = `${parsed.stage} ${version.commit}`;
        const known = latest.get(key);
        if (known && seconds === known.seconds && !known.active)
            continue;
        const holder = { version, tag: record.name, since: isoDate(seconds), by: record.tagger };
        latest.set(key, { stage: parsed.stage, holder, seconds, active: parsed.action === 'assign' });
    }
    const newestFirst = [...latest.values()]
        .filter(({ active }) => active)
        .sort((a, b) => b.seconds - a.seconds || Date.parse(a.holder.version.date) - Date.parse(b.holder.version.date));
    for (const { stage, holder } of newestFirst)
        append(model.stages, stage, holder);
}
/** Commit → its active versions; an empty list where all of them are deregistered. */
function versionsByCommit(model, claims) {
    const active = new Set(model.versions);
    const byCommit = new Map();
    for (const { version } of claims.values()) {
        if (active.has(version))
            append(byCommit, version.commit, version);
        else if (!byCommit.has(version.commit))
            byCommit.set(version.commit, []);
    }
    return byCommit;
}
function singleVersion(record, versions, problems) {
    const commit = record.target.slice(0, 7);
    if (versions === undefined)
        problems.push(`Tag ${record.name} is ignored: commit ${commit} holds no registered version.`);
    if (versions === undefined || versions.length === 0)
        return undefined;
    if (versions.length === 1)
        return versions[0];
    const names = versions.map(({ version }) => version).join(' and ');
    problems.push(`Tag ${record.name} is ignored: commit ${commit} holds ${names}, so it names no single one.`);
    return undefined;
}

;// CONCATENATED MODULE: ./lib/registry/snapshot.js







const LEDGER_REF = `refs/heads/${registry_ledger/* LEDGER_BRANCH */.jF}`;
const FETCH_ATTEMPTS = 4;
const TAG_FIELDS = '%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(tag)%00%(*objectname)%00%(*objecttype)%00' +
    '%(taggername)%00%(taggeremail)%00%(taggerdate:unix)';
/** The ref that holds the ledger in this clone. */
const ledgerRef = (remote) => remote === null ? LEDGER_REF : `refs/remotes/${remote}/${registry_ledger/* LEDGER_BRANCH */.jF}`;
async function openPlace(git, remote) {
    const shallow = await git.read(['rev-parse', '--is-shallow-repository']);
    const url = await git.run(['remote', 'get-url', remote]);
    return { git, remote: url.code === 0 ? remote : null, shallow: shallow === 'true' };
}
/** Brings what is new on the remote into this clone, then reads it: at most two round trips, one if nothing is new. */
async function takeSnapshot(place, cache) {
    if (place.remote === null)
        return readSnapshot(place, null, cache);
    const remote = place.remote;
    return patiently(place, async () => {
        const listing = await listRemote(place, remote);
        await fetchMissing(place, remote, listing);
        return readSnapshot(place, listing, cache);
    });
}
async function listRemote(place, remote) {
    const text = await place.git.read(['ls-remote', '--refs', '--', remote, 'refs/tags/*', LEDGER_REF]);
    const listing = new Map();
    for (const line of text.split('\n')) {
        const [oid, ref] = line.split('\t');
        if (ref === LEDGER_REF || (ref?.startsWith('refs/tags/') && parseTag(ref.slice(10))))
            listing.set(ref, oid);
    }
    return listing;
}
/** Only what differs, only registry refs: the user's own tags and branches stay as they are. */
async function fetchMissing(place, remote, listing) {
    const local = new Map();
    const refs = await place.git.read([
        'for-each-ref',
        '--format=%(objectname) %(refname)',
        'refs/tags',
        ledgerRef(remote),
    ]);
    for (const line of refs.split('\n')) {
        const [oid, ref] = line.split(' ');
        local.set(ref, oid);
    }
    const differs = [...listing].filter(([ref, oid]) => local.get(ref === LEDGER_REF ? ledgerRef(remote) : ref) !== oid);
    const refspecs = new Set(differs.map(([ref]) => refspecOf(ref, remote)));
    if (refspecs.size === 0)
        return;
    const depth = place.shallow ? ['--depth=1'] : [];
    await place.git.read(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, '--stdin', '--', remote], { input: `${[...refspecs].join('\n')}\n` });
}
/** A pattern per model and kind of tag: git takes seconds to match thousands of single names. */
function refspecOf(ref, remote) {
    if (ref === LEDGER_REF)
        return `+${ref}:${ledgerRef(remote)}`;
    const pattern = ref.replace(/([@#]).*$/, '$1*');
    return `+${pattern}:${pattern}`;
}
/** Reads the registry out of this clone. Of a tag that differs from `listing` only the remote's counts. */
async function readSnapshot(place, listing, cache) {
    const ledgerAt = listing === null ? await localLedger(place) : (listing.get(LEDGER_REF) ?? null);
    const [records, ledger] = await Promise.all([listTags(place.git), readLedger(place.git, ledgerAt, cache)]);
    const shared = records.filter(({ name, oid }) => listing === null || listing.get(`refs/tags/${name}`) === oid);
    const state = foldTags(shared);
    for (const { name } of records)
        if (listing !== null && !listing.has(`refs/tags/${name}`))
            state.problems.push(`Tag ${name} is ignored: it is in this clone only, not on ${place.remote}.`);
    return { state, tags: new Map(shared.map(({ name, oid }) => [name, oid])), ledger };
}
async function localLedger({ git, remote }) {
    const found = await git.run(['rev-parse', '--verify', '--quiet', ledgerRef(remote)]);
    return found.code === 0 ? found.stdout.toString('utf8').trim() : null;
}
async function listTags(git) {
    const text = await git.read(['for-each-ref', `--format=${TAG_FIELDS}`, 'refs/tags']);
    return text
        .split('\n')
        .map((line) => line.split('\0'))
        .filter(([name]) => parseTag(name))
        .map(([name, oid, type, innerName, target, targetType, tagger, email, seconds]) => ({
        name,
        oid,
        type,
        innerName,
        target,
        targetType,
        tagger: tagger || email,
        seconds: seconds === '' ? null : Number(seconds),
    }));
}
async function readLedger(git, commit, cache) {
    if (commit === null)
        return { commit, events: [], head: null, problems: [] };
    const files = (await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, 'events/']))
        .split('\0')
        .map((line) => /^100644 blob ([0-9a-f]+)\tevents\/\d+\/(\d+)\.json$/.exec(line))
        .filter((match) => match !== null)
        .map(([, oid, seq]) => ({ oid, seq: Number(seq) }))
        .sort((a, b) => a.seq - b.seq);
    await readEvents(git, files.map(({ oid }) => oid).filter((oid) => !cache.has(oid)), cache);
    const ledger = { commit, events: [], head: null, problems: [] };
    for (const { oid, seq } of files) {
        const entry = cache.get(oid);
        if ('problem' in entry)
            ledger.problems.push(`Event #${seq} of the ledger cannot be read: ${entry.problem}.`);
        else
            ledger.events.push(entry);
        ledger.head = { seq, digest: 'problem' in entry ? entry.digest : (0,registry_ledger/* eventDigest */.Jh)(entry) };
    }
    return ledger;
}
async function readEvents(git, oids, cache) {
    if (oids.length === 0)
        return;
    const output = await git.bytes(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
    let at = 0;
    for (const oid of oids) {
        const end = output.indexOf(10, at);
        const size = Number(output.toString('utf8', at, end).split(' ')[2]);
        const text = output.toString('utf8', end + 1, end + 1 + size);
        cache.set(oid, readEvent(text));
        at = end + size + 2;
    }
}
function readEvent(text) {
    try {
        return (0,registry_ledger/* parseEvent */.wj)(text);
    }
    catch (error) {
        return { problem: error.message, digest: (0,canonical/* sha256 */.sc)(text) };
    }
}
/** Tries again where the network or another git on this clone was in the way. */
async function patiently(place, body) {
    const started = Date.now();
    for (let attempt = 1;; attempt++) {
        try {
            return await body();
        }
        catch (error) {
            const failure = error instanceof errors/* PlatformError */.Wk ? (0,git_errors/* classifyGitFailure */.bd)(String(error.cause)) : 'other';
            if (failure !== 'network' && failure !== 'contention')
                throw error;
            if (attempt === FETCH_ATTEMPTS)
                throw gaveUp(place, attempt, started, error);
            await (0,promises_.setTimeout)(2 ** attempt * 100 * (1 + Math.random()));
        }
    }
}
function gaveUp(place, attempts, started, cause) {
    const seconds = ((Date.now() - started) / 1000).toFixed(0);
    return new errors/* PlatformError */.Wk(`Cannot read the registry from ${place.remote}: ${cause.message} (tried ${attempts} times in ${seconds} s)`, { cause });
}

;// CONCATENATED MODULE: ./lib/registry/publish.js




const publish_LEDGER_REF = `refs/heads/${registry_ledger/* LEDGER_BRANCH */.jF}`;
/** Reasons in `git push --porcelain` that mean a lost race. */
const LOST = /already exists|stale info|fetch first|non-fast-forward|needs force|atomic push failed|failed to update ref|reference already exists|incorrect old value|cannot lock ref|failed to lock|transaction failed|remote ref updated since checkout/;
/**
 * Moves the ledger and creates the tags in one step: a push with `--atomic` and a lease on the ledger, or, without a
 * remote, one local ref transaction.
 */
async function publish(place, publication, context) {
    if (place.remote === null)
        return updateClone(place.git, publication);
    const { before, after } = publication.ledger;
    const pushed = await place.git.run([
        'push',
        '--atomic',
        '--porcelain',
        '--no-verify',
        `--force-with-lease=${publish_LEDGER_REF}:${before ?? ''}`,
        '--',
        place.remote,
        `${after}:${publish_LEDGER_REF}`,
        ...publication.tags.map(({ name, oid }) => `${oid}:refs/tags/${name}`),
    ]);
    return pushResult(pushed.code, pushed.stdout.toString('utf8'), pushed.stderr, context);
}
/** What `git push --porcelain` came to; never the exit code alone. */
function pushResult(code, stdout, stderr, context) {
    const lines = stdout.split('\n').filter((line) => /^[ +\-*!=]\t/.test(line));
    const rejected = lines.filter((line) => line.startsWith('!'));
    if (code === 0 && rejected.length === 0 && lines.length > 0)
        return { outcome: 'landed' };
    const failure = (0,git_errors/* classifyGitFailure */.bd)(stderr);
    if (failure === 'permission' || failure === 'rules')
        throw (0,git_errors/* explainPushFailure */.sA)(stderr, context);
    if (rejected.some((line) => /shallow update not allowed/.test(line)))
        throw (0,git_errors/* explainPushFailure */.sA)(rejected.join('\n'), context);
    if (rejected.length > 0 && rejected.every((line) => LOST.test(line)))
        return { outcome: 'lost' };
    if (rejected.length > 0)
        throw new errors/* PlatformError */.Wk(`Cannot push ${context.what} to ${context.remote}: ${reason(rejected)}`);
    if (failure === 'network' || failure === 'contention')
        return { outcome: 'unclear', reason: (0,git_errors/* tellingLine */.c$)(stderr) };
    throw (0,git_errors/* explainPushFailure */.sA)(stderr, context);
}
const reason = (rejected) => rejected[0].split('\t')[2] ?? 'rejected';
async function updateClone(git, publication) {
    const { before, after } = publication.ledger;
    const commands = [
        ...publication.tags.map(({ name, oid }) => `create refs/tags/${name} ${oid}`),
        before === null ? `create ${publish_LEDGER_REF} ${after}` : `update ${publish_LEDGER_REF} ${after} ${before}`,
    ];
    const updated = await git.run(['update-ref', '--stdin'], { input: `${commands.join('\n')}\n` });
    if (updated.code === 0)
        return { outcome: 'landed' };
    if (/cannot lock ref|already exists|but expected/.test(updated.stderr))
        return { outcome: 'lost' };
    throw new errors/* PlatformError */.Wk(`Cannot write the registry: ${(0,git_errors/* tellingLine */.c$)(updated.stderr)}`);
}
/** Lets this clone know what it has just pushed. Gives a warning where it could not; the next fetch will. */
async function noteInClone(place, publication) {
    if (place.remote === null)
        return undefined;
    const commands = [
        ...publication.tags.map(({ name, oid }) => `update refs/tags/${name} ${oid}`),
        `update ${ledgerRef(place.remote)} ${publication.ledger.after}`,
    ];
    const updated = await place.git.run(['update-ref', '--stdin'], { input: `${commands.join('\n')}\n` });
    return updated.code === 0
        ? undefined
        : `The registry has it, but this clone could not note it: ${(0,git_errors/* tellingLine */.c$)(updated.stderr)}`;
}

;// CONCATENATED MODULE: ./lib/registry/landing.js



const BROKEN_CONNECTIONS = 4;
const LONGEST_PAUSE_MS = 3000;
/**
 * Optimistic concurrency: propose, publish as a compare-and-swap, and when somebody else was first, read again and
 * propose anew, after a pause with full jitter so that rivals do not stay in step.
 */
async function land(landing) {
    let broken = 0;
    for (let attempt = 1; attempt <= landing.attempts; attempt++) {
        const proposal = await landing.propose();
        if ('done' in proposal)
            return { result: proposal.done, publication: null };
        const { publication, context, result } = proposal;
        const published = await publish(landing.place, publication, context);
        if (published.outcome === 'landed')
            return { result, publication };
        await (0,promises_.setTimeout)(Math.random() * Math.min(LONGEST_PAUSE_MS, 50 * 1.7 ** attempt));
        await landing.refresh();
        // Every object is unique, so finding ours means that it landed although the answer was lost.
        if (landing.holds(publication))
            return { result, publication };
        if (published.outcome === 'unclear' && ++broken === BROKEN_CONNECTIONS)
            throw unreachable(context, published);
    }
    throw new errors/* PlatformError */.Wk(`The registry changed under us ${landing.attempts} times in a row, so nothing was written. Run this step again.`, { hint: 'Many jobs register at once; a `concurrency:` group in the workflow lines them up.' });
}
function unreachable(context, published) {
    return new errors/* PlatformError */.Wk(`Cannot push ${context.what} to ${context.remote}: ${published.reason} (tried ${BROKEN_CONNECTIONS} times)`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/registry/objects.js




/**
 * Writes a tree: that of `base` with `files` added or replaced. Uses an index of its own, so the user's index and
 * work tree stay as they are.
 */
async function writeTree(git, base, files) {
    const entries = Object.entries(files);
    for (const [path] of entries)
        assertInside(path);
    const scratch = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-tree-'));
    try {
        const oids = await writeBlobs(git, entries.map(([, content]) => content), scratch);
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
        await git.read(base === null ? ['read-tree', '--empty'] : ['read-tree', base], { environment });
        const input = entries.map(([path], i) => `100644 ${oids[i]}\t${path}\0`).join('');
        await git.read(['update-index', '-z', '--replace', '--index-info'], { environment, input });
        // In a partial clone the blobs of the base tree may be on the server only.
        return await git.read(['write-tree', '--missing-ok'], { environment });
    }
    finally {
        await (0,external_node_fs_promises_.rm)(scratch, { recursive: true, force: true });
    }
}
async function writeBlobs(git, contents, scratch) {
    const paths = contents.map((_, i) => (0,external_node_path_.join)(scratch, `${i}`));
    await Promise.all(contents.map((content, i) => (0,external_node_fs_promises_.writeFile)(paths[i], content)));
    if (paths.length === 0)
        return [];
    const input = `${paths.join('\n')}\n`;
    return (await git.read(['hash-object', '-w', '--no-filters', '--stdin-paths'], { input })).split('\n');
}
function assertInside(path) {
    const parts = path.split('/');
    const bad = parts.some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
    if (bad || /[\0\n\\]/.test(path))
        throw new errors/* UserError */.yo(`"${path}" cannot be a file of a version: paths are relative, with "/" between folders`);
}
/** Writes a commit object and gives its id. No branch moves. */
async function writeCommit(git, commit) {
    const { name, email } = clean(commit.by.identity);
    const date = `${commit.by.seconds} +0000`;
    return git.read(['commit-tree', commit.tree, ...commit.parents.flatMap((parent) => ['-p', parent])], {
        input: commit.message,
        environment: {
            GIT_AUTHOR_NAME: name,
            GIT_AUTHOR_EMAIL: email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: name,
            GIT_COMMITTER_EMAIL: email,
            GIT_COMMITTER_DATE: date,
        },
    });
}
/** Writes an annotated tag object and gives its id. No ref is made: that is for the one who wins the push. */
async function writeTag(git, tag) {
    const { name, email } = clean(tag.by.identity);
    const header = [
        `object ${tag.commit}`,
        'type commit',
        `tag ${tag.name}`,
        `tagger ${name} <${email}> ${tag.by.seconds} +0000`,
    ];
    return git.read(['mktag'], { input: `${header.join('\n')}\n\n${tag.message}` });
}
/** Git's headers hold no angle brackets and no line breaks in names. */
function clean(identity) {
    const plain = (text) => text.replace(/[<>\n\r\0]/g, '').trim();
    return { name: plain(identity.name) || 'mlops', email: plain(identity.email) };
}

;// CONCATENATED MODULE: ./lib/registry/proposals.js





async function proposeVersion(registry, context, request) {
    const { model, source } = request;
    assertName('model', model);
    await assertCommit(context, source);
    const version = request.version ?? registry.nextVersion(model, request.bump ?? 'minor');
    const tag = formatTag({ action: 'register', model, version });
    assertFree(registry, context, model, version, tag);
    const content = 'prepare' in request ? await request.prepare({ version, tag }) : request;
    const by = signature(context, dateAfter(context, model));
    const trailers = trailerBlock(content.tagBody, [['Source', source], ...origin(context)]);
    const message = `${tagSubject.register(model, version)}\n\n${trailers}\n`;
    const tree = await writeTree(context.git, source, content.files);
    const commit = await writeCommit(context.git, { tree, parents: [source], message, by });
    const oid = await writeTag(context.git, { name: tag, commit, message, by });
    const { publication, seq } = await withEvent(context, [{ name: tag, oid }], {
        ...eventBase(context),
        type: 'registered',
        model,
        version,
        stage: null,
        from: null,
        details: content.details ?? {},
    });
    return {
        publication,
        context: pushContext(context, `tag ${tag}`),
        result: { version, tag, commit, seq },
    };
}
async function proposeAssignment(registry, context, request) {
    const { model, stage } = request;
    assertName('stage', stage);
    const version = registry.resolve(model, request.version);
    const holders = context.snapshot.state.models.get(model)?.stages.get(stage) ?? [];
    const from = holders[0]?.version.version ?? null;
    if (from === version.version)
        return { done: { changed: false, tags: [], from, seq: null } };
    assertExpected(registry, request, holders[0]);
    const outgoing = holders.map((holder) => holder.version).filter(({ commit }) => commit !== version.commit);
    const tags = await stageTags(context, model, stage, version, outgoing, from);
    const { publication, seq } = await withEvent(context, [tags.assigned, ...tags.unassigned], {
        ...eventBase(context),
        type: request.type ?? 'promoted',
        model,
        version: version.version,
        stage,
        from,
        details: request.details ?? {},
    });
    return {
        publication,
        context: pushContext(context, `tag ${tags.assigned.name}`),
        result: {
            changed: true,
            tags: [...tags.unassigned, tags.assigned].map(({ name }) => name),
            from,
            seq,
        },
    };
}
async function proposeRecord(context, request) {
    const { publication, seq } = await withEvent(context, [], {
        ...eventBase(context),
        type: request.type,
        model: request.model,
        version: request.version,
        stage: request.stage ?? null,
        from: request.from ?? null,
        details: request.details ?? {},
    });
    return { publication, context: pushContext(context, 'an event to mlops/ledger'), result: { seq } };
}
/**
 * The tags that every reader of the registry understands alike: each outgoing version is unassigned at second t, the
 * incoming one assigned at t + 1. Readers that order by date, by version or by "last tag of the stage" all find it.
 */
async function stageTags(context, model, stage, incoming, outgoing, from) {
    const seconds = dateAfter(context, model);
    const counter = (context.snapshot.state.models.get(model)?.counter ?? 0) + 1;
    const trailers = trailerBlock(from === null ? '' : `Was: ${from}`, origin(context));
    const write = async (name, commit, subject, at) => {
        const message = `${subject}\n\n${trailers}\n`;
        return { name, oid: await writeTag(context.git, { name, commit, message, by: signature(context, at) }) };
    };
    const unassigned = [];
    for (const [i, { version, commit }] of outgoing.entries()) {
        const name = formatTag({ action: 'unassign', model, stage, counter: counter + i });
        unassigned.push(await write(name, commit, tagSubject.unassign(model, version, stage), seconds));
    }
    const name = formatTag({ action: 'assign', model, stage, counter: counter + outgoing.length });
    const subject = tagSubject.assign(model, incoming.version, stage);
    const date = outgoing.length === 0 ? seconds : seconds + 1;
    return { assigned: await write(name, incoming.commit, subject, date), unassigned };
}
/** The next ledger commit, with an event that names the tags it comes with. */
async function withEvent(context, tags, content) {
    const { commit, head } = context.snapshot.ledger;
    const event = (0,registry_ledger/* eventAfter */.Hg)(head, {
        ...content,
        tags: Object.fromEntries(tags.map(({ name, oid }) => [name, oid])),
    });
    const message = `${(0,registry_ledger/* eventSubject */.r5)(event)}\n\n${trailerBlock('', origin(context))}\n`;
    const after = await writeCommit(context.git, {
        tree: await writeTree(context.git, commit, { [(0,registry_ledger/* eventPath */.Qv)(event.seq)]: (0,registry_ledger/* eventFile */.Rm)(event) }),
        parents: commit === null ? [] : [commit],
        message,
        by: signature(context, wholeSeconds(context.now)),
    });
    return { publication: { tags, ledger: { before: commit, after } }, seq: event.seq };
}
function eventBase({ actor, run, now }) {
    return { actor, run, time: now.toISOString() };
}
const wholeSeconds = (date) => Math.floor(date.getTime() / 1000);
/** Later than any tag of the model, because the date alone orders them. */
function dateAfter({ snapshot, now }, model) {
    return Math.max(wholeSeconds(now), (snapshot.state.models.get(model)?.newest ?? 0) + 1);
}
const signature = ({ identity }, seconds) => ({ identity, seconds });
/** Who and which run; the id makes every object unique, so that of two equal claims only one can win. */
function origin({ actor, run }) {
    const lines = [['Actor', actor]];
    if (run.url)
        lines.push(['Run', run.url]);
    if (run.id)
        lines.push(['Run-Id', run.attempt === null ? run.id : `${run.id}/${run.attempt}`]);
    lines.push(['Event-Id', (0,external_node_crypto_.randomUUID)()]);
    return lines;
}
/** The caller's lines, then ours, without those that the caller has written. */
function trailerBlock(body, own) {
    const given = body.trim();
    const keys = new Set(given.split('\n').map((line) => line.split(':')[0]));
    const lines = own.filter(([key]) => !keys.has(key)).map(([key, value]) => `${key}: ${value}`);
    return [given, ...lines].filter(Boolean).join('\n');
}
const pushContext = ({ remote, fromFork }, what) => ({
    remote,
    what,
    fromFork,
});
function assertName(kind, name) {
    if (isName(name))
        return;
    throw new errors/* UserError */.yo(`"${name}" cannot be the name of a ${kind}: letters, digits, "-", "_" and "/" only, a letter or digit at both ends`);
}
async function assertCommit({ git, shallow }, source) {
    const type = await git.run(['cat-file', '-t', source]);
    if (type.code === 0 && type.stdout.toString('utf8').trim() === 'commit')
        return;
    throw new errors/* UserError */.yo(`the source commit ${source} is not in this clone`, {
        hint: shallow
            ? 'The clone is shallow. Check out the whole history:\n    with:\n      fetch-depth: 0'
            : 'Check out the repository and the commit that trained the model.',
    });
}
function assertFree(registry, { snapshot }, model, version, tag) {
    if (!isVersion(version))
        throw new errors/* UserError */.yo(`"${version}" is not a version. Versions look like v1.2.3`);
    if (!snapshot.tags.has(tag))
        return;
    const owner = registry.versions(model).find((registered) => registered.version === version);
    const who = owner
        ? `${owner.tagger} registered it on ${minute(owner.date)} (commit ${owner.commit.slice(0, 7)})`
        : 'the tag is taken';
    throw new errors/* UserError */.yo(`tag conflict: ${tag} exists already: ${who}`, {
        hint: `A version never changes. Leave the version empty to take the next one, ${registry.nextVersion(model, 'minor')}.`,
    });
}
function assertExpected(registry, request, holder) {
    const { model, stage, expectedFrom } = request;
    const now = holder?.version.version ?? null;
    if (expectedFrom === undefined || expectedFrom === now)
        return;
    const expected = expectedFrom === null ? 'no version' : expectedFrom;
    throw new errors/* UserError */.yo(`stale: expected ${expected} in ${stage} of ${model}, ${whoHolds(registry, request, holder)}`, {
        hint: 'Compare with the version that is there now, then promote again.',
    });
}
function whoHolds(registry, { model, stage }, holder) {
    if (!holder)
        return 'but no version holds it';
    const event = registry
        .events()
        .findLast((past) => past.model === model && past.tags[holder.tag] !== undefined);
    const url = event?.run.url ? `, ${event.run.url}` : '';
    const since = `since ${minute(holder.since)} (by ${event?.actor ?? holder.by}${url})`;
    return `but ${holder.version.version} holds ${stage} ${since}`;
}
/** `2026-11-20 09:31 UTC` */
const minute = (date) => `${date.slice(0, 16).replace('T', ' ')} UTC`;

;// CONCATENATED MODULE: ./lib/registry/registry.js









const FALLBACK_IDENTITY = { name: 'mlops-actions', email: 'mlops-actions@localhost' };
/**
 * Opens the registry of a clone, with everything that is on its remote.
 * @throws UserError where there is no repository, PermissionError where the token may not read it, PlatformError
 * where the remote cannot be reached after several tries.
 */
async function openRegistry(options) {
    const git = new git_git/* Git */.T({ directory: options.directory, environment: options.environment });
    const remote = options.remote ?? 'origin';
    const place = await openPlace(git, remote);
    const cache = new Map();
    const snapshot = await takeSnapshot(place, cache);
    const registry = new Registry(place, options, cache, snapshot);
    if (place.remote === null)
        registry.warnings.push(`No remote is named ${remote}: tags and the ledger stay in this clone.`);
    return registry;
}
/** Models, versions and stages, as the tags of one repository tell them. Writers see their own writes. */
class Registry {
    /** What the caller should print; writing may add to it. */
    warnings = [];
    #place;
    #options;
    #cache;
    #snapshot;
    constructor(place, options, cache, snapshot) {
        this.#place = place;
        this.#options = options;
        this.#cache = cache;
        this.#snapshot = snapshot;
    }
    /** One line for each tag and ledger event that cannot be read; everything else still can. */
    get problems() {
        return [...this.#snapshot.state.problems, ...this.#snapshot.ledger.problems];
    }
    /** Names of the models that have a version and are not deprecated, in alphabetical order. */
    models() {
        return [...this.#snapshot.state.models]
            .filter(([, model]) => model.versions.length > 0 && !model.deprecated)
            .map(([name]) => name)
            .sort();
    }
    /** Highest version first; empty for a model that nobody has registered. */
    versions(model) {
        return [...(this.#model(model)?.versions ?? [])];
    }
    /** The version that holds the stage. */
    stage(model, stage) {
        return this.holder(model, stage)?.version;
    }
    /** The version that holds the stage, since when, and who put it there. */
    holder(model, stage) {
        return this.#model(model)?.stages.get(stage)?.[0];
    }
    /** Names of the stages that some version of the model holds, in alphabetical order. */
    stages(model) {
        return [...(this.#model(model)?.stages.keys() ?? [])].sort();
    }
    /** @throws UserError with the nearest name where `reference` is no version, no held stage and not `latest`. */
    resolve(model, reference) {
        const versions = this.versions(model);
        if (versions.length === 0)
            throw this.#unknownModel(model);
        const bare = reference.startsWith(`${model}@`) ? reference.slice(model.length + 1) : reference;
        const found = versions.find(({ version }) => version === bare || version === `v${bare}`) ??
            this.stage(model, bare) ??
            (bare === 'latest' ? versions[0] : undefined);
        if (found)
            return found;
        const known = [...this.stages(model), ...versions.map(({ version }) => version)];
        throw new errors/* UserError */.yo(`${model} has no version or stage "${reference}". There are: ${listed(known)}.${(0,lib_text/* didYouMean */.au)(bare, known)}`);
    }
    /** The content of a file in a version's commit; undefined where it has none of that name. */
    async readFile(version, path) {
        const { git } = this.#place;
        const entry = await git.read(['ls-tree', '-z', '--full-tree', version.commit, '--', path]);
        const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
        return blob === undefined ? undefined : git.bytes(['cat-file', 'blob', blob]);
    }
    /** Counts on from the highest version that any tag ever named, deregistered ones too. */
    nextVersion(model, bump) {
        const taken = [...(this.#model(model)?.taken ?? [])].sort(compareVersions);
        return taken.length === 0 ? FIRST_VERSION : bumpVersion(taken[taken.length - 1], bump);
    }
    /** Oldest first. */
    events() {
        return [...this.#snapshot.ledger.events];
    }
    /** Whether the ledger is whole, and one line for each tag that was deleted or replaced since it was written. */
    verify() {
        const { ledger, tags } = this.#snapshot;
        return { chain: (0,registry_ledger/* verifyChain */.H5)(ledger.events), tags: (0,registry_ledger/* tagsAgainstLedger */.Mu)(ledger.events, tags) };
    }
    /** What of {@link verify} and {@link problems} people must know, one line each. */
    faults() {
        const { chain, tags } = this.verify();
        return [...(chain.valid ? [] : [`The ledger is not whole: ${chain.reason}.`]), ...tags, ...this.problems];
    }
    /**
     * Whether the tag is still the one that the ledger saw. A version that it never saw, such as one of GTO's, stands.
     * @throws UserError where somebody has replaced it.
     */
    checkUnchanged({ tag }) {
        const { ledger, tags } = this.#snapshot;
        const event = ledger.events.findLast((each) => Object.hasOwn(each.tags, tag));
        if (event === undefined || event.tags[tag] === tags.get(tag))
            return;
        throw new errors/* UserError */.yo(`${tag} has been replaced since event #${event.seq} of the ledger: it was ${event.tags[tag]}, it is ${tags.get(tag)}`, { hint: 'Find out who replaced it, and push the tag that was registered again.' });
    }
    /**
     * Makes a version: a commit of its own on top of `source`, its tag, and an event, all in one push.
     * @throws UserError where the version exists, a name is invalid, or `source` is not in this clone.
     */
    async register(request) {
        return this.#write((context) => proposeVersion(this, context, request));
    }
    /**
     * Gives a stage to a version, in one push with its event. Nothing changes where it holds the stage already.
     * @throws UserError `stale` where `expectedFrom` is given and another version holds the stage.
     */
    async assign(request) {
        return this.#write((context) => proposeAssignment(this, context, request));
    }
    /** Adds an event that comes with no tag. */
    async record(request) {
        return this.#write((context) => proposeRecord(context, request));
    }
    async #write(propose) {
        const identity = await this.#identity();
        const { result, publication } = await land({
            place: this.#place,
            attempts: this.#options.attempts ?? 20,
            propose: () => propose(this.#context(identity)),
            refresh: async () => {
                this.#snapshot = await takeSnapshot(this.#place, this.#cache);
            },
            holds: ({ tags, ledger }) => tags.length > 0
                ? tags.every(({ name, oid }) => this.#snapshot.tags.get(name) === oid)
                : this.#snapshot.ledger.commit === ledger.after,
        });
        if (publication)
            await this.#noteLanded(publication);
        return result;
    }
    async #noteLanded(publication) {
        const warning = await noteInClone(this.#place, publication);
        if (warning)
            this.warnings.push(warning);
        const listing = new Map([...this.#snapshot.tags].map(([name, oid]) => [`refs/tags/${name}`, oid]));
        for (const { name, oid } of publication.tags)
            listing.set(`refs/tags/${name}`, oid);
        listing.set('refs/heads/mlops/ledger', publication.ledger.after);
        this.#snapshot = await readSnapshot(this.#place, this.#place.remote === null ? null : listing, this.#cache);
    }
    #context(identity) {
        const { run, actor, fromFork = false, now = () => new Date() } = this.#options;
        return {
            git: this.#place.git,
            shallow: this.#place.shallow,
            remote: this.#place.remote ?? 'this clone',
            snapshot: this.#snapshot,
            identity,
            actor: actor ?? run?.actor ?? identity.name,
            run: { id: run?.id ?? null, attempt: run?.attempt ?? null, url: run?.url ?? null },
            fromFork,
            now: now(),
        };
    }
    async #identity() {
        if (this.#options.identity)
            return this.#options.identity;
        const { GIT_COMMITTER_NAME, GIT_COMMITTER_EMAIL } = process.env;
        if (GIT_COMMITTER_NAME && GIT_COMMITTER_EMAIL)
            return { name: GIT_COMMITTER_NAME, email: GIT_COMMITTER_EMAIL };
        const { git } = this.#place;
        const [name, email] = await Promise.all([
            git.run(['config', 'user.name']),
            git.run(['config', 'user.email']),
        ]);
        if (name.code !== 0 || email.code !== 0)
            return FALLBACK_IDENTITY;
        return { name: name.stdout.toString('utf8').trim(), email: email.stdout.toString('utf8').trim() };
    }
    #model(name) {
        return this.#snapshot.state.models.get(name);
    }
    #unknownModel(model) {
        const known = this.models();
        return new errors/* UserError */.yo(known.length === 0
            ? `no version of ${model} is registered`
            : `no version of ${model} is registered. Registered: ${listed(known)}.${(0,lib_text/* didYouMean */.au)(model, known)}`);
    }
}
const SHOWN = 10;
function listed(names) {
    const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : '';
    return `${names.slice(0, SHOWN).join(', ')}${more}`;
}


/***/ }),

/***/ 79336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readRecords),
/* harmony export */   l: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88572);


/** Where a version's commit keeps its record, whatever `evidence-dir` the workflow uses. */
const recordPath = (model, file) => `.mlops/${model}/${file}`;
/** One document of many versions, read by one git, because a thousand versions would be thousands of processes. */
async function readRecords(git, model, name, versions) {
    const path = recordPath(model, `${name}.json`);
    const blobs = await readBlobs(git, versions.map(({ commit }) => `${commit}:${path}`));
    return blobs.map((blob, i) => blob === undefined
        ? { document: null, problem: null }
        : parse(name, blob.toString('utf8'), `${versions[i].tag}:${path}`));
}
/** A record that was changed by hand hides itself alone, never the rest of the registry. */
function parse(name, text, where) {
    try {
        return { document: (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDocument */ .Tp)(name, text, where), problem: null };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { document: null, problem: error.headline };
        throw error;
    }
}
/** Contents of `<commit>:<path>`, in order; undefined where the commit has no such file. */
async function readBlobs(git, names) {
    if (names.length === 0)
        return [];
    const output = await git.bytes(['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
    let at = 0;
    return names.map(() => {
        const end = output.indexOf(10, at);
        const [, type, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
        const content = output.subarray(end + 1, end + 1 + Number(size ?? 0));
        at = end + 1 + (size === undefined ? 0 : Number(size) + 1);
        return type === 'blob' ? content : undefined;
    });
}


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   gR: () => (/* binding */ orDash),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** How the reports write numbers: a real minus, thousands separators, as many digits as the interval supports. */
const MINUS = '−';
const MOST_DECIMALS = 8;
/** Decimals that show two significant digits of an interval's half-width. */
function decimalsFor(halfWidth) {
    if (!(halfWidth > 0))
        return 4;
    return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(halfWidth))));
}
/** `1,234.50`, `−0.012`; never a negative zero. */
function fixed(value, decimals) {
    const text = Math.abs(value).toLocaleString('en-US', {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
    });
    return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
/** `+0.018`, `−0.009`, `0.000`. */
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** Three significant digits, or as many as asked: `0.661`, `12,346`, `1.20e−7`. */
function significant(value, digits = 3) {
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude < -5 || magnitude > 14)
        return value
            .toExponential(digits - 1)
            .replaceAll('-', MINUS)
            .replace('e+', 'e');
    if (Number.isInteger(value))
        return fixed(value, 0);
    return fixed(value, Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - magnitude)));
}
/** The shortest text of a number that a person wrote: `0.005`, `1,000`. */
const plain = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 12 }).replace('-', MINUS);
/** A share as `3.1 %`. Small shares keep two significant digits; only zero reads as zero. */
function percent(share) {
    const value = share * 100;
    if (value === 0)
        return '0 %';
    if (Math.abs(value) < 0.0001)
        return `${significant(value, 1)} %`;
    const decimals = Math.abs(value) >= 0.95 ? 1 : decimalsFor(Math.abs(value));
    return `${fixed(value, decimals).replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '')} %`;
}
/** `0.016 to 0.020` */
const span = ([low, high], write) => `${write(low)} to ${write(high)}`;
/** `0.032`, `< 0.001` */
const probability = (p) => (p < 0.001 ? '< 0.001' : fixed(p, 3));
const arrow = (better) => (better === 'higher' ? '↑' : '↓');
/** `90 % CI`: `confidence` is one-sided, the interval two-sided. */
const intervalName = (confidence) => `${plain(Math.round((2 * confidence - 1) * 1e4) / 100)} % CI`;
/** One number of decimals for all cells of a comparison's row. */
function decimalsOf({ interval, candidateInterval, difference, candidate, production, }) {
    const width = interval ?? candidateInterval;
    if (width && width[1] > width[0])
        return decimalsFor((width[1] - width[0]) / 2);
    const size = Math.max(...[candidate, production].map((value) => Math.abs(value ?? 0)));
    const digits = size > 0 ? Math.max(0, 2 - Math.floor(Math.log10(size))) : 3;
    const needed = difference ? decimalsFor(Math.abs(difference)) : digits;
    return Math.min(MOST_DECIMALS, Math.max(digits, needed));
}
const DASH = '–';
/** A value that may be missing: a dash says so. */
const orDash = (value, write) => value === null ? DASH : write(value);


/***/ })

};
