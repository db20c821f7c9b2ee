export const id = 479;
export const ids = [479];
export const modules = {

/***/ 29662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92857);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31761);
/* harmony import */ var _finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84488);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39922);
/* harmony import */ var _interface_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29556);
/* harmony import */ var _signing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90920);








const inputs = zod__WEBPACK_IMPORTED_MODULE_6__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .commonInputs */ .j$,
    ..._context_js__WEBPACK_IMPORTED_MODULE_1__/* .evidenceInputs */ .jN,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenInput */ .e1,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .registryInputs */ .P4,
    stages: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .listInput */ .dt)()
        .default(['validate-data', 'train', 'evaluate-vs-prod'])
        .describe('The actions to run, in order, between commas.'),
    stage: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().default('production').describe('Stage to compare with, to deploy to, or to watch.'),
    version: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Version to register or to deploy.'),
    candidate: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Candidate of evaluate-vs-prod.'),
    current: zod__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().optional().describe('Rows for drift-report.'),
    comment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .booleanInput */ .tE)()
        .default(true)
        .describe('Post the comparison as the one comment on the pull request.'),
    'fail-on': zod__WEBPACK_IMPORTED_MODULE_6__/* ["enum"] */ .k5n(_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .FAIL_ON */ .d$)
        .default('inconclusive')
        .describe('Least outcome that stops the chain and fails the step; with never only an error does.'),
    ..._interface_js__WEBPACK_IMPORTED_MODULE_4__/* .interfaceInput */ .wH,
    ..._signing_js__WEBPACK_IMPORTED_MODULE_5__/* .signingInputs */ .hY,
    ..._context_js__WEBPACK_IMPORTED_MODULE_1__/* .forkInput */ .v4,
});
const SEVERITY = ['skipped', 'pass', 'warn', 'inconclusive', 'fail', 'error'];
const worst = (a, b) => (SEVERITY.indexOf(a) >= SEVERITY.indexOf(b) ? a : b);
/** The root action: several actions in one step, in the order given; a failing one stops the chain. */
function chain(stages) {
    return {
        name: 'mlops',
        title: 'MLOps: several actions in one step',
        description: 'Machine learning in production from a workflow file: validate, train, compare, register, deploy, watch.',
        branding: { icon: 'repeat', color: 'blue' },
        inputs,
        outputs: {
            results: 'Outcome of every action that ran, as JSON: `{"train":"pass"}`.',
            version: 'The version that was registered or deployed last.',
            retrain: '`true` where drift-report asks for a new training.',
            'comment-url': 'Link to the comment; empty where none was posted.',
        },
        async run(values, platform) {
            const names = checkNames(values.stages, stages);
            const results = {};
            let outcome = 'skipped';
            let ends = 'skipped';
            for (const { name, run } of await prepare(names, stages, values)) {
                const result = await run(platform);
                platform.log.info(`${name}: ${result.outcome} — ${result.headline}`);
                results[name] = result;
                outcome = worst(outcome, result.outcome);
                ends = worst(ends, result.ends ?? result.outcome);
                if ((0,_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .blocks */ .Bv)(result.ends ?? result.outcome, values['fail-on']))
                    break;
            }
            return { ...combine(results, outcome, names), ends };
        },
    };
}
function checkNames(names, stages) {
    const known = Object.keys(stages);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`input "stages" names "${unknown}", which is no action.${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .au)(unknown, known)}`, {
            hint: `Actions: ${known.join(', ')}.`,
        });
    if (names.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('input "stages" names no action');
    return names;
}
/** Every stage with its inputs: a wrong one is found before the first stage has run. */
function prepare(names, stages, values) {
    return Promise.all(names.map(async (name) => {
        const definition = await stages[name]();
        const parsed = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .parseInputs */ .TL)(definition, pick(definition, values));
        return { name, run: (platform) => definition.run(parsed, platform) };
    }));
}
/** The chain's inputs that the action has too, as the texts that its schema reads. */
function pick(definition, values) {
    const shared = Object.entries(values).filter(([name, value]) => name in definition.inputs.shape && value !== undefined && name !== 'stages');
    return Object.fromEntries(shared.map(([name, value]) => [name, String(value)]));
}
function combine(results, outcome, asked) {
    const ran = Object.keys(results);
    const notRun = asked.filter((name) => !ran.includes(name));
    const outputs = Object.assign({}, ...Object.values(results).map((result) => result.outputs));
    const last = results[ran[ran.length - 1]];
    return {
        outcome,
        headline: notRun.length > 0 ? `${last.headline}; not run: ${notRun.join(', ')}` : last.headline,
        outputs: {
            results: JSON.stringify(Object.fromEntries(ran.map((name) => [name, results[name].outcome]))),
            version: outputs.version ?? '',
            retrain: outputs.retrain ?? '',
            'comment-url': outputs['comment-url'] ?? '',
        },
        report: combineReports(Object.values(results)),
    };
}
/** Newest first: the verdict that decides is the last one. */
function combineReports(results) {
    const reports = results.flatMap(({ report }) => (report ? [report] : [])).reverse();
    if (reports.length === 0)
        return null;
    const [first, ...others] = reports;
    return {
        ...first,
        details: [
            ...first.details,
            ...others.map((report) => ({
                type: 'details',
                summary: report.title,
                blocks: report.essential,
            })),
        ],
    };
}


