export const id = 183;
export const ids = [183];
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/config/yaml.js
var yaml = __webpack_require__(98099);
// EXTERNAL MODULE: ./lib/data/files.js + 1 modules
var data_files = __webpack_require__(73497);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/evidence/run.js
var run = __webpack_require__(42644);
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
        return (0,build/* chart */.bW)((0,report_metrics/* metricTitle */.V)(metric), `${(0,report_metrics/* metricTitle */.V)(metric)} by step on ${splits.join(', ')}. Dashed grey: train. Blue: other splits.`, learningSpec(lines, splits, (0,report_metrics/* metricTitle */.V)(metric)));
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
        (0,report_metrics/* metricTitle */.V)(name),
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
        ...(trained ? [(0,build/* details */.zH)('Model', (0,build/* facts */.Ix)((0,model_facts/* modelRows */.v)(trained)))] : []),
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
    return Promise.all(paths.map(async (path) => ({ path, sha256: await (0,evidence_files/* fileDigest */.h)((0,external_node_path_.join)(directory, path)) })));
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
    const files = await Promise.all(paths.map(async (path) => ({ path, sha256: await (0,evidence_files/* fileDigest */.h)((0,external_node_path_.join)(directory, path)) })));
    const locks = await lockFiles(directory, train.locks);
    const recipe = {
        command: train.run,
        code: Object.fromEntries(files.map(({ path, sha256 }) => [path, sha256])),
        data: Object.fromEntries(Object.entries(splits).map(([split, { bytes }]) => [split, bytes])),
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
    const shown = (0,external_node_path_.join)(run/* OUTPUT_FOLDER */.z, train.model);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(output, train.model)))
        throw new errors/* UserError */.yo(`the training command ended well but wrote no "${train.model}" into MLOPS_OUTPUT_DIR`, {
            hint: `Write the model to $MLOPS_OUTPUT_DIR/${train.model}, or name the file it writes with train.model.`,
        });
    const facts = await (0,header/* readModelFacts */.B)((0,external_node_path_.join)(output, train.model), shown);
    const kept = (0,external_node_path_.join)(place.evidence, run/* OUTPUT_FOLDER */.z);
    await (0,promises_.rm)(kept, { recursive: true, force: true });
    // A temporary folder is its owner's alone; later steps may run as another user.
    await (0,promises_.chmod)(output, 0o755);
    await (0,promises_.rename)(output, kept);
    return { ...facts, path: shown };
}

// EXTERNAL MODULE: ./lib/actions/context.js + 7 modules
var actions_context = __webpack_require__(92268);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
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
        const file = context.data(path, ['data', 'splits', split]);
        const files = (0,data_files/* findFiles */.lY)(file, context.shown(file));
        const bytes = await (0,fingerprint/* bytesDigest */.G2)(files);
        if (bytes !== facts.digests.bytes)
            throw context.model.error(['data', 'splits', split], `"${path}" has changed since it was validated: ${facts.digests.bytes} then, ${bytes} now`, 'Run validate-data again.');
        // The command sees the data, not the file that says where DVC keeps it.
        splits[split] = { path: (0,external_node_path_.relative)(context.directory, files.path), rows: facts.rows, bytes };
    }
    return splits;
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
const cachedPaths = (context) => [context.evidence.path('run'), (0,external_node_path_.join)(context.evidence.directory, run/* OUTPUT_FOLDER */.z)].map((path) => context.shown(path));
/** The last run here, else the one that the cache holds for this fingerprint; and whether its model is intact. */
async function findPrevious(context, plan) {
    const here = await context.evidence.read('run');
    const same = here?.fingerprint === plan.fingerprint.digest;
    if (!same)
        await context.platform.restoreCache(cachedPaths(context), cacheKey(context, plan));
    const previous = same ? here : ((await context.evidence.read('run')) ?? here);
    const model = previous?.trained && (0,external_node_path_.join)(context.evidence.directory, previous.trained.path);
    const intact = model && (0,external_node_fs_.existsSync)(model) && (await (0,evidence_files/* fileDigest */.h)(model)) === previous?.trained?.sha256;
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

/***/ 97936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ partsDigest),
/* harmony export */   G2: () => (/* binding */ bytesDigest),
/* harmony export */   Js: () => (/* binding */ hexSum),
/* harmony export */   MT: () => (/* binding */ addSums),
/* harmony export */   Pn: () => (/* binding */ sumRows),
/* harmony export */   QH: () => (/* binding */ rowsDigest),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   ku: () => (/* binding */ schemaDigest)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22322);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30624);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11821);






async function fileParts({ paths, root }) {
    const parts = [];
    for (const path of paths)
        parts.push({
            path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'),
            bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size,
            sha256: await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_3__/* .fileDigest */ .h)(path),
        });
    return parts;
}
/** Of the file's bytes, equal to its Git LFS oid; of `path, size, digest` lines where there are several. */
function partsDigest(parts) {
    if (parts.length === 1)
        return parts[0].sha256;
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(parts.map(({ path, bytes, sha256: of }) => `${path}\0${bytes}\0${of}\n`).join(''));
}
const bytesDigest = async (files) => partsDigest(await fileParts(files));
/** Of the names and logical types of the columns, whatever their order. */
function schemaDigest(columns) {
    const lines = byName(columns).map(({ name, type }) => [name, (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .logicalTypeOf */ .z9)(type) ?? type]);
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify(lines));
}
const WORD = 1n << 64n;
/**
 * Counts rows and sums them as a multiset: the MD5 of every row's canonical text, fields in the order of their
 * names and each with its length, modulo 2^128. A sum, for an exclusive or would cancel pairs of equal rows. The
 * order of rows and columns and the format of the file do not matter, and sums of parts add up.
 */
async function sumRows(engine, source, columns) {
    const sorted = byName(columns);
    const fields = sorted
        .map(({ name, type }) => (0,_types_js__WEBPACK_IMPORTED_MODULE_5__/* .canonicalText */ .A4)((0,_engine_js__WEBPACK_IMPORTED_MODULE_4__/* .sqlIdentifier */ .I3)(name), type))
        .map((text, i) => ({ select: `${text} AS f${i}`, parts: `coalesce(strlen(f${i}), -1), ':', f${i}` }));
    const row = `md5_number(concat(${fields.map(({ parts }) => parts).join(', ')}))`;
    const [sums] = await engine.rows(`SELECT count(*) AS rows, CAST(coalesce(sum(CAST(m & 18446744073709551615::UHUGEINT AS UBIGINT)), 0) AS VARCHAR) AS low,
     CAST(coalesce(sum(CAST(m >> 64 AS UBIGINT)), 0) AS VARCHAR) AS high
     FROM (SELECT ${row} AS m FROM (SELECT ${fields.map(({ select }) => select).join(', ')} FROM ${source}))`);
    const sum = (BigInt(sums.low) + BigInt(sums.high) * WORD) % (WORD * WORD);
    return { rows: sums.rows, sum };
}
/** Of the names of the columns and of the rows as a multiset. */
function rowsDigest(columns, rows, sum) {
    const names = byName(columns).map(({ name }) => name);
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(JSON.stringify([names, String(rows), hexSum(sum)]));
}
const addSums = (sums) => sums.reduce((total, sum) => total + sum, 0n) % (WORD * WORD);
const hexSum = (sum) => sum.toString(16).padStart(32, '0');
const byName = (columns) => [...columns].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));


