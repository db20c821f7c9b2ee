export const id = 9069;
export const ids = [9069];
export const modules = {

/***/ 29069:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   main: () => (/* binding */ main)
/* harmony export */ });
/* harmony import */ var _actions_finish_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84488);
/* harmony import */ var _actions_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41279);
/* harmony import */ var _actions_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39922);
/* harmony import */ var _actions_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21625);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10931);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(68804);







const { mlops: run, ...stages } = _actions_index_js__WEBPACK_IMPORTED_MODULE_1__/* .actions */ .o;
/** What can be typed after `mlops`. A name may have two words. */
const commands = { run, ...stages };
/**
 * `mlops <command> [--input value]`. Exit codes: 0 pass, warn or skipped; 1 fail; 2 inconclusive where it blocks;
 * 3 a wrong input or configuration; 4 a refusal or failure of a service or of this machine.
 */
async function main(args = process.argv.slice(2)) {
    if (process.env.MLOPS_WORKER) {
        const { serveWorker } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(6405), __webpack_require__.e(6327), __webpack_require__.e(8564), __webpack_require__.e(4372), __webpack_require__.e(7959)]).then(__webpack_require__.bind(__webpack_require__, 34372));
        return serveWorker();
    }
    // A reader that has seen enough, such as `head`, is no error: end as a signal of the pipe would.
    process.stdout.on('error', (error) => {
        if (error.code !== 'EPIPE')
            throw error;
        process.exit(141);
    });
    try {
        process.exitCode = await runCommand(args);
    }
    catch (error) {
        process.exitCode = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ActionError */ .lZ ? error.exitCode : 1;
        console.error((0,_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .describeError */ .Uc)(error));
        if (process.env.RUNNER_DEBUG === '1')
            console.error(error);
    }
}
async function runCommand(args) {
    const [first] = args;
    if (first === undefined || first === '--help' || first === 'help')
        return print(await allHelp());
    if (first === '--version')
        return print(_actions_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .TOOL */ .j.version);
    if (first === 'registry')
        return (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4532), __webpack_require__.e(2039), __webpack_require__.e(7101), __webpack_require__.e(6530), __webpack_require__.e(636), __webpack_require__.e(3364), __webpack_require__.e(4210), __webpack_require__.e(1099), __webpack_require__.e(9961)]).then(__webpack_require__.bind(__webpack_require__, 73375))).registryCommand(args.slice(1));
    const { name, rest } = findCommand(args);
    const definition = await commands[name]();
    if (rest.includes('--help'))
        return print((0,_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .actionHelp */ .c)(name, definition));
    const inputs = (0,_actions_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .parseInputs */ .TL)(definition, readFlags(name, rest, (0,_actions_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputFields */ .yD)(definition.inputs)));
    const { createLocalPlatform } = await Promise.all(/* import() */[__webpack_require__.e(2650), __webpack_require__.e(9444)]).then(__webpack_require__.bind(__webpack_require__, 49444));
    const token = inputs['github-token'] || process.env.GITHUB_TOKEN || process.env.GH_TOKEN;
    const platform = await createLocalPlatform(process.cwd(), token);
    const result = await definition.run(inputs, platform);
    const exitCode = await (0,_actions_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .finish */ .O9)(result, platform, inputs['fail-on'] ?? 'fail');
    platform.log.info(`${(0,_actions_finish_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictLine */ .MT)(result)}${details(result)}`);
    return exitCode;
}
const details = ({ outputs, report }) => report === null ? '' : `   details: ${outputs.report || '.mlops/summary.md'}`;
function print(text) {
    console.log(text);
    return 0;
}
async function allHelp() {
    const definitions = await Promise.all(Object.entries(commands).map(async ([name, load]) => [name, await load()]));
    return (0,_cli_help_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsHelp */ .i)(definitions);
}
/** The longest name that the arguments begin with; `evaluate` stands for `evaluate-vs-prod`. */
function findCommand(args) {
    const names = [...Object.keys(commands), 'registry'];
    for (const words of [2, 1]) {
        const typed = args.slice(0, words).join(' ');
        const name = names.find((each) => each === typed) ?? names.find((each) => each.startsWith(`${typed}-`));
        if (name !== undefined)
            return { name, rest: args.slice(words) };
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`mlops has no command "${args[0]}".${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(args[0], names)}`, {
        hint: `Commands: ${names.join(', ')}.`,
    });
}
function readFlags(command, args, fields) {
    const raw = {};
    for (let i = 0; i < args.length; i++) {
        const [, name, inline] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(args[i]) ?? [];
        if (name === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`"${args[i]}" is not a flag: mlops ${command} takes --input value.`);
        const field = fields.find((each) => each.name === name);
        if (field === undefined)
            throw unknownFlag(command, name, fields);
        if (name in raw)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`--${name} is given twice.`);
        const following = args[i + 1];
        if (inline !== undefined)
            raw[name] = inline;
        else if (following !== undefined && !following.startsWith('--'))
            raw[name] = args[++i];
        else if (field.allowed?.includes('true'))
            raw[name] = 'true';
        else
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`--${name} needs a value: ${field.description}`);
    }
    return raw;
}
function unknownFlag(command, name, fields) {
    const flags = fields.map((field) => `--${field.name}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo(`mlops ${command} has no flag "--${name}".${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)(`--${name}`, flags)}`, {
        hint: `Flags: ${flags.join(', ')}.`,
    });
}
if (import.meta.main)
    await main();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 10931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ actionHelp),
/* harmony export */   i: () => (/* binding */ commandsHelp)
/* harmony export */ });
/* harmony import */ var _actions_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39922);

const REGISTRY = ['registry', 'Look at models, versions and stages in Git'];
/** `mlops --help` */
function commandsHelp(commands) {
    return [
        'Machine learning in production from a terminal: the same actions that run in a workflow.',
        '',
        'Usage: mlops <command> [--input value]',
        '       mlops <command> --help',
        '       mlops --version',
        '',
        'Commands:',
        ...columns([...commands.map(([name, { title }]) => [name, title]), REGISTRY]),
        '',
        'Exit codes: 0 passed, 1 failed, 2 inconclusive, 3 wrong input or configuration, 4 service or machine.',
    ].join('\n');
}
/** `mlops <command> --help` */
function actionHelp(name, definition) {
    const fields = (0,_actions_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputFields */ .yD)(definition.inputs);
    return [
        `mlops ${name}: ${definition.title}`,
        '',
        definition.description,
        '',
        `Usage: mlops ${name} [--input value]`,
        '',
        'Inputs:',
        ...columns(fields.map((field) => [`--${field.name}`, describe(field)])),
        '',
        'Outputs:',
        ...columns([
            ...Object.entries(definition.outputs),
            ['outcome', 'pass, warn, fail, inconclusive, skipped or error.'],
        ]),
        '',
        'Example:',
        `  mlops ${name}${example(fields)}`,
    ].join('\n');
}
function describe({ description, required, default: value, allowed }) {
    const facts = [
        required && 'Required.',
        allowed && `One of ${allowed.join(', ')}.`,
        value && `[default: ${value}]`,
    ];
    return [description, ...facts].filter(Boolean).join(' ');
}
/** What must be given, else the configuration, which every action has. */
function example(fields) {
    const shown = fields.filter((field) => field.required);
    if (shown.length > 0)
        return shown.map(({ name }) => ` --${name} <${name}>`).join('');
    return fields.some(({ name }) => name === 'config') ? ' --config mlops.yaml' : '';
}
function columns(rows) {
    const width = Math.max(...rows.map(([first]) => first.length));
    return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}`);
}


/***/ })

};
