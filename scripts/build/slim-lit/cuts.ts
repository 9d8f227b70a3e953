/**
 * What of Lit the widget never reaches, module by module: the text as Lit has it, and what is left of it here. Dead code
 * that this leaves behind goes with the minifier.
 *
 * Each says in one line why. Whoever needs one of these things in the widget takes its cut away.
 */
import type { Cut } from '../cut.ts';
import { HARDENING } from './hardening.ts';

/** Lit's development modules are its sources in JavaScript; its production modules are these, minified. */
const PRODUCTION: Cut = ['const DEV_MODE = true;', 'const DEV_MODE = false;'];

const HTML: readonly Cut[] = [
  PRODUCTION,
  // As in the production modules.
  ['const ENABLE_EXTRA_SECURITY_HOOKS = true;', 'const ENABLE_EXTRA_SECURITY_HOOKS = false;'],
  ['const ENABLE_SHADYDOM_NOPATCH = true;', 'const ENABLE_SHADYDOM_NOPATCH = false;'],
  // Shadow DOM is everywhere, and nobody polyfills it.
  [': global.litHtmlPolyfillSupport;', ': undefined;'],
  // A note of the version for other copies of Lit on the page.
  ["(global.litHtmlVersions ??= []).push('3.3.3');", ''],
  // No directive is used, no part skips a value, and no list is anything but a template's own.
  ['value = resolveDirective(this, value, directiveParent);', ''],
  ['value = resolveDirective(this, value, directiveParent, 0);', ''],
  ['resolveDirective(this, newListener, directiveParent, 0) ?? nothing', 'newListener ?? nothing'],
  ['v = resolveDirective(this, values[valueIndex + i], directiveParent, i);', 'v = values[valueIndex + i];'],
  ['value !== this._$committedValue && value !== noChange) {', 'value !== this._$committedValue) {'],
  ['(value !== this._$committedValue && value !== noChange);', 'value !== this._$committedValue;'],
  ['if (v === noChange) {', 'if (false) {'],
  ['if (newListener === noChange) {', 'if (false) {'],
  ['this._$disconnectableChildren = undefined;', '', 4],
  ['this._$parent = parent;', '', 4],
  ['let currentDirective = attributeIndex', 'return value; let currentDirective = attributeIndex'],
  ['this._$notifyConnectionChanged?.(false, true, from);', ''],
  ['else if (templatePart.type === ELEMENT_PART) {', 'else if (false) {'],
  // Every template was compiled (`compile-templates.ts`): nothing is parsed here, and views make the parts they name.
  ['export const html = tag(HTML_RESULT);', 'export let html;'],
  ['export const svg = tag(SVG_RESULT);', ''],
  ['export const mathml = tag(MATHML_RESULT);', ''],
  [/const rawTextElement = [^;]*;/, ''],
  [/constructor\(\n[^]*?strings, \['_\$litType\$'\]: type \}, options\) \{[^]*?\n {4}\}/, ''],
  [/const template = typeof type === 'number'\s+\? this\._\$getTemplate\(result\)\s+: /, 'const template = '],
  [/_\$getTemplate\(result\) \{[^]*?\n {4}\}/, ''],
  ['templatePart.type === CHILD_PART', '!templatePart.ctor'],
  ['else if (templatePart.type === ATTRIBUTE_PART) {', 'else if (true) {'],
  ["if (strings.length > 2 || strings[0] !== '' || strings[1] !== '') {", 'if (strings) {'],
  [/const marker = [^;]*;/, "const marker = '';"],
  [/const tagEndRegex = new RegExp\([^]*?, 'g'\);/, ''],
  ['export const _$LH = {', 'export { AttributePart, EventPart };\nexport const _$LH = {'],
  // Attributes say it all: `nothing` takes one away.
  ['_BooleanAttributePart: BooleanAttributePart,', ''],
  ['_PropertyPart: PropertyPart,', ''],
  [/class (?:Property|BooleanAttribute)Part extends AttributePart \{[^]*?\n\}/, '', 2],
  // One root, and it is filled from its start.
  ['options?.renderBefore ?? container', 'container'],
  ['options?.renderBefore ?? null', 'null'],
  // No node is wrapped.
  ['wrap(start).nextSibling', 'start.nextSibling'],
  ['wrap(start).remove()', 'start.remove()'],
  // Lists are arrays, listeners are functions.
  ['else if (isIterable(value)) {', 'else if (isArray(value)) {'],
  ["if (typeof this._$committedValue === 'function') {", 'if (true) {'],
  // Listeners never change between functions and objects with options.
  [
    `newListener.capture !==
                oldListener.capture ||
            newListener.once !==
                oldListener.once ||
            newListener.passive !==
                oldListener.passive`,
    'false',
  ],
  // A listener stands alone: there are no strings around it.
  [/constructor\(element, name, strings, parent, options\) \{\n {8}super\([^]*?EVENT_PART;[^]*?\n {4}\}/, ''],
  // Only directives and tools ask a part what it is, where it stands and whether it is on the page.
  [/get (?:tagName|startNode|endNode|parentNode|_\$isConnected)\(\) \{[^]*?\n {4}\}/, '', 9],
  ['this.__isConnected = options?.isConnected ?? true;', ''],
  [/setConnected\(isConnected\) \{[^]*?\n {4}\}/, ''],
  ['this.type = ATTRIBUTE_PART;', ''],
  ['this.type = CHILD_PART;', ''],
];

