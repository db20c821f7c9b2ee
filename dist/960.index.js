export const id = 960;
export const ids = [960];
export const modules = {

/***/ 57960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/deployment/lock.js





/** An encoded model name holds no `@`. */
const DEAD = '@dead-';
/**
 * Runs `body` while holding `<root>/.locks/<key>`. A lock of a process of this machine that is gone is taken over.
 * @throws UserError naming the holder where another process holds it.
 */
async function withLock(root, key, body) {
    const lock = (0,external_node_path_.join)(root, '.locks', key);
    const owner = {
        id: (0,external_node_crypto_.randomUUID)(),
        pid: process.pid,
        host: (0,external_node_os_.hostname)(),
        since: new Date().toISOString(),
    };
    await acquire(lock, key, owner);
    try {
        return await body();
    }
    finally {
        await release(lock);
    }
}
async function acquire(lock, key, owner) {
    if (await claim(lock, owner))
        return;
    const holder = await readOwner(lock);
    if (holder && isGone(holder))
        await discard(lock, holder);
    if (await claim(lock, owner))
        return;
    throw heldBy(lock, key, (await readOwner(lock)) ?? holder);
}
/** The folder comes into being with its owner inside: a rename onto a folder that is not empty fails. */
async function claim(lock, owner) {
    const mine = `${lock}@${owner.id}`;
    await (0,promises_.mkdir)(mine, { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(mine, 'owner.json'), `${JSON.stringify(owner)}\n`);
    try {
        await (0,promises_.rename)(mine, lock);
        return true;
    }
    catch (error) {
        await (0,promises_.rm)(mine, { recursive: true, force: true });
        if (isCode(error, 'ENOTEMPTY', 'EEXIST', 'EPERM'))
            return false;
        throw error;
    }
}
async function readOwner(lock) {
    try {
        return JSON.parse(await (0,promises_.readFile)((0,external_node_path_.join)(lock, 'owner.json'), 'utf8'));
    }
    catch (error) {
        if (isCode(error, 'ENOENT') || error instanceof SyntaxError)
            return undefined;
        throw error;
    }
}
/**
 * Moves a dead lock aside, under the dead owner's id. It stays there while its successor works: a rival who saw the
 * same dead owner then fails to move the successor's lock, because the place is taken.
 */
async function discard(lock, dead) {
    try {
        await (0,promises_.rename)(lock, `${lock}${DEAD}${dead.id}`);
    }
    catch (error) {
        if (!isCode(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'))
            throw error;
    }
}
async function release(lock) {
    const folder = (0,external_node_path_.dirname)(lock);
    const dead = (await (0,promises_.readdir)(folder)).filter((name) => name.startsWith(`${(0,external_node_path_.basename)(lock)}${DEAD}`));
    for (const name of dead)
        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { recursive: true, force: true });
    await (0,promises_.rm)(lock, { recursive: true, force: true });
}
/** Of a process on another machine nothing can be known, so it is taken to be alive. */
function isGone({ pid, host }) {
    if (host !== (0,external_node_os_.hostname)())
        return false;
    try {
        process.kill(pid, 0);
        return false;
    }
    catch (error) {
        return isCode(error, 'ESRCH');
    }
}
function heldBy(lock, key, holder) {
    const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process';
    return new errors/* UserError */.yo(`another deployment of ${decodeURIComponent(key)} is under way: ${who}`, {
        hint: `Wait for it. If it is gone for good, remove ${lock}.`,
    });
}
const isCode = (error, ...codes) => codes.includes(error.code ?? '');

// EXTERNAL MODULE: ./lib/deployment/durable.js
var durable = __webpack_require__(23516);
// EXTERNAL MODULE: ./lib/evidence/envelope.js + 1 modules
var envelope = __webpack_require__(44151);
;// CONCATENATED MODULE: ./lib/deployment/target.js







const MODEL_FILE = 'model.onnx';
/** @throws UserError where a name could lead out of `root`. */
function targetOf(root, model, version) {
    if (!envelope/* gtoName */.Ks.safeParse(model).success)
        throw new errors/* UserError */.yo(`"${model}" is not the name of a model`);
    if (!envelope/* semver */.hO.safeParse(version).success)
        throw new errors/* UserError */.yo(`"${version}" is not a version. Versions look like v1.2.3`);
    const home = (0,external_node_path_.join)(root, model);
    return {
        home,
        folder: (0,external_node_path_.join)(home, version),
        current: (0,external_node_path_.join)(home, 'current'),
        staging: (0,external_node_path_.join)(root, '.staging'),
        key: encodeURIComponent(model),
    };
}
/** The version that is served; null where none is. */
async function currentVersion({ current }) {
    const stat = (0,external_node_fs_.lstatSync)(current, { throwIfNoEntry: false });
    if (!stat)
        return null;
    const version = stat.isSymbolicLink() ? await (0,promises_.readlink)(current) : undefined;
    if (version !== undefined && envelope/* semver */.hO.safeParse(version).success)
        return version;
    throw new errors/* UserError */.yo('this is not a link to a version, so no deployment made it', {
        location: { file: current },
        hint: 'Move it away, then deploy again.',
    });
}
/** Removes what deployments of this model that were killed have left behind. Only under the model's lock. */
async function sweep({ home, staging, key }) {
    await (0,promises_.mkdir)(home, { recursive: true });
    await (0,promises_.mkdir)(staging, { recursive: true });
    const staged = (await (0,promises_.readdir)(staging)).filter((name) => name.startsWith(`${key}@`));
    const links = (await (0,promises_.readdir)(home)).filter((name) => name.startsWith('.current-'));
    for (const path of [...staged.map((name) => (0,external_node_path_.join)(staging, name)), ...links.map((name) => (0,external_node_path_.join)(home, name))])
        await (0,promises_.rm)(path, { recursive: true, force: true });
}
/** Makes a staged folder visible under its version. */
async function publishFolder({ folder, home }, staged) {
    await (0,promises_.rename)(staged, folder);
    await (0,durable/* syncFolder */.Y)(home);
}
/** Readers of `current` see the old version or the new one, never none. */
async function switchCurrent({ home, current }, version) {
    const link = (0,external_node_path_.join)(home, `.current-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.symlink)(version, link);
    await (0,promises_.rename)(link, current);
    await (0,durable/* syncFolder */.Y)((0,external_node_path_.dirname)(current));
}

;// CONCATENATED MODULE: ./lib/deployment/staging.js





/**
 * Copies a model into a folder of its own on the target's filesystem, where nobody serves from, and hands it to
 * `body`, which may rename the folder away. What it leaves is removed, whether it fails or not.
 */
async function stageModel(target, source, body) {
    const folder = (0,external_node_path_.join)(target.staging, `${target.key}@${(0,external_node_crypto_.randomUUID)()}`);
    const file = (0,external_node_path_.join)(folder, MODEL_FILE);
    await (0,promises_.mkdir)(folder);
    try {
        await (0,durable/* copyDurably */.b)(source, file);
        await (0,durable/* syncFolder */.Y)(folder);
        await body({ folder, file });
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./lib/deployment/filesystem.js







/** The new bytes were not good enough to be shown: the target serves what it served before. */
class DeploymentRefused extends errors/* UserError */.yo {
    steps;
    golden;
    constructor(message, steps, golden, details) {
        super(message, details);
        this.steps = steps;
        this.golden = golden;
    }
}
/**
 * Serves a version: copies its bytes beside the target, checks digest and golden records there, and only then makes
 * them visible, in two renames. Whatever fails before leaves the target as it was.
 * @throws UserError where the bytes are not those of the version, DeploymentRefused where the golden records fail.
 */
function deployFilesystem(options) {
    return inTarget(options, async (deployment) => {
        if (!(0,external_node_fs_.existsSync)(deployment.target.folder))
            return deployment.bringAndServe(options.file);
        return deployment.serveFromDisk();
    });
}
/** Serves a version whose bytes are still on the target, after the same checks. */
function rollbackFilesystem(options) {
    return inTarget(options, async (deployment) => {
        if ((0,external_node_fs_.existsSync)(deployment.target.folder))
            return deployment.serveFromDisk();
        throw new errors/* UserError */.yo(`${options.model} ${options.version} is not on the target any more: there is no ${deployment.target.folder}`, { hint: 'Deploy it instead of rolling back: its bytes come from the store then.' });
    });
}
async function inTarget(options, body) {
    const target = targetOf(options.root, options.model, options.version);
    try {
        return await withLock(options.root, target.key, async () => {
            await sweep(target);
            return body(new Steps(options, target, await currentVersion(target)));
        });
    }
    catch (error) {
        const { code, message } = error;
        if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR'].includes(code ?? ''))
            throw new errors/* PlatformError */.Wk(`Cannot write the target ${options.root}: ${message}`, { cause: error });
        throw error;
    }
}
/** One deployment, step by step, with a record of what was done. */
class Steps {
    target;
    #options;
    #previous;
    #steps = [];
    #golden = null;
    constructor(options, target, previous) {
        this.target = target;
        this.#options = options;
        this.#previous = previous;
    }
    async bringAndServe(file) {
        await stageModel(this.target, file, async (staged) => {
            this.#done('copy', 'beside the target, where nobody sees it yet');
            await this.#verify(staged.file, file);
            await this.#checkGolden(staged.file);
            await publishFolder(this.target, staged.folder);
            this.#done('publish', `${this.#options.model}/${this.#options.version}`);
        });
        return this.#serve();
    }
    async serveFromDisk() {
        const file = (0,external_node_path_.join)(this.target.folder, MODEL_FILE);
        this.#skipped('copy', `${this.target.folder} is on the target already`);
        await this.#verify(file, file);
        await this.#checkGolden(file);
        return this.#serve();
    }
    async #serve() {
        const { version } = this.#options;
        const changed = this.#previous !== version;
        if (changed) {
            await switchCurrent(this.target, version);
            this.#done('switch', this.#previous ? `current: ${this.#previous} to ${version}` : `current: ${version}`);
        }
        else
            this.#skipped('switch', `current is ${version} already`);
        return { steps: this.#steps, changed, previous: this.#previous, golden: this.#golden };
    }
    async #verify(file, shown) {
        const { model, version, sha256 } = this.#options;
        const actual = (0,external_node_fs_.existsSync)(file) ? await (0,evidence_files/* fileDigest */.h)(file) : 'no file';
        if (actual !== sha256)
            throw new errors/* UserError */.yo(`${shown} is not ${model} ${version}: it should be ${sha256}, it is ${actual}`, {
                hint: `A version never changes. ${this.#previous ?? 'Nothing'} is served as before.`,
            });
        this.#done('verify', sha256);
    }
    async #checkGolden(file) {
        const { check, model, version } = this.#options;
        if (check === null)
            return this.#skipped('golden', 'the version has no golden records');
        const result = await check(file);
        const { firstBad, ...golden } = result;
        this.#golden = golden;
        if (result.passed)
            return this.#done('golden', `${result.records} records answered as recorded`);
        const where = firstBad
            ? `${firstBad.output}[${firstBad.index}] should be ${firstBad.expected}, it is ${firstBad.actual}`
            : 'there was no record to compare';
        this.#steps.push({ name: 'golden', status: 'failed', detail: where });
        throw new DeploymentRefused(`${model} ${version} does not answer as it did when it was registered: ${where}`, this.#steps, result, { hint: `${this.#previous ?? 'Nothing'} is served as before.` });
    }
    #done(name, detail) {
        this.#steps.push({ name, status: 'done', detail });
    }
    #skipped(name, detail) {
        this.#steps.push({ name, status: 'skipped', detail });
    }
}

// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/envelope.js
var report_envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/deployment.js





function deploymentReport(document, links = {}) {
    const heading = headline(document);
    const { steps, tags, target, source } = document;
    return {
        title: heading,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            ...(steps.length > 0
                ? [(0,build/* table */.tp)([(0,build/* left */.kb)('Step'), (0,build/* left */.kb)('Status'), (0,build/* left */.kb)('Detail')], steps.map(stepRow))]
                : []),
            (0,build/* next */.K2)(...nextStep(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            ...(tags.length > 0 ? [(0,build/* details */.zH)('Stage tags', (0,build/* list */.p_)(tags.map((tag) => (0,build/* mono */.O5)(tag))))] : []),
            (0,build/* details */.zH)('Source and target', (0,build/* facts */.Ix)([
                ['target', [`${target.kind} `, (0,build/* mono */.O5)(target.path)]],
                ['source', [`${source.store} `, (0,build/* mono */.O5)(source.uri)]],
                ['sha256', (0,build/* shortDigest */.VK)(source.sha256)],
            ])),
            (0,report_envelope/* provenance */.a)(document, 'Provenance and digests'),
        ],
        pictures: [],
        full: (0,report_links/* fullReport */.u)(links, 'deployment'),
    };
}
const failed = ({ outcome }) => outcome === 'fail' || outcome === 'error';
function headline(document) {
    const { model, version, previous, stage, action, changed } = document;
    if (failed(document)) {
        const still = previous ? `; ${stage} still serves ${previous}` : `; ${stage} serves nothing yet`;
        return `${model} ${version} was not deployed${still}`;
    }
    if (!changed)
        return `${model} ${version} already serves ${stage}`;
    if (action === 'rollback')
        return `${model}: ${stage} is back on ${version}${previous ? ` (was ${previous})` : ''}`;
    return `${model} ${version} serves ${stage}${previous ? ` (was ${previous})` : ', the first version there'}`;
}
function reason(document) {
    const { target, golden, changed } = document;
    const opening = changed
        ? ['Its bytes are at ', (0,build/* mono */.O5)(target.path), ', checked against the digest of the record.']
        : [failed(document) ? 'The target is as it was: ' : 'Nothing had to change: ', (0,build/* mono */.O5)(target.path), '.'];
    if (!golden)
        return [...opening, ' No golden records were kept, so its answers were not compared.'];
    const error = golden.maxAbsoluteError === null ? 'which could not be computed' : (0,numbers/* significant */.I1)(golden.maxAbsoluteError, 2);
    const said = golden.passed
        ? 'answers as when it was registered'
        : 'does not answer as when it was registered';
    return [
        ...opening,
        ` On ${(0,lib_text/* plural */.LS)(golden.records, 'golden record')} it ${said}: largest error ${error}, allowed ${(0,numbers/* plain */.pj)(golden.tolerance)}.`,
    ];
}
const stepRow = ({ name, status, detail }) => [name, status, detail];
function nextStep(document) {
    const { model, stage, previous, changed } = document;
    if (failed(document))
        return ['mend what failed above, then deploy again.'];
    if (!changed || !previous)
        return ['watch it: ', (0,build/* mono */.O5)(`mlops drift-report --model ${model} --stage ${stage}`), '.'];
    return [
        `watch it; back to ${previous}: `,
        (0,build/* mono */.O5)(`mlops deploy --model ${model} --stage ${stage} --mode rollback`),
        '.',
    ];
}

// EXTERNAL MODULE: ./lib/actions/context.js + 7 modules
var actions_context = __webpack_require__(92268);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/registry/statements/statement.js
var statements_statement = __webpack_require__(66203);
;// CONCATENATED MODULE: ./lib/registry/statements/promotion.js


const PREDICATE = 'https://slsa.dev/verification_summary/v1';
const VERIFIER = `${statements_statement/* OURS */.o6}/verifiers/deploy/v1`;
/**
 * That a version may serve a stage, or may not. The subject is the model file.
 * @see SLSA verification summary v1: https://slsa.dev/spec/v1.0/verification_summary
 */
function promotionDecision(decision) {
    const { tag, stage, modelSha256, repository, config, statements, time, passed, levels } = decision;
    const uri = `git+${repository ?? 'file:'}@refs/tags/${tag}`;
    return (0,statements_statement/* statementOf */.T8)([{ name: 'model.onnx', digest: (0,statements_statement/* digestSet */.JD)(modelSha256) }], PREDICATE, {
        verifier: { id: VERIFIER },
        timeVerified: time,
        resourceUri: `${uri}#${stage}`,
        policy: { uri: `${uri}#mlops.yaml`, digest: (0,statements_statement/* digestSet */.JD)((0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(config))) },
        inputAttestations: Object.entries(statements).map(([path, digest]) => ({
            uri: `${uri}#${path}`,
            digest: (0,statements_statement/* digestSet */.JD)(digest),
        })),
        verificationResult: passed ? 'PASSED' : 'FAILED',
        verifiedLevels: passed ? levels : [],
    });
}

;// CONCATENATED MODULE: ./lib/actions/decision.js







/**
 * The decision to let a version serve a stage as a statement: a file beside the evidence, and what the event of the
 * ledger holds of it, so that it stays with the version although the version's commit never changes.
 */
async function writeDecision(context, registry, promoted) {
    const { chosen, record, stage, passed, signer } = promoted;
    const folder = (0,records/* recordPath */.lX)(context.model.name, '').slice(0, -1);
    const files = await registry.readFolder(chosen.commit, folder);
    const statements = [...files].filter(([path]) => path.startsWith(`${statements_statement/* STATEMENTS_FOLDER */.o1}/`));
    const { repository } = context.platform.run;
    const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
    const statement = promotionDecision({
        tag: chosen.tag,
        stage,
        modelSha256: record.onnx.sha256,
        repository: repository && `${server}/${repository}`,
        config: context.model.config,
        statements: Object.fromEntries(statements.map(([path, { content }]) => [path, (0,canonical/* sha256 */.sc)(content)])),
        time: new Date().toISOString(),
        passed,
        levels: levels(promoted),
    });
    const [name, text] = (0,statements_statement/* statementFile */.U7)('promotion', statement, signer);
    const path = (0,external_node_path_.join)(context.evidence.directory, name);
    await (0,evidence_files/* writeFileAtomically */.l)(path, text);
    // An earlier decision of the other kind would lie beside it and contradict it.
    const other = signer ? 'promotion.unsigned.json' : 'promotion.sigstore.json';
    await (0,promises_.rm)((0,external_node_path_.join)(context.evidence.directory, other), { force: true });
    return { path, detail: { [signer ? 'sigstore' : 'unsigned']: JSON.parse(text) } };
}
/** Only what was looked at and found true. */
function levels({ record, integrity, goldenPassed, change }) {
    return [
        record.override !== null
            ? 'MLOPS_GATES_OVERRIDDEN'
            : 'evaluation' in record.evidence && 'MLOPS_GATES_PASSED',
        integrity.verified !== null && 'MLOPS_SIGNATURE_VERIFIED',
        goldenPassed && 'MLOPS_GOLDEN_RECORDS_MATCH',
        change?.override
            ? 'MLOPS_INTERFACE_OVERRIDDEN'
            : change && `MLOPS_INTERFACE_${change.change.toUpperCase()}`,
    ].filter((level) => typeof level === 'string');
}

// EXTERNAL MODULE: ./lib/actions/golden.js + 1 modules
var golden = __webpack_require__(99134);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/interface.js
var actions_interface = __webpack_require__(29556);
// EXTERNAL MODULE: ./lib/actions/judged.js
var actions_judged = __webpack_require__(91822);
// EXTERNAL MODULE: ./lib/actions/signing.js
var signing = __webpack_require__(90920);
// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
// EXTERNAL MODULE: ./lib/registry/signing/errors.js
var signing_errors = __webpack_require__(25660);
;// CONCATENATED MODULE: ./lib/actions/verify-version.js



/**
 * Fetches a version and checks everything that can be checked of it; changes nothing. A signature that does not hold is
 * the finding, not an error.
 */
async function verifyOnly(context, registry, chosen, publicKey) {
    const result = (outcome, text) => ({
        outcome,
        headline: `${context.model.name}: ${text}`,
        outputs: { version: chosen.version, previous: '', changed: 'false', deployment: '', report: '' },
        report: null,
    });
    try {
        const { integrity } = await (0,actions_judged/* registeredModel */.i$)(context, registry, chosen, publicKey);
        const { verified, signed } = integrity;
        if (verified)
            return result('pass', `${chosen.version} is what ${verified.method === 'key' ? `key ${verified.signer.slice(0, 12)}…` : verified.signer} signed: the model and ${(0,lib_text/* plural */.LS)(verified.manifest.files.size - 1, 'file')} of its record`);
        const why = signed ? 'nobody is trusted here who could have signed it' : 'nobody signed it';
        return result('inconclusive', `${chosen.version} has the bytes that its record names, but ${why}`);
    }
    catch (error) {
        if (!(error instanceof signing_errors/* SignatureError */.V) || error.fault === 'unusable-key')
            throw error;
        context.platform.log.error(error.text);
        return result('fail', error.message);
    }
}

;// CONCATENATED MODULE: ./lib/actions/deploy.js

















const deploy_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...inputs/* tokenInput */.e1,
    version: schemas/* string */.YjP()
        .optional()
        .describe('Version to deploy, for example `v1.1.0`. Default: the latest registered one.'),
    stage: envelope/* gtoName */.Ks
        .default('production')
        .describe('Stage to deploy to; `deploy` in the configuration says where it is served.'),
    mode: schemas/* enum */.k5n(['deploy', 'rollback', 'verify'])
        .default('deploy')
        .describe('`rollback` returns to the version that held the stage before; `verify` checks bytes and signature of a version and changes nothing.'),
    'expected-from': schemas/* string */.YjP()
        .optional()
        .describe('Version that must hold the stage now (`none` for no version), so that a stale decision changes nothing.'),
    ...actions_interface/* interfaceInput */.wH,
    ...signing/* signingInputs */.hY,
    ...signing/* verifyingInputs */.bR,
});
const deploy = {
    name: 'deploy',
    title: 'Deploy a model version',
    description: 'Brings a registered version to its target, checks its digest and its answers before anyone sees it, and moves the stage tag.',
    branding: { icon: 'upload-cloud', color: 'blue' },
    inputs: deploy_inputs,
    outputs: {
        version: 'The version that the stage holds now.',
        previous: 'The version that held it before; empty where there was none.',
        changed: '`false` where the target served this version already.',
        deployment: 'Path of deployment.json.',
        report: 'Path of the HTML report.',
    },
    async run(values, platform) {
        (0,actions_context/* refuseForksToWrite */.WF)(platform, 'deploy');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        if (values.mode === 'verify') {
            const registry = await (0,stores/* registryOf */.Fv)(context);
            const chosen = registry.resolve(context.model.name, values.version ?? 'latest');
            return verifyOnly(context, registry, chosen, values['signing-public-key']);
        }
        // A rollback must not wait for a key: without one the decision is written down unsigned.
        const signer = await (0,signing/* signerOf */.Kv)(context, values, { optional: true });
        const target = deploy_targetOf(context, values.stage);
        const registry = await (0,stores/* registryOf */.Fv)(context);
        const current = registry.stage(context.model.name, values.stage);
        checkExpected(context, registry, values, current);
        const chosen = chooseVersion(context, registry, values, current);
        return bring(context, registry, { values, target, chosen, current, signer });
    },
};
function deploy_targetOf(context, stage) {
    const { deploy } = context.model.config;
    const target = deploy[stage];
    if (!target)
        throw context.model.error(['deploy'], `has no stage "${stage}".${(0,lib_text/* didYouMean */.au)(stage, Object.keys(deploy))}`, `Add deploy.${stage} with a target and a path.`);
    if (target.strategy !== 'replace' || target.steps)
        throw context.model.error(['deploy', stage, target.strategy !== 'replace' ? 'strategy' : 'steps'], 'a filesystem target replaces the model at once: it has no router that could split traffic', 'Use strategy: replace.');
    return { kind: target.target, path: (0,external_node_path_.resolve)(context.directory, target.path), shown: target.path };
}
function checkExpected(context, registry, values, current) {
    const expected = values['expected-from'];
    const holder = current?.version ?? 'none';
    if (expected === undefined || expected === holder)
        return;
    const held = registry.holder(context.model.name, values.stage);
    throw new errors/* UserError */.yo(`${values.stage} of ${context.model.name} holds ${holder} now, not ${expected}${held ? ` (since ${held.since}, by ${held.by})` : ''}`, { hint: 'Somebody was faster. Look at what holds the stage, then decide again.' });
}
function chooseVersion(context, registry, values, current) {
    const { name } = context.model;
    if (values.mode === 'deploy')
        return registry.resolve(name, values.version ?? 'latest');
    const previous = values.version ?? previousHolder(registry, name, values.stage, current);
    if (previous)
        return registry.resolve(name, previous);
    throw new errors/* UserError */.yo(`${values.stage} of ${name} has held no other version, so there is nothing to roll back to`);
}
/** What held the stage before the version that holds it now, by the ledger. */
function previousHolder(registry, model, stage, current) {
    const moves = registry
        .events()
        .filter((event) => event.model === model &&
        event.stage === stage &&
        (event.type === 'promoted' || event.type === 'rolled-back'));
    return moves.findLast((event) => event.version === current?.version)?.from ?? undefined;
}
async function bring(context, registry, move) {
    const { values, chosen, current, signer } = move;
    const { stage } = values;
    const { record, integrity } = await (0,actions_judged/* readVersion */.$4)(context, registry, chosen, values['signing-public-key']);
    const change = await changeOfInterface(context, registry, move, record);
    const decide = (passed, golden) => writeDecision(context, registry, {
        ...{ chosen, record, stage, passed, integrity, change, signer },
        goldenPassed: golden?.passed === true,
    });
    try {
        const served = await serve(context, registry, move, record);
        const decision = await decide(true, served.golden);
        const assigned = await registry.assign({
            model: context.model.name,
            stage,
            version: chosen.version,
            expectedFrom: current?.version ?? null,
            type: values.mode === 'rollback' ? 'rolled-back' : 'promoted',
            details: {
                target: move.target.kind,
                sha256: record.onnx.sha256,
                ...(change ? { interface: change } : {}),
                decision: decision.detail,
            },
        });
        return await publish(context, move, record, { ...served, outcome: 'pass', tags: assigned.tags }, [
            decision.path,
        ]);
    }
    catch (error) {
        if (!(error instanceof DeploymentRefused))
            throw error;
        context.platform.log.error(error.text);
        const { firstBad: _, ...golden } = error.golden;
        const refused = { steps: error.steps, changed: false, golden, tags: [] };
        const decision = await decide(false, error.golden);
        return publish(context, move, record, { ...refused, outcome: 'fail' }, [decision.path]);
    }
}
/**
 * How the inputs and outputs change for those who call the stage. A break that was accepted when the version was
 * registered, against the version that holds the stage now, is accepted; a rollback is never held up.
 */
