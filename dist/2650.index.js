export const id = 2650;
export const ids = [2650];
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
    [/\/approvals$|\/environments\//, 'actions', 'who approved the run'],
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
        Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(1351)]).then(__webpack_require__.bind(__webpack_require__, 61351)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(9735)]).then(__webpack_require__.bind(__webpack_require__, 49735)),
        Promise.all(/* import() */[__webpack_require__.e(3251), __webpack_require__.e(6856)]).then(__webpack_require__.bind(__webpack_require__, 86856)),
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

/***/ 97720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ tokenLogin)
/* harmony export */ });
/** GitHub's own container registry takes GitHub's tokens; no other host may see one. */
const tokenLogin = (host, token, actor) => token && host === 'ghcr.io' ? { username: actor ?? 'x-access-token', password: token } : undefined;


/***/ }),

/***/ 84165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ GithubReleases)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/platform/github/limits.js
var limits = __webpack_require__(51315);
// EXTERNAL MODULE: ./lib/platform/github/octokit.js + 1 modules
var github_octokit = __webpack_require__(94563);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/platform/github/pieces.js


/** `model.onnx` alone, or `model.onnx.part000` and on where it is larger than one asset may be. */
async function piecesOf(file, name, most) {
    const whole = await (0,external_node_fs_.openAsBlob)(file);
    const count = Math.max(1, Math.ceil(whole.size / most));
    const pieces = [];
    for (let i = 0; i < count; i++) {
        const content = count === 1 ? whole : whole.slice(i * most, (i + 1) * most);
        pieces.push({ name: count === 1 ? name : partName(name, i), digest: await digestOf(content), content });
    }
    return pieces;
}
const partName = (name, i) => `${name}.part${String(i).padStart(3, '0')}`;
async function digestOf(content) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for await (const chunk of content.stream())
        hash.update(chunk);
    return `sha256:${hash.digest('hex')}`;
}
/** What the text of a release says of its parts; nothing of a file that is whole. */
const partLines = (pieces) => pieces.length === 1 ? '' : pieces.map(({ name, digest }) => `\nModel-Part: ${name} ${digest}`).join('');
/** Names of the assets that hold a file, in order. */
function assetNames(body, name) {
    const parts = [...(body ?? '').matchAll(/^Model-Part: (\S+) sha256:[0-9a-f]{64}\r?$/gm)];
    const named = parts.map(([, part]) => part);
    return named.length === 0 ? [name] : named;
}

;// CONCATENATED MODULE: ./lib/platform/github/releases.js










