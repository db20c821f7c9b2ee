export const id = 9081;
export const ids = [9081];
export const modules = {

/***/ 12945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploy: () => (/* binding */ deploy)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
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
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
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
        const actual = (0,external_node_fs_.existsSync)(file) ? await (0,evidence_files/* fileDigest */.hd)(file) : 'no file';
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

// EXTERNAL MODULE: ./lib/registry/anchor.js
var registry_anchor = __webpack_require__(35026);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/envelope.js
var report_envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/governance.js
var governance = __webpack_require__(34260);
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
            ...(0,governance/* checklistBlocks */.$5)(document.governance),
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
                ...(document.ledgerHead
                    ? [['head of the ledger', (0,build/* mono */.O5)(document.ledgerHead)]]
                    : []),
            ])),
            ...(0,governance/* approvalBlocks */.eQ)(document.governance?.approvals),
            (0,report_envelope/* provenance */.a)(document, 'Provenance and digests'),
        ],
        pictures: [],
        full: (0,report_links/* fullReport */.u)(links, 'deployment'),
    };
}
/** It never came to the target: what the risk asks for was not all there. */
const heldBack = (document) => failed(document) && document.golden === null && document.governance?.met === false;
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
    if (heldBack(document))
        return ['The target is as it was: ', (0,build/* mono */.O5)(target.path), '. What was asked for is not all there.'];
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
        ` On ${(0,lib_text/* plural */.LS)(golden.records, 'golden record')} it ${said}: largest error ${error}, allowed ${(0,lib_text/* plain */.pj)(golden.tolerance)}.`,
    ];
}
const stepRow = ({ name, status, detail }) => [name, status, detail];
function nextStep(document) {
    const { model, stage, previous, changed } = document;
    if (heldBack(document))
        return ['supply what is missing above, then deploy again.'];
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

// EXTERNAL MODULE: ./lib/actions/context.js + 2 modules
var actions_context = __webpack_require__(27962);
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
    const folder = (0,records.recordPath)(context.model.name, '').slice(0, -1);
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
    await (0,evidence_files/* writeFileAtomically */.lo)(path, text);
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
// EXTERNAL MODULE: ./lib/evidence/documents.js
var documents = __webpack_require__(72039);
// EXTERNAL MODULE: ./lib/registry/documents/record.js
var documents_record = __webpack_require__(89973);
// EXTERNAL MODULE: ./lib/registry/governance/archive.js + 1 modules
var archive = __webpack_require__(60000);
// EXTERNAL MODULE: ./lib/registry/governance/lineage.js
var lineage = __webpack_require__(26661);
;// CONCATENATED MODULE: ./lib/registry/governance/approvals.js
/** Whose approval counts: people, each once, however many environments; and who approved a run of their own. */
function approvers({ reviews }, selfApproval) {
    const approved = reviews.filter(({ state }) => state === 'approved');
    const self = distinct(approved.filter((review) => review.self).map(({ user }) => user));
    const counted = distinct(approved.map(({ user }) => user)).filter((user) => selfApproval || !self.includes(user));
    return { counted, self };
}
const rejections = ({ reviews }) => distinct(reviews.filter(({ state }) => state === 'rejected').map(({ user }) => user));
/** Logins differ in no more than case where they are the same account. */
function distinct(users) {
    const seen = new Map(users.map((user) => [user.toLowerCase(), user]));
    return [...seen.values()].sort();
}

// EXTERNAL MODULE: ./lib/registry/governance/card.js
var governance_card = __webpack_require__(87800);
// EXTERNAL MODULE: ./lib/registry/governance/fairness.js
var fairness = __webpack_require__(49399);
// EXTERNAL MODULE: ./lib/evidence/governance.js
var evidence_governance = __webpack_require__(29209);
;// CONCATENATED MODULE: ./lib/registry/governance/tiers.js

const TIERS = {
    minimal: {
        evaluation: true,
        fairness: false,
        approvals: 0,
        'min-lineage': 0,
        'card-sections': [],
        signature: false,
        'rollback-target': false,
    },
    limited: {
        evaluation: true,
        fairness: false,
        approvals: 1,
        'min-lineage': 80,
        'card-sections': ['model-details', 'intended-use', 'metrics'],
        signature: false,
        'rollback-target': true,
    },
    high: {
        evaluation: true,
        fairness: true,
        approvals: 2,
        'min-lineage': 100,
        'card-sections': evidence_governance/* CARD_SECTIONS */.YZ,
        signature: true,
        'rollback-target': true,
    },
};
/** Without a risk only what the configuration asks for by itself is asked. */
const NOTHING = { ...TIERS.minimal, evaluation: false };
/** What is asked for, and what the risk tier alone would ask for. */
function askedFor(risk, settings) {
    const tier = risk === undefined ? NOTHING : TIERS[risk];
    const own = Object.fromEntries(Object.keys(tier).flatMap((key) => settings[key] === undefined ? [] : [[key, settings[key]]]));
    return { asked: { ...tier, ...own }, tier };
}

;// CONCATENATED MODULE: ./lib/registry/governance/requirements.js






/** What the risk asks for before a version serves a stage, line by line; what could not be looked at is not met. */
function checklistOf(promotion) {
    const { stage, risk, settings, approvals } = promotion;
    const isProtected = settings.stages.includes(stage);
    const { asked, tier } = askedFor(risk, settings);
    const requirements = isProtected ? requirementsOf(promotion, asked, tier) : [];
    return {
        risk: risk ?? null,
        stage,
        met: requirements.every(({ verdict }) => verdict === 'pass' || verdict === 'not-applicable'),
        requirements,
        approvals,
    };
}
function requirementsOf(promotion, asked, tier) {
    return RULES.flatMap(({ requirement, key, wanted, look }) => {
        const [required, own] = [wanted(asked), wanted(tier)];
        const changed = required === own ? {} : { tier: own ?? 'nothing' };
        if (required !== null)
            return [{ requirement, required, ...look(promotion, asked), ...changed }];
        if (own === null)
            return [];
        // What the tier asks for and the configuration takes back is said, not left out.
        const found = `waived by governance.${key} of mlops.yaml`;
        return [{ requirement, required: 'nothing', found, verdict: 'not-applicable', supply: null, ...changed }];
    });
}
const RULES = [
    {
        requirement: 'evaluation',
        key: 'evaluation',
        wanted: ({ evaluation }) => (evaluation ? 'gates passed, without an override' : null),
        look: lookAtEvaluation,
    },
    {
        requirement: 'fairness',
        key: 'fairness',
        wanted: ({ fairness }) => (fairness ? 'fairness gates passed' : null),
        look: ({ evaluation }) => (0,fairness/* fairnessOf */.x)(evaluation),
    },
    {
        requirement: 'lineage',
        key: 'min-lineage',
        wanted: ({ 'min-lineage': least }) => (least > 0 ? `at least ${least} % known` : null),
        look: lookAtLineage,
    },
    {
        requirement: 'card',
        key: 'card-sections',
        wanted: ({ 'card-sections': sections }) => sections.length > 0 ? `${(0,lib_text/* plural */.LS)(sections.length, 'section')} filled: ${sections.join(', ')}` : null,
        look: lookAtCard,
    },
    {
        requirement: 'signature',
        key: 'signature',
        wanted: ({ signature }) => (signature ? 'signed by somebody trusted' : null),
        look: lookAtSignature,
    },
    {
        requirement: 'rollback-target',
        key: 'rollback-target',
        wanted: ({ 'rollback-target': target }) => (target ? 'a version to go back to' : null),
        look: lookAtRollback,
    },
    {
        requirement: 'approvals',
        key: 'approvals',
        wanted: ({ approvals }) => approvals > 0 ? `approved by at least ${(0,lib_text/* plural */.LS)(approvals, 'person', 'people')}` : null,
        look: lookAtApprovals,
    },
];
const pass = (found) => ({ found, verdict: 'pass', supply: null });
const fail = (found, supply) => ({ found, verdict: 'fail', supply });
const unknown = (found, supply) => ({ found, verdict: 'inconclusive', supply });
function lookAtEvaluation({ evaluation, record }) {
    const again = 'Run evaluate-vs-prod on the candidate, then register that.';
    if (record.override !== null)
        return fail(`overridden: ${record.override}`, again);
    if (!evaluation)
        return unknown('there is no evaluation.json in its record', again);
    const gated = [...evaluation.overall, ...evaluation.slices].filter(({ gate }) => gate && !gate.informational);
    if (gated.length === 0)
        return unknown('no metric has a gate', 'Name metrics with a margin or a limit under evaluate.metrics.');
    const found = `${evaluation.outcome}, ${(0,lib_text/* plural */.LS)(gated.length, 'gate')}`;
    return evaluation.outcome === 'pass' || evaluation.outcome === 'warn' ? pass(found) : fail(found, again);
}
function lookAtLineage({ lineage }, { 'min-lineage': least }) {
    const { known, of, score, items } = lineage;
    const found = `${score} %, ${known} of ${of}`;
    if (score >= least)
        return pass(found);
    const lacking = items.filter(({ status }) => status === 'missing');
    return fail(`${found}; missing: ${lacking.map(({ item }) => item).join(', ')}`, lacking.map(({ item, detail }) => `${item}: ${detail}`).join('; '));
}
function lookAtCard({ card, record }, { 'card-sections': wanted }) {
    if (card === null)
        return fail(`no ${documents_record/* CARD_FILE */.Yq} in the record`, 'Register the model again; its card then lies in the record.');
    const digests = (0,governance_card/* namedDigests */.zw)(card);
    if (digests.length > 0 && !digests.includes(record.onnx.sha256))
        return fail('the card is about another model: it names another digest', 'Register the model again, so that the card is made anew.');
    const filled = (0,governance_card/* filledSections */.Dj)(card);
    const empty = wanted.filter((section) => !filled.includes(section));
    const found = `${wanted.length - empty.length} of ${wanted.length} filled`;
    if (empty.length === 0)
        return pass(found);
    return fail(`${found}; empty: ${empty.join(', ')}`, `Write these sections in MODEL_CARD.md or under register.card, and register it again: ${empty.join(', ')}.`);
}
function lookAtSignature({ signature: { signed, verified } }) {
    if (verified)
        return pass('signed, and the signature is that of somebody trusted');
    if (signed)
        return unknown('signed, and nobody is trusted here who could have', 'Name the public key under register.trust.public-keys.');
    return fail('nobody signed it', 'Set register.sign: true, give register the input signing-key, and register it again.');
}
function lookAtRollback({ rollback }) {
    if (rollback === null)
        return { found: 'it is the first version of the stage', verdict: 'not-applicable', supply: null };
    const { version, problem } = rollback;
    if (problem === null)
        return pass(version);
    return fail(`${version} cannot come back: ${problem}`, 'Promote a version that is whole first.');
}
function lookAtApprovals({ approvals, settings }, { approvals: least }) {
    const howTo = 'Let the job that promotes name an environment with required reviewers; GitHub takes one approval each, so N people need N environments.';
    if (approvals.unavailable !== null)
        return unknown(`not available: ${approvals.unavailable}`, howTo);
    const rejected = rejections(approvals);
    if (rejected.length > 0)
        return fail(`rejected by ${rejected.join(', ')}`, 'Start a new run, and let it be reviewed anew.');
    const { counted, self } = approvers(approvals, settings['self-approval']);
    const names = counted.length > 0 ? `${(0,lib_text/* plural */.LS)(counted.length, 'person', 'people')}: ${counted.join(', ')}` : 'nobody';
    const note = self.length > 0
        ? `; ${self.join(', ')} started the run, ${settings['self-approval'] ? 'and counts by governance.self-approval' : 'so that approval does not count'}`
        : '';
    return counted.length >= least ? pass(names + note) : fail(names + note, howTo);
}

// EXTERNAL MODULE: ./lib/report/signs.js
var report_signs = __webpack_require__(14904);
;// CONCATENATED MODULE: ./lib/actions/governance.js









/** Holds a version against what the risk of its model asks for. The documents are those of its own commit. */
async function judgePromotion(context, registry, candidate) {
    const { stage, chosen, record, integrity, before } = candidate;
    const { name, config } = context.model;
    const [validation, run, evaluation, card] = await Promise.all([
        documentOf(registry, name, 'validation', chosen),
        documentOf(registry, name, 'run', chosen),
        documentOf(registry, name, 'evaluation', chosen),
        registry.readFile(chosen, (0,records.recordPath)(name, documents_record/* CARD_FILE */.Yq)),
    ]);
    return checklistOf({
        stage,
        risk: config.risk,
        settings: config.governance,
        record,
        evaluation: evaluation ?? null,
        lineage: record.lineage ??
            (0,lineage/* lineageOf */.b)({ onnx: record.onnx, validation, run, evaluation }, config.governance.lineage),
        card: card?.toString('utf8') ?? null,
        signature: { signed: integrity.signed, verified: integrity.verified !== null },
        rollback: await rollbackTarget(registry, name, before),
        approvals: await context.platform.readApprovals(),
    });
}
/** @throws UserError where the record holds it and it has been changed. */
async function documentOf(registry, model, name, version) {
    const path = (0,records.recordPath)(model, `${name}.json`);
    const bytes = await registry.readFile(version, path);
    return bytes && (0,documents.parseDocument)(name, bytes.toString('utf8'), `${version.tag}:${path}`);
}
async function rollbackTarget(registry, model, before) {
    if (!before)
        return null;
    const { version } = before;
    if (registry.isTombstoned(model, version))
        return { version, problem: 'its bytes are deleted' };
    const { document, problem } = await (0,records.readRecord)(registry, model, 'version', before);
    return { version, problem: document ? null : (problem ?? 'it has no record') };
}
/** What the event of the ledger keeps of it: who approved, and what was not met or not asked for. */
function governanceDetail(checklist) {
    const { risk, requirements, approvals } = checklist;
    const { unavailable, readAt, startedBy, reviews, environments } = approvals;
    const detail = {
        risk,
        ...(requirements.length > 0
            ? {
                requirements: requirements.map(({ requirement, required, found, verdict, tier }) => ({
                    ...{ requirement, required, found, verdict },
                    ...(tier === undefined ? {} : { tier }),
                })),
            }
            : {}),
        approvals: { unavailable, readAt, startedBy, reviews, environments },
    };
    return { governance: JSON.parse(JSON.stringify(detail)) };
}
/** Everything about a version in one archive beside the evidence, the promotion just made among it. */
async function writeAudit(context, registry, version) {
    const path = (0,external_node_path_.join)(context.evidence.directory, `audit-${version.version}.tar`);
    await (0,evidence_files/* writeFileAtomically */.lo)(path, await (0,archive/* auditArchive */.Yi)(registry, context.model.name, version));
    return path;
}
/** In the log, line by line: what is asked for, what there is, and how to supply what is missing. */
function tellChecklist(context, { risk, stage, met, requirements }) {
    if (requirements.length === 0)
        return;
    const { log } = context.platform;
    const signs = { ...report_signs/* SIGNS */.B, 'not-applicable': '–' };
    log.info(`${risk === null ? 'mlops.yaml' : `Risk ${risk}`} asks for ${stage}:`);
    for (const { requirement, required, found, verdict, supply, tier } of requirements) {
        const own = tier === undefined ? '' : ` (the risk alone asks for: ${tier})`;
        log.info(`  ${signs[verdict]} ${verdict.padEnd(14)}  ${requirement}: ${required}${own}. Found: ${found}`);
        if (supply !== null)
            log.info(`${' '.repeat(20)}${supply}`);
    }
    if (!met)
        log.error(refusal(stage, requirements.filter(isOpen).length));
}
const isOpen = ({ verdict }) => verdict === 'fail' || verdict === 'inconclusive';
const refusal = (stage, open) => `${stage} needs ${open} more of what is listed above; nothing has changed`;

;// CONCATENATED MODULE: ./lib/actions/holders.js
/** What a rollback would bring back once the chosen version holds the stage. */
function versionBefore(registry, model, stage, chosen) {
    const current = registry.stage(model, stage);
    if (current?.version !== chosen.version)
        return current;
    const before = previousHolder(registry, model, stage, current);
    return registry.versions(model).find(({ version }) => version === before);
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
// EXTERNAL MODULE: ./lib/registry/documents/freshness.js
var freshness = __webpack_require__(25357);
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
        const { integrity, record } = await (0,actions_judged/* registeredModel */.i$)(context, registry, chosen, publicKey);
        const stale = await staleIn(context, registry, chosen, record.onnx.sha256);
        if (stale.length > 0)
            return result('fail', `${chosen.version} is not whole: ${stale.join('; ')}`);
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
/** A card about another model tells its readers something false, however well it is signed. */
async function staleIn(context, registry, { commit }, sha256) {
    const files = await registry.readFolder(commit, (0,records.recordPath)(context.model.name, '').slice(0, -1));
    const contents = new Map([...files].map(([path, { content }]) => [path, content.toString('utf8')]));
    return (0,freshness/* staleDocuments */.g)(contents, sha256);
}

;// CONCATENATED MODULE: ./lib/actions/deploy.js




















const deploy_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...inputs/* tokenInput */.e1,
    ...inputs/* registryInputs */.P4,
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
    'audit-export': (0,inputs/* booleanInput */.tE)()
        .default(false)
        .describe('After a promotion, everything about the version in one archive for an auditor, `audit-<version>.tar` in the artifact.'),
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
        'ledger-head': 'Number and digest of the last event of the ledger; empty where the deployment was refused.',
        deployment: 'Path of deployment.json.',
        report: 'Path of the HTML report.',
    },
    async run(values, platform) {
        (0,actions_context/* refuseForksToWrite */.WF)(platform, 'deploy');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        if (values.mode === 'verify') {
            const registry = await (0,stores.registryOf)(context);
            const chosen = registry.resolve(context.model.name, values.version ?? 'latest');
            return verifyOnly(context, registry, chosen, values['signing-public-key']);
        }
        // A rollback must not wait for a key: without one the decision is written down unsigned.
        const signer = await (0,signing/* signerOf */.Kv)(context, values, { optional: true });
        const target = deploy_targetOf(context, values.stage);
        const registry = await (0,stores.registryOf)(context);
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
async function bring(context, registry, move) {
    const { values, chosen, current, signer } = move;
    const { stage } = values;
    const { record, integrity } = await (0,actions_judged/* readVersion */.$4)(context, registry, chosen, values['signing-public-key']);
    const change = await changeOfInterface(context, registry, move, record);
    const governance = await judgePromotion(context, registry, {
        ...{ stage, chosen, record, integrity },
        before: versionBefore(registry, context.model.name, stage, chosen),
    });
    tellChecklist(context, governance);
    const decide = (passed, golden) => writeDecision(context, registry, {
        ...{ chosen, record, stage, passed, integrity, change, signer },
        goldenPassed: golden?.passed === true,
    });
    // A rollback is for an emergency, and its version was let through before.
    if (!governance.met && values.mode === 'deploy') {
        const decision = await decide(false, null);
        const untouched = {
            outcome: 'fail',
            steps: [],
            changed: false,
            golden: null,
            tags: [],
            governance,
        };
        return publish(context, move, record, untouched, [decision.path]);
    }
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
                ...governanceDetail(governance),
                decision: decision.detail,
            },
        });
        return await publish(context, move, record, { ...served, outcome: 'pass', tags: assigned.tags, ledgerHead: (0,registry_anchor/* headText */.WI)(registry.head), governance }, [decision.path, ...(values['audit-export'] ? [await writeAudit(context, registry, chosen)] : [])]);
    }
    catch (error) {
        if (!(error instanceof DeploymentRefused))
            throw error;
        context.platform.log.error(error.text);
        const { firstBad: _, ...golden } = error.golden;
        const refused = { steps: error.steps, changed: false, golden, tags: [], governance };
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
    const production = await (0,actions_interface/* interfaceOf */.Rm)(context, registry, current);
    if (!production)
        return null;
    const compared = { production, candidate: record.onnx };
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
    const { outcome, steps, changed, golden, tags, ledgerHead, governance } = served;
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
        governance,
        tags,
        ...(ledgerHead ? { ledgerHead } : {}),
    });
    const report = deploymentReport(deployment, context.links);
    await context.publish('deployment', report, statements);
    return {
        outcome,
        headline: deploy_headline(context.model.name, values, record, current, served),
        outputs: {
            version: outcome === 'fail' ? (current?.version ?? '') : chosen.version,
            previous: current?.version ?? '',
            changed: String(changed),
            'ledger-head': ledgerHead ?? '',
            deployment: context.shown(context.evidence.path('deployment')),
            report: context.shown(context.evidence.path('deployment', 'html')),
        },
        report,
    };
}
async function goldenCheck(context, registry, chosen) {
    const path = (0,records.recordPath)(context.model.name, 'golden.json');
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
function deploy_headline(name, { stage, mode }, record, current, { outcome, golden }) {
    if (outcome === 'fail')
        return `${name}: ${record.version} was refused by ${golden ? 'its golden records' : 'what its risk asks for'}; ${stage} serves ${current?.version ?? 'nothing'} as before`;
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
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
    const values = profile.masked ? profile.edges : profile.quantiles;
    return values[(step * 7) % Math.max(1, values.length)] ?? null;
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
        return (await (0,score/* goldenOutputs */.Qy)({ model, shownPath, data, io, limit: RECORDS })).outputs;
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

/***/ 60000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hx: () => (/* binding */ INDEX),
  vf: () => (/* binding */ SUMS),
  To: () => (/* binding */ archiveIndex),
  Yi: () => (/* binding */ auditArchive),
  rl: () => (/* binding */ sums)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/evidence/documents.js
var documents = __webpack_require__(72039);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
;// CONCATENATED MODULE: ./lib/registry/governance/annex-iv.js
const CARD = 'record/README.md';
const DRIFT = 'monitoring/drift.json';
/**
 * Headings of Annex IV of Regulation (EU) 2024/1689, in short. What stands beside them is where to look, not that it
 * is enough: that is for people to judge.
 * @see https://eur-lex.europa.eu/eli/reg/2024/1689/oj
 */
const ANNEX_IV = [
    {
        id: '1(a)',
        heading: 'Intended purpose, provider, version',
        files: ['record/version.json', CARD, 'git/tag.txt'],
    },
    { id: '1(b)', heading: 'Interaction with hardware or software outside of the system', files: [] },
    {
        id: '1(c)',
        heading: 'Versions of software and firmware, and requirements on updates',
        files: ['record/run.json', 'record/bom.cdx.json', 'record/requirements.txt'],
    },
    { id: '1(d)', heading: 'Forms in which it is placed on the market', files: ['deployments.json'] },
    { id: '1(e)', heading: 'Hardware on which it is intended to run', files: [] },
    { id: '1(f)', heading: 'Pictures of products that it is a component of', files: [] },
    { id: '1(g)', heading: 'User interface provided to the deployer', files: [] },
    { id: '1(h)', heading: 'Instructions for use', files: [] },
    {
        id: '2(a)',
        heading: 'Methods and steps of development, third-party tools and models',
        files: ['record/run.json', 'record/statements/', 'record/openlineage.jsonl', 'lineage.json'],
    },
    { id: '2(b)', heading: 'Design specifications: logic, choices, assumptions', files: [] },
    {
        id: '2(c)',
        heading: 'Architecture and computational resources',
        files: ['record/version.json', 'record/run.json', 'record/MLmodel'],
    },
    {
        id: '2(d)',
        heading: 'Data: provenance, scope, characteristics, labelling, cleaning',
        files: ['datasets.json', 'record/validation.json'],
    },
    { id: '2(e)', heading: 'Human oversight measures', files: ['approvals.json'] },
    { id: '2(f)', heading: 'Changes determined in advance', files: [] },
    {
        id: '2(g)',
        heading: 'Validation and testing: data, metrics, logs, reports',
        files: ['record/evaluation.json', 'record/evaluation.md', 'record/golden.json'],
    },
    { id: '2(h)', heading: 'Cybersecurity measures', files: ['record/model.sig'] },
    {
        id: '3',
        heading: 'Monitoring, functioning and control; limitations; accuracy for groups of persons',
        files: ['record/evaluation.json', CARD],
    },
    { id: '4', heading: 'Appropriateness of the performance metrics', files: [] },
    { id: '5', heading: 'Risk management system', files: [] },
    { id: '6', heading: 'Changes through the lifecycle', files: ['ledger.jsonl', 'deployments.json'] },
    { id: '7', heading: 'Harmonised standards applied', files: [] },
    { id: '8', heading: 'EU declaration of conformity', files: [] },
    { id: '9', heading: 'Post-market monitoring', files: [DRIFT] },
];
/** Each heading with those of its files that an archive has. */
const tableOfContents = (paths) => ANNEX_IV.map(({ id, heading, files }) => ({
    id,
    heading,
    files: files.flatMap((file) => file.endsWith('/')
        ? paths.filter((path) => path.startsWith(file))
        : paths.filter((path) => path === file)),
}));
function contentsPage(title, contents) {
    const rows = contents.map(({ id, heading, files }) => `| ${id} | ${heading} | ${files.map((file) => `\`${file}\``).join(', ') || '**not supplied**'} |`);
    return [
        `# ${title}`,
        '',
        'Headings of Annex IV of Regulation (EU) 2024/1689 and the files here that speak of them. Whether they say enough is',
        'for people to judge.',
        '',
        '| Annex IV | Heading | Files |',
        '| --- | --- | --- |',
        ...rows,
        '',
        'Every file has its digest in `index.json`; `sha256sum --check SHA256SUMS` compares them.',
        '',
    ].join('\n');
}

