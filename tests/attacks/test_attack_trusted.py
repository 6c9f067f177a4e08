"""A site that is trusted runs its scripts; they reach no file, no other window and no part of the app."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.journeys.conftest import Writer
from tests.journeys.servers import NetServer

ATTACKS = {
    "a file of the system": "return await (await fetch('file:///etc/hostname')).text()",
    "a file of the system by XMLHttpRequest": """return await new Promise((give, refuse) => {
        const x = new XMLHttpRequest(); x.onload = () => give(x.responseText); x.onerror = refuse;
        x.open('GET', 'file:///etc/passwd'); x.send(); })""",
    "a hidden file of the site": "const a = await fetch('/.env'); if (a.ok) return await a.text(); throw 0",
    "data of the site": "const a = await fetch('/_data/secrets.yml'); if (a.ok) return await a.text(); throw 0",
    "what git keeps": "const a = await fetch('/.git/config'); if (a.ok) return await a.text(); throw 0",
    "a file outside": "const a = await fetch('/%2e%2e/outside/secret.txt'); if (a.ok) return await a.text(); throw 0",
    "a link to outside": "const a = await fetch('/assets/secret.txt'); if (a.ok) return await a.text(); throw 0",
    "our scripts": "return String(frontispiece.tell)",
    "another window": "const w = window.open('about:blank'); if (w) return 'opened'; throw 0",
    "the clipboard": "return await navigator.clipboard.readText()",
    "where the writer is": "return await new Promise((give, no) => navigator.geolocation.getCurrentPosition(give, no))",
    "the camera": "return await navigator.mediaDevices.getUserMedia({video: true}) && 'seen'",
    "a file by a picker": "return await window.showOpenFilePicker() && 'picked'",
    "a service worker": "return await navigator.serviceWorker.register('/sw.js') && 'registered'",
    "a question": "return prompt('password') === null ? Promise.reject(0) : 'asked'",
}
POST = "---\ntitle: T\nlayout: post\n---\nHello.\n"
TRIES = """<script>
window.results = {};
const tries = TRIES;
for (const [name, code] of Object.entries(tries)) {
  results[name] = null;
  new Function(`return (async () => { ${code} })()`)()
    .then((found) => { results[name] = `reached: ${found}`; })
    .catch(() => { results[name] = "refused"; });
}
setInterval(() => { document.documentElement.dataset.results = JSON.stringify(results); }, 50);
try { top.location = "https://example.org/"; } catch {}
location.hash = "#x";
const link = Object.assign(document.createElement("a"), { href: "/assets/ok.svg", download: "x.svg" });
document.documentElement.append(link); link.click(); link.remove();
</script>"""


HOME_ATTACKS = {
    "a machine at home": "return await (await fetch('HOME/fetched')).text()",
    "one by another spelling": "return (await fetch('HOME/spelled'.replace('192.168.7.7', '0xc0a80707'))).text()",
    "one by its name": "return await (await fetch('HOME/named'.replace('192.168.7.7', 'printer.local'))).text()",
    "one as IPv6 spells it": "return (await fetch('HOME/six'.replace('192.168.7.7', '[fd00::7]'))).text()",
    "one to which another leads": "return await (await fetch('AWAY/to?HOME/led')).text()",
    "one by a socket": """return await new Promise((give, refuse) => {
        const s = new WebSocket('HOME/socket'.replace('http', 'ws')); s.onopen = give; s.onerror = refuse; })""",
    "one by a picture": """return await new Promise((give, refuse) => {
        Object.assign(new Image(), { onload: give, onerror: refuse, src: 'HOME/picture.svg' }); })""",
    "one by a script": """return await new Promise((give, refuse) => { document.head.append(
        Object.assign(document.createElement('script'), { onload: give, onerror: refuse, src: 'HOME/x.js' })); })""",
    "one by a frame": """const frame = Object.assign(document.createElement('iframe'), { src: 'HOME/framed.html' });
        document.documentElement.append(frame);
        return await new Promise((_, no) => setTimeout(no, 300));""",
    "one by a beacon": """navigator.sendBeacon('HOME/beacon', 'x');
        return await new Promise((_, no) => setTimeout(no, 300))""",
    "one by a worker": """return await new Promise((give, refuse) => {
        const code = "fetch('HOME/worked').then((a) => postMessage('got'), () => postMessage('no'))";
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => data === 'got' ? give(data) : refuse(); })""",
}


def results_in(reader: Writer, site: Path, attacks: dict[str, str]) -> dict[str, str | None]:
    """Return what a trusted page got by each of *attacks*."""
    (site / "_layouts").mkdir()
    tries = TRIES.replace("TRIES", json.dumps(attacks).replace("</", "<\\/"))
    layout = f"<html><head>{tries}</head><body><article>{{{{ content }}}}</article></body></html>"
    (site / "_layouts" / "post.html").write_text(layout)
    file = site / "_posts" / "2024-01-01-attack.md"
    file.write_text(POST)
    reader.open(file)
    reader.do("view.preview_page")
    reader.qtbot.waitUntil(lambda: bool(reader.workbench.preview.lacking.text))
    reader.prompts.then(True)
    reader.workbench.preview.lacking.buttons[0].click()
    reader.qtbot.waitUntil(lambda: reader.workbench.preview.is_ready)

    def results() -> dict[str, str | None]:
        told = reader.ask_page("document.documentElement.dataset.results")
        return json.loads(told) if isinstance(told, str) else {"": None}

    reader.qtbot.waitUntil(lambda: None not in results().values())
    return results()


def test_an_attack_of_a_trusted_site_reaches_no_file_and_no_part_of_the_app(
    reader: Writer, site: Path, record_property: Callable[[str, object], None]
) -> None:
    (site / "assets" / "secret.txt").symlink_to("../../outside/secret.txt")
    results = results_in(reader, site, ATTACKS)
    post = reader.workbench.desk.current
    assert post is not None
    assert {name: told for name, told in results.items() if told != "refused"} == {}
    assert results.keys() == ATTACKS.keys()
    assert str(reader.ask_page("location.href")).startswith("frontispiece://post/")
    assert "SENTINEL" not in str(reader.ask_page("document.documentElement.innerHTML"))
    assert post.document.post.source == POST
    assert not list(site.rglob("x.svg"))
    record_property("attacks", len(ATTACKS))


def test_an_attack_of_a_trusted_site_reaches_no_machine_of_the_writers_own_network(
    reader: Writer, site: Path, record_property: Callable[[str, object], None]
) -> None:
    with NetServer({"/picture.svg": '<svg xmlns="http://www.w3.org/2000/svg"/>', "/x.js": "1"}) as server:
        attacks = {
            name: code.replace("HOME", server.home).replace("AWAY", server.address)
            for name, code in HOME_ATTACKS.items()
        }
        results = results_in(reader, site, attacks)
        assert {name: told for name, told in results.items() if told != "refused"} == {}
        asked = [path for path in server.asked if path != "/led"]  # a redirect is told too late, but not its answer
        assert asked == [f"/to?{server.home}/led"]
    record_property("attacks", len(HOME_ATTACKS))
