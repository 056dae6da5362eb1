import {Component, computed, inject} from '@angular/core';
import {toSignal} from '@angular/core/rxjs-interop';
import {ActivatedRoute, RouterLink} from '@angular/router';
import {careerWidgets} from 'career-widgets/angular';
import {fallbackText, findOccupation} from 'career-widgets/data';

@Component({
  imports: [careerWidgets, RouterLink],
  template: `
    <h1>{{ occupation().title }}</h1>
    <career-salary id="salary" [occupation]="occupation().slug">{{
      fallbackText(occupation().slug, 'career-salary')
    }}</career-salary>
    <career-profile
      id="profile"
      [occupation]="occupation().slug"
      sections="facts outlook"
      structured-data
      >{{ fallbackText(occupation().slug, 'career-facts') }}</career-profile
    >
    <a id="next" routerLink="/careers/medical-records-specialists">Medical records specialists</a>
    <a id="home" routerLink="/">All careers</a>
  `,
})
export class Career {
  readonly #parameters = toSignal(inject(ActivatedRoute).paramMap, {requireSync: true});
  protected readonly fallbackText = fallbackText;
  protected readonly occupation = computed(() => findOccupation(this.#parameters().get('slug')!)!);
}
