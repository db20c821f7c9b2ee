"""A corpus of small files and single values, with what Python's own readers make of them.

    python conformance_fixtures.py --write    compute and write test/fixtures/conformance.json
    python conformance_fixtures.py --check    compute again and compare with what is committed

Files: the rows that `csv.reader` (strict) gives, as text; JSON Lines by `json.loads`. Where the oracle refuses, the
rows are null. Values: what `int`, `float`, `Decimal` and `datetime` make of a text that has the shape of its type.
"""

import base64
import csv
import gzip
import io
import json
import math
import re
import sys
from datetime import date, datetime, timezone
from pathlib import Path

FILE = Path(__file__).parent.parent / "fixtures" / "conformance.json"


def csv_files():
    """name, bytes, options of the file (as in mlops.yaml) and whether `csv` reads the same by definition."""
    u = lambda text: text.encode("utf-8")
    yield "one row", u("a,b\n1,2\n"), {}
    yield "no last line break", u("a,b\n1,2"), {}
    yield "CRLF", u("a,b\r\n1,2\r\n3,4\r\n"), {}
    yield "CR", u("a,b\r1,2\r3,4\r"), {}
    yield "CRLF without the last", u("a,b\r\n1,2"), {}
    yield "BOM", b"\xef\xbb\xbf" + u("a,b\n1,2\n"), {}
    yield "BOM and quoted name", b"\xef\xbb\xbf" + u('"a",b\n1,2\n'), {}
    yield "BOM inside", u("a,b\n\ufeff1,2\n"), {}
    yield "semicolon", u("a;b\n1;2\n"), {}
    yield "tab", u("a\tb\n1\t2\n"), {}
    yield "pipe", u("a|b\n1|2\n"), {}
    yield "declared delimiter", u("a:b,c\n1:2,3\n"), {"delimiter": ":"}
    yield "declared quote", u("a,b\n'1,5',2\n"), {"quote": "'"}
    yield "declared quote, doubled", u("a,b\n'it''s',2\n"), {"quote": "'"}
    yield "no quote", u('a,b\n5" pipe,2\n'), {"quote": ""}
    yield "comma decimal in semicolons", u("a;b\n1,5;2\n"), {}
    yield "quoted comma", u('a,b\n"1,5",2\n'), {}
    yield "quoted line break", u('a,b\n"x\ny",2\n'), {}
    yield "quoted CRLF", u('a,b\r\n"x\r\ny",2\r\n'), {}
    yield "quoted line break alone", u('a,b\n"\n",2\n'), {}
    yield "doubled quote", u('a,b\n"say ""hi""",2\n'), {}
    yield "only doubled quotes", u('a,b\n"""",2\n'), {}
    yield "all quoted", u('"a","b"\n"1","2"\n'), {}
    yield "quoted name with comma", u('"a,x",b\n1,2\n'), {}
    yield "quoted name with line break", u('"a\nx",b\n1,2\n'), {}
    yield "quoted name with quote", u('"a""x",b\n1,2\n'), {}
    yield "quote inside unquoted", u('a,b\n5" pipe,2\n'), {}
    yield "apostrophe", u("a,b\nit's,2\n"), {}
    yield "backslash", u("a,b\n\\n,2\n"), {}
    yield "backslash before delimiter", u("a,b\nx\\,2\n"), {}
    yield "blanks around values", u("a,b\n 1 , 2 \n"), {}
    yield "blanks around names", u(" a , b \n1,2\n"), {}
    yield "tab around values", u("a,b\n\t1\t,2\n"), {}
    yield "no-break space", u("a,b\n\u00a01,2\n"), {}
    yield "hash is no comment", u("a,b\n#1,2\n"), {}
    yield "slashes are no comment", u("a,b\n//,2\n"), {}
    yield "umlauts", u("ä,ö\nü,ß\n"), {}
    yield "emoji", u("a,b\n🚲,👩‍🚀\n"), {}
    yield "Chinese names", u("航班,延误\n1,2\n"), {}
    yield "right to left", u("a,b\nשלום,مرحبا\n"), {}
    yield "combining marks stay apart", u("a,b\ne\u0301,\u00e9\n"), {}
    yield "zero width space", u("a,b\n\u200b,x\n"), {}
    yield "line separator", u("a,b\nx\u2028y,2\n"), {}
    yield "next line", u("a,b\nx\u0085y,2\n"), {}
    yield "vertical tab", u("a,b\nx\u000by,2\n"), {}
    yield "form feed", u("a,b\nx\u000cy,2\n"), {}
    yield "private use", u("a,b\n\ue000,\U0010ffff\n"), {}
    yield "replacement sign is data", u("a,b\n\ufffd,2\n"), {}
    for token in ["NULL", "null", "NA", "N/A", "n/a", "NaN", "nan", "None", "none", "nil", "-", "?", ".", "#N/A", "\\N", "(null)", "undefined", "missing", "inf", "-inf"]:
        yield f"null token {token} is text", u(f"a,b\n{token},x\n"), {}
    for text in ["0123", "+5", "1_000", "1,000", "0x10", "0b1", "1e5", "5.", ".5", "-0", "0.10", "1e400", "9007199254740993", "99999999999999999999", "٣", "１２", "½", "1 000", "$5", "5%", "true", "TRUE", "yes", "T", "2024-01-05", "01/02/2024", "2024-02-30", "20240105", "12:30", "2024-01-05T10:00:00Z", "2024-W01-1", "'5", "=1+1", "@x", "5-3", "1/2", "00", "-", "+", "1e", "e5", "0.1.2"]:
        yield f"text {text} stays", u(f'a,b\n"{text}",x\n'), {}
    yield "empty first", u("a,b\n,2\n"), {}
    yield "empty last", u("a,b\n1,\n"), {}
    yield "all empty", u("a,b\n,\n"), {}
    yield "one column", u("a\n1\n2\n"), {}
    yield "blank lines are skipped", u("a,b\n1,2\n\n3,4\n\n"), {}
    yield "many columns", u(",".join(f"c{i}" for i in range(500)) + "\n" + ",".join(str(i) for i in range(500)) + "\n"), {}
    yield "a long field", u("a,b\n" + "x" * 1_000_000 + ",2\n"), {}
    yield "a long quoted field", u('a,b\n"' + "x,\n" * 200_000 + '",2\n'), {}
    yield "UTF-16 with a mark", "a,b\nü,2\n".encode("utf-16"), {}
    yield "UTF-16 big endian with a mark", b"\xfe\xff" + "a,b\nü,🚲\n".encode("utf-16-be"), {}
    yield "UTF-16 declared", "a,b\nü,2\n".encode("utf-16-le"), {"encoding": "utf-16le"}
    yield "UTF-16 big endian declared", "a,b\nü,2\n".encode("utf-16-be"), {"encoding": "utf-16be"}
    yield "latin-1 declared", "a,b\né,ÿ\n".encode("latin-1"), {"encoding": "latin-1"}
    yield "latin-1 has control signs", b"a,b\n\x80,\x9f\n", {"encoding": "latin-1"}
    yield "windows-1252 declared", "a,b\n€,ž\n".encode("cp1252"), {"encoding": "windows-1252"}
    yield "UTF-8 declared", u("a,b\nü,2\n"), {"encoding": "utf-8"}
    yield "not UTF-8", b"a,b\n\xe9,2\n", {}
    yield "cut character", b"a,b\nx,\xe2\x82\n", {}
    yield "overlong", b"a,b\nx,\xc0\x80\n", {}
    yield "surrogate", b"a,b\nx,\xed\xa0\x80\n", {}
    yield "beyond Unicode", b"a,b\nx,\xf4\x90\x80\x80\n", {}
    yield "odd UTF-16", "a,b\n1,2\n".encode("utf-16") + b"\x00", {}
    yield "lone surrogate in UTF-16", "a,b\n".encode("utf-16") + b"\x00\xd8\n\x00", {}
    yield "gzip", gzip.compress(u("a,b\n1,ü\n"), mtime=0), {"name": "x.csv.gz"}
    yield "gzip of two members", gzip.compress(u("a,b\n1,2\n"), mtime=0) + gzip.compress(u("3,4\n"), mtime=0), {"name": "x.csv.gz"}
    yield "gzip of UTF-16", gzip.compress("a,b\nü,2\n".encode("utf-16"), mtime=0), {"name": "x.csv.gz"}
    yield "gzip of tabs", gzip.compress(u("a\tb\n1\t2\n"), mtime=0), {"name": "x.tsv.gz"}
    yield "text after the quotes", u('a,b\n"x"y,2\n'), {}
    yield "escape by backslash", u('a,b\n"x\\"y",2\n'), {}
    yield "quote that does not end", u('a,b\n1,"x\n'), {}
    yield "too few fields", u("a,b\n1,2\n3\n"), {}
    yield "too many fields", u("a,b\n1,2\n3,4,5\n"), {}
    yield "too many fields in a later line", u("a,b\n" + "1,2\n" * 3000 + "3,4,5\n"), {}
    yield "mixed line breaks", u("a,b\r\n1,2\n3,4\r\n"), {}
    yield "mixed line breaks, later CR", u("a,b\n1,2\r3,4\n"), {}
    yield "NUL", u("a,b\n1,x\0y\n"), {}
    yield "NUL far behind the header", u("a,b\n" + "1,2\n" * 70_000 + "1,x\0y\n"), {}
    yield "space before a quote", u('a,b\n1, "x"\n'), {}
    yield "space after a quote", u('a,b\n1,2\n"x" ,2\n'), {}
    yield "space after a quote at the end of a line", u('a,b\n1,"x" \n'), {}
    yield "space after quotes that hold a line break", u('a,b\n"x\ny",2\n"z" ,2\n'), {}
    yield "spaces inside of quotes", u('a,b\n" x ","y "\n'), {}
    yield "spaces around doubled quotes", u('a,b\n"say ""hi"" to , "" ",2\n'), {}
    yield "spaces around a quote in plain text", u('a,b\nx "y" z,5 " pipe\n'), {}
    yield "space where quotes are plain", u('a,b\n1, "x" \n'), {"quote": ""}
    yield "an empty field too many", u("a,b\n1,2\n3,4,\n"), {}
    yield "an empty field too many, CRLF", u("a,b\r\n1,2,\r\n"), {}
    yield "an empty field too many at the end of the file", u("a,b\n1,2,"), {}
    yield "two empty fields too many", u("a,b\n1,2,,\n"), {}
    yield "an empty field too many behind quotes", u('a,b\n"x,\n","y"\n"1","2",\n'), {}
    yield "an empty last field", u("a,b\n1,\n,2\n,\n"), {}
    yield "an empty last field, CRLF", u("a,b\r\n1,\r\n2,3\r\n"), {}
    yield "an empty field too many, BOM", b"\xef\xbb\xbf" + u('"a,x",b\n1,2,\n'), {}
    yield "an empty field too many, delimiter of two bytes", u("aéb\nèé2\n1é2é\n"), {"delimiter": "é"}