/** Assets on releases, checked by digest on the way up and on the way down. */
class GithubReleases {
    #octokit;
    #repository;
    #assetBytes;
    /** Digest → draft that this run made and has not published. */
    #own = new Map();
    /** @param assetBytes a larger file is kept in parts */
    constructor(octokit, repository, assetBytes = limits/* ASSET_BYTES */.vK) {
        this.#octokit = octokit;
        this.#assetBytes = assetBytes;
        this.#repository = repository;
    }
    async upload(tag, file, name) {
        const digest = await (0,files/* fileDigest */.hd)(file);
        const pieces = await piecesOf(file, name, this.#assetBytes);
        const text = described(tag, digest, pieces);
        const release = (await this.#ownDraft(tag, digest, text)) ?? (await this.#published(tag));
        if (release === undefined || !pieces.every((piece) => isWhole(release, piece))) {
            const draft = await this.#draftFor(text, digest, release);
            for (const piece of pieces)
                if (!isWhole(draft, piece))
                    await this.#send(draft, piece);
        }
        const { owner, repo } = this.#repository;
        return `${owner}/${repo}#${tag}/${name}`;
    }
    /** The tag must exist: GitHub would make one of its own, at a commit that nobody chose. */
    async publish(tag, digest) {
        if ((await this.#published(tag)) !== undefined)
            return false;
        const release = (await this.#ownDraft(tag, digest)) ?? (await this.#draftWith(tag, digest));
        if (release === undefined)
            throw new errors/* PlatformError */.Wk(`There is no draft release of ${tag} with the model ${digest} to publish.`);
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
            per_page: limits/* PAGE_SIZE */.md,
        });
        return all.flatMap((release) => stored(release, this.#repository));
    }
    async remove(id) {
        const octokit = await this.#octokit();
        await (0,github_octokit/* ifFound */.M)(octokit.rest.repos.deleteRelease({ ...this.#repository, release_id: id }));
    }
    async download(uri, destination) {
        const { repository, tag, name } = parseUri(uri);
        const release = await this.#find(tag, repository);
        const assets = assetNames(release?.body, name).map((part) => {
            const asset = release?.assets.find((each) => each.name === part);
            if (asset !== undefined)
                return asset;
            const what = part === name ? uri : `${part} of ${uri}`;
            throw new errors/* PlatformError */.Wk(`${what} is not there: it was deleted, or the token may not see it.`);
        });
        const temporary = `${destination}.part`;
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(destination), { recursive: true });
        await (0,promises_.rm)(temporary, { force: true });
        try {
            for (const asset of assets) {
                await this.#fetch(asset, repository, `${temporary}.asset`, uri);
                await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(`${temporary}.asset`), (0,external_node_fs_.createWriteStream)(temporary, { flags: 'a' }));
            }
            await (0,promises_.rename)(temporary, destination);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
            await (0,promises_.rm)(`${temporary}.asset`, { force: true });
        }
    }
    async #fetch(asset, repository, temporary, uri) {
        const octokit = await this.#octokit();
        const { data } = await octokit.rest.repos.getReleaseAsset({
            ...repository,
            asset_id: asset.id,
            headers: { accept: 'application/octet-stream' },
            request: { parseSuccessResponseBody: false },
        });
        await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.fromWeb(data), (0,external_node_fs_.createWriteStream)(temporary));
        if (!isIntact(asset, (await (0,promises_.stat)(temporary)).size, await (0,files/* fileDigest */.hd)(temporary)))
            throw new errors/* PlatformError */.Wk(`${uri} did not arrive as GitHub describes it (${asset.digest}, ${asset.size} bytes).`);
    }
    async #published(tag, repository = this.#repository) {
        const octokit = await this.#octokit();
        return (await (0,github_octokit/* ifFound */.M)(octokit.rest.repos.getReleaseByTag({ ...repository, tag })))?.data;
    }
    /** A release by its tag; a draft too, which only the list shows. */
    async #find(tag, repository) {
        return ((await this.#published(tag, repository)) ??
            (await this.#listed(({ tag_name }) => tag_name === tag, repository)));
    }
    /** Two runs that race for one version each have a draft of its tag, so the bytes tell which is whose. */
    #draftWith(tag, digest) {
        return this.#listed((release) => release.draft && release.tag_name === tag && releases_digestOf(release) === digest, this.#repository);
    }
    async #listed(is, repository) {
        const octokit = await this.#octokit();
        const pages = octokit.paginate.iterator(octokit.rest.repos.listReleases, {
            ...repository,
            per_page: limits/* PAGE_SIZE */.md,
        });
        for await (const { data } of pages) {
            const found = data.find(is);
            if (found !== undefined)
                return found;
        }
        return undefined;
    }
    /** The draft that this run made for the bytes; renamed where the version's name was lost to somebody else. */
    async #ownDraft(tag, digest, text) {
        const id = this.#own.get(digest);
        if (id === undefined)
            return undefined;
        const octokit = await this.#octokit();
        const at = { ...this.#repository, release_id: id };
        const { data } = await octokit.rest.repos.getRelease(at);
        if (data.tag_name === tag)
            return data;
        if (text === undefined)
            return undefined;
        return (await octokit.rest.repos.updateRelease({ ...at, ...text, draft: true })).data;
    }
    /** Where the bytes are to be sent: never to what is published already, never to another run's draft. */
    async #draftFor(text, digest, release) {
        if (release?.draft)
            return release;
        if (release !== undefined)
            throw new errors/* PlatformError */.Wk(`${release.tag_name} is published already, with ${releases_digestOf(release) ?? 'no such file'} instead of ${digest}. What is published is never replaced.`);
        const octokit = await this.#octokit();
        const { data } = await octokit.rest.repos.createRelease({ ...this.#repository, ...text, draft: true });
        this.#own.set(digest, data.id);
        return data;
    }
    async #send(release, { name, digest, content }) {
        const octokit = await this.#octokit();
        const broken = release.assets.find((asset) => asset.name === name);
        if (broken !== undefined)
            await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: broken.id });
        const { data } = await octokit.request({
            method: 'POST',
            url: release.upload_url,
            name,
            headers: { 'content-type': 'application/octet-stream' },
            data: content,
        });
        const asset = data;
        if (isIntact(asset, content.size, digest))
            return;
        await octokit.rest.repos.deleteReleaseAsset({ ...this.#repository, asset_id: asset.id });
        throw new errors/* PlatformError */.Wk(`${name} did not reach GitHub whole: ${asset.digest} there, ${digest} here.`);
    }
}
/** The digest stands in the text too: older servers give none for an asset, and an upload may have been cut off. */
const described = (tag, digest, pieces) => ({
    tag_name: tag,
    name: tag,
    body: `Bytes of the model version \`${tag}\`.\n\nModel-Digest: ${digest}${partLines(pieces)}`,
});
const releases_digestOf = ({ body, assets }) => /^Model-Digest: (sha256:[0-9a-f]{64})$/m.exec(body ?? '')?.[1] ?? assets[0]?.digest ?? undefined;
/** Empty for a release that holds no model of ours. */
function stored(release, { owner, repo }) {
    const { id, draft, tag_name: tag, created_at: created, assets } = release;
    const sha256 = releases_digestOf(release);
    if (sha256 === undefined || !tag.includes('@'))
        return [];
    const bytes = assets.reduce((sum, { size }) => sum + size, 0);
    const parts = assetNames(release.body, assets[0]?.name ?? '');
    const complete = parts.every((part) => assets.some(({ name, state }) => name === part && state === 'uploaded'));
    return [{ id, draft, tag, created, sha256, bytes, complete, uri: `${owner}/${repo}#${tag}` }];
}
const isWhole = ({ assets }, { name, content, digest }) => assets.some((asset) => asset.name === name && isIntact(asset, content.size, digest));
/** Older servers give no digest; the size must do there. */
function isIntact(asset, bytes, digest) {
    if (asset.state !== 'uploaded' || asset.size !== bytes)
        return false;
    return !asset.digest || asset.digest === digest;
}
function parseUri(uri) {
    const match = /^([^/#]+)\/([^/#]+)#(.+)\/([^/]+)$/.exec(uri);
    if (match === null)
        throw new errors/* UserError */.yo(`"${uri}" is not owner/repository#tag/asset.`);
    const [, owner, repo, tag, name] = match;
    return { repository: { owner, repo }, tag, name };
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
