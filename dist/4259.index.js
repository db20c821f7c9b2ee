export const id = 4259;
export const ids = [4259];
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
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/profile.js + 1 modules
var profile = __webpack_require__(19946);
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

// EXTERNAL MODULE: ./lib/evidence/documents.js
var documents = __webpack_require__(72039);
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
        const registry = await (0,stores.registryOf)(context);
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
        const path = (0,records.recordPath)(context.model.name, `${name}.json`);
        const bytes = await registry.readFile(holder, path);
        if (!bytes)
            throw new errors/* UserError */.yo(`${holder.tag} holds no ${path}, so there is no reference to compare with`);
        return { text: bytes.toString('utf8'), where: `${holder.tag}:${path}` };
    };
    const validationFile = await read('validation');
    const validation = (0,documents.parseDocument)('validation', validationFile.text, validationFile.where);
    const evaluationFile = await read('evaluation');
    const evaluation = (0,documents.parseDocument)('evaluation', evaluationFile.text, evaluationFile.where);
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
    const isPositive = new Uint8Array(labels);
    const positivesBelow = new Uint32Array(groups + 1);
    let positives = 0;
    for (let g = 0; g < groups; g++) {
        positivesBelow[g] = positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            positives += isPositive[order[i]];
    }
    positivesBelow[groups] = positives;
    return { order, groups, starts, positivesBelow, positives, negatives: order.length - positives, isPositive };
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
function placements(ranked) {
    const { order, groups, starts, positivesBelow, positives, negatives, isPositive } = ranked;
    const values = new Float64Array(order.length);
    // By label: a branch on it goes either way.
    const placement = new Float64Array(2);
    for (let g = 0; g < groups; g++) {
        const tiedPositives = positivesBelow[g + 1] - positivesBelow[g];
        const tiedNegatives = starts[g + 1] - starts[g] - tiedPositives;
        placement[1] = (starts[g] - positivesBelow[g] + tiedNegatives / 2) / negatives;
        placement[0] = (positives - positivesBelow[g + 1] + tiedPositives / 2) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            values[order[i]] = placement[isPositive[order[i]]];
    }
    return values;
}
/** Influence of each row on the area under the ROC curve: placement values by the shares of the classes. */
function placementInfluence(ranked, labels) {
    const area = areaUnderRoc(ranked);
    const { positives, negatives } = ranked;
    return placements(ranked).map((value, row) => ((value - area) * labels.length) / (labels[row] === 1 ? positives : negatives));
}
/**
 * Influence of each row on average precision: its variance over n estimates the variance of the metric.
 * With A(t) = P(y = 1, s ≥ t) and B(t) = P(s ≥ t), the metric is E[y·A(s)/B(s)]/π, and its Gateaux derivative at
 * (y, s) is {y·[A(s)/B(s) + E(Y·1{S ≤ s}/B(S)) − AP] − E(Y·1{S ≤ s}·A(S)/B(S)²)}/π.
 * @see Hampel (1974), The Influence Curve and Its Role in Robust Estimation.
 */
function averagePrecisionInfluence(ranked) {
    const { order, groups, starts, positivesBelow, positives, isPositive } = ranked;
    const rows = order.length;
    const value = averagePrecision(ranked);
    const influence = new Float64Array(rows);
    const byLabel = new Float64Array(2);
    let gained = 0;
    let diluted = 0;
    for (let g = 0; g < groups; g++) {
        const atOrAbove = rows - starts[g];
        const precision = (positives - positivesBelow[g]) / atOrAbove;
        const share = (positivesBelow[g + 1] - positivesBelow[g]) / atOrAbove;
        gained += share;
        diluted += share * precision;
        byLabel[0] = (-diluted * rows) / positives;
        byLabel[1] = ((precision + gained - value - diluted) * rows) / positives;
        for (let i = starts[g]; i < starts[g + 1]; i++)
            influence[order[i]] = byLabel[isPositive[order[i]]];
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

/***/ 8270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ distributionSpec),
  d: () => (/* binding */ seriesWords)
});

;// CONCATENATED MODULE: ./lib/report/pictures/bins.js
/**
 * A profile's fixed bins pooled into at most about `most` drawn ones with finite ends. The outermost bins hold all
 * that lies beyond their edges; their drawn width ends at the nearer of the data's end and a quarter of the
 * inner range, so that one outlier does not squeeze the picture.
 */