/***/ }),

/***/ 8736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QE: () => (/* binding */ TYPES),
/* harmony export */   TV: () => (/* binding */ namedColumns),
/* harmony export */   Vp: () => (/* binding */ bindInputs),
/* harmony export */   _H: () => (/* binding */ FEATURES_PROPERTY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68804);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60976);



/** Metadata entry with the columns, in order, of a model that takes one vector a row. */
const FEATURES_PROPERTY = 'mlops.features';
/** Element types that our cells can fill and read. */
const TYPES = [
    'float',
    'double',
    'float16',
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
 * Finds the columns of the data for every input of a model: those that the configuration gives it, else the column
 * of the same name, else, for one input that takes a vector, those of its metadata entry `mlops.features`.
 *
 * @throws UserError naming the missing column and the nearest one, or the input that columns cannot fill
 */
function bindInputs(facts, data, io = {}) {
    if (facts.inputs.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('has no inputs', { location: { file: facts.path }, hint: 'Export it again.' });
    const given = configured(facts, io);
    return facts.inputs.map((input) => {
        requireType(input, facts.path);
        const columns = expand(given[input.name] ?? columnsOf(input, facts, data), data.names);
        for (const column of columns)
            requireColumn(column, facts.path, data);
        const rows = input.shape[0];
        return {
            name: input.name,
            type: input.type,
            columns,
            dims: dimsOf(input, columns, facts.path),
            fixedRows: io.batch ?? (typeof rows === 'number' ? rows : null),
        };
    });
}
/** The columns that a model reads, by its own word and the configuration's, of those that are known. */
function namedColumns(facts, io, known) {
    const given = configured(facts, io);
    const listed = facts.metadata[FEATURES_PROPERTY];
    return facts.inputs.flatMap(({ name }) => {
        const own = known.includes(name) ? name : plainName(name);
        return expand(given[name] ?? (facts.inputs.length === 1 && listed ? splitFeatures(listed) : [own]), known);
    });
}
/** `io.inputs` by the names of this model's inputs. */
function configured({ inputs, path }, io) {
    const names = inputs.map(({ name }) => name);
    const entries = Object.entries(io.inputs ?? {}).map(([key, columns]) => {
        if (key === '' && names.length > 1)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has ${names.length} inputs, and io.inputs lists columns for one: ${names.join(', ')}`, {
                location: { file: path },
                hint: `Name them: io: { inputs: { ${names[0]}: [${columns.join(', ')}] } }`,
            });
        const name = key === '' ? names[0] : key;
        if (!names.includes(name))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no input "${name}", which io.inputs names. Inputs: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(name, names)}`, {
                location: { file: path },
            });
        return [name, columns];
    });
    return Object.fromEntries(entries);
}
/** TensorFlow writes `hour:0` and `serving_default_hour:0` for the column hour. */
const plainName = (name) => name.replace(/^serving_default_/, '').replace(/:\d+$/, '');
function columnsOf(input, facts, { names }) {
    const own = [input.name, plainName(input.name)].find((name) => names.includes(name));
    if (isVector(input, facts, own !== undefined))
        return features(input, facts);
    return [own ?? input.name];
}
function isVector(input, facts, isColumn) {
    const dims = input.shape.slice(1);
    if (dims.some((dim) => typeof dim === 'number' && dim > 1))
        return true;
    if (facts.inputs.length > 1 || dims.length === 0 || isColumn)
        return false;
    return dims.some((dim) => typeof dim !== 'number') || facts.metadata[FEATURES_PROPERTY] !== undefined;
}
function requireType(input, file) {
    if (TYPES.includes(input.type))
        return;
    const foreign = /^(bfloat16|float8)/.test(input.type);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes input "${input.name}" of type ${input.type}, which columns cannot fill`, {
        location: { file },
        hint: foreign
            ? `ONNX Runtime for Node has no ${input.type}: put a Cast from float in front of it, or export it as float or float16.`
            : `Models of rows take ${TYPES.join(', ')}.`,
    });
}
const splitFeatures = (listed) => listed.split(',').map((name) => name.trim());
function features(input, { path, inputs, metadata }) {
    const location = { file: path };
    const listed = metadata[FEATURES_PROPERTY];
    const example = inputs.length > 1 ? `{ ${input.name}: [a, b, c] }` : '[a, b, c]';
    const hint = `Say which, in order, in the configuration: io: { inputs: ${example} }. ` +
        `Or write it into the file: onnx.helper.set_model_props(model, {"${FEATURES_PROPERTY}": "a,b,c"}).`;
    const wanted = width(input);
    if (inputs.length > 1)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${wanted} columns in "${input.name}" and has other inputs beside it`, {
            location,
            hint,
        });
    if (listed === undefined || listed.trim() === '')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${wanted ?? 'its'} columns in one input "${input.name}" and does not say which`, {
            location,
            hint,
        });
    return splitFeatures(listed);
}
/** Values a row; null where the shape leaves it open. */
function width({ shape }) {
    const dims = shape.slice(1);
    return dims.every((dim) => typeof dim === 'number')
        ? dims.reduce((product, dim) => product * dim, 1)
        : null;
}
/** The dims after the rows. One that the model leaves open is as large as the columns make it. */
function dimsOf(input, columns, path) {
    const dims = input.shape.slice(1);
    const open = dims.filter((dim) => typeof dim !== 'number').length;
    const fixed = dims.reduce((product, dim) => product * (typeof dim === 'number' ? dim : 1), 1);
    const rest = columns.length / fixed;
    if (open > 1 || !Number.isInteger(rest) || (open === 0 && rest !== 1))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`takes ${open > 0 ? 'another number of' : fixed} columns in "${input.name}" (${(0,_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTensor */ .L)(input)}), and is given ${columns.length}: ${columns.slice(0, 10).join(', ')}${columns.length > 10 ? ', …' : ''}`, {
            location: { file: path },
            hint: `List them in io.inputs in the order of the training, or in the metadata entry ${FEATURES_PROPERTY}.`,
        });
    return dims.map((dim) => (typeof dim === 'number' ? dim : rest));
}
/** `px_*` is every column of that form, in the order of the file. */
function expand(columns, names) {
    return columns.flatMap((column) => {
        if (!column.includes('*') || names.includes(column))
            return [column];
        const pattern = new RegExp(`^${column.split('*').map(escapeText).join('.*')}$`);
        const found = names.filter((name) => pattern.test(name));
        return found.length > 0 ? found : [column];
    });
}
const escapeText = (text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
function requireColumn(column, model, { file, names }) {
    if (names.includes(column))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`has no column "${column}" (input of ${model}). Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .au)(column, names)}`, { location: { file } });
}


/***/ })

};
