export const id = 6302;
export const ids = [6302,8758];
export const modules = {

/***/ 56302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   columnDrift: () => (/* binding */ columnDrift),
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58758);



/** One test of one column. */
const driftTest = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    /** `psi`, `ks`, `jensenshannon`, `chi2`, `null-rate`, `unseen-categories`. */
    test: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    statistic: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    pValue: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    /** The statistic (or p) beyond which it counts as drift. */
    threshold: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    drifted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Why it could not be tested. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
});
const columnDrift = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    column: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['feature', 'label', 'prediction']),
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['numeric', 'categorical']),
    drifted: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** Could not be compared at all: empty, missing, or of another type; `reason` says which. */
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(),
    /** PSI: how far, whatever the number of rows. */
    effect: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    tests: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(driftTest),
    nullRate: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), current: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }),
    unseen: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(), share: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), categories: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) })
        .nullable(),
    reference: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .columnProfile */ .s5.nullable(),
    current: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .columnProfile */ .s5.nullable(),
});
/** One rule of the retrain decision, in the order in which they were asked. */
const decisionRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    answer: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['retrain', 'wait', 'pass']),
    reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
});
const drift = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnvelope */ .vv)('drift', {
    version: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .semver */ .hO,
    stage: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    reference: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ source: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), split: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int() }),
    current: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .datasetFacts */ .iz,
    /** False-alarm rate of the whole report when nothing has drifted. */
    alpha: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    columns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(columnDrift),
    drift: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    driftedColumns: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        retrain: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        rules: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(decisionRule),
    }),
});


/***/ })

};
