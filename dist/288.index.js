export const id = 288;
export const ids = [288];
export const modules = {

/***/ 1322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  driftReport: () => (/* binding */ drift_report_driftReport)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/data/dataset.js + 7 modules
var dataset = __webpack_require__(23934);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/profile.js
var profile = __webpack_require__(1097);
// EXTERNAL MODULE: ./lib/drift/compare.js + 4 modules
var compare = __webpack_require__(68002);
// EXTERNAL MODULE: ./lib/config/period.js
var config_period = __webpack_require__(98733);
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
    const end = new Date(lastTraining.getTime() + (0,config_period/* milliseconds */.Rz)(period));
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
    const period = (0,config_period/* milliseconds */.Rz)(parts[2]);
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
const percent = (value) => `${Number((value * 100).toPrecision(3))} %`;
/** `2026-11-19 14:02 UTC` */
const day = (date) => `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
function ago(date, now) {
    const elapsed = Math.max(0, now.getTime() - date.getTime());
    if (elapsed >= config_period/* UNITS */.QN.d)
        return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / config_period/* UNITS */.QN.d), 'day')} ago`;
    if (elapsed >= config_period/* UNITS */.QN.h)
        return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / config_period/* UNITS */.QN.h), 'hour')} ago`;
    return `${(0,lib_text/* plural */.LS)(Math.floor(elapsed / config_period/* UNITS */.QN.m), 'minute')} ago`;
}

// EXTERNAL MODULE: ./lib/evidence/documents.js + 3 modules
var documents = __webpack_require__(88572);
// EXTERNAL MODULE: ./lib/evidence/envelope.js
var envelope = __webpack_require__(95105);
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
    ...(0,model_facts/* datasetRows */.CD)(current),
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

// EXTERNAL MODULE: ./lib/actions/context.js + 2 modules
var actions_context = __webpack_require__(27962);
// EXTERNAL MODULE: ./lib/actions/inputs.js
var inputs = __webpack_require__(39922);
// EXTERNAL MODULE: ./lib/actions/judged.js
var actions_judged = __webpack_require__(91822);
// EXTERNAL MODULE: ./lib/actions/scored.js + 2 modules
var scored = __webpack_require__(51435);
// EXTERNAL MODULE: ./lib/actions/stores.js
var stores = __webpack_require__(27101);
;// CONCATENATED MODULE: ./lib/actions/drift-report.js


















const drift_report_inputs = schemas/* strictObject */.rej({
    ...inputs/* commonInputs */.j$,
    ...inputs/* tokenInput */.e1,
    ...inputs/* registryInputs */.P4,
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
    const { scores } = await (0,score/* scoreFile */.lv)({
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
/* harmony import */ var _evidence_documents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88572);
/* harmony import */ var _evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(95105);
/* harmony import */ var _evidence_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22322);
/* harmony import */ var _model_header_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48564);
/* harmony import */ var _registry_stores_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1697);
/* harmony import */ var _registry_views_records_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(79336);
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
    const sha256 = await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .h)(file);
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
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('does not exist', { location: { file: shown } });
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(path) !== '.onnx')
        return { version: null, source: shown, file, sha256: await (0,_evidence_files_js__WEBPACK_IMPORTED_MODULE_6__/* .fileDigest */ .h)(file), facts: null };
    const facts = await (0,_model_header_js__WEBPACK_IMPORTED_MODULE_7__/* .readModelFacts */ .B)(file, shown);
    return { version: null, source: shown, file, sha256: facts.sha256, facts };
}
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
    if (!_evidence_envelope_js__WEBPACK_IMPORTED_MODULE_5__/* .semver */ .hO.safeParse(reference).success && !opened.stage(context.model.name, reference))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${reference}" is no version, no stage and no file (.onnx, .parquet, .csv, .jsonl)`, {
            hint: `Versions of ${context.model.name}: ${opened
                .versions(context.model.name)
                .map(({ version }) => version)
                .join(', ') || 'none'}.`,
        });
    return (await registeredModel(context, opened, opened.resolve(context.model.name, reference))).judged;
}


/***/ }),

/***/ 55636:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ samplesOf)
/* harmony export */ });
/* harmony import */ var _evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57838);
/* harmony import */ var _model_outputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62035);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47120);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63166);




