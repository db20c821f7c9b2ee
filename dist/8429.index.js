export const id = 8429;
export const ids = [8429];
export const modules = {

/***/ 19183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  train: () => (/* binding */ train)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
// EXTERNAL MODULE: ./lib/data/files.js
var data_files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/evidence/folder.js
var folder = __webpack_require__(88777);
// EXTERNAL MODULE: ./lib/git/git.js
var git_git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/envelope.js
var envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/metrics.js
var report_metrics = __webpack_require__(86159);
// EXTERNAL MODULE: ./lib/report/model-facts.js
var model_facts = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/colours.js
var colours = __webpack_require__(80323);
// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/learning.js




const MOST_POINTS = 300;
const MOST_CHARTS = 12;
const TRAIN_DASH = [5, 3];
const DASHES = [
    [1, 0],
    [2, 2],
    [8, 3, 2, 3],
];
/** One chart per metric with a line per split; metrics with a single step have nothing to show. */
function learningCurves(series) {
    const long = series.filter(({ steps }) => steps.length > 1);
    const metrics = [...new Set(long.map(({ metric }) => metric))].slice(0, MOST_CHARTS);
    return metrics.map((metric) => {
        const lines = long.filter((line) => line.metric === metric);
        const splits = lines.map(({ split }) => split);
        return (0,build/* chart */.bW)((0,report_metrics/* metricTitle */.Vu)(metric), `${(0,report_metrics/* metricTitle */.Vu)(metric)} by step on ${splits.join(', ')}. Dashed grey: train. Blue: other splits.`, learningSpec(lines, splits, (0,report_metrics/* metricTitle */.Vu)(metric)));
    });
}
function learningSpec(lines, splits, title) {
    return (0,pictures_frame/* framed */.Qu)({
        data: { values: lines.flatMap(points) },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: {
            x: { field: 'step', type: 'quantitative', title: 'step', scale: { zero: false, nice: false } },
            y: { field: 'value', type: 'quantitative', title, scale: { zero: false } },
            color: {
                field: 'split',
                type: 'nominal',
                scale: { domain: splits, range: splits.map((split) => (split === 'train' ? colours/* PRODUCTION */.e3 : colours/* CANDIDATE */.Me)) },
            },
            strokeDash: {
                field: 'split',
                type: 'nominal',
                scale: { domain: splits, range: dashes(splits) },
            },
        },
    });
}
/** The training split looks like production elsewhere: dashed grey. */
function dashes(splits) {
    const others = splits.filter((split) => split !== 'train');
    return splits.map((split) => split === 'train' ? TRAIN_DASH : DASHES[others.indexOf(split) % DASHES.length]);
}
/** Long runs are thinned evenly; the last step stays. */
function points({ split, steps, values }) {
    const every = Math.ceil(steps.length / MOST_POINTS);
    return steps
        .map((step, i) => ({ split, step, value: values[i] }))
        .filter((_, i) => i % every === 0 || i === steps.length - 1);
}

;// CONCATENATED MODULE: ./lib/report/run.js








const MOST_LINES = 20;
function runReport(document, links = {}) {
    const heading = `${document.model}: ${headline(document)}`;
    const charts = learningCurves(document.series);
    return {
        title: heading,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            ...metricTable(document),
            ...(document.tail.length > 0
                ? [
                    {
                        type: 'code',
                        language: 'text',
                        text: document.tail.slice(-MOST_LINES).join('\n'),
                    },
                ]
                : []),
            (0,build/* next */.K2)(...nextStep(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: runDetails(document),
        pictures: charts.length > 0 ? [{ type: 'heading', level: 3, text: 'Learning curves' }, ...charts] : [],
        full: (0,report_links/* fullReport */.u)(links, 'run'),
    };
}
function headline({ outcome, seconds, skipped, exitCode }) {
    if (skipped)
        return 'not trained again, nothing has changed';
    if (outcome === 'pass')
        return `trained in ${(0,lib_text/* duration */.p0)(seconds)}`;
    if (outcome === 'warn')
        return `trained in ${(0,lib_text/* duration */.p0)(seconds)}, with warnings`;
    const how = exitCode === null ? 'was stopped' : exitCode === 0 ? 'failed' : `failed with exit code ${exitCode}`;
    return `training ${how} after ${(0,lib_text/* duration */.p0)(seconds)}`;
}
function reason({ skipped, command, code, data, seed }) {
    if (skipped)
        return [skipped.reason, ...(skipped.run ? [' Its run: ', runName(skipped.run), '.'] : [])];
    const sources = Object.entries(data).map(([split, { rows, path }]) => `${split} (${rows === null ? path : (0,lib_text/* plural */.LS)(rows, 'row')})`);
    const commit = code.sha
        ? [
            ' at commit ',
            (0,build/* shortSha */.Fu)(code.sha),
            code.dirty ? ', with uncommitted changes under the declared inputs' : '',
        ]
        : [' outside of a commit'];
    return [(0,build/* mono */.O5)(command), ...commit, `, on ${(0,build/* enumeration */.eG)(sources) || 'no declared data'}, seed ${seed}.`];
}
const runName = (run) => (/^https?:/.test(run) ? (0,build/* link */.nf)('run', run) : (0,build/* mono */.O5)(run));
/** A row per metric, a column per split. */
function metricTable({ metrics }) {
    const splits = Object.keys(metrics);
    const names = [...new Set(splits.flatMap((split) => Object.keys(metrics[split])))];
    if (names.length === 0)
        return [];
    const rows = names.map((name) => [
        (0,report_metrics/* metricTitle */.Vu)(name),
        ...splits.map((split) => (0,numbers/* orDash */.gR)(metrics[split][name] ?? null, (value) => (0,numbers/* significant */.I1)(value, 4))),
    ]);
    return [(0,build/* table */.tp)([(0,build/* left */.kb)('Metric, last value'), ...splits.map(build/* right */.pG)], rows, 10)];
}
function nextStep({ outcome, skipped, trained }) {
    if (skipped)
        return ['evaluate as before; change an input, a parameter or the data to train again.'];
    if (outcome === 'pass' || outcome === 'warn')
        return [
            'compare it with production: ',
            (0,build/* strong */.ko)('evaluate-vs-prod'),
            trained ? '.' : ', once it writes a model.',
        ];
    return ['the last lines of the command are above, all of them in the job log.'];
}
function runDetails(document) {
    const { params, fingerprintParts, trained, code, data } = document;
    return [
        ...(Object.keys(params).length > 0 ? [(0,build/* details */.zH)('Parameters', (0,build/* facts */.Ix)(jsonRows(params)))] : []),
        ...(trained ? [(0,build/* details */.zH)('Model', (0,build/* facts */.Ix)((0,model_facts/* modelRows */.vu)(trained)))] : []),
        (0,build/* details */.zH)('Fingerprint', (0,build/* paragraph */.FY)('A run with the same fingerprint is not repeated. These parts make it:'), (0,build/* facts */.Ix)([
            ...Object.entries(fingerprintParts).map(([name, value]) => [
                name,
                (0,build/* shortDigest */.VK)(value),
            ]),
            ['together', (0,build/* shortDigest */.VK)(document.fingerprint)],
        ])),
        (0,build/* details */.zH)('Code and data', (0,build/* facts */.Ix)([...digestRows(code.files), ...dataRows(data)])),
        (0,build/* details */.zH)('Machine and environment', (0,build/* facts */.Ix)(machineRows(document))),
        (0,envelope/* provenance */.a)(document, 'Provenance and digests'),
    ];
}
const jsonRows = (values) => Object.entries(values).map(([name, value]) => [name, (0,build/* mono */.O5)(JSON.stringify(value) ?? 'null')]);
const digestRows = (files) => files.map(({ path, sha256 }) => [path, (0,build/* shortDigest */.VK)(sha256)]);
const dataRows = (data) => Object.entries(data).map(([split, { path, rows, bytes: digest }]) => [
    `${split}, ${path}`,
    [(0,build/* shortDigest */.VK)(digest), rows === null ? '' : `, ${(0,lib_text/* plural */.LS)(rows, 'row')}`],
]);
function machineRows({ hardware, environment }) {
    const gpus = hardware.gpus.map(({ name, driver, memoryMib }) => [name, memoryMib === null ? '' : `${(0,lib_text/* count */.U9)(memoryMib)} MiB`, driver && `driver ${driver}`]
        .filter(Boolean)
        .join(', '));
    return [
        ['processor', `${hardware.cpu}, ${(0,lib_text/* plural */.LS)(hardware.cores, 'core')}`],
        ['memory', (0,lib_text/* bytes */.ee)(hardware.memoryBytes)],
        ['accelerator', gpus.join('; ') || 'none'],
        ['platform', environment.platform],
        ...Object.entries(environment.runtimes).map(([name, version]) => [name, version]),
        ...digestRows(environment.locks),
        ...Object.entries(environment.variables).map(([name, value]) => [name, (0,build/* mono */.O5)(value)]),
    ];
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/model/header.js
var header = __webpack_require__(48564);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./lib/platform/environment.js
var environment = __webpack_require__(72734);
;// CONCATENATED MODULE: ./lib/training/command.js






const TAIL_LINES = 40;
/** A line of a binary file that was printed by mistake may have millions. */
const TAIL_CHARACTERS = 2000;
/**
 * Runs the training command in a process group of its own, so that a stop reaches everything that it started:
 * the runner signals only our process, and a trainer left alone would keep the GPU.
 */
async function runCommand(options) {
    const started = performance.now();
    const tail = [];
    const child = (0,external_node_child_process_.spawn)(options.command, {
        shell: process.platform === 'win32' ? true : '/bin/bash',
        cwd: options.directory,
        env: { ...(0,environment/* programEnvironment */.y)(), ...options.environment },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: process.platform !== 'win32',
    });
    const keep = (line) => {
        tail.push(line.slice(0, TAIL_CHARACTERS));
        if (tail.length > TAIL_LINES)
            tail.shift();
        options.onLine(line);
    };
    const stop = stopper(child.pid, options);
    const exit = new Promise((resolve, reject) => {
        child.once('error', reject);
        child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
    });
    try {
        const [{ exitCode, signal }] = await Promise.all([
            exit,
            eachLine(child.stdout, keep),
            eachLine(child.stderr, keep),
        ]);
        const cancelled = stop.asked();
        return {
            exitCode: signal && !cancelled ? 128 + external_node_os_.constants.signals[signal] : exitCode,
            signal,
            cancelled,
            seconds: (performance.now() - started) / 1000,
            tail,
        };
    }
    finally {
        stop.dispose();
    }
}
async function eachLine(stream, onLine) {
    for await (const line of (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
        onLine(line);
}
/** The last one is a closed terminal. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
function stopper(pid, { stopFile, grace = 6 }) {
    let asked = false;
    let timer;
    const signalGroup = (signal) => {
        if (pid === undefined)
            return;
        try {
            process.kill(process.platform === 'win32' ? pid : -pid, signal);
        }
        catch (error) {
            if (error.code !== 'ESRCH')
                throw error;
        }
    };
    const onSignal = () => {
        if (asked)
            return;
        asked = true;
        // Before the signal: a trainer that looks for the file when it is signalled must find it.
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(stopFile), { recursive: true });
        (0,external_node_fs_.writeFileSync)(stopFile, '');
        // SIGTERM, whatever we got: trainers checkpoint on it, while Python dies of SIGINT.
        signalGroup('SIGTERM');
        timer = setTimeout(() => signalGroup('SIGKILL'), grace * 1000);
    };
    // Whatever ends us, a closed pipe or an error, ends the trainer too.
    const onExit = () => signalGroup('SIGKILL');
    for (const signal of STOP_SIGNALS)
        process.on(signal, onSignal);
    process.on('exit', onExit);
    return {
        asked: () => asked,
        dispose: () => {
            clearTimeout(timer);
            for (const signal of STOP_SIGNALS)
                process.off(signal, onSignal);
            process.off('exit', onExit);
        },
    };
}

;// CONCATENATED MODULE: ./lib/training/fingerprint.js

/** The key for skipping: equal recipes have equal fingerprints, whatever the machine and the commit. */
function fingerprint_fingerprint(recipe) {
    const parts = Object.fromEntries(Object.entries(recipe).map(([part, value]) => [part, (0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(value))]));
    return { digest: (0,canonical/* sha256 */.sc)((0,canonical/* canonicalJson */.dj)(parts)), parts };
}
/** Parts that differ from an earlier fingerprint, in words: `params, data`. */
function changedParts(before, now) {
    return Object.keys(now).filter((part) => before[part] !== now[part]);
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./lib/training/machine.js






const execute = (0,external_node_util_.promisify)(external_node_child_process_.execFile);
/** In the order of how much they say; all that exist are recorded. */
const LOCK_FILES = [
    'uv.lock',
    'pylock.toml',
    'poetry.lock',
    'Pipfile.lock',
    'conda-lock.yml',
    'requirements.txt',
    'package-lock.json',
    'pnpm-lock.yaml',
    'yarn.lock',
    'Cargo.lock',
    'go.sum',
];
/** Variables that change numerical results. Values of others may be secret and are never recorded. */
const VARIABLES = /^(CUDA_|NCCL_|TORCH_|XLA_|TF_|OMP_NUM_THREADS$|PYTHONHASHSEED$|CUBLAS_WORKSPACE_CONFIG$)/;
/** Digests of the lock files: those that the config names, else the well-known ones beside it. */
async function lockFiles(directory, named) {
    const paths = named ?? LOCK_FILES.filter((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, file)));
    return Promise.all(paths.map(async (path) => ({ path, sha256: await (0,evidence_files/* fileDigest */.hd)((0,external_node_path_.join)(directory, path)) })));
}
async function describeEnvironment(locks) {
    const variables = Object.entries(process.env).filter(([name]) => VARIABLES.test(name));
    const python = await output('python3', ['--version']);
    return {
        locks,
        platform: `${(0,external_node_os_.platform)()}-${(0,external_node_os_.arch)()} ${(0,external_node_os_.release)()}`,
        runtimes: { node: process.version, ...(python ? { python: python.replace('Python ', '') } : {}) },
        variables: Object.fromEntries(variables),
        ...describeRunner(process.env),
    };
}
/** GitHub tells a job neither its labels nor its image's digest, so the workflow may say both. */
function describeRunner(environment) {
    const { RUNNER_OS, RUNNER_ARCH, RUNNER_ENVIRONMENT, MLOPS_RUNNER_LABELS } = environment;
    const container = environment.MLOPS_CONTAINER_IMAGE;
    const labels = MLOPS_RUNNER_LABELS?.split(',').map((label) => label.trim());
    const known = Object.entries({
        os: RUNNER_OS,
        arch: RUNNER_ARCH,
        environment: RUNNER_ENVIRONMENT,
        labels,
    }).filter(([, value]) => value);
    return {
        ...(RUNNER_OS ? { runner: Object.fromEntries(known) } : {}),
        ...(container ? { container } : {}),
    };
}
async function describeHardware() {
    return {
        cpu: (0,external_node_os_.cpus)()[0]?.model.trim() || (0,external_node_os_.arch)(),
        cores: (0,external_node_os_.availableParallelism)(),
        memoryBytes: (0,external_node_os_.totalmem)(),
        gpus: await listGpus(),
    };
}
async function listGpus() {
    const fields = '--query-gpu=name,driver_version,memory.total';
    const text = await output('nvidia-smi', [fields, '--format=csv,noheader,nounits']);
    if (!text)
        return [];
    return text.split('\n').map((line) => {
        const [name, driver, memory] = line.split(',').map((cell) => cell.trim());
        const mib = Number(memory);
        return {
            name,
            driver: driver?.startsWith('[') ? null : (driver ?? null),
            memoryMib: Number.isFinite(mib) ? mib : null,
        };
    });
}
/** Standard output of a program, or undefined where it is not there. */
async function output(program, args) {
    try {
        return (await execute(program, args, { timeout: 10_000 })).stdout.trim();
    }
    catch {
        // Not installed, or no driver: the record then says that there is none.
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/training/metrics.js




const line = schemas/* object */.Ikc({
    step: schemas/* number */.aig().optional(),
    split: schemas/* string */.YjP().default('train'),
    metrics: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* number */.aig().nullable()),
});
/**
 * Reads the JSON lines that the training command appended: `{"step":1,"split":"val","metrics":{"loss":0.3}}`.
 * A partial last line (the command was killed while writing) is left out.
 *
 * @throws UserError at the line that is no such object.
 */
async function readMetrics(path, shownPath) {
    if (!(0,external_node_fs_.existsSync)(path))
        return { metrics: {}, series: [] };
    const text = await (0,promises_.readFile)(path, 'utf8');
    const series = new Map();
    const lines = text.split('\n');
    const complete = text.endsWith('\n') ? lines.length : lines.length - 1;
    for (let i = 0; i < complete; i++)
        if (lines[i].trim() !== '')
            append(series, parseLine(lines[i], shownPath, i + 1), i);
    return { metrics: lastValues(series), series: [...series.values()] };
}
function parseLine(text, file, number) {
    const location = { file, line: number };
    let value;
    try {
        // Python writes NaN and Infinity, which JSON has no word for; a diverged metric must not hide the others.
        value = JSON.parse(text.replaceAll(/(?<=[:\s,[])(NaN|-?Infinity)(?=[\s,}\]])/g, 'null'));
    }
    catch (cause) {
        throw new errors/* UserError */.yo('is not a JSON line', { location, cause });
    }
    const parsed = line.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new errors/* UserError */.yo(`is not a metrics line: ${issue.path.join('.')}: ${issue.message}`, {
        location,
        hint: 'Write lines like {"step":1,"split":"val","metrics":{"loss":0.3}}',
    });
}
function append(series, record, index) {
    for (const [metric, value] of Object.entries(record.metrics)) {
        const key = JSON.stringify([record.split, metric]);
        const entry = series.get(key) ?? { split: record.split, metric, steps: [], values: [] };
        entry.steps.push(record.step ?? index);
        entry.values.push(value);
        series.set(key, entry);
    }
}
function lastValues(series) {
    const last = {};
    for (const { split, metric, values } of series.values()) {
        const value = values.findLast((entry) => entry !== null);
        if (value === undefined || value === null)
            continue;
        last[split] ??= {};
        last[split][metric] = value;
    }
    return last;
}

;// CONCATENATED MODULE: ./lib/training/params.js



/** Reads a YAML or JSON file of parameters; JSON is YAML. */
async function readParams(path, shownPath) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* UserError */.yo('does not exist; train.params names it', { location: { file: shownPath }, cause });
    }
    const { value } = (0,yaml/* parseYaml */.hN)(text, shownPath);
    if (value === null || typeof value !== 'object' || Array.isArray(value))
        throw new errors/* UserError */.yo('must hold names and values, for example "learning_rate: 0.1"', {
            location: { file: shownPath },
        });
    return value;
}

;// CONCATENATED MODULE: ./lib/training/train.js













/** Digests everything that should change the result. */
async function planTraining(train, splits, directory, overrides = {}) {
    const given = train.params ? await readParams((0,external_node_path_.resolve)(directory, train.params), train.params) : {};
    const params = { ...given, ...overrides };
    const paths = [...new Set(train.inputs.flatMap((input) => filesOf(directory, input)))];
    const files = await Promise.all(paths.map(async (path) => ({ path, sha256: await (0,evidence_files/* fileDigest */.hd)((0,external_node_path_.join)(directory, path)) })));
    const locks = await lockFiles(directory, train.locks);
    const recipe = {
        command: train.run,
        code: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
        data: Object.fromEntries(Object.entries(splits).map(([split, { bytes, images }]) => [
            split,
            images ? `${bytes} ${images}` : bytes,
        ])),
        params,
        environment: Object.fromEntries(locks.map(({ path, sha256 }) => [path, sha256])),
        seed: train.seed,
    };
    return {
        command: train.run,
        seed: train.seed,
        params,
        files,
        data: splits,
        locks,
        fingerprint: fingerprint_fingerprint(recipe),
    };
}
/** The file that an entry of `train.inputs` names, or the files that its pattern matches, in order of their names. */
function filesOf(directory, input) {
    const pattern = /[*?[{]/.test(input);
    const files = pattern
        ? (0,external_node_fs_.globSync)(input, { cwd: directory }).sort()
        : [input].filter((file) => (0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory, file)));
    if (files.length > 0)
        return files;
    throw new errors/* UserError */.yo(pattern ? 'matches no file; train.inputs names it' : 'does not exist; train.inputs names it', {
        location: { file: input },
    });
}
/** Why an earlier run stands for this one, or why it does not. */
function compareWithPrevious(plan, previous, modelExists) {
    if (plan.files.length === 0)
        return { skip: false, reason: 'train.inputs names no file, so a change of code could not be seen' };
    if (!previous)
        return { skip: false, reason: 'no earlier run is known' };
    const changed = changedParts(previous.fingerprintParts, plan.fingerprint.parts);
    if (changed.length > 0)
        return { skip: false, reason: `changed since the last run: ${changed.join(', ')}` };
    if (previous.outcome !== 'pass' && previous.outcome !== 'skipped')
        return { skip: false, reason: `the last identical run ended as ${previous.outcome}` };
    if (!modelExists)
        return { skip: false, reason: 'the model of the identical run is gone or has changed' };
    return {
        skip: true,
        reason: `code, data, parameters and environment are those of the run of ${previous.started}`,
    };
}
/**
 * Runs the command with the training protocol. Outputs go to a fresh folder, which replaces the last one only
 * when the command succeeded and wrote a model that can be read.
 */
async function runTraining(plan, train, place) {
    await (0,promises_.mkdir)(place.evidence, { recursive: true });
    const output = await (0,promises_.mkdtemp)((0,external_node_path_.join)(place.evidence, '.output-'));
    try {
        const { environment, files } = await protocol(plan, output, place);
        const result = await runCommand({
            command: plan.command,
            directory: place.directory,
            environment,
            stopFile: files.stop,
            onLine: (line) => place.log.info(line),
        });
        const metrics = await metricsOf(files.metrics, place.log);
        const ok = result.exitCode === 0 && !result.cancelled;
        const trained = ok ? await keepModel(output, train, place) : null;
        return {
            ...result,
            ...metrics,
            trained,
            environment: await describeEnvironment(plan.locks),
            hardware: await describeHardware(),
        };
    }
    finally {
        await (0,promises_.rm)(output, { recursive: true, force: true });
    }
}
/** A line that cannot be read costs the metrics, not hours of training, and does not hide why the training failed. */
async function metricsOf(file, log) {
    try {
        return await readMetrics(file, 'MLOPS_METRICS_FILE');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        log.warning(`no metrics are recorded: ${error.text}`);
        return { metrics: {}, series: [] };
    }
}
async function protocol(plan, output, place) {
    const files = {
        params: (0,external_node_path_.join)(output, 'params.json'),
        metrics: (0,external_node_path_.join)(output, 'metrics.jsonl'),
        stop: (0,external_node_path_.join)(output, 'stop'),
    };
    const checkpoints = (0,external_node_path_.join)(place.evidence, 'checkpoints');
    await (0,promises_.mkdir)(checkpoints, { recursive: true });
    await (0,promises_.writeFile)(files.params, (0,canonical/* canonicalJson */.dj)(plan.params));
    const splits = Object.entries(plan.data).map(([split, { path }]) => [
        `MLOPS_DATA_${split.toUpperCase().replaceAll(/[^A-Z0-9]/g, '_')}`,
        (0,external_node_path_.resolve)(place.directory, path),
    ]);
    const environment = {
        ...Object.fromEntries(splits),
        MLOPS_PARAMS_FILE: files.params,
        MLOPS_OUTPUT_DIR: output,
        MLOPS_METRICS_FILE: files.metrics,
        MLOPS_CHECKPOINT_DIR: checkpoints,
        MLOPS_ATTEMPT: String(place.attempt),
        MLOPS_STOP_FILE: files.stop,
        MLOPS_SEED: String(plan.seed),
    };
    return { environment, files };
}
async function keepModel(output, train, place) {
    const shown = (0,external_node_path_.join)(folder/* OUTPUT_FOLDER */.z, train.model);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, train.model)))
        throw new errors/* UserError */.yo(`the training command ended well but wrote no "${train.model}" into MLOPS_OUTPUT_DIR`, {
            hint: `Write the model to $MLOPS_OUTPUT_DIR/${train.model}, or name the file it writes with train.model.`,
        });
    const facts = await (0,header/* readModelFacts */.B)((0,external_node_path_.join)(output, train.model), shown);
    const kept = (0,external_node_path_.join)(place.evidence, folder/* OUTPUT_FOLDER */.z);
    await (0,promises_.rm)(kept, { recursive: true, force: true });
    // A temporary folder is its owner's alone; later steps may run as another user.
    await (0,promises_.chmod)(output, 0o755);
    await (0,promises_.rename)(output, kept);
    return { ...facts, path: shown };
}

// EXTERNAL MODULE: ./lib/actions/context.js + 2 modules
var actions_context = __webpack_require__(27962);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/repaired.js + 6 modules
var repaired = __webpack_require__(56310);
;// CONCATENATED MODULE: ./lib/actions/train.js
















const train_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...actions_context/* evidenceInputs */.jN,
    ...inputs/* tokenInput */.e1,
    params: schemas/* string */.YjP()
        .optional()
        .describe('Parameters that override the file, as YAML: `learning_rate: 0.1`. One per line.'),
    force: (0,inputs/* booleanInput */.tE)().default(false).describe('Train although an identical successful run is known.'),
    ...actions_context/* forkInput */.v4,
});
const train = {
    name: 'train',
    title: 'Train a model',
    description: 'Runs your training command, streams its output, records code, data, parameters, environment and hardware, and skips what has already been trained.',
    branding: { icon: 'cpu', color: 'blue' },
    inputs: train_inputs,
    outputs: {
        run: 'Path of run.json.',
        'model-path': 'Path of the trained model.',
        'model-sha256': 'SHA-256 of the trained model.',
        fingerprint: 'Digest of everything that should change the result.',
        report: 'Path of the HTML report.',
        skipped: '`true` where an identical run was found and the command was not run.',
    },
    async run(values, platform) {
        (0,actions_context/* refuseForks */.AS)(platform, values['allow-forks'], 'train');
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        const { config } = context.model;
        const settings = config.train;
        if (!settings)
            throw context.model.error([], 'has no "train", so there is no command to run');
        const validation = await context.need('validation', 'validate-data');
        refuseInvalid(context, validation);
        checkPaths(context, settings);
        const plan = await planTraining(settings, await splitsToTrainOn(context, validation), context.directory, parseOverrides(values.params));
        const decision = values.force
            ? { skip: false, reason: 'forced' }
            : compareWithPrevious(plan, ...(await findPrevious(context, plan)));
        platform.log.info(`${decision.skip ? 'Skipped' : 'Training'}: ${decision.reason}`);
        return decision.skip
            ? skip(context, plan, validation, decision.reason)
            : train_execute(context, plan, validation);
    },
};
/** Before any of them is read: a link could make a file of the machine a parameter, and so part of run.json. */
function checkPaths(context, { inputs, params, locks = [] }) {
    for (const path of inputs)
        context.inside(path, 'train.inputs');
    for (const path of locks)
        context.inside(path, 'train.locks');
    if (params)
        context.inside(params, 'train.params');
}
function refuseInvalid(context, validation) {
    if (validation.outcome !== 'fail' && validation.outcome !== 'inconclusive')
        return;
    throw new errors/* UserError */.yo(`the data did not pass validation (${validation.outcome}), so nothing is trained on it`, {
        location: { file: context.shown(context.evidence.path('validation')) },
    });
}
/** The validated splits, which must still be the bytes that were validated. */
async function splitsToTrainOn(context, validation) {
    const splits = {};
    for (const [split, path] of Object.entries(context.model.config.data.splits)) {
        const facts = validation.datasets[split];
        if (!facts)
            throw context.model.error(['data', 'splits', split], `split "${split}" was not validated`);
        const validated = (0,repaired/* validatedFile */.B)(context, validation.repair, split);
        const { file } = validated;
        const files = (0,data_files/* findFiles */.lY)(file, context.shown(file));
        const bytes = await (0,fingerprint/* bytesDigest */.G2)(files);
        if (bytes !== facts.digests.bytes)
            throw context.model.error(['data', 'splits', split], `"${validation.repair?.[split]?.used === 'clean' ? context.shown(file) : path}" has changed since it was validated: ${facts.digests.bytes} then, ${bytes} now`, 'Run validate-data again.');
        const images = await imagesOf(context, split, validated);
        const before = validation.images?.[split]?.digest;
        if (before !== undefined && images !== before)
            throw context.model.error(['data', 'images'], `an image that "${path}" names has changed since it was validated`, 'Run validate-data again.');
        // The command sees the data, not the file that says where DVC keeps it.
        splits[split] = {
            path: (0,external_node_path_.relative)(context.directory, files.path),
            rows: facts.rows,
            bytes,
            ...(images ? { images } : {}),
        };
    }
    return splits;
}
/** Most data has none, and what reads them takes long to load. */
async function imagesOf(context, split, validated) {
    if (!context.model.config.data.images)
        return undefined;
    const { imagesNow } = await __webpack_require__.e(/* import() */ 1047).then(__webpack_require__.bind(__webpack_require__, 81047));
    return imagesNow(context, split, validated);
}
function parseOverrides(text) {
    if (!text)
        return {};
    const { value } = (0,yaml/* parseYaml */.hN)(text, 'input "params"');
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    throw new errors/* UserError */.yo('input "params" must hold names and values, for example "learning_rate: 0.1"');
}
const cacheKey = (context, plan) => `mlops-${context.model.name}-${plan.fingerprint.digest.slice('sha256:'.length, 32)}`;
/** Relative to the workspace: the paths are part of a cache's identity, and workspaces lie in different places. */
const cachedPaths = (context) => [context.evidence.path('run'), (0,external_node_path_.join)(context.evidence.directory, folder/* OUTPUT_FOLDER */.z)].map((path) => context.shown(path));
/** The last run here, else the one that the cache holds for this fingerprint; and whether its model is intact. */
async function findPrevious(context, plan) {
    const here = await context.evidence.read('run');
    const same = here?.fingerprint === plan.fingerprint.digest;
    if (!same)
        await context.platform.restoreCache(cachedPaths(context), cacheKey(context, plan));
    const previous = same ? here : ((await context.evidence.read('run')) ?? here);
    const model = previous?.trained && (0,external_node_path_.join)(context.evidence.directory, previous.trained.path);
    const intact = model && (0,external_node_fs_.existsSync)(model) && (await (0,evidence_files/* fileDigest */.hd)(model)) === previous?.trained?.sha256;
    return [previous, Boolean(intact)];
}
/** The earlier result stands for this commit and this validation: what went in is the same, digest by digest. */
async function skip(context, plan, validation, reason) {
    const { digest: _, ...previous } = (await context.evidence.read('run'));
    return finish(context, plan, {
        ...previous,
        ...context.envelope('skipped', { validation: validation.digest }),
        code: await describeCode(context, plan),
        data: plan.data,
        skipped: { reason, run: previous.skipped?.run ?? previous.run.url },
    });
}
async function train_execute(context, plan, validation) {
    const { platform, model } = context;
    const result = await platform.log.group(`Training ${model.name}: ${plan.command}`, () => runTraining(plan, model.config.train, {
        directory: context.directory,
        evidence: context.evidence.directory,
        log: platform.log,
        attempt: platform.run.attempt ?? 1,
    }));
    const { cancelled, signal, ...measured } = result;
    const finished = await finish(context, plan, {
        ...context.envelope(measured.trained ? 'pass' : 'fail', { validation: validation.digest }),
        ...measured,
        command: plan.command,
        fingerprint: plan.fingerprint.digest,
        fingerprintParts: plan.fingerprint.parts,
        skipped: null,
        seed: plan.seed,
        params: plan.params,
        code: await describeCode(context, plan),
        data: plan.data,
    });
    if (cancelled)
        throw new errors/* PlatformError */.Wk(`training was stopped after ${(0,lib_text/* duration */.p0)(measured.seconds)} (${signal ?? 'asked to stop'})`);
    if (measured.trained)
        await platform.saveCache(cachedPaths(context), cacheKey(context, plan));
    return finished;
}
/** `dirty` where a declared input differs from the commit, and where that cannot be told. */
async function describeCode(context, plan) {
    const git = new git_git/* Git */.T({ directory: context.directory });
    const { code, stdout } = await git.run([
        'status',
        '--porcelain=v1',
        '--',
        ...plan.files.map(({ path }) => path),
    ]);
    return { sha: context.platform.run.sha, dirty: code !== 0 || stdout.length > 0, files: plan.files };
}
async function finish(context, plan, content) {
    const run = await context.write('run', content);
    const report = runReport(run, context.links);
    const model = run.trained && (0,external_node_path_.join)(context.evidence.directory, run.trained.path);
    await context.publish('run', report, model ? [model] : []);
    return {
        outcome: run.outcome,
        headline: train_headline(context, run),
        outputs: {
            run: context.shown(context.evidence.path('run')),
            'model-path': model ? context.shown(model) : '',
            'model-sha256': run.trained?.sha256 ?? '',
            fingerprint: plan.fingerprint.digest,
            skipped: String(run.skipped !== null),
            report: context.shown(context.evidence.path('run', 'html')),
        },
        report,
    };
}
function train_headline(context, run) {
    if (run.skipped)
        return `${context.model.name}: not trained again: ${run.skipped.reason}`;
    if (!run.trained)
        return `${context.model.name}: the training command ended with exit code ${run.exitCode ?? 'none'}${run.exitCode === 137 ? ' (killed; probably out of memory)' : ''}`;
    const splits = Object.entries(run.data).map(([split, { rows }]) => `${split} ${rows === null ? '' : (0,lib_text/* count */.U9)(rows)}`);
    return `${context.model.name}: trained in ${(0,lib_text/* duration */.p0)(run.seconds)} (rows: ${splits.join(', ')})`;
}


