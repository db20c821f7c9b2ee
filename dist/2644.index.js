export const id = 2644;
export const ids = [2644,8758];
export const modules = {

/***/ 42644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _envelope_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(95105);
/* harmony import */ var _facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58758);



const json = zod__WEBPACK_IMPORTED_MODULE_2__/* .json */ .Pq9();
const run = (0,_envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .withEnvelope */ .vv)('run', {
    command: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    /** Of everything that should change the result; the key for skipping. */
    fingerprint: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    /** What went into the fingerprint, part by part, so that a difference can be explained. */
    fingerprintParts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br),
    /** Set where an identical successful run was found and the command was not run. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ reason: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), run: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable() }).nullable(),
    exitCode: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
    seconds: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    seed: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
    params: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), json),
    code: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        sha: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSha */ .XS.nullable(),
        /** Uncommitted changes under the declared inputs. */
        dirty: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        files: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        rows: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int().nullable(),
        bytes: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
        /** Of the images that a column of it names; absent where none does. */
        images: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br.optional(),
    })),
    environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        locks: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), sha256: _envelope_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br })),
        platform: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        runtimes: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        variables: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
        /** The machine of the job, as the runner names it; absent in a terminal. */
        runner: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
            os: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            arch: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            /** `github-hosted` or `self-hosted`. */
            environment: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
            labels: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).optional(),
        })
            .optional(),
        /** Image that the job ran in, as MLOPS_CONTAINER_IMAGE names it, best with its digest. */
        container: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().optional(),
    }),
    hardware: zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        cpu: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        cores: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        memoryBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().int(),
        gpus: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), driver: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().nullable(), memoryMib: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable() })),
    }),
    /** Last value of every metric that the command wrote: split → name → value. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())),
    series: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
        split: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        metric: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
        steps: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()),
        values: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable()),
    })),
    trained: _facts_js__WEBPACK_IMPORTED_MODULE_1__/* .modelFacts */ .Pt.nullable(),
    /** Last lines of the command's output where it failed. */
    tail: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
});


/***/ })

};
