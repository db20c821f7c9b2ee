export const id = 6310;
export const ids = [6310];
export const modules = {

/***/ 56310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ repairSplits),
  B: () => (/* binding */ validatedFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/data/files.js
var files = __webpack_require__(96327);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
// EXTERNAL MODULE: ./lib/evidence/files.js
var evidence_files = __webpack_require__(22322);
// EXTERNAL MODULE: ./lib/data/concealed.js
var concealed = __webpack_require__(93232);
// EXTERNAL MODULE: ./lib/data/dataset.js + 5 modules
var dataset = __webpack_require__(16405);
// EXTERNAL MODULE: ./lib/data/fingerprint.js
var fingerprint = __webpack_require__(97936);
// EXTERNAL MODULE: ./lib/data/references.js
var data_references = __webpack_require__(11512);
// EXTERNAL MODULE: ./lib/data/source.js
var source = __webpack_require__(36967);
// EXTERNAL MODULE: ./lib/data/conditions.js
var conditions = __webpack_require__(32060);
// EXTERNAL MODULE: ./lib/data/engine.js
var data_engine = __webpack_require__(30624);
// EXTERNAL MODULE: ./lib/data/measure.js
var measure = __webpack_require__(50876);
// EXTERNAL MODULE: ./lib/data/requirement.js
var requirement = __webpack_require__(10719);
// EXTERNAL MODULE: ./lib/data/verdict.js
var data_verdict = __webpack_require__(49665);
// EXTERNAL MODULE: ./lib/data/view.js
var view = __webpack_require__(24647);
;// CONCATENATED MODULE: ./lib/data/repair/bad-rows.js






/** Table of `n` and `rules`: the rows that break what fails, and the names of what they break. */
const BAD = 'repair_bad';
const CASTS = 'repair_casts';
/**
 * Marks every row that breaks a requirement that fails. Rows within a tolerance, and rows against a requirement that
 * only warns, break nothing.
 */
async function markBadRows(engine, contract, fixed, references) {
    const named = fixed.stored.map(({ name }, i) => `c${i} AS ${(0,data_engine/* sqlIdentifier */.I3)(name)}`);
    const casts = (0,view/* castTable */.W)(contract.columns, fixed.stored);
    const values = casts.values.map(({ sql, name }) => `${sql} AS ${name}`);
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${CASTS} AS SELECT ${casts.answers.join(', ') || 'NULL'} FROM
     (SELECT ${values.join(', ') || 'NULL'} FROM (SELECT ${named.join(', ')} FROM ${fixed.kept}))`);
    try {
        const measured = { engine, table: CASTS, accesses: casts.accesses, references };
        const failing = await failingRules(measured, contract, fixed);
        await engine.rows(`CREATE OR REPLACE TEMP TABLE ${BAD} AS ${badRows(measured, fixed, failing.map(({ requirement }) => requirement))}`);
        return failing.map(({ requirement: { rule, column, position }, rows }) => ({
            rule,
            column,
            line: position.line,
            rows,
        }));
    }
    finally {
        await engine.rows(`DROP TABLE ${CASTS}`);
    }
}
/** What fails, and would not if fewer rows broke it. */
async function failingRules(measured, { requirements }, fixed) {
    const testable = requirements.filter(({ measure: of, limit }) => /^(breaking|repeated|orphaned)-rows$/.test(of.of) &&
        (0,conditions/* isAllowed */.Jr)(limit, 0) &&
        (0,measure/* columnsOf */.PL)(of).every((name) => measured.accesses.has(name)));
    const evidence = {
        answers: await (0,measure/* measure */.xP)(measured, testable.flatMap(({ measure: of }) => (0,requirement/* aggregatesOf */.K)(of))),
        queries: new Map(),
        stored: new Map(fixed.stored.map((column) => [column.name, column])),
        previousRows: undefined,
        now: 0,
    };
    return testable.flatMap((requirement) => {
        const { verdict, failing } = (0,data_verdict/* judge */.S4)(requirement, evidence);
        return verdict === 'fail' && failing !== null && failing > 0 ? [{ requirement, rows: failing }] : [];
    });
}
/** `range(delay):34`: the rule, its columns, and its line in the contract. */
function ruleId({ rule, measure: of, column, position }) {
    const columns = 'columns' in of ? of.columns : column === null ? [] : [column];
    return `${rule}(${columns.join('+')}):${position.line}`;
}
/** Casts stand in the order of the kept rows, so their place there says which row they are. */
function badRows(measured, { kept }, rules) {
    if (rules.length === 0)
        return `SELECT n, '' AS rules FROM ${kept} WHERE false`;
    const broken = rules.map((rule, i) => `SELECT n AS place, ${i} AS rule FROM (${(0,measure/* brokenRows */.vp)(measured, rule)})`);
    const names = rules.map((rule, i) => `max(CASE WHEN rule = ${i} THEN ${(0,data_engine/* sqlString */.Qw)(ruleId(rule))} END)`);
    return `SELECT numbered.n, rules FROM
    (SELECT place, concat_ws(' ', ${names.join(', ')}) AS rules FROM (${broken.join(' UNION ALL ')}) GROUP BY place)
    JOIN (SELECT row_number() OVER () AS place, n FROM ${kept}) AS numbered USING (place)`;
}

// EXTERNAL MODULE: ./lib/data/reading.js
var data_reading = __webpack_require__(23392);
// EXTERNAL MODULE: ./lib/data/types.js
var types = __webpack_require__(11821);
;// CONCATENATED MODULE: ./lib/data/repair/fixed-column.js



/** The steps that a column takes, in order; none for what cannot be fixed, such as the letters of a number. */
function fixSteps(column, stored) {
    const steps = [];
    let now = stored;
    for (const fix of column.fix?.fixes ?? []) {
        const step = stepOf(fix, column, now);
        if (!step)
            continue;
        steps.push({ fix, ...step });
        now = step.after;
    }
    return steps;
}
function stepOf(fix, column, stored) {
    const isText = stored.text || (0,types/* logicalTypeOf */.z9)(stored.type) === 'string';
    const same = (sql) => ({ sql, after: stored });
    switch (fix) {
        case 'trim':
            return isText ? same((x) => `regexp_replace(${x}, '^[\\s\\pZ]+|[\\s\\pZ]+$', '', 'g')`) : undefined;
        case 'lower':
        case 'upper':
            return isText ? same((x) => `${fix}(${x})`) : undefined;
        case 'type':
            return isText ? textToType(column, stored) : valueToText(column, stored);
        case 'clip':
            return same((x) => clipped(x, column, stored));
    }
}
/** Only what a strict cast refuses is touched, and only where what is meant leaves no doubt. */
function textToType(column, stored) {
    const after = { ...stored, text: stored.text || column.type !== 'string' };
    return {
        sql: (x) => {
            const candidate = meant(x, column.type);
            return candidate === undefined
                ? x
                : `CASE WHEN ${broken(x, column, after)} THEN coalesce(${candidate}, ${x}) ELSE ${x} END`;
        },
        after,
    };
}
/** Numbers with a fraction stay as they are: their text is one of many. */
function valueToText({ type }, stored) {
    const from = (0,types/* logicalTypeOf */.z9)(stored.type);
    if (type !== 'string' || !(from === 'integer' || from === 'boolean' || from === 'date'))
        return undefined;
    return { sql: (x) => `CAST(${x} AS VARCHAR)`, after: { ...stored, type: 'VARCHAR' } };
}
const castOf = (x, { type, reading }, stored) => (0,types/* strictCast */.Fd)(stored.text || (0,types/* logicalTypeOf */.z9)(stored.type) === 'string' ? (0,data_reading/* readText */.y)(x, type, reading) : x, stored, type);
const broken = (x, column, stored) => `coalesce(${castOf(x, column, stored).broken}, false)`;
const DAY = '[0-9]{4}(/[0-9]{1,2}/|-[0-9]{1,2}-|[.][0-9]{1,2}[.])[0-9]{1,2}|[0-9]{8}';
const DAYS = ['%Y/%m/%d', '%Y-%m-%d', '%Y.%m.%d', '%Y%m%d'];
const CLOCK = '[ T][0-9]{1,2}:[0-9]{2}(:[0-9]{2})?';
const CLOCKS = ['%H:%M:%S', '%H:%M'];
const YES = ['yes', 'y', 't', 'on', '1', '1.0'].map(data_engine/* sqlString */.Qw);
const NO = ['no', 'n', 'f', 'off', '0', '0.0'].map(data_engine/* sqlString */.Qw);
/** SQL of the plain text of a value that is of the type in other words; NULL where it is not. */
function meant(x, type) {
    const shaped = (pattern, sql) => `CASE WHEN regexp_full_match(${x}, ${(0,data_engine/* sqlString */.Qw)(pattern)}) THEN ${sql} END`;
    switch (type) {
        case 'boolean':
            return (`CASE WHEN ${(0,data_engine/* sqlOneOf */.AX)(`lower(${x})`, YES)} THEN 'true' ` +
                `WHEN ${(0,data_engine/* sqlOneOf */.AX)(`lower(${x})`, NO)} THEN 'false' END`);
        case 'integer': {
            const value = `TRY_CAST(${x} AS DOUBLE)`;
            const whole = `CASE WHEN ${value} = trunc(${value}) AND abs(${value}) < 9007199254740992 THEN CAST(CAST(${value} AS BIGINT) AS VARCHAR) END`;
            return shaped('[+-]?[0-9]+([.][0-9]*)?[eE][+-]?[0-9]+', whole);
        }
        case 'date':
            return shaped(DAY, `CAST(CAST(try_strptime(${x}, [${DAYS.map(data_engine/* sqlString */.Qw).join(', ')}]) AS DATE) AS VARCHAR)`);
        case 'timestamp': {
            const formats = DAYS.flatMap((day) => [
                day,
                ...CLOCKS.flatMap((clock) => [`${day} ${clock}`, `${day}T${clock}`]),
            ]);
            return shaped(`(${DAY})(${CLOCK})?`, `CAST(try_strptime(${x}, [${formats.map(data_engine/* sqlString */.Qw).join(', ')}]) AS VARCHAR)`);
        }
        default:
            return undefined;
    }
}
function clipped(x, column, stored) {
    const { value } = castOf(x, column, stored);
    const { minimum, maximum } = column.fix ?? {};
    const bound = (given, whole) => {
        const inside = column.type === 'integer' ? whole(given) : given;
        if (!stored.text)
            return `CAST(${inside} AS ${stored.type})`;
        return (0,data_engine/* sqlString */.Qw)(String(inside).replace('.', column.reading.decimalChar ?? '.'));
    };
    return [
        'CASE',
        ...(minimum === undefined ? [] : [`WHEN ${value} < ${minimum} THEN ${bound(minimum, Math.ceil)}`]),
        ...(maximum === undefined ? [] : [`WHEN ${value} > ${maximum} THEN ${bound(maximum, Math.floor)}`]),
        `ELSE ${x} END`,
    ].join(' ');
}
/** SQL of the value as a typed file keeps it: text that now stands for another type becomes a value of it. */
function writtenValue(x, column, before, after) {
    return column && after.text && !before.text ? castOf(x, column, after).value : x;
}

;// CONCATENATED MODULE: ./lib/data/repair/fixed-rows.js


const SOURCE = 'repair_source';
const KEPT = 'repair_kept';
/** Does what the contract declares: columns first, each in the order of `FIXES`, then rows that repeat others. */
async function fixRows(engine, contract, table) {
    const before = table.storedColumns;
    const names = before.map((_, i) => `c${i}`);
    const as = before.map(({ name }, i) => `${(0,data_engine/* sqlIdentifier */.I3)(name)} AS c${i}`);
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${SOURCE} AS SELECT row_number() OVER () AS n, ${as.join(', ')} FROM ${table.stored}`);
    const declared = before.map(({ name }) => contract.columns.find((column) => column.name === name));
    const steps = before.map((stored, i) => {
        const column = declared[i];
        return column ? fixSteps(column, stored) : [];
    });
    const { select, flags } = layered(names, steps, before);
    const [counts] = await engine.rows(`SELECT count(*) AS rows${flags.map(({ flag }) => `, count(*) FILTER (${flag}) AS ${flag}`).join('')} FROM ${select}`);
    const [all, every] = [names.join(', '), `SELECT n, ${names.join(', ')} FROM`];
    await engine.rows(`CREATE OR REPLACE TEMP TABLE ${KEPT} AS ${contract.dedupe
        ? `${every} (SELECT *, row_number() OVER (PARTITION BY ${all} ORDER BY n) AS occurrence FROM ${select})
           WHERE occurrence = 1 ORDER BY n`
        : `${every} ${select}`}`);
    const [{ kept }] = await engine.rows(`SELECT count(*) AS kept FROM ${KEPT}`);
    const rows = counts.rows;
    const repeats = rows - kept;
    const stored = before.map((column, i) => steps[i].at(-1)?.after ?? column);
    return {
        source: SOURCE,
        kept: KEPT,
        rows,
        repeats,
        fixes: [
            ...flags.map(({ flag, fix, column }) => ({ fix, column, rows: counts[flag] })),
            ...(contract.dedupe ? [{ fix: 'dedupe', column: null, rows: repeats }] : []),
        ],
        stored,
        written: before.map((column, i) => ({
            sql: writtenValue(names[i], declared[i], column, stored[i]),
            name: column.name,
        })),
        async drop() {
            await engine.rows(`DROP TABLE IF EXISTS ${SOURCE}`);
            await engine.rows(`DROP TABLE IF EXISTS ${KEPT}`);
        },
    };
}
/** One layer of SQL per step, so that no expression holds an earlier one more than once. */
function layered(names, steps, before) {
    const flags = [];
    let select = SOURCE;
    for (let depth = 0; depth < Math.max(0, ...steps.map((each) => each.length)); depth++) {
        const values = names.map((name, i) => steps[i][depth]?.sql(name) ?? name);
        const inner = values.map((value, i) => steps[i][depth] ? `${value} AS x${i}, ${names[i]} AS y${i}` : names[i]);
        const earlier = flags.map(({ flag }) => flag);
        const outer = names.map((name, i) => (steps[i][depth] ? `x${i} AS ${name}` : name));
        const changed = names.flatMap((_, i) => {
            const step = steps[i][depth];
            if (!step)
                return [];
            const flag = `f${i}_${depth}`;
            flags.push({ flag, index: i, fix: step.fix, column: before[i].name });
            return [`x${i} IS DISTINCT FROM y${i} AS ${flag}`];
        });
        select = `(SELECT ${['n', ...outer, ...earlier, ...changed].join(', ')} FROM (SELECT ${['n', ...inner, ...earlier].join(', ')} FROM ${select}))`;
    }
    return { select, flags: flags.sort((a, b) => a.index - b.index) };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./lib/data/csv.js
var data_csv = __webpack_require__(26548);
// EXTERNAL MODULE: ./lib/data/render.js
var render = __webpack_require__(27126);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./lib/data/places.js + 1 modules
var places = __webpack_require__(42538);
;// CONCATENATED MODULE: ./lib/data/repair/places.js





/**
 * SQL of a table of `n`, `file` and `line`: where each of the rows `numbers` stands. A Parquet file has no lines; a
 * text whose records we count otherwise than the engine gets none, rather than wrong ones.
 *
 * @param numbers SQL of a table with `n`, the 1-based numbers of rows of the whole dataset
 * @param masked columns whose values no file's name may show
 */
async function placeRows(engine, table, rows, numbers, masked) {
    const wanted = (await engine.columns(`SELECT CAST(n AS DOUBLE) AS n FROM ${numbers} ORDER BY n`))
        .n;
    const names = (0,places/* fileNames */.jx)(table, masked);
    if (table.format === 'parquet')
        return byFile(names, await parquetRows(engine, table.plain), numbers);
    const target = (0,external_node_path_.join)(engine.scratch, 'places.csv');
    const out = (0,external_node_fs_.createWriteStream)(target);
    out.write('n,line\n');
    let next = 0;
    let lines = '';
    const counts = await (0,places/* walkRows */.Rw)(table, (row, line) => {
        if (wanted[next] !== row)
            return;
        lines += `${row},${line}\n`;
        next += 1;
        if (lines.length < 1 << 16)
            return;
        out.write(lines);
        lines = '';
    });
    out.write(lines);
    out.end();
    await (0,external_node_events_.once)(out, 'close');
    if ((0,places/* total */.X5)(counts) !== rows)
        return byFile(names.length === 1 ? names : names.map(() => null), [rows], numbers);
    const placed = byFile(names, counts, numbers);
    return (`(SELECT n, file, places.line FROM ${placed} LEFT JOIN ` +
        `read_csv(${(0,data_engine/* sqlFiles */.Uo)([target])}, auto_detect = false, header = true, columns = {n: 'BIGINT', line: 'BIGINT'}) AS places USING (n))`);
}
async function parquetRows(engine, paths) {
    const counted = await engine.rows(`SELECT file_name, num_rows FROM parquet_file_metadata(${(0,data_engine/* sqlFiles */.Uo)(paths)})`);
    const rows = new Map(counted.map((each) => [each.file_name, each.num_rows]));
    return paths.map((path) => rows.get(path) ?? 0);
}
/** Rows are numbered through all files in their order. */
function byFile(names, counts, numbers) {
    let end = 0;
    const cases = names.map((name, i) => {
        end += counts[i] ?? 0;
        return `WHEN n <= ${end} THEN ${name === null ? 'NULL' : (0,data_engine/* sqlString */.Qw)(name)}`;
    });
    return `(SELECT n, CASE ${cases.join(' ')} END AS file, CAST(NULL AS BIGINT) AS line FROM ${numbers})`;
}

;// CONCATENATED MODULE: ./lib/data/repair/write.js









/** What the bad rows say of themselves, before their own columns. */
const OWN = ['mlops_row', 'mlops_file', 'mlops_line', 'mlops_rules'];
/**
 * Writes both files under temporary names, counts them, and then renames them; the clean one last, so that it is
 * never there without the other.
 */
async function writeRows(engine, contract, table, fixed, { cleanPath, badPath, mask }) {
    const taken = table.storedColumns.find(({ name }) => OWN.includes(name.toLowerCase()));
    if (taken)
        throw new errors/* UserError */.yo(`has a column "${taken.name}", which the rows put aside need for themselves`, {
            location: { file: table.shownPath },
        });
    const names = table.storedColumns.map(({ name }) => name);
    const masked = mask ? names.filter((name) => contract.classified.includes(name)) : [];
    const places = await placeRows(engine, table, fixed.rows, badNumbers(fixed), masked);
    const { extension, options } = likeSource(table);
    const clean = await copy(engine, cleanRows(fixed), cleanPath + extension, options);
    try {
        const bad = await copy(engine, write_badRows(fixed, table.storedColumns, places, masked), badPath + extension, options);
        try {
            if (clean.rows + bad.rows !== fixed.rows)
                throw new Error(`${clean.rows} clean and ${bad.rows} bad rows are not the ${fixed.rows} that were read`);
            await (0,promises_.rm)(clean.path, { force: true });
            if (bad.rows > 0)
                await (0,promises_.rename)(bad.temporary, bad.path);
            else
                await (0,promises_.rm)(bad.path, { force: true });
            if (clean.rows > 0)
                await (0,promises_.rename)(clean.temporary, clean.path);
        }
        finally {
            await (0,promises_.rm)(bad.temporary, { force: true });
        }
        return {
            clean: clean.rows > 0 ? clean.path : null,
            bad: bad.rows > 0 ? bad.path : null,
            badRows: bad.rows,
            masked: bad.rows > 0 ? masked : [],
        };
    }
    finally {
        await (0,promises_.rm)(clean.temporary, { force: true });
    }
}
async function copy(engine, select, path, options) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    try {
        const [{ Count }] = await engine.rows(`COPY (${select}) TO ${(0,data_engine/* sqlString */.Qw)(temporary)} (${options})`);
        return { rows: Number(Count), path, temporary };
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        throw error;
    }
}
/** Numbers of the rows that are not clean, and why: `n` and `rules`. */
const badNumbers = ({ source, kept }) => `(SELECT n, rules FROM ${BAD} UNION ALL SELECT n, 'dedupe' AS rules FROM ${source} ANTI JOIN ${kept} USING (n))`;
const cleanRows = ({ kept, written }) => `SELECT ${written.map(({ sql, name }) => `${sql} AS ${(0,data_engine/* sqlIdentifier */.I3)(name)}`).join(', ')}
   FROM (SELECT *, n AS ${render/* ROW_NUMBER */.Tp} FROM ${kept} ANTI JOIN ${BAD} USING (n)) ORDER BY ${render/* ROW_NUMBER */.Tp}`;
