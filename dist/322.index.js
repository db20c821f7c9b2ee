export const id = 322;
export const ids = [322];
export const modules = {

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftReport: () => (/* binding */ drift_report_driftReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(92857);
// EXTERNAL MODULE: ./lib/data/dataset.js + 2 modules
var dataset = __webpack_require__(41928);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/drift/compare.js + 4 modules
var compare = __webpack_require__(68002);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/drift/decision.js


/**
 * Whether to train again. Every rule is asked and answers in words: the trigger says `retrain` or `wait`, the
 * others `pass` or `wait`. One `wait` is enough for no; the first of them is the reason.
 */
function decideRetrain(input) {
    const rules = [trigger(input), cooldown(input), budget(input), share(input), sameData(input)].filter((rule) => rule !== null);
    const waiting = rules.find(({ answer }) => answer === 'wait');
    return {
        retrain: waiting === undefined,
        reason: waiting?.reason ?? rules.map(({ reason }) => reason).join('; '),
        rules,
    };
}
const isScheduled = ({ when, event }) => when.includes('schedule') && event === 'schedule';
function trigger(input) {
    const answer = (retrain, reason) => ({
        rule: 'trigger',
        answer: retrain ? 'retrain' : 'wait',
        reason,
    });
    if (isScheduled(input))
        return answer(true, 'the schedule asks for a training');
    if (!input.drift)
        return answer(false, 'no column has drifted');
    if (!input.when.includes('drift'))
        return answer(false, `there is drift, but only ${input.when.join(' and ') || 'nothing'} starts a training`);
    return answer(true, 'there is drift');
}
function cooldown({ now, lastTraining, cooldown: period }) {
    const rule = 'cooldown';
    if (lastTraining === null)
        return { rule, answer: 'pass', reason: 'there is no earlier training' };
    const end = new Date(lastTraining.getTime() + milliseconds(period));
    const since = `the last training was ${ago(lastTraining, now)} (${day(lastTraining)})`;
    if (now.getTime() < end.getTime())
        return { rule, answer: 'wait', reason: `${since}; the cool-down of ${period} ends ${day(end)}` };
    return { rule, answer: 'pass', reason: `${since}, longer than the cool-down of ${period}` };
}
function budget({ now, recentTrainings, budget: text }) {
    if (text === undefined)
        return null;
    const parts = /^(\d+) per (\d+[hd])$/.exec(text);
    if (!parts)
        throw new errors/* UserError */.yo(`"${text}" is not a budget`, { hint: 'Write it like "4 per 30d".' });
    const allowed = Number(parts[1]);
    const period = milliseconds(parts[2]);
    const used = recentTrainings
        .map((date) => date.getTime())
        .filter((time) => time > now.getTime() - period)
        .sort((a, b) => a - b);
    const spent = `${(0,lib_text/* count */.U9)(used.length)} of ${(0,lib_text/* plural */.LS)(allowed, 'training')} in ${parts[2]} ${used.length === 1 ? 'is' : 'are'} used`;
    if (used.length < allowed)
        return { rule: 'budget', answer: 'pass', reason: spent };
    const oldest = used.at(-allowed);
    const next = oldest === undefined ? '' : `; the next is free ${day(new Date(oldest + period))}`;
    return { rule: 'budget', answer: 'wait', reason: `${spent}${next}` };
}
function share(input) {
    const rule = 'drift-share';
    if (isScheduled(input))
        return { rule, answer: 'pass', reason: 'a schedule needs no drift' };
    const { driftedShare, driftShare } = input;
    const enough = driftShare === 0 ? driftedShare > 0 : driftedShare >= driftShare;
    const wanted = driftShare === 0 ? 'any is enough' : `${percent(driftShare)} ${enough ? 'are' : 'would be'} enough`;
    const reason = `${percent(driftedShare)} of the columns have drifted; ${wanted}`;
    return { rule, answer: enough ? 'pass' : 'wait', reason };
}
function sameData({ sameDataAsTraining }) {
    return sameDataAsTraining
        ? { rule: 'new-data', answer: 'wait', reason: 'the data is the same as at the last training' }
        : { rule: 'new-data', answer: 'pass', reason: 'there is new data since the last training' };
}
const UNITS = { m: 60_000, h: 3_600_000, d: 86_400_000 };
/** `7d`, `12h`, `30m` in milliseconds. */
function milliseconds(period) {
    const parts = /^(\d+)([mhd])$/.exec(period);
    if (!parts)
        throw new errors/* UserError */.yo(`"${period}" is not a period`, { hint: 'Write a number and m, h or d, such as 7d.' });
    return Number(parts[1]) * UNITS[parts[2]];
}
const percent = (value) => `${Number((value * 100).toPrecision(3))} %`;
/** `2026-11-19 14:02 UTC` */
const day = (date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
function ago(date, now) {
    const elapsed = Math.max(0, now.getTime() - date.getTime());
    if (elapsed >= UNITS.d)
        return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / UNITS.d), 'day')} ago`;
    if (elapsed >= UNITS.h)
        return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / UNITS.h), 'hour')} ago`;
    return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / UNITS.m), 'minute')} ago`;
}

// EXTERNAL MODULE: ./lib/evidence/documents.js + 3 modules
var documents = __webpack_require__(88572);
// EXTERNAL MODULE: ./lib/evidence/envelope.js + 1 modules
var envelope = __webpack_require__(44151);
// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/registry/views/records.js
var records = __webpack_require__(79336);
// EXTERNAL MODULE: ./lib/report/build.js
var build = __webpack_require__(78134);
// EXTERNAL MODULE: ./lib/report/envelope.js
var report_envelope = __webpack_require__(34432);
// EXTERNAL MODULE: ./lib/report/links.js
var report_links = __webpack_require__(64503);
// EXTERNAL MODULE: ./lib/report/model-facts.js
var model_facts = __webpack_require__(31653);
// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/pictures/distribution.js + 1 modules
var distribution = __webpack_require__(8270);
;// CONCATENATED MODULE: ./lib/report/drift.js







const MOST_COLUMNS = 12;
const MOST_PICTURES = 24;
function driftReport(document, links = {}) {
    const heading = `${document.model} in ${document.stage}: ${headline(document)}`;
    const ranked = rank(document.columns);
    const perColumn = document.alpha / Math.max(1, document.columns.length);
    const deciding = ranked.length <= MOST_COLUMNS ? ranked : ranked.filter(({ drifted }) => drifted).slice(0, MOST_COLUMNS);
    return {
        title: heading,
        essential: [
            (0,build/* verdict */.WJ)(document.outcome, heading),
            (0,build/* paragraph */.FY)(...reason(document)),
            (0,build/* paragraph */.FY)((0,build/* strong */.ko)(`Decision: retrain — ${document.decision.retrain ? 'yes' : 'no'}.`), ` ${sentence(document.decision.reason)}`),
            ...(deciding.length > 0 ? [columnTable(deciding, perColumn)] : []),
            (0,build/* next */.K2)(...nextStep(document), ...(0,report_links/* runLinks */.$)(links)),
        ],
        details: [
            rules(document),
            ...(deciding.length < ranked.length
                ? [(0,build/* details */.zH)(`All ${ranked.length} columns`, columnTable(ranked, perColumn))]
                : []),
            (0,build/* details */.zH)('All tests', testTable(ranked)),
            (0,report_envelope/* provenance */.a)(document, 'Data, method and digests', methodRows(document)),
        ],
        pictures: pictures(ranked),
        full: (0,report_links/* fullReport */.u)(links, 'drift'),
    };
}
/** Drifted ones first, then by effect; what could not be compared has no effect and goes first of its group. */
const rank = (columns) => [...columns].sort((a, b) => Number(b.drifted) - Number(a.drifted) || (b.effect ?? Infinity) - (a.effect ?? Infinity) || 0);
/** A clause as a sentence of its own. */
const sentence = (clause) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`.replace(/\.\.$/, '.');
function headline({ columns, driftedColumns, drift, reference, outcome }) {
    if (outcome === 'error' || outcome === 'skipped')
        return 'not compared';
    if (outcome === 'inconclusive')
        return `cannot tell whether it differs from ${reference.split}`;
    const moved = driftedColumns.length;
    if (moved === 0)
        return `looks like ${reference.split}, no drift`;
    const which = `${moved} of ${(0,lib_text/* plural */.LS)(columns.length, 'column')} ${moved === 1 ? 'differs' : 'differ'} from ${reference.split}`;
    return drift ? which : `${which}, fewer than count as drift`;
}
function reason({ columns, driftedColumns, alpha, current, reference, version }) {
    const compared = `${(0,lib_text/* plural */.LS)(current.rows, 'row')} of ${current.path} against ${(0,lib_text/* plural */.LS)(reference.rows, 'row')} that ${version} was trained on (${reference.split}).`;
    const chance = `false-alarm rate of the whole report ${(0,numbers/* percent */.KN)(alpha)}`;
    const moved = rank(columns).filter(({ column }) => driftedColumns.includes(column));
    if (moved.length === 0)
        return [`No column moved enough to count (${chance}): ${compared}`];
    const names = moved
        .slice(0, 3)
        .flatMap((column, i) => [i === 0 ? '' : ', ', (0,build/* strong */.ko)(column.column), ` (${why(column)})`]);
    const rest = moved.length > 3 ? ` and ${moved.length - 3} more` : '';
    return [`Moved more than chance (${chance}): `, ...names, `${rest}. ${compared}`];
}
/** Why a column counts as drifted, shortly. */
function why(column) {
    const { effect, reason: untested, tests, unseen } = column;
    if (untested)
        return untested;
    const deciding = tests.filter(({ drifted, test }) => drifted && test !== 'psi').map(({ test }) => test);
    const psi = effect === null ? '' : `PSI ${(0,numbers/* fixed */.Zu)(effect, 3)}`;
    if (psiMoved(column))
        return psi;
    if (deciding.includes('null-rate'))
        return 'share of missing values';
    if (deciding.includes('unseen-categories') && unseen)
        return `${(0,numbers/* percent */.KN)(unseen.share)} of rows in unseen categories`;
    return psi || 'see the tests';
}
const psiMoved = ({ tests }) => tests.some(({ test, drifted }) => test === 'psi' && drifted);
const signOf = ({ drifted, reason: untested }) => drifted ? 'warn' : untested ? 'inconclusive' : 'pass';
const TITLES = ['PSI', 'PSI threshold', 'KS', 'Jensen–Shannon', 'Missing', 'Unseen'];
function columnTable(columns, perColumn) {
    const drifted = columns.filter((column) => column.drifted).length;
    return (0,build/* table */.tp)([(0,build/* left */.kb)('Result'), (0,build/* left */.kb)('Column'), (0,build/* left */.kb)('Role'), ...TITLES.map(build/* right */.pG), (0,build/* left */.kb)('Why')], columns.map((column) => columnRow(column, perColumn)), Math.max(1, Math.min(drifted, MOST_COLUMNS)));
}
function columnRow(column, perColumn) {
    const test = (name) => column.tests.find((each) => each.test === name);
    const number = (value) => (0,numbers/* orDash */.gR)(value ?? null, (each) => (0,numbers/* fixed */.Zu)(each, 3));
    const { nullRate, unseen } = column;
    const missing = `${(0,numbers/* percent */.KN)(nullRate.reference)} → ${(0,numbers/* percent */.KN)(nullRate.current)}`;
    return [
        { sign: signOf(column) },
        column.column,
        column.role,
        number(column.effect),
        number(test('psi')?.threshold),
        number(test('ks')?.statistic),
        number(test('jensenshannon')?.statistic),
        missing,
        unseen ? (0,numbers/* percent */.KN)(unseen.share) : numbers/* DASH */.jr,
        column.drifted
            ? psiMoved(column)
                ? 'PSI above its threshold'
                : why(column)
            : (column.reason ?? calm(column, perColumn)),
    ];
}
/** With many rows a small move is no accident, and still no reason to act: the two are told apart. */
function calm({ tests }, perColumn) {
    const psi = tests.find(({ test }) => test === 'psi');
    return psi?.pValue !== null && psi?.pValue !== undefined && psi.pValue < perColumn
        ? 'moved, too little to count'
        : 'within chance';
}
function testTable(columns) {
    const rows = columns.flatMap(({ column, tests }) => tests.map(({ test, statistic, pValue, threshold, drifted, reason: untested }) => [
        column,
        test,
        (0,numbers/* orDash */.gR)(statistic, (value) => (0,numbers/* fixed */.Zu)(value, 4)),
        (0,numbers/* orDash */.gR)(threshold, (value) => (0,numbers/* fixed */.Zu)(value, 4)),
        (0,numbers/* orDash */.gR)(pValue, (value) => (value < 1e-4 ? '< 0.0001' : (0,numbers/* fixed */.Zu)(value, 4))),
        untested ?? (drifted ? 'moved' : 'within'),
    ]));
    const columnsOf = [
        (0,build/* left */.kb)('Column'),
        (0,build/* left */.kb)('Test'),
        (0,build/* right */.pG)('Statistic'),
        (0,build/* right */.pG)('Threshold'),
        (0,build/* right */.pG)('p'),
        (0,build/* left */.kb)('Result'),
    ];
    return (0,build/* table */.tp)(columnsOf, rows, MOST_COLUMNS);
}
const rules = ({ decision }) => (0,build/* details */.zH)('How the decision was made', (0,build/* table */.tp)([(0,build/* left */.kb)('Rule'), (0,build/* left */.kb)('Answer'), (0,build/* left */.kb)('Reason')], decision.rules.map(({ rule, answer, reason: because }) => [rule, answer, because])));
const methodRows = ({ current, reference, alpha }) => [
    ...(0,model_facts/* datasetRows */.C)(current),
    ['reference', `${reference.source}, split ${reference.split}, ${(0,lib_text/* plural */.LS)(reference.rows, 'row')}`],
    ['false-alarm rate', `${(0,numbers/* percent */.KN)(alpha)} for the whole report, when nothing has drifted`],
];
function nextStep({ decision, drift, driftedColumns }) {
    if (decision.retrain)
        return ['the workflow trains a candidate now; its comparison with production decides.'];
    if (!drift)
        return ['nothing to do until the next run.'];
    return [
        'find out why ',
        (0,build/* strong */.ko)((0,build/* enumeration */.eG)(driftedColumns, 3)),
        ' moved; nothing is retrained by this run.',
    ];
}
function pictures(ranked) {
    const charts = ranked.slice(0, MOST_PICTURES).flatMap(({ column, reference, current, drifted }) => {
        const series = [
            ...(reference ? [{ name: 'reference', profile: reference }] : []),
            ...(current && (!reference || current.kind === reference.kind)
                ? [{ name: 'current', profile: current }]
                : []),
        ];
        const spec = series.length > 0 ? (0,distribution/* distributionSpec */.w)(series, column) : undefined;
        const said = drifted ? 'moved' : 'no drift';
        return spec ? [(0,build/* chart */.bW)(`${column}: ${said}`, `${(0,distribution/* seriesWords */.d)(series)}`, spec)] : [];
    });
    return charts.length > 0
        ? [{ type: 'heading', level: 3, text: 'Columns, largest effect first' }, ...charts]
        : [];
}

