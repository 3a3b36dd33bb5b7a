// Advice on a text while it is being typed; without a script the last page gives it.
// The same rules as there: the server checks, nothing is changed unless a button is pressed.

const PAUSE = 900; // ms without a key; whoever is typing is left alone
const form = document.querySelector("form[data-check]");

if (form) form.querySelectorAll("[data-advice]").forEach((field) => adviseOn(field, form));

function adviseOn(field, form) {
  const words = form.dataset; // what the buttons say, in the page's language
  const list = element("ul", { class: "advice-list advice-typing" });
  const counted = element("p", { class: "advice-count", role: "status", tabindex: "-1" });
  let timer = 0;
  let asking = new AbortController();
  let kept = null; // the entry whose rewrite was taken last: it offers the way back until typing goes on

  field.closest(".field").append(counted, list);

  const ask = async () => {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    if (!field.value.trim()) return show({ count: "", most: 0, findings: [] });
    const texts = [{ where: field.dataset.advice, text: field.value, language: field.lang || document.documentElement.lang }];
    try {
      const answer = await fetch(words.check, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ case: words.case, texts }),
        signal: asking.signal,
      });
      if (answer.ok) show(await answer.json());
    } catch {
      // typed on meanwhile, or no connection: the next pause asks again, and the last page in any case
    }
  };

  const show = ({ count, most, findings }) => {
    const held = list.contains(document.activeElement);
    const before = new Map([...list.children].map((entry) => [entry.dataset.key, entry]));
    // What is still said keeps its element, or the focus would jump away from under whoever is on it.
    const entries = findings.slice(0, most).map((finding) => before.get(keyOf(finding)) ?? entryOf(finding));
    if (kept && !entries.includes(kept)) entries.unshift(kept);
    for (const old of before.values()) if (!entries.includes(old)) old.remove();
    entries.forEach((entry, at) => list.children[at] === entry || list.insertBefore(entry, list.children[at] ?? null));
    if (held && !list.contains(document.activeElement)) counted.focus();
    if (counted.textContent !== count) counted.textContent = count;
  };

  const entryOf = (finding) => {
    const entry = element("li", { class: `advice-item advice-${finding.severity}`, "data-key": keyOf(finding) });
    entry.append(...partsOf(finding, entry));
    return entry;
  };

  const partsOf = (finding, entry) => {
    const what = element("p", { class: "advice-what" });
    what.append(...(finding.found ? [element("mark", {}, finding.found), " "] : []), finding.message);
    const why = element("details", { class: "advice-why" });
    why.append(element("summary", {}, words.why), element("p", {}, `${finding.why} ${finding.suggestion}`.trim()));
    const deeds = element("div", { class: "advice-deeds" });
    for (const rewrite of finding.rewrites.slice(0, 3)) {
      const label = rewrite ? words.write.replace("#", rewrite) : words.leaveOut;
      deeds.append(button(label, () => take(finding, rewrite, entry)));
    }
    if (finding.severity !== "stop") deeds.append(button(words.leave, () => leave(finding, entry), "quiet"));
    return [what, why, deeds];
  };

  const take = (finding, rewrite, entry) => {
    if (textAt(field, finding.start, finding.end) !== finding.found) return ask(); // changed meanwhile
    replaceAt(field, finding.start, finding.end, rewrite);
    kept = entry;
    entry.dataset.key = "";
    entry.replaceChildren(element("p", { class: "advice-what" }, words.taken), button(words.undo, () => undo(finding, rewrite, entry), "quiet"));
    focusOn(entry);
  };

  const undo = (finding, rewrite, entry) => {
    const end = finding.start + [...rewrite].length;
    if (textAt(field, finding.start, end) === rewrite) replaceAt(field, finding.start, end, finding.found);
    entry.dataset.key = keyOf(finding);
    entry.replaceChildren(...partsOf(finding, entry));
    focusOn(entry);
  };

  const leave = async (finding, entry) => {
    const next = entry.nextElementSibling ?? entry.previousElementSibling;
    entry.remove();
    if (next) focusOn(next);
    else counted.focus();
    const body = new URLSearchParams({ guard: form.elements.guard.value, fingerprint: finding.fingerprint });
    await fetch(words.left, { method: "POST", body }).catch(() => undefined); // said again is no harm
    ask();
  };

  field.addEventListener("input", (event) => {
    if (event.isTrusted) kept = null; // typed, not put in by a button
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  if (field.value.trim()) ask();
}

function keyOf(finding) {
  return `${finding.id} ${finding.start} ${finding.found}`;
}

function focusOn(entry) {
  entry.querySelector("button").focus();
}

/** The server counts code points, the field counts UTF-16 units. */
function textAt(field, start, end) {
  return [...field.value].slice(start, end).join("");
}

function replaceAt(field, start, end, text) {
  const units = (count) => textAt(field, 0, count).length;
  field.setRangeText(text, units(start), units(end), "end");
  field.dispatchEvent(new Event("input", { bubbles: true })); // saved like anything typed
}

function button(label, act, kind = "secondary") {
  const made = element("button", { type: "button", class: `button button-${kind}` }, label);
  made.addEventListener("click", act);
  return made;
}

function element(name, attributes, text = "") {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.textContent = text;
  return made;
}
