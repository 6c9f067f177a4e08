"""A value of ours, and one of real Psych's, in a common form of JSON that keeps Ruby's types apart."""

from __future__ import annotations

import base64
import datetime
import json
import math
import shutil
import struct
import subprocess
from collections.abc import Sequence
from types import TracebackType
from typing import TypeAlias

import pytest

from editor.post.front_matter import Moment, OddKey, Symbol, Value

needs_ruby = pytest.mark.skipif(shutil.which("ruby") is None, reason="Ruby is not installed")

Form: TypeAlias = "bool | int | float | str | list[Form] | dict[str, Form] | None"

_PSYCH = r"""
require "yaml"; require "date"; require "json"
def form(v)
  case v
  when nil, true, false, Integer then v
  when Float then { "float" => v.finite? ? [v].pack("G").unpack1("H*") : v.to_s }
  when String then v.encoding == Encoding::BINARY ? { "binary" => v.unpack1("H*") } : { "text" => v }
  when Time then { "time" => (v.to_r * 1_000_000_000).floor }
  when Date then { "date" => v.strftime("%Y-%m-%d") }
  when Array then v.map { |x| form(x) }
  when Hash then { "map" => v.map { |k, x| [form(k), form(x)] } }
  end
end
$stdout.sync = true
$stdin.each_line do |line|
  answer = begin
    { "value" => form(Psych.safe_load(JSON.parse(line), permitted_classes: [Date, Time], aliases: true)) }
  rescue Psych::SyntaxError => e
    { "syntax" => e.problem, "line" => e.line, "column" => e.column }
  rescue StandardError, SystemStackError => e
    { "refused" => e.class.name }
  end
  puts JSON.generate(answer, ascii_only: true)
end
"""


class RealPsych:
    """A Ruby process that reads YAML as Debian's Jekyll does."""

    def __enter__(self) -> RealPsych:
        self._process = subprocess.Popen(
            ["ruby", "-W0", "-e", _PSYCH], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate()

    def read(self, text: str) -> dict[str, Form]:
        """Return the ``value`` of *text* in its common form, or ``syntax``, ``line`` and ``column``, or ``refused``."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(text) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Form] = json.loads(self._process.stdout.readline())
        return answer


def read_by_ruby(texts: Sequence[str]) -> list[dict[str, Form]]:
    """Return what real Psych reads in each of *texts*."""
    with RealPsych() as psych:
        return [psych.read(text) for text in texts]


def form_of(value: Value) -> Form:
    """Return *value* in the common form."""
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        return {"float": struct.pack(">d", value).hex() if math.isfinite(value) else _ruby_name(value)}
    if isinstance(value, str):
        return {"text": value}
    if isinstance(value, bytes):
        return {"binary": value.hex()}
    if isinstance(value, Symbol):
        return {"symbol": value.name}
    if isinstance(value, Moment):
        return {"time": value.ns}
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    if isinstance(value, list):
        return [form_of(part) for part in value]
    return {"map": [[_form_of_key(key), form_of(part)] for key, part in value.items()]}


def _form_of_key(key: OddKey | Value) -> Form:
    return form_of(key.value if isinstance(key, OddKey) else key)


def recorded_form(value: Value) -> Form:
    """Return *value* in the form of the recorded cases, which loses a little more."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else {"$float": _ruby_name(value)}
    if isinstance(value, bytes):
        return {"$binary": base64.b64encode(value).decode()}
    if isinstance(value, Symbol):
        return {"$symbol": value.name}
    if isinstance(value, Moment):
        seconds, nanoseconds = divmod(value.ns, 1_000_000_000)
        moment = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
        return {"$time": f"{moment:%Y-%m-%dT%H:%M:%S}.{nanoseconds:09d}Z"}
    if isinstance(value, datetime.date):
        return {"$date": value.isoformat()}
    if isinstance(value, list):
        return [recorded_form(part) for part in value]
    if all(isinstance(key, str) and not key.startswith("$") for key in value):
        return {str(key): recorded_form(part) for key, part in value.items()}
    return {"$pairs": [[_recorded_key(key), recorded_form(part)] for key, part in value.items()]}


def _recorded_key(key: OddKey | Value) -> Form:
    return recorded_form(key.value if isinstance(key, OddKey) else key)


def _ruby_name(value: float) -> str:
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


def same_form(one: Form, other: Form) -> bool:
    """Tell whether two forms are one: 1, 1.0 and true are three."""
    return json.dumps(one) == json.dumps(other)