// EXTERNAL MODULE: ./lib/actions/context.js + 7 modules
var actions_context = __webpack_require__(92268);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/judged.js
var actions_judged = __webpack_require__(91822);
// EXTERNAL MODULE: ./lib/actions/scored.js + 1 modules
var scored = __webpack_require__(98738);
// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/actions/drift-report.js


















const drift_report_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...inputs/* tokenInput */.e1,
    current: schemas/* string */.YjP()
        .optional()
        .describe('Rows that production saw: a file or a glob. Default: drift.current.'),
    stage: envelope/* gtoName */.Ks.default('production').describe('The stage whose version is watched.'),
    alpha: (0,inputs/* shareInput */.a_)().optional().describe('False-alarm rate of the whole report. Default: drift.alpha.'),
});
const drift_report_driftReport = {
    name: 'drift-report',
    title: 'Report drift',
    description: 'Compares the rows that production saw with the profile of the training data and decides whether to retrain.',
    branding: { icon: 'activity', color: 'blue' },
    inputs: drift_report_inputs,
    outputs: {
        drift: '`true` where at least the configured share of columns drifted.',
        'drifted-columns': 'Names of the drifted columns, between commas.',
        retrain: '`true` where the evidence asks for a new training.',
        reason: 'Why, in one sentence.',
        'drift-document': 'Path of drift.json.',
        report: 'Path of the HTML report.',
    },
    async run(values, platform) {
        const context = await (0,actions_context/* openContext */.eA)(values, platform);
        const registry = await (0,stores/* registryOf */.Fv)(context);
        const holder = registry.stage(context.model.name, values.stage);
        if (!holder)
            throw new errors/* UserError */.yo(`no version of ${context.model.name} holds "${values.stage}", so there is nothing to watch`, {
                hint: 'Register a version and deploy it first.',
            });
        const reference = await readReference(context, registry, holder);
        const current = await readCurrent(context, reference, values.current);
        const drift = await drift_report_compare(context, registry, {
            holder,
            reference,
            current,
            stage: values.stage,
            alpha: values.alpha,
        });
        return publish(context, drift);
    },
};
/** What the version's own commit says about the data that it was trained on. */
async function readReference(context, registry, holder) {
    const { judged } = await (0,actions_judged/* registeredModel */.i$)(context, registry, holder);
    const read = async (name) => {
        const path = (0,records/* recordPath */.lX)(context.model.name, `${name}.json`);
        const bytes = await registry.readFile(holder, path);
        if (!bytes)
            throw new errors/* UserError */.yo(`${holder.tag} holds no ${path}, so there is no reference to compare with`);
        return { text: bytes.toString('utf8'), where: `${holder.tag}:${path}` };
    };
    const validationFile = await read('validation');
    const validation = (0,documents/* parseDocument */.Tp)('validation', validationFile.text, validationFile.where);
    const evaluationFile = await read('evaluation');
    const evaluation = (0,documents/* parseDocument */.Tp)('evaluation', evaluationFile.text, evaluationFile.where);
    const split = context.model.config.drift.reference;
    const facts = validation.datasets[split];
    if (!facts)
        throw context.model.error(['drift', 'reference'], `${holder.tag} was trained without a split "${split}". It has: ${Object.keys(validation.datasets).join(', ')}`);
    return {
        model: judged,
        split,
        rows: facts.rows,
        rowsDigest: facts.digests.rows,
        columns: validation.profiles[split],
        scores: evaluation.candidate.scores,
        digest: validation.digest,
    };
}
async function readCurrent(context, reference, asked) {
    const path = asked ?? context.model.config.drift.current;
    if (!path)
        throw context.model.error(['drift'], 'has no "current", so there are no rows to look at', 'Add drift.current, or give the input "current".');
    const file = context.data(path, ['drift', 'current']);
    const engine = await (0,data_engine/* openEngine */.F5)();
    try {
        const table = await (0,dataset/* openTable */.RT)(engine, file, context.shown(file), context.model.config.data.csv);
        const facts = await (0,dataset/* describeTable */.uq)(engine, table);
        const watched = watchedColumns(context, reference);
        const here = new Set(facts.columns.map(({ name }) => name));
        const columns = await (0,profile/* profileColumns */.Xv)(engine, table.typed, watched.filter(({ name }) => here.has(name)).map(({ name, kind }) => ({ name, kind })), watched);
        return { facts, columns, ...(await currentScores(context, reference, file)) };
    }
    finally {
        engine.close();
    }
}
/** The model's inputs, and the label where the reference has it. */
function watchedColumns(context, reference) {
    const names = new Set(reference.model.facts?.inputs.map(({ name }) => name));
    names.add(context.model.config.data.label);
    return reference.columns.filter(({ name }) => names.has(name));
}
/** Rows that the model cannot score are what a drift report is for: the columns are compared all the same. */
async function currentScores(context, reference, file) {
    if (!reference.scores)
        return { scores: null, unscored: null };
    try {
        return { scores: await scoreCurrent(context, reference, file), unscored: null };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        context.platform.log.warning(`The predictions are not compared: ${error.headline}`);
        return { scores: null, unscored: error.message };
    }
}
async function scoreCurrent(context, reference, file) {
    const { scores } = await (0,score/* scoreFile */.l)({
        model: reference.model.file,
        shownPath: reference.model.source,
        data: file,
        ...(0,scored/* howToRun */.RG)(context),
    }, (done, total) => context.platform.log.progress('scoring', done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    return (0,profile/* profileValues */.oD)('prediction', scores, reference.scores ?? undefined);
}
async function drift_report_compare(context, registry, watched) {
    const { holder, reference, current, stage } = watched;
    const settings = context.model.config.drift;
    const alpha = watched.alpha ?? settings.alpha;
    const columns = compareColumns(context, watched, alpha, settings['psi-floor']);
    const drifted = columns.filter((column) => column.drifted).map(({ column }) => column);
    const driftedShare = drifted.length / Math.max(1, columns.length);
    const drift = drifted.length > 0 && driftedShare >= settings['drift-share'];
    const untested = columns.some((column) => !column.drifted && column.reason !== null);
    const trainings = registry.versions(context.model.name).map(({ date }) => new Date(date));
    const decision = decideRetrain({
        now: new Date(),
        event: context.platform.run.event,
        ...settings.retrain,
        drift,
        driftedShare,
        driftShare: settings['drift-share'],
        lastTraining: trainings.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null,
        recentTrainings: trainings,
        sameDataAsTraining: current.facts.digests.rows === reference.rowsDigest,
    });
    return context.write('drift', {
        ...context.envelope(drift ? 'warn' : untested ? 'inconclusive' : 'pass', {
            reference: reference.digest,
            current: current.facts.digests.bytes,
            model: reference.model.sha256,
        }),
        version: holder.version,
        stage,
        reference: { source: holder.tag, split: reference.split, rows: reference.rows },
        current: current.facts,
        alpha,
        columns,
        drift,
        driftedColumns: drifted,
        decision,
    });
}
function compareColumns(context, { reference, current }, alpha, floor) {
    const { label } = context.model.config.data;
    const references = watchedColumns(context, reference);
    // A label that has not arrived yet is no finding; a feature that is missing is one.
    const here = new Set(current.columns.map(({ name }) => name));
    const compared = references.filter(({ name }) => name !== label || here.has(name));
    const predictions = reference.scores && (current.scores || current.unscored) ? [reference.scores] : [];
    const roles = {
        ...Object.fromEntries(compared.map(({ name }) => [name, name === label ? 'label' : 'feature'])),
        ...Object.fromEntries(predictions.map(({ name }) => [name, 'prediction'])),
    };
    const obstacles = Object.fromEntries(predictions.map(({ name }) => [name, current.unscored]));
    return (0,compare/* compareProfiles */.G)([...compared, ...predictions], [...current.columns, ...(current.scores ? [current.scores] : [])], { alpha, floor, roles, obstacles });
}
async function publish(context, drift) {
    const report = driftReport(drift, context.links);
    await context.publish('drift', report);
    const watched = (0,lib_text/* plural */.LS)(drift.columns.length, 'column');
    const moved = drift.driftedColumns.length > 0 ? `drifted: ${drift.driftedColumns.join(', ')}` : 'none drifted';
    return {
        outcome: drift.outcome,
        headline: `${context.model.name} ${drift.version}: ${watched} on ${(0,lib_text/* count */.U9)(drift.current.rows)} rows, ${moved}. Retrain: ${drift.decision.retrain ? 'yes' : 'no'}`,
        outputs: {
            drift: String(drift.drift),
            'drifted-columns': drift.driftedColumns.join(','),
            retrain: String(drift.decision.retrain),
            reason: drift.decision.reason,
            'drift-document': context.shown(context.evidence.path('drift')),
            report: context.shown(context.evidence.path('drift', 'html')),
        },
        report,
    };
}


/***/ }),