def jsonl_files():
    yield "JSON numbers", '{"a":1,"b":2.5}\n{"a":-3,"b":1e3}\n'
    yield "JSON without the last line break", '{"a":1}'
    yield "JSON CRLF", '{"a":1}\r\n{"a":2}\r\n'
    yield "JSON text", '{"a":"x\\n\\u00fc\\ud83d\\udeb2"}\n'
    yield "JSON text that looks like numbers", '{"a":"007"}\n{"a":"1e5"}\n'
    yield "JSON booleans and null", '{"a":true,"b":null}\n{"a":false,"b":1}\n'
    yield "JSON missing key", '{"a":1}\n{"b":2}\n'
    yield "JSON order of keys", '{"a":1,"b":2}\n{"b":3,"a":4}\n'
    yield "JSON large integer", '{"a":9007199254740993}\n'
    yield "JSON empty text", '{"a":""}\n{"a":"x"}\n'
    yield "JSON blank lines", '{"a":1}\n\n{"a":2}\n'
    yield "JSON blanks", ' { "a" : 1 } \n'


INTEGER = re.compile(r"[+-]?[0-9]+(\.0*)?")
NUMBER = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00(:00(\.0+)?)?)?")
TIMESTAMP = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}([ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)?)?")

NUMBERS = """0 1 -1 +1 00 007 -0 +0 -0.0 5. 5.0 5.00 5.7 -5.5 .5 -.5 +.5 0.1 1e3 1E3 1e+3 1e-3 1e400 -1e400 1e-400 1e308 1.8e308
1.7976931348623157e308 4.9e-324 2e-324 9007199254740991 9007199254740992 9007199254740993 -9007199254740993
9007199254740993.0 9223372036854775807 9223372036854775808 -9223372036854775808 -9223372036854775809
99999999999999999999 123456789012345678901234567890 0.30000000000000004 3.141592653589793238462643
1_000 1,000 1.000,5 0x10 0b11 0o7 1e 1e+ e5 . - + -- 1-1 1..2 1.2.3 ٣ １２ ½ Ⅳ 1e5.0 nan NaN NAN inf -inf Infinity
$5 5% 5€ 1f 1d 1L 5j true abc NULL NA""".split() + [" 1", "1 ", " ", "1 000", "\u00a01", "1\u00a0", "\t1", "1\n", "− 1", "−1", ""]
BOOLEANS = ["true", "false", "TRUE", "False", "tRuE", "t", "f", "yes", "no", "on", "off", "1", "0", "1.0", " true", "true ", "wahr", "y", "n", "nan", ""]
DATES = """2024-01-05 2024-02-29 2023-02-29 2024-02-30 2024-13-01 2024-00-10 2024-01-00 2024-01-32 0001-01-01 9999-12-31
1582-10-10 1900-02-29 2000-02-29 2024-1-5 24-01-05 20240105 2024/01/05 05.01.2024 01/05/2024 2024-01-05Z 2024-01-05T00:00
2024-01-05T00:00:00 2024-01-05T00:00:00.000 2024-01-05T00:00:01 2024-01-05T10:00 2024-W01-5 2024-005 +2024-01-05 -2024-01-05
12024-01-05 2024-01-05x today now epoch infinity ２０２４-01-05""".split() + ["2024-01-05 00:00:00", " 2024-01-05", "2024-01-05 ", "2024-01-05 (BC)", ""]
TIMESTAMPS = """2024-01-05 2024-01-05T10:00 2024-01-05T10:00:00 2024-01-05T10:00:00Z 2024-01-05T10:00:00+02:00 2024-01-05T10:00:00-0530
2024-01-05T10:00:00+02 2024-01-05T10:00:00.5 2024-01-05T10:00:00.123456 2024-01-05T10:00:00.123456Z 2024-01-05T23:59:59 2024-01-05T24:00:00
2024-01-05T25:00:00 2024-01-05T10:60:00 2024-01-05T10:00:60 2024-01-05t10:00:00 2024-01-05T10 2024-01-05T1:00 2024-02-30T10:00:00
2024-01-05T10:00:00z 2024-01-05T10:00:00+25:00 2024-01-05T10:00:00+14:00 2024-01-05T00:30:00+02:00 1969-12-31T23:59:59 0001-01-01T00:00:00 9999-12-31T23:59:59
1704448800 2024-01-05T10:00:00UTC 20240105T100000 01/05/2024T10:00 now 2024-03-31T02:30:00""".split() + ["2024-01-05 10:00:00", "2024-01-05 10:00:00 UTC", "2024-01-05  10:00", "2024-01-05 10:00:00 +02:00", " 2024-01-05T10:00", ""]


