import {
  AngularNodeAppEngine,
  createNodeRequestHandler,
  isMainModule,
  writeResponseToNodeResponse,
} from '@angular/ssr/node';
import express from 'express';

const app = express();
// It draws for the hosts that are named, and for others leaves all to the browser.
const angular = new AngularNodeAppEngine({allowedHosts: ['127.0.0.1']});

app.use(express.static(`${import.meta.dirname}/../browser`, {index: false}));
app.use(async (request, response, next) => {
  const answer = await angular.handle(request);
  if (answer) await writeResponseToNodeResponse(answer, response);
  else next();
});
// The build loads this file, too.
if (isMainModule(import.meta.url)) app.listen(Number(process.env['PORT']), '127.0.0.1');

export const reqHandler = createNodeRequestHandler(app);
