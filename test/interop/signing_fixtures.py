"""Bundles of the reference implementation of OpenSSF Model Signing, for the unit tests of the registry.

Writes test/fixtures/signing.json: keys and certificates on the three curves, a small model, and what model-signing
makes of them: a bundle by key and one by certificate for every curve, one over a single file, and one in the form that
version 1.0.1 wrote (the key in it instead of a hint). Keys and signatures are random, so --check does not compare
bytes: it proves that the reference still accepts every committed bundle. Needs model-signing 1.1.1.

The private keys are for these tests alone.
"""

import argparse
import base64
import datetime
import json
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from model_signing import signing, verifying
from OpenSSL.crypto import X509StoreContextError

PINNED = "1.1.1"
FIXTURE = Path(__file__).resolve().parent.parent / "fixtures" / "signing.json"
CURVES = {"P-256": ec.SECP256R1(), "P-384": ec.SECP384R1(), "P-521": ec.SECP521R1()}
FILES = {
    "model.onnx": b"weights",
    "empty": b"",
    "nested/deep/vocab.txt": b"late\non time\n",
    "größe.json": b"{}",
    "\U0001f6eb.txt": b"a name beyond the basic plane\n",
    "\ufb01.txt": b"UTF-16 would sort this after it\n",
}
BEGINS = datetime.datetime(2026, 1, 1)
ENDS = datetime.datetime(2036, 1, 1)


def pem_of_private(key):
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ).decode()


def pem_of_public(key):
    return (
        key.public_key()
        .public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
        .decode()
    )


def pem_of_certificate(certificate):
    return certificate.public_bytes(serialization.Encoding.PEM).decode()


def name(text):
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


def usage(**bits):
    every = [
        "digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
        "key_cert_sign", "crl_sign", "encipher_only", "decipher_only",
    ]  # fmt: skip
    return x509.KeyUsage(**{bit: bits.get(bit, False) for bit in every})


def certificate(subject, key, issuer, issuer_key, authority, path_length=None, constrained=False, **bits):
    built = (
        x509.CertificateBuilder()
        .subject_name(name(subject))
        .issuer_name(name(issuer))
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(BEGINS)
        .not_valid_after(ENDS)
        .add_extension(x509.BasicConstraints(ca=authority, path_length=path_length), critical=True)
        .add_extension(usage(**bits), critical=True)
    )
    if constrained:
        permitted = [x509.DirectoryName(name("elsewhere"))]
        built = built.add_extension(x509.NameConstraints(permitted, None), critical=True)
    return built.sign(issuer_key, hashes.SHA256())


def refused_chains(root_key):
    """Signing certificate first; all lead to the trusted root, which allows none of them."""
    short_key, sub_key, bound_key, leaf_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(4))
    signs = {"key_cert_sign": True}
    short = certificate("Short CA", short_key, "Test root", root_key, True, path_length=0, **signs)
    sub = certificate("Sub CA", sub_key, "Short CA", short_key, True, **signs)
    bound = certificate("Bound CA", bound_key, "Test root", root_key, True, constrained=True, **signs)
    no_authority = certificate("No CA", sub_key, "Test root", root_key, False, **signs)

    def leaf(issuer, key):
        return certificate("models@example.org", leaf_key, issuer, key, False, digital_signature=True)

    return {
        "pathLength": [leaf("Sub CA", sub_key), sub, short],
        "nameConstraints": [leaf("Bound CA", bound_key), bound],
        "noAuthority": [leaf("No CA", sub_key), no_authority],
    }


def write_files(folder):
    for path, content in FILES.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


def bundle(signer, folder, model=None):
    """The text of a signature over the folder, or over one file."""
    path = folder.parent / "written.sig"
    signer.sign(model or folder, path)
    return path.read_text()


def key_signer(folder, pem):
    path = folder.parent / "key.pem"
    path.write_text(pem)
    return signing.Config().use_elliptic_key_signer(private_key=path)


def certificate_signer(folder, pem, leaf, chain):
    paths = [folder.parent / file for file in ("key.pem", "leaf.pem", "chain.pem")]
    for path, text in zip(paths, (pem, leaf, chain)):
        path.write_text(text)
    return signing.Config().use_certificate_signer(
        private_key=paths[0], signing_certificate=paths[1], certificate_chain=[paths[2]]
    )


