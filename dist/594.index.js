export const id = 594;
export const ids = [594];
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

/***/ 78169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ commentBudget),
/* harmony export */   l: () => (/* binding */ upsertComment)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51315);


/** Who writes with the token that GitHub gives a job; it may not ask for its own name. */
const JOB_LOGIN = 'github-actions[bot]';
/** Invisible first line by which a comment is found again. A key must not end it early. */
const marker = (key) => `<!-- mlops-actions:${key.replaceAll(/[-<>\r\n]{2,}|[<>\r\n]/g, '-')} -->\n`;
/** Characters that the body of the comment with this key may have. */
const commentBudget = (key) => _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_CHARACTERS */ .db - marker(key).length;
const skipped = (reason) => ({ action: 'skipped', url: null, reason });
/**
 * Writes the one comment with this key: creates it, updates it in place, or leaves it where nothing changed.
 * A comment that cannot be written is no failure: the same report is in the job summary.
 */
async function upsertComment(octokit, repository, pull, key, body, log) {
    const text = `${marker(key)}${body}`;
    if (text.length > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_CHARACTERS */ .db)
        return skipped(`it has ${text.length} characters, a comment at most ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMENT_CHARACTERS */ .db}`);
    try {
        const [own] = await ownComments(octokit, repository, pull.number, key);
        if (own === undefined)
            return await createComment(octokit, repository, pull.number, key, text);
        return await updateComment(octokit, repository, own, text);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        log.info(error.text);
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)
            return skipped(error.headline);
        return skipped(pull.fromFork ? "a fork's token may not comment" : 'the token may not comment');
    }
}
async function updateComment(octokit, repository, comment, text) {
    const result = { url: comment.html_url, reason: null };
    if (normalized(comment.body ?? '') === normalized(text))
        return { action: 'unchanged', ...result };
    await octokit.rest.issues.updateComment({ ...repository, comment_id: comment.id, body: text });
    return { action: 'updated', ...result };
}
/** Two runs may both have found nothing: the older comment stays, and ours goes into it. */
async function createComment(octokit, repository, number, key, text) {
    const { data } = await octokit.rest.issues.createComment({
        ...repository,
        issue_number: number,
        body: text,
    });
    const [first] = await ownComments(octokit, repository, number, key);
    if (first === undefined || first.id === data.id)
        return { action: 'created', url: data.html_url, reason: null };
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: data.id });
    return updateComment(octokit, repository, first, text);
}
/** Comments with the marker that the token itself wrote, oldest first; anybody may copy a marker. */
async function ownComments(octokit, repository, number, key) {
    const comments = await octokit.paginate(octokit.rest.issues.listComments, {
        ...repository,
        issue_number: number,
        per_page: _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .PAGE_SIZE */ .md,
    });
    const marked = comments.filter((comment) => comment.body?.startsWith(marker(key).trimEnd()));
    if (marked.length === 0)
        return [];
    const login = await ownLogin(octokit);
    return marked
        .filter(({ user }) => user?.login === login && (login !== JOB_LOGIN || user.type === 'Bot'))
        .sort((a, b) => a.id - b.id);
}
async function ownLogin(octokit) {
    try {
        const { data } = await octokit.rest.users.getAuthenticated();
        return data.login;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_)
            return JOB_LOGIN;
        throw error;
    }
}
const normalized = (text) => text.replaceAll('\r\n', '\n').trimEnd();


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

/***/ 50594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createGithubPlatform: () => (/* binding */ createGithubPlatform)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/platform/tool-cache.js
var tool_cache = __webpack_require__(3466);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./lib/platform/github/artifact-file.js


/**
 * Adds a file to those that the runner lists in `$GITHUB_ARTIFACTS_LIST`, out of which actions/attest takes its
 * subjects. Runners that do not know the variable, or have it switched off, pass it over.
 *
 * @see actions/runner, CreateArtifactsFileCommand: one path a line, from the workspace; no `=` in it
 */
async function declareArtifact(file, workspace) {
    const list = process.env.GITHUB_ARTIFACTS;
    const path = (0,external_node_path_.relative)(workspace, file);
    if (!list || /[=\n\r]/.test(path) || path.startsWith('..'))
        return;
    await (0,promises_.appendFile)(list, `file://${path}\n`);
}

;// CONCATENATED MODULE: ./lib/platform/github/artifacts.js

