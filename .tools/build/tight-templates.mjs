import { parseSync } from 'vite';
import { inRoot } from '../paths.mjs';

const tightRules = (text) =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}');

/** Style sheets: outside texts one space is enough, and none is needed beside braces, semicolons and commas, nor after a colon. */
const tightCss = (text) =>
  text
    .split(/("[^"]*"|'[^']*')/)
    .map((piece, index) => (index % 2 === 0 ? tightRules(piece) : piece))
    .join('');

/** Markup: a line break with its indentation is shown as one space, so it may be one. */
const tightMarkup = (text) => text.replace(/\s*\n\s*/g, ' ');

const tighteners = { css: tightCss, html: tightMarkup, svg: tightMarkup };

const tightenerOf = (node) => {
  return node.type === 'TaggedTemplateExpression' ? tighteners[node.tag.name] : undefined;
};

const tightened = (file, code) => {
  const pieces = [];
  const visit = (node) => {
    const tighten = tightenerOf(node);
    if (tighten) for (const { start, end } of node.quasi.quasis) pieces.push({ start, end, tighten });
    for (const value of Object.values(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') visit(child);
    }
  };
  visit(parseSync(file, code).program);
  let text = '';
  let at = 0;
  for (const { start, end, tighten } of pieces.sort((a, b) => a.start - b.start)) {
    text += code.slice(at, start) + tighten(code.slice(start, end));
    at = end;
  }
  return text + code.slice(at);
};

/** Plugin: takes the white space that nobody sees out of the element's templates and style sheets. */
export const tightTemplates = {
  name: 'tight-templates',
  enforce: 'pre',
  transform: (code, id) =>
    id.startsWith(inRoot('src/element')) && /\b(css|html|svg)`/.test(code)
      ? { code: tightened(id, code), map: null }
      : null,
};