async function changeOfInterface(context, registry, move, record) {
    const { values, chosen, current } = move;
    if (!current || current.version === chosen.version)
        return null;
    const held = await (0,actions_judged/* readVersion */.$4)(context, registry, current).catch((error) => {
        // GTO's own versions, and one that no longer verifies, say nothing that callers could rely on.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        context.platform.log.warning(`The interface of ${current.tag} cannot be read: ${error.message}`);
        return null;
    });
    if (!held)
        return null;
    const compared = {
        production: { version: current.version, source: current.tag, facts: held.record.onnx },
        candidate: record.onnx,
    };
    const known = record.interface?.against === current.version ? record.interface.override : undefined;
    const reason = values['override-interface'] ?? known;
    const change = values.mode === 'rollback' ? (0,actions_interface/* interfaceChange */._E)(compared) : (0,actions_interface/* acceptInterface */.cN)(compared, reason);
    (0,actions_interface/* tellInterface */.dC)(context, change);
    return change;
}
/** A rollback needs no store: the bytes of earlier versions are still on the target. */
async function serve(context, registry, { values, target, chosen }, record) {
    const options = {
        root: target.path,
        model: context.model.name,
        version: chosen.version,
        sha256: record.onnx.sha256,
        check: await goldenCheck(context, registry, chosen),
    };
    if (values.mode === 'rollback')
        return rollbackFilesystem(options);
    const { judged } = await (0,actions_judged/* registeredModel */.i$)(context, registry, chosen, values['signing-public-key']);
    return deployFilesystem({ ...options, file: judged.file });
}
async function publish(context, { values, target, chosen, current }, record, served, statements) {
    const { outcome, steps, changed, golden, tags } = served;
    const deployment = await context.write('deployment', {
        ...context.envelope(outcome, { version: record.digest, model: record.onnx.sha256 }),
        action: values.mode === 'rollback' ? 'rollback' : 'deploy',
        stage: values.stage,
        version: chosen.version,
        previous: current?.version ?? null,
        changed,
        target: { kind: target.kind, path: target.shown },
        source: record.locations[0],
        steps,
        golden,
        tags,
    });
    const report = deploymentReport(deployment, context.links);
    await context.publish('deployment', report, statements);
    return {
        outcome,
        headline: deploy_headline(context.model.name, values, record, current, outcome),
        outputs: {
            version: outcome === 'fail' ? (current?.version ?? '') : chosen.version,
            previous: current?.version ?? '',
            changed: String(changed),
            deployment: context.shown(context.evidence.path('deployment')),
            report: context.shown(context.evidence.path('deployment', 'html')),
        },
        report,
    };
}
async function goldenCheck(context, registry, chosen) {
    const path = (0,records/* recordPath */.lX)(context.model.name, 'golden.json');
    const bytes = await registry.readFile(chosen, path);
    if (!bytes)
        return null;
    const parsed = golden/* goldenRecords */.ku.safeParse(JSON.parse(bytes.toString('utf8')));
    if (!parsed.success)
        throw new errors/* UserError */.yo('holds no golden records that can be read', {
            location: { file: `${chosen.tag}:${path}` },
        });
    return (file) => (0,golden/* checkGolden */.KF)(context, file, parsed.data);
}
function deploy_headline(name, { stage, mode }, record, current, outcome) {
    if (outcome === 'fail')
        return `${name}: ${record.version} was refused by its golden records; ${stage} serves ${current?.version ?? 'nothing'} as before`;
    if (current?.version === record.version)
        return `${name}: ${stage} serves ${record.version} already`;
    const before = current ? `, was ${current.version}` : '';
    return mode === 'rollback'
        ? `${name}: ${stage} is back on ${record.version}${before}`
        : `${name}: ${record.version} is in ${stage}${before}`;
}