def integer(text):
    if not INTEGER.fullmatch(text):
        return "broken"
    value = int(text.split(".")[0])
    return value if -(2**63) <= value < 2**63 else "broken"


def number(text):
    if text.lower() == "nan":
        return None
    if not NUMBER.fullmatch(text):
        return "broken"
    value = float(text)
    return repr(value) if math.isfinite(value) else "broken"


def boolean(text):
    return {"true": True, "false": False}.get(text.lower(), "broken")


def day(text):
    if not DATE.fullmatch(text):
        return "broken"
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return "broken"


def instant(text):
    if not TIMESTAMP.fullmatch(text):
        return "broken"
    try:
        # Python before 3.14 refuses 24:00; ISO 8601 dropped it in 2019.
        value = datetime.fromisoformat(text)
    except ValueError:
        return "broken"
    if value.tzinfo is None:
        value = value.replace(tzinfo=timezone.utc)
    return value.astimezone(timezone.utc).replace(tzinfo=None).isoformat(" ", "microseconds")


def values():
    for kind, read, texts in [
        ("integer", integer, NUMBERS),
        ("number", number, NUMBERS),
        ("boolean", boolean, BOOLEANS),
        ("date", day, DATES),
        ("timestamp", instant, TIMESTAMPS),
    ]:
        for text in texts:
            result = None if text == "" else read(text)
            yield {"type": kind, "text": text, "value": str(result) if kind == "integer" and isinstance(result, int) else result}


