import {afterNextRender, Component, signal} from '@angular/core';
import {RouterOutlet} from '@angular/router';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet],
  template: `
    <p id="status">{{ status() }}</p>
    <router-outlet />
  `,
})
export class App {
  protected readonly status = signal('server');

  constructor() {
    afterNextRender(() => this.status.set('browser'));
  }
}
