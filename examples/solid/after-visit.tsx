/// <reference types="@wellmet/widget/solid" />
import { createFetchAdapter } from '@wellmet/adapters';
import type { WellmetSurvey } from '@wellmet/widget';
import { createSignal, Show } from 'solid-js';
import '@wellmet/widget/define';

export function AfterVisit() {
  const [id, setId] = createSignal('');
  const connect = (survey: WellmetSurvey) => {
    survey.update({ adapter: createFetchAdapter({ endpoint: '/v1/responses' }) });
    survey.addEventListener('wellmet:sent', ({ detail }) => setId(detail.response.id));
  };
  return (
    <>
      <wellmet-survey ref={connect} survey="/v1/surveys/dental-visit-short" phase="experience" />
      <Show when={id()}>
        <p>Kept under {id()}</p>
      </Show>
    </>
  );
}