/***/ }),

/***/ 99134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KF: () => (/* binding */ checkGolden),
  ku: () => (/* binding */ goldenRecords),
  YM: () => (/* binding */ makeGolden)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/config/io.js
var config_io = __webpack_require__(70056);
;// CONCATENATED MODULE: ./lib/deployment/golden.js
/**
 * Compares outputs with recorded ones: |actual − expected| ≤ absolute + relative · |expected|, as `numpy.isclose`
 * with `equal_nan`. Strings, booleans and outputs of whole numbers only must be equal. Nothing to compare never passes.
 */
function compareGolden(expected, actual, tolerance = {}) {
    const { absolute = 1e-4, relative = 1e-4 } = tolerance;
    let firstBad = null;
    let largest = null;
    for (const [output, values] of Object.entries(expected)) {
        const found = actual[output] ?? [];
        const length = lengthDifference(output, values, found);
        firstBad ??= length;
        if (length)
            continue;
        const exact = isWhole(values) && isWhole(found);
        for (let index = 0; index < values.length; index++) {
            const [want, got] = [values[index], found[index]];
            if (!exact)
                largest = larger(largest, want, got);
            const equal = Object.is(want, got) || want === got || (!exact && isClose(want, got, absolute, relative));
            if (!equal)
                firstBad ??= { output, index, expected: want, actual: got };
        }
    }
    const lengths = Object.values(expected).map((values) => values.length);
    const records = lengths.length === 0 ? 0 : Math.min(...lengths);
    const passed = firstBad === null && records > 0;
    return { records, maxAbsoluteError: largest, tolerance: absolute, passed, firstBad };
}
function lengthDifference(output, expected, actual) {
    if (expected.length === actual.length)
        return null;
    return { output, index: -1, expected: expected.length, actual: actual.length };
}
const isWhole = (values) => Array.from(values).every((value) => typeof value !== 'number' || Number.isInteger(value));
function isClose(want, got, absolute, relative) {
    if (typeof want !== 'number' || typeof got !== 'number')
        return false;
    return Math.abs(got - want) <= absolute + relative * Math.abs(want) && Number.isFinite(want);
}
function larger(largest, want, got) {
    if (typeof want !== 'number' || typeof got !== 'number')
        return largest;
    const error = Math.abs(got - want);
    return Number.isFinite(error) ? Math.max(largest ?? 0, error) : largest;
}

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/model/inputs.js
var inputs = __webpack_require__(8736);
// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(67627);
;// CONCATENATED MODULE: ./lib/actions/golden.js










