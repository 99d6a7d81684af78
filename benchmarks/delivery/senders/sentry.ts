import { captureMessage, init, makeBrowserOfflineTransport, makeFetchTransport } from '@sentry/browser';

// https://docs.sentry.io/platforms/javascript/best-practices/offline-caching/
init({
  dsn: `${location.protocol}//key@${location.host}/1`,
  transport: options => makeBrowserOfflineTransport(makeFetchTransport)({ ...options, flushAtStartup: true }),
  // An event would carry the words of those before it, and look like their copies.
  maxBreadcrumbs: 0,
});

globalThis.sendOne = async words => void captureMessage(words);
