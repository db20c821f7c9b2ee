export const id = 9439;
export const ids = [9439];
export const modules = {

/***/ 14514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  boxTruth: () => (/* binding */ boxTruth),
  cocoTable: () => (/* binding */ cocoTable),
  imageId: () => (/* binding */ imageId),
  isCoco: () => (/* binding */ isCoco),
  readDetections: () => (/* binding */ readDetections)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 10 modules
var schemas = __webpack_require__(13798);
// EXTERNAL MODULE: ./lib/errors.js
var errors = __webpack_require__(452);
;// CONCATENATED MODULE: ./lib/data/coco.js


const id = schemas/* number */.aig().int();
const box = schemas/* tuple */.PVZ([schemas/* number */.aig(), schemas/* number */.aig(), schemas/* number */.aig().min(0), schemas/* number */.aig().min(0)]);
/** Of the annotations of object detection; more keys may be there. @see https://cocodataset.org/#format-data */
const annotations = schemas/* object */.Ikc({
    images: schemas/* array */.YOg(schemas/* looseObject */._H3({ id })).min(1),
    categories: schemas/* array */.YOg(schemas/* object */.Ikc({ id, name: schemas/* string */.YjP() })).min(1),
    annotations: schemas/* array */.YOg(schemas/* object */.Ikc({
        image_id: id,
        category_id: id,
        bbox: box,
        area: schemas/* number */.aig().min(0).optional(),
        iscrowd: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]).default(0),
    })),
});
const results = schemas/* array */.YOg(schemas/* object */.Ikc({ image_id: id, category_id: id, bbox: box, score: schemas/* number */.aig() }));
const parseAnnotations = (text, file) => parsed(annotations, text, file);
const parseResults = (text, file) => parsed(results, text, file);
function parsed(schema, text, file) {
    const location = { file };
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (cause) {
        throw new errors/* UserError */.yo('is not JSON', { location, cause });
    }
    const found = schema.safeParse(json);
    if (found.success)
        return found.data;
    const [{ path, message }] = found.error.issues;
    throw new errors/* UserError */.yo(`is not as COCO writes it, at ${path.join('.') || 'the top'}: ${message}`, {
        location,
        hint: 'Annotations are { images, categories, annotations }, results a list of { image_id, category_id, bbox, score }; boxes are x, y, width, height.',
    });
}
/** An object of an image, as a table of images holds them in its label column. */
const labelledBox = schemas/* object */.Ikc({
    category: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    bbox: box,
    area: schemas/* number */.aig().min(0).nullish(),
    iscrowd: schemas/* union */.KCZ([schemas/* number */.aig(), schemas/* boolean */.zMY()]).nullish(),
});
const detectedBox = schemas/* object */.Ikc({
    category: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* number */.aig()]).transform(String),
    bbox: box,
    score: schemas/* number */.aig(),
});
/** One line of JSON for each image: its own values, and its objects under `label`. */
function imageLines({ images, categories, annotations: all }, label, file) {
    const nameOf = new Map(categories.map((one) => [one.id, one.name]));
    const objects = new Map(images.map((image) => [image.id, []]));
    for (const { image_id, category_id, ...rest } of all) {
        const category = nameOf.get(category_id);
        const own = objects.get(image_id);
        if (category === undefined || own === undefined)
            throw new errors/* UserError */.yo(category === undefined
                ? `has an annotation of category ${category_id}, which it does not list`
                : `has an annotation of image ${image_id}, which it does not list`, { location: { file } });
        own.push({ category, ...rest });
    }
    return images.map((image) => {
        const values = Object.entries(image).filter(([, value]) => value === null || typeof value !== 'object');
        return JSON.stringify({ ...Object.fromEntries(values), [label]: objects.get(image.id) });
    });
}

// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/actions/image-predictions.js
var image_predictions = __webpack_require__(43009);
// EXTERNAL MODULE: ./lib/actions/labels.js
var labels = __webpack_require__(47120);
// EXTERNAL MODULE: ./lib/actions/truth.js
var truth = __webpack_require__(63166);
;// CONCATENATED MODULE: ./lib/actions/boxes.js