/***/ }),

/***/ 7111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ BY_GROUP),
/* harmony export */   Nl: () => (/* binding */ spanTexts),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   Vb: () => (/* binding */ isRate),
/* harmony export */   k0: () => (/* binding */ changeText),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/** Shares of rows: told in per cent, their changes in percentage points. */
const RATES = /^(?:(?:top_\d+_|balanced_)?accuracy|(?:precision|recall)(?:_\w+)?|specificity|negative_predictive_value|(?:true|false)_(?:positive|negative)_rate|selection_rate|hamming_loss|(?:traffic_)?churn|negative_flip_rate|demographic_parity|equal_opportunity|equalized_odds)$/;
/** A gate of fairness: `selection_rate_difference by sex`. */
const BY_GROUP = /^(.+)_(difference|ratio) by (.+)$/s;
function isRate(name) {
    const fair = BY_GROUP.exec(name);
    return fair ? fair[2] === 'difference' && RATES.test(fair[1]) : RATES.test(name);
}
/** At most four digits. */
const plain = (value) => String(Number(value.toPrecision(4)));
/** `0.791`, `41.2 %` */
const valueText = (metric, value) => isRate(metric) ? `${plain(100 * value)} %` : plain(value);
/** `0.005`, `2.5 pp` */
const changeText = (metric, change) => isRate(metric) ? `${plain(100 * change)} pp` : plain(change);
/** `0.009 to 0.016`, `0.9 to 1.6 pp`: as many decimals as the interval supports, two digits of its half-width. */
function spanTexts(metric, [low, high]) {
    const [scale, unit] = isRate(metric) ? [100, ' pp'] : [1, ''];
    const halfWidth = (scale * Math.abs(high - low)) / 2;
    const decimals = halfWidth > 0 ? Math.min(10, Math.max(0, 1 - Math.floor(Math.log10(halfWidth)))) : 4;
    const show = (value) => (scale * value).toFixed(decimals);
    return { from: show(low), to: `${show(high)}${unit}` };
}