/***/ }),

/***/ 11821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isCompatible),
/* harmony export */   A4: () => (/* binding */ canonicalText),
/* harmony export */   Fd: () => (/* binding */ strictCast),
/* harmony export */   ur: () => (/* binding */ LOGICAL_TYPES),
/* harmony export */   z9: () => (/* binding */ logicalTypeOf)
/* harmony export */ });
/** ODCS names of the column types that contracts may use. */
const LOGICAL_TYPES = ['string', 'integer', 'number', 'boolean', 'date', 'timestamp'];
/** The logical type that a DuckDB type is by itself; undefined for nested and binary types. */
function logicalTypeOf(type) {
    if (/^U?(TINY|SMALL|BIG|HUGE)INT$|^U?INTEGER$/.test(type))
        return 'integer';
    if (/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type))
        return 'number';
    if (/^(VARCHAR|UUID|ENUM\(.*\))$/.test(type))
        return 'string';
    if (type === 'BOOLEAN')
        return 'boolean';
    if (type === 'DATE')
        return 'date';
    return type.startsWith('TIMESTAMP') ? 'timestamp' : undefined;
}
const INTEGER = '[+-]?[0-9]+([.]0*)?';
const NUMBER = '[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?';
const DATE = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
/** RFC 3339: no hour 24, which the engine would take for the next day. */
const HOUR = '([01][0-9]|2[0-3])';
const TIME = `${HOUR}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?`;
const OFFSET = `(Z|[+-]${HOUR}(:?[0-5][0-9])?)?`;
const MIDNIGHT = '([ T]00:00(:00([.]0+)?)?)?';
/**
 * Casts without the conveniences of a SQL cast, which rounds `5.7` to 6, reads `1_000` and `0x10` as numbers, and
 * drops the offset of a timestamp.
 */
function strictCast(expression, stored, wanted) {
    const from = logicalTypeOf(stored.type);
    if (stored.text || (from === 'string' && (wanted === 'date' || wanted === 'timestamp')))
        return textCast(expression, wanted);
    if (from === wanted)
        return sameType(expression, stored.type, wanted);
    if (from === 'integer' && wanted === 'number')
        return { value: expression, broken: 'false' };
    if (from === 'date' && wanted === 'timestamp')
        return { value: `CAST(${expression} AS TIMESTAMP)`, broken: 'false' };
    if (from === 'number' && wanted === 'integer')
        return wholeNumbers(expression, stored.type);
    if (from === 'timestamp' && wanted === 'date')
        return when(`date_trunc('day', ${expression}) = ${expression}`, expression, `CAST(${expression} AS DATE)`);
    return { value: 'NULL', broken: `${expression} IS NOT NULL` };
}
/** Whether values of the stored type can be of the logical type at all. */
const isCompatible = (stored, wanted) => strictCast('x', stored, wanted).value !== 'NULL';
/** `value` where `condition` holds; broken where it does not. */
const when = (condition, expression, value) => ({
    value: `CASE WHEN ${condition} THEN ${value} END`,
    broken: `${expression} IS NOT NULL AND NOT coalesce(${condition}, false)`,
});
function sameType(expression, type, wanted) {
    if (wanted === 'number' && !type.startsWith('DECIMAL'))
        return {
            value: `CASE WHEN isfinite(${expression}) THEN ${expression} END`,
            broken: `isinf(${expression})`,
        };
    if (wanted === 'timestamp' && type === 'TIMESTAMP WITH TIME ZONE')
        return instant(expression);
    return { value: expression, broken: 'false' };
}
function wholeNumbers(expression, type) {
    if (type.startsWith('DECIMAL'))
        return when(`${expression} = trunc(${expression})`, expression, expression);
    return {
        value: `CASE WHEN isfinite(${expression}) AND ${expression} = trunc(${expression}) THEN ${expression} END`,
        broken: `${expression} IS NOT NULL AND NOT isnan(${expression}) AND (isinf(${expression}) OR ${expression} <> trunc(${expression}))`,
    };
}
const instant = (expression) => ({
    value: `make_timestamp(epoch_us(${expression}))`,
    broken: 'false',
});
const matches = (expression, pattern) => `regexp_full_match(${expression}, '${pattern}')`;
/** Text of a shape, parsed: broken where it has another shape or does not parse; no characters are no value. */
function parsed(text, pattern, parse) {
    const value = `CASE WHEN ${matches(text, pattern)} THEN ${parse} END`;
    const given = `${text} <> ''`;
    return { value, given, broken: `${given} AND (${value}) IS NULL` };
}
function textCast(expression, wanted) {
    switch (wanted) {
        case 'string':
            return { value: expression, broken: 'false' };
        case 'integer':
            return parsed(expression, INTEGER, `TRY_CAST(${expression} AS BIGINT)`);
        case 'number': {
            const value = `TRY_CAST(${expression} AS DOUBLE)`;
            const finite = `${matches(expression, NUMBER)} AND isfinite(${value})`;
            return {
                value: `CASE WHEN ${finite} THEN ${value} END`,
                given: `${expression} <> '' AND lower(${expression}) <> 'nan'`,
                broken: `${expression} <> '' AND NOT coalesce(${finite}, false) AND lower(${expression}) <> 'nan'`,
            };
        }
        case 'boolean':
            return when(`lower(${expression}) IN ('true', 'false')`, `nullif(${expression}, '')`, `(lower(${expression}) = 'true')`);
        case 'date':
            return parsed(expression, DATE + MIDNIGHT, `TRY_CAST(${expression} AS DATE)`);
        case 'timestamp':
            return parsed(expression, `${DATE}([ T]${TIME}${OFFSET})?`, textTimestamp(expression));
    }
}
/** A cast to a plain timestamp drops an offset; the one that keeps it takes twice the time, so it waits for one. */
function textTimestamp(text) {
    const zone = `substr(${text}, 11)`;
    const hasOffset = `contains(${zone}, '+') OR contains(${zone}, '-') OR suffix(${text}, 'Z')`;
    const withOffset = instant(`TRY_CAST(${text} AS TIMESTAMP WITH TIME ZONE)`).value;
    return `CASE WHEN ${hasOffset} THEN ${withOffset} ELSE TRY_CAST(${text} AS TIMESTAMP) END`;
}
const EXACT_IN_DOUBLE = '9007199254740992';
/**
 * The one text that a value has whatever file holds it, as SQL: 5 for 5.0, an ISO date for a timestamp at midnight,
 * NULL for NaN. Types of the same value in CSV, Parquet and JSON Lines differ; this text does not.
 */
