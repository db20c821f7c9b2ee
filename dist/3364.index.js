export const id = 3364;
export const ids = [3364];
export const modules = {

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ signerName),
/* harmony export */   Kg: () => (/* binding */ unverifiedPayload),
/* harmony export */   OM: () => (/* binding */ signBundle),
/* harmony export */   hk: () => (/* binding */ openBundle)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(13798);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97348);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25660);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47395);





const MEDIA_TYPE = 'application/vnd.dev.sigstore.bundle.v0.3+json';
const PAYLOAD_TYPE = 'application/vnd.in-toto+json';
/** As {@link openBundle} will name them. */
const signerName = ({ key, certificates: [leaf] }) => leaf
    ? { method: 'certificate', signer: (0,_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(leaf.subject) }
    : { method: 'key', signer: (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyHint */ .p4)((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .publicHalf */ .h_)(key)) };
const base64 = zod__WEBPACK_IMPORTED_MODULE_4__/* .base64 */ .K39();
const bundle = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    mediaType: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(MEDIA_TYPE),
    verificationMaterial: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        publicKey: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ hint: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().nullish(), rawBytes: base64.optional() }).optional(),
        x509CertificateChain: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ certificates: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ rawBytes: base64 })).min(1) })
            .optional(),
        certificate: zod__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J().optional(),
    }),
    dsseEnvelope: zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
        payload: base64,
        payloadType: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(PAYLOAD_TYPE),
        signatures: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ sig: base64 })).min(1),
    }),
});
/**
 * A Sigstore bundle around a DSSE envelope around `statement`.
 * @see OpenSSF Model Signing v1.0 §4; DSSE protocol v1.0
 */
function signBundle(statement, { key, certificates }) {
    const payload = Buffer.from(statement);
    const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFor */ .iW)(key, 'the signing key'), preAuthEncoding(payload), key);
    const who = certificates.length > 0
        ? { x509CertificateChain: { certificates: certificates.map(({ raw }) => ({ rawBytes: text(raw) })) } }
        : { publicKey: { hint: (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyHint */ .p4)((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .publicHalf */ .h_)(key)) } };
    const written = {
        mediaType: MEDIA_TYPE,
        verificationMaterial: { ...who, tlogEntries: [] },
        dsseEnvelope: {
            payload: text(payload),
            payloadType: PAYLOAD_TYPE,
            signatures: [{ sig: text(sig), keyid: '' }],
        },
    };
    return `${JSON.stringify(written)}\n`;
}
/**
 * Checks who signed, then the signature.
 * @throws SignatureError: `wrong-key` is told before any signature is looked at, so it never reads as tampering.
 */
