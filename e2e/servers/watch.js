// The first script of every page under test: keeps what the browser complains about, so that a test can assert that it is nothing.
window.complaints = [];
document.addEventListener('securitypolicyviolation', event => {
  window.complaints.push(
    `${event.effectiveDirective} blocked ${event.blockedURI || 'inline'} at ${event.sourceFile}:${event.lineNumber}`,
  );
});
window.addEventListener(
  'error',
  event => window.complaints.push(`error: ${event.message || event.target.outerHTML}`),
  true,
);
window.addEventListener('unhandledrejection', event => window.complaints.push(`unhandled: ${event.reason}`));
for (const level of ['error', 'warn']) {
  const own = console[level];
  console[level] = (...words) => {
    window.complaints.push(`console.${level}: ${words.join(' ')}`);
    own.apply(console, words);
  };
}