const ELEMENT: readonly Cut[] = [
  PRODUCTION,
  [': global.reactiveElementPolyfillSupport;', ': undefined;'],
  ["(global.reactiveElementVersions ??= []).push('2.1.2');", ''],
  // There are no decorators, and no initializers, which only decorators add.
  ["Symbol.metadata ??= Symbol('metadata');", ''],
  ['global.litPropertyMetadata ??= new WeakMap();', ''],
  ['if (superCtor._initializers !== undefined) {', 'if (false) {'],
  ['this.constructor._initializers?.forEach((i) => i(this));', ''],
  [/static addInitializer\(initializer\) \{[^]*?\n {4}\}/, ''],
  // Of a property's options only `attribute` and `type` are used, and of types only String and Boolean.
  [/__propertyToAttribute\(name, value\) \{[^]*?\n {4}\}/, ''],
  [/toAttribute\(value, type\) \{[^]*?\n {4}\},/, ''],
  [
    'attribute: true,\n    type: String,\n    converter: defaultConverter,\n    reflect: false,\n    useDefault: false,\n    hasChanged: notEqual,',
    '',
  ],
  ['if (useNewValue === false) {', 'if (true) {'],
  ['options ??= ctor.getPropertyOptions(name);', ''],
  ['if (descriptor !== undefined) {', 'if (true) {'],
  // Nobody decides about an update, or wants to hear of the first alone.
  [
    /let shouldUpdate = false;[^]*?_\$didUpdate\(changedProperties\);\n {8}\}/,
    `const changedProperties = this._$changedProperties;
        try {
            this.willUpdate(changedProperties);
            this.__controllers?.forEach((c) => c.hostUpdate?.());
            this.update(changedProperties);
        } catch (e) {
            this.__markUpdated();
            throw e;
        }
        this._$didUpdate(changedProperties);`,
  ],
  [/\bshouldUpdate\(_changedProperties\) \{[^]*?\n {4}\}/, ''],
  ['this.firstUpdated(changedProperties);', ''],
  ['firstUpdated(_changedProperties) { }', ''],
  ['return this.getUpdateComplete();', 'return this.__updatePromise;'],
  [/getUpdateComplete\(\) \{[^]*?\n {4}\}/, ''],
  ['(options.hasChanged ?? notEqual)(newValue, oldValue)', 'notEqual(newValue, oldValue)'],
  ['(options.useDefault &&', '(false &&'],
  ['{ useDefault, reflect, wrapped }, initializeValue) {', '{ wrapped }, initializeValue) { const useDefault = false;'],
  ['if (reflect === true && this.__reflectingProperty !== name) {', 'if (false) {'],
  [
    /const converter = typeof[^]*?convertedValue;\n/,
    'this[propName] = defaultConverter.fromAttribute(value, options.type);\n',
  ],
  [/this\.__reflectingProperty = (?:propName|null);/, '', 2],
  ['propName !== undefined && this.__reflectingProperty !== propName', 'propName !== undefined'],
  [
    'this.__reflectingProperties &&= this.__reflectingProperties.forEach((p) => this.__propertyToAttribute(p, this[p]));',
    '',
  ],
  ['fromValue = value === null ? null : Number(value);', ''],
  ['fromValue = JSON.parse(value);', ''],
  // No property has an accessor of its own, or a symbol for a name. They are gone through once, and for what was set before
  // the upgrade an element's own members are, which are fewer: V8 compiles what runs long to machine code, which stays.
  [
    /const props = this\.properties;[^]*?this\.elementStyles = this\.finalizeStyles\(this\.styles\);/,
    `const { properties, prototype, elementProperties } = this;
            getOwnPropertyNames(properties).forEach(name => {
                const options = properties[name];
                elementProperties.set(name, options);
                const { attribute } = options;
                if (attribute !== false) this.__attributeToPropertyMap.set(attribute ?? name.toLowerCase(), name);
                const key = Symbol();
                // A descriptor that inherits \`value\` or \`writable\` is none.
                defineProperty(prototype, name, {
                    __proto__: null,
                    get() { return this[key]; },
                    set(value) { const old = this[key]; this[key] = value; this.requestUpdate(name, old, options); },
                    configurable: true,
                    enumerable: true,
                });
            });
        }`,
  ],
  [
    'superCtor.finalize();',
    'superCtor.finalize(); this.__attributeToPropertyMap = new Map(superCtor.__attributeToPropertyMap);',
  ],
  [/static getPropertyDescriptor\(name, key, options\) \{[^]*?\n {4}\}/, ''],
  [/static createProperty\(name, options = \w+\) \{[^]*?\n {4}\}/, ''],
  [/static __attributeNameForProperty\(name, options\) \{[^]*?\n {4}\}/, ''],
  [
    /for \(const p of elementProperties\.keys\(\)\) \{\n {12}if \(this\.hasOwnProperty\(p\)\)/,
    'for (const p of getOwnPropertyNames(this)) { if (elementProperties.has(p))',
  ],
  ['if (elementProperties.size > 0) {', 'if (false) {'],
  // Nobody renames properties.
  ["JSCompiler_renameProperty('elementProperties', this)", "'elementProperties'"],
  ["JSCompiler_renameProperty('finalized', this)", "'finalized'"],
  ["JSCompiler_renameProperty('elementProperties', ReactiveElement)", "'elementProperties'"],
  ["JSCompiler_renameProperty('finalized', ReactiveElement)", "'finalized'"],
  // The element makes its root, with its styles, by itself.
  ['ReactiveElement.elementStyles = [];', ''],
  ["ReactiveElement.shadowRootOptions = { mode: 'open' };", ''],
  [/static finalizeStyles\(styles\) \{[^]*?\n {4}\}/, ''],
  [/createRenderRoot\(\) \{[^]*?\n {4}\}/, ''],
];

