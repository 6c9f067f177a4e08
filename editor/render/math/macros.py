"""The commands that a formula defines for itself, put in where they are used, within bounds.

latex2mathml would do this too, but without any: ten definitions, each of twice the one before, make it run for hours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from editor.render.math.tokens import Reader, Unreadable

_MOST_USES = 1_000
_MOST_TOKENS = 20_000
_MOST_ARGUMENTS = 9


@dataclass(frozen=True, slots=True)
class _Macro:
    body: list[str]
    arguments: int = 0
    default: list[str] | None = None
    """What the first argument is where it is not given in brackets."""


class Macros:
    """What the definitions of one formula mean, each from where it stands."""

    def __init__(self) -> None:
        self._known: dict[str, _Macro] = {}
        self._uses = 0
        self._tokens = 0

    def read_definition(self, token: str, reader: Reader) -> bool:
        """Take the definition that *token* begins; False where it begins none. Raises Unreadable."""
        read = _DEFINITIONS.get(token)
        if read is not None:
            name, macro = read(self, reader)
            self._known[name] = macro
        return read is not None

    def expand(self, token: str, reader: Reader) -> bool:
        """Put what *token* stands for back to *reader*; False where it is no macro. Raises Unreadable."""
        macro = self._known.get(token)
        if macro is None:
            return False
        given = []
        if macro.default is not None:
            option = reader.option()
            given.append(macro.default if option is None else option)
        given += [reader.argument() for _ in range(macro.arguments - len(given))]
        body = _filled(macro.body, given)
        self._uses += 1
        self._tokens += len(body)
        if self._uses > _MOST_USES or self._tokens > _MOST_TOKENS:
            raise Unreadable("the formula's commands never end")
        reader.put_back(body)
        return True

    def _new_command(self, reader: Reader) -> tuple[str, _Macro]:
        reader.take("*")
        name = _name(reader.argument())
        count = "".join(reader.option() or ["0"])
        if not count.isdecimal() or int(count) > _MOST_ARGUMENTS:
            raise Unreadable("a command of so many arguments")
        default = reader.option()
        return name, _Macro(reader.argument(), int(count), default)

    def _definition(self, reader: Reader) -> tuple[str, _Macro]:
        name = _name([reader.next() or ""])
        places = []
        while (token := reader.next()) != "{":
            if token is None:
                raise Unreadable("a definition without a body")
            if token != " ":
                places.append(token)
        expected = [sign for number in range(1, len(places) // 2 + 1) for sign in ("#", str(number))]
        if places != expected or len(places) > 2 * _MOST_ARGUMENTS:
            raise Unreadable("arguments told apart by signs")
        return name, _Macro(reader.up_to("}"), len(places) // 2)

    def _other_name(self, reader: Reader) -> tuple[str, _Macro]:
        name = _name(reader.argument())
        reader.take("=")
        meaning = reader.argument()
        return name, self._known.get(meaning[0] if meaning else "", _Macro(meaning))

    def _operator(self, reader: Reader) -> tuple[str, _Macro]:
        star = ["*"] if reader.take("*") else []
        name = _name(reader.argument())
        return name, _Macro(["\\operatorname", *star, "{", *reader.argument(), "}"])


def _name(tokens: list[str]) -> str:
    name = "".join(tokens).strip()
    if len(name) < 2 or name[0] != "\\" or name in _FIXED:
        raise Unreadable("a name that no command may have")
    return name


def _filled(body: list[str], given: list[list[str]]) -> list[str]:
    filled: list[str] = []
    signs = iter(body)
    for token in signs:
        if token != "#":
            filled.append(token)
            continue
        number = next(signs, "")
        if not number.isdecimal() or not 1 <= int(number) <= len(given):
            raise Unreadable("an argument that is not there")
        filled += given[int(number) - 1]
    return filled


_FIXED = frozenset(("\\begin", "\\end", "\\left", "\\right", "\\\\"))
_DEFINITIONS: dict[str, Callable[[Macros, Reader], tuple[str, _Macro]]] = {
    "\\newcommand": Macros._new_command,
    "\\renewcommand": Macros._new_command,
    "\\providecommand": Macros._new_command,
    "\\def": Macros._definition,
    "\\gdef": Macros._definition,
    "\\let": Macros._other_name,
    "\\DeclareMathOperator": Macros._operator,
}