/**
 * Both models' answers as samples of the same classes: those of the data and those that either model knows, in the
 * order that scikit-learn gives them. A class that a model does not know has probability 0.
 */
function samplesOf(rows, answers) {
    if (rows.boxes || rows.masks)
        return answers.map((each) => imageSample(rows, each));
    if (rows.classes.length === 0)
        return answers.map(({ scores, width, quantiles }) => ({
            ...(0,_evaluation_sample_js__WEBPACK_IMPORTED_MODULE_2__/* .scoredSample */ .l)(rows.labels, scores),
            width,
            ...(0,_truth_js__WEBPACK_IMPORTED_MODULE_1__/* .grouping */ .YJ)(rows),
            ...(quantiles ? { quantiles } : {}),
        }));
    const byMeaning = new Map([...answers.flatMap((each) => each.classes ?? []), ...rows.classes].map((name) => [(0,_model_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(name), name]));
    const classes = (0,_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .sortedClasses */ .SO)(byMeaning.values());
    const numberOf = new Map(classes.map((name, index) => [(0,_model_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(name), index]));
    const at = (name) => numberOf.get((0,_model_outputs_js__WEBPACK_IMPORTED_MODULE_0__/* .meaning */ .ak)(name));
    const numbers = rows.classes.map(at);
    const isSet = rows.labels.length !== rows.facts.rows;
    const truth = isSet
        ? inOrder({ scores: rows.labels, width: numbers.length, classes: rows.classes }, classes.length, at)
        : rows.labels.map((label) => numbers[label]);
    return answers.map((each) => ({
        rows: rows.facts.rows,
        truth,
        prediction: inOrder(each, classes.length, at),
        width: classes.length,
        classes,
        groups: null,
        weights: null,
    }));
}
/** An image is a row: its objects, or its table of pixels, say all. */
const imageSample = ({ facts, classes, boxes }, { scores, width, detected }) => ({
    rows: facts.rows,
    truth: new Float64Array(0),
    prediction: scores,
    width,
    classes,
    groups: null,
    weights: null,
    ...(boxes && detected ? { objects: { ...boxes, detected } } : {}),
});
function inOrder({ scores, width, classes }, wanted, numberOf) {
    const targets = (classes ?? []).map(numberOf);
    if (wanted === width && targets.every((target, column) => target === column))
        return scores;
    const rows = scores.length / width;
    const prediction = new Float64Array(rows * wanted);
    for (let row = 0; row < rows; row++)
        for (let column = 0; column < width; column++)
            prediction[row * wanted + targets[column]] = scores[row * width + column];
    return prediction;
}


/***/ }),

/***/ 51435:
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
    const ranked = (0,ranking/* rankingOf */.qk)({ truth: labels, prediction: scores });
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

// EXTERNAL MODULE: ./lib/statistics/argsort.js
var argsort = __webpack_require__(38235);
// EXTERNAL MODULE: ./lib/evaluation/confusion.js
var confusion = __webpack_require__(57990);
// EXTERNAL MODULE: ./lib/evaluation/metrics/multiclass.js
var multiclass = __webpack_require__(27085);
;// CONCATENATED MODULE: ./lib/evaluation/mistakes.js



