/// <reference types="@wellmet/widget/react" />
import { createFetchAdapter } from '@wellmet/adapters';
import type { WellmetEvent, WellmetSurvey } from '@wellmet/widget';
import { useCallback, useState } from 'react';
// Registers the element; on a server it does nothing.
import '@wellmet/widget/define';

export function AfterVisit() {
  const [id, setId] = useState('');
  // The same function each time: another adapter would be another survey.
  const connect = useCallback((survey: WellmetSurvey) => {
    const onSent = ({ detail }: WellmetEvent<'sent'>) => setId(detail.response.id);
    survey.update({ adapter: createFetchAdapter({ endpoint: '/v1/responses' }) });
    survey.addEventListener('wellmet:sent', onSent);
    return () => survey.removeEventListener('wellmet:sent', onSent);
  }, []);
  return (
    <>
      <wellmet-survey ref={connect} survey="/v1/surveys/dental-visit-short" phase="experience" />
      {id && <p>Kept under {id}</p>}
    </>
  );
}
