export const id = 8577;
export const ids = [8577];
export const modules = {

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
// EXTERNAL MODULE: ./lib/evidence/documents.js + 4 modules
var documents = __webpack_require__(10658);
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
    const folder = await registry.readFolder(version.commit, (0,records/* recordPath */.lX)(model, '').slice(0, -1));
    const record = folder.get('version.json');
    if (!record)
        throw new errors/* UserError */.yo(`${version.tag} has no record: it was not registered by this suite`);
    const known = (0,documents/* parseDocument */.Tp)('version', record.content.toString('utf8'), `${version.tag}:version.json`);
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
        run === undefined ? undefined : (0,documents/* parseDocument */.Tp)('run', run, 'run.json'),
        validation === undefined ? undefined : (0,documents/* parseDocument */.Tp)('validation', validation, 'validation.json'),
        evaluation === undefined ? undefined : (0,documents/* parseDocument */.Tp)('evaluation', evaluation, 'evaluation.json'),
    ];
}
function lineageIn(folder) {
    const record = (0,documents/* parseDocument */.Tp)('version', textOf(folder, 'version.json'), 'version.json');
    const [run, validation, evaluation] = documentsOf(folder);
    return record.lineage ?? (0,lineage/* lineageOf */.b)({ onnx: record.onnx, run, validation, evaluation }, {});
}
function monitoring(model, { version }, drift) {
    const document = (0,documents/* parseDocument */.Tp)('drift', drift.text, drift.where);
    if (document.model !== model || document.version !== version)
        throw new errors/* UserError */.yo(`is about ${document.model} ${document.version}, not about ${model} ${version}`, {
            location: { file: drift.where },
        });
    return { path: 'monitoring/drift.json', content: Buffer.from(drift.text) };
}


/***/ }),

/***/ 26661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ lineageOf)
/* harmony export */ });
/* harmony import */ var _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29209);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);


/** How much of what made a version is known. What does not apply, such as a driver without a GPU, counts neither way. */
function lineageOf(origins, declared) {
    const items = _evidence_governance_js__WEBPACK_IMPORTED_MODULE_0__/* .LINEAGE_ITEMS */ .Vq.map((item) => {
        const [status, detail] = answerOf(item, origins);
        const said = declared[item];
        return status === 'missing' && said !== undefined
            ? { item, status: 'declared', detail: said }
            : { item, status, detail };
    });
    const applicable = items.filter(({ status }) => status !== 'not-applicable');
    const known = applicable.filter(({ status }) => status !== 'missing').length;
    const of = applicable.length;
    return { known, of, score: Math.floor((1000 * known) / of) / 10, items };
}
function answerOf(item, origins) {
    const { run } = origins;
    if (item === 'judged-data')
        return judgedData(origins);
    if (item === 'framework-versions')
        return frameworkVersions(origins);
    if (item === 'parent-model')
        return missing('whether it was fine-tuned from another model is not said: governance.lineage.parent-model');
    if (!run)
        return missing('there is no run.json: train it with the train action');
    return fromRun[item](run, origins);
}
const recorded = (detail) => ['recorded', detail];
const missing = (detail) => ['missing', detail];
const notApplicable = (detail) => ['not-applicable', detail];
const when = (known, detail, lack) => known ? recorded(detail) : missing(lack);
const fromRun = {
    'code-commit': ({ code }) => when(code.sha !== null, String(code.sha), 'run.json names no commit: train inside of a Git repository'),
    'clean-code': ({ code }) => when(!code.dirty, 'no uncommitted change', 'the code had uncommitted changes: commit them, then train'),
    'training-code': ({ code }) => when(code.files.length > 0, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(code.files.length, 'file'), 'no file of the code has a digest: name them in train.inputs'),
    'training-command': ({ command }) => when(command !== '', command, 'no command is on record'),
    parameters: ({ params }) => when(Object.keys(params).length > 0, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Object.keys(params).length, 'parameter'), 'no parameter is on record: name their file in train.params'),
    seed: ({ seed }) => recorded(String(seed)),
    'dataset-digests': ({ data }) => when(Object.keys(data).length > 0, Object.keys(data).join(', '), 'no data has a digest: run validate-data before train'),
    'validated-data': validatedData,
    'lock-file': ({ environment: { locks } }) => when(locks.length > 0, locks.map(({ path }) => path).join(', '), 'no lock file of the environment: name it in train.locks'),
    'runtime-versions': ({ environment: { runtimes } }) => when(Object.keys(runtimes).length > 0, Object.entries(runtimes)
        .map(([name, version]) => `${name} ${version}`)
        .join(', '), 'no runtime is on record'),
    'container-digest': ({ environment: { container } }) => containerDigest(container),
    'workflow-run': ({ run: { url, id } }) => when(url !== null, `${url}`, id === null ? 'it was trained outside of a workflow' : 'the run has no address'),
    machine: ({ hardware: { cpu, cores }, environment: { platform } }) => when(cpu !== '', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(cores, 'core')} of ${cpu}, ${platform}`, 'no processor is on record'),
    'gpu-driver': ({ hardware: { gpus } }) => {
        if (gpus.length === 0)
            return notApplicable('the machine showed no GPU');
        const named = gpus.map(({ name, driver }) => `${name}, driver ${driver ?? 'unknown'}`);
        return when(gpus.every(({ driver }) => driver !== null), named.join('; '), `${named.join('; ')}: nvidia-smi tells no driver`);
    },
    'cuda-version': ({ hardware: { gpus }, environment: { variables } }) => {
        if (gpus.length === 0)
            return notApplicable('the machine showed no GPU');
        const version = variables.CUDA_VERSION;
        return when(version !== undefined, `${version}`, 'set CUDA_VERSION in the job, or governance.lineage.cuda-version');
    },
};
function validatedData({ data }, { validation }) {
    const splits = Object.keys(data);
    if (!validation)
        return missing('nobody checked the data: run validate-data');
    const unchecked = splits.filter((split) => validation.datasets[split]?.digests.bytes !== data[split].bytes);
    return when(splits.length > 0 && unchecked.length === 0, splits.join(', '), splits.length === 0 ? 'the training named no data' : `not validated: ${unchecked.join(', ')}`);
}
function judgedData({ evaluation }) {
    if (!evaluation)
        return missing('nobody compared it with production: run evaluate-vs-prod');
    return recorded(`${evaluation.data.split}, ${evaluation.data.digests.bytes}`);
}
/** Where the training says nothing of it, the file does: exporters write their name and version into it. */
function frameworkVersions({ onnx, run }) {
    const named = Object.entries(run?.environment.runtimes ?? {}).filter(([name]) => !['node', 'python'].includes(name));
    const texts = named.map(([name, version]) => `${name} ${version}`);
    if (/\d/.test(onnx.producer))
        texts.push(onnx.producer);
    return when(texts.length > 0, texts.join(', '), 'the model file names no exporter with its version: governance.lineage.framework-versions');
}
function containerDigest(container) {
    if (container === undefined)
        return missing('set MLOPS_CONTAINER_IMAGE to the image with its digest, or governance.lineage.container-digest');
    return when(/@sha256:[0-9a-f]{64}$/.test(container), container, `${container} has no digest, so it may be another image tomorrow: name it as image@sha256:…`);
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


/***/ })

};