// EXTERNAL MODULE: ./lib/registry/governance/lineage.js
var lineage = __webpack_require__(26661);
// EXTERNAL MODULE: ./lib/registry/governance/tar.js
var tar = __webpack_require__(80159);
;// CONCATENATED MODULE: ./lib/registry/governance/archive.js









const INDEX = 'index.json';
const SUMS = 'SHA256SUMS';
const archiveIndex = schemas/* strictObject */.rej({
    schema: schemas/* literal */.euz('https://mlops-actions.github.io/schemas/v1/audit-archive.schema.json'),
    model: envelope/* gtoName */.Ks,
    version: envelope/* semver */.hO,
    tag: schemas/* string */.YjP(),
    /** Of the annotated tag. */
    tagObject: envelope/* gitSha */.XS,
    commit: envelope/* gitSha */.XS,
    source: envelope/* gitSha */.XS,
    /** Of the model file, which is not in the archive; `record/version.json` says where it is. */
    modelSha256: envelope/* digest */.br,
    files: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: schemas/* string */.YjP(), bytes: schemas/* number */.aig().int(), sha256: envelope/* digest */.br })),
    annexIV: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: schemas/* string */.YjP(), heading: schemas/* string */.YjP(), files: schemas/* array */.YOg(schemas/* string */.YjP()) })),
});
/**
 * Everything that the registry holds of one version, in one archive: the same registry gives the same bytes.
 * @param drift text of a drift.json about the version, for the heading of its monitoring
 * @throws UserError where the version was not registered by this suite, or has been changed since
 */
