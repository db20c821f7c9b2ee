export const id = 5977;
export const ids = [5977];
export const modules = {

/***/ 95977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BASE: () => (/* binding */ BASE),
/* harmony export */   baseOf: () => (/* binding */ baseOf),
/* harmony export */   findBaseContract: () => (/* binding */ findBaseContract),
/* harmony export */   revisionOf: () => (/* binding */ revisionOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23438);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(452);
/* harmony import */ var _stores_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27101);





/** What `against` means: where this change began, what production was made of, a file, or a revision of git. */
const BASE = 'base';
/** The contract to compare with; undefined, with a line that says why, where the base has none. */
async function findBaseContract(context, asked) {
    const path = context.inside(context.model.config.data.contract, 'data.contract');
    const shown = context.shown(path);
    const file = context.inside(asked, 'against');
    if (asked !== BASE && asked !== 'production' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8'), context.shown(file));
    if (asked === 'production')
        return ofProduction(context, shown);
    const git = (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__.gitOf)(context);
    const revision = asked === BASE ? await baseOf(git) : await revisionOf(git, asked);
    if (revision === undefined) {
        if (asked !== BASE)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`"${asked}" is neither a file nor a revision of git that is here`, {
                hint: 'In a workflow, check out with fetch-depth: 0.',
            });
        context.platform.log.notice('No default branch is here, so the contract is compared with no earlier one.');
        return undefined;
    }
    const name = `${revision.slice(0, 9)}:${shown}`;
    // A path that begins with ./ counts from the folder in which git runs.
    const { code, stdout } = await git.run(['show', `${revision}:./${relativeTo(context, path)}`]);
    if (code === 0)
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(stdout.toString('utf8'), name);
    context.platform.log.notice(`There is no ${name}: the contract is new.`);
    return undefined;
}
const relativeTo = (context, path) => path.startsWith(`${context.directory}/`)
    ? path.slice(context.directory.length + 1)
    : context.model.config.data.contract;
async function ofProduction(context, shown) {
    const registry = await (0,_stores_js__WEBPACK_IMPORTED_MODULE_4__.registryOf)(context);
    const holder = registry.stage(context.model.name, 'production');
    const bytes = holder && (await registry.readFile(holder, shown));
    if (holder && bytes)
        return (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .U)(bytes.toString('utf8'), `${holder.tag}:${shown}`);
    context.platform.log.notice(holder
        ? `${holder.tag} holds no ${shown}.`
        : `No version of ${context.model.name} holds "production" yet.`);
    return undefined;
}
/** The commit that a name stands for; undefined where git knows none. */
const revisionOf = async (git, name) => {
    const { code, stdout } = await git.run([
        'rev-parse',
        '--verify',
        '--quiet',
        '--end-of-options',
        `${name}^{commit}`,
    ]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
};
/** Where this change left the branch that it goes to: in a pull request its base, else the default branch. */
async function baseOf(git) {
    const target = process.env.GITHUB_BASE_REF;
    const branches = [
        ...(target ? [`origin/${target}`, target] : []),
        'origin/HEAD',
        'origin/main',
        'origin/master',
        'main',
        'master',
    ];
    for (const branch of branches) {
        const revision = await revisionOf(git, branch);
        if (revision === undefined)
            continue;
        const { code, stdout } = await git.run(['merge-base', 'HEAD', revision]);
        if (code === 0)
            return stdout.toString('utf8').trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`where this change left ${branch} is not here`, {
            hint: 'Check out with fetch-depth: 0, or name a file or a revision by `against`.',
        });
    }
    return undefined;
}


/***/ })

};
