import { posthog } from 'posthog-js';

// https://posthog.com/docs/libraries/js/config, behind a proxy of the site as https://posthog.com/docs/advanced/proxy advises.
// What it records of its own accord is off, so that only answers are counted.
posthog.init('phc_key', {
  api_host: location.origin,
  advanced_disable_flags: true,
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  disable_compression: true,
  disable_external_dependency_loading: true,
  disable_session_recording: true,
  disable_surveys: true,
  // A browser that a program steers is otherwise taken for a robot, and nothing is sent.
  opt_out_useragent_filter: true,
  persistence: 'localStorage',
});

globalThis.sendOne = async words => void posthog.capture('survey sent', { $survey_response: words });
