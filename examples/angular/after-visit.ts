import { Component, ElementRef, inject, type OnDestroy, type OnInit, signal } from '@angular/core';
import { createFetchAdapter } from '@wellmet/adapters';
import { mount, type WellmetSurvey } from '@wellmet/widget';

@Component({
  selector: 'after-visit',
  template: '@if (id()) {<p>Kept under {{ id() }}</p>}',
})
export class AfterVisit implements OnInit, OnDestroy {
  readonly id = signal('');
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  #survey: WellmetSurvey | undefined;

  ngOnInit() {
    this.#survey = mount(this.#host.nativeElement, {
      survey: '/v1/surveys/dental-visit-short',
      phase: 'experience',
      adapter: createFetchAdapter({ endpoint: '/v1/responses' }),
    });
    this.#survey.addEventListener('wellmet:sent', ({ detail }) => this.id.set(detail.response.id));
  }
  ngOnDestroy() {
    this.#survey?.destroy();
  }
}
