export const id = 444;
export const ids = [444,63];
export const modules = {

/***/ 22322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fileDigest),
/* harmony export */   l: () => (/* binding */ writeFileAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);




/** Streams a file through SHA-256. One MiB a read: a third faster than Node's default of 64 KiB. */
async function fileDigest(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path, { highWaterMark: 1 << 20 }))
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** Writes to a temporary name beside the target, then renames: readers see the old file or the new one. */
async function writeFileAtomically(path, data) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), { recursive: true });
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), `.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(temporary, 'wx');
        try {
            await handle.writeFile(data);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(temporary, { force: true });
        throw error;
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

/***/ 67676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   Vd: () => (/* binding */ serverUrl),
/* harmony export */   _n: () => (/* binding */ pullRequestOf),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   pO: () => (/* binding */ runContext),
/* harmony export */   ty: () => (/* binding */ isFromFork)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const FULL_SHA = /^[0-9a-f]{40}$/;
/** The run as the runner's variables describe it; null where one is missing. */
function runContext(environment) {
    const read = (name) => environment[`GITHUB_${name}`] || null;
    const [id, repository, attempt, sha] = [
        read('RUN_ID'),
        read('REPOSITORY'),
        read('RUN_ATTEMPT'),
        read('SHA'),
    ];
    return {
        id,
        attempt: attempt === null ? null : Number(attempt),
        url: id && repository ? `${serverUrl(environment)}/${repository}/actions/runs/${id}` : null,
        workflow: read('WORKFLOW'),
        actor: read('ACTOR'),
        event: read('EVENT_NAME'),
        repository,
        sha: sha !== null && FULL_SHA.test(sha) ? sha : null,
        ref: read('REF'),
    };
}
const serverUrl = (environment) => environment.GITHUB_SERVER_URL || 'https://github.com';
function readEvent(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    return path && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')) : {};
}
/**
 * The pull request of a `pull_request`, `pull_request_target` or `workflow_run` event, from the payload that
 * GitHub wrote; never from an artifact, which a fork may have filled. Null where the payload names none.
 */
function pullRequestOf(event, repository) {
    const { pull_request: pull, workflow_run: run } = event;
    const fromFork = isFromFork(event, repository);
    if (pull !== undefined)
        return { number: pull.number, fromFork, headSha: pull.head.sha };
    const found = run?.pull_requests.find((each) => each.head.sha === run.head_sha && each.base.repo.id === event.repository?.id);
    if (run === undefined || found === undefined)
        return null;
    return { number: found.number, fromFork, headSha: run.head_sha };
}
/** Whether the event is about the code of a fork. A head without a repository is a fork that was deleted. */
function isFromFork({ pull_request: pull, workflow_run: run }, repository) {
    if (pull !== undefined)
        return pull.head.repo?.full_name !== repository;
    return run !== undefined && run.head_repository?.full_name !== repository;
}
/**
 * Where to look for the pull request of a `workflow_run` whose list is empty, as it is for every fork:
 * the filter `head` of the API's list, and the commit that must match.
 */
function headOf(event, repository) {
    const run = event.workflow_run;
    if (!run?.event.startsWith('pull_request') || !run.head_branch || !run.head_repository)
        return null;
    return {
        head: `${run.head_repository.owner.login}:${run.head_branch}`,
        sha: run.head_sha,
        fromFork: run.head_repository.full_name !== repository,
    };
}


/***/ }),

/***/ 94563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ createOctokit),
  M: () => (/* binding */ ifFound)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/platform/github/limits.js
var limits = __webpack_require__(51315);
;// CONCATENATED MODULE: ./lib/platform/github/permissions.js

/** What a path of the API needs, the first match counts. Reading asks for `read`, everything else for `write`. */
const PERMISSIONS = [
    [
        /\/(issues|pulls)\/(\d+|\{issue_number\}|\{pull_number\}|comments)/,
        'pull-requests',
        'comments on the pull request',
    ],
    [/\/pulls/, 'pull-requests', 'finds the pull request'],
    [/\/releases/, 'contents', 'keeps model files on releases'],
    [/\/(git|branches|contents|commits)\b/, 'contents', 'tags, ledger and source'],
    [/\/actions\//, 'actions', 'artifacts and runs'],
    [/\/statuses/, 'statuses', 'commit statuses'],
    [/\/deployments/, 'deployments', 'records deployments'],
];
/** The error for a call that GitHub refused with 403, or hid behind a 404, as it does in private repositories. */
function missingPermission(method, path, status, fromFork, cause) {
    const level = method === 'GET' ? 'read' : 'write';
    const [, permission, use] = PERMISSIONS.find(([pattern]) => pattern.test(path)) ?? [
        undefined,
        'contents',
        'the repository',
    ];
    const lines = `Add to the job:\n    permissions:\n      ${permission}: ${level}      # ${use}`;
    const fork = 'This run is from a fork, so its token stays read-only whatever the workflow says; do this in the workflow that runs after the merge, or in one that runs on workflow_run.';
    return new errors/* PermissionError */.i_(`GitHub refused ${method} ${path} (${status}): the token may not ${level === 'read' ? 'read' : 'do'} this.`, { hint: fromFork && level === 'write' ? fork : lines, cause });
}