const values = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig(), schemas/* null */.chJ()]));
/** Inputs with the outputs that the registered bytes gave for them. */
const goldenRecords = schemas/* strictObject */.rej({
    inputs: schemas/* record */.g1P(schemas/* string */.YjP(), values),
    outputs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* union */.KCZ([schemas/* array */.YOg(schemas/* number */.aig()), schemas/* array */.YOg(schemas/* string */.YjP())])),
});
const RECORDS = 32;
/**
 * Records made of the training profile, column by column: quantiles of numbers, frequent categories. No row of the
 * data is among them, so a version's commit gives none away.
 */
function syntheticInputs(facts, io, profiles) {
    return Object.fromEntries((0,inputs/* namedColumns */.TV)(facts, io, profiles.map(({ name }) => name)).map((name, position) => {
        const profile = profiles.find((column) => column.name === name);
        if (!profile)
            throw new errors/* UserError */.yo(`the model reads "${name}", which the data contract does not declare`, {
                hint: 'Declare every column that the model reads, so that it is validated and profiled.',
            });
        return [name, Array.from({ length: RECORDS }, (_, i) => syntheticValue(profile, i, position))];
    }));
}
/** Another stride for each column, so that the columns do not rise together. */
function syntheticValue(profile, record, position) {
    const step = record * (2 * position + 3) + position;
    if (profile.kind === 'categorical')
        return profile.categories[step % Math.max(1, profile.categories.length)]?.value ?? '';
    return profile.quantiles[(step * 7) % Math.max(1, profile.quantiles.length)] ?? null;
}
/** Runs `model` on the records, in a process of its own. */
async function outputsOf(context, model, shownPath, inputs) {
    const folder = (0,external_node_path_.join)(context.platform.temp, `mlops-golden-${(0,external_node_crypto_.randomUUID)()}`);
    await (0,promises_.mkdir)(folder, { recursive: true });
    try {
        const data = (0,external_node_path_.join)(folder, 'records.jsonl');
        const io = (0,config_io/* modelIo */.e)(context.model.config.io);
        const rows = Array.from({ length: RECORDS }, (_, i) => JSON.stringify(Object.fromEntries(Object.entries(inputs).map(([name, column]) => [name, column[i]]))));
        await (0,promises_.writeFile)(data, `${rows.join('\n')}\n`);
        return (await (0,score/* goldenOutputs */.Q)({ model, shownPath, data, io, limit: RECORDS })).outputs;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeGolden(context, model, facts, profiles) {
    const inputs = syntheticInputs(facts, (0,config_io/* modelIo */.e)(context.model.config.io), profiles);
    const outputs = await outputsOf(context, model, facts.path, inputs);
    return (0,canonical/* readableJson */.Rv)({ inputs, outputs });
}
/** Runs the deployed bytes on the records and compares with what the registered bytes gave. */
async function checkGolden(context, model, records) {
    return compareGolden(records.outputs, await outputsOf(context, model, context.shown(model), records.inputs));
}


/***/ }),

