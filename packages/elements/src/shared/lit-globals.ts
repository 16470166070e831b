import type { TemplatePolicy } from './runtime.ts';
import { templatePolicy } from './template-policy.ts';

/** What an element of the page with the name of a method cannot hide. */
const { createComment, createElement, createTextNode, createTreeWalker, importNode } =
  Document.prototype;

/** A template is written in HTML, and a page that is XML takes none; a document apart does. */
const templates = /xml$/.test(String(document.contentType))
  ? document.implementation.createHTMLDocument('')
  : document;

/**
 * What Lit finds in place of `globalThis` and of the document's methods, in the files for a script
 * tag: it leaves no mark of its own on the page, takes up none of another copy, and uses the policy
 * of the kit.
 */
export const litGlobals = {
  ShadowRoot: globalThis.ShadowRoot,
  litPropertyMetadata: new WeakMap<object, unknown>(),
  trustedTypes: {
    emptyScript: '',
    createPolicy: (_name: string, rules: TemplatePolicy): TemplatePolicy => templatePolicy(rules),
  },
  createComment: (): Comment => createComment.call(document, ''),
  createTemplate: (): Element => createElement.call(templates, 'template'),
  createText: (text: string): Text => createTextNode.call(document, text),
  createWalker: (what: number): TreeWalker => createTreeWalker.call(document, document, what),
  importNode: (node: Node, deep: boolean): Node => importNode.call(document, node, deep),
};
