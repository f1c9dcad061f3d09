// Comforts of a guide; everything works without them. Copies the link to a step, prints, warns against a browser the school does not want (on a phone any will do), and closes an enlarged picture with Escape.
(() => {
  const print = document.querySelector("[data-print]");
  if (print) {
    print.hidden = false;
    print.addEventListener("click", () => window.print());
  }
  const isSafari = navigator.vendor.startsWith("Apple") && !navigator.maxTouchPoints;
  const unfit = isSafari && document.querySelector("[data-browser=safari]");
  if (unfit) unfit.hidden = false;
  addEventListener("keydown", (event) => {
    const enlarged = event.key === "Escape" && document.querySelector(".stage:target");
    if (enlarged) enlarged.querySelector(".zoom-out").click();
  });
  addEventListener("click", (event) => {
    const link = event.target.closest("[data-copied]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || !navigator.clipboard) return;
    event.preventDefault();
    navigator.clipboard.writeText(link.href).then(
      () => {
        const words = link.querySelector("span");
        const before = words.textContent;
        words.setAttribute("role", "status");
        words.textContent = link.dataset.copied;
        setTimeout(() => { words.textContent = before; }, 4000);
      },
      () => { location.href = link.href; },
    );
  });
})();