/***/ 29556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _E: () => (/* binding */ interfaceChange),
/* harmony export */   cN: () => (/* binding */ acceptInterface),
/* harmony export */   dC: () => (/* binding */ tellInterface),
/* harmony export */   wH: () => (/* binding */ interfaceInput)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _model_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99880);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);




const interfaceInput = {
    'override-interface': zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Reason to accept a model whose inputs or outputs break those who call production. It is recorded with your name.'),
};
/** How the inputs and outputs changed; null where one of the two is no ONNX model. */
function interfaceChange({ production, candidate }) {
    if (!production?.facts || !candidate)
        return null;
    const { change, differences } = (0,_model_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSignatures */ .Z)(production.facts, candidate);
    return { change, against: production.version ?? production.source, differences };
}
/**
 * As {@link interfaceChange}, with the reason for a change that breaks callers.
 * @throws UserError where it does and nobody gave a reason
 */
function acceptInterface(compared, reason) {
    const found = interfaceChange(compared);
    if (found?.change !== 'breaking')
        return found;
    if (reason)
        return { ...found, override: reason };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`the model breaks those who call ${found.against}:\n${found.differences.map((line) => `  ${line}`).join('\n')}`, {
        hint: 'Keep the inputs and outputs as they are, or accept the break on record: override-interface: "why, and who was told".',
    });
}
/** Says what a person should know; a change that nobody feels is not worth a line. */
function tellInterface(context, found) {
    if (!found || found.change === 'identical')
        return;
    const text = `The model's inputs or outputs differ from ${found.against} (${found.change}): ${found.differences.slice(0, 3).join('; ')}${found.differences.length > 3 ? `; and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(found.differences.length - 3, 'more', 'more')}` : ''}.`;
    if (found.change === 'breaking')
        context.platform.log.warning(text);
    else
        context.platform.log.notice(text);
}


