// Companies are suggested while their name is typed; without this, the next page asks which one is meant.
// An editable combobox with a list, as the ARIA Authoring Practices describe it: the focus stays in the field.

const PAUSE = 150; // ms without a key before the server is asked
const SHORTEST = 2; // letters; the server knows none for less

const input = document.querySelector("[data-companies]");

if (input) suggestFor(input);

function suggestFor(input) {
  const slug = input.form.elements.slug; // of the chosen company; a letter that has begun has none
  // Not a stop of the Tab key, as browsers would make of all that scrolls.
  const list = element("ul", { id: `${input.id}-list`, class: "suggestions", role: "listbox", tabindex: "-1", "aria-label": input.dataset.label });
  const counted = element("p", { class: "visually-hidden", role: "status" });
  const chosen = element("p", { class: "hint suggestion-chosen", role: "status" });
  let active = -1;
  let timer = 0;
  let asking = new AbortController();
  let choosing = false;

  list.hidden = true;
  input.after(list, chosen, counted);
  input.parentElement.classList.add("has-suggestions");
  setAll(input, { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id });

  const activate = (number) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = number;
    const option = list.children[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) input.setAttribute("aria-activedescendant", option.id);
    else input.removeAttribute("aria-activedescendant");
  };

  const show = (companies) => {
    const wasHidden = list.hidden;
    activate(-1);
    list.replaceChildren(...companies.map((one, number) => optionOf(one, `${list.id}-${number}`)));
    list.hidden = companies.length === 0;
    list.scrollTop = 0;
    if (wasHidden && !list.hidden) list.scrollIntoView({ block: "nearest" }); // a phone's keyboard leaves little room
    input.setAttribute("aria-expanded", String(!list.hidden));
    counted.textContent = list.hidden ? "" : input.dataset.found.replace("#", companies.length);
  };

  const close = () => {
    clearTimeout(timer);
    asking.abort();
    show([]);
  };

  const ask = async () => {
    asking = new AbortController();
    const { signal } = asking;
    const url = new URL(input.dataset.companies, location.href);
    url.searchParams.set("q", input.value.trim());
    url.searchParams.set("country", input.form.elements.country?.value ?? "");
    try {
      const answer = await fetch(url, { signal });
      const { companies = [] } = answer.ok ? await answer.json() : {};
      if (!signal.aborted) show(companies);
    } catch {
      if (!signal.aborted) show([]); // no connection: the field takes names and addresses all the same
    }
  };

  const choose = ({ dataset }) => {
    choosing = true;
    input.value = dataset.host;
    input.dispatchEvent(new Event("input", { bubbles: true })); // whoever saves what is typed hears of it
    choosing = false;
    if (slug) slug.value = dataset.slug;
    chosen.textContent = input.dataset.chosen.replace("#", () => dataset.name);
    close();
  };

  input.addEventListener("input", () => {
    if (choosing) return;
    if (slug) slug.value = "";
    chosen.textContent = "";
    clearTimeout(timer);
    asking.abort();
    if (isName(input.value)) timer = setTimeout(ask, PAUSE);
    else close();
  });

  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && list.hidden && isName(input.value)) ask();
    else if (list.hidden) return;
    else if (event.key === "ArrowDown") activate(active < last ? active + 1 : 0);
    else if (event.key === "ArrowUp") activate(active > 0 ? active - 1 : last);
    else if (event.key === "Enter" && active >= 0) choose(list.children[active]);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
  });

  input.addEventListener("blur", close);
  // The focus stays in the field: by finger too, a list that closes under the tap would be pressed in vain.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) choose(option);
  });
}

/** A name rather than an address: addresses need no help, and e-mail addresses are nobody's business. */
function isName(typed) {
  const text = typed.trim();
  return text.length >= SHORTEST && !/@|:\/\//.test(text) && (/\s/.test(text) || !/[\p{L}\d]\.[\p{L}\d]|\//u.test(text));
}

function optionOf({ slug, name, host, about }, id) {
  const option = element("li", { id, role: "option", "aria-selected": "false", "data-slug": slug, "data-host": host, "data-name": name });
  const lines = [element("strong", {}, name), element("span", {}, host), element("span", { class: "suggestion-about" }, about)];
  option.append(...lines.flatMap((line) => [line, " "])); // the spaces part the lines where they are read out
  return option;
}

function element(name, attributes, text = "") {
  const made = document.createElement(name);
  made.textContent = text;
  return setAll(made, attributes);
}

function setAll(one, attributes) {
  Object.entries(attributes).forEach(([name, value]) => one.setAttribute(name, value));
  return one;
}
