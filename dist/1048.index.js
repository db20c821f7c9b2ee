export const id = 1048;
export const ids = [1048];
export const modules = {

/***/ 27649:
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
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
// EXTERNAL MODULE: ./lib/platform/tool-cache.js
var tool_cache = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/platform/github/octokit.js + 1 modules
var octokit = __webpack_require__(94563);
;// CONCATENATED MODULE: ./lib/platform/github/approvals.js


/**
 * Who approved or rejected the jobs of a run that wait for an environment, and who may. Where that cannot be read the
 * answer says why: whether it matters is for the one who asks.
 * @see https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
 */
async function readApprovals(octokit, run) {
    const said = { readAt: new Date().toISOString(), startedBy: run.startedBy };
    try {
        const client = await octokit();
        const { data } = await client.rest.actions.getReviewsForRun({ ...run.repository, run_id: run.id });
        const self = new Set(run.startedBy.map((login) => login.toLowerCase()));
        const reviews = data.map(({ user, state, environments, comment }) => ({
            user: user.login,
            state,
            environments: environments.flatMap(({ name }) => name ?? []),
            comment,
            self: self.has(user.login.toLowerCase()),
        }));
        const names = [...new Set(reviews.flatMap(({ environments }) => environments))].sort();
        const environments = await Promise.all(names.map((name) => environmentOf(client, run.repository, name)));
        return { ...said, unavailable: null, reviews, environments };
    }
    catch (error) {
        if (!(error instanceof errors/* ActionError */.lZ))
            throw error;
        const unavailable = [error.message, ...(error.hint?.split('\n') ?? [])]
            .map((line) => line.trim())
            .join(' ');
        return { ...said, unavailable, reviews: [], environments: [] };
    }
}
async function environmentOf(client, repository, name) {
    const found = await (0,octokit/* ifFound */.M)(client.rest.repos.getEnvironment({ ...repository, environment_name: name }));
    if (found === undefined)
        return { name, reviewers: null, preventSelfReview: null };
    const rule = found.data.protection_rules?.find(({ type }) => type === 'required_reviewers');
    if (rule === undefined || !('reviewers' in rule))
        return { name, reviewers: [], preventSelfReview: false };
    const reviewers = (rule.reviewers ?? []).flatMap(({ reviewer }) => {
        if (!reviewer)
            return [];
        return 'login' in reviewer ? [`@${reviewer.login}`] : [`team ${reviewer.slug}`];
    });
    return { name, reviewers, preventSelfReview: rule.prevent_self_review ?? false };
}

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
    const { artifact: service } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3251), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(7528), __webpack_require__.e(1843)]).then(__webpack_require__.bind(__webpack_require__, 81843));
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
    const { artifact: service } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3251), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(7528), __webpack_require__.e(1843)]).then(__webpack_require__.bind(__webpack_require__, 81843));
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
            const { cache } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3251), __webpack_require__.e(1351), __webpack_require__.e(3838), __webpack_require__.e(7528), __webpack_require__.e(1843)]).then(__webpack_require__.bind(__webpack_require__, 81843));
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
// EXTERNAL MODULE: ./lib/platform/github/registry.js
var registry = __webpack_require__(97720);
// EXTERNAL MODULE: ./lib/platform/github/releases.js + 1 modules
var releases = __webpack_require__(84165);
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
    ephemeralDisk = process.env.RUNNER_ENVIRONMENT === 'github-hosted';
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
    async readApprovals() {
        const { id, actor } = this.run;
        if (!this.#token || !this.#repository || id === null)
            return (0,governance/* unavailableApprovals */.Rv)('there is no token: give the input github-token');
        const starters = [actor, process.env.GITHUB_TRIGGERING_ACTOR].filter((login) => !!login);
        const run = { repository: this.#repository, id: Number(id), startedBy: [...new Set(starters)] };
        return readApprovals(() => this.octokit(), run);
    }
    restoreCache(paths, key, restoreKeys) {
        return this.#cache.restore(paths, key, restoreKeys);
    }
    saveCache(paths, key) {
        return this.#cache.save(paths, key);
    }
    async upsertComment(key, body, create = true) {
        const skipped = (reason) => ({ action: 'skipped', url: null, reason });
        if (this.pullRequest === null)
            return skipped('not in a pull request');
        if (!this.#token || !this.#repository)
            return skipped('there is no token: give the input github-token');
        const octokit = await this.octokit();
        return (0,comments/* upsertComment */.lB)(octokit, this.#repository, this.pullRequest, key, body, this.log, create);
    }
    gitEnvironment() {
        if (!this.#token)
            return {};
        this.#core.setSecret(basicCredentials(this.#token));
        return gitEnvironment((0,context/* serverUrl */.Vd)(process.env), this.#token, Number(process.env.GIT_CONFIG_COUNT ?? 0));
    }
    registryLogin(host) {
        const login = (0,registry/* tokenLogin */.n)(host, this.#token, this.run.actor);
        if (login)
            this.#core.setSecret(Buffer.from(`${login.username}:${login.password}`).toString('base64'));
        return login;
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
    const core = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(3838)]).then(__webpack_require__.bind(__webpack_require__, 33838));
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


/***/ })

};