function canonicalText(expression, type) {
    if (type === 'VARCHAR')
        return expression;
    if (type === 'FLOAT' || type === 'DOUBLE')
        return realText(expression);
    const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(type);
    if (decimal)
        return decimalText(expression, Number(decimal[1]), Number(decimal[2]));
    if (type === 'TIMESTAMP WITH TIME ZONE')
        return timestampText(instant(expression).value);
    if (type.startsWith('TIMESTAMP'))
        return timestampText(expression);
    return `CAST(${expression} AS VARCHAR)`;
}
const realText = (x) => `CASE WHEN isnan(${x}) THEN NULL WHEN abs(${x}) < ${EXACT_IN_DOUBLE} AND ${x} = trunc(${x}) ` +
    `THEN CAST(CAST(${x} AS BIGINT) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`;
function decimalText(expression, width, scale) {
    if (scale === 0)
        return `CAST(${expression} AS VARCHAR)`;
    if (width <= 15)
        return realText(`CAST(${expression} AS DOUBLE)`);
    return `rtrim(rtrim(CAST(${expression} AS VARCHAR), '0'), '.')`;
}
const timestampText = (x) => `CASE WHEN date_trunc('day', ${x}) = ${x} THEN CAST(CAST(${x} AS DATE) AS VARCHAR) ELSE CAST(${x} AS VARCHAR) END`;


/***/ }),

/***/ 12585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ah: () => (/* binding */ explainGitFailure),
/* harmony export */   bd: () => (/* binding */ classifyGitFailure),
/* harmony export */   c$: () => (/* binding */ tellingLine),
/* harmony export */   sA: () => (/* binding */ explainPushFailure)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);