async function auditArchive(registry, model, version, drift) {
    registry.checkUnchanged(version);
    const folder = await registry.readFolder(version.commit, (0,records.recordPath)(model, '').slice(0, -1));
    const record = folder.get('version.json');
    if (!record)
        throw new errors/* UserError */.yo(`${version.tag} has no record: it was not registered by this suite`);
    const known = (0,documents.parseDocument)('version', record.content.toString('utf8'), `${version.tag}:version.json`);
    const objects = await registry.rawObjects(version);
    const files = [
        ...[...folder]
            .filter(([, { link }]) => !link)
            .map(([path, { content }]) => ({ path: `record/${path}`, content })),
        { path: 'git/tag.txt', content: objects.tag },
        { path: 'git/commit.txt', content: objects.commit },
        ...derived(registry, model, version, folder),
        ...(drift ? [monitoring(model, version, drift)] : []),
    ];
    const title = `Technical documentation of ${model} ${version.version}`;
    const paths = files.map(({ path }) => path);
    const annexIV = tableOfContents(paths);
    files.push({ path: 'CONTENTS.md', content: Buffer.from(contentsPage(title, annexIV)) });
    const index = {
        schema: 'https://mlops-actions.github.io/schemas/v1/audit-archive.schema.json',
        ...{ model, version: version.version, tag: version.tag, commit: version.commit, annexIV },
        tagObject: objects.oid,
        source: known.source,
        modelSha256: known.onnx.sha256,
        files: files
            .map(({ path, content }) => ({ path, bytes: content.length, sha256: (0,canonical/* sha256 */.sc)(content) }))
            .sort((a, b) => (a.path < b.path ? -1 : 1)),
    };
    files.push({ path: INDEX, content: Buffer.from((0,canonical/* readableJson */.Rv)(index)) });
    files.push({ path: SUMS, content: Buffer.from(sums(files)) });
    return (0,tar/* writeTar */.F)(files, Math.floor(Date.parse(version.date) / 1000));
}
/** As `sha256sum` writes and checks it. */
const sums = (files) => [...files]
    .filter(({ path }) => path !== SUMS)
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, content }) => `${(0,canonical/* sha256 */.sc)(content).slice('sha256:'.length)}  ${path}\n`)
    .join('');
