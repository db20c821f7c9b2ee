export const id = 7101;
export const ids = [7101,9336];
export const modules = {

/***/ 27101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chosenStore: () => (/* binding */ chosenStore),
/* harmony export */   gitOf: () => (/* binding */ gitOf),
/* harmony export */   lazily: () => (/* binding */ lazily),
/* harmony export */   machineLogins: () => (/* binding */ machineLogins),
/* harmony export */   readersOf: () => (/* binding */ readersOf),
/* harmony export */   registryOf: () => (/* binding */ registryOf),
/* harmony export */   storesOf: () => (/* binding */ storesOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45216);
/* harmony import */ var _registry_filesystem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64924);
/* harmony import */ var _registry_lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73258);
/* harmony import */ var _registry_lfs_store_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50423);
/* harmony import */ var _registry_oci_auth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50271);
/* harmony import */ var _registry_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45812);
/* harmony import */ var _registry_oci_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20344);
/* harmony import */ var _registry_registry_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45218);
/* harmony import */ var _registry_release_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(62622);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(68804);












/** Every store that can be read from here, by kind: reading follows the record, not the configuration. */
function storesOf(context) {
    return readersOf(context.platform, loginsOf(context), gitOf(context));
}
const readersOf = ({ releases }, logins, git) => ({
    filesystem: (0,_registry_filesystem_js__WEBPACK_IMPORTED_MODULE_3__/* .filesystemStore */ .v)('/'),
    lfs: (0,_registry_lfs_store_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsStore */ .X)(() => (0,_registry_lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsEndpoint */ .d)(git)),
    oci: (0,_registry_oci_store_js__WEBPACK_IMPORTED_MODULE_8__/* .ociReader */ .V)(logins),
    ...(releases ? { release: (0,_registry_release_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseStore */ .N)(releases) } : {}),
});
/** The store that `register.store` names. */
function chosenStore(context) {
    const { store } = context.model.config.register;
    if (store === 'filesystem')
        return chosenFolder(context);
    if (store === 'lfs')
        return (0,_registry_lfs_store_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsStore */ .X)(() => (0,_registry_lfs_endpoint_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsEndpoint */ .d)(gitOf(context)));
    if (store === 'oci')
        return chosenOci(context);
    const { releases } = context.platform;
    if (releases)
        return (0,_registry_release_js__WEBPACK_IMPORTED_MODULE_10__/* .releaseStore */ .N)(releases);
    throw context.model.error(['register', 'store'], 'the release store needs a workflow run on GitHub', 'In a terminal use store: filesystem with a path.');
}
const gitOf = ({ directory, platform }) => new _git_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .T({ directory, environment: platform.gitEnvironment() });
/** The longest that a job on a hosted runner lives. */
const JOB_MS = 6 * 60 * 60 * 1000;
/** A record whose only bytes are about to go is none, unless somebody wants just that. */
function chosenFolder(context) {
    const store = (0,_registry_filesystem_js__WEBPACK_IMPORTED_MODULE_3__/* .filesystemStore */ .v)(storePath(context));
    if (!context.platform.ephemeralDisk)
        return store;
    if (!context.model.config.register['allow-ephemeral'])
        throw context.model.error(['register', 'store'], 'this disk ends with the job, and the bytes of the version would end with it', 'Use store: release, oci or lfs. For a trial, or where the folder is a mount that stays: allow-ephemeral: true.');
    return {
        ...store,
        put: async (file, facts) => ({
            ...(await store.put(file, facts)),
            'expires-at': new Date(Date.now() + JOB_MS).toISOString(),
        }),
    };
}
function chosenOci(context) {
    const repository = repositoryOf(context);
    if (repository === undefined)
        throw context.model.error(['register', 'store'], 'the oci store needs register.repository', 'For example repository: ghcr.io/organisation/model.');
    const siblings = otherRepositories(context);
    const same = siblings.find(({ host, name }) => host === repository.host && name === repository.name);
    if (same)
        throw context.model.error(['register', 'repository'], `another model has the repository ${same.host}/${same.name} too, and both would have a tag v1.0.0`, 'Give each model a repository of its own; bytes that two of them share are kept once.');
    return (0,_registry_oci_store_js__WEBPACK_IMPORTED_MODULE_8__/* .ociStore */ .f)({
        repository,
        logins: loginsOf(context),
        siblings,
        progress: (done, of) => context.platform.log.progress('storing', done / of, `${(0,_text_js__WEBPACK_IMPORTED_MODULE_11__/* .bytes */ .ee)(done)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_11__/* .bytes */ .ee)(of)}`),
    });
}
/** The repository of this model's configuration. */
function repositoryOf(context) {
    const { repository } = context.model.config.register;
    if (repository === undefined)
        return undefined;
    try {
        return (0,_registry_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepository */ .SU)(repository);
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo))
            throw error;
        throw context.model.error(['register', 'repository'], error.message, error.hint);
    }
}
/** Those of the other models; one that is wrong is for that model to say. */
function otherRepositories({ loaded, model }) {
    return Object.entries(loaded.config.models).flatMap(([name, { register }]) => {
        if (name === model.name || register.repository === undefined)
            return [];
        try {
            return [(0,_registry_oci_reference_js__WEBPACK_IMPORTED_MODULE_7__/* .parseRepository */ .SU)(register.repository)];
        }
        catch {
            return [];
        }
    });
}
/** The inputs' login for the configured registry; for all others what the machine has. */
function loginsOf(context) {
    const { registryLogin, platform } = context;
    const others = machineLogins(platform);
    return async (host) => registryLogin !== null && host === repositoryOf(context)?.host ? registryLogin : others(host);
}
/** What docker login has left, and what the platform knows itself. */
const machineLogins = (platform) => async (host) => (await (0,_registry_oci_auth_js__WEBPACK_IMPORTED_MODULE_6__/* .dockerLogin */ .a1)(host)) ?? platform.registryLogin(host);
const storePath = (context) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, context.model.config.register.path ?? '.mlops/store');
/** Whose name tags and commits carry that a workflow makes; who asked for them is in the ledger. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** One step may open the registry several times; its faults are said once. */
const warned = new WeakSet();
/** The registry of the repository in the workspace; warns of what somebody has changed in it by hand. */
async function registryOf(context) {
    const { platform } = context;
    const registry = await (0,_registry_registry_js__WEBPACK_IMPORTED_MODULE_9__/* .openRegistry */ .M)({
        directory: context.directory,
        environment: platform.gitEnvironment(),
        identity: platform.kind === 'github' ? BOT : undefined,
        fromFork: platform.fromFork,
        run: platform.run,
        actor: platform.run.actor ?? undefined,
    });
    if (!warned.has(platform))
        for (const fault of registry.faults())
            platform.log.warning(fault);
    warned.add(platform);
    return registry;
}
/** Opens at most once, and only when asked. */
function lazily(open) {
    let opened;
    return () => {
        opened ??= open();
        return opened;
    };
}


/***/ }),

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

/***/ 62392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $I: () => (/* binding */ readObjects),
/* harmony export */   E7: () => (/* binding */ gitObject),
/* harmony export */   FM: () => (/* binding */ packOf),
/* harmony export */   Ue: () => (/* binding */ treeContent),
/* harmony export */   cZ: () => (/* binding */ parseTree)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);


/** @see gitformat-loose(5): the name is SHA-1 of `<type> <size>\0<content>`. */
function gitObject(type, content) {
    const oid = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
    return { oid, type, content };
}
const TYPE_NUMBERS = { commit: 1, tree: 2, blob: 3, tag: 4 };
/** A pack of whole objects, as `git unpack-objects` takes it. @see gitformat-pack(5), version 2 */
function packOf(objects) {
    const header = Buffer.from('PACK\0\0\0\u0002\0\0\0\0', 'latin1');
    header.writeUInt32BE(objects.length, 8);
    const entries = objects.flatMap(({ type, content }) => [
        entryHeader(TYPE_NUMBERS[type], content.length),
        (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateSync)(content),
    ]);
    const body = Buffer.concat([header, ...entries]);
    return Buffer.concat([body, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(body).digest()]);
}
/** Three bits of type and the size: its lowest 4 bits, then 7 at a time; the highest bit says that more follows. */
function entryHeader(type, size) {
    const bytes = [(type << 4) | (size & 15)];
    for (let rest = Math.floor(size / 16); rest > 0; rest = Math.floor(rest / 128)) {
        bytes[bytes.length - 1] |= 0x80;
        bytes.push(rest & 0x7f);
    }
    return Buffer.from(bytes);
}
function parseTree(content) {
    const tree = new Map();
    for (let at = 0; at < content.length;) {
        const end = content.indexOf(0, at);
        const [mode, ...name] = content.toString('latin1', at, end).split(' ');
        tree.set(name.join(' '), { mode, oid: content.toString('hex', end + 1, end + 21) });
        at = end + 21;
    }
    return tree;
}
/** Entries in Git's order: by bytes, where the name of a folder ends in a slash. Names are those of {@link parseTree}. */
function treeContent(tree) {
    const entries = [...tree].map(([name, { mode, oid }]) => ({
        key: Buffer.from(mode === '40000' ? `${name}/` : name, 'latin1'),
        bytes: Buffer.concat([Buffer.from(`${mode} ${name}\0`, 'latin1'), Buffer.from(oid, 'hex')]),
    }));
    return Buffer.concat(entries.sort((a, b) => Buffer.compare(a.key, b.key)).map(({ bytes }) => bytes));
}
/** Objects by any name that Git knows, in order, read by one git; undefined where there is none of that name. */
async function readObjects(git, names) {
    if (names.length === 0)
        return [];
    const output = await git.bytes(['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
    let at = 0;
    return names.map(() => {
        const end = output.indexOf(10, at);
        const [, oid, type, size] = /^([0-9a-f]+) (\w+) (\d+)$/.exec(output.toString('utf8', at, end)) ?? [];
        at = end + 1;
        if (oid === undefined)
            return undefined;
        const content = output.subarray(at, at + Number(size));
        at += Number(size) + 1;
        return { oid, type: type, content };
    });
}


/***/ }),

/***/ 35026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ restoreHint),
/* harmony export */   Ff: () => (/* binding */ firstLost),
/* harmony export */   QZ: () => (/* binding */ readAnchor),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   g7: () => (/* binding */ nothingLost)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _chronicle_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30254);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48122);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42405);





/**
 * The ledger as the branch `mlops/ledger-head` has it. Every push moves both branches, so whoever takes back the ledger
 * leaves here what it was, and what was dropped can be read and pushed again.
 */
async function readAnchor(place, { anchor, ledger }, cache) {
    if (anchor === ledger.commit)
        return ledger;
    await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchAnchor */ .K3)(place, anchor);
    return (0,_chronicle_js__WEBPACK_IMPORTED_MODULE_2__/* .readLedger */ .S)(place.git, anchor, cache);
}
/** The first of `earlier` that `events` has not, or not so; undefined where it has them all. */
function firstLost(events, earlier) {
    const digests = new Map(events.map((event) => [event.seq, (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .eventDigest */ .Jh)(event)]));
    return earlier.find((event) => digests.get(event.seq) !== (0,_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .eventDigest */ .Jh)(event));
}
/** A reader may come between the two branches while somebody pushes. */
const LOOKS = 4;
const PAUSE_MS = 500;
/**
 * The snapshot, or a newer one, on which an event may be written.
 * @throws UserError where the ledger lacks an event that its anchor holds: a push would move the anchor away from it.
 */
async function nothingLost(place, snapshot, cache) {
    let seen = snapshot;
    for (let look = 1;; look++) {
        if (seen.anchor === null || seen.anchor === seen.ledger.commit)
            return seen;
        const lost = firstLost(seen.ledger.events, (await readAnchor(place, seen, cache)).events);
        if (lost === undefined)
            return seen;
        if (look === LOOKS)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`event #${lost.seq} has been dropped from the ledger or changed: ${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ANCHOR_BRANCH */ .pA} holds it, ${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .jF} does not. Nothing is written on top of that`, { hint: restoreHint(place) });
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(PAUSE_MS);
        seen = await (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_4__/* .takeSnapshot */ .W9)(place, cache);
    }
}
/** What makes the ledger again what it was. */
const restoreHint = ({ remote }) => remote === null
    ? `Find out who did it, then: git branch --force ${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .jF} ${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ANCHOR_BRANCH */ .pA}`
    : `Find out who did it, then: git push --force ${remote} refs/remotes/${remote}/${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .ANCHOR_BRANCH */ .pA}:refs/heads/${_ledger_js__WEBPACK_IMPORTED_MODULE_3__/* .LEDGER_BRANCH */ .jF}`;