function openBundle(written, trust) {
    const { verificationMaterial, dsseEnvelope } = parseBundle(written);
    const payload = Buffer.from(dsseEnvelope.payload, 'base64');
    const signature = Buffer.from(dsseEnvelope.signatures[0].sig, 'base64');
    const { method, signer, keys, warnings } = findKeys(verificationMaterial, trust);
    const signed = preAuthEncoding(payload);
    const holds = keys.some((key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .digestFor */ .iW)(key, 'the key'), signed, key, signature));
    if (!holds)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('bad-signature', 'the signature does not fit what was signed', {
            hint: 'The signature file has been changed, or another key made it.',
        });
    return { method, signer, payload: payload.toString('utf8'), warnings };
}
/** The statement in a bundle, whoever signed it: to show it, never to rely on it. */
function unverifiedPayload(written) {
    return Buffer.from(parseBundle(written).dsseEnvelope.payload, 'base64').toString('utf8');
}
function parseBundle(written) {
    let raw;
    try {
        raw = JSON.parse(written);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('malformed', 'the signature file is not JSON');
    }
    const parsed = bundle.safeParse(raw);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('malformed', `the signature file is no Sigstore bundle of version 0.3: ${issue.path.join('.') || 'bundle'}: ${issue.message}`);
}
function findKeys(material, trust) {
    if (material.x509CertificateChain)
        return fromChain(material.x509CertificateChain.certificates, trust);
    if (material.publicKey)
        return fromHint(material.publicKey, trust);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('unsupported', material.certificate === undefined
        ? 'the signature file names neither a key nor a certificate'
        : 'the model was signed without a key of its own (Sigstore’s keyless method), which this does not read', { hint: 'model_signing verify sigstore reads that method.' });
}
function fromHint({ hint, rawBytes }, trust) {
    if (trust.keys.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('wrong-key', 'the model was signed with a key, and no public key is trusted here', {
            hint: 'Name it under register.trust.public-keys, or give it to the command.',
        });
    const hints = trust.keys.map(_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .keyHint */ .p4);
    if (!hint) {
        const warnings = [
            `The signature is of an older form${rawBytes ? ' that holds the key itself' : ''}: it does not say which key to check it with. Sign the model again.`,
        ];
        return { method: 'key', signer: hints.join(', '), keys: trust.keys, warnings };
    }
    const key = trust.keys[hints.indexOf(hint)];
    if (!key)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('wrong-key', `another key signed the model: the signature names ${short(hint)}, trusted ${hints.length === 1 ? 'is' : 'are'} ${hints.map(short).join(', ')}`, { hint: 'Check with the public half of the key that signed, or trust that key too.' });
    return { method: 'key', signer: hint, keys: [key], warnings: [] };
}
function fromChain(certificates, trust) {
    let chain;
    try {
        chain = certificates.map(({ rawBytes }) => new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(Buffer.from(rawBytes, 'base64')));
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('malformed', 'the signature file holds a certificate that cannot be read');
    }
    if (trust.certificates.length === 0)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('wrong-key', `the model was signed with the certificate ${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(chain[0].subject)}, and no certificate is trusted here`, { hint: 'Name the one that issued it under register.trust.certificates, or give it to the command.' });
    (0,_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .checkChain */ .u)(chain, trust.certificates);
    return { method: 'certificate', signer: (0,_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(chain[0].subject), keys: [chain[0].publicKey], warnings: [] };
}
/** What DSSE signs: type and payload, each with its length in bytes. @see DSSE protocol v1.0, PAE */
function preAuthEncoding(payload) {
    const head = `DSSEv1 ${PAYLOAD_TYPE.length} ${PAYLOAD_TYPE} ${payload.length} `;
    return Buffer.concat([Buffer.from(head), payload]);
}
const text = (bytes) => bytes.toString('base64');
/** Enough of a hint to tell keys apart. */
const short = (hint) => `${hint.slice(0, 12)}…`;


/***/ }),

/***/ 97348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ checkChain),
  U: () => (/* binding */ certificates_name)
});

;// CONCATENATED MODULE: ./lib/registry/signing/der.js
/** @throws RangeError where the bytes end early. */
function elementAt(bytes, at) {
    const byte = (index) => {
        if (index >= bytes.length)
            throw new RangeError('DER ends early');
        return bytes[index];
    };
    let length = byte(at + 1);
    let start = at + 2;
    if (length & 0x80) {
        const size = length & 0x7f;
        length = 0;
        for (let i = 0; i < size; i++)
            length = length * 256 + byte(start + i);
        start += size;
    }
    if (start + length > bytes.length)
        throw new RangeError('DER ends early');
    return { tag: byte(at), content: bytes.subarray(start, start + length), end: start + length };
}
function children(bytes) {
    const found = [];
    for (let at = 0; at < bytes.length;) {
        const element = elementAt(bytes, at);
        found.push(element);
        at = element.end;
    }
    return found;
}
const BOOLEAN = 0x01;
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OCTET_STRING = 0x04;
/** `[3] EXPLICIT` of TBSCertificate. */
const EXTENSIONS = 0xa3;
/** Object identifiers under 2.5.29, as their bytes in hex. */
const KEY_USAGE = '551d0f';
const BASIC_CONSTRAINTS = '551d13';
/** Also subject and issuer alternative name, policies, extended key usage: none of them narrows what is checked here. */
const UNDERSTOOD = [KEY_USAGE, BASIC_CONSTRAINTS, '551d11', '551d12', '551d20', '551d25'];
const BITS = { digitalSignature: 0, keyCertSign: 5 };
/** The extensions of a certificate in DER. @see RFC 5280 §4.1 and §4.2 */
function extensionsOf(certificate) {
    const [tbs] = children(elementAt(certificate, 0).content);
    const wrapped = children(tbs.content).find(({ tag }) => tag === EXTENSIONS);
    const extensions = wrapped ? children(elementAt(wrapped.content, 0).content) : [];
    return extensions.flatMap(({ content }) => {
        const [oid, ...rest] = children(content);
        const octets = rest.find(({ tag }) => tag === OCTET_STRING);
        if (!octets)
            return [];
        const critical = rest.some(({ tag, content: [byte] }) => tag === BOOLEAN && byte !== 0);
        return [{ oid: Buffer.from(oid.content).toString('hex'), critical, value: elementAt(octets.content, 0) }];
    });
}
const extension = (certificate, oid) => extensionsOf(certificate).find((each) => each.oid === oid)?.value;
/**
 * Whether the KeyUsage extension of a certificate sets a bit; null where the certificate has no such extension. Node's
 * `X509Certificate.keyUsage` is the extended one. @see RFC 5280 §4.2.1.3
 */