const BINS = 10;
/** Rows by true and by decided class; null of so many classes that nobody reads them. */
function confusionOf(sample) {
    const { classes, truth, rows } = sample;
    if (classes.length > confusion/* MOST_CLASSES */.Dl)
        return null;
    const counts = classes.map(() => classes.map(() => 0));
    for (let row = 0; row < rows; row++)
        counts[truth[row]][(0,multiclass/* decided */.rc)(sample, row)]++;
    return { classes: [...classes], counts };
}
/** Truth less prediction of each row. */
const residualsOf = ({ truth, prediction }) => truth.map((value, row) => value - prediction[row]);
/** Mean residual along the predictions; rows of one prediction are never parted, so there may be fewer bins. */
function residualBins(sample) {
    const { prediction, rows } = sample;
    const residuals = residualsOf(sample);
    const order = (0,argsort/* argsort */.XQ)(prediction);
    const bins = [];
    let start = 0;
    for (let bin = 1; bin <= BINS; bin++) {
        let end = Math.round((bin * rows) / BINS);
        while (end > 0 && end < rows && prediction[order[end]] === prediction[order[end - 1]])
            end += 1;
        if (end <= start)
            continue;
        const among = order.subarray(start, end);
        const meanOf = (values) => among.reduce((sum, row) => sum + values[row], 0) / among.length;
        bins.push({ predicted: meanOf(prediction), residual: meanOf(residuals), rows: among.length });
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
// EXTERNAL MODULE: ./lib/actions/samples.js
var samples = __webpack_require__(55636);
;// CONCATENATED MODULE: ./lib/actions/scored.js










/** What the configuration says of how models are run, fed and read. */
function howToRun({ model }) {
    const { task, io, providers, 'require-provider': required } = model.config;
    const { csv, 'positive-label': positive } = model.config.data;
    return {
        csv,
        task: modelTask(task),
        positiveLabel: positive === undefined ? null : String(positive),
        io: (0,config_io/* modelIo */.e)(io),
        providers: { wanted: providers, required: required ?? null },
    };
}
/** Documents of a query are scored as those of any ranking. Models of images are not run here: `score` refuses them. */
function modelTask(task) {
    if (task === 'retrieval')
        return 'ranking';
    return task === 'detection' || task === 'segmentation' ? 'regression' : task;
}
/** Scores of one model on the rows: by ONNX Runtime in a process of its own, or read from a predictions file. */
async function scored_score(context, judged, rows) {
    if ((0,external_node_path_.extname)(judged.file) !== '.onnx') {
        const answers = await (0,predictions/* readAnswers */.Mr)(context, judged.file, judged.recorded ?? judged.source, rows);
        return { ...answers, seconds: null, provider: null, warnings: [] };
    }
    if (rows.boxes || rows.masks)
        throw new errors/* UserError */.yo(`cannot be run here: task ${context.model.config.task} is judged by what a model predicted`, {
            location: { file: judged.source },
            hint: rows.boxes
                ? 'Give its predictions: results as COCO writes them (.json), or a table of images with their boxes.'
                : 'Give its predictions: a table of images with the path of a mask (.png, .npy) in each row.',
        });
    const { log } = context.platform;
    const label = `scoring ${judged.version ?? judged.source}`;
    const result = await (0,score/* scoreFile */.lv)({
        model: judged.file,
        shownPath: judged.source,
        data: rows.file,
        ...howToRun(context),
        csv: rows.csv,
        labels: rows.classes.length > 0 ? rows.classes : null,
    }, (done, total) => log.progress(label, done / total, `${(0,lib_text/* count */.U9)(done)} of ${(0,lib_text/* count */.U9)(total)} rows`));
    if (result.rows !== rows.facts.rows)
        throw new errors/* UserError */.yo(`${judged.source} gave ${(0,lib_text/* count */.U9)(result.rows)} scores for ${(0,lib_text/* count */.U9)(rows.facts.rows)} rows`);
    for (const warning of result.warnings)
        log.warning(`${judged.source}: ${warning}`);
    const { scores, width, classes, seconds, provider, warnings } = result;
    return { scores, width, classes, seconds, provider, warnings };
}
function describeJudged(judged, scored, rows, task) {
    const { scores, width, seconds, provider, warnings } = scored;
    return {
        version: judged.version,
        source: judged.source,
        sha256: judged.sha256,
        facts: judged.facts,
        // Of one number a row; the shares of many classes have no one distribution.
        scores: width === 1 ? (0,profile/* profileValues */.oD)('prediction', scores) : null,
        curves: task === 'binary-classification' ? curves(rows.labels, scores) : null,
        ...mistakes(scored, rows, task),
        secondsToScore: seconds,
        ...(judged.recorded ? { recorded: judged.recorded } : {}),
        provider,
        warnings,
    };
}
/** What a table and a picture show of the errors of numbers and of several classes. */
function mistakes(scored, rows, task) {
    if (task !== 'multiclass' && task !== 'regression')
        return {};
    const [sample] = (0,samples/* samplesOf */.l)(rows, [scored]);
    if (task === 'regression') {
        if (scored.width !== 1)
            return {};
        const distribution = (0,profile/* profileValues */.oD)('residual', residualsOf(sample));
        return { residuals: { distribution, bins: residualBins(sample) } };
    }
    const confusion = confusionOf(sample);
    return confusion ? { confusion } : {};
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


/***/ }),

/***/ 21625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ programDigest),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13431);



