// The caret's block in the page, which is marked faintly; and where a click would put the caret.
(() => {
  "use strict";
  const CONTEXT = 64; // letters on either side by which the clicked place is found in the source
  // What has a use of its own for a click.
  const USED = "a[href], summary, label, audio, video, button, input, select, textarea, map";
  const { blocks, ids, seen, boxOf, flow, keepInSight, tell } = frontispiece;
  const root = document.documentElement;
  let marked = null; // the box of the block, which has none in the page of a site
  let caretId = null;
  let hadSelection = false;

  function mark(element) {
    if (element === marked) return;
    marked?.classList?.remove("caret");
    marked = element;
    marked?.classList?.add("caret");
  }

  function blockAt(event) {
    const block = flow.blockOf(event.target);
    if (block) return block;
    const ends = flow.firstAndLast();
    if (!ends || event.clientY < boxOf(ends[0]).top || event.clientY > boxOf(ends[1]).bottom) return null;
    return seen(event.clientY)[0];
  }

  // What is read before and behind the clicked place within its block; a picture is read as its address.
  function readAround(block, { target, clientX, clientY }) {
    if (target.localName === "img") return ["", target.getAttribute("src")?.split("/").at(-1) ?? ""];
    const place = document.caretRangeFromPoint(clientX, clientY);
    const nodes = flow.nodesOf(block);
    if (!place || !nodes.some((node) => node.contains(place.startContainer))) return ["", ""];
    const [before, after] = [document.createRange(), document.createRange()];
    before.setStartBefore(nodes[0]);
    before.setEnd(place.startContainer, place.startOffset);
    after.setStart(place.startContainer, place.startOffset);
    after.setEndAfter(nodes.at(-1));
    return [before.toString(), after.toString()];
  }

  function shareOf(block, before, after, y) {
    if (before || after) return before.length / (before.length + after.length);
    const { top, height } = boxOf(block);
    return height ? Math.min(1, Math.max(0, (y - top) / height)) : 0;
  }

  // A click that takes a selection away is meant for that.
  document.addEventListener("pointerdown", () => { hadSelection = !window.getSelection().isCollapsed; }, true);

  document.addEventListener("click", (event) => {
    if (!event.isTrusted || event.button !== 0 || event.detail !== 1 || event.ctrlKey || event.shiftKey || event.altKey || event.metaKey) return;
    if (hadSelection || !window.getSelection().isCollapsed) return;
    if (event.target.closest(USED)) return;
    const block = blockAt(event);
    if (!block) return;
    const [before, after] = readAround(block, event);
    tell("click", {
      block: ids.get(block),
      before: before.slice(-CONTEXT),
      after: after.slice(0, CONTEXT),
      share: shareOf(block, before, after, event.clientY),
      note: event.target.closest(".footnotes li[id^='fn:']")?.id.slice(3) ?? "",
    });
  });

  flow.onMoved(() => mark(blocks.get(caretId) ?? null));

  Object.assign(frontispiece, {
    setMarking(marking) { root.classList.toggle("marks-caret", marking); },
    moveCaret(block, share, kept) {
      caretId = block;
      mark(blocks.get(block) ?? null);
      if (kept) keepInSight(block, share);
    },
  });
  return true;
})();