function keyUsage(certificate, bit) {
    const bits = extension(certificate, KEY_USAGE);
    if (bits?.tag !== BIT_STRING)
        return null;
    // The first byte counts the unused bits of the last one; bits count from the most significant.
    return ((bits.content[1] ?? 0) & (0x80 >> BITS[bit])) !== 0;
}
/** How many authorities may stand between this one and a signing certificate. @see RFC 5280 §4.2.1.9 */
function pathLength(certificate) {
    const constraints = extension(certificate, BASIC_CONSTRAINTS);
    const limit = constraints && children(constraints.content).find(({ tag }) => tag === INTEGER);
    return limit ? limit.content.reduce((number, byte) => number * 256 + byte, 0) : Infinity;
}
/** Critical extensions that nothing here reads, such as name constraints: a certificate with one must be refused. */
const notUnderstood = (certificate) => extensionsOf(certificate)
    .filter(({ critical, oid }) => critical && !UNDERSTOOD.includes(oid))
    .map(({ oid }) => oid);

// EXTERNAL MODULE: ./lib/registry/signing/errors.js
var errors = __webpack_require__(25660);
;// CONCATENATED MODULE: ./lib/registry/signing/certificates.js


const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';
const LONGEST_CHAIN = 10;
/**
 * Whether a certificate may sign models and leads to one that is trusted, all of them valid when the first one became
 * valid, as the reference implementation has it: a bundle carries no proof of when it was made. Revocation is not looked
 * up: take the certificate out of `register.trust` instead.
 *
 * @param chain as the bundle holds it: the signing certificate, then those between it and a trusted one
 * @throws SignatureError `untrusted-certificate`
 */
function checkChain(chain, trusted) {
    const [leaf, ...between] = chain;
    if (!maySign(leaf))
        throw untrusted(leaf, 'its key usage allows neither digital signatures nor code signing');
    const at = leaf.validFromDate;
    let current = leaf;
    for (let length = 0; length < LONGEST_CHAIN; length++) {
        checkDates(current, at);
        if (notUnderstood(current.raw).length > 0)
            throw untrusted(current, 'it has a critical extension that is not understood here');
        if (trusted.some(({ fingerprint256 }) => fingerprint256 === current.fingerprint256))
            return;
        const issuer = [...trusted, ...between].find((each) => issued(each, current));
        if (!issuer || issuer.fingerprint256 === current.fingerprint256)
            throw untrusted(current, `its issuer (${certificates_name(current.issuer)}) is none of the trusted certificates`);
        if (length > pathLength(issuer.raw))
            throw untrusted(current, `${certificates_name(issuer.subject)} may issue to fewer authorities in a row`);
        current = issuer;
    }
    throw untrusted(leaf, `its chain is longer than ${LONGEST_CHAIN} certificates`);
}
function maySign(leaf) {
    // Node's `keyUsage` is the extended key usage: object identifiers.
    return keyUsage(leaf.raw, 'digitalSignature') === true || (leaf.keyUsage ?? []).includes(CODE_SIGNING);
}
/** By name, by the right to issue, and by the signature itself. */
const issued = (issuer, subject) => issuer.ca &&
    keyUsage(issuer.raw, 'keyCertSign') !== false &&
    subject.checkIssued(issuer) &&
    subject.verify(issuer.publicKey);