/** What the ledger and the record say, in the order in which an auditor asks for it. */
function derived(registry, model, version, folder) {
    const events = registry
        .events()
        .filter((event) => event.model === model && (event.version === version.version || event.from === version.version));
    const moves = events.filter(({ stage }) => stage !== null);
    return [
        {
            path: 'ledger.jsonl',
            content: Buffer.from(events.map((event) => `${(0,canonical/* canonicalJson */.dj)(event)}\n`).join('')),
        },
        json('approvals.json', moves.map(approvalsOf)),
        json('deployments.json', moves.map(deploymentOf)),
        json('datasets.json', datasetsOf(folder)),
        json('lineage.json', lineageIn(folder)),
        ...moves.flatMap(({ seq, details }) => details.decision === undefined ? [] : [json(`statements/promotion-${seq}.json`, details.decision)]),
    ];
}
const json = (path, value) => ({ path, content: Buffer.from((0,canonical/* readableJson */.Rv)(value)) });
function approvalsOf({ seq, stage, type, time, actor, run, details }) {
    const governance = (details.governance ?? null);
    return { seq, stage, type, time, actor, run: run.url, approvals: governance?.approvals ?? 'not recorded' };
}
const deploymentOf = ({ seq, type, stage, version, from, time, actor, run, details }) => ({
    ...{ seq, type, stage, version, from, time, actor },
    run: run.url,
    target: (details.target ?? null),
});
const textOf = (folder, name) => folder.get(name)?.content.toString('utf8');
/** Which rows trained and judged it, by digest. */
function datasetsOf(folder) {
    const [run, validation, evaluation] = documentsOf(folder);
    return {
        trained: run?.data ?? null,
        validated: validation?.datasets ?? null,
        contract: validation?.contract ?? null,
        judged: evaluation?.data ?? null,
    };
}
function documentsOf(folder) {
    const [run, validation, evaluation] = ['run', 'validation', 'evaluation'].map((name) => textOf(folder, `${name}.json`));
    return [
        run === undefined ? undefined : (0,documents.parseDocument)('run', run, 'run.json'),
        validation === undefined ? undefined : (0,documents.parseDocument)('validation', validation, 'validation.json'),
        evaluation === undefined ? undefined : (0,documents.parseDocument)('evaluation', evaluation, 'evaluation.json'),
    ];
}
function lineageIn(folder) {
    const record = (0,documents.parseDocument)('version', textOf(folder, 'version.json'), 'version.json');
    const [run, validation, evaluation] = documentsOf(folder);
    return record.lineage ?? (0,lineage/* lineageOf */.b)({ onnx: record.onnx, run, validation, evaluation }, {});
}
function monitoring(model, { version }, drift) {
    const document = (0,documents.parseDocument)('drift', drift.text, drift.where);
    if (document.model !== model || document.version !== version)
        throw new errors/* UserError */.yo(`is about ${document.model} ${document.version}, not about ${model} ${version}`, {
            location: { file: drift.where },
        });
    return { path: 'monitoring/drift.json', content: Buffer.from(drift.text) };
}