/** Models and Parquet files are compressed already. */
const COMPRESSION_LEVEL = 1;
/** False outside of a step, and on runners that some servers bring without one. */
const hasArtifactService = () => Boolean(process.env.ACTIONS_RUNTIME_TOKEN);
/** Uploads files to this run. `runUrl` makes the address that a person can open. */
async function uploadArtifact(name, files, root, runUrl) {
    const { artifact: service } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(838), __webpack_require__.e(528), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 81843));
    const client = new service.DefaultArtifactClient();
    try {
        const { id, digest } = await client.uploadArtifact(name, files, root, {
            compressionLevel: COMPRESSION_LEVEL,
        });
        return {
            name,
            id: id ?? null,
            url: id === undefined || runUrl === null ? null : `${runUrl}/artifacts/${id}`,
            digest: digest === undefined ? null : `sha256:${digest.replace(/^sha256:/, '')}`,
        };
    }
    catch (cause) {
        throw new errors/* PlatformError */.Wk(`Cannot upload the artifact ${name}: ${cause.message}`, {
            hint: /conflict|409|already exists/i.test(String(cause))
                ? 'The name of an artifact must be unique in a run.'
                : undefined,
            cause,
        });
    }
}
/** Downloads an artifact of this run, or of `other`. False where none has that name. */
async function downloadArtifact(name, destination, other) {
    const { artifact: service } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(838), __webpack_require__.e(528), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 81843));
    const client = new service.DefaultArtifactClient();
    const findBy = other && {
        token: other.token,
        workflowRunId: other.runId,
        repositoryOwner: other.repository.owner,
        repositoryName: other.repository.repo,
    };
    try {
        const { artifact } = await client.getArtifact(name, { findBy });
        const { digestMismatch } = await client.downloadArtifact(artifact.id, {
            findBy,
            path: destination,
            expectedHash: artifact.digest,
        });
        if (digestMismatch)
            throw new errors/* PlatformError */.Wk(`The artifact ${name} does not have the digest ${artifact.digest} that it was stored with.`);
        return true;
    }
    catch (cause) {
        if (cause instanceof service.ArtifactNotFoundError)
            return false;
        if (cause instanceof errors/* PlatformError */.Wk)
            throw cause;
        throw new errors/* PlatformError */.Wk(`Cannot download the artifact ${name}: ${cause.message}`, {
            hint: other && 'Artifacts of another run need in the job:\n    permissions:\n      actions: read',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./lib/platform/github/cache.js

/** The workflow cache. Whatever goes wrong with it is a miss and one warning, never a failure. */
class WorkflowCache {
    #log;
    #warned = false;
    constructor(log) {
        this.#log = log;
    }
    async restore(paths, key, restoreKeys = []) {
        return this.#attempt('restored', (cache) => cache.restoreCache([...paths], key, restoreKeys));
    }
    async save(paths, key) {
        await this.#attempt('saved', async (cache) => {
            try {
                await cache.saveCache([...paths], key);
            }
            catch (error) {
                // Another job has saved the same key meanwhile, which serves as well.
                if (!(error instanceof cache.ReserveCacheError))
                    throw error;
                this.#log.debug((0,errors/* describeError */.Uc)(error));
            }
        });
    }
    async #attempt(done, work) {
        try {
            const { cache } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(251), __webpack_require__.e(351), __webpack_require__.e(838), __webpack_require__.e(528), __webpack_require__.e(843)]).then(__webpack_require__.bind(__webpack_require__, 81843));
            if (cache.isFeatureAvailable())
                return await work(cache);
            this.#warn(`This runner has no cache service; nothing is ${done}.`);
        }
        catch (error) {
            this.#warn(`The cache cannot be reached; nothing is ${done}. ${(0,errors/* describeError */.Uc)(error)}`);
        }
        return undefined;
    }
    #warn(message) {
        if (!this.#warned)
            this.#log.warning(message);
        this.#warned = true;
    }
}

// EXTERNAL MODULE: ./lib/platform/github/comments.js
var comments = __webpack_require__(78169);
// EXTERNAL MODULE: ./lib/platform/github/context.js
var context = __webpack_require__(67676);
;// CONCATENATED MODULE: ./lib/platform/github/git.js
/**
 * Variables that let git authenticate with a token over HTTP: nothing lies in `.git/config` or on a command line.
 *
 * @param count settings that the environment already passes this way (`GIT_CONFIG_COUNT`).
 */
function gitEnvironment(server, token, count = 0) {
    const key = `http.${server}/.extraheader`;
    return {
        GIT_TERMINAL_PROMPT: '0',
        GIT_CONFIG_COUNT: String(count + 2),
        // An empty value clears what a checkout has left there; two authorizations would be refused.
        [`GIT_CONFIG_KEY_${count}`]: key,
        [`GIT_CONFIG_VALUE_${count}`]: '',
        [`GIT_CONFIG_KEY_${count + 1}`]: key,
        [`GIT_CONFIG_VALUE_${count + 1}`]: `AUTHORIZATION: basic ${basicCredentials(token)}`,
    };
}
/** Must be masked in logs as the token itself is. */
const basicCredentials = (token) => Buffer.from(`x-access-token:${token}`).toString('base64');

// EXTERNAL MODULE: ./lib/platform/github/log.js
var log = __webpack_require__(98409);
// EXTERNAL MODULE: ./lib/platform/github/octokit.js + 1 modules
var octokit = __webpack_require__(94563);
// EXTERNAL MODULE: ./lib/platform/github/releases.js
var releases = __webpack_require__(3633);
// EXTERNAL MODULE: ./lib/platform/github/summary.js
var summary = __webpack_require__(87803);
;// CONCATENATED MODULE: ./lib/platform/github/platform.js