function checkDates(certificate, at) {
    if (at >= certificate.validFromDate && at <= certificate.validToDate)
        return;
    throw untrusted(certificate, `it is valid from ${certificate.validFromDate.toISOString()} to ${certificate.validToDate.toISOString()}, and the signing certificate begins at ${at.toISOString()}`);
}
const untrusted = (certificate, reason) => new errors/* SignatureError */.V('untrusted-certificate', `the certificate ${certificates_name(certificate.subject)} is not trusted: ${reason}`, { hint: 'register.trust.certificates names the certificates that may issue signing certificates.' });
/** A name of X.509 in one line. */
const certificates_name = (distinguished) => (distinguished ?? '').replaceAll('\n', ', ') || 'without a name';


/***/ }),

/***/ 2606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   XR: () => (/* binding */ manifestStatement),
/* harmony export */   pi: () => (/* binding */ isIgnored)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13798);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25660);



const STATEMENT = 'https://in-toto.io/Statement/v1';
const PREDICATE = 'https://model_signing/signature/v1.0';
/** Never signed where they lie at the root of the directory. @see OpenSSF Model Signing v1.0 §6.2 */
const GIT_PATHS = ['.git', '.gitattributes', '.github', '.gitignore'];
const hexDigits = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]+$/);
/** Members that are not named here are ignored, as the specification asks of verifiers. */
const statement = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    _type: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(STATEMENT),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha256: hexDigits }) })]),
    predicateType: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(PREDICATE),
    predicate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        resources: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().min(1), algorithm: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), digest: hexDigits }))
            .min(1, 'names no file'),
        serialization: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            method: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            hash_type: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
            allow_symlinks: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
            ignore_paths: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()).default([]),
        }),
    }),
});
/** By code point, which UTF-8 keeps; JavaScript's own order is by UTF-16. */
const byCodePoint = (a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b));
/** The in-toto statement over the files of a directory, as the text that is signed. */
function manifestStatement(name, files, signatureFile) {
    const resources = [...files]
        .sort(([a], [b]) => byCodePoint(a, b))
        .map(([path, digest]) => {
        checkPath(path);
        return { name: path, algorithm: 'sha256', digest: digest.slice('sha256:'.length) };
    });
    return JSON.stringify({
        _type: STATEMENT,
        subject: [{ name, digest: { sha256: rootDigest(resources) } }],
        predicateType: PREDICATE,
        predicate: {
            resources,
            serialization: {
                method: 'files',
                hash_type: 'sha256',
                allow_symlinks: false,
                ignore_paths: [...GIT_PATHS, signatureFile],
            },
        },
    });
}
/** @throws SignatureError where the statement is no manifest, contradicts itself, or could lead out of the directory. */
function parseManifest(payload) {
    const { subject, predicate } = parseStatement(payload);
    const { resources, serialization } = predicate;
    if (serialization.method !== 'files')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unsupported', `the model was signed by the method "${serialization.method}"; this reads only whole files ("files")`);
    for (const algorithm of [serialization.hash_type, ...resources.map((each) => each.algorithm)])
        if (algorithm !== 'sha256')
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unknown-digest', `the files were signed by their ${algorithm} digests; this reads only sha256`, { hint: 'Sign the model again; sha256 is the default of every implementation.' });
    if (serialization.allow_symlinks)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('symlink', 'the signature allows symbolic links, which can be pointed elsewhere');
    for (const { name } of resources)
        if (name !== '.')
            checkPath(name);
    for (const path of serialization.ignore_paths)
        checkIgnored(path);
    const root = rootDigest(resources);
    if (root !== subject[0].digest.sha256)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('inconsistent', `the signed list of files does not fit its own digest: it says ${subject[0].digest.sha256}, its files give ${root}`);
    const files = new Map(resources.map(({ name, digest }) => [name, `sha256:${digest}`]));
    if (files.size !== resources.length)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('inconsistent', 'the signed list names one file twice');
    return {
        name: subject[0].name,
        files,
        ignored: [...GIT_PATHS, ...serialization.ignore_paths],
        root: `sha256:${root}`,
    };
}
function parseStatement(payload) {
    let raw;
    try {
        raw = JSON.parse(payload);
    }
    catch {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('malformed', 'what was signed is not JSON');
    }
    const parsed = statement.safeParse(raw);
    if (parsed.success)
        return parsed.data;
    const [issue] = parsed.error.issues;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('malformed', `what was signed is not a model's list of files: ${issue.path.join('.') || 'statement'}: ${issue.message}`);
}
/** SHA-256 over the raw digests in their order. @see OpenSSF Model Signing v1.0 §6.4 */
function rootDigest(resources) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const { digest } of resources)
        hash.update(digest, 'hex');
    return hash.digest('hex');
}
/** A path of a file must stay below the directory and have one spelling. */
function checkPath(path) {
    const parts = path.split('/');
    const bad = parts.some((part) => part === '' || part === '.' || part === '..');
    if (bad || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unsafe-path', `the signature names the file "${path}", which is no path below the model`);
}
/** The reference writes these in any order, and for a signature file elsewhere none; nothing else is accepted. */
function checkIgnored(path) {
    const parts = path.replace(/\/$/, '').split('/');
    if (parts.some((part) => part === '' || part === '..') || /[\\\0*?[]/.test(path) || /^[A-Za-z]:/.test(path))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .SignatureError */ .V('unsafe-path', `the signature leaves out "${path}", which is no plain path below the model`);
}
/** Whether an entry of `ignored` is the path or a folder above it. */
function isIgnored(path, ignored) {
    return ignored.some((entry) => {
        const plain = entry
            .split('/')
            .filter((part) => part !== '' && part !== '.')
            .join('/');
        return plain === '' || path === plain || path.startsWith(`${plain}/`);
    });
}


/***/ }),

