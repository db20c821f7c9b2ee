export const id = 7800;
export const ids = [7800];
export const modules = {

/***/ 13190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateData: () => (/* binding */ validateData)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88532);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27962);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39922);



const inputs = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commonInputs */ .j$,
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenInput */ .e1,
    mode: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['check', 'rules', 'infer', 'update', 'merge'])
        .default('check')
        .describe('`check` tests the data against its contract and describes it; `rules` tests the rules of the contract alone, several times as fast, and leaves nothing to train on; `infer` writes a first contract from the data; `update` checks, says how the contract differs from an earlier one, and proposes one that this data meets; `merge` makes one validation of the shards of several jobs.'),
    shard: shardInput()
        .optional()
        .describe('Part of the files to check here, such as 3/8; the parts of a matrix of jobs are put together by `mode: merge`.'),
    shards: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .numberInput */ .QR)({ integer: true, min: 1, max: 1000 })
        .optional()
        .describe('How many shards `mode: merge` puts together.'),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default('train')
        .describe('Which columns have to be there: those of `train`, of `serve` (no label), or of one that the contract names.'),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('A file or a glob to check in place of data.splits, as one split with the name of `environment`.'),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .default(_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_BASELINE */ .Mz)
        .describe('Data to compare with: a stage, a version, a branch or commit of git (what was last made from it), a path of a validation.json, a folder with the data as it was (such as a checkout of the base branch), or `none`.'),
    against: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Contract to compare with: `base` (where this change left its branch), `production`, a file, or a revision of git. Default: `base` with mode: update, else none.'),
    quarantine: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
        .optional()
        .describe('Folder for the rows of every split that break the contract, and for those that do not, after the fixes that the contract declares. Default: data.quarantine.path.'),
    comment: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .commentInput */ .ks)('what is wrong with the data, or new in it,'),
    force: (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)().default(false).describe('Check although the same bytes have been checked before.'),
    'category-names': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)()
        .default(false)
        .describe('Name categories in the report, new and vanished ones, and the ids of rows that moved between splits, of columns without a classification: they are values of the data.'),
    'show-values': (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .booleanInput */ .tE)()
        .default(false)
        .describe('Show up to ten cells that break a rule, of columns without a classification: they are values of the data.'),
});
const validateData = {
    name: 'validate-data',
    title: 'Validate data',
    description: 'Checks every split against its ODCS data contract, reads every declared column, and records digests and a profile.',
    branding: { icon: 'check-square', color: 'blue' },
    inputs,
    outputs: {
        validation: 'Path of validation.json; empty with `mode: rules`.',
        contract: 'Path of the contract.',
        rows: 'Rows read, all splits together.',
        'failed-checks': 'How many checks failed.',
        'data-change': 'What became of the data since `baseline`: none, patch, minor, major, or unknown where only the old rows could tell; empty without one.',
        cached: '`true` where the same bytes have been checked before and were not checked again.',
        'comment-url': 'Link to the comment; empty where there was nothing to tell.',
        report: 'Path of the HTML report.',
    },
    async run(values, platform) {
        const context = await (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .openContext */ .eA)(values, platform);
        if (values.mode === 'infer')
            return (await Promise.all(/* import() */[__webpack_require__.e(6405), __webpack_require__.e(6011), __webpack_require__.e(9946), __webpack_require__.e(3352)]).then(__webpack_require__.bind(__webpack_require__, 63352))).infer(context);
        if (values.mode === 'rules')
            return (await Promise.all(/* import() */[__webpack_require__.e(6405), __webpack_require__.e(6011), __webpack_require__.e(9946), __webpack_require__.e(516), __webpack_require__.e(3225), __webpack_require__.e(8549)]).then(__webpack_require__.bind(__webpack_require__, 43013))).rulesAlone(context, values);
        return (await Promise.all(/* import() */[__webpack_require__.e(4532), __webpack_require__.e(6405), __webpack_require__.e(2039), __webpack_require__.e(7101), __webpack_require__.e(9439), __webpack_require__.e(636), __webpack_require__.e(6011), __webpack_require__.e(9946), __webpack_require__.e(516), __webpack_require__.e(6310), __webpack_require__.e(6894), __webpack_require__.e(3225), __webpack_require__.e(8002), __webpack_require__.e(2798)]).then(__webpack_require__.bind(__webpack_require__, 22798))).validateWhole(context, values);
    },
};
/** `3/8`: the third of eight. */
function shardInput() {
    return zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().transform((text, context) => {
        const [, index, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
        if (index >= 1 && index <= of)
            return { index, of };
        context.issues.push({
            code: 'custom',
            message: 'must be i/n with i from 1 to n, such as 3/8',
            input: text,
        });
        return zod__WEBPACK_IMPORTED_MODULE_3__/* .NEVER */ .tm;
    });
}


/***/ })

};
