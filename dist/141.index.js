export const id = 141;
export const ids = [141];
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
var model_inputs = __webpack_require__(8736);
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
function syntheticInputs(facts, profiles) {
    return Object.fromEntries(columnsOf(facts).map((name, position) => {
        const profile = profiles.find((column) => column.name === name);
        if (!profile)
            throw new errors/* UserError */.yo(`the model reads "${name}", which the data contract does not declare`, {
                hint: 'Declare every column that the model reads, so that it is validated and profiled.',
            });
        return [name, Array.from({ length: RECORDS }, (_, i) => syntheticValue(profile, i, position))];
    }));
}
/** Columns that a model reads: one for each input, or those that it lists for its one vector input. */
function columnsOf({ inputs, metadata }) {
    const listed = metadata[model_inputs/* FEATURES_PROPERTY */._H];
    return inputs.length === 1 && listed
        ? listed.split(',').map((name) => name.trim())
        : inputs.map(({ name }) => name);
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
        const rows = Array.from({ length: RECORDS }, (_, i) => JSON.stringify(Object.fromEntries(Object.entries(inputs).map(([name, column]) => [name, column[i]]))));
        await (0,promises_.writeFile)(data, `${rows.join('\n')}\n`);
        return (await (0,score/* goldenOutputs */.Q)({ model, shownPath, data, limit: RECORDS })).outputs;
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function makeGolden(context, model, facts, profiles) {
    const inputs = syntheticInputs(facts, profiles);
    const outputs = await outputsOf(context, model, facts.path, inputs);
    return (0,canonical/* readableJson */.Rv)({ inputs, outputs });
}
/** Runs the deployed bytes on the records and compares with what the registered bytes gave. */
async function checkGolden(context, model, records) {
    return compareGolden(records.outputs, await outputsOf(context, model, context.shown(model), records.inputs));
}


/***/ }),

