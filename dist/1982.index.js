export const id = 1982;
export const ids = [1982];
export const modules = {

/***/ 29662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27962);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84488);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39922);
/* harmony import */ var _interface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29556);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90920);








const inputs = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .commonInputs */ .j$,
    ..._context_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenInput */ .e1,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .registryInputs */ .P4,
    stages: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .listInput */ .dt)()
        .default(['validate-data', 'train', 'evaluate-vs-prod'])
        .describe('The actions to run, in order, between commas.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default('production').describe('Stage to compare with, to deploy to, or to watch.'),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Version to register or to deploy.'),
    candidate: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Candidate of evaluate-vs-prod.'),
    current: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Rows for drift-report.'),
    comment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .commentInput */ .ks)('the data and the comparison'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$)
        .default('inconclusive')
        .describe('Least outcome that stops the chain and fails the step; with never only an error does.'),
    ..._interface_js__WEBPACK_IMPORTED_MODULE_4__/* .interfaceInput */ .wH,
    ..._signing_js__WEBPACK_IMPORTED_MODULE_5__/* .signingInputs */ .hY,
    ..._context_js__WEBPACK_IMPORTED_MODULE_1__/* .forkInput */ .v4,
});
const SEVERITY = ['skipped', 'pass', 'warn', 'inconclusive', 'fail', 'error'];
const worst = (a, b) => (SEVERITY.indexOf(a) >= SEVERITY.indexOf(b) ? a : b);
/** The root action: several actions in one step, in the order given; a failing one stops the chain. */
function chain(stages) {
    return {
        name: 'mlops',
        title: 'MLOps: several actions in one step',
        description: 'Machine learning in production from a workflow file: validate, train, compare, register, deploy, watch.',
        branding: { icon: 'repeat', color: 'blue' },
        inputs,
        outputs: {
            results: 'Outcome of every action that ran, as JSON: `{"train":"pass"}`.',
            version: 'The version that was registered or deployed last.',
            retrain: '`true` where drift-report asks for a new training.',
            'comment-url': 'Link to the comment; empty where none was posted.',
        },
        async run(values, platform) {
            const names = checkNames(values.stages, stages);
            const results = {};
            let outcome = 'skipped';
            let ends = 'skipped';
            for (const { name, run } of await prepare(names, stages, values)) {
                const result = await run(platform);
                platform.log.info(`${name}: ${result.outcome} — ${result.headline}`);
                results[name] = result;
                outcome = worst(outcome, result.outcome);
                ends = worst(ends, result.ends ?? result.outcome);
                if ((0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(result.ends ?? result.outcome, values['fail-on']))
                    break;
            }
            return { ...combine(results, outcome, names), ends };
        },
    };
}
function checkNames(names, stages) {
    const known = Object.keys(stages);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input "stages" names "${unknown}", which is no action.${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(unknown, known)}`, {
            hint: `Actions: ${known.join(', ')}.`,
        });
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input "stages" names no action');
    return names;
}
/** Every stage with its inputs: a wrong one is found before the first stage has run. */
function prepare(names, stages, values) {
    return Promise.all(names.map(async (name) => {
        const definition = await stages[name]();
        const parsed = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(definition, pick(definition, values));
        return { name, run: (platform) => definition.run(parsed, platform) };
    }));
}
/** The chain's inputs that the action has too, as the texts that its schema reads. */
function pick(definition, values) {
    const shared = Object.entries(values).filter(([name, value]) => name in definition.inputs.shape && value !== undefined && name !== 'stages');
    return Object.fromEntries(shared.map(([name, value]) => [name, String(value)]));
}
function combine(results, outcome, asked) {
    const ran = Object.keys(results);
    const notRun = asked.filter((name) => !ran.includes(name));
    const outputs = Object.assign({}, ...Object.values(results).map((result) => result.outputs));
    const last = results[ran[ran.length - 1]];
    return {
        outcome,
        headline: notRun.length > 0 ? `${last.headline}; not run: ${notRun.join(', ')}` : last.headline,
        outputs: {
            results: JSON.stringify(Object.fromEntries(ran.map((name) => [name, results[name].outcome]))),
            version: outputs.version ?? '',
            retrain: outputs.retrain ?? '',
            'comment-url': lastUrl(Object.values(results)),
        },
        report: combineReports(Object.values(results)),
    };
}
/** Of the last action that left a comment. */
const lastUrl = (results) => results.map(({ outputs }) => outputs['comment-url']).findLast(Boolean) ?? '';
/** Newest first: the verdict that decides is the last one. */
function combineReports(results) {
    const reports = results.flatMap(({ report }) => (report ? [report] : [])).reverse();
    if (reports.length === 0)
        return null;
    const [first, ...others] = reports;
    return {
        ...first,
        details: [
            ...first.details,
            ...others.map((report) => ({
                type: 'details',
                summary: report.title,
                blocks: report.essential,
            })),
        ],
    };
}


/***/ }),

/***/ 91822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   Ew: () => (/* binding */ resolveJudged),
/* harmony export */   eI: () => (/* binding */ namedFile),
/* harmony export */   i$: () => (/* binding */ registeredModel),
/* harmony export */   p0: () => (/* binding */ trainedModel)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _data_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96327);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10658);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95105);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22322);
/* harmony import */ var _model_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48564);
/* harmony import */ var _registry_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1697);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79336);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68804);
/* harmony import */ var _boxes_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(14514);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(90920);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(27101);














/** The model that the run before trained. */
async function trainedModel(context, run) {
    if (!run.trained)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`holds no model: the training ended as ${run.outcome}`, {
            location: { file: context.shown(context.evidence.path('run')) },
        });
    const file = context.inside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.evidence.directory, run.trained.path), 'trained.path of run.json');
    const sha256 = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .hd)(file);
    if (sha256 !== run.trained.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`is not the model that the training wrote: ${run.trained.sha256} then, ${sha256} now`, {
            location: { file: context.shown(file) },
            hint: 'Run train again.',
        });
    return {
        version: null,
        source: context.shown(file),
        file,
        sha256,
        facts: { ...run.trained, path: context.shown(file) },
    };
}
/** A file that the input names: ONNX, or predictions as Parquet, CSV or JSONL. */
async function namedFile(context, path) {
    const file = context.inside(path, 'the model');
    const shown = context.shown(file);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`does not exist.${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .au)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file), siblings(file))}`, {
            location: { file: shown },
        });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) !== '.onnx')
        return { version: null, source: shown, file, sha256: await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .hd)(file), facts: null };
    const facts = await (0,_model_header_js__WEBPACK_IMPORTED_MODULE_7__/* .readModelFacts */ .B)(file, shown);
    return { version: null, source: shown, file, sha256: facts.sha256, facts };
}
/** Files beside it of its kind. */
const siblings = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file))
    ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)).filter((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(name) === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(file))
    : [];
/** A registered version, with its bytes fetched and verified. */
async function registeredModel(context, registry, registered, publicKey) {
    const { record, integrity } = await readVersion(context, registry, registered, publicKey);
    const file = await (0,_registry_stores_js__WEBPACK_IMPORTED_MODULE_8__/* .fetchModel */ .aO)(record.locations, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(context.platform.toolCache, 'mlops-models'), (0,_stores_js__WEBPACK_IMPORTED_MODULE_12__/* .storesOf */ .oi)(context));
    const judged = {
        version: registered.version,
        source: registered.tag,
        file,
        sha256: record.onnx.sha256,
        facts: record.onnx,
    };
    return { judged, record, integrity };
}
/**
 * `version.json` out of the commit of a version, which must be one that this suite registered. Its signature, where it
 * has one, is checked over the whole record and the digest of the model; whoever fetches the model checks that digest.
 */
async function readVersion(context, registry, registered, publicKey) {
    registry.checkUnchanged(registered);
    const path = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, 'version.json');
    const bytes = await registry.readFile(registered, path);
    if (bytes) {
        const record = (0,_evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDocument */ .Tp)('version', bytes.toString('utf8'), `${registered.tag}:${path}`);
        return { record, integrity: await (0,_signing_js__WEBPACK_IMPORTED_MODULE_11__/* .verifyVersion */ .iy)(context, registry, registered, record, publicKey) };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${registered.tag} holds no ${path}, so it was not registered by this suite`, {
        hint: 'Register the model again with the register action.',
    });
}
/** What the input `candidate` or `production` names: a version, a stage, or a file. */
async function resolveJudged(context, registry, reference) {
    const isCocoFile = context.model.config.task === 'detection' && (0,_boxes_js__WEBPACK_IMPORTED_MODULE_10__.isCoco)(reference);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(reference) === '.onnx' || (0,_data_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isTable */ .bI)(reference) || isCocoFile)
        return namedFile(context, reference);
    const opened = await registry();
    if (!_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .semver */ .hO.safeParse(reference).success && !opened.stage(context.model.name, reference)) {
        const versions = opened.versions(context.model.name).map(({ version }) => version);
        const known = [...opened.stages(context.model.name), ...versions];
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${reference}" is no version, no stage and no file (.onnx, .parquet, .csv, .jsonl).${(0,_text_js__WEBPACK_IMPORTED_MODULE_13__/* .didYouMean */ .au)(reference, known)}`, { hint: `Versions of ${context.model.name}: ${versions.join(', ') || 'none'}.` });
    }
    return (await registeredModel(context, opened, opened.resolve(context.model.name, reference))).judged;
}


