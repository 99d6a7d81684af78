import { newTracker, trackStructEvent } from '@snowplow/browser-tracker';

// https://docs.snowplow.io/docs/sources/web-trackers/tracker-setup/initialization-options/
newTracker('clinic', location.origin, {
  appId: 'clinic',
  eventMethod: 'post',
  stateStorageStrategy: 'cookieAndLocalStorage',
  keepalive: true,
  retryFailedRequests: true,
});

globalThis.sendOne = async words => trackStructEvent({ category: 'feedback', action: words });