/** Written into every document: which program made it. */
const TOOL = { name: 'mlops-actions', version: '0.1.0', dist: bundleDigest() };
/** Digest of the bundle that runs; null when it runs from source. */
function bundleDigest() {
    const bundle = process.env.MLOPS_BUNDLE;
    return bundle && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(bundle) ? (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(bundle)) : null;
}
/** Of the bundle or else of the sources that run; null where neither is known. */
function programDigest() {
    if (TOOL.dist !== null)
        return TOOL.dist;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(import.meta.dirname);
    if (!['src', 'lib'].includes((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder)))
        return null;
    const files = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.globSync)('**/*.{ts,js}', { cwd: folder }).sort();
    return (0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(files.map((file) => `${file}\0${(0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)))}\n`).join(''));
}


/***/ }),

/***/ 57990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ MOST_CLASSES),
/* harmony export */   UZ: () => (/* binding */ confusionErrors),
/* harmony export */   ge: () => (/* binding */ confusionInfluence)
/* harmony export */ });
/* harmony import */ var _statistics_binomial_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53726);
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23794);
/* harmony import */ var _statistics_random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96760);
/* harmony import */ var _statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);




/** Share of resamples in which a metric may be undefined before its interval means nothing. */
const UNDEFINED_SHARE = 0.05;
/** More classes have too many joint cells to draw. */
const MOST_CLASSES = 20;
/**
 * Errors of a statistic of decisions by drawing the joint cells (truth, production, candidate) anew: the bootstrap
 * of the rows, at a cost that does not grow with them. Four rows are first spread over all cells, so that a
 * disagreement not seen among few rows stays possible (Agresti & Min, 2005). The errors are normal with the standard
 * error of the resamples: percentiles of so coarse a statistic are too narrow, and reject 13 % of equal models where
 * 10 % are meant. Half of the resamples are drawn with the models exchanged, so that exchanging them changes nothing
 * but signs.
 */
function confusionErrors(pair, decide, classes, statistic, options) {
    const { straight, exchanged } = drawnConfusions(pair, decide, classes, options);
    const values = (of) => Float64Array.from(of, (one) => statistic(one, classes));
    const [candidate, production] = [values(straight.candidate), values(straight.production)];
    const [second, first] = [values(exchanged.candidate), values(exchanged.production)];
    const gains = candidate.map((value, i) => value - production[i]);
    const mirrored = first.map((value, i) => value - second[i]);
    return {
        difference: pair.production && errorOf(gains, mirrored),
        candidate: errorOf(candidate, first),
    };
}
/** Every metric of the same decisions looks at the same draws. */
const memory = new WeakMap();
function drawnConfusions(pair, decide, classes, { resamples, seed }) {
    const key = `${resamples} ${seed}`;
    const known = memory.get(pair.candidate);
    if (known?.key === key)
        return known.drawn;
    const candidate = decide(pair.candidate);
    const production = pair.production ? decide(pair.production) : candidate;
    const half = Math.ceil(resamples / 2);
    const { truth } = pair.candidate;
    const drawn = {
        straight: draw(jointCells(truth, production, candidate, classes), classes, half, seed),
        exchanged: draw(jointCells(truth, candidate, production, classes), classes, half, seed),
    };
    memory.set(pair.candidate, { key, drawn });
    return drawn;
}
/** Rows by (truth, production's decision, candidate's): cell (truth·K + production)·K + candidate. */
function jointCells(truth, production, candidate, classes) {
    const cells = new Float64Array(classes ** 3);
    for (let row = 0; row < truth.length; row++)
        cells[(truth[row] * classes + production[row]) * classes + candidate[row]]++;
    return cells;
}
function draw(cells, classes, draws, seed) {
    const random = (0,_statistics_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFromSeed */ .Bd)(seed);
    const weights = smoothed(cells, classes);
    const rows = cells.reduce((sum, cell) => sum + cell, 0);
    const drawn = new Float64Array(cells.length);
    const result = { candidate: [], production: [] };
    for (let i = 0; i < draws; i++) {
        (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_2__/* .drawMultinomial */ .CC)(random, rows, weights, drawn);
        const [candidate, production] = [new Float64Array(classes ** 2), new Float64Array(classes ** 2)];
        for (let cell = 0; cell < drawn.length; cell++) {
            if (drawn[cell] === 0)
                continue;
            const label = Math.floor(cell / classes ** 2) * classes;
            candidate[label + (cell % classes)] += drawn[cell];
            production[label + (Math.floor(cell / classes) % classes)] += drawn[cell];
        }
        result.candidate.push(candidate);
        result.production.push(production);
    }
    return result;
}
/** A class that occurs nowhere stays away. */
function smoothed(cells, classes) {
    const seen = new Set();
    for (let cell = 0; cell < cells.length; cell++) {
        if (cells[cell] === 0)
            continue;
        for (const place of [classes ** 2, classes, 1])
            seen.add(Math.floor(cell / place) % classes);
    }
    const isSeen = (cell) => [classes ** 2, classes, 1].every((place) => seen.has(Math.floor(cell / place) % classes));
    return cells.map((rows, cell) => (isSeen(cell) ? rows + 4 / seen.size ** 3 : 0));
}
/** From both halves of the resamples. */
function errorOf(first, second) {
    const values = new Float64Array(first.length + second.length);
    values.set(first);
    values.set(second, first.length);
    const defined = values.filter((value) => !Number.isNaN(value));
    if (defined.length < values.length * (1 - UNDEFINED_SHARE))
        return null;
    return (0,_statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__/* .studentError */ .si)(Math.sqrt((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .variance */ .GV)(defined)), Infinity);
}
/**
 * Influence of each row on a statistic of its confusion matrix: n times the derivative by the count of the row's
 * cell, less its mean (the delta method).
 */
