// Shows the wizard on the pages of a partner, in a frame that is as high as what is in it:
//
//   <div data-dear-company data-partner="KEY" data-company="https://…" data-lang="da" data-topic="…"></div>
//   <script async src="https://…/embed.js"></script>
//   <noscript><a href="https://…/p/KEY/da/">Skriv til en virksomhed</a></noscript>
//
// The div is told what happens: addEventListener("dear-company:step", ({ detail }) => …), and it bubbles. A page that
// builds itself needs nothing more: what comes later is found, what goes is let go; DearCompany.unmount() ends it all.
// No integrity attribute: browsers check that only of files that are shared by CORS, and a hash would keep whoever has
// pasted this from every mended version. Who wants no script of others on a page takes the frame alone, without this.
(() => {
  if (window.DearCompany) return; // a second time on the same page
  // Not document.currentScript: a picture of that name, in a comment say, would take its place and lead elsewhere.
  const here = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript").get.call(document).src;
  const home = new URL(here).origin;
  const NAMES = { en: "Write to a company", de: "An ein Unternehmen schreiben", da: "Skriv til en virksomhed" };
  const EVENTS = ["ready", "step", "height", "researched", "finished", "solved-without-letter", "error"];
  const PATIENCE = 5000; // ms, from when the frame begins to load
  const FIRST = 640; // px high until it says how high it is
  const MOST = 30_000; // px
  const shown = new Map(); // div -> its frame, what stood in it before, the step
  let count = 0;

  const show = (div) => {
    const { partner, lang = document.documentElement.lang } = div.dataset;
    const language = lang.slice(0, 2).toLowerCase() in NAMES ? lang.slice(0, 2).toLowerCase() : "en";
    const address = new URL(`p/${encodeURIComponent(partner)}/${language}/`, here);
    for (const name of ["company", "topic", "kind"]) if (div.dataset[name]) address.searchParams.set(name, div.dataset[name]);
    const frame = document.createElement("iframe");
    count += 1;
    // We are told the host's origin, never its page. The name tells the frame that its height will be kept to.
    frame.loading = "lazy";
    Object.assign(frame, { name: `dear-company-${count}`, title: NAMES[language], referrerPolicy: "strict-origin" });
    Object.assign(frame, { allow: "clipboard-write", src: address.href });
    Object.assign(frame.style, { display: "block", width: "100%", height: `${FIRST}px`, border: "0" });
    shown.set(div, { frame, before: [...div.childNodes] });
    div.replaceChildren(frame);
    near.observe(div);
  };

  const drop = (div) => {
    const { before, timer } = shown.get(div);
    clearTimeout(timer);
    near.unobserve(div);
    shown.delete(div);
    div.replaceChildren(...before);
  };

  // A lazy frame begins to load when it is near: it may be on a long page for an hour before.
  const near = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const one = shown.get(target);
      if (!isIntersecting || !one || one.timer || one.heard) continue;
      one.timer = setTimeout(fail, PATIENCE, target, one);
    }
  });

  const fail = (div, one) => {
    one.link = Object.assign(document.createElement("a"), { href: one.frame.src, textContent: one.frame.title });
    one.frame.style.display = "none";
    div.append(one.link);
    raise(div, { event: "error", step: "other" });
  };

  const raise = (div, detail) => div.dispatchEvent(new CustomEvent(`dear-company:${detail.event}`, { bubbles: true, detail }));

  const hear = ({ origin, source, data }) => {
    if (origin !== home || !isOurs(data)) return;
    for (const [div, one] of shown) if (source === one.frame.contentWindow) take(div, one, data);
  };

  const isOurs = (data) =>
    data?.product === "dear-company" &&
    EVENTS.includes(data.event) &&
    typeof data.step === "string" &&
    /^[a-z-]{1,20}$/.test(data.step) &&
    (data.event !== "height" || (Number.isInteger(data.height) && data.height > 0));

  const take = (div, one, { event, step, height }) => {
    clearTimeout(one.timer);
    one.link?.remove(); // late is better than never
    one.frame.style.display = "block";
    one.heard = true;
    if (event === "height") {
      one.frame.style.height = `${Math.min(height, MOST)}px`;
      return raise(div, { event, step, height });
    }
    // Whoever has gone on stands where the button was, and the page that came begins above.
    if (event === "step" && one.step && one.step !== step && one.frame.getBoundingClientRect().top < 0) one.frame.scrollIntoView();
    if (event === "step") one.step = step;
    raise(div, { event, step });
  };

  const look = () => {
    for (const div of [...shown.keys()]) if (!div.isConnected) drop(div);
    for (const div of document.querySelectorAll("[data-dear-company]")) if (!shown.has(div)) show(div);
  };
  const changes = new MutationObserver(look);

  const mount = () => {
    addEventListener("message", hear);
    changes.observe(document, { childList: true, subtree: true });
    look();
  };

  const unmount = () => {
    removeEventListener("message", hear);
    changes.disconnect();
    for (const div of [...shown.keys()]) drop(div);
  };

  window.DearCompany = { mount, unmount };
  mount();
})();
