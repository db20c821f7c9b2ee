export const id = 508;
export const ids = [508];
export const modules = {

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

/***/ 63508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/envelope.js + 1 modules
var envelope = __webpack_require__(44151);
;// CONCATENATED MODULE: ./lib/registry/evidence.js

/**
 * Whether the documents are about each other and about this model.
 * @returns what a complete record would hold and this one does not, one line each.
 * @throws UserError with every mismatch, and where the evaluation came to anything but pass or warn.
 */
function checkEvidenceBelongsTogether(evidence) {
    const mismatches = [
        ...nameMismatches(evidence),
        ...digestMismatches(evidence),
        ...sourceMismatch(evidence),
        ...splitMismatch(evidence),
    ];
    if (mismatches.length > 0)
        throw new errors/* UserError */.yo(mismatches.join('\n'), {
            hint: 'Evidence of different runs does not make one version. Run the actions again in one workflow.',
        });
    const { evaluation, override } = evidence;
    if (evaluation && !override)
        refuseBadOutcome(evaluation);
    return missingParts(evidence);
}
function nameMismatches({ model, validation, run, evaluation }) {
    return Object.entries({ validation, run, evaluation }).flatMap(([name, document]) => document && document.model !== model
        ? [`${name}.json is about ${document.model}, not about ${model}`]
        : []);
}
function digestMismatches(evidence) {
    const { validation, run, evaluation, modelSha256 } = evidence;
    const claims = [
        ['run.json says the trained model is', run?.trained?.sha256, 'the model file', modelSha256],
        ['evaluation.json says the candidate is', evaluation?.candidate.sha256, 'the model file', modelSha256],
        ['run.json says its validation is', run?.inputs.validation, 'validation.json', validation?.digest],
        ['evaluation.json says its run is', evaluation?.inputs.run, 'run.json', run?.digest],
        ...splitClaims(run, validation),
        ...judgedClaim(evaluation, validation),
    ];
    return claims
        .filter(([, said, , is]) => said && is && said !== is)
        .map(([claim, said, file, is]) => `${claim} ${said}, but ${file} is ${is}`);
}
function splitClaims(run, validation) {
    return Object.entries(run?.data ?? {}).map(([split, { bytes }]) => [
        `run.json says the ${split} data is`,
        bytes,
        `the ${split} data in validation.json`,
        validation?.datasets[split]?.digests.bytes,
    ]);
}
function judgedClaim(evaluation, validation) {
    if (!evaluation)
        return [];
    const { split, digests } = evaluation.data;
    const claim = [
        'evaluation.json says the rows that judged are',
        digests.bytes,
        `the ${split} data in validation.json`,
        validation?.datasets[split]?.digests.bytes,
    ];
    return [claim];
}
/** Rows of somebody's choice may be looked at, but a version is judged by the rows that the team agreed on. */
function splitMismatch({ evaluation, split }) {
    const judged = evaluation?.data.split;
    return split && judged && judged !== split
        ? [
            `evaluation.json was judged by ${evaluation.data.path} (split ${judged}), but mlops.yaml says the split is ${split}`,
        ]
        : [];
}
function sourceMismatch({ run, source }) {
    const sha = run?.code.sha;
    return sha && sha !== source ? [`run.json was trained at commit ${sha}, but the source is ${source}`] : [];
}
const GOOD = ['pass', 'warn'];
function refuseBadOutcome(evaluation) {
    if (GOOD.includes(evaluation.outcome))
        return;
    const reasons = [...evaluation.overall, ...evaluation.slices].filter(({ gate }) => gate && !GOOD.includes(gate.verdict));
    throw new errors/* UserError */.yo(`the evaluation of ${evaluation.model} came to ${evaluation.outcome}, so it is not registered`, {
        location: { file: 'evaluation.json' },
        hint: [
            ...reasons.map(gateLine),
            'Train a better model, or register it on record with an override and its reason.',
        ].join('\n'),
    });
}
function gateLine({ metric, slice, gate }) {
    const rows = slice ? `, ${slice.column} = ${slice.label}` : '';
    return `  ${gate?.verdict}: ${metric}${rows}: ${gate?.reason}`;
}
function missingParts({ validation, run, evaluation }) {
    const gaps = [
        [!validation, 'validation.json: nobody checked the data'],
        [!run, 'run.json: how it was trained is not known'],
        [!evaluation, 'evaluation.json: it was not compared with production'],
        [run?.code.sha === null, 'run.json names no commit'],
        [run?.code.dirty === true, 'the code had uncommitted changes'],
        [run?.trained === null, 'run.json names no trained model'],
        [run !== undefined && run.environment.locks.length === 0, 'no lock file of the environment'],
        [run !== undefined && run.inputs.validation === undefined, 'run.json names no validation'],
        [evaluation !== undefined && evaluation.inputs.run === undefined, 'evaluation.json names no run'],
        ...uncheckedSplits(run, validation),
    ];
    return gaps.filter(([absent]) => absent).map(([, line]) => line);
}
function uncheckedSplits(run, validation) {
    return Object.keys(run?.data ?? {}).map((split) => [
        validation !== undefined && validation.datasets[split] === undefined,
        `the ${split} data was not validated`,
    ]);
}

// EXTERNAL MODULE: ./lib/registry/views/overview.js
var overview = __webpack_require__(43923);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/envelope.js
var report_envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/interface.js
var report_interface = __webpack_require__(62249);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/report/model-facts.js
var model_facts = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
;// CONCATENATED MODULE: ./lib/report/version.js








function versionReport(document, links = {}) {
    const heading = headline(document);
    return {
        title: heading,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            ...(0,report_interface/* interfaceLines */.T)(document.interface),
            ...metricTable(document),
            (0,build/* next */.K2)(...nextStep(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            (0,build/* details */.zH)('Where the bytes are', locationTable(document.locations)),
            (0,build/* details */.zH)('Evidence in the record', (0,build/* facts */.Ix)(Object.entries(document.evidence).map(([name, digest]) => [`${name}.json`, (0,build/* shortDigest */.VK)(digest)]))),
            (0,build/* details */.zH)('Model', (0,build/* facts */.Ix)((0,model_facts/* modelRows */.v)(document.onnx))),
            (0,report_envelope/* provenance */.a)(document, 'Provenance and digests', [
                ['source commit', (0,build/* mono */.O5)(document.source)],
                ['lineage', LINEAGE[document.origin ?? 'trained']],
                ...bumpRow(document),
            ]),
        ],
        pictures: [],
        full: (0,report_links/* fullReport */.u)(links, 'version'),
    };
}
function headline({ model, version, outcome, override }) {
    if (outcome === 'fail' || outcome === 'error')
        return `${model} ${version} is not registered`;
    if (outcome === 'skipped')
        return `${model} ${version} was registered before`;
    return `${model} ${version} is registered${override === null ? '' : ', against the verdict of its evaluation'}`;
}
function reason(document) {
    const { tag, source, previous, missing, locations, override, origin } = document;
    const judged = document.evidence.evaluation === undefined
        ? 'Nobody has compared it with production.'
        : previous
            ? `It was judged against ${previous}.`
            : 'No version held the stage before it.';
    const record = missing.length > 0
        ? ` The record is not complete: ${(0,build/* enumeration */.eG)(missing, 6)}.`
        : ' The record is complete.';
    const stores = [...new Set(locations.map(({ store }) => STORES[store]))];
    return [
        ...(origin === 'external' ? ['It was trained elsewhere, so nothing here says how. '] : []),
        'Tag ',
        (0,build/* mono */.O5)(tag),
        ' on a commit of its own, made from commit ',
        (0,build/* shortSha */.Fu)(source),
        `; the bytes are in ${(0,build/* enumeration */.eG)(stores)}. ${judged}${record}`,
        ...(override === null ? [] : [' The reason on record: ', (0,build/* strong */.ko)(override), '.']),
        ...signed(document),
    ];
}
const signed = ({ signature }) => signature
    ? [
        signature.method === 'key' ? ' Signed with key ' : ' Signed with the certificate ',
        (0,build/* mono */.O5)(signature.method === 'key' ? `${signature.signer.slice(0, 12)}…` : signature.signer),
        '.',
    ]
    : [];
const LINEAGE = {
    trained: 'trained by this repository',
    external: 'external: how it was trained is not known',
};
/** Why the version has this number. */
function bumpRow({ bump }) {
    if (bump === undefined)
        return [];
    const above = bump.above === null ? '' : ` above ${bump.above}`;
    return [['number', `${bump.part}${above}: ${(0,build/* enumeration */.eG)(bump.reasons, 4)}`]];
}
const STORES = { filesystem: 'the filesystem store', release: 'a release' };
function metricTable({ metrics }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,report_metrics/* metricTitle */.V)(name), (0,numbers/* significant */.I1)(value, 4)]);
    return rows.length > 0 ? [(0,build/* table */.tp)([(0,build/* left */.kb)('Metric on the test split'), (0,build/* right */.pG)('Value')], rows, 10)] : [];
}
const locationTable = (locations) => (0,build/* table */.tp)([(0,build/* left */.kb)('Store'), (0,build/* left */.kb)('Address'), (0,build/* right */.pG)('Size'), (0,build/* left */.kb)('sha256')], locations.map(({ store, uri, bytes: size, sha256 }) => [
    store,
    (0,build/* mono */.O5)(uri),
    (0,lib_text/* bytes */.ee)(size),
    (0,build/* shortDigest */.VK)(sha256),
]));
function nextStep({ model, version, tag, outcome }) {
    if (outcome === 'fail' || outcome === 'error')
        return ['mend what the job log names, then register again.'];
    return [
        (0,build/* strong */.ko)(`Actions → Promote → ${model} → ${version}`),
        ' puts it into production; ',
        (0,build/* mono */.O5)(`git checkout ${tag}`),
        ' shows its code and its record.',
    ];
}

