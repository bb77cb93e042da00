import { parseSync } from 'vite';
import type { ESTree } from 'vite';

/** What a script does that it may not: the words as they stand in it, each with its surroundings. */
export type Finding = { what: string; at: string };

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';

const names: Record<string, string> = {
  fetch: 'opens a connection',
  XMLHttpRequest: 'opens a connection',
  WebSocket: 'opens a connection',
  WebTransport: 'opens a connection',
  EventSource: 'opens a connection',
  RTCPeerConnection: 'opens a connection',
  sendBeacon: 'opens a connection',
  importScripts: 'loads a script',
  eval: 'runs text as code',
  Function: 'runs text as code',
  DOMParser: 'turns text into markup',
  insertAdjacentHTML: 'turns text into markup',
  setHTMLUnsafe: 'turns text into markup',
  createContextualFragment: 'turns text into markup',
  Worker: 'starts a worker',
  SharedWorker: 'starts a worker',
};

/** `Function` only counts when it is called, and an object of ours may have a field of any name. */
const nameOf = (node: Node, parent: Node | undefined): string | undefined => {
  if (node.type !== 'Identifier' || !Object.hasOwn(names, String(node['name']))) return undefined;
  const name = String(node['name']);
  if (parent?.type === 'Property' && parent['key'] === node && parent['computed'] !== true) return undefined;
  if (parent?.type === 'MemberExpression' && parent['property'] === node && parent['computed'] !== true) {
    const { object } = parent as unknown as { object: Node };
    const onPage =
      object.type === 'Identifier' && /^(window|self|globalThis|navigator|top|parent)$/.test(String(object['name']));
    return onPage || /HTML|Fragment|Beacon/.test(name) ? name : undefined;
  }
  if (name === 'Function') {
    const called = parent?.type === 'NewExpression' || parent?.type === 'CallExpression';
    return called && parent['callee'] === node ? name : undefined;
  }
  return name;
};

const dynamicImport = (node: Node, allowed: readonly RegExp[], code: string): string | undefined => {
  if (node.type !== 'ImportExpression') return undefined;
  const { source } = node as unknown as { source: Node };
  const text = code.slice(source.start, source.end);
  return allowed.some((pattern) => pattern.test(text)) ? undefined : `import(${text})`;
};

/** Reads a script and lists what no script of ours may hold; `imports` are the dynamic imports it may. */
export const forbiddenIn = (file: string, code: string, imports: readonly RegExp[]): Finding[] => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) return [{ what: 'is no JavaScript', at: errors[0]?.message ?? '' }];
  const findings: Finding[] = [];
  const add = (what: string, node: Node): void => {
    findings.push({ what, at: code.slice(Math.max(0, node.start - 40), node.end + 40).replaceAll(/\s+/g, ' ') });
  };
  const visit = (node: Node, parent: Node | undefined): void => {
    const name = nameOf(node, parent);
    if (name !== undefined) add(`${name} ${names[name] ?? ''}`, node);
    const foreign = dynamicImport(node, imports, code);
    if (foreign !== undefined) add(foreign, node);
    if (node.type === 'Decorator' || node.type === 'AccessorProperty') add('is no JavaScript that browsers know', node);
    for (const [key, value] of Object.entries(node)) {
      if (key === 'parent') continue;
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, node);
    }
  };
  visit(program as unknown as ESTree.Program as unknown as Node, undefined);
  for (const [found] of code.matchAll(/url\(\s*\\?["']?(https?:|\/\/)[^)]*\)|@import\b[^;]*/g)) {
    findings.push({ what: 'a style that loads something', at: found });
  }
  return findings;
};
