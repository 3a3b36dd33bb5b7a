// Advice on a text while it is being typed; without a script the last page gives it.
// The same rules as there: the server checks, nothing is changed unless a button is pressed.

const PAUSE = 900; // ms without a key; whoever is typing is left alone
const form = document.querySelector("form[data-check]");

if (form) form.querySelectorAll("[data-advice]").forEach((field) => adviseOn(field, form));

function adviseOn(field, form) {
  const words = form.dataset; // what the buttons say, in the page's language
  const list = element("ul", { class: "advice-list advice-typing", hidden: "" }); // an empty list is read out as one
  const counted = element("p", { class: "advice-count", tabindex: "-1" });
  const about = new WeakMap(); // entry of the list -> its finding, with the place where its words stand now
  let timer = 0;
  let asking = new AbortController();
  let kept = null; // the entry whose rewrite was taken last: it offers the way back until typing goes on

  field.closest(".field").append(counted, list);

  const ask = async () => {
    clearTimeout(timer);
    asking.abort();
    asking = new AbortController();
    if (!field.value.trim()) return show({ count: "", most: 0, findings: [] });
    const language = form.elements.written_in?.value || words.language;
    const texts = [{ where: field.dataset.advice, text: field.value, language }];
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
    list.hidden = !entries.length;
    entries.forEach((entry, at) => list.children[at] === entry || list.insertBefore(entry, list.children[at] ?? null));
    if (held && !list.contains(document.activeElement)) counted.focus();
    sayCount(count);
  };

  /** The count is read out, so it says which field it is of. */
  const sayCount = (count) => {
    if ((counted.lastChild?.textContent ?? "") === count) return;
    const name = field.labels[0]?.firstChild?.textContent.trim() ?? "";
    counted.replaceChildren(...(count ? [element("span", { class: "visually-hidden" }, `${name}: `), count] : []));
  };

  const entryOf = (finding) => {
    const entry = element("li", { class: `advice-item advice-${finding.severity}` });
    fill(entry, finding);
    return entry;
  };

  const fill = (entry, finding) => {
    const what = element("p", { class: "advice-what" });
    what.append(...(finding.found ? [element("mark", {}, finding.found), " "] : []), finding.message);
    const why = element("details", { class: "advice-why" });
    why.append(element("summary", {}, words.why), element("p", {}, `${finding.why} ${finding.suggestion}`.trim()));
    const deeds = element("div", { class: "advice-deeds" });
    finding.rewrites.slice(0, 3).forEach((rewrite, number) => {
      const label = rewrite.text ? words.write.replace("#", () => rewrite.text) : words.leaveOut;
      deeds.append(button(label, () => take(entry, number)));
    });
    if (finding.severity !== "stop") deeds.append(button(words.leave, () => leave(entry), "quiet"));
    entry.dataset.key = keyOf(finding);
    entry.replaceChildren(what, why, deeds);
    about.set(entry, finding);
  };

  const take = (entry, number) => {
    const finding = about.get(entry);
    if (textAt(field, finding.start, finding.end) !== finding.found) return ask(); // changed meanwhile
    const rewrite = finding.rewrites[number];
    const before = field.value;
    replaceAt(field, rewrite.start, rewrite.end, rewrite.text);
    move(rewrite.end, [...rewrite.text].length - (rewrite.end - rewrite.start), entry);
    if (kept !== entry) kept?.remove();
    kept = entry;
    entry.dataset.key = "taken";
    const after = field.value;
    const back = button(words.undo, () => undo(entry, finding, before, after), "quiet");
    entry.replaceChildren(element("p", { class: "advice-what" }, words.taken), back);
    focusOn(entry);
  };

  /** The words behind what was put in stand elsewhere now. */
  const move = (from, by, but) => {
    for (const entry of list.children) {
      const finding = about.get(entry);
      if (entry === but || finding.start < from) continue;
      const rewrites = finding.rewrites.map((one) => ({ ...one, start: one.start + by, end: one.end + by }));
      about.set(entry, { ...finding, start: finding.start + by, end: finding.end + by, rewrites });
      entry.dataset.key = keyOf(about.get(entry));
    }
  };

  const undo = (entry, finding, before, after) => {
    if (field.value !== after) return ask(); // typed on since
    field.value = before;
    field.dispatchEvent(new Event("input", { bubbles: true })); // saved like anything typed
    kept = null;
    fill(entry, finding);
    focusOn(entry);
    ask();
  };

  const leave = async (entry) => {
    const next = entry.nextElementSibling ?? entry.previousElementSibling;
    const { fingerprint } = about.get(entry);
    entry.remove();
    if (next) focusOn(next);
    else counted.focus();
    const body = new URLSearchParams({ guard: form.elements.guard.value, fingerprint });
    await fetch(words.left, { method: "POST", body }).catch(() => undefined); // said again is no harm
    ask();
  };

  field.addEventListener("input", (event) => {
    counted.setAttribute("role", "status"); // what was found on loading the page is not read out
    if (event.isTrusted && kept) {
      kept.remove(); // typed, not put in by a button: the way back would take that away
      kept = null;
    }
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  form.addEventListener("change", (event) => {
    if (event.target.name === "written_in") ask();
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