/***/ 64305:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readPredictions),
/* harmony export */   v: () => (/* binding */ DATA_PROPERTY)
/* harmony export */ });
/* harmony import */ var _config_io_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70056);
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41928);
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30624);
/* harmony import */ var _data_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36967);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68804);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80520);







/** Key of a Parquet file's metadata: the digest of the data whose rows it predicts. */
const DATA_PROPERTY = 'mlops.data';
const SCORE_COLUMNS = ['probability', 'score', 'prediction'];
/**
 * The score of each judged row out of a file: matched by data.id where both have that column, else by their order.
 *
 * @throws UserError for another number of rows, other rows, or a file that was made for other data
 */
async function readPredictions(context, file, shown, rows) {
    const engine = await (0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .openEngine */ .F5)();
    try {
        const table = await (0,_data_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .openTable */ .RT)(engine, file, shown);
        await refuseOtherData(engine, table, rows);
        const { data } = context.model.config;
        const names = table.columns.map(({ name }) => name);
        const id = rows.ids && data.id !== undefined && names.includes(data.id) ? data.id : null;
        const columns = rows.classes.length > 0 ? classColumns(context.model.config, names, id, shown) : null;
        const wanted = columns?.map(({ name }) => name) ?? [scoreColumn(context.model.config, names, id, shown)];
        const scores = [];
        for (const name of wanted)
            scores.push(await numbers(engine, table, name));
        const classes = columns?.map((column) => column.class) ?? null;
        const found = id === null ? null : await (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .idsOf */ .U)(engine, table, id);
        if (rows.ids && found) {
            const order = (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_5__/* .matchRows */ .l)(rows.ids, found, shown, rows.facts.path);
            return { ...interleaved(scores, order.length, (row) => order[row]), classes };
        }
        const length = scores[0].length;
        if (length === rows.labels.length)
            return { ...interleaved(scores, length, (row) => row), classes };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(length)} rows, ${rows.facts.path} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(rows.labels.length)}`, {
            location: { file: shown },
            hint: 'Write one prediction for each row of the data, in the same order, or with the column that data.id names.',
        });
    }
    finally {
        engine.close();
    }
}
/** Where the file says what it predicts, it must be these rows: their order alone proves nothing. */
async function refuseOtherData(engine, { format, files, shownPath }, rows) {
    if (format !== 'parquet')
        return;
    const [found] = await (0,_data_source_js__WEBPACK_IMPORTED_MODULE_3__/* .reading */ .h)(shownPath, () => engine.rows(`SELECT decode(value) AS value FROM parquet_kv_metadata(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(files.paths[0])}) WHERE decode(key) = ${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlString */ .Qw)(DATA_PROPERTY)}`));
    if (!found || found.value === rows.facts.digests.bytes)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`predicts other data than ${rows.facts.path}: its file then was ${found.value}`, {
        location: { file: shownPath },
        hint: 'Predict these rows, or judge on the data that it was made for.',
    });
}
/** `io.output` where the file has such a column; one of the usual names; one named after the class; the only one. */
function scoreColumn({ io, data, task }, names, id, file) {
    const positive = io.positive ?? data['positive-label'] ?? 1;
    const ofClass = task === 'binary-classification' ? [`probability_${positive}`, `proba_${positive}`, `p_${positive}`] : [];
    const others = names.filter((name) => name !== id);
    const wanted = [...[io.output ?? []].flat(), ...SCORE_COLUMNS, ...ofClass];
    const column = wanted.find((name) => others.includes(name)) ?? (others.length === 1 ? others[0] : undefined);
    if (column !== undefined)
        return column;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column of scores. Name it one of: ${[...SCORE_COLUMNS, ...ofClass].join(', ')}, or say which: io: { output: … }. Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)('prediction', names)}`, { location: { file } });
}
/** Columns of a matrix, row-major. */
function interleaved(columns, rows, from) {
    const width = columns.length;
    const scores = new Float64Array(rows * width);
    for (const [column, values] of columns.entries())
        for (let row = 0; row < rows; row++)
            scores[row * width + column] = values[from(row)];
    return { scores, width };
}
const OF_CLASS = /^(?:probability|proba|p)_(.+)$/;
/** `probability_<class>` of each class, or the columns of `io.output` with the classes of `io.classes`. */
function classColumns({ io }, names, id, file) {
    const { output, classes } = (0,_config_io_js__WEBPACK_IMPORTED_MODULE_0__/* .modelIo */ .e)(io);
    if (output && classes?.length === output.length && output.every((name) => names.includes(name)))
        return output.map((name, i) => ({ name, class: classes[i] }));
    const found = names.flatMap((name) => {
        const match = name === id ? null : OF_CLASS.exec(name);
        return match ? [{ name, class: match[1] }] : [];
    });
    if (found.length > 1)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`has no column for each class. Name them probability_<class>, or say which: io: { output: [...], classes: [...] }. Columns: ${names.join(', ')}`, { location: { file } });
}
async function numbers(engine, table, column) {
    const sql = `SELECT TRY_CAST(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .sqlIdentifier */ .I3)(column)} AS DOUBLE) AS score FROM ${table.typed}`;
    const { score } = await engine.columns(sql);
    const scores = score;
    const row = scores.findIndex((value) => !Number.isFinite(value));
    if (row < 0)
        return scores;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`column "${column}" holds no finite number in row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .count */ .U9)(row + 1)}`, {
        location: { file: table.shownPath },
        hint: 'Every row needs a prediction.',
    });
}


