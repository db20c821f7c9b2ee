export const id = 6481;
export const ids = [6481,8758];
export const modules = {

/***/ 29662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chain: () => (/* binding */ chain)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68804);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27962);
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
    comment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .commentInput */ .ks)('the data and the comparison'),
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
        return { name, run: (platform) => definition.run(parsed, platform, names) };
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
            'comment-url': lastUrl(Object.values(results)),
        },
        report: combineReports(Object.values(results)),
    };
}
/** Of the last action that left a comment. */
const lastUrl = (results) => results.map(({ outputs }) => outputs['comment-url']).findLast(Boolean) ?? '';
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


/***/ })

};
