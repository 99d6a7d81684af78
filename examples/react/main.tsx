import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AfterVisit } from './after-visit.tsx';

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <AfterVisit />
  </StrictMode>,
);