/***/ }),

/***/ 80520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _data_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11821);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);




/** The text that names each row, the same whatever format holds it: 5 for 5.0. */
async function idsOf(engine, table, column) {
    const { type } = table.columns.find(({ name }) => name === column);
    const text = `CAST(${(0,_data_types_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalText */ .A4)((0,_data_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(column), type)} AS VARCHAR)`;
    const { id } = await engine.columns(`SELECT ${text} AS id FROM ${table.typed}`);
    const ids = id;
    const location = { file: table.shownPath };
    const empty = ids.indexOf(null);
    if (empty >= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`column "${column}" is empty in row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(empty + 1)}, so that row has no name`, {
            location,
        });
    const seen = new Map();
    for (const [row, text] of ids.entries()) {
        const before = seen.get(text);
        if (before !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`column "${column}" names two rows alike: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(before + 1)} and ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(row + 1)}`, {
                location,
                hint: 'data.id must name every row once; without it rows are matched by their order.',
            });
        seen.set(text, row);
    }
    return ids;
}
/** For each wanted row the row of the file that has its id. */
function matchRows(wanted, found, file, data) {
    const rowOf = new Map(found.map((id, row) => [id, row]));
    const order = new Uint32Array(wanted.length);
    let missing = 0;
    let first = -1;
    for (const [row, id] of wanted.entries()) {
        const at = rowOf.get(id);
        if (at === undefined) {
            missing += 1;
            if (first < 0)
                first = row;
        }
        else
            order[row] = at;
    }
    const location = { file };
    if (missing > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`has no prediction for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(missing, 'row')} of ${data}, the first of them row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(first + 1)}`, { location, hint: 'Predict exactly the rows that judge, with their data.id.' });
    if (found.length > wanted.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`holds ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(found.length - wanted.length, 'prediction')} of rows that ${data} does not have`, { location, hint: 'Predict exactly the rows that judge, with their data.id.' });
    return order;
}


