export const id = 5310;
export const ids = [5310,8758,277];
export const modules = {

/***/ 15310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployment: () => (/* binding */ deployment)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _governance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29209);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20277);




const deploymentStep = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    status: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['done', 'skipped', 'failed', 'rolled-back']),
    detail: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
});
const deployment = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnvelope */ .vv)('deployment', {
    action: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['deploy', 'rollback']),
    stage: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    version: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .semver */ .hO,
    previous: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .semver */ .hO.nullable(),
    /** False where the target already served this version. */
    changed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    target: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('filesystem'), path: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }),
    source: _version_js__WEBPACK_IMPORTED_MODULE_2__.location,
    steps: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(deploymentStep),
    golden: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        records: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().int(),
        maxAbsoluteError: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
        tolerance: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
        passed: zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(),
    })
        .nullable(),
    /** What the risk of the model asks for; absent in records of earlier releases. */
    governance: _governance_js__WEBPACK_IMPORTED_MODULE_1__/* .checklist */ .D4.optional(),
    /** The stage tags written, in the order of their dates. */
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    /** The last event of the ledger, `<number>:<digest>`: an anchor outside of the repository. Absent where nothing was written. */
    ledgerHead: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().optional(),
});


/***/ })

};
