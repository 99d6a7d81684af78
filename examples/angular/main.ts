// Compiles the templates in the browser, so that this example needs no more than Vite. Yours has the Angular CLI.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { AfterVisit } from './after-visit.ts';

bootstrapApplication(AfterVisit);