/***/ }),

/***/ 98738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  HR: () => (/* binding */ describeJudged),
  RG: () => (/* binding */ howToRun),
  fN: () => (/* binding */ scored_score)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/config/io.js
var config_io = __webpack_require__(70056);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evaluation/ranking.js
var ranking = __webpack_require__(80912);
;// CONCATENATED MODULE: ./lib/evaluation/curves.js

const MOST_POINTS = 201;
const CALIBRATION_BINS = 10;
/**
 * ROC, precision-recall and calibration of scores against labels 0 and 1. Null where a class is absent.
 * Long curves keep their end points and about evenly spaced ones between them.
 */
function curves(labels, scores) {
    const ranked = (0,ranking/* ranking */.lC)(labels, scores);
    const { order, groups, starts, positivesBelow, positives, negatives } = ranked;
    if (positives === 0 || negatives === 0)
        return null;
    // Point 0 is above every score, point i includes the i highest distinct ones.
    const hits = (point) => positives - positivesBelow[groups - point];
    const chosen = (point) => order.length - starts[groups - point];
    const falsePositiveRate = (point) => (chosen(point) - hits(point)) / negatives;
    const recall = (point) => hits(point) / positives;
    return {
        roc: thinned(groups, (point) => falsePositiveRate(point) + recall(point)).map((point) => [falsePositiveRate(point), recall(point)]),
        precisionRecall: thinned(groups, recall).map((point) => [recall(point), point === 0 ? 1 : hits(point) / chosen(point)]),
        calibration: calibration(ranked, labels, scores),
    };
}
/** At most 201 of the points 0 … last: both ends, and between them the first to reach each step of `along`. */
function thinned(last, along) {
    if (last < MOST_POINTS)
        return Array.from({ length: last + 1 }, (_, point) => point);
    const step = (along(last) - along(0)) / (MOST_POINTS - 1);
    const kept = [0];
    let reached = 0;
    for (let point = 1; point < last && kept.length < MOST_POINTS - 1; point++) {
        const at = Math.floor((along(point) - along(0)) / step);
        if (at <= reached)
            continue;
        reached = at;
        kept.push(point);
    }
    return [...kept, last];
}
/** Ten bins of about equal counts; rows of one score are never parted, so there may be fewer. */
function calibration({ order, groups, starts }, labels, scores) {
    const bins = [];
    const boundary = (bin) => Math.round((bin * order.length) / CALIBRATION_BINS);
    let start = 0;
    let bin = 1;
    for (let group = 1; group <= groups; group++) {
        const end = starts[group];
        if (end < boundary(bin))
            continue;
        while (bin <= CALIBRATION_BINS && boundary(bin) <= end)
            bin += 1;
        let predicted = 0;
        let observed = 0;
        for (let i = start; i < end; i++) {
            predicted += scores[order[i]];
            observed += labels[order[i]];
        }
        const rows = end - start;
        bins.push({ predicted: predicted / rows, observed: observed / rows, rows });
        start = end;
    }
    return bins;
}

