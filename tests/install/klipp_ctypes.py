"""Klipp from another language, by the C interface alone: libklipp.so, a golden document, its card and a signup step."""
import ctypes
import sys
from concurrent.futures import ThreadPoolExecutor

ARTICLE, CARD = 0, 1
WRONG_TYPE, MISSING, BAD_OPTION = 2, 3, 6
TOO_LONG = (BAD_OPTION, b"bad-option\0\0klipp_input() was asked for less")


class Klipp:
    """One renderer, for one thread at a time."""

    def __init__(self, library):
        self.library = ctypes.CDLL(library)
        self.library.klipp_new.restype = ctypes.c_void_p
        for name in ("klipp_input", "klipp_output"):
            getattr(self.library, name).restype = ctypes.c_void_p
        self.self = ctypes.c_void_p(self.library.klipp_new())
        assert self.library.klipp_abi_version() == 1

    def close(self):
        self.library.klipp_free(self.self)

    def put(self, data):
        ctypes.memmove(self.library.klipp_input(self.self, len(data)), data, len(data))

    def output(self):
        size = ctypes.c_uint32(self.library.klipp_output_size(self.self)).value
        return ctypes.string_at(self.library.klipp_output(self.self), size)

    def render(self, kind, document, **options):
        names = b"".join(f"{name}\0{value}\0".encode() for name, value in options.items())
        self.put(names + document)
        return self.library.klipp_render(self.self, kind, len(names), len(document)), self.output()

    def signup_step(self, attempt):
        self.put(attempt)
        return self.library.klipp_signup_step(self.self, len(attempt)), self.output()


def read(path):
    with open(path, "rb") as file:
        return file.read()


def check(found, wanted):
    assert found == wanted, f"found {found!r}\nwanted {wanted!r}"


def check_rendering(library, kind, document, golden, base):
    klipp = Klipp(library)
    for _ in range(50):
        check(klipp.render(kind, document, base=base), (0, golden))
        check(klipp.render(kind, b'{"url": "https://news.example/"}')[0], MISSING)
    klipp.close()


def check_errors(library):
    klipp = Klipp(library)
    code, fields = klipp.render(CARD, b'{"url": "https://news.example/"}')
    check((code, fields), (MISSING, b"missing\0/title\0is missing; a card needs a headline"))
    check(klipp.render(CARD, b"{}", layout="sideways")[1].split(b"\0")[0], b"bad-option")
    for sizes in [(1, 2), (0, 3), (0xFFFFFFFF, 3), (3, 0)]:  # more than was asked for
        klipp.put(b"{}")
        check((klipp.library.klipp_render(klipp.self, CARD, *map(ctypes.c_uint32, sizes)), klipp.output()), TOO_LONG)
    klipp.put(b"{}")
    check((klipp.library.klipp_signup_step(klipp.self, 3), klipp.output()), TOO_LONG)
    check(klipp.render(99, b"{}")[0], BAD_OPTION)
    check(klipp.render(CARD, b"\0")[1].split(b"\0")[:2], [b"not-json", b"byte 0"])
    check(klipp.signup_step(b"[]")[0], WRONG_TYPE)
    klipp.close()


def check_problems(library):
    klipp = Klipp(library)
    wrong = b'{"title": "T", "url": "https://news.example/", "date_published": "soon", "tags": [{}]}'
    code, markup = klipp.render(CARD, wrong)
    size = klipp.library.klipp_problems_size(klipp.self)
    behind = ctypes.string_at(klipp.library.klipp_output(klipp.self), len(markup) + size)[len(markup):]
    check((code, behind), (0, b"\0bad-value\0/date_published\0wrong-type\0/tags/0"))
    for document in [b'{"title": "T", "url": "https://news.example/"}', b"[]"]:
        klipp.render(CARD, document)
        check(klipp.library.klipp_problems_size(klipp.self), 0)
    klipp.close()


def check_step(library, attempt, wanted):
    klipp = Klipp(library)
    check(klipp.signup_step(attempt), (0, wanted))
    klipp.close()


def main(library, base, document, card, article, attempt, step):
    check_errors(library)
    check_problems(library)
    check_step(library, read(attempt), read(step))
    widgets = [(CARD, read(card)), (ARTICLE, read(article))]
    with ThreadPoolExecutor(len(widgets)) as threads:
        for work in [threads.submit(check_rendering, library, kind, read(document), golden, base) for kind, golden in widgets]:
            work.result()
    print("ok")


if __name__ == "__main__":
    main(*sys.argv[1:])
