#!/usr/bin/env python3
"""Verifies an exported audit trail of Lykta without Lykta: docs/audit-format.md in code. Needs Python 3.8 and nothing else.

    lykta export-audit trail.jsonl --municipality 1880
    python3 verify-audit.py trail.jsonl [public-key.pem]

Without public-key.pem the key in the file is used, and its fingerprint is printed: compare it with the one you wrote down.
Exit code 0: everything holds. 1: something does not; the first bad entry is named. 2: wrong use.
"""
import base64, hashlib, json, re, sys


def sha(data):
    return hashlib.sha256(data).digest()


# --- 1. The chain: every entry's hash is over all its fields, each with its length first, and over the hash of the entry before.

def hash_of(municipality, e):
    fields = [municipality, str(e["number"]), e["at"], e["actorKind"], e["actorId"], e["event"], e["details"], e.get("reasonHash") or "", e["previousHash"]]
    # Lengths are counted in UTF-16 code units.
    return sha("".join("%d:%s;" % (len(f) if f.isascii() else len(f.encode("utf-16-le")) // 2, f) for f in fields).encode("utf-8")).hex()


FORMS = [(field, re.compile(form, re.S).fullmatch) for field, form in {
    "at": r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7}Z", "actorKind": "Person|ReporterLink|System",
    "actorId": "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "event": r"[^\0]*", "details": r"[^\0]*",
    "previousHash": "[0-9a-f]{64}", "hash": "[0-9a-f]{64}",
}.items()]
REASON = re.compile("[0-9a-f]{64}").fullmatch


def fault_of(municipality, e, number, before):
    if e.get("number") != number:
        return "an entry is missing or out of place"
    if not all(isinstance(e.get(field), str) and form(e[field]) for field, form in FORMS) or not (e.get("reasonHash") is None or REASON(e["reasonHash"])):
        return "the content is not stored as Lykta stores it"
    if e["previousHash"] != before:
        return "the link to the entry before is broken"
    if e["hash"] != hash_of(municipality, e):
        return "the content does not fit its hash"
    if e.get("reason") is not None and sha(e["reason"].encode("utf-8")).hex() != e.get("reasonHash"):
        return "the reason is not the one that was written"
    return None


# --- 2. The tree: RFC 6962 over the entries' hashes. It keeps the roots of its whole subtrees only.

class Tree:
    def __init__(self):
        self.size, self.edge = 0, []

    def add(self, leaf):
        self.edge.append(sha(b"\0" + leaf))
        whole = self.size
        while whole & 1:
            right = self.edge.pop()
            self.edge.append(sha(b"\1" + self.edge.pop() + right))
            whole >>= 1
        self.size += 1

    def root(self):
        root = self.edge[-1] if self.edge else sha(b"")
        for left in reversed(self.edge[:-1]):
            root = sha(b"\1" + left + root)
        return root.hex()


# --- 3. The signature: ECDSA on the curve P-256 with SHA-256 (FIPS 186-5, 6.4.2), written out.

P = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296, 0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def plus(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0] and (a[1] + b[1]) % P == 0:
        return None
    slope = ((3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P) if a == b else (b[1] - a[1]) * pow(b[0] - a[0], -1, P)) % P
    x = (slope * slope - a[0] - b[0]) % P
    return (x, (slope * (a[0] - x) - a[1]) % P)


def times(k, point):
    total = None
    while k:
        if k & 1:
            total = plus(total, point)
        point, k = plus(point, point), k >> 1
    return total


def is_signed(said, signature, key):
    if len(signature) < 8 or signature[0] != 0x30 or signature[2] != 2:
        return False
    end = 4 + signature[3]
    r, s = int.from_bytes(signature[4:end], "big"), int.from_bytes(signature[end + 2:], "big")
    if not (0 < r < N and 0 < s < N):
        return False
    w = pow(s, -1, N)
    point = plus(times(int.from_bytes(sha(said), "big") * w % N, G), times(r * w % N, key))
    return point is not None and point[0] % N == r


def point_of(spki):
    # A P-256 public key ends with 04, x and y (SEC 1, 2.3.3).
    if len(spki) < 65 or spki[-65] != 4:
        raise ValueError("not a P-256 public key")
    x, y = int.from_bytes(spki[-64:-32], "big"), int.from_bytes(spki[-32:], "big")
    if (y * y - x * x * x + 3 * x - 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B) % P:
        raise ValueError("not a point of P-256")
    return (x, y)


# --- 4. The checkpoints: each line signed, each holding the hash of the line before.

def tried(lines, municipality, key):
    """The checkpoints that hold, and what is wrong with the first that does not."""
    whole, before = [], None
    for number, line in enumerate(lines, 1):
        said, _, signature = line.partition(" ")
        try:
            point, signature = json.loads(said), base64.b64decode(signature, validate=True)
            size, root, head = point["size"], point["root"], point["head"]
        except (ValueError, KeyError, TypeError):
            print("  note: checkpoint line %d is not whole and is not counted" % number)
            continue
        if not signature:
            print("  note: checkpoint line %d is not whole and is not counted" % number)
            continue
        if key is None:
            return whole, "the key to try the checkpoints with is not there"
        if point["municipality"] != municipality or not is_signed(said.encode("utf-8"), signature, key):
            return whole, "the checkpoint on line %d is not signed with the installation's key" % number
        if point["previous"] != (None if before is None else sha(before.encode("utf-8")).hex()) or (whole and size <= whole[-1]["size"]):
            return whole, "the checkpoint before line %d is changed or gone" % number
        whole.append({"size": size, "root": root, "head": head, "at": point["at"]})
        before = line
    return whole, None


# --- 5. The walk.

def verify(lines, pinned=None):
    """(municipality, entries that hold, number of the first bad entry or None, what is wrong or None)"""
    def parsed():
        for line in lines:
            try:
                value = json.loads(line)
            except ValueError:
                value = None
            yield value if isinstance(value, dict) else {}

    rows = parsed()
    first = next(rows, {})
    if first.get("format") != "lykta-audit-1":
        return "?", 0, None, "the file is no exported audit trail (lykta-audit-1)"
    municipality, spki = first["municipality"], base64.b64decode(first["publicKey"]) if first.get("publicKey") else None
    if spki is not None and pinned is None:
        print("The key in the file has the fingerprint %s: compare it with the one you wrote down." % sha(spki).hex()[:32])
    key = point_of(pinned or spki) if pinned or spki else None
    points, row = [], next(rows, None)
    while row is not None and "checkpoint" in row:
        points.append(row["checkpoint"])
        row = next(rows, None)
    points, wrong = tried(points, municipality, key)
    tree, before, due, head = Tree(), "0" * 64, list(points), None
    while row is not None:
        if head is not None or not ("entry" in row or "head" in row):
            return municipality, tree.size, tree.size + 1, "a line cannot be read"
        if "head" in row:
            head = row["head"]
        else:
            entry = row["entry"]
            fault = fault_of(municipality, entry, tree.size + 1, before)
            if fault:
                return municipality, tree.size, tree.size + 1, fault
            before = entry["hash"]
            tree.add(bytes.fromhex(before))
            if due and due[0]["size"] == tree.size:
                point = due.pop(0)
                if point["root"] != tree.root() or point["head"] != before:
                    done = points[len(points) - len(due) - 2]["size"] if len(points) - len(due) > 1 else 0
                    return municipality, tree.size, done + 1, "one of the entries %d-%d is not the one the checkpoint of %s vouched for" % (done + 1, tree.size, point["at"])
        row = next(rows, None)
    if due:
        return municipality, tree.size, tree.size + 1, "entries that the checkpoint of %s vouched for are gone" % due[-1]["at"]
    if head is None:
        return municipality, tree.size, tree.size, "the chain's head is changed or gone"
    if head["number"] > tree.size:
        return municipality, tree.size, tree.size + 1, "the chain ends before its head: entries at the end are gone"
    if 0 <= head["number"] < tree.size and (not points or head["number"] >= points[-1]["size"]):
        return municipality, tree.size, head["number"] + 1, "the entry lies beyond the chain's head"
    if head["number"] != tree.size or head["hash"] != before:
        return municipality, tree.size, tree.size, "the chain's head is changed or gone"
    if wrong is None and points:
        print("  %d checkpoints, the last at entry %d (%s)" % (len(points), points[-1]["size"], points[-1]["at"]))
    elif wrong is None:
        print("  note: no checkpoint in the file: a chain rewritten as a whole would not be seen")
    return municipality, tree.size, None, wrong


def main(arguments):
    if len(arguments) not in (2, 3):
        print(__doc__)
        return 2
    pinned = None
    if len(arguments) == 3:
        pem = open(arguments[2], encoding="ascii").read()
        pinned = base64.b64decode("".join(line for line in pem.splitlines() if not line.startswith("-----")))
    with open(arguments[1], encoding="utf-8", newline="\n") as lines:
        municipality, entries, bad, why = verify(lines, pinned)
    if why is None:
        print("%s: %d entries, all whole." % (municipality, entries))
        return 0
    print("%s: WRONG%s: %s." % (municipality, "" if bad is None else " at entry %d" % bad, why))
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