def as_of_1_0_1(text, public):
    """That version wrote the PEM of the key itself; nothing of it is signed."""
    written = json.loads(text)
    written["verificationMaterial"] = {
        "publicKey": {
            "rawBytes": base64.b64encode(public.encode()).decode(),
            "keyDetails": "PKIX_ECDSA_P384_SHA_384",
        }
    }
    return json.dumps(written)


def make(folder):
    write_files(folder)
    root_key, middle_key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    root = certificate("Test root", root_key, "Test root", root_key, True, key_cert_sign=True)
    middle = certificate("Test models CA", middle_key, "Test root", root_key, True, key_cert_sign=True)
    chain = pem_of_certificate(middle)
    made = {
        "files": {path: base64.b64encode(content).decode() for path, content in FILES.items()},
        "root": pem_of_certificate(root),
        "intermediate": chain,
        "refused": {
            reason: [pem_of_certificate(each) for each in chain]
            for reason, chain in refused_chains(root_key).items()
        },
        "curves": {},
    }
    for curve, group in CURVES.items():
        key = ec.generate_private_key(group)
        private = pem_of_private(key)
        leaf = certificate("models@example.org", key, "Test models CA", middle_key, False, digital_signature=True)
        idle = certificate("no-signer@example.org", key, "Test models CA", middle_key, False, key_agreement=True)
        made["curves"][curve] = {
            "private": private,
            "public": pem_of_public(key),
            "certificate": pem_of_certificate(leaf),
            "certificateWithoutUsage": pem_of_certificate(idle),
            "byKey": bundle(key_signer(folder, private), folder),
            "byCertificate": bundle(
                certificate_signer(folder, private, pem_of_certificate(leaf), chain), folder
            ),
        }
    first = made["curves"]["P-384"]
    made["older"] = as_of_1_0_1(first["byKey"], first["public"])
    made["oneFile"] = bundle(key_signer(folder, first["private"]), folder, folder / "model.onnx")
    return made


def check(made, folder):
    """Raises where the reference refuses a bundle."""
    if {path: base64.b64encode(content).decode() for path, content in FILES.items()} != made["files"]:
        sys.exit("the files are not those of this script; run it with --write")
    write_files(folder)
    signature, public, root = (folder.parent / file for file in ("model.sig", "key.pub", "root.pem"))
    root.write_text(made["root"])
    for curve in made["curves"].values():
        public.write_text(curve["public"])
        signature.write_text(curve["byKey"])
        verifying.Config().use_elliptic_key_verifier(public_key=public).verify(folder, signature)
        signature.write_text(curve["byCertificate"])
        verifying.Config().use_certificate_verifier(certificate_chain=[root]).verify(folder, signature)
    for chain in made["refused"].values():
        written = json.loads(made["curves"]["P-384"]["byCertificate"])
        written["verificationMaterial"]["x509CertificateChain"]["certificates"] = [
            {"rawBytes": "".join(pem.split("\n")[1:-2])} for pem in chain
        ]
        signature.write_text(json.dumps(written))
        try:
            verifying.Config().use_certificate_verifier(certificate_chain=[root]).verify(folder, signature)
            sys.exit("the reference accepts a chain that it should refuse")
        except X509StoreContextError:
            pass
    public.write_text(made["curves"]["P-384"]["public"])
    for text, model in ((made["older"], folder), (made["oneFile"], folder / "model.onnx")):
        signature.write_text(text)
        verifying.Config().use_elliptic_key_verifier(public_key=public).verify(model, signature)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    action = parser.add_mutually_exclusive_group(required=True)
    action.add_argument("--write", action="store_true")
    action.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if version("model-signing") != PINNED:
        sys.exit(f"needs model-signing {PINNED}, found {version('model-signing')}")
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "model"
        folder.mkdir()
        if arguments.write:
            FIXTURE.write_text(json.dumps(make(folder), indent=1, ensure_ascii=True) + "\n")
        else:
            check(json.loads(FIXTURE.read_text()), folder)


if __name__ == "__main__":
    main()