/***/ }),

/***/ 86159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H2: () => (/* binding */ measureTitle),
/* harmony export */   Vu: () => (/* binding */ metricTitle),
/* harmony export */   oS: () => (/* binding */ measuredIn),
/* harmony export */   qd: () => (/* binding */ isQuality)
/* harmony export */ });
/* harmony import */ var _evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91623);
/* harmony import */ var _evaluation_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7111);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);



/** A gate on what a model costs: `p95 latency (ms, batch 1)`, `file size (bytes)`. */
const MEASURED = /^(.+) \((ms|bytes)(?:, batch (\d+))?\)$/;
const TITLES = new Map([
    ['negative_flip_rate', 'negative flip rate'],
    ['churn', 'churn'],
    ['traffic_churn', 'churn on traffic'],
    ['export_parity', 'difference of the export'],
]);
/** What people call a metric; its own name where it is not one of ours, as in a training log. */
function metricTitle(name) {
    const known = (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name)?.title ?? TITLES.get(name);
    if (known)
        return known;
    const measured = MEASURED.exec(name);
    if (measured)
        return `${measured[1]}${measured[3] ? `, ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(Number(measured[3]), 'row')}` : ''}`;
    const fair = _evaluation_words_js__WEBPACK_IMPORTED_MODULE_2__/* .BY_GROUP */ .Kg.exec(name);
    if (!fair)
        return name;
    const [, measure, what, columns] = fair;
    return `${what} of ${measureTitle(measure)} by ${columns}`;
}
/** What people call a measure of fairness. */
const measureTitle = (name) => (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name)?.title ?? name.replaceAll('_', ' ');
/** Whether it says how good the answers are, and not what they cost or how they changed. */
const isQuality = (name) => (0,_evaluation_metrics_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .describeMetric */ .oz)(name) !== undefined;
const measuredIn = (name) => MEASURED.exec(name)?.[2] ?? null;


/***/ })

};
