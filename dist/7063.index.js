export const id = 7063;
export const ids = [7063];
export const modules = {

/***/ 49444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

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
// EXTERNAL MODULE: ./lib/evidence/governance.js
var governance = __webpack_require__(29209);
// EXTERNAL MODULE: ./lib/platform/github/comments.js
var comments = __webpack_require__(78169);
// EXTERNAL MODULE: ./lib/platform/github/log.js
var log = __webpack_require__(98409);
// EXTERNAL MODULE: ./lib/platform/github/octokit.js + 1 modules
var octokit = __webpack_require__(94563);
// EXTERNAL MODULE: ./lib/platform/github/registry.js
var registry = __webpack_require__(97720);
// EXTERNAL MODULE: ./lib/platform/github/releases.js + 1 modules
var releases = __webpack_require__(84165);
// EXTERNAL MODULE: ./lib/platform/tool-cache.js
var tool_cache = __webpack_require__(3466);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
;// CONCATENATED MODULE: ./lib/platform/local/cache.js



/** Of keys that differ in their last part alone, such as the fingerprint of a run: the least recently used ones go. */
const MOST_ALIKE = 20;
/** Whatever was not used for so long goes. */
const MOST_DAYS = 30;
const DAY = 86_400_000;
/**
 * Copies of files by key, one folder per key: `<root>/<hash>/{key,files/0,files/1,…}`; the time of `key` is that of the
 * last use. Every entry that is saved makes the old ones go.
 */
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
        const now = new Date();
        await (0,promises_.utimes)((0,external_node_path_.join)(hit.folder, 'key'), now, now);
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
        await this.#prune();
    }
    async #prune() {
        const oldest = Date.now() - MOST_DAYS * DAY;
        const alike = new Map();
        for (const { key, folder, used } of (await this.#entries()).sort((a, b) => b.used - a.used)) {
            const stem = key.replace(/-[^-]*$/, '');
            const rank = (alike.get(stem) ?? 0) + 1;
            alike.set(stem, rank);
            if (rank > MOST_ALIKE || used < oldest)
                await (0,promises_.rm)(folder, { recursive: true, force: true });
        }
    }
    /** The newest first. */
    async #entries() {
        const names = await (0,promises_.readdir)(this.#root).catch(() => []);
        const folders = names.filter((name) => !name.startsWith('.')).map((name) => (0,external_node_path_.join)(this.#root, name));
        const entries = await Promise.all(folders.map(entryOf));
        return entries.filter((entry) => entry !== undefined).sort((a, b) => b.time - a.time);
    }
}
/** Undefined where another process has just taken it away. */
async function entryOf(folder) {
    try {
        const path = (0,external_node_path_.join)(folder, 'key');
        const [key, { mtimeMs: used }, { mtimeMs: time }] = [
            await (0,promises_.readFile)(path, 'utf8'),
            await (0,promises_.stat)(path),
            await (0,promises_.stat)(folder),
        ];
        return { key, folder, time, used };
    }
    catch (error) {
        if (error.code !== 'ENOENT')
            throw error;
        return undefined;
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
    const { code, text } = await answer(git, ['rev-parse', 'HEAD', '--symbolic-full-name', 'HEAD']);
    const none = { ...(0,context/* runContext */.pO)({}), sha: null, ref: null };
    if (text === '')
        return none;
    const [commit, named] = text.split('\n');
    const branch = (code === 0 && named) || (await branchOf(git));
    return { ...none, sha: code === 0 ? commit : null, ref: branch === 'HEAD' ? null : branch };
}
/** For a branch without a commit, and where something else is called HEAD too. */
const branchOf = async (git) => (await answer(git, ['symbolic-ref', '--quiet', 'HEAD'])).text || 'HEAD';
/** `owner/repository` where `origin` is on GitHub, or on the server that the environment names; else undefined. */
async function originRepository(directory, environment) {
    const { text } = await answer(new git_git/* Git */.T({ directory }), ['remote', 'get-url', 'origin']);
    const [, host, owner, name] = /^(?:\w+:\/\/)?(?:[^@/]+@)?([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(text) ?? [];
    return host === new URL((0,context/* serverUrl */.Vd)(environment)).hostname ? `${owner}/${name}` : undefined;
}
/** What git says; nothing where there is no repository, and without git, which validation does not need. */
async function answer(git, args) {
    try {
        const { code, stdout } = await git.run(args);
        return { code, text: stdout.toString('utf8').trim() };
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            return { code: 1, text: '' };
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
    ephemeralDisk = process.env.RUNNER_ENVIRONMENT === 'github-hosted';
    fromFork = false;
    releases;
    #out;
    #token;
    #cache;
    constructor(workspace, run, out, token, repository) {
        this.workspace = workspace;
        this.run = run;
        this.#out = out;
        this.#token = token;
        this.log = new TerminalLog(out, process.env.RUNNER_DEBUG === '1');
        this.#cache = new FolderCache((0,external_node_path_.join)(this.toolCache, 'mlops-actions-cache'), workspace);
        this.releases = this.#releases(token, repository);
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
    /** Approvals are given in environments of GitHub. */
    async readApprovals() {
        return (0,governance/* unavailableApprovals */.Rv)('this is no job of a workflow on GitHub');
    }
    restoreCache(paths, key, restoreKeys) {
        return this.#cache.restore(paths, key, restoreKeys);
    }
    saveCache(paths, key) {
        return this.#cache.save(paths, key);
    }
    /** Writes what a pull request would show to `.mlops/comment-<key>.md`; `url` is that path. */
    async upsertComment(key, body, create = true) {
        const path = this.#path(`comment-${key.replaceAll(/[^\w.-]+/g, '-')}.md`);
        if (!create && !(0,external_node_fs_.existsSync)(path))
            return { action: 'skipped', url: null, reason: comments/* NOTHING_NEW */.T };
        await (0,files/* writeFileAtomically */.lo)(path, body);
        return { action: 'skipped', url: (0,external_node_path_.relative)(this.workspace, path), reason: 'not in a pull request' };
    }
    /** Git uses the credentials of whoever sits at the terminal. */
    gitEnvironment() {
        return {};
    }
    registryLogin(host) {
        return (0,registry/* tokenLogin */.n)(host, this.#token, this.run.actor);
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
    const named = run.repository ?? process.env.GITHUB_REPOSITORY;
    const repository = named || (token && (await originRepository(workspace, process.env))) || undefined;
    const terminal = process.env.GITHUB_ACTIONS === 'true' ? plain(out) : out;
    return new LocalPlatform(workspace, run, terminal, token, repository);
}
/** For a `run:` step of a workflow, whose runner obeys commands in what is printed: data must give none. */
function plain(out) {
    return { isTTY: out.isTTY, columns: out.columns, write: (text) => out.write((0,log/* withoutCommands */.D)(text)) };
}
const temporary = new Set();
/** One listener for all of them: a process may open many platforms, and Node warns of many listeners. */
function temporaryFolder() {
    if (temporary.size === 0)
        process.once('exit', () => {
            for (const folder of temporary)
                (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
        });
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'mlops-actions-'));
    temporary.add(folder);
    return folder;
}


/***/ })

};