/** `12:sha256:…`: what `mlops registry fsck --expect` takes; empty where there is no event. */
const headText = (head) => head === null ? '' : `${head.seq}:${head.digest}`;


/***/ }),

/***/ 30254:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLedger),
/* harmony export */   e: () => (/* binding */ removedEvents)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62392);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48122);



/**
 * Every event that a commit of the branch once held and a later one took away or changed. Sealing takes files away too;
 * whether their events are still there is for the caller to see.
 */
async function removedEvents(git, commit, cache) {
    const text = await git.read([
        ...['log', '--format=', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=MD', '-m', '-z'],
        ...[commit, '--', 'events/'],
    ]);
    const parts = text.split('\0');
    const files = [];
    for (let i = 0; i + 1 < parts.length; i += 2) {
        const [, , oid] = parts[i].trim().split(' ');
        const file = ledgerFile(oid, parts[i + 1]);
        if (file)
            files.push(file);
    }
    await readFiles(git, files.filter(({ oid }) => !cache.has(oid)), cache);
    return files
        .flatMap(({ oid }) => (cache.get(oid) ?? []).flatMap(({ event }) => ('problem' in event ? [] : [event])))
        .sort((a, b) => a.seq - b.seq);
}
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
const digestOf = ({ event }) => ('problem' in event ? event.digest : (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .eventDigest */ .Jh)(event));
function countOpen({ open }, seq, entries) {
    const count = open.get((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(seq)) ?? { readable: 0, files: 0 };
    count.files += 1;
    if (entries.every(({ event }) => !('problem' in event)))
        count.readable += 1;
    open.set((0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(seq), count);
}
async function ledgerFiles(git, commit) {
    return (await git.read(['ls-tree', '-r', '-z', '--full-tree', commit, 'events/']))
        .split('\0')
        .map((line) => /^100644 blob ([0-9a-f]+)\t(.*)$/.exec(line))
        .flatMap((match) => (match && ledgerFile(match[1], match[2])) ?? [])
        .sort((a, b) => a.seq - b.seq);
}
/** Undefined for a path that is none of the ledger's. */
function ledgerFile(oid, path) {
    const match = /^events\/(?:\d+\/(\d+)\.json|(\d+)\.jsonl)$/.exec(path);
    if (!match)
        return undefined;
    const [, seq, folder] = match;
    return seq === undefined
        ? { oid, seq: Math.max(1, Number(folder) * 1000), sealed: true }
        : { oid, seq: Number(seq), sealed: false };
}
async function readFiles(git, files, cache) {
    const objects = await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .readObjects */ .$I)(git, files.map(({ oid }) => oid));
    for (const [i, { oid, seq, sealed }] of files.entries()) {
        const text = objects[i]?.content.toString('utf8') ?? '';
        cache.set(oid, sealed ? readSealed(text, seq) : [{ seq, event: readEvent(text) }]);
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
        return (0,_ledger_js__WEBPACK_IMPORTED_MODULE_2__/* .parseEvent */ .wj)(text);
    }
    catch (error) {
        return { problem: error.message, digest: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text) };
    }
}


/***/ }),

/***/ 25357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ staleDocuments),
/* harmony export */   s: () => (/* binding */ DATED_DOCUMENTS)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _front_matter_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96031);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89973);



/** Reads the digest of the model that a document is about; null where it names none. */
const READERS = {
    [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .CARD_FILE */ .Yq]: _front_matter_js__WEBPACK_IMPORTED_MODULE_1__/* .describedModel */ .B,
    [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .MLMODEL_FILE */ .my]: (text) => prefixed((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text)?.metadata?.sha256),
    [_record_js__WEBPACK_IMPORTED_MODULE_2__/* .BOM_FILE */ .GQ]: (text) => {
        const { metadata } = JSON.parse(text);
        return prefixed(metadata?.component?.hashes?.find(({ alg }) => alg === 'SHA-256')?.content);
    },
};
const prefixed = (hex) => (typeof hex === 'string' ? `sha256:${hex}` : null);
/** Names of the documents that say which model they are about. */
const DATED_DOCUMENTS = Object.keys(READERS);
/**
 * What is wrong with documents of a version: one that is about another model is stale, and one that cannot be read or
 * names no model could be about any. A document that is not there is no fault: records of before have none.
 * @param contents document → its text
 * @param sha256 of the registered model
 */
function staleDocuments(contents, sha256) {
    return DATED_DOCUMENTS.flatMap((name) => {
        const text = contents.get(name);
        if (text === undefined)
            return [];
        const said = read(name, text);
        if (said === sha256)
            return [];
        return [
            said === null
                ? `its ${name} does not say which model it is about`
                : `its ${name} is about another model: it says ${said}, registered is ${sha256}`,
        ];
    });
}
function read(name, text) {
    try {
        return READERS[name](text);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 96031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ splitCard),
/* harmony export */   B: () => (/* binding */ describedModel)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** The head of a card and the text below it; an empty head where there is none. */
function splitCard(text) {
    const [whole, yaml] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text) ?? [];
    return whole === undefined
        ? { head: {}, body: text }
        : { head: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(yaml) ?? {}, body: text.slice(whole.length) };
}
/** The model that a card says it is of: `sha256:…`, or null where it names none. */
function describedModel(card) {
    const { head } = splitCard(card);
    const said = head.mlops?.sha256;
    return typeof said === 'string' ? `sha256:${said}` : null;
}


/***/ }),

/***/ 89973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GQ: () => (/* binding */ BOM_FILE),
/* harmony export */   Yq: () => (/* binding */ CARD_FILE),
/* harmony export */   d5: () => (/* binding */ CARD_PICTURES),
/* harmony export */   mH: () => (/* binding */ ENVIRONMENT_FILES),
/* harmony export */   my: () => (/* binding */ MLMODEL_FILE),
/* harmony export */   pV: () => (/* binding */ uuidOf),
/* harmony export */   tE: () => (/* binding */ LINEAGE_FILE)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Names of the documents in a record's folder. */
const CARD_FILE = 'README.md';
/** Folder of the card's pictures. */
const CARD_PICTURES = 'card';
const MLMODEL_FILE = 'MLmodel';
/** What MLmodel says to install. */
const ENVIRONMENT_FILES = ['requirements.txt', 'conda.yaml', 'python_env.yaml'];
const BOM_FILE = 'bom.cdx.json';
const LINEAGE_FILE = 'openlineage.jsonl';
/** The same words give the same UUID (version 8 of RFC 9562: its bits are those of a SHA-256). */
function uuidOf(...words) {
    const digits = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(words.join('\n')).digest('hex');
    const variant = ((Number.parseInt(digits[16], 16) & 0x3) | 0x8).toString(16);
    return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `8${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
    ].join('-');
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
/* harmony import */ var _git_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62392);

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
/** Contents of blobs by name, in order, read by one git; undefined where there is no such file. */
async function readBlobs(git, names) {
    return (await (0,_git_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .readObjects */ .$I)(git, names)).map((object) => object?.type === 'blob' ? object.content : undefined);
}


/***/ }),

/***/ 16458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ isUnseen),
/* harmony export */   Tu: () => (/* binding */ itemOf),
/* harmony export */   bN: () => (/* binding */ checkStores)
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
        const inStore = [];
        for (const each of recorded)
            for (const location of each.record.locations) {
                if (location.store !== kind)
                    continue;
                const item = itemOf(items, location) ?? (await store.find?.(location));
                inStore.push({ ...each, location, item });
            }
        for (const each of inStore)
            findings.push(...(await versionFindings(registry, each, store)), ...expiring(each, now));
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
const UNFINISHED = {
    release: 'its release is still a draft',
    oci: 'its artifact has no tag',
};
/** A finding that says that nothing could be found out. */
const isUnseen = ({ problem }) => problem.includes('not looked at');
const WARN_MS = 30 * 24 * 60 * 60 * 1000;
/** Bytes that have been said to end, before they do. */
function expiring({ version, location }, now) {
    const ends = location['expires-at'];
    if (ends === undefined || Date.parse(ends) - now.getTime() > WARN_MS)
        return [];
    const over = Date.parse(ends) <= now.getTime();
    return [warn(version.tag, `its bytes at ${location.uri} ${over ? 'were to end' : 'end'} at ${ends}`)];
}
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
            ...fail(version.tag, `${UNFINISHED[location.store]}: a run ended before it was published`),
            repair: location.store === 'oci' ? 'adds the tag' : 'publishes the release',
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
    event.version !== null &&
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
/* harmony import */ var _config_period_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98733);
/* harmony import */ var _fsck_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16458);


/**
 * Versions whose bytes may go: none that holds a stage (production, shadow, any), none that held one before the version
 * that holds it now, none that the policy keeps, and none whose bytes a kept version has too. Tag, record and ledger
 * stay for ever; only bytes go.
 */
function garbage(registry, recorded, items, retention, now) {
    const kept = (each) => isProtected(registry, each) || isRetained(registry, each, retention(each.model), now);
    const needed = new Set(recorded.filter(kept).map(({ record }) => record.onnx.sha256));
    return recorded.flatMap((each) => {
        const { model, version, record } = each;
        if (needed.has(record.onnx.sha256) || registry.isTombstoned(model, version.version))
            return [];
        const found = record.locations.flatMap((location) => (0,_fsck_js__WEBPACK_IMPORTED_MODULE_1__/* .itemOf */ .Tu)(items, location) ?? []);
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
function isRetained(registry, { model, version }, retention, now) {
    const rank = registry.versions(model).findIndex((each) => each.version === version.version);
    const age = now.getTime() - Date.parse(version.date);
    const held = (stage) => registry
        .events()
        .some((event) => event.model === model && event.stage === stage && event.version === version.version);
    return (rank < retention['keep-last'] ||
        age < (0,_config_period_js__WEBPACK_IMPORTED_MODULE_0__/* .milliseconds */ .Rz)(retention['min-age']) ||
        retention['keep-stages'].some(held));
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
/* harmony export */   pA: () => (/* binding */ ANCHOR_BRANCH),
/* harmony export */   r5: () => (/* binding */ eventSubject),
/* harmony export */   ss: () => (/* binding */ sealedPath),
/* harmony export */   wj: () => (/* binding */ parseEvent),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95105);



const LEDGER_BRANCH = 'mlops/ledger';
/** Moves with the ledger in every push, so that nobody takes back one without being told by the other. */
const ANCHOR_BRANCH = 'mlops/ledger-head';
const SCHEMA = 'https://mlops-actions.github.io/schemas/v1/ledger-event.schema.json';
const EVENT_TYPES = ['registered', 'promoted', 'rolled-back', 'deployed', 'tombstoned', 'evaluated'];
/** One entry of the ledger, a file of its own on branch `mlops/ledger`. */
const ledgerEvent = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(SCHEMA),
    /** 1, 2, 3 … without a gap. */
    seq: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().min(1),
    /** Digest of the canonical JSON of the event before; null for the first. */
    prev: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br.nullable(),
    type: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(EVENT_TYPES),
    model: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoName */ .Ks,
    /** Null only where a model was evaluated that is no version. */
    version: _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .semver */ .hO.nullable(),
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
        case 'evaluated':
            return `${model} ${event.version ?? 'a candidate'} evaluated: ${event.details.outcome}`;
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

/***/ 73258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ lfsEndpoint)
/* harmony export */ });
/* unused harmony export lfsUrl */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92480);


/**
 * The LFS server of `origin`, by git-lfs's own rules: `lfs.url`, else the remote's address with `/info/lfs`.
 * @throws UserError where the remote is no server
 */
async function lfsEndpoint(git) {
    const configured = await setting(git, ['--get', 'lfs.url']);
    const address = configured ?? lfsUrl(await setting(git, ['--get', 'remote.origin.url']));
    if (address === undefined || !URL.canParse(address))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('the lfs store needs a remote "origin" that is a server', {
            hint: 'A folder has no LFS server: use store: filesystem there.',
        });
    const { origin, pathname, username, password } = new URL(address);
    const url = `${origin}${pathname.replace(/\/+$/, '')}`;
    return {
        url,
        async authorization(asked) {
            if (username)
                return (0,_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .basicAuthorization */ .aR)({ username: decoded(username), password: decoded(password) });
            const header = await setting(git, ['--get-urlmatch', 'http.extraheader', url]);
            const given = /^authorization:\s*(.+)$/i.exec(header ?? '')?.[1];
            return given ?? (asked ? credential(git, url) : undefined);
        },
    };
}
const decoded = (text) => decodeURIComponent(text);
/** The HTTPS address behind a remote; undefined for a folder. */
function lfsUrl(remote) {
    if (remote === undefined)
        return undefined;
    const [, host, path] = /^(?:ssh:\/\/)(?:[^@/]+@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(remote) ??
        /^(?:[^@/]+@)([^/:]+):(.+)$/.exec(remote) ??
        [];
    const address = host === undefined ? remote : `https://${host}/${path}`;
    if (!/^https?:\/\//.test(address))
        return undefined;
    return `${address.replace(/\/+$/, '').replace(/\.git$/, '')}.git/info/lfs`;
}
async function setting(git, args) {
    const { code, stdout } = await git.run(['config', ...args]);
    return code === 0 ? stdout.toString('utf8').trim() || undefined : undefined;
}
/** From the credential helpers of this machine, as a push over HTTPS asks them. */
async function credential(git, url) {
    const { protocol, host, pathname } = new URL(url);
    const input = `protocol=${protocol.slice(0, -1)}\nhost=${host}\npath=${pathname.slice(1)}\n\n`;
    const { code, stdout } = await git.run(['credential', 'fill'], { input });
    const found = new Map(stdout.toString('utf8').split('\n').map(pair));
    const [username, password] = [found.get('username'), found.get('password')];
    return code === 0 && username && password ? (0,_transfer_js__WEBPACK_IMPORTED_MODULE_1__/* .basicAuthorization */ .aR)({ username, password }) : undefined;
}
const pair = (line) => {
    const at = line.indexOf('=');
    return [line.slice(0, at), line.slice(at + 1)];
};


/***/ }),

