export const id = 5810;
export const ids = [5810];
export const modules = {

/***/ 25810:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createChartRenderer: () => (/* binding */ createChartRenderer)
/* harmony export */ });
/* harmony import */ var vega__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33972);
/* harmony import */ var vega_lite__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10994);
/* harmony import */ var _colours_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80323);
/* harmony import */ var _svg_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26752);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55730);
var __webpack_async_dependencies__ = __webpack_handle_async_dependencies__([vega__WEBPACK_IMPORTED_MODULE_0__, vega_lite__WEBPACK_IMPORTED_MODULE_1__]);
([vega__WEBPACK_IMPORTED_MODULE_0__, vega_lite__WEBPACK_IMPORTED_MODULE_1__] = __webpack_async_dependencies__.then ? (await __webpack_async_dependencies__)() : __webpack_async_dependencies__);





const FONT_SIZE = 12;
/** Text is in the page's own font and colours; there is no background. */
const THEME = {
    background: null,
    padding: 2,
    aria: false,
    view: { stroke: null },
    axis: {
        domainColor: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .RULE */ .xZ,
        gridColor: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .RULE */ .xZ,
        tickColor: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .RULE */ .xZ,
        labelColor: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .SOFT */ .N0,
        titleColor: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .SOFT */ .N0,
        labelFontSize: FONT_SIZE,
        titleFontSize: FONT_SIZE,
        titleFontWeight: 'normal',
        titlePadding: 8,
        labelPadding: 4,
        tickSize: 4,
        labelLimit: 120,
    },
    axisX: { grid: false, tickCount: 5 },
    axisY: { domain: false, ticks: false, tickCount: 5 },
    legend: {
        orient: 'top',
        title: null,
        labelColor: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .SOFT */ .N0,
        labelFontSize: FONT_SIZE,
        symbolStrokeWidth: 2,
        offset: 6,
        columnPadding: 16,
        labelLimit: 200,
    },
    title: { color: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .SOFT */ .N0, fontSize: FONT_SIZE, fontWeight: 'normal', anchor: 'start', offset: 4 },
    text: { color: _colours_js__WEBPACK_IMPORTED_MODULE_4__/* .SOFT */ .N0, fontSize: FONT_SIZE },
};
/** Nothing in a report may come from outside of it. */
const closedLoader = {
    options: {},
    load: refuse,
    sanitize: refuse,
    http: refuse,
    file: refuse,
};
function refuse() {
    throw new TypeError('A chart may not load anything');
}
/** Nothing of a chart goes to the job's log by itself. */
function loggerTo(warn) {
    const tell = (...messages) => {
        warn(messages.join(' '));
        return logger;
    };
    const logger = {
        level: () => logger,
        error: tell,
        warn: tell,
        info: () => logger,
        debug: () => logger,
    };
    return logger;
}
/**
 * Gives a function that draws a Vega-Lite specification, its data inline, as one static `<svg>` without scripts and
 * references. The same specifications in the same order give the same bytes on every machine. `warn` hears what Vega
 * finds odd about a specification.
 *
 * @throws TypeError where a specification is wrong.
 */
async function createChartRenderer(warn = () => undefined) {
    const logger = loggerTo(warn);
    vega__WEBPACK_IMPORTED_MODULE_0__/* .textMetrics */ .dT3.width = (item, text) => {
        const width = (0,_text_width_js__WEBPACK_IMPORTED_MODULE_3__/* .textWidth */ .s)(text ?? '', item.fontSize ?? FONT_SIZE);
        return item.limit ? Math.min(width, item.limit) : width;
    };
    let drawn = 0;
    return async (spec) => {
        drawn += 1;
        const compiled = (0,vega_lite__WEBPACK_IMPORTED_MODULE_1__/* .compile */ .wE)({ config: THEME, ...spec }, { logger });
        const view = new vega__WEBPACK_IMPORTED_MODULE_0__/* .View */ .Ss2((0,vega__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qgA)(compiled.spec), {
            renderer: 'none',
            loader: closedLoader,
            logger,
            logLevel: vega__WEBPACK_IMPORTED_MODULE_0__/* .Warn */ .P$3,
        });
        try {
            return (0,_svg_js__WEBPACK_IMPORTED_MODULE_2__/* .pageSvg */ .w)(await view.toSVG(), String(spec.description ?? ''), `chart${drawn}`);
        }
        finally {
            view.finalize();
        }
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } });

/***/ }),

/***/ 26752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ pageSvg)
/* harmony export */ });
/* harmony import */ var _text_safety_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27634);

/** Attributes that the page decides (font, size) or that say nothing on a picture without interaction. */
const IDLE = / (?:font-family|xmlns:xlink|version|class|pointer-events|aria-hidden|aria-roledescription|role|stroke-miterlimit)="[^"]*"| opacity="1"/g;
const EMPTY_PATH = /<path(?: (?!d=)[\w-]+="[^"]*")* d="(?:M0,0h0v0h0Z)?"[^>]*\/>/g;
/**
 * A drawn chart made fit for a page: it takes font and size from the page, its ids start with `prefix` so that
 * several charts do not share them, coordinates have two decimals, its texts hide nothing, and `description` is its
 * name.
 */
function pageSvg(svg, description, prefix) {
    const ids = new Map();
    const rename = (id) => {
        if (!ids.has(id))
            ids.set(id, `${prefix}-${ids.size + 1}`);
        return ids.get(id);
    };
    const label = description ? ` aria-label="${(0,_text_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)(description)}"` : '';
    return (0,_text_safety_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(svg)
        .replace(/<[a-z][^>]*>/gi, (tag) => tag
        .replace(IDLE, '')
        .replace(/ id="([^"]+)"/, (_, id) => ` id="${rename(id)}"`)
        .replace(/url\(#([^)]+)\)/, (_, id) => `url(#${rename(id)})`)
        .replace(/ (?:d|transform)="[^"]*"/g, roundCoordinates))
        .replace(EMPTY_PATH, '')
        .replace(/<svg [^>]*viewBox="([^"]+)"[^>]*>/, (_, box) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" role="img"${label}>`);
}
const roundCoordinates = (attribute) => attribute.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100));


/***/ }),

/***/ 55730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ textWidth)
/* harmony export */ });
const NARROW = new Set(" !'(),-./:;I[]fijlrt|·");
const WIDE = new Set('MWmw@%—');
/**
 * Width in pixels of a line of text in a common sans-serif font, from the shares of an em that letters take on
 * average. Measuring needs a canvas, which differs from machine to machine; this is the same everywhere.
 */
function textWidth(text, fontSize) {
    let ems = 0;
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        if (NARROW.has(character))
            ems += 0.36;
        else if (WIDE.has(character) || code > 0x2e7f)
            ems += code > 0x2e7f ? 1 : 0.9;
        else
            ems += code >= 65 && code <= 90 ? 0.7 : 0.61;
    }
    return Math.ceil(ems * fontSize);
}


/***/ })

};