/** In this order: a rejected push also says that the remote end hung up. */
const SIGNS = [
    ['foreign-owner', /dubious ownership/],
    ['not-a-repository', /not a git repository/],
    ['shallow', /shallow update not allowed|remote unpack failed: (?:index-pack|unpack-objects).*shallow/],
    ['rules', /GH006|GH013|protected branch|repository rule violations|hook declined/i],
    [
        'permission',
        /returned error: 403|denied to |Permission to .* denied|Write access to repository not granted|insufficient permission|unable to create temporary object directory|not allowed to push|service not enabled/i,
    ],
    [
        'authentication',
        /Authentication failed|could not read (?:Username|Password)|returned error: 401|Permission denied \(|Repository not found|returned error: 404/i,
    ],
    [
        'contention',
        /cannot lock ref|Unable to create .*\.lock|couldn't find remote ref|shallow file has changed/i,
    ],
    [
        'network',
        /Could not resolve host|Failed to connect|Connection (?:timed out|refused|reset|closed)|Couldn't connect|returned error: (?:429|5\d\d)|RPC failed|early EOF|hung up unexpectedly|timed out|too slow|TLS|SSL|Could not read from remote repository/i,
    ],
];
function classifyGitFailure(stderr) {
    return SIGNS.find(([, sign]) => sign.test(stderr))?.[0] ?? 'other';
}
/** The line of git's standard error that says most. */
function tellingLine(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const telling = lines.find((line) => /^(fatal|error|remote: (error|fatal)): /.test(line)) ?? lines.at(-1);
    return (telling ?? 'no message').replace(/^(remote: )?(fatal|error): /, '');
}
/** One error, in the user's terms, for a git that failed before or outside of a push. */
function explainGitFailure(args, stderr, directory) {
    const line = tellingLine(stderr);
    switch (classifyGitFailure(stderr)) {
        case 'not-a-repository':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this folder is not a git repository', {
                location: { file: directory },
                hint: 'The registry lives in git. Add a step with actions/checkout before this one.',
            });
        case 'foreign-owner':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('this repository belongs to another user of this machine, so git does not trust it', {
                location: { file: directory },
                hint: `Allow it in a step before: git config --global --add safe.directory ${directory}`,
            });
        case 'permission':
        case 'authentication':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot read the registry: ${line}`, {
                hint: 'Add to the job:\n    permissions:\n      contents: read',
            });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`git ${args[0]} failed: ${line}`, { cause: stderr });
    }
}
const WRITE_HINT = '    permissions:\n      contents: write      # register pushes tags and the ledger';
const FORK_HINT = 'This run is from a fork, so its token stays read-only whatever the workflow says; ' +
    'register in the workflow that runs after the merge.';
/** One error for a push that no retry can help. */
function explainPushFailure(stderr, context) {
    const fork = context.fromFork ? `\n${FORK_HINT}` : '';
    switch (classifyGitFailure(stderr)) {
        case 'rules':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot push ${context.what}: a rule of the repository forbids it: ${rule(stderr)}`, {
                hint: `Let workflows create tags and push to the branch mlops/ledger; block only their deletion and force pushes. Where the rule must stay, push with the token of an app on its bypass list.${fork}`,
            });
        case 'permission':
        case 'authentication':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PermissionError */ .i_(`Cannot push ${context.what}: the token may not write. Add to the job:`, {
                hint: `${WRITE_HINT}${fork}`,
            });
        case 'shallow':
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`Cannot push ${context.what}: this clone is shallow and ${context.remote} lacks the commits before it`, { hint: 'Check out the whole history:\n    with:\n      fetch-depth: 0' });
        default:
            return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Cannot push ${context.what} to ${context.remote}: ${tellingLine(stderr)}`, {
                cause: stderr,
            });
    }
}
/** The rule in the server's words, without its drawing. */
function rule(stderr) {
    const lines = stderr
        .split('\n')
        .filter((line) => line.startsWith('remote:'))
        .map((line) => line.replace(/^remote:\s*((error|fatal): )?/, '').trim());
    return (lines.find((line) => /GH0\d\d|rule|protected/i.test(line)) ?? lines.find(Boolean) ?? tellingLine(stderr));
}


/***/ }),

/***/ 45216:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12585);




/** Variables that would point git at another repository when we run inside one of its hooks. */
const INHERITED = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_ALTERNATE_OBJECT_DIRECTORIES',
    'GIT_COMMON_DIR',
    'GIT_NAMESPACE',
    'GIT_PREFIX',
];
/** For this process only; nothing is written to any config file. A dead connection ends after 30 seconds. */
const SETTINGS = [
    'gc.auto=0',
    'maintenance.auto=false',
    'push.followTags=false',
    'push.gpgSign=false',
    'push.recurseSubmodules=no',
    'fetch.recurseSubmodules=false',
    'core.filesRefLockTimeout=3000',
    'core.packedRefsTimeout=3000',
    'http.lowSpeedLimit=1',
    'http.lowSpeedTime=30',
].flatMap((setting) => ['-c', setting]);
/** The one way to git: argv arrays, no shell, no prompt, messages in English so that they can be read. */
class Git {
    directory;
    #environment;
    constructor(options) {
        this.directory = options.directory;
        this.#environment = options.environment ?? {};
    }
    /** Runs git and gives its exit code, whatever it is. Throws only where git cannot be started. */
    run(args, call = {}) {
        return new Promise((resolve, reject) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...SETTINGS, ...args], {
                cwd: this.directory,
                env: this.#childEnvironment(call.environment),
                stdio: ['pipe', 'pipe', 'pipe'],
                windowsHide: true,
            });
            const stdout = [];
            const stderr = [];
            child.stdout.on('data', (chunk) => stdout.push(chunk));
            child.stderr.on('data', (chunk) => stderr.push(chunk));
            child.on('error', (cause) => reject(this.#cannotStart(cause)));
            child.on('close', (code) => resolve({
                code: code ?? 128,
                stdout: Buffer.concat(stdout),
                stderr: this.redact(Buffer.concat(stderr).toString('utf8')),
            }));
            // git may exit before it has read its input; its exit code then says why.
            child.stdin.on('error', () => undefined);
            child.stdin.end(call.input ?? '');
        });
    }
    /** Standard output of a git that succeeds. Throws what {@link explainGitFailure} makes of one that does not. */
    async bytes(args, call) {
        const result = await this.run(args, call);
        if (result.code !== 0)
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .explainGitFailure */ .ah)(args, result.stderr, this.directory);
        return result.stdout;
    }
    /** The same as text, without the newline at its end. */
    async read(args, call) {
        return (await this.bytes(args, call)).toString('utf8').replace(/\n$/, '');
    }
    /** `text` without passwords in URLs and without any value of the caller's environment. */
    redact(text) {
        let clean = text.replace(/(\w+:\/\/)[^/@\s]+@/g, '$1***@');
        for (const value of Object.values(this.#environment))
            for (const secret of [value, ...value.split(/\s+/)])
                if (secret.length >= 8)
                    clean = clean.replaceAll(secret, '***');
        return clean;
    }
    #childEnvironment(extra = {}) {
        const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !INHERITED.includes(name)));
        return { ...inherited, ...this.#environment, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...extra };
    }
    #cannotStart(cause) {
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(this.directory))
            return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('this folder does not exist', { location: { file: this.directory }, cause });
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('git cannot be started: it is not on the PATH', {
            hint: 'Install git 2.29 or newer on this machine.',
            cause,
        });
    }
}


/***/ }),

/***/ 58886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ requireOneFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);



/**
 * The digest of the file must cover the weights, or a version would not say what it is.
 *
 * @throws UserError where weights are in another file; the first question is whether that file is there at all
 */
function requireOneFile(model, path, shownPath) {
    const outside = model.initializers.find(({ external }) => external !== null);
    if (!outside)
        return;
    const where = outside.external ?? '';
    const location = { file: shownPath };
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(where) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(where).startsWith('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`keeps weights ("${outside.name}") in "${where}", outside of its own folder`, {
            location,
            hint: 'Such a path is not followed. Export the model again as one file.',
        });
    if (where !== '' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), where)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`keeps weights ("${outside.name}") in "${where}", which is not beside it`, {
            location,
            hint: `Export it as one file, where the other still is: ${MEND}`,
        });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`keeps weights ("${outside.name}") in another file, which its digest does not cover`, {
        location,
        hint: `Save it as one file: ${MEND}`,
    });
}
const MEND = 'onnx.save(onnx.load(path), path, save_as_external_data=False).';


/***/ }),

/***/ 69887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ readModelFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);



/** Protobuf, and so ONNX in one file, ends here. */
const LARGEST = 2 ** 31 - 1;
const EXPORT = 'Export the model to ONNX first: skl2onnx, onnxmltools, torch.onnx.export, tf2onnx …';
/** What is often found where a model should be; `text` is the first bytes as Latin-1. */
const IMPOSTORS = [
    {
        starts: (text) => text.startsWith('version https://git-lfs'),
        name: 'a Git LFS pointer: the model itself was not fetched',
        hint: 'Set `lfs: true` on actions/checkout, or run `git lfs pull`.',
    },
    {
        starts: (text) => /^\s*<(!doctype|html|\?xml)/i.test(text),
        name: 'an HTML or XML page, probably the answer of a server instead of the file',
        hint: 'Fetch the file again and look at the address and the token that were used.',
    },
    {
        starts: (text) => text.startsWith('PK\x03\x04'),
        name: 'a zip archive (an artifact that was not unpacked, a PyTorch checkpoint or a Keras file)',
        hint: `Unpack it if it holds model.onnx. Otherwise: ${EXPORT}`,
    },
    { starts: (text) => text.startsWith('\x1f\x8b'), name: 'a gzip archive', hint: 'Unpack it with gunzip.' },
    {
        starts: (text) => ['\x80\x03', '\x80\x04', '\x80\x05'].includes(text.slice(0, 2)),
        name: 'a Python pickle',
        hint: EXPORT,
    },
    { starts: (text) => text.startsWith('\x89HDF'), name: 'an HDF5 file', hint: EXPORT },
    {
        starts: (text) => text.slice(4, 8) === 'ORTM',
        name: 'a file in the ORT format of ONNX Runtime',
        hint: 'Give the .onnx file it was made from.',
    },
    { starts: (text) => /^\s*[[{]/.test(text), name: 'JSON text', hint: EXPORT },
];
/**
 * The bytes of a model file, once it is sure that they can be ONNX.
 *
 * @param shownPath how errors name the file
 * @throws UserError where it is missing, empty, too large or something else
 */
async function readModelFile(path, shownPath) {
    const location = { file: shownPath };
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch((error) => {
        if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('no such model file', {
            location,
            hint: 'Check the path. If another job wrote it, download its artifact first.',
        });
    });
    if (found.isDirectory())
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is a folder, not a model file', { location, hint: 'Name the .onnx file inside it.' });
    if (found.size === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('is empty: 0 bytes', {
            location,
            hint: 'The command that writes it stopped early, or the transfer failed. Export or fetch it again.',
        });
    if (found.size > LARGEST)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .bytes */ .ee)(found.size)}; an ONNX file ends at 2 GiB`, { location });
    const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    const start = bytes.toString('latin1', 0, 64);
    const impostor = IMPOSTORS.find(({ starts }) => starts(start));
    if (impostor)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is not an ONNX model but ${impostor.name}`, { location, hint: impostor.hint });
    return bytes;
}


/***/ }),

/***/ 44945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ MODEL),
/* harmony export */   Xh: () => (/* binding */ parseModel),
/* harmony export */   b4: () => (/* binding */ listAttribute),
/* harmony export */   bV: () => (/* binding */ ELEMENT_TYPES),
/* harmony export */   bo: () => (/* binding */ GRAPH),
/* harmony export */   xk: () => (/* binding */ initializerValues)
/* harmony export */ });
/* harmony import */ var _protobuf_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49130);

/** Field numbers of onnx.proto3 that more than one module needs. */
const MODEL = {
    irVersion: 1,
    producer: 2,
    producerVersion: 3,
    graph: 7,
    opset: 8,
    metadata: 14,
};
const GRAPH = { node: 1, initializer: 5, input: 11, output: 12, sparseInitializer: 15 };
const NODE = { input: 1, output: 2, opType: 4, attribute: 5, domain: 7 };
const ATTRIBUTE = { name: 1, ints: 8, strings: 9 };
const TENSOR = {
    dims: 1,
    dataType: 2,
    int32: 5,
    strings: 6,
    int64: 7,
    name: 8,
    raw: 9,
    externalData: 13,
    location: 14,
};
const EXTERNAL = 1n;
/** `TensorProto.DataType` by number. */
const ELEMENT_TYPES = [
    'undefined',
    'float',
    'uint8',
    'int8',
    'uint16',
    'int16',
    'int32',
    'int64',
    'string',
    'bool',
    'float16',
    'double',
    'uint32',
    'uint64',
    'complex64',
    'complex128',
    'bfloat16',
];
/**
 * Walks the bytes of an ONNX file (IR 3 and later).
 *
 * @param file name in errors
 * @throws UserError where the bytes are no ONNX model, with the offset
 */
function parseModel(bytes, file) {
    const message = new _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .Message */ .QB(bytes, file);
    const parts = { producer: [], opsets: {}, metadata: {} };
    for (const field of message.fields())
        addModelField(parts, message, field);
    if (parts.graphField === undefined || parts.irVersion === undefined)
        throw message.damaged(bytes.length, 'no model graph was found up to the end');
    const graph = message.message(parts.graphField);
    const { nodes, initializers, inputs, outputs } = readGraph(graph);
    const stored = new Set(initializers.map((initializer) => initializer.name));
    return {
        message,
        irVersion: parts.irVersion,
        producer: parts.producer.filter(Boolean).join(' '),
        opsets: parts.opsets,
        metadata: parts.metadata,
        graph,
        graphField: parts.graphField,
        nodes,
        initializers,
        // Before IR 4 every initializer had to be listed among the inputs.
        inputs: inputs.filter((input) => !stored.has(input.name)),
        optionalInputs: parts.irVersion < 4 ? [] : inputs.filter((input) => stored.has(input.name)),
        outputs,
    };
}
function addModelField(parts, message, field) {
    if (field.number === MODEL.irVersion)
        parts.irVersion = Number(message.integer(field));
    else if (field.number === MODEL.producer)
        parts.producer[0] = message.text(field);
    else if (field.number === MODEL.producerVersion)
        parts.producer[1] = message.text(field);
    else if (field.number === MODEL.graph)
        parts.graphField = field;
    else if (field.number === MODEL.opset) {
        const { text, integer } = readPair(message.message(field));
        parts.opsets[text[1] || 'ai.onnx'] = integer;
    }
    else if (field.number === MODEL.metadata) {
        const { text } = readPair(message.message(field));
        parts.metadata[text[1] ?? ''] = text[2] ?? '';
    }
}
/** Texts of fields 1 and 2 and the integer of field 2: the shape of an opset import and of a metadata entry. */
function readPair(message) {
    const text = {};
    let integer = 0;
    for (const field of message.fields())
        if (field.wire === _protobuf_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTH_DELIMITED */ .Tj)
            text[field.number] = message.text(field);
        else if (field.number === 2)
            integer = Number(message.integer(field));
    return { text, integer };
}
function readGraph(graph) {
    const nodes = [];
    const initializers = [];
    const inputs = [];
    const outputs = [];
    for (const field of graph.fields()) {
        if (field.number === GRAPH.node)
            nodes.push(readNode(graph.message(field), field));
        else if (field.number === GRAPH.initializer)
            initializers.push(readInitializer(graph.message(field)));
        else if (field.number === GRAPH.sparseInitializer)
            initializers.push(readSparse(graph.message(field)));
        else if (field.number === GRAPH.input)
            inputs.push(readValueInfo(graph.message(field)));
        else if (field.number === GRAPH.output)
            outputs.push(readValueInfo(graph.message(field)));
    }
    return { nodes, initializers, inputs, outputs };
}
function readNode(message, field) {
    const node = { opType: '', domain: '', inputs: [], outputs: [], field, message };
    for (const part of message.fields()) {
        if (part.number === NODE.input)
            node.inputs.push(message.text(part));
        else if (part.number === NODE.output)
            node.outputs.push(message.text(part));
        else if (part.number === NODE.opType)
            node.opType = message.text(part);
        else if (part.number === NODE.domain)
            node.domain = message.text(part);
    }
    return node;
}
/** A node's attribute that is a list of integers or strings, as strings; undefined where it is absent or empty. */
function listAttribute(node, name) {
    for (const field of node.message.fields()) {
        if (field.number !== NODE.attribute)
            continue;
        const attribute = node.message.message(field);
        const values = [];
        let found = '';
        for (const part of attribute.fields()) {
            if (part.number === ATTRIBUTE.name)
                found = attribute.text(part);
            if (found !== '' && found !== name)
                break;
            if (part.number === ATTRIBUTE.ints)
                values.push(...attribute.integers(part).map(String));
            else if (part.number === ATTRIBUTE.strings)
                values.push(attribute.text(part));
        }
        if (found === name && values.length > 0)
            return values;
    }
    return undefined;
}
function readInitializer(message) {
    const tensor = { name: '', dims: [], type: 'undefined', external: null, message };
    for (const field of message.fields()) {
        if (field.number === TENSOR.dims)
            tensor.dims.push(...message.integers(field).map(Number));
        else if (field.number === TENSOR.name)
            tensor.name = message.text(field);
        else if (field.number === TENSOR.dataType)
            tensor.type = elementType(message.integer(field));
        else if (field.number === TENSOR.location && message.integer(field) === EXTERNAL)
            tensor.external ??= '';
        else if (field.number === TENSOR.externalData) {
            const { text } = readPair(message.message(field));
            if (text[1] === 'location')
                tensor.external = text[2] ?? '';
        }
    }
    return tensor;
}
/** A SparseTensorProto: its stored values are field 1. */
function readSparse(message) {
    for (const field of message.fields())
        if (field.number === 1)
            return readInitializer(message.message(field));
    throw message.damaged(message.start, 'a sparse tensor without values');
}
/** The elements of a one-dimensional integer or string initializer, as strings; undefined for other types. */
function initializerValues({ message, type }) {
    const values = [];
    for (const field of message.fields()) {
        if (field.number === TENSOR.strings)
            values.push(message.text(field));
        else if (field.number === TENSOR.int32 || field.number === TENSOR.int64)
            values.push(...message.integers(field).map(String));
        else if (field.number === TENSOR.raw && type === 'int64')
            values.push(...rawIntegers(message, field, 8, (view, at) => view.getBigInt64(at, true)));
        else if (field.number === TENSOR.raw && type === 'int32')
            values.push(...rawIntegers(message, field, 4, (view, at) => view.getInt32(at, true)));
    }
    return ['string', 'int64', 'int32'].includes(type) ? values : undefined;
}
function rawIntegers(message, field, size, read) {
    const view = new DataView(message.bytes.buffer, message.bytes.byteOffset + field.start, field.end - field.start);
    return Array.from({ length: Math.floor(view.byteLength / size) }, (_, i) => String(read(view, i * size)));
}
const elementType = (number) => ELEMENT_TYPES[Number(number)] ?? 'unknown';
/** ValueInfoProto: name = 1, type = 2. */
function readValueInfo(message) {
    const facts = { name: '', type: 'unknown', shape: [] };
    for (const field of message.fields()) {
        if (field.number === 1)
            facts.name = message.text(field);
        else if (field.number === 2)
            Object.assign(facts, readType(message.message(field)));
    }
    return facts;
}
/** TypeProto: tensor = 1, sequence = 4, map = 5, optional = 9 (of a TypeProto = 1). */
function readType(message) {
    for (const field of message.fields()) {
        if (field.number === 1)
            return readTensorType(message.message(field));
        if (field.number === 4)
            return { type: 'sequence', shape: [] };
        if (field.number === 5)
            return { type: 'map', shape: [] };
        if (field.number === 9)
            return readOptional(message.message(field));
    }
    return { type: 'unknown', shape: [] };
}
function readOptional(message) {
    for (const field of message.fields()) {
        const { type, shape } = readType(message.message(field));
        return { type: `optional(${type})`, shape };
    }
    return { type: 'optional(unknown)', shape: [] };
}
/** TypeProto.Tensor: element type = 1, shape = 2 (dims = 1, each a value = 1 or a symbol = 2). */
function readTensorType(message) {
    let type = 'unknown';
    const shape = [];
    for (const field of message.fields()) {
        if (field.number === 1)
            type = elementType(message.integer(field));
        else if (field.number === 2) {
            const dims = message.message(field);
            for (const dim of dims.fields())
                if (dim.number === 1)
                    shape.push(readDimension(dims.message(dim)));
        }
    }
    return { type, shape };
}
function readDimension(message) {
    for (const field of message.fields()) {
        // Some exporters write 0 or −1 for "any size".
        if (field.number === 1)
            return message.integer(field) > 0n ? Number(message.integer(field)) : null;
        if (field.number === 2)
            return message.text(field) || null;
    }
    return null;
}


/***/ }),

/***/ 48564:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ readModelFacts)
/* harmony export */ });
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);
/* harmony import */ var _external_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58886);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69887);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44945);




/**
 * What an ONNX file says about itself, without running it. `parameters` counts the elements of the main graph's
 * initializers; the coefficients of `ai.onnx.ml` operators are attributes and not among them.
 *
 * @param shownPath how the facts and errors name the file
 * @throws UserError where the file is missing, empty, not ONNX, damaged, or keeps its weights elsewhere
 */
async function readModelFacts(path, shownPath = path) {
    const bytes = await (0,_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readModelFile */ .G)(path, shownPath);
    const model = (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .parseModel */ .Xh)(bytes, shownPath);
    (0,_external_js__WEBPACK_IMPORTED_MODULE_1__/* .requireOneFile */ .C)(model, path, shownPath);
    return {
        path: shownPath,
        sha256: (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(bytes),
        bytes: bytes.length,
        format: 'onnx',
        irVersion: model.irVersion,
        opsets: model.opsets,
        producer: model.producer,
        inputs: model.inputs,
        ...(model.optionalInputs.length > 0 ? { optionalInputs: model.optionalInputs } : {}),
        outputs: model.outputs,
        metadata: model.metadata,
        parameters: countParameters(model),
    };
}
function countParameters(model) {
    let total = 0;
    for (const { dims, message, name } of model.initializers) {
        const size = dims.reduce((product, dim) => product * dim, 1);
        total += size;
        if (dims.some((dim) => dim < 0) || !Number.isSafeInteger(total))
            throw message.damaged(message.start, `initializer "${name}" has impossible dims`);
    }
    return total;
}


/***/ }),

/***/ 49130:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AL: () => (/* binding */ lengthDelimited),
/* harmony export */   Lf: () => (/* binding */ varintField),
/* harmony export */   Pd: () => (/* binding */ lengthPrefix),
/* harmony export */   QB: () => (/* binding */ Message),
/* harmony export */   Tj: () => (/* binding */ LENGTH_DELIMITED)
/* harmony export */ });
/* unused harmony export varint */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);


/** The wire types that proto3 writes. */
const VARINT = 0;
const FIXED64 = 1;
const LENGTH_DELIMITED = 2;
const FIXED32 = 5;
/**
 * A view of one protobuf message inside a file's bytes; nothing is copied. Every read is bounds-checked, so that
 * a damaged file ends in a UserError that names the byte.
 *
 * @see https://protobuf.dev/programming-guides/encoding/
 */
class Message {
    bytes;
    file;
    start;
    end;
    constructor(bytes, file, start = 0, end = bytes.length) {
        this.bytes = bytes;
        this.file = file;
        this.start = start;
        this.end = end;
    }
    *fields() {
        let at = this.start;
        while (at < this.end) {
            const tag = this.varint(at);
            const number = Number(tag.value >> 3n);
            const wire = Number(tag.value & 7n);
            if (number === 0)
                throw this.damaged(at, 'a field has number 0');
            const field = { number, wire, at, ...this.payload(wire, tag.next, at) };
            yield field;
            at = field.end;
        }
    }
    message(field) {
        this.expect(field, LENGTH_DELIMITED);
        return new Message(this.bytes, this.file, field.start, field.end);
    }
    text(field) {
        this.expect(field, LENGTH_DELIMITED);
        return new TextDecoder().decode(this.bytes.subarray(field.start, field.end));
    }
    /** An int32 or int64. */
    integer(field) {
        this.expect(field, VARINT);
        return BigInt.asIntN(64, this.varint(field.start).value);
    }
    /** A repeated int64: `field` is one element, or a packed run of them. */
    integers(field) {
        if (field.wire === VARINT)
            return [this.integer(field)];
        this.expect(field, LENGTH_DELIMITED);
        const values = [];
        for (let at = field.start; at < field.end;) {
            const { value, next } = this.varint(at, field.end);
            values.push(BigInt.asIntN(64, value));
            at = next;
        }
        return values;
    }
    damaged(at, what) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not a readable ONNX file: ${what} at byte ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(at)}`, {
            location: { file: this.file },
            hint: 'It is damaged, cut off or of another format. Export the model again, or fetch the file again.',
        });
    }
    expect(field, wire) {
        if (field.wire !== wire)
            throw this.damaged(field.at, `field ${field.number} has wire type ${field.wire} instead of ${wire}`);
    }
    payload(wire, next, at) {
        if (wire === VARINT)
            return { start: next, end: this.varint(next).next };
        let start = next;
        let length = wire === FIXED64 ? 8n : 4n;
        if (wire === LENGTH_DELIMITED) {
            const prefix = this.varint(next);
            start = prefix.next;
            length = prefix.value;
        }
        else if (wire !== FIXED64 && wire !== FIXED32)
            throw this.damaged(at, `unknown wire type ${wire}`);
        if (length > BigInt(this.end - start))
            throw this.damaged(at, 'a field runs past the end of its message');
        return { start, end: start + Number(length) };
    }
    varint(at, end = this.end) {
        let low = 0;
        for (let i = 0; i < 4 && at + i < end; i++) {
            const byte = this.bytes[at + i];
            low |= (byte & 0x7f) << (7 * i);
            if (byte < 0x80)
                return { value: BigInt(low), next: at + i + 1 };
        }
        let value = BigInt(low);
        for (let i = 4; i < 10 && at + i < end; i++) {
            const byte = this.bytes[at + i];
            value |= BigInt(byte & 0x7f) << BigInt(7 * i);
            if (byte < 0x80)
                return { value: BigInt.asUintN(64, value), next: at + i + 1 };
        }
        throw this.damaged(at, end - at >= 10 ? 'a number is longer than 10 bytes' : 'a number is cut off');
    }
}
/** A varint of a value that is not negative. */
function varint(value) {
    const bytes = [];
    let rest = value;
    while (rest >= 0x80) {
        bytes.push((rest % 0x80) | 0x80);
        rest = Math.floor(rest / 0x80);
    }
    bytes.push(rest);
    return Uint8Array.from(bytes);
}
function varintField(number, value) {
    return Buffer.concat([varint(number * 8 + VARINT), varint(value)]);
}
/** Tag and length before `size` bytes of payload; apart from it, so that a large payload is not copied twice. */
function lengthPrefix(number, size) {
    return Buffer.concat([varint(number * 8 + LENGTH_DELIMITED), varint(size)]);
}
function lengthDelimited(number, payload) {
    const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload;
    return Buffer.concat([lengthPrefix(number, bytes.length), bytes]);
}