/***/ }),

/***/ 99880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ compareSignatures)
});

// EXTERNAL MODULE: ./lib/model/inputs.js
var inputs = __webpack_require__(8736);
// EXTERNAL MODULE: ./lib/model/shape.js
var shape = __webpack_require__(60976);
;// CONCATENATED MODULE: ./lib/model/symbols.js
/**
 * What symbolic dims say is equal: two dims of one symbol. Inputs that must be equal now and need not before break
 * callers; so does an output of which no longer is said that it is as long as something else. ONNX Runtime and MLflow
 * look at neither.
 *
 * @see ONNX IR: dim_param, "two dimensions of the same symbol have the same value"
 */
function compareSymbols(production, candidate) {
    const before = placesOf(production);
    const after = placesOf(candidate);
    const shared = [...before.keys()].filter((name) => after.has(name));
    return [...newEqualities(shared, before, after), ...lostEqualities(shared, before, after)];
}
function placesOf({ inputs, optionalInputs = [], outputs }) {
    const kinds = [
        ['input', [...inputs, ...optionalInputs]],
        ['output', outputs],
    ];
    const places = kinds.flatMap(([kind, tensors]) => tensors.flatMap(({ name, shape }) => shape.map((dim, i) => ({ name: `${kind} "${name}" [${i}]`, kind, dim, leading: i === 0 }))));
    return new Map(places.map((place) => [place.name, place]));
}
/** Each place of a symbol with the first place of that symbol: enough to say all that are equal. */
function pairs(names, places) {
    const first = new Map();
    return names.flatMap((name) => {
        const place = places.get(name);
        if (typeof place.dim !== 'string')
            return [];
        const leader = first.get(place.dim);
        if (leader)
            return [[leader, place]];
        first.set(place.dim, place);
        return [];
    });
}
/** Whether a model says so, or leaves open what every model of rows does. */
function areEqual(places, a, b) {
    const [one, other] = [places.get(a), places.get(b)];
    if (one.leading && other.leading && (one.dim === null || other.dim === null))
        return true;
    return one.dim !== null && one.dim === other.dim;
}
function newEqualities(shared, before, after) {
    return pairs(shared, after)
        .filter(([a, b]) => !areEqual(before, a.name, b.name))
        .map(([a, b]) => ({
        breaking: a.kind === 'input' && b.kind === 'input',
        text: `${b.name} is always equal to ${a.name} now`,
    }));
}
function lostEqualities(shared, before, after) {
    return pairs(shared, before)
        .filter(([a, b]) => !areEqual(after, a.name, b.name) && !(a.leading && b.leading && onOutput(a, b)))
        .map(([a, b]) => ({
        breaking: onOutput(a, b),
        text: onOutput(a, b)
            ? `${b.name} is no longer said to be equal to ${a.name}`
            : `${b.name} need not be equal to ${a.name} any more`,
    }));
}
const onOutput = (a, b) => a.kind === 'output' || b.kind === 'output';