function pooledBins(profile, range, most = 20) {
    const { edges, counts } = profile;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (edges.length === 0 || total === 0)
        return [];
    const [low, high] = range;
    const shift = isWhole(profile) ? 0.5 : 0;
    const least = (high - low) / most;
    const bins = [];
    let start = low;
    let rows = 0;
    counts.forEach((count, i) => {
        rows += count;
        const end = i < edges.length ? edges[i] + shift : high;
        if (end <= start || (i < edges.length && end - start < least * 0.999))
            return;
        bins.push({ low: start, high: end, density: rows / total / (end - start) });
        start = end;
        rows = 0;
    });
    return bins;
}
const MOST_WHOLE_VALUES = 12;
/**
 * A column of few whole numbers, value by value: bin i is what lies above edge i − 1, up to edge i. An edge just
 * below a number only parts it from smaller ones. Undefined where the column is not of that kind.
 */
function wholeValues(profile) {
    const { edges, counts, min, max } = profile;
    if (min === null || max === null || edges.length === 0)
        return undefined;
    const ends = [...edges.map(wholeEdge), Math.max(max, wholeEdge(edges[edges.length - 1]))];
    if (![min, max, ...ends].every(Number.isInteger))
        return undefined;
    const bars = counts.flatMap((count, i) => {
        if (count === 0)
            return [];
        const low = i === 0 ? Math.min(min, ends[0]) : ends[i - 1] + 1;
        return [{ value: low >= ends[i] ? `${ends[i]}` : `${low} to ${ends[i]}`, count }];
    });
    return bars.length <= MOST_WHOLE_VALUES ? bars : undefined;
}
/** The last whole number that lies below the edge or on it, where the edge marks one. */
const wholeEdge = (edge) => Number.isInteger(edge) ? edge : Math.ceil(edge) - edge < 1e-6 ? Math.ceil(edge) - 1 : edge;
/** Whole numbers are drawn around themselves: 5 from 4.5 to 5.5. */
const isWhole = ({ edges, min, max }) => [...edges.map(wholeEdge), min ?? 0, max ?? 0].every(Number.isInteger);
/** Ends of the axis that suit all of the profiles; undefined where none has bins. */
function drawnRange(profiles) {
    const binned = profiles.filter(({ edges }) => edges.length > 0);
    if (binned.length === 0)
        return undefined;
    const first = Math.min(...binned.map(({ edges }) => edges[0]));
    const last = Math.max(...binned.map(({ edges }) => edges[edges.length - 1]));
    const reach = (last - first || Math.abs(last) || 1) / 4;
    const whole = binned.every(isWhole);
    const low = Math.max(first - reach, Math.min(first, ...binned.map(({ min }) => min ?? first)));
    const high = Math.min(last + reach, Math.max(last, ...binned.map(({ max }) => max ?? last)));
    const air = whole ? 0.5 : low < high ? 0 : reach;
    return [(whole ? Math.floor(low) : low) - air, (whole ? Math.ceil(high) : high) + air];
}

// EXTERNAL MODULE: ./lib/report/pictures/frame.js
var pictures_frame = __webpack_require__(53237);
;// CONCATENATED MODULE: ./lib/report/pictures/distribution.js