/***/ }),

/***/ 72734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ programEnvironment)
/* harmony export */ });
/** What the runner gives to actions and not to `run:` steps: inputs with tokens, saved state, its service's token. */
const OF_THE_ACTION = /^(INPUT_|STATE_|ACTIONS_(RUNTIME|RESULTS|CACHE)_|GITHUB_STATE$)/;
/**
 * The environment for programs that we start: what a `run:` step would see. A training script, or anything that it
 * downloads, must not find the token that this action was given.
 */
function programEnvironment(environment = process.env) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !OF_THE_ACTION.test(name)));
}


/***/ }),

/***/ 80323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Me: () => (/* binding */ CANDIDATE),
/* harmony export */   N0: () => (/* binding */ SOFT),
/* harmony export */   Pg: () => (/* binding */ INK),
/* harmony export */   ZW: () => (/* binding */ WARN),
/* harmony export */   _b: () => (/* binding */ HOLLOW),
/* harmony export */   e3: () => (/* binding */ PRODUCTION),
/* harmony export */   vR: () => (/* binding */ FAIL),
/* harmony export */   xZ: () => (/* binding */ RULE)
/* harmony export */ });
/**
 * The two colours of the product and their company, as variables of the page's style sheet: one SVG serves light,
 * dark and print. The fallbacks are for an SVG that is taken out of its page.
 */