/***/ 36447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lm: () => (/* binding */ signRecord),
  RC: () => (/* binding */ verifyRecord)
});

// UNUSED EXPORTS: MODEL_FILE

// EXTERNAL MODULE: ./lib/evidence/canonical.js
var canonical = __webpack_require__(13431);
// EXTERNAL MODULE: ./lib/registry/signing/bundle.js
var signing_bundle = __webpack_require__(37183);
// EXTERNAL MODULE: ./lib/text.js
var lib_text = __webpack_require__(68804);
// EXTERNAL MODULE: ./lib/registry/signing/errors.js
var errors = __webpack_require__(25660);
// EXTERNAL MODULE: ./lib/registry/signing/manifest.js
var signing_manifest = __webpack_require__(2606);
;// CONCATENATED MODULE: ./lib/registry/signing/comparison.js



/**
 * Whether a directory holds exactly what was signed.
 * @param loads files that somebody will read, which the signature must therefore cover
 */
function comparison_compareWithManifest(content, manifest, loads) {
    const hidden = loads.filter((path) => (0,signing_manifest/* isIgnored */.pi)(path, manifest.ignored));
    if (hidden.length > 0)
        throw new errors/* SignatureError */.V('ignored-file', `the signature leaves out ${listed(hidden)}, which would be used unsigned`);
    const links = content.links.filter((path) => !(0,signing_manifest/* isIgnored */.pi)(path, manifest.ignored));
    if (links.length > 0)
        throw new errors/* SignatureError */.V('symlink', `${listed(links)} is a symbolic link or no regular file`, {
            hint: 'A link can be pointed elsewhere after signing. Put the file itself there.',
        });
    const signed = oneFile(manifest.files, content.files);
    const present = new Map([...content.files].filter(([path]) => !(0,signing_manifest/* isIgnored */.pi)(path, manifest.ignored)));
    const changed = [...signed.keys()].filter((path) => present.has(path) && present.get(path) !== signed.get(path));
    const missing = [...signed.keys()].filter((path) => !present.has(path));
    const extra = [...present.keys()].filter((path) => !signed.has(path));
    if (changed.length + missing.length + extra.length === 0)
        return;
    const texts = [
        changed.length > 0 && `${listed(changed)} ${has(changed)} been changed since it was signed`,
        missing.length > 0 && `${listed(missing)} ${has(missing)} been signed and ${is(missing)} missing`,
        extra.length > 0 && `${listed(extra)} ${is(extra)} there and not signed`,
    ];
    const fault = changed.length > 0 ? 'tampered' : missing.length > 0 ? 'missing-file' : 'extra-file';
    throw new errors/* SignatureError */.V(fault, texts.filter(Boolean).join('; '));
}
/** A model that was signed as a single file is listed as `.`, whatever it is called. */
function oneFile(signed, present) {
    const digest = signed.get('.');
    if (digest === undefined || signed.size !== 1 || present.size !== 1)
        return signed;
    return new Map([[[...present.keys()][0], digest]]);
}
const SHOWN = 5;
function listed(paths) {
    const shown = paths.slice(0, SHOWN).map((path) => `"${path}"`);
    const more = paths.length - shown.length;
    return `${shown.join(', ')}${more > 0 ? ` and ${(0,lib_text/* plural */.LS)(more, 'more file', 'more files')}` : ''}`;
}
const has = (paths) => (paths.length === 1 ? 'has' : 'have');
const is = (paths) => (paths.length === 1 ? 'is' : 'are');

