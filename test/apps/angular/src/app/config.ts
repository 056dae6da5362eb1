import type {ApplicationConfig} from '@angular/core';
import {provideClientHydration, withEventReplay} from '@angular/platform-browser';
import {provideRouter} from '@angular/router';
import {Career} from './career';
import {Home} from './home';

export const config: ApplicationConfig = {
  providers: [
    provideRouter([
      {path: '', component: Home},
      {path: 'careers/:slug', component: Career},
    ]),
    provideClientHydration(withEventReplay()),
  ],
};