/***/ 44141:
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
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/model/signature.js
var signature = __webpack_require__(4891);
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
            ...metricTable(document),
            (0,build/* next */.K2)(...nextStep(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            (0,build/* details */.zH)('Where the bytes are', locationTable(document.locations)),
            (0,build/* details */.zH)('Evidence in the record', (0,build/* facts */.Ix)(Object.entries(document.evidence).map(([name, digest]) => [`${name}.json`, (0,build/* shortDigest */.VK)(digest)]))),
            (0,build/* details */.zH)('Model', (0,build/* facts */.Ix)((0,model_facts/* modelRows */.v)(document.onnx))),
            (0,report_envelope/* provenance */.a)(document, 'Provenance and digests', [['source commit', (0,build/* mono */.O5)(document.source)]]),
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
function reason({ tag, source, previous, missing, locations, override }) {
    const judged = previous ? `It was judged against ${previous}.` : 'No version held the stage before it.';
    const record = missing.length > 0
        ? ` The record is not complete: ${(0,build/* enumeration */.eG)(missing, 6)}.`
        : ' The record is complete.';
    const stores = [...new Set(locations.map(({ store }) => STORES[store]))];
    return [
        'Tag ',
        (0,build/* mono */.O5)(tag),
        ' on a commit of its own, made from commit ',
        (0,build/* shortSha */.Fu)(source),
        `; the bytes are in ${(0,build/* enumeration */.eG)(stores)}. ${judged}${record}`,
        ...(override === null ? [] : [' The reason on record: ', (0,build/* strong */.ko)(override), '.']),
    ];
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

// EXTERNAL MODULE: ./lib/actions/context.js + 5 modules
var actions_context = __webpack_require__(1521);
// EXTERNAL MODULE: ./lib/actions/golden.js + 1 modules
var actions_golden = __webpack_require__(99134);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/judged.js
var judged = __webpack_require__(91822);
// EXTERNAL MODULE: ./lib/actions/stores.js + 2 modules
var stores = __webpack_require__(39342);
;// CONCATENATED MODULE: ./lib/actions/register.js













const register_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...actions_context/* evidenceInputs */.jN,
    ...inputs/* tokenInput */.e1,
    version: envelope/* semver */.hO
        .optional()
        .describe('Version to register, for example `v1.4.0`. Default: the next one by `bump`.'),
    bump: schemas/* enum */.k5n(['auto', 'major', 'minor', 'patch'])
        .default('auto')
        .describe('Which part of the version rises; `auto`: major where the signature breaks, else minor.'),
    override: schemas/* string */.YjP()
        .optional()
        .describe('Reason to register a model that failed its evaluation. It is recorded with your name.'),
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
        if (context.model.config.register.sign)
            throw context.model.error(['register', 'sign'], 'signing is not part of this version: set sign: false');
        await context.refuseEvidenceOfForks();
        const evidence = await gather(context);
        const registry = await (0,stores/* registryOf */.Fv)(context);
        const known = sameBytes(context, registry, evidence.model);
        if (known)
            return alreadyRegistered(context, known);
        return publishVersion(context, registry, evidence, values);
    },
};
async function gather(context) {
    const validation = await context.need('validation', 'validate-data');
    const run = await context.need('run', 'train');
    const evaluation = await context.need('evaluation', 'evaluate-vs-prod');
    return { validation, run, evaluation, model: await (0,judged/* trainedModel */.p0)(context, run) };
}
/** The version that has these bytes, by the ledger: no record of the others has to be read. */
function sameBytes(context, registry, model) {
    const { name } = context.model;
    const known = new Set(registry
        .events()
        .filter((event) => event.type === 'registered' && event.model === name && event.details.sha256 === model.sha256)
        .map(({ version }) => version));
    return registry.versions(name).find(({ version }) => known.has(version));
}
function alreadyRegistered(context, { version, tag, commit }) {
    return {
        outcome: 'skipped',
        headline: `${context.model.name}: these bytes are ${tag} already, so there is no new version`,
        outputs: { version, tag, commit, changed: 'false', report: '' },
        report: null,
    };
}
async function publishVersion(context, registry, evidence, values) {
    const { name, config } = context.model;
    const { validation, run, evaluation, model } = evidence;
    const source = sourceCommit(context, run);
    const override = evaluation.outcome === 'pass' || evaluation.outcome === 'warn' ? undefined : values.override;
    const missing = checkEvidenceBelongsTogether({
        ...evidence,
        modelSha256: model.sha256,
        source,
        model: name,
        split: config.evaluate.split,
        override,
    });
    const facts = run.trained;
    const profiles = validation.profiles[config.drift.reference] ?? [];
    const golden = await (0,actions_golden/* makeGolden */.YM)(context, model.file, facts, profiles);
    const store = (0,stores/* chosenStore */._i)(context);
    let record;
    const registered = await registry.register({
        model: name,
        version: values.version,
        bump: bumpOf(values.bump, evaluation, facts),
        source,
        // Called again with the next name where somebody else was faster: the record holds its own name.
        prepare: async (claim) => {
            const { sha256, bytes } = facts;
            const location = await store.put(model.file, { model: name, ...claim, sha256, bytes });
            record = await writeRecord(context, evidence, {
                ...claim,
                source,
                location,
                missing,
                override: override ?? null,
            });
            return {
                files: { ...(await recordFiles(context)), [(0,records/* recordPath */.l)(name, 'golden.json')]: golden },
                tagBody: trailers(record),
                details: {
                    sha256,
                    evidence: record.evidence,
                    ...(override ? { override } : {}),
                },
            };
        },
    });
    await store.finish?.(registered.tag);
    return finish(context, registry, record, registered);
}
function writeRecord(context, { validation, run, evaluation, model }, naming) {
    const { version, tag, source, location, missing, override } = naming;
    const evidence = { validation: validation.digest, run: run.digest, evaluation: evaluation.digest };
    return context.write('version', {
        ...context.envelope(override === null ? 'pass' : 'warn', { ...evidence, model: model.sha256 }),
        version,
        tag,
        source,
        previous: evaluation.production?.version ?? null,
        onnx: run.trained,
        locations: [location],
        evidence,
        missing,
        override,
        metrics: candidateMetrics(evaluation),
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
function sourceCommit(context, run) {
    const sha = run.code.sha ?? context.platform.run.sha;
    if (sha)
        return sha;
    throw new errors/* UserError */.yo('the run says no commit, so the version would have no source', {
        location: { file: context.shown(context.evidence.path('run')) },
        hint: 'Train inside of a Git repository with at least one commit.',
    });
}
/** A broken signature is a new major version; otherwise a retrained model is a minor one. */
function bumpOf(asked, evaluation, facts) {
    if (asked !== 'auto')
        return asked;
    const before = evaluation.production?.facts;
    return before && (0,signature/* compareSignatures */.Z)(before, facts).change === 'breaking' ? 'major' : 'minor';
}
function candidateMetrics(evaluation) {
    const known = evaluation.overall.filter(({ candidate }) => candidate !== null);
    return Object.fromEntries(known.map(({ metric, candidate }) => [metric, candidate]));
}
/** The record that the version's commit holds, beside the source it was made from. */
async function recordFiles(context) {
    const names = ['validation', 'run', 'evaluation', 'version'];
    const files = await Promise.all(names.map(async (name) => [
        (0,records/* recordPath */.l)(context.model.name, `${name}.json`),
        await (0,promises_.readFile)(context.evidence.path(name)),
    ]));
    const card = [
        (0,records/* recordPath */.l)(context.model.name, 'evaluation.md'),
        await (0,promises_.readFile)(context.evidence.path('evaluation', 'md')),
    ];
    return Object.fromEntries([...files, card]);
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

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareSignatures)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8736);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60976);


/** Compares what two models take and give. The names of symbolic dims do not count. */
function compareSignatures(production, candidate) {
    const differences = [
        ...compareTensors('input', production.inputs, candidate.inputs),
        ...compareTensors('output', production.outputs, candidate.outputs),
        ...compareFeatures(production, candidate),
    ].sort((a, b) => Number(b.breaking) - Number(a.breaking));
    const change = differences[0]?.breaking ? 'breaking' : differences.length > 0 ? 'widening' : 'identical';
    return { change, differences: differences.map(({ text }) => text) };
}
function compareTensors(kind, before, after) {
    const known = new Set(before.map(({ name }) => name));
    const added = after
        .filter(({ name }) => !known.has(name))
        .map((tensor) => ({
        breaking: kind === 'input',
        text: `${kind} "${tensor.name}" (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTensor */ .L)(tensor)}) is new`,
    }));
    const changed = before.flatMap((old) => {
        const now = after.find(({ name }) => name === old.name);
        return now ? compareTensor(kind, old, now) : [{ breaking: true, text: `${kind} "${old.name}" is gone` }];
    });
    return [...changed, ...added];
}
function compareTensor(kind, before, after) {
    const text = `${kind} "${before.name}" was ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTensor */ .L)(before)}, is ${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTensor */ .L)(after)}`;
    if (before.type !== after.type)
        return [{ breaking: true, text }];
    const [wider, narrower] = kind === 'input' ? [after, before] : [before, after];
    if (dimensions(kind, before) === dimensions(kind, after))
        return [];
    return [{ breaking: !accepts(kind, wider, narrower), text }];
}
/** A fixed number of rows binds those who call; how an exporter noted it on an output binds nobody. */
const bindingDims = (kind, { shape }) => kind === 'input' ? shape : shape.slice(1);
const dimensions = (kind, tensor) => [tensor.shape.length, ...bindingDims(kind, tensor).map(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .describeDimension */ .m)].join();
function accepts(kind, wider, narrower) {
    const given = bindingDims(kind, narrower);
    const wanted = bindingDims(kind, wider);
    return (wider.shape.length === narrower.shape.length &&
        wanted.every((dim, i) => typeof dim !== 'number' || dim === given[i]));
}
/** Where one input takes a vector, the order of its columns is part of the signature. */
function compareFeatures(production, candidate) {
    const before = production.metadata[_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES_PROPERTY */ ._H];
    const after = candidate.metadata[_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .FEATURES_PROPERTY */ ._H];
    const vectors = production.inputs.length === 1 && candidate.inputs.length === 1;
    if (!vectors || before === undefined || after === undefined || before === after)
        return [];
    return [{ breaking: true, text: `the input's columns were ${before}, are ${after}` }];
}


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ metricTitle)
/* harmony export */ });
/* harmony import */ var _evaluation_metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96244);

/** What people call a metric; its own name where it is not one of ours, as in a training log. */
const metricTitle = (name) => Object.hasOwn(_evaluation_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb, name) ? _evaluation_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .Cb[name].title : name;


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
