export const id = 289;
export const ids = [289];
export const modules = {

/***/ 23516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ syncFolder),
/* harmony export */   b: () => (/* binding */ copyDurably)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** Copies a file, readable for everybody, and waits until its bytes are on the disk. */
async function copyDurably(source, destination) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(source, destination);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(destination, 0o644);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(destination, 'r+');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}
/** So that a rename survives a power cut. Windows has no such call for folders. */
async function syncFolder(path) {
    if (process.platform === 'win32')
        return;
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r');
    try {
        await handle.sync();
    }
    finally {
        await handle.close();
    }
}


/***/ }),

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

/***/ 64924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ filesystemStore)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _deployment_durable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23516);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1697);







/** Keeps models under `<root>/<model>/<sha256>/model.onnx`; the same bytes are kept once. */
function filesystemStore(root) {
    return {
        async put(file, facts) {
            const uri = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(root, facts.model, (0,_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .hex */ .uh)(facts.sha256), 'model.onnx');
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(uri))
                await (0,_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyFile */ .AI)(uri, facts.sha256, uri);
            else
                await copyInto(uri, file, facts);
            const { bytes } = facts;
            return { store: 'filesystem', uri, sha256: facts.sha256, bytes };
        },
        async get(location, destination) {
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(location.uri))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${location.uri} does not exist`, {
                    hint: 'The store is a folder of the machine that registered the model. Is it mounted here?',
                });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(destination), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(location.uri, destination);
            await (0,_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyFile */ .AI)(destination, location.sha256, location.uri);
        },
        list: () => storedFiles(root),
    };
}
/** `<root>/<model>/<sha256>/…`; a model's name may have folders in it. */
async function storedFiles(root) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(root))
        return [];
    const paths = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(root, { recursive: true })).filter((path) => /(^|[\\/])[0-9a-f]{64}[\\/](model\.onnx|\.[0-9a-f-]{36}\.tmp)$/.test(path));
    return Promise.all(paths.sort().map((path) => storedFile((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(root, path))));
}
async function storedFile(uri) {
    const { size, mtime } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(uri);
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(uri);
    return {
        uri,
        sha256: `sha256:${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(folder)}`,
        bytes: size,
        state: (0,node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(uri) === 'model.onnx' ? 'public' : 'partial',
        created: mtime.toISOString(),
        async remove() {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(uri, { force: true });
            // Another version's copy may be on its way into the same folder.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder).catch(() => undefined);
        },
    };
}
async function copyInto(uri, file, facts) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(uri), { recursive: true });
    const part = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(uri), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        await (0,_deployment_durable_js__WEBPACK_IMPORTED_MODULE_4__/* .copyDurably */ .b)(file, part);
        await (0,_stores_js__WEBPACK_IMPORTED_MODULE_6__/* .verifyFile */ .AI)(part, facts.sha256, file);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(part)).size !== facts.bytes)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`${file} does not have the ${facts.bytes} bytes that its facts say`);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, uri);
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
    }
}


/***/ }),

/***/ 29867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ readBlobs),
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
const REGULAR = /^100(644|755)$/;
/** Every file below a folder of a commit, by its path below that folder. Two calls of git, however many files. */
async function readFolder(git, commit, folder) {
    const listing = await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, '--', `${folder}/`]);
    const entries = listing
        .split('\0')
        .filter(Boolean)
        .map((line) => /^(\d+) (\w+) ([0-9a-f]+)\t([\s\S]+)$/.exec(line));
    const blobs = entries.filter(([, , type]) => type === 'blob');
    const contents = await readBlobs(git, blobs.map(([, , , oid]) => oid));
    const byOid = new Map(blobs.map(([, , , oid], i) => [oid, contents[i]]));
    return new Map(entries.map(([, mode, , oid, path]) => [
        path.slice(folder.length + 1),
        { link: !REGULAR.test(mode), content: byOid.get(oid) ?? Buffer.from(oid) },
    ]));
}
/** Contents of objects by name, in order, read by one git; undefined where there is no such file. */
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

/***/ 16458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ itemOf),
/* harmony export */   b: () => (/* binding */ checkStores)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);





/** A run that registers right now holds a draft or a partial copy of its own; younger ones are left alone. */
const UNDER_WAY_MS = 60 * 60 * 1000;
/**
 * Every half-done state that a killed run can leave in a store, beside what records and bytes say of each other:
 * a draft of a version that exists is published, a draft or partial copy of none is removed, and bytes that a record
 * names and no store has are named, because nothing here can bring them back.
 */
async function checkStores(registry, recorded, { stores, bytes, now }) {
    const findings = [];
    for (const kind of kindsOf(recorded, stores)) {
        const store = stores[kind];
        if (store === undefined) {
            findings.push(warn(`${kind} store`, 'cannot be reached from here, so its bytes were not looked at'));
            continue;
        }
        const items = await store.list();
        const inStore = recorded.flatMap((each) => each.record.locations
            .filter((location) => location.store === kind)
            .map((location) => ({ ...each, location, item: itemOf(items, location) })));
        for (const each of inStore)
            findings.push(...(await versionFindings(registry, each, store)));
        const used = new Set(inStore.map(({ item }) => item));
        findings.push(...items.filter((item) => !used.has(item)).flatMap((item) => leftover(item, now)));
        if (bytes)
            for (const { item, location, version } of inStore)
                if (item?.state === 'public')
                    findings.push(...(await readBack(store, location, version)));
    }
    return [...findings, ...recorded.flatMap(recordFindings(registry))];
}
const kindsOf = (recorded, stores) => new Set([
    ...Object.keys(stores),
    ...recorded.flatMap(({ record }) => record.locations.map(({ store }) => store)),
]);
/** A release is `owner/repo#tag`, its asset `owner/repo#tag/model.onnx`. */
const itemOf = (items, { uri, sha256 }) => items.find((item) => (item.uri === uri || uri.startsWith(`${item.uri}/`)) && item.sha256 === sha256);
const finding = (severity, subject, problem) => ({
    severity,
    seq: null,
    subject,
    problem,
    repair: null,
});
const fail = (subject, problem) => finding('fail', subject, problem);
const warn = (subject, problem) => finding('warn', subject, problem);
async function versionFindings(registry, { model, version, location, item }, store) {
    if (registry.isTombstoned(model, version.version))
        return item === undefined || sharedBytes(registry, model, version, item)
            ? []
            : [
                {
                    ...fail(version.tag, `gc recorded that its bytes are deleted, and ${item.uri} is still there`),
                    repair: 'deletes them',
                    mend: () => item.remove(),
                },
            ];
    if (item === undefined)
        return [fail(version.tag, `its bytes are gone: ${location.uri} is not there`)];
    if (item.state === 'public')
        return item.bytes === location.bytes
            ? []
            : [fail(version.tag, `${location.uri} has ${item.bytes} bytes, its record says ${location.bytes}`)];
    if (item.state === 'partial')
        return [fail(version.tag, `its bytes came only in part: ${item.uri}`)];
    return [
        {
            ...fail(version.tag, 'its release is still a draft: a run ended before it was published'),
            repair: 'publishes the release',
            mend: async () => {
                await store.finish?.(version.tag, location.sha256);
            },
        },
    ];
}
/** The filesystem store keeps the same bytes once, and another version may need them. */
const sharedBytes = (registry, model, { version }, { sha256 }) => registry
    .events()
    .some((event) => event.type === 'registered' &&
    event.model === model &&
    event.version !== version &&
    event.details.sha256 === sha256 &&
    !registry.isTombstoned(model, event.version));
function leftover(item, now) {
    if (now.getTime() - Date.parse(item.created) < UNDER_WAY_MS)
        return [];
    const subject = item.tag === undefined ? item.uri : `${item.uri} of ${item.sha256.slice(0, 19)}…`;
    if (item.state === 'public')
        return [warn(subject, 'no version of this registry names these bytes')];
    return [
        {
            ...fail(subject, `a ${item.state === 'draft' ? 'draft release' : 'partial copy'} of a version that did not come to be`),
            repair: 'removes it',
            mend: () => item.remove(),
        },
    ];
}
async function readBack(store, location, { tag }) {
    const scratch = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), `mlops-fsck-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        await store.get(location, scratch);
        return [];
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk))
            throw error;
        return [fail(tag, (0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error))];
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(scratch, { force: true });
    }
}
/** A record and the event of its version say the same. */
const recordFindings = (registry) => ({ model, version, record }) => {
    const event = registry.events().find(({ tags }) => Object.hasOwn(tags, version.tag));
    const told = event?.details.sha256;
    const claims = [
        [record.tag !== version.tag || record.model !== model, `its record is about ${record.tag}`],
        [
            told !== undefined && told !== record.onnx.sha256,
            `its event says ${told}, its record ${record.onnx.sha256}`,
        ],
    ];
    return claims
        .filter(([wrong]) => wrong)
        .map(([, problem]) => ({ ...fail(version.tag, problem), seq: event?.seq ?? null }));
};


/***/ }),

/***/ 63077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ garbage),
/* harmony export */   b: () => (/* binding */ isProtected)
/* harmony export */ });
/* harmony import */ var _fsck_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16458);

/**
 * Versions whose bytes may go: none that holds a stage (production, shadow, any), none that held one before the version
 * that holds it now, none that the policy keeps, and none whose bytes a kept version has too. Tag, record and ledger
 * stay for ever; only bytes go.
 */
function garbage(registry, recorded, items, retention, now) {
    const kept = (each) => isProtected(registry, each) || isRecent(registry, each, retention, now);
    const needed = new Set(recorded.filter(kept).map(({ record }) => record.onnx.sha256));
    return recorded.flatMap((each) => {
        const { model, version, record } = each;
        if (needed.has(record.onnx.sha256) || registry.isTombstoned(model, version.version))
            return [];
        const found = record.locations.flatMap((location) => (0,_fsck_js__WEBPACK_IMPORTED_MODULE_0__/* .itemOf */ .T)(items, location) ?? []);
        if (found.length === 0)
            return [];
        const bytes = found.reduce((sum, item) => sum + item.bytes, 0);
        return [{ model, version: version.version, tag: version.tag, items: found, bytes }];
    });
}
/** Whether the version holds a stage, or would be rolled back to. */
function isProtected(registry, { model, version }) {
    return registry.stages(model).some((stage) => {
        if (registry.holder(model, stage)?.version.version === version.version)
            return true;
        const last = registry
            .events()
            .findLast((event) => event.model === model && event.stage === stage && event.from !== null);
        return last?.from === version.version;
    });
}
function isRecent(registry, { model, version }, retention, now) {
    const rank = registry.versions(model).findIndex((each) => each.version === version.version);
    return rank < retention.keepLast || now.getTime() - Date.parse(version.date) < retention.keepForMs;
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
/* harmony export */   X2: () => (/* binding */ sealedFile),
/* harmony export */   eZ: () => (/* binding */ contentDigest),
/* harmony export */   jF: () => (/* binding */ LEDGER_BRANCH),
/* harmony export */   r5: () => (/* binding */ eventSubject),
/* harmony export */   ss: () => (/* binding */ sealedPath),
/* harmony export */   wj: () => (/* binding */ parseEvent),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44151);



const LEDGER_BRANCH = 'mlops/ledger';
const SCHEMA = 'https://mlops-actions.github.io/schemas/v1/ledger-event.schema.json';
const EVENT_TYPES = ['registered', 'promoted', 'rolled-back', 'deployed', 'tombstoned'];
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
    /** What the same tags say, so that a reader needs no tag object: ten thousand of them take seconds to fetch. */
    tagged: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ commit: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .gitSha */ .XS, seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), tagger: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
        .optional(),
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
/**
 * Of what an event says, without the tags that come with it: those tags carry it, so that an event can be held against
 * its tag, the newest too, which no later event follows.
 */
function contentDigest({ tags, tagged, ...content }) {
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(content));
}
const eventDigest = (event) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event));
const PER_FOLDER = 1000;
const folderOf = (seq) => Math.floor(seq / PER_FOLDER);
const folderPath = (folder) => `events/${String(folder).padStart(4, '0')}`;
/** `events/0000/000012.json`: a folder per thousand, so that no folder grows without end. */
const eventPath = (seq) => `${folderPath(folderOf(seq))}/${String(seq).padStart(6, '0')}.json`;
const eventFile = (event) => (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .readableJson */ .Rv)(event);
/** `events/0000.jsonl`: a full folder becomes one file, so that a fresh clone fetches tens of files, not thousands. */
const sealedPath = (folder) => `${folderPath(folder)}.jsonl`;
const sealedFile = (events) => events.map((event) => `${(0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .dj)(event)}\n`).join('');
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
        case 'tombstoned':
            return `${model} ${event.version} tombstoned: its bytes are deleted`;
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
                // Where the next event still fits this one, it is the one before that was changed.
                seq: head === null || nextFits(events, seq) === false ? seq : head.seq,
                reason: head === null
                    ? 'event #1 claims to follow another event'
                    : `event #${head.seq} has been changed: event #${seq} was written after ${event.prev}, now it is ${head.digest}`,
            };
        head = { seq, digest: eventDigest(event) };
    }
    return { valid: true, events: events.length };
}
/** Whether the event after #`seq` was written after it as it is now; null where there is none. */
function nextFits(events, seq) {
    const next = events.at(seq);
    return next === undefined ? null : next.prev === eventDigest(events[seq - 1]);
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

/***/ 24543:
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
// EXTERNAL MODULE: ./lib/registry/ledger.js
var registry_ledger = __webpack_require__(48122);
;// CONCATENATED MODULE: ./lib/registry/audit.js

const fail = (seq, subject, problem) => ({
    severity: 'fail',
    seq,
    subject,
    problem,
    repair: null,
});
/**
 * Holds the chain, the tags and the tip of the ledger against each other, first event first. Whoever may write
 * everything could forge all of them together; whoever changes any one of them is found.
 */
async function auditLedger(git, { ledger, tags }) {
    const objects = await readTagObjects(git, [...tags.values()]);
    const { events } = ledger;
    const tip = await tipFinding(git, ledger);
    const findings = [
        ...chainFinding(events, tip.length > 0),
        ...events.flatMap((event) => eventFindings(event, tags, objects)),
        ...unknownEvents(events, tags, objects),
        ...tip,
    ];
    return findings.sort((a, b) => (a.seq ?? Infinity) - (b.seq ?? Infinity));
}
/** Where the last two events do not fit, the chain alone cannot say which was changed; the tip of the branch can. */
function chainFinding(events, lastIsForged) {
    const chain = (0,registry_ledger/* verifyChain */.H5)(events);
    if (chain.valid)
        return [];
    const last = events.at(-1)?.seq ?? 1;
    return [fail(lastIsForged && chain.seq === last - 1 ? last : chain.seq, 'ledger', chain.reason)];
}
function eventFindings(event, tags, objects) {
    return Object.entries(event.tags).flatMap(([name, oid]) => {
        const found = tags.get(name);
        if (found === undefined)
            return [fail(event.seq, name, 'the tag has been deleted')];
        if (found !== oid)
            return [fail(event.seq, name, `the tag was ${oid}, it is ${found}`)];
        const object = objects.get(oid);
        if (object === undefined)
            return [];
        const told = event.tagged?.[name];
        if (told && (told.commit !== object.target || told.seconds !== object.seconds))
            return [fail(event.seq, name, `the tag is on commit ${object.target}, the event says ${told.commit}`)];
        if (object.anchor === null)
            return [];
        return object.anchor.seq === event.seq && object.anchor.digest === (0,registry_ledger/* contentDigest */.eZ)(event)
            ? []
            : [fail(event.seq, name, `the event has been changed: the tag was written with another`)];
    });
}
/** Tags that were written with an event which is not there any more. */
function unknownEvents(events, tags, objects) {
    const named = new Set(events.flatMap((event) => Object.keys(event.tags)));
    return [...tags].flatMap(([name, oid]) => {
        const anchor = objects.get(oid)?.anchor;
        if (!anchor || named.has(name))
            return [];
        return [fail(anchor.seq, name, `event #${anchor.seq}, which the tag was written with, does not name it`)];
    });
}
/** The newest commit of the branch says what its last event is: somebody else's commit on top does not. */
async function tipFinding(git, { commit, head }) {
    if (commit === null || head === null)
        return [];
    const message = await git.read(['log', '-1', '--format=%B', commit]);
    const told = /^Ledger-Head: (\S+)$/m.exec(message)?.[1];
    if (told === undefined || told === head.digest)
        return [];
    return [fail(head.seq, 'ledger', `the last event is ${head.digest}, its commit says ${told}`)];
}
async function readTagObjects(git, oids) {
    const objects = new Map();
    if (oids.length === 0)
        return objects;
    const output = await git.bytes(['cat-file', '--batch'], { input: `${oids.join('\n')}\n` });
    let at = 0;
    for (const oid of oids) {
        const end = output.indexOf(10, at);
        const [, type, size] = output.toString('utf8', at, end).split(' ');
        if (type === 'missing') {
            at = end + 1;
            continue;
        }
        const text = output.toString('utf8', end + 1, end + 1 + Number(size));
        if (type === 'tag')
            objects.set(oid, parseTagObject(text));
        at = end + Number(size) + 2;
    }
    return objects;
}
function parseTagObject(text) {
    const [header] = text.split('\n\n', 1);
    const seconds = /^tagger .* (\d+) [+-]\d{4}$/m.exec(header)?.[1];
    const anchor = /^Ledger-Event: (\d+) (sha256:[0-9a-f]{64})$/m.exec(text);
    return {
        target: /^object (\S+)$/m.exec(header)?.[1] ?? '',
        seconds: seconds === undefined ? null : Number(seconds),
        anchor: anchor ? { seq: Number(anchor[1]), digest: anchor[2] } : null,
    };
}

// EXTERNAL MODULE: ./lib/registry/folder.js
var registry_folder = __webpack_require__(29867);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/git/errors.js
var git_errors = __webpack_require__(12585);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/registry/chronicle.js


async function readLedger(git, commit, cache) {
    const ledger = { commit, events: [], head: null, problems: [], open: new Map() };
    if (commit === null)
        return ledger;
    const files = await ledgerFiles(git, commit);
    await readFiles(git, files.filter(({ oid }) => !cache.has(oid)), cache);
    let last;
    for (const file of files) {
        const entries = cache.get(file.oid) ?? [];
        for (const { seq, event } of entries)
            if ('problem' in event)
                ledger.problems.push(`Event #${seq} of the ledger cannot be read: ${event.problem}.`);
            else
                ledger.events.push(event);
        if (!file.sealed)
            countOpen(ledger, file.seq, entries);
        last = entries.at(-1) ?? last;
    }
    ledger.head = last ? { seq: last.seq, digest: digestOf(last) } : null;
    return ledger;
}
const digestOf = ({ event }) => ('problem' in event ? event.digest : (0,registry_ledger/* eventDigest */.Jh)(event));
function countOpen({ open }, seq, entries) {
    const count = open.get((0,registry_ledger/* folderOf */.yS)(seq)) ?? { readable: 0, files: 0 };
    count.files += 1;
    if (entries.every(({ event }) => !('problem' in event)))
        count.readable += 1;
    open.set((0,registry_ledger/* folderOf */.yS)(seq), count);
}
async function ledgerFiles(git, commit) {
    return (await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, 'events/']))
        .split('\0')
        .map((line) => /^100644 blob ([0-9a-f]+)\tevents\/(?:\d+\/(\d+)\.json|(\d+)\.jsonl)$/.exec(line))
        .filter((match) => match !== null)
        .map(([, oid, seq, folder]) => seq === undefined
        ? { oid, seq: Math.max(1, Number(folder) * 1000), sealed: true }
        : { oid, seq: Number(seq), sealed: false })
        .sort((a, b) => a.seq - b.seq);
}
async function readFiles(git, files, cache) {
    if (files.length === 0)
        return;
    const input = `${files.map(({ oid }) => oid).join('\n')}\n`;
    const output = await git.bytes(['cat-file', '--batch'], { input });
    let at = 0;
    for (const { oid, seq, sealed } of files) {
        const end = output.indexOf(10, at);
        const size = Number(output.toString('utf8', at, end).split(' ')[2]);
        const text = output.toString('utf8', end + 1, end + 1 + size);
        cache.set(oid, sealed ? readSealed(text, seq) : [{ seq, event: readEvent(text) }]);
        at = end + size + 2;
    }
}
/** A line that cannot be read has the number after the one before it. */
function readSealed(text, first) {
    let next = first;
    return text
        .split('\n')
        .filter(Boolean)
        .map((line) => {
        const event = readEvent(line);
        const seq = 'problem' in event ? next : event.seq;
        next = seq + 1;
        return { seq, event };
    });
}
function readEvent(text) {
    try {
        return (0,registry_ledger/* parseEvent */.wj)(text);
    }
    catch (error) {
        return { problem: error.message, digest: (0,canonical/* sha256 */.sc)(text) };
    }
}

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
const TAGS = 'refs/tags/';
const FETCH_ATTEMPTS = 4;
const TAG_FIELDS = '%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(tag)%00%(*objectname)%00%(*objecttype)%00' +
    '%(taggername)%00%(taggeremail)%00%(taggerdate:unix)';
