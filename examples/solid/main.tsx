import { render } from 'solid-js/web';
import { AfterVisit } from './after-visit.tsx';

render(() => <AfterVisit />, document.querySelector('#app')!);
