// Runs before the page is drawn, so that a reader's choice of light or dark never flashes.
(() => {
  let choice = null
  try { choice = localStorage.getItem('theme') } catch { /* a browser may forbid storage to files */ }
  if (choice) document.documentElement.dataset.theme = choice
})()