const PRODUCTION = 'var(--production, #8a919c)';
const CANDIDATE = 'var(--candidate, #1667c7)';
const FAIL = 'var(--fail, #c4262e)';
const WARN = 'var(--warn, #9a6200)';
const INK = 'currentColor';
const SOFT = 'var(--soft, #59616b)';
const RULE = 'var(--rule, #dfe3e8)';
/** Fill of a mark that is only an outline: the ground it stands on. */
const HOLLOW = 'var(--card, #f8f9fb)';


/***/ }),

/***/ 34432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ provenance)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);


/** Who made the document, from what and when: the last fold of every report. */
function provenance(document, summary, rows = []) {
    const { run, tool, inputs, started, finished, digest } = document;
    const seconds = (Date.parse(finished) - Date.parse(started)) / 1000;
    const optional = [
        ['run', run.url && (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`${run.workflow ?? 'workflow'} ${run.id ?? ''}`.trim(), run.url)],
        ['by', run.actor],
        ['commit', run.sha && (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .Fu)(run.sha)],
    ];
    return (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)(summary, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .Ix)([
        ...rows,
        ...Object.entries(inputs).map(([name, value]) => [`input ${name}`, (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(value)]),
        ...optional.flatMap(([name, value]) => (value ? [[name, value]] : [])),
        ['finished', `${finished}, after ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .duration */ .p0)(seconds)}`],
        ['tool', `mlops-actions ${tool.version}`],
        ['digest of this document', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)],
    ]));
}


