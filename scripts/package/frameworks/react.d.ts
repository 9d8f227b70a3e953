/** The component, and the plain tag in JSX (React 19 and later). */
import './jsx.js';

export * from './widget/react.js';