;// CONCATENATED MODULE: ./lib/platform/github/octokit.js




/**
 * The only place that builds a client of GitHub's API. It repeats what failed on the server's side, honours both
 * rate limits up to a total wait, and turns every refusal into an error that names the missing permission.
 */
async function createOctokit({ token, fromFork, log }) {
    const [{ getOctokit: build }, { retry }, { throttling }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(251), __webpack_require__.e(856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
    ]);
    let waited = 0;
    const mayWait = (kind) => (seconds, request) => {
        const allowed = waited + seconds <= limits/* RATE_LIMIT_WAIT_SECONDS */.L2;
        if (allowed)
            waited += seconds;
        const next = allowed ? `waiting ${(0,lib_text/* duration */.p0)(seconds)}` : `not waiting ${(0,lib_text/* duration */.p0)(seconds)}`;
        log.warning(`GitHub's ${kind} was reached at ${request.method} ${request.url}; ${next}.`);
        return allowed;
    };
    const octokit = build(token, {
        ...(process.env.GITHUB_API_URL && { baseUrl: process.env.GITHUB_API_URL }),
        retry: { retries: limits/* RETRIES */.Zs },
        throttle: {
            // GitHub counts by token, so every token has a queue of its own.
            id: token,
            onRateLimit: mayWait('rate limit'),
            onSecondaryRateLimit: mayWait('secondary rate limit'),
        },
    }, retry, throttling);
    octokit.hook.error('request', (error, request) => {
        throw explained(error, request, fromFork);
    });
    return octokit;
}
/** The answer, or undefined where GitHub says that there is no such thing. */
async function ifFound(answer) {
    try {
        return await answer;
    }
    catch (error) {
        if (error instanceof errors/* PermissionError */.i_ && error.cause.status === 404)
            return undefined;
        throw error;
    }
}
function explained(error, request, fromFork) {
    const { status } = error;
    const path = (error.request?.url ?? request.url).replace(/^https?:\/\/[^/]+/, '').replace(/\?.*$/, '');
    const call = `${request.method} ${path}`;
    if (status === 401)
        return new errors/* PermissionError */.i_(`GitHub does not accept the token (401 for ${call}).`, {
            hint: "A job's token ends with the job, after 24 hours at the latest.",
            cause: error,
        });
    if (isRateLimit(error))
        return new errors/* PlatformError */.Wk(`GitHub's rate limit is used up (${status} for ${call}).`, {
            hint: 'Run again later, or with a token that has a limit of its own.',
            cause: error,
        });
    if (status === 403 || status === 404)
        return missingPermission(request.method, path, status, fromFork, error);
    if (status !== undefined && status < 500)
        return new errors/* PlatformError */.Wk(`GitHub refused ${call} (${status}): ${error.message}`, { cause: error });
    return new errors/* PlatformError */.Wk(`GitHub did not answer ${call} (${status ?? 'no connection'}) after ${limits/* RETRIES */.Zs} retries: ${error.message}`, { cause: error });
}
function isRateLimit({ status, message, response }) {
    if (status === 429)
        return true;
    return status === 403 && (/rate limit/i.test(message) || response?.headers['x-ratelimit-remaining'] === '0');
}


/***/ }),

/***/ 3633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ GithubReleases)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22322);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51315);
/* harmony import */ var _octokit_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94563);