function confusionInfluence(sample, decide, classes, statistic) {
    const decided = decide(sample);
    const cellOf = (row) => sample.truth[row] * classes + decided[row];
    const cells = new Float64Array(classes ** 2);
    for (let row = 0; row < sample.rows; row++)
        cells[cellOf(row)]++;
    const slopes = cells.map((rows, cell) => (rows === 0 ? 0 : slopeAt(cells, cell, classes, statistic)));
    const values = new Float64Array(sample.rows);
    for (let row = 0; row < values.length; row++)
        values[row] = slopes[cellOf(row)] * sample.rows;
    return values;
}
/** The cell holds some rows. */
function slopeAt(cells, cell, classes, statistic) {
    const step = cells[cell] * 1e-5;
    const at = (change) => statistic(cells.with(cell, cells[cell] + change), classes);
    return (at(step) - at(-step)) / (2 * step);
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
/* harmony export */   qk: () => (/* binding */ rankingOf),
/* harmony export */   yr: () => (/* binding */ areaUnderRoc)
/* harmony export */ });
/* harmony import */ var _statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38235);

function ranking(labels, scores) {
    const { order, groups, starts } = (0,_statistics_argsort_js__WEBPACK_IMPORTED_MODULE_0__/* .tieGroups */ .dO)(scores);
    // One byte a row: they stay in the cache while they are read in the order of the scores.
    const isPositive = new Uint8Array(labels);
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
const rankings = new WeakMap();
/** The ranking of a sample, found once for all that look at it: its metrics, their errors and its curves. */
function rankingOf({ truth, prediction }) {
    const known = rankings.get(prediction);
    if (known?.truth === truth)
        return known.ranked;
    const ranked = ranking(truth, prediction);
    rankings.set(prediction, { truth, ranked });
    return ranked;
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
    const isPositive = new Uint8Array(labels);
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        const ofPositive = (starts[g] - positivesBelow[g] + tiedNegatives / 2) / negatives;
        const ofNegative = (positives - positivesBelow[g + 1] + tiedPositives / 2) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++) {
            const row = order[i];
            values[row] = isPositive[row] === 1 ? ofPositive : ofNegative;
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

/***/ 57838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LE: () => (/* binding */ subset),
/* harmony export */   fi: () => (/* binding */ column),
/* harmony export */   l: () => (/* binding */ scoredSample)
/* harmony export */ });
/** Labels 0 and 1, or numbers, with one score a row. */
const scoredSample = (truth, prediction, weights = null) => ({
    rows: truth.length,
    truth,
    prediction,
    width: 1,
    classes: [],
    groups: null,
    weights,
});
/** The sample of these rows, in this order; a row may come more than once. */
function subset(sample, rows) {
    const truthWidth = sample.rows === 0 ? 0 : sample.truth.length / sample.rows;
    const { groups, weights, scales, objects } = sample;
    return {
        ...sample,
        rows: rows.length,
        truth: pick(sample.truth, rows, truthWidth),
        prediction: pick(sample.prediction, rows, sample.width),
        groups: groups && Int32Array.from(rows, (row) => groups[row]),
        weights: weights && pick(weights, rows, 1),
        ...(scales && { scales: pick(scales, rows, 1) }),
        ...(objects && { objects: pickObjects(objects, rows, sample.rows) }),
    };
}
/** Of row-major values [rows, width]. */
const column = (values, width, k) => Float64Array.from({ length: values.length / width }, (_, row) => values[row * width + k]);
function pick(values, rows, width) {
    const picked = new Float64Array(rows.length * width);
    if (width === 1)
        for (let i = 0; i < rows.length; i++)
            picked[i] = values[rows[i]];
    else
        for (let i = 0; i < rows.length; i++)
            picked.set(values.subarray(rows[i] * width, (rows[i] + 1) * width), i * width);
    return picked;
}
function pickObjects({ truth, detected }, rows, images) {
    const chosen = (list) => {
        const members = Array.from({ length: images }, () => []);
        for (let i = 0; i < list.image.length; i++)
            members[list.image[i]].push(i);
        const places = Array.from(rows, (image, place) => members[image].map(() => place)).flat();
        const order = Uint32Array.from(Array.from(rows, (image) => members[image]).flat());
        const list2 = {
            image: Int32Array.from(places),
            class: Int32Array.from(order, (i) => list.class[i]),
            boxes: pick(list.boxes, order, 4),
        };
        return { order, list: list2 };
    };
    const ofTruth = chosen(truth);
    const ofDetected = chosen(detected);
    return {
        truth: {
            ...ofTruth.list,
            area: pick(truth.area, ofTruth.order, 1),
            crowd: Uint8Array.from(ofTruth.order, (i) => truth.crowd[i]),
        },
        detected: { ...ofDetected.list, score: pick(detected.score, ofDetected.order, 1) },
    };
}