// EXTERNAL MODULE: ./lib/model/score.js
var score = __webpack_require__(67627);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/actions/predictions.js
var predictions = __webpack_require__(64305);
;// CONCATENATED MODULE: ./lib/actions/scored.js








/** What the configuration says of how models are run, fed and read. */
function howToRun({ model }) {
    const { task, io, providers, 'require-provider': required } = model.config;
    const { csv, 'positive-label': positive } = model.config.data;
    return {
        csv,
        task,
        positiveLabel: positive === undefined ? null : String(positive),
        io: (0,config_io/* modelIo */.e)(io),
        providers: { wanted: providers, required: required ?? null },
    };
}
/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function scored_score(context, judged, rows) {
    if ((0,external_node_path_.extname)(judged.file) !== '.onnx') {
        const answers = await (0,predictions/* readPredictions */.R)(context, judged.file, judged.recorded ?? judged.source, rows);
        return { ...answers, seconds: null, provider: null, warnings: [] };
    }
    const { log } = context.platform;
    const label = `scoring ${judged.version ?? 'candidate'}`;
    const result = await (0,score/* scoreFile */.l)({
        model: judged.file,
        shownPath: judged.source,
        data: rows.file,
        ...howToRun(context),
        labels: rows.classes.length > 0 ? rows.classes : null,
    }, (done, total) => log.progress(label, done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    if (result.rows !== rows.labels.length)
        throw new errors/* UserError */.yo(`${judged.source} gave ${(0,lib_text/* count */.U9)(result.rows)} scores for ${(0,lib_text/* count */.U9)(rows.labels.length)} rows`);
    for (const warning of result.warnings)
        log.warning(`${judged.source}: ${warning}`);
    const { scores, width, classes, seconds, provider, warnings } = result;
    return { scores, width, classes, seconds, provider, warnings };
}
function describeJudged(judged, { scores, width, seconds, provider, warnings }, rows, task) {
    return {
        version: judged.version,
        source: judged.source,
        sha256: judged.sha256,
        facts: judged.facts,
        // Of one number a row; the shares of many classes have no one distribution.
        scores: width === 1 ? (0,profile/* profileValues */.oD)('prediction', scores) : null,
        curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
        secondsToScore: seconds,
        ...(judged.recorded ? { recorded: judged.recorded } : {}),
        provider,
        warnings,
    };
}


/***/ }),