def decoded(content, options):
    if options.get("name", "").endswith(".gz"):
        content = gzip.decompress(content)
    encoding = options.get("encoding")
    if encoding is None:
        encoding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return content.decode({"utf-16le": "utf-16-le", "utf-16be": "utf-16-be"}.get(encoding, encoding))


def csv_rows(content, options):
    """Header and rows as Python reads them; null where it cannot, or where rows are ragged or hold NUL."""
    try:
        text = decoded(content, options)
        quote = options.get("quote", '"')
        head = text.split("\n")[0]
        delimiter = options.get("delimiter") or max(",;\t|", key=head.count)
        csv.field_size_limit(10_000_000)
        rows = list(
            csv.reader(
                io.StringIO(text, newline=""),
                delimiter=delimiter,
                quotechar=quote or None,
                quoting=csv.QUOTE_MINIMAL if quote else csv.QUOTE_NONE,
                strict=True,
            )
        )
    except (UnicodeError, csv.Error, EOFError, gzip.BadGzipFile):
        return None
    rows = [row for row in rows if row]
    if "\0" in text or any(len(row) != len(rows[0]) for row in rows):
        return None
    return rows


def json_rows(text):
    """Key to JSON text, for a JavaScript number would not hold every integer."""
    rows = [json.loads(line) for line in text.splitlines() if line.strip()]
    keys = list(dict.fromkeys(key for row in rows for key in row))
    return [{key: json.dumps(row.get(key), ensure_ascii=False) for key in keys} for row in rows]