/***/ }),

/***/ 13431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rv: () => (/* binding */ readableJson),
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const SIGNIFICANT_DIGITS = 12;
/**
 * Canonical JSON: keys sorted by code unit, no spaces, floats at 12 significant digits, `undefined` members
 * dropped. The same value gives the same bytes on every machine, so that digests can be compared.
 *
 * @throws TypeError on NaN or an infinity: evidence says `null` and gives a reason.
 */
function canonicalJson(value) {
    return JSON.stringify(canonicalize(value, '$'));
}
/** The same value and rounding as {@link canonicalJson}, indented for people. */
function readableJson(value) {
    return `${JSON.stringify(canonicalize(value, '$'), null, 2)}\n`;
}
function canonicalize(value, path) {
    if (typeof value === 'number')
        return canonicalNumber(value, path);
    if (Array.isArray(value))
        return value.map((item, i) => canonicalize(item, `${path}[${i}]`));
    if (ArrayBuffer.isView(value))
        return Array.from(value, (item, i) => canonicalNumber(item, `${path}[${i}]`));
    if (value !== null && typeof value === 'object') {
        const source = value;
        const sorted = {};
        for (const key of Object.keys(source).sort())
            if (source[key] !== undefined)
                sorted[key] = canonicalize(source[key], `${path}.${key}`);
        return sorted;
    }
    return value;
}
function canonicalNumber(value, path) {
    if (!Number.isFinite(value))
        throw new TypeError(`${path} is ${value}, which JSON cannot hold`);
    if (Number.isInteger(value))
        return value === 0 ? 0 : value;
    return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}