// EXTERNAL MODULE: ./lib/model/signature.js + 1 modules
var signature = __webpack_require__(99880);
;// CONCATENATED MODULE: ./lib/registry/bump.js

/** Parts of a recipe in words; the seed is none of them, because it changes nothing that anybody decided. */
const PARTS = {
    data: 'the data changed',
    params: 'the parameters changed',
    code: 'the training code changed',
    command: 'the training command changed',
    environment: 'the locked environment changed',
};
/**
 * Which part of the version rises, and why: major where some caller of the version before cannot call this one; minor
 * where data, architecture or another part of the recipe changed; patch where the same recipe was run again.
 * @see Semantic Versioning 2.0.0, items 6 to 8, for what callers see: inputs and outputs.
 */
function proposeBump(before, now) {
    const { change, differences } = (0,signature/* compareSignatures */.Z)(before.facts, now.facts);
    if (change === 'breaking')
        return { part: 'major', reasons: differences };
    const minor = [
        ...(change === 'widening' ? differences : []),
        ...architectureChanges(before.facts, now.facts),
        ...recipeChanges(before.run, now.run),
    ];
    if (minor.length > 0)
        return { part: 'minor', reasons: minor };
    return {
        part: 'patch',
        reasons: [
            before.run?.seed === now.run?.seed ? 'the same recipe, run again' : 'the same recipe with another seed',
        ],
    };
}
function architectureChanges(before, now) {
    const changes = [
        [
            before.parameters !== now.parameters,
            `the architecture changed: ${before.parameters} stored weights before, ${now.parameters} now`,
        ],
        [
            JSON.stringify(sorted(before.opsets)) !== JSON.stringify(sorted(now.opsets)),
            'the architecture changed: other operator sets',
        ],
    ];
    return changes.filter(([changed]) => changed).map(([, line]) => line);
}
const sorted = (record) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
/** A recipe that nobody knows is not the same. */
function recipeChanges(before, now) {
    if (now === undefined)
        return ['how it was trained is not known'];
    if (before === undefined)
        return ['how the version before was trained is not known'];
    return Object.entries(PARTS)
        .filter(([part]) => before.fingerprintParts[part] !== now.fingerprintParts[part])
        .map(([, line]) => line);
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/actions/judged.js
var judged = __webpack_require__(91822);
;// CONCATENATED MODULE: ./lib/actions/gathered.js



/** The model that the run before trained; all of its evidence is needed. */
async function gatherTrained(context) {
    const validation = await context.need('validation', 'validate-data');
    const run = await context.need('run', 'train');
    const evaluation = await context.need('evaluation', 'evaluate-vs-prod');
    return { origin: 'trained', validation, run, evaluation, model: await (0,judged/* trainedModel */.p0)(context, run) };
}
/**
 * A file that was trained elsewhere. Evidence that lies around counts only where it is about these bytes: an
 * evaluation of this very file, and the validation of the rows that judged it.
 */
async function gatherExternal(context, path) {
    if ((0,external_node_path_.extname)(path) !== '.onnx')
        throw new errors/* UserError */.yo(`input "model-file" is "${path}", and a version is an ONNX file (.onnx)`);
    const model = await (0,judged/* namedFile */.eI)(context, path);
    const evaluation = await context.read('evaluation');
    if (evaluation?.candidate.sha256 !== model.sha256)
        return { origin: 'external', model };
    const validation = await context.read('validation');
    const { split, digests } = evaluation.data;
    const belongs = validation?.datasets[split]?.digests.bytes === digests.bytes;
    return { origin: 'external', model, evaluation, ...(belongs ? { validation } : {}) };
}
/** Only an ONNX file gets this far. */
const modelFactsOf = ({ facts }) => facts;

;// CONCATENATED MODULE: ./lib/actions/bump.js



/** Proposes the part of the version that rises, at each try anew, and remembers why for the record. */
function bumpAbove(context, registry, { model, run }, asked) {
    let reason;
    const now = { facts: modelFactsOf(model), run };
    const note = (part, above, reasons) => {
        reason = { part, above, reasons };
    };
    if (asked.version)
        note('fixed', null, ['the version was named in the inputs']);
    return {
        reason: () => reason,
        async propose(latest) {
            if (latest === undefined) {
                note('first', null, ['no version is registered yet']);
                return 'minor';
            }
            const { part, reasons } = asked.bump === 'auto'
                ? await proposed(context, registry, latest, now)
                : { part: asked.bump, reasons: [`the inputs ask for ${asked.bump}`] };
            note(part, latest.version, reasons);
            return part;
        },
    };
}
async function proposed(context, registry, latest, now) {
    const { name } = context.model;
    const { document } = await (0,records/* readRecord */.aE)(registry, name, 'version', latest);
    if (!document)
        return { part: 'minor', reasons: [`${latest.tag} holds no record that it could be compared with`] };
    const before = await (0,records/* readRecord */.aE)(registry, name, 'run', latest);
    return proposeBump({ facts: document.onnx, run: before.document ?? undefined }, now);
}

// EXTERNAL MODULE: ./lib/actions/context.js + 7 modules
var actions_context = __webpack_require__(92268);
// EXTERNAL MODULE: ./lib/actions/golden.js + 1 modules
var actions_golden = __webpack_require__(99134);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/interface.js
var actions_interface = __webpack_require__(29556);
// EXTERNAL MODULE: ./lib/actions/signing.js
var signing = __webpack_require__(90920);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/registry/statements/statement.js
var statements_statement = __webpack_require__(66203);
;// CONCATENATED MODULE: ./lib/registry/statements/provenance.js

const PREDICATE = 'https://slsa.dev/provenance/v1';
const BUILD_TYPE = `${statements_statement/* OURS */.o6}/buildtypes/train/v1`;
/**
 * What the model was made of, how, and by whom. The subject is the model file.
 * @see SLSA provenance v1: https://slsa.dev/spec/v1.0/provenance
 */
function provenance(built) {
    const { model, run, config, server } = built;
    if (!run.trained)
        return null;
    const { environment, hardware } = run;
    return (0,statements_statement/* statementOf */.T8)([{ name: 'model.onnx', digest: (0,statements_statement/* digestSet */.JD)(run.trained.sha256) }], PREDICATE, {
        buildDefinition: {
            buildType: BUILD_TYPE,
            externalParameters: { model, command: run.command, config, params: run.params, seed: run.seed },
            internalParameters: {
                runner: environment.runner ?? {},
                platform: environment.platform,
                runtimes: environment.runtimes,
                variables: environment.variables,
                hardware,
            },
            resolvedDependencies: dependencies(run, server),
        },
        runDetails: {
            builder: {
                id: builderId(run),
                version: { 'mlops-actions': run.tool.version },
                ...(run.tool.dist
                    ? { builderDependencies: [{ name: 'mlops-actions/dist', digest: (0,statements_statement/* digestSet */.JD)(run.tool.dist) }] }
                    : {}),
            },
            metadata: {
                ...(run.run.url ? { invocationId: invocation(run.run) } : {}),
                startedOn: run.started,
                finishedOn: run.finished,
            },
            byproducts: Object.entries(built.byproducts).map(([name, digest]) => ({
                name,
                digest: (0,statements_statement/* digestSet */.JD)(digest),
                ...(name === 'run.json' ? { annotations: { metrics: run.metrics } } : {}),
            })),
        },
    });
}
/** Who vouches for what the run says of itself: the kind of machine, as GitHub's own statements name it. */
function builderId({ run, environment }) {
    if (run.id === null)
        return `${statements_statement/* OURS */.o6}/builders/terminal/v1`;
    return `https://github.com/actions/runner/${environment.runner?.environment ?? 'unknown'}`;
}
const invocation = ({ url, attempt }) => attempt === null ? `${url}` : `${url}/attempts/${attempt}`;
/** Source, declared files (a base model is one of them), data, lock files, container image. */
function dependencies(run, server) {
    const { code, data, environment } = run;
    const { repository, ref } = run.run;
    const source = code.sha
        ? [
            {
                name: 'source',
                ...(repository ? { uri: `git+${server}/${repository}${ref ? `@${ref}` : ''}` } : {}),
                digest: { gitCommit: code.sha },
                ...(code.dirty ? { annotations: { uncommittedChanges: true } } : {}),
            },
        ]
        : [];
    return [
        ...source,
        ...code.files.map(({ path, sha256 }) => ({ name: path, digest: (0,statements_statement/* digestSet */.JD)(sha256) })),
        ...Object.entries(data).map(([split, { path, rows, bytes }]) => ({
            name: path,
            digest: dataDigest(path, bytes),
            annotations: { split, ...(rows === null ? {} : { rows }) },
        })),
        ...environment.locks.map(({ path, sha256 }) => ({
            name: path,
            digest: (0,statements_statement/* digestSet */.JD)(sha256),
            annotations: { lockFile: true },
        })),
        ...(environment.container ? [containerImage(environment.container)] : []),
    ];
}
/** Where a pattern names several files, the digest is that of their sorted list and fits no single file. */
const dataDigest = (path, bytes) => /[*?[]/.test(path) ? { manifestSha256: bytes.slice('sha256:'.length) } : (0,statements_statement/* digestSet */.JD)(bytes);
/** `ghcr.io/acme/train@sha256:…`; without a digest in it the image is named and not pinned. */
function containerImage(image) {
    const digest = /@sha256:([0-9a-f]{64})$/.exec(image)?.[1];
    return {
        name: 'container image',
        uri: `docker://${image}`,
        ...(digest ? { digest: { sha256: digest } } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/registry/statements/gates.js



const gates_PREDICATE = 'https://in-toto.io/attestation/test-result/v0.1';
/**
 * What the checks of the contract came to. The subjects are the data.
 * @see in-toto attestation: spec/predicates/test-result.md
 */
function validationResult(document) {
    const { datasets, contract, checks, run, outcome } = document;
    const subject = Object.values(datasets).map(({ path, digests }) => ({
        name: path,
        digest: dataDigest(path, digests.bytes),
    }));
    const tests = checks.map(({ split, column, rule, verdict }) => ({
        name: [split, column, rule].filter(Boolean).join(' / '),
        verdict,
    }));
    const configuration = [{ name: contract.path, digest: (0,statements_statement/* digestSet */.JD)(contract.digest) }];
    return (0,statements_statement/* statementOf */.T8)(subject, gates_PREDICATE, { ...result(outcome, configuration, run.url), ...gates_sorted(tests) });
}
/**
 * What the gates of the comparison with production came to. The subject is the candidate.
 * @param config the model's `evaluate` of mlops.yaml, after validation
 */
function evaluationResult(document, config) {
    const { candidate, production, data, overall, slices, run, outcome } = document;
    const settings = (0,canonical/* canonicalJson */.dj)(config);
    const configuration = [
        {
            name: 'mlops.yaml: evaluate',
            mediaType: 'application/json',
            digest: (0,statements_statement/* digestSet */.JD)((0,canonical/* sha256 */.sc)(settings)),
            content: Buffer.from(settings).toString('base64'),
        },
        {
            name: data.path,
            digest: dataDigest(data.path, data.digests.bytes),
            annotations: { split: data.split },
        },
        ...(production
            ? [
                {
                    name: `production ${production.version ?? production.source}`,
                    digest: (0,statements_statement/* digestSet */.JD)(production.sha256),
                },
            ]
            : []),
    ];
    const tests = [...overall, ...slices].flatMap((each) => each.gate ? [{ name: gateName(each), verdict: each.gate.verdict }] : []);
    const subject = [{ name: 'model.onnx', digest: (0,statements_statement/* digestSet */.JD)(candidate.sha256) }];
    return (0,statements_statement/* statementOf */.T8)(subject, gates_PREDICATE, { ...result(outcome, configuration, run.url), ...gates_sorted(tests) });
}
const gateName = ({ metric, slice }) => slice ? `${metric} / ${slice.column} = ${slice.label}` : metric;
const result = (outcome, configuration, url) => ({
    result: outcome === 'pass' ? 'PASSED' : outcome === 'warn' ? 'WARNED' : 'FAILED',
    configuration,
    ...(url ? { url } : {}),
});
/** The predicate has no word for what could not be tested; it did not pass, so it stands with what failed. */
function gates_sorted(tests) {
    const named = (...verdicts) => tests.filter(({ verdict }) => verdicts.includes(verdict)).map(({ name }) => name);
    return {
        passedTests: named('pass'),
        warnedTests: named('warn'),
        failedTests: named('fail', 'inconclusive'),
    };
}

;// CONCATENATED MODULE: ./lib/actions/statements.js





/** The in-toto statements of a record, signed where somebody signs: what it was made of, and what its gates came to. */
function recordStatements(context, { validation, run, evaluation }, files, signer) {
    const { name, config } = context.model;
    const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
    const byproducts = (0,signing/* recordDigests */.nt)(context, files);
    const statements = {
        provenance: run ? provenance({ model: name, run, config, server, byproducts }) : null,
        validation: validation ? validationResult(validation) : null,
        evaluation: evaluation ? evaluationResult(evaluation, config.evaluate) : null,
    };
    return Object.fromEntries(Object.entries(statements).flatMap(([kind, statement]) => {
        if (statement === null)
            return [];
        const [file, content] = (0,statements_statement/* statementFile */.U7)(kind, statement, signer);
        return [[(0,records/* recordPath */.lX)(name, `${statements_statement/* STATEMENTS_FOLDER */.o1}/${file}`), content]];
    }));
}

// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/actions/unfinished.js


/** An earlier run may have ended between its push and the publishing of its bytes: this one ends its work. */
async function alreadyRegistered(context, store, { model }, { version, tag, commit }) {
    const { name } = context.model;
    const { sha256, bytes } = modelFactsOf(model);
    const stored = { model: name, version, tag, sha256, bytes };
    const finished = await finishOrStore(store, model.file, stored);
    return {
        outcome: 'skipped',
        headline: `${name}: these bytes are ${tag} already, so there is no new version${finished ? '; their release, which an earlier run left unfinished, is public now' : ''}`,
        outputs: { version, tag, commit, changed: 'false', report: '' },
        report: null,
    };
}
/** @returns whether something was left to do. */
async function finishOrStore(store, file, facts) {
    try {
        if (store.finish)
            return await store.finish(facts.tag, facts.sha256);
    }
    catch (error) {
        // No draft is left either; the bytes are at hand.
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
    }
    await store.put(file, facts);
    return (await store.finish?.(facts.tag, facts.sha256)) ?? false;
}
/** The version before may have been left unpublished too. It is none of this run's business to fail for it. */
async function finishLatest(context, registry, store) {
    const { name } = context.model;
    const last = registry.events().findLast(({ type, model }) => type === 'registered' && model === name);
    const sha256 = last?.details.sha256;
    if (!last || !store.finish || typeof sha256 !== 'string' || last.details.store !== 'release')
        return;
    if (registry.isTombstoned(name, last.version))
        return;
    const tag = `${name}@${last.version}`;
    try {
        if (await store.finish(tag, sha256))
            context.platform.log.notice(`${tag} was registered by a run that ended early; its release is public now.`);
    }
    catch (error) {
        if (!(error instanceof errors/* PlatformError */.Wk))
            throw error;
        context.platform.log.warning(`${error.message} mlops registry fsck says more.`);
    }
}

;// CONCATENATED MODULE: ./lib/actions/register.js


















const register_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...actions_context/* evidenceInputs */.jN,
    ...inputs/* tokenInput */.e1,
    'model-file': schemas/* string */.YjP()
        .optional()
        .describe('ONNX file that was trained elsewhere, to be registered without evidence of its training. The record says what is missing.'),
    version: envelope/* semver */.hO
        .optional()
        .describe('Version to register, for example `v1.4.0`. Default: the next one by `bump`.'),
    bump: schemas/* enum */.k5n(['auto', 'major', 'minor', 'patch'])
        .default('auto')
        .describe('Which part of the version rises; `auto`: major where the signature breaks, minor where data, architecture or recipe changed, else patch.'),
    override: schemas/* string */.YjP()
        .optional()
        .describe('Reason to register a model that failed its evaluation. It is recorded with your name.'),
    ...actions_interface/* interfaceInput */.wH,
    ...signing/* signingInputs */.hY,
});
const register = {
    name: 'register',
    title: 'Register a model version',
    description: 'Keeps the bytes of the model in a permanent store and writes its version, evidence and ledger event to Git in one atomic push.',
    branding: { icon: 'tag', color: 'blue' },
    inputs: register_inputs,
    outputs: {
        version: 'The registered version, for example `v1.1.0`.',
        tag: 'Its tag, for example `flight-delay@v1.1.0`.',
        commit: 'The commit that the tag points to.',
        report: 'Path of the HTML report; empty where nothing changed.',
        changed: '`false` where these bytes were registered before.',
    },
    async run(values, platform) {
        (0,actions_context/* refuseForksToWrite */.WF)(platform, 'register');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        const signer = await (0,signing/* signerOf */.Kv)(context, values);
        await context.refuseEvidenceOfForks();
        const file = values['model-file'];
        const gathered = await (file ? gatherExternal(context, file) : gatherTrained(context));
        const registry = await (0,stores/* registryOf */.Fv)(context);
        const store = (0,stores/* chosenStore */._i)(context);
        const known = registry.sameBytes(context.model.name, gathered.model.sha256);
        if (known)
            return alreadyRegistered(context, store, gathered, known);
        await finishLatest(context, registry, store);
        return publishVersion(context, registry, store, gathered, values, signer);
    },
};
async function publishVersion(context, registry, store, gathered, values, signer) {
    const { name, config } = context.model;
    const { validation, run, evaluation, model } = gathered;
    const source = sourceCommit(context, gathered);
    const judged = !evaluation || evaluation.outcome === 'pass' || evaluation.outcome === 'warn';
    const override = judged ? undefined : values.override;
    const missing = checkEvidenceBelongsTogether({
        validation,
        run,
        evaluation,
        modelSha256: model.sha256,
        source,
        model: name,
        split: config.evaluate.split,
        override,
    });
    const facts = modelFactsOf(model);
    const { sha256, bytes } = facts;
    const change = (0,actions_interface/* acceptInterface */.cN)({ production: evaluation?.production ?? null, candidate: facts }, values['override-interface']);
    const golden = validation
        ? await (0,actions_golden/* makeGolden */.YM)(context, model.file, facts, validation.profiles[config.drift.reference] ?? [])
        : null;
    if (golden === null)
        missing.push('golden records: without validated data there is nothing to make them of');
    const bump = bumpAbove(context, registry, gathered, values);
    let record;
    try {
        const registered = await registry.register({
            model: name,
            version: values.version,
            bump: bump.propose,
            sha256,
            source,
            // Called again with the next name where somebody else was faster: the record holds its own name.
            prepare: async (claim) => {
                const location = await store.put(model.file, { model: name, ...claim, sha256, bytes });
                const naming = {
                    ...claim,
                    source,
                    location,
                    missing,
                    override: override ?? null,
                    bump: bump.reason(),
                    ...(change ? { interface: change } : {}),
                    ...(0,signing/* signatureClaim */.P6)(signer),
                };
                record = await writeRecord(context, gathered, naming);
                const { evidence } = record;
                const gate = evaluation ? (0,overview/* firstGate */.UU)(evaluation) : null;
                const written = {
                    ...(await recordFiles(context, gathered)),
                    ...(golden === null ? {} : { [(0,records/* recordPath */.lX)(name, 'golden.json')]: golden }),
                };
                const files = { ...written, ...recordStatements(context, gathered, written, signer) };
                const sealing = { tag: claim.tag, source, modelSha256: sha256, files };
                return {
                    files: await (0,signing/* sealRecord */.xe)(context, registry, signer, sealing),
                    tagBody: trailers(record),
                    details: {
                        evidence,
                        store: location.store,
                        missing,
                        metrics: record.metrics,
                        metric: gate,
                        ...(override ? { override } : {}),
                        ...(change ? { interface: change } : {}),
                    },
                };
            },
        });
        if (!registered.changed)
            return await alreadyRegistered(context, store, gathered, registered);
        await store.finish?.(registered.tag, sha256);
        await context.platform.declareArtifact(model.file);
        return await finish(context, registry, record, registered);
    }
    finally {
        // What was prepared for a version that did not come to be; after `finish` there is nothing.
        await store.discard?.(sha256);
    }
}
function writeRecord(context, gathered, naming) {
    const { validation, run, evaluation, model, origin } = gathered;
    const { location, override, ...named } = naming;
    const evidence = Object.fromEntries(Object.entries({ validation, run, evaluation }).flatMap(([name, document]) => document ? [[name, document.digest]] : []));
    const sound = override === null && origin === 'trained';
    return context.write('version', {
        ...context.envelope(sound ? 'pass' : 'warn', { ...evidence, model: model.sha256 }),
        ...named,
        override,
        origin,
        previous: evaluation?.production?.version ?? null,
        onnx: modelFactsOf(model),
        locations: [location],
        evidence,
        metrics: evaluation ? candidateMetrics(evaluation) : {},
    });
}
async function finish(context, registry, record, registered) {
    for (const warning of registry.warnings)
        context.platform.log.warning(warning);
    const report = versionReport(record, context.links);
    await context.publish('version', report);
    const { version, tag, commit } = registered;
    return {
        outcome: record.outcome,
        headline: `${context.model.name}: registered ${tag} (${metricText(record, context.model.config.evaluate.metrics)})`,
        outputs: {
            version,
            tag,
            commit,
            changed: 'true',
            report: context.shown(context.evidence.path('version', 'html')),
        },
        report,
    };
}
function sourceCommit(context, { run }) {
    const sha = run?.code.sha ?? context.platform.run.sha;
    if (sha)
        return sha;
    throw new errors/* UserError */.yo('no commit is known, so the version would have no source', {
        hint: 'Run inside of a Git repository with at least one commit.',
    });
}
function candidateMetrics(evaluation) {
    const known = evaluation.overall.filter(({ candidate }) => candidate !== null);
    return Object.fromEntries(known.map(({ metric, candidate }) => [metric, candidate]));
}
/** The record that the version's commit holds, beside the source it was made from. */
async function recordFiles(context, gathered) {
    const { evidence, model } = context;
    const names = ['validation', 'run', 'evaluation'].filter((name) => gathered[name]);
    const paths = [
        ...[...names, 'version'].map((name) => [`${name}.json`, evidence.path(name)]),
        ...(gathered.evaluation ? [['evaluation.md', evidence.path('evaluation', 'md')]] : []),
    ];
    const files = paths.map(async ([file, path]) => [(0,records/* recordPath */.lX)(model.name, file), await (0,promises_.readFile)(path)]);
    return Object.fromEntries(await Promise.all(files));
}
function trailers(record) {
    const { override } = record;
    const lines = [
        `Model-Digest: ${record.onnx.sha256}`,
        ...Object.entries(record.metrics).map(([metric, value]) => `Metric-${metric}: ${Number(value.toPrecision(6))}`),
        ...(override ? [`Override-Reason: ${override.replaceAll(/\s+/g, ' ')}`] : []),
    ];
    return lines.join('\n');
}
/** The first gated metric, for one line. */
function metricText({ metrics }, gates) {
    const metric = Object.keys(gates).find((name) => name in metrics) ?? Object.keys(metrics)[0];
    return metric === undefined ? 'no metric' : `${metric} ${metrics[metric].toFixed(3)}`;
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


/***/ }),

/***/ 78366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ eventsByTag),
/* harmony export */   r: () => (/* binding */ authorOf)
/* harmony export */ });
/** Tag name → the event that it was written with. */
const eventsByTag = (events) => new Map(events.flatMap((event) => Object.keys(event.tags).map((tag) => [tag, event])));
/**
 * Who asked for a tag: the ledger knows the person, the tag only the bot that wrote it. Of a tag that was written past
 * the ledger, by GTO for example, its tagger.
 */
