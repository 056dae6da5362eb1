import {Component} from '@angular/core';
import {
  searchOccupations,
  type CareerErrorEvent,
  type OccupationCode,
  type OccupationRecord,
} from 'career-widgets';
import {careerWidgets} from 'career-widgets/angular';

@Component({
  selector: 'app-right',
  imports: [careerWidgets],
  template: ` <career-salary
      class="pay"
      occupation="29-2072"
      period="hour"
      [offerMin]="23.5"
      offer-max="30"
      [heading-level]="2"
      >Our own words</career-salary
    >
    <career-salary
      occupation="medical-records-specialists"
      [record]="record"
      (career-error)="tell($event)"
    />
    <career-facts occupation="Medical Records Specialists" />
    @for (nurse of nurses; track nurse.code) {
      <career-outlook [occupation]="nurse.slug" />
    }
    <career-outlook [occupation]="fromTheServer" />
    <career-certification certification="rhit" (career-navigate)="$event.preventDefault()" />
    <career-interests for="badge list" share />
    <career-fit id="badge" occupation="29-2072.00" [interests]="[10, 24, 4, 18, 8, 38]" />
    <career-matches id="list" [limit]="5" education="Bachelor's degree" />`,
})
export class Right {
  protected readonly nurses = searchOccupations('nurse', 3);
  protected readonly record: OccupationRecord = {title: 'Our own graduates'};
  protected readonly fromTheServer = String(location.hash) as OccupationCode;

  protected tell({message}: CareerErrorEvent): void {
    console.log(message);
  }
}
