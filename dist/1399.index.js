export const id = 1399;
export const ids = [1399];
export const modules = {

/***/ 51399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   labelColumns: () => (/* binding */ labelColumns),
/* harmony export */   labelSets: () => (/* binding */ labelSets),
/* harmony export */   noLabelColumns: () => (/* binding */ noLabelColumns)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47120);
/* harmony import */ var _truth_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63166);



/**
 * Labels of each row as [rows, K] zeros and ones: out of a column that holds a list, or out of the columns of 0 and 1
 * that a pattern such as `tag_*` names, where the label is what the star stands for.
 */
async function labelSets(context, open) {
    const { label } = context.model.config.data;
    return label.includes('*') ? ofColumns(context, open) : ofLists(context, open);
}
/** Columns of a pattern with one star, each with its label; the column itself where there is no star. */
function labelColumns(pattern, names) {
    const [start, end] = pattern.split('*');
    if (end === undefined)
        return names.filter((name) => name === pattern).map((name) => ({ name, label: name }));
    return names
        .filter((name) => name.length > start.length + end.length && name.startsWith(start) && name.endsWith(end))
        .map((name) => ({ name, label: name.slice(start.length, name.length - end.length) }));
}
function ofColumns(context, { columns, facts }) {
    const { label } = context.model.config.data;
    const found = labelColumns(label, facts.columns.map(({ name }) => name));
    const classes = found.map((one) => one.label);
    const labels = new Float64Array(facts.rows * classes.length);
    for (const [k, { name }] of found.entries())
        for (let row = 0; row < facts.rows; row++) {
            const value = Number(columns[name][row] ?? Number.NaN);
            if (value !== 0 && value !== 1)
                throw refusedRow(context, row, (place) => `column "${name}" is neither 0 nor 1 in ${place}`);
            labels[row * classes.length + k] = value;
        }
    return { labels, classes, positiveLabel: null };
}
async function ofLists(context, open) {
    const { label } = context.model.config.data;
    const sets = (await (0,_truth_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonColumn */ .LH)(open, label)).map((text, row) => {
        const value = text === null ? null : JSON.parse(text);
        const list = typeof value === 'string' ? fromText(value) : value;
        if (Array.isArray(list) && list.every((one) => typeof one === 'string' || typeof one === 'number'))
            return list.map(String);
        throw refusedRow(context, row, (place) => `column "${label}" holds no list of labels in ${place}`);
    });
    const classes = (0,_labels_js__WEBPACK_IMPORTED_MODULE_1__/* .sortedClasses */ .SO)(new Set(sets.flat()));
    if (classes.length === 0)
        throw refused(context, `column "${label}" holds no label at all`);
    const numberOf = new Map(classes.map((name, index) => [name, index]));
    const labels = new Float64Array(sets.length * classes.length);
    for (const [row, set] of sets.entries())
        for (const name of set)
            labels[row * classes.length + numberOf.get(name)] = 1;
    return { labels, classes, positiveLabel: null };
}
/** CSV holds a list as the text of a JSON array. */
function fromText(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
const HINT = 'A multilabel label is a column of lists, of texts such as ["red","round"], or a pattern of columns of 0 and 1, such as tag_*.';
const refused = (context, message) => context.model.error(['data', 'label'], message, HINT);
const refusedRow = (context, row, said) => context.model.rowError(['data', 'label'], row + 1, said, HINT);
/** Of a pattern that matches nothing. */
function noLabelColumns(context, names, file) {
    const { label } = context.model.config.data;
    return refused(context, `${file} has no column ${label.includes('*') ? `of the form "${label}"` : `"${label}"`}. Columns: ${names.join(', ')}.${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(label, names)}`);
}


/***/ })

};