/***/ 50423:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ lfsStore)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/registry/stores.js
var stores = __webpack_require__(1697);
// EXTERNAL MODULE: ./lib/registry/transfer.js
var registry_transfer = __webpack_require__(92480);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
;// CONCATENATED MODULE: ./lib/registry/lfs/batch.js


const TYPE = 'application/vnd.git-lfs+json';
/** What to do for one object, by the batch API of git-lfs (docs/api/batch.md) with the transfer `basic`. */
async function batch(endpoint, operation, object) {
    const url = new URL(`${endpoint.url}/objects/batch`);
    const response = await authorized(endpoint, {
        method: 'POST',
        url,
        headers: { accept: TYPE, 'content-type': TYPE },
        body: JSON.stringify({ operation, transfers: ['basic'], objects: [object], hash_algo: 'sha256' }),
    });
    if (response.status !== 200)
        throw await refused(operation, url, response);
    const { objects, transfer } = (await response.json());
    const answer = objects?.[0];
    if (answer === undefined || (transfer !== undefined && transfer !== 'basic'))
        throw new errors/* PlatformError */.Wk(`${(0,registry_transfer/* shownUrl */.zA)(url)} answered with something other than a basic transfer`);
    return answer;
}
/** First as git would without being asked, then with what its credential helpers know. */
async function authorized(endpoint, call) {
    const attempt = (authorization) => (0,registry_transfer/* send */.tN)({ ...call, headers: { ...call.headers, ...(authorization ? { authorization } : {}) } });
    const response = await attempt(await endpoint.authorization(false));
    if (response.status !== 401)
        return response;
    const asked = await endpoint.authorization(true);
    if (asked === undefined)
        return response;
    await response.body?.cancel();
    return attempt(asked);
}
const SHOWN = 300;
async function refused(operation, url, response) {
    const text = await response.text();
    const what = `the LFS server refused the ${operation} at ${(0,registry_transfer/* shownUrl */.zA)(url)} (${response.status})${said(text)}`;
    if (![401, 403, 404].includes(response.status))
        return new errors/* PlatformError */.Wk(what);
    return new errors/* PermissionError */.i_(what, {
        hint: 'Add to the job:\n    permissions:\n      contents: write',
    });
}
function said(text) {
    try {
        const { message } = JSON.parse(text);
        return message ? `: ${message.replaceAll(/\s+/g, ' ').slice(0, SHOWN)}` : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/registry/lfs/pointer.js
/** What Git keeps instead of a file (git-lfs, docs/spec.md); git-lfs writes the same bytes. */
const pointerText = ({ sha256, bytes }) => `version https://git-lfs.github.com/spec/v1\noid ${sha256}\nsize ${bytes}\n`;
/** For every model below the folder, so that a checkout with git-lfs holds its bytes. */
const ATTRIBUTES = '**/model.onnx filter=lfs diff=lfs merge=lfs -text\n';

;// CONCATENATED MODULE: ./lib/registry/lfs/store.js







/**
 * Keeps models as Git LFS objects: the version's commit holds the pointer, so `git checkout` with git-lfs brings the
 * bytes. An LFS server neither lists nor deletes.
 */
function lfsStore(endpoint) {
    return {
        async put(file, { sha256, bytes }) {
            await (0,stores/* verifyFile */.AI)(file, sha256, file);
            const at = await endpoint();
            const { actions, error } = await batch(at, 'upload', { oid: (0,stores/* hex */.uh)(sha256), size: bytes });
            if (error)
                throw new errors/* PlatformError */.Wk(`The LFS server does not take the model: ${error.message}`);
            if (actions?.upload) {
                await act('PUT', actions.upload, await (0,external_node_fs_.openAsBlob)(file), 'application/octet-stream');
                if (actions.verify) {
                    const said = JSON.stringify({ oid: (0,stores/* hex */.uh)(sha256), size: bytes });
                    await act('POST', actions.verify, said, 'application/vnd.git-lfs+json');
                }
            }
            return { store: 'lfs', uri: `${at.url}#${sha256}`, sha256, bytes };
        },
        files: (location, model) => ({
            [(0,records.recordPath)(model, 'model.onnx')]: pointerText(location),
            [`${records.RECORDS}/.gitattributes`]: ATTRIBUTES,
        }),
        async get(location, destination) {
            const { actions, error } = await asked(await at(endpoint, location), location);
            const download = actions?.download;
            if (error || !download)
                throw new errors/* PlatformError */.Wk(`${location.uri} is not there: ${error?.message ?? 'the LFS server gives no address for it'}`);
            const url = new URL(download.href);
            await (0,registry_transfer/* downloadTo */.CI)(destination, location.bytes, async (offset) => {
                const headers = { ...download.header, ...(offset > 0 ? { range: `bytes=${offset}-` } : {}) };
                const response = await (0,registry_transfer/* send */.tN)({ method: 'GET', url, headers });
                if (response.ok)
                    return response;
                throw new errors/* PlatformError */.Wk(`${(0,registry_transfer/* shownUrl */.zA)(url)} gave no model: status ${response.status}`);
            });
            await (0,stores/* verifyFile */.AI)(destination, location.sha256, location.uri);
        },
        async find(location) {
            const { actions } = await asked(await at(endpoint, location), location);
            if (!actions?.download)
                return undefined;
            const { uri, sha256, bytes } = location;
            return {
                uri,
                sha256,
                bytes,
                state: 'public',
                created: new Date(0).toISOString(),
                async remove() {
                    throw new errors/* UserError */.yo(`${uri} cannot be deleted: LFS servers delete nothing over their API`);
                },
            };
        },
        async list() {
            return [];
        },
    };
}
/** The server that the record names; the clone's login goes to the clone's own server alone. */
async function at(endpoint, { uri }) {
    const url = uri.slice(0, uri.lastIndexOf('#'));
    const own = await endpoint().catch((error) => {
        if (error instanceof errors/* UserError */.yo)
            return undefined;
        throw error;
    });
    return own?.url === url ? own : { url, authorization: async () => undefined };
}
const asked = (endpoint, { sha256, bytes }) => batch(endpoint, 'download', { oid: (0,stores/* hex */.uh)(sha256), size: bytes });
async function act(method, { href, header }, body, type) {
    const url = new URL(href);
    const response = await (0,registry_transfer/* send */.tN)({ method, url, headers: { 'content-type': type, ...header }, body });
    await response.body?.cancel();
    if (!response.ok)
        throw new errors/* PlatformError */.Wk(`The LFS server refused ${method} ${(0,registry_transfer/* shownUrl */.zA)(url)}: status ${response.status}`);
}


/***/ }),

/***/ 50271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ authorize),
/* harmony export */   SP: () => (/* binding */ LOGIN_HINT),
/* harmony export */   a1: () => (/* binding */ dockerLogin),
/* harmony export */   xy: () => (/* binding */ parseChallenge)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92480);





function parseChallenge(header) {
    const scheme = /^\s*(basic|bearer)\b/i.exec(header ?? '')?.[1].toLowerCase();
    if (scheme !== 'basic' && scheme !== 'bearer')
        return undefined;
    const pairs = (header ?? '').matchAll(/([A-Za-z_]+)=(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g);
    const parameters = [...pairs].map(([, name, quoted, bare]) => [
        name.toLowerCase(),
        quoted?.replace(/\\(.)/g, '$1') ?? bare,
    ]);
    return { scheme, parameters: Object.fromEntries(parameters) };
}
/**
 * The `Authorization` that a challenge asks for: the login itself, or a token that the registry's own token service
 * gives for it; without a login an anonymous token, which reads what is public.
 */
async function authorize(origin, challenge, scopes, login) {
    if (challenge.scheme === 'basic') {
        if (login === undefined || !('password' in login))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PermissionError */ .i_(`${origin} wants a username and a password`, { hint: LOGIN_HINT });
        return (0,_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .basicAuthorization */ .aR)(login);
    }
    const { realm, service } = challenge.parameters;
    const url = realm && URL.canParse(realm) ? new URL(realm) : undefined;
    if (url === undefined || (origin.startsWith('https:') && url.protocol !== 'https:'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${origin} sends logins to "${realm}", which is no address with TLS`);
    const asked = { ...(service ? { service } : {}) };
    const response = login !== undefined && 'identityToken' in login
        ? await refresh(url, { ...asked, scope: scopes.join(' ') }, login.identityToken)
        : await request(url, asked, scopes, login);
    if (response.status !== 200)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PermissionError */ .i_(`${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .shownUrl */ .zA)(url)} gives no token for ${scopes.join(' ')} (${response.status})${login ? '' : ' without a login'}`, { hint: LOGIN_HINT });
    const { token, access_token } = (await response.json());
    return `Bearer ${token ?? access_token}`;
}
const LOGIN_HINT = 'Give registry-username and registry-password, or log in with docker login before. For ghcr.io the job needs\n' +
    '    permissions:\n      packages: write';
function request(url, asked, scopes, login) {
    for (const [name, value] of Object.entries(asked))
        url.searchParams.set(name, value);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    return (0,_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .tN)({ method: 'GET', url, headers: login ? { authorization: (0,_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .basicAuthorization */ .aR)(login) } : {} });
}
function refresh(url, asked, token) {
    const form = { grant_type: 'refresh_token', refresh_token: token, client_id: 'mlops-actions', ...asked };
    return (0,_transfer_js__WEBPACK_IMPORTED_MODULE_4__/* .send */ .tN)({
        method: 'POST',
        url,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(form).toString(),
    });
}
/** What `docker login` has left for a host, in `$DOCKER_CONFIG` or `~/.docker`. */
async function dockerLogin(host, environment = process.env) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(environment.DOCKER_CONFIG || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.docker'), 'config.json');
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => undefined);
    if (text === undefined)
        return undefined;
    const { auths = {} } = parseConfig(text, path);
    const keys = [host, `https://${host}`, ...(host === 'docker.io' ? ['https://index.docker.io/v1/'] : [])];
    const found = keys.map((key) => auths[key]).find((entry) => entry !== undefined);
    if (found?.identitytoken)
        return { identityToken: found.identitytoken };
    const [, username, password] = /^([^:]*):([\s\S]*)$/.exec(Buffer.from(found?.auth ?? '', 'base64').toString('utf8')) ?? [];
    return username === undefined ? undefined : { username, password };
}
function parseConfig(text, path) {
    try {
        return JSON.parse(text);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('is not JSON', { location: { file: path } });
    }
}


/***/ }),

