export const id = 6372;
export const ids = [6372];
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

/***/ 86372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  register: () => (/* binding */ register)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
// EXTERNAL MODULE: ./lib/registry/anchor.js
var registry_anchor = __webpack_require__(35026);
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

// EXTERNAL MODULE: ./lib/registry/governance/lineage.js
var lineage = __webpack_require__(26661);
// EXTERNAL MODULE: ./lib/evidence/ml-test-score.js
var ml_test_score = __webpack_require__(4050);
// EXTERNAL MODULE: ./lib/registry/governance/fairness.js
var fairness = __webpack_require__(49399);
;// CONCATENATED MODULE: ./lib/registry/governance/ml-test-score.js


/** What the documents of a version show, what the team declares, and what nobody shows; the weakest section counts. */
function mlTestScoreOf(origins, declared) {
    const tests = Object.values(ml_test_score/* ML_TESTS */.iN)
        .flat()
        .map((test) => answerOf(test, origins, declared));
    const sections = Object.fromEntries(Object.entries(ml_test_score/* ML_TESTS */.iN).map(([section, names]) => [
        section,
        tests
            .filter(({ test }) => names.includes(test))
            .reduce((sum, { points }) => sum + points, 0),
    ]));
    return { score: Math.min(...Object.values(sections)), sections, tests };
}
function answerOf(test, origins, declared) {
    const document = SHOWN_BY[test]?.(origins);
    const said = declared[test];
    const points = {
        evidence: document ? (document.run.id === null ? 0.5 : 1) : 0,
        said: said ? (said.automated ? 1 : 0.5) : 0,
    };
    if (document && points.evidence >= points.said)
        return {
            test,
            shown: 'evidence',
            points: points.evidence,
            by: `${document.name}.json ${document.digest}`,
        };
    if (said)
        return { test, shown: 'declared', points: points.said, by: said.link };
    return { test, shown: 'not-shown', points: 0, by: null };
}
/** Only what a document settles by itself. */
const SHOWN_BY = {
    'feature-schema': ({ validation }) => validation && validation.checks.length > 0 && isGood(validation.outcome)
        ? { name: 'validation', digest: validation.digest, run: validation.run }
        : null,
    'quality-on-slices': ({ evaluation }) => {
        const gates = evaluation?.slices.flatMap(({ gate }) => (gate && !gate.informational ? [gate] : [])) ?? [];
        const passed = gates.length > 0 && gates.every(({ verdict }) => verdict === 'pass');
        return evaluation && passed
            ? { name: 'evaluation', digest: evaluation.digest, run: evaluation.run }
            : null;
    },
    inclusion: ({ evaluation }) => evaluation && (0,fairness/* fairnessOf */.x)(evaluation).verdict === 'pass'
        ? { name: 'evaluation', digest: evaluation.digest, run: evaluation.run }
        : null,
    'quality-validated-before-serving': ({ evaluation }) => evaluation &&
        isGood(evaluation.outcome) &&
        evaluation.overall.some(({ gate }) => gate && !gate.informational)
        ? { name: 'evaluation', digest: evaluation.digest, run: evaluation.run }
        : null,
};
const isGood = (outcome) => outcome === 'pass' || outcome === 'warn';

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
// EXTERNAL MODULE: ./lib/report/governance.js
var governance = __webpack_require__(34260);
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