/***/ }),

/***/ 90920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kv: () => (/* binding */ signerOf),
/* harmony export */   P6: () => (/* binding */ signatureClaim),
/* harmony export */   bR: () => (/* binding */ verifyingInputs),
/* harmony export */   hY: () => (/* binding */ signingInputs),
/* harmony export */   iy: () => (/* binding */ verifyVersion),
/* harmony export */   nt: () => (/* binding */ recordDigests),
/* harmony export */   xe: () => (/* binding */ sealRecord)
/* harmony export */ });
/* unused harmony export trustOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13431);
/* harmony import */ var _registry_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37183);
/* harmony import */ var _registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47395);
/* harmony import */ var _registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36447);
/* harmony import */ var _registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59242);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79336);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(64170);












/** For the actions that sign. */
const signingInputs = {
    'signing-key': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Private key that signs where `register.sign` is true: its PEM, out of a secret, or the path of a file. In a terminal MLOPS_SIGNING_KEY may hold the PEM.'),
    'signing-key-password': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Password of the key, out of a secret, or in MLOPS_SIGNING_KEY_PASSWORD.'),
    'signing-certificate': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Certificate of the key, then those that issued it: PEM or path. Without one the key stands for itself.'),
};
/** Who signs here; null where the configuration does not ask for it. */
async function signerOf(context, values, { optional = false } = {}) {
    if (!context.model.config.register.sign)
        return null;
    const key = (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .readSecret */ .n)(context.platform, values, 'signing-key');
    if (key === undefined && optional) {
        context.platform.log.notice('There is no signing-key, so what is decided here is written down unsigned.');
        return null;
    }
    if (key === undefined)
        throw context.model.error(['register', 'sign'], 'signing needs a key: give the input signing-key', 'signing-key: $' + '{{ secrets.MLOPS_SIGNING_KEY }}');
    const certificate = values['signing-certificate'];
    return (0,_registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .readSigner */ .$2)(await pemOf(context, key, 'signing-key'), certificate === undefined ? undefined : await pemOf(context, certificate, 'signing-certificate'), (0,_secrets_js__WEBPACK_IMPORTED_MODULE_10__/* .readSecret */ .n)(context.platform, values, 'signing-key-password'));
}
/** The PEM itself, or that of the file it names. A secret that lost its line breaks as `\n` is still read. */
async function pemOf(context, value, input) {
    if ((0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .isPem */ .X3)(value))
        return value.includes('\n') ? value : value.replaceAll('\\n', '\n');
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(context.directory, value);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`input "${input}" is neither PEM (-----BEGIN …) nor the path of a file that exists`);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    if (input === 'signing-key')
        context.platform.maskSecret(text);
    return text;
}
const verifyingInputs = {
    'signing-public-key': zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP()
        .optional()
        .describe('Public key to check signatures with, besides those of `register.trust`: PEM or path. Only versions that are signed are then read.'),
};
/** Whom the configuration trusts, and the key that the step names. */
async function trustOf(context, publicKey) {
    const { trust } = context.model.config.register;
    const read = (paths, key) => Promise.all(paths.map(async (path) => {
        const file = context.inside(path, `register.trust.${key}`);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
            throw context.model.error(['register', 'trust', key], `"${path}" does not exist`);
        return [await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), path];
    }));
    const keys = await read(trust['public-keys'], 'public-keys');
    if (publicKey !== undefined)
        keys.push([await pemOf(context, publicKey, 'signing-public-key'), 'signing-public-key']);
    const certificates = await read(trust.certificates, 'certificates');
    return {
        keys: keys.map(([text, shown]) => (0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .readPublicKey */ .RR)(text, shown)),
        certificates: certificates.flatMap(([text, shown]) => (0,_registry_signing_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .readCertificates */ .jZ)(text, shown)),
        required: publicKey !== undefined || (trust.required ?? keys.length + certificates.length > 0),
    };
}
/** What of a signature was said once in a step is not said again. */
const said = new WeakMap();
/**
 * Checks the record of a version, with the model that it names, against its signature.
 * @throws SignatureError
 */