const authorOf = ({ tag, tagger }, byTag) => byTag.get(tag)?.actor ?? tagger;


/***/ }),

/***/ 43923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M0: () => (/* binding */ overview),
/* harmony export */   UU: () => (/* binding */ firstGate),
/* harmony export */   u6: () => (/* binding */ toldByLedger)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92857);
/* harmony import */ var _authors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78366);


const summary = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ metrics: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig()), missing: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()) });
/** What the events of one model tell of its versions: version → summary of its record, and its first gate. */
function toldByLedger(events) {
    const summaries = new Map();
    const gates = new Map();
    for (const event of events) {
        if (event.type !== 'registered')
            continue;
        const told = summary.safeParse(event.details);
        if (told.success)
            summaries.set(event.version, { document: told.data, problem: null });
        if (typeof event.details.metric === 'string')
            gates.set(event.version, event.details.metric);
    }
    return { summaries, gates };
}
/** The stages of a model, then its versions without one. */
function overview(facts, events) {
    const byTag = (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .eventsByTag */ .b)(events);
    const records = new Map(facts.versions.map((version, i) => [version, facts.records[i]]));
    const row = (stage, version, since, by) => ({
        model: facts.model,
        stage,
        version: version.version,
        tag: version.tag,
        commit: version.commit,
        since,
        by,
        ...recordOf(records.get(version), facts.metric),
    });
    const staged = facts.holders.map(([stage, { version, tag, since, by }]) => row(stage, version, since, (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .r)({ tag, tagger: by }, byTag)));
    const holding = new Set(facts.holders.map(([, { version }]) => version));
    const rest = facts.versions
        .filter((version) => !holding.has(version))
        .map((version) => row(null, version, version.date, (0,_authors_js__WEBPACK_IMPORTED_MODULE_1__/* .authorOf */ .r)(version, byTag)));
    return [...staged, ...rest];
}
function recordOf(recorded, metric) {
    const document = recorded?.document;
    if (!document)
        return { metric: null, evidence: recorded?.problem ? 'unreadable' : 'none', missing: [] };
    const value = metric === null ? undefined : document.metrics[metric];
    return {
        metric: metric === null || value === undefined ? null : { name: metric, value },
        evidence: document.missing.length === 0 ? 'complete' : 'incomplete',
        missing: document.missing,
    };
}
/** The metric that decides first: evidence has the gated ones in front, in the order of the configuration. */
const firstGate = ({ overall }) => overall.find(({ gate }) => gate !== null)?.metric ?? null;


