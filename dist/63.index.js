export const id = 63;
export const ids = [63];
export const modules = {

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
