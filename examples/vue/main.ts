import { createApp } from 'vue';
import AfterVisit from './AfterVisit.vue';

createApp(AfterVisit).mount('#app');