/***/ }),

/***/ 87800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ NOT_RECORDED),
/* harmony export */   Dj: () => (/* binding */ filledSections),
/* harmony export */   iA: () => (/* binding */ fromRecord),
/* harmony export */   zw: () => (/* binding */ namedDigests)
/* harmony export */ });
/* harmony import */ var _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29209);

/** What templates leave in a section that nobody has filled; a key in brackets says how to. */
const PLACEHOLDER = /^(\[?more information needed\]?|not (yet )?(supplied|stated|known)|to ?do|tbd|n\/?a|none|-+|…|\.\.\.)( \(\S+\))?[.:]?$/i;
/** How a card of ours says that a step did not happen. */
const NOT_RECORDED = 'Not in the record:';
/** Sections of a card that say something below their heading, whatever the level and wording of headings around it. */
function filledSections(card) {
    const filled = new Set();
    let section;
    let depth = 0;
    for (const line of withoutCodeAndComments(card)) {
        const [, marks, title] = /^(#{1,6})\s+(.+?)\s*#*$/.exec(line) ?? [];
        if (marks === undefined) {
            if (section !== undefined && saysSomething(line))
                filled.add(section);
            continue;
        }
        const named = sectionOf(title);
        if (named !== undefined || marks.length <= depth) {
            section = named;
            depth = marks.length;
        }
    }
    return _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__/* .CARD_SECTIONS */ .YZ.filter((each) => filled.has(each));
}
function saysSomething(line) {
    const bare = line.replace(/^[\s>*+|-]+/, '');
    if (bare.startsWith(NOT_RECORDED))
        return false;
    const text = bare.replace(/^\*{0,2}[\w ()-]+:\*{0,2}\s*(?=\S)/, '').trim();
    return /[\p{L}\p{N}]/u.test(text) && !PLACEHOLDER.test(text);
}
/** `Ethical Considerations`, `7. Ethical considerations` */
function sectionOf(title) {
    const words = title
        .toLowerCase()
        .replace(/^[\d.\s]+/, '')
        .replaceAll(/[^a-z]+/g, '-')
        .replaceAll(/^-+|-+$/g, '');
    return _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__/* .CARD_SECTIONS */ .YZ.find((section) => words === section || ALIASES[section]?.includes(words));
}
/** Headings of the template that Hugging Face gives, for the same sections. */
const ALIASES = {
    'intended-use': ['uses', 'intended-uses', 'intended-uses-limitations', 'intended-uses-and-limitations'],
    'evaluation-data': ['testing-data', 'evaluation-set'],
    'training-data': ['training-set'],
    'quantitative-analyses': ['results', 'evaluation-results'],
    'ethical-considerations': ['ethics'],
    'caveats-and-recommendations': ['bias-risks-and-limitations', 'limitations', 'recommendations', 'caveats'],
};
/**
 * Around what the record fills in where a section is for people to write: that nobody found personal data, say, is no
 * consideration of ethics.
 */
const fromRecord = (text) => `${RECORD}\n\n${text}\n\n${RECORD_END}`;
const RECORD = '<!-- from the record -->';
const RECORD_END = '<!-- end of the record -->';
/** Front matter, fenced code, HTML comments and what the record fills in are no text of a card. */
function withoutCodeAndComments(card) {
    return card
        .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
        .replaceAll(new RegExp(`${RECORD}[^]*?${RECORD_END}`, 'g'), '')
        .replaceAll(/<!--[\s\S]*?-->/g, '')
        .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '')
        .split(/\r?\n/);
}
/** Digests of models that a card names: where none is the version's, it is the card of another one. */
const namedDigests = (card) => [...card.matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)].map(([digest]) => `sha256:${digest}`);


