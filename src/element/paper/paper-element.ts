/** A new element of the paper with a class, a text and what is in it. */
export function paperElement<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', text = '', ...children: Node[]): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.append(text);
  element.append(...children);
  return element;
}