/** `ledgerHead`: the last link of the ledger's chain, known only once the version is written. */
function versionReport(document, links = {}, ledgerHead) {
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
            ...(0,governance/* lineageBlocks */.SY)(document.lineage),
            ...(0,governance/* mlTestBlocks */.er)(document.mlTestScore),
            (0,build/* details */.zH)('Model', (0,build/* facts */.Ix)((0,model_facts/* modelRows */.vu)(document.onnx))),
            (0,report_envelope/* provenance */.a)(document, 'Provenance and digests', [
                ['source commit', (0,build/* mono */.O5)(document.source)],
                ['origin', LINEAGE[document.origin ?? 'trained']],
                ...(0,model_facts/* importedRows */._2)(document.imported),
                ...(document.risk === undefined ? [] : [['risk', document.risk]]),
                ...bumpRow(document),
                ...(ledgerHead ? [['head of the ledger', (0,build/* mono */.O5)(ledgerHead)]] : []),
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
        ...(0,governance/* lineageSpans */.PM)(document.lineage),
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
const STORES = {
    filesystem: 'the filesystem store',
    lfs: 'Git LFS',
    oci: 'an OCI registry',
    release: 'a release',
};
function metricTable({ metrics }) {
    const rows = Object.entries(metrics).map(([name, value]) => [(0,report_metrics/* metricTitle */.Vu)(name), (0,numbers/* significant */.I1)(value, 4)]);
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/model/file.js
var model_file = __webpack_require__(69887);
// EXTERNAL MODULE: ./lib/model/graph.js
var model_graph = __webpack_require__(44945);
;// CONCATENATED MODULE: ./lib/model/one-file.js







/**
 * The bytes of a model whose weights lie in files beside it, as one file; null where it is one file already. Only
 * weights of the main graph are moved.
 *
 * @param shownPath how errors name the file
 * @throws UserError where a file is missing, too short, a link, or not beside the model
 */
async function modelInOneFile(path, shownPath) {
    const model = (0,model_graph/* parseModel */.Xh)(await (0,model_file/* readModelFile */.G)(path, shownPath), shownPath);
    const { graph, initializers } = model;
    const outside = new Map(initializers.filter(({ external }) => external !== null).map((each) => [each.message.start, each]));
    if (outside.size === 0)
        return null;
    const weights = new Weights((0,external_node_path_.dirname)(path), shownPath, model.message.bytes.length);
    try {
        const pieces = [];
        for (const field of graph.fields()) {
            const tensor = field.number === model_graph/* GRAPH */.bo.initializer ? outside.get(field.start) : undefined;
            if (tensor)
                pieces.push(...(0,model_graph/* initializerWith */.f2)(tensor, await weights.of(tensor)));
            else
                pieces.push(graph.bytes.subarray(field.at, field.end));
        }
        return (0,model_graph/* withGraph */.JD)(model, pieces);
    }
    finally {
        await weights.close();
    }
}
/** The files beside a model that hold its weights, each opened once. */
class Weights {
    #folder;
    #shown;
    #total;
    #files = new Map();
    constructor(folder, shown, modelBytes) {
        this.#folder = folder;
        this.#shown = shown;
        this.#total = modelBytes;
    }
    async of(tensor) {
        const { location = '', offset = '0', length } = (0,model_graph/* externalData */.yz)(tensor);
        const file = await this.#open(location, tensor.name);
        const { size: whole } = await file.stat();
        const start = Number(offset);
        const count = length === undefined ? whole - start : Number(length);
        if (!(start >= 0 && count >= 0 && Number.isSafeInteger(start + count)))
            throw this.#error(`keeps weights ("${tensor.name}") in "${location}" at offset ${offset}, length ${length ?? 'to its end'}: that cannot be`);
        if (start + count > whole)
            throw this.#error(`keeps weights ("${tensor.name}") in "${location}", which ends before them`);
        this.#total += count;
        if (this.#total > model_file/* LARGEST_MODEL */.N)
            throw this.#error(`is ${(0,lib_text/* bytes */.ee)(this.#total)} and more with its weights; an ONNX file ends at 2 GiB`);
        const data = Buffer.alloc(count);
        await file.read(data, 0, count, start);
        return data;
    }
    async close() {
        await Promise.all([...this.#files.values()].map((file) => file.close()));
    }
    async #open(location, tensor) {
        if (location === '' || (0,external_node_path_.isAbsolute)(location) || /[\\/]/.test((0,external_node_path_.normalize)(location)))
            throw this.#error(`keeps weights ("${tensor}") in "${location}", which is no file beside it`);
        const known = this.#files.get(location);
        if (known)
            return known;
        // A link may lead to any file of this machine.
        const flags = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0);
        const file = await (0,promises_.open)((0,external_node_path_.resolve)(this.#folder, location), flags).catch((error) => {
            if (error.code === 'ENOENT')
                throw this.#error(`keeps weights ("${tensor}") in "${location}", which is not beside it`);
            if (error.code === 'ELOOP')
                throw this.#error(`keeps weights ("${tensor}") in "${location}", which is a link`);
            throw error;
        });
        this.#files.set(location, file);
        return file;
    }
    #error(message) {
        return new errors/* UserError */.yo(message, { location: { file: this.#shown } });
    }
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(37428);
// EXTERNAL MODULE: ./lib/registry/documents/mlmodel.js
var mlmodel = __webpack_require__(36340);
;// CONCATENATED MODULE: ./lib/registry/documents/mlmodel-file.js





const tensorSpec = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().optional(),
    'tensor-spec': schemas/* object */.Ikc({ dtype: schemas/* string */.YjP(), shape: schemas/* array */.YOg(schemas/* number */.aig()) }).optional(),
});
const mlmodel_file_text = schemas/* string */.YjP().nullish();
/** What we read of an MLmodel file; MLflow writes more, and other keys with each release. */
const mlmodel_file_mlmodel = schemas/* object */.Ikc({
    flavors: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    run_id: mlmodel_file_text,
    model_id: mlmodel_file_text,
    model_uuid: mlmodel_file_text,
    mlflow_version: mlmodel_file_text,
    utc_time_created: mlmodel_file_text,
    signature: schemas/* object */.Ikc({ inputs: mlmodel_file_text }).nullish(),
});
const onnxFlavor = schemas/* object */.Ikc({ data: schemas/* string */.YjP().default('model.onnx') });
/**
 * An MLmodel file that MLflow wrote.
 *
 * @param shown how errors name the file
 * @throws UserError where it is none, or has no flavor `onnx`
 */
function readMlmodel(content, shown) {
    const fail = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shown }, hint });
    const read = mlmodel_file_mlmodel.safeParse(parsed(() => (0,dist/* parse */.qg)(content), fail));
    if (!read.success)
        throw fail(`is no MLmodel file: ${core_errors/* prettifyError */.S1(read.error).replaceAll('\n', ' ')}`);
    const { flavors, signature, ...said } = read.data;
    const flavor = onnxFlavor.safeParse(flavors.onnx);
    if (!flavor.success)
        throw fail(`has no flavor onnx; it has ${Object.keys(flavors).join(', ') || 'none'}`, 'Convert the model (skl2onnx, onnxmltools, torch.onnx.export, tf2onnx …) and log it with mlflow.onnx.log_model.');
    const { data } = flavor.data;
    if (external_node_path_.posix.isAbsolute(data) || external_node_path_.posix.normalize(data).startsWith('..'))
        throw fail(`says that its model is "${data}", outside of its folder`);
    return {
        data,
        imported: {
            format: 'mlflow',
            version: said.mlflow_version ?? null,
            runId: said.run_id ?? null,
            modelId: said.model_id ?? null,
            modelUuid: said.model_uuid ?? null,
            created: said.utc_time_created ?? null,
        },
        inputs: signature?.inputs
            ? schemas/* array */.YOg(tensorSpec).parse(parsed(() => JSON.parse(signature.inputs), fail))
            : null,
    };
}
function parsed(read, fail) {
    try {
        return read();
    }
    catch (error) {
        throw fail(`cannot be read: ${(0,errors/* describeError */.Uc)(error).split('\n')[0]}`);
    }
}
/** What MLflow's signature says otherwise than the graph, or does not say; empty where both agree. */
function signatureGaps({ inputs }, model) {
    if (inputs === null)
        return ['signature of MLflow: the model was logged without one'];
    const problem = disagreement(inputs, [...model.inputs, ...(model.optionalInputs ?? [])]);
    return problem === null ? [] : [`agreement with the signature of MLflow: ${problem}`];
}
function disagreement(specs, inputs) {
    if (specs.some((spec) => spec['tensor-spec'] === undefined))
        return 'it has columns, which do not tell the tensors of the graph';
    const lone = specs.length === 1 && specs[0].name === undefined;
    for (const { name, 'tensor-spec': spec } of specs) {
        const input = lone ? inputs[0] : inputs.find((each) => each.name === name);
        if (!input)
            return `it has an input "${name}", which the graph lacks`;
        const { dtype, shape } = spec;
        if (mlmodel/* NUMPY */.gV[input.type] !== dtype && !(input.type === 'string' && dtype === 'object'))
            return `input "${input.name}" is ${dtype} there and ${input.type} in the graph`;
        if (input.shape.length > 0 && !sameShape(shape, input.shape))
            return `input "${input.name}" is [${shape.join(', ')}] there and [${input.shape.map((size) => size ?? '?').join(', ')}] in the graph`;
    }
    const told = new Set(specs.map(({ name }) => name));
    const untold = lone ? inputs.slice(1) : inputs.filter(({ name }) => !told.has(name));
    return untold.length > 0 ? `it lacks input "${untold[0].name}"` : null;
}
const sameShape = (theirs, ours) => theirs.length === ours.length &&
    theirs.every((size, i) => size === -1 || typeof ours[i] !== 'number' || size === ours[i]);

// EXTERNAL MODULE: ./lib/registry/documents/record.js
var documents_record = __webpack_require__(89973);
// EXTERNAL MODULE: ./lib/actions/judged.js
var judged = __webpack_require__(91822);
;// CONCATENATED MODULE: ./lib/actions/imported.js









/** Whether a path is a folder that MLflow wrote. */
function isMlflow(context, path) {
    const folder = context.inside(path, 'input "model-file"');
    const found = (0,external_node_fs_.statSync)(folder, { throwIfNoEntry: false });
    return found?.isDirectory() === true && (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, documents_record/* MLMODEL_FILE */.my));
}
/**
 * The ONNX model of a folder that MLflow wrote. MLflow keeps larger weights in files beside the model by default, which
 * no digest of the model covers: they are put into a copy of it.
 */
async function mlflowModel(context, folder) {
    const path = context.inside((0,external_node_path_.join)(folder, documents_record/* MLMODEL_FILE */.my), 'input "model-file"');
    const read = readMlmodel(await (0,promises_.readFile)(path, 'utf8'), context.shown(path));
    const file = context.inside((0,external_node_path_.join)((0,external_node_path_.dirname)(path), read.data), 'the model');
    if (!(0,external_node_fs_.existsSync)(file))
        throw new errors/* UserError */.yo(`says that its model is ${read.data}, which is not beside it`, {
            location: { file: context.shown(path) },
        });
    const whole = await modelInOneFile(file, context.shown(file));
    const copy = (0,external_node_path_.join)(context.evidence.directory, 'imported', 'model.onnx');
    if (whole)
        await (0,files/* writeFileAtomically */.lo)(copy, whole);
    const model = await (0,judged/* namedFile */.eI)(context, whole ? copy : file);
    return {
        model,
        imported: { ...read.imported, embedded: whole !== null },
        missing: signatureGaps(read, model.facts),
    };
}

;// CONCATENATED MODULE: ./lib/actions/gathered.js




/** The model that the run before trained; all of its evidence is needed. */
async function gatherTrained(context) {
    const validation = await context.need('validation', 'validate-data');
    const run = await context.need('run', 'train');
    const evaluation = await context.need('evaluation', 'evaluate-vs-prod');
    return { origin: 'trained', validation, run, evaluation, model: await (0,judged/* trainedModel */.p0)(context, run) };
}
/**
 * A file, or a folder of MLflow, that was trained elsewhere. Evidence that lies around counts only where it is about these bytes: an
 * evaluation of this very file, and the validation of the rows that judged it.
 */
async function gatherExternal(context, path) {
    if (isMlflow(context, path)) {
        const { model, ...imported } = await mlflowModel(context, path);
        return { ...(await withEvidence(context, model)), imported };
    }
    if ((0,external_node_path_.extname)(path) !== '.onnx')
        throw new errors/* UserError */.yo(`input "model-file" is "${path}", and a version is an ONNX file (.onnx) or a folder with an MLmodel file`);
    return withEvidence(context, await (0,judged/* namedFile */.eI)(context, path));
}
async function withEvidence(context, model) {
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
    const { document } = await (0,records.readRecord)(registry, name, 'version', latest);
    if (!document)
        return { part: 'minor', reasons: [`${latest.tag} holds no record that it could be compared with`] };
    const before = await (0,records.readRecord)(registry, name, 'run', latest);
    return proposeBump({ facts: document.onnx, run: before.document ?? undefined }, now);
}

// EXTERNAL MODULE: ./lib/evidence/card.js
var evidence_card = __webpack_require__(65635);
// EXTERNAL MODULE: ./lib/registry/documents/front-matter.js
var front_matter = __webpack_require__(96031);
;// CONCATENATED MODULE: ./lib/registry/documents/card-file.js




/** Headings of a card → what stands under them. */
const HEADINGS = {
    description: 'description',
    'model description': 'description',
    developers: 'developers',
    contact: 'contact',
    citation: 'citation',
    'intended use': 'intended-use',
    'intended uses': 'intended-use',
    users: 'users',
    'intended users': 'users',
    'out-of-scope use': 'out-of-scope-use',
    'out-of-scope uses': 'out-of-scope-use',
    factors: 'factors',
    'training data': 'training-data',
    'evaluation data': 'evaluation-data',
    limitations: 'limitations',
    'ethical considerations': 'ethical-considerations',
    recommendations: 'recommendations',
    'caveats and recommendations': 'recommendations',
};
/** Keys of a card's head that say what `register.card` says, by the Hub's names. */
const HEAD = {
    license: 'license',
    license_name: 'license-name',
    license_link: 'license-link',
    language: 'language',
    tags: 'tags',
    datasets: 'datasets',
    base_model: 'base-model',
};
const LISTS = new Set(Object.keys(evidence_card/* cardText */.O.shape).filter((key) => !evidence_card/* cardText */.O.shape[key].safeParse('text').success));
/**
 * What a hand-written MODEL_CARD.md says: sections under `##` whose heading is known, and the head's keys. Text under
 * another heading stays together, heading and all, as notes; a title under `#` is left out.
 * @param sha256 of the model that it is for
 * @throws UserError where it names another model, or has an unknown key in its head
 */
function readCardFile(text, shown, sha256) {
    const fail = (message, hint) => new errors/* UserError */.yo(message, { location: { file: shown }, hint });
    const { head, body } = headOf(text, fail);
    const said = (0,front_matter/* describedModel */.B)(text);
    if (said !== null && said !== sha256)
        throw fail(`is the card of another model: it says ${said}, the model is ${sha256}`, 'Read it again for this model, then change mlops.sha256 in its head or take the line out.');
    const card = {};
    for (const [key, value] of Object.entries(head)) {
        if (key === 'mlops')
            continue;
        const target = HEAD[key];
        if (!target)
            throw fail(`has an unknown key "${key}" in its head.${(0,lib_text/* didYouMean */.au)(key, Object.keys(HEAD))}`);
        if (value !== null)
            card[target] = LISTS.has(target) ? [value].flat().map(String) : String(value);
    }
    const notes = [];
    for (const { heading, content } of sectionsOf(body)) {
        const key = heading === null ? undefined : HEADINGS[heading.toLowerCase()];
        if (key && content)
            card[key] = LISTS.has(key) ? entries(content) : content;
        else if (heading !== null && content)
            notes.push(`### ${heading}\n\n${content}`);
        else if (content)
            notes.push(content);
    }
    return evidence_card/* cardText */.O.parse(notes.length > 0 ? { ...card, notes: notes.join('\n\n') } : card);
}
function headOf(text, fail) {
    try {
        const { head, body } = (0,front_matter/* splitCard */.$)(text);
        if (head === null || typeof head !== 'object' || Array.isArray(head))
            throw new TypeError('it is no mapping');
        return { head: head, body };
    }
    catch (error) {
        throw fail(`has a head that cannot be read: ${error.message.split('\n')[0]}`);
    }
}
/** Sections under `##`; a line in a fenced block is none of theirs. */
function sectionsOf(body) {
    const sections = [{ heading: null, lines: [] }];
    let fence = false;
    for (const line of body.split(/\r?\n/)) {
        if (/^\s*(```|~~~)/.test(line))
            fence = !fence;
        const heading = fence ? undefined : /^##\s+(.+?)\s*#*$/.exec(line)?.[1];
        if (heading !== undefined)
            sections.push({ heading, lines: [] });
        else if (fence || !/^#\s/.test(line))
            sections.at(-1)?.lines.push(line);
    }
    return sections.map(({ heading, lines }) => ({ heading, content: lines.join('\n').trim() }));
}
/** The points of a list, or else the whole text as one. */
function entries(content) {
    const points = content.split(/^[-*]\s+/m).map((each) => each.trim());
    return points.length > 1 && points[0] === '' ? points.slice(1) : [content];
}

;// CONCATENATED MODULE: ./lib/actions/card-text.js



const DEFAULT_FILE = 'MODEL_CARD.md';
/**
 * What people say of the model, by `register.card` and by the card file; undefined where nobody says anything.
 * @throws UserError where both say the same key, or the file is about another model
 */
async function cardTextOf(context, sha256) {
    const { file, ...said } = context.model.config.register.card;
    const path = context.inside(file ?? DEFAULT_FILE, 'register.card.file');
    const error = (message, key = 'file') => context.model.error(['register', 'card', key], message);
    if (file !== undefined && !(0,external_node_fs_.existsSync)(path))
        throw error(`"${file}" does not exist`);
    const written = (0,external_node_fs_.existsSync)(path)
        ? readCardFile(await (0,promises_.readFile)(path, 'utf8'), context.shown(path), sha256)
        : {};
    const twice = Object.keys(written).find((key) => key in said);
    if (twice)
        throw error(`${context.shown(path)} says "${twice}" too. Say it in one of the two.`, twice);
    const card = { ...said, ...written };
    return Object.keys(card).length > 0 ? card : undefined;
}

// EXTERNAL MODULE: ./lib/actions/context.js + 2 modules
var actions_context = __webpack_require__(27962);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/registry/stores.js
var stores = __webpack_require__(1697);
;// CONCATENATED MODULE: ./lib/registry/documents/bom-card.js
/**
 * CycloneDX's `modelCard`, whose numbers are all text. It has no word for what is not known: that is left out here and
 * said in the Markdown card.
 * @param data references of the datasets in the same BOM
 */
function modelCard({ version, run, evaluation }, data) {
    const { onnx, card } = version;
    const considerations = {
        users: card?.users,
        useCases: card?.['intended-use'] ? [card['intended-use']] : undefined,
        technicalLimitations: card?.limitations,
        ethicalConsiderations: card?.['ethical-considerations']
            ? [{ name: card['ethical-considerations'] }]
            : undefined,
    };
    const known = Object.fromEntries(Object.entries(considerations).filter(([, value]) => value !== undefined));
    return {
        modelParameters: {
            // Every task of this suite learns from labels.
            ...(evaluation || run ? { approach: { type: 'supervised' } } : {}),
            ...(evaluation ? { task: evaluation.task } : {}),
            ...(data.length > 0 ? { datasets: data.map((ref) => ({ ref })) } : {}),
            inputs: onnx.inputs.map(tensor),
            outputs: onnx.outputs.map(tensor),
        },
        ...(evaluation ? { quantitativeAnalysis: { performanceMetrics: performance(evaluation) } } : {}),
        ...(Object.keys(known).length > 0 ? { considerations: known } : {}),
    };
}
const tensor = ({ name, type, shape }) => ({
    format: `${name}: ${type}[${shape.map((size) => size ?? '?').join(', ')}]`,
});
const performance = ({ overall, slices }) => [...overall, ...slices]
    .filter(({ candidate }) => candidate !== null)
    .map(({ metric, candidate, candidateInterval, slice }) => ({
    type: metric,
    value: `${candidate}`,
    ...(slice ? { slice: sliceText(slice) } : {}),
    ...(candidateInterval
        ? {
            confidenceInterval: {
                lowerBound: `${candidateInterval[0]}`,
                upperBound: `${candidateInterval[1]}`,
            },
        }
        : {}),
}));
const sliceText = ({ column, label, and = [] }) => [{ column, label }, ...and].map((each) => `${each.column} = ${each.label}`).join(' and ');

;// CONCATENATED MODULE: ./lib/registry/documents/bom.js




/**
 * What the model consists of, as an ML-BOM: the model with its card, the data, the declared files and everything that
 * the lock files pin. What no lock file told is said to be incomplete.
 * @param repository `https://github.com/acme/flights`; null where it is not known
 * @see CycloneDX 1.6, https://cyclonedx.org/docs/1.6/json/
 */
function bom(record, locks, repository) {
    const { version, run, validation } = record;
    const data = Object.entries(validation?.datasets ?? {}).map(([split, facts]) => dataset(split, facts));
    const packages = new Map(locks.flatMap((lock) => lock.packages ?? []).map((each) => [each.purl, each]));
    const libraries = [...packages.values()].map(library);
    const files = [
        ...(run?.code.files ?? []),
        ...locks.filter((lock) => !run?.code.files.some(({ path }) => path === lock.path)),
    ];
    const parts = [...data, ...libraries, ...files.map(file)];
    const model = modelComponent(record, data, repository);
    const whole = locks.length > 0 && locks.every((lock) => lock.packages !== null);
    return (0,canonical/* readableJson */.Rv)({
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        serialNumber: `urn:uuid:${(0,documents_record/* uuidOf */.pV)('cyclonedx', version.tag, version.onnx.sha256)}`,
        version: 1,
        metadata: {
            timestamp: version.finished,
            lifecycles: [{ phase: 'build' }],
            tools: {
                components: [{ type: 'application', name: version.tool.name, version: version.tool.version }],
            },
            component: model,
        },
        components: parts,
        dependencies: [
            { ref: model['bom-ref'], dependsOn: parts.map((part) => part['bom-ref']) },
            ...parts.map((part) => ({ ref: part['bom-ref'] })),
        ],
        compositions: [{ aggregate: whole ? 'complete' : 'incomplete', dependencies: [model['bom-ref']] }],
    });
}
function modelComponent(record, data, repository) {
    const { version } = record;
    const { model, tag, onnx, source, locations, card } = version;
    const github = /^https:\/\/github\.com\/([^/]+\/[^/]+)$/.exec(repository ?? '')?.[1];
    const licence = licenceOf(card);
    const references = [
        ...(repository ? [{ type: 'vcs', url: repository, comment: `commit ${source}` }] : []),
        ...(version.run.url ? [{ type: 'build-meta', url: version.run.url }] : []),
        ...locations.map(({ store, uri }) => ({
            type: 'distribution',
            url: encodeURI(uri),
            comment: `${store} store`,
            hashes: hashesOf(onnx.sha256),
        })),
    ];
    return {
        type: 'machine-learning-model',
        'bom-ref': `model:${tag}`,
        name: model,
        version: version.version,
        ...(card?.description ? { description: card.description } : {}),
        ...(github ? { purl: `pkg:github/${github.toLowerCase()}@${encodeURIComponent(tag)}` } : {}),
        ...(licence ? { licenses: [licence] } : {}),
        ...(card?.developers ? { authors: card.developers.map((name) => ({ name })) } : {}),
        hashes: hashesOf(onnx.sha256),
        externalReferences: references,
        modelCard: modelCard(record, data.map((each) => each['bom-ref'])),
        properties: properties({
            'mlops:tag': tag,
            'mlops:source-commit': source,
            'mlops:bytes': onnx.bytes,
            'mlops:parameters': onnx.parameters,
            'mlops:ir-version': onnx.irVersion,
            'mlops:producer': onnx.producer,
            ...Object.fromEntries(Object.entries(onnx.opsets).map(([domain, opset]) => [`mlops:opset:${domain || 'ai.onnx'}`, opset])),
            'mlops:missing': version.missing.join('; '),
            'mlops:override': version.override,
        }),
    };
}
/** CycloneDX names a licence by SPDX's identifier; the Hub's are the same in lower case, so they go by name. */
function licenceOf(card) {
    const name = card?.['license-name'] ?? card?.license;
    const url = card?.['license-link'];
    return name ? { license: { name, ...(url ? { url: encodeURI(url) } : {}) } } : null;
}
/** Of a pattern of files the digest is that of their sorted list, which is no hash of a file. */
function dataset(split, facts) {
    const { path, digests, rows, bytes, format } = facts;
    const several = /[*?[]/.test(path);
    return {
        type: 'data',
        'bom-ref': `data:${split}`,
        name: path,
        ...(several ? {} : { hashes: hashesOf(digests.bytes) }),
        data: [
            {
                type: 'dataset',
                name: `${split} split`,
                contents: {
                    properties: properties({
                        'mlops:split': split,
                        'mlops:rows': rows,
                        'mlops:bytes': bytes,
                        'mlops:format': format,
                        'mlops:digest-of-rows': digests.rows,
                        'mlops:digest-of-schema': digests.schema,
                        ...(several ? { 'mlops:digest-of-list': digests.bytes } : {}),
                    }),
                },
            },
        ],
    };
}
const library = ({ name, version, purl, hashes }) => ({
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    ...(hashes.length === 1 ? { hashes } : {}),
});
const file = ({ path, sha256 }) => ({
    type: 'file',
    'bom-ref': `file:${path}`,
    name: path,
    hashes: hashesOf(sha256),
});
const hashesOf = (digest) => [{ alg: 'SHA-256', content: (0,stores/* hex */.uh)(digest) }];
const properties = (values) => Object.entries(values).flatMap(([name, value]) => value === null || value === '' ? [] : [{ name, value: `${value}` }]);

// EXTERNAL MODULE: ./lib/platform/github/limits.js
var limits = __webpack_require__(51315);
;// CONCATENATED MODULE: ./lib/registry/documents/dvc.js




/**
 * What `dvc artifacts get` needs in a version's commit, by path in the commit: the artifact's place in `dvc.yaml`, an
 * import that says where the bytes are, and the folder that makes a commit one of DVC's. Empty where DVC cannot read
 * the store, or where the source names an artifact of that name itself.
 * @see https://dvc.org/doc/user-guide/project-structure/dvcyaml-files#artifacts and …/dvc-files
 */
function dvcFiles(version, { initialized, project }) {
    const { model, onnx, metrics } = version;
    const address = version.locations.map(addressOf).find((each) => each !== null);
    if (!address)
        return {};
    const path = (0,records.recordPath)(model, mlmodel/* MODEL_DATA */.nC);
    const document = (0,dist/* parseDocument */.Tp)(project ?? '');
    if (document.errors.length > 0 || document.hasIn(['artifacts', model]))
        return {};
    const artifact = {
        path,
        type: 'model',
        desc: `${version.tag}, sha256 ${onnx.sha256.slice('sha256:'.length)}`,
        ...(Object.keys(metrics).length > 0 ? { meta: { metrics } } : {}),
    };
    document.setIn(['artifacts', model], document.createNode(artifact));
    // Without a digest of its output an import is read straight from where it came from.
    const pointer = {
        frozen: true,
        deps: [{ path: address, size: onnx.bytes }],
        outs: [{ path: mlmodel/* MODEL_DATA */.nC }],
    };
    return {
        'dvc.yaml': document.toString({ lineWidth: 0 }),
        [`${path}.dvc`]: (0,dist/* stringify */.As)(pointer, { lineWidth: 0 }),
        ...(initialized ? {} : { '.dvc/config': '' }),
    };
}
/** A path or the address of a release's asset: what DVC can open. A model in parts has no address of its own. */
function addressOf({ store, uri, bytes }) {
    if (store === 'filesystem')
        return uri;
    if (bytes > limits/* ASSET_BYTES */.vK)
        return null;
    const [, repository, tag, asset] = /^([^/]+\/[^/#]+)#(.+)\/([^/]+)$/.exec(uri) ?? [];
    if (store !== 'release' || repository === undefined)
        return null;
    return `https://github.com/${repository}/releases/download/${encodeURIComponent(tag)}/${asset}`;
}

;// CONCATENATED MODULE: ./lib/registry/documents/lock-files.js


const PARSERS = {
    'uv.lock': tomlPackages('pypi'),
    'pylock.toml': tomlPackages('pypi'),
    'poetry.lock': tomlPackages('pypi'),
    'Cargo.lock': tomlPackages('cargo'),
    'Pipfile.lock': pipfile,
    'requirements.txt': requirements,
    'conda-lock.yml': condaLock,
    'package-lock.json': packageLock,
    'pnpm-lock.yaml': pnpmLock,
    'yarn.lock': yarnLock,
    'go.sum': goSum,
};
/** What a lock file pins, each package once, by name; null where nobody here can read a file of that name. */
function lockedPackages(path, text) {
    const name = (0,external_node_path_.basename)(path);
    const parser = PARSERS[name] ?? (/requirements.*\.txt$|\.lock\.txt$/.test(name) ? requirements : undefined);
    if (parser === undefined)
        return null;
    try {
        const once = new Map(parser(text).map((each) => [each.purl, each]));
        return [...once.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1));
    }
    catch {
        // A file that is not what its name says: the digest still pins it.
        return null;
    }
}
function packageOf(type, name, version, hashes = []) {
    const written = type === 'pypi' ? name.toLowerCase().replaceAll(/[-_.]+/g, '-') : name;
    const path = written.split('/').map(encodeURIComponent).join('/');
    return { name, version, purl: `pkg:${type}/${path}@${encodeURIComponent(version)}`, hashes };
}
const sha256Hashes = (text) => [...text.matchAll(/sha256:([0-9a-f]{64})/g)].map(([, content]) => ({ alg: 'SHA-256', content }));
/** `name==1.2.3 ; marker --hash=sha256:…`, over several lines with `\`. */
function requirements(text) {
    return text
        .replaceAll(/\\\r?\n/g, ' ')
        .split('\n')
        .flatMap((line) => {
        const [, name, version] = /^\s*([A-Za-z0-9][\w.-]*)(?:\[[^\]]*\])?\s*===?\s*([^\s;#*]+)/.exec(line) ?? [];
        return name === undefined ? [] : [packageOf('pypi', name, version, sha256Hashes(line))];
    });
}
/** Tables `[[package]]` with `name` and `version` in quotes; a package without a version is the project itself. */
function tomlPackages(type) {
    return (text) => text
        .split(/^\[\[packages?\]\]\s*$/m)
        .slice(1)
        .flatMap((block) => {
        const head = block.split(/^\[/m)[0];
        const value = (key) => new RegExp(`^${key}\\s*=\\s*(["'])(.*?)\\1`, 'm').exec(head)?.[2];
        const [name, version] = [value('name'), value('version')];
        return name === undefined || version === undefined ? [] : [packageOf(type, name, version)];
    });
}
function pipfile(text) {
    const lock = JSON.parse(text);
    return ['default', 'develop'].flatMap((group) => Object.entries(lock[group] ?? {}).flatMap(([name, { version, hashes = [] }]) => version ? [packageOf('pypi', name, version.replace(/^==/, ''), sha256Hashes(hashes.join(' ')))] : []));
}
function condaLock(text) {
    const lock = (0,dist/* parse */.qg)(text);
    return (lock.package ?? []).map(({ name, version, manager, hash }) => packageOf(manager === 'pip' ? 'pypi' : 'conda', name, `${version}`, sha256Hashes(`sha256:${hash?.sha256}`)));
}
function packageLock(text) {
    const lock = JSON.parse(text);
    return Object.entries(lock.packages ?? {}).flatMap(([path, { version, integrity, name, link }]) => {
        const at = path.lastIndexOf('node_modules/');
        if (at < 0 || version === undefined || link)
            return [];
        const digest = /^sha512-(.+)$/.exec(integrity ?? '')?.[1];
        const content = digest && Buffer.from(digest, 'base64').toString('hex');
        return [
            packageOf('npm', name ?? path.slice(at + 'node_modules/'.length), version, content ? [{ alg: 'SHA-512', content }] : []),
        ];
    });
}
function pnpmLock(text) {
    const lock = (0,dist/* parse */.qg)(text);
    return Object.keys(lock.packages ?? {}).flatMap((key) => {
        const [, name, version] = /^\/?(@?[^@]+)@([^(]+)/.exec(key) ?? [];
        return name === undefined ? [] : [packageOf('npm', name, version)];
    });
}
function yarnLock(text) {
    return [...text.matchAll(/^"?(@?[^@\s"]+)@[^\n]*:\n {2}version:? "?([^"\n]+)"?$/gm)].map(([, name, version]) => packageOf('npm', name, version));
}
function goSum(text) {
    return [...text.matchAll(/^(\S+) (v[^\s/]+) h1:/gm)].map(([, name, version]) => packageOf('golang', name, version));
}

// EXTERNAL MODULE: ./lib/registry/statements/statement.js
var statements_statement = __webpack_require__(66203);
;// CONCATENATED MODULE: ./lib/registry/documents/facets.js

/** What OpenLineage calls the writer of an event. */
const PRODUCER = statements_statement/* OURS */.o6;
/** Name of the facet's definition → version of its schema. */
const SCHEMAS = {
    SourceCodeLocationJobFacet: '1-1-0',
    JobTypeJobFacet: '2-0-4',
    ExecutionParametersRunFacet: '1-0-0',
    EnvironmentVariablesRunFacet: '1-0-0',
    ProcessingEngineRunFacet: '1-1-1',
    TestRunFacet: '1-0-1',
    DatasetVersionDatasetFacet: '1-0-1',
    SchemaDatasetFacet: '1-2-0',
    DataQualityAssertionsDatasetFacet: '1-1-0',
    InputStatisticsInputDatasetFacet: '1-0-0',
    OutputStatisticsOutputDatasetFacet: '1-0-2',
};
const facet = (name, content) => ({
    _producer: PRODUCER,
    _schemaURL: `https://openlineage.io/spec/facets/${SCHEMAS[name]}/${name}.json#/$defs/${name}`,
    ...content,
});
function jobFacets(repository, source) {
    return {
        jobType: facet('JobTypeJobFacet', {
            processingType: 'BATCH',
            integration: 'MLOPS_ACTIONS',
            jobType: 'JOB',
        }),
        ...(repository
            ? {
                sourceCodeLocation: facet('SourceCodeLocationJobFacet', {
                    type: 'git',
                    url: `${repository}/tree/${source}`,
                    repoUrl: repository,
                    version: source,
                }),
            }
            : {}),
    };
}
const engineFacet = (version) => ({
    processing_engine: facet('ProcessingEngineRunFacet', { name: 'mlops-actions', version }),
});
const textOf = (value) => (typeof value === 'string' ? value : JSON.stringify(value));
/** Parameters and seed, and the variables that change numerical results. */
const trainingFacets = ({ params, seed, environment }) => ({
    executionParameters: facet('ExecutionParametersRunFacet', {
        parameters: Object.entries({ ...params, seed }).map(([key, value]) => ({ key, value: textOf(value) })),
    }),
    environmentVariables: facet('EnvironmentVariablesRunFacet', {
        environmentVariables: Object.entries(environment.variables).map(([name, value]) => ({ name, value })),
    }),
});
/** OpenLineage knows no word for what could not be tested but `skip`. */
const STATUS = { pass: 'pass', warn: 'fail', fail: 'fail', inconclusive: 'skip' };
const gateFacet = ({ overall, slices }) => ({
    test: facet('TestRunFacet', {
        tests: [...overall, ...slices].flatMap((each) => each.gate
            ? [
                {
                    name: gateName(each),
                    status: STATUS[each.gate.verdict],
                    severity: each.gate.verdict === 'warn' || each.gate.informational ? 'warn' : 'error',
                    type: each.metric,
                    description: each.gate.reason,
                    ...(each.candidate === null ? {} : { actual: `${each.candidate}` }),
                },
            ]
            : []),
    }),
});
const gateName = ({ metric, slice }) => slice ? `${metric} / ${slice.column} = ${slice.label}` : metric;
/** Validated data, with what its checks came to where it was checked in this step. */
function facets_dataset(namespace, facts, checks) {
    const { path, digests, columns, rows, bytes } = facts;
    return {
        namespace,
        name: path,
        facets: {
            version: facet('DatasetVersionDatasetFacet', { datasetVersion: digests.bytes }),
            schema: facet('SchemaDatasetFacet', { fields: columns.map(({ name, type }) => ({ name, type })) }),
        },
        inputFacets: {
            inputStatistics: facet('InputStatisticsInputDatasetFacet', { rowCount: rows, size: bytes }),
            ...(checks.length > 0
                ? {
                    dataQualityAssertions: facet('DataQualityAssertionsDatasetFacet', {
                        assertions: checks.map(assertion),
                    }),
                }
                : {}),
        },
    };
}
/** What could not be tested did not succeed. */
const assertion = ({ rule, verdict, column, severity, found, allowed }) => ({
    assertion: rule,
    success: verdict === 'pass',
    ...(column === null ? {} : { column }),
    severity: severity === 'error' ? 'error' : 'warn',
    expected: allowed,
    actual: found,
});
const known = (namespace, facts) => facts && facets_dataset(namespace, facts, []);
/** Data that nobody validated: its digest is all that is known. */
const bareDataset = (namespace, path, bytes) => ({
    namespace,
    name: path,
    facets: { version: facet('DatasetVersionDatasetFacet', { datasetVersion: bytes }) },
});
/** The model's bytes before they are a version: the same name from training to registration. */
const modelDataset = (namespace, { model }, sha256) => ({
    namespace,
    name: `${model}/model.onnx`,
    facets: { version: facet('DatasetVersionDatasetFacet', { datasetVersion: sha256 }) },
});
/** The version in the store of its bytes. */
function registeredDataset({ tag, onnx, locations }) {
    const [{ store, uri }] = locations;
    return {
        namespace: store,
        name: uri,
        facets: { version: facet('DatasetVersionDatasetFacet', { datasetVersion: tag }) },
        outputFacets: {
            outputStatistics: facet('OutputStatisticsOutputDatasetFacet', { size: onnx.bytes, fileCount: 1 }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/registry/documents/openlineage.js




/**
 * Two events for each step that made the version, START and COMPLETE (FAIL where the step broke), one JSON object a
 * line, in the order of time. A step that found something bad has done its work: what it found is in its facets.
 * @param repository `https://github.com/acme/flights`; null where it is not known
 * @see OpenLineage 2-0-2, https://openlineage.io/spec/2-0-2/OpenLineage.json
 */
function lineageEvents(record, repository) {
    const namespace = repository ?? 'file';
    const events = steps(record, namespace).flatMap((step) => eventsOf(step, namespace, repository, record));
    return events.map((event) => `${(0,canonical/* canonicalJson */.dj)(event)}\n`).join('');
}
function steps(record, namespace) {
    const { version, validation, run, evaluation } = record;
    const model = (sha256) => modelDataset(namespace, version, sha256);
    const datasets = Object.entries(validation?.datasets ?? {});
    const found = [];
    if (validation)
        found.push({
            name: 'validate-data',
            document: validation,
            inputs: datasets.map(([split, facts]) => facets_dataset(namespace, facts, validation.checks.filter((check) => check.split === split))),
            outputs: [],
        });
    if (run)
        found.push({
            name: 'train',
            document: run,
            inputs: Object.entries(run.data).map(([split, { path, bytes }]) => known(namespace, validation?.datasets[split]) ?? bareDataset(namespace, path, bytes)),
            outputs: run.trained ? [model(run.trained.sha256)] : [],
            runFacets: trainingFacets(run),
        });
    if (evaluation)
        found.push({
            name: 'evaluate-vs-prod',
            document: evaluation,
            inputs: [facets_dataset(namespace, evaluation.data, []), model(evaluation.candidate.sha256)],
            outputs: [],
            runFacets: gateFacet(evaluation),
        });
    found.push({
        name: 'register',
        document: version,
        inputs: [model(version.onnx.sha256)],
        outputs: [registeredDataset(version)],
    });
    return found;
}
function eventsOf(step, namespace, repository, record) {
    const { name, document, inputs, outputs, runFacets } = step;
    const ended = document.outcome === 'error' ? 'FAIL' : 'COMPLETE';
    const base = {
        producer: PRODUCER,
        schemaURL: 'https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/RunEvent',
        job: {
            namespace,
            name: `${document.model}.${name}`,
            facets: jobFacets(repository, record.version.source),
        },
        run: {
            runId: (0,documents_record/* uuidOf */.pV)('openlineage', name, (0,stores/* hex */.uh)(document.digest), document.run.id ?? '', document.started),
            facets: { ...engineFacet(document.tool.version), ...runFacets },
        },
    };
    return [
        { ...base, eventType: 'START', eventTime: document.started, inputs, outputs: [] },
        { ...base, eventType: ended, eventTime: document.finished, inputs, outputs },
    ];
}

// EXTERNAL MODULE: ./lib/registry/governance/card.js
var governance_card = __webpack_require__(87800);
;// CONCATENATED MODULE: ./lib/report/card-head.js



/** The Hub's names of what a model does. */
const PIPELINE_TAGS = {
    'binary-classification': 'tabular-classification',
    multiclass: 'tabular-classification',
    multilabel: 'tabular-classification',
    regression: 'tabular-regression',
    forecasting: 'time-series-forecasting',
    ranking: 'text-ranking',
    retrieval: 'feature-extraction',
    detection: 'object-detection',
    segmentation: 'image-segmentation',
};
/**
 * The YAML head of a model card, for machines: what the Hugging Face Hub indexes, the results with their dataset, and
 * under `mlops` which version the card is of.
 * @see https://huggingface.co/docs/hub/model-cards and hub-docs' modelcard.md
 */
function frontMatter({ version, evaluation }) {
    const { card, model, tag, onnx, source } = version;
    const task = evaluation && PIPELINE_TAGS[evaluation.task];
    const metrics = evaluation ? [...new Set(evaluation.overall.map(({ metric }) => metric))] : [];
    const head = {
        language: card?.language,
        license: card?.license ?? (card?.['license-name'] ? 'other' : undefined),
        license_name: card?.['license-name'],
        license_link: card?.['license-link'],
        library_name: 'onnx',
        pipeline_tag: task,
        tags: ['onnx', 'mlops-actions', ...(evaluation ? [evaluation.task] : []), ...(card?.tags ?? [])],
        datasets: card?.datasets,
        metrics: metrics.length > 0 ? metrics : undefined,
        base_model: card?.['base-model'],
        mlops: { model, version: version.version, tag, sha256: (0,stores/* hex */.uh)(onnx.sha256), source },
        'model-index': evaluation && [{ name: model, results: results(version, evaluation) }],
    };
    return `---\n${(0,dist/* stringify */.As)(head, { lineWidth: 0, keepUndefined: false })}---\n`;
}
/** `verified` is for the Hub to say, which has not looked. */
function results({ card }, evaluation) {
    const { overall, data, run } = evaluation;
    const metrics = overall
        .filter(({ candidate }) => candidate !== null)
        .map(({ metric, candidate, candidateInterval, confidence }) => ({
        type: metric,
        value: candidate,
        name: (0,report_metrics/* metricTitle */.Vu)(metric),
        ...(candidateInterval ? { args: { interval: candidateInterval, confidence } } : {}),
        verified: false,
    }));
    if (metrics.length === 0)
        return [];
    return [
        {
            task: { type: PIPELINE_TAGS[evaluation.task], name: evaluation.task },
            dataset: {
                name: data.path,
                type: card?.datasets?.[0] ?? data.path,
                split: data.split,
                revision: (0,stores/* hex */.uh)(data.digests.rows),
                args: { rows: data.rows, label: data.label },
            },
            metrics,
            ...(run.url ? { source: { name: 'workflow run', url: run.url } } : {}),
        },
    ];
}

// EXTERNAL MODULE: ./lib/report/comparison.js
var comparison = __webpack_require__(76281);
// EXTERNAL MODULE: ./lib/report/slices.js
var report_slices = __webpack_require__(94555);
// EXTERNAL MODULE: ./lib/report/task-words.js
var task_words = __webpack_require__(54585);
// EXTERNAL MODULE: ./lib/report/units.js
var units = __webpack_require__(88861);
;// CONCATENATED MODULE: ./lib/report/card-sections.js










/** What the record knows for each section of a model card; what it does not know is stated. */
const missing = (what) => (0,build/* paragraph */.FY)((0,build/* strong */.ko)(governance_card/* NOT_RECORDED */.D0), ` ${what}`);
function detailBlocks({ version, run, evaluation }) {
    const { onnx, tag, source, finished, origin, previous, card, signature } = version;
    const rows = [
        ['version', (0,build/* mono */.O5)(tag)],
        ['date', finished.slice(0, 10)],
        ['source commit', (0,build/* mono */.O5)(source)],
        ['model digest', (0,build/* mono */.O5)(onnx.sha256)],
        ...(0,model_facts/* modelRows */.vu)({ ...onnx, path: 'model.onnx' }).filter(([name]) => name !== 'sha256' && name !== 'file'),
        ['task', evaluation?.task ?? 'not known'],
        ['license', card?.['license-name'] ?? card?.license ?? 'not stated (register.card.license)'],
        ...(0,model_facts/* importedRows */._2)(version.imported),
        ['registered against', previous ?? 'no earlier version'],
        ['signed', signature ? `${signature.method} ${signature.signer}` : 'no'],
        ...(version.run.url ? [['workflow run', (0,build/* link */.nf)(version.run.url, version.run.url)]] : []),
    ];
    return [
        (0,build/* facts */.Ix)(rows),
        ...(origin === 'external' ? [missing('it was trained elsewhere, so how is not known.')] : []),
        ...(run
            ? [
                (0,build/* paragraph */.FY)('Trained by ', (0,build/* mono */.O5)(run.command), ` in ${(0,lib_text/* duration */.p0)(run.seconds)}, seed ${run.seed}.`),
                ...parameters(run.params),
            ]
            : []),
    ];
}
const parameters = (params) => Object.keys(params).length === 0
    ? []
    : [
        (0,build/* table */.tp)([(0,build/* left */.kb)('Parameter'), (0,build/* left */.kb)('Value')], Object.entries(params).map(([name, value]) => [name, (0,build/* mono */.O5)(JSON.stringify(value))])),
    ];
function factorBlocks({ evaluation }) {
    const slices = evaluation?.slices ?? [];
    if (slices.length === 0)
        return [missing('no slice of the rows was compared (evaluate.slices).')];
    const columns = [
        ...new Set(slices.flatMap(({ slice }) => (slice ? [slice, ...(slice.and ?? [])] : [])).map(({ column }) => column)),
    ];
    return [
        (0,build/* paragraph */.FY)('Its quality was compared by ', ...columns.flatMap((column, i) => [i === 0 ? '' : ', ', (0,build/* mono */.O5)(column)]), '.'),
    ];
}
function metricBlocks({ evaluation }) {
    if (!evaluation)
        return [missing('nobody has compared it with production.')];
    const { overall, threshold, task, correction } = evaluation;
    const decisions = (0,task_words/* hasThreshold */.Sv)(task)
        ? [`Decisions are positive at a score of ${(0,lib_text/* plain */.pj)(threshold)} or more.`]
        : [];
    return [
        (0,build/* table */.tp)([(0,build/* left */.kb)('Metric'), (0,build/* left */.kb)('Better'), (0,build/* left */.kb)('Allowed against production'), (0,build/* left */.kb)('Interval by')], overall.map((each) => [
            (0,report_metrics/* metricTitle */.Vu)(each.metric),
            `${(0,numbers/* arrow */.UE)(each.better)} ${each.better}`,
            (0,comparison/* allowedCell */.XY)(each),
            each.method,
        ])),
        (0,build/* list */.p_)([
            ...decisions,
            'Comparisons are paired: both models answer the same rows.',
            ...(correction ? [`Slices are corrected for their number by ${CORRECTIONS[correction]}.`] : []),
        ]),
    ];
}
const CORRECTIONS = { holm: 'Holm', bh: 'Benjamini and Hochberg', none: 'nothing' };
function dataBlocks({ evaluation }) {
    if (!evaluation)
        return [missing('no rows have judged it.')];
    const { data } = evaluation;
    return [(0,build/* facts */.Ix)([['split', data.split], ['label', (0,build/* mono */.O5)(data.label)], ...(0,model_facts/* datasetRows */.CD)(data)])];
}
function trainingBlocks({ run, validation }) {
    if (!run)
        return [missing('run.json: how it was trained is not known.')];
    const splits = Object.entries(run.data).map(([split, { path, rows, bytes }]) => [
        split,
        path,
        (0,numbers/* orDash */.gR)(rows, lib_text/* count */.U9),
        (0,build/* mono */.O5)(bytes),
    ]);
    return [
        (0,build/* table */.tp)([(0,build/* left */.kb)('Split'), (0,build/* left */.kb)('Data'), (0,build/* right */.pG)('Rows'), (0,build/* left */.kb)('sha256')], splits),
        ...(validation ? [checked(validation)] : [missing('validation.json: nobody checked the data.')]),
    ];
}
function checked({ contract, checks, outcome }) {
    const open = checks.filter(({ verdict }) => verdict !== 'pass');
    const said = open.length === 0 ? 'all pass' : `${(0,lib_text/* count */.U9)(open.length)} did not pass`;
    return (0,build/* paragraph */.FY)(`It was checked against the contract ${contract.path} (version ${contract.version}): ${outcome}; of ${(0,lib_text/* count */.U9)(checks.length)} checks, ${said}.`);
}
function resultBlocks({ evaluation, version }) {
    if (!evaluation)
        return [missing('no result: evaluation.json was not given.')];
    const { overall, slices, production, stage } = evaluation;
    const first = overall.find(({ gate }) => gate) ?? overall[0];
    const crossed = slices.filter(({ slice }) => slice?.and);
    return [
        (0,build/* paragraph */.FY)(production
            ? `Against ${stage} ${production.version ?? production.source}: `
            : `No version held ${stage} before it. `, ...(first ? [...(0,comparison/* changeSentence */.y6)(first), '.'] : []), ...(version.override === null
            ? []
            : [
                ` It came to ${evaluation.outcome} and was registered on record: `,
                (0,build/* strong */.ko)(version.override),
                '.',
            ])),
        (0,build/* table */.tp)([(0,build/* left */.kb)('Metric'), (0,build/* right */.pG)('Rows'), (0,build/* right */.pG)('Value'), (0,build/* right */.pG)('Production'), (0,build/* right */.pG)('Change')], overall.map(overallRow)),
        ...sliceTable('Unitary', slices.filter(({ slice }) => !slice?.and)),
        ...sliceTable('Intersectional', crossed),
        ...(crossed.length === 0
            ? [
                (0,build/* paragraph */.FY)((0,build/* strong */.ko)('Intersectional results'), ': not measured (', (0,build/* mono */.O5)('evaluate.slices'), ' with ', (0,build/* mono */.O5)('cross'), ').'),
            ]
            : []),
    ];
}
function overallRow(each) {
    const [production, value, change] = (0,comparison/* comparisonCells */.RC)(each);
    return [(0,comparison/* gateName */.h2)(each), (0,lib_text/* count */.U9)(each.rows), valueCell(each, value), production, change];
}
/** `0.680 (90 % CI 0.678 to 0.682)` */
function valueCell(comparison, value) {
    const { shown, unit } = (0,units/* inUnits */.D)(comparison);
    const { candidateInterval, confidence } = shown;
    const write = (end) => `${(0,numbers/* fixed */.Zu)(end, (0,numbers/* decimalsOf */.m2)(shown))}${unit.value}`;
    return candidateInterval
        ? `${value} (${(0,numbers/* intervalName */.Bb)(confidence)} ${(0,numbers/* span */.Ln)(candidateInterval, write)})`
        : value;
}
function sliceTable(title, slices) {
    if (slices.length === 0)
        return [];
    return [
        { type: 'heading', level: 3, text: `${title} results` },
        (0,build/* table */.tp)([(0,build/* left */.kb)('Slice'), (0,build/* left */.kb)('Metric'), (0,build/* right */.pG)('Rows'), (0,build/* right */.pG)('Value'), (0,build/* right */.pG)('Production'), (0,build/* right */.pG)('Change')], slices.map((each) => {
            const [production, value, change] = (0,comparison/* comparisonCells */.RC)(each);
            return [
                (0,report_slices/* sliceName */.oq)(each),
                (0,report_metrics/* metricTitle */.Vu)(each.metric),
                (0,lib_text/* count */.U9)(each.rows),
                valueCell(each, value),
                production,
                change,
            ];
        })),
    ];
}
/** Personal data that was looked for is said either way. */
function ethicsBlocks({ validation }) {
    const looked = validation?.integrity?.filter(({ check }) => check === 'personal-data');
    if (looked === undefined)
        return [missing('nobody looked for personal data.')];
    const found = looked.filter(({ verdict }) => verdict !== 'pass');
    if (found.length === 0)
        return [(0,build/* paragraph */.FY)('No column without a classification looks like personal data.')];
    return [
        (0,build/* paragraph */.FY)('Columns that look like personal data and have no classification:'),
        (0,build/* list */.p_)(found.map(({ split, column, class: kind }) => [
            (0,build/* mono */.O5)(column ?? ''),
            ` of ${split}: ${kind ?? 'personal data'}`,
        ])),
    ];
}
function gapBlocks({ version, evaluation, validation }) {
    const { missing: gaps, override, interface: change } = version;
    const unclear = [...(evaluation?.overall ?? []), ...(evaluation?.slices ?? [])].filter(({ gate }) => gate && gate.verdict !== 'pass');
    const items = [
        ...gaps.map((gap) => ['The record lacks ', gap]),
        ...(override === null ? [] : [`Registered against the verdict of its evaluation: ${override}`]),
        ...(change?.change === 'breaking'
            ? [`Its inputs or outputs break those who call ${change.against}`]
            : []),
        ...unclear.map((each) => `${(0,comparison/* gateName */.h2)(each)}: ${each.gate?.verdict}, ${each.gate?.reason}`),
        ...(evaluation?.candidate.warnings ?? []),
        ...(validation?.unsupported ?? []).map(({ what, column }) => `Not tested: ${what}${column ? ` (${column})` : ''}`),
    ];
    return items.length > 0 ? [(0,build/* list */.p_)(items)] : [(0,build/* paragraph */.FY)('The record is complete, and every gate passed.')];
}

// EXTERNAL MODULE: ./lib/report/evaluation.js + 25 modules
var report_evaluation = __webpack_require__(70014);
// EXTERNAL MODULE: ./lib/report/markdown.js
var markdown = __webpack_require__(63021);
// EXTERNAL MODULE: ./lib/report/markdown-text.js
var markdown_text = __webpack_require__(95265);
;// CONCATENATED MODULE: ./lib/report/card.js








/**
 * The model card of a version: `README.md` as the Hugging Face Hub reads it, with the nine sections of Mitchell et al.
 * (2019, doi:10.1145/3287560.3287596), and its pictures. The same record gives the same bytes.
 * @returns path beside the card → content
 */
async function card_modelCard(record, draw) {
    const { version, evaluation } = record;
    const charts = evaluation
        ? (0,report_evaluation/* evaluationReport */.L)(evaluation).pictures.filter(({ type }) => type === 'chart')
        : [];
    const pictures = charts.map((chart) => ({
        chart,
        file: `${documents_record/* CARD_PICTURES */.d5}/${slug(chart.title)}.svg`,
    }));
    const card = version.card ?? {};
    const parts = [
        `# ${(0,markdown_text/* escapeMarkdown */.FV)(`${version.model} ${version.version}`)}`,
        ...(card.description ? [card.description] : []),
        ...sections(record).flatMap((section) => [
            `## ${section.title}`,
            ...section.texts.map((key) => said(card, key)),
            section.forPeople ? (0,governance_card/* fromRecord */.iA)((0,markdown/* markdownBlocks */.K)(section.blocks)) : (0,markdown/* markdownBlocks */.K)(section.blocks),
            ...(section.title === RESULTS ? pictures.map(picture) : []),
        ]),
        ...(card.notes ? ['## Notes', card.notes] : []),
    ];
    const files = {
        [documents_record/* CARD_FILE */.Yq]: `${frontMatter(record)}\n${parts.filter(Boolean).join('\n\n')}\n`,
    };
    for (const { chart, file } of pictures)
        files[file] = alone(await draw({ ...chart.spec, description: `${chart.title}. ${chart.description}` }));
    return files;
}
const RESULTS = 'Quantitative analyses';
function sections(record) {
    return [
        { title: 'Model details', texts: ['developers', 'contact', 'citation'], blocks: detailBlocks(record) },
        { title: 'Intended use', texts: ['intended-use', 'users', 'out-of-scope-use'], blocks: [] },
        { title: 'Factors', texts: ['factors'], blocks: factorBlocks(record) },
        { title: 'Metrics', texts: [], blocks: metricBlocks(record) },
        { title: 'Evaluation data', texts: ['evaluation-data'], blocks: dataBlocks(record) },
        { title: 'Training data', texts: ['training-data'], blocks: trainingBlocks(record) },
        { title: RESULTS, texts: [], blocks: resultBlocks(record) },
        {
            title: 'Ethical considerations',
            texts: ['ethical-considerations'],
            blocks: ethicsBlocks(record),
            forPeople: true,
        },
        {
            title: 'Caveats and recommendations',
            texts: ['limitations', 'recommendations'],
            blocks: gapBlocks(record),
            forPeople: true,
        },
    ];
}
/** What each text is about, where it does not stand alone under its section's title. */
const LABELS = {
    developers: 'Developers',
    contact: 'Contact',
    citation: 'Citation',
    users: 'Users',
    'out-of-scope-use': 'Out-of-scope use',
    limitations: 'Limitations',
    recommendations: 'Recommendations',
};
/** What somebody said under a key, or that nobody did. */
function said(card, key) {
    const label = LABELS[key];
    const value = card[key];
    if (value === undefined) {
        const gap = label === undefined ? ['Not stated'] : [(0,build/* strong */.ko)(`${label}:`), ' not stated'];
        return (0,markdown/* markdownBlocks */.K)([(0,build/* paragraph */.FY)(...gap, ' (', (0,build/* mono */.O5)(`register.card.${key}`), ')')]);
    }
    const text = typeof value === 'string' ? value : value.map((each) => `- ${each}`).join('\n');
    return label === undefined
        ? text
        : `**${label}:**${text.includes('\n') || Array.isArray(value) ? '\n\n' : ' '}${text}`;
}
const picture = ({ chart, file }) => `### ${(0,markdown_text/* escapeMarkdown */.FV)(chart.title)}\n\n![${(0,markdown_text/* escapeMarkdown */.FV)(chart.description)}](${file})`;
const slug = (title) => title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
/** A picture that no page gives its font to. */
const alone = (svg) => `${svg.replace('<svg ', '<svg font-family="system-ui, sans-serif" font-size="12" color="#59616b" ')}\n`;

;// CONCATENATED MODULE: ./lib/actions/documents.js












/** Card with pictures, MLmodel, ML-BOM and lineage of a record, by path below its folder. */
async function documentsOf(record, { directory, repository }) {
    const { createChartRenderer } = await Promise.all(/* import() */[__webpack_require__.e(994), __webpack_require__.e(5810)]).then(__webpack_require__.bind(__webpack_require__, 25810));
    const locks = await lockFilesOf(record.run, directory);
    return {
        ...(await card_modelCard(record, await createChartRenderer())),
        ...(0,mlmodel/* mlflowFiles */.Rn)(record),
        [documents_record/* BOM_FILE */.GQ]: bom(record, locks, repository),
        [documents_record/* LINEAGE_FILE */.tE]: lineageEvents(record, repository),
    };
}
/** The documents of a version that is about to be registered, by path in its commit. */
async function documentsToRegister(context, record, dvc) {
    const { name } = context.model;
    const server = process.env.GITHUB_SERVER_URL || 'https://github.com';
    const { repository } = record.version.run;
    const documents = await documentsOf(record, {
        directory: context.directory,
        repository: repository === null ? null : `${server}/${repository}`,
    });
    const inRecord = Object.entries(documents).map(([file, content]) => [(0,records.recordPath)(name, file), content]);
    return { ...Object.fromEntries(inRecord), ...dvcFiles(record.version, dvc) };
}
/** The lock files of the training, as far as the files that lie here are still the ones that it saw. */
async function lockFilesOf(run, directory) {
    const locks = run?.environment.locks ?? [];
    return Promise.all(locks.map(async ({ path, sha256: digest }) => {
        const absolute = (0,external_node_path_.resolve)(directory, path);
        const content = (0,external_node_fs_.existsSync)(absolute) ? await (0,promises_.readFile)(absolute) : null;
        const same = content !== null && (0,canonical/* sha256 */.sc)(content) === digest;
        return { path, sha256: digest, packages: same ? lockedPackages(path, content.toString('utf8')) : null };
    }));
}

// EXTERNAL MODULE: ./lib/actions/golden.js + 1 modules
var actions_golden = __webpack_require__(99134);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/interface.js
var actions_interface = __webpack_require__(29556);
// EXTERNAL MODULE: ./lib/actions/signing.js
var signing = __webpack_require__(90920);
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
    const tests = [...overall, ...slices].flatMap((each) => each.gate ? [{ name: gates_gateName(each), verdict: each.gate.verdict }] : []);
    const subject = [{ name: 'model.onnx', digest: (0,statements_statement/* digestSet */.JD)(candidate.sha256) }];
    return (0,statements_statement/* statementOf */.T8)(subject, gates_PREDICATE, { ...result(outcome, configuration, run.url), ...gates_sorted(tests) });
}
const gates_gateName = ({ metric, slice }) => slice ? `${metric} / ${slice.column} = ${slice.label}` : metric;
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
        return [[(0,records.recordPath)(name, `${statements_statement/* STATEMENTS_FOLDER */.o1}/${file}`), content]];
    }));
}

// EXTERNAL MODULE: ./lib/actions/stores.js
var actions_stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/actions/unfinished.js



/** An earlier run may have ended between its push and the publishing of its bytes: this one ends its work. */
async function alreadyRegistered(context, registry, store, { model }, { version, tag, commit }) {
    const { name } = context.model;
    const { sha256, bytes } = modelFactsOf(model);
    const stored = { model: name, version, tag, sha256, bytes };
    const finished = await finishOrStore(store, model.file, stored);
    return {
        outcome: 'skipped',
        headline: `${name}: these bytes are ${tag} already, so there is no new version${finished ? '; an earlier run had left them unpublished, now they are public' : ''}`,
        outputs: { version, tag, commit, changed: 'false', 'ledger-head': (0,registry_anchor/* headText */.WI)(registry.head), report: '' },
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
    if (!last?.version ||
        !store.finish ||
        typeof sha256 !== 'string' ||
        last.details.store !== context.model.config.register.store)
        return;
    if (registry.isTombstoned(name, last.version))
        return;
    const tag = `${name}@${last.version}`;
    try {
        if (await store.finish(tag, sha256))
            context.platform.log.notice(`${tag} was registered by a run that ended early; its bytes are published now.`);
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
    ...inputs/* registryInputs */.P4,
    'model-file': schemas/* string */.YjP()
        .optional()
        .describe('ONNX file that was trained elsewhere, or the folder of an MLflow model with an onnx flavor, to be registered without evidence of its training. The record says what is missing.'),
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
        'ledger-head': 'Number and digest of the last event; kept elsewhere, it lets `mlops registry fsck --expect` tell whether the ledger was rewritten.',
    },
    async run(values, platform) {
        (0,actions_context/* refuseForksToWrite */.WF)(platform, 'register');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        const signer = await (0,signing/* signerOf */.Kv)(context, values);
        await context.refuseEvidenceOfForks();
        const file = values['model-file'];
        const gathered = await (file ? gatherExternal(context, file) : gatherTrained(context));
        const registry = await (0,actions_stores.registryOf)(context);
        const store = (0,actions_stores.chosenStore)(context);
        const known = registry.sameBytes(context.model.name, gathered.model.sha256);
        if (known)
            return alreadyRegistered(context, registry, store, gathered, known);
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
    missing.push(...(gathered.imported?.missing ?? []));
    const facts = modelFactsOf(model);
    const { sha256, bytes } = facts;
    const change = (0,actions_interface/* acceptInterface */.cN)({ production: await callersOf(context, registry, gathered, missing), candidate: facts }, values['override-interface']);
    const golden = validation
        ? await (0,actions_golden/* makeGolden */.YM)(context, model.file, facts, validation.profiles[config.drift.reference] ?? [])
        : null;
    if (golden === null)
        missing.push('golden records: without validated data there is nothing to make them of');
    const bump = bumpAbove(context, registry, gathered, values);
    const card = await cardTextOf(context, sha256);
    const dvc = await registry.dvcState(source);
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
                    ...(card ? { card } : {}),
                    ...(gathered.imported ? { imported: gathered.imported.imported } : {}),
                    ...(0,signing/* signatureClaim */.P6)(signer),
                };
                record = await writeRecord(context, gathered, naming);
                const { evidence } = record;
                const gate = evaluation ? (0,overview/* firstGate */.UU)(evaluation) : null;
                const written = {
                    ...(await recordFiles(context, gathered)),
                    ...(golden === null ? {} : { [(0,records.recordPath)(name, 'golden.json')]: golden }),
                };
                const documents = await documentsToRegister(context, { version: record, validation, run, evaluation }, dvc);
                const files = { ...written, ...documents, ...recordStatements(context, gathered, written, signer) };
                const sealing = { tag: claim.tag, source, modelSha256: sha256, files };
                return {
                    files: {
                        ...(await (0,signing/* sealRecord */.xe)(context, registry, signer, sealing)),
                        ...store.files?.(location, name),
                    },
                    tagBody: trailers(record),
                    details: {
                        evidence,
                        store: location.store,
                        signed: signer !== null,
                        missing,
                        metrics: record.metrics,
                        metric: gate,
                        ...(evaluation ? { holdout: evaluation.data.digests.bytes } : {}),
                        ...(override ? { override } : {}),
                        ...(change ? { interface: change } : {}),
                    },
                };
            },
        });
        if (!registered.changed)
            return await alreadyRegistered(context, registry, store, gathered, registered);
        await store.finish?.(registered.tag, sha256);
        await context.platform.declareArtifact(model.file);
        return await finish(context, registry, record, registered);
    }
    finally {
        // What was prepared for a version that did not come to be; after `finish` there is nothing.
        await store.discard?.(sha256);
    }
}
/** Whom a break would hurt: those who call the version that judged this one, or, unjudged, the one in production. */
async function callersOf(context, registry, { evaluation }, missing) {
    if (evaluation)
        return evaluation.production;
    const held = registry.stage(context.model.name, 'production');
    if (!held)
        return null;
    const production = await (0,actions_interface/* interfaceOf */.Rm)(context, registry, held);
    if (!production)
        missing.push(`comparison of inputs and outputs: the record of ${held.tag} cannot be read`);
    return production;
}
function writeRecord(context, gathered, naming) {
    const { validation, run, evaluation, model, origin } = gathered;
    const { location, override, ...named } = naming;
    const { risk, governance } = context.model.config;
    const onnx = modelFactsOf(model);
    const evidence = Object.fromEntries(Object.entries({ validation, run, evaluation }).flatMap(([name, document]) => document ? [[name, document.digest]] : []));
    const sound = override === null && origin === 'trained';
    return context.write('version', {
        ...context.envelope(sound ? 'pass' : 'warn', { ...evidence, model: model.sha256 }),
        ...named,
        override,
        origin,
        previous: evaluation?.production?.version ?? null,
        onnx,
        ...(risk ? { risk } : {}),
        lineage: (0,lineage/* lineageOf */.b)({ onnx, validation, run, evaluation }, governance.lineage),
        mlTestScore: mlTestScoreOf({ validation, run, evaluation }, governance['ml-test-score']),
        locations: [location],
        evidence,
        metrics: evaluation ? candidateMetrics(evaluation) : {},
    });
}
async function finish(context, registry, record, registered) {
    for (const warning of registry.warnings)
        context.platform.log.warning(warning);
    const head = (0,registry_anchor/* headText */.WI)(registry.head);
    const report = versionReport(record, context.links, head);
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
            'ledger-head': head,
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
    const files = paths.map(async ([file, path]) => [(0,records.recordPath)(model.name, file), await (0,promises_.readFile)(path)]);
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
