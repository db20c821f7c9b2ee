export const id = 1410;
export const ids = [1410,8758];
export const modules = {

/***/ 71410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rules: () => (/* binding */ rules)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13798);
/* harmony import */ var _check_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83119);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95105);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58758);




/** A split of which nothing was found out but whether it meets the contract. */
const ruledData = _facts_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetFacts */ .iz
    .pick({ path: true, format: true, bytes: true, rows: true })
    .extend({ /** SHA-256 of the bytes, as in a validation. */ digest: _envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .digest */ .br });
/** The rules of a contract alone: no profile, no digest of rows and no look across splits, so it is no validation. */
const rules = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_1__/* .withEnvelope */ .vv)('rules', {
    contract: _check_result_js__WEBPACK_IMPORTED_MODULE_0__/* .contractFacts */ .kw,
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    datasets: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), ruledData),
    checks: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_check_result_js__WEBPACK_IMPORTED_MODULE_0__/* .checkResult */ .iJ),
    unsupported: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_check_result_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO),
});


/***/ })

};
