export const id = 1843;
export const ids = [1843];
export const modules = {

/***/ 81843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   artifact: () => (/* reexport module object */ _actions_artifact__WEBPACK_IMPORTED_MODULE_0__),
/* harmony export */   cache: () => (/* reexport module object */ _actions_cache__WEBPACK_IMPORTED_MODULE_1__)
/* harmony export */ });
/* harmony import */ var _actions_artifact__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60683);
/* harmony import */ var _actions_cache__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60142);
/**
 * The clients of the runner's own services. They share one large storage library, so they are kept together: reach
 * them only through `await import('./services.ts')`, and they stay in one chunk of the bundle.
 */




/***/ })

};