;// CONCATENATED MODULE: ./lib/model/signature.js



/**
 * Compares what two models take and give. The names of symbolic dims do not count, what they say is equal does. Inputs
 * are given by name, so their order does not count; outputs are often taken by position, so theirs does.
 */
function compareSignatures(production, candidate) {
    const differences = [
        ...compareInputs(production, candidate),
        ...compareOutputs(production.outputs, candidate.outputs),
        ...compareFeatures(production, candidate),
        ...compareSymbols(production, candidate),
    ].sort((a, b) => Number(b.breaking) - Number(a.breaking));
    const change = differences[0]?.breaking ? 'breaking' : differences.length > 0 ? 'widening' : 'identical';
    return { change, differences: differences.map(({ text }) => text) };
}
const inputsOf = ({ inputs, optionalInputs = [] }) => [
    ...inputs.map((tensor) => ({ ...tensor, optional: false })),
    ...optionalInputs.map((tensor) => ({ ...tensor, optional: true })),
];
function compareInputs(production, candidate) {
    const before = inputsOf(production);
    const after = inputsOf(candidate);
    const known = new Set(before.map(({ name }) => name));
    const added = after
        .filter(({ name }) => !known.has(name))
        .map((tensor) => ({
        breaking: !tensor.optional,
        text: `input "${tensor.name}" (${(0,shape/* describeTensor */.L)(tensor)}) is new${tensor.optional ? ' and may be left out' : ''}`,
    }));
    const changed = before.flatMap((old) => {
        const now = after.find(({ name }) => name === old.name);
        if (!now)
            return [gone('input', old)];
        return [...compareTensor('input', old, now), ...compareNeed(old, now)];
    });
    return [...changed, ...added];
}
function compareNeed(before, after) {
    if (before.optional === after.optional)
        return [];
    const text = after.optional ? 'may be left out now' : 'could be left out, must be given now';
    return [{ breaking: before.optional, text: `input "${before.name}" ${text}` }];
}
function compareOutputs(before, after) {
    const names = after.map(({ name }) => name);
    const known = new Set(before.map(({ name }) => name));
    const added = after
        .filter(({ name }) => !known.has(name))
        .map((tensor) => ({
        breaking: false,
        text: `output "${tensor.name}" (${(0,shape/* describeTensor */.L)(tensor)}) is new`,
    }));
    const changed = before.flatMap((old) => {
        const now = after.find(({ name }) => name === old.name);
        return now ? compareTensor('output', old, now) : [gone('output', old)];
    });
    const all = before.every(({ name }) => names.includes(name));
    const moved = all && before.some(({ name }, i) => names[i] !== name);
    const order = `the outputs were ${before.map(({ name }) => name).join(', ')}, are ${names.join(', ')}`;
    return [...changed, ...(moved ? [{ breaking: true, text: order }] : []), ...added];
}
const gone = (kind, { name }) => ({
    breaking: true,
    text: `${kind} "${name}" is gone`,
});
function compareTensor(kind, before, after) {
    const text = `${kind} "${before.name}" was ${(0,shape/* describeTensor */.L)(before)}, is ${(0,shape/* describeTensor */.L)(after)}`;
    const [wider, narrower] = kind === 'input' ? [after, before] : [before, after];
    const takesMore = wider.type === `optional(${narrower.type})`;
    if (before.type !== after.type && !takesMore)
        return [{ breaking: true, text }];
    if (!accepts(kind, wider, narrower))
        return [{ breaking: true, text }];
    const same = !takesMore && dimensions(kind, before) === dimensions(kind, after);
    return same ? [] : [{ breaking: false, text }];
}
/** A fixed number of rows binds those who call; how an exporter noted it on an output binds nobody. */
const bindingDims = (kind, { shape }) => kind === 'input' ? shape : shape.slice(1);
const dimensions = (kind, tensor) => [tensor.shape.length, ...bindingDims(kind, tensor).map(shape/* describeDimension */.m)].join();
function accepts(kind, wider, narrower) {
    const given = bindingDims(kind, narrower);
    const wanted = bindingDims(kind, wider);
    return (wider.shape.length === narrower.shape.length &&
        wanted.every((dim, i) => typeof dim !== 'number' || dim === given[i]));
}
/** Where one input takes a vector, the order of its columns is part of the signature. */
function compareFeatures(production, candidate) {
    const before = production.metadata[inputs/* FEATURES_PROPERTY */._H];
    const after = candidate.metadata[inputs/* FEATURES_PROPERTY */._H];
    const vectors = production.inputs.length === 1 && candidate.inputs.length === 1;
    if (!vectors || before === undefined || after === undefined || before === after)
        return [];
    return [{ breaking: true, text: `the input's columns were ${before}, are ${after}` }];
}


/***/ }),

/***/ 66203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JD: () => (/* binding */ digestSet),
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   U7: () => (/* binding */ statementFile),
/* harmony export */   o1: () => (/* binding */ STATEMENTS_FOLDER),
/* harmony export */   o6: () => (/* binding */ OURS)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _signing_bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37183);


/** Folder of the record that keeps statements. */
const STATEMENTS_FOLDER = 'statements';
/** Pages of these addresses say what the parts of our statements mean. */
const OURS = 'https://mlops-actions.github.io';
const statementOf = (subject, predicateType, predicate) => ({ _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate });
/** A digest of ours as in-toto writes it. */
const digestSet = (digest) => ({
    sha256: digest.slice('sha256:'.length),
});
/**
 * A statement as a file: a Sigstore bundle where somebody signs it, and otherwise the bare statement under a name that
 * says so, because nobody should take one for the other.
 */
function statementFile(name, statement, signer) {
    return signer
        ? [`${name}.sigstore.json`, (0,_signing_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .signBundle */ .OM)(JSON.stringify(statement), signer)]
        : [`${name}.unsigned.json`, (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .readableJson */ .Rv)(statement)];
}


/***/ })

};
