export const id = 748;
export const ids = [748];
export const modules = {

/***/ 10966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registryCommand: () => (/* binding */ registryCommand)
});

// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/git/git.js
var git = __webpack_require__(45216);
// EXTERNAL MODULE: ./lib/registry/registry.js + 8 modules
var registry_registry = __webpack_require__(30171);
// EXTERNAL MODULE: ./lib/report/signs.js
var signs = __webpack_require__(14904);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/cli/arguments.js


/** Words and `--option value` in any order, for a command that takes both. `command` names it in errors. */
function readArguments(command, args, known) {
    const read = { operands: [], options: {} };
    for (let i = 0; i < args.length; i++) {
        const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[i]) ?? [];
        if (name === undefined) {
            read.operands.push(args[i]);
            continue;
        }
        if (!Object.hasOwn(known, name))
            throw unknownOption(command, name, known);
        if (name in read.options)
            throw new errors/* UserError */.yo(`--${name} is given twice.`);
        const takesValue = known[name].value !== undefined;
        if (!takesValue && inline !== undefined)
            throw new errors/* UserError */.yo(`--${name} takes no value.`);
        const value = takesValue ? (inline ?? args[++i]) : 'true';
        if (value === undefined || value === '' || (inline === undefined && value.startsWith('--')))
            throw new errors/* UserError */.yo(`--${name} needs a value: ${known[name].description}`);
        read.options[name] = value;
    }
    return read;
}
function unknownOption(command, name, known) {
    const flags = Object.keys(known).map((each) => `--${each}`);
    return new errors/* UserError */.yo(`mlops ${command} has no flag "--${name}".${(0,lib_text/* didYouMean */.au)(`--${name}`, flags)}`, {
        hint: `Flags: ${flags.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./lib/registry/views/tenure.js
/** Every tenure, in the order in which they began. Only promotions and rollbacks move a stage. */
function tenures(events) {
    const all = [];
    const open = new Map();
    for (const { type, model, stage, version, time, actor } of events) {
        if (stage === null || (type !== 'promoted' && type !== 'rolled-back'))
            continue;
        const key = `${model}#${stage}`;
        const before = open.get(key);
        if (before)
            before.until = time;
        const tenure = { model, stage, version, since: time, by: actor, until: null };
        open.set(key, tenure);
        all.push(tenure);
    }
    return all;
}
/**
 * Which version held each stage at a time, by model and stage. The ledger's order counts: of two machines whose clocks
 * differ, the one that was written later moved the stage later.
 */
function holdersAt(events, time) {
    const past = events.filter((event) => Date.parse(event.time) <= time.getTime());
    return tenures(past)
        .filter(({ until }) => until === null)
        .sort((a, b) => compare(a.model, b.model) || compare(a.stage, b.stage));
}
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: ./lib/report/numbers.js
var numbers = __webpack_require__(68844);
// EXTERNAL MODULE: ./lib/report/text-safety.js
var text_safety = __webpack_require__(27634);
;// CONCATENATED MODULE: ./lib/cli/table.js

/**
 * Columns as wide as what is in them, two blanks between. Names come from Git and may hold anything: control
 * characters, which could rewrite the terminal, are dropped.
 */
function alignedLines(rows) {
    const cells = rows.map((row) => row.map(text_safety/* oneLine */.TN));
    const widths = [];
    for (const row of cells)
        for (const [i, cell] of row.entries())
            widths[i] = Math.max(widths[i] ?? 0, width(cell));
    return cells.map((row) => row
        .map((cell, i) => cell + ' '.repeat(widths[i] - width(cell)))
        .join('  ')
        .trimEnd());
}
/** Cells of a terminal: East Asian characters take two, combining marks none. */
function width(text) {
    let cells = 0;
    for (const character of text) {
        if (/\p{M}/u.test(character))
            continue;
        cells +=
            /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(character)
                ? 2
                : 1;
    }
    return cells;
}
/** `  ` before every line. */
const indented = (lines) => lines.map((line) => `  ${line}`);

;// CONCATENATED MODULE: ./lib/cli/registry/command.js
const MODEL = { description: 'Only this model.', value: 'name' };
const JSON_OUTPUT = { description: 'Print JSON.' };
/** `2026-11-19 14:02` of an ISO date in UTC. */
const minute = (date) => date.slice(0, 16).replace('T', ' ');
const holdersOf = (registry, model) => registry.stages(model).map((stage) => [stage, registry.holder(model, stage)]);

;// CONCATENATED MODULE: ./lib/cli/registry/reference.js

/**
 * The version that `v1.1.0`, `production`, `latest`, `flight-delay@v1.1.0` or `flight-delay#production` names.
 * @throws UserError with the nearest name where there is none, or with the choice where there are many models.
 */
function findReference(registry, reference, only) {
    const [, named, rest] = /^([^@#]+)[@#](.+)$/.exec(reference) ?? [];
    if (named !== undefined)
        return { model: named, version: registry.resolve(named, rest) };
    if (only !== undefined)
        return { model: only, version: registry.resolve(only, reference) };
    const models = registry.models();
    if (models.length === 0)
        throw new errors/* UserError */.yo(`No model is registered yet, so there is no "${reference}".`, {
            hint: 'mlops register makes the first version.',
        });
    if (models.includes(reference))
        return { model: reference, version: registry.resolve(reference, 'latest') };
    if (models.length === 1)
        return { model: models[0], version: registry.resolve(models[0], reference) };
    throw new errors/* UserError */.yo(`More than one model is registered, so "${reference}" does not say which version.`, {
        hint: `Say which: ${models
            .slice(0, 5)
            .map((model) => `${model}@${reference}`)
            .join(', ')}${models.length > 5 ? ', …' : ''}.`,
    });
}
/** The model that `--model` names, else all. An event may be about a model that has no version any more. */
function chosenModels(registry, only) {
    if (only === undefined)
        return registry.models();
    if (!registry.events().some(({ model }) => model === only))
        registry.resolve(only, 'latest');
    return [only];
}

;// CONCATENATED MODULE: ./lib/cli/registry/time.js

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9}))?)?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i;
/**
 * A date or time of ISO 8601: `2026-11-19`, `2026-11-19T14:02`, `2026-11-19 14:02:03+01:00`. UTC where it names no
 * zone, whatever this machine's zone is; a date alone is its first moment.
 * @throws UserError where it is no such time, or no day of the calendar.
 */
