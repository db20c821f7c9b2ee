export const id = 1099;
export const ids = [1099,8758];
export const modules = {

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


/***/ })

};
