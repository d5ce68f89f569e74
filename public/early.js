// Runs before the first paint, so that a chosen theme never flashes and notes do not move.
(function (root) {
  root.classList.add('js');
  try {
    Object.assign(root.dataset, JSON.parse(localStorage.getItem('edition') || '{}'));
  } catch {
    // Nothing stored, or nothing readable: the defaults hold.
  }
  // Where the elements did not arrive, the page is as it is without script.
  addEventListener('load', function () {
    if (!customElements.get('note-layer')) root.classList.remove('js');
  });
})(document.documentElement);