/***/ }),

/***/ 49399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ fairnessOf)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68804);

/** Gates of the measures of fairness that decide something; one that is only informational shows nothing here. */
function fairnessOf(evaluation) {
    const supply = 'Name groups and metrics with a limit under evaluate.fairness, evaluate, and register that.';
    if (!evaluation)
        return { found: 'there is no evaluation.json in its record', verdict: 'inconclusive', supply };
    const measures = evaluation.fairness ?? [];
    const names = new Set(measures.flatMap(({ measure, by }) => ['difference', 'ratio'].map((what) => `${measure}_${what} by ${by.join(' and ')}`)));
    const gates = evaluation.overall.flatMap(({ metric, gate }) => names.has(metric) && gate && !gate.informational ? [{ metric, ...gate }] : []);
    if (gates.length === 0) {
        const lack = measures.length === 0 ? 'no measure of fairness' : 'no measure of fairness has a gate that decides';
        return { found: lack, verdict: 'fail', supply };
    }
    const open = gates.filter(({ verdict }) => verdict !== 'pass');
    if (open.length === 0)
        return { found: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(gates.length, 'gate')} passed`, verdict: 'pass', supply: null };
    return {
        found: `${open.length} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(gates.length, 'gate')} did not pass: ${open.map(({ metric, reason }) => `${metric}: ${reason}`).join('; ')}`,
        verdict: open.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'inconclusive',
        supply: 'Train a model that treats these groups alike, or gather more rows of them.',
    };
}


/***/ }),

/***/ 80159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ writeTar),
/* harmony export */   s: () => (/* binding */ readTar)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

const BLOCK = 512;
const DIGITS = '0'.charCodeAt(0);
/**
 * A POSIX ustar archive of regular files, the same bytes for the same files: sorted by path, owned by nobody, dated
 * `seconds` since 1970.
 * @see IEEE Std 1003.1, pax, ustar Interchange Format
 */
function writeTar(files, seconds) {
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    const blocks = sorted.flatMap(({ path, content }) => [
        header(path, content.length, seconds),
        content,
        Buffer.alloc(-content.length & (BLOCK - 1)),
    ]);
    return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}
function header(path, size, seconds) {
    const block = Buffer.alloc(BLOCK);
    const [prefix, name] = splitPath(path);
    block.write(name, 0);
    block.write('0000644\0', 100);
    block.write('0000000\0', 108);
    block.write('0000000\0', 116);
    block.write(`${octal(size, 11)}\0`, 124);
    block.write(`${octal(seconds, 11)}\0`, 136);
    block.write('        ', 148);
    block.write('0', 156);
    block.write('ustar\0' + '00', 257);
    block.write(prefix, 345);
    const sum = block.reduce((total, byte) => total + byte, 0);
    block.write(`${octal(sum, 6)}\0 `, 148);
    return block;
}
const octal = (value, digits) => value.toString(8).padStart(digits, '0');
/** Up to 100 bytes for the name and 155 for the folders before it. */
function splitPath(path) {
    if (Buffer.byteLength(path) <= 100)
        return ['', path];
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
        if (Buffer.byteLength(prefix) <= 155 && Buffer.byteLength(name) <= 100)
            return [prefix, name];
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`"${path}" is too long a path for an archive`);
}
/** @throws UserError where it is not an archive of {@link writeTar}'s kind. */
function readTar(archive) {
    const files = [];
    let seconds = 0;
    for (let at = 0; at + BLOCK <= archive.length;) {
        const block = archive.subarray(at, at + BLOCK);
        if (block.every((byte) => byte === 0))
            return { files, seconds };
        if (block.toString('latin1', 257, 262) !== 'ustar')
            throw notTar(`no header at byte ${at}`);
        const size = number(block, 124, at);
        seconds = number(block, 136, at);
        const path = [text(block, 345, 155), text(block, 0, 100)].filter(Boolean).join('/');
        const start = at + BLOCK;
        if (start + size > archive.length)
            throw notTar(`${path} is cut off`);
        files.push({ path, content: archive.subarray(start, start + size) });
        at = start + Math.ceil(size / BLOCK) * BLOCK;
    }
    throw notTar('it has no end');
}
const notTar = (why) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is no archive that audit-export wrote: ${why}`);
const text = (block, at, length) => block.toString('utf8', at, at + length).replace(/\0[\s\S]*$/, '');
function number(block, at, where) {
    const digits = block.subarray(at, at + 11);
    if (!digits.every((byte) => byte >= DIGITS && byte < DIGITS + 8))
        throw notTar(`no number at byte ${where + at}`);
    return Number.parseInt(digits.toString('latin1'), 8);
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


/***/ }),