/***/ 45812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ parseManifestUri),
/* harmony export */   SU: () => (/* binding */ parseRepository),
/* harmony export */   ok: () => (/* binding */ manifestUri)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const NAME = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+|\[[0-9a-fA-F:]+\]|[A-Za-z0-9-]+(?=:))(?::\d+)?$/;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/;
/** Where the API of a registry is that is known under another name. */
const API = { 'docker.io': 'registry-1.docker.io' };
/**
 * Reads `ghcr.io/org/model`. This machine's own registries are spoken to without TLS, others where `http://` stands
 * before their name.
 * @throws UserError where it is no repository
 */
function parseRepository(text) {
    const [, scheme, host, name] = /^(https?:\/\/)?([^/]+)\/(.+)$/.exec(text) ?? [];
    if (host === undefined || !HOST.test(host))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${text}" does not begin with the host of a registry`, {
            hint: 'A repository reads ghcr.io/organisation/model.',
        });
    if (!NAME.test(name))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${name}" cannot be the name of a repository`, {
            hint: `Lower-case letters, digits, ".", "_" and "-" between slashes; no tag.${nearestName(host, name)}`,
        });
    const plain = scheme === 'http://' || (scheme === undefined && LOOPBACK.test(host));
    return { origin: `${plain ? 'http' : 'https'}://${API[host] ?? host}`, host, name };
}
function nearestName(host, name) {
    const lower = name.toLowerCase().replace(/[:@].*$/, '');
    return NAME.test(lower) ? ` Did you mean ${host}/${lower}?` : '';
}
/** `oci://ghcr.io/org/model@sha256:…`: by digest, because tags can be moved. */
function manifestUri({ origin, host, name }, digest) {
    const scheme = origin.startsWith('https:') || LOOPBACK.test(host) ? 'oci' : 'oci+http';
    return `${scheme}://${host}/${name}@${digest}`;
}
function parseManifestUri(uri) {
    const [, plain, repository, digest] = /^oci(\+http)?:\/\/(.+)@(sha256:[0-9a-f]{64})$/.exec(uri) ?? [];
    if (repository === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${uri}" is not oci://host/repository@sha256:…`);
    return { repository: parseRepository(`${plain ? 'http://' : ''}${repository}`), digest };
}


/***/ }),

/***/ 20344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ ociReader),
  f: () => (/* binding */ ociStore)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/registry/stores.js
var stores = __webpack_require__(1697);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/model/http.js
var http = __webpack_require__(38801);
// EXTERNAL MODULE: ./lib/registry/transfer.js
var transfer = __webpack_require__(92480);
;// CONCATENATED MODULE: ./lib/registry/oci/blobs.js





const CHUNK_BYTES = 64 * 2 ** 20;
const TRIES = 5;
/** Size of a blob; undefined where the repository does not have it. */
async function blobSize(client, digest) {
    const response = await client.call({ method: 'HEAD', to: `blobs/${digest}`, expect: [200, 404] });
    return response.status === 200 ? Number(response.headers.get('content-length')) : undefined;
}
/** Uploads what the repository does not have: mounted from a sibling, in one request, or in chunks. */
async function uploadBlob(client, content, { digest, bytes }, { siblings = [], progress = () => { }, chunkBytes = CHUNK_BYTES } = {}) {
    if ((await blobSize(client, digest)) !== undefined)
        return 'there';
    const session = await openSession(client, digest, siblings);
    if (session === null)
        return 'mounted';
    const rest = bytes > chunkBytes ? await sendChunks(client, session, content, chunkBytes, progress) : session;
    // A registry that takes no chunks takes the whole in one.
    const [at, body] = rest === null
        ? [await openSession(client, digest, []), content]
        : [rest, bytes > chunkBytes ? '' : content];
    await finishUpload(client, at, digest, body);
    progress(bytes);
    return 'uploaded';
}
const fileBlob = (file) => (0,external_node_fs_.openAsBlob)(file);
/** Where the bytes go; null where the registry had them in a sibling and has mounted them. */
async function openSession(client, digest, siblings) {
    for (const { name } of siblings) {
        const query = new URLSearchParams({ mount: digest, from: name });
        const answer = await client.call({
            method: 'POST',
            to: `blobs/uploads/?${query}`,
            from: name,
            expect: [201, 202, 401, 403, 404],
        });
        await answer.body?.cancel();
        if (answer.status === 201)
            return null;
        if (answer.status === 202)
            return locationOf(client, answer);
    }
    const answer = await client.call({ method: 'POST', to: 'blobs/uploads/', expect: [202] });
    return locationOf(client, answer);
}
/** Chunk after chunk; a chunk that fails is tried again from where the registry stands. Null: it takes no chunks. */
async function sendChunks(client, session, content, chunkBytes, progress) {
    let at = session;
    let offset = 0;
    for (let tries = 1; offset < content.size;) {
        const end = Math.min(offset + chunkBytes, content.size);
        const answer = await client.call({
            method: 'PATCH',
            to: at,
            headers: { 'content-type': 'application/octet-stream', 'content-range': `${offset}-${end - 1}` },
            body: content.slice(offset, end),
            expect: [202, 400, 404, 405, 413, 416, 501],
        });
        await answer.body?.cancel();
        if (answer.status === 202) {
            at = locationOf(client, answer);
            offset = end;
            tries = 1;
        }
        else {
            if (offset === 0 && answer.status !== 416)
                return null;
            if (tries++ === TRIES)
                throw new errors/* PlatformError */.Wk(`The registry refused bytes ${offset}–${end} of an upload ${TRIES} times.`);
            await (0,promises_.setTimeout)((0,http/* pauseAfter */.l0)(tries));
            ({ at, offset } = await standing(client, at));
        }
        progress(offset);
    }
    return at;
}
/** How far an upload has come, by the registry. */
async function standing(client, at) {
    const answer = await client.call({ method: 'GET', to: at, expect: [204] });
    const end = /^(?:bytes=)?0-(\d+)$/.exec(answer.headers.get('range') ?? '')?.[1];
    // A session without a byte says 0-0, as one with a single byte does: that byte is then sent again, which 416 tells.
    return { at: locationOf(client, answer), offset: end === undefined || end === '0' ? 0 : Number(end) + 1 };
}
async function finishUpload(client, at, digest, body) {
    const to = new URL(at);
    to.searchParams.set('digest', digest);
    const headers = { 'content-type': 'application/octet-stream' };
    const answer = await client.call({ method: 'PUT', to, headers, body, expect: [201, 204] });
    await answer.body?.cancel();
}
function locationOf(client, answer) {
    const location = answer.headers.get('location');
    if (location === null)
        throw new errors/* PlatformError */.Wk('The registry named no address for an upload.');
    return new URL(location, client.repository.origin);
}
/** @throws PlatformError where the repository does not have it. */
async function downloadBlob(client, { digest, bytes }, destination) {
    await (0,transfer/* downloadTo */.CI)(destination, bytes, (offset) => client.call({
        method: 'GET',
        to: `blobs/${digest}`,
        headers: offset > 0 ? { range: `bytes=${offset}-` } : {},
        expect: [200, 206],
    }));
}

// EXTERNAL MODULE: ./lib/registry/oci/auth.js
var auth = __webpack_require__(50271);
;// CONCATENATED MODULE: ./lib/registry/oci/client.js



/** One repository of a registry, by the OCI distribution specification 1.1. */
class OciClient {
    repository;
    #logins;
    /** Scopes → the header that stands for them. */
    #authorizations = new Map();
    constructor(repository, logins) {
        this.repository = repository;
        this.#logins = logins;
    }
    url(path) {
        return new URL(`${this.repository.origin}/v2/${this.repository.name}/${path}`);
    }
    async call({ to, expect, from, ...call }) {
        const url = to instanceof URL ? to : this.url(to);
        const scopes = this.#scopes(call.method, from);
        const first = await this.#send(call, url, scopes);
        const response = first.status === 401 ? await this.#again(first, call, url, scopes) : first;
        if (expect.includes(response.status))
            return response;
        throw await refused(call.method, url, response);
    }
    #send(call, url, scopes) {
        const authorization = this.#authorizations.get(scopes.join(' '));
        // An upload may go to a host of its own, which must not get the token.
        const known = authorization !== undefined && url.origin === this.repository.origin;
        return (0,transfer/* send */.tN)({ ...call, url, headers: { ...call.headers, ...(known ? { authorization } : {}) } });
    }
    async #again(refusal, call, url, scopes) {
        const { origin, host } = this.repository;
        const challenge = (0,auth/* parseChallenge */.xy)(refusal.headers.get('www-authenticate'));
        if (challenge === undefined || url.origin !== origin)
            return refusal;
        await refusal.body?.cancel();
        const authorization = await (0,auth/* authorize */.Gq)(origin, challenge, scopes, await this.#logins(host));
        this.#authorizations.set(scopes.join(' '), authorization);
        return this.#send(call, url, scopes);
    }
    #scopes(method, from) {
        const actions = method === 'GET' || method === 'HEAD' ? 'pull' : method === 'DELETE' ? 'delete' : 'pull,push';
        const own = `repository:${this.repository.name}:${actions}`;
        return from === undefined ? [own] : [own, `repository:${from}:pull`];
    }
}
const SHOWN = 300;
/** The registry's own words: `{"errors": [{code, message}]}`. */
async function refused(method, url, response) {
    const text = await response.text();
    const what = `${method} ${(0,transfer/* shownUrl */.zA)(url)} (${response.status})${said(text)}`;
    if (response.status === 401 || response.status === 403)
        return new errors/* PermissionError */.i_(`The registry refused ${what}`, { hint: auth/* LOGIN_HINT */.SP });
    return new errors/* PlatformError */.Wk(`The registry answered ${what}`);
}
function said(text) {
    try {
        const { errors } = JSON.parse(text);
        const words = (errors ?? []).map(({ code, message }) => [code, message].filter(Boolean).join(' '));
        return words.length > 0 ? `: ${words.join('; ').replaceAll(/\s+/g, ' ').slice(0, SHOWN)}` : '';
    }
    catch {
        return '';
    }
}

;// CONCATENATED MODULE: ./lib/registry/oci/manifest.js

/** Media types of the CNCF ModelPack specification (modelpack/model-spec, docs/spec.md). */
const MANIFEST_TYPE = 'application/vnd.oci.image.manifest.v1+json';
const ARTIFACT_TYPE = 'application/vnd.cncf.model.manifest.v1+json';
const CONFIG_TYPE = 'application/vnd.cncf.model.config.v1+json';
/** Raw: a layer has the digest of the model itself, so registries keep the same bytes once. */
const WEIGHT_TYPE = 'application/vnd.cncf.model.weight.v1.raw';
const FILE_PATH = 'org.cncf.model.filepath';
const TITLE = 'org.opencontainers.image.title';
const VERSION = 'org.opencontainers.image.version';
/** The same version gives the same bytes, so that a run that goes on where another was killed makes no second one. */
function modelManifest({ model, version, tag, sha256: layer, bytes }) {
    const config = json({
        descriptor: { name: model, version },
        config: { format: 'onnx' },
        modelfs: { type: 'layers', diffIds: [layer] },
    });
    const manifest = json({
        schemaVersion: 2,
        mediaType: MANIFEST_TYPE,
        artifactType: ARTIFACT_TYPE,
        config: { mediaType: CONFIG_TYPE, digest: (0,canonical/* sha256 */.sc)(config), size: config.length },
        layers: [
            { mediaType: WEIGHT_TYPE, digest: layer, size: bytes, annotations: { [FILE_PATH]: 'model.onnx' } },
        ],
        annotations: { [TITLE]: tag, [VERSION]: version },
    });
    return { config, manifest, digest: (0,canonical/* sha256 */.sc)(manifest) };
}
const json = (value) => Buffer.from(JSON.stringify(value));
/** What a manifest says of the model in it; undefined for an image or another artifact. */
function readManifest(text) {
    let parsed;
    try {
        parsed = JSON.parse(text);
    }
    catch {
        return undefined;
    }
    const layer = parsed.layers?.[0];
    if (parsed.artifactType !== ARTIFACT_TYPE || layer === undefined)
        return undefined;
    return { tag: parsed.annotations?.[TITLE], layer };
}
/** The tag of a version: what follows `+` in a SemVer cannot stand in a tag. */
const ociTag = (version) => version.replaceAll('+', '_');

