"""Checks in-toto statements, a JSON list on standard input, against the vendor's own definitions.

The envelope and every descriptor by in_toto_attestation's validators, each predicate by its protobuf message: an unknown
field or a wrong type is an error. Prints one line a statement: type of the predicate and number of subjects.
"""

import json
import sys

from google.protobuf.json_format import MessageToDict, ParseDict
from in_toto_attestation.predicates.provenance.v1.provenance_pb2 import Provenance
from in_toto_attestation.predicates.test_result.v0.test_result_pb2 import TestResult
from in_toto_attestation.predicates.vsa.v1.vsa_pb2 import VerificationSummary
from in_toto_attestation.v1.resource_descriptor import ResourceDescriptor
from in_toto_attestation.v1.statement import Statement
from in_toto_attestation.v1.statement_pb2 import Statement as StatementMessage

MESSAGES = {
    "https://slsa.dev/provenance/v1": Provenance,
    "https://in-toto.io/attestation/test-result/v0.1": TestResult,
    "https://slsa.dev/verification_summary/v1": VerificationSummary,
}


def descriptors(predicate):
    if isinstance(predicate, Provenance):
        yield from predicate.build_definition.resolved_dependencies
        yield from predicate.run_details.byproducts
        yield from predicate.run_details.builder.builder_dependencies
    if isinstance(predicate, TestResult):
        yield from predicate.configuration


def required(predicate):
    """What the prose of the specification demands and protobuf cannot."""
    if isinstance(predicate, Provenance):
        assert predicate.build_definition.build_type and predicate.run_details.builder.id
        assert predicate.build_definition.external_parameters
    if isinstance(predicate, TestResult):
        assert predicate.result in ("PASSED", "WARNED", "FAILED") and predicate.configuration
    if isinstance(predicate, VerificationSummary):
        assert predicate.verifier.id and predicate.time_verified and predicate.resource_uri
        assert predicate.policy and predicate.verification_result in ("PASSED", "FAILED")


def message_of(raw):
    """in-toto-attestation 0.9.3 declares verifiedLevels as one string; the specification has a list of strings."""
    content = dict(raw["predicate"])
    kind = MESSAGES[raw["predicateType"]]
    if kind is VerificationSummary:
        levels = content.pop("verifiedLevels")
        assert isinstance(levels, list) and all(isinstance(level, str) for level in levels)
    return ParseDict(content, kind())


for raw in json.load(sys.stdin):
    Statement.copy_from_pb(ParseDict(raw, StatementMessage())).validate()
    predicate = message_of(raw)
    for descriptor in descriptors(predicate):
        ResourceDescriptor.copy_from_pb(descriptor).validate()
    required(predicate)
    # Nothing is lost on the way through the message.
    again = ParseDict(MessageToDict(predicate), type(predicate)())
    assert again == predicate
    print(raw["predicateType"], len(raw["subject"]))