/***/ 80912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ placements),
/* harmony export */   Dw: () => (/* binding */ weightedAreaUnderRoc),
/* harmony export */   Lr: () => (/* binding */ weightedAveragePrecision),
/* harmony export */   RR: () => (/* binding */ placementInfluence),
/* harmony export */   bK: () => (/* binding */ averagePrecisionInfluence),
/* harmony export */   bz: () => (/* binding */ partialAreaUnderRoc),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   lC: () => (/* binding */ ranking),
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38235);

function ranking(labels, scores) {
    const { order, groups, starts } = (0,_statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .tieGroups */ .d)(scores);
    // One byte a row: they stay in the cache while they are read in the order of the scores.
    const isPositive = Uint8Array.from(labels);
    const positivesBelow = new Uint32Array(groups + 1);
    let positives = 0;
    for (let g = 0; g < groups; g++) {
        positivesBelow[g] = positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            positives += isPositive[order[i]];
    }
    positivesBelow[groups] = positives;
    return { order, groups, starts, positivesBelow, positives, negatives: order.length - positives };
}
/**
 * Share of (positive, negative) pairs in the right order, ties counting half: the area under the ROC curve.
 * Sums whole numbers, so it is exact before its one division. Both classes must be present.
 */
function areaUnderRoc({ groups, starts, positivesBelow, positives, negatives }) {
    let twice = 0;
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        twice += tiedPositives * (2 * (starts[g] - positivesBelow[g]) + tiedNegatives);
    }
    return twice / (2 * positives * negatives);
}
/** The same with a weight of each row; some weight is on both classes. */
function weightedAreaUnderRoc({ order, groups, starts }, labels, weights) {
    let area = 0;
    let positives = 0;
    let negatives = 0;
    for (let g = 0; g < groups; g++) {
        let tiedPositives = 0;
        let tiedNegatives = 0;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            if (labels[row] === 1)
                tiedPositives += weights[row];
            else
                tiedNegatives += weights[row];
        }
        area += tiedPositives * (negatives + tiedNegatives / 2);
        positives += tiedPositives;
        negatives += tiedNegatives;
    }
    return area / (positives * negatives);
}
/**
 * Area under the ROC curve up to `maxRate` false positives, the last step cut linearly, then standardised so that
 * chance is 0.5 and the most is 1. Some weight is on both classes.
 * @see McClish (1989), Analyzing a portion of the ROC curve
 */
function partialAreaUnderRoc({ order, groups, starts }, labels, weights, maxRate) {
    const steps = new Float64Array(2 * groups);
    const totals = [0, 0];
    for (let g = 0; g < groups; g++) {
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            steps[2 * g + labels[row]] += weights ? weights[row] : 1;
        }
        totals[0] += steps[2 * g];
        totals[1] += steps[2 * g + 1];
    }
    let area = 0;
    let [rate, recall] = [0, 0];
    for (let g = groups - 1; g >= 0 && rate < maxRate; g--) {
        const [across, up] = [steps[2 * g] / totals[0], steps[2 * g + 1] / totals[1]];
        const part = across === 0 ? 1 : Math.min(1, (maxRate - rate) / across);
        area += part * across * (recall + (part * up) / 2);
        rate += part * across;
        recall += part * up;
    }
    const least = maxRate ** 2 / 2;
    return (1 + (area - least) / (maxRate - least)) / 2;
}
/** Σ (recallᵢ − recallᵢ₋₁)·precisionᵢ over distinct scores from the highest down; no interpolation. */
function averagePrecision({ order, groups, starts, positivesBelow, positives }) {
    let sum = 0;
    for (let g = groups - 1; g >= 0; g--) {
        const precision = (positives - positivesBelow[g]) / (order.length - starts[g]);
        sum += (positivesBelow[g + 1] - positivesBelow[g]) * precision;
    }
    return sum / positives;
}
/** The same with a weight of each row; some weight is on positives. */
function weightedAveragePrecision({ order, groups, starts }, labels, weights) {
    let sum = 0;
    let positives = 0;
    let all = 0;
    for (let g = groups - 1; g >= 0; g--) {
        let tiedPositives = 0;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            all += weights[row];
            tiedPositives += weights[row] * labels[row];
        }
        positives += tiedPositives;
        if (tiedPositives > 0)
            sum += (tiedPositives * positives) / all;
    }
    return sum / positives;
}
/**
 * Placement value of each row: for a positive the share of negatives below it, for a negative the share of
 * positives above it, ties counting half.
 * @see DeLong, DeLong & Clarke-Pearson (1988)
 */
function placements(ranked, labels) {
    const { order, groups, starts, positivesBelow, positives, negatives } = ranked;
    const values = new Float64Array(order.length);
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        const ofPositive = (starts[g] - positivesBelow[g] + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow[g + 1] + tiedPositives / 2) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            values[row] = labels[row] === 1 ? ofPositive : ofNegative;
        }
    }
    return values;
}
/** Influence of each row on the area under the ROC curve: placement values by the shares of the classes. */
function placementInfluence(ranked, labels) {
    const area = areaUnderRoc(ranked);
    const { positives, negatives } = ranked;
    return placements(ranked, labels).map((value, row) => ((value - area) * labels.length) / (labels[row] === 1 ? positives : negatives));
}
/**
 * Influence of each row on average precision: its variance over n estimates the variance of the metric.
 * With A(t) = P(y = 1, s ≥ t) and B(t) = P(s ≥ t), the metric is E[y·A(s)/B(s)]/π, and its Gateaux derivative at
 * (y, s) is {y·[A(s)/B(s) + E(Y·1{S ≤ s}/B(S)) − AP] − E(Y·1{S ≤ s}·A(S)/B(S)²)}/π.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation.
 */
