/**
 * Style sheets for shadow roots. A constructed sheet belongs to one document, so each document has
 * its own.
 */
import {adoptStyles, supportsAdoptingStyleSheets, type CSSResultOrNative} from 'lit';

const sheetsByDocument = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/**
 * Gives a shadow root its style sheets, made for the document it is in. `adoptStyles` of lit shares
 * one sheet for all documents, which throws for an element that a script made here and put into a
 * frame, and leaves one that was moved there without styles.
 */
export function adoptStylesOfDocument(root: ShadowRoot, styles: CSSResultOrNative[]): void {
  // The document of a unit test may know `<style>` alone, which an element takes along.
  if (!supportsAdoptingStyleSheets) {
    if (!root.querySelector('style')) adoptStyles(root, styles);
    return;
  }
  const {ownerDocument} = root;
  const window = ownerDocument.defaultView;
  // A document without a window is never seen.
  if (!window) return;
  let sheets = sheetsByDocument.get(ownerDocument);
  if (!sheets) {
    sheets = new Map();
    sheetsByDocument.set(ownerDocument, sheets);
  }
  root.adoptedStyleSheets = styles.map((style) => {
    let sheet = sheets.get(style);
    if (!sheet) {
      sheet = new window.CSSStyleSheet();
      sheet.replaceSync(textOf(style));
      sheets.set(style, sheet);
    }
    return sheet;
  });
}

/** The rules of a style sheet: a subclass may bring one of its own that is not from lit's `css`. */
function textOf(style: CSSResultOrNative): string {
  if ('cssText' in style) return style.cssText;
  return [...style.cssRules].map((rule) => rule.cssText).join('\n');
}