/***/ 34260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ checklistBlocks),
/* harmony export */   PM: () => (/* binding */ lineageSpans),
/* harmony export */   SY: () => (/* binding */ lineageBlocks),
/* harmony export */   eQ: () => (/* binding */ approvalBlocks),
/* harmony export */   er: () => (/* binding */ mlTestBlocks)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);


/** What the risk asks for and what there is of it; nothing where nothing is asked for. */
function checklistBlocks(checklist) {
    if (!checklist || checklist.requirements.length === 0)
        return [];
    const { risk, stage, requirements } = checklist;
    const who = risk === null ? 'The configuration' : `Risk ${risk}`;
    const open = requirements.filter(({ supply, verdict }) => supply !== null && verdict !== 'pass');
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(`${who} asks for this before a version serves ${stage}`), ':'),
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Verdict'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Requirement'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Asked for'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Found')], requirements.map(requirementRow)),
        ...(open.length > 0
            ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(open.map(({ requirement, supply }) => [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(requirement), `: ${supply}`]))]
            : []),
    ];
}
function requirementRow({ requirement, required, found, verdict, tier }) {
    const sign = verdict === 'not-applicable' ? 'not applicable' : { sign: verdict };
    const own = tier === undefined ? '' : ` (set in mlops.yaml; the risk alone asks for: ${tier})`;
    return [sign, requirement, required + own, found];
}
/** Who approved the run, folded away. */
function approvalBlocks(approvals) {
    if (!approvals)
        return [];
    const { unavailable, reviews, environments, readAt } = approvals;
    if (unavailable !== null)
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Approvals: not available', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(unavailable))];
    const count = reviews.filter(({ state }) => state === 'approved').length;
    if (reviews.length === 0)
        return [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)('Approvals: none', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Nobody had to review this run in an environment.'))];
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Approvals: ${count}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Who'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('State'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Environment'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Comment')], reviews.map(({ user, state, environments: names, comment, self }) => [
            self ? `${user} (started the run)` : user,
            state,
            names.join(', '),
            comment,
        ])), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)(`Read at ${readAt}; GitHub tells no time of a review.`), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .Ix)(environments.map(({ name, reviewers }) => [name, reviewerText(reviewers)]))),
    ];
}
const reviewerText = (reviewers) => reviewers === null
    ? 'who may approve could not be read'
    : reviewers.length === 0
        ? 'no required reviewer'
        : `may be approved by ${reviewers.join(', ')}`;