/***/ }),

/***/ 64503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ runLinks),
/* harmony export */   u: () => (/* binding */ fullReport)
/* harmony export */ });
/* harmony import */ var _build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78134);

/** ` Full report · run`, as links; nothing in a terminal. */
function runLinks({ report, run }) {
    const links = [...(report ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('Full report', report)] : []), ...(run ? [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('run', run)] : [])];
    return links.flatMap((each, i) => [i === 0 ? ' ' : ' · ', each]);
}
const fullReport = ({ report, run }, name) => report
    ? (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('the full report', report)
    : [(0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .mono */ .O5)(`${name}.html`), ...(run ? [' of ', (0,_build_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)('this run', run)] : [])];


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


/***/ }),

/***/ 68844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bb: () => (/* binding */ intervalName),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   I1: () => (/* binding */ significant),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   UE: () => (/* binding */ arrow),
/* harmony export */   Wm: () => (/* binding */ decimalsFor),
/* harmony export */   Zu: () => (/* binding */ fixed),
/* harmony export */   gR: () => (/* binding */ orDash),
/* harmony export */   jr: () => (/* binding */ DASH),
/* harmony export */   m2: () => (/* binding */ decimalsOf),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   x8: () => (/* binding */ signed)
/* harmony export */ });
/** How the reports write numbers: a real minus, thousands separators, as many digits as the interval supports. */
const MINUS = '−';
const MOST_DECIMALS = 8;
/** Decimals that show two significant digits of an interval's half-width. */
function decimalsFor(halfWidth) {
    if (!(halfWidth > 0))
        return 4;
    return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(halfWidth))));
}
const formats = new Map();
/** Making one takes longer than using it a hundred times. */
function formatOf(decimals) {
    const known = formats.get(decimals);
    if (known)
        return known;
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    const made = new Intl.NumberFormat('en-US', digits);
    formats.set(decimals, made);
    return made;
}
/** `1,234.50`, `−0.012`; never a negative zero. */
function fixed(value, decimals) {
    const text = formatOf(decimals).format(Math.abs(value));
    return value < 0 && /[1-9]/.test(text) ? `${MINUS}${text}` : text;
}
/** `+0.018`, `−0.009`, `0.000`. */
function signed(value, decimals) {
    const text = fixed(value, decimals);
    return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}
