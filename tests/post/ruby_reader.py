"""Real Ruby's reading of front matter, many at a time, as Debian's Jekyll (and the gem's safe_yaml) does it."""

from __future__ import annotations

import base64
import datetime
import json
import math
import os
import shutil
import subprocess
from collections.abc import Iterable
from typing import TypeAlias

import pytest

from editor.post.values import Moment, Symbol, Value, key_text

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

needs_ruby = pytest.mark.skipif(shutil.which("ruby") is None, reason="Ruby is not installed")

# The encoding is that of the recorded answers. SAFE_YAML_LIB names the folder of the gem's lib, if it is there.
_SCRIPT = r"""
require "json"
require "psych"
require "date"
if ENV["SAFE_YAML_LIB"]
  $LOAD_PATH.unshift(ENV["SAFE_YAML_LIB"])
  require "safe_yaml/load"
end
def enc(v)
  case v
  when nil, true, false, Integer then v
  when Float then v.finite? ? v : { "$float" => v.to_s }
  when String
    s = v.dup.force_encoding("UTF-8")
    s.valid_encoding? && v.encoding != Encoding::BINARY ? s : { "$binary" => [v].pack("m0") }
  when Symbol then { "$symbol" => v.to_s }
  when Time then { "$time" => v.getutc.strftime("%Y-%m-%dT%H:%M:%S.%9NZ") }
  when DateTime then { "$time" => v.to_time.getutc.strftime("%Y-%m-%dT%H:%M:%S.%9NZ") }
  when Date then { "$date" => v.strftime("%Y-%m-%d") }
  when Array then v.map { |x| enc(x) }
  when Hash
    if v.keys.all? { |k| k.is_a?(String) && !k.start_with?("$") }
      v.to_h { |k, x| [k, enc(x)] }
    else
      { "$pairs" => v.map { |k, x| [enc(k), enc(x)] } }
    end
  else { "$other" => v.class.name }
  end
end
def attempt
  enc(yield)
rescue StandardError, SystemStackError => e
  { "$error" => e.class.name + " " + e.message[0, 120] }
end
$stdin.each_line do |line|
  yaml = JSON.parse(line)
  read = [attempt { Psych.safe_load(yaml, permitted_classes: [Date, Time], aliases: true) }]
  read << attempt { SafeYAML.load(yaml) } if defined?(SafeYAML)
  puts JSON.generate(read)
end
"""


def read_by_ruby(yamls: Iterable[str]) -> list[list[Json]]:
    """Return for each of *yamls* the readings of Psych and, where SAFE_YAML_LIB is set, of safe_yaml."""
    lines = "".join(json.dumps(yaml) + "\n" for yaml in yamls)
    done = subprocess.run(
        ["ruby", "-W0", "-e", _SCRIPT],
        input=lines.encode(),
        capture_output=True,
        env={**os.environ, "LC_ALL": "C.UTF-8"},
        timeout=100,
        check=True,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def as_ruby(value: Value) -> Json:
    """Return *value* as the Ruby script encodes it."""
    if isinstance(value, float) and not math.isfinite(value):
        return {"$float": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}
    if isinstance(value, Moment):
        seconds, fraction = divmod(value.ns, 1_000_000_000)
        time = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds)
        return {"$time": f"{time:%Y-%m-%dT%H:%M:%S}.{fraction:09d}Z"}
    if isinstance(value, datetime.date):
        return {"$date": value.isoformat()}
    if isinstance(value, bytes):
        return {"$binary": base64.b64encode(value).decode()}
    if isinstance(value, Symbol):
        return {"$symbol": value.name}
    if isinstance(value, list):
        return [as_ruby(item) for item in value]
    if isinstance(value, dict):
        return {key_text(key): as_ruby(inner) for key, inner in value.items()}
    return value