function averagePrecisionInfluence(ranked, labels) {
    const { order, groups, starts, positivesBelow, positives } = ranked;
    const rows = order.length;
    const value = averagePrecision(ranked);
    const influence = new Float64Array(rows);
    let gained = 0;
    let diluted = 0;
    for (let g = 0; g < groups; g++) {
        const atOrAbove = rows - starts[g];
        const precision = (positives - positivesBelow[g]) / atOrAbove;
        const share = (positivesBelow[g + 1] - positivesBelow[g]) / atOrAbove;
        gained += share;
        diluted += share * precision;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            influence[row] = ((labels[row] * (precision + gained - value) - diluted) * rows) / positives;
        }
    }
    return influence;
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


/***/ }),

/***/ 38235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ argsort),
/* harmony export */   d: () => (/* binding */ tieGroups)
/* harmony export */ });
const SIGN = 0x80000000;
/** A digit of a pass: 2¹¹ counters stay in the nearest cache. */
const BITS = 11;
const MASK = 2 ** BITS - 1;
/** Fewer numbers are compared with each other. */
const FEW = 24;
/**
 * Row numbers in ascending order of their values; equal values (−0 and +0 too) keep their order. NaN-free input.
 * Radix sort on the upper half of the bits of the doubles, then the few rows that share it by the lower half; of
 * doubles that are single-precision numbers, on those bits alone. O(n), some 30 ms for a million rows.
 */
const argsort = (values) => sorted(values).order;
function tieGroups(values) {
    const { order, keys, low } = sorted(values);
    const rows = order.length;
    const starts = new Uint32Array(rows + 1);
    let groups = 0;
    for (let i = 0; i < rows; i++) {
        const isTied = i > 0 && keys[i] === keys[i - 1] && (!low || low[order[i]] === low[order[i - 1]]);
        if (!isTied)
            starts[groups++] = i;
    }
    starts[groups] = rows;
    return { order, groups, starts };
}
function sorted(values) {
    const single = singleKeys(values);
    if (single)
        return { ...sortKeys(single), low: null };
    const { low, high } = doubleKeys(values);
    const { order, keys } = sortKeys(high);
    sortWithin(order, keys, low);
    return { order, keys, low };
}
/** Changed so that their unsigned order is that of the numbers. Null where a value has more than 24 bits. */
function singleKeys(values) {
    const keys = new Uint32Array(values.length);
    const singles = new Float32Array(keys.buffer);
    for (let i = 0; i < values.length; i++) {
        // −0 becomes 0.
        singles[i] = values[i] + 0;
        if (singles[i] !== values[i])
            return null;
        keys[i] = keys[i] >= SIGN ? ~keys[i] : keys[i] ^ SIGN;
    }
    return keys;
}
/** The two halves of every double, changed likewise. */
function doubleKeys(values) {
    const rows = values.length;
    const low = new Uint32Array(rows);
    const high = new Uint32Array(rows);
    const double = new Float64Array(1);
    const words = new Uint32Array(double.buffer);
    for (let i = 0; i < rows; i++) {
        double[0] = values[i] + 0;
        const negative = words[1] >= SIGN;
        low[i] = negative ? ~words[0] : words[0];
        high[i] = negative ? ~words[1] : words[1] ^ SIGN;
    }
    return { low, high };
}
/** The keys in order, each with its row; `unsorted` is used up. */
function sortKeys(unsorted) {
    const rows = unsorted.length;
    let keys = unsorted;
    let order = new Uint32Array(rows);
    for (let i = 0; i < rows; i++)
        order[i] = i;
    let spareKeys = new Uint32Array(rows);
    let spareOrder = new Uint32Array(rows);
    for (let shift = 0; shift < 32; shift += BITS) {
        if (!scatter(keys, order, shift, spareKeys, spareOrder))
            continue;
        [keys, spareKeys] = [spareKeys, keys];
        [order, spareOrder] = [spareOrder, order];
    }
    return { order, keys };
}
/** One stable counting pass; false, with nothing moved, where all rows share the digit. */
function scatter(keys, order, shift, toKeys, toOrder) {
    const rows = keys.length;
    const starts = new Uint32Array(MASK + 2);
    for (let i = 0; i < rows; i++)
        starts[((keys[i] >>> shift) & MASK) + 1]++;
    if (starts.includes(rows))
        return false;
    for (let digit = 1; digit <= MASK; digit++)
        starts[digit] += starts[digit - 1];
    for (let i = 0; i < rows; i++) {
        const key = keys[i];
        const at = starts[(key >>> shift) & MASK]++;
        toKeys[at] = key;
        toOrder[at] = order[i];
    }
    return true;
}
/** Rows of one key among each other, by their other half. */
function sortWithin(order, keys, low) {
    for (let start = 0; start < order.length;) {
        let end = start + 1;
        while (end < order.length && keys[end] === keys[start])
            end++;
        if (end - start > FEW)
            sortMany(order, start, end, low);
        else if (end - start > 1)
            sortFew(order, start, end, low);
        start = end;
    }
}
/** Insertion sort. */
function sortFew(order, start, end, low) {
    for (let i = start + 1; i < end; i++) {
        const row = order[i];
        let at = i;
        for (; at > start && low[order[at - 1]] > low[row]; at--)
            order[at] = order[at - 1];
        order[at] = row;
    }
}
function sortMany(order, start, end, low) {
    const rows = order.slice(start, end);
    const own = Uint32Array.from(rows, (row) => low[row]);
    if (own.every((word) => word === own[0]))
        return;
    const ranks = sortKeys(own).order;
    for (let i = 0; i < ranks.length; i++)
        order[start + i] = rows[ranks[i]];
}


/***/ })

};