/** Image's id, and COCO's numbers of its categories. */
const IMAGE_ID = 'id';
const isCoco = (path) => (0,external_node_path_.extname)(path).toLowerCase() === '.json';
/** COCO's annotations as a table of images, in the engine's own folder. */
async function cocoTable(context, engine, file) {
    const shown = context.shown(file);
    const annotations = parseAnnotations(await (0,promises_.readFile)(file, 'utf8'), shown);
    const table = (0,external_node_path_.join)(engine.scratch, 'images.jsonl');
    await (0,promises_.writeFile)(table, `${imageLines(annotations, context.model.config.data.label, shown).join('\n')}\n`);
    return table;
}
/** The column that names images: data.id, or COCO's own. */
const imageId = (context, file) => context.model.config.data.id ?? (isCoco(file) ? IMAGE_ID : undefined);
/** Boxes of every image, of a column with a list of { category, bbox, area, iscrowd } a row. */
async function boxTruth(context, open) {
    const { label } = context.model.config.data;
    const where = { file: open.table.shownPath, column: label };
    const images = (await (0,truth/* jsonColumn */.LH)(open, label)).map((text, row) => boxesOf(labelledBox, text, row, where));
    const classes = (0,labels/* sortedClasses */.SO)(new Set(images.flat().map(({ category }) => category)));
    if (classes.length === 0)
        throw context.model.error(['data', 'label'], `column "${label}" holds no object at all`);
    const all = images.flat();
    return {
        labels: new Float64Array(images.length),
        classes,
        positiveLabel: null,
        boxes: {
            truth: {
                ...listOf(images, classes),
                area: Float64Array.from(all, ({ area, bbox }) => area ?? bbox[2] * bbox[3]),
                crowd: Uint8Array.from(all, ({ iscrowd }) => Number(iscrowd ?? 0)),
            },
        },
    };
}
/** Objects that a model found: COCO's results, or a table of images with a list of { category, bbox, score } a row. */
async function readDetections(context, file, shown, rows) {
    const images = isCoco(file)
        ? await cocoDetections(context, file, shown, rows)
        : await tableDetections(context, file, shown, rows);
    const known = images.map((boxes) => boxes.filter(({ category }) => rows.classes.includes(category)));
    const others = images.flat().length - known.flat().length;
    if (others > 0)
        context.platform.log.notice(`${shown}: ${(0,lib_text/* plural */.LS)(others, 'box', 'boxes')} of categories that no image has; they do not count.`);
    return {
        ...listOf(known, rows.classes),
        score: Float64Array.from(known.flat(), ({ score }) => score),
    };
}
async function cocoDetections(context, file, shown, rows) {
    const results = parseResults(await (0,promises_.readFile)(file, 'utf8'), shown);
    if (rows.ids === null)
        throw context.model.error(['data', 'id'], `${shown} names images by their ids, and ${rows.facts.path} has no column of them`, 'Add data.id, the column of the image ids.');
    const nameOf = isCoco(rows.file)
        ? new Map(parseAnnotations(await (0,promises_.readFile)(rows.file, 'utf8'), rows.facts.path).categories.map(({ id, name }) => [id, name]))
        : null;
    const rowOf = new Map(rows.ids.map((id, row) => [id, row]));
    const images = Array.from(rows.ids, () => []);
    for (const [i, { image_id, category_id, bbox, score }] of results.entries()) {
        const row = rowOf.get(String(image_id));
        const category = nameOf ? nameOf.get(category_id) : String(category_id);
        if (row === undefined || category === undefined)
            throw new errors/* UserError */.yo(`result ${(0,lib_text/* count */.U9)(i + 1)} is of ${row === undefined ? `image ${image_id}` : `category ${category_id}`}, which ${rows.facts.path} does not have`, { location: { file: shown }, hint: 'Predict exactly the images that judge.' });
        images[row].push({ category, bbox, score });
    }
    return images;
}
const tableDetections = (context, file, shown, rows) => (0,image_predictions/* predictedImages */.z)(context, file, shown, rows, {
    of: 'boxes',
    names: ['prediction', 'detections', 'predictions'],
    rows: 'images',
    id: imageId(context, rows.file),
    read: async (open, column) => (await (0,truth/* jsonColumn */.LH)(open, column)).map((text, row) => boxesOf(detectedBox, text, row, { file: shown, column })),
});
/** No list is no object. */
function boxesOf(schema, text, row, { file, column }) {
    const found = schema.array().safeParse(text === null ? [] : JSON.parse(text));
    if (found.success)
        return found.data;
    const [{ path, message }] = found.error.issues;
    throw new errors/* RowError */.Lw((place) => `column "${column}" holds no list of boxes in ${place}, at ${path.join('.')}: ${message}`, row + 1, {
        location: { file },
        hint: 'A box is { category, bbox: [x, y, width, height] }; a predicted one has a score too.',
    });
}
function listOf(images, classes) {
    const numberOf = new Map(classes.map((name, index) => [name, index]));
    const all = images.flat();
    return {
        image: Int32Array.from(images.flatMap((boxes, image) => boxes.map(() => image))),
        class: Int32Array.from(all, ({ category }) => numberOf.get(category)),
        boxes: Float64Array.from(all.flatMap(({ bbox }) => bbox)),
    };
}


/***/ }),

/***/ 43009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ predictedImages)
/* harmony export */ });
/* harmony import */ var _data_dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16405);
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30624);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68804);
/* harmony import */ var _row_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87531);
/* harmony import */ var _row_ids_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80520);