// EXTERNAL MODULE: ./lib/registry/oci/reference.js
var oci_reference = __webpack_require__(45812);
;// CONCATENATED MODULE: ./lib/registry/oci/store.js







/** Manifests of one model that are asked for at a time. */
const AT_ONCE = 8;
/**
 * Keeps each version as a ModelPack artifact: a manifest that its record names by digest, with the model as its one
 * layer. The tag, for people and for Kubernetes, comes once the version exists: nobody pulls a version that never was.
 */
function ociStore({ repository, logins, siblings = [], progress, chunkBytes, }) {
    const client = new OciClient(repository, logins);
    const near = siblings.filter(({ origin, name }) => origin === repository.origin && name !== repository.name);
    /** Digests of models whose manifest this run has put and not tagged → that manifest. */
    const pending = new Map();
    return {
        async put(file, facts) {
            await (0,stores/* verifyFile */.AI)(file, facts.sha256, file);
            const told = (bytes) => progress?.(bytes, facts.bytes);
            const { sha256: digest, bytes } = facts;
            const options = { siblings: near, progress: told, chunkBytes };
            await uploadBlob(client, await fileBlob(file), { digest, bytes }, options);
            const made = modelManifest(facts);
            const config = new Blob([new Uint8Array(made.config)]);
            await uploadBlob(client, config, { digest: (0,canonical/* sha256 */.sc)(made.config), bytes: config.size });
            if (!(await hasManifest(client, made.digest))) {
                await putManifest(client, made.digest, made.manifest);
                pending.set(digest, made.digest);
            }
            return { store: 'oci', uri: (0,oci_reference/* manifestUri */.ok)(repository, made.digest), sha256: digest, bytes };
        },
        async finish(tag, sha256) {
            const facts = await factsOf(client, tag, sha256);
            const { digest, manifest } = modelManifest(facts);
            const name = ociTag(facts.version);
            const tagged = await taggedDigest(client, name);
            if (tagged !== undefined && tagged !== digest)
                throw new errors/* UserError */.yo(`${repository.host}/${repository.name}:${name} is another artifact, ${tagged}`, {
                    hint: 'What is published is never replaced: find out who moved the tag.',
                });
            if (tagged === undefined)
                await putManifest(client, name, manifest);
            pending.delete(sha256);
            return tagged === undefined;
        },
        async discard(sha256) {
            const digest = pending.get(sha256);
            pending.delete(sha256);
            if (digest !== undefined)
                await remove(client, digest, [401, 403]);
        },
        ...ociReader(logins),
        list: () => listed(client),
    };
}
/** Reads any repository that a record names. */
function ociReader(logins) {
    return {
        async get(location, destination) {
            const { client: at, digest } = clientOf(location, logins);
            const { layer } = await modelIn(at, digest, location.uri);
            if (layer.digest !== location.sha256)
                throw new stores/* ChangedBytes */.EA(`${location.uri} holds ${layer.digest} instead of ${location.sha256}`);
            await downloadBlob(at, { digest: layer.digest, bytes: location.bytes }, destination);
            await (0,stores/* verifyFile */.AI)(destination, location.sha256, location.uri);
        },
        async find(location) {
            const { client: at, digest } = clientOf(location, logins);
            const found = await itemAt(at, digest);
            if (found?.tag === undefined)
                return undefined;
            const tagged = await taggedDigest(at, ociTag(versionIn(found.tag)));
            return { ...found, state: tagged === undefined ? 'draft' : 'public' };
        },
    };
}
function clientOf({ uri }, logins) {
    const { repository, digest } = (0,oci_reference/* parseManifestUri */.FU)(uri);
    return { client: new OciClient(repository, logins), digest };
}
/** What the tag of a version says of it; the registry knows the size of its bytes. */
async function factsOf(client, tag, sha256) {
    const bytes = await blobSize(client, sha256);
    if (bytes === undefined)
        throw new errors/* PlatformError */.Wk(`The registry does not have the model ${sha256} of ${tag} to publish.`);
    return { model: tag.slice(0, tag.lastIndexOf('@')), version: versionIn(tag), tag, sha256, bytes };
}
const versionIn = (tag) => tag.slice(tag.lastIndexOf('@') + 1);
async function hasManifest(client, digest) {
    return (await headManifest(client, digest)) !== undefined;
}
/** What a tag points to; undefined where there is no such tag. */
async function taggedDigest(client, tag) {
    const head = await headManifest(client, tag);
    if (head === undefined)
        return undefined;
    const told = head.headers.get('docker-content-digest');
    return told ?? (0,canonical/* sha256 */.sc)(Buffer.from((await readText(client, tag)) ?? ''));
}
async function headManifest(client, reference) {
    const headers = { accept: MANIFEST_TYPE };
    const to = `manifests/${reference}`;
    const answer = await client.call({ method: 'HEAD', to, headers, expect: [200, 404] });
    return answer.status === 200 ? answer : undefined;
}
async function putManifest(client, reference, manifest) {
    const answer = await client.call({
        method: 'PUT',
        to: `manifests/${reference}`,
        headers: { 'content-type': MANIFEST_TYPE },
        body: new Blob([new Uint8Array(manifest)]),
        expect: [201],
    });
    await answer.body?.cancel();
}
async function readText(client, reference) {
    const headers = { accept: MANIFEST_TYPE };
    const to = `manifests/${reference}`;
    const answer = await client.call({ method: 'GET', to, headers, expect: [200, 404] });
    if (answer.status === 200)
        return answer.text();
    await answer.body?.cancel();
    return undefined;
}
async function modelIn(client, digest, uri) {
    const text = await readText(client, digest);
    if (text === undefined)
        throw new errors/* PlatformError */.Wk(`${uri} does not exist: the registry does not have it.`);
    if ((0,canonical/* sha256 */.sc)(Buffer.from(text)) !== digest)
        throw new errors/* UserError */.yo(`${uri} has been changed: its manifest is ${(0,canonical/* sha256 */.sc)(Buffer.from(text))}`);
    const found = readManifest(text);
    if (found === undefined)
        throw new errors/* UserError */.yo(`${uri} holds no model`);
    return found;
}
/** Every tagged model: manifests without a tag cannot be listed, and registries clear them away themselves. */
async function listed(client) {
    const tags = await allTags(client);
    const items = [];
    for (let start = 0; start < tags.length; start += AT_ONCE) {
        const found = await Promise.all(tags.slice(start, start + AT_ONCE).map((tag) => itemAt(client, tag)));
        items.push(...found.filter((each) => each !== undefined));
    }
    return items;
}
/** The model under a tag or digest; undefined where manifest or bytes are gone, and where it is no model. */
async function itemAt(client, reference) {
    const text = await readText(client, reference);
    const found = text === undefined ? undefined : readManifest(text);
    const bytes = found && (await blobSize(client, found.layer.digest));
    if (text === undefined || found === undefined || bytes === undefined)
        return undefined;
    const digest = (0,canonical/* sha256 */.sc)(Buffer.from(text));
    return {
        uri: (0,oci_reference/* manifestUri */.ok)(client.repository, digest),
        tag: found.tag,
        sha256: found.layer.digest,
        bytes,
        state: 'public',
        // A registry does not say when, and only what is finished has a tag.
        created: new Date(0).toISOString(),
        remove: () => remove(client, digest, []),
    };
}
async function allTags(client) {
    const tags = [];
    let next = client.url('tags/list?n=1000');
    while (next !== undefined) {
        const answer = await client.call({ method: 'GET', to: next, expect: [200, 404] });
        // A repository comes to be with its first push.
        if (answer.status === 404)
            return [];
        tags.push(...((await answer.json()).tags ?? []));
        const link = /^<([^>]+)>;\s*rel="?next"?/i.exec(answer.headers.get('link') ?? '')?.[1];
        next = link === undefined ? undefined : new URL(link, next);
    }
    return tags;
}
/** By its digest: with the manifest all its tags go; the registry's own garbage collection then frees the bytes. */
async function remove(client, digest, alsoFine) {
    const answer = await client.call({
        method: 'DELETE',
        to: `manifests/${digest}`,
        expect: [202, 200, 204, 404, 405, ...alsoFine],
    });
    if (answer.status === 405 && alsoFine.length === 0)
        throw new errors/* UserError */.yo(`The registry at ${client.repository.host} deletes nothing over its API`, {
            hint: 'Delete the package version on its own pages, or switch deletion on where the registry is yours.',
        });
    await answer.body?.cancel();
}


/***/ }),

/***/ 45218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ openRegistry)
});

// UNUSED EXPORTS: Registry

// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/registry/anchor.js
var registry_anchor = __webpack_require__(35026);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/errors.js
var git_errors = __webpack_require__(12585);
// EXTERNAL MODULE: ./lib/registry/ledger.js
var registry_ledger = __webpack_require__(48122);
// EXTERNAL MODULE: ./lib/registry/snapshot.js + 1 modules
var registry_snapshot = __webpack_require__(42405);
;// CONCATENATED MODULE: ./lib/registry/publish.js




const LEDGER_REF = `refs/heads/${registry_ledger/* LEDGER_BRANCH */.jF}`;
const ANCHOR_REF = `refs/heads/${registry_ledger/* ANCHOR_BRANCH */.pA}`;
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
        `--force-with-lease=${LEDGER_REF}:${before ?? ''}`,
        `--force-with-lease=${ANCHOR_REF}:${publication.anchor ?? ''}`,
        '--',
        place.remote,
        `${after}:${LEDGER_REF}`,
        `${after}:${ANCHOR_REF}`,
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
        return { outcome: 'lost', ledgerMoved: rejected.some(isOfLedger) };
    if (rejected.length > 0)
        throw new errors/* PlatformError */.Wk(`Cannot push ${context.what} to ${context.remote}: ${reason(rejected)}`);
    if (failure === 'network' || failure === 'contention')
        return { outcome: 'unclear', reason: (0,git_errors/* tellingLine */.c$)(stderr) };
    throw (0,git_errors/* explainPushFailure */.sA)(stderr, context);
}
/** Whether the ledger itself was refused, not only taken back with a tag. */
const isOfLedger = (line) => line.includes(`:${LEDGER_REF}\t`) && !line.includes('atomic push failed');
const reason = (rejected) => rejected[0].split('\t')[2] ?? 'rejected';
async function updateClone(git, publication) {
    const { before, after } = publication.ledger;
    const commands = [
        ...publication.tags.map(({ name, oid }) => `create refs/tags/${name} ${oid}`),
        move(LEDGER_REF, before, after),
        move(ANCHOR_REF, publication.anchor, after),
    ];
    const updated = await git.run(['update-ref', '--stdin'], { input: `${commands.join('\n')}\n` });
    if (updated.code === 0)
        return { outcome: 'landed' };
    if (/cannot lock ref|already exists|but expected/.test(updated.stderr))
        return { outcome: 'lost', ledgerMoved: false };
    throw new errors/* PlatformError */.Wk(`Cannot write the registry: ${(0,git_errors/* tellingLine */.c$)(updated.stderr)}`);
}
const move = (ref, before, after) => before === null ? `create ${ref} ${after}` : `update ${ref} ${after} ${before}`;
/** Lets this clone know what it has just pushed. Gives a warning where it could not; the next fetch will. */
async function noteInClone(place, publication) {
    if (place.remote === null)
        return undefined;
    const commands = [
        ...publication.tags.map(({ name, oid }) => `update refs/tags/${name} ${oid}`),
        `update ${(0,registry_snapshot/* ledgerRef */.DH)(place.remote)} ${publication.ledger.after}`,
        `update ${(0,registry_snapshot/* anchorRef */.D9)(place.remote)} ${publication.ledger.after}`,
    ];
    const updated = await place.git.run(['update-ref', '--stdin'], { input: `${commands.join('\n')}\n` });
    return updated.code === 0
        ? undefined
        : `The registry has it, but this clone could not note it: ${(0,git_errors/* tellingLine */.c$)(updated.stderr)}`;
}

