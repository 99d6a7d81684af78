// The build puts this into every file that holds JSX.
export { Fragment, h } from 'preact';
