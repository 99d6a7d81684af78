import { mount } from 'svelte';
import AfterVisit from './AfterVisit.svelte';

mount(AfterVisit, { target: document.querySelector('#app')! });