function sha256(data) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(data).digest('hex')}`;
}


/***/ }),

/***/ 35136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dh: () => (/* binding */ startWorker),
/* harmony export */   Oy: () => (/* binding */ crash),
/* harmony export */   kA: () => (/* binding */ ask)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _platform_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72734);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34372);




const KEPT_OUTPUT = 2000;
/** Starts a worker, asks it one thing, and waits until it has ended. */
function ask(request, shownPath, onProgress) {
    const child = startWorker(request.kind);
    let answer;
    let failure;
    let said = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
        said = (said + text).slice(-KEPT_OUTPUT);
    });
    child.on('message', (message) => {
        if (message.type === 'progress')
            onProgress?.(message.done, message.total);
        else if (message.type === 'error')
            failure = (0,_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .unpackError */ .Rj)(message.error);
        else
            answer = message;
    });
    return new Promise((resolve, reject) => {
        child.once('error', (cause) => reject(new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk('the scoring process cannot be started', { cause })));
        // A crash after the answer is the runtime's teardown, and changes nothing.
        child.once('close', (code, signal) => {
            if (answer)
                resolve(answer);
            else
                reject(failure ?? crash(shownPath, code, signal, said));
        });
        // A child that died before it could read is reported on close.
        child.send(request, () => { });
    });
}
/** @param flags of Node itself */
function startWorker(kind, flags = []) {
    return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [...flags, process.env.MLOPS_ENTRY ?? process.argv[1]], {
        env: { ...(0,_platform_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .programEnvironment */ .y)(), [_worker_js__WEBPACK_IMPORTED_MODULE_2__/* .WORKER_VARIABLE */ .gB]: kind },
        stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
        // Unlike JSON, this keeps NaN and infinities.
        serialization: 'advanced',
    });
}
function crash(file, code, signal, said) {
    const last = said.trim().split('\n').slice(-5).join('\n');
    const memory = signal === 'SIGKILL' || /out of memory|bad_alloc/i.test(said);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .PlatformError */ .Wk(`the process that scores this model ${signal ? `was ended by ${signal}` : `ended with exit code ${code}`}`, {
        location: { file },
        hint: [memory ? 'It probably ran out of memory: use a larger runner.' : '', last]
            .filter(Boolean)
            .join('\n'),
    });
}


/***/ }),

/***/ 67627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qy: () => (/* binding */ goldenOutputs),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   lv: () => (/* binding */ scoreFile),
/* harmony export */   oK: () => (/* binding */ readScores)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35136);





/**
 * Scores a data file with a model, in a child process of its own.
 *
 * @throws UserError as the child found it; PlatformError where the child crashed
 */
async function scoreFile(request, onProgress) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'mlops-scores-'));
    try {
        const scores = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'scores.f64');
        const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ kind: 'score', work: { labels: null, ...request, shownData: shown(request.data), scores } }, request.shownPath, onProgress);
        if (answer.type !== 'scored')
            throw new TypeError(`the worker answered ${answer.type}`);
        const { result, peakMemoryBytes } = answer;
        return { ...result, scores: await readScores(scores, result.rows * result.width), peakMemoryBytes };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * The first rows of a data file as the model takes them (numbers rounded to the input's type, a missing number as
 * null, missing text as ''), and everything the model gives for them, row-major. For golden records.
 */
async function goldenOutputs(request) {
    const answer = await (0,_process_js__WEBPACK_IMPORTED_MODULE_4__/* .ask */ .kA)({ kind: 'golden', work: { ...request, shownData: shown(request.data) } }, request.shownPath);
    if (answer.type !== 'golden')
        throw new TypeError(`the worker answered ${answer.type}`);
    return answer.result;
}
/** A path as people know it: from where they stand, where that is shorter. */
function shown(path) {
    const near = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), path);
    return near === '' || near.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(near) ? path : near;
}
async function readScores(path, values) {
    const scores = new Float64Array(values);
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path);
    try {
        let at = 0;
        while (at < scores.byteLength) {
            const { bytesRead } = await handle.read(new Uint8Array(scores.buffer), at, scores.byteLength - at);
            if (bytesRead === 0)
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .PlatformError */ .Wk('the file of scores is shorter than it should be');
            at += bytesRead;
        }
    }
    finally {
        await handle.close();
    }
    return scores;
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

/***/ 31653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ datasetRows),
/* harmony export */   _2: () => (/* binding */ importedRows),
/* harmony export */   vu: () => (/* binding */ modelRows)
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
/** Where a model came from that another registry kept. */
function importedRows(imported) {
    if (!imported)
        return [];
    const { version, runId, modelId, modelUuid, created, embedded } = imported;
    const parts = [
        `MLflow ${version ?? '(release not known)'}`,
        runId && `run ${runId}`,
        modelId && `model ${modelId}`,
        modelUuid && `UUID ${modelUuid}`,
        created && `written ${created} UTC`,
        embedded && 'weights beside it put into the file',
    ];
    return [['imported from', parts.filter(Boolean).join(', ')]];
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

/***/ 53237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IF: () => (/* binding */ seriesColour),
/* harmony export */   Lf: () => (/* binding */ verticalLine),
/* harmony export */   Qu: () => (/* binding */ framed),
/* harmony export */   YK: () => (/* binding */ pairDotLayers),
/* harmony export */   Z8: () => (/* binding */ pairColour),
/* harmony export */   e: () => (/* binding */ seriesDash),
/* harmony export */   lR: () => (/* binding */ WIDTH),
/* harmony export */   oo: () => (/* binding */ limitLine),
/* harmony export */   p9: () => (/* binding */ SQUARES),
/* harmony export */   q6: () => (/* binding */ unchangedLine),
/* harmony export */   tw: () => (/* binding */ pairDots)
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
/** A legend of squares, for bars and filled areas. */
const SQUARES = { symbolType: 'square', symbolOpacity: 1, symbolStrokeWidth: 0 };
const pairColour = () => seriesColour('production', 'candidate');
/** Dots in the colours of both models; hollow where `judged` is false. */
const pairDots = () => {
    const stroke = { ...pairColour(), legend: null };
    return { stroke, fill: { condition: { test: '!datum.judged', value: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .HOLLOW */ ._b }, ...stroke } };
};
/** Dots on two lines; of constant colours, so that the legend keeps its lines. */
const pairDotLayers = (values, encoding) => ['production', 'candidate'].map((name, i) => ({
    data: { values: values.filter(({ series }) => series === name) },
    mark: { type: 'point', size: 30, opacity: 1, filled: true, color: [_colours_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3, _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .CANDIDATE */ .Me][i] },
    encoding,
}));
const verticalLine = (at, x, mark) => ({
    data: { values: [{ at }] },
    mark: { type: 'rule', ...mark },
    encoding: { x: x('at') },
});
/** No change against production: grey, as production is everywhere. */
const unchangedLine = (x) => verticalLine(0, x, { color: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .PRODUCTION */ .e3, strokeWidth: 1.5 });
const limitLine = (at, x) => verticalLine(at, x, { color: _colours_js__WEBPACK_IMPORTED_MODULE_0__/* .INK */ .Pg, strokeDash: [3, 3] });


/***/ }),

/***/ 96760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ randomFromSeed),
/* harmony export */   nh: () => (/* binding */ seedFromDigests)
/* harmony export */ });
/* unused harmony export randomFromState */
/* harmony import */ var _evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13431);

/** First 32 bits of the SHA-256 of the strings, one a line. */
function seedFromDigests(...strings) {
    return Number.parseInt((0,_evidence_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(strings.join('\n')).slice('sha256:'.length, 'sha256:'.length + 8), 16);
}
/**
 * xoshiro128** from a 32-bit seed, spread over the state by a Weyl sequence through MurmurHash3's finalizer.
 * @see Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators.
 */
function randomFromSeed(seed) {
    let mix = seed | 0;
    const split = () => {
        mix = (mix + 0x9e3779b9) | 0;
        let z = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
        z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
        return z ^ (z >>> 16);
    };
    return randomFromState([split(), split(), split(), split()]);
}
/** xoshiro128** from its four words of state, not all zero. */
function randomFromState(state) {
    let [a, b, c, d] = state;
    const rotate = (x, bits) => (x << bits) | (x >>> (32 - bits));
    const uint32 = () => {
        const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
        const shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = rotate(d, 11);
        return result;
    };
    return { uint32, uniform: () => ((uint32() >>> 5) * 2 ** 26 + (uint32() >>> 6)) / 2 ** 53 };
}


/***/ })

};
