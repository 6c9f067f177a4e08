"""Posts that attack through Liquid: what they may not read, and how long they may take."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.attacks.conftest import Listener
from tests.journeys.conftest import Writer

LOOPS = "{% for a in (1..9999999) %}{% for b in (1..9999999) %}{% endfor %}{% endfor %}"
GROWTH = "{% assign x = 'xxxxxxxxxx' %}" + "{% assign x = x | append: x %}" * 40 + "{{ x | size }}"
NESTED = "{% if true %}" * 5_000
ATTACKS = {
    "an include above its folder": "{% include ../_data/secrets.yml %}",
    "an include by a whole path": "{% include {{ page.file }} %}",
    "a link out of the includes": "{% include leak.html %}",
    "a relative include of what is hidden": "{% include_relative ../.env %}",
    "a relative include outside of the site": "{% include_relative ../../outside/secret.txt %}",
    "a loop without end": LOOPS,
    "a text that doubles": GROWTH,
    "an include that includes itself": "{% include again.html %}",
    "blocks without bottom": NESTED,
    "a script": "{{ page.script }}",
    "a picture from elsewhere": "{{ page.picture }}",
}


@pytest.mark.parametrize("attack", ATTACKS.values(), ids=ATTACKS.keys())
def test_an_attack_through_liquid_stays_within_its_page(
    reader: Writer, site: Path, listener: Listener, attack: str
) -> None:
    secret = site.parent / "outside" / "secret.txt"
    (site / "_includes" / "leak.html").symlink_to(secret)
    (site / "_includes" / "again.html").write_text("again {% include again.html %}{% include again.html %}")
    file = site / "_posts" / "2024-01-01-attack.md"
    script = "<script>document.title='pwned'</script><img src=x onerror=\\\"document.title='pwned'\\\">"
    picture = f"<img src='http://{listener.host}/x.png'>"
    head = f'title: T\nfile: {secret}\nscript: "{script}"\npicture: "{picture}"'
    file.write_text(f"---\n{head}\n---\nThe title is {{{{ page.title }}}}.\n\n{attack}\n")
    post = reader.open(file)

    text = "document.body.textContent"
    ran = "The title is T."
    reader.qtbot.waitUntil(lambda: ran in str(reader.ask_page(text)) or bool(reader.workbench.preview.faults))
    assert "SENTINEL" not in str(reader.ask_page(text))
    assert reader.ask_page("document.title") == "Preview"
    assert listener.connections == 0

    post.text.insertPlainText("Still here. ")
    reader.qtbot.waitUntil(lambda: "Still here. " in str(reader.ask_page(text)))
