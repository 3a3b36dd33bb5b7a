// On a partner's page: tells the page around, and nobody else, which step is shown and how high it is. Never what is
// typed, whom it is about or where it is kept; and it listens to nobody. Without it, the frame scrolls and says nothing.

const { hosts, page, event } = document.body.dataset;

if (window.parent === window) document.querySelector(".own-tab").hidden = true; // it is in one
else tellHosts(around(hosts.split(" ")));

/** Which of the partner's origins the page around has; none, if it is a stranger's: then nothing is said. */
function around(origins) {
  const host = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  // Firefox knows the page around by where its frame's first page was asked from, and no longer on the next page.
  // Then each is named in turn, and the browser hands the message to none but the one that is there.
  return !host || host === location.origin ? origins : origins.filter((origin) => origin === host);
}

function tellHosts(origins) {
  const tell = (event, more = {}) => {
    const message = { product: "dear-company", frame: window.name, event, step: page, ...more };
    for (const origin of origins) window.parent.postMessage(message, origin);
  };
  if (event) tell(event);
  tell("step");
  followHeight(tell);
  if (window.name.startsWith("dear-company-")) document.documentElement.classList.add("fitted");
  toHeading();
}

function followHeight(tell) {
  const root = document.documentElement;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height); // of what is in it, whatever the frame's own height
    if (height === told || !height) return;
    told = height;
    tell("height", { height });
  }).observe(root);
}

/** No screen reader says that a frame has a new page. The first one, and one that was only read again, do not ask. */
function toHeading() {
  const again = performance.getEntriesByType("navigation")[0]?.type === "reload";
  const free = document.hasFocus() && document.activeElement === document.body && !location.hash;
  const heading = document.querySelector("h1");
  if (again || !free || !heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true }); // the page around knows whether it has to scroll
}