;// CONCATENATED MODULE: ./lib/registry/landing.js



const BROKEN_CONNECTIONS = 4;
const LONGEST_PAUSE_MS = 60_000;
/** Of what reading and pushing take. Simulated with 2 to 50 rivals: less wastes tries, more wastes time. */
const WINDOW = 6;
/**
 * Optimistic concurrency: propose, publish as a compare-and-swap, and when somebody else was first, read again and
 * propose anew, after a pause with full jitter so that rivals do not stay in step. The pause is a few times what reading
 * and pushing take at that moment: where many are at it they slow each other down, so that it grows by itself with the
 * crowd and shrinks with it, and the last one does not sleep long after all others have gone.
 */
async function land(landing) {
    let broken = 0;
    let reading = 0;
    for (let attempt = 1; attempt <= landing.attempts; attempt++) {
        const proposal = await landing.propose();
        if ('done' in proposal)
            return { result: proposal.done, publication: null };
        const { publication, context, result } = proposal;
        const started = performance.now();
        const published = await publish(landing.place, publication, context);
        if (published.outcome === 'landed')
            return { result, publication };
        const exposed = reading + performance.now() - started;
        await (0,promises_.setTimeout)(Math.random() * Math.min(LONGEST_PAUSE_MS, exposed * WINDOW));
        const read = performance.now();
        await landing.refresh(published.outcome === 'lost' && published.ledgerMoved);
        reading = performance.now() - read;
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

// EXTERNAL MODULE: ./lib/git/objects.js
var git_objects = __webpack_require__(62392);
;// CONCATENATED MODULE: ./lib/registry/objects.js


/**
 * Makes the objects of one change and writes them together: whoever loses a race makes most of them anew, and a git
 * for each would cost more than the race itself. Neither index nor work tree nor any ref is touched.
 */
class ObjectWriter {
    #git;
    #pending = new Map();
    #written = new Set();
    #commits = new Set();
    /** `<commit>:<folder>` → its tree. */
    #trees = new Map();
    constructor(git) {
        this.#git = git;
    }
    /** Whether this clone has a commit of that name. */
    async hasCommit(oid) {
        if (this.#commits.has(oid))
            return true;
        const [found] = await (0,git_objects/* readObjects */.$I)(this.#git, [oid]);
        if (found?.type !== 'commit')
            return false;
        this.#commits.add(oid);
        return true;
    }
    /** The tree of the commit `base` (null: none) with `files` added or replaced and `removed` left out. */
    async tree(base, files, removed = []) {
        const paths = [...Object.keys(files), ...removed];
        for (const path of paths)
            assertInside(path);
        const folders = await this.#folders(base, [...new Set(['', ...paths.flatMap(foldersOf)])]);
        for (const path of removed)
            folders.get(parentOf(path))?.delete(nameOf(path));
        for (const [path, content] of Object.entries(files)) {
            const oid = this.#add('blob', typeof content === 'string' ? Buffer.from(content) : Buffer.from(content));
            folders.get(parentOf(path))?.set(nameOf(path), { mode: '100644', oid });
        }
        // The longest paths first, so that a folder is whole before the one that it lies in names it.
        for (const folder of [...folders.keys()].filter(Boolean).sort((a, b) => b.length - a.length)) {
            const [tree, parent] = [folders.get(folder), folders.get(parentOf(folder))];
            if (tree.size === 0)
                parent.delete(nameOf(folder));
            else
                parent.set(nameOf(folder), { mode: '40000', oid: this.#add('tree', (0,git_objects/* treeContent */.Ue)(tree)) });
        }
        return this.#add('tree', (0,git_objects/* treeContent */.Ue)(folders.get('')));
    }
    /** A commit object. No branch moves. */
    commit(commit) {
        const who = written(commit.by);
        const header = [
            `tree ${commit.tree}`,
            ...commit.parents.map((parent) => `parent ${parent}`),
            `author ${who}`,
            `committer ${who}`,
        ];
        return this.#add('commit', textOf(header, commit.message));
    }
    /** An annotated tag object. No ref is made: that is for the one who wins the push. */
    tag(tag) {
        const header = [`object ${tag.commit}`, 'type commit', `tag ${tag.name}`, `tagger ${written(tag.by)}`];
        return this.#add('tag', textOf(header, tag.message));
    }
    /** Writes what was made since the last time, by one git. */
    async flush() {
        const objects = [...this.#pending.values()];
        if (objects.length === 0)
            return;
        await this.#git.bytes(['unpack-objects', '-q'], { input: (0,git_objects/* packOf */.FM)(objects) });
        for (const { oid } of objects)
            this.#written.add(oid);
        this.#pending.clear();
    }
    #add(type, content) {
        const object = (0,git_objects/* gitObject */.E7)(type, content);
        if (!this.#written.has(object.oid))
            this.#pending.set(object.oid, object);
        return object.oid;
    }
    /** Copies of the trees of some folders, `''` the commit's own; empty where the commit has no such folder. */
    async #folders(base, folders) {
        const key = (folder) => `${base}:${folder}`;
        const unknown = base === null ? [] : folders.filter((folder) => !this.#trees.has(key(folder)));
        const found = await (0,git_objects/* readObjects */.$I)(this.#git, unknown.map(key));
        for (const [i, object] of found.entries())
            this.#trees.set(key(unknown[i]), object?.type === 'tree' ? (0,git_objects/* parseTree */.cZ)(object.content) : new Map());
        return new Map(folders.map((folder) => [folder, new Map(this.#trees.get(key(folder)))]));
    }
}
/** Every folder above a path, the nearest first: `a/b/c` → `a/b`, `a`. */
function foldersOf(path) {
    const parent = parentOf(path);
    return parent === '' ? [] : [parent, ...foldersOf(parent)];
}
const parentOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
/** As {@link parseTree} has it: the bytes of UTF-8, one character each. */
const nameOf = (path) => Buffer.from(path.slice(path.lastIndexOf('/') + 1)).toString('latin1');
function assertInside(path) {
    const parts = path.split('/');
    const bad = parts.some((part) => part === '' || part === '.' || part === '..' || /^\.git$/i.test(part));
    if (bad || /[\0\n\\]/.test(path))
        throw new errors/* UserError */.yo(`"${path}" cannot be a file of a version: paths are relative, with "/" between folders`);
}
/** Git takes no NUL in a message. */
const textOf = (header, message) => Buffer.from(`${header.join('\n')}\n\n${message.replaceAll('\0', '')}`);
function written({ identity, seconds }) {
    const { name, email } = clean(identity);
    return `${name} <${email}> ${seconds} +0000`;
}
/** The name that a tag of this identity has in it. */
const taggerName = (identity) => clean(identity).name;
/** Git's headers hold no angle brackets and no line breaks in names. */
function clean(identity) {
    const plain = (text) => text.replace(/[<>\n\r\0]/g, '').trim();
    return { name: plain(identity.name) || 'mlops', email: plain(identity.email) };
}

// EXTERNAL MODULE: ./lib/registry/gc.js
var gc = __webpack_require__(63077);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./lib/registry/ledger-commit.js



/** The next ledger commit, with events of which the first names the tags that it comes with. */
async function withEvents(context, tags, ...contents) {
    const { ledger, anchor } = context.snapshot;
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
        ['Ledger-Anchor', registry_ledger/* ANCHOR_BRANCH */.pA],
    ]);
    const message = `${(0,registry_ledger/* eventSubject */.r5)(events[0])}${more}\n\n${trailers}\n`;
    const after = context.objects.commit({
        tree: await context.objects.tree(ledger.commit, files, removed),
        parents: ledger.commit === null ? [] : [ledger.commit],
        message,
        by: signature(context, wholeSeconds(context.now)),
    });
    return { publication: { tags, ledger: { before: ledger.commit, after }, anchor }, seq: events[0].seq };
}
/** A line of a tag's message that holds the event that it comes with. */
function ledger_commit_anchor({ snapshot }, said) {
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

// EXTERNAL MODULE: ./lib/registry/tags.js
var tags = __webpack_require__(57690);
;// CONCATENATED MODULE: ./lib/registry/refusals.js


function assertName(kind, name) {
    if ((0,tags/* isName */.Eo)(name))
        return;
    throw new errors/* UserError */.yo(`"${name}" cannot be the name of a ${kind}: letters, digits, "-", "_" and "/" only, a letter or digit at both ends`);
}
async function assertCommit({ objects, shallow }, source) {
    if (await objects.hasCommit(source))
        return;
    throw new errors/* UserError */.yo(`the source commit ${source} is not in this clone`, {
        hint: shallow
            ? 'The clone is shallow. Check out the whole history:\n    with:\n      fetch-depth: 0'
            : 'Check out the repository and the commit that trained the model.',
    });
}
function assertFree(registry, { snapshot }, model, version, tag) {
    if (!(0,tags/* isVersion */.lF)(version))
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

;// CONCATENATED MODULE: ./lib/registry/proposals.js





async function proposeVersion(registry, context, request) {
    const { model, source } = request;
    assertName('model', model);
    const same = request.sha256 === undefined ? undefined : registry.sameBytes(model, request.sha256);
    if (same)
        return { done: same };
    await assertCommit(context, source);
    const version = request.version ?? registry.nextVersion(model, await bumpOf(registry, request));
    const tag = (0,tags/* formatTag */._3)({ action: 'register', model, version });
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
        ledger_commit_anchor(context, said),
    ]);
    const message = `${tags/* tagSubject */.t.register(model, version)}\n\n${trailers}\n`;
    const { objects } = context;
    const tree = await objects.tree(source, content.files);
    const commit = objects.commit({ tree, parents: [source], message, by });
    const oid = objects.tag({ name: tag, commit, message, by });
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
    const tags = stageTags(context, { model, stage, from, incoming: version, outgoing, said });
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
function stageTags(context, move) {
    const { model, stage, from, incoming, outgoing, said } = move;
    const seconds = dateAfter(context, model);
    const counter = (context.snapshot.state.models.get(model)?.counter ?? 0) + 1;
    const trailers = trailerBlock(from === null ? '' : `Was: ${from}`, [
        ...origin(context),
        ledger_commit_anchor(context, said),
    ]);
    const write = (name, commit, subject, at) => {
        const message = `${subject}\n\n${trailers}\n`;
        const by = signature(context, at);
        return { name, oid: context.objects.tag({ name, commit, message, by }), commit, seconds: at };
    };
    const unassigned = outgoing.map(({ version, commit }, i) => {
        const name = (0,tags/* formatTag */._3)({ action: 'unassign', model, stage, counter: counter + i });
        return write(name, commit, tags/* tagSubject */.t.unassign(model, version, stage), seconds);
    });
    const name = (0,tags/* formatTag */._3)({ action: 'assign', model, stage, counter: counter + outgoing.length });
    const subject = tags/* tagSubject */.t.assign(model, incoming.version, stage);
    const date = outgoing.length === 0 ? seconds : seconds + 1;
    return { assigned: write(name, incoming.commit, subject, date), unassigned };
}
/** Later than any tag of the model, because the date alone orders them. */
function dateAfter({ snapshot, now }, model) {
    return Math.max(wholeSeconds(now), (snapshot.state.models.get(model)?.newest ?? 0) + 1);
}
const pushContext = ({ remote, fromFork }, what) => ({
    remote,
    what,
    fromFork,
});

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/registry/chronicle.js
var chronicle = __webpack_require__(30254);
;// CONCATENATED MODULE: ./lib/registry/audit.js





const fail = (seq, subject, problem) => ({
    severity: 'fail',
    seq,
    subject,
    problem,
    repair: null,
});
/**
 * Holds the chain, the tags, the tip, the history and the anchor of the ledger against each other, first event first.
 * Whoever may force all of them together could forge them; whoever changes any one of them is found.
 */
async function auditLedger(place, snapshot, cache) {
    const { ledger, tags } = snapshot;
    const { git } = place;
    const objects = await readTagObjects(git, [...tags.values()]);
    const { events } = ledger;
    const told = await readTrailers(git, ledger.commit);
    const tip = tipFinding(ledger, told);
    const findings = [
        ...chainFinding(events, tip.length > 0),
        ...events.flatMap((event) => eventFindings(event, tags, objects)),
        ...unknownEvents(events, tags, objects),
        ...tip,
        ...(await anchorFinding(place, snapshot, told, cache)),
        ...(await historyFinding(place, snapshot, cache)),
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
function tipFinding({ head: last }, { head }) {
    if (last === null || head === undefined || head === last.digest)
        return [];
    return [fail(last.seq, 'ledger', `the last event is ${last.digest}, its commit says ${head}`)];
}
async function readTrailers(git, commit) {
    if (commit === null)
        return {};
    const message = await git.read(['log', '-1', '--format=%B', commit]);
    const value = (key) => new RegExp(`^${key}: (\\S+)$`, 'm').exec(message)?.[1];
    return { head: value('Ledger-Head'), anchor: value('Ledger-Anchor') };
}
/** Both branches move in one push. Where they differ, somebody has moved one of them alone. */
async function anchorFinding(place, snapshot, told, cache) {
    const { anchor, ledger } = snapshot;
    if (anchor === ledger.commit)
        return [];
    const last = ledger.head?.seq ?? null;
    if (anchor === null)
        return told.anchor ? [fail(last, registry_ledger/* ANCHOR_BRANCH */.pA, 'the branch that holds the last event is gone')] : [];
    const anchored = await (0,registry_anchor/* readAnchor */.QZ)(place, snapshot, cache);
    const lost = (0,registry_anchor/* firstLost */.Ff)(ledger.events, anchored.events);
    if (lost) {
        const problem = `the event has been dropped or changed: ${registry_ledger/* ANCHOR_BRANCH */.pA} holds it as it was. ${(0,registry_anchor/* restoreHint */.AB)(place)}`;
        return [fail(lost.seq, registry_ledger/* LEDGER_BRANCH */.jF, problem)];
    }
    const held = anchored.head?.seq ?? 0;
    if (told.anchor)
        return [fail(Math.min(held + 1, last ?? 1), registry_ledger/* ANCHOR_BRANCH */.pA, `the branch was taken back to event #${held}`)];
    const problem = `something that does not move this branch has pushed to ${registry_ledger/* LEDGER_BRANCH */.jF} since event #${held}`;
    return [{ ...fail(null, registry_ledger/* ANCHOR_BRANCH */.pA, problem), severity: 'warn' }];
}
/** The branch only ever grows: what one of its commits held, the newest holds too. */
async function historyFinding(place, { ledger }, cache) {
    if (ledger.commit === null)
        return [];
    await (0,registry_snapshot/* fetchLedgerHistory */.o0)(place);
    const lost = (0,registry_anchor/* firstLost */.Ff)(ledger.events, await (0,chronicle/* removedEvents */.e)(place.git, ledger.commit, cache));
    return lost
        ? [fail(lost.seq, registry_ledger/* LEDGER_BRANCH */.jF, 'a later commit of the branch dropped or changed the event')]
        : [];
}
async function readTagObjects(git, oids) {
    const found = (await (0,git_objects/* readObjects */.$I)(git, oids)).filter((object) => object?.type === 'tag');
    return new Map(found.map(({ oid, content }) => [oid, parseTagObject(content.toString('utf8'))]));
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
// EXTERNAL MODULE: ./lib/registry/semver.js
var semver = __webpack_require__(40219);
;// CONCATENATED MODULE: ./lib/registry/reader.js







/** Models, versions and stages, as the tags of one repository tell them. */
class RegistryReader {
    place;
    cache;
    snapshot;
    constructor(place, cache, snapshot) {
        this.place = place;
        this.cache = cache;
        this.snapshot = snapshot;
    }
    /** One line for each tag and ledger event that cannot be read; everything else still can. */
    get problems() {
        return [...this.snapshot.state.problems, ...this.snapshot.ledger.problems];
    }
    /** Names of the models that have a version and are not deprecated, in alphabetical order. */
    models() {
        return [...this.snapshot.state.models]
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
        const { git } = this.place;
        await this.bring([version]);
        await this.#checkTarget(version);
        const entry = await git.read(['ls-tree', '-z', '--full-tree', version.commit, '--', path]);
        const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
        return blob === undefined ? undefined : git.bytes(['cat-file', 'blob', blob]);
    }
    /** Every file below a folder of a commit, by its path below that folder. */
    async readFolder(commit, folder) {
        const all = [...this.snapshot.state.models.values()].flatMap(({ versions }) => versions);
        await this.bring(all.filter((version) => version.commit === commit));
        return (0,registry_folder/* readFolder */.j)(this.place.git, commit, folder);
    }
    /** The annotated tag of a version and its commit, as Git stores them. */
    async rawObjects(version) {
        const { git } = this.place;
        await this.bring([version]);
        await this.#checkTarget(version);
        const oid = this.snapshot.tags.get(version.tag);
        const [tag, commit] = await Promise.all([
            git.bytes(['cat-file', 'tag', oid]),
            git.bytes(['cat-file', 'commit', version.commit]),
        ]);
        return { oid, tag, commit };
    }
    /** What a commit holds of DVC. The commit must be in this clone. */
    async dvcState(commit) {
        const names = ['.dvc/config', 'dvc.yaml'].map((path) => `${commit}:${path}`);
        const [config, project] = await (0,registry_folder/* readBlobs */.b)(this.place.git, names);
        return { initialized: config !== undefined, project: project?.toString('utf8') ?? null };
    }
    /** Brings the commits of versions into this clone; those that are here already cost nothing. */
    bring(versions) {
        const { tags } = this.snapshot;
        return (0,registry_snapshot/* fetchTags */.un)(this.place, versions.flatMap(({ tag: name }) => {
            const oid = tags.get(name);
            return oid === undefined ? [] : [{ name, oid }];
        }));
    }
    /** Counts on from the highest version that any tag ever named, deregistered ones too. */
    nextVersion(model, bump) {
        const taken = [...(this.#model(model)?.taken ?? [])].sort(semver/* compareVersions */.Zy);
        return taken.length === 0 ? semver/* FIRST_VERSION */.Eg : (0,semver/* bumpVersion */.Bx)(taken[taken.length - 1], bump);
    }
    /** Whether gc has deleted the bytes of the version. */
    isTombstoned(model, version) {
        return this.snapshot.ledger.events.some((event) => event.type === 'tombstoned' && event.model === model && event.version === version);
    }
    /** The version of the model that has these bytes, by the ledger: no record of the others has to be read. */
    sameBytes(model, sha256) {
        const active = new Map(this.versions(model).map((each) => [each.version, each]));
        for (const { type, model: about, version, details, seq } of this.snapshot.ledger.events) {
            const found = version === null ? undefined : active.get(version);
            if (!found || type !== 'registered' || about !== model || details.sha256 !== sha256)
                continue;
            if (!this.isTombstoned(model, found.version))
                return { changed: false, version: found.version, tag: found.tag, commit: found.commit, seq };
        }
        return undefined;
    }
    /** The last link of the chain: whoever keeps it elsewhere can tell later that nothing up to there was changed. */
    get head() {
        return this.snapshot.ledger.head;
    }
    /** Oldest first. */
    events() {
        return [...this.snapshot.ledger.events];
    }
    /** Whether the ledger is whole, and one line for each tag that was deleted or replaced since it was written. */
    verify() {
        const { ledger, tags } = this.snapshot;
        return { chain: (0,registry_ledger/* verifyChain */.H5)(ledger.events), tags: (0,registry_ledger/* tagsAgainstLedger */.Mu)(ledger.events, tags) };
    }
    /** {@link verify}, and every tag's own object held against its event: brings all tags into this clone. */
    async audit() {
        const { tags } = this.snapshot;
        await (0,registry_snapshot/* fetchTags */.un)(this.place, [...tags].map(([name, oid]) => ({ name, oid })));
        return auditLedger(this.place, this.snapshot, this.cache);
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
        const { ledger, tags } = this.snapshot;
        const event = ledger.events.findLast((each) => Object.hasOwn(each.tags, tag));
        if (event === undefined || event.tags[tag] === tags.get(tag))
            return;
        throw new errors/* UserError */.yo(`${tag} has been replaced since event #${event.seq} of the ledger: it was ${event.tags[tag]}, it is ${tags.get(tag)}`, { hint: 'Find out who replaced it, and push the tag that was registered again.' });
    }
    /** The ledger says where a tag points; before anything is read there, the tag itself must agree. */
    async #checkTarget({ tag, commit }) {
        const target = await this.place.git.read(['rev-parse', `${this.snapshot.tags.get(tag)}^{commit}`]);
        if (target === commit)
            return;
        throw new errors/* UserError */.yo(`${tag} points to commit ${target}, but the ledger says ${commit}`, {
            hint: 'Somebody changed the ledger: mlops registry fsck says where.',
        });
    }
    #model(name) {
        return this.snapshot.state.models.get(name);
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
    const place = await (0,registry_snapshot/* openPlace */.QL)(git, remote);
    const cache = new Map();
    const snapshot = await (0,registry_snapshot/* takeSnapshot */.W9)(place, cache);
    const registry = new Registry(place, cache, snapshot, options);
    if (place.remote === null)
        registry.warnings.push(`No remote is named ${remote}: tags and the ledger stay in this clone.`);
    return registry;
}
/** A registry that can be written to. Writers see their own writes. */
class Registry extends RegistryReader {
    /** What the caller should print; writing may add to it. */
    warnings = [];
    #options;
    constructor(place, cache, snapshot, options) {
        super(place, cache, snapshot);
        this.#options = options;
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
        const objects = new ObjectWriter(this.place.git);
        const { result, publication } = await land({
            place: this.place,
            attempts: this.#options.attempts ?? 50,
            propose: async () => {
                this.snapshot = await (0,registry_anchor/* nothingLost */.g7)(this.place, this.snapshot, this.cache);
                const proposal = await propose(this.#context(identity, objects));
                if ('publication' in proposal)
                    await objects.flush();
                return proposal;
            },
            refresh: async (ledgerMoved) => {
                this.snapshot = ledgerMoved
                    ? await (0,registry_snapshot/* followLedger */.PF)(this.place, this.snapshot, this.cache)
                    : await (0,registry_snapshot/* takeSnapshot */.W9)(this.place, this.cache);
            },
            holds: ({ tags, ledger }) => tags.length > 0
                ? tags.every(({ name, oid }) => this.snapshot.tags.get(name) === oid)
                : this.snapshot.ledger.commit === ledger.after,
        });
        if (publication)
            await this.#noteLanded(publication);
        return result;
    }
    async #noteLanded(publication) {
        const warning = await noteInClone(this.place, publication);
        if (warning)
            this.warnings.push(warning);
        const listing = new Map([...this.snapshot.tags].map(([name, oid]) => [`refs/tags/${name}`, oid]));
        for (const { name, oid } of publication.tags)
            listing.set(`refs/tags/${name}`, oid);
        for (const branch of [registry_ledger/* LEDGER_BRANCH */.jF, registry_ledger/* ANCHOR_BRANCH */.pA])
            listing.set(`refs/heads/${branch}`, publication.ledger.after);
        this.snapshot = await (0,registry_snapshot/* readSnapshot */.RA)(this.place, listing, this.cache);
    }
    #context(identity, objects) {
        const { run, actor, fromFork = false, now = () => new Date() } = this.#options;
        return {
            objects,
            shallow: this.place.shallow,
            remote: this.place.remote ?? 'this clone',
            snapshot: this.snapshot,
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
        const { git } = this.place;
        const [name, email] = await Promise.all([
            git.run(['config', 'user.name']),
            git.run(['config', 'user.email']),
        ]);
        if (name.code !== 0 || email.code !== 0)
            return FALLBACK_IDENTITY;
        return { name: name.stdout.toString('utf8').trim(), email: email.stdout.toString('utf8').trim() };
    }
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

/***/ 40219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bx: () => (/* binding */ bumpVersion),
/* harmony export */   Eg: () => (/* binding */ FIRST_VERSION),
/* harmony export */   Zy: () => (/* binding */ compareVersions)
/* harmony export */ });
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


/***/ }),

/***/ 42405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D9: () => (/* binding */ anchorRef),
  K3: () => (/* binding */ fetchAnchor),
  o0: () => (/* binding */ fetchLedgerHistory),
  un: () => (/* binding */ fetchTags),
  PF: () => (/* binding */ followLedger),
  DH: () => (/* binding */ ledgerRef),
  QL: () => (/* binding */ openPlace),
  RA: () => (/* binding */ readSnapshot),
  W9: () => (/* binding */ takeSnapshot)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/errors.js
var git_errors = __webpack_require__(12585);
// EXTERNAL MODULE: ./lib/registry/chronicle.js
var chronicle = __webpack_require__(30254);
// EXTERNAL MODULE: ./lib/registry/ledger.js
var ledger = __webpack_require__(48122);
// EXTERNAL MODULE: ./lib/registry/semver.js
var semver = __webpack_require__(40219);
// EXTERNAL MODULE: ./lib/registry/tags.js
var tags = __webpack_require__(57690);
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
        const parsed = (0,tags/* parseTag */.ED)(record.name);
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
    model.versions = oneCommitEach(active, problems).sort((a, b) => (0,semver/* compareVersions */.Zy)(b.version, a.version));
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







const LEDGER_REF = `refs/heads/${ledger/* LEDGER_BRANCH */.jF}`;
const ANCHOR_REF = `refs/heads/${ledger/* ANCHOR_BRANCH */.pA}`;
const TAGS = 'refs/tags/';
const FETCH_ATTEMPTS = 4;
const TAG_FIELDS = '%(refname:strip=2)%00%(objectname)%00%(objecttype)%00%(tag)%00%(*objectname)%00%(*objecttype)%00' +
    '%(taggername)%00%(taggeremail)%00%(taggerdate:unix)';
/** The ref that holds the ledger in this clone. */
const ledgerRef = (remote) => remote === null ? LEDGER_REF : `refs/remotes/${remote}/${ledger/* LEDGER_BRANCH */.jF}`;
const anchorRef = (remote) => remote === null ? ANCHOR_REF : `refs/remotes/${remote}/${ledger/* ANCHOR_BRANCH */.pA}`;
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
/**
 * The registry after somebody else has moved the ledger, by one fetch of the ledger alone: its new events name the tags
 * that came in the same pushes. A tag that something else has written meanwhile shows when a push meets it.
 */
async function followLedger(place, seen, cache) {
    const { remote } = place;
    const { ledger, anchor } = seen;
    if (remote === null || ledger.commit === null || anchor === null)
        return takeSnapshot(place, cache);
    return patiently(place, async () => {
        const refs = [LEDGER_REF, ANCHOR_REF].map((ref, i) => `+${ref}:${[ledgerRef, anchorRef][i](remote)}`);
        await fetchRefs(place, remote, refs);
        const listing = new Map([...seen.tags].map(([name, oid]) => [TAGS + name, oid]));
        for (const [ref, oid] of await listLocal(place, []))
            listing.set(ref, oid);
        const now = await (0,chronicle/* readLedger */.S)(place.git, listing.get(LEDGER_REF) ?? null, cache);
        for (const event of now.events.filter(({ seq }) => seq > (ledger.head?.seq ?? 0)))
            for (const [name, oid] of Object.entries(event.tags))
                listing.set(TAGS + name, oid);
        return snapshotOf(place, listing, now, listing);
    });
}
async function listRemote(place, remote) {
    const text = await place.git.read([
        'ls-remote',
        '--refs',
        '--',
        remote,
        'refs/tags/*',
        LEDGER_REF,
        ANCHOR_REF,
    ]);
    return listingOf(text.split('\n').map((line) => line.split('\t')));
}
async function listLocal({ git, remote }, tags = ['refs/tags']) {
    const names = new Map([
        [ledgerRef(remote), LEDGER_REF],
        [anchorRef(remote), ANCHOR_REF],
    ]);
    const format = '--format=%(objectname) %(refname)';
    const text = await git.read(['for-each-ref', format, ...tags, ...names.keys()]);
    return listingOf(text.split('\n').map((line) => {
        const [oid, ref] = line.split(' ');
        return [oid, names.get(ref) ?? ref];
    }));
}
function listingOf(lines) {
    const listing = new Map();
    for (const [oid, ref] of lines)
        if (ref === LEDGER_REF ||
            ref === ANCHOR_REF ||
            (ref?.startsWith(TAGS) && (0,tags/* parseTag */.ED)(ref.slice(TAGS.length))))
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
/** Brings the branch that follows the ledger into this clone, where it is not here as it is there. */
async function fetchAnchor(place, anchor) {
    const { remote, git } = place;
    if (remote === null || anchor === null)
        return;
    const known = await git.run(['rev-parse', '--verify', '--quiet', anchorRef(remote)]);
    if (known.stdout.toString('utf8').trim() === anchor)
        return;
    await patiently(place, () => fetchRefs(place, remote, [`+${ANCHOR_REF}:${anchorRef(remote)}`]));
}
/** Brings the whole history of the ledger into a clone that is shallow. */
async function fetchLedgerHistory(place) {
    const { remote, git, shallow } = place;
    if (remote === null || !shallow)
        return;
    const all = '--depth=2147483647';
    const refspec = `+${LEDGER_REF}:${ledgerRef(remote)}`;
    await patiently(place, () => git.read(['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', all, '--', remote, refspec]));
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
    const ledger = await (0,chronicle/* readLedger */.S)(place.git, listing.get(LEDGER_REF) ?? null, cache);
    return snapshotOf(place, listing, ledger, local);
}
async function snapshotOf(place, listing, ledger, local) {
    const tags = new Map([...listing].filter(([ref]) => ref.startsWith(TAGS)).map(([ref, oid]) => [ref.slice(TAGS.length), oid]));
    const known = recordsOf(ledger.events, tags);
    const unknown = [...tags.keys()].filter((name) => !known.has(name));
    const records = [...known.values(), ...(await readTags(place, unknown, tags, local))];
    const state = foldTags(records);
    for (const ref of local.keys())
        if (!listing.has(ref) && ref.startsWith(TAGS))
            state.problems.push(`Tag ${ref.slice(TAGS.length)} is ignored: it is in this clone only, not on ${place.remote}.`);
    return { state, tags, ledger, anchor: listing.get(ANCHOR_REF) ?? null };
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


/***/ }),

/***/ 1697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ verifyFile),
/* harmony export */   EA: () => (/* binding */ ChangedBytes),
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
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .hd)(path)) === sha256)
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
            failures.push(error);
        }
        finally {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
        }
    }
    // Trying again brings no other bytes.
    const changed = failures.find((failure) => failure instanceof ChangedBytes);
    if (changed)
        throw changed;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`No store could give the model ${sha256}:\n${failures.map(_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .describeError */ .Uc).join('\n')}`);
}
/** A store gave bytes, and they are not those that the record names. */
class ChangedBytes extends _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo {
}
/** @throws ChangedBytes where the file is not the one that was asked for. */
async function verifyFile(path, expected, shown) {
    const actual = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_5__/* .fileDigest */ .hd)(path);
    if (actual !== expected)
        throw new ChangedBytes(`${shown} has been changed: it should be ${expected}, it is ${actual}`);
}
/** The hex digits alone, as a folder's name. */
const hex = (digest) => digest.slice('sha256:'.length);
function storeOf(location, stores) {
    const store = stores[location.store];
    if (store)
        return store;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`${location.uri} is in the ${location.store} store, which cannot be reached from here`, location.store === 'release' ? { hint: 'Releases are read with a token: set GITHUB_TOKEN.' } : {});
}


/***/ }),