const MOST_CATEGORIES = 15;
/** Distributions of one column, one or two over each other; undefined where nothing can be drawn. */
function distributionSpec(series, title = null, 
/** The numbers are seconds since 1970 and are shown as dates. */
temporal = false) {
    const drawn = series.map(asDrawn);
    const numeric = drawn.flatMap(({ name, profile }) => profile.kind === 'numeric' ? [{ name, profile }] : []);
    if (numeric.length > 0)
        return numericSpec(numeric, title, temporal);
    return categoricalSpec(drawn.flatMap(({ name, profile }) => (profile.kind === 'categorical' ? [{ name, profile }] : [])), series.some(({ profile }) => profile.kind === 'numeric'));
}
/** A few whole numbers, such as days of the week, are drawn one by one. */
function asDrawn({ name, profile }) {
    const values = profile.kind === 'numeric' ? wholeValues(profile) : undefined;
    if (!values || profile.kind !== 'numeric')
        return { name, profile };
    const { rows, nulls } = profile;
    const categorical = { name: profile.name, kind: 'categorical', rows, nulls, other: 0 };
    return { name, profile: { ...categorical, distinct: values.length, categories: values } };
}
function numericSpec(series, title, temporal) {
    const range = drawnRange(series.map(({ profile }) => profile));
    if (!range)
        return undefined;
    const [filled, lined] = series;
    const names = [filled.name, lined?.name ?? ''];
    const unit = temporal ? 1000 : 1;
    const binsOf = ({ profile }) => pooledBins(profile, range).map((bin) => ({ ...bin, low: bin.low * unit, high: bin.high * unit }));
    const bins = binsOf(filled).map((bin) => ({ ...bin, series: filled.name }));
    const x = (field) => ({
        field,
        ...(temporal ? { type: 'temporal', axis: { tickCount: 5 } } : { type: 'quantitative' }),
        title,
        scale: {
            domain: range.map((end) => end * unit),
            nice: false,
            ...(temporal ? { type: 'utc' } : { zero: false }),
        },
    });
    const y = {
        field: 'density',
        type: 'quantitative',
        title: 'density',
        scale: { zero: true },
        axis: { labels: false, grid: false },
    };
    const color = { ...(0,pictures_frame/* seriesColour */.IF)(...names), legend: lined ? pictures_frame/* SQUARES */.p9 : null };
    return (0,pictures_frame/* framed */.Qu)({
        layer: [
            {
                data: { values: bins },
                mark: { type: 'rect', opacity: 0.45 },
                encoding: { x: x('low'), x2: { field: 'high' }, y, y2: { datum: 0 }, color },
            },
            ...(lined ? [outline(binsOf(lined), lined.name, { x: x('at'), y, color })] : []),
        ],
    });
}
function outline(bins, name, encoding) {
    const [start, last] = [bins[0], bins.at(-1)];
    const at = (x, density) => ({ at: x, density, series: name });
    return {
        data: {
            values: last
                ? [
                    at(start.low, 0),
                    ...bins.map(({ low, density }) => at(low, density)),
                    at(last.high, last.density),
                    at(last.high, 0),
                ]
                : [],
        },
        mark: { type: 'line', interpolate: 'step-after', strokeWidth: 2 },
        encoding,
    };
}
/** Categories in the order of their frequency, `whole` numbers in their own. */
function categoricalSpec(series, whole) {
    const values = series.flatMap(({ name, profile }) => profile.categories.map(({ value, count }) => ({
        value,
        share: count / (profile.rows - profile.nulls),
        series: name,
    })));
    const order = [...new Set(values.map(({ value }) => value))].slice(0, MOST_CATEGORIES);
    if (whole)
        order.sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
    if (order.length === 0)
        return undefined;
    const names = [series[0].name, series[1]?.name ?? ''];
    const paired = series.length > 1;
    return (0,pictures_frame/* framed */.Qu)({
        data: { values: values.filter(({ value }) => order.includes(value)) },
        mark: { type: 'bar', opacity: 0.85 },
        encoding: {
            y: { field: 'value', type: 'nominal', sort: order, title: null, axis: { labelLimit: 110 } },
            x: {
                field: 'share',
                type: 'quantitative',
                title: 'share of rows',
                axis: { format: '.0%', tickCount: 4 },
            },
            color: { ...(0,pictures_frame/* seriesColour */.IF)(...names), ...(paired ? {} : { legend: null }) },
            ...(paired ? { yOffset: { field: 'series', type: 'nominal', sort: names } } : {}),
        },
    }, 70 + (paired ? 18 : 14) * order.length);
}
/** What the picture's colours mean, in words. */
function seriesWords(series) {
    const [first, second] = series.map(asDrawn);
    if (first.profile.kind === 'numeric')
        return second
            ? `Filled grey: ${first.name}. Blue line: ${second.name}. The outermost bins hold all that lies beyond.`
            : 'The outermost bins hold all that lies beyond.';
    const most = first.profile.distinct > MOST_CATEGORIES ? `The ${MOST_CATEGORIES} most frequent values.` : '';
    return [second ? `Grey bars: ${first.name}. Blue bars: ${second.name}.` : '', most]
        .filter(Boolean)
        .join(' ');
}


/***/ })

};