/** As they were before any fix, for whoever mends the source. */
function write_badRows(fixed, columns, places, masked) {
    const own = columns.map((column, i) => {
        const cell = masked.includes(column.name) ? maskedCell(`c${i}`, column) : `c${i}`;
        return `${cell} AS ${(0,data_engine/* sqlIdentifier */.I3)(column.name)}`;
    });
    return `SELECT n AS mlops_row, file AS mlops_file, line AS mlops_line, rules AS mlops_rules, ${own.join(', ')}
    FROM ${badNumbers(fixed)} JOIN ${fixed.source} USING (n) JOIN ${places} USING (n) ORDER BY mlops_row`;
}
/** Stars where text can hold them, else nothing. */
const maskedCell = (cell, { type }) => type === 'VARCHAR' ? `CASE WHEN ${cell} IS NOT NULL THEN '***' END` : `CAST(NULL AS ${type})`;
/** Ending and COPY options of a file like those of the table: format, dialect and packing. */
function likeSource({ format, files, plain, shownPath, csv }) {
    if (format === 'parquet')
        return { extension: '.parquet', options: 'FORMAT parquet, COMPRESSION zstd' };
    const packed = files.packing === null ? '' : `, COMPRESSION ${files.packing}`;
    const ending = files.packing === null ? '' : { gzip: '.gz', zstd: '.zst' }[files.packing];
    if (format === 'jsonl')
        return { extension: `.jsonl${ending}`, options: `FORMAT json${packed}` };
    const { delimiter, quote } = (0,data_csv/* readDialect */.ts)(plain[0], shownPath, csv);
    const mark = (0,data_engine/* sqlString */.Qw)(quote);
    return {
        extension: `.csv${ending}`,
        options: `FORMAT csv, HEADER true, DELIMITER ${(0,data_engine/* sqlString */.Qw)(delimiter)}, QUOTE ${mark}, ESCAPE ${mark}, NULLSTR ''${packed}`,
    };
}

