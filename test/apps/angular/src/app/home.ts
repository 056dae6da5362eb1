import {Component, computed, inject, signal} from '@angular/core';
import {Router, RouterLink} from '@angular/router';
import type {CareerNavigateEvent} from 'career-widgets';
import {careerWidgets} from 'career-widgets/angular';
import {address, interests, nurses, own, words} from '../../shown.js';

@Component({
  imports: [careerWidgets, RouterLink],
  template: `
    <h1>Careers</h1>
    <career-salary id="salary" occupation="29-2072" [offerMin]="48000" offer-max="56000">{{
      words('career-salary', {offerMin: 48000, offerMax: 56000})
    }}</career-salary>
    <career-salary id="own" [record]="own">Campus barista: our own words</career-salary>
    <career-outlook id="outlook" [occupation]="'medical-records-specialists'" [heading-level]="2">{{
      words('career-outlook')
    }}</career-outlook>
    <career-facts id="facts" occupation="29-2072"
      ><h3 slot="title">Our own title</h3>
      {{ words('career-facts') }}</career-facts
    >
    <career-education id="education" occupation="29-2072" view="steps">{{
      words('career-education', {view: 'steps'})
    }}</career-education>
    <career-certification id="certification" certification="rhit">{{
      words('career-certification', {certification: 'rhit'})
    }}</career-certification>
    <career-topic id="topic" occupation="29-2072" topic="duties">{{
      words('career-topic', {topic: 'duties'})
    }}</career-topic>
    <career-interests id="questions" for="answered">Six questions</career-interests>
    <career-fit id="answered" occupation="29-2072">{{ words('career-fit') }}</career-fit>
    <career-fit id="fit" occupation="29-2072" [interests]="interests">{{
      words('career-fit')
    }}</career-fit>
    <career-matches
      id="matches"
      [interests]="interests"
      [limit]="5"
      [href]="address"
      (career-navigate)="navigate($event)"
      >The work nearest to you</career-matches
    >
    <career-profile
      id="profile"
      occupation="29-2072"
      [structuredData]="true"
      [interests]="interests"
      [href]="address"
      >{{ words('career-profile') }}</career-profile
    >

    <button id="toggle" (click)="isAll.set(!isAll())">
      @if (isAll()) {
        Show fewer
      } @else {
        Show all
      }
    </button>
    <div id="list">
      @for (nurse of listed(); track nurse.code) {
        <career-facts [occupation]="nurse.code">{{ nurse.title }}</career-facts>
      }
    </div>
    <a id="next" routerLink="/careers/registered-nurses">Registered nurses</a>
  `,
})
export class Home {
  readonly #router = inject(Router);
  protected readonly address = address;
  protected readonly interests = interests;
  protected readonly own = own;
  protected readonly words = words;
  protected readonly isAll = signal(false);
  protected readonly listed = computed(() =>
    this.isAll() ? [...nurses].reverse() : nurses.slice(0, 2),
  );

  protected navigate(event: CareerNavigateEvent): void {
    event.preventDefault();
    void this.#router.navigateByUrl(`/careers/${event.slug}`);
  }
}