def summary(rows):
    """Long fields by their length, so that the fixture stays small."""
    return rows and [[cell if len(cell) <= 200 else f"{len(cell)} characters" for cell in row] for row in rows]


def compute():
    files = []
    for name, content, options in csv_files():
        stored = base64.b64encode(gzip.compress(content, mtime=0)).decode() if len(content) > 4000 else base64.b64encode(content).decode()
        files.append({"name": name, "content": stored, "packed": len(content) > 4000, **({"options": options} if options else {}), "rows": summary(csv_rows(content, options))})
    lines = []
    for name, text in jsonl_files():
        lines.append({"name": name, "text": text, "rows": json_rows(text)})
    return {"csv": files, "jsonl": lines, "values": list(values())}


if __name__ == "__main__":
    text = json.dumps(compute(), ensure_ascii=False, separators=(",", ":")).replace('{"name"', '\n{"name"').replace('{"type"', '\n{"type"') + "\n"
    if sys.argv[1:] == ["--write"]:
        FILE.write_text(text, encoding="utf-8")
    elif sys.argv[1:] == ["--check"]:
        committed = json.loads(FILE.read_text(encoding="utf-8"))
        if committed != json.loads(text):
            sys.exit("conformance.json is not what Python makes of the corpus; run with --write")
    else:
        sys.exit(__doc__)