/** A step of a workflow run. Made by {@link createGithubPlatform}. */
class GithubPlatform {
    kind = 'github';
    workspace;
    temp = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)();
    toolCache = (0,tool_cache/* toolCache */.X)();
    run;
    log;
    selfHosted = process.env.RUNNER_ENVIRONMENT === 'self-hosted';
    releases;
    fromFork;
    pullRequest;
    #core;
    #token;
    #cache;
    #repository;
    #octokit;
    constructor(core, event, token) {
        this.#core = core;
        this.#token = token;
        this.workspace = (0,external_node_path_.resolve)(process.env.GITHUB_WORKSPACE || '.');
        this.run = (0,context/* runContext */.pO)(process.env);
        this.log = new log/* JobLog */.s(core);
        this.#cache = new WorkflowCache(this.log);
        this.#repository = repositoryOf(this.run);
        this.pullRequest = (0,context/* pullRequestOf */._n)(event, this.run.repository);
        this.fromFork = (0,context/* isFromFork */.ty)(event, this.run.repository);
        this.releases =
            token && this.#repository ? new releases/* GithubReleases */.o(() => this.octokit(), this.#repository) : null;
    }
    /** The client of the API, made at the first call. */
    octokit() {
        const token = this.#token;
        if (!token)
            throw new errors/* PlatformError */.Wk('There is no token for GitHub: give the input github-token.');
        this.#octokit ??= (0,octokit/* createOctokit */.Q)({ token, fromFork: this.fromFork, log: this.log });
        return this.#octokit;
    }
    setOutput(name, value) {
        this.#core.setOutput(name, value);
    }
    /** Line by line as well: a log that shows one line of a key shows too much. */
    maskSecret(secret) {
        for (const text of [secret, ...secret.split('\n').filter((line) => !/^-----|^\s*$/.test(line))])
            this.#core.setSecret(text);
    }
    declareArtifact(file) {
        return declareArtifact(file, this.workspace);
    }
    writeSummary(markdown) {
        return (0,summary/* appendSummary */.f)(process.env.GITHUB_STEP_SUMMARY, markdown, this.log);
    }
    async uploadArtifact(name, files, root) {
        if (!hasArtifactService()) {
            this.log.warning(`This runner has no artifact service; ${name} stays in the workspace.`);
            return { name, id: null, url: null, digest: null };
        }
        return uploadArtifact(name, files, root, this.run.url);
    }
    async downloadArtifact(name, destination, runId) {
        if (runId === undefined || String(runId) === this.run.id)
            return hasArtifactService() && downloadArtifact(name, destination);
        if (!this.#token || !this.#repository)
            throw new errors/* PlatformError */.Wk(`The artifact ${name} of run ${runId} needs a token: give the input github-token.`);
        return downloadArtifact(name, destination, { runId, token: this.#token, repository: this.#repository });
    }
    async isForkRun(runId) {
        if (String(runId) === this.run.id)
            return this.fromFork;
        if (!this.#repository)
            throw new errors/* PlatformError */.Wk(`Workflow run ${runId} cannot be looked up: no repository is known.`);
        const octokit = await this.octokit();
        const { data } = await octokit.rest.actions.getWorkflowRun({ ...this.#repository, run_id: runId });
        // The repository of the head is null once the fork is deleted.
        return data.head_repository?.full_name !== this.run.repository;
    }
    restoreCache(paths, key, restoreKeys) {
        return this.#cache.restore(paths, key, restoreKeys);
    }
    saveCache(paths, key) {
        return this.#cache.save(paths, key);
    }
    async upsertComment(key, body) {
        const skipped = (reason) => ({ action: 'skipped', url: null, reason });
        if (this.pullRequest === null)
            return skipped('not in a pull request');
        if (!this.#token || !this.#repository)
            return skipped('there is no token: give the input github-token');
        return (0,comments/* upsertComment */.l)(await this.octokit(), this.#repository, this.pullRequest, key, body, this.log);
    }
    gitEnvironment() {
        if (!this.#token)
            return {};
        this.#core.setSecret(basicCredentials(this.#token));
        return gitEnvironment((0,context/* serverUrl */.Vd)(process.env), this.#token, Number(process.env.GIT_CONFIG_COUNT ?? 0));
    }
    /** `pull_requests` of a `workflow_run` is empty for forks; the API knows by branch and commit. */
    async findPullRequest(event) {
        const wanted = (0,context/* headOf */.Uo)(event, this.run.repository);
        if (this.pullRequest !== null || wanted === null || !this.#token || !this.#repository)
            return;
        const octokit = await this.octokit();
        const { data } = await octokit.rest.pulls.list({ ...this.#repository, head: wanted.head, state: 'open' });
        const found = data.find((pull) => pull.head.sha === wanted.sha);
        if (found !== undefined)
            this.pullRequest = { number: found.number, fromFork: wanted.fromFork, headSha: wanted.sha };
    }
}
async function createGithubPlatform(token) {
    const core = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
    if (token)
        core.setSecret(token);
    const event = (0,context/* readEvent */.j_)(process.env);
    const platform = new GithubPlatform(core, event, token);
    await platform.findPullRequest(event);
    return platform;
}
function repositoryOf({ repository }) {
    if (repository === null)
        return null;
    const [owner, repo] = repository.split('/');
    return { owner, repo };
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
