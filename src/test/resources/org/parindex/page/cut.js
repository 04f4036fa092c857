// What sticks out of a narrow window though nothing around it scrolls.
() => {
  const scrolls = (element) => {
    for (let at = element; at && at !== document.documentElement; at = at.parentElement) {
      if (['auto', 'scroll', 'hidden'].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  return [...document.querySelectorAll('main *, header *')]
    .filter((element) => element.getClientRects().length > 0 && !scrolls(element))
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map((element) => element.tagName + '.' + element.className + ': ' + element.textContent.trim().slice(0, 60));
}