/** `Lineage 94.4 %: 17 of 18`, what is missing first. */
function lineageBlocks(lineage) {
    if (!lineage)
        return [];
    const { items, known, of, score } = lineage;
    const rank = ({ status }) => (status === 'missing' ? 0 : 1);
    const rows = [...items]
        .sort((a, b) => rank(a) - rank(b))
        .map(({ item, status, detail }) => [item, status.replace('-', ' '), detail]);
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`Lineage ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(score)} %: ${known} of ${of} known`, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Item'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Status'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Detail')], rows)),
    ];
}
/** For the paragraph under the verdict. */
function lineageSpans(lineage) {
    if (!lineage)
        return [];
    const lacking = lineage.items.filter(({ status }) => status === 'missing').map(({ item }) => item);
    if (lacking.length === 0)
        return [' Its lineage is complete.'];
    return [
        ` Its lineage lacks ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(lacking.length, 'item')} of ${lineage.of}: ${(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)(lacking, 6)}.`,
    ];
}
/** `ML Test Score 1.5`, the sum of each section and who shows what. */
function mlTestBlocks(result) {
    if (!result)
        return [];
    const { score, sections, tests } = result;
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(`ML Test Score ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(score)}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .Ix)(Object.entries(sections).map(([section, sum]) => [section, `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(sum)} of 7`])), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Test'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Shown by'), (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .left */ .kb)('Points')], tests.map(({ test, shown, points, by }) => [
            test,
            by === null ? 'not shown' : shown === 'declared' ? `declared: ${by}` : by,
            (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(points),
        ]))),
    ];
}


/***/ })

};