;// CONCATENATED MODULE: ./lib/data/repair/repair.js










/**
 * Writes the rows of a split to two files like its own: those that meet the contract once the fixes that it declares
 * are made, and the others as they were, each with its place and with what it breaks. Every row is in one of them.
 * @throws UserError for data that cannot be read
 */
async function repairSplit(engine, contract, { path, shownPath, csv }, options) {
    const references = await (0,data_references/* openReferences */.NP)(engine, contract, options.keyTables);
    const table = await (0,dataset/* openStored */.c2)(engine, path, shownPath, {
        ...csv,
        names: (0,concealed/* headerOf */.r)(contract),
        classified: contract.classified,
    });
    if (table.images)
        throw new errors/* UserError */.yo('is a folder of images, of which no row can be put aside', {
            location: { file: shownPath },
            hint: 'Leave out the quarantine; the report names the images.',
        });
    return (0,source/* reading */.h)(shownPath, async () => {
        const fixed = await fixRows(engine, contract, table);
        try {
            const rules = await markBadRows(engine, contract, fixed, references);
            const written = await writeRows(engine, contract, table, fixed, options);
            const clean = fixed.rows - written.badRows;
            const files = {
                bad: await described(written.bad, written.badRows),
                clean: await described(written.clean, clean),
            };
            return {
                source: { path: shownPath, rows: fixed.rows, bytes: await (0,fingerprint/* bytesDigest */.G2)(table.files) },
                ...files,
                rules: [
                    ...rules,
                    ...(fixed.repeats > 0 ? [{ rule: 'dedupe', column: null, line: null, rows: fixed.repeats }] : []),
                ],
                fixes: fixed.fixes,
                masked: written.masked,
            };
        }
        finally {
            await fixed.drop();
        }
    });
    async function described(file, rows) {
        const digest = file === null ? null : await (0,evidence_files/* fileDigest */.hd)(file);
        return { path: file === null ? null : options.shown(file), rows, sha256: digest };
    }
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
;// CONCATENATED MODULE: ./lib/actions/repaired.js






/** Puts the bad rows of every split aside, into the folder `asked` or that of the configuration. */
async function repairSplits(context, engine, contract, splits, keyTables, asked) {
    const { quarantine } = context.model.config.data;
    const folder = context.inside(asked, 'quarantine');
    refuseClassified(context, contract);
    const result = { repair: {}, splits: {}, checks: [] };
    for (const [split, file] of Object.entries(splits))
        refuseInside(context, folder, split, file);
    for (const [i, [split, file]] of Object.entries(splits).entries()) {
        context.platform.log.progress('putting bad rows aside', i / Object.keys(splits).length, split);
        const target = (part) => context.inside((0,external_node_path_.join)(folder, `${split}.${part}`), 'quarantine');
        const found = await repairSplit(engine, contract, file, {
            keyTables,
            cleanPath: target('clean'),
            badPath: target('bad'),
            mask: quarantine.classified === 'mask',
            shown: (path) => context.shown(path),
        });
        // Without a clean row there is nothing that could stand for the source.
        const used = quarantine.use === 'clean' && found.clean.path !== null ? 'clean' : 'source';
        result.repair[split] = { ...found, used };
        result.splits[split] = used === 'clean' ? cleanFile(context, found, file.csv) : file;
        if (used === 'clean')
            result.checks.push(shareCheck(split, found, quarantine['max-percent']));
        context.platform.log.info(sentence(split, found));
    }
    if (quarantine.upload)
        await upload(context, folder, result.repair);
    return result;
}
/** An artifact is read by whoever may read the repository. */
function refuseClassified({ model }, { classified }) {
    const { upload: isAsked, classified: cells } = model.config.data.quarantine;
    if (isAsked && cells === 'keep' && classified.length > 0)
        throw model.error(['data', 'quarantine', 'upload'], `would upload cells of ${classified.join(', ')}, which the contract classifies`, 'Leave out "classified: keep", or upload the folder in a step of your own, where you say who may read it.');
}
/** The bad rows alone: the clean ones hold every cell. */
async function upload(context, folder, repair) {
    const { workspace, log } = context.platform;
    const files = Object.values(repair).flatMap(({ bad }) => bad.path === null ? [] : [(0,external_node_path_.resolve)(workspace, bad.path)]);
    if (files.length === 0)
        return;
    const artifact = await context.publishFiles('quarantine', files, folder);
    log.info(`Uploaded the bad rows of ${(0,lib_text/* plural */.LS)(files.length, 'split')} as the artifact ${artifact}`);
}
/** The clean file of a split would else be rows of the split the next time. */
function refuseInside(context, folder, split, { path, shownPath }) {
    const { paths, root } = (0,files/* findFiles */.lY)(path, shownPath);
    const isInside = !(0,external_node_path_.relative)(root, folder).startsWith(`..${external_node_path_.sep}`) && (0,external_node_path_.relative)(root, folder) !== '..';
    if (paths.length === 1 && paths[0] === path)
        return;
    if (!isInside)
        return;
    throw new errors/* UserError */.yo(`the folder of the quarantine lies inside of the ${split} data, ${shownPath}`, {
        hint: `Name a folder outside of ${context.shown(root)}.`,
    });
}
/** It is UTF-8, whatever the source was. */
const cleanFile = (context, { clean }, csv) => ({
    path: context.inside((0,external_node_path_.resolve)(context.platform.workspace, clean.path), 'quarantine'),
    shownPath: clean.path,
    csv: cleanDialect(csv),
});
const cleanDialect = (csv) => ({ ...csv, encoding: undefined });
function shareCheck(split, { source, bad }, most) {
    const percent = (bad.rows / source.rows) * 100;
    const words = `${Number(percent.toPrecision(3))} %`;
    return {
        split,
        column: null,
        rule: 'rows-put-aside',
        severity: 'error',
        verdict: percent > most ? 'fail' : bad.rows > 0 ? 'warn' : 'pass',
        failing: bad.rows,
        found: bad.rows === 0 ? 'none' : `${(0,lib_text/* plural */.LS)(bad.rows, 'row')} (${words}) of ${(0,lib_text/* count */.U9)(source.rows)}`,
        allowed: `at most ${most} % of rows`,
        rows: [],
        contract: null,
        reason: null,
    };
}
const sentence = (split, { source, clean, bad, fixes }) => `${split}: ${(0,lib_text/* plural */.LS)(source.rows, 'row')} = ${(0,lib_text/* count */.U9)(clean.rows)} clean (${clean.path ?? 'no file'}) + ` +
    `${(0,lib_text/* count */.U9)(bad.rows)} bad (${bad.path ?? 'no file'}); ${(0,lib_text/* plural */.LS)(fixes.filter(({ column }) => column !== null).reduce((sum, { rows }) => sum + rows, 0), 'value')} fixed`;
/** The file that a validation speaks of, and how it is written. */
function validatedFile(context, repair, split) {
    const { data } = context.model.config;
    const found = repair && Object.hasOwn(repair, split) ? repair[split] : undefined;
    if (found?.used !== 'clean')
        return { file: context.data(data.splits[split], ['data', 'splits', split]), csv: data.csv };
    const { path } = cleanFile(context, found, data.csv);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* UserError */.yo('does not exist, and the validation speaks of it', {
            location: { file: found.clean.path },
            hint: 'It is written by validate-data and is in no artifact: run this step in the same job, or carry the folder of the quarantine over.',
        });
    return { file: path, csv: cleanDialect(data.csv) };
}


/***/ }),