/***/ }),

/***/ 62249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ interfaceLines)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);

const MOST = 4;
/** What changes for those who call the model; nothing where nothing does. */
function interfaceLines(change) {
    if (!change || change.change === 'identical')
        return [];
    const { against, differences, override } = change;
    const what = change.change === 'breaking'
        ? ` for those who call ${against}: `
        : `: whoever calls ${against} can go on as before. `;
    return [
        (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)('Inputs and outputs are ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(change.change), `${what}${(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)(differences, MOST)}.`, ...(override ? [' Accepted: ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .strong */ .ko)(override), '.'] : [])),
    ];
}


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ metricTitle)
/* harmony export */ });
/* harmony import */ var _evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91536);

/** What people call a metric; its own name where it is not one of ours, as in a training log. */
const metricTitle = (name) => (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name)?.title ?? name;


/***/ }),

/***/ 31653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ datasetRows),
/* harmony export */   v: () => (/* binding */ modelRows)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);


/** Facts of an ONNX file, as rows of a table. */
function modelRows(model) {
    return [
        ['file', model.path],
        ['sha256', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(model.sha256)],
        ['size', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(model.bytes)],
        ['values in initializers', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(model.parameters)],
        ['inputs', tensors(model.inputs)],
        ['outputs', tensors(model.outputs)],
        [
            'opsets',
            Object.entries(model.opsets)
                .map(([domain, version]) => `${domain || 'ai.onnx'} ${version}`)
                .join(', '),
        ],
        ['producer', model.producer || 'not named'],
    ];
}
const MOST_TENSORS = 12;
function tensors(all) {
    const shown = all
        .slice(0, MOST_TENSORS)
        .map(({ name, type, shape }) => `${name} ${type}[${shape.map((size) => size ?? '?').join(', ')}]`);
    return [...shown, ...(all.length > shown.length ? [`and ${all.length - shown.length} more`] : [])].join(', ');
}
function datasetRows(data) {
    return [
        ['data', `${data.path} (${data.format}, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .bytes */ .ee)(data.bytes)})`],
        ['rows', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(data.rows)],
        ['digest of the rows', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(data.digests.rows)],
        ['digest of the bytes', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(data.digests.bytes)],
        ['digest of the schema', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(data.digests.schema)],
    ];
}


/***/ })

};
