import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ cli),
  e: () => (/* binding */ run)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: external "node:module"
const external_node_module_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/platform/tool-cache.js


/** Folder that outlives a job: `RUNNER_TOOL_CACHE`, or the user's own cache. */
function toolCache() {
    return process.env.RUNNER_TOOL_CACHE || (0,external_node_path_namespaceObject.join)(userCache(), 'mlops-actions');
}
const userCache = () => process.env.XDG_CACHE_HOME || (0,external_node_path_namespaceObject.join)((0,external_node_os_namespaceObject.homedir)(), '.cache');

;// CONCATENATED MODULE: ./lib/platform/compile-cache.js




/** A release has about 90 of them, 5 MB. Node never removes what older releases and other versions of Node left. */
const MOST_FILES = 900;
/**
 * Lets Node keep what it compiles, in the tool cache, and take it from there the next time. What the user has said
 * about it with `NODE_COMPILE_CACHE` or `NODE_DISABLE_COMPILE_CACHE` stands.
 */
function keepCompiled() {
    const { NODE_COMPILE_CACHE: own, NODE_DISABLE_COMPILE_CACHE: off } = process.env;
    // Node 20 has no such cache.
    if (own || off || !external_node_module_namespaceObject.enableCompileCache)
        return;
    try {
        const folder = (0,external_node_path_namespaceObject.join)(toolCache(), 'mlops-actions-compiled');
        const files = external_node_module_namespaceObject.enableCompileCache(folder).directory === undefined ? [] : filesIn(folder);
        if (files.length > MOST_FILES)
            for (const file of files)
                (0,external_node_fs_namespaceObject.rmSync)(file, { force: true });
    }
    catch {
        // No home, or another process clears it as well: then this start takes a little longer.
    }
}
/** Each version of Node has a folder of its own in it. */
const filesIn = (folder) => (0,external_node_fs_namespaceObject.readdirSync)(folder).flatMap((version) => (0,external_node_fs_namespaceObject.readdirSync)((0,external_node_path_namespaceObject.join)(folder, version)).map((file) => (0,external_node_path_namespaceObject.join)(folder, version, file)));

;// CONCATENATED MODULE: ./lib/index.js

// Before the bundle is read: what is compiled earlier is not kept.
keepCompiled();
/** As `run` of main.ts. */
async function run(name) {
    const main = await import(/* webpackIgnore: true */ './main.js');
    await main.run(name);
}
/** As `cli` of main.ts. */
async function cli() {
    const main = await import(/* webpackIgnore: true */ './main.js');
    await main.cli();
}

var __webpack_exports__cli = __webpack_exports__.x;
var __webpack_exports__run = __webpack_exports__.e;
export { __webpack_exports__cli as cli, __webpack_exports__run as run };