function parseTime(text) {
    const [, year, month, day, hour = '00', minute = '00', second = '00', fraction = '', zone = 'Z'] = ISO.exec(text.trim()) ?? [];
    const local = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`);
    const offset = offsetMinutes(zone);
    // Date.parse takes 30 February for 2 March.
    if (Number.isNaN(local) || offset === null || new Date(local).getUTCDate() !== Number(day))
        throw new errors/* UserError */.yo(`"${text}" is no date or time. They look like 2026-11-19 or 2026-11-19T14:02.`);
    return new Date(local - offset * 60_000);
}
function offsetMinutes(zone) {
    if (zone.toUpperCase() === 'Z')
        return 0;
    const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || 0)];
    if (hours > 23 || minutes > 59)
        return null;
    return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}

;// CONCATENATED MODULE: ./lib/cli/registry/at.js






const at = {
    title: 'Which version held each stage at a time',
    description: 'From the ledger alone. A time without a zone is UTC; a date alone is its first moment.',
    usage: '<time>',
    example: '2026-11-19T14:02',
    operands: [1, 2],
    takes: 'a time, such as 2026-11-19T14:02',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run({ registry }, { operands, options }) {
        const time = parseTime(operands.join(' '));
        const models = options.model === undefined ? null : chosenModels(registry, options.model);
        const events = registry.events().filter(({ model }) => models === null || models.includes(model));
        const holders = holdersAt(events, time);
        return {
            lines: holders.length > 0 ? table(holders, time) : [nothing(events, time)],
            json: holders.map(({ until, ...holder }) => holder),
        };
    },
};
function table(holders, time) {
    const rows = holders.map(({ model, stage, version, since, by }, i) => [
        holders[i - 1]?.model === model ? '' : model,
        stage,
        version,
        minute(since),
        by ?? numbers/* DASH */.jr,
    ]);
    return [
        `At ${shownTime(time)}:`,
        '',
        ...alignedLines([['model', 'stage', 'version', 'since (UTC)', 'by'], ...rows]),
    ];
}
function nothing(events, time) {
    if (events.length === 0)
        return 'The ledger holds no event yet.';
    const first = events.reduce((a, b) => (Date.parse(b.time) < Date.parse(a.time) ? b : a));
    return time.getTime() < Date.parse(first.time)
        ? `${shownTime(time)} is before the first event of the ledger, which is of ${shownTime(new Date(first.time))}.`
        : `No version held a stage at ${shownTime(time)}.`;
}
/** To the second: who asks about a minute in which a stage moved has to see which side of it was meant. */
const shownTime = (time) => `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`;

// EXTERNAL MODULE: ./lib/evaluation/metrics.js + 1 modules
var metrics = __webpack_require__(96244);
// EXTERNAL MODULE: ./lib/model/signature.js
var signature = __webpack_require__(4891);
;// CONCATENATED MODULE: ./lib/registry/views/difference.js

function versionDifference(before, after) {
    const records = both(before.record, after.record);
    const runs = both(before.run, after.run);
    return {
        before: before.registered.tag,
        after: after.registered.tag,
        metrics: records && metricDifference(before, after, records),
        signature: records && (0,signature/* compareSignatures */.Z)(records[0].onnx, records[1].onnx),
        parameters: runs && parameterChanges(runs[0].params, runs[1].params),
        data: runs && dataChanges(runs[0].data, runs[1].data),
        code: records && { before: commitOf(before, records[0]), after: commitOf(after, records[1]) },
        fingerprint: runs && fingerprintChanges(runs[0].fingerprintParts, runs[1].fingerprintParts),
        gaps: [...gapsOf(before), ...gapsOf(after)],
    };
}
function both(before, after) {
    return before.document && after.document ? [before.document, after.document] : null;
}
const commitOf = ({ run }, { source }) => ({
    sha: source,
    dirty: run.document?.code.dirty ?? null,
});
function gapsOf({ registered, record, run, evaluation }) {
    return Object.entries({ version: record, run, evaluation }).flatMap(([name, { document, problem }]) => document ? [] : [problem ?? `${registered.tag} holds no ${name}.json`]);
}
function metricDifference(before, after, [old, now]) {
    const [first, second] = [before.evaluation.document, after.evaluation.document];
    if (second && judgedAgainst(second, now, old))
        return { basis: 'paired', rows: second.data.rows, changes: pairedChanges(second) };
    if (first && judgedAgainst(first, old, now))
        return { basis: 'paired', rows: first.data.rows, changes: pairedChanges(first).map(turned) };
    const changes = plainChanges(old.metrics, now.metrics);
    if (!first || !second)
        return { basis: 'unknown', rows: null, changes };
    if (first.data.digests.rows !== second.data.digests.rows)
        return { basis: 'different-rows', rows: null, changes };
    return { basis: 'same-rows', rows: second.data.rows, changes };
}
const pairedChanges = ({ overall }) => overall.map(({ metric, production, candidate, difference, interval, confidence }) => ({
    metric,
    before: production,
    after: candidate,
    change: difference,
    interval,
    confidence: interval === null ? null : confidence,
}));
/** Whether the evaluation compares the bytes of these two versions. */
const judgedAgainst = ({ candidate, production }, judged, other) => candidate.sha256 === judged.onnx.sha256 && production?.sha256 === other.onnx.sha256;
const turned = ({ before, after, change, interval, ...rest }) => ({
    ...rest,
    before: after,
    after: before,
    change: change === null ? null : -change,
    interval: interval === null ? null : [-interval[1], -interval[0]],
});
function plainChanges(old, now) {
    return namesOf(now, old).map((metric) => {
        const [before, after] = [old[metric] ?? null, now[metric] ?? null];
        const change = before === null || after === null ? null : after - before;
        return { metric, before, after, change, interval: null, confidence: null };
    });
}
function parameterChanges(old, now) {
    const [before, after] = [flat(old), flat(now)];
    return namesOf(before, after)
        .filter((name) => before[name] !== after[name])
        .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }));
}
/** `{ tree: { depth: 6 } }` as `tree.depth` → `6`, so that one changed leaf is one line. */
function flat(value, prefix = '') {
    return Object.assign({}, ...Object.entries(value).map(([key, inner]) => isFilledObject(inner)
        ? flat(inner, `${prefix}${key}.`)
        : { [`${prefix}${key}`]: JSON.stringify(inner) ?? 'null' }));
}
const isFilledObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length > 0;
function dataChanges(old, now) {
    const facts = (data, split) => Object.hasOwn(data, split) ? { rows: data[split].rows, bytes: data[split].bytes } : null;
    return namesOf(old, now).map((split) => ({ split, before: facts(old, split), after: facts(now, split) }));
}
function fingerprintChanges(old, now) {
    const parts = namesOf(old, now);
    return {
        changed: parts.filter((part) => old[part] !== now[part]),
        same: parts.filter((part) => old[part] === now[part]),
    };
}
const namesOf = (a, b) => [...new Set([...Object.keys(a), ...Object.keys(b)])];

// EXTERNAL MODULE: ./lib/registry/views/records.js
var views_records = __webpack_require__(79336);
;// CONCATENATED MODULE: ./lib/cli/registry/diff.js








const diff = {
    title: 'How two versions differ',
    description: 'Metrics side by side, inputs and outputs, parameters, data, code and fingerprint. Where one version was\n' +
        'judged against the other, the metrics are that paired comparison, with its intervals.',
    usage: '<reference> <reference>',
    example: 'v1.0.0 v1.1.0',
    operands: [2, 2],
    takes: 'two references: versions, stages or latest',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run(opened, { operands, options }) {
        const [before, after] = operands.map((each) => findReference(opened.registry, each, options.model));
        const sides = await Promise.all([readSide(opened, before), readSide(opened, after)]);
        const difference = versionDifference(...sides);
        const names = before.model === after.model
            ? [before.version.version, after.version.version]
            : [before.version.tag, after.version.tag];
        return { lines: lines(difference, names), json: difference };
    },
};
async function readSide({ git }, { model, version }) {
    const [[record], [run], [evaluation]] = await Promise.all([
        (0,views_records/* readRecords */.T)(git, model, 'version', [version]),
        (0,views_records/* readRecords */.T)(git, model, 'run', [version]),
        (0,views_records/* readRecords */.T)(git, model, 'evaluation', [version]),
    ]);
    return { registered: version, record, run, evaluation };
}
function lines(difference, names) {
    const { metrics, signature, parameters, data, code, fingerprint, gaps } = difference;
    return [
        `${difference.before} → ${difference.after}`,
        ...(metrics ? section(`Metrics, ${BASIS[metrics.basis](metrics)}`, metricRows(metrics, names)) : []),
        ...(signature
            ? section(`Inputs and outputs: ${signature.change}`, signature.differences.map((line) => [line]))
            : []),
        ...(parameters ? parameterSection(parameters, names) : []),
        ...(data ? section('Data', dataRows(data, names)) : []),
        ...(code ? codeSection(code, names) : []),
        ...(fingerprint ? section(...fingerprintText(fingerprint)) : []),
        ...(gaps.length > 0
            ? section('Could not be compared', gaps.map((gap) => [gap]))
            : []),
    ];
}
const section = (title, rows) => ['', title, ...indented(alignedLines(rows))];
const BASIS = {
    paired: ({ rows }) => `paired on ${(0,lib_text/* plural */.LS)(rows ?? 0, 'row')}`,
    'same-rows': ({ rows }) => `on the same ${(0,lib_text/* plural */.LS)(rows ?? 0, 'row')}, not paired: no interval`,
    'different-rows': () => 'each on a test split of its own: the change may be one of the data',
    unknown: () => 'on test splits that nobody can compare any more',
};
function metricRows({ changes }, names) {
    const confidence = changes.find((change) => change.confidence !== null)?.confidence;
    const change = confidence ? `change (${(0,numbers/* intervalName */.Bb)(confidence)})` : 'change';
    return [['metric', ...names, change], ...changes.map(metricRow)];
}
function metricRow({ metric, before, after, change, interval }) {
    const halfWidth = interval ? (interval[1] - interval[0]) / 2 : Math.abs(change ?? 0);
    const decimals = (0,numbers/* decimalsFor */.Wm)(halfWidth);
    const write = (value) => (0,numbers/* fixed */.Zu)(value, decimals);
    const direction = Object.hasOwn(metrics/* METRICS */.Cb, metric) ? ` ${(0,numbers/* arrow */.UE)(metrics/* METRICS */.Cb[metric].better)}` : '';
    const within = interval ? ` (${(0,numbers/* span */.Ln)(interval, (end) => (0,numbers/* signed */.x8)(end, decimals))})` : '';
    return [
        `${metric}${direction}`,
        (0,numbers/* orDash */.gR)(before, write),
        (0,numbers/* orDash */.gR)(after, write),
        change === null ? numbers/* DASH */.jr : `${(0,numbers/* signed */.x8)(change, decimals)}${within}`,
    ];
}
function parameterSection(changes, names) {
    if (changes.length === 0)
        return ['', 'Parameters: the same'];
    const rows = changes.map(({ name, before, after }) => [name, before ?? numbers/* DASH */.jr, after ?? numbers/* DASH */.jr]);
    return section('Parameters', [['name', ...names], ...rows]);
}
function dataRows(changes, names) {
    const rows = changes.map(({ split, before, after }) => [
        split,
        dataText(before),
        dataText(after),
        before?.bytes === after?.bytes ? 'the same bytes' : rowChange(before, after),
    ]);
    return [['split', ...names, 'change'], ...rows];
}
const dataText = (side) => side === null
    ? numbers/* DASH */.jr
    : `${side.rows === null ? 'rows not counted' : (0,lib_text/* plural */.LS)(side.rows, 'row')}, ${side.bytes.slice(7, 19)}…`;
function rowChange(before, after) {
    if (before === null)
        return 'new';
    if (after === null)
        return 'gone';
    if (before.rows === null || after.rows === null)
        return 'other bytes';
    const change = after.rows - before.rows;
    return change === 0
        ? 'other bytes, as many rows'
        : `${change > 0 ? '+' : '−'}${(0,lib_text/* count */.U9)(Math.abs(change))} rows`;
}
function codeSection({ before, after }, names) {
    const dirty = [before, after].flatMap((commit, i) => (commit.dirty ? [names[i]] : []));
    const note = dirty.map((name) => [`${name} was trained with uncommitted changes, which no commit shows`]);
    if (before.sha === after.sha)
        return section('Code: the same commit', [[before.sha], ...note]);
    return section('Code', [[`git diff ${before.sha.slice(0, 12)} ${after.sha.slice(0, 12)}`], ...note]);
}
function fingerprintText({ changed, same, }) {
    const rows = [
        ['differs', changed.join(', ')],
        ['the same', same.join(', ')],
    ];
    return [
        changed.length === 0 ? 'Fingerprint: the same' : 'Fingerprint',
        rows.filter(([, parts]) => parts !== ''),
    ];
}

// EXTERNAL MODULE: ./lib/registry/ledger.js
var ledger = __webpack_require__(48122);
;// CONCATENATED MODULE: ./lib/cli/registry/history.js







const DEFAULT_LIMIT = 20;
const history_history = {
    title: 'What happened, newest first',
    description: 'The events of the ledger, branch mlops/ledger: who registered, promoted and rolled back what, and when.',
    usage: '',
    example: '--limit 50',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: {
        model: MODEL,
        limit: { description: `How many events at most. [default: ${DEFAULT_LIMIT}]`, value: 'number' },
        json: JSON_OUTPUT,
    },
    async run({ registry }, { options }) {
        const limit = readLimit(options.limit);
        const models = options.model === undefined ? null : chosenModels(registry, options.model);
        const all = registry.events().filter(({ model }) => models === null || models.includes(model));
        const shown = all.reverse().slice(0, limit);
        return {
            lines: shown.length > 0 ? history_table(shown, all.length) : ['The ledger holds no event yet.'],
            json: shown,
        };
    },
};
function readLimit(text) {
    if (text === undefined)
        return DEFAULT_LIMIT;
    if (/^[1-9]\d{0,8}$/.test(text))
        return Number(text);
    throw new errors/* UserError */.yo(`--limit is a whole number of at least 1, not "${text}".`);
}
function history_table(shown, all) {
    const rows = shown.map((event) => [
        `#${event.seq}`,
        minute(event.time),
        inWords(event),
        event.actor ?? numbers/* DASH */.jr,
        event.run.url ?? numbers/* DASH */.jr,
    ]);
    const more = all > shown.length
        ? ['', `The newest ${(0,lib_text/* count */.U9)(shown.length)} of ${(0,lib_text/* plural */.LS)(all, 'event')}; --limit shows more.`]
        : [];
    return [...alignedLines([['event', 'time (UTC)', 'what', 'by', 'run'], ...rows]), ...more];
}
/** Without its number, which has a column; a verdict that was overridden is part of what happened. */
function inWords(event) {
    const text = (0,ledger/* eventSubject */.r5)(event).replace(/^#\d+ /, '');
    const { override } = event.details;
    return typeof override === 'string' ? `${text} against its verdict: ${override}` : text;
}

;// CONCATENATED MODULE: ./lib/registry/views/authors.js
/** Tag name → the event that it was written with. */
const eventsByTag = (events) => new Map(events.flatMap((event) => Object.keys(event.tags).map((tag) => [tag, event])));
/**
 * Who asked for a tag: the ledger knows the person, the tag only the bot that wrote it. Of a tag that was written past
 * the ledger, by GTO for example, its tagger.
 */
const authorOf = ({ tag, tagger }, byTag) => byTag.get(tag)?.actor ?? tagger;

;// CONCATENATED MODULE: ./lib/registry/views/overview.js

/** The stages of a model, then its versions without one. */
function overview(facts, events) {
    const byTag = eventsByTag(events);
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
    const staged = facts.holders.map(([stage, { version, tag, since, by }]) => row(stage, version, since, authorOf({ tag, tagger: by }, byTag)));
    const holding = new Set(facts.holders.map(([, { version }]) => version));
    const rest = facts.versions
        .filter((version) => !holding.has(version))
        .map((version) => row(null, version, version.date, authorOf(version, byTag)));
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

;// CONCATENATED MODULE: ./lib/cli/registry/list.js






const list = {
    title: 'Models, their stages and their versions',
    description: 'One line for each stage and its version, then the versions that hold no stage. The metric is the first gate of\n' +
        'the newest version, the same for all rows, each on the test split that judged that version.',
    usage: '',
    example: '',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run(opened, { options }) {
        const rows = [];
        const warnings = [];
        for (const model of chosenModels(opened.registry, options.model)) {
            const read = await readModel(opened, model);
            warnings.push(...read.records.flatMap(({ problem }) => problem ?? []));
            rows.push(...overview(read, opened.registry.events()));
        }
        return { lines: rows.length > 0 ? list_table(rows) : [EMPTY], json: rows, warnings };
    },
};
const EMPTY = 'No model is registered yet: mlops register makes the first version.';
async function readModel({ registry, git }, model) {
    const versions = registry.versions(model);
    const [records, metric] = await Promise.all([
        (0,views_records/* readRecords */.T)(git, model, 'version', versions),
        gatedMetric({ registry, git }, model),
    ]);
    return { model, versions, holders: holdersOf(registry, model), records, metric };
}
/** Of the newest version that has a gate: evaluations are large, so one is read, rarely two. */
async function gatedMetric({ registry, git }, model) {
    for (const version of registry.versions(model).slice(0, 20)) {
        const [{ document }] = await (0,views_records/* readRecords */.T)(git, model, 'evaluation', [version]);
        const metric = document && firstGate(document);
        if (metric)
            return metric;
    }
    return null;
}
const HEAD = ['model', 'stage', 'version', 'since (UTC)', 'by', 'metric', 'evidence'];
function list_table(rows) {
    return alignedLines([
        HEAD,
        ...rows.map(({ model, stage, version, since, by, metric, evidence, missing }, i) => [
            rows[i - 1]?.model === model ? '' : model,
            stage ?? numbers/* DASH */.jr,
            version,
            minute(since),
            by,
            metric ? `${metric.name} ${(0,numbers/* significant */.I1)(metric.value)}` : numbers/* DASH */.jr,
            EVIDENCE[evidence](missing.length),
        ]),
    ]);
}
const EVIDENCE = {
    complete: () => 'complete',
    incomplete: (missing) => `lacks ${missing}`,
    unreadable: () => 'unreadable',
    none: () => numbers/* DASH */.jr,
};

;// CONCATENATED MODULE: ./lib/registry/views/portrait.js


function portrait(model, version, holders, recorded, events) {
    const byTag = eventsByTag(events);
    const holds = holders
        .filter(([, holder]) => holder.version.version === version.version)
        .map(([stage, { tag, since, by }]) => ({ stage, since, by: authorOf({ tag, tagger: by }, byTag) }));
    const holding = new Set(holds.map(({ stage }) => stage));
    const held = tenures(events)
        .filter((tenure) => tenure.model === model && tenure.version === version.version)
        .filter(({ until, stage }) => until !== null || !holding.has(stage))
        .map(({ stage, since, by, until }) => ({ stage, since, by, until }));
    return {
        model,
        version: version.version,
        tag: version.tag,
        commit: version.commit,
        registered: version.date,
        by: authorOf(version, byTag),
        run: byTag.get(version.tag)?.run.url ?? null,
        holds,
        held,
        record: recorded.document,
        problem: recorded.document === null ? (recorded.problem ?? 'it was not registered by this suite') : null,
    };
}

;// CONCATENATED MODULE: ./lib/cli/registry/show.js







const show = {
    title: 'Everything about one version',
    description: 'Tag and commit, who registered it, its metrics, the digests of its evidence, where its bytes are, what its record\n' +
        'lacks, and the stages that it holds and has held.',
    usage: '<reference>',
    example: 'production',
    operands: [1, 1],
    takes: 'one reference: a version, a stage or latest',
    options: { model: MODEL, json: JSON_OUTPUT },
    async run({ registry, git }, { operands: [reference], options }) {
        const { model, version } = findReference(registry, reference, options.model);
        const [recorded] = await (0,views_records/* readRecords */.T)(git, model, 'version', [version]);
        const found = portrait(model, version, holdersOf(registry, model), recorded, registry.events());
        return { lines: show_lines(found), json: found };
    },
};
function show_lines(found) {
    const { record, problem } = found;
    return [
        `${found.model} ${found.version}`,
        ...indented(alignedLines([
            ['tag', found.tag],
            ['commit', found.commit],
            ...(record ? [['source commit', record.source]] : []),
            ['registered', `${minute(found.registered)} UTC by ${found.by}`],
            ...(found.run ? [['run', found.run]] : []),
            ...stageRows(found),
            ...(record ? recordRows(record) : [['record', `none: ${problem}`]]),
        ])),
    ];
}
function stageRows({ holds, held }) {
    const now = holds.map(({ stage, since, by }) => `${stage} since ${minute(since)} UTC, by ${by}`);
    const past = held.map(({ stage, since, until, by }) => `${stage} from ${minute(since)} to ${until ? `${minute(until)} UTC` : 'an end that the ledger does not tell'}${by ? `, by ${by}` : ''}`);
    return [...group('holds', now.length > 0 ? now : ['no stage']), ...group('has held', past)];
}
function recordRows(record) {
    const { onnx, metrics, locations, evidence, missing } = record;
    return [
        ...group('metrics', alignedLines(Object.entries(metrics).map(([name, value]) => [name, (0,numbers/* significant */.I1)(value, 4)]))),
        ['model', `${onnx.sha256}, ${(0,lib_text/* bytes */.ee)(onnx.bytes)}`],
        ...group('bytes in', locations.map(({ store, uri }) => `${store} ${uri}`)),
        ...group('evidence', alignedLines(Object.entries(evidence).map(([name, digest]) => [`${name}.json`, digest]))),
        ...group('lacks', missing.length > 0 ? missing : ['nothing: the record is complete']),
    ];
}
/** The label beside the first line only. */
const group = (label, texts) => texts.map((text, i) => [i === 0 ? label : '', text]);

;// CONCATENATED MODULE: ./lib/cli/registry/verify.js




const verify = {
    title: 'Whether the ledger is whole and the tags are as it says',
    description: 'Each event holds the digest of the one before it and the tags that were written with it. Ends with 1 where an\n' +
        'event is missing or changed, or where a tag was deleted or replaced.',
    usage: '',
    example: '',
    operands: [0, 0],
    takes: 'no word besides its flags',
    options: { json: JSON_OUTPUT },
    async run({ registry }) {
        const { chain, tags } = registry.verify();
        const events = registry.events();
        const outside = tagsOutside(registry, events);
        const whole = chain.valid && tags.length === 0;
        const known = outside.length === 0 || events.length > 0;
        const json = { valid: whole && known, chain, tags, outside };
        if (!whole)
            return { ...faults(chain, tags), json };
        if (!known)
            return { ...unknown(outside), json };
        return { lines: sound(events, outside), json };
    },
};
function faults(chain, tags) {
    const lines = chain.valid ? [] : [`the ledger is broken at event #${chain.seq}: ${chain.reason}`];
    return { lines: [...lines, ...tags].map((line) => `${signs/* SIGNS */.B.fail} fail  ${line}`), exitCode: 1 };
}
/** Somebody may have deleted the branch: what cannot be checked is not sound. */
const unknown = (outside) => ({
    lines: [
        `${signs/* SIGNS */.B.inconclusive} inconclusive  ${(0,lib_text/* plural */.LS)(outside.length, 'tag')} and no ledger on ${ledger/* LEDGER_BRANCH */.jF}, so nothing can be verified.`,
    ],
    exitCode: 1,
});
function sound(events, outside) {
    if (events.length === 0)
        return ['Nothing is registered yet, so there is nothing to verify.'];
    const tags = new Set(events.flatMap((event) => Object.keys(event.tags))).size;
    const first = `${signs/* SIGNS */.B.pass} pass  The ledger is whole, ${(0,lib_text/* plural */.LS)(events.length, 'event')} in one chain; ${(0,lib_text/* plural */.LS)(tags, 'tag')} as it says.`;
    if (outside.length === 0)
        return [first];
    const shown = outside.slice(0, 5).join(', ') + (outside.length > 5 ? ', …' : '');
    const [count, it] = outside.length === 1 ? ['counts', 'it'] : ['count', 'them'];
    return [
        first,
        `The ledger does not know ${(0,lib_text/* plural */.LS)(outside.length, 'tag')} that ${count}: ${shown}. Something else wrote ${it}, such as GTO.`,
    ];
}
/** Tags of versions and stages that no event names. */
function tagsOutside(registry, events) {
    const named = new Set(events.flatMap((event) => Object.keys(event.tags)));
    return registry
        .models()
        .flatMap((model) => [
        ...registry.versions(model).map(({ tag }) => tag),
        ...registry.stages(model).flatMap((stage) => registry.holder(model, stage)?.tag ?? []),
    ])
        .filter((tag) => !named.has(tag));
}

;// CONCATENATED MODULE: ./lib/cli/registry.js













const commands = { list: list, show: show, history: history_history, at: at, diff: diff, verify: verify };
/** `mlops registry <command>`: prints what Git knows of the models, and gives the exit code. Changes nothing. */
async function registryCommand(args, directory = process.cwd()) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === 'help')
        return print(registryHelp());
    if (!Object.hasOwn(commands, name))
        throw unknownCommand(name);
    const command = commands[name];
    if (rest.includes('--help'))
        return print(commandHelp(name, command));
    const given = readArguments(`registry ${name}`, rest, command.options);
    const [least, most] = command.operands;
    if (given.operands.length < least || given.operands.length > most)
        throw new errors/* UserError */.yo(`mlops registry ${name} takes ${command.takes}.`, { hint: `Usage: ${usage(name)}` });
    const registry = await (0,registry_registry/* openRegistry */.M)({ directory });
    warn(registry.problems);
    const shown = await command.run({ registry, git: new git/* Git */.T({ directory }) }, given);
    warn(shown.warnings ?? []);
    print(given.options.json ? JSON.stringify(shown.json, null, 2) : shown.lines.join('\n'));
    return shown.exitCode ?? 0;
}
const MOST_WARNINGS = 10;
/** To standard error. One cause may spoil a thousand versions, and the table must not drown in it. */
function warn(texts) {
    for (const text of texts.slice(0, MOST_WARNINGS))
        console.error(`${signs/* SIGNS */.B.warn} warning  ${text}`);
    const more = texts.length - MOST_WARNINGS;
    if (more > 0)
        console.error(`${signs/* SIGNS */.B.warn} warning  … and ${(0,lib_text/* count */.U9)(more)} more like these`);
}
function print(text) {
    console.log(text);
    return 0;
}
function unknownCommand(name) {
    const names = Object.keys(commands);
    return new errors/* UserError */.yo(`mlops registry has no command "${name}".${(0,lib_text/* didYouMean */.au)(name, names)}`, {
        hint: `Commands: ${names.join(', ')}.`,
    });
}
const usage = (name) => ['mlops registry', name, commands[name].usage].filter(Boolean).join(' ');
function registryHelp() {
    return [
        'mlops registry: what Git knows of your models. Reads tags and the ledger; needs no mlops.yaml, changes nothing.',
        '',
        'Usage: mlops registry <command>',
        '       mlops registry <command> --help',
        '',
        'Commands:',
        ...indented(alignedLines(Object.entries(commands).map(([name, { usage, title }]) => [`${name} ${usage}`, title]))),
        '',
        'A reference is a version (v1.1.0), a stage (production) or latest; with many models flight-delay@v1.1.0.',
        'Exit codes: 0 done, 1 verify found a fault, 3 unknown reference or wrong input, 4 service or machine.',
    ].join('\n');
}
function commandHelp(name, { title, description, options, example }) {
    return [
        `mlops registry ${name}: ${title}`,
        '',
        description,
        '',
        `Usage: ${usage(name)} [--option value]`,
        '',
        'Options:',
        ...indented(alignedLines(Object.entries(options).map(([option, { value, description }]) => [
            `--${option}${value ? ` <${value}>` : ''}`,
            description,
        ]))),
        '',
        'Example:',
        `  mlops registry ${name}${example && ` ${example}`}`,
    ].join('\n');
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   Vp: () => (/* binding */ bindInputs),
/* harmony export */   _H: () => (/* binding */ FEATURES_PROPERTY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60976);



/** Metadata entry with the columns, in order, of a model that takes one vector a row. */
const FEATURES_PROPERTY = 'mlops.features';
/** Element types that our cells can fill and read. */
const TYPES = [
    'float',
    'double',
    'int64',
    'int32',
    'int16',
    'int8',
    'uint32',
    'uint16',
    'uint8',
    'bool',
    'string',
];
/**
 * Finds the column of the data for every input of a model: the column of the same name, or, for one input that
 * takes a vector, the columns in its metadata entry `mlops.features`.
 *
 * @throws UserError naming the missing column and the nearest one, or the input that is not tabular
 */
function bindInputs(facts, data) {
    if (facts.inputs.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('has no inputs', { location: { file: facts.path }, hint: 'Export it again.' });
    return facts.inputs.map((input) => {
        requireTabular(input, facts.path);
        const vector = isVector(input, facts, data);
        const columns = vector ? features(input, facts) : [input.name];
        for (const column of columns)
            requireColumn(column, facts.path, data);
        const rows = input.shape[0];
        return {
            name: input.name,
            type: input.type,
            columns,
            rank: vector ? 2 : Math.max(1, input.shape.length),
            fixedRows: typeof rows === 'number' ? rows : null,
        };
    });
}
function isVector(input, facts, data) {
    if (typeof input.shape[1] === 'number' && input.shape[1] > 1)
        return true;
    if (facts.inputs.length > 1 || input.shape.length < 2 || data.names.includes(input.name))
        return false;
    return typeof input.shape[1] !== 'number' || facts.metadata[FEATURES_PROPERTY] !== undefined;
}
function requireTabular(input, file) {
    if (!TYPES.includes(input.type))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes input "${input.name}" of type ${input.type}, which columns cannot fill`, {
            location: { file },
            hint: `Tabular models take ${TYPES.join(', ')}.`,
        });
    if (input.shape.length > 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes input "${input.name}" (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .describeTensor */ .L)(input)}), which is not tabular`, {
            location: { file },
            hint: 'Every input must be [rows], [rows, 1] or [rows, features].',
        });
}
function features(input, { path, inputs, metadata }) {
    const location = { file: path };
    const width = input.shape[1];
    const listed = metadata[FEATURES_PROPERTY];
    const hint = `When exporting, write the names of the columns in order, with commas: onnx.helper.set_model_props(model, {"${FEATURES_PROPERTY}": "a,b,c"}). Or export one input per column.`;
    if (inputs.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${width} columns in "${input.name}" and has other inputs beside it`, {
            location,
            hint: 'Export one input per column.',
        });
    if (listed === undefined || listed.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${typeof width === 'number' ? width : 'its'} columns in one input "${input.name}" and does not say which`, { location, hint });
    const columns = listed.split(',').map((name) => name.trim());
    if (typeof width === 'number' && columns.length !== width)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`lists ${columns.length} columns in ${FEATURES_PROPERTY}, but its input "${input.name}" takes ${width}`, { location, hint });
    return columns;
}
function requireColumn(column, model, { file, names }) {
    if (names.includes(column))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no column "${column}" (input of ${model}). Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(column, names)}`, { location: { file } });
}


/***/ }),

/***/ 60976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ describeTensor),
/* harmony export */   m: () => (/* binding */ describeDimension)
/* harmony export */ });
/** `float [?, 2]`; symbols and unknown sizes are `?`, since exporters name them as they like. */
const describeTensor = ({ type, shape }) => shape.length === 0 ? type : `${type} [${shape.map(describeDimension).join(', ')}]`;
const describeDimension = (dim) => typeof dim === 'number' ? String(dim) : '?';


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

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92857);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