const STYLES: readonly Cut[] = [
  // Not used at all, and nothing the bundler dares to leave out by itself.
  [
    `global.ShadowRoot &&
    (global.ShadyCSS === undefined || global.ShadyCSS.nativeShadow) &&
    'adoptedStyleSheets' in Document.prototype &&
    'replace' in CSSStyleSheet.prototype`,
    'true',
  ],
];

const LIT_ELEMENT: readonly Cut[] = [
  PRODUCTION,
  [': global.litElementPolyfillSupport;', ': undefined;'],
  ["(global.litElementVersions ??= []).push('4.2.2');", ''],
  // The static shell is replaced and not hydrated; other copies of Lit need not know this one's elements.
  ["LitElement['_$litElement$'] = true;", ''],
  ['global.litElementHydrateSupport?.({ LitElement });', ''],
  ["JSCompiler_renameProperty('finalized', LitElement)", "'finalized'"],
  // The element makes its root by itself.
  [/createRenderRoot\(\) \{[^]*?\n {4}\}/, ''],
  // The element renders something.
  [/render\(\) \{\n {8}return noChange;\n {4}\}/, ''],
  // Only directives want to know.
  ['this.renderOptions.isConnected = this.isConnected;', ''],
  [/(?:dis)?connectedCallback\(\) \{[^]*?\n {4}\}/, '', 2],
];

/** By the modules' paths in `node_modules`. */
export const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'lit-html/development/lit-html.js': [...HTML, ...HARDENING],
  '@lit/reactive-element/development/reactive-element.js': ELEMENT,
  '@lit/reactive-element/development/css-tag.js': STYLES,
  'lit-element/development/lit-element.js': LIT_ELEMENT,
};
