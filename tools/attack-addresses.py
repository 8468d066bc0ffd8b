#!/usr/bin/env python3
"""Walks a running Lykta as a signed-in person and writes every page and parameter there is, for wapiti and sqlmap to try.

attack-addresses.py BASE COOKIE TOKEN OUT

OUT/pages.txt gets a page of each shape a line, OUT/get.txt every link and every form by GET, one of each shape. OUT/*.req gets a request each: every form by POST, one of
each shape, and every door of the API with a value in each field, as the OpenAPI document describes them. Signing out and the way back from it are left alone.
"""
import html.parser
import json
import pathlib
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

MOST_PAGES = 400
LEFT_ALONE = ("/logga-ut", "/konto/inloggningar", "/demo", "/konto/passkey", "/openapi", "/_framework")
ONE_OF_MANY = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-W\d\d|\d{4}-\d\d-\d\d|(?<=/)\d+(?=/|$)")

base, cookie, token, out = sys.argv[1], sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
out.mkdir(parents=True, exist_ok=True)


class Page(html.parser.HTMLParser):
    """The links and the forms of a page."""

    def __init__(self):
        super().__init__()
        self.links, self.forms, self.select = [], [], None

    def handle_starttag(self, tag, attrs):
        at = {k: v or "" for k, v in attrs}
        if tag == "a" and "href" in at:
            self.links.append(at["href"])
        elif tag == "form":
            self.forms.append((at.get("action", ""), at.get("method", "get").lower(), {}))
        elif self.forms and tag in ("input", "textarea", "select", "button") and at.get("name"):
            if at.get("type") != "file":
                self.forms[-1][2].setdefault(at["name"], at.get("value") or "a")
            self.select = at["name"] if tag == "select" else self.select
        elif self.forms and tag == "option" and self.select and at.get("value"):
            if self.forms[-1][2].get(self.select) == "a":
                self.forms[-1][2][self.select] = at["value"]


def fetch(url):
    request = urllib.request.Request(url, headers={"Cookie": cookie, "Accept": "text/html"})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            kind = answer.headers.get_content_type()
            return answer.url, answer.read().decode("utf-8", "replace") if kind == "text/html" else ""
    except urllib.error.HTTPError as error:
        return url, error.read().decode("utf-8", "replace") if error.headers.get_content_type() == "text/html" else ""


def shape(method, path, names):
    return method, ONE_OF_MANY.sub("*", path), tuple(sorted(set(names)))


def walk():
    seen, shapes, queue = {}, {}, [base + "/9901", base + "/9901/rapporter", base + "/logga-in", base + "/om/trygghet"]
    while queue and len(seen) < MOST_PAGES:
        url, text = fetch(queue.pop(0))
        page = Page()
        page.feed(text)
        here = urllib.parse.urlsplit(url)
        for href in page.links:
            link = urllib.parse.urlsplit(urllib.parse.urljoin(url, href))
            if link.netloc != here.netloc or any(x in link.path for x in LEFT_ALONE):
                continue
            fields = dict(urllib.parse.parse_qsl(link.query))
            key = shape("get", link.path, fields)
            if key not in seen:
                seen[key] = urllib.parse.urlunsplit(link._replace(fragment=""))
                queue.append(seen[key])
                if fields:
                    shapes[key] = (link.path, fields)
        for action, method, fields in page.forms:
            target = urllib.parse.urlsplit(urllib.parse.urljoin(url, action or here.path + ("?" + here.query if here.query and method == "post" else "")))
            if fields and not any(x in target.path for x in LEFT_ALONE):
                shapes.setdefault(shape(method, target.path, fields), (target.path + ("?" + target.query if method == "post" and target.query else ""), fields))
    return seen, shapes


def value(schema, documents):
    if "$ref" in schema:
        return value(documents[schema["$ref"].rsplit("/", 1)[1]], documents)
    for any_of in ("oneOf", "anyOf", "allOf"):
        if any_of in schema:
            return value(next((s for s in schema[any_of] if s.get("type") != "null"), {}), documents)
    kind = schema.get("type")
    kind = next((k for k in kind if k != "null"), "string") if isinstance(kind, list) else kind
    if schema.get("enum"):
        return schema["enum"][0]
    if kind == "object" or "properties" in schema:
        return {n: value(s, documents) for n, s in schema.get("properties", {}).items()}
    if kind == "array":
        return [value(schema.get("items", {}), documents)]
    return {"integer": 1, "number": 59.6, "boolean": True}.get(kind, {"date-time": "2026-11-18T12:00:00Z", "date": "2026-11-18", "uuid": "019a9a00-0000-7000-8000-000000000001"}.get(schema.get("format"), "a"))


def doors():
    with urllib.request.urlopen(base + "/openapi/v1.json", timeout=60) as answer:
        document = json.load(answer)
    documents = document.get("components", {}).get("schemas", {})
    for path, ways in document["paths"].items():
        for method, door in ways.items():
            if method not in ("get", "post", "put", "patch"):
                continue
            given = [(p["name"], p["in"], value(p.get("schema", {}), documents)) for p in door.get("parameters", [])]
            filled = path
            for name, where, example in given:
                filled = filled.replace("{" + name + "}", urllib.parse.quote(str(example))) if where == "path" else filled
            query = {name: example for name, where, example in given if where == "query"}
            content = door.get("requestBody", {}).get("content", {}).get("application/json")
            yield method.upper(), filled, query, value(content["schema"], documents) if content else None


seen, shapes = walk()
host = urllib.parse.urlsplit(base).netloc
parameters, requests = 0, 0
(out / "pages.txt").write_text("".join(page + "\n" for page in seen.values()))
with open(out / "get.txt", "w") as addresses:
    for (method, _, names), (path, fields) in sorted(shapes.items()):
        parameters += len([n for n in names if "RequestVerificationToken" not in n and n != "_handler"])
        if method == "get":
            addresses.write(base + path + "?" + urllib.parse.urlencode(fields) + "\n")
        else:
            requests += 1
            (out / f"form-{requests:03}.req").write_text(
                f"POST {path} HTTP/1.1\r\nHost: {host}\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n{urllib.parse.urlencode(fields)}")
for method, path, query, body in doors():
    parameters += len(query) + (len(body) if isinstance(body, dict) else 0)
    if query or body:
        requests += 1
        target = path + ("?" + urllib.parse.urlencode(query) if query else "")
        said = json.dumps(body) if body is not None else ""
        (out / f"api-{requests:03}.req").write_text(
            f"{method} {target} HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n\r\n{said}")
print(f"{len(seen)} pages, {len(shapes)} links and forms of their own shape, {requests} requests, {parameters} parameters")