/** Assets on releases, checked by digest on the way up and on the way down. */
class GithubReleases {
    #octokit;
    #repository;
    /** Digest → draft that this run made and has not published. */
    #own = new Map();
    constructor(octokit, repository) {
        this.#octokit = octokit;
        this.#repository = repository;
    }
    async upload(tag, file, name) {
        const digest = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .h)(file);
        const release = (await this.#ownDraft(tag, digest)) ?? (await this.#published(tag));
        const present = release?.assets.find((asset) => asset.name === name);
        if (release === undefined || present === undefined || !(await isIntact(present, file, digest)))
            await this.#send(await this.#draftFor(tag, digest, release, present), file, name, digest);
        const { owner, repo } = this.#repository;
        return `${owner}/${repo}#${tag}/${name}`;
    }
    /** The tag must exist: GitHub would make one of its own, at a commit that nobody chose. */
    async publish(tag, digest) {
        if ((await this.#published(tag)) !== undefined)
            return false;
        const release = (await this.#ownDraft(tag, digest)) ?? (await this.#draftWith(tag, digest));
        if (release === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`There is no draft release of ${tag} with the model ${digest} to publish.`);
        const octokit = await this.#octokit();
        // The repository may release software too; a model must not become its latest release.
        await octokit.rest.repos.updateRelease({
            ...this.#repository,
            release_id: release.id,
            draft: false,
            make_latest: 'false',
        });
        this.#own.delete(digest);
        return true;
    }
    async discard(digest) {
        const id = this.#own.get(digest);
        if (id === undefined)
            return;
        this.#own.delete(digest);
        await this.remove(id);
    }
    async list() {
        const octokit = await this.#octokit();
        const all = await octokit.paginate(octokit.rest.repos.listReleases, {
            ...this.#repository,
            per_page: _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .PAGE_SIZE */ .md,
        });
        return all.flatMap((release) => stored(release, this.#repository));
    }
    async remove(id) {
        const octokit = await this.#octokit();
        await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_7__/* .ifFound */ .M)(octokit.rest.repos.deleteRelease({ ...this.#repository, release_id: id }));
    }
    async download(uri, destination) {
        const { repository, tag, name } = parseUri(uri);
        const release = await this.#find(tag, repository);
        const asset = release?.assets.find((each) => each.name === name);
        if (asset === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`${uri} is not there: it was deleted, or the token may not see it.`);
        const octokit = await this.#octokit();
        const { data } = await octokit.rest.repos.getReleaseAsset({
            ...repository,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            request: { parseSuccessResponseBody: false },
        });
        const temporary = `${destination}.part`;
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(destination), { recursive: true });
        try {
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(data), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(temporary));
            if (!(await isIntact(asset, temporary, await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .h)(temporary))))
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`${uri} did not arrive as GitHub describes it (${asset.digest}, ${asset.size} bytes).`);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, destination);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        }
    }
    async #published(tag, repository = this.#repository) {
        const octokit = await this.#octokit();
        return (await (0,_octokit_js__WEBPACK_IMPORTED_MODULE_7__/* .ifFound */ .M)(octokit.rest.repos.getReleaseByTag({ ...repository, tag })))?.data;
    }
    /** A release by its tag; a draft too, which only the list shows. */
    async #find(tag, repository) {
        return ((await this.#published(tag, repository)) ??
            (await this.#listed(({ tag_name }) => tag_name === tag, repository)));
    }
    /** Two runs that race for one version each have a draft of its tag, so the bytes tell which is whose. */
    #draftWith(tag, digest) {
        return this.#listed((release) => release.draft && release.tag_name === tag && digestOf(release) === digest, this.#repository);
    }
    async #listed(is, repository) {
        const octokit = await this.#octokit();
        const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, {
            ...repository,
            per_page: _limits_js__WEBPACK_IMPORTED_MODULE_8__/* .PAGE_SIZE */ .md,
        });
        for await (const { data } of pages) {
            const found = data.find(is);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** The draft that this run made for the bytes; renamed where the version's name was lost to somebody else. */
    async #ownDraft(tag, digest) {
        const id = this.#own.get(digest);
        if (id === undefined)
            return undefined;
        const octokit = await this.#octokit();
        const at = { ...this.#repository, release_id: id };
        const { data } = await octokit.rest.repos.getRelease(at);
        if (data.tag_name === tag)
            return data;
        return (await octokit.rest.repos.updateRelease({ ...at, ...described(tag, digest), draft: true })).data;
    }
    /** Where the bytes are to be sent: never to what is published already, never to another run's draft. */
    async #draftFor(tag, digest, release, present) {
        const octokit = await this.#octokit();
        if (release !== undefined && !release.draft)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`${release.tag_name} is published already, with ${present?.digest ?? 'no such file'} instead of ${digest}. What is published is never replaced.`);
        if (release !== undefined) {
            if (present !== undefined)
                await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: present.id });
            return release;
        }
        const created = { ...this.#repository, ...described(tag, digest), draft: true };
        const { data } = await octokit.rest.repos.createRelease(created);
        this.#own.set(digest, data.id);
        return data;
    }
    async #send(release, file, name, digest) {
        const octokit = await this.#octokit();
        const { data } = await octokit.request({
            method: 'POST',
            url: release.upload_url,
            name,
            headers: { 'content-type': 'application/octet-stream' },
            // A blob is read while it is sent, and its length is known.
            data: await (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openAsBlob)(file),
        });
        const asset = data;
        if (await isIntact(asset, file, digest))
            return;
        await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: asset.id });
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)} did not reach GitHub whole: ${asset.digest} there, ${digest} here.`);
    }
}
/** The digest stands in the text too: older servers give none for an asset, and an upload may have been cut off. */
const described = (tag, digest) => ({
    tag_name: tag,
    name: tag,
    body: `Bytes of the model version \`${tag}\`.\n\nModel-Digest: ${digest}`,
});
const digestOf = ({ body, assets }) => /^Model-Digest: (sha256:[0-9a-f]{64})$/m.exec(body ?? '')?.[1] ?? assets[0]?.digest ?? undefined;
/** Empty for a release that holds no model of ours. */
function stored(release, { owner, repo }) {
    const { id, draft, tag_name: tag, created_at: created, assets } = release;
    const sha256 = digestOf(release);
    if (sha256 === undefined || !tag.includes('@'))
        return [];
    const bytes = assets.reduce((sum, { size }) => sum + size, 0);
    const complete = assets.some(({ state }) => state === 'uploaded');
    return [{ id, draft, tag, created, sha256, bytes, complete, uri: `${owner}/${repo}#${tag}` }];
}
/** Older servers give no digest; the size must do there. */
async function isIntact(asset, file, digest) {
    if (asset.state !== 'uploaded' || asset.size !== (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file)).size)
        return false;
    return !asset.digest || asset.digest === digest;
}
function parseUri(uri) {
    const match = /^([^/#]+)\/([^/#]+)#(.+)\/([^/]+)$/.exec(uri);
    if (match === null)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`"${uri}" is not owner/repository#tag/asset.`);
    const [, owner, repo, tag, name] = match;
    return { repository: { owner, repo }, tag, name };
}


/***/ }),

