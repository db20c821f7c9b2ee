export const id = 540;
export const ids = [540];
export const modules = {

/***/ 2540:
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
            (0,build/* details */.zH)('Model', (0,build/* facts */.Ix)((0,model_facts/* modelRows */.v)(document.onnx))),
            (0,report_envelope/* provenance */.a)(document, 'Provenance and digests', [
                ['source commit', (0,build/* mono */.O5)(document.source)],
                ['origin', LINEAGE[document.origin ?? 'trained']],
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

// EXTERNAL MODULE: ./lib/actions/context.js + 12 modules
var actions_context = __webpack_require__(31761);
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
    if (!last ||
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
        'ledger-head': 'Number and digest of the last event; kept elsewhere, it lets `mlops registry fsck --expect` tell whether the ledger was rewritten.',
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
    const facts = modelFactsOf(model);
    const { sha256, bytes } = facts;
    const change = (0,actions_interface/* acceptInterface */.cN)({ production: await callersOf(context, registry, gathered, missing), candidate: facts }, values['override-interface']);
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
                    files: {
                        ...(await (0,signing/* sealRecord */.xe)(context, registry, signer, sealing)),
                        ...store.files?.(location, name),
                    },
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
/** What the events of one model tell of its versions: version → summary of its record, and its first gate (null: it has none). */
function toldByLedger(events) {
    const summaries = new Map();
    const gates = new Map();
    for (const event of events) {
        if (event.type !== 'registered')
            continue;
        const told = summary.safeParse(event.details);
        if (told.success)
            summaries.set(event.version, { document: told.data, problem: null });
        const { metric } = event.details;
        if (metric === null || typeof metric === 'string')
            gates.set(event.version, metric);
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
/* harmony import */ var _evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97148);

/** A gate of fairness: `selection_rate_difference by sex`. */
const BY_GROUP = /^(.+)_(difference|ratio) by (.+)$/s;
/** What people call a metric; its own name where it is not one of ours, as in a training log. */
function metricTitle(name) {
    const known = (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name);
    if (known)
        return known.title;
    const fair = BY_GROUP.exec(name);
    if (!fair)
        return name;
    const [, measure, what, columns] = fair;
    return `${what} of ${(0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(measure)?.title ?? measure.replaceAll('_', ' ')} by ${columns}`;
}


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