/** Three significant digits, or as many as asked: `0.661`, `12,346`, `1.20e−7`. */
function significant(value, digits = 3) {
    if (value === 0)
        return '0';
    const magnitude = Math.floor(Math.log10(Math.abs(value)));
    if (magnitude < -5 || magnitude > 14)
        return value
            .toExponential(digits - 1)
            .replaceAll('-', MINUS)
            .replace('e+', 'e');
    if (Number.isInteger(value))
        return fixed(value, 0);
    return fixed(value, Math.min(MOST_DECIMALS, Math.max(0, digits - 1 - magnitude)));
}
/** The shortest text of a number that a person wrote: `0.005`, `1,000`. */
const plain = (value) => value.toLocaleString('en-US', { maximumSignificantDigits: 12 }).replace('-', MINUS);
/** A share as `3.1 %`. Small shares keep two significant digits; only zero reads as zero. */
function percent(share) {
    const value = share * 100;
    if (value === 0)
        return '0 %';
    if (Math.abs(value) < 0.0001)
        return `${significant(value, 1)} %`;
    const decimals = Math.abs(value) >= 0.95 ? 1 : decimalsFor(Math.abs(value));
    return `${fixed(value, decimals).replace(/\.0+$|(?<=\.\d*[1-9])0+$/, '')} %`;
}
/** `0.016 to 0.020` */
const span = ([low, high], write) => `${write(low)} to ${write(high)}`;
/** `0.032`, `< 0.001` */
const probability = (p) => (p < 0.001 ? '< 0.001' : fixed(p, 3));
const arrow = (better) => (better === 'higher' ? '↑' : '↓');
/** `90 % CI`: `confidence` is one-sided, the interval two-sided. */
const intervalName = (confidence) => `${plain(Math.round((2 * confidence - 1) * 1e4) / 100)} % CI`;
/** One number of decimals for all cells of a comparison's row. */
function decimalsOf({ interval, candidateInterval, difference, candidate, production, }) {
    const width = interval ?? candidateInterval;
    if (width && width[1] > width[0])
        return decimalsFor((width[1] - width[0]) / 2);
    const size = Math.max(...[candidate, production].map((value) => Math.abs(value ?? 0)));
    const digits = size > 0 ? Math.max(0, 2 - Math.floor(Math.log10(size))) : 3;
    const needed = difference ? decimalsFor(Math.abs(difference)) : digits;
    return Math.min(MOST_DECIMALS, Math.max(digits, needed));
}
const DASH = '–';
/** A value that may be missing: a dash says so. */
const orDash = (value, write) => value === null ? DASH : write(value);


/***/ }),

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ seriesColour),
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   e: () => (/* binding */ seriesDash),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   oo: () => (/* binding */ limitLine),
/* harmony export */   q6: () => (/* binding */ unchangedLine)
/* harmony export */ });
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80323);

/** Pixels. The same on every chart, so that text has one size on a page: three to a row, or one on a phone. */
const WIDTH = 340;
const HEIGHT = 230;
/** A chart of one view whose axes and legend are inside of the frame. */
const framed = (spec, height = HEIGHT) => ({
    width: WIDTH,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    ...spec,
});
/** Two series that stay apart without colour too: the first is dashed or filled, the second a full line. */
const seriesColour = (first, second) => ({
    field: 'series',
    type: 'nominal',
    title: null,
    scale: { domain: [first, second], range: [_colours_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3, _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATE */ .Me] },
});
const seriesDash = (first, second) => ({
    field: 'series',
    type: 'nominal',
    title: null,
    scale: {
        domain: [first, second],
        range: [
            [5, 3],
            [1, 0],
        ],
    },
});
const verticalLine = (at, x, mark) => ({
    data: { values: [{ at }] },
    mark: { type: 'rule', ...mark },
    encoding: { x: x('at') },
});
/** No change against production: grey, as production is everywhere. */
const unchangedLine = (x) => verticalLine(0, x, { color: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3, strokeWidth: 1.5 });
const limitLine = (at, x) => verticalLine(at, x, { color: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg, strokeDash: [3, 3] });


/***/ })

};
