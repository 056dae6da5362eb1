import {Component} from '@angular/core';
import {careerWidgets} from 'career-widgets/angular';

@Component({
  selector: 'app-wrong',
  imports: [careerWidgets],
  template: ` <career-salary occupation="medical-record-specialists" />
    <career-salary [occupation]="fromTheServer" />
    <career-salary occupation="29-2072" period="month" />
    <career-salary occupation="29-2072" [headingLevel]="1" />
    <career-salary occupation="29-2072" offer-min="48k" />
    <career-certification certification="rhitt" />
    <career-education occupation="29-2072" [steps]="true" />
    <career-facts [record]="{wages: {}}" />
    <career-certification certification="rhit" (career-navigate)="tell($event)" />`,
})
export class Wrong {
  protected readonly fromTheServer = String(location.hash);

  protected tell(text: string): void {
    console.log(text);
  }
}