/** The ref that holds the ledger in this clone. */
const ledgerRef = (remote) => remote === null ? LEDGER_REF : `refs/remotes/${remote}/${registry_ledger/* LEDGER_BRANCH */.jF}`;
async function openPlace(git, remote) {
    const [shallow, url] = await Promise.all([
        git.read(['rev-parse', '--is-shallow-repository']),
        git.run(['remote', 'get-url', remote]),
    ]);
    return { git, remote: url.code === 0 ? remote : null, shallow: shallow === 'true' };
}
/**
 * Brings what is new on the remote into this clone, then reads it. One round trip where nothing is new, two where the
 * ledger is; a third only for tags that something else wrote past the ledger.
 */
async function takeSnapshot(place, cache) {
    if (place.remote === null)
        return readSnapshot(place, await listLocal(place), cache);
    const remote = place.remote;
    return patiently(place, async () => {
        const [listing, local] = await Promise.all([listRemote(place, remote), listLocal(place)]);
        const ledgerAt = listing.get(LEDGER_REF);
        if (ledgerAt !== undefined && ledgerAt !== local.get(LEDGER_REF))
            await fetchRefs(place, remote, [`+${LEDGER_REF}:${ledgerRef(remote)}`]);
        return readSnapshot(place, listing, cache, local);
    });
}
async function listRemote(place, remote) {
    const text = await place.git.read(['ls-remote', '--refs', '--', remote, 'refs/tags/*', LEDGER_REF]);
    return listingOf(text.split('\n').map((line) => line.split('\t')));
}
async function listLocal({ git, remote }) {
    const ledger = ledgerRef(remote);
    const text = await git.read(['for-each-ref', '--format=%(objectname) %(refname)', 'refs/tags', ledger]);
    return listingOf(text.split('\n').map((line) => {
        const [oid, ref] = line.split(' ');
        return [oid, ref === ledger ? LEDGER_REF : ref];
    }));
}
function listingOf(lines) {
    const listing = new Map();
    for (const [oid, ref] of lines)
        if (ref === LEDGER_REF || (ref?.startsWith(TAGS) && parseTag(ref.slice(TAGS.length))))
            listing.set(ref, oid);
    return listing;
}
/** Only registry refs: the user's own tags and branches stay as they are. */
async function fetchRefs(place, remote, refspecs) {
    if (refspecs.length === 0)
        return;
    const depth = place.shallow ? ['--depth=1'] : [];
    await place.git.read(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', ...depth, '--stdin', '--', remote], { input: `${refspecs.join('\n')}\n` });
}
const FEW = 50;
/** Beyond a few, a pattern per model and kind of tag: git takes seconds to match thousands of single names. */
function refspecsOf(tags) {
    const patterns = tags.length <= FEW ? tags : tags.map((name) => name.replace(/([@#]).*$/, '$1*'));
    return [...new Set(patterns)].map((pattern) => `+${TAGS}${pattern}:${TAGS}${pattern}`);
}
/** Fetches the tags, and so the commits, of which this clone has not got the object. */
async function fetchTags(place, tags) {
    if (place.remote === null || tags.length === 0)
        return;
    const remote = place.remote;
    const input = `${tags.map(({ oid }) => oid).join('\n')}\n`;
    const found = (await place.git.read(['cat-file', '--batch-check'], { input })).split('\n');
    const missing = tags.filter((_, i) => found[i].endsWith(' missing'));
    await patiently(place, () => fetchRefs(place, remote, refspecsOf(missing.map(({ name }) => name))));
}
/** Reads the registry as `listing` says it is; `local` is what this clone has, where that may differ. */
async function readSnapshot(place, listing, cache, local = listing) {
    const ledger = await readLedger(place.git, listing.get(LEDGER_REF) ?? null, cache);
    const tags = new Map([...listing].filter(([ref]) => ref !== LEDGER_REF).map(([ref, oid]) => [ref.slice(TAGS.length), oid]));
    const known = recordsOf(ledger.events, tags);
    const unknown = [...tags.keys()].filter((name) => !known.has(name));
    const records = [...known.values(), ...(await readTags(place, unknown, tags, local))];
    const state = foldTags(records);
    for (const ref of local.keys())
        if (!listing.has(ref) && ref !== LEDGER_REF)
            state.problems.push(`Tag ${ref.slice(TAGS.length)} is ignored: it is in this clone only, not on ${place.remote}.`);
    return { state, tags, ledger };
}
/** Tags that are as the ledger saw them, from the ledger. */
function recordsOf(events, tags) {
    const records = new Map();
    for (const event of events)
        for (const [name, facts] of Object.entries(event.tagged ?? {})) {
            const oid = tags.get(name);
            if (oid === undefined || oid !== event.tags[name])
                continue;
            const { commit, seconds, tagger } = facts;
            records.set(name, {
                name,
                oid,
                type: 'tag',
                innerName: name,
                target: commit,
                targetType: 'commit',
                tagger,
                seconds,
            });
        }
    return records;
}
/** Tags that the ledger does not know as they are, from their objects, which are fetched where they are not here. */
async function readTags(place, names, tags, local) {
    if (names.length === 0)
        return [];
    const differing = names.filter((name) => local.get(TAGS + name) !== tags.get(name));
    if (place.remote !== null)
        await fetchRefs(place, place.remote, refspecsOf(differing));
    return (await listTags(place.git, names)).filter(({ name, oid }) => tags.get(name) === oid);
}
async function listTags(git, names) {
    const wanted = new Set(names);
    const refs = names.length <= FEW ? names.map((name) => TAGS + name) : [TAGS.slice(0, -1)];
    const text = await git.read(['for-each-ref', `--format=${TAG_FIELDS}`, ...refs]);
    return text
        .split('\n')
        .map((line) => line.split('\0'))
        .filter(([name]) => wanted.has(name))
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
const LONGEST_PAUSE_MS = 20_000;
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
        const started = performance.now();
        const published = await publish(landing.place, publication, context);
        if (published.outcome === 'landed')
            return { result, publication };
        // In units of how long a push takes here: what is short on one machine is a collision on a busy one.
        const slot = performance.now() - started;
        await (0,promises_.setTimeout)(Math.random() * Math.min(LONGEST_PAUSE_MS, slot * 2 ** attempt));
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
// EXTERNAL MODULE: ./lib/registry/gc.js
var gc = __webpack_require__(63077);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/registry/objects.js




/**
 * Writes a tree: that of `base` with `files` added or replaced and `removed` left out. Uses an index of its own, so the user's index and
 * work tree stay as they are.
 */
async function writeTree(git, base, files, removed = []) {
    const entries = Object.entries(files);
    for (const [path] of entries)
        assertInside(path);
    const scratch = await (0,external_node_fs_promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-tree-'));
    try {
        const oids = await writeBlobs(git, entries.map(([, content]) => content), scratch);
        const environment = { GIT_INDEX_FILE: (0,external_node_path_.join)(scratch, 'index') };
        await git.read(base === null ? ['read-tree', '--empty'] : ['read-tree', base], { environment });
        const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`);
        const input = [...gone, ...entries.map(([path], i) => `100644 ${oids[i]}\t${path}\0`)].join('');
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
/** The name that {@link writeTag} puts into a tag. */
const taggerName = (identity) => clean(identity).name;
/** Git's headers hold no angle brackets and no line breaks in names. */
function clean(identity) {
    const plain = (text) => text.replace(/[<>\n\r\0]/g, '').trim();
    return { name: plain(identity.name) || 'mlops', email: plain(identity.email) };
}

;// CONCATENATED MODULE: ./lib/registry/proposals.js






async function proposeVersion(registry, context, request) {
    const { model, source } = request;
    assertName('model', model);
    const same = request.sha256 === undefined ? undefined : registry.sameBytes(model, request.sha256);
    if (same)
        return { done: same };
    await assertCommit(context, source);
    const version = request.version ?? registry.nextVersion(model, await bumpOf(registry, request));
    const tag = formatTag({ action: 'register', model, version });
    assertFree(registry, context, model, version, tag);
    const content = 'prepare' in request ? await request.prepare({ version, tag }) : request;
    const by = signature(context, dateAfter(context, model));
    const said = {
        ...eventBase(context),
        type: 'registered',
        model,
        version,
        stage: null,
        from: null,
        details: { ...(request.sha256 ? { sha256: request.sha256 } : {}), ...content.details },
    };
    const trailers = trailerBlock(content.tagBody, [
        ['Source', source],
        ...origin(context),
        proposals_anchor(context, said),
    ]);
    const message = `${tagSubject.register(model, version)}\n\n${trailers}\n`;
    const tree = await writeTree(context.git, source, content.files);
    const commit = await writeCommit(context.git, { tree, parents: [source], message, by });
    const oid = await writeTag(context.git, { name: tag, commit, message, by });
    const made = { name: tag, oid, commit, seconds: by.seconds };
    const { publication, seq } = await withEvents(context, [made], said);
    return {
        publication,
        context: pushContext(context, `tag ${tag}`),
        result: { changed: true, version, tag, commit, seq },
    };
}
const bumpOf = async (registry, { model, bump = 'minor' }) => typeof bump === 'string' ? bump : bump(registry.versions(model).at(0));
async function proposeAssignment(registry, context, request) {
    const { model, stage } = request;
    assertName('stage', stage);
    const version = registry.resolve(model, request.version);
    if (registry.isTombstoned(model, version.version))
        throw new errors/* UserError */.yo(`${version.tag} has no bytes any more: mlops registry gc deleted them`, {
            hint: 'Train it again from its commit, which holds code and record, and register that.',
        });
    const holders = context.snapshot.state.models.get(model)?.stages.get(stage) ?? [];
    const from = holders[0]?.version.version ?? null;
    if (from === version.version)
        return { done: { changed: false, tags: [], from, seq: null } };
    assertExpected(registry, request, holders[0]);
    const outgoing = holders.map((holder) => holder.version).filter(({ commit }) => commit !== version.commit);
    await registry.bring([version, ...outgoing]);
    const said = {
        ...eventBase(context),
        type: request.type ?? 'promoted',
        model,
        version: version.version,
        stage,
        from,
        details: {
            ...request.details,
            ...(request.expectedFrom === undefined ? {} : { 'expected-from': request.expectedFrom }),
        },
    };
    const tags = await stageTags(context, { model, stage, from, incoming: version, outgoing, said });
    const { publication, seq } = await withEvents(context, [tags.assigned, ...tags.unassigned], said);
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
async function proposeTombstones(registry, context, versions) {
    const going = versions.flatMap(({ bytes, ...each }) => {
        const version = registry.versions(each.model).find((known) => known.version === each.version);
        if (!version || (0,gc/* isProtected */.b)(registry, { model: each.model, version }))
            return [];
        return [{ ...each, bytes, tag: version.tag }];
    });
    if (going.length === 0)
        return { done: [] };
    const { publication } = await withEvents(context, [], ...going.map(({ model, version, bytes }) => ({
        ...eventBase(context),
        type: 'tombstoned',
        model,
        version,
        stage: null,
        from: null,
        details: { bytes },
    })));
    const result = going.map(({ tag }) => tag);
    return { publication, context: pushContext(context, 'events to mlops/ledger'), result };
}
async function proposeRecord(context, request) {
    const { publication, seq } = await withEvents(context, [], {
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
async function stageTags(context, move) {
    const { model, stage, from, incoming, outgoing, said } = move;
    const seconds = dateAfter(context, model);
    const counter = (context.snapshot.state.models.get(model)?.counter ?? 0) + 1;
    const trailers = trailerBlock(from === null ? '' : `Was: ${from}`, [
        ...origin(context),
        proposals_anchor(context, said),
    ]);
    const write = async (name, commit, subject, at) => {
        const message = `${subject}\n\n${trailers}\n`;
        const by = signature(context, at);
        return { name, oid: await writeTag(context.git, { name, commit, message, by }), commit, seconds: at };
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
/** The next ledger commit, with events of which the first names the tags that it comes with. */
async function withEvents(context, tags, ...contents) {
    const { ledger } = context.snapshot;
    const events = [];
    let { head } = ledger;
    for (const [i, content] of contents.entries()) {
        const event = (0,registry_ledger/* eventAfter */.Hg)(head, { ...content, ...(i === 0 ? claims(context, tags) : { tags: {} }) });
        head = { seq: event.seq, digest: (0,registry_ledger/* eventDigest */.Jh)(event) };
        events.push(event);
    }
    const { files, removed } = filesOf(context, events);
    const more = events.length > 1 ? ` and ${events.length - 1} more` : '';
    const trailers = trailerBlock('', [
        ...origin(context),
        ['Ledger-Head', (0,registry_ledger/* eventDigest */.Jh)(events[events.length - 1])],
    ]);
    const message = `${(0,registry_ledger/* eventSubject */.r5)(events[0])}${more}\n\n${trailers}\n`;
    const after = await writeCommit(context.git, {
        tree: await writeTree(context.git, ledger.commit, files, removed),
        parents: ledger.commit === null ? [] : [ledger.commit],
        message,
        by: signature(context, wholeSeconds(context.now)),
    });
    return { publication: { tags, ledger: { before: ledger.commit, after } }, seq: events[0].seq };
}
/** A line of a tag's message that holds the event that it comes with. */
function proposals_anchor({ snapshot }, said) {
    const event = (0,registry_ledger/* eventAfter */.Hg)(snapshot.ledger.head, { ...said, tags: {} });
    return ['Ledger-Event', `${event.seq} ${(0,registry_ledger/* contentDigest */.eZ)(event)}`];
}
function claims({ identity }, tags) {
    const tagger = taggerName(identity);
    if (tags.length === 0)
        return { tags: {} };
    return {
        tags: Object.fromEntries(tags.map(({ name, oid }) => [name, oid])),
        tagged: Object.fromEntries(tags.map(({ name, commit, seconds }) => [name, { commit, seconds, tagger }])),
    };
}
/** A file per event; the folders before theirs are sealed, unless they hold something that cannot be read. */
function filesOf({ snapshot: { ledger } }, events) {
    const files = {};
    const removed = [];
    for (const event of events)
        files[(0,registry_ledger/* eventPath */.Qv)(event.seq)] = (0,registry_ledger/* eventFile */.Rm)(event);
    for (const [folder, count] of ledger.open) {
        const full = ledger.events.filter(({ seq }) => (0,registry_ledger/* folderOf */.yS)(seq) === folder);
        if (folder >= (0,registry_ledger/* folderOf */.yS)(events[0].seq) || full.length !== count.files || count.readable !== count.files)
            continue;
        files[(0,registry_ledger/* sealedPath */.ss)(folder)] = (0,registry_ledger/* sealedFile */.X2)(full);
        removed.push(...full.map(({ seq }) => (0,registry_ledger/* eventPath */.Qv)(seq)));
    }
    return { files, removed };
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
        await this.bring([version]);
        await this.#checkTarget(version);
        const entry = await git.read(['ls-tree', '-z', '--full-tree', version.commit, '--', path]);
        const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
        return blob === undefined ? undefined : git.bytes(['cat-file', 'blob', blob]);
    }
    /** Every file below a folder of a commit, by its path below that folder. */
    async readFolder(commit, folder) {
        const all = [...this.#snapshot.state.models.values()].flatMap(({ versions }) => versions);
        await this.bring(all.filter((version) => version.commit === commit));
        return (0,registry_folder/* readFolder */.j)(this.#place.git, commit, folder);
    }
    /** Brings the commits of versions into this clone; those that are here already cost nothing. */
    bring(versions) {
        const { tags } = this.#snapshot;
        return fetchTags(this.#place, versions.flatMap(({ tag: name }) => {
            const oid = tags.get(name);
            return oid === undefined ? [] : [{ name, oid }];
        }));
    }
    /** Counts on from the highest version that any tag ever named, deregistered ones too. */
    nextVersion(model, bump) {
        const taken = [...(this.#model(model)?.taken ?? [])].sort(compareVersions);
        return taken.length === 0 ? FIRST_VERSION : bumpVersion(taken[taken.length - 1], bump);
    }
    /** Whether gc has deleted the bytes of the version. */
    isTombstoned(model, version) {
        return this.#snapshot.ledger.events.some((event) => event.type === 'tombstoned' && event.model === model && event.version === version);
    }
    /** The version of the model that has these bytes, by the ledger: no record of the others has to be read. */
    sameBytes(model, sha256) {
        const active = new Map(this.versions(model).map((each) => [each.version, each]));
        for (const { type, model: about, version, details, seq } of this.#snapshot.ledger.events) {
            const found = active.get(version);
            if (!found || type !== 'registered' || about !== model || details.sha256 !== sha256)
                continue;
            if (!this.isTombstoned(model, version))
                return { changed: false, version, tag: found.tag, commit: found.commit, seq };
        }
        return undefined;
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
    /** {@link verify}, and every tag's own object held against its event: brings all tags into this clone. */
    async audit() {
        const { tags } = this.#snapshot;
        await fetchTags(this.#place, [...tags].map(([name, oid]) => ({ name, oid })));
        return auditLedger(this.#place.git, this.#snapshot);
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
    /** The ledger says where a tag points; before anything is read there, the tag itself must agree. */
    async #checkTarget({ tag, commit }) {
        const target = await this.#place.git.read(['rev-parse', `${this.#snapshot.tags.get(tag)}^{commit}`]);
        if (target === commit)
            return;
        throw new errors/* UserError */.yo(`${tag} points to commit ${target}, but the ledger says ${commit}`, {
            hint: 'Somebody changed the ledger: mlops registry fsck says where.',
        });
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
    /**
     * Records in one push that the bytes of versions go. A version that came to hold a stage meanwhile is left out.
     * @returns the tags of those whose bytes may be deleted now.
     */
    async tombstone(versions) {
        return this.#write((context) => proposeTombstones(this, context, versions));
    }
    /** Adds an event that comes with no tag. */
    async record(request) {
        return this.#write((context) => proposeRecord(context, request));
    }
    async #write(propose) {
        const identity = await this.#identity();
        const { result, publication } = await land({
            place: this.#place,
            attempts: this.#options.attempts ?? 50,
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
        this.#snapshot = await readSnapshot(this.#place, listing, this.#cache);
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

/***/ 62622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ releaseStore)
/* harmony export */ });
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1697);

const ASSET = 'model.onnx';
/** Keeps each model as an asset of the release of its tag: a draft until the tag exists, public after. */
function releaseStore(assets) {
    return {
        async put(file, facts) {
            await (0,_stores_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyFile */ .AI)(file, facts.sha256, file);
            const uri = await assets.upload(facts.tag, file, ASSET);
            return { store: 'release', uri, sha256: facts.sha256, bytes: facts.bytes };
        },
        finish: (tag, sha256) => assets.publish(tag, sha256),
        discard: (sha256) => assets.discard(sha256),
        async get(location, destination) {
            await assets.download(location.uri, destination);
            await (0,_stores_js__WEBPACK_IMPORTED_MODULE_0__/* .verifyFile */ .AI)(destination, location.sha256, location.uri);
        },
        async list() {
            return (await assets.list()).map(({ id, draft, ...item }) => ({
                ...item,
                state: draft ? (item.complete ? 'draft' : 'partial') : 'public',
                remove: () => assets.remove(id),
            }));
        },
    };
}


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   aO: () => (/* binding */ fetchModel),
/* harmony export */   uh: () => (/* binding */ hex)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22322);






/**
 * Path of the bytes of one version, out of `cacheDirectory` or out of the first store that has them. The digest is
 * checked at every read, so a damaged cache heals itself.
 */
async function fetchModel(locations, cacheDirectory, stores) {
    const { sha256 } = locations[0];
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDirectory, hex(sha256), 'model.onnx');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(path)) === sha256)
        return path;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cacheDirectory, hex(sha256)), { recursive: true });
    const failures = [];
    for (const location of locations) {
        const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.part`;
        try {
            await storeOf(location, stores).get(location, part);
            await verifyFile(part, sha256, location.uri);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, path);
            return path;
        }
        catch (error) {
            failures.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc)(error));
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`No store could give the model ${sha256}:\n${failures.join('\n')}`);
}
/** @throws UserError where the file is not the one that was asked for. */
async function verifyFile(path, expected, shown) {
    const actual = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .h)(path);
    if (actual !== expected)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${shown} has been changed: it should be ${expected}, it is ${actual}`);
}
/** The hex digits alone, as a folder's name. */
const hex = (digest) => digest.slice('sha256:'.length);
function storeOf(location, stores) {
    const store = stores[location.store];
    if (store)
        return store;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${location.uri} is in the ${location.store} store, which cannot be reached from here`);
}


/***/ }),

/***/ 79336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T3: () => (/* binding */ readRecords),
/* harmony export */   aE: () => (/* binding */ readRecord),
/* harmony export */   lX: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88572);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29867);



/** Where a version's commit keeps its record, whatever `evidence-dir` the workflow uses. */
const recordPath = (model, file) => `.mlops/${model}/${file}`;
/** One document of many versions, read by one git, because a thousand versions would be thousands of processes. */
async function readRecords(git, model, name, versions) {
    const path = recordPath(model, `${name}.json`);
    const blobs = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .readBlobs */ .b)(git, versions.map(({ commit }) => `${commit}:${path}`));
    return blobs.map((blob, i) => blob === undefined
        ? { document: null, problem: null }
        : parse(name, blob.toString('utf8'), `${versions[i].tag}:${path}`));
}
/** One document of one version, whose commit is fetched where it is not here. */
async function readRecord(registry, model, name, version) {
    const path = recordPath(model, `${name}.json`);
    const bytes = await registry.readFile(version, path);
    return bytes === undefined
        ? { document: null, problem: null }
        : parse(name, bytes.toString('utf8'), `${version.tag}:${path}`);
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
const formats = new Map();
/** Making one takes longer than using it a hundred times. */
function formatOf(decimals) {
    const known = formats.get(decimals);
    if (known)
        return known;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const made = new Intl.NumberFormat('en-US', digits);
    formats.set(decimals, made);
    return made;
}
/** `1,234.50`, `−0.012`; never a negative zero. */
function fixed(value, decimals) {
    const text = formatOf(decimals).format(Math.abs(value));
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