async function verifyVersion(context, registry, { tag, commit }, record, publicKey) {
    const folder = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, '').slice(0, -1);
    const integrity = (0,_registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyRecord */ .RC)({
        tag,
        files: await registry.readFolder(commit, folder),
        modelSha256: record.onnx.sha256,
        claimsSignature: record.signature !== undefined,
        trust: await trustOf(context, publicKey),
    });
    const known = said.get(context) ?? new Set();
    said.set(context, known);
    for (const warning of integrity.warnings.filter((text) => !known.has(text)))
        context.platform.log.warning(known.add(warning) && warning);
    return integrity;
}
/** What version.json says of the signature that will lie beside it. */
const signatureClaim = (signer) => signer ? { signature: (0,_registry_signing_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .signerName */ .Ex)(signer) } : {};
/**
 * The files of a record with the signature over all of them and the model; as they are where nobody signs.
 * What nobody could read again by the configuration's own trust is not written.
 */
async function sealRecord(context, registry, signer, { tag, source, modelSha256, files }) {
    if (signer === null)
        return files;
    const folder = (0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, '').slice(0, -1);
    const all = await registry.readFolder(source, folder);
    for (const [path, content] of Object.entries(files))
        if (path.startsWith(`${folder}/`))
            all.set(path.slice(folder.length + 1), { content: Buffer.from(content), link: false });
    const digest = modelSha256;
    const bundle = (0,_registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__/* .signRecord */ .lm)(tag, all, digest, signer);
    all.set(_registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_FILE */ .I9, { content: Buffer.from(bundle), link: false });
    const trust = await trustOf(context);
    if (trust.keys.length + trust.certificates.length > 0)
        (0,_registry_signing_record_js__WEBPACK_IMPORTED_MODULE_7__/* .verifyRecord */ .RC)({ tag, files: all, modelSha256: digest, claimsSignature: true, trust });
    return { ...files, [(0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, _registry_signing_sign_js__WEBPACK_IMPORTED_MODULE_8__/* .SIGNATURE_FILE */ .I9)]: bundle };
}
/** Digests of some files of a record: path below its folder → `sha256:…`. */
function recordDigests(context, files) {
    const folder = `${(0,_registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__/* .recordPath */ .lX)(context.model.name, '')}`;
    return Object.fromEntries(Object.entries(files)
        .filter(([path]) => path.startsWith(folder))
        .map(([path, content]) => [path.slice(folder.length), (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_4__/* .sha256 */ .sc)(content)]));
}


/***/ })

};
