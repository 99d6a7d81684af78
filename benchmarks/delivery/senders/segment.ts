import { AnalyticsBrowser } from '@segment/analytics-next';

// https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/#retries: kept across visits unless told
// otherwise. The settings stand here because the page may ask no other host for them.
const analytics = AnalyticsBrowser.load(
  { writeKey: 'key', cdnSettings: { integrations: { 'Segment.io': { apiKey: 'key', retryQueue: true } } } },
  {
    integrations: {
      'Segment.io': {
        apiHost: `${location.host}/v1`,
        protocol: location.protocol === 'http:' ? 'http' : 'https',
        deliveryStrategy: { config: { keepalive: true } },
      },
    },
  },
);

globalThis.sendOne = async words => void analytics.track(words).catch(() => {});