/***/ 93232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ concealed),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/** The first row of a file without a header would be taken for names, which are shown: only where it may be. */
const headerOf = ({ classified, columns, untyped, absent }) => classified.length > 0 ? [...columns, ...untyped, ...absent].map(({ name }) => name) : undefined;
/** A figure may be a value: the largest of a column is one. Of classified columns only the verdict is told. */
function concealed(check, { measure }, classified) {
    const column = measure.of === 'query'
        ? classified.find((name) => mayRead(measure.sql, name))
        : measure.of === 'statistic' || measure.of === 'age'
            ? classified.find((name) => name === measure.column)
            : undefined;
    if (column === undefined || check.reason !== null)
        return check;
    return { ...check, found: `not shown: "${column}" is classified` };
}
/** Whether a query names the column, or all of them. */
function mayRead(sql, column) {
    const text = sql.toLowerCase().replace(/count\s*\(\s*\*\s*\)/g, '');
    return text.includes(column.toLowerCase()) || /\*|\bcolumns\b/.test(text);
}


/***/ }),

/***/ 49665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ judgeGrowth),
/* harmony export */   He: () => (/* binding */ UNPLACED),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Xi: () => (/* binding */ untested)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);
/* harmony import */ var _aggregates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30786);
/* harmony import */ var _conditions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32060);
/* harmony import */ var _requirement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10719);
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11821);