// EXTERNAL MODULE: ./lib/registry/signing/sign.js
var sign = __webpack_require__(59242);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/evidence/files.js
var files = __webpack_require__(22322);
;// CONCATENATED MODULE: ./lib/registry/signing/directory.js





/**
 * Every file below `root`, links not followed. A `root` that is a file is the one file of its own.
 *
 * @param ignored paths below `root` that are not looked at
 * @param signature absolute path of the signature file, which is never part of what it signs
 */
async function directory_readDirectory(root, ignored, signature) {
    const content = { files: new Map(), links: [] };
    const found = await stat(root).catch(() => {
        throw new SignatureError('missing-file', `${root} does not exist`);
    });
    if (found.isFile()) {
        content.files.set('.', await fileDigest(root));
        return content;
    }
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
        const absolute = join(entry.parentPath, entry.name);
        const path = absolute.slice(resolve(root).length + 1).replaceAll(sep, '/');
        if (entry.isDirectory() || isIgnored(path, ignored) || absolute === signature)
            continue;
        if (entry.isFile())
            content.files.set(path, await fileDigest(absolute));
        else
            content.links.push(path);
    }
    return content;
}

;// CONCATENATED MODULE: ./lib/registry/signing/verify.js






/**
 * Whether somebody who is trusted signed exactly these files.
 * @throws SignatureError with the first fault: of the signer, of the signature, of the list, of the files.
 */
function verifySigned({ bundle, content, trust, loads }) {
    const { method, signer, warnings, payload } = (0,signing_bundle/* openBundle */.hk)(bundle, trust);
    const manifest = (0,signing_manifest/* parseManifest */.Ng)(payload);
    comparison_compareWithManifest(content, manifest, loads ?? [...content.files.keys()]);
    return { method, signer, warnings, manifest };
}
/** As {@link verifySigned}, for a folder (or a single file) and a signature file on this machine. */
async function verifyDirectory(root, signatureFile, trust, loads = []) {
    const { method, signer, warnings, payload } = openBundle(await readFile(signatureFile, 'utf8'), trust);
    const manifest = parseManifest(payload);
    const content = await readDirectory(root, manifest.ignored, resolve(signatureFile));
    const inside = dirname(resolve(signatureFile)) === resolve(root) ? [basename(signatureFile)] : [];
    compareWithManifest(content, { ...manifest, ignored: [...manifest.ignored, ...inside] }, loads);
    return { method, signer, warnings, manifest };
}

;// CONCATENATED MODULE: ./lib/registry/signing/record.js







/** Name of the model in the directory that is signed; its bytes lie in a store, its record in the version's commit. */
const MODEL_FILE = 'model.onnx';
/**
 * Whether a version is what was registered: its record's files and its model are those that somebody trusted signed.
 * @throws SignatureError where they are not, and where an unsigned version may not be read
 */