/** One prediction for each image of the test rows, out of a table: by the images' ids, or by their order. */
async function predictedImages(context, file, shown, { ids, facts }, wanted) {
    const engine = await (0,_data_engine_js__WEBPACK_IMPORTED_MODULE_1__/* .openEngine */ .F5)();
    try {
        const table = await (0,_data_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .openTable */ .RT)(engine, file, shown);
        const columns = table.columns.map(({ name }) => name);
        const { io, data } = context.model.config;
        const column = [...[io.output ?? []].flat(), ...wanted.names, data.label].find((name) => columns.includes(name));
        if (column === undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`has no column of ${wanted.of}. Name it prediction, or say which: io: { output: … }. Columns: ${columns.join(', ')}`, { location: { file: shown } });
        const { id } = wanted;
        const { found, named } = await (0,_row_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withLinesOf */ .N)(engine, table, async () => ({
            found: await wanted.read({ engine, table }, column),
            named: ids && id !== undefined && columns.includes(id) ? await (0,_row_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .idsOf */ .U)(engine, table, id) : null,
        }));
        if (ids && named)
            return Array.from((0,_row_ids_js__WEBPACK_IMPORTED_MODULE_4__/* .matchRows */ .l)(ids, named, shown, facts.path), (row) => found[row]);
        if (found.length === facts.rows)
            return found;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(found.length)} ${wanted.rows}, ${facts.path} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(facts.rows)}`, {
            location: { file: shown },
            hint: 'Write one row for each image, in the same order, or with the column that data.id names.',
        });
    }
    finally {
        engine.close();
    }
}


/***/ }),

/***/ 47120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   SO: () => (/* binding */ sortedClasses),
/* harmony export */   tp: () => (/* binding */ numericLabels)
/* harmony export */ });
/** @param type the engine's name of the column's type */
function labelsOf(context, column, task, type) {
    if (task === 'regression')
        return numericLabels(context, column);
    return task === 'multiclass' ? classLabels(context, column, type) : twoLabels(context, column, type);
}
/** Classes in the order of scikit-learn: numbers by size, text by code point. */
function classLabels(context, column, type) {
    const texts = Array.from(column, (value, row) => {
        if (value === null || Number.isNaN(value))
            throw emptyLabel(context, row);
        return labelText(value, type);
    });
    const classes = sortedClasses(new Set(texts));
    if (classes.length < 2)
        throw context.model.error(['data', 'label'], `column "${context.model.config.data.label}" holds one class only, which no model can be judged by`);
    const code = new Map(classes.map((name, index) => [name, index]));
    return {
        labels: Float64Array.from(texts, (text) => code.get(text)),
        positiveLabel: null,
        classes,
    };
}
/** As `numpy.unique` sorts them. */
function sortedClasses(names) {
    const classes = [...names];
    const numbers = classes.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
    return numbers ? classes.sort((a, b) => Number(a) - Number(b)) : classes.sort(byCodePoint);
}
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
function twoLabels(context, column, type) {
    const given = context.model.config.data['positive-label'];
    const positiveLabel = given === undefined ? null : String(given);
    const labels = new Float64Array(column.length);
    const seen = new Set();
    for (let row = 0; row < labels.length; row++) {
        const value = column[row];
        if (value === null || Number.isNaN(value))
            throw emptyLabel(context, row);
        const decided = positiveLabel === null ? obvious(value) : Number(labelText(value, type) === positiveLabel);
        if (decided === undefined)
            throw unclearLabel(context, row);
        if (seen.size < 3)
            seen.add(value);
        labels[row] = decided;
    }
    checkClasses(context, seen.size, labels.includes(1));
    return { labels, positiveLabel, classes: [] };
}
/** As `positive-label` says it: the engine gives false and true as 0 and 1. */
const labelText = (value, type) => type === 'BOOLEAN' ? String(value === 1) : String(value);
/** A slip in `positive-label` must not make every row a negative one, nor a third class pass for the second. */
function checkClasses(context, classes, positives) {
    const { label, 'positive-label': positive } = context.model.config.data;
    if (classes > 2)
        throw context.model.error(['data', 'label'], `column "${label}" holds more than two labels, where task: binary-classification has two`);
    if (classes === 2 && !positives)
        throw context.model.error(['data', 'positive-label'], `column "${label}" holds two labels, and neither is "${positive}"`);
}
/** 0/1 and false/true need no word; anything else is not guessed. */
function obvious(value) {
    if (value === 0 || value === 'false' || value === '0')
        return 0;
    if (value === 1 || value === 'true' || value === '1')
        return 1;
    return undefined;
}
function emptyLabel(context, row) {
    const { label } = context.model.config.data;
    return context.model.rowError(['data', 'label'], row + 1, (place) => `column "${label}" is empty in ${place}`);
}
function unclearLabel(context, row) {
    const { label } = context.model.config.data;
    return context.model.rowError(['data', 'label'], row + 1, (place) => `column "${label}" holds values other than 0 and 1 (first in ${place}), so the positive class must be named`, 'Add data.positive-label to the configuration.');
}
/** The column as numbers. */
const numericLabels = (context, column) => ({
    labels: regressionTargets(context, column),
    positiveLabel: null,
    classes: [],
});
function regressionTargets(context, column) {
    const { label } = context.model.config.data;
    if (!(column instanceof Float64Array))
        throw context.model.error(['data', 'label'], `column "${label}" is not numeric`);
    const row = column.findIndex((value) => !Number.isFinite(value));
    if (row >= 0)
        throw context.model.rowError(['data', 'label'], row + 1, (place) => `column "${label}" is empty or infinite in ${place}`);
    return column;
}


/***/ }),

/***/ 87531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ withLines),
/* harmony export */   N: () => (/* binding */ withLinesOf)
/* harmony export */ });
/* harmony import */ var _data_places_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42538);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68804);



/**
 * What `body` gives; an error about rows names their lines, where the rows of the table stand in text.
 *
 * @param rows how many the engine finds in it; asked for only where there is an error
 */
async function withLines(table, rows, body) {
    try {
        return await body();
    }
    catch (error) {
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RowError */ .Lw))
            throw error;
        const finding = { split: '', rows: error.rows };
        const found = { rows: typeof rows === 'number' ? rows : await rows() };
        // Values in the names of folders may be classified: who reads the rows alone does not know.
        const place = await (0,_data_places_js__WEBPACK_IMPORTED_MODULE_0__/* .placing */ .Zx)([finding], new Map([['', table]]), { '': found }, table.files.partitions);
        const { places } = place(finding);
        if (places === undefined)
            throw error;
        throw error.at(...places.map(({ file, line }) => (file === undefined ? `line ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(line)}` : `${file}:${line}`)));
    }
}
/** As {@link withLines}, of a table whose rows nobody has counted. */
const withLinesOf = (engine, table, body) => withLines(table, async () => {
    const [{ n }] = await engine.rows(`SELECT count(*) AS n FROM ${table.stored}`);
    return n;
}, body);


/***/ }),

/***/ 80520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ idsOf),
/* harmony export */   l: () => (/* binding */ matchRows)
/* harmony export */ });
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _data_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11821);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(452);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68804);




/** The text that names each row, the same whatever format holds it: 5 for 5.0. */
async function idsOf(engine, table, column) {
    const { type } = table.columns.find(({ name }) => name === column);
    const text = `CAST(${(0,_data_types_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalText */ .A4)((0,_data_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(column), type)} AS VARCHAR)`;
    const { id } = await engine.columns(`SELECT ${text} AS id FROM ${table.typed}`);
    const ids = id;
    const location = { file: table.shownPath };
    const empty = ids.indexOf(null);
    if (empty >= 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RowError */ .Lw((place) => `column "${column}" is empty in ${place}, so that row has no name`, empty + 1, {
            location,
        });
    const seen = new Map();
    for (const [row, text] of ids.entries()) {
        const before = seen.get(text);
        if (before !== undefined)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RowError */ .Lw((first, second) => `column "${column}" names two rows alike: ${first} and ${second}`, [before + 1, row + 1], {
                location,
                hint: 'data.id must name every row once; without it rows are matched by their order.',
            });
        seen.set(text, row);
    }
    return ids;
}
/** For each wanted row the row of the file that has its id. */
function matchRows(wanted, found, file, data) {
    const rowOf = new Map(found.map((id, row) => [id, row]));
    const order = new Uint32Array(wanted.length);
    let missing = 0;
    let first = -1;
    for (const [row, id] of wanted.entries()) {
        const at = rowOf.get(id);
        if (at === undefined) {
            missing += 1;
            if (first < 0)
                first = row;
        }
        else
            order[row] = at;
    }
    const location = { file };
    if (missing > 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`has no prediction for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(missing, 'row')} of ${data}, the first of them row ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(first + 1)}`, { location, hint: 'Predict exactly the rows that judge, with their data.id.' });
    if (found.length > wanted.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`holds ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(found.length - wanted.length, 'prediction')} of rows that ${data} does not have`, { location, hint: 'Predict exactly the rows that judge, with their data.id.' });
    return order;
}


/***/ }),

/***/ 63166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ truthOf),
/* harmony export */   LH: () => (/* binding */ jsonColumn),
/* harmony export */   YJ: () => (/* binding */ grouping),
/* harmony export */   c1: () => (/* binding */ groupsOf)
/* harmony export */ });
/* harmony import */ var _data_engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30624);
/* harmony import */ var _evaluation_dependence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63353);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47120);



/** What a model of the task answers for: labels, ordered documents, series, boxes or masks. */
async function truthOf(context, open) {
    const { task, data } = context.model.config;
    switch (task) {
        case 'multilabel':
            return (await __webpack_require__.e(/* import() */ 1399).then(__webpack_require__.bind(__webpack_require__, 51399))).labelSets(context, open);
        case 'ranking':
        case 'retrieval':
            return { ...(0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .numericLabels */ .tp)(context, open.columns[data.label]), groups: groupsOf(context, open) };
        case 'forecasting':
            return (await __webpack_require__.e(/* import() */ 1948).then(__webpack_require__.bind(__webpack_require__, 51948))).seriesTruth(context, open);
        case 'detection':
            return (await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 14514))).boxTruth(context, open);
        case 'segmentation':
            return (await Promise.all(/* import() */[__webpack_require__.e(636), __webpack_require__.e(3372)]).then(__webpack_require__.bind(__webpack_require__, 73372))).maskTruth(context, open);
        default: {
            const { type } = open.facts.columns.find(({ name }) => name === data.label);
            return (0,_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOf */ .PC)(context, open.columns[data.label], task, type);
        }
    }
}
/** Number of the query or series of each row. */
function groupsOf(context, { columns, facts }) {
    const { group } = context.model.config.data;
    if (group === undefined)
        return new Int32Array(facts.rows);
    const values = columns[group];
    const empty = values.findIndex((value) => value === null || Number.isNaN(value));
    if (empty >= 0)
        throw context.model.rowError(['data', 'group'], empty + 1, (place) => `column "${group}" is empty in ${place}`);
    return (0,_evaluation_dependence_js__WEBPACK_IMPORTED_MODULE_1__/* .unitsOf */ .$J)(values).codes;
}
/** A column of lists or structures, one text of JSON a row; null where it is empty. */
async function jsonColumn({ engine, table }, name) {
    const sql = `SELECT CAST(to_json(${(0,_data_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .sqlIdentifier */ .I3)(name)}) AS VARCHAR) AS value FROM ${table.typed}`;
    return (await engine.columns(sql)).value;
}
/** Members of a sample that the truth gives. */
const grouping = ({ groups, scales }) => ({
    groups: groups ?? null,
    ...(scales ? { scales } : {}),
});


/***/ }),

/***/ 63353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ unitsOf),
/* harmony export */   Ap: () => (/* binding */ weightDrawer),
/* harmony export */   Cq: () => (/* binding */ unitName),
/* harmony export */   ED: () => (/* binding */ independentCount),
/* harmony export */   Id: () => (/* binding */ dependenceAmong),
/* harmony export */   jH: () => (/* binding */ INDEPENDENT),
/* harmony export */   oC: () => (/* binding */ meanError)
/* harmony export */ });
/* harmony import */ var _statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23794);
/* harmony import */ var _statistics_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85980);
/* harmony import */ var _statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(365);



const INDEPENDENT = { kind: 'rows' };
/** @see Hall, Horowitz & Jing (1995), On blocking rules for the bootstrap with dependent data, for n^⅓. */
const blockLength = (rows, length) => Math.max(1, Math.min(length ?? Math.ceil(Math.cbrt(rows)), Math.floor(rows / 2)));
/** How many things were drawn independently of each other. */
function independentCount(dependence, rows) {
    if (dependence.kind === 'rows')
        return rows;
    if (dependence.kind === 'units')
        return dependence.count;
    return rows === 0 ? 0 : Math.floor(rows / blockLength(rows, dependence.length));
}
const unitName = (dependence) => ({ rows: 'row', units: 'unit', blocks: 'block' })[dependence.kind];
/** What hangs together among these rows. */
function dependenceAmong(dependence, rows) {
    if (dependence.kind === 'rows')
        return dependence;
    if (dependence.kind === 'units')
        return unitsOf(Int32Array.from(rows, (row) => dependence.codes[row]));
    const place = new Int32Array(dependence.order.length).fill(-1);
    for (let i = 0; i < rows.length; i++)
        place[rows[i]] = i;
    const order = Uint32Array.from(dependence.order.filter((row) => place[row] >= 0), (row) => place[row]);
    return { ...dependence, order };
}
/** Units numbered anew, in the order in which they come. */
function unitsOf(values) {
    const numbers = new Map();
    const codes = new Int32Array(values.length);
    for (let row = 0; row < codes.length; row++) {
        const known = numbers.get(values[row]);
        codes[row] = known ?? numbers.size;
        if (known === undefined)
            numbers.set(values[row], numbers.size);
    }
    return { kind: 'units', codes, count: numbers.size };
}
/**
 * Sampling error of the mean of row values [n]; null where there is too little for a variance. Units: the variance
 * of their sums, with C/(C − 1) and Student's t of C − 1 degrees of freedom. Blocks: that of the circular block
 * bootstrap, which needs no drawing.
 * @see Liang & Zeger (1986) for units; Politis & Romano (1992) for circular blocks
 */
function meanError(values, dependence) {
    if (dependence.kind === 'rows')
        return errorOf((0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .standardError */ .gU)(values), values.length - 1);
    const count = independentCount(dependence, values.length);
    if (count < 2)
        return null;
    const center = (0,_statistics_moments_js__WEBPACK_IMPORTED_MODULE_2__/* .mean */ .i2)(values);
    const centered = values.map((value) => value - center);
    const scale = dependence.kind === 'units'
        ? unitScale(centered, dependence.codes, count)
        : blockScale(centered, dependence.order, blockLength(values.length, dependence.length));
    return errorOf(scale, count - 1);
}
/** Null where there are too few rows for a variance. */
const errorOf = (scale, df) => Number.isNaN(scale) ? null : (0,_statistics_sampling_error_js__WEBPACK_IMPORTED_MODULE_1__/* .studentError */ .si)(scale, df);
function unitScale(centered, codes, count) {
    const sums = new Float64Array(count);
    for (let row = 0; row < codes.length; row++)
        sums[codes[row]] += centered[row];
    const squares = sums.reduce((sum, one) => sum + one * one, 0);
    return Math.sqrt((squares * count) / (count - 1)) / centered.length;
}
function blockScale(centered, order, length) {
    const rows = order.length;
    let sum = 0;
    for (let i = 0; i < length; i++)
        sum += centered[order[i]];
    let squares = 0;
    for (let start = 0; start < rows; start++) {
        squares += sum * sum;
        sum += centered[order[(start + length) % rows]] - centered[order[start]];
    }
    // As many rows less a block are what the sums of independent rows vary by; n/(n − L) makes up for it.
    return Math.sqrt(squares / length / (rows - length)) / Math.sqrt(rows);
}
function weightDrawer(dependence, rows) {
    if (dependence.kind === 'rows')
        return _statistics_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .drawPoissonWeights */ .R;
    if (dependence.kind === 'units') {
        const { codes, count } = dependence;
        const ofUnit = new Uint8Array(count);
        return (random, into, lane = 0, lanes = 1) => {
            (0,_statistics_poisson_weights_js__WEBPACK_IMPORTED_MODULE_0__/* .drawPoissonWeights */ .R)(random, ofUnit);
            for (let row = 0; row < rows; row++)
                into[row * lanes + lane] = ofUnit[codes[row]];
        };
    }
    const { order } = dependence;
    const length = blockLength(rows, dependence.length);
    return (random, into, lane = 0, lanes = 1) => {
        for (let row = 0; row < rows; row++)
            into[row * lanes + lane] = 0;
        for (let drawn = 0; drawn < rows; drawn += length) {
            const start = Math.floor(random.uniform() * rows);
            const size = Math.min(length, rows - drawn);
            for (let i = 0; i < size; i++)
                into[order[(start + i) % rows] * lanes + lane]++;
        }
    };
}


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pV: () => (/* binding */ chiSquareQuantile),
  To: () => (/* binding */ chiSquareSf),
  FH: () => (/* binding */ kolmogorovSf),
  vr: () => (/* binding */ normalCdf),
  Zl: () => (/* binding */ normalQuantile),
  nG: () => (/* binding */ normalSf),
  Jt: () => (/* binding */ studentTCdf),
  $J: () => (/* binding */ studentTQuantile)
});

// UNUSED EXPORTS: chiSquareCdf, chiSquarePdf, normalPdf, studentTPdf, studentTSf

// EXTERNAL MODULE: ./lib/statistics/incomplete-gamma.js
var incomplete_gamma = __webpack_require__(62027);
;// CONCATENATED MODULE: ./lib/statistics/incomplete-beta.js

const EPSILON = 2 ** -53;
const TINY = 1e-300;
/**
 * `I_x(a, b)` and its complement for a, b > 0. `y` is 1 − x, passed so that nothing is lost where x is near 1.
 * @see DiDonato & Morris (1992), equation 9, for the continued fraction; the prefactor is Loader's saddle-point form.
 */
function incompleteBeta(a, b, x, y) {
    if (Number.isNaN(a + b + x + y))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (y <= 0)
        return { lower: 1, upper: 0 };
    if (a * y < b * x) {
        const { lower, upper } = incompleteBeta(b, a, y, x);
        return { lower: upper, upper: lower };
    }
    const n = a + b;
    const exponent = (0,incomplete_gamma/* stirlingError */.$R)(n) -
        (0,incomplete_gamma/* stirlingError */.$R)(a) -
        (0,incomplete_gamma/* stirlingError */.$R)(b) -
        (0,incomplete_gamma/* poissonDeviance */.TP)(a, n * x) -
        (0,incomplete_gamma/* poissonDeviance */.TP)(b, n * y);
    const scale = Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent);
    const lower = scale * continuedFraction(a, b, x, y);
    return { lower, upper: 1 - lower };
}
/** Modified Lentz evaluation; `a·y − b·x` stays exact where x is near 1. */
function continuedFraction(a, b, x, y) {
    const balance = a * y - b * x;
    let c = 1 / TINY;
    let d = (a + 1) / (a * (balance + 1));
    let fraction = d;
    for (let m = 1;; m++) {
        const odd = a + 2 * m - 1;
        const numerator = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd);
        const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (balance + 1 + m * (1 + y))) / (odd + 2);
        d = 1 / (denominator + numerator * d || TINY);
        c = denominator + numerator / c || TINY;
        fraction *= c * d;
        if (Math.abs(c * d - 1) <= 2 * EPSILON)
            return fraction;
    }
}

;// CONCATENATED MODULE: ./lib/statistics/inverse.js
const RELATIVE_TOLERANCE = 1e-15;
/**
 * The x > 0 at which a decreasing survival function takes the value `target`: Newton on its logarithm, kept
 * inside a bracket by bisection. `density` is −dsf/dx.
 */
function invertSurvival(survival, density, target, start) {
    let low = 0;
    let high = start;
    while (survival(high) > target) {
        low = high;
        high *= 2;
    }
    let x = low === 0 ? high : (low + high) / 2;
    for (let i = 0; i < 200; i++) {
        const value = survival(x);
        if (value > target)
            low = x;
        else
            high = x;
        const newton = x + (Math.log(value / target) * value) / density(x);
        const next = newton > low && newton < high ? newton : (low + high) / 2;
        if (Math.abs(next - x) <= RELATIVE_TOLERANCE * next)
            return next;
        x = next;
    }
    return x;
}

;// CONCATENATED MODULE: ./lib/statistics/distributions.js



/** Standard normal density. */
const normalPdf = (z) => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
/** P(Z ≤ z), accurate in the lower tail. @see DLMF 7.11.1: erf is an incomplete gamma function of order ½ */
function normalCdf(z) {
    const { lower, upper } = (0,incomplete_gamma/* incompleteGamma */.yH)(0.5, (z * z) / 2);
    return z < 0 ? upper / 2 : 0.5 + lower / 2;
}
/** P(Z > z), accurate in the upper tail. */
const normalSf = (z) => normalCdf(-z);
/**
 * z with P(Z ≤ z) = p. ±Infinity at 0 and 1, NaN outside.
 * @see Abramowitz & Stegun 26.2.23 for the start; three Halley steps make it exact.
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p > 0.5)
        return -normalQuantile(1 - p);
    const t = Math.sqrt(-2 * Math.log(p));
    let z = (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308))) - t;
    for (let i = 0; i < 3; i++) {
        const step = (normalCdf(z) - p) / normalPdf(z);
        z -= step / (1 + (z * step) / 2);
    }
    return z;
}
/** P(T > t) of Student's t with `df` > 0 degrees of freedom. @see DLMF 8.17: I of order (df/2, ½) */
function studentTSf(t, df) {
    const square = t * t;
    const tail = incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)).lower / 2;
    return t < 0 ? 1 - tail : tail;
}
/** P(T ≤ t) of Student's t, accurate in the lower tail. */
const studentTCdf = (t, df) => studentTSf(-t, df);
/** Density of Student's t: a ratio of gamma functions half a step apart, by their Stirling errors. */
function studentTPdf(t, df) {
    const half = df / 2;
    const gammaRatio = (0,incomplete_gamma/* stirlingError */.$R)(half + 0.5) - (0,incomplete_gamma/* stirlingError */.$R)(half) + (half + 1) * Math.log1p(0.5 / half) - 0.5;
    const atZero = (Math.exp(gammaRatio) / Math.sqrt(2 * Math.PI)) * (df / (df + 1));
    return atZero * Math.exp((-(df + 1) / 2) * Math.log1p((t * t) / df));
}
/** t with P(T ≤ t) = p. ±Infinity at 0 and 1, NaN outside. */
function studentTQuantile(p, df) {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    if (p === 0.5)
        return 0;
    const tail = Math.min(p, 1 - p);
    const start = Math.max(-normalQuantile(tail), 1e-8);
    const t = invertSurvival((x) => studentTSf(x, df), (x) => studentTPdf(x, df), tail, start);
    return p < 0.5 ? -t : t;
}
/** P(X > x) of chi-square with `df` > 0 degrees of freedom, accurate in the upper tail. */
const chiSquareSf = (x, df) => (0,incomplete_gamma/* incompleteGamma */.yH)(df / 2, x / 2).upper;
/** P(X ≤ x) of chi-square, accurate in the lower tail. */
const chiSquareCdf = (x, df) => (0,incomplete_gamma/* incompleteGamma */.yH)(df / 2, x / 2).lower;
/** Density of chi-square at x > 0. */
function chiSquarePdf(x, df) {
    const a = df / 2;
    return (Math.exp(-(0,incomplete_gamma/* stirlingError */.$R)(a) - (0,incomplete_gamma/* poissonDeviance */.TP)(a, x / 2)) / Math.sqrt(2 * Math.PI * a)) * (a / x);
}
/** x with P(X ≤ x) = p. 0 and Infinity at 0 and 1, NaN outside. @see Wilson & Hilferty (1931) for the start */
function chiSquareQuantile(p, df) {
    if (!(p >= 0 && p <= 1 && df > 0))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? 0 : Infinity;
    const spread = 2 / (9 * df);
    const guess = df * Math.max(1 - spread + normalQuantile(p) * Math.sqrt(spread), 1e-4) ** 3;
    if (p >= 0.5)
        return invertSurvival((x) => chiSquareSf(x, df), (x) => chiSquarePdf(x, df), 1 - p, guess);
    // The lower tail is a survival function of 1/x.
    const inverse = invertSurvival((u) => chiSquareCdf(1 / u, df), (u) => chiSquarePdf(1 / u, df) / (u * u), p, 1 / guess);
    return 1 / inverse;
}
/**
 * P(√n D > x) of Kolmogorov's limit distribution; x = D·√(n₁n₂/(n₁+n₂)) for two samples. Same values as
 * `scipy.special.kolmogorov`. @see Kolmogorov (1933); Jacobi's theta transformation for small x
 */
function kolmogorovSf(x) {
    if (!(x > 0))
        return Number.isNaN(x) ? Number.NaN : 1;
    let sum = 0;
    if (x < 1) {
        for (let odd = 1; odd < 20; odd += 2)
            sum += Math.exp((-(odd * odd) * Math.PI ** 2) / (8 * x * x));
        return 1 - (Math.sqrt(2 * Math.PI) / x) * sum;
    }
    for (let k = 8; k >= 1; k--)
        sum = Math.exp(-2 * k * k * x * x) - sum;
    return 2 * sum;
}


/***/ }),

/***/ 62027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ stirlingError),
/* harmony export */   TP: () => (/* binding */ poissonDeviance),
/* harmony export */   yH: () => (/* binding */ incompleteGamma)
/* harmony export */ });
const EPSILON = 2 ** -53;
const TINY = 1e-300;
/**
 * `ln Γ(n + 1) − [(n + ½) ln n − n + ½ ln 2π]` for n > 0: what Stirling's formula leaves over.
 * @see DLMF 5.11.1, shifted up to n ≥ 15 by the recurrence of Γ.
 */
function stirlingError(n) {
    let shift = 0;
    let at = n;
    while (at < 15) {
        shift += (at + 0.5) * Math.log1p(1 / at) - 1;
        at += 1;
    }
    const square = at * at;
    const series = 1 / 12 -
        (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - 691 / 360360 / square) / square) / square) / square) /
            square;
    return shift + series / at;
}
/**
 * `x ln(x / mean) + mean − x` for x, mean > 0, without cancellation where they are close.
 * @see Loader (2000), Fast and Accurate Computation of Binomial Probabilities.
 */
function poissonDeviance(x, mean) {
    const gap = x - mean;
    if (Math.abs(gap) >= 0.1 * (x + mean))
        return x * Math.log(x / mean) + mean - x;
    const ratio = gap / (x + mean);
    let term = 2 * x * ratio;
    let sum = gap * ratio;
    for (let odd = 3;; odd += 2) {
        term *= ratio * ratio;
        const next = sum + term / odd;
        if (next === sum)
            return sum;
        sum = next;
    }
}
/**
 * `P(a, x)` and `Q(a, x)` for a > 0, x ≥ 0: power series below a + 1, continued fraction above.
 * @see DLMF 8.11.4 and 8.9.2
 */
function incompleteGamma(a, x) {
    if (Number.isNaN(a) || Number.isNaN(x))
        return { lower: Number.NaN, upper: Number.NaN };
    if (x <= 0)
        return { lower: 0, upper: 1 };
    if (x === Infinity)
        return { lower: 1, upper: 0 };
    const scale = Math.exp(-stirlingError(a) - poissonDeviance(a, x)) / Math.sqrt(2 * Math.PI * a);
    if (x < a + 1) {
        const lower = scale * powerSeries(a, x);
        return { lower, upper: 1 - lower };
    }
    const upper = scale * a * continuedFraction(a, x);
    return { lower: 1 - upper, upper };
}
function powerSeries(a, x) {
    let term = 1;
    let sum = 1;
    for (let n = 1; term > sum * EPSILON; n++) {
        term *= x / (a + n);
        sum += term;
    }
    return sum;
}
/** Modified Lentz evaluation. @see Thompson & Barnett (1986) */
function continuedFraction(a, x) {
    let b = x + 1 - a;
    let c = 1 / TINY;
    let d = 1 / b;
    let fraction = d;
    for (let n = 1;; n++) {
        const numerator = -n * (n - a);
        b += 2;
        d = 1 / (numerator * d + b || TINY);
        c = b + numerator / c || TINY;
        const factor = c * d;
        fraction *= factor;
        if (Math.abs(factor - 1) <= 2 * EPSILON)
            return fraction;
    }
}


/***/ }),

/***/ 85980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ MOST_WEIGHT),
/* harmony export */   R: () => (/* binding */ drawPoissonWeights)
/* harmony export */ });
/**
 * How many of the 65,536 values of 16 random bits mean a weight of 0, 1, 2 …: e⁻¹/k! of them, rounded so that both
 * the mean and the variance are exactly 1.
 */
const VALUES = [24109, 24111, 12053, 4018, 1005, 201, 33, 6];
/** Weight of every 16-bit value. Whole numbers alone, so that every machine draws the same. */
const WEIGHTS = Uint8Array.from(VALUES.flatMap((values, weight) => new Array(values).fill(weight)));
const MOST_WEIGHT = VALUES.length - 1;
/** Two weights a number. */
const numbers = new Uint32Array(2048);
/**
 * Fills `into` with independent Poisson(1) weights: one resample of as many units. Where several resamples are kept
 * side by side, `into` is [units, lanes] and only this lane of it is filled.
 * @see Hanley & MacGibbon (2006), Creating non-parametric bootstrap samples using Poisson frequencies.
 */
function drawPoissonWeights(random, into, lane = 0, lanes = 1) {
    const units = into.length / lanes;
    for (let first = 0; first < units; first += 2 * numbers.length) {
        const count = Math.min(2 * numbers.length, units - first);
        random.fill(numbers.subarray(0, (count + 1) >>> 1));
        let at = first * lanes + lane;
        for (let i = 0; i < count >>> 1; i++) {
            into[at] = WEIGHTS[numbers[i] & 0xffff];
            into[at + lanes] = WEIGHTS[numbers[i] >>> 16];
            at += 2 * lanes;
        }
        if (count & 1)
            into[at] = WEIGHTS[numbers[count >>> 1] & 0xffff];
    }
}


/***/ }),

/***/ 365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ub: () => (/* binding */ noError),
/* harmony export */   VV: () => (/* binding */ mirrored),
/* harmony export */   XF: () => (/* binding */ intervalOf),
/* harmony export */   Zo: () => (/* binding */ unseenError),
/* harmony export */   si: () => (/* binding */ studentError)
/* harmony export */ });
/* harmony import */ var _distributions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33740);

/** Both ends at the one-sided `confidence`. */
const intervalOf = (value, error, confidence) => [
    value + error.quantile(1 - confidence),
    value + error.quantile(confidence),
];
/** The same of −estimate. */
const mirrored = (error) => ({
    quantile: (p) => -error.quantile(1 - p),
    cdf: (x) => error.sf(-x),
    sf: (x) => error.cdf(-x),
});
/** No error at all: the estimate is the truth. */
const noError = {
    quantile: () => 0,
    cdf: (x) => (x >= 0 ? 1 : 0),
    sf: (x) => (x <= 0 ? 1 : 0),
};
/** Student's t times `scale`, a standard error ≥ 0; `df` = Infinity is normal. */
function studentError(scale, df) {
    if (scale === 0)
        return noError;
    const cdf = (t) => (df === Infinity ? (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(t) : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTCdf */ .Jt)(t, df));
    return {
        quantile: (p) => scale * (df === Infinity ? (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(p) : (0,_distributions_js__WEBPACK_IMPORTED_MODULE_0__/* .studentTQuantile */ .$J)(p, df)),
        cdf: (x) => cdf(x / scale),
        sf: (x) => cdf(-x / scale),
    };
}
/**
 * The error of a share that came out as 0 or 1 in `trials` trials: a rate of failure r would have shown none with
 * probability (1 − r)ⁿ. Either side is bounded as if it were the open one.
 * @see Clopper & Pearson (1934)
 */
function unseenError(trials) {
    return {
        quantile: (p) => (p < 0.5 ? p ** (1 / trials) - 1 : 1 - (1 - p) ** (1 / trials)),
        cdf: (x) => Math.min(1, Math.max(0, 1 + x) ** trials),
        sf: (x) => Math.min(1, Math.max(0, 1 - x) ** trials),
    };
}


/***/ })

};
