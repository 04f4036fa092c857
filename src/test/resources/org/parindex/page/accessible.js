// What a reader who cannot see the page would stumble over.
() => {
  const faults = [];
  const level = (heading) => Number(heading.getAttribute('aria-level') || heading.tagName.slice(1));
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')];
  if (headings.filter((heading) => level(heading) === 1).length !== 1) faults.push('not one first heading');
  headings.forEach((heading, i) => {
    const before = i === 0 ? 0 : level(headings[i - 1]);
    if (level(heading) > before + 1) faults.push('a level left out at: ' + heading.textContent.trim());
    if (!heading.textContent.trim()) faults.push('an empty heading');
  });
  document.querySelectorAll('table').forEach((table) => {
    if (!table.caption || !table.caption.textContent.trim()) faults.push('a table without caption');
    if (!table.querySelector('th')) faults.push('a table without headers');
    const width = (row) => [...row.cells].reduce((sum, cell) => sum + cell.colSpan, 0);
    const widths = new Set([...table.rows].map(width));
    if (widths.size > 1) faults.push('rows of different width in: ' + table.caption.textContent + [...widths]);
  });
  document.querySelectorAll('th:not([scope])').forEach((th) => faults.push('no scope: ' + th.textContent));
  document.querySelectorAll('input, select').forEach((input) => {
    if (!input.labels || input.labels.length === 0) faults.push('no label');
  });
  document.querySelectorAll('button, a[href]').forEach((link) => {
    if (!link.textContent.trim()) faults.push('nothing to read on a link or button');
  });
  document.querySelectorAll('nav, [role=region]').forEach((area) => {
    if (!area.getAttribute('aria-label')) faults.push('an area without name');
  });
  const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
  ids.filter((id, i) => ids.indexOf(id) !== i).forEach((id) => faults.push('an id twice: ' + id));
  document.querySelectorAll('a[href^="#"]').forEach((link) => {
    if (!document.getElementById(decodeURIComponent(link.hash.slice(1)))) faults.push('leads nowhere: ' + link.hash);
  });
  if (!document.documentElement.lang) faults.push('no language');
  if (document.querySelectorAll('main').length !== 1) faults.push('not one main part');
  return faults;
}