/***/ 57690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   _3: () => (/* binding */ formatTag),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   t: () => (/* binding */ tagSubject)
/* harmony export */ });
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


/***/ }),

/***/ 92480:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ downloadTo),
/* harmony export */   aR: () => (/* binding */ basicAuthorization),
/* harmony export */   tN: () => (/* binding */ send),
/* harmony export */   zA: () => (/* binding */ shownUrl)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(452);
/* harmony import */ var _model_http_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38801);








const TRIES = 5;
const basicAuthorization = ({ username, password }) => `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
/**
 * One call of a store's server. A connection that breaks and a server that is busy are tried again; every other answer
 * is the caller's to judge.
 * @throws PlatformError where the server stays away
 */
async function send(call) {
    for (let tries = 1;; tries++) {
        const { answer, reason } = await attempt(call);
        if (answer && !_model_http_js__WEBPACK_IMPORTED_MODULE_7__/* .PASSING */ .KA.includes(answer.status))
            return answer;
        if (tries === TRIES)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PlatformError */ .Wk(`${call.method} ${shownUrl(call.url)} failed ${TRIES} times: ${reason ?? `status ${answer?.status}`}`);
        await answer?.body?.cancel();
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)((answer && (0,_model_http_js__WEBPACK_IMPORTED_MODULE_7__/* .retryAfter */ .P9)(answer)) ?? (0,_model_http_js__WEBPACK_IMPORTED_MODULE_7__/* .pauseAfter */ .l0)(tries));
    }
}
async function attempt({ url, ...init }) {
    try {
        return { answer: await fetch(url, init) };
    }
    catch (error) {
        const { message, cause } = error;
        return { reason: cause?.code ?? cause?.message ?? message };
    }
}
/** Without its query: what is signed there lets everybody in. */
const shownUrl = ({ origin, pathname }) => `${origin}${pathname}`;
/**
 * Writes a file of `bytes` bytes; where the connection breaks, goes on behind what has come.
 * @param open asks for the file from byte `offset` on
 */
async function downloadTo(destination, bytes, open) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(destination), { recursive: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(destination, { force: true });
    for (let tries = 1, offset = 0;; tries++) {
        const response = await open(offset);
        const flags = response.status === 206 && offset > 0 ? 'a' : 'w';
        try {
            if (response.body)
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.fromWeb(response.body), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(destination, { flags }));
        }
        catch (cause) {
            if (tries === TRIES)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__/* .PlatformError */ .Wk(`A download broke off ${TRIES} times: ${cause.message}`, { cause });
        }
        offset = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(destination).catch(() => ({ size: 0 }))).size;
        if (offset >= bytes || tries === TRIES)
            return;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_5__.setTimeout)((0,_model_http_js__WEBPACK_IMPORTED_MODULE_7__/* .pauseAfter */ .l0)(tries));
    }
}


/***/ }),

/***/ 79336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RECORDS: () => (/* binding */ RECORDS),
/* harmony export */   readRecord: () => (/* binding */ readRecord),
/* harmony export */   readRecords: () => (/* binding */ readRecords),
/* harmony export */   readStaleDocuments: () => (/* binding */ readStaleDocuments),
/* harmony export */   recordPath: () => (/* binding */ recordPath)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72039);
/* harmony import */ var _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25357);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29867);




/** Where a version's commit keeps its record, whatever `evidence-dir` the workflow uses. */
const recordPath = (model, file) => `${RECORDS}/${model}/${file}`;
/** The records of all models in a version's commit. */
const RECORDS = '.mlops';
/** One document of many versions, read by one git, because a thousand versions would be thousands of processes. */
async function readRecords(git, model, name, versions) {
    const path = recordPath(model, `${name}.json`);
    const blobs = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b)(git, versions.map(({ commit }) => `${commit}:${path}`));
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
/** What is wrong with the documents of many versions that say which model they are about, version by version. */
async function readStaleDocuments(git, model, versions) {
    const names = versions.flatMap(({ version: { commit } }) => _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .DATED_DOCUMENTS */ .s.map((name) => `${commit}:${recordPath(model, name)}`));
    const blobs = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .readBlobs */ .b)(git, names);
    return versions.map(({ sha256 }, i) => {
        const contents = new Map();
        for (const [j, name] of _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .DATED_DOCUMENTS */ .s.entries()) {
            const blob = blobs[i * _documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .DATED_DOCUMENTS */ .s.length + j];
            if (blob)
                contents.set(name, blob.toString('utf8'));
        }
        return (0,_documents_freshness_js__WEBPACK_IMPORTED_MODULE_2__/* .staleDocuments */ .g)(contents, sha256);
    });
}
/** A record that was changed by hand hides itself alone, never the rest of the registry. */
function parse(name, text, where) {
    try {
        return { document: (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_1__.parseDocument)(name, text, where), problem: null };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            return { document: null, problem: error.headline };
        throw error;
    }
}


/***/ })

};