function verifyRecord(record) {
    const { tag, files, trust, claimsSignature } = record;
    const bundle = files.get(sign/* SIGNATURE_FILE */.I9);
    if (bundle === undefined)
        return unsigned(tag, claimsSignature, trust.required);
    if (bundle.link)
        throw new errors/* SignatureError */.V('symlink', `${tag}: ${sign/* SIGNATURE_FILE */.I9} is a symbolic link`);
    const written = bundle.content.toString('utf8');
    const content = contentOf(files, record.modelSha256);
    try {
        if (trust.keys.length + trust.certificates.length === 0) {
            comparison_compareWithManifest(content, (0,signing_manifest/* parseManifest */.Ng)((0,signing_bundle/* unverifiedPayload */.Kg)(written)), [...content.files.keys()]);
            const warning = `${tag} is signed, and no key is trusted here, so the signature itself was not checked. Name one under register.trust.`;
            return { signed: true, verified: null, warnings: [warning] };
        }
        const verified = verifySigned({ bundle: written, content, trust });
        checkName(verified.manifest.name, tag);
        return { signed: true, verified, warnings: verified.warnings.map((text) => `${tag}: ${text}`) };
    }
    catch (error) {
        if (!(error instanceof errors/* SignatureError */.V))
            throw error;
        throw new errors/* SignatureError */.V(error.fault, `${tag}: ${error.message}`, { hint: error.hint, cause: error });
    }
}
/** An old version under the tag of a new one is whole and signed, and still not what the tag says. */
function checkName(signedAs, tag) {
    if (signedAs !== tag)
        throw new errors/* SignatureError */.V('inconsistent', `it was signed as ${signedAs}`);
}
function unsigned(tag, claimed, required) {
    if (claimed)
        throw new errors/* SignatureError */.V('missing-file', `${tag}: ${sign/* SIGNATURE_FILE */.I9} has been taken away; the record says it was signed`);
    if (required)
        throw new errors/* SignatureError */.V('unsigned', `${tag} is not signed, and only signed versions are read here`, {
            hint: 'Register it again with register.sign: true, or set register.trust.required: false while older versions are in use.',
        });
    return { signed: false, verified: null, warnings: [] };
}
/** The signature file over a record that is about to be written. */
function signRecord(tag, files, modelSha256, signer) {
    const { files: digests, links } = contentOf(files, modelSha256);
    if (links.length > 0)
        throw new errors/* SignatureError */.V('symlink', `the record of ${tag} holds a symbolic link: ${links.join(', ')}`, {
            hint: 'The source commit has it. Remove it there.',
        });
    return (0,sign/* signFiles */.JX)(tag, digests, signer);
}
function contentOf(files, modelSha256) {
    const content = { files: new Map(), links: [] };
    for (const [path, { link, content: bytes }] of files) {
        if (path === sign/* SIGNATURE_FILE */.I9)
            continue;
        if (link)
            content.links.push(path);
        else
            content.files.set(path, (0,canonical/* sha256 */.sc)(bytes));
    }
    content.files.set(MODEL_FILE, modelSha256);
    return content;
}


/***/ }),

/***/ 59242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ readSigner),
/* harmony export */   I9: () => (/* binding */ SIGNATURE_FILE),
/* harmony export */   JX: () => (/* binding */ signFiles)
/* harmony export */ });
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37183);
/* harmony import */ var _certificates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97348);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25660);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47395);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2606);





/** Name of the signature file beside what it signs. */
const SIGNATURE_FILE = 'model.sig';
/**
 * The key with which to sign, and its certificate chain where there is one.
 * @param certificates PEM: the signing certificate first, then those that issued it
 * @throws SignatureError `unusable-key` where either cannot be read or they do not belong together
 */
function readSigner(key, certificates, passphrase) {
    const parsed = (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .readPrivateKey */ .$k)(key, 'the signing key', passphrase);
    const chain = certificates === undefined ? [] : (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .readCertificates */ .jZ)(certificates, 'the signing certificate');
    if (chain.length > 0 && !sameKey(chain[0].publicKey, (0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .publicHalf */ .h_)(parsed)))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .SignatureError */ .V('unusable-key', `the certificate ${(0,_certificates_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .U)(chain[0].subject)} is not for the signing key: its public key is another one`, { hint: 'The signing certificate comes first, then those that issued it.' });
    return { key: parsed, certificates: chain };
}
const sameKey = (a, b) => a.equals(b);
/**
 * The signature file of a directory.
 * @param directory its name, which readers show
 * @param files path below it, with `/` → SHA-256; the signature file itself is none of them
 */
function signFiles(directory, files, signer) {
    return (0,_bundle_js__WEBPACK_IMPORTED_MODULE_0__/* .signBundle */ .OM)((0,_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestStatement */ .XR)(directory, files, SIGNATURE_FILE), signer);
}


/***/ })

};
