// A button that prints. While the browser prints, the page's address is that of the site alone: a browser that puts
// addresses at the edge of the paper would give the private link to whoever gets the letter.

const button = document.querySelector("[data-print]");
const address = location.href;

if (button) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
addEventListener("beforeprint", () => history.replaceState(null, "", "/"));
addEventListener("afterprint", () => history.replaceState(null, "", address));