/***/ 49444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLocalPlatform: () => (/* binding */ createLocalPlatform)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/platform/github/log.js
var log = __webpack_require__(98409);
// EXTERNAL MODULE: ./lib/platform/github/octokit.js + 1 modules
var octokit = __webpack_require__(94563);
// EXTERNAL MODULE: ./lib/platform/github/releases.js
var releases = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/platform/tool-cache.js
var tool_cache = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/platform/local/cache.js



/** Copies of files by key, one folder per key: `<root>/<hash>/{key,files/0,files/1,…}`. */
class FolderCache {
    #root;
    #workspace;
    constructor(root, workspace) {
        this.#root = root;
        this.#workspace = workspace;
    }
    /** The exact key first, then the newest entry whose key starts with a restore key, in their order. */
    async restore(paths, key, restoreKeys = []) {
        const entries = await this.#entries();
        const hit = entries.find((entry) => entry.key === key) ??
            restoreKeys
                .map((prefix) => entries.find((entry) => entry.key.startsWith(prefix)))
                .find((entry) => entry !== undefined);
        if (hit === undefined)
            return undefined;
        for (const [index, path] of paths.entries()) {
            const target = (0,external_node_path_.resolve)(this.#workspace, path);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(target), { recursive: true });
            await (0,promises_.cp)((0,external_node_path_.join)(hit.folder, 'files', String(index)), target, { recursive: true, force: true });
        }
        return hit.key;
    }
    /** An entry is never replaced, as in the workflow cache. */
    async save(paths, key) {
        const folder = (0,external_node_path_.join)(this.#root, (0,canonical/* sha256 */.sc)(key).slice('sha256:'.length));
        await (0,promises_.mkdir)(this.#root, { recursive: true });
        const temporary = await (0,promises_.mkdtemp)((0,external_node_path_.join)(this.#root, '.new-'));
        try {
            for (const [index, path] of paths.entries())
                await (0,promises_.cp)((0,external_node_path_.resolve)(this.#workspace, path), (0,external_node_path_.join)(temporary, 'files', String(index)), { recursive: true });
            await (0,promises_.writeFile)((0,external_node_path_.join)(temporary, 'key'), key);
            await (0,promises_.rename)(temporary, folder);
        }
        catch (error) {
            if ((await (0,promises_.stat)(folder).catch(() => undefined)) === undefined)
                throw error;
        }
        finally {
            await (0,promises_.rm)(temporary, { recursive: true, force: true });
        }
    }
    async #entries() {
        const names = await (0,promises_.readdir)(this.#root).catch(() => []);
        const folders = names.filter((name) => !name.startsWith('.')).map((name) => (0,external_node_path_.join)(this.#root, name));
        const entries = await Promise.all(folders.map(async (folder) => ({
            folder,
            key: await (0,promises_.readFile)((0,external_node_path_.join)(folder, 'key'), 'utf8'),
            time: (await (0,promises_.stat)(folder)).mtimeMs,
        })));
        return entries.sort((a, b) => b.time - a.time);
    }
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/platform/local/log.js

const BAR_CELLS = 20;
/** Milliseconds between two pictures of a bar. */
const REDRAW = 80;
/** Lines for a terminal, with a bar for a long step; without a terminal, one line when a step is done. */
class TerminalLog {
    #out;
    #debug;
    #now;
    #step;
    constructor(out, debug, now = () => performance.now()) {
        this.#out = out;
        this.#debug = debug;
        this.#now = now;
    }
    info(message) {
        this.#line(`  ${message.replaceAll('\n', '\n  ')}`);
    }
    debug(message) {
        if (this.#debug)
            this.info(message);
    }
    notice(message, at) {
        this.info(`${place(at)}${message}`);
    }
    warning(message, at) {
        this.info(`⚠️ warning     ${place(at)}${message}`);
    }
    error(message, at) {
        this.info(`❌ error       ${place(at)}${message}`);
    }
    async group(title, body) {
        this.info(title);
        return body();
    }
    progress(step, share, detail = '') {
        const now = this.#now();
        if (this.#step?.name !== step) {
            this.#endStep();
            this.#step = { name: step, started: now, drawn: Number.NEGATIVE_INFINITY };
        }
        const done = share >= 1;
        if (!done && (!this.#out.isTTY || now - this.#step.drawn < REDRAW))
            return;
        this.#step.drawn = now;
        const line = bar(step, Math.min(1, share), detail, (now - this.#step.started) / 1000);
        this.#out.write(this.#out.isTTY ? `\r\u001b[K${cut(line, this.#out.columns)}` : line);
        if (done)
            this.#endStep(true);
    }
    /** An unfinished bar stays above what comes after it. */
    #endStep(written = this.#out.isTTY && this.#step !== undefined) {
        if (written)
            this.#out.write('\n');
        this.#step = undefined;
    }
    #line(text) {
        this.#endStep();
        this.#out.write(`${text}\n`);
    }
}
const place = (at) => at === undefined ? '' : `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}  `;
function bar(step, share, detail, seconds) {
    const full = Math.round(share * BAR_CELLS);
    const cells = '█'.repeat(full) + '░'.repeat(BAR_CELLS - full);
    return `  ${step.padEnd(12)}  ${cells}  ${detail.padEnd(20)}  ${(0,lib_text/* duration */.p0)(seconds)}`;
}
/** A line that wraps cannot be redrawn. */
const cut = (line, columns = 80) => [...line].slice(0, columns - 1).join('');

// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/platform/github/context.js
var context = __webpack_require__(67676);
;// CONCATENATED MODULE: ./lib/platform/local/repository.js



/** What a terminal knows of itself: commit and branch; all of the run where it stands in a workflow's step. */
async function terminalContext(directory, environment) {
    if (environment.GITHUB_ACTIONS === 'true')
        return (0,context/* runContext */.pO)(environment);
    const git = new git_git/* Git */.T({ directory });
    const [sha, ref] = await Promise.all([
        answer(git, ['rev-parse', '--verify', '--quiet', 'HEAD']),
        answer(git, ['symbolic-ref', '--quiet', 'HEAD']),
    ]);
    return { ...(0,context/* runContext */.pO)({}), sha, ref };
}
/** Null where there is no repository, no commit or no branch; and without git, which validation does not need. */
async function answer(git, args) {
    try {
        const { code, stdout } = await git.run(args);
        return (code === 0 && stdout.toString('utf8').trim()) || null;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/platform/local/platform.js













const FOLDER = '.mlops';
/** A terminal: what a workflow would keep for a run lies under `.mlops` here. Made by {@link createLocalPlatform}. */
class LocalPlatform {
    kind = 'local';
    workspace;
    temp = temporaryFolder();
    toolCache = (0,tool_cache/* toolCache */.X)();
    run;
    log;
    pullRequest = null;
    selfHosted = false;
    fromFork = false;
    releases;
    #out;
    #cache;
    constructor(workspace, run, out, token) {
        this.workspace = workspace;
        this.run = run;
        this.#out = out;
        this.log = new TerminalLog(out, process.env.RUNNER_DEBUG === '1');
        this.#cache = new FolderCache((0,external_node_path_.join)(this.toolCache, 'mlops-actions-cache'), workspace);
        this.releases = this.#releases(token, run.repository ?? process.env.GITHUB_REPOSITORY);
    }
    setOutput(name, value) {
        this.#out.write(`  ${name.padEnd(20)}  ${value}\n`);
    }
    /** A terminal has no mask. Nothing here prints what is given to it. */
    maskSecret() { }
    /** There is no runner that lists them. */
    async declareArtifact() { }
    /** Added to `.mlops/summary.md`. */
    async writeSummary(markdown) {
        await (0,promises_.mkdir)(this.#path(), { recursive: true });
        await (0,promises_.appendFile)(this.#path('summary.md'), `${markdown.trimEnd()}\n\n`);
    }
    async uploadArtifact(name, files, root) {
        const folder = this.#artifact(name);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
        for (const file of files)
            await (0,promises_.cp)(file, (0,external_node_path_.join)(folder, (0,external_node_path_.relative)(root, file)), { recursive: true });
        return { name, id: null, url: null, digest: null };
    }
    /** Artifacts of workflow runs stay with GitHub, so any `runId` is not found here. */
    async downloadArtifact(name, destination, runId) {
        const folder = this.#artifact(name);
        if (runId !== undefined || !(0,external_node_fs_.existsSync)(folder))
            return false;
        await (0,promises_.cp)(folder, destination, { recursive: true });
        return true;
    }
    async isForkRun() {
        return false;
    }
    restoreCache(paths, key, restoreKeys) {
        return this.#cache.restore(paths, key, restoreKeys);
    }
    saveCache(paths, key) {
        return this.#cache.save(paths, key);
    }
    /** Writes what a pull request would show to `.mlops/comment-<key>.md`; `url` is that path. */
    async upsertComment(key, body) {
        const path = this.#path(`comment-${key.replaceAll(/[^\w.-]+/g, '-')}.md`);
        await (0,files/* writeFileAtomically */.l)(path, body);
        return { action: 'skipped', url: (0,external_node_path_.relative)(this.workspace, path), reason: 'not in a pull request' };
    }
    /** Git uses the credentials of whoever sits at the terminal. */
    gitEnvironment() {
        return {};
    }
    #path(...parts) {
        return (0,external_node_path_.join)(this.workspace, FOLDER, ...parts);
    }
    #artifact(name) {
        if (!/^[^/\\:*?"<>|]+$/.test(name) || name.startsWith('.'))
            throw new errors/* UserError */.yo(`"${name}" cannot be the name of an artifact.`);
        return this.#path('artifacts', name);
    }
    #releases(token, name) {
        if (!token || !name)
            return null;
        const [owner, repo] = name.split('/');
        const repository = { owner, repo };
        return new releases/* GithubReleases */.o(() => (0,octokit/* createOctokit */.Q)({ token, fromFork: false, log: this.log }), repository);
    }
}
async function createLocalPlatform(workspace, token, out = process.stdout) {
    const run = await terminalContext(workspace, process.env);
    return new LocalPlatform(workspace, run, process.env.GITHUB_ACTIONS === 'true' ? plain(out) : out, token);
}
/** For a `run:` step of a workflow, whose runner obeys commands in what is printed: data must give none. */
function plain(out) {
    return { isTTY: out.isTTY, columns: out.columns, write: (text) => out.write((0,log/* withoutCommands */.D)(text)) };
}
function temporaryFolder() {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-actions-'));
    process.once('exit', () => (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true }));
    return folder;
}


/***/ }),

/***/ 3466:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ toolCache)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Folder that outlives a job: `RUNNER_TOOL_CACHE`, or the user's own cache. */
function toolCache() {
    return process.env.RUNNER_TOOL_CACHE || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(userCache(), 'mlops-actions');
}
const userCache = () => process.env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache');


/***/ })

};
