import { short } from '../days.js';

/** The edited brief as files. Every text is text: what Markdown or HTML would read as markup is escaped. */

const md = (text) => text.replace(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replace(/([\\`*_~$[\]#|])/g, '\\$1');
const html = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** How a citation reads: "[3:120-148]", code points of the stored text. */
export function mark({ number, span, file, line }) {
  if (number === null) return `[${file}${line === null ? '' : `:${line}`}]`;
  return span ? `[${number}:${span.start}-${span.end}]` : `[${number}]`;
}

/** Which record it is of, to be cited. */
export function foot(view, address) {
  return `Recount, record version ${view.version}, saved ${short(view.at.slice(0, 16) + 'Z')}. ${address}`;
}

const named = ({ report, origins }) => [report.title ?? report.uri, report.outlet, short(report.published), origins.join(', ') && `on the reporting of ${origins.join(', ')}`].filter(Boolean);

/** @param {any} view @param {any[]} sections */
export function markdown(view, sections, address) {
  const line = (s, indent) =>
    `${indent}- ${s.lead ? `**${md(s.lead)}:** ` : ''}${md(s.text)}${s.labels.length ? ` (${s.labels.map((l) => `*${md(l.text)}*`).join('; ')})` : ''} ${s.citations.map(mark).join(' ')}${s.uncited ? ` and ${s.uncited} more` : ''}\n${s.under ? group(s.under, indent + '  ') : ''}`;
  const group = (g, indent = '') => g.sentences.map((s) => line(s, indent)).join('') + (g.left ? `${indent}- *and ${g.left} more, in the record*\n` : '');
  return [
    `# ${md(view.title)}\n`,
    ...sections.map((s) => `\n## ${md(s.title)}\n${s.groups.map((g) => `${g.heading ? `\n### ${md(g.heading)}\n` : ''}\n${group(g)}`).join('')}`),
    '\n## The reports\n\n',
    ...view.sources.map((s) => `${s.number}. ${md(named(s).join('; '))}\n`),
    `\n*${md(foot(view, address))}*\n`,
  ].join('');
}

const STYLE =
  'body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.5 Georgia,serif}h1{line-height:1.15}h2{border-top:2px solid;padding-top:.4rem;margin-top:2rem}.label{font-size:.8rem;border:1px solid;border-radius:3px;padding:0 .3rem}.disputed{color:#b3210f;font-weight:700}a,.cite{font-size:.8rem}footer{margin-top:2rem;border-top:1px solid}';

/** One page that needs nothing else: no script, nothing from elsewhere; the words cited stand as titles. */
export function page(view, sections, address) {
  const cite = (c) => `<a class="cite" ${c.number === null ? '' : `href="#r${c.number}" `}title="${html(c.span?.quote ?? '')}">${html(mark(c))}</a>`;
  const line = (s) =>
    `<li>${s.lead ? `<b>${html(s.lead)}:</b> ` : ''}${html(s.text)} ${s.labels.map((l) => `<span class="label ${l.tone === 'disputed' ? 'disputed' : ''}">${html(l.text)}</span>`).join(' ')} ${s.citations.map(cite).join(' ')}${s.uncited ? ` and ${s.uncited} more` : ''}${s.under ? group(s.under) : ''}</li>`;
  const group = (g) => `<ul>${g.sentences.map(line).join('\n')}${g.left ? `<li><i>and ${g.left} more, in the record</i></li>` : ''}</ul>`;
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><title>${html(view.title)}</title><style>${STYLE}</style></head>
<body><h1>${html(view.title)}</h1>
${sections.map((s) => `<section><h2>${html(s.title)}</h2>${s.groups.map((g) => (g.heading ? `<h3>${html(g.heading)}</h3>` : '') + group(g)).join('')}</section>`).join('\n')}
<section><h2>The reports</h2><ol>${view.sources.map((s) => `<li id="r${s.number}">${html(named(s).join('; '))}</li>`).join('')}</ol></section>
<footer><p>${html(foot(view, address))}</p></footer></body></html>
`;
}

/** Hands a text to the reader as a file. */
export function save(name, type, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