const UNPLACED = {
    column: null,
    severity: 'error',
    failing: null,
    rows: [],
    contract: null,
    reason: null,
};
const described = ({ rule, column, severity, allowed, position }) => ({
    ...UNPLACED,
    rule,
    column,
    severity,
    allowed,
    contract: position,
});
function untested(requirement, reason) {
    return { ...described(requirement), verdict: 'inconclusive', found: 'not tested', reason };
}
/** A check that broke is as bad as one that failed, whatever severity it has. */
const broken = (requirement, reason) => ({
    ...described(requirement),
    severity: 'error',
    verdict: 'fail',
    found: 'the check itself broke',
    reason: `the check broke: ${reason}`,
});
function judge(requirement, evidence) {
    const answers = requirement.measure.of === 'query'
        ? [evidence.queries.get(requirement)]
        : (0,_requirement_js__WEBPACK_IMPORTED_MODULE_2__/* .aggregatesOf */ .K)(requirement.measure).map((aggregate) => evidence.answers.get((0,_aggregates_js__WEBPACK_IMPORTED_MODULE_0__/* .aggregateKey */ .vi)(aggregate)));
    const crash = answers.find((answer) => 'crashed' in answer);
    if (crash && 'crashed' in crash)
        return broken(requirement, crash.crashed);
    const values = answers.map((answer) => ('value' in answer ? answer.value : null));
    return isAboutRows(requirement)
        ? judgeRows(requirement, values.map(Number), evidence)
        : judgeFigure(requirement, values[0], evidence);
}
const isAboutRows = ({ measure: { of } }) => of === 'breaking-rows' || of === 'repeated-rows' || of === 'orphaned-rows';
/** `values` are rows per part, and then the rows that were looked at. */
function judgeRows(requirement, values, { stored }) {
    const counts = values.slice(0, -1);
    const total = values.at(-1);
    const failing = counts.reduce((sum, n) => sum + n, 0);
    if (total === 0) {
        const { measure } = requirement;
        const isFiltered = 'filter' in measure && measure.filter.length > 0;
        return untested(requirement, isFiltered ? 'there are no rows of this condition' : 'there are no rows');
    }
    const measured = (unit) => (unit === 'percent' ? (failing / total) * 100 : failing);
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, measured),
        failing,
        found: rowWords(requirement, counts, failing, total, stored),
    };
}
/** `measured` gives the figure in the unit of a limit. */
function verdictOf({ limit, warn, severity }, measured) {
    if (!(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowed */ .Jr)(limit, measured(limit.unit)))
        return severity === 'error' ? 'fail' : 'warn';
    return warn !== null && !(0,_conditions_js__WEBPACK_IMPORTED_MODULE_1__/* .isAllowed */ .Jr)(warn, measured(warn.unit)) ? 'warn' : 'pass';
}
function judgeFigure(requirement, value, evidence) {
    const { measure } = requirement;
    if (measure.of === 'growth')
        return judgeGrowth(requirement, value, evidence.previousRows);
    if (value === null)
        return untested(requirement, 'there are no values');
    const figure = measure.of === 'age' ? evidence.now - value : value;
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, () => figure),
        found: measure.of === 'all-rows'
            ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(figure, 'row')
            : measure.of === 'age'
                ? ageWords(figure)
                : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Number(figure.toPrecision(6))),
    };
}
const ageWords = (seconds) => seconds < 0 ? `the latest is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(-seconds)} in the future` : `the latest is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .duration */ .p0)(seconds)} old`;
/** Where there was no last time nothing is tested, and nothing is held up either. */
function judgeGrowth(requirement, rows, previousRows) {
    if (!previousRows)
        return { ...untested(requirement, 'there is no last time to compare with'), severity: 'info' };
    const measured = (unit) => unit === 'percent' ? ((rows - previousRows) / previousRows) * 100 : rows - previousRows;
    const more = rows - previousRows;
    return {
        ...described(requirement),
        verdict: verdictOf(requirement, measured),
        found: `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(rows, 'row')}, ${more < 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(-more)} fewer` : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(more)} more`} than last time (${share(measured('percent'))})`,
    };
}
const share = (percent) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)(Number(percent.toPrecision(3)))} %`;
/** In words, and never with a value of the data. */
function rowWords({ measure, limit, column }, counts, failing, total, stored) {
    if (failing === 0)
        return 'none';
    const part = limit.unit === 'percent' ? ` (${share((failing / total) * 100)})` : '';
    if (measure.of === 'repeated-rows')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing, 'row')}${part} ${failing === 1 ? 'repeats' : 'repeat'} an earlier one`;
    if (measure.of === 'orphaned-rows')
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing, 'row')}${part} ${failing === 1 ? 'refers' : 'refer'} to a key that is not there`;
    if (measure.of !== 'breaking-rows')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(failing, 'row');
    const parts = measure.parts
        .map(({ words }, i) => (counts[i] > 0 ? `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(counts[i], 'row')} ${words}` : ''))
        .filter(Boolean);
    const { condition } = measure.parts[0];
    const own = stored.get(column ?? '');
    const stores = condition.test === 'type' && own && !(0,_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isCompatible */ .$U)(own, condition.type);
    return `${parts.join(', ')}${part}${stores ? `, stored as ${own.type}` : ''}`;
}


/***/ })

};
